"""Needs for money and the three lists in which they go to banks (measure 3.1)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking
from models.entities.financing_units import DEPARTMENTS, department
from models.entities.financing_workflow import (
    COUNTY_DRAFT,
    ITEM_ACTIONS,
    KNOWS_THE_AMOUNT,
    LEAD_UNIT,
    LIST_ACTIONS,
    LIST_PUSHED_TO_US,
    NEED_ACTIONS,
    PUSHED_TO_US,
    READS_NEEDS,
    SUBMITS_NEEDS,
)
from models.entities.loan_types import LoanType
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    AUDITORS,
    COUNTY_DEPTS_OF_LOCATION,
    ENTERPRISE_IN_MY_CARE,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    RELIEF_OFFICE,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Compare, all_of


class NeedStatus(Choice):
    """融资需求状态 | State of a need"""

    SUBMITTED = auto(), "已提交 | Submitted", "info"
    WITHDRAWN = auto(), "已撤回 | Withdrawn", "neutral"


class FinancingNeed(Entity):
    """融资需求 | Money that an enterprise needs, and for what."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="financing_needs",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="financing_needs",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="用于项目 | Project it is for",
    )
    industry_chain: Any = fields.ForeignKeyField(
        "models.IndustryChain",
        related_name="financing_needs",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属产业链 | Industry chain",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="financing_needs",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location, copied when submitted",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_financing_needs",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone of location, copied when submitted",
    )
    type = ChoiceField(LoanType, db_index=True, description="贷款类型 | Type of loan")
    # Null is what whoever may not know it is shown; the table holds that every need has an amount.
    amount = Money(null=True, description="需求金额（元） | Amount, yuan")
    term_months = fields.SmallIntField(null=True, description="期限（月） | Term in months")
    purpose = fields.CharField(300, description="用途 | Purpose")
    collateral = fields.CharField(300, null=True, description="担保措施 | Collateral")
    on_behalf = fields.BooleanField(default=False, description="是否代为提交 | Submitted on behalf")
    industry_unit = department("industry_unit_needs", "市工信部门 | Industry department of the city")
    finance_unit = department("finance_unit_needs", "市金融工作部门 | Financial affairs office of the city")
    status = ChoiceField(NeedStatus, default=NeedStatus.SUBMITTED, db_index=True, description="状态 | Status")

    access = Access(
        read=READS_NEEDS,
        create=SUBMITS_NEEDS,
        update=tuple(
            each.but(
                all_of(each.rows, Compare("status", "eq", "SUBMITTED")), f"{each.reason}，撤回前可修改"
            ).limited_to("type", "amount", "term_months", "purpose", "collateral")
            for each in SUBMITS_NEEDS
        ),
        masks=(Mask("amount", Masking.ABSENT, clear_for=KNOWS_THE_AMOUNT),),
    )
    state = "status"
    actions = NEED_ACTIONS
    computed = "county zone on_behalf industry_unit finance_unit"
    filterable = "amount"
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="enterprise county type amount term_months status",
        title="purpose",
        tabs="status",
        search="purpose",
        steps="SUBMITTED",
    )

    class Meta:
        """Money is needed, or there is no need."""

        table = "financing_need"
        constraints = (
            CheckConstraint(check="amount is not null and amount > 0", name="ck_financing_need_amount"),
            CheckConstraint(check="term_months > 0", name="ck_financing_need_term"),
        )


class ListKind(Choice):
    """清单种类 | Kind of list"""

    KEY_ENTERPRISE = auto(), "重点企业清单 | Key enterprises", "info"
    KEY_INDUSTRY = auto(), "重点产业清单 | Key industries", "info"
    KEY_PROJECT = auto(), "重点项目清单 | Key projects", "info"


class ListStatus(Choice):
    """清单状态 | State of a list"""

    DRAFT = auto(), "编制中 | Draft", "neutral"
    CONSENTED = auto(), "企业已答复 | Consents gathered", "info"
    PUSHED = auto(), "已推送 | Pushed", "warning"
    FED_BACK = auto(), "银行已反馈 | Fed back", "success"
    CLOSED = auto(), "已办结 | Closed", "neutral"


class FinancingList(Entity):
    """融资清单 | One of the three lists of a quarter that go to banks."""

    no = fields.CharField(30, db_index=True, description="清单编号 | Number, as RZ2026Q2-KE")
    kind = ChoiceField(ListKind, db_index=True, description="种类 | Kind")
    period = fields.CharField(6, db_index=True, description="季度 | Quarter, as 2026Q2")
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="financing_lists",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="县(区)，市级清单为空 | County, none where it is the city's",
    )
    lead_unit = department("led_financing_lists", "牵头单位 | Unit that leads")
    industry_unit = department("industry_unit_lists", "市工信部门 | Industry department of the city")
    finance_unit = department("finance_unit_lists", "市金融工作部门 | Financial affairs office of the city")
    status = ChoiceField(ListStatus, default=ListStatus.DRAFT, db_index=True, description="状态 | Status")
    awaiting_count = fields.IntField(
        default=0, description="待企业答复数 | Rows whose enterprise has not answered yet"
    )
    unanswered_count = fields.IntField(
        default=0, description="待银行反馈数 | Pushed rows without any feedback yet"
    )

    access = Access(
        read=(
            DEPARTMENTS,
            RELIEF_OFFICE,
            COUNTY_DRAFT,
            *(each.via("items") for each in (*LOCAL_ADMINS, COUNTY_DEPTS_OF_LOCATION, MY_ENTERPRISE)),
            *(each.via("enterprise").via("items") for each in ENTERPRISE_IN_MY_CARE),
            AUDITORS,
            LIST_PUSHED_TO_US,
        ),
        create=(LEAD_UNIT, COUNTY_DRAFT),
    )
    state = "status"
    actions = LIST_ACTIONS
    computed = "no county lead_unit industry_unit finance_unit"
    # A bank reads the list that it was sent, and need not know how quick the others are.
    hidden = "awaiting_count unanswered_count"
    natural_keys = ("no",)
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="no kind period county lead_unit status",
        title="no",
        tabs="status",
        search="no",
    )

    class Meta:
        """One list of a kind, quarter and place: its number says all three."""

        table = "financing_list"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "no"), name="uq_financing_list_no", condition="deleted_at is null"
            ),
            CheckConstraint(check="period ~ '^[0-9]{4}Q[1-4]$'", name="ck_financing_list_period"),
            CheckConstraint(
                check="awaiting_count >= 0 and unanswered_count >= 0", name="ck_financing_list_counts"
            ),
        )


class ConsentStatus(Choice):
    """企业同意情况 | Whether the enterprise lets its row go to banks"""

    INVITED = auto(), "待答复 | Asked", "warning"
    CONSENTED = auto(), "已同意 | Consented", "success"
    WITHDRAWN = auto(), "未同意或已撤回 | Refused or withdrawn", "neutral"


class FinancingListItem(Entity):
    """清单企业 | A row of a list: what a bank is told of an enterprise and its need, and nothing else.

    The values are copied when the row is listed and do not change: what was consented to is what goes out.
    """

    list: Any = fields.ForeignKeyField(
        "models.FinancingList",
        related_name="items",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="清单 | List",
    )
    need: Any = fields.ForeignKeyField(
        "models.FinancingNeed",
        related_name="list_items",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="融资需求 | Need",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="financing_list_items",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    enterprise_name = fields.CharField(200, db_index=True, description="企业名称 | Name of the enterprise")
    uscc = fields.CharField(18, db_index=True, description="统一社会信用代码 | Unified social credit code")
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="financing_list_items",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_financing_list_items",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone of location",
    )
    industry_class = fields.CharField(5, null=True, description="国民经济行业类别 | Industry class")
    employees = fields.IntField(null=True, description="从业人员（人） | Employees, persons")
    revenue = Money(null=True, description="营业收入（元） | Revenue of the year, yuan")
    total_assets = Money(null=True, description="资产总额（元） | Total assets, yuan")
    type = ChoiceField(LoanType, db_index=True, description="贷款类型 | Type of loan")
    amount = Money(null=True, description="需求金额（元） | Amount, yuan")
    term_months = fields.SmallIntField(null=True, description="期限（月） | Term in months")
    purpose = fields.CharField(300, description="用途 | Purpose")
    collateral = fields.CharField(300, null=True, description="担保措施 | Collateral")
    industry_unit = department("industry_unit_items", "市工信部门 | Industry department of the city")
    finance_unit = department("finance_unit_items", "市金融工作部门 | Financial affairs office of the city")
    consent = ChoiceField(
        ConsentStatus, default=ConsentStatus.INVITED, db_index=True, description="企业同意情况 | Consent"
    )
    consented_at = fields.DatetimeField(null=True, description="同意时间 | Consented at")
    withdrawn_at = fields.DatetimeField(
        null=True, db_index=True, description="撤回时间 | Refused or withdrawn at"
    )

    access = Access(
        read=(*READS_NEEDS, PUSHED_TO_US),
        masks=(Mask("amount", Masking.ABSENT, clear_for=(*KNOWS_THE_AMOUNT, PUSHED_TO_US)),),
    )
    state = "consent"
    actions = ITEM_ACTIONS
    computed = "consented_at withdrawn_at"
    filterable = "amount"
    page = Page(
        columns="list enterprise_name county type amount consent",
        title="enterprise_name",
        tabs="consent",
        search="enterprise_name uscc",
        steps="INVITED CONSENTED",
    )

    class Meta:
        """A need stands on a list once; a consent has its moment, and so has its end."""

        table = "financing_list_item"
        constraints = (
            UniqueConstraint(
                fields=("list_id", "need_id"),
                name="uq_financing_list_item_need",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="amount is not null and amount > 0", name="ck_financing_list_item_amount"),
            CheckConstraint(
                check=(
                    "(consent <> 'CONSENTED' or (consented_at is not null and withdrawn_at is null)) "
                    "and (consent <> 'WITHDRAWN' or withdrawn_at is not null)"
                ),
                name="ck_financing_list_item_consent_dated",
            ),
        )
