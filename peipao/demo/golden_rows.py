"""How rows of the golden city are written down: stable ids, and instants given explicitly."""

from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from models.clock import SHANGHAI
from models.entities.org import OrgUnit, Region
from models.entity import Entity
from peipao.reference.org_units import unit_code
from peipao.reference.regions import CITY_CODE
from peipao.reference.stable_ids import stable_id

E = TypeVar("E", bound=Entity)

CLOCK = datetime(2026, 6, 30, 10, 0, tzinfo=SHANGHAI)
"""The morning on which the golden city stands still."""
SETTLED = datetime(2026, 1, 5, 9, 0, tzinfo=SHANGHAI)
"""When what was there from the start was entered."""


def row(entity: type[E], key: str, when: datetime, **values: Any) -> E:
    """A row of the golden city, entered at ``when`` and known by ``key`` for ever."""
    return entity(id=stable_id(entity, key), created_at=when, updated_at=when, **values)


def instant(text: str) -> datetime:
    """``2026-06-12 09:30`` in the city's time; a date alone is nine in the morning.

    >>> instant("2026-06-12").isoformat()
    '2026-06-12T09:00:00+08:00'
    """
    moment = datetime.fromisoformat(text if " " in text else f"{text} 09:00")
    return moment.replace(tzinfo=SHANGHAI)


def day(text: str | None) -> date | None:
    """A date, where one is given."""
    return date.fromisoformat(text) if text else None


def end_of(text: str) -> datetime:
    """The last second of a day: when a deadline on that day passes."""
    return instant(f"{text} 23:59:59")


def region(code: str) -> UUID:
    """The id of a county, a zone or the city."""
    return stable_id(Region, code)


def unit(duty: str, region_code: str = CITY_CODE) -> UUID:
    """The id of the unit with a duty, of the city unless a region is named."""
    return stable_id(OrgUnit, unit_code(region_code, duty))
