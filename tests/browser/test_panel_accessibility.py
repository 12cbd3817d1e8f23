"""axe finds no serious or critical fault on the main pages, at a desk and on a phone; nothing is too wide."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.chromium import missing
from tests.panel_browser import DESK, PHONE, Seat, seat
from tests.site import Site

AXE = Path(__file__).parent.parent / "node" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """
async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => {
      const why = node.any.concat(node.all).map(({ message }) => message).join("; ");
      return `${id}: ${node.target.join(" ")}: ${why.slice(0, 200)}`;
    }));
}
"""
OFFICER, DEPARTMENT = "city.relief", "dept.industry"


async def nothing(here: Seat) -> None:
    """The page as it comes."""
    await expect(here.page.locator("main")).to_be_visible()


async def first_row(here: Seat) -> None:
    """The page of the first row."""
    await here.page.locator("tbody td.pp-title a").first.click()
    await expect(here.page.get_by_role("tablist")).to_be_visible()


async def errors(here: Seat) -> None:
    """The form with something wrong in it."""
    await here.page.get_by_role("button", name="保存").click()
    await expect(here.page.locator("[aria-invalid]").first).to_be_visible()


async def dialog(here: Seat) -> None:
    """The dialog of the first action."""
    await here.page.locator("[data-act]:visible").first.click()
    await expect(here.page.locator("dialog[open] form")).to_be_visible()


async def first_task(here: Seat) -> None:
    """The desk with a task opened."""
    task = here.page.locator("[data-row-link]").first
    if await task.count():
        await task.click()
        await expect(here.page.locator("[data-row-link][aria-current]")).to_have_count(1)


PAGES: dict[str, tuple[str | None, str, Callable[[Seat], Awaitable[None]]]] = {
    "sign-in": (None, "/signin", nothing),
    "home": (OFFICER, "/admin/", nothing),
    "list": (OFFICER, "/admin/issue/list", nothing),
    "detail": (OFFICER, "/admin/issue/list", first_row),
    "form": (OFFICER, "/admin/enterprise/create", errors),
    "action dialog": (OFFICER, "/admin/issue/list", dialog),
    "dispatch desk": (OFFICER, "/admin/desk/dispatch", first_task),
    "review desk": (DEPARTMENT, "/admin/desk/review", first_task),
    "project board": (OFFICER, "/admin/board", nothing),
    "wall map": (OFFICER, "/admin/wall-map", nothing),
}


@pytest.fixture(scope="module")
def axe() -> str:
    """axe itself; skipped where it is not installed, but not in CI."""
    if not AXE.exists():
        missing("run `npm ci` in tests/node first")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
async def seats(chromium: Browser, demo_site: Site) -> AsyncIterator[dict[str | None, Seat]]:
    """Somebody for each page, signed in once."""
    async with (
        seat(chromium, demo_site) as nobody,
        seat(chromium, demo_site) as officer,
        seat(chromium, demo_site) as department,
    ):
        await officer.sign_in(OFFICER)
        await department.sign_in(DEPARTMENT)
        yield {None: nobody, OFFICER: officer, DEPARTMENT: department}


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("name", PAGES)
async def test_a_main_page_has_no_serious_fault_and_fits_the_screen(
    seats: dict[str | None, Seat], axe: str, name: str, viewport: dict[str, int]
) -> None:
    who, path, prepare = PAGES[name]
    here = seats[who]
    await here.page.set_viewport_size({"width": viewport["width"], "height": viewport["height"]})
    await here.page.goto(f"{here.origin}{path}")
    await prepare(here)
    # Evaluated by the debugger, which the page's policy does not bind.
    await here.page.evaluate(axe)
    faults = await here.page.evaluate(RUN)
    assert not faults, "\n".join(faults[:20])
    assert await here.page.evaluate("() => document.documentElement.scrollWidth") <= viewport["width"]
    here.nothing_went_wrong()
