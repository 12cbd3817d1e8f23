"""What forms offer where a column names something that is declared: entities and roles."""

from collections.abc import Iterator

from models.access import Access, Role
from models.entity import CUSTOM, Entity
from models.labels import Offer


def open_entities() -> Iterator[Offer]:
    """Every entity of the API by the name of its type."""
    for name, entity in sorted(Entity.by_name.items()):
        if isinstance(getattr(entity, "access", None), Access):
            yield Offer(name, entity.label())


def extensible_entities() -> Iterator[Offer]:
    """Those that administrators may add fields to."""
    for offer in open_entities():
        if CUSTOM in Entity.by_name[offer.value]._meta.fields_map:
            yield offer


def every_role() -> Iterator[Offer]:
    """Every role that people hold."""
    for role in Role:
        yield Offer(role.value, role.label)
