"""The part of a plan that speaks of actions: what a row offers, and what has been done to it."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from models.columns import Column
from resolvers.plan import Condition, IdOut, Operand, ScalarOut, Source, TextOut
from resolvers.verdicts import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One action on a row: its constant facts, and all that must hold before it."""

    name: str
    label: str
    questions: tuple[Question, ...]
    due: Column | None
    """The column that says when the step is due, where the row says it."""
    waits: Condition | None
    """In which states that column speaks of this step; None: always."""


OfferFact: TypeAlias = Literal["name", "label", "allowed", "reasonZh", "deadline"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Constants:
    """A fact that depends on the action alone: its JSON for each offer."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsOut:
    """The actions that a row offers, each with whether it is allowed now and why not."""

    alias: str
    offers: tuple[Offer, ...]
    fields: tuple[tuple[str, OfferFact | TextOut | Constants], ...]


ChangeFact: TypeAlias = Literal["field", "label", "old", "new"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Led:
    """A relation among the changes: its rows are told by what names them, if the viewer may read them."""

    name: str
    target: Source
    title: ScalarOut | IdOut


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesOut:
    """The columns that a deed has changed; ``names`` are those of the API, ``labels`` theirs."""

    names: Operand
    labels: Operand
    relations: tuple[Led, ...]
    fields: tuple[tuple[str, ChangeFact | TextOut], ...]


DeedFact: TypeAlias = Literal["at", "action", "label"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorOut:
    """The name of whoever did it, where the viewer may read that person and the deed names anybody."""

    users: Source
    name: ScalarOut


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryOut:
    """What has been done to a row by deeds of these names, the newest first."""

    alias: str
    type_name: str
    names: Operand
    """As the audit trail has them."""
    api_names: Operand
    labels: Operand
    limit: int
    fields: tuple[tuple[str, DeedFact | TextOut | ActorOut | ChangesOut], ...]
