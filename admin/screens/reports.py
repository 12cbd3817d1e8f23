"""Saved reports, opened: their question asked anew with the rights of whoever opens them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar

from starlette.responses import Response

from admin.screen import Screen
from admin.showing import shown
from admin.visit import Visit
from admin.words import NOTHING, wan, zh_date
from models.errors import NotFound
from schema.entity_metas import EntityMeta, FieldMeta
from schema.report_questions import question

REPORTS = (
    "{ savedReports(first: 100, orderBy: [{name: ASC}])"
    " { nodes { id version name entity chart sharedWith createdBy { id displayName } } } }"
)
REPORT = (
    "query($id: ID!) { savedReport(id: $id) { id version name entity columns conditions groupBy measure"
    " measureField chart sharedWith } }"
)


@dataclass(frozen=True, slots=True)
class Group:
    """One line of a report that counts."""

    words: tuple[str, ...]
    figure: str
    size: float
    """For the chart."""


class Reports(Screen):
    """The reports of this person, and the one that is open (``?id=``)."""

    path = "/reports"
    label: ClassVar[str] = "报表 | Reports"
    icon = "chart"
    order: ClassVar[int] = 60
    entities: ClassVar[tuple[str, ...]] = ("SavedReport",)

    async def page(self, visit: Visit) -> Response:
        """The list of reports, with the chosen one beside it."""
        found = (await visit.ask(REPORTS))["savedReports"]["nodes"]
        chosen = visit.query.get("id")
        opened = await _opened(visit, chosen) if chosen else None
        labels = {meta.name: meta.label for meta in visit.metas.values()}
        return visit.page("screens/reports.html", reports=found, opened=opened, labels=labels)


async def _opened(visit: Visit, report_id: str) -> dict[str, Any]:
    report = (await visit.ask(REPORT, {"id": report_id}))["savedReport"]
    meta = visit.meta(report["entity"])
    if meta is None:
        raise NotFound("报表所用的数据您无权查看")
    asked = question(report)
    found = (await visit.ask(asked.query, asked.variables))["rows"]
    if report["columns"]:
        known = {field.name: field for field in meta.fields}
        columns = [known[name] for name in report["columns"] if name in known]
        rows, total = found["nodes"], found["totalCount"]
        return {"report": report, "meta": meta, "columns": columns, "rows": rows, "total": total}
    groups = _groups(visit, meta, report, found["groups"])
    chart = {
        "kind": report["chart"],
        "names": [" · ".join(g.words) for g in groups],
        "values": [g.size for g in groups],
    }
    heads = [_head(visit, meta, key) for key in report["groupBy"]]
    return {
        "report": report,
        "meta": meta,
        "heads": heads,
        "groups": groups,
        "chart": chart,
        "total": len(groups),
    }


def _groups(
    visit: Visit, meta: EntityMeta, report: Mapping[str, Any], found: Sequence[Mapping[str, Any]]
) -> Sequence[Group]:
    measure, name = str(report["measure"]).lower(), report["measureField"]
    money = measure != "count" and any(f.name == name and f.kind == "MONEY" for f in meta.fields)
    made = []
    for group in found:
        value = group["count"] if measure == "count" else group[measure][name]
        size = _size(value) / (10_000 if money else 1)
        words = tuple(_key_words(visit, meta, key, group["key"]) for key in report["groupBy"])
        figure = f"{wan(value)} 万元" if money else str(value if value is not None else NOTHING)
        made.append(Group(words, figure, size))
    return made


def _along(visit: Visit, meta: EntityMeta, key: str) -> FieldMeta | None:
    """The field at the end of the path."""
    *steps, last = key.partition(":")[0].split(".")
    at: EntityMeta | None = meta
    for step in steps:
        field = next((f for f in at.fields if f.name == step), None) if at else None
        at = visit.meta(field.target or "") if field else None
    return next((f for f in at.fields if f.name == last), None) if at else None


def _head(visit: Visit, meta: EntityMeta, key: str) -> str:
    field = _along(visit, meta, key)
    if field is None:
        return key
    return field.label.en if visit.lang == "en" else field.label.zh


def _key_words(visit: Visit, meta: EntityMeta, key: str, found: Any) -> str:
    path, _, period = key.partition(":")
    for step in path.split("."):
        found = found[step] if found is not None else None
    if found is None:
        return NOTHING
    if period:
        return zh_date(found, visit.lang)
    field = _along(visit, meta, key)
    return shown(visit, field, {field.name: found}).striptags() if field else str(found)


def _size(value: Any) -> float:
    try:
        return float(Decimal(str(value)))
    except ArithmeticError:
        return 0.0
