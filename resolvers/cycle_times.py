"""How long subsidies take from the application to the arrival of the money (K19)."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from statistics import median
from typing import Any

import orjson

from models.access import Viewer, ViewerShape
from models.columns import anatomy
from models.entities.subsidy_payment import Disbursement, Instalment
from models.errors import InvalidInput
from resolvers import rules
from resolvers.asked import Field
from resolvers.calendar import Calendar
from resolvers.ledger_plans import MOST_ROWS, in_year
from resolvers.ledgers import checked_year, day_of
from resolvers.listing import compared, nodes, one
from resolvers.plan import TRUE, Constant, Has, Operation, Source
from resolvers.reading import Connection, Statement, compile_operation, read

TARGET_WD = 60
"""Working days in which money should arrive."""
HUNDRED = Decimal(100)
DAYS = """select coalesce(json_agg(json_build_array(date, is_workday)), '[]') as days from work_calendar_day
  where city_id = $1 and deleted_at is null and date between $2 and $3"""


@dataclass(frozen=True, slots=True)
class CycleTime:
    """Of first payments that arrived in the year; none of them, no figures. The share is in percent."""

    payments: int
    median: Decimal | None
    share_in_time: Decimal | None


async def subsidy_cycle_time(rows: Connection, viewer: Viewer, year: int) -> CycleTime:
    """The working days from sending the application to the arrival, of what the viewer may read.

    Of what is paid over several years the first part counts: the others wait for their year to end.

    Raises:
        InvalidInput: no such year, or more payments than are counted at once.
        RuleBroken: CALENDAR_NOT_LOADED, a day on the way is not loaded.
    """
    variables = {"from": date(checked_year(year), 1, 1), "until": date(year + 1, 1, 1)}
    statement = _statement(viewer.shape)
    found = orjson.loads((await read(rows, statement, statement.values(variables, viewer))).data)
    payments = found["payments"]["nodes"]
    if len(payments) > MOST_ROWS:
        raise InvalidInput(f"当年到账超过 {MOST_ROWS} 笔，无法一次统计", field="year")
    spans = [span for node in payments if (span := _span(node)) is not None]
    if not spans:
        return CycleTime(0, None, None)
    calendar = await _calendar(rows, viewer, spans)
    taken = [Decimal(calendar.work_days_between(sent, arrived)) for sent, arrived in spans]
    in_time = sum(days <= TARGET_WD for days in taken)
    return CycleTime(len(taken), median(taken), in_time * HUNDRED / len(taken))


@cache
def _statement(shape: ViewerShape) -> Statement:
    first = Has(
        anatomy(Disbursement).relations["instalment"],
        Source(shape=anatomy(Instalment), allowed=TRUE),
        compared(Instalment, "index", "eq", Constant(1)),
    )
    selected = (
        Field("id", "id"),
        Field("arrivedOn", "arrived"),
        Field("instalment", "instalment", {}, (one("application", "submittedAt"),)),
    )
    asked = rules.both(first, *in_year(Disbursement, "arrived_on"))
    return compile_operation(
        Operation((nodes("payments", Disbursement, shape, asked, selected, limit=MOST_ROWS + 1),))
    )


def _span(node: Mapping[str, Any]) -> tuple[date, date] | None:
    """When the application was sent and the money arrived, as far as the viewer may know."""
    instalment = node["instalment"]
    application = instalment["application"] if instalment else None
    sent, arrived = day_of(application["submittedAt"] if application else None), day_of(node["arrived"])
    return None if sent is None or arrived is None else (sent, arrived)


async def _calendar(rows: Connection, viewer: Viewer, spans: Iterable[tuple[date, date]]) -> Calendar:
    starts, ends = zip(*spans, strict=True)
    row = await rows.fetchrow(DAYS, viewer.city_id, min(starts), max(ends))
    return Calendar.of((date.fromisoformat(day), works) for day, works in json.loads(row["days"]))
