"""Loans that banks have granted, loans pulled or cut, and how inclusive loans stand (measure 3)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access
from models.entities.financing_units import department
from models.entities.loan_types import LoanType
from models.entities.loans_workflow import (
    BALANCE_KEEPERS,
    DISRUPTION_ACTIONS,
    LOAN_ACTIONS,
    OF_OUR_BANK,
    READS_BALANCES,
    READS_DISRUPTIONS,
    READS_LOANS,
    REPORTS_DISRUPTIONS,
)
from models.entity import ChoiceField, Entity, Money
from models.labels import Choice
from models.page import Menu, Page


class LoanRecord(Entity):
    """贷款台账 | A loan that a bank has granted to an enterprise."""

    bank: Any = fields.ForeignKeyField(
        "models.Bank",
        related_name="loan_records",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="银行 | Bank",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="loan_records",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    enterprise_name = fields.CharField(200, description="企业名称 | Name of the enterprise")
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="loan_records",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_loan_records",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone of location",
    )
    feedback: Any = fields.ForeignKeyField(
        "models.BankFeedback",
        related_name="loan_records",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="对应的清单反馈 | Feedback on a list that it follows",
    )
    type = ChoiceField(LoanType, db_index=True, description="贷款类型 | Type of loan")
    amount = Money(description="贷款金额（元） | Amount, yuan")
    granted_on = fields.DateField(db_index=True, description="发放日期 | Granted on")
    matures_on = fields.DateField(db_index=True, description="到期日期 | Matures on")
    annual_rate = fields.DecimalField(
        max_digits=7, decimal_places=4, null=True, description="年利率（%） | Annual rate in per cent"
    )
    industry_unit = department("industry_unit_loans", "市工信部门 | Industry department of the city")
    finance_unit = department("finance_unit_loans", "市金融工作部门 | Financial affairs office of the city")

    access = Access(read=READS_LOANS, create=(OF_OUR_BANK,))
    actions = LOAN_ACTIONS
    filterable = "amount"
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="bank enterprise_name county type amount granted_on matures_on",
        title="enterprise_name",
        tabs="type",
        search="enterprise_name",
    )

    class Meta:
        """Money that is lent for a time."""

        table = "loan_record"
        constraints = (
            CheckConstraint(check="amount > 0 and annual_rate >= 0", name="ck_loan_record_amount"),
            CheckConstraint(check="matures_on > granted_on", name="ck_loan_record_term"),
        )


class DisruptionKind(Choice):
    """不当收贷方式 | How a loan was disrupted"""

    PULL = auto(), "抽贷 | Pulled before it is due", "danger"
    CUT = auto(), "压贷 | Cut down", "warning"
    BREAK = auto(), "断贷 | Not renewed", "danger"


class DisruptionStatus(Choice):
    """抽贷压贷断贷报告状态 | State of a report"""

    REPORTED = auto(), "已报告 | Reported", "danger"
    SETTLED = auto(), "已协调处置 | Settled", "success"


class LoanDisruptionReport(Entity):
    """抽贷压贷断贷报告 | An enterprise that operates normally tells of a loan pulled, cut or broken off."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="loan_disruptions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="loan_disruptions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_loan_disruptions",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone of location",
    )
    bank: Any = fields.ForeignKeyField(
        "models.Bank",
        related_name="loan_disruptions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="银行 | Bank",
    )
    loan: Any = fields.ForeignKeyField(
        "models.LoanRecord",
        related_name="disruptions",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="涉及贷款 | Loan concerned",
    )
    kind = ChoiceField(DisruptionKind, db_index=True, description="方式 | Kind")
    amount = Money(description="涉及金额（元） | Amount, yuan")
    reported_on = fields.DateField(default=clock.today, db_index=True, description="报告日期 | Reported on")
    description = fields.CharField(1000, description="情况说明 | What happened")
    evidence = ArrayField("text", default=list, description="佐证材料 | Evidence")
    issue: Any = fields.ForeignKeyField(
        "models.Issue",
        related_name="loan_disruptions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="转办诉求 | Urgent issue that it became",
    )
    industry_unit = department("industry_unit_disruptions", "市工信部门 | Industry department of the city")
    finance_unit = department(
        "finance_unit_disruptions", "市金融工作部门 | Financial affairs office of the city"
    )
    regulator_unit = department("regulated_disruptions", "银行监管部门 | Regulator of banks")
    status = ChoiceField(
        DisruptionStatus, default=DisruptionStatus.REPORTED, db_index=True, description="状态 | Status"
    )
    outcome = fields.CharField(1000, null=True, description="处置结果 | How it was settled")

    access = Access(read=READS_DISRUPTIONS, create=REPORTS_DISRUPTIONS)
    state = "status"
    actions = DISRUPTION_ACTIONS
    computed = "county zone issue reported_on industry_unit finance_unit regulator_unit"
    filterable = "amount"
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="enterprise bank kind amount reported_on status",
        title="kind",
        tabs="status",
        search="description",
    )

    class Meta:
        """What was settled says how."""

        table = "loan_disruption_report"
        constraints = (
            CheckConstraint(check="amount > 0", name="ck_loan_disruption_amount"),
            CheckConstraint(
                check="status <> 'SETTLED' or outcome is not null", name="ck_loan_disruption_settled"
            ),
        )


class InclusiveLoanBalance(Entity):
    """普惠小微贷款余额 | The balance of inclusive loans to small and micro enterprises at a year's end."""

    year = fields.IntField(db_index=True, description="年度 | Year")
    balance = Money(description="年末余额（元） | Balance at the end of the year, yuan")
    reporting_unit = department("reported_loan_balances", "报送单位 | Unit that reports it")
    source = fields.CharField(200, description="数据来源 | Source")

    access = Access(read=(READS_BALANCES,), create=(BALANCE_KEEPERS,), update=(BALANCE_KEEPERS,))
    natural_keys = ("year",)
    filterable = "balance"
    page = Page(menu=Menu.FINANCE_LAND, columns="year balance reporting_unit source", title="year")

    class Meta:
        """One balance a year."""

        table = "inclusive_loan_balance"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "year"),
                name="uq_inclusive_loan_balance_year",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="balance > 0", name="ck_inclusive_loan_balance_amount"),
        )
