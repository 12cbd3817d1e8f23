"""Which units have yet to disclose what they owed at the end of a year (article 18)."""

import json
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from models import clock
from models.access import Viewer
from models.entities.arrears_records_effects import disclosure_due
from models.rules.clearance import ZERO
from models.rules.payment_terms import overdue_days
from resolvers.arrears import ledger, ledger_entry
from resolvers.reading import Connection

DISCLOSED = """select coalesce(json_agg(json_build_array(d.unit_id)), '[]') as units
  from annual_disclosure d where d.city_id = $1 and d.year = $2 and d.deleted_at is null"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undisclosed:
    """A unit that owed overdue money when a year ended, and has not disclosed it."""

    unit_id: UUID
    name: str
    due_on: date
    overdue_days: int
    contracts: int
    unpaid: Decimal


async def undisclosed(rows: Connection, viewer: Viewer, year: int) -> list[Undisclosed]:
    """Who has yet to disclose a year, of the debtors whose items the viewer may read; by name."""
    end, due = date(year, 12, 31), disclosure_due(year)
    found = await ledger(rows, viewer)
    row = await rows.fetchrow(DISCLOSED, viewer.city_id, year)
    done = {UUID(unit) for (unit,) in json.loads(row["units"])}
    owed: defaultdict[UUID, list[Decimal]] = defaultdict(list)
    for item in found["items"]:
        debtor = item["debtor_unit_id"]
        if debtor in done or debtor is None or item["confirmed_on"] is None:
            continue
        # It was owed then, also if it was reported and confirmed after the year.
        known = replace(ledger_entry(item), confirmed_on=date.min)
        if (left := known.unpaid(end)) and overdue_days(item["due_on"], end):
            owed[debtor].append(left)
    names = {UUID(each["id"]): each["name"] for each in found["units"]}
    listed = (
        Undisclosed(
            unit_id=unit,
            name=names[unit],
            due_on=due,
            overdue_days=overdue_days(due, clock.today()),
            contracts=len(parts),
            unpaid=sum(parts, ZERO),
        )
        for unit, parts in owed.items()
    )
    return sorted(listed, key=lambda each: (each.name, each.unit_id))
