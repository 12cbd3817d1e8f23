"""The city's risk pool for loans to private enterprises: accounts, loans covered, claims (measure 3.3)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, whoever_sees
from models.entities.financing_units import INDUSTRY_DEPARTMENT, department
from models.entities.risk_pool_workflow import (
    ACCOUNT_READERS,
    CLAIM_ACTIONS,
    CLAIM_READERS,
    CONTRIBUTION_ACTIONS,
    CONTRIBUTORS,
    LOAN_ACTIONS,
    OUR_LOAN,
    OUR_LOAN_OF_CLAIM,
    POOL_READERS,
    READS_POOLED_LOANS,
    open_pool,
)
from models.entity import ChoiceField, Entity, Money
from models.grants import FINANCE
from models.labels import Choice
from models.page import Menu, Page


class RiskPool(Entity):
    """贷款风险补偿资金池 | The risk pool of a year, out of which losses on covered loans are shared."""

    year = fields.IntField(db_index=True, description="年度 | Year")
    balance = Money(default=0, description="资金池余额（元） | Balance of all accounts, yuan")
    industry_unit = department("industry_unit_risk_pools", "市工信部门 | Industry department of the city")
    note = fields.CharField(300, null=True, description="备注 | Note")

    access = Access(
        read=POOL_READERS,
        create=(FINANCE, INDUSTRY_DEPARTMENT),
        update=(FINANCE.limited_to("note"), INDUSTRY_DEPARTMENT.limited_to("note")),
    )
    on_create = staticmethod(open_pool)
    computed = "balance industry_unit"
    natural_keys = ("year",)
    filterable = "balance"
    page = Page(menu=Menu.FINANCE_LAND, columns="year balance note", title="year")

    class Meta:
        """One pool a year, never overdrawn."""

        table = "risk_pool"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "year"), name="uq_risk_pool_year", condition="deleted_at is null"
            ),
            CheckConstraint(check="balance >= 0", name="ck_risk_pool_balance"),
        )


class RiskAccount(Entity):
    """资金池账户 | The city's or a county's part of a pool: what came in, what went out, what is left."""

    pool: Any = fields.ForeignKeyField(
        "models.RiskPool",
        related_name="accounts",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="资金池 | Pool",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="risk_accounts",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="县(区)，市级账户为空 | County, none where it is the city's",
    )
    contributed = Money(default=0, description="累计缴存（元） | Contributed, yuan")
    paid_out = Money(default=0, description="累计代偿（元） | Paid out, yuan")
    balance = Money(default=0, description="余额（元） | Balance, yuan")

    access = Access(read=ACCOUNT_READERS)
    filterable = "balance"
    page = Page(columns="pool county contributed paid_out balance", title="pool")

    class Meta:
        """One account for each who contributes; what is left is what came in without what went out."""

        table = "risk_account"
        constraints = (
            UniqueConstraint(
                fields=("pool_id", "county_id"),
                name="uq_risk_account_county",
                condition="county_id is not null",
            ),
            UniqueConstraint(fields=("pool_id",), name="uq_risk_account_city", condition="county_id is null"),
            CheckConstraint(
                check="balance >= 0 and paid_out >= 0 and balance = contributed - paid_out",
                name="ck_risk_account_balance",
            ),
        )


class RiskContribution(Entity):
    """资金池缴存 | Money that the city or a county put into a pool."""

    pool: Any = fields.ForeignKeyField(
        "models.RiskPool",
        related_name="contributions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="资金池 | Pool",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="risk_contributions",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="县(区)，市级缴存为空 | County, none where the city contributes",
    )
    amount = Money(description="缴存金额（元） | Amount, yuan")
    paid_on = fields.DateField(default=clock.today, db_index=True, description="缴存日期 | Paid on")
    voucher_no = fields.CharField(50, null=True, description="凭证号 | Voucher number")

    access = Access(read=ACCOUNT_READERS, create=CONTRIBUTORS)
    actions = CONTRIBUTION_ACTIONS
    computed = "pool"
    filterable = "amount"
    page = Page(menu=Menu.FINANCE_LAND, columns="pool county amount paid_on voucher_no", title="paid_on")

    class Meta:
        """Money comes in."""

        table = "risk_contribution"
        constraints = (CheckConstraint(check="amount > 0", name="ck_risk_contribution_amount"),)


class PooledLoan(Entity):
    """风险补偿贷款 | A loan that the risk pool covers."""

    pool: Any = fields.ForeignKeyField(
        "models.RiskPool",
        related_name="loans",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="资金池 | Pool",
    )
    bank: Any = fields.ForeignKeyField(
        "models.Bank",
        related_name="pooled_loans",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="银行 | Bank",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="pooled_loans",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    enterprise_name = fields.CharField(200, description="企业名称 | Name of the enterprise")
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="pooled_loans",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location",
    )
    principal = Money(description="贷款本金（元） | Principal, yuan")
    claimed = Money(default=0, description="已申请补偿损失（元） | Loss claimed and not refused, yuan")
    granted_on = fields.DateField(db_index=True, description="发放日期 | Granted on")
    matures_on = fields.DateField(db_index=True, description="到期日期 | Matures on")

    access = Access(read=READS_POOLED_LOANS, create=(OUR_LOAN,))
    actions = LOAN_ACTIONS
    filterable = "principal claimed"
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="enterprise_name bank county principal claimed granted_on matures_on",
        title="enterprise_name",
        search="enterprise_name",
    )

    class Meta:
        """No more is lost than was lent."""

        table = "pooled_loan"
        constraints = (
            CheckConstraint(
                check="principal > 0 and claimed between 0 and principal", name="ck_pooled_loan_amounts"
            ),
            CheckConstraint(check="matures_on > granted_on", name="ck_pooled_loan_term"),
        )


class ClaimStatus(Choice):
    """风险补偿申请状态 | State of a claim"""

    CLAIMED = auto(), "待审核 | Claimed", "warning"
    APPROVED = auto(), "待拨付 | Approved", "info"
    REFUSED = auto(), "不予补偿 | Refused", "neutral"
    PAID = auto(), "已补偿 | Paid", "success"


class RiskClaim(Entity):
    """风险补偿申请 | A bank's claim on the pool for a loss, and who bears how much of it."""

    loan: Any = fields.ForeignKeyField(
        "models.PooledLoan",
        related_name="claims",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="贷款 | Loan",
    )
    loss_principal = Money(description="本金损失（元） | Loss of principal, yuan")
    evidence = ArrayField("text", default=list, description="佐证材料 | Evidence")
    pool_share = Money(null=True, description="资金池承担（元） | Borne by the pool, yuan")
    city_share = Money(null=True, description="其中市级（元） | of which by the city, yuan")
    county_share = Money(null=True, description="其中县(区)（元） | of which by the county, yuan")
    bank_share = Money(null=True, description="银行承担（元） | Borne by the bank, yuan")
    status = ChoiceField(ClaimStatus, default=ClaimStatus.CLAIMED, db_index=True, description="状态 | Status")
    share_basis = fields.CharField(300, null=True, description="分担依据 | How the shares were found")
    decision_reason = fields.CharField(300, null=True, description="审核意见 | Opinion of the decision")
    decided_at = fields.DatetimeField(null=True, description="审核时间 | Decided at")
    paid_at = fields.DatetimeField(null=True, db_index=True, description="拨付时间 | Paid at")

    access = Access(
        read=(
            whoever_sees("loan", "可读该风险补偿贷款的单位可读其补偿申请", *CLAIM_READERS),
            OUR_LOAN_OF_CLAIM,
        ),
        create=(OUR_LOAN_OF_CLAIM,),
    )
    state = "status"
    actions = CLAIM_ACTIONS
    computed = "pool_share city_share county_share bank_share share_basis decided_at paid_at"
    filterable = "loss_principal pool_share"
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="loan loss_principal pool_share bank_share status",
        title="loan",
        tabs="status",
        steps="CLAIMED APPROVED PAID",
    )

    class Meta:
        """The shares add up to the loss, to the 分."""

        table = "risk_claim"
        constraints = (
            CheckConstraint(check="loss_principal > 0", name="ck_risk_claim_loss"),
            CheckConstraint(
                check=(
                    "num_nonnulls(pool_share, city_share, county_share, bank_share) in (0, 4) "
                    "and (pool_share is null or (pool_share = city_share + county_share "
                    "and loss_principal = pool_share + bank_share "
                    "and city_share >= 0 and county_share >= 0 and bank_share >= 0))"
                ),
                name="ck_risk_claim_shares_add_up",
            ),
            CheckConstraint(
                check="status not in ('APPROVED', 'PAID') or num_nonnulls(pool_share, decided_at) = 2",
                name="ck_risk_claim_decided",
            ),
            CheckConstraint(
                check="status <> 'REFUSED' or decision_reason is not null",
                name="ck_risk_claim_refusal_explained",
            ),
            CheckConstraint(check="(status = 'PAID') = (paid_at is not null)", name="ck_risk_claim_paid"),
        )
