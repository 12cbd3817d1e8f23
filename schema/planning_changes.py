"""The root fields of a mutation -> changes to carry out, one after the other; made once for a variant."""

from dataclasses import dataclass
from typing import TypeAlias

from graphql import FieldNode, OperationDefinitionNode

from resolvers.asked import Asking
from resolvers.deeds import Deed, thing
from schema.build import ApiSchema
from schema.excerpts import Fragments, excerpt
from schema.payloads import BulkPlan, PayloadPlan, plan_bulk_payload, plan_payload, statements_of
from schema.selecting import Selecting


@dataclass(frozen=True, slots=True)
class ChangeOne:
    """A root field that changes one row; ``node`` holds its arguments."""

    alias: str
    node: FieldNode
    deed: Deed
    payload: PayloadPlan


@dataclass(frozen=True, slots=True)
class ChangeMany:
    """A root field that changes many rows."""

    alias: str
    node: FieldNode
    deed: Deed
    payload: BulkPlan


@dataclass(frozen=True, slots=True)
class ByPython:
    """A root field with a resolver, as a document of its own."""

    alias: str
    name: str
    document: str


@dataclass(frozen=True, slots=True)
class TypeName:
    """A root field that asks for nothing but the type."""

    alias: str


RootChange: TypeAlias = ChangeOne | ChangeMany | ByPython | TypeName


def plan_changes(
    api: ApiSchema,
    operation: OperationDefinitionNode,
    fragments: Fragments,
    selecting: Selecting,
    asking: Asking,
) -> tuple[RootChange, ...]:
    """The plans of the root fields, in order."""
    root = api.graphql.mutation_type
    assert root is not None  # noqa: S101 - validation has found the operation's type
    changes: list[RootChange] = []
    for alias, nodes in selecting.roots(operation.selection_set, root):
        name = nodes[0].name.value
        if name == "__typename":
            changes.append(TypeName(alias))
        elif deed := api.deeds.get(name):
            field = selecting.field(nodes, root)
            payload = plan_payload(deed.entity, thing(deed), field, asking)
            changes.append(ChangeOne(alias, nodes[0], deed, payload))
        elif deed := api.bulks.get(name):
            field = selecting.field(nodes, root)
            bulk = plan_bulk_payload(deed.entity, thing(deed), field, asking)
            changes.append(ChangeMany(alias, nodes[0], deed, bulk))
        else:
            changes.append(ByPython(alias, name, excerpt(operation, fragments, nodes)))
    return tuple(changes)


def size_of(changes: tuple[RootChange, ...]) -> int:
    """About how many bytes the plans take."""
    total = 1_000
    for change in changes:
        if isinstance(change, ChangeOne | ChangeMany):
            total += sum(2 * len(statement.sql) for statement in statements_of(change.payload)) + 1_000
        elif isinstance(change, ByPython):
            total += len(change.document)
    return total
