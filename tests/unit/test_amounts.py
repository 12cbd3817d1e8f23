"""Amounts in 万元 and in capitals, read back by other means than they are written."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.amounts import in_capitals, in_wan

amounts = st.decimals(min_value=0, max_value=Decimal("9999999999999999.99"), places=2)


def read_wan(text: str) -> Decimal:
    """The yuan of a text in 万元 or 亿元."""
    return Decimal(text[:-2]) * {"万": 10**4, "亿": 10**8}[text[-2]]


def read_capitals(text: str) -> Decimal:
    """The yuan of capital numerals, by adding up from the left."""
    digits = {char: value for value, char in enumerate("零壹贰叁肆伍陆柒捌玖")}
    tens = {"拾": 10, "佰": 100, "仟": 1000}
    whole, _, parts = text.removeprefix("人民币").rpartition("元")
    total = section = digit = 0
    for char in whole:
        if char in digits:
            digit = digits[char]
        elif char in tens:
            section, digit = section + digit * tens[char], 0
        elif char == "万":
            section, digit = (section + digit) * 10_000, 0
        else:
            total, section, digit = (section + digit) * 10**8, 0, 0
    cents = 0
    for char in parts:
        digit_of_parts = digits.get(char)
        if digit_of_parts is not None:
            digit_before = digit_of_parts
        elif char in "角分":
            cents += digit_before * {"角": 10, "分": 1}[char]
    return Decimal(total + section + digit) + Decimal(cents) / 100


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("500000.00", "50万元"),
        ("0.00", "0万元"),
        ("0.01", "0.000001万元"),
        ("1234.00", "0.1234万元"),
        ("12500.00", "1.25万元"),
        ("99999999.99", "9999.999999万元"),
        ("100000000.00", "1亿元"),
        ("250000000.00", "2.5亿元"),
        ("123456789.00", "12345.6789万元"),
        ("1000000000000.00", "10000亿元"),
        ("-500000.00", "-50万元"),
        ("500000", "50万元"),
    ],
)
def test_an_amount_is_shown_in_wan_or_yi(amount: str, text: str) -> None:
    assert in_wan(Decimal(amount)) == text


@given(amounts)
def test_nothing_is_rounded_away(amount: Decimal) -> None:
    assert read_wan(in_wan(amount)) == amount


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("150000.00", "人民币壹拾伍万元整"),
        ("0.00", "人民币零元整"),
        ("0.05", "人民币伍分"),
        ("0.50", "人民币伍角"),
        ("0.55", "人民币伍角伍分"),
        ("1.00", "人民币壹元整"),
        ("10.00", "人民币壹拾元整"),
        ("325.04", "人民币叁佰贰拾伍元零肆分"),
        ("1409.50", "人民币壹仟肆佰零玖元伍角"),
        ("1680.32", "人民币壹仟陆佰捌拾元叁角贰分"),
        ("6007.14", "人民币陆仟零柒元壹角肆分"),
        ("10010.00", "人民币壹万零壹拾元整"),
        ("16409.02", "人民币壹万陆仟肆佰零玖元零贰分"),
        ("107000.53", "人民币壹拾万柒仟元伍角叁分"),
        ("100500.00", "人民币壹拾万零伍佰元整"),
        ("1000005.00", "人民币壹佰万零伍元整"),
        ("100000000.00", "人民币壹亿元整"),
        ("100010000.00", "人民币壹亿零壹万元整"),
        ("100000001.00", "人民币壹亿零壹元整"),
        (
            "9999999999999999.99",
            "人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        ),
    ],
)
def test_an_amount_is_written_in_capitals(amount: str, text: str) -> None:
    assert in_capitals(Decimal(amount)) == text


@given(amounts)
def test_capitals_are_read_back_as_the_same_amount(amount: Decimal) -> None:
    text = in_capitals(amount)
    assert read_capitals(text) == amount
    assert "零零" not in text
    assert text.endswith("整") == (amount == int(amount))


@given(amounts, amounts)
def test_two_amounts_are_never_written_alike(one: Decimal, other: Decimal) -> None:
    assert (in_capitals(one) == in_capitals(other)) == (one == other)
    assert (in_wan(one) == in_wan(other)) == (one == other)


@pytest.mark.parametrize("amount", ["-1.00", "0.001", "NaN"])
def test_what_no_document_states_is_not_written(amount: str) -> None:
    with pytest.raises((ValueError, ArithmeticError)):
        in_capitals(Decimal(amount))
