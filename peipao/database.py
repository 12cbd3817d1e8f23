"""The database a process works with: whose server it is, its roles, its connections and transactions."""

import asyncio
import contextlib
import logging
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import asyncpg

from peipao import lending
from peipao.binaries import OLDEST_MAJOR, find_binaries, server_account
from peipao.cluster import APPLICATION, OWNER, SUPERUSER, ServerError
from peipao.lending import COMMAND_DEADLINE_S, Lease
from peipao.postgres import EmbeddedServer
from peipao.settings import Settings, StartupError

DATABASE = "peipao"
REVIVAL_PAUSE_S = 1.0
PREPARE_LOCK = 0x7065_6970_0001
MIGRATION_LOCK = 0x7065_6970_0002

# Also role settings, since a pooler (pgbouncer) does not pass a client's own on.
APPLICATION_SESSION = {
    "statement_timeout": "5s",
    "lock_timeout": "2s",
    "idle_in_transaction_session_timeout": "10s",
    "timezone": "Asia/Shanghai",
    "search_path": "public",
}

KEPT_FROM_CHANGE = {
    "aerich": "insert, update, delete",  # which migrations ran
    "audit_log": "update, delete",  # what has been written is there for good
}
"""What the application may not do to tables, by their names."""

Connection: TypeAlias = lending.Connection
Isolation = Literal["read_committed", "repeatable_read", "serializable"]

log = logging.getLogger("peipao.database")


@dataclass(frozen=True, slots=True)
class Database:
    """Two addresses of one database: the application's, and the owner's that never goes through a pooler."""

    url: str
    direct_url: str


@contextlib.asynccontextmanager
async def open_database(settings: Settings, name: str = DATABASE) -> AsyncIterator[Database]:
    """The database that the settings name, else one of the embedded server, held while the block runs.

    Raises:
        StartupError: no server can be had; the message says what to do.
    """
    if settings.database_url:
        yield Database(
            settings.database_url, _direct_url(settings.database_url, settings.database_direct_url)
        )
        return
    account = server_account()
    binaries = find_binaries(settings.pg_bindir, account)
    with EmbeddedServer(settings.data / "postgres", binaries, account) as server:
        database = await prepare(server, name)
        keeper = asyncio.create_task(_revive(server))
        try:
            yield database
        finally:
            keeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await keeper


async def prepare(server: EmbeddedServer, name: str, template: str = "template1") -> Database:
    """Roles and database on an embedded server, made if absent; safe to run by several processes at once.

    A database can be cloned from a ``template`` that nobody is connected to.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,62}", name):
        raise StartupError(f"database name {name!r}: write small letters, digits and _, a letter first")
    connection = await asyncpg.connect(server.dsn(SUPERUSER, "postgres"))
    try:
        await connection.execute("select pg_advisory_lock($1)", PREPARE_LOCK)
        for role in (OWNER, APPLICATION):
            if not await connection.fetchval("select 1 from pg_roles where rolname = $1", role):
                await connection.execute(f"create role {role} login nosuperuser nobypassrls")
        for setting, value in APPLICATION_SESSION.items():
            await connection.execute(f"alter role {APPLICATION} set {setting} = '{value}'")
        if not await connection.fetchval("select 1 from pg_database where datname = $1", name):
            await connection.execute(f"create database {name} owner {OWNER} template {template}")
        await connection.execute(f"revoke all on database {name} from public")
        await connection.execute(f"grant connect on database {name} to {APPLICATION}")
        owners = await asyncpg.connect(server.dsn(OWNER, name))
        try:
            await grant_rows(owners, APPLICATION)
        finally:
            await owners.close()
    finally:
        await connection.close()
    return Database(server.dsn(APPLICATION, name), server.dsn(OWNER, name))


async def grant_rows(owners: asyncpg.Connection, role: str) -> None:
    """Let the role read and change rows, of the tables that are there and of those to come."""
    role = '"' + role.replace('"', '""') + '"'
    async with owners.transaction():
        # Two sessions cannot grant on one table at once.
        await owners.execute("select pg_advisory_xact_lock($1)", MIGRATION_LOCK)
        for objects, rights in (("tables", "select, insert, update, delete"), ("sequences", "usage, select")):
            await owners.execute(
                f"alter default privileges in schema public grant {rights} on {objects} to {role};"
                f"grant {rights} on all {objects} in schema public to {role}"
            )
        for table, rights in KEPT_FROM_CHANGE.items():
            if await owners.fetchval("select to_regclass($1)", f"public.{table}"):
                await owners.execute(f"revoke {rights} on {table} from {role}")


async def check_server(connection: asyncpg.Connection) -> None:
    """Refuse a server that the application's SQL does not fit.

    Raises:
        StartupError: too old, or not in UTF-8.
    """
    version, encoding = connection.get_server_version(), await connection.fetchval("show server_encoding")
    if version.major < OLDEST_MAJOR:
        raise StartupError(
            f"the server is PostgreSQL {version.major}; {OLDEST_MAJOR} or newer is needed: upgrade it"
        )
    if encoding != "UTF8":
        raise StartupError(
            f"the database is in {encoding}: create it with encoding 'UTF8' template template0"
        )


async def open_pool(url: str, size: int) -> asyncpg.Pool:
    """A pool of connections to the database, all open.

    Raises:
        StartupError: the server refuses or does not answer.
    """
    address, through_pooler = driver_address(url)
    try:
        return await asyncpg.create_pool(
            address,
            min_size=size,
            max_size=size,
            command_timeout=COMMAND_DEADLINE_S,
            timeout=COMMAND_DEADLINE_S,
            # A round trip after every use, to undo session state that we never leave behind.
            reset=_nothing_to_reset,
            **({"statement_cache_size": 0} if through_pooler else {"server_settings": APPLICATION_SESSION}),
        )
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as problem:
        raise StartupError(f"{without_password(url)} does not let us in: {problem}") from problem


def connection(pool: asyncpg.Pool) -> Lease:
    """A connection of the pool for a block; leave no session state on it, and do not use it afterwards.

    Raises:
        Unavailable: none became free in two seconds, or the server is away or busy.
    """
    return Lease(pool)


@contextlib.asynccontextmanager
async def transaction(
    pool: asyncpg.Pool, *, isolation: Isolation = "read_committed", readonly: bool = False
) -> AsyncIterator[Connection]:
    """A transaction on a connection of the pool: commits at the end of the block, rolls back on any error.

    A task cancelled at any point, also while BEGIN is on its way, gives its connection back clean.
    """
    async with Lease(pool, keep=False) as held, held.transaction(isolation=isolation, readonly=readonly):
        yield held


def driver_address(url: str) -> tuple[str, bool]:
    """The address as the driver takes it, and whether it leads through a transaction pooler.

    >>> driver_address("postgresql://peipao_app@db/peipao?pgbouncer=true&sslmode=require")
    ('postgresql://peipao_app@db/peipao?sslmode=require', True)
    """
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    flag = query.pop("pgbouncer", "false")
    return urlunsplit(parts._replace(query=urlencode(query))), flag in {"true", "1"}


def without_password(url: str) -> str:
    """The address as it may be shown.

    >>> without_password("postgresql://peipao_app:secret@db/peipao")
    'postgresql://peipao_app@db/peipao'
    """
    parts = urlsplit(url)
    user, _, place = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user.split(':')[0]}@{place}" if user else place, query=""))


def user_of(url: str) -> str | None:
    """The role an address signs in as."""
    return urlsplit(url).username or dict(parse_qsl(urlsplit(url).query)).get("user")


def _direct_url(url: str, direct_url: str | None) -> str:
    direct = direct_url or url
    if driver_address(direct)[1]:
        raise StartupError(
            "PEIPAO_DATABASE_DIRECT_URL: migrations and the worker cannot go through a pooler "
            "(session locks, LISTEN); name the server itself, without pgbouncer=true"
        )
    return direct


async def _nothing_to_reset(_: Any) -> None:
    return None


async def _revive(server: EmbeddedServer) -> None:
    """Start the embedded server again when it has died under us: there is nobody else to do it."""
    while True:
        await asyncio.sleep(REVIVAL_PAUSE_S)
        if not server.alive():
            log.warning("the embedded PostgreSQL server has died and is started again")
            try:
                # Blocks the loop, which has nothing to serve without a database.
                server.open()
            except ServerError:
                log.exception("the embedded PostgreSQL server could not be started; trying again")
