"""Who could be held to account for arrears, and on what basis; people decide (measure 7.7)."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from models import clock
from models.access import Role, Viewer
from models.entities.accountability import AccountabilityCase
from models.entities.arrears import ArrearsItem
from models.entities.arrears_ranking import ArrearsRanking, ArrearsRankingRow
from models.errors import Forbidden
from models.rules.accountability import BELOW_AVERAGE, LONG_OVERDUE, Standing, days_overdue, running_below
from models.rules.clearance import Figures, period_days
from resolvers import rules
from resolvers.binding import binders, opaque_id
from resolvers.expressions import CITY
from resolvers.plan import Constant, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer

ASKERS = frozenset({Role.DISCIPLINE, Role.CITY_ORG_DEPT})


class Subject(NamedTuple):
    """A county, or a department of the city."""

    entity: str
    id: UUID
    name: str

    @property
    def opaque(self) -> str:
        """Its id in the API."""
        return opaque_id(self.entity, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueItem:
    """A debt long overdue; what it is about only for whoever may read it."""

    days: int
    id: str | None = None
    contract_no: str | None = None
    due_on: date | None = None
    unpaid: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundReason:
    """A reason in words, with the rows that it rests on."""

    code: str
    sentence: str
    clause: str
    standings: Sequence[Standing] = ()
    items: Sequence[OverdueItem] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountabilityCandidate:
    """Somebody who could be held to account, why, and whether a case is open already."""

    subject: Subject
    reasons: Sequence[FoundReason]
    case_open: bool


# Parameters are placed by the writer, which numbers them; the rest is fixed text. That a debt is long
# overdue is told to all who may ask; which one it is (``readable``) to those who may read debts.
FACTS = """select
  (select coalesce(json_agg(found order by found.period), '[]') from (
    select {r}.id, {r}.kind, {r}.period, {r}.provincial_average::text as average, (
      select coalesce(json_agg(json_build_object('region', {w}.region_id, 'unit', {w}.unit_id,
        'name', coalesce(county.name, unit.name), 'opening', {w}.opening::text, 'added', {w}.added::text,
        'cleared', {w}.cleared::text, 'rate', {w}.rate::text, 'rank', {w}.rank)), '[]')
      from arrears_ranking_row {w}
      left join region county on county.id = {w}.region_id
      left join org_unit unit on unit.id = {w}.unit_id
      where {w}.ranking_id = {r}.id and {rows_readable}) as rows
    from arrears_ranking {r} where {r}.status = 'PUBLISHED' and {ranking_readable}) found) as rankings,
  (select coalesce(json_agg(found order by found.due_on, found.id), '[]') from (
    select {i}.id, {i}.contract_no, {i}.due_on, {i}.unpaid::text as unpaid, {item_readable} as readable,
      case when debtor.level = 'CITY' then debtor.id end as unit,
      case when debtor.level = 'CITY' then null else county.id end as region,
      case when debtor.level = 'CITY' then debtor.name else county.name end as name
    from arrears_item {i}
    join region county on county.id = {i}.county_id
    left join org_unit debtor on debtor.id = {i}.debtor_unit_id
    where {i}.deleted_at is null and {i}.city_id = {city} and {i}.debtor_type <> 'LARGE_OTHER'
      and {i}.confirmed_on is not null and {i}.status not in ('CLEARED', 'WITHDRAWN')
      and {i}.unpaid > {i}.dispute_part and {i}.due_on < {today} - {days}) found) as items,
  (select coalesce(json_agg(coalesce({k}.unit_id, {k}.county_id)), '[]') from accountability_case {k}
    where {case_readable} and {k}.status = 'OPEN') as cases,
  {days} as days, {periods} as periods"""
PARAMETER = """(select p.value::int from system_param p where p.key = '{key}' and p.deleted_at is null
    and p.city_id = {city} and p.valid_from <= {today} order by p.valid_from desc limit 1)"""


async def accountability_candidates(rows: Connection, viewer: Viewer) -> list[AccountabilityCandidate]:
    """Counties and departments with reason to be looked at today, those with most reasons first.

    Raises:
        Forbidden: the viewer neither decides on accountability nor takes part in it.
    """
    if not viewer.shape & ASKERS:
        raise Forbidden("只有市纪委市监委和市委组织部可查看问责线索")
    today, writer = clock.today(), Writer()
    ranking, line, item, case = (writer.alias() for _ in range(4))
    known = {
        "city": writer.parameters.add(CITY),
        "today": writer.parameters.add(Operand(Constant(today), "date")),
    }
    sql = FACTS.format(
        r=ranking,
        w=line,
        i=item,
        k=case,
        case_readable=writer.rows(rules.source(AccountabilityCase, viewer.shape), case),
        ranking_readable=writer.rows(rules.source(ArrearsRanking, viewer.shape), ranking),
        rows_readable=writer.rows(rules.source(ArrearsRankingRow, viewer.shape), line),
        item_readable=f"({writer.rows(rules.source(ArrearsItem, viewer.shape), item)})",
        days=PARAMETER.format(key="accountability.overdue_days", **known),
        periods=PARAMETER.format(key="accountability.periods", **known),
        **known,
    )
    row = await rows.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    found: dict[Subject, list[FoundReason]] = {}
    for subject, reason in (
        *_below_average(json.loads(row["rankings"]), row["periods"]),
        *_long_overdue(json.loads(row["items"]), row["days"], today),
    ):
        found.setdefault(subject, []).append(reason)
    open_cases = {UUID(each) for each in json.loads(row["cases"])}
    candidates = [
        AccountabilityCandidate(subject=subject, reasons=reasons, case_open=subject.id in open_cases)
        for subject, reasons in found.items()
    ]
    return sorted(candidates, key=lambda each: (-len(each.reasons), each.subject.name))


def _below_average(
    rankings: Sequence[Mapping[str, Any]], least: int
) -> Iterator[tuple[Subject, FoundReason]]:
    for course in _courses(rankings):
        subjects = {_subject(line) for ranking in course for line in ranking["rows"]}
        for subject in subjects:
            run = running_below([_standing(ranking, subject) for ranking in course], least)
            if run:
                yield (
                    subject,
                    FoundReason(
                        code=BELOW_AVERAGE.code,
                        sentence=BELOW_AVERAGE.said(len(run)),
                        clause=BELOW_AVERAGE.clause,
                        standings=run,
                    ),
                )


def _courses(rankings: Iterable[Mapping[str, Any]]) -> list[list[Mapping[str, Any]]]:
    """The rankings of one kind and length of period each, in the order of their periods."""
    courses: dict[tuple[str, int], list[tuple[date, Mapping[str, Any]]]] = {}
    for ranking in rankings:
        begins, ends = period_days(ranking["period"]) or (date.min, date.min)
        months = (ends.year - begins.year) * 12 + ends.month - begins.month
        courses.setdefault((ranking["kind"], months), []).append((ends, ranking))
    return [
        [ranking for _, ranking in sorted(listed, key=lambda each: each[0])] for listed in courses.values()
    ]


def _standing(ranking: Mapping[str, Any], subject: Subject) -> Standing | None:
    line = next((each for each in ranking["rows"] if _subject(each) == subject), None)
    if line is None:
        return None
    return Standing(
        ranking=opaque_id("ArrearsRanking", UUID(ranking["id"])),
        period=ranking["period"],
        figures=Figures(Decimal(line["opening"]), Decimal(line["added"]), Decimal(line["cleared"])),
        rate=_decimal(line["rate"]),
        rank=line["rank"],
        average=_decimal(ranking["average"]),
    )


def _long_overdue(
    items: Iterable[Mapping[str, Any]], days: int, today: date
) -> Iterator[tuple[Subject, FoundReason]]:
    by_subject: dict[Subject, list[OverdueItem]] = {}
    for item in items:
        due_on = date.fromisoformat(item["due_on"])
        told: dict[str, Any] = {}
        if item["readable"]:
            told = {
                "id": opaque_id("ArrearsItem", UUID(item["id"])),
                "contract_no": item["contract_no"],
                "due_on": due_on,
                "unpaid": Decimal(item["unpaid"]),
            }
        by_subject.setdefault(_subject(item), []).append(
            OverdueItem(days=days_overdue(due_on, today), **told)
        )
    for subject, listed in by_subject.items():
        yield (
            subject,
            FoundReason(
                code=LONG_OVERDUE.code,
                sentence=LONG_OVERDUE.said(days),
                clause=LONG_OVERDUE.clause,
                items=listed,
            ),
        )


def _subject(told: Mapping[str, Any]) -> Subject:
    if told["unit"] is not None:
        return Subject("OrgUnit", UUID(told["unit"]), told["name"])
    return Subject("Region", UUID(told["region"]), told["name"])


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
