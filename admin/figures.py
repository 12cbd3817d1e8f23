"""Figures on a page: each is a link to the list of the rows that it counts or adds up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from admin.showing import list_address
from admin.visit import Visit
from admin.words import NOTHING, wan

Conditions = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Figure:
    """What is shown, and where its rows are listed.

    ``counts`` says of what: rows ("count"), or the sum of a field over them ("sum:amount").
    """

    text: str
    url: str = ""
    counts: str = "count"
    value: Decimal = Decimal(0)

    @property
    def is_zero(self) -> bool:
        """Whether there is nothing behind it."""
        return not self.value


@dataclass(frozen=True, slots=True)
class Counted:
    """Makes figures for one person: an entity that they do not read has no list, and so no link."""

    visit: Visit

    def count(self, value: int | None, entity: str, conditions: Conditions) -> Figure:
        """So many rows of an entity."""
        url = list_address(self.visit, entity, conditions)
        return Figure(f"{value or 0:,}", url, value=Decimal(value or 0))

    def money(self, yuan: str | None, field: str, entity: str, conditions: Conditions) -> Figure:
        """A sum in 元, shown in 万元."""
        url = list_address(self.visit, entity, conditions)
        return Figure(wan(yuan or "0"), url, f"sum:{field}", Decimal(yuan or "0"))

    def labels(self, entity: str, field: str) -> dict[str, str]:
        """The values of an enumeration in words, in the order of their declaration."""
        meta = self.visit.meta(entity)
        found = next((each for each in meta.fields if each.name == field), None) if meta else None
        english = self.visit.lang == "en"
        return {c.value: c.label.en if english else c.label.zh for c in (found.choices if found else ())}


@dataclass(frozen=True, slots=True)
class Share:
    """A rate and the two figures it is made of."""

    label: str
    rate: str | None
    part: Figure
    whole: Figure

    @property
    def text(self) -> str:
        """``88.89%``, or a dash where the whole is empty."""
        return f"{self.rate}%" if self.rate is not None else NOTHING


def tally(groups: Iterable[Mapping[str, Any]], *names: str) -> dict[tuple[Any, ...], int]:
    """Counts of groups by some of the values that they have in common."""
    found: dict[tuple[Any, ...], int] = {}
    for group in groups:
        key = tuple(group["key"][name] for name in names)
        found[key] = found.get(key, 0) + group["count"]
    return found
