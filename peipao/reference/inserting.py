"""Rows put where they are missing: what is there already stays as it is, also when somebody changed it."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from models.entity import Entity
from peipao.database import Connection
from peipao.orm import bound

BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Tie:
    """A row's partners in a many-to-many relation, made only together with the row itself."""

    row: Entity
    relation: str
    target: type[Entity]
    ids: tuple[UUID, ...]


async def insert_missing(connection: Connection, parts: Iterable[Entity | Tie]) -> dict[str, int]:
    """How many rows of each entity were new.

    Rows are known by their ids (see ``stable_ids``) and by the unique keys of their tables. They go
    in table by table, in the order in which the tables first appear: parents before children.
    """
    client = bound(connection)
    sheets: dict[type[Entity], list[Entity]] = {}
    ties: list[Tie] = []
    for part in parts:
        if isinstance(part, Tie):
            ties.append(part)
        else:
            sheets.setdefault(type(part), []).append(part)
    new: dict[str, int] = {}
    fresh: set[UUID] = set()
    for entity, rows in sheets.items():
        before = await _present(entity, rows, connection)
        missing = [row for row in rows if row.id not in before]
        await entity.bulk_create(missing, BATCH, ignore_conflicts=True, using_db=client)
        # A row with another id may hold the key already: it stays, and ours is not counted.
        made = await _present(entity, missing, connection)
        fresh |= made
        new[entity.__name__] = len(made)
    for tie in ties:
        if tie.row.id in fresh:
            row = await type(tie.row).get(id=tie.row.id, using_db=client)
            others = await tie.target.filter(id__in=tie.ids).using_db(client)
            await getattr(row, tie.relation).add(*others, using_db=client)
    return new


async def _present(entity: type[Entity], rows: list[Entity], connection: Connection) -> set[UUID]:
    if not rows:
        return set()
    known = entity.filter(id__in=[row.id for row in rows]).using_db(bound(connection))
    return set(await known.values_list("id", flat=True))  # type: ignore[arg-type]
