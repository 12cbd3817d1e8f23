"""The scaled city is the same every time, valid, uneven as a real one, and loaded once."""

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from models.validators import unified_social_credit_code, uscc_warning
from peipao.demo import load_golden, load_scaled
from peipao.demo.scaled_city import ScaledCity
from peipao.demo.scaled_rows import base_sheets
from peipao.demo.scaled_tickets import ticket_sheets
from peipao.reference import load_reference
from peipao.settings import StartupError


@pytest.fixture(scope="module")
async def scaled(template: str, new_database: Any, city: Any) -> AsyncIterator[asyncpg.Connection]:  # noqa: ARG001
    """A database with the golden city and 2,000 enterprises more. The city's fixture readies the models."""
    database = await new_database(template)
    connection = await asyncpg.connect(database.direct_url)
    await load_reference(connection)
    await load_golden(connection, "Scaled-city-1")
    await load_scaled(connection, 1, 7)
    yield connection
    await connection.close()


async def test_every_enterprise_has_its_share_of_everything(scaled: asyncpg.Connection) -> None:
    counts = await scaled.fetchrow(
        "select (select count(*) from enterprise) - 14, (select count(*) from project) - 4, "
        "(select count(*) from issue) - 10, (select count(*) from complaint) - 11, "
        "(select count(*) from subsidy_application) - 9"
    )
    assert tuple(counts) == (2_000, 2_000, 4_000, 8_000, 600)


async def test_loading_it_again_adds_nothing(scaled: asyncpg.Connection) -> None:
    assert await load_scaled(scaled, 1, 7) == {}
    assert await scaled.fetchval("select count(*) from enterprise") == 2_014


async def test_a_second_city_over_the_first_is_refused_with_the_way_out(scaled: asyncpg.Connection) -> None:
    with pytest.raises(StartupError, match="use the same size and seed, or another data folder"):
        await load_scaled(scaled, 2, 7)


async def test_all_credit_codes_are_valid(scaled: asyncpg.Connection) -> None:
    codes = [row["uscc"] for row in await scaled.fetch("select uscc from enterprise")]
    assert {unified_social_credit_code.refusal(code) for code in codes} == {None}
    assert {uscc_warning(code) for code in codes} == {None}


async def test_enterprises_are_spread_unevenly_over_all_ten_counties(scaled: asyncpg.Connection) -> None:
    rows = await scaled.fetch(
        "select r.short_name, count(*) from enterprise e join region r on r.id = e.county_id "
        "group by 1 order by 2"
    )
    assert len(rows) == 10
    assert rows[-1]["short_name"] == "思茅"
    assert rows[-1]["count"] > 5 * rows[0]["count"]


async def test_nothing_happens_after_the_morning_of_the_demo(scaled: asyncpg.Connection) -> None:
    latest = await scaled.fetchval(
        "select greatest((select max(updated_at) from enterprise), (select max(closed_at) from issue), "
        "(select max(feedback_at) from complaint), (select max(approved_at) from subsidy_application))"
    )
    assert latest.isoformat() <= "2026-06-30T02:00:00+00:00"


async def test_the_planner_knows_the_new_tables(scaled: asyncpg.Connection) -> None:
    estimates = await scaled.fetch(
        "select relname, reltuples from pg_class where relname in ('enterprise', 'complaint') order by 1"
    )
    assert [tuple(row) for row in estimates] == [("complaint", 8_011), ("enterprise", 2_014)]


def test_one_seed_makes_the_same_rows_and_another_seed_others() -> None:
    assert _rows(1) == _rows(1)
    assert _rows(1) != _rows(2)


def _rows(seed: int) -> list[Any]:
    city = ScaledCity(1, seed)
    return [list(sheet.rows) for sheets in (base_sheets, ticket_sheets) for sheet in sheets(city)]
