"""Who should have a manager or supervisor and a commissioner, and who has not (K23)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from models.access import Role, Viewer
from models.entities.assignment import Assignment, AssignmentKind
from models.entities.enterprise import Enterprise
from models.entities.project import Project
from models.entity import Entity
from models.errors import Forbidden, InvalidInput
from models.grants import CITY_OFFICES, LEADERS
from resolvers import rules
from resolvers.binding import binders, opaque_id
from resolvers.explaining import verbs
from resolvers.ledgers import day_of
from resolvers.listing import compared
from resolvers.plan import Condition, Constant, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer
from resolvers.ticket_figures import rate

LARGEST_PAGE = 100
SIGNED_OR_LATER = ("SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED", "AT_CAPACITY", "ABOVE_SCALE")
SEE_BOTH = frozenset({
    *CITY_OFFICES, *LEADERS, Role.COUNTY_ADMIN, Role.ZONE_ADMIN, Role.COMMISSIONER,
    Role.DISCIPLINE, Role.AUDITOR,
})  # fmt: skip
"""Roles that read the assignments of every project and enterprise that they read.

Departments read all enterprises, but the assignments of few: the others would look like gaps.
"""
_IN_OFFICE = ("ACTIVE", "CONVERTED")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is to be covered: which rows, and by which two kinds of assignment."""

    entity: type[Entity]
    table: str
    county: str
    relation: str
    kinds: tuple[AssignmentKind, AssignmentKind]
    statuses: tuple[str, ...]
    due: str
    required: Condition


TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        "PROJECT": Target(
            entity=Project,
            table="project",
            county="lead_county_id",
            relation="project_id",
            kinds=(AssignmentKind.PROJECT_MANAGER, AssignmentKind.SERVICE_COMMISSIONER),
            statuses=_IN_OFFICE,
            due="{t}.assignment_due_on",
            required=compared(Project, "stage", "in", Constant(SIGNED_OR_LATER)),
        ),
        "ENTERPRISE": Target(
            entity=Enterprise,
            table="enterprise",
            county="county_id",
            relation="enterprise_id",
            kinds=(AssignmentKind.RELIEF_SUPERVISOR, AssignmentKind.POLICY_COMMISSIONER),
            statuses=("ACTIVE",),
            due="null::date",
            required=compared(Enterprise, "is_key", "eq", Constant(value=True)),
        ),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A project or enterprise that lacks somebody."""

    id: str
    name: str
    county_id: str
    county: str
    missing: tuple[AssignmentKind, ...]
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How many should be covered and are, and a page of those that are not, the most urgent first."""

    required: int
    covered: int
    gaps: Sequence[Gap]

    @property
    def rate(self) -> Decimal | None:
        """K23 in percent, two places."""
        return rate(self.covered, self.required)


# Parameters are placed by the writer, which numbers them; the rest is fixed text.
COVERAGE = """with target as materialized (
  select {t}.id, {t}.name, county.id as county_id, county.code, county.name as county, {due} as due_on,
    array(select wanted.kind from unnest({kinds}::text[]) with ordinality as wanted(kind, place)
      where not exists (select 1 from assignment {a} where {a}.{relation} = {t}.id
        and {a}.kind = wanted.kind and {a}.status = any({statuses}) and {assignment_readable})
      order by wanted.place) as missing
  from {table} {t} join region county on county.id = {t}.{county}
  where {required}
)
select (select count(*) from target) as required,
  (select count(*) from target where missing = '{{}}') as covered,
  (select coalesce(json_agg(gap), '[]') from (
    select * from target where missing <> '{{}}' order by due_on nulls last, code, name, id
    limit {first} offset {offset}) gap) as gaps"""


async def coverage(rows: Connection, viewer: Viewer, kind: str, first: int, offset: int) -> Coverage | None:
    """Of the projects or enterprises that the viewer may read; None for whoever cannot tell a gap.

    Raises:
        Forbidden: the viewer reads no assignments at all.
        InvalidInput: a page of none or too many rows.
    """
    if "read" not in verbs(Assignment, viewer.shape):
        raise Forbidden("您无权查看任职配备")
    if not 1 <= first <= LARGEST_PAGE:
        raise InvalidInput(f"first 应为 1 至 {LARGEST_PAGE}", field="first")
    if offset < 0:
        raise InvalidInput("跳过条数不能为负数", field="offset")
    shape = viewer.shape & SEE_BOTH
    if not shape:
        return None
    target = TARGETS[kind]
    writer = Writer()
    add = writer.parameters.add
    table, assignment = writer.alias(), writer.alias()
    sql = COVERAGE.format(
        t=table,
        a=assignment,
        table=target.table,
        county=target.county,
        relation=target.relation,
        due=target.due.format(t=table),
        kinds=add(Operand(Constant(tuple(each.value for each in target.kinds)), "text[]")),
        statuses=add(Operand(Constant(target.statuses), "text[]")),
        assignment_readable=writer.rows(rules.source(Assignment, shape), assignment),
        required=writer.rows(rules.source(target.entity, shape), table, target.required),
        first=add(Operand(Constant(first), "int")),
        offset=add(Operand(Constant(offset), "int")),
    )
    row = await rows.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    gaps = [_gap(target.entity.__name__, each) for each in json.loads(row["gaps"])]
    return Coverage(required=row["required"], covered=row["covered"], gaps=gaps)


def _gap(type_name: str, told: Mapping[str, Any]) -> Gap:
    return Gap(
        id=opaque_id(type_name, told["id"]),
        name=told["name"],
        county_id=opaque_id("Region", told["county_id"]),
        county=told["county"],
        missing=tuple(AssignmentKind(each) for each in told["missing"]),
        due_on=day_of(told["due_on"]),
    )
