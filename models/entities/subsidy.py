"""Subsidies of measure 5: the catalogue and the applications."""

from datetime import date
from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking
from models.entities.policy import AmountKind
from models.entities.subsidy_actions import APPLICATION_ACTIONS
from models.entities.subsidy_intake import CATALOGUE_KEEPERS, change_item, check_item
from models.entities.subsidy_workflow import (
    ALL_APPLICATIONS,
    APPLICANTS,
    FIRST_REVIEWERS,
    IN_MY_CARE,
    LEAD_DEPT,
    LIVING,
    LOCAL_APPLICATIONS,
    MY_DRAFT,
    MY_INVITATION,
    SEES_THE_JUDGEMENT,
    ApplicationStatus,
)
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    ANYBODY,
    MY_ENTERPRISE,
)
from models.labels import Choice
from models.page import Menu, Page


class FundUse(Choice):
    """资金用途 | The four uses of the special fund"""

    PROJECT_UPGRADE = auto(), "做优做强发展项目 | Projects to grow and strengthen enterprises"
    INTEREST_SUBSIDY = auto(), "贷款利息补贴 | Interest subsidy on loans"
    RISK_COMPENSATION = auto(), "贷款风险补偿 | Compensation of loan risks"
    SERVICE_DEMO = auto(), "公共服务体系示范项目 | Public-service demonstration projects"


class SubsidyItem(Entity):
    """补助项目 | One item of the subsidy catalogue, S01 to S11."""

    code = fields.CharField(20, db_index=True, description="项目编码 | Code")
    name = fields.CharField(200, description="项目名称 | Name")
    policy_item: Any = fields.ForeignKeyField(
        "models.PolicyItem",
        related_name="subsidy_items",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="政策事项 | Policy item it carries out",
    )
    fund_use = ChoiceField(FundUse, db_index=True, description="资金用途 | Use of the fund")
    amount_kind = ChoiceField(AmountKind, db_index=True, description="金额方式 | Fixed or at most")
    amount = Money(description="金额（元） | Amount or cap, yuan")
    instalments = fields.SmallIntField(default=1, description="分期数 | Number of yearly instalments")
    split_parameter = fields.CharField(
        60, null=True, description="分年金额参数 | Parameter that holds the yearly amounts, 万元"
    )
    industries = ArrayField(
        "text", default=list, description="行业代码开头 | Beginnings of class codes; none means all"
    )
    entry_kinds = ArrayField("text", default=list, description="合格的入库方式 | Kinds of entry that qualify")
    libraries = ArrayField("text", default=list, description="合格的统计单位库 | Libraries that qualify")
    certification_kinds = ArrayField(
        "text", default=list, description="合格的资质类别 | Kinds of certification that qualify"
    )
    library_dependent = fields.BooleanField(
        default=False, description="是否要求在库 | Payable only while in the library"
    )
    entity_types = ArrayField("text", default=list, description="适用主体类型 | Entity types that may apply")
    first_only = fields.BooleanField(default=False, description="是否仅限首次 | Only for the first time")
    exclusive_with = ArrayField("text", default=list, description="互斥项目编码 | Codes of items it excludes")
    exclusive_per_event = fields.BooleanField(
        default=False, description="互斥仅限同一事项 | The exclusion is for the same event only"
    )
    ladder_rank = fields.SmallIntField(
        null=True, db_index=True, description="专精特新梯度 | Rank on the specialisation ladder"
    )
    lead_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="subsidy_items",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头单位 | Lead department",
    )
    effective_from = fields.DateField(
        default=date(2022, 6, 1), db_index=True, description="起用日期 | In force for events from"
    )
    effective_until = fields.DateField(
        null=True, db_index=True, description="停用日期 | In force for events until"
    )

    access = Access(read=(ANYBODY,), create=CATALOGUE_KEEPERS, update=CATALOGUE_KEEPERS)
    on_create = staticmethod(check_item)
    on_update = staticmethod(change_item)
    natural_keys = ("code effective_from",)
    filterable = "amount"
    page = Page(
        menu=Menu.POLICIES,
        columns="code name fund_use amount_kind amount instalments library_dependent lead_unit",
        tabs="fund_use",
        search="code name",
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "subsidy_item"
        constraints = (
            UniqueConstraint(fields=("city_id", "code", "effective_from"), name="uq_subsidy_item_version"),
            CheckConstraint(check="effective_until >= effective_from", name="ck_subsidy_item_period"),
            CheckConstraint(check="amount > 0 and instalments > 0", name="ck_subsidy_item_amount"),
            CheckConstraint(check="amount_kind in ('FIXED', 'CAP')", name="ck_subsidy_item_fixed_or_cap"),
        )


class SubsidyApplication(Entity):
    """补助申报 | An enterprise's application for one subsidy item."""

    no = fields.CharField(30, db_index=True, description="编号 | Business number")
    item: Any = fields.ForeignKeyField(
        "models.SubsidyItem",
        related_name="applications",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="补助项目 | Subsidy item",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="subsidy_applications",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="申报企业 | Applicant",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="subsidy_applications",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location, copied at creation",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_subsidy_applications",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone of location, copied at creation",
    )
    review_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="first_reviews",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="初审单位 | County unit of the first review",
    )
    library_record: Any = fields.ForeignKeyField(
        "models.LibraryRecord",
        related_name="subsidy_applications",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="在库记录（资格事项） | Library record that qualifies",
    )
    certification: Any = fields.ForeignKeyField(
        "models.Certification",
        related_name="subsidy_applications",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="资质认定（资格事项） | Certification that qualifies",
    )
    event_on = fields.DateField(null=True, db_index=True, description="资格事项日期 | Date of the event")
    subsidy_year = fields.SmallIntField(db_index=True, description="补助年度 | Subsidy year")
    requested = Money(null=True, description="申请金额（元） | Requested, yuan")
    payable = Money(
        null=True, description="按规则应付（元） | What the rules leave of it, yuan, as last judged"
    )
    approved = Money(null=True, description="核定金额（元） | Approved, yuan")
    approved_at = fields.DatetimeField(
        null=True, db_index=True, description="批准时间 | Approved at; the waiting list is in this order"
    )
    status = ChoiceField(
        ApplicationStatus, default=ApplicationStatus.DRAFT, db_index=True, description="状态 | Status"
    )
    matter = fields.CharField(
        100, null=True, db_index=True, description="同类事项键 | Matter that other policies may share"
    )
    judgement: Any = fields.JSONField(
        null=True,
        description="规则核验结果 | Each rule with its clause, and how it was last judged",
    )
    step_due_at = fields.DatetimeField(
        null=True, db_index=True, description="当前环节时限 | When the present step is due"
    )
    submitted_at = fields.DatetimeField(null=True, db_index=True, description="提交时间 | Submitted at")
    supplement_request = fields.TextField(
        null=True, description="一次性告知的补正内容 | What is to be supplemented, told all at once"
    )
    notice_ends_on = fields.DateField(
        null=True, db_index=True, description="公示截止 | Last day of the public notice"
    )
    waiting_budget = fields.BooleanField(
        default=False, db_index=True, description="是否等待预算 | Approved and waiting for the budget"
    )
    invited = fields.BooleanField(
        default=False, db_index=True, description="是否免申即享邀约 | Drafted by invitation"
    )
    refusal_reason = fields.CharField(
        500, null=True, description="不通过或不符合理由 | Why it was rejected or is ineligible"
    )
    materials = ArrayField("text", default=list, description="已交材料 | Materials handed in")
    commitment_signed = fields.BooleanField(default=False, description="是否已签承诺 | Commitment signed")
    budget: Any = fields.ForeignKeyField(
        "models.FundBudget",
        related_name="applications",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="列支预算 | Budget that bears it, or that it waits for",
    )

    access = Access(
        read=(
            *ALL_APPLICATIONS,
            LEAD_DEPT,
            *LOCAL_APPLICATIONS,
            FIRST_REVIEWERS,
            *IN_MY_CARE,
            MY_ENTERPRISE,
            MY_DRAFT,
            MY_INVITATION,
        ),
        update=APPLICANTS,
        # It may say that money is being recovered, which is not for leaders or commissioners (DOMAIN §5.6).
        masks=(Mask("judgement", Masking.ABSENT, clear_for=SEES_THE_JUDGEMENT),),
    )
    actions = APPLICATION_ACTIONS
    state = "status"
    natural_keys = ("no",)
    # What the rules, the reviews and the clock say is not the applicant's to write.
    computed = (
        "no county zone review_unit event_on subsidy_year payable approved approved_at matter judgement "
        "step_due_at submitted_at supplement_request notice_ends_on waiting_budget invited refusal_reason "
        "budget"
    )
    filterable = "requested payable approved"
    page = Page(
        menu=Menu.POLICIES,
        columns="no item enterprise county subsidy_year requested approved status",
        tabs="status",
        search="no",
        title="no",
        groups={
            "申报 | Application": (
                "no item enterprise county zone subsidy_year requested commitment_signed invited"
            ),
            "资格 | Qualification": "library_record certification event_on materials judgement",
            "审核 | Review": (
                "status step_due_at review_unit submitted_at supplement_request payable approved approved_at "
                "waiting_budget notice_ends_on refusal_reason budget"
            ),
        },
        steps="SUBMITTED FIRST_REVIEW SECOND_REVIEW PUBLIC_NOTICE APPROVED PAYING PAID EVALUATED",
        printed="财政补助申报审核单 | Subsidy application form",
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "subsidy_application"
        constraints = (
            UniqueConstraint(fields=("city_id", "no"), name="uq_subsidy_application_no"),
            # Twice for one event is impossible, whoever is quicker.
            UniqueConstraint(
                fields=("item_id", "library_record_id"),
                name="uq_subsidy_application_entry",
                condition=f"library_record_id is not null and {LIVING} and deleted_at is null",
            ),
            UniqueConstraint(
                fields=("item_id", "certification_id"),
                name="uq_subsidy_application_award",
                condition=f"certification_id is not null and {LIVING} and deleted_at is null",
            ),
            CheckConstraint(check="approved <= payable", name="ck_subsidy_application_not_above_payable"),
            CheckConstraint(
                check="not waiting_budget or status = 'APPROVED'", name="ck_subsidy_application_waiting"
            ),
            CheckConstraint(check="requested > 0", name="ck_subsidy_application_requested"),
            CheckConstraint(check="approved > 0", name="ck_subsidy_application_approved"),
            CheckConstraint(
                check="num_nonnulls(library_record_id, certification_id) <= 1",
                name="ck_subsidy_application_one_event",
            ),
            CheckConstraint(
                check=(
                    "status = 'DRAFT' or (requested is not null and event_on is not null "
                    "and (commitment_signed or status in ('WITHDRAWN', 'INELIGIBLE', 'REDIRECTED')))"
                ),
                name="ck_subsidy_application_submitted_whole",
            ),
            CheckConstraint(
                check=(
                    "status not in ('APPROVED', 'PAYING', 'PAID', 'EVALUATED') "
                    "or (approved is not null and approved_at is not null)"
                ),
                name="ck_subsidy_application_approved_whole",
            ),
            CheckConstraint(
                check="status not in ('REJECTED', 'INELIGIBLE') or refusal_reason is not null",
                name="ck_subsidy_application_refused_has_reason",
            ),
        )
