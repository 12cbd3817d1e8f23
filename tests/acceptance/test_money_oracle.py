"""Two implementations of the subsidy rules, written apart, make the same of thousands of enterprises."""

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given, settings

from tests.money_oracle.catalogue import AMOUNTS, NOTHING, UP_TO
from tests.money_oracle.comparing import Reading, difference, outcomes, report, told
from tests.money_oracle.drawing import drawn_histories, histories
from tests.money_oracle.engine import EngineLaw
from tests.money_oracle.faulty import FAULTY_LAWS
from tests.money_oracle.golden import GOLDEN, Expected
from tests.money_oracle.histories import WAN, Attempt, History
from tests.money_oracle.law import Law
from tests.money_oracle.verdicts import Verdict

DRAWN = tuple(drawn_histories(count=2_000, seed=2022))
CODES = (
    "ALREADY_APPLIED",
    "BEFORE_EFFECTIVE_DATE",
    "CAP_EXCEEDED",
    "CREDIT_BLACKLISTED",
    "DROPPED_IN_YEAR",
    "ENTITY_TYPE_NOT_ELIGIBLE",
    "FIXED_AMOUNT_REQUIRED",
    "INDUSTRY_NOT_ELIGIBLE",
    "LADDER_HIGHER_IN_YEAR",
    "MUTUALLY_EXCLUSIVE",
    "NOT_FIRST_ENTRY",
    "NOT_NEW_AWARD",
    "NO_QUALIFYING_EVENT",
    "OPEN_RECOVERY",
    "OUTSIDE_WINDOW",
)
OUTCOMES = (
    *("PLANNED", "PAYABLE", "PAID", "VOID", "RECOVERING", "RECOVERED"),
    *("in full", "in part", "nothing left"),
    "HIGHER_NO_DUPLICATE, redirected",
    "HIGHER_NO_DUPLICATE, paid by the city",
    "NEWER_PREVAILS, paid by the city",
    "UPPER_LEVEL, redirected",
    *(f"S{number:02} accepted" for number in range(1, 12)),
)


def by_law(history: History) -> list[Verdict]:
    """What the plain reading of the measures makes of a history."""
    return Law(history).verdicts()


@pytest.fixture(scope="module")
def met() -> Counter[str]:
    return outcomes(verdict for history in DRAWN for verdict in by_law(history))


def by_engine(history: History) -> list[Verdict]:
    """What the rules engine makes of a history."""
    return EngineLaw(history).verdicts()


@pytest.mark.parametrize("reading", [by_law, by_engine])
@pytest.mark.parametrize("case", GOLDEN)
def test_the_golden_city_gets_its_due(case: str, reading: Reading) -> None:
    history, expected = GOLDEN[case]
    found = reading(history)
    assert [as_expected(verdict, one) for verdict, one in zip(found, expected, strict=True)] == list(expected)


def as_expected(verdict: Verdict, expected: Expected) -> Expected:
    """The verdict in the golden city's words, of the reasons only those that are spoken of there."""
    return Expected(
        reasons=(verdict.refused_for & expected.reasons) if expected.reasons else verdict.refused_for,
        payable=verdict.payable,
        shares=tuple((share.year, int(share.amount / WAN), share.status) for share in verdict.shares),
        redirected=verdict.overlap is not None and verdict.overlap.redirected,
    )


def test_the_engine_and_the_plain_reading_make_the_same_of_every_history() -> None:
    differences = report(DRAWN, by_law, by_engine)
    assert differences is None, differences


@settings(max_examples=300, deadline=None, derandomize=True)
@given(histories())
def test_the_engine_and_the_plain_reading_agree_on_what_is_looked_for_harder(history: History) -> None:
    found = difference(history, by_law, by_engine)
    assert found is None, found


def test_without_a_named_event_the_engine_finds_one_that_qualifies_where_there_is_one() -> None:
    for history in DRAWN[:500]:
        plain, asked = Law(history), EngineLaw(history)
        assert [told(each) for each in asked.verdicts()] == [told(each) for each in plain.verdicts()]
        for item in AMOUNTS:
            found = {reason.code for reason in asked.best(item, history.as_of).broken}
            possible = [plain.reasons(attempt) for attempt in attempts(item, history)]
            assert found in possible, f"{item}: {found}, but possible is {possible}\n{history}"
            assert bool(found) == all(possible), f"{item}: {found}, but possible is {possible}\n{history}"


def attempts(item: str, history: History) -> list[Attempt]:
    """An application for each event there is, and for none, on the last day."""
    named = [*(each.ref for each in history.events), None]
    return [Attempt(day=history.as_of, item=item, event=ref, requested=AMOUNTS[item]) for ref in named]


def test_just_what_the_rules_leave_may_be_granted() -> None:
    cent = Decimal("0.01")
    for history in DRAWN[:500]:
        asked = EngineLaw(history)
        for verdict in asked.verdicts():
            item, payable = verdict.attempt.item, verdict.payable
            if not verdict.accepted or payable <= cent:
                continue
            too_much = "CAP_EXCEEDED" if item in UP_TO else "FIXED_AMOUNT_REQUIRED"
            too_little = None if item in UP_TO else "FIXED_AMOUNT_REQUIRED"
            assert asked.grant_refused(item, payable, payable) is None
            assert asked.grant_refused(item, payable + cent, payable) == too_much
            assert asked.grant_refused(item, payable - cent, payable) == too_little


@pytest.mark.parametrize("outcome", [*CODES, *OUTCOMES])
def test_the_drawn_histories_meet_every_outcome_often(outcome: str, met: Counter[str]) -> None:
    assert met[outcome] >= 20, f"{outcome} only {met[outcome]} times"


@pytest.mark.parametrize("faulty", FAULTY_LAWS)
def test_the_drawn_histories_find_out_a_faulty_law(faulty: type[Law]) -> None:
    assert report(DRAWN, by_law, lambda each: faulty(each).verdicts(), shown=0)


def test_the_same_seed_draws_the_same_histories() -> None:
    assert tuple(drawn_histories(count=50, seed=2022)) == DRAWN[:50]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(histories())
def test_nobody_gets_more_than_the_highest_policy_for_one_event(history: History) -> None:
    for verdict in by_law(history):
        if verdict.overlap is not None:
            highest = max(candidate.grants for candidate in verdict.overlap.candidates)
            paid = sum(candidate.paid for candidate in verdict.overlap.candidates)
            assert verdict.payable <= max(NOTHING, highest - paid), str(history)
            assert sum((share.amount for share in verdict.shares), NOTHING) <= verdict.payable, str(history)
