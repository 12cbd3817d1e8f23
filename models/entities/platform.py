"""What the platform itself stands on: work calendar, parameters, dictionaries, industries, audit."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Role, grant
from models.entities.platform_workflow import (
    CALENDAR_ACTIONS,
    PARAMETER_ACTIONS,
    VALUE_TO_COME,
    CalendarSource,
    ParamType,
    check_value,
)
from models.entity import ChoiceField, Entity, LooseKey
from models.grants import ANYBODY, STAFF, SYS_ADMIN
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import ALWAYS, VIEWER, Compare, all_of


class IndustryLevel(Choice):
    """行业层级 | Level of GB/T 4754-2017"""

    SECTION = auto(), "门类 | Section"
    DIVISION = auto(), "大类 | Division"
    GROUP = auto(), "中类 | Group"
    CLASS = auto(), "小类 | Class"


SECURITY_AUDITOR = grant(Role.SECURITY_AUDITOR, reason="安全审计员可读审计日志（不含业务内容）")
SIGN_IN_ACTIONS = (
    "SIGN_IN",
    "SIGN_IN_REFUSED",
    "SIGN_OUT",
    "SIGN_OUT_EVERYWHERE",
    "CHANGE_PASSWORD",
    "PASSWORD_ACCEPTED",
    "ENROL_SECOND_FACTOR",
)
"""The actions of the audit log that make up a person's own sign-in history."""


class WorkCalendarDay(Entity):
    """工作日历 | One day, and whether it is a working day; the only source at run time."""

    date = fields.DateField(db_index=True, description="日期 | Date")
    is_workday = fields.BooleanField(db_index=True, description="是否工作日 | Whether a working day")
    name = fields.CharField(50, null=True, description="名称 | Name of the holiday or make-up day")
    source = ChoiceField(CalendarSource, default=CalendarSource.LIBRARY, description="来源 | Source")

    access = Access(read=(ANYBODY,))
    actions = CALENDAR_ACTIONS
    computed = "source"
    natural_keys = ("date",)
    page = Page(menu=Menu.PLATFORM, columns="date is_workday name source", title="date", search="name")

    class Meta:
        """A day stands once."""

        table = "work_calendar_day"
        constraints = (UniqueConstraint(fields=("city_id", "date"), name="uq_work_calendar_day_date"),)


class SystemParam(Entity):
    """系统参数 | One value of a parameter from a day on; older values stay as its history."""

    key = fields.CharField(80, db_index=True, description="参数名 | Key")
    value = fields.TextField(description="参数值 | Value, written as its type says")
    type = ChoiceField(ParamType, description="类型 | Type")
    valid_from = fields.DateField(db_index=True, description="生效日期 | Valid from")
    remark = fields.CharField(300, null=True, description="说明 | Remark")

    access = Access(
        read=(grant(*STAFF, reason="工作人员可读系统参数"),),
        update=(VALUE_TO_COME.limited_to("value", "remark"),),
        delete=(VALUE_TO_COME,),
    )
    actions = PARAMETER_ACTIONS
    on_update = staticmethod(check_value)
    natural_keys = ("key valid_from",)
    page = Page(
        menu=Menu.PLATFORM, columns="key value type valid_from remark", title="key", search="key remark"
    )

    class Meta:
        """One value a key and day."""

        table = "system_param"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "key", "valid_from"),
                name="uq_system_param_key",
                condition="deleted_at is null",
            ),
        )


class DictItem(Entity):
    """字典项 | One entry of a dictionary."""

    dictionary = fields.CharField(60, db_index=True, description="字典 | Dictionary")
    code = fields.CharField(60, db_index=True, description="编码 | Code")
    label_zh = fields.CharField(100, description="中文名称 | Label in Chinese")
    label_en = fields.CharField(100, null=True, description="英文名称 | Label in English")
    sort_order = fields.IntField(default=0, db_index=True, description="排序 | Order")
    enabled = fields.BooleanField(default=True, db_index=True, description="是否启用 | Enabled")

    access = Access(read=(ANYBODY,), create=(SYS_ADMIN,), update=(SYS_ADMIN,))
    natural_keys = ("dictionary code",)
    page = Page(
        menu=Menu.PLATFORM,
        columns="dictionary code label_zh label_en sort_order enabled",
        title="label_zh",
        search="code label_zh label_en",
    )

    class Meta:
        """A code stands once in its dictionary."""

        table = "dict_item"
        constraints = (UniqueConstraint(fields=("city_id", "dictionary", "code"), name="uq_dict_item_code"),)


class IndustryClass(Entity):
    """行业分类 | A section, division, group or class of GB/T 4754-2017."""

    code = fields.CharField(10, db_index=True, description="代码 | Code, such as C, C15 or C1530")
    name = fields.CharField(100, description="名称 | Name")
    level = ChoiceField(IndustryLevel, db_index=True, description="层级 | Level")
    parent: Any = fields.ForeignKeyField(
        "models.IndustryClass",
        related_name="children",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="上级分类 | Parent",
    )

    access = Access(read=(ANYBODY,), create=(SYS_ADMIN,), update=(SYS_ADMIN,))
    natural_keys = ("code",)
    page = Page(
        menu=Menu.PLATFORM, columns="code name level parent", tabs="level", search="code name", title="name"
    )

    class Meta:
        """Only sections stand alone."""

        table = "industry_class"
        constraints = (
            UniqueConstraint(fields=("city_id", "code"), name="uq_industry_class_code"),
            CheckConstraint(
                check="(level = 'SECTION') = (parent_id is null)", name="ck_industry_class_has_parent"
            ),
        )


class AuditLog(Entity):
    """审计日志 | Who did or read what and when; append-only, each row sealed by the one before."""

    seq = fields.BigIntField(description="序号 | Sequence number in the chain of the city")
    at = fields.DatetimeField(default=clock.now, db_index=True, description="时间 | When")
    # Without constraints: a line of the log outlives whatever it speaks of.
    actor_id = LooseKey("User", db_index=True, description="操作人 | Actor")
    role_grant_id = LooseKey(
        "RoleGrant", db_index=True, description="所用角色授权 | Role grant that was used"
    )
    ip = fields.CharField(45, null=True, db_index=True, description="来源地址 | IP address")
    client = fields.CharField(200, null=True, description="客户端 | Client")
    action = fields.CharField(60, db_index=True, description="操作 | Action")
    entity = fields.CharField(60, null=True, db_index=True, description="对象类型 | Entity")
    subject = fields.CharField(
        110, null=True, db_index=True, description="对象标识 | Opaque id of the row that it speaks of"
    )
    fields_viewed: Any = ArrayField(
        "text", null=True, description="查看的明文字段 | Clear-text fields viewed"
    )
    # What changed is business content: told by the history of the row to those who may read it, never here.
    changes: Any = fields.JSONField(null=True, description="变更内容 | Changes: field, old and new value")
    anonymous = fields.BooleanField(
        default=False, description="不具名 | The history of the row does not say who it was"
    )
    success = fields.BooleanField(default=True, db_index=True, description="是否成功 | Success")
    reason = fields.CharField(300, null=True, description="原因 | Reason")
    request_id = fields.CharField(
        64, null=True, db_index=True, description="请求编号 | Request that it came with"
    )
    prev_hash = fields.CharField(64, description="前一条摘要 | Digest of the row before")
    hash = fields.CharField(64, description="本条摘要 | Digest of this row")

    access = Access(
        read=(
            SECURITY_AUDITOR,
            grant(
                *(role for role in Role if role is not Role.PUBLIC),
                reason="您本人的登录记录",
                rows=all_of(Compare("actor_id", "eq", VIEWER.user), Compare("action", "in", SIGN_IN_ACTIONS)),
            ),
        ),
        withheld=ALWAYS,
    )
    hidden = "changes"
    filterable = "seq hash"
    page = Page(
        menu=Menu.PLATFORM,
        columns="seq at actor action entity success ip reason",
        title="action",
        search="action entity reason",
    )

    class Meta:
        """The chain."""

        table = "audit_log"
        constraints = (
            UniqueConstraint(fields=("city_id", "seq"), name="uq_audit_log_seq"),
            UniqueConstraint(fields=("city_id", "hash"), name="uq_audit_log_hash"),
            CheckConstraint(check="seq > 0", name="ck_audit_log_seq"),
            CheckConstraint(
                check="char_length(hash) = 64 and char_length(prev_hash) = 64 and hash <> prev_hash",
                name="ck_audit_log_digests",
            ),
        )
