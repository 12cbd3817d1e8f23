"""How much of the money ordered has arrived, and how much of it in time (measure 7.1, K14).

What the city and its counties order is counted, each allocation and each arrival only for whoever may
read it: a figure is always the sum of rows that the viewer can open.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import auto
from typing import Any

from models.access import Viewer
from models.entities.fund_arrival import FundAllocation, FundArrival
from models.errors import Forbidden, InvalidInput
from models.labels import Choice
from resolvers import rules
from resolvers.binding import binders
from resolvers.explaining import verbs
from resolvers.inputs import INVALID
from resolvers.plan import Constant, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer

WATCHED = ("CITY", "COUNTY")
"""Whose payments are watched; the nation's and the province's are not the city's to answer for."""
HUNDRED = Decimal(100)
NOTHING = Decimal("0.00")


class ArrivalBy(Choice):
    """统计维度 | What the arrival of funds is broken down by"""

    LEVEL = auto(), "资金层级 | Level of the treasury"
    COUNTY = auto(), "县(区) | County"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivalFigures:
    """Sums in yuan of allocations ordered by the day; ``due`` and ``on_time`` of those due by then.

    ``on_time`` is what arrived no later than its allocation was due.
    """

    allocations: int = 0
    ordered: Decimal = NOTHING
    arrived: Decimal = NOTHING
    due: Decimal = NOTHING
    on_time: Decimal = NOTHING

    @property
    def rate(self) -> Decimal | None:
        """What has arrived of what was ordered, in percent, unrounded; none where nothing was."""
        return self.arrived * HUNDRED / self.ordered if self.ordered else None

    @property
    def on_time_rate(self) -> Decimal | None:
        """What arrived in time of what was due, in percent, unrounded; none where nothing was."""
        return self.on_time * HUNDRED / self.due if self.due else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivalPart:
    """The figures of one level, or of one county; without either, of what is for no county."""

    key: str | None
    name: str | None
    figures: ArrivalFigures


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivalStats:
    """The figures of all that the viewer may see, and of its parts."""

    as_of: date
    total: ArrivalFigures
    parts: Sequence[ArrivalPart] = field(default_factory=list)


# Parameters are placed by the writer, which numbers them; the rest is fixed text.
FIGURES = """select coalesce(json_agg(grouped order by grouped.level, grouped.code), '[]') as found from (
  select {a}.level, county.code, county.name, count(*) as allocations,
    sum({a}.amount)::text as ordered, sum(money.arrived)::text as arrived,
    coalesce(sum({a}.amount) filter (where {a}.due_on <= {as_of}), 0)::text as due,
    coalesce(sum(money.on_time) filter (where {a}.due_on <= {as_of}), 0)::text as on_time
  from fund_allocation {a}
  left join region county on county.id = {a}.county_id
  cross join lateral (
    select coalesce(sum({f}.amount), 0) as arrived,
      coalesce(sum({f}.amount) filter (where {f}.arrived_on <= {a}.due_on), 0) as on_time
    from fund_arrival {f}
    where {f}.allocation_id = {a}.id and {f}.arrived_on <= {as_of} and {arrival_readable}
  ) money
  where {a}.level = any({watched}) and {a}.ordered_on <= {as_of} and {a}.ordered_on >= {since}
    and {allocation_readable}
  group by {a}.level, county.code, county.name
) grouped"""
LABELS = {"CITY": "市级", "COUNTY": "县级"}


async def fund_arrival_stats(
    rows: Connection, viewer: Viewer, as_of: date, by: str | None = None, since: date | None = None
) -> ArrivalStats:
    """What was ordered up to the day (from ``since``), and what of it had arrived by then.

    Raises:
        Forbidden: the viewer reads no allocations.
        InvalidInput: the period runs backwards.
    """
    if "read" not in verbs(FundAllocation, viewer.shape):
        raise Forbidden("只有财政、牵头部门、县级管理员和监督部门可查看资金到账情况")
    if since is not None and since > as_of:
        raise InvalidInput("起始日期不能晚于统计日期", field="since", code=INVALID)
    writer = Writer()
    allocation, arrival = writer.alias(), writer.alias()
    add = writer.parameters.add
    sql = FIGURES.format(
        a=allocation,
        f=arrival,
        as_of=add(Operand(Constant(as_of), "date")),
        since=add(Operand(Constant(since or date.min), "date")),
        watched=add(Operand(Constant(WATCHED), "text[]")),
        allocation_readable=writer.rows(rules.source(FundAllocation, viewer.shape), allocation),
        arrival_readable=writer.rows(rules.source(FundArrival, viewer.shape), arrival),
    )
    row = await rows.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    found = [(each, _figures(each)) for each in json.loads(row["found"])]
    return ArrivalStats(
        as_of=as_of, total=_sum(figures for _, figures in found), parts=_parts(found, by) if by else []
    )


def _figures(told: dict[str, Any]) -> ArrivalFigures:
    sums = {name: Decimal(told[name]) for name in ("ordered", "arrived", "due", "on_time")}
    return ArrivalFigures(allocations=told["allocations"], **sums)


def _sum(parts: Iterable[ArrivalFigures]) -> ArrivalFigures:
    listed = list(parts)
    return ArrivalFigures(
        allocations=sum(each.allocations for each in listed),
        ordered=sum((each.ordered for each in listed), NOTHING),
        arrived=sum((each.arrived for each in listed), NOTHING),
        due=sum((each.due for each in listed), NOTHING),
        on_time=sum((each.on_time for each in listed), NOTHING),
    )


def _parts(found: Sequence[tuple[dict[str, Any], ArrivalFigures]], by: str) -> list[ArrivalPart]:
    """One part a level or county, in the order of their codes; what is for no county last."""
    named: dict[str | None, tuple[str | None, list[ArrivalFigures]]] = {}
    for told, figures in found:
        of_level = by == "LEVEL"
        key = told["level"] if of_level else told["code"]
        name = LABELS[key] if of_level else told["name"]
        named.setdefault(key, (name, []))[1].append(figures)
    return [
        ArrivalPart(key=key, name=name, figures=_sum(listed))
        for key, (name, listed) in sorted(named.items(), key=lambda each: (each[0] is None, each[0] or ""))
    ]
