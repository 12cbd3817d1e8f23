"""Bearer tokens, and what is passed off as one."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.entities.person import User, UserStatus
from models.entities.session import Session
from models.errors import InvalidInput, NotFound
from resolvers.signing_in import issue_token

Browse = Callable[..., Any]
NewPerson = Callable[..., Awaitable[User]]
COOKIE = "__Host-peipao"
JUNK = "A" * 43


async def test_a_bearer_token_speaks_for_its_owner_until_it_expires(browse: Browse, clerk: User) -> None:
    token = await issue_token(clerk.username, 30)
    script = browse()
    script.headers.pop("origin")
    bearer = {"authorization": f"Bearer {token}"}
    assert (await script.post("/whoami", headers=bearer)).json() == {"user": clerk.username}
    session = await Session.get(user_id=clerk.id)
    assert abs(session.expires_at - datetime.now(UTC) - timedelta(days=30)) < timedelta(minutes=1)
    await Session.filter(id=session.id).update(expires_at=datetime.now(UTC))
    assert (await script.post("/whoami", headers=bearer)).status_code == 401


async def test_a_token_is_issued_to_active_accounts_for_a_sensible_time_only(
    clerk: User, person: NewPerson
) -> None:
    disabled = await person(status=UserStatus.DISABLED)
    for username in ("nobody-at-all", disabled.username):
        with pytest.raises(NotFound):
            await issue_token(username, 30)
    for days in (0, -1, 366):
        with pytest.raises(InvalidInput):
            await issue_token(clerk.username, days)


async def test_a_token_in_the_query_string_or_in_the_body_is_not_accepted(
    browse: Browse, clerk: User
) -> None:
    browser = browse()
    await browser.sign_in(clerk)
    cookie, token = browser.cookie, await issue_token(clerk.username, 1)
    stranger = browse()
    for value in (cookie, token):
        for name in ("token", "access_token", "authorization", COOKIE):
            assert (await stranger.get("/whoami", params={name: value})).json() == {"user": None}
            assert (await stranger.post("/whoami", data={name: value})).json() == {"user": None}


async def test_a_cookie_is_no_bearer_token_and_a_bearer_token_no_cookie(browse: Browse, clerk: User) -> None:
    browser, stranger = browse(), browse()
    await browser.sign_in(clerk)
    token = await issue_token(clerk.username, 1)
    assert await stranger.who(authorization=f"Bearer {browser.cookie}") == "UNAUTHENTICATED"
    assert await stranger.who(cookie=f"{COOKIE}={token}") == "UNAUTHENTICATED"


async def test_a_bad_token_is_refused_even_beside_a_good_cookie(browse: Browse, clerk: User) -> None:
    browser = browse()
    await browser.sign_in(clerk)
    assert await browser.who(authorization=f"Bearer {JUNK}") == "UNAUTHENTICATED"


UNSIGNED_JWT = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjaXR5LnJlbGllZiJ9."


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Bearer",
        "Bearer ",
        f"Bearer {JUNK}",
        f"bearer {JUNK} {JUNK}",
        f"Bearer {UNSIGNED_JWT}",
        "Bearer ' or 1=1 --",
        "Bearer " + "A" * 20_000,
        "Basic Y2l0eS5yZWxpZWY6eA==",
        "Bearer \u00e9\u00ff",
        "Bearer a\x01b",
    ],
)
async def test_a_junk_token_is_refused_plainly(browse: Browse, authorization: str) -> None:
    raw = [(b"authorization", authorization.encode("latin-1"))]
    assert (await browse().get("/whoami", headers=raw)).status_code == 401


@pytest.mark.parametrize(
    "cookie", [f"{COOKIE}=", f"{COOKIE}={JUNK}", f"{COOKIE}=\u00ff", f"{COOKIE}=a;{COOKIE}=b"]
)
async def test_a_junk_cookie_is_refused_plainly(browse: Browse, cookie: str) -> None:
    response = await browse().get("/whoami", headers=[(b"cookie", cookie.encode("latin-1"))])
    assert response.status_code == 401
