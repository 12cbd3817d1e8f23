"""What a broken constraint of the database means to whoever broke it; nothing of the row that holds it."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

import asyncpg
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Internal
from models.columns import Anatomy, Column, Kind, anatomy
from models.constraints import custom_check
from models.entities import ENTITIES
from models.entity import CUSTOM
from models.labels import Label
from models.naming import camel
from resolvers.outcome import Problem

DUPLICATE = "DUPLICATE"
VALIDATION = "VALIDATION"
MOST_NAMED = 3

_WORD = re.compile(r"\b[a-z_]+\b")
_QUOTED = re.compile(r"'[^']*'")


def told(error: asyncpg.PostgresError) -> Problem | None:
    """The problem that a violated constraint amounts to; None for what the table does not know."""
    if isinstance(error, asyncpg.NotNullViolationError):
        return missing_columns().get((error.table_name or "", error.column_name or ""))
    return constraints().get(error.constraint_name or "") if _is_violation(error) else None


def _is_violation(error: asyncpg.PostgresError) -> bool:
    return isinstance(error, asyncpg.IntegrityConstraintViolationError)


@cache
def constraints() -> Mapping[str, Problem]:
    """Every declared constraint of the open entities by its name in the database."""
    return {name: problem for shape in _open_shapes() for name, problem in _of(shape)}


@cache
def missing_columns() -> Mapping[tuple[str, str], Problem]:
    """What to say of a column without a value, by table and column."""
    found = {}
    for shape in _open_shapes():
        for column in shape.columns.values():
            field, label = _named(shape, column)
            found[shape.table, column.db] = Problem(
                code=VALIDATION, message=f"请填写“{label.zh}”", field=field
            )
    return found


def _open_shapes() -> Iterator[Anatomy]:
    return (anatomy(entity) for entity in ENTITIES if not isinstance(entity.access, Internal))


def _of(shape: Anatomy) -> Iterator[tuple[str, Problem]]:
    for column in shape.columns.values():
        if column.kind is Kind.CHOICE:
            field, label = _named(shape, column)
            problem = Problem(code=VALIDATION, message=f"“{label.zh}”的取值有误", field=field)
            yield f"ck_{shape.table}_{column.db}", problem
    if CUSTOM in shape.columns:
        yield custom_check(shape), Problem(code=VALIDATION, message="自定义字段的内容不符合填写要求")
    for constraint in getattr(shape.entity._meta, "constraints", ()):
        if isinstance(constraint, CheckConstraint):
            yield constraint.name, _unmet(shape, constraint.check)
        elif isinstance(constraint, UniqueConstraint) and constraint.name:
            yield constraint.name, _duplicate(shape, constraint.fields)


def _duplicate(shape: Anatomy, columns: tuple[str, ...]) -> Problem:
    named = [_named(shape, shape.columns[name]) for name in columns if name != "city_id"]
    # The last column of a key is what tells rows of one parent apart.
    return Problem(
        code=DUPLICATE,
        message=f"已有相同的{'与'.join(label.zh for _, label in named) or '记录'}",
        field=named[-1][0] if named else None,
    )


def _unmet(shape: Anatomy, check: str) -> Problem:
    words = dict.fromkeys(_WORD.findall(_QUOTED.sub("", check)))
    behind = {relation.near for relation in shape.relations.values()}
    named = [
        _named(shape, column)
        for word in words
        if (column := shape.columns.get(word)) and (not column.hidden or word in behind - {"id"})
    ]
    if not 0 < len(named) <= MOST_NAMED:
        return Problem(code=VALIDATION, message=f"{shape.entity.label().zh}的内容不符合填写要求")
    labels = "".join(f"“{label.zh}”" for _, label in named)
    return Problem(code=VALIDATION, message=f"{labels}不符合填写要求", field=named[0][0])


def _named(shape: Anatomy, column: Column) -> tuple[str, Label]:
    """The API's name and the label of a column; a key of another row is known by its relation."""
    for relation in shape.relations.values():
        if not relation.many and relation.near == column.name and relation.near != "id":
            return camel(relation.name), relation.label
    return camel(column.name), column.label
