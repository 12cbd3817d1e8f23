"""Roles, connections and transactions: nothing leaks, and a busy server is said to be busy."""

# ruff: noqa: PT012 -- what is raised inside the block of a transaction is the point here

import asyncio
import contextlib
import contextvars
import os
import random
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from aerich.models import Aerich

from models.errors import Unavailable
from peipao.database import (
    Database,
    check_server,
    connection,
    driver_address,
    open_database,
    open_pool,
    prepare,
    transaction,
    user_of,
    without_password,
)
from peipao.migrating import migrate
from peipao.orm import bound, orm_config
from peipao.postgres import EmbeddedServer
from peipao.settings import Settings, StartupError
from tests.orms import own_orm


async def test_the_application_is_neither_owner_nor_superuser_and_its_session_is_bounded(
    pool: asyncpg.Pool,
) -> None:
    async with connection(pool) as held:
        role = await held.fetchrow(
            "select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,"
            " pg_has_role(rolname, 'peipao_owner', 'member') as owner"
            " from pg_roles where rolname = current_user"
        )
        assert dict(role) == {
            "rolname": "peipao_app",
            "rolsuper": False,
            "rolbypassrls": False,
            "rolcreatedb": False,
            "rolcreaterole": False,
            "owner": False,
        }
        shown = {name: await held.fetchval(f"show {name}") for name in ("timezone", "lock_timeout")}
        assert shown == {"timezone": "Asia/Shanghai", "lock_timeout": "2s"}
        assert await held.fetchval("show statement_timeout") == "5s"
        assert await held.fetchval("show idle_in_transaction_session_timeout") == "10s"


async def test_the_limits_also_hold_for_who_comes_without_asking_for_them(database: Database) -> None:
    plain = await asyncpg.connect(database.url)
    try:
        assert await plain.fetchval("show statement_timeout") == "5s"
        assert await plain.fetchval("show timezone") == "Asia/Shanghai"
    finally:
        await plain.close()


@pytest.mark.usefixtures("scratch")
async def test_a_transaction_commits_at_its_end_and_rolls_back_on_any_error(pool: asyncpg.Pool) -> None:
    async with transaction(pool) as held:
        await held.execute("insert into scratch values (1)")
    with pytest.raises(ZeroDivisionError):
        async with transaction(pool) as held:
            await held.execute("insert into scratch values (2)")
            raise ZeroDivisionError
    async with transaction(pool, isolation="repeatable_read", readonly=True) as held:
        assert [row[0] for row in await held.fetch("select n from scratch")] == [1]
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await held.execute("insert into scratch values (3)")


@pytest.fixture
async def scratch(database: Database) -> None:
    """An empty table of one number."""
    owner = await asyncpg.connect(database.direct_url)
    try:
        await owner.execute("drop table if exists scratch; create table scratch (n int)")
    finally:
        await owner.close()


@pytest.mark.usefixtures("scratch")
async def test_six_hundred_cancellations_leave_the_pool_intact_and_nothing_half_written(
    database: Database,
) -> None:
    dice = random.Random(20260630)
    pool = await open_pool(database.url, 4)
    finished = cancelled = started = 0

    async def two_rows(n: int) -> None:
        nonlocal finished
        async with transaction(pool) as held:
            await held.execute("insert into scratch values ($1)", n)
            await held.fetchval("select pg_sleep(0.001)")
            await held.execute("insert into scratch values ($1)", n)
        finished += 1

    try:
        while cancelled < 600:
            tasks = [asyncio.create_task(two_rows(n)) for n in range(started, started + 12)]
            started += 12
            for task in dice.sample(tasks, len(tasks)):
                await asyncio.sleep(dice.choice([0, 0, 0.0002, 0.0005, 0.001]))
                cancelled += task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(result is None or isinstance(result, asyncio.CancelledError) for result in results)
        assert pool.get_idle_size() == pool.get_size() > 0

        async def works() -> int:
            async with transaction(pool) as held:
                await asyncio.sleep(0.02)
                assert await held.fetchval("select count(*) from pg_locks where pid = pg_backend_pid()") <= 3
                return int(await held.fetchval("select pg_backend_pid()"))

        assert len(set(await asyncio.gather(*(works() for _ in range(4))))) == 4
        async with connection(pool) as held:
            counts = await held.fetch("select n, count(*) from scratch group by n")
            assert {count for _, count in counts} <= {2}
            assert len(counts) >= finished
            sessions = await held.fetch(
                "select state from pg_stat_activity where datname = current_database()"
            )
            assert not [state for (state,) in sessions if state and state.startswith("idle in")]
    finally:
        await pool.close()


async def test_when_all_connections_are_taken_the_next_is_refused_after_two_seconds(
    database: Database,
) -> None:
    pool = await open_pool(database.url, 1)
    try:
        async with connection(pool):
            began = time.monotonic()
            with pytest.raises(Unavailable, match="系统繁忙"):
                async with connection(pool):
                    pytest.fail("there was none to have")
            assert 1.9 < time.monotonic() - began < 4
        async with connection(pool) as held:
            assert await held.fetchval("select 1") == 1
    finally:
        await pool.close()


@pytest.mark.usefixtures("scratch")
async def test_a_locked_row_and_a_slow_query_are_unavailable_and_the_connection_stays_good(
    pool: asyncpg.Pool,
) -> None:
    async with transaction(pool) as first:
        await first.execute("insert into scratch values (1)")
    async with transaction(pool) as first:
        await first.execute("select n from scratch for update")
        with pytest.raises(Unavailable, match="他人处理"):
            async with transaction(pool) as second:
                await second.execute("set local lock_timeout = '100ms'")
                await second.execute("update scratch set n = 2")
    with pytest.raises(Unavailable, match="查询超时"):
        async with transaction(pool) as held:
            await held.execute("set local statement_timeout = '100ms'")
            await held.execute("select pg_sleep(3)")
    async with connection(pool) as held:
        assert await held.fetchval("select sum(n) from scratch") == 1


async def test_an_error_of_the_application_passes_unchanged(pool: asyncpg.Pool) -> None:
    with pytest.raises(asyncpg.UndefinedTableError):
        async with connection(pool) as held:
            await held.execute("select 1 from nowhere")


async def test_connections_that_the_server_ended_are_replaced(database: Database, pool: asyncpg.Pool) -> None:
    owner = await asyncpg.connect(database.direct_url.replace("peipao_owner", "postgres"))
    try:
        with pytest.raises(Unavailable, match="数据库"):
            async with transaction(pool) as held:
                await owner.fetchval(
                    "select pg_terminate_backend($1)", await held.fetchval("select pg_backend_pid()")
                )
                await held.execute("select 1")
    finally:
        await owner.close()
    async with connection(pool) as held:
        assert await held.fetchval("select 1") == 1


@pytest.fixture
def folder() -> Iterator[Path]:
    """An empty folder that any account may pass through."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o711)
    yield made
    shutil.rmtree(made)


async def test_the_embedded_server_is_started_again_when_it_dies_under_the_application(folder: Path) -> None:
    bindir = os.environ.get("PEIPAO_TEST_BINDIR", "")
    pidfile = folder / "postgres" / "data" / "postmaster.pid"
    birth = "select pg_postmaster_start_time()"
    async with open_database(
        Settings.read({"PEIPAO_DATA": str(folder), "PEIPAO_PG_BINDIR": bindir})
    ) as database:
        await migrate(database.direct_url, user_of(database.url))
        pool = await open_pool(database.url, 2)
        async with connection(pool) as held:
            first = await held.fetchval(birth)
        os.kill(int(pidfile.read_text().split()[0]), signal.SIGKILL)
        second = first
        async with asyncio.timeout(20):
            while second == first:
                await asyncio.sleep(0.1)
                with contextlib.suppress(Unavailable):
                    async with connection(pool) as held:
                        second = await held.fetchval(birth)
        async with connection(pool) as held:
            assert await held.fetchval("select count(*) from aerich") >= 1
        await pool.close()
    assert not pidfile.exists()


async def test_several_processes_prepare_one_database(server: EmbeddedServer) -> None:
    four = await asyncio.gather(*(prepare(server, "t_prepared") for _ in range(4)))
    assert len(set(four)) == 1
    with pytest.raises(StartupError, match="small letters"):
        await prepare(server, 'x"; drop database postgres; --')


async def test_a_given_address_is_taken_as_it_is() -> None:
    url, direct = "postgresql://app@pooler/city?pgbouncer=true", "postgresql://owner@db/city"
    given = {"PEIPAO_DATABASE_URL": url, "PEIPAO_DATABASE_DIRECT_URL": direct}
    async with open_database(Settings.read(given)) as database:
        assert database == Database(url, direct)
    async with open_database(Settings.read({"PEIPAO_DATABASE_URL": direct})) as database:
        assert database == Database(direct, direct)
    with pytest.raises(StartupError, match=r"PEIPAO_DATABASE_DIRECT_URL: .* cannot go through a pooler"):
        async with open_database(Settings.read({"PEIPAO_DATABASE_URL": url})):
            pytest.fail("migrations would go through the pooler")


async def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(
        StartupError, match=r"postgresql://app@127.0.0.1:1/city does not let us in"
    ) as refusal:
        await open_pool("postgresql://app:hunter2@127.0.0.1:1/city", 1)
    assert "hunter2" not in str(refusal.value)


async def test_through_a_pooler_nothing_is_prepared_and_nothing_asked_of_the_session(
    database: Database,
) -> None:
    pool = await open_pool(f"{database.url}&pgbouncer=true", 1)
    try:
        async with connection(pool) as held:
            assert await held.fetchval("select $1::int + 1", 1) == 2
            named = await held.fetchval("select count(*) from pg_prepared_statements where name <> ''")
            assert named == 0
    finally:
        await pool.close()


async def test_a_database_that_is_not_utf8_is_refused(server: EmbeddedServer) -> None:
    owner = await asyncpg.connect(server.dsn("postgres", "postgres"))
    try:
        await owner.execute("drop database if exists t_ascii")
        await owner.execute("create database t_ascii encoding 'SQL_ASCII' template template0 locale 'C'")
        ascii_only = await asyncpg.connect(server.dsn("postgres", "t_ascii"))
        with pytest.raises(StartupError, match="SQL_ASCII: create it with encoding 'UTF8'"):
            await check_server(ascii_only)
        await ascii_only.close()
        await check_server(owner)
        await owner.execute("drop database t_ascii")
    finally:
        await owner.close()


def test_addresses_are_read_for_the_driver_for_the_orm_and_for_people() -> None:
    url = "postgresql://app:p%40ss@db.example:6432/city?sslmode=require&pgbouncer=1"
    assert driver_address(url) == ("postgresql://app:p%40ss@db.example:6432/city?sslmode=require", True)
    assert without_password(url) == "postgresql://app@db.example:6432/city"
    assert user_of(url) == "app"
    assert orm_config(url, 3)["connections"]["default"]["credentials"] == {
        "host": "db.example",
        "port": 6432,
        "user": "app",
        "password": "p@ss",
        "database": "city",
        "minsize": 1,
        "maxsize": 3,
        "ssl": "require",
        "statement_cache_size": 0,
    }


async def test_the_orm_is_there_in_every_task_and_writes_inside_our_transactions(
    database: Database,
) -> None:
    owners = await open_pool(database.direct_url, 1)
    async with own_orm(database.direct_url):

        async def elsewhere() -> int:
            return await Aerich.all().count()

        before = await asyncio.create_task(elsewhere(), context=contextvars.Context())
        with pytest.raises(ZeroDivisionError):
            async with transaction(owners) as held:
                await Aerich.create(using_db=bound(held), version="9_x", app="models", content={})
                assert await Aerich.all().using_db(bound(held)).count() == before + 1
                raise ZeroDivisionError
        assert await Aerich.all().count() == before
    await owners.close()
