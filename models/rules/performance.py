"""What a performance score means: its grade, and how long a poor one suspends support (measure 7.3)."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import auto
from types import MappingProxyType

from models.labels import Choice

LOWEST, HIGHEST = Decimal(0), Decimal(100)
CLAUSE = "措施第七条"


class PerformanceGrade(Choice):
    """绩效等次 | Grade of a performance evaluation"""

    EXCELLENT = auto(), "优 | Excellent", "success"
    GOOD = auto(), "良 | Good", "info"
    MEDIUM = auto(), "中 | Medium", "warning"
    POOR = auto(), "差 | Poor", "danger"


BANDS: tuple[tuple[PerformanceGrade, Decimal], ...] = (
    (PerformanceGrade.EXCELLENT, Decimal(90)),
    (PerformanceGrade.GOOD, Decimal(80)),
    (PerformanceGrade.MEDIUM, Decimal(60)),
    (PerformanceGrade.POOR, LOWEST),
)
"""Each grade and the least score that earns it, the best first: the bands that treasuries use."""

CONSEQUENCES: Mapping[PerformanceGrade, str] = MappingProxyType(
    {
        PerformanceGrade.EXCELLENT: "以后年度同等条件下优先支持",
        PerformanceGrade.GOOD: "以后年度继续支持",
        PerformanceGrade.MEDIUM: "限期整改后继续支持",
        PerformanceGrade.POOR: "自评价之日起暂停支持至{until}",
    }
)
"""How the result is linked to later support, in words."""


def grade_of(score: Decimal) -> PerformanceGrade:
    """The grade of a score from 0 to 100; a bound belongs to the better grade.

    >>> [grade_of(Decimal(score)).value for score in ("90", "89.99", "80", "60", "58")]
    ['EXCELLENT', 'GOOD', 'GOOD', 'MEDIUM', 'POOR']

    Raises:
        ValueError: the score is none.
    """
    if not LOWEST <= score <= HIGHEST:
        raise ValueError(f"{score} is no score: it must be between {LOWEST} and {HIGHEST}")
    return next(grade for grade, least in BANDS if score >= least)


def suspension_until(grade: PerformanceGrade, evaluated_on: date, years: int) -> date | None:
    """The last day on which support is suspended; none unless the grade is poor.

    The years are full on the day of the same number, or where there is none on the last of its month.

    >>> suspension_until(PerformanceGrade.POOR, date(2024, 2, 29), 1)
    datetime.date(2025, 2, 28)
    """
    if grade is not PerformanceGrade.POOR:
        return None
    year = evaluated_on.year + years
    last = monthrange(year, evaluated_on.month)[1]
    return date(year, evaluated_on.month, min(evaluated_on.day, last))


def consequence(grade: PerformanceGrade, until: date | None) -> str:
    """What follows from the grade, for the evaluation's ``linked_action``.

    >>> consequence(PerformanceGrade.POOR, date(2027, 6, 30))
    '自评价之日起暂停支持至2027年6月30日'
    """
    shown = f"{until.year}年{until.month}月{until.day}日" if until else ""
    return CONSEQUENCES[grade].format(until=shown)
