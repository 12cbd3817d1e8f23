"""What lists and reports of the command centres check and bring about (measures 8.3 and 8.7)."""

from models.entities.map_task_effects import check_list_item
from models.entities.project_progress_effects import MONTH, MONTH_AHEAD, MONTH_MALFORMED, still_on_its_way
from models.workflow import Find, Refusal, Step

WRONG_BODY = Refusal("WRONG_BODY", "{centre}的情况应报送{body}", "toBody")
BODIES = {
    "INVEST": ("INVEST_COMMITTEE", "招商引资指挥部", "市招商委"),
    "RELIEF": ("LEADING_GROUP", "助企纾困指挥部", "市民营经济工作领导小组"),
}
"""The body above each centre, with both names (measure 8.7)."""


async def list_key_project(step: Step) -> None:
    """A complete item, of a project that goes on, which is marked as listed."""
    check_list_item(step)
    if step.value("project_id") is None:
        return
    (project,), *_ = await step.find_all(
        Find(entity="Project", equal={"id": step.value("project_id")}, lock=True)
    )
    still_on_its_way(project)
    if not project["is_key_list"]:
        step.change("Project", project["id"], is_key_list=True)


async def remove_key_project(step: Step) -> None:
    """Off the list from today; the project's mark goes with its last listing."""
    project_id = step.row["project_id"]
    projects, listings = await step.find_all(
        Find(entity="Project", equal={"id": project_id}, lock=True),
        Find(entity="KeyProject", equal={"project_id": project_id, "removed_on": None}),
    )
    step.set(removed_on=step.today)
    if all(each["id"] == step.row_id for each in listings):
        for project in projects:
            step.change("Project", project["id"], is_key_list=False)


async def submit_centre_report(step: Step) -> None:
    """A report of a month that has begun, to the body above the centre."""
    period, known = step.value("period") or "", BODIES.get(step.value("centre"))
    if not MONTH.fullmatch(period):
        raise MONTH_MALFORMED()
    if period > f"{step.today:%Y-%m}":
        raise MONTH_AHEAD()
    if known is None or step.value("to_body") is None:
        return
    body, centre, name = known
    if step.value("to_body") != body:
        raise WRONG_BODY(centre=centre, body=name)
