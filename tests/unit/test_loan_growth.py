"""K12 and K13: how far needs are met, and how inclusive loans grow; figures worked out by hand."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.loan_availability import PushedRow, availability, percent, push_figures
from models.rules.loan_growth import Balance, growth
from models.rules.loan_growth import percent as per_cent

TWENTY = Decimal("0.20")


def balances(*amounts: str, first: int = 2023) -> list[Balance]:
    """Balances of consecutive years, in 亿元 (the unit does not matter)."""
    return [Balance(first + place, Decimal(amount)) for place, amount in enumerate(amounts)]


def test_from_60_to_73_20_to_86_376_is_22_then_18_and_on_average_19_98_per_cent() -> None:
    found = growth(balances("60.00", "73.20", "86.376"), TWENTY)
    assert [per_cent(each.growth) for each in found.years] == [None, Decimal("22.00"), Decimal("18.00")]
    assert per_cent(found.average) == Decimal("19.98")
    assert found.met is False


@pytest.mark.parametrize(
    ("last", "met"), [("86.4000", True), ("86.3999", False), ("86.39999999", False), ("86.40000001", True)]
)
def test_the_target_is_met_exactly_at_the_target_whatever_is_shown(last: str, *, met: bool) -> None:
    found = growth(balances("60", "70", last), TWENTY)
    assert found.met is met
    assert per_cent(found.average) == Decimal("20.00")


def test_of_one_year_or_none_there_is_no_growth() -> None:
    for known in ([], balances("60")):
        found = growth(known, TWENTY)
        assert (found.average, found.met) == (None, None)


def test_a_year_that_is_missing_leaves_the_next_without_a_rate_and_the_average_right() -> None:
    found = growth([Balance(2025, Decimal("86.4")), Balance(2023, Decimal(60))], TWENTY)
    assert [(each.year, each.growth) for each in found.years] == [(2023, None), (2025, None)]
    assert (found.met, per_cent(found.average)) == (True, Decimal("20.00"))


@given(
    first=st.integers(1, 10**15),
    rate=st.integers(-90, 300),
    years=st.integers(1, 12),
    extra=st.integers(-1, 1),
)
def test_met_agrees_with_whole_numbers(first: int, rate: int, years: int, extra: int) -> None:
    # (1 + r)ⁿ with r in per cent, all in whole numbers: last × 100ⁿ against first × (100 + r)ⁿ.
    target = first * (100 + rate) ** years
    last = max(target // 100**years + extra, 1)
    found = growth([Balance(2000, Decimal(first)), Balance(2000 + years, Decimal(last))], Decimal(rate) / 100)
    assert found.met is (last * 100**years >= target)


# --- K11, K12 -----------------------------------------------------------------------------------


def row(
    need: str, requested: str | None, result: str | None, credit: str | None = None, **more: Any
) -> PushedRow:
    """A row at a bank."""
    return PushedRow(
        **{
            "kind": "KEY_ENTERPRISE",
            "bank": "B1",
            "type": "CREDIT",
            "need": need,
            "requested": None if requested is None else Decimal(requested),
            "result": result,
            "credit": None if credit is None else Decimal(credit),
            **more,
        }
    )


def test_two_of_three_needs_approved_for_1400_of_2000() -> None:
    found = availability(
        [
            row("E01", "500", "APPROVED", "500"),
            row("E03", "300", "REFUSED"),
            row("E09", "1200", "APPROVED", "900"),
            row("E02", "700", "PENDING"),
            row("E04", "100", None),
        ]
    )
    assert (found.decided, found.approved, found.approval_rate) == (3, 2, Decimal("66.67"))
    assert (found.requested_amount, found.approved_amount) == (2000, 1400)
    assert found.satisfaction == Decimal("70.00")


def test_a_need_at_several_banks_counts_once_and_up_to_what_was_asked() -> None:
    found = availability(
        [
            row("E01", "500", "APPROVED", "400", bank="B1"),
            row("E01", "500", "APPROVED", "300", bank="B2"),
            row("E01", "500", "REFUSED", bank="B3"),
        ]
    )
    assert (found.decided, found.approved) == (1, 1)
    assert (found.requested_amount, found.approved_amount, found.satisfaction) == (
        500,
        500,
        Decimal("100.00"),
    )


def test_one_amount_that_may_not_be_known_leaves_the_sums_out() -> None:
    found = availability([row("E01", "500", "APPROVED", "500"), row("E03", None, "REFUSED")])
    assert (found.decided, found.requested_amount, found.satisfaction) == (2, None, None)


def test_an_answer_is_feedback_although_nothing_is_decided() -> None:
    found = push_figures(
        [row("E01", "1", "PENDING"), row("E02", "1", None), row("E03", "1", "REFUSED", late=True)]
    )
    assert (found.pushed, found.fed_back, found.late, found.rate) == (3, 2, 1, Decimal("66.67"))
    assert percent(1, 0) is None
