"""How values are shown: what the templates call, and the markup of one value of a field."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

import orjson
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from admin import words
from admin.menus import Section, menu_of
from admin.visit import Visit
from schema.entity_metas import EntityMeta, FieldMeta

if TYPE_CHECKING:
    from admin.panel import Panel

COLOURS = {
    "neutral": "secondary",
    "info": "blue",
    "success": "green",
    "warning": "orange",
    "danger": "red",
}
"""The colours of declarations in the words of the style sheet."""

LIGHTS = {
    "GREEN": ("正常 | On time", "success"),
    "YELLOW": ("临期 | Due soon", "warning"),
    "RED": ("超期 | Overdue", "danger"),
    "GREY": ("未计时 | Not timed", "neutral"),
}
LONG_TEXT = 60
UNIT_OF_AMOUNTS = re.compile("（元）|, yuan$")
"""What labels say of the unit in which amounts are stored."""


def visit_in(context: Context) -> Visit:
    """The visit of the page that is being rendered."""
    return cast("Visit", context["visit"])


def jinja_globals(panel: "Panel") -> dict[str, Any]:
    """The functions that every template may call."""

    @pass_context
    def t(context: Context, text: str) -> str:
        return words.translated(text, visit_in(context).lang)

    @pass_context
    def zh_date(context: Context, value: Any) -> str:
        return words.zh_date(value, visit_in(context).lang)

    @pass_context
    def zh_time(context: Context, value: Any) -> str:
        return words.zh_time(value, visit_in(context).lang)

    @pass_context
    def label(context: Context, declared: Any) -> str:
        """The half of a label of ``adminMeta`` for the language."""
        return str(declared.en if visit_in(context).lang == "en" else declared.zh)

    @pass_context
    def heading(context: Context, field: FieldMeta) -> Markup:
        """The label of a column of a list, with the unit that its amounts are told in."""
        lang = visit_in(context).lang
        text = str(field.label.en if lang == "en" else field.label.zh)
        if field.kind != "MONEY":
            return escape(text)
        unit = words.translated("（万元） | (10k CNY)", lang)
        return Markup("{}<small>{}</small>").format(UNIT_OF_AMOUNTS.sub("", text), unit)

    @pass_context
    def kind_of(context: Context, meta: EntityMeta) -> str:
        return words.spaced(meta.name) if visit_in(context).lang == "en" else meta.label.zh

    @pass_context
    def countdown_of(context: Context, value: Any) -> tuple[str, str]:
        text, colour = words.countdown(value, visit_in(context).lang)
        return text, COLOURS[colour]

    @pass_context
    def light_of(context: Context, value: str | None) -> tuple[str, str]:
        text, colour = LIGHTS.get(value or "GREY", LIGHTS["GREY"])
        return words.translated(text, visit_in(context).lang), COLOURS[colour]

    @pass_context
    def url_list(context: Context, entity: str, **given: Any) -> str:
        return list_address(visit_in(context), entity, given)

    @pass_context
    def url_row(context: Context, row_id: str) -> str:
        return row_address(visit_in(context), row_id)

    @pass_context
    def value(context: Context, field: FieldMeta, row: Mapping[str, Any], full: bool = False) -> Markup:
        return shown(visit_in(context), field, row, full=full)

    @pass_context
    def act_url(context: Context, row_id: str, action: str) -> str:
        """The form of an action on a row."""
        meta = visit_in(context).meta(row_id.partition("_")[0])
        query = urlencode({"pk": row_id})
        return f"{panel.base_url}/{meta.one}/act/{action}?{query}" if meta else ""

    @pass_context
    def lang_url(context: Context) -> str:
        """This page in the other language, which is remembered."""
        visit = visit_in(context)
        other = "zh" if visit.lang == "en" else "en"
        query = urlencode({"to": other, "next": visit.here})
        return f"{panel.base_url}/language?{query}"

    @pass_context
    def menu(context: Context) -> list[Section]:
        return menu_of(visit_in(context))

    return {
        "t": t,
        "menu": menu,
        "zh_date": zh_date,
        "zh_time": zh_time,
        "label": label,
        "kind_of": kind_of,
        "bare": words.bare,
        "heading": heading,
        "wan": words.wan,
        "yuan": words.yuan,
        "countdown_of": countdown_of,
        "light_of": light_of,
        "url_list": url_list,
        "url_row": url_row,
        "act_url": act_url,
        "lang_url": lang_url,
        "value": value,
        "colour_of": lambda colour: COLOURS.get(colour, "secondary"),
        "file_url": panel.files.url,
        "base": panel.base_url,
        "NOTHING": words.NOTHING,
    }


def row_address(visit: Visit, row_id: str) -> str:
    """The detail page of a row, by its id alone; empty where its kind is not the person's to read."""
    meta = visit.meta(row_id.partition("_")[0])
    return f"{visit.panel.base_url}/{meta.one}/detail?{urlencode({'pk': row_id})}" if meta else ""


def list_address(visit: Visit, entity: str, given: Mapping[str, Any]) -> str:
    """The list of an entity with conditions: ``status="OPEN"``, ``county=[id, id]``, ``due_at__lte=day``,
    and ``tab``, ``q``, ``sort`` as they are. Empty where the person reads none of it."""
    meta = visit.meta(entity)
    if meta is None:
        return ""
    pairs: list[tuple[str, str]] = []
    for name, value in given.items():
        key = name if name in {"tab", "q", "sort"} else f"f.{name.replace('__', '.')}"
        several = value if isinstance(value, list | tuple) else (value,)
        pairs.extend((key, str(each)) for each in several)
    query = f"?{urlencode(pairs)}" if pairs else ""
    return f"{visit.panel.base_url}/{meta.one}/list{query}"


# --- one value ----------------------------------------------------------------------------------


def shown(visit: Visit, field: FieldMeta, row: Mapping[str, Any], *, full: bool = False) -> Markup:
    """The value of a field of a row. ``full`` for the detail page: texts are not shortened, and amounts
    are told in 元 as well."""
    value = row.get(field.name)
    if value is None or value in ("", [], {}):
        return Markup('<span class="text-secondary">{}</span>').format(words.NOTHING)
    text = _SHOWN.get(field.kind, _text)(visit, field, value, full)
    if row.get(f"{field.name}Masked"):
        hint = words.translated("已脱敏 | Masked", visit.lang)
        return Markup('<span class="pp-masked" title="{}">{}</span>').format(hint, text)
    return text


def plain(visit: Visit, field: FieldMeta, row: Mapping[str, Any]) -> str:
    """The value as text, for messages and comparisons."""
    return shown(visit, field, row, full=True).striptags()


def title_text(value: Any) -> str:
    """What names a related row: its title, or the title of what that leads to."""
    while isinstance(value, Mapping):
        value = value.get("title")
    return str(value) if value is not None else ""


def _text(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    text = str(value)
    if full:
        return Markup('<span class="pp-text">{}</span>').format(text)
    if len(text) > LONG_TEXT and field.widget == "textarea":
        return Markup('<span title="{}">{}…</span>').format(text, text[:LONG_TEXT])
    return escape(text)


def _choice(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    for choice in field.choices:
        if choice.value == value:
            text = choice.label.en if visit.lang == "en" else choice.label.zh
            return Markup('<span class="badge bg-{}-lt">{}</span>').format(
                COLOURS.get(choice.colour, "secondary"), text
            )
    return escape(str(value))


def _money(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    unit = "×10⁴ CNY" if visit.lang == "en" else "万元"
    if full:
        return Markup(
            '<span class="pp-figure">{} {}</span> <span class="text-secondary">({} {})</span>'
        ).format(words.wan(value), unit, words.yuan(value), "CNY" if visit.lang == "en" else "元")
    return Markup('<span class="pp-figure" title="{}">{}</span>').format(words.yuan(value), words.wan(value))


def _number(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    return Markup('<span class="pp-figure">{}</span>').format(value)


def _bool(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    return escape(words.translated("是 | Yes" if value else "否 | No", visit.lang))


def _date(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    return Markup('<time class="pp-date" datetime="{}">{}</time>').format(
        value, words.zh_date(value, visit.lang)
    )


def _instant(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    text = words.zh_time(value, visit.lang) if full else words.zh_date(value, visit.lang)
    return Markup('<time class="pp-date" datetime="{}" title="{}">{}</time>').format(
        value, words.zh_time(value, visit.lang), text
    )


def _texts(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:
    several = value if isinstance(value, list) else [value]
    return Markup(" ").join(_choice(visit, field, each, full) for each in several)


def _json(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    if isinstance(value, Mapping) and "name" in value and "id" in value:
        return escape(value["name"])
    text = orjson.dumps(value, option=orjson.OPT_INDENT_2).decode()
    return Markup('<pre class="pp-json">{}</pre>').format(text) if full else escape(text[:LONG_TEXT])


def _file(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    return Markup('<a href="/files/{}">{}</a>').format(
        value, words.translated("下载附件 | Download", visit.lang)
    )


def _relation(visit: Visit, field: FieldMeta, value: Any, full: bool) -> Markup:  # noqa: ARG001
    several = value if isinstance(value, list) else [value]
    return Markup("、").join(_linked(visit, each) for each in several)


def _linked(visit: Visit, row: Mapping[str, Any]) -> Markup:
    meta = visit.meta(str(row["id"]).partition("_")[0])
    text = title_text(row) or words.NOTHING
    if meta is not None:
        title = next((field for field in meta.fields if field.name == meta.page.title), None)
        if title is not None and title.choices:
            labels = {choice.value: choice.label for choice in title.choices}
            if text in labels:
                text = labels[text].en if visit.lang == "en" else labels[text].zh
    address = row_address(visit, row["id"])
    return Markup('<a href="{}">{}</a>').format(address, text) if address else escape(text)


_SHOWN = {
    "CHOICE": _choice,
    "MONEY": _money,
    "INT": _number,
    "BIGINT": _number,
    "DECIMAL": _number,
    "BOOL": _bool,
    "DATE": _date,
    "INSTANT": _instant,
    "TEXTS": _texts,
    "JSON": _json,
    "FILE": _file,
    "RELATION": _relation,
}
