"""What follows a complaint: callbacks, and the supervision notice that it may lead to."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Grant, Mask, Masking, Role, grant, whoever_sees
from models.audiences import SUPERVISION as SUPERVISION_OFFICE
from models.entities.complaint_supervision import decide_notice, register, reply
from models.entity import ChoiceField, Entity
from models.grants import BIZENV_OFFICE, CITY_DEPTS, COUNTY_DEPTS, DISCIPLINE, RELIEF_OFFICE
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare, Exists, Not, all_of
from models.workflow import Action, Guard, Input, Refusal


class CallbackSatisfaction(Choice):
    """回访满意度 | Satisfaction told on a callback"""

    SATISFIED = auto(), "满意 | Satisfied", "success"
    BASICALLY = auto(), "基本满意 | Basically satisfied", "info"
    NOT = auto(), "不满意 | Not satisfied", "danger"


class NoticeIssuer(Choice):
    """通报机关 | Who issues a supervision notice"""

    PARTY_OFFICE = auto(), "市委办公室 | Party committee office"
    GOV_OFFICE = auto(), "市政府办公室 | Government office"


class SupervisionStatus(Choice):
    """督查状态 | State of a supervision notice"""

    PROPOSED = auto(), "待决定 | Proposed", "warning"
    ISSUED = auto(), "已发出 | Issued", "danger"
    REPLIED = auto(), "已回复 | Replied", "info"
    RECTIFIED = auto(), "已整改 | Rectified", "success"
    DECLINED = auto(), "未采纳 | Declined"


class Callback(Entity):
    """投诉回访 | One attempt to ask the complainant whether the matter is solved."""

    complaint: Any = fields.ForeignKeyField(
        "models.Complaint",
        related_name="callbacks",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属投诉 | Complaint",
    )
    attempt = fields.SmallIntField(description="第几次 | Attempt, 1 to 3")
    at = fields.DatetimeField(default=clock.now, db_index=True, description="回访时间 | When")
    by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="callbacks",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="回访人 | Who called",
    )
    contacted = fields.BooleanField(db_index=True, description="是否联系上 | Contacted")
    solved = fields.BooleanField(null=True, db_index=True, description="是否解决 | Solved")
    satisfaction = ChoiceField(
        CallbackSatisfaction, null=True, db_index=True, description="满意度 | Satisfaction"
    )
    valid = fields.BooleanField(default=True, db_index=True, description="是否计入统计 | Counts in the rates")
    superseded = fields.BooleanField(
        default=False, db_index=True, description="已重办，不再计入 | Before a rework, no longer counted"
    )
    remark = fields.CharField(500, null=True, description="备注 | Remark")

    access = Access(
        read=(whoever_sees("complaint", "可读该投诉者可读其回访"),),
        # What was said on the phone may tell who complained.
        masks=(Mask("remark", Masking.ABSENT, clear_for=(BIZENV_OFFICE,)),),
    )
    computed = "complaint attempt at by contacted solved satisfaction valid superseded remark"
    untold = "remark"
    page = Page(columns="complaint attempt at by contacted solved satisfaction valid", title="attempt")

    class Meta:
        """Three attempts, and opinions only of who was reached."""

        table = "callback"
        constraints = (
            UniqueConstraint(
                fields=("complaint_id", "attempt"), name="uq_callback_attempt", condition="not superseded"
            ),
            CheckConstraint(check="attempt between 1 and 3", name="ck_callback_attempt"),
            CheckConstraint(
                check="contacted or num_nonnulls(solved, satisfaction) = 0", name="ck_callback_reached"
            ),
        )


_SUPERVISION = grant(Role.CITY_SUPERVISION, reason="督查室负责督查通报")
_SENT = Not(Compare("status", "in", ("PROPOSED", "DECLINED")))


def _sent_to(*roles: Role, reason: str, unit: Compare) -> Grant:
    return grant(*roles, reason=reason, rows=all_of(_SENT, Exists("target_unit", unit)))


_TO_OUR_UNIT = (
    _sent_to(
        *CITY_DEPTS,
        *COUNTY_DEPTS,
        reason="本单位（含下属单位）被督查通报",
        unit=Compare("id", "in", VIEWER.units),
    ),
)
_OF_NO_COMPLAINT = Guard(
    Refusal("STATE_CONFLICT", "该督查通报由投诉引起，请在投诉上决定"),
    Compare("about_complaint", "is_null", True),
)


class SupervisionNotice(Entity):
    """督查通报 | A notice by the party or government office to a unit that must put something right."""

    no = fields.CharField(40, db_index=True, description="编号 | Number")
    issuer = ChoiceField(NoticeIssuer, db_index=True, description="通报机关 | Issuer")
    trigger = fields.CharField(200, description="通报事由 | What gave rise to it, naming no complainant")
    issue: Any = fields.ForeignKeyField(
        "models.Issue",
        related_name="supervision_notices",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="涉及诉求 | Issue that gave rise to it",
    )
    target_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="supervision_notices",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被通报单位 | Unit it is addressed to",
    )
    requirement = fields.TextField(description="整改要求 | What is required")
    due_on = fields.DateField(db_index=True, description="整改期限 | Due date")
    status = ChoiceField(
        SupervisionStatus, default=SupervisionStatus.PROPOSED, db_index=True, description="状态 | Status"
    )
    issued_on = fields.DateField(null=True, db_index=True, description="发出日期 | Date of issue")
    replied_at = fields.DatetimeField(null=True, db_index=True, description="回复时间 | Time of reply")
    # An id and no relation: whoever reads the notice is not led to the complaint.
    about_complaint = fields.UUIDField(null=True, description="所涉投诉 | Complaint that it is about")
    result = fields.TextField(null=True, description="整改结果 | Result")
    public_version = fields.TextField(null=True, description="公开版本 | Version for publication")

    access = Access(
        read=(
            _SUPERVISION,
            BIZENV_OFFICE,
            RELIEF_OFFICE.but(Compare("issue_id", "is_null", False), "市民营办可读由问题诉求引起的督查通报"),
            *_TO_OUR_UNIT,
            _sent_to(
                Role.COUNTY_ADMIN,
                reason="县级管理员可读对本县(区)单位的督查通报",
                unit=Compare("region_id", "in", VIEWER.counties),
            ),
            DISCIPLINE,
        ),
        create=(_SUPERVISION, BIZENV_OFFICE),
        update=(_SUPERVISION.limited_to("requirement", "due_on", "public_version"),),
    )
    actions = (
        Action(
            name="decide_supervision_notice",
            label="决定督查通报 | Decide on the notice",
            granted=(_SUPERVISION,),
            moves=(("PROPOSED",), None),
            branches=("ISSUED", "DECLINED"),
            takes=(Input(name="approved", of=bool, label="同意发出 | Approved", required=True),),
            guards=(_OF_NO_COMPLAINT,),
            effect=decide_notice,
        ),
        Action(
            name="reply_supervision",
            label="回复督查通报 | Reply to the notice",
            granted=_TO_OUR_UNIT,
            moves=(("ISSUED",), "REPLIED"),
            needs=("result",),
            effect=reply,
            notifies=(SUPERVISION_OFFICE,),
        ),
        Action(
            name="confirm_rectification",
            label="确认整改 | Confirm that it was put right",
            granted=(_SUPERVISION,),
            moves=(("REPLIED",), "RECTIFIED"),
        ),
    )
    state = "status"
    hidden = "about_complaint"
    computed = "no status issued_on replied_at result"
    on_create = staticmethod(register)
    page = Page(
        menu=Menu.EVALUATION,
        columns="no issuer trigger target_unit due_on status",
        tabs="status",
        search="no trigger",
        title="no",
        steps="PROPOSED ISSUED REPLIED RECTIFIED",
    )

    class Meta:
        """Numbers are kept."""

        table = "supervision_notice"
        constraints = (
            UniqueConstraint(fields=("city_id", "no"), name="uq_supervision_notice_no"),
            CheckConstraint(
                check="status in ('PROPOSED', 'DECLINED') or issued_on is not null",
                name="ck_supervision_notice_issued_has_date",
            ),
        )
