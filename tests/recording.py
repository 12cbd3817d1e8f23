"""The statements that a request sends to the database, for tests that count or show them."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from typing import Any

import asyncpg

from peipao.database import connection

STATEMENTS: ContextVar[list[str] | None] = ContextVar("statements", default=None)
# What the driver asks once a connection about types, and what frames a transaction.
NOT_COUNTED = re.compile(
    r"\s*(begin|commit|rollback|savepoint|release|with recursive typeinfo|select\s+current_setting\('jit'\))",
    re.IGNORECASE,
)
# Parameters and calendar are read again only after they have changed.
KEPT = re.compile(
    r"select (key, value, type, valid_from from system_param|date, is_workday from|\(select concat\()"
)


@asynccontextmanager
async def recording(pool: asyncpg.Pool) -> AsyncIterator[Any]:
    """A connection of the pool that notes its statements, where somebody listens."""
    heard = STATEMENTS.get()
    async with connection(pool) as held:
        if heard is None:
            yield held
            return

        def note(record: Any) -> None:
            heard.append(record.query)

        held.add_query_logger(note)
        try:
            yield held
        finally:
            await asyncio.sleep(0)
            held.remove_query_logger(note)


@contextmanager
def listening() -> Iterator[list[str]]:
    """The statements of what this task asks within the block."""
    heard: list[str] = []
    token = STATEMENTS.set(heard)
    try:
        yield heard
    finally:
        STATEMENTS.reset(token)


def counted(statements: list[str]) -> list[str]:
    """The statements that a change is charged for: all but its frame and what is kept in memory."""
    return [each for each in statements if not NOT_COUNTED.match(each) and not KEPT.match(each)]
