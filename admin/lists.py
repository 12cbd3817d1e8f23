"""A list page: what its address asks for, and what stands on it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.responses import Response

from admin.entity_view import EntityView
from admin.lookup import titles_by_id
from admin.visit import Visit
from schema.entity_metas import FieldMeta

SIZES = (10, 20, 50, 100)
DENSITIES = ("normal", "dense")
REMEMBERED_S = 365 * 24 * 3600
QUERY_FORM_SHOWN = 4
"""How many conditions the folded query form shows."""
RANGES = frozenset({"DATE", "INSTANT", "MONEY", "INT", "BIGINT", "DECIMAL"})
ASKED_FOR = frozenset({"TEXT", "CHOICE", "BOOL", "RELATION"}) | RANGES
LARGEST_OFFSET = 10_000
"""Beyond it the API refuses numbered pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the address of a list asks for."""

    conditions: Mapping[str, tuple[str, ...]]
    """By name of a field, or of a field and ``.gte``/``.lte``."""
    q: str | None
    tab: str | None
    sorts: tuple[tuple[str, str], ...]
    page: int
    size: int
    columns: tuple[str, ...]
    density: str
    wrong: Mapping[str, str]
    """By name of a field, why its condition cannot be asked for; it is left out."""

    @property
    def offset(self) -> int:
        """How many rows come before the page."""
        return min((self.page - 1) * self.size, LARGEST_OFFSET)


@dataclass(frozen=True, slots=True)
class Tab:
    """One status tab with the number of rows behind it."""

    value: str | None
    text: str
    count: int
    chosen: bool


def asked_of(view: EntityView, query: QueryParams, remembered: str | None) -> Asked:
    """What is asked for; names that are not fields for this person are left out."""
    kept = dict(part.partition(":")[::2] for part in (remembered or "").split("|"))
    conditions: dict[str, tuple[str, ...]] = {}
    wrong: dict[str, str] = {}
    for key in dict.fromkeys(query.keys()):
        name, _, bound = key.removeprefix("f.").partition(".")
        field = view.known.get(name)
        values = tuple(value for value in query.getlist(key) if value.strip())
        if key.startswith("f.") and field and values and bound in _bounds(field):
            conditions[key.removeprefix("f.")] = values
            if bound != "null" and (why := unreadable(field, values)):
                wrong[name] = why
    chosen = (query.get("cols") or kept.get("cols", "")).split(",")
    columns = tuple(name for name in chosen if name in view.known and not view.known[name].many)
    density = query.get("density") or kept.get("density", "")
    size = _number(query.get("size") or kept.get("size"), 20)
    sorts = tuple(
        (name.removeprefix("-"), "desc" if name.startswith("-") else "asc")
        for name in query.getlist("sort")
        if orderable(view.known.get(name.removeprefix("-")))
    )
    return Asked(
        conditions=conditions,
        q=(query.get("q") or "").strip() or None,
        tab=query.get("tab") or None,
        sorts=sorts,
        page=max(_number(query.get("page"), 1), 1),
        size=size if size in SIZES else 20,
        columns=columns or tuple(name for name in view.meta.page.columns if name in view.known),
        density=density if density in DENSITIES else "normal",
        wrong=wrong,
    )


def _bounds(field: FieldMeta) -> tuple[str, ...]:
    return ("", "null", "gte", "lte") if field.kind in RANGES else ("", "null")


def orderable(field: FieldMeta | None) -> bool:
    """Whether lists may be ordered by the field."""
    return field is not None and field.filterable and field.kind not in {"RELATION", "TEXTS", "JSON"}


def filter_of(view: EntityView, asked: Asked) -> dict[str, Any]:
    """The conditions as the API's filter."""
    found: dict[str, Any] = {}
    absent: list[dict[str, Any]] = []
    for key, values in asked.conditions.items():
        name, _, bound = key.partition(".")
        field = view.known[name]
        if name in asked.wrong or not field.filterable:
            continue
        if bound == "null" and field.kind == "RELATION":
            absent.append({"not": {name: {"some": {}} if field.many else {"id": {"isNull": False}}}})
        elif bound == "null":
            found[name] = {"isNull": True}
        elif bound:
            end = f"{values[0]}T23:59:59+08:00" if bound == "lte" else f"{values[0]}T00:00:00+08:00"
            value = end if field.kind == "INSTANT" else _typed(field, values[0])
            found.setdefault(name, {})[bound] = value
        elif field.kind == "RELATION":
            some = {"id": {"in": list(values)}}
            found[name] = {"some": some} if field.many else some
        elif field.kind == "TEXT" and not field.choices:
            found[name] = {"contains": values[0]} if len(values) == 1 else {"in": list(values)}
        elif len(values) == 1:
            found[name] = {"eq": _typed(field, values[0])}
        else:
            found[name] = {"in": [_typed(field, value) for value in values]}
    tab = view.tab_field
    if tab and asked.tab in {choice.value for choice in tab.choices}:
        found[tab.name] = {"eq": asked.tab}
    return {**found, **({"and": absent} if absent else {})}


def _typed(field: FieldMeta, text: str) -> Any:
    if field.kind == "BOOL":
        return text == "true"
    if field.kind == "INT":
        return int(text)
    return plain_number(text) if field.kind in NUMBERS else text


def _is_day(field: FieldMeta, text: str) -> bool:  # noqa: ARG001
    try:
        return len(text) == len("2026-06-30") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _is_number(field: FieldMeta, text: str) -> bool:
    digits = plain_number(text).removeprefix("-")
    whole, _, part = digits.partition(".")
    shortest = field.kind in {"INT", "BIGINT"}
    return (whole + part).isdecimal() and digits.isascii() and len(digits) < 16 and not (shortest and part)


def _is_choice(field: FieldMeta, text: str) -> bool:
    return text in {choice.value for choice in field.choices}


def _is_row(field: FieldMeta, text: str) -> bool:
    return text.startswith(f"{field.target}_")


NUMBERS = frozenset({"MONEY", "DECIMAL", "INT", "BIGINT"})
READABLE: Mapping[str, tuple[Callable[[FieldMeta, str], bool], str]] = {
    "DATE": (_is_day, "请输入日期，如 2026-06-30"),
    "INSTANT": (_is_day, "请输入日期，如 2026-06-30"),
    "MONEY": (_is_number, "请输入金额（元）"),
    "DECIMAL": (_is_number, "请输入数字"),
    "INT": (_is_number, "请输入整数"),
    "BIGINT": (_is_number, "请输入整数"),
    "BOOL": (lambda _, text: text in {"true", "false"}, "请选择是或否"),
    "CHOICE": (_is_choice, "没有这个选项"),
    "RELATION": (_is_row, "请从列表中选择"),
}
"""By kind of a field, whether a text is a value of it, and what to say where it is none."""


def unreadable(field: FieldMeta, values: Sequence[str]) -> str | None:
    """Why these are not values of the field; None where they are."""
    check = READABLE.get(field.kind)
    return check[1] if check and not all(check[0](field, value) for value in values) else None


def plain_number(text: str) -> str:
    """A number without the commas that people part it with."""
    return text.strip().replace(",", "").replace("，", "")


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else otherwise


def address(view: EntityView, visit: Visit, **changed: Any) -> str:
    """This list with something changed; what is None goes, and so does the number of the page."""
    pairs = [(key, value) for key, value in visit.query.multi_items() if key not in {"page", *changed}]
    for key, value in changed.items():
        if value is not None:
            several = value if isinstance(value, list | tuple) else (value,)
            pairs.extend((key, str(each)) for each in several)
    query = f"?{urlencode(pairs)}" if pairs else ""
    return f"{visit.panel.base_url}/{view.key}/list{query}"


def tabs_of(view: EntityView, asked: Asked) -> list[Tab]:
    """All rows, and those behind each value of the tab's field, in the order of its declaration."""
    field, found = view.tab_field, view.found.get("tabs")
    if field is None or found is None:
        return []
    counts = {group["key"][field.name]: group["count"] for group in found["groups"]}
    zh = view.visit.lang != "en"
    tabs = [Tab(None, "全部" if zh else "All", found["totalCount"], asked.tab is None)]
    tabs += [
        Tab(c.value, c.label.zh if zh else c.label.en, counts.get(c.value, 0), asked.tab == c.value)
        for c in field.choices
        if counts.get(c.value) or asked.tab == c.value
    ]
    return tabs


def query_fields(view: EntityView, asked: Asked) -> list[FieldMeta]:
    """What the query form asks for: the filterable columns of the list first, then all others."""
    tab = view.meta.page.tabs
    order = {name: place for place, name in enumerate(view.meta.page.columns)}
    usable = [
        field
        for field in view.meta.fields
        if field.filterable
        and not field.many
        and field.kind in ASKED_FOR
        and field.name not in {"id", tab}
        and (field.kind != "RELATION" or view.visit.meta(field.target or ""))
    ]
    asked_names = {key.partition(".")[0] for key in asked.conditions}
    return sorted(
        usable,
        key=lambda f: (f.name not in asked_names, order.get(f.name, len(order)), f.name == "createdAt"),
    )


async def list_page(visit: Visit) -> Response:
    """The list of an entity: query form, tabs, table, pages."""
    view = visit.panel.view_of(visit, visit.request.path_params["key"])
    cookie = f"peipao_list_{view.key}"
    asked = asked_of(view, visit.query, visit.request.cookies.get(cookie))
    view.columns = asked.columns
    filters = filter_of(view, asked)
    rows: Sequence[dict[str, Any]] = await view.find_all(
        visit.request, asked.offset, asked.size, asked.q, asked.sorts, filters
    )
    total = await view.count(visit.request)
    titles = await chosen_titles(visit, view, asked)
    made_elsewhere = any(view.meta.name in screen.makes for screen in visit.panel.screens)
    creating = [action for action in view.meta.actions if action.creates and not made_elsewhere]
    last = max(-(-min(total, LARGEST_OFFSET + asked.size) // asked.size), 1)
    response = visit.page(
        "list.html",
        view=view,
        meta=view.meta,
        asked=asked,
        rows=rows,
        total=total,
        last_page=last,
        tabs=tabs_of(view, asked),
        columns=[view.known[name] for name in asked.columns if name in view.known],
        query_fields=query_fields(view, asked),
        folded_after=QUERY_FORM_SHOWN,
        titles=titles,
        views=(view.found.get("views") or {}).get("nodes", []),
        can_create="create" in {str(verb.value) for verb in view.meta.verbs},
        can_delete="delete" in {str(verb.value) for verb in view.meta.verbs},
        creating=creating,
        batch=[action for action in view.meta.actions if not action.creates],
        address=lambda **changed: address(view, visit, **changed),
        orderable=orderable,
        sizes=SIZES,
    )
    kept = f"cols:{','.join(asked.columns)}|size:{asked.size}|density:{asked.density}"
    if visit.query.keys() & {"cols", "size", "density"}:
        response.set_cookie(
            cookie,
            kept,
            max_age=REMEMBERED_S,
            path=f"{visit.panel.base_url}/{view.key}",
            httponly=True,
            samesite="strict",
        )
    return response


async def chosen_titles(visit: Visit, view: EntityView, asked: Asked) -> dict[str, str]:
    """What the chosen related rows of the query form are called, by their ids."""
    ids = [
        value
        for key, values in asked.conditions.items()
        if (field := view.known[key.partition(".")[0]]).kind == "RELATION"
        for value in values
        if "." not in key and field
    ]
    return await titles_by_id(visit, ids) if ids else {}
