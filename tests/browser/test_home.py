"""The home page in a real browser: charts under a strict policy, tables without them, and a phone's width."""

from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, Page, Route, ViewportSize, expect

from peipao.frontend import build_assets
from tests.chromium import missing
from tests.site import Site

DESK: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
WHO = "county.simao"


class Opened:
    """The home page of one person, and everything that went wrong on it."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site, self.origin = page, site, site.url.rstrip("/")
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._asked(request.url))

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "data" and f"{parts.scheme}://{parts.netloc}" != self.origin:
            self.foreign.append(url)

    async def sign_in(self) -> None:
        """Through the form, to the home page."""
        await self.page.goto(f"{self.origin}/signin?next=%2Fadmin%2F")
        await self.page.get_by_label("用户名").fill(WHO)
        await self.page.get_by_label("密码", exact=True).fill(self.site.password(WHO))
        await self.page.get_by_role("button", name="登录").click()
        await self.page.get_by_label("动态验证码").fill(self.site.code(WHO))
        await self.page.get_by_role("button", name="验证").click()
        await expect(self.page.get_by_role("heading", level=1)).to_have_text("思茅区 · 2026年6月30日")


@pytest.fixture(scope="module")
def bundle() -> None:
    """The charts."""
    said: list[str] = []
    if not build_assets(say=said.append):
        missing("\n".join(said))


@pytest.fixture
async def opened(demo_site: Site, chromium: Browser) -> AsyncIterator[Opened]:
    """A new browser profile at a desk."""
    context = await chromium.new_context(viewport=DESK, locale="zh-CN")
    yield Opened(await context.new_page(), demo_site)
    await context.close()


async def test_charts_are_drawn_and_break_no_rule_of_the_page(opened: Opened, bundle: None) -> None:  # noqa: ARG001
    await opened.sign_in()
    await expect(opened.page.locator("[data-chart] canvas")).to_have_count(4)
    chart = opened.page.locator('[data-chart="issues"]')
    await chart.hover()
    box = await chart.bounding_box()
    assert box is not None
    await opened.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    await opened.page.wait_for_url("**/admin/issue/list?*")
    assert opened.complaints == []
    assert opened.foreign == []


async def test_without_the_charts_every_figure_is_still_there(opened: Opened) -> None:
    async def refused(route: Route) -> None:
        await route.abort()

    await opened.page.route("**/assets/panel/**", refused)
    await opened.sign_in()
    await expect(opened.page.locator("[data-chart]:visible")).to_have_count(0)
    await expect(opened.page.get_by_role("heading", name="诉求办理")).to_be_visible()
    await opened.page.locator("[aria-labelledby=issues-title] tbody a").first.click()
    await opened.page.wait_for_url("**/admin/issue/list?*")


async def test_a_phone_shows_all_of_it_without_scrolling_sideways(opened: Opened, bundle: None) -> None:  # noqa: ARG001
    await opened.page.set_viewport_size(PHONE)
    await opened.sign_in()
    await expect(opened.page.locator("[data-chart] canvas")).to_have_count(4)
    assert await opened.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    cut = "[...document.querySelectorAll('.home-card th, .home-card td, .home-place')]"
    hidden = await opened.page.evaluate(
        f"{cut}.filter(each => getComputedStyle(each).textOverflow === 'ellipsis').length"
    )
    assert hidden == 0
