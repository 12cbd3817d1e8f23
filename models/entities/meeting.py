"""Conferences, joint meetings and meetings with enterprises (measure 1)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint

from models.access import Access, Role, grant
from models.entities.meeting_workflow import MEETING_ACTIONS, MEETING_KEEPERS, check_window
from models.entity import ChoiceField, Entity
from models.grants import (
    AUDITORS,
    CITY_DEPTS,
    CITY_OFFICES_READ,
    COUNTY_DEPTS,
    DISCIPLINE,
    ENTERPRISE_ROLES,
    LEADERS,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare, Exists, any_of


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
        update=tuple(
            keeper.limited_to("topic", "attendees", "enterprises", "invited_units", "minutes")
            for keeper in MEETING_KEEPERS
        ),
    )
    state = "status"
    actions = MEETING_ACTIONS
    computed = "demands"
    on_create = staticmethod(check_window)
    on_update = staticmethod(check_window)
    page = Page(
        menu=Menu.ISSUES,
        columns="topic type region year window held_on status",
        title="topic",
        tabs="status",
        search="topic minutes",
        steps="PLANNED HELD",
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
