"""How large an enterprise is by its industry, persons, revenue and assets (DOMAIN §4.5).

Large, medium and small enterprises meet *all* lower bounds of their industry; who misses one falls
a class and is tested again; who misses one of the small bounds is micro. The bounds are in persons
and in 万元, the figures of an enterprise in persons and yuan. Individual businesses are judged by
analogy, by the same bounds.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from models.amounts import WAN, in_wan

SOURCE = "《统计上大中小微型企业划分办法（2017）》（国统字〔2017〕213号）"
CLAUSE = "附表《统计上大中小微型企业划分标准》"

Size: TypeAlias = Literal["LARGE", "MEDIUM", "SMALL", "MICRO"]
Indicator: TypeAlias = Literal["employees", "revenue", "total_assets"]

SIZES: tuple[Size, ...] = ("LARGE", "MEDIUM", "SMALL", "MICRO")
"""From large to micro; the first three have lower bounds."""
SIZE_NAMES: Mapping[str, str] = {"LARGE": "大型", "MEDIUM": "中型", "SMALL": "小型", "MICRO": "微型"}
INDICATORS: Mapping[Indicator, str] = {
    "employees": "从业人员",
    "revenue": "营业收入",
    "total_assets": "资产总额",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeGroup:
    """Industries with the same bounds.

    ``codes`` are divisions or groups of GB/T 4754-2017 and ranges of them; ``sections`` the letters
    under which they stand. ``whole``: the letter alone tells the group.
    """

    name: str
    sections: str
    codes: tuple[tuple[str, str], ...]
    bounds: Mapping[Indicator, tuple[int, int, int]]
    whole: bool = False

    def holds(self, digits: str) -> bool:
        """Whether the class with these digits is of the group."""
        return any(len(digits) >= len(low) and low <= digits[: len(low)] <= high for low, high in self.codes)

    def may_hold(self, digits: str) -> bool:
        """Whether a finer class under these digits may be of the group."""
        return any(low[: len(digits)] <= digits <= high[: len(digits)] for low, high in self.codes)


def _group(
    name: str,
    sections: str,
    codes: str,
    *,
    x: tuple[int, int, int] | None = None,
    y: tuple[int, int, int] | None = None,
    z: tuple[int, int, int] | None = None,
    whole: bool = False,
) -> SizeGroup:
    """A line of the table: x persons, y revenue and z assets in 万元, each for large, medium, small."""
    ranges = (code.partition("-") for code in codes.split())
    given: Mapping[Indicator, tuple[int, int, int] | None] = {
        "employees": x,
        "revenue": y,
        "total_assets": z,
    }
    return SizeGroup(
        name=name,
        sections=sections,
        codes=tuple((low, high or low) for low, _, high in ranges),
        bounds={indicator: bounds for indicator, bounds in given.items() if bounds},
        whole=whole,
    )


GROUPS: tuple[SizeGroup, ...] = (
    _group("农、林、牧、渔业", "A", "01-05", y=(20_000, 500, 50), whole=True),
    _group("工业", "BCD", "06-46", x=(1_000, 300, 20), y=(40_000, 2_000, 300), whole=True),
    _group("建筑业", "E", "47-50", y=(80_000, 6_000, 300), z=(80_000, 5_000, 300), whole=True),
    _group("批发业", "F", "51", x=(200, 20, 5), y=(40_000, 5_000, 1_000)),
    _group("零售业", "F", "52", x=(300, 50, 10), y=(20_000, 500, 100)),
    # 装卸搬运 (591) counts as transport, the rest of division 59 is warehousing; 53, railways, has no size.
    _group("交通运输业", "G", "54-58 591", x=(1_000, 300, 20), y=(30_000, 3_000, 200)),
    _group("仓储业", "G", "592-599", x=(200, 100, 20), y=(30_000, 1_000, 100)),
    _group("邮政业", "G", "60", x=(1_000, 300, 20), y=(30_000, 2_000, 100)),
    _group("住宿业", "H", "61", x=(300, 100, 10), y=(10_000, 2_000, 100)),
    _group("餐饮业", "H", "62", x=(300, 100, 10), y=(10_000, 2_000, 100)),
    _group("信息传输业", "I", "63-64", x=(2_000, 100, 10), y=(100_000, 1_000, 100)),
    _group("软件和信息技术服务业", "I", "65", x=(300, 100, 10), y=(10_000, 1_000, 50)),
    _group("房地产开发经营", "K", "701", y=(200_000, 1_000, 100), z=(10_000, 5_000, 2_000)),
    _group("物业管理", "K", "702", x=(1_000, 300, 100), y=(5_000, 1_000, 500)),
    _group("租赁和商务服务业", "L", "71-72", x=(300, 100, 10), z=(120_000, 8_000, 100), whole=True),
    _group("其他未列明行业", "MNOR", "73-82 86-90", x=(300, 100, 10), whole=True),
    _group("其他未列明行业", "QK", "85 703 709", x=(300, 100, 10)),
)
"""§4.5. Finance (J), education (P), health (84), S, T and railways stand in no line: they have no size."""

NOT_COVERED = "该行业不在划型办法适用范围内，不划分企业规模"
TOO_COARSE = "行业类别不够具体，请填写到能确定划型行业的大类或中类"
UNKNOWN_CLASS = "行业类别有误，应为 GB/T 4754-2017 的门类字母或代码，如 C1530"


@dataclass(frozen=True, slots=True)
class Judged:
    """The class of an enterprise, none where it cannot be told, and why, in sentences."""

    size: Size | None
    group: SizeGroup | None
    reasons: tuple[str, ...]


def size_of(
    industry_class: str | None,
    employees: int | None = None,
    revenue: Decimal | None = None,
    total_assets: Decimal | None = None,
) -> Judged:
    """The class by industry, persons, and revenue and assets in yuan.

    A figure that is missing leaves the class open, unless another one makes the enterprise micro
    whatever the missing one is.

    >>> size_of("C", 350, Decimal(18_000_000)).size, size_of("C", 350, Decimal(20_000_000)).size
    ('SMALL', 'MEDIUM')
    >>> size_of("C30", employees=12).size, size_of("C30", employees=1200).size
    ('MICRO', None)
    """
    group, why_not = group_of(industry_class)
    if group is None:
        return Judged(None, None, (why_not,))
    figures: Mapping[Indicator, int | Decimal | None] = {
        "employees": employees,
        "revenue": revenue,
        "total_assets": total_assets,
    }
    reached: list[int] = []
    reasons = [f"划型行业：{group.name}"]
    missing = []
    for indicator, bounds in group.bounds.items():
        figure = figures[indicator]
        if figure is None:
            missing.append(INDICATORS[indicator])
            continue
        place = next((at for at, bound in enumerate(_exact(indicator, bounds)) if figure >= bound), 3)
        reached.append(place)
        reasons.append(_said(indicator, figure, bounds, place))
    lowest = max(reached, default=0)
    if missing and lowest < SIZES.index("MICRO"):
        return Judged(None, group, (*reasons, f"缺少{'、'.join(missing)}，不能判定规模"))
    size = SIZES[lowest]
    together = "各项指标须同时达到下限，取较低者" if len(reached) > 1 else "按该项指标"
    return Judged(size, group, (*reasons, f"{together}：{SIZE_NAMES[size]}"))


def group_of(industry_class: str | None) -> tuple[SizeGroup | None, str]:
    """The line of the table for a class with or without its letter; where there is none, why not.

    >>> group_of("G5910")[0].name, group_of("7010")[0].name, group_of("J66")
    ('交通运输业', '房地产开发经营', (None, '该行业不在划型办法适用范围内，不划分企业规模'))
    """
    said = (industry_class or "").strip().upper()
    letter, digits = (said[:1], said[1:]) if said[:1].isalpha() else ("", said)
    if not _is_class(letter, digits):
        return None, UNKNOWN_CLASS
    in_section = [group for group in GROUPS if not letter or letter in group.sections]
    found = [group for group in in_section if (group.holds(digits) if digits else group.whole)]
    if found:
        return found[0], ""
    if letter and any(group.holds(digits) for group in GROUPS):
        return None, UNKNOWN_CLASS
    return None, TOO_COARSE if any(group.may_hold(digits) for group in in_section) else NOT_COVERED


def _is_class(letter: str, digits: str) -> bool:
    return (
        (not letter or "A" <= letter <= "T")
        and len(digits) <= 4
        and (not digits or (digits.isascii() and digits.isdecimal()))
        and bool(letter or len(digits) > 1)
        and (len(digits) < 2 or "01" <= digits[:2] <= "97")
    )


def _exact(indicator: Indicator, bounds: tuple[int, int, int]) -> Iterator[Decimal]:
    unit = Decimal(1) if indicator == "employees" else WAN
    return (bound * unit for bound in bounds)


def _said(indicator: Indicator, figure: int | Decimal, bounds: tuple[int, int, int], place: int) -> str:
    """The figure beside the bound that it reaches and the one that it misses."""

    def shown(value: int | Decimal) -> str:
        return f"{value}人" if indicator == "employees" else in_wan(Decimal(value))

    exact = [int(bound) for bound in _exact(indicator, bounds)]
    parts = [f"{INDICATORS[indicator]} {shown(figure)}"]
    if place < len(bounds):
        parts.append(f"达到{SIZE_NAMES[SIZES[place]]}下限 {shown(exact[place])}")
    if place > 0:
        parts.append(f"未达{SIZE_NAMES[SIZES[place - 1]]}下限 {shown(exact[place - 1])}")
    return "，".join(parts)
