"""Which leaders may be proposed as manager of a project or relief supervisor of an enterprise (DOMAIN §6.6).

By the rank that the project's tier asks for, or by the primary link to the enterprise: the rules that
proposing checks.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

import orjson

from models.access import Role, Viewer, ViewerShape
from models.entities.assignment_effects import EXPECTED, rank_fits
from models.entities.enterprise import Enterprise
from models.entities.person import Leader
from models.entities.project import Project
from models.entity import Entity
from models.errors import InvalidInput, NotFound
from models.predicates import TODAY, Compare, any_of
from resolvers import rules
from resolvers.asked import Field
from resolvers.binding import parse_id
from resolvers.listing import compared, nodes, one, plain
from resolvers.plan import Constant, Operation, Variable
from resolvers.reading import Connection, Statement, compile_operation, read

MOST_LEADERS = 1_000
MANY = {"first": Constant(100)}

TARGETS: Mapping[str, type[Entity]] = MappingProxyType(
    {"PROJECT_MANAGER": Project, "RELIEF_SUPERVISOR": Enterprise}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderCandidate:
    """A leader who may be proposed, why, and how many assignments they have in force."""

    id: str
    name: str
    position: str
    region: str | None
    reason: str
    load: int
    near: bool


async def leader_candidates(
    rows: Connection, viewer: Viewer, target: str, kind: str
) -> list[LeaderCandidate]:
    """The leaders who may take the post, those of the place and with less to do first.

    Raises:
        InvalidInput: the target is of another sort than the kind serves.
        NotFound: the target is not the viewer's to see.
    """
    entity, named = TARGETS[kind], parse_id(target)
    if named is None or named[0] != entity.__name__:
        raise InvalidInput("该任职类型不适用于所选对象", field="target")
    statement = _statement(entity, viewer.shape)
    found = orjson.loads((await read(rows, statement, statement.values({"id": named[1]}, viewer))).data)
    if not found["target"]["nodes"]:
        raise NotFound(field="target")
    row = found["target"]["nodes"][0]
    ways = {Project: _managers, Enterprise: _supervisors}
    candidates = [
        LeaderCandidate(
            id=node["id"],
            name=node["name"],
            position=node["position"],
            region=node["region"]["shortName"] if node["region"] else None,
            reason=reason,
            load=len(node["assignments"]["nodes"]),
            near=bool(node["region"] and row["place"] and node["region"]["id"] == row["place"]["id"]),
        )
        for node, reason in ways[entity](row, found["leaders"]["nodes"])
    ]
    return sorted(candidates, key=lambda each: (not each.near, each.load))


def _managers(row: Mapping[str, Any], leaders: list[Mapping[str, Any]]) -> Iterator[tuple[Any, str]]:
    for node in leaders:
        if rank_fits(row["tier"], _ranked(node)):
            yield node, f"职级相符：该等级项目的主管由{EXPECTED[row['tier']]}担任"


def _ranked(node: Mapping[str, Any]) -> dict[str, Any]:
    names = {"rank_code": "rankCode", "is_standing_committee": "isStandingCommittee", "level": "level"}
    return {column: node[name] for column, name in names.items()}


def _supervisors(row: Mapping[str, Any], leaders: list[Mapping[str, Any]]) -> Iterator[tuple[Any, str]]:
    linked = {
        link["leader"]["id"]
        for link in row["leaderLinks"]["nodes"]
        if link["isPrimary"] and link["endOn"] is None and link["leader"]
    }
    for node in leaders:
        if node["id"] in linked:
            yield node, "该企业的主要挂钩领导"


_SELECTED: Mapping[type[Entity], tuple[Field, ...]] = MappingProxyType(
    {
        Project: (Field("tier", "tier"), Field("leadCounty", "place", {}, (Field("id", "id"),))),
        Enterprise: (
            Field("county", "place", {}, (Field("id", "id"),)),
            Field(
                "leaderLinks",
                "leaderLinks",
                MANY,
                (Field("nodes", "nodes", {}, (*plain("isPrimary", "endOn"), one("leader", "id"))),),
            ),
        ),
    }
)
_SERVING = Field(
    "assignments",
    "assignments",
    {**MANY, "filter": {"status": {"in": Constant(("PROPOSED", "ACTIVE"))}}},
    (Field("nodes", "nodes", {}, (Field("id", "id"),)),),
)


@cache
def _statement(entity: type[Entity], shape: ViewerShape) -> Statement:
    in_office = any_of(Compare("end_on", "is_null", True), Compare("end_on", "gte", TODAY))
    told = (
        *plain("id", "name", "position", "rankCode", "isStandingCommittee", "level"),
        Field("region", "region", {}, plain("id", "shortName")),
        _SERVING,
    )
    of_row = compared(entity, "id", "eq", Variable(("id",)))
    still_there = rules.bound(Leader, in_office, Role.PUBLIC)
    return compile_operation(
        Operation(
            (
                nodes("target", entity, shape, of_row, _SELECTED[entity], limit=1),
                nodes("leaders", Leader, shape, still_there, told, "name_pinyin", limit=MOST_LEADERS),
            )
        )
    )
