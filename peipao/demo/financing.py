"""Financing in the golden city: needs, the three lists of the second quarter, loans and the risk pool."""

from collections.abc import Iterator
from decimal import Decimal

from models.entities.bank_push import BankFeedback, BankPush, FeedbackResult
from models.entities.financing import (
    ConsentStatus,
    FinancingList,
    FinancingListItem,
    FinancingNeed,
    ListKind,
    ListStatus,
)
from models.entities.loan_types import LoanType
from models.entities.loans import InclusiveLoanBalance, LoanRecord
from models.entities.org import Bank, IndustryChain
from models.entities.project import Project
from models.entities.risk_pool import (
    ClaimStatus,
    PooledLoan,
    RiskAccount,
    RiskClaim,
    RiskContribution,
    RiskPool,
)
from models.entity import Entity
from peipao.demo.enterprises import ENTERPRISES, FIGURES, LOCATIONS, enterprise, wan
from peipao.demo.golden_rows import SETTLED, day, end_of, instant, region, row, unit
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

PERIOD = "2026Q2"
LISTS = table("""
kind           | no  | built      | pushed           | read             | due        | status   | unanswered
KEY_ENTERPRISE | KE  | 2026-05-18 | 2026-05-25 10:00 | 2026-05-25 15:20 | 2026-06-08 | FED_BACK | 0
KEY_INDUSTRY   | KI  | 2026-06-16 | 2026-06-24 10:00 |                  | 2026-07-08 | PUSHED   | 1
KEY_PROJECT    | KP  | 2026-06-26 |                  |                  |            | DRAFT    | 0
""")
"""Due ten working days after the push."""

ITEMS = table("""
list | firm | type             | amount | months | consent   | answered   | purpose
KE   | E01  | CREDIT           | 500    | 12     | CONSENTED | 2026-05-19 | 夏茶收购流动资金
KE   | E03  | FIRST            | 300    | 12     | CONSENTED | 2026-05-20 | 中药材收储
KE   | E09  | MEDIUM_LONG      | 1200   | 36     | CONSENTED | 2026-05-21 | 制糖生产线节能改造
KI   | E02  | PLEDGE_INVENTORY | 200    | 6      | CONSENTED | 2026-06-18 | 咖啡生豆收储
KI   | E05  | SC_CREDIT        | 150    | 12     | WITHDRAWN | 2026-06-29 | 家具出口订单备料
KP   | E13  | MEDIUM_LONG      | 8000   | 60     | INVITED   |            | 新材料产线建设
""")
"""In 万元. E05 consented on the 18th and withdrew on the 29th, after the push."""
CONSENTED_FIRST = {"E05": "2026-06-18"}
PROJECTS = {"E13": "P01"}
COLLATERAL = {"E09": "厂房抵押", "E02": "咖啡生豆存货质押"}

ANSWERS = table("""
firm | result   | at               | credit | disbursed | reason
E01  | APPROVED | 2026-05-28 11:00 | 500    | 500       |
E03  | REFUSED  | 2026-06-02 16:30 |        |           | 资产负债率超过本行授信标准
E09  | APPROVED | 2026-06-05 15:00 | 900    |           |
""")

LOANS = table("""
firm | type                     | amount | granted    | matures    | rate
E01  | CREDIT                   | 500    | 2026-06-10 | 2027-06-10 | 3.85
E02  | RENEW_NO_PRINCIPAL       | 120    | 2026-04-20 | 2027-04-20 | 4.10
E09  | PLEDGE_WAREHOUSE_RECEIPT | 300    | 2026-03-16 | 2026-12-16 | 4.00
E10  | SC_CREDIT                | 50     | 2026-05-11 | 2027-05-11 | 4.35
E12  | ORDINARY                 | 200    | 2026-02-05 | 2027-02-05 | 4.60
""")

CONTRIBUTIONS = table("""
county | amount | paid
       | 2000   | 2026-02-10
530802 | 300    | 2026-03-02
""")
POOL_YEAR, COVERED = "2026", "E12"
INCLUSIVE = table("""
year | yi
2023 | 60.00
2024 | 73.20
2025 | 86.376
""")
"""In 亿元, at the end of the year."""
YI = Decimal(100_000_000)


def financing_rows() -> Iterator[Entity]:
    """Needs, lists with their rows, what B1 was sent and answered, loans, the pool, the balances."""
    for line in ITEMS:
        yield _need(line)
    for line in LISTS:
        yield _list(line)
    for line in ITEMS:
        yield _item(line)
    for line in LISTS:
        if line["pushed"]:
            yield _push(line)
    for line in ITEMS:
        if _list_of(line)["pushed"]:
            yield _feedback(line)
    for line in LOANS:
        yield _loan(line)
    yield from _pool()
    for line in INCLUSIVE:
        yield row(
            InclusiveLoanBalance,
            line["year"],
            instant(f"{int(line['year']) + 1}-01-20"),
            year=int(line["year"]),
            balance=Decimal(line["yi"]) * YI,
            reporting_unit_id=unit("CENTRAL_BANK"),
            source="示例：年末金融统计数据",
        )


def _list_of(line: dict[str, str]) -> dict[str, str]:
    return next(each for each in LISTS if each["no"] == line["list"])


def _need(line: dict[str, str]) -> FinancingNeed:
    firm = line["firm"]
    county, zone = LOCATIONS[firm]
    chain = next(each["chain"] for each in ENTERPRISES if each["key"] == firm)
    return row(
        FinancingNeed,
        firm,
        instant(_list_of(line)["built"]),
        enterprise_id=enterprise(firm),
        project_id=stable_id(Project, PROJECTS[firm]) if firm in PROJECTS else None,
        industry_chain_id=stable_id(IndustryChain, chain),
        county_id=region(county),
        zone_id=region(zone) if zone else None,
        **_wanted(line),
    )


def _wanted(line: dict[str, str]) -> dict[str, object]:
    """What a need and its row on the list say alike."""
    return {
        "type": LoanType(line["type"]),
        "amount": wan(line["amount"]),
        "term_months": int(line["months"]),
        "purpose": line["purpose"],
        "collateral": COLLATERAL.get(line["firm"]),
        "industry_unit_id": unit("INDUSTRY"),
        "finance_unit_id": unit("FINANCIAL_AFFAIRS"),
    }


def _list(line: dict[str, str]) -> FinancingList:
    waiting = sum(each["list"] == line["no"] and each["consent"] == "INVITED" for each in ITEMS)
    return row(
        FinancingList,
        f"{PERIOD}-{line['no']}",
        instant(line["built"]),
        no=f"RZ{PERIOD}-{line['no']}",
        kind=ListKind(line["kind"]),
        period=PERIOD,
        lead_unit_id=unit("INDUSTRY"),
        industry_unit_id=unit("INDUSTRY"),
        finance_unit_id=unit("FINANCIAL_AFFAIRS"),
        status=ListStatus(line["status"]),
        awaiting_count=waiting,
        unanswered_count=int(line["unanswered"]),
    )


def _item(line: dict[str, str]) -> FinancingListItem:
    firm = line["firm"]
    county, zone = LOCATIONS[firm]
    known = next(each for each in ENTERPRISES if each["key"] == firm)
    figures = next(each for each in FIGURES if each["key"] == firm)
    withdrawn = line["consent"] == "WITHDRAWN"
    consented_on = CONSENTED_FIRST[firm] if withdrawn else line["answered"]
    return row(
        FinancingListItem,
        firm,
        instant(_list_of(line)["built"]),
        list_id=stable_id(FinancingList, f"{PERIOD}-{line['list']}"),
        need_id=stable_id(FinancingNeed, firm),
        enterprise_id=enterprise(firm),
        enterprise_name=known["name"],
        uscc=known["uscc"],
        county_id=region(county),
        zone_id=region(zone) if zone else None,
        industry_class=known["class"],
        employees=int(figures["employees"]),
        revenue=wan(figures["revenue"]) if figures["revenue"] else None,
        total_assets=wan(figures["assets"]) if figures["assets"] else None,
        consent=ConsentStatus(line["consent"]),
        consented_at=instant(consented_on) if consented_on else None,
        withdrawn_at=instant(line["answered"]) if withdrawn else None,
        **_wanted(line),
    )


def _push(line: dict[str, str]) -> BankPush:
    return row(
        BankPush,
        f"{PERIOD}-{line['no']}:B1",
        instant(line["pushed"]),
        list_id=stable_id(FinancingList, f"{PERIOD}-{line['no']}"),
        bank_id=stable_id(Bank, "B1"),
        pushed_at=instant(line["pushed"]),
        due_at=end_of(line["due"]),
        read_at=instant(line["read"]) if line["read"] else None,
    )


def _feedback(line: dict[str, str]) -> BankFeedback:
    pushed = _list_of(line)
    answer = next((each for each in ANSWERS if each["firm"] == line["firm"]), None)
    said: dict[str, object] = {}
    if answer:
        said = {
            "result": FeedbackResult(answer["result"]),
            "credit_amount": wan(answer["credit"]) if answer["credit"] else None,
            "disbursed_amount": wan(answer["disbursed"]) if answer["disbursed"] else None,
            "reason": answer["reason"] or None,
            "fed_back_at": instant(answer["at"]),
            "decided_at": instant(answer["at"]),
        }
    return row(
        BankFeedback,
        f"{line['firm']}:B1",
        instant(pushed["pushed"]),
        push_id=stable_id(BankPush, f"{PERIOD}-{line['list']}:B1"),
        bank_id=stable_id(Bank, "B1"),
        item_id=stable_id(FinancingListItem, line["firm"]),
        due_at=end_of(pushed["due"]),
        **said,
    )


def _borrower(firm: str) -> dict[str, object]:
    county, _ = LOCATIONS[firm]
    return {
        "bank_id": stable_id(Bank, "B1"),
        "enterprise_id": enterprise(firm),
        "enterprise_name": next(each["name"] for each in ENTERPRISES if each["key"] == firm),
        "county_id": region(county),
    }


def _loan(line: dict[str, str]) -> LoanRecord:
    firm = line["firm"]
    return row(
        LoanRecord,
        f"{firm}:{line['type']}",
        instant(line["granted"]),
        feedback_id=stable_id(BankFeedback, "E01:B1") if firm == "E01" else None,
        type=LoanType(line["type"]),
        amount=wan(line["amount"]),
        granted_on=day(line["granted"]),
        matures_on=day(line["matures"]),
        annual_rate=Decimal(line["rate"]),
        industry_unit_id=unit("INDUSTRY"),
        finance_unit_id=unit("FINANCIAL_AFFAIRS"),
        **_borrower(firm),
    )


def _pool() -> Iterator[Entity]:
    """2 300 in the pool, and a claim for a loss of 200 that waits to be decided."""
    pool = stable_id(RiskPool, POOL_YEAR)
    yield row(
        RiskPool,
        POOL_YEAR,
        SETTLED,
        year=int(POOL_YEAR),
        balance=sum((wan(line["amount"]) for line in CONTRIBUTIONS), Decimal(0)),
        industry_unit_id=unit("INDUSTRY"),
        note="市级贷款风险补偿资金池（试点）",
    )
    for line in CONTRIBUTIONS:
        county = region(line["county"]) if line["county"] else None
        key, amount = f"{POOL_YEAR}:{line['county'] or 'CITY'}", wan(line["amount"])
        yield row(
            RiskAccount,
            key,
            instant(line["paid"]),
            pool_id=pool,
            county_id=county,
            contributed=amount,
            balance=amount,
        )
        yield row(
            RiskContribution,
            key,
            instant(line["paid"]),
            pool_id=pool,
            county_id=county,
            amount=amount,
            paid_on=day(line["paid"]),
            voucher_no=f"FX{line['paid'].replace('-', '')}-1",
        )
    yield row(
        PooledLoan,
        COVERED,
        instant("2026-01-15"),
        pool_id=pool,
        principal=wan(400),
        claimed=wan(200),
        granted_on=day("2026-01-15"),
        matures_on=day("2026-04-15"),
        **_borrower(COVERED),
    )
    yield row(
        RiskClaim,
        COVERED,
        instant("2026-06-22"),
        loan_id=stable_id(PooledLoan, COVERED),
        loss_principal=wan(200),
        evidence=["催收记录.pdf"],
        status=ClaimStatus.CLAIMED,
    )
