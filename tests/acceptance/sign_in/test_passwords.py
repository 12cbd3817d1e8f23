"""Changing a password: which are good enough, and what ends with the old one."""

from collections.abc import Callable
from typing import Any

import pytest

from models.entities.person import User
from resolvers.signing_in import issue_token, set_password

Browse = Callable[..., Any]
PASSWORD = "Simao-Tea-2026"  # noqa: S105 - the cast is fictional

WEAK = {
    "too short": "Ab1-Ab1-A",
    "too long": "Ab1-" * 33,
    "two kinds of characters": "abcdefgh1234",
    "one kind of characters": "abcdefghijkl",
    "the username in it": "X1-{username}-Y2",
    "the username in capitals": "X1-{USERNAME}-Y2",
    "the old one": PASSWORD,
}


@pytest.mark.parametrize("fault", WEAK)
async def test_a_weak_password_is_refused(browse: Browse, clerk: User, fault: str) -> None:
    browser = browse()
    csrf = await browser.sign_in(clerk)
    new = WEAK[fault].format(username=clerk.username, USERNAME=clerk.username.upper())
    response = await browser.post(
        "/auth/password", json={"current": PASSWORD, "new": new}, headers={"x-csrf-token": csrf}
    )
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "WEAK_PASSWORD"
    assert (await User.get(id=clerk.id)).password_hash == clerk.password_hash


async def test_changing_the_password_ends_all_sessions_and_only_the_new_one_is_good(
    browse: Browse, clerk: User
) -> None:
    browser, elsewhere = browse(), browse()
    csrf = await browser.sign_in(clerk)
    await elsewhere.sign_in(clerk)
    script = {"authorization": f"Bearer {await issue_token(clerk.username, 30)}"}
    new = "新口令-Puer-2027"
    response = await browser.post(
        "/auth/password", json={"current": PASSWORD, "new": new}, headers={"x-csrf-token": csrf}
    )
    assert response.status_code == 200
    assert await browser.who() is None
    assert await elsewhere.who() == "UNAUTHENTICATED"
    assert await browse().who(**script) == "UNAUTHENTICATED"
    assert (await browse().attempt(clerk.username)).status_code == 401
    assert (await browse().attempt(clerk.username, new)).status_code == 200


async def test_guessing_the_password_in_a_stolen_session_is_no_easier(browse: Browse, clerk: User) -> None:
    browser = browse()
    csrf = await browser.sign_in(clerk)
    statuses = []
    for number in range(6):
        response = await browser.post(
            "/auth/password",
            json={"current": f"Wrong-Password-{number}", "new": "Another-One-2027"},
            headers={"x-csrf-token": csrf},
        )
        statuses.append(response.status_code)
    assert statuses == [401] * 5 + [429]


async def test_whoever_has_a_password_from_an_administrator_may_do_nothing_before_changing_it(
    browse: Browse, clerk: User
) -> None:
    await set_password(clerk.id, "From-The-Admin-1", must_change=True)
    browser = browse()
    answer = await browser.attempt(clerk.username, "From-The-Admin-1")
    assert answer.json()["mustChangePassword"] is True
    assert (await browser.get("/auth/session")).json()["roles"] == []
    changed = await browser.post(
        "/auth/password",
        json={"current": "From-The-Admin-1", "new": PASSWORD},
        headers={"x-csrf-token": answer.json()["csrf"]},
    )
    assert changed.status_code == 200
    answer = await browser.attempt(clerk.username)
    assert answer.json()["mustChangePassword"] is False
    assert len((await browser.get("/auth/session")).json()["roles"]) == 1
