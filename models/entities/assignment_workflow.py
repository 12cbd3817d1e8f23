"""How people are assigned to projects and enterprises, and when that may be changed (DOMAIN §6.6)."""

from models.access import Role, grant
from models.audiences import COMMISSIONER, ENTERPRISE, LEADER
from models.entities.assignment_effects import (
    ADJUSTMENT_NOT_PERMITTED,
    acknowledge,
    change,
    close,
    log_service,
    propose,
)
from models.grants import INVEST_OFFICE, LEADERS, RELIEF_OFFICE, via
from models.predicates import VIEWER, Compare, Exists, Not, all_of, any_of
from models.workflow import Action, Guard, Input

INVEST_KINDS = ("PROJECT_MANAGER", "SERVICE_COMMISSIONER")
RELIEF_KINDS = ("RELIEF_SUPERVISOR", "POLICY_COMMISSIONER")
INVEST_ASSIGNS = INVEST_OFFICE.but(Compare("kind", "in", INVEST_KINDS), "市招商委办配备项目主管和服务专员")
RELIEF_ASSIGNS = RELIEF_OFFICE.but(Compare("kind", "in", RELIEF_KINDS), "市民营办配备纾困主管和政策专员")
_STILL_LISTED = Compare("removed_on", "is_null", True)
COUNTY_ASSIGNS = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员为本县(区)一般项目和县级清单企业配备人员",
    rows=any_of(
        Exists(
            "project",
            all_of(Compare("lead_county_id", "in", VIEWER.counties), Compare("tier", "eq", "GENERAL")),
        ),
        Exists(
            "enterprise",
            all_of(
                Compare("county_id", "in", VIEWER.counties),
                Exists("key_listings", all_of(Compare("level", "eq", "COUNTY"), _STILL_LISTED)),
            ),
        ),
    ),
)
ASSIGNERS = (INVEST_ASSIGNS, RELIEF_ASSIGNS, COUNTY_ASSIGNS)

MINE = (
    grant(
        *LEADERS,
        reason="这是您（或您联络的领导）的任职",
        rows=Compare("leader_id", "in", VIEWER.leaders),
    ),
    grant(
        Role.COMMISSIONER,
        reason="这是您本人的任职",
        rows=Compare("commissioner_id", "in", VIEWER.commissioners),
    ),
)
MY_SERVICE = via("assignment", *MINE)

# In force, it ends by itself only when there is nothing left to serve; anything else is an adjustment (9.6).
_NOTHING_LEFT_TO_SERVE = any_of(
    Compare("status", "eq", "PROPOSED"),
    Exists("project", Compare("stage", "in", ("TERMINATED", "ABOVE_SCALE"))),
    Exists(
        "enterprise",
        any_of(Not(Compare("status", "eq", "OPERATING")), Not(Exists("key_listings", _STILL_LISTED))),
    ),
)

ASSIGNMENT_ACTIONS = (
    Action(
        name="propose_assignment",
        label="提出配备 | Propose an assignment",
        granted=ASSIGNERS,
        moves=((), "PROPOSED"),
        branches=("ACTIVE",),
        needs=("kind",),
        takes=(
            "project",
            "enterprise",
            "leader",
            "commissioner",
            "start_on",
            "needed_function",
            "choice_reason",
            "approval_doc_no",
            Input(name="override", of=bool, label="经批准不按职级配备 | Another rank, as approved"),
        ),
        deadline="project.assign_alarm_wd",
        effect=propose,
        notifies=(LEADER, COMMISSIONER),
    ),
    Action(
        name="acknowledge_assignment",
        label="确认任职 | Acknowledge",
        granted=MINE,
        moves=(("PROPOSED",), "ACTIVE"),
        deadline="assignment.ack_wd",
        effect=acknowledge,
        automatic=True,
        notifies=(LEADER, ENTERPRISE),
    ),
    Action(
        name="change_assignment",
        label="调整任职 | Change",
        granted=(INVEST_ASSIGNS, RELIEF_ASSIGNS),
        moves=(("ACTIVE",), "CHANGED"),
        needs=("change_reason", "approval_doc_no", "end_on"),
        effect=change,
        notifies=(LEADER, COMMISSIONER, ENTERPRISE),
    ),
    Action(
        name="end_assignment",
        label="结束任职 | End",
        granted=ASSIGNERS,
        moves=(("PROPOSED", "ACTIVE"), "ENDED"),
        needs=("end_on",),
        guards=(Guard(ADJUSTMENT_NOT_PERMITTED, _NOTHING_LEFT_TO_SERVE),),
        effect=close,
        notifies=(LEADER, COMMISSIONER),
    ),
)

SERVICE_LOG_ACTIONS = (
    Action(
        name="log_service",
        label="登记服务 | Log a service",
        granted=MY_SERVICE,
        moves=((), None),
        needs=("assignment", "matter"),
        takes=("date", "result", "on_behalf", "attachments"),
        effect=log_service,
    ),
)
