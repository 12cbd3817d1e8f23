"""Who has to do with arrears, and how they are repaid: what items and their steps are declared with."""

from enum import auto

from models.access import Grant, Role, grant
from models.grants import (
    ASSIGNED_COMMISSIONER,
    CITY_DEPTS,
    COUNTY_DEPTS,
    COUNTY_OF_LOCATION,
    ENTERPRISE_IN_MY_CARE,
    ENTERPRISE_ROLES,
    via,
)
from models.labels import Choice
from models.predicates import VIEWER, Compare, Exists, any_of


class RepaymentMethod(Choice):
    """偿还方式 | How a debt was repaid"""

    CASH = auto(), "现金 | Cash"
    BILL = auto(), "票据 | Bill"
    OTHER = auto(), "其他 | Other"


OVERSIGHT = grant(
    *CITY_DEPTS,
    reason="市减负办（及其所设单位）负责全市清理拖欠账款",
    rows=any_of(
        Compare("oversight_unit_id", "in", VIEWER.units),
        Exists("oversight_unit", Compare("host_unit_id", "in", VIEWER.units)),
    ),
)
DEBTOR_COUNTY = COUNTY_OF_LOCATION.but(COUNTY_OF_LOCATION.rows, "县级管理员管理债务人属于本县(区)的拖欠账款")
DEBTOR_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）是债务人",
    rows=Compare("debtor_unit_id", "in", VIEWER.units),
)
DEBTOR_ZONE = grant(
    Role.ZONE_ADMIN,
    reason="园区管理员管理债务企业在本园区的拖欠账款",
    rows=Exists("debtor_enterprise", Compare("zone_id", "in", VIEWER.zones)),
)
CREDITOR = grant(
    *ENTERPRISE_ROLES, reason="您的企业是债权人", rows=Compare("creditor_id", "in", VIEWER.enterprises)
)
DEBTOR_ENTERPRISE = grant(
    *ENTERPRISE_ROLES,
    reason="您的企业是债务人",
    rows=Compare("debtor_enterprise_id", "in", VIEWER.enterprises),
)
CREDITOR_IN_MY_CARE: tuple[Grant, ...] = via("creditor", *ENTERPRISE_IN_MY_CARE)
HELPING_THE_CREDITOR = ASSIGNED_COMMISSIONER.but(
    Exists("creditor", ASSIGNED_COMMISSIONER.rows), "专员协助所服务的企业填报被拖欠的账款"
)
DEBTORS = (DEBTOR_UNIT, DEBTOR_ENTERPRISE)
"""Whoever owes, in their own name."""
CLEARING = (OVERSIGHT, DEBTOR_COUNTY, DEBTOR_ZONE)
"""Whoever sees to it that debts are paid: the city's office, and the debtor's county or zone."""
