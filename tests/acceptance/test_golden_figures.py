"""The figures of DOMAIN §8, each computed from the rows of the golden city."""

from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models.entities import ENTITIES
from models.validators import unified_social_credit_code, uscc_warning
from peipao.demo.golden_rows import CLOCK
from peipao.orm import bound
from tests.figures import many, one, percent

SHANGHAI = ZoneInfo("Asia/Shanghai")


async def test_the_city_has_14_enterprises_4_projects_10_issues_and_11_complaints(city: Any) -> None:
    counts = await one(
        city,
        """
        select (select count(*) from enterprise), (select count(*)
        from project), (select count(*) from issue), (select count(*)
        from complaint where confidentiality = 'NORMAL'), (select count(*) from discipline_case)
        """,
    )
    assert tuple(counts) == (14, 4, 10, 11, 1)


async def test_every_credit_code_is_valid_inside_and_out(city: Any) -> None:
    codes = [row["uscc"] for row in await many(city, "select uscc from enterprise")]
    refusals = [unified_social_credit_code.refusal(code) for code in codes]
    assert refusals == [None] * 14
    assert [uscc_warning(code) for code in codes] == [None] * 14


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.__name__)
async def test_nothing_was_entered_after_the_morning_of_the_demo(city: Any, entity: Any) -> None:
    async with city.pool.acquire() as connection:
        rows = entity.all().using_db(bound(connection))
        assert not await rows.filter(created_at__gt=CLOCK).exists()
        assert not await rows.filter(updated_at__gt=CLOCK).exists()


# --- links and visits (§8.2) --------------------------------------------------------------------

LINKED = """
with visited as (
    select k.leader_id, k.id, count(distinct v.visited_on) as visits
    from leader_link k
    left join link_visit v on v.link_id = k.id and v.status = 'CONFIRMED'
        and v.visited_on between '2026-01-01' and '2026-06-30'
    where k.end_on is null
    group by k.leader_id, k.id
)
select l.level, count(v.id) as links, coalesce(sum(least(v.visits, 2)), 0) as done,
    coalesce(bool_and(v.visits >= 2), false) as complete
from leader l left join visited v on v.leader_id = l.id
where l.rank_code not in ('DEPUTY_SECGEN_PARTY', 'DEPUTY_SECGEN_GOV', 'CITY_DEPT_HEAD')
group by l.id, l.level
"""


async def test_k05_three_of_four_city_leaders_have_two_links(city: Any) -> None:
    leaders = await many(city, LINKED)
    city_level, county_level = (
        [row["links"] >= 2 for row in leaders if row["level"] == level] for level in ("CITY", "COUNTY")
    )
    everybody = city_level + county_level
    shares = [percent(sum(each), len(each)) for each in (city_level, county_level, everybody)]
    assert shares == ["75.00", "0.00", "50.00"]


async def test_k06_one_city_leader_has_made_every_visit(city: Any) -> None:
    leaders = [row for row in await many(city, LINKED) if row["level"] == "CITY"]
    assert percent(sum(row["complete"] for row in leaders), len(leaders)) == "25.00"


async def test_k07_fourteen_of_eighteen_visits_are_made(city: Any) -> None:
    leaders = [row for row in await many(city, LINKED) if row["level"] == "CITY"]
    done, required = sum(row["done"] for row in leaders), sum(row["links"] * 2 for row in leaders)
    assert (done, required, percent(done, required)) == (14, 18, "77.78")


async def test_two_of_three_windows_of_meetings_were_held(city: Any) -> None:
    meetings = await many(city, 'select "window", held_on, status from meeting order by "window"')
    assert [(row["window"], str(row["held_on"])) for row in meetings] == [
        ("2026-B1", "2026-02-10"),
        ("2026-B2", "2026-04-22"),
        ("2026-B3", "None"),
    ]
    assert percent(sum(row["status"] == "HELD" for row in meetings), 3) == "66.67"


# --- assignments and projects (§8.2, §8.3) ------------------------------------------------------

IN_CHARGE = """
select count(*) filter (where a.kinds @> $${RELIEF_SUPERVISOR,POLICY_COMMISSIONER}$$), count(*)
from key_enterprise k
left join lateral (
    select array_agg(a.kind::text) as kinds from assignment a
    where a.enterprise_id = k.enterprise_id and a.status = 'ACTIVE'
) a on true
where k.year = 2026 and k.removed_on is null
"""


async def test_ten_of_twelve_key_enterprises_have_supervisor_and_commissioner(city: Any) -> None:
    covered, listed = await one(city, IN_CHARGE)
    assert (covered, listed, percent(covered, listed)) == (10, 12, "83.33")


async def test_every_supervisor_is_the_primary_linked_leader(city: Any) -> None:
    strangers = await many(
        city,
        """
        select 1 from assignment a where a.kind = 'RELIEF_SUPERVISOR' and not exists (select 1
        from leader_link k where k.enterprise_id = a.enterprise_id and k.leader_id = a.leader_id
        and k.is_primary)
        """,
    )
    assert strangers == []


async def test_k26_and_k27_rates_of_landing_honouring_and_funds(city: Any) -> None:
    row = await one(
        city,
        """
        select count(*) as signed, count(*) filter (where stage <> 'SIGNED') as landed, count(*) filter
        (where enterprise_id is not null or f.amount > 0) as honoured, sum(f.amount) as funds,
        sum(planned_investment) as planned from project p left
        join lateral (select coalesce(sum(amount), 0) as amount from funds_in_place f
        where f.project_id = p.id) f on true
        where stage in ('SIGNED', 'LANDED', 'UNDER_CONSTRUCTION', 'COMMISSIONED', 'AT_CAPACITY',
        'ABOVE_SCALE')
        """,
    )
    assert percent(row["landed"], row["signed"]) == "33.33"
    assert percent(row["honoured"], row["signed"]) == "66.67"
    assert (row["funds"], row["planned"]) == (Decimal(23_000_000), Decimal(1_550_000_000))
    assert percent(row["funds"], row["planned"]) == "1.48"


async def test_k23_two_of_three_signed_projects_are_in_care(city: Any) -> None:
    row = await one(
        city,
        """
        select count(*) filter (where (select count(distinct a.kind) from assignment a
        where a.project_id = p.id and a.status in ('ACTIVE', 'CONVERTED')) = 2), count(*)
        from project p where signed_on is not null
        """,
    )
    assert percent(*row) == "66.67"


async def test_k25_whoever_brought_p01_to_landing_cares_for_e13_from_the_same_day(city: Any) -> None:
    pairs = await many(
        city,
        """
        select o.kind as before, n.kind as after, o.end_on = n.start_on
        and n.start_on = p.landed_on as same_day, o.leader_id is not distinct from n.leader_id
        and o.commissioner_id is not distinct
        from n.commissioner_id as same_person, o.status, e.uscc from assignment n
        join assignment o on o.id = n.converted_from_id join project p on p.id = o.project_id
        join enterprise e on e.id = n.enterprise_id order by o.kind
        """,
    )
    e13 = "91530800X000001310"
    assert [tuple(pair) for pair in pairs] == [
        ("PROJECT_MANAGER", "RELIEF_SUPERVISOR", True, True, "CONVERTED", e13),
        ("SERVICE_COMMISSIONER", "POLICY_COMMISSIONER", True, True, "CONVERTED", e13),
    ]


async def test_lights_follow_from_the_next_milestone_and_the_last_report(city: Any) -> None:
    rows = await many(
        city,
        """
        select p.no, p.light, date '2026-06-30' - min(m.planned_on) as late, date '2026-06-30' -
        max(r.accepted_at::date) as age from project p join milestone m on m.project_id = p.id
        and m.actual_on is null join progress_report r on r.project_id = p.id group by p.id
        order by p.no
        """,
    )
    lights = {row["no"]: (row["light"], row["late"]) for row in rows}
    assert lights == {
        "ZS-2026-530802-0001": ("GREEN", -10),
        "ZS-2026-530802-0002": ("GREEN", -10),
        "ZS-2026-530827-0001": ("RED", 46),
        "ZS-2026-530828-0001": ("YELLOW", 10),
    }
    assert max(row["age"] for row in rows) <= 31


# --- issues (§8.5) ------------------------------------------------------------------------------

TIMELY = """
select r.short_name as county, count(*) as issues,
    count(*) filter (where i.status = 'CLOSED') as closed,
    count(*) filter (where i.due_at < '2026-07-01 00:00+08') as due,
    count(*) filter (where i.status = 'CLOSED' and i.done_at <= i.due_at) as timely
from issue i join region r on r.id = i.county_id
where i.status not in ('REJECTED', 'MERGED')
group by r.short_name
"""


async def test_k08_k09_k10_eight_of_ten_closed_and_seven_of_nine_in_time(city: Any) -> None:
    counties = await many(city, TIMELY)
    issues, closed, due, timely = (
        sum(row[name] for row in counties) for name in ("issues", "closed", "due", "timely")
    )
    assert percent(closed, issues) == "80.00"
    assert percent(timely, due) == "77.78"
    assert percent(due - timely, due) == "22.22"


async def test_simao_and_mojiang_lead_the_ranking_and_menglian_is_not_ranked(city: Any) -> None:
    rates = {row["county"]: percent(row["timely"], row["due"]) for row in await many(city, TIMELY)}
    ranked = [Decimal(rate) for rate in rates.values() if rate]
    ranks = {
        county: rate and 1 + sum(other > Decimal(rate) for other in ranked) for county, rate in rates.items()
    }
    assert ranks == {"思茅": 1, "墨江": 1, "宁洱": 3, "澜沧": 3, "孟连": None}
    assert (rates["思茅"], rates["宁洱"], rates["澜沧"]) == ("100.00", "50.00", "50.00")


async def test_the_overdue_issue_is_five_working_days_late_and_drew_all_three_urges(city: Any) -> None:
    row = await one(
        city,
        """
        select i.no, (select count(*) from work_calendar_day d where d.is_workday
        and d.date > i.due_at::date
        and d.date <= '2026-06-30') as late, (select array_agg(u.level::text order by u.sent_at)
        from urge u where u.issue_id = i.id) as urges from issue i where status <> 'CLOSED'
        and due_at < '2026-06-30'
        """,
    )
    assert (row["no"], row["late"]) == ("WT20260605-0001", 5)
    assert row["urges"] == ["LEVEL_1", "LEVEL_2", "LEVEL_3"]


async def test_deadlines_are_counted_in_working_days_from_dispatch(city: Any) -> None:
    rows = await many(
        city,
        """
        select no, priority, (select count(*) from work_calendar_day d where d.is_workday
        and d.date > i.dispatched_at::date and d.date <= i.due_at::date) as days from issue i
        """,
    )
    assert {row["days"] for row in rows if row["priority"] == "NORMAL"} == {10}
    assert {row["days"] for row in rows if row["priority"] == "URGENT"} == {3}


async def test_the_timeline_of_every_issue_is_in_order(city: Any) -> None:
    out_of_order = await many(
        city,
        """
        select 1 from (select at, lag(at) over (partition by issue_id order by seq) as before
        from issue_action) a where at < before
        """,
    )
    assert out_of_order == []


# --- complaints (§8.8) --------------------------------------------------------------------------


async def test_k30_k31_k32_nine_accepted_eight_fed_back_seven_in_time(city: Any) -> None:
    row = await one(
        city,
        """
        select count(*) filter (where accept_decision = 'ACCEPTED') as accepted, count(*) filter (where
        status <> 'MERGED') as counted, count(*) filter (where status = 'FED_BACK') as fed_back,
        count(*) filter (where due_at < '2026-07-01 00:00+08') as due, count(*) filter (where done_at
        <= due_at) as timely from complaint where received_at >= '2026-06-01 00:00+08'
        and confidentiality = 'NORMAL'
        """,
    )
    assert percent(row["accepted"], row["counted"]) == "90.00"
    assert percent(row["fed_back"], row["accepted"]) == "88.89"
    assert percent(row["timely"], row["due"]) == "87.50"


async def test_k33_k34_three_rates_and_their_composite(city: Any) -> None:
    row = await one(
        city,
        """
        select count(*) as valid, count(*) filter (where contacted) as contacted, count(*) filter
        (where solved) as solved, count(*) filter (where satisfaction in ('SATISFIED', 'BASICALLY')) as
        content from callback where valid
        """,
    )
    rates = [percent(row[name], row["valid"]) for name in ("contacted", "solved", "content")]
    assert rates == ["100.00", "87.50", "87.50"]
    weights = (Decimal("0.1"), Decimal("0.5"), Decimal("0.4"))
    composite = sum(weight * Decimal(rate or 0) for weight, rate in zip(weights, rates, strict=True))
    assert composite == Decimal("88.75")


async def test_complaints_split_over_six_counties(city: Any) -> None:
    rows = await many(
        city,
        """
        select r.short_name, count(*) from complaint c join region r on r.id = c.county_id
        where c.confidentiality = 'NORMAL' group by 1
        """,
    )
    assert dict(map(tuple, rows)) == {"思茅": 5, "澜沧": 2, "宁洱": 1, "孟连": 1, "墨江": 1, "景东": 1}


async def test_complaints_have_fifteen_working_days_and_requests_for_help_five(city: Any) -> None:
    rows = await many(
        city,
        """
        select kind, due_at, (select count(*) from work_calendar_day d where d.is_workday
        and d.date > c.received_at::date and d.date <= c.due_at::date) as days from complaint c
        where due_at is not null
        """,
    )
    assert {(row["kind"], row["days"]) for row in rows} == {("COMPLAINT", 15), ("HELP", 5)}
    assert max(row["due_at"] for row in rows).astimezone(SHANGHAI).date().isoformat() == "2026-07-07"


async def test_nothing_of_the_sealed_accusation_is_in_reach_of_the_ordinary_tables(city: Any) -> None:
    assert (await one(city, "select count(*) from complaint where confidentiality <> 'NORMAL'"))[0] == 0
    case = await one(city, "select no, complaint_cipher from discipline_case")
    assert tuple(case) == ("JJ20260618-0001", None)
