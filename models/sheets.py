"""What of an entity stands in a sheet: columns named by paths of the API, as labels and never as ids.

``no`` is a column, ``enterprise`` a relation and so the title of the enterprise, ``enterprise.county``
the title of its county.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from models.access import Access, Grant, Mask, ViewerShape
from models.columns import Column, Kind, Relation, anatomy
from models.custom_fields import AddedColumns, added_to
from models.entity import Entity
from models.errors import InvalidInput
from models.naming import camel

MOST_COLUMNS = 60
DEEPEST = 3
"""How many relations lead from the row to what a column shows."""

OF_NO_USE = frozenset({Kind.BYTES, Kind.JSON, Kind.FILE})
NOT_OFFERED = frozenset({"id", "version"})

NEVER_EXPORTED = {
    "DisciplineCase": "纪检监察数据不得批量导出",
    "AccountabilityCase": "问责数据不得批量导出",
    "CadreNote": "干部考察记录不得批量导出",
}
"""Entities of which nobody takes many rows away, and why."""

LEFT_OUT: dict[str, dict[str, Any]] = {"Complaint": {"confidentiality": {"ne": "SEALED"}}}
"""Rows that are never among those exported, as the filter that leaves them out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """One column of a sheet: how it is asked for, and how its values read."""

    path: str
    label: str
    keys: tuple[str, ...]
    """The way to the value in a row as the API answers it."""
    column: Column
    masks: tuple[Mask, ...]

    @property
    def kind(self) -> Kind:
        """What its values are."""
        return self.column.kind

    @property
    def selection(self) -> str:
        """What asks for it in GraphQL.

        >>> sheet_column(Entity.by_name["Issue"], "enterprise.county").selection
        'enterprise { county { name } }'
        """
        return " { ".join(self.keys) + " }" * (len(self.keys) - 1)

    def tells(self, shape: ViewerShape) -> bool:
        """Whether some rows show this kind of viewer in clear what is masked for others."""
        return any(_reaches(mask.clear_for, shape) for mask in self.masks)


def _reaches(grants: Sequence[Grant], shape: ViewerShape) -> bool:
    return any(grant.roles & shape for grant in grants)


def exported_entity(name: str) -> type[Entity]:
    """The entity, if rows of it may be exported at all.

    Raises:
        InvalidInput: there is none of this name, or it is never exported.
    """
    entity = Entity.by_name.get(name)
    if entity is None or not isinstance(entity.access, Access):
        raise InvalidInput("没有这种数据", field="entity")
    if name in NEVER_EXPORTED:
        raise InvalidInput(NEVER_EXPORTED[name], field="entity", code="EXPORT_FORBIDDEN")
    return entity


def sheet_columns(entity: type[Entity], paths: Sequence[str]) -> tuple[SheetColumn, ...]:
    """The columns, in the order in which they are named.

    Raises:
        InvalidInput: none, too many, or one that is not there; it is named.
    """
    if not 1 <= len(paths) <= MOST_COLUMNS:
        raise InvalidInput(f"请选择 1 至 {MOST_COLUMNS} 列", field="columns")
    return tuple(sheet_column(entity, path) for path in dict.fromkeys(paths))


def sheet_column(entity: type[Entity], path: str) -> SheetColumn:
    """The column that the path leads to.

    Raises:
        InvalidInput: it leads nowhere, or to what a sheet does not show.
    """
    labels, keys = list[str](), list[str]()
    here, steps = entity, path.split(".")
    for place, step in enumerate(steps, 1):
        found = _named(here, step)
        if isinstance(found, Relation):
            labels.append(found.label.zh)
            keys.append(step)
            here = found.target
            continue
        if found is None or place < len(steps):
            break
        return _made(path, [*labels, found.label.zh], [*keys, step], found)
    else:
        while len(keys) <= DEEPEST:
            title = camel(here.page.title)
            found = _named(here, title)
            keys.append(title)
            if isinstance(found, Column):
                return _made(path, labels, keys, found)
            if found is None:
                break
            here = found.target
    raise InvalidInput(f"没有可导出的列 {path[:60]}", field="columns")


def _made(path: str, labels: list[str], keys: list[str], column: Column) -> SheetColumn:
    if column.kind in OF_NO_USE or len(keys) > DEEPEST + 1:
        raise InvalidInput(f"没有可导出的列 {path[:60]}", field="columns")
    masks = (column.mask,) if column.mask else ()
    return SheetColumn(path=path, label="·".join(labels), keys=tuple(keys), column=column, masks=masks)


def _parts(entity: type[Entity]) -> Mapping[str, Column | Relation]:
    """Columns and relations to one row by their names in the API, with those added at run time."""
    return _parts_with(entity, added_to(entity))


@lru_cache(maxsize=2_000)
def _parts_with(entity: type[Entity], added: AddedColumns) -> Mapping[str, Column | Relation]:
    shape = anatomy(entity)
    parts: dict[str, Column | Relation] = {camel(column.name): column for column in (*shape.shown, *added)}
    return parts | {camel(r.name): r for r in shape.relations.values() if not r.many}


def _named(entity: type[Entity], name: str) -> Column | Relation | None:
    return _parts(entity).get(name)


def offered(entity: type[Entity]) -> Iterator[SheetColumn]:
    """The columns that an export of the entity offers: those of its list first, then the others."""
    listed = [camel(name) for name in entity.page.column_names]
    for name in dict.fromkeys([*listed, *_parts(entity)]):
        if name in NOT_OFFERED or _is_backward(entity, name):
            continue
        try:
            yield sheet_column(entity, name)
        except InvalidInput:
            continue


def _is_backward(entity: type[Entity], name: str) -> bool:
    part = _parts(entity).get(name)
    return isinstance(part, Relation) and part.near == "id"
