"""The worker: empties the outbox, sends webhooks and does what falls due by the clock.

Any number of workers share the work, and each part of it survives ``kill -9``: events and deliveries are
rows that stay until they are done, and a job whose heartbeat has stopped is taken up by another worker.
Everything is done at least once and has its effect once.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

import asyncpg
from pgqueuer import PgQueuer
from pgqueuer.core.executors import DatabaseRetryEntrypointExecutor
from pgqueuer.domain.models import Job, Schedule

from peipao.calling import Network
from peipao.database import APPLICATION_SESSION, open_pool
from peipao.due_work import (
    DUE_WORK,
    HOUSEKEEPING,
    DueWork,
    Housekeeping,
    due_rows,
    from_payload,
    keep_house,
    payload,
)
from peipao.export_jobs import fail_export, write_export
from peipao.import_jobs import fail_import, go_through
from peipao.jobs import SETTINGS, queries
from peipao.lending import FAILURES
from peipao.outbox import TELL_EVENT, tell_again, tell_batch
from peipao.settings import StartupError
from peipao.sheet_jobs import EXPORT, IMPORT, Desk, in_turn, look_for_sheets
from peipao.webhooks import deliver_due
from resolvers.changing import act_by_system
from resolvers.notifying import Memory
from schema.build import ApiSchema

ACT = "act"
"""The job of one action on one row."""

HELD_KEYS = "select dedupe_key from pgqueuer.job where status = 'failed' and dedupe_key = any($1)"

log = logging.getLogger("peipao.worker")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How often a worker looks, and how long it waits."""

    poll_s: float = 0.5
    look: timedelta = timedelta(seconds=5)
    """Jobs that are new are announced; those of a dead worker, and those put back, are found by looking."""
    heartbeat: timedelta = timedelta(seconds=15)
    """After so long without a sign of its worker a job is anybody's."""
    attempts: int = 5
    first_pause: timedelta = timedelta(seconds=2)
    restart_s: float = 2.0
    """After a part of the worker has failed, as all do while the database is away."""
    memory_s: float = 1.0
    """How long the outbox remembers what people's roles are, and which webhooks there are."""
    connections: int = 4


class Worker:
    """One worker over one database, until it is told to stop; what it has begun it finishes."""

    def __init__(
        self,
        direct_url: str,
        city_id: int,
        *,
        allowed: Sequence[Network] = (),
        pace: Pace | None = None,
        api: Callable[[], ApiSchema] | None = None,
    ) -> None:
        self.direct_url, self.city_id, self.allowed = direct_url, city_id, allowed
        self.api = api
        self.pace = pace or Pace()
        self.stopping = asyncio.Event()
        self.memory, self.forgets_at = Memory(), 0.0

    def stop(self) -> None:
        """End soon, but nothing halfway."""
        self.stopping.set()

    async def run(self) -> None:
        """Work until told to stop."""
        pool = await open_pool(self.direct_url, self.pace.connections)
        try:
            async with asyncio.TaskGroup() as parts:
                parts.create_task(self._kept_up("outbox", partial(self._poll, partial(self._tell, pool))))
                send = partial(deliver_due, pool, allowed=self.allowed)
                parts.create_task(self._kept_up("webhooks", partial(self._poll, send)))
                look = partial(look_for_sheets, pool, self.city_id)
                parts.create_task(self._kept_up("sheets", partial(self._poll, look)))
                parts.create_task(self._kept_up("jobs", partial(self._jobs, pool)))
        finally:
            await pool.close()

    async def _kept_up(self, name: str, part: Callable[[], Awaitable[None]]) -> None:
        """Run a part of the worker again whenever it fails."""
        while not self.stopping.is_set():
            try:
                await part()
            except Exception as problem:
                # A database that is away for a while is no fault of ours to show the traceback of.
                ours = not isinstance(problem, FAILURES)
                log.warning("%s: %s; started again", name, problem or type(problem).__name__, exc_info=ours)
                await self._pause(self.pace.restart_s)

    async def _poll(self, do: Callable[[], Awaitable[int]]) -> None:
        while not self.stopping.is_set():
            if not await do():
                await self._pause(self.pace.poll_s)

    async def _tell(self, pool: asyncpg.Pool) -> int:
        """Tell the next events. Of many in a row, people are not looked up for each."""
        if time.monotonic() > self.forgets_at:
            self.memory, self.forgets_at = Memory(), time.monotonic() + self.pace.memory_s
        return await tell_batch(pool, self.memory)

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.stopping.wait(), seconds)

    # --- jobs ----------------------------------------------------------------------------------

    async def _jobs(self, pool: asyncpg.Pool) -> None:
        """Take jobs and keep the schedule, on a connection that hears what is put on the queue."""
        connection = await asyncpg.connect(self.direct_url, server_settings=APPLICATION_SESSION)
        try:
            manager = self._manager(connection, pool)
            run = manager.run(dequeue_timeout=self.pace.look, heartbeat_timeout=self.pace.heartbeat)
            running = asyncio.create_task(run)
            stopping = asyncio.create_task(self.stopping.wait())
            try:
                await asyncio.wait((running, stopping), return_when=asyncio.FIRST_COMPLETED)
                manager.shutdown.set()
                await running
            finally:
                stopping.cancel()
        finally:
            await connection.close()

    def _manager(self, connection: asyncpg.Connection, pool: asyncpg.Pool) -> PgQueuer:
        queue = queries(connection)
        manager = PgQueuer(queue.driver, SETTINGS.channel, queries=queue)
        desk = Desk(pool, self.city_id, self.api)
        doing = {
            ACT: partial(act, pool, self.city_id),
            TELL_EVENT: partial(tell_event, pool),
            EXPORT: partial(in_turn, desk, write_export, fail_export),
            IMPORT: partial(in_turn, desk, go_through, fail_import),
        }
        for name, do in doing.items():
            manager.entrypoint(name, on_failure="hold", executor_factory=self._patient)(do)
        for work in DUE_WORK:
            manager.schedule(work.name, work.schedule)(partial(_look, pool, work, self.city_id))
        for chore in HOUSEKEEPING:
            manager.schedule(chore.name, chore.schedule)(partial(_clean, pool, chore))
        return manager

    def _patient(self, parameters: Any) -> DatabaseRetryEntrypointExecutor:
        return DatabaseRetryEntrypointExecutor(
            parameters=parameters, max_attempts=self.pace.attempts, initial_delay=self.pace.first_pause
        )


async def act(pool: asyncpg.Pool, city_id: int, job: Job) -> None:
    """Do what is due to one row, in a transaction of its own; a refusal means that it is not due."""
    work, row_id = from_payload(job.payload or b"")
    async with pool.acquire() as connection:
        outcome = await act_by_system(
            connection, work.declared_in, work.action, row_id, work.given, city_id=city_id
        )
    if not outcome.ok:
        log.info("%s on %s: %s", work.name, row_id, ", ".join(each.code for each in outcome.problems))


async def tell_event(pool: asyncpg.Pool, job: Job) -> None:
    """Tell an event that could not be told at once."""
    await tell_again(pool, UUID(bytes=job.payload))


async def enqueue_due(connection: Any, work: DueWork, city_id: int) -> int:
    """Put the action on every row where it is due on the queue, once each; how many were found.

    A row whose job has failed for good waits for somebody to look at it.
    """
    keys = {f"{work.name}:{row}": payload(work, row) for row in await due_rows(connection, work, city_id)}
    held = {row["dedupe_key"] for row in await connection.fetch(HELD_KEYS, list(keys))}
    new = [key for key in keys if key not in held]
    if new:
        await queries(connection).enqueue(
            [ACT] * len(new),
            [keys[key] for key in new],
            [0] * len(new),
            dedupe_key=list(new),
            on_conflict="skip",
        )
    return len(keys)


async def _look(pool: asyncpg.Pool, work: DueWork, city_id: int, _: Schedule) -> None:
    async with pool.acquire() as connection:
        await enqueue_due(connection, work, city_id)


async def _clean(pool: asyncpg.Pool, chore: Housekeeping, _: Schedule) -> None:
    async with pool.acquire() as connection:
        await keep_house(connection, chore)


# --- for whoever looks after it -------------------------------------------------------------------

LAST_ERROR = """select distinct on (job_id) job_id, traceback ->> 'exception_message' as said
from pgqueuer.job_log where job_id = any($1) and traceback is not null order by job_id, created desc"""

EVERYTHING = "all"


async def look_for(connection: asyncpg.Connection, name: str, city_id: int) -> str:
    """Look for due work at once, and say what was put on the queue.

    Raises:
        StartupError: there is no such work.
    """
    wanted = [work for work in DUE_WORK if name in (work.name, EVERYTHING)]
    if not wanted:
        known = ", ".join(work.name for work in DUE_WORK)
        raise StartupError(f"--due {name}: no such due work; write {EVERYTHING} or one of {known}")
    return "\n".join([f"{work.name}: {await enqueue_due(connection, work, city_id)}" for work in wanted])


async def tell_held(connection: asyncpg.Connection) -> str:
    """The jobs that have failed for good, a line each with what they failed of."""
    jobs = await queries(connection).list_failed_jobs()
    said = dict(await connection.fetch(LAST_ERROR, [job.id for job in jobs]))
    lines = [f"{job.id} {job.created:%Y-%m-%d %H:%M} {_what(job)}: {said.get(job.id)}" for job in jobs]
    return "\n".join(lines) or "没有失败的任务 | no job has failed"


def _what(job: Job) -> str:
    data = job.payload or b""
    return f"{job.entrypoint} {UUID(bytes=data) if job.entrypoint == TELL_EVENT else data.decode()}"


async def put_back(connection: asyncpg.Connection) -> str:
    """Put the jobs that have failed for good back on the queue."""
    queue = queries(connection)
    jobs = await queue.list_failed_jobs(limit=10_000)
    await queue.requeue_jobs([job.id for job in jobs])
    return f"{len(jobs)} 个任务重新排队 | jobs are back on the queue"
