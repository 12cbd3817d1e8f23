"""The database of the tests: a real server for the session, a fresh database for each worker."""

import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import asyncpg
import pytest

from peipao.binaries import find_binaries, server_account
from peipao.cluster import APPLICATION, SUPERUSER
from peipao.database import Database, open_pool, prepare
from peipao.migrating import migrate
from peipao.postgres import EmbeddedServer

TEMPLATE = "peipao_template"
TEMPLATE_LOCK = 0x7065_6970_0003

# PEIPAO_TEST_BINDIR=/usr/lib/postgresql/15/bin runs the same tests on another PostgreSQL.
BINDIR = Path(os.environ["PEIPAO_TEST_BINDIR"]) if os.environ.get("PEIPAO_TEST_BINDIR") else None

# Crash safety has tests of its own, on servers of their own.
IN_A_HURRY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


LONG = (
    "test_scope_property",
    "test_complaint_machine",
    "test_issue_machine",
    "test_project_machine",
    "test_write_faults",
    "test_money_machine",
    "test_money_races",
    "test_write_plans",
)
"""Modules that take long: a worker that begins with the last of them would end alone."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long; the rest stays in its order."""
    items.sort(key=lambda item: item.path.stem not in LONG)


def _session_folder() -> Path:
    # Not pytest's own temporary folder: it is closed to the account that the server runs as.
    session = re.sub(r"\W", "", os.environ.get("PYTEST_XDIST_TESTRUNUID") or f"pid{os.getpid()}")
    return Path(tempfile.gettempdir()) / f"peipao-tests-{os.getuid()}-{session}"


@pytest.fixture(scope="session")
def server() -> Iterator[EmbeddedServer]:
    """One server for the session, shared by the workers; the last to end stops it and clears away."""
    account = server_account()
    folder = _session_folder()
    with EmbeddedServer(folder / "postgres", find_binaries(BINDIR, account), account, IN_A_HURRY) as held:
        yield held
    if not held.alive():
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
async def template(server: EmbeddedServer) -> str:
    """The name of a migrated database to clone, made by the first worker that asks."""
    connection = await asyncpg.connect(server.dsn(SUPERUSER, "postgres"))
    try:
        await connection.execute("select pg_advisory_lock($1)", TEMPLATE_LOCK)
        if not await connection.fetchval("select 1 from pg_database where datname = $1", TEMPLATE):
            draft = f"{TEMPLATE}_draft"
            await connection.execute(f"drop database if exists {draft}")
            database = await prepare(server, draft)
            await migrate(database.direct_url, APPLICATION)
            await connection.execute(f"alter database {draft} rename to {TEMPLATE}")
    finally:
        await connection.close()
    return TEMPLATE


NewDatabase = Callable[[str | None], Awaitable[Database]]


@pytest.fixture(scope="session")
async def new_database(server: EmbeddedServer) -> AsyncIterator[NewDatabase]:
    """Makes databases: a clone of the one named, or an empty one; dropped at the end."""
    worker = re.sub(r"\W", "", os.environ.get("PYTEST_XDIST_WORKER", "main"))
    made: list[str] = []

    async def make(source: str | None) -> Database:
        made.append(f"t_{worker}_{os.getpid()}_{len(made)}")
        return await prepare(server, made[-1], source or "template1")

    try:
        yield make
    finally:
        connection = await asyncpg.connect(server.dsn(SUPERUSER, "postgres"))
        for name in made:
            await connection.execute(f"drop database if exists {name} with (force)")
        await connection.close()


@pytest.fixture(scope="session")
async def database(template: str, new_database: NewDatabase) -> Database:
    """A migrated database of this worker's own."""
    return await new_database(template)


@pytest.fixture(scope="session")
async def pool(database: Database) -> AsyncIterator[asyncpg.Pool]:
    """Four connections to this worker's database, as the application has them."""
    opened = await open_pool(database.url, 4)
    try:
        yield opened
    finally:
        await opened.close()
