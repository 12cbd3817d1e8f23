"""The light of a project, as DOMAIN §6.1 words it: golden cases, borders, and the rules told again."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.entities.project_lights import LightFacts, LightRules, delay_days, project_light
from models.entities.project_stages import WAY

TODAY = date(2026, 6, 30)
RULES = LightRules()


def facts(**said: Any) -> LightFacts:
    """A signed project that was reported on today and has nothing late, but for what is said."""
    usual: dict[str, Any] = {"stage": "SIGNED", "registered_on": date(2026, 1, 1), "reported_on": TODAY}
    return LightFacts(**usual | said)


def light(**said: Any) -> str:
    return project_light(facts(**said), TODAY, RULES).value


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


# --- the examples of DOMAIN ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stage", "next_stage", "planned_on", "delay", "expected"),
    [
        ("SIGNED", "LANDED", date(2026, 5, 15), 46, "RED"),
        ("SIGNED", "LANDED", date(2026, 6, 20), 10, "YELLOW"),
        ("LANDED", "UNDER_CONSTRUCTION", date(2026, 7, 10), -10, "GREEN"),
        ("NEGOTIATING", "SIGNED", date(2026, 7, 10), -10, "GREEN"),
    ],
)
def test_the_projects_of_the_golden_city_have_the_lights_of_domain(
    stage: str, next_stage: str, planned_on: date, delay: int, expected: str
) -> None:
    plans = [(next_stage, planned_on)]
    assert delay_days(facts(stage=stage, plans=plans), TODAY) == delay
    assert light(stage=stage, plans=plans) == expected


@pytest.mark.parametrize(
    ("days", "expected"), [(0, "GREEN"), (1, "YELLOW"), (30, "YELLOW"), (31, "RED"), (400, "RED")]
)
def test_a_milestone_is_yellow_from_the_first_day_and_red_after_the_thirtieth(
    days: int, expected: str
) -> None:
    assert light(plans=[("LANDED", ago(days))]) == expected


@pytest.mark.parametrize(
    ("days", "expected"), [(0, "GREEN"), (31, "GREEN"), (32, "YELLOW"), (60, "YELLOW"), (61, "RED")]
)
def test_a_report_is_old_after_31_days_and_too_old_after_60(days: int, expected: str) -> None:
    assert light(reported_on=ago(days)) == expected


def test_a_project_without_a_report_counts_its_days_from_its_registration() -> None:
    assert light(reported_on=None, registered_on=ago(31)) == "GREEN"
    assert light(reported_on=None, registered_on=ago(32)) == "YELLOW"
    assert light(reported_on=None, registered_on=ago(61)) == "RED"


@pytest.mark.parametrize(("due", "expected"), [(TODAY, "GREEN"), (ago(1), "RED")])
def test_an_overdue_task_of_the_map_is_red_and_one_due_today_is_not(due: date, expected: str) -> None:
    assert light(open_tasks=[due]) == expected


@pytest.mark.parametrize(
    ("funds", "expected"),
    # Half of the time is over: at least 0.8 x 50 % of a million must be there.
    [(Decimal("399999.99"), "YELLOW"), (Decimal(400_000), "GREEN")],
)
def test_money_keeps_up_with_four_fifths_of_the_time_after_the_start(funds: Decimal, expected: str) -> None:
    said = {
        "stage": "UNDER_CONSTRUCTION",
        "started_on": ago(100),
        "finish_on": TODAY + timedelta(days=100),
        "planned_investment": Decimal(1_000_000),
        "funds_in_place": funds,
    }
    assert light(**said) == expected
    assert light(**said | {"started_on": None}) == "GREEN", "before the start no time counts"


def test_a_milestone_of_a_stage_that_was_passed_over_is_not_the_next_one() -> None:
    plans = [("RESERVE", ago(200)), ("LANDED", TODAY)]
    assert light(stage="NEGOTIATING", plans=plans) == "GREEN"


@pytest.mark.parametrize(
    ("stage", "expected"), [("SUSPENDED", "GREY"), ("TERMINATED", "GREY"), ("ABOVE_SCALE", "GREEN")]
)
def test_what_rests_or_is_over_is_grey_and_what_has_arrived_is_green(stage: str, expected: str) -> None:
    assert light(stage=stage, reported_on=ago(500), open_tasks=[ago(5)]) == expected


# --- a second telling ---------------------------------------------------------------------------

days = st.dates(date(2025, 1, 1), date(2027, 12, 31))
stages = st.sampled_from([*WAY, "SUSPENDED", "TERMINATED"])
amounts = st.decimals(0, 10**9, places=2)
cases = st.builds(
    LightFacts,
    stage=stages,
    registered_on=days,
    plans=st.dictionaries(st.sampled_from(WAY[1:]), days).map(lambda plans: list(plans.items())),
    reported_on=st.none() | days,
    started_on=st.none() | days,
    finish_on=st.none() | days,
    planned_investment=st.none() | amounts,
    funds_in_place=amounts,
    open_tasks=st.lists(days, max_size=3),
)


def told_again(facts: LightFacts, today: date) -> str:
    """The light once more, sentence by sentence of DOMAIN, with fractions instead of products."""
    if facts.stage in {"SUSPENDED", "TERMINATED"}:
        return "GREY"
    if facts.stage == "ABOVE_SCALE":
        return "GREEN"
    planned = dict(facts.plans)
    later = WAY[WAY.index(facts.stage) + 1 :]
    undone = [stage for stage in later if stage in planned]
    d = (today - planned[undone[0]]).days if undone else 0
    last = facts.reported_on if facts.reported_on is not None else facts.registered_on
    age = (today - last).days
    red = [d > 30, age > 60, *(due < today for due in facts.open_tasks)]
    yellow = [1 <= d <= 30, 32 <= age <= 60]
    if facts.started_on and facts.finish_on and facts.planned_investment:
        length = max((facts.finish_on - facts.started_on).days, 1)
        # The share counts days, so comparing in whole millionths of the plan would round: stay exact.
        passed = sorted((0, (today - facts.started_on).days, length))[1]
        yellow.append(facts.funds_in_place * 10 * length < 8 * passed * facts.planned_investment)
    return "RED" if any(red) else "YELLOW" if any(yellow) else "GREEN"


@settings(max_examples=2000)
@given(case=cases, today=days)
def test_every_light_is_the_one_that_a_second_telling_of_the_rules_finds(
    case: LightFacts, today: date
) -> None:
    assert project_light(case, today, RULES).value == told_again(case, today)


@given(case=cases, today=days)
def test_a_day_later_a_project_that_nobody_touched_never_looks_better(case: LightFacts, today: date) -> None:
    order = ["GREEN", "YELLOW", "RED", "GREY"]
    now, then = (project_light(case, day, RULES).value for day in (today, today + timedelta(days=1)))
    assert order.index(then) >= order.index(now)
