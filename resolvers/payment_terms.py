"""When money is due by the city's parameters: of a contract that is described, or of an item of arrears."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from models import clock
from models.access import Viewer
from models.entities.arrears import ArrearsItem
from models.entities.arrears_effects import debt_of
from models.errors import InvalidInput, NotFound
from models.parameter_values import typed
from models.refusals import CALENDAR_NOT_LOADED
from models.rules.payment_terms import PARAMETER_KEYS, Debt, Due, TermParameters, payment_due
from resolvers.arrears import known_item, ledger_entry
from resolvers.binding import parse_id
from resolvers.reading import Connection

ROLL_FORWARD = "deadline.roll_forward"
FARTHEST = timedelta(days=36_525)
"""Dates beyond a hundred years are typing errors."""

PARAMETERS = """select
  coalesce(json_object_agg(held.key, json_build_array(held.value, held.type)), '{}') as found
from (select distinct on (key) key, value, type from system_param
  where city_id = $1 and key = any($2) and valid_from <= $3 and deleted_at is null
  order by key, valid_from desc) held"""

NEXT_WORKDAY = """select
  (select is_workday from work_calendar_day where city_id = $1 and date = $2 and deleted_at is null) as works,
  (select min(date) from work_calendar_day
    where city_id = $1 and date > $2 and is_workday and deleted_at is null) as next"""


async def due_of(rows: Connection, viewer: Viewer, debt: Debt, as_of: date | None) -> Due:
    """When the debt is due, what is owed on that day (today), and the articles that say so.

    Raises:
        InvalidInput: a date is farther away than any contract's.
        RuleBroken: CALENDAR_NOT_LOADED, where the city rolls terms forward.
    """
    day = as_of or clock.today()
    known = await _parameters(rows, viewer)
    terms = TermParameters(**{name: known[key] for name, key in PARAMETER_KEYS.items()})
    for each in (day, debt.delivered_on, debt.accepted_on, debt.acceptance_due_on, debt.settled_on):
        if each is not None and abs(each - clock.today()) > FARTHEST:
            raise InvalidInput("日期超出范围")
    due = payment_due(debt, day, terms)
    if due.due_on is None or not known[ROLL_FORWARD]:
        return due
    rolled = await _workday(rows, viewer, due.due_on)
    return payment_due(debt, day, terms, lambda _: rolled)


async def due_of_item(rows: Connection, viewer: Viewer, item: str, as_of: date | None) -> Due:
    """The same of an item of the ledger: what was left to pay of it on that day.

    Raises:
        NotFound: the item is not the viewer's to see.
    """
    found = parse_id(item)
    if found is None or found[0] != ArrearsItem.__name__:
        raise NotFound(field="id")
    row = await known_item(rows, viewer, found[1])
    if row is None:
        raise NotFound(field="id")
    day, debt = as_of or clock.today(), debt_of(row)
    if row["confirmed_on"] is None:
        # A claim: nobody has confirmed it, so that its money is what the creditor says.
        debt = replace(debt, unpaid=row["unpaid"], dispute_part=row["dispute_part"])
    else:
        entry = ledger_entry(row)
        debt = replace(debt, unpaid=entry.unpaid(day), dispute_part=entry.in_dispute(day))
    return await due_of(rows, viewer, debt, day)


async def default_interest(rows: Connection, viewer: Viewer) -> Decimal:
    """The daily rate where none was agreed, as it is today."""
    rate: Decimal = (await _parameters(rows, viewer))[PARAMETER_KEYS["default_daily"]]
    return rate


async def _parameters(rows: Connection, viewer: Viewer) -> Mapping[str, Any]:
    keys = [*PARAMETER_KEYS.values(), ROLL_FORWARD]
    row = await rows.fetchrow(PARAMETERS, viewer.city_id, keys, clock.today())
    return {key: typed(*held) for key, held in json.loads(row["found"]).items()}


async def _workday(rows: Connection, viewer: Viewer, day: date) -> date:
    row = await rows.fetchrow(NEXT_WORKDAY, viewer.city_id, day)
    if row["works"] is None or (not row["works"] and row["next"] is None):
        raise CALENDAR_NOT_LOADED(year=day.year)
    found: date = day if row["works"] else row["next"]
    return found
