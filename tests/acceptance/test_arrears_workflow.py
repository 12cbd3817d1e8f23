"""Arrears from the claim to the last yuan (measure 7, DOMAIN §6.8): who may do what, what counts."""

from decimal import Decimal
from typing import Any

import pytest

from peipao.demo.arrears import ITEMS
from peipao.outbox import tell_batch
from resolvers.binding import opaque_id, parse_id
from tests.accounts import codes_and_fields, county_grant, new_user
from tests.golden_api.enterprises import enterprise, unit
from tests.writing import WritableCity

OFFICE, HEAD = "dept.industry", "industry.lead"
E01, SIMAO = "enterprise.e01", "county.simao"
PLAN = {"repaymentPlan": "分三期，2026年12月底前结清。"}
ALL = "{ status unpaid confirmedAmount reportedAmount disputed disputePart dueOn termFlags confirmedOn }"


async def claim(city: WritableCity, **more: Any) -> dict[str, Any]:
    """What E01 enters against 思茅区商务局: 600 000 yuan, delivered on 1 June 2026."""
    return {
        "creditor": await enterprise(city, "E01"),
        "debtorType": "ORGAN",
        "debtorUnit": unit("530802-COMMERCE"),
        "contractNo": "HT-2026-0900",
        "goodsKind": "GOODS",
        "contractAmount": "900000.00",
        "unpaid": "600000.00",
        "deliveredOn": "2026-06-01",
    } | more


async def reported(city: WritableCity, **more: Any) -> str:
    """The id of a claim of E01."""
    return str((await city.did(E01, "reportArrears", input=await claim(city, **more)))["id"])


async def confirmed(city: WritableCity, amount: str = "600000.00", **more: Any) -> str:
    """The id of a claim that the county has confirmed."""
    item = await reported(city)
    await city.did(SIMAO, "confirmArrears", id=item, input={"confirmedAmount": amount, **more})
    return item


async def repaid(city: WritableCity, item: str, amount: str, method: str = "CASH", **more: Any) -> Any:
    """The item after a repayment of today."""
    said = {"paidOn": "2026-06-30", "amount": amount, "method": method, **more}
    return await city.did(SIMAO, "recordRepayment", id=item, input=said, select=ALL)


async def refused(city: WritableCity, item: str, amount: str, **more: Any) -> list[tuple[str, str | None]]:
    """Why a repayment is refused, and at which field."""
    said = {"paidOn": "2026-06-30", "amount": amount, "method": "CASH", **more}
    return await codes_and_fields(city, SIMAO, "recordRepayment", id=item, input=said)


async def row(city: WritableCity, item: str) -> dict[str, Any]:
    """The item as the table has it."""
    found = parse_id(item)
    assert found is not None
    return await city.row("arrears_item", id=found[1])


async def bill_of(city: WritableCity, item: str) -> str:
    """The id of the item's only repayment."""
    found = parse_id(item)
    assert found is not None
    return opaque_id("ArrearsRepayment", (await city.row("arrears_repayment", item_id=found[1]))["id"])


@pytest.fixture(scope="module")
async def ledger(writable_city: WritableCity) -> WritableCity:
    """A golden city with somebody of 思茅区商务局, which owes."""
    user = await new_user(writable_city, "simao.commerce", "530802-COMMERCE")
    given = await county_grant(writable_city, user, "COUNTY_DEPT_LEAD", "530802")
    await writable_city.did("sysadmin", "grantRole", input=given)
    return writable_city


DEBTOR = "simao.commerce"


# --- the claim ----------------------------------------------------------------------------------


async def test_a_claim_knows_its_due_date_its_county_and_who_oversees_it(ledger: WritableCity) -> None:
    said = await claim(ledger, contractTermDays=90, backToBack=True)
    made = await ledger.did(
        E01,
        "reportArrears",
        input=said,
        select="{ status unpaid reportedAmount dueOn termFlags sizeAtSigning county { code } "
        "oversightUnit { code } }",
    )
    assert made == {
        "status": "REPORTED",
        "unpaid": "600000.00",
        "reportedAmount": "600000.00",
        # Sixty days after 1 June, whatever was agreed.
        "dueOn": "2026-07-31",
        "termFlags": ["TERM_EXCEEDS_60", "BACK_TO_BACK_ILLEGAL"],
        "sizeAtSigning": "MEDIUM",
        "county": {"code": "530802"},
        "oversightUnit": {"code": "530800-ARREARS_OFFICE"},
    }


async def test_who_may_claim_for_whom(ledger: WritableCity) -> None:
    said = await claim(ledger)
    for who in (OFFICE, HEAD, SIMAO):
        assert (await ledger.do(who, "reportArrears", input=said))["ok"], who
    for who, code in {
        "enterprise.e13": "NOT_FOUND",
        "county.ninger": "NOT_FOUND",
        "auditor": "FORBIDDEN",
        "discipline": "FORBIDDEN",
        "city.relief": "FORBIDDEN",
        "dept.commerce": "FORBIDDEN",
        "public": "FORBIDDEN",
    }.items():
        assert await ledger.refusals(who, "reportArrears", input=said) == [code], who


async def test_a_second_claim_of_one_contract_is_told(ledger: WritableCity) -> None:
    await reported(ledger)
    payload = await ledger.do(E01, "reportArrears", input=await claim(ledger))
    assert (payload["ok"], [each["code"] for each in payload["errors"]]) == (True, ["DUPLICATE"])


@pytest.mark.parametrize(
    ("said", "code", "field"),
    [
        ({"contractNo": None}, "VALIDATION", "contractNo"),
        ({"debtorType": "LARGE_STATE"}, "VALIDATION", "debtorEnterprise"),
        ({"debtorUnit": None}, "VALIDATION", "debtorUnit"),
        ({"unpaid": "900000.01"}, "VALIDATION", "unpaid"),
        ({"unpaid": "0.00"}, "VALIDATION", "unpaid"),
        ({"contractTermDays": -1}, "VALIDATION", "contractTermDays"),
        ({"interestRate": "4.35"}, "VALIDATION", "interestRate"),
        ({"sizeAtSigning": "LARGE"}, "CREDITOR_NOT_SME", "sizeAtSigning"),
    ],
)
async def test_a_claim_that_contradicts_itself_or_the_regulation_is_refused(
    ledger: WritableCity, said: dict[str, Any], code: str, field: str
) -> None:
    before = len(await ledger.rows("arrears_item"))
    given = {key: value for key, value in (await claim(ledger, **said)).items() if value is not None}
    assert (code, field) in await codes_and_fields(ledger, E01, "reportArrears", input=given)
    assert len(await ledger.rows("arrears_item")) == before


async def test_a_claim_against_an_enterprise_lies_in_its_county(ledger: WritableCity) -> None:
    said = await claim(ledger, debtorType="LARGE_OTHER", contractNo="HT-2026-0902")
    del said["debtorUnit"]
    said["debtorEnterprise"] = await enterprise(ledger, "E09")
    payload = await ledger.do(OFFICE, "reportArrears", input=said, select="{ dueOn county { code } }")
    assert payload["row"] == {"dueOn": "2026-07-31", "county": {"code": "530828"}}
    # E09 is of medium size today; what it was when it signed is for people to check.
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [
        ("VALIDATION", "debtorEnterprise")
    ]
    itself = said | {"debtorEnterprise": said["creditor"]}
    assert await ledger.refusals(OFFICE, "reportArrears", input=itself) == ["VALIDATION"]


async def test_a_department_of_the_city_is_no_county_s(ledger: WritableCity) -> None:
    said = await claim(ledger, debtorUnit=unit("530800-COMMERCE"))
    made = await ledger.did(OFFICE, "reportArrears", input=said, select="{ id county { kind } }")
    assert made["county"] == {"kind": "CITY"}
    confirming = {"confirmedAmount": "600000.00"}
    assert await ledger.refusals(SIMAO, "confirmArrears", id=made["id"], input=confirming) == ["NOT_FOUND"]
    # 市商务局 owes it and disputes it; 市工信局 hosts the office and confirms.
    reason = {"disputeReason": "数量不符", "disputePart": "100000.00"}
    await ledger.did("commerce.lead", "disputeArrears", id=made["id"], input=reason)
    assert await ledger.refusals("commerce.lead", "confirmArrears", id=made["id"], input=confirming) == [
        "FORBIDDEN"
    ]
    row = await ledger.did(OFFICE, "confirmArrears", id=made["id"], input=confirming, select=ALL)
    assert (row["status"], row["disputePart"]) == ("CONFIRMED", "100000.00")


async def test_terms_are_corrected_and_the_due_date_follows(ledger: WritableCity) -> None:
    item = await reported(ledger)
    terms = {"acceptanceAgreed": True, "acceptanceDueOn": "2026-06-11", "interestRate": "0.02"}
    row = await ledger.did(
        E01, "amendArrearsTerms", id=item, input=terms | {"lprAtSigning": "0.03"}, select=ALL
    )
    assert (row["dueOn"], row["termFlags"]) == ("2026-07-11", ["RATE_BELOW_LPR"])
    await ledger.did(SIMAO, "confirmArrears", id=item, input={"confirmedAmount": "600000.00"})
    assert await ledger.refusals(E01, "amendArrearsTerms", id=item, input=terms) == ["FORBIDDEN"]
    row = await ledger.did(
        OFFICE, "amendArrearsTerms", id=item, input={"acceptedOn": "2026-06-05"}, select=ALL
    )
    assert row["dueOn"] == "2026-07-05"


# --- confirmation and dispute -------------------------------------------------------------------


async def test_the_debtor_s_county_confirms_and_nobody_else_of_the_counties(ledger: WritableCity) -> None:
    item = await reported(ledger)
    said = {"confirmedAmount": "600000.00"}
    for who, code in {
        E01: "FORBIDDEN",
        DEBTOR: "FORBIDDEN",
        "auditor": "FORBIDDEN",
        "discipline": "FORBIDDEN",
        "county.ninger": "NOT_FOUND",
        "enterprise.e13": "NOT_FOUND",
        "dept.commerce": "NOT_FOUND",
        "city.relief": "NOT_FOUND",
    }.items():
        assert await ledger.refusals(who, "confirmArrears", id=item, input=said) == [code], who
    row = await ledger.did(SIMAO, "confirmArrears", id=item, input=said, select=ALL)
    assert (row["status"], row["confirmedAmount"], row["unpaid"], row["confirmedOn"]) == (
        "CONFIRMED",
        "600000.00",
        "600000.00",
        "2026-06-30",
    )
    assert await ledger.refusals(SIMAO, "confirmArrears", id=item, input=said) == ["STATE_CONFLICT"]


async def test_less_than_the_claim_may_be_confirmed_and_never_more(ledger: WritableCity) -> None:
    item = await reported(ledger)
    for amount in ("600000.01", "0.00", "-1.00"):
        said = {"confirmedAmount": amount}
        assert await codes_and_fields(ledger, SIMAO, "confirmArrears", id=item, input=said) == [
            ("VALIDATION", "confirmedAmount")
        ]
    row = await ledger.did(
        SIMAO, "confirmArrears", id=item, input={"confirmedAmount": "450000.00"}, select=ALL
    )
    assert (row["reportedAmount"], row["confirmedAmount"], row["unpaid"]) == (
        "600000.00",
        "450000.00",
        "450000.00",
    )


async def test_only_the_debtor_disputes_and_only_before_it_is_confirmed(ledger: WritableCity) -> None:
    item = await reported(ledger)
    reason = {"disputeReason": "质量有异议"}
    for who in (E01, SIMAO, OFFICE, "auditor"):
        assert await ledger.refusals(who, "disputeArrears", id=item, input=reason) == ["FORBIDDEN"], who
    assert await ledger.refusals(DEBTOR, "disputeArrears", id=item, input={}) == ["VALIDATION"]
    too_much = reason | {"disputePart": "600000.01"}
    assert await ledger.refusals(DEBTOR, "disputeArrears", id=item, input=too_much) == ["VALIDATION"]
    row = await ledger.did(DEBTOR, "disputeArrears", id=item, input=reason, select=ALL)
    assert (row["status"], row["disputed"], row["disputePart"]) == ("DISPUTED", True, "600000.00")
    later = await confirmed(ledger)
    assert await ledger.refusals(DEBTOR, "disputeArrears", id=later, input=reason) == ["STATE_CONFLICT"]


async def test_what_is_wholly_in_dispute_is_not_confirmed_before_it_is_settled(ledger: WritableCity) -> None:
    item = await reported(ledger)
    await ledger.did(DEBTOR, "disputeArrears", id=item, input={"disputeReason": "质量有异议"})
    said = {"confirmedAmount": "600000.00"}
    assert await codes_and_fields(ledger, SIMAO, "confirmArrears", id=item, input=said) == [
        ("VALIDATION", "disputePart")
    ]
    settled = {"disputeAccepted": "400000.00", "disputeResolution": "按检测结论核减 20 万元"}
    row = await ledger.did(SIMAO, "resolveDispute", id=item, input=settled, select=ALL)
    assert (row["status"], row["confirmedAmount"], row["unpaid"], row["disputePart"]) == (
        "CONFIRMED",
        "400000.00",
        "400000.00",
        "0.00",
    )


async def test_a_claim_of_which_nothing_is_left_is_withdrawn(ledger: WritableCity) -> None:
    item = await reported(ledger)
    await ledger.did(DEBTOR, "disputeArrears", id=item, input={"disputeReason": "已付清"})
    settled = {"disputeAccepted": "0.00", "disputeResolution": "银行回单证明已付清"}
    row = await ledger.did(OFFICE, "resolveDispute", id=item, input=settled, select=ALL)
    assert (row["status"], row["unpaid"], row["confirmedAmount"]) == ("WITHDRAWN", "0.00", None)


async def test_a_dispute_is_settled_by_those_who_clear_arrears(ledger: WritableCity) -> None:
    item = await confirmed(ledger, disputePart="200000.00")
    said = {"disputeAccepted": "50000.00", "disputeResolution": "核减 15 万元"}
    for who in (DEBTOR, E01, "auditor"):
        assert await ledger.refusals(who, "resolveDispute", id=item, input=said) == ["FORBIDDEN"], who
    assert await ledger.refusals(
        SIMAO, "resolveDispute", id=item, input=said | {"disputeAccepted": "200000.01"}
    ) == ["VALIDATION"]
    row = await ledger.did(SIMAO, "resolveDispute", id=item, input=said, select=ALL)
    assert (row["status"], row["confirmedAmount"], row["unpaid"]) == ("CONFIRMED", "450000.00", "450000.00")
    assert await ledger.refusals(SIMAO, "resolveDispute", id=item, input=said) == ["STATE_CONFLICT"]


async def test_a_creditor_withdraws_only_what_is_not_confirmed(ledger: WritableCity) -> None:
    item = await reported(ledger)
    said = {"withdrawReason": "已自行协商解决"}
    for who in (SIMAO, OFFICE, DEBTOR):
        assert await ledger.refusals(who, "withdrawArrears", id=item, input=said) == ["FORBIDDEN"], who
    assert await ledger.refusals(E01, "withdrawArrears", id=item, input={}) == ["VALIDATION"]
    row = await ledger.did(E01, "withdrawArrears", id=item, input=said, select=ALL)
    assert row["status"] == "WITHDRAWN"
    later = await confirmed(ledger)
    assert await ledger.refusals(E01, "withdrawArrears", id=later, input=said) == ["STATE_CONFLICT"]


# --- repayment ----------------------------------------------------------------------------------


async def test_repayments_add_up_until_the_debt_is_cleared(ledger: WritableCity) -> None:
    item = await confirmed(ledger)
    row = await repaid(ledger, item, "250000.00")
    assert (row["status"], row["unpaid"]) == ("REPAYING", "350000.00")
    row = await repaid(ledger, item, "349999.99", method="OTHER")
    assert (row["status"], row["unpaid"]) == ("REPAYING", "0.01")
    assert await refused(ledger, item, "0.02") == [("REPAYMENT_EXCEEDS_UNPAID", "amount")]
    row = await repaid(ledger, item, "0.01")
    assert (row["status"], row["unpaid"]) == ("CLEARED", "0.00")
    said = {"paidOn": "2026-06-30", "amount": "1.00", "method": "CASH"}
    assert await ledger.refusals(SIMAO, "recordRepayment", id=item, input=said) == ["STATE_CONFLICT"]


@pytest.mark.parametrize(
    ("said", "field"),
    [({"amount": "0.00"}, "amount"), ({"amount": "-5.00"}, "amount"), ({"paidOn": "2026-07-01"}, "paidOn")],
)
async def test_nothing_is_no_repayment_and_tomorrow_is_no_day(
    ledger: WritableCity, said: dict[str, Any], field: str
) -> None:
    item = await confirmed(ledger)
    assert await refused(ledger, item, **{"amount": "1.00", **said}) == [("VALIDATION", field)]
    assert (await row(ledger, item))["unpaid"] == Decimal("600000.00")


async def test_repayments_are_recorded_by_who_pays_or_clears(ledger: WritableCity) -> None:
    item = await confirmed(ledger)
    said = {"paidOn": "2026-06-30", "amount": "1.00", "method": "CASH"}
    for who, code in {E01: "FORBIDDEN", "auditor": "FORBIDDEN", "county.ninger": "NOT_FOUND"}.items():
        assert await ledger.refusals(who, "recordRepayment", id=item, input=said) == [code], who
    for who in (DEBTOR, SIMAO, OFFICE):
        await ledger.did(who, "recordRepayment", id=item, input=said)
    assert (await row(ledger, item))["unpaid"] == Decimal("599997.00")


async def test_a_claim_is_not_repaid_before_it_is_confirmed(ledger: WritableCity) -> None:
    assert await refused(ledger, await reported(ledger), "1.00") == [("STATE_CONFLICT", None)]


async def test_what_is_in_dispute_is_not_repaid_before_it_is_settled(ledger: WritableCity) -> None:
    item = await confirmed(ledger, disputePart="200000.00")
    assert await refused(ledger, item, "400000.01") == [("REPAYMENT_EXCEEDS_UNPAID", "amount")]
    row = await repaid(ledger, item, "400000.00")
    assert (row["status"], row["unpaid"], row["disputePart"]) == ("REPAYING", "200000.00", "200000.00")
    settled = {"disputeAccepted": "0.00", "disputeResolution": "全部核减"}
    row = await ledger.did(SIMAO, "resolveDispute", id=item, input=settled, select=ALL)
    assert (row["status"], row["unpaid"], row["confirmedAmount"]) == ("CLEARED", "0.00", "400000.00")


@pytest.mark.parametrize(
    ("unpaid", "delivered", "needed"),
    [
        ("1000000.00", "2026-06-01", False),
        ("1000000.01", "2026-06-01", True),
        # Due thirty days after delivery: 90 and 91 days overdue on 30 June.
        ("1000.00", "2026-03-02", False),
        ("1000.00", "2026-03-01", True),
    ],
)
async def test_a_large_or_old_debt_is_paid_in_parts_by_a_plan(
    ledger: WritableCity, unpaid: str, delivered: str, needed: bool
) -> None:
    given = {"contractAmount": "2000000.00", "unpaid": unpaid, "deliveredOn": delivered}
    item = await reported(ledger, **given)
    await ledger.did(SIMAO, "confirmArrears", id=item, input={"confirmedAmount": unpaid})
    if needed:
        assert await refused(ledger, item, "1.00") == [("REPAYMENT_PLAN_REQUIRED", "repaymentPlan")]
        assert await refused(ledger, item, "1.00", repaymentPlan="  ") == [
            ("REPAYMENT_PLAN_REQUIRED", "repaymentPlan")
        ]
    assert (await repaid(ledger, item, "1.00", **(PLAN if needed else {})))["status"] == "REPAYING"


async def test_who_pays_everything_at_once_needs_no_plan(ledger: WritableCity) -> None:
    given = {"contractAmount": "2000000.00", "unpaid": "1500000.00"}
    item = await reported(ledger, **given)
    await ledger.did(SIMAO, "confirmArrears", id=item, input={"confirmedAmount": "1500000.00"})
    assert (await repaid(ledger, item, "1500000.00"))["status"] == "CLEARED"


# --- bills --------------------------------------------------------------------------------------


async def test_a_bill_counts_when_it_is_honoured(ledger: WritableCity) -> None:
    item = await confirmed(ledger)
    row = await repaid(ledger, item, "600000.00", method="BILL")
    assert (row["status"], row["unpaid"]) == ("REPAYING", "600000.00")
    # Its share is promised: it cannot be paid a second time meanwhile.
    assert await refused(ledger, item, "0.01") == [("REPAYMENT_EXCEEDS_UNPAID", "amount")]
    bill = await bill_of(ledger, item)
    for day in ("2026-06-29", "2026-07-01"):
        assert await codes_and_fields(ledger, SIMAO, "honourBill", id=bill, input={"honouredOn": day}) == [
            ("VALIDATION", "honouredOn")
        ]
    for who in ("auditor", "discipline"):
        assert await ledger.refusals(who, "honourBill", id=bill, input={"honouredOn": "2026-06-30"}) == [
            "FORBIDDEN"
        ]
    await ledger.did(SIMAO, "honourBill", id=bill, input={"honouredOn": "2026-06-30"})
    found = await ledger.row("arrears_item", id=parse_id(item)[1])  # type: ignore[index]
    assert (found["status"], found["unpaid"]) == ("CLEARED", Decimal(0))
    assert await ledger.refusals(SIMAO, "honourBill", id=bill, input={"honouredOn": "2026-06-30"}) == [
        "STATE_CONFLICT"
    ]


async def test_a_refused_bill_never_counts_and_its_share_may_be_paid(ledger: WritableCity) -> None:
    item = await confirmed(ledger)
    await repaid(ledger, item, "600000.00", method="BILL")
    bill = await bill_of(ledger, item)
    await ledger.did(E01, "dishonourBill", id=bill, input={"dishonouredOn": "2026-06-30"})
    assert await ledger.refusals(SIMAO, "honourBill", id=bill, input={"honouredOn": "2026-06-30"}) == [
        "STATE_CONFLICT"
    ]
    assert (await repaid(ledger, item, "600000.00"))["status"] == "CLEARED"


async def test_money_is_no_bill(ledger: WritableCity) -> None:
    item = await confirmed(ledger)
    await repaid(ledger, item, "1.00")
    bill = await bill_of(ledger, item)
    assert await ledger.refusals(SIMAO, "honourBill", id=bill, input={"honouredOn": "2026-06-30"}) == [
        "STATE_CONFLICT"
    ]


# --- who is told, who audits --------------------------------------------------------------------


async def test_the_debtor_the_county_and_the_office_are_told_of_a_claim(ledger: WritableCity) -> None:
    payload = await ledger.do(E01, "reportArrears", input=await claim(ledger, contractNo="HT-2026-0901"))
    (told,) = payload["events"]
    assert (told["event"], sorted(told["audiences"])) == (
        "ArrearsItem.report_arrears",
        ["arrears_office", "county", "debtor_enterprise", "debtor_unit"],
    )


async def test_those_who_are_told_find_it_in_their_notifications(ledger: WritableCity) -> None:
    item = await reported(ledger, contractNo="HT-2026-0903")
    while await tell_batch(ledger.pool):
        pass
    told = await ledger.rows_of(
        'select u.username from notification n join "user" u on u.id = n.recipient_id where n.row_id = $1',
        item,
    )
    # The office sits in the industry department, of which C3 is, who serves E01; 思茅区商务局 owes.
    assert {each["username"] for each in told} == {OFFICE, "industry.lead", "commissioner.c3", SIMAO, DEBTOR}


async def test_the_zone_of_an_enterprise_confirms_what_it_owes_and_the_enterprise_disputes(
    ledger: WritableCity,
) -> None:
    said = await claim(ledger, debtorType="LARGE_OTHER", contractNo="HT-2026-0904")
    del said["debtorUnit"]
    said["debtorEnterprise"] = await enterprise(ledger, "E13")
    item = (await ledger.did(OFFICE, "reportArrears", input=said))["id"]
    half = {"disputeReason": "重复开票", "disputePart": "300000.00"}
    await ledger.did("enterprise.e13", "disputeArrears", id=item, input=half)
    whole = {"confirmedAmount": "600000.00"}
    assert await ledger.refusals("zone.border", "confirmArrears", id=item, input=whole) == ["NOT_FOUND"]
    row = await ledger.did("zone.industrial", "confirmArrears", id=item, input=whole, select=ALL)
    assert (row["status"], row["confirmedAmount"], row["disputePart"]) == (
        "CONFIRMED",
        "600000.00",
        "300000.00",
    )


async def test_a_commissioner_helps_the_enterprise_that_is_hers(ledger: WritableCity) -> None:
    hers = await claim(ledger, creditor=await enterprise(ledger, "E13"), contractNo="HT-2026-0905")
    await ledger.did("commissioner.c1", "reportArrears", input=hers)
    assert await ledger.refusals("commissioner.c2", "reportArrears", input=hers) == ["NOT_FOUND"]


async def test_auditors_read_everything_and_change_nothing(ledger: WritableCity) -> None:
    query = "{ arrearsItems(first: 100) { totalCount nodes { id availableActions { name allowed } } } }"
    found = (await ledger.ask("auditor", query))["arrearsItems"]
    assert found["totalCount"] == len(await ledger.rows("arrears_item"))
    assert not [each for node in found["nodes"] for each in node["availableActions"] if each["allowed"]]
    item = await ledger.id_of("ArrearsItem", contract_no=ITEMS[0]["contract"])
    plan = {"repaymentPlan": "改"}
    assert await ledger.refusals("auditor", "updateArrearsItem", id=item, input=plan) == ["FORBIDDEN"]
    said = {"period": "2026Q2", "kind": "COUNTY"}
    assert await ledger.refusals("auditor", "draftRanking", input=said) == ["FORBIDDEN"]
