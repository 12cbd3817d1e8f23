"""Refusals of access on record: who tried what on which row and was not let do it."""

from collections.abc import Sequence
from typing import Any

from models import clock
from models.access import Role, Viewer
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record
from resolvers.binding import parse_id
from resolvers.outcome import Asked, Outcome
from resolvers.steps import NOBODY

TOLD = frozenset({"FORBIDDEN", "NOT_FOUND", "SEPARATION_OF_DUTIES", "DUTY_CONFLICT"})
"""Codes that say no to a person; the others say no to a value or to a moment."""
LONGEST_REASON = 300


async def record_refusals(
    connection: Any, viewer: Viewer, asked: Sequence[Asked], outcomes: Sequence[Outcome]
) -> None:
    """Entries for those of the changes that were refused to the person, in a transaction of their own.

    Nothing is kept of whoever hands in what anybody may hand in: an accuser stays unnamed, let in or not.
    """
    refused = [
        _entry(viewer, each, outcome)
        for each, outcome in zip(asked, outcomes, strict=True)
        if not outcome.ok and not each.dry_run and outcome.problems[0].code in TOLD and not _is_open(each)
    ]
    if refused:
        await record(connection, refused, viewer.city_id)


def _is_open(asked: Asked) -> bool:
    return asked.deed.creates and any(Role.PUBLIC in grant.roles for grant in asked.deed.grants)


def _entry(viewer: Viewer, asked: Asked, outcome: Outcome) -> AuditEntry:
    problem, action = outcome.problems[0], asked.deed.action
    return AuditEntry(
        seq=0,  # numbered when it is sealed
        at=clock.now(),
        actor_id=None if viewer.user_id == NOBODY else viewer.user_id,
        ip=asked.ip,
        client=asked.client,
        action=action.name if action else asked.deed.verb.name.lower(),
        entity=asked.deed.entity.__name__,
        subject=asked.row_id if parse_id(asked.row_id) else None,
        success=False,
        reason=f"{problem.code}: {problem.message}"[:LONGEST_REASON],
        request_id=asked.request_id or None,
    )
