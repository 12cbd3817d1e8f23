"""Arrears owed to small and medium enterprises, and their repayment."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from models.access import Access, Grant, Role, grant, whoever_sees
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    AUDITORS,
    CITY_DEPTS,
    COUNTY_DEPTS,
    COUNTY_OF_LOCATION,
    DISCIPLINE,
    ENTERPRISE_IN_MY_CARE,
    ENTERPRISE_ROLES,
    via,
)
from models.labels import Choice
from models.page import Page
from models.predicates import VIEWER, Compare, Exists, any_of


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


class RepaymentMethod(Choice):
    """偿还方式 | How a debt was repaid"""

    CASH = auto(), "现金 | Cash"
    BILL = auto(), "票据 | Bill"
    OTHER = auto(), "其他 | Other"


OVERSIGHT = grant(
    *CITY_DEPTS,
    reason="市减负办（及其所设单位）负责全市清理拖欠账款",
    rows=any_of(
        Compare("oversight_unit_id", "in", VIEWER.units),
        Exists("oversight_unit", Compare("host_unit_id", "in", VIEWER.units)),
    ),
)
_DEBTOR_COUNTY = COUNTY_OF_LOCATION.but(COUNTY_OF_LOCATION.rows, "县级管理员管理债务人属于本县(区)的拖欠账款")
_DEBTOR_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）是债务人",
    rows=Compare("debtor_unit_id", "in", VIEWER.units),
)
_DEBTOR_ZONE = grant(
    Role.ZONE_ADMIN,
    reason="园区管理员可读债务人属于本园区的拖欠账款",
    rows=Exists("debtor_enterprise", Compare("zone_id", "in", VIEWER.zones)),
)
_CREDITOR = grant(
    *ENTERPRISE_ROLES, reason="您的企业是债权人", rows=Compare("creditor_id", "in", VIEWER.enterprises)
)
_DEBTOR_ENTERPRISE = grant(
    *ENTERPRISE_ROLES,
    reason="您的企业是债务人",
    rows=Compare("debtor_enterprise_id", "in", VIEWER.enterprises),
)
_CREDITOR_IN_MY_CARE: tuple[Grant, ...] = via("creditor", *ENTERPRISE_IN_MY_CARE)


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
    confirmed_amount = Money(null=True, description="确认金额（元） | Confirmed amount, yuan")
    unpaid = Money(description="未付金额（元） | Unpaid, yuan")
    delivered_on = fields.DateField(null=True, description="交付日期 | Delivered on")
    accepted_on = fields.DateField(null=True, description="验收日期 | Accepted on")
    settled_on = fields.DateField(null=True, description="结算确认日期 | Settled on")
    contract_term_days = fields.IntField(null=True, description="约定付款天数 | Agreed term in days")
    due_on = fields.DateField(
        null=True, db_index=True, description="应付日期 | Due date, computed from the start and the term"
    )
    interest_rate = fields.DecimalField(
        max_digits=9, decimal_places=6, null=True, description="约定年利率 | Agreed yearly interest rate"
    )
    disputed = fields.BooleanField(default=False, db_index=True, description="是否有争议 | Disputed")
    dispute_part = Money(default=0, description="争议金额（元） | Disputed part, yuan")
    status = ChoiceField(
        ArrearsStatus, default=ArrearsStatus.REPORTED, db_index=True, description="状态 | Status"
    )
    confirmed_on = fields.DateField(null=True, db_index=True, description="确认日期 | Confirmed on")
    repayment_plan = fields.TextField(null=True, description="还款计划 | Repayment plan")

    access = Access(
        read=(
            OVERSIGHT,
            _DEBTOR_COUNTY,
            _DEBTOR_ZONE,
            _DEBTOR_UNIT,
            *_CREDITOR_IN_MY_CARE,
            _CREDITOR,
            _DEBTOR_ENTERPRISE,
            DISCIPLINE,
            AUDITORS,
        ),
        update=(
            OVERSIGHT.limited_to("repayment_plan"),
            _DEBTOR_COUNTY.limited_to("repayment_plan"),
            _DEBTOR_UNIT.limited_to("repayment_plan"),
        ),
    )
    state = "status"
    filterable = "contract_amount unpaid confirmed_amount"
    page = Page(
        columns="contract_no creditor debtor_unit debtor_enterprise county unpaid due_on status",
        tabs="status",
        search="contract_no",
        title="contract_no",
        groups={
            "双方 | Parties": "creditor debtor_type debtor_unit debtor_enterprise county oversight_unit",
            "合同 | Contract": "contract_no goods_kind contract_amount contract_term_days interest_rate",
            "欠款 | Debt": "confirmed_amount unpaid disputed dispute_part due_on status",
            "日期 | Dates": "delivered_on accepted_on settled_on confirmed_on",
            "偿还 | Repayment": "repayment_plan",
        },
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

    access = Access(read=(whoever_sees("item", "可读该欠款者可读其偿还记录"),))
    filterable = "amount"
    page = Page(columns="item date amount method honoured_on", tabs="method", title="date")

    class Meta:
        """Money flows one way."""

        table = "arrears_repayment"
        constraints = (
            CheckConstraint(check="amount > 0", name="ck_arrears_repayment_amount"),
            CheckConstraint(check="honoured_on >= date", name="ck_arrears_repayment_honoured"),
        )
