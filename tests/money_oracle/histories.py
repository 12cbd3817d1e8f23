"""What happened to one enterprise, told without a word of how anybody computes with it.

Money is in yuan. Dates are days in Shanghai. Lists are in the order in which things happened, or were done.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal

WAN = Decimal(10_000)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A stay in a statistical library. A drop is known from the day it is reported."""

    ref: str
    library: str
    kind: str
    entered: date
    dropped: date | None = None
    reported: date | None = None

    @property
    def day(self) -> date:
        """When the event took place that an application may rest on."""
        return self.entered


@dataclass(frozen=True, kw_only=True)
class Award:
    """A certification. ``revoked`` is the first day without it."""

    ref: str
    kind: str
    awarded: date
    revoked: date | None = None

    @property
    def day(self) -> date:
        """When the event took place that an application may rest on."""
        return self.awarded


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What a policy other than the measures grants; the matter is named by the city's item on it.

    It is in force from ``effective`` until ``expires``, both days included.
    """

    ref: str
    level: str
    matter: str
    amount: Decimal
    issued: date
    effective: date
    expires: date | None = None
    wider_scope: bool = False


@dataclass(frozen=True, kw_only=True)
class OtherPayment:
    """Money an enterprise got under another policy, for one event."""

    policy: str
    event: str
    amount: Decimal
    day: date


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """An application the enterprise hands in, and what finance and the reviewers mean to do with it.

    ``orders`` are the days on which finance orders each instalment in turn, where it does.
    ``ended`` is the day of a withdrawal or rejection; ``returned`` that on which everything
    to be recovered is back.
    """

    day: date
    item: str
    event: str | None
    requested: Decimal
    orders: tuple[date | None, ...] = ()
    ended: date | None = None
    returned: date | None = None


@dataclass(frozen=True, kw_only=True)
class Span:
    """From a day on, up to but not including another one."""

    since: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Whether the day lies in it."""
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, kw_only=True)
class Window:
    """The first and the last day on which an item takes applications."""

    item: str
    opens: date | None = None
    closes: date | None = None


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """What a city may set differently."""

    effective_from: date = date(2022, 6, 1)
    s02_split: tuple[Decimal, Decimal, Decimal] = (15 * WAN, 15 * WAN, 15 * WAN)
    ladder_mode: str = "FULL_NEXT_YEAR_HIGHEST_SAME_YEAR"
    overlap_mode: str = "TOP_UP"


@dataclass(frozen=True, kw_only=True)
class History:
    """One enterprise, from its first entry to the day on which everything is looked at."""

    entity_type: str
    industry_class: str
    as_of: date
    entries: tuple[Entry, ...] = ()
    awards: tuple[Award, ...] = ()
    policies: tuple[Policy, ...] = ()
    payments: tuple[OtherPayment, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    blacklisted: tuple[Span, ...] = ()
    windows: tuple[Window, ...] = ()
    parameters: Parameters = Parameters()

    @property
    def events(self) -> tuple[Entry | Award, ...]:
        """Everything an application may rest on."""
        return (*self.entries, *self.awards)

    def event(self, ref: str | None) -> Entry | Award | None:
        """The entry or award an application names."""
        return next((each for each in self.events if each.ref == ref), None)

    def __str__(self) -> str:
        return "\n".join(_told(self))


def _told(history: History) -> Iterator[str]:
    yield f"{history.entity_type} of {history.industry_class}, looked at on {history.as_of}"
    for field in fields(history):
        match getattr(history, field.name):
            case tuple() as rows:
                yield from (f"  {_row(row)}" for row in rows)
            case Parameters() as parameters:
                yield f"  {_row(parameters)}"


def _row(row: object) -> str:
    told = {field.name: getattr(row, field.name) for field in fields(row)}  # type: ignore[arg-type]
    words = (f"{name}={_plain(value)}" for name, value in told.items() if _says_something(value))
    return f"{type(row).__name__} {' '.join(words)}"


def _plain(value: object) -> str:
    return f"({', '.join(str(each) for each in value)})" if isinstance(value, tuple) else str(value)


def _says_something(value: object) -> bool:
    return value is not None and value is not False and value != ()
