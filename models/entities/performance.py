"""Performance of the money spent: how it was judged, and what follows for later support (measure 7.3)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, grant
from models.entities.performance_workflow import PERFORMANCE_ACTIONS
from models.entity import ChoiceField, Entity
from models.grants import (
    AUDITORS,
    CITY_DEPTS,
    COUNTY_DEPTS,
    DISCIPLINE,
    FINANCE,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    RELIEF_OFFICE,
    via,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare
from models.rules.performance import PerformanceGrade


class EvaluationScope(Choice):
    """评价对象 | What a performance evaluation judges"""

    ITEM = auto(), "补助项目 | Subsidy item"
    ENTERPRISE = auto(), "企业 | Enterprise"
    UNIT = auto(), "单位 | Unit"


_EVALUATOR_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）作出的绩效评价",
    rows=Compare("evaluator_unit_id", "in", VIEWER.units),
)
_EVALUATED_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="被评价的是本单位（含下属单位）",
    rows=Compare("unit_id", "in", VIEWER.units),
)


class PerformanceEvaluation(Entity):
    """绩效评价 | How well money was used by an enterprise or a unit, or by all who got an item."""

    scope = ChoiceField(EvaluationScope, db_index=True, description="评价对象 | What is judged")
    application: Any = fields.ForeignKeyField(
        "models.SubsidyApplication",
        related_name="performance_evaluations",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="补助申报 | Application",
    )
    item: Any = fields.ForeignKeyField(
        "models.SubsidyItem",
        related_name="performance_evaluations",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="补助项目 | Subsidy item",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="performance_evaluations",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="performance_evaluations",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被评价单位 | Unit that is judged",
    )
    evaluator_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="given_performance_evaluations",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="评价单位 | Unit that judges",
    )
    year = fields.SmallIntField(db_index=True, description="评价年度 | Year")
    score = fields.DecimalField(max_digits=5, decimal_places=2, description="得分 | Score, 0 to 100")
    grade = ChoiceField(PerformanceGrade, db_index=True, description="等次 | Grade")
    findings = fields.TextField(description="评价意见 | Findings")
    evaluated_on = fields.DateField(default=clock.today, db_index=True, description="评价日期 | Evaluated on")
    suspended_until = fields.DateField(
        null=True, db_index=True, description="暂停支持至 | Support is suspended up to this day"
    )
    linked_action = fields.CharField(300, null=True, description="结果应用 | What follows from the result")

    access = Access(
        read=(
            _EVALUATOR_UNIT,
            _EVALUATED_UNIT,
            FINANCE,
            RELIEF_OFFICE,
            *via("enterprise", *LOCAL_ADMINS),
            MY_ENTERPRISE,
            DISCIPLINE,
            AUDITORS,
        ),
    )
    actions = PERFORMANCE_ACTIONS
    computed = "grade evaluated_on suspended_until linked_action"
    filterable = "score"
    page = Page(
        menu=Menu.EVALUATION,
        columns="scope item enterprise unit year score grade suspended_until",
        tabs="grade",
        search="findings",
        title="year",
    )

    class Meta:
        """The grade is the score's, and a poor one suspends."""

        table = "performance_evaluation"
        constraints = (
            UniqueConstraint(
                fields=("application_id", "year"),
                name="uq_performance_evaluation_application",
                condition="application_id is not null and deleted_at is null",
            ),
            UniqueConstraint(
                fields=("item_id", "year"),
                name="uq_performance_evaluation_item",
                condition="scope = 'ITEM' and deleted_at is null",
            ),
            UniqueConstraint(
                fields=("unit_id", "evaluator_unit_id", "year"),
                name="uq_performance_evaluation_unit",
                condition="scope = 'UNIT' and deleted_at is null",
            ),
            CheckConstraint(
                check=(
                    "case scope "
                    "when 'ITEM' then item_id is not null and num_nonnulls(enterprise_id, unit_id) = 0 "
                    "when 'ENTERPRISE' then enterprise_id is not null and unit_id is null "
                    "else unit_id is not null and enterprise_id is null end"
                ),
                name="ck_performance_evaluation_of_one_scope",
            ),
            CheckConstraint(
                check="unit_id <> evaluator_unit_id", name="ck_performance_evaluation_of_another_unit"
            ),
            CheckConstraint(check="score between 0 and 100", name="ck_performance_evaluation_score"),
            CheckConstraint(
                check=(
                    "grade = case when score >= 90 then 'EXCELLENT' when score >= 80 then 'GOOD' "
                    "when score >= 60 then 'MEDIUM' else 'POOR' end"
                ),
                name="ck_performance_evaluation_grade_fits",
            ),
            CheckConstraint(
                check=(
                    "(grade = 'POOR') = (suspended_until is not null) "
                    "and (suspended_until is null or suspended_until > evaluated_on)"
                ),
                name="ck_performance_evaluation_suspension",
            ),
        )
