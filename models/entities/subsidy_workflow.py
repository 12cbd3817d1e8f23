"""Who may see what of subsidies (DOMAIN §5.6), and in which states an application can be (§6.4)."""

from enum import auto

from models.access import Grant, Role, grant
from models.entities.subsidy_facts import NOT_LIVING
from models.grants import (
    ASSIGNED_COMMISSIONER,
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


class ReviewDecision(Choice):
    """审核结论 | Decision of a review"""

    PASS = auto(), "通过 | Passed", "success"
    RETURN = auto(), "退回补正 | Returned", "warning"
    REJECT = auto(), "不予通过 | Rejected", "danger"


STILL_DECIDED = (
    "SUBMITTED",
    "FIRST_REVIEW",
    "SUPPLEMENT",
    "SECOND_REVIEW",
    "PUBLIC_NOTICE",
    "OBJECTION",
)
"""States in which nothing is approved yet; what is approved is void when its instalment is checked."""

_NOT_A_DRAFT = Not(Compare("status", "eq", "DRAFT"))
_LEAD_UNIT = Exists("item", Compare("lead_unit_id", "in", VIEWER.units))


def _once_sent(*grants: Grant) -> tuple[Grant, ...]:
    return tuple(each.but(all_of(each.rows, _NOT_A_DRAFT), each.reason) for each in grants)


LIVING = "status not in ({})".format(", ".join(f"'{state}'" for state in NOT_LIVING))
"""That an application counts beside others, as a constraint writes it."""

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
MY_INVITATION = grant(
    *CITY_DEPTS, Role.CITY_RELIEF_OFFICE, reason="您发出邀请、企业尚未提交的申报", rows=MY_DRAFT.rows
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

LEAD_HEAD = grant(Role.CITY_DEPT_LEAD, reason="牵头单位负责人批准本单位牵头的补助项目", rows=LEAD_DEPT.rows)
FIRST_REVIEW = (FIRST_REVIEWERS, *LOCAL_APPLICATIONS)
"""Who reviews first: the county's department, or the administration of the county or zone (DOMAIN §5.6)."""
ON_BEHALF = grant(
    Role.COMMISSIONER,
    reason="您代为起草、尚未提交的申报",
    rows=all_of(Compare("created_by_id", "eq", VIEWER.user), ASSIGNED_COMMISSIONER.via("enterprise").rows),
)
DRAFTERS = (MY_ENTERPRISE_AS_ADMIN, *LOCAL_ADMINS, ON_BEHALF)
INVITERS = (
    grant(*CITY_DEPTS, reason="本单位（含下属单位）是该补助项目的牵头单位", rows=_LEAD_UNIT),
    RELIEF_OFFICE,
    *LOCAL_ADMINS,
)
_MAY_STILL_CHANGE = Compare("status", "in", ("DRAFT", "SUPPLEMENT"))
APPLICANTS = tuple(
    each.but(all_of(each.rows, _MAY_STILL_CHANGE), "提交之前和补正期间可修改").limited_to(
        "requested", "materials", "commitment_signed", "library_record", "certification"
    )
    for each in (MY_ENTERPRISE_AS_ADMIN, MY_DRAFT)
)
"""What is applied for changes until it is sent, and while it is supplemented."""

SEES_THE_JUDGEMENT = (
    *_once_sent(FINANCE, DISCIPLINE, AUDITORS),
    LEAD_DEPT,
    *LOCAL_APPLICATIONS,
    FIRST_REVIEWERS,
    MY_ENTERPRISE,
)
"""Who reviews, pays or owns an application reads how the rules judged it."""

LEAD_DEPT_OF_PAYMENT = LEAD_DEPT.via("application")
"""On an instalment."""
LEAD_HEAD_OF_PAYMENT = LEAD_HEAD.via("application").via("instalment")
"""On what hangs on an instalment."""
