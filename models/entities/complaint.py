"""Complaints, from lodging to feedback, with the stub that a sealed one leaves."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking
from models.entities.complaint_access import (
    BIZENV,
    IDENTITY_FOR,
    NOMINATED_HANDLER,
    OF_MY_ENTERPRISE,
    ORDINARY,
    READ,
    WORKING_NOTES_FOR,
    ComplaintCategory,
    ComplaintStatus,
    Confidentiality,
)
from models.entities.complaint_effects import edit
from models.entities.complaint_workflow import COMPLAINT_ACTIONS
from models.entity import ChoiceField
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Not
from models.ticket import Ticket


class ComplaintKind(Choice):
    """诉求性质 | How much work a complaint asks for; it decides the deadline"""

    CONSULT = auto(), "咨询 | Consultation"
    HELP = auto(), "求助 | Request for help"
    COMPLAINT = auto(), "投诉 | Complaint"


class ComplaintSource(Choice):
    """投诉来源 | How a complaint arrived"""

    ENTERPRISE = auto(), "企业端 | Enterprise mini-program"
    PUBLIC_FORM = auto(), "公众表单 | Public form"
    HOTLINE = auto(), "热线 | Hotline"
    COMMISSIONER = auto(), "专员代办 | Commissioner"
    ASSOCIATION = auto(), "商会协会 | Association"
    UPPER_PLATFORM = auto(), "上级平台转办 | Transferred by a higher platform"


class ComplainantType(Choice):
    """投诉人类型 | Kind of complainant"""

    ENTERPRISE = auto(), "企业 | Enterprise"
    INDIVIDUAL = auto(), "个人 | Individual"
    ANONYMOUS = auto(), "匿名 | Anonymous"


class AcceptDecision(Choice):
    """受理决定 | Decision on acceptance"""

    ACCEPTED = auto(), "受理 | Accepted", "success"
    REJECTED = auto(), "不予受理 | Rejected"
    REDIRECTED = auto(), "告知转向 | Redirected", "info"


class ComplaintRejectReason(Choice):
    """不予受理理由 | Why a complaint is not accepted"""

    IN_PROCEEDINGS = auto(), "诉讼、仲裁、复议、信访程序中 | In court, arbitration, review or petition"
    CIVIL_DISPUTE = auto(), "民事纠纷 | Civil dispute"
    NO_NEW_FACTS = auto(), "已办结无新事实 | Finished before, without new facts"
    NOT_OUR_COMPETENCE = auto(), "不属于本市 | Not within the city's competence"


class StatutoryTrack(Choice):
    """法定程序 | Statutory procedure whose clock applies"""

    NONE = auto(), "无 | None"
    SME_PAYMENT = auto(), "中小企业款项支付 | SME payment regulation", "info"
    PETITION = auto(), "信访 | Petition", "info"


class FeedbackChannel(Choice):
    """反馈方式 | How the complainant was answered"""

    MINI_PROGRAM = auto(), "小程序 | Mini-program"
    PHONE = auto(), "电话 | Phone"
    WRITTEN = auto(), "书面 | In writing"
    QUERY_CODE = auto(), "查询码 | By query code"


class Complaint(Ticket):
    """投诉 | A complaint, from lodging to feedback; of a sealed one only a stub without content."""

    # Elsewhere these lead to the account; here they would tell who complained.
    created_by_id: Any = fields.UUIDField(null=True, description="创建人 | Created by")
    updated_by_id: Any = fields.UUIDField(null=True, description="更新人 | Updated by")
    title = fields.CharField(200, null=True, description="标题 | Title, gone when sealed")
    content = fields.TextField(null=True, description="内容 | Content, gone when sealed")
    kind = ChoiceField(
        ComplaintKind, default=ComplaintKind.COMPLAINT, db_index=True, description="诉求性质 | Kind"
    )
    category = ChoiceField(ComplaintCategory, db_index=True, description="投诉类别 | Category")
    source = ChoiceField(
        ComplaintSource, default=ComplaintSource.ENTERPRISE, db_index=True, description="投诉来源 | Source"
    )
    status = ChoiceField(
        ComplaintStatus, default=ComplaintStatus.RECEIVED, db_index=True, description="办理状态 | Status"
    )
    confidentiality = ChoiceField(
        Confidentiality,
        default=Confidentiality.NORMAL,
        db_index=True,
        description="保密等级 | Confidentiality",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="complaints",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location, copied at creation",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_complaints",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone of location, copied at creation",
    )
    complainant_type = ChoiceField(
        ComplainantType,
        default=ComplainantType.ENTERPRISE,
        db_index=True,
        description="投诉人类型 | Kind of complainant",
    )
    complainant_enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="complaints",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="投诉企业 | Complainant enterprise of an ordinary complaint",
    )
    # The enterprise behind a protected or sealed complaint. It is an id and no relation, so that
    # no way through the enterprise, and no filter by it, tells who complained.
    confidential_complainant = fields.UUIDField(
        null=True, db_index=True, description="保密投诉企业 | Enterprise behind a confidential complaint"
    )
    complainant_name = fields.CharField(
        100, null=True, description="投诉人名称 | Name of the complainant, person or enterprise"
    )
    contact_name = fields.CharField(50, null=True, description="联系人 | Contact person")
    contact_phone = fields.CharField(20, null=True, description="联系电话 | Contact phone")
    identity_disclosure_agreed = fields.BooleanField(
        default=False,
        description="同意向被投诉方公开身份 | Complainant agrees to be named to the respondent",
    )
    consent_given = fields.BooleanField(
        default=False,
        description="企业是否同意代为投诉 | The enterprise consented to its complaint by another",
    )
    anonymous_query_hash = fields.CharField(
        128, null=True, description="查询码摘要 | Digest of the query code"
    )
    respondent_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="complaints_against",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被投诉单位 | Unit complained about",
    )
    respondent_enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="complaints_against",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被投诉企业 | Enterprise complained about",
    )
    respondent_person = fields.CharField(50, null=True, description="被投诉人 | Person complained about")
    # Rule 7 of DOMAIN §5.3 compares this with whoever asks. Also an id and no relation: the name
    # behind it is as confidential as respondent_person.
    respondent_user_id = fields.UUIDField(
        null=True, description="被投诉人账号 | Account of the person complained about"
    )
    against_county_leadership = fields.BooleanField(
        default=False,
        db_index=True,
        description="是否针对县(区)领导 | Against the county leadership, so the city handles it",
    )
    accept_decision = ChoiceField(AcceptDecision, null=True, description="受理决定 | Acceptance decision")
    reject_reason = ChoiceField(
        ComplaintRejectReason, null=True, description="不予受理理由 | Reason of rejection"
    )
    reject_guidance = fields.CharField(500, null=True, description="转向指引 | Where to turn instead")
    accepted_at = fields.DatetimeField(null=True, db_index=True, description="受理时间 | Time of acceptance")
    clock_start_on = fields.DateField(
        null=True, description="时限起算日 | Day from which the deadline is counted"
    )
    statutory_track = ChoiceField(
        StatutoryTrack,
        default=StatutoryTrack.NONE,
        db_index=True,
        description="法定程序 | Statutory track",
    )
    received_from_upper_on = fields.DateField(
        null=True, description="上级转办日期 | Received from the higher platform on"
    )
    upper_replied_on = fields.DateField(
        null=True, description="答复受理部门日期 | Answered to the accepting department on"
    )
    contract_no = fields.CharField(100, null=True, description="合同编号 | Contract number")
    responsible_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="complaints",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="承办单位 | Handling unit",
    )
    co_units: Any = fields.ManyToManyField(
        "models.OrgUnit",
        related_name="co_complaints",
        through="complaint_co_unit",
        backward_key="complaint_id",
        forward_key="unit_id",
        description="协办单位 | Co-handling units",
    )
    handler: Any = fields.ForeignKeyField(
        "models.User",
        related_name="handled_complaints",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="指定承办人 | Nominated handler",
    )
    duplicate_of: Any = fields.ForeignKeyField(
        "models.Complaint",
        related_name="duplicates",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="合并至 | Master complaint it was merged into",
    )
    return_count = fields.SmallIntField(default=0, description="退回次数 | Times returned by the unit")
    step_due_at = fields.DatetimeField(
        null=True, db_index=True, description="本环节时限 | When the present step is due"
    )
    contact_due_at = fields.DatetimeField(
        null=True, db_index=True, description="首次联系时限 | First contact due"
    )
    contacted_at = fields.DatetimeField(null=True, description="首次联系时间 | Time of first contact")
    original_due_at = fields.DatetimeField(
        null=True, description="延期前时限 | Deadline before the extension"
    )
    extension_reason = fields.CharField(500, null=True, description="延期理由 | Reason for the extension")
    extension_due_at = fields.DatetimeField(
        null=True, db_index=True, description="申请延期至 | Deadline asked for, to be decided"
    )
    extension_count = fields.SmallIntField(default=0, description="申请延期次数 | Extensions asked for")
    rework_count = fields.SmallIntField(default=0, description="重办次数 | Times sent back for rework")
    findings = fields.TextField(null=True, description="调查情况 | Findings")
    measures = fields.TextField(null=True, description="处理措施 | Measures taken")
    reply_draft = fields.TextField(null=True, description="答复草稿 | Draft of the written reply")
    evidence = ArrayField("text", null=True, description="佐证材料 | Evidence")
    feedback_at = fields.DatetimeField(null=True, db_index=True, description="反馈时间 | Time of feedback")
    feedback_text = fields.TextField(null=True, description="反馈内容 | Feedback")
    feedback_channel = ChoiceField(FeedbackChannel, null=True, description="反馈方式 | Feedback channel")
    adverse_influence = fields.BooleanField(
        default=False, db_index=True, description="是否造成不良影响 | Adverse influence"
    )
    supervision_proposed_at = fields.DatetimeField(
        null=True, db_index=True, description="提请督查时间 | Supervision proposed at"
    )
    supervision_notice: Any = fields.ForeignKeyField(
        "models.SupervisionNotice",
        related_name="complaints",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="督查通报 | Supervision notice",
    )

    access = Access(
        read=READ,
        update=tuple(
            each.limited_to(
                "kind",
                "category",
                "confidentiality",
                "adverse_influence",
                "against_county_leadership",
                "statutory_track",
                "received_from_upper_on",
            )
            for each in BIZENV
        ),
        masks=(
            Mask("complainant_name contact_name contact_phone", Masking.ABSENT, clear_for=IDENTITY_FOR),
            Mask(
                "respondent_person", Masking.ABSENT, clear_for=(*BIZENV, NOMINATED_HANDLER, OF_MY_ENTERPRISE)
            ),
            Mask("findings measures reply_draft evidence", Masking.ABSENT, clear_for=WORKING_NOTES_FOR),
        ),
        withheld=Not(ORDINARY),
    )
    actions = COMPLAINT_ACTIONS
    state = "status"
    hidden = "created_by_id updated_by_id confidential_complainant respondent_user_id anonymous_query_hash"
    computed = (
        "no confidential_complainant anonymous_query_hash light received_at dispatched_at due_at done_at "
        "closed_at accept_decision accepted_at clock_start_on return_count contact_due_at contacted_at "
        "step_due_at "
        "original_due_at extension_due_at extension_count rework_count feedback_at evaluated_at "
        "evaluation_is_default supervision_proposed_at supervision_notice urge_on urge_level"
    )
    # What may have to go under seal later stands in no log that cannot be erased.
    untold = (
        "title content respondent_unit_id respondent_enterprise_id complainant_enterprise_id contract_no "
        "reject_guidance extension_reason evidence feedback_text reply_draft findings measures "
        "respondent_person complainant_name contact_name contact_phone confidential_complainant"
    )
    on_update = staticmethod(edit)
    natural_keys = ("no",)
    page = Page(
        menu=Menu.ISSUES,
        columns="no title county category complainant_enterprise responsible_unit due_at light status",
        tabs="status",
        search="no title content",
        title="no",
        groups={
            "投诉 | The complaint": "no title content kind category source confidentiality received_at",
            "投诉人 | Complainant": (
                "complainant_type complainant_enterprise complainant_name contact_name contact_phone "
                "county zone"
            ),
            "被投诉方 | Respondent": "respondent_unit respondent_enterprise respondent_person",
            "受理 | Acceptance": (
                "accept_decision reject_reason reject_guidance duplicate_of statutory_track "
                "received_from_upper_on contract_no"
            ),
            "办理 | Handling": (
                "status light responsible_unit handler dispatched_at due_at original_due_at done_at "
                "findings measures evidence reply_draft"
            ),
            "反馈 | Feedback": "closed_at feedback_at feedback_channel feedback_text evaluation_grade",
            "督查 | Supervision": "adverse_influence supervision_notice",
        },
        steps="RECEIVED ACCEPTED DISPATCHED HANDLING HANDLED CALLBACK CLOSED FED_BACK",
        printed="企业投诉办理单 | Complaint handling form",
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "complaint"
        constraints = (
            UniqueConstraint(fields=("city_id", "no"), name="uq_complaint_no"),
            # Accusations against officials are sealed at once and leave no content here (§5.5)
            CheckConstraint(
                check="category not in ('EXTORTION', 'FUND_WITHHELD') or confidentiality = 'SEALED'",
                name="ck_complaint_accusation_is_sealed",
            ),
            CheckConstraint(
                check="(status = 'SEALED_TRANSFER') = (confidentiality = 'SEALED')",
                name="ck_complaint_sealed_is_transferred",
            ),
            CheckConstraint(
                check=(
                    "case when confidentiality = 'SEALED' then num_nonnulls(title, content, "
                    "complainant_name, contact_name, contact_phone, respondent_unit_id, "
                    "respondent_enterprise_id, respondent_person, respondent_user_id, "
                    "responsible_unit_id, handler_id, findings, measures) = 0 "
                    "else coalesce(btrim(title), '') <> '' and coalesce(btrim(content), '') <> '' "
                    "and char_length(content) <= 5000 end"
                ),
                name="ck_complaint_sealed_is_a_stub",
            ),
            CheckConstraint(
                check=(
                    "case when confidentiality = 'NORMAL' then confidential_complainant is null "
                    "else complainant_enterprise_id is null end"
                ),
                name="ck_complaint_confidential_enterprise_is_no_relation",
            ),
            CheckConstraint(
                check=(
                    "complainant_type <> 'ANONYMOUS' or num_nonnulls(complainant_enterprise_id, "
                    "confidential_complainant, complainant_name, contact_name, contact_phone) = 0"
                ),
                name="ck_complaint_anonymous_names_nobody",
            ),
            CheckConstraint(
                check=(
                    "complainant_type <> 'ENTERPRISE' or "
                    "num_nonnulls(complainant_enterprise_id, confidential_complainant) = 1"
                ),
                name="ck_complaint_of_an_enterprise",
            ),
            CheckConstraint(
                check=(
                    "status in ('RECEIVED', 'NOT_ACCEPTED', 'ACCEPTED', 'SEALED_TRANSFER', 'MERGED', "
                    "'WITHDRAWN') or (responsible_unit_id is not null and due_at is not null)"
                ),
                name="ck_complaint_dispatched_with_unit_and_deadline",
            ),
            CheckConstraint(
                check="status not in ('HANDLED', 'CALLBACK', 'CLOSED', 'FED_BACK') or done_at is not null",
                name="ck_complaint_handled_has_time",
            ),
            CheckConstraint(
                check="status not in ('CLOSED', 'FED_BACK') or closed_at is not null",
                name="ck_complaint_closed_has_time",
            ),
            CheckConstraint(
                check=(
                    "status <> 'FED_BACK' or "
                    "(feedback_at is not null and coalesce(btrim(feedback_text), '') <> '')"
                ),
                name="ck_complaint_fed_back_in_words",
            ),
            CheckConstraint(
                check="status <> 'NOT_ACCEPTED' or reject_reason is not null",
                name="ck_complaint_rejected_has_reason",
            ),
            CheckConstraint(
                check=(
                    "(status = 'MERGED') = (duplicate_of_id is not null) "
                    "and duplicate_of_id is distinct from id"
                ),
                name="ck_complaint_merged_into_another",
            ),
            CheckConstraint(
                check="statutory_track <> 'SME_PAYMENT' or contract_no is not null",
                name="ck_complaint_payment_has_contract",
            ),
        )
