"""Who bears a loss on a loan that the risk pool covers: city, county and bank (measure 3.3).

The measures leave the ratios open; they are parameters. Shares are in whole 分, rounded half up from
the pool down, and whoever comes last bears the rest: the parts always add up to the loss.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from models.amounts import CENT

CLAUSE = "措施第三条：建立贷款风险补偿机制，鼓励县(区)参与"


class ImpossibleShare(ValueError):
    """A ratio outside 0 to 1, or a loss that is none."""


@dataclass(frozen=True, slots=True)
class Shares:
    """What each bears of a loss, in yuan."""

    city: Decimal
    county: Decimal
    bank: Decimal
    basis: str = ""
    """How the parts were found, with the clause, for whoever decides and whoever checks."""

    @property
    def pool(self) -> Decimal:
        """What the pool pays: the city's part and the county's."""
        return self.city + self.county

    @property
    def loss(self) -> Decimal:
        """The whole."""
        return self.pool + self.bank


def share_loss(
    loss: Decimal, *, pool_share: Decimal, county_share_of_pool: Decimal, county_joined: bool
) -> Shares:
    """The parts of a loss in whole 分.

    >>> parts = share_loss(Decimal(2000000), pool_share=Decimal("0.5"),
    ...                    county_share_of_pool=Decimal("0.5"), county_joined=True)
    >>> [str(part) for part in (parts.city, parts.county, parts.bank)]
    ['500000.00', '500000.00', '1000000.00']

    Raises:
        ImpossibleShare: the loss is not above zero and in whole 分, or a ratio is not between 0 and 1.
    """
    if loss <= 0 or loss != _in_cents(loss):
        raise ImpossibleShare(f"{loss} is no loss; give an amount above zero in whole 分")
    for ratio in (pool_share, county_share_of_pool):
        if not 0 <= ratio <= 1:
            raise ImpossibleShare(f"{ratio} is no ratio; set risk.* parameters between 0 and 1")
    pool = _in_cents(loss * pool_share)
    county = _in_cents(pool * county_share_of_pool) if county_joined else Decimal("0.00")
    joined = (
        f"县(区)已参与，承担其中 {county_share_of_pool}，为 {county} 元" if county_joined else "县(区)未参与"
    )
    return Shares(
        city=_in_cents(pool - county),
        county=county,
        bank=_in_cents(loss - pool),
        basis=f"本金损失 {_in_cents(loss)} 元，资金池承担 {pool_share}，为 {pool} 元；{joined}（{CLAUSE}）",
    )


def _in_cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)
