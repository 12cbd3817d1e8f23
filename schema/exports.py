"""The root mutation that asks for an export: its rows are counted as the requester's before it is noted."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from collections.abc import Mapping
from typing import Annotated, Any, cast

import orjson
import strawberry
from strawberry import Info

from models.access import Viewer
from models.entities.export_workflow import APPROVAL_REQUIRED
from models.entity import Entity
from models.errors import Forbidden, RuleBroken
from models.naming import plural
from models.sheets import LEFT_OUT, exported_entity, sheet_columns
from resolvers.auditing import subject_of
from resolvers.changing import change
from resolvers.deeds import deeds
from resolvers.explaining import verbs
from resolvers.outcome import Asked, Outcome
from resolvers.reading import read
from schema.limits import LIMITS
from schema.scalars import Json

ACTION = "requestExport"


@strawberry.input(description="要导出什么 | What to export")
class RequestExportInput:
    """What somebody wants as a sheet."""

    entity: str = strawberry.field(description="类型名 | Name of the type, as Enterprise")
    columns: list[str] = strawberry.field(
        description="列，如 name、county、enterprise.uscc | Columns, as paths of the API"
    )
    reason: str = strawberry.field(description="用途 | What it is for")
    filter: Json | None = strawberry.field(
        default=None, description="筛选条件，同列表查询的 filter | Filter, as the list takes it"
    )
    order_by: Json | None = strawberry.field(
        default=None, description="排序，同列表查询的 orderBy | Order, as the list takes it"
    )
    clear: bool = strawberry.field(
        default=False,
        description="您可见明文的个人信息以明文导出 | Personal data in clear, where you see them",
    )


@strawberry.type(description="导出申请的提醒 | Something to be told beside success")
class ExportNote:
    """A warning."""

    code: str = strawberry.field(description="代码 | Code, for programs")
    message: str = strawberry.field(description="说明 | What it is, for people")


@strawberry.type(description="导出申请的结果 | What came of asking for an export")
class RequestExportPayload:
    """The export that was noted, or would be."""

    ok: bool = strawberry.field(description="是否成功 | Whether it was done")
    id: strawberry.ID | None = strawberry.field(
        description="导出标识；试办时没有 | Id of the export; none of a dry run"
    )
    rows: int = strawberry.field(description="行数 | Rows that you may read and that meet the filter")
    needs_approval: bool = strawberry.field(description="须经审批 | Whether it has to be approved first")
    notes: list[ExportNote] = strawberry.field(description="提醒 | Warnings")


@strawberry.type
class ExportMutation:
    """The root mutation of this module; a base of ``PythonMutation``."""

    @strawberry.field(
        description="申请导出；行数多或含明文个人信息的须经审批 | Ask for rows as a sheet, on record"
    )
    async def request_export(
        self,
        info: Info,
        input: Annotated[  # noqa: A002 - the API's word
            RequestExportInput, strawberry.argument(description="要导出什么 | What to export")
        ],
        dry_run: Annotated[
            bool, strawberry.argument(description="试办：只说明行数和是否须审批 | Only tell what it would be")
        ] = False,
        idempotency_key: Annotated[
            str | None,
            strawberry.argument(description="幂等键 | The same key within 24 hours is carried out once"),
        ] = None,
    ) -> RequestExportPayload:
        """The export, waiting or queued."""
        context: Any = info.context
        viewer: Viewer = context.viewer
        entity = exported_entity(input.entity)
        if "read" not in verbs(entity, viewer.shape):
            raise Forbidden("您没有此类数据的查看权限", field="entity")
        columns = sheet_columns(entity, input.columns)
        rows = await count(context, entity, input)
        given = {
            "entityName": entity.__name__,
            "columns": [column.path for column in columns],
            "conditions": input.filter,
            "orderBy": input.order_by,
            "reason": input.reason,
            "clear": input.clear,
            "rowsTotal": rows,
            "personal": input.clear and any(column.tells(viewer.shape) for column in columns),
        }
        request = context.request
        asked = Asked(
            deed=deeds()[ACTION],
            given={name: value for name, value in given.items() if value is not None},
            key=idempotency_key,
            dry_run=dry_run,
            request_id=request.request_id,
            ip=request.ip,
            client=request.client,
        )
        return _payload(await change(context.connection, viewer, asked), rows, dry_run=dry_run)


def _payload(outcome: Outcome, rows: int, *, dry_run: bool) -> RequestExportPayload:
    if not outcome.ok:
        first = outcome.problems[0]
        raise RuleBroken(first.message, code=first.code, field=first.field)
    entity = Entity.by_name["ExportJob"]
    row = None if dry_run or outcome.row_id is None else strawberry.ID(subject_of(entity, outcome.row_id))
    return RequestExportPayload(
        ok=True,
        id=row,
        rows=rows,
        needs_approval=any(problem.code == APPROVAL_REQUIRED for problem in outcome.problems),
        notes=[ExportNote(code=each.code, message=each.message) for each in outcome.problems],
    )


async def count(context: Any, entity: type[Entity], asked: RequestExportInput) -> int:
    """How many rows the viewer would get, by the very statement that the list counts them with.

    Raises:
        ApiError: the filter or the order is none of the entity's, or not open to this viewer.
    """
    # Documents are of a schema that is built of this module: it is there when somebody asks.
    from schema.documents import Documents  # noqa: PLC0415

    viewer: Viewer = context.viewer
    text, variables = counting(entity, asked.filter, asked.order_by)
    try:
        prepared = Documents(context.api, LIMITS, entries=1).prepare(
            text, None, variables, viewer.shape, queries_only=True, introspection=False
        )
    except ExceptionGroup as group:
        raise _first(group) from None
    statement = prepared.variant.statement
    assert statement is not None  # noqa: S101 - it counts rows
    found = await read(context.connection, statement, statement.values(prepared.variables, viewer))
    return cast("int", orjson.loads(found.data)["rows"]["totalCount"])


def counting(entity: type[Entity], asked: Any, order: Any) -> tuple[str, Mapping[str, Any]]:
    """The question how many rows there are; the order is asked along, so that a wrong one is refused now."""
    name = entity.__name__
    text = (
        f"query Count($filter: {name}Filter, $orderBy: [{name}Order!]) "
        f"{{ rows: {plural(entity)}(filter: $filter, orderBy: $orderBy, first: 1) {{ totalCount }} }}"
    )
    return text, {"filter": narrowed(name, asked), "orderBy": order or []}


def narrowed(entity: str, asked: Any) -> Any:
    """The filter without the rows that are never exported."""
    left_out = LEFT_OUT.get(entity)
    if left_out is None:
        return asked or {}
    return {"and": [asked, left_out]} if asked else left_out


def _first(group: ExceptionGroup[Exception]) -> Exception:
    found = group.exceptions[0]
    return _first(found) if isinstance(found, ExceptionGroup) else found
