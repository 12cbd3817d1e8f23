"""What the organisation department is told of arrears when a leader is appraised, on record (measure 7.8)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from models import clock
from models.access import Role, Viewer
from models.entities.accountability import AccountabilityCase
from models.entities.arrears_ranking import ArrearsRanking, ArrearsRankingRow
from models.entities.bulletin import Bulletin
from models.errors import Forbidden, InvalidInput, NotFound
from models.rules.clearance import Figures, period_days
from resolvers import rules
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record
from resolvers.binding import binders, parse_id
from resolvers.expressions import CITY
from resolvers.inputs import INVALID
from resolvers.plan import Constant, Operand
from resolvers.revealing import LONGEST_REASON, SHORTEST_REASON
from resolvers.sql import Writer

ACTION = "leaderReference"
TOLD = ("clearanceRates", "criticisms", "accountabilityCases")
YEARS = range(2000, 2101)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceAsked:
    """Whose reference sheet, for which year, why, and by what request."""

    leader: str | None
    county: str | None
    year: int
    reason: str
    request_id: str | None = None
    ip: str | None = None
    client: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RateRow:
    """A place in a published ranking; rates in percent. ``criticised_in`` is the number of the bulletin."""

    period: str
    subject: str
    confirmed: Decimal
    cleared: Decimal
    rate: Decimal | None
    rank: int | None
    average: Decimal | None
    is_below: bool
    criticised_in: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case of accountability of the county or unit."""

    trigger: str
    started_on: date
    status: str
    result: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderReference:
    """The sheet: of a leader in office, or of a county; only of the time in office."""

    year: int
    leader: str | None
    position: str | None
    county: str | None
    unit: str | None
    rates: Sequence[RateRow]
    cases: Sequence[CaseRow]


# Parameters are placed by the writer, which numbers them; the rest is fixed text.
SUBJECTS = {
    "Leader": """select leader.name as leader, leader.position, leader.start_on, leader.end_on,
        county.id as county_id, county.name as county, unit.id as unit_id, unit.name as unit
      from leader
      left join region county on county.id = leader.region_id and county.kind = 'COUNTY'
      left join "user" account on account.id = leader.user_id
      left join org_unit unit on unit.id = account.unit_id
      where leader.id = {key} and leader.city_id = {city} and leader.deleted_at is null""",
    "Region": """select null as leader, null as position, null::date as start_on, null::date as end_on,
        county.id as county_id, county.name as county, null::uuid as unit_id, null as unit
      from region county where county.id = {key} and county.kind = 'COUNTY'
        and county.city_id = {city} and county.deleted_at is null""",
}
SHEET = """select subject.*,
  (select coalesce(json_agg(found order by found.period), '[]') from (
    select {r}.period, {r}.provincial_average::text as average, {w}.opening::text as opening,
      {w}.added::text as added, {w}.cleared::text as cleared, {w}.rate::text as rate, {w}.rank,
      coalesce(county.name, unit.name) as name,
      (select {b}.no from bulletin {b} where {b}.arrears_ranking_id = {r}.id and {b}.status = 'ISSUED'
        and {b}.type = 'ARREARS_CRITICISM' and {bulletin_readable} order by {b}.no limit 1) as bulletin
    from arrears_ranking {r} join arrears_ranking_row {w} on {w}.ranking_id = {r}.id
    left join region county on county.id = {w}.region_id
    left join org_unit unit on unit.id = {w}.unit_id
    where {r}.status = 'PUBLISHED' and {r}.period like {year} || '%' and {ranking_readable}
      and {rows_readable} and ({w}.region_id = subject.county_id or {w}.unit_id = subject.unit_id)
  ) found) as rates,
  (select coalesce(json_agg(json_build_object('trigger', {k}.trigger, 'started_on', {k}.started_on,
      'status', {k}.status, 'result', {k}.result) order by {k}.started_on, {k}.id), '[]')
    from accountability_case {k} where to_char({k}.started_on, 'YYYY') = {year} and {case_readable}
      and ({k}.county_id = subject.county_id or {k}.unit_id = subject.unit_id)) as cases
from ({subject}) subject"""


async def leader_reference(connection: Any, viewer: Viewer, asked: ReferenceAsked) -> LeaderReference:
    """The sheet; that it was asked for is written down before it is told.

    Raises:
        Forbidden: to everybody but the organisation department, whatever they name; that is on record too.
        InvalidInput: no reason, no such year, or not exactly one of leader and county.
        NotFound: no such leader or county.
    """
    entity, key = _named(asked)
    async with connection.transaction():
        allowed = Role.CITY_ORG_DEPT in viewer.shape
        entry = AuditEntry(
            seq=0,  # numbered when it is sealed
            at=clock.now(),
            actor_id=viewer.user_id,
            ip=asked.ip,
            client=asked.client,
            action=ACTION,
            entity=entity,
            subject=asked.leader or asked.county,
            fields_viewed=list(TOLD) if allowed else None,
            success=allowed,
            reason=asked.reason.strip(),
            request_id=asked.request_id,
        )
        await record(connection, [entry], viewer.city_id)
        found = await _sheet(connection, viewer, entity, key, asked.year) if allowed else None
    if not allowed:
        raise Forbidden("领导干部考核参考信息只提供给市委组织部")
    if found is None:
        raise NotFound(field="leader" if asked.leader else "county")
    return found


def _named(asked: ReferenceAsked) -> tuple[str, UUID]:
    reason = asked.reason.strip()
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        sentence = f"请说明用途（{SHORTEST_REASON} 至 {LONGEST_REASON} 字）"
        raise InvalidInput(sentence, field="reason", code=INVALID)
    if asked.year not in YEARS:
        raise InvalidInput(f"年度应在 {YEARS[0]} 至 {YEARS[-1]} 之间", field="year", code=INVALID)
    if bool(asked.leader) == bool(asked.county):
        raise InvalidInput("请指明一位领导或一个县(区)", field="leader", code=INVALID)
    field, entity = ("leader", "Leader") if asked.leader else ("county", "Region")
    found = parse_id(asked.leader or asked.county)
    if found is None or found[0] != entity:
        raise NotFound(field=field)
    return found


async def _sheet(
    connection: Any, viewer: Viewer, entity: str, key: UUID, year: int
) -> LeaderReference | None:
    writer = Writer()
    ranking, line, bulletin, case = (writer.alias() for _ in range(4))
    add, shape = writer.parameters.add, viewer.shape
    subject = SUBJECTS[entity].format(key=add(Operand(Constant(key), "uuid")), city=add(CITY))
    sql = SHEET.format(
        r=ranking,
        w=line,
        b=bulletin,
        k=case,
        subject=subject,
        year=add(Operand(Constant(str(year)), "text")),
        ranking_readable=writer.rows(rules.source(ArrearsRanking, shape), ranking),
        rows_readable=writer.rows(rules.source(ArrearsRankingRow, shape), line),
        bulletin_readable=writer.rows(rules.source(Bulletin, shape), bulletin),
        case_readable=writer.rows(rules.source(AccountabilityCase, shape), case),
    )
    row = await connection.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    if row is None:
        return None
    in_office = (row["start_on"] or date.min, row["end_on"] or date.max)
    return LeaderReference(
        year=year,
        leader=row["leader"],
        position=row["position"],
        county=row["county"],
        unit=row["unit"],
        rates=[_rate(each) for each in json.loads(row["rates"]) if _within(each["period"], in_office)],
        cases=[
            CaseRow(**{**each, "started_on": date.fromisoformat(each["started_on"])})
            for each in json.loads(row["cases"])
            if in_office[0] <= date.fromisoformat(each["started_on"]) <= in_office[1]
        ],
    )


def _within(period: str, in_office: tuple[date, date]) -> bool:
    """Whether some of the period falls into the time in office."""
    days = period_days(period)
    return days is None or (days[0] <= in_office[1] and in_office[0] <= days[1])


def _rate(told: dict[str, Any]) -> RateRow:
    figures = Figures(Decimal(told["opening"]), Decimal(told["added"]), Decimal(told["cleared"]))
    average = None if told["average"] is None else Decimal(told["average"])
    is_below = average is not None and figures.is_below(average)
    return RateRow(
        period=told["period"],
        subject=told["name"],
        confirmed=figures.confirmed,
        cleared=figures.cleared,
        rate=None if told["rate"] is None else Decimal(told["rate"]),
        rank=told["rank"],
        average=average,
        is_below=is_below,
        criticised_in=told["bulletin"] if is_below else None,
    )
