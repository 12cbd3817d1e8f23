"""Entity + kind of viewer + what is asked -> the plan. Permission predicates go in here, nowhere else."""

from collections.abc import Callable
from typing import Literal

from models.columns import Column, Relation
from models.entity import Entity
from models.errors import InvalidInput
from models.naming import camel
from resolvers import rules
from resolvers.asked import Argument, Asking, Field
from resolvers.filtering import constant, operand, plan_filter, structure, usable
from resolvers.grouping import plan_aggregate, plan_groups, type_word
from resolvers.names import names
from resolvers.ordering import plan_order
from resolvers.plan import (
    TRUE,
    After,
    Condition,
    Connection,
    ConnectionOutput,
    EdgesOut,
    IdOut,
    IsNull,
    ManyOut,
    MaskedFlagOut,
    NodesOut,
    OneOut,
    Operand,
    OrderKey,
    Output,
    PageInfoOut,
    RootMany,
    RootOne,
    Source,
    Test,
    TextOut,
    TotalOut,
    order_signature,
)
from resolvers.planning_actions import AVAILABLE_ACTIONS, HISTORY, plan_actions, plan_history, shown_column
from resolvers.rules import SQL_TYPES, both, either

OF_ACTIONS: dict[str, Callable[[type[Entity], Field, Asking], Output]] = {
    AVAILABLE_ACTIONS: plan_actions,
    HISTORY: plan_history,
}
"""The fields of every row that are no columns or relations."""


def plan_many(entity: type[Entity], field: Field, asking: Asking) -> RootMany:
    """The plan of ``things(…)``."""
    source = rules.source(entity, asking.shape)
    return RootMany(alias=field.alias, connection=plan_connection(entity, source, field, asking))


def plan_by_id(entity: type[Entity], field: Field, argument: Argument, asking: Asking) -> RootOne:
    """The plan of one row by its opaque id; an id of another type finds nothing."""
    column = names(entity).shape.columns["id"]
    value = operand(argument, "uuid", prepare=f"id:{entity.__name__}", path="id")
    return _plan_one(entity, field, Test(column, "eq", value), asking)


def plan_one(entity: type[Entity], field: Field, asking: Asking) -> RootOne:
    """The plan of ``thing(id)``, or of ``thing`` by a natural key.

    Raises:
        InvalidInput: not exactly one way to name the row is given.
    """
    ways = {**structure(field.arguments.get("by"), "by"), **field.arguments}
    ways.pop("by", None)
    keys = names(entity).keys
    if len(ways) != 1:
        raise InvalidInput(f"请只用一种方式指明要查的记录：{'、'.join(['id', *keys])}", field="by")
    ((way, argument),) = ways.items()
    if way == "id":
        return plan_by_id(entity, field, argument, asking)
    columns = keys[way]
    values = structure(argument, way) if len(columns) > 1 else {camel(columns[0].name): argument}
    tests = [_equals(entity, column, values[camel(column.name)], asking) for column in columns]
    return _plan_one(entity, field, both(*tests), asking)


def _equals(entity: type[Entity], column: Column, argument: Argument, asking: Asking) -> Test:
    name = camel(column.name)
    value = operand(argument, SQL_TYPES[column.kind], path=name)
    return Test(usable(entity, column, asking, name), "eq", value)


def _plan_one(entity: type[Entity], field: Field, where: Condition, asking: Asking) -> RootOne:
    return RootOne(
        alias=field.alias,
        source=rules.source(entity, asking.shape),
        where=where,
        outputs=plan_outputs(entity, field.selections, asking),
    )


def plan_outputs(entity: type[Entity], selections: tuple[Field, ...], asking: Asking) -> tuple[Output, ...]:
    """What is asked of one row, field by field."""
    return tuple(_output(entity, field, asking) for field in selections)


def _output(entity: type[Entity], field: Field, asking: Asking) -> Output:
    known = names(entity)
    if field.name == "__typename":
        return TextOut(alias=field.alias, text=entity.__name__)
    if field.name == "id":
        return IdOut(alias=field.alias, type_name=entity.__name__)
    if column := known.columns.get(field.name):
        return shown_column(entity, column, field.alias, asking)
    if column := known.masked_flags.get(field.name):
        return MaskedFlagOut(alias=field.alias, clear=_clear(entity, column, asking))
    if field.name in OF_ACTIONS:
        return OF_ACTIONS[field.name](entity, field, asking)
    if relation := known.ones.get(field.name):
        return OneOut(
            alias=field.alias,
            relation=relation,
            target=rules.source(relation.target, asking.shape),
            outputs=plan_outputs(relation.target, field.selections, asking),
        )
    return _many(known.manies[field.name], field, asking)


def _many(relation: Relation, field: Field, asking: Asking) -> ManyOut:
    source = rules.source(relation.target, asking.shape)
    connection = plan_connection(relation.target, source, field, asking)
    return ManyOut(alias=field.alias, relation=relation, connection=connection)


def _clear(entity: type[Entity], column: Column, asking: Asking) -> Condition:
    """When the column is shown unmasked."""
    return rules.clear(entity, column.mask, asking.shape) if column.mask else TRUE


def plan_connection(entity: type[Entity], source: Source, field: Field, asking: Asking) -> Connection:
    """The plan of one page of rows, wherever in the operation it stands.

    Raises:
        InvalidInput: page arguments that contradict each other or exceed the limits.
    """
    order = plan_order(entity, field.arguments.get("orderBy"), asking, "orderBy")
    limit, backward = _page_size(field, asking)
    return Connection(
        source=source,
        asked=both(
            plan_filter(entity, field.arguments.get("filter"), asking, "filter"), _as_of(entity, field)
        ),
        order=order,
        limit=limit,
        backward=backward,
        cursor=_cursor(field, order, backward=backward),
        offset=_offset(field),
        outputs=tuple(_connection_output(entity, inner, asking) for inner in field.selections),
    )


def _as_of(entity: type[Entity], field: Field) -> Condition:
    """The row held on the day that is asked for; without a day, whenever."""
    if entity.in_force is None or not _is_given(field, "asOf"):
        return TRUE
    columns = names(entity).shape.columns
    start, end = (columns[name] for name in entity.in_force)
    day = operand(field.arguments["asOf"], SQL_TYPES[start.kind], path="asOf")
    return both(Test(start, "lte", day), either(IsNull(end), Test(end, "gte", day)))


def _page_size(field: Field, asking: Asking) -> tuple[int, bool]:
    first, last = constant(field.arguments.get("first")), constant(field.arguments.get("last"))
    if first is not None and last is not None:
        raise InvalidInput("first 与 last 只能用一个", field="last")
    name, size = ("first", first) if last is None else ("last", last)
    limits = asking.limits
    if size is None:
        return limits.default_page, False
    if not isinstance(size, int) or not 1 <= size <= limits.largest_page:
        raise InvalidInput(f"{name} 应为 1 至 {limits.largest_page}", field=name)
    return size, last is not None


def _cursor(field: Field, order: tuple[OrderKey, ...], *, backward: bool) -> After | None:
    given = {name: field.arguments[name] for name in ("after", "before") if _is_given(field, name)}
    if not given:
        return None
    name = "before" if backward else "after"
    if set(given) != {name}:
        raise InvalidInput("after 只能与 first 同用，before 只能与 last 同用", field=next(iter(given)))
    if _is_given(field, "offset"):
        raise InvalidInput("offset 不能与游标同用", field="offset")
    signature = order_signature(order)
    operands = tuple(
        operand(
            given[name],
            SQL_TYPES[key.column.kind],
            prepare=f"cursor:{signature}:{index}:{key.column.kind.name}",
            path=name,
        )
        for index, key in enumerate(order)
    )
    return After(order=order, operands=operands, before=backward)


def _offset(field: Field) -> Operand | None:
    if not _is_given(field, "offset"):
        return None
    return operand(field.arguments["offset"], "bigint", prepare="offset", path="offset")


def _is_given(field: Field, name: str) -> bool:
    argument = field.arguments.get(name)
    return argument is not None and getattr(argument, "value", argument) is not None


def _connection_output(entity: type[Entity], field: Field, asking: Asking) -> ConnectionOutput:
    match field.name:
        case "nodes":
            return NodesOut(alias=field.alias, outputs=plan_outputs(entity, field.selections, asking))
        case "edges":
            return EdgesOut(
                alias=field.alias,
                parts=tuple((inner.alias, _edge_part(entity, inner, asking)) for inner in field.selections),
            )
        case "pageInfo":
            facts = tuple(
                (inner.alias, _typename(inner, "PageInfo") or inner.name) for inner in field.selections
            )
            return PageInfoOut(alias=field.alias, facts=facts)  # type: ignore[arg-type]
        case "totalCount":
            return TotalOut(alias=field.alias)
        case "aggregate":
            return plan_aggregate(entity, field, asking)
        case "groups":
            return plan_groups(entity, field, asking)
    return TextOut(alias=field.alias, text=type_word(entity, "Connection"))


def _edge_part(
    entity: type[Entity], field: Field, asking: Asking
) -> Literal["cursor"] | TextOut | tuple[Output, ...]:
    if field.name == "node":
        return plan_outputs(entity, field.selections, asking)
    return _typename(field, type_word(entity, "Edge")) or "cursor"


def _typename(field: Field, type_name: str) -> TextOut | None:
    return TextOut(alias=field.alias, text=type_name) if field.name == "__typename" else None
