"""What follows at the unit: the clocks of an issue, dispatch and return, extension, reply (DOMAIN §6.2).

In every state exactly one clock runs, and ``step_due_at`` says when it ends: what is due in that
state is late, or lapses, from then on. ``due_at`` is the deadline of the handling itself.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from models.access import Role
from models.audiences import RELIEF_OFFICE, SUPERVISION
from models.entities.issue_records import ExtensionStatus, IssueActionType, UrgeLevel
from models.ticket import TicketLight
from models.urging import climb, climbed, day_of, propose_for_bulletin, start_clock, stop_clock, urge_by_hand
from models.workflow import Find, Next, Refusal, Row, Step

MOST_RETURNS = 2
"""After two returns the relief office decides finally（首接负责）."""
FIRST_CONTACT_WORK_DAYS = 1

LIST_ITEM_INCOMPLETE = Refusal(
    "LIST_ITEM_INCOMPLETE", "牵头领导、责任单位、办结时限缺一不可，请填写{missing}"
)
OUTSIDE_REACH = Refusal(
    "FORBIDDEN", "“{unit}”不是本县(区)或本园区的单位，只能由市民营办分办", "responsibleUnit"
)
RELIEF_DECIDES = Refusal("FORBIDDEN", "该诉求已两次退回，由市民营办最终确定责任单位（首接负责）")
UNIT_CLOSED = Refusal("VALIDATION", "“{unit}”已撤销，请选择承继单位", "responsibleUnit")
DUE_IN_THE_PAST = Refusal("VALIDATION", "办结时限不能早于今天", "dueAt")
SUGGESTED_ITSELF = Refusal("VALIDATION", "请建议其他单位办理", "suggestedUnit")
NOT_OF_OUR_UNIT = Refusal("VALIDATION", "承办人须是本单位人员", "handler")
EXTENSION_TOO_LONG = Refusal("VALIDATION", "延期为 1 至 {most} 个工作日", "days")
SEPARATION_OF_DUTIES = Refusal("SEPARATION_OF_DUTIES", "按职责分离规定，须由另一人办理")
ALREADY_AGREED = Refusal("STATE_CONFLICT", "这一级已经同意，请等待另一级审批")
NO_EVIDENCE = Refusal("VALIDATION", "请提供办理佐证材料", "evidence")
LEVEL_OF_RELIEF = Refusal("FORBIDDEN", "三级督查由市民营办发起", "level")


def record(
    step: Step,
    kind: IssueActionType,
    text: str | None = None,
    *,
    issue: UUID | None = None,
    attachments: Iterable[str] = (),
) -> None:
    """One more step in the record of the issue, or of another one."""
    step.add(
        "IssueAction",
        issue_id=issue or step.row_id,
        seq=Next("issue_id"),
        type=kind,
        by_id=None if step.is_system else step.viewer.user_id,
        at=step.now,
        text=text,
        attachments=list(attachments),
    )


def due_by_priority(step: Step) -> date:
    return day_of(step.deadline(f"sla.issue.{str(step.value('priority')).lower()}"))


def run_until(step: Step, due_on: date) -> None:
    due_at = step.end_of(due_on)
    step.set(
        due_at=due_at,
        step_due_at=due_at,
        # an extension is asked for before dueAt − 1 wd
        extendable_until=step.end_of(step.work_day(-1, due_on)),
    )
    start_clock(step, due_on)


# --- at the unit --------------------------------------------------------------------------------


async def dispatch(step: Step) -> None:
    """牵头领导, 责任单位, 办结时限: the deadline given, else the one it came with, else by priority."""
    missing = [
        (field, label)
        for column, field, label in (
            ("lead_leader_id", "leadLeader", "牵头领导"),
            ("responsible_unit_id", "responsibleUnit", "责任单位"),
        )
        if not step.value(column)
    ]
    if missing:
        raise LIST_ITEM_INCOMPLETE(missing[0][0], missing="、".join(label for _, label in missing))
    unit_id = step.value("responsible_unit_id")
    units = await step.find("OrgUnit", id=(unit_id, *step.given.get("co_units", ())))
    _within_reach(step, units)
    due_at = step.value("due_at")
    due_on = day_of(due_at) if due_at else due_by_priority(step)
    if due_on < step.today:
        raise DUE_IN_THE_PAST()
    step.set(
        dispatched_at=step.now,
        term_work_days=step.work_days_between(step.today, due_on),
        returnable=step.row["return_count"] < MOST_RETURNS and unit_id != step.row["returned_by_id"],
    )
    run_until(step, due_on)
    step.set(step_due_at=step.deadline("sla.signin"))
    record(step, IssueActionType.DISPATCH)


async def give_back(step: Step) -> None:
    """It waits to be dispatched to somebody else; the unit's clock is taken off."""
    unit_id = step.row["responsible_unit_id"]
    if step.value("suggested_unit_id") == unit_id:
        raise SUGGESTED_ITSELF()
    step.set(
        return_count=step.row["return_count"] + 1,
        returned_by_id=unit_id,
        returnable=False,
        responsible_unit_id=None,
        dispatched_at=None,
        due_at=None,
        extendable_until=None,
        step_due_at=step.deadline("sla.dispatch"),
    )
    step.link("co_units", ())
    stop_clock(step, TicketLight.GREEN)
    record(step, IssueActionType.RETURN, step.given.get("reason"))


async def sign_in(step: Step) -> None:
    """The handler has one working day for the first contact."""
    if handler := step.value("handler_id"):
        ours = {each for role in step.viewer.shape for each in _units(step, role)}
        (person,), units = await step.find_all(
            Find(entity="User", equal={"id": handler}), Find(entity="OrgUnit", equal={"id": tuple(ours)})
        )
        if person["unit_id"] not in _below(step.row["responsible_unit_id"], units):
            raise NOT_OF_OUR_UNIT()
    step.set(
        step_due_at=step.row["due_at"],
        contact_due_at=step.end_of(step.work_day(FIRST_CONTACT_WORK_DAYS)),
    )
    record(step, IssueActionType.SIGN_IN)


async def reply_meanwhile(step: Step) -> None:
    """The enterprise hears how it stands; the first time is the first contact."""
    if step.row["contacted_at"] is None:
        step.set(contacted_at=step.now)
    record(step, IssueActionType.REPLY, step.given["text"])


async def request_extension(step: Step) -> None:
    """Up to ``sla.extension_wd`` working days on top of the deadline."""
    days, most = step.given["days"], step.parameter("sla.extension_wd")
    if not 1 <= days <= most:
        raise EXTENSION_TOO_LONG(most=most)
    step.add(
        "Extension",
        issue_id=step.row_id,
        days=days,
        reason=step.given["reason"],
        requested_by_id=step.viewer.user_id,
        new_due_at=step.end_of(step.work_day(days, day_of(step.row["due_at"]))),
    )
    step.set(step_due_at=step.deadline("sla.extension_decision"))
    record(step, IssueActionType.EXTEND_REQUEST, f"申请延期 {days} 个工作日：{step.given['reason']}")


async def decide_extension(step: Step) -> None:
    """The head of the unit and the relief office must both agree; one refusal ends it."""
    pending = await _pending_extension(step)
    side = "approved_by_id" if Role.CITY_RELIEF_OFFICE in step.viewer.shape else "agreed_by_id"
    decided = {name: pending[name] for name in ("agreed_by_id", "approved_by_id") if pending[name]}
    if step.viewer.user_id in (pending["requested_by_id"], *decided.values()):
        raise SEPARATION_OF_DUTIES()
    if side in decided:
        raise ALREADY_AGREED()
    columns = {side: step.viewer.user_id}
    text = "同意延期" if step.given["agree"] else "不同意延期"
    comment = step.given.get("comment")
    record(step, IssueActionType.EXTEND_DECISION, f"{text}：{comment}" if comment else text)
    if not step.given["agree"]:
        _end_extension(step, pending, ExtensionStatus.REFUSED, columns)
    elif decided:
        _end_extension(step, pending, ExtensionStatus.APPROVED, columns)
    else:
        step.change("Extension", pending["id"], **columns)


async def refuse_extension_by_silence(step: Step) -> None:
    """Nobody decided within the day: refused."""
    pending = await _pending_extension(step)
    step.change("Extension", pending["id"], status=ExtensionStatus.REFUSED, decided_at=step.now)
    step.set(step_due_at=step.row["due_at"])
    record(step, IssueActionType.EXTEND_DECISION, "逾期未批，视为不同意延期")


async def finish(step: Step) -> None:
    """The unit's clock stops; the light keeps whether it was in time."""
    if not step.value("evidence"):
        raise NO_EVIDENCE()
    late = step.now > step.row["due_at"]
    step.set(done_at=step.now, step_due_at=step.deadline("sla.verify"))
    stop_clock(step, TicketLight.RED if late else TicketLight.GREEN)
    record(step, IssueActionType.DONE, step.value("reply"), attachments=step.value("evidence"))


# --- pressing -----------------------------------------------------------------------------------


async def urge_by_clock(step: Step) -> None:
    """Light, reminder and urges as the deadline has them today."""
    levels = climb(step, "issue_id")
    for level in levels:
        record(step, IssueActionType.URGE, level.label.zh)
    if UrgeLevel.LEVEL_3 in levels:
        await propose_for_bulletin(step, SUPERVISION, RELIEF_OFFICE)


async def urge(step: Step) -> None:
    """An urge that somebody wants, of the first level unless said otherwise."""
    level = UrgeLevel(step.given.get("level") or UrgeLevel.LEVEL_1)
    if level is UrgeLevel.LEVEL_3 and Role.CITY_RELIEF_OFFICE not in step.viewer.shape:
        raise LEVEL_OF_RELIEF()
    urge_by_hand(step, level, "issue_id")
    said = step.given.get("text")
    record(step, IssueActionType.URGE, f"{level.label.zh}：{said}" if said else level.label.zh)
    if level is UrgeLevel.LEVEL_3 and level not in climbed(step.row["urge_level"]):
        await propose_for_bulletin(step, SUPERVISION, RELIEF_OFFICE)


async def escalate(step: Step) -> None:
    """Those above know of it."""
    step.set(escalated_at=step.now)
    record(step, IssueActionType.ESCALATE, step.given["reason"])


async def instruct(step: Step) -> None:
    """A leader's word to those who handle it."""
    record(step, IssueActionType.INSTRUCT, step.given["text"])


def _within_reach(step: Step, units: Iterable[Row]) -> None:
    """Counties and zones dispatch to their own units, and after two returns not at all."""
    if Role.CITY_RELIEF_OFFICE not in step.viewer.shape:
        if step.row["return_count"] >= MOST_RETURNS:
            raise RELIEF_DECIDES()
        reach: set[UUID] = set()
        for name, role in (("counties", Role.COUNTY_ADMIN), ("zones", Role.ZONE_ADMIN)):
            ids = step.viewer.value(name, role) if role in step.viewer.shape else ()
            reach.update(ids if isinstance(ids, tuple) else ())
        for unit in units:
            if unit["region_id"] not in reach:
                raise OUTSIDE_REACH(unit=unit["name"])
    for unit in units:
        if unit["valid_to"] and unit["valid_to"] < step.today:
            raise UNIT_CLOSED(unit=unit["name"])


def _units(step: Step, role: Role) -> tuple[UUID, ...]:
    units = step.viewer.value("units", role)
    return units if isinstance(units, tuple) else ()


def _below(unit_id: UUID, units: Iterable[Row]) -> set[UUID]:
    """The unit and those of the units that are below it."""
    parents = {unit["id"]: unit["parent_id"] for unit in units}
    found, before = {unit_id}, set[UUID]()
    while found != before:
        before = set(found)
        found |= {each for each, parent in parents.items() if parent in before}
    return found


async def _pending_extension(step: Step) -> Row:
    (pending,) = await step.find_all(
        Find(entity="Extension", equal={"issue_id": step.row_id, "status": "PENDING"}, lock=True)
    )
    return pending[0]


def _end_extension(step: Step, pending: Row, status: ExtensionStatus, columns: dict[str, UUID]) -> None:
    step.change("Extension", pending["id"], status=status, decided_at=step.now, **columns)
    if status is ExtensionStatus.APPROVED:
        run_until(step, day_of(pending["new_due_at"]))
    else:
        step.set(step_due_at=step.row["due_at"])
    step.move("IN_PROGRESS")
