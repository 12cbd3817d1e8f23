"""The life of a session in a browser: how it begins, how it is kept and how it ends."""

import hashlib
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from models import clock
from models.access import Role
from models.entities.person import RoleGrant, User, UserStatus
from models.entities.session import EndReason, Session
from peipao.authenticating import Authentication
from resolvers.sessions import end_others
from resolvers.signing_in import issue_token
from resolvers.viewers import VIEWERS

Browse = Callable[..., Any]
NewPerson = Callable[..., Awaitable[User]]
COOKIE = "__Host-peipao"
JUNK = "A" * 43


async def session_of(user: User) -> Session:
    return await Session.get(user_id=user.id)


async def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(browse: Browse, clerk: User) -> None:
    response = await browse().attempt(clerk.username)
    name, _, rest = response.headers["set-cookie"].partition("=")
    flags = {part.strip().lower() for part in rest.split(";")[1:]}
    assert name == COOKIE
    assert flags == {"httponly", "secure", "samesite=strict", "path=/"}
    body = response.json()
    assert body["ok"] is True
    assert body["displayName"] == "李娜"
    assert response.cookies[COOKIE] not in response.text


async def test_plain_http_on_this_machine_has_a_cookie_without_the_secure_flag(clerk: User) -> None:
    plain = Starlette(routes=Authentication(cookie_secure=False).routes())
    base = "http://127.0.0.1:8000"
    transport = httpx.ASGITransport(plain, client=("127.0.0.1", 1))
    async with httpx.AsyncClient(transport=transport, base_url=base, headers={"origin": base}) as browser:
        given = {"username": clerk.username, "password": "Simao-Tea-2026"}
        response = await browser.post("/auth/signin", json=given)
        assert response.headers["set-cookie"].startswith("peipao=")
        assert "secure" not in response.headers["set-cookie"].lower()
        assert (await browser.get("/auth/session")).json()["signedIn"] is True


async def test_a_reloaded_page_is_told_who_is_signed_in_and_its_csrf_token_again(
    browse: Browse, clerk: User
) -> None:
    browser = browse()
    assert (await browser.get("/auth/session")).json() == {"signedIn": False}
    csrf = await browser.sign_in(clerk)
    session = (await browser.get("/auth/session")).json()
    assert session["signedIn"] is True
    assert session["username"] == clerk.username
    assert session["csrf"] == csrf
    assert session["roles"] == [{"role": "CITY_DEPT_STAFF", "scope": "CITY", "label": "市直部门经办"}]


async def test_signing_in_never_adopts_a_session_that_somebody_planted(browse: Browse, clerk: User) -> None:
    browser = browse()
    browser.cookies.set(COOKIE, JUNK, domain="peipao.test")
    response = await browser.attempt(clerk.username)
    assert response.cookies[COOKIE] != JUNK
    assert await browse().who(cookie=f"{COOKIE}={JUNK}") == "UNAUTHENTICATED"


async def test_signing_in_again_gives_a_new_value_and_ends_the_old_session(
    browse: Browse, clerk: User
) -> None:
    browser, thief = browse(), browse()
    await browser.sign_in(clerk)
    first = browser.cookie
    await browser.sign_in(clerk)
    assert browser.cookie != first
    assert await browser.who() == clerk.username
    assert await thief.who(cookie=f"{COOKIE}={first}") == "UNAUTHENTICATED"


async def test_the_database_holds_no_token_that_could_be_used(browse: Browse, clerk: User) -> None:
    browser = browse()
    csrf = await browser.sign_in(clerk)
    token = browser.cookie
    kept = dict((await Session.filter(user_id=clerk.id).values())[0])
    assert kept["token_hash"] == hashlib.sha256(token.encode()).hexdigest()
    assert kept["csrf_hash"] == hashlib.sha256(csrf.encode()).hexdigest()
    assert token not in str(kept)
    assert csrf not in str(kept)


async def test_signing_out_ends_the_session_on_the_server_also_for_who_copied_the_cookie(
    browse: Browse, clerk: User
) -> None:
    browser, thief = browse(), browse()
    csrf = await browser.sign_in(clerk)
    copied = {"cookie": f"{COOKIE}={browser.cookie}"}
    assert await thief.who(**copied) == clerk.username
    response = await browser.post("/auth/signout", headers={"x-csrf-token": csrf})
    assert response.status_code == 200
    assert "max-age=0" in response.headers["set-cookie"].lower()
    assert await browser.who() is None
    assert await thief.who(**copied) == "UNAUTHENTICATED"
    assert (await session_of(clerk)).ended_at is not None


async def test_signing_out_everywhere_ends_cookies_and_tokens(browse: Browse, clerk: User) -> None:
    browser, script = browse(), browse()
    await browser.sign_in(clerk)
    bearer = {"authorization": f"Bearer {await issue_token(clerk.username, 30)}"}
    assert await script.who(**bearer) == clerk.username
    await end_others(clerk.id, EndReason.ENDED)
    assert await browser.who() == "UNAUTHENTICATED"
    assert await script.who(**bearer) == "UNAUTHENTICATED"


@pytest.mark.parametrize("status", [UserStatus.DISABLED, UserStatus.LOCKED])
async def test_disabling_an_account_ends_its_session_with_the_next_request(
    browse: Browse, clerk: User, status: UserStatus
) -> None:
    browser = browse()
    await browser.sign_in(clerk)
    assert await browser.who() == clerk.username
    await User.filter(id=clerk.id).update(status=status)
    assert await browser.who() == "UNAUTHENTICATED"
    assert (await browser.get("/auth/session")).json() == {"signedIn": False}


async def test_an_expired_session_is_nobodys(browse: Browse, clerk: User) -> None:
    browser = browse()
    await browser.sign_in(clerk)
    session = await session_of(clerk)
    assert session.expires_at - datetime.now(UTC) <= timedelta(hours=12)
    assert await browser.who() == clerk.username
    await Session.filter(id=session.id).update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert await browser.who() == "UNAUTHENTICATED"


async def test_a_demo_clock_that_stands_still_does_not_keep_sessions_alive(
    browse: Browse, clerk: User
) -> None:
    await RoleGrant.filter(user_id=clerk.id).update(valid_from="2026-01-01")
    clock.fix(datetime(2026, 6, 30, 10, tzinfo=clock.SHANGHAI))
    try:
        browser = browse()
        await browser.sign_in(clerk)
        session = await session_of(clerk)
        assert session.expires_at > datetime.now(UTC)
        await Session.filter(id=session.id).update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
        assert await browser.who() == "UNAUTHENTICATED"
    finally:
        clock.fix(None)


async def test_an_officials_session_ends_after_half_an_hour_without_a_request(
    browse: Browse, clerk: User
) -> None:
    browser = browse()
    await browser.sign_in(clerk)
    await Session.filter(user_id=clerk.id).update(last_seen_at=datetime.now(UTC) - timedelta(minutes=31))
    VIEWERS.clear()
    assert await browser.who() == "UNAUTHENTICATED"
    assert (await session_of(clerk)).ended_at is not None


async def test_an_enterprises_session_outlasts_half_an_hour_of_silence(
    browse: Browse, person: NewPerson
) -> None:
    browser, user = browse(), await person(role=Role.ENTERPRISE_MEMBER)
    await browser.sign_in(user)
    await Session.filter(user_id=user.id).update(last_seen_at=datetime.now(UTC) - timedelta(hours=3))
    VIEWERS.clear()
    assert await browser.who() == user.username


async def test_activity_is_noted_at_most_once_a_minute(browse: Browse, clerk: User) -> None:
    browser = browse()
    await browser.sign_in(clerk)
    for ago, noted in ((timedelta(seconds=50), False), (timedelta(seconds=70), True)):
        before = datetime.now(UTC) - ago
        await Session.filter(user_id=clerk.id).update(last_seen_at=before)
        VIEWERS.clear()
        assert await browser.who() == clerk.username
        assert ((await session_of(clerk)).last_seen_at > before) is noted
