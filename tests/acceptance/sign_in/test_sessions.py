"""How many sessions one has, how long they rest, and what their owner sees and ends."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.access import Role
from models.entities.person import User
from models.entities.platform import AuditLog
from models.entities.session import EndReason, Session
from models.errors import NotFound
from models.sign_in import SECOND_FACTOR_ROLES
from resolvers.looking import Origin
from resolvers.one_time_codes import keep
from resolvers.sessions import end_own, own_sessions, resume, sign_out_everywhere
from resolvers.signing_in import issue_token
from resolvers.viewers import VIEWERS
from tests.acceptance.sign_in.conftest import Browser

Browse = Callable[..., Browser]
NewPerson = Callable[..., Awaitable[User]]
ELSEWHERE = "您的账号已在其他地方登录"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105 - the cast is fictional
HERE = Origin(ip="10.0.0.1", client="test")


async def rested(user: User, minutes: float) -> None:
    """So long ago was the last request."""
    before = datetime.now(UTC) - timedelta(minutes=minutes)
    await Session.filter(user_id=user.id, ended_at=None).update(last_seen_at=before)
    VIEWERS.clear()


async def viewer_of(browser: Browser) -> Any:
    return await resume(browser.cookie, (await Session.filter(ended_at=None).first()).kind)  # type: ignore[union-attr]


# --- one at a time ------------------------------------------------------------------------------


async def test_an_administrator_who_signs_in_elsewhere_is_signed_out_here_and_told_why(
    browse: Browse, officer: User
) -> None:
    here, there = browse(), browse()
    await here.sign_in(officer)
    assert await here.who() == officer.username
    await there.sign_in(officer)
    assert await there.who() == officer.username
    answer = await here.get("/whoami")
    assert answer.json()["code"] == "UNAUTHENTICATED"
    assert await here.session() == {"signedIn": False, "reason": ELSEWHERE}
    VIEWERS.clear()
    assert await here.session() == {"signedIn": False, "reason": ELSEWHERE}


async def test_a_password_alone_ends_nobodys_session(browse: Browse, officer: User) -> None:
    here = browse()
    await here.sign_in(officer)
    await browse().attempt(officer.username)
    assert await here.who() == officer.username


async def test_a_programs_token_outlasts_an_administrators_sign_in(browse: Browse, officer: User) -> None:
    bearer = {"authorization": f"Bearer {await issue_token(officer.username, 1)}"}
    await browse().sign_in(officer)
    assert await browse().who(**bearer) == officer.username


async def test_whoever_administers_nothing_may_be_at_several_places(browse: Browse, clerk: User) -> None:
    here, there = browse(), browse()
    await here.sign_in(clerk)
    await there.sign_in(clerk)
    assert (await here.who(), await there.who()) == (clerk.username, clerk.username)


# --- rest ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", sorted(SECOND_FACTOR_ROLES))
async def test_an_administrators_session_ends_after_a_quarter_of_an_hour_without_a_request(
    browse: Browse, person: NewPerson, role: Role
) -> None:
    user, browser = await person(role, mfa_enabled=True), browse()
    await keep(user.id, SECRET, confirmed=True)
    await browser.sign_in(user)
    await rested(user, 14)
    assert await browser.who() == user.username
    await rested(user, 16)
    assert await browser.session() == {"signedIn": False, "reason": EndReason.IDLE.label.zh}


async def test_other_officials_sessions_rest_half_an_hour(browse: Browse, clerk: User) -> None:
    browser = browse()
    await browser.sign_in(clerk)
    await rested(clerk, 29)
    assert await browser.who() == clerk.username
    await rested(clerk, 31)
    assert await browser.who() == "UNAUTHENTICATED"


# --- one's own ----------------------------------------------------------------------------------


async def test_everybody_sees_their_own_running_sessions_and_nobody_elses(
    browse: Browse, clerk: User, person: NewPerson
) -> None:
    browser, telephone, other = browse("10.9.8.1"), browse("10.9.8.2"), browse()
    browser.headers["user-agent"] = "Browser 1"
    await browser.sign_in(clerk)
    await telephone.sign_in(clerk)
    await issue_token(clerk.username, 3)
    await other.sign_in(await person(Role.LIAISON))
    viewer = await viewer_of(browser)
    found = await own_sessions(viewer)
    assert [(each.kind, each.ip, each.current) for each in found] == [
        ("BEARER", None, False),
        ("COOKIE", "10.9.8.2", False),
        ("COOKIE", "10.9.8.1", True),
    ]
    assert found[-1].client == "Browser 1"
    assert datetime.now(UTC) - found[-1].started_at < timedelta(minutes=1)


async def test_one_ends_a_session_of_ones_own_from_elsewhere(browse: Browse, clerk: User) -> None:
    browser, lost = browse(), browse()
    await browser.sign_in(clerk)
    await lost.sign_in(clerk)
    viewer = await viewer_of(browser)
    (theirs,) = [each for each in await own_sessions(viewer) if not each.current]
    await end_own(viewer, theirs.id)
    assert await lost.session() == {"signedIn": False, "reason": EndReason.ENDED.label.zh}
    assert await browser.who() == clerk.username
    with pytest.raises(NotFound):
        await end_own(viewer, theirs.id)
    entry = await AuditLog.filter(subject=f"User_{clerk.id}").order_by("-seq").first()
    assert entry is not None
    assert (entry.action, entry.reason) == ("SIGN_OUT", EndReason.ENDED.label.zh)


async def test_nobody_ends_somebody_elses_session_nor_is_told_that_it_is_there(
    browse: Browse, clerk: User, person: NewPerson
) -> None:
    browser, other = browse(), browse()
    await browser.sign_in(clerk)
    neighbour = await person(Role.LIAISON)
    await other.sign_in(neighbour)
    session = await Session.get(user_id=neighbour.id)
    viewer = await viewer_of(browser)
    for opaque in (f"Session_{session.id}", f"User_{session.id}", "Session_x", ""):
        with pytest.raises(NotFound):
            await end_own(viewer, opaque)
    assert await other.who() == neighbour.username


@pytest.mark.parametrize("keep_this", [True, False])
async def test_signing_out_everywhere_ends_browsers_and_tokens_and_spares_this_one_if_asked(
    browse: Browse, clerk: User, keep_this: bool
) -> None:
    browser, lost = browse(), browse()
    await browser.sign_in(clerk)
    await lost.sign_in(clerk)
    bearer = {"authorization": f"Bearer {await issue_token(clerk.username, 1)}"}
    ended = await sign_out_everywhere(await viewer_of(browser), keep_this=keep_this, origin=HERE)
    assert ended == (2 if keep_this else 3)
    assert await lost.who() == "UNAUTHENTICATED"
    assert await browse().who(**bearer) == "UNAUTHENTICATED"
    assert await browser.who() == (clerk.username if keep_this else "UNAUTHENTICATED")
    entry = await AuditLog.filter(subject=f"User_{clerk.id}").order_by("-seq").first()
    assert entry is not None
    assert (entry.action, entry.ip) == ("SIGN_OUT_EVERYWHERE", "10.0.0.1")
