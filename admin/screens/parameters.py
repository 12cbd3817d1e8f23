"""The adjustable figures by topic: what holds today, what is to come, where it is from, and what it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import urlencode

from starlette.responses import Response

from admin.screen import Screen
from admin.visit import Visit
from models import clock
from models.parameter_guide import SOURCES, source, topic, unit

PAGE, MOST_PAGES = 100, 20
QUESTION = """query($first: Int!, $after: String) {
  systemParams(first: $first, after: $after, orderBy: [{key: ASC}, {validFrom: DESC}]) {
    pageInfo { hasNextPage endCursor }
    nodes { id key value validFrom remark createdBy { displayName } } } }"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter with its value today; ``to_come`` and ``former`` are further rows, the latest first."""

    key: str
    meaning: str
    unit: str
    source: str
    source_text: str
    now: Mapping[str, Any] | None
    to_come: tuple[Mapping[str, Any], ...]
    former: tuple[Mapping[str, Any], ...]


class Parameters(Screen):
    """All parameters, or those that a word finds: ``?q=``."""

    path = "/parameters"
    label: ClassVar[str] = "系统参数 | Parameters"
    menu: ClassVar[str] = "平台设置 | Platform"
    icon = "gear"
    order: ClassVar[int] = 330

    def may(self, visit: Visit) -> bool:
        """For whoever sets them."""
        meta = visit.meta("SystemParam")
        return meta is not None and any(action.name == "setParam" for action in meta.actions)

    async def page(self, visit: Visit) -> Response:
        """By topic."""
        words = (visit.query.get("q") or "").strip().lower()
        by_key: dict[str, list[Mapping[str, Any]]] = {}
        for row in await _rows(visit):
            by_key.setdefault(row["key"], []).append(row)
        topics: dict[str, list[Parameter]] = {}
        for key, rows in by_key.items():
            told = _parameter(key, rows)
            if not words or words in f"{key} {told.meaning}".lower():
                topics.setdefault(topic(key), []).append(told)
        return visit.page(
            "screens/parameters.html",
            topics=sorted(topics.items()),
            count=sum(map(len, topics.values())),
            sources=SOURCES,
            setting=lambda each: _setting(visit, each),
        )


async def _rows(visit: Visit) -> list[Mapping[str, Any]]:
    rows: list[Mapping[str, Any]] = []
    after = None
    for _ in range(MOST_PAGES):
        found = (await visit.ask(QUESTION, {"first": PAGE, "after": after}))["systemParams"]
        rows += found["nodes"]
        if not found["pageInfo"]["hasNextPage"]:
            break
        after = found["pageInfo"]["endCursor"]
    return rows


def _parameter(key: str, rows: list[Mapping[str, Any]]) -> Parameter:
    today = clock.today().isoformat()
    to_come = tuple(row for row in rows if row["validFrom"] > today)
    begun = [row for row in rows if row["validFrom"] <= today]
    meaning = next((row["remark"] for row in reversed(rows) if row["remark"]), "") or key
    return Parameter(
        key=key,
        meaning=meaning,
        unit=unit(meaning),
        source=source(key),
        source_text=SOURCES[source(key)],
        now=begun[0] if begun else None,
        to_come=to_come,
        former=tuple(begun[1:]),
    )


def _setting(visit: Visit, parameter: Parameter) -> str:
    """The form that sets it, with the key and the value as they are."""
    given = {"set.key": parameter.key, "set.validFrom": clock.today().isoformat()}
    if parameter.now:
        given["set.value"] = parameter.now["value"]
    return f"{visit.panel.base_url}/systemParam/act/setParam?{urlencode(given)}"
