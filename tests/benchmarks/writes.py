"""``./dev bench writes``: three mutations, beside the same statements sent by a bare handler.

Both are called in this process, without sockets: sixteen people at once, each with a row of their
own (a row is changed by one at a time). The bare handler repeats what one mutation was seen to
send, transaction and all, with the versions, numbers and digests that the rows have by then. The
rounds of the two follow each other at once; what is told is the median of the rounds' ratios.
"""

import argparse
import asyncio
import hashlib
import json
import platform
import secrets
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID, uuid4

import psutil

from models.access import Viewer
from models.entities.session import SessionKind
from peipao.database import connection, open_pool
from peipao.orm import close_orm, init_orm
from peipao.settings import Settings
from resolvers.sessions import resume
from resolvers.signing_in import issue_token
from schema.answers import GraphQLRequest
from schema.build import city_schema
from schema.executing import Engine
from tests.benchmarks.report import write_into
from tests.benchmarks.scaled import scaled_city
from tests.recording import NOT_COUNTED

PAGE = Path("docs/performance.md")
BEGIN, END = "<!-- bench writes: begin -->", "<!-- bench writes: end -->"
PEOPLE = 16
GOAL = 0.6
CITY_OFFICE = "city.relief"

UPDATE = """mutation($id: ID!, $version: Int!, $text: String!) {
  done: updateEnterprise(id: $id, version: $version, input: {address: $text}) {
    ok row: enterprise { id version } errors { code message } } }"""
INSTRUCT = """mutation($id: ID!, $version: Int!, $text: String!) {
  done: escalate(id: $id, version: $version, input: {reason: $text}) {
    ok row: issue { id version status } errors { code message } } }"""
CREATE = """mutation($id: ID!, $text: String!) {
  done: createIssue(input: {enterprise: $id, title: $text, content: $text, category: LAND}) {
    ok row: issue { id no version } errors { code message } } }"""


@dataclass(frozen=True, slots=True)
class Change:
    """A mutation under measurement, and the rows that it is done to."""

    title: str
    document: str
    rows: str
    has_version: bool = True


CHANGES = (
    Change("change a column", UPDATE, "select 'Enterprise_' || id from enterprise order by id limit 16"),
    Change(
        "take a workflow action, with a step and an event",
        INSTRUCT,
        "select 'Issue_' || id from issue where status in ('IN_PROGRESS', 'DISPATCHED') order by id limit 16",
    ),
    Change(
        "make a row with a business number",
        CREATE,
        "select 'Enterprise_' || id from enterprise order by id limit 16",
        has_version=False,
    ),
)


@dataclass
class Seen:
    """What one mutation sent: statements with their values, and what of them changes with every run."""

    statements: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)

    def repeated(self) -> "Repeated":
        """The same, to be sent again."""
        return Repeated([each for each in self.statements if not NOT_COUNTED.match(each[0])])


class Repeated:
    """The statements of a mutation, sent again with what the rows hold by then."""

    def __init__(self, statements: list[tuple[str, tuple[Any, ...]]]) -> None:
        self.statements = statements
        known, self.made = set[UUID](), set[UUID]()
        for sql, values in statements:
            ids = {value for value in values if isinstance(value, UUID)}
            if sql.startswith("with") and "insert into" in sql:
                self.made |= {value for value in ids - known if value.version == 7}
            known |= ids
        self.digests = {value for sql, values in statements for value in values if is_digest(value)}
        self.head = next(values for sql, values in statements if "update audit_head" in sql)

    async def send(self, lent: Any) -> None:
        """One transaction with all of them."""
        ids = {value: uuid4() for value in self.made}
        fresh: dict[Any, Any] = {
            value: hashlib.sha256(secrets.token_bytes(8)).hexdigest() for value in self.digests
        }
        version, before, seq = None, None, 0
        async with lent.transaction():
            for sql, values in self.statements:
                given: list[Any] = [
                    fresh.get(value, value)
                    if is_digest(value)
                    else ids.get(value, value)
                    if isinstance(value, UUID)
                    else value
                    for value in values
                ]
                if sql.startswith("with u0"):
                    # The version that the row must still have is the last value of its clause.
                    place = max(i for i, value in enumerate(values) if type(value) is int)
                    given[place] = version
                elif "update audit_head" in sql:
                    given = [
                        value - before + seq
                        if type(value) is int and before <= value <= before + 9
                        else value
                        for value in given
                    ]
                row = await lent.fetchrow(sql, *given)
                if row is not None and "?verdicts" in row and "version" in row:
                    version = row["version"]
                elif row is not None and sql.startswith("select seq, hash"):
                    seq = row["seq"] + 1
                    before = min(v for v in self.head if type(v) is int and v > 1 and v != 530800)


def is_digest(value: Any) -> bool:
    """Whether it is a seal of the audit trail."""
    return isinstance(value, str) and len(value) == 64 and not set(value) - set("0123456789abcdef")


class Bench:
    """Two ways to the same database."""

    def __init__(self, pool: Any, viewer: Viewer) -> None:
        self.pool, self.viewer = pool, viewer
        self.seen: Seen | None = None
        self.engine = Engine(city_schema(), self.lend)

    @asynccontextmanager
    async def lend(self) -> Any:
        async with connection(self.pool) as held:
            if self.seen is None:
                yield held
                return
            seen = self.seen

            def note(record: Any) -> None:
                seen.statements.append((record.query, tuple(record.args)))

            held.add_query_logger(note)
            try:
                yield held
            finally:
                await asyncio.sleep(0)
                held.remove_query_logger(note)

    async def ask(self, change: Change, row: str, version: int) -> int:
        """The version of the row after the mutation."""
        variables = {"id": row, "text": f"第 {version} 次"}
        if change.has_version:
            variables["version"] = version  # type: ignore[assignment]
        request = GraphQLRequest(change.document, None, variables, {}, False, "bench-request-0001")
        payload = json.loads((await self.engine(request, self.viewer)).body)
        if "errors" in payload or not payload["data"]["done"]["ok"]:
            raise RuntimeError(f"{change.title}: {payload}")
        return int(payload["data"]["done"]["row"]["version"])

    async def ours(self, change: Change, rows: list[str], seconds: float) -> float:
        """Mutations a second."""

        async def person(row: str, ends: float) -> int:
            version, done = await self.version(row), 0
            while time.monotonic() < ends:
                after = await self.ask(change, row, version)
                version = after if change.has_version else version
                done += 1
            return done

        return await self.rate(rows, seconds, person)

    async def bare(self, repeated: dict[str, Repeated], rows: list[str], seconds: float) -> float:
        """The same statements a second."""

        async def person(row: str, ends: float) -> int:
            done = 0
            while time.monotonic() < ends:
                async with connection(self.pool) as held:
                    await repeated[row].send(held)
                done += 1
            return done

        return await self.rate(rows, seconds, person)

    @staticmethod
    async def rate(rows: list[str], seconds: float, person: Callable[[str, float], Awaitable[int]]) -> float:
        began = time.monotonic()
        done = await asyncio.gather(*(person(row, began + seconds) for row in rows))
        return sum(done) / (time.monotonic() - began)

    async def version(self, row: str) -> int:
        """The row's present version."""
        name, _, key = row.partition("_")
        table = {"Enterprise": "enterprise", "Issue": "issue"}[name]
        found: int = await self.pool.fetchval(f"select version from {table} where id = $1", UUID(key))  # noqa: S608
        return found

    async def watched(self, change: Change, row: str) -> Repeated:
        """What one mutation of the row sends, the second time: what is kept in memory is there by then."""
        await self.ask(change, row, await self.version(row))
        version = await self.version(row)
        self.seen = Seen()
        try:
            await self.ask(change, row, version)
            return self.seen.repeated()
        finally:
            self.seen = None


def main(arguments: Sequence[str]) -> None:
    """Measure, print the table and, with ``--write``, put it into the page."""
    parser = argparse.ArgumentParser(prog="./dev bench writes", description=__doc__)
    parser.add_argument("--scale", type=int, default=1, help="N x 2,000 enterprises (1)")
    parser.add_argument("--rounds", type=int, default=5, help="of each side and mutation (5)")
    parser.add_argument("--seconds", type=float, default=2, help="of one round (2)")
    parser.add_argument("--write", action="store_true", help=f"put the table into {PAGE}")
    chosen = parser.parse_args(arguments)
    text = asyncio.run(_run(chosen))
    sys.stdout.write(text)
    if chosen.write:
        write_into(PAGE, text, BEGIN, END)


async def _run(chosen: argparse.Namespace) -> str:
    async with scaled_city(Settings.read(), chosen.scale) as database:
        pool = await open_pool(database.url, PEOPLE)
        await init_orm(database.url, 2)
        try:
            token = await issue_token(CITY_OFFICE, 1)
            bench = Bench(pool, await resume(token, SessionKind.BEARER))
            lines = [await _measured(bench, change, chosen) for change in CHANGES]
        finally:
            await close_orm()
            await pool.close()
    busy = psutil.getloadavg()[2] / (psutil.cpu_count() or 1)
    head = (
        f"{chosen.scale * 2_000:,} enterprises; {chosen.rounds} rounds of {chosen.seconds:g} s, "
        f"{PEOPLE} people at once; Python {platform.python_version()}, {psutil.cpu_count()} cores "
        f"(load of the last quarter of an hour: {busy:.1f} a core).\n\n"
        "| mutation | statements | ours, a second | bare, a second | ours ÷ bare | goal |\n"
        "|---|--:|--:|--:|--:|--:|\n"
    )
    return head + "\n".join(lines) + "\n"


async def _measured(bench: Bench, change: Change, chosen: argparse.Namespace) -> str:
    rows = [row[0] for row in await bench.pool.fetch(change.rows)]
    repeated = {row: await bench.watched(change, row) for row in rows}
    await bench.ours(change, rows, 0.5)
    await bench.bare(repeated, rows, 0.5)
    rounds = [
        (await bench.ours(change, rows, chosen.seconds), await bench.bare(repeated, rows, chosen.seconds))
        for _ in range(chosen.rounds)
    ]
    found = median(ours / bare for ours, bare in rounds)
    shown = f"**{found:.2f}**" if found >= GOAL else f"{found:.2f} (missed)"
    many = len(next(iter(repeated.values())).statements)
    ours, bare = (median(each) for each in zip(*rounds, strict=True))
    return f"| {change.title} | {many} | {ours:,.0f} | {bare:,.0f} | {shown} | ≥ {GOAL:g} |"
