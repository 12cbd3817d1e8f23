"""Measure 3.3: a loss is shared by city, county and bank, and the parts are the loss, to the 分."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.risk_sharing import ImpossibleShare, share_loss

HALF = Decimal("0.5")
LOSSES = st.decimals("0.01", "99999999999999.99", places=2)
RATIOS = st.decimals(0, 1, places=4)


def shared(loss: str, *, joined: bool, pool: str = "0.5", county: str = "0.5") -> tuple[str, str, str]:
    """City, county and bank."""
    parts = share_loss(
        Decimal(loss),
        pool_share=Decimal(pool),
        county_share_of_pool=Decimal(county),
        county_joined=joined,
    )
    return str(parts.city), str(parts.county), str(parts.bank)


def test_of_two_million_the_bank_bears_half_and_city_and_county_a_quarter_each() -> None:
    assert shared("2000000", joined=True) == ("500000.00", "500000.00", "1000000.00")


def test_where_the_county_has_not_joined_the_city_bears_the_whole_part_of_the_pool() -> None:
    assert shared("2000000", joined=False) == ("1000000.00", "0.00", "1000000.00")


@pytest.mark.parametrize(
    ("loss", "parts"),
    [
        # The pool's half of one 分 is rounded up to a 分, and so is the county's half of that.
        ("0.01", ("0.00", "0.01", "0.00")),
        ("0.02", ("0.00", "0.01", "0.01")),
        ("0.03", ("0.01", "0.01", "0.01")),
        ("100.01", ("25.00", "25.01", "50.00")),
    ],
)
def test_odd_cents_go_to_the_pool_first_and_nothing_is_lost(loss: str, parts: tuple[str, str, str]) -> None:
    assert shared(loss, joined=True) == parts


@pytest.mark.parametrize(
    ("pool", "county", "parts"),
    [
        ("0", "0.5", ("0.00", "0.00", "100.00")),
        ("1", "0", ("100.00", "0.00", "0.00")),
        ("1", "1", ("0.00", "100.00", "0.00")),
        ("0.8", "0.25", ("60.00", "20.00", "20.00")),
    ],
)
def test_the_ratios_are_parameters(pool: str, county: str, parts: tuple[str, str, str]) -> None:
    assert shared("100", joined=True, pool=pool, county=county) == parts


@given(loss=LOSSES, pool=RATIOS, county=RATIOS, joined=st.booleans())
def test_the_parts_are_whole_cents_none_is_negative_and_together_they_are_the_loss(
    loss: Decimal, pool: Decimal, county: Decimal, joined: bool
) -> None:
    parts = share_loss(loss, pool_share=pool, county_share_of_pool=county, county_joined=joined)
    assert parts.city + parts.county + parts.bank == loss == parts.loss
    for part in (parts.city, parts.county, parts.bank):
        assert part >= 0
        assert part == part.quantize(Decimal("0.01"))
    assert joined or parts.county == 0
    assert abs(parts.pool - loss * pool) <= Decimal("0.005")


@pytest.mark.parametrize(
    ("loss", "ratio"), [("0", "0.5"), ("-1", "0.5"), ("0.001", "0.5"), ("1", "1.01"), ("1", "-0.01")]
)
def test_what_is_no_loss_or_no_ratio_is_refused(loss: str, ratio: str) -> None:
    with pytest.raises(ImpossibleShare):
        share_loss(Decimal(loss), pool_share=Decimal(ratio), county_share_of_pool=HALF, county_joined=True)
