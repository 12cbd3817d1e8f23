"""The loop 投诉—分办—处理—销号—反馈, row by row of §6.3: the right person, the wrong one, each guard."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.complaint_cast import (
    STAFF,
    TO_CLOSED,
    TO_HANDLING,
    WAY,
    account,
    advanced,
    firm,
    lodged,
    newcomer,
    unit,
)
from tests.writing import WritableCity

HEAD, OTHER_STAFF = "head.industry", "other.industry"
HANDLED = dict(WAY["handle"][2])
CONTENT = dict(WAY["callback"][2])


@pytest.fixture(scope="module", autouse=True)
async def people(writable_city: WritableCity) -> None:
    await newcomer(writable_city, HEAD, "CITY_DEPT_LEAD", "530800-INDUSTRY")
    await newcomer(writable_city, OTHER_STAFF, "CITY_DEPT_STAFF", "530800-INDUSTRY", name="王同名")
    await newcomer(writable_city, "staff.ninger", "COUNTY_DEPT_STAFF", "530821-INDUSTRY")


@pytest.fixture(autouse=True)
async def morning(writable_city: WritableCity) -> AsyncIterator[None]:
    writable_city.at("2026-06-30T10:00")
    yield
    writable_city.at("2026-06-30T10:00")


async def refused(city: WritableCity, by: str, name: str, row: str, **given: Any) -> list[str]:
    return await city.refusals(by, name, id=row, input=given or None)


async def refused_fields(
    city: WritableCity, by: str, name: str, row: str, **given: Any
) -> list[tuple[str, str]]:
    payload = await city.do(by, name, id=row, input=given or None)
    assert not payload["ok"]
    return [(error["code"], error["field"]) for error in payload["errors"]]


# --- the whole loop -----------------------------------------------------------------------------


async def test_five_steps_in_their_order_each_by_the_right_person(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_CLOSED, "feed_back")
    query = f"""{{ complaint(id: "{row}") {{ status feedbackText feedbackChannel light
        steps(orderBy: [{{seq: ASC}}]) {{ nodes {{ type }} }} }} }}"""
    told = (await writable_city.ask("enterprise.e01", query))["complaint"]
    assert (told["status"], told["feedbackText"]) == ("FED_BACK", "您反映的问题已解决。")
    assert (told["feedbackChannel"], told["light"]) == ("MINI_PROGRAM", "GREEN")
    assert [step["type"] for step in told["steps"]["nodes"]] == [
        "LODGE", "ACCEPT", "DISPATCH", "SIGN_IN", "HANDLE", "CALLBACK", "CLOSE", "FEED_BACK",
    ]  # fmt: skip


STAGES = ("accept", "dispatch", "sign_in", "handle", "callback", "close", "feed_back")


@pytest.mark.parametrize("skipped", range(1, len(STAGES)))
async def test_no_step_can_be_skipped(writable_city: WritableCity, skipped: int) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *STAGES[: skipped - 1])
    who, name, given = WAY[STAGES[skipped]]
    given = {**given, "responsibleUnit": unit("530800-INDUSTRY")} if name == "dispatchComplaint" else given
    codes = await refused(writable_city, who, name, row, **given)
    # To a unit that was not given the complaint it is not even there.
    assert codes == (["NOT_FOUND"] if skipped == 2 else ["STATE_CONFLICT"])


@pytest.mark.parametrize(
    ("stage", "who", "code"),
    [
        ("accept", "enterprise.e01", "FORBIDDEN"),
        ("accept", "county.ninger", "NOT_FOUND"),
        ("accept", "dept.commerce", "NOT_FOUND"),
        ("dispatch", "enterprise.e01", "FORBIDDEN"),
        ("dispatch", "county.mojiang", "NOT_FOUND"),
        ("sign_in", "city.bizenv", "FORBIDDEN"),
        ("sign_in", "dept.commerce", "NOT_FOUND"),
        ("handle", "city.bizenv", "FORBIDDEN"),
        ("handle", "county.simao", "FORBIDDEN"),
        ("callback", "dept.industry", "FORBIDDEN"),
        ("callback", "county.simao", "FORBIDDEN"),
        ("close", "dept.industry", "FORBIDDEN"),
        ("close", "sysadmin", "NOT_FOUND"),
        ("feed_back", "county.simao", "FORBIDDEN"),
        ("feed_back", "dept.industry", "FORBIDDEN"),
    ],
)
async def test_nobody_else_takes_the_step(
    writable_city: WritableCity, stage: str, who: str, code: str
) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *STAGES[: STAGES.index(stage)])
    _, name, given = WAY[stage]
    given = {**given, "responsibleUnit": unit("530800-INDUSTRY")} if stage == "dispatch" else given
    assert await refused(writable_city, who, name, row, **given) == [code]


# --- acceptance ---------------------------------------------------------------------------------


async def test_a_county_accepts_what_is_its_own(writable_city: WritableCity) -> None:
    row = await lodged(writable_city)
    done = await writable_city.did(
        "county.simao", "acceptComplaint", id=row, select="{ status acceptDecision }"
    )
    assert done == {"status": "ACCEPTED", "acceptDecision": "ACCEPTED"}


async def test_not_accepting_gives_a_reason_and_says_where_to_go(writable_city: WritableCity) -> None:
    row = await lodged(writable_city)
    assert await refused_fields(
        writable_city, "city.bizenv", "notAcceptComplaint", row, rejectReason="CIVIL_DISPUTE"
    ) == [("VALIDATION", "rejectGuidance")]
    assert await refused_fields(
        writable_city, "city.bizenv", "notAcceptComplaint", row, rejectGuidance="请向人民法院起诉"
    ) == [("VALIDATION", "rejectReason")]
    done = await writable_city.did(
        "city.bizenv",
        "notAcceptComplaint",
        id=row,
        input={"rejectReason": "CIVIL_DISPUTE", "rejectGuidance": "请向人民法院起诉", "redirected": True},
        select="{ status acceptDecision light rejectGuidance }",
    )
    assert done == {
        "status": "NOT_ACCEPTED",
        "acceptDecision": "REDIRECTED",
        "light": "GREY",
        "rejectGuidance": "请向人民法院起诉",
    }


async def test_the_accuseds_account_is_named_and_sees_it_no_longer(writable_city: WritableCity) -> None:
    row = await lodged(writable_city)
    await writable_city.did(
        "city.bizenv", "acceptComplaint", id=row, input={"respondentAccount": account("dept.industry")}
    )
    await advanced(writable_city, row, "dispatch")
    query = f'{{ complaint(id: "{row}") {{ id }} }}'
    assert await writable_city.codes("dept.industry", query) == ["NOT_FOUND"]
    assert await writable_city.codes(OTHER_STAFF, query) == []


# --- merging ------------------------------------------------------------------------------------


async def test_a_merged_complaint_is_answered_with_its_master(writable_city: WritableCity) -> None:
    master, other = await lodged(writable_city), await lodged(writable_city)
    await writable_city.did("city.bizenv", "mergeComplaint", id=other, input={"duplicateOf": master})
    await advanced(writable_city, master, *TO_CLOSED, "feed_back")
    query = f'{{ complaint(id: "{other}") {{ status light feedbackText duplicateOf {{ id }} }} }}'
    assert (await writable_city.ask("enterprise.e01", query))["complaint"] == {
        "status": "MERGED",
        "light": "GREY",
        "feedbackText": "您反映的问题已解决。",
        "duplicateOf": {"id": master},
    }


async def test_only_an_open_complaint_takes_another_in(writable_city: WritableCity) -> None:
    master, other = await lodged(writable_city), await lodged(writable_city)
    await writable_city.did("enterprise.e01", "withdrawComplaint", id=master)
    for wrong in (master, other):
        assert await refused_fields(
            writable_city, "city.bizenv", "mergeComplaint", other, duplicateOf=wrong
        ) == [("VALIDATION", "duplicateOf")]


# --- dispatch -----------------------------------------------------------------------------------


async def test_the_respondent_cannot_handle_a_complaint_about_its_conduct(
    writable_city: WritableCity,
) -> None:
    row = await lodged(writable_city, respondentUnit=unit("530800-COMMERCE"), category="LAW_ENFORCEMENT")
    await advanced(writable_city, row, "accept")
    for given in (
        {"responsibleUnit": unit("530800-COMMERCE")},
        {"responsibleUnit": unit("530800-INDUSTRY"), "coUnits": [unit("530800-COMMERCE")]},
    ):
        assert await refused(writable_city, "city.bizenv", "dispatchComplaint", row, **given) == [
            "RESPONDENT_CANNOT_HANDLE"
        ]


async def test_nor_can_a_unit_below_the_respondent(writable_city: WritableCity) -> None:
    row = await lodged(writable_city, respondentUnit=unit("530800-GOVERNMENT"))
    await advanced(writable_city, row, "accept")
    assert await refused_fields(
        writable_city, "city.bizenv", "dispatchComplaint", row, responsibleUnit=unit("530800-INDUSTRY")
    ) == [("RESPONDENT_CANNOT_HANDLE", "responsibleUnit")]


async def test_a_debtor_answers_for_its_debts_through_a_nominated_handler(
    writable_city: WritableCity,
) -> None:
    row = await lodged(writable_city, respondentUnit=unit("530800-INDUSTRY"), category="FUND_DELAY")
    await advanced(writable_city, row, "accept")
    given = {"responsibleUnit": unit("530800-INDUSTRY")}
    assert await refused_fields(writable_city, "city.bizenv", "dispatchComplaint", row, **given) == [
        ("VALIDATION", "handler")
    ]
    await writable_city.did(
        "city.bizenv", "dispatchComplaint", id=row, input={**given, "handler": account("dept.industry")}
    )
    query = f'{{ complaint(id: "{row}") {{ contactName complainantName }} }}'
    assert await writable_city.codes(OTHER_STAFF, query) == ["NOT_FOUND"]
    told = await writable_city.ask("dept.industry", query)
    assert told == {"complaint": {"contactName": None, "complainantName": None}}


async def test_a_county_dispatches_to_its_own_units_only(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), "accept")
    for code in ("530800-INDUSTRY", "530821-INDUSTRY"):
        assert await refused_fields(
            writable_city, "county.simao", "dispatchComplaint", row, responsibleUnit=unit(code)
        ) == [("FORBIDDEN", "responsibleUnit")]
    done = await writable_city.did(
        "county.simao",
        "dispatchComplaint",
        id=row,
        input={"responsibleUnit": unit("530802-INDUSTRY")},
        select="{ status }",
    )
    assert done == {"status": "DISPATCHED"}


async def test_dispatch_needs_a_unit(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), "accept")
    assert await refused_fields(writable_city, "city.bizenv", "dispatchComplaint", row, coUnits=[]) == [
        ("VALIDATION", "responsibleUnit")
    ]


async def test_the_respondent_is_told_nothing(writable_city: WritableCity) -> None:
    row = await lodged(writable_city, respondentUnit=unit("530800-COMMERCE"))
    payload = await writable_city.do(
        "city.bizenv",
        "acceptComplaint",
        id=row,
    )
    assert all("respondent" not in who for event in payload["events"] for who in event["audiences"])
    assert await writable_city.codes("dept.commerce", f'{{ complaint(id: "{row}") {{ id }} }}') == [
        "NOT_FOUND"
    ]


# --- signing in, returning ----------------------------------------------------------------------


async def test_who_has_an_interest_withdraws(writable_city: WritableCity) -> None:
    row = await lodged(writable_city, respondentPerson="王同名")
    await advanced(writable_city, row, "accept", "dispatch")
    assert await refused_fields(writable_city, STAFF, "signInComplaint", row, hasInterest=True) == [
        ("FORBIDDEN", "handler")
    ]
    assert await refused_fields(writable_city, OTHER_STAFF, "signInComplaint", row) == [
        ("FORBIDDEN", "handler")
    ]
    done = await writable_city.did(
        STAFF, "signInComplaint", id=row, select="{ status handler { id } contactDueAt }"
    )
    assert done["handler"] == {"id": account(STAFF)}
    assert done["contactDueAt"].startswith("2026-07-01T23:59:59")


async def test_the_handler_works_for_the_unit(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), "accept", "dispatch")
    assert await refused_fields(
        writable_city, STAFF, "signInComplaint", row, handler=account("dept.commerce")
    ) == [("VALIDATION", "handler")]


async def test_a_unit_returns_a_complaint_once_within_a_working_day(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), "accept", "dispatch")
    writable_city.at("2026-07-02T09:00")
    assert await refused(writable_city, STAFF, "returnComplaint", row, reason="非本单位职责") == [
        "DEADLINE_PASSED"
    ]
    writable_city.at("2026-07-01T17:00")
    done = await writable_city.did(
        STAFF, "returnComplaint", id=row, input={"reason": "非本单位职责"}, select="{ id }"
    )
    assert done is None, "what was returned is the unit's no longer"
    kept = await writable_city.ask(
        "city.bizenv", f'{{ complaint(id: "{row}") {{ status responsibleUnit {{ id }} }} }}'
    )
    assert kept["complaint"] == {"status": "ACCEPTED", "responsibleUnit": None}
    await advanced(writable_city, row, "dispatch")
    assert await refused(writable_city, STAFF, "returnComplaint", row, reason="非本单位职责") == [
        "STATE_CONFLICT"
    ]


# --- handling -----------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["findings", "measures", "replyDraft", "evidence"])
async def test_handling_tells_findings_measures_evidence_and_a_draft(
    writable_city: WritableCity, missing: str
) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING)
    given = {name: value for name, value in HANDLED.items() if name != missing}
    assert await refused_fields(writable_city, STAFF, "handleComplaint", row, **given) == [
        ("VALIDATION", missing)
    ]


async def test_interim_replies_reach_the_complainant_before_the_end(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING)
    payload = await writable_city.do(
        STAFF,
        "replyInterim",
        id=row,
        input={"text": "已联系窗口，三日内答复。"},
        select="{ status contactedAt }",
    )
    assert payload["row"]["status"] == "HANDLING"
    assert payload["row"]["contactedAt"] is not None
    assert {"event": "Complaint.reply_interim", "audiences": ["complainant"]} in payload["events"]
    told = await writable_city.ask(
        "enterprise.e01",
        f'{{ complaint(id: "{row}") {{ steps(orderBy: [{{seq: ASC}}]) {{ nodes {{ type text }} }} }} }}',
    )
    assert told["complaint"]["steps"]["nodes"][-1] == {
        "type": "INTERIM_REPLY",
        "text": "已联系窗口，三日内答复。",
    }


# --- callbacks, rework, close -------------------------------------------------------------------


async def test_close_without_callback_is_a_state_conflict(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING, "handle")
    assert await refused(writable_city, "city.bizenv", "closeComplaint", row) == ["STATE_CONFLICT"]
    await writable_city.did("city.bizenv", "recordCallback", id=row, input={"contacted": False})
    assert await refused(writable_city, "city.bizenv", "closeComplaint", row) == ["STATE_CONFLICT"]


async def test_three_attempts_on_three_days_are_enough(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING, "handle")
    for day in ("2026-06-30", "2026-07-01", "2026-07-02"):
        writable_city.at(f"{day}T10:00")
        await writable_city.did("city.bizenv", "recordCallback", id=row, input={"contacted": False})
        assert await refused(writable_city, "city.bizenv", "recordCallback", row, contacted=False) == [
            "STATE_CONFLICT"
        ]
    writable_city.at("2026-07-03T10:00")
    assert await refused(writable_city, "city.bizenv", "recordCallback", row, contacted=False) == [
        "STATE_CONFLICT"
    ]
    told = await writable_city.ask(
        "city.bizenv", f'{{ complaint(id: "{row}") {{ callbacks {{ nodes {{ attempt valid }} }} }} }}'
    )
    assert sorted(told["complaint"]["callbacks"]["nodes"], key=lambda call: call["attempt"]) == [
        {"attempt": 1, "valid": False},
        {"attempt": 2, "valid": False},
        {"attempt": 3, "valid": True},
    ]
    await writable_city.did("city.bizenv", "closeComplaint", id=row)


async def test_who_was_reached_is_not_called_again(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING, "handle", "callback")
    writable_city.at("2026-07-01T10:00")
    assert await refused(writable_city, "city.bizenv", "recordCallback", row, **CONTENT) == ["STATE_CONFLICT"]


@pytest.mark.parametrize("missing", ["solved", "satisfaction"])
async def test_a_callback_that_reached_somebody_tells_what_they_said(
    writable_city: WritableCity, missing: str
) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING, "handle")
    given = {name: value for name, value in CONTENT.items() if name != missing}
    assert await refused_fields(writable_city, "city.bizenv", "recordCallback", row, **given) == [
        ("VALIDATION", missing)
    ]


async def test_agreed_exclusions_do_not_count_in_the_rates(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING, "handle")
    await writable_city.did("city.bizenv", "recordCallback", id=row, input={**CONTENT, "excluded": True})
    query = f'{{ complaint(id: "{row}") {{ callbacks {{ nodes {{ valid contacted }} }} }} }}'
    told = await writable_city.ask("city.bizenv", query)
    assert told["complaint"]["callbacks"]["nodes"] == [{"valid": False, "contacted": True}]


async def test_what_was_not_solved_goes_back_once_with_half_the_time(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING, "handle")
    said = {"contacted": True, "solved": False, "satisfaction": "NOT"}
    await writable_city.did("city.bizenv", "recordCallback", id=row, input=said)
    done = await writable_city.did(
        "city.bizenv",
        "reworkComplaint",
        id=row,
        input={"reason": "证照仍未发出"},
        select="{ status dueAt doneAt callbacks { nodes { valid superseded } } }",
    )
    # 15 working days become 8: 2026-07-01 to 07-10
    assert done["dueAt"].startswith("2026-07-10T23:59:59")
    assert (done["status"], done["doneAt"]) == ("HANDLING", None)
    assert done["callbacks"]["nodes"] == [{"valid": False, "superseded": True}]
    await advanced(writable_city, row, "handle")
    assert await refused(writable_city, "city.bizenv", "closeComplaint", row) == ["STATE_CONFLICT"]
    await writable_city.did("city.bizenv", "recordCallback", id=row, input=said)
    assert await refused(writable_city, "city.bizenv", "reworkComplaint", row, reason="仍未解决") == [
        "STATE_CONFLICT"
    ]
    await writable_city.did("city.bizenv", "closeComplaint", id=row)


async def test_who_is_content_is_not_reworked(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING, "handle", "callback")
    assert await refused(writable_city, "city.bizenv", "reworkComplaint", row, reason="再看看") == [
        "STATE_CONFLICT"
    ]


async def test_nobody_closes_out_what_they_have_handled(writable_city: WritableCity) -> None:
    await newcomer(writable_city, "both.hats", "CITY_DEPT_STAFF", "530800-INDUSTRY")
    async with writable_city.pool.acquire() as held:
        await held.execute(
            """insert into role_grant (id, city_id, user_id, role, scope_kind, valid_from, created_at,
            updated_at, version) select gen_random_uuid(), 530800, id, 'CITY_BIZENV_OFFICE', 'CITY',
            date '2026-01-05', now(), now(), 1 from "user" where username = 'both.hats'"""
        )
    row = await advanced(writable_city, await lodged(writable_city), "accept", "dispatch")
    await writable_city.did("both.hats", "signInComplaint", id=row)
    await writable_city.did("both.hats", "handleComplaint", id=row, input=HANDLED)
    refusal = await refused(writable_city, "both.hats", "recordCallback", row, **CONTENT)
    assert refusal in (["FORBIDDEN"], ["SEPARATION_OF_DUTIES"])
    await advanced(writable_city, row, "callback")
    # Another handler is written down, and still they have done it themselves.
    async with writable_city.pool.acquire() as held:
        await held.execute("update complaint set handler_id = null where status = 'CALLBACK'")
    assert await refused(writable_city, "both.hats", "closeComplaint", row) == ["SEPARATION_OF_DUTIES"]


# --- feedback, evaluation -----------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "   ", None])
async def test_feedback_is_never_empty(writable_city: WritableCity, text: str | None) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_CLOSED)
    given = {"feedbackChannel": "PHONE"} if text is None else {"feedbackText": text}
    assert await refused_fields(writable_city, "city.bizenv", "feedBackComplaint", row, **given) == [
        ("FEEDBACK_REQUIRED", "feedbackText")
    ]


async def test_the_complainant_evaluates_once(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_CLOSED)
    grade = {"evaluationGrade": "SATISFIED"}
    assert await refused(writable_city, "enterprise.e01", "evaluateComplaint", row, **grade) == [
        "STATE_CONFLICT"
    ]
    await advanced(writable_city, row, "feed_back")
    assert await refused(writable_city, "city.bizenv", "evaluateComplaint", row, **grade) == ["FORBIDDEN"]
    await writable_city.did("enterprise.e01", "evaluateComplaint", id=row, input=grade)
    assert await refused(writable_city, "enterprise.e01", "evaluateComplaint", row, **grade) == [
        "STATE_CONFLICT"
    ]


async def test_silence_counts_as_basically_satisfied_after_five_working_days(
    writable_city: WritableCity,
) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_CLOSED, "feed_back")
    writable_city.at("2026-07-07T10:00")
    name = "evaluateComplaintByDefault"
    assert await refused(writable_city, "city.bizenv", name, row) == ["STATE_CONFLICT"]
    writable_city.at("2026-07-08T10:00")
    done = await writable_city.did(
        "city.bizenv", name, id=row, select="{ evaluationGrade evaluationIsDefault }"
    )
    assert done == {"evaluationGrade": "BASICALLY_SATISFIED", "evaluationIsDefault": True}


# --- withdrawal, supervision, edits -------------------------------------------------------------


async def test_the_complainant_withdraws_while_it_is_being_handled(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING)
    assert await refused(writable_city, "city.bizenv", "withdrawComplaint", row) == ["FORBIDDEN"]
    done = await writable_city.did("enterprise.e01", "withdrawComplaint", id=row, select="{ status light }")
    assert done == {"status": "WITHDRAWN", "light": "GREY"}


async def test_what_is_handled_cannot_be_withdrawn(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING, "handle")
    assert await refused(writable_city, "enterprise.e01", "withdrawComplaint", row) == ["STATE_CONFLICT"]


NOTICE = {
    "issuer": "GOV_OFFICE",
    "trigger": "办理许可反复退件造成不良影响",
    "requirement": "一个月内完成整改",
    "dueOn": "2026-07-31",
}


async def test_adverse_influence_leads_to_a_supervision_notice(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING)
    given = {**NOTICE, "targetUnit": unit("530800-INDUSTRY")}
    assert await refused(writable_city, "city.bizenv", "proposeSupervision", row, **given) == [
        "STATE_CONFLICT"
    ]
    await writable_city.did("city.bizenv", "updateComplaint", id=row, input={"adverseInfluence": True})
    assert await refused(writable_city, "city.supervision", "issueSupervision", row, approved=True) == [
        "STATE_CONFLICT"
    ]
    assert await refused(writable_city, "city.supervision", "proposeSupervision", row, **given) == [
        "FORBIDDEN"
    ]
    await writable_city.did("city.bizenv", "proposeSupervision", id=row, input=given)
    assert await refused(writable_city, "city.bizenv", "issueSupervision", row, approved=True) == [
        "FORBIDDEN"
    ]
    query = "{ supervisionNotices { nodes { id no status targetUnit { code } } } }"
    assert (await writable_city.ask(STAFF, query))["supervisionNotices"]["nodes"] == []
    done = await writable_city.did(
        "city.supervision",
        "issueSupervision",
        id=row,
        input={"approved": True},
        select="{ supervisionNotice { id no status issuedOn } }",
    )
    notice = done["supervisionNotice"]
    assert (notice["status"], notice["issuedOn"]) == ("ISSUED", "2026-06-30")
    assert notice["no"] == "DC20260630-0001"
    told = (await writable_city.ask(STAFF, query))["supervisionNotices"]["nodes"]
    assert [each["id"] for each in told] == [notice["id"]]
    await writable_city.did(STAFF, "replySupervision", id=notice["id"], input={"result": "已整改到位"})
    done = await writable_city.did(
        "city.supervision", "confirmRectification", id=notice["id"], select="{ status }"
    )
    assert done == {"status": "RECTIFIED"}


async def test_a_declined_notice_may_be_proposed_again(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING)
    await writable_city.did("city.bizenv", "updateComplaint", id=row, input={"adverseInfluence": True})
    given = {**NOTICE, "targetUnit": unit("530800-INDUSTRY")}
    await writable_city.did("city.bizenv", "proposeSupervision", id=row, input=given)
    assert await refused(writable_city, "city.bizenv", "proposeSupervision", row, **given) == [
        "STATE_CONFLICT"
    ]
    await writable_city.did("city.supervision", "issueSupervision", id=row, input={"approved": False})
    await writable_city.did("city.bizenv", "proposeSupervision", id=row, input=given)


@pytest.mark.parametrize(
    ("given", "field"),
    [({"category": "EXTORTION"}, "category"), ({"confidentiality": "SEALED"}, "confidentiality")],
)
async def test_an_edit_seals_nothing(writable_city: WritableCity, given: dict[str, Any], field: str) -> None:
    row = await lodged(writable_city)
    assert await refused_fields(writable_city, "city.bizenv", "updateComplaint", row, **given) == [
        ("STATE_CONFLICT", field)
    ]


async def test_an_edit_after_acceptance_changes_no_clock(writable_city: WritableCity) -> None:
    row = await lodged(writable_city)
    await writable_city.did("city.bizenv", "updateComplaint", id=row, input={"kind": "HELP"})
    await advanced(writable_city, row, "accept")
    assert await refused_fields(writable_city, "city.bizenv", "updateComplaint", row, kind="CONSULT") == [
        ("STATE_CONFLICT", "kind")
    ]


async def test_protecting_an_identity_takes_the_enterprise_out_of_sight(
    writable_city: WritableCity,
) -> None:
    row = await lodged(writable_city)
    await writable_city.did("bizenv.lead", "updateComplaint", id=row, input={"confidentiality": "PROTECTED"})
    query = f'{{ complaint(id: "{row}") {{ complainantEnterprise {{ id }} }} }}'
    assert await writable_city.codes("city.bizenv", query) == ["NOT_FOUND"]
    told = await writable_city.ask("bizenv.lead", query)
    assert told == {"complaint": {"complainantEnterprise": None}}
    assert await writable_city.codes("enterprise.e01", query) == []


async def test_no_other_office_edits_a_complaint(writable_city: WritableCity) -> None:
    row = await lodged(writable_city, complainantEnterprise=firm("E01"))
    assert await refused(writable_city, "county.simao", "updateComplaint", row, kind="HELP") == ["FORBIDDEN"]
