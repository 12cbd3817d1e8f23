"""The common library of enterprise-benefit policies: documents and the matters they grant."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, whoever_sees
from models.entities.policy_effects import due_release
from models.entities.policy_workflow import (
    DRAFTERS,
    ITEM_ACTIONS,
    POLICY_ACTIONS,
    PUBLISHED,
    RELEASED_TO_STAFF,
    RELEASING_UNIT,
    UNRELEASED,
)
from models.entity import ChoiceField, Entity, Money
from models.grants import via
from models.labels import Choice
from models.page import Menu, Page


class PolicyLevel(Choice):
    """政策层级 | Level of government that issued a policy"""

    NATIONAL = auto(), "国家 | National", "danger"
    PROVINCE = auto(), "省级 | Provincial", "warning"
    CITY = auto(), "市级 | City", "info"
    COUNTY = auto(), "县级 | County"


class PolicyStatus(Choice):
    """政策状态 | State of a policy document"""

    DRAFT = auto(), "草稿 | Draft"
    REVIEW = auto(), "审核中 | In review", "warning"
    APPROVED = auto(), "已审核 | Approved", "info"
    PUBLISHED = auto(), "已发布 | Published", "success"
    AMENDED = auto(), "已修订 | Amended by a newer version"
    SUPERSEDED = auto(), "已被替代 | Superseded by a newer city policy"
    OVERRIDDEN = auto(), "按上级政策 | Overridden by a higher level"
    EXPIRED = auto(), "已到期 | Expired"
    REPEALED = auto(), "已废止 | Repealed", "danger"


class BenefitKind(Choice):
    """惠企方式 | What a policy item gives"""

    CASH = auto(), "资金 | Cash"
    TAX = auto(), "税费 | Tax"
    LOAN = auto(), "贷款 | Loan"
    LAND = auto(), "用地 | Land"
    SERVICE = auto(), "服务 | Service"


class AmountKind(Choice):
    """金额方式 | How an amount is meant"""

    FIXED = auto(), "定额 | Fixed"
    CAP = auto(), "上限 | At most"
    RATE = auto(), "比例 | Rate"


class ApplyMode(Choice):
    """兑现方式 | How an item is obtained"""

    NO_APPLY = auto(), "免申即享 | Without application", "success"
    QUICK = auto(), "即申即享 | At once on application", "info"
    NORMAL = auto(), "申报审核 | By application and review"


class ItemStatus(Choice):
    """事项效力 | Whether a policy item applies"""

    IN_FORCE = auto(), "适用 | In force", "success"
    SUPERSEDED = auto(), "已被新政策替代 | Superseded by a newer city policy"
    OVERRIDDEN = auto(), "按上级事项执行 | Overridden by a higher level", "warning"


class PolicyDocument(Entity):
    """政策文件 | A policy document, released once for all through the common library."""

    doc_no = fields.CharField(100, null=True, db_index=True, description="文号 | Document number")
    title = fields.CharField(300, description="标题 | Title")
    level = ChoiceField(PolicyLevel, db_index=True, description="层级 | Level")
    issuer_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="policies_issued",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="制定单位 | Issuing unit of the city or a county",
    )
    issuer_name = fields.CharField(
        200, null=True, description="制定机关 | Issuing body above the city, which is no unit here"
    )
    release_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="policies_released",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="统一发布单位 | Unit that releases it into the common library",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="policies",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="适用县(区) | County of a county policy",
    )
    issued_on = fields.DateField(db_index=True, description="印发日期 | Date of issue")
    effective_on = fields.DateField(db_index=True, description="施行日期 | In force from")
    expires_on = fields.DateField(null=True, db_index=True, description="失效日期 | In force until")
    release_due_at = fields.DatetimeField(
        null=True, db_index=True, description="统一发布时限 | To be released by"
    )
    published_at = fields.DatetimeField(null=True, db_index=True, description="发布时间 | Released at")
    status = ChoiceField(PolicyStatus, default=PolicyStatus.DRAFT, db_index=True, description="状态 | Status")
    body = fields.TextField(description="正文 | Text")
    legality_checked = fields.BooleanField(
        default=False, description="合法性与公平竞争审查 | Legality and fair competition reviewed"
    )
    comment_evidence = fields.CharField(
        500, null=True, description="公开征求意见情况 | Evidence of public comment"
    )
    supersedes: Any = fields.ManyToManyField(
        "models.PolicyDocument",
        related_name="superseded_by",
        through="policy_document_supersedes",
        backward_key="newer_id",
        forward_key="older_id",
        description="替代的文件 | Documents it supersedes",
    )

    access = Access(
        read=(PUBLISHED, RELEASED_TO_STAFF, *DRAFTERS, RELEASING_UNIT),
        update=UNRELEASED,
    )
    actions = POLICY_ACTIONS
    # A policy is checked by who reviews it, and released when it is released.
    computed = "legality_checked release_due_at published_at"
    on_update = staticmethod(due_release)
    state = "status"
    page = Page(
        menu=Menu.POLICIES,
        columns="doc_no title level issuer_unit issued_on effective_on expires_on status",
        tabs="status",
        search="doc_no title body",
        title="title",
        groups={
            "文件 | Document": "doc_no title level issuer_unit issuer_name release_unit county",
            "效力 | Validity": "issued_on effective_on expires_on release_due_at published_at status",
            "审查 | Review": "legality_checked comment_evidence",
            "正文 | Text": "body",
        },
        steps="DRAFT REVIEW APPROVED PUBLISHED",
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "policy_document"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "doc_no"),
                name="uq_policy_document_doc_no",
                condition="doc_no is not null and status = 'PUBLISHED' and deleted_at is null",
            ),
            CheckConstraint(
                check="num_nonnulls(issuer_unit_id, issuer_name) >= 1", name="ck_policy_document_issuer"
            ),
            CheckConstraint(
                check="(level = 'COUNTY') = (county_id is not null)", name="ck_policy_document_county"
            ),
            CheckConstraint(check="expires_on >= effective_on", name="ck_policy_document_validity"),
            CheckConstraint(
                check="status in ('DRAFT', 'REVIEW', 'APPROVED') or published_at is not null",
                name="ck_policy_document_published_has_time",
            ),
            CheckConstraint(
                check="status in ('DRAFT', 'REVIEW') or legality_checked", name="ck_policy_document_checked"
            ),
        )


class PolicyItem(Entity):
    """政策事项 | One matter of a policy document: who gets what, and how."""

    document: Any = fields.ForeignKeyField(
        "models.PolicyDocument",
        related_name="items",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属文件 | Document",
    )
    code = fields.CharField(60, db_index=True, description="事项编码 | Code")
    matter = fields.CharField(
        100, db_index=True, description="同类事项键 | Key by which items of several policies are the same"
    )
    title = fields.CharField(300, description="事项名称 | Title")
    targets: Any = fields.JSONField(null=True, description="适用对象 | Whom it is for, as a structured rule")
    conditions = fields.TextField(null=True, description="申报条件 | Conditions")
    materials: Any = ArrayField("text", default=list, description="申报材料 | Materials to hand in")
    procedure = fields.TextField(null=True, description="办理流程 | Procedure")
    benefit_kind = ChoiceField(BenefitKind, db_index=True, description="惠企方式 | Kind of benefit")
    amount_kind = ChoiceField(AmountKind, null=True, description="金额方式 | Kind of amount")
    amount = Money(null=True, description="金额（元） | Amount, yuan")
    instalments = fields.SmallIntField(default=1, description="分期数 | Number of yearly instalments")
    apply_mode = ChoiceField(
        ApplyMode, default=ApplyMode.NORMAL, db_index=True, description="兑现方式 | How it is obtained"
    )
    window_from = fields.DateField(null=True, db_index=True, description="申报开始 | Applications from")
    window_to = fields.DateField(null=True, db_index=True, description="申报截止 | Applications until")
    lead_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="policy_items",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头单位 | Lead unit",
    )
    contact = fields.CharField(200, null=True, description="咨询方式 | Office to ask")
    wider_scope = fields.BooleanField(
        default=False, description="覆盖范围宽于市级 | Covers more than the city's item on the matter"
    )
    status = ChoiceField(
        ItemStatus, default=ItemStatus.IN_FORCE, db_index=True, description="效力 | Whether it applies"
    )
    superseded_by: Any = fields.ForeignKeyField(
        "models.PolicyItem",
        related_name="supersedes",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="替代它的事项 | Item of a newer city policy that stands in its place",
    )
    superseded_from = fields.DateField(null=True, db_index=True, description="被替代之日 | Superseded from")
    overridden_by: Any = fields.ForeignKeyField(
        "models.PolicyItem",
        related_name="overrides",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="适用上级事项 | Item of the higher level that applies instead",
    )
    overridden_from = fields.DateField(null=True, description="改按上级执行之日 | Overridden from")
    overridden_until = fields.DateField(null=True, description="改按上级执行至 | Overridden until")

    access = Access(
        read=(whoever_sees("document", "可读政策文件者可读其事项"),),
        # With its document a matter is released as it is, and changed only by a newer version (DOMAIN §6.7).
        create=via("document", *UNRELEASED),
        update=via("document", *UNRELEASED),
    )
    actions = ITEM_ACTIONS
    state = "status"
    computed = "superseded_by superseded_from overridden_by overridden_from overridden_until"
    page = Page(
        menu=Menu.POLICIES,
        columns="code title document benefit_kind amount_kind amount apply_mode window_to lead_unit status",
        tabs="benefit_kind",
        search="code title conditions",
        title="title",
        steps="IN_FORCE",
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "policy_item"
        constraints = (
            UniqueConstraint(fields=("document_id", "code"), name="uq_policy_item_code"),
            CheckConstraint(check="amount > 0", name="ck_policy_item_amount"),
            CheckConstraint(check="instalments > 0", name="ck_policy_item_instalments"),
            CheckConstraint(check="window_to >= window_from", name="ck_policy_item_window"),
            CheckConstraint(
                check=(
                    "(overridden_by_id is null) = (overridden_from is null) "
                    "and overridden_by_id is distinct from id"
                ),
                name="ck_policy_item_overridden_whole",
            ),
            CheckConstraint(
                check="overridden_until >= overridden_from", name="ck_policy_item_overridden_dates"
            ),
            CheckConstraint(
                check=(
                    "(status = 'SUPERSEDED') = (superseded_by_id is not null) "
                    "and (superseded_by_id is null) = (superseded_from is null) "
                    "and superseded_by_id is distinct from id"
                ),
                name="ck_policy_item_superseded_whole",
            ),
            CheckConstraint(
                check="status <> 'OVERRIDDEN' or overridden_by_id is not null",
                name="ck_policy_item_overridden_by_something",
            ),
        )
