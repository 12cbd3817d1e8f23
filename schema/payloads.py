"""The payload of a change as it was selected: what to read back, and its JSON without an object a row."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Final
from uuid import UUID

import orjson

from models.access import Viewer
from models.entity import Entity
from resolvers.asked import Asking, Field
from resolvers.binding import Variables, opaque_id
from resolvers.outcome import Outcome, Problem
from resolvers.plan import Operation, Variable
from resolvers.planning import plan_by_id
from resolvers.reading import Connection, Statement, compile_operation, read

ROW: Final = "the changed row"
"""What the row's id is among the variables: no name that a document could give one."""

Getter = Callable[[Any], Any]
LISTS: Mapping[str, tuple[Getter, str, Mapping[str, Getter]]] = {
    "errors": (
        attrgetter("problems"),
        "Problem",
        {
            "code": attrgetter("code"),
            "field": attrgetter("field"),
            "message": attrgetter("message"),
            "version": attrgetter("version"),
            "changedBy": attrgetter("changed_by"),
        },
    ),
    "secrets": (
        attrgetter("secrets"),
        "Secret",
        {"name": lambda secret: secret[0], "value": lambda secret: secret[1]},
    ),
    "verdicts": (
        attrgetter("verdicts"),
        "RuleVerdict",
        {
            "name": attrgetter("name"),
            "allowed": attrgetter("allowed"),
            "reasonZh": attrgetter("reason_zh"),
        },
    ),
    "events": (
        attrgetter("events"),
        "EventTold",
        {"event": attrgetter("event"), "audiences": attrgetter("audiences")},
    ),
}
"""The lists of a payload: what of the outcome they hold, the type of their items, its fields."""


Rows = Mapping[str, bytes]
Write = Callable[[Outcome, Rows], bytes]
"""Writes one part of a payload, from the outcome and the rows that were read back by response key."""
WriteBulk = Callable[[Outcome, Sequence[Outcome]], bytes]
"""Writes one part of a bulk payload, from all outcomes taken together and one by one."""


@dataclass(frozen=True, slots=True)
class PayloadPlan:
    """One selection of a payload: its parts by response key, and the statement that reads the row.

    ``rows`` are the response keys of the row; ``place`` is where among the texts that were read back
    the answer of the statement stands.
    """

    parts: tuple[tuple[bytes, Write], ...]
    rows: tuple[str, ...]
    statement: Statement | None
    place: int

    def json(self, outcome: Outcome) -> bytes:
        """The payload that an outcome amounts to."""
        rows = self._read(outcome)
        return _object((alias, write(outcome, rows)) for alias, write in self.parts)

    def _read(self, outcome: Outcome) -> Rows:
        data = outcome.data[self.place] if self.rows and len(outcome.data) > self.place else None
        if data is None:
            return {}
        if len(self.rows) == 1:
            # {"issue":{…}} as PostgreSQL writes it: the row is cut out and not parsed.
            head = b'{"%b":' % self.rows[0].encode()
            if data.startswith(head):
                return {self.rows[0]: data[len(head) : -1]}
        return {alias: orjson.dumps(row) for alias, row in orjson.loads(data).items()}


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """The selection of a bulk payload; ``results`` are the plans of its single payloads."""

    parts: tuple[tuple[bytes, WriteBulk], ...]
    results: tuple[PayloadPlan, ...]

    def json(self, outcomes: Sequence[Outcome]) -> bytes:
        """The payload that the outcomes amount to, together."""
        whole = Outcome(ok=all(each.ok for each in outcomes), problems=list(_numbered(outcomes)))
        return _object((alias, write(whole, outcomes)) for alias, write in self.parts)


@dataclass(frozen=True, slots=True)
class ReadingBack:
    """Reads the changed row for every selection of it, with the rights of whoever changed it."""

    entity: type[Entity]
    statements: tuple[Statement, ...]
    variables: Variables
    viewer: Viewer

    async def __call__(self, connection: Connection, row_id: UUID) -> Sequence[bytes | None]:
        """The JSON of each selection."""
        variables = {**self.variables, ROW: opaque_id(self.entity.__name__, row_id)}
        return [
            (await read(connection, statement, statement.values(variables, self.viewer))).data
            for statement in self.statements
        ]


def plan_payload(
    entity: type[Entity], thing: str, field: Field, asking: Asking, place: int = 0
) -> PayloadPlan:
    """The plan of one selection of a payload of the entity."""
    rows = [inner for inner in field.selections if inner.name == thing]
    ones = tuple(plan_by_id(entity, row, Variable((ROW,)), asking) for row in rows)
    own: Mapping[str, Callable[[Field], Write]] = {"ok": _ok, thing: _row}
    return PayloadPlan(
        parts=tuple(
            (inner.alias.encode(), _part(inner, own, f"{entity.__name__}Payload"))
            for inner in field.selections
        ),
        rows=tuple(row.alias for row in rows),
        statement=compile_operation(Operation(ones)) if ones else None,
        place=place,
    )


def plan_bulk_payload(entity: type[Entity], thing: str, field: Field, asking: Asking) -> BulkPlan:
    """The plan of a selection of a bulk payload of the entity."""
    results = list[PayloadPlan]()

    def several(inner: Field) -> WriteBulk:
        read_before = sum(plan.statement is not None for plan in results)
        plan = plan_payload(entity, thing, inner, asking, read_before)
        results.append(plan)
        return lambda _, outcomes: b"[%b]" % b",".join(map(plan.json, outcomes))

    own: Mapping[str, Callable[[Field], Any]] = {"ok": _ok, "results": several}
    parts = tuple(
        (inner.alias.encode(), _part(inner, own, f"{entity.__name__}BulkPayload"))
        for inner in field.selections
    )
    return BulkPlan(parts, tuple(results))


def statements_of(plan: PayloadPlan | BulkPlan) -> tuple[Statement, ...]:
    """The statements that read the row, in the order in which the plan looks for their answers."""
    plans = (plan,) if isinstance(plan, PayloadPlan) else plan.results
    return tuple(each.statement for each in plans if each.statement is not None)


def _part(field: Field, own: Mapping[str, Callable[[Field], Any]], type_name: str) -> Any:
    if field.name == "__typename":
        text = orjson.dumps(type_name)
        return lambda _, __: text
    return own[field.name](field) if field.name in own else _items(field)


def _ok(_: Field) -> Callable[[Outcome, Any], bytes]:
    return lambda outcome, _: b"true" if outcome.ok else b"false"


def _row(field: Field) -> Write:
    return lambda _, rows: rows.get(field.alias, b"null")


def _items(field: Field) -> Callable[[Outcome, Any], bytes]:
    items, item_type, getters = LISTS[field.name]
    fields = tuple((inner.alias, _getter(inner, item_type, getters)) for inner in field.selections)
    return lambda outcome, _: orjson.dumps(
        [{alias: of(item) for alias, of in fields} for item in items(outcome)]
    )


def _getter(field: Field, item_type: str, getters: Mapping[str, Getter]) -> Getter:
    return (lambda _: item_type) if field.name == "__typename" else getters[field.name]


def _object(fields: Iterable[tuple[bytes, bytes]]) -> bytes:
    return b"{%b}" % b",".join([b'"%b":%b' % field for field in fields])


def _numbered(outcomes: Sequence[Outcome]) -> Iterable[Problem]:
    """The problems of all rows, each with the place of its row before the field."""
    for place, outcome in enumerate(outcomes):
        for problem in outcome.problems:
            where = f"inputs.{place}.{problem.field}" if problem.field else f"inputs.{place}"
            yield Problem(
                code=problem.code,
                message=problem.message,
                field=where,
                version=problem.version,
                changed_by=problem.changed_by,
            )
