"""The order of a page: every row has a place in it, and a cursor is such a place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from typing import Any

from models.columns import Column, anatomy
from tests.oracle.filters import check_column, columns_of, relations_of
from tests.oracle.rows import EntityType, Row
from tests.oracle.rules import Rules
from tests.oracle.values import comparable


@dataclass(frozen=True)
class Term:
    """A column, perhaps of a row that relations lead to, and its direction."""

    steps: tuple[str, ...]
    column: Column
    descending: bool

    def value(self, rules: Rules, row: Row) -> Any:
        """What the row is ordered by: null where the way leads to no row that the person may see."""
        found: Row | None = row
        for step in self.steps:
            found = found and rules.one(found, step)
        return None if found is None else found[self.column.name]

    def place(self, rules: Rules, row: Row) -> Any:
        """What decides the row's place: names stand in the order of their sounds."""
        found: Row | None = row
        for step in self.steps:
            found = found and rules.one(found, step)
        return found and found.values.get(f"{self.column.name}_pinyin", found[self.column.name])


def compare(one: Any, other: Any, *, descending: bool) -> int:
    """Which comes first; null is the greatest of all."""
    if one is None or other is None:
        sign = (one is None) - (other is None)
    else:
        one, other = comparable(one), comparable(other)
        sign = (one > other) - (one < other)
    return -sign if descending else sign


@dataclass(frozen=True)
class Order:
    """A total order of rows for one person."""

    rules: Rules
    terms: tuple[Term, ...]

    def compare(self, one: Row, other: Row) -> int:
        """Negative where the one comes before the other."""
        for term in self.terms:
            values = term.place(self.rules, one), term.place(self.rules, other)
            if sign := compare(*values, descending=term.descending):
                return sign
        return 0

    def sorted(self, rows: Iterable[Row]) -> list[Row]:
        """The rows in order."""
        return sorted(rows, key=cmp_to_key(self.compare))


def term(rules: Rules, entity: EntityType, wish: dict[str, Any], steps: tuple[str, ...] = ()) -> Term:
    """One wish of ``orderBy``.

    Raises:
        Refused: the column is masked for this person.
    """
    ((name, inner),) = wish.items()
    if isinstance(inner, dict):
        relation = relations_of(entity)[name]
        return term(rules, relation.target, inner, (*steps, relation.name))
    column = columns_of(entity)[name]
    check_column(rules, entity, column)
    return Term(steps, column, inner != "ASC")


def order_of(rules: Rules, entity: EntityType, wishes: Sequence[dict[str, Any]] | None) -> Order:
    """What was wished for, then the primary key in the direction of the last wish; newest first by itself."""
    terms = [term(rules, entity, wish) for wish in wishes or ()]
    last = terms[-1].descending if terms else True
    return Order(rules, (*terms, Term((), anatomy(entity).columns["id"], last)))
