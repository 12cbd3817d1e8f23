"""Connections that go from hand to hand: none is lost, none is used by two, each comes back to the pool."""

import asyncio
import random
from collections.abc import AsyncIterator

import asyncpg
import pytest

from models.errors import Unavailable
from peipao.database import Database, connection, open_pool, transaction
from peipao.lending import KEPT_S, TURNS

PID = "select pg_backend_pid()"


@pytest.fixture
async def two(database: Database) -> AsyncIterator[asyncpg.Pool]:
    """A pool of two connections, nobody else's."""
    opened = await open_pool(database.url, 2)
    yield opened
    await opened.close()


async def everything_is_back(pool: asyncpg.Pool) -> None:
    async with asyncio.timeout(2):
        while pool in TURNS or pool.get_idle_size() < pool.get_size():  # noqa: ASYNC110 - no event tells it
            await asyncio.sleep(KEPT_S)


async def test_one_connection_serves_those_who_come_one_after_another(two: asyncpg.Pool) -> None:
    async def pid() -> int:
        async with connection(two) as held:
            return int(await held.fetchval(PID))

    assert len({await pid() for _ in range(5)}) == 1


async def test_those_who_wait_are_served_in_turn_and_never_two_by_one_connection(two: asyncpg.Pool) -> None:
    inside: set[int] = set()
    served: list[int] = []

    async def use(number: int) -> None:
        async with connection(two) as held:
            pid = await held.fetchval(PID)
            assert pid not in inside
            inside.add(pid)
            served.append(number)
            await held.fetchval("select pg_sleep(0.002)")
            inside.remove(pid)

    await asyncio.gather(*(use(number) for number in range(40)))
    assert all(abs(place - number) <= 2 for place, number in enumerate(served))
    await everything_is_back(two)


async def test_without_demand_the_pool_has_everything_back(two: asyncpg.Pool) -> None:
    async with connection(two), connection(two):
        assert two.get_idle_size() == 0
    await everything_is_back(two)
    assert two.get_idle_size() == two.get_size() == 2


async def test_six_hundred_cancelled_reads_lose_no_connection(two: asyncpg.Pool) -> None:
    dice = random.Random(20260630)
    cancelled = 0

    async def read(number: int) -> None:
        async with connection(two) as held:
            assert await held.fetchval("select $1::int from pg_sleep(0.0005)", number) == number

    while cancelled < 600:
        tasks = [asyncio.create_task(read(number)) for number in range(12)]
        for task in dice.sample(tasks, 8):
            await asyncio.sleep(dice.choice([0, 0, 0.0002, 0.0005, 0.001]))
            cancelled += task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(result is None or isinstance(result, asyncio.CancelledError) for result in results)
    await everything_is_back(two)
    async with connection(two) as first, connection(two) as second:
        assert await first.fetchval(PID) != await second.fetchval(PID)


async def test_a_connection_that_is_lost_while_nobody_uses_it_is_replaced(
    two: asyncpg.Pool, database: Database
) -> None:
    owner = await asyncpg.connect(database.direct_url.replace("peipao_owner", "postgres"))
    async with connection(two) as held:
        lost = await held.fetchval(PID)
    await owner.fetchval("select pg_terminate_backend($1)", lost)
    await owner.close()
    await asyncio.sleep(0.02)
    async with connection(two) as held:
        assert await held.fetchval(PID) != lost
    await everything_is_back(two)


async def test_a_transaction_left_open_is_not_handed_to_the_next(two: asyncpg.Pool) -> None:
    loop = asyncio.get_running_loop()
    complaints: list[str] = []
    loop.set_exception_handler(lambda _, context: complaints.append(context["message"]))
    try:
        async with connection(two) as held:
            await held.execute("begin")
    finally:
        loop.set_exception_handler(None)
    assert len(complaints) == 1
    async with connection(two) as first, connection(two) as second:
        assert not first.is_in_transaction()
        assert not second.is_in_transaction()


async def test_a_place_that_fails_goes_to_the_next_who_waits(two: asyncpg.Pool) -> None:
    async def fail() -> None:
        async with connection(two) as held:
            await held.execute("select pg_terminate_backend(pg_backend_pid())")

    async def work() -> int:
        async with transaction(two) as held:
            return int(await held.fetchval("select 1"))

    results = await asyncio.gather(fail(), fail(), work(), work(), return_exceptions=True)
    assert [type(result) for result in results[:2]] == [Unavailable, Unavailable]
    assert results[2:] == [1, 1]
    await everything_is_back(two)
