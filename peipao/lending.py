"""Connections of a pool, lent for a block and passed from hand to hand while there is demand.

The driver's own way in and out of its pool (a timeout, a future, a task that is safe from
cancellation) costs a fifth of a small read. So a connection that comes back clean goes straight to
whoever waits, or is kept at hand for the next; the pool gets it back after a moment without demand,
and at once whenever its block has failed or has written.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import Mapping
from types import TracebackType
from typing import Literal, TypeAlias

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from models.errors import Unavailable

ACQUIRE_DEADLINE_S = 2.0
COMMAND_DEADLINE_S = 10.0  # beyond statement_timeout: only a server that no longer answers reaches it
KEPT_S = 0.05

# What a busy or absent server makes of a statement: the same request may succeed later.
BUSY: Mapping[type[BaseException], str] = {
    asyncpg.QueryCanceledError: "查询超时，请缩小范围后重试",
    asyncpg.LockNotAvailableError: "数据正被他人处理，请稍后再试",
    asyncpg.DeadlockDetectedError: "数据正被他人处理，请稍后再试",
    asyncpg.SerializationError: "数据正被他人处理，请稍后再试",
    asyncpg.TooManyConnectionsError: "系统繁忙，请稍后再试",
    asyncpg.OperatorInterventionError: "数据库正在重启，请稍后再试",
    asyncpg.PostgresConnectionError: "数据库连接中断，请稍后再试",
    ConnectionError: "数据库连接中断，请稍后再试",
    TimeoutError: "数据库响应超时，请稍后再试",
}

FAILURES = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)
"""What comes of the server or of the way to it, and not of the application."""

Connection: TypeAlias = PoolConnectionProxy
Given: TypeAlias = Connection | Literal["place", "late"]
"""What ends a wait: a connection, the right to ask the pool for one, or the deadline."""


class Lease:
    """A connection of the pool for a block. With ``keep`` it stays at hand afterwards, for the next.

    Raises:
        Unavailable: none became free in two seconds, or the server is away or busy.
    """

    __slots__ = ("_held", "_keep", "_pool", "_turns")

    def __init__(self, pool: asyncpg.Pool, *, keep: bool = True) -> None:
        self._pool, self._keep = pool, keep

    async def __aenter__(self) -> Connection:
        turns = self._turns = TURNS.get(self._pool) or TURNS.setdefault(self._pool, _Turns(self._pool))
        held = self._held = turns.at_hand() or await turns.acquire()
        return held

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        held = self._held
        if problem is None and self._keep and _is_clean(held):
            self._turns.keep(held)
            return
        # On a connection that was lost, the driver complains of its own state, in several ways; by then the
        # pool may have taken the connection out of its proxy.
        lost = held._con is None or held.is_closed()
        await self._turns.release(held)
        if isinstance(problem, FAILURES):
            text = next((text for kind, text in BUSY.items() if isinstance(problem, kind)), None)
            if text is not None or lost:
                raise Unavailable(text or BUSY[ConnectionError]) from problem


class _Turns:
    """The places of a pool: how many are taken, what is kept at hand, and who waits.

    Who has a place has a connection of the pool or may ask it for one, and passes on what it has.
    So a connection that was lost is replaced by whoever comes next.
    """

    __slots__ = ("demand", "kept", "places", "pool", "returning", "sweep", "taken", "waiting")

    def __init__(self, pool: asyncpg.Pool) -> None:
        self.pool, self.places, self.taken = pool, pool.get_max_size(), 0
        self.kept: list[Connection] = []
        self.waiting: deque[asyncio.Future[Given]] = deque()
        self.demand = False
        self.sweep: asyncio.TimerHandle | None = None
        self.returning: set[asyncio.Task[None]] = set()

    def at_hand(self) -> Connection | None:
        """A connection that has been kept, at once."""
        self.demand = True
        return self.kept.pop() if self.kept and _is_clean(self.kept[-1]) else None

    async def acquire(self) -> Connection:
        """A connection of the pool or of somebody who is done with it, in turn."""
        lost = None
        if self.kept:
            lost = self.kept.pop()  # while it was kept; its place is ours now
        elif self.taken < self.places:
            self.taken += 1
        elif (given := await self._wait()) != "place":
            return given
        try:
            async with asyncio.timeout(ACQUIRE_DEADLINE_S):
                if lost is not None:
                    await self.pool.release(lost)
                return await self.pool.acquire()
        except BaseException as problem:
            self._leave()
            if isinstance(problem, FAILURES):
                raise Unavailable("系统繁忙，请稍后再试") from problem
            raise

    def keep(self, held: Connection) -> None:
        """Pass a clean connection on to the next who waits, or keep it for the next who comes."""
        if self._give(held):
            return
        self.kept.append(held)
        if self.sweep is None:
            self.sweep = asyncio.get_running_loop().call_later(KEPT_S, self._sweep)

    async def release(self, held: Connection) -> None:
        """Give a connection back to the pool, in whatever state it is, and the place to the next."""
        try:
            await self.pool.release(held, timeout=COMMAND_DEADLINE_S)
        finally:
            self._leave()

    async def _wait(self) -> Connection | Literal["place"]:
        loop = asyncio.get_running_loop()
        waiter: asyncio.Future[Given] = loop.create_future()
        self.waiting.append(waiter)
        deadline = loop.call_later(ACQUIRE_DEADLINE_S, _pass, waiter, "late")
        try:
            given = await waiter
        except asyncio.CancelledError:
            if not waiter.cancelled():
                self._pass_on(waiter.result())  # it was given at the very moment
            raise
        finally:
            deadline.cancel()
            with contextlib.suppress(ValueError):
                self.waiting.remove(waiter)  # whoever gives takes it out; a deadline does not
        if given == "late":
            raise Unavailable("系统繁忙，请稍后再试")
        return given

    def _pass_on(self, given: Given) -> None:
        if given == "place":
            self._leave()
        elif given != "late":
            self.keep(given)

    def _give(self, what: Given) -> bool:
        while self.waiting:
            if _pass(self.waiting.popleft(), what):
                return True
        return False

    def _leave(self) -> None:
        """Give the place to the next who waits."""
        if self._give("place"):
            return
        self.taken -= 1
        if not self.taken:
            del TURNS[self.pool]

    def _sweep(self) -> None:
        """Give back what is kept, unless there has been demand since the last look."""
        self.sweep = None
        if self.demand:
            self.demand = False
            self.sweep = asyncio.get_running_loop().call_later(KEPT_S, self._sweep)
            return
        for held in self.kept:
            task = asyncio.get_running_loop().create_task(self.release(held))
            self.returning.add(task)
            task.add_done_callback(self.returning.discard)
        self.kept.clear()


TURNS: dict[asyncpg.Pool, _Turns] = {}
"""The turns of the pools that somebody has a connection of."""


def _pass(waiter: asyncio.Future[Given], what: Given) -> bool:
    if waiter.done():
        return False
    waiter.set_result(what)
    return True


def _is_clean(held: Connection) -> bool:
    con = held._con
    return con is not None and not con.is_closed() and not con.is_in_transaction()
