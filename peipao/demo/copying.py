"""Many rows at once: PostgreSQL's COPY, with the defaults of the declaration filled in."""

from collections.abc import Iterable
from typing import Any

from models.entity import Entity, PinyinKey
from models.pinyin import pinyin_key
from peipao.database import Connection

PATIENCE_S = 600.0


async def copy_rows(
    connection: Connection, entity: type[Entity], columns: str, rows: Iterable[tuple[Any, ...]]
) -> int:
    """How many rows went in.

    ``columns`` names what the tuples hold, in order. What may be null is left to the database; for
    the rest the declared default stands, worked out once for all rows, or how the name sounds.
    """
    given = columns.split()
    constants: dict[str, Any] = {}
    sounded: dict[str, int] = {}
    for name in sorted(entity._meta.db_fields - set(given)):
        field = entity._meta.fields_map[name]
        if isinstance(field, PinyinKey):
            sounded[name] = given.index(field.of)
        elif not field.null:
            constants[name] = field.default() if callable(field.default) else field.default
    tail = tuple(constants.values())
    status = await connection.copy_records_to_table(
        entity._meta.db_table,
        records=((*row, *tail, *(pinyin_key(row[place]) for place in sounded.values())) for row in rows),
        columns=[*given, *constants, *sounded],
        timeout=PATIENCE_S,
    )
    return int(status.split()[1])


async def copy_ties(
    connection: Connection, entity: type[Entity], relation: str, pairs: Iterable[tuple[Any, Any]]
) -> int:
    """How many pairs (id of the row, id of its partner) went into a many-to-many relation."""
    field: Any = entity._meta.fields_map[relation]
    status = await connection.copy_records_to_table(
        field.through,
        records=pairs,
        columns=[field.backward_key, field.forward_key],
        timeout=PATIENCE_S,
    )
    return int(status.split()[1])
