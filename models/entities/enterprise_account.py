"""Where an enterprise is paid."""

from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking
from models.entities.subsidy_money import open_account
from models.entity import Entity
from models.grants import AUDITORS, DISCIPLINE, FINANCE, MY_ENTERPRISE_AS_ADMIN
from models.page import Menu, Page
from models.workflow import Action


class EnterpriseAccount(Entity):
    """企业收款账户 | An account in the enterprise's own name, to which subsidies are paid."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="accounts",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    holder = fields.CharField(200, description="户名 | Holder, the enterprise's own name")
    bank_name = fields.CharField(200, description="开户银行 | Bank")
    account_no = fields.CharField(30, description="账号 | Account number")
    closed_on = fields.DateField(null=True, db_index=True, description="停用日期 | Closed on")

    access = Access(
        read=(FINANCE, MY_ENTERPRISE_AS_ADMIN, DISCIPLINE, AUDITORS),
        masks=(Mask("account_no", Masking.ACCOUNT, clear_for=(FINANCE, MY_ENTERPRISE_AS_ADMIN)),),
    )
    actions = (
        Action(
            name="open_account",
            label="登记收款账户 | Register an account",
            granted=(MY_ENTERPRISE_AS_ADMIN, FINANCE),
            moves=((), None),
            needs=("enterprise", "holder", "bank_name", "account_no"),
            effect=open_account,
        ),
        Action(
            name="close_account",
            label="停用收款账户 | Close an account",
            granted=(MY_ENTERPRISE_AS_ADMIN, FINANCE),
            needs=("closed_on",),
        ),
    )
    page = Page(
        menu=Menu.ENTERPRISES,
        columns="enterprise holder bank_name account_no closed_on",
        title="holder",
        search="holder",
    )

    class Meta:
        """One row an account."""

        table = "enterprise_account"
        constraints = (
            UniqueConstraint(
                fields=("enterprise_id", "account_no"),
                name="uq_enterprise_account_no",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="account_no ~ '^[0-9]{8,30}$'", name="ck_enterprise_account_digits"),
        )
