"""What goes with the golden arrears: the first criticism, disclosures, a finding, a receivable."""

from collections.abc import Iterator

from models.entities.arrears import ArrearsItem
from models.entities.arrears_ranking import ArrearsRanking
from models.entities.arrears_records import (
    AnnualDisclosure,
    AuditFinding,
    FindingStatus,
    ReceivableConfirmation,
    ReceivableStatus,
)
from models.entities.bulletin import Bulletin, BulletinLevel, BulletinStatus, BulletinType
from models.entities.org import OrgUnit
from models.entities.person import User
from models.entity import Entity
from peipao.demo.arrears import AVERAGE, PERIOD, SOURCE
from peipao.demo.enterprises import enterprise, wan
from peipao.demo.golden_rows import day, instant, region, row, unit
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

DISCLOSURES = table("""
unit                     | contracts | amount | published
530821-NATURAL_RESOURCES | 1         | 500    | 2026-03-27
530822-STATE_ASSETS      | 1         | 2000   | 2026-04-08
""")
"""Of the year 2025, in 万元; due by 31 March, so that the second is late."""
YEAR, DISCLOSED_BY = 2025, "2026-03-31"
CRITICISM = "TB-ARREARS_CRITICISM-2026Q1-1"
ISSUED = "2026-04-20 15:00"


def arrears_record_rows() -> Iterator[Entity]:
    """Rows that follow from the ledger."""
    yield from _disclosures()
    yield _criticism()
    yield row(
        AuditFinding,
        "SJ20260615-0001",
        instant("2026-06-15"),
        no="SJ20260615-0001",
        item_id=stable_id(ArrearsItem, "HT-2025-0401"),
        unit_id=stable_id(OrgUnit, "530822-STATE_ASSETS"),
        county_id=region("530822"),
        oversight_unit_id=unit("ARREARS_OFFICE"),
        finding="还款计划未列入年度预算，剩余欠款无资金来源。",
        due_on=day("2026-07-31"),
        status=FindingStatus.OPEN,
    )
    yield row(
        ReceivableConfirmation,
        "HT-2025-0202",
        instant("2026-06-22"),
        creditor_id=enterprise("E01"),
        debtor_unit_id=stable_id(OrgUnit, "530802-COMMERCE"),
        county_id=region("530802"),
        oversight_unit_id=unit("ARREARS_OFFICE"),
        contract_no="HT-2025-0202",
        amount=wan(150),
        requested_on=day("2026-06-22"),
        due_on=day("2026-07-22"),
        status=ReceivableStatus.REQUESTED,
    )


def _disclosures() -> Iterator[AnnualDisclosure]:
    for line in DISCLOSURES:
        yield row(
            AnnualDisclosure,
            f"{line['unit']}:{YEAR}",
            instant(line["published"]),
            unit_id=stable_id(OrgUnit, line["unit"]),
            county_id=region(line["unit"].split("-")[0]),
            oversight_unit_id=unit("ARREARS_OFFICE"),
            year=YEAR,
            contracts=int(line["contracts"]),
            amount=wan(line["amount"]),
            published_on=day(line["published"]),
            due_on=day(DISCLOSED_BY),
            late=line["published"] > DISCLOSED_BY,
        )


def _criticism() -> Bulletin:
    """Who was below the average: 墨江 alone, since 澜沧 was exactly at it."""
    named = {
        "name": "墨江哈尼族自治县",
        "rank": 4,
        "rate": "60.00",
        "confirmed": str(wan(2000)),
        "cleared": str(wan(1200)),
    }
    return row(
        Bulletin,
        CRITICISM,
        instant(ISSUED),
        no=CRITICISM,
        type=BulletinType.ARREARS_CRITICISM,
        period=PERIOD,
        level=BulletinLevel.CITY,
        title=f"关于{PERIOD}清理拖欠账款清偿率低于全省平均水平的通报",
        owner_unit_id=unit("ARREARS_OFFICE"),
        arrears_ranking_id=stable_id(ArrearsRanking, PERIOD),
        internal_body=(
            f"{PERIOD}全省平均清偿率为 {AVERAGE:.2f}%（来源：{SOURCE}）。"
            "下列单位清偿率低于全省平均水平，予以通报批评：墨江哈尼族自治县（60.00%）。"
        ),
        public_body=f"{PERIOD}清理拖欠账款清偿率低于全省平均水平的单位：墨江哈尼族自治县。",
        data={
            "period": PERIOD,
            "kind": "COUNTY",
            "provincialAverage": f"{AVERAGE:.4f}",
            "averageSource": SOURCE,
            "named": [named],
        },
        status=BulletinStatus.ISSUED,
        issued_by_id=stable_id(User, "industry.lead"),
        issued_at=instant(ISSUED),
    )
