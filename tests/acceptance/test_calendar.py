"""Working days: the vectors of DOMAIN §4.9, and every day of three years against the published calendar."""

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import RuleBroken
from models.published_calendar import days_of
from resolvers.calendar import Calendar, end_of

CALENDAR = Calendar.of((day.date, day.is_workday) for year in (2024, 2025, 2026) for day in days_of(year))
FIRST, LAST = date(2024, 1, 1), date(2026, 12, 31)

VECTORS = [
    ("2026-02-12", 5, "2026-02-26"),
    ("2026-04-29", 5, "2026-05-09"),
    ("2026-09-24", 5, "2026-10-09"),
    ("2026-09-24", 10, "2026-10-15"),
    ("2026-06-18", 1, "2026-06-22"),
    ("2026-06-15", 15, "2026-07-07"),
    ("2025-09-26", 10, "2025-10-16"),
]


@pytest.mark.parametrize(("start", "days", "due"), VECTORS)
def test_so_many_working_days_after_a_day(start: str, days: int, due: str) -> None:
    assert CALENDAR.work_day(date.fromisoformat(start), days) == date.fromisoformat(due)


def test_2026_has_248_working_days() -> None:
    assert CALENDAR.work_days_between(date(2025, 12, 31), date(2026, 12, 31)) == 248


def test_make_up_days_work_and_holidays_do_not() -> None:
    make_up = ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]
    assert all(CALENDAR.is_workday(date.fromisoformat(day)) for day in make_up)
    assert not any(CALENDAR.is_workday(date(2026, 10, day)) for day in range(1, 8))


def test_a_term_ends_with_the_last_second_of_its_day_in_shanghai() -> None:
    assert end_of(date(2026, 7, 7)).isoformat() == "2026-07-07T23:59:59+08:00"


def test_two_working_days_before_a_deadline() -> None:
    assert CALENDAR.work_day(date(2026, 6, 22), -2) == date(2026, 6, 17)


def test_a_natural_term_keeps_its_day_off_unless_the_parameter_rolls_it_forward() -> None:
    holiday = date(2026, 10, 1)
    assert CALENDAR.last_day(holiday, roll_forward=False) == holiday
    assert CALENDAR.last_day(holiday, roll_forward=True) == date(2026, 10, 8)
    assert CALENDAR.last_day(date(2026, 9, 30), roll_forward=True) == date(2026, 9, 30)


@pytest.mark.parametrize(
    ("start", "days"), [("2026-12-30", 2), ("2027-03-01", 1), ("2024-01-02", -1), ("2023-06-01", 5)]
)
def test_a_year_that_is_not_loaded_is_never_guessed(start: str, days: int) -> None:
    with pytest.raises(RuleBroken) as refused:
        CALENDAR.work_day(date.fromisoformat(start), days)
    assert refused.value.code == "CALENDAR_NOT_LOADED"


def test_the_refusal_names_the_year_that_is_missing() -> None:
    with pytest.raises(RuleBroken, match="2027 年"):
        CALENDAR.work_day(date(2026, 12, 31), 1)


def test_a_missing_year_between_two_loaded_ones_is_not_jumped_over() -> None:
    gap = Calendar.of((day.date, day.is_workday) for year in (2024, 2026) for day in days_of(year))
    with pytest.raises(RuleBroken, match="2025 年"):
        gap.work_day(date(2024, 12, 30), 5)
    with pytest.raises(RuleBroken):
        gap.work_days_between(date(2024, 12, 30), date(2026, 1, 5))
    assert gap.work_day(date(2024, 12, 30), 1) == date(2024, 12, 31)
    assert gap.work_day(date(2026, 1, 4), 1) == date(2026, 1, 5)


def test_an_empty_calendar_knows_no_working_day() -> None:
    with pytest.raises(RuleBroken):
        Calendar.of(()).work_day(date(2026, 1, 1), 1)


days_of_three_years = st.dates(FIRST, LAST)


@given(start=days_of_three_years, days=st.integers(-200, 200))
def test_counting_day_by_day_gives_the_same(start: date, days: int) -> None:
    day, left, step = start, abs(days), timedelta(1 if days > 0 else -1)
    while left:
        day += step
        if not FIRST <= day <= LAST:
            with pytest.raises(RuleBroken):
                CALENDAR.work_day(start, days)
            return
        left -= chinese_calendar.is_workday(day)
    assert CALENDAR.work_day(start, days) == day
    assert CALENDAR.work_days_between(start, day) == days


@given(start=days_of_three_years, end=days_of_three_years)
def test_the_days_between_are_those_that_lie_after_the_start_up_to_the_end(start: date, end: date) -> None:
    if start <= end:
        between = [start + timedelta(n) for n in range(1, (end - start).days + 1)]
        expected = sum(map(chinese_calendar.is_workday, between))
    else:
        between = [end + timedelta(n) for n in range((start - end).days)]
        expected = -sum(map(chinese_calendar.is_workday, between))
    assert CALENDAR.work_days_between(start, end) == expected
