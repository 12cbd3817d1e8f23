"""The panel over a city of a module's own, in process: anybody of the cast opens pages and sends forms."""

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request

from admin.panel import Panel, mounted
from models.access import Viewer
from schema.editions import Editions
from tests.writing import WritableCity

ORIGIN = "http://127.0.0.1"


def token_of(username: str) -> str:
    """What the forms of this person's pages send back."""
    return f"csrf-of-{username}".ljust(43, "-")


@dataclass
class NamedAtTheDoor:
    """Lets people in by name: signing in has tests of its own."""

    city: WritableCity

    async def viewer_of(self, headers: Mapping[bytes, bytes]) -> Viewer | None:
        found = re.search(rb"who=([a-z0-9.]+)", headers.get(b"cookie", b""))
        return await self.city.viewer(found[1].decode()) if found else None

    def csrf_of(self, request: Request) -> str:
        return token_of(request.cookies["who"])


@dataclass
class PanelOfCity:
    """The panel, and the city behind it."""

    city: WritableCity
    app: Starlette
    clients: dict[str | None, httpx.AsyncClient] = field(default_factory=dict)

    def client(self, username: str | None) -> httpx.AsyncClient:
        """The browser of somebody; of nobody."""
        if username not in self.clients:
            self.clients[username] = httpx.AsyncClient(
                transport=httpx.ASGITransport(self.app),
                base_url=ORIGIN,
                cookies={"who": username} if username else {},
            )
        return self.clients[username]

    async def get(self, username: str | None, path: str, **params: Any) -> httpx.Response:
        """A page as somebody sees it; ``path`` is below ``/admin``."""
        return await self.client(username).get(f"/admin{path}", params=params or None)

    async def post(self, username: str, path: str, data: Mapping[str, Any], **options: Any) -> httpx.Response:
        """What comes of a form that somebody sends from our own page."""
        return await self.client(username).post(
            f"/admin{path}", data={"csrf": token_of(username), **data}, headers={"origin": ORIGIN}, **options
        )


def panel_of(city: WritableCity) -> PanelOfCity:
    """The panel over a city."""
    editions = Editions(city.engine)
    app = Starlette(routes=[mounted(Panel(engine=lambda: editions, doorman=NamedAtTheDoor(city)))])
    return PanelOfCity(city, app)


@pytest.fixture(scope="module")
async def panel(writable_city: WritableCity) -> AsyncIterator[PanelOfCity]:
    """The panel over a golden city of the module's own."""
    own = panel_of(writable_city)
    yield own
    for client in own.clients.values():
        await client.aclose()
