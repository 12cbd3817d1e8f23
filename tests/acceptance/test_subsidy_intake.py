"""Measure 5 and §6.4: how applications begin, and every rule that can turn one away, with nothing written."""

from typing import Any

import pytest

from models.entities.enterprise_records import Certification, LibraryRecord
from resolvers.changing import act_by_system
from tests.accounts import new_user
from tests.golden_api.enterprises import enterprise
from tests.subsidy_life import (
    FINANCE,
    RELIEF,
    SENT,
    Firm,
    approved,
    asked,
    at,
    awarded,
    budget,
    by_clock,
    drafted,
    dropped,
    entered,
    first_reviewer,
    golden,
    golden_firm,
    instalment,
    item,
    key_of,
    new_firm,
    next_year,
    of,
    refused,
    state,
    submitted,
    unwritten,
)
from tests.writing import WritableCity

OF_THE_CITY = "2026-06-30"


@pytest.fixture(autouse=True)
def morning(writable_city: WritableCity) -> None:
    at(writable_city, OF_THE_CITY)


async def drafts(city: WritableCity, firm: Firm) -> dict[str, dict[str, Any]]:
    """The drafts of an enterprise by the codes of their items."""
    rows = await city.rows("subsidy_application", enterprise_id=firm.key, status="DRAFT")
    return {(await city.row("subsidy_item", id=row["item_id"]))["code"]: row for row in rows}


# --- invitations --------------------------------------------------------------------------------


async def test_who_newly_built_and_entered_finds_a_draft_of_s01_that_is_filled_in(
    writable_city: WritableCity,
) -> None:
    firm = await new_firm(writable_city, "1001", "530825")
    record = await entered(writable_city, firm, "NEW_BUILT", "2026-06")
    outcome = await by_clock(writable_city, "LibraryRecord", "invite_by_entry", record)
    assert outcome.ok, outcome.problems
    (made,) = await writable_city.rows("subsidy_application", enterprise_id=firm.key)
    county = await writable_city.row("region", code="530825")
    office = await writable_city.row("org_unit", code="530825-INDUSTRY")
    assert made["no"].startswith("BT2026-S01-")
    assert {
        name: made[name]
        for name in ("status", "invited", "library_record_id", "county_id", "review_unit_id", "subsidy_year")
    } == {
        "status": "DRAFT",
        "invited": True,
        "library_record_id": key_of(record),
        "county_id": county["id"],
        "review_unit_id": office["id"],
        "subsidy_year": 2026,
    }
    assert (f"{made['requested']:.2f}", str(made["event_on"])) == ("500000.00", "2026-06-01")
    invited = (await writable_city.row("library_record", id=key_of(record)))["invited_on"]
    assert str(invited) == "2026-06-30"


async def test_an_invitation_is_made_once_for_an_event(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1002")
    record = await entered(writable_city, firm, "SMALL_UP", "2026-06")
    assert (await by_clock(writable_city, "LibraryRecord", "invite_by_entry", record)).ok
    again = await by_clock(writable_city, "LibraryRecord", "invite_by_entry", record)
    assert [each.code for each in again.problems] == ["STATE_CONFLICT"]
    assert set(await drafts(writable_city, firm)) == {"S02"}


async def test_an_invitation_adds_nothing_where_a_draft_lies_already(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1003")
    record = await entered(writable_city, firm, "SMALL_UP", "2026-06")
    own = await drafted(writable_city, firm, "S02", libraryRecord=record)
    assert (await by_clock(writable_city, "LibraryRecord", "invite_by_entry", record)).ok
    assert (await drafts(writable_city, firm))["S02"]["id"] == key_of(own)


async def test_an_award_invites_to_its_own_item_only(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1004", "530822")
    award = await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    assert (await by_clock(writable_city, "Certification", "invite_by_award", award)).ok
    found = await drafts(writable_city, firm)
    assert {code: f"{row['requested']:.2f}" for code, row in found.items()} == {"S07": "100000.00"}


async def test_an_award_that_gives_nothing_invites_to_nothing(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1005")
    award = await awarded(writable_city, firm, "INNOVATIVE_SME", "2026-06-18")
    assert (await by_clock(writable_city, "Certification", "invite_by_award", award)).ok
    assert await writable_city.rows("subsidy_application", enterprise_id=firm.key) == []


async def test_a_re_entry_invites_to_nothing(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1006")
    first = await entered(writable_city, firm, "SMALL_UP", "2024-02")
    await dropped(writable_city, first, "2025-09-10")
    second = await entered(writable_city, firm, "SMALL_UP", "2026-05")
    for record in (first, second):
        assert (await by_clock(writable_city, "LibraryRecord", "invite_by_entry", record)).ok
    found = await drafts(writable_city, firm)
    # The first entry itself still entitles: it was dropped in a later year than that of the entry.
    assert {code: str(row["event_on"]) for code, row in found.items()} == {"S02": "2024-02-01"}


async def test_the_worker_invites_nobody_who_has_applied(writable_city: WritableCity) -> None:
    before = await writable_city.rows("subsidy_application")
    for row in await writable_city.rows("certification"):
        if row["invited_on"] is None:
            async with writable_city.pool.acquire() as held:
                await act_by_system(held, Certification, "invite_by_award", row["id"])
    for row in await writable_city.rows("library_record"):
        if row["invited_on"] is None and str(row["entered_on"]) >= "2022-06-01":
            async with writable_city.pool.acquire() as held:
                await act_by_system(held, LibraryRecord, "invite_by_entry", row["id"])
    golden_nos = {row["no"] for row in before if row["no"].endswith("-0001")}
    twice = await writable_city.rows_of(
        "select a.no from subsidy_application a join subsidy_application b"
        " on a.item_id = b.item_id and a.id <> b.id"
        " and (a.library_record_id = b.library_record_id or a.certification_id = b.certification_id)"
        " where a.status = 'DRAFT' and a.invited and b.no = any($1)",
        sorted(golden_nos),
    )
    assert twice == []


async def test_an_office_invites_by_hand_whom_the_rules_let(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1007")
    said = {"item": await item(writable_city, "S07"), "enterprise": firm.id}
    codes = await unwritten(writable_city, "dept.industry", "inviteApplication", input=said)
    assert codes == ["NO_QUALIFYING_EVENT"]
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    assert await unwritten(writable_city, "dept.commerce", "inviteApplication", input=said) == ["FORBIDDEN"]
    payload = await writable_city.do("dept.industry", "inviteApplication", input=said)
    assert payload["ok"]
    # A draft is the enterprise's: who invited may look at it and not change it.
    invited = {"id": payload["row"]["id"], "input": {"requested": "90000.00"}}
    assert await unwritten(writable_city, "dept.industry", "updateSubsidyApplication", **invited) == [
        "FORBIDDEN"
    ]
    assert await unwritten(writable_city, "industry.lead", "updateSubsidyApplication", **invited) == [
        "NOT_FOUND"
    ]
    assert {"event": "SubsidyApplication.invite_application", "audiences": ["enterprise"]} in payload[
        "events"
    ]
    seen = await writable_city.ask(
        firm.username, "{ subsidyApplications { nodes { no invited status requested } } }"
    )
    (row,) = seen["subsidyApplications"]["nodes"]
    assert row.pop("no").startswith("BT2026-S07-")
    assert row == {"invited": True, "status": "DRAFT", "requested": "100000.00"}


# --- drafts -------------------------------------------------------------------------------------


async def test_a_draft_is_its_writers_and_the_enterprises_until_it_is_sent(
    writable_city: WritableCity,
) -> None:
    firm = await new_firm(writable_city, "1008")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    said = {"item": await item(writable_city, "S07"), "enterprise": firm.id}
    assert await unwritten(writable_city, "county.ninger", "draftApplication", input=said) == ["NOT_FOUND"]
    assert await unwritten(writable_city, "dept.industry", "draftApplication", input=said) == ["FORBIDDEN"]
    made = await writable_city.did("county.simao", "draftApplication", input=said)
    for who in (RELIEF, FINANCE, "dept.industry", "auditor"):
        codes = await unwritten(writable_city, who, "submitApplication", id=made["id"], input=SENT)
        assert codes == ["NOT_FOUND"], who
    sent = asked(await of(writable_city, made["id"]))
    codes = await unwritten(writable_city, "county.simao", "submitApplication", id=made["id"], input=sent)
    assert codes == ["FORBIDDEN"]
    await writable_city.did(firm.username, "submitApplication", id=made["id"], input=sent)
    assert await state(writable_city, made["id"]) == "SUBMITTED"


async def test_a_commissioner_prepares_for_the_enterprises_in_care_and_does_not_send(
    writable_city: WritableCity,
) -> None:
    (held,) = await writable_city.rows_of(
        "select e.id, e.uscc, u.username from assignment a join enterprise e on e.id = a.enterprise_id"
        ' join commissioner c on c.id = a.commissioner_id join "user" u on u.id = c.user_id'
        " where a.status = 'ACTIVE' and u.username in ('commissioner.c1', 'commissioner.c2')"
        " order by u.username, e.uscc limit 1"
    )
    firm = f"Enterprise_{held['id']}"
    await writable_city.did(
        RELIEF,
        "addCertification",
        input={
            "enterprise": firm,
            "kind": "SRDI_CITY",
            "docNo": "示例普工信〔2026〕77号",
            "awardedOn": "2026-06-18",
        },
    )
    said = {"item": await item(writable_city, "S07"), "enterprise": firm}
    made = await writable_city.did(held["username"], "draftApplication", input=said)
    sent = asked(await of(writable_city, made["id"]))
    codes = await unwritten(writable_city, held["username"], "submitApplication", id=made["id"], input=sent)
    assert codes == ["FORBIDDEN"]
    elsewhere = {**said, "enterprise": await enterprise(writable_city, "E14")}
    assert await unwritten(writable_city, held["username"], "draftApplication", input=elsewhere) == [
        "NOT_FOUND"
    ]


async def test_a_member_prepares_and_the_administrator_sends(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1009")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    made = await drafted(writable_city, firm, "S07")
    await new_user(writable_city, "member.1009", None)
    await writable_city.did(firm.username, "inviteMember", id=firm.id, input={"username": "member.1009"})
    sent = asked(await of(writable_city, made))
    assert await unwritten(writable_city, "member.1009", "submitApplication", id=made, input=sent) == [
        "FORBIDDEN"
    ]


async def test_the_amount_of_a_draft_changes_until_it_is_sent(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1010")
    await entered(writable_city, firm, "NEW_BUILT", "2026-06")
    made = await drafted(writable_city, firm, "S01")
    said = {"requested": "320000.00"}
    await writable_city.did(firm.username, "updateSubsidyApplication", id=made, input=said)
    assert f"{(await of(writable_city, made))['requested']:.2f}" == "320000.00"
    await writable_city.did(
        firm.username, "submitApplication", id=made, input=asked(await of(writable_city, made))
    )
    assert await unwritten(writable_city, firm.username, "updateSubsidyApplication", id=made, input=said) == [
        "FORBIDDEN"
    ]


async def test_what_is_not_sent_or_not_approved_is_withdrawn_and_may_be_sent_anew(
    writable_city: WritableCity,
) -> None:
    firm = await new_firm(writable_city, "1011")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    made = await submitted(writable_city, firm, "S07")
    other = await golden_firm(writable_city, "E13")
    assert await unwritten(writable_city, other.username, "withdrawApplication", id=made) == ["NOT_FOUND"]
    assert await unwritten(writable_city, "county.simao", "withdrawApplication", id=made) == ["FORBIDDEN"]
    await writable_city.did(firm.username, "withdrawApplication", id=made)
    assert await state(writable_city, made) == "WITHDRAWN"
    assert await unwritten(writable_city, firm.username, "withdrawApplication", id=made) == ["STATE_CONFLICT"]
    again = await submitted(writable_city, firm, "S07")
    assert await state(writable_city, again) == "SUBMITTED"


async def test_an_application_that_is_sent_says_how_it_was_judged(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1012")
    await entered(writable_city, firm, "SMALL_UP", "2026-06")
    made = await submitted(writable_city, firm, "S02")
    seen = await writable_city.ask(
        "county.simao",
        "query($id: ID!) { subsidyApplication(id: $id) { payable judgement stepDueAt submittedAt } }",
        {"id": made},
    )
    row = seen["subsidyApplication"]
    assert row["payable"] == "450000.00"
    assert [(each["year"], each["amount"]) for each in row["judgement"]["parts"]] == [
        (2026, "150000.00"),
        (2027, "150000.00"),
        (2028, "150000.00"),
    ]
    assert all(each["met"] and each["clause"] for each in row["judgement"]["reasons"])
    # Five working days after Tuesday 30 June.
    assert row["stepDueAt"] == "2026-07-07T23:59:59+08:00"


# --- who is turned away -------------------------------------------------------------------------


async def test_an_individual_business_gets_no_s09_but_s11(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E11")
    assert await refused(writable_city, firm, "S09") == ["ENTITY_TYPE_NOT_ELIGIBLE"]
    assert await state(writable_city, await golden(writable_city, "BT2026-S11")) == "PAID"


async def test_a_cooperative_gets_nothing(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E14")
    for code in ("S10", "S11", "S07"):
        assert await refused(writable_city, firm, code) == ["ENTITY_TYPE_NOT_ELIGIBLE"], code


async def test_an_individual_business_gets_s11_of_ten_at_most(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1101", industry="H62", entityType="INDIVIDUAL")
    await entered(writable_city, firm, "ANNUAL", "2026-06", "ABOVE_LIMIT_CATERING")
    assert await refused(writable_city, firm, "S11", "100000.01") == ["CAP_EXCEEDED"]
    assert await state(writable_city, await submitted(writable_city, firm, "S11", "100000.00")) == "SUBMITTED"


async def test_after_s02_s01_is_excluded(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E02")
    assert await refused(writable_city, firm, "S01") == ["MUTUALLY_EXCLUSIVE"]


async def test_monthly_excludes_annual_for_the_same_entry_only(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1102", industry="F52")
    entry = await entered(writable_city, firm, "MONTHLY", "2026-06", "ABOVE_LIMIT_RETAIL")
    await submitted(writable_city, firm, "S08", libraryRecord=entry)
    assert await refused(writable_city, firm, "S10", libraryRecord=entry) == ["MUTUALLY_EXCLUSIVE"]
    assert await refused(writable_city, firm, "S10") == ["NO_QUALIFYING_EVENT"]


async def test_another_industry_is_not_supported(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E07")
    assert await refused(writable_city, firm, "S02") == ["INDUSTRY_NOT_ELIGIBLE"]


async def test_without_an_event_there_is_nothing_to_apply_for(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E10")
    assert await refused(writable_city, firm, "S08") == ["NO_QUALIFYING_EVENT"]


async def test_an_event_of_another_enterprise_qualifies_for_nothing(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1103")
    other = await new_firm(writable_city, "1104")
    entry = await entered(writable_city, other, "SMALL_UP", "2026-06")
    said = {"item": await item(writable_city, "S02"), "enterprise": firm.id, "libraryRecord": entry}
    assert await unwritten(writable_city, firm.username, "draftApplication", input=said) == ["NOT_FOUND"]
    # The county sees both enterprises and may have mixed them up.
    made = (await writable_city.did("county.simao", "draftApplication", input=said))["id"]
    sent = {**SENT, "requested": "450000.00"}
    assert await unwritten(writable_city, firm.username, "submitApplication", id=made, input=sent) == [
        "NO_QUALIFYING_EVENT"
    ]


async def test_an_award_before_the_measures_entitles_to_nothing(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1105")
    await awarded(writable_city, firm, "LITTLE_GIANT_PROVINCIAL", "2022-05-20")
    assert await refused(writable_city, firm, "S05") == ["BEFORE_EFFECTIVE_DATE"]


async def test_an_award_on_the_first_day_of_the_measures_entitles(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1106")
    await awarded(writable_city, firm, "LITTLE_GIANT_PROVINCIAL", "2022-06-01")
    assert await state(writable_city, await submitted(writable_city, firm, "S05")) == "SUBMITTED"


async def test_a_re_entry_after_a_drop_is_not_the_first(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E05")
    at(writable_city, "2026-09-20")
    first = await writable_city.row("library_record", enterprise_id=firm.key)
    await dropped(writable_city, f"LibraryRecord_{first['id']}", "2026-09-15")
    at(writable_city, "2027-03-15")
    again = await entered(writable_city, firm, "SMALL_UP", "2027-02")
    assert await refused(writable_city, firm, "S02", libraryRecord=again) == ["NOT_FIRST_ENTRY"]


async def test_a_re_certification_is_not_a_new_award(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E01")
    again = await awarded(writable_city, firm, "CHAMPION_PRODUCT", "2026-06-20")
    assert await refused(writable_city, firm, "S03", certification=again) == ["NOT_NEW_AWARD"]


async def test_two_awards_of_one_year_are_paid_by_the_highest(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E04")
    at(writable_city, "2026-08-03")
    await awarded(writable_city, firm, "LITTLE_GIANT_PROVINCIAL", "2026-07-10")
    await awarded(writable_city, firm, "LITTLE_GIANT_NATIONAL", "2026-07-20")
    assert await refused(writable_city, firm, "S05") == ["LADDER_HIGHER_IN_YEAR"]
    made = await submitted(writable_city, firm, "S04")
    assert f"{(await of(writable_city, made))['payable']:.2f}" == "300000.00"
    assert await refused(writable_city, firm, "S05") == ["LADDER_HIGHER_IN_YEAR"]


async def test_the_next_rung_of_another_year_is_paid_in_full(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1107", "530822")
    await awarded(writable_city, firm, "GROWTH_PROVINCIAL", "2025-10-15")
    await submitted(writable_city, firm, "S06")
    await awarded(writable_city, firm, "LITTLE_GIANT_PROVINCIAL", "2026-04-20")
    made = await submitted(writable_city, firm, "S05")
    assert f"{(await of(writable_city, made))['payable']:.2f}" == "200000.00"


async def test_equal_rungs_of_one_year_are_paid_once(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1108")
    await awarded(writable_city, firm, "GROWTH_PROVINCIAL", "2026-03-10")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-05-10")
    await submitted(writable_city, firm, "S07")
    assert await refused(writable_city, firm, "S06") == ["LADDER_HIGHER_IN_YEAR"]


async def test_who_left_the_library_in_the_year_of_entry_gets_nothing(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1109")
    entry = await entered(writable_city, firm, "NEW_BUILT", "2026-02")
    await dropped(writable_city, entry, "2026-06-12")
    assert await refused(writable_city, firm, "S01") == ["DROPPED_IN_YEAR"]


async def test_one_event_is_applied_for_once(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1110")
    award = await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    await submitted(writable_city, firm, "S07", certification=award)
    assert await refused(writable_city, firm, "S07", certification=award) == ["ALREADY_APPLIED"]


async def test_outside_the_window_nothing_is_accepted(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1111")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    set_window = "update policy_item set window_from = $1::text::date where code = 'S07'"
    await writable_city.pool.execute(set_window, "2026-07-01")
    assert await refused(writable_city, firm, "S07") == ["OUTSIDE_WINDOW"]
    await writable_city.pool.execute(set_window, "2026-06-30")
    assert await state(writable_city, await submitted(writable_city, firm, "S07")) == "SUBMITTED"
    await writable_city.pool.execute(set_window, None)


async def test_an_amount_above_the_cap_is_refused_and_the_cap_is_not(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1112", "530825", "D4413")
    await entered(writable_city, firm, "NEW_BUILT", "2026-06")
    assert await refused(writable_city, firm, "S01", "500100.00") == ["CAP_EXCEEDED"]
    assert await refused(writable_city, firm, "S01", "500000.01") == ["CAP_EXCEEDED"]
    assert await refused(writable_city, firm, "S01", "-1.00") == ["VALIDATION"]
    assert await state(writable_city, await submitted(writable_city, firm, "S01", "500000.00")) == "SUBMITTED"


async def test_a_fixed_amount_is_asked_for_as_it_is(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1113")
    await awarded(writable_city, firm, "LITTLE_GIANT_PROVINCIAL", "2026-06-10")
    assert await refused(writable_city, firm, "S05", "199900.00") == ["FIXED_AMOUNT_REQUIRED"]
    assert await refused(writable_city, firm, "S05", "200000.01") == ["FIXED_AMOUNT_REQUIRED"]
    assert await state(writable_city, await submitted(writable_city, firm, "S05", "200000.00")) == "SUBMITTED"


async def test_nothing_is_sent_without_the_commitment(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1114")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    made = await drafted(writable_city, firm, "S07")
    said = {**asked(await of(writable_city, made)), "commitmentSigned": False}
    assert await unwritten(writable_city, firm.username, "submitApplication", id=made, input=said) == [
        "COMMITMENT_REQUIRED"
    ]


async def test_who_owes_money_back_sends_nothing_until_it_is_back(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E01")
    part = await instalment(writable_city, await golden(writable_city, "BT2026-S03"))
    said = {"instalment": part, "reason": "ERROR", "amount": "1000.00", "note": "重复拨付"}
    case = (await writable_city.did(FINANCE, "openRecovery", input=said))["id"]
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    assert await refused(writable_city, firm, "S07") == ["OPEN_RECOVERY"]
    back = {"received": "999.99", "voucherNo": "ZH-1"}
    await writable_city.did(FINANCE, "recordRecovery", id=case, input=back)
    assert await refused(writable_city, firm, "S07") == ["OPEN_RECOVERY"]
    before = (await budget(writable_city))["available"]
    await writable_city.did(FINANCE, "recordRecovery", id=case, input={**back, "received": "0.01"})
    assert f"{(await budget(writable_city))['available'] - before:.2f}" == "0.01"
    assert await state(writable_city, await submitted(writable_city, firm, "S07")) == "SUBMITTED"


async def test_who_is_on_the_blacklist_sends_nothing(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1115")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    await writable_city.pool.execute(
        "insert into credit_record select (jsonb_populate_record(c, jsonb_build_object("
        "'id', gen_random_uuid(), 'enterprise_id', $1::uuid, 'basis_doc_no', '（2026）示例0802执99号',"
        "'kind', 'BLACKLIST', 'status', $2::text, 'notice_on', '2026-05-06',"
        "'objection_due_on', '2026-05-13', 'listed_on', '2026-05-14', 'delisted_on', null,"
        "'repairs_id', null))).*"
        " from credit_record c limit 1",
        firm.key,
        "LISTED",
    )
    assert await refused(writable_city, firm, "S07") == ["CREDIT_BLACKLISTED"]
    change = (
        "update credit_record set status = $2::text,"
        " delisted_on = case when $2::text = 'DELISTED' then date '2026-06-20' end where enterprise_id = $1"
    )
    await writable_city.pool.execute(change, firm.key, "REPAIR_APPLIED")
    assert await refused(writable_city, firm, "S07") == ["CREDIT_BLACKLISTED"]
    await writable_city.pool.execute(change, firm.key, "DELISTED")
    assert await state(writable_city, await submitted(writable_city, firm, "S07")) == "SUBMITTED"


async def test_a_poor_performance_of_the_countys_office_closes_the_county_for_a_year(
    writable_city: WritableCity,
) -> None:
    firm = await new_firm(writable_city, "1116", "530826")
    elsewhere = await new_firm(writable_city, "1117", "530827")
    for each in (firm, elsewhere):
        await awarded(writable_city, each, "SRDI_CITY", "2026-06-18")
    said = {
        "scope": "UNIT",
        "unit": await writable_city.id_of("OrgUnit", code="530826-INDUSTRY"),
        "evaluatorUnit": await writable_city.id_of("OrgUnit", code="530800-INDUSTRY"),
        "year": 2026,
        "score": "58",
        "findings": "资金审核把关不严",
    }
    await writable_city.did("industry.lead", "evaluateFund", input=said)
    assert await refused(writable_city, firm, "S07") == ["SUSPENDED_BY_PERFORMANCE"]
    assert await state(writable_city, await submitted(writable_city, elsewhere, "S07")) == "SUBMITTED"
    await next_year(writable_city)
    at(writable_city, "2027-06-30")
    assert await refused(writable_city, firm, "S07") == ["SUSPENDED_BY_PERFORMANCE"]
    at(writable_city, "2027-07-01")
    assert await state(writable_city, await submitted(writable_city, firm, "S07")) == "SUBMITTED"


async def test_only_the_administrator_of_the_enterprise_itself_sends(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1118")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    made = await drafted(writable_city, firm, "S07")
    other = await golden_firm(writable_city, "E13")
    said = asked(await of(writable_city, made))
    for who in (other.username, "county.ninger", "bank.b1", "public"):
        codes = await unwritten(writable_city, who, "submitApplication", id=made, input=said)
        assert codes == ["NOT_FOUND"], who
    await writable_city.did(firm.username, "submitApplication", id=made, input=said)
    assert await unwritten(writable_city, firm.username, "submitApplication", id=made, input=said) == [
        "STATE_CONFLICT"
    ]


# --- the ladder by its other parameter ----------------------------------------------------------


async def test_a_higher_award_of_the_year_makes_up_for_what_the_lower_one_was_granted(
    writable_city: WritableCity,
) -> None:
    firm = await new_firm(writable_city, "1301")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    await approved(writable_city, firm, "S07")
    await awarded(writable_city, firm, "LITTLE_GIANT_PROVINCIAL", "2026-07-08")
    made = await submitted(writable_city, firm, "S05")
    # Twenty for the year altogether: ten are granted.
    assert f"{(await of(writable_city, made))['payable']:.2f}" == "100000.00"


async def test_a_lower_award_under_review_gives_way_to_a_higher_one_of_the_year(
    writable_city: WritableCity,
) -> None:
    firm = await new_firm(writable_city, "1302")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    lower = await submitted(writable_city, firm, "S07")
    await awarded(writable_city, firm, "LITTLE_GIANT_PROVINCIAL", "2026-06-29")
    who = await first_reviewer(writable_city, lower)
    assert await unwritten(writable_city, who, "firstReview", id=lower, input={"decision": "PASS"}) == [
        "LADDER_HIGHER_IN_YEAR"
    ]
    made = await submitted(writable_city, firm, "S05")
    assert f"{(await of(writable_city, made))['payable']:.2f}" == "200000.00"


async def test_where_rungs_are_made_up_the_next_one_pays_the_difference(writable_city: WritableCity) -> None:
    said = {"key": "subsidy.ladder_mode", "value": "TOP_UP"}
    await writable_city.did("sysadmin", "setParam", input=said)
    firm = await new_firm(writable_city, "1303", "530822")
    await awarded(writable_city, firm, "GROWTH_PROVINCIAL", "2025-10-15")
    await approved(writable_city, firm, "S06")
    at(writable_city, "2027-02-01")
    await next_year(writable_city)
    await awarded(writable_city, firm, "LITTLE_GIANT_PROVINCIAL", "2027-01-20")
    made = await submitted(writable_city, firm, "S05")
    assert f"{(await of(writable_city, made))['payable']:.2f}" == "100000.00"
    await writable_city.pool.execute(
        "delete from system_param where key = 'subsidy.ladder_mode' and value = 'TOP_UP'"
    )


# --- who sees what ------------------------------------------------------------------------------


async def test_applications_are_seen_by_those_whom_they_concern(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "1401", "530829")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    made = await submitted(writable_city, firm, "S07")
    await drafted(writable_city, firm, "S07")
    query = "query($of: ID!) { subsidyApplications(filter: {enterprise: {id: {eq: $of}}}) { totalCount } }"
    other = await golden_firm(writable_city, "E13")
    seen = {
        firm.username: 2,
        "county.ximeng": 1,
        await first_reviewer(writable_city, made): 1,
        "dept.industry": 1,
        "industry.lead": 1,
        RELIEF: 1,
        FINANCE: 1,
        "auditor": 1,
        "discipline": 1,
        "dept.commerce": 0,
        "county.ninger": 0,
        "zone.industrial": 0,
        "city.invest": 0,
        "city.bizenv": 0,
        "leader.l1": 0,
        "commissioner.c1": 0,
        other.username: 0,
        "bank.b1": 0,
        "public": 0,
        "sysadmin": 0,
        "security.auditor": 0,
    }
    for who, count in seen.items():
        answer = await writable_city.answer(who, query, {"of": firm.id})
        found = (answer.get("data") or {}).get("subsidyApplications") or {"totalCount": 0}
        assert found["totalCount"] == count, who
