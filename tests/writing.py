"""Cities that tests may change: a golden one and an empty one for each module, and a way to act in them."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from models import clock
from models.access import Viewer
from models.columns import anatomy
from models.entities.session import SessionKind
from models.entity import Entity
from models.errors import ApiError
from peipao.cluster import SUPERUSER
from peipao.database import open_pool, prepare
from peipao.demo.golden import load_cast, load_golden
from peipao.reference.loading import load_reference
from resolvers.binding import opaque_id, parse_id
from resolvers.deeds import Deed, Verb, bulk_name, deeds, thing
from resolvers.sessions import resume
from resolvers.signing_in import issue_token
from schema.answers import GraphQLRequest
from schema.build import city_schema
from schema.errors import refusal
from schema.executing import Engine
from tests.city import MORNING, PASSWORD
from tests.orms import own_orm
from tests.recording import counted, listening, recording

BEGINNING = datetime.fromisoformat("2026-01-06T09:00:00+08:00")
"""The first morning on which the empty city's accounts are there."""
REST = (
    "ok errors { code field message version changedBy } secrets { name value } "
    "verdicts { name allowed reasonZh } events { event audiences }"
)
REQUEST_ID = "test-request-0001"
MOST_STATEMENTS = 8
"""What a mutation may cost, besides BEGIN and COMMIT."""
TEMPLATES_LOCK = 0x7065_6970_0004


@dataclass
class WritableCity:
    """A city of a module's own: ask and act in it as anybody of the cast, and look at its rows."""

    pool: asyncpg.Pool
    engine: Engine
    tokens: dict[str, str] = field(default_factory=dict)
    statements: dict[str, list[str]] = field(default_factory=dict)
    """What each mutation sent to the database when it first succeeded."""

    def at(self, text: str) -> None:
        """Set the clock: ``2026-07-01T09:00`` in the city's time."""
        moment = datetime.fromisoformat(text)
        clock.fix(moment if moment.tzinfo else moment.replace(tzinfo=clock.SHANGHAI))

    async def viewer(self, username: str) -> Viewer:
        """Somebody of the cast, signed in."""
        if username not in self.tokens:
            self.tokens[username] = await issue_token(username, 1)
        return await resume(self.tokens[username], SessionKind.BEARER)

    async def answer(
        self, username: str | None, query: str, variables: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The whole response to a request of somebody (None: nobody), as the endpoint gives it."""
        viewer = await self.viewer(username) if username else None
        request = GraphQLRequest(query, None, dict(variables or {}), {}, False, REQUEST_ID)
        try:
            body = (await self.engine(request, viewer)).body
        except ApiError as error:
            body = refusal(error, reference=REQUEST_ID).body
        found: dict[str, Any] = json.loads(body)
        return found

    async def ask(
        self, username: str | None, query: str, variables: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The data of a request that must succeed without errors at the top level."""
        answer = await self.answer(username, query, variables)
        assert "errors" not in answer, answer["errors"]
        data: dict[str, Any] = answer["data"]
        return data

    async def codes(
        self, username: str | None, query: str, variables: Mapping[str, Any] | None = None
    ) -> list[str]:
        """The codes of a request's errors at the top level."""
        answer = await self.answer(username, query, variables)
        return [error["extensions"]["code"] for error in answer.get("errors", ())]

    async def do(
        self,
        username: str | None,
        name: str,
        *,
        id: str | None = None,  # noqa: A002 - the API's word
        input: Mapping[str, Any] | None = None,  # noqa: A002 - the API's word
        version: int | None = None,
        select: str = "{ id }",
        dry_run: bool = False,
        key: str | None = None,
    ) -> dict[str, Any]:
        """The payload of one derived mutation; the row is in it under its own name and under ``row``.

        Without a version the row's present one is sent, so that only tests of conflicts speak of it.
        """
        deed = deeds()[name]
        given: dict[str, Any] = {"input": input, "idempotencyKey": key, "dryRun": dry_run or None}
        if takes_a_row(deed):
            given |= {"id": id, "version": version or await self.version(id)}
        with listening() as heard:
            data = await self.ask(username, *_mutation(deed, given, select))
        payload: dict[str, Any] = data[name]
        if payload["ok"]:
            statements = counted(heard)
            assert len(statements) <= MOST_STATEMENTS, "\n".join([f"{name}: {len(statements)}", *statements])
            self.statements.setdefault(name, heard)
        payload["row"] = payload[thing(deed)]
        return payload

    async def did(self, username: str | None, name: str, **how: Any) -> dict[str, Any]:
        """The row after a mutation that must succeed."""
        payload = await self.do(username, name, **how)
        assert payload["ok"], payload["errors"]
        row: dict[str, Any] = payload["row"]
        return row

    async def refusals(self, username: str | None, name: str, **how: Any) -> list[str]:
        """The codes for which a mutation is refused."""
        payload = await self.do(username, name, **how)
        assert not payload["ok"], f"{name} succeeded"
        assert payload["row"] is None, payload["row"]
        return [error["code"] for error in payload["errors"]]

    async def version(self, row: str | None) -> int:
        """The present version of the row with this opaque id; 1 where there is none."""
        found = parse_id(row)
        entity = Entity.by_name.get(found[0]) if found else None
        if found is None or entity is None:
            return 1
        sql = f'select version from "{anatomy(entity).table}" where id = $1'  # noqa: S608 - a declared table
        return await self.pool.fetchval(sql, found[1]) or 1

    async def row(self, table: str, **equal: Any) -> dict[str, Any]:
        """The one row of the table with these values, straight from the database."""
        found = await self.rows(table, **equal)
        assert len(found) == 1, f"{len(found)} rows of {table} with {equal}"
        return found[0]

    async def rows(self, table: str, **equal: Any) -> list[dict[str, Any]]:
        """All rows of the table with these values, deleted ones too, oldest first."""
        tests = [f'"{name}" is not distinct from ${index}' for index, name in enumerate(equal, 1)]
        where = " and ".join(tests) or "true"
        sql = f'select * from "{table}" where {where} order by created_at, id'  # noqa: S608 - of tests
        return [dict(found) for found in await self.pool.fetch(sql, *equal.values())]

    async def rows_of(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        """The rows of a statement, JSON read."""
        async with self.pool.acquire() as held:
            await held.set_type_codec("jsonb", encoder=json.dumps, decoder=json.loads, schema="pg_catalog")
            try:
                return [dict(found) for found in await held.fetch(sql, *values)]
            finally:
                await held.reset_type_codec("jsonb", schema="pg_catalog")

    async def id_of(self, entity: str, **equal: Any) -> str:
        """The opaque id of the one row of the entity with these values: ``id_of("Issue", no="WT…")``."""
        key: UUID = (await self.row(anatomy(Entity.by_name[entity]).table, **equal))["id"]
        return opaque_id(entity, key)


def takes_a_row(deed: Deed) -> bool:
    """Whether the mutation is done to a row that is there."""
    return not deed.creates and deed.verb is not Verb.UPSERT


def _mutation(deed: Deed, given: Mapping[str, Any], select: str) -> tuple[str, dict[str, Any]]:
    """The document of a mutation with everything that is given as a variable."""
    root = city_schema().graphql.mutation_type
    assert root is not None
    arguments = root.fields[deed.name].args
    present = {name: value for name, value in given.items() if value is not None}
    assert present.keys() <= arguments.keys(), f"{deed.name} takes {sorted(arguments)}, not {sorted(present)}"
    declared = ", ".join(f"${name}: {arguments[name].type}" for name in present)
    passed = ", ".join(f"{name}: ${name}" for name in present)
    head = f"mutation({declared})" if present else "mutation"
    call = f"{deed.name}({passed})" if present else deed.name
    return f"{head} {{ {call} {{ {thing(deed)} {select} {REST} }} }}", present


def bulk(name: str) -> str:
    """The name of the mutation that does to many rows what this one does to one."""
    found = bulk_name(deeds()[name])
    assert found is not None
    return found


# --- fixtures -----------------------------------------------------------------------------------

Load = Callable[[Any, str], Awaitable[dict[str, int]]]


async def _loaded(server: Any, template: str, name: str, load: Load) -> str:
    """The name of a loaded database to clone, made by the first worker that asks."""
    admin = await asyncpg.connect(server.dsn(SUPERUSER, "postgres"))
    try:
        await admin.execute("select pg_advisory_lock($1)", TEMPLATES_LOCK)
        if not await admin.fetchval("select 1 from pg_database where datname = $1", name):
            draft = f"{name}_draft"
            await admin.execute(f"drop database if exists {draft} with (force)")
            database = await prepare(server, draft, template)
            async with own_orm(database.url):
                loading = await asyncpg.connect(database.url)
                try:
                    await load_reference(loading)
                    await load(loading, PASSWORD)
                finally:
                    await loading.close()
            await admin.execute(f"alter database {draft} rename to {name}")
    finally:
        await admin.close()
    return name


@asynccontextmanager
async def opened(new_database: Any, source: str, moment: datetime) -> AsyncIterator[WritableCity]:
    """A city of one's own, cloned from a loaded database, with the clock at the moment."""
    clock.fix(moment)
    database = await new_database(source)
    async with own_orm(database.url, 4):
        pool = await open_pool(database.url, 8)
        try:
            yield WritableCity(pool, Engine(city_schema(), lambda: recording(pool)))
        finally:
            await asyncio.shield(pool.close())
            clock.fix(None)


@pytest.fixture(scope="session")
async def golden_template(server: Any, template: str) -> str:
    """The name of a database with the golden city, to clone."""
    clock.fix(MORNING)
    try:
        return await _loaded(server, template, "peipao_golden", load_golden)
    finally:
        clock.fix(None)


@pytest.fixture(scope="session")
async def empty_template(server: Any, template: str) -> str:
    """The name of a database with the city before anything happened, to clone."""
    clock.fix(BEGINNING)
    try:
        return await _loaded(server, template, "peipao_empty", load_cast)
    finally:
        clock.fix(None)


@pytest.fixture(scope="module")
async def writable_city(golden_template: str, new_database: Any) -> AsyncIterator[WritableCity]:
    """A golden city of the module's own, on the morning of 30 June 2026; its tests may change it.

    Use it without ``city``: the models work on one database at a time.
    """
    async with opened(new_database, golden_template, MORNING) as own:
        yield own


@pytest.fixture(scope="module")
async def empty_city(empty_template: str, new_database: Any) -> AsyncIterator[WritableCity]:
    """A city of the module's own with its people and nothing done; set the clock with ``at``."""
    async with opened(new_database, empty_template, BEGINNING) as own:
        yield own
