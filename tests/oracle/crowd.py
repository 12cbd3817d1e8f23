"""The golden city made hard: rows and people that stress every rule, the same ones each time.

Of every entity come rows with values drawn from few, so that they meet: in several counties, without
zone, deleted, of another city, protected and sealed, without most values. What the tables' own
constraints refuse is left out.
"""

import json
import random
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import asyncpg

from models.clock import SHANGHAI
from models.columns import Column, Kind, anatomy
from models.entities.assignment import Assignment
from models.entities.complaint import Complaint
from models.entities.enterprise import Enterprise
from models.entities.issue import Issue
from models.entities.person import User
from models.entities.project import Project
from models.entities.stored_file import StoredFile
from models.entity import CUSTOM, LooseKey
from tests.oracle.fitting import FITTED, Ids
from tests.oracle.inserting import MORNING, insert, put
from tests.oracle.people import OTHER_CITY, people_rows
from tests.oracle.rows import EXPOSED, EntityType

ROWS = 14
MORE = {Project: 48, Enterprise: 48, Complaint: 64, Issue: 48, Assignment: 48}
ATTEMPTS = 8
"""So many tries for each row that shall be; a row that a constraint refuses is tried with other values."""

TEXTS = ("普洱茶", "Tea 茶叶", "咖啡", "a", "A", "%_", "O'Neill \\ x", "思茅 普洱", "", " ", "茶", "ÄÖ äö")
PHONES = ("13812345678", "0879-2123234", "08792123234", "unknown", "13987654321")
NAMES = ("张明", "欧阳小明", "李", "岩温", "王 小 明")
SHAPED: dict[str, Callable[[random.Random], Any]] = {
    "uscc": lambda rng: f"9153{rng.randrange(10**14):014d}",
    "username": lambda rng: f"u{rng.randrange(10**6)}",
    "industry_class": lambda rng: rng.choice(["C1530", "F52", "A01", "H6110"]),
    "period": lambda rng: rng.choice(["2026-06", "2026Q2", "2026"]),
    "window": lambda rng: rng.choice(["2026-B1", "2026-B3"]),
    "month": lambda rng: rng.choice(["2026-05", "2026-06"]),
    "contact_phone": lambda rng: rng.choice(PHONES),
    "phone": lambda rng: rng.choice(PHONES),
    "office_phone": lambda rng: rng.choice(PHONES),
    "legal_rep": lambda rng: rng.choice(NAMES),
    "contact_name": lambda rng: rng.choice(NAMES),
    "bank_account": lambda rng: rng.choice(["6222000011111234", "12", "622200001111123456789"]),
    "account_no": lambda rng: rng.choice(["62220000111122", "622200001111123456789"]),
    "no": lambda rng: f"X{rng.randrange(10**8)}",
    "stage_before_suspension": lambda _: None,
}
"""Columns whose values have a form; the others take any text."""
YEARS = {"year", "data_year", "start_year"}


def _day(rng: random.Random, _: Column) -> date:
    return MORNING.date() + timedelta(days=rng.choice([-400, -181, -31, -7, -1, 0, 1, 30]))


def _instant(rng: random.Random, column: Column) -> datetime:
    return datetime.combine(_day(rng, column), time(rng.choice([0, 10, 23])), SHANGHAI)


PLAIN: dict[Kind, Callable[[random.Random, Column], Any]] = {
    Kind.TEXT: lambda rng, column: rng.choice(TEXTS)[: column.max_length],
    Kind.INT: lambda rng, _: rng.choice([1, 2, 3]),
    Kind.BIGINT: lambda rng, _: rng.choice([1, 2, 3]),
    Kind.MONEY: lambda rng, _: Decimal(rng.choice(["0", "0.01", "500000.00", "1234567.89"])),
    Kind.DECIMAL: lambda rng, _: Decimal(rng.choice(["0", "0.5", "1"])),
    Kind.BOOL: lambda rng, _: rng.random() < 0.5,
    Kind.DATE: _day,
    Kind.INSTANT: _instant,
    Kind.CHOICE: lambda rng, column: rng.choice([choice.value for choice in column.choice or ()]),
    Kind.TEXTS: lambda rng, _: rng.sample(["甲", "乙", "丙"], rng.randrange(3)),
    Kind.JSON: lambda *_: json.dumps([{"名": 1}]),
    Kind.BYTES: lambda *_: b"sealed",
}
"""A value of each kind, of few."""

# --- rows ---------------------------------------------------------------------------------------


class _Drawing:
    """Values for the columns of a row, from few, by a generator that always starts the same."""

    def __init__(self, ids: Ids) -> None:
        self.rng = random.Random(20260630)
        self.ids = ids
        self.number = 0

    def row(self, entity: EntityType) -> dict[str, Any]:
        shape = anatomy(entity)
        targets = {
            relation.near: relation.target
            for relation in shape.relations.values()
            if not relation.many and relation.near != "id"
        }
        values = {
            name: self.value(entity, column, targets.get(name))
            for name, column in shape.columns.items()
            if name != CUSTOM
        }
        rng = self.rng
        self.number += 1
        at = MORNING - timedelta(hours=rng.randrange(3000))
        values |= {
            "id": UUID(int=0x0190 << 112 | 7 << 76 | 2 << 62 | rng.getrandbits(60)),
            "city_id": OTHER_CITY if self.number % 11 == 5 else 530800,
            "deleted_at": MORNING if self.number % 9 == 2 else None,
            "created_at": at,
            "updated_at": at,
            "version": rng.randrange(1, 4),
        }
        return values | (FITTED[entity](rng, values, self.ids) if entity in FITTED else {})

    def value(self, entity: EntityType, column: Column, target: EntityType | None) -> Any:
        rng = self.rng
        if column.null and rng.random() < 0.35:
            return None
        if target is not None:
            return rng.choice(self.ids[target]) if self.ids.get(target) else None
        declared = entity._meta.fields_map[column.name]
        if isinstance(declared, LooseKey) or column.name in ("created_by_id", "updated_by_id"):
            return rng.choice(self.ids[User])
        if column.name in SHAPED and column.kind is Kind.TEXT:
            return SHAPED[column.name](rng)
        if column.kind is Kind.ID:
            return rng.choice(self.ids[Enterprise] + self.ids[User])
        if column.name in YEARS:
            return rng.choice([2024, 2025, 2026])
        return PLAIN[column.kind](rng, column)


async def crowd(connection: asyncpg.Connection) -> dict[str, int]:
    """Put the people and the rows in; how many rows of each entity there are new."""
    for entity, values in people_rows():
        await insert(connection, entity, values)
    ids: Ids = {}
    for entity in EXPOSED:
        found = await connection.fetch(f'select id from "{anatomy(entity).table}" order by id')  # noqa: S608 - declared
        ids[entity] = [record["id"] for record in found]
    drawing, made = _Drawing(ids), dict[str, int]()
    # Rows that must name a file find one.
    for entity in sorted(EXPOSED, key=lambda entity: entity is not StoredFile):
        wanted = MORE.get(entity, ROWS)
        made[entity.__name__] = 0
        for _ in range(wanted * ATTEMPTS):
            values = drawing.row(entity)
            try:
                await put(connection, entity, values)
            except asyncpg.IntegrityConstraintViolationError:
                continue
            ids[entity].append(values["id"])
            made[entity.__name__] += 1
            if made[entity.__name__] == wanted:
                break
    await _tie(connection, ids, drawing.rng)
    return made


async def _tie(connection: asyncpg.Connection, ids: Ids, rng: random.Random) -> None:
    for entity in EXPOSED:
        for relation in anatomy(entity).relations.values():
            if relation.through and relation.name in entity._meta.m2m_fields:
                field = entity._meta.fields_map[relation.name]
                if getattr(field, "_generated", False):
                    continue
                for row in ids[entity]:
                    for partner in rng.sample(ids[relation.target], rng.randrange(3)):
                        await connection.execute(
                            f'insert into "{relation.through.table}" '  # noqa: S608 - declared names
                            f'("{relation.through.near}", "{relation.through.far}") values ($1, $2) '
                            "on conflict do nothing",
                            row,
                            partner,
                        )
