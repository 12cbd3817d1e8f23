"""Imports in four steps: the template, the upload, what is wrong, the rows made."""

from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import quote, urlencode

from starlette.responses import Response

from admin.asking import Problem, Refused, problems_of
from admin.entity_view import PAYLOAD_ERRORS
from admin.import_columns import import_columns, missing_in_sheets
from admin.import_files import XLSX, options_of, template
from admin.importing import MOST_ROWS
from admin.screen import Screen
from admin.visit import Visit
from admin.words import translated
from models.errors import InvalidInput, NotFound
from schema.entity_metas import EntityMeta

PAGE = 20
ROW = (
    "id version title entityName status policy rowsTotal rowsDone rowsGood rowsBad problems failure "
    "createdAt expiresAt file { id name } result { id name } availableActions { name allowed }"
)
LIST = (
    "query($mine: ImportJobFilter, $offset: Int) { "
    f"imports: importJobs(filter: $mine, first: {PAGE}, offset: $offset) "
    f"{{ totalCount nodes {{ {ROW} }} }} }}"
)
ONE = f"query($id: ID!) {{ job: importJob(id: $id) {{ {ROW} }} }}"
REQUEST = (
    "mutation($input: RequestImportInput!) "
    f"{{ done: requestImport(input: $input) {{ ok importJob {{ id }} {PAYLOAD_ERRORS} }} }}"
)
CONFIRM = (
    "mutation($id: ID!, $version: Int!, $input: ConfirmImportInput!) "
    f"{{ done: confirmImport(id: $id, version: $version, input: $input) {{ ok {PAYLOAD_ERRORS} }} }}"
)
CANCEL = (
    "mutation($id: ID!, $version: Int!) "
    f"{{ done: cancelImport(id: $id, version: $version) {{ ok {PAYLOAD_ERRORS} }} }}"
)
STEPS = (
    "下载模板 | Template",
    "上传文件 | Upload",
    "检查结果 | Check",
    "导入 | Import",
)
STEP_OF = {"QUEUED": 2, "CHECKED": 2, "CONFIRMED": 3, "DONE": 4, "FAILED": 3, "CANCELLED": 2, "EXPIRED": 4}
RUNNING = frozenset({"QUEUED", "CONFIRMED"})
UNPROCESSABLE = 422


class Imports(Screen):
    """The list of imports and the wizard."""

    path = "/imports"
    makes: ClassVar[tuple[str, ...]] = ("ImportJob",)
    label: ClassVar[str] = "数据导入 | Imports"
    icon = "upload"
    order: ClassVar[int] = 91
    entities: ClassVar[tuple[str, ...]] = ("ImportJob",)
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (
        ("/imports/new", "GET", "new"),
        ("/imports/new", "POST", "request"),
        ("/imports/template", "GET", "template"),
        ("/imports/job", "GET", "job"),
        ("/imports/confirm", "POST", "confirm"),
        ("/imports/cancel", "POST", "cancel"),
    )

    async def page(self, visit: Visit) -> Response:
        """``?page=``."""
        number = max(1, int(visit.query["page"])) if visit.query.get("page", "").isdigit() else 1
        mine = {"requester": {"id": {"eq": f"User_{visit.viewer.user_id}"}}}
        found = (await visit.ask(LIST, {"mine": mine, "offset": (number - 1) * PAGE}))["imports"]
        return visit.page(
            "screens/_imports.html" if visit.wants_fragment else "screens/imports.html",
            rows=found["nodes"],
            total=found["totalCount"],
            number=number,
            pages=max(1, -(-found["totalCount"] // PAGE)),
            statuses=_choices(visit, "status"),
            running=any(row["status"] in RUNNING for row in found["nodes"]),
            importable=[meta for meta in visit.metas.values() if _is_importable(visit, meta)],
        )

    async def new(self, visit: Visit) -> Response:
        """The first two steps: ``?entity=``."""
        return self._start(visit, _subject(visit, visit.query.get("entity", "")))

    async def template(self, visit: Visit) -> Response:
        """The workbook to fill in: ``?entity=``."""
        meta = _subject(visit, visit.query.get("entity", ""))
        columns = import_columns(meta, visit.metas)
        content = template(meta.label.zh, columns, await options_of(columns, visit.ask))
        name = quote(f"{meta.label.zh}导入模板.xlsx", safe="")
        headers = {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
        return Response(content, headers=headers, media_type=XLSX)

    async def request(self, visit: Visit) -> Response:
        """Have an uploaded sheet checked."""
        form = await visit.form()
        meta = _subject(visit, str(form.get("entity") or ""))
        asked = {"entityName": meta.name, "file": str(form.get("file") or "")}
        payload = (await visit.ask(REQUEST, {"input": asked}))["done"]
        if not payload["ok"]:
            return self._start(visit, meta, problems_of(payload))
        return visit.redirect(_address(visit, payload["importJob"]["id"]))

    async def job(self, visit: Visit) -> Response:
        """The last two steps: ``?id=``; for a script only what changes."""
        return await self._job(visit, visit.query.get("id", ""))

    async def confirm(self, visit: Visit) -> Response:
        """Import what was checked."""
        form = await visit.form()
        given = {"input": {"policy": str(form.get("policy") or "ALL_OR_NOTHING")}}
        return await self._moved(visit, CONFIRM, form, given)

    async def cancel(self, visit: Visit) -> Response:
        """Leave it."""
        return await self._moved(visit, CANCEL, await visit.form(), {})

    async def _moved(self, visit: Visit, text: str, form: Any, given: Mapping[str, Any]) -> Response:
        row_id, version = str(form.get("id") or ""), str(form.get("version") or "")
        known = {"id": row_id, "version": int(version) if version.isdigit() else 0}
        payload = (await visit.ask(text, {**known, **given}))["done"]
        if not payload["ok"]:
            return await self._job(visit, row_id, problems_of(payload))
        return visit.redirect(_address(visit, row_id))

    def _start(self, visit: Visit, meta: EntityMeta, problems: tuple[Problem, ...] = ()) -> Response:
        return visit.page(
            "screens/import_new.html",
            status=UNPROCESSABLE if problems else 200,
            meta=meta,
            columns=import_columns(meta, visit.metas),
            problems=problems,
            steps=[translated(step, visit.lang) for step in STEPS],
            most=MOST_ROWS,
            template_url=f"{visit.panel.base_url}/imports/template?{urlencode({'entity': meta.name})}",
        )

    async def _job(self, visit: Visit, row_id: str, problems: tuple[Problem, ...] = ()) -> Response:
        try:
            found = (await visit.ask(ONE, {"id": row_id}))["job"]
        except Refused as refused:
            if refused.code in {"NOT_FOUND", "BAD_USER_INPUT"}:
                raise NotFound("没有这次导入，或您无权查看") from refused
            raise
        meta = visit.meta(found["entityName"])
        return visit.page(
            "screens/_import_job.html" if visit.wants_fragment else "screens/import_job.html",
            status=UNPROCESSABLE if problems else 200,
            job=found,
            meta=meta,
            problems=problems,
            statuses=_choices(visit, "status"),
            policies=_choices(visit, "policy"),
            steps=[translated(step, visit.lang) for step in STEPS],
            now=STEP_OF[found["status"]],
            running=found["status"] in RUNNING,
            may={each["name"] for each in found["availableActions"] if each["allowed"]},
            address=_address(visit, row_id),
        )


def _is_importable(visit: Visit, meta: EntityMeta) -> bool:
    creates = any(str(verb.value) == "create" for verb in meta.verbs)
    by_a_step = any(action.creates for action in meta.actions)
    return creates and not by_a_step and not missing_in_sheets(meta, visit.metas)


def _subject(visit: Visit, name: str) -> EntityMeta:
    meta = visit.meta(name)
    if meta is None or not any(str(verb.value) == "create" for verb in meta.verbs):
        raise InvalidInput("此类数据不能批量导入，或您没有新建的权限", field="entity")
    if missing := missing_in_sheets(meta, visit.metas):
        raise InvalidInput(
            f"必填的“{'、'.join(missing)}”不能用表格填写，此类数据不能批量导入", field="entity"
        )
    return meta


def _address(visit: Visit, row_id: str) -> str:
    return f"{visit.panel.base_url}/imports/job?{urlencode({'id': row_id})}"


def _choices(visit: Visit, name: str) -> dict[str, Any]:
    meta = visit.meta("ImportJob")
    field = next((each for each in meta.fields if each.name == name), None) if meta else None
    return {choice.value: choice for choice in field.choices} if field else {}
