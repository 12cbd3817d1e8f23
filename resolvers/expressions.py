"""Expressions of SQL over columns and bound values, the small pieces that statements are made of."""

from collections.abc import Callable

from models.columns import Column, Kind
from models.predicates import Operator
from resolvers.plan import KeyOut, MeasureOf, OfViewer, Operand, OrderKey

CITY = Operand(OfViewer("city", None), "int")
"""Every table of a statement is held to the viewer's city."""

OPERATORS: dict[Operator, Callable[[str, str], str]] = {
    "eq": lambda column, value: f"{column} = {value}",
    "in": lambda column, value: f"{column} = any({value})",
    "gt": lambda column, value: f"{column} > {value}",
    "gte": lambda column, value: f"{column} >= {value}",
    "lt": lambda column, value: f"{column} < {value}",
    "lte": lambda column, value: f"{column} <= {value}",
    "contains": lambda column, value: f"strpos({column}, {value}) > 0",
    "starts_with": lambda column, value: f"starts_with({column}, {value})",
    "overlaps": lambda column, value: f"{column} && {value}",
}

CASTS: dict[Kind, str] = {Kind.DECIMAL: "numeric", Kind.DATE: "date", Kind.BOOL: "boolean"}
"""What becomes of the text of an added value, by its kind; other kinds are text."""


def value_of(column: Column, table: str) -> str:
    """The value of a column of the row of ``table``, also where it is one of the added fields.

    The key stands in the text: it is of lower-case letters, digits and underscores alone.
    """
    held = f'{table}."{column.db}"'
    if column.added is None:
        return held
    text = f"({held} ->> '{column.added.key}')"
    cast = CASTS.get(column.kind)
    return f"{text}::{cast}" if cast else text


AS_TEXT = frozenset({Kind.MONEY, Kind.DECIMAL, Kind.BIGINT})
"""Kinds that JSON numbers would spoil."""


class Parameters:
    """The bound values of a statement, numbered as they are first used; equal ones share a number."""

    def __init__(self) -> None:
        self._numbers: dict[Operand, int] = {}

    def add(self, operand: Operand) -> str:
        """The placeholder for the value.

        >>> Parameters().add(CITY)
        '$1::int'
        """
        number = self._numbers.setdefault(operand, len(self._numbers) + 1)
        return f"${number}::{operand.sql_type}"

    @property
    def operands(self) -> tuple[Operand, ...]:
        """All values in the order of their numbers."""
        return tuple(self._numbers)


def name_of(part: MeasureOf | KeyOut, used: int) -> str:
    """The column that holds a figure or key, when so many have a name already."""
    return f"k{part.index}" if isinstance(part, KeyOut) else f"m{used}"


def measures_in(names: dict[MeasureOf | KeyOut, str]) -> list[tuple[MeasureOf, str]]:
    """The figures among named columns."""
    return [(part, name) for part, name in names.items() if isinstance(part, MeasureOf)]


def shown_as_text(measure: MeasureOf) -> bool:
    """Sums and averages of any number outgrow JSON's; extremes are of the column's own kind."""
    return measure.measure in ("sum", "avg") or (
        measure.column is not None and measure.column.kind in AS_TEXT
    )


def beyond(expression: str, value: str, key: OrderKey, *, before: bool) -> str:
    """Strictly further along the order than ``value``, with nulls last in ascending order."""
    upwards = key.descending == before
    sign = ">" if upwards else "<"
    if not key.nullable:
        return f"{expression} {sign} {value}"
    nulls = (
        f"({expression} is null and {value} is not null)"
        if upwards
        else f"({value} is null and {expression} is not null)"
    )
    return f"({expression} {sign} {value} or {nulls})"


def direction(descending: bool) -> str:
    """The word of SQL."""
    return "desc" if descending else "asc"
