"""What the three lists amount to, what waits at a bank, and how inclusive loans grow (K11 to K13).

Each is one statement over the rows that the viewer may read; the arithmetic is in ``models.rules``.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.access import Access, Viewer
from models.entities.bank_push import BankFeedback, BankPush
from models.entities.financing import FinancingListItem
from models.entities.financing_effects import PERIOD
from models.entities.loans import InclusiveLoanBalance
from models.errors import InvalidInput
from models.rules.loan_availability import (
    Availability,
    PushedRow,
    PushFigures,
    availability,
    availability_by_type,
    push_figures,
    pushes_by_kind_and_bank,
)
from models.rules.loan_growth import Balance, Growth, growth
from resolvers import rules
from resolvers.binding import binders
from resolvers.plan import TRUE, Constant, OfClock, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer

# Parameters are placed by the writer, which numbers them; the rest is fixed text.
PUSHED = """select coalesce(json_agg(found), '[]') as found from (
  select {f}.bank_id, bank.name as bank, listed.kind, {f}.result, {f}.is_late, {i}.need_id, {i}.type,
    case when {clear} then {i}.amount::text end as requested,
    case when {clear} then {f}.credit_amount::text end as credit,
    {pushed} as counts_as_pushed, {decided} as counts_as_decided
  from bank_feedback {f}
  join bank_push push on push.id = {f}.push_id
  join financing_list_item {i} on {i}.id = {f}.item_id
  join financing_list listed on listed.id = {i}.list_id
  join bank on bank.id = {f}.bank_id
  where ({pushed} or {decided}) and {feedbacks} and {items}
) found"""
OF_QUARTER = "listed.period = {quarter}"
IN_MONTH = "({when} at time zone 'Asia/Shanghai' >= {first} and {when} at time zone 'Asia/Shanghai' < {end})"
MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])")

INBOX = """select coalesce(json_agg(found order by found.read_at is not null, found.due_at, found.id), '[]')
  as found from (
  select {p}.id, listed.no, listed.kind, {p}.pushed_at, {p}.due_at, {p}.read_at,
    (select count(*) from bank_feedback f where f.push_id = {p}.id and f.deleted_at is null) as pushed,
    (select count(*) from bank_feedback f where f.push_id = {p}.id and f.deleted_at is null
      and f.result is null) as waiting,
    (select count(*) from bank_feedback f join financing_list_item i on i.id = f.item_id
      where f.push_id = {p}.id and f.deleted_at is null and i.consent <> 'CONSENTED') as withdrawn
  from bank_push {p}
  join financing_list listed on listed.id = {p}.list_id
  where {p}.bank_id = any({banks}) and {pushes}
) found"""

BALANCES = """select coalesce(json_agg(found), '[]') as found,
  (select p.value from system_param p where p.key = 'loan.target_cagr' and p.deleted_at is null
    and p.city_id = {city} and p.valid_from <= {today} order by p.valid_from desc limit 1) as target
from (select {b}.year, {b}.balance::text as balance from inclusive_loan_balance {b} where {balances}) found"""


@dataclass(frozen=True, slots=True)
class PushCell:
    """K11 of one kind of list at one bank."""

    kind: str
    bank_id: UUID
    bank: str
    figures: PushFigures


@dataclass(frozen=True, slots=True)
class Stats:
    """K11 and K12 of a quarter within the viewer's scope."""

    pushes: PushFigures
    cells: tuple[PushCell, ...]
    availability: Availability
    by_type: Mapping[str, Availability]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """A list that was pushed to the viewer's bank, and how much of it still waits."""

    id: UUID
    no: str
    kind: str
    pushed_at: datetime
    due_at: datetime
    read_at: datetime | None
    pushed: int
    waiting: int
    withdrawn: int


async def financing_stats(rows: Connection, viewer: Viewer, period: str) -> Stats:
    """K11 and K12 over the rows that the viewer may read: of lists of a quarter, or of a month.

    To a month belongs what was pushed in it (K11) and what was decided in it (K12), of whatever list.
    Amounts count where the viewer may know all of them (DOMAIN §5.4).

    Raises:
        InvalidInput: the period is neither a quarter nor a month.
    """
    writer = Writer()
    feedback, item = writer.alias(), writer.alias()
    access = FinancingListItem.access
    mask = access.mask_of("amount") if isinstance(access, Access) else None
    clear = rules.clear(FinancingListItem, mask, viewer.shape) if mask else TRUE
    pushed_in, decided_in = _within(period, writer, feedback)
    sql = PUSHED.format(
        f=feedback,
        i=item,
        clear=writer.condition(clear, item),
        pushed=pushed_in,
        decided=decided_in,
        feedbacks=writer.rows(rules.source(BankFeedback, viewer.shape), feedback),
        items=writer.rows(rules.source(FinancingListItem, viewer.shape), item),
    )
    found = await _found(rows, viewer, writer, sql)
    banks = {each["bank_id"]: each["bank"] for each in found}
    pushed = [_pushed(each) for each in found if each["counts_as_pushed"]]
    decided = [_pushed(each) for each in found if each["counts_as_decided"]]
    cells = pushes_by_kind_and_bank(pushed)
    return Stats(
        push_figures(pushed),
        tuple(
            PushCell(kind, UUID(str(bank)), banks[bank], cells[kind, bank])
            for kind, bank in sorted(cells, key=lambda key: (key[0], banks[key[1]]))
        ),
        availability(decided),
        availability_by_type(decided),
    )


def _within(period: str, writer: Writer, feedback: str) -> tuple[str, str]:
    """The conditions under which a row counts as pushed and as decided in the period."""
    if PERIOD.fullmatch(period):
        quarter = OF_QUARTER.format(quarter=writer.parameters.add(Operand(Constant(period), "text")))
        return quarter, quarter
    found = MONTH.fullmatch(period)
    if found is None:
        raise InvalidInput("期间应写作 2026Q2（季度）或 2026-06（月份）", field="period")
    first = date(int(found[1]), int(found[2]), 1)
    end = (first + timedelta(days=31)).replace(day=1)
    days = {
        name: writer.parameters.add(Operand(Constant(day), "date"))
        for name, day in {"first": first, "end": end}.items()
    }
    return (
        IN_MONTH.format(when="push.pushed_at", **days),
        IN_MONTH.format(when=f"{feedback}.decided_at", **days),
    )


def _pushed(row: Mapping[str, Any]) -> PushedRow:
    return PushedRow(
        kind=row["kind"],
        bank=row["bank_id"],
        need=row["need_id"],
        type=row["type"],
        requested=_amount(row["requested"]),
        result=row["result"],
        credit=_amount(row["credit"]),
        late=row["is_late"],
    )


def _amount(written: str | None) -> Decimal | None:
    return None if written is None else Decimal(written)


async def bank_inbox(rows: Connection, viewer: Viewer) -> list[Inbox]:
    """What was pushed to the viewer's bank: first what nobody there has read, then what is due soonest."""
    writer = Writer()
    push = writer.alias()
    sql = INBOX.format(
        p=push,
        banks=writer.parameters.add(Operand(Constant(viewer.value("banks", None)), "uuid[]")),
        pushes=writer.rows(rules.source(BankPush, viewer.shape), push),
    )
    return [
        Inbox(
            id=UUID(each["id"]),
            no=each["no"],
            kind=each["kind"],
            pushed_at=datetime.fromisoformat(each["pushed_at"]),
            due_at=datetime.fromisoformat(each["due_at"]),
            read_at=datetime.fromisoformat(each["read_at"]) if each["read_at"] else None,
            pushed=each["pushed"],
            waiting=each["waiting"],
            withdrawn=each["withdrawn"],
        )
        for each in await _found(rows, viewer, writer, sql)
    ]


async def loan_growth(
    rows: Connection, viewer: Viewer, first: int | None, last: int | None
) -> tuple[Growth, Decimal]:
    """K13 from the first year to the last that is reported, and the target that it is held against.

    Raises:
        InvalidInput: the years stand the wrong way round.
    """
    if first is not None and last is not None and first > last:
        raise InvalidInput("起始年度不能晚于截止年度", field="fromYear")
    writer = Writer()
    table = writer.alias()
    sql = BALANCES.format(
        b=table,
        city=writer.parameters.add(Operand(Constant(viewer.city_id), "int")),
        today=writer.parameters.add(Operand(OfClock("today"), "date")),
        balances=writer.rows(rules.source(InclusiveLoanBalance, viewer.shape), table),
    )
    row = await rows.fetchrow(sql, *_values(writer, viewer))
    target = Decimal(row["target"])
    balances = [
        Balance(each["year"], Decimal(each["balance"]))
        for each in json.loads(row["found"])
        if (first is None or each["year"] >= first) and (last is None or each["year"] <= last)
    ]
    return growth(balances, target), target


async def _found(rows: Connection, viewer: Viewer, writer: Writer, sql: str) -> list[dict[str, Any]]:
    row = await rows.fetchrow(sql, *_values(writer, viewer))
    found: list[dict[str, Any]] = json.loads(row["found"])
    return found


def _values(writer: Writer, viewer: Viewer) -> list[Any]:
    return [bind({}, viewer) for bind in binders(writer.parameters.operands)]
