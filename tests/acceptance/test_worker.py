"""The worker: everything is done once in effect, whoever is killed; what fails is held; SIGTERM is polite."""

import asyncio
import json
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from models import clock
from models.entities import ENTITIES
from peipao.app import working
from peipao.database import Database
from peipao.due_work import DUE_WORK, HOUSEKEEPING, due_rows, keep_house
from peipao.settings import Settings
from peipao.worker import Pace, Worker, enqueue_due, look_for, put_back, tell_held
from resolvers.changing import act_by_system
from tests.orms import own_orm
from tests.site import PROJECT, environment

CITY = 530800
JULY = datetime.fromisoformat("2026-07-20T10:00:00+08:00")
COUNTY_AND_RELIEF = json.dumps(
    [
        {"name": "county", "path": "county", "roles": ["COUNTY_ADMIN"]},
        {"name": "relief_office", "path": "", "roles": ["CITY_RELIEF_OFFICE"]},
    ]
)
LATE_ISSUES = 20
EVENTS_A_ROW = 8
KILLS = 3
WITHIN_S = 40.0
SOON = timedelta(seconds=0.5)

# A worker whose work takes a moment, so that it is killed in the middle of it.
SLOW_WORKER = """
import asyncio, os, signal, sys
from datetime import datetime, timedelta
from models import clock
from peipao import outbox, worker
from peipao.orm import init_orm

url, moment, pause = sys.argv[1], sys.argv[2], float(sys.argv[3])
clock.fix(datetime.fromisoformat(moment))

def slower(do):
    async def slow(*arguments, **named):
        await asyncio.sleep(pause)
        return await do(*arguments, **named)
    return slow

outbox.tell = slower(outbox.tell)
worker.act_by_system = slower(worker.act_by_system)

PACE = worker.Pace(poll_s=0.2, look=timedelta(seconds=1), heartbeat=timedelta(seconds=3))

async def main():
    await init_orm(url, 2)
    one = worker.Worker(url, 530800, pace=PACE)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, one.stop)
    print("working", flush=True)
    await one.run()

asyncio.run(main())
"""


@dataclass
class City:
    """A golden city with a connection to look at it, and the address of its owner."""

    database: Database
    look: asyncpg.Connection

    async def until(self, query: str, *, within_s: float = WITHIN_S) -> float:
        """Wait until the query says true; how long that took."""
        began = time.monotonic()
        while not await self.look.fetchval(query):
            if time.monotonic() - began > within_s:
                left = await self.look.fetch("select status, count(*) from pgqueuer.job group by 1")
                pending = await self.look.fetchval("select count(*) from outbox_event where done_at is null")
                pytest.fail(f"not within {within_s:g} s: {query}; {pending} events, jobs {left}")
            await asyncio.sleep(0.1)
        return time.monotonic() - began


@pytest.fixture
async def city(
    golden_template: str, new_database: Callable[[str], Awaitable[Database]]
) -> AsyncIterator[City]:
    """A golden city of the test's own, on 20 July, when much is overdue."""
    database = await new_database(golden_template)
    look = await asyncpg.connect(database.direct_url)
    clock.fix(JULY)
    try:
        yield City(database, look)
    finally:
        clock.fix(None)
        await look.close()


async def late_issues(city: City, count: int) -> None:
    """Copies of a golden issue whose ladder has not yet begun, all far over their deadline."""
    columns = [
        row["column_name"]
        for row in await city.look.fetch(
            "select column_name from information_schema.columns"
            " where table_name = 'issue' and is_generated = 'NEVER'"
        )
    ]
    changed = {
        "id": "gen_random_uuid()",
        "no": "'WT20260101-' || lpad(n::text, 4, '0')",
        "title": "'逾期 ' || n",
        "status": "'IN_PROGRESS'",
        "due_at": "'2026-07-08T23:59:59+08:00'::timestamptz",
        "step_due_at": "'2026-07-08T23:59:59+08:00'::timestamptz",
        "urge_on": "'2026-07-06'::date",
        "urge_level": "0",
    }
    values = ", ".join(changed.get(name, f'i."{name}"') for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    await city.look.execute(
        f"insert into issue ({names}) select {values} from issue i, generate_series(1, {count}) n "  # noqa: S608
        "where i.title = '口岸货物查验排队时间长'"
    )


async def events(city: City, each: int) -> None:
    """Events of every golden issue, that many a row, numbered in their order."""
    await city.look.execute(
        "insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq,"
        " event, entity, row_id, audiences)"
        " select gen_random_uuid(), $1, 1, now(), now(), now(), n,"
        " 'Issue.event_' || n, 'Issue', i.id, $2::jsonb"
        " from issue i, generate_series(1, $3) n where i.title not like '逾期%'",
        *(CITY, COUNTY_AND_RELIEF, each),
    )


class Process:
    """A worker in a process of its own."""

    def __init__(self, process: asyncio.subprocess.Process, output: Path) -> None:
        self.process, self.output = process, output

    @classmethod
    async def start(cls, city: City, folder: Path, *, pause_s: float = 0.01) -> "Process":
        """Start one; it works as soon as it has come up."""
        output = folder / f"worker-{time.monotonic_ns()}.log"
        with output.open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                *(
                    sys.executable,
                    "-c",
                    SLOW_WORKER,
                    city.database.direct_url,
                    JULY.isoformat(),
                    str(pause_s),
                ),
                cwd=PROJECT,
                env=environment(folder),
                stdout=log,
                stderr=asyncio.subprocess.STDOUT,
            )
        return cls(process, output)

    async def ready(self, within_s: float = WITHIN_S) -> None:
        """Wait until it works."""
        ends = time.monotonic() + within_s
        while "working" not in self.said():
            assert self.process.returncode is None, self.said()
            assert time.monotonic() < ends, self.said()
            await asyncio.sleep(0.05)

    def said(self) -> str:
        """What it has printed and logged."""
        return self.output.read_text(encoding="utf-8")

    async def kill(self) -> None:
        """kill -9."""
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    async def end(self, within_s: float = 20.0) -> int:
        """SIGTERM, and how it ended."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), within_s)


NOTHING_LEFT = (
    "select not exists (select from outbox_event where done_at is null) "
    "and not exists (select from pgqueuer.job where status in ('queued', 'picked'))"
)


async def test_two_workers_of_which_one_is_killed_again_and_again_do_everything_once(
    city: City, tmp_path: Path
) -> None:
    await late_issues(city, LATE_ISSUES)
    await events(city, EVENTS_A_ROW)
    rows = await city.look.fetchval("select count(*) from issue where title not like '逾期%'")
    urging = next(work for work in DUE_WORK if work.name == "Issue.urge_by_clock")
    assert await enqueue_due(city.look, urging, CITY) >= LATE_ISSUES
    workers = [await Process.start(city, tmp_path) for _ in range(2)]
    killed_in_the_middle = 0
    try:
        await workers[0].ready()
        began = time.monotonic()
        for kill in range(KILLS):
            victim = kill % 2
            await workers[victim].ready()
            await asyncio.sleep(0.3)
            killed_in_the_middle += not await city.look.fetchval(NOTHING_LEFT)
            await workers[victim].kill()
            # Whoever looks while a worker is dead puts nothing on the queue twice.
            await enqueue_due(city.look, urging, CITY)
            workers[victim] = await Process.start(city, tmp_path)
        await city.until(NOTHING_LEFT, within_s=WITHIN_S - (time.monotonic() - began))
    finally:
        ended = [await worker.end() for worker in workers]
    assert killed_in_the_middle >= 2
    assert ended == [0, 0], workers[0].said() + workers[1].said()

    # Every urge of the three levels of each late issue, once.
    urges = await city.look.fetch(
        "select array_agg(u.level order by u.level) as levels "
        "from issue i left join urge u on u.issue_id = i.id "
        "where i.title like '逾期%' group by i.id"
    )
    assert [row["levels"] for row in urges] == [["LEVEL_1", "LEVEL_2", "LEVEL_3"]] * LATE_ISSUES
    assert not await city.look.fetchval("select count(*) from pgqueuer.job where status = 'failed'")
    # Every event to everybody of its audience, once, and in its order.
    heard = await city.look.fetch(
        "select row_id, recipient_id, array_agg(event order by id) as events from notification "
        "where event like 'Issue.event%' group by row_id, recipient_id"
    )
    expected = [f"Issue.event_{n}" for n in range(1, EVENTS_A_ROW + 1)]
    assert {tuple(row["events"]) for row in heard} == {tuple(expected)}
    assert len({row["row_id"] for row in heard}) == rows
    assert all(count >= 2 for count in _per_row(heard).values())


def _per_row(heard: list[Any]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for row in heard:
        counted[row["row_id"]] = counted.get(row["row_id"], 0) + 1
    return counted


async def test_sigterm_lets_the_job_in_hand_finish_and_begins_no_other(city: City, tmp_path: Path) -> None:
    await late_issues(city, 1)
    urging = next(work for work in DUE_WORK if work.name == "Issue.urge_by_clock")
    worker = await Process.start(city, tmp_path, pause_s=1.5)
    await worker.ready()
    await enqueue_due(city.look, urging, CITY)
    await city.until("select exists (select from pgqueuer.job where status = 'picked')")
    assert await worker.end() == 0
    assert not await city.look.fetchval("select count(*) from pgqueuer.job")
    assert (
        await city.look.fetchval(
            "select count(*) from urge u join issue i on i.id = u.issue_id where i.no = $1", "WT20260101-0001"
        )
        == 3
    )


async def test_the_command_works_until_it_is_told_to_stop(city: City, tmp_path: Path) -> None:
    env = environment(
        tmp_path,
        database_url=city.database.url,
        database_direct_url=city.database.direct_url,
        clock=JULY.isoformat(),
    )
    await events(city, 1)
    worker = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "peipao.commands", "worker"),
        cwd=PROJECT,
        env=env,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        await city.until(NOTHING_LEFT)
        await city.until("select exists (select from pgqueuer.schedule)")
    finally:
        worker.send_signal(signal.SIGTERM)
        output, _ = await asyncio.wait_for(worker.communicate(), 20)
    assert worker.returncode == 0, output.decode()
    assert b"Traceback" not in output


@asynccontextmanager
async def working_here(city: City, pace: Pace) -> AsyncIterator[Worker]:
    """A worker in this process while the block runs."""
    async with own_orm(city.database.url):
        worker = Worker(city.database.direct_url, CITY, pace=pace)
        task = asyncio.create_task(worker.run())
        try:
            yield worker
        finally:
            worker.stop()
            await asyncio.wait_for(task, 20)


async def test_a_job_that_fails_is_tried_again_then_held_told_of_and_put_back_when_somebody_asks(
    city: City, monkeypatch: pytest.MonkeyPatch
) -> None:
    await late_issues(city, 2)
    urging = next(work for work in DUE_WORK if work.name == "Issue.urge_by_clock")
    first = await city.look.fetchval("select id from issue where no = 'WT20260101-0001'")
    tries = 0

    async def broken(connection: Any, entity: Any, action: str, row_id: Any, *rest: Any, **named: Any) -> Any:
        nonlocal tries
        if row_id == first:
            tries += 1
            raise RuntimeError("planted")
        return await act_by_system(connection, entity, action, row_id, *rest, **named)

    monkeypatch.setattr("peipao.worker.act_by_system", broken)
    await enqueue_due(city.look, urging, CITY)
    pace = Pace(look=SOON, attempts=2, first_pause=timedelta(seconds=0.2))
    async with working_here(city, pace):
        await city.until(NOTHING_LEFT)
        assert tries == 3
        assert "planted" in await tell_held(city.look)
        # What is held is not tried again by itself, however often somebody looks.
        await enqueue_due(city.look, urging, CITY)
        await city.until(NOTHING_LEFT)
        assert tries == 3
        monkeypatch.undo()
        clock.fix(JULY)
        await put_back(city.look)
        await city.until(NOTHING_LEFT)
    assert "planted" not in await tell_held(city.look)
    assert await city.look.fetchval("select count(*) from urge where issue_id = $1", first) == 3


async def test_the_worker_goes_on_after_the_database_has_dropped_its_connections(city: City) -> None:
    async with working_here(city, Pace(look=SOON, restart_s=0.2)):
        await events(city, 1)
        await city.until(NOTHING_LEFT)
        await city.look.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity "
            "where datname = current_database() and usename = current_user and pid <> pg_backend_pid()"
        )
        await city.look.execute("update outbox_event set done_at = null")
        await city.until(NOTHING_LEFT)
        await late_issues(city, 1)
        await look_for(city.look, "Issue.urge_by_clock", CITY)
        await city.until(NOTHING_LEFT)
    assert (
        await city.look.fetchval(
            "select count(*) from urge u join issue i on i.id = u.issue_id where i.title like '逾期%'"
        )
        == 3
    )


async def test_the_serving_process_works_too_where_the_settings_say_so(city: City, tmp_path: Path) -> None:
    settings = Settings.read({"PEIPAO_DATA": str(tmp_path), "PEIPAO_WORKER": "true"})
    async with own_orm(city.database.url):
        async with working(replace(settings, worker=None), city.database):
            await events(city, 1)
            await asyncio.sleep(1.0)
        assert await city.look.fetchval("select count(*) from outbox_event where done_at is null") > 0
        async with working(settings, city.database):
            await city.until(NOTHING_LEFT, within_s=10)


def test_every_automatic_action_is_due_work_and_no_other() -> None:
    automatic = {f"{e.__name__}.{a.name}" for e in ENTITIES for a in e.actions if a.automatic}
    assert {work.name for work in DUE_WORK} == automatic
    assert len({work.name for work in DUE_WORK}) == len(DUE_WORK)
    for work in DUE_WORK:
        assert work.declared.automatic


async def test_what_is_due_is_found_by_the_clock_of_the_application(city: City) -> None:
    """The golden city on its own morning owes nobody anything but one alarm; three weeks later it does."""
    found = {}
    for moment in ("2026-06-30T10:00:00+08:00", JULY.isoformat()):
        clock.fix(datetime.fromisoformat(moment))
        found[moment] = {
            work.name
            for work in DUE_WORK
            if work.action != "recalculate_light" and await due_rows(city.look, work, CITY)
        }
    then, now = found.values()
    assert then == {"Project.alarm_missing_assignment"}
    assert now >= {"Issue.urge_by_clock", "MapTask.mark_task_overdue"}


async def test_lights_are_looked_at_at_two_in_the_morning_of_the_city(city: City) -> None:
    async with working_here(city, Pace()):
        await city.until(
            "select exists (select from pgqueuer.schedule where entrypoint = 'Project.recalculate_light')"
        )
    at = await city.look.fetchval(
        "select next_run from pgqueuer.schedule where entrypoint = 'Project.recalculate_light'"
    )
    local = at.astimezone(clock.SHANGHAI)
    assert (local.hour, local.minute) == (2, 0)


async def test_used_idempotency_keys_are_forgotten_after_a_day(city: City) -> None:
    for hours in (23, 25):
        await city.look.execute(
            "insert into idempotency_key"
            " (id, city_id, version, created_at, updated_at, user_id, key, fingerprint)"
            " values (gen_random_uuid(), $1, 1, $2, $2, gen_random_uuid(), $3, '')",
            *(CITY, JULY - timedelta(hours=hours), f"{hours} hours old"),
        )
    for chore in HOUSEKEEPING:
        await keep_house(city.look, chore)
    assert await city.look.fetchval("select array_agg(key) from idempotency_key") == ["23 hours old"]
