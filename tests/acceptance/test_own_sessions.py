"""Sessions and second factors over GraphQL: one's own, and those that an administrator keeps."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pyotp
import pytest

from models.entities.credential import SecondFactor
from models.entities.person import User
from models.entities.session import SessionKind
from models.errors import Unauthenticated
from models.sealing import SEAL
from resolvers.one_time_codes import keep
from resolvers.sealing import Vault, new_keys
from resolvers.sessions import open_session, resume
from tests.writing import WritableCity

MINE = "{ mySessions { id kind kindLabel startedAt lastSeenAt expiresAt ip client current } }"
END = "mutation($id: ID!) { endSession(id: $id) { ok ended } }"
EVERYWHERE = "mutation($keep: Boolean!) { signOutEverywhere(keepThis: $keep) { ok ended } }"
RESET = "mutation($id: ID!) { resetSecondFactor(id: $id) { ok } }"


@pytest.fixture(autouse=True)
def sealed() -> Any:
    held = SEAL.sealer
    SEAL.sealer = Vault(new_keys())
    yield
    SEAL.sealer = held


async def opened(username: str) -> tuple[str, str]:
    """A session of the person in a browser: its token and its id in the API."""
    user = await User.get(username=username)
    now = datetime.now(UTC)
    token, key = await open_session(
        user.id,
        SessionKind.COOKIE,
        now + timedelta(hours=1),
        ip="10.0.0.9",
        user_agent="Browser 9",
        verified_at=now,
    )
    return token, f"Session_{key}"


async def test_one_sees_where_one_is_signed_in(writable_city: WritableCity) -> None:
    _, key = await opened("city.bizenv")
    found = (await writable_city.ask("city.bizenv", MINE))["mySessions"]
    (current,) = [each for each in found if each["current"]]
    assert current["kind"] == "BEARER"
    (browser,) = [each for each in found if each["id"] == key]
    assert (browser["kind"], browser["kindLabel"], browser["ip"], browser["client"], browser["current"]) == (
        "COOKIE", "浏览器会话", "10.0.0.9", "Browser 9", False
    )  # fmt: skip
    others = (await writable_city.ask("county.ninger", MINE))["mySessions"]
    assert not {each["id"] for each in others} & {each["id"] for each in found}


async def test_one_ends_ones_own_session_and_nobody_elses(writable_city: WritableCity) -> None:
    token, key = await opened("city.bizenv")
    assert await writable_city.codes("county.ninger", END, {"id": key}) == ["NOT_FOUND"]
    assert (await resume(token, SessionKind.COOKIE)).username == "city.bizenv"
    assert (await writable_city.ask("city.bizenv", END, {"id": key}))["endSession"] == {
        "ok": True,
        "ended": 1,
    }
    with pytest.raises(Unauthenticated, match="此会话已在其他设备上被结束"):
        await resume(token, SessionKind.COOKIE)
    assert await writable_city.codes("city.bizenv", END, {"id": key}) == ["NOT_FOUND"]


async def test_one_signs_out_everywhere_but_here(writable_city: WritableCity) -> None:
    tokens = [await opened("dept.commerce") for _ in range(2)]
    answer = await writable_city.ask("dept.commerce", EVERYWHERE, {"keep": True})
    assert answer["signOutEverywhere"] == {"ok": True, "ended": 2}
    for token, _ in tokens:
        with pytest.raises(Unauthenticated):
            await resume(token, SessionKind.COOKIE)
    assert len((await writable_city.ask("dept.commerce", MINE))["mySessions"]) == 1


async def test_an_administrator_resets_the_second_factor_of_who_has_lost_the_telephone(
    writable_city: WritableCity,
) -> None:
    user = await User.get(username="city.finance")
    await keep(user.id, pyotp.random_base32(), confirmed=True)
    await User.filter(id=user.id).update(mfa_enabled=True)
    token, _ = await opened("city.finance")
    opaque = f"User_{user.id}"
    assert (await writable_city.ask("sysadmin", RESET, {"id": opaque}))["resetSecondFactor"] == {"ok": True}
    with pytest.raises(Unauthenticated, match="动态验证码已被管理员重置"):
        await resume(token, SessionKind.COOKIE)
    assert (await User.get(id=user.id)).mfa_enabled is False
    row = await SecondFactor.get(user_id=user.id)
    assert (row.secret_cipher, row.confirmed_at) == (None, None)
    (entry,) = await writable_city.rows("audit_log", subject=opaque, action="resetSecondFactor")
    assert entry["success"] is True


@pytest.mark.parametrize(
    ("username", "whose", "code"),
    [
        ("county.simao", "county.ninger", "FORBIDDEN"),
        ("county.simao", "city.finance", "FORBIDDEN"),
        ("city.finance", "city.bizenv", "FORBIDDEN"),
        ("sysadmin", "sysadmin", "FORBIDDEN"),
        ("enterprise.e01", "city.finance", "NOT_FOUND"),
    ],
)
async def test_nobody_else_resets_it_and_nobody_their_own(
    writable_city: WritableCity, username: str, whose: str, code: str
) -> None:
    opaque = f"User_{(await User.get(username=whose)).id}"
    assert await writable_city.codes(username, RESET, {"id": opaque}) == [code]


async def test_whether_somebody_has_a_second_factor_is_nobodys_to_write(writable_city: WritableCity) -> None:
    query = """mutation($id: ID!, $input: UserUpdateInput!) {
      updateUser(id: $id, input: $input) { ok } }"""
    opaque = await writable_city.id_of("User", username="county.ninger")
    given = {"id": opaque, "input": {"mfaEnabled": True}}
    assert (await writable_city.codes("sysadmin", query, given)) != []


async def test_one_sees_what_ones_sign_in_rests_on(writable_city: WritableCity) -> None:
    query = "{ mySecurity { secondFactor secondFactorRequired passwordChangedAt passwordExpiresAt } }"
    mine = (await writable_city.ask("county.lancang", query))["mySecurity"]
    assert (mine["secondFactor"], mine["secondFactorRequired"]) == (False, True)
    changed, expires = (datetime.fromisoformat(mine[f"password{name}At"]) for name in ("Changed", "Expires"))
    assert expires - changed == timedelta(days=90)
    other = (await writable_city.ask("dept.commerce", query))["mySecurity"]
    assert other["secondFactorRequired"] is False
