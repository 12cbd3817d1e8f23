"""What the rules of subsidies speak of: items, events, what is known of an enterprise, the law."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from models.rules.overlap import NOTHING, TOP_UP, Paid, Policy

FIXED, CAP = "FIXED", "CAP"
HIGHEST_SAME_YEAR, LADDER_TOP_UP = "FULL_NEXT_YEAR_HIGHEST_SAME_YEAR", "TOP_UP"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of the catalogue; amounts in yuan.

    An event qualifies if it is an entry of one of ``entry_kinds`` into one of ``libraries``, or an
    award of one of ``certifications``. ``industries`` are beginnings of class codes (``C``, ``F52``);
    none means all. ``split`` are the yearly amounts of an item that is paid over several years.
    """

    code: str
    name: str
    amount_kind: str
    amount: Decimal
    entity_types: frozenset[str]
    industries: tuple[str, ...] = ()
    entry_kinds: frozenset[str] = frozenset()
    libraries: frozenset[str] = frozenset()
    certifications: frozenset[str] = frozenset()
    first_only: bool = True
    library_dependent: bool = False
    exclusive_with: frozenset[str] = frozenset()
    exclusive_per_event: bool = False
    ladder_rank: int | None = None
    split: tuple[Decimal, ...] = ()
    effective_from: date = date.min
    effective_until: date | None = None
    window_from: date | None = None
    window_to: date | None = None
    city_policy: Policy | None = None
    displaced_by: str | None = None
    displaced_from: date | None = None
    displaced_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What qualifies: an entry into a library (dropped or not), or an award (revoked or not)."""

    key: str
    kind: str
    on: date
    library: str | None = None
    dropped_on: date | None = None
    revoked_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Another application of the enterprise that is alive: not refused, withdrawn, void or redirected."""

    key: str
    item: str
    event: str
    event_on: date
    ladder_rank: int | None = None
    granted: Decimal = NOTHING
    """What has been approved of it, in yuan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of the enterprise on the day."""

    entity_type: str
    industry_class: str
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    policies: Mapping[str, tuple[Policy, ...]] = field(default_factory=dict)
    """Other policies in the library, by the code of the item whose matter they share."""
    payments: Mapping[str, tuple[Paid, ...]] = field(default_factory=dict)
    """What others paid, by the code of the item whose matter it was."""
    suspended: frozenset[str] = frozenset()
    """Codes of items that a poor performance has closed for a year."""
    blacklisted: bool = False
    open_recovery: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """The parameters (DOMAIN §10) and the ladder: which award stands on which rung."""

    effective_from: date
    ladder: Mapping[str, int] = field(default_factory=dict)
    ladder_mode: str = HIGHEST_SAME_YEAR
    overlap_mode: str = TOP_UP


@dataclass(frozen=True, slots=True)
class Case:
    """One item, one enterprise, one event, one day; ``applied_on`` is the day of the application."""

    item: Item
    facts: Facts
    law: Law
    on: date
    applied_on: date
    event: Event | None
    named: str | None = None
    """The event that is meant, whether or not it qualifies."""

    @property
    def others(self) -> Sequence[Claim]:
        """The enterprise's other applications."""
        return self.facts.claims


def revoked(event: Event, on: date) -> bool:
    """Whether an award no longer holds on the day."""
    return event.revoked_on is not None and event.revoked_on <= on
