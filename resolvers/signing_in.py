"""From a password or a token to a viewer: the steps of signing in, and what may be changed of them.

All times here are real time, never the application's clock: a demo city whose clock stands still
must neither have sessions that never end nor lock people out for ever.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from models.access import PendingStep, Viewer
from models.entities.credential import FormerPassword
from models.entities.person import User, UserStatus
from models.entities.session import EndReason, Session, SessionKind
from models.errors import InvalidInput, NotFound, StateConflict
from models.sign_in import SECOND_FACTOR_ROLES, SESSION_LIVES, UNFINISHED_LIVES
from resolvers import one_time_codes, passwords
from resolvers.attempts import Attempt, CodeRefused, SignInRefused, attempt, log
from resolvers.looking import Origin
from resolvers.one_time_codes import NewSecret
from resolvers.sessions import MAX_TOKEN_DAYS, csrf_of, end_others, end_session, open_session, remember
from resolvers.viewers import load_viewer

FORMER_PASSWORDS = 4
"""With the present one, the last five may not be taken again."""
SIGN_IN_REFUSED = "SIGN_IN_REFUSED"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new session: what its holder must keep, who they are, and what they have yet to do."""

    token: str
    csrf: str
    viewer: Viewer

    @property
    def must_change_password(self) -> bool:
        """Whether a new password is what they have yet to give."""
        return self.viewer.pending is PendingStep.PASSWORD


async def sign_in(
    username: str, password: str, *, ip: str | None, user_agent: str | None, kind: SessionKind
) -> SignedIn:
    """A new session for whoever knows the password; every attempt is recorded.

    Where a second factor is due, the session has no role and lives a quarter of an hour (``verify``).

    Raises:
        SignInRefused: without a hint whether the account exists.
        TooManyFailures: five failures within a quarter of an hour, or thirty a minute from one address.
    """
    origin = Origin(ip=ip, client=user_agent)
    username = _as_named(username)
    async with attempt(username, origin, SIGN_IN_REFUSED) as trying:
        user = await _known(trying, username, password)
    signed = await _opened(user, kind, SESSION_LIVES, origin)
    if signed.viewer.pending in (PendingStep.SECOND_FACTOR, PendingStep.ENROLMENT):
        await Session.filter(id=signed.viewer.session_id).update(expires_at=_now() + UNFINISHED_LIVES)
        await log("PASSWORD_ACCEPTED", user, origin)
    else:
        await trying.succeeded(user)
        await log("SIGN_IN", user, origin)
    return signed


async def verify(session_id: UUID, code: str, *, ip: str | None, user_agent: str | None) -> SignedIn:
    """The session that follows one which waited for a one-time code; a new one, so that no value of
    before is worth anything. An administrator's other sessions in browsers end.

    Raises:
        CodeRefused, TooManyFailures: wrong codes count together with wrong passwords.
        StateConflict: there is no code to wait for.
    """
    return await _proved(session_id, PendingStep.SECOND_FACTOR, code, Origin(ip=ip, client=user_agent))


async def start_enrolment(
    session_id: UUID, password: str | None, *, ip: str | None, user_agent: str | None
) -> NewSecret:
    """A secret for an authenticator app, which waits for its first code (``confirm_enrolment``).

    Raises:
        StateConflict: one is in use already.
        SignInRefused, TooManyFailures: nobody waits for it, and it is not their password.
    """
    session = await _running(session_id)
    user: User = session.user
    if user.mfa_enabled:
        raise StateConflict("您已启用动态验证码；更换手机请联系管理员重置")
    viewer = await load_viewer(None, session_id)
    if viewer.pending is not PendingStep.ENROLMENT:
        # An open browser that somebody left does not suffice to bind somebody else's telephone.
        origin = Origin(ip=ip, client=user_agent)
        async with attempt(user.username, origin, "ENROL_SECOND_FACTOR_REFUSED") as trying:
            await _known(trying, user.username, password or "")
    return await one_time_codes.new_secret(user)


async def confirm_enrolment(
    session_id: UUID, code: str, *, ip: str | None, user_agent: str | None
) -> SignedIn:
    """The session that follows after the first code of a new secret, which is in use from now on.

    Raises:
        CodeRefused, TooManyFailures: as for ``verify``.
        StateConflict: no secret waits.
    """
    return await _proved(session_id, PendingStep.ENROLMENT, code, Origin(ip=ip, client=user_agent))


async def issue_token(username: str, days: int) -> str:
    """A bearer token for an active account, good for so many days; shown once, kept as a digest only.

    For programs: it asks for no second factor.

    Raises:
        NotFound: there is no such active account.
        InvalidInput: the number of days is out of bounds.
    """
    if not 1 <= days <= MAX_TOKEN_DAYS:
        raise InvalidInput(f"有效期须为 1 至 {MAX_TOKEN_DAYS} 天", field="days")
    user = await active_user(username)
    token, _ = await open_session(user.id, SessionKind.BEARER, _now() + timedelta(days=days))
    await log("ISSUE_TOKEN", None, Origin(), subject=user, reason=f"{days} 天")
    return token


async def print_code(username: str) -> tuple[str, float]:
    """A one-time code of an account, for whoever runs the system, and in how many seconds it is good.

    Raises:
        NotFound: there is no such active account, or it has no second factor.
    """
    user = await active_user(username)
    made = await one_time_codes.next_code(user.id)
    if made is None:
        raise NotFound(f"{username} 没有启用动态验证码")
    await log("PRINT_CODE", None, Origin(), subject=user)
    return made


async def active_user(username: str) -> User:
    """The account of this name.

    Raises:
        NotFound: there is no such active account.
    """
    user = await User.get_or_none(username=username.lower(), status=UserStatus.ACTIVE, deleted_at=None)
    if user is None:
        raise NotFound(f"没有名为 {username} 的有效账户")
    return user


async def change_password(username: str, current: str, new: str, *, ip: str | None) -> None:
    """Replace a password by its owner; all their sessions end, this one too (but see ``continued``).

    Raises:
        SignInRefused, TooManyFailures: as for signing in; guessing is no easier here.
        InvalidInput: the new one is weak, or is one of the last five.
    """
    passwords.check_policy(new, username)
    origin = Origin(ip=ip)
    username = _as_named(username)
    async with attempt(username, origin, "CHANGE_PASSWORD_REFUSED") as trying:
        user = await _known(trying, username, current)
    await _refuse_former(user, new)
    await set_password(user.id, new)
    await log("CHANGE_PASSWORD", user, origin)


async def continued(session_id: UUID) -> SignedIn:
    """A new session in place of one that has ended with its owner's old password, as old as that one."""
    session = await Session.get(id=session_id).select_related("user")
    origin = Origin(ip=session.ip, client=session.user_agent)
    left = session.expires_at - _now()
    return await _opened(session.user, session.kind, left, origin, verified_at=session.second_factor_at)


async def set_password(user_id: UUID, new: str, *, must_change: bool = False) -> None:
    """Give an account a password, by its owner or (``must_change``) by an administrator; sessions end."""
    user = await User.get(id=user_id)
    if user.password_hash:
        await FormerPassword.create(user_id=user_id, password_hash=user.password_hash, replaced_at=_now())
    await User.filter(id=user_id).update(
        password_hash=await passwords.hash_password(new),
        must_change_password=must_change,
        password_changed_at=_now(),
    )
    await end_others(user_id, EndReason.PASSWORD)
    kept = FormerPassword.filter(user_id=user_id).order_by("-replaced_at")
    await (
        FormerPassword.filter(user_id=user_id)
        .exclude(id__in=list(await kept.limit(FORMER_PASSWORDS).values_list("id", flat=True)))
        .delete()
    )


# --- one step -----------------------------------------------------------------------------------


def _as_named(username: str) -> str:
    return username.strip().lower()


async def _known(trying: Attempt, username: str, password: str) -> User:
    """The active user whose password this is; whether that is a success, the caller knows.

    Raises:
        SignInRefused: there is none.
    """
    user = await User.get_or_none(username=username, deleted_at=None)
    right = await passwords.matches(user.password_hash if user else None, password)
    if user is None:
        raise SignInRefused
    if not right or user.status != UserStatus.ACTIVE:
        await trying.failed(user)
        raise SignInRefused
    await trying.half_done()
    kept: str = user.password_hash or ""
    if passwords.is_outdated(kept):
        await User.filter(id=user.id).update(password_hash=await passwords.hash_password(password))
    return user


async def _running(session_id: UUID) -> Session:
    return await Session.get(id=session_id).select_related("user")


async def _proved(session_id: UUID, step: PendingStep, code: str, origin: Origin) -> SignedIn:
    session = await _running(session_id)
    user: User = session.user
    enrolling = step is PendingStep.ENROLMENT
    if session.kind is not SessionKind.COOKIE or bool(user.mfa_enabled) is enrolling:
        raise StateConflict("请先启用动态验证码" if not enrolling else "您已启用动态验证码")
    code = one_time_codes.digits_of(code)
    async with attempt(user.username, origin, SIGN_IN_REFUSED) as trying:
        if not await one_time_codes.accept(user.id, code, confirmed=not enrolling):
            await trying.failed(user)
            raise CodeRefused(field="code")
        if enrolling:
            await User.filter(id=user.id).update(mfa_enabled=True)
            await log("ENROL_SECOND_FACTOR", user, origin)
        signed = await _opened(user, SessionKind.COOKIE, SESSION_LIVES, origin, verified_at=_now())
        await end_session(session_id, EndReason.CONTINUED)
        ended = await _end_elsewhere(signed.viewer)
        await trying.succeeded(user)
    await log("SIGN_IN", user, origin, reason=f"结束其他会话 {ended} 个" if ended else None)
    return signed


async def _end_elsewhere(viewer: Viewer) -> int:
    """Whoever administers is at one place at a time: their other sessions in browsers end; how many."""
    held = {role.role for role in viewer.choices}
    if SECOND_FACTOR_ROLES.isdisjoint(held) and viewer.pending is not PendingStep.PASSWORD:
        return 0
    return await end_others(
        viewer.user_id, EndReason.REPLACED, kind=SessionKind.COOKIE, but=viewer.session_id
    )


async def _opened(
    user: User,
    kind: SessionKind,
    lives: timedelta,
    origin: Origin,
    *,
    verified_at: datetime | None = None,
) -> SignedIn:
    token, session_id = await open_session(
        user.id, kind, _now() + lives, ip=origin.ip, user_agent=origin.client, verified_at=verified_at
    )
    viewer = await load_viewer(None, session_id)
    remember(token, kind, viewer)
    return SignedIn(token, csrf_of(token), viewer)


async def _refuse_former(user: User, new: str) -> None:
    """Refuse one of the last five passwords.

    Raises:
        InvalidInput: it is one of them.
    """
    former = FormerPassword.filter(user_id=user.id).order_by("-replaced_at").limit(FORMER_PASSWORDS)
    for kept in (user.password_hash, *await former.values_list("password_hash", flat=True)):
        if kept and await passwords.matches(str(kept), new):
            raise InvalidInput(
                f"新密码不能与最近 {FORMER_PASSWORDS + 1} 次用过的密码相同", code="WEAK_PASSWORD", field="new"
            )


def _now() -> datetime:
    return datetime.now(UTC)
