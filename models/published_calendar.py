"""Working days, holidays and make-up days, as published each November for the year to come."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import NamedTuple

import chinese_calendar

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
    try:
        chinese_calendar.get_holiday_detail(date(year, 1, 1))
    except NotImplementedError:
        return
    for day in _dates(year):
        _, holiday = chinese_calendar.get_holiday_detail(day)
        works = chinese_calendar.is_workday(day)
        name = HOLIDAY_NAMES.get(holiday, holiday) if holiday else None
        yield Day(day, works, f"{name}（补班）" if works and name else name)


def days_by_exceptions(year: int, off: Collection[date], made_up: Collection[date]) -> Iterator[Day]:
    """The days of a year: Monday to Friday, but for the days off and the days that make up for them."""
    for day in _dates(year):
        if day in made_up:
            yield Day(day, True, "补班")
        elif day in off:
            yield Day(day, False, "休假")
        else:
            yield Day(day, day.isoweekday() <= 5, None)


def _dates(year: int) -> Iterator[date]:
    first = date(year, 1, 1)
    return (first + timedelta(days=offset) for offset in range((date(year + 1, 1, 1) - first).days))
