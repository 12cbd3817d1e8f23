"""Every row of the database in memory, as ``select *`` gives it, and the ways from row to row."""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias
from uuid import UUID

import asyncpg

from models.access import Internal
from models.columns import Kind, Relation, anatomy
from models.entities import ENTITIES
from models.entity import Entity

EntityType: TypeAlias = type[Entity]
EXPOSED: tuple[EntityType, ...] = tuple(e for e in ENTITIES if not isinstance(e.access, Internal))


@dataclass(frozen=True, eq=False)
class Row:
    """One row: its values by the names of the declaration. There is one object for each."""

    entity: EntityType
    values: dict[str, Any]

    def __getitem__(self, column: str) -> Any:
        return self.values[column]

    @cached_property
    def id(self) -> UUID:
        """The primary key."""
        return UUID(bytes=self.values["id"].bytes)

    def __repr__(self) -> str:
        return f"{self.entity.__name__}_{self.id}"


@dataclass(repr=False)
class Rows:
    """All rows by entity, and the pairs of the tables between many and many."""

    of: dict[EntityType, dict[UUID, Row]]
    ties: dict[str, list[dict[str, UUID]]]
    _by: dict[tuple[EntityType, str], dict[Any, list[Row]]] = field(default_factory=dict)

    def all(self, entity: EntityType) -> list[Row]:
        """Every row of the entity, deleted ones and those of other cities too."""
        return list(self.of[entity].values())

    def where(self, entity: EntityType, column: str, value: Any) -> list[Row]:
        """The rows whose column has the value; none for null."""
        if (entity, column) not in self._by:
            found = defaultdict(list)
            for row in self.of[entity].values():
                found[row[column]].append(row)
            self._by[entity, column] = dict(found)
        return [] if value is None else self._by[entity, column].get(value, [])

    def related(self, row: Row, relation: Relation) -> list[Row]:
        """The rows at the other end of a relation, whoever may see them."""
        if relation.through:
            near, far = relation.through.near, relation.through.far
            partners = {tie[far] for tie in self._tied(relation.through.table, near, row.id)}
            return [self.of[relation.target][each] for each in partners]
        return self.where(relation.target, relation.far, row[relation.near])

    def _tied(self, table: str, near: str, value: UUID) -> list[dict[str, UUID]]:
        return [tie for tie in self.ties[table] if tie[near] == value]


async def load_rows(connection: asyncpg.Connection) -> Rows:
    """Everything that the tables hold, read once."""
    of: dict[EntityType, dict[UUID, Row]] = {}
    ties: dict[str, list[dict[str, UUID]]] = {}
    for entity in EXPOSED:
        shape = anatomy(entity)
        records = await connection.fetch(f'select * from "{shape.table}"')  # noqa: S608 - a declared name
        rows = [
            Row(entity, {c.name: _read(c.kind, record[c.db]) for c in shape.columns.values()})
            for record in records
        ]
        of[entity] = {row.id: row for row in rows}
        for through in filter(None, (relation.through for relation in shape.relations.values())):
            if through.table not in ties:
                pairs = await connection.fetch(f'select * from "{through.table}"')  # noqa: S608 - declared
                ties[through.table] = [dict(pair) for pair in pairs]
    return Rows(of, ties)


def _read(kind: Kind, value: Any) -> Any:
    return json.loads(value) if kind is Kind.JSON and isinstance(value, str) else value
