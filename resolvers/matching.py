"""Who in a pool fits a project or enterprise best, and why (DOMAIN §6.6)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any
from uuid import UUID

from models.access import Role, Viewer
from models.entities.commissioner import Commissioner
from models.errors import Forbidden, InvalidInput, NotFound
from models.matching import Candidate, Score, ranked
from resolvers import rules
from resolvers.binding import binders, parse_id
from resolvers.explaining import covering_grants
from resolvers.plan import Constant, OfClock, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer


@dataclass(frozen=True, slots=True)
class Pool:
    """What a kind of assignment is matched for, from which pool, and by which office."""

    target: str
    kind: str
    chains: str
    key: str
    office: Role


POOLS: Mapping[str, Pool] = MappingProxyType(
    {
        "SERVICE_COMMISSIONER": Pool(
            "Project", "SERVICE", "project_chain", "project_id", Role.CITY_INVEST_OFFICE
        ),
        "POLICY_COMMISSIONER": Pool(
            "Enterprise", "POLICY", "enterprise_chain", "enterprise_id", Role.CITY_RELIEF_OFFICE
        ),
    }
)
MATCHERS = frozenset({Role.CITY_ORG_DEPT, Role.COUNTY_ADMIN})
"""Who may match besides the pool's office; counties see those who serve them already."""


@dataclass(frozen=True, slots=True)
class Match:
    """A commissioner with room for one more, and how well they fit."""

    candidate: Candidate
    score: Score
    name: str
    home_unit: str


# Parameters are placed by the writer, which numbers them; the rest is fixed text.
CANDIDATES = """select coalesce(json_agg(found), '[]') as found from (
  select {c}.id, {c}.name, unit.name as home_unit, {c}.dept_function, {c}.max_load, member.joined_on,
    (select count(*) from assignment a where a.commissioner_id = {c}.id and a.status = 'ACTIVE'
      and a.deleted_at is null) as load,
    (select a.grade from appraisal a where a.commissioner_id = {c}.id and a.deleted_at is null
      order by a.year desc limit 1) as grade,
    exists (select 1 from commissioner_chain known join {chains} wanted on wanted.chain_id = known.chain_id
      where known.commissioner_id = {c}.id and wanted.{key} = {target}) as in_chain,
    exists (select 1 from recusal r where r.commissioner_id = {c}.id and r.{key} = {target}
      and r.deleted_at is null)
    or exists (select 1 from assignment a where a.commissioner_id = {c}.id and a.{key} = {target}
      and a.change_reason = 'RECUSAL' and a.deleted_at is null) as recused,
    (select p.value::int from system_param p where p.key = 'commissioner.max_load' and p.deleted_at is null
      and p.city_id = {c}.city_id and p.valid_from <= {today} order by p.valid_from desc limit 1) as city_load
  from commissioner {c}
  join org_unit unit on unit.id = {c}.home_unit_id
  join pool_membership member on member.commissioner_id = {c}.id and member.status = 'ACTIVE'
    and member.deleted_at is null
  join pool on pool.id = member.pool_id and pool.kind = {kind} and pool.deleted_at is null
  where {readable}
) found"""


async def match_candidates(
    rows: Connection, viewer: Viewer, target: str, kind: str, need: str | None = None
) -> list[Match]:
    """The members of the kind's pool who have room for the target, best first.

    ``need`` is the function of department that the target needs; without one every function fits.

    Raises:
        InvalidInput: the target is of another sort than the kind serves.
        NotFound: the target is not the viewer's to see.
        Forbidden: the viewer assigns nobody of this kind.
    """
    pool = POOLS[kind]
    found = parse_id(target)
    if found is None or found[0] != pool.target:
        raise InvalidInput("该任职类型不适用于所选对象", field="target")
    if not await covering_grants(rows, viewer, target, verb="read"):
        raise NotFound(field="target")
    if not viewer.shape & (MATCHERS | {pool.office}):
        raise Forbidden("只有配备专员的办公室和市委组织部可查看匹配结果")
    writer = Writer()
    table = writer.alias()
    sql = CANDIDATES.format(
        c=table,
        chains=pool.chains,
        key=pool.key,
        target=writer.parameters.add(Operand(Constant(found[1]), "uuid")),
        kind=writer.parameters.add(Operand(Constant(pool.kind), "text")),
        today=writer.parameters.add(Operand(OfClock("today"), "date")),
        readable=writer.rows(rules.source(Commissioner, viewer.shape), table),
    )
    row = await rows.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    told = {UUID(each["id"]): each for each in json.loads(row["found"])}
    order = ranked(_candidate(key, each, need) for key, each in told.items())
    return [
        Match(
            candidate,
            score,
            told[candidate.commissioner_id]["name"],
            told[candidate.commissioner_id]["home_unit"],
        )
        for candidate, score in order
    ]


def _candidate(key: UUID, row: Mapping[str, Any], need: str | None) -> Candidate:
    joined = row["joined_on"]
    return Candidate(
        commissioner_id=key,
        in_chain=row["in_chain"],
        fits_function=need is None or row["dept_function"] == need,
        load=row["load"],
        max_load=min(row["max_load"], row["city_load"]),
        grade=row["grade"],
        joined_on=date.fromisoformat(joined) if joined else None,
        recused=row["recused"],
    )
