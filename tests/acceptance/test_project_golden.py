"""The projects of DOMAIN §8.3, reached through the API from an empty city, and their figures."""

from datetime import date

import pytest

from tests.figures import percent
from tests.golden_api import enterprises, projects
from tests.writing import WritableCity


@pytest.fixture(scope="module")
async def built(empty_city: WritableCity) -> WritableCity:
    """A city in which all of §8.1 and §8.3 was done."""
    await enterprises.build(empty_city)
    await projects.build(empty_city)
    return empty_city


async def test_the_four_projects_stand_where_domain_says(built: WritableCity) -> None:
    rows = await built.pool.fetch("select no, tier, stage, light from project order by no")
    assert [tuple(row) for row in rows] == [
        ("ZS-2026-530802-0001", "MAJOR", "LANDED", "GREEN"),
        ("ZS-2026-530802-0002", "MAJOR", "NEGOTIATING", "GREEN"),
        ("ZS-2026-530827-0001", "KEY", "SIGNED", "RED"),
        ("ZS-2026-530828-0001", "GENERAL", "SIGNED", "YELLOW"),
    ]


async def test_every_last_report_was_accepted_in_june(built: WritableCity) -> None:
    months = await built.pool.fetch(
        "select max(accepted_at) as last from progress_report group by project_id"
    )
    assert [row["last"].month for row in months] == [6] * 4


async def test_k23_k25_k26_and_k27_are_those_of_domain(built: WritableCity) -> None:
    row = await built.pool.fetchrow(
        """
        select count(*) as signed, count(*) filter (where stage = 'LANDED') as landed,
        count(*) filter (where enterprise_id is not null or f.amount > 0) as honoured,
        sum(f.amount) as funds, sum(planned_investment) as planned,
        count(*) filter (where a.kinds = 2) as in_care,
        count(*) filter (where stage = 'LANDED' and c.converted = 2) as converted
        from project p
        join lateral (select coalesce(sum(amount), 0) as amount from funds_in_place
            where project_id = p.id) f on true
        join lateral (select count(distinct kind) as kinds from assignment
            where project_id = p.id and status in ('ACTIVE', 'CONVERTED')) a on true
        join lateral (select count(*) as converted from assignment o
            join assignment n on n.converted_from_id = o.id
            where o.project_id = p.id and n.start_on = o.end_on) c on true
        where signed_on is not null
        """
    )
    assert percent(row["landed"], row["signed"]) == "33.33"
    assert percent(row["honoured"], row["signed"]) == "66.67"
    assert percent(row["funds"], row["planned"]) == "1.48"
    assert percent(row["in_care"], row["signed"]) == "66.67"
    assert percent(row["converted"], row["landed"]) == "100.00"


async def test_with_p01_its_pair_passes_to_e13_on_the_day_of_the_landing(built: WritableCity) -> None:
    landed = date.fromisoformat(projects.LANDED_ON)
    rows = await built.pool.fetch(
        """
        select a.kind, coalesce(l.name, c.name) as name, a.start_on, a.end_on, a.status,
        a.project_id is not null as of_project
        from assignment a left join leader l on l.id = a.leader_id
        left join commissioner c on c.id = a.commissioner_id
        left join enterprise e on e.id = a.enterprise_id left join project p on p.id = a.project_id
        where e.uscc = '91530800X000001310' or p.no = 'ZS-2026-530802-0001'
        """
    )
    began = date(2026, 3, 23)
    assert {tuple(row.values()) for row in rows} == {
        ("PROJECT_MANAGER", "岩温", began, landed, "CONVERTED", True),
        ("SERVICE_COMMISSIONER", "罗思敏", began, landed, "CONVERTED", True),
        ("RELIEF_SUPERVISOR", "岩温", landed, None, "ACTIVE", False),
        ("POLICY_COMMISSIONER", "罗思敏", landed, None, "ACTIVE", False),
    }
    link = await built.row("leader_link", source="PROJECT_LANDING")
    assert (link["is_primary"], link["start_on"]) == (True, landed)
    listed = await built.rows("key_enterprise", added_on=landed)
    assert len(listed) == 1


async def test_the_war_map_counts_stages_by_light_for_whoever_looks(built: WritableCity) -> None:
    ask = "{ projects { groups(by: [{ stage: VALUE }, { light: VALUE }]) { key { stage light } count } } }"
    boards = {
        who: {
            (each["key"]["stage"], each["key"]["light"], each["count"])
            for each in (await built.ask(who, ask))["projects"]["groups"]
        }
        for who in ("city.invest", "county.lancang")
    }
    assert boards["city.invest"] == {
        ("LANDED", "GREEN", 1),
        ("NEGOTIATING", "GREEN", 1),
        ("SIGNED", "RED", 1),
        ("SIGNED", "YELLOW", 1),
    }
    assert boards["county.lancang"] == {("SIGNED", "YELLOW", 1)}
