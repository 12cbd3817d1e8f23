"""What somebody learns and achieves who does not know the password: nothing."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from argon2 import PasswordHasher

from models.entities.person import User, UserStatus
from models.entities.session import LoginAttempt
from resolvers import attempts, passwords

Browse = Callable[..., Any]
NewPerson = Callable[..., Awaitable[User]]
PASSWORD = "Simao-Tea-2026"  # noqa: S105 - the cast is fictional
numbers = count(1)


async def test_an_unknown_user_and_a_wrong_password_are_answered_alike_and_as_slowly(
    browse: Browse, person: NewPerson
) -> None:
    took: dict[str, list[float]] = {"known": [], "unknown": []}
    bodies = set()
    for number in range(5):
        user = await person()
        for kind, username in (("known", user.username), ("unknown", f"nobody{number}")):
            started = time.perf_counter()
            response = await browse().attempt(username, "Wrong-Password-1")
            took[kind].append(time.perf_counter() - started)
            bodies.add((response.status_code, response.text))
    assert len(bodies) == 1
    assert bodies.pop()[0] == 401
    known, unknown = statistics.median(took["known"]), statistics.median(took["unknown"])
    assert 0.7 < known / unknown < 1.4, took


async def test_comparing_takes_as_long_where_there_is_no_account(kept_password: str) -> None:
    """The floor under all refusals hides the rest; this is about what lies below it."""

    async def fastest(kept: str | None) -> float:
        times = []
        for _ in range(5):
            started = time.perf_counter()
            assert not await passwords.matches(kept, "Wrong-Password-1")
            times.append(time.perf_counter() - started)
        return min(times)

    known, unknown = await fastest(kept_password), await fastest(None)
    assert 0.5 < known / unknown < 2


async def test_after_five_wrong_passwords_the_right_one_waits_too(
    browse: Browse, clerk: User, person: NewPerson
) -> None:
    for _ in range(5):
        assert (await browse().attempt(clerk.username, "Wrong-Password-1")).status_code == 401
    refused = await browse().attempt(clerk.username)
    assert refused.status_code == 429
    assert refused.json()["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
    assert (await User.get(id=clerk.id)).locked_until is not None
    other = await person()
    assert (await browse().attempt(other.username)).status_code == 200

    await LoginAttempt.filter(username=clerk.username).update(at=datetime.now(UTC) - timedelta(minutes=16))
    assert (await browse().attempt(clerk.username)).status_code == 200
    after = await User.get(id=clerk.id)
    assert (after.failed_logins, after.locked_until) == (0, None)


async def test_an_unknown_name_is_locked_just_as_an_account_is(browse: Browse) -> None:
    name = f"stranger{next(numbers)}"
    statuses = [(await browse().attempt(name, "Wrong-Password-1")).status_code for _ in range(6)]
    assert statuses == [401] * 5 + [429]


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The passwords that were compared with a kept one."""
    seen: list[str] = []
    really = passwords.matches

    async def matches(kept: str | None, password: str) -> bool:
        seen.append(password)
        return await really(kept, password)

    monkeypatch.setattr(passwords, "matches", matches)
    return seen


async def test_attempts_at_the_same_moment_are_counted_one_by_one(
    browse: Browse, clerk: User, looked_at: list[str]
) -> None:
    guesses = (browse().attempt(clerk.username, f"Wrong-Password-{n}") for n in range(20))
    answers = await asyncio.gather(*guesses)
    assert sorted(answer.status_code for answer in answers) == [401] * 5 + [429] * 15
    assert len(looked_at) == 5
    assert (await browse().attempt(clerk.username)).status_code == 429


async def test_attempts_at_the_same_moment_in_several_processes_are_no_more_than_five(
    browse: Browse, clerk: User, looked_at: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    @asynccontextmanager
    async def no_turns(_: str) -> Any:
        yield  # another process does not wait for the turns of this one

    monkeypatch.setattr(attempts, "_one_at_a_time", no_turns)
    guesses = (browse().attempt(clerk.username, f"Wrong-Password-{n}") for n in range(20))
    answers = await asyncio.gather(*guesses)
    assert {answer.status_code for answer in answers} <= {401, 429}
    assert len(looked_at) <= 5


async def test_capital_letters_and_blanks_make_no_other_account_to_try(browse: Browse, clerk: User) -> None:
    spellings = [clerk.username, clerk.username.upper(), f" {clerk.username} ", clerk.username.title()]
    for spelling in [*spellings, clerk.username]:
        assert (await browse().attempt(spelling, "Wrong-Password-1")).status_code == 401
    assert (await browse().attempt(clerk.username.upper())).status_code == 429


async def test_the_right_password_may_come_from_many_windows_at_once(browse: Browse, clerk: User) -> None:
    answers = await asyncio.gather(*(browse().attempt(clerk.username) for _ in range(8)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.headers["set-cookie"] for answer in answers}) == 8


async def test_one_address_cannot_try_many_accounts(browse: Browse, clerk: User) -> None:
    ip = "192.0.2.7"
    for number in range(30):
        await LoginAttempt.create(username=f"victim{number}", ip=ip, at=datetime.now(UTC), success=False)
    assert (await browse(ip=ip).attempt(clerk.username)).status_code == 429
    assert (await browse().attempt(clerk.username)).status_code == 200


async def test_a_whole_bureau_behind_one_address_signs_in(browse: Browse, clerk: User) -> None:
    ip = "192.0.2.8"
    for number in range(60):
        await LoginAttempt.create(username=f"colleague{number}", ip=ip, at=datetime.now(UTC), success=True)
    assert (await browse(ip=ip).attempt(clerk.username)).status_code == 200


async def test_every_attempt_is_on_record(browse: Browse, clerk: User) -> None:
    ip = "192.0.2.9"
    await browse(ip=ip).attempt(clerk.username, "Wrong-Password-1")
    await browse(ip=ip).attempt(clerk.username)
    records = await LoginAttempt.filter(username=clerk.username).order_by("at").values("ip", "success")
    assert records == [{"ip": ip, "success": False}, {"ip": ip, "success": True}]


@pytest.mark.parametrize("status", [UserStatus.DISABLED, UserStatus.LOCKED])
async def test_a_disabled_or_locked_account_is_refused_in_the_words_of_a_wrong_password(
    browse: Browse, person: NewPerson, status: UserStatus
) -> None:
    user = await person(status=status)
    refused = await browse().attempt(user.username)
    assert refused.status_code == 401
    assert refused.text == (await browse().attempt(user.username, "Wrong-Password-1")).text


async def test_an_account_without_a_password_cannot_be_signed_in_to(
    browse: Browse, person: NewPerson
) -> None:
    user = await person(password_hash=None)
    assert (await browse().attempt(user.username, "nobody has this password")).status_code == 401


async def test_a_hash_with_old_parameters_is_replaced_at_sign_in(browse: Browse, person: NewPerson) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(PASSWORD)
    user = await person(password_hash=weak)
    assert (await browse().attempt(user.username)).status_code == 200
    kept = (await User.get(id=user.id)).password_hash
    assert kept is not None
    assert kept != weak
    assert kept.startswith("$argon2id$")
    assert (await browse().attempt(user.username)).status_code == 200
