"""Arrears owed to small and medium enterprises, and their repayment."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint

from models.access import Access, whoever_sees
from models.entities.arrears_access import (
    CLEARING,
    CREDITOR,
    CREDITOR_IN_MY_CARE,
    DEBTOR_ENTERPRISE,
    DEBTOR_UNIT,
    RepaymentMethod,
)
from models.entities.arrears_workflow import ARREARS_ACTIONS, REPAYMENT_ACTIONS
from models.entities.enterprise import SizeClass
from models.entity import ChoiceField, Entity, Money
from models.grants import AUDITORS, DISCIPLINE
from models.labels import Choice
from models.page import Menu, Page


class DebtorType(Choice):
    """债务人类型 | Kind of debtor"""

    ORGAN = auto(), "机关 | Government organ"
    INSTITUTION = auto(), "事业单位 | Public institution"
    LARGE_STATE = auto(), "国有大型企业 | Large state enterprise"
    LARGE_OTHER = auto(), "其他大型企业 | Other large enterprise"


class GoodsKind(Choice):
    """标的 | What was delivered"""

    GOODS = auto(), "货物 | Goods"
    ENGINEERING = auto(), "工程 | Engineering"
    SERVICE = auto(), "服务 | Services"


class ArrearsStatus(Choice):
    """欠款状态 | State of an arrears item"""

    REPORTED = auto(), "已填报 | Reported", "warning"
    CONFIRMED = auto(), "已确认 | Confirmed", "danger"
    DISPUTED = auto(), "有争议 | Disputed", "warning"
    REPAYING = auto(), "偿还中 | Being repaid", "info"
    CLEARED = auto(), "已清偿 | Cleared", "success"
    WITHDRAWN = auto(), "已撤回 | Withdrawn"


class ArrearsItem(Entity):
    """拖欠账款 | Money that an organ, institution or large enterprise owes to a small one."""

    creditor: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="receivables",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债权企业 | Creditor",
    )
    debtor_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="payables",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债务单位 | Debtor, when an organ or institution",
    )
    debtor_enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="payables",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债务企业 | Debtor, when an enterprise",
    )
    debtor_type = ChoiceField(DebtorType, db_index=True, description="债务人类型 | Kind of debtor")
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="arrears",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="债务人属地 | County of the debtor",
    )
    oversight_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="overseen_arrears",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="主管单位（市减负办） | Unit in charge of clearing arrears",
    )
    contract_no = fields.CharField(100, db_index=True, description="合同编号 | Contract number")
    goods_kind = ChoiceField(GoodsKind, db_index=True, description="标的 | What was delivered")
    contract_amount = Money(description="合同金额（元） | Contract amount, yuan")
    reported_amount = Money(null=True, description="填报金额（元） | Amount claimed, yuan")
    confirmed_amount = Money(null=True, description="确认金额（元） | Confirmed amount, yuan")
    unpaid = Money(description="未付金额（元） | Unpaid, yuan")
    delivered_on = fields.DateField(null=True, description="交付日期 | Delivered on")
    accepted_on = fields.DateField(null=True, description="验收日期 | Accepted on")
    acceptance_agreed = fields.BooleanField(
        default=False, description="约定验收后付款 | Payment after acceptance was agreed"
    )
    acceptance_due_on = fields.DateField(
        null=True, description="约定验收期限届满日 | Acceptance was to be done by"
    )
    progress_settlement = fields.BooleanField(
        default=False, description="按进度或定期结算 | Settled by progress or periods"
    )
    settled_on = fields.DateField(null=True, description="结算确认日期 | Settled on")
    size_at_signing = ChoiceField(
        SizeClass, null=True, db_index=True, description="订立合同时债权企业规模 | Creditor's size at signing"
    )
    back_to_back = fields.BooleanField(
        default=False, db_index=True, description="以第三方付款为条件 | Paid only when a third party pays"
    )
    contract_term_days = fields.IntField(null=True, description="约定付款天数 | Agreed term in days")
    due_on = fields.DateField(
        null=True, db_index=True, description="应付日期 | Due date, computed from the start and the term"
    )
    interest_rate = fields.DecimalField(
        max_digits=9,
        decimal_places=6,
        null=True,
        description="约定年利率（小数，如 0.0435） | Agreed yearly interest rate, a fraction",
    )
    lpr_at_signing = fields.DecimalField(
        max_digits=9,
        decimal_places=6,
        null=True,
        description="订立合同时一年期LPR（小数） | One-year LPR at signing, a fraction",
    )
    term_flags = ArrayField(
        "text", default=list, description="付款条件提示 | What of the terms is unlawful or to be looked at"
    )
    disputed = fields.BooleanField(default=False, db_index=True, description="是否有争议 | Disputed")
    dispute_part = Money(default=0, description="争议金额（元） | Disputed part, yuan")
    dispute_reason = fields.CharField(500, null=True, description="争议理由 | Reason of the dispute")
    dispute_resolution = fields.CharField(500, null=True, description="争议处理意见 | How it was settled")
    dispute_accepted = Money(null=True, description="争议中认定的金额（元） | Found to be owed, yuan")
    dispute_rejected = Money(null=True, description="争议中核减的金额（元） | Found not to be owed, yuan")
    dispute_settled_on = fields.DateField(null=True, description="争议处理日期 | Dispute settled on")
    status = ChoiceField(
        ArrearsStatus, default=ArrearsStatus.REPORTED, db_index=True, description="状态 | Status"
    )
    confirmed_on = fields.DateField(null=True, db_index=True, description="确认日期 | Confirmed on")
    repayment_plan = fields.TextField(null=True, description="还款计划 | Repayment plan")
    withdraw_reason = fields.CharField(300, null=True, description="撤回原因 | Why it was withdrawn")

    access = Access(
        read=(
            *CLEARING,
            DEBTOR_UNIT,
            *CREDITOR_IN_MY_CARE,
            CREDITOR,
            DEBTOR_ENTERPRISE,
            DISCIPLINE,
            AUDITORS,
        ),
        update=(*(each.limited_to("repayment_plan") for each in (*CLEARING, DEBTOR_UNIT)),),
    )
    state = "status"
    actions = ARREARS_ACTIONS
    computed = (
        "oversight_unit reported_amount due_on term_flags disputed confirmed_on dispute_rejected "
        "dispute_settled_on"
    )
    filterable = "contract_amount unpaid confirmed_amount dispute_part"
    page = Page(
        menu=Menu.FUNDS,
        columns="contract_no creditor debtor_unit debtor_enterprise county unpaid due_on status",
        tabs="status",
        search="contract_no",
        title="contract_no",
        groups={
            "双方 | Parties": "creditor debtor_type debtor_unit debtor_enterprise county oversight_unit",
            "合同 | Contract": (
                "contract_no goods_kind contract_amount size_at_signing contract_term_days back_to_back "
                "interest_rate lpr_at_signing term_flags"
            ),
            "欠款 | Debt": "reported_amount confirmed_amount unpaid due_on status withdraw_reason",
            "争议 | Dispute": (
                "disputed dispute_part dispute_reason dispute_accepted dispute_rejected dispute_settled_on "
                "dispute_resolution"
            ),
            "日期 | Dates": (
                "delivered_on acceptance_agreed acceptance_due_on accepted_on progress_settlement "
                "settled_on confirmed_on"
            ),
            "偿还 | Repayment": "repayment_plan",
        },
        steps="REPORTED CONFIRMED REPAYING CLEARED",
    )

    class Meta:
        """What the table holds whoever writes to it."""

        table = "arrears_item"
        constraints = (
            CheckConstraint(
                check="num_nonnulls(debtor_unit_id, debtor_enterprise_id) = 1",
                name="ck_arrears_item_one_debtor",
            ),
            CheckConstraint(
                check="debtor_enterprise_id is distinct from creditor_id", name="ck_arrears_item_two_parties"
            ),
            CheckConstraint(
                check="(debtor_type in ('ORGAN', 'INSTITUTION')) = (debtor_unit_id is not null)",
                name="ck_arrears_item_debtor_fits_type",
            ),
            CheckConstraint(
                check="contract_amount > 0 and unpaid between 0 and contract_amount",
                name="ck_arrears_item_amounts",
            ),
            CheckConstraint(
                check=(
                    "dispute_part between 0 and contract_amount and (disputed or dispute_part = 0) "
                    "and (status <> 'DISPUTED' or disputed)"
                ),
                name="ck_arrears_item_dispute",
            ),
            CheckConstraint(
                check=(
                    "(confirmed_on is null) = (confirmed_amount is null) "
                    "and (confirmed_amount is null or confirmed_amount between 0 and contract_amount)"
                ),
                name="ck_arrears_item_confirmation_whole",
            ),
            CheckConstraint(
                check="status not in ('CONFIRMED', 'REPAYING', 'CLEARED') or confirmed_on is not null",
                name="ck_arrears_item_confirmed_has_date",
            ),
            CheckConstraint(check="status <> 'CLEARED' or unpaid = 0", name="ck_arrears_item_cleared"),
            CheckConstraint(
                check="contract_term_days >= 0 and interest_rate >= 0", name="ck_arrears_item_terms"
            ),
            CheckConstraint(
                check="confirmed_amount is null or (unpaid <= confirmed_amount and dispute_part <= unpaid)",
                name="ck_arrears_item_ledger",
            ),
            CheckConstraint(
                check="dispute_accepted >= 0 and dispute_rejected >= 0", name="ck_arrears_item_settlement"
            ),
        )


class ArrearsRepayment(Entity):
    """账款偿还 | One repayment of an arrears item."""

    item: Any = fields.ForeignKeyField(
        "models.ArrearsItem",
        related_name="repayments",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属欠款 | Arrears item",
    )
    date = fields.DateField(db_index=True, description="偿还日期 | Date")
    amount = Money(description="偿还金额（元） | Amount, yuan")
    method = ChoiceField(RepaymentMethod, db_index=True, description="偿还方式 | Method")
    honoured_on = fields.DateField(
        null=True, description="票据兑付日期 | Date on which a bill was honoured; it counts from then"
    )

    dishonoured_on = fields.DateField(
        null=True, description="票据拒付日期 | Date on which a bill was refused; it never counts"
    )

    access = Access(read=(whoever_sees("item", "可读该欠款者可读其偿还记录"),))
    actions = REPAYMENT_ACTIONS
    filterable = "amount"
    page = Page(columns="item date amount method honoured_on dishonoured_on", tabs="method", title="date")

    class Meta:
        """Money flows one way."""

        table = "arrears_repayment"
        constraints = (
            CheckConstraint(check="amount > 0", name="ck_arrears_repayment_amount"),
            CheckConstraint(check="honoured_on >= date", name="ck_arrears_repayment_honoured"),
            CheckConstraint(
                check="num_nonnulls(honoured_on, dishonoured_on) <= 1", name="ck_arrears_repayment_one_fate"
            ),
        )
