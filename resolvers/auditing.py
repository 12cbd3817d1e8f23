"""What is written of changes: entries of a chain, each sealed by the one before (DOMAIN §4.13).

Masked columns are written masked, and those that some may not see at all are left out: whoever
reads the history of a row learns no more from it than from the row.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from functools import cache, partial
from typing import Any
from uuid import UUID

from tortoise import Tortoise

from models import clock
from models.columns import Column, Kind, anatomy
from models.custom_fields import added_to
from models.entity import Entity
from models.masking import MASKS
from models.naming import camel
from resolvers.added_values import added_changes
from resolvers.audit_chain import COLUMNS, FIRST_PREV_HASH, AuditEntry, digest
from resolvers.binding import opaque_id
from resolvers.writing_sql import HOLD_HEAD, MAKE_HEAD, concluding

UNTOLD = frozenset({"id", "city_id", "created_at", "updated_at", "created_by_id", "updated_by_id", "version"})
LONGEST_TOLD = 1_000


def changes_of(
    entity: type[Entity], before: Mapping[str, Any], after: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """What ``after`` changes, as (field, old, new) in the API's names; unchanged columns are left out."""
    told = []
    for name, (field, shown) in _told(entity).items():
        if name not in after or (earlier := before.get(name)) == (later := after[name]):
            continue
        told.append({"field": field, "old": shown(earlier), "new": shown(later)})
    told += [
        {"field": camel(column.name), "old": _shown(column, None, old), "new": _shown(column, None, new)}
        for column, old, new in added_changes(added_to(entity), before, after)
        if not column.absent_for_some
    ]
    return told


@cache
def _told(entity: type[Entity]) -> Mapping[str, tuple[str, Callable[[Any], str | None]]]:
    """The columns that are told, with their names in the API and the form in which they are."""
    shape, untold = anatomy(entity), UNTOLD | frozenset(entity.untold.split())
    relations = {r.near: r for r in shape.relations.values() if not r.many and r.near != "id"}
    told: dict[str, tuple[str, Callable[[Any], str | None]]] = {}
    for name, column in shape.columns.items():
        relation = relations.get(name)
        secret = column.absent_for_some or column.kind is Kind.BYTES or (column.hidden and not relation)
        if name not in untold and not secret:
            field = camel(relation.name if relation else name)
            told[name] = (field, partial(_shown, column, relation.target.__name__ if relation else None))
    return told


def _shown(column: Column, target: str | None, value: Any) -> str | None:
    value = getattr(value, "value", value)
    if value is None:
        return None
    if target is not None and isinstance(value, UUID):
        return opaque_id(target, value)
    text = _text(value)
    return MASKS[column.mask.how](text) if column.mask else text[:LONGEST_TOLD]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.astimezone(clock.SHANGHAI).isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, list | tuple | set | frozenset):
        return "、".join(map(_text, value))
    return str(value)


def subject_of(entity: type[Entity], row_id: UUID) -> str:
    """How the log names a row."""
    return opaque_id(entity.__name__, row_id)


async def hold_head(connection: Any, city_id: int) -> tuple[int, str]:
    """The end of the city's chain, held until the transaction ends."""
    head = await connection.fetchrow(HOLD_HEAD, city_id)
    if head is None:
        await connection.execute(MAKE_HEAD, city_id, FIRST_PREV_HASH, clock.now())
        head = await connection.fetchrow(HOLD_HEAD, city_id)
    return head["seq"], head["hash"]


def sealed(
    entries: Iterable[AuditEntry], head: tuple[int, str]
) -> tuple[list[dict[str, Any]], tuple[int, str]]:
    """The entries as rows behind the head of the chain, and the new head."""
    seq, previous = head
    rows = []
    for entry in entries:
        seq += 1
        numbered = replace(entry, seq=seq)
        row: dict[str, Any] = {name: getattr(numbered, name) for name in COLUMNS}
        row["prev_hash"] = previous
        row["hash"] = previous = digest(previous, numbered)
        rows.append(row)
    return rows, (seq, previous)


async def record_alone(entries: Sequence[AuditEntry], city_id: int) -> None:
    """Write entries on a connection of their own, for whoever holds none that may write."""
    async with Tortoise.get_connection("default").acquire_connection() as connection:
        await record(connection, entries, city_id)


async def record(connection: Any, entries: Sequence[AuditEntry], city_id: int) -> None:
    """Write entries that belong to no change of a row: sign-ins, refusals, clear-text reads.

    In the transaction of the connection, or in one of its own.
    """
    async with connection.transaction():
        rows, head = sealed(entries, await hold_head(connection, city_id))
        sql, values = concluding(rows, head, (), None, city=city_id, now=clock.now())
        await connection.execute(sql, *values)
