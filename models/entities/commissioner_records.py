"""What surrounds the pools: their rules, recusals, notes on cadres, and advice of experts."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Role, grant
from models.entities.consultation_workflow import ASKERS, CONSULTATION_ACTIONS, EXPERTS
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    BUSINESS_STAFF,
    DISCIPLINE,
    INVEST_OFFICE,
    ORG_DEPT,
    RELIEF_OFFICE,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import ALWAYS, VIEWER, Compare, Exists

_OF_SERVICE = Exists("pool", Compare("kind", "eq", "SERVICE"))
_OF_POLICY = Exists("pool", Compare("kind", "eq", "POLICY"))
RULE_KEEPERS = (
    INVEST_OFFICE.but(_OF_SERVICE, "市招商委办制定服务专员库管理办法"),
    RELIEF_OFFICE.but(_OF_POLICY, "市民营办制定政策专员库管理办法"),
)


class ManagementRule(Entity):
    """专员库管理办法 | The rule in force by which a pool is managed; without one it cannot assign."""

    pool: Any = fields.ForeignKeyField(
        "models.Pool",
        related_name="rules",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="专员库 | Pool",
    )
    doc_no = fields.CharField(100, description="文号 | Document number")
    effective_on = fields.DateField(db_index=True, description="施行日期 | Effective on")
    repealed_on = fields.DateField(null=True, db_index=True, description="废止日期 | Repealed on")
    file = fields.CharField(300, null=True, description="文件 | File")

    access = Access(
        read=(grant(*BUSINESS_STAFF, reason="工作人员可查阅专员库管理办法"),),
        create=RULE_KEEPERS,
        update=tuple(keeper.limited_to("repealed_on", "file") for keeper in RULE_KEEPERS),
    )
    in_force = ("effective_on", "repealed_on")
    page = Page(
        menu=Menu.PEOPLE, columns="pool doc_no effective_on repealed_on", title="doc_no", search="doc_no"
    )

    class Meta:
        """One row a document; a rule is repealed after it came into force."""

        table = "management_rule"
        constraints = (
            UniqueConstraint(
                fields=("pool_id", "doc_no"),
                name="uq_management_rule_document",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="repealed_on >= effective_on", name="ck_management_rule_period"),
        )


_OWN = grant(
    Role.COMMISSIONER, reason="这是您本人的回避", rows=Compare("commissioner_id", "in", VIEWER.commissioners)
)
_RECUSERS = (ORG_DEPT, INVEST_OFFICE, RELIEF_OFFICE, _OWN)


class Recusal(Entity):
    """专员回避 | A project or enterprise that a commissioner has to keep away from."""

    commissioner: Any = fields.ForeignKeyField(
        "models.Commissioner",
        related_name="recusals",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="专员 | Commissioner",
    )
    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="recusals",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="项目 | Project",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="recusals",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    reason = fields.CharField(300, description="回避事由 | Reason")

    access = Access(
        read=(*_RECUSERS, DISCIPLINE),
        create=_RECUSERS,
        delete=(ORG_DEPT, INVEST_OFFICE, RELIEF_OFFICE),
    )
    page = Page(
        menu=Menu.PEOPLE, columns="commissioner project enterprise reason", title="reason", search="reason"
    )

    class Meta:
        """From one of the two."""

        table = "recusal"
        constraints = (
            CheckConstraint(
                check="num_nonnulls(project_id, enterprise_id) = 1", name="ck_recusal_one_target"
            ),
        )


class CadreNote(Entity):
    """干部识别记录 | What the organisation department notes of a cadre on the front line."""

    commissioner: Any = fields.ForeignKeyField(
        "models.Commissioner",
        related_name="cadre_notes",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="专员 | Commissioner",
    )
    date = fields.DateField(default=clock.today, db_index=True, description="日期 | Date")
    content = fields.TextField(description="内容 | Content")

    access = Access(read=(ORG_DEPT,), create=(ORG_DEPT,), update=(ORG_DEPT,), withheld=ALWAYS)
    page = Page(menu=Menu.PEOPLE, columns="date commissioner content", title="content")

    class Meta:
        """The table."""

        table = "cadre_note"


class ConsultationKind(Choice):
    """咨询类别 | What an expert is asked about"""

    LICENCE = auto(), "证照办理 | Licences", "info"
    FINANCE = auto(), "财务 | Finance", "success"
    LEGAL = auto(), "法律 | Legal", "warning"
    HR = auto(), "人力资源 | Human resources"


class ConsultationStatus(Choice):
    """咨询状态 | State of a consultation"""

    ASKED = auto(), "待答复 | Asked", "warning"
    ANSWERED = auto(), "已答复 | Answered", "success"


class ExpertConsultation(Entity):
    """专家咨询 | A question of a commissioner to the SME service platform, free of charge."""

    requester: Any = fields.ForeignKeyField(
        "models.User",
        related_name="consultations",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="提问人 | Asked by",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="consultations",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="相关企业 | Enterprise concerned",
    )
    kind = ChoiceField(ConsultationKind, db_index=True, description="咨询类别 | Kind")
    question = fields.TextField(description="问题 | Question")
    status = ChoiceField(
        ConsultationStatus, default=ConsultationStatus.ASKED, db_index=True, description="状态 | Status"
    )
    answer_due_at = fields.DatetimeField(null=True, db_index=True, description="答复时限 | Answer due")
    expert = fields.CharField(50, null=True, description="专家 | Expert")
    answer = fields.TextField(null=True, description="答复 | Answer")
    fee = Money(default=0, description="收费（元） | Fee, yuan")
    answered_at = fields.DatetimeField(null=True, db_index=True, description="答复时间 | Answered at")
    attachments = ArrayField("text", default=list, description="附件 | Attachments")

    access = Access(read=(*ASKERS, *EXPERTS, RELIEF_OFFICE, ORG_DEPT), create=ASKERS)
    state = "status"
    actions = CONSULTATION_ACTIONS
    computed = "requester answer_due_at answered_at"
    page = Page(
        menu=Menu.PEOPLE,
        columns="kind question status answer_due_at expert answered_at",
        title="question",
        tabs="status",
        search="question answer",
    )

    class Meta:
        """Advice is free (measure 10.6)."""

        table = "expert_consultation"
        constraints = (
            CheckConstraint(check="fee = 0", name="ck_expert_consultation_free"),
            CheckConstraint(
                check="status <> 'ANSWERED' or (answer is not null and answered_at is not null)",
                name="ck_expert_consultation_answered",
            ),
        )
