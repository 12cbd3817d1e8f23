"""How an export goes: asked for, approved where it must be, written by the worker, gone after its days."""

from datetime import timedelta
from enum import auto

from models import audiences
from models.access import Role, grant
from models.entities.issue_effects import SEPARATION_OF_DUTIES
from models.grants import STAFF
from models.labels import Choice
from models.predicates import NOW, VIEWER, Compare, Exists, Not
from models.sheets import exported_entity
from models.workflow import Action, Audience, Find, Guard, Refusal, Step

FILE_LIFE = timedelta(days=7)
"""DOMAIN §4.13: a file that was exported is not kept."""

MOST_ROWS_EXPORTED = 100_000
SHORTEST_REASON = 5

EXPORT_TOO_LARGE = Refusal(
    "EXPORT_TOO_LARGE", "一次最多导出 {most} 行，当前条件下有 {rows} 行，请缩小范围", "filter"
)
EXPORT_REASON = Refusal("VALIDATION", "请说明导出用途（至少 {shortest} 字）", "reason")
APPROVAL_REQUIRED = "APPROVAL_REQUIRED"
_NOT_MINE = Guard(SEPARATION_OF_DUTIES, Not(Compare("requester_id", "eq", VIEWER.user)))


class ExportStatus(Choice):
    """导出状态 | State of an export"""

    WAITING = auto(), "待审批 | Waiting for approval", "warning"
    QUEUED = auto(), "生成中 | Being written", "info"
    DONE = auto(), "可下载 | Ready", "success"
    REJECTED = auto(), "未批准 | Not approved", "danger"
    FAILED = auto(), "未能生成 | Failed", "danger"
    EXPIRED = auto(), "已到期清理 | Expired"


EXPORTERS = tuple(role for role in STAFF if role is not Role.DISCIPLINE)
"""Officials but those of discipline inspection, whose data are never exported in bulk (DOMAIN §4.13)."""

MY_EXPORT = grant(*EXPORTERS, reason="这是您申请的导出", rows=Compare("requester_id", "eq", VIEWER.user))

HEAD_OF_UNIT = grant(
    Role.CITY_DEPT_LEAD,
    Role.COUNTY_DEPT_LEAD,
    reason="您是申请人所在单位的负责人",
    rows=Compare("unit_id", "in", VIEWER.units),
)
HEAD_OF_BIZENV = grant(
    Role.CITY_BIZENV_LEAD, reason="您是市营商办负责人", rows=Compare("unit_id", "in", VIEWER.units)
)
# A county's office and a zone's committee have their superior in the city's; a city office without a
# head of its own in the system, in the supervision office.
UPPER_OFFICE = grant(
    Role.CITY_RELIEF_OFFICE,
    reason="县(区)和园区的导出可由市民营办审批",
    rows=Exists("unit", Exists("region", Compare("kind", "in", ("COUNTY", "ZONE")))),
)
SUPERVISION_OFFICE = grant(
    Role.CITY_SUPERVISION,
    reason="市级单位的导出可由督查室审批",
    rows=Exists("unit", Exists("region", Compare("kind", "eq", "CITY"))),
)
APPROVERS = (HEAD_OF_UNIT, HEAD_OF_BIZENV, UPPER_OFFICE, SUPERVISION_OFFICE)
LEDGER = grant(Role.SECURITY_AUDITOR, reason="安全审计员查阅数据导出台账")

HEADS = (
    Audience("unit_head", path="unit", roles=(Role.CITY_DEPT_LEAD, Role.COUNTY_DEPT_LEAD)),
    Audience("bizenv_head", roles=tuple(HEAD_OF_BIZENV.roles)),
    audiences.RELIEF_OFFICE,
    audiences.SUPERVISION,
)


async def _request(step: Step) -> None:
    """Waiting where there are many rows, or personal data in clear; else to be written at once."""
    given = step.given
    entity = exported_entity(given["entity_name"])
    rows, free = given["rows_total"], step.parameter("export.free_rows")
    if len(given["reason"].strip()) < SHORTEST_REASON:
        raise EXPORT_REASON(shortest=SHORTEST_REASON)
    if rows > MOST_ROWS_EXPORTED:
        raise EXPORT_TOO_LARGE(most=MOST_ROWS_EXPORTED, rows=rows)
    people = await step.find("User", id=step.viewer.user_id)
    unit = people[0]["unit_id"] if people else None
    step.set(title=f"{entity.label().zh}导出", requester_id=step.viewer.user_id, unit_id=unit)
    if rows > free or given["personal"]:
        step.move(ExportStatus.WAITING)
        why = f"超过 {free} 行" if rows > free else "含明文个人信息"
        step.warn(APPROVAL_REQUIRED, f"本次导出{why}，须经单位负责人审批后生成文件")
        step.tell(*HEADS)


async def _decide(step: Step) -> None:
    step.set(decided_by_id=step.viewer.user_id, decided_at=step.now)


async def _finish(step: Step) -> None:
    step.set(finished_at=step.now, expires_at=step.now + FILE_LIFE)


async def _expire(step: Step) -> None:
    """The file goes; what was exported, why and by whom stays on record."""
    (files,) = await step.find_all(Find(entity="StoredFile", equal={"id": step.row["file_id"]}, lock=True))
    for file in files:
        step.change("StoredFile", file["id"], expires_at=step.now)


EXPORT_ACTIONS = (
    Action(
        name="request_export",
        label="申请导出 | Ask for an export",
        granted=(MY_EXPORT,),
        moves=((), "QUEUED"),
        branches=("WAITING",),
        needs=("entity_name", "columns", "reason", "rows_total"),
        takes=("conditions", "order_by", "clear", "personal"),
        effect=_request,
    ),
    Action(
        name="approve_export",
        label="批准导出 | Approve",
        granted=APPROVERS,
        moves=(("WAITING",), "QUEUED"),
        guards=(_NOT_MINE,),
        separate_from=("request_export",),
        effect=_decide,
        notifies=(audiences.REQUESTER,),
    ),
    Action(
        name="reject_export",
        label="不批准导出 | Refuse",
        granted=APPROVERS,
        moves=(("WAITING",), "REJECTED"),
        needs=("decision_reason",),
        guards=(_NOT_MINE,),
        separate_from=("request_export",),
        effect=_decide,
        notifies=(audiences.REQUESTER,),
    ),
    Action(
        name="expire_export",
        label="清理文件 | Delete the file",
        granted=(MY_EXPORT,),
        moves=(("DONE",), "EXPIRED"),
        effect=_expire,
        automatic=True,
    ),
)

EXPIRED = Compare("expires_at", "lte", NOW)

FINISH_EXPORT = Action(
    name="finish_export",
    label="导出完成 | The export is ready",
    granted=(),
    moves=(("QUEUED",), "DONE"),
    takes=("file", "sha256", "rows_done"),
    effect=_finish,
    notifies=(audiences.REQUESTER,),
)
FAIL_EXPORT = Action(
    name="fail_export",
    label="导出未能完成 | The export failed",
    granted=(),
    moves=(("QUEUED",), "FAILED"),
    needs=("failure",),
    notifies=(audiences.REQUESTER,),
)
"""What the worker does alone: no role may, and so they are none of the entity's actions."""
