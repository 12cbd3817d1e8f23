"""Whose arrears are serious enough to be looked at: rates below average, debts long overdue (measure 7.7).

The rules name candidates with their basis. Whether anybody is held to account is decided by people.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.rules.clearance import Figures

CLAUSE = "措施第七条"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody is a candidate; the sentence has one blank for the figure that was passed."""

    code: str
    sentence: str
    clause: str = CLAUSE

    def said(self, figure: int) -> str:
        """The sentence with the figure in it."""
        return self.sentence.format(figure)


BELOW_AVERAGE = Reason("BELOW_AVERAGE", "清偿率连续 {} 期低于全省平均水平")
LONG_OVERDUE = Reason("LONG_OVERDUE", "单笔账款逾期超过 {} 日")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a county or department stood in one published ranking; rates in percent."""

    ranking: str
    period: str
    figures: Figures
    rate: Decimal | None
    rank: int | None
    average: Decimal | None

    @property
    def is_below(self) -> bool:
        """Strictly below the provincial average; never where none is recorded."""
        return self.average is not None and self.figures.is_below(self.average)


def running_below(standings: Sequence[Standing | None], least: int) -> tuple[Standing, ...]:
    """The unbroken run of periods below average that ends with the latest, if it is long enough.

    ``standings`` are in the order of the published rankings, the oldest first; None where it was in none
    of their rows. A period without an average, or without arrears, breaks the run.
    """
    run: list[Standing] = []
    for standing in reversed(standings):
        if standing is None or not standing.is_below:
            break
        run.insert(0, standing)
    return tuple(run) if len(run) >= least else ()


def days_overdue(due_on: date, as_of: date) -> int:
    """How many days have passed since the due date.

    >>> days_overdue(date(2025, 6, 30), date(2026, 6, 30))
    365
    """
    return (as_of - due_on).days
