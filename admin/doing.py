"""Forms that change something: a new row, a changed one, a workflow action on one row or on many."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from admin.asking import Problem, problems_of
from admin.details import title_of_row
from admin.entity_view import EntityView, NotSaved, Row
from admin.forms import (
    Control,
    Mistyped,
    filled,
    given,
    of_field,
    of_input,
    posted,
    told,
    version_in,
    with_errors,
    with_theirs,
)
from admin.lookup import titles_by_id
from admin.selecting import capital
from admin.showing import plain
from admin.visit import Visit
from admin.words import translated
from models.errors import Forbidden, InvalidInput, NotFound
from schema.entity_metas import ActionMeta

MOST_AT_ONCE = 100
UNPROCESSABLE = 422


# --- new and changed rows -----------------------------------------------------------------------


async def create_page(visit: Visit) -> Response:
    """A new row: the empty form, and what was posted."""
    view = _view(visit)
    if "create" not in {str(verb.value) for verb in view.meta.verbs}:
        raise Forbidden("您没有新建此类记录的权限")
    controls = [of_field(field, creating=True) for field in view.meta.fields if field.creatable]
    if visit.request.method == "GET":
        preset = [_preset(control, visit) for control in controls]
        return await _form(visit, view, preset, creating=True)
    controls = posted(controls, await visit.form())
    try:
        payload = await view.create(visit.request, given(controls))
    except Mistyped as wrong:
        return await _form(visit, view, with_errors(controls, wrong.args[0]), creating=True)
    except NotSaved as refused:
        controls, rest = told(controls, refused.problems)
        return await _form(visit, view, controls, creating=True, problems=rest)
    following = visit.query.get("next", "")
    if following.startswith(f"{visit.panel.base_url}/"):
        return visit.redirect(following, flash=translated("已保存 | Saved", visit.lang))
    return _saved(visit, view, payload, "已新建 | Created")


def _preset(control: Control, visit: Visit) -> Control:
    return replace(control, typed=tuple(visit.query.getlist(f"set.{control.name}")))


async def edit_page(visit: Visit) -> Response:
    """A row to change. A form that is old is shown again with what somebody else has changed."""
    view = _view(visit)
    controls = [of_field(field, creating=False) for field in view.meta.fields if field.updatable]
    names = [control.name for control in controls]
    form = await visit.form() if visit.request.method == "POST" else None
    pk = str(form.get("pk") or "") if form else visit.query.get("pk", "")
    if not controls:
        raise Forbidden("您没有修改此类记录的权限")
    row = await view.one(pk, [*names, view.meta.page.title])
    if row is None:
        raise NotFound("没有这条记录，或您无权查看")
    if form is None:
        return await _form(visit, view, filled(controls, row), row=row)
    controls = posted(controls, form)
    version = version_in(form)
    try:
        changes = given(controls, changed_only=True)
        if not changes:
            return visit.redirect(_row_url(view, pk), flash="没有改动", kind="warning")
        payload = await view.edit(visit.request, pk, {**changes, "version": version})
    except Mistyped as wrong:
        return await _form(visit, view, with_errors(controls, wrong.args[0]), row={**row, "version": version})
    except NotSaved as refused:
        clash = next((problem for problem in refused.problems if problem.code == "CONFLICT"), None)
        if clash:
            fresh = await view.one(pk, [*names, view.meta.page.title]) or row
            merged = with_theirs(visit, controls, fresh, lambda v, n, r: plain(v, view.known[n], r))
            return await _form(visit, view, merged, row=fresh, clash=clash)
        controls, rest = told(controls, refused.problems)
        return await _form(visit, view, controls, row={**row, "version": version}, problems=rest)
    return _saved(visit, view, payload, "已保存 | Saved", pk)


async def delete_row(visit: Visit) -> Response:
    """One row, or those that were chosen in the list, deleted."""
    view = _view(visit)
    form = await visit.form()
    pks = [str(pk) for pk in form.getlist("pk")][:MOST_AT_ONCE]
    try:
        count = await view.delete(visit.request, pks)
    except NotSaved as refused:
        return visit.redirect(_list_url(view), flash=refused.problems[0].message, kind="danger")
    if not count:
        raise NotFound("没有这条记录，或您无权查看")
    return visit.redirect(_list_url(view), flash=f"已删除 {count} 条")


async def _form(
    visit: Visit,
    view: EntityView,
    controls: Sequence[Control],
    *,
    creating: bool = False,
    row: Row | None = None,
    problems: Sequence[Problem] = (),
    clash: Problem | None = None,
) -> Response:
    failed = bool(problems or clash or any(control.error for control in controls))
    return visit.page(
        "form.html",
        status=UNPROCESSABLE if failed else 200,
        view=view,
        meta=view.meta,
        controls=await with_titles(visit, controls),
        sections=_sections_of(view, [each for each in controls if each.name not in _hidden(visit)]),
        hidden=_hidden(visit),
        creating=creating,
        row=row,
        title=title_of_row(view, row) if row else "",
        problems=problems,
        clash=clash,
    )


def _hidden(visit: Visit) -> frozenset[str]:
    """What the address has preset and the form need not show."""
    return frozenset(visit.query.get("hide", "").split(","))


def _sections_of(view: EntityView, controls: Sequence[Control]) -> list[tuple[Any, list[str]]]:
    """The declared groups of the detail page, with the names of the controls in each."""
    names = [control.name for control in controls]
    groups = [(g.label, [name for name in g.fields if name in names]) for g in view.meta.page.groups]
    grouped = {name for _, some in groups for name in some}
    rest = [name for name in names if name not in grouped]
    return [*[group for group in groups if group[1]], *([(None, rest)] if rest else [])]


async def with_titles(visit: Visit, controls: Sequence[Control]) -> list[Control]:
    """The controls with the names of the rows that are chosen in them."""
    missing = [
        row_id
        for control in controls
        if control.kind == "RELATION"
        for row_id in control.typed
        if row_id not in control.titles
    ]
    if not missing:
        return list(controls)
    titles = await titles_by_id(visit, missing)
    return [
        replace(control, titles={**titles, **control.titles}) if control.kind == "RELATION" else control
        for control in controls
    ]


# --- workflow actions ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row of a batch."""

    row_id: str
    title: str
    problems: tuple[Problem, ...]


async def action_page(visit: Visit) -> Response:
    """A workflow action on a row, or one that makes a row: its form, and what was posted."""
    view = _view(visit)
    action = _action(view, visit.request.path_params["action"])
    form = await visit.form() if visit.request.method == "POST" else None
    pk = str(form.get("pk") or "") if form else visit.query.get("pk", "")
    controls = [of_input(each) for each in action.inputs]
    row: Row | None = None
    if not action.creates:
        columns = [control.name for control in controls if control.name in view.known]
        row = await view.one(pk, [*columns, view.meta.page.title])
        if row is None:
            raise NotFound("没有这条记录，或您无权查看")
    if form is None:
        start = filled(controls, row) if row else [_preset(control, visit) for control in controls]
        return await _action_form(visit, view, action, start, row)
    controls = posted(controls, form)
    try:
        payload = await act(view, action, controls, row, key=str(form.get("key") or ""), form_version=form)
    except Mistyped as wrong:
        return await _action_form(visit, view, action, with_errors(controls, wrong.args[0]), row)
    except NotSaved as refused:
        controls, rest = told(controls, refused.problems)
        return await _action_form(visit, view, action, controls, row, problems=rest)
    words = action.label.en if visit.lang == "en" else action.label.zh
    if payload.get("secrets"):
        return visit.page("secrets.html", view=view, meta=view.meta, payload=payload, action=action)
    return _saved(visit, view, payload, f"{words}：已完成 | {words}: done", pk)


def arguments_of(
    action: ActionMeta, *, row_id: str | None, version: int, data: dict[str, Any], key: str = ""
) -> dict[str, tuple[str, Any]]:
    """The arguments of the action's mutation, each with its type in the schema."""
    arguments: dict[str, tuple[str, Any]] = {}
    if row_id is not None:
        arguments |= {"id": ("ID!", row_id), "version": ("Int!", version)}
    if action.inputs:
        arguments["input"] = (f"{capital(action.name)}Input{'!' if action.creates else ''}", data)
    if key:
        arguments["idempotencyKey"] = ("String", key)
    return arguments


async def act(
    view: EntityView,
    action: ActionMeta,
    controls: Sequence[Control],
    row: Row | None,
    *,
    key: str = "",
    form_version: Mapping[str, Any] | None = None,
) -> Row:
    """The payload of an action that was carried out.

    Raises:
        Mistyped, NotSaved: nothing was written.
    """
    version = version_in(form_version or {}, (row or {}).get("version") or 0)
    arguments = arguments_of(
        action, row_id=row["id"] if row else None, version=version, data=given(controls), key=key
    )
    return await view.changed(action.name, arguments)


async def _action_form(
    visit: Visit,
    view: EntityView,
    action: ActionMeta,
    controls: Sequence[Control],
    row: Row | None,
    *,
    problems: Sequence[Problem] = (),
) -> Response:
    failed = bool(problems or any(control.error for control in controls))
    said = next((a for a in (row or {}).get("availableActions", ()) if a["name"] == action.name), None)
    return visit.page(
        "action_part.html" if visit.wants_fragment else "action.html",
        status=UNPROCESSABLE if failed else 200,
        view=view,
        meta=view.meta,
        action=action,
        said=said,
        controls=await with_titles(visit, controls),
        row=row,
        title=title_of_row(view, row) if row else "",
        problems=problems,
        clash=next((problem for problem in problems if problem.code == "CONFLICT"), None),
        key=secrets.token_urlsafe(12),
        address=f"{visit.panel.base_url}/{view.key}/act/{action.name}",
    )


async def batch_page(visit: Visit) -> Response:
    """An action on the rows that were chosen in a list: each by itself, with an account of them all."""
    view = _view(visit)
    action = _action(view, visit.request.path_params["action"])
    form = await visit.form()
    pks = list(dict.fromkeys(str(pk) for pk in form.getlist("pk")))
    if not pks or len(pks) > MOST_AT_ONCE:
        raise InvalidInput(f"请选择 1 至 {MOST_AT_ONCE} 条记录", field="pk")
    # Only rows that are there for this person are ever named to the mutation.
    rows = await view.find_by_pks(visit.request, pks)
    if not rows:
        raise NotFound("没有这些记录，或您无权查看")
    controls = [of_input(each) for each in action.inputs]
    if controls and not form.get("filled"):
        return visit.page(
            "batch.html",
            view=view, meta=view.meta, action=action, rows=rows, controls=controls, problems=(),
            title_of=lambda row: title_of_row(view, row),
        )  # fmt: skip
    controls = posted(controls, form)
    outcomes: list[Outcome] = []
    for row in rows:
        problems: tuple[Problem, ...] = ()
        try:
            await act(view, action, controls, row)
        except Mistyped as wrong:
            return visit.page(
                "batch.html",
                status=UNPROCESSABLE,
                view=view, meta=view.meta, action=action, rows=rows, problems=(),
                controls=await with_titles(visit, with_errors(controls, wrong.args[0])),
                title_of=lambda each: title_of_row(view, each),
            )  # fmt: skip
        except NotSaved as refused:
            problems = refused.problems
        outcomes.append(Outcome(row["id"], title_of_row(view, row), problems))
    return visit.page(
        "batch_done.html",
        view=view, meta=view.meta, action=action, outcomes=outcomes,
        missing=len(pks) - len(rows), back=_list_url(view),
    )  # fmt: skip


# --- shared -------------------------------------------------------------------------------------


def _view(visit: Visit) -> EntityView:
    return visit.panel.view_of(visit, visit.request.path_params["key"])


def _action(view: EntityView, name: str) -> ActionMeta:
    found = next((action for action in view.meta.actions if action.name == name), None)
    if found is None:
        raise NotFound("没有这项操作，或您无权办理")
    return found


def _row_url(view: EntityView, pk: str) -> str:
    return f"{view.visit.panel.base_url}/{view.key}/detail?{urlencode({'pk': pk})}"


def _list_url(view: EntityView) -> str:
    return f"{view.visit.panel.base_url}/{view.key}/list"


def _saved(visit: Visit, view: EntityView, payload: Row, words: str, pk: str = "") -> Response:
    """Back to the row, or where the form was opened; warnings are told with the success."""
    warnings = [problem.message for problem in problems_of(payload)]
    row_id = (payload.get("row") or {}).get("id") or pk
    flash = "；".join([translated(words, visit.lang), *warnings])
    url = _row_url(view, row_id) if payload.get("row") else _list_url(view)
    if visit.wants_fragment:
        return visit.json({"ok": True, "url": url, "message": flash})
    return visit.redirect(url, flash=flash, kind="warning" if warnings else "success")
