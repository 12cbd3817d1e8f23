"""Policies beside the catalogue that an enterprise may look into: released, in force, of its county."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import orjson

from models.access import Role, Viewer, ViewerShape
from models.columns import anatomy
from models.entities.policy import PolicyDocument, PolicyItem
from models.predicates import TODAY, Compare, Exists, Not, all_of, any_of
from models.rules.policy_targets import NOTES, fit
from models.workflow import Row
from resolvers import rules
from resolvers.asked import Field
from resolvers.listing import nodes, one, plain
from resolvers.plan import TRUE, Condition, Has, IsNull, Operand, Operation, Source, Test, Variable
from resolvers.reading import Connection, Statement, compile_operation, read

MOST_POLICIES = 100
IN_FORCE = all_of(
    Compare("status", "eq", "IN_FORCE"),
    Exists(
        "document",
        all_of(
            Compare("status", "eq", "PUBLISHED"),
            Compare("effective_on", "lte", TODAY),
            any_of(Compare("expires_on", "is_null", True), Compare("expires_on", "gte", TODAY)),
        ),
    ),
    # What the catalogue carries out is judged there.
    Not(Exists("subsidy_items", Compare("instalments", "gte", 1))),
)
SELECTED = (
    *plain("id", "code", "title", "targets", "conditions", "contact"),
    *plain("benefitKind", "amountKind", "amount", "applyMode", "windowFrom", "windowTo"),
    Field("document", "document", {}, plain("title", "level")),
    one("leadUnit", "name"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyMatch:
    """A policy item, what it gives, and whether its structured targets speak of the enterprise."""

    id: str
    code: str
    title: str
    document: str
    level: str
    benefit_kind: str
    amount_kind: str | None
    amount: Decimal | None
    conditions: str | None
    apply_mode: str
    window_from: date | None
    window_to: date | None
    lead_unit: str | None
    contact: str | None
    fit: str

    @property
    def note(self) -> str:
        """The fit in words."""
        return NOTES[self.fit]


async def other_policies(
    rows: Connection, viewer: Viewer, enterprise: Row
) -> tuple[Sequence[PolicyMatch], bool]:
    """The policies that the viewer may read, and whether there are more than are told."""
    statement = _statement(viewer.shape)
    values = statement.values({"county": enterprise["county_id"]}, viewer)
    found = orjson.loads((await read(rows, statement, values)).data)["policies"]["nodes"]
    return [_match(node, enterprise) for node in found[:MOST_POLICIES]], len(found) > MOST_POLICIES


@cache
def _statement(shape: ViewerShape) -> Statement:
    asked = rules.both(rules.bound(PolicyItem, IN_FORCE, Role.PUBLIC), _of_county())
    listed = nodes("policies", PolicyItem, shape, asked, SELECTED, "code", limit=MOST_POLICIES + 1)
    return compile_operation(Operation((listed,)))


def _of_county() -> Condition:
    """A county's policies are for its own enterprises."""
    shape = anatomy(PolicyDocument)
    county = shape.columns["county_id"]
    here = Test(county, "eq", Operand(Variable(("county",)), "uuid"))
    document = anatomy(PolicyItem).relations["document"]
    return Has(document, Source(shape=shape, allowed=TRUE), rules.either(IsNull(county), here))


def _match(node: Mapping[str, Any], enterprise: Row) -> PolicyMatch:
    unit = node["leadUnit"]
    return PolicyMatch(
        id=node["id"],
        code=node["code"],
        title=node["title"],
        document=node["document"]["title"],
        level=node["document"]["level"],
        benefit_kind=node["benefitKind"],
        amount_kind=node["amountKind"],
        amount=None if node["amount"] is None else Decimal(node["amount"]),
        conditions=node["conditions"],
        apply_mode=node["applyMode"],
        window_from=_day(node["windowFrom"]),
        window_to=_day(node["windowTo"]),
        lead_unit=unit["name"] if unit else None,
        contact=node["contact"],
        fit=fit(node["targets"], str(enterprise["entity_type"]), enterprise["industry_class"] or ""),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
