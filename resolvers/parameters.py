"""What decisions are measured by: the city's parameters and its work calendar, kept in memory."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.parameter_values import ParamValue, typed
from resolvers.calendar import Calendar

REFERENCE_STAMP = """(select concat(
    (select concat(count(*), ':', sum(xmin::text::bigint)) from system_param where city_id = {city}), '/',
    (select concat(count(*), ':', sum(xmin::text::bigint)) from work_calendar_day where city_id = {city})))"""
"""A text that differs after any change of the two tables; ``{city}`` is the city's code.

``xmin`` is the transaction that wrote a row version: it grows with every change of a row, also while
a demo's clock stands still, and no writer can forget it. A sum of what only grows does not come back.
"""

PARAMETERS = """select key, value, type, valid_from from system_param
    where city_id = $1 and deleted_at is null order by key, valid_from"""
CALENDAR = "select date, is_workday from work_calendar_day where city_id = $1 and deleted_at is null"
READ_STAMP = "select " + REFERENCE_STAMP.format(city="$1")


class UnknownParameter(LookupError):
    """Code asks for a parameter that the city does not have, or had not yet on that day."""


class Parameters:
    """The values of all parameters through time."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self._from: dict[str, list[date]] = {}
        self._values: dict[str, list[ParamValue]] = {}
        for row in sorted(rows, key=lambda row: (row["key"], row["valid_from"])):
            self._from.setdefault(row["key"], []).append(row["valid_from"])
            self._values.setdefault(row["key"], []).append(typed(row["value"], row["type"]))

    def value(self, key: str, on: date) -> ParamValue:
        """What holds on that day: the newest value that is valid by then, as its type says.

        Raises:
            UnknownParameter: no such key, or nothing valid yet.
        """
        known = self._from.get(key)
        if known is None:
            raise UnknownParameter(f"parameter {key!r} does not exist; load the reference data or set it")
        place = bisect_right(known, on)
        if not place:
            raise UnknownParameter(f"parameter {key!r} has no value on {on}; its first holds from {known[0]}")
        return self._values[key][place - 1]


@dataclass(frozen=True, slots=True)
class Reference:
    """The parameters and the calendar of a city, as they were when ``stamp`` was."""

    stamp: str
    parameters: Parameters
    calendar: Calendar


_kept: dict[int, Reference] = {}


async def reference(connection: Any, city_id: int, stamp: str | None = None) -> Reference:
    """The city's parameters and calendar: those in memory if ``stamp`` is theirs, else as they are now.

    ``stamp`` is ``REFERENCE_STAMP`` as a statement of the caller's has just returned it; without one
    it is asked for. ``connection`` is a connection of the driver.
    """
    kept = _kept.get(city_id)
    # The stamp before the rows: what changes in between is noticed with the next comparison.
    if stamp is None or kept is None or stamp != kept.stamp:
        stamp = str(await connection.fetchval(READ_STAMP, city_id))
    if kept is None or stamp != kept.stamp:
        rows = await connection.fetch(PARAMETERS, city_id)
        days = await connection.fetch(CALENDAR, city_id)
        kept = _kept[city_id] = Reference(
            stamp, Parameters(rows), Calendar.of((day["date"], day["is_workday"]) for day in days)
        )
    return kept
