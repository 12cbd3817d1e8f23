"""What readers notice of a database that fails: a coded answer in time, and normal service right after.

The demo here is one's own: with its embedded server, which these tests may lock, starve and kill.
"""

import asyncio
import os
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from tests.raw_http import Connection, post
from tests.site import JSON, Site, codes_of, no_server_left, peipao, promised, running_demo

ANSWERED_WITHIN_S = 8.0
RECOVERED_WITHIN_S = 5.0
AWAY = {"UNAVAILABLE", "TIMEOUT"}
LOCKED = "{ enterprises { totalCount } }"
FREE = "{ regions { totalCount } }"


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """A demo as it starts on anybody's machine, two connections to its database."""
    # Not pytest's own temporary folder: it is closed to the account that the server runs as.
    data = Path(tempfile.mkdtemp(prefix="peipao-faults-"))
    data.chmod(0o711)
    with running_demo(data, pool_size="2") as running:
        for username in ("county.simao", "city.relief"):
            done = peipao("token", "--demo", username, env=running.env)
            running.tokens[username] = done.stdout.strip()
        yield running
    shutil.rmtree(data)


class Superuser:
    """Somebody in the machine room: another connection to the demo's server, for one statement each."""

    def __init__(self, site: Site) -> None:
        folder = (site.data / "postgres" / "socket").read_text(encoding="utf-8").strip()
        self.address = f"postgresql://postgres@/postgres?host={folder}&port=5432"
        self.demo = self.address.replace("/postgres?", "/peipao_demo?")

    async def run(self, statement: str) -> Any:
        connection = await asyncpg.connect(self.address)
        try:
            return await connection.fetchval(statement)
        finally:
            await connection.close()

    async def waiting(self) -> int:
        """How many statements of the application wait for a lock."""
        found: int = await self.run(
            "select count(*) from pg_stat_activity where usename = 'peipao_app' and wait_event_type = 'Lock'"
        )
        return found


@pytest.fixture
async def lock(site: Site) -> Any:
    """Locks tables against readers until the test lets go, or ends."""
    connection = await asyncpg.connect(Superuser(site).demo)
    transaction = connection.transaction()
    await transaction.start()

    class Lock:
        async def take(self, *tables: str) -> None:
            names = ", ".join(f'"{table}"' for table in tables)
            await connection.execute(f"lock table {names} in access exclusive mode")

        async def let_go(self) -> None:
            await connection.close()

    yield Lock()
    await connection.close()


@contextmanager
def crowd(site: Site, number: int, query: str) -> Iterator[list[Any]]:
    """So many people who ask the same at once, each with the time that it took and the codes they got."""

    def ask(_: int) -> tuple[float, list[str]]:
        began = time.monotonic()
        codes = ask_once(site, query)
        return time.monotonic() - began, codes

    with ThreadPoolExecutor(number) as threads:
        yield [threads.submit(ask, each) for each in range(number)]


def ask_once(site: Site, query: str, username: str = "county.simao") -> list[str]:
    """The codes of one question, on a connection of its own."""
    headers = {**JSON, "authorization": f"Bearer {site.token(username)}"}
    response = httpx.post(f"{site.url}/graphql", json={"query": query}, headers=headers, timeout=30)
    promised(response)
    return codes_of(response.json())


def ready(site: Site) -> bool:
    answer = httpx.get(f"{site.url}/health/ready")
    assert answer.status_code == (200 if answer.json()["ready"] else 503)
    return answer.status_code == 200


def page_status(site: Site, path: str) -> int:
    """How a page is answered to a browser with a cookie that must be looked up."""
    page = httpx.get(site.url + path, cookies={"peipao": "A" * 43}, timeout=30)
    promised(page)
    return page.status_code


def live(site: Site) -> bool:
    began = time.monotonic()
    answer = httpx.get(f"{site.url}/health/live")
    return answer.json() == {"live": True} and time.monotonic() - began < 1


POOLED = 4


def soon(happens: Callable[[], bool], within_s: float = RECOVERED_WITHIN_S) -> None:
    ends = time.monotonic() + within_s
    while not happens():
        assert time.monotonic() < ends, "it did not happen in time"
        time.sleep(0.05)


# Sessions killed


async def test_when_all_sessions_are_killed_the_next_requests_recover(site: Site) -> None:
    assert ask_once(site, LOCKED) == []
    kill = "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'peipao_app'"
    for _ in range(3):
        assert await Superuser(site).run(kill) > 0
        began = time.monotonic()
        while codes := ask_once(site, LOCKED):
            assert set(codes) <= AWAY
            assert time.monotonic() - began < RECOVERED_WITHIN_S
    assert ask_once(site, FREE) == []


async def test_sessions_killed_under_a_crowd_leave_everybody_with_an_answer(site: Site) -> None:
    kill = "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'peipao_app'"
    told: list[list[str]] = []
    stop = threading.Event()

    def keep_asking() -> None:
        while not stop.is_set():
            told.append(ask_once(site, LOCKED))

    with ThreadPoolExecutor(6) as threads:
        asking = [threads.submit(keep_asking) for _ in range(6)]
        for _ in range(3):
            await asyncio.sleep(0.3)
            await Superuser(site).run(kill)
        await asyncio.sleep(1)
        stop.set()
        for each in asking:
            each.result(30)
    assert {code for codes in told for code in codes} <= AWAY
    assert [codes for codes in told[-6:] if codes] == []


# Tables locked


async def test_a_locked_table_is_a_coded_answer_in_time_and_health_stays_up(site: Site, lock: Any) -> None:
    await lock.take("enterprise")
    with crowd(site, 2, LOCKED) as asking:
        await asyncio.sleep(0.3)
        assert live(site)
        for each in asking:
            took, codes = each.result()
            assert codes
            assert set(codes) <= AWAY
            assert took < ANSWERED_WITHIN_S
    assert ready(site)
    assert ask_once(site, FREE) == []
    await lock.let_go()
    assert ask_once(site, LOCKED) == []


async def test_a_pool_full_of_slow_questions_leaves_nobody_waiting_and_nothing_behind(
    site: Site, lock: Any
) -> None:
    await lock.take("enterprise")
    with crowd(site, 30, LOCKED) as slow, crowd(site, 4, FREE) as others:
        await asyncio.sleep(0.2)
        assert live(site)
        for each in [*slow, *others]:
            took, codes = each.result()
            assert set(codes) <= AWAY
            assert took < ANSWERED_WITHIN_S
        assert all(each.result()[1] for each in slow)
    await lock.let_go()
    began = time.monotonic()
    assert ask_once(site, LOCKED) == []
    assert time.monotonic() - began < 1


async def test_locked_accounts_keep_nobody_waiting_either(site: Site, lock: Any) -> None:
    await lock.take("session", "user")
    headers = {**JSON, "authorization": "Bearer " + "A" * 43}  # nobody's: it must be looked up

    def sign_on(_: int) -> tuple[float, int]:
        began = time.monotonic()
        response = httpx.post(f"{site.url}/graphql", json={"query": FREE}, headers=headers, timeout=30)
        promised(response)
        return time.monotonic() - began, response.status_code

    with ThreadPoolExecutor(30) as threads:
        asking = [threads.submit(sign_on, each) for each in range(30)]
        await asyncio.sleep(0.2)
        assert live(site)
        for each in asking:
            took, status = each.result()
            assert status in {503, 504}
            assert took < ANSWERED_WITHIN_S
    assert page_status(site, "/graphiql") in {503, 504}
    await lock.let_go()
    assert ask_once(site, FREE) == []


# Clients gone


async def test_the_question_of_a_client_that_has_gone_is_cancelled_in_the_database(
    site: Site, lock: Any
) -> None:
    await lock.take("enterprise")
    token = b"Authorization: Bearer " + site.token("county.simao").encode()
    with Connection(site.port) as client:
        client.send(post(b'{"query": "%s"}' % LOCKED.encode(), token))
        began = time.monotonic()
        while not await Superuser(site).waiting():
            assert time.monotonic() - began < 1
    left = time.monotonic()
    while await Superuser(site).waiting():
        # Long before the lock's own deadline of two seconds.
        assert time.monotonic() - left < 1
    await lock.let_go()
    assert ask_once(site, LOCKED) == []


# The database away


async def test_readiness_tells_whether_the_database_is_there_and_liveness_does_not(site: Site) -> None:
    room = Superuser(site)
    await room.run("alter database peipao_demo with allow_connections false")
    try:
        await room.run(
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'peipao_demo'"
        )
        soon(lambda: not ready(site))
        assert live(site)
        began = time.monotonic()
        assert set(ask_once(site, LOCKED)) <= AWAY
        assert set(ask_once(site, LOCKED)) <= AWAY
        assert time.monotonic() - began < ANSWERED_WITHIN_S
        assert not ready(site)
    finally:
        await room.run("alter database peipao_demo with allow_connections true")
    soon(lambda: ready(site) and ask_once(site, LOCKED) == [])


def test_a_server_that_was_killed_is_started_again_and_serves(site: Site) -> None:
    pid_file = site.data / "postgres" / "data" / "postmaster.pid"
    killed = pid_file.read_text().split()[0]
    os.kill(int(killed), signal.SIGKILL)
    soon(lambda: pid_file.exists() and pid_file.read_text().split()[0] != killed, 10)
    soon(lambda: ready(site) and ask_once(site, LOCKED) == [], 10)


# Wear


def test_two_thousand_mixed_requests_leave_no_memory_and_no_handles_behind(site: Site) -> None:
    process = Path(f"/proc/{site.process.pid}")
    if not process.exists():
        pytest.skip("memory and handles are read from /proc")

    def resident_kb() -> int:
        (line,) = (line for line in (process / "status").read_text().splitlines() if "VmRSS" in line)
        return int(line.split()[1])

    def handles() -> int:
        return len(list((process / "fd").iterdir()))

    questions = [
        "{ enterprises(first: 20) { totalCount nodes { id name uscc contactPhone county { name } } } }",
        "{ projects { nodes { name plannedInvestment enterprise { name } } aggregate { count } } }",
        "query ($n: Int) { issues(first: $n) { nodes { no title } pageInfo { endCursor } } }",
        '{ enterprise(uscc: "91530800X000001310") { name } }',
        "{ viewer { username grants { label } } }",
        "{ nothing }",
        "{",
        "{ enterprises(first: 1000) { totalCount } }",
        '{ node(id: "junk") { id } }',
    ]
    headers = {**JSON, "authorization": f"Bearer {site.token('city.relief')}"}
    with httpx.Client(base_url=site.url, headers=headers) as client:

        def ask(number: int) -> None:
            query = questions[number % len(questions)]
            body = (
                {"query": query, "variables": {"n": number % 50 + 1}} if "$n" in query else {"query": query}
            )
            assert client.post("/graphql", json=body).status_code in {200, 400}
            if number % 50 == 0:
                client.post("/graphql", content=b"[" * 1_000)
                client.get("/signin")
                ask_once(site, FREE)

        for number in range(400):
            ask(number)
        memory, files = resident_kb(), handles()
        for number in range(2_000):
            ask(number)
        # A pool opens its last connections only when so many are asked for at once.
        soon(lambda: handles() <= files + POOLED)
        assert resident_kb() - memory < 40_000


# The end


async def test_a_request_in_flight_is_answered_when_the_process_is_told_to_end_and_nothing_is_left(
    site: Site, lock: Any
) -> None:
    room = Superuser(site)
    said_before = len(site.said())
    await lock.take("enterprise")
    with crowd(site, 1, LOCKED) as asking:
        while not await room.waiting():  # noqa: ASYNC110 - it happens in the database
            await asyncio.sleep(0.02)
        site.process.terminate()
        await asyncio.sleep(0.3)
        await lock.let_go()
        assert asking[0].result()[1] == []
    site.process.wait(30)
    assert no_server_left(site.data)
    assert site.said()[said_before:] == ""
