"""How leaders are linked to enterprises and how visits are planned, submitted and confirmed (DOMAIN §6.5)."""

from models.access import grant
from models.audiences import LEADER
from models.audiences import RELIEF_OFFICE as TOLD_RELIEF_OFFICE
from models.entities.link_effects import (
    approve_backdating,
    begin,
    complete,
    confirm,
    end,
    make_primary,
    plan,
    reject,
    submit,
)
from models.grants import LEADERS, LOCAL_ADMINS, MY_ENTERPRISE, ORG_DEPT, RELIEF_OFFICE, via
from models.predicates import VIEWER, Compare, Exists, Not, all_of
from models.workflow import Action, Guard, Input, Refusal

LINK_KEEPERS = (RELIEF_OFFICE, ORG_DEPT, *via("enterprise", *LOCAL_ADMINS))
MY_LINK = grant(
    *LEADERS, reason="这是您（或您联络的领导）的挂钩联系", rows=Compare("leader_id", "in", VIEWER.leaders)
)
VISITORS = (RELIEF_OFFICE, ORG_DEPT, *via("link", *via("enterprise", *LOCAL_ADMINS), MY_LINK))
"""Who may plan and record visits."""
VISITING = via("link", MY_LINK)
"""The leader or the liaison, who alone submit."""
VISITED = via("link", MY_ENTERPRISE)

LINK_OVER = Refusal("STATE_CONFLICT", "该挂钩联系已结束")
SUPERVISOR_IN_OFFICE = Refusal("STATE_CONFLICT", "主要挂钩领导现任该企业纾困主管，须先按规定调整纾困主管")
_HAS_SUPERVISOR = Exists(
    "enterprise",
    Exists(
        "assignments",
        all_of(Compare("kind", "eq", "RELIEF_SUPERVISOR"), Compare("status", "eq", "ACTIVE")),
    ),
)
_NOT_OVER = Guard(LINK_OVER, Compare("end_on", "is_null", True))

LINK_ACTIONS = (
    Action(
        name="create_link",
        label="建立挂钩 | Create a link",
        granted=LINK_KEEPERS,
        moves=((), None),
        needs=("leader", "enterprise"),
        takes=("is_primary", "start_on", "reason"),
        effect=begin,
        notifies=(LEADER,),
    ),
    Action(
        name="end_link",
        label="结束挂钩 | End",
        granted=LINK_KEEPERS,
        needs=("end_on",),
        takes=("reason",),
        guards=(
            _NOT_OVER,
            Guard(SUPERVISOR_IN_OFFICE, Not(all_of(Compare("is_primary", "eq", True), _HAS_SUPERVISOR))),
        ),
        effect=end,
        notifies=(LEADER,),
    ),
    Action(
        name="set_primary_link",
        label="设为主要挂钩 | Make primary",
        granted=LINK_KEEPERS,
        guards=(_NOT_OVER, Guard(SUPERVISOR_IN_OFFICE, Not(_HAS_SUPERVISOR))),
        effect=make_primary,
        notifies=(LEADER, TOLD_RELIEF_OFFICE),
    ),
)

VISIT_ACTIONS = (
    Action(
        name="plan_visit",
        label="计划调研 | Plan a visit",
        granted=VISITORS,
        moves=((), "PLANNED"),
        needs=("link",),
        takes=("planned_on", "place", "attendees"),
        effect=plan,
    ),
    Action(
        name="complete_visit",
        label="登记走访 | Record that it took place",
        granted=VISITORS,
        moves=(("PLANNED", "REJECTED"), "DONE"),
        needs=("visited_on", "place"),
        takes=("attendees", "summary", "evidence"),
        effect=complete,
    ),
    Action(
        name="approve_backdating",
        label="同意补录 | Approve a late record",
        granted=(RELIEF_OFFICE,),
        moves=(("DONE",), None),
        effect=approve_backdating,
    ),
    Action(
        name="submit_visit",
        label="提交 | Submit",
        granted=VISITING,
        moves=(("DONE",), "SUBMITTED"),
        needs=("visited_on", "summary", "evidence"),
        takes=(
            "attendees",
            Input(
                name="problems_found",
                of=str,
                many=True,
                max_length=5000,
                label="发现的问题，每个转为一件诉求 | Problems found, each of which becomes an issue",
            ),
        ),
        deadline="visit.submit_wd",
        effect=submit,
        notifies=(TOLD_RELIEF_OFFICE,),
    ),
    Action(
        name="confirm_visit",
        label="确认走访 | Confirm",
        granted=VISITED,
        moves=(("SUBMITTED",), "CONFIRMED"),
        deadline="visit.confirm_wd",
        effect=confirm,
        automatic=True,
    ),
    Action(
        name="reject_visit",
        label="退回 | Reject",
        granted=VISITED,
        moves=(("SUBMITTED",), "REJECTED"),
        needs=("reject_reason",),
        deadline="visit.confirm_wd",
        effect=reject,
    ),
    Action(
        name="cancel_visit",
        label="取消 | Cancel",
        granted=VISITORS,
        moves=(("PLANNED",), "CANCELLED"),
    ),
)
