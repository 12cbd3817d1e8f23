"""The page of one row: its workflow, deadline, fields, related rows, history, and what may be done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from admin.entity_view import EntityView
from admin.selecting import actions_of, selection
from admin.showing import plain
from admin.visit import Visit
from admin.words import spaced
from models.errors import InvalidInput, NotFound
from schema.entity_metas import EntityMeta, FieldMeta

HISTORY = "history(first: 50) { at action label actor changes { field label old new } }"
RELATED_SHOWN = 20
MOST_RELATIONS = 12
"""So many related lists are counted with the page; more would make its question too large."""


@dataclass(frozen=True, slots=True)
class StepShown:
    """One state of the workflow bar."""

    text: str
    state: str
    """``done``, ``now`` or ``ahead``."""


@dataclass(frozen=True, slots=True)
class Related:
    """A tab of related rows."""

    field: FieldMeta
    meta: EntityMeta
    text: str
    count: int


async def detail_page(visit: Visit) -> Response:
    """One row, with tabs."""
    view = visit.panel.view_of(visit, visit.request.path_params["key"])
    related = _relations(visit, view)
    counted = " ".join(f"n{place}: {field.name} {{ totalCount }}" for place, (field, _) in enumerate(related))
    names = [field.name for field in view.meta.fields if not field.many]
    row = await view.one(visit.query.get("pk", ""), names, f"{HISTORY} {counted}")
    if row is None:
        raise NotFound("没有这条记录，或您无权查看")
    return visit.page(
        "detail.html",
        view=view,
        meta=view.meta,
        row=row,
        title=title_of_row(view, row),
        sections=_sections(view),
        steps=_steps(visit, view, row),
        deadline=row.get(view.meta.deadline or ""),
        actions=row.get("availableActions", []),
        history=_history(visit, view, row),
        related=[
            Related(field, meta, _tab_text(visit, view, field, meta), count)
            for place, (field, meta) in enumerate(related)
            # An empty list would be a tab that nobody needs.
            if (count := row[f"n{place}"]["totalCount"])
        ],
        can_update=any(field.updatable for field in view.meta.fields),
        can_delete="delete" in {str(verb.value) for verb in view.meta.verbs},
        printed=getattr(view.meta.page, "printed", None),
    )


def title_of_row(view: EntityView, row: Mapping[str, Any]) -> str:
    """What the row is called, in plain text."""
    title = view.known.get(view.meta.page.title)
    return plain(view.visit, title, row) if title else ""


def _sections(view: EntityView) -> list[tuple[Any, list[FieldMeta]]]:
    """The declared groups, and the rest in one of its own."""
    groups = [
        (group.label, [view.known[name] for name in group.fields if name in view.known])
        for group in view.meta.page.groups
    ]
    named = {field.name for _, fields in groups for field in fields}
    rest = [
        field
        for field in view.meta.fields
        if field.name not in named | {"id", "version"} and not field.many and _readable(view, field)
    ]
    shown = [(label, [f for f in fields if _readable(view, f) and not f.many]) for label, fields in groups]
    return [*[(label, fields) for label, fields in shown if fields], *([(None, rest)] if rest else [])]


def _readable(view: EntityView, field: FieldMeta) -> bool:
    return field.kind != "RELATION" or view.visit.meta(field.target or "") is not None


def _steps(visit: Visit, view: EntityView, row: Mapping[str, Any]) -> list[StepShown]:
    """The main way through the workflow, up to where the row is."""
    state = view.known.get(view.meta.state or "")
    if state is None or not view.meta.states:
        return []
    labels = {c.value: c.label.en if visit.lang == "en" else c.label.zh for c in state.choices}
    now = row.get(state.name)
    states: Sequence[str] = view.meta.states
    if now not in states:
        states = [*states, now] if now else states
    place = states.index(now) if now in states else -1
    return [
        StepShown(labels.get(each, each), "done" if at < place else "now" if at == place else "ahead")
        for at, each in enumerate(states)
    ]


def _relations(visit: Visit, view: EntityView) -> list[tuple[FieldMeta, EntityMeta]]:
    """The related lists whose rows this person may read."""
    found = []
    for field in view.meta.fields:
        target = visit.meta(field.target or "")
        if field.kind == "RELATION" and field.many and target is not None:
            found.append((field, target))
    return found[:MOST_RELATIONS]


def _tab_text(visit: Visit, view: EntityView, field: FieldMeta, meta: EntityMeta) -> str:
    """The name of what is listed; with the relation where two lists are of the same kind."""
    same = [f for f in view.meta.fields if f.many and f.target == field.target]
    if len(same) > 1:
        return field.label.en if visit.lang == "en" else field.label.zh
    return spaced(meta.name) if visit.lang == "en" else meta.label.zh


def _history(visit: Visit, view: EntityView, row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The changes with the labels of choices in place of their codes."""
    choices = {
        field.name: {c.value: c.label.en if visit.lang == "en" else c.label.zh for c in field.choices}
        for field in view.meta.fields
        if field.choices
    }
    verbs = {
        f"create{view.meta.name}": "新建 | Created",
        f"update{view.meta.name}": "修改 | Changed",
        f"delete{view.meta.name}": "删除 | Deleted",
    }
    return [
        {
            **change,
            "verb": verbs.get(change["action"]),
            "changes": [
                {
                    **each,
                    "old": choices.get(each["field"], {}).get(each["old"], each["old"]),
                    "new": choices.get(each["field"], {}).get(each["new"], each["new"]),
                }
                for each in change["changes"]
            ],
        }
        for change in row["history"]
    ]


async def related_part(visit: Visit) -> Response:
    """The rows behind a tab of a detail page: ``?pk=&field=&page=``."""
    view = visit.panel.view_of(visit, visit.request.path_params["key"])
    field = view.known.get(visit.query.get("field", ""))
    target = visit.meta(field.target or "") if field and field.many else None
    if field is None or target is None:
        raise NotFound("没有这个页面，或您无权查看")
    page = visit.query.get("page", "1")
    number = int(page) if page.isascii() and page.isdigit() and 0 < int(page) < 500 else 1
    known = {each.name: each for each in target.fields}
    columns = [known[name] for name in target.page.columns if name in known]
    row = await view.one(
        visit.query.get("pk", ""),
        [],
        f"found: {field.name}(first: {RELATED_SHOWN}, offset: {(number - 1) * RELATED_SHOWN}) {{ totalCount"
        f" nodes {{ {selection(visit, target, target.page.columns)} {actions_of(target)} }} }}",
    )
    if row is None:
        raise NotFound("没有这条记录，或您无权查看")
    found = row["found"]
    return visit.page(
        "related.html",
        rows=found["nodes"],
        total=found["totalCount"],
        columns=columns,
        target=target,
        number=number,
        last=max(-(-found["totalCount"] // RELATED_SHOWN), 1),
        here=f"{visit.panel.base_url}/{view.key}/related?pk={row['id']}&field={field.name}",
    )


async def reveal(visit: Visit) -> Response:
    """The clear value of a masked field, for a reason that is on record: ``{"values": {field: text}}``."""
    form = await visit.form()
    reason = str(form.get("reason") or "").strip()
    name, pk = str(form.get("field") or ""), str(form.get("pk") or "")
    if not reason:
        raise InvalidInput("请填写查看理由", field="reason")
    mutation = (
        "mutation($id: ID!, $reason: String!, $fields: [String!]) "
        "{ revealed: revealContact(id: $id, reason: $reason, fields: $fields) "
        "{ ok values { field value } } }"
    )
    data = await visit.ask(mutation, {"id": pk, "reason": reason, "fields": [name]})
    return visit.json({"values": {each["field"]: each["value"] for each in data["revealed"]["values"]}})
