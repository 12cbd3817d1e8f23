"""Changing a password: which are good enough, and what ends with the old one."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from models.entities.credential import FormerPassword
from models.entities.person import User
from models.entities.session import Session
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


async def test_changing_the_password_ends_all_sessions_and_goes_on_in_a_new_one(
    browse: Browse, clerk: User
) -> None:
    browser, elsewhere, thief = browse(), browse(), browse()
    csrf = await browser.sign_in(clerk)
    copied = {"cookie": f"__Host-peipao={browser.cookie}"}
    await elsewhere.sign_in(clerk)
    script = {"authorization": f"Bearer {await issue_token(clerk.username, 30)}"}
    new = "新口令-Puer-2027"
    response = await browser.post(
        "/auth/password", json={"current": PASSWORD, "new": new}, headers={"x-csrf-token": csrf}
    )
    assert response.status_code == 200
    assert await browser.who() == clerk.username
    assert await thief.who(**copied) == "UNAUTHENTICATED"
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
        json={"current": "From-The-Admin-1", "new": "Puer-Tea-2027"},
        headers={"x-csrf-token": answer.json()["csrf"]},
    )
    assert (changed.status_code, changed.json()["pending"]) == (200, None)
    assert len((await browser.get("/auth/session")).json()["roles"]) == 1
    answer = await browser.attempt(clerk.username, "Puer-Tea-2027")
    assert answer.json()["mustChangePassword"] is False
    assert len((await browser.get("/auth/session")).json()["roles"]) == 1


async def changed(browser: Any, csrf: str, current: str, new: str) -> Any:
    return await browser.step("/auth/password", csrf, current=current, new=new)


async def test_none_of_the_last_five_passwords_may_be_taken_again(browse: Browse, clerk: User) -> None:
    browser = browse()
    csrf = await browser.sign_in(clerk)
    used = [PASSWORD, *(f"Puer-Tea-200{number}" for number in range(5))]
    for current, new in pairwise(used):
        answer = await changed(browser, csrf, current, new)
        assert answer.status_code == 200, answer.text
        csrf = answer.json()["csrf"]
    for former in used[1:]:
        answer = await changed(browser, csrf, used[-1], former)
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (
            400,
            "WEAK_PASSWORD",
        )
    # The sixth from the end is free again, and no more hashes are kept than are needed.
    assert (await changed(browser, csrf, used[-1], PASSWORD)).status_code == 200
    assert await FormerPassword.filter(user_id=clerk.id).count() == 4


async def test_a_password_of_ninety_days_gives_no_role_before_it_is_changed(
    browse: Browse, clerk: User
) -> None:
    browser = browse()
    for days, pending in ((89, None), (91, "PASSWORD")):
        await User.filter(id=clerk.id).update(password_changed_at=datetime.now(UTC) - timedelta(days=days))
        answer = await browser.attempt(clerk.username)
        assert answer.json()["pending"] == pending
    assert await browser.who() == "PASSWORD_EXPIRED"
    assert (await browser.session())["roles"] == []
    answer = await changed(browser, answer.json()["csrf"], PASSWORD, "Puer-Tea-2028")
    assert (answer.status_code, answer.json()["pending"]) == (200, None)
    assert await browser.who() == clerk.username
    assert len((await browser.session())["roles"]) == 1


async def test_a_programs_token_does_not_end_with_the_age_of_a_password(browse: Browse, clerk: User) -> None:
    await User.filter(id=clerk.id).update(password_changed_at=datetime.now(UTC) - timedelta(days=400))
    script = {"authorization": f"Bearer {await issue_token(clerk.username, 30)}"}
    assert await browse().who(**script) == clerk.username


async def test_an_administrators_new_password_asks_for_no_second_code(browse: Browse, officer: User) -> None:
    browser = browse()
    csrf = await browser.sign_in(officer)
    began = (await Session.get(user_id=officer.id, ended_at=None)).expires_at
    answer = await changed(browser, csrf, PASSWORD, "Puer-Tea-2029")
    assert (answer.status_code, answer.json()["pending"]) == (200, None)
    assert await browser.who() == officer.username
    session = await Session.get(user_id=officer.id, ended_at=None)
    assert abs(session.expires_at - began) < timedelta(seconds=5), "no younger than the one before"
