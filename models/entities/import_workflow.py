"""How an import goes: a file is checked in full before anything is written, then its rows are made."""

from datetime import timedelta
from enum import auto

from models import audiences
from models.access import Access, Role, grant
from models.entities.stored_file import FILE_NOT_YOURS, MEDIA_TYPES
from models.entity import Entity
from models.grants import STAFF
from models.labels import Choice
from models.predicates import NOW, VIEWER, Compare
from models.workflow import Action, Find, Guard, Refusal, Step

FILE_LIFE = timedelta(days=7)
"""How long the uploaded sheet and the one with the results are kept."""

NOT_IMPORTABLE = Refusal("VALIDATION", "此类数据不能批量导入，或您没有新建的权限", "entityName")
NOT_A_SHEET = Refusal("VALIDATION", "请上传 xlsx 格式的文件", "file")
NOTHING_TO_IMPORT = Refusal("STATE_CONFLICT", "检查结果中没有可导入的行，请修改文件后重新上传")
MISTAKES_LEFT = Refusal(
    "STATE_CONFLICT", "文件中有错误的行，“全部成功才导入”不能进行：请修改后重新上传，或选择逐行导入", "policy"
)


class ImportStatus(Choice):
    """导入状态 | State of an import"""

    QUEUED = auto(), "检查中 | Being checked", "info"
    CHECKED = auto(), "待确认 | Checked, to be confirmed", "warning"
    CONFIRMED = auto(), "导入中 | Being imported", "info"
    DONE = auto(), "已导入 | Imported", "success"
    FAILED = auto(), "未能完成 | Failed", "danger"
    CANCELLED = auto(), "已取消 | Cancelled"
    EXPIRED = auto(), "已到期清理 | Expired"


class ImportPolicy(Choice):
    """导入方式 | What one faulty row means for the others"""

    ALL_OR_NOTHING = auto(), "全部成功才导入 | All rows or none"
    EACH = auto(), "逐行导入，跳过错误的行 | Each row by itself"


IMPORTERS = tuple(role for role in STAFF if role is not Role.DISCIPLINE)
MY_IMPORT = grant(*IMPORTERS, reason="这是您发起的导入", rows=Compare("requester_id", "eq", VIEWER.user))
LEDGER = grant(Role.SECURITY_AUDITOR, reason="安全审计员查阅数据导入台账")


def importable(name: str, shape: frozenset[Role]) -> bool:
    """Whether rows of the entity are made plainly, not by a step of a workflow, and by these roles."""
    entity = Entity.by_name.get(name)
    if entity is None or not isinstance(entity.access, Access):
        return False
    by_a_step = any(action.creates for action in entity.actions)
    return not by_a_step and any(each.roles & shape for each in entity.access.create)


async def _request(step: Step) -> None:
    name = step.given["entity_name"]
    if not importable(name, step.viewer.shape):
        raise NOT_IMPORTABLE()
    file_id, expires_at = step.given["file_id"], step.now + FILE_LIFE
    (files,) = await step.find_all(Find(entity="StoredFile", equal={"id": file_id}, lock=True))
    if files[0]["created_by_id"] != step.viewer.user_id or files[0]["owner"] is not None:
        raise FILE_NOT_YOURS("file")
    if files[0]["media_type"] != MEDIA_TYPES["xlsx"]:
        raise NOT_A_SHEET()
    # It belongs to no row: whoever may read of the import may not therefore have the sheet.
    step.change("StoredFile", file_id, expires_at=expires_at)
    title = f"{Entity.by_name[name].label().zh}导入"
    step.set(title=title, requester_id=step.viewer.user_id, expires_at=expires_at)


async def _confirm(step: Step) -> None:
    if not step.row["rows_good"]:
        raise NOTHING_TO_IMPORT()
    if step.value("policy") == ImportPolicy.ALL_OR_NOTHING and step.row["rows_bad"]:
        raise MISTAKES_LEFT()
    step.set(rows_done=0)


async def _finish(step: Step) -> None:
    step.set(finished_at=step.now)


async def _expire(step: Step) -> None:
    ids = tuple(step.row[name] for name in ("file_id", "result_id") if step.row[name])
    (files,) = await step.find_all(Find(entity="StoredFile", equal={"id": ids}, lock=True))
    for file in files:
        step.change("StoredFile", file["id"], expires_at=step.now)


IMPORT_ACTIONS = (
    Action(
        name="request_import",
        label="申请导入 | Ask for an import",
        granted=(MY_IMPORT,),
        moves=((), "QUEUED"),
        needs=("entity_name", "file"),
        effect=_request,
    ),
    Action(
        name="confirm_import",
        label="确认导入 | Import",
        granted=(MY_IMPORT,),
        moves=(("CHECKED",), "CONFIRMED"),
        needs=("policy",),
        effect=_confirm,
    ),
    Action(
        name="cancel_import",
        label="取消导入 | Cancel",
        granted=(MY_IMPORT,),
        moves=(("QUEUED", "CHECKED"), "CANCELLED"),
    ),
    Action(
        name="expire_import",
        label="清理文件 | Delete the files",
        granted=(MY_IMPORT,),
        moves=(("CHECKED", "DONE", "FAILED", "CANCELLED"), "EXPIRED"),
        guards=(Guard(Refusal("STATE_CONFLICT", "文件尚未到期"), Compare("expires_at", "lte", NOW)),),
        effect=_expire,
        automatic=True,
    ),
)

_FOUND = ("rows_total", "rows_good", "rows_bad", "rows_done", "problems", "result")
FINISH_CHECK = Action(
    name="finish_check",
    label="导入检查完成 | The sheet is checked",
    granted=(),
    moves=(("QUEUED",), "CHECKED"),
    takes=_FOUND,
    notifies=(audiences.REQUESTER,),
)
FINISH_IMPORT = Action(
    name="finish_import",
    label="导入完成 | The rows are imported",
    granted=(),
    moves=(("CONFIRMED",), "DONE"),
    takes=(*_FOUND, "failure"),
    effect=_finish,
    notifies=(audiences.REQUESTER,),
)
FAIL_IMPORT = Action(
    name="fail_import",
    label="导入未能完成 | The import failed",
    granted=(),
    moves=(("QUEUED", "CONFIRMED"), "FAILED"),
    needs=("failure",),
    takes=_FOUND,
    notifies=(audiences.REQUESTER,),
)
"""What the worker does alone: no role may, and so they are none of the entity's actions."""
