"""Leaders linked to enterprises, their visits, and meetings (measures 1 and 2, DOMAIN §6.5)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Role, grant, whoever_sees
from models.entity import ChoiceField, Entity
from models.grants import (
    ASSIGNED_COMMISSIONER,
    AUDITORS,
    CITY_DEPTS,
    CITY_OFFICES,
    CITY_OFFICES_READ,
    COUNTY_DEPTS,
    DISCIPLINE,
    ENTERPRISE_ROLES,
    LEADERS,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    ORG_DEPT,
    RELIEF_OFFICE,
    via,
)
from models.labels import Choice
from models.page import Page
from models.predicates import VIEWER, Compare, Exists, any_of
from models.workflow import Action


class LinkSource(Choice):
    """挂钩来源 | Source of a link"""

    ASSIGNED = auto(), "统一安排 | Assigned", "info"
    PROJECT_LANDING = auto(), "项目落地转入 | Landing of a project", "success"


LINK_KEEPERS = (RELIEF_OFFICE, ORG_DEPT, *via("enterprise", *LOCAL_ADMINS))
MY_LINK = grant(
    *LEADERS, reason="这是您（或您联络的领导）的挂钩联系", rows=Compare("leader_id", "in", VIEWER.leaders)
)


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
    actions = (
        Action(
            name="create_link",
            label="建立挂钩 | Create a link",
            granted=LINK_KEEPERS,
            moves=((), None),
            needs=("leader", "enterprise", "start_on"),
        ),
        Action(name="end_link", label="结束挂钩 | End", granted=LINK_KEEPERS, needs=("end_on",)),
        Action(name="set_primary_link", label="设为主要挂钩 | Make primary", granted=LINK_KEEPERS),
    )
    page = Page(columns="leader enterprise is_primary start_on end_on source", title="enterprise")
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


VISITORS = (RELIEF_OFFICE, ORG_DEPT, *via("link", *via("enterprise", *LOCAL_ADMINS), MY_LINK))
VISITED = via("link", MY_ENTERPRISE)


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
            visitor.limited_to("planned_on", "visited_on", "place", "attendees", "summary", "evidence")
            for visitor in VISITORS
        ),
    )
    state = "status"
    actions = (
        Action(
            name="plan_visit",
            label="计划调研 | Plan a visit",
            granted=VISITORS,
            moves=((), "PLANNED"),
            needs=("link",),
        ),
        Action(
            name="complete_visit",
            label="登记走访 | Record that it took place",
            granted=VISITORS,
            moves=(("PLANNED", "REJECTED"), "DONE"),
            needs=("visited_on", "place"),
        ),
        Action(
            name="submit_visit",
            label="提交 | Submit",
            granted=VISITORS,
            moves=(("DONE",), "SUBMITTED"),
            needs=("visited_on", "summary", "evidence"),
        ),
        Action(
            name="confirm_visit",
            label="确认走访 | Confirm",
            granted=VISITED,
            moves=(("SUBMITTED",), "CONFIRMED"),
        ),
        Action(
            name="reject_visit",
            label="退回 | Reject",
            granted=VISITED,
            moves=(("SUBMITTED",), "REJECTED"),
            needs=("reject_reason",),
        ),
        Action(
            name="cancel_visit",
            label="取消 | Cancel",
            granted=VISITORS,
            moves=(("PLANNED",), "CANCELLED"),
        ),
    )
    page = Page(
        columns="link planned_on visited_on place status",
        title="visited_on",
        tabs="status",
        search="summary place",
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


class MeetingType(Choice):
    """会议类型 | Type of meeting"""

    ANNUAL_CONFERENCE = auto(), "民营经济发展大会 | Annual conference", "success"
    JOINT_MEETING = auto(), "联席会议 | Joint meeting", "info"
    GOV_ENT_BIMONTHLY = auto(), "政企双月见面会 | Bi-monthly meeting with enterprises", "info"


class MeetingStatus(Choice):
    """会议状态 | Status of a meeting"""

    PLANNED = auto(), "计划 | Planned", "info"
    HELD = auto(), "已召开 | Held", "success"
    MISSED = auto(), "未按期召开 | Missed", "danger"


MEETING_KEEPERS = (
    grant(*CITY_OFFICES, reason="市级各办公室组织全市会议"),
    grant(
        Role.COUNTY_ADMIN,
        reason="县级管理员组织本县(区)会议",
        rows=Compare("region_id", "in", VIEWER.counties),
    ),
    grant(Role.ZONE_ADMIN, reason="园区管理员组织本园区会议", rows=Compare("region_id", "in", VIEWER.zones)),
)


class Meeting(Entity):
    """会议 | A conference, joint meeting or meeting with enterprises."""

    type = ChoiceField(MeetingType, db_index=True, description="会议类型 | Type")
    organiser_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="meetings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="组织单位 | Organiser",
    )
    invited_units: Any = fields.ManyToManyField(
        "models.OrgUnit",
        related_name="invitations",
        through="meeting_invited_unit",
        backward_key="meeting_id",
        forward_key="unit_id",
        description="受邀单位 | Invited units",
    )
    region: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="meetings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="区划 | Region",
    )
    year = fields.IntField(db_index=True, description="年度 | Year")
    window = fields.CharField(
        7, null=True, db_index=True, description="双月窗口（YYYY-Bn） | Two-month window"
    )
    held_on = fields.DateField(null=True, db_index=True, description="召开日期 | Held on")
    topic = fields.CharField(200, description="主题 | Topic")
    attendees = ArrayField("text", default=list, description="参会人员 | Attendees")
    enterprises: Any = fields.ManyToManyField(
        "models.Enterprise",
        related_name="meetings",
        through="meeting_enterprise",
        backward_key="meeting_id",
        forward_key="enterprise_id",
        description="受邀企业 | Invited enterprises",
    )
    minutes = fields.TextField(null=True, description="会议纪要 | Minutes")
    demands: Any = fields.ManyToManyField(
        "models.Issue",
        related_name="meetings",
        through="meeting_demand",
        backward_key="meeting_id",
        forward_key="issue_id",
        description="企业诉求 | Demands raised",
    )
    status = ChoiceField(
        MeetingStatus, default=MeetingStatus.PLANNED, db_index=True, description="状态 | Status"
    )

    access = Access(
        read=(
            CITY_OFFICES_READ,
            *MEETING_KEEPERS[1:],
            grant(
                *CITY_DEPTS,
                reason="本单位组织或受邀参加的会议",
                rows=any_of(
                    Compare("organiser_unit_id", "in", VIEWER.units),
                    Exists("invited_units", Compare("id", "in", VIEWER.units)),
                ),
            ),
            grant(*COUNTY_DEPTS, reason="本县(区)的会议", rows=Compare("region_id", "in", VIEWER.counties)),
            grant(*LEADERS, Role.COMMISSIONER, reason="领导、联络员和专员可读会议情况"),
            grant(
                *ENTERPRISE_ROLES,
                reason="您的企业受邀参加的会议",
                rows=Exists("enterprises", Compare("id", "in", VIEWER.enterprises)),
            ),
            DISCIPLINE,
            AUDITORS,
        ),
        create=MEETING_KEEPERS,
        update=MEETING_KEEPERS,
    )
    state = "status"
    actions = (
        Action(
            name="hold_meeting",
            label="登记召开 | Record that it was held",
            granted=MEETING_KEEPERS,
            moves=(("PLANNED",), "HELD"),
            needs=("held_on",),
        ),
        Action(
            name="record_decision",
            label="登记议定事项 | Record a decision",
            granted=MEETING_KEEPERS,
            moves=(("HELD",), None),
        ),
    )
    page = Page(
        columns="topic type region year window held_on status",
        title="topic",
        tabs="status",
        search="topic minutes",
    )

    class Meta:
        """A window belongs to the bi-monthly meetings alone; what was held has a date."""

        table = "meeting"
        constraints = (
            CheckConstraint(
                check="(type = 'GOV_ENT_BIMONTHLY') = (\"window\" is not null)"
                " and \"window\" ~ '^[0-9]{4}-B[1-6]$'",
                name="ck_meeting_window",
            ),
            CheckConstraint(check="status <> 'HELD' or held_on is not null", name="ck_meeting_held_dated"),
        )
