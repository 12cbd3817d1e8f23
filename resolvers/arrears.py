"""The ledger of arrears as a viewer may read it: clearance rates of a period, and how old what is left is."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

from models import clock
from models.access import Role, Viewer
from models.columns import anatomy
from models.entities.arrears import ArrearsItem
from models.entities.arrears_ranking import ArrearsRanking
from models.entities.arrears_ranking_effects import entry, grouped
from models.errors import InvalidInput
from models.grants import CITY_DEPTS
from models.rules.clearance import (
    BUCKETS,
    ZERO,
    Bucket,
    Entry,
    Figures,
    bucket_of,
    figures,
    period_days,
    placed,
)
from models.rules.payment_terms import interest, overdue_days
from resolvers import rules
from resolvers.binding import binders
from resolvers.plan import TRUE, Condition, Constant, Operand, Test
from resolvers.reading import Connection
from resolvers.sql import Writer

# Money travels as text: JSON has no decimals.
ITEM = """select {i}.id, {i}.contract_no, {i}.county_id, {i}.debtor_unit_id, {i}.debtor_type, {i}.status,
    {i}.unpaid::text, {i}.dispute_part::text, {i}.confirmed_amount::text, {i}.dispute_accepted::text,
    {i}.dispute_rejected::text, {i}.dispute_settled_on, {i}.confirmed_on, {i}.due_on,
    {i}.size_at_signing, {i}.delivered_on, {i}.accepted_on, {i}.acceptance_due_on, {i}.acceptance_agreed,
    {i}.settled_on, {i}.progress_settlement, {i}.contract_term_days, {i}.back_to_back,
    {i}.interest_rate::text, {i}.lpr_at_signing::text,
    coalesce((select json_agg(json_build_object('amount', paid.amount::text, 'date', paid.date,
      'method', paid.method, 'honoured_on', paid.honoured_on)) from arrears_repayment paid
      where paid.item_id = {i}.id and paid.deleted_at is null), '[]') as payments
  from arrears_item {i} where {readable}"""

ONE = "select row_to_json(item) as item from ({items}) item"

LEDGER = """select
  (select coalesce(json_agg(item), '[]') from ({items}) item) as items,
  (select coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'name', r.name) order by r.code),
    '[]') from region r where r.city_id = {city} and r.deleted_at is null) as regions,
  (select coalesce(json_agg(json_build_object('id', u.id, 'region_id', u.region_id, 'name', u.name)), '[]')
    from org_unit u where exists (select 1 from arrears_item owed where owed.debtor_unit_id = u.id)) as units,
  (select json_build_array(o.id, o.host_unit_id) from org_unit o
    where o.city_id = {city} and o.code = concat({city}::text, '-ARREARS_OFFICE')) as office"""

PUBLISHED = """select json_build_object('provincial_average', {k}.provincial_average::text,
    'average_source', {k}.average_source,
    'rows', (select coalesce(json_agg(json_build_object('id', coalesce(w.region_id, w.unit_id),
      'of_region', w.region_id is not null, 'name', coalesce(r.name, u.name), 'opening', w.opening::text,
      'added', w.added::text, 'cleared', w.cleared::text, 'rank', w.rank)
      order by w.rank nulls last, r.code, u.code), '[]')
      from arrears_ranking_row w left join region r on r.id = w.region_id
      left join org_unit u on u.id = w.unit_id
      where w.ranking_id = {k}.id and w.deleted_at is null)) as found
  from arrears_ranking {k} where {readable} and {k}.period = {period} and {k}.kind = {kind}
    and {k}.status = 'PUBLISHED'"""

MONEY = (
    "amount",
    "unpaid",
    "dispute_part",
    "confirmed_amount",
    "dispute_accepted",
    "dispute_rejected",
    "interest_rate",
    "lpr_at_signing",
)
DATES = (
    "date",
    "honoured_on",
    "dispute_settled_on",
    "confirmed_on",
    "due_on",
    "delivered_on",
    "accepted_on",
    "acceptance_due_on",
    "settled_on",
)
IDS = ("id", "county_id", "debtor_unit_id")
WHOLE_CITY = frozenset({Role.AUDITOR, Role.DISCIPLINE})
"""Who reads every item, besides the office that clears arrears."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearanceRow:
    """A county or city department with its figures; no rank without arrears or in a part of the ledger."""

    key: UUID
    of_region: bool
    name: str
    figures: Figures
    rank: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance:
    """The clearance rates of a period: as they were published, or as the ledger has them now."""

    published: bool
    whole_city: bool
    rows: Sequence[ClearanceRow]
    average: Decimal | None = None
    source: str | None = None

    @property
    def total(self) -> Figures:
        """The sum of the rows."""
        return sum((row.figures for row in self.rows), Figures())


async def clearance(rows: Connection, viewer: Viewer, period: str, kind: str) -> Clearance:
    """The clearance rates of counties or of city departments, the highest first.

    Once they are published, everybody is told these. Before, they come from the items that the viewer may
    read, and only who reads all of them is told ranks.

    Raises:
        InvalidInput: there is no such period.
    """
    days = period_days(period)
    if days is None:
        raise InvalidInput("期间写作 2026Q2、2026-06、2026H1 或者 2026", field="period")
    published = await _published(rows, viewer, period, kind)
    if published is not None:
        return published
    found = await ledger(rows, viewer)
    names = {UUID(each["id"]): each["name"] for each in (*found["regions"], *found["units"])}
    items = [each for each in found["items"] if each["confirmed_on"] is not None]
    places = [{**each, "id": UUID(each["id"])} for each in found["regions"]]
    debtors = [
        {**each, "id": UUID(each["id"]), "region_id": UUID(each["region_id"])} for each in found["units"]
    ]
    payments = [{**paid, "item_id": item["id"]} for item in items for paid in item["payments"]]
    by_key = {
        key: figures(entries, *days)
        for key, entries in grouped(kind, items, payments, places, debtors).items()
    }
    whole = _sees_all(viewer, found["office"])
    if not whole:
        by_key = {key: known for key, known in by_key.items() if known.confirmed}
    return Clearance(
        published=False,
        whole_city=whole,
        rows=[
            ClearanceRow(
                key=each.key,
                of_region=kind == "COUNTY",
                name=names[each.key],
                figures=each.figures,
                rank=each.rank if whole else None,
            )
            for each in placed(by_key)
        ],
    )


def _sees_all(viewer: Viewer, office: Sequence[str | None] | None) -> bool:
    seats = {UUID(each) for each in office or () if each}
    ours: set[UUID] = set()
    for role in viewer.shape & set(CITY_DEPTS):
        units = viewer.value("units", role)
        ours |= set(units if isinstance(units, tuple) else (units,))
    return bool(viewer.shape & WHOLE_CITY or seats & ours)


async def _published(rows: Connection, viewer: Viewer, period: str, kind: str) -> Clearance | None:
    writer = Writer()
    table = writer.alias()
    sql = PUBLISHED.format(
        k=table,
        readable=writer.rows(rules.source(ArrearsRanking, viewer.shape), table),
        period=writer.parameters.add(Operand(Constant(period), "text")),
        kind=writer.parameters.add(Operand(Constant(kind), "text")),
    )
    row = await rows.fetchrow(sql, *_values(writer, viewer))
    if row is None:
        return None
    found = json.loads(row["found"])
    return Clearance(
        published=True,
        whole_city=True,
        average=_decimal(found["provincial_average"]),
        source=found["average_source"],
        rows=[
            ClearanceRow(
                key=UUID(each["id"]),
                of_region=each["of_region"],
                name=each["name"],
                figures=Figures(*(Decimal(each[name]) for name in ("opening", "added", "cleared"))),
                rank=each["rank"],
            )
            for each in found["rows"]
        ],
    )


# --- how old what is left is --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """An overdue item on a day, with the interest up to it."""

    item_id: UUID
    contract_no: str
    due_on: date
    days: int
    bucket: Bucket
    unpaid: Decimal
    disputed: Decimal
    interest: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Several items added up."""

    count: int
    unpaid: Decimal
    disputed: Decimal
    interest: Decimal

    @classmethod
    def of(cls, items: Iterable[Overdue]) -> "Sum":
        """The sum of the items."""
        listed = list(items)
        return cls(
            count=len(listed),
            unpaid=sum((each.unpaid for each in listed), ZERO),
            disputed=sum((each.disputed for each in listed), ZERO),
            interest=sum((each.interest for each in listed), ZERO),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ageing:
    """The overdue items of a day, the oldest first."""

    as_of: date
    items: Sequence[Overdue]

    @property
    def total(self) -> Sum:
        """All of them."""
        return Sum.of(self.items)

    @property
    def buckets(self) -> list[tuple[Bucket, Sum]]:
        """Each bucket with its part; together they are the total."""
        return [(each, Sum.of(item for item in self.items if item.bucket == each)) for each in BUCKETS]


async def ageing(rows: Connection, viewer: Viewer, default_daily: Decimal, as_of: date | None) -> Ageing:
    """What was overdue on a day (today) of the confirmed items that the viewer may read (K17)."""
    day = as_of or clock.today()
    found = await ledger(rows, viewer)
    items = [
        each
        for row in found["items"]
        if row["confirmed_on"] is not None and (each := _overdue(row, day, default_daily)) is not None
    ]
    items.sort(key=lambda each: (-each.days, each.item_id))
    return Ageing(as_of=day, items=items)


def _overdue(row: Mapping[str, Any], day: date, default_daily: Decimal) -> Overdue | None:
    known, late = ledger_entry(row), overdue_days(row["due_on"], day)
    bucket, unpaid = bucket_of(late), known.unpaid(day)
    if bucket is None or not unpaid:
        return None
    return Overdue(
        item_id=row["id"],
        contract_no=row["contract_no"],
        due_on=row["due_on"],
        days=late,
        bucket=bucket,
        unpaid=unpaid,
        disputed=known.in_dispute(day),
        interest=interest(unpaid, row["interest_rate"], late, default_daily),
    )


# --- reading ------------------------------------------------------------------------------------


def ledger_entry(row: Mapping[str, Any]) -> Entry:
    """A confirmed item that was read here, as the rules see it."""
    return entry(row, row["payments"])


async def known_item(rows: Connection, viewer: Viewer, item_id: UUID) -> Mapping[str, Any] | None:
    """One item with its repayments, if the viewer may read it."""
    writer = Writer()
    column = anatomy(ArrearsItem).columns["id"]
    items = _items(writer, viewer, Test(column, "eq", Operand(Constant(item_id), "uuid")))
    row = await rows.fetchrow(ONE.format(items=items), *_values(writer, viewer))
    return None if row is None else _typed(json.loads(row["item"]))


async def ledger(rows: Connection, viewer: Viewer) -> dict[str, Any]:
    """The items that the viewer may read, with the regions, the units that owe and the office by id."""
    writer = Writer()
    items = _items(writer, viewer, TRUE)
    city = writer.parameters.add(Operand(Constant(viewer.city_id), "int"))
    row = await rows.fetchrow(LEDGER.format(items=items, city=city), *_values(writer, viewer))
    found: dict[str, Any] = {name: json.loads(value or "null") for name, value in dict(row).items()}
    return {**found, "items": [_typed(each) for each in found["items"]]}


def _items(writer: Writer, viewer: Viewer, asked: Condition) -> str:
    table = writer.alias()
    return ITEM.format(i=table, readable=writer.rows(rules.source(ArrearsItem, viewer.shape), table, asked))


READ: Mapping[str, Callable[[str], Any]] = MappingProxyType(
    {
        **dict.fromkeys(MONEY, Decimal),
        **dict.fromkeys(DATES, date.fromisoformat),
        **dict.fromkeys(IDS, UUID),
    }
)
"""What the texts of an item and of its repayments mean, by the names of the columns."""


def _typed(item: Mapping[str, Any]) -> dict[str, Any]:
    made = {
        name: READ[name](value) if name in READ and value is not None else value
        for name, value in item.items()
    }
    return {**made, "payments": [_typed(each) for each in item.get("payments", ())]}


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _values(writer: Writer, viewer: Viewer) -> list[Any]:
    return [bind({}, viewer) for bind in binders(writer.parameters.operands)]
