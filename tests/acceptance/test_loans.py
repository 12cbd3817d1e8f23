"""Measures 3.2 and 3.4 to 3.7: consultations, disruptions, loans by type, and inclusive loans."""

from typing import Any

import pytest

from tests.accounts import codes_and_fields
from tests.financing_life import (
    B1,
    LEAD,
    REGULATOR,
    bank,
    officer,
    owner,
    pushed,
    second_bank,
)
from tests.golden_api.enterprises import enterprise, leader, unit
from tests.writing import WritableCity

E01 = "91530802X00000019X"
LOAN = {
    "uscc": E01,
    "type": "CREDIT",
    "amount": "1000000.00",
    "grantedOn": "2024-05-06",
    "maturesOn": "2026-05-06",
}
GROWTH = """query($from: Int, $to: Int) { loanGrowth(fromYear: $from, toYear: $to) {
  years { year balance growthRate } averageRate targetRate met } }"""


# --- 3.2 consultation ---------------------------------------------------------------------------

ACTIONS = ("协调银行续贷", "减免水电费用", "组织产销对接", "推荐技改项目")


async def consultation(city: WritableCity) -> str:
    """A consultation on E09, a leading enterprise."""
    said = {
        "enterprise": await enterprise(city, "E09"),
        "heldOn": "2026-06-29",
        "participants": ["市工信局", "普洱示例银行"],
        "diagnosis": "榨季收购资金占用大，流动性紧张。",
    }
    return str((await city.did(LEAD, "holdConsultation", input=said))["id"])


async def test_one_consultation_with_four_actions_makes_four_issues_with_deadlines(
    writable_city: WritableCity,
) -> None:
    before = len(await writable_city.rows("issue"))
    session = await consultation(writable_city)
    for place, content in enumerate(ACTIONS):
        said = {
            "content": content,
            "responsibleUnit": unit("530800-FINANCIAL_AFFAIRS"),
            "dueOn": f"2026-07-{10 + place}",
        }
        await writable_city.did(LEAD, "addConsultationAction", id=session, input=said)
    query = """query($id: ID!) { consultationSession(id: $id) { enterprise { name } actionsAgreed(
      orderBy: [{dueOn: ASC}]) { totalCount nodes { content issue { title status dueAt county { code }
      responsibleUnit { code } } } } } }"""
    found = (await writable_city.ask("city.relief", query, {"id": session}))["consultationSession"]
    assert found["enterprise"] == {"name": "澜沧示例糖业有限公司"}
    assert [node["content"] for node in found["actionsAgreed"]["nodes"]] == list(ACTIONS)
    assert [node["issue"]["dueAt"] for node in found["actionsAgreed"]["nodes"]] == [
        f"2026-07-{10 + place}T23:59:59+08:00" for place in range(4)
    ]
    for node in found["actionsAgreed"]["nodes"]:
        assert node["issue"]["status"] == "SUBMITTED"
        assert node["issue"]["responsibleUnit"] == {"code": "530800-FINANCIAL_AFFAIRS"}
    assert len(await writable_city.rows("issue")) == before + 4


async def test_the_deadline_of_an_action_is_that_of_its_issue_when_it_is_dispatched(
    writable_city: WritableCity,
) -> None:
    session = await consultation(writable_city)
    said = {"content": "协调用地", "responsibleUnit": unit("530800-NATURAL_RESOURCES"), "dueOn": "2026-08-14"}
    await writable_city.did(LEAD, "addConsultationAction", id=session, input=said)
    made = await writable_city.row("consultation_action", session_id=session.partition("_")[2])
    issue = f"Issue_{made['issue_id']}"
    await writable_city.did("city.relief", "acceptIssue", id=issue)
    sent = await writable_city.did(
        "city.relief",
        "dispatchIssue",
        id=issue,
        input={"leadLeader": leader("L3")},
        select="{ status dueAt responsibleUnit { code } }",
    )
    assert sent == {
        "status": "DISPATCHED",
        "dueAt": "2026-08-14T23:59:59+08:00",
        "responsibleUnit": {"code": "530800-NATURAL_RESOURCES"},
    }


async def test_consultations_are_on_leading_enterprises_and_led_by_the_industry_department(
    writable_city: WritableCity,
) -> None:
    said = {"enterprise": await enterprise(writable_city, "E03"), "heldOn": "2026-06-29", "diagnosis": "x"}
    refused = await codes_and_fields(writable_city, LEAD, "holdConsultation", input=said)
    assert refused == [("NOT_LEADING_ENTERPRISE", "enterprise")]
    said["enterprise"] = await enterprise(writable_city, "E01")
    ahead = {**said, "heldOn": "2026-07-01"}
    assert await codes_and_fields(writable_city, LEAD, "holdConsultation", input=ahead) == [
        ("VALIDATION", "heldOn")
    ]
    finance = await officer(writable_city)
    for who in ("dept.commerce", finance, "county.simao", "enterprise.e01"):
        assert await writable_city.refusals(who, "holdConsultation", input=said) == ["FORBIDDEN"], who
    session = await consultation(writable_city)
    query = "query($id: ID!) { consultationSession(id: $id) { diagnosis } }"
    for who in (finance, "county.lancang", "auditor", await owner(writable_city, "E09")):
        assert await writable_city.codes(who, query, {"id": session}) == [], who
    for who in ("county.simao", "dept.commerce", "enterprise.e01", B1, "public"):
        assert await writable_city.codes(who, query, {"id": session}) == ["NOT_FOUND"], who
    late = {"content": "x", "responsibleUnit": unit("530800-INDUSTRY"), "dueOn": "2026-06-29"}
    assert await codes_and_fields(writable_city, LEAD, "addConsultationAction", id=session, input=late) == [
        ("VALIDATION", "dueOn")
    ]


# --- 3.4 disruption -----------------------------------------------------------------------------


async def reported(city: WritableCity, **more: Any) -> dict[str, Any]:
    """E03 tells that its loan was cut by a million."""
    said = {
        "enterprise": await enterprise(city, "E03"),
        "bank": await bank(city),
        "kind": "CUT",
        "amount": "1000000.00",
        "description": "贷款到期续贷时额度由300万元压降至200万元。",
        **more,
    }
    select = """{ id status issue { id title priority status category county { code }
      responsibleUnit { code } } }"""
    return await city.did(await owner(city, "E03"), "reportLoanDisruption", input=said, select=select)


async def test_a_cut_of_a_million_becomes_an_urgent_issue_for_the_financial_affairs_office(
    writable_city: WritableCity,
) -> None:
    row = await reported(writable_city)
    issue = row["issue"]
    issue_id = issue.pop("id")
    assert issue == {
        "title": "普洱示例银行压贷 1000000.00 元",
        "priority": "URGENT",
        "status": "SUBMITTED",
        "category": "FINANCE",
        "county": {"code": "530822"},
        "responsibleUnit": {"code": "530800-FINANCIAL_AFFAIRS"},
    }
    office, regulator = await officer(writable_city), await officer(writable_city, REGULATOR)
    seen = "query($id: ID!) { issue(id: $id) { priority } }"
    assert await writable_city.ask(office, seen, {"id": issue_id}) == {"issue": {"priority": "URGENT"}}
    listed = "{ loanDisruptionReports { nodes { kind amount enterprise { name } } } }"
    (told,) = (await writable_city.ask(regulator, listed))["loanDisruptionReports"]["nodes"]
    assert (told["kind"], told["amount"]) == ("CUT", "1000000.00")
    await writable_city.did("city.relief", "acceptIssue", id=issue_id)
    sent = await writable_city.did(
        "city.relief", "dispatchIssue", id=issue_id, input={"leadLeader": leader("L3")}, select="{ dueAt }"
    )
    # Urgent: three working days after Tuesday 30 June.
    assert sent == {"dueAt": "2026-07-03T23:59:59+08:00"}


async def test_an_enterprise_that_does_not_operate_normally_is_not_protected(
    writable_city: WritableCity,
) -> None:
    said = {
        "enterprise": await enterprise(writable_city, "E01"),
        "bank": await bank(writable_city),
        "kind": "PULL",
        "amount": "1.00",
        "description": "提前收回贷款",
    }
    await writable_city.pool.execute("update enterprise set is_normal_operation = false where uscc = $1", E01)
    before = len(await writable_city.rows("issue"))
    refused = await codes_and_fields(writable_city, "enterprise.e01", "reportLoanDisruption", input=said)
    assert refused == [("NOT_NORMAL_OPERATION", "enterprise")]
    assert len(await writable_city.rows("issue")) == before
    await writable_city.pool.execute("update enterprise set is_normal_operation = true where uscc = $1", E01)
    await writable_city.did("enterprise.e01", "reportLoanDisruption", input=said)


async def test_a_report_is_settled_by_the_office_and_hidden_from_the_bank(
    writable_city: WritableCity,
) -> None:
    row = await reported(writable_city, kind="BREAK")
    query = "query($id: ID!) { loanDisruptionReport(id: $id) { kind } }"
    for who in ("city.relief", LEAD, "county.mojiang", "auditor"):
        assert await writable_city.codes(who, query, {"id": row["id"]}) == [], who
    for who in (B1, "county.simao", "enterprise.e01", "dept.commerce", "public"):
        assert await writable_city.codes(who, query, {"id": row["id"]}) == ["NOT_FOUND"], who
    outcome = {"outcome": "经协调，银行恢复原额度。"}
    for who, code in {LEAD: "FORBIDDEN", "county.mojiang": "FORBIDDEN", B1: "NOT_FOUND"}.items():
        assert await writable_city.refusals(who, "settleLoanDisruption", id=row["id"], input=outcome) == [
            code
        ]
    office = await officer(writable_city)
    assert await writable_city.refusals(office, "settleLoanDisruption", id=row["id"], input={}) == [
        "VALIDATION"
    ]
    settled = await writable_city.did(
        office, "settleLoanDisruption", id=row["id"], input=outcome, select="{ status }"
    )
    assert settled == {"status": "SETTLED"}
    assert await writable_city.refusals(office, "settleLoanDisruption", id=row["id"], input=outcome) == [
        "STATE_CONFLICT"
    ]


async def test_a_loan_that_is_named_is_the_enterprises_own_at_that_bank(writable_city: WritableCity) -> None:
    said = {**LOAN, "uscc": "91530822X00000035J"}
    loan = str((await writable_city.did(B1, "recordLoan", input=said))["id"])
    await reported(writable_city, loan=loan)
    other = await second_bank(writable_city)
    theirs = str((await writable_city.did(other, "recordLoan", input=said))["id"])
    wrong = {
        "enterprise": await enterprise(writable_city, "E03"),
        "bank": await bank(writable_city),
        "kind": "CUT",
        "amount": "1.00",
        "description": "x",
        "loan": theirs,
    }
    assert await codes_and_fields(
        writable_city, await owner(writable_city, "E03"), "reportLoanDisruption", input=wrong
    ) == [("VALIDATION", "loan")]


# --- 3.5, 3.6 loans by type ---------------------------------------------------------------------

TYPES = (
    "CREDIT FIRST MEDIUM_LONG RENEW_NO_PRINCIPAL ORDINARY SC_CREDIT PLEDGE_RECEIVABLE PLEDGE_PREPAYMENT "
    "PLEDGE_INVENTORY PLEDGE_WAREHOUSE_RECEIPT"
)


async def test_loans_of_every_type_are_counted_by_type_and_month(writable_city: WritableCity) -> None:
    for place, name in enumerate(TYPES.split()):
        said = {**LOAN, "type": name, "grantedOn": f"2023-0{1 + place % 2}-06"}
        row = await writable_city.did(
            B1, "recordLoan", input=said, select="{ enterpriseName county { code } }"
        )
        assert row == {"enterpriseName": "普洱示例茶业有限公司", "county": {"code": "530802"}}
    query = """{ loanRecords(filter: {grantedOn: {lt: "2024-01-01"}, amount: {eq: "1000000.00"}}) {
      totalCount groups(by: [{type: VALUE}, {grantedOn: MONTH}]) { key { type grantedOn } count
      sum { amount } } } }"""
    office = await officer(writable_city)
    found = (await writable_city.ask(office, query))["loanRecords"]
    assert found["totalCount"] == 10
    assert len(found["groups"]) == 10
    assert {
        "key": {"type": "PLEDGE_WAREHOUSE_RECEIPT", "grantedOn": "2023-02-01"},
        "count": 1,
        "sum": {"amount": "1000000.00"},
    } in found["groups"]
    for who, count in {"county.simao": 10, "county.ninger": 0, "enterprise.e01": 10, "public": 0}.items():
        assert (await writable_city.ask(who, query))["loanRecords"]["totalCount"] == count, who
    other = await second_bank(writable_city)
    assert (await writable_city.ask(other, query))["loanRecords"]["totalCount"] == 0


async def test_a_loan_follows_the_feedback_that_approved_it(writable_city: WritableCity) -> None:
    _, rows = await pushed(writable_city, "2033Q1", "E01", "E03")
    said = {key: value for key, value in LOAN.items() if key != "uscc"}
    pending = {**said, "feedback": rows["E03"]}
    assert await codes_and_fields(writable_city, B1, "recordLoan", input=pending) == [
        ("STATE_CONFLICT", "feedback")
    ]
    approval = {"result": "APPROVED", "creditAmount": "3000000.00"}
    await writable_city.did(B1, "bankFeedback", id=rows["E03"], input=approval)
    row = await writable_city.did(
        B1, "recordLoan", input=pending, select="{ enterpriseName feedback { creditAmount } bank { code } }"
    )
    assert row == {
        "enterpriseName": "墨江示例制药有限公司",
        "feedback": {"creditAmount": "3000000.00"},
        "bank": {"code": "B1"},
    }
    other = await second_bank(writable_city)
    assert await writable_city.refusals(other, "recordLoan", input=pending) == ["NOT_FOUND"]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"uscc": "91530802MA6K000000"}, "uscc"),
        ({"uscc": ""}, "uscc"),
        ({"grantedOn": "2026-07-01", "maturesOn": "2027-07-01"}, "grantedOn"),
        ({"maturesOn": "2024-05-06"}, "maturesOn"),
        ({"amount": "0.00"}, "amount"),
    ],
)
async def test_a_loan_has_a_borrower_an_amount_and_a_term(
    writable_city: WritableCity, wrong: dict[str, str], field: str
) -> None:
    said = {**LOAN, **wrong}
    assert await codes_and_fields(writable_city, B1, "recordLoan", input=said) == [("VALIDATION", field)]


@pytest.mark.parametrize("who", [LEAD, "city.finance", "county.simao", "enterprise.e01", "auditor"])
async def test_only_banks_record_loans(writable_city: WritableCity, who: str) -> None:
    assert await writable_city.refusals(who, "recordLoan", input=LOAN) == ["FORBIDDEN"]


# --- 3.7 inclusive loans ------------------------------------------------------------------------


async def test_60_then_73_20_then_86_376_grows_by_19_98_per_cent_a_year_which_is_not_enough(
    writable_city: WritableCity,
) -> None:
    bank_of_banks = await officer(writable_city, "530800-CENTRAL_BANK")
    reporting = unit("530800-CENTRAL_BANK")
    for year, balance in ((2010, "6000000000.00"), (2011, "7320000000.00"), (2012, "8637600000.00")):
        said = {
            "year": year,
            "balance": balance,
            "reportingUnit": reporting,
            "source": "金融统计月报（示例）",
        }
        await writable_city.did(bank_of_banks, "createInclusiveLoanBalance", input=said)
    found = (await writable_city.ask("city.relief", GROWTH, {"from": 2010, "to": 2012}))["loanGrowth"]
    assert found == {
        "years": [
            {"year": 2010, "balance": "6000000000.00", "growthRate": None},
            {"year": 2011, "balance": "7320000000.00", "growthRate": "22.00"},
            {"year": 2012, "balance": "8637600000.00", "growthRate": "18.00"},
        ],
        "averageRate": "19.98",
        "targetRate": "20.00",
        "met": False,
    }
    first = (await writable_city.ask("city.relief", GROWTH, {"from": 2010, "to": 2011}))["loanGrowth"]
    assert (first["averageRate"], first["met"]) == ("22.00", True)
    nobody = (await writable_city.ask("public", GROWTH, {"from": 2010}))["loanGrowth"]
    assert (nobody["years"], nobody["averageRate"], nobody["met"]) == ([], None, None)
    turned = {"from": 2012, "to": 2010}
    assert await writable_city.codes("city.relief", GROWTH, turned) == ["BAD_USER_INPUT"]


async def test_balances_are_reported_by_units_of_finance_for_themselves(writable_city: WritableCity) -> None:
    said = {
        "year": 2001,
        "balance": "1.00",
        "reportingUnit": unit("530800-COMMERCE"),
        "source": "x",
    }
    assert await writable_city.refusals("dept.commerce", "createInclusiveLoanBalance", input=said) == [
        "FORBIDDEN"
    ]
    office = await officer(writable_city)
    said["reportingUnit"] = unit("530800-CENTRAL_BANK")
    assert await writable_city.refusals(office, "createInclusiveLoanBalance", input=said) == ["FORBIDDEN"]
    said["reportingUnit"] = unit("530800-FINANCIAL_AFFAIRS")
    await writable_city.did(office, "createInclusiveLoanBalance", input=said)
    assert await writable_city.refusals(office, "createInclusiveLoanBalance", input=said) == ["DUPLICATE"]
