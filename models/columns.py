"""What an entity consists of, read off its declaration once: columns and relations as values."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum, auto
from functools import cache, cached_property
from typing import Any, TypeAlias, cast

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.fields.base import Field
from tortoise.fields.data import CharEnumFieldInstance
from tortoise.fields.relational import (
    BackwardFKRelation,
    BackwardOneToOneRelation,
    ForeignKeyFieldInstance,
    ManyToManyFieldInstance,
    OneToOneFieldInstance,
)

from models.access import Internal, Mask, Masking, Role
from models.entity import ALWAYS_HIDDEN, Entity, LooseKey, Money, PinyinKey
from models.errors import DeclarationError
from models.labels import Choice, Label


class Kind(Enum):
    """The type of a column, as the API and the compiler see it."""

    ID = auto()
    TEXT = auto()
    INT = auto()
    BIGINT = auto()
    MONEY = auto()
    DECIMAL = auto()
    BOOL = auto()
    DATE = auto()
    INSTANT = auto()
    CHOICE = auto()
    TEXTS = auto()
    JSON = auto()
    BYTES = auto()
    FILE = auto()


KINDS: tuple[tuple[type[Field[Any]], Kind], ...] = (
    (fields.UUIDField, Kind.ID),
    (CharEnumFieldInstance, Kind.CHOICE),
    (ArrayField, Kind.TEXTS),
    (fields.CharField, Kind.TEXT),
    (fields.TextField, Kind.TEXT),
    (fields.BooleanField, Kind.BOOL),
    (fields.BigIntField, Kind.BIGINT),
    (fields.SmallIntField, Kind.INT),
    (fields.IntField, Kind.INT),
    (Money, Kind.MONEY),
    (fields.DecimalField, Kind.DECIMAL),
    (fields.DatetimeField, Kind.INSTANT),
    (fields.DateField, Kind.DATE),
    (fields.JSONField, Kind.JSON),
    (fields.BinaryField, Kind.BYTES),
)
"""Tortoise's field types, the narrower before the wider."""

SUMMABLE = frozenset({Kind.INT, Kind.BIGINT, Kind.MONEY, Kind.DECIMAL})
COMPARABLE = SUMMABLE | {Kind.DATE, Kind.INSTANT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What a column is that administrators have added: a value under ``key`` in the row's ``custom``."""

    key: str
    required: bool = False
    smallest: Decimal | None = None
    largest: Decimal | None = None
    writers: frozenset[Role] = frozenset()
    """The only roles that may write it; none: whoever keeps the row."""
    in_list: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of an entity: its name here, in the table, its type and who may use it how."""

    name: str
    db: str
    kind: Kind
    null: bool
    label: Label
    choice: type[Choice] | None = None
    max_length: int | None = None
    filterable: bool = False
    hidden: bool = False
    mask: Mask | None = None
    ordered_by: "Column | None" = None
    """The column that holds its place in an order, where that is not its own value."""
    added: Added | None = None
    """Set where ``db`` holds it as one value among others."""

    @property
    def absent_for_some(self) -> bool:
        """Whether some viewers get null instead of the value."""
        return self.mask is not None and self.mask.how is Masking.ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Through:
    """The table between the two ends of a many-to-many relation."""

    table: str
    near: str
    far: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A way from a row to one or many rows: ``near`` column here equals ``far`` column there."""

    name: str
    target: type[Entity]
    many: bool
    near: str
    far: str
    label: Label
    null: bool = True
    through: Through | None = None
    filterable: bool = True


@dataclass(frozen=True, eq=False)
class Anatomy:
    """An entity taken apart: its table, columns and relations, in the order of declaration.

    There is one of each (``anatomy`` keeps them), so identity is equality, and plans can be compared.
    """

    entity: type[Entity]
    table: str
    columns: Mapping[str, Column]
    relations: Mapping[str, Relation]

    @cached_property
    def shown(self) -> tuple[Column, ...]:
        """The columns that the API knows, without the ids behind relations."""
        return tuple(column for column in self.columns.values() if not column.hidden)

    @cached_property
    def search_columns(self) -> tuple[Column, ...]:
        """The text columns that the search box looks through."""
        return tuple(self.columns[name] for name in self.entity.page.search_columns)


@cache
def anatomy(entity: type[Entity]) -> Anatomy:
    """The columns and relations of an entity.

    Raises:
        DeclarationError: a field has no label, or a type that the product does not know.
    """
    behind_relations = {f"{name}_id" for name in (entity._meta.fk_fields | entity._meta.o2o_fields)}
    hidden = frozenset(entity.hidden.split()) | ALWAYS_HIDDEN
    columns: dict[str, Column] = {}
    relations: dict[str, Relation] = {}
    for name, declared in entity._meta.fields_map.items():
        if isinstance(declared, _RELATIONAL):
            relation = _relation(entity, name, declared)
            if relation:
                relations[name] = relation
        elif isinstance(declared, PinyinKey):
            columns[name] = _column(entity, name, declared, hidden=True)
        elif isinstance(declared, LooseKey):
            columns[name] = _column(entity, name, declared, hidden=True)
            if target := Entity.by_name.get(declared.target):
                relations[name.removesuffix("_id")] = _loose_relation(entity, name, declared, target)
        else:
            columns[name] = _column(entity, name, declared, hidden=name in hidden or name in behind_relations)
    for name, declared in entity._meta.fields_map.items():
        if isinstance(declared, PinyinKey):
            if declared.of not in columns or columns[declared.of].kind is not Kind.TEXT:
                raise DeclarationError(
                    f"{entity.__name__}.{name}: {declared.of!r} is no text column of the entity; "
                    "write PinyinKey('name') for the column that lists are ordered by"
                )
            columns[declared.of] = replace(columns[declared.of], ordered_by=columns[name])
    return Anatomy(entity, entity._meta.db_table, columns, relations)


_RELATIONAL = (ForeignKeyFieldInstance, BackwardFKRelation, ManyToManyFieldInstance)
_Relational: TypeAlias = (
    "ForeignKeyFieldInstance[Any] | BackwardFKRelation[Any] | ManyToManyFieldInstance[Any]"
)


def _column(entity: type[Entity], name: str, declared: Field[Any], *, hidden: bool) -> Column:
    kind = next((kind for base, kind in KINDS if isinstance(declared, base)), None)
    if kind is None:
        raise DeclarationError(
            f"{entity.__name__}.{name}: no type for {type(declared).__name__}; "
            "add it to KINDS in models/columns.py"
        )
    access = entity.access
    mask = None if isinstance(access, Internal) else access.mask_of(name)
    declared_filterable = name in entity.filterable.split()
    return Column(
        name=name,
        db=declared.source_field or name,
        kind=kind,
        null=declared.null,
        label=_label(entity, name, declared.description),
        choice=cast("type[Choice]", declared.enum_type)
        if isinstance(declared, CharEnumFieldInstance)
        else None,
        max_length=getattr(declared, "max_length", None),
        filterable=bool(declared.index or declared.unique or declared.pk or declared_filterable),
        hidden=hidden,
        mask=mask,
    )


def _relation(entity: type[Entity], name: str, declared: _Relational) -> Relation | None:
    target = declared.related_model
    if not issubclass(target, Entity) or isinstance(target.access, Internal):
        return None
    description = declared.description
    if isinstance(declared, ManyToManyFieldInstance):
        through = Through(table=declared.through, near=declared.backward_key, far=declared.forward_key)
        label = _label(entity, name, description) if not declared._generated else target.label()
        return Relation(
            name=name, target=target, many=True, near="id", far="id", label=label, through=through
        )
    if isinstance(declared, BackwardFKRelation):
        many = not isinstance(declared, BackwardOneToOneRelation)
        far = str(declared.relation_source_field)
        there, here = _label(entity, name, description), target.label()
        label = Label(f"{here.zh}（{there.zh}）", f"{here.en} ({there.en})")
        return Relation(name=name, target=target, many=many, near="id", far=far, label=label)
    return Relation(
        name=name,
        target=target,
        many=False,
        near=f"{name}_id",
        far="id",
        null=declared.null,
        label=_label(entity, name, description),
        filterable=bool(declared.index or isinstance(declared, OneToOneFieldInstance))
        or name in entity.filterable.split(),
    )


def _loose_relation(entity: type[Entity], name: str, declared: LooseKey, target: type[Entity]) -> Relation:
    return Relation(
        name=name.removesuffix("_id"),
        target=target,
        many=False,
        near=name,
        far="id",
        label=_label(entity, name, declared.description),
        filterable=bool(declared.index),
    )


def _label(entity: type[Entity], name: str, description: str | None) -> Label:
    try:
        return Label.parse(description or "")
    except ValueError as error:
        raise DeclarationError(
            f"{entity.__name__}.{name}: description {error}; write description='中文 | English'"
        ) from error
