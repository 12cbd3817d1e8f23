"""Lists as they were pushed to each bank, row by row, and what the bank answered (measure 3.1)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Mask, Masking, whoever_sees
from models.entities.bank_push_workflow import (
    DISBURSING,
    FEEDBACK_ACTIONS,
    OUR_BANK,
    PUSH_ACTIONS,
    check_disbursed,
)
from models.entities.financing_workflow import KNOWS_THE_AMOUNT, READS_NEEDS
from models.entity import ChoiceField, Entity, Money
from models.grants import BUSINESS_STAFF, via
from models.labels import Choice
from models.page import Menu, Page


class BankPush(Entity):
    """清单推送 | A list as it was pushed to one bank."""

    list: Any = fields.ForeignKeyField(
        "models.FinancingList",
        related_name="pushes",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="清单 | List",
    )
    bank: Any = fields.ForeignKeyField(
        "models.Bank",
        related_name="pushes",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="银行 | Bank",
    )
    pushed_at = fields.DatetimeField(default=clock.now, db_index=True, description="推送时间 | Pushed at")
    due_at = fields.DatetimeField(db_index=True, description="反馈时限 | Feedback due")
    read_at = fields.DatetimeField(null=True, db_index=True, description="签收时间 | Read by the bank at")

    access = Access(
        read=(whoever_sees("list", "可读该清单的工作人员可读其推送情况", *BUSINESS_STAFF), OUR_BANK)
    )
    actions = PUSH_ACTIONS
    page = Page(menu=Menu.FINANCE_LAND, columns="list bank pushed_at due_at read_at", title="list")

    class Meta:
        """A bank has time to answer, and reads after it was sent."""

        table = "bank_push"
        constraints = (
            CheckConstraint(check="due_at >= pushed_at", name="ck_bank_push_due"),
            CheckConstraint(check="read_at >= pushed_at", name="ck_bank_push_read"),
        )


class FeedbackResult(Choice):
    """银行反馈结果 | What a bank answered"""

    APPROVED = auto(), "已批准 | Approved", "success"
    REFUSED = auto(), "未批准 | Refused", "danger"
    PENDING = auto(), "审批中 | Under review", "warning"


class BankFeedback(Entity):
    """推送企业与银行反馈 | A row that was pushed to a bank, and what the bank answered."""

    push: Any = fields.ForeignKeyField(
        "models.BankPush",
        related_name="feedbacks",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="推送 | Push",
    )
    bank: Any = fields.ForeignKeyField(
        "models.Bank",
        related_name="feedbacks",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="银行 | Bank",
    )
    item: Any = fields.ForeignKeyField(
        "models.FinancingListItem",
        related_name="feedbacks",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="清单企业 | Row of the list",
    )
    due_at = fields.DatetimeField(db_index=True, description="反馈时限 | Feedback due")
    result = ChoiceField(FeedbackResult, null=True, db_index=True, description="反馈结果 | Result")
    credit_amount = Money(null=True, description="授信金额（元） | Credit approved, yuan")
    disbursed_amount = Money(null=True, description="放款金额（元） | Disbursed, yuan")
    reason = fields.CharField(300, null=True, description="说明（未批准时必填） | Reason")
    fed_back_at = fields.DatetimeField(
        null=True, db_index=True, description="首次反馈时间 | First feedback at"
    )
    decided_at = fields.DatetimeField(null=True, db_index=True, description="审批决定时间 | Decided at")
    is_late = fields.BooleanField(default=False, db_index=True, description="逾期反馈 | Fed back late")

    access = Access(
        read=(*via("item", *READS_NEEDS), OUR_BANK),
        update=(DISBURSING,),
        masks=(
            Mask(
                "credit_amount disbursed_amount",
                Masking.ABSENT,
                clear_for=(*via("item", *KNOWS_THE_AMOUNT), OUR_BANK),
            ),
        ),
    )
    actions = FEEDBACK_ACTIONS
    on_update = staticmethod(check_disbursed)
    computed = "fed_back_at decided_at is_late"
    filterable = "credit_amount disbursed_amount"
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="item bank due_at result credit_amount disbursed_amount is_late",
        title="item",
        tabs="result",
    )

    class Meta:
        """A row goes to a bank once; an approval has an amount, a refusal a reason."""

        table = "bank_feedback"
        constraints = (
            UniqueConstraint(fields=("bank_id", "item_id"), name="uq_bank_feedback_once"),
            CheckConstraint(check="(result is null) = (fed_back_at is null)", name="ck_bank_feedback_dated"),
            CheckConstraint(
                check="(decided_at is not null) = (result is not null and result <> 'PENDING')",
                name="ck_bank_feedback_decided",
            ),
            CheckConstraint(
                check="(credit_amount is not null) = (result is not null and result = 'APPROVED')",
                name="ck_bank_feedback_credit_when_approved",
            ),
            CheckConstraint(
                check="result is null or result <> 'REFUSED' or reason is not null",
                name="ck_bank_feedback_refusal_explained",
            ),
            CheckConstraint(
                check=(
                    "credit_amount > 0 and (disbursed_amount is null or "
                    "(credit_amount is not null and disbursed_amount between 0 and credit_amount))"
                ),
                name="ck_bank_feedback_amounts",
            ),
        )
