"""A server that waits for nobody: uvicorn with deadlines for headers and bodies, and bounded headers.

uvicorn times idle kept-alive connections only; half a header or half a body may be held for ever.
What HTTP itself refuses (before any application is asked) is answered in the same JSON as the rest.
"""

import asyncio
import json
import sys
from asyncio import TimerHandle
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar, Final, Literal

import httptools
import uvicorn
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerLimits:
    """The bounds of one connection, and of all of them."""

    header_s: float = 10.0
    body_s: float = 20.5
    """A little more than the endpoint's own deadline, which has the better words."""
    header_bytes: int = 32_768
    linger_s: float = 2.0
    """How long a refused sender is still listened to: a connection that is cut while it sends loses
    the answer on its way."""
    concurrency: int = 1_000
    keep_alive_s: int = 15
    shutdown_s: int = 20
    backlog: int = 512


@dataclass(frozen=True, slots=True)
class _Refused:
    status: int
    code: str
    message: str
    headers: tuple[tuple[bytes, bytes], ...] = ()

    def body(self) -> bytes:
        error = {"message": self.message, "extensions": {"code": self.code}}
        return json.dumps({"errors": [error]}, ensure_ascii=False).encode()


BAD_REQUEST: Final = _Refused(400, "BAD_REQUEST", "请求不符合 HTTP 格式")
UNKNOWN_METHOD: Final = _Refused(405, "METHOD_NOT_ALLOWED", "不支持此请求方法", ((b"allow", b"GET, POST"),))
TOO_SLOW: Final = _Refused(408, "REQUEST_TIMEOUT", "请求接收超时，请重试")
HEADERS_TOO_LARGE: Final = _Refused(431, "HEADERS_TOO_LARGE", "请求头过大，上限为 32 KB")
OVERLOADED: Final = _Refused(503, "UNAVAILABLE", "系统繁忙，请稍后再试", ((b"retry-after", b"1"),))

COMMON_HEADERS: Final = (
    (b"content-type", b"application/json; charset=utf-8"),
    (b"x-content-type-options", b"nosniff"),
    (b"cache-control", b"no-store"),
)


class Phase(Enum):
    """What a connection is waiting for."""

    HEADER = "header"
    BODY = "body"
    ANSWER = "answer"


class DeadlineProtocol(HttpToolsProtocol):
    """uvicorn's HTTP/1.1, with an end to every wait for the client.

    A request that arrives in one piece, as most do, starts no timer.
    """

    limits: ClassVar[ServerLimits] = ServerLimits()

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.phase = Phase.HEADER
        self.header_size = 0  # of what the parser has named
        self.unparsed_size = 0  # of what it may still hold back
        self.message = 0
        self.waits_for: tuple[Phase, int] | None = None
        self.deadline: TimerHandle | None = None
        self.refused = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.refused:
            return
        if self.phase is Phase.BODY:
            self.unparsed_size = 0
        else:
            self.unparsed_size += len(data)
        super().data_received(data)
        if self.refused:
            return
        if self.phase is Phase.HEADER and self.unparsed_size > self.limits.header_bytes:
            self.refuse(HEADERS_TOO_LARGE)
        else:
            self._wait()

    # What the parser finds

    def on_message_begin(self) -> None:
        self.phase = Phase.HEADER
        self.header_size = 0
        self.message += 1
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        self.header_size += len(url)
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        self.header_size += len(name) + len(value) + 4
        if self.header_size <= self.limits.header_bytes:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self.unparsed_size = 0
        if self.refused:
            return
        if self.header_size > self.limits.header_bytes:
            self.refuse(HEADERS_TOO_LARGE)
            return
        if len(self.tasks) >= self.limits.concurrency or len(self.connections) > self.limits.concurrency:
            self.refuse(OVERLOADED)
            return
        self.phase = Phase.BODY
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        if not self.refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        if not self.refused:
            self.phase = Phase.ANSWER
            super().on_message_complete()

    # What it refuses

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - the parser's words are for the log
        if not self.refused:
            # The parser's caller has the exception in its hands and passes on only a text.
            is_method = isinstance(sys.exception(), httptools.HttpParserInvalidMethodError)
            self.refuse(UNKNOWN_METHOD if is_method else BAD_REQUEST)

    def refuse(self, refused: _Refused) -> None:
        """Say no and hear the sender out for a moment, unless an answer is already on its way."""
        self.refused = True
        self._stop_waiting()
        if self.cycle is not None and not self.cycle.response_complete:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        if self.transport.is_closing():
            return
        if self.cycle is not None and self.cycle.response_started and not self.cycle.response_complete:
            self.transport.close()
            return
        body = refused.body()
        headers = (
            *COMMON_HEADERS,
            *refused.headers,
            (b"content-length", b"%d" % len(body)),
            (b"connection", b"close"),
        )
        lines = b"".join(name + b": " + value + b"\r\n" for name, value in headers)
        self.transport.write(STATUS_LINE[refused.status] + lines + b"\r\n" + body)
        if self.transport.can_write_eof():
            self.transport.write_eof()
        self.transport.resume_reading()
        self.deadline = self.loop.call_later(self.limits.linger_s, self.transport.close)

    # How long it waits

    def _wait(self) -> None:
        """Start, keep or end the deadline of what is awaited now: dripping bytes do not prolong it."""
        if self.phase is Phase.ANSWER:
            idle_again = self.cycle is not None and self.cycle.response_complete
            # Bytes that begin no request (empty lines) have ended the keep-alive timer: start another.
            awaited = Phase.HEADER if idle_again and self.timeout_keep_alive_task is None else None
        else:
            awaited = self.phase
        waits_for = (awaited, self.message) if awaited else None
        if waits_for == self.waits_for:
            return
        self._stop_waiting()
        if awaited:
            self.waits_for = waits_for
            seconds = self.limits.header_s if awaited is Phase.HEADER else self.limits.body_s
            self.deadline = self.loop.call_later(seconds, self._too_slow)

    def _stop_waiting(self) -> None:
        self.waits_for = None
        if self.deadline is not None:
            self.deadline.cancel()
            self.deadline = None

    def _too_slow(self) -> None:
        self.deadline = None
        answered = self.cycle is not None and self.cycle.response_complete
        nothing_said = self.phase is Phase.HEADER and self.header_size == 0 and self.unparsed_size == 0
        if nothing_said or (answered and self.phase is not Phase.HEADER):
            self.transport.close()
        else:
            self.refuse(TOO_SLOW)


def protocol(limits: ServerLimits) -> type[DeadlineProtocol]:
    """The protocol with these limits; uvicorn makes one of it for each connection."""
    return type("DeadlineProtocol", (DeadlineProtocol,), {"limits": limits})


def server(
    app: Any,
    *,
    host: str,
    port: int,
    limits: ServerLimits | None = None,
    forwarded_allow_ips: str | None = None,
    lifespan: Literal["auto", "on", "off"] = "auto",
) -> uvicorn.Server:
    """A server for the application, not yet running: ``await server.serve()`` or ``server.run()``.

    Addresses given by a proxy are believed only from ``forwarded_allow_ips``.
    """
    limits = limits or ServerLimits()
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        http=protocol(limits),
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan=lifespan,
        proxy_headers=forwarded_allow_ips is not None,
        forwarded_allow_ips=forwarded_allow_ips,
        timeout_keep_alive=limits.keep_alive_s,
        timeout_graceful_shutdown=limits.shutdown_s,
        backlog=limits.backlog,
    )
    return uvicorn.Server(config)
