"""Exports: one's own with their progress, those that wait for one's approval, and the form to ask for one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from starlette.datastructures import QueryParams
from starlette.responses import Response

from admin.asking import Problem, Refused
from admin.entity_view import EntityView
from admin.lists import asked_of, filter_of
from admin.screen import Screen
from admin.visit import Visit
from admin.words import translated
from models.entity import Entity
from models.errors import ApiError, InvalidInput
from models.sheets import exported_entity, offered

PAGE = 20
ROW = (
    "id title entityName status rowsTotal rowsDone reason clear personal createdAt expiresAt failure "
    "decisionReason requester { displayName } unit { name } decidedBy { displayName } "
    "file { id name size } availableActions { name allowed }"
)
LIST = (
    "query($mine: ExportJobFilter, $waiting: ExportJobFilter, $offset: Int) { "
    f"mine: exportJobs(filter: $mine, first: {PAGE}, offset: $offset) {{ totalCount nodes {{ {ROW} }} }} "
    f"waiting: exportJobs(filter: $waiting, first: {PAGE}, orderBy: [{{createdAt: ASC}}]) "
    f"{{ totalCount nodes {{ {ROW} }} }} }}"
)
REQUEST = (
    "mutation($input: RequestExportInput!, $dryRun: Boolean, $key: String) "
    "{ requestExport(input: $input, dryRun: $dryRun, idempotencyKey: $key) "
    "{ ok id rows needsApproval notes { code message } } }"
)
TRIAL = "试算导出行数"
"""The reason that is sent along where only the number of rows is asked for."""
UNPROCESSABLE = 422


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whose rows of what are to be exported."""

    visit: Visit
    entity: type[Entity]
    view: EntityView


class Exports(Screen):
    """The list of exports."""

    path = "/exports"
    makes: ClassVar[tuple[str, ...]] = ("ExportJob",)
    label: ClassVar[str] = "数据导出 | Exports"
    icon = "download"
    order: ClassVar[int] = 90
    entities: ClassVar[tuple[str, ...]] = ("ExportJob",)
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (
        ("/exports/new", "GET", "new"),
        ("/exports/new", "POST", "request"),
    )

    async def page(self, visit: Visit) -> Response:
        """``?page=&all=``; for a script only the tables, to show how far exports have come."""
        everything = visit.query.get("all") == "1"
        number = max(1, int(visit.query["page"])) if visit.query.get("page", "").isdigit() else 1
        found = await visit.ask(
            LIST,
            {
                # What else there is to be read GraphQL decides: for heads, and for the security auditor.
                "mine": None if everything else {"requester": {"id": {"eq": f"User_{visit.viewer.user_id}"}}},
                "waiting": {"status": {"eq": "WAITING"}},
                "offset": (number - 1) * PAGE,
            },
        )
        waiting = [row for row in found["waiting"]["nodes"] if _may(row, "approveExport")]
        return visit.page(
            "screens/_exports.html" if visit.wants_fragment else "screens/exports.html",
            rows=found["mine"]["nodes"],
            total=found["mine"]["totalCount"],
            waiting=waiting,
            number=number,
            everything=everything,
            pages=max(1, -(-found["mine"]["totalCount"] // PAGE)),
            statuses=_choices(visit),
            running=any(row["status"] == "QUEUED" for row in found["mine"]["nodes"]),
        )

    async def new(self, visit: Visit) -> Response:
        """The form: ``?entity=&columns=`` and behind them the address of the list."""
        subject = _subject(visit, visit.query.get("entity", ""))
        chosen = [name for name in visit.query.get("columns", "").split(",") if name]
        return await self._form(subject, visit.query, {"columns": chosen})

    async def request(self, visit: Visit) -> Response:
        """Ask for it."""
        form = await visit.form()
        query = QueryParams(str(form.get("query") or ""))
        subject = _subject(visit, str(form.get("entity") or ""))
        typed = {
            "columns": [str(value) for value in form.getlist("columns")],
            "reason": str(form.get("reason") or ""),
            "clear": form.get("clear") == "true",
        }
        try:
            given = {
                "input": _input(subject, query, typed),
                "key": str(form.get("key") or "")[:100] or None,
            }
            told = (await visit.ask(REQUEST, given))["requestExport"]
        except Refused as refused:
            return await self._form(subject, query, typed, refused.problems)
        except ApiError as error:
            problem = Problem(error.code, error.message, error.field)
            return await self._form(subject, query, typed, (problem,))
        waits = "已提交，待单位负责人审批 | Sent for approval"
        runs = "已开始生成，完成后可在此下载 | The file is being written"
        return visit.redirect(
            f"{visit.panel.base_url}{self.path}",
            flash=translated(waits if told["needsApproval"] else runs, visit.lang),
        )

    async def _form(
        self,
        subject: _Subject,
        query: QueryParams,
        typed: Mapping[str, Any],
        problems: tuple[Problem, ...] = (),
    ) -> Response:
        visit, entity, view = subject.visit, subject.entity, subject.view
        columns = list(offered(entity))
        chosen = set(typed.get("columns") or ()) & {column.path for column in columns}
        trial = {"columns": [c.path for c in columns][:1], "reason": TRIAL, "clear": False}
        asked = _input(subject, query, trial)
        told = (await visit.ask(REQUEST, {"input": asked, "dryRun": True}))["requestExport"]
        return visit.page(
            "screens/export_new.html",
            status=UNPROCESSABLE if problems else 200,
            entity=entity.__name__,
            meta=view.meta,
            query=str(query),
            columns=columns,
            chosen=chosen or set(view.meta.page.columns),
            personal=[column for column in columns if column.tells(visit.viewer.shape)],
            told=told,
            narrowed=bool(asked.get("filter")),
            typed=typed,
            problems=problems,
        )


def _may(row: Mapping[str, Any], action: str) -> bool:
    return any(each["name"] == action and each["allowed"] for each in row["availableActions"])


def _subject(visit: Visit, name: str) -> _Subject:
    meta = visit.meta(name)
    if meta is None:
        raise InvalidInput("没有这种数据，或您无权查看", field="entity")
    return _Subject(visit, exported_entity(name), visit.panel.view_of(visit, meta.one))


def _input(subject: _Subject, query: QueryParams, typed: Mapping[str, Any]) -> dict[str, Any]:
    view = subject.view
    asked = asked_of(view, query, None)
    conditions = {**filter_of(view, asked), **({"search": asked.q} if asked.q else {})}
    return {
        "entity": subject.entity.__name__,
        "columns": list(typed["columns"]),
        "filter": conditions or None,
        "orderBy": [{name: way.upper()} for name, way in asked.sorts] or None,
        "reason": typed["reason"],
        "clear": typed["clear"],
    }


def _choices(visit: Visit) -> dict[str, Any]:
    meta = visit.meta("ExportJob")
    field = next((each for each in meta.fields if each.name == "status"), None) if meta else None
    return {choice.value: choice for choice in field.choices} if field else {}
