"""Statements of the writing side: lock a row, find rows, write a step's changes, seal the audit.

Like ``resolvers.sql`` it turns declarations into text and input into ``$n``. A step's updates are
one statement and its insertions another (both WITH lists), because a mutation may cost eight
statements and no more.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson

from models.columns import Anatomy, Kind, Through, anatomy
from models.entity import Entity
from models.predicates import ALWAYS
from models.workflow import Find, Next, Numbered
from resolvers import rules
from resolvers.plan import TRUE, Condition, Constant, Operand, Source, Test, Variable
from resolvers.rules import SQL_TYPES
from resolvers.sql import Writer

ROW = Operand(Variable(("row",)), "uuid")
"""The row that a statement is about, among its variables."""


def locking(
    source: Source,
    questions: Iterable[Condition],
    named: Sequence[Source],
    facts: Mapping[str, str],
    writer: Writer,
) -> str:
    """Lock one readable row and answer questions about it: its columns, ``"?verdicts"``, ``"?found"``.

    ``named`` are the sources of rows that the caller has named (the ids are ``$named.<n>``, lists):
    ``"?found"`` counts how many of them may be read. ``facts`` are further columns.
    """
    table = writer.alias()
    where = writer.rows(source, table, Test(source.shape.columns["id"], "eq", ROW))
    columns = [f"{table}.*", *_answers(writer, table, questions, named, facts)]
    return (
        f'select {", ".join(columns)} from "{source.shape.table}" {table} where {where} '
        f"for no key update of {table}"
    )


def resolving(named: Sequence[Source], facts: Mapping[str, str], writer: Writer) -> str:
    """What ``locking`` tells where there is no row yet."""
    return f"select {', '.join(_answers(writer, '', (), named, facts))}"


def _answers(
    writer: Writer,
    table: str,
    questions: Iterable[Condition],
    named: Sequence[Source],
    facts: Mapping[str, str],
) -> list[str]:
    verdicts = ", ".join(f"({writer.condition(question, table)}) is true" for question in questions)
    found = []
    for place, source in enumerate(named):
        far = writer.alias()
        ids = Operand(Variable(("named", place)), "uuid[]")
        where = writer.rows(source, far, Test(source.shape.columns["id"], "in", ids))
        found.append(f'(select count(*)::int from "{source.shape.table}" {far} where {where})')
    return [
        f'array[{verdicts}]::boolean[] as "?verdicts"',
        f'array[{", ".join(found)}]::int[] as "?found"',
        *(f'{text} as "?{name}"' for name, text in facts.items()),
    ]


def judging(source: Source, questions: Iterable[Condition], writer: Writer) -> str:
    """For the rows ``$rows``: whether each question holds for all of them, and how many there are."""
    table = writer.alias()
    answers = ", ".join(
        f"coalesce(bool_and(({writer.condition(question, table)}) is true), false)" for question in questions
    )
    rows = writer.parameters.add(Operand(Variable(("rows",)), "uuid[]"))
    where = f'{table}."id" = any({rows})'
    return f'select array[{answers}]::boolean[] from "{source.shape.table}" {table} where {where}'


def by_key(source: Source, names: Sequence[str], writer: Writer) -> str:
    """Lock the readable row with these values of a natural key: its id."""
    table, shape = writer.alias(), source.shape
    tests = rules.both(
        *(
            Test(shape.columns[name], "eq", Operand(Variable((name,)), SQL_TYPES[shape.columns[name].kind]))
            for name in names
        )
    )
    return f'select {table}.id from "{shape.table}" {table} where {writer.rows(source, table, tests)}'


def showing(source: Source, column: str, writer: Writer) -> str:
    """One column of the row ``$row``, if it may be read."""
    table = writer.alias()
    where = writer.rows(source, table, Test(source.shape.columns["id"], "eq", ROW))
    shown = f'{table}."{source.shape.columns[column].db}"'
    return f'select {shown} from "{source.shape.table}" {table} where {where}'


# --- finds --------------------------------------------------------------------------------------


def finding(finds: Sequence[Find], writer: Writer, role: Any) -> str:
    """The rows of several finds as one array each."""
    parts = []
    for place, find in enumerate(finds):
        entity = entity_of(find.entity)
        shape, table = anatomy(entity), writer.alias()
        tests = [_equals(shape, name, value, table, writer) for name, value in find.equal.items()]
        asked = TRUE if find.where == ALWAYS else rules.bound(entity, find.where, role)
        where = writer.all_of(*tests, writer.rows(Source(shape=shape, allowed=TRUE), table, asked))
        order = ", ".join(
            f'{table}."{name.removeprefix("-")}"{" desc nulls last" if name.startswith("-") else ""}'
            for name in find.order.split()
        )
        tail = f" limit {int(find.first)}" if find.first else ""
        lock = f" for no key update of {table}" if find.lock else ""
        rows = f'"{shape.table}" {table} where {where} order by {order}{tail}{lock}'
        parts.append(f"array(select {table} from {rows}) as f{place}")
    return f"select {', '.join(parts)}"


def _equals(shape: Anatomy, name: str, value: Any, table: str, writer: Writer) -> str:
    column = f'{table}."{shape.columns[name].db}"'
    if value is None:
        return f"{column} is null"
    kind = SQL_TYPES[shape.columns[name].kind]
    if isinstance(value, tuple | list | set | frozenset):
        return f"{column} = any({writer.parameters.add(Operand(Constant(tuple(value)), kind + '[]'))})"
    return f"{column} = {writer.parameters.add(Operand(Constant(value), kind))}"


UNDER_UNIT = """with recursive tree as (
select id from org_unit where id = $1
union select u.id from org_unit u join tree t on u.parent_id = t.id where u.deleted_at is null
) select array(select id from tree)"""
"""The ids of a unit and of all below it."""


# --- changes ------------------------------------------------------------------------------------


@dataclass(slots=True)
class Values:
    """The parameters of a statement, in the order in which they were added."""

    given: list[Any] = field(default_factory=list)

    def add(self, value: Any) -> str:
        """A value as ``$n``."""
        self.given.append(value)
        return f"${len(self.given)}"


@dataclass(slots=True)
class RowChange:
    """New values for columns of one row that exists."""

    entity: type[Entity]
    row_id: UUID
    columns: dict[str, Any]
    version: int | None = None
    """The version that the row must still have; None where it was locked before."""


@dataclass(slots=True)
class NewRow:
    """A row to be inserted: its columns, defaults included."""

    entity: type[Entity]
    row_id: UUID
    columns: dict[str, Any]


@dataclass(slots=True)
class Links:
    """What a many-to-many relation of a row leads to."""

    through: Through
    row_id: UUID
    ids: tuple[UUID, ...]


def updating(
    changes: Sequence[RowChange], *, city: int, now: datetime, by: UUID | None
) -> tuple[str, list[Any]]:
    """One statement that changes the rows; it returns how many of them were there to change."""
    written = _Written(now, city, (change.columns for change in changes))
    values, parts = written.values, list[str]()
    at, author = values.add(now), values.add(by)
    for place, change in enumerate(changes):
        shape = anatomy(change.entity)
        sets = [
            f'"{shape.columns[name].db}" = {written.value(shape, name, change.columns)}'
            for name in change.columns
        ]
        sets.append(f"version = version + 1, updated_at = {at}, updated_by_id = {author}")
        where = f"id = {values.add(change.row_id)}"
        if change.version is not None:
            where += f" and version = {values.add(change.version)}"
        parts.append(f'u{place} as (update "{shape.table}" set {", ".join(sets)} where {where} returning 1)')
    counts = " + ".join(f"(select count(*) from u{place})" for place in range(len(changes)))
    return f"with {', '.join([*written.numbers, *parts])} select {counts}", values.given


def inserting(
    rows: Sequence[NewRow], links: Sequence[Links], returned: UUID | None, *, city: int, now: datetime
) -> tuple[str, list[Any]]:
    """One statement that inserts the rows and sets the links; it returns the row with the id ``returned``."""
    written = _Written(now, city, (row.columns for row in rows))
    values, parts, result = written.values, list[str](), "select 1"
    for place, row in enumerate(rows):
        shape = anatomy(row.entity)
        columns = ", ".join(f'"{shape.columns[name].db}"' for name in row.columns)
        given = ", ".join(written.value(shape, name, row.columns) for name in row.columns)
        parts.append(f'i{place} as (insert into "{shape.table}" ({columns}) values ({given}) returning *)')
        if row.row_id == returned:
            result = f"select * from i{place}"
    for place, link in enumerate(links):
        table, near, far = f'"{link.through.table}"', f'"{link.through.near}"', f'"{link.through.far}"'
        row_id, ids = f"{values.add(link.row_id)}::uuid", f"{values.add(list(link.ids))}::uuid[]"
        parts.append(f"d{place} as (delete from {table} where {near} = {row_id} and not {far} = any({ids}))")
        parts.append(
            f"l{place} as (insert into {table} ({near}, {far}) select {row_id}, x from unnest({ids}) x "
            f"where not exists (select 1 from {table} o where o.{near} = {row_id} and o.{far} = x))"
        )
    return f"with {', '.join([*written.numbers, *parts])} {result}", values.given


class _Written:
    """The values of the rows of one statement, and what it counts beside them."""

    def __init__(self, now: datetime, city: int, rows: Iterable[Mapping[str, Any]]) -> None:
        self.values, self.now, self.city = Values(), now, int(city)
        self.numbers: list[str] = []
        self._wanted = Counter(
            value for columns in rows for value in columns.values() if isinstance(value, Numbered)
        )
        self._given = Counter[Numbered]()
        self._names: dict[Numbered, str] = {}
        self._ahead = Counter[tuple[str, Any]]()

    def value(self, shape: Anatomy, name: str, columns: Mapping[str, Any]) -> str:
        """The value of a row's column as an expression."""
        value = columns[name]
        if isinstance(value, Numbered):
            return self._number(value, shape, name)
        if isinstance(value, Next):
            return self._next(value, shape, name, columns[value.within])
        return stored(shape, name, value, self.values)

    def _next(self, value: Next, shape: Anatomy, name: str, group: Any) -> str:
        self._ahead[shape.table, group] += 1
        greatest = f'coalesce(max(x."{shape.columns[name].db}"), 0) + {self._ahead[shape.table, group]}'
        within = f'x."{shape.columns[value.within].db}" = {self.values.add(group)}'
        return f'(select {greatest} from "{shape.table}" x where {within})'

    def _number(self, value: Numbered, shape: Anatomy, name: str) -> str:
        if value not in self._names:
            self._names[value] = f"n{len(self._names)}"
            self._count(value, shape, name)
        self._given[value] += 1
        behind = self._wanted[value] - self._given[value]
        number = f"(n.last_number - {behind})::text"
        padded = f"lpad({number}, greatest({value.digits}, length({number})), '0')"
        return f"(select {self.values.add(value.prefix)}::text || {padded} from {self._names[value]} n)"

    def _count(self, value: Numbered, shape: Anatomy, name: str) -> None:
        """Take so many numbers under the prefix; the first ones go on from what the table holds."""
        prefix, at = f"{self.values.add(value.prefix)}::text", f"{self.values.add(self.now)}::timestamptz"
        held, many = f'"{shape.columns[name].db}"', self._wanted[value]
        rest = f"substr({held}, length({prefix}) + 1)"
        self.numbers.append(
            f"{self._names[value]} as (insert into business_number as b "
            "(id, city_id, prefix, last_number, version, created_at, updated_at) "
            f"select gen_random_uuid(), c.city_id, {prefix}, c.last + {many}, 1, {at}, {at} from ("
            f'select {self.city} as city_id, coalesce(max({rest}::int), 0) as last from "{shape.table}" '
            f"where city_id = {self.city} and {held} like {prefix} || '%' and {rest} ~ '^[0-9]+$') c "
            f"on conflict (city_id, prefix) do update set last_number = b.last_number + {many} "
            "returning last_number)"
        )


def stored(shape: Anatomy, name: str, value: Any, values: Values) -> str:
    """A value as the column takes it."""
    if value is not None and shape.columns[name].kind is Kind.JSON:
        return f"{values.add(json_text(value))}::jsonb"
    if isinstance(value, tuple | set | frozenset):
        value = list(value)
    return values.add(getattr(value, "value", value))


def json_text(value: Any) -> str:
    """A value as JSON text; money and dates as they are written on the wire."""
    return orjson.dumps(value, default=_plain).decode()


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal | UUID):
        return str(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON form; see resolvers/writing_sql.py")


def entity_of(named: "type[Entity] | str") -> type[Entity]:
    """The entity, which may be given by its name."""
    return Entity.by_name[named] if isinstance(named, str) else named


# --- keys, audit, outbox ------------------------------------------------------------------------

CLAIM_KEY = """insert into idempotency_key as k
(id, city_id, user_id, key, fingerprint, version, created_at, updated_at)
values (gen_random_uuid(), $1, $2, $3, $4, 1, $5, $5)
on conflict (city_id, user_id, key) do update
set fingerprint = excluded.fingerprint, created_at = excluded.created_at, outcome = null
where k.created_at < $6 returning 1"""
"""A row if the key is ours now; none if it was used within its life. Two at once: one waits."""

READ_KEY = "select fingerprint, outcome from idempotency_key where city_id = $1 and user_id = $2 and key = $3"

HOLD_HEAD = "select seq, hash from audit_head where city_id = $1 for update"

MAKE_HEAD = """insert into audit_head (id, city_id, seq, hash, version, created_at, updated_at)
values (gen_random_uuid(), $1, 0, $2, 1, $3, $3) on conflict (city_id) do nothing"""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """An event to be told after the commit."""

    event: str
    entity: str
    row_id: UUID
    actor_id: UUID | None
    audiences: list[dict[str, Any]]


def concluding(
    entries: Sequence[Mapping[str, Any]],
    head: tuple[int, str],
    outbox: Sequence[OutboxRow],
    key: tuple[UUID, str, Any] | None,
    *,
    city: int,
    now: datetime,
) -> tuple[str, list[Any]]:
    """The last statement of a change: audit entries, the head of their chain, events, the key's outcome."""
    values, parts = Values(), []
    at, city_no = values.add(now), values.add(city)
    for place, entry in enumerate(entries):
        shape = anatomy(Entity.by_name["AuditLog"])
        written = {name: stored(shape, name, value, values) for name, value in entry.items()}
        columns = ", ".join(f'"{name}"' for name in written)
        parts.append(
            f"a{place} as (insert into audit_log (id, city_id, version, created_at, updated_at, {columns}) "
            f"values (gen_random_uuid(), {city_no}, 1, {at}, {at}, {', '.join(written.values())}))"
        )
    if entries:
        seq, digest = values.add(head[0]), values.add(head[1])
        parts.append(f"h as (update audit_head set seq = {seq}, hash = {digest} where city_id = {city_no})")
    for place, event in enumerate(outbox):
        told = [event.event, event.entity, event.row_id, event.actor_id, json_text(event.audiences)]
        seq, name, entity, row, by, audiences = map(values.add, [head[0], *told])
        parts.append(
            f"o{place} as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, "
            f"seq, event, entity, row_id, actor_id, audiences) "
            f"values (gen_random_uuid(), {city_no}, 1, {at}, {at}, {at}, "
            f"{seq}, {name}, {entity}, {row}, {by}, {audiences}::jsonb))"
        )
    if key is not None:
        user, text, outcome = values.add(key[0]), values.add(key[1]), values.add(json_text(key[2]))
        parts.append(
            f"k as (update idempotency_key set outcome = {outcome}::jsonb "
            f"where city_id = {city_no} and user_id = {user} and key = {text})"
        )
    return f"with {', '.join(parts)} select 1", values.given
