"""How a project advances: milestones, monthly reports, money in place (DOMAIN §3.3)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access
from models.entities.project_progress_effects import (
    accept_report,
    funds_changed,
    milestone_changed,
    report,
)
from models.entities.project_stages import InvestorOrigin, ProjectStage
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    ASSIGNED_COMMISSIONER,
    INVEST_OFFICE,
    OUR_UNIT,
    PROJECT_LOCAL_ADMINS,
    READS_THE_PROJECT,
    via,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Compare, all_of
from models.workflow import Action, Audience

PROJECT_KEEPERS = (INVEST_OFFICE, *via("project", *PROJECT_LOCAL_ADMINS))
REPORTERS = (*PROJECT_KEEPERS, *via("project", ASSIGNED_COMMISSIONER))
REPORTER_TOLD = Audience("reporter", path="reported_by")


class Milestone(Entity):
    """项目节点 | A planned stage of a project."""

    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="milestones",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="项目 | Project",
    )
    stage = ChoiceField(ProjectStage, db_index=True, description="阶段 | Stage")
    planned_on = fields.DateField(db_index=True, description="计划日期 | Planned on")
    actual_on = fields.DateField(null=True, db_index=True, description="实际日期 | Reached on")
    responsible_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="milestones",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="责任单位 | Responsible unit",
    )
    delay_reason = fields.CharField(300, null=True, description="滞后原因 | Reason of the delay")

    access = Access(
        read=(READS_THE_PROJECT, OUR_UNIT),
        create=PROJECT_KEEPERS,
        update=tuple(
            keeper.limited_to("planned_on", "responsible_unit", "delay_reason") for keeper in PROJECT_KEEPERS
        ),
    )
    actions = (
        Action(
            name="add_milestone",
            label="添加节点 | Add a milestone",
            granted=PROJECT_KEEPERS,
            moves=((), None),
            needs=("project", "stage", "planned_on"),
            takes=("responsible_unit",),
            effect=milestone_changed,
        ),
    )
    on_update = staticmethod(milestone_changed)
    computed = "actual_on"
    page = Page(columns="project stage planned_on actual_on responsible_unit", title="stage", tabs="stage")

    class Meta:
        """One milestone a stage."""

        table = "milestone"
        constraints = (
            UniqueConstraint(
                fields=("project_id", "stage"), name="uq_milestone_stage", condition="deleted_at is null"
            ),
            CheckConstraint(
                check="stage not in ('LEAD', 'SUSPENDED', 'TERMINATED')", name="ck_milestone_plannable_stage"
            ),
        )


class ReportStatus(Choice):
    """进展报告状态 | Status of a progress report"""

    DRAFT = auto(), "草稿 | Draft", "neutral"
    SUBMITTED = auto(), "已提交 | Submitted", "info"
    RETURNED = auto(), "退回 | Returned", "warning"
    ACCEPTED = auto(), "已采纳 | Accepted", "success"


IN_HAND = Compare("status", "in", ("DRAFT", "RETURNED"))
"""A report that lies with whoever writes it: what was submitted is changed no more."""


class ProgressReport(Entity):
    """项目进展月报 | What a project achieved in a month."""

    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="progress_reports",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="项目 | Project",
    )
    period = fields.CharField(7, db_index=True, description="月份（YYYY-MM） | Month, YYYY-MM")
    physical_progress = fields.DecimalField(
        max_digits=5, decimal_places=2, description="形象进度（%） | Physical progress, per cent"
    )
    funds_in_place_delta = Money(
        null=True, description="本月到位资金（元） | Money that arrived in the month, yuan"
    )
    text = fields.TextField(description="进展情况 | Report")
    problems: Any = fields.ManyToManyField(
        "models.Issue",
        related_name="progress_reports",
        through="progress_report_problem",
        backward_key="report_id",
        forward_key="issue_id",
        description="反映的问题 | Problems raised",
    )
    reported_by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="progress_reports",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="填报人 | Reported by",
    )
    accepted_at = fields.DatetimeField(null=True, db_index=True, description="采纳时间 | Accepted at")
    return_reason = fields.CharField(300, null=True, description="退回原因 | Why it was returned")
    status = ChoiceField(ReportStatus, default=ReportStatus.DRAFT, db_index=True, description="状态 | Status")

    access = Access(
        read=(READS_THE_PROJECT,),
        create=REPORTERS,
        update=tuple(
            reporter.but(all_of(reporter.rows, IN_HAND), f"{reporter.reason}，报告提交前可修改").limited_to(
                "physical_progress", "funds_in_place_delta", "text", "problems"
            )
            for reporter in REPORTERS
        ),
    )
    state = "status"
    actions = (
        Action(
            name="report_progress",
            label="填报进展 | Report progress",
            granted=REPORTERS,
            moves=((), "SUBMITTED"),
            needs=("project", "period", "physical_progress", "text"),
            takes=("funds_in_place_delta", "problems"),
            effect=report,
        ),
        Action(
            name="draft_progress",
            label="起草进展 | Draft a report",
            granted=REPORTERS,
            moves=((), "DRAFT"),
            needs=("project", "period", "physical_progress", "text"),
            takes=("funds_in_place_delta", "problems"),
            effect=report,
        ),
        Action(
            name="submit_progress",
            label="提交 | Submit",
            granted=REPORTERS,
            moves=(("DRAFT", "RETURNED"), "SUBMITTED"),
            effect=report,
        ),
        Action(
            name="accept_progress",
            label="采纳 | Accept",
            granted=PROJECT_KEEPERS,
            moves=(("SUBMITTED",), "ACCEPTED"),
            separate_from=("draft_progress", "report_progress", "submit_progress"),
            effect=accept_report,
            notifies=(REPORTER_TOLD,),
        ),
        Action(
            name="return_progress",
            label="退回 | Return",
            granted=PROJECT_KEEPERS,
            moves=(("SUBMITTED",), "RETURNED"),
            needs=("return_reason",),
            separate_from=("draft_progress", "report_progress", "submit_progress"),
            notifies=(REPORTER_TOLD,),
        ),
    )
    computed = "reported_by accepted_at"
    page = Page(
        menu=Menu.PROJECTS,
        columns="project period physical_progress funds_in_place_delta status reported_by",
        title="period",
        tabs="status",
        search="text",
        steps="DRAFT SUBMITTED ACCEPTED",
    )
    filterable = "physical_progress funds_in_place_delta"

    class Meta:
        """One report a project and month."""

        table = "progress_report"
        constraints = (
            UniqueConstraint(
                fields=("project_id", "period"),
                name="uq_progress_report_period",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'", name="ck_progress_report_period"),
            CheckConstraint(
                check="physical_progress between 0 and 100", name="ck_progress_report_physical_progress"
            ),
        )


class FundsInPlace(Entity):
    """到位资金 | Money of a project that has arrived."""

    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="funds",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="项目 | Project",
    )
    date = fields.DateField(db_index=True, description="到位日期 | Date")
    amount = Money(description="金额（元） | Amount, yuan")
    source = ChoiceField(InvestorOrigin, db_index=True, description="资金来源地 | Source")
    voucher = fields.CharField(200, null=True, description="凭证 | Voucher")

    access = Access(
        read=(READS_THE_PROJECT,),
        create=PROJECT_KEEPERS,
        update=tuple(keeper.limited_to("date", "amount", "source", "voucher") for keeper in PROJECT_KEEPERS),
    )
    actions = (
        Action(
            name="record_funds",
            label="登记到位资金 | Record funds",
            granted=PROJECT_KEEPERS,
            moves=((), None),
            needs=("project", "date", "amount", "source", "voucher"),
            effect=funds_changed,
        ),
    )
    on_update = staticmethod(funds_changed)
    page = Page(menu=Menu.PROJECTS, columns="project date amount source voucher", title="date", tabs="source")
    filterable = "amount"

    class Meta:
        """Money that arrived is positive."""

        table = "funds_in_place"
        constraints = (CheckConstraint(check="amount > 0", name="ck_funds_in_place_amount"),)
