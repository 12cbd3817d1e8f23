"""Rules of columns and keys: what may be filtered, what is unique, how relations are kept."""

import re
from collections.abc import Callable, Iterator

from tortoise.fields import RESTRICT
from tortoise.fields.relational import ForeignKeyFieldInstance, OneToOneFieldInstance
from tortoise.migrations.constraints import UniqueConstraint

from models.columns import Anatomy, Column, Kind
from models.contradictions import contradiction, unknown
from models.entity import Entity, LooseKey

MONEY_WORDS = frozenset(
    {"amount", "budget", "capital", "investment", "price", "quota", "revenue", "turnover"}
)


def known_filterable(shape: Anatomy) -> Iterator[str]:
    """``filterable`` names columns or relations of the API."""
    names = {column.name for column in shape.shown} | set(shape.relations)
    for name in shape.entity.filterable.split():
        if name not in names:
            yield unknown(f"{_name(shape)}.filterable", "column", name, names)


def needed_filterable(shape: Anatomy) -> Iterator[str]:
    """``filterable`` is for what has no index: the others may be filtered anyway."""
    for name in shape.entity.filterable.split():
        field = shape.entity._meta.fields_map.get(name)
        if field is not None and (field.index or field.unique or field.pk):
            yield contradiction(
                f"{_name(shape)}.filterable", f"{name!r} has an index and is filterable by it", "leave it out"
            )


def comparable_filterable(shape: Anatomy) -> Iterator[str]:
    """What is filtered by has an order: documents and bytes have none."""
    for column in shape.shown:
        if column.name in shape.entity.filterable.split() and column.kind in {Kind.JSON, Kind.BYTES}:
            yield contradiction(
                f"{_name(shape)}.filterable",
                f"{column.name!r} is {column.kind.name} and has no order",
                "leave it out, or keep what is asked for in a column of its own",
            )


def known_hidden(shape: Anatomy) -> Iterator[str]:
    """``hidden`` names columns."""
    for name in shape.entity.hidden.split():
        if name not in shape.columns:
            yield unknown(f"{_name(shape)}.hidden", "column", name, shape.columns)


def known_natural_keys(shape: Anatomy) -> Iterator[str]:
    """Natural keys consist of columns that everybody who sees the row may know."""
    for key in shape.entity.natural_keys:
        where = f"{_name(shape)}.natural_keys"
        for name in key.split():
            column = shape.columns.get(name)
            if column is None:
                yield unknown(where, "column", name, shape.columns)
            elif column.hidden and name.removesuffix("_id") not in shape.relations:
                yield contradiction(where, f"{name!r} is hidden", "name a column that the API shows")
            elif column.mask:
                yield contradiction(
                    where,
                    f"{name!r} is masked, and asking by it would tell what the mask hides",
                    "take the mask or the key away",
                )


def unique_natural_keys(shape: Anatomy) -> Iterator[str]:
    """A natural key finds one row, because the table holds it unique."""
    held = set(_unique_sets(shape))
    for key in shape.entity.natural_keys:
        names = frozenset(key.split())
        if names <= set(shape.columns) and names not in held:
            fields = ", ".join(f'"{name}"' for name in ("city_id", *key.split()))
            yield contradiction(
                f"{_name(shape)}.natural_keys",
                f"nothing holds {key!r} unique",
                f'write UniqueConstraint(fields=({fields}), name="uq_{shape.table}_{key.split()[0]}") '
                "in Meta.constraints",
            )


def known_constraint_columns(shape: Anatomy) -> Iterator[str]:
    """Unique constraints are over columns of the table."""
    for constraint in getattr(shape.entity._meta, "constraints", ()):
        if isinstance(constraint, UniqueConstraint):
            for name in constraint.fields:
                if name not in shape.columns:
                    yield unknown(f"{_name(shape)}.Meta.constraints", "column", name, shape.columns)


def indexed_relations(shape: Anatomy) -> Iterator[str]:
    """A foreign key has an index: PostgreSQL makes none, and every way back would scan the table."""
    for name, field in _foreign_keys(shape):
        if not (field.index or isinstance(field, OneToOneFieldInstance)):
            yield contradiction(
                f"{_name(shape)}.{name}", "the foreign key has no index", "write db_index=True"
            )


def named_ways_back(shape: Anatomy) -> Iterator[str]:
    """A foreign key says what its rows are called on the other side."""
    for name, field in _foreign_keys(shape):
        if field.related_name is None:
            yield contradiction(
                f"{_name(shape)}.{name}",
                "the way back has no name",
                "write related_name='...', or related_name=False where there is no way back",
            )


def kept_rows(shape: Anatomy) -> Iterator[str]:
    """Deleting a row never takes others with it: a business row is marked, not removed."""
    for name, field in _foreign_keys(shape):
        if field.db_constraint and field.on_delete != RESTRICT:
            yield contradiction(
                f"{_name(shape)}.{name}",
                f"on_delete is {field.on_delete.name}, which removes or changes rows unasked",
                "write on_delete=fields.RESTRICT",
            )


def known_loose_keys(shape: Anatomy) -> Iterator[str]:
    """A loose key names an entity, and is named like the column of a relation."""
    for name, field in shape.entity._meta.fields_map.items():
        if isinstance(field, LooseKey):
            if field.target not in Entity.by_name:
                yield unknown(f"{_name(shape)}.{name}", "entity", field.target, Entity.by_name)
            if not name.endswith("_id"):
                yield contradiction(
                    f"{_name(shape)}.{name}", "it is the id of another row", f"call it {f'{name}_id'!r}"
                )


def kept_in_yuan(shape: Anatomy) -> Iterator[str]:
    """Money is kept in yuan, exact to the 分."""
    for column in shape.columns.values():
        if column.kind in {Kind.INT, Kind.BIGINT, Kind.DECIMAL} and _speaks_of_money(column):
            yield contradiction(
                f"{_name(shape)}.{column.name}",
                f"it is named like money and is {column.kind.name}",
                "write Money(description='… （元） | …, yuan'), or name the unit that it counts",
            )


COLUMN_RULES: tuple[Callable[[Anatomy], Iterator[str]], ...] = (
    known_filterable,
    needed_filterable,
    comparable_filterable,
    known_hidden,
    known_natural_keys,
    unique_natural_keys,
    known_constraint_columns,
    indexed_relations,
    named_ways_back,
    kept_rows,
    known_loose_keys,
    kept_in_yuan,
)


def _name(shape: Anatomy) -> str:
    return shape.entity.__name__


def _foreign_keys(shape: Anatomy) -> Iterator[tuple[str, "ForeignKeyFieldInstance[Entity]"]]:
    for name, field in shape.entity._meta.fields_map.items():
        if isinstance(field, ForeignKeyFieldInstance):
            yield name, field


def _speaks_of_money(column: Column) -> bool:
    return column.name.split("_")[-1] in MONEY_WORDS or bool(re.search(r"[（(]\s*[万亿]?元", column.label.zh))


def _unique_sets(shape: Anatomy) -> Iterator[frozenset[str]]:
    """The sets of columns of which the table holds one combination once among the living rows."""
    meta = shape.entity._meta
    for name, field in meta.fields_map.items():
        if field.unique:
            yield frozenset({name})
    for names in meta.unique_together:
        yield frozenset(names) - {"city_id"}
    for constraint in getattr(meta, "constraints", ()):
        condition = getattr(constraint, "condition", None)
        if isinstance(constraint, UniqueConstraint) and _every_living_row(condition):
            yield frozenset(constraint.fields) - {"city_id"}


def _every_living_row(condition: str | None) -> bool:
    return condition is None or " ".join(condition.lower().split()) == "deleted_at is null"
