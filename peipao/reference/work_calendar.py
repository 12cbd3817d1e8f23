"""Working days, holidays and make-up days, as published each November for the year to come."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

import chinese_calendar

YEARS = (2024, 2025, 2026)

HOLIDAY_NAMES = {
    "New Year's Day": "元旦",
    "Spring Festival": "春节",
    "Tomb-sweeping Day": "清明节",
    "Labour Day": "劳动节",
    "Dragon Boat Festival": "端午节",
    "Mid-autumn Festival": "中秋节",
    "National Day": "国庆节",
}


class Day(NamedTuple):
    """One day of the calendar: whether people work, and the holiday it belongs to or makes up for."""

    date: date
    is_workday: bool
    name: str | None


def days_of(year: int) -> Iterator[Day]:
    """The days of a year; nothing if the year is not published yet.

    A year is guarded by itself, so that one missing year does not cost the others. Deadlines that
    cross into a year without days fail loudly, which is the wanted behaviour.
    """
    first = date(year, 1, 1)
    try:
        chinese_calendar.get_holiday_detail(first)
    except NotImplementedError:
        return
    for offset in range((date(year + 1, 1, 1) - first).days):
        day = first + timedelta(days=offset)
        _, holiday = chinese_calendar.get_holiday_detail(day)
        works = chinese_calendar.is_workday(day)
        name = HOLIDAY_NAMES.get(holiday, holiday) if holiday else None
        yield Day(day, works, f"{name}（补班）" if works and name else name)
