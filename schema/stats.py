"""What root fields of published figures have in common: who may ask for them, and how shares are told."""

from decimal import Decimal
from typing import cast

from strawberry import Info

from models.access import Access, Viewer
from models.entity import Entity
from models.errors import Forbidden
from resolvers.explaining import verbs
from schema.scalars import DecimalNumber


def percent(value: Decimal | None) -> DecimalNumber | None:
    """A share as the API tells it."""
    # Scalars of this schema are written by whoever fills them: JSON has no decimals.
    return None if value is None else cast("DecimalNumber", str(value))


def reader_of(info: Info, entity: type[Entity]) -> Viewer:
    """Whoever asks, if some rows of the entity may be theirs to read.

    Raises:
        Forbidden: none can be; zeros would be taken for figures.
    """
    viewer: Viewer = info.context.viewer
    if not isinstance(entity.access, Access) or "read" not in verbs(entity, viewer.shape):
        raise Forbidden(f"您无权查看{entity.label().zh}统计")
    return viewer
