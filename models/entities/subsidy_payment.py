"""The money of subsidies: instalments, payments, recoveries and the budget of the fund."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking, whoever_sees
from models.entities.fund_arrival_workflow import COUNTY_PART
from models.entities.subsidy import FundUse
from models.entities.subsidy_money import change_budget, open_budget
from models.entities.subsidy_payment_workflow import (
    DISBURSEMENT_ACTIONS,
    INSTALMENT_ACTIONS,
    RECOVERY_ACTIONS,
)
from models.entities.subsidy_workflow import FIRST_REVIEWERS_OF_PAYMENT, MONEY_SEEN_BY
from models.entity import ChoiceField, Entity, Money
from models.grants import AUDITORS, COUNTY_OF_LOCATION, DISCIPLINE, FINANCE, MY_ENTERPRISE_AS_ADMIN
from models.labels import Choice
from models.page import Menu, Page


class InstalmentStatus(Choice):
    """分期状态 | State of an instalment"""

    PLANNED = auto(), "已计划 | Planned"
    CHECKING = auto(), "核查中 | Being checked", "info"
    PAYABLE = auto(), "可拨付 | Payable", "warning"
    PAID = auto(), "已拨付 | Paid", "success"
    VOID = auto(), "作废 | Void", "danger"
    RECOVERING = auto(), "追回中 | Being recovered", "danger"
    RECOVERED = auto(), "已追回 | Recovered"


class RecoveryReason(Choice):
    """追回原因 | Why money is recovered"""

    DROPPED = auto(), "当年掉库 | Dropped from the library"
    FRAUD = auto(), "骗补 | Fraud", "danger"
    DUPLICATE = auto(), "重复享受 | Paid twice"
    ERROR = auto(), "拨付差错 | Paid in error"


class RecoveryStatus(Choice):
    """追回状态 | State of a recovery"""

    OPEN = auto(), "待追回 | Open", "danger"
    PARTIAL = auto(), "部分追回 | Partly recovered", "warning"
    RECOVERED = auto(), "已追回 | Recovered", "success"
    WRITTEN_OFF = auto(), "已核销 | Written off"


class BudgetLevel(Choice):
    """预算层级 | Level of a budget"""

    CITY = auto(), "市级 | City", "info"
    COUNTY = auto(), "县级 | County"


class Instalment(Entity):
    """补助分期 | One year's instalment of an approved application."""

    application: Any = fields.ForeignKeyField(
        "models.SubsidyApplication",
        related_name="instalments",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属申报 | Application",
    )
    item: Any = fields.ForeignKeyField(
        "models.SubsidyItem",
        related_name="planned_parts",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="补助项目 | Subsidy item, copied from the application",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="subsidy_instalments",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise, copied from the application",
    )
    library_record: Any = fields.ForeignKeyField(
        "models.LibraryRecord",
        related_name="instalments",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="在库记录 | Library record on which it depends, copied from the application",
    )
    budget: Any = fields.ForeignKeyField(
        "models.FundBudget",
        related_name="instalments",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="列支预算 | Budget that bears it, once the money is set aside",
    )
    matter = fields.CharField(100, null=True, description="同类事项键 | Matter, copied from the application")
    index = fields.SmallIntField(description="期次 | Number, from 1")
    year = fields.SmallIntField(db_index=True, description="年度 | Year")
    amount = Money(description="金额（元） | Amount, yuan")
    status = ChoiceField(
        InstalmentStatus, default=InstalmentStatus.PLANNED, db_index=True, description="状态 | Status"
    )
    checked_on = fields.DateField(null=True, db_index=True, description="核查日期 | Checked on")
    check_due_on = fields.DateField(null=True, db_index=True, description="核查期限 | To be checked until")
    void_reason = fields.CharField(300, null=True, description="作废原因 | Why it is void")

    access = Access(read=(whoever_sees("application", "可读该申报者可读其分期"),))
    actions = INSTALMENT_ACTIONS
    state = "status"
    filterable = "amount"
    page = Page(
        menu=Menu.FUNDS,
        columns="application index year amount status checked_on",
        tabs="status",
        title="year",
        steps="PLANNED CHECKING PAYABLE PAID",
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "instalment"
        constraints = (
            UniqueConstraint(
                fields=("application_id", "index"), name="uq_instalment_index", condition="deleted_at is null"
            ),
            UniqueConstraint(
                fields=("application_id", "year"), name="uq_instalment_year", condition="deleted_at is null"
            ),
            CheckConstraint(check="index > 0 and amount > 0", name="ck_instalment_amount"),
            CheckConstraint(
                check="status <> 'VOID' or void_reason is not null", name="ck_instalment_void_reason"
            ),
            CheckConstraint(
                check="status in ('PLANNED', 'CHECKING', 'VOID') or checked_on is not null",
                name="ck_instalment_checked_before_payment",
            ),
        )


_OWN_PAYMENT = MY_ENTERPRISE_AS_ADMIN.via("application").via("instalment")


class Disbursement(Entity):
    """补助拨付 | One payment of an instalment, from the order to the enterprise's confirmation."""

    instalment: Any = fields.ForeignKeyField(
        "models.Instalment",
        related_name="disbursements",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属分期 | Instalment",
    )
    item: Any = fields.ForeignKeyField(
        "models.SubsidyItem",
        related_name="disbursements",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="补助项目 | Subsidy item, copied from the application",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="subsidy_disbursements",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise, copied from the application",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="subsidy_disbursements",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of the application, for the ledger",
    )
    year = fields.SmallIntField(db_index=True, description="拨付年度 | Year in which it was paid")
    amount = Money(description="金额（元） | Amount, yuan")
    bank_account = fields.CharField(30, description="收款账号 | Bank account of the enterprise")
    ordered_on = fields.DateField(db_index=True, description="下达日期 | Ordered on")
    paid_on = fields.DateField(null=True, db_index=True, description="拨付日期 | Paid on")
    arrived_on = fields.DateField(null=True, db_index=True, description="到账日期 | Arrived on")
    voucher_no = fields.CharField(60, null=True, db_index=True, description="凭证号 | Voucher number")
    arrival_due_on = fields.DateField(null=True, db_index=True, description="到账期限 | To arrive until")
    confirmed_by_enterprise_at = fields.DatetimeField(
        null=True, description="企业确认时间 | Confirmed by the enterprise at"
    )

    access = Access(
        read=(*MONEY_SEEN_BY, FIRST_REVIEWERS_OF_PAYMENT),
        masks=(Mask("bank_account", Masking.ACCOUNT, clear_for=(FINANCE, _OWN_PAYMENT)),),
    )
    actions = DISBURSEMENT_ACTIONS
    filterable = "amount"
    page = Page(
        menu=Menu.FUNDS,
        columns="instalment amount bank_account ordered_on paid_on arrived_on voucher_no",
        search="voucher_no",
        title="voucher_no",
    )

    class Meta:
        """Ordered, then paid, then arrived."""

        table = "disbursement"
        constraints = (
            # No part is paid twice, whoever is quicker.
            UniqueConstraint(
                fields=("instalment_id",), name="uq_disbursement_instalment", condition="deleted_at is null"
            ),
            CheckConstraint(check="amount > 0", name="ck_disbursement_amount"),
            CheckConstraint(
                check="paid_on >= ordered_on and arrived_on >= paid_on", name="ck_disbursement_order_of_dates"
            ),
            CheckConstraint(
                check=(
                    "(paid_on is null or voucher_no is not null) "
                    "and (arrived_on is null or paid_on is not null) "
                    "and (confirmed_by_enterprise_at is null or paid_on is not null)"
                ),
                name="ck_disbursement_paid_has_voucher",
            ),
        )


class RecoveryCase(Entity):
    """补助追回 | Money that an enterprise must give back."""

    instalment: Any = fields.ForeignKeyField(
        "models.Instalment",
        related_name="recovery_cases",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属分期 | Instalment",
    )
    item: Any = fields.ForeignKeyField(
        "models.SubsidyItem",
        related_name="recovery_cases",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="补助项目 | Subsidy item, copied from the application",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="subsidy_recoveries",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise, copied from the application",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="subsidy_recoveries",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of the application, for the ledger",
    )
    year = fields.SmallIntField(db_index=True, description="拨付年度 | Year of the payment")
    reason = ChoiceField(RecoveryReason, db_index=True, description="追回原因 | Reason")
    amount = Money(description="应追回（元） | To be recovered, yuan")
    noticed_on = fields.DateField(db_index=True, description="通知日期 | Noticed on")
    due_on = fields.DateField(db_index=True, description="追回期限 | Due date")
    recovered = Money(default=0, description="已追回（元） | Recovered, yuan")
    recovered_on = fields.DateField(null=True, db_index=True, description="追回日期 | Last recovered on")
    voucher_no = fields.CharField(60, null=True, description="凭证号 | Voucher number of the last receipt")
    note = fields.CharField(500, null=True, description="说明 | Note")
    objection = fields.TextField(null=True, description="企业申辩 | What the enterprise objects")
    urged_on = fields.DateField(null=True, db_index=True, description="最近催缴 | Last urged on")
    urge_on = fields.DateField(null=True, db_index=True, description="下次催缴 | To be urged next on")
    status = ChoiceField(
        RecoveryStatus, default=RecoveryStatus.OPEN, db_index=True, description="状态 | Status"
    )

    access = Access(read=MONEY_SEEN_BY)
    actions = RECOVERY_ACTIONS
    computed = "item enterprise county year recovered recovered_on urged_on urge_on"
    state = "status"
    filterable = "amount recovered"
    page = Page(
        menu=Menu.FUNDS,
        columns="instalment reason amount noticed_on due_on recovered status",
        tabs="status",
        title="reason",
        steps="OPEN PARTIAL RECOVERED",
    )

    class Meta:
        """The state says how much has come back."""

        table = "recovery_case"
        constraints = (
            UniqueConstraint(
                fields=("instalment_id",),
                name="uq_recovery_case_open",
                condition="status in ('OPEN', 'PARTIAL') and deleted_at is null",
            ),
            CheckConstraint(check="amount > 0 and due_on >= noticed_on", name="ck_recovery_case_amount"),
            CheckConstraint(
                check=(
                    "case status when 'OPEN' then recovered = 0 when 'RECOVERED' then recovered = amount "
                    "else recovered >= 0 and recovered < amount end"
                ),
                name="ck_recovery_case_recovered_as_status_says",
            ),
        )


COUNTY_BUDGET = COUNTY_PART.but(COUNTY_PART.rows, "县级管理员编制本县(区)承担部分的预算")


class FundBudget(Entity):
    """资金预算 | The budget of one use of the special fund in a year."""

    year = fields.SmallIntField(db_index=True, description="年度 | Year")
    level = ChoiceField(BudgetLevel, db_index=True, description="层级 | Level")
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="fund_budgets",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="县(区) | County of a county's budget",
    )
    fund_use = ChoiceField(FundUse, db_index=True, description="资金用途 | Use")
    budget = Money(description="预算（元） | Budget, yuan")
    approved = Money(default=0, description="已核定（元） | Approved, yuan")
    paid = Money(default=0, description="已拨付（元） | Paid, yuan")
    recovered = Money(default=0, description="已追回（元） | Recovered of it, yuan")
    waiting = Money(default=0, description="等待中（元） | Approved and waiting for it, yuan")
    available = Money(default=0, description="可用（元） | Budget less approved, with what came back, yuan")

    access = Access(
        read=(FINANCE, COUNTY_OF_LOCATION, DISCIPLINE, AUDITORS),
        create=(FINANCE, COUNTY_BUDGET),
        # What money is for, and in which year, does not change under what was approved of it.
        update=(FINANCE.limited_to("budget"), COUNTY_BUDGET.limited_to("budget")),
    )
    # What has been approved and paid follows from applications and payments.
    computed = "approved paid recovered waiting available"
    on_create = staticmethod(open_budget)
    on_update = staticmethod(change_budget)
    filterable = "budget approved paid recovered waiting available"
    page = Page(
        menu=Menu.FUNDS,
        columns="year level county fund_use budget approved paid recovered waiting available",
        tabs="level",
        title="year",
    )

    class Meta:
        """One budget for a year, level, county and use."""

        table = "fund_budget"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "year", "fund_use"),
                name="uq_fund_budget_city",
                condition="level = 'CITY' and deleted_at is null",
            ),
            UniqueConstraint(
                fields=("city_id", "year", "county_id", "fund_use"),
                name="uq_fund_budget_county",
                condition="level = 'COUNTY' and deleted_at is null",
            ),
            CheckConstraint(
                check="(level = 'COUNTY') = (county_id is not null)", name="ck_fund_budget_county"
            ),
            CheckConstraint(
                check=(
                    "budget >= 0 and waiting >= 0 and 0 <= recovered and recovered <= paid "
                    "and paid <= approved"
                ),
                name="ck_fund_budget_amounts",
            ),
            # What is approved and has not come back never exceeds the budget, whoever is quicker.
            CheckConstraint(
                check="available = budget - approved + recovered and available >= 0",
                name="ck_fund_budget_available",
            ),
        )
