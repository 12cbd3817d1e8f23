"""The work desks in a real browser: with keys, with the mouse, on a phone."""

import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from tests.panel_browser import PHONE, Seat, seat
from tests.site import Site

FIRM = "{ enterprises(first: 1) { nodes { id } } }"
CREATE = (
    "mutation($input: CreateIssueInput!) { done: createIssue(input: $input) { ok issue { id no version } } }"
)
SUBMIT = "mutation($id: ID!, $version: Int!) { done: submitIssue(id: $id, version: $version) { ok } }"


@pytest.fixture
async def here(chromium: Browser, panel_site: Site) -> AsyncIterator[Seat]:
    """A desk of the panel, at which nothing goes wrong."""
    async with seat(chromium, panel_site) as made:
        yield made
        made.nothing_went_wrong()


def submitted(site: Site, title: str) -> str:
    """The number of an issue that E01 has just sent."""
    firm = site.as_("enterprise.e01")
    said = {"title": title, "content": "请予协调。", "category": "UTILITIES"}
    said["enterprise"] = firm.ask(FIRM)["enterprises"]["nodes"][0]["id"]
    made = firm.ask(CREATE, {"input": said})["done"]["issue"]
    assert firm.ask(SUBMIT, {"id": made["id"], "version": made["version"]})["done"]["ok"]
    return str(made["no"])


async def test_an_issue_is_accepted_and_dispatched_by_keys_while_the_deadline_is_told(
    here: Seat, panel_site: Site
) -> None:
    page, number = here.page, submitted(panel_site, "厂区变压器容量不足")
    await here.sign_in("city.relief")
    await here.go(f"/desk/dispatch?q={number}")
    await page.keyboard.press("j")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=2, name="厂区变压器容量不足")).to_be_visible()
    form = page.locator("#desk-form")
    await form.get_by_role("button", name="受理", exact=True).click()
    await expect(form.get_by_label("责任单位")).to_be_visible()
    told = form.locator("[data-preview-out]")
    await form.get_by_label("筛选单位").first.fill("思茅区商务局")
    await expect(told).to_contain_text("2026年7月24日 23:59")
    await form.get_by_label("办理难度").select_option(label="紧急")
    await expect(told).to_contain_text("2026年7月15日 23:59")
    await form.get_by_role("button", name="分办", exact=True).click()
    await expect(page.locator(".pp-flash")).to_contain_text(f"{number} 分办：已完成")
    await here.go(f"/issue/list?q={number}")
    await expect(page.locator("tbody tr")).to_contain_text("已分办")


async def test_a_card_that_is_dragged_to_a_stage_opens_the_form_of_the_action_that_leads_there(
    here: Seat,
) -> None:
    page = here.page
    await here.sign_in("city.invest")
    await here.go("/board")
    card = page.locator("[data-card]", has_text="精品咖啡精深加工产业园")
    await card.drag_to(page.locator("#stage-SIGNED"))
    dialog = page.locator("dialog[open]")
    await expect(dialog.get_by_label("签约日期")).to_be_visible()
    await dialog.get_by_role("button", name="取消").click()
    await card.drag_to(page.locator("#stage-RESERVE"))
    await expect(dialog).to_have_count(0)
    await card.focus()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("m")
    await expect(page.locator("[data-act]:focus")).to_be_visible()


async def test_on_a_phone_list_row_and_form_come_one_after_the_other(
    chromium: Browser, panel_site: Site
) -> None:
    submitted(panel_site, "茶园喷灌用水不足")
    async with seat(chromium, panel_site, PHONE) as here:
        page = here.page
        await here.sign_in("county.simao")
        await here.go("/desk/dispatch")
        await expect(page.locator(".desk-detail")).to_be_hidden()
        await page.get_by_role("link", name=re.compile("茶园喷灌用水不足")).click()
        await expect(page.locator(".desk-list")).to_be_hidden()
        await page.get_by_role("link", name="去办理").click()
        await expect(
            page.locator("#desk-form").get_by_role("button", name="受理", exact=True)
        ).to_be_in_viewport()
        for path in ("/todo", "/desk/dispatch", "/board", "/wall-map", "/desk/assign", "/desk/review"):
            await here.go(path)
            wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, f"{path} is {wide} px wider than the phone"
        await here.go("/desk/dispatch")
        here.nothing_went_wrong()
