"""Whoever signs in, is refused or leaves is in the audit log, and never what they typed."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest
from tortoise import Tortoise

from models.access import Role
from models.entities.person import User, UserStatus
from models.entities.platform import AuditLog
from models.entities.session import Session
from resolvers.audit_chain import COLUMNS
from resolvers.audit_verifying import verify
from resolvers.signing_in import issue_token
from resolvers.viewers import VIEWERS
from tests.acceptance.sign_in.conftest import PASSWORD, Browser

Browse = Callable[..., Browser]


async def entries(user: User | None) -> list[dict[str, Any]]:
    """What the log says of a person, oldest first; without one, of nobody known."""
    found = AuditLog.filter(subject=f"User_{user.id}" if user else None).order_by("seq")
    return list(await found.values(*COLUMNS))


async def actions(user: User | None) -> list[tuple[str, bool]]:
    return [(each["action"], each["success"]) for each in await entries(user)]


async def test_signing_in_and_out_is_written_with_who_when_and_from_where(
    browse: Browse, clerk: User
) -> None:
    browser = browse("10.9.8.7")
    browser.headers["user-agent"] = "Browser 7"
    csrf = await browser.sign_in(clerk)
    await browser.post("/auth/signout", headers={"x-csrf-token": csrf})
    came, left = await entries(clerk)
    assert (came["action"], came["success"], came["actor_id"], came["ip"]) == (
        "SIGN_IN", True, clerk.id, "10.9.8.7"
    )  # fmt: skip
    assert came["client"] == "Browser 7"
    assert datetime.now(UTC) - came["at"] < timedelta(minutes=1)
    assert (left["action"], left["actor_id"], left["ip"]) == ("SIGN_OUT", clerk.id, "10.9.8.7")


async def test_leaving_twice_is_written_once(browse: Browse, clerk: User) -> None:
    browser = browse()
    csrf = await browser.sign_in(clerk)
    for _ in range(2):
        await browser.post("/auth/signout", headers={"x-csrf-token": csrf})
    assert await actions(clerk) == [("SIGN_IN", True), ("SIGN_OUT", True)]


async def test_a_wrong_password_is_written_without_the_password(browse: Browse, clerk: User) -> None:
    await browse("10.9.8.6").attempt(clerk.username, "Guessed-it-2026")
    (entry,) = await entries(clerk)
    assert (entry["action"], entry["success"], entry["ip"]) == ("SIGN_IN_REFUSED", False, "10.9.8.6")
    assert entry["actor_id"] is None, "nobody knows who it was"
    assert entry["reason"] == "用户名或密码错误"
    assert "Guessed-it-2026" not in str(entry)


async def test_an_unknown_name_is_written_without_the_name(browse: Browse) -> None:
    before = len(await entries(None))
    await browse().attempt("my-secret-typed-as-a-name", "Guessed-it-2026")
    entry = (await entries(None))[before]
    assert (entry["action"], entry["success"], entry["subject"]) == ("SIGN_IN_REFUSED", False, None)
    assert "my-secret" not in str(entry)


async def test_a_disabled_account_is_refused_in_writing(
    browse: Browse, person: Callable[..., Awaitable[User]]
) -> None:
    gone = await person(Role.CITY_FINANCE, status=UserStatus.DISABLED)
    await browse().attempt(gone.username)
    assert await actions(gone) == [("SIGN_IN_REFUSED", False)]


async def test_too_many_failures_are_told_apart(browse: Browse, clerk: User) -> None:
    for _ in range(6):
        await browse().attempt(clerk.username, "Guessed-it-2026")
    reasons = [each["reason"] for each in await entries(clerk)]
    assert reasons[:5] == ["用户名或密码错误"] * 5
    assert reasons[5].startswith("登录失败次数过多")


async def test_an_idle_session_ends_in_writing(browse: Browse, clerk: User) -> None:
    browser = browse()
    await browser.sign_in(clerk)
    await Session.filter(user_id=clerk.id).update(last_seen_at=datetime.now(UTC) - timedelta(hours=1))
    VIEWERS.clear()
    await browser.who()
    entry = (await entries(clerk))[-1]
    assert (entry["action"], entry["reason"]) == ("SIGN_OUT", "长时间未操作，请重新登录")


async def test_a_changed_password_is_written_and_a_refused_change_too(browse: Browse, clerk: User) -> None:
    browser = browse()
    csrf = await browser.sign_in(clerk)
    for current in ("Guessed-it-2026", PASSWORD):
        body = {"current": current, "new": "Another-Tea-2026"}
        await browser.post("/auth/password", json=body, headers={"x-csrf-token": csrf})
    assert (await actions(clerk))[1:] == [("CHANGE_PASSWORD_REFUSED", False), ("CHANGE_PASSWORD", True)]
    assert "Another-Tea-2026" not in str(await entries(clerk))


async def test_a_token_that_was_issued_is_written(clerk: User) -> None:
    token = await issue_token(clerk.username, 3)
    (entry,) = await entries(clerk)
    assert (entry["action"], entry["actor_id"], entry["reason"]) == ("ISSUE_TOKEN", None, "3 天")
    assert token not in str(entry)


async def test_all_of_it_is_one_chain(browse: Browse, clerk: User) -> None:
    await browse().sign_in(clerk)
    client: Any = Tortoise.get_connection("default")
    async with client.acquire_connection() as connection:
        (found,) = await verify(connection)
    assert found.problem is None
    assert found.entries == await AuditLog.all().count()


async def test_without_the_audit_log_nobody_is_signed_in(
    browse: Browse, clerk: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: Any) -> None:
        raise asyncpg.CannotConnectNowError("the log is away")

    monkeypatch.setattr("resolvers.attempts.record", away)
    answer = await browse().attempt(clerk.username)
    assert answer.status_code >= 500
    assert "csrf" not in answer.text
