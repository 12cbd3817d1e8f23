"""Every ready example of the console is a question that the schema answers, for the roles that get it."""

import json
from pathlib import Path

import pytest
from graphql import (
    FieldNode,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    get_variable_values,
    parse,
    validate,
)

from models.access import Access, Role
from peipao.console_examples import FOR_ROLE, LIBRARY, Example, examples_for
from schema.build import city_schema
from schema.documents import Documents
from schema.limits import LIMITS

SCHEMA = Path(__file__).parents[2] / "schema" / "schema.graphql"


def operation_of(example: Example) -> OperationDefinitionNode:
    (operation,) = parse(example.query).definitions
    assert isinstance(operation, OperationDefinitionNode)
    return operation


@pytest.fixture(scope="module")
def committed() -> GraphQLSchema:
    """The schema as it is committed."""
    return build_schema(SCHEMA.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def documents() -> Documents:
    """Documents with the limits of everybody who is signed in."""
    return Documents(city_schema(), LIMITS)


@pytest.mark.parametrize("example", LIBRARY, ids=lambda example: example.name)
def test_the_example_is_valid_against_the_committed_schema(
    example: Example, committed: GraphQLSchema
) -> None:
    assert [error.message for error in validate(committed, parse(example.query))] == []
    variables = operation_of(example).variable_definitions or ()
    coerced = get_variable_values(committed, variables, json.loads(example.variables or "{}"))
    assert not isinstance(coerced, list), [error.message for error in coerced]


@pytest.mark.parametrize("role", FOR_ROLE, ids=lambda role: role.name)
def test_no_role_is_offered_what_it_may_never_see(role: Role) -> None:
    api = city_schema()
    roots = {
        example.name: field.name.value
        for example in examples_for({role})
        for field in operation_of(example).selection_set.selections
        if isinstance(field, FieldNode)
    }
    open_to_role = {
        many
        for many, entity in api.manies.items()
        if isinstance(entity.access, Access) and any(role in grant.roles for grant in entity.access.read)
    }
    closed = [name for name, root in roots.items() if root in api.manies and root not in open_to_role]
    assert closed == []


@pytest.mark.parametrize("role", FOR_ROLE, ids=lambda role: role.name)
def test_the_examples_of_a_role_stay_within_its_limits_and_masks(role: Role, documents: Documents) -> None:
    for example in examples_for({role}):
        prepared = documents.prepare(
            example.query,
            example.name,
            json.loads(example.variables or "{}"),
            frozenset({role}),
            queries_only=True,
            introspection=False,
        )
        assert prepared.variant.places
