"""Rows to choose from, for relation pickers: what the person may read, found by what they type."""

from collections.abc import Iterable
from typing import Any

from starlette.responses import Response

from admin.selecting import title_of
from admin.showing import title_text
from admin.visit import Visit
from schema.entity_metas import EntityMeta

SHOWN = 20


async def lookup(visit: Visit) -> Response:
    """``{"rows": [{"id", "text", "more"}], "total"}`` of an entity, for ``?q=``."""
    view = visit.panel.view_of(visit, visit.request.path_params["key"])
    meta = view.meta
    typed = (visit.query.get("q") or "").strip()
    asked: dict[str, Any] | None = None
    if typed and meta.page.search:
        asked = {"search": typed}
    elif typed:
        title = view.known.get(meta.page.title)
        if title is not None and title.kind == "TEXT" and title.filterable:
            asked = {title.name: {"contains": typed}}
    data = await visit.ask(
        f"query($filter: {meta.name}Filter) {{ found: {meta.many}(filter: $filter, first: {SHOWN})"
        f" {{ totalCount nodes {{ id {title_of(visit, meta)} {_more(visit, meta)} }} }} }}",
        {"filter": asked},
    )
    rows = [
        {"id": row["id"], "text": _words(meta, row), "more": "　".join(_hints(row))}
        for row in data["found"]["nodes"]
    ]
    return visit.json({"rows": rows, "total": data["found"]["totalCount"]})


HINTS = 2


def _more(visit: Visit, meta: EntityMeta) -> str:
    """Two more things that tell rows of the same name apart: the first columns of the list."""
    known = {field.name: field for field in meta.fields}
    chosen: list[str] = []
    for name in meta.page.columns:
        field = known.get(name)
        if field is None or name == meta.page.title or len(chosen) == HINTS:
            continue
        if field.kind == "RELATION" and not field.many and (target := visit.meta(field.target or "")):
            chosen.append(f"more{len(chosen)}: {name} {{ id {title_of(visit, target)} }}")
        elif field.kind == "TEXT":
            chosen.append(f"more{len(chosen)}: {name}")
    return " ".join(chosen)


def _hints(row: dict[str, Any]) -> list[str]:
    return [text for place in range(HINTS) if (text := title_text(row.get(f"more{place}")))]


def _words(meta: EntityMeta, row: dict[str, Any]) -> str:
    text = title_text(row)
    title = next((field for field in meta.fields if field.name == meta.page.title), None)
    labels = {choice.value: choice.label.zh for choice in title.choices} if title else {}
    return labels.get(text, text) or "—"


async def titles_by_id(visit: Visit, ids: Iterable[str]) -> dict[str, str]:
    """What these rows are called, by their ids; of rows that are not there for the person, nothing."""
    by_kind: dict[str, list[str]] = {}
    for row_id in dict.fromkeys(ids):
        by_kind.setdefault(row_id.partition("_")[0], []).append(row_id)
    parts: list[str] = []
    declared: list[str] = []
    given: dict[str, Any] = {}
    metas: list[EntityMeta] = []
    for kind, several in by_kind.items():
        meta = visit.meta(kind)
        if meta is None:
            continue
        place = len(metas)
        metas.append(meta)
        declared.append(f"$f{place}: {meta.name}Filter")
        given[f"f{place}"] = {"id": {"in": several[:100]}}
        named = f"{{ nodes {{ id {title_of(visit, meta)} }} }}"
        parts.append(f"f{place}: {meta.many}(filter: $f{place}, first: 100) {named}")
    if not parts:
        return {}
    data = await visit.ask(f"query({', '.join(declared)}) {{ {' '.join(parts)} }}", given)
    return {
        row["id"]: _words(meta, row) for place, meta in enumerate(metas) for row in data[f"f{place}"]["nodes"]
    }
