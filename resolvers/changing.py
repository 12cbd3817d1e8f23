"""One change from what was asked to the commit: who may, what follows, what is told of it.

The order is fixed, and so is the number of statements: (1) the idempotency key, (2) the row locked
through its read predicate, with every question answered and every named row found, (3) what the
effect finds, (4) updates, (5) insertions, (6) the payload read back, (7) the head of the audit
chain held, (8) audit, events and the key's outcome. New rows are judged after (5) by the grants
that let them be made, instead of (4).
"""

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeAlias
from uuid import UUID

import asyncpg
import orjson

from models import clock
from models.access import Viewer
from models.entity import Entity
from models.errors import (
    Conflict,
    DeadlinePassed,
    Forbidden,
    InvalidInput,
    NotFound,
    RuleBroken,
    StateConflict,
)
from models.naming import camel
from resolvers.acting import Pending, apply
from resolvers.auditing import hold_head, sealed, subject_of
from resolvers.constraints_told import told
from resolvers.deeds import deeds
from resolvers.inputs import INVALID
from resolvers.many_entries import MANY, copy_entries, copy_events
from resolvers.outcome import Asked, Outcome, Problem, ReadBack, Told
from resolvers.refusing import record_refusals
from resolvers.steps import system_viewer
from resolvers.writing_sql import CLAIM_KEY, READ_KEY, concluding, json_text

KEY_LIFE = timedelta(hours=24)
LONGEST_KEY = 100
ATTEMPTS = 3
"""How often a change is tried that gave way to another."""
BUSINESS = (InvalidInput, Forbidden, NotFound, StateConflict, Conflict, DeadlinePassed, RuleBroken)
"""Refusals that are the payload's, not the whole answer's."""


class _Undone(Exception):
    def __init__(self, outcomes: list[Outcome]) -> None:
        self.outcomes = outcomes


Work: TypeAlias = Callable[[], Awaitable[tuple[list[Outcome], Pending]]]
Repeat: TypeAlias = Callable[[Any], Awaitable[list[Outcome]]]


# --- what callers use ---------------------------------------------------------------------------


async def change(connection: Any, viewer: Viewer, asked: Asked, read_back: ReadBack | None = None) -> Outcome:
    """One change in a transaction of its own; refused, or a dry run, it leaves nothing.

    Raises:
        ViewerOutOfDate: nothing was done; renew the viewer and repeat.
        ApiError: the system cannot answer now.
    """

    async def work() -> tuple[list[Outcome], Pending]:
        pending = Pending()
        return [await apply(connection, viewer, asked, read_back, pending)], pending

    async def repeat(stored: Any) -> list[Outcome]:
        return [await _repeated(connection, stored[0], read_back)]

    return (await _whole(connection, viewer, [asked], work, repeat))[0]


async def change_all(
    connection: Any, viewer: Viewer, asked: Sequence[Asked], read_back: ReadBack | None = None
) -> list[Outcome]:
    """Many changes in one transaction, an outcome each: all are done, or none is.

    Raises:
        ViewerOutOfDate, ApiError: as ``change``.
    """

    async def work() -> tuple[list[Outcome], Pending]:
        outcomes, pending = list[Outcome](), Pending()
        for each in asked:
            try:
                async with connection.transaction():
                    outcomes.append(await apply(connection, viewer, each, read_back, pending))
            except BaseException as error:
                outcomes.append(_refused(error))
        if not all(outcome.ok for outcome in outcomes):
            rest = Problem(code="ROLLED_BACK", message="因同批其他行有误，本行未写入")
            raise _Undone([_undone(each, rest) if each.ok else each for each in outcomes])
        return outcomes, pending

    async def repeat(stored: Any) -> list[Outcome]:
        return [await _repeated(connection, each, read_back) for each in stored]

    return await _whole(connection, viewer, asked, work, repeat)


async def act_by_system(
    connection: Any,
    entity: type[Entity],
    action: str,
    row_id: UUID,
    given: Mapping[str, Any] | None = None,
    *,
    city_id: int = 530800,
) -> Outcome:
    """An automatic action, done by nobody: states and guards hold, grants do not apply."""
    deed = deeds()[camel(action)]
    if deed.entity is not entity or not (deed.action and deed.action.automatic):
        raise LookupError(f"{entity.__name__}.{action} is no automatic action; declare automatic=True")
    asked = Asked(deed=deed, row_id=subject_of(entity, row_id), given=given or {})
    return await change(connection, system_viewer(city_id), asked)


# --- the frame of every change ------------------------------------------------------------------


async def _whole(
    connection: Any, viewer: Viewer, asked: Sequence[Asked], work: Work, repeat: Repeat
) -> list[Outcome]:
    """What came of it; what was refused to the person is on record, after whatever was undone."""
    for left in reversed(range(ATTEMPTS)):
        try:
            outcomes = await _attempted(connection, viewer, asked, work, repeat)
            break
        except asyncpg.DeadlockDetectedError:
            # Nothing of it was done: two changes waited for each other, and this one gave way.
            if not left:
                raise
    await record_refusals(connection, viewer, asked, outcomes)
    return outcomes


async def _attempted(
    connection: Any, viewer: Viewer, asked: Sequence[Asked], work: Work, repeat: Repeat
) -> list[Outcome]:
    """A transaction around the work: the key claimed before, audit, events and outcome written after."""
    first = asked[0]
    try:
        async with connection.transaction():
            if first.key:
                stored = await _claim(connection, viewer, asked)
                if stored is not None:
                    return await repeat(stored)
            outcomes, pending = await work()
            if first.dry_run:
                raise _Undone(outcomes)
            await _conclude(connection, viewer, first.key, outcomes, pending)
            return outcomes
    except _Undone as undone:
        return undone.outcomes
    except BaseException as error:
        return [_refused(error)] * len(asked)


async def _claim(connection: Any, viewer: Viewer, asked: Sequence[Asked]) -> Any:
    key = asked[0].key or ""
    if len(key) > LONGEST_KEY:
        raise InvalidInput(f"幂等键最多 {LONGEST_KEY} 个字符", field="idempotencyKey", code=INVALID)
    now = clock.now()
    said = [[each.deed.name, each.row_id, each.version, each.given, each.dry_run] for each in asked]
    fingerprint = hashlib.sha256(json_text(said).encode()).hexdigest()
    whose = (viewer.city_id, viewer.user_id, key)
    if await connection.fetchval(CLAIM_KEY, *whose, fingerprint, now, now - KEY_LIFE):
        return None
    stored = await connection.fetchrow(READ_KEY, *whose)
    if stored["fingerprint"] != fingerprint:
        raise Conflict(
            "该幂等键已用于另一请求，请换用新的键", code="IDEMPOTENCY_KEY_REUSED", field="idempotencyKey"
        )
    return _parsed(stored["outcome"])


async def _conclude(
    connection: Any, viewer: Viewer, key: str | None, outcomes: Sequence[Outcome], pending: Pending
) -> None:
    rows, head = sealed(pending.entries, await hold_head(connection, viewer.city_id))
    outbox, city, now = pending.outbox, viewer.city_id, clock.now()
    if len(rows) > MANY:
        await copy_entries(connection, rows[:-1], city=city, now=now)
        await copy_events(connection, outbox[:-1], head[0], city=city, now=now)
        rows, outbox = rows[-1:], outbox[-1:]
    stored = (viewer.user_id, key, [_summary(outcome) for outcome in outcomes]) if key else None
    sql, values = concluding(rows, head, outbox, stored, city=city, now=now)
    await connection.execute(sql, *values)


def _summary(outcome: Outcome) -> dict[str, Any]:
    return {
        # Beside who sent the key, the row would name who made it.
        "row_id": None if outcome.unnamed else outcome.row_id,
        "problems": [[each.code, each.message, each.field] for each in outcome.problems],
        "events": [[each.event, each.audiences] for each in outcome.events],
    }


async def _repeated(connection: Any, stored: Any, read_back: ReadBack | None) -> Outcome:
    """The outcome of the first time, with the row as it is now; what was shown once is not shown again."""
    row_id = UUID(stored["row_id"]) if stored["row_id"] else None
    return Outcome(
        ok=True,
        row_id=row_id,
        problems=[Problem(code=code, message=text, field=name) for code, text, name in stored["problems"]],
        events=[Told(event=event, audiences=tuple(told_to)) for event, told_to in stored["events"]],
        data=await read_back(connection, row_id) if read_back and row_id else (),
    )


def _parsed(stored: Any) -> Any:
    return orjson.loads(stored) if isinstance(stored, str | bytes) else stored


def _refused(error: BaseException) -> Outcome:
    """The outcome that an error amounts to, if it is the payload's; else the error goes on.

    What a dry run found beside the refusal comes along.
    """
    verdicts = getattr(error, "verdicts", ())
    if isinstance(error, BUSINESS):
        problem = Problem(
            code=error.code,
            message=error.message,
            field=error.field,
            version=getattr(error, "version", None),
            changed_by=getattr(error, "changed_by", None),
        )
        return Outcome(ok=False, problems=[problem], verdicts=verdicts)
    if isinstance(error, asyncpg.IntegrityConstraintViolationError | asyncpg.DataError):
        known = told(error) or Problem(code=INVALID, message="数据不符合约束")
        return Outcome(ok=False, problems=[known], verdicts=verdicts)
    raise error


def _undone(outcome: Outcome, why: Problem) -> Outcome:
    return Outcome(ok=False, problems=[why], verdicts=outcome.verdicts)
