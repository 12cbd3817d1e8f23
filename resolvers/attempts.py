"""Attempts to prove who one is: counted before they are judged, refused when too many failed, all on record.

Passwords and one-time codes are counted together, by the account and by the address. All times here
are real time, never the application's clock: a demo city whose clock stands still must not lock
people out for ever.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID
from weakref import WeakValueDictionary

from tortoise import Tortoise

from models import clock
from models.entities.person import User
from models.entities.session import LoginAttempt
from models.errors import RateLimited, Unauthenticated, Unavailable
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record, subject_of
from resolvers.looking import Origin

MAX_FAILURES, FAILURE_WINDOW = 5, timedelta(minutes=15)
MAX_FAILURES_OF_IP, IP_WINDOW = 30, timedelta(minutes=1)
REFUSAL_TAKES_S = 0.4
USERNAME_CHARS, IP_CHARS, CLIENT_CHARS = 150, 45, 200


class SignInRefused(Unauthenticated):
    """Unknown user, wrong password, disabled or locked account: nobody can tell which."""

    sentence = "用户名或密码错误"


class CodeRefused(SignInRefused):
    """The one-time code is wrong, too old, or was used already."""

    code = "MFA_CODE_WRONG"
    sentence = "动态验证码错误、已过期或已使用，请输入最新的验证码"


class TooManyFailures(RateLimited):
    """The account, or the address, has failed too often of late; what is right waits too."""

    sentence = "登录失败次数过多，请 15 分钟后再试"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One that is being judged; it counts as failed until then."""

    id: UUID
    failures: int
    oldest: datetime

    async def failed(self, user: User) -> None:
        """Write on the account what administrators see; what decides are the attempts, which unknown
        names have as well."""
        locked_until = self.oldest + FAILURE_WINDOW if self.failures >= MAX_FAILURES else None
        await User.filter(id=user.id).update(failed_logins=self.failures, locked_until=locked_until)

    async def half_done(self) -> None:
        """It was right, and more is to be proved: no failure, nor the success that ends counting."""
        await LoginAttempt.filter(id=self.id).update(success=None)

    async def succeeded(self, user: User) -> None:
        """The failures before it are forgiven."""
        await LoginAttempt.filter(id=self.id).update(success=True)
        await User.filter(id=user.id).update(failed_logins=0, locked_until=None, last_login_at=_now())


@asynccontextmanager
async def attempt(username: str, origin: Origin, refusal: str) -> AsyncIterator[Attempt]:
    """An attempt for the account, judged inside the block; ``refusal`` is what the audit log calls a failure.

    Raises:
        SignInRefused, TooManyFailures: both after the same time, whatever the reason was.
    """
    started = asyncio.get_running_loop().time()
    try:
        async with _one_at_a_time(username):
            trying = await _counted(username, origin.ip)
            try:
                yield trying
            except Unavailable:
                await trying.half_done()  # the system failed, not who tried
                raise
    except (SignInRefused, TooManyFailures) as refused:
        known = await User.get_or_none(username=username, deleted_at=None)
        await log(refusal, None, origin, subject=known, success=False, reason=refused.message)
        # Beyond the time of one comparison, so that what is written for a known account does not show.
        await asyncio.sleep(started + REFUSAL_TAKES_S - asyncio.get_running_loop().time())
        raise


async def log(
    action: str,
    actor: User | None,
    origin: Origin,
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
        request_id=origin.request_id,
    )
    city_id: int = about.city_id if about else User._meta.fields_map["city_id"].default
    async with Tortoise.get_connection("default").acquire_connection() as connection:
        await record(connection, [entry], city_id)


async def _counted(username: str, ip: str | None) -> Attempt:
    now = _now()
    # Recorded as failed before anything is judged: attempts at the same moment, in this process or
    # another, all find each other, and none is free.
    row = await LoginAttempt.create(
        username=username[:USERNAME_CHARS], ip=(ip or "")[:IP_CHARS], at=now, success=False
    )
    of_ip = await LoginAttempt.filter(ip=row.ip, success=False, at__gt=now - IP_WINDOW).count()
    if of_ip > MAX_FAILURES_OF_IP:
        raise TooManyFailures("此地址登录失败次数过多，请稍后再试")
    failures, oldest = await _failures(row.username, now)
    if failures > MAX_FAILURES:
        raise TooManyFailures
    return Attempt(row.id, failures, oldest)


async def _failures(username: str, now: datetime) -> tuple[int, datetime]:
    """How many attempts have failed in the window since the last success (counted to one more than
    may), and when the first of them did."""
    recent = await (
        LoginAttempt.filter(username=username, at__gt=now - FAILURE_WINDOW, success__not_isnull=True)
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


def _now() -> datetime:
    return datetime.now(UTC)
