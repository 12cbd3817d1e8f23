"""The reference data of DOMAIN §4: complete, exact, and safe to load again."""

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from models.entities import ENTITIES
from models.entities.org import OrgUnit, Region
from models.entities.platform import DictItem, IndustryClass, SystemParam, WorkCalendarDay
from models.entities.project import ProjectStage
from models.published_calendar import days_of
from peipao.demo import load_golden
from peipao.orm import bound
from peipao.reference import load_reference
from peipao.reference.org_units import COUNTY_UNITS
from peipao.reference.parameters import PARAMETERS
from peipao.reference.stable_ids import stable_id

FULL_NAMES = {
    "530802": "思茅区",
    "530821": "宁洱哈尼族彝族自治县",
    "530822": "墨江哈尼族自治县",
    "530823": "景东彝族自治县",
    "530824": "景谷傣族彝族自治县",
    "530825": "镇沅彝族哈尼族拉祜族自治县",
    "530826": "江城哈尼族彝族自治县",
    "530827": "孟连傣族拉祜族佤族自治县",
    "530828": "澜沧拉祜族自治县",
    "530829": "西盟佤族自治县",
}


@pytest.fixture
async def empty(template: str, new_database: Any, city: Any) -> AsyncIterator[asyncpg.Connection]:  # noqa: ARG001
    """A migrated database without rows. The city's fixture has made the models usable."""
    database = await new_database(template)
    connection = await asyncpg.connect(database.url)
    yield connection
    await connection.close()


async def test_what_is_loaded_twice_is_there_once(empty: asyncpg.Connection) -> None:
    first = await load_reference(empty)
    again = await load_reference(empty)
    assert (first["Region"], first["IndustryClass"], first["WorkCalendarDay"]) == (13, 20 + 97 + 18, 1096)
    assert first["OrgUnit"] == 40 + 10 * len(COUNTY_UNITS)
    assert set(again.values()) == {0}


async def test_what_an_administrator_changed_or_deleted_stays_so(empty: asyncpg.Connection) -> None:
    await load_reference(empty)
    await empty.execute("update system_param set value = '5' where key = 'commissioner.max_load'")
    await empty.execute("update org_unit set deleted_at = now() where code = '530802-AUDIT'")
    await empty.execute("update dict_item set label_zh = '洽谈' where code = 'NEGOTIATING'")
    assert set((await load_reference(empty)).values()) == {0}
    assert await empty.fetchval("select value from system_param where key = 'commissioner.max_load'") == "5"
    assert await empty.fetchval("select count(*) from org_unit where code = '530802-AUDIT'") == 1
    assert await empty.fetchval("select label_zh from dict_item where code = 'NEGOTIATING'") == "洽谈"


async def test_a_unit_that_somebody_entered_by_hand_is_not_entered_twice(empty: asyncpg.Connection) -> None:
    await load_reference(empty)
    await empty.execute("update industry_chain set id = gen_random_uuid() where code = 'DIGITAL'")
    assert (await load_reference(empty))["IndustryChain"] == 0
    assert await empty.fetchval("select count(*) from industry_chain where code = 'DIGITAL'") == 1


async def test_the_golden_city_loaded_twice_is_there_once(empty: asyncpg.Connection) -> None:
    await load_reference(empty)
    first = await load_golden(empty, "Once-and-again-1")
    kept = await empty.fetchval("select password_hash from \"user\" where username = 'city.relief'")
    ties = await empty.fetchval("select count(*) from enterprise_chain")
    again = await load_golden(empty, "Another-secret-2")
    assert (first["Enterprise"], set(again.values())) == (14, {0})
    assert await empty.fetchval("select count(*) from enterprise_chain") == ties == 13
    assert kept == await empty.fetchval("select password_hash from \"user\" where username = 'city.relief'")


async def test_the_ten_counties_have_their_full_names_and_codes(city: Any) -> None:
    async with city.pool.acquire() as connection:
        counties = await Region.filter(kind="COUNTY").using_db(bound(connection))
        zones = await Region.filter(kind="ZONE").using_db(bound(connection)).prefetch_related("host_counties")
        assert {county.code: county.name for county in counties} == FULL_NAMES
        assert {zone.code: [host.code for host in zone.host_counties] for zone in zones} == {
            "Z530800-01": ["530802"],
            "Z530800-02": ["530827"],
        }


@pytest.mark.parametrize("duty", ["PARTY", "NPC", "GOVERNMENT", "CPPCC", "INDUSTRY", "RELIEF_OFFICE"])
async def test_every_county_has_its_own_unit_for_each_duty(city: Any, duty: str) -> None:
    async with city.pool.acquire() as connection:
        units = OrgUnit.filter(code__endswith=f"-{duty}", level="COUNTY").using_db(bound(connection))
        assert {unit.code.split("-")[0] for unit in await units} == set(FULL_NAMES)


async def test_offices_of_leading_groups_know_their_group_and_their_host(city: Any) -> None:
    async with city.pool.acquire() as connection:
        office = (
            await OrgUnit.get(code="530800-RELIEF_OFFICE")
            .using_db(bound(connection))
            .select_related("parent", "host_unit")
        )
        regulator = await OrgUnit.get(code="530800-BANKING_REGULATOR").using_db(bound(connection))
    assert (office.short_name, office.parent.code, office.host_unit.code) == (
        "市民营办",
        "530800-LEADING_GROUP",
        "530800-INDUSTRY",
    )
    assert regulator.aliases == ["国家金融监督管理总局普洱监管分局"]


async def test_industry_classes_are_those_of_the_2017_edition(city: Any) -> None:
    async with city.pool.acquire() as connection:
        rows = IndustryClass.all().using_db(bound(connection)).select_related("parent")
        classes = {row.code: row for row in await rows}
    levels = [row.level for row in classes.values()]
    assert (levels.count("SECTION"), levels.count("DIVISION")) == (20, 97)
    # The 2011 edition had 教育 in 82 and no 土地管理业.
    assert (classes["P83"].name, classes["N79"].name, classes["T97"].name) == (
        "教育",
        "土地管理业",
        "国际组织",
    )
    assert (classes["C1530"].name, classes["C1530"].parent.code, classes["C15"].parent.code) == (
        "精制茶加工",
        "C15",
        "C",
    )


async def test_2026_has_248_working_days_and_its_make_up_days(city: Any) -> None:
    async with city.pool.acquire() as connection:
        year = WorkCalendarDay.filter(date__gte="2026-01-01", date__lte="2026-12-31")
        days = {day.date.isoformat(): day for day in await year.using_db(bound(connection))}
    assert sum(day.is_workday for day in days.values()) == 248
    make_up = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}
    assert {date for date, day in days.items() if day.is_workday and day.date.weekday() > 4} == make_up
    assert (days["2026-06-19"].is_workday, days["2026-06-19"].name) == (False, "端午节")


def test_a_year_that_is_not_published_yet_has_no_days() -> None:
    assert list(days_of(2099)) == []


async def test_dictionaries_hold_every_value_of_every_enumeration(city: Any) -> None:
    async with city.pool.acquire() as connection:
        items = (
            await DictItem.filter(dictionary="ProjectStage")
            .using_db(bound(connection))
            .order_by("sort_order")
        )
    assert [(item.code, item.label_zh) for item in items] == [
        (stage.value, stage.label.zh) for stage in ProjectStage
    ]


async def test_parameters_have_the_figures_of_the_measures(city: Any) -> None:
    async with city.pool.acquire() as connection:
        params = {param.key: param for param in await SystemParam.all().using_db(bound(connection))}
    expected = {
        "link.min_per_leader": ("2", "INTEGER"),
        "visit.min_per_year": ("2", "INTEGER"),
        "loan.target_cagr": ("0.20", "DECIMAL"),
        "s02.split": ("[15, 15, 15]", "LIST"),
        "pay.default_interest_daily": ("0.0005", "DECIMAL"),
        "sla.complaint.complaint": ("15", "INTEGER"),
        "policy.effective_from": ("2022-06-01", "DATE"),
    }
    assert {key: (params[key].value, params[key].type.value) for key in expected} == expected


def test_ids_are_the_same_on_every_machine() -> None:
    assert str(stable_id(Region, "530802")) == "56430713-ebe0-5484-a6e9-1be9dea3a20d"


def test_every_deadline_that_an_action_names_is_a_parameter() -> None:
    keys = {row["key"] for row in PARAMETERS}
    named = {action.deadline for entity in ENTITIES for action in entity.actions if action.deadline}
    assert named <= keys
