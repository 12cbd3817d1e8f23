"""A real browser for the session: Debian's Chromium, cut off from every host but this machine."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from playwright.async_api import Browser, async_playwright

from peipao.database import Database
from tests.chromium import ARGUMENTS, MISSING, missing, program
from tests.site import Site, running_demo


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Chromium; skipped where it is missing, but not in CI."""
    found = program()
    if found is None:
        missing(MISSING)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        yield browser
        await browser.close()


@pytest.fixture(scope="session")
async def panel_database(template: str, new_database: Any) -> Database:
    """The database of the site at which people work with the panel and change what they find."""
    made: Database = await new_database(template)
    return made


@pytest.fixture(scope="session")
def panel_site(panel_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The golden city on 10 July 2026, when a public notice is over, with its worker: people change it.

    At the end, its log must hold no error: whatever people did, a page answered them in words.
    """
    with running_demo(
        tmp_path_factory.mktemp("panel"),
        database_url=panel_database.url,
        database_direct_url=panel_database.direct_url,
        clock="2026-07-10T10:00:00+08:00",
        worker="true",
    ) as site:
        yield site
    said = site.said()
    assert "page failed" not in said, said[-5_000:]
    assert "Traceback" not in said, said[-5_000:]
