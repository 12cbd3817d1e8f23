"""The second factor: without its code a password gives nothing, and a code is good once."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest
from tortoise import Tortoise

from models.access import Role
from models.entities.credential import SecondFactor
from models.entities.person import RoleGrant, ScopeKind, User
from models.entities.platform import AuditLog
from models.entities.session import LoginAttempt, Session
from models.sealing import SEAL
from models.sign_in import SECOND_FACTOR_ROLES
from resolvers import one_time_codes
from resolvers.one_time_codes import opened
from resolvers.sealing import Vault, new_keys
from resolvers.signing_in import issue_token
from resolvers.viewers import VIEWERS
from tests.acceptance.sign_in.conftest import PASSWORD, Browser

Browse = Callable[..., Browser]
NewPerson = Callable[..., Awaitable[User]]
WRONG = "123456"


class Telephone:
    """A clock that the test moves, and an authenticator app that goes by it."""

    def __init__(self) -> None:
        # In the middle of a code's half minute.
        self.now = datetime.fromtimestamp(1_800_000_015, UTC)

    def present(self) -> datetime:
        return self.now

    def pass_(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    async def code(self, user: User, earlier: float = 0) -> str:
        row = await SecondFactor.get(user_id=user.id)
        return pyotp.TOTP(opened(row)).at(self.now - timedelta(seconds=earlier))


@pytest.fixture
def telephone(monkeypatch: pytest.MonkeyPatch) -> Telephone:
    made = Telephone()
    monkeypatch.setattr(one_time_codes, "present", made.present)
    return made


async def half_way(browser: Browser, user: User) -> str:
    """The CSRF token of a session that waits for the code."""
    answer = (await browser.attempt(user.username)).json()
    assert answer["pending"] == "SECOND_FACTOR"
    csrf: str = answer["csrf"]
    return csrf


def code_of(response: Any) -> str:
    said: str = response.json()["errors"][0]["extensions"]["code"]
    return said


# --- a password alone ---------------------------------------------------------------------------


@pytest.mark.parametrize("role", sorted(SECOND_FACTOR_ROLES))
async def test_a_password_alone_gives_an_administrator_no_role(
    browse: Browse, person: NewPerson, role: Role
) -> None:
    browser, user = browse(), await person(role)
    answer = (await browser.attempt(user.username)).json()
    assert answer["pending"] == "ENROLMENT"
    session = await browser.session()
    assert (session["signedIn"], session["pending"], session["roles"]) == (True, "ENROLMENT", [])
    assert await browser.who() == "MFA_REQUIRED"


async def test_a_password_alone_gives_nothing_to_whoever_has_a_second_factor(
    browse: Browse, officer: User
) -> None:
    browser = browse()
    await half_way(browser, officer)
    session = await browser.session()
    assert (session["pending"], session["roles"]) == ("SECOND_FACTOR", [])
    assert await browser.who() == "MFA_REQUIRED"


async def test_the_code_gives_a_new_session_with_the_roles(
    browse: Browse, officer: User, telephone: Telephone
) -> None:
    browser, thief = browse(), browse()
    csrf = await half_way(browser, officer)
    former = browser.cookie
    answer = await browser.step("/auth/verify", csrf, code=await telephone.code(officer))
    assert (answer.status_code, answer.json()["pending"], answer.json()["home"]) == (200, None, "/admin/")
    assert browser.cookie != former
    assert await browser.who() == officer.username
    assert [role["role"] for role in (await browser.session())["roles"]] == ["CITY_RELIEF_OFFICE"]
    assert await thief.who(cookie=f"{Browser.cookie_name}={former}") == "UNAUTHENTICATED"


async def test_a_session_that_waits_for_its_code_ends_after_a_quarter_of_an_hour(
    browse: Browse, officer: User
) -> None:
    browser = browse()
    await half_way(browser, officer)
    session = await Session.get(user_id=officer.id)
    assert session.expires_at - datetime.now(UTC) <= timedelta(minutes=15)


async def test_a_session_that_waits_for_its_code_changes_no_password(browse: Browse, officer: User) -> None:
    browser = browse()
    csrf = await half_way(browser, officer)
    answer = await browser.step("/auth/password", csrf, current=PASSWORD, new="Puer-Tea-2027")
    assert (answer.status_code, code_of(answer)) == (403, "MFA_REQUIRED")


async def test_whoever_is_made_an_administrator_has_no_role_before_setting_up_codes(
    browse: Browse, clerk: User
) -> None:
    browser = browse()
    await browser.sign_in(clerk)
    await RoleGrant.create(
        user=clerk, role=Role.CITY_FINANCE, scope_kind=ScopeKind.CITY, valid_from="2026-01-01"
    )
    assert await browser.who() == "MFA_REQUIRED"
    assert (await browser.session())["pending"] == "ENROLMENT"


async def test_a_programs_token_needs_no_code(browse: Browse, officer: User) -> None:
    bearer = {"authorization": f"Bearer {await issue_token(officer.username, 1)}"}
    assert await browse().who(**bearer) == officer.username
    answer = await browse().post("/auth/verify", json={"code": WRONG}, headers=bearer)
    assert answer.status_code == 401


# --- codes --------------------------------------------------------------------------------------


async def test_a_code_is_good_once_also_in_another_browser(
    browse: Browse, officer: User, telephone: Telephone
) -> None:
    code = await telephone.code(officer)
    for browser, status in ((browse(), 200), (browse(), 401)):
        csrf = await half_way(browser, officer)
        answer = await browser.step("/auth/verify", csrf, code=code)
        assert answer.status_code == status
    assert code_of(answer) == "MFA_CODE_WRONG"
    telephone.pass_(30)
    answer = await browser.step("/auth/verify", csrf, code=await telephone.code(officer))
    assert answer.status_code == 200


async def test_of_two_who_send_one_code_at_once_one_gets_in(
    browse: Browse, officer: User, telephone: Telephone
) -> None:
    code = await telephone.code(officer)
    browsers = [browse() for _ in range(4)]
    tokens = [await half_way(browser, officer) for browser in browsers]
    answers = await asyncio.gather(
        *(
            browser.step("/auth/verify", csrf, code=code)
            for browser, csrf in zip(browsers, tokens, strict=True)
        )
    )
    assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401]


@pytest.mark.parametrize(("earlier", "status"), [(-60, 401), (-30, 200), (30, 200), (60, 401), (3_600, 401)])
async def test_a_telephones_clock_may_be_half_a_minute_off_and_no_more(
    browse: Browse, officer: User, telephone: Telephone, earlier: float, status: int
) -> None:
    browser = browse()
    csrf = await half_way(browser, officer)
    code = await telephone.code(officer, earlier)
    assert (await browser.step("/auth/verify", csrf, code=code)).status_code == status


async def test_a_code_of_before_the_last_one_is_not_good_any_more(
    browse: Browse, officer: User, telephone: Telephone
) -> None:
    before, now = await telephone.code(officer, 30), await telephone.code(officer)
    browser = browse()
    csrf = await half_way(browser, officer)
    assert (await browser.step("/auth/verify", csrf, code=now)).status_code == 200
    csrf = await half_way(browser, officer)
    assert (await browser.step("/auth/verify", csrf, code=before)).status_code == 401


@pytest.mark.parametrize("code", ["12345", "1234567", "abcdef", "１２３４５６", "12 34 5"])
async def test_what_is_no_code_is_said_and_not_counted(
    browse: Browse, officer: User, telephone: Telephone, code: str
) -> None:
    browser = browse()
    csrf = await half_way(browser, officer)
    for _ in range(6):
        assert (await browser.step("/auth/verify", csrf, code=code)).status_code == 400
    spaced = await telephone.code(officer)
    answer = await browser.step("/auth/verify", csrf, code=f"{spaced[:3]} {spaced[3:]}")
    assert answer.status_code == 200


async def test_after_five_wrong_codes_the_right_one_waits_and_the_password_too(
    browse: Browse, officer: User, telephone: Telephone
) -> None:
    browser = browse()
    csrf = await half_way(browser, officer)
    for _ in range(5):
        assert (await browser.step("/auth/verify", csrf, code=WRONG)).status_code == 401
    right = await telephone.code(officer)
    assert (await browser.step("/auth/verify", csrf, code=right)).status_code == 429
    assert (await browse().attempt(officer.username)).status_code == 429
    assert (await User.get(id=officer.id)).locked_until is not None
    await LoginAttempt.filter(username=officer.username).update(at=datetime.now(UTC) - timedelta(minutes=16))
    assert (await browser.step("/auth/verify", csrf, code=right)).status_code == 200


async def test_the_right_password_in_between_makes_no_guess_at_codes_free(
    browse: Browse, officer: User, telephone: Telephone
) -> None:
    statuses = []
    for _ in range(6):
        browser = browse()
        signed = await browser.attempt(officer.username)
        if signed.status_code != 200:
            statuses.append(signed.status_code)
            continue
        answer = await browser.step("/auth/verify", signed.json()["csrf"], code=WRONG)
        statuses.append(answer.status_code)
    assert statuses == [401] * 5 + [429]
    assert telephone


async def test_a_foreign_page_sends_no_code(browse: Browse, officer: User, telephone: Telephone) -> None:
    browser = browse()
    csrf = await half_way(browser, officer)
    given = {"code": await telephone.code(officer)}
    for headers in ({}, {"x-csrf-token": csrf, "origin": "https://evil.example"}, {"x-csrf-token": "x"}):
        answer = await browser.post("/auth/verify", json=given, headers=headers)
        assert answer.status_code == 403
    assert (await browser.step("/auth/verify", csrf, **given)).status_code == 200


# --- setting it up ------------------------------------------------------------------------------


async def test_the_first_sign_in_sets_up_codes_and_goes_on(
    browse: Browse, person: NewPerson, telephone: Telephone
) -> None:
    browser, user = browse(), await person(Role.COUNTY_ADMIN)
    csrf = (await browser.attempt(user.username)).json()["csrf"]
    made = (await browser.step("/auth/enrolment", csrf)).json()
    assert re.fullmatch(r"[A-Z2-7]{32}", made["secret"])
    assert made["qr"].startswith("data:image/svg+xml")
    assert "style" not in made["qr"]
    address = urlsplit(made["uri"])
    assert (address.scheme, parse_qs(address.query)["secret"]) == ("otpauth", [made["secret"]])

    refused = await browser.step("/auth/enrolment/confirm", csrf, code=WRONG)
    assert (refused.status_code, code_of(refused)) == (401, "MFA_CODE_WRONG")
    assert (await User.get(id=user.id)).mfa_enabled is False
    code = pyotp.TOTP(made["secret"]).at(telephone.now)
    answer = await browser.step("/auth/enrolment/confirm", csrf, code=code)
    assert (answer.status_code, answer.json()["pending"]) == (200, None)
    assert await browser.who() == user.username
    assert (await User.get(id=user.id)).mfa_enabled is True
    # The code that confirmed it is used.
    csrf = await half_way(browser, user)
    assert (await browser.step("/auth/verify", csrf, code=code)).status_code == 401


async def test_a_secret_that_was_not_confirmed_gives_nobody_a_session(
    browse: Browse, person: NewPerson, telephone: Telephone
) -> None:
    browser, user = browse(), await person(Role.AUDITOR)
    csrf = (await browser.attempt(user.username)).json()["csrf"]
    first = (await browser.step("/auth/enrolment", csrf)).json()["secret"]
    second = (await browser.step("/auth/enrolment", csrf)).json()["secret"]
    old = pyotp.TOTP(first).at(telephone.now)
    assert (await browser.step("/auth/verify", csrf, code=old)).status_code == 409
    assert (await browser.step("/auth/enrolment/confirm", csrf, code=old)).status_code == 401
    new = pyotp.TOTP(second).at(telephone.now)
    assert (await browser.step("/auth/enrolment/confirm", csrf, code=new)).status_code == 200


async def test_who_knows_the_password_cannot_put_another_telephone_in_place_of_the_one_in_use(
    browse: Browse, officer: User
) -> None:
    browser = browse()
    csrf = await half_way(browser, officer)
    assert (await browser.step("/auth/enrolment", csrf)).status_code == 409
    assert (await browser.step("/auth/enrolment/confirm", csrf, code=WRONG)).status_code == 409


async def test_whoever_needs_no_code_may_set_it_up_with_their_password(
    browse: Browse, clerk: User, telephone: Telephone
) -> None:
    browser = browse()
    csrf = await browser.sign_in(clerk)
    assert (await browser.step("/auth/enrolment", csrf)).status_code == 401
    assert (await browser.step("/auth/enrolment", csrf, password="Guessed-it-1")).status_code == 401
    made = (await browser.step("/auth/enrolment", csrf, password=PASSWORD)).json()
    code = pyotp.TOTP(made["secret"]).at(telephone.now)
    assert (await browser.step("/auth/enrolment/confirm", csrf, code=code)).status_code == 200
    assert await browser.who() == clerk.username
    assert (await browse().attempt(clerk.username)).json()["pending"] == "SECOND_FACTOR"


async def test_the_database_holds_no_secret_that_could_be_used(officer: User) -> None:
    row = await SecondFactor.get(user_id=officer.id)
    cipher = bytes(row.secret_cipher or b"")
    assert opened(row).encode() not in cipher
    other = await SecondFactor.create(user=await User.create(username="taker", display_name="x"))
    other.secret_cipher = row.secret_cipher
    with pytest.raises(Exception, match="密文无法解开"):
        opened(other)


async def test_without_keys_nobody_is_let_in_by_the_password_alone(
    browse: Browse, officer: User, person: NewPerson, telephone: Telephone
) -> None:
    code = await telephone.code(officer)
    for sealer in (None, Vault(new_keys())):
        SEAL.sealer = sealer
        browser = browse()
        csrf = await half_way(browser, officer)
        assert (await browser.step("/auth/verify", csrf, code=code)).status_code == 503
    SEAL.sealer = None
    new = await person(Role.CITY_FINANCE)
    csrf = (await browser.attempt(new.username)).json()["csrf"]
    assert (await browser.step("/auth/enrolment", csrf)).status_code == 503


# --- on record ----------------------------------------------------------------------------------


async def test_each_step_is_on_record_and_no_code_and_no_secret(
    browse: Browse, person: NewPerson, telephone: Telephone
) -> None:
    browser, user = browse("10.9.8.5"), await person(Role.CITY_SUPERVISION)
    csrf = (await browser.attempt(user.username)).json()["csrf"]
    secret = (await browser.step("/auth/enrolment", csrf)).json()["secret"]
    await browser.step("/auth/enrolment/confirm", csrf, code=WRONG)
    code = pyotp.TOTP(secret).at(telephone.now)
    await browser.step("/auth/enrolment/confirm", csrf, code=code)
    entries = await AuditLog.filter(subject=f"User_{user.id}").order_by("seq").values()
    assert [(entry["action"], entry["success"]) for entry in entries] == [
        ("PASSWORD_ACCEPTED", True),
        ("SIGN_IN_REFUSED", False),
        ("ENROL_SECOND_FACTOR", True),
        ("SIGN_IN", True),
    ]
    assert {entry["ip"] for entry in entries} == {"10.9.8.5"}
    assert secret not in str(entries)
    assert code not in str([entry["reason"] for entry in entries])


async def test_other_processes_see_the_roles_at_once_after_the_code(
    browse: Browse, officer: User, telephone: Telephone
) -> None:
    browser = browse()
    csrf = await half_way(browser, officer)
    await browser.step("/auth/verify", csrf, code=await telephone.code(officer))
    VIEWERS.clear()
    assert len((await browser.session())["roles"]) == 1
    client: Any = Tortoise.get_connection("default")
    (kept,) = await client.execute_query_dict(
        "select count(*) as running from session where user_id = $1 and ended_at is null", [officer.id]
    )
    assert kept["running"] == 1
