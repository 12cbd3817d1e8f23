"""The plan of one operation: what to read, as frozen values, before a word of SQL is written.

Every reference to a table is a :class:`Source`, and a Source cannot be made without ``allowed``:
the rule of the entity for this kind of viewer. The renderer (``resolvers/sql.py``) writes both
the rule and the wish, and has no way to leave one out.
"""

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from models.access import Role
from models.columns import Anatomy, Column, Relation
from models.predicates import Operator

if TYPE_CHECKING:
    from resolvers.plan_actions import ActionsOut, HistoryOut

# --- values ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that stands in the document or in a rule."""

    value: Any


@dataclass(frozen=True, slots=True)
class Variable:
    """A value that each request brings: where it lies in the coerced variables."""

    path: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class OfViewer:
    """A value of whoever asks; ``role`` is that of the grant that speaks of it."""

    name: str
    role: Role | None


@dataclass(frozen=True, slots=True)
class OfClock:
    """Today or now, by the application's clock."""

    name: Literal["today", "now"]


@dataclass(frozen=True, slots=True)
class Several:
    """A list whose elements come from different places."""

    parts: tuple["Constant | Variable", ...]


Given: TypeAlias = Constant | Variable | Several | OfViewer | OfClock


@dataclass(frozen=True, slots=True)
class Operand:
    """A bound parameter: where its value comes from, the type it has in SQL, how to prepare it.

    ``prepare`` names an entry of ``PREPARE`` in ``resolvers/binding.py`` (ids lose their type,
    cursors are opened).
    """

    given: Given
    sql_type: str
    prepare: str = ""


# --- conditions --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Test:
    """A column of the row against a bound value."""

    column: Column
    operator: Operator
    operand: Operand


@dataclass(frozen=True, slots=True)
class IsNull:
    """The column has no value (or has one, with ``negated``)."""

    column: Column
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """The text may be found (by the index) in what the entity's search box looks through.

    With ``exact`` it is found; without, the pieces of it are, and a Test beside it decides.
    """

    shape: Anatomy
    operand: Operand
    exact: bool


@dataclass(frozen=True, slots=True)
class Both:
    """All parts hold."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Negation:
    """The part does not hold; unknown counts as not holding."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class Has:
    """A related row of ``target`` meets ``where``."""

    relation: Relation
    target: "Source"
    where: "Condition"


@dataclass(frozen=True, slots=True)
class Did:
    """One of the actions has been done to the row by this person, as the audit trail tells."""

    type_name: str
    actions: Operand
    actor: Operand


@dataclass(frozen=True, slots=True)
class After:
    """The row comes after (or before) the one that a cursor names, in the page's order."""

    order: tuple["OrderKey", ...]
    operands: tuple[Operand, ...]
    before: bool


Condition: TypeAlias = Test | IsNull | Search | Both | Either | Negation | Has | Did | After

TRUE = Both(())
FALSE = Either(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A table, and the rows of it that this kind of viewer may read at all."""

    shape: Anatomy
    allowed: Condition


# --- what is asked of one row ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ScalarOut:
    """A column; ``clear`` is the condition under which it is shown unmasked (None: always)."""

    alias: str
    column: Column
    clear: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskedFlagOut:
    """Whether the column beside it is masked for this viewer in this row."""

    alias: str
    clear: Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class IdOut:
    """The opaque id, which carries its type."""

    alias: str
    type_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextOut:
    """A constant, such as ``__typename``."""

    alias: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOut:
    """The related row of a to-one relation, or null when there is none that the viewer may read."""

    alias: str
    relation: Relation
    target: Source
    outputs: tuple["Output", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyOut:
    """A connection over the related rows."""

    alias: str
    relation: Relation
    connection: "Connection"


Output: TypeAlias = "ScalarOut | MaskedFlagOut | IdOut | TextOut | OneOut | ManyOut | ActionsOut | HistoryOut"


# --- connections -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderKey:
    """One term of an order: a column, reached over to-one relations that the viewer may read."""

    steps: tuple[tuple[Relation, Source], ...]
    column: Column
    descending: bool

    @property
    def nullable(self) -> bool:
        """Whether the term can be null for a row: then nulls have a place in the order."""
        return self.column.null or bool(self.steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class NodesOut:
    """The rows of the page."""

    alias: str
    outputs: tuple[Output, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgesOut:
    """The rows of the page with their cursors: (alias, part) where part is cursor, type or node."""

    alias: str
    parts: tuple[tuple[str, Literal["cursor"] | TextOut | tuple[Output, ...]], ...]


PageFact: TypeAlias = Literal["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageInfoOut:
    """Where the page stands in the whole: (alias, fact)."""

    alias: str
    facts: tuple[tuple[str, PageFact | TextOut], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalOut:
    """How many rows the viewer may read of those asked for."""

    alias: str


Measure: TypeAlias = Literal["count", "sum", "avg", "min", "max"]


@dataclass(frozen=True, slots=True)
class MeasureOf:
    """A figure over many rows: count, or sum, avg, min or max of a column."""

    measure: Measure
    column: Column | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresOut:
    """An object of figures: (alias, figure, or an object of figures one level down)."""

    alias: str
    fields: tuple[tuple[str, "MeasureOf | TextOut | FiguresOut | KeyOut"], ...]


Bucket: TypeAlias = Literal["VALUE", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupKey:
    """One thing to group by: a column, perhaps of a related row, perhaps in periods of time."""

    path: tuple[str, ...]
    expression: OrderKey
    bucket: Bucket


@dataclass(frozen=True, slots=True)
class KeyOut:
    """The value that a group has in common: which of the keys."""

    index: int


@dataclass(frozen=True, slots=True)
class HavingTest:
    """A figure of the group against a bound value."""

    measure: MeasureOf
    operator: Operator
    operand: Operand
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupsOut:
    """Groups of the rows asked for, with their figures."""

    alias: str
    keys: tuple[GroupKey, ...]
    having: tuple[HavingTest, ...]
    order: tuple[tuple[MeasureOf | KeyOut, bool], ...]
    first: int
    outputs: FiguresOut


ConnectionOutput: TypeAlias = NodesOut | EdgesOut | PageInfoOut | TotalOut | FiguresOut | GroupsOut | TextOut


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A page over the rows of a source, and what is asked of it."""

    source: Source
    asked: Condition
    order: tuple[OrderKey, ...]
    limit: int
    backward: bool
    cursor: After | None
    offset: Operand | None
    outputs: tuple[ConnectionOutput, ...]


# --- the operation -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class RootMany:
    """A root field that is a connection."""

    alias: str
    connection: Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class RootOne:
    """A root field that is one row, found by its id or a natural key; null when not found."""

    alias: str
    source: Source
    where: Condition
    outputs: tuple[Output, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RootNothing:
    """A root field that can name no row: its id is of no type that exists."""

    alias: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RootNodes:
    """A root list of rows by ids of several types, in the order of the ids; null where not found."""

    alias: str
    ones: tuple[RootOne | RootNothing, ...]


Root: TypeAlias = RootMany | RootOne | RootNothing | RootNodes | TextOut


@dataclass(frozen=True, slots=True)
class Operation:
    """All the compiled root fields of one operation, in order."""

    roots: tuple[Root, ...]


def order_signature(order: tuple[OrderKey, ...]) -> str:
    """What a cursor must carry to be of use in this order."""
    words = (f"{'.'.join(r.name for r, _ in key.steps)}.{key.column.name}.{key.descending}" for key in order)
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:8]
