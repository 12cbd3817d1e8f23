"""Signing in in a real browser: the steps, what goes wrong beside its field, and the way back to the page."""

from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pyotp
import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.site import Site

PHONE: ViewportSize = {"width": 390, "height": 844}
WHERE = "/graphiql?tab=1"
RESET = "mutation($id: ID!) { resetSecondFactor(id: $id) { ok } }"
# Chromium says so of every answer that is no success; the page says what it means.
EXPECTED = "Failed to load resource: the server responded with a status of 4"


class SignInPage:
    """The page on a telephone, and what went wrong on it."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site = page, site
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.context.on("request", lambda request: self._asked(request.url))

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "data" and f"{parts.scheme}://{parts.netloc}" != self.site.url:
            self.foreign.append(url)

    async def begin(self, username: str, where: str = WHERE) -> None:
        """As far as the password leads."""
        await self.page.goto(f"{self.site.url}/signin?next={where.replace('/', '%2F').replace('?', '%3F')}")
        await self.page.get_by_label("用户名").fill(username)
        await self.page.get_by_label("密码", exact=True).fill(self.site.password(username))
        await self.page.get_by_role("button", name="登录").click()

    async def give(self, code: str) -> None:
        """The code, typed into the step that is shown."""
        await self.page.locator("form:not([hidden]) .signin-code").fill(code)
        await self.page.locator("form:not([hidden]) .primary").click()

    async def calm(self) -> None:
        """Nothing went wrong, nothing came from elsewhere, nothing is wider than the screen."""
        assert [each for each in self.complaints if not each.startswith(EXPECTED)] == []
        assert self.foreign == []
        width = await self.page.evaluate("() => document.documentElement.scrollWidth")
        assert width <= PHONE["width"]


@pytest.fixture
async def signing_in(demo_site: Site, chromium: Browser) -> AsyncIterator[SignInPage]:
    context = await chromium.new_context(viewport=PHONE, locale="zh-CN")
    yield SignInPage(await context.new_page(), demo_site)
    await context.close()


async def test_an_administrator_gives_a_code_and_comes_to_the_page_that_was_asked_for(
    signing_in: SignInPage,
) -> None:
    page, site = signing_in.page, signing_in.site
    await signing_in.begin("county.menglian")
    await expect(page.get_by_label("动态验证码")).to_be_focused()
    await signing_in.give("12345")
    await expect(page.locator("#code-problem")).to_have_text("请输入 6 位数字的动态验证码")
    await signing_in.give("000000")
    await expect(page.locator("#code-problem")).to_contain_text("动态验证码错误")
    await expect(page.get_by_label("动态验证码")).to_have_value("000000")
    await expect(page.get_by_label("动态验证码")).to_have_attribute("aria-invalid", "true")
    # A reload forgets the page, not the step.
    await page.reload()
    await expect(page.get_by_label("动态验证码")).to_be_focused()
    await signing_in.calm()
    await signing_in.give(site.code("county.menglian"))
    await expect(page).to_have_url(f"{site.url}{WHERE}")


async def test_the_first_sign_in_shows_a_picture_and_a_key_and_goes_on_with_the_first_code(
    signing_in: SignInPage,
) -> None:
    page, site = signing_in.page, signing_in.site
    asked = """{ users(filter: {username: {eq: "county.ximeng"}}) { nodes { id } } }"""
    (user,) = site.as_("sysadmin").ask(asked)["users"]["nodes"]
    assert site.as_("sysadmin").ask(RESET, user)["resetSecondFactor"]["ok"]
    site.secrets.clear()
    await signing_in.begin("county.ximeng")
    picture = page.get_by_alt_text("二维码")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("image => image.complete && image.naturalWidth > 100")
    secret = (await page.locator("#secret").text_content() or "").replace(" ", "")
    await signing_in.calm()
    await signing_in.give("000000")
    await expect(page.locator("#first-code-problem")).to_contain_text("动态验证码错误")
    await signing_in.give(pyotp.TOTP(secret).now())
    await expect(page).to_have_url(f"{site.url}{WHERE}")


async def test_who_signs_in_elsewhere_ends_the_session_here_and_the_page_says_so(
    signing_in: SignInPage, chromium: Browser
) -> None:
    page, site = signing_in.page, signing_in.site
    await signing_in.begin("county.jiangcheng")
    await signing_in.give(site.code("county.jiangcheng"))
    await expect(page).to_have_url(f"{site.url}{WHERE}")
    context = await chromium.new_context(viewport=PHONE, locale="zh-CN")
    elsewhere = SignInPage(await context.new_page(), site)
    await elsewhere.begin("county.jiangcheng")
    await elsewhere.give(site.code("county.jiangcheng"))
    await expect(elsewhere.page).to_have_url(f"{site.url}{WHERE}")
    await context.close()
    await page.reload()
    await expect(page.get_by_role("status")).to_have_text("您的账号已在其他地方登录")
    assert "next=%2Fgraphiql" in page.url


async def test_another_account_can_be_taken_in_the_middle(signing_in: SignInPage) -> None:
    page = signing_in.page
    await signing_in.begin("auditor")
    await page.get_by_role("button", name="换一个账号").click()
    await expect(page.get_by_label("用户名")).to_be_focused()
    await expect(page.get_by_label("密码", exact=True)).to_have_value("")
    await signing_in.calm()


async def test_the_page_speaks_english_and_remembers_it(signing_in: SignInPage) -> None:
    page = signing_in.page
    await page.goto(f"{signing_in.site.url}/signin?next=%2Fgraphiql")
    await page.get_by_role("link", name="English").click()
    await expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    assert "next=%2Fgraphiql" in page.url
    await page.goto(f"{signing_in.site.url}/signin")
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.locator("#username-problem")).to_have_text("Please type your user name")
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await signing_in.calm()


async def test_what_is_left_out_is_said_beside_its_field_and_what_was_typed_stays(
    signing_in: SignInPage,
) -> None:
    page = signing_in.page
    await page.goto(f"{signing_in.site.url}/signin")
    await page.get_by_label("用户名").fill("county.simao")
    await page.keyboard.press("Enter")
    await expect(page.locator("#password-problem")).to_have_text("请输入密码")
    await expect(page.get_by_label("密码", exact=True)).to_be_focused()
    await expect(page.get_by_label("用户名")).to_have_value("county.simao")
    response = await page.request.get(f"{signing_in.site.url}/signin")
    policy = response.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "style-src 'self';" in policy
    assert " style=" not in await response.text()
