"""The home page: what everybody sees on it, what it promises, and that figures lead to their rows."""

import json
import re
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from admin.panel import Panel
from schema.build import city_schema
from schema.editions import Editions
from schema.executing import Engine
from tests.city import City
from tests.home_page import Everybody, figures, home, leads_to_its_rows, panel_of, reading, section
from tests.recording import counted, listening, recording

READERS = (
    "city.relief", "city.invest", "city.bizenv", "city.finance", "city.supervision", "dept.industry",
    "industry.lead", "county.simao", "county.ninger", "county.lancang", "county.menglian", "county.ximeng",
    "zone.industrial", "leader.l4", "commissioner.c1", "discipline", "auditor",
)  # fmt: skip
MOST_STATEMENTS = 10


@pytest.fixture(scope="module")
def panel(city: City) -> Panel:
    """The panel over the golden city."""
    return panel_of(city)


@pytest.fixture(scope="module")
async def browser(panel: Panel) -> AsyncIterator[httpx.AsyncClient]:
    """Reads its pages."""
    async with reading(panel) as client:
        yield client


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize("period", ["year", "month"])
async def test_every_figure_leads_to_the_rows_that_it_counts(
    city: City, panel: Panel, browser: httpx.AsyncClient, who: str, period: str
) -> None:
    await leads_to_its_rows(city, panel, who, await home(browser, who, f"?period={period}"))


async def test_the_page_says_the_figures_of_the_city(browser: httpx.AsyncClient) -> None:
    relief = await home(browser, "city.relief")
    assert "市民营办 · 2026年6月30日" in re.sub(r"<[^>]+>", "", relief)
    assert figures(section(relief, "rates")) == ["8", "10", "7", "9", "2", "9"]
    for rate in ("80.00%", "77.78%", "22.22%"):
        assert rate in section(relief, "rates")
    overdue = section(relief, "overdue")
    assert "澜沧拉祜族自治县自然资源局" in overdue
    assert figures(overdue) == ["1", "1"]
    assert figures(section(relief, "coverage")) == ["3", "1", "12", "2"]
    assert "66.67%" in section(relief, "coverage")
    assert "83.33%" in section(relief, "coverage")

    bizenv = await home(browser, "city.bizenv", "?period=month")
    three = section(bizenv, "three")
    assert figures(three) == ["8", "8", "7", "8", "7", "8"]
    for rate in ("100.00%", "87.50%", "88.75"):
        assert rate in three
    assert figures(section(bizenv, "rates")) == ["9", "10", "8", "9", "7", "8"]

    invest = section(await home(browser, "city.invest"), "projects")
    assert figures(invest)[0] == "4"
    for text in ("155,000", "2,300", "1.48%", "33.33%"):
        assert text in invest


async def test_the_ledger_is_that_of_the_year(city: City, browser: httpx.AsyncClient) -> None:
    ledger = section(await home(browser, "city.finance"), "ledger")
    told = await city.ask("city.finance", "{ subsidyLedger(year: 2026) { total { gross net } } }")
    total = told["subsidyLedger"]["total"]
    foot = ledger[ledger.index("<tfoot>") :]
    assert f"{Decimal(total['gross']) / 10_000:,.0f}" in foot
    assert f"{Decimal(total['net']) / 10_000:,.0f}" in foot
    assert "<th" in ledger
    assert "S03" in ledger


async def test_a_county_sees_its_own_under_its_own_name(browser: httpx.AsyncClient) -> None:
    page = await home(browser, "county.menglian")
    assert "孟连傣族拉祜族佤族自治县 · 2026年6月30日" in re.sub(r"<[^>]+>", "", page)
    assert figures(section(page, "issues"))[0] == "1"
    assert "思茅" not in page[page.index('<main id="content"') :]


async def test_a_county_without_data_sees_calm_zeros(browser: httpx.AsyncClient) -> None:
    page = await home(browser, "county.ximeng", "?period=month")
    assert "本月还没有接收诉求。" in section(page, "issues")
    assert "本月还没有接收投诉。" in section(page, "complaints")
    assert "还没有有效回访" in section(page, "three")
    assert "没有超期未办结的事项。" in section(page, "overdue")
    assert "还没有登记项目。" in section(page, "projects")
    assert "本年还没有批准或拨付的补助。" in section(page, "ledger")
    assert "None" not in page
    assert "—" in section(page, "rates")


@pytest.mark.parametrize(
    ("who", "there", "absent"),
    [
        ("city.relief", {"issues", "projects", "coverage"}, {"complaints", "three"}),
        ("city.bizenv", {"complaints", "three"}, {"issues"}),
        ("leader.l4", {"issues", "projects"}, {"nothing"}),
        ("sysadmin", set(), {"issues", "complaints", "ledger"}),
        ("security.auditor", set(), {"issues", "complaints", "projects", "ledger", "coverage"}),
    ],
)
async def test_what_somebody_may_not_read_is_not_on_their_page(
    browser: httpx.AsyncClient, who: str, there: set[str], absent: set[str]
) -> None:
    page = await home(browser, who)
    shown = set(re.findall(r'aria-labelledby="(\w+)-title"', page))
    assert there <= shown
    assert not absent & shown


@pytest.mark.parametrize("who", ["auditor", "county.simao", "leader.l4"])
async def test_the_page_costs_one_request_and_at_most_ten_statements(city: City, who: str) -> None:
    requests: list[str] = []
    engine = Editions(Engine(city_schema(), lambda: recording(city.pool)))

    class Listening:
        additions = engine.additions

        async def __call__(self, request: Any, viewer: Any) -> Any:
            requests.append(request.query)
            return await engine(request, viewer)

    panel = Panel(engine=Listening, doorman=Everybody(city))
    async with reading(panel) as browser:
        with listening() as heard:
            await home(browser, who)
    assert [query.split("(")[0].split(" {")[0] for query in requests] == ["query Home"]
    # One for all derived roots, and one for each of at most nine others.
    assert 1 <= len(counted(heard)) <= MOST_STATEMENTS, "\n".join(counted(heard))


@pytest.mark.parametrize("who", ["city.relief", "county.simao", "city.finance"])
async def test_nothing_is_loaded_from_elsewhere_and_no_style_is_inline(
    browser: httpx.AsyncClient, who: str
) -> None:
    page = await home(browser, who)
    addresses = re.findall(r'(?:href|src|action)="([^"]*)"', page)
    assert not [url for url in addresses if not url.startswith(("/", "#", "?"))]
    assert "style=" not in page
    assert "<style" not in page
    assert not re.findall(r"\son\w+=", page)
    policy = (await browser.get("/admin/", headers={"x-who": who})).headers["content-security-policy"]
    assert "style-src 'self';" in policy
    assert "unsafe" not in policy


async def test_charts_show_what_the_tables_say(browser: httpx.AsyncClient) -> None:
    page = await home(browser, "county.simao")
    charts = json.loads(page.split('id="home-charts">')[1].split("</script>")[0])
    assert set(charts) == set(re.findall(r'data-chart="(\w+)"', page))
    drawn = sum(sum(light["values"]) for light in charts["issues"]["lights"])
    assert str(drawn) == figures(section(page, "issues"))[0]
    assert [step["value"] for step in charts["projects"]["steps"]][:5] == [2, 2, 2, 1, 1]
    assert {item["name"]: item["gross"] for item in charts["ledger"]["items"]}["S03"] == "1000000.00"


async def test_an_unknown_period_is_the_year(browser: httpx.AsyncClient) -> None:
    page = await home(browser, "city.relief", "?period=century")
    assert "2026年1月1日至2026年6月30日" in page


async def test_the_gaps_of_the_page_are_listed_one_by_one(browser: httpx.AsyncClient) -> None:
    answer = await browser.get("/admin/coverage?kind=ENTERPRISE", headers={"x-who": "city.relief"})
    rows = answer.text.split("<tbody>")[1].split("</tbody>")[0]
    assert rows.count("<tr>") == 2
    assert "孟连示例边贸有限公司" in rows
    assert "政策专员" in rows
    none = await browser.get("/admin/coverage?kind=PROJECT", headers={"x-who": "county.ximeng"})
    assert "没有缺口" in none.text
    assert (await browser.get("/admin/coverage", headers={"x-who": "sysadmin"})).status_code == 404
