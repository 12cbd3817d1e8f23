"""Sessions: how they begin, whom they are found to be, how they end, and the list that their owner sees.

What ended a session is kept with it, and told to whoever comes back with its token.
"""

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from models.access import Viewer
from models.entities.person import User
from models.entities.session import EndReason, Session, SessionKind
from models.errors import InvalidInput, NotFound, Unauthenticated
from models.sign_in import ADMIN_IDLE, PASSWORD_LIVES, SECOND_FACTOR_ROLES, idle_limit
from resolvers.attempts import IP_CHARS, log
from resolvers.binding import opaque_id, parse_id
from resolvers.looking import Origin, end_look_of, refuse_changes
from resolvers.viewers import VIEWERS, load_viewer

SEEN_EVERY = timedelta(minutes=1)
MAX_TOKEN_DAYS = 365
USER_AGENT_CHARS = 300
MOST_LISTED = 100

TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


async def open_session(
    user_id: UUID,
    kind: SessionKind,
    expires_at: datetime,
    *,
    ip: str | None = None,
    user_agent: str | None = None,
    verified_at: datetime | None = None,
) -> tuple[str, UUID]:
    """A new session: its token, which is told once, and its id."""
    token, now = secrets.token_urlsafe(32), _now()
    session = await Session.create(
        user_id=user_id,
        kind=kind,
        token_hash=_digest(token),
        csrf_hash=_digest(csrf_of(token)) if kind is SessionKind.COOKIE else None,
        started_at=now,
        expires_at=expires_at,
        last_seen_at=now,
        second_factor_at=verified_at,
        ip=ip and ip[:IP_CHARS],
        user_agent=user_agent and user_agent[:USER_AGENT_CHARS],
    )
    return token, session.id


async def resume(token: str, kind: SessionKind) -> Viewer:
    """The viewer of a running session, from memory if it was loaded within the last minute.

    Raises:
        Unauthenticated: not a token, or of another kind, expired, signed out, idle or disabled; with what
            ended it.
    """
    if not TOKEN.fullmatch(token):
        raise Unauthenticated
    key = (kind.value, _digest(token))
    kept = VIEWERS.recall(key)
    if kept is not None:
        return kept
    session = await Session.get_or_none(token_hash=key[1], kind=kind, deleted_at=None)
    if session is None:
        raise Unauthenticated
    viewer = await load_viewer(None, session.id)
    idle = _now() - session.last_seen_at
    if kind is SessionKind.COOKIE and idle > (_idle_limit(viewer) or idle):
        await end_session(session.id, EndReason.IDLE)
        raise Unauthenticated(EndReason.IDLE.label.zh)
    if idle >= SEEN_EVERY:
        await Session.filter(id=session.id).update(last_seen_at=_now())
    VIEWERS.remember(key, viewer)
    return viewer


def remember(token: str, kind: SessionKind, viewer: Viewer) -> None:
    """Keep the viewer of a session that was just opened."""
    VIEWERS.remember((kind.value, _digest(token)), viewer)


async def sign_out(session_id: UUID) -> None:
    """End a session on the server, whoever still holds its token."""
    await end_session(session_id, EndReason.SIGNED_OUT)


async def end_session(session_id: UUID, reason: EndReason) -> bool:
    """End a session for the reason, on record; False when it has ended already."""
    if not await _end([session_id], reason):
        return False
    if reason is not EndReason.CONTINUED:
        session = await Session.get(id=session_id).select_related("user")
        told = None if reason is EndReason.SIGNED_OUT else reason.label.zh
        await log("SIGN_OUT", session.user, Origin(ip=session.ip, client=session.user_agent), reason=told)
    return True


async def end_others(
    user_id: UUID, reason: EndReason, *, kind: SessionKind | None = None, but: UUID | None = None
) -> int:
    """End a person's running sessions but the one, tokens included unless only one kind is meant; how many.

    Whoever calls puts on record what they did it for.
    """
    running = Session.filter(user_id=user_id, ended_at=None)
    if kind is not None:
        running = running.filter(kind=kind)
    ids: Any = await running.values_list("id", flat=True)
    return await _end([each for each in ids if each != but], reason)


async def _end(ids: Sequence[UUID], reason: EndReason) -> int:
    for each in ids:
        VIEWERS.forget(each)
    ended = await Session.filter(id__in=list(ids), ended_at=None).update(ended_at=_now(), end_reason=reason)
    for each in ids if ended else ():
        await end_look_of(each, "会话结束")
    return ended


def csrf_of(token: str) -> str:
    """The token against forged requests that belongs to a session token.

    It follows from the session token, so that a reloaded page can be told it again although the
    server keeps neither; and it does not lead back to it.
    """
    digest = hmac.digest(token.encode(), b"peipao csrf token", "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


# --- one's own ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSession:
    """A running session, as its owner sees it."""

    id: str
    kind: SessionKind
    started_at: datetime
    last_seen_at: datetime
    expires_at: datetime
    ip: str | None
    client: str | None
    current: bool


async def own_sessions(viewer: Viewer) -> Sequence[OwnSession]:
    """The running sessions of whoever is signed in, the latest first."""
    rows = (
        Session.filter(user_id=viewer.person_id, ended_at=None, expires_at__gt=_now(), deleted_at=None)
        .order_by("-started_at", "id")
        .limit(MOST_LISTED)
    )
    return [
        OwnSession(
            id=opaque_id(Session.__name__, row.id),
            kind=row.kind,
            started_at=row.started_at or row.created_at,
            last_seen_at=row.last_seen_at,
            expires_at=row.expires_at,
            ip=row.ip,
            client=row.user_agent,
            current=row.id == viewer.session_id,
        )
        for row in await rows
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSecurity:
    """What somebody's sign-in rests on."""

    second_factor: bool
    second_factor_required: bool
    password_changed_at: datetime | None
    password_expires_at: datetime | None


async def own_security(viewer: Viewer) -> OwnSecurity:
    """How whoever is signed in proves who they are."""
    person = await User.get(id=viewer.person_id)
    changed: datetime | None = person.password_changed_at
    return OwnSecurity(
        second_factor=bool(person.mfa_enabled),
        second_factor_required=any(held.role in SECOND_FACTOR_ROLES for held in viewer.choices),
        password_changed_at=changed,
        password_expires_at=changed + PASSWORD_LIVES if changed else None,
    )


async def end_own(viewer: Viewer, opaque: str) -> None:
    """End one of one's own sessions, this one or another.

    Raises:
        NotFound: no such running session, or somebody else's: nobody can tell which.
        RuleBroken: one looks with another's eyes.
    """
    refuse_changes(viewer)
    found = parse_id(opaque)
    if found is None or found[0] != Session.__name__:
        raise NotFound(field="id")
    mine = await Session.exists(id=found[1], user_id=viewer.person_id, ended_at=None, deleted_at=None)
    own = found[1] == viewer.session_id
    if not mine or not await end_session(found[1], EndReason.SIGNED_OUT if own else EndReason.ENDED):
        raise NotFound(field="id")


async def sign_out_everywhere(viewer: Viewer, *, keep_this: bool, origin: Origin) -> int:
    """End one's sessions, tokens of programs included, with or without this one; how many.

    Raises:
        RuleBroken: one looks with another's eyes.
        InvalidInput: there is no session to keep.
    """
    refuse_changes(viewer)
    if keep_this and viewer.session_id is None:
        raise InvalidInput("没有可以保留的会话", field="keepThis")
    person = await User.get(id=viewer.person_id)
    ended = await end_others(person.id, EndReason.ENDED, but=viewer.session_id if keep_this else None)
    await log("SIGN_OUT_EVERYWHERE", person, origin, reason=f"结束 {ended} 个会话")
    return ended


def _idle_limit(viewer: Viewer) -> timedelta | None:
    """By what the person holds, whichever role is in use; who has steps to take is not trusted longer."""
    return ADMIN_IDLE if viewer.pending else idle_limit(frozenset(held.role for held in viewer.choices))


def _digest(token: str) -> str:
    # A fast hash is right here: 256 random bits cannot be guessed.
    return hashlib.sha256(token.encode()).hexdigest()


def _now() -> datetime:
    return datetime.now(UTC)
