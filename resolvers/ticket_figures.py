"""How issues and complaints of a period were handled, county by county (K08–K10, K30–K34).

Every figure counts rows that the viewer may read, by columns that lists can be filtered by, so that a
panel can show the rows behind it: when a unit finishes, the light keeps whether it was in time.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Generic, TypeVar

from models import clock
from models.access import Viewer
from models.clock import SHANGHAI
from models.entities.complaint import Complaint
from models.entities.complaint_records import Callback
from models.entities.issue import Issue
from models.entity import Entity
from models.errors import InvalidInput
from resolvers import rules
from resolvers.binding import binders, opaque_id
from resolvers.plan import Constant, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer

CENT = Decimal("0.01")
HUNDRED = Decimal(100)
WEIGHTS = (Decimal("0.1"), Decimal("0.5"), Decimal("0.4"))
"""Of response, solution and satisfaction in the composite score (K34)."""

ISSUES_COUNTED = (
    "SUBMITTED", "ACCEPTED", "DISPATCHED", "IN_PROGRESS", "EXTENSION_PENDING", "DONE", "REWORK", "VERIFIED",
    "CLOSED", "LONG_TERM",
)  # fmt: skip
"""Without drafts, and what was rejected or merged (K08)."""
ISSUES_FINISHED = ("DONE", "VERIFIED", "CLOSED")
COMPLAINTS_COUNTED = (
    "RECEIVED", "NOT_ACCEPTED", "ACCEPTED", "DISPATCHED", "HANDLING", "HANDLED", "CALLBACK", "CLOSED",
    "FED_BACK", "WITHDRAWN",
)  # fmt: skip
"""Without what was merged or went under seal (K30)."""
COMPLAINTS_TIMED = ("DISPATCHED", "HANDLING", "HANDLED", "CALLBACK", "CLOSED", "FED_BACK")
COMPLAINTS_FINISHED = ("HANDLED", "CALLBACK", "CLOSED", "FED_BACK")
TIMED = ("GREEN", "YELLOW", "RED")
"""Lights of those whose clock runs or ran to its end; long-term work has none."""


def rate(part: int | Decimal, whole: int | Decimal) -> Decimal | None:
    """A share in percent as published: two places, half up; none of an empty whole.

    >>> rate(8, 9)
    Decimal('88.89')
    """
    return (part * HUNDRED / Decimal(whole)).quantize(CENT, ROUND_HALF_UP) if whole else None


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included."""

    since: date
    until: date

    def __post_init__(self) -> None:
        """Refuse a period that runs backwards.

        Raises:
            InvalidInput: it ends before it begins.
        """
        if self.until < self.since:
            raise InvalidInput("止期不能早于起期", field="until")

    @property
    def due_until(self) -> date:
        """The last day of the period up to today: what falls due later says nothing yet."""
        return min(self.until, clock.today())


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueFigures:
    """Issues received in the period, and of all those that fell due in it how many were in time."""

    counted: int = 0
    closed: int = 0
    due: int = 0
    on_time: int = 0
    overdue: int = 0

    def __add__(self, other: "IssueFigures") -> "IssueFigures":
        return _sum(self, other)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintFigures:
    """Complaints received in the period, and of all those that fell due in it how many were in time."""

    received: int = 0
    counted: int = 0
    accepted: int = 0
    fed_back: int = 0
    due: int = 0
    on_time: int = 0

    def __add__(self, other: "ComplaintFigures") -> "ComplaintFigures":
        return _sum(self, other)


@dataclass(frozen=True, slots=True, kw_only=True)
class Callbacks:
    """What was said on the valid callbacks of the period; ``satisfied`` with those basically satisfied."""

    valid: int
    contacted: int
    solved: int
    satisfied: int

    @property
    def score(self) -> Decimal | None:
        """The composite score (K34)."""
        if not self.valid:
            return None
        parts = (self.contacted, self.solved, self.satisfied)
        exact = sum((w * part for w, part in zip(WEIGHTS, parts, strict=True)), Decimal(0))
        return (exact * HUNDRED / self.valid).quantize(CENT, ROUND_HALF_UP)


FiguresT = TypeVar("FiguresT", IssueFigures, ComplaintFigures)


@dataclass(frozen=True, slots=True)
class CountyPart(Generic[FiguresT]):
    """The part of a county."""

    id: str
    code: str
    name: str
    figures: FiguresT


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueStats:
    """The figures of all that the viewer may read, and of each county, by code."""

    period: Period
    total: IssueFigures
    counties: Sequence[CountyPart[IssueFigures]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintStats:
    """The same of complaints, with the callbacks."""

    period: Period
    total: ComplaintFigures
    counties: Sequence[CountyPart[ComplaintFigures]]
    callbacks: Callbacks


# Parameters are placed by the writer, which numbers them; the rest is fixed text.
ISSUES = """select coalesce(json_agg(grouped order by grouped.code), '[]') as found from (
  select county.id, county.code, county.name,
    count(*) filter (where {received}) as counted,
    count(*) filter (where {received} and {i}.status = 'CLOSED') as closed,
    count(*) filter (where {due}) as due,
    count(*) filter (where {due} and {i}.status = any({finished}) and {i}.light = 'GREEN') as on_time,
    count(*) filter (where {due} and {i}.light = 'RED') as overdue
  from issue {i} join region county on county.id = {i}.county_id
  where {i}.status = any({counted}) and (({received}) or ({due})) and {readable}
  group by county.id, county.code, county.name
) grouped"""
COMPLAINTS = """select
  (select coalesce(json_agg(grouped order by grouped.code), '[]') from (
    select county.id, county.code, county.name,
      count(*) filter (where {received}) as received,
      count(*) filter (where {received} and {i}.status = any({counted})) as counted,
      count(*) filter (where {received} and {i}.status = any({counted})
        and {i}.accepted_at >= {since}) as accepted,
      count(*) filter (where {received} and {i}.status = 'FED_BACK') as fed_back,
      count(*) filter (where {due}) as due,
      count(*) filter (where {due} and {i}.status = any({finished}) and {i}.light = 'GREEN') as on_time
    from complaint {i} join region county on county.id = {i}.county_id
    where {i}.status <> 'SEALED_TRANSFER' and (({received}) or ({due})) and {readable}
    group by county.id, county.code, county.name
  ) grouped) as found,
  (select json_build_object(
      'valid', count(*), 'contacted', count(*) filter (where {c}.contacted),
      'solved', count(*) filter (where {c}.solved),
      'satisfied', count(*) filter (where {c}.satisfaction in ('SATISFIED', 'BASICALLY')))
    from callback {c}
    where {c}.valid and {c}.at >= {since} and {c}.at < {until} and {callback_readable}) as callbacks"""


async def issue_stats(rows: Connection, viewer: Viewer, period: Period) -> IssueStats:
    """The figures of issues (K08–K10)."""
    asking = _Asking(viewer, period)
    table = asking.writer.alias()
    row = await asking.row(
        rows,
        ISSUES,
        i=table,
        received=asking.received(table),
        due=asking.due(table, ISSUES_COUNTED),
        counted=asking.texts(ISSUES_COUNTED),
        finished=asking.texts(ISSUES_FINISHED),
        readable=asking.readable(Issue, table),
    )
    counties = [_part(each, IssueFigures) for each in json.loads(row["found"])]
    total = sum((county.figures for county in counties), IssueFigures())
    return IssueStats(period=period, total=total, counties=counties)


async def complaint_stats(rows: Connection, viewer: Viewer, period: Period) -> ComplaintStats:
    """The figures of complaints and of their callbacks (K30–K34); what is under seal is in none."""
    asking = _Asking(viewer, period)
    table, call = asking.writer.alias(), asking.writer.alias()
    row = await asking.row(
        rows,
        COMPLAINTS,
        i=table,
        c=call,
        since=asking.since,
        until=asking.until,
        received=asking.received(table),
        due=asking.due(table, COMPLAINTS_TIMED),
        counted=asking.texts(COMPLAINTS_COUNTED),
        finished=asking.texts(COMPLAINTS_FINISHED),
        readable=asking.readable(Complaint, table),
        callback_readable=asking.readable(Callback, call),
    )
    counties = [_part(each, ComplaintFigures) for each in json.loads(row["found"])]
    total = sum((county.figures for county in counties), ComplaintFigures())
    callbacks = Callbacks(**json.loads(row["callbacks"]))
    return ComplaintStats(period=period, total=total, counties=counties, callbacks=callbacks)


class _Asking:
    """The conditions of both, for one viewer and period."""

    def __init__(self, viewer: Viewer, period: Period) -> None:
        self.viewer, self.writer = viewer, Writer()
        self.since = self._instant(period.since)
        self.until = self._instant(period.until + timedelta(days=1))
        self.due_before = self._instant(period.due_until + timedelta(days=1))

    def received(self, table: str) -> str:
        """Received in the period."""
        return f"{table}.received_at >= {self.since} and {table}.received_at < {self.until}"

    def due(self, table: str, states: tuple[str, ...]) -> str:
        """Fallen due in the period, and in one of these states with a clock."""
        return (
            f"{table}.due_at >= {self.since} and {table}.due_at < {self.due_before}"
            f" and {table}.status = any({self.texts(states)}) and {table}.light = any({self.texts(TIMED)})"
        )

    def texts(self, values: tuple[str, ...]) -> str:
        """A list of codes."""
        return self.writer.parameters.add(Operand(Constant(values), "text[]"))

    def readable(self, entity: type[Entity], table: str) -> str:
        """Which rows the viewer may read."""
        return self.writer.rows(rules.source(entity, self.viewer.shape), table)

    async def row(self, rows: Connection, text: str, **parts: str) -> Mapping[str, Any]:
        """The answer to the statement with these parts."""
        sql = text.format(**parts)
        values = (bind({}, self.viewer) for bind in binders(self.writer.parameters.operands))
        found: Mapping[str, Any] = await rows.fetchrow(sql, *values)
        return found

    def _instant(self, day: date) -> str:
        midnight = datetime.combine(day, time(), SHANGHAI)
        return self.writer.parameters.add(Operand(Constant(midnight), "timestamptz"))


def _part(told: Mapping[str, Any], kind: type[FiguresT]) -> CountyPart[FiguresT]:
    figures = kind(**{each.name: told[each.name] for each in fields(kind)})
    return CountyPart(opaque_id("Region", told["id"]), told["code"], told["name"], figures)


def _sum(one: FiguresT, other: FiguresT) -> FiguresT:
    both: Iterable[str] = (each.name for each in fields(one))
    return type(one)(**{name: getattr(one, name) + getattr(other, name) for name in both})
