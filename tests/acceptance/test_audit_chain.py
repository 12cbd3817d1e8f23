"""The audit log cannot be changed unnoticed: what its owner could do to it is found by ``audit verify``."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from resolvers.audit_chain import FIRST_PREV_HASH, AuditEntry, digest
from resolvers.audit_verifying import Finding, verify
from resolvers.auditing import record

CITY, OTHER_CITY = 530800, 530900
MORNING = datetime(2026, 6, 30, 2, tzinfo=UTC)


def entry(number: int, **more: Any) -> AuditEntry:
    return AuditEntry(seq=0, at=MORNING + timedelta(minutes=number), action=f"act{number}", **more)


WRITTEN = [
    entry(1, ip="10.0.0.7", client="浏览器"),
    entry(2, entity="Issue", changes=[{"field": "status", "old": "受理", "new": None}]),
    entry(3, success=False, reason="无此权限"),
    entry(4, fields_viewed=["contactPhone", "legalRep"], request_id="a" * 32),
    entry(5, anonymous=True, subject="Complaint_1"),
]


@dataclass
class Log:
    """A log of five entries, as the application writes it and as the database's owner could change it."""

    url: str
    application: asyncpg.Connection
    owner: asyncpg.Connection

    async def verify(self) -> list[Finding]:
        return await verify(self.owner)

    async def problem(self) -> str:
        (found,) = await self.verify()
        assert found.problem is not None, "nothing was found"
        return found.problem


@pytest.fixture(scope="module")
async def connections(template: str, new_database: Any) -> AsyncIterator[Log]:
    database = await new_database(template)
    application = await asyncpg.connect(database.url)
    owner = await asyncpg.connect(database.direct_url)
    yield Log(database.direct_url, application, owner)
    await application.close()
    await owner.close()


@pytest.fixture
async def log(connections: Log) -> Log:
    await connections.owner.execute("truncate audit_log, audit_head")
    for each in WRITTEN:
        await record(connections.application, [each], CITY)
    return connections


async def test_what_was_written_verifies_to_the_last_entry(log: Log) -> None:
    last = await log.owner.fetchval("select hash from audit_log where seq = 5")
    assert await log.verify() == [Finding(CITY, 5, last)]


async def test_an_empty_log_has_no_chain(log: Log) -> None:
    await log.owner.execute("truncate audit_log, audit_head")
    assert await log.verify() == []


async def test_the_first_entry_follows_nothing_and_each_other_the_one_before(log: Log) -> None:
    rows = await log.owner.fetch("select prev_hash, hash from audit_log order by seq")
    assert [row["prev_hash"] for row in rows] == [FIRST_PREV_HASH, *(row["hash"] for row in rows[:-1])]


async def test_several_entries_at_once_are_one_after_the_other(log: Log) -> None:
    await record(log.application, [entry(6), entry(7)], CITY)
    (found,) = await log.verify()
    assert (found.entries, found.problem) == (7, None)


async def test_each_city_has_a_chain_of_its_own(log: Log) -> None:
    await record(log.application, WRITTEN[:2], OTHER_CITY)
    await log.owner.execute(
        "update audit_log set action = 'other' where city_id = $1 and seq = 2", OTHER_CITY
    )
    ours, theirs = await log.verify()
    assert (ours.city_id, ours.entries, ours.problem) == (CITY, 5, None)
    assert (theirs.city_id, theirs.entries) == (OTHER_CITY, 1)
    assert "entry 2 has been changed" in str(theirs.problem)


COLUMNS = [
    ("at", "at + interval '1 microsecond'"),
    ("actor_id", "gen_random_uuid()"),
    ("role_grant_id", "gen_random_uuid()"),
    ("ip", "'10.0.0.8'"),
    ("client", "'别的'"),
    ("action", "'looked'"),
    ("entity", "'Project'"),
    ("subject", "'Complaint_2'"),
    ("fields_viewed", "array['uscc']"),
    ("changes", """'[{"field": "status", "old": "受理", "new": "办结"}]'::jsonb"""),
    ("anonymous", "not anonymous"),
    ("success", "not success"),
    ("reason", "'别的理由'"),
    ("request_id", "'b'"),
]


@pytest.mark.parametrize(("column", "value"), COLUMNS)
async def test_a_changed_value_is_found_in_whatever_column(log: Log, column: str, value: str) -> None:
    await log.owner.execute(f'update audit_log set "{column}" = {value} where seq = 2')  # noqa: S608
    assert "entry 2 has been changed" in await log.problem()


async def test_an_entry_that_was_changed_and_sealed_anew_breaks_the_chain_behind_it(log: Log) -> None:
    previous = await log.owner.fetchval("select hash from audit_log where seq = 2")
    forged = AuditEntry(seq=3, at=WRITTEN[2].at, action="act3", success=True, reason="无此权限")
    await log.owner.execute(
        "update audit_log set success = true, hash = $1 where seq = 3", digest(previous, forged)
    )
    assert "entry 4 does not follow" in await log.problem()


async def test_a_removed_entry_is_missed(log: Log) -> None:
    await log.owner.execute("delete from audit_log where seq = 3")
    assert "entry 3 is missing" in await log.problem()


async def test_several_removed_entries_are_missed_together(log: Log) -> None:
    await log.owner.execute("delete from audit_log where seq in (2, 3)")
    assert "entry 2–3 is missing" in await log.problem()


async def test_the_first_entry_cannot_go_either(log: Log) -> None:
    await log.owner.execute("delete from audit_log where seq = 1")
    assert "entry 1 is missing" in await log.problem()


async def test_a_removed_entry_whose_place_was_closed_breaks_the_chain(log: Log) -> None:
    await log.owner.execute("delete from audit_log where seq = 3")
    await log.owner.execute("update audit_log set seq = seq - 1 where seq > 3")
    assert "entry 3 does not follow" in await log.problem()


async def test_the_removed_tail_is_missed(log: Log) -> None:
    await log.owner.execute("delete from audit_log where seq >= 4")
    assert "entry 4–5, at the end, is missing" in await log.problem()


async def test_a_removed_tail_whose_head_was_set_back_by_number_alone_is_noticed(log: Log) -> None:
    await log.owner.execute("delete from audit_log where seq = 5")
    await log.owner.execute("update audit_head set seq = 4")
    assert "end is not the one on record" in await log.problem()


async def test_a_log_that_was_emptied_is_noticed(log: Log) -> None:
    await log.owner.execute("delete from audit_log")
    assert "entry 1–5, at the end, is missing" in await log.problem()


async def test_a_missing_head_is_noticed(log: Log) -> None:
    await log.owner.execute("delete from audit_head")
    assert "record of the chain's end is missing" in await log.problem()


async def test_two_entries_that_changed_places_are_noticed(log: Log) -> None:
    await log.owner.execute("update audit_log set seq = seq + 100 where seq in (2, 3)")
    await log.owner.execute("update audit_log set seq = 105 - seq where seq > 100")
    assert "entry 2 does not follow" in await log.problem()


@pytest.mark.parametrize(
    "forbidden",
    [
        "update audit_log set reason = 'x'",
        "delete from audit_log",
        "truncate audit_log",
        "update aerich set version = 'x'",
    ],
)
async def test_the_application_may_add_to_the_log_and_never_change_it(log: Log, forbidden: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await log.application.execute(forbidden)


# --- the command --------------------------------------------------------------------------------


async def run_verify(log: Log) -> tuple[int | None, str]:
    """The exit status and what is printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "peipao.commands", "audit", "verify",
        env={**os.environ, "PEIPAO_DATABASE_URL": log.url},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    told, _ = await process.communicate()
    return process.returncode, told.decode()


async def test_the_command_prints_the_digest_to_be_kept_elsewhere(log: Log) -> None:
    status, told = await run_verify(log)
    last = await log.owner.fetchval("select hash from audit_log where seq = 5")
    assert (status, told) == (0, f"530800: 5 条 | entries, sha256 {last}: 完整 | whole\n")


async def test_the_command_ends_with_1_where_the_log_was_tampered_with(log: Log) -> None:
    await log.owner.execute("delete from audit_log where seq = 3")
    status, told = await run_verify(log)
    assert status == 1
    assert "530800: 2 条" in told
    assert "entry 3 is missing" in told
