"""Tasks of the war map and the construction plan: who does what by when (measures 8.3, 12.1)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from models.access import Access, Role, grant
from models.audiences import LEAD_LEADER, RESPONSIBLE_UNIT
from models.entities.map_task_effects import (
    assign,
    feed_back,
    finish,
    mark_overdue,
    sign_in,
    task_changed,
    verify,
)
from models.entity import ChoiceField, Entity
from models.grants import (
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
from models.page import Menu, Page
from models.predicates import TODAY, VIEWER, Compare, Exists, Not, all_of
from models.workflow import Action, Audience, Guard, Refusal


class CommandCentre(Choice):
    """指挥部 | Command centre"""

    INVEST = auto(), "招商引资指挥部 | Investment command centre", "info"
    RELIEF = auto(), "助企纾困指挥部 | Relief command centre", "success"


class MapTaskKind(Choice):
    """任务图别 | Which of the two maps a task stands on"""

    BATTLE = auto(), "作战图 | Battle map", "info"
    CONSTRUCTION = auto(), "施工图 | Construction plan", "warning"


class MapTaskStatus(Choice):
    """任务状态 | Status of a task"""

    ASSIGNED = auto(), "已下达 | Assigned", "info"
    SIGNED_IN = auto(), "已签收 | Signed in", "info"
    DOING = auto(), "办理中 | Doing", "info"
    DONE = auto(), "已完成 | Done", "success"
    VERIFIED = auto(), "已核验 | Verified", "success"
    OVERDUE = auto(), "逾期 | Overdue", "danger"


TASK_KEEPERS = (INVEST_OFFICE, RELIEF_OFFICE, *via("project", *PROJECT_LOCAL_ADMINS))
AUTHOR = Audience("author", path="created_by")
UNDER_WAY = Not(Compare("status", "in", ("DONE", "VERIFIED")))
NOT_SIGNED_IN = Guard(Refusal("STATE_CONFLICT", "该任务已签收"), Compare("signed_in_at", "is_null", True))
SIGNED_IN = Guard(Refusal("STATE_CONFLICT", "该任务尚未签收"), Compare("signed_in_at", "is_null", False))
PAST_DUE = Guard(Refusal("STATE_CONFLICT", "该任务尚未超过完成时限"), Compare("due_on", "lt", TODAY))


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
    kind = ChoiceField(
        MapTaskKind,
        default=MapTaskKind.BATTLE,
        db_index=True,
        description="图别 | Battle or construction map",
    )
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
    fed_back_at = fields.DatetimeField(null=True, description="反馈时间 | Fed back at")
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
        update=tuple(
            keeper.but(all_of(keeper.rows, UNDER_WAY), f"{keeper.reason}，任务完成前可修改").limited_to(
                "content", "lead_leader", "responsible_unit", "due_on"
            )
            for keeper in TASK_KEEPERS
        ),
    )
    state = "status"
    actions = (
        Action(
            name="assign_map_task",
            label="下达任务 | Assign a task",
            granted=TASK_KEEPERS,
            moves=((), "ASSIGNED"),
            needs=("centre", "content", "lead_leader", "responsible_unit", "due_on"),
            takes=("project", "kind"),
            effect=assign,
            notifies=(RESPONSIBLE_UNIT, LEAD_LEADER),
        ),
        Action(
            name="sign_in_task",
            label="签收 | Sign in",
            granted=(OUR_UNIT,),
            moves=(("ASSIGNED", "OVERDUE"), None),
            branches=("SIGNED_IN",),
            guards=(NOT_SIGNED_IN,),
            deadline="sla.signin",
            effect=sign_in,
        ),
        Action(
            name="feed_back_task",
            label="反馈进展 | Feed back",
            granted=(OUR_UNIT,),
            moves=(("SIGNED_IN", "DOING", "OVERDUE"), None),
            branches=("DOING",),
            needs=("feedback",),
            guards=(SIGNED_IN,),
            effect=feed_back,
            notifies=(LEAD_LEADER,),
        ),
        Action(
            name="finish_task",
            label="办结 | Finish",
            granted=(OUR_UNIT,),
            moves=(("SIGNED_IN", "DOING", "OVERDUE"), "DONE"),
            needs=("feedback",),
            guards=(SIGNED_IN,),
            effect=finish,
            notifies=(LEAD_LEADER, AUTHOR),
        ),
        Action(
            name="verify_task",
            label="核验 | Verify",
            granted=TASK_KEEPERS,
            moves=(("DONE",), "VERIFIED"),
            separate_from=("feed_back_task", "finish_task"),
            effect=verify,
            notifies=(RESPONSIBLE_UNIT,),
        ),
        Action(
            name="mark_task_overdue",
            label="标记逾期 | Mark as overdue",
            granted=TASK_KEEPERS,
            moves=(("ASSIGNED", "SIGNED_IN", "DOING"), "OVERDUE"),
            guards=(PAST_DUE,),
            effect=mark_overdue,
            notifies=(RESPONSIBLE_UNIT, LEAD_LEADER, AUTHOR),
            automatic=True,
        ),
    )
    on_update = staticmethod(task_changed)
    computed = "signed_in_at fed_back_at done_at verified_at"
    page = Page(
        menu=Menu.PROJECTS,
        columns="content project kind centre responsible_unit lead_leader due_on status",
        title="content",
        tabs="status",
        search="content",
        steps="ASSIGNED SIGNED_IN DOING DONE VERIFIED",
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
