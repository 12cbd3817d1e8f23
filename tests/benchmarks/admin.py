"""``./dev bench admin``: list pages of the panel beside their GraphQL request, and in a slow browser.

The server's part is measured in this process, without sockets: a page of twenty rows, and at once the
very question that it asked, put to the engine again; what is told is the median of the rounds' ratios.
The browser's part is Chromium at a desk of 2015: 10 Mbit/s, 40 ms, a processor four times slower.
"""

import argparse
import asyncio
import gzip
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import httpx
import psutil
from playwright.async_api import Browser, Page, async_playwright
from starlette.applications import Starlette
from starlette.requests import Request

from admin.panel import Panel, mounted
from models.access import Viewer
from models.custom_fields import Additions, in_force
from models.entities.person import User
from models.entities.session import SessionKind
from peipao.database import Database, connection, open_pool
from peipao.orm import close_orm, init_orm
from peipao.settings import Settings
from resolvers.sessions import open_session, resume
from resolvers.signing_in import active_user, issue_token
from schema.answers import Answer, GraphQLRequest
from schema.build import city_schema
from schema.executing import Engine
from tests.benchmarks.report import write_into
from tests.benchmarks.scaled import scaled_city
from tests.benchmarks.servers import OURS, PATIENCE_S
from tests.chromium import ARGUMENTS, MISSING, program
from tests.recording import counted, listening, recording
from tests.site import free_port

PAGE = Path("docs/performance.md")
BEGIN, END = "<!-- bench admin: begin -->", "<!-- bench admin: end -->"
PEOPLE = ("county.simao", "city.relief")
LISTS = ("enterprise", "issue", "project", "complaint", "subsidyApplication")
MOST_STATEMENTS, MOST_PAINT_MS = 3, 2_000
LISTED = "issue"
"""Whose list the browser opens."""
MEGABIT = 1_000_000 / 8
LINE = {
    "offline": False, "latency": 40,
    "downloadThroughput": 10 * MEGABIT, "uploadThroughput": 10 * MEGABIT,
}  # fmt: skip
SLOWER = 4
PAINTED = """
() => new Promise((resolve) => {
  const found = {};
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === "first-contentful-paint") found.first = entry.startTime;
      if (entry.entryType === "largest-contentful-paint") found.largest = entry.startTime;
    }
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) found.largest = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => resolve(found), 500);
})
"""


@dataclass
class Noted:
    """An engine that notes what it is asked."""

    engine: Engine
    asked: list[GraphQLRequest]

    @property
    def additions(self) -> Additions:
        """None were added."""
        return in_force()

    async def __call__(self, request: GraphQLRequest, viewer: Viewer | None) -> Answer:
        """The engine's own answer."""
        self.asked.append(request)
        return await self.engine(request, viewer)


@dataclass(frozen=True, slots=True)
class Known:
    """A door at which everybody is known."""

    viewer: Viewer

    async def viewer_of(self, headers: Mapping[bytes, bytes]) -> Viewer | None:
        """The one person."""
        del headers
        return self.viewer

    def csrf_of(self, request: Request) -> str:
        """Nothing is posted."""
        del request
        return "-" * 43


def main(arguments: Sequence[str]) -> None:
    """Measure, print the tables and, with ``--write``, put them into the page."""
    parser = argparse.ArgumentParser(prog="./dev bench admin", description=__doc__)
    parser.add_argument("--scale", type=int, default=1, help="N x 2,000 enterprises (1)")
    parser.add_argument("--rounds", type=int, default=15, help="of each page (15)")
    parser.add_argument("--write", action="store_true", help=f"put the tables into {PAGE}")
    chosen = parser.parse_args(arguments)
    asyncio.run(_run(chosen))


async def _run(chosen: argparse.Namespace) -> None:
    async with scaled_city(Settings.read(), chosen.scale) as database:
        await init_orm(database.url, 4)
        try:
            lines = [_circumstances(chosen), "", *await _pages(database, chosen.rounds)]
            cookie = await _cookie(PEOPLE[1])
        finally:
            await close_orm()
        lines += ["", *await _in_a_browser(database, cookie)]
    text = "\n".join(lines) + "\n"
    sys.stdout.write(text)
    if chosen.write:
        write_into(PAGE, text, BEGIN, END)


# --- the server's part --------------------------------------------------------------------------


async def _pages(database: Database, rounds: int) -> list[str]:
    lines = [
        "| list of 20 rows | statements | page, ms | GraphQL alone, ms | ratio | HTML, kB | packed, kB |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    pool = await open_pool(database.url, 4)
    try:
        engine = Noted(Engine(city_schema(), lambda: connection(pool)), [])
        counting = Engine(city_schema(), lambda: recording(pool))
        for username in PEOPLE:
            viewer = await resume(await issue_token(username, 1), SessionKind.BEARER)
            for entity in LISTS:
                lines += await _of_list(engine, counting, viewer, entity, rounds)
    finally:
        await pool.close()
    return lines


async def _of_list(engine: Noted, counting: Engine, viewer: Viewer, entity: str, rounds: int) -> list[str]:
    app = Starlette(routes=[mounted(Panel(engine=lambda: engine, doorman=Known(viewer)))])
    pages, raws, body = [], [], b""
    client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bench")
    async with client:
        for _ in range(rounds + 2):  # two of them to warm up
            engine.asked.clear()
            began = time.perf_counter()
            answer = await client.get(f"/admin/{entity}/list")
            between = time.perf_counter()
            if answer.status_code == 404:
                return []
            requests = list(engine.asked)
            began_raw = time.perf_counter()
            for request in requests:
                await engine.engine(request, viewer)
            pages.append((between - began) * 1_000)
            raws.append((time.perf_counter() - began_raw) * 1_000)
            body = answer.content
    with listening() as heard:
        for request in requests:
            await counting(request, viewer)
    statements = len(counted(heard))
    ratio = median(page / raw for page, raw in zip(pages[2:], raws[2:], strict=True))
    rows = body.count(b'name="pk"') or body.count(b"<tr>") - 1
    shown = f"**{statements}**" if statements <= MOST_STATEMENTS else f"{statements} (missed)"
    times = f"{median(pages[2:]):.1f} | {median(raws[2:]):.1f} | {ratio:.1f}"
    sizes = f"{len(body) / 1_000:.0f} | {len(gzip.compress(body, 5)) / 1_000:.1f}"
    return [f"| {entity}, {viewer.username} ({rows} rows) | {shown} | {times} | {sizes} |"]


async def _cookie(username: str) -> str:
    """The session of somebody's browser, opened without the page for it."""
    # Sessions live by the real clock, whatever day it is in the city.
    user, now = await active_user(username), datetime.now(UTC)
    # The password is as old as the loaded city; nobody is to be asked for a new one.
    await User.filter(id=user.id).update(password_changed_at=now)
    token, _ = await open_session(user.id, SessionKind.COOKIE, now + timedelta(hours=1), verified_at=now)
    return token


# --- the browser's part -------------------------------------------------------------------------


async def _in_a_browser(database: Database, cookie: str) -> list[str]:
    found = program()
    if found is None:
        return [f"Nothing was measured in a browser: {MISSING}."]
    async with _serving(database) as origin, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        cold = [await _opened(browser, origin, cookie) for _ in range(3)]
        await browser.close()
    first = median(each["first"] for each in cold)
    largest = median(each["largest"] for each in cold)
    marked = f"**{first:,.0f} ms**" if first < MOST_PAINT_MS else f"{first:,.0f} ms (missed)"
    return [
        f"| the list of {LISTED}, 10 Mbit/s, 40 ms, processor {SLOWER} times slower | |",
        "|---|--:|",
        f"| first paint, cold (goal: < {MOST_PAINT_MS / 1_000:g} s) | {marked} |",
        f"| largest contentful paint, cold | {largest:,.0f} ms |",
        f"| sent over the line, cold | {median(each['bytes'] for each in cold) / 1_000:,.0f} kB |",
        f"| first paint of the next page, files kept | {median(each['warm'] for each in cold):,.0f} ms |",
        f"| sent over the line, next page | {median(each['warm_bytes'] for each in cold) / 1_000:,.0f} kB |",
    ]


async def _opened(browser: Browser, origin: str, cookie: str) -> dict[str, float]:
    """How long a browser that was never here takes for the list, and for another page of it."""
    context = await browser.new_context(viewport={"width": 1280, "height": 860}, locale="zh-CN")
    await context.add_cookies([{"name": "peipao", "value": cookie, "url": origin}])
    page = await context.new_page()
    session = await context.new_cdp_session(page)
    received = [0.0]

    def sent(event: Mapping[str, Any]) -> None:
        received[0] += event["encodedDataLength"]

    session.on("Network.loadingFinished", sent)
    await session.send("Network.enable")
    await session.send("Network.emulateNetworkConditions", LINE)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    cold = await _painted(page, f"{origin}/admin/{LISTED}/list")
    cold_bytes, received[0] = received[0], 0.0
    warm = await _painted(page, f"{origin}/admin/{LISTED}/list?page=2")
    await context.close()
    return {**cold, "bytes": cold_bytes, "warm": warm["first"], "warm_bytes": received[0]}


async def _painted(page: Page, address: str) -> dict[str, float]:
    answer = await page.goto(address, wait_until="load")
    if answer is None or not answer.ok or "/signin" in page.url:
        raise RuntimeError(f"{address} is not shown: {page.url}")
    found: dict[str, float] = await page.evaluate(PAINTED)
    return found


@asynccontextmanager
async def _serving(database: Database) -> AsyncIterator[str]:
    """Our server over the database, as a process of its own."""
    port = free_port()
    process = subprocess.Popen(  # noqa: ASYNC220, S603 - our own program, for the whole run
        [sys.executable, "-m", "tests.benchmarks.servers", OURS],
        stdin=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdin is not None
    process.stdin.write(json.dumps([database.url, port, {}, {}]).encode())
    process.stdin.close()
    try:
        await _until_ready(f"http://127.0.0.1:{port}", process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait)


async def _until_ready(origin: str, process: subprocess.Popen[bytes]) -> None:
    ends = time.monotonic() + PATIENCE_S
    async with httpx.AsyncClient() as client:
        while process.poll() is None and time.monotonic() < ends:
            try:
                if (await client.get(f"{origin}/health/ready")).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.2)
    raise RuntimeError("the server did not start; see its message above")


def _circumstances(chosen: argparse.Namespace) -> str:
    busy = psutil.getloadavg()[2] / (psutil.cpu_count() or 1)
    return (
        f"{chosen.scale * 2_000:,} enterprises; {chosen.rounds} rounds; Python {platform.python_version()}, "
        f"{psutil.cpu_count()} cores (load of the last quarter of an hour: {busy:.1f} a core)."
    )
