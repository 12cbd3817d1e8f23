"""Disclosures, audit findings and confirmed receivables (DOMAIN §4.7 articles 16, 18, 27; measure 7.9)."""

from typing import Any

import pytest

from tests.accounts import codes_and_fields, county_grant, new_user
from tests.golden_api.enterprises import enterprise, unit
from tests.writing import WritableCity

OFFICE, E01, AUDITOR = "dept.industry", "enterprise.e01", "auditor"
DEBTOR = "simao.commerce"
MISSING = """query($year: Int!) {
  missingDisclosures(year: $year) { unit name dueOn overdueDays contracts unpaid }
}"""


@pytest.fixture(scope="module")
async def ledger(writable_city: WritableCity) -> WritableCity:
    """A golden city with somebody of 思茅区商务局, which owes."""
    user = await new_user(writable_city, DEBTOR, "530802-COMMERCE")
    given = await county_grant(writable_city, user, "COUNTY_DEPT_LEAD", "530802")
    await writable_city.did("sysadmin", "grantRole", input=given)
    return writable_city


# --- disclosures --------------------------------------------------------------------------------


def disclosure(code: str = "530802-COMMERCE", **more: Any) -> dict[str, Any]:
    """What a unit discloses of 2025."""
    return {
        "unit": unit(code),
        "year": 2025,
        "contracts": 2,
        "amount": "1500000.00",
        "publishedOn": "2026-03-31",
        **more,
    }


@pytest.mark.parametrize(
    ("code", "day", "late"),
    [("530802-COMMERCE", "2026-03-31", False), ("530802-INDUSTRY", "2026-04-01", True)],
)
async def test_a_disclosure_after_31_march_is_late(
    ledger: WritableCity, code: str, day: str, *, late: bool
) -> None:
    made = await ledger.did(
        OFFICE,
        "recordDisclosure",
        input=disclosure(code, publishedOn=day),
        select="{ dueOn late county { code } }",
    )
    assert made == {"dueOn": "2026-03-31", "late": late, "county": {"code": "530802"}}


async def test_the_unit_its_county_or_the_office_records_it_once(ledger: WritableCity) -> None:
    said = disclosure(year=2024, publishedOn="2025-03-01")
    for who in ("county.ninger", "auditor", E01, "dept.commerce"):
        assert await ledger.refusals(who, "recordDisclosure", input=said) == ["FORBIDDEN"], who
    await ledger.did(DEBTOR, "recordDisclosure", input=said)
    assert await ledger.refusals(OFFICE, "recordDisclosure", input=said) == ["DUPLICATE"]
    await ledger.did(
        "county.simao", "recordDisclosure", input=disclosure(year=2023, publishedOn="2024-03-01")
    )


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"year": 2026}, "year"),
        ({"publishedOn": "2025-12-31"}, "publishedOn"),
        ({"publishedOn": "2026-07-01"}, "publishedOn"),
        ({"contracts": 0}, "amount"),
        ({"amount": "0.00"}, "amount"),
    ],
)
async def test_a_disclosure_is_of_a_year_that_is_over(
    ledger: WritableCity, said: dict[str, Any], field: str
) -> None:
    given = disclosure("530802-INVESTMENT", **said)
    assert await codes_and_fields(ledger, OFFICE, "recordDisclosure", input=given) == [("VALIDATION", field)]


async def test_units_that_owed_at_the_end_of_the_year_and_have_not_disclosed_are_listed(
    ledger: WritableCity,
) -> None:
    found = (await ledger.ask(OFFICE, MISSING, {"year": 2025}))["missingDisclosures"]
    # 宁洱, 墨江 and, above, 思茅区商务局 have disclosed; 思茅区政府办 owed nothing yet when 2025 ended.
    assert {(each["name"], each["contracts"], each["unpaid"]) for each in found} == {
        ("思茅区政务服务管理局", 1, "3900000.00"),
        ("澜沧拉祜族自治县投资促进局", 1, "16000000.00"),
    }
    assert {(each["dueOn"], each["overdueDays"]) for each in found} == {("2026-03-31", 91)}
    mine = (await ledger.ask("county.simao", MISSING, {"year": 2025}))["missingDisclosures"]
    assert [each["name"] for each in mine] == ["思茅区政务服务管理局"]


# --- audit --------------------------------------------------------------------------------------


async def finding(ledger: WritableCity, **more: Any) -> str:
    """The id of a finding about what 思茅区商务局 owes."""
    said = {
        "item": await ledger.id_of("ArrearsItem", contract_no="HT-2025-0202"),
        "finding": "以审计结果作为结算依据，拖延付款。",
        "dueOn": "2026-07-31",
        **more,
    }
    return str((await ledger.did(AUDITOR, "recordAuditFinding", input=said))["id"])


async def test_a_finding_about_an_item_is_about_its_debtor(ledger: WritableCity) -> None:
    made = await finding(ledger)
    query = "query($id: ID!) { auditFinding(id: $id) { no status unit { code } county { code } } }"
    found = (await ledger.ask(AUDITOR, query, {"id": made}))["auditFinding"]
    assert found["no"].startswith("SJ20260630-")
    assert (found["status"], found["unit"]["code"], found["county"]["code"]) == (
        "OPEN",
        "530802-COMMERCE",
        "530802",
    )


async def test_only_auditors_record_findings(ledger: WritableCity) -> None:
    said = {"unit": unit("530802-COMMERCE"), "finding": "拖延付款", "dueOn": "2026-07-31"}
    for who in (OFFICE, "industry.lead", "county.simao", DEBTOR, "discipline", E01):
        assert await ledger.refusals(who, "recordAuditFinding", input=said) == ["FORBIDDEN"], who


async def test_audit_is_of_organs_institutions_and_large_state_enterprises(ledger: WritableCity) -> None:
    claim = {
        "creditor": await enterprise(ledger, "E01"),
        "debtorType": "LARGE_OTHER",
        "debtorEnterprise": await enterprise(ledger, "E09"),
        "contractNo": "HT-2026-0950",
        "goodsKind": "GOODS",
        "contractAmount": "10.00",
        "unpaid": "10.00",
        "deliveredOn": "2026-06-01",
    }
    private = (await ledger.did(OFFICE, "reportArrears", input=claim))["id"]
    said = {"item": private, "finding": "拖延付款", "dueOn": "2026-07-31"}
    assert await codes_and_fields(ledger, AUDITOR, "recordAuditFinding", input=said) == [
        ("VALIDATION", "item")
    ]
    state = (await ledger.did(OFFICE, "reportArrears", input=claim | {"debtorType": "LARGE_STATE"}))["id"]
    await ledger.did(AUDITOR, "recordAuditFinding", input=said | {"item": state})


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"dueOn": "2026-06-29"}, "dueOn"),
        ({"unit": unit("530802-INDUSTRY")}, "unit"),
        ({"item": None}, "unit"),
    ],
)
async def test_a_finding_names_whom_it_is_about_and_by_when(
    ledger: WritableCity, said: dict[str, Any], field: str
) -> None:
    item = await ledger.id_of("ArrearsItem", contract_no="HT-2025-0202")
    given = {"item": item, "finding": "拖延付款", "dueOn": "2026-07-31", **said}
    given = {key: value for key, value in given.items() if value is not None}
    assert await codes_and_fields(ledger, AUDITOR, "recordAuditFinding", input=given) == [
        ("VALIDATION", field)
    ]


async def test_the_unit_rectifies_and_audit_closes(ledger: WritableCity) -> None:
    made = await finding(ledger)
    said = {"rectification": "已按合同支付 450 万元，其余列入年度预算。"}
    assert await ledger.refusals(AUDITOR, "closeFinding", id=made) == ["STATE_CONFLICT"]
    for who, code in {
        AUDITOR: "FORBIDDEN",
        OFFICE: "FORBIDDEN",
        "county.simao": "FORBIDDEN",
        "county.ninger": "NOT_FOUND",
        E01: "NOT_FOUND",
    }.items():
        assert await ledger.refusals(who, "rectifyFinding", id=made, input=said) == [code], who
    row = await ledger.did(
        DEBTOR, "rectifyFinding", id=made, input=said, select="{ status rectifiedOn late }"
    )
    assert row == {"status": "RECTIFIED", "rectifiedOn": "2026-06-30", "late": False}
    assert await ledger.refusals(DEBTOR, "closeFinding", id=made) == ["FORBIDDEN"]
    back = {"opinion": "未见支付凭证", "dueOn": "2026-08-31"}
    row = await ledger.did(
        AUDITOR, "returnFinding", id=made, input=back, select="{ status rectifiedOn dueOn }"
    )
    assert row == {"status": "OPEN", "rectifiedOn": None, "dueOn": "2026-08-31"}
    ledger.at("2026-09-01T09:00")
    row = await ledger.did(DEBTOR, "rectifyFinding", id=made, input=said, select="{ late }")
    assert row == {"late": True}
    row = await ledger.did(AUDITOR, "closeFinding", id=made, select="{ status closedOn }")
    assert row == {"status": "CLOSED", "closedOn": "2026-09-01"}
    ledger.at("2026-06-30T10:00")


async def test_a_finding_waits_in_the_unit_s_to_do_list(ledger: WritableCity) -> None:
    made = await finding(ledger)
    waiting = (await ledger.ask(DEBTOR, "{ myTodo { id dueAt actions { name } } }"))["myTodo"]
    assert [each["dueAt"] for each in waiting if each["id"] == made] == ["2026-07-31T23:59:59+08:00"]


# --- receivables --------------------------------------------------------------------------------


async def request(ledger: WritableCity, **more: Any) -> dict[str, Any]:
    """What E01 asks of 思茅区商务局."""
    return {
        "creditor": await enterprise(ledger, "E01"),
        "debtorUnit": unit("530802-COMMERCE"),
        "contractNo": "HT-2025-0202",
        "amount": "1500000.00",
        **more,
    }


async def test_a_receivable_is_confirmed_within_thirty_days(ledger: WritableCity) -> None:
    made = await ledger.did(
        E01,
        "requestReceivableConfirmation",
        input=await request(ledger),
        select="{ id status requestedOn dueOn county { code } }",
    )
    assert (made["status"], made["requestedOn"], made["dueOn"], made["county"]["code"]) == (
        "REQUESTED",
        "2026-06-30",
        "2026-07-30",
        "530802",
    )
    said = {"owedAmount": "1500000.00"}
    for who, code in {
        E01: "FORBIDDEN",
        OFFICE: "FORBIDDEN",
        AUDITOR: "FORBIDDEN",
        "bank.b1": "NOT_FOUND",
    }.items():
        assert await ledger.refusals(who, "confirmReceivable", id=made["id"], input=said) == [code], who
    too_much = {"owedAmount": "1500000.01"}
    assert await ledger.refusals(DEBTOR, "confirmReceivable", id=made["id"], input=too_much) == ["VALIDATION"]
    ledger.at("2026-07-30T23:00")
    row = await ledger.did(
        DEBTOR, "confirmReceivable", id=made["id"], input=said, select="{ status late repliedOn owedAmount }"
    )
    assert row == {
        "status": "CONFIRMED",
        "late": False,
        "repliedOn": "2026-07-30",
        "owedAmount": "1500000.00",
    }
    assert await ledger.refusals(DEBTOR, "refuseReceivable", id=made["id"], input={"reply": "否"}) == [
        "STATE_CONFLICT"
    ]
    ledger.at("2026-06-30T10:00")


async def test_an_answer_on_the_thirty_first_day_is_late(ledger: WritableCity) -> None:
    made = await ledger.did(E01, "requestReceivableConfirmation", input=await request(ledger))
    ledger.at("2026-07-31T00:00")
    assert await ledger.refusals(DEBTOR, "refuseReceivable", id=made["id"], input={}) == ["VALIDATION"]
    said = {"reply": "发票尚未核对"}
    row = await ledger.did(DEBTOR, "refuseReceivable", id=made["id"], input=said, select="{ status late }")
    assert row == {"status": "REFUSED", "late": True}
    ledger.at("2026-06-30T10:00")


@pytest.mark.parametrize(
    ("said", "field"),
    [({"amount": "0.00"}, "amount"), ({"debtorUnit": None}, "debtorUnit")],
)
async def test_a_request_has_a_debtor_and_an_amount(
    ledger: WritableCity, said: dict[str, Any], field: str
) -> None:
    given = {key: value for key, value in (await request(ledger, **said)).items() if value is not None}
    found = await codes_and_fields(ledger, E01, "requestReceivableConfirmation", input=given)
    assert found == [("VALIDATION", field)]
