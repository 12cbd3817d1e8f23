"""Why a project stands under the red light, in sentences, from what a viewer may read of it.

The tests are those of ``project_light``: a milestone far behind, no report for long, an overdue task.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models import clock
from models.access import Viewer
from models.entities.project_lights import LightRules, day_of
from models.entities.project_stages import WAY, ProjectStage
from models.parameter_values import typed
from resolvers.reading import Connection

RULES = """select coalesce(json_object_agg(key, json_build_array(value, type)), '{}') as found from (
  select distinct on (key) key, value, type from system_param
  where city_id = $1 and key like 'light.%' and deleted_at is null and valid_from <= $2
  order by key, valid_from desc) newest"""

OUT_OF_SIGHT = "亮灯依据不在您的可读范围内"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMilestone:
    """The next stage that is planned; ``delay_days`` is above zero when its day is over."""

    stage: ProjectStage
    planned_on: date
    delay_days: int
    delay_reason: str | None


async def light_rules(rows: Connection, viewer: Viewer) -> LightRules:
    """The rules as the city's parameters have them today."""
    row = await rows.fetchrow(RULES, viewer.city_id, clock.today())
    known = {key: typed(value, kind) for key, (value, kind) in json.loads(row["found"]).items()}
    return LightRules.of(known.__getitem__)


def next_milestone(node: Mapping[str, Any], today: date) -> NextMilestone | None:
    """The milestone of the nearest stage ahead that nobody has reached."""
    if node["stage"] not in WAY:
        return None
    place = WAY.index(node["stage"])
    ahead = [
        (WAY.index(each["stage"]), date.fromisoformat(each["plannedOn"]), each)
        for each in node["milestones"]["nodes"]
        if each["actualOn"] is None and WAY.index(each["stage"]) > place
    ]
    if not ahead:
        return None
    _, planned_on, found = min(ahead, key=lambda each: each[:2])
    return NextMilestone(
        stage=ProjectStage(found["stage"]),
        planned_on=planned_on,
        delay_days=(today - planned_on).days,
        delay_reason=found["delayReason"],
    )


def causes_of(node: Mapping[str, Any], today: date, rules: LightRules) -> tuple[str, ...]:
    """The sentences; one that says so where the viewer may not read what the light stands on."""
    return tuple(_causes(node, today, rules)) or (OUT_OF_SIGHT,)


def _causes(node: Mapping[str, Any], today: date, rules: LightRules) -> Iterator[str]:
    coming = next_milestone(node, today)
    if coming is not None and coming.delay_days > rules.red_days:
        yield f"“{coming.stage.label.zh}”节点滞后 {coming.delay_days} 天"
    accepted = [datetime.fromisoformat(each["acceptedAt"]) for each in node["progressReports"]["nodes"]]
    reported = max(accepted, default=None)
    silence = (today - day_of(reported or datetime.fromisoformat(node["createdAt"]))).days
    if silence > rules.report_red_days:
        yield f"已 {silence} 天无采纳的进展报告" if reported else f"登记 {silence} 天以来无采纳的进展报告"
    for task in node["mapTasks"]["nodes"]:
        late = (today - date.fromisoformat(task["dueOn"])).days
        if late > 0:
            yield f"作战图任务“{task['content']}”逾期 {late} 天"
