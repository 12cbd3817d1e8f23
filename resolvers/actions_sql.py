"""The SQL of what a row offers and of what has been done to it, for ``resolvers/sql.py``."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from resolvers.expressions import CITY
from resolvers.plan import TRUE, Constant, Operand, TextOut
from resolvers.plan_actions import (
    ActionsOut,
    ActorOut,
    ChangesOut,
    Constants,
    HistoryOut,
    Led,
    Offer,
)
from resolvers.verdicts import STATE_HERE, Question

if TYPE_CHECKING:
    from resolvers.sql import Writer


def actions(writer: "Writer", out: ActionsOut, table: str) -> str:
    """The actions as a JSON array: one row each, in which only the verdicts are computed."""
    if not out.offers:
        return "'[]'::json"
    columns: dict[str, str] = {}
    judged = any(part in ("allowed", "reasonZh") for _, part in out.fields)
    broken = _column(columns, _first_broken(writer, out, table)) if judged else ""
    fields = []
    for alias, part in out.fields:
        match part:
            case TextOut(text=text):
                value = f"'{text}'::text"
            case Constants(texts=texts):
                value = f"{_column(columns, _texts(writer, texts))}::json"
            case "allowed":
                value = f"{broken} is null"
            case "reasonZh":
                value = _reason(writer, out, broken, table)
            case "deadline":
                value = _column(columns, _due(writer, out.offers, table))
            case "name" | "label":
                value = _column(columns, _texts(writer, (getattr(offer, part) for offer in out.offers)))
        fields.append(f'{value} as "{alias}"')
    # Something must be there to count the rows by, also where only __typename is asked for.
    arrays = list(columns) or [_texts(writer, (offer.name for offer in out.offers))]
    names = ", ".join(f"c{place}" for place in range(len(arrays)))
    return (
        f"(select coalesce(json_agg(o.*), '[]'::json) from (select {', '.join(fields)} "
        f"from unnest({', '.join(arrays)}) with ordinality as u({names}, place) order by u.place) o)"
    )


def _column(columns: dict[str, str], array: str) -> str:
    return columns.setdefault(array, f"u.c{len(columns)}")


def _texts(writer: "Writer", texts: Iterable[str]) -> str:
    return writer.parameters.add(Operand(Constant(tuple(texts)), "text[]"))


def _due(writer: "Writer", offers: Iterable[Offer], table: str) -> str:
    return f"array[{', '.join(_due_at(writer, offer, table) for offer in offers)}]::timestamptz[]"


def _due_at(writer: "Writer", offer: Offer, table: str) -> str:
    if offer.due is None:
        return "null"
    value = f'{table}."{offer.due.db}"'
    return f"case when {writer.condition(offer.waits, table)} then {value} end" if offer.waits else value


def _asked(out: ActionsOut) -> list[Question]:
    """The questions that some row may fail, numbered from 1 in the statement."""
    return [question for offer in out.offers for question in offer.questions if question.holds != TRUE]


def _first_broken(writer: "Writer", out: ActionsOut, table: str) -> str:
    """For each action the number of the first question that the row fails, null where it fails none."""
    number, firsts = 0, []
    for offer in out.offers:
        cases = []
        for question in offer.questions:
            if question.holds != TRUE:
                number += 1
                cases.append(f"when ({writer.condition(question.holds, table)}) is not true then {number}")
        firsts.append(f"case {' '.join(cases)} end" if cases else "null")
    return f"array[{', '.join(firsts)}]::int[]"


def _reason(writer: "Writer", out: ActionsOut, broken: str, table: str) -> str:
    questions = _asked(out)
    said = f"({_texts(writer, (question.sentence for question in questions))})[{broken}]"
    state = next((question for question in questions if question.state), None)
    if state is None or state.states is None:
        return said
    labels = _texts(writer, (choice.label.zh for choice in state.states))
    values = _texts(writer, (choice.value for choice in state.states))
    here = f'({labels})[array_position({values}, {table}."{state.state}"::text)]'
    return f"replace({said}, '{STATE_HERE}', {here})"


def history(writer: "Writer", out: HistoryOut, table: str) -> str:
    """The entries of the audit trail about the row as a JSON array."""
    log = writer.alias()
    fields = []
    for alias, part in out.fields:
        match part:
            case TextOut(text=text):
                value = f"'{text}'::text"
            case ActorOut():
                value = _actor(writer, part, log)
            case ChangesOut():
                value = _changes(writer, part, log)
            case "label":
                value = _labelled(writer, out.names, out.labels, f"{log}.action")
            case "action":
                value = _labelled(writer, out.names, out.api_names, f"{log}.action")
            case "at":
                value = f"{log}.at"
        fields.append(f'{value} as "{alias}"')
    city, names = writer.parameters.add(CITY), writer.parameters.add(out.names)
    return (
        f"(select coalesce(json_agg(o.*), '[]'::json) from (select {', '.join(fields)} "
        f'from "audit_log" {log} where {log}.subject = \'{out.type_name}_\' || {table}."id" '
        f"and {log}.city_id = {city} and {log}.success and {log}.action = any({names}) "
        f"order by {log}.seq desc limit {out.limit}) o)"
    )


def _labelled(writer: "Writer", names: Operand, labels: Operand, value: str) -> str:
    place = f"array_position({writer.parameters.add(names)}, {value}::text)"
    return f"coalesce(({writer.parameters.add(labels)})[{place}], {value})"


def _actor(writer: "Writer", actor: ActorOut, log: str) -> str:
    """The name, unless the deed keeps it or the viewer does not see the person."""
    user = writer.alias()
    shown = writer.output(actor.name, user)
    return (
        f'(select {shown} from "{actor.users.shape.table}" {user} '
        f'where not {log}.anonymous and {user}."id" = {log}.actor_id and {writer.rows(actor.users, user)})'
    )


def _changes(writer: "Writer", changes: ChangesOut, log: str) -> str:
    fields = []
    for alias, part in changes.fields:
        match part:
            case TextOut(text=text):
                value = f"'{text}'::text"
            case "field":
                value = "x.field"
            case "label":
                value = _labelled(writer, changes.names, changes.labels, "x.field")
            case "old" | "new":
                value = f"case when x.leads then x.told ->> x.{part} else x.{part} end"
        fields.append(f'{value} as "{alias}"')
    return (
        f"(select coalesce(json_agg(e.*), '[]'::json) from (select {', '.join(fields)} "
        f"from ({_told(writer, changes, log)}) x order by x.place) e)"
    )


def _told(writer: "Writer", changes: ChangesOut, log: str) -> str:
    """The changes one by one; of relations ``told`` has the names of the rows that the viewer may read."""
    names = writer.parameters.add(Operand(Constant(tuple(led.name for led in changes.relations)), "text[]"))
    asked = any(part in ("old", "new") for _, part in changes.fields)
    cases = [f"when '{led.name}' then {_led(writer, led)}" for led in changes.relations if asked]
    told = f"case y.field {' '.join(cases)} end" if cases else "null::json"
    return (
        f"select y.*, y.field = any({names}) as leads, {told} as told from (select z.place, "
        f"z.one ->> 'field' as field, z.one ->> 'old' as old, z.one ->> 'new' as new "
        f"from jsonb_array_elements({log}.changes) with ordinality as z(one, place)) y"
    )


def _led(writer: "Writer", led: Led) -> str:
    row = writer.alias()
    ids = "array[right(y.old, 36)::uuid, right(y.new, 36)::uuid]"
    return (
        f"(select json_object_agg('{led.target.shape.entity.__name__}_' || {row}.\"id\", "
        f'{writer.output(led.title, row)}) from "{led.target.shape.table}" {row} '
        f'where {row}."id" = any({ids}) and {writer.rows(led.target, row)})'
    )
