"""How much land lies idle and how much was brought back to use; how land was supplied (K38, measure 4)."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from models.access import Viewer
from models.entities.land import IdleLandCase, LandParcel
from models.errors import InvalidInput
from resolvers import rules
from resolvers.binding import binders
from resolvers.plan import Constant, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer

BACK_IN_USE = ("RECOVER", "TRANSFER", "COOPERATE", "RESTARTED")
"""What counts as disposed of; more time to start leaves the land as idle as it was."""


@dataclass(frozen=True, slots=True)
class LandSum:
    """So many parcels of so much area that have something in common."""

    key: str
    count: int
    mu: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class LandFigures:
    """Of a period and of all that the viewer may see; ``disposed`` by way, ``supplied`` by mode."""

    idle: LandSum
    disposed: tuple[LandSum, ...]
    supplied: tuple[LandSum, ...]
    industrial: LandSum
    standard: LandSum

    @property
    def disposed_mu(self) -> Decimal:
        """What was brought back to use."""
        return sum((each.mu for each in self.disposed), Decimal(0))

    @property
    def disposal_rate(self) -> Decimal | None:
        """K38 in percent, unrounded; None where nothing lay idle."""
        return _percent(self.disposed_mu, self.idle.mu)

    @property
    def standard_share(self) -> Decimal | None:
        """Standard land in percent of the industrial land supplied, by area."""
        return _percent(self.standard.mu, self.industrial.mu)


# Parameters are placed by the writer, which numbers them; the rest is fixed text. Supplies count where their
# parcels are the viewer's to read: anybody reads what is published, and counties would count each other's.
FIGURES = """select
  (select coalesce(json_agg(g), '[]') from (
    select case when {c}.disposed_on > {until} then null
      when {c}.status = 'RESTARTED' then 'RESTARTED' else {c}.disposal end as key,
      count(*) as count, sum({c}.area_mu)::text as mu
    from idle_land_case {c}
    where {c}.found_on <= {until} and ({c}.disposed_on is null or {c}.disposed_on >= {since})
      and {cases_readable}
    group by 1) g) as idle,
  (select coalesce(json_agg(g), '[]') from (
    select {s}.mode as key, {s}.use, {s}.is_standard_land as standard,
      count(*) as count, sum({s}.area_mu)::text as mu
    from land_supply {s} join land_parcel {p} on {p}.id = {s}.parcel_id
    where {s}.deleted_at is null and {s}.supplied_on between {since} and {until} and {parcels_readable}
    group by 1, 2, 3) g) as supplied"""


async def land_figures(rows: Connection, viewer: Viewer, since: date, until: date) -> LandFigures:
    """The figures of a period, both days included.

    Raises:
        InvalidInput: the period ends before it begins.
    """
    if until < since:
        raise InvalidInput("止期不能早于起期", field="to")
    writer = Writer()
    case, supply, parcel = writer.alias(), writer.alias(), writer.alias()
    sql = FIGURES.format(
        c=case,
        s=supply,
        p=parcel,
        since=writer.parameters.add(Operand(Constant(since), "date")),
        until=writer.parameters.add(Operand(Constant(until), "date")),
        cases_readable=writer.rows(rules.source(IdleLandCase, viewer.shape), case),
        parcels_readable=writer.rows(rules.source(LandParcel, viewer.shape), parcel),
    )
    row = await rows.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    idle, supplied = json.loads(row["idle"]), json.loads(row["supplied"])
    industrial = [each for each in supplied if each["use"] == "INDUSTRIAL"]
    return LandFigures(
        idle=_sum("IDLE", idle),
        disposed=tuple(_sum(key, _of(idle, key)) for key in BACK_IN_USE if _of(idle, key)),
        supplied=tuple(_sum(key, _of(supplied, key)) for key in sorted({each["key"] for each in supplied})),
        industrial=_sum("INDUSTRIAL", industrial),
        standard=_sum("STANDARD", [each for each in industrial if each["standard"]]),
    )


def _of(groups: Iterable[Mapping[str, Any]], key: str) -> list[Mapping[str, Any]]:
    return [each for each in groups if each["key"] == key]


def _sum(key: str, groups: Iterable[Mapping[str, Any]]) -> LandSum:
    listed = list(groups)
    mu = sum((Decimal(each["mu"]) for each in listed), Decimal(0))
    return LandSum(key, sum(each["count"] for each in listed), mu)


def _percent(part: Decimal, whole: Decimal) -> Decimal | None:
    return part * 100 / whole if whole else None
