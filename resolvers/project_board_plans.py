"""What the board, the lights and the map of projects ask of the database, in one statement each."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any

from models.access import ViewerShape
from models.columns import anatomy
from models.entities.org import Region
from models.entities.project import Project
from models.entities.project_lights import UNFINISHED
from models.entities.project_stages import ProjectStage
from resolvers import rules
from resolvers.asked import Field
from resolvers.listing import compared, nodes, one, page, plain
from resolvers.plan import (
    Condition,
    Constant,
    FiguresOut,
    GroupKey,
    GroupsOut,
    KeyOut,
    MeasureOf,
    Operation,
    OrderKey,
    RootMany,
    Variable,
)
from resolvers.reading import Statement, compile_operation

CARDS = 30
"""How many projects of a stage a board shows; the list shows all."""
RED = 50
COUNTIES = 100
MOST_GROUPS = 10_000

TOWARDS: Mapping[str, str] = MappingProxyType({"propose_landing": "LANDED"})
"""Actions that leave the stage as it is and ask the office to move the project on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """By what the projects are narrowed down: it shapes the statement."""

    county: bool
    tier: bool
    light: bool
    industry: bool


def _wanted(narrowed: Narrowed, *more: Condition) -> Condition:
    tests = {
        "county": ("lead_county_id", "eq"),
        "tier": ("tier", "eq"),
        "light": ("light", "eq"),
        "industry": ("industry_class", "starts_with"),
    }
    return rules.both(
        *(
            compared(Project, column, operator, Variable((name,)))  # type: ignore[arg-type]
            for name, (column, operator) in tests.items()
            if getattr(narrowed, name)
        ),
        *more,
    )


def _equal(name: str, value: str) -> Condition:
    return compared(Project, name, "eq", Constant(value))


# --- figures ------------------------------------------------------------------------------------


def _figures(shape: ViewerShape, narrowed: Narrowed) -> RootMany:
    """Counts and sums by county, stage and light."""
    columns = anatomy(Project).columns
    keys = ("lead_county_id", "stage", "light")
    grouped = GroupsOut(
        alias="groups",
        keys=tuple(
            GroupKey(
                path=(name,),
                expression=OrderKey(steps=(), column=columns[name], descending=False),
                bucket="VALUE",
            )
            for name in keys
        ),
        having=(),
        order=(),
        first=MOST_GROUPS,
        outputs=FiguresOut(
            alias="",
            fields=(
                ("county", KeyOut(0)),
                ("stage", KeyOut(1)),
                ("light", KeyOut(2)),
                ("count", MeasureOf("count")),
                ("planned", MeasureOf("sum", columns["planned_investment"])),
            ),
        ),
    )
    connection = page(Project, shape, _wanted(narrowed), grouped, limit=1)
    return RootMany(alias="figures", connection=connection)


@cache
def figures(shape: ViewerShape, narrowed: Narrowed) -> Statement:
    """The figures alone."""
    return compile_operation(Operation((_figures(shape, narrowed),)))


# --- the board ----------------------------------------------------------------------------------


def _below(relation: str, first: int, *selected: Field, **filter_by: Any) -> Field:
    """So many related rows, the newest first."""
    arguments: dict[str, Any] = {"first": Constant(first)}
    if filter_by:
        arguments["filter"] = {name: {"in": Constant(values)} for name, values in filter_by.items()}
    return Field(relation, relation, arguments, (Field("nodes", "nodes", {}, selected),))


_PEOPLE = _below(
    "assignments",
    10,
    *plain("kind", "status"),
    one("leader", "name"),
    one("commissioner", "name"),
    status=("ACTIVE", "CONVERTED"),
)
_COUNTY = Field("leadCounty", "leadCounty", {}, plain("id", "code", "name", "shortName"))
_ABOUT = (
    *plain("id", "no", "name", "tier", "stage", "light", "plannedInvestment", "version"),
    _COUNTY,
    _PEOPLE,
)
_CARD = (
    *_ABOUT,
    *plain("stageBeforeSuspension", "investor", "industryClass"),
    Field(
        "availableActions",
        "actions",
        {},
        (*plain("name", "allowed"), Field("reasonZh", "reason")),
    ),
)


@cache
def board(shape: ViewerShape, narrowed: Narrowed) -> Statement:
    """The figures, and of each stage the first of its projects: yellow and red ones, major ones."""
    return compile_operation(
        Operation((_figures(shape, narrowed), *(_cards(shape, narrowed, stage) for stage in ProjectStage)))
    )


def _cards(shape: ViewerShape, narrowed: Narrowed, stage: ProjectStage) -> RootMany:
    asked = _wanted(narrowed, _equal("stage", stage.value))
    root = nodes(stage.value, Project, shape, asked, _CARD, limit=CARDS)
    columns = anatomy(Project).columns
    # By their letters YELLOW and RED come last, and so does MAJOR.
    order = (
        *(OrderKey(steps=(), column=columns[name], descending=True) for name in ("light", "tier")),
        *(OrderKey(steps=(), column=columns[name], descending=False) for name in ("name_pinyin", "id")),
    )
    return replace(root, connection=replace(root.connection, order=order))


# --- the wall map -------------------------------------------------------------------------------

_RED = (
    *_ABOUT,
    *plain("createdAt", "startedOn"),
    one("leadLeader", "name"),
    one("responsibleUnit", "name"),
    _below("milestones", 20, *plain("stage", "plannedOn", "actualOn", "delayReason")),
    _below("progressReports", 24, *plain("acceptedAt"), status=("ACCEPTED",)),
    _below("mapTasks", 20, *plain("dueOn", "content"), status=UNFINISHED),
)


@cache
def wall_map(shape: ViewerShape, narrowed: Narrowed) -> Statement:
    """The figures, the counties, and what is told of the projects under the red light."""
    return compile_operation(
        Operation(
            (
                _figures(shape, narrowed),
                nodes(
                    "counties",
                    Region,
                    shape,
                    compared(Region, "kind", "eq", Constant("COUNTY")),
                    plain("id", "code", "name", "shortName"),
                    "code",
                    limit=COUNTIES,
                ),
                nodes(
                    "red",
                    Project,
                    shape,
                    _wanted(narrowed, _equal("light", "RED")),
                    _RED,
                    "lead_county_id",
                    "name_pinyin",
                    limit=RED,
                ),
            )
        )
    )
