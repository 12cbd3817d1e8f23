"""Legal protection of enterprises: debts between them, compensation for unlawful acts (measure 13)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Role, whoever_sees
from models.entities.legal_workflow import (
    COMPENSATION_ACTIONS,
    DEBT_ACTIONS,
    JUSTICE,
    PARTIES,
    UNIT_AT_FAULT,
)
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    AUDITORS,
    CITY_DEPTS,
    CITY_OFFICES,
    DISCIPLINE,
    ENTERPRISE_ROLES,
    JUDICIAL,
    LEADERS,
)
from models.labels import Choice
from models.page import Menu, Page

_OFFICIALS = (
    *CITY_OFFICES,
    *CITY_DEPTS,
    Role.COUNTY_ADMIN,
    Role.ZONE_ADMIN,
    *LEADERS,
    Role.COMMISSIONER,
    Role.DISCIPLINE,
    Role.AUDITOR,
)


class DebtStatus(Choice):
    """企业间债务状态 | State of a debt between enterprises"""

    REGISTERED = auto(), "已登记 | Registered", "info"
    MEDIATING = auto(), "调解中 | In mediation", "warning"
    SETTLED = auto(), "调解达成 | Settled by mediation", "info"
    JUDGED = auto(), "已判决 | Judged", "info"
    REFUSED = auto(), "拒不履行 | Performance refused", "danger"
    PERFORMED = auto(), "已履行 | Performed", "success"


class InterEnterpriseDebt(Entity):
    """企业间债务 | Money that one enterprise owes another, to be mediated or judged."""

    creditor: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="debts_owed_to",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债权企业 | Creditor",
    )
    debtor: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="debts_owed_by",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债务企业 | Debtor",
    )
    contract_no = fields.CharField(100, db_index=True, description="合同编号 | Contract number")
    amount = Money(description="债务金额（元） | Amount, yuan")
    mediation = fields.TextField(null=True, description="调解情况 | Mediation")
    mediation_doc = fields.CharField(100, null=True, description="生效调解文书号 | Effective mediation")
    judgment_doc = fields.CharField(100, null=True, description="生效裁判文书号 | Effective judgment")
    court = fields.CharField(100, null=True, description="作出机关 | Court")
    effective_on = fields.DateField(null=True, description="文书生效日期 | Document effective on")
    perform_by = fields.DateField(null=True, db_index=True, description="履行期限 | To be performed by")
    refused_on = fields.DateField(null=True, description="拒不履行日期 | Refused on")
    refusal = fields.TextField(null=True, description="拒不履行情况 | How performance was refused")
    performed_on = fields.DateField(null=True, description="履行日期 | Performed on")
    status = ChoiceField(
        DebtStatus, default=DebtStatus.REGISTERED, db_index=True, description="状态 | Status"
    )

    access = Access(
        read=(
            JUDICIAL,
            whoever_sees("creditor", "可读债权企业的工作人员可读其债权（县(区)部门除外）", *_OFFICIALS),
            whoever_sees("debtor", "可读债务企业的工作人员可读其债务（县(区)部门除外）", *_OFFICIALS),
            *PARTIES,
        ),
    )
    state = "status"
    actions = DEBT_ACTIONS
    page = Page(
        menu=Menu.LEGAL,
        columns="contract_no creditor debtor amount perform_by status",
        title="contract_no",
        tabs="status",
        search="contract_no judgment_doc mediation_doc",
        groups={
            "双方 | Parties": "creditor debtor contract_no amount status",
            "调解与裁判 | Mediation and judgment": "mediation mediation_doc judgment_doc court effective_on",
            "履行 | Performance": "perform_by refused_on refusal performed_on",
        },
        steps="REGISTERED MEDIATING SETTLED PERFORMED",
    )
    filterable = "amount"

    class Meta:
        """A debt has two parties; what binds the debtor is a document with a term."""

        table = "inter_enterprise_debt"
        constraints = (
            UniqueConstraint(
                fields=("creditor_id", "debtor_id", "contract_no"),
                name="uq_inter_enterprise_debt_contract",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="creditor_id <> debtor_id", name="ck_inter_enterprise_debt_two_parties"),
            CheckConstraint(check="amount > 0", name="ck_inter_enterprise_debt_amount"),
            CheckConstraint(
                check="status not in ('SETTLED', 'JUDGED', 'REFUSED')"
                " or (coalesce(judgment_doc, mediation_doc) is not null"
                " and effective_on is not null and perform_by >= effective_on)",
                name="ck_inter_enterprise_debt_has_document",
            ),
            CheckConstraint(
                check="status <> 'REFUSED' or (refusal is not null and refused_on > perform_by)",
                name="ck_inter_enterprise_debt_refusal",
            ),
            CheckConstraint(
                check="status <> 'PERFORMED' or performed_on is not null",
                name="ck_inter_enterprise_debt_performed",
            ),
        )


class CompensationStatus(Choice):
    """赔偿状态 | State of a compensation case"""

    OPEN = auto(), "待支付 | To be paid", "warning"
    PAID = auto(), "已支付 | Paid", "success"


class CompensationCase(Entity):
    """行政赔偿 | Compensation that a unit owes an enterprise for an act found unlawful."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="compensation_cases",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="受损企业 | Enterprise that was damaged",
    )
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="compensation_cases",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="赔偿义务机关 | Unit that is to pay",
    )
    oversight_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="overseen_compensations",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="主管单位（市司法局） | Unit in charge of compensation",
    )
    judgment_doc = fields.CharField(
        100, db_index=True, description="认定违法的文书号 | Document that finds the act unlawful"
    )
    matter = fields.TextField(null=True, description="违法行为与损害 | The act and the damage")
    amount = Money(description="赔偿金额（元） | Amount, yuan")
    decided_on = fields.DateField(db_index=True, description="赔偿决定日期 | Decided on")
    paid_on = fields.DateField(null=True, db_index=True, description="支付日期 | Paid on")
    payment_doc = fields.CharField(100, null=True, description="支付凭证号 | Voucher of the payment")
    status = ChoiceField(
        CompensationStatus, default=CompensationStatus.OPEN, db_index=True, description="状态 | Status"
    )

    access = Access(
        read=(
            JUSTICE,
            UNIT_AT_FAULT,
            JUDICIAL,
            DISCIPLINE,
            AUDITORS,
            whoever_sees(
                "enterprise",
                "可读该企业的办公室、属地、联系人员和企业本身可读其赔偿事项",
                *CITY_OFFICES,
                Role.COUNTY_ADMIN,
                Role.ZONE_ADMIN,
                *LEADERS,
                Role.COMMISSIONER,
                *ENTERPRISE_ROLES,
            ),
        ),
    )
    state = "status"
    actions = COMPENSATION_ACTIONS
    computed = "oversight_unit"
    page = Page(
        menu=Menu.LEGAL,
        columns="judgment_doc enterprise unit amount decided_on paid_on status",
        title="judgment_doc",
        tabs="status",
        search="judgment_doc",
    )
    filterable = "amount"

    class Meta:
        """One case a finding and enterprise; what is paid was decided before."""

        table = "compensation_case"
        constraints = (
            UniqueConstraint(
                fields=("enterprise_id", "judgment_doc"),
                name="uq_compensation_case_finding",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="amount > 0", name="ck_compensation_case_amount"),
            CheckConstraint(
                check="(status = 'PAID') = (paid_on is not null) and paid_on >= decided_on",
                name="ck_compensation_case_paid_after_decision",
            ),
        )
