"""Keeps the engine of a process in step with the fields that administrators have published.

Whether something was published is looked at every two seconds, with one small statement, and at once
after a request that may have done it. A new schema takes seconds to make: that happens in a thread, while
the former one answers. If it cannot be made, the former one stays, the log has the reason, and
administrators are told (``customFieldState``); the same set is tried again after a while.
"""

import asyncio
import contextlib
import gc
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol

import asyncpg

from models.custom_fields import Additions
from models.entities import ENTITIES
from models.errors import Unavailable
from peipao.database import open_pool
from resolvers.published_fields import published, published_version
from schema.build import ApiSchema, build, city_schema

PAUSE = 2.0
"""Seconds between two looks."""
PAUSE_AFTER_FAILURE = 60.0
"""Seconds until a set that could not come into force is tried again."""

Lend = Callable[[], AbstractAsyncContextManager[asyncpg.Connection]]

log = logging.getLogger("peipao.renewing")


class Exchanged(Protocol):
    """What holds something that is made of the schema, like ``Editions`` an engine."""

    look: asyncio.Event

    @property
    def version(self) -> str:
        """The version of the schema that it is made of."""
        ...

    def exchange(self, made: Any, /) -> None:
        """Hold this from now on."""
        ...

    def failed(self, problem: str | None, /) -> None:
        """Keep what is held; another could not be made, or (None) is wanted no more."""
        ...


class SchemaInForce:
    """The schema in force, for a process that answers no requests: made when it is first asked for."""

    def __init__(self) -> None:
        self.look = asyncio.Event()
        self._api: ApiSchema | None = None

    @property
    def version(self) -> str:
        """Its version."""
        return self._api.version if self._api else ""

    def __call__(self) -> ApiSchema:
        """The schema."""
        return self._api or city_schema()

    def exchange(self, made: ApiSchema) -> None:
        """Hold this from now on."""
        self._api = made

    def failed(self, _: str | None) -> None:
        """Nothing more than the log tells: nobody asks here."""


class Renewing:
    """Exchanges what ``held`` holds whenever the set of published fields has changed."""

    def __init__(self, held: Exchanged, make: Callable[[ApiSchema], Any], lend: Lend, city_id: int) -> None:
        self.held, self.make, self.lend, self.city_id = held, make, lend, city_id
        self._failed: tuple[str, float] | None = None

    async def look(self) -> bool:
        """Bring the published fields into force, if others are; whether the engine was exchanged.

        Raises:
            asyncpg.PostgresError, OSError, Unavailable: the database does not answer.
        """
        async with self.lend() as connection:
            version = await published_version(connection, self.city_id)
            if version == self.held.version and self._failed:
                self._failed = None
                self.held.failed(None)
            if version == self.held.version or self._has_failed(version):
                return False
            try:
                additions = await published(connection, self.city_id)
            except ValueError as problem:
                self._note(version, problem)
                return False
        return await self._exchange(additions)

    async def _exchange(self, additions: Additions) -> bool:
        began = time.perf_counter()
        try:
            api = await asyncio.to_thread(build, ENTITIES, additions) if additions.version else city_schema()
            self.held.exchange(self.make(api))
        except Exception as problem:  # whatever is wrong with it, the former schema stays
            self._note(additions.version, problem)
            return False
        self._failed = None
        seconds = time.perf_counter() - began
        log.info("schema %s is in force, made in %.1f s", additions.version or "without additions", seconds)
        # What was frozen at the start includes the former schema, which is garbage now.
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        return True

    def _has_failed(self, version: str) -> bool:
        return (
            self._failed is not None
            and self._failed[0] == version
            and time.monotonic() - self._failed[1] < PAUSE_AFTER_FAILURE
        )

    def _note(self, version: str, problem: Exception) -> None:
        log.error("the published fields (%s) cannot come into force", version, exc_info=problem)
        self._failed = version, time.monotonic()
        self.held.failed(str(problem) or type(problem).__name__)

    async def keep(self) -> None:
        """Look again and again, until the task is cancelled."""
        while True:
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self.held.look.wait(), PAUSE)
            self.held.look.clear()
            try:
                await self.look()
            except (asyncpg.PostgresError, OSError, Unavailable) as problem:
                log.warning("the published fields could not be looked at, trying again: %s", problem)
            except Exception:
                log.exception("the published fields could not be looked at; trying again")

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """With what is published in force from the start, kept up to date while the block runs."""
        await self.look()
        task = asyncio.create_task(self.keep())
        try:
            yield
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


@asynccontextmanager
async def following(url: str, city_id: int) -> AsyncIterator[SchemaInForce]:
    """The schema with what is published, kept up to date while the block runs."""
    pool, held = await open_pool(url, 1), SchemaInForce()
    try:
        async with Renewing(held, lambda api: api, pool.acquire, city_id).running():
            yield held
    finally:
        await pool.close()
