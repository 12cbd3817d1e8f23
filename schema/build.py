"""The whole schema: derived types, the root fields, and what is found where."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import strawberry
from graphql import GraphQLSchema
from strawberry.schema.config import StrawberryConfig
from strawberry.types.base import StrawberryOptional

from models.access import Internal
from models.custom_fields import NOTHING, Additions, using
from models.entities import ENTITIES
from models.entity import Entity
from models.naming import camel, plural, singular
from resolvers.deeds import Deed, bulk_name, deeds_of
from schema.derived import EntityTypes, shared_types
from schema.making import Argument, FieldOf
from schema.meta import PythonQuery
from schema.mutations import MutationTypes
from schema.python_mutations import PythonMutation
from schema.scalars import SCALARS


@dataclass(frozen=True, slots=True)
class ApiSchema:
    """The schema in both forms, and the entities behind its root fields."""

    strawberry: strawberry.Schema
    graphql: GraphQLSchema
    entities: Mapping[str, type[Entity]]
    singles: Mapping[str, type[Entity]]
    manies: Mapping[str, type[Entity]]
    deeds: Mapping[str, Deed]
    bulks: Mapping[str, Deed]
    """What a root mutation does to one row, and to many; one that is in neither is Python's."""
    additions: Additions
    """The fields that were added at run time, as they were when the schema was made."""

    @property
    def version(self) -> str:
        """What changes with the schema: the same in every process that knows the same added fields."""
        return self.additions.version


class QuietSchema(strawberry.Schema):
    """Leaves errors to whoever answers: Strawberry would log them with the values that caused them."""

    def process_errors(self, errors: Any, execution_context: Any = None) -> None:
        """Nothing: ``schema/errors.py`` decides what is logged."""


NODE_ROOTS = (
    FieldOf(
        "node",
        "Optional[Node]",
        "任何一条记录 | Any row by its id",
        (Argument("id", "ID", "标识 | Opaque id"),),
    ),
    FieldOf(
        "nodes",
        "list[Optional[Node]]",
        "若干记录，按所给次序 | Rows by their ids, in that order",
        (Argument("ids", "list[ID]", "标识，最多 100 个 | Opaque ids, at most 100"),),
    ),
)


def build(entities: Iterable[type[Entity]], additions: Additions = NOTHING) -> ApiSchema:
    """The schema of these entities, with the fields that administrators have added to them."""
    with using(additions):
        return _build(entities, additions)


def _build(entities: Iterable[type[Entity]], additions: Additions) -> ApiSchema:
    open_entities = [entity for entity in entities if not isinstance(entity.access, Internal)]
    types = shared_types()
    makers = [EntityTypes(types, entity) for entity in open_entities]
    for maker in makers:
        maker.make()
    roots = [*NODE_ROOTS, *(field for maker in makers for field in maker.roots())]
    by_hand = {field.graphql_name or camel(field.python_name) for field in _fields_of(PythonMutation)}
    deeds = [deed for deed in deeds_of(open_entities) if deed.name not in by_hand]
    changes = list(MutationTypes(types).fields(deeds))
    query = types.make("type", "Query", "查询 | What may be read", roots, bases=(PythonQuery,))
    label = "变更 | What may be changed; one field after the other, each a transaction"
    mutation = types.make("type", "Mutation", label, changes, bases=(PythonMutation,)) if changes else None
    for field in _fields_of(mutation) if mutation else ():
        # One root field that fails must not take the others, which are done, out of the answer.
        if not isinstance(field.type, StrawberryOptional):
            field.type = StrawberryOptional(field.type)
    made = QuietSchema(
        query=query,
        mutation=mutation,
        types=[types.namespace[entity.__name__] for entity in open_entities],
        config=StrawberryConfig(scalar_map=SCALARS, disable_field_suggestions=True),
    )
    return ApiSchema(
        strawberry=made,
        graphql=made._schema,
        entities={entity.__name__: entity for entity in open_entities},
        singles={singular(entity): entity for entity in open_entities},
        manies={plural(entity): entity for entity in open_entities},
        deeds={deed.name: deed for deed in deeds},
        bulks={name: deed for deed in deeds if (name := bulk_name(deed))},
        additions=additions,
    )


def _fields_of(made: Any) -> Iterable[Any]:
    return made.__strawberry_definition__.fields  # type: ignore[no-any-return]


@cache
def city_schema() -> ApiSchema:
    """The schema of all entities of the city, built once in a process."""
    return build(ENTITIES)


def sdl() -> str:
    """The schema as text, as it is committed in ``schema/schema.graphql``."""
    return city_schema().strawberry.as_str() + "\n"
