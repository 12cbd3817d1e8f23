"""Whether the audit log is as it was written: each entry sealed by the one before, and none gone."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import asyncpg
import orjson

from resolvers.audit_chain import COLUMNS, FIRST_PREV_HASH, AuditEntry, digest

AT_ONCE = 1_000
HEAD = "select seq, hash from audit_head where city_id = $1"

HEADS = "select city_id, seq, hash from audit_head order by city_id"
CITIES = "select distinct city_id from audit_log order by city_id"
ENTRIES = (
    "select seq, at, actor_id, role_grant_id, ip, client, action, entity, subject, fields_viewed, "
    "changes::text as changes, anonymous, success, reason, request_id, prev_hash, hash "
    "from audit_log where city_id = $1 and seq > $2 order by seq, hash"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a city's chain turned out to be; ``problem`` is the first break, in both languages."""

    city_id: int
    entries: int
    digest: str
    problem: str | None = None
    since: int = 0
    """Behind which entry the chain was read; all of it, if behind none."""


async def verify(connection: asyncpg.Connection) -> list[Finding]:
    """Every city's chain, read once from its first entry to its head."""
    # One snapshot: what is written meanwhile is neither missing nor too much.
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        heads = {row["city_id"]: (row["seq"], row["hash"]) for row in await connection.fetch(HEADS)}
        cities = dict.fromkeys([*heads, *(row["city_id"] for row in await connection.fetch(CITIES))])
        return [await _verify(connection, city, heads.get(city)) for city in cities]


async def verify_end(connection: Any, city_id: int, last: int) -> Finding:
    """The last entries of a city's chain; what they follow is taken as it is written."""
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        found = await connection.fetchrow(HEAD, city_id)
        head = (found["seq"], found["hash"]) if found else None
        return await _verify(connection, city_id, head, since=max(0, (head[0] if head else 0) - last))


async def _verify(connection: Any, city_id: int, head: tuple[int, str] | None, *, since: int = 0) -> Finding:
    seq, previous = since, FIRST_PREV_HASH
    async for row in _entries(connection, city_id, since):
        if since and seq == since:
            previous = row["prev_hash"]
        problem = _break(row, seq, previous)
        if problem:
            return Finding(city_id, seq, previous, problem, since)
        seq, previous = row["seq"], row["hash"]
    return Finding(city_id, seq, previous, _end(head, seq, previous), since)


async def _entries(connection: Any, city_id: int, since: int) -> AsyncIterator[asyncpg.Record]:
    async for row in connection.cursor(ENTRIES, city_id, since, prefetch=AT_ONCE):
        yield row


def _break(row: asyncpg.Record, seq: int, previous: str) -> str | None:
    """What is wrong with an entry behind number ``seq``, if anything."""
    number = row["seq"]
    if number > seq + 1:
        missing = f"{seq + 1}" if number == seq + 2 else f"{seq + 1}–{number - 1}"
        return f"第 {missing} 条缺失 | entry {missing} is missing"
    if number <= seq:
        return f"第 {number} 条重复 | entry {number} is there twice"
    if row["prev_hash"] != previous:
        return (
            f"第 {number} 条与前一条不衔接：顺序被调换，或前一条被替换 | "
            f"entry {number} does not follow the one before: it was moved, or that one was replaced"
        )
    told = {name: row[name] for name in COLUMNS}
    told["changes"] = orjson.loads(told["changes"]) if told["changes"] is not None else None
    if digest(previous, AuditEntry(**told)) != row["hash"]:
        return f"第 {number} 条被改动 | entry {number} has been changed"
    return None


def _end(head: tuple[int, str] | None, seq: int, last: str) -> str | None:
    """What is wrong with the end of a chain whose last entry is this, if anything."""
    if head is None:
        return "链尾记录缺失 | the record of the chain's end is missing"
    if head[0] > seq:
        missing = f"{seq + 1}" if head[0] == seq + 1 else f"{seq + 1}–{head[0]}"
        return f"末尾第 {missing} 条缺失 | entry {missing}, at the end, is missing"
    if head != (seq, last):
        return "链尾与记录不符 | the chain's end is not the one on record"
    return None
