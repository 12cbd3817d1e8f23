"""DOMAIN §8.7 lived through the API from an empty city: rates, ranks, criticism, due dates and interest."""

from decimal import Decimal
from typing import Any

import pytest

from tests.golden_api import arrears
from tests.golden_api.arrears import HEAD, OFFICE, criticise, item, publish, rank, ranking
from tests.writing import WritableCity

ORDER = """query($period: String!, $kind: ClearanceKind!) {
  clearanceRanking(period: $period, kind: $kind) {
    published wholeCity provincialAverage averageSource
    rows { name rank belowAverage figures { opening added confirmed cleared closing rate } }
    total { confirmed cleared rate }
  }
}"""
DUE = """query($input: PaymentDueInput!) { paymentDue(input: $input) {
  applicable startOn dueOn termDays overdueDays interest payable flags { code article } articles { article }
} }"""
AGEING = """query($asOf: Date, $first: Int!, $offset: Int!) {
  arrearsAgeing(asOf: $asOf, first: $first, offset: $offset) {
    buckets { code sum { count unpaid disputed interest } } total { count unpaid disputed interest }
    items { id contractNo dueOn overdueDays bucket unpaid disputed interest }
  }
}"""
EXPECTED = [
    ("宁洱", 1, "90.00", "5000000.00", "4500000.00"),
    ("思茅", 2, "80.00", "10000000.00", "8000000.00"),
    ("澜沧", 3, "75.00", "16000000.00", "12000000.00"),
    ("墨江", 4, "60.00", "20000000.00", "12000000.00"),
]


@pytest.fixture(scope="module")
async def lived(empty_city: WritableCity) -> WritableCity:
    """The city after §8.7 has happened in it."""
    await arrears.build(empty_city)
    return empty_city


async def order(city: WritableCity, who: str | None, period: str, kind: str = "COUNTY") -> dict[str, Any]:
    """The order of a period as somebody is told it."""
    answer = await city.ask(who, ORDER, {"period": period, "kind": kind})
    found: dict[str, Any] = answer["clearanceRanking"]
    return found


def told(found: dict[str, Any]) -> list[tuple[Any, ...]]:
    """The ranked rows: name, rank, rate, confirmed, cleared."""
    return [
        (
            row["name"][:2],
            row["rank"],
            row["figures"]["rate"],
            row["figures"]["confirmed"],
            row["figures"]["cleared"],
        )
        for row in found["rows"]
        if row["rank"] is not None
    ]


async def test_the_published_order_is_the_golden_one_for_everybody(lived: WritableCity) -> None:
    for who in (None, "public", "enterprise.e01", "county.mojiang", OFFICE, "auditor"):
        found = await order(lived, who, "2026Q1")
        assert (found["published"], found["wholeCity"], told(found)) == (True, True, EXPECTED), who
        assert found["total"] == {"confirmed": "51000000.00", "cleared": "36500000.00", "rate": "71.57"}
        assert found["provincialAverage"] == "75"


async def test_counties_without_arrears_are_listed_last_and_unranked(lived: WritableCity) -> None:
    rows = (await order(lived, OFFICE, "2026Q1"))["rows"]
    assert len(rows) == 10
    assert {(row["rank"], row["figures"]["rate"]) for row in rows[4:]} == {(None, None)}
    assert "景东彝族自治县" in {row["name"] for row in rows[4:]}


async def test_with_an_average_of_75_00_only_mojiang_is_criticised(lived: WritableCity) -> None:
    bulletin = await lived.row("bulletin", period="2026Q1")
    assert (bulletin["no"], bulletin["type"], bulletin["status"]) == (
        "TB-ARREARS_CRITICISM-2026Q1-1",
        "ARREARS_CRITICISM",
        "DRAFT",
    )
    assert "墨江" in bulletin["internal_body"]
    assert "澜沧" not in bulletin["internal_body"]
    (read,) = await lived.rows_of("select data from bulletin where period = '2026Q1'")
    assert [(each["name"][:2], each["rate"], each["rank"]) for each in read["data"]["named"]] == [
        ("墨江", "60.00", 4)
    ]
    below = [row["name"][:2] for row in (await order(lived, OFFICE, "2026Q1"))["rows"] if row["belowAverage"]]
    assert below == ["墨江"]


async def test_with_an_average_of_75_01_lancang_is_criticised_too(lived: WritableCity) -> None:
    lived.at("2026-07-02T09:00")
    await rank(lived, "2026Q2", "COUNTY", "75.01")
    await publish(lived, "2026Q2", "COUNTY")
    await criticise(lived, "2026Q2", "COUNTY")
    (read,) = await lived.rows_of("select no, data from bulletin where period = '2026Q2'")
    assert {each["name"][:2] for each in read["data"]["named"]} == {"澜沧", "墨江"}
    # Everything was confirmed in the first quarter: it opens the second, and the order is the same.
    found = await order(lived, "public", "2026Q2")
    assert told(found) == EXPECTED
    assert {row["figures"]["added"] for row in found["rows"]} == {"0.00"}
    lived.at("2026-06-30T10:00")


async def test_without_an_average_a_ranking_is_issued_and_criticism_is_not(lived: WritableCity) -> None:
    lived.at("2026-07-02T09:00")
    await rank(lived, "2026Q2", "CITY_DEPT")
    found = await ranking(lived, "2026Q2", "CITY_DEPT")
    issued = await lived.do(HEAD, "publishRanking", id=found)
    assert (issued["ok"], [each["code"] for each in issued["errors"]]) == (True, ["AVERAGE_MISSING"])
    assert await lived.refusals(OFFICE, "draftCriticism", id=found) == ["AVERAGE_MISSING"]
    assert (
        await lived.rows(
            "bulletin", arrears_ranking_id=(await lived.row("arrears_ranking", kind="CITY_DEPT"))["id"]
        )
        == []
    )
    lived.at("2026-06-30T10:00")


async def test_a_published_ranking_never_changes(lived: WritableCity) -> None:
    found = await ranking(lived, "2026Q1", "COUNTY")
    average = {"provincialAverage": "50.00", "averageSource": "改"}
    assert await lived.refusals(OFFICE, "setProvincialAverage", id=found, input=average) == ["STATE_CONFLICT"]
    assert await lived.refusals(OFFICE, "redraftRanking", id=found) == ["STATE_CONFLICT"]
    assert await lived.refusals(OFFICE, "publishRanking", id=found) == ["STATE_CONFLICT"]
    again = {"period": "2026Q1", "kind": "COUNTY"}
    assert await lived.refusals(OFFICE, "draftRanking", input=again) == ["DUPLICATE"]
    assert await lived.refusals(OFFICE, "draftCriticism", id=found) == ["STATE_CONFLICT"]


async def test_the_head_of_the_office_s_host_issues_the_criticism_and_the_public_reads_it(
    lived: WritableCity,
) -> None:
    bulletin = await lived.id_of("Bulletin", no="TB-ARREARS_CRITICISM-2026Q1-1")
    query = "query($id: ID!) { bulletin(id: $id) { publicBody internalBody data } }"
    assert await lived.codes("public", query, {"id": bulletin}) == ["NOT_FOUND"]
    await lived.did(OFFICE, "submitBulletin", id=bulletin)
    assert await lived.refusals(OFFICE, "issueBulletin", id=bulletin) == ["FORBIDDEN"]
    await lived.did(HEAD, "issueBulletin", id=bulletin)
    told = (await lived.ask("public", query, {"id": bulletin}))["bulletin"]
    assert "墨江" in told["publicBody"]
    assert (told["internalBody"], told["data"]) == (None, None)
    county = (await lived.ask("county.mojiang", query, {"id": bulletin}))["bulletin"]
    assert county["data"]["named"][0]["rate"] == "60.00"


# --- the payment regulation ---------------------------------------------------------------------


FOUR_DATES: tuple[tuple[str, int | None, str, list[str]], ...] = (
    ("ORGAN", None, "2026-04-01", []),
    ("ORGAN", 90, "2026-05-01", ["TERM_EXCEEDS_60"]),
    ("LARGE_OTHER", None, "2026-05-01", []),
    ("LARGE_OTHER", 90, "2026-05-31", ["TERM_REVIEW"]),
)


@pytest.mark.parametrize("who", [None, "public", "bank.b1", "enterprise.e01", "leader.l1", OFFICE])
async def test_anybody_can_ask_when_money_is_due(lived: WritableCity, who: str | None) -> None:
    for debtor, term, due_on, flags in FOUR_DATES:
        said = {"debtorType": debtor, "deliveredOn": "2026-03-02", "contractTermDays": term}
        found = (await lived.ask(who, DUE, {"input": said}))["paymentDue"]
        assert (found["dueOn"], [each["code"] for each in found["flags"]]) == (due_on, flags)


async def test_the_organ_owes_4500_yuan_of_interest_on_30_june(lived: WritableCity) -> None:
    said = {"debtorType": "ORGAN", "deliveredOn": "2026-03-02", "unpaid": "100000.00"}
    found = (await lived.ask("public", DUE, {"input": {**said, "asOf": "2026-06-30"}}))["paymentDue"]
    assert (found["dueOn"], found["overdueDays"], found["interest"]) == ("2026-04-01", 90, "4500.00")
    row = (
        await lived.ask(
            OFFICE,
            "query($id: ID!) { arrearsDue(id: $id) { dueOn overdueDays interest payable } }",
            {"id": await item(lived, "HT-2026-0203")},
        )
    )["arrearsDue"]
    assert row == {"dueOn": "2026-04-01", "overdueDays": 90, "interest": "4500.00", "payable": "100000.00"}


async def test_every_item_has_the_due_date_that_its_delivery_gives_it(lived: WritableCity) -> None:
    rows = await lived.rows("arrears_item")
    assert {row["contract_no"]: str(row["due_on"]) for row in rows} == {
        "HT-2025-0101": "2025-09-30",
        "HT-2025-0201": "2025-08-31",
        "HT-2025-0202": "2025-10-31",
        "HT-2026-0203": "2026-04-01",
        "HT-2025-0301": "2025-07-31",
        "HT-2025-0401": "2025-06-30",
    }


# --- K17 ----------------------------------------------------------------------------------------


async def ageing(
    city: WritableCity, who: str, first: int = 100, offset: int = 0, as_of: str | None = None
) -> Any:
    """The ageing as somebody is told it."""
    asked = {"asOf": as_of, "first": first, "offset": offset}
    return (await city.ask(who, AGEING, asked))["arrearsAgeing"]


async def test_what_is_unpaid_stands_in_the_bucket_of_its_age(lived: WritableCity) -> None:
    found = await ageing(lived, OFFICE)
    assert [(each["code"], each["sum"]["count"], each["sum"]["unpaid"]) for each in found["buckets"]] == [
        ("D1_30", 0, "0.00"),
        ("D31_90", 1, "100000.00"),
        ("D91_180", 0, "0.00"),
        # 宁洱 50 and 思茅 40 and 150 万, due from 31 August to 31 October 2025; 澜沧 400, due on 31 July;
        # 墨江 800, due on 30 June 2025, is 365 days overdue.
        ("D181_365", 5, "14400000.00"),
        ("OVER_365", 0, "0.00"),
    ]
    assert found["total"]["unpaid"] == "14500000.00"
    next_day = await ageing(lived, OFFICE, as_of="2026-07-01")
    assert next_day["buckets"][4]["sum"]["unpaid"] == "8000000.00"


async def test_totals_are_the_sums_of_their_rows_on_every_page(lived: WritableCity) -> None:
    whole = await ageing(lived, OFFICE)
    pages = [await ageing(lived, OFFICE, first=2, offset=place) for place in (0, 2, 4, 6)]
    items = [each for page in pages for each in page["items"]]
    assert items == whole["items"]
    assert [each["overdueDays"] for each in items] == sorted(
        (each["overdueDays"] for each in items), reverse=True
    )
    for name in ("unpaid", "disputed", "interest"):
        total = sum((Decimal(each[name]) for each in items), Decimal(0))
        assert Decimal(whole["total"][name]) == total, name
        assert sum(Decimal(each["sum"][name]) for each in whole["buckets"]) == total, name
    assert {each["contractNo"]: each["interest"] for each in items}["HT-2026-0203"] == "4500.00"


async def test_a_county_is_told_of_its_own_debtors_only(lived: WritableCity) -> None:
    found = await ageing(lived, "county.simao")
    assert {each["contractNo"] for each in found["items"]} == {"HT-2025-0201", "HT-2025-0202", "HT-2026-0203"}
    assert found["total"]["unpaid"] == "2000000.00"
    live = await order(lived, "county.simao", "2026H1")
    assert (live["published"], live["wholeCity"]) == (False, False)
    assert [(row["name"][:2], row["rank"], row["figures"]["rate"]) for row in live["rows"]] == [
        ("思茅", None, "80.00")
    ]
    assert told(await order(lived, "discipline", "2026H1")) == EXPECTED
    assert (await ageing(lived, "enterprise.e13"))["total"]["count"] == 0


async def test_ages_in_the_past_are_of_what_was_unpaid_then(lived: WritableCity) -> None:
    before = await ageing(lived, OFFICE, as_of="2026-03-24")
    assert before["total"]["unpaid"] == "50900000.00"
    assert (await ageing(lived, OFFICE, as_of="2026-01-08"))["total"]["count"] == 0
