"""To which units a viewer may give an issue or a complaint: what dispatching it will allow, as a list.

The list follows the rules that the actions check; it is a help for whoever chooses, not the check.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

import orjson

from models.access import Role, Viewer, ViewerShape
from models.entities.complaint import Complaint
from models.entities.complaint_effects import CONDUCT
from models.entities.issue import Issue
from models.entities.org import OrgUnit
from models.entity import Entity
from models.errors import InvalidInput, NotFound
from models.predicates import TODAY, VIEWER, Compare
from resolvers import rules
from resolvers.asked import Field
from resolvers.binding import parse_id
from resolvers.listing import compared, nodes, one, plain
from resolvers.plan import TRUE, Condition, Operation, Variable
from resolvers.reading import Connection, Statement, compile_operation, read

MOST_UNITS = 2_000

_KEY = (Field("id", "id"),)


@dataclass(frozen=True, slots=True)
class Desk:
    """Who dispatches rows of an entity to any unit, and what of a row decides about units."""

    offices: frozenset[Role]
    selected: tuple[Field, ...]


DESKS: Mapping[type[Entity], Desk] = MappingProxyType(
    {
        Issue: Desk(
            frozenset({Role.CITY_RELIEF_OFFICE}),
            (Field("county", "county", {}, _KEY), Field("suggestedUnit", "suggested", {}, _KEY)),
        ),
        Complaint: Desk(
            frozenset({Role.CITY_BIZENV_OFFICE, Role.CITY_BIZENV_LEAD}),
            (
                *plain("kind", "category"),
                Field("county", "county", {}, _KEY),
                Field("respondentUnit", "respondent", {}, _KEY),
            ),
        ),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit that may be chosen: ``near`` in the row's own county, ``suggested`` by who returned it."""

    id: str
    name: str
    level: str
    region: str | None
    near: bool
    suggested: bool


async def dispatch_units(rows: Connection, viewer: Viewer, row_id: str) -> list[Unit]:
    """Units that the viewer may give the row to: the suggested, those of its county, of the city, others.

    Raises:
        InvalidInput: nothing of that sort is dispatched.
        NotFound: the row is not the viewer's to see.
    """
    named = parse_id(row_id)
    entity = next((each for each in DESKS if named and each.__name__ == named[0]), None)
    if named is None or entity is None:
        raise InvalidInput("只有问题诉求和投诉可以分办", field="id")
    statement = _statement(entity, viewer.shape)
    found = orjson.loads((await read(rows, statement, statement.values({"id": named[1]}, viewer))).data)
    if not found["row"]["nodes"]:
        raise NotFound(field="id")
    row, units = found["row"]["nodes"][0], found["units"]["nodes"]
    away = _judged(row, units)
    listed = [_unit(each, row) for each in units if each["id"] not in away]
    return sorted(listed, key=lambda unit: (not unit.suggested, not unit.near, unit.level != "CITY"))


def _unit(node: Mapping[str, Any], row: Mapping[str, Any]) -> Unit:
    region, county, suggested = node["region"], row["county"], row.get("suggested")
    return Unit(
        id=node["id"],
        name=node["name"],
        level=node["level"],
        region=region["shortName"] if region else None,
        near=bool(region and county and region["id"] == county["id"]),
        suggested=bool(suggested and suggested["id"] == node["id"]),
    )


def _judged(row: Mapping[str, Any], units: Iterable[Mapping[str, Any]]) -> set[str]:
    """Of a complaint about conduct the unit complained about and all below it."""
    respondent = row.get("respondent")
    if not respondent or row["kind"] != "COMPLAINT" or row["category"] not in CONDUCT:
        return set()
    below: dict[str, list[str]] = {}
    for unit in units:
        if unit["parent"]:
            below.setdefault(unit["parent"]["id"], []).append(unit["id"])
    found, ahead = set(), [respondent["id"]]
    while ahead:
        unit_id = ahead.pop()
        if unit_id not in found:
            found.add(unit_id)
            ahead += below.get(unit_id, [])
    return found


@cache
def _statement(entity: type[Entity], shape: ViewerShape) -> Statement:
    desk = DESKS[entity]
    selected = (
        *plain("id", "name", "level"),
        Field("region", "region", {}, plain("id", "shortName")),
        one("parent", "id"),
    )
    still_there = rules.either(
        *(
            rules.bound(OrgUnit, test, Role.PUBLIC)
            for test in (Compare("valid_to", "is_null", True), Compare("valid_to", "gte", TODAY))
        )
    )
    reach = rules.both(_reach(desk, shape), still_there)
    of_row = compared(entity, "id", "eq", Variable(("id",)))
    return compile_operation(
        Operation(
            (
                nodes("row", entity, shape, of_row, desk.selected, limit=1),
                nodes("units", OrgUnit, shape, reach, selected, "name_pinyin", limit=MOST_UNITS),
            )
        )
    )


def _reach(desk: Desk, shape: ViewerShape) -> Condition:
    """Where the units lie: anywhere for the offices, else in the county or zone that one administers."""
    if desk.offices & shape:
        return TRUE
    places = ((Role.COUNTY_ADMIN, VIEWER.counties), (Role.ZONE_ADMIN, VIEWER.zones))
    return rules.either(
        *(
            rules.bound(OrgUnit, Compare("region_id", "in", value), role)
            for role, value in places
            if role in shape
        )
    )
