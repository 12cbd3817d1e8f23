"""Measure 7.1 and K14: money is ordered, arrives and is confirmed, and never more than was ordered."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest

from models.entities.fund_arrival import FundAllocation
from models.entities.policy import PolicyItem
from peipao.demo.funds import RELIEF_FUND
from peipao.reference.stable_ids import stable_id
from resolvers.binding import opaque_id, parse_id
from tests.golden_api.enterprises import enterprise, region
from tests.writing import WritableCity

FINANCE, SIMAO, E01 = "city.finance", "county.simao", "enterprise.e01"
FUND = opaque_id("PolicyItem", stable_id(PolicyItem, RELIEF_FUND))
FIGURES = "{ allocations ordered arrived rate due onTime onTimeRate }"
STATS = (
    "query($asOf: Date, $since: Date, $by: FundArrivalBy) { fundArrivalStats(asOf: $asOf, since: $since, "
    f"by: $by) {{ asOf total {FIGURES} parts {{ key name figures {FIGURES} }} }} }}"
)


def golden(key: str) -> str:
    """The id of an allocation of the golden city."""
    return opaque_id("FundAllocation", stable_id(FundAllocation, key))


async def stats(city: WritableCity, who: str, **how: Any) -> dict[str, Any]:
    """The figures as somebody is told them."""
    found: dict[str, Any] = (await city.ask(who, STATS, how))["fundArrivalStats"]
    return found


async def ordered(city: WritableCity, who: str = FINANCE, **more: Any) -> str:
    """A new allocation of 1000 yuan by the city."""
    said = {"policyItem": FUND, "level": "CITY", "amount": "1000.00", **more}
    return str((await city.did(who, "orderAllocation", input=said))["id"])


async def arrival(city: WritableCity, allocation: str, firm: str = "E01", **more: Any) -> dict[str, Any]:
    """What is said of an arrival of 400 yuan."""
    said = {
        "allocation": allocation,
        "enterprise": await enterprise(city, firm),
        "amount": "400.00",
        "arrivedOn": "2026-06-30",
        "voucherNo": "V-1",
    }
    return {**said, **more}


async def allocation_row(city: WritableCity, allocation: str) -> dict[str, Any]:
    """The allocation as the table has it."""
    found = parse_id(allocation)
    assert found is not None
    return await city.row("fund_allocation", id=found[1])


# --- K14, before anything is written --------------------------------------------------------------


async def test_of_3000_ordered_2550_arrived_which_is_85_percent(writable_city: WritableCity) -> None:
    found = await stats(writable_city, FINANCE)
    assert found["asOf"] == "2026-06-30"
    assert found["total"] == {
        "allocations": 5,
        "ordered": "30000000.00",
        "arrived": "25500000.00",
        "rate": "85.00",
        # The last one is due on 10 July; 250 and 150 came late.
        "due": "26000000.00",
        "onTime": "18500000.00",
        "onTimeRate": "71.15",
    }
    assert found["parts"] == []


async def test_the_figures_break_down_by_county_and_by_level(writable_city: WritableCity) -> None:
    found = await stats(writable_city, FINANCE, by="COUNTY")
    told = [
        (each["key"], *(each["figures"][name] for name in ("ordered", "arrived", "rate", "onTimeRate")))
        for each in found["parts"]
    ]
    assert told == [
        ("530802", "6000000.00", "4500000.00", "75.00", "50.00"),
        ("530821", "5000000.00", "5000000.00", "100.00", "100.00"),
        ("530822", "5000000.00", "3000000.00", "60.00", "60.00"),
        ("530828", "4000000.00", "3000000.00", "75.00", None),
        (None, "10000000.00", "10000000.00", "100.00", "75.00"),
    ]
    assert found["parts"][0]["name"] == "思茅区"
    by_level = await stats(writable_city, FINANCE, by="LEVEL")
    assert [(e["name"], e["figures"]["ordered"], e["figures"]["arrived"]) for e in by_level["parts"]] == [
        ("市级", "16000000.00", "14500000.00"),
        ("县级", "14000000.00", "11000000.00"),
    ]
    for broken_down in (found, by_level):
        for name in ("ordered", "arrived", "due", "onTime"):
            parts = sum(Decimal(each["figures"][name]) for each in broken_down["parts"])
            assert parts == Decimal(broken_down["total"][name]), name


async def test_the_figures_of_a_day_are_those_of_that_day(writable_city: WritableCity) -> None:
    found = (await stats(writable_city, FINANCE, asOf="2026-04-15"))["total"]
    assert (found["ordered"], found["arrived"], found["rate"]) == ("26000000.00", "7500000.00", "28.85")
    assert (found["due"], found["onTimeRate"]) == ("0.00", None)
    later = (await stats(writable_city, FINANCE, since="2026-04-10"))["total"]
    assert (later["allocations"], later["ordered"], later["arrived"]) == (3, "14000000.00", "11000000.00")
    before = (await stats(writable_city, FINANCE, asOf="2026-01-01"))["total"]
    assert (before["ordered"], before["rate"]) == ("0.00", None)
    backwards = {"asOf": "2026-04-15", "since": "2026-04-16"}
    assert await writable_city.codes(FINANCE, STATS, backwards) == ["VALIDATION"]


ROWS = """{
  fundAllocations(first: 100, filter: { level: { in: [CITY, COUNTY] } }) { nodes { id amount } }
  fundArrivals(first: 100, filter: { allocation: { level: { in: [CITY, COUNTY] } } }) {
    nodes { amount allocation { id } } }
}"""


@pytest.mark.parametrize(
    ("who", "figures"),
    [
        (FINANCE, ("30000000.00", "25500000.00", "85.00")),
        ("auditor", ("30000000.00", "25500000.00", "85.00")),
        ("discipline", ("30000000.00", "25500000.00", "85.00")),
        ("industry.lead", ("30000000.00", "25500000.00", "85.00")),
        (SIMAO, ("6000000.00", "4500000.00", "75.00")),
        ("county.lancang", ("4000000.00", "3000000.00", "75.00")),
        ("county.ximeng", ("0.00", "0.00", None)),
        # 市商务局 leads no item that money was ordered for.
        ("dept.commerce", ("0.00", "0.00", None)),
    ],
)
async def test_every_figure_is_the_sum_of_the_rows_that_the_viewer_sees(
    writable_city: WritableCity, who: str, figures: tuple[str, str, str | None]
) -> None:
    total = (await stats(writable_city, who))["total"]
    assert (total["ordered"], total["arrived"], total["rate"]) == figures
    rows = await writable_city.ask(who, ROWS)
    allocations = {each["id"]: Decimal(each["amount"]) for each in rows["fundAllocations"]["nodes"]}
    assert (len(allocations), sum(allocations.values())) == (total["allocations"], Decimal(total["ordered"]))
    arrived = [
        Decimal(each["amount"])
        for each in rows["fundArrivals"]["nodes"]
        if each["allocation"] and each["allocation"]["id"] in allocations
    ]
    assert sum(arrived) == Decimal(total["arrived"])


@pytest.mark.parametrize("who", ["leader.l1", "commissioner.c1", E01, "bank.b1", "city.invest", "sysadmin"])
async def test_whoever_sees_no_allocations_is_told_no_figures(writable_city: WritableCity, who: str) -> None:
    assert await writable_city.codes(who, STATS) == ["FORBIDDEN"]


async def test_what_is_overdue_can_be_listed(writable_city: WritableCity) -> None:
    query = """{ fundAllocations(orderBy: [{ dueOn: ASC }],
        filter: { arrivedInFull: { eq: false }, dueOn: { lt: "2026-06-30" } }) { nodes { id } } }"""
    found = (await writable_city.ask(FINANCE, query))["fundAllocations"]["nodes"]
    assert [each["id"] for each in found] == [golden("CITY-2"), golden("COUNTY-2")]


async def test_what_the_province_paid_is_on_file_for_the_same_matter(writable_city: WritableCity) -> None:
    query = """{ fundArrivals(filter: { allocation: { level: { eq: PROVINCE } } }) { nodes {
        amount arrivedOn policyItem { matter } enterprise { uscc } certification { kind } } } }"""
    found = (await writable_city.ask(FINANCE, query))["fundArrivals"]["nodes"]
    assert found == [
        {
            "amount": "200000.00",
            "arrivedOn": "2026-06-08",
            "policyItem": {"matter": "SRDI_LITTLE_GIANT_NATIONAL"},
            "enterprise": {"uscc": "91530828X00000094C"},
            "certification": {"kind": "LITTLE_GIANT_NATIONAL"},
        }
    ]


@pytest.mark.parametrize(
    ("who", "count"),
    [(FINANCE, 9), (E01, 2), ("enterprise.e13", 0), (SIMAO, 4), ("county.mojiang", 1), ("leader.l1", 0)],
)
async def test_an_arrival_is_seen_by_its_enterprise_and_its_county(
    writable_city: WritableCity, who: str, count: int
) -> None:
    found = await writable_city.ask(who, "{ fundArrivals { totalCount } }")
    assert found["fundArrivals"]["totalCount"] == count


# --- ordering -----------------------------------------------------------------------------------


async def test_what_is_ordered_is_due_in_thirty_days(writable_city: WritableCity) -> None:
    made = await writable_city.did(
        FINANCE,
        "orderAllocation",
        input={"policyItem": FUND, "level": "CITY", "amount": "1000.00"},
        select="{ orderedOn dueOn arrived arrivedInFull }",
    )
    assert made == {
        "orderedOn": "2026-06-30",
        "dueOn": "2026-07-30",
        "arrived": "0.00",
        "arrivedInFull": False,
    }


async def test_a_county_orders_its_own_part(writable_city: WritableCity) -> None:
    said = {"policyItem": FUND, "level": "COUNTY", "amount": "500.00", "county": region("530821")}
    payload = await writable_city.do(SIMAO, "orderAllocation", input=said, select="{ level county { code } }")
    assert payload["ok"]
    assert payload["row"] == {"level": "COUNTY", "county": {"code": "530802"}}
    assert [each["code"] for each in payload["errors"]] == ["FORCED"]
    city_level = {**said, "level": "CITY"}
    assert await writable_city.refusals(SIMAO, "orderAllocation", input=city_level) == ["FORBIDDEN"]


@pytest.mark.parametrize("who", ["auditor", "discipline", "city.relief", E01, "industry.lead"])
async def test_only_treasuries_order_money(writable_city: WritableCity, who: str) -> None:
    said = {"policyItem": FUND, "level": "CITY", "amount": "1000.00"}
    assert await writable_city.refusals(who, "orderAllocation", input=said) == ["FORBIDDEN"]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"amount": "0.00"}, "amount"),
        ({"amount": "-1.00"}, "amount"),
        ({"orderedOn": "2026-07-01"}, "orderedOn"),
        ({"level": "COUNTY"}, "county"),
    ],
)
async def test_an_order_that_cannot_be_is_refused(
    writable_city: WritableCity, more: dict[str, Any], field: str
) -> None:
    before = len(await writable_city.rows("fund_allocation"))
    said = {"policyItem": FUND, "level": "CITY", "amount": "1000.00", **more}
    payload = await writable_city.do(FINANCE, "orderAllocation", input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]
    assert len(await writable_city.rows("fund_allocation")) == before


# --- arriving -----------------------------------------------------------------------------------


async def test_what_arrives_is_added_up(writable_city: WritableCity) -> None:
    allocation = await ordered(writable_city)
    first = await writable_city.did(
        FINANCE,
        "recordArrival",
        input=await arrival(writable_city, allocation),
        select="{ policyItem { id } confirmDueAt confirmedAt }",
    )
    # Five working days after Tuesday 30 June.
    assert first == {
        "policyItem": {"id": FUND},
        "confirmDueAt": "2026-07-07T23:59:59+08:00",
        "confirmedAt": None,
    }
    row = await allocation_row(writable_city, allocation)
    assert (row["arrived"], row["arrived_in_full"]) == (Decimal(400), False)
    rest = await arrival(writable_city, allocation, "E12", amount="600.00")
    await writable_city.did(FINANCE, "recordArrival", input=rest)
    row = await allocation_row(writable_city, allocation)
    assert (row["arrived"], row["arrived_in_full"]) == (Decimal(1000), True)


async def test_no_more_arrives_than_was_ordered(writable_city: WritableCity) -> None:
    allocation = await ordered(writable_city)
    await writable_city.did(FINANCE, "recordArrival", input=await arrival(writable_city, allocation))
    more = await arrival(writable_city, allocation, amount="600.01", voucherNo="V-2")
    payload = await writable_city.do(FINANCE, "recordArrival", input=more)
    (problem,) = payload["errors"]
    assert (problem["code"], problem["field"]) == ("ARRIVAL_EXCEEDS_ALLOCATION", "amount")
    assert "尚未到账 600.00 元" in problem["message"]
    assert (await allocation_row(writable_city, allocation))["arrived"] == Decimal(400)
    found = parse_id(allocation)
    assert found is not None
    assert len(await writable_city.rows("fund_arrival", allocation_id=found[1])) == 1


async def test_of_two_who_record_the_rest_at_once_one_is_refused(writable_city: WritableCity) -> None:
    allocation = await ordered(writable_city)
    rest = [
        await arrival(writable_city, allocation, amount="1000.00", voucherNo=voucher)
        for voucher in ("V-1", "V-2")
    ]
    both = await asyncio.gather(*(writable_city.do(FINANCE, "recordArrival", input=said) for said in rest))
    assert sorted(each["ok"] for each in both) == [False, True]
    (refused,) = [each for each in both if not each["ok"]]
    assert [each["code"] for each in refused["errors"]] == ["ARRIVAL_EXCEEDS_ALLOCATION"]
    assert (await allocation_row(writable_city, allocation))["arrived"] == Decimal(1000)


async def test_a_voucher_pays_an_enterprise_once(writable_city: WritableCity) -> None:
    allocation = await ordered(writable_city)
    said = await arrival(writable_city, allocation)
    await writable_city.did(FINANCE, "recordArrival", input=said)
    assert await writable_city.refusals(FINANCE, "recordArrival", input=said) == ["DUPLICATE"]
    assert (await allocation_row(writable_city, allocation))["arrived"] == Decimal(400)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"amount": "0.00"}, "amount"),
        ({"arrivedOn": "2026-07-01"}, "arrivedOn"),
        ({"arrivedOn": "2026-06-29"}, "arrivedOn"),
    ],
)
async def test_an_arrival_that_cannot_be_is_refused(
    writable_city: WritableCity, more: dict[str, Any], field: str
) -> None:
    allocation = await ordered(writable_city)
    said = await arrival(writable_city, allocation, **more)
    payload = await writable_city.do(FINANCE, "recordArrival", input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]
    assert (await allocation_row(writable_city, allocation))["arrived"] == 0


async def test_the_event_that_money_is_for_is_the_enterprise_s_own(writable_city: WritableCity) -> None:
    allocation = await ordered(writable_city)
    mine = await writable_city.id_of(
        "Certification", doc_no="示例工信部政法〔2026〕12号", kind="CHAMPION_PRODUCT"
    )
    entry = await writable_city.id_of("LibraryRecord", library="ABOVE_LIMIT_RETAIL")
    wrong = {
        "libraryRecord": {"libraryRecord": entry},
        "certification": {"certification": mine, "libraryRecord": entry},
    }
    for field, more in wrong.items():
        said = await arrival(writable_city, allocation, **more)
        payload = await writable_city.do(FINANCE, "recordArrival", input=said)
        assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]
    of_another = await arrival(writable_city, allocation, "E12", certification=mine)
    assert await writable_city.refusals(FINANCE, "recordArrival", input=of_another) == ["VALIDATION"]
    said = await arrival(writable_city, allocation, certification=mine)
    made = await writable_city.did(
        FINANCE, "recordArrival", input=said, select="{ certification { kind } libraryRecord { id } }"
    )
    assert made == {"certification": {"kind": "CHAMPION_PRODUCT"}, "libraryRecord": None}


async def test_a_county_records_what_arrives_of_its_part(writable_city: WritableCity) -> None:
    allocation = await ordered(writable_city, county=region("530802"))
    said = await arrival(writable_city, allocation)
    for stranger in ("county.ninger", E01, "industry.lead"):
        code = "FORBIDDEN" if stranger != "county.ninger" else "NOT_FOUND"
        assert await writable_city.refusals(stranger, "recordArrival", input=said) == [code], stranger
    await writable_city.did(SIMAO, "recordArrival", input=said)
    city_wide = await arrival(writable_city, await ordered(writable_city))
    assert await writable_city.refusals(SIMAO, "recordArrival", input=city_wide) == ["NOT_FOUND"]


async def test_the_payment_of_a_subsidy_is_ordered_whole_and_reaches_its_enterprise(
    writable_city: WritableCity,
) -> None:
    (paid,) = await writable_city.rows_of(
        "update disbursement d set arrived_on = null, confirmed_by_enterprise_at = null "
        "from instalment i, subsidy_application a where i.id = d.instalment_id and a.id = i.application_id "
        "and a.no = 'BT2026-S03-0001' returning d.id, d.amount"
    )
    said = {"disbursement": opaque_id("Disbursement", paid["id"]), "orderedOn": "2026-06-10"}
    wrong = {"policyItem": FUND, "level": "CITY", "amount": "1.00", **said}
    assert await writable_city.refusals(FINANCE, "orderAllocation", input=wrong) == ["VALIDATION"]
    amount = str(paid["amount"])
    allocation = await ordered(writable_city, amount=amount, **said)
    again = {"policyItem": FUND, "level": "CITY", "amount": amount, **said}
    assert await writable_city.refusals(FINANCE, "orderAllocation", input=again) == ["DUPLICATE"]
    # It was paid on 18 June, to E01.
    for more, field in (({"firm": "E12"}, "enterprise"), ({"arrivedOn": "2026-06-17"}, "arrivedOn")):
        astray = await arrival(writable_city, allocation, amount=amount, **more)
        payload = await writable_city.do(FINANCE, "recordArrival", input=astray)
        assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]
    whole = await arrival(writable_city, allocation, amount=amount, arrivedOn="2026-06-22")
    await writable_city.did(FINANCE, "recordArrival", input=whole)
    assert str((await writable_city.row("disbursement", id=paid["id"]))["arrived_on"]) == "2026-06-22"


# --- confirming ---------------------------------------------------------------------------------


async def test_the_enterprise_confirms_once_that_the_money_is_there(writable_city: WritableCity) -> None:
    said = await arrival(writable_city, await ordered(writable_city))
    recorded = await writable_city.do(FINANCE, "recordArrival", input=said)
    assert recorded["events"] == [{"event": "FundArrival.record_arrival", "audiences": ["enterprise"]}]
    money = recorded["row"]["id"]
    waiting = await writable_city.ask(E01, "{ myTodo { id dueAt actions { name } } }")
    assert [each for each in waiting["myTodo"] if each["id"] == money] == [
        {"id": money, "dueAt": "2026-07-07T23:59:59+08:00", "actions": [{"name": "confirmFundArrival"}]}
    ]
    for who, code in {"enterprise.e13": "NOT_FOUND", FINANCE: "FORBIDDEN", SIMAO: "FORBIDDEN"}.items():
        assert await writable_city.refusals(who, "confirmFundArrival", id=money) == [code], who
    done = await writable_city.did(E01, "confirmFundArrival", id=money, select="{ confirmedAt }")
    assert done == {"confirmedAt": "2026-06-30T10:00:00+08:00"}
    assert await writable_city.refusals(E01, "confirmFundArrival", id=money) == ["STATE_CONFLICT"]


async def test_silence_leaves_an_arrival_unconfirmed(writable_city: WritableCity) -> None:
    said = await arrival(writable_city, await ordered(writable_city))
    money = (await writable_city.did(FINANCE, "recordArrival", input=said))["id"]
    writable_city.at("2026-08-03T09:00")
    try:
        done = await writable_city.did(E01, "confirmFundArrival", id=money, select="{ confirmedAt }")
        assert done == {"confirmedAt": "2026-08-03T09:00:00+08:00"}
    finally:
        writable_city.at("2026-06-30T10:00")
