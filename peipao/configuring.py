"""``peipao config``: what was set up at run time, written to a file, and brought back from one.

Everything goes through the changes that administrators have: their rules hold, and the audit log tells of
them. A file is applied as a whole, or not at all.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import asyncpg

from models.access import Role, Viewer
from models.columns import anatomy
from models.custom_fields import using
from models.entity import Entity
from models.naming import camel
from peipao.config_file import (
    SECTIONS,
    ConfigError,
    Item,
    Section,
    default_of,
    items_of,
    normal,
    written,
)
from resolvers.auditing import subject_of
from resolvers.changing import change
from resolvers.deeds import deeds
from resolvers.outcome import Asked, Outcome
from resolvers.published_fields import published
from resolvers.steps import NOBODY

SHOWN: Mapping[str, str] = {"saved_report": "is_shared"}
"""Which rows of a section belong to the set-up of the city, where not all do."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A thing as the database has it."""

    item: Item
    row: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a plan: ``+``, ``~`` or ``-``, the thing, and what of it changes."""

    sign: str
    item: Item
    columns: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.sign} {self.item.words}{': ' if self.columns else ''}{', '.join(self.columns)}"


def administrator(city_id: int) -> Viewer:
    """Who changes things when a file does: nobody by name, with the rights of system administrators."""
    return Viewer(NOBODY, "config", "配置文件", city_id, frozenset({Role.SYS_ADMIN}))


# --- what is there ------------------------------------------------------------------------------


async def stored(connection: asyncpg.Connection, city_id: int) -> list[Stored]:
    """All things that are set up."""
    found = []
    for section in SECTIONS:
        table = anatomy(Entity.by_name[section.entity]).table
        only = f" and {SHOWN[section.name]}" if section.name in SHOWN else ""
        rows = await connection.fetch(
            f'select * from "{table}" where city_id = $1 and deleted_at is null{only}',  # noqa: S608 - declared
            city_id,
        )
        found += [Stored(Item(section, normal(section, row)), row) for row in rows]
    return found


async def export(connection: asyncpg.Connection, city_id: int) -> str:
    """What is set up, as text."""
    return written([each.item for each in await stored(connection, city_id)])


# --- what is to be done -------------------------------------------------------------------------


def planned(wanted: Iterable[Item], present: Iterable[Stored]) -> list[Change]:
    """What makes the things that are there those that are wanted, in an order that can be carried out."""
    here, listed = list(present), list(wanted)
    return [each for section in SECTIONS for each in _planned(section, listed, here)]


def _planned(section: Section, wanted: list[Item], present: list[Stored]) -> Iterator[Change]:
    there = {each.item.key: each.item for each in present if each.item.section is section}
    own = {item.key: item for item in items_of(wanted, section)}
    for key, item in sorted(there.items()):
        # A retired field that the file does not know stays: its key is taken by the values that it left.
        if key not in own and item.values.get("status") != "RETIRED":
            yield Change("-", item)
    for key, item in sorted(own.items()):
        if key not in there:
            yield Change("+", item)
        elif changed := tuple(
            name for name in section.columns if item.values.get(name) != there[key].values.get(name)
        ):
            yield Change("~", item, changed)


# --- doing it -----------------------------------------------------------------------------------


class _Undone(Exception):
    pass


async def apply(
    connection: asyncpg.Connection, city_id: int, wanted: list[Item], *, dry_run: bool, name: str = "config"
) -> list[Change]:
    """Bring the things of a file about, all of them or none; what was (or would be) done.

    Raises:
        ConfigError: one of them is refused; nothing is done.
    """
    plan: list[Change] = []
    try:
        async with connection.transaction():
            # Two files at once would each plan on what the other changes.
            await connection.execute("lock table custom_field in share row exclusive mode")
            present = {
                (each.item.section.name, each.item.key): each for each in await stored(connection, city_id)
            }
            plan = planned(wanted, present.values())
            for section in SECTIONS:
                with using(await published(connection, city_id)):
                    for each in plan:
                        if each.item.section is section:
                            here = present.get((section.name, each.item.key))
                            await _Doing(connection, city_id, name).do(each, here)
            if dry_run:
                raise _Undone
    except _Undone:
        pass
    return plan


class _Doing:
    """Carries out one change after the other, as administrators would."""

    def __init__(self, connection: asyncpg.Connection, city_id: int, name: str) -> None:
        self.connection, self.viewer, self.name = connection, administrator(city_id), name

    async def do(self, planned_: Change, here: Stored | None) -> None:
        """One change.

        Raises:
            ConfigError: it is refused.
        """
        item = planned_.item
        if here is None:
            made = await self._asked(item, f"create{item.section.entity}", None, _given(item))
            assert made.row_id is not None  # noqa: S101 - it was made
            await self._to_status(item, made.row_id, "DRAFT")
            return
        row_id, status = here.row["id"], here.item.values.get("status", "DRAFT")
        if planned_.sign == "-":
            await self._remove(item, row_id, status)
            return
        given = {
            name: value for name, value in _all_given(item).items() if _column(item, name) in planned_.columns
        }
        if given:
            await self._asked(item, f"update{item.section.entity}", row_id, given)
        await self._to_status(item, row_id, status)

    async def _remove(self, item: Item, row_id: Any, status: str) -> None:
        if status == "PUBLISHED":
            await self._asked(item, "retireCustomField", row_id, {})
        else:
            await self._asked(item, f"delete{item.section.entity}", row_id, {})

    async def _to_status(self, item: Item, row_id: Any, now: str) -> None:
        wanted = item.values.get("status", "DRAFT") if item.section.name == "custom_field" else now
        steps = STEPS.get((now, wanted))
        if steps is None:
            raise ConfigError(
                f"{self._where(item)}: {item.words} is {now} and cannot become {wanted!r}; "
                "write PUBLISHED or RETIRED"
            )
        for action in steps:
            await self._asked(item, action, row_id, {})

    async def _asked(self, item: Item, deed_name: str, row_id: Any, given: Mapping[str, Any]) -> Outcome:
        deed = deeds()[deed_name]
        subject = subject_of(deed.entity, row_id) if row_id else None
        outcome = await change(self.connection, self.viewer, Asked(deed=deed, row_id=subject, given=given))
        if not outcome.ok:
            problem = outcome.problems[0]
            field = f"{problem.field}: " if problem.field else ""
            raise ConfigError(f"{self._where(item)}: {item.words}: {field}{problem.message} ({problem.code})")
        return outcome

    def _where(self, item: Item) -> str:
        return f"{self.name}:{item.line}" if item.line else self.name


STEPS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("DRAFT", "DRAFT"): (),
    ("DRAFT", "PUBLISHED"): ("publishCustomField",),
    ("DRAFT", "RETIRED"): ("publishCustomField", "retireCustomField"),
    ("PUBLISHED", "PUBLISHED"): (),
    ("PUBLISHED", "RETIRED"): ("retireCustomField",),
    ("RETIRED", "PUBLISHED"): ("publishCustomField",),
    ("RETIRED", "RETIRED"): (),
}
"""The actions that lead a field from one status to another."""


def _given(item: Item) -> dict[str, Any]:
    """The inputs of a new row: what is not said is as the declaration has it."""
    return {name: value for name, value in _all_given(item).items() if value is not None}


def _all_given(item: Item) -> dict[str, Any]:
    """Every input with its value; what the file leaves out is as declared."""
    given = {}
    for name, kind in item.section.columns.items():
        if name == "status":
            continue
        value = item.values.get(name, default_of(item.section, name))
        if kind is Decimal and value is not None:
            value = Decimal(value)
        given[camel(name)] = value
    return given


def _column(item: Item, name: str) -> str:
    return next(column for column in item.section.columns if camel(column) == name)
