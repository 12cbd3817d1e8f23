"""The rules of measure 5 as a table: when each is broken, what it says, and where it stands."""

from collections.abc import Callable
from dataclasses import dataclass

from models.rules.subsidy_terms import HIGHEST_SAME_YEAR, Case, Event, revoked


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition of eligibility: when it is broken, which code it has, what it says, where it stands."""

    code: str
    sentence: str
    clause: str
    broken: Callable[[Case], bool]


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
        and not revoked(other, case.on)
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
