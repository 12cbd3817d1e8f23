"""The home page: what waits, what is late, and how the city, or the part of it that is yours, stands."""

from typing import Any, ClassVar

from starlette.responses import Response

from admin.figures import Counted
from admin.screen import Screen
from admin.screens.home.period import KINDS, Period
from admin.screens.home.projects import PROJECTS
from admin.screens.home.section import Answer, Section, document, variables
from admin.screens.home.subsidies import SUBSIDIES
from admin.screens.home.tickets import TICKETS
from admin.visit import Visit
from models import clock

DUE_SOON_DAYS = 2


def _todo(answer: Answer, counted: Counted, period: Period) -> dict[str, Any]:  # noqa: ARG001
    items = answer["myTodo"]
    late = sum(item["overdue"] for item in items)
    soon = sum(
        not item["overdue"] and item["daysLeft"] is not None and item["daysLeft"] <= DUE_SOON_DAYS
        for item in items
    )
    return {"late": late, "soon": soon, "all": len(items)}


SECTIONS = (
    Section(name="todo", needs=(), asks="myTodo { daysLeft overdue }", shape=_todo),
    *TICKETS,
    *PROJECTS,
    *SUBSIDIES,
)


class Home(Screen):
    """The first page after signing in, the same for everybody: what it counts is what they may read."""

    path = "/"
    label: ClassVar[str] = "首页 | Home"
    icon = "home"
    order: ClassVar[int] = 0

    async def page(self, visit: Visit) -> Response:
        """One question for all sections; ``?period=`` month, quarter or year."""
        period = Period.chosen(visit.query.get("period"), clock.today())
        sections = [each for each in SECTIONS if all(visit.meta(name) for name in each.needs)]
        asked = document(sections)
        answer = await visit.ask(asked, {k: v for k, v in variables(period).items() if f"${k}:" in asked})
        counted = Counted(visit)
        found = {each.name: each.shape(answer, counted, period) for each in sections}
        return visit.page(
            "screens/home.html",
            period=period,
            periods=tuple(KINDS.items()),
            today=period.until,
            scope=_scope(visit),
            found=found,
            charts={name: part["chart"] for name, part in found.items() if "chart" in part},
        )


def _scope(visit: Visit) -> str:
    """The place or office that the person's roles are for, in words: ``思茅区``, ``市民营办``."""
    labels = dict.fromkeys(held.label.partition("·")[0] for held in visit.viewer.held)
    return "、".join(labels) or visit.viewer.display_name
