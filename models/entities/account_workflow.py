"""How accounts and roles are given and taken: within a ceiling, and no duties that exclude each other.

A county's administrator gives the county's roles to people of the county's units, for the county
(DOMAIN §5.6); the system administrator gives any role to anybody else (§5.2).
"""

import re
from datetime import date
from typing import Any

from models.access import Role, grant
from models.duties import COUNTY_ROLES, SCOPES, conflict
from models.grants import SYS_ADMIN
from models.predicates import VIEWER, Compare, Not, all_of
from models.workflow import Action, Find, Guard, Refusal, Row, Step

DUTY_CONFLICT = Refusal("DUTY_CONFLICT", "“{new}”与其已有的“{old}”职责互斥，不能由一人兼任", "role")
ABOVE_CEILING = Refusal("FORBIDDEN", "您只能授予本县(区)的县级角色，范围须为本县(区)", "role")
NOT_OF_YOUR_COUNTY = Refusal("FORBIDDEN", "只能管理本县(区)单位的人员", "user")
NOT_TO_ONESELF = Refusal("FORBIDDEN", "不能变更本人的授权，请由其他管理员办理", "user")
SCOPE_NOT_OF_ROLE = Refusal("VALIDATION", "“{role}”的范围类型应为{kinds}", "scopeKind")
SCOPE_NOT_NAMED = Refusal("VALIDATION", "请指明授权范围", "region")
SCOPE_OF_ANOTHER_KIND = Refusal("VALIDATION", "所选范围与范围类型不一致", "region")
GRANT_PERIOD = Refusal("VALIDATION", "有效期须从今天或以后开始，且止期不早于起期", "validTo")
GRANT_PROLONGED = Refusal("VALIDATION", "撤销日期不能早于今天，也不能晚于原失效日期", "validTo")
GRANT_REVOKED = Refusal("STATE_CONFLICT", "该授权已撤销")

USERNAME = re.compile(r"[a-z0-9][a-z0-9._@-]{1,149}")
USERNAME_FORM = Refusal(
    "VALIDATION", "用户名须为 2 至 150 位小写字母、数字或 . _ @ -，以字母或数字开头", "username"
)
CONSOLE_NOT_YOURS = Refusal("FORBIDDEN", "查询控制台由系统管理员开通", "console")
NOT_ONESELF = Refusal("FORBIDDEN", "不能变更本人的账号状态", "status")
UNIT_OF_ANOTHER_COUNTY = Refusal("FORBIDDEN", "只能调入本县(区)的单位", "unit")


# --- accounts -----------------------------------------------------------------------------------


async def new_user(step: Step) -> None:
    """A username in the form in which people sign in."""
    username = str(step.value("username") or "").strip().lower()
    if not USERNAME.fullmatch(username):
        raise USERNAME_FORM()
    if step.given.get("console") and Role.SYS_ADMIN not in step.viewer.shape:
        raise CONSOLE_NOT_YOURS()
    step.set(username=username)


async def changed_user(step: Step) -> None:
    """Nobody locks themselves out, and a county moves its people only within the county."""
    if step.row_id == step.viewer.user_id and step.value("status") != step.row["status"]:
        raise NOT_ONESELF()
    unit = step.value("unit_id")
    if Role.SYS_ADMIN in step.viewer.shape or unit == step.row["unit_id"]:
        return
    (moved_to,) = await step.find("OrgUnit", id=unit) if unit else (None,)
    if moved_to is None or moved_to["region_id"] not in _my_counties(step):
        raise UNIT_OF_ANOTHER_COUNTY()


def _my_counties(step: Step) -> Any:
    return step.viewer.value("counties", Role.COUNTY_ADMIN)


# --- roles --------------------------------------------------------------------------------------


async def _grant_role(step: Step) -> None:
    role, end = Role(step.value("role")), step.value("valid_to")
    start = step.value("valid_from") or step.today
    if step.value("user_id") == step.viewer.user_id:
        raise NOT_TO_ONESELF()
    if start < step.today or (end is not None and end < start):
        raise GRANT_PERIOD()
    if Role.SYS_ADMIN not in step.viewer.shape and (
        role not in COUNTY_ROLES or step.value("region_id") not in _my_counties(step)
    ):
        raise ABOVE_CEILING()
    # The person is locked before their roles are read: of two grants at once, one sees the other.
    (user,), regions, units = await step.find_all(
        Find(entity="User", equal={"id": step.value("user_id")}, lock=True),
        Find(entity="Region", equal={"id": step.value("region_id")}),
        Find(entity="OrgUnit", equal={"id": step.value("unit_id")}),
    )
    _check_scope(step, role, regions, units)
    held, homes = await step.find_all(
        Find(entity="RoleGrant", equal={"user_id": user["id"], "revoked_at": None}),
        Find(entity="OrgUnit", equal={"id": user["unit_id"]}),
    )
    if Role.SYS_ADMIN not in step.viewer.shape:
        _check_people(_my_counties(step), homes, units)
    others = [Role(row["role"]) for row in held if _overlaps(row, start, end)]
    other = conflict(others, role)
    if other is not None:
        raise DUTY_CONFLICT(new=role.label.zh, old=other.label.zh)
    step.set(granted_by_id=step.viewer.user_id, valid_from=start)


def _check_scope(step: Step, role: Role, regions: list[Row], units: list[Row]) -> None:
    """A role holds where such a role can hold, and says where that is."""
    kind = str(step.value("scope_kind"))
    if kind not in SCOPES[role]:
        raise SCOPE_NOT_OF_ROLE(role=role.label.zh, kinds=" 或 ".join(SCOPES[role]))
    if kind in ("COUNTY", "ZONE") and not regions:
        raise SCOPE_NOT_NAMED()
    if kind == "UNIT" and not units:
        raise SCOPE_NOT_NAMED("unit")
    if role is Role.BANK and step.value("bank_id") is None:
        raise SCOPE_NOT_NAMED("bank")
    if any(region["kind"] != kind for region in regions if kind in ("CITY", "COUNTY", "ZONE")):
        raise SCOPE_OF_ANOTHER_KIND()


def _check_people(mine: Any, homes: list[Row], units: list[Row]) -> None:
    """A county gives roles to people of its own units, and for these alone."""
    if not homes or any(home["region_id"] not in mine for home in homes):
        raise NOT_OF_YOUR_COUNTY()
    if any(unit["region_id"] not in mine for unit in units):
        raise ABOVE_CEILING("unit")


def _overlaps(row: Row, start: date, end: date | None) -> bool:
    return (row["valid_to"] is None or row["valid_to"] >= start) and (end is None or row["valid_from"] <= end)


async def _revoke_role(step: Step) -> None:
    """At once, or on a day to come."""
    end, was = step.given.get("valid_to"), step.row["valid_to"]
    if end is None:
        step.set(revoked_at=step.now)
    elif end < step.today or end < step.row["valid_from"] or (was is not None and end > was):
        raise GRANT_PROLONGED()


COUNTY_GRANTS = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员管理本县(区)人员的县级角色",
    rows=all_of(
        Compare("region_id", "in", VIEWER.counties),
        Compare("role", "in", tuple(sorted(role.value for role in COUNTY_ROLES))),
    ),
)

GRANT_ACTIONS = (
    Action(
        name="grant_role",
        label="授予角色 | Grant a role",
        granted=(SYS_ADMIN, COUNTY_GRANTS),
        moves=((), None),
        needs=("user", "role", "scope_kind", "valid_from"),
        takes=("region", "unit", "bank", "valid_to"),
        effect=_grant_role,
    ),
    Action(
        name="revoke_role",
        label="撤销角色 | Revoke the role",
        granted=(SYS_ADMIN, COUNTY_GRANTS),
        takes=("valid_to",),
        guards=(
            Guard(GRANT_REVOKED, Compare("revoked_at", "is_null", True)),
            Guard(NOT_TO_ONESELF, Not(Compare("user_id", "eq", VIEWER.user))),
        ),
        effect=_revoke_role,
    ),
)
