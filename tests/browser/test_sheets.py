"""Excel in a real browser: a list is taken away as a sheet; a sheet with mistakes is brought, and told of."""

import io
from collections.abc import AsyncIterator, Iterator
from typing import Any

import openpyxl
import pytest
from playwright.async_api import Browser, Page, expect

from tests.sheet_work import cells
from tests.site import Site, running_demo

FILLED = (
    ("91530802MA0000001X", "浏览器导入示例一", "小型", "思茅区"),
    ("91530802MA00000028", "浏览器导入示例二", "巨型", "思茅区"),
    (None, "浏览器导入示例三", "小型", "没有的县"),
)
HEADINGS = ("统一社会信用代码*", "企业名称*", "企业规模", "属地县(区)")


@pytest.fixture(scope="module")
async def busy_database(template: str, new_database: Any) -> Any:
    """A database for a site whose worker works."""
    return await new_database(template)


@pytest.fixture(scope="module")
def busy_site(busy_database: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The demo with its worker."""
    with running_demo(
        tmp_path_factory.mktemp("busy"),
        database_url=busy_database.url,
        database_direct_url=busy_database.direct_url,
        worker="true",
    ) as site:
        yield site


@pytest.fixture
async def page(chromium: Browser) -> AsyncIterator[Page]:
    """A new profile at a desk; whatever a page complains of fails the test."""
    context = await chromium.new_context(locale="zh-CN", accept_downloads=True)
    made = await context.new_page()
    complaints: list[str] = []
    made.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    made.on("pageerror", lambda error: complaints.append(str(error)))
    yield made
    await context.close()
    assert not complaints, complaints


async def sign_in(page: Page, site: Site, who: str, then: str) -> None:
    await page.goto(f"{site.url}/signin?next=%2Fadmin%2Fexports")
    await page.get_by_label("用户名").fill(who)
    await page.get_by_label("密码", exact=True).fill(site.password(who))
    await page.get_by_role("button", name="登录").click()
    if who.startswith("county"):
        await page.get_by_label("动态验证码").fill(site.code(who))
        await page.get_by_role("button", name="验证").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("数据导出")
    await page.goto(f"{site.url}{then}")


async def saved(page: Page, button: Any) -> bytes:
    async with page.expect_download() as coming:
        await button.click()
    path = await (await coming.value).path()
    return path.read_bytes()


async def test_a_list_is_exported_with_its_conditions_and_downloaded(busy_site: Site, page: Page) -> None:
    await sign_in(page, busy_site, "dept.commerce", "/admin/enterprise/list?f.sizeClass=SMALL")
    await page.get_by_role("link", name="导出", exact=True).click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("导出企业")
    await expect(page.get_by_text("按列表当前的查询条件")).to_be_visible()
    await page.get_by_label("用途").fill("核对二季度企业名单")
    await page.get_by_role("button", name="申请导出").click()
    link = page.get_by_role("link", name="下载").first
    await expect(link).to_be_visible(timeout=30_000)
    mark, head, *rows = cells(await saved(page, link))
    assert "市商务局·经办（dept.commerce）" in mark[0]
    assert "企业名称" in head
    assert {row[head.index("企业规模")] for row in rows} == {"小型"}


async def test_a_sheet_with_mistakes_is_told_row_by_row_and_the_rest_imported(
    busy_site: Site, page: Page
) -> None:
    await sign_in(page, busy_site, "county.simao", "/admin/imports/new?entity=Enterprise")
    book = openpyxl.load_workbook(io.BytesIO(await saved(page, page.get_by_role("link", name="下载模板"))))
    places = {cell.value: cell.column for cell in book.worksheets[0][1]}
    for number, row in enumerate(FILLED, 2):
        for heading, value in zip(HEADINGS, row, strict=True):
            book.worksheets[0].cell(number, places[heading], value)
    filled = io.BytesIO()
    book.save(filled)
    file: Any = {"name": "企业.xlsx", "mimeType": "application/octet-stream", "buffer": filled.getvalue()}
    await page.get_by_label("选择 .xlsx 文件").set_input_files(file)
    await page.get_by_role("button", name="上传并检查").click()
    told = page.get_by_role("region", name="错误明细表")
    await expect(told).to_be_visible(timeout=30_000)
    await expect(told).to_contain_text("“巨型”不是可选值")
    await expect(told).to_contain_text("请填写统一社会信用代码")
    await expect(told).to_contain_text("未找到“没有的县”")
    await page.get_by_role("button", name="导入 1 行").click()
    await expect(page.get_by_text("已导入", exact=True).first).to_be_visible(timeout=30_000)
    await page.get_by_role("link", name="查看导入的数据").click()
    await expect(page.get_by_role("link", name="浏览器导入示例一")).to_be_visible()
    await expect(page.get_by_text("浏览器导入示例二")).to_have_count(0)
