"""How commissioners come into the pools, are trained, appraised and leave (measure 11)."""

from decimal import Decimal
from typing import Any

from models.audiences import COMMISSIONER
from models.grants import ORG_DEPT
from models.predicates import Compare, Exists, Not, all_of, any_of
from models.workflow import Action, Find, Guard, Refusal, Row, Step

NOT_CITY_DEPARTMENT = Refusal(
    "NOT_CITY_DEPARTMENT",
    "专员只从市级宏观经济、行业管理、要素保障部门选派，派出单位须为市级并承担相应职能",
    "homeUnit",
)
HANDED_OVER_FIRST = Refusal("STATE_CONFLICT", "该专员仍有在任的服务对象，须先移交再暂停或出库")
JOINED_AHEAD = Refusal("VALIDATION", "入库日期不能晚于今天", "joinedOn")
YEAR_AHEAD = Refusal("VALIDATION", "不能考核尚未到来的年度", "year")
TRAINING_AHEAD = Refusal("VALIDATION", "培训日期不能晚于今天", "date")


def _serves(pool: str, kind: str) -> Any:
    """The commissioner of a membership of this pool has somebody to serve from it."""
    in_force = all_of(Compare("kind", "eq", kind), Compare("status", "eq", "ACTIVE"))
    return all_of(
        Exists("pool", Compare("kind", "eq", pool)), Exists("commissioner", Exists("assignments", in_force))
    )


_HANDED_OVER = Guard(
    HANDED_OVER_FIRST,
    Not(any_of(_serves("SERVICE", "SERVICE_COMMISSIONER"), _serves("POLICY", "POLICY_COMMISSIONER"))),
)


def comes_from_city_department(unit: Row, function: str | None) -> bool:
    """Whether the unit is of the city and carries the function (measure 11.1)."""
    return unit["level"] == "CITY" and function in unit["functions"]


async def check_home_unit(step: Step) -> None:
    """A commissioner's home unit is a city department with the function that is named."""
    if not {"home_unit_id", "dept_function"} & step.given.keys():
        return
    (unit,) = await step.find("OrgUnit", id=step.value("home_unit_id"))
    if not comes_from_city_department(unit, step.value("dept_function")):
        raise NOT_CITY_DEPARTMENT()


async def select(step: Step) -> None:
    """A candidate, whose home unit is still what it has to be."""
    person = str(step.value("commissioner_id"))
    (commissioners, units) = await step.find_all(
        Find(entity="Commissioner", equal={"id": step.value("commissioner_id")}),
        Find(entity="OrgUnit", where=Exists("commissioners", Compare("id", "eq", person))),
    )
    if not comes_from_city_department(units[0], commissioners[0]["dept_function"]):
        raise NOT_CITY_DEPARTMENT("commissioner")


async def activate(step: Step) -> None:
    """In the pool from a day that is not to come; who was suspended joined when they joined."""
    joined = step.value("joined_on") or step.today
    if joined > step.today:
        raise JOINED_AHEAD()
    step.set(joined_on=joined)


async def leave(step: Step) -> None:
    """Out of the pool, for a reason."""
    step.set(exited_on=step.given.get("exited_on") or step.today)


async def appraise(step: Step) -> None:
    """The year's grade by whoever signs in; too many excellent ones are told, not refused."""
    year = step.value("year")
    if year > step.today.year:
        raise YEAR_AHEAD()
    step.set(by_user_id=step.viewer.user_id)
    if step.value("grade") != "EXCELLENT":
        return
    excellent, members = await step.find_all(
        Find(entity="Appraisal", equal={"year": year, "grade": "EXCELLENT"}),
        Find(
            entity="Commissioner",
            where=Exists("memberships", Compare("status", "in", ("ACTIVE", "SUSPENDED"))),
        ),
    )
    share: Decimal = step.parameter("appraisal.excellent_share")
    if len(excellent) + 1 > share * len(members):
        step.warn("VALIDATION", f"优秀等次将超过在库专员的 {share:.0%}", "grade")


async def train(step: Step) -> None:
    """A course that has taken place."""
    if step.value("date") > step.today:
        raise TRAINING_AHEAD()


MEMBERSHIP_ACTIONS = (
    Action(
        name="select_commissioner",
        label="选拔入围 | Select a commissioner",
        granted=(ORG_DEPT,),
        moves=((), "CANDIDATE"),
        needs=("commissioner", "pool"),
        effect=select,
    ),
    Action(
        name="activate_membership",
        label="确认入库 | Take into the pool",
        granted=(ORG_DEPT,),
        moves=(("CANDIDATE", "SUSPENDED"), "ACTIVE"),
        needs=("joined_on",),
        effect=activate,
        notifies=(COMMISSIONER,),
    ),
    Action(
        name="suspend_membership",
        label="暂停 | Suspend",
        granted=(ORG_DEPT,),
        moves=(("ACTIVE",), "SUSPENDED"),
        guards=(_HANDED_OVER,),
        notifies=(COMMISSIONER,),
    ),
    Action(
        name="exit_pool",
        label="出库 | Exit the pool",
        granted=(ORG_DEPT,),
        moves=(("CANDIDATE", "ACTIVE", "SUSPENDED"), "EXITED"),
        needs=("exited_on", "exit_reason"),
        guards=(_HANDED_OVER,),
        effect=leave,
        notifies=(COMMISSIONER,),
    ),
)

TRAINING_ACTIONS = (
    Action(
        name="record_training",
        label="登记培训 | Record a training",
        granted=(ORG_DEPT,),
        moves=((), None),
        needs=("commissioner", "course", "date", "hours", "passed"),
        effect=train,
    ),
)

APPRAISAL_ACTIONS = (
    Action(
        name="appraise",
        label="年度考核 | Appraise",
        granted=(ORG_DEPT,),
        moves=((), None),
        needs=("commissioner", "year", "grade"),
        takes=("enterprise_score", "workload", "close_rate"),
        effect=appraise,
    ),
)
