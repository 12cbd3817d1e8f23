"""How well a commissioner fits a project or enterprise: a score whose parts explain it (DOMAIN §6.6)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from types import MappingProxyType
from uuid import UUID

CHAIN, FUNCTION, AVAILABILITY = 40, 25, 20
"""The most that each part can give; the appraisal gives up to 15."""
APPRAISAL: Mapping[str | None, int] = MappingProxyType(
    {"EXCELLENT": 15, "COMPETENT": 12, "BASIC": 8, "INCOMPETENT": 0, None: 12}
)
"""By the grade of the last appraisal; who was never appraised counts as competent."""
CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What the score of a commissioner is made of; ``load`` counts assignments in force."""

    commissioner_id: UUID
    in_chain: bool
    fits_function: bool
    load: int
    max_load: int
    grade: str | None = None
    joined_on: date | None = None
    recused: bool = False

    @property
    def available(self) -> bool:
        """Whether one more may be served: there is room, and no reason to keep away."""
        return self.load < self.max_load and not self.recused


@dataclass(frozen=True, slots=True)
class Score:
    """The parts of a score as they add up, unrounded."""

    chain: Fraction
    function: Fraction
    availability: Fraction
    appraisal: Fraction

    @property
    def total(self) -> Fraction:
        """The whole, 0 to 100."""
        return self.chain + self.function + self.availability + self.appraisal


def score(candidate: Candidate) -> Score:
    """The score of somebody who is available.

    >>> one = Candidate(commissioner_id=UUID(int=1), in_chain=True, fits_function=True, load=1, max_load=3,
    ...                 grade="EXCELLENT")
    >>> shown(score(one).total)
    Decimal('93.33')
    """
    return Score(
        Fraction(CHAIN if candidate.in_chain else 0),
        Fraction(FUNCTION if candidate.fits_function else 0),
        AVAILABILITY * (1 - Fraction(candidate.load, candidate.max_load)),
        Fraction(APPRAISAL[candidate.grade]),
    )


def shown(part: Fraction) -> Decimal:
    """The figure with two decimals, half up; comparisons use the unrounded one."""
    exact = Decimal(part.numerator) / Decimal(part.denominator)
    return exact.quantize(CENT, rounding=ROUND_HALF_UP)


def ranked(candidates: Iterable[Candidate]) -> list[tuple[Candidate, Score]]:
    """Those who are available, best first; of equals the one with less load, then who joined earlier."""
    scored = [(each, score(each)) for each in candidates if each.available]
    return sorted(
        scored,
        key=lambda found: (
            -found[1].total,
            found[0].load,
            found[0].joined_on or date.max,
            found[0].commissioner_id,
        ),
    )
