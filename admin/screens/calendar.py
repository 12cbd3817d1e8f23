"""The work calendar of a year: twelve months, holidays and what makes up for them, and their upkeep."""

import calendar
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

from starlette.responses import Response

from admin.screen import Screen
from admin.selecting import ACTIONS
from admin.visit import Visit
from models import clock

FIRST_YEAR, YEARS_AHEAD = 2004, 2
SATURDAY = 5
HALVES = (((1, 3), (4, 6)), ((7, 9), (10, 12)))
"""A page is a quarter of a year, and a question, whose cost is limited, half of one."""
WEEKDAYS = ("一 | Mo", "二 | Tu", "三 | We", "四 | Th", "五 | Fr", "六 | Sa", "日 | Su")


class Calendar(Screen):
    """One year at a time: ``?year=2026``."""

    path = "/calendar"
    label: ClassVar[str] = "工作日历 | Work calendar"
    menu: ClassVar[str] = "平台设置 | Platform"
    icon = "calendar"
    order: ClassVar[int] = 320

    def may(self, visit: Visit) -> bool:
        """For whoever keeps it."""
        meta = visit.meta("WorkCalendarDay")
        return meta is not None and any(action.name == "loadCalendar" for action in meta.actions)

    async def page(self, visit: Visit) -> Response:
        """The year's days; of a year that is not loaded, none."""
        today = clock.today()
        years = range(FIRST_YEAR, today.year + YEARS_AHEAD + 1)
        typed = visit.query.get("year", "")
        year = int(typed) if typed.isdigit() and int(typed) in years else today.year
        days: dict[str, dict[str, Any]] = {}
        for quarters in HALVES:
            found = await visit.ask(_question(year, quarters))
            days |= {each["date"]: each for part in found.values() for each in part["nodes"]}
        return visit.page(
            "screens/calendar.html",
            year=year,
            years=years,
            today=today,
            months=[_month(year, month, days) for month in range(1, 13)],
            loaded=len(days),
            work=sum(1 for each in days.values() if each["isWorkday"]),
            named=[each for each in days.values() if each["name"] or each["source"] == "MANUAL"],
            weekdays=WEEKDAYS,
        )


def _question(year: int, quarters: Sequence[tuple[int, int]]) -> str:
    parts = [
        f"q{first}: workCalendarDays(first: 100, orderBy: [{{date: ASC}}], filter: {{date: {{"
        f'gte: "{date(year, first, 1)}", lte: "{date(year, last, calendar.monthrange(year, last)[1])}"}}}})'
        f" {{ nodes {{ id date isWorkday name source {ACTIONS} }} }}"
        for first, last in quarters
    ]
    return f"{{ {' '.join(parts)} }}"


def _month(year: int, month: int, days: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    weeks = [
        [_day(day, days.get(day.isoformat())) if day.month == month else None for day in week]
        for week in calendar.Calendar().monthdatescalendar(year, month)
    ]
    work = sum(1 for week in weeks for each in week if each and each["is_workday"])
    return {"number": month, "weeks": weeks, "work": work}


def _day(day: date, row: Mapping[str, Any] | None) -> dict[str, Any]:
    """A day with its mark: ``off`` a holiday, ``made_up`` a working weekend, ``rest`` an ordinary weekend."""
    is_workday = row["isWorkday"] if row else None
    weekend = day.weekday() >= SATURDAY
    if row is None:
        kind = "unknown"
    elif is_workday:
        kind = "made_up" if weekend else "work"
    else:
        kind = "rest" if weekend and not row["name"] else "off"
    change = next(
        (each for each in (row or {}).get("availableActions", ()) if each["name"] == "setCalendarDay"), None
    )
    return {
        "day": day,
        "kind": kind,
        "is_workday": is_workday,
        "name": row["name"] if row else None,
        "id": row["id"] if row else None,
        "may_set": bool(change and change["allowed"]),
    }
