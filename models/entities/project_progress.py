"""How a project advances: milestones, monthly reports, money in place, tasks of the war map."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Role, grant
from models.entities.project import InvestorOrigin, ProjectStage
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    ASSIGNED_COMMISSIONER,
    AUDITORS,
    CITY_OFFICES_READ,
    INVEST_OFFICE,
    LEADERS,
    OUR_UNIT,
    PROJECT_LOCAL_ADMINS,
    READS_THE_PROJECT,
    RELIEF_OFFICE,
    via,
)
from models.labels import Choice
from models.page import Page
from models.predicates import VIEWER, Compare, Exists
from models.workflow import Action

PROJECT_KEEPERS = (INVEST_OFFICE, *via("project", *PROJECT_LOCAL_ADMINS))
REPORTERS = (*PROJECT_KEEPERS, *via("project", ASSIGNED_COMMISSIONER))


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

    access = Access(read=(READS_THE_PROJECT, OUR_UNIT), create=PROJECT_KEEPERS, update=PROJECT_KEEPERS)
    actions = (
        Action(
            name="add_milestone",
            label="添加节点 | Add a milestone",
            granted=PROJECT_KEEPERS,
            moves=((), None),
            needs=("project", "stage", "planned_on"),
        ),
    )
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
    status = ChoiceField(ReportStatus, default=ReportStatus.DRAFT, db_index=True, description="状态 | Status")

    access = Access(
        read=(READS_THE_PROJECT,),
        create=REPORTERS,
        update=tuple(
            reporter.limited_to("physical_progress", "funds_in_place_delta", "text") for reporter in REPORTERS
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
        ),
        Action(
            name="submit_progress",
            label="提交 | Submit",
            granted=REPORTERS,
            moves=(("DRAFT", "RETURNED"), "SUBMITTED"),
        ),
        Action(
            name="accept_progress",
            label="采纳 | Accept",
            granted=PROJECT_KEEPERS,
            moves=(("SUBMITTED",), "ACCEPTED"),
        ),
        Action(
            name="return_progress",
            label="退回 | Return",
            granted=PROJECT_KEEPERS,
            moves=(("SUBMITTED",), "RETURNED"),
        ),
    )
    page = Page(
        columns="project period physical_progress funds_in_place_delta status reported_by",
        title="period",
        tabs="status",
        search="text",
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

    access = Access(read=(READS_THE_PROJECT,), create=PROJECT_KEEPERS, update=PROJECT_KEEPERS)
    actions = (
        Action(
            name="record_funds",
            label="登记到位资金 | Record funds",
            granted=PROJECT_KEEPERS,
            moves=((), None),
            needs=("project", "date", "amount", "source", "voucher"),
        ),
    )
    page = Page(columns="project date amount source voucher", title="date", tabs="source")
    filterable = "amount"

    class Meta:
        """Money that arrived is positive."""

        table = "funds_in_place"
        constraints = (CheckConstraint(check="amount > 0", name="ck_funds_in_place_amount"),)


class CommandCentre(Choice):
    """指挥部 | Command centre"""

    INVEST = auto(), "招商引资指挥部 | Investment command centre", "info"
    RELIEF = auto(), "助企纾困指挥部 | Relief command centre", "success"


class MapTaskStatus(Choice):
    """任务状态 | Status of a task"""

    ASSIGNED = auto(), "已下达 | Assigned", "info"
    SIGNED_IN = auto(), "已签收 | Signed in", "info"
    DOING = auto(), "办理中 | Doing", "info"
    DONE = auto(), "已完成 | Done", "success"
    VERIFIED = auto(), "已核验 | Verified", "success"
    OVERDUE = auto(), "逾期 | Overdue", "danger"


TASK_KEEPERS = (INVEST_OFFICE, RELIEF_OFFICE, *via("project", *PROJECT_LOCAL_ADMINS))


class MapTask(Entity):
    """作战图任务 | A task of the war map, with an owner and a due date."""

    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="map_tasks",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="项目 | Project",
    )
    meeting: Any = fields.ForeignKeyField(
        "models.Meeting",
        related_name="decisions",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="议定会议 | Meeting that decided it",
    )
    centre = ChoiceField(CommandCentre, db_index=True, description="指挥部 | Command centre")
    content = fields.CharField(1000, description="任务内容 | Content")
    lead_leader: Any = fields.ForeignKeyField(
        "models.Leader",
        related_name="map_tasks",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头领导 | Lead leader",
    )
    responsible_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="map_tasks",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="责任单位 | Responsible unit",
    )
    due_on = fields.DateField(db_index=True, description="完成时限 | Due on")
    status = ChoiceField(
        MapTaskStatus, default=MapTaskStatus.ASSIGNED, db_index=True, description="任务状态 | Status"
    )
    signed_in_at = fields.DatetimeField(null=True, description="签收时间 | Signed in at")
    done_at = fields.DatetimeField(null=True, description="完成时间 | Done at")
    verified_at = fields.DatetimeField(null=True, description="核验时间 | Verified at")
    feedback = fields.TextField(null=True, description="反馈情况 | Feedback")

    access = Access(
        read=(
            CITY_OFFICES_READ,
            READS_THE_PROJECT,
            OUR_UNIT,
            grant(
                Role.COUNTY_ADMIN,
                reason="责任单位属于本县(区)",
                rows=Exists("responsible_unit", Compare("region_id", "in", VIEWER.counties)),
            ),
            grant(
                Role.ZONE_ADMIN,
                reason="责任单位属于本园区",
                rows=Exists("responsible_unit", Compare("region_id", "in", VIEWER.zones)),
            ),
            grant(
                *LEADERS,
                reason="您（或您联络的领导）是任务的牵头领导",
                rows=Compare("lead_leader_id", "in", VIEWER.leaders),
            ),
            AUDITORS,
        ),
        create=TASK_KEEPERS,
        update=(
            *(
                keeper.limited_to("content", "lead_leader", "responsible_unit", "due_on")
                for keeper in TASK_KEEPERS
            ),
            OUR_UNIT.limited_to("feedback"),
        ),
    )
    state = "status"
    actions = (
        Action(
            name="assign_map_task",
            label="下达任务 | Assign a task",
            granted=TASK_KEEPERS,
            moves=((), "ASSIGNED"),
            needs=("centre", "content", "responsible_unit", "due_on"),
        ),
        Action(
            name="sign_in_task",
            label="签收 | Sign in",
            granted=(OUR_UNIT,),
            moves=(("ASSIGNED",), "SIGNED_IN"),
            deadline="sla.signin",
        ),
        Action(
            name="feed_back_task",
            label="反馈进展 | Feed back",
            granted=(OUR_UNIT,),
            moves=(("SIGNED_IN",), "DOING"),
            needs=("feedback",),
        ),
        Action(
            name="finish_task",
            label="办结 | Finish",
            granted=(OUR_UNIT,),
            moves=(("SIGNED_IN", "DOING", "OVERDUE"), "DONE"),
            needs=("feedback",),
        ),
        Action(
            name="verify_task",
            label="核验 | Verify",
            granted=TASK_KEEPERS,
            moves=(("DONE",), "VERIFIED"),
        ),
    )
    page = Page(
        columns="content project centre responsible_unit lead_leader due_on status",
        title="content",
        tabs="status",
        search="content",
    )

    class Meta:
        """Every step is dated."""

        table = "map_task"
        constraints = (
            CheckConstraint(
                check="status not in ('DONE', 'VERIFIED') or done_at is not null",
                name="ck_map_task_done_dated",
            ),
        )
