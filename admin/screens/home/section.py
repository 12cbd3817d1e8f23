"""A section of the home page: what it asks of the API, and the figures that it makes of the answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from admin.figures import Counted, Figure
from admin.screens.home.period import Period

Answer = Mapping[str, Any]
Shape = Callable[[Answer, Counted, Period], dict[str, Any]]
LIGHTS = ("GREEN", "YELLOW", "RED", "GREY")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the page, for whoever reads rows of all the entities that it needs."""

    name: str
    needs: tuple[str, ...]
    asks: str
    """Root fields of a query; of variables ``$since $until $begin $end $year``."""
    shape: Shape


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: what it is called, and its figures."""

    label: str
    figures: Sequence[Figure]
    key: str = ""


VARIABLES = {"since": "Date!", "until": "Date!", "begin": "DateTime!", "end": "DateTime!", "year": "Int!"}


def document(sections: Sequence[Section]) -> str:
    """One query for all the sections, with the variables that they use."""
    asked = " ".join(section.asks for section in sections)
    used = [f"${name}: {kind}" for name, kind in VARIABLES.items() if f"${name}" in asked]
    head = f"query Home({', '.join(used)})" if used else "query Home"
    return f"{head} {{ {asked} }}"


def variables(period: Period) -> dict[str, Any]:
    """Their values for a period."""
    return {
        "since": period.since.isoformat(),
        "until": period.until.isoformat(),
        "begin": f"{period.since}T00:00:00+08:00",
        "end": f"{period.until}T23:59:59+08:00",
        "year": period.until.year,
    }
