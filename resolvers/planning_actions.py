"""``availableActions`` and ``history`` of a row -> their part of the plan."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

import orjson

from models.access import VERBS
from models.columns import Column, Kind, Relation, anatomy
from models.entities import ENTITIES
from models.entity import Entity
from models.errors import InvalidInput
from models.labels import Choice, Label
from models.naming import camel, singular
from models.workflow import Action
from resolvers import rules
from resolvers.asked import Asking, Field
from resolvers.auditing import UNTOLD
from resolvers.deeds import WORDS, Deed, InputField, Verb
from resolvers.filtering import constant
from resolvers.names import Names, names
from resolvers.plan import TRUE, Condition, Constant, IdOut, Operand, ScalarOut, Test, TextOut
from resolvers.plan_actions import (
    ActionsOut,
    ActorOut,
    ChangesOut,
    Constants,
    HistoryOut,
    Led,
    Offer,
)
from resolvers.verdicts import open_to, questions

AVAILABLE_ACTIONS = "availableActions"
HISTORY = "history"

KINDS: Mapping[type[Any], Kind] = {
    bool: Kind.BOOL,
    int: Kind.INT,
    str: Kind.TEXT,
    Decimal: Kind.DECIMAL,
    datetime: Kind.INSTANT,
    date: Kind.DATE,
}
"""The kinds of inputs that are no columns."""


# --- what a row offers --------------------------------------------------------------------------


def plan_actions(entity: type[Entity], field: Field, asking: Asking) -> ActionsOut:
    """The plan of ``availableActions``."""
    actions = open_to(entity, asking.shape)
    offers = tuple(
        Offer(
            name=camel(action.name),
            label=action.words.zh,
            questions=questions(entity, action, asking.shape),
            due=_due(entity, action),
            waits=_waits(entity, action),
        )
        for action in actions
    )
    fields = tuple((inner.alias, _offer_part(entity, inner, actions)) for inner in field.selections)
    return ActionsOut(alias=field.alias, offers=offers, fields=fields)


def _offer_part(entity: type[Entity], field: Field, actions: tuple[Action, ...]) -> Any:
    if field.name == "__typename":
        return TextOut(alias=field.alias, text="AvailableAction")
    if field.name == "inputs":
        texts = (_written([_input(said, field) for said in inputs_of(entity, act)]) for act in actions)
        return Constants(texts=tuple(texts))
    return field.name


def _due(entity: type[Entity], action: Action) -> Column | None:
    """A parameter named for the ticket itself (``sla.issue.normal``) is the clock that ``due_at`` holds;
    of its other steps ``step_due_at`` says when they are due, where an entity has such a clock.
    """
    if action.deadline is None or action.deadline == URGED:
        return None
    return anatomy(entity).columns.get("due_at" if _is_handling(entity, action) else "step_due_at")


def _is_handling(entity: type[Entity], action: Action) -> bool:
    return action.deadline is not None and action.deadline.startswith(f"sla.{singular(entity)}.")


def _waits(entity: type[Entity], action: Action) -> Condition | None:
    """The step's own states: in others the clock is another step's."""
    if _due(entity, action) is None or _is_handling(entity, action) or not action.moves:
        return None
    column = anatomy(entity).columns[entity.state or ""]
    return Test(column, "in", Operand(Constant(tuple(map(str, action.moves[0]))), "text[]"))


URGED = "sla.urge"
"""Pressing others is due at no time."""


def inputs_of(entity: type[Entity], action: Action) -> tuple[Mapping[str, Any], ...]:
    """The inputs of an action as facts: name, label, kind, required, many, max_length, target, choices."""
    deed = Deed(camel(action.name), Verb.ACT, entity, action)
    needed = {camel(name) for name in action.needs}
    return tuple(_facts(each, required=each.required or name in needed) for name, each in deed.inputs.items())


def _facts(given: InputField, *, required: bool) -> Mapping[str, Any]:
    return {
        "name": given.name,
        "label": Label.parse(given.label),
        "kind": _kind(given),
        "required": required,
        "many": given.many,
        "max_length": _max_length(given),
        "target": given.target.__name__ if given.target else None,
        "choices": tuple(_choice(given) or ()),
        "inputs": tuple(_facts(child, required=child.required) for child in given.children),
    }


def _kind(given: InputField) -> str:
    if given.children:
        return "ROWS"
    if given.target:
        return "RELATION"
    if given.column:
        return given.column.kind.name
    return Kind.CHOICE.name if _choice(given) else KINDS[given.declared.of].name  # type: ignore[union-attr,index]


def _max_length(given: InputField) -> int | None:
    if given.column:
        return given.column.max_length if given.column.kind is Kind.TEXT else None
    return given.declared.max_length if given.declared else None


def _choice(given: InputField) -> type[Choice] | None:
    if given.column:
        return given.column.choice
    of = given.declared.of if given.declared else None
    return of if isinstance(of, type) and issubclass(of, Choice) else None


def _input(facts: Mapping[str, Any], field: Field) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    for inner in field.selections:
        match inner.name:
            case "__typename":
                shown[inner.alias] = "ActionInput"
            case "label":
                shown[inner.alias] = facts["label"].zh
            case "choices":
                shown[inner.alias] = [_choice_shown(choice, inner) for choice in facts["choices"]]
            case name:
                shown[inner.alias] = facts[name]
    return shown


def _choice_shown(choice: Choice, field: Field) -> dict[str, str]:
    facts = {"value": choice.value, "label": choice.label.zh, "__typename": "ActionChoice"}
    return {inner.alias: facts[inner.name] for inner in field.selections}


def _written(value: Any) -> str:
    return orjson.dumps(value).decode()


# --- what has been done to it -------------------------------------------------------------------


def plan_history(entity: type[Entity], field: Field, asking: Asking) -> HistoryOut:
    """The plan of ``history``.

    Raises:
        InvalidInput: more entries than a page may hold.
    """
    known = deed_labels(entity)
    return HistoryOut(
        alias=field.alias,
        type_name=entity.__name__,
        names=_texts(known),
        api_names=_texts(_api_name(entity, name) for name in known),
        labels=_texts(known.values()),
        limit=_limit(field, asking),
        fields=tuple((inner.alias, _deed_part(entity, inner, asking)) for inner in field.selections),
    )


def _limit(field: Field, asking: Asking) -> int:
    first, most = constant(field.arguments.get("first")), asking.limits.largest_page
    if first is None:
        return asking.limits.default_page
    if not isinstance(first, int) or not 1 <= first <= most:
        raise InvalidInput(f"first 应为 1 至 {most}", field="first")
    return first


def _deed_part(entity: type[Entity], field: Field, asking: Asking) -> Any:
    match field.name:
        case "__typename":
            return TextOut(alias=field.alias, text="Change")
        case "actor":
            return _actor(field, asking)
        case "changes":
            labels = field_labels(entity)
            return ChangesOut(
                names=_texts(labels),
                labels=_texts(labels.values()),
                relations=tuple(_led(name, relation.target, asking) for name, relation in _own(entity)),
                fields=tuple((inner.alias, _change_part(inner)) for inner in field.selections),
            )
    return field.name


def _actor(field: Field, asking: Asking) -> ActorOut:
    user = Entity.by_name["User"]
    shown = shown_column(user, anatomy(user).columns["display_name"], field.alias, asking)
    return ActorOut(users=rules.source(user, asking.shape), name=shown)


def _own(entity: type[Entity]) -> Iterator[tuple[str, Relation]]:
    """The relations whose ids the row itself holds, and of which the trail tells."""
    return ((name, each) for name, each in names(entity).ones.items() if each.near not in UNTOLD)


def _led(name: str, target: type[Entity], asking: Asking) -> Led:
    column = anatomy(target).columns.get(target.page.title)
    title = shown_column(target, column, name, asking) if column else None
    return Led(
        name=name,
        target=rules.source(target, asking.shape),
        title=title or IdOut(alias=name, type_name=target.__name__),
    )


def shown_column(entity: type[Entity], column: Column, alias: str, asking: Asking) -> ScalarOut:
    """A column as this kind of viewer sees it."""
    clear = rules.clear(entity, column.mask, asking.shape) if column.mask else TRUE
    return ScalarOut(alias=alias, column=column, clear=None if clear == TRUE else clear)


def _change_part(field: Field) -> Any:
    return TextOut(alias=field.alias, text="FieldChange") if field.name == "__typename" else field.name


@cache
def deed_labels(entity: type[Entity]) -> Mapping[str, str]:
    """The deeds that the audit trail knows, with what each is called; of one name, the entity's own.

    A row is also changed by actions on others: the landing of a project changes its enterprise.
    """
    labels = {verb.name.lower(): zh for verb, (zh, _) in WORDS.items()}
    for each in (*ENTITIES, entity):
        labels |= {action.name: action.words.zh for action in each.actions}
    return labels


def _api_name(entity: type[Entity], name: str) -> str:
    return f"{name}{entity.__name__}" if name in VERBS else camel(name)


def field_labels(entity: type[Entity]) -> Mapping[str, str]:
    """The columns and relations of the API with what each is called."""
    return _field_labels(names(entity))


@lru_cache(maxsize=2_000)
def _field_labels(known: Names) -> Mapping[str, str]:
    labelled: dict[str, Column | Relation] = {**known.columns, **known.ones, **known.manies}
    return {name: each.label.zh for name, each in labelled.items()}


def _texts(texts: Any) -> Operand:
    return Operand(Constant(tuple(texts)), "text[]")
