"""What may be changed through the API: every action and derived change, by its name, with its inputs."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property, lru_cache
from typing import Any

from models.access import Access, Grant, ViewerShape
from models.columns import Column, Kind, Relation, anatomy
from models.custom_fields import AddedColumns, Additions, added_to, in_force, writing_grants
from models.entities import ENTITIES
from models.entity import CUSTOM, Entity, LooseKey, PinyinKey
from models.naming import camel, plural, singular
from models.workflow import Action, Input
from resolvers.places import place_of

EVERY_ROWS_OWN = frozenset(
    {"id", "city_id", "created_at", "updated_at", "version", "deleted_at", "created_by", "updated_by"}
)
"""What every row has and the system keeps."""


class Verb(Enum):
    """The ways to change rows."""

    ACT = auto()
    CREATE = auto()
    UPDATE = auto()
    DELETE = auto()
    UPSERT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class InputField:
    """One input: a column, a relation (its value an opaque id, or ids), or something of the action's own.

    ``name`` is the API's, ``key`` what effects know it by. ``children`` are rows to be made with it.
    """

    name: str
    key: str
    label: str
    required: bool = False
    column: Column | None = None
    relation: Relation | None = None
    declared: Input | None = None
    children: tuple["InputField", ...] = ()

    @property
    def target(self) -> type[Entity] | None:
        """The entity whose row it names, if it names one."""
        if self.relation:
            return self.relation.target
        if self.declared and isinstance(self.declared.of, str):
            return Entity.by_name[self.declared.of]
        return None

    @property
    def many(self) -> bool:
        """Whether it is a list."""
        return bool((self.relation and self.relation.many) or (self.declared and self.declared.many))


@dataclass(frozen=True, eq=False)
class Deed:
    """One mutation: its name in the API, what it does to which entity."""

    name: str
    verb: Verb
    entity: type[Entity]
    action: Action | None = None

    @property
    def grants(self) -> tuple[Grant, ...]:
        """Who may do it; of an upsert, who may create."""
        if self.action:
            return self.action.granted
        access = self.entity.access
        assert isinstance(access, Access)  # noqa: S101 - deeds are made of open entities only
        return access.create if self.verb is Verb.UPSERT else getattr(access, self.verb.name.lower())

    @property
    def creates(self) -> bool:
        """Whether there is no row before it."""
        return self.verb is Verb.CREATE or bool(self.action and self.action.creates)

    @property
    def label(self) -> str:
        """What it does, in both languages."""
        if self.action:
            return self.action.label
        zh, en = WORDS[self.verb]
        thing = self.entity.label()
        return f"{zh}{thing.zh} | {en} {thing.en}"

    @cached_property
    def inputs(self) -> Mapping[str, InputField]:
        """Its inputs by API name."""
        return {field.name: field for field in _inputs(self)}


WORDS = {
    Verb.CREATE: ("新建", "Create"),
    Verb.UPDATE: ("修改", "Change"),
    Verb.DELETE: ("删除", "Delete"),
    Verb.UPSERT: ("新建或修改", "Create or change"),
}


def deeds() -> Mapping[str, Deed]:
    """Every mutation of the API by its name."""
    return _deeds(in_force())


@lru_cache(maxsize=8)
def _deeds(_: Additions) -> Mapping[str, Deed]:
    return {deed.name: deed for deed in deeds_of(ENTITIES)}


def deeds_of(entities: Iterable[type[Entity]]) -> Iterator[Deed]:
    """The mutations of these entities: actions, and create, update, delete, upsert where granted."""
    for entity in entities:
        if not isinstance(entity.access, Access):
            continue
        for action in entity.actions:
            yield Deed(camel(action.name), Verb.ACT, entity, action)
        if entity.access.create and not any(action.creates for action in entity.actions):
            yield derived(Verb.CREATE, entity)
        if entity.access.update:
            yield derived(Verb.UPDATE, entity)
        if entity.access.delete:
            yield derived(Verb.DELETE, entity)
        if entity.access.create and entity.access.update and _upsert_keys(entity):
            yield derived(Verb.UPSERT, entity)


def open_inputs(entity: type[Entity], verb: Verb, shape: ViewerShape) -> Mapping[str, InputField]:
    """The inputs of the derived deed that this kind of viewer may give, for some rows; none without it."""
    deed = derived(verb, entity)
    if deed.name not in deeds():
        return {}
    return {name: said for name, said in deed.inputs.items() if _is_open(deed, said, shape)}


def _is_open(deed: Deed, said: InputField, shape: ViewerShape) -> bool:
    added = said.column is not None and said.column.added is not None
    grants = writing_grants(said.column, deed.grants) if said.column and added else deed.grants
    mine = [grant for grant in grants if grant.roles & shape]
    return bool(mine) and (added or covers(mine, said.key))


def covers(grants: Iterable[Grant], key: str) -> bool:
    """Whether one of the grants lets the input with this key be written."""
    return any(not grant.only or {key, key.removesuffix("_id")} & grant.only for grant in grants)


def derived(verb: Verb, entity: type[Entity]) -> Deed:
    """The deed that is derived from the grants of an entity: there is one of each, by its inputs."""
    return _derived(verb, entity, added_to(entity))


@lru_cache(maxsize=2_000)
def _derived(verb: Verb, entity: type[Entity], _: AddedColumns) -> Deed:
    return Deed(f"{verb.name.lower()}{entity.__name__}", verb, entity)


def bulk_name(deed: Deed) -> str | None:
    """The name of the mutation that does it to many rows; None for actions and upserts."""
    if deed.verb in (Verb.ACT, Verb.UPSERT):
        return None
    many = plural(deed.entity)
    return f"{deed.verb.name.lower()}{many[0].upper()}{many[1:]}"


def _upsert_keys(entity: type[Entity]) -> bool:
    computed = entity.computed.split()
    return any(not set(key.split()) & set(computed) for key in entity.natural_keys)


def thing(deed: Deed) -> str:
    """The field of the payload that holds the row."""
    return singular(deed.entity)


# --- inputs -------------------------------------------------------------------------------------


def _inputs(deed: Deed) -> Iterator[InputField]:
    entity = deed.entity
    if deed.action:
        for said in deed.action.inputs:
            if isinstance(said, Input):
                yield InputField(
                    name=camel(said.name),
                    key=said.name,
                    label=said.label,
                    required=said.required,
                    declared=said,
                )
            elif said in entity.owns.split():
                yield _owned(entity, said)
            else:
                yield column_input(entity, said, required=False)
        if deed.creates:
            yield from added_inputs(deed)
        return
    if deed.verb is Verb.DELETE:
        return
    for name in writable(entity, deed):
        yield column_input(entity, name, required=deed.verb is Verb.CREATE and _must_be_given(entity, name))
    if deed.verb is Verb.CREATE:
        for name in entity.owns.split():
            yield _owned(entity, name)
    yield from added_inputs(deed)


def added_inputs(deed: Deed) -> Iterator[InputField]:
    """The inputs of fields that were added at run time. What must be filled is said by the refusal:
    who may not write such a field can make the row without it.
    """
    for column in added_to(deed.entity):
        assert column.added is not None  # noqa: S101 - it is one of the added ones
        if writing_grants(column, deed.grants):
            key = f"{CUSTOM}.{column.added.key}"
            yield InputField(name=camel(column.name), key=key, label=str(column.label), column=column)


def kept_by_system(entity: type[Entity]) -> frozenset[str]:
    """The columns and relations that no client writes through a derived deed."""
    return EVERY_ROWS_OWN | {*entity.computed.split(), entity.state or ""}


def writable(entity: type[Entity], deed: Deed) -> list[str]:
    """The columns and relations that some grant lets be written through this deed."""
    shape, system = anatomy(entity), kept_by_system(entity)
    declared = [
        *(c.name for c in shape.columns.values() if not c.hidden and c.kind is not Kind.BYTES),
        *(
            r.name
            for r in shape.relations.values()
            if (not r.many and r.near != "id") or (r.through and _is_forward(entity, r.name))
        ),
    ]
    order = {name: place for place, name in enumerate(entity._meta.fields_map)}
    names = sorted({n for n in declared if n not in system}, key=lambda n: order.get(n, len(order)))
    if deed.verb is Verb.UPDATE and all(grant.only for grant in deed.grants):
        covered = frozenset[str]().union(*(grant.only for grant in deed.grants))
        names = [name for name in names if name in covered]
    return names


def _is_forward(entity: type[Entity], name: str) -> bool:
    return not getattr(entity._meta.fields_map[name], "_generated", True)


def column_input(entity: type[Entity], name: str, *, required: bool) -> InputField:
    """The input of a column or relation of the entity."""
    shape = anatomy(entity)
    if relation := shape.relations.get(name):
        key = name if relation.many else relation.near
        return InputField(
            name=camel(name), key=key, label=str(relation.label), required=required, relation=relation
        )
    column = shape.columns[name]
    return InputField(name=camel(name), key=name, label=str(column.label), required=required, column=column)


def _must_be_given(entity: type[Entity], name: str) -> bool:
    shape = anatomy(entity)
    relation = shape.relations.get(name)
    if relation:
        needed = not relation.null and not relation.many and entity.on_create is None
        return needed and not _is_a_place(entity, relation)
    declared: Any = entity._meta.fields_map[name]
    has_default = declared.default is not None or isinstance(declared, LooseKey | PinyinKey)
    return not declared.null and not has_default


def _is_a_place(entity: type[Entity], relation: Relation) -> bool:
    """Whether some who make rows make them in one place only, which need not be said."""
    access = entity.access
    return isinstance(access, Access) and any(
        place is not None and place[0] == relation.near
        for grant in access.create
        for place in [place_of(grant, min(grant.roles))]
    )


def _owned(entity: type[Entity], name: str) -> InputField:
    relation = anatomy(entity).relations[name]
    child = relation.target
    back = next(r.name for r in anatomy(child).relations.values() if r.near == relation.far and not r.many)
    create = derived(Verb.CREATE, child)
    children = tuple(
        column_input(child, each, required=_must_be_given(child, each))
        for each in writable(child, create)
        if each != back
    )
    return InputField(
        name=camel(name), key=name, label=str(relation.label), relation=relation, children=children
    )
