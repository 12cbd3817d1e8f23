"""What gave way to what: items of several policies on one matter, and which of them applies."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, whoever_sees
from models.entity import ChoiceField, Entity
from models.labels import Choice
from models.page import Menu, Page


class ConflictResolution(Choice):
    """衔接规则 | By which rule one policy item gives way to another"""

    NEWER_PREVAILS = auto(), "新规优先 | The newer city policy prevails", "info"
    UPPER_LEVEL = auto(), "按上级规定 | The higher level's rule applies", "warning"


class PolicyConflict(Entity):
    """政策衔接 | Two policy items on the same matter, of which one applies instead of the other."""

    older: Any = fields.ForeignKeyField(
        "models.PolicyItem",
        related_name="conflicts_as_older",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="不再适用的事项 | Item that gives way",
    )
    newer: Any = fields.ForeignKeyField(
        "models.PolicyItem",
        related_name="conflicts_as_newer",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="适用的事项 | Item that applies instead",
    )
    matter = fields.CharField(100, db_index=True, description="同类事项键 | Key of the matter of both")
    resolution = ChoiceField(ConflictResolution, db_index=True, description="衔接规则 | Rule")
    effective_from = fields.DateField(db_index=True, description="起始日期 | In effect from")

    access = Access(read=(whoever_sees("newer", "可读所适用政策事项者可读其衔接情况"),))
    page = Page(
        menu=Menu.POLICIES,
        columns="matter older newer resolution effective_from",
        tabs="resolution",
        title="matter",
    )

    class Meta:
        """A pair is on record once."""

        table = "policy_conflict"
        constraints = (
            UniqueConstraint(
                fields=("older_id", "newer_id", "resolution"),
                name="uq_policy_conflict_pair",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="older_id <> newer_id", name="ck_policy_conflict_two_items"),
        )
