"""DOMAIN §8.6: the subsidies of 2026 through the API, from events to the ledger, to the cent."""

from decimal import Decimal
from typing import Any

import pytest

from resolvers.binding import opaque_id
from tests.golden_api import subsidies as golden
from tests.golden_api.issues import account_of
from tests.subsidy_calculator import broken, judged
from tests.subsidy_ledger import BUDGETS, adds_up, figures, gross, lines, part
from tests.writing import WritableCity

WAN = Decimal(10_000)

GROSS = """
select i.code, r.short_name as county, sum(d.amount) as gross
from disbursement d join subsidy_item i on i.id = d.item_id join region r on r.id = d.county_id
where d.year = 2026 group by i.code, r.short_name
"""
TOTAL = """
select coalesce(sum(d.amount), 0) as total from disbursement d join subsidy_item i on i.id = d.item_id
where d.enterprise_id = $1 and i.code = any($2)
"""
FUNDS = "select year, budget, approved, paid, recovered, waiting, available from fund_budget order by year"


@pytest.fixture(scope="module")
async def year(empty_city: WritableCity) -> WritableCity:
    """The city on the last day of 2026."""
    await golden.build(empty_city)
    return empty_city


async def paid_to(city: WritableCity, firm: str, *codes: str) -> Decimal:
    (row,) = await city.rows_of(TOTAL, await golden.key(city, firm), list(codes))
    return Decimal(row["total"]) / WAN


async def application(city: WritableCity, firm: str, code: str) -> dict[str, Any]:
    return await city.row("subsidy_application", id=golden.key_of(await golden.of(city, firm, code)))


async def test_everything_was_paid_to_the_cent_by_item_and_by_county(year: WritableCity) -> None:
    by_item: dict[str, Decimal] = {}
    by_county: dict[str, Decimal] = {}
    for row in await year.rows_of(GROSS):
        by_item[row["code"]] = by_item.get(row["code"], Decimal(0)) + row["gross"]
        by_county[row["county"]] = by_county.get(row["county"], Decimal(0)) + row["gross"]
    items = {"S01": 50, "S02": 15, "S03": 100, "S04": 40, "S05": 20, "S08": 30, "S11": 10}
    assert by_item == {code: wan * WAN for code, wan in items.items()}
    counties = {"思茅": 140, "墨江": 20, "景东": 30, "景谷": 15, "镇沅": 50, "澜沧": 10}
    assert by_county == {county: wan * WAN for county, wan in counties.items()}
    assert sum(by_item.values()) == 265 * WAN


async def test_the_budget_of_2026_is_spent_by_what_came_back(year: WritableCity) -> None:
    budgets = {
        row["year"]: {name: value / WAN for name, value in row.items() if name != "year"}
        for row in await year.rows_of(FUNDS)
    }
    assert budgets[2026] == {
        "budget": 260,
        "approved": 265,
        "paid": 265,
        "recovered": 30,
        "waiting": 0,
        "available": 25,
    }
    assert (budgets[2024]["paid"], budgets[2025]["paid"]) == (10, 15)


async def test_e05_got_two_of_three_parts_and_the_year_of_its_drop_is_void(year: WritableCity) -> None:
    parts = await year.rows("instalment", enterprise_id=await golden.key(year, "E05"))
    states = {(row["year"], row["status"]) for row in parts}
    assert states == {(2024, "PAID"), (2025, "PAID"), (2026, "VOID")}
    assert await paid_to(year, "E05", "S02") == 30
    assert (await application(year, "E05", "S02"))["status"] == "PAID"


async def test_e12_gave_back_its_thirty_and_every_other_county_kept_its_own(year: WritableCity) -> None:
    case = await year.row("recovery_case", enterprise_id=await golden.key(year, "E12"))
    assert (case["amount"], case["recovered"], case["status"]) == (30 * WAN, 30 * WAN, "RECOVERED")
    assert (str(case["due_on"]), str(case["recovered_on"])) == ("2026-12-05", "2026-12-10")
    assert len(await year.rows("recovery_case")) == 1


async def test_e09_was_topped_up_to_the_citys_thirty_after_it_had_waited(year: WritableCity) -> None:
    assert await paid_to(year, "E09", "S04") == 10
    decision = await year.row("overlap_decision", enterprise_id=await golden.key(year, "E09"))
    assert (decision["city_payable"], decision["basis"]) == (10 * WAN, "HIGHER_NO_DUPLICATE")
    assert decision["arithmetic"] == "就高 30万元 − 已付 20万元 = 市级应付 10万元"


async def test_each_rung_of_the_ladder_counts_in_its_own_year(year: WritableCity) -> None:
    assert await paid_to(year, "E03", "S05", "S06") == 30
    assert await paid_to(year, "E04", "S04", "S05") == 30


async def test_e02_waits_for_the_library_of_the_whole_year(year: WritableCity) -> None:
    parts = await year.rows("instalment", enterprise_id=await golden.key(year, "E02"))
    assert [(row["year"], row["amount"] / WAN, str(row["check_due_on"])) for row in parts] == [
        (2026, 15, "2027-01-31"),
        (2027, 15, "2028-01-31"),
        (2028, 15, "2029-01-31"),
    ]
    first = await golden.part(year, "E02", "S02", 1)
    assert await year.refusals("dept.industry", "checkInstalment", id=first) == ["YEAR_NOT_OVER"]


async def test_what_was_earned_by_an_event_was_invited_to(year: WritableCity) -> None:
    rows = await year.rows("subsidy_application")
    assert {row["status"] for row in rows if row["invited"]} >= {"PAID", "PAYING"}
    sent = [row for row in rows if row["status"] != "DRAFT"]
    assert all(row["invited"] for row in sent), [row["no"] for row in sent if not row["invited"]]


# --- the ledger and the calculator at the year's end ---------------------------------------------


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


async def test_the_ledger_tells_the_budget_that_has_room_only_for_what_came_back(year: WritableCity) -> None:
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


# --- the year after -----------------------------------------------------------------------------


async def test_an_enterprise_that_comes_back_into_the_library_is_not_new(year: WritableCity) -> None:
    year.at("2027-03-01T09:00")
    entry = {"library": "ABOVE_SCALE_INDUSTRY", "entryKind": "SMALL_UP", "enteredOn": "2027-02-01"}
    firm = await golden.enterprise(year, "E05")
    record = await year.did("city.relief", "addLibraryRecord", input=entry | {"enterprise": firm})
    said = {"item": await golden.item(year, "S02"), "enterprise": firm, "libraryRecord": record["id"]}
    draft = await year.did(account_of("E05"), "draftApplication", input=said)
    refused = await year.refusals(
        account_of("E05"), "submitApplication", id=draft["id"], input={"commitmentSigned": True}
    )
    assert refused == ["NOT_FIRST_ENTRY"]
    year.at(golden.YEAR_END)
