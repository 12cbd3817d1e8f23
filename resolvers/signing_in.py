"""From a password or a token to a viewer: sign-in with its limits, sessions and their end.

All times here are real time, never the application's clock: a demo city whose clock stands still
must neither have sessions that never end nor lock people out for ever.
"""

import asyncio
import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID
from weakref import WeakValueDictionary

from tortoise import Tortoise

from models import clock
from models.access import Viewer
from models.entities.person import User, UserStatus
from models.entities.session import LoginAttempt, Session, SessionKind
from models.errors import InvalidInput, NotFound, RateLimited, Unauthenticated
from resolvers import passwords
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record, subject_of
from resolvers.viewers import STAFF_ROLES, VIEWERS, load_viewer

MAX_FAILURES, FAILURE_WINDOW = 5, timedelta(minutes=15)
MAX_FAILURES_OF_IP, IP_WINDOW = 30, timedelta(minutes=1)
REFUSAL_TAKES_S = 0.4

LIFETIMES = {SessionKind.COOKIE: timedelta(hours=12), SessionKind.BEARER: timedelta(days=7)}
STAFF_IDLE = timedelta(minutes=30)
IDLE = "长时间未操作，请重新登录"
SEEN_EVERY = timedelta(minutes=1)
MAX_TOKEN_DAYS = 365

TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
USERNAME_CHARS, IP_CHARS, USER_AGENT_CHARS, CLIENT_CHARS = 150, 45, 300, 200


class SignInRefused(Unauthenticated):
    """Unknown user, wrong password, disabled or locked account: nobody can tell which."""

    sentence = "用户名或密码错误"


class TooManyFailures(RateLimited):
    """The account, or the address, has failed too often of late; the right password waits too."""

    sentence = "登录失败次数过多，请 15 分钟后再试"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new session: what its holder must keep, and who they are."""

    token: str
    csrf: str
    viewer: Viewer
    must_change_password: bool


async def sign_in(
    username: str, password: str, *, ip: str | None, user_agent: str | None, kind: SessionKind
) -> SignedIn:
    """A new session for whoever knows the password; every attempt is recorded.

    Raises:
        SignInRefused: without a hint whether the account exists.
        TooManyFailures: five failures within a quarter of an hour, or thirty a minute from one address.
    """
    origin = _Origin(ip, user_agent)
    user = await _verified(username, password, origin, "SIGN_IN_REFUSED")
    token, session_id = await _open_session(
        user.id, kind, _now() + LIFETIMES[kind], ip=ip, user_agent=user_agent
    )
    await _log("SIGN_IN", user, origin)
    viewer = await load_viewer(None, session_id)
    VIEWERS.remember((kind.value, _digest(token)), viewer)
    return SignedIn(token, csrf_of(token), viewer, user.must_change_password)


async def issue_token(username: str, days: int) -> str:
    """A bearer token for an active account, good for so many days; shown once, kept as a digest only.

    Raises:
        NotFound: there is no such active account.
        InvalidInput: the number of days is out of bounds.
    """
    if not 1 <= days <= MAX_TOKEN_DAYS:
        raise InvalidInput(f"有效期须为 1 至 {MAX_TOKEN_DAYS} 天", field="days")
    user = await User.get_or_none(username=username.lower(), status=UserStatus.ACTIVE, deleted_at=None)
    if user is None:
        raise NotFound(f"没有名为 {username} 的有效账户")
    token, _ = await _open_session(user.id, SessionKind.BEARER, _now() + timedelta(days=days))
    await _log("ISSUE_TOKEN", None, _Origin(), subject=user, reason=f"{days} 天")
    return token


async def resume(token: str, kind: SessionKind) -> Viewer:
    """The viewer of a running session, from memory if it was loaded within the last minute.

    Raises:
        Unauthenticated: not a token, or of another kind, expired, signed out, idle or disabled.
    """
    if not TOKEN.fullmatch(token):
        raise Unauthenticated
    key = (kind.value, _digest(token))
    kept = VIEWERS.recall(key)
    if kept is not None:
        return kept
    session = await Session.get_or_none(token_hash=key[1], kind=kind, ended_at=None, deleted_at=None)
    if session is None:
        raise Unauthenticated
    viewer = await load_viewer(None, session.id)
    idle = _now() - session.last_seen_at
    if kind is SessionKind.COOKIE and viewer.shape & STAFF_ROLES and idle > STAFF_IDLE:
        await sign_out(session.id, reason=IDLE)
        raise Unauthenticated(IDLE)
    if idle >= SEEN_EVERY:
        await Session.filter(id=session.id).update(last_seen_at=_now())
    VIEWERS.remember(key, viewer)
    return viewer


async def sign_out(session_id: UUID, *, reason: str | None = None) -> None:
    """End a session on the server, whoever still holds its token."""
    VIEWERS.forget(session_id)
    if await Session.filter(id=session_id, ended_at=None).update(ended_at=_now()):
        session = await Session.get(id=session_id).select_related("user")
        await _log("SIGN_OUT", session.user, _Origin(session.ip, session.user_agent), reason=reason)


async def sign_out_everywhere(user_id: UUID) -> None:
    """End all sessions of a person, tokens included."""
    await Session.filter(user_id=user_id, ended_at=None).update(ended_at=_now())


async def change_password(username: str, current: str, new: str, *, ip: str | None) -> None:
    """Replace a password by its owner; all their sessions end, this one too.

    Raises:
        SignInRefused, TooManyFailures: as for signing in; guessing is no easier here.
        InvalidInput: the new one is weak, or is the old one.
    """
    passwords.check_policy(new, username)
    if new == current:
        raise InvalidInput("新密码不能与原密码相同", code="WEAK_PASSWORD", field="new")
    origin = _Origin(ip)
    user = await _verified(username, current, origin, "CHANGE_PASSWORD_REFUSED")
    await set_password(user.id, new)
    await _log("CHANGE_PASSWORD", user, origin)


async def set_password(user_id: UUID, new: str, *, must_change: bool = False) -> None:
    """Give an account a password, by its owner or (``must_change``) by an administrator; sessions end."""
    await User.filter(id=user_id).update(
        password_hash=await passwords.hash_password(new),
        must_change_password=must_change,
        password_changed_at=_now(),
    )
    await sign_out_everywhere(user_id)


def csrf_of(token: str) -> str:
    """The token against forged requests that belongs to a session token.

    It follows from the session token, so that a reloaded page can be told it again although the
    server keeps neither; and it does not lead back to it.
    """
    digest = hmac.digest(token.encode(), b"peipao csrf token", "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


# --- one attempt --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where an attempt came from."""

    ip: str | None = None
    client: str | None = None


async def _log(
    action: str,
    actor: User | None,
    origin: _Origin,
    *,
    subject: User | None = None,
    success: bool = True,
    reason: str | None = None,
) -> None:
    """An entry of the audit log, in a transaction of its own: who it was, never what they typed."""
    about = subject or actor
    entry = AuditEntry(
        seq=0,  # numbered when it is sealed
        at=clock.now(),
        actor_id=actor.id if actor else None,
        ip=origin.ip and origin.ip[:IP_CHARS],
        client=origin.client and origin.client[:CLIENT_CHARS],
        action=action,
        entity="User" if about else None,
        subject=subject_of(User, about.id) if about else None,
        success=success,
        reason=reason,
    )
    city_id: int = about.city_id if about else User._meta.fields_map["city_id"].default
    async with Tortoise.get_connection("default").acquire_connection() as connection:
        await record(connection, [entry], city_id)


async def _verified(username: str, password: str, origin: _Origin, refusal: str) -> User:
    """The active user whose password this is; ``refusal`` is what the audit log calls a failure.

    Raises:
        SignInRefused, TooManyFailures: both after the same time, whatever the reason was.
    """
    started = asyncio.get_running_loop().time()
    username = username.strip().lower()  # as accounts are named
    try:
        async with _one_at_a_time(username):
            return await _attempt(username, password, origin.ip)
    except (SignInRefused, TooManyFailures) as refused:
        known = await User.get_or_none(username=username, deleted_at=None)
        await _log(refusal, None, origin, subject=known, success=False, reason=refused.message)
        # Beyond the time of one comparison, so that what is written for a known account does not show.
        await asyncio.sleep(started + REFUSAL_TAKES_S - asyncio.get_running_loop().time())
        raise


async def _attempt(username: str, password: str, ip: str | None) -> User:
    now = _now()
    # Recorded as failed before anything is judged: attempts at the same moment, in this process or
    # another, all find each other, and none is free.
    attempt = await LoginAttempt.create(
        username=username[:USERNAME_CHARS], ip=(ip or "")[:IP_CHARS], at=now, success=False
    )
    of_ip = await LoginAttempt.filter(ip=attempt.ip, success=False, at__gt=now - IP_WINDOW).count()
    if of_ip > MAX_FAILURES_OF_IP:
        raise TooManyFailures("此地址登录失败次数过多，请稍后再试")
    failures, oldest = await _failures(attempt.username, now)
    if failures > MAX_FAILURES:
        raise TooManyFailures
    user = await User.get_or_none(username=username, deleted_at=None)
    right = await passwords.matches(user.password_hash if user else None, password)
    if user is None:
        raise SignInRefused
    if not right or user.status != UserStatus.ACTIVE:
        # For administrators to see; what decides are the attempts, which unknown names have as well.
        locked_until = oldest + FAILURE_WINDOW if failures >= MAX_FAILURES else None
        await User.filter(id=user.id).update(failed_logins=failures, locked_until=locked_until)
        raise SignInRefused
    await LoginAttempt.filter(id=attempt.id).update(success=True)
    kept: str = user.password_hash or ""
    news = {"password_hash": await passwords.hash_password(password)} if passwords.is_outdated(kept) else {}
    await User.filter(id=user.id).update(failed_logins=0, locked_until=None, last_login_at=now, **news)
    return user


async def _failures(username: str, now: datetime) -> tuple[int, datetime]:
    """How many attempts have failed in the window since the last success (counted to one more than
    may), and when the first of them did."""
    recent = await (
        LoginAttempt.filter(username=username, at__gt=now - FAILURE_WINDOW)
        .order_by("-at")
        .limit(MAX_FAILURES + 1)
        .values_list("at", "success")
    )
    failed: list[datetime] = []
    for at, success in recent:
        if success:
            break
        failed.append(at)
    return len(failed), min(failed, default=now)


_turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()


@asynccontextmanager
async def _one_at_a_time(username: str) -> AsyncIterator[None]:
    """One attempt for an account at a time: parallel right passwords do not count as failures of each
    other, and nobody holds more than one place in the queue for a comparison."""
    lock = _turns.setdefault(username, asyncio.Lock())
    async with lock:
        yield


# --- sessions -----------------------------------------------------------------------------------


async def _open_session(
    user_id: UUID,
    kind: SessionKind,
    expires_at: datetime,
    *,
    ip: str | None = None,
    user_agent: str | None = None,
) -> tuple[str, UUID]:
    token = secrets.token_urlsafe(32)
    session = await Session.create(
        user_id=user_id,
        kind=kind,
        token_hash=_digest(token),
        csrf_hash=_digest(csrf_of(token)) if kind is SessionKind.COOKIE else None,
        expires_at=expires_at,
        last_seen_at=_now(),
        ip=ip and ip[:IP_CHARS],
        user_agent=user_agent and user_agent[:USER_AGENT_CHARS],
    )
    return token, session.id


def _digest(token: str) -> str:
    # A fast hash is right here: 256 random bits cannot be guessed.
    return hashlib.sha256(token.encode()).hexdigest()


def _now() -> datetime:
    return datetime.now(UTC)
