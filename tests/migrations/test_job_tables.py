"""The queue's tables: installed with the migrations, beside the city's, and usable by the application."""

import re
from collections.abc import Awaitable, Callable

import asyncpg
import pytest

from peipao.catalog import catalog_of
from peipao.database import Database, user_of
from peipao.job_tables import RELEASE, SCHEMA, SHAPE, ensure_job_tables
from peipao.jobs import queries
from peipao.migrating import migrate
from peipao.settings import StartupError


async def test_the_application_puts_jobs_on_the_queue_that_the_migrations_have_installed(
    database: Database,
) -> None:
    application = await asyncpg.connect(database.url)
    try:
        transaction = application.transaction()
        await transaction.start()
        (job,) = await queries(application).enqueue("act", b"{}", dedupe_key="once", on_conflict="skip")
        assert job is not None
        assert await queries(application).enqueue("act", b"{}", dedupe_key="once", on_conflict="skip") == [
            None
        ]
        await transaction.rollback()
        assert await application.fetchval("select count(*) from pgqueuer.job") == 0
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await application.execute("drop table pgqueuer.job")
        assert not [part for part in await catalog_of(application) if re.search(r"\bjob\b", part)]
    finally:
        await application.close()


async def test_the_tables_of_another_release_are_brought_to_the_shape_of_this_one(
    new_database: Callable[[str | None], Awaitable[Database]], template: str
) -> None:
    database = await new_database(template)
    owners = await asyncpg.connect(database.direct_url)
    try:
        await owners.execute("comment on schema pgqueuer is 'pgqueuer 1.0.0'")
        await owners.execute("drop index pgqueuer.job_picked_heartbeat_idx")
        await migrate(database.direct_url, user_of(database.url))
        assert await owners.fetchval(SHAPE, SCHEMA) == RELEASE
        assert await owners.fetchval("select to_regclass('pgqueuer.job_picked_heartbeat_idx') is not null")
    finally:
        await owners.close()


async def test_an_owner_who_may_make_no_schema_is_told_what_to_do(
    new_database: Callable[[str | None], Awaitable[Database]],
) -> None:
    database = await new_database(None)
    stranger = await asyncpg.connect(database.url)
    try:
        with pytest.raises(StartupError, match="grant it create"):
            await ensure_job_tables(stranger, None)
    finally:
        await stranger.close()
