"""The home page as tests read it: as anybody of the cast, figure by figure, with the rows behind each."""

import html
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

import httpx
from starlette.datastructures import QueryParams
from starlette.requests import Request

from admin.lists import asked_of, filter_of
from admin.panel import Panel, mounted
from admin.visit import Visit
from models.access import Viewer
from schema.editions import Editions
from schema.executing import Engine

LINK = re.compile(r'<a class="home-fig[^"]*" href="([^"]+)" data-figure="([^"]+)">([^<]*)</a>')
WAN = 10_000


class AnyCity(Protocol):
    """A city in which anybody of the cast may ask."""

    engine: Engine

    async def viewer(self, username: str) -> Viewer:
        """Somebody of the cast, signed in."""
        ...

    async def ask(self, username: str, query: str, variables: dict[str, Any] | None = None) -> Any:
        """The data of a request that must succeed."""
        ...


class Everybody:
    """Lets in whoever the header names."""

    def __init__(self, city: AnyCity) -> None:
        self.city = city

    async def viewer_of(self, headers: Mapping[bytes, bytes]) -> Viewer | None:
        """The person of that name."""
        return await self.city.viewer(headers[b"x-who"].decode())

    def csrf_of(self, request: Request) -> str:  # noqa: ARG002
        """Nothing is posted here."""
        return "csrf"


def panel_of(city: AnyCity) -> Panel:
    """The panel over a city."""
    editions = Editions(city.engine)
    return Panel(engine=lambda: editions, doorman=Everybody(city))


@asynccontextmanager
async def reading(panel: Panel) -> AsyncIterator[httpx.AsyncClient]:
    """Reads the panel's pages as whom the header names."""
    transport = httpx.ASGITransport(app=mounted(panel))
    async with httpx.AsyncClient(transport=transport, base_url="http://city") as client:
        yield client


async def home(browser: httpx.AsyncClient, who: str, query: str = "") -> str:
    """The page of one person."""
    answer = await browser.get(f"/admin/{query}", headers={"x-who": who})
    assert answer.status_code == 200, answer.text
    return answer.text


def section(page: str, name: str) -> str:
    """The part of the page with this heading."""
    return page[page.index(f'aria-labelledby="{name}-title"') :].split("</section>", maxsplit=1)[0]


def figures(part: str) -> list[str]:
    """The texts of the links in it."""
    return [text for _, _, text in LINK.findall(part)]


async def behind(city: AnyCity, panel: Panel, who: str, url: str, counts: str) -> Decimal:
    """How many rows the list of a figure has, or what they add up to."""
    _, _, key, _ = urlsplit(url).path.split("/")
    scope = {"type": "http", "method": "GET", "path": "/", "headers": [], "query_string": b""}
    viewer = await city.viewer(who)
    visit = Visit(request=Request(scope), panel=panel, viewer=viewer, engine=panel.engine, csrf="", nonce="")
    view = panel.view_of(visit, key)
    query = QueryParams(parse_qsl(urlsplit(url).query))
    asked = asked_of(view, query, None)
    told = {name.removeprefix("f.") for name in query if name.startswith("f.")}
    assert set(asked.conditions) == told, f"the list leaves out conditions of {url}"
    kind = f"{view.meta.name}Filter"
    path = counts.partition(":")[2].split(".")
    many = view.meta.many
    if len(path) == 2:
        select = f"nodes {{ {path[0]} {{ aggregate {{ sum {{ {path[1]} }} }} }} }}"
    elif path[0]:
        select = f"aggregate {{ sum {{ {path[0]} }} }}"
    else:
        select = "totalCount"
    found = (
        await city.ask(
            who, f"query($f: {kind}) {{ {many}(filter: $f) {{ {select} }} }}", {"f": filter_of(view, asked)}
        )
    )[many]
    if len(path) == 2:
        sums = [Decimal(node[path[0]]["aggregate"]["sum"][path[1]] or 0) for node in found["nodes"]]
        return sum(sums, Decimal(0))
    if path[0]:
        return Decimal(found["aggregate"]["sum"][path[0]] or 0)
    return Decimal(found["totalCount"])


async def leads_to_its_rows(city: AnyCity, panel: Panel, who: str, page: str) -> None:
    """Follow every figure of the page and compare."""
    links = {(html.unescape(url), counts, text) for url, counts, text in LINK.findall(page)}
    assert links, who
    for url, counts, text in sorted(links):
        if counts == "gaps":
            continue
        shown = Decimal(text.replace(",", ""))
        rows = await behind(city, panel, who, url, counts)
        if counts != "count":
            rows = (rows / WAN).quantize(Decimal("0.01")).normalize()
        assert shown == rows, f"{who}: {url} says {text} and lists {rows}"
