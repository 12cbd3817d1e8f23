"""Bringing a database to the declared shape, and writing the next step there."""

import asyncio
import contextlib
import contextvars
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import asyncpg
from aerich import Command
from aerich.migrate import Migrate
from aerich.utils import get_models_describe
from tortoise import Tortoise
from tortoise.context import TortoiseContext
from tortoise.utils import get_schema_sql

from models.constraints import extra_sql
from models.entities import ENTITIES
from peipao.database import MIGRATION_LOCK, check_server, grant_rows, user_of
from peipao.job_tables import ensure_job_tables
from peipao.orm import APP, orm_config
from peipao.settings import StartupError
from peipao.tables import Client, SchemaGenerator

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
OFFLINE = "postgresql:///nowhere"

# How a statement that Tortoise cannot emit is taken back; what is not here is written by hand.
REVERSALS: tuple[tuple[str, str], ...] = (
    (r'create (?:unique )?index (?:if not exists )?("?\w+"?)', "drop index if exists {0}"),
    (
        r'alter table ("?\w+"?) add constraint ("?\w+"?)',
        "alter table if exists {0} drop constraint if exists {1}",
    ),
    (r"create (?:or replace )?function (\w+\s*\([^)]*\))", "drop function if exists {0}"),
    (r"create extension (?:if not exists )?(\w+)", "drop extension if exists {0}"),
    (r"comment on (.+) is ", "comment on {0} is null"),
)


async def migrate(
    direct_url: str, application: str | None = None, *, location: Path = MIGRATIONS
) -> list[str]:
    """Apply the missing migrations; the files applied. Two at once: one waits, and finds nothing to do.

    ``application`` is the role that works with the rows, when it is not the owner.
    """
    watch = await asyncpg.connect(direct_url)
    try:
        await check_server(watch)
        await watch.execute("select pg_advisory_lock($1)", MIGRATION_LOCK)
        applied: list[str] = await _apart(direct_url, location, lambda command: command.upgrade())
        other = application if application != user_of(direct_url) else None
        if other is not None:
            await grant_rows(watch, other)
        await ensure_job_tables(watch, other)
        return applied
    finally:
        await watch.close()


async def downgrade(direct_url: str, to: int = 0, *, location: Path = MIGRATIONS) -> list[str]:
    """Take back the migrations from number ``to`` on; the files taken back, newest first."""

    async def back(command: Command) -> list[str]:
        return await command.downgrade(version=to, delete=False)

    taken: list[str] = await _apart(direct_url, location, back)
    return taken


async def new_migration(name: str, *, location: Path = MIGRATIONS) -> Path | None:
    """Write the next migration from the declarations, without a server; None if nothing has changed.

    A draft for review: what Tortoise does not know (CHECKs, partial and expression indexes, functions) is
    added from ``extra_sql``, new or changed; one that is no longer declared must be taken back by hand. The
    test of catalog equality says whether the review was complete.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise StartupError(
            f"migration name {name!r}: write small letters, digits and _, e.g. add_enterprise_tags"
        )
    folder = location / APP
    folder.mkdir(parents=True, exist_ok=True)

    async def write(command: Command) -> Path | None:
        known = sorted(folder.glob("[0-9]*_*.py"), key=lambda file: int(file.name.split("_")[0]))
        written = await _written(known)
        wanted = {reversal(each): each.strip().rstrip(";") for each in extra_sql(ENTITIES)}
        changed = {
            back: each for back, each in wanted.items() if _plain(each) != _plain(written.get(back, ""))
        }
        draft = await (_next(command, name) if known else _first(folder))
        if draft is None and not changed:
            return None
        file = folder / (draft or await _empty(command, name))
        up, down, state = await _parts(file)
        # aerich drops new tables in the order in which it made them, which their keys forbid.
        down = re.sub(r'(DROP TABLE IF EXISTS "\w+");', r"\1 CASCADE;", down)
        up, down = _completed(up, down, changed, written)
        text = Migrate.build_migration_file_text(_literal(up), state, _literal(down))
        file.write_text(text, encoding="utf-8")
        return file

    path: Path | None = await _apart(OFFLINE, location, write, offline=True)
    return path


def reversal(statement: str) -> str:
    """The statement that takes another back.

    >>> reversal("create unique index one_open on visit (project_id) where closed_at is null")
    'drop index if exists one_open'
    """
    for pattern, answer in REVERSALS:
        if match := re.match(r"\s*" + pattern, statement, re.IGNORECASE):
            return answer.format(*match.groups())
    raise StartupError(
        f"no way back is known from: {statement[:80]}; add its kind to REVERSALS in peipao/migrating.py"
    )


def _completed(up: str, down: str, changed: Mapping[str, str], written: Mapping[str, str]) -> tuple[str, str]:
    """Both ways with the changed statements added; one that stands there in an older form makes way.

    ``changed`` and ``written`` go by the way back, which is the same for all forms of a statement.
    """
    ups = [up.rstrip("; \n")] if up else []
    downs: list[str] = []
    for back, statement in changed.items():
        before = written.get(back)
        replaces = re.match("create or replace ", statement, re.IGNORECASE)
        ups += [back, statement] if before and not replaces else [statement]
        downs = [*([] if before and replaces else [back]), *([before] if before else []), *downs]
    # aerich takes an empty way back for a forgotten one.
    return _script(ups), _script([*downs, *([down.rstrip("; \n")] if down else [])] or ["select 1"])


def _script(statements: Sequence[str]) -> str:
    return "".join(f"{each};\n" for each in statements)


async def _apart(
    url: str, location: Path, act: Callable[[Command], Awaitable[Any]], *, offline: bool = False
) -> Any:
    """Run aerich in a context of its own: Tortoise closes the connections of the context it is started in.

    Without one entered, Tortoise would fall back on that of ``init_orm``, and migrate its database.
    """

    async def run() -> Any:
        with TortoiseContext():
            command = Command(orm_config(url, size=2), app=APP, location=str(location))
            try:
                await command.init(offline=offline)
                client = cast("Client", Tortoise.get_connection("default"))
                Migrate.ddl.schema_generator = SchemaGenerator(client)
                return await act(command)
            finally:
                await command.aclose()

    return await asyncio.create_task(run(), context=contextvars.Context())


async def _first(folder: Path) -> str:
    """The migration that creates everything; the way back leaves aerich's own table."""
    connection = Tortoise.get_connection("default")
    up = get_schema_sql(connection, safe=False).replace(
        'CREATE TABLE "aerich"', 'CREATE TABLE IF NOT EXISTS "aerich"'
    )
    tables = [name for name in re.findall(r'CREATE TABLE "(\w+)"', up) if name != "aerich"]
    down = "\n".join(f'DROP TABLE IF EXISTS "{name}" CASCADE;' for name in reversed(tables))
    file = await Migrate.generate_version(offline=True)
    text = Migrate.build_migration_file_text(_literal(up), get_models_describe(APP), _literal(down))
    (folder / file).write_text(text, encoding="utf-8")
    return file


async def _next(command: Command, name: str) -> str | None:
    # aerich gathers its statements in lists of the class, which outlive a call.
    for gathered in (
        Migrate.upgrade_operators,
        Migrate.downgrade_operators,
        Migrate._upgrade_fk_m2m_index_operators,
        Migrate._downgrade_fk_m2m_index_operators,
    ):
        gathered.clear()
    return await command.migrate(name, no_input=True, offline=True) or None


async def _empty(command: Command, name: str) -> str:
    file: str = await command.migrate(name, empty=True, no_input=True, offline=True)
    return file


async def _parts(file: Path) -> tuple[str, str, dict[str, Any]]:
    migration = Migrate.get_migration_info_for_file(file.name)
    connection = Tortoise.get_connection("default")
    up, down = await migration.upgrade(connection), await migration.downgrade(connection)
    return up.strip(), down.strip(), migration.models_state or get_models_describe(APP)


async def _written(files: Iterable[Path]) -> dict[str, str]:
    """The latest form of every statement that the migrations hold beyond Tortoise's, by its way back."""
    written = {}
    connection = Tortoise.get_connection("default")
    for file in files:
        up = await Migrate.get_migration_info_for_file(file.name).upgrade(connection)
        for statement in up.split(";\n"):
            with contextlib.suppress(StartupError):
                written[reversal(statement)] = statement.strip().rstrip(";")
    return written


def _plain(statement: str) -> str:
    """A statement without its line breaks and indentation, for comparison."""
    return " ".join(statement.split())


def _literal(sql: str) -> str:
    """SQL as it stands between the triple quotes of a migration file."""
    return sql.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
