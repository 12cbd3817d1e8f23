"""GraphQL over HTTP as one ASGI application: envelope in, JSON out, and nothing of GraphQL itself.

Who is asking and what the answer is come from two callables. This module sees to the rest: the
body and its limits, the deadlines, a client that has gone, statuses and headers. There is no
router and no middleware around it, because by-id reads would feel them.
"""

import asyncio
import re
import secrets
from asyncio import Task
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final

from schema.answers import Answer, Authenticate, Execute, GraphQLRequest
from schema.errors import refusal
from schema.negotiation import PLAIN_JSON, MediaType, negotiate
from schema.origins import refuse_foreign_page
from schema.refusals import BodyTooLarge, BodyTooSlow, DeadlineExceeded, MalformedRequest, MethodNotAllowed
from schema.requests import parse_body, parse_query_string

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

REQUEST_ID: Final = re.compile(rb"[A-Za-z0-9-]{8,64}")
MAX_LENGTH_DIGITS = 18
MAX_CLIENT_CHARS = 300

# Every answer is somebody's own: never stored, never sniffed, never framed.
FIXED_HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"cache-control", b"no-store"),
    (b"vary", b"accept, authorization, cookie"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpPolicy:
    """The bounds of one request on the wire."""

    body_bytes: int = 1_048_576
    body_s: float = 20.0
    request_s: float = 15.0
    watch_after_s: float = 0.05
    """When to begin to watch for the client's leaving: most answers are out before, and pay nothing."""
    session_cookie: bytes = b"__Host-peipao"
    own_origins: frozenset[str] = frozenset()
    """Origins of our own pages, where the Host header does not show them."""


class ClientGone(Exception):
    """The client has closed its connection; there is no one to answer."""


class GraphQLEndpoint:
    """The ASGI application that answers ``/graphql``."""

    def __init__(
        self, authenticate: Authenticate, execute: Execute, policy: HttpPolicy | None = None
    ) -> None:
        self.authenticate = authenticate
        self.execute = execute
        self.policy = policy or HttpPolicy()
        self.cookie_mark = self.policy.session_cookie + b"="

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers: dict[bytes, bytes] = dict(scope["headers"])
        given = headers.get(b"x-request-id")
        request_id = given.decode() if given and REQUEST_ID.fullmatch(given) else secrets.token_hex(16)
        media = PLAIN_JSON
        try:
            media = negotiate(headers.get(b"accept"))
            with _Watch(receive, self.policy) as watch:
                request = await self._request(scope, headers, watch, request_id)
                answer = await self.execute(request, await self.authenticate(headers))
        except ClientGone:
            return
        except Exception as error:
            answer = refusal(error, reference=request_id)
        await _respond(send, answer, media, headers, request_id)

    async def _request(
        self, scope: Scope, headers: Mapping[bytes, bytes], watch: "_Watch", request_id: str
    ) -> GraphQLRequest:
        method = scope["method"]
        if method not in {"POST", "GET"}:
            raise MethodNotAllowed
        safe = method == "GET"
        # Without a token of its own, a request is signed by whatever cookie the browser adds.
        if self.cookie_mark in headers.get(b"cookie", b"") and b"authorization" not in headers:
            refuse_foreign_page(headers, safe=safe, own_origins=self.policy.own_origins)
        if safe:
            watch.has_request()
            return parse_query_string(scope["query_string"], request_id)
        body = await self._body(headers, watch.receive)
        watch.has_request()
        client = scope.get("client")
        return parse_body(
            body,
            headers.get(b"content-type"),
            headers.get(b"content-encoding"),
            request_id,
            ip=client[0] if client else None,
            client=headers.get(b"user-agent", b"").decode("latin-1")[:MAX_CLIENT_CHARS] or None,
        )

    async def _body(self, headers: Mapping[bytes, bytes], receive: Receive) -> bytes:
        """The whole body, as long as it is not too long; the watch sees to the time.

        Raises:
            BodyTooLarge: as soon as its length is told, or as soon as it has been passed.
            ClientGone: it never will be.
        """
        most = self.policy.body_bytes
        length = headers.get(b"content-length")
        if length is not None:
            if not length.isdigit():
                raise MalformedRequest("Content-Length 有误")
            if len(length) > MAX_LENGTH_DIGITS or int(length) > most:
                raise BodyTooLarge
        received = 0
        chunks: list[bytes] = []
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientGone
            chunk: bytes = message.get("body", b"")
            received += len(chunk)
            if received > most:
                raise BodyTooLarge
            chunks.append(chunk)
            if not message.get("more_body", False):
                return chunks[0] if len(chunks) == 1 else b"".join(chunks)


class _Watch:
    """Stops its block when the client leaves or the time is over, and raises what the reason was.

    There is one timer for all of it (``asyncio.timeout`` costs as much as parsing the request), and
    a task only for what takes long: most blocks are through before the first look.

    Raises:
        BodyTooSlow: the request was not there in time.
        ClientGone, DeadlineExceeded: nobody waits for the answer any longer.
    """

    __slots__ = ("complete", "looked", "loop", "policy", "reason", "receive", "task", "timer", "watching")

    def __init__(self, receive: Receive, policy: HttpPolicy) -> None:
        self.receive, self.policy = receive, policy
        self.reason: Exception | None = None
        self.watching: Task[None] | None = None
        self.complete = self.looked = False

    def __enter__(self) -> "_Watch":
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine always runs in a task
        self.task, self.loop = task, asyncio.get_running_loop()
        self.timer = self.loop.call_later(min(self.policy.watch_after_s, self.policy.body_s), self._look)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.timer.cancel()
        if self.watching is not None:
            self.watching.cancel()
        # Whoever else cancels this task (the server, when it stops) must see it cancelled.
        if self.reason is not None and kind is asyncio.CancelledError and self.task.uncancel() <= 0:
            raise self.reason from None

    def has_request(self) -> None:
        """The request is complete: what comes from the client now is its leaving."""
        self.complete = True
        if self.looked:
            self.timer.cancel()
            self.timer = self.loop.call_later(self.policy.watch_after_s, self._look)

    def _look(self) -> None:
        self.looked = True
        if self.complete:
            self.watching = self.loop.create_task(self._watch())
        else:
            left = max(0.0, self.policy.body_s - self.policy.watch_after_s)
            self.timer = self.loop.call_later(left, self._stop, BodyTooSlow())

    async def _watch(self) -> None:
        try:
            async with asyncio.timeout(self.policy.request_s - self.policy.watch_after_s):
                while (await self.receive())["type"] != "http.disconnect":
                    pass
            self._stop(ClientGone())
        except TimeoutError:
            self._stop(DeadlineExceeded())

    def _stop(self, reason: Exception) -> None:
        self.reason = reason
        self.task.cancel()


async def _respond(
    send: Send, answer: Answer, media: MediaType, headers: Mapping[bytes, bytes], request_id: str
) -> None:
    status = answer.status or (200 if answer.has_data else media.status_without_data)
    sent = [
        (b"content-type", media.content_type),
        (b"content-length", b"%d" % len(answer.body)),
        (b"x-request-id", request_id.encode()),
        *FIXED_HEADERS,
    ]
    if answer.headers:
        sent += [(name.encode(), value.encode()) for name, value in answer.headers.items()]
    if b"expect" in headers and status == BodyTooLarge.status:
        # Whoever waits for leave to send the body will not send it: what comes next on this
        # connection could be taken for the body.
        sent.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": answer.body})
