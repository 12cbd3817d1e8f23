"""The cast of the demo: who signs in, in which role, and for which part of the city."""

from typing import NamedTuple

from models.access import Role
from peipao.reference.org_units import unit_code
from peipao.reference.regions import BORDER_ZONE, CITY_CODE, COUNTIES, INDUSTRIAL_ZONE


class Account(NamedTuple):
    """One account: its roles hold in the region, for the unit, or for the person alone."""

    username: str
    display_name: str
    roles: tuple[Role, ...]
    unit: str | None = None
    region: str = CITY_CODE
    scope: str = "CITY"
    console: bool = True
    phone: str | None = None


def _city(username: str, display_name: str, duty: str, *roles: Role, scope: str = "CITY") -> Account:
    return Account(username, display_name, roles, unit_code(CITY_CODE, duty), CITY_CODE, scope)


def _person(username: str, display_name: str, role: Role, unit: str | None = None) -> Account:
    return Account(username, display_name, (role,), unit, CITY_CODE, "SELF", console=False)


COUNTY_NAMES = dict(
    zip(
        (county.code for county in COUNTIES),
        [
            "simao",
            "ninger",
            "mojiang",
            "jingdong",
            "jinggu",
            "zhenyuan",
            "jiangcheng",
            "menglian",
            "lancang",
            "ximeng",
        ],
        strict=True,
    )
)
"""County code: the county's name in usernames."""

CAST = (
    _city("city.relief", "市民营办", "RELIEF_OFFICE", Role.CITY_RELIEF_OFFICE),
    _city("city.invest", "市招商委办", "INVEST_OFFICE", Role.CITY_INVEST_OFFICE),
    _city("city.bizenv", "市营商办", "BIZENV_OFFICE", Role.CITY_BIZENV_OFFICE),
    _city("bizenv.lead", "市营商办·负责人", "BIZENV_OFFICE", Role.CITY_BIZENV_LEAD),
    _city("city.supervision", "市委督查室", "PARTY_SUPERVISION", Role.CITY_SUPERVISION),
    _city("city.finance", "市财政局", "FINANCE", Role.CITY_FINANCE),
    _city("city.org", "市委组织部", "ORGANISATION", Role.CITY_ORG_DEPT),
    _city("dept.commerce", "市商务局·经办", "COMMERCE", Role.CITY_DEPT_STAFF, scope="UNIT"),
    _city("dept.industry", "市工信局·经办", "INDUSTRY", Role.CITY_DEPT_STAFF, scope="UNIT"),
    _city("commerce.lead", "市商务局·负责人", "COMMERCE", Role.CITY_DEPT_LEAD, scope="UNIT"),
    _city("industry.lead", "市工信局·负责人", "INDUSTRY", Role.CITY_DEPT_LEAD, scope="UNIT"),
    *(
        Account(
            f"county.{COUNTY_NAMES[county.code]}",
            f"{county.name}·县级管理员",
            (Role.COUNTY_ADMIN,),
            unit_code(county.code, "RELIEF_OFFICE"),
            county.code,
            "COUNTY",
        )
        for county in COUNTIES
    ),
    Account(
        "zone.industrial",
        "普洱市工业园区·园区管理员",
        (Role.ZONE_ADMIN,),
        unit_code(INDUSTRIAL_ZONE, "COMMITTEE"),
        INDUSTRIAL_ZONE,
        "ZONE",
    ),
    Account(
        "zone.border",
        "孟连(勐阿)边合区·园区管理员",
        (Role.ZONE_ADMIN,),
        unit_code(BORDER_ZONE, "COMMITTEE"),
        BORDER_ZONE,
        "ZONE",
    ),
    _person("leader.l4", "岩温·市委常委", Role.LEADER, unit_code(CITY_CODE, "PARTY")),
    _person("leader.l1", "李国梁·市政协副主席", Role.LEADER, unit_code(CITY_CODE, "CPPCC")),
    _person("commissioner.c1", "罗思敏·专员", Role.COMMISSIONER, unit_code(CITY_CODE, "INDUSTRY")),
    _person("commissioner.c2", "段文博·专员", Role.COMMISSIONER, unit_code(CITY_CODE, "DEVELOPMENT_REFORM")),
    _person("enterprise.e01", "普洱示例茶业有限公司·企业管理员", Role.ENTERPRISE_ADMIN),
    _person("enterprise.e13", "普洱示例新材料有限公司·企业管理员", Role.ENTERPRISE_ADMIN),
    _person("bank.b1", "普洱示例银行·客户经理", Role.BANK),
    _city("discipline", "市纪委市监委", "DISCIPLINE", Role.DISCIPLINE),
    _city("auditor", "市审计局", "AUDIT", Role.AUDITOR),
    _city("sysadmin", "系统管理员", "GOV_SERVICES", Role.SYS_ADMIN),
    _city("security.auditor", "安全审计员", "GOV_OFFICE", Role.SECURITY_AUDITOR),
    _person("public", "公众", Role.PUBLIC),
)

SILENT = (
    _person("commissioner.c3", "杨雪梅·专员", Role.COMMISSIONER, unit_code(CITY_CODE, "INDUSTRY")),
    _person("commissioner.c4", "周建明·专员", Role.COMMISSIONER, unit_code(CITY_CODE, "NATURAL_RESOURCES")),
    _person("commissioner.c5", "陶玉兰·专员", Role.COMMISSIONER, unit_code(CITY_CODE, "COMMERCE")),
)
"""Accounts without a password: their commissioners serve enterprises, but nobody signs in as them."""
