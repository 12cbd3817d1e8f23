"""DOMAIN §8.6 through the API: the ledger of the whole year 2026, and the calculator at its end."""

from typing import Any

import pytest

from resolvers.binding import opaque_id
from tests.golden_api import subsidies as golden
from tests.subsidy_calculator import broken, judged
from tests.subsidy_ledger import BUDGETS, adds_up, figures, gross, lines, part
from tests.writing import WritableCity


@pytest.fixture(scope="module")
async def year(empty_city: WritableCity) -> WritableCity:
    """The city on the last day of 2026."""
    await golden.build(empty_city)
    return empty_city


async def test_the_ledger_of_2026_is_whole_by_item_and_by_county(year: WritableCity) -> None:
    assert gross(await figures(year, "city.finance", "byItem")) == {
        "S01": 50,
        "S02": 15,
        "S03": 100,
        "S04": 40,
        "S05": 20,
        "S08": 30,
        "S11": 10,
    }
    by_county = await figures(year, "city.finance", "byCounty")
    assert gross(by_county) == {"思茅": 140, "墨江": 20, "景东": 30, "景谷": 15, "镇沅": 50, "澜沧": 10}
    assert {county: line["recovered"] for (_, county), line in by_county.items() if line["recovered"]} == {
        "思茅": 30
    }
    assert by_county[None, "思茅"]["net"] == 110
    total = (await figures(year, "city.finance", "total"))[None, None]
    assert (total["gross"], total["recovered"], total["net"], total["waiting"]) == (265, 30, 235, 0)


async def test_the_budget_of_2026_has_room_only_for_what_came_back(year: WritableCity) -> None:
    (budget,) = await part(year, "city.finance", BUDGETS)
    assert {name: budget[name] for name in ("budget", "approved", "paid", "recovered", "available")} == {
        "budget": "2600000.00",
        "approved": "2650000.00",
        "paid": "2650000.00",
        "recovered": "300000.00",
        "available": "250000.00",
    }


@pytest.mark.parametrize(
    ("who", "paid", "recovered"),
    [
        ("city.finance", 265, 30),
        ("auditor", 265, 30),
        ("county.simao", 140, 30),
        ("county.zhenyuan", 50, 0),
        ("dept.commerce", 40, 30),
        ("dept.industry", 225, 0),
    ],
)
async def test_everybodys_part_of_the_year_adds_up_from_rows_that_they_may_read(
    year: WritableCity, who: str, paid: int, recovered: int
) -> None:
    total = (await figures(year, who, "total"))[None, None]
    assert (total["gross"], total["recovered"], total["net"]) == (paid, recovered, paid - recovered)
    for line in await lines(year, who):
        adds_up(line)


@pytest.mark.parametrize(
    ("firm", "item", "reasons", "amount"),
    [
        ("E04", "S04", ["ALREADY_APPLIED"], "300000.00"),
        ("E04", "S05", ["LADDER_HIGHER_IN_YEAR"], "0.00"),
        ("E12", "S08", ["DROPPED_IN_YEAR", "ALREADY_APPLIED"], "0.00"),
        ("E02", "S01", ["MUTUALLY_EXCLUSIVE", "NO_QUALIFYING_EVENT"], "0.00"),
        ("E11", "S09", ["ENTITY_TYPE_NOT_ELIGIBLE", "NO_QUALIFYING_EVENT"], "0.00"),
        ("E09", "S04", ["ALREADY_APPLIED"], "100000.00"),
    ],
)
async def test_the_calculator_says_at_the_years_end_why_each_got_what_it_got(
    year: WritableCity, firm: str, item: str, reasons: list[str], amount: str
) -> None:
    of = opaque_id("Enterprise", await golden.key(year, firm))
    found: dict[str, Any] = await judged(year, "city.finance", item, of=of)
    assert (broken(found), found["amount"]) == (reasons, amount)
