"""Several policies for one matter and one event: which applies, and what the city pays (F.1 to F.4).

The higher amount applies, never the sum. A rule of a higher level that gives as much, or covers
more, displaces the city's; of two city policies on one matter the newer prevails.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.amounts import in_wan

LEVELS = ("NATIONAL", "PROVINCE", "CITY", "COUNTY")
"""The highest first."""
UPPER = LEVELS[:2]
TOP_UP, HIGHEST_ONLY = "TOP_UP", "HIGHEST_ONLY"
HIGHER_NO_DUPLICATE, UPPER_LEVEL, NEWER_PREVAILS = "HIGHER_NO_DUPLICATE", "UPPER_LEVEL", "NEWER_PREVAILS"
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """An item of some policy on the matter; ``amount`` in yuan, none where it is no sum of money."""

    key: str
    title: str
    level: str
    amount: Decimal | None
    issued_on: date
    effective_on: date
    expires_on: date | None = None
    wider_scope: bool = False

    def in_force(self, on: date) -> bool:
        """Whether it applies on that day."""
        return self.effective_on <= on and (self.expires_on is None or on <= self.expires_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """What was paid under another policy on the matter; without ``event`` for whatever event it was."""

    policy: str
    amount: Decimal
    event: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One of the policies that were compared."""

    policy: str
    title: str
    level: str
    entitlement: Decimal
    already_paid: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """What came of the comparison; without other candidates and payments there was none (``basis`` null)."""

    candidates: tuple[Candidate, ...]
    winner: str
    basis: str | None
    city_payable: Decimal
    redirected: bool
    arithmetic: str


def decide(
    *,
    city: Policy,
    entitlement: Decimal,
    policies: Iterable[Policy],
    payments: Iterable[Paid],
    event: str,
    on: date,
    mode: str = TOP_UP,
    displaced_by: str | None = None,
) -> Overlap:
    """What the city pays of its ``entitlement`` beside the other policies on the same matter.

    ``policies`` are the others on the matter; ``payments`` those that others made to the enterprise.
    ``displaced_by`` is a higher level's item that was declared to apply instead (F.4).
    """
    others = [each for each in policies if each.key != city.key and each.in_force(on)]
    older = {each.key for each in others if each.level == "CITY" and each.issued_on < city.issued_on}
    compared = [each for each in others if each.key not in older and each.amount is not None]
    paid = [each for each in payments if each.policy != city.key and each.event in (None, event)]
    already = sum((each.amount for each in paid), NOTHING)
    candidates = _candidates(city, entitlement, compared, paid)
    upper = _displacing(city, others, displaced_by)
    if upper is not None:
        why = "由上级文件规定改按上级执行" if upper.key == displaced_by else _displaced(upper, city)
        return Overlap(
            candidates=candidates,
            winner=upper.key,
            basis=UPPER_LEVEL,
            city_payable=NOTHING,
            redirected=True,
            arithmetic=f"{upper.title}：{why}，市级 0",
        )
    best = max(compared, key=_weight, default=None)
    if best is not None and best.amount is not None and best.amount > entitlement:
        return Overlap(
            candidates=candidates,
            winner=best.key,
            basis=HIGHER_NO_DUPLICATE,
            city_payable=NOTHING,
            redirected=True,
            arithmetic=(
                f"{best.title} {in_wan(best.amount)} 高于市级 {in_wan(entitlement)}，"
                "就高不重复，按其执行，市级 0"
            ),
        )
    basis = HIGHER_NO_DUPLICATE if compared or paid else NEWER_PREVAILS if older else None
    payable = _payable(entitlement, already, mode)
    return Overlap(
        candidates=candidates,
        winner=city.key,
        basis=basis,
        city_payable=payable,
        redirected=False,
        arithmetic=_arithmetic(entitlement, already, payable, mode),
    )


def _candidates(
    city: Policy, entitlement: Decimal, compared: Sequence[Policy], paid: Sequence[Paid]
) -> tuple[Candidate, ...]:
    def paid_under(key: str) -> Decimal:
        return sum((each.amount for each in paid if each.policy == key), NOTHING)

    return (
        Candidate(
            policy=city.key,
            title=city.title,
            level=city.level,
            entitlement=entitlement,
            already_paid=NOTHING,
        ),
        *(
            Candidate(
                policy=each.key,
                title=each.title,
                level=each.level,
                entitlement=each.amount or NOTHING,
                already_paid=paid_under(each.key),
            )
            for each in compared
        ),
    )


def _displacing(city: Policy, others: Sequence[Policy], declared: str | None) -> Policy | None:
    """The item of a higher level that applies instead of the city's, the highest amount first."""
    upper = [
        each
        for each in others
        if each.key == declared
        or (
            each.level in UPPER
            and (each.wider_scope or (each.amount or NOTHING) >= (city.amount or NOTHING) > NOTHING)
        )
    ]
    return max(upper, key=_weight, default=None)


def _weight(policy: Policy) -> tuple[Decimal, int, str]:
    """The higher amount first, of equal ones that of the higher level."""
    return policy.amount or NOTHING, -LEVELS.index(policy.level), policy.key


def _displaced(upper: Policy, city: Policy) -> str:
    if upper.amount is not None and city.amount is not None and upper.amount >= city.amount:
        return f"上级 {in_wan(upper.amount)} 不低于市级 {in_wan(city.amount)}，按上级执行"
    return "上级覆盖范围更宽，按上级执行"


def _payable(entitlement: Decimal, already: Decimal, mode: str) -> Decimal:
    if mode == HIGHEST_ONLY:
        return NOTHING if already else entitlement
    return max(NOTHING, entitlement - already)


def _arithmetic(entitlement: Decimal, already: Decimal, payable: Decimal, mode: str) -> str:
    if not already:
        return f"市级应付 {in_wan(entitlement)}"
    if mode == HIGHEST_ONLY:
        return f"其他政策已付 {in_wan(already)}，只享受一项，市级 0"
    return f"就高 {in_wan(entitlement)} − 已付 {in_wan(already)} = 市级应付 {in_wan(payable)}"
