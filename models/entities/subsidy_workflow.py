"""Who may see and do what with subsidies (DOMAIN §5.6), and how an application moves (§6.4)."""

from enum import auto

from models.access import Grant, Role, grant
from models.grants import (
    AUDITORS,
    CITY_DEPTS,
    COUNTY_DEPTS,
    DISCIPLINE,
    ENTERPRISE_IN_MY_CARE,
    FINANCE,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    MY_ENTERPRISE_AS_ADMIN,
    RELIEF_OFFICE,
    via,
)
from models.labels import Choice
from models.predicates import VIEWER, Compare, Exists, Not, all_of
from models.workflow import Action


class ApplicationStatus(Choice):
    """申报状态 | State of a subsidy application"""

    DRAFT = auto(), "草稿 | Draft"
    SUBMITTED = auto(), "已提交 | Submitted", "warning"
    FIRST_REVIEW = auto(), "初审 | First review", "info"
    SUPPLEMENT = auto(), "补正 | To be supplemented", "warning"
    SECOND_REVIEW = auto(), "复核 | Second review", "info"
    PUBLIC_NOTICE = auto(), "公示 | Public notice", "info"
    OBJECTION = auto(), "有异议 | Objection", "danger"
    APPROVED = auto(), "已批准 | Approved", "success"
    PAYING = auto(), "拨付中 | Being paid", "info"
    PAID = auto(), "已拨付 | Paid", "success"
    EVALUATED = auto(), "已绩效评价 | Evaluated", "success"
    REJECTED = auto(), "不予通过 | Rejected", "danger"
    INELIGIBLE = auto(), "不符合条件 | Ineligible", "danger"
    WITHDRAWN = auto(), "已撤回 | Withdrawn"
    REDIRECTED = auto(), "转上级政策 | Redirected to a higher-level policy"


_NOT_A_DRAFT = Not(Compare("status", "eq", "DRAFT"))
_LEAD_UNIT = Exists("item", Compare("lead_unit_id", "in", VIEWER.units))


def _once_sent(*grants: Grant) -> tuple[Grant, ...]:
    return tuple(each.but(all_of(each.rows, _NOT_A_DRAFT), each.reason) for each in grants)


LEAD_DEPT = grant(
    *CITY_DEPTS, reason="本单位（含下属单位）是该补助项目的牵头单位", rows=all_of(_LEAD_UNIT, _NOT_A_DRAFT)
)
FIRST_REVIEWERS = grant(
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）负责该申报的初审",
    rows=all_of(Compare("review_unit_id", "in", VIEWER.units), _NOT_A_DRAFT),
)
LOCAL_APPLICATIONS = _once_sent(*LOCAL_ADMINS)
MY_DRAFT = grant(
    Role.COUNTY_ADMIN,
    Role.ZONE_ADMIN,
    Role.COMMISSIONER,
    reason="您代为起草、尚未提交的申报",
    rows=all_of(Compare("status", "eq", "DRAFT"), Compare("created_by_id", "eq", VIEWER.user)),
)
IN_MY_CARE = via("enterprise", *ENTERPRISE_IN_MY_CARE)
ALL_APPLICATIONS = _once_sent(RELIEF_OFFICE, FINANCE, DISCIPLINE, AUDITORS)

MONEY_SEEN_BY = (
    FINANCE,
    *via("instalment", *via("application", LEAD_DEPT, *LOCAL_APPLICATIONS, MY_ENTERPRISE)),
    DISCIPLINE,
    AUDITORS,
)
"""For what hangs on an instalment: payments and recoveries are not for leaders or commissioners."""
FIRST_REVIEWERS_OF_PAYMENT = FIRST_REVIEWERS.via("application").via("instalment")

_LEAD_HEAD = grant(Role.CITY_DEPT_LEAD, reason="牵头单位负责人审批", rows=LEAD_DEPT.rows)
_FIRST = (FIRST_REVIEWERS, *LOCAL_APPLICATIONS)
HELPERS = tuple(each for each in IN_MY_CARE if Role.COMMISSIONER in each.roles)
"""Commissioners prepare applications of their enterprises."""

APPLICATION_ACTIONS = (
    Action(
        name="invite_application",
        label="邀请申报 | Invite",
        granted=(LEAD_DEPT, *LOCAL_ADMINS),
        moves=((), "DRAFT"),
        needs=("item", "enterprise", "event_on"),
        deadline="subsidy.invite_wd",
    ),
    Action(
        name="submit_application",
        label="提交 | Submit",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        moves=(("DRAFT", "SUPPLEMENT"), "SUBMITTED"),
        needs=("requested", "event_on", "commitment_signed"),
    ),
    Action(
        name="withdraw_application",
        label="撤回 | Withdraw",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        moves=(("DRAFT", "SUBMITTED", "FIRST_REVIEW", "SUPPLEMENT", "SECOND_REVIEW"), "WITHDRAWN"),
    ),
    Action(
        name="take_up_application",
        label="受理初审 | Take up for first review",
        granted=_FIRST,
        moves=(("SUBMITTED",), "FIRST_REVIEW"),
        deadline="subsidy.first_wd",
    ),
    Action(
        name="first_review",
        label="初审通过 | Pass the first review",
        granted=_FIRST,
        moves=(("FIRST_REVIEW",), "SECOND_REVIEW"),
        deadline="subsidy.first_wd",
    ),
    Action(
        name="ask_for_supplement",
        label="一次告知补正 | Ask once for what is missing",
        granted=_FIRST,
        moves=(("FIRST_REVIEW",), "SUPPLEMENT"),
        deadline="subsidy.supplement_wd",
    ),
    Action(
        name="reject_application",
        label="不予通过 | Reject",
        granted=(*_FIRST, _LEAD_HEAD),
        moves=(("FIRST_REVIEW", "SECOND_REVIEW"), "REJECTED"),
        needs=("refusal_reason",),
    ),
    Action(
        name="second_review",
        label="复核通过 | Pass the second review",
        granted=(_LEAD_HEAD,),
        moves=(("SECOND_REVIEW",), "PUBLIC_NOTICE"),
        needs=("approved",),
        deadline="subsidy.second_wd",
    ),
    Action(
        name="object_notice",
        label="公示异议 | Object to the notice",
        granted=(LEAD_DEPT,),
        moves=(("PUBLIC_NOTICE",), "OBJECTION"),
        deadline="subsidy.notice_wd",
    ),
    Action(
        name="examine_objection",
        label="异议复核 | Review again after an objection",
        granted=(LEAD_DEPT,),
        moves=(("OBJECTION",), "SECOND_REVIEW"),
    ),
    Action(
        name="approve_application",
        label="批准 | Approve",
        granted=(_LEAD_HEAD,),
        moves=(("PUBLIC_NOTICE",), "APPROVED"),
        needs=("approved",),
        deadline="subsidy.notice_wd",
    ),
    Action(
        name="plan_instalments",
        label="安排拨付 | Plan the instalments",
        granted=(FINANCE,),
        moves=(("APPROVED",), "PAYING"),
        deadline="subsidy.order_wd",
    ),
    Action(
        name="complete_payment",
        label="拨付完成 | Complete the payment",
        granted=(FINANCE,),
        moves=(("PAYING",), "PAID"),
    ),
    Action(
        name="evaluate_performance",
        label="绩效评价 | Evaluate the performance",
        granted=(LEAD_DEPT,),
        moves=(("PAID",), "EVALUATED"),
    ),
    Action(
        name="decide_overlap",
        label="就高不重复认定 | Decide on overlapping policies",
        granted=(LEAD_DEPT,),
        moves=(("SUBMITTED", "FIRST_REVIEW", "SECOND_REVIEW"), None),
        needs=("overlap_decision",),
    ),
    Action(
        name="redirect_application",
        label="转上级政策 | Redirect to the higher-level policy",
        granted=(LEAD_DEPT,),
        moves=(("SUBMITTED", "FIRST_REVIEW", "SECOND_REVIEW"), "REDIRECTED"),
        needs=("overlap_decision",),
    ),
    Action(
        name="mark_ineligible",
        label="不符合条件 | Mark as ineligible",
        granted=(*_FIRST, LEAD_DEPT),
        moves=(("SUBMITTED", "FIRST_REVIEW", "SECOND_REVIEW", "APPROVED"), "INELIGIBLE"),
        needs=("refusal_reason",),
    ),
)
