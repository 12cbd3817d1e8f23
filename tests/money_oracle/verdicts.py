"""What becomes of an application: refused and why, redirected and where to, or paid and how."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from tests.money_oracle.catalogue import NOTHING
from tests.money_oracle.histories import Attempt, Award, Entry

Instalment: TypeAlias = tuple[int, Decimal]
"""The year it is for, and its amount."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A policy on the matter, what it grants for the event, and what it has paid for it."""

    policy: str
    grants: Decimal
    paid: Decimal


@dataclass(frozen=True, kw_only=True)
class Overlap:
    """Which of several policies on one matter applies, and what that leaves the city to pay."""

    candidates: frozenset[Candidate]
    winner: str
    basis: str | None
    payable: Decimal
    redirected: bool


@dataclass(frozen=True, kw_only=True)
class Share:
    """An instalment, as it stands on the day of looking."""

    year: int
    amount: Decimal
    status: str


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What becomes of one application."""

    attempt: Attempt
    refused_for: frozenset[str]
    overlap: Overlap | None = None
    shares: tuple[Share, ...] = ()

    @property
    def payable(self) -> Decimal:
        """What the city owes on the day of application."""
        return self.overlap.payable if self.overlap else NOTHING

    @property
    def accepted(self) -> bool:
        """Whether the city goes on with it."""
        return self.overlap is not None and not self.overlap.redirected


@dataclass(frozen=True, kw_only=True)
class Application:
    """An application the city went on with."""

    attempt: Attempt
    event: Entry | Award
    payable: Decimal
    instalments: tuple[Instalment, ...]

    @property
    def item(self) -> str:
        """The code of what is applied for."""
        return self.attempt.item
