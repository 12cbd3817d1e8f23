"""At the unit and after it: extension, reply, verification, evaluation, close-out (DOMAIN §6.2)."""

from typing import Any

import pytest

from tests.golden_api.enterprises import leader, unit
from tests.golden_api.issue_desk import (
    CITY_UNIT,
    COUNTY,
    COUNTY_STAFF,
    COUNTY_UNIT,
    FIRM,
    HANDLER,
    HEAD,
    LEADER,
    OFFICE,
    Desk,
    key_of,
)
from tests.golden_api.issues import by_system, hire
from tests.writing import WritableCity

BOTH = "relief.and.commerce"
"""Somebody of the relief office who also handles issues at the bureau of commerce."""


@pytest.fixture
async def desk(writable_city: WritableCity) -> Desk:
    """The desk in the morning."""
    return await Desk(writable_city).open()


async def clock(desk: Desk, action: str, issue: str) -> Any:
    """What the worker does; the codes for which it is refused, none if it happened."""
    outcome = await by_system(desk.city, action, key_of(issue))
    return [problem.code for problem in outcome.problems]


# --- extension ----------------------------------------------------------------------------------


async def test_an_extension_needs_the_head_of_the_unit_and_the_relief_office(desk: Desk) -> None:
    for first, second in ((HEAD, OFFICE), (OFFICE, HEAD)):
        issue = await desk.issue("EXTENSION_PENDING")
        assert (await desk.take("decideExtension", issue, first))["status"] == "EXTENSION_PENDING"
        assert (await desk.refused("decideExtension", issue, first))[0] == "SEPARATION_OF_DUTIES"
        moved = await desk.take("decideExtension", issue, second)
        # ten working days after 30 June are 14 July, five more 21 July
        assert (moved["status"], moved["dueAt"][:10]) == ("IN_PROGRESS", "2026-07-21")
        (row,) = await desk.city.rows("extension", issue_id=key_of(issue))
        assert (row["status"], row["approved_by_id"] is None) == ("APPROVED", False)


@pytest.mark.parametrize("who", [HEAD, OFFICE])
async def test_one_refusal_ends_it_and_it_may_be_asked_for_again(desk: Desk, who: str) -> None:
    issue = await desk.issue("EXTENSION_PENDING")
    moved = await desk.take("decideExtension", issue, who, agree=False)
    assert (moved["status"], moved["dueAt"][:10]) == ("IN_PROGRESS", "2026-07-14")
    assert (await desk.take("requestExtension", issue))["status"] == "EXTENSION_PENDING"


async def test_whoever_asks_for_an_extension_does_not_grant_it(desk: Desk) -> None:
    issue = await desk.issue("DISPATCHED")
    head = await desk.city.id_of("User", username=HEAD)
    await desk.take("signInIssue", issue, handler=head)
    await desk.take("requestExtension", issue, HEAD)
    assert (await desk.refused("decideExtension", issue, HEAD))[0] == "SEPARATION_OF_DUTIES"


@pytest.mark.parametrize("days", [0, -1, 11])
async def test_an_extension_is_of_one_to_ten_working_days(desk: Desk, days: int) -> None:
    issue = await desk.issue("IN_PROGRESS")
    assert await desk.refused("requestExtension", issue, days=days) == ("VALIDATION", "days")


async def test_an_extension_is_granted_once(desk: Desk) -> None:
    issue = await desk.issue("EXTENSION_PENDING")
    await desk.take("decideExtension", issue, HEAD)
    await desk.take("decideExtension", issue, OFFICE)
    assert (await desk.refused("requestExtension", issue))[0] == "STATE_CONFLICT"


async def test_an_extension_is_asked_for_a_working_day_before_the_deadline(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    desk.city.at("2026-07-14T00:00")  # the day of the deadline
    assert (await desk.refused("requestExtension", issue))[0] == "DEADLINE_PASSED"
    desk.city.at("2026-07-13T23:00")
    await desk.take("requestExtension", issue)


async def test_silence_of_a_working_day_refuses_an_extension(desk: Desk) -> None:
    issue = await desk.issue("EXTENSION_PENDING")
    await desk.take("decideExtension", issue, HEAD)
    assert await clock(desk, "refuse_extension_by_silence", issue) == ["STATE_CONFLICT"]
    desk.city.at("2026-07-02T00:00")
    assert (await desk.refused("decideExtension", issue, OFFICE))[0] == "DEADLINE_PASSED"
    assert await clock(desk, "refuse_extension_by_silence", issue) == []
    row = await desk.row(issue)
    assert (row["status"], row["step_due_at"]) == ("IN_PROGRESS", row["due_at"])
    (extension,) = await desk.city.rows("extension", issue_id=row["id"])
    assert extension["status"] == "REFUSED"
    assert (await desk.city.rows("issue_action", issue_id=row["id"]))[-1]["by_id"] is None


# --- finish, verify, rework ---------------------------------------------------------------------


@pytest.mark.parametrize(("missing", "blank"), [("reply", " "), ("result", None), ("evidence", [])])
async def test_a_finished_issue_has_reply_result_and_evidence(desk: Desk, missing: str, blank: Any) -> None:
    issue = await desk.issue("IN_PROGRESS")
    assert await desk.refused("finishIssue", issue, **{missing: blank}) == ("VALIDATION", missing)


async def test_the_first_reply_to_the_enterprise_is_the_first_contact(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    assert (await desk.row(issue))["contacted_at"] is None
    await desk.take("replyIssue", issue, HANDLER)
    first = (await desk.row(issue))["contacted_at"]
    desk.city.at("2026-07-01T10:00")
    await desk.take("replyIssue", issue, HANDLER)
    assert (await desk.row(issue))["contacted_at"] == first is not None


async def test_a_late_finish_keeps_its_red_light(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    desk.city.at("2026-07-15T09:00")
    assert (await desk.take("finishIssue", issue))["light"] == "RED"


async def test_verification_says_how_it_was_checked(desk: Desk) -> None:
    issue = await desk.issue("DONE")
    assert await desk.refused("verifyIssue", issue, verification=None) == ("VALIDATION", "verification")


async def test_rework_begins_anew_with_nothing_lost(desk: Desk) -> None:
    issue = await desk.issue("REWORK")
    row = await desk.row(issue)
    assert [row[name] for name in ("reply", "result", "evidence", "done_at")] == [None, None, [], None]
    done = [
        step for step in await desk.city.rows("issue_action", issue_id=row["id"]) if step["type"] == "DONE"
    ]
    assert (done[0]["text"], done[0]["attachments"]) == ("已协调解决。", ["说明.pdf"])
    await desk.take("finishIssue", issue, reply="已重新办理。")


async def test_whoever_handles_an_issue_neither_verifies_nor_closes_it(desk: Desk) -> None:
    await _of_both(desk)
    for named, signing in ((HANDLER, BOTH), (BOTH, HANDLER)):
        issue = await desk.issue("DISPATCHED")
        handler = await desk.city.id_of("User", username=named)
        await desk.take("signInIssue", issue, signing, handler=handler)
        await desk.take("finishIssue", issue)
        for name in ("verifyIssue", "reworkIssue"):
            assert (await desk.refused(name, issue, BOTH))[0] == "SEPARATION_OF_DUTIES", (name, named)
        await desk.take("verifyIssue", issue)
        await desk.take("evaluateIssue", issue)
        assert (await desk.refused("closeIssue", issue, BOTH))[0] == "SEPARATION_OF_DUTIES", named
        await desk.take("closeIssue", issue)


async def _of_both(desk: Desk) -> None:
    if await desk.city.rows("user", username=BOTH):
        return
    await hire(desk.city, BOTH, "CITY_DEPT_STAFF", CITY_UNIT)
    user = await desk.city.id_of("User", username=BOTH)
    said = {"user": user, "role": "CITY_RELIEF_OFFICE", "scopeKind": "CITY", "validFrom": "2026-06-30"}
    await desk.city.did("sysadmin", "grantRole", input=said)


async def test_a_county_verifies_and_closes_what_its_own_units_handled(desk: Desk) -> None:
    issue = await desk.issue("ACCEPTED")
    await desk.take("dispatchIssue", issue, COUNTY, responsibleUnit=unit(COUNTY_UNIT))
    handler = await desk.city.id_of("User", username=COUNTY_STAFF)
    await desk.take("signInIssue", issue, COUNTY_STAFF, handler=handler)
    await desk.take("finishIssue", issue, COUNTY_STAFF)
    await desk.take("verifyIssue", issue, COUNTY)
    await desk.take("evaluateIssue", issue)
    assert (await desk.take("closeIssue", issue, COUNTY))["status"] == "CLOSED"


# --- evaluation ---------------------------------------------------------------------------------


@pytest.mark.parametrize("grade", ["VERY_SATISFIED", "SATISFIED", "BASICALLY_SATISFIED"])
async def test_an_enterprise_evaluates_once(desk: Desk, grade: str) -> None:
    issue = await desk.issue("VERIFIED")
    await desk.take("evaluateIssue", issue, evaluationGrade=grade, evaluationComment="感谢")
    row = await desk.row(issue)
    assert (row["status"], row["evaluation_grade"], row["evaluation_is_default"]) == (
        "VERIFIED",
        grade,
        False,
    )
    assert (await desk.refused("evaluateIssue", issue))[0] == "STATE_CONFLICT"


async def test_an_evaluation_has_a_grade(desk: Desk) -> None:
    issue = await desk.issue("VERIFIED")
    assert await desk.refused("evaluateIssue", issue, evaluationGrade=None) == (
        "VALIDATION",
        "evaluationGrade",
    )


@pytest.mark.parametrize("grade", ["DISSATISFIED", "VERY_DISSATISFIED"])
async def test_the_first_dissatisfaction_reopens_it_by_itself(desk: Desk, grade: str) -> None:
    issue = await desk.issue("VERIFIED")
    moved = await desk.take("evaluateIssue", issue, evaluationGrade=grade)
    # half of ten working days from 30 June
    assert (moved["status"], moved["dueAt"][:10]) == ("REWORK", "2026-07-07")
    assert (await desk.steps(issue))[-2:] == ["EVALUATE", "REOPEN"]


async def test_after_a_second_dissatisfaction_the_lead_leader_rules(desk: Desk) -> None:
    issue = await desk.disputed()
    assert (await desk.row(issue))["status"] == "VERIFIED"
    assert (await desk.refused("closeIssue", issue))[0] == "STATE_CONFLICT"
    assert (await desk.refused("ruleOnIssue", issue, ruling=" "))[0] == "VALIDATION"
    await desk.take("ruleOnIssue", issue)
    await desk.take("closeIssue", issue)
    row = await desk.row(issue)
    assert (row["status"], row["result"], row["evaluation_grade"]) == (
        "CLOSED",
        "EXPLAINED",
        "VERY_DISSATISFIED",
    )


async def test_the_lead_leader_may_send_it_back_once_more(desk: Desk) -> None:
    issue = await desk.disputed()
    assert (await desk.take("ruleOnIssue", issue, rework=True))["status"] == "REWORK"
    for name in ("finishIssue", "verifyIssue", "evaluateIssue", "closeIssue"):
        await desk.take(name, issue)


async def test_there_is_nothing_to_rule_on_without_a_second_dissatisfaction(desk: Desk) -> None:
    for stage in ("VERIFIED", "EVALUATED"):
        issue = await desk.issue(stage)
        assert (await desk.refused("ruleOnIssue", issue))[0] == "STATE_CONFLICT"


async def test_without_a_word_for_five_working_days_it_is_satisfied_by_default(desk: Desk) -> None:
    issue = await desk.issue("VERIFIED")
    desk.city.at("2026-07-07T23:59")
    assert await clock(desk, "evaluate_by_default", issue) == ["STATE_CONFLICT"]
    desk.city.at("2026-07-08T00:00")
    assert await clock(desk, "evaluate_by_default", issue) == []
    row = await desk.row(issue)
    assert (row["evaluation_grade"], row["evaluation_is_default"]) == ("BASICALLY_SATISFIED", True)
    assert await clock(desk, "evaluate_by_default", issue) == ["STATE_CONFLICT"]
    assert (await desk.refused("evaluateIssue", issue))[0] == "STATE_CONFLICT"
    assert (await desk.take("closeIssue", issue))["status"] == "CLOSED"


# --- close, reopen, long term -------------------------------------------------------------------


async def test_nothing_is_closed_before_it_is_evaluated(desk: Desk) -> None:
    assert (await desk.refused("closeIssue", await desk.issue("VERIFIED")))[0] == "STATE_CONFLICT"


async def test_long_term_work_is_closed_with_the_leaders_agreement(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    await desk.take("finishIssue", issue, result="LONG_TERM")
    for name in ("verifyIssue", "evaluateIssue"):
        await desk.take(name, issue)
    assert (await desk.refused("closeIssue", issue))[0] == "STATE_CONFLICT"
    await desk.take("approveLongTerm", issue)
    assert (await desk.take("closeIssue", issue))["status"] == "CLOSED"


async def test_an_enterprise_has_it_reopened_once_within_ten_working_days(desk: Desk) -> None:
    issue = await desk.issue("CLOSED")
    desk.city.at("2026-07-14T23:00")
    await desk.take("reopenIssue", issue, FIRM, reopenGround="DISSATISFACTION")
    for name in ("finishIssue", "verifyIssue", "evaluateIssue", "closeIssue"):
        await desk.take(name, issue)
    assert (await desk.refused("reopenIssue", issue, FIRM))[0] == "STATE_CONFLICT"
    assert (await desk.take("reopenIssue", issue, OFFICE))["status"] == "REWORK"


async def test_after_ten_working_days_only_the_relief_office_reopens_it(desk: Desk) -> None:
    issue = await desk.issue("CLOSED")
    desk.city.at("2026-07-15T00:00")
    assert (await desk.refused("reopenIssue", issue, FIRM))[0] == "DEADLINE_PASSED"
    assert (await desk.take("reopenIssue", issue, OFFICE))["status"] == "REWORK"


@pytest.mark.parametrize("missing", ["reopenGround", "reason"])
async def test_reopening_says_why(desk: Desk, missing: str) -> None:
    issue = await desk.issue("CLOSED")
    blank = {"reopenGround": None, "reason": " "}[missing]
    assert await desk.refused("reopenIssue", issue, FIRM, **{missing: blank}) == ("VALIDATION", missing)


async def test_a_dissatisfaction_after_reopening_for_dissatisfaction_is_the_second(desk: Desk) -> None:
    issue = await desk.issue("CLOSED")
    await desk.take("reopenIssue", issue, FIRM, reopenGround="DISSATISFACTION")
    for name in ("finishIssue", "verifyIssue"):
        await desk.take(name, issue)
    assert (await desk.take("evaluateIssue", issue, evaluationGrade="DISSATISFIED"))["status"] == "VERIFIED"


async def test_long_term_work_needs_leader_plan_and_a_review_within_ninety_days(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    assert (await desk.refused("keepIssueLongTerm", issue))[0] == "STATE_CONFLICT"
    await desk.take("approveLongTerm", issue)
    for missing, blank in (("longTermPlan", " "), ("nextReviewOn", None)):
        assert await desk.refused("keepIssueLongTerm", issue, **{missing: blank}) == ("VALIDATION", missing)
    for day in ("2026-06-30", "2026-09-29"):  # today, and ninety-one days on
        refused = await desk.refused("keepIssueLongTerm", issue, nextReviewOn=day)
        assert refused == ("VALIDATION", "nextReviewOn")
    moved = await desk.take("keepIssueLongTerm", issue, nextReviewOn="2026-09-28")
    assert (moved["status"], moved["light"]) == ("LONG_TERM", "GREY")
    assert moved["stepDueAt"].startswith("2026-09-28T23:59:59")


async def test_long_term_work_is_taken_up_again_with_a_new_deadline(desk: Desk) -> None:
    issue = await desk.issue("LONG_TERM")
    desk.city.at("2026-08-31T10:00")
    moved = await desk.take("reviewLongTerm", issue, LEADER, resume=True)
    assert (moved["status"], moved["dueAt"][:10]) == ("IN_PROGRESS", "2026-09-14")


# --- who is told, and the record ----------------------------------------------------------------


async def test_every_step_tells_whom_it_concerns(desk: Desk) -> None:
    issue = await desk.draft()
    told = {}
    for name, who in (("submitIssue", FIRM), ("acceptIssue", OFFICE), ("dispatchIssue", OFFICE)):
        payload = await desk.city.do(who, name, id=issue, input=(await desk.inputs(name)) or None)
        told[name] = payload["events"][0]["audiences"]
    assert told == {
        "submitIssue": ["relief_office", "county", "enterprise"],
        "acceptIssue": ["enterprise"],
        "dispatchIssue": ["responsible_unit", "lead_leader", "enterprise"],
    }


async def test_the_timeline_has_every_step_in_order_with_who_and_when(desk: Desk) -> None:
    issue = await desk.draft()
    days = iter(range(1, 32))
    script = (
        ("submitIssue", None), ("acceptIssue", None), ("dispatchIssue", None), ("urge", None),
        ("signInIssue", None), ("replyIssue", HANDLER), ("escalate", LEADER), ("instructIssue", LEADER),
        ("urge", None), ("finishIssue", None), ("verifyIssue", None), ("evaluateIssue", None),
        ("closeIssue", None),
    )  # fmt: skip
    for name, who in script:
        desk.city.at(f"2026-07-{next(days):02d}T10:00")
        await desk.take(name, issue, who)
    rows = await desk.city.rows("issue_action", issue_id=key_of(issue))
    assert [row["type"] for row in rows] == [
        "CREATE", "ACCEPT", "DISPATCH", "URGE", "SIGN_IN", "REPLY", "ESCALATE", "INSTRUCT", "URGE",
        "DONE", "VERIFY", "EVALUATE", "CLOSE",
    ]  # fmt: skip
    assert [row["seq"] for row in rows] == list(range(1, 14))
    assert [row["at"].astimezone().day for row in rows] == list(range(1, 14))
    assert all(row["by_id"] for row in rows)


async def test_a_leader_instructs_and_escalates_what_they_lead_or_link(desk: Desk) -> None:
    issue = await desk.issue("ACCEPTED")
    await desk.take("dispatchIssue", issue, leadLeader=leader("L3"))  # not L1, who is linked to E01
    for name in ("instructIssue", "escalate"):
        await desk.take(name, issue, LEADER)
    assert (await desk.row(issue))["escalated_at"] is not None
