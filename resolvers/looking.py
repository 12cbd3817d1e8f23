"""Looking with another person's eyes: the look that runs in a session, its end, and what is read in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
from tortoise.backends.base.client import BaseDBAsyncClient

from models import clock
from models.access import Viewer
from models.entities.viewing import VIEW_ONLY, Viewing
from models.errors import NotFound
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record_alone
from resolvers.binding import opaque_id

READ, END = "VIEW_AS", "END_VIEW_AS"
MOST_IDS = 50
_ID = re.compile(r"[A-Z][A-Za-z]{0,60}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Running:
    """A look that has not been ended; it may be over by the clock."""

    id: UUID
    city_id: int
    session_id: UUID
    looker_id: UUID
    user_id: UUID
    reason: str
    until_at: datetime

    @property
    def is_over(self) -> bool:
        """Whether its half hour of real time has passed."""
        return self.until_at <= datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """By what request something is done, for the audit trail."""

    request_id: str | None = None
    ip: str | None = None
    client: str | None = None


async def running_look(connection: BaseDBAsyncClient | None, session_id: UUID) -> Running | None:
    """The look of the session that has not been ended."""
    row: Any = (
        await Viewing.filter(session_id=session_id, ended_at=None, deleted_at=None)
        .using_db(connection)
        .first()
    )
    if row is None:
        return None
    return Running(row.id, row.city_id, row.session_id, row.looker_id, row.user_id, row.reason, row.until_at)


async def end_look(look: Running, reason: str | None = None, origin: Origin | None = None) -> bool:
    """End a look, on record; False when somebody else has ended it."""
    ended = min(look.until_at, datetime.now(UTC))
    if not await Viewing.filter(id=look.id, ended_at=None).update(ended_at=ended):
        return False
    await _record(look.looker_id, look.city_id, END, look.id, reason=reason, origin=origin or Origin())
    return True


async def end_look_of(session_id: UUID, reason: str | None = None, origin: Origin | None = None) -> bool:
    """End the look that runs in the session, if one does."""
    look = await running_look(None, session_id)
    return look is not None and await end_look(look, reason, origin)


async def stop_looking(viewer: Viewer, origin: Origin) -> None:
    """Back to one's own eyes.

    Raises:
        NotFound: the session looks with nobody's.
    """
    if viewer.session_id is None or not await end_look_of(viewer.session_id, origin=origin):
        raise NotFound("没有正在进行的查看")


def refuse_changes(viewer: Viewer) -> None:
    """Nothing is changed with another's eyes.

    Raises:
        RuleBroken: VIEW_ONLY.
    """
    if viewer.look is not None:
        raise VIEW_ONLY()


async def note_reading(
    viewer: Viewer, roots: Iterable[str], query: str, variables: object, origin: Origin
) -> None:
    """Write down what a request reads with another's eyes: the fields it begins with, the rows it names."""
    look = viewer.look
    if look is None:
        return
    ids = _ID.findall(f"{query} {orjson.dumps(variables, default=str).decode()}")
    told = [*dict.fromkeys(roots), *list(dict.fromkeys(ids))[:MOST_IDS]]
    await _record(
        look.looker_id,
        viewer.city_id,
        READ,
        look.id,
        role_grant_id=look.looker_grant_id,
        fields_viewed=told,
        reason=look.reason,
        origin=origin,
    )


async def _record(
    looker_id: UUID, city_id: int, action: str, look_id: UUID, *, origin: Origin, **said: Any
) -> None:
    entry = AuditEntry(
        seq=0,  # numbered when it is sealed
        at=clock.now(),
        actor_id=looker_id,
        action=action,
        entity=Viewing.__name__,
        subject=opaque_id(Viewing.__name__, look_id),
        request_id=origin.request_id,
        ip=origin.ip,
        client=origin.client,
        **said,
    )
    await record_alone([entry], city_id)
