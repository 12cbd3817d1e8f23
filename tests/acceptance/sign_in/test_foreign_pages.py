"""What a page of another site can do with the cookie of its visitor: nothing."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import orjson
import pytest

from models.access import Viewer
from models.entities.person import User
from models.entities.session import Session
from models.errors import ApiError
from peipao.authenticating import Authentication
from resolvers.signing_in import issue_token
from schema.answers import Answer, GraphQLRequest
from schema.endpoint import GraphQLEndpoint, HttpPolicy

Browse = Callable[..., Any]
NewPerson = Callable[..., Awaitable[User]]
COOKIE = "__Host-peipao"
JUNK = "A" * 43
PASSWORD = "Simao-Tea-2026"  # noqa: S105 - the cast is fictional
HERE = "https://peipao.test"

FORGED: dict[str, dict[str, str | None]] = {
    "a foreign origin": {"origin": "https://evil.test"},
    "a hidden origin": {"origin": "null"},
    "our name as part of a foreign one": {"origin": "https://peipao.test.evil.test"},
    "another port of our host": {"origin": "https://peipao.test:8443"},
    "a cross-site fetch": {"sec-fetch-site": "cross-site"},
    "a sibling host of the domain": {"sec-fetch-site": "same-site"},
    "no sign of where from": {"origin": None},
    "no csrf token": {"x-csrf-token": None},
    "an empty csrf token": {"x-csrf-token": ""},
    "a wrong csrf token": {"x-csrf-token": JUNK},
}


@pytest.mark.parametrize("sign", FORGED)
async def test_a_change_asked_for_by_a_foreign_page_is_refused(
    browse: Browse, clerk: User, sign: str
) -> None:
    browser = browse()
    csrf = await browser.sign_in(clerk)
    own = {"origin": HERE, "sec-fetch-site": "same-origin", "x-csrf-token": csrf}
    # What a header alone shows must be enough, whatever the others say.
    sent = {**own, **FORGED[sign]}
    if sign == "no sign of where from":
        del sent["sec-fetch-site"]
    browser.headers.pop("origin")
    headers = {name: value for name, value in sent.items() if value is not None}
    for path in ("/whoami", "/auth/signout", "/auth/password"):
        assert (await browser.post(path, headers=headers)).status_code == 403
    assert (await browser.post("/whoami", headers=own)).json() == {"user": clerk.username}


async def test_the_csrf_token_of_one_session_is_worth_nothing_in_another(
    browse: Browse, clerk: User, person: NewPerson
) -> None:
    browser, other = browse(), browse()
    await browser.sign_in(clerk)
    csrf = await other.sign_in(await person())
    assert (await browser.post("/whoami", headers={"x-csrf-token": csrf})).status_code == 403


async def test_a_foreign_page_cannot_sign_its_visitor_in_as_somebody_else(
    browse: Browse, clerk: User
) -> None:
    credentials = {"username": clerk.username, "password": PASSWORD}
    browser = browse()
    for headers in ({"origin": "https://evil.test"}, {"sec-fetch-site": "cross-site"}):
        assert (await browser.post("/auth/signin", json=credentials, headers=headers)).status_code == 403
    form = await browser.post("/auth/signin", data=credentials)
    plain = await browser.post(
        "/auth/signin",
        content=httpx.Request("POST", HERE, json=credentials).content,
        headers={"content-type": "text/plain"},
    )
    assert (form.status_code, plain.status_code) == (415, 415)
    assert not await Session.filter(user_id=clerk.id).exists()


async def test_the_graphql_endpoint_refuses_a_foreign_page_and_serves_our_own(
    browse: Browse, clerk: User, authentication: Authentication
) -> None:
    async def execute(_: GraphQLRequest, viewer: Viewer | None) -> Answer:
        return Answer(orjson.dumps({"data": {"user": viewer and viewer.username}}), has_data=True)

    policy = HttpPolicy(session_cookie=authentication.cookie)
    transport = httpx.ASGITransport(GraphQLEndpoint(authentication, execute, policy))
    browser = browse()
    csrf = await browser.sign_in(clerk)
    own = {"cookie": f"{COOKIE}={browser.cookie}", "origin": HERE, "x-csrf-token": csrf}
    bearer = {"authorization": f"Bearer {await issue_token(clerk.username, 1)}"}
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as page:

        async def ask(headers: dict[str, str]) -> httpx.Response:
            return await page.post("/graphql", json={"query": "{ x }"}, headers=headers)

        for good in (own, bearer):
            assert (await ask(good)).json() == {"data": {"user": clerk.username}}
        for name, wrong in (("x-csrf-token", ""), ("x-csrf-token", JUNK), ("origin", "https://evil.test")):
            assert (await ask({**own, name: wrong})).status_code == 403
        assert (await ask({"authorization": f"Bearer {JUNK}"})).status_code == 401
        assert (await ask({**own, "cookie": f"{COOKIE}={JUNK}"})).status_code == 401
        assert (await ask({})).json() == {"data": {"user": None}}


async def test_the_endpoints_own_view_of_headers_refuses_a_wrong_csrf_token(
    browse: Browse, clerk: User, authentication: Authentication
) -> None:
    browser = browse()
    csrf = await browser.sign_in(clerk)
    cookie = f"theme=dark; {COOKIE}={browser.cookie}; x=y".encode()
    viewer = await authentication({b"cookie": cookie, b"x-csrf-token": csrf.encode()})
    assert viewer is not None
    assert viewer.username == clerk.username
    assert await authentication({b"cookie": b"theme=dark"}) is None
    assert await authentication({}) is None
    with pytest.raises(ApiError) as refused:
        await authentication({b"cookie": cookie, b"x-csrf-token": b"\xff"})
    assert refused.value.code == "CSRF_TOKEN_INVALID"


BODIES: dict[str, tuple[bytes, int]] = {
    "nothing": (b"", 400),
    "no JSON": (b"username=a", 400),
    "a list": (b"[]", 400),
    "a text": (b'"x"', 400),
    "null": (b"null", 400),
    "no password": (b'{"username":"a"}', 400),
    "an empty password": (b'{"username":"a","password":""}', 400),
    "a number": (b'{"username":"a","password":1}', 400),
    "an object": (b'{"username":{"ne":""},"password":"x"}', 400),
    "NUL": (b'{"username":"a\\u0000","password":"x"}', 400),
    "half a surrogate pair": (b'{"username":"\\ud800","password":"x"}', 400),
    "no UTF-8": (b'{"username":"\xff","password":"x"}', 400),
    "too much": (b'{"username":"a","password":"' + b"x" * 5_000 + b'"}', 413),
    "depth": (b"[" * 3_000, 400),
}


@pytest.mark.parametrize("kind", BODIES)
async def test_a_body_that_is_no_sign_in_is_refused_with_a_code(browse: Browse, kind: str) -> None:
    body, status = BODIES[kind]
    response = await browse().post("/auth/signin", content=body, headers={"content-type": "application/json"})
    assert response.status_code == status
    assert response.json()["errors"][0]["extensions"]["code"] in {
        "BAD_REQUEST",
        "BAD_USER_INPUT",
        "PAYLOAD_TOO_LARGE",
    }


async def test_no_answer_is_stored_or_sniffed(browse: Browse, clerk: User) -> None:
    browser = browse()
    answers = [
        await browser.attempt(clerk.username),
        await browser.attempt(clerk.username, "Wrong-Password-1"),
        await browser.get("/auth/session"),
        await browser.post("/auth/signout"),
    ]
    assert {answer.status_code for answer in answers} == {200, 401, 403}
    for answer in answers:
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-type"] == "application/json; charset=utf-8"


async def test_signing_in_goes_by_post_only(browse: Browse, clerk: User) -> None:
    response = await browse().get("/auth/signin", params={"username": clerk.username, "password": PASSWORD})
    assert response.status_code == 405
