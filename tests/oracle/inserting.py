"""Rows put in by plain statements, as nothing of the product would."""

from datetime import datetime
from typing import Any

import asyncpg

from models.clock import SHANGHAI
from models.columns import anatomy
from models.pinyin import pinyin_key
from tests.oracle.rows import EntityType

MORNING = datetime(2026, 6, 30, 10, 0, tzinfo=SHANGHAI)
"""When the golden city stands still."""


async def insert(connection: asyncpg.Connection, entity: EntityType, values: dict[str, Any]) -> None:
    """Put one row in, by a plain statement: what is not said is as the declaration has it."""
    await put(
        connection, entity, {"created_at": MORNING, "updated_at": MORNING, **_defaults(entity), **values}
    )


def _defaults(entity: EntityType) -> dict[str, Any]:
    """What the declaration gives a row that says nothing of it."""
    fields = entity._meta.fields_map
    names = anatomy(entity).columns
    return {
        name: fields[name].default
        for name in names
        if fields[name].default is not None and not callable(fields[name].default)
    }


async def put(connection: asyncpg.Connection, entity: EntityType, values: dict[str, Any]) -> None:
    """Put one row in, with these values and no others."""
    shape = anatomy(entity)
    for name, column in shape.columns.items():
        if column.ordered_by and values.get(name) is not None:
            values = {**values, column.ordered_by.name: pinyin_key(values[name])}
    columns = ", ".join(f'"{shape.columns[name].db}"' for name in values)
    places = ", ".join(f"${n}" for n in range(1, len(values) + 1))
    await connection.execute(f'insert into "{shape.table}" ({columns}) values ({places})', *values.values())  # noqa: S608
