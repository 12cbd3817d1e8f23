"""Leaders linked to enterprises, and their visits (measure 2, DOMAIN §6.5)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, whoever_sees
from models.entities.link_workflow import LINK_ACTIONS, LINK_KEEPERS, MY_LINK, VISIT_ACTIONS, VISITORS
from models.entity import ChoiceField, Entity
from models.grants import ASSIGNED_COMMISSIONER, DISCIPLINE, MY_ENTERPRISE, via
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Compare, all_of


class LinkSource(Choice):
    """挂钩来源 | Source of a link"""

    ASSIGNED = auto(), "统一安排 | Assigned", "info"
    PROJECT_LANDING = auto(), "项目落地转入 | Landing of a project", "success"


class LeaderLink(Entity):
    """挂钩联系 | A leader linked to an enterprise."""

    leader: Any = fields.ForeignKeyField(
        "models.Leader",
        related_name="links",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="挂钩领导 | Leader",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="leader_links",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    is_primary = fields.BooleanField(default=False, db_index=True, description="主要挂钩 | Primary")
    start_on = fields.DateField(default=clock.today, db_index=True, description="开始日期 | Start")
    end_on = fields.DateField(null=True, db_index=True, description="结束日期 | End")
    source = ChoiceField(LinkSource, default=LinkSource.ASSIGNED, description="来源 | Source")
    reason = fields.CharField(300, null=True, description="说明 | Reason")

    access = Access(
        read=(*LINK_KEEPERS, MY_LINK, *via("enterprise", ASSIGNED_COMMISSIONER), MY_ENTERPRISE, DISCIPLINE),
        create=LINK_KEEPERS,
        update=tuple(keeper.limited_to("reason") for keeper in LINK_KEEPERS),
    )
    actions = LINK_ACTIONS
    computed = "source"
    in_force = ("start_on", "end_on")
    page = Page(
        menu=Menu.PEOPLE, columns="leader enterprise is_primary start_on end_on source", title="enterprise"
    )
    filterable = "source"

    class Meta:
        """One primary link an enterprise; a leader is linked to it once at a time."""

        table = "leader_link"
        constraints = (
            # "Active" cannot name today in an index: a link with an end no longer counts as the primary one.
            UniqueConstraint(
                fields=("enterprise_id",),
                name="uq_leader_link_primary",
                condition="is_primary and end_on is null and deleted_at is null",
            ),
            UniqueConstraint(
                fields=("leader_id", "enterprise_id"),
                name="uq_leader_link_current",
                condition="end_on is null and deleted_at is null",
            ),
            CheckConstraint(check="end_on >= start_on", name="ck_leader_link_period"),
        )


class VisitStatus(Choice):
    """调研状态 | Status of a visit"""

    PLANNED = auto(), "已计划 | Planned", "info"
    DONE = auto(), "已走访 | Done", "info"
    SUBMITTED = auto(), "待企业确认 | Submitted", "warning"
    CONFIRMED = auto(), "已确认 | Confirmed", "success"
    REJECTED = auto(), "已退回 | Rejected", "danger"
    CANCELLED = auto(), "已取消 | Cancelled", "neutral"


class LinkVisit(Entity):
    """挂钩调研 | A visit of a linked leader to the enterprise."""

    link: Any = fields.ForeignKeyField(
        "models.LeaderLink",
        related_name="visits",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="挂钩联系 | Link",
    )
    planned_on = fields.DateField(null=True, db_index=True, description="计划日期 | Planned on")
    visited_on = fields.DateField(null=True, db_index=True, description="走访日期 | Visited on")
    place = fields.CharField(200, null=True, description="地点 | Place")
    attendees = fields.CharField(500, null=True, description="参加人员 | Attendees")
    summary = fields.TextField(null=True, description="调研情况 | Summary")
    problems: Any = fields.ManyToManyField(
        "models.Issue",
        related_name="link_visits",
        through="link_visit_problem",
        backward_key="visit_id",
        forward_key="issue_id",
        description="发现的问题 | Problems found",
    )
    evidence = ArrayField("text", default=list, description="佐证材料 | Evidence")
    status = ChoiceField(VisitStatus, default=VisitStatus.PLANNED, db_index=True, description="状态 | Status")
    submitted_at = fields.DatetimeField(null=True, description="提交时间 | Submitted at")
    confirm_due_at = fields.DatetimeField(
        null=True, db_index=True, description="确认时限 | To be confirmed by"
    )
    backdating_approved_by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="approved_late_visits",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="补录批准人 | Who approved the late record",
    )
    confirmed_at = fields.DatetimeField(null=True, db_index=True, description="确认时间 | Confirmed at")
    confirmed_by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="confirmed_visits",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="确认人 | Confirmed by",
    )
    auto_confirmed = fields.BooleanField(default=False, description="逾期默认确认 | Confirmed by silence")
    reject_reason = fields.CharField(300, null=True, description="退回原因 | Reason of the rejection")

    access = Access(
        read=(whoever_sees("link", "可读该挂钩联系者可读其调研记录"),),
        create=VISITORS,
        update=tuple(
            visitor.but(
                all_of(visitor.rows, Compare("status", "in", ("PLANNED", "DONE", "REJECTED"))), visitor.reason
            ).limited_to("planned_on", "place", "attendees", "summary", "evidence")
            for visitor in VISITORS
        ),
    )
    state = "status"
    actions = VISIT_ACTIONS
    computed = (
        "problems submitted_at confirm_due_at confirmed_at confirmed_by auto_confirmed backdating_approved_by"
    )
    page = Page(
        menu=Menu.PEOPLE,
        columns="link planned_on visited_on place status",
        title="visited_on",
        tabs="status",
        search="summary place",
        steps="PLANNED DONE SUBMITTED CONFIRMED",
    )

    class Meta:
        """A visit that took place has a date."""

        table = "link_visit"
        constraints = (
            CheckConstraint(
                check="status in ('PLANNED', 'CANCELLED') or visited_on is not null",
                name="ck_link_visit_dated",
            ),
            CheckConstraint(
                check="status <> 'REJECTED' or reject_reason is not null",
                name="ck_link_visit_rejection_explained",
            ),
        )
