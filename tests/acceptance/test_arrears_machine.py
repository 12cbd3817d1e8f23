"""Random people do random things to arrears: no yuan is cleared that was not paid, and none is paid twice."""

import random
from datetime import timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from models import clock
from models.entities import ArrearsItem
from resolvers.binding import opaque_id
from resolvers.deeds import Deed
from tests.machine import Machine, run, the
from tests.writing import WritableCity

RUNS, STEPS = 60, 20
PEOPLE = (
    "dept.industry",
    "county.simao",
    "commerce.lead",
    "enterprise.e01",
    "enterprise.e13",
    "county.ninger",
    "auditor",
    "industry.lead",
)
LEDGER = """select i.*, coalesce(paid.counted, 0) as counted, coalesce(paid.waiting, 0) as waiting
  from arrears_item i left join lateral (
    select sum(p.amount) filter (where p.method <> 'BILL' or p.honoured_on is not null) as counted,
      sum(p.amount) filter (where p.method = 'BILL' and p.honoured_on is null
        and p.dishonoured_on is null) as waiting
    from arrears_repayment p where p.item_id = i.id) paid on true"""
OPEN_BILLS = """select id from arrears_repayment
  where method = 'BILL' and honoured_on is null and dishonoured_on is null order by id"""
TOTALS = """{
  counties: clearanceRanking(period: "2026", kind: COUNTY) { total { confirmed cleared closing } }
  departments: clearanceRanking(period: "2026", kind: CITY_DEPT) { total { confirmed cleared closing } }
  arrearsAgeing(asOf: "2027-01-01", first: 1) {
    total { unpaid disputed interest } buckets { sum { unpaid disputed interest } }
  }
}"""


def yuan(chance: random.Random) -> str:
    """Some amount of the size of these claims, to the 分."""
    return f"{Decimal(chance.choice([1, 5000, 10_000, 25_000, 40_000, 99_999, 100_000])) / 100:.2f}"


def settlement(chance: random.Random) -> str:
    """Nothing, a part or all of what is in dispute at first, or more than is."""
    return chance.choice(["0.00", "50.00", "200.00", "200.01"])


def lately(chance: random.Random) -> str:
    """Today or a day of the last week."""
    return (clock.today() - timedelta(days=chance.choice([0, 0, 1, 7]))).isoformat()


def method(chance: random.Random) -> str:
    """Bills as often as everything else."""
    return chance.choice(["BILL", "BILL", "CASH", "OTHER"])


CLAIM = {
    "creditor": the("Enterprise", 0),
    "debtorType": "ORGAN",
    "goodsKind": "GOODS",
    "contractNo": lambda chance: f"HT-2026-{chance.randrange(10**9)}",
    "contractAmount": "1000.00",
    "unpaid": "1000.00",
    "deliveredOn": "2026-01-05",
}
REPAYMENT = {"paidOn": lately, "amount": yuan, "method": method, "repaymentPlan": "分期偿还"}


SUMS = ("confirmed_amount", "dispute_part", "unpaid", "counted")
DONE = {"confirmArrears", "recordRepayment", "honourBill", "dishonourBill", "resolveDispute"}
REFUSED = {"REPAYMENT_EXCEEDS_UNPAID", "STATE_CONFLICT", "FORBIDDEN"}


class Arrears(Machine):
    entity = ArrearsItem
    born = (
        ("dept.industry", "reportArrears", {**CLAIM, "debtorUnit": the("OrgUnit", 2)}),
        ("county.simao", "reportArrears", {**CLAIM, "debtorUnit": the("OrgUnit", 2)}),
        ("dept.industry", "reportArrears", {**CLAIM, "debtorUnit": the("OrgUnit", 1)}),
    )
    way = (
        ("dept.industry", "confirmArrears", {"confirmedAmount": "1000.00", "disputePart": "200.00"}),
        ("dept.industry", "recordRepayment", {**REPAYMENT, "method": "BILL", "amount": "250.00"}),
        ("dept.industry", "recordRepayment", REPAYMENT),
    )
    beside = (
        ("confirmArrears", {"confirmedAmount": yuan, "disputePart": yuan}),
        ("confirmArrears", {"confirmedAmount": "1000.00"}),
        ("recordRepayment", REPAYMENT),
        ("recordRepayment", REPAYMENT),
        ("honourBill", {"honouredOn": lately}),
        ("honourBill", {"honouredOn": lately}),
        ("dishonourBill", {"dishonouredOn": lately}),
        ("resolveDispute", {"disputeAccepted": settlement, "disputeResolution": "核定"}),
    )
    early_ends = frozenset({"withdrawArrears"})

    @rule(seed=st.integers(0, 2**32))
    def money_moves(self, seed: int) -> None:
        self.somebody_does_something_beside(seed)

    @rule(seed=st.integers(0, 2**32))
    def more_money_moves(self, seed: int) -> None:
        self.somebody_does_something_beside(seed)

    def done(self, _who: str, deed: Deed, _row: str | None, _given: Any) -> None:
        if deed.name == "recordRepayment":
            self.around.wait(self._repayments())

    async def _repayments(self) -> None:
        found = await self.around.city.rows_of(OPEN_BILLS)
        self.around.pools["ArrearsRepayment"] = [opaque_id("ArrearsRepayment", each["id"]) for each in found]

    @invariant()
    def what_is_confirmed_is_paid_or_left(self) -> None:
        ids = [row.partition("_")[2] for row in self.rows]
        for row in self.around.wait(self.around.city.rows_of(f"{LEDGER} where i.id = any($1::uuid[])", ids)):
            if row["confirmed_on"] is None:
                assert row["counted"] == 0, row
                assert row["status"] in ("REPORTED", "DISPUTED", "WITHDRAWN"), row
                continue
            assert row["unpaid"] == row["confirmed_amount"] - row["counted"], row
            # What bills and disputes speak of cannot be paid a second time.
            assert row["waiting"] + row["dispute_part"] <= row["unpaid"], row
            assert (row["status"] == "CLEARED") == (row["unpaid"] == 0), row
            assert row["confirmed_amount"] <= row["reported_amount"], row

    def teardown(self) -> None:
        """Every figure that is told is the sum of its rows."""
        self.around.wait(self._totals())

    async def _totals(self) -> None:
        rows = [row for row in await self.around.city.rows_of(LEDGER) if row["confirmed_on"]]
        total = {name: sum(row[name] for row in rows) for name in SUMS}
        undisputed = total["confirmed_amount"] - total["dispute_part"]
        expected = {
            "confirmed": undisputed,
            "cleared": total["counted"],
            "closing": undisputed - total["counted"],
        }
        told = await self.around.city.ask("auditor", TOTALS)
        for name, figure in expected.items():
            ranked = (told[kind]["total"][name] for kind in ("counties", "departments"))
            assert sum(map(Decimal, ranked)) == figure, name
        ageing = told["arrearsAgeing"]
        assert Decimal(ageing["total"]["unpaid"]) == total["unpaid"]
        assert Decimal(ageing["total"]["disputed"]) == total["dispute_part"]
        for name, figure in ageing["total"].items():
            assert sum(Decimal(each["sum"][name]) for each in ageing["buckets"]) == Decimal(figure), name


async def test_random_people_never_clear_what_was_not_paid(writable_city: WritableCity) -> None:
    around = await run(Arrears, writable_city, PEOPLE, RUNS, STEPS)
    assert around.succeeded.keys() >= DONE, around.succeeded
    assert around.refused.keys() >= REFUSED, around.refused
