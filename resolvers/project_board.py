"""Projects by stage, light and county, as far as a viewer may read them: the board, the lights, the map.

Figures are grouped counts and sums; cards are the rows behind them with the moves that are the viewer's now.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import orjson

from models import clock
from models.access import Viewer
from models.entities.org import Region
from models.entities.project import OFFICIALS, Project
from models.entities.project_stages import ProjectLight, ProjectStage
from models.errors import InvalidInput, NotFound
from models.naming import camel
from resolvers.binding import parse_id
from resolvers.light_causes import NextMilestone, causes_of, light_rules, next_milestone
from resolvers.project_board_plans import TOWARDS, Narrowed, board, figures, wall_map
from resolvers.reading import Connection, Statement, read

NOTHING = Decimal("0.00")
LONGEST_CLASS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which projects are asked for; ``industry`` is the beginning of a class code."""

    county: str | None = None
    tier: str | None = None
    light: str | None = None
    industry: str | None = None

    @property
    def narrowed(self) -> Narrowed:
        """What of it shapes the statement."""
        return Narrowed(
            county=self.county is not None,
            tier=self.tier is not None,
            light=self.light is not None,
            industry=bool(self.industry),
        )

    def variables(self) -> dict[str, Any]:
        """The values of a statement about it.

        Raises:
            InvalidInput: no class code begins like that.
            NotFound: the id is no region's.
        """
        county = parse_id(self.county)
        if self.county is not None and (county is None or county[0] != Region.__name__):
            raise NotFound(field="countyId")
        if self.industry and not (self.industry.isalnum() and len(self.industry) <= LONGEST_CLASS):
            raise InvalidInput("行业代码为门类字母加数字，如 C 或 C15", field="industry")
        return {
            "county": county[1] if county else None,
            "tier": self.tier,
            "light": self.light,
            "industry": self.industry,
        }


# --- figures ------------------------------------------------------------------------------------


@dataclass(slots=True)
class Tally:
    """How many projects, of how much planned investment in yuan, and how many under which light."""

    count: int = 0
    planned: Decimal = NOTHING
    lights: dict[str, int] = field(default_factory=lambda: {light.value: 0 for light in ProjectLight})

    def add(self, group: Mapping[str, Any]) -> None:
        """Count one more group in."""
        self.count += group["count"]
        self.planned += Decimal(group["planned"] or 0)
        self.lights[group["light"]] += group["count"]


@dataclass(frozen=True, slots=True)
class Place:
    """A county."""

    id: str
    code: str
    name: str
    short_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The projects of a county in a stage."""

    county: Place
    stage: ProjectStage
    tally: Tally


async def _asked(rows: Connection, viewer: Viewer, wanted: Wanted, statement: Statement) -> dict[str, Any]:
    found: dict[str, Any] = orjson.loads(
        (await read(rows, statement, statement.values(wanted.variables(), viewer))).data
    )
    return found


def _tally(groups: Iterable[Mapping[str, Any]]) -> Tally:
    tally = Tally()
    for group in groups:
        tally.add(group)
    return tally


async def project_lights(rows: Connection, viewer: Viewer, wanted: Wanted) -> Tally:
    """How many projects stand under which light.

    Raises:
        InvalidInput, NotFound: as ``Wanted.variables``.
    """
    found = await _asked(rows, viewer, wanted, figures(viewer.shape, wanted.narrowed))
    return _tally(found["figures"]["groups"])


# --- the board ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An action that leads, or asks to be led, to a stage; ``reason`` says why it is not allowed now."""

    action: str
    label: str
    stage: ProjectStage
    allowed: bool
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A project on the board; ``node`` is what the plan told of it."""

    node: Mapping[str, Any]
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A stage with its figures and the first of its projects."""

    stage: ProjectStage
    tally: Tally
    cards: tuple[Card, ...]


async def stage_board(rows: Connection, viewer: Viewer, wanted: Wanted) -> list[Column]:
    """All stages in their order, each with the projects in it, red ones first.

    Raises:
        InvalidInput, NotFound: as ``Wanted.variables``.
    """
    found = await _asked(rows, viewer, wanted, board(viewer.shape, wanted.narrowed))
    groups: Sequence[Mapping[str, Any]] = found["figures"]["groups"]
    return [
        Column(
            stage=stage,
            tally=_tally(group for group in groups if group["stage"] == stage),
            cards=tuple(
                Card(node=node, moves=tuple(_moves(node, stage))) for node in found[stage.value]["nodes"]
            ),
        )
        for stage in ProjectStage
    ]


def _moves(node: Mapping[str, Any], stage: ProjectStage) -> Iterator[Move]:
    offered = {each["name"]: each for each in node["actions"]}
    for action in Project.actions:
        offer = offered.get(camel(action.name))
        states, to = action.moves or ((), None)
        if offer is None or action.automatic or stage not in states:
            continue
        targets = [to] if to else [each for each in action.branches if each == node["stageBeforeSuspension"]]
        for target in targets or [each for each in (TOWARDS.get(action.name),) if each]:
            yield Move(
                action=offer["name"],
                label=action.words.zh,
                stage=ProjectStage(target),
                allowed=offer["allowed"],
                reason=offer["reason"],
            )


# --- the wall map -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class RedProject:
    """A project under the red light: why, and what comes next."""

    node: Mapping[str, Any]
    causes: tuple[str, ...]
    next: NextMilestone | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WallMap:
    """County by stage; ``counties`` are the rows of the map, those without projects too."""

    counties: tuple[Place, ...]
    cells: tuple[Cell, ...]
    total: Tally
    red: tuple[RedProject, ...]


async def project_map(rows: Connection, viewer: Viewer, wanted: Wanted) -> WallMap:
    """The map of what the viewer may read; whoever reads the whole city sees every county.

    Raises:
        InvalidInput, NotFound: as ``Wanted.variables``.
    """
    found = await _asked(rows, viewer, wanted, wall_map(viewer.shape, wanted.narrowed))
    groups: Sequence[Mapping[str, Any]] = found["figures"]["groups"]
    places = {
        each["id"].partition("_")[2]: Place(each["id"], each["code"], each["name"], each["shortName"])
        for each in found["counties"]["nodes"]
    }
    met = {group["county"] for group in groups}
    whole = bool(viewer.shape & OFFICIALS[0].roles) and wanted.county is None
    rules = await light_rules(rows, viewer)
    today = clock.today()
    return WallMap(
        counties=tuple(place for key, place in places.items() if whole or key in met),
        cells=tuple(_cells(groups, places)),
        total=_tally(groups),
        red=tuple(_red(node, today, rules) for node in found["red"]["nodes"]),
    )


def _cells(groups: Sequence[Mapping[str, Any]], places: Mapping[str, Place]) -> Iterator[Cell]:
    for key, place in places.items():
        for stage in ProjectStage:
            own = [group for group in groups if group["county"] == key and group["stage"] == stage]
            if own:
                yield Cell(county=place, stage=stage, tally=_tally(own))


def _red(node: Mapping[str, Any], today: date, rules: Any) -> RedProject:
    return RedProject(node=node, causes=causes_of(node, today, rules), next=next_milestone(node, today))
