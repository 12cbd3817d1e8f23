"""The fields of an entity's type by the names they have in the API."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from models.columns import Anatomy, Column, Relation, anatomy
from models.custom_fields import AddedColumns, added_to
from models.entity import Entity
from models.naming import camel


@dataclass(frozen=True)
class Names:
    """The fields of an entity's type by their names in the API."""

    shape: Anatomy
    added: AddedColumns

    @cached_property
    def columns(self) -> dict[str, Column]:
        """Columns that are shown."""
        return {camel(column.name): column for column in (*self.shape.shown, *self.added)}

    @cached_property
    def masked_flags(self) -> dict[str, Column]:
        """``contactPhoneMasked`` -> the column whose masking it tells."""
        return {f"{name}Masked": column for name, column in self.columns.items() if column.mask}

    @cached_property
    def ones(self) -> dict[str, Relation]:
        """Relations to one row."""
        return {camel(r.name): r for r in self.shape.relations.values() if not r.many}

    @cached_property
    def manies(self) -> dict[str, Relation]:
        """Relations to many rows."""
        return {camel(r.name): r for r in self.shape.relations.values() if r.many}

    @cached_property
    def keys(self) -> dict[str, tuple[Column, ...]]:
        """Natural keys by the name of their argument."""
        keys = {}
        for key in self.shape.entity.natural_keys:
            names = key.split()
            keys[camel("_".join(names))] = tuple(self.shape.columns[name] for name in names)
        return keys


def names(entity: type[Entity]) -> Names:
    """The API names of an entity's fields, with those that are added to it for this task."""
    return _names(entity, added_to(entity))


@lru_cache(maxsize=2_000)
def _names(entity: type[Entity], added: AddedColumns) -> Names:
    return Names(anatomy(entity), added)
