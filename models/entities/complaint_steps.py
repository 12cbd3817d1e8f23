"""The log of a complaint: what was done, when and by which official, never who complained."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, whoever_sees
from models.entity import ChoiceField, Entity
from models.labels import Choice
from models.page import Page
from models.workflow import Next, Step


class ComplaintStepType(Choice):
    """投诉办理动作 | A step in the life of a complaint"""

    LODGE = auto(), "接收 | Received"
    ACCEPT = auto(), "受理 | Accepted", "info"
    NOT_ACCEPT = auto(), "不予受理 | Not accepted", "warning"
    MERGE = auto(), "合并 | Merged"
    DISPATCH = auto(), "分办 | Dispatched", "info"
    SIGN_IN = auto(), "签收 | Signed in"
    RETURN = auto(), "退回 | Returned", "warning"
    INTERIM_REPLY = auto(), "阶段答复 | Interim reply", "info"
    EXTEND_REQUEST = auto(), "申请延期 | Extension requested"
    EXTEND_DECISION = auto(), "延期决定 | Extension decided"
    HANDLE = auto(), "办结 | Handled", "success"
    CALLBACK = auto(), "回访 | Called back"
    REWORK = auto(), "重办 | Sent back for rework", "warning"
    CLOSE = auto(), "销号 | Closed out", "success"
    FEED_BACK = auto(), "反馈 | Fed back", "success"
    EVALUATE = auto(), "评价 | Evaluated"
    WITHDRAW = auto(), "撤回 | Withdrawn"
    URGE = auto(), "督促 | Urged", "danger"
    SUPERVISE = auto(), "督查 | Supervision", "danger"


class ComplaintStep(Entity):
    """投诉办理记录 | One step in the life of a complaint; steps are added, never changed."""

    complaint: Any = fields.ForeignKeyField(
        "models.Complaint",
        related_name="steps",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属投诉 | Complaint",
    )
    seq = fields.IntField(description="序号 | Number of the step")
    type = ChoiceField(ComplaintStepType, db_index=True, description="动作 | Type of step")
    # Nobody where the complainant did it: an account tells who complained.
    by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="complaint_steps",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="经办人 | Official who did it; nobody for the complainant and the system",
    )
    # Elsewhere these lead to the account.
    created_by_id: Any = fields.UUIDField(null=True, description="创建人 | Created by")
    updated_by_id: Any = fields.UUIDField(null=True, description="更新人 | Updated by")
    at = fields.DatetimeField(default=clock.now, db_index=True, description="时间 | When")
    text = fields.TextField(null=True, description="内容 | What was said")

    access = Access(read=(whoever_sees("complaint", "可读该投诉者可读其办理过程"),))
    filterable = "seq"
    hidden = "created_by_id updated_by_id"
    computed = "complaint seq type by at text"
    untold = "text"
    page = Page(columns="complaint seq type by at text", tabs="type", title="type")

    class Meta:
        """The order of the steps is part of the record."""

        table = "complaint_step"
        constraints = (
            UniqueConstraint(fields=("complaint_id", "seq"), name="uq_complaint_step_seq"),
            CheckConstraint(check="seq > 0", name="ck_complaint_step_seq"),
        )


NEXT_CLOCKS = {
    "LODGE": "sla.accept",
    "ACCEPT": "sla.dispatch",
    "DISPATCH": "sla.signin",
    "RETURN": "sla.dispatch",
    "HANDLE": "sla.callback",
    "CLOSE": "sla.feedback",
    "FEED_BACK": "sla.evaluate_default_wd",
}
"""What the time of the next step is after this one (§6.3)."""
BACK_AT_THE_UNIT = frozenset({"SIGN_IN", "REWORK", "EXTEND_DECISION"})
"""After these the deadline of the handling runs."""
ENDS = frozenset({"NOT_ACCEPT", "MERGE", "WITHDRAW", "EVALUATE"})


def run_clock(step: Step, kind: str) -> None:
    """Set when the step that now follows is due; what does not move the complaint leaves it."""
    if kind in NEXT_CLOCKS:
        step.set(step_due_at=step.deadline(NEXT_CLOCKS[kind]))
    elif kind in BACK_AT_THE_UNIT:
        step.set(step_due_at=step.value("due_at"))
    elif kind in ENDS:
        step.set(step_due_at=None)
    elif kind == "CALLBACK" and step.given.get("contacted"):
        # Until somebody was reached, the time for calling goes on.
        step.set(step_due_at=step.deadline("sla.close"))


def log(step: Step, kind: str, text: str | None = None, *, by_complainant: bool = False) -> None:
    """Add to the log of the complaint that the step is about, and set the clock of what follows."""
    run_clock(step, kind)
    named = None if by_complainant or step.is_system else step.viewer.user_id
    step.add(
        ComplaintStep,
        complaint_id=step.row_id,
        seq=Next("complaint_id"),
        type=kind,
        by_id=named,
        at=step.now,
        text=text,
    )
