"""Rows of an entity as a root of an operation, for what Python asks on a viewer's behalf."""

from models.access import ViewerShape
from models.columns import anatomy
from models.entity import Entity
from models.predicates import Operator
from resolvers import rules
from resolvers.asked import Asking, Field, PageLimits
from resolvers.plan import (
    Condition,
    Connection,
    ConnectionOutput,
    Constant,
    NodesOut,
    Operand,
    OrderKey,
    RootMany,
    Test,
    Variable,
)
from resolvers.planning import plan_outputs
from resolvers.rules import SQL_TYPES


def nodes(
    alias: str,
    entity: type[Entity],
    shape: ViewerShape,
    asked: Condition,
    selected: tuple[Field, ...],
    *order: str,
    limit: int,
) -> RootMany:
    """The rows of an entity that may be read and are asked for, as a root of an operation."""
    outputs = plan_outputs(entity, selected, Asking(shape, PageLimits()))
    listed = NodesOut(alias="nodes", outputs=outputs)
    return RootMany(alias=alias, connection=page(entity, shape, asked, listed, *order, limit=limit))


def page(
    entity: type[Entity],
    shape: ViewerShape,
    asked: Condition,
    output: ConnectionOutput,
    *order: str,
    limit: int,
) -> Connection:
    """So many of the rows that may be read, in the order of columns and at last of ids."""
    columns = anatomy(entity).columns
    return Connection(
        source=rules.source(entity, shape),
        asked=asked,
        order=tuple(OrderKey(steps=(), column=columns[name], descending=False) for name in (*order, "id")),
        limit=limit,
        backward=False,
        cursor=None,
        offset=None,
        outputs=(output,),
    )


def compared(entity: type[Entity], name: str, operator: Operator, given: Constant | Variable) -> Test:
    """A column of the row against a value."""
    column = anatomy(entity).columns[name]
    kind = SQL_TYPES[column.kind] + ("[]" if operator == "in" else "")
    return Test(column, operator, Operand(given, kind))


def plain(*names: str) -> tuple[Field, ...]:
    """Columns under their own names."""
    return tuple(Field(name, name) for name in names)


def one(relation: str, name: str) -> Field:
    """One field of a related row."""
    return Field(relation, relation, {}, (Field(name, name),))
