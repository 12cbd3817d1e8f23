"""The ORM for a while: Tortoise knows one database at a time in a process, and tests need several in turn."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise import context

from peipao.orm import close_orm, init_orm


@asynccontextmanager
async def own_orm(url: str, size: int = 2) -> AsyncIterator[None]:
    """The models work on this database within the block, and afterwards on the former one again."""
    current, everywhere = context._current_context.get(), context._global_context
    context._current_context.set(None)
    context._global_context = None
    try:
        await init_orm(url, size)
        yield
        await close_orm()
    finally:
        context._current_context.set(current)
        context._global_context = everywhere
