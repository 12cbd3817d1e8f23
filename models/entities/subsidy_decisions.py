"""How applications are decided: reviews, public notices, decisions on overlapping policies."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Mask, Masking, Role, grant, whoever_sees
from models.entities.subsidy_actions import NOTICE_ACTIONS
from models.entities.subsidy_workflow import FIRST_REVIEWERS, LEAD_DEPT, ReviewDecision
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    AUDITORS,
    CITY_DEPTS,
    DISCIPLINE,
    FINANCE,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    RELIEF_OFFICE,
    via,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import TODAY, VIEWER, Compare


class ReviewStep(Choice):
    """审核环节 | Step of review"""

    FIRST = auto(), "初审 | First review"
    SECOND = auto(), "复核 | Second review"
    FINANCE = auto(), "财政审核 | Finance"


class OverlapBasis(Choice):
    """就高不重复依据 | Rule by which overlapping policies were decided"""

    HIGHER_NO_DUPLICATE = auto(), "就高不重复 | The higher amount, never the sum"
    UPPER_LEVEL = auto(), "按上级政策 | The higher level's rule"
    NEWER_PREVAILS = auto(), "新政策优先 | The newer policy prevails"


class Review(Entity):
    """补助审核 | One review of an application."""

    application: Any = fields.ForeignKeyField(
        "models.SubsidyApplication",
        related_name="reviews",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属申报 | Application",
    )
    step = ChoiceField(ReviewStep, db_index=True, description="环节 | Step")
    by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="reviews",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="审核人 | Reviewer",
    )
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="reviews",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="审核单位 | Unit of the reviewer",
    )
    decision = ChoiceField(ReviewDecision, db_index=True, description="结论 | Decision")
    opinion = fields.TextField(null=True, description="意见 | Opinion")
    at = fields.DatetimeField(default=clock.now, db_index=True, description="时间 | When")

    access = Access(read=(whoever_sees("application", "可读该申报者可读其审核意见"),))
    page = Page(columns="application step by unit decision at", tabs="step", title="step")

    class Meta:
        """Who refuses says why."""

        table = "review"
        constraints = (
            CheckConstraint(
                check="decision = 'PASS' or coalesce(btrim(opinion), '') <> ''",
                name="ck_review_refusal_has_opinion",
            ),
        )


_NOTICE_OFFICES = (RELIEF_OFFICE, FINANCE, DISCIPLINE, AUDITORS)
_NOTICE_LEAD = grant(
    *CITY_DEPTS,
    reason="本单位（含下属单位）发布的公示",
    rows=Compare("lead_unit_id", "in", VIEWER.units),
)


class PublicNotice(Entity):
    """补助公示 | A public notice of applications about to be approved: name, item and amount only."""

    title = fields.CharField(200, description="标题 | Title")
    lead_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="public_notices",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="公示单位 | Unit that gives notice",
    )
    applications: Any = fields.ManyToManyField(
        "models.SubsidyApplication",
        related_name="public_notices",
        through="public_notice_application",
        backward_key="notice_id",
        forward_key="application_id",
        description="公示的申报 | Applications under notice",
    )
    # What the public reads stands here: an application itself is not theirs to open.
    entries: Any = fields.JSONField(
        default=list, description="公示名单（企业、项目、金额） | List of names, items and amounts"
    )
    from_on = fields.DateField(db_index=True, description="公示开始 | From")
    to_on = fields.DateField(db_index=True, description="公示结束 | Until")
    url = fields.CharField(300, null=True, description="公示网址 | Address")
    objections: Any = fields.JSONField(null=True, description="异议 | Objections received")

    actions = NOTICE_ACTIONS
    computed = "entries objections lead_unit from_on"

    access = Access(
        read=(
            *_NOTICE_OFFICES,
            _NOTICE_LEAD,
            grant(*Role, reason="已开始的公示任何人可读", rows=Compare("from_on", "lte", TODAY)),
        ),
        masks=(Mask("objections", Masking.ABSENT, clear_for=(_NOTICE_LEAD, *_NOTICE_OFFICES)),),
    )
    page = Page(
        menu=Menu.POLICIES, columns="title lead_unit from_on to_on url", search="title", title="title"
    )

    class Meta:
        """A notice has a length."""

        table = "public_notice"
        constraints = (CheckConstraint(check="to_on > from_on", name="ck_public_notice_length"),)


class OverlapDecision(Entity):
    """就高不重复认定 | Which of several policies an enterprise is paid by, for one event."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="overlap_decisions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    application: Any = fields.ForeignKeyField(
        "models.SubsidyApplication",
        related_name="overlap_decisions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属申报 | Application for which it was last decided",
    )
    matter = fields.CharField(100, db_index=True, description="同类事项键 | Matter")
    event = fields.CharField(200, description="资格事项 | Qualifying event")
    candidates: Any = fields.JSONField(
        default=list, description="可比政策、应得与已付 | Policies compared, entitlement and paid"
    )
    winner_item: Any = fields.ForeignKeyField(
        "models.PolicyItem",
        related_name="overlap_decisions",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="适用事项 | Policy item that applies",
    )
    arithmetic = fields.CharField(500, null=True, description="计算过程 | How the amount was found")
    redirected = fields.BooleanField(
        default=False, description="是否转其他政策 | Another policy applies instead"
    )
    city_payable = Money(description="市级应付（元） | Payable by the city, yuan")
    basis = ChoiceField(OverlapBasis, db_index=True, description="依据 | Basis")
    by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="overlap_decisions",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="认定人 | Decided by",
    )
    at = fields.DatetimeField(default=clock.now, db_index=True, description="认定时间 | When")

    access = Access(
        read=(
            RELIEF_OFFICE,
            FINANCE,
            *via("application", LEAD_DEPT, FIRST_REVIEWERS),
            *via("enterprise", *LOCAL_ADMINS),
            MY_ENTERPRISE,
            DISCIPLINE,
            AUDITORS,
        ),
    )
    page = Page(
        menu=Menu.POLICIES,
        columns="enterprise matter event city_payable arithmetic basis by at",
        tabs="basis",
        search="matter",
        title="matter",
    )

    class Meta:
        """One decision for an enterprise, a matter and an event."""

        table = "overlap_decision"
        constraints = (
            UniqueConstraint(
                fields=("enterprise_id", "matter", "event"),
                name="uq_overlap_decision_event",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="city_payable >= 0", name="ck_overlap_decision_payable"),
        )
