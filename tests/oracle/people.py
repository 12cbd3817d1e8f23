"""People beside the cast: with several roles in several places, with none that holds, of another city."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, TypeAlias
from uuid import UUID

from models.access import Role
from models.entities.enterprise import Enterprise, EnterpriseUser
from models.entities.org import OrgUnit, Region
from models.entities.person import Leader, RoleGrant, User
from peipao.reference.org_units import unit_code
from peipao.reference.stable_ids import stable_id
from tests.oracle.inserting import MORNING
from tests.oracle.rows import EntityType

OTHER_CITY = 530900
SIMAO, NINGER, MOJIANG, LANCANG, MENGLIAN = "530802", "530821", "530822", "530828", "530827"
ZONE, BORDER = "Z530800-01", "Z530800-02"
CITY = "530800"
Holding: TypeAlias = tuple[Role, str, str | None]
"""A role, the kind of its scope, and the code of the region or unit where it holds."""

PEOPLE: dict[str, tuple[str | None, tuple[Holding, ...]]] = {
    "x.two_counties": (
        unit_code(LANCANG, "RELIEF_OFFICE"),
        ((Role.COUNTY_ADMIN, "COUNTY", SIMAO), (Role.COUNTY_DEPT_STAFF, "COUNTY", LANCANG)),
    ),
    "x.county_and_zone": (
        unit_code(NINGER, "RELIEF_OFFICE"),
        ((Role.COUNTY_ADMIN, "COUNTY", NINGER), (Role.ZONE_ADMIN, "ZONE", ZONE)),
    ),
    "x.two_of_one": (None, ((Role.COUNTY_ADMIN, "COUNTY", MOJIANG), (Role.COUNTY_ADMIN, "COUNTY", MENGLIAN))),
    "x.county_city_dept": (
        unit_code(CITY, "COMMERCE"),
        (
            (Role.COUNTY_DEPT_LEAD, "COUNTY", SIMAO),
            (Role.CITY_DEPT_LEAD, "UNIT", unit_code(CITY, "INDUSTRY")),
        ),
    ),
    "x.liaison": (None, ((Role.LIAISON, "SELF", None),)),
    "x.leader": (None, ((Role.LEADER, "SELF", None), (Role.COMMISSIONER, "SELF", None))),
    "x.enterprise": (None, ((Role.ENTERPRISE_ADMIN, "SELF", None),)),
    "x.member": (None, ((Role.ENTERPRISE_MEMBER, "SELF", None), (Role.ASSOCIATION, "SELF", None))),
    "x.association": (None, ((Role.ASSOCIATION, "CITY", None),)),
    "x.judicial": (None, ((Role.JUDICIAL, "CITY", None), (Role.EVALUATOR, "CITY", None))),
    "x.assessment": (None, ((Role.CITY_ASSESSMENT, "CITY", None),)),
    "x.dept_unit": (unit_code(CITY, "GOV_OFFICE"), ((Role.CITY_DEPT_STAFF, "CITY", None),)),
    "x.audit_county": (None, ((Role.AUDITOR, "CITY", None), (Role.COUNTY_ADMIN, "COUNTY", SIMAO))),
    "x.discipline_county": (
        None,
        ((Role.DISCIPLINE, "CITY", None), (Role.COUNTY_DEPT_LEAD, "COUNTY", NINGER)),
    ),
    "x.nobody": (None, ()),
    "x.past": (None, ()),
    "x.elsewhere": (None, ((Role.COUNTY_ADMIN, "COUNTY", SIMAO), (Role.CITY_RELIEF_OFFICE, "CITY", None))),
}
"""Unit and roles of each."""


def _id(name: str) -> UUID:
    return stable_id(User, name)


def people_rows() -> Iterator[tuple[EntityType, dict[str, Any]]]:
    """Their accounts, roles, posts and bindings, parents before children."""
    day = MORNING.date()
    for name, (unit, holdings) in PEOPLE.items():
        city = {"city_id": OTHER_CITY} if name == "x.elsewhere" else {}
        yield (
            User,
            {
                "id": _id(name),
                "username": name,
                "display_name": name,
                "unit_id": stable_id(OrgUnit, unit) if unit else None,
                **city,
            },
        )
        for number, (role, kind, place) in enumerate(holdings):
            yield (
                RoleGrant,
                {
                    "id": stable_id(RoleGrant, f"{name}:{number}"),
                    "user_id": _id(name),
                    "role": role.value,
                    "scope_kind": kind,
                    "region_id": stable_id(Region, place) if place and kind in ("COUNTY", "ZONE") else None,
                    "unit_id": stable_id(OrgUnit, place) if kind == "UNIT" and place else None,
                    "valid_from": day,
                },
            )
    for number, (since, until) in enumerate(((-9, -1), (1, 9))):
        yield (
            RoleGrant,
            {
                "id": stable_id(RoleGrant, f"x.past:{number}"),
                "user_id": _id("x.past"),
                "role": "COUNTY_ADMIN",
                "scope_kind": "COUNTY",
                "region_id": stable_id(Region, SIMAO),
                "valid_from": day + timedelta(days=since),
                "valid_to": day + timedelta(days=until),
            },
        )
    yield from _posts()


def _posts() -> Iterator[tuple[EntityType, dict[str, Any]]]:
    day = MORNING.date()
    leader = {"level": "CITY", "team": "PARTY", "position": "副书记", "rank_code": "VICE_MAYOR"}
    for number, (user, liaison, end) in enumerate(
        (
            ("x.leader", "x.liaison", None),
            (None, "x.liaison", -1),
            (None, "x.liaison", 0),
            ("x.leader", None, -3),
        )
    ):
        yield (
            Leader,
            {
                "id": stable_id(Leader, f"x{number}"),
                "name": f"领导{number}",
                "user_id": user and _id(user),
                "liaison_user_id": liaison and _id(liaison),
                "region_id": stable_id(Region, CITY),
                "start_on": day - timedelta(days=30),
                "end_on": None if end is None else day + timedelta(days=end),
                **leader,
            },
        )
    for user, enterprise, status, role in (
        ("x.enterprise", "E02", "ACTIVE", "ADMIN"),
        ("x.enterprise", "E13", "ACTIVE", "MEMBER"),
        ("x.enterprise", "E03", "REVOKED", "ADMIN"),
        ("x.enterprise", "E04", "PENDING", "ADMIN"),
        ("x.member", "E01", "ACTIVE", "MEMBER"),
        ("x.member", "E09", "REVOKED", "ADMIN"),
    ):
        yield (
            EnterpriseUser,
            {
                "id": stable_id(EnterpriseUser, f"{user}:{enterprise}"),
                "enterprise_id": stable_id(Enterprise, enterprise),
                "user_id": _id(user),
                "status": status,
                "role": role,
                "binding_method": "ADMIN_INVITE",
            },
        )
