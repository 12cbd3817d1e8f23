"""Who gets which subsidy, how much, when and why: the rules of measure 5, without a database.

``assess`` judges one item for one enterprise on one day. The items are data: what qualifies for
them, how much they give and what excludes them stands in ``Item``; the rules know no code of an
item. The same judgement is shown by the calculator and guards the application at every step.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from models.amounts import in_cents, in_wan
from models.rules.overlap import NOTHING, TOP_UP, Overlap, Paid, Policy, decide

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


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition of eligibility: when it is broken, which code it has, what it says, where it stands."""

    code: str
    sentence: str
    clause: str
    broken: Callable[[Case], bool]


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


# --- the rules ----------------------------------------------------------------------------------


def _of_other_type(case: Case) -> bool:
    return case.facts.entity_type not in case.item.entity_types


def _of_other_industry(case: Case) -> bool:
    return bool(case.item.industries) and not case.facts.industry_class.startswith(case.item.industries)


def _excluded(case: Case) -> bool:
    """By another item: for the event that is meant, where the item says so, else altogether."""
    return any(
        claim.item in case.item.exclusive_with
        and (not case.item.exclusive_per_event or claim.event == case.named)
        for claim in case.others
    )


def _without_event(case: Case) -> bool:
    return case.event is None


def _before_effect(case: Case) -> bool:
    if case.event is None:
        return False
    item = case.item
    after = item.effective_until is not None and case.event.on > item.effective_until
    return after or case.event.on < max(case.law.effective_from, item.effective_from)


def _entered_before(case: Case) -> bool:
    event = case.event
    return (
        event is not None
        and event.library is not None
        and case.item.first_only
        and any(
            other.library in case.item.libraries and (other.on, other.key) < (event.on, event.key)
            for other in case.facts.events
        )
    )


def _awarded_before(case: Case) -> bool:
    event = case.event
    return (
        event is not None
        and event.library is None
        and case.item.first_only
        and any(
            other.kind in case.item.certifications and (other.on, other.key) < (event.on, event.key)
            for other in case.facts.events
        )
    )


def _higher_in_year(case: Case) -> bool:
    """A new award of a higher rung in the same calendar year, or an equal one that was applied for first."""
    rank, event = case.item.ladder_rank, case.event
    if rank is None or event is None or case.law.ladder_mode != HIGHEST_SAME_YEAR:
        return False
    higher = any(
        case.law.ladder.get(other.kind, 0) > rank
        and other.on.year == event.on.year
        and other.on <= case.on
        and not _revoked(other, case.on)
        and _is_new(other, case)
        for other in case.facts.events
    )
    equal = any(
        claim.ladder_rank is not None
        and claim.ladder_rank >= rank
        and claim.item != case.item.code
        and claim.event_on.year == event.on.year
        for claim in case.others
    )
    return higher or equal


def _is_new(award: Event, case: Case) -> bool:
    """Whether an award is the first of its kind and of the time of the measures (5.6)."""
    return award.on >= case.law.effective_from and not any(
        other.kind == award.kind and (other.on, other.key) < (award.on, award.key)
        for other in case.facts.events
    )


def _dropped_in_year(case: Case) -> bool:
    event = case.event
    return (
        case.item.library_dependent
        and event is not None
        and event.dropped_on is not None
        and event.dropped_on.year == event.on.year
    )


def _applied_already(case: Case) -> bool:
    return case.event is not None and any(
        claim.item == case.item.code and claim.event == case.event.key for claim in case.others
    )


def _outside_window(case: Case) -> bool:
    start, end = case.item.window_from, case.item.window_to
    return (start is not None and case.applied_on < start) or (end is not None and case.applied_on > end)


def _suspended(case: Case) -> bool:
    return case.item.code in case.facts.suspended


def _owes(case: Case) -> bool:
    return case.facts.open_recovery


def _blacklisted(case: Case) -> bool:
    return case.facts.blacklisted


FIFTH = "第五条"
RULES = (
    Rule("ENTITY_TYPE_NOT_ELIGIBLE", "主体类型不在该项目的支持对象之内", FIFTH, _of_other_type),
    Rule("INDUSTRY_NOT_ELIGIBLE", "所属行业不在该项目的支持范围之内", FIFTH, _of_other_industry),
    Rule("MUTUALLY_EXCLUSIVE", "已申报与该项目互斥的项目，两者只享受一项", FIFTH, _excluded),
    Rule("SUSPENDED_BY_PERFORMANCE", "上次绩效评价为差，该项目暂停申报一年", "第七条", _suspended),
    Rule("NO_QUALIFYING_EVENT", "没有符合该项目的入库或认定事项", FIFTH, _without_event),
    Rule("BEFORE_EFFECTIVE_DATE", "资格事项不在措施施行期间之内", "附则", _before_effect),
    Rule("NOT_FIRST_ENTRY", "不是首次入库，再次入库不予补助", FIFTH, _entered_before),
    Rule("NOT_NEW_AWARD", "不是新认定，复核或再次认定不予补助", FIFTH, _awarded_before),
    Rule(
        "LADDER_HIGHER_IN_YEAR",
        "同一年度只按专精特新梯度的最高一级补助，其他级别不再补助",
        FIFTH,
        _higher_in_year,
    ),
    Rule("DROPPED_IN_YEAR", "企业当年掉库，当年不予补助", FIFTH, _dropped_in_year),
    Rule("ALREADY_APPLIED", "同一事项已申报过该项目", FIFTH, _applied_already),
    Rule("OUTSIDE_WINDOW", "不在申报时间之内", FIFTH, _outside_window),
    Rule("OPEN_RECOVERY", "企业有未退清的应追回资金，退清之前不予受理和拨付", FIFTH, _owes),
    Rule("CREDIT_BLACKLISTED", "企业在失信名单内，移出之前不予受理和拨付", "第十三条", _blacklisted),
)
"""In the order in which they are told: what is of the enterprise and the item first, then of the event."""


# --- judging ------------------------------------------------------------------------------------


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
        and not _revoked(each, on)
        and (
            each.kind in item.certifications
            if each.library is None
            else each.kind in item.entry_kinds and each.library in item.libraries
        )
    ]
    return [*sorted(found, key=lambda each: (each.on, each.key), reverse=True)] or [None]


def _revoked(event: Event, on: date) -> bool:
    return event.revoked_on is not None and event.revoked_on <= on


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
