"""Measure 4.3: when land lies idle, what it costs, and when it is taken back."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.idle_land import IdleBasis, IdleVerdict, Site, anniversary, idle_fee, idle_finding

TODAY = date(2026, 6, 30)
UNTOUCHED = Site(start_by=date(2025, 3, 1), area_mu=Decimal(90), price=Decimal("12000000.00"))
BEGUN = replace(UNTOUCHED, started_on=date(2025, 2, 1), built_mu=Decimal(20))


# --- the four proofs ----------------------------------------------------------------------------


def test_486_days_without_a_start_cost_2400000_yuan() -> None:
    found = idle_finding(UNTOUCHED, TODAY)
    assert (found.days, found.verdict, found.fee) == (486, IdleVerdict.FEE_DUE, Decimal("2400000.00"))
    assert found.basis is IdleBasis.NOT_STARTED
    assert found.for_transfer


def test_after_851_days_the_land_may_be_recovered_and_is_not_offered_for_transfer() -> None:
    found = idle_finding(replace(UNTOUCHED, start_by=date(2024, 3, 1)), TODAY)
    assert (found.days, found.verdict) == (851, IdleVerdict.RECOVERABLE)
    assert (found.must_recover, found.for_transfer, found.fee) == (True, False, None)


def test_20_of_90_mu_and_stopped_since_may_of_last_year_is_idle() -> None:
    found = idle_finding(replace(BEGUN, stopped_on=date(2025, 5, 1)), TODAY)
    assert (found.built_percent, found.is_idle, found.basis) == (Decimal("22.22"), True, IdleBasis.STOPPED)


def test_211_days_late_is_not_idle() -> None:
    found = idle_finding(replace(UNTOUCHED, start_by=date(2025, 12, 1)), TODAY)
    assert (found.days, found.verdict, found.fee) == (211, IdleVerdict.NOT_IDLE, None)


# --- boundaries ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start_by", "as_of", "verdict"),
    [
        # More than a year: the anniversary is not yet more.
        ("2025-06-30", "2026-06-30", IdleVerdict.NOT_IDLE),
        ("2025-06-29", "2026-06-30", IdleVerdict.FEE_DUE),
        # Two years are full on the second anniversary.
        ("2024-07-01", "2026-06-30", IdleVerdict.FEE_DUE),
        ("2024-06-30", "2026-06-30", IdleVerdict.RECOVERABLE),
        # 29 February has its anniversaries on the last of February.
        ("2024-02-29", "2025-02-28", IdleVerdict.NOT_IDLE),
        ("2024-02-29", "2025-03-01", IdleVerdict.FEE_DUE),
        ("2024-02-29", "2026-02-27", IdleVerdict.FEE_DUE),
        ("2024-02-29", "2026-02-28", IdleVerdict.RECOVERABLE),
        # A year with a leap day in it is as long as its dates say: 366 days.
        ("2023-06-30", "2024-06-30", IdleVerdict.NOT_IDLE),
        ("2023-06-30", "2024-07-01", IdleVerdict.FEE_DUE),
    ],
)
def test_years_are_full_on_their_anniversaries(start_by: str, as_of: str, verdict: IdleVerdict) -> None:
    site = replace(UNTOUCHED, start_by=date.fromisoformat(start_by))
    assert idle_finding(site, date.fromisoformat(as_of)).verdict is verdict


@pytest.mark.parametrize(
    ("stopped", "verdict"),
    [
        ("2025-07-01", IdleVerdict.NOT_IDLE),
        ("2025-06-30", IdleVerdict.FEE_DUE),
        ("2024-07-01", IdleVerdict.FEE_DUE),
        ("2024-06-30", IdleVerdict.RECOVERABLE),
    ],
)
def test_work_that_stopped_makes_idle_from_the_full_year_on(stopped: str, verdict: IdleVerdict) -> None:
    site = replace(BEGUN, stopped_on=date.fromisoformat(stopped))
    assert idle_finding(site, TODAY).verdict is verdict


@pytest.mark.parametrize(
    ("built", "invested", "idle"),
    [
        ("30", "250", False),
        ("29.9999", "250", True),
        ("30", "249.99", True),
        ("0", "1000", True),
        ("90", "0", True),
    ],
)
def test_a_third_of_the_area_and_a_quarter_of_the_investment_are_enough(
    built: str, invested: str, *, idle: bool
) -> None:
    site = replace(
        BEGUN,
        built_mu=Decimal(built),
        planned_investment=Decimal(1000),
        invested=Decimal(invested),
        stopped_on=date(2025, 5, 1),
    )
    assert idle_finding(site, TODAY).is_idle is idle


def test_work_that_goes_on_is_never_idle_however_little_is_built() -> None:
    found = idle_finding(replace(BEGUN, started_on=date(2020, 1, 1)), TODAY)
    assert (found.verdict, found.idle_from, [rule.code for rule in found.rules]) == (
        IdleVerdict.NOT_IDLE,
        None,
        ["WORK_GOES_ON"],
    )


def test_a_delay_that_a_government_caused_costs_nothing_and_loses_nothing() -> None:
    site = replace(UNTOUCHED, start_by=date(2020, 3, 1), government_caused=True)
    found = idle_finding(site, TODAY)
    assert found.verdict is IdleVerdict.GOVERNMENT_CAUSED
    assert (found.fee, found.must_recover, found.recoverable_from) == (None, False, None)


def test_a_contract_that_demands_recovery_does_so_before_two_years() -> None:
    found = idle_finding(replace(UNTOUCHED, recovery_agreed=True), TODAY)
    assert (found.must_recover, found.for_transfer) == (True, False)


def test_land_that_is_not_for_industry_is_not_on_the_transfer_list() -> None:
    assert not idle_finding(replace(UNTOUCHED, is_industrial=False), TODAY).for_transfer


def test_half_a_cent_of_the_fee_is_rounded_up() -> None:
    assert idle_fee(Decimal("0.03")) == Decimal("0.01")
    assert idle_fee(Decimal("1000.03")) == Decimal("200.01")
    assert idle_fee(Decimal("0.02")) == Decimal("0.00")


def test_days_at_the_end_of_time_are_judged_too() -> None:
    assert idle_finding(replace(UNTOUCHED, start_by=date.max), TODAY).verdict is IdleVerdict.NOT_IDLE


# --- properties ---------------------------------------------------------------------------------

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
MU = st.decimals(0, 1000, places=4)
MONEY = st.decimals(0, 10**12, places=2)
SITES = st.builds(
    Site,
    start_by=DAYS,
    area_mu=st.decimals("0.0001", 1000, places=4),
    price=MONEY,
    started_on=st.none() | DAYS,
    stopped_on=st.none() | DAYS,
    built_mu=MU,
    planned_investment=st.none() | st.decimals("0.01", 10**12, places=2),
    invested=MONEY,
    is_industrial=st.booleans(),
    government_caused=st.booleans(),
    recovery_agreed=st.booleans(),
)
ORDER = [IdleVerdict.NOT_IDLE, IdleVerdict.FEE_DUE, IdleVerdict.RECOVERABLE]


@given(SITES, DAYS)
def test_the_finding_turns_on_the_days_that_it_names(site: Site, as_of: date) -> None:
    found = idle_finding(site, as_of)
    assert found.is_idle is (found.idle_from is not None and as_of >= found.idle_from)
    if found.recoverable_from is not None:
        assert (found.verdict is IdleVerdict.RECOVERABLE) is (as_of >= found.recoverable_from)


@given(SITES, DAYS, st.integers(0, 2000))
def test_time_alone_never_makes_it_better(site: Site, as_of: date, later: int) -> None:
    site = replace(site, government_caused=False)
    now, then = (idle_finding(site, day) for day in (as_of, as_of + timedelta(days=later)))
    assert ORDER.index(now.verdict) <= ORDER.index(then.verdict)
    assert now.days <= then.days


@given(SITES, DAYS)
def test_what_must_be_recovered_is_never_offered_and_only_the_fee_costs(site: Site, as_of: date) -> None:
    found = idle_finding(site, as_of)
    assert not (found.must_recover and found.for_transfer)
    assert (found.fee is not None) is (found.verdict is IdleVerdict.FEE_DUE)
    if found.fee is not None:
        assert abs(found.fee * 5 - site.price) <= Decimal("0.025")
    if site.government_caused:
        assert found.fee is None
        assert not found.must_recover


@given(DAYS, st.integers(0, 40))
def test_an_anniversary_is_the_same_day_or_the_last_of_february(day: date, years: int) -> None:
    reached = anniversary(day, years)
    assert reached.year - day.year == years
    assert (reached.month, reached.day) == (day.month, day.day) or (day.month, day.day, reached.day) == (
        2,
        29,
        28,
    )
