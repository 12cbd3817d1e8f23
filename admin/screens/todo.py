"""My to-do: what waits for whoever looks, by when it is due, with the steps to take."""

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, ClassVar

from starlette.responses import Response

from admin.screen import Screen
from admin.visit import Visit
from admin.words import day
from models import clock

QUESTION = "{ myTodo { id entity entityLabel title dueAt daysLeft overdue light actions { name label } } }"
GROUPS = (
    ("overdue", "已逾期 | Overdue", "red"),
    ("today", "今天到期 | Due today", "orange"),
    ("week", "本周 | This week", "blue"),
    ("later", "以后 | Later", "secondary"),
)
SUNDAY = 6
CAPITAL = re.compile(r"([A-Z])")
AT_DESKS = {
    "dispatchIssue": "/desk/dispatch?tab=issue",
    "dispatchComplaint": "/desk/dispatch?tab=complaint",
    "firstReview": "/desk/review?tab=first",
    "secondReview": "/desk/review?tab=second",
    "approveApplication": "/desk/review?tab=notice",
}
"""Steps for which a desk shows more than their form: who may be chosen, what the rules say."""


class Todo(Screen):
    """The first page of a working day."""

    path = "/todo"
    label: ClassVar[str] = "我的待办 | My to-do"
    icon = "clock"
    order: ClassVar[int] = 10

    async def page(self, visit: Visit) -> Response:
        """All of it, or one kind of thing: ``?kind=Issue``."""
        items: list[dict[str, Any]] = (await visit.ask(QUESTION))["myTodo"]
        kinds: dict[str, int] = {}
        for item in items:
            kinds[item["entity"]] = kinds.get(item["entity"], 0) + 1
        kind = visit.query.get("kind", "")
        shown = [item for item in items if not kind or item["entity"] == kind]
        return visit.page(
            "screens/todo.html",
            groups=_grouped(shown),
            labels=_labels(visit, shown),
            total=len(items),
            kinds=kinds,
            said=_kinds(visit, items),
            kind=kind,
            at_desks=AT_DESKS,
        )


def _kinds(visit: Visit, items: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """What the things are called that wait: by the name of their type."""
    if visit.lang == "en":
        return {item["entity"]: CAPITAL.sub(r" \1", item["entity"]).strip().capitalize() for item in items}
    return {item["entity"]: item["entityLabel"] for item in items}


def _labels(visit: Visit, items: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The steps by their names, in the language of the page."""
    labels = {action["name"]: action["label"] for item in items for action in item["actions"]}
    if visit.lang == "en":
        for meta in visit.metas.values():
            labels.update({each.name: each.label.en for each in meta.actions if each.name in labels})
    return labels


def _grouped(items: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    today = clock.today()
    end_of_week = today + timedelta(days=SUNDAY - today.weekday())
    found: dict[str, list[Mapping[str, Any]]] = {name: [] for name, _, _ in GROUPS}
    for item in items:
        due = day(item["dueAt"])
        if item["overdue"]:
            group = "overdue"
        elif due is None or due > end_of_week:
            group = "later"
        else:
            group = "today" if due == today else "week"
        found[group].append(item)
    return [{"name": name, "text": text, "colour": tone, "rows": found[name]} for name, text, tone in GROUPS]
