"""Who is responsible for which project or enterprise, one to one, and what they did (DOMAIN §6.6)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Role, grant, whoever_sees
from models.entities.assignment_workflow import (
    ASSIGNERS,
    ASSIGNMENT_ACTIONS,
    MINE,
    MY_SERVICE,
    SERVICE_LOG_ACTIONS,
)
from models.entities.commissioner import DeptFunction
from models.entity import ChoiceField, Entity
from models.grants import (
    ASSIGNED_TO_ME,
    AUDITORS,
    CITY_DEPTS,
    CITY_OFFICES_READ,
    COUNTY_DEPTS,
    DISCIPLINE,
    ENTERPRISE_IN_MY_CARE,
    ENTERPRISE_ROLES,
    LEADERS,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    PROJECT_LOCAL_ADMINS,
    via,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare, Exists, Not, all_of, any_of


class AssignmentKind(Choice):
    """任职类型 | Kind of assignment"""

    PROJECT_MANAGER = auto(), "项目主管 | Project manager", "info"
    SERVICE_COMMISSIONER = auto(), "服务专员 | Service commissioner", "info"
    RELIEF_SUPERVISOR = auto(), "纾困主管 | Relief supervisor", "success"
    POLICY_COMMISSIONER = auto(), "政策专员 | Policy commissioner", "success"


class AssignmentStatus(Choice):
    """任职状态 | Status of an assignment"""

    PROPOSED = auto(), "拟任 | Proposed", "info"
    ACTIVE = auto(), "在任 | Active", "success"
    CONVERTED = auto(), "落地转任 | Converted on landing", "success"
    CHANGED = auto(), "已调整 | Changed", "neutral"
    ENDED = auto(), "已结束 | Ended", "neutral"


class ChangeReason(Choice):
    """调整原因 | Reason of a change"""

    TRANSFER = auto(), "调离 | Transfer"
    RETIRE = auto(), "退休 | Retirement"
    LONG_LEAVE = auto(), "长期休假 | Long leave"
    RECUSAL = auto(), "回避 | Recusal"
    ENTERPRISE_REQUEST = auto(), "企业要求 | Request of the enterprise"
    DUTY_FAILURE = auto(), "履职不力 | Failure of duty"
    LANDING_CONVERSION = auto(), "落地转任 | Conversion on landing"


_OUR_TASK = Compare("responsible_unit_id", "in", VIEWER.units)


class Assignment(Entity):
    """任职配备 | A leader or commissioner who is responsible for a project or an enterprise."""

    kind = ChoiceField(AssignmentKind, db_index=True, description="任职类型 | Kind")
    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="assignments",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="项目 | Project",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="assignments",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    leader: Any = fields.ForeignKeyField(
        "models.Leader",
        related_name="assignments",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="领导 | Leader",
    )
    commissioner: Any = fields.ForeignKeyField(
        "models.Commissioner",
        related_name="assignments",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="专员 | Commissioner",
    )
    start_on = fields.DateField(default=clock.today, db_index=True, description="任职日期 | From")
    end_on = fields.DateField(null=True, db_index=True, description="结束日期 | To")
    status = ChoiceField(
        AssignmentStatus, default=AssignmentStatus.PROPOSED, db_index=True, description="任职状态 | Status"
    )
    converted_from: Any = fields.ForeignKeyField(
        "models.Assignment",
        related_name="converted_to",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="由何任职转来 | Assignment it was converted from",
    )
    match_score = fields.DecimalField(
        max_digits=5, decimal_places=2, null=True, description="匹配得分 | Match score"
    )
    approval_doc_no = fields.CharField(100, null=True, description="批准文号 | Approval document")
    change_reason = ChoiceField(ChangeReason, null=True, description="调整原因 | Reason of the change")
    needed_function = ChoiceField(
        DeptFunction, null=True, description="需要的部门职能 | Function that is needed"
    )
    choice_reason = fields.CharField(
        300, null=True, description="另选专员的理由 | Why another than the best match was chosen"
    )
    acknowledge_due_at = fields.DatetimeField(
        null=True, db_index=True, description="确认时限 | To be acknowledged by"
    )
    acknowledged_at = fields.DatetimeField(null=True, description="确认时间 | Acknowledged at")
    auto_acknowledged = fields.BooleanField(default=False, description="逾期视为同意 | Accepted by silence")

    access = Access(
        read=(
            CITY_OFFICES_READ,
            *via("project", *PROJECT_LOCAL_ADMINS),
            *via("enterprise", *LOCAL_ADMINS),
            grant(
                *CITY_DEPTS,
                *COUNTY_DEPTS,
                reason="本单位负责的项目或企业问题的主管和专员",
                rows=any_of(Exists("project", _OUR_TASK), Exists("enterprise", Exists("issues", _OUR_TASK))),
            ),
            *MINE,
            *via("project", *ASSIGNED_TO_ME),
            *via("enterprise", *ENTERPRISE_IN_MY_CARE),
            grant(
                *ENTERPRISE_ROLES,
                reason="您企业及其落地项目的主管和专员",
                rows=all_of(
                    Not(Compare("status", "eq", "PROPOSED")),
                    any_of(MY_ENTERPRISE.rows, Exists("project", MY_ENTERPRISE.rows)),
                ),
            ),
            DISCIPLINE,
            AUDITORS,
        ),
        create=ASSIGNERS,
    )
    state = "status"
    actions = ASSIGNMENT_ACTIONS
    computed = "match_score converted_from acknowledge_due_at acknowledged_at auto_acknowledged"
    in_force = ("start_on", "end_on")
    page = Page(
        menu=Menu.PEOPLE,
        columns="kind project enterprise leader commissioner start_on end_on status",
        title="kind",
        tabs="status",
        steps="PROPOSED ACTIVE ENDED",
    )
    filterable = "match_score"

    class Meta:
        """One person for one project or enterprise, of the sort that the kind says, one active at a time."""

        table = "assignment"
        constraints = (
            UniqueConstraint(
                fields=("project_id", "kind"),
                name="uq_assignment_project_active",
                condition="status = 'ACTIVE' and deleted_at is null",
            ),
            UniqueConstraint(
                fields=("enterprise_id", "kind"),
                name="uq_assignment_enterprise_active",
                condition="status = 'ACTIVE' and deleted_at is null",
            ),
            CheckConstraint(
                check="num_nonnulls(project_id, enterprise_id) = 1"
                " and num_nonnulls(leader_id, commissioner_id) = 1",
                name="ck_assignment_one_person_one_target",
            ),
            CheckConstraint(
                check="(kind in ('PROJECT_MANAGER', 'SERVICE_COMMISSIONER')) = (project_id is not null)",
                name="ck_assignment_kind_fits_target",
            ),
            CheckConstraint(
                check="(kind in ('PROJECT_MANAGER', 'RELIEF_SUPERVISOR')) = (leader_id is not null)",
                name="ck_assignment_kind_fits_person",
            ),
            CheckConstraint(check="end_on >= start_on", name="ck_assignment_period"),
            CheckConstraint(check="match_score between 0 and 100", name="ck_assignment_match_score"),
            CheckConstraint(
                check="status <> 'CHANGED' or (change_reason is not null and approval_doc_no is not null)",
                name="ck_assignment_change_approved",
            ),
        )


class ServiceLog(Entity):
    """服务记录 | What a manager or commissioner did for the project or enterprise."""

    assignment: Any = fields.ForeignKeyField(
        "models.Assignment",
        related_name="service_logs",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="任职 | Assignment",
    )
    date = fields.DateField(default=clock.today, db_index=True, description="日期 | Date")
    matter = fields.CharField(500, description="服务事项 | Matter")
    result = fields.TextField(null=True, description="办理结果 | Result")
    on_behalf = fields.BooleanField(default=False, description="代为办理 | On behalf")
    attachments = ArrayField("text", default=list, description="附件 | Attachments")

    access = Access(
        read=(
            CITY_OFFICES_READ,
            whoever_sees(
                "assignment",
                "可读该任职的管理人员、主管和专员可读服务记录（部门和企业除外）",
                Role.COUNTY_ADMIN,
                Role.ZONE_ADMIN,
                *LEADERS,
                Role.COMMISSIONER,
                Role.DISCIPLINE,
                Role.AUDITOR,
            ),
        ),
        create=MY_SERVICE,
        update=tuple(each.limited_to("matter", "result", "attachments") for each in MY_SERVICE),
    )
    actions = SERVICE_LOG_ACTIONS
    page = Page(
        menu=Menu.PEOPLE, columns="date assignment matter on_behalf", title="matter", search="matter result"
    )

    class Meta:
        """The table."""

        table = "service_log"
