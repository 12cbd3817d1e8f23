"""A morning's work in the panel, in a real browser: clerk, officer, administrators."""

import re
import time
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, FilePayload, expect

from tests.panel_browser import Seat, seat
from tests.sheet_work import sheet
from tests.site import Site

CLERK = "county.simao"
UPLOADED = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PATIENCE_S = 20.0


@pytest.fixture
async def here(chromium: Browser, panel_site: Site) -> AsyncIterator[Seat]:
    """A desk of the panel; whatever was done at it, no page complained and nothing came from elsewhere."""
    async with seat(chromium, panel_site) as made:
        yield made
        made.nothing_went_wrong()


def submitted(site: Site, title: str) -> str:
    """The number of an issue that E01 has just submitted."""
    firm = site.as_("enterprise.e01").ask("{ enterprises(first: 1) { nodes { id } } }")["enterprises"][
        "nodes"
    ][0]
    made = site.as_("enterprise.e01").ask(
        "mutation($input: CreateIssueInput!) "
        "{ done: createIssue(input: $input) { ok issue { id no version } } }",
        {
            "input": {
                "title": title, "content": "茶园道路雨季塌方，请协调修复。",
                "enterprise": firm["id"], "category": "UTILITIES",
            }
        },
    )["done"]["issue"]  # fmt: skip
    done = site.as_("enterprise.e01").ask(
        "mutation($id: ID!, $version: Int!) { done: submitIssue(id: $id, version: $version) { ok } }",
        {"id": made["id"], "version": made["version"]},
    )
    assert done["done"]["ok"]
    return str(made["no"])


async def test_a_one_time_code_opens_the_page_that_was_asked_for_and_a_lost_session_comes_back_to_it(
    here: Seat,
) -> None:
    wanted = re.compile(r"/admin/issue/list\?tab=CLOSED$")
    await here.go("/issue/list?tab=CLOSED")
    await expect(here.page).to_have_url(f"{here.origin}/signin?next=%2Fadmin%2Fissue%2Flist%3Ftab%3DCLOSED")
    await here.sign_in_by_hand("county.ninger")
    await expect(here.page).to_have_url(wanted)
    await expect(here.page.get_by_role("heading", level=1)).to_have_text("问题诉求")
    await here.context.clear_cookies()
    await here.page.get_by_role("combobox", name="所属企业").click()
    await expect(here.page).to_have_url(re.compile(r"/signin\?next="))
    await here.sign_in_by_hand("county.ninger")
    await expect(here.page).to_have_url(wanted)
    await here.page.locator(".pp-top-right summary").click()
    await here.page.get_by_role("button", name="退出登录").click()
    await expect(here.page).to_have_url(f"{here.origin}/signin")


async def test_what_was_typed_into_a_form_is_still_there_after_signing_in_again(here: Seat) -> None:
    await here.sign_in(CLERK)
    await here.go("/issue/create")
    await here.page.get_by_label("标题").fill("厂区道路积水")
    await here.page.get_by_label("内容").fill("雨后一小时不能通行。")
    await here.context.clear_cookies()
    await here.page.get_by_role("button", name="保存").click()
    await expect(here.page).to_have_url(re.compile(r"/signin\?next="))
    await here.sign_in_by_hand(CLERK)
    await expect(here.page).to_have_url(re.compile(r"/admin/issue/create$"))
    await expect(here.page.get_by_label("标题")).to_have_value("厂区道路积水")
    await expect(here.page.get_by_label("内容")).to_have_value("雨后一小时不能通行。")


async def test_a_clerk_queries_opens_accepts_dispatches_and_urges(here: Seat, panel_site: Site) -> None:
    page, title = here.page, "茶园道路雨季塌方"
    number = submitted(panel_site, title)
    await here.sign_in(CLERK)
    await here.go("/issue/list")
    await page.get_by_label("关键词").fill(number)
    await page.get_by_role("button", name="查询").click()
    await expect(page.locator("tbody tr")).to_have_count(1)
    await page.get_by_role("link", name=title).click()
    await expect(page.get_by_role("heading", level=1)).to_have_text(title)

    await page.locator(".pp-head-actions").get_by_role("button", name="受理", exact=True).click()
    await here.dialog_done()
    await expect(page.locator("[aria-current=step]")).to_have_text("已受理")

    await page.locator(".pp-head-actions").get_by_role("button", name="分办", exact=True).click()
    dialog = page.locator("dialog[open]")
    await dialog.get_by_role("button", name="确定", exact=True).click()
    await expect(dialog.locator(".invalid-feedback").first).to_be_visible()
    await here.pick("牵头领导", "岩温", "dialog[open]")
    await here.pick("责任单位", "思茅区商务局", "dialog[open]")
    await dialog.get_by_label("办结时限").fill("2026-07-24T18:00")
    await here.dialog_done()
    await expect(page.locator("[aria-current=step]")).to_have_text("已分办")
    await expect(page.locator(".pp-course .pp-countdown")).to_contain_text("剩")

    await page.locator(".pp-head-actions").get_by_role("button", name="督促", exact=True).click()
    await dialog.get_by_label("内容").fill("请尽快签收并联系企业。")
    await here.dialog_done()
    await page.get_by_role("tab", name="变更历史").click()
    history = page.locator("#panel-history")
    for done in ("受理", "分办", "督促"):
        await expect(history.locator(".pp-when b", has_text=re.compile(f"^{done}$"))).to_have_count(1)


async def test_a_department_reviews_its_head_approves_and_finance_finds_the_money(here: Seat) -> None:
    page = here.page
    await here.sign_in("city.finance")
    await _budget(here, "150")

    await here.sign_in("dept.industry")
    await here.go("/desk/review")
    await page.get_by_role("link", name="BT2026-S01").click()
    await expect(page.get_by_role("heading", name="规则核验")).to_be_visible()
    await expect(page.locator(".desk-rules li").first).to_be_visible()
    form = page.locator("#desk-form")
    await form.get_by_label("结论").select_option(label="通过")
    await form.get_by_label("意见").fill("材料齐全，符合条件。")
    await form.get_by_role("button", name="复核").click()
    await expect(page.locator(".pp-flash")).to_be_visible()

    await here.sign_in("commerce.lead")
    await here.go("/desk/review?tab=notice")
    await page.get_by_role("link", name="BT2026-S08").click()
    await form.get_by_role("button", name="批准").click()
    await expect(page.locator(".pp-flash")).to_contain_text("预算不足")

    await here.sign_in("city.finance")
    await here.go("/desk/review?tab=waiting")
    await page.get_by_role("link", name="BT2026-S08").click()
    await form.get_by_role("button", name="安排预算").click()
    await expect(form.get_by_role("alert")).to_be_visible()
    await _budget(here, "260")
    await here.go("/desk/review?tab=waiting")
    # The worker gives what has become free to those who wait; here it may be a moment faster than people.
    if await page.get_by_role("link", name="BT2026-S08").count():
        await page.get_by_role("link", name="BT2026-S08").click()
        await form.get_by_role("button", name="安排预算").click()
        await page.wait_for_load_state()
    await here.go("/desk/review?tab=plan")
    await page.get_by_role("link", name="BT2026-S08").click()
    await form.get_by_role("button", name="下达拨付计划").click()
    await expect(page.locator(".pp-flash")).to_be_visible()
    await here.go("/subsidyApplication/list?q=BT2026-S08")
    await expect(page.locator("tbody tr")).to_contain_text("拨付中")


async def _budget(here: Seat, ten_thousand: str) -> None:
    """Finance changes the budget of the year, in 万元."""
    page = here.page
    await here.go("/fundBudget/list?f.year.gte=2026&f.year.lte=2026")
    await page.get_by_role("link", name="查看").first.click()
    await page.locator(".pp-head-actions").get_by_text("更多").click()
    await page.get_by_role("link", name="修改").click()
    await page.get_by_label("预算").fill(f"{ten_thousand}0000")
    await page.get_by_role("button", name="保存").click()
    await expect(page.locator(".pp-flash")).to_contain_text("已保存")


async def test_an_import_says_row_by_row_what_is_wrong_before_anything_is_written(here: Seat) -> None:
    page = here.page
    await here.sign_in(CLERK)
    await here.go("/enterprise/list")
    await page.locator(".pp-head-actions").get_by_role("link", name="导入").click()
    file = sheet(
        ("统一社会信用代码 *", "企业名称 *", "从业人员（人）"),
        [("91530802MA6N0TEA1H", "导入示例茶厂", "12"), ("9153080", "代码有误的企业", "3")],
    )
    await page.locator("input[type=file]").set_input_files(
        files=FilePayload(name="企业.xlsx", mimeType=UPLOADED, buffer=file)
    )
    await page.get_by_role("button", name="上传并检查").click()
    await expect(page).to_have_url(re.compile(r"/admin/imports/job\?id="))
    wrong = page.get_by_role("row", name="统一社会信用代码应为18位，现为7位")
    await expect(wrong.get_by_role("cell").first).to_have_text("3", timeout=PATIENCE_S * 1000)
    await here.go("/enterprise/list?q=导入示例茶厂")
    await expect(page.get_by_text("没有符合条件的记录")).to_be_visible()


async def test_an_added_field_is_in_the_form_and_the_query_form_soon_after_it_is_published(
    here: Seat,
) -> None:
    page = here.page
    await here.sign_in("sysadmin")
    await here.go("/customField/create")
    await page.get_by_label("对象类型").select_option(label="企业")
    await page.get_by_label("字段键").fill("main_product")
    await page.get_by_label("中文名称").fill("主营产品")
    await page.get_by_label("英文名称").fill("Main product")
    await page.locator("select[name=kind]").select_option(label="文本")
    await page.get_by_label("最大长度").fill("40")
    await page.get_by_label("可筛选").select_option(label="是")
    await page.get_by_role("button", name="保存草稿").click()
    await page.locator(".pp-head-actions").get_by_role("button", name="发布").click()
    await here.dialog_done()
    await here.sign_in(CLERK)
    ends = time.monotonic() + PATIENCE_S
    while True:
        await here.go("/enterprise/list?q=茶业")
        if await page.get_by_label("主营产品").count():
            break
        assert time.monotonic() < ends, "the field did not come into force"
        await page.wait_for_timeout(500)
    await page.get_by_role("link", name="普洱示例茶业有限公司").click()
    await page.locator(".pp-head-actions").get_by_text("更多").click()
    await page.get_by_role("link", name="修改").click()
    await page.get_by_label("主营产品").fill("普洱古树茶")
    await page.get_by_role("button", name="保存").click()
    await expect(page.locator("dd", has_text="普洱古树茶")).to_be_visible()
    await here.go("/enterprise/list?f.cMainProduct=古树")
    await expect(page.locator("tbody tr")).to_have_count(1)
    await expect(page.locator("tbody tr")).to_contain_text("普洱示例茶业有限公司")


async def test_an_administrator_looks_with_a_clerks_eyes_and_can_only_look(here: Seat) -> None:
    page = here.page
    await here.sign_in("sysadmin")
    await here.go("/users?q=澜沧")
    await page.locator("main").get_by_role("link", name=re.compile("澜沧")).first.click()
    await page.get_by_label("查看理由").fill("核对该账号能看到哪些诉求")
    await page.get_by_role("button", name="开始查看").click()
    await expect(page.locator(".people-banner-look")).to_contain_text("澜沧拉祜族自治县·县级管理员")
    await here.go("/issue/list")
    await expect(page.locator("tbody")).to_contain_text("澜沧")
    await expect(page.locator("tbody")).not_to_contain_text("思茅区")
    before = await page.locator("tbody tr").count()
    await page.get_by_role("button", name="督促").first.click()
    await page.locator("dialog[open]").get_by_role("button", name="确定", exact=True).click()
    await expect(page.locator("dialog[open]").get_by_role("alert")).to_contain_text("只能查看")
    await page.locator("dialog[open]").get_by_role("button", name="取消").click()
    assert await page.locator("tbody tr").count() == before
    await page.get_by_role("button", name="结束查看").click()
    await expect(page.locator(".people-banner-look")).to_have_count(0)
