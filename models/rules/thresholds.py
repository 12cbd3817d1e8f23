"""Whom the statistical libraries may take in, by industry and revenue (DOMAIN §4.6).

The statistics authority decides on entries and the system records them: reaching a threshold makes
an enterprise a candidate, and is told as a hint.
"""

from dataclasses import dataclass
from decimal import Decimal

from models.amounts import WAN, in_wan
from models.rules.size_class import SizeGroup, group_of


@dataclass(frozen=True, slots=True)
class Threshold:
    """A library, the group of industries that it takes, and the least yearly revenue in 万元."""

    library: str
    name: str
    group: str
    revenue_wan: int


THRESHOLDS: tuple[Threshold, ...] = (
    Threshold("ABOVE_SCALE_INDUSTRY", "规模以上工业", "工业", 2_000),
    Threshold("ABOVE_LIMIT_WHOLESALE", "限额以上批发", "批发业", 2_000),
    Threshold("ABOVE_LIMIT_RETAIL", "限额以上零售", "零售业", 500),
    Threshold("ABOVE_LIMIT_LODGING", "限额以上住宿", "住宿业", 200),
    Threshold("ABOVE_LIMIT_CATERING", "限额以上餐饮", "餐饮业", 200),
)
"""The groups are those of the size classes: the libraries are drawn along the same industries."""


@dataclass(frozen=True, slots=True)
class LibraryHint:
    """A library that takes the industry, and whether the revenue makes the enterprise a candidate."""

    library: str
    name: str
    candidate: bool
    threshold: Decimal
    reason: str


def library_hint(industry_class: str | None, revenue: Decimal | None) -> LibraryHint | None:
    """What the yearly revenue (yuan) means for the library of the industry; none where no library is.

    >>> library_hint("C1530", Decimal(20_000_000)).candidate
    True
    >>> library_hint("F52", Decimal(4_999_999)).candidate
    False
    >>> library_hint("A0164", Decimal(90_000_000)) is None
    True
    """
    group, _ = group_of(industry_class)
    threshold = _of(group)
    if threshold is None:
        return None
    least = threshold.revenue_wan * WAN
    if revenue is None:
        reached, said = False, f"未填年营业收入，{threshold.name}标准为 {in_wan(least)}"
    elif revenue >= least:
        reached, said = (
            True,
            (
                f"年营业收入 {in_wan(revenue)} 达到{threshold.name}标准 {in_wan(least)}，"
                "可向统计部门申报，以统计部门认定为准"
            ),
        )
    else:
        reached, said = False, f"年营业收入 {in_wan(revenue)} 未达{threshold.name}标准 {in_wan(least)}"
    return LibraryHint(threshold.library, threshold.name, reached, least, said)


def _of(group: SizeGroup | None) -> Threshold | None:
    return next((each for each in THRESHOLDS if group is not None and each.group == group.name), None)
