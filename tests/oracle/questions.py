"""A question as a value: a tree of fields that is written as GraphQL and answered in plain Python."""

import json
from dataclasses import dataclass, field, replace
from typing import Any

from graphql import GraphQLField, GraphQLSchema, get_named_type


class Word(str):
    """A word of an enumeration: written without quotes in a document."""

    __slots__ = ()


@dataclass(frozen=True)
class Slot:
    """A cursor that is known only when the page before has been read."""

    name: str


@dataclass(frozen=True)
class Ask:
    """One field: what it is asked for with, what is asked of it, and how it is put in words.

    ``by_variable`` names arguments that travel as variables; ``on`` puts the field in a fragment on
    that type; ``apart`` puts its own fields in a named fragment; ``twice`` writes it twice, with half of
    them each; ``included`` has a directive say whether it counts.
    """

    name: str
    args: dict[str, Any] = field(default_factory=dict)
    fields: tuple["Ask", ...] = ()
    alias: str | None = None
    on: str | None = None
    by_variable: frozenset[str] = frozenset()
    apart: bool = False
    twice: bool = False
    included: bool | None = None

    @property
    def key(self) -> str:
        """Its name in the answer."""
        return self.alias or self.name


@dataclass
class Document:
    """A question in words: the text, the values of its variables, the variables of its slots."""

    text: str
    variables: dict[str, Any]
    slots: dict[str, str]


class _Writing:
    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema
        self.declared: list[str] = []
        self.variables: dict[str, Any] = {}
        self.slots: dict[str, str] = {}
        self.fragments: list[str] = []

    def variable(self, type_: str, value: Any) -> str:
        name = f"v{len(self.declared)}"
        self.declared.append(f"${name}: {type_}")
        if isinstance(value, Slot):
            self.slots[value.name] = name
        else:
            self.variables[name] = value
        return f"${name}"

    def selection(self, asks: tuple[Ask, ...], type_: Any) -> str:
        return "{ " + " ".join(self.one(ask, type_) for ask in asks) + " }"

    def one(self, ask: Ask, type_: Any) -> str:
        owner: Any = self.schema.get_type(ask.on) if ask.on else type_
        if ask.twice and not ask.args and len(ask.fields) > 1:
            halves = (replace(ask, fields=half, twice=False) for half in (ask.fields[:1], ask.fields[1:]))
            return " ".join(self.one(half, type_) for half in halves)
        text = f"{ask.alias}: {ask.name}" if ask.alias else ask.name
        declared: GraphQLField | None = owner.fields.get(ask.name)
        if declared and ask.args:
            given = (f"{n}: {self.argument(ask, n, v, declared)}" for n, v in ask.args.items())
            text += f"({', '.join(given)})"
        if ask.included is not None:
            text += f" @include(if: {self.variable('Boolean!', ask.included)})"
        if declared and ask.fields:
            text += " " + self.inner(ask, get_named_type(declared.type))
        return f"... on {ask.on} {{ {text} }}" if ask.on else text

    def inner(self, ask: Ask, type_: Any) -> str:
        body = self.selection(ask.fields, type_)
        if not ask.apart:
            return body
        name = f"F{len(self.fragments)}"
        self.fragments.append("")
        self.fragments[int(name[1:])] = f"fragment {name} on {type_.name} {body}"
        return f"{{ ...{name} }}"

    def argument(self, ask: Ask, name: str, value: Any, declared: GraphQLField) -> str:
        if name in ask.by_variable or isinstance(value, Slot):
            return self.variable(str(declared.args[name].type), value)
        return literal(value)


def literal(value: Any) -> str:
    """A value as it is written in a document."""
    match value:
        case Word():
            return str(value)
        case dict():
            return "{" + ", ".join(f"{name}: {literal(inner)}" for name, inner in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(literal, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def written(asks: tuple[Ask, ...], schema: GraphQLSchema) -> Document:
    """The question in words."""
    writing = _Writing(schema)
    body = writing.selection(asks, schema.query_type)
    declared = f"({', '.join(writing.declared)})" if writing.declared else ""
    text = "\n".join([f"query Q{declared} {body}", *writing.fragments])
    return Document(text, writing.variables, writing.slots)


def slots_of(asks: tuple[Ask, ...], place: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
    """The slots of a question, each with the place of the cursor that goes on from there."""
    found: dict[str, tuple[str, ...]] = {}
    for ask in asks:
        here = (*place, ask.key)
        for name, value in ask.args.items():
            if isinstance(value, Slot):
                found[value.name] = (*here, "pageInfo", "endCursor" if name == "after" else "startCursor")
        found |= slots_of(ask.fields, here)
    return found
