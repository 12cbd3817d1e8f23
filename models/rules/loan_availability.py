"""How far the three lists reach banks, and how far enterprises reach money (measure 3, K11 and K12).

A need counts once, to however many banks it was pushed: it is approved where any bank has approved it,
decided where any has decided, and what banks approved of it counts up to what was asked for.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

FORMULA = "贷款获得率＝获批需求数÷已作出决定的需求数；金额满足率＝获批金额÷已作出决定的需求金额"
CLAUSE = "措施第三条：“三张清单”推送银行，提高贷款获得率"
HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class PushedRow:
    """A row of a list at one bank; amounts are absent where whoever counts may not know them."""

    kind: str
    bank: Hashable
    need: Hashable
    type: str
    requested: Decimal | None
    result: str | None
    credit: Decimal | None
    late: bool = False


@dataclass(frozen=True, slots=True)
class PushFigures:
    """K11: what was pushed, and how much of it was answered."""

    pushed: int
    fed_back: int
    late: int

    @property
    def rate(self) -> Decimal | None:
        """Answered of pushed, in per cent."""
        return percent(self.fed_back, self.pushed)


@dataclass(frozen=True, slots=True)
class Availability:
    """K12: needs that banks have decided on, and what came of it; sums are absent where one amount is."""

    decided: int
    approved: int
    requested_amount: Decimal | None
    approved_amount: Decimal | None

    @property
    def approval_rate(self) -> Decimal | None:
        """Approved of decided, in per cent."""
        return percent(self.approved, self.decided)

    @property
    def satisfaction(self) -> Decimal | None:
        """Approved of requested money, in per cent."""
        if self.requested_amount is None or self.approved_amount is None:
            return None
        return percent(self.approved_amount, self.requested_amount)


def percent(part: Decimal | int, whole: Decimal | int) -> Decimal | None:
    """A part of a whole in per cent with two decimals, half up; none where there is no whole.

    >>> str(percent(2, 3))
    '66.67'
    """
    return (Decimal(part) * 100 / whole).quantize(HUNDREDTH, rounding=ROUND_HALF_UP) if whole else None


def push_figures(rows: Iterable[PushedRow]) -> PushFigures:
    """K11 of the rows."""
    listed = list(rows)
    return PushFigures(
        len(listed), sum(row.result is not None for row in listed), sum(row.late for row in listed)
    )


def pushes_by_kind_and_bank(rows: Iterable[PushedRow]) -> Mapping[tuple[str, Hashable], PushFigures]:
    """K11 of each kind of list at each bank."""
    cells = defaultdict[tuple[str, Hashable], list[PushedRow]](list)
    for row in rows:
        cells[row.kind, row.bank].append(row)
    return {key: push_figures(cell) for key, cell in cells.items()}


def availability(rows: Iterable[PushedRow]) -> Availability:
    """K12 of the rows."""
    needs = defaultdict[Hashable, list[PushedRow]](list)
    for row in rows:
        if row.result in ("APPROVED", "REFUSED"):
            needs[row.need].append(row)
    approved = sum(any(row.result == "APPROVED" for row in each) for each in needs.values())
    if any(row.requested is None for each in needs.values() for row in each):
        return Availability(len(needs), approved, None, None)
    requested, credit = Decimal(0), Decimal(0)
    for each in needs.values():
        asked = max(row.requested or Decimal(0) for row in each)
        requested += asked
        credit += min(asked, sum((row.credit or Decimal(0) for row in each), Decimal(0)))
    return Availability(len(needs), approved, requested, credit)


def availability_by_type(rows: Iterable[PushedRow]) -> Mapping[str, Availability]:
    """K12 of each type of loan that was asked for."""
    types = defaultdict[str, list[PushedRow]](list)
    for row in rows:
        types[row.type].append(row)
    return {name: availability(each) for name, each in types.items()}
