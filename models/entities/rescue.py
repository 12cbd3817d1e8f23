"""Consultations on leading enterprises in difficulty, and what was agreed there (measure 3.2)."""

from datetime import date
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, whoever_sees
from models.entities.financing_units import (
    DEPARTMENTS,
    FINANCE,
    INDUSTRY,
    INDUSTRY_DEPARTMENT,
    city_units,
    department,
    ids_by_duty,
)
from models.entities.issue import IssueCategory
from models.entities.issue_intake import raise_issue
from models.entities.link_effects import TITLE_LENGTH
from models.entity import Entity
from models.grants import (
    AUDITORS,
    ENTERPRISE_IN_MY_CARE,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    RELIEF_OFFICE,
    via,
)
from models.page import Menu, Page
from models.workflow import Action, Audience, Find, Input, Refusal, Step

NOT_LEADING_ENTERPRISE = Refusal(
    "NOT_LEADING_ENTERPRISE", "会诊帮扶的对象须是行业龙头企业（龙头企业会诊帮扶）", "enterprise"
)
SESSION_AHEAD = Refusal("VALIDATION", "会诊日期不能晚于今天", "heldOn")
DUE_BEFORE_TODAY = Refusal("VALIDATION", "完成时限不能早于今天", "dueOn")


async def hold_session(step: Step) -> None:
    """A consultation on a leading enterprise, led by the industry department."""
    (enterprise,), units = await step.find_all(
        Find(entity="Enterprise", equal={"id": step.value("enterprise_id")}),
        city_units(step, INDUSTRY, FINANCE),
    )
    if not enterprise["is_leading_enterprise"]:
        raise NOT_LEADING_ENTERPRISE()
    if step.value("held_on") is not None and step.value("held_on") > step.today:
        raise SESSION_AHEAD()
    industry, finance = ids_by_duty(step, units, INDUSTRY, FINANCE)
    step.set(
        county_id=enterprise["county_id"],
        zone_id=enterprise["zone_id"],
        industry_unit_id=industry,
        finance_unit_id=finance,
    )


async def agree_on_action(step: Step) -> None:
    """What was agreed becomes an issue of the enterprise, with its unit and its deadline."""
    content, unit, due_on = (step.given[name] for name in ("content", "responsible_unit", "due_on"))
    if due_on < step.today:
        raise DUE_BEFORE_TODAY()
    (enterprise,) = await step.find("Enterprise", id=step.row["enterprise_id"])
    issue = raise_issue(
        step,
        enterprise,
        title=content[:TITLE_LENGTH],
        content=content,
        category=step.given.get("category") or IssueCategory.FINANCE,
        # Not MEETING: that counts what was raised at the city's regular meetings (K03).
        source="SURVEY",
        responsible_unit_id=unit,
        due_at=step.end_of(due_on),
    )
    _add(step, content, unit, due_on, issue)


def _add(step: Step, content: str, unit: UUID, due_on: date, issue: UUID) -> None:
    step.add(
        "ConsultationAction",
        session_id=step.row_id,
        content=content,
        responsible_unit_id=unit,
        due_on=due_on,
        issue_id=issue,
    )


class ConsultationSession(Entity):
    """会诊帮扶 | A consultation on how to help a leading enterprise."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="consultation_sessions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="龙头企业 | Leading enterprise",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="consultation_sessions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_consultation_sessions",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone of location",
    )
    held_on = fields.DateField(db_index=True, description="会诊日期 | Held on")
    participants = ArrayField("text", default=list, description="参加单位和人员 | Participants")
    diagnosis = fields.TextField(description="诊断意见 | Diagnosis")
    industry_unit = department("industry_unit_consultations", "市工信部门 | Industry department of the city")
    finance_unit = department(
        "finance_unit_consultations", "市金融工作部门 | Financial affairs office of the city"
    )

    access = Access(
        read=(
            DEPARTMENTS,
            RELIEF_OFFICE,
            *LOCAL_ADMINS,
            *via("enterprise", *ENTERPRISE_IN_MY_CARE),
            MY_ENTERPRISE,
            AUDITORS,
        ),
        create=(INDUSTRY_DEPARTMENT,),
        update=(INDUSTRY_DEPARTMENT.limited_to("participants", "diagnosis"),),
    )
    actions = (
        Action(
            name="hold_consultation",
            label="登记会诊帮扶 | Record a consultation",
            granted=(INDUSTRY_DEPARTMENT,),
            moves=((), None),
            needs=("enterprise", "held_on", "diagnosis"),
            takes=("participants",),
            effect=hold_session,
            notifies=(Audience("enterprise", path="enterprise"),),
        ),
        Action(
            name="add_consultation_action",
            label="确定帮扶措施 | Agree on an action",
            granted=(INDUSTRY_DEPARTMENT,),
            takes=(
                Input(name="content", of=str, label="帮扶措施 | Action", required=True, max_length=1000),
                Input(
                    name="responsible_unit", of="OrgUnit", label="责任单位 | Responsible unit", required=True
                ),
                Input(name="due_on", of=date, label="完成时限 | Due on", required=True),
                Input(name="category", of=IssueCategory, label="诉求类别，默认融资 | Category of the issue"),
            ),
            effect=agree_on_action,
        ),
    )
    page = Page(
        menu=Menu.ENTERPRISES, columns="enterprise county held_on", title="held_on", search="diagnosis"
    )

    class Meta:
        """There is something to say."""

        table = "consultation_session"
        constraints = (CheckConstraint(check="diagnosis <> ''", name="ck_consultation_session_diagnosis"),)


class ConsultationAction(Entity):
    """会诊帮扶措施 | Something agreed at a consultation; it is followed as an issue."""

    session: Any = fields.ForeignKeyField(
        "models.ConsultationSession",
        related_name="actions_agreed",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="会诊 | Consultation",
    )
    content = fields.CharField(1000, description="帮扶措施 | Action")
    responsible_unit = department("consultation_actions", "责任单位 | Responsible unit")
    due_on = fields.DateField(db_index=True, description="完成时限 | Due on")
    issue: Any = fields.ForeignKeyField(
        "models.Issue",
        related_name="consultation_actions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="转办诉求 | Issue that it became",
    )

    access = Access(read=(whoever_sees("session", "可读该会诊者可读其帮扶措施"),))
    page = Page(columns="session content responsible_unit due_on", title="content", search="content")

    class Meta:
        """Each action is one issue."""

        table = "consultation_action"
        constraints = (UniqueConstraint(fields=("issue_id",), name="uq_consultation_action_issue"),)
