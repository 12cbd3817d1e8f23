"""Counts, sums, averages and groups over rows, each computed the long way."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cmp_to_key
from typing import Any

from models.clock import SHANGHAI
from models.columns import Column, Kind
from tests.oracle.filters import check_column, columns_of
from tests.oracle.orders import Term, compare, term
from tests.oracle.questions import Ask
from tests.oracle.rows import EntityType, Row
from tests.oracle.rules import Rules
from tests.oracle.values import comparable, wire


@dataclass(frozen=True)
class About:
    """A number of which the answer gives some decimals."""

    value: Fraction

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, str):
            return NotImplemented
        close = Fraction(1, 10**12) * max(abs(self.value), Fraction(1))
        return abs(Fraction(Decimal(other)) - self.value) <= close

    def __hash__(self) -> int:
        return hash(self.value)


@dataclass(frozen=True)
class SameNumber:
    """A number that is exact, whatever zeros it is written with."""

    value: Decimal

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and Decimal(other) == self.value

    def __hash__(self) -> int:
        return hash(self.value)


def _sum(values: list[Any]) -> Any:
    return sum(values[1:], start=values[0])


MEASURES: Mapping[str, Callable[[list[Any]], Any]] = {
    "sum": _sum,
    "avg": lambda values: Fraction(_sum(values)) / len(values),
    "min": lambda values: min(values, key=comparable),
    "max": lambda values: max(values, key=comparable),
}


def measured(measure: str, column: Column, rows: Iterable[Row]) -> Any:
    """The figure over the values that are there; null where none is."""
    values = [row[column.name] for row in rows if row[column.name] is not None]
    return MEASURES[measure](values) if values else None


def shown_figure(measure: str, column: Column, value: Any) -> Any:
    """The figure as an answer gives it."""
    if value is None:
        return None
    if measure == "avg":
        return About(value)
    if measure == "sum" and column.kind in (Kind.INT, Kind.BIGINT):
        return str(value)
    return SameNumber(value) if column.kind is Kind.DECIMAL else wire(column, value)


def figures(entity: EntityType, rows: list[Row], asks: Sequence[Ask]) -> dict[str, Any]:
    """What is asked of ``aggregate``, or of a group beside its key."""
    found: dict[str, Any] = {}
    for ask in asks:
        if ask.name == "count":
            found[ask.key] = len(rows)
        elif ask.name in MEASURES:
            inner = {}
            for each in ask.fields:
                column = columns_of(entity)[each.name]
                value = measured(ask.name, column, rows)
                inner[each.key] = shown_figure(ask.name, column, value)
            found[ask.key] = inner
    return found


def check_figures(rules: Rules, entity: EntityType, asks: Sequence[Ask]) -> None:
    """Refuse figures over masked columns.

    Raises:
        Refused: a column is masked for this person.
    """
    for ask in asks:
        for each in ask.fields if ask.name in MEASURES else ():
            check_column(rules, entity, columns_of(entity)[each.name])


# --- groups -------------------------------------------------------------------------------------


def bucket(word: str, value: Any) -> Any:
    """The first day of the period that a date or an instant falls in, by the city's calendar."""
    if word == "VALUE" or value is None:
        return value
    day: date = value.astimezone(SHANGHAI).date() if isinstance(value, datetime) else value
    return PERIODS[word](day)


PERIODS: Mapping[str, Callable[[date], date]] = {
    "DAY": lambda day: day,
    "WEEK": lambda day: day - timedelta(days=day.weekday()),
    "MONTH": lambda day: day.replace(day=1),
    "QUARTER": lambda day: day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1),
    "YEAR": lambda day: day.replace(month=1, day=1),
}


@dataclass(frozen=True)
class Key:
    """One thing to group by."""

    path: tuple[str, ...]
    term: Term
    bucket: str

    def value(self, rules: Rules, row: Row) -> Any:
        """What the row has of it."""
        return bucket(self.bucket, self.term.value(rules, row))

    def shown(self, value: Any) -> Any:
        """The value in the answer."""
        if value is None:
            return None
        return wire(self.term.column, value) if self.bucket == "VALUE" else value.isoformat()


def key_of(rules: Rules, entity: EntityType, wish: dict[str, Any]) -> Key:
    """One wish of ``by``.

    Raises:
        Refused: the column is masked for this person.
    """
    path, inner = [], wish
    while isinstance(inner, dict):
        ((name, inner),) = inner.items()
        path.append(name)
    return Key(tuple(path), term(rules, entity, wish), str(inner))


@dataclass
class Group:
    """Rows that have the keys in common."""

    values: tuple[Any, ...]
    rows: list[Row]


FIGURE_TESTS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": lambda value, wanted: value is not None and value == wanted,
    "ne": lambda value, wanted: value is None or value != wanted,
    "gt": lambda value, wanted: value is not None and value > wanted,
    "gte": lambda value, wanted: value is not None and value >= wanted,
    "lt": lambda value, wanted: value is not None and value < wanted,
    "lte": lambda value, wanted: value is not None and value <= wanted,
}


def _tests(entity: EntityType, having: Mapping[str, Any]) -> list[tuple[str, Column | None, str, Any]]:
    found: list[tuple[str, Column | None, str, Any]] = []
    for measure, inner in having.items():
        tests = {None: inner} if measure == "count" else inner
        for name, operators in tests.items():
            column = None if name is None else columns_of(entity)[name]
            found += [(measure, column, op, Fraction(Decimal(v))) for op, v in operators.items()]
    return found


def _figure(group: Group, measure: str, column: Column | None) -> Any:
    return len(group.rows) if column is None else measured(measure, column, group.rows)


def grouped(rules: Rules, entity: EntityType, rows: list[Row], ask: Ask) -> list[dict[str, Any]]:
    """What ``groups`` gives.

    Raises:
        Refused: a column is masked for this person.
    """
    keys = [key_of(rules, entity, wish) for wish in ask.args["by"]]
    check_figures(rules, entity, ask.fields)
    having = _tests(entity, ask.args.get("having") or {})
    order = [_wish(entity, keys, wish) for wish in ask.args.get("orderBy") or ()]
    for column in [c for _, c, _, _ in having if c] + [c for kind, c, _ in order if isinstance(c, Column)]:
        check_column(rules, entity, column)
    found: dict[tuple[Any, ...], Group] = {}
    for row in rows:
        values = tuple(key.value(rules, row) for key in keys)
        found.setdefault(values, Group(values, [])).rows.append(row)
    kept = [
        group
        for group in found.values()
        if all(FIGURE_TESTS[op](_figure(group, m, c), wanted) for m, c, op, wanted in having)
    ]

    def which_first(one: Group, other: Group) -> int:
        for measure, what, descending in order:
            values = [
                g.values[what] if isinstance(what, int) else _figure(g, measure, what) for g in (one, other)
            ]
            if sign := compare(*values, descending=descending):
                return sign
        for pair in zip(one.values, other.values, strict=True):
            if sign := compare(*pair, descending=False):
                return sign
        return 0

    kept.sort(key=cmp_to_key(which_first))
    return [_shown(entity, keys, group, ask) for group in kept[: ask.args.get("first", 100)]]


def _wish(entity: EntityType, keys: list[Key], wish: dict[str, Any]) -> tuple[str, Column | int | None, bool]:
    ((measure, inner),) = wish.items()
    if measure == "count":
        return measure, None, inner == "DESC"
    path: list[str] = []
    while isinstance(inner, dict):
        ((name, inner),) = inner.items()
        path.append(name)
    if measure == "key":
        index = next(i for i, key in enumerate(keys) if key.path == tuple(path))
        return measure, index, inner == "DESC"
    return measure, columns_of(entity)[path[0]], inner == "DESC"


def _shown(entity: EntityType, keys: list[Key], group: Group, ask: Ask) -> dict[str, Any]:
    found = figures(entity, group.rows, ask.fields)
    for each in ask.fields:
        if each.name == "key":
            found[each.key] = _key(keys, group, each.fields, ())
    return found


def _key(keys: list[Key], group: Group, asks: Sequence[Ask], path: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for ask in asks:
        here = (*path, ask.name)
        if ask.fields:
            found[ask.key] = _key(keys, group, ask.fields, here)
        else:
            index = next(i for i, key in enumerate(keys) if key.path == here)
            found[ask.key] = keys[index].shown(group.values[index])
    return found
