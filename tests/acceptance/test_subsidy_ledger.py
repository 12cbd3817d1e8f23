"""K18 and K19: the subsidy ledger of what each viewer may read, and the rows behind every figure."""

from decimal import Decimal

import pytest

from peipao.demo.cast import CAST
from resolvers.binding import opaque_id
from tests.subsidy_ledger import BUDGETS, adds_up, figures, gross, lines, part
from tests.writing import WritableCity

CYCLE = """query($year: Int!) { subsidyCycleTime(year: $year) {
  payments medianWorkingDays targetWorkingDays shareInTime
} }"""

# --- the golden city on 30 June 2026 ------------------------------------------------------------


async def test_125_wan_have_been_paid_by_the_middle_of_2026(writable_city: WritableCity) -> None:
    assert gross(await figures(writable_city, "city.finance", "byItem")) == {"S02": 15, "S03": 100, "S11": 10}
    assert gross(await figures(writable_city, "city.finance", "byCounty")) == {"思茅": 110, "景谷": 15}
    assert gross(await figures(writable_city, "city.finance", "rows")) == {
        ("S02", "景谷"): 15,
        ("S03", "思茅"): 100,
        ("S11", "思茅"): 10,
    }
    total = (await figures(writable_city, "city.finance", "total"))[None, None]
    # Approved this year: E11 10, E01 100, E02 45 over three years, E03 20.
    assert total == {"approved": 175, "waiting": 0, "gross": 125, "recovered": 0, "net": 125}


async def test_money_of_earlier_years_stands_in_their_ledgers(writable_city: WritableCity) -> None:
    assert gross(await figures(writable_city, "city.finance", "byItem", year=2025)) == {"S02": 15}
    assert gross(await figures(writable_city, "city.finance", "byItem", year=2024)) == {"S06": 10}
    assert gross(await figures(writable_city, "city.finance", "byItem", year=2023)) == {}


async def test_the_budgets_of_the_year_are_told_with_the_ledger(writable_city: WritableCity) -> None:
    (budget,) = await part(writable_city, "city.finance", BUDGETS)
    assert budget == {
        "level": "CITY",
        "county": None,
        "fundUse": "PROJECT_UPGRADE",
        "budget": "2600000.00",
        "approved": "1450000.00",
        "paid": "1250000.00",
        "recovered": "0.00",
        "waiting": "0.00",
        "available": "1150000.00",
    }
    assert await part(writable_city, "county.simao", BUDGETS) == []


async def test_a_ledger_can_be_of_one_county_or_one_item(writable_city: WritableCity) -> None:
    jinggu = await writable_city.id_of("Region", code="530824")
    of_county = await figures(writable_city, "city.finance", county=jinggu)
    assert gross(of_county) == {("S02", "景谷"): 15}
    of_item = await figures(writable_city, "city.finance", item="S03")
    assert gross(of_item) == {("S03", "思茅"): 100}
    assert await figures(writable_city, "city.finance", county=jinggu, item="S03") == {}
    assert await figures(writable_city, "county.simao", county=jinggu) == {}


# --- scope --------------------------------------------------------------------------------------

VIEWERS = {
    "city.finance": {("S02", "景谷"): 15, ("S03", "思茅"): 100, ("S11", "思茅"): 10},
    "auditor": {("S02", "景谷"): 15, ("S03", "思茅"): 100, ("S11", "思茅"): 10},
    "discipline": {("S02", "景谷"): 15, ("S03", "思茅"): 100, ("S11", "思茅"): 10},
    "county.simao": {("S03", "思茅"): 100, ("S11", "思茅"): 10},
    "county.jinggu": {("S02", "景谷"): 15},
    "county.mojiang": {},
    "dept.commerce": {("S11", "思茅"): 10},
    "industry.lead": {("S02", "景谷"): 15, ("S03", "思茅"): 100},
    "enterprise.e01": {("S03", "思茅"): 100},
    "enterprise.e13": {},
    # They read applications, and no payments.
    "city.relief": {},
    "leader.l1": {},
}


@pytest.mark.parametrize("who", VIEWERS)
async def test_everybody_is_told_the_sum_of_the_payments_that_they_may_read(
    writable_city: WritableCity, who: str
) -> None:
    assert gross(await figures(writable_city, who)) == VIEWERS[who]


@pytest.mark.parametrize("who", VIEWERS)
async def test_every_figure_is_the_sum_of_its_rows(writable_city: WritableCity, who: str) -> None:
    for line in await lines(writable_city, who):
        adds_up(line)


READ_BACK = """{
  disbursements(filter: { year: { eq: 2026 }, paidOn: { isNull: false } }) { aggregate { sum { amount } } }
  recoveryCases(filter: { year: { eq: 2026 } }) { aggregate { sum { recovered } } }
  subsidyApplications(filter: {
    status: { in: [APPROVED, PAYING, PAID, EVALUATED] }
    approvedAt: { gte: "2026-01-01T00:00:00+08:00", lt: "2027-01-01T00:00:00+08:00" }
  }) { totalCount aggregate { sum { approved } } }
}"""


@pytest.mark.parametrize("who", [account.username for account in CAST])
async def test_the_total_is_that_of_the_rows_by_the_other_way_of_asking(
    writable_city: WritableCity, who: str
) -> None:
    rows = await writable_city.ask(who, READ_BACK)
    found = await part(writable_city, who, "total { applications approved gross recovered }")
    told = {
        "approved": rows["subsidyApplications"]["aggregate"]["sum"]["approved"],
        "gross": rows["disbursements"]["aggregate"]["sum"]["amount"],
        "recovered": rows["recoveryCases"]["aggregate"]["sum"]["recovered"],
    }
    assert {name: Decimal(found[name]) for name in told} == {
        name: Decimal(amount or 0) for name, amount in told.items()
    }
    assert found["applications"] == rows["subsidyApplications"]["totalCount"]


@pytest.mark.parametrize(
    ("who", "table", "listed"),
    [
        ("county.simao", "disbursements", "payments"),
        ("dept.commerce", "disbursements", "payments"),
        ("enterprise.e01", "disbursements", "payments"),
        ("city.relief", "subsidyApplications", "applicationRows"),
        ("leader.l1", "subsidyApplications", "applicationRows"),
    ],
)
async def test_the_rows_behind_a_figure_are_rows_that_the_viewer_can_open(
    writable_city: WritableCity, who: str, table: str, listed: str
) -> None:
    rows = (await part(writable_city, who, "total { ...Line }"))[listed]
    readable = await writable_city.ask(who, f"{{ {table}(first: 100) {{ nodes {{ id }} }} }}")
    assert rows
    assert {each["id"] for each in rows} <= {node["id"] for node in readable[table]["nodes"]}


async def test_a_county_is_told_of_its_own_enterprises_only(writable_city: WritableCity) -> None:
    found = await part(writable_city, "county.simao", "total { ...Line }")
    assert {(each["no"], each["enterpriseName"]) for each in found["payments"]} == {
        ("BT2026-S03-0001", "普洱示例茶业有限公司"),
        ("BT2026-S11-0001", "思茅示例客栈"),
    }


@pytest.mark.parametrize("who", ["public", "bank.b1", "sysadmin", "city.invest"])
async def test_who_may_read_none_of_it_gets_an_empty_ledger(writable_city: WritableCity, who: str) -> None:
    assert await part(writable_city, who, "rows { gross }") == []
    assert await part(writable_city, who, BUDGETS) == []
    assert (await part(writable_city, who, "total { ...Line }"))["gross"] == "0.00"


async def test_who_has_not_signed_in_is_told_nothing(writable_city: WritableCity) -> None:
    codes = await writable_city.codes(None, "{ subsidyLedger(year: 2026) { total { gross } } }")
    assert codes == ["UNAUTHENTICATED"]


# --- asking -------------------------------------------------------------------------------------


async def test_rows_are_told_in_pages(writable_city: WritableCity) -> None:
    def page(first: int, offset: int) -> str:
        return f"total {{ payments(first: {first}, offset: {offset}) {{ no }} }}"

    pages = [(await part(writable_city, "city.finance", page(2, offset)))["payments"] for offset in (0, 2, 4)]
    assert [[each["no"] for each in found] for found in pages] == [
        ["BT2024-S02-0001", "BT2026-S11-0001"],
        ["BT2026-S03-0001"],
        [],
    ]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{ subsidyLedger(year: 1066) { total { gross } } }", "BAD_USER_INPUT"),
        ("{ subsidyCycleTime(year: 1066) { payments } }", "BAD_USER_INPUT"),
        ('{ subsidyLedger(year: 2026, countyId: "530802") { total { gross } } }', "NOT_FOUND"),
        ("{ subsidyLedger(year: 2026) { total { payments(first: 0) { no } } } }", "BAD_USER_INPUT"),
        ("{ subsidyLedger(year: 2026) { total { payments(first: 101) { no } } } }", "BAD_USER_INPUT"),
        ("{ subsidyLedger(year: 2026) { total { payments(offset: -1) { no } } } }", "BAD_USER_INPUT"),
    ],
)
async def test_what_no_ledger_has_is_refused(writable_city: WritableCity, query: str, code: str) -> None:
    assert await writable_city.codes("city.finance", query) == [code]


async def test_rows_without_number_are_not_told_but_their_sum_is(
    writable_city: WritableCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.ledgers.MOST_ROWS", 2)
    query = "{ subsidyLedger(year: 2026) { total { gross payments { no } } } }"
    answer = await writable_city.answer("city.finance", query)
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_USER_INPUT"]
    assert "请指定县(区)或补助项目" in answer["errors"][0]["message"]
    assert (await part(writable_city, "city.finance", "total { gross }"))["gross"] == "1250000.00"


# --- how long it takes --------------------------------------------------------------------------


async def test_k19_counts_working_days_from_the_application_to_the_arrival(
    writable_city: WritableCity,
) -> None:
    spans = await writable_city.rows_of(
        """
        select count(*)::int as days from disbursement d
        join instalment i on i.id = d.instalment_id and i.index = 1
        join subsidy_application a on a.id = i.application_id
        join work_calendar_day w on w.is_workday and w.date <= d.arrived_on
          and w.date > (a.submitted_at at time zone 'Asia/Shanghai')::date
        where extract(year from d.arrived_on) = 2026 group by d.id order by 1
        """
    )
    days = [each["days"] for each in spans]
    assert len(days) == 2
    assert max(days) <= 60
    found = (await writable_city.ask("city.finance", CYCLE, {"year": 2026}))["subsidyCycleTime"]
    assert found == {
        "payments": 2,
        "medianWorkingDays": f"{Decimal(sum(days)) / 2}",
        "targetWorkingDays": 60,
        "shareInTime": "100.00",
    }
    commerce = (await writable_city.ask("dept.commerce", CYCLE, {"year": 2026}))["subsidyCycleTime"]
    assert (commerce["payments"], Decimal(commerce["medianWorkingDays"])) in [(1, day) for day in days]


async def test_k19_has_no_figures_where_nothing_arrived_or_nothing_may_be_read(
    writable_city: WritableCity,
) -> None:
    for who, year in (("city.finance", 2023), ("city.relief", 2026), ("bank.b1", 2026)):
        found = (await writable_city.ask(who, CYCLE, {"year": year}))["subsidyCycleTime"]
        assert (found["payments"], found["medianWorkingDays"], found["shareInTime"]) == (0, None, None)


# --- money that waits, money that comes back ----------------------------------------------------


async def test_what_waits_for_the_budget_is_told_as_part_of_what_is_approved(
    writable_city: WritableCity,
) -> None:
    await writable_city.pool.execute(
        "update subsidy_application set status = 'APPROVED', waiting_budget = true "
        "where no = 'BT2026-S05-0001'"
    )
    found = await figures(writable_city, "city.finance")
    assert (found["S05", "墨江"]["approved"], found["S05", "墨江"]["waiting"]) == (20, 20)
    for line in await lines(writable_city, "city.finance"):
        adds_up(line)
    assert ("S05", "墨江") not in await figures(writable_city, "county.simao")


async def test_what_comes_back_lowers_the_net_and_not_the_gross(writable_city: WritableCity) -> None:
    paid = await writable_city.row("instalment", amount=Decimal("100000.00"), status="PAID", year=2026)
    case = await writable_city.did(
        "city.finance",
        "openRecovery",
        input={
            "instalment": opaque_id("Instalment", paid["id"]),
            "reason": "ERROR",
            "amount": "40000.00",
            "note": "重复计算",
        },
    )
    place = ("S11", "思茅")
    assert (await figures(writable_city, "city.finance"))[place]["recovered"] == 0
    received = {"received": "30000.00", "recoveredOn": "2026-06-30", "voucherNo": "PZ-20260630-1"}
    await writable_city.did("city.finance", "recordRecovery", id=case["id"], input=received)
    for who in ("city.finance", "county.simao", "dept.commerce", "auditor"):
        line = (await figures(writable_city, who))[place]
        assert (line["gross"], line["recovered"], line["net"]) == (10, 3, 7)
        for each in await lines(writable_city, who):
            adds_up(each)
    assert place not in await figures(writable_city, "industry.lead")
    (row,) = (await part(writable_city, "county.simao", "total { ...Line }"))["recoveries"]
    assert row == {"id": case["id"], "no": "BT2026-S11-0001", "amount": "30000.00", "date": "2026-06-30"}
