"""People at the panel in a real browser: signed in, and watched for whatever goes wrong on their pages."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.site import BROWSER_MEDIA, Client, Site

DESK: ViewportSize = {"width": 1280, "height": 860}
PHONE: ViewportSize = {"width": 390, "height": 844}

PATIENCE_MS = 10_000
TELL_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) => {
  const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
  console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
});
"""
REFUSED_ON_PURPOSE = "Failed to load resource: the server responded with a status of"
"""Chromium notes every status from 400 on; the tests look at the page that comes with it."""


class Seat:
    """A browser of somebody's own with one page, and everything that went wrong on it."""

    def __init__(self, site: Site, context: BrowserContext, page: Page) -> None:
        self.site, self.context, self.page = site, context, page
        self.origin = site.url.rstrip("/")
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        context.on("request", lambda request: self._asked(request.url))
        context.on("page", self._watch)
        self._watch(page)

    def _watch(self, page: Page) -> None:
        page.on("console", lambda line: self._said(line.text) if line.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: self._said(str(error)))

    def _said(self, text: str) -> None:
        if not text.startswith(REFUSED_ON_PURPOSE):
            self.complaints.append(text)

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"data", "blob"} and f"{parts.scheme}://{parts.netloc}" != self.origin:
            self.foreign.append(url)

    async def go(self, path: str) -> Page:
        """The page at a path below the panel."""
        await self.page.goto(f"{self.origin}/admin{path}")
        return self.page

    async def sign_in_by_hand(self, username: str) -> None:
        """Through the sign-in page that stands there, with password and one-time code."""
        page = self.page
        await page.get_by_label("用户名").fill(username)
        await page.get_by_label("密码", exact=True).fill(self.site.password(username))
        await page.get_by_role("button", name="登录").click()
        code = page.get_by_label("动态验证码")
        await code.fill(await asyncio.to_thread(self.site.code, username))
        await page.get_by_role("button", name="验证").click()

    async def sign_in(self, username: str) -> None:
        """With the cookies of a session that was opened as a browser's, without the page for it."""
        with Client(base_url=self.origin, headers={"accept": BROWSER_MEDIA}, timeout=30) as client:
            await asyncio.to_thread(self.site.sign_in, client, username)
            await self.context.add_cookies(
                [
                    {"name": cookie.name, "value": cookie.value or "", "url": self.origin}
                    for cookie in client.cookies.jar
                ]
            )

    async def dialog_done(self, name: str = "确定") -> None:
        """Send the form in the dialog and wait for the page that follows."""
        dialog = self.page.locator("dialog[open]")
        async with self.page.expect_navigation():
            await dialog.get_by_role("button", name=name, exact=True).click()

    async def pick(self, label: str, typed: str, within: str = "body") -> None:
        """Choose a related row in a picker by typing a part of its name."""
        box = self.page.locator(within).get_by_role("combobox", name=label)
        await box.fill(typed)
        option = self.page.locator(within).get_by_role("option").first
        await expect(option).to_contain_text(typed)
        await option.click()

    def nothing_went_wrong(self) -> None:
        """Pass if no page complained, broke the policy or asked another host for anything."""
        assert self.complaints == []
        assert self.foreign == []


@asynccontextmanager
async def seat(browser: Browser, site: Site, viewport: ViewportSize = DESK) -> AsyncIterator[Seat]:
    """A new browser profile with nobody signed in."""
    context = await browser.new_context(viewport=viewport, locale="zh-CN", timezone_id="Asia/Shanghai")
    await context.add_init_script(TELL_VIOLATIONS)
    context.set_default_timeout(PATIENCE_MS)
    try:
        yield Seat(site, context, await context.new_page())
    finally:
        await context.close()
