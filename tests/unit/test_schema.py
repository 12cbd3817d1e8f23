"""The schema is committed as text, and says everything in both languages."""

from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLScalarType,
    specified_scalar_types,
)

from models.columns import anatomy
from models.entities import ENTITIES
from models.entity import Entity
from models.naming import camel, plural, singular
from schema.build import city_schema, sdl

COMMITTED = Path(__file__).parent.parent.parent / "schema" / "schema.graphql"
TYPES = {name: t for name, t in city_schema().graphql.type_map.items() if not name.startswith("__")}
OPEN = city_schema().entities.values()


def test_the_committed_schema_is_the_one_that_is_served() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == sdl(), "run ./dev accept and review the difference"


def test_every_type_field_argument_and_value_is_described_in_chinese_and_english() -> None:
    silent = []
    for name, kind in TYPES.items():
        if name in specified_scalar_types:
            continue
        described = {name: kind.description}
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            for field_name, field in kind.fields.items():
                described[f"{name}.{field_name}"] = field.description
                for argument_name, argument in getattr(field, "args", {}).items():
                    described[f"{name}.{field_name}({argument_name})"] = argument.description
        elif isinstance(kind, GraphQLEnumType):
            described |= {f"{name}.{value}": meaning.description for value, meaning in kind.values.items()}
        silent += [place for place, text in described.items() if " | " not in (text or "")]
    assert silent == []


def test_scalars_are_those_of_the_domain() -> None:
    own = {name for name, kind in TYPES.items() if isinstance(kind, GraphQLScalarType)}
    assert own - specified_scalar_types.keys() == {"Money", "Decimal", "BigInt", "DateTime", "Date", "JSON"}


@pytest.mark.parametrize("entity", OPEN, ids=lambda entity: entity.__name__)
def test_an_entity_has_its_two_roots_and_a_field_for_each_shown_column_and_relation(
    entity: type[Entity],
) -> None:
    query = TYPES["Query"]
    assert isinstance(query, GraphQLObjectType)
    assert {singular(entity), plural(entity)} <= query.fields.keys()
    made = TYPES[entity.__name__]
    assert isinstance(made, GraphQLObjectType)
    shape = anatomy(entity)
    wanted = {camel(column.name) for column in shape.shown} | {camel(name) for name in shape.relations}
    flags = {f"{camel(column.name)}Masked" for column in shape.shown if column.mask}
    acted_on = {"availableActions"} if any(not action.creates for action in entity.actions) else set()
    assert made.fields.keys() == wanted | flags | acted_on | {"history"}
    assert ("asOf" in query.fields[plural(entity)].args) is (entity.in_force is not None)


def test_what_is_hidden_or_internal_is_nowhere_in_the_schema() -> None:
    hidden = {
        f"{entity.__name__}.{camel(column.name)}"
        for entity in ENTITIES
        for column in anatomy(entity).columns.values()
        if column.hidden
    }
    shown = {
        f"{name}.{field}"
        for name, kind in TYPES.items()
        if isinstance(kind, GraphQLObjectType)
        for field in kind.fields
    }
    assert "User.passwordHash" in hidden
    assert not hidden & shown
    assert not {"Session", "LoginAttempt"} & TYPES.keys()
