"""How meetings are held, and how demands and decisions of theirs become tickets and tasks (measure 1)."""

from datetime import date

from models.access import Role, grant
from models.entities.issue_effects import LIST_ITEM_INCOMPLETE
from models.entities.issue_intake import raise_issue
from models.entities.link_effects import TITLE_LENGTH
from models.grants import CITY_OFFICES, ENTERPRISE_ROLES
from models.naming import camel
from models.predicates import VIEWER, Compare, Exists
from models.workflow import Action, Find, Input, Refusal, Step

WINDOW_OF_BIMONTHLY = Refusal("VALIDATION", "政企双月见面会须填写双月窗口，其他会议不填", "window")
WINDOW_OF_YEAR = Refusal("VALIDATION", "双月窗口须属于所填年度", "window")
MEETING_AHEAD = Refusal("VALIDATION", "召开日期不能晚于今天", "heldOn")
OUTSIDE_WINDOW = Refusal("VALIDATION", "召开日期不在该双月窗口内", "heldOn")
NOT_INVITED = Refusal("VALIDATION", "该企业未受邀参加此次会议", "enterprise")

MEETING_KEEPERS = (
    grant(*CITY_OFFICES, reason="市级各办公室组织全市会议"),
    grant(
        Role.COUNTY_ADMIN,
        reason="县级管理员组织本县(区)会议",
        rows=Compare("region_id", "in", VIEWER.counties),
    ),
    grant(Role.ZONE_ADMIN, reason="园区管理员组织本园区会议", rows=Compare("region_id", "in", VIEWER.zones)),
)
_INVITED = grant(
    *ENTERPRISE_ROLES,
    reason="受邀企业可提出诉求",
    rows=Exists("enterprises", Compare("id", "in", VIEWER.enterprises)),
)
OWNED_BY = {"lead_leader": "牵头领导", "responsible_unit": "责任单位", "due_on": "工作时限"}
CENTRES = {"GOV_ENT_BIMONTHLY": "RELIEF", "JOINT_MEETING": "RELIEF", "ANNUAL_CONFERENCE": "RELIEF"}
"""The command centre that follows up what a meeting decided."""


async def check_window(step: Step) -> None:
    """A bi-monthly meeting names its window, of its own year; others have none (measure 1.4)."""
    window = step.value("window")
    if (step.value("type") == "GOV_ENT_BIMONTHLY") != (window is not None):
        raise WINDOW_OF_BIMONTHLY()
    if window is not None and not window.startswith(f"{step.value('year')}-B"):
        raise WINDOW_OF_YEAR()


async def hold(step: Step) -> None:
    """A meeting that took place, within its window."""
    held, window = step.value("held_on"), step.row["window"]
    if held is None:
        return
    if held > step.today:
        raise MEETING_AHEAD()
    if window is not None and f"{held.year}-B{(held.month + 1) // 2}" != window:
        raise OUTSIDE_WINDOW()


async def raise_demand(step: Step) -> None:
    """A demand that an enterprise raised becomes an issue of its own."""
    meeting = Exists("meetings", Compare("id", "eq", str(step.row_id)))
    invited, demands = await step.find_all(
        Find(entity="Enterprise", equal={"id": step.given["enterprise"]}, where=meeting),
        Find(entity="Issue", where=meeting),
    )
    if not invited:
        raise NOT_INVITED()
    demand = step.given["demand"]
    made = raise_issue(
        step, invited[0], title=demand[:TITLE_LENGTH], content=demand, category="OTHER", source="MEETING"
    )
    step.link("demands", [*(issue["id"] for issue in demands), made])


async def decide(step: Step) -> None:
    """A decision becomes a task with an owner and a time (measures 1.3 and 8.3)."""
    missing = [(camel(name), label) for name, label in OWNED_BY.items() if not step.given.get(name)]
    if missing:
        raise LIST_ITEM_INCOMPLETE(missing[0][0], missing="、".join(label for _, label in missing))
    step.add(
        "MapTask",
        meeting_id=step.row_id,
        centre=CENTRES[step.row["type"]],
        content=step.given["content"],
        lead_leader_id=step.given["lead_leader"],
        responsible_unit_id=step.given["responsible_unit"],
        due_on=step.given["due_on"],
    )


MEETING_ACTIONS = (
    Action(
        name="hold_meeting",
        label="登记召开 | Record that it was held",
        granted=MEETING_KEEPERS,
        moves=(("PLANNED",), "HELD"),
        needs=("held_on",),
        takes=("minutes", "attendees", "enterprises"),
        effect=hold,
    ),
    Action(
        name="raise_demand",
        label="提出诉求 | Raise a demand",
        granted=(*MEETING_KEEPERS, _INVITED),
        moves=(("PLANNED", "HELD"), None),
        takes=(
            Input(name="enterprise", of="Enterprise", label="提出企业 | Enterprise", required=True),
            Input(name="demand", of=str, label="诉求内容 | Demand", required=True, max_length=5000),
        ),
        effect=raise_demand,
    ),
    Action(
        name="record_decision",
        label="登记议定事项 | Record a decision",
        granted=MEETING_KEEPERS,
        moves=(("HELD",), None),
        takes=(
            Input(name="content", of=str, label="议定事项 | Decision", required=True, max_length=1000),
            Input(name="lead_leader", of="Leader", label="牵头领导 | Lead leader"),
            Input(name="responsible_unit", of="OrgUnit", label="责任单位 | Responsible unit"),
            Input(name="due_on", of=date, label="完成时限 | Due on"),
        ),
        effect=decide,
    ),
)
