"""Audit entries and events of many rows, copied into their tables: the chain is held for a moment only."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from resolvers.writing_sql import OutboxRow, json_text

MANY = 300
"""From so many on a statement that names each value is slower, and soon has too many of them."""

OF_EVENTS = ("at", "seq", "event", "entity", "row_id", "actor_id", "audiences")
OF_EVERY_ROW = ("id", "city_id", "version", "created_at", "updated_at")


async def copy_entries(
    connection: Any, entries: Sequence[Mapping[str, Any]], *, city: int, now: datetime
) -> None:
    """Write sealed entries of the audit trail, which the caller holds the head of."""
    if not entries:
        return
    columns = tuple(entries[0])
    records = [
        (*_row(city, now), *(json_text(each[n]) if _is_json(n, each[n]) else each[n] for n in columns))
        for each in entries
    ]
    await connection.copy_records_to_table("audit_log", records=records, columns=[*OF_EVERY_ROW, *columns])


async def copy_events(
    connection: Any, events: Sequence[OutboxRow], seq: int, *, city: int, now: datetime
) -> None:
    """Write events that are to be told."""
    if not events:
        return
    records = [
        (*_row(city, now), now, seq, e.event, e.entity, e.row_id, e.actor_id, json_text(e.audiences))
        for e in events
    ]
    await connection.copy_records_to_table(
        "outbox_event", records=records, columns=[*OF_EVERY_ROW, *OF_EVENTS]
    )


def _row(city: int, now: datetime) -> tuple[Any, ...]:
    return uuid4(), city, 1, now, now


def _is_json(name: str, value: Any) -> bool:
    return name == "changes" and value is not None
