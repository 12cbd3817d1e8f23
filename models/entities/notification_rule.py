"""Rules by which administrators have people told of events, beside what the actions declare."""

from collections.abc import Iterator
from enum import auto
from types import MappingProxyType
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import UniqueConstraint

from models.access import Access, Role
from models.audiences import EVENTS
from models.columns import Anatomy, Kind, anatomy
from models.entity import ChoiceField, Entity
from models.grants import SYS_ADMIN
from models.labels import Choice
from models.naming import camel
from models.offers import every_role, open_entities
from models.page import Menu, Page
from models.rule_texts import fields_in, speakable
from models.workflow import Refusal, Row, Step

RULE_WRONG = Refusal("VALIDATION", "{reason}")
COMPARED = frozenset({Kind.CHOICE, Kind.TEXT, Kind.BOOL})
"""Kinds of columns by whose values a rule may choose rows."""
MOST_VALUES = 50


class RulePlace(Choice):
    """通知范围 | Where the holders of the roles are looked for"""

    CITY = auto(), "全市 | The whole city"
    COUNTY = auto(), "记录所在县(区) | The county of the row"
    UNIT = auto(), "责任单位 | The unit responsible for the row"


PLACES: dict[str, tuple[str, ...]] = {"CITY": (), "COUNTY": ("county",), "UNIT": ("responsible_unit", "unit")}
"""The relations of a row that lead to the place; the first that it has."""


class RuleChannel(Choice):
    """通知渠道 | How people are told"""

    IN_APP = auto(), "站内通知 | In the application"


def path_of(shape: Anatomy, place: str) -> str | None:
    """The relation that leads from a row to the place; empty for the city, None where there is none."""
    if place == RulePlace.CITY:
        return ""
    return next((name for name in PLACES[place] if name in shape.relations), None)


def rule_faults(row: Row) -> Iterator[tuple[str, str]]:
    """Every contradiction of a rule with what is declared: the column, and the sentence."""
    entity = Entity.by_name.get(row["entity"])
    access = entity.access if entity else None
    if entity is None or not isinstance(access, Access):
        yield "entity", f"没有“{row['entity']}”这种数据"
        return
    shape = anatomy(entity)
    if row["event"] not in {*EVENTS, *(action.name for action in entity.actions)}:
        yield "event", f"“{entity.label().zh}”没有“{row['event']}”这种事件"
    yield from _condition_faults(shape, row)
    readers = frozenset[Role]().union(*(grant.roles for grant in access.read))
    if not row["roles"]:
        yield "roles", "请选择要通知的角色"
    for role in row["roles"] or ():
        if role not in {each.value for each in readers}:
            label = Role(role).label.zh if role in Role.__members__ else role
            yield "roles", f"“{label}”不能查看“{entity.label().zh}”，无法收到通知"
    if path_of(shape, row["place"]) is None:
        yield "place", f"“{entity.label().zh}”没有所在县(区)或责任单位，请改选范围"
    try:
        unknown = set(fields_in(row["text_zh"])) - speakable(shape)
    except ValueError as wrong:
        yield "text_zh", f"通知内容中“{wrong}”有误，请写“{{字段名}}”"
        return
    for name in sorted(unknown):
        yield "text_zh", f"“{entity.label().zh}”没有“{name}”字段，不能用于通知内容"


def _condition_faults(shape: Anatomy, row: Row) -> Iterator[tuple[str, str]]:
    values = row["values"] or ()
    if not row["field"]:
        if values:
            yield "field", "请选择条件字段，或清空条件取值"
        return
    column = next((each for each in shape.shown if camel(each.name) == row["field"]), None)
    if column is None or column.kind not in COMPARED or column.mask:
        yield "field", f"不能以“{row['field']}”为条件，请选择未脱敏的枚举、文本或是否字段"
    elif not 1 <= len(values) <= MOST_VALUES:
        yield "values", f"请填写 1 至 {MOST_VALUES} 个条件取值"
    else:
        known = {choice.value for choice in column.choice} if column.choice else None
        known = {"true", "false"} if column.kind is Kind.BOOL else known
        for value in values:
            if known is not None and value not in known:
                yield "values", f"“{column.label.zh}”没有“{value}”这个取值"


SAID = ("entity", "event", "field", "values", "roles", "place", "text_zh")
"""What a rule says, beside its name."""


async def _check(step: Step) -> None:
    row = {name: step.value(name) for name in SAID}
    if fault := next(rule_faults(row | {"place": row["place"] or RulePlace.CITY}), None):
        raise RULE_WRONG(camel(fault[0]), reason=fault[1])


class NotificationRule(Entity):
    """通知规则 | Whom to tell of an event of rows that meet a condition, and in which words."""

    name = fields.CharField(60, db_index=True, description="名称 | Name")
    entity = fields.CharField(60, db_index=True, description="对象类型 | Entity")
    event = fields.CharField(
        80, db_index=True, description="事件 | Event: an action, as close_issue, or create"
    )
    field = fields.CharField(60, null=True, description="条件字段 | Field that decides, as in the API")
    values: Any = ArrayField(
        "text", default=list, description="条件取值 | Values of the field, one of which the row must have"
    )
    roles: Any = ArrayField("text", description="通知角色 | Roles whose holders are told")
    place = ChoiceField(RulePlace, default=RulePlace.CITY, description="通知范围 | Where they hold them")
    channel = ChoiceField(RuleChannel, default=RuleChannel.IN_APP, description="渠道 | Channel")
    text_zh = fields.CharField(300, description="通知内容 | Text, with {fields} of the row")
    enabled = fields.BooleanField(default=True, db_index=True, description="是否启用 | Enabled")

    access = Access(read=(SYS_ADMIN,), create=(SYS_ADMIN,), update=(SYS_ADMIN,), delete=(SYS_ADMIN,))
    natural_keys = ("name",)
    on_create = staticmethod(_check)
    on_update = staticmethod(_check)
    unextended = True
    offers = MappingProxyType({"entity": open_entities, "roles": every_role})
    page = Page(
        menu=Menu.PLATFORM,
        columns="name entity event roles place enabled",
        search="name text_zh",
        groups={
            "规则 | Rule": "name entity event field values enabled",
            "通知 | Notice": "roles place channel text_zh",
        },
    )

    class Meta:
        """A rule is known by its name."""

        table = "notification_rule"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "name"),
                name="uq_notification_rule_name",
                condition="deleted_at is null",
            ),
        )
