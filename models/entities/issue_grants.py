"""The grants that only issues have: who drafted it, who leads it, who handles it, who closes it out."""

from models.access import Grant, Role, grant
from models.grants import (
    ASSIGNED_COMMISSIONER,
    ASSIGNED_LEADER,
    CITY_DEPTS,
    COUNTY_DEPTS,
    ENTERPRISE_IN_MY_CARE,
    LEADERS,
    LINKED_TO_ME,
    LOCAL_ADMINS,
    OUR_UNIT,
    RELIEF_OFFICE,
    via,
)
from models.predicates import VIEWER, Compare, Exists, Not, all_of

_NOT_A_DRAFT = Not(Compare("status", "eq", "DRAFT"))
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

UNIT_HEAD = grant(Role.CITY_DEPT_LEAD, Role.COUNTY_DEPT_LEAD, reason="责任单位负责人审批", rows=OUR_UNIT.rows)
_COUNTY_OWNED_BY_US = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员核验销号本县(区)单位承办的诉求",
    rows=all_of(Compare("county_id", "in", VIEWER.counties), _COUNTY_OWNED),
)
OFFICE = (RELIEF_OFFICE, *LOCAL_ADMINS)
CENTRE = (RELIEF_OFFICE, _COUNTY_OWNED_BY_US)
HANDLER = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="您是该诉求的承办人",
    rows=Compare("handler_id", "eq", VIEWER.user),
)
LEADERS_IN_CHARGE = (LED_BY_ME, *via("enterprise", ASSIGNED_LEADER, LINKED_TO_ME))
