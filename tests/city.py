"""The golden city for tests: a database of this worker with DOMAIN's dataset, and a way to ask as anybody."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import asyncpg
import pytest

from models import clock
from models.access import Viewer
from models.entities.session import SessionKind
from peipao.database import connection, open_pool
from peipao.demo.golden import load_golden
from peipao.reference.loading import load_reference
from resolvers.sessions import resume
from resolvers.signing_in import issue_token
from schema.answers import GraphQLRequest
from schema.build import city_schema
from schema.executing import Engine
from tests.orms import own_orm

MORNING = datetime.fromisoformat("2026-06-30T10:00:00+08:00")
PASSWORD = "Peipao-cast-2026"  # noqa: S105 - of people who do not exist


@dataclass
class City:
    """The golden city on the morning of 30 June 2026, and everybody in it."""

    pool: asyncpg.Pool
    engine: Engine
    viewers: dict[str, Viewer] = field(default_factory=dict)

    async def viewer(self, username: str) -> Viewer:
        """Somebody of the cast, signed in, on the morning of the demo."""
        clock.fix(MORNING)
        if username not in self.viewers:
            token = await issue_token(username, 1)
            self.viewers[username] = await resume(token, SessionKind.BEARER)
        return self.viewers[username]

    async def answer(self, username: str | None, query: str, variables: dict[str, Any] | None = None) -> Any:
        """The whole response to a request of somebody of the cast (None: nobody), as parsed JSON."""
        viewer = await self.viewer(username) if username else None
        request = GraphQLRequest(query, None, variables or {}, {}, False, "test-request-0001")
        return json.loads((await self.engine(request, viewer)).body)

    async def ask(self, username: str, query: str, variables: dict[str, Any] | None = None) -> Any:
        """The data of a request that must succeed without errors."""
        answer = await self.answer(username, query, variables)
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    async def codes(
        self, username: str | None, query: str, variables: dict[str, Any] | None = None
    ) -> list[str]:
        """The codes of a request's errors."""
        try:
            answer = await self.answer(username, query, variables)
        except Exception as error:  # the endpoint turns these into answers; see schema/errors.py
            return [getattr(error, "code", type(error).__name__)]
        return [error["extensions"]["code"] for error in answer.get("errors", ())]


@pytest.fixture(scope="session")
async def city(template: str, new_database: Any) -> AsyncIterator[City]:
    """The golden city; read it, do not change it."""
    clock.fix(MORNING)
    database = await new_database(template)
    async with own_orm(database.url):
        pool = await open_pool(database.url, 4)
        async with pool.acquire() as loading:
            await load_reference(loading)
            await load_golden(loading, PASSWORD)
        yield City(pool, Engine(city_schema(), lambda: connection(pool)))
        await pool.close()
    clock.fix(None)
