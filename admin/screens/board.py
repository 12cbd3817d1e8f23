"""The project board: stages as columns, and cards that are moved by the actions that lead onwards."""

from typing import Any, ClassVar

from starlette.responses import Response

from admin.choices import Choices
from admin.screen import Screen
from admin.visit import Visit
from models.errors import InvalidInput

PROJECT = "id no name tier stage light plannedInvestment county { id name shortName } manager commissioner"
FIGURES = "figures { count plannedInvestment green yellow red grey }"
QUESTION = (
    "query($county: ID, $tier: BoardTier, $light: BoardLight, $industry: String) { "
    "board: stageBoard(countyId: $county, tier: $tier, light: $light, industry: $industry) "
    f"{{ stage label {FIGURES} cards {{ project {{ {PROJECT} }} "
    "moves { action label stage stageLabel allowed reasonZh } } } "
    "places: projectMap { counties { id name } } }"
)
ASIDE = ("SUSPENDED", "TERMINATED")
TIERS = ("MAJOR", "KEY", "GENERAL")
LIGHTS = ("RED", "YELLOW", "GREEN", "GREY")
LONGEST_CLASS = 5


class Board(Screen):
    """Every stage that the viewer's projects are in, with what may be moved where."""

    path = "/board"
    label: ClassVar[str] = "项目看板 | Project board"
    icon = "columns"
    order: ClassVar[int] = 40
    entities: ClassVar[tuple[str, ...]] = ("Project",)

    async def page(self, visit: Visit) -> Response:
        """``?county=&tier=&light=&industry=``."""
        asked = filters(visit)
        found = await visit.ask(QUESTION, asked)
        columns = found["board"]
        return visit.page(
            "screens/board.html",
            columns=[{**column, "aside": column["stage"] in ASIDE} for column in columns],
            counties=found["places"]["counties"],
            asked=asked,
            total=sum(column["figures"]["count"] for column in columns),
            listed=_listed(asked),
            said=Choices(visit),
        )


def filters(visit: Visit) -> dict[str, Any]:
    """What the query form narrows the projects down by, as variables.

    Raises:
        InvalidInput: an address that nobody was given.
    """
    given = {
        name: (visit.query.get(name) or "").strip() or None
        for name in ("county", "tier", "light", "industry")
    }
    if given["tier"] not in (None, *TIERS) or given["light"] not in (None, *LIGHTS):
        raise InvalidInput("没有这样的等级或亮灯", field="tier")
    if given["industry"]:
        given["industry"] = given["industry"].upper()[:LONGEST_CLASS]
    return given


def _listed(asked: dict[str, Any]) -> dict[str, Any]:
    """The same conditions in the words of a list's address."""
    named = {"leadCounty": asked["county"], "tier": asked["tier"], "light": asked["light"]}
    return {name: value for name, value in named.items() if value}
