"""Notices by the rules that administrators have added: what they say to whom, within what each may read.

A rule never opens a row: its text is read with the rights of each recipient, and of rows that are under
seal, protected or a person's own (``rules.told``) nobody is told by a rule.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import orjson

from models import clock
from models.access import Viewer, ViewerShape
from models.columns import Column, Kind, anatomy
from models.entities.notification_rule import path_of, rule_faults
from models.entity import Entity
from models.naming import camel
from models.rule_texts import fields_in
from resolvers import rules
from resolvers.asked import Asking, Field, PageLimits
from resolvers.binding import opaque_id
from resolvers.names import names
from resolvers.naming_rows import read_title, title_field
from resolvers.plan import TRUE, Condition, Constant, Operand, Operation, RootOne, Test, Variable
from resolvers.planning import plan_outputs
from resolvers.reading import Statement, compile_operation, read
from resolvers.rules import both

RULES = """select entity, event, field, values, roles, place, text_zh from notification_rule
where city_id = $1 and enabled and deleted_at is null order by name, id"""
NOTHING = "—"
YES_OR_NO: Mapping[Any, str] = {True: "是", False: "否"}


@dataclass(frozen=True, slots=True)
class NoticeRule:
    """A rule of one event."""

    entity: str
    event: str
    field: str | None
    values: tuple[str, ...]
    roles: tuple[str, ...]
    place: str
    text: str

    @property
    def full_event(self) -> str:
        """The event as the outbox calls it."""
        return f"{self.entity}.{self.event}"

    @property
    def path(self) -> str | None:
        """The relation that leads to the place whose holders are told."""
        return path_of(anatomy(Entity.by_name[self.entity]), self.place)


async def rules_of(connection: Any, city_id: int) -> list[NoticeRule]:
    """The rules in force; one that this release contradicts is left out."""
    return [
        NoticeRule(
            entity=row["entity"],
            event=row["event"],
            field=row["field"],
            values=tuple(row["values"] or ()),
            roles=tuple(row["roles"]),
            place=row["place"],
            text=row["text_zh"],
        )
        for row in await connection.fetch(RULES, city_id)
        if not any(True for _ in rule_faults(row))
    ]


async def text_for(connection: Any, rule: NoticeRule, row_id: UUID, viewer: Viewer) -> str | None:
    """What the rule says of the row to this person; None where it does not apply, or they may not read it."""
    entity = Entity.by_name[rule.entity]
    statement = _reading(rule, viewer.shape)
    values = statement.values({"id": opaque_id(rule.entity, row_id)}, viewer)
    row = orjson.loads((await read(connection, statement, values)).data)["row"]
    if row is None:
        return None
    return rule.text.format_map({name: _spoken(entity, name, row[name]) for name in fields_in(rule.text)})


@lru_cache(maxsize=2_000)
def _reading(rule: NoticeRule, shape: ViewerShape) -> Statement:
    entity = Entity.by_name[rule.entity]
    columns = anatomy(entity).columns
    wanted = Test(columns["id"], "eq", Operand(Variable(("id",)), "uuid", f"id:{rule.entity}"))
    fields = tuple(_field(entity, name) for name in fields_in(rule.text))
    root = RootOne(
        alias="row",
        source=rules.source(entity, shape),
        where=both(wanted, rules.told(entity), _condition(rule, entity)),
        outputs=plan_outputs(
            entity, fields or (Field("__typename", "kind", {}, ()),), Asking(shape, PageLimits())
        ),
    )
    return compile_operation(Operation((root,)))


def _condition(rule: NoticeRule, entity: type[Entity]) -> Condition:
    if rule.field is None:
        return TRUE
    column = next(each for each in anatomy(entity).shown if camel(each.name) == rule.field)
    if column.kind is Kind.BOOL:
        return rules.either(
            *(
                Test(column, "eq", Operand(Constant(value == "true"), "boolean"))
                for value in sorted(rule.values)
            )
        )
    return Test(column, "in", Operand(Constant(rule.values), "text[]"))


def _field(entity: type[Entity], name: str) -> Field:
    relation = names(entity).ones.get(name)
    return Field(name, name, {}, (title_field(relation.target),) if relation else ())


def _spoken(entity: type[Entity], name: str, value: Any) -> str:
    """A value as people read it."""
    known = names(entity)
    if value is None or value == "":
        return NOTHING
    if relation := known.ones.get(name):
        return read_title(relation.target, value["title"])
    return _words(known.columns[name], value)


def _words(column: Column, value: Any) -> str:
    if column.choice:
        return column.choice(value).label.zh
    if column.kind is Kind.BOOL:
        return YES_OR_NO[value]
    if column.kind is Kind.DATE:
        return _day(date.fromisoformat(value))
    if column.kind is Kind.INSTANT:
        at = datetime.fromisoformat(value).astimezone(clock.SHANGHAI)
        return f"{_day(at.date())} {at:%H:%M}"
    return str(value)


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
