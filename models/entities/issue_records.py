"""What happens to an issue: its steps, the urges on it, the extensions of its deadline."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, grant, whoever_sees
from models.audiences import BIZENV_OFFICE, RELIEF_OFFICE, SUPERVISION
from models.entity import ChoiceField, Entity
from models.grants import BUSINESS_STAFF, CITY_DEPTS, COUNTY_DEPTS
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare
from models.workflow import Action, Guard, Next, Refusal, Step


class IssueActionType(Choice):
    """办理动作 | A step in the life of an issue"""

    CREATE = auto(), "登记 | Created"
    ACCEPT = auto(), "受理 | Accepted", "info"
    REJECT = auto(), "不予受理 | Rejected", "warning"
    DISPATCH = auto(), "分办 | Dispatched", "info"
    SIGN_IN = auto(), "签收 | Signed in"
    RETURN = auto(), "退回 | Returned", "warning"
    REPLY = auto(), "答复 | Replied"
    URGE = auto(), "督促 | Urged", "danger"
    EXTEND_REQUEST = auto(), "申请延期 | Extension requested"
    EXTEND_DECISION = auto(), "延期决定 | Extension decided"
    DONE = auto(), "办结 | Finished", "success"
    VERIFY = auto(), "核验 | Verified", "success"
    REWORK = auto(), "重办 | Sent back for rework", "warning"
    EVALUATE = auto(), "评价 | Evaluated"
    CLOSE = auto(), "销号 | Closed out", "success"
    REOPEN = auto(), "重新办理 | Reopened", "warning"
    ESCALATE = auto(), "提级 | Escalated", "danger"
    MERGE = auto(), "合并 | Merged"
    OBJECT = auto(), "提出异议 | Objected", "warning"
    INSTRUCT = auto(), "领导批示 | Instruction of a leader", "info"
    RULE = auto(), "领导裁定 | Ruling of the lead leader", "info"
    LONG_TERM = auto(), "长期推进 | Long-term work", "info"


class UrgeLevel(Choice):
    """督促级别 | Level of an urge"""

    LEVEL_1 = auto(), "一级催办 | Level 1, to the unit", "warning"
    LEVEL_2 = auto(), "二级督办 | Level 2, to the head of the unit and the lead leader", "danger"
    LEVEL_3 = auto(), "三级督查 | Level 3, to the supervision office", "danger"


class ExtensionStatus(Choice):
    """延期状态 | State of an extension"""

    PENDING = auto(), "待审批 | Pending", "warning"
    APPROVED = auto(), "已同意 | Approved", "success"
    REFUSED = auto(), "未同意 | Refused"


class IssueAction(Entity):
    """办理记录 | One step in the life of an issue; steps are added, never changed."""

    issue: Any = fields.ForeignKeyField(
        "models.Issue",
        related_name="actions_taken",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属诉求 | Issue",
    )
    seq = fields.IntField(description="序号 | Number of the step")
    type = ChoiceField(IssueActionType, db_index=True, description="动作 | Type of step")
    by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="issue_actions",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="操作人 | Who did it; nobody when the system did",
    )
    at = fields.DatetimeField(default=clock.now, db_index=True, description="时间 | When")
    text = fields.TextField(null=True, description="内容 | What was said")
    attachments = ArrayField("text", default=list, description="附件 | Attachments")

    access = Access(read=(whoever_sees("issue", "可读该诉求者可读其办理过程"),))
    page = Page(columns="issue seq type by at text", tabs="type", title="text")

    class Meta:
        """The order of the steps is part of the record."""

        table = "issue_action"
        constraints = (
            UniqueConstraint(fields=("issue_id", "seq"), name="uq_issue_action_seq"),
            CheckConstraint(check="seq > 0", name="ck_issue_action_seq"),
        )


ALREADY_REPLIED = Refusal("STATE_CONFLICT", "该督促单已经答复", "reply")


async def _reply(step: Step) -> None:
    step.set(replied_at=step.now)
    if step.row["issue_id"]:
        step.add(
            "IssueAction",
            issue_id=step.row["issue_id"],
            seq=Next("issue_id"),
            type=IssueActionType.REPLY,
            by_id=step.viewer.user_id,
            at=step.now,
            text=step.value("reply"),
        )


class Urge(Entity):
    """督促单 | A formal reminder to a responsible unit."""

    issue: Any = fields.ForeignKeyField(
        "models.Issue",
        related_name="urges",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="督促的诉求 | Issue urged",
    )
    complaint: Any = fields.ForeignKeyField(
        "models.Complaint",
        related_name="urges",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="督促的投诉 | Complaint urged",
    )
    level = ChoiceField(UrgeLevel, db_index=True, description="级别 | Level")
    sent_at = fields.DatetimeField(default=clock.now, db_index=True, description="发出时间 | Time sent")
    to_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="urges",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被督促单位 | Unit urged",
    )
    reply_due_at = fields.DatetimeField(db_index=True, description="答复时限 | Reply due")
    reply = fields.TextField(null=True, description="答复 | Reply")
    replied_at = fields.DatetimeField(null=True, description="答复时间 | Time of reply")

    access = Access(
        read=(
            whoever_sees("issue", "可读该诉求的工作人员可读其督促单", *BUSINESS_STAFF),
            whoever_sees("complaint", "可读该投诉的工作人员可读其督促单", *BUSINESS_STAFF),
        ),
    )
    actions = (
        Action(
            name="reply_urge",
            label="答复督促 | Reply to the urge",
            granted=(
                grant(
                    *CITY_DEPTS,
                    *COUNTY_DEPTS,
                    reason="本单位（含下属单位）是被督促单位",
                    rows=Compare("to_unit_id", "in", VIEWER.units),
                ),
            ),
            needs=("reply",),
            guards=(Guard(ALREADY_REPLIED, Compare("replied_at", "is_null", True)),),
            effect=_reply,
            notifies=(RELIEF_OFFICE, BIZENV_OFFICE, SUPERVISION),
        ),
    )
    page = Page(
        menu=Menu.ISSUES,
        columns="issue complaint level to_unit sent_at reply_due_at replied_at",
        tabs="level",
        title="level",
    )

    class Meta:
        """An urge is about one ticket."""

        table = "urge"
        constraints = (
            CheckConstraint(check="num_nonnulls(issue_id, complaint_id) = 1", name="ck_urge_one_ticket"),
            CheckConstraint(check="(reply is null) = (replied_at is null)", name="ck_urge_reply_whole"),
        )


class Extension(Entity):
    """延期申请 | A unit's request for more time on an issue."""

    issue: Any = fields.ForeignKeyField(
        "models.Issue",
        related_name="extensions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属诉求 | Issue",
    )
    days = fields.SmallIntField(description="延期工作日 | Working days asked for")
    reason = fields.CharField(500, description="延期理由 | Reason")
    requested_by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="extensions_requested",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="申请人 | Requested by",
    )
    agreed_by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="extensions_agreed",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="单位负责人 | Head of the unit who decided",
    )
    approved_by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="extensions_decided",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="市民营办审批人 | Who decided at the private-economy office",
    )
    decided_at = fields.DatetimeField(null=True, description="决定时间 | Time of the decision")
    new_due_at = fields.DatetimeField(description="延期后时限 | New deadline")
    status = ChoiceField(
        ExtensionStatus, default=ExtensionStatus.PENDING, db_index=True, description="状态 | Status"
    )

    access = Access(read=(whoever_sees("issue", "可读该诉求者可读其延期申请"),))
    page = Page(columns="issue days reason requested_by new_due_at status", tabs="status", title="reason")

    class Meta:
        """Once, and never approved by whoever asked."""

        table = "extension"
        constraints = (
            UniqueConstraint(
                fields=("issue_id",),
                name="uq_extension_once",
                condition="status in ('PENDING', 'APPROVED') and deleted_at is null",
            ),
            CheckConstraint(check="days > 0", name="ck_extension_days"),
            CheckConstraint(
                check=(
                    "approved_by_id is distinct from requested_by_id "
                    "and agreed_by_id is distinct from requested_by_id "
                    "and (approved_by_id is null or approved_by_id is distinct from agreed_by_id)"
                ),
                name="ck_extension_three_persons",
            ),
            # 单位负责人和市民营办: both agree, or it is no extension (DOMAIN §6.2)
            CheckConstraint(
                check="status <> 'APPROVED' or num_nonnulls(agreed_by_id, approved_by_id) = 2",
                name="ck_extension_agreed_by_both",
            ),
            CheckConstraint(
                check="status <> 'APPROVED' or decided_at is not null", name="ck_extension_dated"
            ),
        )
