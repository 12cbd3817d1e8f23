"""Who is held to account for money withheld or owed, and what inspections of payments find (measure 7)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from models import clock
from models.access import Access
from models.entities.accountability_workflow import (
    CASE_ACTIONS,
    COUNTY_OF_INSPECTED,
    INSPECTED_UNIT,
    PLAN_ACTIONS,
    RECORD_ACTIONS,
    SUPERVISION,
)
from models.entity import ChoiceField, Entity
from models.grants import AUDITORS, CITY_OFFICES_READ, DISCIPLINE, ORG_DEPT
from models.labels import Choice
from models.page import Menu, Page


class AccountabilityTrigger(Choice):
    """问责事由 | Why somebody is held to account"""

    FUND_WITHHELD = auto(), "截留、挪用、拖欠惠企资金 | Funds withheld", "danger"
    ARREARS = auto(), "拖欠账款影响恶劣 | Serious arrears", "danger"
    OTHER = auto(), "其他落实不力情形 | Other failure"


class AccountabilityStatus(Choice):
    """问责状态 | State of a case of accountability"""

    OPEN = auto(), "办理中 | Open", "warning"
    CLOSED = auto(), "已办结 | Closed", "success"


class AccountabilityCase(Entity):
    """问责案件 | A decision to hold a unit or a county to account, and what came of it."""

    trigger = ChoiceField(AccountabilityTrigger, db_index=True, description="问责事由 | Why")
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="accountability_cases",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被问责单位 | Unit",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="accountability_cases",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被问责县(区) | County",
    )
    started_on = fields.DateField(default=clock.today, db_index=True, description="启动日期 | Started on")
    basis = fields.TextField(description="问责依据 | Basis")
    result = fields.TextField(null=True, description="处理结果 | Result")
    closed_on = fields.DateField(null=True, db_index=True, description="办结日期 | Closed on")
    status = ChoiceField(
        AccountabilityStatus, default=AccountabilityStatus.OPEN, db_index=True, description="状态 | Status"
    )

    access = Access(read=(DISCIPLINE, ORG_DEPT))
    state = "status"
    actions = CASE_ACTIONS
    computed = "closed_on"
    untold = "basis result"
    page = Page(
        menu=Menu.EVALUATION,
        columns="trigger unit county started_on status closed_on",
        tabs="status",
        search="basis",
        title="started_on",
    )

    class Meta:
        """Of somebody; closed with a result."""

        table = "accountability_case"
        constraints = (
            CheckConstraint(check="num_nonnulls(unit_id, county_id) >= 1", name="ck_accountability_case_of"),
            CheckConstraint(
                check=(
                    "(status = 'CLOSED') = (closed_on is not null) "
                    "and (status = 'OPEN' or coalesce(btrim(result), '') <> '')"
                ),
                name="ck_accountability_case_closed_with_result",
            ),
            CheckConstraint(check="closed_on >= started_on", name="ck_accountability_case_period"),
        )


class InspectionTopic(Choice):
    """督查内容 | What is inspected"""

    PAYMENT = auto(), "中小企业账款支付 | Payments to small and medium enterprises", "info"
    FUND_ARRIVAL = auto(), "惠企资金兑付 | Arrival of funds", "success"


class InspectionPlanStatus(Choice):
    """督查计划状态 | State of an inspection plan"""

    PLANNED = auto(), "已计划 | Planned", "info"
    DONE = auto(), "已完成 | Done", "success"
    CANCELLED = auto(), "已取消 | Cancelled"


class InspectionPlan(Entity):
    """督查计划 | An inspection of how payments and funds are handled."""

    title = fields.CharField(200, description="标题 | Title")
    topic = ChoiceField(InspectionTopic, db_index=True, description="督查内容 | What is inspected")
    content = fields.TextField(description="督查要点 | What is looked at")
    from_on = fields.DateField(db_index=True, description="起期 | From")
    to_on = fields.DateField(db_index=True, description="止期 | Until")
    status = ChoiceField(
        InspectionPlanStatus, default=InspectionPlanStatus.PLANNED, db_index=True, description="状态 | Status"
    )

    access = Access(read=(CITY_OFFICES_READ, DISCIPLINE, AUDITORS))
    state = "status"
    actions = PLAN_ACTIONS
    page = Page(
        menu=Menu.EVALUATION,
        columns="title topic from_on to_on status",
        tabs="status",
        search="title content",
        title="title",
        steps="PLANNED DONE",
    )

    class Meta:
        """A period."""

        table = "inspection_plan"
        constraints = (CheckConstraint(check="to_on >= from_on", name="ck_inspection_plan_period"),)


class InspectionStatus(Choice):
    """督查结果 | Whether something has to be put right"""

    CLEAN = auto(), "未发现问题 | Nothing found", "success"
    TO_RECTIFY = auto(), "待整改 | To be put right", "danger"
    RECTIFIED = auto(), "已整改 | Put right", "success"


class InspectionRecord(Entity):
    """督查记录 | What an inspection found at a unit, and what the unit did about it."""

    plan: Any = fields.ForeignKeyField(
        "models.InspectionPlan",
        related_name="records",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="督查计划 | Plan",
    )
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="inspection_records",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被督查单位 | Unit",
    )
    inspected_on = fields.DateField(db_index=True, description="督查日期 | Inspected on")
    findings = fields.TextField(description="督查发现 | Findings")
    rectify_by = fields.DateField(
        null=True, db_index=True, description="整改期限 | To be put right by; none where nothing was found"
    )
    rectification = fields.TextField(null=True, description="整改情况 | What was put right")
    rectified_on = fields.DateField(null=True, db_index=True, description="整改日期 | Put right on")
    status = ChoiceField(
        InspectionStatus, default=InspectionStatus.TO_RECTIFY, db_index=True, description="状态 | Status"
    )

    access = Access(read=(SUPERVISION, INSPECTED_UNIT, COUNTY_OF_INSPECTED, DISCIPLINE, AUDITORS))
    state = "status"
    actions = RECORD_ACTIONS
    computed = "rectified_on"
    page = Page(
        menu=Menu.EVALUATION,
        columns="plan unit inspected_on rectify_by status rectified_on",
        tabs="status",
        search="findings",
        title="inspected_on",
        steps="TO_RECTIFY RECTIFIED",
    )

    class Meta:
        """What was found has a term; what was put right says how."""

        table = "inspection_record"
        constraints = (
            CheckConstraint(
                check="(status = 'CLEAN') = (rectify_by is null)", name="ck_inspection_record_term"
            ),
            CheckConstraint(check="rectify_by >= inspected_on", name="ck_inspection_record_term_ahead"),
            CheckConstraint(
                check=(
                    "(status = 'RECTIFIED') = (rectified_on is not null) "
                    "and (status <> 'RECTIFIED' or coalesce(btrim(rectification), '') <> '')"
                ),
                name="ck_inspection_record_rectified_in_words",
            ),
        )
