"""How a bulletin is drafted, reviewed, issued and withdrawn (DOMAIN §3.10, §6.8), and whose it is."""

from models.access import Grant, Role, grant
from models.entities.bulletin_effects import draft, issue, withdraw
from models.grants import BIZENV_OFFICE, CITY_DEPTS, FINANCE, INVEST_OFFICE, RELIEF_OFFICE
from models.predicates import VIEWER, Compare, Exists, Predicate, all_of, any_of
from models.workflow import Action, Guard, Refusal

NO_TEXT = Refusal("VALIDATION", "请先填写通报内容", "internalBody")


def _of(*types: str) -> Predicate:
    return Compare("type", "in", types)


def _office(office: Grant, *types: str) -> Grant:
    return office.but(_of(*types), office.reason + "，这类通报由其编发")


OFFICES: tuple[Grant, ...] = (
    _office(RELIEF_OFFICE, "LINK", "ISSUE", "POLICY_TRANSMISSION"),
    _office(BIZENV_OFFICE, "COMPLAINT"),
    _office(INVEST_OFFICE, "PROJECT"),
    _office(FINANCE, "FUND_ARRIVAL", "PERFORMANCE"),
)
"""Each city office has its own kinds of bulletins."""

_OUR_UNIT = all_of(
    _of("ARREARS", "ARREARS_CRITICISM", "PERFORMANCE", "POLICY_TRANSMISSION"),
    any_of(
        Compare("owner_unit_id", "in", VIEWER.units),
        Exists("owner_unit", Compare("host_unit_id", "in", VIEWER.units)),
    ),
)
"""Departments circulate what they evaluate; arrears are the office's that clears them, and its host's."""
DEPARTMENT = grant(*CITY_DEPTS, reason="本单位（含其所设办公室）编发的通报", rows=_OUR_UNIT)
DEPARTMENT_HEAD = grant(
    Role.CITY_DEPT_LEAD, reason="本单位（含其所设办公室）编发的通报由负责人签发", rows=_OUR_UNIT
)
COUNTY = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员编发本县(区)的通报",
    rows=all_of(Compare("level", "eq", "COUNTY"), Compare("county_id", "in", VIEWER.counties)),
)
OWNERS = (*OFFICES, DEPARTMENT, COUNTY)
ISSUERS = (*OFFICES, DEPARTMENT_HEAD, COUNTY)

BULLETIN_ACTIONS = (
    Action(
        name="draft_bulletin",
        label="起草通报 | Draft a bulletin",
        granted=OWNERS,
        moves=((), "DRAFT"),
        needs=("type", "period", "title"),
        takes=("internal_body", "public_body", "county"),
        effect=draft,
    ),
    Action(
        name="submit_bulletin",
        label="提交审核 | Submit for review",
        granted=OWNERS,
        moves=(("DRAFT",), "REVIEW"),
        guards=(Guard(NO_TEXT, Compare("internal_body", "is_null", False)),),
    ),
    Action(
        name="return_bulletin",
        label="退回修改 | Return for changes",
        granted=ISSUERS,
        moves=(("REVIEW",), "DRAFT"),
        needs=("return_reason",),
    ),
    Action(
        name="issue_bulletin",
        label="签发 | Issue",
        granted=ISSUERS,
        moves=(("REVIEW",), "ISSUED"),
        effect=issue,
    ),
    Action(
        name="withdraw_bulletin",
        label="撤回 | Withdraw",
        granted=ISSUERS,
        moves=(("ISSUED",), "WITHDRAWN"),
        needs=("withdraw_reason",),
        effect=withdraw,
    ),
)
