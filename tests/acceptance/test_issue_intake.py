"""How issues come in: where they lie, who speaks for whom, merging, dispatch, return (DOMAIN §6.2)."""

import pytest

from models.entities.issue import Issue
from resolvers.deeds import deeds
from tests.golden_api.enterprises import enterprise, leader, unit
from tests.golden_api.issue_desk import (
    CITY_UNIT,
    COUNTY,
    COUNTY_STAFF,
    COUNTY_UNIT,
    FIRM,
    HANDLER,
    HEAD,
    OFFICE,
    OTHER_FIRM,
    OTHER_UNIT,
    Desk,
    key_of,
)
from tests.writing import WritableCity

COMMISSIONER = "commissioner.c1"
"""Serves E13, which its project brought to landing."""


@pytest.fixture
async def desk(writable_city: WritableCity) -> Desk:
    """The desk in the morning."""
    return await Desk(writable_city).open()


# --- coming in ----------------------------------------------------------------------------------


async def test_an_issue_lies_where_its_enterprise_lies_whatever_its_credit_code_says(desk: Desk) -> None:
    row = await desk.row(await desk.draft(OTHER_FIRM, "E13"))
    places = await desk.city.pool.fetch(
        "select code from region where id = any($1) order by code", [row["county_id"], row["zone_id"]]
    )
    assert [place["code"] for place in places] == ["530802", "Z530800-01"]
    assert (row["source"], row["on_behalf"], row["status"]) == ("ENTERPRISE", False, "DRAFT")


async def test_numbers_tell_the_day_and_go_on(desk: Desk) -> None:
    numbers = [(await desk.row(await desk.draft()))["no"] for _ in range(3)]
    first = int(numbers[0].removeprefix("WT20260630-"))
    assert numbers == [f"WT20260630-{first + n:04d}" for n in range(3)]


async def test_nobody_writes_what_the_workflow_fills() -> None:
    assert set(deeds()["createIssue"].inputs) == {
        *("title", "content", "enterprise", "project", "category", "source", "priority", "consentGiven"),
    }
    update = set(deeds()["updateIssue"].inputs)
    assert update <= set(deeds()["createIssue"].inputs)
    assert "status" not in update
    assert Issue.state == "status"


async def test_nobody_raises_an_issue_of_an_enterprise_that_they_do_not_see(desk: Desk) -> None:
    said = {
        "title": "标题",
        "content": "内容",
        "category": "LAND",
        "enterprise": await enterprise(desk.city, "E02"),
    }
    for who in (FIRM, COUNTY, COMMISSIONER):
        payload = await desk.city.do(who, "createIssue", input=said)
        # Officials know of every enterprise, not of every issue.
        code = payload["errors"][0]["code"]
        assert code in ("NOT_FOUND", "FORBIDDEN"), who


@pytest.mark.parametrize("missing", ["enterprise", "title", "content"])
async def test_enterprise_title_and_content_are_asked_for(desk: Desk, missing: str) -> None:
    said = {
        "title": "标题",
        "content": "内容",
        "category": "LAND",
        "enterprise": await enterprise(desk.city, "E01"),
    }
    del said[missing]
    if missing == "enterprise":
        payload = await desk.city.do(OFFICE, "createIssue", input=said)
        assert (payload["errors"][0]["code"], payload["errors"][0]["field"]) == ("VALIDATION", "enterprise")
    else:
        said[missing] = " "
        payload = await desk.city.do(OFFICE, "createIssue", input=said)
        assert (payload["errors"][0]["code"], payload["errors"][0]["field"]) == ("VALIDATION", missing)


async def test_a_commissioner_submits_on_behalf_with_the_enterprises_consent(desk: Desk) -> None:
    issue = await desk.draft(COMMISSIONER, "E13")
    row = await desk.row(issue)
    assert (row["source"], row["on_behalf"], row["consent_given"]) == ("COMMISSIONER", True, False)
    assert await desk.refused("submitIssue", issue, COMMISSIONER) == ("VALIDATION", "consentGiven")
    await desk.city.did(COMMISSIONER, "updateIssue", id=issue, input={"consentGiven": True})
    assert (await desk.take("submitIssue", issue, COMMISSIONER))["status"] == "SUBMITTED"
    seen = await desk.city.ask(OTHER_FIRM, "query($id: ID!) { issue(id: $id) { status } }", {"id": issue})
    assert seen["issue"] == {"status": "SUBMITTED"}


async def test_the_source_follows_from_who_enters_it_and_priority_is_judged_by_the_office(desk: Desk) -> None:
    said = {
        "title": "标题",
        "content": "内容",
        "category": "LAND",
        "enterprise": await enterprise(desk.city, "E13"),
    }
    for who, more, expected in (
        (COMMISSIONER, {"source": "HOTLINE"}, ("VALIDATION", "source")),
        (OTHER_FIRM, {"source": "MEETING"}, ("VALIDATION", "source")),
        (OTHER_FIRM, {"priority": "URGENT"}, ("FORBIDDEN", "priority")),
    ):
        payload = await desk.city.do(who, "createIssue", input=said | more)
        (error,) = payload["errors"]
        assert (error["code"], error["field"]) == expected
    made = await desk.city.did(
        OFFICE, "createIssue", input=said | {"source": "HOTLINE", "priority": "URGENT"}
    )
    row = await desk.row(made["id"])
    assert (row["source"], row["priority"], row["on_behalf"]) == ("HOTLINE", "URGENT", False)


# --- rejection and objection --------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["rejectReason", "rejectGuidance"])
async def test_a_rejection_says_why_and_where_to_turn(desk: Desk, missing: str) -> None:
    issue = await desk.issue("SUBMITTED")
    assert await desk.refused("rejectIssue", issue, **{missing: None}) == ("VALIDATION", missing)


async def test_an_enterprise_objects_once_and_in_time(desk: Desk) -> None:
    issue = await desk.issue("REJECTED")
    desk.city.at("2026-07-07T23:00")  # five working days after 30 June
    await desk.take("objectIssue", issue)
    assert (await desk.refused("objectIssue", issue))[0] == "STATE_CONFLICT"
    late = await desk.issue("REJECTED")
    desk.city.at("2026-07-15T00:00")
    assert (await desk.refused("objectIssue", late))[0] == "DEADLINE_PASSED"


async def test_an_objection_is_decided_once_by_the_relief_office(desk: Desk) -> None:
    issue = await desk.issue("REJECTED")
    assert (await desk.refused("reconsiderIssue", issue))[0] == "STATE_CONFLICT"
    await desk.take("objectIssue", issue)
    assert (await desk.take("reconsiderIssue", issue, accept=False))["status"] == "REJECTED"
    assert (await desk.refused("reconsiderIssue", issue))[0] == "STATE_CONFLICT"
    assert await desk.steps(issue) == ["CREATE", "REJECT", "OBJECT", "REJECT"]
    upheld = await desk.issue("OBJECTED")
    await desk.take("reconsiderIssue", upheld)
    row = await desk.row(upheld)
    assert (row["status"], row["reject_reason"], row["light"]) == ("ACCEPTED", None, "GREEN")


# --- merging ------------------------------------------------------------------------------------


async def test_only_what_is_alike_and_of_one_enterprise_is_merged(desk: Desk) -> None:
    issue = await desk.issue("SUBMITTED")
    of_another = await desk.issue("SUBMITTED", category="FINANCE")
    unlike = await desk.issue("SUBMITTED", title="融资", content="甲乙丙丁戊己庚辛")
    of_other_firm = await desk.draft(OTHER_FIRM, "E13")
    await desk.take("submitIssue", of_other_firm, OTHER_FIRM)
    for master in (of_another, unlike, of_other_firm):
        refused = await desk.refused("mergeIssue", issue, duplicateOf=master)
        assert refused == ("VALIDATION", "duplicateOf")
    assert await desk.refused("mergeIssue", issue, duplicateOf=issue) == ("VALIDATION", "duplicateOf")
    closed = await desk.issue("CLOSED")
    assert await desk.refused("mergeIssue", issue, duplicateOf=closed) == ("STATE_CONFLICT", "duplicateOf")
    draft = await desk.draft()
    assert await desk.refused("mergeIssue", issue, duplicateOf=draft) == ("NOT_FOUND", "duplicateOf")


async def test_what_was_merged_follows_its_master_to_the_end_and_shares_its_result(desk: Desk) -> None:
    first, second = await desk.issue("SUBMITTED"), await desk.issue("ACCEPTED")
    await desk.take("mergeIssue", first, duplicateOf=second)
    master = await desk.issue("IN_PROGRESS")
    await desk.take("mergeIssue", second, duplicateOf=master)
    assert (await desk.row(first))["duplicate_of_id"] == key_of(master)
    for name in ("finishIssue", "verifyIssue", "evaluateIssue", "closeIssue"):
        await desk.take(name, master)
    for each in (first, second):
        row = await desk.row(each)
        assert (row["status"], row["result"], row["reply"]) == ("MERGED", "RESOLVED", "已协调解决。")
        assert row["closed_at"] is not None
        assert (await desk.steps(each))[-1] == "CLOSE"
    await desk.take("reopenIssue", master)
    assert (await desk.row(first))["result"] is None


# --- dispatch and return ------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["leadLeader", "responsibleUnit"])
async def test_nothing_is_dispatched_without_leader_unit_and_deadline(desk: Desk, missing: str) -> None:
    issue = await desk.issue("ACCEPTED")
    said = {"leadLeader": leader("L1"), "responsibleUnit": unit(CITY_UNIT)}
    del said[missing]
    payload = await desk.city.do(OFFICE, "dispatchIssue", id=issue, input=said)
    (error,) = payload["errors"]
    assert (error["code"], error["field"]) == ("LIST_ITEM_INCOMPLETE", missing)


async def test_a_deadline_may_be_given_but_not_in_the_past(desk: Desk) -> None:
    issue = await desk.issue("ACCEPTED")
    past = "2026-06-29T12:00:00+08:00"
    assert await desk.refused("dispatchIssue", issue, dueAt=past) == ("VALIDATION", "dueAt")
    moved = await desk.take("dispatchIssue", issue, dueAt="2026-07-15T12:00:00+08:00")
    assert moved["dueAt"].startswith("2026-07-15T23:59:59")
    beyond = await desk.issue("ACCEPTED")
    refused = await desk.refused("dispatchIssue", beyond, dueAt="2027-03-01T12:00:00+08:00")
    assert refused[0] == "CALENDAR_NOT_LOADED"


async def test_a_county_dispatches_to_units_of_its_own(desk: Desk) -> None:
    issue = await desk.issue("ACCEPTED")
    for code in (CITY_UNIT, "530821-COMMERCE"):
        refused = await desk.refused("dispatchIssue", issue, COUNTY, responsibleUnit=unit(code))
        assert refused == ("FORBIDDEN", "responsibleUnit"), code
    own = unit(COUNTY_UNIT)
    refused = await desk.refused(
        "dispatchIssue", issue, COUNTY, responsibleUnit=own, coUnits=[unit(CITY_UNIT)]
    )
    assert refused == ("FORBIDDEN", "responsibleUnit")
    moved = await desk.take("dispatchIssue", issue, COUNTY, responsibleUnit=own)
    assert moved["status"] == "DISPATCHED"


async def test_a_zone_dispatches_to_units_of_its_own(desk: Desk) -> None:
    issue = await desk.draft(OTHER_FIRM, "E13")
    await desk.take("submitIssue", issue, OTHER_FIRM)
    zone = "zone.industrial"
    await desk.take("acceptIssue", issue, zone)
    refused = await desk.refused("dispatchIssue", issue, zone, responsibleUnit=unit(COUNTY_UNIT))
    assert refused == ("FORBIDDEN", "responsibleUnit")
    await desk.take("dispatchIssue", issue, zone, responsibleUnit=unit("Z530800-01-COMMITTEE"))


async def test_units_that_help_see_the_issue_and_cannot_move_it(desk: Desk) -> None:
    issue = await desk.issue("ACCEPTED")
    await desk.take("dispatchIssue", issue, coUnits=[unit("530800-INDUSTRY")])
    assert (await desk.refused("signInIssue", issue, OTHER_UNIT))[0] == "FORBIDDEN"


@pytest.mark.parametrize("missing", ["reason", "suggestedUnit"])
async def test_a_return_says_why_and_to_whom_instead(desk: Desk, missing: str) -> None:
    issue = await desk.issue("DISPATCHED")
    blank = {"reason": " ", "suggestedUnit": None}[missing]
    assert await desk.refused("returnIssue", issue, **{missing: blank}) == ("VALIDATION", missing)


async def test_a_return_suggests_somebody_else_and_comes_within_a_working_day(desk: Desk) -> None:
    issue = await desk.issue("DISPATCHED")
    itself = await desk.refused("returnIssue", issue, suggestedUnit=unit(CITY_UNIT))
    assert itself == ("VALIDATION", "suggestedUnit")
    desk.city.at("2026-07-02T00:00")
    assert (await desk.refused("returnIssue", issue))[0] == "DEADLINE_PASSED"


async def test_a_unit_returns_once_and_after_two_returns_the_relief_office_decides(desk: Desk) -> None:
    issue = await desk.issue("DISPATCHED")
    await desk.take("returnIssue", issue)
    row = await desk.row(issue)
    assert (row["responsible_unit_id"], row["due_at"], row["return_count"]) == (None, None, 1)
    await desk.take("dispatchIssue", issue)
    assert (await desk.refused("returnIssue", issue))[0] == "STATE_CONFLICT"  # the same unit again
    other = await _returned_twice(desk)
    own = {"responsibleUnit": unit(COUNTY_UNIT)}
    assert (await desk.refused("dispatchIssue", other, COUNTY, **own))[0] == "FORBIDDEN"
    await desk.take("dispatchIssue", other, **own)
    assert (await desk.refused("returnIssue", other, COUNTY_STAFF))[0] == "STATE_CONFLICT"
    assert (await desk.steps(other))[2:] == ["DISPATCH", "RETURN", "DISPATCH", "RETURN", "DISPATCH"]


async def _returned_twice(desk: Desk) -> str:
    issue = await desk.issue("DISPATCHED")
    await desk.take("returnIssue", issue)
    await desk.take("dispatchIssue", issue, responsibleUnit=unit("530800-INDUSTRY"))
    await desk.take("returnIssue", issue, OTHER_UNIT, suggestedUnit=unit(COUNTY_UNIT))
    return issue


async def test_the_handler_is_named_and_is_of_the_unit(desk: Desk) -> None:
    issue = await desk.issue("DISPATCHED")
    stranger = await desk.city.id_of("User", username=OTHER_UNIT)
    assert await desk.refused("signInIssue", issue, handler=stranger) == ("VALIDATION", "handler")
    payload = await desk.city.do(HANDLER, "signInIssue", id=issue, input={})
    (error,) = payload["errors"]
    assert (error["code"], error["field"]) == ("VALIDATION", "handler")
    head = await desk.city.id_of("User", username=HEAD)
    await desk.take("signInIssue", issue, handler=head)
    assert (await desk.row(issue))["handler_id"] == key_of(head)
