"""Amounts of money as people read them: in 万元 and 亿元, and in the capitals of documents."""

from decimal import Decimal

CENT = Decimal("0.01")
"""One 分: the smallest amount there is."""
WAN = Decimal(10_000)
YI = Decimal(100_000_000)

DIGITS = "零壹贰叁肆伍陆柒捌玖"
UNITS = ((10**8, "亿"), (10**4, "万"), (1000, "仟"), (100, "佰"), (10, "拾"))


def in_cents(amount: Decimal) -> bool:
    """Whether the amount has no parts of a 分: no other is ever paid, owed or stored.

    >>> in_cents(Decimal("0.10")), in_cents(Decimal("100.005"))
    (True, False)
    """
    return amount == amount.quantize(CENT)


def in_wan(amount: Decimal) -> str:
    """Yuan in 万元, or in 亿元 from one 亿 on where two decimals say it exactly. Nothing is rounded.

    >>> in_wan(Decimal("500000.00")), in_wan(Decimal("123456.78")), in_wan(Decimal("250000000.00"))
    ('50万元', '12.345678万元', '2.5亿元')
    """
    yi = amount / YI
    if abs(yi) >= 1 and yi == round(yi, 2):
        return f"{_plain(yi)}亿元"
    return f"{_plain(amount / WAN)}万元"


def in_capitals(amount: Decimal) -> str:
    """Yuan in the capital numerals of receipts and notices.

    Of the spellings that the rules for bank documents leave open, the shorter: 整 only after
    元, 零 only where a digit place inside the number is empty.

    >>> in_capitals(Decimal("150000.00")), in_capitals(Decimal("16409.02"))
    ('人民币壹拾伍万元整', '人民币壹万陆仟肆佰零玖元零贰分')

    Raises:
        ValueError: the amount is negative or has parts of a 分, which no document states.
    """
    cents = amount * 100
    if amount < 0 or cents != int(cents):
        raise ValueError(f"{amount} cannot be written in capitals: give a non-negative amount in whole 分")
    yuan, rest = divmod(int(cents), 100)
    jiao, fen = divmod(rest, 10)
    whole = f"{_capitals(yuan)}元" if yuan or not rest else ""
    if not rest:
        return f"人民币{whole}整"
    tens = f"{DIGITS[jiao]}角" if jiao else "零" if whole else ""
    return f"人民币{whole}{tens}{f'{DIGITS[fen]}分' if fen else ''}"


def _capitals(number: int) -> str:
    for size, unit in UNITS:
        if number >= size:
            high, low = divmod(number, size)
            gap = "零" if 0 < low < size // 10 else ""
            return f"{_capitals(high)}{unit}{gap}{_capitals(low) if low else ''}"
    return DIGITS[number]


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
