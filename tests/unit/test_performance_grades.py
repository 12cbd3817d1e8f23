"""Measure 7.3: what a performance score means, and how long a poor one suspends."""

from datetime import date
from decimal import Decimal

import pytest

from models.rules.performance import (
    PerformanceGrade,
    consequence,
    grade_of,
    suspension_until,
)

POOR = PerformanceGrade.POOR


@pytest.mark.parametrize(
    ("score", "grade"),
    [
        ("100", "EXCELLENT"),
        ("90", "EXCELLENT"),
        ("89.99", "GOOD"),
        ("80.00", "GOOD"),
        ("79.99", "MEDIUM"),
        ("60", "MEDIUM"),
        ("59.99", "POOR"),
        ("58", "POOR"),
        ("0", "POOR"),
    ],
)
def test_a_bound_belongs_to_the_better_grade(score: str, grade: str) -> None:
    assert grade_of(Decimal(score)).value == grade


@pytest.mark.parametrize("score", ["-0.01", "100.01"])
def test_what_is_no_score_has_no_grade(score: str) -> None:
    with pytest.raises(ValueError, match="no score"):
        grade_of(Decimal(score))


@pytest.mark.parametrize("grade", [each for each in PerformanceGrade if each is not POOR])
def test_only_a_poor_grade_suspends(grade: PerformanceGrade) -> None:
    assert suspension_until(grade, date(2026, 6, 30), 1) is None
    assert "暂停" not in consequence(grade, None)


@pytest.mark.parametrize(
    ("evaluated", "years", "until"),
    [
        (date(2026, 6, 30), 1, date(2027, 6, 30)),
        (date(2026, 12, 31), 2, date(2028, 12, 31)),
        (date(2024, 2, 29), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
    ],
)
def test_a_suspension_lasts_full_years(evaluated: date, years: int, until: date) -> None:
    assert suspension_until(POOR, evaluated, years) == until


def test_what_follows_names_the_last_day() -> None:
    assert consequence(POOR, date(2027, 6, 30)) == "自评价之日起暂停支持至2027年6月30日"
