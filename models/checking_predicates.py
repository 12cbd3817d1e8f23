"""Rules of predicates: columns that exist, operators that fit them, values that they can have."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from models.columns import COMPARABLE, Anatomy, Column, Kind, anatomy
from models.contradictions import contradiction, unknown
from models.predicates import (
    All,
    Any_,
    Compare,
    Exists,
    Moment,
    Not,
    Operator,
    Predicate,
    ViewerValue,
    Visible,
)

KINDS_OF_OPERATOR: Mapping[Operator, frozenset[Kind]] = MappingProxyType(
    {
        "eq": frozenset(Kind) - {Kind.TEXTS, Kind.JSON, Kind.BYTES},
        "in": frozenset(Kind) - {Kind.TEXTS, Kind.JSON, Kind.BYTES, Kind.BOOL, Kind.INSTANT},
        "gt": COMPARABLE,
        "gte": COMPARABLE,
        "lt": COMPARABLE,
        "lte": COMPARABLE,
        "is_null": frozenset(Kind),
        "contains": frozenset({Kind.TEXT}),
        "starts_with": frozenset({Kind.TEXT}),
        "overlaps": frozenset({Kind.TEXTS}),
    }
)
MANY_VALUED = frozenset({"in", "overlaps"})

VIEWER_TARGETS: Mapping[str, str] = MappingProxyType(
    {
        "user": "User",
        "counties": "Region",
        "zones": "Region",
        "units": "OrgUnit",
        "enterprises": "Enterprise",
        "leaders": "Leader",
        "commissioners": "Commissioner",
        "banks": "Bank",
    }
)
"""The viewer's values, and the entity whose ids they are."""

LITERALS: Mapping[Kind, tuple[type, str]] = MappingProxyType(
    {
        Kind.TEXT: (str, "a text"),
        Kind.TEXTS: (str, "texts"),
        Kind.INT: (int, "a whole number"),
        Kind.BIGINT: (int, "a whole number"),
        Kind.MONEY: (int, "a whole number of yuan"),
        Kind.DECIMAL: (int, "a whole number"),
        Kind.BOOL: (bool, "True or False"),
        Kind.DATE: (Moment, "TODAY"),
        Kind.INSTANT: (Moment, "NOW"),
        Kind.ID: (ViewerValue, "a value of VIEWER"),
    }
)


def predicate_contradictions(where: str, shape: Anatomy, predicate: Predicate) -> Iterator[str]:
    """Everything in the predicate that can mean nothing on rows of this shape."""
    yield from RULES_OF_PREDICATES[type(predicate)](where, shape, predicate)


def viewer_values(predicate: Predicate) -> Iterator[ViewerValue]:
    """The viewer's values in the predicate, on related rows too."""
    if isinstance(predicate, Compare):
        if isinstance(predicate.value, ViewerValue):
            yield predicate.value
    elif isinstance(predicate, All | Any_):
        for part in predicate.parts:
            yield from viewer_values(part)
    elif isinstance(predicate, Not):
        yield from viewer_values(predicate.part)
    elif isinstance(predicate, Exists):
        yield from viewer_values(predicate.where)


def _parts(where: str, shape: Anatomy, predicate: Predicate) -> Iterator[str]:
    for part in predicate.parts if isinstance(predicate, All | Any_) else ():
        yield from predicate_contradictions(where, shape, part)


def _not(where: str, shape: Anatomy, predicate: Predicate) -> Iterator[str]:
    if isinstance(predicate, Not):
        yield from predicate_contradictions(where, shape, predicate.part)


def _related(where: str, shape: Anatomy, predicate: Predicate) -> Iterator[str]:
    if not isinstance(predicate, Exists | Visible):
        return
    relation = shape.relations.get(predicate.relation)
    if relation is None:
        yield unknown(where, "relation", predicate.relation, shape.relations)
    elif isinstance(predicate, Exists):
        yield from predicate_contradictions(where, anatomy(relation.target), predicate.where)


def _compare(where: str, shape: Anatomy, predicate: Predicate) -> Iterator[str]:
    if not isinstance(predicate, Compare):
        return
    column = shape.columns.get(predicate.column)
    if column is None:
        yield unknown(where, "column", predicate.column, shape.columns)
        return
    fitting = KINDS_OF_OPERATOR[predicate.operator]
    if column.kind not in fitting:
        others = [name for name, kinds in KINDS_OF_OPERATOR.items() if column.kind in kinds]
        yield contradiction(
            where,
            f"{predicate.operator!r} does not fit {column.name!r}, which is {column.kind.name}",
            f"write one of {', '.join(others)}",
        )
        return
    for rule in COMPARE_RULES:
        yield from rule(where, shape, column, predicate)


RULES_OF_PREDICATES: Mapping[type, Callable[[str, Anatomy, Predicate], Iterator[str]]] = MappingProxyType(
    {All: _parts, Any_: _parts, Not: _not, Exists: _related, Visible: _related, Compare: _compare}
)


def _null(where: str, _: Anatomy, column: Column, compare: Compare) -> Iterator[str]:
    """Emptiness is asked of columns that can be empty, by True or False."""
    if compare.operator != "is_null":
        return
    if not isinstance(compare.value, bool):
        yield contradiction(where, f"'is_null' is compared with {compare.value!r}", "write True or False")
    if not column.null:
        yield contradiction(
            where,
            f"{column.name!r} is never null",
            "leave the comparison out, or write null=True in the field",
        )


def _several(where: str, _: Anatomy, column: Column, compare: Compare) -> Iterator[str]:
    """Lists are compared by ``in`` and ``overlaps``, single values by the others."""
    value = compare.value
    if compare.operator == "is_null":
        return
    several = value.name != "user" if isinstance(value, ViewerValue) else isinstance(value, tuple)
    if several == (compare.operator in MANY_VALUED):
        return
    shown = f"VIEWER.{value.name}" if isinstance(value, ViewerValue) else repr(value)
    if several:
        instead = f'write Compare("{column.name}", "in", {shown})'
        yield contradiction(where, f"{shown} is a list and {compare.operator!r} takes one value", instead)
    else:
        instead = f'write Compare("{column.name}", "eq", {shown})'
        yield contradiction(where, f"{shown} is one value and {compare.operator!r} takes several", instead)


def _viewer_value(where: str, shape: Anatomy, column: Column, compare: Compare) -> Iterator[str]:
    """A value of the viewer exists, and its ids are ids of the rows that the column refers to."""
    value = compare.value
    if not isinstance(value, ViewerValue):
        return
    if value.name not in VIEWER_TARGETS:
        yield unknown(where, "value of VIEWER called", value.name, VIEWER_TARGETS)
    elif column.kind is not Kind.ID:
        yield contradiction(
            where,
            f"VIEWER.{value.name} holds ids and {column.name!r} is {column.kind.name}",
            "compare the id of a relation",
        )
    else:
        relation = shape.relations.get(column.name.removesuffix("_id"))
        referred = shape.entity if column.name == "id" else relation and relation.target
        if referred and referred.__name__ != VIEWER_TARGETS[value.name]:
            fitting = [name for name, target in VIEWER_TARGETS.items() if target == referred.__name__]
            yield contradiction(
                where,
                f"VIEWER.{value.name} are ids of {VIEWER_TARGETS[value.name]} and {column.name!r} is one "
                f"of {referred.__name__}",
                f"write VIEWER.{' or VIEWER.'.join(fitting)}" if fitting else "compare another column",
            )


def _literal(where: str, _: Anatomy, column: Column, compare: Compare) -> Iterator[str]:
    """A value written out is one that the column can hold."""
    if compare.operator == "is_null" or isinstance(compare.value, ViewerValue):
        return
    values = compare.value if isinstance(compare.value, tuple) else (compare.value,)
    if column.choice:
        for value in values:
            if not (isinstance(value, str) and value in set(column.choice)):
                yield unknown(
                    where, f"value of {column.choice.__name__}", str(value), map(str, column.choice)
                )
        return
    known, wording = LITERALS.get(column.kind, (object, ""))
    for value in values:
        wrong_moment = isinstance(value, Moment) and value.name.upper() != wording
        if not isinstance(value, known) or wrong_moment or (known is int and isinstance(value, bool)):
            yield contradiction(
                where, f"{column.name!r} is {column.kind.name} and cannot be {value!r}", f"write {wording}"
            )


COMPARE_RULES: tuple[Callable[[str, Anatomy, Column, Compare], Iterator[str]], ...] = (
    _null,
    _several,
    _viewer_value,
    _literal,
)
