"""How inclusive loans to small and micro enterprises grow: yearly, and on average (measure 3.7, K13).

Whether the target is met is decided without roots and without rounding: Bₙ ≥ B₀ × (1 + target)ⁿ.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

FORMULA = "年均增速＝(期末余额÷基期余额)^(1÷年数)－1"
CLAUSE = "措施第三条：普惠小微贷款年均增速不低于 20%"
DIGITS = 50
"""More than any balance has: what is cut off lies far behind what is shown."""
HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Balance:
    """The balance at the end of a year, in yuan, above zero."""

    year: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class YearlyGrowth:
    """A year's balance, and its growth over the year before where that is known (0.22: by 22 %)."""

    year: int
    amount: Decimal
    growth: Decimal | None


@dataclass(frozen=True, slots=True)
class Growth:
    """The growth from the first year known to the last."""

    years: tuple[YearlyGrowth, ...]
    average: Decimal | None
    """The compound annual growth rate; none where there is but one year."""
    met: bool | None
    """Whether it reaches the target."""


def growth(balances: Iterable[Balance], target: Decimal) -> Growth:
    """The growth of balances, in the order of years; the first is the baseline.

    >>> found = growth([Balance(2023, Decimal(60)), Balance(2025, Decimal("86.376"))], Decimal("0.20"))
    >>> str(percent(found.average)), found.met
    ('19.98', False)
    """
    known = sorted(balances, key=lambda each: each.year)
    by_year = {each.year: each.amount for each in known}
    with localcontext() as context:
        context.prec = DIGITS
        years = tuple(
            YearlyGrowth(
                each.year,
                each.amount,
                each.amount / by_year[each.year - 1] - 1 if each.year - 1 in by_year else None,
            )
            for each in known
        )
        span = known[-1].year - known[0].year if known else 0
        if span == 0:
            return Growth(years, None, None)
        first, last = known[0].amount, known[-1].amount
        average = (last / first) ** (1 / Decimal(span)) - 1
        met = Fraction(last) >= Fraction(first) * (1 + Fraction(target)) ** span
        return Growth(years, average, met)


def percent(rate: Decimal | None) -> Decimal | None:
    """A rate in per cent with two decimals, half up, to be shown."""
    return None if rate is None else (rate * 100).quantize(HUNDREDTH, rounding=ROUND_HALF_UP)
