"""Arrears owed by debtors of the golden counties, and the clearance-rate ranking made of them."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from models.entities.arrears import (
    ArrearsItem,
    ArrearsRepayment,
    ArrearsStatus,
    DebtorType,
    GoodsKind,
)
from models.entities.arrears_access import RepaymentMethod
from models.entities.arrears_ranking import (
    ArrearsRanking,
    ArrearsRankingRow,
    RankingKind,
    RankingStatus,
)
from models.entities.enterprise import SizeClass
from models.entities.org import OrgUnit
from models.entity import Entity
from models.rules.payment_terms import TermParameters
from peipao.demo.enterprises import ENTERPRISES, enterprise, wan
from peipao.demo.golden_rows import SETTLED, day, instant, region, row, unit
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

ITEMS = table("""
contract     | creditor | debtor                   | type        | kind        | sum  | repaid | due
HT-2025-0101 | E02      | 530821-NATURAL_RESOURCES | ORGAN       | ENGINEERING | 500  | 450    | 2025-09-30
HT-2025-0201 | E12      | 530802-GOV_SERVICES      | ORGAN       | GOODS       | 390  | 350    | 2025-08-31
HT-2025-0202 | E01      | 530802-COMMERCE          | ORGAN       | SERVICE     | 600  | 450    | 2025-10-31
HT-2026-0203 | E11      | 530802-GOV_OFFICE        | ORGAN       | SERVICE     | 10   | 0      | 2026-04-01
HT-2025-0301 | E09      | 530828-INVESTMENT        | ORGAN       | ENGINEERING | 1600 | 1200   | 2025-07-31
HT-2025-0401 | E03      | 530822-STATE_ASSETS      | INSTITUTION | GOODS       | 2000 | 1200   | 2025-06-30
""")
"""Amounts in 万元. No contract has a term: all are due 30 days after delivery, the small one's 2026-03-02."""

YOUNGEST = "HT-2026-0203"
"""The other claims were confirmed in the year before."""
CONFIRMED_ON, CONFIRMED_BEFORE = "2026-03-20", "2025-12-20"
PLAN = "按季度偿还，2026年12月底前结清。"

SIZES = {line["key"]: SizeClass(line["size"]) for line in ENTERPRISES}

PERIOD = "2026Q1"
PUBLISHED = "2026-04-14 10:00"
RANKING = table("""
county | opening | added | cleared | rate | rank
530821 | 500     | 0     | 450     | 90   | 1
530802 | 990     | 10    | 800     | 80   | 2
530828 | 1600    | 0     | 1200    | 75   | 3
530822 | 2000    | 0     | 1200    | 60   | 4
530823 | 0       | 0     | 0       |      |
""")
AVERAGE, SOURCE = Decimal(75), "示例：全省清理拖欠工作通报（2026年第一季度）"


def delivered(line: dict[str, str]) -> date:
    """When what a claim is about was delivered: thirty days before the money was due."""
    return date.fromisoformat(line["due"]) - timedelta(days=TermParameters().organ_days)


def arrears_rows() -> Iterator[Entity]:
    """The items, their repayments, and the published ranking of the first quarter."""
    office = unit("ARREARS_OFFICE")
    for line in ITEMS:
        total, repaid = wan(line["sum"]), wan(line["repaid"])
        confirmed_on = CONFIRMED_ON if line["contract"] == YOUNGEST else CONFIRMED_BEFORE
        yield row(
            ArrearsItem,
            line["contract"],
            max(SETTLED, instant(confirmed_on)),
            creditor_id=enterprise(line["creditor"]),
            debtor_unit_id=stable_id(OrgUnit, line["debtor"]),
            debtor_type=DebtorType(line["type"]),
            county_id=region(line["debtor"].split("-")[0]),
            oversight_unit_id=office,
            contract_no=line["contract"],
            goods_kind=GoodsKind(line["kind"]),
            contract_amount=total,
            reported_amount=total,
            confirmed_amount=total,
            unpaid=total - repaid,
            size_at_signing=SIZES[line["creditor"]],
            delivered_on=delivered(line),
            due_on=day(line["due"]),
            status=ArrearsStatus.REPAYING if repaid else ArrearsStatus.CONFIRMED,
            confirmed_on=day(confirmed_on),
            repayment_plan=PLAN if repaid else None,
        )
    for line in ITEMS:
        if line["repaid"] != "0":
            yield row(
                ArrearsRepayment,
                f"{line['contract']}:1",
                instant("2026-03-25"),
                item_id=stable_id(ArrearsItem, line["contract"]),
                date=day("2026-03-25"),
                amount=wan(line["repaid"]),
                method=RepaymentMethod.CASH,
            )
    yield row(
        ArrearsRanking,
        PERIOD,
        instant("2026-04-07"),
        period=PERIOD,
        kind=RankingKind.COUNTY,
        oversight_unit_id=office,
        provincial_average=AVERAGE,
        average_source=SOURCE,
        status=RankingStatus.PUBLISHED,
        drafted_at=instant("2026-04-07"),
        published_at=instant(PUBLISHED),
    )
    for line in RANKING:
        opening, added, cleared = (wan(line[name]) for name in ("opening", "added", "cleared"))
        yield row(
            ArrearsRankingRow,
            f"{PERIOD}:{line['county']}",
            instant("2026-04-07"),
            ranking_id=stable_id(ArrearsRanking, PERIOD),
            region_id=region(line["county"]),
            opening=opening,
            added=added,
            cleared=cleared,
            closing=opening + added - cleared,
            rate=Decimal(line["rate"]) if line["rate"] else None,
            rank=int(line["rank"]) if line["rank"] else None,
        )
