"""A project is told why its light is red if, and only if, the rules of the lights make it red."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from models.clock import SHANGHAI
from models.entities.project_lights import LightFacts, LightRules, project_light
from models.entities.project_stages import ProjectLight
from resolvers.light_causes import OUT_OF_SIGHT, causes_of, next_milestone

TODAY = date(2026, 6, 30)
RULES = LightRules(funds_ratio=Decimal("0.8"))
STAGES = ("LEAD", "SIGNED", "LANDED", "AT_CAPACITY")
MILESTONES: tuple[tuple[tuple[str, int], ...], ...] = (
    (),
    (("LANDED", 30),),
    (("LANDED", 31),),
    (("LANDED", -5), ("UNDER_CONSTRUCTION", 40)),
    (("RESERVE", 90), ("ABOVE_SCALE", -400)),
)
SILENCES = (None, 60, 61)
TASKS: tuple[tuple[int, ...], ...] = ((), (0,), (1, -3))


def ago(days: int) -> date:
    """The day so many days before."""
    return TODAY - timedelta(days=days)


def at(day: date) -> str:
    """Noon of the day, as JSON has it."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=SHANGHAI).isoformat()


def node_of(stage: str, plans: Any, silence: int | None, tasks: Any, registered: date) -> dict[str, Any]:
    """What a plan tells of such a project."""
    return {
        "stage": stage,
        "createdAt": at(registered),
        "milestones": {
            "nodes": [
                {"stage": name, "plannedOn": str(ago(late)), "actualOn": None, "delayReason": None}
                for name, late in plans
            ]
        },
        "progressReports": {"nodes": [] if silence is None else [{"acceptedAt": at(ago(silence))}]},
        "mapTasks": {"nodes": [{"dueOn": str(ago(late)), "content": "协调用地"} for late in tasks]},
    }


@pytest.mark.parametrize("registered", [ago(10), ago(200)])
def test_there_is_a_cause_exactly_when_the_light_is_red(registered: date) -> None:
    for stage, plans, silence, tasks in product(STAGES, MILESTONES, SILENCES, TASKS):
        facts = LightFacts(
            stage=stage,
            registered_on=registered,
            plans=[(name, ago(late)) for name, late in plans],
            reported_on=None if silence is None else ago(silence),
            open_tasks=[ago(late) for late in tasks],
        )
        node = node_of(stage, plans, silence, tasks, registered)
        red = project_light(facts, TODAY, RULES) is ProjectLight.RED
        assert (causes_of(node, TODAY, RULES) != (OUT_OF_SIGHT,)) is red, node


def test_the_next_milestone_is_that_of_the_nearest_stage_ahead() -> None:
    node = node_of("LANDED", MILESTONES[3], 1, (), ago(10))
    found = next_milestone(node, TODAY)
    assert found is not None
    assert (found.stage, found.delay_days) == ("UNDER_CONSTRUCTION", 40)
    assert next_milestone({**node, "stage": "SUSPENDED"}, TODAY) is None
