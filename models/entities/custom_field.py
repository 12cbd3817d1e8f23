"""Fields that administrators add to entities at run time; the values lie in the rows' ``custom``."""

from enum import auto
from types import MappingProxyType
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access
from models.custom_fields import CustomFieldKind, FieldDefinition, faults
from models.entity import ChoiceField, Entity
from models.grants import SYS_ADMIN
from models.labels import Choice
from models.naming import camel
from models.offers import every_role, extensible_entities
from models.page import Menu, Page
from models.predicates import Compare
from models.workflow import Action, Refusal, Step

CUSTOM_FIELD_WRONG = Refusal("VALIDATION", "{reason}")
CUSTOM_FIELD_FIXED = Refusal("CUSTOM_FIELD_FIXED", "字段发布后{what}；如需这样改动，请停用后另建字段")


class CustomFieldStatus(Choice):
    """自定义字段状态 | State of an added field"""

    DRAFT = auto(), "草稿 | Draft", "neutral"
    PUBLISHED = auto(), "已发布 | Published", "success"
    RETIRED = auto(), "已停用 | Retired", "warning"


DEFAULTS: dict[str, Any] = {"required": False, "in_list": False, "is_filterable": False, "place": 100}
SAID = (
    *("entity", "key", "label_zh", "label_en", "kind", "choices", "max_length", "smallest", "largest"),
    *("read_roles", "write_roles", *DEFAULTS),
)
"""What an administrator says of a field."""


def _definition(step: Step) -> FieldDefinition:
    """The definition as it will be."""
    values = {name: step.value(name) for name in SAID}
    return FieldDefinition.of(values | {n: d for n, d in DEFAULTS.items() if values[n] is None})


async def _check(step: Step) -> None:
    if fault := next(faults(_definition(step)), None):
        raise CUSTOM_FIELD_WRONG(camel(fault.column), reason=fault.sentence)


async def _change(step: Step) -> None:
    """Once values may exist, a change must leave every one of them valid and as protected as it was."""
    await _check(step)
    if step.row["status"] == CustomFieldStatus.DRAFT:
        return
    before, after = FieldDefinition.of(step.row), _definition(step)
    for name in ("entity", "key", "kind"):
        if getattr(before, name) != getattr(after, name):
            raise CUSTOM_FIELD_FIXED(name, what="对象、字段键和类型不能再改")
    if {each.value for each in before.options} - {each.value for each in after.options}:
        raise CUSTOM_FIELD_FIXED("choices", what="选项只能增加或改名，不能去掉")
    if after.read_roles and not (before.read_roles and before.read_roles <= after.read_roles):
        # The history of rows tells the values as far as they could be read when they were written.
        raise CUSTOM_FIELD_FIXED("readRoles", what="查看范围只能放宽，不能收窄")


async def _publish(step: Step) -> None:
    await _check(step)
    step.set(published_at=step.now, retired_at=None)


async def _retire(step: Step) -> None:
    step.set(retired_at=step.now)


DRAFT_ONLY = SYS_ADMIN.but(Compare("status", "eq", "DRAFT"), "系统管理员可删除尚未发布的自定义字段")


class CustomField(Entity):
    """自定义字段 | A field that administrators add to an entity at run time."""

    entity = fields.CharField(60, db_index=True, description="对象类型 | Entity that it is added to")
    key = fields.CharField(40, description="字段键 | Key, in lower_case")
    label_zh = fields.CharField(40, db_index=True, description="中文名称 | Label in Chinese")
    label_en = fields.CharField(60, description="英文名称 | Label in English")
    kind = ChoiceField(CustomFieldKind, description="类型 | Type")
    choices: Any = fields.JSONField(
        null=True, description="选项 | Options: a list of value, zh, en and colour"
    )
    required = fields.BooleanField(default=False, description="必填 | Must be filled")
    max_length = fields.IntField(null=True, description="最大长度 | Most characters")
    smallest = fields.DecimalField(18, 4, null=True, description="最小值 | Smallest value")
    largest = fields.DecimalField(18, 4, null=True, description="最大值 | Largest value")
    read_roles: Any = ArrayField(
        "text",
        default=list,
        description="可查看的角色（空为可读记录者） | Roles that may read it; all if empty",
    )
    write_roles: Any = ArrayField(
        "text",
        default=list,
        description="可填写的角色（空为可改记录者） | Roles that may write it; all if empty",
    )
    in_list = fields.BooleanField(default=False, description="在列表中显示 | Shown in the list")
    is_filterable = fields.BooleanField(default=False, description="可筛选 | May be filtered and ordered by")
    place = fields.IntField(default=100, description="次序 | Order among the added fields")
    status = ChoiceField(
        CustomFieldStatus, default=CustomFieldStatus.DRAFT, db_index=True, description="状态 | Status"
    )
    published_at = fields.DatetimeField(null=True, description="发布时间 | Published at")
    retired_at = fields.DatetimeField(null=True, description="停用时间 | Retired at")

    access = Access(read=(SYS_ADMIN,), create=(SYS_ADMIN,), update=(SYS_ADMIN,), delete=(DRAFT_ONLY,))
    actions = (
        Action(
            name="publish_custom_field",
            label="发布字段 | Publish",
            granted=(SYS_ADMIN,),
            moves=(("DRAFT", "RETIRED"), "PUBLISHED"),
            effect=_publish,
        ),
        Action(
            name="retire_custom_field",
            label="停用字段 | Retire",
            granted=(SYS_ADMIN,),
            moves=(("PUBLISHED",), "RETIRED"),
            effect=_retire,
        ),
    )
    state = "status"
    on_create = staticmethod(_check)
    on_update = staticmethod(_change)
    computed = "published_at retired_at"
    unextended = True
    natural_keys = ("entity key",)
    offers = MappingProxyType(
        {"entity": extensible_entities, "read_roles": every_role, "write_roles": every_role}
    )
    page = Page(
        menu=Menu.PLATFORM,
        columns="entity key label_zh kind required in_list is_filterable status",
        title="label_zh",
        tabs="status",
        search="key label_zh label_en",
        groups={
            "字段 | Field": "entity key label_zh label_en kind choices place status",
            "约束 | Limits": "required max_length smallest largest",
            "权限与显示 | Access and display": "read_roles write_roles in_list is_filterable",
        },
    )

    class Meta:
        """A key stands once on an entity, also after it was retired: its values are still there."""

        table = "custom_field"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "entity", "key"),
                name="uq_custom_field_key",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="key ~ '^[a-z][a-z0-9_]*$'", name="ck_custom_field_form"),
        )
