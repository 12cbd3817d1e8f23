"""How an issue moves, by whom and by when (DOMAIN §6.2), and the grants that only issues have."""

from enum import auto

from models.access import Grant, Role, grant
from models.grants import (
    ASSIGNED_COMMISSIONER,
    COUNTY_DEPTS,
    ENTERPRISE_IN_MY_CARE,
    LEADERS,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    OUR_UNIT,
    RELIEF_OFFICE,
    via,
)
from models.labels import Choice
from models.predicates import VIEWER, Compare, Exists, Not, all_of
from models.workflow import Action


class IssueStatus(Choice):
    """诉求状态 | State of an issue; a returned one is accepted again"""

    DRAFT = auto(), "草稿 | Draft"
    SUBMITTED = auto(), "待受理 | Submitted", "warning"
    REJECTED = auto(), "不予受理 | Rejected"
    ACCEPTED = auto(), "已受理 | Accepted", "info"
    DISPATCHED = auto(), "已分办 | Dispatched", "info"
    IN_PROGRESS = auto(), "办理中 | In progress", "info"
    EXTENSION_PENDING = auto(), "延期待批 | Extension pending", "warning"
    DONE = auto(), "待核验 | Done, to be verified", "warning"
    REWORK = auto(), "重办 | Rework", "danger"
    VERIFIED = auto(), "待评价 | Verified, to be evaluated", "info"
    CLOSED = auto(), "已销号 | Closed out", "success"
    LONG_TERM = auto(), "长期推进 | Long-term work", "info"
    MERGED = auto(), "已合并 | Merged"


_NOT_A_DRAFT = Not(Compare("status", "eq", "DRAFT"))
_NOT_THE_HANDLER = Not(Compare("handler_id", "eq", VIEWER.user))
_COUNTY_OWNED = Exists("responsible_unit", Compare("region_id", "in", VIEWER.counties))


def once_sent(*grants: Grant) -> tuple[Grant, ...]:
    """The grants without what is still a draft, which is its author's alone."""
    return tuple(each.but(all_of(each.rows, _NOT_A_DRAFT), each.reason) for each in grants)


IN_MY_CARE = via("enterprise", *ENTERPRISE_IN_MY_CARE)
LED_BY_ME = grant(
    *LEADERS,
    reason="您（或您联络的领导）是该诉求的牵头领导",
    rows=Compare("lead_leader_id", "in", VIEWER.leaders),
)
MY_DRAFT = grant(
    Role.CITY_RELIEF_OFFICE,
    Role.COUNTY_ADMIN,
    Role.ZONE_ADMIN,
    Role.LIAISON,
    Role.COMMISSIONER,
    Role.ASSOCIATION,
    reason="您起草、尚未提交的诉求",
    rows=all_of(Compare("status", "eq", "DRAFT"), Compare("created_by_id", "eq", VIEWER.user)),
)
CREATED_BY_ASSOCIATION = grant(
    Role.ASSOCIATION, reason="您代企业提交的诉求", rows=Compare("created_by_id", "eq", VIEWER.user)
)
ON_BEHALF = (
    *via("enterprise", ASSIGNED_COMMISSIONER),
    *(each for each in IN_MY_CARE if Role.LIAISON in each.roles),
    grant(Role.ASSOCIATION, reason="商会协会经企业同意可代为提交"),
)
"""Those who may submit for an enterprise, with its consent."""

_UNIT_HEAD = grant(
    Role.CITY_DEPT_LEAD, Role.COUNTY_DEPT_LEAD, reason="责任单位负责人审批", rows=OUR_UNIT.rows
)
_RELIEF_NOT_HANDLING = RELIEF_OFFICE.but(_NOT_THE_HANDLER, "市民营办核验销号，承办人本人除外")
_COUNTY_NOT_HANDLING = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员核验销号本县(区)单位承办的诉求，承办人本人除外",
    rows=all_of(Compare("county_id", "in", VIEWER.counties), _COUNTY_OWNED, _NOT_THE_HANDLER),
)
_OFFICE = (RELIEF_OFFICE, *LOCAL_ADMINS)
_HANDLER = grant(
    Role.CITY_DEPT_STAFF,
    Role.CITY_DEPT_LEAD,
    *COUNTY_DEPTS,
    reason="您是该诉求的承办人",
    rows=Compare("handler_id", "eq", VIEWER.user),
)

ISSUE_ACTIONS = (
    Action(
        name="submit_issue",
        label="提交 | Submit",
        granted=(MY_ENTERPRISE, *ON_BEHALF, *_OFFICE),
        moves=(("DRAFT",), "SUBMITTED"),
        needs=("enterprise", "title", "content"),
    ),
    Action(
        name="accept_issue",
        label="受理 | Accept",
        granted=_OFFICE,
        moves=(("SUBMITTED",), "ACCEPTED"),
        deadline="sla.accept",
    ),
    Action(
        name="reject_issue",
        label="不予受理 | Reject",
        granted=_OFFICE,
        moves=(("SUBMITTED",), "REJECTED"),
        needs=("reject_reason", "reject_guidance"),
        deadline="sla.accept",
    ),
    Action(
        name="reconsider_issue",
        label="异议后受理 | Accept after an objection",
        granted=(RELIEF_OFFICE,),
        moves=(("REJECTED",), "ACCEPTED"),
        deadline="sla.objection",
    ),
    Action(
        name="merge_issue",
        label="合并 | Merge",
        granted=_OFFICE,
        moves=(("SUBMITTED", "ACCEPTED"), "MERGED"),
        needs=("duplicate_of",),
    ),
    Action(
        name="dispatch_issue",
        label="分办 | Dispatch",
        granted=_OFFICE,
        moves=(("ACCEPTED",), "DISPATCHED"),
        needs=("lead_leader", "responsible_unit", "due_at"),
        deadline="sla.dispatch",
    ),
    Action(
        name="sign_in_issue",
        label="签收 | Sign in",
        granted=(OUR_UNIT,),
        moves=(("DISPATCHED",), "IN_PROGRESS"),
        needs=("handler",),
        deadline="sla.signin",
    ),
    Action(
        name="return_issue",
        label="退回 | Return",
        granted=(OUR_UNIT,),
        moves=(("DISPATCHED",), "ACCEPTED"),
        deadline="sla.signin",
    ),
    Action(
        name="request_extension",
        label="申请延期 | Request an extension",
        granted=(_HANDLER,),
        moves=(("IN_PROGRESS",), "EXTENSION_PENDING"),
    ),
    Action(
        name="decide_extension",
        label="审批延期 | Decide on the extension",
        granted=(_UNIT_HEAD, RELIEF_OFFICE),
        moves=(("EXTENSION_PENDING",), "IN_PROGRESS"),
        deadline="sla.extension_decision",
    ),
    Action(
        name="finish_issue",
        label="办结 | Finish",
        granted=(OUR_UNIT,),
        moves=(("IN_PROGRESS", "REWORK"), "DONE"),
        needs=("reply", "result"),
        deadline="sla.issue.normal",
    ),
    Action(
        name="verify_issue",
        label="核验 | Verify",
        granted=(_RELIEF_NOT_HANDLING, _COUNTY_NOT_HANDLING),
        moves=(("DONE",), "VERIFIED"),
        deadline="sla.verify",
    ),
    Action(
        name="rework_issue",
        label="退回重办 | Send back for rework",
        granted=(_RELIEF_NOT_HANDLING, _COUNTY_NOT_HANDLING),
        moves=(("DONE",), "REWORK"),
        deadline="sla.verify",
    ),
    Action(
        name="evaluate_issue",
        label="评价 | Evaluate",
        granted=(MY_ENTERPRISE,),
        moves=(("VERIFIED",), None),
        needs=("evaluation_grade",),
        deadline="sla.evaluate_default_wd",
    ),
    Action(
        name="close_issue",
        label="销号 | Close out",
        granted=(_RELIEF_NOT_HANDLING, _COUNTY_NOT_HANDLING),
        moves=(("VERIFIED",), "CLOSED"),
        needs=("result", "evaluation_grade"),
        deadline="sla.close",
    ),
    Action(
        name="reopen_issue",
        label="重新办理 | Reopen",
        granted=(MY_ENTERPRISE, RELIEF_OFFICE),
        moves=(("CLOSED",), "REWORK"),
        deadline="sla.reopen",
    ),
    Action(
        name="keep_issue_long_term",
        label="纳入长期推进 | Take into long-term work",
        granted=(RELIEF_OFFICE, LED_BY_ME),
        moves=(("IN_PROGRESS", "DONE"), "LONG_TERM"),
        needs=("next_review_on",),
    ),
    Action(
        name="urge",
        label="督促 | Urge",
        granted=_OFFICE,
        moves=(("DISPATCHED", "IN_PROGRESS", "EXTENSION_PENDING", "REWORK"), None),
        deadline="sla.urge",
    ),
    Action(
        name="escalate",
        label="提级 | Escalate",
        granted=(RELIEF_OFFICE, LED_BY_ME, *IN_MY_CARE),
        moves=(("ACCEPTED", "DISPATCHED", "IN_PROGRESS", "EXTENSION_PENDING", "DONE", "REWORK"), None),
    ),
)
