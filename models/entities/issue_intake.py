"""How issues come in: entered, submitted, taken up or not, merged (DOMAIN §6.2)."""

from datetime import datetime
from uuid import UUID

from models.access import Role
from models.entities.issue_effects import record
from models.entities.issue_records import IssueActionType
from models.grants import ENTERPRISE_ROLES
from models.ticket import TicketLight, TicketPriority
from models.urging import stop_clock
from models.workflow import Find, Numbered, Refusal, Row, Step

ALIKE_AT_LEAST = 0.2
"""How much of their wording two issues must share to be one (pairs of characters, Dice's measure)."""

ENTERPRISE_MISSING = Refusal("VALIDATION", "请选择所属企业", "enterprise")
OTHER_SOURCE = Refusal("VALIDATION", "您提交的诉求来源只能是“{source}”", "source")
PRIORITY_IS_JUDGED = Refusal("FORBIDDEN", "办理难度由受理单位认定", "priority")
MERGED_WITH_ITSELF = Refusal("VALIDATION", "诉求不能合并至自身", "duplicateOf")
ANOTHER_MATTER = Refusal("VALIDATION", "只能合并同一企业、同一类别、内容相近的诉求", "duplicateOf")
MASTER_NOT_OPEN = Refusal("STATE_CONFLICT", "主诉求不在办理中，不能并入", "duplicateOf")

_OFFICES = frozenset({Role.CITY_RELIEF_OFFICE, Role.COUNTY_ADMIN, Role.ZONE_ADMIN})
_ON_BEHALF = {Role.COMMISSIONER: "COMMISSIONER", Role.LIAISON: "LINK_VISIT", Role.ASSOCIATION: "ASSOCIATION"}
"""Who submits for an enterprise, and the source that it makes the issue of."""
_CLOSED_TO_MERGING = ("DRAFT", "REJECTED", "CLOSED", "MERGED")


async def register(step: Step) -> None:
    """A new issue lies where its enterprise lies; its source follows from who enters it."""
    if not step.value("enterprise_id"):
        raise ENTERPRISE_MISSING()
    (enterprise,) = await step.find("Enterprise", id=step.value("enterprise_id"))
    source, on_behalf = _channel(step)
    if source and step.given.get("source", source) != source:
        raise OTHER_SOURCE(source=source)
    if step.given.get("priority") and not _OFFICES & step.viewer.shape:
        raise PRIORITY_IS_JUDGED()
    step.set(
        no=_number(step),
        county_id=enterprise["county_id"],
        zone_id=enterprise["zone_id"],
        source=source or step.given.get("source") or "SURVEY",
        on_behalf=on_behalf,
    )


def raise_issue(
    step: Step,
    enterprise: Row,
    *,
    title: str,
    content: str,
    category: str,
    source: str,
    lead_leader_id: UUID | None = None,
    project_id: UUID | None = None,
    priority: TicketPriority = TicketPriority.NORMAL,
    responsible_unit_id: UUID | None = None,
    due_at: datetime | None = None,
) -> UUID:
    """An issue that another step brings up: a problem seen on a visit, a demand made at a meeting.

    It is submitted at once. ``enterprise`` is its row, as found. Unit and deadline are those that it
    is dispatched with, unless whoever dispatches it says otherwise.
    """
    issue = step.add(
        "Issue",
        no=_number(step),
        title=title,
        content=content,
        enterprise_id=enterprise["id"],
        project_id=project_id,
        county_id=enterprise["county_id"],
        zone_id=enterprise["zone_id"],
        category=category,
        source=source,
        priority=priority,
        status="SUBMITTED",
        lead_leader_id=lead_leader_id,
        responsible_unit_id=responsible_unit_id,
        due_at=due_at,
        received_at=step.now,
        step_due_at=step.deadline("sla.accept"),
    )
    record(step, IssueActionType.CREATE, issue=issue)
    return issue


async def submit(step: Step) -> None:
    """It is received now."""
    step.set(received_at=step.now, step_due_at=step.deadline("sla.accept"))
    record(step, IssueActionType.CREATE)


async def accept(step: Step) -> None:
    """It waits to be dispatched."""
    step.set(step_due_at=step.deadline("sla.dispatch"))
    record(step, IssueActionType.ACCEPT)


async def reject(step: Step) -> None:
    """The enterprise may object for a while."""
    step.set(step_due_at=step.deadline("sla.objection"))
    stop_clock(step, TicketLight.GREY)
    record(step, IssueActionType.REJECT, step.value("reject_guidance"))


async def object_to_rejection(step: Step) -> None:
    """The relief office considers it anew."""
    step.set(objected_at=step.now, step_due_at=step.deadline("sla.accept"))
    record(step, IssueActionType.OBJECT, step.value("objection"))


async def reconsider(step: Step) -> None:
    """Taken up after all, or rejected for good."""
    step.set(objection_decided_at=step.now)
    if not step.given["accept"]:
        step.set(step_due_at=None)
        record(step, IssueActionType.REJECT, step.given.get("comment"))
        return
    step.set(reject_reason=None, reject_guidance=None, light=TicketLight.GREEN)
    step.set(step_due_at=step.deadline("sla.dispatch"))
    record(step, IssueActionType.ACCEPT, step.given.get("comment"))
    step.move("ACCEPTED")


async def merge(step: Step) -> None:
    """It follows its master, and whatever followed it does so too."""
    master_id = step.value("duplicate_of_id")
    if master_id is None:
        return
    if master_id == step.row_id:
        raise MERGED_WITH_ITSELF()
    (master,), followers = await step.find_all(
        Find(entity="Issue", equal={"id": master_id}, lock=True),
        Find(entity="Issue", equal={"duplicate_of_id": step.row_id}, lock=True),
    )
    if any(master[name] != step.row[name] for name in ("enterprise_id", "category")):
        raise ANOTHER_MATTER()
    if _likeness(_wording(master), _wording(step.row)) < ALIKE_AT_LEAST:
        raise ANOTHER_MATTER()
    if master["status"] in _CLOSED_TO_MERGING:
        raise MASTER_NOT_OPEN()
    for follower in followers:
        step.change("Issue", follower["id"], duplicate_of_id=master_id)
    step.set(step_due_at=None)
    stop_clock(step, TicketLight.GREY)
    record(step, IssueActionType.MERGE, f"并入 {master['no']}")
    record(step, IssueActionType.MERGE, f"{step.row['no']} 并入", issue=master_id)


def _number(step: Step) -> Numbered:
    return Numbered(f"WT{step.today:%Y%m%d}-")


def _channel(step: Step) -> tuple[str | None, bool]:
    """The source that follows from who enters the issue, and whether for somebody else."""
    roles = step.viewer.shape
    own = (step.viewer.value("enterprises", role) for role in ENTERPRISE_ROLES if role in roles)
    if any(step.value("enterprise_id") in ids for ids in own if isinstance(ids, tuple)):
        return "ENTERPRISE", False
    if roles & _OFFICES:
        return None, False
    return next(((source, True) for role, source in _ON_BEHALF.items() if role in roles), (None, True))


def _wording(issue: Row) -> str:
    return f"{issue['title']}{issue['content']}"


def _likeness(one: str, other: str) -> float:
    """How much of their wording two texts share: pairs of characters, 0 to 1.

    Source: L. R. Dice, Measures of the Amount of Ecologic Association Between Species (1945).
    """
    pairs, others = ({text[at : at + 2] for at in range(len(text) - 1)} for text in (one, other))
    return 2 * len(pairs & others) / max(len(pairs) + len(others), 1)
