"""Exports and imports as work of the worker: put on the queue, done once in effect, and told how they go."""

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
from pgqueuer.domain.models import Job

from admin.asking import Asking, Refused
from models.access import Viewer
from models.custom_fields import using
from models.entities import ENTITIES
from models.entities.stored_file import MEDIA_TYPES
from models.entity import Entity
from models.errors import ApiError
from models.naming import camel
from models.sheets import MOST_COLUMNS
from models.workflow import Action
from peipao.database import connection
from peipao.jobs import queries
from peipao.lending import FAILURES
from resolvers.auditing import subject_of
from resolvers.changing import change
from resolvers.deeds import Deed, Verb
from resolvers.outcome import Asked
from resolvers.published_fields import published, published_version
from resolvers.steps import system_viewer
from resolvers.stored_files import FileToStore, store
from schema.build import ApiSchema, build, city_schema
from schema.editions import Editions
from schema.executing import Engine
from schema.limits import LIMITS, Limits

EXPORT, IMPORT = "export", "import"
AT_ONCE = 2
"""How many sheets one worker has in hand; each takes a connection and some of the processor."""

WAITING = """select 'export' as kind, id from export_job where status = 'QUEUED' and city_id = $1
union all select 'import', id from import_job where status in ('QUEUED', 'CONFIRMED') and city_id = $1"""
HELD = "select dedupe_key from pgqueuer.job where dedupe_key = any($1)"
ROOM = asyncio.Semaphore(AT_ONCE)

GONE = "申请人的账号已停用，或已没有此项权限"
OUR_FAULT = "系统内部错误，请联系系统管理员（任务编号 {id}）"

log = logging.getLogger("peipao.sheets")


class Hopeless(Exception):
    """The job cannot be done, for a reason that its person should read."""


LIMITS_OF_SHEETS = replace(LIMITS, aliases=MOST_COLUMNS + 5, cost=1_000_000)
"""A sheet has more columns than a page, and is read by nobody who waits."""


@dataclass(slots=True)
class Desk:
    """What a job works with: connections, the schema in force, and the city."""

    pool: asyncpg.Pool
    city_id: int
    served: Callable[[], ApiSchema] | None = None
    """The schema of the server that the worker is part of; without one the worker makes its own."""
    api: ApiSchema | None = None
    engines: dict[Limits, Editions] = field(default_factory=dict)
    """Those made so far, with the documents that they have prepared."""

    def lend(self) -> AbstractAsyncContextManager[Any]:
        """A connection for a block."""
        return connection(self.pool)

    async def schema(self) -> ApiSchema:
        """The schema with the fields that are published now.

        Making one takes seconds: that happens in a thread, and only when something has been published.
        """
        api = self.served() if self.served else await self._made()
        if api is not self.api:
            self.api, self.engines = api, {}
        return api

    async def _made(self) -> ApiSchema:
        async with self.lend() as held:
            version = await published_version(held, self.city_id)
            if self.api is not None and version == self.api.version:
                return self.api
            additions = await published(held, self.city_id)
        if not additions.version:
            return await asyncio.to_thread(city_schema)
        return await asyncio.to_thread(build, ENTITIES, additions)

    def asking(self, viewer: Viewer, limits: Limits = LIMITS_OF_SHEETS) -> Asking:
        """A way to ask as this person, once there is a schema."""
        assert self.api is not None  # noqa: S101 - a job begins with it
        if limits not in self.engines:
            self.engines[limits] = Editions(Engine(self.api, self.lend, limits))
        engine = self.engines[limits]
        return Asking(engine=lambda: engine, viewer=viewer, client="peipao worker")


@dataclass(slots=True)
class Progress:
    """How far a job has come, told at most twice a second and never in the way of the work."""

    desk: Desk
    statement: str
    row: UUID
    pause_s: float = 0.5
    told_at: float = field(default=0.0)

    async def tell(self, done: int) -> None:
        """So many rows are done."""
        now = asyncio.get_running_loop().time()
        if now - self.told_at < self.pause_s:
            return
        self.told_at = now
        async with self.desk.lend() as held:
            await held.execute(self.statement, self.row, done)


async def enqueue_sheets(held: Any, city_id: int) -> int:
    """Put every export and import that waits for the worker on the queue, once each; how many were put."""
    rows = await held.fetch(WAITING, city_id)
    keys = {f"{row['kind']}:{row['id']}": row for row in rows}
    if not keys:
        return 0
    known = {row["dedupe_key"] for row in await held.fetch(HELD, list(keys))}
    new = [key for key in keys if key not in known]
    if new:
        await queries(held).enqueue(
            [keys[key]["kind"] for key in new],
            [str(keys[key]["id"]).encode() for key in new],
            [0] * len(new),
            dedupe_key=list(new),
            on_conflict="skip",
        )
    return len(new)


async def look_for_sheets(pool: asyncpg.Pool, city_id: int) -> int:
    """What the worker does every moment; nothing is left to do at once."""
    async with pool.acquire() as held:
        await enqueue_sheets(held, city_id)
    return 0


Work = Callable[[Desk, UUID], Awaitable[None]]


async def in_turn(
    desk: Desk, work: Work, fail: Callable[[Desk, UUID, str], Awaitable[None]], job: Job
) -> None:
    """Do the job; what cannot be done is told on its row, what may go better later is tried again."""
    row = UUID((job.payload or b"").decode())
    async with ROOM:
        api = await desk.schema()
        try:
            with using(api.additions):
                await work(desk, row)
        except FAILURES:
            raise
        except Hopeless as hopeless:
            await fail(desk, row, str(hopeless))
        except Refused as refused:
            await fail(desk, row, refused.problems[0].message)
        except ApiError as error:
            if error.status >= 500:
                raise
            await fail(desk, row, error.message)
        except Exception:
            log.exception("sheet job %s", row)
            await fail(desk, row, OUR_FAULT.format(id=row))


async def done_by_system(
    held: Any, entity: type[Entity], action: Action, row: UUID, city_id: int, **given: Any
) -> bool:
    """Move the row as no person may; False where somebody else has moved it meanwhile.

    Raises:
        Hopeless: what is given cannot be kept.
    """
    deed = Deed(camel(action.name), Verb.ACT, entity, action)
    asked = Asked(deed=deed, row_id=subject_of(entity, row), given=given)
    outcome = await change(held, system_viewer(city_id), asked)
    codes = {problem.code for problem in outcome.problems}
    if not outcome.ok and not codes & {"STATE_CONFLICT", "NOT_FOUND", "CONFLICT"}:
        raise Hopeless(outcome.problems[0].message)
    return outcome.ok


@asynccontextmanager
async def all_or_nothing(desk: Desk) -> AsyncIterator[Any]:
    """A transaction on one connection; raise to undo it."""
    async with desk.lend() as held, held.transaction():
        yield held


async def stored(held: Any, viewer: Viewer, path: Path, name: str, expires_at: datetime) -> tuple[str, str]:
    """The opaque id and digest of the file, now in the database as the viewer's own."""
    size, digest = await asyncio.to_thread(_measured, path)
    with path.open("rb") as content:
        given = FileToStore(
            name=name,
            media_type=MEDIA_TYPES["xlsx"],
            size=size,
            sha256=digest,
            content=content,
            expires_at=expires_at,
        )
        key = await store(held, viewer, given)
    return subject_of(Entity.by_name["StoredFile"], key), digest


def _measured(path: Path) -> tuple[int, str]:
    with path.open("rb") as content:
        return path.stat().st_size, hashlib.file_digest(content, "sha256").hexdigest()
