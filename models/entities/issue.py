"""The problem list of the relief command centre."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Role, grant
from models.entities.issue_grants import (
    CREATED_BY_ASSOCIATION,
    IN_MY_CARE,
    LED_BY_ME,
    MY_DRAFT,
    ON_BEHALF,
    once_sent,
)
from models.entities.issue_intake import register
from models.entities.issue_workflow import ISSUE_ACTIONS, IssueStatus
from models.entity import ChoiceField
from models.grants import (
    AUDITORS,
    DISCIPLINE,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    OUR_UNIT_OR_CO,
    RELIEF_OFFICE,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Compare, Exists, all_of
from models.ticket import Ticket


class IssueCategory(Choice):
    """诉求类别 | What an issue is about"""

    FINANCE = auto(), "融资 | Finance"
    LAND = auto(), "用地 | Land"
    LABOUR = auto(), "用工 | Labour"
    POLICY = auto(), "政策 | Policy"
    LICENCE = auto(), "审批 | Licences"
    UTILITIES = auto(), "水电气路 | Utilities"
    LOGISTICS = auto(), "物流 | Logistics"
    TAX = auto(), "税费 | Taxes and fees"
    MARKET = auto(), "市场 | Market"
    LEGAL = auto(), "法律 | Legal"
    ARREARS = auto(), "拖欠账款 | Arrears"
    OTHER = auto(), "其他 | Other"


class IssueSource(Choice):
    """诉求来源 | Where an issue came from"""

    ENTERPRISE = auto(), "企业提交 | Enterprise"
    LINK_VISIT = auto(), "挂钩调研 | Link visit"
    MEETING = auto(), "会议 | Meeting"
    COMMISSIONER = auto(), "专员代办 | Commissioner"
    SURVEY = auto(), "走访调查 | Survey"
    BAD_RATING = auto(), "差评 | Bad rating"
    HOTLINE = auto(), "热线 | Hotline"
    ASSOCIATION = auto(), "商会协会 | Association"
    PROGRESS_REPORT = auto(), "项目进度报告 | Progress report"


class IssueResult(Choice):
    """办理结果 | How an issue ended"""

    RESOLVED = auto(), "已解决 | Resolved", "success"
    EXPLAINED = auto(), "已解释 | Explained", "info"
    LONG_TERM = auto(), "纳入长期推进 | Taken into long-term work", "warning"
    NOT_JUSTIFIED = auto(), "诉求不成立 | Not justified"


class IssueRejectReason(Choice):
    """不予受理理由 | Why an issue is not taken up"""

    CIVIL_DISPUTE = auto(), "民事纠纷 | Civil dispute"
    IN_PROCEEDINGS = auto(), "诉讼、仲裁、复议中 | In court, arbitration or administrative review"
    NOT_OUR_COMPETENCE = auto(), "非本市事权 | Not within the city's competence"
    NO_SUBSTANCE = auto(), "无实质内容 | No substance"


class IssueVerification(Choice):
    """核验方式 | How the centre checked what the unit reported"""

    PHONE = auto(), "电话核实 | By telephone"
    DOCUMENT = auto(), "查验材料 | By documents"
    ON_SITE = auto(), "实地核实 | On site"


class IssueReopenGround(Choice):
    """重新办理理由 | Why a closed issue is taken up again"""

    NEW_FACT = auto(), "有新情况 | New fact"
    DISSATISFACTION = auto(), "对结果不满意 | Dissatisfaction"


UNDER_SUPERVISION = grant(
    Role.CITY_SUPERVISION,
    reason="督查室可读已升级为三级督查的事项",
    rows=Exists("urges", Compare("level", "eq", "LEVEL_3")),
)


class Issue(Ticket):
    """问题诉求 | An enterprise's problem, from submission to close-out."""

    title = fields.CharField(200, description="标题 | Title")
    content = fields.TextField(description="内容 | Content, at most 5,000 characters")
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="issues",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属企业 | Enterprise concerned",
    )
    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="issues",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="相关项目 | Project concerned",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="issues",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location, copied at creation",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_issues",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone of location, copied at creation",
    )
    category = ChoiceField(IssueCategory, db_index=True, description="诉求类别 | Category")
    source = ChoiceField(
        IssueSource, default=IssueSource.ENTERPRISE, db_index=True, description="诉求来源 | Source"
    )
    status = ChoiceField(
        IssueStatus, default=IssueStatus.DRAFT, db_index=True, description="办理状态 | Status"
    )
    lead_leader: Any = fields.ForeignKeyField(
        "models.Leader",
        related_name="led_issues",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头领导 | Lead leader",
    )
    responsible_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="issues",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="责任单位 | Responsible unit",
    )
    co_units: Any = fields.ManyToManyField(
        "models.OrgUnit",
        related_name="co_issues",
        through="issue_co_unit",
        backward_key="issue_id",
        forward_key="unit_id",
        description="协办单位 | Co-responsible units",
    )
    handler: Any = fields.ForeignKeyField(
        "models.User",
        related_name="handled_issues",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="承办人 | Handler",
    )
    duplicate_of: Any = fields.ForeignKeyField(
        "models.Issue",
        related_name="duplicates",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="合并至 | Master issue it was merged into",
    )
    on_behalf = fields.BooleanField(default=False, description="是否代为提交 | Submitted on behalf")
    consent_given = fields.BooleanField(
        default=False, description="企业是否同意代提 | Whether the enterprise consented"
    )
    reject_reason = ChoiceField(
        IssueRejectReason, null=True, description="不予受理理由 | Reason of rejection"
    )
    reject_guidance = fields.CharField(
        500, null=True, description="不予受理指引 | Guidance on where to turn instead"
    )
    result = ChoiceField(IssueResult, null=True, db_index=True, description="办理结果 | Result")
    reply = fields.TextField(null=True, description="答复内容 | Reply of the unit")
    evidence = ArrayField("text", default=list, description="办理佐证材料 | Evidence of the handling")
    verification = ChoiceField(IssueVerification, null=True, description="核验方式 | How it was verified")
    next_review_on = fields.DateField(null=True, description="下次复核日期 | Next review of long-term work")
    long_term_plan = fields.TextField(null=True, description="长期推进计划 | Plan of the long-term work")
    long_term_approved_at = fields.DatetimeField(
        null=True, description="牵头领导同意长期推进时间 | When the lead leader agreed to long-term work"
    )

    step_due_at = fields.DatetimeField(
        null=True, db_index=True, description="本环节时限 | When the present step is due"
    )
    term_work_days = fields.SmallIntField(
        default=0, description="办理期限（工作日） | Working days from dispatch to the first deadline"
    )
    extendable_until = fields.DatetimeField(
        null=True, description="申请延期截止时间 | Until when an extension may be asked for"
    )
    contact_due_at = fields.DatetimeField(null=True, description="首次联系时限 | First contact due")
    contacted_at = fields.DatetimeField(null=True, description="首次联系时间 | Time of the first contact")
    return_count = fields.SmallIntField(default=0, description="退回次数 | How often it was returned")
    returnable = fields.BooleanField(default=False, description="是否可退回 | Whether the unit may return it")
    returned_by: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="returned_issues",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="最近退回单位 | Unit that returned it last",
    )
    suggested_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="suggested_issues",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="建议承办单位 | Unit suggested on return",
    )
    objection = fields.CharField(500, null=True, description="异议内容 | Objection to the rejection")
    objected_at = fields.DatetimeField(null=True, description="异议时间 | Time of the objection")
    objection_decided_at = fields.DatetimeField(
        null=True, description="异议复核时间 | Time of the decision on the objection"
    )
    dissatisfactions = fields.SmallIntField(
        default=0, description="不满意次数 | How often the enterprise was dissatisfied"
    )
    ruling = fields.CharField(500, null=True, description="牵头领导裁定 | Ruling of the lead leader")
    ruled_at = fields.DatetimeField(null=True, description="裁定时间 | Time of the ruling")
    reopen_ground = ChoiceField(IssueReopenGround, null=True, description="重新办理理由 | Why reopened")
    reopened_at = fields.DatetimeField(
        null=True, description="企业重新提出时间 | When the enterprise had it reopened"
    )
    escalated_at = fields.DatetimeField(null=True, db_index=True, description="提级时间 | Time of escalation")

    access = Access(
        read=(
            *once_sent(RELIEF_OFFICE, *LOCAL_ADMINS, *IN_MY_CARE),
            LED_BY_ME,
            OUR_UNIT_OR_CO,
            UNDER_SUPERVISION,
            MY_ENTERPRISE,
            MY_DRAFT,
            CREATED_BY_ASSOCIATION,
            *once_sent(DISCIPLINE, AUDITORS),
        ),
        create=(RELIEF_OFFICE, *LOCAL_ADMINS, *ON_BEHALF, MY_ENTERPRISE),
        update=(
            RELIEF_OFFICE.limited_to("title", "category", "priority", "source", "project"),
            *(each.limited_to("title", "category", "priority", "source", "project") for each in LOCAL_ADMINS),
            MY_ENTERPRISE.but(
                all_of(MY_ENTERPRISE.rows, Compare("status", "eq", "DRAFT")), "企业可修改尚未提交的诉求"
            ).limited_to("title", "content", "category", "project"),
            MY_DRAFT.limited_to("title", "content", "category", "source", "project", "consent_given"),
        ),
    )
    actions = ISSUE_ACTIONS
    state = "status"
    natural_keys = ("no",)
    computed = (
        "no county zone on_behalf light received_at dispatched_at due_at done_at closed_at urge_on "
        "urge_level evaluation_grade evaluation_is_default evaluation_comment evaluated_at lead_leader "
        "responsible_unit co_units handler duplicate_of reject_reason reject_guidance result reply evidence "
        "verification next_review_on long_term_plan long_term_approved_at step_due_at term_work_days "
        "extendable_until contact_due_at contacted_at return_count returnable returned_by suggested_unit "
        "objection objected_at objection_decided_at dissatisfactions ruling ruled_at reopen_ground "
        "reopened_at escalated_at"
    )
    on_create = staticmethod(register)
    page = Page(
        menu=Menu.ISSUES,
        columns="no title enterprise county category responsible_unit due_at light status",
        tabs="status",
        search="no title content",
        title="title",
        groups={
            "诉求 | The issue": "no title content category source priority received_at",
            "企业 | Enterprise": "enterprise project county zone on_behalf consent_given",
            "办理 | Handling": (
                "status light step_due_at lead_leader responsible_unit handler dispatched_at due_at "
                "contact_due_at contacted_at done_at urge_level escalated_at"
            ),
            "退回与异议 | Returns and objections": (
                "return_count returned_by suggested_unit reject_reason reject_guidance objection objected_at"
            ),
            "结果 | Outcome": (
                "result reply evidence verification duplicate_of next_review_on long_term_plan closed_at"
            ),
            "评价 | Evaluation": (
                "evaluation_grade evaluation_is_default evaluation_comment evaluated_at dissatisfactions "
                "ruling ruled_at reopened_at reopen_ground"
            ),
        },
        steps="SUBMITTED ACCEPTED DISPATCHED IN_PROGRESS DONE VERIFIED CLOSED",
        printed="企业问题诉求办理单 | Issue handling form",
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "issue"
        constraints = (
            UniqueConstraint(fields=("city_id", "no"), name="uq_issue_no"),
            CheckConstraint(
                check="title <> '' and char_length(content) between 1 and 5000", name="ck_issue_has_content"
            ),
            # 牵头领导、责任单位、办结时限: all three before an issue goes to a unit (measure 8.5)
            CheckConstraint(
                check=(
                    "status in ('DRAFT', 'SUBMITTED', 'REJECTED', 'ACCEPTED', 'MERGED') or "
                    "(lead_leader_id is not null and responsible_unit_id is not null and due_at is not null)"
                ),
                name="ck_issue_dispatched_with_leader_unit_and_deadline",
            ),
            CheckConstraint(
                check="status not in ('DONE', 'VERIFIED', 'CLOSED') or num_nonnulls(done_at, result) = 2",
                name="ck_issue_done_has_result",
            ),
            CheckConstraint(
                check="status <> 'CLOSED' or closed_at is not null", name="ck_issue_closed_has_time"
            ),
            CheckConstraint(
                check="status <> 'REJECTED' or reject_reason is not null", name="ck_issue_rejected_has_reason"
            ),
            CheckConstraint(
                check=(
                    "(status = 'MERGED') = (duplicate_of_id is not null) "
                    "and duplicate_of_id is distinct from id"
                ),
                name="ck_issue_merged_into_another",
            ),
            CheckConstraint(
                check="status = 'DRAFT' or not on_behalf or consent_given",
                name="ck_issue_on_behalf_consented",
            ),
            CheckConstraint(
                check="status <> 'LONG_TERM' or next_review_on is not null",
                name="ck_issue_long_term_has_review",
            ),
            CheckConstraint(
                check="(evaluation_grade is null) = (evaluated_at is null)", name="ck_issue_evaluation_whole"
            ),
        )
