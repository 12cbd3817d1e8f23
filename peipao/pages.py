"""Everything beside ``/graphql``: Starlette's routes, kept to what all answers of this server promise.

Never sniffed, not stored unless the page says otherwise, and a code and a sentence for whatever goes wrong.
"""

import secrets
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Final

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.errors import ApiError, NotFound
from schema.errors import refusal
from schema.refusals import MalformedRequest, MethodNotAllowed

BY_STATUS: Final[dict[int, type[ApiError]]] = {404: NotFound, 405: MethodNotAllowed}


def pages(
    routes: Sequence[BaseRoute], lifespan: Callable[[Starlette], AbstractAsyncContextManager[None]]
) -> ASGIApp:
    """The routes as an ASGI application."""
    starlette = Starlette(
        routes=routes,
        lifespan=lifespan,
        exception_handlers={HTTPException: _refused, ApiError: _refused, Exception: _refused},
    )

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await starlette(scope, receive, send)
            return
        started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                headers.setdefault("x-content-type-options", "nosniff")
                # Our few files are asked for again, and answered "not modified".
                is_file = scope["path"].startswith("/assets/") and message["status"] < 400
                headers.setdefault("cache-control", "no-cache" if is_file else "no-store")
            await send(message)

        try:
            await starlette(scope, receive, send_with_headers)
        except Exception:
            # Starlette raises again what it has answered, for a server that would log it: it is logged.
            if not started:
                raise

    return serve


async def _refused(_: Request, error: Exception) -> Response:
    told: Exception = error
    headers = None
    if isinstance(error, HTTPException):
        told, headers = BY_STATUS.get(error.status_code, MalformedRequest)(), error.headers
    answer = refusal(told, reference=secrets.token_hex(16))
    status = error.status_code if isinstance(error, HTTPException) else answer.status or 400
    return Response(answer.body, status, {**(answer.headers or {}), **(headers or {})}, "application/json")
