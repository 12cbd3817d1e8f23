"""What goes with arrears by the year and by the case: disclosures, audit findings, confirmed receivables."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access
from models.entities.arrears_access import CREDITOR, DEBTOR_COUNTY, DEBTOR_ENTERPRISE, DEBTOR_UNIT, OVERSIGHT
from models.entities.arrears_records_workflow import (
    DISCLOSURE_ACTIONS,
    FINDING_ACTIONS,
    RECEIVABLE_ACTIONS,
    RECTIFIERS,
)
from models.entity import ChoiceField, Entity, Money
from models.grants import ANYBODY, ASSIGNED_COMMISSIONER, AUDITORS, COUNTY_OF_LOCATION, DISCIPLINE
from models.labels import Choice
from models.page import Menu, Page


class AnnualDisclosure(Entity):
    """年度逾期未支付信息公示 | What a unit discloses of its overdue contracts of a year."""

    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="arrears_disclosures",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="公示单位 | Unit",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="arrears_disclosures",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在区划 | Region of the unit",
    )
    oversight_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="overseen_disclosures",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="主管单位（市减负办） | Unit in charge of clearing arrears",
    )
    year = fields.IntField(db_index=True, description="年度 | Year that it is about")
    contracts = fields.IntField(description="逾期未支付合同数（件） | Overdue contracts")
    amount = Money(description="逾期未支付金额（元） | Overdue amount, yuan")
    published_on = fields.DateField(db_index=True, description="公示日期 | Published on")
    url = fields.CharField(500, null=True, description="公示网址 | Where it is published")
    due_on = fields.DateField(description="公示期限 | To be published by 31 March of the next year")
    late = fields.BooleanField(default=False, db_index=True, description="是否逾期公示 | Published late")

    access = Access(read=(ANYBODY,))
    actions = DISCLOSURE_ACTIONS
    computed = "county oversight_unit due_on late"
    filterable = "amount contracts"
    page = Page(menu=Menu.FUNDS, columns="unit county year contracts amount published_on late", title="year")

    class Meta:
        """One disclosure a unit and year."""

        table = "annual_disclosure"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "unit_id", "year"),
                name="uq_annual_disclosure_year",
                condition="deleted_at is null",
            ),
            CheckConstraint(
                check="contracts >= 0 and amount >= 0 and (contracts > 0 or amount = 0)",
                name="ck_annual_disclosure_figures",
            ),
            CheckConstraint(check="late = (published_on > due_on)", name="ck_annual_disclosure_late"),
        )


class FindingStatus(Choice):
    """审计问题状态 | State of an audit finding"""

    OPEN = auto(), "待整改 | Open", "danger"
    RECTIFIED = auto(), "已整改待审 | Rectified", "warning"
    CLOSED = auto(), "已销号 | Closed", "success"


class AuditFinding(Entity):
    """审计发现问题 | What audit found about the payments of a unit or an enterprise."""

    no = fields.CharField(20, db_index=True, description="编号 | Number")
    item: Any = fields.ForeignKeyField(
        "models.ArrearsItem",
        related_name="audit_findings",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="涉及的欠款 | Arrears item",
    )
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="audit_findings",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被审计单位 | Unit audited",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="audit_findings",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被审计国有大型企业 | Large state enterprise audited",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="audit_findings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被审计单位所在区划 | Where it is",
    )
    oversight_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="overseen_findings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="主管单位（市减负办） | Unit in charge of clearing arrears",
    )
    finding = fields.TextField(description="发现的问题 | What was found")
    due_on = fields.DateField(db_index=True, description="整改期限 | To be rectified by")
    status = ChoiceField(FindingStatus, default=FindingStatus.OPEN, db_index=True, description="状态 | State")
    rectification = fields.TextField(null=True, description="整改情况 | How it was rectified")
    rectified_on = fields.DateField(null=True, db_index=True, description="整改日期 | Rectified on")
    late = fields.BooleanField(default=False, db_index=True, description="是否逾期整改 | Rectified late")
    opinion = fields.CharField(500, null=True, description="审计意见 | What audit says to it")
    closed_on = fields.DateField(null=True, description="销号日期 | Closed on")

    access = Access(
        read=(
            AUDITORS,
            DISCIPLINE,
            OVERSIGHT,
            *RECTIFIERS,
            COUNTY_OF_LOCATION.but(COUNTY_OF_LOCATION.rows, "县级管理员可读本县(区)单位的审计发现问题"),
        )
    )
    state = "status"
    actions = FINDING_ACTIONS
    computed = "no county oversight_unit rectified_on late closed_on"
    natural_keys = ("no",)
    page = Page(
        menu=Menu.FUNDS,
        columns="no unit enterprise item due_on status late",
        tabs="status",
        search="no finding",
        title="no",
    )

    class Meta:
        """A finding is about one unit or one enterprise."""

        table = "audit_finding"
        constraints = (
            UniqueConstraint(fields=("city_id", "no"), name="uq_audit_finding_no"),
            CheckConstraint(check="num_nonnulls(unit_id, enterprise_id) = 1", name="ck_audit_finding_one"),
            CheckConstraint(
                check="status = 'OPEN' or rectified_on is not null", name="ck_audit_finding_rectified"
            ),
            CheckConstraint(
                check="(status = 'CLOSED') = (closed_on is not null)", name="ck_audit_finding_closed"
            ),
        )


class ReceivableStatus(Choice):
    """确权状态 | State of a request to confirm a receivable"""

    REQUESTED = auto(), "待答复 | Requested", "warning"
    CONFIRMED = auto(), "已确权 | Confirmed", "success"
    REFUSED = auto(), "不予确认 | Refused", "danger"


class ReceivableConfirmation(Entity):
    """应收账款确权 | A creditor's request that a debtor confirm what it owes, for financing (article 16)."""

    creditor: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="receivable_requests",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债权企业 | Creditor",
    )
    debtor_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="receivable_requests",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债务单位 | Debtor, when an organ or institution",
    )
    debtor_enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="payable_requests",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债务企业 | Debtor, when an enterprise",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="receivable_requests",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债务人属地 | County of the debtor",
    )
    oversight_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="overseen_receivables",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="主管单位（市减负办） | Unit in charge of clearing arrears",
    )
    contract_no = fields.CharField(100, db_index=True, description="合同编号 | Contract number")
    amount = Money(description="申请确权金额（元） | Amount to be confirmed, yuan")
    requested_on = fields.DateField(db_index=True, description="申请日期 | Requested on")
    due_on = fields.DateField(db_index=True, description="答复期限 | To be answered by")
    status = ChoiceField(
        ReceivableStatus, default=ReceivableStatus.REQUESTED, db_index=True, description="状态 | State"
    )
    owed_amount = Money(null=True, description="确认金额（元） | Amount confirmed, yuan")
    reply = fields.CharField(500, null=True, description="答复 | Reply")
    replied_on = fields.DateField(null=True, db_index=True, description="答复日期 | Replied on")
    late = fields.BooleanField(default=False, db_index=True, description="是否逾期答复 | Replied late")

    access = Access(
        read=(
            CREDITOR,
            DEBTOR_UNIT,
            DEBTOR_ENTERPRISE,
            ASSIGNED_COMMISSIONER.via("creditor"),
            OVERSIGHT,
            DEBTOR_COUNTY,
            DISCIPLINE,
            AUDITORS,
        )
    )
    state = "status"
    actions = RECEIVABLE_ACTIONS
    computed = "county oversight_unit requested_on due_on replied_on late"
    filterable = "amount owed_amount"
    page = Page(
        menu=Menu.FUNDS,
        columns="contract_no creditor debtor_unit debtor_enterprise amount requested_on due_on status late",
        tabs="status",
        search="contract_no",
        title="contract_no",
        steps="REQUESTED CONFIRMED",
    )

    class Meta:
        """One debtor; an answer has its day."""

        table = "receivable_confirmation"
        constraints = (
            CheckConstraint(
                check="num_nonnulls(debtor_unit_id, debtor_enterprise_id) = 1",
                name="ck_receivable_confirmation_one_debtor",
            ),
            CheckConstraint(
                check="debtor_enterprise_id is distinct from creditor_id",
                name="ck_receivable_confirmation_two_parties",
            ),
            CheckConstraint(
                check="amount > 0 and owed_amount between 0 and amount",
                name="ck_receivable_confirmation_amounts",
            ),
            CheckConstraint(
                check="(status = 'REQUESTED') = (replied_on is null)", name="ck_receivable_confirmation_reply"
            ),
        )
