"""Who has most of the issues or complaints that are overdue and not finished."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from models.access import Viewer
from models.entities.complaint import Complaint
from models.entities.issue import Issue
from models.entities.org import OrgUnit
from models.entity import Entity
from models.errors import InvalidInput
from resolvers import rules
from resolvers.binding import binders, opaque_id
from resolvers.plan import Constant, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer

MOST_RANKED = 100


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of ticket, and the states in which a unit has it."""

    entity: type[Entity]
    running: tuple[str, ...]


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "ISSUE": Kind(Issue, ("DISPATCHED", "IN_PROGRESS", "EXTENSION_PENDING", "REWORK")),
        "COMPLAINT": Kind(Complaint, ("DISPATCHED", "HANDLING")),
    }
)


@dataclass(frozen=True, slots=True)
class Place:
    """A unit or county and its overdue tickets."""

    id: str
    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueRanking:
    """All that are overdue, and who has most of them."""

    total: int
    units: Sequence[Place]
    counties: Sequence[Place]


# Parameters are placed by the writer, which numbers them; the rest is fixed text.
RANKING = """with overdue as materialized (
  select {t}.responsible_unit_id, {t}.county_id from {table} {t}
  where {t}.light = 'RED' and {t}.status = any({running}) and {readable}
)
select (select count(*) from overdue) as total,
  (select coalesce(json_agg(ranked), '[]') from (
    select {u}.id, {u}.name, count(*) as count from overdue join org_unit {u} on {u}.id = responsible_unit_id
    where {unit_readable} group by {u}.id, {u}.name, {u}.code order by 3 desc, {u}.code limit {first}
  ) ranked) as units,
  (select coalesce(json_agg(ranked), '[]') from (
    select county.id, county.name, count(*) as count from overdue join region county on county.id = county_id
    group by county.id, county.name, county.code order by 3 desc, county.code limit {first}
  ) ranked) as counties"""


async def overdue_ranking(rows: Connection, viewer: Viewer, kind: str, first: int) -> OverdueRanking:
    """Of the tickets that the viewer may read, those of units that they may read.

    Raises:
        InvalidInput: a list of none or too many.
    """
    if not 1 <= first <= MOST_RANKED:
        raise InvalidInput(f"first 应为 1 至 {MOST_RANKED}", field="first")
    chosen, writer = KINDS[kind], Writer()
    add = writer.parameters.add
    ticket, unit = writer.alias(), writer.alias()
    sql = RANKING.format(
        t=ticket,
        u=unit,
        table=chosen.entity.__name__.lower(),
        running=add(Operand(Constant(chosen.running), "text[]")),
        first=add(Operand(Constant(first), "int")),
        readable=writer.rows(rules.source(chosen.entity, viewer.shape), ticket),
        unit_readable=writer.rows(rules.source(OrgUnit, viewer.shape), unit),
    )
    row = await rows.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    return OverdueRanking(
        total=row["total"],
        units=[_place("OrgUnit", each) for each in json.loads(row["units"])],
        counties=[_place("Region", each) for each in json.loads(row["counties"])],
    )


def _place(type_name: str, told: Mapping[str, Any]) -> Place:
    return Place(opaque_id(type_name, told["id"]), told["name"], told["count"])
