"""Bulletins: what the city circulates about how the measures are carried out (DOMAIN §3.10)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking, Role, grant
from models.entities.bulletin_workflow import BULLETIN_ACTIONS, OWNERS
from models.entity import ChoiceField, Entity
from models.grants import AUDITORS, BUSINESS_STAFF, DISCIPLINE
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Compare, all_of


class BulletinType(Choice):
    """通报类型 | Kind of bulletin"""

    LINK = auto(), "挂钩联系 | Links"
    COMPLAINT = auto(), "投诉办理 | Complaints"
    ARREARS = auto(), "清欠情况 | Arrears"
    ARREARS_CRITICISM = auto(), "清欠通报批评 | Criticism for arrears", "danger"
    FUND_ARRIVAL = auto(), "资金到位 | Arrival of funds"
    PERFORMANCE = auto(), "绩效评价 | Performance"
    POLICY_TRANSMISSION = auto(), "政策传导 | Transmission of policy"
    ISSUE = auto(), "问题清单 | Issues"
    PROJECT = auto(), "项目推进 | Projects"


class BulletinLevel(Choice):
    """通报层级 | Level of a bulletin"""

    CITY = auto(), "市级 | City", "info"
    COUNTY = auto(), "县(区)级 | County"


class BulletinStatus(Choice):
    """通报状态 | State of a bulletin"""

    DRAFT = auto(), "草稿 | Draft"
    REVIEW = auto(), "审核中 | In review", "warning"
    ISSUED = auto(), "已签发 | Issued", "success"
    WITHDRAWN = auto(), "已撤回 | Withdrawn", "danger"


_ISSUED = Compare("status", "eq", "ISSUED")
ISSUED_TO_STAFF = grant(*BUSINESS_STAFF, reason="已签发的通报工作人员可读", rows=_ISSUED)
ISSUED_TO_ALL = grant(
    *Role,
    reason="已签发的通报，公开部分任何人可读",
    rows=all_of(_ISSUED, Compare("public_body", "is_null", False)),
)
DRAFTING = Compare("status", "eq", "DRAFT")


class Bulletin(Entity):
    """通报 | A bulletin, with the figures it rests on as they were."""

    no = fields.CharField(60, db_index=True, description="编号 | Number")
    type = ChoiceField(BulletinType, db_index=True, description="类型 | Kind")
    period = fields.CharField(10, db_index=True, description="期间 | Period, such as 2026Q2")
    level = ChoiceField(BulletinLevel, db_index=True, description="层级 | Level")
    title = fields.CharField(200, description="标题 | Title")
    owner_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="bulletins",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="编发单位 | Unit that drafts it",
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="bulletins",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="县(区)，县级通报 | County, of a county's bulletin",
    )
    arrears_ranking: Any = fields.ForeignKeyField(
        "models.ArrearsRanking",
        related_name="bulletins",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所依据的清偿率排序 | Ranking that it rests on",
    )
    internal_body = fields.TextField(null=True, description="内部内容 | Text for officials")
    public_body = fields.TextField(null=True, description="公开内容 | Text for the public")
    data: Any = fields.JSONField(null=True, description="数据快照 | Figures as they were when it was drafted")
    status = ChoiceField(
        BulletinStatus, default=BulletinStatus.DRAFT, db_index=True, description="状态 | Status"
    )
    return_reason = fields.CharField(300, null=True, description="退回原因 | Why it was returned")
    issued_by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="issued_bulletins",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="签发人 | Issued by",
    )
    issued_at = fields.DatetimeField(null=True, db_index=True, description="签发时间 | Issued at")
    withdrawn_at = fields.DatetimeField(null=True, description="撤回时间 | Withdrawn at")
    withdraw_reason = fields.CharField(300, null=True, description="撤回原因 | Why it was withdrawn")

    access = Access(
        read=(
            *OWNERS,
            DISCIPLINE,
            AUDITORS,
            ISSUED_TO_STAFF,
            ISSUED_TO_ALL,
        ),
        update=tuple(
            owner.but(all_of(owner.rows, DRAFTING), owner.reason).limited_to(
                "title", "internal_body", "public_body"
            )
            for owner in OWNERS
        ),
        masks=(
            Mask(
                "internal_body data return_reason withdraw_reason",
                Masking.ABSENT,
                clear_for=(*OWNERS, DISCIPLINE, AUDITORS, ISSUED_TO_STAFF),
            ),
        ),
    )
    state = "status"
    actions = BULLETIN_ACTIONS
    computed = "no level owner_unit arrears_ranking data issued_by issued_at withdrawn_at"
    natural_keys = ("no",)
    page = Page(
        menu=Menu.EVALUATION,
        columns="no type period level title owner_unit status issued_at",
        tabs="status",
        search="no title",
        title="title",
        groups={
            "通报 | Bulletin": "no type period level county title owner_unit arrears_ranking status",
            "内容 | Text": "internal_body public_body data",
            "签发 | Issue": "issued_by issued_at return_reason withdrawn_at withdraw_reason",
        },
        steps="DRAFT REVIEW ISSUED",
    )

    class Meta:
        """One number for good; what is issued says when."""

        table = "bulletin"
        constraints = (
            UniqueConstraint(fields=("city_id", "no"), name="uq_bulletin_no"),
            CheckConstraint(
                check="(level = 'COUNTY') = (county_id is not null)", name="ck_bulletin_county_fits_level"
            ),
            CheckConstraint(
                check="status not in ('ISSUED', 'WITHDRAWN') or issued_at is not null",
                name="ck_bulletin_issued",
            ),
            CheckConstraint(
                check="(status = 'WITHDRAWN') = (withdrawn_at is not null)", name="ck_bulletin_withdrawn"
            ),
        )
