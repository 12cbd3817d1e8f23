"""How far signed projects have come, and how much of their money is in place (K25–K27)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from models.access import Viewer
from models.entities.assignment import Assignment
from models.entities.project import Project
from models.entities.project_progress import FundsInPlace
from resolvers import rules
from resolvers.binding import binders
from resolvers.coverage import SIGNED_OR_LATER
from resolvers.ledgers import checked_year
from resolvers.listing import compared
from resolvers.plan import Constant, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer
from resolvers.ticket_figures import rate

LANDED_OR_LATER = SIGNED_OR_LATER[1:]
STARTED_OR_LATER = SIGNED_OR_LATER[2:]
COMMISSIONED_OR_LATER = SIGNED_OR_LATER[3:]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFigures:
    """Projects that are signed or beyond, neither suspended nor terminated; amounts in yuan.

    ``honoured`` have a registered company or money in place; of the landed, ``converted`` have handed
    manager and commissioner over to the enterprise.
    """

    signed: int
    honoured: int
    landed: int
    converted: int
    started: int
    commissioned: int
    planned: Decimal
    in_place: Decimal

    @property
    def rates(self) -> dict[str, Decimal | None]:
        """In percent: of what was signed, or of the step before."""
        return {
            "honoured": rate(self.honoured, self.signed),
            "landing": rate(self.landed, self.signed),
            "conversion": rate(self.converted, self.landed),
            "start": rate(self.started, self.landed),
            "commissioning": rate(self.commissioned, self.started),
            "funds": rate(self.in_place, self.planned),
        }


# Parameters are placed by the writer, which numbers them; the rest is fixed text.
FIGURES = """select row_to_json(told) as found from (
  select count(*) as signed,
    count(*) filter (where {p}.enterprise_id is not null or money.amount > 0) as honoured,
    count(*) filter (where {p}.stage = any({landed})) as landed,
    count(*) filter (where {p}.stage = any({landed}) and posts.handed_over = 2) as converted,
    count(*) filter (where {p}.stage = any({started})) as started,
    count(*) filter (where {p}.stage = any({commissioned})) as commissioned,
    coalesce(sum({p}.planned_investment), 0)::text as planned,
    coalesce(sum(money.amount), 0)::text as in_place
  from project {p}
  cross join lateral (select coalesce(sum({f}.amount), 0) as amount from funds_in_place {f}
    where {f}.project_id = {p}.id and {funds_readable}) money
  cross join lateral (select count(distinct {a}.kind) as handed_over from assignment {a}
    where {a}.project_id = {p}.id and {a}.status = 'CONVERTED' and {posts_readable}) posts
  where {asked} and {p}.signed_on between {since} and {until}
) told"""


async def project_figures(rows: Connection, viewer: Viewer, year: int | None) -> ProjectFigures:
    """Of the projects that the viewer may read; with ``year``, of those signed in it.

    Raises:
        InvalidInput: no such year.
    """
    since, until = date.min, date.max
    if year is not None:
        since, until = date(checked_year(year), 1, 1), date(year, 12, 31)
    writer = Writer()
    add = writer.parameters.add
    project, funds, post = writer.alias(), writer.alias(), writer.alias()
    signed = compared(Project, "stage", "in", Constant(SIGNED_OR_LATER))
    sql = FIGURES.format(
        p=project,
        f=funds,
        a=post,
        landed=add(Operand(Constant(LANDED_OR_LATER), "text[]")),
        started=add(Operand(Constant(STARTED_OR_LATER), "text[]")),
        commissioned=add(Operand(Constant(COMMISSIONED_OR_LATER), "text[]")),
        funds_readable=writer.rows(rules.source(FundsInPlace, viewer.shape), funds),
        posts_readable=writer.rows(rules.source(Assignment, viewer.shape), post),
        asked=writer.rows(rules.source(Project, viewer.shape), project, signed),
        since=add(Operand(Constant(since), "date")),
        until=add(Operand(Constant(until), "date")),
    )
    row = await rows.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    return _figures(json.loads(row["found"]))


def _figures(told: Mapping[str, Any]) -> ProjectFigures:
    typed: dict[str, Any] = {
        **told,
        "planned": Decimal(told["planned"]),
        "in_place": Decimal(told["in_place"]),
    }
    return ProjectFigures(**typed)
