"""A small application of the sign-in routes, browsers to use it with, and people to be."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from itertools import count
from typing import Any

import httpx
import pyotp
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from models import clock
from models.access import Role
from models.entities.person import RoleGrant, ScopeKind, User, UserStatus
from models.errors import ApiError
from models.sealing import SEAL
from peipao.authenticating import Authentication
from resolvers import passwords
from resolvers.one_time_codes import keep, next_code
from resolvers.sealing import Vault, new_keys
from resolvers.viewers import VIEWERS
from tests.orms import own_orm

PASSWORD = "Simao-Tea-2026"  # noqa: S105 - the cast is fictional
HERE = "https://peipao.test"
numbers = count(1)


class Browser(httpx.AsyncClient):
    """A browser on our own page, at an address of its own."""

    cookie_name = "__Host-peipao"

    def __init__(self, app: Starlette, ip: str | None = None, base: str = HERE) -> None:
        number = next(numbers)
        address = ip or f"10.{number // 65536}.{number // 256 % 256}.{number % 256}"
        transport = httpx.ASGITransport(app, client=(address, 40_000))
        super().__init__(transport=transport, base_url=base, headers={"origin": base})

    @property
    def cookie(self) -> str:
        """The value of its session cookie."""
        return self.cookies[self.cookie_name]

    async def attempt(self, username: str, password: str = PASSWORD) -> httpx.Response:
        """The answer to an attempt to sign in."""
        return await self.post("/auth/signin", json={"username": username, "password": password})

    async def sign_in(self, user: User) -> str:
        """Sign in, with a one-time code where one is due; the CSRF token."""
        response = await self.attempt(user.username)
        assert response.status_code == 200, response.text
        if response.json()["pending"] == "SECOND_FACTOR":
            code, _ = await next_code(user.id) or ("", 0)
            response = await self.step("/auth/verify", response.json()["csrf"], code=code)
            assert response.status_code == 200, response.text
        csrf: str = response.json()["csrf"]
        return csrf

    async def step(self, path: str, csrf: str, **body: str) -> httpx.Response:
        """The answer to one more step of signing in."""
        return await self.post(path, json=body, headers={"x-csrf-token": csrf})

    async def session(self) -> dict[str, Any]:
        """What a reloaded page is told of the session."""
        told: dict[str, Any] = (await self.get("/auth/session")).json()
        return told

    async def who(self, **headers: str) -> str | None:
        """Whom the server takes it for, or the code of its refusal."""
        answer = (await self.get("/whoami", headers=headers)).json()
        found: str | None = answer.get("user", answer.get("code"))
        return found


@pytest.fixture(scope="module", autouse=True)
async def orm(template: str, new_database: Callable[..., Any]) -> AsyncIterator[None]:
    async with own_orm((await new_database(template)).url, 4):
        yield


@pytest.fixture(autouse=True)
def empty_memory() -> None:
    VIEWERS.clear()


@pytest.fixture(autouse=True)
def sealed() -> Iterator[None]:
    """Keys for the secrets of second factors."""
    held = SEAL.sealer
    SEAL.sealer = Vault(new_keys())
    yield
    SEAL.sealer = held


@pytest.fixture(autouse=True)
def present() -> None:
    """These people live now: another module may have stopped the clock."""
    clock.fix(None)


@pytest.fixture(scope="session")
async def kept_password() -> str:
    """The cast's password as it is kept; hashed once, because that is slow by intention."""
    return await passwords.hash_password(PASSWORD)


@pytest.fixture
def authentication() -> Authentication:
    return Authentication(cookie_secure=True)


@pytest.fixture
def app(authentication: Authentication) -> Starlette:
    """The sign-in routes, and a page that says who is asking."""

    async def whoami(request: Request) -> JSONResponse:
        try:
            viewer = await authentication.viewer_of(request)
        except ApiError as error:
            return JSONResponse({"code": error.code}, error.status)
        return JSONResponse({"user": viewer and viewer.username})

    return Starlette(routes=[*authentication.routes(), Route("/whoami", whoami, methods=["GET", "POST"])])


@pytest.fixture
async def browse(app: Starlette) -> AsyncIterator[Callable[..., Browser]]:
    """Makes browsers."""
    opened: list[Browser] = []

    def make(ip: str | None = None) -> Browser:
        opened.append(Browser(app, ip))
        return opened[-1]

    yield make
    for each in opened:
        await each.aclose()


@pytest.fixture
def person(kept_password: str) -> Callable[..., Awaitable[User]]:
    """Makes people with the cast's password, and one role if wanted."""

    async def make(role: Role | None = None, **columns: Any) -> User:
        given = {
            "username": f"clerk{next(numbers)}",
            "display_name": "李娜",
            "password_hash": kept_password,
            "status": UserStatus.ACTIVE,
        }
        user = await User.create(**{**given, **columns})
        if role:
            await RoleGrant.create(user=user, role=role, scope_kind=ScopeKind.CITY, valid_from=clock.today())
        return user

    return make


@pytest.fixture
async def clerk(person: Callable[..., Awaitable[User]]) -> User:
    """An active official with one role, for whom a password is enough."""
    return await person(Role.CITY_DEPT_STAFF)


@pytest.fixture
async def officer(person: Callable[..., Awaitable[User]]) -> User:
    """An official who needs a second factor and has one."""
    user = await person(Role.CITY_RELIEF_OFFICE, mfa_enabled=True)
    await keep(user.id, pyotp.random_base32(), confirmed=True)
    return user
