"""A real server on the loopback against clients that stall, flood, lie about lengths or walk away."""

import asyncio
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from peipao.serving import ServerLimits, server
from schema.answers import Answer, GraphQLRequest
from schema.endpoint import GraphQLEndpoint, HttpPolicy
from tests.raw_http import PATIENCE_S, POST, Connection, code, post, status

LIMITS = ServerLimits(header_s=0.4, body_s=0.8, linger_s=0.5, keep_alive_s=2, shutdown_s=2)
POLICY = HttpPolicy(body_s=0.4, request_s=1.0, watch_after_s=0.02)


class Engine:
    """Answers at once, or sleeps until it is stopped; counts what was asked and what was stopped."""

    def __init__(self) -> None:
        self.asked = 0
        self.stopped = 0

    async def __call__(self, request: GraphQLRequest, _viewer: Any) -> Answer:
        self.asked += 1
        if "sleep" in request.query:
            try:
                await asyncio.sleep(float(request.variables.get("s", 60)))
            except asyncio.CancelledError:
                self.stopped += 1
                raise
        return Answer(b'{"data":{"ok":true}}', has_data=True)


async def nobody(_headers: Any) -> None:
    return None


async def patient(_scope: Any, receive: Any, _send: Any) -> None:
    """An application that would wait for its body for ever."""
    while (await receive())["type"] != "http.disconnect":
        pass


ENGINE = Engine()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The port of a server with short deadlines, in a thread with a loop of its own."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        number: int = listening.getsockname()[1]
        endpoint = GraphQLEndpoint(nobody, ENGINE, POLICY)

        async def app(scope: Any, receive: Any, send: Any) -> None:
            if scope["type"] == "http":
                await (patient if scope["path"] == "/patient" else endpoint)(scope, receive, send)

        running = server(app, host="127.0.0.1", port=number, limits=LIMITS)
        thread = threading.Thread(target=running.run, args=([listening],))
        thread.start()
        wait_until(lambda: running.started)
        yield number
        running.should_exit = True
        thread.join(PATIENCE_S)
        assert not thread.is_alive()


def wait_until(happened: Any) -> None:
    ends = time.monotonic() + PATIENCE_S
    while not happened():
        assert time.monotonic() < ends, "it did not happen in time"
        time.sleep(0.01)


def healthy(port: int) -> None:
    with Connection(port) as connection:
        began = time.monotonic()
        connection.send(post())
        assert status(connection.answer()) == 200
        assert time.monotonic() - began < 0.5


# Stalling


@pytest.mark.parametrize(
    "beginning", [b"POST /graphql HT", b"POST /graphql HTTP/1.1\r\nHost: a\r\nX-Half: b"]
)
def test_half_a_header_is_answered_408_and_dropped(port, beginning):
    with Connection(port) as connection:
        connection.send(beginning)
        answer = connection.rest()
    assert (status(answer), code(answer)) == (408, "REQUEST_TIMEOUT")


def test_a_header_that_drips_is_dropped_as_soon_as_one_that_stops(port):
    began = time.monotonic()
    with Connection(port) as connection:
        connection.send(b"GET /graphql HTTP/1.1\r\n")
        with suppress(BrokenPipeError, ConnectionResetError):
            while time.monotonic() - began < PATIENCE_S:
                connection.send(b"X-Drip: 1\r\n")
                time.sleep(0.05)
    assert time.monotonic() - began < LIMITS.header_s + LIMITS.linger_s + 0.5


def test_a_connection_that_says_nothing_is_dropped(port):
    with Connection(port) as connection:
        assert connection.rest() == b""


def test_empty_lines_do_not_keep_a_connection_alive(port):
    for first in (b"", post()):
        with Connection(port) as connection:
            if first:
                connection.send(first)
                connection.answer()
            connection.send(b"\r\n\r\n")
            began = time.monotonic()
            connection.rest()
            assert time.monotonic() - began < 1.5


def test_half_a_body_is_answered_408_and_dropped(port):
    chunked = POST + b'Transfer-Encoding: chunked\r\n\r\n5\r\n{"que'
    for request in (post(b'{"query":', length=1000), chunked):
        with Connection(port) as connection:
            connection.send(request)
            answer = connection.rest()
        assert (status(answer), code(answer)) == (408, "REQUEST_TIMEOUT")


def test_an_application_without_deadlines_is_not_kept_waiting_for_a_body_either(port):
    with Connection(port) as connection:
        connection.send(post(b"half", length=1000).replace(b"/graphql", b"/patient"))
        answer = connection.rest()
    assert (status(answer), code(answer)) == (408, "REQUEST_TIMEOUT")


def test_a_hundred_stalled_connections_do_not_keep_others_waiting(port):
    stalled = [Connection(port) for _ in range(100)]
    try:
        for connection in stalled:
            connection.send(b"POST /graphql HTTP/1.1\r\n")
        healthy(port)
    finally:
        for connection in stalled:
            connection.socket.close()


def test_requests_on_a_connection_that_is_kept_are_not_hurried(port):
    with Connection(port) as connection:
        for _ in range(3):
            connection.send(post())
            assert status(connection.answer()) == 200
            time.sleep(LIMITS.header_s * 1.2)


def test_two_requests_in_one_breath_get_two_answers(port):
    with Connection(port) as connection:
        connection.send(post() + post(b'{"query":"{sleep}","variables":{"s":0.05}}', b"Connection: close"))
        assert connection.rest().count(b'{"data":{"ok":true}}') == 2


# Flooding


@pytest.mark.parametrize(
    "headers",
    [
        b"X-Long: " + b"a" * 1_000_000,
        b"\r\n".join(b"X-%d: 1" % i for i in range(10_000)),
        b"X" * 1_000_000 + b": 1",
        b"X-Long: " + b"a" * 33_000,
    ],
)
def test_headers_without_end_are_431_and_the_answer_arrives(port, headers):
    with Connection(port) as connection:
        connection.flood(b"GET /graphql HTTP/1.1\r\nHost: a\r\n" + headers + b"\r\n\r\n")
        answer = connection.rest()
    assert (status(answer), code(answer)) == (431, "HEADERS_TOO_LARGE")
    healthy(port)


def test_an_address_without_end_is_431(port):
    with Connection(port) as connection:
        connection.flood(b"GET /graphql?query=" + b"a" * 1_000_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n")
        assert status(connection.rest()) == 431


def test_headers_within_the_limit_are_read_in_any_pieces(port):
    request = post(b'{"query":"{ok}"}', b"X-Long: " + b"a" * 30_000)
    with Connection(port) as connection:
        for start in range(0, len(request), 7_000):
            connection.send(request[start : start + 7_000])
            time.sleep(0.005)
        assert status(connection.answer()) == 200


def test_a_body_over_the_limit_is_413_at_once_and_the_connection_serves_on(port):
    with Connection(port) as connection:
        connection.send(post(b"", length=20_000_000))
        answer = connection.answer()
        assert (status(answer), code(answer)) == (413, "PAYLOAD_TOO_LARGE")
        connection.send(b" " * 20_000_000 + post())
        assert status(connection.answer()) == 200


def test_a_body_without_a_length_is_413_when_it_passes_the_limit(port):
    with Connection(port) as connection:
        connection.send(POST + b"Transfer-Encoding: chunked\r\n\r\n")
        connection.flood(b"".join(b"10000\r\n" + b" " * 65_536 + b"\r\n" for _ in range(20)))
        answer = connection.answer()
    assert (status(answer), code(answer)) == (413, "PAYLOAD_TOO_LARGE")


def test_a_hundred_megabytes_leave_no_trace_in_memory(port):
    def resident_bytes() -> int:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    if not Path("/proc/self/statm").exists():
        pytest.skip("memory is read from /proc")
    piece = b" " * 1_000_000
    before = resident_bytes()
    with Connection(port) as connection:
        connection.send(post(b"", length=100_000_000))
        assert status(connection.answer()) == 413
        for _ in range(100):
            connection.send(piece)
        connection.send(post())
        assert status(connection.answer()) == 200
    assert resident_bytes() - before < 20_000_000


def test_an_ordinary_client_that_sends_too_much_reads_the_413(port):
    for content in (b" " * 5_000_000, (b" " * 65_536 for _ in range(80))):
        response = httpx.post(
            f"http://127.0.0.1:{port}/graphql", content=content, headers={"content-type": "application/json"}
        )
        assert response.status_code == 413


def test_who_asks_before_sending_is_refused_without_sending(port):
    with Connection(port) as connection:
        connection.send(post(b"", b"Expect: 100-continue", length=20_000_000))
        answer = connection.rest()
    assert status(answer) == 413


# Lies


@pytest.mark.parametrize(
    "request_bytes",
    [
        POST + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        POST + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        POST + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        POST + b"Content-Length: 5\r\nContent-Length: 5\r\n\r\nabcde",
        POST + b"Content-Length: -5\r\n\r\n",
        POST + b"Content-Length: 99999999999999999999999\r\n\r\n",
        POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET /graphql HTTP/1.1\r\nHost: a\r\nX : 1\r\n\r\n",
        b"GET /graph\xffql HTTP/1.1\r\nHost: a\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"hello\r\n\r\n",
    ],
)
def test_what_two_servers_could_read_in_two_ways_is_refused_and_the_connection_ends(port, request_bytes):
    asked = ENGINE.asked
    with Connection(port) as connection:
        connection.send(request_bytes)
        answer = connection.rest()
    assert status(answer) in {400, 405, 413}
    assert code(answer)
    assert ENGINE.asked == asked


def test_a_method_that_http_does_not_know_is_405(port):
    with Connection(port) as connection:
        connection.send(b"BREW /graphql HTTP/1.1\r\nHost: a\r\n\r\n")
        answer = connection.rest()
    assert (status(answer), code(answer)) == (405, "METHOD_NOT_ALLOWED")
    assert b"allow: GET, POST" in answer


# Walking away


def test_work_stops_when_the_client_has_gone(port):
    asked, stopped = ENGINE.asked, ENGINE.stopped
    connection = Connection(port)
    connection.send(post(b'{"query":"{sleep}"}'))
    wait_until(lambda: ENGINE.asked > asked)
    assert ENGINE.stopped == stopped
    connection.socket.close()
    wait_until(lambda: ENGINE.stopped > stopped)
    healthy(port)


def test_work_stops_when_its_time_is_over(port):
    with Connection(port) as connection:
        connection.send(post(b'{"query":"{sleep}"}'))
        answer = connection.answer()
    assert (status(answer), code(answer)) == (504, "TIMEOUT")


def test_a_request_in_flight_is_answered_when_the_server_is_told_to_stop():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        number = listening.getsockname()[1]
        stopping = server(
            GraphQLEndpoint(nobody, ENGINE), host="127.0.0.1", port=number, limits=LIMITS, lifespan="off"
        )
        thread = threading.Thread(target=stopping.run, args=([listening],))
        thread.start()
        wait_until(lambda: stopping.started)
        asked = ENGINE.asked
        with Connection(number) as connection:
            connection.send(post(b'{"query":"{sleep}","variables":{"s":0.3}}'))
            wait_until(lambda: ENGINE.asked > asked)
            stopping.should_exit = True
            assert status(connection.rest()) == 200
        thread.join(PATIENCE_S)
        assert not thread.is_alive()
