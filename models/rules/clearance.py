"""Who has paid how much of what was confirmed: clearance rates, their order, and the age of what is left.

Measure 7, K15 to K17. A ledger entry counts from the day on which it was confirmed, without its disputed
part; a part that was disputed at first counts from the day on which the dispute was settled.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Generic, TypeVar

RATE_PLACES = Decimal("0.0001")
ZERO = Decimal("0.00")


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """Money that was paid: ``counts_on`` is none while a bill has not been honoured."""

    amount: Decimal
    counts_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A confirmed debt as the ledger has it now, in yuan.

    ``confirmed`` is the whole confirmed amount, of which ``disputed`` is still open. Of what was disputed
    when it was confirmed and is settled since ``settled_on``, ``accepted`` is part of ``confirmed``, and
    ``rejected`` was taken off it.
    """

    confirmed_on: date
    confirmed: Decimal
    disputed: Decimal = ZERO
    accepted: Decimal = ZERO
    rejected: Decimal = ZERO
    settled_on: date | None = None
    due_on: date | None = None
    payments: tuple[Payment, ...] = ()

    def undisputed(self, day: date) -> Decimal:
        """What had been confirmed without dispute by the end of that day."""
        if self.confirmed_on > day:
            return ZERO
        later = self.accepted if self._settled_after(day) else ZERO
        return self.confirmed - self.disputed - later

    def in_dispute(self, day: date) -> Decimal:
        """What was in dispute at the end of that day."""
        if self.confirmed_on > day:
            return ZERO
        return self.disputed + (self.accepted + self.rejected if self._settled_after(day) else ZERO)

    def cleared(self, day: date) -> Decimal:
        """What had been paid by the end of that day; bills count when honoured.

        Money that came in before all of it was confirmed counts no further than what had been.
        """
        if self.confirmed_on > day:
            return ZERO
        counted = (each.amount for each in self.payments if each.counts_on and each.counts_on <= day)
        return min(sum(counted, ZERO), self.undisputed(day))

    def unpaid(self, day: date) -> Decimal:
        """What was left to pay at the end of that day, with what was in dispute."""
        return self.undisputed(day) + self.in_dispute(day) - self.cleared(day)

    def _settled_after(self, day: date) -> bool:
        return self.settled_on is not None and self.settled_on > day


# --- K15: how much has been cleared -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Figures:
    """What had been confirmed before a period and in it, and what was cleared up to its end."""

    opening: Decimal = ZERO
    added: Decimal = ZERO
    cleared: Decimal = ZERO

    @property
    def confirmed(self) -> Decimal:
        """Everything confirmed since the ledger began."""
        return self.opening + self.added

    @property
    def closing(self) -> Decimal:
        """What is left."""
        return self.confirmed - self.cleared

    @property
    def share(self) -> Fraction | None:
        """The exact clearance rate in percent; none without arrears."""
        return Fraction(self.cleared) * 100 / Fraction(self.confirmed) if self.confirmed else None

    @property
    def rate(self) -> Decimal | None:
        """The clearance rate in percent to four places, rounded half up.

        >>> Figures(Decimal(51_000_000), Decimal(0), Decimal(36_500_000)).rate
        Decimal('71.5686')
        """
        if not self.confirmed:
            return None
        return (self.cleared * 100 / self.confirmed).quantize(RATE_PLACES, ROUND_HALF_UP)

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(self.opening + other.opening, self.added + other.added, self.cleared + other.cleared)

    def is_below(self, average: Decimal) -> bool:
        """Whether the rate is strictly below the average (percent), compared without rounding."""
        return self.share is not None and self.share < Fraction(average)


def figures(entries: Iterable[Entry], begins: date, ends: date) -> Figures:
    """The figures of a period over these debts."""
    before = begins - timedelta(days=1)
    total = Figures()
    for each in entries:
        opening = each.undisputed(before)
        total += Figures(opening, each.undisputed(ends) - opening, each.cleared(ends))
    return total


# --- K16: in which order ------------------------------------------------------------------------

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Placed(Generic[Key]):
    """One county or department with its figures and its place; no place without arrears."""

    key: Key
    figures: Figures
    rank: int | None


def placed(by_key: Mapping[Key, Figures]) -> list[Placed[Key]]:
    """Highest rate first; equal rates share a rank and the next rank counts them; without arrears last."""
    order = sorted(
        by_key.items(), key=lambda each: (each[1].share is None, -(each[1].share or 0), str(each[0]))
    )
    found: list[Placed[Key]] = []
    for place, (key, known) in enumerate(order, 1):
        rank: int | None = place
        if known.share is None:
            rank = None
        elif found and found[-1].figures.share == known.share:
            rank = found[-1].rank
        found.append(Placed(key, known, rank))
    return found


# --- K17: how old what is left is ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bucket:
    """Days overdue, from and to; the last has no end."""

    code: str
    label: str
    first: int
    last: int | None

    def holds(self, days: int) -> bool:
        """Whether money that is so many days overdue belongs here."""
        return self.first <= days and (self.last is None or days <= self.last)


BUCKETS = (
    Bucket("D1_30", "逾期 1–30 日", 1, 30),
    Bucket("D31_90", "逾期 31–90 日", 31, 90),
    Bucket("D91_180", "逾期 91–180 日", 91, 180),
    Bucket("D181_365", "逾期 181–365 日", 181, 365),
    Bucket("OVER_365", "逾期 365 日以上", 366, None),
)


def bucket_of(days: int) -> Bucket | None:
    """The bucket of so many days overdue; none where nothing is overdue.

    >>> [bucket_of(days).code for days in (1, 30, 31, 90, 91, 180, 181, 365, 366)]
    ['D1_30', 'D1_30', 'D31_90', 'D31_90', 'D91_180', 'D91_180', 'D181_365', 'D181_365', 'OVER_365']
    """
    return next((each for each in BUCKETS if each.holds(days)), None)


# --- periods ------------------------------------------------------------------------------------


def period_days(period: str) -> tuple[date, date] | None:
    """The first and last day of a month, a quarter, a half or a whole year; none if it is none of them.

    >>> [str(day) for day in period_days("2026Q2")], [str(day) for day in period_days("2026-02")]
    (['2026-04-01', '2026-06-30'], ['2026-02-01', '2026-02-28'])
    """
    for months, spelling in PERIODS.items():
        if found := spelling.fullmatch(period):
            year, place = int(found["year"]), int(found.groupdict().get("place") or 1)
            first, last = (place - 1) * months + 1, place * months
            return date(year, first, 1), date(year, last, monthrange(year, last)[1])
    return None


PERIODS: Mapping[int, re.Pattern[str]] = {
    1: re.compile("(?P<year>[12][0-9]{3})-(?P<place>0[1-9]|1[0-2])"),
    3: re.compile("(?P<year>[12][0-9]{3})Q(?P<place>[1-4])"),
    6: re.compile("(?P<year>[12][0-9]{3})H(?P<place>[12])"),
    12: re.compile("(?P<year>[12][0-9]{3})"),
}
"""Months: how a period of so many months is written."""
