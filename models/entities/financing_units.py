"""The two departments that answer for financing: the industry bureau and the financial affairs office.

Rows that they work with name both, so that a reform of the departments changes rows and no rule.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from tortoise import fields

from models.access import grant
from models.grants import CITY_DEPTS
from models.predicates import VIEWER, Compare, any_of
from models.workflow import Find, Refusal, Row, Step

INDUSTRY, FINANCE, REGULATOR = "INDUSTRY", "FINANCIAL_AFFAIRS", "BANKING_REGULATOR"
"""Duties of units, as their codes have them after the city's: ``530800-INDUSTRY``."""

UNIT_UNKNOWN = Refusal("VALIDATION", "机构目录缺少代码为 {code} 的单位，请系统管理员先行补录")

DEPARTMENTS = grant(
    *CITY_DEPTS,
    reason="市工信局、市金融办共同负责企业融资服务",
    rows=any_of(
        Compare("industry_unit_id", "in", VIEWER.units), Compare("finance_unit_id", "in", VIEWER.units)
    ),
)
INDUSTRY_DEPARTMENT = grant(
    *CITY_DEPTS, reason="市工信局负责此事项", rows=Compare("industry_unit_id", "in", VIEWER.units)
)


def department(related_name: str, description: str) -> Any:
    """A column that names one of the departments."""
    return fields.ForeignKeyField(
        "models.OrgUnit",
        related_name=related_name,
        db_index=True,
        on_delete=fields.RESTRICT,
        description=description,
    )


def city_units(step: Step, *duties: str) -> Find:
    """The city's units with these duties, to be found."""
    return Find(entity="OrgUnit", equal={"code": tuple(_code(step, duty) for duty in duties)})


def ids_by_duty(step: Step, units: Iterable[Row], *duties: str) -> tuple[UUID, ...]:
    """The ids of what ``city_units`` has found, in the order of the duties.

    Raises:
        RuleBroken: there is no such unit.
    """
    known = {unit["code"]: unit["id"] for unit in units}
    for duty in duties:
        if _code(step, duty) not in known:
            raise UNIT_UNKNOWN(code=_code(step, duty))
    return tuple(known[_code(step, duty)] for duty in duties)


def _code(step: Step, duty: str) -> str:
    return f"{step.viewer.city_id}-{duty}"
