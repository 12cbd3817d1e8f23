"""Subsidies of measure 5: the catalogue and the applications."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access
from models.entities.policy import AmountKind
from models.entities.subsidy_workflow import (
    ALL_APPLICATIONS,
    FIRST_REVIEWERS,
    IN_MY_CARE,
    LEAD_DEPT,
    LOCAL_APPLICATIONS,
    MY_DRAFT,
    ApplicationStatus,
)
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    ANYBODY,
    MY_ENTERPRISE,
)
from models.labels import Choice
from models.page import Page


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
    library_dependent = fields.BooleanField(
        default=False, description="是否要求在库 | Payable only while in the library"
    )
    entity_types = ArrayField("text", default=list, description="适用主体类型 | Entity types that may apply")
    first_only = fields.BooleanField(default=False, description="是否仅限首次 | Only for the first time")
    exclusive_with = ArrayField("text", default=list, description="互斥项目编码 | Codes of items it excludes")
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

    access = Access(read=(ANYBODY,))
    natural_keys = ("code",)
    filterable = "amount"
    page = Page(
        columns="code name fund_use amount_kind amount instalments library_dependent lead_unit",
        tabs="fund_use",
        search="code name",
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "subsidy_item"
        constraints = (
            UniqueConstraint(fields=("city_id", "code"), name="uq_subsidy_item_code"),
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
    approved = Money(null=True, description="核定金额（元） | Approved, yuan")
    approved_at = fields.DatetimeField(
        null=True, db_index=True, description="批准时间 | Approved at; the waiting list is in this order"
    )
    status = ChoiceField(
        ApplicationStatus, default=ApplicationStatus.DRAFT, db_index=True, description="状态 | Status"
    )
    refusal_reason = fields.CharField(
        500, null=True, description="不通过或不符合理由 | Why it was rejected or is ineligible"
    )
    materials = ArrayField("text", default=list, description="已交材料 | Materials handed in")
    commitment_signed = fields.BooleanField(default=False, description="是否已签承诺 | Commitment signed")
    overlap_decision: Any = fields.ForeignKeyField(
        "models.OverlapDecision",
        related_name="applications",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="就高不重复认定 | Decision on overlapping policies",
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
        ),
    )
    state = "status"
    natural_keys = ("no",)
    filterable = "requested approved"
    page = Page(
        columns="no item enterprise county subsidy_year requested approved status",
        tabs="status",
        search="no",
        title="no",
        groups={
            "申报 | Application": "no item enterprise county zone subsidy_year requested commitment_signed",
            "资格 | Qualification": "library_record certification event_on materials",
            "审核 | Review": "status review_unit approved approved_at refusal_reason overlap_decision",
        },
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "subsidy_application"
        constraints = (
            UniqueConstraint(fields=("city_id", "no"), name="uq_subsidy_application_no"),
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
