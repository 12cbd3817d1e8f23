"""Credit on record: who is on the blacklist and why, who earned an incentive, whose credit was repaired."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking, Role, grant, whoever_sees
from models.entities.credit_workflow import CREDIT_ACTIONS, LISTED_AT_PRESENT
from models.entity import ChoiceField, Entity, Money
from models.grants import CITY_DEPTS, CITY_OFFICES, ENTERPRISE_ROLES, JUDICIAL, LEADERS
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Compare


class CreditKind(Choice):
    """信用记录类别 | Kind of credit record"""

    BLACKLIST = auto(), "失信名单 | Blacklist", "danger"
    INCENTIVE = auto(), "守信激励 | Incentive", "success"
    REPAIR = auto(), "信用修复 | Repair", "info"


class CreditStatus(Choice):
    """信用记录状态 | Status of a credit record"""

    PROPOSED = auto(), "拟列入 | Proposed", "info"
    NOTICED = auto(), "已告知 | Noticed", "warning"
    LISTED = auto(), "已列入 | Listed", "danger"
    REPAIR_APPLIED = auto(), "申请修复 | Repair applied", "warning"
    DELISTED = auto(), "已移出 | Delisted", "neutral"
    WITHDRAWN = auto(), "不予列入 | Not listed after all", "neutral"


class BasisKind(Choice):
    """依据文书类别 | Kind of document that a blacklisting rests on"""

    JUDGMENT = auto(), "生效判决 | Effective judgment"
    MEDIATION = auto(), "生效调解 | Effective mediation"


_CITY_WIDE = (*CITY_OFFICES, *CITY_DEPTS, Role.JUDICIAL, Role.DISCIPLINE, Role.AUDITOR)
_OF_A_PLACE = (Role.COUNTY_ADMIN, Role.ZONE_ADMIN, *LEADERS, Role.COMMISSIONER, *ENTERPRISE_ROLES)
READS_ALL = grant(*_CITY_WIDE, reason="市级工作人员和司法机关可读全市信用记录")
READS_OF_ENTERPRISE = whoever_sees(
    "enterprise", "可读该企业的工作人员和企业本身可读其信用记录（县(区)部门除外）", *_OF_A_PLACE
)
PUBLISHED = grant(Role.PUBLIC, Role.BANK, reason="已列入的失信名单向社会和银行公布", rows=LISTED_AT_PRESENT)
UNPUBLISHED = (
    "amount basis_kind basis_effective_on refused_on refusal notice_on objection_due_on objection "
    "objected_on objection_upheld objection_reply objection_decided_on withdraw_reason repairable_on "
    "fulfilled_on fulfilment_evidence repair_applied_on repair_review repair_doc_no repair_refusal "
    "delisted_on delist_reason"
)
"""Published are name, code, document, court and day of listing, and nothing else (§5.4)."""


class CreditRecord(Entity):
    """信用记录 | A blacklisting, incentive or repair of an enterprise's credit.

    A repair that is granted ends the blacklisting and is a record of its own, so that listings,
    repairs and delistings are each counted by their kind and date (K40).
    """

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="credit_records",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="信用主体 | Enterprise",
    )
    subject_name = fields.CharField(
        200, default="", db_index=True, description="公布名称 | Name as it is published"
    )
    subject_uscc = fields.CharField(
        18, default="", description="公布代码 | Credit code as it is published, of individuals in part"
    )
    kind = ChoiceField(CreditKind, db_index=True, description="类别 | Kind")
    basis_kind = ChoiceField(BasisKind, null=True, description="文书类别 | Kind of the document")
    basis_doc_no = fields.CharField(100, description="依据文书号 | Document it rests on")
    basis_effective_on = fields.DateField(null=True, description="文书生效日期 | Document effective on")
    court = fields.CharField(100, null=True, description="作出机关 | Court")
    amount = Money(null=True, description="涉及金额（元） | Amount, yuan")
    debt: Any = fields.ForeignKeyField(
        "models.InterEnterpriseDebt",
        related_name="credit_records",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业间债务 | Debt between enterprises that it rests on",
    )
    refused_on = fields.DateField(null=True, description="拒不履行日期 | Refused to perform on")
    refusal = fields.TextField(null=True, description="拒不履行情况 | How performance was refused")
    notice_on = fields.DateField(null=True, description="告知日期 | Noticed on")
    objection_due_on = fields.DateField(
        null=True, db_index=True, description="异议截止日期 | Objection due on"
    )
    objection = fields.TextField(null=True, description="异议内容 | Objection")
    objected_on = fields.DateField(null=True, description="提出异议日期 | Objected on")
    objection_upheld = fields.BooleanField(
        null=True, default=None, description="异议是否成立 | Whether the objection was upheld"
    )
    objection_reply = fields.CharField(500, null=True, description="异议答复 | Reply to the objection")
    objection_decided_on = fields.DateField(null=True, description="异议处理日期 | Objection decided on")
    withdraw_reason = fields.CharField(500, null=True, description="不予列入理由 | Why it was not listed")
    listed_on = fields.DateField(null=True, db_index=True, description="列入日期 | Listed on")
    repairable_on = fields.DateField(null=True, description="可申请修复日期 | Repair may be applied for from")
    fulfilled_on = fields.DateField(null=True, description="履行完毕日期 | Obligations fulfilled on")
    fulfilment_evidence = ArrayField("text", null=True, description="履行证明 | Evidence of fulfilment")
    repair_applied_on = fields.DateField(null=True, description="申请修复日期 | Repair applied on")
    repair_review = fields.CharField(500, null=True, description="修复审核意见 | Review of the repair")
    repair_doc_no = fields.CharField(100, null=True, description="修复决定文号 | Document of the repair")
    repair_refusal = fields.CharField(500, null=True, description="不予修复理由 | Why repair was refused")
    repairs: Any = fields.ForeignKeyField(
        "models.CreditRecord",
        related_name="repair_records",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所修复的记录 | Blacklisting that it repairs",
    )
    delisted_on = fields.DateField(null=True, db_index=True, description="移出日期 | Delisted on")
    delist_reason = fields.CharField(500, null=True, description="移出理由 | Reason of the delisting")
    status = ChoiceField(
        CreditStatus, default=CreditStatus.PROPOSED, db_index=True, description="状态 | Status"
    )

    access = Access(
        read=(READS_ALL, READS_OF_ENTERPRISE, PUBLISHED),
        update=(
            JUDICIAL.but(Compare("status", "eq", "PROPOSED"), "告知企业前可更正").limited_to(
                "basis_kind", "basis_doc_no", "basis_effective_on", "court", "amount", "refused_on", "refusal"
            ),
        ),
        masks=(Mask(UNPUBLISHED, Masking.ABSENT, clear_for=(READS_ALL, READS_OF_ENTERPRISE)),),
    )
    state = "status"
    actions = CREDIT_ACTIONS
    computed = (
        "kind subject_name subject_uscc notice_on objection_due_on objected_on objection_decided_on "
        "listed_on repair_applied_on repairs delisted_on"
    )
    page = Page(
        menu=Menu.LEGAL,
        columns="subject_name subject_uscc kind basis_doc_no court status listed_on delisted_on",
        title="basis_doc_no",
        tabs="status",
        search="subject_name basis_doc_no court",
        groups={
            "主体 | Subject": "enterprise subject_name subject_uscc kind status",
            "依据 | Basis": "basis_kind basis_doc_no basis_effective_on court amount debt",
            "拒不履行 | Refusal": "refused_on refusal",
            "告知与异议 | Notice and objection": "notice_on objection_due_on objection objected_on",
            "异议处理 | Decision": "objection_upheld objection_reply objection_decided_on withdraw_reason",
            "列入 | Listing": "listed_on repairable_on delisted_on delist_reason",
            "修复申请 | Repair": "fulfilled_on fulfilment_evidence repair_applied_on",
            "修复审核 | Review": "repair_review repair_doc_no repair_refusal repairs",
        },
        steps="PROPOSED NOTICED LISTED DELISTED",
    )
    filterable = "amount"

    class Meta:
        """Nobody is listed unheard; one listing a document."""

        table = "credit_record"
        constraints = (
            UniqueConstraint(
                fields=("enterprise_id", "kind", "basis_doc_no"),
                name="uq_credit_record_document",
                condition="status <> 'WITHDRAWN' and deleted_at is null",
            ),
            CheckConstraint(
                check="status not in ('LISTED', 'REPAIR_APPLIED', 'DELISTED') or listed_on is not null",
                name="ck_credit_record_listing_dated",
            ),
            CheckConstraint(
                check="kind <> 'BLACKLIST' or listed_on is null"
                " or (objection_due_on is not null and listed_on > objection_due_on)",
                name="ck_credit_record_heard_before_listing",
            ),
            CheckConstraint(
                check="kind = 'BLACKLIST' or status in ('LISTED', 'DELISTED')",
                name="ck_credit_record_only_blacklistings_are_heard",
            ),
            CheckConstraint(
                check="(objected_on is null) = (objection is null)", name="ck_credit_record_objection_whole"
            ),
            CheckConstraint(
                check="status <> 'DELISTED' or delisted_on >= listed_on", name="ck_credit_record_period"
            ),
            CheckConstraint(
                check="(kind = 'REPAIR') = (repairs_id is not null)", name="ck_credit_record_repair_of"
            ),
            CheckConstraint(check="amount >= 0", name="ck_credit_record_amount"),
        )
