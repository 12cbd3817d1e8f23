"""Clearance rates, their order and the age of debts: the figures of DOMAIN §8.7, and what always holds."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.clearance import (
    BUCKETS,
    Entry,
    Figures,
    Payment,
    bucket_of,
    figures,
    period_days,
    placed,
)

WAN = Decimal(10_000)
GOLDEN = {"宁洱": (500, 450), "思茅": (1000, 800), "澜沧": (1600, 1200), "墨江": (2000, 1200), "景东": (0, 0)}
Q2 = (date(2026, 4, 1), date(2026, 6, 30))


def known(confirmed: int, cleared: int) -> Figures:
    """Figures in 万元."""
    return Figures(confirmed * WAN, Decimal(0), cleared * WAN)


def debt(confirmed: int, **more: Any) -> Entry:
    """A debt that was confirmed on 1 February 2026."""
    return Entry(**{"confirmed_on": date(2026, 2, 1), "confirmed": Decimal(confirmed), **more})


def paid(amount: int, day: str | None) -> Payment:
    """A repayment that counts from the day."""
    return Payment(amount=Decimal(amount), counts_on=date.fromisoformat(day) if day else None)


def test_the_golden_counties_are_in_the_golden_order() -> None:
    order = placed({name: known(*pair) for name, pair in GOLDEN.items()})
    assert [(each.key, str(each.figures.rate), each.rank) for each in order] == [
        ("宁洱", "90.0000", 1),
        ("思茅", "80.0000", 2),
        ("澜沧", "75.0000", 3),
        ("墨江", "60.0000", 4),
        ("景东", "None", None),
    ]
    total = sum((known(*pair) for pair in GOLDEN.values()), Figures())
    assert f"{total.rate:.2f}" == "71.57"


@pytest.mark.parametrize(
    ("average", "below"), [("75.00", {"墨江"}), ("75.01", {"澜沧", "墨江"}), ("60.00", set()), ("0", set())]
)
def test_criticism_is_for_whoever_is_strictly_below(average: str, below: set[str]) -> None:
    assert {n for n, pair in GOLDEN.items() if known(*pair).is_below(Decimal(average))} == below


def test_a_rate_that_is_below_only_before_rounding_is_below() -> None:
    almost = Figures(Decimal("2000000.01"), Decimal(0), Decimal(1_500_000))
    assert almost.rate == Decimal("75.0000")
    assert almost.is_below(Decimal(75))


def test_equal_rates_share_a_rank_and_the_next_rank_counts_them() -> None:
    order = placed({"a": known(10, 5), "b": known(100, 50), "c": known(10, 9), "d": known(10, 1)})
    assert [(each.key, each.rank) for each in order] == [("c", 1), ("a", 2), ("b", 2), ("d", 4)]


# --- what counts when ---------------------------------------------------------------------------


def test_what_was_confirmed_before_the_period_opens_it_and_the_rest_is_added() -> None:
    entries = [debt(100, confirmed_on=date(2026, 3, 31)), debt(40, confirmed_on=date(2026, 4, 1))]
    assert figures([*entries, debt(7, confirmed_on=date(2026, 7, 1))], *Q2) == Figures(
        Decimal(100), Decimal(40), Decimal(0)
    )


def test_a_bill_counts_when_it_is_honoured_and_money_on_its_day() -> None:
    one = debt(100, payments=(paid(30, "2026-06-30"), paid(20, "2026-07-01"), paid(10, None)))
    assert figures([one], *Q2).cleared == Decimal(30)


def test_what_is_in_dispute_is_left_out_until_the_dispute_is_settled() -> None:
    assert figures([debt(100, disputed=Decimal(30))], *Q2).confirmed == Decimal(70)
    settled = debt(
        90, accepted=Decimal(20), rejected=Decimal(10), settled_on=date(2026, 7, 1), disputed=Decimal(0)
    )
    assert figures([settled], *Q2).confirmed == Decimal(70)
    assert figures([settled], date(2026, 7, 1), date(2026, 9, 30)) == Figures(
        Decimal(70), Decimal(20), Decimal(0)
    )
    assert (settled.in_dispute(Q2[1]), settled.in_dispute(date(2026, 7, 1))) == (Decimal(30), Decimal(0))
    assert (settled.unpaid(Q2[1]), settled.unpaid(date(2026, 7, 1))) == (Decimal(100), Decimal(90))


def test_never_more_is_cleared_than_had_been_confirmed_by_then() -> None:
    settled = debt(90, accepted=Decimal(20), settled_on=date(2026, 7, 1), payments=(paid(90, "2026-06-30"),))
    assert figures([settled], *Q2) == Figures(Decimal(70), Decimal(0), Decimal(70))
    assert figures([settled], date(2026, 7, 1), date(2026, 9, 30)).closing == 0


# --- ages and periods ---------------------------------------------------------------------------


@given(st.integers(1, 5000))
def test_every_day_overdue_is_in_one_bucket(days: int) -> None:
    assert [each.holds(days) for each in BUCKETS].count(True) == 1
    assert bucket_of(0) is None


@pytest.mark.parametrize(
    ("period", "days"),
    [
        ("2026Q1", ("2026-01-01", "2026-03-31")),
        ("2026Q4", ("2026-10-01", "2026-12-31")),
        ("2028-02", ("2028-02-01", "2028-02-29")),
        ("2026H2", ("2026-07-01", "2026-12-31")),
        ("2026", ("2026-01-01", "2026-12-31")),
    ],
)
def test_a_period_has_a_first_and_a_last_day(period: str, days: tuple[str, str]) -> None:
    found = period_days(period)
    assert found is not None
    assert tuple(map(str, found)) == days


@pytest.mark.parametrize(
    "period", ["2026Q5", "2026Q0", "2026-13", "26Q1", "2026H3", "", "２０２６", "2026q1"]
)
def test_anything_else_is_no_period(period: str) -> None:
    assert period_days(period) is None


# --- what always holds --------------------------------------------------------------------------

MONEY = st.integers(1, 10**12).map(lambda cents: Decimal(cents) / 100)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """A debt as the ledger may have it: nothing is paid twice, and what is in dispute is not paid."""
    confirmed_on = draw(st.dates(date(2025, 1, 1), date(2026, 12, 31)))
    sure, disputed, accepted, rejected = (draw(MONEY) for _ in range(4))
    has_open, has_settled = draw(st.sampled_from([(False, False), (True, False), (False, True)]))
    whole = sure + (disputed if has_open else 0) + (accepted if has_settled else 0)
    parts, left = [], sure + (accepted if has_settled else 0)
    for share in draw(st.lists(st.integers(1, 100), max_size=4)):
        amount = (left * share / 100).quantize(Decimal("0.01"))
        if 0 < amount <= left:
            days = draw(st.integers(0, 700))
            parts.append(Payment(amount=amount, counts_on=confirmed_on + timedelta(days=days - 30)))
            left -= amount
    return Entry(
        confirmed_on=confirmed_on,
        confirmed=whole,
        disputed=disputed if has_open else Decimal(0),
        accepted=accepted if has_settled else Decimal(0),
        rejected=rejected if has_settled else Decimal(0),
        settled_on=confirmed_on + timedelta(days=draw(st.integers(0, 400))) if has_settled else None,
        payments=tuple(parts),
    )


@given(st.lists(entries(), max_size=8), st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_what_is_confirmed_is_cleared_or_left_and_never_more_is_cleared(
    debts: list[Entry], day: date
) -> None:
    total = figures(debts, day - timedelta(days=89), day)
    assert 0 <= total.cleared <= total.confirmed
    assert total.closing == sum(each.unpaid(day) - each.in_dispute(day) for each in debts)
    assert total.rate is None or 0 <= total.rate <= 100


@given(st.lists(entries(), max_size=6), st.dates(date(2025, 4, 1), date(2027, 1, 1)))
def test_one_period_closes_where_the_next_opens(debts: list[Entry], day: date) -> None:
    before = figures(debts, day - timedelta(days=90), day - timedelta(days=1))
    assert figures(debts, day, day + timedelta(days=90)).opening == before.confirmed


@given(st.dictionaries(st.text(max_size=3), st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=8))
def test_the_order_is_by_rate_and_ranks_never_go_back(pairs: dict[str, tuple[int, int]]) -> None:
    order = placed({name: known(a + b, b) for name, (a, b) in pairs.items()})
    ranked = [each for each in order if each.rank is not None]
    assert order[: len(ranked)] == ranked
    for place, each in enumerate(ranked, 1):
        better = sum(other.figures.share > each.figures.share for other in ranked)  # type: ignore[operator]
        assert each.rank == better + 1 <= place
