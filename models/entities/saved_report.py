"""Saved reports: a question about rows under a name, answered with the rights of whoever opens it."""

import json
from collections.abc import Iterator
from enum import auto
from types import MappingProxyType
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import UniqueConstraint

from models.access import Access, Role, grant
from models.columns import COMPARABLE, SUMMABLE, Anatomy, Column, Kind, anatomy
from models.custom_fields import added_to
from models.entity import ChoiceField, Entity
from models.grants import STAFF
from models.labels import Choice
from models.naming import camel
from models.offers import every_role, open_entities
from models.page import Menu, Page
from models.predicates import VIEWER, Compare
from models.workflow import Refusal, Row, Step

REPORT_WRONG = Refusal("VALIDATION", "{reason}")
MOST_COLUMNS, MOST_KEYS, LONGEST_CONDITIONS = 30, 4, 8_000
PERIODS = ("DAY", "WEEK", "MONTH", "QUARTER", "YEAR")
"""By which dates are grouped: ``createdAt:MONTH``."""


class ReportMeasure(Choice):
    """统计方式 | What a report counts"""

    COUNT = auto(), "条数 | How many rows"
    SUM = auto(), "合计 | Sum"
    AVG = auto(), "平均 | Average"
    MIN = auto(), "最小 | Smallest"
    MAX = auto(), "最大 | Largest"


class ChartKind(Choice):
    """图表类型 | How a report is drawn"""

    TABLE = auto(), "表格 | Table"
    BAR = auto(), "柱状图 | Bars"
    LINE = auto(), "折线图 | Line"
    PIE = auto(), "饼图 | Pie"


# --- what a report may say ----------------------------------------------------------------------


def report_faults(row: Row) -> Iterator[tuple[str, str]]:
    """Every contradiction of a report with what is declared: the column, and the sentence."""
    entity = Entity.by_name.get(row["entity"])
    if entity is None or not isinstance(entity.access, Access):
        yield "entity", f"没有“{row['entity']}”这种数据"
        return
    columns, keys = tuple(row["columns"] or ()), tuple(row["group_by"] or ())
    if bool(columns) == bool(keys):
        yield "columns", "请选择要列出的字段，或选择分组字段，二者选一"
    if len(columns) > MOST_COLUMNS:
        yield "columns", f"最多列出 {MOST_COLUMNS} 个字段"
    if len(keys) > MOST_KEYS:
        yield "group_by", f"最多 {MOST_KEYS} 个分组字段"
    for name in columns:
        if name not in _listed(entity):
            yield "columns", f"“{entity.label().zh}”没有“{name}”字段"
    for key in keys:
        if fault := _key_fault(entity, key):
            yield "group_by", fault
    yield from _measure_faults(entity, row)
    yield from _condition_faults(row)
    for role in row["shared_with"] or ():
        if role not in {each.value for each in STAFF}:
            yield "shared_with", f"报表只能共享给工作人员，没有“{role}”这种工作人员角色"


def _columns(entity: type[Entity]) -> dict[str, Column]:
    return {camel(column.name): column for column in (*anatomy(entity).shown, *added_to(entity))}


def _listed(entity: type[Entity]) -> set[str]:
    ones = {camel(r.name) for r in anatomy(entity).relations.values() if not r.many}
    return ones | {name for name, column in _columns(entity).items() if column.kind is not Kind.BYTES}


def _key_fault(entity: type[Entity], key: str) -> str | None:
    path, _, period = key.partition(":")
    *steps, last = path.split(".")
    shape: Anatomy = anatomy(entity)
    for step in steps:
        relation = next((r for r in shape.relations.values() if camel(r.name) == step and not r.many), None)
        if relation is None:
            return f"“{entity.label().zh}”没有“{step}”，不能按“{key}”分组"
        entity, shape = relation.target, anatomy(relation.target)
    column = _columns(entity).get(last)
    if column is None or not column.filterable:
        return f"不能按“{key}”分组"
    dated = column.kind in (Kind.DATE, Kind.INSTANT)
    if dated != (period in PERIODS) or (period and not dated):
        return f"“{key}”须写明时段（{'、'.join(PERIODS)}）" if dated else f"“{key}”不是日期，不分时段"
    return None


def _measure_faults(entity: type[Entity], row: Row) -> Iterator[tuple[str, str]]:
    measure, name = row["measure"], row["measure_field"]
    if measure == ReportMeasure.COUNT:
        if name:
            yield "measure_field", "统计条数时不选统计字段"
        return
    kinds = COMPARABLE if measure in (ReportMeasure.MIN, ReportMeasure.MAX) else SUMMABLE
    column = _columns(entity).get(name or "")
    if column is None or column.kind not in kinds:
        yield "measure_field", f"请选择可以统计的字段，“{name or ''}”不能这样统计"
    elif not row["group_by"]:
        yield "measure", "列出字段的报表不统计，请改用分组"


def _condition_faults(row: Row) -> Iterator[tuple[str, str]]:
    conditions = parsed(row["conditions"])
    if conditions is not None and not isinstance(conditions, dict):
        yield "conditions", "筛选条件应为接口所用的筛选对象"
    elif conditions and len(json.dumps(conditions, ensure_ascii=False)) > LONGEST_CONDITIONS:
        yield "conditions", f"筛选条件最多 {LONGEST_CONDITIONS} 个字符"


def parsed(stored: Any) -> Any:
    """JSON as it is stored, which may come as text."""
    return json.loads(stored) if isinstance(stored, str | bytes) else stored


# --- the entity ---------------------------------------------------------------------------------

SAID = ("entity", "columns", "conditions", "group_by", "measure", "measure_field", "shared_with")


async def _check(step: Step) -> None:
    row = {name: step.value(name) for name in SAID}
    if fault := next(report_faults(row | {"measure": row["measure"] or ReportMeasure.COUNT}), None):
        raise REPORT_WRONG(camel(fault[0]), reason=fault[1])
    step.set(is_shared=bool(row["shared_with"]))


MINE = grant(*STAFF, reason="这是您保存的报表", rows=Compare("created_by_id", "eq", VIEWER.user))
SHARED_WITH_ME = tuple(
    grant(role, reason="报表已共享给您的角色", rows=Compare("shared_with", "overlaps", (role.value,)))
    for role in STAFF
)
SHARED = grant(Role.SYS_ADMIN, reason="系统管理员维护已共享的报表", rows=Compare("is_shared", "eq", True))


class SavedReport(Entity):
    """保存的报表 | A question about rows under a name; it holds no figures, each reader has their own"""

    name = fields.CharField(60, db_index=True, description="名称 | Name")
    entity = fields.CharField(60, db_index=True, description="对象类型 | Entity that is asked about")
    columns: Any = ArrayField("text", default=list, description="列出的字段 | Fields that are listed")
    conditions: Any = fields.JSONField(null=True, description="筛选条件 | Filter, as the API takes it")
    group_by: Any = ArrayField(
        "text",
        default=list,
        description="分组字段 | Fields to group by: status, county.code, createdAt:MONTH",
    )
    measure = ChoiceField(ReportMeasure, default=ReportMeasure.COUNT, description="统计方式 | Measure")
    measure_field = fields.CharField(60, null=True, description="统计字段 | Field that is measured")
    chart = ChoiceField(ChartKind, default=ChartKind.TABLE, description="图表类型 | Chart")
    shared_with: Any = ArrayField(
        "text", default=list, description="共享给的角色 | Roles that may open it; empty: its owner alone"
    )
    is_shared = fields.BooleanField(default=False, db_index=True, description="是否共享 | Shared")

    access = Access(
        read=(MINE, *SHARED_WITH_ME, SHARED),
        create=(MINE, SHARED),
        update=(MINE, SHARED),
        delete=(MINE, SHARED),
    )
    computed = "is_shared"
    on_create = staticmethod(_check)
    on_update = staticmethod(_check)
    unextended = True
    offers = MappingProxyType({"entity": open_entities, "shared_with": every_role})
    page = Page(
        menu=Menu.WORK,
        columns="name entity measure chart is_shared created_by updated_at",
        search="name",
        groups={
            "报表 | Report": "name entity columns group_by measure measure_field chart",
            "条件与共享 | Conditions and sharing": "conditions shared_with is_shared",
        },
    )

    class Meta:
        """A shared report is known by its name."""

        table = "saved_report"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "name"),
                name="uq_saved_report_name",
                condition="is_shared and deleted_at is null",
            ),
        )
