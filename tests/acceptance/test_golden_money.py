"""Arrears, subsidies and the cast of the golden city (DOMAIN §8.6, §8.7), computed from its rows."""

from decimal import Decimal
from typing import Any

from tests.figures import many, one, percent

CLEARED = """
select r.short_name as county, sum(i.confirmed_amount) as confirmed, sum(p.amount) as cleared
from arrears_item i join region r on r.id = i.county_id
left join lateral (select coalesce(sum(amount), 0) as amount from arrears_repayment p where p.item_id = i.id)
    p on true
where i.confirmed_on is not null and not i.disputed
group by r.short_name
"""


async def test_k15_clearance_rates_come_out_of_the_items_and_stand_in_the_ranking(city: Any) -> None:
    counties = await many(city, CLEARED)
    rates = {row["county"]: percent(row["cleared"], row["confirmed"]) for row in counties}
    assert rates == {"宁洱": "90.00", "思茅": "80.00", "澜沧": "75.00", "墨江": "60.00"}
    total = percent(sum(row["cleared"] for row in counties), sum(row["confirmed"] for row in counties))
    assert total == "71.57"
    ranking = await many(
        city,
        """
        select r.short_name, w.rate, w.rank, w.opening + w.added as confirmed, w.cleared
        from arrears_ranking_row w join region r on r.id = w.region_id
        order by w.rank nulls last
        """,
    )
    assert [(row["short_name"], row["rank"]) for row in ranking] == [
        ("宁洱", 1),
        ("思茅", 2),
        ("澜沧", 3),
        ("墨江", 4),
        ("景东", None),
    ]
    assert {row["short_name"]: percent(row["cleared"], row["confirmed"]) for row in ranking} == rates | {
        "景东": None
    }
    assert [row["rate"] and int(row["rate"]) for row in ranking] == [90, 80, 75, 60, None]


async def test_k16_only_mojiang_is_below_the_provincial_average(city: Any) -> None:
    rows = await many(
        city,
        """
        select r.short_name from arrears_ranking_row w
        join arrears_ranking k on k.id = w.ranking_id join region r on r.id = w.region_id
        where w.rate < k.provincial_average
        """,
    )
    assert [row["short_name"] for row in rows] == ["墨江"]


async def test_the_item_without_a_term_is_90_days_overdue_with_4500_yuan_of_interest(city: Any) -> None:
    row = await one(
        city,
        """
        select due_on, due_on - delivered_on as term, date '2026-06-30' - due_on as late, unpaid
        from arrears_item where delivered_on = '2026-03-02'
        """,
    )
    assert (row["term"], row["late"], row["unpaid"]) == (30, 90, Decimal(100_000))
    assert row["unpaid"] * Decimal("0.0005") * row["late"] == Decimal(4_500)


async def test_subsidies_paid_so_far_are_those_of_the_ledger(city: Any) -> None:
    rows = await many(
        city,
        """
        select s.code, sum(d.amount) / 10000 as wan from disbursement d
        join instalment i on i.id = d.instalment_id
        join subsidy_application a on a.id = i.application_id
        join subsidy_item s on s.id = a.item_id where d.paid_on >= '2026-01-01' group by s.code
        order by s.code
        """,
    )
    assert {row["code"]: int(row["wan"]) for row in rows} == {"S02": 15, "S03": 100, "S11": 10}
    budget = await one(city, "select budget, approved, paid from fund_budget where year = 2026")
    assert tuple(int(amount / 10_000) for amount in budget) == (260, 145, 125)


async def test_no_application_asks_for_more_than_its_item_gives_or_from_the_wrong_kind(city: Any) -> None:
    wrong = await many(
        city,
        """
        select a.no from subsidy_application a join subsidy_item s on s.id = a.item_id
        join enterprise e on e.id = a.enterprise_id
        where a.requested > s.amount or (s.amount_kind = 'FIXED'
        and a.requested <> s.amount) or not e.entity_type = any (s.entity_types) or a.county_id <>
        e.county_id
        """,
    )
    assert wrong == []


async def test_the_catalogue_of_measure_5_is_whole(city: Any) -> None:
    rows = await many(city, "select code, amount_kind, amount / 10000 as wan from subsidy_item order by code")
    assert [(row["code"], row["amount_kind"], int(row["wan"])) for row in rows] == [
        ("S01", "CAP", 50),
        ("S02", "FIXED", 45),
        ("S03", "FIXED", 100),
        ("S04", "FIXED", 30),
        ("S05", "FIXED", 20),
        ("S06", "FIXED", 10),
        ("S07", "FIXED", 10),
        ("S08", "CAP", 30),
        ("S09", "CAP", 15),
        ("S10", "CAP", 20),
        ("S11", "CAP", 10),
    ]


# --- the cast -----------------------------------------------------------------------------------


async def test_everybody_of_the_cast_can_sign_in_and_only_staff_has_the_console(city: Any) -> None:
    rows = await many(
        city, 'select username, console, password_hash is not null as enters from "user" order by username'
    )
    without = {"enterprise", "bank", "public", "leader", "commissioner"}
    assert {row["username"] for row in rows if not row["enters"]} == {
        "commissioner.c3",
        "commissioner.c4",
        "commissioner.c5",
    }
    assert sum(row["enters"] for row in rows) == 35
    assert {
        row["username"] for row in rows if row["console"] == (row["username"].split(".")[0] in without)
    } == set()


async def test_the_county_administrator_is_called_by_the_county(city: Any) -> None:
    row = await one(city, "select display_name from \"user\" where username = 'county.simao'")
    assert row["display_name"] == "思茅区·县级管理员"
