"""What reports, funds and milestones check and bring about: each tells the project's light anew (§6.1)."""

import re
from typing import Any

from models.entities.project_lights import ReadForLight, relight, with_row
from models.entities.project_stages import ENDED, WAY
from models.workflow import Refusal, Row, Step

PROJECT_AT_ITS_END = Refusal("STATE_CONFLICT", "项目已纳规入库或终止，不再登记", "project")
STAGE_BEHIND = Refusal("VALIDATION", "项目已处于或越过该阶段，不能再排节点", "stage")
STAGE_NOT_PLANNABLE = Refusal("VALIDATION", "线索、暂缓、终止不是可以排定的节点", "stage")
MONTH_MALFORMED = Refusal("VALIDATION", "月份应写作 YYYY-MM，例如 2026-06", "period")
MONTH_AHEAD = Refusal("VALIDATION", "不能填报尚未到来的月份", "period")
MONEY_AHEAD = Refusal("VALIDATION", "到位日期不能晚于今天", "date")
MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


def still_on_its_way(project: Row) -> None:
    """Nothing, for a project that has not come to its end.

    Raises:
        RuleBroken: STATE_CONFLICT.
    """
    if project["stage"] in ENDED:
        raise PROJECT_AT_ITS_END()


def _as_it_will_be(step: Step, *columns: str) -> dict[str, Any]:
    return {"id": step.row_id} | {name: step.value(name) for name in columns}


# --- milestones ---------------------------------------------------------------------------------

_OF_MILESTONE = ("stage", "planned_on", "actual_on")


async def milestone_changed(step: Step) -> None:
    """The light by the plan as it will be."""
    project_id, stage = step.value("project_id"), step.value("stage")
    if project_id is None or stage is None or step.value("planned_on") is None:
        return
    if stage not in WAY[1:]:
        raise STAGE_NOT_PLANNABLE()

    def replace(found: ReadForLight) -> ReadForLight:
        milestones, reports, funds, tasks = found
        return with_row(milestones, _as_it_will_be(step, *_OF_MILESTONE)), reports, funds, tasks

    project = await relight(step, project_id, replace)
    still_on_its_way(project)
    is_new = not step.row
    if is_new and project["stage"] in WAY and WAY.index(stage) <= WAY.index(project["stage"]):
        raise STAGE_BEHIND()


# --- reports ------------------------------------------------------------------------------------


async def report(step: Step) -> None:
    """A report of a month that has begun, of a project that goes on, by whoever writes it."""
    period = step.value("period") or ""
    if not MONTH.fullmatch(period):
        raise MONTH_MALFORMED()
    if period > f"{step.today:%Y-%m}":
        raise MONTH_AHEAD()
    if step.value("project_id") is not None:
        for project in await step.find("Project", id=step.value("project_id")):
            still_on_its_way(project)
    step.set(reported_by_id=None if step.is_system else step.viewer.user_id)


async def accept_report(step: Step) -> None:
    """The project has been heard of today."""
    step.set(accepted_at=step.now, return_reason=None)

    def replace(found: ReadForLight) -> ReadForLight:
        milestones, _, funds, tasks = found
        return milestones, [{"id": step.row_id, "accepted_at": step.now}], funds, tasks

    await relight(step, step.row["project_id"], replace)


# --- funds --------------------------------------------------------------------------------------


async def funds_changed(step: Step) -> None:
    """Money that has arrived, and what that makes of the light."""
    project_id, day, amount = map(step.value, ("project_id", "date", "amount"))
    if project_id is None or day is None or amount is None:
        return
    if day > step.today:
        raise MONEY_AHEAD()

    def replace(found: ReadForLight) -> ReadForLight:
        milestones, reports, funds, tasks = found
        return milestones, reports, with_row(funds, _as_it_will_be(step, "amount")), tasks

    project = await relight(step, project_id, replace)
    if project["stage"] == "TERMINATED":
        raise PROJECT_AT_ITS_END()


# --- contacts -----------------------------------------------------------------------------------

CONTACT_AHEAD = Refusal("VALIDATION", "洽谈日期不能晚于今天", "contactedOn")


async def log_contact(step: Step) -> None:
    """A talk that has taken place, about a project that goes on."""
    if step.value("contacted_on") is not None and step.value("contacted_on") > step.today:
        raise CONTACT_AHEAD()
    for project in await step.find("Project", id=step.value("project_id")):
        still_on_its_way(project)
