"""The crowded city as a place to ask in: a database of its own, its rows in memory, everybody signed in."""

import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID, uuid5

import asyncpg

from models import clock
from models.access import Viewer
from models.entities.person import User
from models.errors import ApiError
from peipao.database import Database, connection, open_pool
from peipao.demo.golden import load_golden
from peipao.orm import bound
from peipao.reference.loading import load_reference
from resolvers.viewers import load_viewer
from schema.answers import GraphQLRequest
from schema.build import city_schema
from schema.executing import Engine
from tests.city import MORNING, PASSWORD
from tests.oracle.crowd import crowd
from tests.oracle.rows import Rows, load_rows
from tests.oracle.rules import Rules, asker

SESSIONS = UUID("5e551045-0000-4000-8000-000000000000")


@dataclass
class CrowdedCity:
    """The database behind the engine, and the same rows for the oracle."""

    def __repr__(self) -> str:
        """Short: what fails is printed with its arguments, and this is all the rows."""
        return "the crowded city"

    pool: asyncpg.Pool
    engine: Engine
    rows: Rows
    viewers: dict[str, Viewer]
    _rules: dict[str, Rules] = field(default_factory=dict)

    def rules(self, username: str) -> Rules:
        """What the oracle knows of somebody."""
        if username not in self._rules:
            now = MORNING
            self._rules[username] = Rules(self.rows, asker(self.rows, username, now.date()), now)
        return self._rules[username]

    async def answer(self, username: str, query: str, variables: dict[str, Any]) -> dict[str, Any]:
        """What the engine says to somebody; a refusal of the whole request as its code alone."""
        clock.fix(MORNING)  # another test may have let the clock run
        request = GraphQLRequest(query, None, variables, {}, False, "crowded-request")
        try:
            answer: dict[str, Any] = json.loads((await self.engine(request, self.viewers[username])).body)
        except ApiError as error:
            return {"errors": [{"message": error.message, "extensions": {"code": error.code}}]}
        return answer


@asynccontextmanager
async def crowded_city(database: Database) -> AsyncIterator[CrowdedCity]:
    """Fills the database and signs everybody in whose account is active."""
    clock.fix(MORNING)
    pool = await open_pool(database.url, 2)
    try:
        async with pool.acquire() as filling:
            await load_reference(filling)
            await load_golden(filling, PASSWORD)
            await crowd(filling)
            rows = await load_rows(filling)
            viewers = {name: await _signed_in(filling, rows, name) for name in _active(rows)}
        yield CrowdedCity(pool, Engine(city_schema(), lambda: connection(pool)), rows, viewers)
    finally:
        await pool.close()


def _active(rows: Rows) -> list[str]:
    people = rows.all(User)
    return sorted(u["username"] for u in people if u["status"] == "ACTIVE" and u["deleted_at"] is None)


async def _signed_in(filling: asyncpg.Connection, rows: Rows, username: str) -> Viewer:
    (user,) = rows.where(User, "username", username)
    session = uuid5(SESSIONS, username)
    await filling.execute(
        "insert into session (id, city_id, created_at, updated_at, version, token_hash, user_id, kind,"
        " expires_at, last_seen_at) values ($1, $2, $3, $3, 1, $4, $5, 'BEARER', $6, $3)",
        session,
        user["city_id"],
        clock.now(),
        hashlib.sha256(username.encode()).hexdigest(),
        user.id,
        clock.now().replace(year=2099),
    )
    # The models are open on another database, where nobody would find the session again.
    return replace(await load_viewer(bound(filling), session), session_id=None)
