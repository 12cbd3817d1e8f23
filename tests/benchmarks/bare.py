"""The least that can answer: the engine's own statements and their values, run without the engine.

For each viewer and question the statement and the values are prepared at the start. A request names
them in its path; one ``fetchrow`` later its bytes are written. Nobody is signed in, nothing is
parsed, no deadline is kept: what is left is the driver, PostgreSQL and uvicorn.
"""

from collections.abc import Mapping
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send

from models.entities.session import SessionKind
from peipao.database import open_pool
from peipao.orm import close_orm, init_orm
from resolvers.sessions import resume
from schema.build import city_schema
from schema.documents import Documents
from schema.limits import Limits

Asked = Mapping[str, tuple[str, Mapping[str, Any]]]
"""Path of a question: its document and variables."""


def bare_application(
    url: str, pool_size: int, limits: Limits, tokens: Mapping[str, str], asked: Asked
) -> ASGIApp:
    """The handler's application; it answers ``/<viewer>/<question>``."""
    prepared: dict[str, tuple[Any, ...]] = {}
    kept: dict[str, Any] = {}

    async def start() -> None:
        documents = Documents(city_schema(), limits)
        await init_orm(url, 1)
        for username, token in tokens.items():
            viewer = await resume(token, SessionKind.BEARER)
            for name, (document, variables) in asked.items():
                ready = documents.prepare(
                    document, None, variables, viewer.shape, queries_only=False, introspection=False
                )
                statement = ready.variant.statement
                assert statement is not None
                values = statement.values(ready.variables, viewer)
                prepared[f"/{username}/{name}"] = (statement.sql, *values)
        await close_orm()
        kept["pool"] = await open_pool(url, pool_size)

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            await start()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await kept["pool"].close()
            await send({"type": "lifespan.shutdown.complete"})
            return
        async with kept["pool"].acquire() as connection:
            row = await connection.fetchrow(*prepared[scope["path"]])
        body = b'{"data":' + row[0] + b"}"
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return answer
