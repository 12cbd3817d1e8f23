"""What must hold before an action: asked by the mutation and by ``availableActions``, as one value.

A question is a condition on the row and what to say where it fails. There is one list of them for
an action and a kind of viewer, in the order in which they refuse: whether the viewer may, whether
the row stands where it must, whether somebody else has to do it, then the rules of the measures.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from models.access import Role, ViewerShape
from models.columns import anatomy
from models.entity import Entity
from models.errors import ApiError, Forbidden, RuleBroken, StateConflict
from models.labels import Choice
from models.workflow import Action, Row
from resolvers import rules
from resolvers.plan import (
    Condition,
    Constant,
    Did,
    Negation,
    OfViewer,
    Operand,
    Test,
)

STATE_HERE = "{state}"
"""Stands in a sentence for the state in which the row is, by its Chinese label."""
SEPARATION_OF_DUTIES = "SEPARATION_OF_DUTIES"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One condition that the row must meet before the action, and the refusal where it does not.

    ``name`` is ``grant``, ``state``, ``separation`` or the code of a guard.
    """

    name: str
    holds: Condition
    sentence: str
    error: type[ApiError] = RuleBroken
    code: str | None = None
    field: str | None = None
    state: str | None = None
    """The column whose value the sentence tells."""
    states: type[Choice] | None = None

    def said(self, row: Row) -> str:
        """The sentence for this row."""
        if self.state is None or self.states is None:
            return self.sentence
        return self.sentence.replace(STATE_HERE, self.states(row[self.state]).label.zh)

    def refusal(self, row: Row) -> ApiError:
        """The error to raise, or to put into the payload, where the row does not meet it."""
        return self.error(self.said(row), code=self.code, field=self.field)


@cache
def questions(entity: type[Entity], action: Action, shape: ViewerShape) -> tuple[Question, ...]:
    """All that must hold before this kind of viewer may do it, in the order in which it refuses."""
    return tuple(_questions(entity, action, shape))


def _questions(entity: type[Entity], action: Action, shape: ViewerShape) -> Iterator[Question]:
    yield Question(
        name="grant",
        holds=rules.covered(entity, action.granted, shape),
        sentence=_not_yours(action, shape),
        error=Forbidden,
    )
    if action.moves and action.moves[0]:
        yield _state(entity, action, action.moves[0])
    if action.separate_from:
        yield _separation(entity, action)
    # A guard speaks of the row: the viewer's scopes, which differ by role, have no place in it.
    role = min(shape, default=Role.PUBLIC)
    for guard in action.guards:
        yield Question(
            name=guard.refusal.code,
            holds=rules.bound(entity, guard.holds, role),
            sentence=guard.refusal.sentence,
            code=guard.refusal.code,
            field=guard.refusal.field,
        )


def _not_yours(action: Action, shape: ViewerShape) -> str:
    """Who may: by the viewer's own roles where they hold a grant at all, else by everybody's."""
    held = [grant for grant in action.granted if grant.roles & shape]
    reasons = dict.fromkeys(grant.reason for grant in held or action.granted)
    return f"您没有“{action.words.zh}”的权限；可办理的情形：{'；'.join(reasons)}"


def _state(entity: type[Entity], action: Action, sources: tuple[str, ...]) -> Question:
    column = anatomy(entity).columns[entity.state or ""]
    states = column.choice
    assert states is not None  # noqa: S101 - models/checking_pages.py has seen to it
    wanted = "、".join(f"“{states(source).label.zh}”" for source in sources)
    return Question(
        name="state",
        holds=Test(column, "in", Operand(Constant(tuple(map(str, sources))), "text[]")),
        sentence=f"当前为“{STATE_HERE}”，不能“{action.words.zh}”，须为{wanted}",
        error=StateConflict,
        state=column.name,
        states=states,
    )


def _separation(entity: type[Entity], action: Action) -> Question:
    labels = {each.name: each.words.zh for each in entity.actions}
    before = "、".join(labels[name] for name in action.separate_from)
    did = Did(
        type_name=entity.__name__,
        actions=Operand(Constant(action.separate_from), "text[]"),
        actor=Operand(OfViewer("user", None), "uuid"),
    )
    return Question(
        name="separation",
        holds=Negation(did),
        sentence=f"您已办理过该事项的前一环节（{before}），按职责分离规定须由他人办理",
        code=SEPARATION_OF_DUTIES,
    )


def open_to(entity: type[Entity], shape: ViewerShape) -> tuple[Action, ...]:
    """The actions on existing rows of which this kind of viewer holds a grant at all."""
    return tuple(
        action
        for action in entity.actions
        if not action.creates and any(grant.roles & shape for grant in action.granted)
    )
