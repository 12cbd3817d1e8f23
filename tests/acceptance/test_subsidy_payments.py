"""Measure 5.2 to 5.11, 7.1, 7.3 and §6.4: budget, plan, check, payment, performance."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from peipao.demo.enterprises import wan
from tests.accounts import new_user
from tests.golden_api.enterprises import region, unit
from tests.subsidy_life import (
    BANK,
    FINANCE,
    PASSED,
    RELIEF,
    Firm,
    account,
    approve,
    approved,
    at,
    award_winner,
    awarded,
    beneficiary,
    budget,
    by_clock,
    checked,
    drafted,
    entered,
    golden,
    golden_firm,
    instalment,
    instalments,
    item,
    key_of,
    make_room,
    money,
    new_firm,
    next_year,
    noticed,
    of,
    paid,
    passed_first,
    passed_second,
    planned,
    refused,
    state,
    submitted,
    unwritten,
)
from tests.writing import WritableCity

STAFF, HEAD = "dept.industry", "industry.lead"


@pytest.fixture(autouse=True)
async def morning(writable_city: WritableCity) -> None:
    """Tuesday 30 June, with room in the budget and nobody waiting for it."""
    at(writable_city, "2026-06-30")
    await make_room(writable_city, 500)


# --- the budget and the waiting list ------------------------------------------------------------


async def test_without_a_budget_of_the_year_nothing_is_approved(writable_city: WritableCity) -> None:
    await next_year(writable_city)
    firm = await new_firm(writable_city, "3001")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    at(writable_city, "2027-01-04")
    made = await passed_first(writable_city, await submitted(writable_city, firm, "S07"))
    await passed_second(writable_city, made)
    await noticed(writable_city, "2027-01-11", made)
    at(writable_city, "2027-01-12")
    assert await unwritten(writable_city, HEAD, "approveApplication", id=made) == ["BUDGET_MISSING"]


async def test_who_does_not_fit_waits_and_is_served_in_the_order_of_approval(
    writable_city: WritableCity,
) -> None:
    firms = []
    for tail in ("3011", "3012", "3013"):
        firm = await new_firm(writable_city, tail)
        await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
        made = await passed_first(writable_city, await submitted(writable_city, firm, "S07"))
        firms.append(await passed_second(writable_city, made))
    await noticed(writable_city, "2026-07-07", *firms)
    at(writable_city, "2026-07-08T09:00")
    await make_room(writable_city, 15)
    first, second, third = firms
    assert (await approve(writable_city, second))["errors"] == []
    at(writable_city, "2026-07-08T10:00")
    waits = await approve(writable_city, third)
    assert (waits["ok"], [each["code"] for each in waits["errors"]]) == (True, ["WAITING_BUDGET"])
    at(writable_city, "2026-07-08T11:00")
    # Nobody passes those who wait, not even who would fit.
    assert [each["code"] for each in (await approve(writable_city, first))["errors"]] == ["WAITING_BUDGET"]
    assert [(await of(writable_city, each))["waiting_budget"] for each in firms] == [True, False, True]
    assert (await money(writable_city))["waiting"] == 20
    assert await unwritten(writable_city, FINANCE, "planInstalments", id=third) == ["WAITING_BUDGET"]
    for each in (first, third):
        outcome = await by_clock(writable_city, "SubsidyApplication", "release_waiting", each)
        assert [problem.code for problem in outcome.problems] == ["WAITING_BUDGET"]
    before = await money(writable_city)
    row = await budget(writable_city)
    said = {"budget": f"{row['budget'] + wan(10):.2f}"}
    await writable_city.did(FINANCE, "updateFundBudget", id=f"FundBudget_{row['id']}", input=said)
    outcome = await by_clock(writable_city, "SubsidyApplication", "release_waiting", first)
    assert [problem.code for problem in outcome.problems] == ["WAITING_BUDGET"]
    assert (await by_clock(writable_city, "SubsidyApplication", "release_waiting", third)).ok
    after = await money(writable_city)
    assert (after["approved"] - before["approved"], after["waiting"], after["available"]) == (10, 10, 5)
    await make_room(writable_city, 10)
    again = await by_clock(writable_city, "SubsidyApplication", "release_waiting", third)
    assert [problem.code for problem in again.problems] == ["STATE_CONFLICT"]
    assert (await by_clock(writable_city, "SubsidyApplication", "release_waiting", first)).ok
    assert (await money(writable_city))["waiting"] == 0
    await writable_city.did(FINANCE, "planInstalments", id=third)


async def test_the_new_year_serves_who_waited_in_the_old_one(writable_city: WritableCity) -> None:
    await next_year(writable_city)
    firm = await new_firm(writable_city, "3021")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    made = await passed_first(writable_city, await submitted(writable_city, firm, "S07"))
    await noticed(writable_city, "2026-07-07", await passed_second(writable_city, made))
    at(writable_city, "2026-07-08")
    await make_room(writable_city, 9)
    await approve(writable_city, made)
    assert (await of(writable_city, made))["waiting_budget"]
    at(writable_city, "2027-01-20")
    if not await writable_city.rows("fund_budget", year=2027):
        said = {"year": 2027, "level": "CITY", "fundUse": "PROJECT_UPGRADE", "budget": "3000000.00"}
        await writable_city.did(FINANCE, "createFundBudget", input=said)
    before = await money(writable_city, 2027)
    assert (await by_clock(writable_city, "SubsidyApplication", "release_waiting", made)).ok
    after = await money(writable_city, 2027)
    assert after["approved"] - before["approved"] == 10
    assert (await money(writable_city))["waiting"] == 0
    assert (await of(writable_city, made))["budget_id"] == (await budget(writable_city, 2027))["id"]


async def test_a_budget_never_falls_below_what_is_approved_of_it(writable_city: WritableCity) -> None:
    row = await budget(writable_city)
    least = row["approved"] - row["recovered"]
    how: dict[str, Any] = {"id": f"FundBudget_{row['id']}"}
    said = {"budget": f"{least - Decimal('0.01'):.2f}"}
    assert await unwritten(writable_city, FINANCE, "updateFundBudget", **how, input=said) == [
        "BUDGET_BELOW_APPROVED"
    ]
    assert await unwritten(writable_city, "auditor", "updateFundBudget", **how, input=said) == ["FORBIDDEN"]
    assert await unwritten(writable_city, STAFF, "updateFundBudget", **how, input=said) == ["NOT_FOUND"]
    await writable_city.did(FINANCE, "updateFundBudget", **how, input={"budget": f"{least:.2f}"})
    assert (await money(writable_city))["available"] == 0


async def test_a_year_has_one_budget_for_a_use(writable_city: WritableCity) -> None:
    said = {"year": 2026, "level": "CITY", "fundUse": "PROJECT_UPGRADE", "budget": "1.00"}
    assert await unwritten(writable_city, FINANCE, "createFundBudget", input=said) == ["DUPLICATE"]
    assert await unwritten(writable_city, RELIEF, "createFundBudget", input=said) == ["FORBIDDEN"]


async def test_a_county_keeps_its_own_part_of_the_budget_and_no_other(writable_city: WritableCity) -> None:
    said = {
        "year": 2026,
        "level": "COUNTY",
        "county": region("530802"),
        "fundUse": "PROJECT_UPGRADE",
        "budget": "500000.00",
    }
    of_city = {"year": 2026, "level": "CITY", "fundUse": "SERVICE_DEMO", "budget": "500000.00"}
    # Whatever is named, it is the county's own: and a budget of the city has no county.
    assert await unwritten(writable_city, "county.simao", "createFundBudget", input=of_city) == ["VALIDATION"]
    foreign = {**said, "county": region("530821")}
    payload = await writable_city.do(
        "county.simao", "createFundBudget", input=foreign, select="{ id county { code } }"
    )
    assert payload["row"]["county"] == {"code": "530802"}
    assert [each["field"] for each in payload["errors"]] == ["county"]
    made = payload["row"]["id"]
    assert await unwritten(writable_city, "county.simao", "createFundBudget", input=said) == ["DUPLICATE"]
    await writable_city.did("county.simao", "updateFundBudget", id=made, input={"budget": "600000.00"})
    assert await unwritten(
        writable_city, "county.ninger", "updateFundBudget", id=made, input={"budget": "1.00"}
    ) == ["NOT_FOUND"]


# --- the plan -----------------------------------------------------------------------------------


async def test_finance_plans_what_is_approved_in_one_part(writable_city: WritableCity) -> None:
    firm, made = await award_winner(writable_city, "3101")
    for who in (STAFF, HEAD, RELIEF, "county.simao", firm.username, "auditor"):
        assert await unwritten(writable_city, who, "planInstalments", id=made) == ["FORBIDDEN"], who
    await planned(writable_city, made)
    (part,) = await instalments(writable_city, made)
    assert (part["year"], part["status"], f"{part['amount']:.2f}") == (2026, "PLANNED", "100000.00")
    # Five working days after Wednesday 8 July.
    assert part["check_due_on"] == date(2026, 7, 15)
    assert await state(writable_city, made) == "PAYING"
    steps = [each["step"] for each in await writable_city.rows("review", application_id=key_of(made))]
    assert steps == ["FIRST", "SECOND", "FINANCE"]
    assert await unwritten(writable_city, FINANCE, "planInstalments", id=made) == ["STATE_CONFLICT"]


async def test_s02_is_planned_over_three_years(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "3102")
    await entered(writable_city, firm, "SMALL_UP", "2026-06")
    before = await money(writable_city)
    made = await approved(writable_city, firm, "S02")
    await planned(writable_city, made)
    parts = await instalments(writable_city, made)
    assert [(part["index"], part["year"], f"{part['amount']:.2f}") for part in parts] == [
        (1, 2026, "150000.00"),
        (2, 2027, "150000.00"),
        (3, 2028, "150000.00"),
    ]
    assert [part["check_due_on"] for part in parts] == [
        date(2027, 1, 31),
        date(2028, 1, 31),
        date(2029, 1, 31),
    ]
    # Each part burdens the budget of the year in which it is paid.
    assert (await money(writable_city))["approved"] == before["approved"]


async def test_who_reviewed_does_not_handle_the_money(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "3103")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    user = await new_user(writable_city, "both.3103", "530800-INDUSTRY")
    for role in (
        {"role": "CITY_DEPT_STAFF", "scopeKind": "UNIT", "unit": unit("530800-INDUSTRY")},
        {"role": "CITY_FINANCE", "scopeKind": "CITY"},
    ):
        await writable_city.did("sysadmin", "grantRole", input={"user": user, **role})
    made = await passed_first(writable_city, await submitted(writable_city, firm, "S07"))
    said = {**PASSED, "approved": "100000.00"}
    await writable_city.did("both.3103", "secondReview", id=made, input=said)
    await noticed(writable_city, "2026-07-07", made)
    at(writable_city, "2026-07-08")
    await approve(writable_city, made)
    assert await unwritten(writable_city, "both.3103", "planInstalments", id=made) == ["SEPARATION_OF_DUTIES"]
    part = await planned(writable_city, made)
    await checked(writable_city, part)
    paying = {"account": await account(writable_city, firm), "voucherNo": "PZ-3103"}
    assert await unwritten(writable_city, "both.3103", "payInstalment", id=part, input=paying) == [
        "SEPARATION_OF_DUTIES"
    ]


# --- the check ----------------------------------------------------------------------------------


async def test_the_lead_department_checks_before_it_is_paid(writable_city: WritableCity) -> None:
    firm, made = await award_winner(writable_city, "3201")
    part = await planned(writable_city, made)
    said = {"account": await account(writable_city, firm), "voucherNo": "PZ-3201"}
    assert await unwritten(writable_city, FINANCE, "payInstalment", id=part, input=said) == ["STATE_CONFLICT"]
    for who in (FINANCE, RELIEF, "county.simao", firm.username):
        assert await unwritten(writable_city, who, "checkInstalment", id=part) == ["FORBIDDEN"], who
    for who in ("dept.commerce", "county.ninger"):
        assert await unwritten(writable_city, who, "checkInstalment", id=part) == ["NOT_FOUND"], who
    assert await checked(writable_city, part) == "PAYABLE"
    assert await unwritten(writable_city, STAFF, "checkInstalment", id=part) == ["STATE_CONFLICT"]


async def test_a_part_of_s02_is_checked_when_its_year_is_over(writable_city: WritableCity) -> None:
    await next_year(writable_city)
    firm = await golden_firm(writable_city, "E02")
    made = await golden(writable_city, "BT2026-S02")
    part = await instalment(writable_city, made)
    at(writable_city, "2026-12-31")
    assert await unwritten(writable_city, STAFF, "checkInstalment", id=part) == ["YEAR_NOT_OVER"]
    at(writable_city, "2027-01-04")
    for year in await writable_city.rows("fund_budget", year=2027):
        await writable_city.pool.execute(
            "update subsidy_application set budget_id = null where budget_id = $1", year["id"]
        )
        await writable_city.pool.execute("delete from fund_budget where id = $1", year["id"])
    assert await unwritten(writable_city, STAFF, "checkInstalment", id=part) == ["BUDGET_MISSING"]
    said = {"year": 2027, "level": "CITY", "fundUse": "PROJECT_UPGRADE", "budget": "149999.99"}
    await writable_city.did(FINANCE, "createFundBudget", input=said)
    assert await unwritten(writable_city, STAFF, "checkInstalment", id=part) == ["WAITING_BUDGET"]
    await make_room(writable_city, 300, 2027)
    assert await checked(writable_city, part) == "PAYABLE"
    assert (await money(writable_city, 2027))["approved"] == 15
    payment = await paid(writable_city, firm, part, "PZ-3202")
    assert (payment["year"], f"{payment['amount']:.2f}") == (2027, "150000.00")
    assert await state(writable_city, made) == "PAYING"
    assert (await money(writable_city, 2027))["paid"] == 15
    second = await instalment(writable_city, made, 2)
    assert await unwritten(writable_city, STAFF, "checkInstalment", id=second) == ["YEAR_NOT_OVER"]


# --- payments -----------------------------------------------------------------------------------


async def test_money_goes_to_the_enterprises_own_open_account_only(writable_city: WritableCity) -> None:
    firm, made = await award_winner(writable_city, "3301")
    other = await new_firm(writable_city, "3302")
    part = await planned(writable_city, made)
    await checked(writable_city, part)
    foreign = {"account": await account(writable_city, other), "voucherNo": "PZ-3301"}
    assert await unwritten(writable_city, FINANCE, "payInstalment", id=part, input=foreign) == [
        "ACCOUNT_NOT_OWN"
    ]
    closed = await account(writable_city, firm, "6222000000000000001")
    said = {"closedOn": "2026-07-08"}
    await writable_city.did(firm.username, "closeAccount", id=closed, input=said)
    assert await unwritten(
        writable_city, FINANCE, "payInstalment", id=part, input={**foreign, "account": closed}
    ) == ["ACCOUNT_NOT_OWN"]
    own = {**foreign, "account": await account(writable_city, firm)}
    for who in (STAFF, HEAD, RELIEF, "county.simao", firm.username):
        codes = await unwritten(writable_city, who, "payInstalment", id=part, input=own)
        # Who may not see the account is not told that there is one.
        assert codes in (["FORBIDDEN"], ["NOT_FOUND"]), who
    for day in ("2026-07-09", "2026-07-07"):
        wrong = {**own, "paidOn": day}
        codes = await unwritten(writable_city, FINANCE, "payInstalment", id=part, input=wrong)
        assert codes == ["VALIDATION"], day
    before = await money(writable_city)
    await writable_city.did(FINANCE, "payInstalment", id=part, input=own)
    assert await state(writable_city, made) == "PAID"
    after = await money(writable_city)
    assert (after["paid"] - before["paid"], after["approved"]) == (10, before["approved"])
    assert await unwritten(writable_city, FINANCE, "payInstalment", id=part, input=own) == ["STATE_CONFLICT"]


async def test_an_account_is_in_the_enterprises_own_name(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "3303")
    said = {"enterprise": firm.id, "holder": "林小满", "accountNo": "6222000000000000002", **BANK}
    assert await writable_city.refusals(firm.username, "openAccount", input=said) == ["ACCOUNT_NOT_OWN"]
    bad = {**said, "holder": firm.name, "accountNo": "62-22"}
    assert await writable_city.refusals(firm.username, "openAccount", input=bad) == ["VALIDATION"]
    assert await writable_city.rows("enterprise_account", enterprise_id=firm.key) == []


async def test_account_numbers_are_masked_but_for_finance_and_the_enterprise(
    writable_city: WritableCity,
) -> None:
    firm, _, payment = await beneficiary(writable_city, "3304")
    query = "query($id: ID!) { disbursement(id: $id) { bankAccount amount } }"
    named = {"id": f"Disbursement_{payment['id']}"}
    for who in (FINANCE, firm.username):
        seen = (await writable_city.ask(who, query, named))["disbursement"]
        assert seen["bankAccount"] == "6222000000001234567", who
    for who in ("dept.commerce", "county.simao", "auditor", "discipline"):
        seen = (await writable_city.ask(who, query, named))["disbursement"]
        assert seen["bankAccount"].endswith("4567"), who
        assert "00000" not in seen["bankAccount"], who
    for who in ("county.ninger", "dept.industry", "leader.l1", "public"):
        assert await writable_city.codes(who, query, named) == ["NOT_FOUND"], who
    accounts = "{ enterpriseAccounts { nodes { accountNo } } }"
    for who in ("dept.commerce", "county.simao", "public"):
        seen = await writable_city.answer(who, accounts)
        assert not ((seen.get("data") or {}).get("enterpriseAccounts") or {}).get("nodes"), who
    audited = (await writable_city.ask("auditor", accounts))["enterpriseAccounts"]["nodes"]
    assert audited
    assert all("00000" not in each["accountNo"] for each in audited)


async def test_the_enterprise_confirms_the_arrival_which_counts_in_the_monitor(
    writable_city: WritableCity,
) -> None:
    firm, _, payment = await beneficiary(writable_city, "3305")
    (allocation,) = await writable_city.rows("fund_allocation", disbursement_id=payment["id"])
    assert (payment["paid_on"], payment["arrival_due_on"]) == (date(2026, 7, 8), date(2026, 8, 7))
    assert (f"{allocation['amount']:.2f}", allocation["due_on"], allocation["arrived_in_full"]) == (
        "300000.00",
        date(2026, 8, 7),
        False,
    )
    named: dict[str, Any] = {"id": f"Disbursement_{payment['id']}"}
    at(writable_city, "2026-07-10")
    for day in ("2026-07-07", "2026-07-11"):
        said = {"arrivedOn": day}
        assert await unwritten(writable_city, firm.username, "confirmArrival", **named, input=said) == [
            "VALIDATION"
        ], day
    for who in (FINANCE, "county.simao", "dept.commerce"):
        assert await unwritten(writable_city, who, "confirmArrival", **named) == ["FORBIDDEN"], who
    said = {"arrivedOn": "2026-07-09"}
    await writable_city.did(firm.username, "confirmArrival", **named, input=said)
    (allocation,) = await writable_city.rows("fund_allocation", disbursement_id=payment["id"])
    assert (f"{allocation['arrived']:.2f}", allocation["arrived_in_full"]) == ("300000.00", True)
    (arrival,) = await writable_city.rows("fund_arrival", allocation_id=allocation["id"])
    assert (arrival["enterprise_id"], arrival["arrived_on"]) == (firm.key, date(2026, 7, 9))
    assert arrival["confirmed_at"] is not None
    assert await unwritten(writable_city, firm.username, "confirmArrival", **named) == ["STATE_CONFLICT"]


async def paid_by_the_province(city: WritableCity, firm: Firm, award: str) -> None:
    """Twenty for the same award."""
    policy_item = await city.id_of("PolicyItem", code="YN-SRDI-01")
    ordered = {"policyItem": policy_item, "level": "PROVINCE", "amount": "200000.00"}
    allocation = (await city.did(FINANCE, "orderAllocation", input=ordered))["id"]
    arrived = {
        "allocation": allocation,
        "enterprise": firm.id,
        "amount": "200000.00",
        "arrivedOn": "2026-07-08",
        "voucherNo": f"SJ-{firm.id[-6:]}",
        "certification": award,
    }
    await city.did(FINANCE, "recordArrival", input=arrived)


async def test_what_others_paid_meanwhile_stops_a_payment(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "3306", "530828")
    award = await awarded(writable_city, firm, "LITTLE_GIANT_NATIONAL", "2026-05-20")
    made = await approved(writable_city, firm, "S04")
    part = await planned(writable_city, made)
    await checked(writable_city, part)
    await paid_by_the_province(writable_city, firm, award)
    said = {"account": await account(writable_city, firm), "voucherNo": "PZ-3306"}
    assert await unwritten(writable_city, FINANCE, "payInstalment", id=part, input=said) == [
        "OVERLAP_CHANGED"
    ]


async def test_what_is_left_by_others_is_paid_after_the_part_was_reduced(writable_city: WritableCity) -> None:
    """The province pays 20 of 30 after the approval: the head reduces the part, and 20 are free again."""
    firm = await new_firm(writable_city, "3316", "530828")
    award = await awarded(writable_city, firm, "LITTLE_GIANT_NATIONAL", "2026-05-20")
    part = await planned(writable_city, await approved(writable_city, firm, "S04"))
    await checked(writable_city, part)
    await paid_by_the_province(writable_city, firm, award)
    before = await budget(writable_city)
    said = {"amount": "100000.00", "reason": "省级已付20万元"}
    assert await unwritten(writable_city, STAFF, "reduceInstalment", id=part, input=said) == ["FORBIDDEN"]
    for wrong in ("300000.00", "-1.00"):
        assert await unwritten(
            writable_city, HEAD, "reduceInstalment", id=part, input=said | {"amount": wrong}
        ) == ["VALIDATION"]
    await writable_city.did(HEAD, "reduceInstalment", id=part, input=said)
    after = await budget(writable_city)
    assert after["available"] - before["available"] == wan(20)
    assert (await paid(writable_city, firm, part, "PZ-3316"))["amount"] == wan(10)


async def test_a_part_that_others_have_paid_wholly_is_given_up(writable_city: WritableCity) -> None:
    _, application = await award_winner(writable_city, "3326")
    part = await planned(writable_city, application)
    said = {"amount": "0.00", "reason": "其他政策已全额兑付"}
    await writable_city.did(HEAD, "reduceInstalment", id=part, input=said)
    (row,) = await instalments(writable_city, application)
    assert (row["status"], row["void_reason"]) == ("VOID", "其他政策已全额兑付")
    assert await state(writable_city, application) == "INELIGIBLE"


async def test_an_award_that_was_revoked_after_the_approval_is_not_paid(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "3336")
    award = await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    application = await approved(writable_city, firm, "S07")
    part = await planned(writable_city, application)
    await writable_city.did(RELIEF, "updateCertification", id=award, input={"revokedOn": "2026-07-01"})
    assert await checked(writable_city, part) == "VOID"
    (row,) = await instalments(writable_city, application)
    assert "2026-07-01 撤销" in row["void_reason"]
    assert await state(writable_city, application) == "INELIGIBLE"


async def test_the_golden_payable_part_of_e03_is_paid(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E03")
    made = await golden(writable_city, "BT2026-S05")
    before = await money(writable_city)
    payment = await paid(writable_city, firm, await instalment(writable_city, made), "PZ-E03-S05")
    assert (await money(writable_city))["paid"] - before["paid"] == 20
    total = await writable_city.pool.fetchval(
        "select sum(amount) from disbursement where enterprise_id = $1", firm.key
    )
    assert (f"{payment['amount']:.2f}", f"{total:.2f}") == ("200000.00", "300000.00")


# --- performance --------------------------------------------------------------------------------


async def test_a_score_of_58_closes_the_item_to_the_enterprise_for_a_year(
    writable_city: WritableCity,
) -> None:
    await next_year(writable_city)
    # An item for which an enterprise may apply more than once.
    await writable_city.pool.execute("update subsidy_item set first_only = false where code = 'S03'")
    firm = await golden_firm(writable_city, "E01")
    made = await golden(writable_city, "BT2026-S03")
    said = {"score": "58", "findings": "资金使用进度滞后"}
    for who in (FINANCE, RELIEF, "county.simao", firm.username):
        assert await unwritten(writable_city, who, "evaluatePerformance", id=made, input=said) == [
            "FORBIDDEN"
        ], who
    bad = {**said, "score": "100.5"}
    assert await unwritten(writable_city, STAFF, "evaluatePerformance", id=made, input=bad) == ["VALIDATION"]
    await writable_city.did(STAFF, "evaluatePerformance", id=made, input=said)
    assert await state(writable_city, made) == "EVALUATED"
    found = await writable_city.row("performance_evaluation", application_id=key_of(made))
    assert (found["grade"], found["suspended_until"]) == ("POOR", date(2027, 6, 30))
    award = await awarded(writable_city, firm, "CHAMPION_ENTERPRISE", "2026-06-25")
    assert await refused(writable_city, firm, "S03", certification=award) == ["SUSPENDED_BY_PERFORMANCE"]
    at(writable_city, "2027-06-30")
    assert await refused(writable_city, firm, "S03", certification=award) == ["SUSPENDED_BY_PERFORMANCE"]
    at(writable_city, "2027-07-01")
    sent = await submitted(writable_city, firm, "S03", certification=award)
    assert await state(writable_city, sent) == "SUBMITTED"
    await writable_city.pool.execute("update subsidy_item set first_only = true where code = 'S03'")


async def test_a_score_of_60_closes_nothing(writable_city: WritableCity) -> None:
    firm, made = await award_winner(writable_city, "3601")
    part = await planned(writable_city, made)
    await checked(writable_city, part)
    said = {"score": "60", "findings": "基本达到预期"}
    assert await unwritten(writable_city, STAFF, "evaluatePerformance", id=made, input=said) == [
        "STATE_CONFLICT"
    ]
    await paid(writable_city, firm, part, "PZ-3601")
    await writable_city.did(STAFF, "evaluatePerformance", id=made, input=said)
    found = await writable_city.row("performance_evaluation", application_id=key_of(made))
    assert (found["grade"], found["suspended_until"]) == ("MEDIUM", None)
    assert await item(writable_city, "S07")
    assert await drafted(writable_city, firm, "S07")
