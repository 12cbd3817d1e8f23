"""The two command centres: key project list, task forces, and what they report to whom (measure 8)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, grant
from models.entities.command_centre_effects import list_key_project, remove_key_project, submit_centre_report
from models.entities.map_task import CommandCentre
from models.entity import ChoiceField, Entity
from models.grants import (
    AUDITORS,
    BUSINESS_STAFF,
    CITY_OFFICES_READ,
    INVEST_OFFICE,
    OUR_UNIT,
    READS_THE_PROJECT,
    RELIEF_OFFICE,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Compare
from models.workflow import Action, Guard, Refusal

ON_THE_LIST = Guard(Refusal("STATE_CONFLICT", "该项目已移出清单"), Compare("removed_on", "is_null", True))


class KeyProject(Entity):
    """重点项目清单 | A project on the key list of a year, with leader, unit and time."""

    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="key_listings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="项目 | Project",
    )
    year = fields.IntField(db_index=True, description="年度 | Year")
    lead_leader: Any = fields.ForeignKeyField(
        "models.Leader",
        related_name="key_project_listings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头领导 | Lead leader",
    )
    responsible_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="key_project_listings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="责任单位 | Responsible unit",
    )
    due_on = fields.DateField(db_index=True, description="工作时限 | Due on")
    reason = fields.CharField(300, null=True, description="列入理由 | Reason")
    added_on = fields.DateField(default=clock.today, description="列入日期 | Added on")
    removed_on = fields.DateField(null=True, db_index=True, description="移出日期 | Removed on")

    access = Access(read=(READS_THE_PROJECT, OUR_UNIT), create=(INVEST_OFFICE,))
    actions = (
        Action(
            name="list_key_project",
            label="列入重点项目清单 | Put on the key project list",
            granted=(INVEST_OFFICE,),
            moves=((), None),
            needs=("project", "year", "lead_leader", "responsible_unit", "due_on"),
            takes=("reason",),
            effect=list_key_project,
        ),
        Action(
            name="remove_key_project",
            label="移出重点项目清单 | Take off the key project list",
            granted=(INVEST_OFFICE,),
            guards=(ON_THE_LIST,),
            effect=remove_key_project,
        ),
    )
    in_force = ("added_on", "removed_on")
    computed = "added_on removed_on"
    page = Page(
        menu=Menu.PROJECTS,
        columns="project year lead_leader responsible_unit due_on removed_on",
        title="project",
    )

    class Meta:
        """On the list of a year at most once at a time."""

        table = "key_project"
        constraints = (
            UniqueConstraint(
                fields=("project_id", "year"),
                name="uq_key_project_current",
                condition="removed_on is null and deleted_at is null",
            ),
            CheckConstraint(check="removed_on >= added_on", name="ck_key_project_period"),
        )


class TaskForce(Entity):
    """专班 | A special task force for an industry chain."""

    name = fields.CharField(100, db_index=True, description="名称 | Name")
    chain: Any = fields.ForeignKeyField(
        "models.IndustryChain",
        related_name="task_forces",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="产业链 | Industry chain",
    )
    lead_leader: Any = fields.ForeignKeyField(
        "models.Leader",
        related_name="task_forces",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头领导 | Lead leader",
    )
    lead_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="task_forces",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头单位 | Lead unit",
    )
    members: Any = fields.ManyToManyField(
        "models.User",
        related_name="task_forces",
        through="task_force_member",
        backward_key="task_force_id",
        forward_key="user_id",
        description="成员 | Members",
    )

    access = Access(
        read=(grant(*BUSINESS_STAFF, reason="工作人员可查阅专班"),),
        create=(INVEST_OFFICE,),
        update=(INVEST_OFFICE,),
        delete=(INVEST_OFFICE,),
    )
    page = Page(menu=Menu.PROJECTS, columns="name chain lead_leader lead_unit", search="name")

    class Meta:
        """A name stands once."""

        table = "task_force"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "name"), name="uq_task_force_name", condition="deleted_at is null"
            ),
        )


class SuperiorBody(Choice):
    """报送对象 | The body that a command centre reports to"""

    INVEST_COMMITTEE = auto(), "市招商委 | Investment committee", "info"
    LEADING_GROUP = auto(), "市民营经济工作领导小组 | Leading group for the private economy", "success"


INVEST_REPORTS = INVEST_OFFICE.but(Compare("centre", "eq", "INVEST"), "市招商委办报送招商引资指挥部情况")
RELIEF_REPORTS = RELIEF_OFFICE.but(Compare("centre", "eq", "RELIEF"), "市民营办报送助企纾困指挥部情况")
CENTRE_REPORTERS = (INVEST_REPORTS, RELIEF_REPORTS)


class CentreReport(Entity):
    """指挥部报告 | What a command centre reports in a month to the body above it."""

    centre = ChoiceField(CommandCentre, db_index=True, description="指挥部 | Command centre")
    period = fields.CharField(7, db_index=True, description="月份（YYYY-MM） | Month, YYYY-MM")
    progress = fields.TextField(description="重大进展 | Major progress")
    problems: Any = fields.ManyToManyField(
        "models.Issue",
        related_name="centre_reports",
        through="centre_report_problem",
        backward_key="centre_report_id",
        forward_key="issue_id",
        description="重大问题 | Major problems",
    )
    to_body = ChoiceField(SuperiorBody, db_index=True, description="报送对象 | Reported to")
    submitted_at = fields.DatetimeField(default=clock.now, db_index=True, description="报送时间 | Sent at")

    access = Access(read=(CITY_OFFICES_READ, AUDITORS), create=CENTRE_REPORTERS)
    actions = (
        Action(
            name="submit_centre_report",
            label="报送指挥部情况 | Report to the body above",
            granted=CENTRE_REPORTERS,
            moves=((), None),
            needs=("centre", "period", "progress", "to_body"),
            takes=("problems",),
            effect=submit_centre_report,
        ),
    )
    computed = "submitted_at"
    page = Page(
        menu=Menu.PROJECTS,
        columns="centre period to_body submitted_at",
        title="period",
        tabs="centre",
        search="progress",
    )

    class Meta:
        """One report a centre and month."""

        table = "centre_report"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "centre", "period"),
                name="uq_centre_report_period",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'", name="ck_centre_report_period"),
        )
