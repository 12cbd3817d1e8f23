"""How cases of accountability are opened and closed, and inspections planned, recorded and put right."""

from models.access import Role, grant
from models.audiences import ORG_DEPT as TOLD_ORG_DEPT
from models.grants import CITY_DEPTS, COUNTY_DEPTS, DISCIPLINE
from models.predicates import VIEWER, Compare, Exists
from models.workflow import Action, Audience, Refusal, Step

SUPERVISION = grant(Role.CITY_SUPERVISION, reason="市委督查室、市政府督查室负责督查")
INSPECTED_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="被督查的是本单位（含下属单位）",
    rows=Compare("unit_id", "in", VIEWER.units),
)
COUNTY_OF_INSPECTED = grant(
    Role.COUNTY_ADMIN,
    reason="被督查的是本县(区)单位",
    rows=Exists("unit", Compare("region_id", "in", VIEWER.counties)),
)
INSPECTED = Audience("inspected_unit", path="unit")

CASE_OF_WHOM = Refusal("VALIDATION", "请填写被问责的单位或县(区)", "unit")
CASE_AHEAD = Refusal("VALIDATION", "启动日期不能晚于今天", "startedOn")
PLAN_BACKWARDS = Refusal("VALIDATION", "督查止期不能早于起期", "toOn")
PLAN_IS_OVER = Refusal("STATE_CONFLICT", "该督查计划已完成或已取消", "plan")
INSPECTION_AHEAD = Refusal("VALIDATION", "督查日期不能晚于今天", "inspectedOn")
RECTIFY_BACKWARDS = Refusal("VALIDATION", "整改期限不能早于督查日期", "rectifyBy")


async def open_case(step: Step) -> None:
    """The decision to hold somebody to account, which no system takes."""
    if step.value("unit_id") is None and step.value("county_id") is None:
        raise CASE_OF_WHOM()
    started = step.value("started_on") or step.today
    if started > step.today:
        raise CASE_AHEAD()
    step.set(started_on=started)


async def close_case(step: Step) -> None:
    """What came of it."""
    step.set(closed_on=step.today)


async def plan(step: Step) -> None:
    """A period for the inspection."""
    if step.value("to_on") < step.value("from_on"):
        raise PLAN_BACKWARDS()


async def record(step: Step) -> None:
    """What was found on the spot; with a term to put it right where something was wrong."""
    inspected, rectify_by = step.value("inspected_on"), step.value("rectify_by")
    if inspected > step.today:
        raise INSPECTION_AHEAD()
    if rectify_by is not None and rectify_by < inspected:
        raise RECTIFY_BACKWARDS()
    (planned,) = await step.find("InspectionPlan", id=step.value("plan_id"))
    if planned["status"] != "PLANNED":
        raise PLAN_IS_OVER()
    if rectify_by is None:
        step.move("CLEAN")


async def rectify(step: Step) -> None:
    """What the unit did about it."""
    step.set(rectified_on=step.today)


CASE_ACTIONS = (
    Action(
        name="open_accountability",
        label="启动问责 | Open a case",
        granted=(DISCIPLINE,),
        moves=((), "OPEN"),
        needs=("trigger", "basis"),
        takes=("unit", "county", "started_on"),
        effect=open_case,
        notifies=(TOLD_ORG_DEPT,),
    ),
    Action(
        name="close_accountability",
        label="办结问责 | Close the case",
        granted=(DISCIPLINE,),
        moves=(("OPEN",), "CLOSED"),
        needs=("result",),
        effect=close_case,
        notifies=(TOLD_ORG_DEPT,),
    ),
)

PLAN_ACTIONS = (
    Action(
        name="create_inspection_plan",
        label="制定督查计划 | Plan an inspection",
        granted=(SUPERVISION,),
        moves=((), "PLANNED"),
        needs=("title", "topic", "content", "from_on", "to_on"),
        effect=plan,
    ),
    Action(
        name="finish_inspection_plan",
        label="完成督查 | Finish",
        granted=(SUPERVISION,),
        moves=(("PLANNED",), "DONE"),
    ),
    Action(
        name="cancel_inspection_plan",
        label="取消督查 | Cancel",
        granted=(SUPERVISION,),
        moves=(("PLANNED",), "CANCELLED"),
    ),
)

RECORD_ACTIONS = (
    Action(
        name="record_inspection",
        label="登记督查情况 | Record an inspection",
        granted=(SUPERVISION,),
        moves=((), "TO_RECTIFY"),
        branches=("CLEAN",),
        needs=("plan", "unit", "inspected_on", "findings"),
        takes=("rectify_by",),
        effect=record,
        notifies=(INSPECTED,),
    ),
    Action(
        name="rectify_inspection",
        label="报告整改 | Report what was put right",
        granted=(INSPECTED_UNIT, COUNTY_OF_INSPECTED),
        moves=(("TO_RECTIFY",), "RECTIFIED"),
        needs=("rectification",),
        effect=rectify,
    ),
)
