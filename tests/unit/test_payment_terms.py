"""The payment regulation as arithmetic: the vectors of DOMAIN §4.7 and §8.7, and what always holds."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.payment_terms import (
    LARGE_DEBTORS,
    PUBLIC_DEBTORS,
    Debt,
    Due,
    TermParameters,
    interest,
    payment_due,
)

DELIVERED = date(2026, 3, 2)
TODAY = date(2026, 6, 30)


def due(debtor_type: str = "ORGAN", as_of: date = TODAY, **known: Any) -> Due:
    """What follows for a delivery on 2 March 2026, unless said otherwise."""
    return payment_due(Debt(**{"debtor_type": debtor_type, "delivered_on": DELIVERED, **known}), as_of)


def codes(found: Due) -> list[str]:
    """The codes of what is unlawful or has to be looked at."""
    return [each.code for each in found.flags]


# --- §8.7: four due dates -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("debtor", "term", "expected", "flagged"),
    [
        ("ORGAN", None, "2026-04-01", []),
        ("ORGAN", 90, "2026-05-01", ["TERM_EXCEEDS_60"]),
        ("LARGE_STATE", None, "2026-05-01", []),
        ("LARGE_STATE", 90, "2026-05-31", ["TERM_REVIEW"]),
        ("INSTITUTION", None, "2026-04-01", []),
        ("INSTITUTION", 60, "2026-05-01", []),
        ("INSTITUTION", 61, "2026-05-01", ["TERM_EXCEEDS_60"]),
        ("LARGE_OTHER", 60, "2026-05-01", []),
        ("LARGE_OTHER", 61, "2026-05-02", ["TERM_REVIEW"]),
        ("ORGAN", 0, "2026-03-02", []),
    ],
)
def test_the_due_date_follows_from_the_debtor_and_the_term(
    debtor: str, term: int | None, expected: str, flagged: list[str]
) -> None:
    found = due(debtor, contract_term_days=term)
    assert (str(found.due_on), codes(found)) == (expected, flagged)


def test_an_organ_owes_4500_yuan_for_ninety_days_on_a_hundred_thousand() -> None:
    found = due(unpaid=Decimal("100000.00"))
    assert (found.overdue_days, found.interest, str(found.start_on)) == (90, Decimal("4500.00"), "2026-03-02")


def test_a_term_that_ends_on_a_holiday_ends_on_it_unless_terms_are_rolled_forward() -> None:
    # 1 May 2026 is a holiday; the strict reading keeps it.
    debt = Debt(debtor_type="LARGE_STATE", delivered_on=DELIVERED, unpaid=Decimal(100))
    kept = payment_due(debt, date(2026, 5, 2))
    assert (str(kept.due_on), kept.overdue_days) == ("2026-05-01", 1)
    rolled = payment_due(debt, date(2026, 5, 2), roll=lambda _: date(2026, 5, 6))
    assert (str(rolled.due_on), rolled.overdue_days) == ("2026-05-06", 0)


# --- from which day -----------------------------------------------------------------------------


def test_agreed_acceptance_starts_the_term_when_it_is_done() -> None:
    found = due(acceptance_agreed=True, accepted_on=date(2026, 3, 10), acceptance_due_on=date(2026, 3, 20))
    assert (str(found.start_on), str(found.due_on)) == ("2026-03-10", "2026-04-09")


@pytest.mark.parametrize("accepted", [None, date(2026, 4, 15)])
def test_delayed_acceptance_starts_the_term_when_it_should_have_been_done(accepted: date | None) -> None:
    found = due(acceptance_agreed=True, accepted_on=accepted, acceptance_due_on=date(2026, 3, 20))
    assert (str(found.start_on), str(found.due_on)) == ("2026-03-20", "2026-04-19")
    assert "拖延" in found.applied[1].sentence


def test_progress_settlement_starts_the_term_when_both_sides_confirm_the_amount() -> None:
    found = due(progress_settlement=True, settled_on=date(2026, 3, 31), acceptance_agreed=True)
    assert (str(found.start_on), str(found.due_on)) == ("2026-03-31", "2026-04-30")


@pytest.mark.parametrize(
    "known",
    [
        {"delivered_on": None},
        {"progress_settlement": True},
        {"acceptance_agreed": True},
    ],
)
def test_what_has_not_begun_is_not_due(known: dict[str, Any]) -> None:
    found = due(unpaid=Decimal(100), **known)
    assert (found.start_on, found.due_on, found.overdue_days, found.interest) == (None, None, 0, Decimal(0))
    assert "未起算" in found.applied[1].sentence


# --- to whom it applies -------------------------------------------------------------------------


def test_a_large_creditor_is_told_that_the_regulation_is_not_for_it() -> None:
    found = due(size_at_signing="LARGE", unpaid=Decimal(100_000))
    assert (found.applicable, found.due_on, found.interest) == (False, None, Decimal(0))
    assert [each.article for each in found.applied] == ["3"]


def test_a_small_debtor_is_none_of_the_regulation_s() -> None:
    found = due("OTHER", unpaid=Decimal(100_000))
    assert (found.applicable, [each.article for each in found.applied]) == (False, ["2"])


# --- what is unlawful ---------------------------------------------------------------------------


@pytest.mark.parametrize("debtor", ["ORGAN", "LARGE_OTHER"])
def test_pay_when_paid_is_flagged_and_changes_no_date(debtor: str) -> None:
    found = due(debtor, back_to_back=True)
    assert codes(found) == ["BACK_TO_BACK_ILLEGAL"]
    assert found.due_on == due(debtor).due_on


@pytest.mark.parametrize(("rate", "flagged"), [("0.0299", ["RATE_BELOW_LPR"]), ("0.0300", []), (None, [])])
def test_an_agreed_rate_below_the_lpr_of_the_signing_is_flagged(rate: str | None, flagged: list[str]) -> None:
    found = due(agreed_yearly_rate=Decimal(rate) if rate else None, lpr_at_signing=Decimal("0.03"))
    assert codes(found) == flagged


# --- how much -----------------------------------------------------------------------------------


def test_an_agreed_rate_is_of_a_year_of_365_days() -> None:
    found = due(unpaid=Decimal(100_000), agreed_yearly_rate=Decimal("0.0365"))
    assert found.interest == Decimal("900.00")


def test_half_a_cent_is_rounded_up() -> None:
    # 1 000 × 0.001825 × 1 ÷ 365 = 0.005
    assert interest(Decimal(1000), Decimal("0.001825"), 1, Decimal(0)) == Decimal("0.01")
    assert interest(Decimal(999), Decimal("0.001825"), 1, Decimal(0)) == Decimal("0.00")


def test_the_undisputed_part_is_payable_and_article_15_says_so() -> None:
    found = due(unpaid=Decimal(100_000), dispute_part=Decimal(30_000))
    assert found.payable == Decimal(70_000)
    assert [each.article for each in found.applied] == ["2、3", "9", "9", "15", "17"]


def test_the_articles_are_told_in_the_order_in_which_they_decide() -> None:
    found = due(acceptance_agreed=True, accepted_on=DELIVERED, contract_term_days=45)
    assert [each.article for each in found.applied] == ["2、3", "10", "9", "17"]
    assert all(each.sentence for each in found.applied)


def test_the_adjustable_figures_are_those_of_the_city() -> None:
    known = TermParameters(organ_days=20, organ_max=40, large_days=50, default_daily=Decimal("0.001"))
    debt = Debt(debtor_type="ORGAN", delivered_on=DELIVERED, unpaid=Decimal(1000))
    found = payment_due(debt, date(2026, 3, 23), known)
    assert (str(found.due_on), found.interest) == ("2026-03-22", Decimal("1.00"))


# --- what always holds --------------------------------------------------------------------------

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
MONEY = st.decimals(0, Decimal("9999999999.99"), places=2)
RATES = st.none() | st.decimals(0, Decimal("0.9"), places=6)
DEBTS = st.builds(
    Debt,
    debtor_type=st.sampled_from(sorted(PUBLIC_DEBTORS | LARGE_DEBTORS)),
    size_at_signing=st.sampled_from(["MEDIUM", "SMALL", "MICRO"]),
    delivered_on=st.none() | DAYS,
    accepted_on=st.none() | DAYS,
    acceptance_due_on=st.none() | DAYS,
    acceptance_agreed=st.booleans(),
    settled_on=st.none() | DAYS,
    progress_settlement=st.booleans(),
    contract_term_days=st.none() | st.integers(0, 400),
    back_to_back=st.booleans(),
    agreed_yearly_rate=RATES,
    lpr_at_signing=RATES,
    unpaid=MONEY,
)


@given(DEBTS, DAYS)
def test_organs_and_institutions_never_have_more_than_sixty_days(debt: Debt, day: date) -> None:
    found = payment_due(debt, day)
    if debt.debtor_type in PUBLIC_DEBTORS and found.start_on and found.due_on:
        assert found.start_on <= found.due_on <= found.start_on + timedelta(days=60)


@given(DEBTS, DAYS, st.integers(0, 400), st.integers(0, 400))
def test_a_longer_term_is_never_due_earlier(debt: Debt, day: date, one: int, other: int) -> None:
    shorter, longer = sorted((one, other))
    early = payment_due(replace(debt, contract_term_days=shorter), day).due_on
    late = payment_due(replace(debt, contract_term_days=longer), day).due_on
    assert (early is None) == (late is None)
    assert early is None or late is None or early <= late


@given(DEBTS, DAYS)
def test_nothing_is_charged_before_it_is_overdue(debt: Debt, day: date) -> None:
    found = payment_due(debt, day)
    if found.due_on is None or day <= found.due_on:
        assert (found.overdue_days, found.interest) == (0, Decimal(0))
        assert "17" not in [each.article for each in found.applied]


@given(DEBTS, DAYS, st.integers(0, 800))
def test_interest_never_shrinks_with_time(debt: Debt, day: date, later: int) -> None:
    assert payment_due(debt, day).interest <= payment_due(debt, day + timedelta(days=later)).interest


@given(DEBTS, DAYS)
def test_interest_is_within_half_a_cent_of_the_exact_figure(debt: Debt, day: date) -> None:
    found = payment_due(debt, day)
    daily = Fraction(1, 2000) if debt.agreed_yearly_rate is None else Fraction(debt.agreed_yearly_rate) / 365
    exact = Fraction(debt.unpaid) * daily * found.overdue_days
    assert abs(Fraction(found.interest) - exact) <= Fraction(1, 200)


@given(DEBTS, DAYS)
def test_the_start_is_one_of_the_days_that_are_known(debt: Debt, day: date) -> None:
    found = payment_due(debt, day)
    assert found.start_on in {
        None,
        debt.delivered_on,
        debt.accepted_on,
        debt.acceptance_due_on,
        debt.settled_on,
    }
