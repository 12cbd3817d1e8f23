"""The clearance-rate ranking of counties and city departments."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Role, grant, whoever_sees
from models.entities.arrears_access import OVERSIGHT
from models.entities.arrears_ranking_workflow import RANKING_ACTIONS
from models.entity import ChoiceField, Entity, Money
from models.grants import AUDITORS, DISCIPLINE
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Compare


class RankingKind(Choice):
    """排序对象 | Who is ranked"""

    COUNTY = auto(), "县(区) | Counties"
    CITY_DEPT = auto(), "市直部门 | City departments"


class RankingStatus(Choice):
    """排序状态 | State of a ranking"""

    DRAFT = auto(), "草稿 | Draft"
    PUBLISHED = auto(), "已发布 | Published", "success"


_PUBLISHED = grant(*Role, reason="已发布的清偿率排序任何人可读", rows=Compare("status", "eq", "PUBLISHED"))


class ArrearsRanking(Entity):
    """清偿率排序 | The clearance-rate ranking of a period, frozen when published."""

    period = fields.CharField(10, db_index=True, description="期间 | Period, such as 2026Q2")
    kind = ChoiceField(RankingKind, db_index=True, description="排序对象 | Who is ranked")
    oversight_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="arrears_rankings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="发布单位（市减负办） | Publishing unit",
    )
    provincial_average = fields.DecimalField(
        max_digits=7,
        decimal_places=4,
        null=True,
        description="全省平均清偿率（%） | Provincial average, percent",
    )
    average_source = fields.CharField(300, null=True, description="平均值来源 | Source of the average")
    status = ChoiceField(
        RankingStatus, default=RankingStatus.DRAFT, db_index=True, description="状态 | Status"
    )
    drafted_at = fields.DatetimeField(null=True, description="测算时间 | Computed at")
    published_at = fields.DatetimeField(null=True, db_index=True, description="发布时间 | Published at")

    access = Access(read=(_PUBLISHED, OVERSIGHT, DISCIPLINE, AUDITORS))
    state = "status"
    actions = RANKING_ACTIONS
    computed = "oversight_unit drafted_at published_at"
    natural_keys = ("period kind",)
    page = Page(
        menu=Menu.FUNDS,
        columns="period kind provincial_average average_source status published_at",
        tabs="status",
        search="period",
        title="period",
    )

    class Meta:
        """One ranking a period and kind; an average comes with its source."""

        table = "arrears_ranking"
        constraints = (
            UniqueConstraint(fields=("city_id", "period", "kind"), name="uq_arrears_ranking_period"),
            CheckConstraint(
                check="(provincial_average is null) = (average_source is null)",
                name="ck_arrears_ranking_average_has_source",
            ),
            CheckConstraint(check="provincial_average between 0 and 100", name="ck_arrears_ranking_average"),
            CheckConstraint(
                check="(status = 'PUBLISHED') = (published_at is not null)",
                name="ck_arrears_ranking_published",
            ),
        )


class ArrearsRankingRow(Entity):
    """清偿率排序行 | One county or city department in a ranking."""

    ranking: Any = fields.ForeignKeyField(
        "models.ArrearsRanking",
        related_name="rows",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属排序 | Ranking",
    )
    region: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="arrears_ranking_rows",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="县(区) | County",
    )
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="arrears_ranking_rows",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="市直部门 | City department",
    )
    opening = Money(description="期初确认（元） | Confirmed at the opening, yuan")
    added = Money(description="新增确认（元） | Newly confirmed, yuan")
    cleared = Money(description="已清偿（元） | Cleared, yuan")
    closing = Money(description="期末余额（元） | Closing balance, yuan")
    rate = fields.DecimalField(
        max_digits=7,
        decimal_places=4,
        null=True,
        description="清偿率（%） | Clearance rate, percent; none without arrears",
    )
    rank = fields.IntField(null=True, db_index=True, description="名次 | Rank; none without arrears")

    access = Access(read=(whoever_sees("ranking", "可读该排序者可读其各行"),))
    filterable = "rate cleared closing"
    page = Page(columns="ranking region unit opening added cleared closing rate rank", title="rank")

    class Meta:
        """Figures that agree with one another."""

        table = "arrears_ranking_row"
        constraints = (
            UniqueConstraint(
                fields=("ranking_id", "region_id"),
                name="uq_arrears_ranking_row_region",
                condition="region_id is not null",
            ),
            UniqueConstraint(
                fields=("ranking_id", "unit_id"),
                name="uq_arrears_ranking_row_unit",
                condition="unit_id is not null",
            ),
            CheckConstraint(check="num_nonnulls(region_id, unit_id) = 1", name="ck_arrears_ranking_row_one"),
            CheckConstraint(
                check=(
                    "opening >= 0 and added >= 0 and cleared between 0 and opening + added "
                    "and closing = opening + added - cleared"
                ),
                name="ck_arrears_ranking_row_figures",
            ),
            CheckConstraint(
                check=(
                    "(rate is null) = (opening + added = 0) and (rank is null) = (rate is null) "
                    "and (rank is null or rank > 0)"
                ),
                name="ck_arrears_ranking_row_without_arrears_unranked",
            ),
        )
