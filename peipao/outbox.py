"""The outbox, emptied: events that were written with changes are told after them, those of a row in order.

Whoever writes to the outbox wakes nobody: a NOTIFY inside each change would make all of them wait for
each other at commit. It is looked at twice a second instead.
"""

import logging
from uuid import UUID

import asyncpg

from peipao.jobs import queries
from resolvers.notifying import Event, Memory, claim, event_by_id, mark_done, tell

BATCH = 50
TELL_EVENT = "tell_event"
"""The job of an event that could not be told at once."""

log = logging.getLogger("peipao.outbox")


async def tell_batch(pool: asyncpg.Pool, memory: Memory | None = None) -> int:
    """Tell the next events, in one transaction; how many. Several workers share them out by row."""
    memory = memory or Memory()
    async with pool.acquire() as connection, connection.transaction():
        events = await claim(connection, BATCH)
        for event in events:
            try:
                async with connection.transaction():
                    await tell(connection, event, memory)
            except Exception:
                # It must not hold up the rest, nor be lost: as a job it is tried again, and kept if it fails.
                log.exception("event %s (%s) could not be told; it becomes a job", event.id, event.event)
                await _hand_over(connection, event)
        if events:
            await mark_done(connection, events)
    return len(events)


async def tell_again(pool: asyncpg.Pool, event_id: UUID) -> None:
    """Tell one event that failed before."""
    async with pool.acquire() as connection, connection.transaction():
        event = await event_by_id(connection, event_id)
        if event is not None:
            await tell(connection, event, Memory())


async def _hand_over(connection: asyncpg.Connection, event: Event) -> None:
    key = f"{TELL_EVENT}:{event.id}"
    await queries(connection).enqueue(TELL_EVENT, event.id.bytes, dedupe_key=key, on_conflict="skip")
