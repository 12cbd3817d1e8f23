"""The console in a real browser, against the demo city: sign in, choose an example, see one's own rows."""

import os
from collections.abc import AsyncIterator
from typing import Protocol
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from peipao.frontend import build_assets
from tests.chromium import missing

SIMAO = ("普洱示例茶业有限公司", "思茅示例客栈", "思茅示例百货有限公司", "普洱示例新材料有限公司")
ELSEWHERE = ("宁洱示例咖啡有限公司", "澜沧示例糖业有限公司")
DESK: ViewportSize = {"width": 1366, "height": 820}
PHONE: ViewportSize = {"width": 390, "height": 844}


class DemoSite(Protocol):
    """A running demo: where it is, and how its cast signs in."""

    url: str

    def password(self, username: str) -> str:
        """The demo password of one of the cast."""

    def code(self, username: str) -> str:
        """A one-time code of one of the cast."""


class Watched:
    """A page, and everything that went wrong on it."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page = page
        self.origin = origin
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.context.on("request", lambda request: self._asked(request.url))

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "data" and f"{parts.scheme}://{parts.netloc}" != self.origin:
            self.foreign.append(url)

    async def sign_in(self, username: str, password: str, code: str | None = None) -> None:
        """Through the form, to the console; with a one-time code where one is asked for."""
        await self.page.goto(f"{self.origin}/graphiql")
        await expect(self.page).to_have_url(f"{self.origin}/signin?next=%2Fgraphiql")
        await self.page.get_by_label("用户名").fill(username)
        await self.page.get_by_label("密码", exact=True).fill(password)
        await self.page.get_by_role("button", name="登录").click()
        if code:
            await self.page.get_by_label("动态验证码").fill(code)
            await self.page.get_by_role("button", name="验证").click()

    async def sign_in_as(self, site: DemoSite, username: str) -> None:
        """As one of the cast who needs a one-time code."""
        await self.sign_in(username, site.password(username), site.code(username))

    async def result(self) -> str:
        """The answer, whole: the editor draws only the lines in view."""
        answer = "__MONACO.editor.getModels().find(m => m.uri.path.endsWith('response.json'))?.getValue()"
        await self.page.wait_for_function(f"() => {answer}")
        shown: str = await self.page.evaluate(f"() => {answer}")
        return shown


@pytest.fixture(scope="session")
def bundle() -> None:
    """The console's files."""
    said: list[str] = []
    if not build_assets(say=said.append):
        if os.environ.get("CI") == "true":
            pytest.fail("\n".join(said))
        missing("\n".join(said))


@pytest.fixture
async def watched(demo_site: DemoSite, chromium: Browser, bundle: None) -> AsyncIterator[Watched]:  # noqa: ARG001
    """A new browser profile at a desk."""
    context = await chromium.new_context(viewport=DESK, locale="zh-CN")
    yield Watched(await context.new_page(), demo_site.url.rstrip("/"))
    await context.close()


async def test_a_county_administrator_runs_an_example_and_sees_the_county_and_nothing_else(
    demo_site: DemoSite, watched: Watched
) -> None:
    page = watched.page
    await watched.sign_in_as(demo_site, "county.simao")
    await expect(page.locator("#scope")).to_have_text("思茅区·县级管理员")
    await page.get_by_role("button", name="我范围内的企业").click()
    await page.get_by_role("button", name="运行查询").click()
    result = await watched.result()
    assert '"totalCount": 4' in result
    assert all(name in result for name in SIMAO)
    assert not [name for name in ELSEWHERE if name in result]
    await expect(page.locator(".result-window")).to_contain_text("totalCount")
    assert watched.complaints == []
    assert watched.foreign == []


async def test_the_editor_knows_the_schema_and_reports_a_wrong_field(
    demo_site: DemoSite, watched: Watched
) -> None:
    page = watched.page
    await watched.sign_in_as(demo_site, "county.simao")
    await page.locator(".graphiql-query-editor .view-line").first.wait_for()
    await page.get_by_role("button", name="显示文档").click()
    await expect(page.locator(".graphiql-doc-explorer")).to_contain_text("Enterprise")
    await page.evaluate(
        "() => __MONACO.editor.getModels().find(m => m.uri.path.endsWith('operation.graphql'))"
        ".setValue('{ enterprises { noSuchField } }')"
    )
    # Drawn by a worker of ours: it proves that the workers run under the policy.
    await expect(page.locator(".graphiql-query-editor .squiggly-error")).to_be_visible()
    assert {urlsplit(worker.url).netloc for worker in page.workers} == {urlsplit(watched.origin).netloc}
    assert watched.complaints == []
    assert watched.foreign == []


async def test_the_explorer_shows_the_fields_of_the_schema(demo_site: DemoSite, watched: Watched) -> None:
    page = watched.page
    await watched.sign_in_as(demo_site, "county.simao")
    await page.get_by_role("button", name="显示点选字段").click()
    await expect(page.locator(".graphiql-explorer-root")).to_contain_text("enterprises")


async def test_signing_out_ends_the_session(demo_site: DemoSite, watched: Watched) -> None:
    page = watched.page
    await watched.sign_in_as(demo_site, "county.simao")
    await page.get_by_role("button", name="退出登录").click()
    await expect(page).to_have_url(f"{watched.origin}/signin")
    await page.goto(f"{watched.origin}/graphiql")
    await expect(page).to_have_url(f"{watched.origin}/signin?next=%2Fgraphiql")


async def test_an_enterprise_signs_in_but_gets_no_console(demo_site: DemoSite, watched: Watched) -> None:
    await watched.sign_in("enterprise.e01", demo_site.password("enterprise.e01"))
    await expect(watched.page.get_by_role("heading")).to_have_text("无权使用控制台")
    assert await watched.page.locator(".graphiql-container").count() == 0


async def test_a_wrong_password_is_said_and_keeps_the_name(watched: Watched) -> None:
    await watched.sign_in("nobody.at.all", "not the password")
    page = watched.page
    await expect(page.get_by_role("alert")).to_be_visible()
    await expect(page.get_by_label("用户名")).to_have_value("nobody.at.all")
    await expect(page.get_by_label("密码", exact=True)).to_have_value("")


async def test_the_sign_in_page_fits_a_phone(watched: Watched) -> None:
    await watched.page.set_viewport_size(PHONE)
    await watched.page.goto(f"{watched.origin}/signin")
    width = await watched.page.evaluate("() => document.documentElement.scrollWidth")
    assert width <= PHONE["width"]
    button = await watched.page.get_by_role("button", name="登录").bounding_box()
    assert button
    assert button["height"] >= 44
    assert watched.complaints == []
    assert watched.foreign == []


async def test_the_console_can_be_used_on_a_phone(demo_site: DemoSite, watched: Watched) -> None:
    page = watched.page
    await page.set_viewport_size(PHONE)
    await watched.sign_in_as(demo_site, "county.simao")
    await page.locator(".graphiql-query-editor .view-line").first.wait_for()
    await page.get_by_role("button", name="显示示例查询").click()
    panel = await page.locator(".examples").bounding_box()
    assert panel
    assert panel["width"] > 0.75 * PHONE["width"]
    await page.get_by_role("button", name="我范围内的企业").click()
    # The panel makes room for the editor by itself.
    await page.get_by_role("button", name="运行查询").click()
    assert '"totalCount": 4' in await watched.result()
    editor = await page.locator(".graphiql-query-editor").bounding_box()
    assert editor
    assert editor["width"] > 0.7 * PHONE["width"]
    assert await page.evaluate("() => document.documentElement.scrollWidth") <= PHONE["width"]
    assert watched.complaints == []
    assert watched.foreign == []
