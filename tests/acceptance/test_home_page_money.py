"""The subsidies of DOMAIN §8.6 on the home page of the last day of 2026."""

from collections.abc import AsyncIterator

import httpx
import pytest

from admin.panel import Panel
from tests.golden_api import subsidies
from tests.home_page import LINK, home, leads_to_its_rows, panel_of, reading, section
from tests.writing import WritableCity


@pytest.fixture(scope="module")
async def year(empty_city: WritableCity) -> WritableCity:
    """The city on the last day of 2026."""
    await subsidies.build(empty_city)
    return empty_city


@pytest.fixture(scope="module")
def panel(year: WritableCity) -> Panel:
    """The panel over it."""
    return panel_of(year)


@pytest.fixture(scope="module")
async def browser(panel: Panel) -> AsyncIterator[httpx.AsyncClient]:
    """Reads its pages."""
    async with reading(panel) as client:
        yield client


def paid(page: str) -> dict[str, str]:
    """What the table says was paid, by code of the item, in 万元."""
    rows = section(page, "ledger").split("<tbody>")[1].split("</tbody>")[0].split("<tr>")[1:]
    return {row.split('scope="row">')[1][:3]: LINK.findall(row)[2][2] for row in rows}


async def test_the_ledger_of_the_year_is_that_of_domain(browser: httpx.AsyncClient) -> None:
    page = await home(browser, "city.finance")
    assert paid(page) == {
        "S01": "50", "S02": "15", "S03": "100", "S04": "40", "S05": "20", "S08": "30", "S11": "10",
    }  # fmt: skip
    foot = section(page, "ledger").split("<tfoot>")[1]
    assert [text for _, _, text in LINK.findall(foot)][2:4] == ["265", "30"]
    assert ">235<" in foot


async def test_a_county_reads_its_own_part_of_it(browser: httpx.AsyncClient) -> None:
    foot = section(await home(browser, "county.simao"), "ledger").split("<tfoot>")[1]
    assert [text for _, _, text in LINK.findall(foot)][2:4] == ["140", "30"]
    assert ">110<" in foot


@pytest.mark.parametrize(
    "who", ["city.finance", "city.relief", "county.simao", "county.lancang", "industry.lead"]
)
async def test_every_amount_leads_to_the_rows_that_it_adds_up(
    year: WritableCity, panel: Panel, browser: httpx.AsyncClient, who: str
) -> None:
    await leads_to_its_rows(year, panel, who, await home(browser, who))
