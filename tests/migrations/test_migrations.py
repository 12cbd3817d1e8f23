"""Migrations build what is declared, there and back, and only once when several start them."""

import asyncio
import contextvars
import re
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import asyncpg
import pytest
from tortoise import Tortoise

from models.constraints import extra_sql
from models.entities import ENTITIES
from peipao.catalog import catalog_of, differences
from peipao.database import Database, user_of
from peipao.migrating import MIGRATIONS, downgrade, migrate, new_migration
from peipao.orm import orm_config

NewDatabase = Callable[[str | None], Awaitable[Database]]


async def declare(direct_url: str) -> None:
    """Build the database from the declarations, without migrations."""

    async def build() -> None:
        await Tortoise.init(config=orm_config(direct_url))
        try:
            await Tortoise.generate_schemas(safe=False)
        finally:
            await Tortoise.close_connections()

    await asyncio.create_task(build(), context=contextvars.Context())
    connection = await asyncpg.connect(direct_url)
    try:
        for statement in extra_sql(ENTITIES):
            await connection.execute(statement)
    finally:
        await connection.close()


async def catalog(url: str) -> dict[str, str]:
    connection = await asyncpg.connect(url)
    try:
        return await catalog_of(connection)
    finally:
        await connection.close()


async def execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
async def declared(new_database: NewDatabase) -> dict[str, str]:
    """The catalog of a database built from the declarations."""
    database = await new_database(None)
    await declare(database.direct_url)
    return await catalog(database.direct_url)


async def test_migrations_build_exactly_what_is_declared(
    new_database: NewDatabase, declared: dict[str, str]
) -> None:
    database = await new_database(None)
    assert await migrate(database.direct_url, user_of(database.url))
    difference = differences(declared, await catalog(database.direct_url))
    assert not difference, "review the last migration:\n" + "\n".join(difference)


async def test_going_up_down_and_up_again_ends_at_the_same_tables(new_database: NewDatabase) -> None:
    database = await new_database(None)
    files = await migrate(database.direct_url)
    first = await catalog(database.direct_url)
    assert await downgrade(database.direct_url) == files[::-1]
    left = [part for part in await catalog(database.direct_url) if not part.startswith("extension ")]
    assert all("aerich" in part for part in left), left
    assert await migrate(database.direct_url) == files
    assert not differences(first, await catalog(database.direct_url))


async def test_nothing_is_declared_that_no_migration_holds(tmp_path: Path) -> None:
    copy = tmp_path / "models"
    copy.mkdir()
    for file in (MIGRATIONS / "models").glob("[0-9]*.py"):
        (copy / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    draft = await new_migration("forgotten", location=tmp_path)
    assert draft is None, f"run ./dev migration NAME; it would write:\n{draft.read_text(encoding='utf-8')}"


async def test_the_first_migration_is_written_from_the_declarations_alone(
    new_database: NewDatabase, declared: dict[str, str], tmp_path: Path
) -> None:
    draft = await new_migration("init", location=tmp_path)
    assert draft is not None
    database = await new_database(None)
    assert await migrate(database.direct_url, location=tmp_path) == [draft.name]
    assert not differences(declared, await catalog(database.direct_url))
    assert await downgrade(database.direct_url, location=tmp_path) == [draft.name]


async def test_a_changed_statement_replaces_its_older_form_and_comes_back(
    new_database: NewDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def declares(*statements: str) -> None:
        monkeypatch.setattr("peipao.migrating.extra_sql", lambda _: iter(statements))

    function = "create or replace function twice(n int) returns int language sql as $$\n  select {} $$"
    check = "alter table aerich add constraint ck_app check (app <> '{}')"
    database = await new_database(None)

    declares(function.format("n * 2"), check.format("a"))
    first = await new_migration("init", location=tmp_path)
    assert await migrate(database.direct_url, location=tmp_path) == [first and first.name]
    before = await catalog(database.direct_url)
    assert await new_migration("nothing", location=tmp_path) is None

    declares(function.format(r"length(regexp_replace('\\.', E'\\1', '')) + n"), check.format("b"))
    second = await new_migration("stricter", location=tmp_path)
    assert await migrate(database.direct_url, location=tmp_path) == [second and second.name]
    after = await catalog(database.direct_url)
    assert "'b'" in after["constraint aerich.ck_app"]
    assert r"E'\\1'" in after["function twice(integer)"]

    await downgrade(database.direct_url, 1, location=tmp_path)
    assert not differences(before, await catalog(database.direct_url))


async def test_two_migrate_at_once_and_one_waits_for_the_other(new_database: NewDatabase) -> None:
    database = await new_database(None)
    program = (
        "import asyncio, sys; from peipao.migrating import migrate;"
        "print(len(asyncio.run(migrate(sys.argv[1], 'peipao_app'))))"
    )
    processes = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", program, database.direct_url),
            cwd=MIGRATIONS.parent,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(2)
    ]
    answers = [await each.communicate() for each in processes]
    assert [each.returncode for each in processes] == [0, 0], answers
    applied = sorted(int(output) for output, _ in answers)
    assert applied[0] == 0
    assert applied[1] == len(list((MIGRATIONS / "models").glob("[0-9]*.py")))


async def test_the_application_works_with_rows_but_not_with_tables(database: Database) -> None:
    await execute(database.direct_url, "create table parcel (id int primary key)")
    try:
        await execute(database.url, "insert into parcel values (1); update parcel set id = 2")
        await execute(database.url, "delete from parcel")
        for forbidden in (
            "drop table parcel",
            "alter table parcel add column weight int",
            "create table letter (id int)",
            "truncate parcel",
            "delete from aerich",
            "set role peipao_owner",
        ):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await execute(database.url, forbidden)
    finally:
        await execute(database.direct_url, "drop table parcel")


def test_no_migration_adds_a_column_that_rows_which_are_there_could_not_have() -> None:
    for file in sorted((MIGRATIONS / "models").glob("[1-9]*_*.py")):
        for statement in file.read_text(encoding="utf-8").split(";\n"):
            added = re.search(r'ALTER TABLE "\w+" ADD "\w+" .*\bNOT NULL\b', statement)
            assert not added or "DEFAULT" in statement, f"{file.name}: {statement.strip()}"
