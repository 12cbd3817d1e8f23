"""The wall map（挂图作战）: counties by stages with the lights, and the red projects with their causes."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from starlette.responses import Response

from admin.choices import Choices
from admin.screen import Screen
from admin.screens.board import filters
from admin.showing import list_address
from admin.visit import Visit
from models import clock

QUESTION = (
    "query($tier: BoardTier, $industry: String) { map: projectMap(tier: $tier, industry: $industry) { "
    "counties { id name } total { count plannedInvestment green yellow red grey } "
    "cells { county { id } stage figures { count plannedInvestment green yellow red grey } } "
    "red { project { id no name tier stage light plannedInvestment county { id name } manager } causes "
    "next { stage plannedOn delayDays delayReason } leadLeader responsibleUnit } } }"
)
LIGHTS = ("red", "yellow", "green", "grey")
FIGURES = ("count", *LIGHTS)

Figures = dict[str, int]


class WallMap(Screen):
    """The map for the wall of the command centre, to print or to show on the whole screen."""

    path = "/wall-map"
    label: ClassVar[str] = "挂图作战 | Wall map"
    icon = "map"
    order: ClassVar[int] = 41
    entities: ClassVar[tuple[str, ...]] = ("Project",)

    async def page(self, visit: Visit) -> Response:
        """``?tier=&industry=``."""
        asked = filters(visit)
        variables = {name: asked[name] for name in ("tier", "industry")}
        found = (await visit.ask(QUESTION, variables))["map"]
        said = Choices(visit)
        stages = said.listed("Project", "stage")
        cells = {(cell["county"]["id"], cell["stage"]): cell["figures"] for cell in found["cells"]}
        rows = [
            {
                "county": county,
                "cells": [(stage, cells.get((county["id"], stage))) for stage, _ in stages],
                "total": _sum(cells.get((county["id"], stage)) for stage, _ in stages),
            }
            for county in found["counties"]
        ]
        below = [(stage, _sum(cells.get((c["id"], stage)) for c in found["counties"])) for stage, _ in stages]
        tier = {"tier": asked["tier"]} if asked["tier"] else {}
        return visit.page(
            "screens/wall_map.html",
            stages=stages,
            rows=rows,
            below=below,
            total=found["total"],
            red=found["red"],
            asked=asked,
            lights=[(light, said.text("Project", "light", light.upper())) for light in LIGHTS],
            listed=lambda where, **more: list_address(visit, "Project", {**tier, **where, **more}),
            # A list has no condition for the beginning of a class: then figures lead to no list.
            linked=not asked["industry"],
            told_at=clock.now(),
            said=said,
        )


def _sum(figures: Iterable[Mapping[str, Any] | None]) -> Figures:
    total = dict.fromkeys(FIGURES, 0)
    for each in figures:
        for name in FIGURES if each else ():
            total[name] += each[name] if each else 0
    return total
