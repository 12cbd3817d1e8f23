"""Who may see what of subsidies (DOMAIN §5.6), and in which states an application can be (§6.4)."""

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
