"""Who gets which subsidy, how much, when and why: the judgement by the rules, without a database.

``assess`` judges one item for one enterprise on one day. The items are data: what qualifies for
them, how much they give and what excludes them stands in ``Item``; the rules know no code of an
item. The same judgement is shown by the calculator and guards the application at every step.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.amounts import in_cents, in_wan
from models.rules.overlap import NOTHING, Overlap, decide
from models.rules.subsidy_rules import RULES
from models.rules.subsidy_terms import CAP, FIXED, LADDER_TOP_UP, Case, Event, Facts, Item, Law, revoked


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule as it was judged."""

    code: str
    sentence: str
    clause: str
    met: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One year's part of a subsidy; ``checked_in`` is the year in whose budget it is paid."""

    index: int
    year: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Assessment:
    """What came of it: ``amount`` is what the city pays at most, none where it pays nothing."""

    item: Item
    event: Event | None
    reasons: tuple[Reason, ...]
    overlap: Overlap | None
    amount: Decimal
    arithmetic: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def broken(self) -> tuple[Reason, ...]:
        """The rules that are broken, the weightiest first."""
        return tuple(each for each in self.reasons if not each.met)

    @property
    def eligible(self) -> bool:
        """Whether every rule is kept; the city may still pay nothing because another policy does."""
        return not self.broken

    @property
    def redirected(self) -> bool:
        """Whether another policy applies instead."""
        return self.overlap is not None and self.overlap.redirected


def assess(
    item: Item,
    facts: Facts,
    law: Law,
    on: date,
    *,
    event: str | None = None,
    requested: Decimal | None = None,
    applied_on: date | None = None,
) -> Assessment:
    """The item for the enterprise on the day; for the named event, or the best of those that qualify.

    What has been applied for is judged again later: the facts as they are then, the window and the
    other policies as they were on the day of the application.
    """
    cases = [
        Case(item, facts, law, on, applied_on or on, each, each.key if each else event)
        for each in _events(item, facts, on, event)
    ]
    tried = [_assess(case, requested) for case in cases]
    return next((each for each in tried if each.eligible), tried[0])


def _assess(case: Case, requested: Decimal | None) -> Assessment:
    item, event = case.item, case.event
    reasons = tuple(Reason(rule.code, rule.sentence, rule.clause, not rule.broken(case)) for rule in RULES)
    if event is None or not all(reason.met for reason in reasons):
        return Assessment(item, event, reasons, None, NOTHING, (), ())
    entitlement, arithmetic = _entitlement(case, requested)
    overlap = overlap_of(
        item, case.facts, case.law, event=event.key, entitlement=entitlement, on=case.applied_on
    )
    payable = overlap.city_payable if overlap else entitlement
    if overlap and overlap.basis:
        arithmetic = (*arithmetic, overlap.arithmetic)
    return Assessment(item, event, reasons, overlap, payable, arithmetic, parts(item, event.on.year, payable))


def _events(item: Item, facts: Facts, on: date, key: str | None) -> list[Event | None]:
    found = [
        each
        for each in facts.events
        if (key is None or each.key == key)
        and each.on <= on
        and not revoked(each, on)
        and (
            each.kind in item.certifications
            if each.library is None
            else each.kind in item.entry_kinds and each.library in item.libraries
        )
    ]
    return [*sorted(found, key=lambda each: (each.on, each.key), reverse=True)] or [None]


def _entitlement(case: Case, requested: Decimal | None) -> tuple[Decimal, tuple[str, ...]]:
    """What the item alone gives, and how that was found."""
    item = case.item
    whole = item.amount if requested is None else min(requested, item.amount)
    words = "定额" if item.amount_kind == FIXED else "上限"
    arithmetic = [f"{item.code} {words} {in_wan(item.amount)}"]
    if item.amount_kind == CAP and whole < item.amount:
        arithmetic.append(f"申请 {in_wan(whole)}")
    lower = _granted_below(case)
    if lower:
        left = max(NOTHING, whole - lower)
        arithmetic.append(f"梯度内已核定 {in_wan(lower)}，补差 {in_wan(left)}")
        whole = left
    return whole, tuple(arithmetic)


def _granted_below(case: Case) -> Decimal:
    """What was granted on the ladder that this rung makes up for.

    Of lower rungs in the same year; where rungs are made up in general, of any rung in any year.
    """
    rank, event = case.item.ladder_rank, case.event
    if rank is None or event is None:
        return NOTHING
    top_up = case.law.ladder_mode == LADDER_TOP_UP
    return sum(
        (
            claim.granted
            for claim in case.others
            if claim.ladder_rank is not None
            and (top_up or (claim.ladder_rank < rank and claim.event_on.year == event.on.year))
        ),
        NOTHING,
    )


def overlap_of(
    item: Item, facts: Facts, law: Law, *, event: str, entitlement: Decimal, on: date
) -> Overlap | None:
    """What the other policies on the item's matter leave of the entitlement; none without a policy."""
    if item.city_policy is None:
        return None
    return decide(
        city=item.city_policy,
        entitlement=entitlement,
        policies=facts.policies.get(item.code, ()),
        payments=facts.payments.get(item.code, ()),
        event=event,
        on=on,
        mode=law.overlap_mode,
        displaced_by=item.displaced_by if _displaced(item, on) else None,
    )


def _displaced(item: Item, on: date) -> bool:
    """Whether the item of a higher level was declared to apply on that day."""
    return (item.displaced_from or date.min) <= on <= (item.displaced_until or date.max)


def parts(item: Item, first_year: int, amount: Decimal) -> tuple[Part, ...]:
    """The yearly parts of what is paid; a smaller whole fills the earlier years first.

    >>> from decimal import Decimal as D
    >>> item = Item(code="S02", name="小升规", amount_kind=FIXED, amount=D(45), entity_types=frozenset(),
    ...             split=(D(15), D(15), D(15)))
    >>> [(each.year, str(each.amount)) for each in parts(item, 2024, D(25))]
    [(2024, '15'), (2025, '10')]
    """
    made, left = [], amount
    for nth, share in enumerate(item.split or (amount,)):
        given = min(share, left)
        if given > 0:
            made.append(Part(nth + 1, first_year + nth, given))
        left -= given
    return tuple(made)


def amount_refusal(item: Item, amount: Decimal, payable: Decimal) -> str | None:
    """The code by which an amount is refused; none if it may be granted (5.1).

    ``payable`` is what the rules leave of the item's amount.
    """
    if amount <= 0 or not in_cents(amount):
        return "VALIDATION"
    if item.amount_kind == FIXED:
        return None if amount == payable else "FIXED_AMOUNT_REQUIRED"
    return None if amount <= payable else "CAP_EXCEEDED"


def in_library_whole_year(event: Event, year: int) -> bool:
    """Whether the entry lasted through the year, from the month of entry where that is the year (5.2)."""
    return event.on.year <= year and (event.dropped_on is None or event.dropped_on.year > year)
