"""One language for rules and for filters: a condition on one row of an entity, as a value.

The same object becomes the ``WHERE`` of a read, the ``CASE WHEN`` of a mask, the text of an
explanation and a line of the permission matrix. Conditions are two-valued: a comparison with
an unknown (null) column is false, and ``Not`` of it is true.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Operator: TypeAlias = Literal[
    "eq", "in", "gt", "gte", "lt", "lte", "is_null", "contains", "starts_with", "overlaps"
]

OPERATOR_SIGNS: dict[Operator, str] = {
    "eq": "=",
    "in": "∈",
    "gt": ">",
    "gte": "≥",
    "lt": "<",
    "lte": "≤",
    "is_null": "is null",
    "contains": "contains",
    "starts_with": "starts with",
    "overlaps": "∩",
}


@dataclass(frozen=True, slots=True)
class ViewerValue:
    """A value that is known only when somebody asks: ``VIEWER.counties``.

    Inside a grant it means the scope that came with the role of that grant, so that a person
    with two roles never sees the one's rows with the other's reach.
    """

    name: str

    def __str__(self) -> str:
        return f"viewer.{self.name}"


@dataclass(frozen=True, slots=True)
class Moment:
    """Today in Asia/Shanghai or the present instant, by the application's clock."""

    name: Literal["today", "now"]

    def __str__(self) -> str:
        return self.name


class _Viewer:
    """The symbolic values of whoever asks; every one is a list of ids except ``user``."""

    user = ViewerValue("user")
    counties = ViewerValue("counties")
    zones = ViewerValue("zones")
    units = ViewerValue("units")
    enterprises = ViewerValue("enterprises")
    leaders = ViewerValue("leaders")
    commissioners = ViewerValue("commissioners")
    banks = ViewerValue("banks")


VIEWER = _Viewer()
ROLE_SCOPED = frozenset({"counties", "zones", "units", "enterprises", "leaders"})
"""The viewer's values that come with a role; the others belong to the person."""
TODAY = Moment("today")
NOW = Moment("now")

Value: TypeAlias = str | int | bool | tuple[str, ...] | tuple[int, ...] | ViewerValue | Moment


@dataclass(frozen=True, slots=True)
class Compare:
    """A column of the row against a value; ``in`` takes a tuple or a list of the viewer."""

    column: str
    operator: Operator
    value: Value

    def __str__(self) -> str:
        if self.operator == "is_null":
            return f"{self.column} is {'null' if self.value else 'not null'}"
        shown = "{" + ", ".join(map(str, self.value)) + "}" if isinstance(self.value, tuple) else self.value
        return f"{self.column} {OPERATOR_SIGNS[self.operator]} {shown}"


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; with no parts, always."""

    parts: tuple["Predicate", ...]

    def __str__(self) -> str:
        return " and ".join(map(_in_parentheses, self.parts)) or "always"


@dataclass(frozen=True, slots=True)
class Any_:  # noqa: N801 - plain "Any" is typing's
    """At least one part holds; with no parts, never."""

    parts: tuple["Predicate", ...]

    def __str__(self) -> str:
        return " or ".join(map(_in_parentheses, self.parts)) or "never"


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Predicate"

    def __str__(self) -> str:
        return f"not ({self.part})"


@dataclass(frozen=True, slots=True)
class Exists:
    """A related row, to one or to many, meets the condition, whether or not the viewer sees it."""

    relation: str
    where: "Predicate"

    def __str__(self) -> str:
        return f"{self.relation} with ({self.where})"


@dataclass(frozen=True, slots=True)
class Visible:
    """The related row exists and the viewer may read it by the rules of its own entity."""

    relation: str

    def __str__(self) -> str:
        return f"{self.relation} is visible"


Predicate: TypeAlias = Compare | All | Any_ | Not | Exists | Visible

ALWAYS = All(())
NEVER = Any_(())


def all_of(*parts: Predicate) -> Predicate:
    """Every part holds, in the shortest form.

    >>> str(all_of(ALWAYS, Compare("status", "eq", "OPEN")))
    'status = OPEN'
    """
    kept = tuple(dict.fromkeys(part for part in parts if part != ALWAYS))
    if NEVER in kept:
        return NEVER
    return kept[0] if len(kept) == 1 else All(kept)


def any_of(*parts: Predicate) -> Predicate:
    """At least one part holds, in the shortest form.

    >>> str(any_of(NEVER, Compare("status", "eq", "OPEN")))
    'status = OPEN'
    """
    kept = tuple(dict.fromkeys(part for part in parts if part != NEVER))
    if ALWAYS in kept:
        return ALWAYS
    return kept[0] if len(kept) == 1 else Any_(kept)


def walk(predicate: Predicate) -> Iterator[Predicate]:
    """The predicate and everything inside it that speaks of the same row."""
    yield predicate
    if isinstance(predicate, All | Any_):
        for part in predicate.parts:
            yield from walk(part)
    elif isinstance(predicate, Not):
        yield from walk(predicate.part)


def _in_parentheses(predicate: Predicate) -> str:
    several = isinstance(predicate, All | Any_) and len(predicate.parts) > 1
    return f"({predicate})" if several else str(predicate)
