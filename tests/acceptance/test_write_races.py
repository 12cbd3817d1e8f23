"""Two who change one row at once, and people who leave in the middle: one wins, nothing is half done."""

import asyncio
import random
from collections import Counter
from typing import Any

import asyncpg
import pytest

from resolvers import acting, changing
from resolvers.changing import ATTEMPTS
from tests.writing import WritableCity

RACES = 200
CANCELLED = 600
UPDATE = """mutation($id: ID!, $version: Int!, $address: String!) {
  updateEnterprise(id: $id, version: $version, input: {address: $address}) {
    ok enterprise { id version address } errors { code version changedBy } } }"""
ESCALATE = """mutation($id: ID!, $version: Int!) {
  acceptIssue(id: $id, version: $version) { ok issue { status version } errors { code } } }"""


@pytest.fixture
async def tea(writable_city: WritableCity) -> str:
    return await writable_city.id_of("Enterprise", uscc="91530802X00000019X")


async def test_of_two_who_change_a_row_at_once_one_wins_and_the_other_is_told(
    writable_city: WritableCity, tea: str
) -> None:
    outcomes: Counter[tuple[str, ...]] = Counter()
    for number in range(RACES // 2):
        version = await writable_city.version(tea)
        wishes = [
            writable_city.ask(who, UPDATE, {"id": tea, "version": version, "address": f"{number} {who}"})
            for who in ("county.simao", "city.relief")
        ]
        both = [each["updateEnterprise"] for each in await asyncio.gather(*wishes)]
        outcomes[tuple(sorted(_said(each) for each in both))] += 1
        won, lost = sorted(both, key=lambda each: not each["ok"])
        assert won["enterprise"]["version"] == version + 1
        assert lost["errors"][0]["version"] == version + 1
        stored = await writable_city.row("enterprise", uscc="91530802X00000019X")
        assert stored["address"] == won["enterprise"]["address"]
    assert outcomes == {("CONFLICT", "won"): RACES // 2}


async def test_of_two_who_move_a_row_at_once_one_moves_it(writable_city: WritableCity) -> None:
    no = await writable_city.pool.fetchval("select no from issue where status = 'CLOSED' order by no limit 1")
    issue = await writable_city.id_of("Issue", no=no)
    outcomes: Counter[tuple[str, ...]] = Counter()
    for _ in range(RACES // 2):
        await writable_city.pool.execute("update issue set status = 'SUBMITTED' where no = $1", no)
        version = await writable_city.version(issue)
        wishes = [
            writable_city.ask("city.relief", ESCALATE, {"id": issue, "version": version}) for _ in range(2)
        ]
        both = [each["acceptIssue"] for each in await asyncio.gather(*wishes)]
        outcomes[tuple(sorted(_said(each) for each in both))] += 1
        assert await writable_city.version(issue) == version + 1
    assert sum(outcomes.values()) == RACES // 2
    assert outcomes.keys() <= {("CONFLICT", "won"), ("STATE_CONFLICT", "won")}


async def test_whoever_leaves_in_the_middle_takes_no_connection_along_and_leaves_nothing_half_done(
    writable_city: WritableCity, tea: str
) -> None:
    chance = random.Random(20260630)
    before = await _told_and_version(writable_city, tea)
    viewer = await writable_city.viewer("city.relief")
    for number in range(CANCELLED):
        asked = {"id": tea, "version": await writable_city.version(tea), "address": f"cancelled {number}"}
        task = asyncio.create_task(writable_city.ask("city.relief", UPDATE, asked))
        await asyncio.sleep(chance.uniform(0, 0.02))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    told, version = await _told_and_version(writable_city, tea)
    assert told - before[0] == version - before[1], (
        "an entry of the audit trail for each change, and no other"
    )
    assert viewer.user_id
    size = writable_city.pool.get_max_size()
    async with asyncio.timeout(5):
        held = [await writable_city.pool.acquire() for _ in range(size)]
    assert not any(each.is_in_transaction() for each in held)
    for each in held:
        await writable_city.pool.release(each)
    open_transactions = await writable_city.pool.fetchval(
        "select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in%'"
    )
    assert open_transactions == 0


async def test_a_change_that_gave_way_in_a_deadlock_is_tried_again(
    writable_city: WritableCity, tea: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _giving_way(monkeypatch, times=2)
    said = {"id": tea, "version": await writable_city.version(tea), "address": "第三次"}
    told = (await writable_city.ask("city.relief", UPDATE, said))["updateEnterprise"]
    assert (told["ok"], told["enterprise"]["address"]) == (True, "第三次")


async def test_who_always_gives_way_is_told_to_come_back_and_nothing_is_done(
    writable_city: WritableCity, tea: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = await _told_and_version(writable_city, tea)
    _giving_way(monkeypatch, times=ATTEMPTS)
    said = {"id": tea, "version": before[1], "address": "从未"}
    assert await writable_city.codes("city.relief", UPDATE, said) == ["UNAVAILABLE"]
    assert await _told_and_version(writable_city, tea) == before


def _giving_way(patch: pytest.MonkeyPatch, *, times: int) -> None:
    """So often a change is the victim of a deadlock after it has done its work."""
    left = times

    async def apply(*args: Any) -> Any:
        nonlocal left
        outcome = await acting.apply(*args)
        if left:
            left -= 1
            raise asyncpg.DeadlockDetectedError("deadlock detected")
        return outcome

    patch.setattr(changing, "apply", apply)


async def _told_and_version(city: WritableCity, row: str) -> tuple[int, int]:
    told = await city.pool.fetchval("select count(*) from audit_log where subject = $1", row)
    return told, await city.version(row)


def _said(payload: dict[str, Any]) -> str:
    return "won" if payload["ok"] else payload["errors"][0]["code"]
