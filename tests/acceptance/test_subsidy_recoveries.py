"""Measure 5.3 to 5.5 and 5.11: drops from the library, and money that is asked back."""

from datetime import date
from typing import Any

import pytest

from tests.subsidy_life import (
    FINANCE,
    RELIEF,
    account,
    approve,
    approved,
    at,
    award_winner,
    awarded,
    beneficiary,
    by_clock,
    checked,
    dropped,
    entered,
    golden,
    golden_firm,
    instalment,
    instalments,
    make_room,
    money,
    new_firm,
    next_year,
    of,
    paid,
    planned,
    recovery,
    refused,
    state,
    submitted,
    trader,
    unwritten,
)
from tests.writing import WritableCity

STAFF, HEAD = "dept.industry", "industry.lead"


@pytest.fixture(autouse=True)
async def morning(writable_city: WritableCity) -> None:
    """Tuesday 30 June, with room in the budget and nobody waiting for it."""
    at(writable_city, "2026-06-30")
    await make_room(writable_city, 500)


# --- drops from the library ---------------------------------------------------------------------


async def test_e12_gives_back_what_it_was_paid_for_the_year_of_the_drop(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E12")
    made = await golden(writable_city, "BT2026-S08")
    at(writable_city, "2026-07-03")
    assert (await approve(writable_city, made))["ok"]
    part = await planned(writable_city, made)
    assert await checked(writable_city, part) == "PAYABLE"
    at(writable_city, "2026-08-20")
    payment = await paid(writable_city, firm, part, "PZ-E12")
    before = await money(writable_city)
    at(writable_city, "2026-11-05")
    record = await writable_city.row("library_record", enterprise_id=firm.key)
    await dropped(writable_city, f"LibraryRecord_{record['id']}", "2026-11-05")
    case = await recovery(writable_city, payment)
    assert {
        name: case[name] for name in ("status", "reason", "noticed_on", "due_on", "year", "county_id")
    } == {
        "status": "OPEN",
        "reason": "DROPPED",
        "noticed_on": date(2026, 11, 5),
        "due_on": date(2026, 12, 5),
        "year": 2026,
        "county_id": payment["county_id"],
    }
    assert f"{case['amount']:.2f}" == "300000.00"
    (row,) = await instalments(writable_city, made)
    assert (row["status"], await state(writable_city, made)) == ("RECOVERING", "PAID")
    assert await money(writable_city) == before
    # Two working days before Saturday 5 December.
    assert case["urge_on"] == date(2026, 12, 3)
    await awarded(writable_city, firm, "SRDI_CITY", "2026-10-12")
    assert await refused(writable_city, firm, "S07") == ["OPEN_RECOVERY"]
    at(writable_city, "2026-12-10")
    said = {"received": "300000.00", "voucherNo": "ZH-E12"}
    await writable_city.did(FINANCE, "recordRecovery", id=f"RecoveryCase_{case['id']}", input=said)
    after = await money(writable_city)
    assert (after["recovered"] - before["recovered"], after["available"] - before["available"]) == (30, 30)
    assert (await instalments(writable_city, made))[0]["status"] == "RECOVERED"
    assert await state(writable_city, await submitted(writable_city, firm, "S07")) == "SUBMITTED"


async def test_e05_keeps_the_years_in_which_it_was_in_the_library(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E05")
    made = await golden(writable_city, "BT2024-S02")
    at(writable_city, "2026-09-20")
    before = await money(writable_city)
    record = await writable_city.row("library_record", enterprise_id=firm.key)
    await dropped(writable_city, f"LibraryRecord_{record['id']}", "2026-09-15")
    parts = await instalments(writable_city, made)
    assert [part["status"] for part in parts] == ["PAID", "PAID", "VOID"]
    assert parts[2]["void_reason"] == "企业 2026-09-15 掉库，当年不予补助（《若干措施》第五条）"
    assert await state(writable_city, made) == "PAID"
    assert await money(writable_city) == before
    assert await writable_city.rows("recovery_case", enterprise_id=firm.key) == []
    total = await writable_city.pool.fetchval(
        "select sum(amount) from disbursement where enterprise_id = $1", firm.key
    )
    assert f"{total:.2f}" == "300000.00"


async def test_a_drop_touches_nothing_that_an_award_earned(writable_city: WritableCity) -> None:
    firm = await golden_firm(writable_city, "E03")
    query = (
        "select md5(string_agg(t::text, '' order by t.id)) from ("
        "select a.id, a::text from subsidy_application a where enterprise_id = $1 union all "
        "select i.id, i::text from instalment i where enterprise_id = $1) t"
    )
    before = await writable_city.pool.fetchval(query, firm.key)
    record = await writable_city.row("library_record", enterprise_id=firm.key)
    await dropped(writable_city, f"LibraryRecord_{record['id']}", "2026-06-15")
    assert await writable_city.pool.fetchval(query, firm.key) == before
    assert await writable_city.rows("recovery_case", enterprise_id=firm.key) == []


async def test_a_drop_voids_what_is_planned_and_frees_its_money(writable_city: WritableCity) -> None:
    _, record, made = await trader(writable_city, "3401")
    before = await money(writable_city)
    part = await planned(writable_city, made)
    await checked(writable_city, part)
    at(writable_city, "2026-07-20")
    await dropped(writable_city, record, "2026-07-16")
    (row,) = await instalments(writable_city, made)
    assert row["status"] == "VOID"
    application = await of(writable_city, made)
    assert (application["status"], application["refusal_reason"]) == (
        "INELIGIBLE",
        "企业掉库，各期均不予补助（《若干措施》第五条）",
    )
    after = await money(writable_city)
    assert (before["approved"] - after["approved"], after["available"] - before["available"]) == (30, 30)


async def test_a_drop_before_the_plan_is_found_by_the_check(writable_city: WritableCity) -> None:
    _, record, made = await trader(writable_city, "3402")
    before = await money(writable_city)
    at(writable_city, "2026-07-20")
    await dropped(writable_city, record, "2026-07-16")
    assert await state(writable_city, made) == "APPROVED"
    assert await checked(writable_city, await planned(writable_city, made)) == "VOID"
    assert await state(writable_city, made) == "INELIGIBLE"
    assert before["approved"] - (await money(writable_city))["approved"] == 30


async def test_a_drop_in_the_second_year_ends_s02_and_leaves_the_first(writable_city: WritableCity) -> None:
    await next_year(writable_city)
    firm = await new_firm(writable_city, "3403")
    record = await entered(writable_city, firm, "SMALL_UP", "2026-06")
    made = await approved(writable_city, firm, "S02")
    await planned(writable_city, made)
    at(writable_city, "2027-03-10")
    await dropped(writable_city, record, "2027-03-05")
    parts = await instalments(writable_city, made)
    assert [part["status"] for part in parts] == ["PLANNED", "VOID", "VOID"]
    assert parts[2]["void_reason"] == "连续在库中断，此后各期不再补助（《若干措施》第五条）"
    assert await state(writable_city, made) == "PAYING"
    if not await writable_city.rows("fund_budget", year=2027):
        said = {"year": 2027, "level": "CITY", "fundUse": "PROJECT_UPGRADE", "budget": "3000000.00"}
        await writable_city.did(FINANCE, "createFundBudget", input=said)
    part = await instalment(writable_city, made)
    assert await checked(writable_city, part) == "PAYABLE"
    await paid(writable_city, firm, part, "PZ-3403")
    assert await state(writable_city, made) == "PAID"


async def test_a_drop_after_the_year_asks_nothing_back(writable_city: WritableCity) -> None:
    await next_year(writable_city)
    _, record, payment = await beneficiary(writable_city, "3404")
    at(writable_city, "2027-01-11")
    await dropped(writable_city, record, "2027-01-08")
    assert await writable_city.rows("recovery_case", instalment_id=payment["instalment_id"]) == []


async def test_a_drop_of_the_old_year_that_is_recorded_in_the_new_one_is_asked_back(
    writable_city: WritableCity,
) -> None:
    await next_year(writable_city)
    _, record, payment = await beneficiary(writable_city, "3405")
    at(writable_city, "2027-01-11")
    await dropped(writable_city, record, "2026-12-28")
    case = await recovery(writable_city, payment)
    assert (case["noticed_on"], case["due_on"]) == (date(2027, 1, 11), date(2027, 2, 10))


async def test_a_drop_near_the_end_of_the_year_needs_the_calendar_of_the_next_one(
    writable_city: WritableCity,
) -> None:
    _, record, payment = await beneficiary(writable_city, "3803")
    await writable_city.pool.execute("delete from work_calendar_day where date >= '2027-01-01'")
    at(writable_city, "2026-12-10")
    said = {"droppedOn": "2026-12-10", "dropReason": "营业收入低于标准"}
    assert await unwritten(writable_city, RELIEF, "dropFromLibrary", id=record, input=said) == [
        "CALENDAR_NOT_LOADED"
    ]
    await next_year(writable_city)
    await dropped(writable_city, record, "2026-12-10")
    case = await recovery(writable_city, payment)
    # Saturday 9 January is the last day; Thursday the 7th is two working days before it.
    assert (case["due_on"], case["urge_on"]) == (date(2027, 1, 9), date(2027, 1, 7))


# --- recoveries ---------------------------------------------------------------------------------


async def test_what_comes_back_in_parts_is_counted_until_it_is_whole(writable_city: WritableCity) -> None:
    firm, record, payment = await beneficiary(writable_city, "3501")
    await dropped(writable_city, record, "2026-07-08")
    case = await recovery(writable_city, payment)
    how: dict[str, Any] = {"id": f"RecoveryCase_{case['id']}"}
    before = await money(writable_city)
    for amount in ("0.00", "-1.00", "300000.01"):
        said = {"received": amount, "voucherNo": "ZH-1"}
        assert await unwritten(writable_city, FINANCE, "recordRecovery", **how, input=said) == [
            "RECOVERY_EXCEEDS_PAID"
        ], amount
    for who in ("dept.commerce", "commerce.lead", "county.simao", firm.username):
        said = {"received": "1.00", "voucherNo": "ZH-1"}
        assert await unwritten(writable_city, who, "recordRecovery", **how, input=said) == ["FORBIDDEN"], who
    said = {"received": "120000.00", "voucherNo": "ZH-1", "recoveredOn": "2026-07-09"}
    assert await unwritten(writable_city, FINANCE, "recordRecovery", **how, input=said) == ["VALIDATION"]
    await writable_city.did(FINANCE, "recordRecovery", **how, input={**said, "recoveredOn": "2026-07-08"})
    case = await recovery(writable_city, payment)
    assert (case["status"], f"{case['recovered']:.2f}") == ("PARTIAL", "120000.00")
    assert (await money(writable_city))["available"] - before["available"] == 12
    last = {"received": "180000.00", "voucherNo": "ZH-2"}
    await writable_city.did(FINANCE, "recordRecovery", **how, input=last)
    case = await recovery(writable_city, payment)
    assert (case["status"], f"{case['recovered']:.2f}", case["urge_on"]) == ("RECOVERED", "300000.00", None)
    assert (await money(writable_city))["available"] - before["available"] == 30
    part = await writable_city.row("instalment", id=payment["instalment_id"])
    assert part["status"] == "RECOVERED"
    assert await unwritten(writable_city, FINANCE, "recordRecovery", **how, input=last) == ["STATE_CONFLICT"]


async def test_who_owes_is_not_paid_anything_else(writable_city: WritableCity) -> None:
    firm, record, payment = await beneficiary(writable_city, "3502")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    made = await approved(writable_city, firm, "S07")
    part = await planned(writable_city, made)
    await checked(writable_city, part)
    await dropped(writable_city, record, "2026-07-08")
    said = {"account": await account(writable_city, firm), "voucherNo": "PZ-3502"}
    assert await unwritten(writable_city, FINANCE, "payInstalment", id=part, input=said) == ["OPEN_RECOVERY"]
    case = await recovery(writable_city, payment)
    back = {"received": "300000.00", "voucherNo": "ZH-3502"}
    await writable_city.did(FINANCE, "recordRecovery", id=f"RecoveryCase_{case['id']}", input=back)
    await writable_city.did(FINANCE, "payInstalment", id=part, input=said)
    assert await state(writable_city, made) == "PAID"


async def test_who_is_on_the_blacklist_is_not_paid(writable_city: WritableCity) -> None:
    firm, made = await award_winner(writable_city, "3503")
    part = await planned(writable_city, made)
    await checked(writable_city, part)
    await writable_city.pool.execute(
        "insert into credit_record select (jsonb_populate_record(c, jsonb_build_object("
        "'id', gen_random_uuid(), 'enterprise_id', $1::uuid, 'basis_doc_no', $1::text,"
        "'kind', 'BLACKLIST', 'status', 'LISTED', 'notice_on', '2026-05-06',"
        "'objection_due_on', '2026-05-13', 'listed_on', '2026-05-14', 'delisted_on', null,"
        "'repairs_id', null))).* from credit_record c limit 1",
        firm.key,
    )
    said = {"account": await account(writable_city, firm), "voucherNo": "PZ-3503"}
    assert await unwritten(writable_city, FINANCE, "payInstalment", id=part, input=said) == [
        "CREDIT_BLACKLISTED"
    ]


async def test_who_owes_is_urged_by_the_clock(writable_city: WritableCity) -> None:
    _, record, payment = await beneficiary(writable_city, "3504")
    await dropped(writable_city, record, "2026-07-08")
    case = await recovery(writable_city, payment)
    name = f"RecoveryCase_{case['id']}"
    # Friday 7 August is the last day: two working days before, the day after, three and five later.
    assert (case["due_on"], case["urge_on"]) == (date(2026, 8, 7), date(2026, 8, 5))
    early = await by_clock(writable_city, "RecoveryCase", "urge_recovery", name)
    assert [problem.code for problem in early.problems] == ["STATE_CONFLICT"]
    for day, following in (
        ("2026-08-05", date(2026, 8, 8)),
        ("2026-08-08", date(2026, 8, 12)),
        ("2026-08-12", date(2026, 8, 14)),
        ("2026-08-14", None),
    ):
        at(writable_city, day)
        outcome = await by_clock(writable_city, "RecoveryCase", "urge_recovery", name)
        assert outcome.ok, day
        assert [told.event for told in outcome.events] == ["RecoveryCase.urge_recovery"]
        case = await recovery(writable_city, payment)
        assert (case["urged_on"], case["urge_on"]) == (date.fromisoformat(day), following)


async def test_the_enterprise_objects_and_finance_writes_off_on_a_document(
    writable_city: WritableCity,
) -> None:
    firm, record, payment = await beneficiary(writable_city, "3505")
    await dropped(writable_city, record, "2026-07-08")
    case = await recovery(writable_city, payment)
    how: dict[str, Any] = {"id": f"RecoveryCase_{case['id']}"}
    said = {"objection": "因疫情停业，申请分期"}
    assert await unwritten(writable_city, "county.simao", "objectRecovery", **how, input=said) == [
        "FORBIDDEN"
    ]
    await writable_city.did(firm.username, "objectRecovery", **how, input=said)
    assert await unwritten(writable_city, FINANCE, "writeOffRecovery", **how, input={"note": " "}) == [
        "VALIDATION"
    ]
    note = {"note": "法院裁定终结破产程序（示例）"}
    assert await unwritten(writable_city, "commerce.lead", "writeOffRecovery", **how, input=note) == [
        "FORBIDDEN"
    ]
    before = await money(writable_city)
    await writable_city.did(FINANCE, "writeOffRecovery", **how, input=note)
    case = await recovery(writable_city, payment)
    assert (case["status"], case["urge_on"], case["objection"]) == ("WRITTEN_OFF", None, said["objection"])
    assert await money(writable_city) == before


async def test_finance_or_the_departments_head_asks_back_what_was_paid_wrongly(
    writable_city: WritableCity,
) -> None:
    _, _, payment = await beneficiary(writable_city, "3506")
    part = f"Instalment_{payment['instalment_id']}"
    said = {"instalment": part, "reason": "ERROR", "amount": "50000.00", "note": "多计一个月"}
    for who in ("dept.commerce", "county.simao", "auditor"):
        assert await unwritten(writable_city, who, "openRecovery", input=said) == ["FORBIDDEN"], who
    assert await unwritten(writable_city, HEAD, "openRecovery", input=said) == ["NOT_FOUND"]
    much = {**said, "amount": "300000.01"}
    assert await unwritten(writable_city, FINANCE, "openRecovery", input=much) == ["RECOVERY_EXCEEDS_PAID"]
    made = await writable_city.did(
        "commerce.lead", "openRecovery", input=said, select="{ status amount dueOn year }"
    )
    assert made == {"status": "OPEN", "amount": "50000.00", "dueOn": "2026-08-07", "year": 2026}
    assert await unwritten(writable_city, FINANCE, "openRecovery", input=said) == ["STATE_CONFLICT"]
