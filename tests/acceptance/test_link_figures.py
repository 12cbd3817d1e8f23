"""§8.1 and §8.2 of the golden dataset, reached through the API from an empty city."""

from typing import Any

import pytest

from tests.acceptance.test_golden_figures import IN_CHARGE, LINKED
from tests.figures import percent
from tests.golden_api import enterprises, links
from tests.writing import WritableCity

pytestmark = pytest.mark.usefixtures("made")


@pytest.fixture(scope="module")
async def made(empty_city: WritableCity) -> WritableCity:
    """Enterprises, links, assignments and visits, by the hands of those whose task they are."""
    await enterprises.build(empty_city)
    await links.build(empty_city)
    await links.stand_in_for_landing(empty_city)
    empty_city.at("2026-06-30T10:00")
    return empty_city


async def test_k05_three_of_four_city_leaders_have_two_links(made: WritableCity) -> None:
    leaders = await made.pool.fetch(LINKED)
    city_level, county_level = (
        [row["links"] >= 2 for row in leaders if row["level"] == level] for level in ("CITY", "COUNTY")
    )
    everybody = city_level + county_level
    shares = [percent(sum(each), len(each)) for each in (city_level, county_level, everybody)]
    assert shares == ["75.00", "0.00", "50.00"]


async def test_k06_and_k07_one_leader_complete_and_fourteen_of_eighteen_visits(made: WritableCity) -> None:
    leaders = [row for row in await made.pool.fetch(LINKED) if row["level"] == "CITY"]
    done, required = sum(row["done"] for row in leaders), sum(row["links"] * 2 for row in leaders)
    assert percent(sum(row["complete"] for row in leaders), len(leaders)) == "25.00"
    assert (done, required, percent(done, required)) == (14, 18, "77.78")


async def test_ten_of_twelve_key_enterprises_have_supervisor_and_commissioner(made: WritableCity) -> None:
    covered, listed = await made.pool.fetchrow(IN_CHARGE)
    assert (covered, listed, percent(covered, listed)) == (10, 12, "83.33")


async def test_all_fourteen_enterprises_lie_where_they_are_located(made: WritableCity) -> None:
    data = await made.ask(
        "county.simao", "{ enterprises(orderBy: [{ uscc: ASC }]) { totalCount nodes { uscc } } }"
    )
    found: Any = data["enterprises"]
    assert found["totalCount"] == 4
    assert "91530800X000001310" in [each["uscc"] for each in found["nodes"]]
    assert len(await made.rows("enterprise")) == 14


async def test_silence_is_told_apart_from_an_answer(made: WritableCity) -> None:
    visits = await made.rows("link_visit", status="CONFIRMED")
    assert len(visits) == 17
    assert sum(visit["auto_confirmed"] for visit in visits) == 15
    assert all((visit["confirmed_by_id"] is None) == visit["auto_confirmed"] for visit in visits)
