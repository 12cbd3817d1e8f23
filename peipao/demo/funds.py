"""Money of policies in the golden city: what was ordered, what has arrived, and what the province paid."""

from collections.abc import Iterator
from uuid import UUID

from models.entities.enterprise_records import Certification
from models.entities.fund_arrival import AllocationLevel, FundAllocation, FundArrival
from models.entities.policy import (
    AmountKind,
    ApplyMode,
    BenefitKind,
    PolicyDocument,
    PolicyItem,
    PolicyLevel,
    PolicyStatus,
)
from models.entity import Entity
from peipao.demo.enterprises import enterprise, wan
from peipao.demo.golden_rows import day, end_of, instant, region, row, unit
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

RELIEF_FUND = "RELIEF_FUND:2026"

ALLOCATIONS = table("""
key      | level    | county | item                    | ordered    | due        | amount | arrived
CITY-1   | CITY     |        | RELIEF_FUND:2026        | 2026-03-20 | 2026-04-19 | 1000   | 1000
CITY-2   | CITY     | 530802 | RELIEF_FUND:2026        | 2026-04-01 | 2026-05-01 | 600    | 450
COUNTY-1 | COUNTY   | 530821 | RELIEF_FUND:2026        | 2026-04-10 | 2026-05-10 | 500    | 500
COUNTY-2 | COUNTY   | 530822 | RELIEF_FUND:2026        | 2026-04-15 | 2026-05-15 | 500    | 300
COUNTY-3 | COUNTY   | 530828 | RELIEF_FUND:2026        | 2026-06-10 | 2026-07-10 | 400    | 300
PROV-1   | PROVINCE |        | PROVINCIAL:LITTLE_GIANT | 2026-06-01 | 2026-07-01 | 20     | 20
""")
"""In 万元. The city and its counties: 3 000 ordered, 2 550 arrived; the last of them is not due yet."""

ARRIVALS = table("""
allocation | firm | arrived    | amount | confirm    | event
CITY-1     | E01  | 2026-04-10 | 400    | 2026-04-17 |
CITY-1     | E09  | 2026-04-15 | 350    | 2026-04-22 |
CITY-1     | E12  | 2026-05-08 | 250    | 2026-05-14 |
CITY-2     | E01  | 2026-04-20 | 300    | 2026-04-27 |
CITY-2     | E12  | 2026-05-20 | 150    | 2026-05-27 |
COUNTY-1   | E02  | 2026-05-06 | 500    | 2026-05-12 |
COUNTY-2   | E03  | 2026-05-11 | 300    | 2026-05-18 |
COUNTY-3   | E09  | 2026-06-18 | 300    | 2026-06-26 |
PROV-1     | E09  | 2026-06-08 | 20     | 2026-06-15 | LITTLE_GIANT_NATIONAL
""")
"""In 万元; those of 8 and 20 May came late. The province paid E09 for the title that S04 rewards."""


def fund_rows() -> Iterator[Entity]:
    """The relief fund's policy, the allocations and the arrivals."""
    yield from _policy()
    for line in ALLOCATIONS:
        yield row(
            FundAllocation,
            line["key"],
            instant(line["ordered"]),
            policy_item_id=stable_id(PolicyItem, line["item"]),
            level=AllocationLevel(line["level"]),
            county_id=region(line["county"]) if line["county"] else None,
            amount=wan(line["amount"]),
            ordered_on=day(line["ordered"]),
            due_on=day(line["due"]),
            arrived=wan(line["arrived"]),
            arrived_in_full=line["arrived"] == line["amount"],
        )
    items = {line["key"]: line["item"] for line in ALLOCATIONS}
    for number, line in enumerate(ARRIVALS, 1):
        yield row(
            FundArrival,
            f"{line['allocation']}:{line['firm']}",
            instant(line["arrived"]),
            allocation_id=stable_id(FundAllocation, line["allocation"]),
            policy_item_id=stable_id(PolicyItem, items[line["allocation"]]),
            enterprise_id=enterprise(line["firm"]),
            certification_id=_certification(line),
            amount=wan(line["amount"]),
            arrived_on=day(line["arrived"]),
            voucher_no=f"ZJ2026-{number:04d}",
            confirm_due_at=end_of(line["confirm"]),
            confirmed_at=instant(f"{line['confirm']} 15:00"),
        )


def _certification(line: dict[str, str]) -> UUID | None:
    return stable_id(Certification, f"{line['firm']}:{line['event']}") if line["event"] else None


def _policy() -> Iterator[Entity]:
    yield row(
        PolicyDocument,
        RELIEF_FUND,
        instant("2026-03-13"),
        doc_no="示例普财〔2026〕21号",
        title="2026年市县两级助企纾困资金安排（示例）",
        level=PolicyLevel.CITY,
        issuer_unit_id=unit("FINANCE"),
        release_unit_id=unit("INDUSTRY"),
        issued_on=day("2026-03-10"),
        effective_on=day("2026-03-10"),
        published_at=instant("2026-03-13"),
        status=PolicyStatus.PUBLISHED,
        body="对受市场波动影响较大的企业给予物流补助，由市、县(区)财政按年度安排下达。",
        legality_checked=True,
        comment_evidence="公开征求意见30日，收到意见建议已研究采纳。",
    )
    yield row(
        PolicyItem,
        RELIEF_FUND,
        instant("2026-03-13"),
        document_id=stable_id(PolicyDocument, RELIEF_FUND),
        code="PE-WL-2026",
        matter="LOGISTICS_RELIEF",
        title="企业物流纾困补助",
        benefit_kind=BenefitKind.CASH,
        amount_kind=AmountKind.CAP,
        amount=wan(1000),
        apply_mode=ApplyMode.NORMAL,
        lead_unit_id=unit("INDUSTRY"),
    )
