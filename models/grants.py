"""The grants that many entities share, each with the sentence a clerk reads (DOMAIN §5.3).

A grant speaks of columns of the entity it stands in: those "of location" need ``county_id`` and
``zone_id``, ``MY_ENTERPRISE`` needs ``enterprise_id``. For a related row say it with ``via``:
``via("enterprise", *LOCAL_ADMINS)``. Banks, evaluators, associations, service platforms and the
public have no grant here: what is pushed, consented or published to them is opened where that is
declared, and until then everything is closed to them.
"""

from models.access import Grant, Role, grant, whoever_sees
from models.predicates import TODAY, VIEWER, Compare, Exists, all_of, any_of

# --- roles that stand together ------------------------------------------------------------------

CITY_OFFICES = (
    Role.CITY_RELIEF_OFFICE,
    Role.CITY_INVEST_OFFICE,
    Role.CITY_BIZENV_OFFICE,
    Role.CITY_BIZENV_LEAD,
    Role.CITY_SUPERVISION,
    Role.CITY_FINANCE,
    Role.CITY_ORG_DEPT,
    Role.CITY_ASSESSMENT,
)
CITY_DEPTS = (Role.CITY_DEPT_STAFF, Role.CITY_DEPT_LEAD)
COUNTY_DEPTS = (Role.COUNTY_DEPT_STAFF, Role.COUNTY_DEPT_LEAD)
LEADERS = (Role.LEADER, Role.LIAISON)
ENTERPRISE_ROLES = (Role.ENTERPRISE_ADMIN, Role.ENTERPRISE_MEMBER)
BUSINESS_STAFF = (
    *CITY_OFFICES,
    *CITY_DEPTS,
    Role.COUNTY_ADMIN,
    *COUNTY_DEPTS,
    Role.ZONE_ADMIN,
    *LEADERS,
    Role.COMMISSIONER,
    Role.DISCIPLINE,
    Role.AUDITOR,
    Role.JUDICIAL,
)
"""Officials who work with rows of the business."""
STAFF = (*BUSINESS_STAFF, Role.SYS_ADMIN, Role.SECURITY_AUDITOR)
"""All officials; the last two see accounts or logs and no row of the business."""

SIGNED_IN = tuple(role for role in Role if role is not Role.PUBLIC)
"""Everybody who is somebody: only they can have rows of their own."""

# --- everybody, the city ------------------------------------------------------------------------

ANYBODY = grant(*Role, reason="公开的基础数据，任何人可查阅")
CITY_OFFICES_READ = grant(*CITY_OFFICES, reason="市级各办公室可读全市数据")
CITY_OFFICES_READ_BASIC = grant(
    *CITY_OFFICES, *CITY_DEPTS, Role.JUDICIAL, reason="市级各办公室和市直单位可读全市基础数据"
)
RELIEF_OFFICE = grant(Role.CITY_RELIEF_OFFICE, reason="市民营办负责全市助企纾困")
INVEST_OFFICE = grant(Role.CITY_INVEST_OFFICE, reason="市招商委办负责全市招商引资")
BIZENV_OFFICE = grant(Role.CITY_BIZENV_OFFICE, Role.CITY_BIZENV_LEAD, reason="市营商办负责全市投诉办理")
ORG_DEPT = grant(Role.CITY_ORG_DEPT, reason="市委组织部统一负责干部与专员的选拔、培训、管理、考核")
FINANCE = grant(Role.CITY_FINANCE, reason="市财政局负责资金拨付与预算")
JUDICIAL = grant(Role.JUDICIAL, reason="司法机关联络员负责法律保障事项")
DISCIPLINE = grant(Role.DISCIPLINE, reason="市纪委市监委依职责可读全市（个人信息已脱敏）")
AUDITORS = grant(Role.AUDITOR, reason="市审计局依职责只读全市（个人信息已脱敏）")

SYS_ADMIN = grant(Role.SYS_ADMIN, reason="系统管理员维护账号、机构、字典和参数，不接触业务内容")

# --- where the row is located -------------------------------------------------------------------

COUNTY_OF_LOCATION = grant(
    Role.COUNTY_ADMIN, reason="县级管理员管理本县(区)的数据", rows=Compare("county_id", "in", VIEWER.counties)
)
ZONE_OF_LOCATION = grant(
    Role.ZONE_ADMIN, reason="园区管理员管理本园区的数据", rows=Compare("zone_id", "in", VIEWER.zones)
)
LOCAL_ADMINS = (COUNTY_OF_LOCATION, ZONE_OF_LOCATION)
"""A row in a zone is both the zone's and its county's."""
COUNTY_DEPTS_OF_LOCATION = grant(
    *COUNTY_DEPTS, reason="县(区)部门可读本县(区)的数据", rows=Compare("county_id", "in", VIEWER.counties)
)

# A project may lie in several counties: each of them sees it.
COUNTY_OF_PROJECT = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员管理涉及本县(区)的项目",
    rows=Exists("counties", Compare("id", "in", VIEWER.counties)),
)
PROJECT_LOCAL_ADMINS = (COUNTY_OF_PROJECT, ZONE_OF_LOCATION)

# --- whose task it is ---------------------------------------------------------------------------

OUR_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）是责任单位",
    rows=Compare("responsible_unit_id", "in", VIEWER.units),
)
OUR_UNIT_OR_CO = OUR_UNIT.but(
    any_of(OUR_UNIT.rows, Exists("co_units", Compare("id", "in", VIEWER.units))),
    "本单位（含下属单位）是责任单位或协办单位",
)

# --- whose person I am --------------------------------------------------------------------------

ASSIGNMENT_IN_FORCE = Compare("status", "in", ("ACTIVE", "CONVERTED"))
"""Those who brought a project to landing keep it for its whole life (DOMAIN §6.1)."""

ASSIGNED_LEADER = grant(
    *LEADERS,
    reason="您（或您联络的领导）是其项目主管或纾困主管",
    rows=Exists("assignments", all_of(ASSIGNMENT_IN_FORCE, Compare("leader_id", "in", VIEWER.leaders))),
)
ASSIGNED_COMMISSIONER = grant(
    Role.COMMISSIONER,
    reason="您是其服务专员或政策专员",
    rows=Exists(
        "assignments", all_of(ASSIGNMENT_IN_FORCE, Compare("commissioner_id", "in", VIEWER.commissioners))
    ),
)
ASSIGNED_TO_ME = (ASSIGNED_LEADER, ASSIGNED_COMMISSIONER)
"""On an enterprise or a project: it is in the care of the viewer."""
LINK_IN_FORCE = any_of(Compare("end_on", "is_null", True), Compare("end_on", "gte", TODAY))
LINKED_TO_ME = grant(
    *LEADERS,
    reason="您（或您联络的领导）挂钩联系该企业",
    rows=Exists("leader_links", all_of(LINK_IN_FORCE, Compare("leader_id", "in", VIEWER.leaders))),
)
"""On an enterprise: the leader's link to it has not ended."""
ENTERPRISE_IN_MY_CARE = (*ASSIGNED_TO_ME, LINKED_TO_ME)

# --- enterprises --------------------------------------------------------------------------------

OWN_ENTERPRISE = grant(
    *ENTERPRISE_ROLES, reason="这是您已绑定的企业", rows=Compare("id", "in", VIEWER.enterprises)
)
"""On an enterprise itself; ``MY_ENTERPRISE`` on what belongs to one."""
MY_ENTERPRISE = grant(
    *ENTERPRISE_ROLES, reason="属于您已绑定的企业", rows=Compare("enterprise_id", "in", VIEWER.enterprises)
)
MY_ENTERPRISE_AS_ADMIN = grant(
    Role.ENTERPRISE_ADMIN, reason="您是该企业的企业管理员", rows=MY_ENTERPRISE.rows
)

READS_THE_ENTERPRISE = whoever_sees("enterprise", "可读该企业者可读其档案")
READS_THE_PROJECT = whoever_sees(
    "project",
    "可读该项目的工作人员可读其推进情况（纪检除外）",
    *(role for role in BUSINESS_STAFF if role is not Role.DISCIPLINE),
)


def via(relation: str, *grants: Grant) -> tuple[Grant, ...]:
    """The grants for rows whose ``relation`` meets them.

    >>> [str(each.rows) for each in via("enterprise", *LOCAL_ADMINS)]
    ['enterprise with (county_id ∈ viewer.counties)', 'enterprise with (zone_id ∈ viewer.zones)']
    """
    return tuple(each.via(relation) for each in grants)
