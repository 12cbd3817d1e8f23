"""Measure 2 and §6.5: links of leaders, and visits from the plan to the enterprise's word."""

from typing import Any

import pytest

from models.entities.link import LinkVisit
from peipao.demo.enterprises import enterprise as golden_enterprise
from peipao.demo.links import link as golden_link
from resolvers.binding import opaque_id, parse_id
from resolvers.changing import act_by_system
from resolvers.outcome import Outcome
from tests.golden_api.enterprises import enterprise, leader
from tests.writing import WritableCity

RELIEF, L1, E01 = "city.relief", "leader.l1", "enterprise.e01"
VISITED = {"visitedOn": "2026-06-29", "place": "企业厂区"}
RECORD = {"summary": "了解夏茶加工情况。", "evidence": ["20260629-1.jpg"]}


def link_id(who: str, firm: str) -> str:
    """The id of a link of the golden city."""
    return opaque_id("LeaderLink", golden_link(who, firm))


async def planned(city: WritableCity, **more: Any) -> str:
    """A visit that L1 plans to E01."""
    said = {"link": link_id("L1", "E01"), "plannedOn": "2026-06-29", **more}
    return str((await city.did(L1, "planVisit", input=said))["id"])


async def done(city: WritableCity, **more: Any) -> str:
    """A visit that L1 has made to E01."""
    visit = await planned(city)
    await city.did(L1, "completeVisit", id=visit, input={**VISITED, **more})
    return visit


async def submitted(city: WritableCity) -> str:
    """A visit that waits for E01's word."""
    visit = await done(city)
    await city.did(L1, "submitVisit", id=visit, input=RECORD)
    return visit


async def status(city: WritableCity, visit: str) -> str:
    """The state that the visit is in."""
    return str((await row(city, visit))["status"])


async def row(city: WritableCity, visit: str) -> dict[str, Any]:
    """The visit as the table has it."""
    found = parse_id(visit)
    assert found is not None
    return await city.row("link_visit", id=found[1])


async def by_system(city: WritableCity, visit: str) -> Outcome:
    """The system takes silence for a yes."""
    found = parse_id(visit)
    assert found is not None
    async with city.pool.acquire() as connection:
        return await act_by_system(connection, LinkVisit, "confirm_visit", found[1])


# --- links --------------------------------------------------------------------------------------


async def test_a_link_leads_to_a_private_enterprise_on_the_key_list(writable_city: WritableCity) -> None:
    e14 = {"leader": leader("L2"), "enterprise": await enterprise(writable_city, "E14")}
    assert await writable_city.refusals(RELIEF, "createLink", input=e14) == ["VALIDATION"]
    e12 = {"leader": leader("L2"), "enterprise": await enterprise(writable_city, "E12")}
    await writable_city.pool.execute(
        "update enterprise set is_private = false where id = $1", golden_enterprise("E12")
    )
    assert await writable_city.refusals(RELIEF, "createLink", input=e12) == ["VALIDATION"]
    await writable_city.pool.execute(
        "update enterprise set is_private = true where id = $1", golden_enterprise("E12")
    )
    made = await writable_city.did("city.org", "createLink", input=e12, select="{ isPrimary startOn source }")
    assert made == {"isPrimary": False, "startOn": "2026-06-30", "source": "ASSIGNED"}
    assert await writable_city.refusals(RELIEF, "createLink", input=e12) == ["DUPLICATE"]


async def test_an_enterprise_has_one_primary_link(writable_city: WritableCity) -> None:
    said = {"leader": leader("L2"), "enterprise": await enterprise(writable_city, "E01"), "isPrimary": True}
    payload = await writable_city.do(RELIEF, "createLink", input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", "isPrimary")]


@pytest.mark.parametrize(
    ("who", "code"),
    [("county.ninger", "NOT_FOUND"), ("dept.commerce", "FORBIDDEN"), ("enterprise.e01", "FORBIDDEN")],
)
async def test_links_are_made_by_their_keepers(writable_city: WritableCity, who: str, code: str) -> None:
    said = {"leader": leader("L2"), "enterprise": await enterprise(writable_city, "E03")}
    assert await writable_city.refusals(who, "createLink", input=said) == [code]


async def test_the_link_of_a_supervisor_stays_until_the_supervisor_is_changed(
    writable_city: WritableCity,
) -> None:
    primary = link_id("L2", "E03")
    assert await writable_city.refusals(RELIEF, "endLink", id=primary) == ["STATE_CONFLICT"]
    other = await writable_city.did(
        RELIEF,
        "createLink",
        input={"leader": leader("L3"), "enterprise": await enterprise(writable_city, "E03")},
    )
    assert await writable_city.refusals(RELIEF, "setPrimaryLink", id=other["id"]) == ["STATE_CONFLICT"]
    held = await writable_city.row(
        "assignment", enterprise_id=golden_enterprise("E03"), kind="RELIEF_SUPERVISOR", status="ACTIVE"
    )
    await writable_city.did(
        RELIEF,
        "changeAssignment",
        id=opaque_id("Assignment", held["id"]),
        input={"changeReason": "RETIRE", "approvalDocNo": "示例民营办〔2026〕20号"},
    )
    row = await writable_city.did(RELIEF, "setPrimaryLink", id=other["id"], select="{ isPrimary }")
    assert row == {"isPrimary": True}
    first = await writable_city.row("leader_link", id=golden_link("L2", "E03"))
    assert first["is_primary"] is False
    ended = await writable_city.did(RELIEF, "endLink", id=primary, select="{ endOn }")
    assert ended == {"endOn": "2026-06-30"}
    assert await writable_city.refusals(RELIEF, "endLink", id=primary) == ["STATE_CONFLICT"]


async def test_links_can_be_asked_as_of_a_day(writable_city: WritableCity) -> None:
    query = "query($day: Date!) { leaderLinks(asOf: $day) { totalCount } }"
    before = await writable_city.ask("city.org", query, {"day": "2026-01-07"})
    at_work = await writable_city.ask("city.org", query, {"day": "2026-03-01"})
    assert (before["leaderLinks"]["totalCount"], at_work["leaderLinks"]["totalCount"]) == (0, 10)


# --- the course of a visit ----------------------------------------------------------------------


async def test_a_visit_goes_from_the_plan_to_the_word_of_the_enterprise(writable_city: WritableCity) -> None:
    visit = await planned(writable_city)
    assert await status(writable_city, visit) == "PLANNED"
    await writable_city.did(L1, "completeVisit", id=visit, input=VISITED)
    assert await status(writable_city, visit) == "DONE"
    sent = await writable_city.did(
        L1, "submitVisit", id=visit, input=RECORD, select="{ status submittedAt confirmDueAt }"
    )
    # Five working days after Tuesday 30 June.
    assert (sent["status"], sent["confirmDueAt"]) == ("SUBMITTED", "2026-07-07T23:59:59+08:00")
    confirmed = await writable_city.did(
        E01, "confirmVisit", id=visit, select="{ status autoConfirmed confirmedAt }"
    )
    assert (confirmed["status"], confirmed["autoConfirmed"]) == ("CONFIRMED", False)
    assert (await row(writable_city, visit))["confirmed_by_id"] is not None


async def test_each_problem_becomes_an_issue_that_the_visitor_leads(writable_city: WritableCity) -> None:
    visit = await done(writable_city)
    problems = ["仓储用地不足，扩建手续停滞。", "季节性用工难招。"]
    sent = await writable_city.did(
        L1,
        "submitVisit",
        id=visit,
        input={**RECORD, "problemsFound": problems},
        select="{ problems(orderBy: [{ no: ASC }]) { nodes { no content source status leadLeader { id } "
        "county { code } enterprise { uscc } } } }",
    )
    made = sent["problems"]["nodes"]
    assert [each["content"] for each in made] == problems
    assert [each["no"] for each in made] == ["WT20260630-0001", "WT20260630-0002"]
    for each in made:
        assert (each["source"], each["status"]) == ("LINK_VISIT", "SUBMITTED")
        assert each["leadLeader"] == {"id": leader("L1")}
        assert (each["county"]["code"], each["enterprise"]["uscc"]) == ("530802", "91530802X00000019X")


async def test_the_enterprise_is_told_of_the_record_and_the_leader_of_the_answer(
    writable_city: WritableCity,
) -> None:
    visit = await done(writable_city)
    sent = await writable_city.do(L1, "submitVisit", id=visit, input=RECORD)
    (told,) = sent["events"]
    assert (told["event"], sorted(told["audiences"])) == (
        "LinkVisit.submit_visit",
        ["enterprise", "relief_office"],
    )
    answered = await writable_city.do(E01, "confirmVisit", id=visit)
    assert answered["events"] == [{"event": "LinkVisit.confirm_visit", "audiences": ["leader"]}]


async def test_only_the_leader_or_the_liaison_submits(writable_city: WritableCity) -> None:
    visit = await done(writable_city)
    strangers = {
        RELIEF: "FORBIDDEN",
        "county.simao": "FORBIDDEN",
        E01: "FORBIDDEN",
        "leader.l4": "NOT_FOUND",
        "county.ninger": "NOT_FOUND",
        "dept.commerce": "NOT_FOUND",
        "enterprise.e13": "NOT_FOUND",
    }
    for who, code in strangers.items():
        assert await writable_city.refusals(who, "submitVisit", id=visit, input=RECORD) == [code], who


async def test_only_the_enterprise_confirms_or_rejects(writable_city: WritableCity) -> None:
    visit = await submitted(writable_city)
    for who, code in {L1: "FORBIDDEN", RELIEF: "FORBIDDEN", "enterprise.e13": "NOT_FOUND"}.items():
        assert await writable_city.refusals(who, "confirmVisit", id=visit) == [code], who
        reason = {"rejectReason": "未到厂"}
        assert await writable_city.refusals(who, "rejectVisit", id=visit, input=reason) == [code], who


async def test_every_step_stands_in_its_state(writable_city: WritableCity) -> None:
    plan, made, sent = [await make(writable_city) for make in (planned, done, submitted)]
    wrong = [
        (L1, "submitVisit", plan, RECORD),
        (E01, "confirmVisit", plan, None),
        (E01, "confirmVisit", made, None),
        (E01, "rejectVisit", made, {"rejectReason": "未到厂"}),
        (L1, "cancelVisit", made, None),
        (L1, "cancelVisit", sent, None),
        (L1, "completeVisit", made, VISITED),
        (L1, "completeVisit", sent, VISITED),
        (L1, "submitVisit", sent, RECORD),
        (RELIEF, "approveBackdating", plan, None),
    ]
    for who, name, visit, said in wrong:
        assert await writable_city.refusals(who, name, id=visit, input=said) == ["STATE_CONFLICT"], name


async def test_a_planned_visit_can_be_cancelled(writable_city: WritableCity) -> None:
    visit = await planned(writable_city)
    assert await writable_city.refusals(E01, "cancelVisit", id=visit) == ["FORBIDDEN"]
    await writable_city.did(L1, "cancelVisit", id=visit)
    assert await status(writable_city, visit) == "CANCELLED"


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"summary": RECORD["summary"]}, "evidence"),
        ({"summary": RECORD["summary"], "evidence": []}, "evidence"),
        ({"evidence": RECORD["evidence"]}, "summary"),
    ],
)
async def test_a_record_has_a_summary_and_evidence(
    writable_city: WritableCity, said: dict[str, Any], field: str
) -> None:
    visit = await done(writable_city)
    payload = await writable_city.do(L1, "submitVisit", id=visit, input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]


@pytest.mark.parametrize("day", ["2026-07-01", "2026-01-07"])
async def test_a_visit_takes_place_within_the_link_and_not_tomorrow(
    writable_city: WritableCity, day: str
) -> None:
    visit = await planned(writable_city)
    said = {"visitedOn": day, "place": "企业厂区"}
    assert await writable_city.refusals(L1, "completeVisit", id=visit, input=said) == ["VALIDATION"]


# --- terms --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "warned"),
    [("2026-06-25", False), ("2026-06-24", True), ("2026-06-15", True)],
)
async def test_a_record_after_three_working_days_is_late_and_passes(
    writable_city: WritableCity, day: str, *, warned: bool
) -> None:
    visit = await done(writable_city, visitedOn=day)
    payload = await writable_city.do(L1, "submitVisit", id=visit, input=RECORD)
    assert payload["ok"]
    assert [each["code"] for each in payload["errors"]] == (["DEADLINE_PASSED"] if warned else [])


async def test_a_record_after_ten_working_days_needs_the_consent_of_the_relief_office(
    writable_city: WritableCity,
) -> None:
    # From Friday 12 June to Tuesday 30 June there are eleven, with the holiday of 19 June between.
    visit = await done(writable_city, visitedOn="2026-06-12")
    assert await writable_city.refusals(L1, "submitVisit", id=visit, input=RECORD) == ["DEADLINE_PASSED"]
    assert await writable_city.refusals(L1, "approveBackdating", id=visit) == ["FORBIDDEN"]
    await writable_city.did(RELIEF, "approveBackdating", id=visit)
    await writable_city.did(L1, "submitVisit", id=visit, input=RECORD)
    assert await status(writable_city, visit) == "SUBMITTED"


async def test_silence_confirms_after_five_working_days(writable_city: WritableCity) -> None:
    visit = await submitted(writable_city)
    writable_city.at("2026-07-07T23:59")
    early = await by_system(writable_city, visit)
    assert [problem.code for problem in early.problems] == ["STATE_CONFLICT"]
    writable_city.at("2026-07-08T00:00")
    assert (await by_system(writable_city, visit)).ok
    found = await row(writable_city, visit)
    assert (found["status"], found["auto_confirmed"], found["confirmed_by_id"]) == ("CONFIRMED", True, None)
    writable_city.at("2026-06-30T10:00")


async def test_a_rejected_visit_is_done_again_and_submitted_again(writable_city: WritableCity) -> None:
    visit = await submitted(writable_city)
    assert await writable_city.refusals(E01, "rejectVisit", id=visit, input={}) == ["VALIDATION"]
    await writable_city.did(E01, "rejectVisit", id=visit, input={"rejectReason": "走访日期有误"})
    assert await status(writable_city, visit) == "REJECTED"
    writable_city.at("2026-07-20T09:00")
    assert not (await by_system(writable_city, visit)).ok
    writable_city.at("2026-06-30T10:00")
    await writable_city.did(L1, "completeVisit", id=visit, input={"visitedOn": "2026-06-26", "place": "茶园"})
    assert await status(writable_city, visit) == "DONE"
    await writable_city.did(L1, "submitVisit", id=visit, input=RECORD)
    await writable_city.did(E01, "confirmVisit", id=visit)
    assert await status(writable_city, visit) == "CONFIRMED"


async def test_no_visit_is_planned_in_a_link_that_is_over(writable_city: WritableCity) -> None:
    made = await writable_city.did(
        RELIEF,
        "createLink",
        input={"leader": leader("L1"), "enterprise": await enterprise(writable_city, "E10")},
    )
    writable_city.at("2026-07-01T09:00")
    await writable_city.did(RELIEF, "endLink", id=made["id"], input={"endOn": "2026-06-30"})
    said = {"link": made["id"]}
    assert await writable_city.refusals(RELIEF, "planVisit", input=said) == ["STATE_CONFLICT"]
    writable_city.at("2026-06-30T10:00")
