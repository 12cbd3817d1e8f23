"""Lists as people want to see them again: conditions, order and columns under a name."""

from enum import auto
from types import MappingProxyType
from typing import Any

from tortoise import fields

from models.access import Access, Role, grant
from models.entity import ChoiceField, Entity
from models.grants import SIGNED_IN, STAFF
from models.labels import Choice
from models.offers import open_entities
from models.page import Page
from models.predicates import VIEWER, Compare, all_of
from models.workflow import Step


class ViewSharing(Choice):
    """视图共享范围 | Who sees a saved view"""

    PRIVATE = auto(), "仅自己 | Only me", "neutral"
    UNIT = auto(), "本单位 | My unit", "info"
    STAFF = auto(), "全体工作人员 | All staff", "success"


MINE = grant(*SIGNED_IN, reason="这是您保存的视图", rows=Compare("owner_id", "eq", VIEWER.user))
OF_MY_UNIT = grant(
    # Leaders and commissioners serve persons and enterprises, not a unit.
    *(role for role in STAFF if role not in {Role.LEADER, Role.LIAISON, Role.COMMISSIONER}),
    reason="同单位同事共享的视图",
    rows=all_of(Compare("sharing", "eq", "UNIT"), Compare("unit_id", "in", VIEWER.units)),
)
OF_STAFF = grant(*STAFF, reason="共享给全体工作人员的视图", rows=Compare("sharing", "eq", "STAFF"))


async def _mine(step: Step) -> None:
    """It belongs to whoever saves it, and to the unit that they are in."""
    (me,) = await step.find("User", id=step.viewer.user_id)
    step.set(owner_id=step.viewer.user_id, unit_id=me["unit_id"])


class SavedView(Entity):
    """保存的视图 | A list's conditions, order and columns under a name; it holds no rows of the list"""

    owner: Any = fields.ForeignKeyField(
        "models.User",
        related_name="saved_views",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="保存人 | Whose it is",
    )
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="saved_views",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="单位 | Unit",
    )
    target = fields.CharField(60, db_index=True, description="列表 | The type whose list it is")
    name = fields.CharField(50, description="名称 | Name")
    query = fields.TextField(description="查询条件 | What stands behind the list's address")
    sharing = ChoiceField(
        ViewSharing, default=ViewSharing.PRIVATE, db_index=True, description="共享范围 | Shared with"
    )

    access = Access(
        read=(MINE, OF_MY_UNIT, OF_STAFF),
        create=(grant(*STAFF, reason="工作人员可保存自己的视图", rows=MINE.rows),),
        update=(MINE,),
        delete=(MINE,),
    )
    computed = "owner unit"
    on_create = staticmethod(_mine)
    offers = MappingProxyType({"target": open_entities})
    page = Page(columns="name target sharing owner updated_at", tabs="sharing")

    class Meta:
        """The table."""

        table = "saved_view"
