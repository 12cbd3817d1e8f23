"""Measure 13.10 and 13.11: compensation for unlawful acts, and debts between enterprises."""

from typing import Any

import pytest

from tests.accounts import codes_and_fields, new_user
from tests.golden_api.enterprises import enterprise, unit
from tests.writing import WritableCity

COURT, JUSTICE, BUREAU, STRANGER = "court.liaison", "justice.staff", "simao.industry", "dept.commerce"
E01, E13 = "enterprise.e01", "enterprise.e13"
JUDGED = {
    "judgmentDoc": "示例（2026）民终8号",
    "court": "普洱市中级人民法院",
    "effectiveOn": "2026-05-06",
    "performBy": "2026-05-29",
}
REFUSED = {"refusedOn": "2026-06-15", "refusal": "经催告仍未支付。"}
FINDING = "示例（2026）行终5号"
NUMBERS = iter(range(1, 1000))


@pytest.fixture(scope="module", autouse=True)
async def offices(writable_city: WritableCity) -> None:
    """The court, the city's bureau of justice, and a county bureau that has to pay."""
    for username, role, code in [
        (COURT, "JUDICIAL", "530800-COURT"),
        (JUSTICE, "CITY_DEPT_STAFF", "530800-JUSTICE"),
    ]:
        user = await new_user(writable_city, username, code)
        held = {"user": user, "role": role, "scopeKind": "UNIT", "unit": unit(code)}
        await writable_city.did("sysadmin", "grantRole", input=held)
    user = await new_user(writable_city, BUREAU, "530802-INDUSTRY")
    region = await writable_city.id_of("Region", code="530802")
    held = {"user": user, "role": "COUNTY_DEPT_STAFF", "scopeKind": "COUNTY", "region": region}
    await writable_city.did("sysadmin", "grantRole", input=held)


@pytest.fixture(autouse=True)
def morning(writable_city: WritableCity) -> None:
    writable_city.at("2026-06-30T10:00")


# --- debts between enterprises ------------------------------------------------------------------


async def registered(city: WritableCity) -> str:
    """A debt of E07 to E01."""
    said = {
        "creditor": await enterprise(city, "E01"),
        "debtor": await enterprise(city, "E07"),
        "contractNo": f"HT-2026-{next(NUMBERS):04d}",
        "amount": "360000.00",
    }
    return str((await city.did(COURT, "registerDebt", input=said))["id"])


async def judged(city: WritableCity) -> str:
    debt = await registered(city)
    await city.did(COURT, "judgeDebt", id=debt, input=JUDGED)
    return debt


async def status(city: WritableCity, debt: str) -> str:
    query = "query($id: ID!) { interEnterpriseDebt(id: $id) { status } }"
    return str((await city.ask(COURT, query, {"id": debt}))["interEnterpriseDebt"]["status"])


async def test_a_debt_is_mediated_settled_and_paid(writable_city: WritableCity) -> None:
    said = {
        "creditor": await enterprise(writable_city, "E01"),
        "debtorUscc": "91530826x00000078R",
        "contractNo": "HT-2026-E01",
        "amount": "360000.00",
    }
    unknown = {**said, "debtorUscc": "91530802X00000011A"}
    for wrong in (unknown, {**said, "debtorUscc": None}):
        found = await codes_and_fields(writable_city, E01, "registerDebt", input=wrong)
        assert found == [("VALIDATION", "debtorUscc")]
    made = await writable_city.did(E01, "registerDebt", input=said)
    debt = str(made["id"])
    told = await writable_city.do(COURT, "mediateDebt", id=debt, input={"mediation": "首次调解"})
    assert told["events"][0]["audiences"] == ["creditor", "debtor"]
    settled = {name: JUDGED[name] for name in ("court", "effectiveOn", "performBy")}
    found = await codes_and_fields(writable_city, COURT, "settleDebt", id=debt, input=settled)
    assert found == [("VALIDATION", "mediationDoc")]
    settled["mediationDoc"] = "示例（2026）民调2号"
    await writable_city.did(COURT, "settleDebt", id=debt, input=settled)
    assert await status(writable_city, debt) == "SETTLED"
    await writable_city.did(COURT, "performDebt", id=debt, input={"performedOn": "2026-06-30"})
    assert await status(writable_city, debt) == "PERFORMED"


async def test_an_effective_mediation_that_is_refused_is_a_basis_of_a_blacklisting(
    writable_city: WritableCity,
) -> None:
    debt = await registered(writable_city)
    await writable_city.did(COURT, "mediateDebt", id=debt, input={"mediation": "达成分期"})
    settled = {**JUDGED, "mediationDoc": "示例（2026）民调3号"}
    del settled["judgmentDoc"]
    await writable_city.did(COURT, "settleDebt", id=debt, input=settled)
    await writable_city.did(COURT, "recordRefusal", id=debt, input=REFUSED)
    said = {"enterprise": await enterprise(writable_city, "E07"), "debt": debt}
    made = await writable_city.did(
        COURT, "proposeBlacklist", input=said, select="{ basisKind basisDocNo amount debt { contractNo } }"
    )
    assert (made["basisKind"], made["basisDocNo"], made["amount"]) == (
        "MEDIATION",
        "示例（2026）民调3号",
        "360000.00",
    )
    assert made["debt"]["contractNo"].startswith("HT-2026-")


async def test_nothing_is_refused_before_it_is_due(writable_city: WritableCity) -> None:
    debt = await registered(writable_city)
    await writable_city.did(COURT, "judgeDebt", id=debt, input={**JUDGED, "performBy": "2026-06-30"})
    assert await writable_city.refusals(COURT, "recordRefusal", id=debt, input=REFUSED) == ["STATE_CONFLICT"]
    writable_city.at("2026-07-01T09:00")
    for day in ("2026-06-30", "2026-07-02"):
        said = {**REFUSED, "refusedOn": day}
        found = await codes_and_fields(writable_city, COURT, "recordRefusal", id=debt, input=said)
        assert found == [("VALIDATION", "refusedOn")]
    await writable_city.did(COURT, "recordRefusal", id=debt, input={**REFUSED, "refusedOn": "2026-07-01"})
    assert await status(writable_city, debt) == "REFUSED"


async def test_a_debt_has_two_parties_an_amount_and_a_term_after_its_document(
    writable_city: WritableCity,
) -> None:
    e01, e07 = [await enterprise(writable_city, key) for key in ("E01", "E07")]
    good = {"creditor": e01, "debtor": e07, "contractNo": "HT-X", "amount": "1.00"}
    for wrong, field in [({"debtor": e01}, "debtor"), ({"amount": "0.00"}, "amount")]:
        found = await codes_and_fields(writable_city, COURT, "registerDebt", input={**good, **wrong})
        assert found == [("VALIDATION", field)]
    debt = await registered(writable_city)
    early = {**JUDGED, "performBy": "2026-05-05"}
    found = await codes_and_fields(writable_city, COURT, "judgeDebt", id=debt, input=early)
    assert found == [("VALIDATION", "performBy")]


async def test_a_creditor_registers_its_own_claims_and_the_court_does_the_rest(
    writable_city: WritableCity,
) -> None:
    e07 = await enterprise(writable_city, "E07")
    others = {"creditor": e07, "debtorUscc": "91530802X00000019X", "contractNo": "HT-Y", "amount": "1.00"}
    assert await writable_city.refusals(E01, "registerDebt", input=others) == ["NOT_FOUND"]
    debt = await registered(writable_city)
    people = {
        "city.relief": "FORBIDDEN",
        E01: "FORBIDDEN",
        "county.simao": "FORBIDDEN",
        "county.jiangcheng": "FORBIDDEN",
        "county.ninger": "NOT_FOUND",
        E13: "NOT_FOUND",
        "bank.b1": "NOT_FOUND",
        "public": "NOT_FOUND",
    }
    for who, code in people.items():
        assert await writable_city.refusals(who, "judgeDebt", id=debt, input=JUDGED) == [code], who


async def test_every_step_of_a_debt_stands_in_its_state(writable_city: WritableCity) -> None:
    debt = await registered(writable_city)
    for name, said in [
        ("settleDebt", {**{k: v for k, v in JUDGED.items() if k != "judgmentDoc"}, "mediationDoc": "调1"}),
        ("recordRefusal", REFUSED),
    ]:
        assert await writable_city.refusals(COURT, name, id=debt, input=said) == ["STATE_CONFLICT"], name
    done = await judged(writable_city)
    await writable_city.did(COURT, "performDebt", id=done, input={"performedOn": "2026-06-01"})
    for name, said in [
        ("judgeDebt", JUDGED),
        ("mediateDebt", {"mediation": "…"}),
        ("recordRefusal", REFUSED),
        ("performDebt", {"performedOn": "2026-06-02"}),
    ]:
        assert await writable_city.refusals(COURT, name, id=done, input=said) == ["STATE_CONFLICT"], name


# --- compensation -------------------------------------------------------------------------------


async def case_input(city: WritableCity, **more: Any) -> dict[str, Any]:
    return {
        "enterprise": await enterprise(city, "E01"),
        "unit": unit("530802-INDUSTRY"),
        "amount": "86000.00",
        "decidedOn": "2026-06-26",
        "judgmentDoc": f"{FINDING}-{next(NUMBERS)}",
        **more,
    }


async def test_nothing_is_compensated_without_a_finding(writable_city: WritableCity) -> None:
    said = await case_input(writable_city)
    blank = {**said, "judgmentDoc": "  "}
    del said["judgmentDoc"]
    found = await codes_and_fields(writable_city, JUSTICE, "openCompensation", input=said)
    assert found == [("FINDING_REQUIRED", "judgmentDoc")]
    found = await codes_and_fields(writable_city, JUSTICE, "openCompensation", input=blank)
    assert found == [("VALIDATION", "judgmentDoc")]
    assert len(await writable_city.rows("compensation_case")) == 2


async def test_the_unit_at_fault_pays_and_it_is_on_record(writable_city: WritableCity) -> None:
    said = await case_input(writable_city)
    told = await writable_city.do(JUSTICE, "openCompensation", input=said, select="{ id status }")
    assert told["events"][0]["audiences"] == ["enterprise", "unit"]
    case = told["row"]["id"]
    for wrong in ("2026-06-25", "2026-07-01"):
        paid = {"paidOn": wrong, "paymentDoc": "凭证1"}
        found = await codes_and_fields(writable_city, BUREAU, "payCompensation", id=case, input=paid)
        assert found == [("VALIDATION", "paidOn")]
    assert await writable_city.refusals(BUREAU, "payCompensation", id=case, input={}) == ["VALIDATION"]
    row = await writable_city.did(
        BUREAU, "payCompensation", id=case, input={"paymentDoc": "凭证1"}, select="{ status paidOn amount }"
    )
    assert row == {"status": "PAID", "paidOn": "2026-06-30", "amount": "86000.00"}
    again = {"paymentDoc": "凭证2"}
    assert await writable_city.refusals(BUREAU, "payCompensation", id=case, input=again) == ["STATE_CONFLICT"]


async def test_cases_are_opened_by_the_bureau_of_justice_or_the_unit_itself(
    writable_city: WritableCity,
) -> None:
    mine = await case_input(writable_city)
    made = await writable_city.did(BUREAU, "openCompensation", input=mine)
    others = await case_input(writable_city, unit=unit("530802-COMMERCE"))
    assert await writable_city.refusals(BUREAU, "openCompensation", input=others) == ["FORBIDDEN"]
    assert await writable_city.refusals(STRANGER, "openCompensation", input=others) == ["FORBIDDEN"]
    assert await writable_city.refusals(COURT, "openCompensation", input=others) == ["FORBIDDEN"]
    people = {
        E01: "FORBIDDEN",
        "county.simao": "FORBIDDEN",
        "auditor": "FORBIDDEN",
        E13: "NOT_FOUND",
        "county.ninger": "NOT_FOUND",
        STRANGER: "NOT_FOUND",
        "public": "NOT_FOUND",
    }
    for who, code in people.items():
        given = {"paymentDoc": "凭证"}
        assert await writable_city.refusals(who, "payCompensation", id=made["id"], input=given) == [code], who


async def test_the_ledger_shows_what_is_paid_and_what_is_not(writable_city: WritableCity) -> None:
    query = """query($to: Date!) { compensationCases(filter: {decidedOn: {lte: $to}, status: {eq: PAID}})
        { totalCount aggregate { sum { amount } } } }"""
    asked = await writable_city.ask(JUSTICE, query, {"to": "2026-06-20"})
    # Of the golden city: 12.5 万元 paid in 景东, 3.2 万元 open in 江城.
    assert asked["compensationCases"] == {"totalCount": 1, "aggregate": {"sum": {"amount": "125000.00"}}}
