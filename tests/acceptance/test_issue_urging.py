"""The ladder of urging: light, reminder, three levels, replies, and who is told (DOMAIN §6.2)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from models.entities.issue_records import UrgeLevel
from models.urging import bulletin_candidates, ladder, light_on, next_on, urges_due
from tests.golden_api.enterprises import unit
from tests.golden_api.issue_desk import COUNTY, FIRM, HANDLER, MORNING, OFFICE, OTHER_UNIT, Desk, key_of
from tests.golden_api.issues import by_system
from tests.oracle import deadlines as oracle
from tests.writing import WritableCity

OFFSETS = oracle.LADDER


@pytest.fixture
async def desk(writable_city: WritableCity) -> Desk:
    """The desk in the morning."""
    return await Desk(writable_city).open()


async def look(desk: Desk, issue: str, day: date | str) -> Any:
    """What the worker does on the morning of that day; what came of it."""
    desk.city.at(f"{day}T09:00")
    return await by_system(desk.city, "urge_by_clock", key_of(issue))


# --- the ladder by itself -----------------------------------------------------------------------


def work_day(days: int, start: date) -> date:
    return oracle.work_day(start, days)


@pytest.mark.parametrize("due", ["2026-06-23", "2026-06-18", "2026-09-24", "2026-02-13", "2026-07-04"])
def test_every_day_around_a_deadline_has_its_light_and_its_urges(due: str) -> None:
    due_on = date.fromisoformat(due)
    rungs = tuple(ladder(due_on, work_day, OFFSETS))
    for offset in range(-20, 30):
        today = due_on + timedelta(days=offset)
        expected = oracle.levels(due_on, today)
        assert light_on(rungs, today) == oracle.light(due_on, today)
        assert [level.value for level in urges_due(rungs, today, ())] == expected
        left = urges_due(rungs, today, [UrgeLevel.LEVEL_1, UrgeLevel.LEVEL_2])
        assert [level.value for level in left] == expected[2:]


def test_the_ladder_speaks_on_four_days_and_then_no_more() -> None:
    rungs = tuple(ladder(date(2026, 6, 23), work_day, OFFSETS))
    days, day = [], date(2026, 6, 1)
    while (day := next_on(rungs, day) or date.max) < date.max:
        days.append(day.isoformat())
    assert days == ["2026-06-18", "2026-06-24", "2026-06-26", "2026-06-30"]


def test_a_rung_beyond_the_calendar_is_not_counted_before_its_time() -> None:
    def loaded(days: int, start: date) -> date:
        found = oracle.work_day(start, days)
        assert found <= date(2026, 6, 30), "asked beyond the calendar"
        return found

    today = date(2026, 6, 24)
    assert light_on(ladder(date(2026, 6, 29), loaded, OFFSETS), today) == "GREEN"
    assert next_on(ladder(date(2026, 6, 29), loaded, OFFSETS), today) == date(2026, 6, 25)


def test_two_third_level_urges_in_a_quarter_make_a_candidate_for_the_bulletin() -> None:
    one, other = uuid4(), uuid4()
    sent = [
        (one, date(2026, 6, 30)),
        (one, date(2026, 7, 1)),
        (other, date(2026, 7, 1)),
        (other, date(2026, 9, 30)),
    ]
    assert bulletin_candidates(sent) == {(other, "2026Q3")}


# --- on an issue --------------------------------------------------------------------------------


async def test_the_clock_reminds_and_then_urges_higher_and_higher(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")  # due 14 July
    seen: list[tuple[str, str, Sequence[str]]] = []
    for day in (f"2026-07-{n:02d}" for n in range(1, 25)):
        outcome = await look(desk, issue, day)
        if outcome.ok:
            row = await desk.row(issue)
            told = next((event.audiences for event in outcome.events if event.event == "Issue.urged"), ())
            seen.append((day[8:], row["light"], told))
        else:
            assert [problem.code for problem in outcome.problems] == ["STATE_CONFLICT"]
    unit = ("responsible_unit", "handler")
    above = (*unit, "unit_head", "lead_leader")
    assert seen == [
        ("10", "YELLOW", ()),
        ("15", "RED", unit),
        ("17", "RED", above),
        ("21", "RED", (*above, "supervision")),
    ]
    urges = await desk.city.rows("urge", issue_id=key_of(issue))
    assert [urge["level"] for urge in urges] == ["LEVEL_1", "LEVEL_2", "LEVEL_3"]
    assert [f"{urge['reply_due_at'].astimezone(oracle.SHANGHAI):%m-%d %H:%M:%S}" for urge in urges] == [
        "07-16 23:59:59",
        "07-20 23:59:59",
        "07-22 23:59:59",
    ]
    assert (await desk.row(issue))["urge_on"] is None


async def test_the_reminder_tells_the_unit_and_the_handler_without_an_urge(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    outcome = await look(desk, issue, "2026-07-10")
    told = {event.event: event.audiences for event in outcome.events}
    assert told["Issue.remind"] == ("responsible_unit", "handler")
    assert await desk.city.rows("urge", issue_id=key_of(issue)) == []


async def test_a_worker_that_was_away_sends_what_it_missed_once(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    assert (await look(desk, issue, "2026-07-20")).ok
    assert not (await look(desk, issue, "2026-07-20")).ok
    urges = await desk.city.rows("urge", issue_id=key_of(issue))
    assert sorted(urge["level"] for urge in urges) == ["LEVEL_1", "LEVEL_2"]


async def test_nobody_is_urged_any_more_when_the_unit_has_finished(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    desk.city.at("2026-07-14T10:00")
    await desk.take("finishIssue", issue)
    assert not (await look(desk, issue, "2026-07-20")).ok


async def test_rework_and_extension_begin_a_new_ladder(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    await look(desk, issue, "2026-07-15")
    await desk.take("finishIssue", issue)
    moved = await desk.take("reworkIssue", issue)  # five working days from 15 July
    assert (moved["light"], moved["dueAt"][:10]) == ("GREEN", "2026-07-22")
    row = await desk.row(issue)
    assert (row["urge_level"], row["urge_on"]) == (0, date(2026, 7, 20))
    assert (await look(desk, issue, "2026-07-23")).ok
    levels = [urge["level"] for urge in await desk.city.rows("urge", issue_id=row["id"])]
    assert levels == ["LEVEL_1", "LEVEL_1"]


async def test_the_supervision_office_sees_an_issue_from_the_third_level_on(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    query = "query($id: ID!) { issue(id: $id) { urges { nodes { level } } } }"
    await look(desk, issue, "2026-07-17")
    assert await desk.city.codes("city.supervision", query, {"id": issue}) == ["NOT_FOUND"]
    await look(desk, issue, "2026-07-21")
    seen = await desk.city.ask("city.supervision", query, {"id": issue})
    assert len(seen["issue"]["urges"]["nodes"]) == 3


async def test_the_second_third_level_in_a_quarter_is_told_as_a_candidate(desk: Desk) -> None:
    told = []
    for day in ("2026-07-21", "2026-07-22", "2026-10-08"):
        desk.city.at(MORNING)
        issue = await desk.issue("ACCEPTED")
        await desk.take("dispatchIssue", issue, responsibleUnit=unit("530800-INDUSTRY"))
        outcome = await look(desk, issue, day)
        told.append(
            {event.event: event.audiences for event in outcome.events}.get("Issue.bulletin_candidate")
        )
    assert told == [None, ("supervision", "relief_office"), None]


# --- by hand, and the reply ---------------------------------------------------------------------


async def test_an_urge_by_hand_does_not_take_the_place_of_one_by_the_clock(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    await desk.take("urge", issue, COUNTY, text="请抓紧办理")
    await look(desk, issue, "2026-07-15")
    urges = await desk.city.rows("urge", issue_id=key_of(issue))
    assert [urge["level"] for urge in urges] == ["LEVEL_1", "LEVEL_1"]
    assert (await desk.city.rows("issue_action", issue_id=key_of(issue)))[-2]["text"] == (
        "一级催办：请抓紧办理"
    )


async def test_an_urge_by_hand_on_an_overdue_issue_is_a_rung(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    desk.city.at("2026-07-15T08:00")
    await desk.take("urge", issue)
    assert (await look(desk, issue, "2026-07-15")).ok  # the light turns red
    assert [urge["level"] for urge in await desk.city.rows("urge", issue_id=key_of(issue))] == ["LEVEL_1"]


async def test_the_third_level_is_the_relief_offices(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    assert await desk.refused("urge", issue, COUNTY, level="LEVEL_3") == ("FORBIDDEN", "level")
    await desk.take("urge", issue, OFFICE, level="LEVEL_3")


async def test_an_urge_is_answered_once_by_the_unit_that_was_urged(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    await desk.take("urge", issue)
    urge = await desk.city.id_of("Urge", issue_id=key_of(issue))
    said = {"reply": "已派人现场办理。"}
    refused = [
        await desk.city.refusals(who, "replyUrge", id=urge, input=said) for who in (OFFICE, FIRM, OTHER_UNIT)
    ]
    assert refused == [["FORBIDDEN"], ["NOT_FOUND"], ["NOT_FOUND"]]
    assert await desk.city.refusals(HANDLER, "replyUrge", id=urge, input={"reply": " "}) == ["VALIDATION"]
    await desk.city.did(HANDLER, "replyUrge", id=urge, input=said)
    assert await desk.city.refusals(HANDLER, "replyUrge", id=urge, input=said) == ["STATE_CONFLICT"]
    assert (await desk.row(issue))["status"] == "IN_PROGRESS"
    assert (await desk.steps(issue))[-2:] == ["URGE", "REPLY"]
