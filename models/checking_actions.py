"""Rules of actions and of what is written: what is done can be done, what is kept can be kept."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from models.access import VERBS, Access, Internal
from models.checking_form import HAN, is_label
from models.checking_pages import shown_names
from models.checking_predicates import predicate_contradictions, viewer_values
from models.columns import Anatomy, Kind
from models.contradictions import contradiction, unknown
from models.entity import Entity
from models.labels import Choice
from models.naming import camel, plural
from models.predicates import ROLE_SCOPED, Visible, walk
from models.workflow import Action, Input

BUILT_IN = frozenset({"create", "update", "delete", "restore"})
INPUT_TYPES = (str, int, bool, Decimal, date, datetime)


def named_actions(shape: Anatomy) -> Iterator[str]:
    """Actions have names of their own and labels in both languages."""
    names = [action.name for action in shape.entity.actions]
    for action in shape.entity.actions:
        where = f"{shape.entity.__name__}.actions.{action.name}"
        if not (action.name.isidentifier() and action.name == action.name.lower()):
            yield contradiction(where, "the name is not snake_case", "write it like 'transfer_county'")
        if action.name in BUILT_IN:
            yield contradiction(
                where,
                "every entity has a verb of this name",
                "say it in access, or name the action otherwise",
            )
        if not is_label(action.label):
            yield contradiction(where, f"{action.label!r} is no label", "write label='中文 | English'")
        if not action.granted:
            yield contradiction(where, "nobody may do it", "write granted=(...), or leave the action out")
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield contradiction(
            f"{shape.entity.__name__}.actions.{name}", "there are two of this name", "rename one"
        )


def moved_states(shape: Anatomy) -> Iterator[str]:
    """Actions move a declared state column between values that it has."""
    entity = shape.entity
    if entity.state is not None and entity.state not in shape.columns:
        yield unknown(f"{entity.__name__}.state", "column", entity.state, shape.columns)
        return
    column = shape.columns[entity.state] if entity.state else None
    choice = column.choice if column else None
    if column and not choice:
        yield contradiction(
            f"{entity.__name__}.state", f"{column.name!r} is {column.kind.name}", "name a ChoiceField"
        )
        return
    for action_at, action in _actions(shape):
        sources, target = action.moves or ((), None)
        moved = {"moves": (*sources, *([] if target is None else [target])), "branches": action.branches}
        for place, states in moved.items():
            where = f"{action_at}.{place}"
            if choice is None and states:
                yield contradiction(
                    where, "it moves a state and the entity has none", 'write state = "status"'
                )
            elif choice is not None:
                for state in states:
                    if state not in set(choice):
                        yield unknown(where, f"state of {choice.__name__}", state, map(str, choice))


def states_moved_by_actions(shape: Anatomy) -> Iterator[str]:
    """A state is moved by actions, with their guards and records, and not by plain changes."""
    access = shape.entity.access
    if isinstance(access, Internal):
        return
    for place, grant in enumerate(access.update):
        if shape.entity.state in grant.only:
            yield contradiction(
                f"{shape.entity.__name__}.access.update[{place}]",
                f"it covers the state {shape.entity.state!r}, which actions move",
                "leave it out of limited_to(...) and declare an action",
            )


def needed_columns(shape: Anatomy) -> Iterator[str]:
    """What an action needs to be filled, or takes, is there to be filled; what it fills, it needs."""
    names = shown_names(shape) | set(shape.relations)
    for where, action in _actions(shape):
        listed = {"needs": action.needs, "takes": [each for each in action.takes if isinstance(each, str)]}
        for place, said in listed.items():
            for name in said:
                if name not in names:
                    yield unknown(f"{where}.{place}", "column", name, names)
        for name in action.fills:
            if name not in action.needs:
                yield contradiction(
                    f"{where}.fills", f"it does not need {name!r}", "add it to needs=(...), or leave it out"
                )


def typed_inputs(shape: Anatomy) -> Iterator[str]:
    """Inputs that are no columns have a name and label of their own, and a type that the API knows."""
    names = set(shape.columns) | set(shape.relations)
    for where, action in _actions(shape):
        for given in action.inputs:
            if not isinstance(given, Input):
                continue
            place = f"{where}.takes[{given.name}]"
            if not (given.name.isidentifier() and given.name == given.name.lower()):
                yield contradiction(place, "the name is not snake_case", "write it like 'due_on'")
            if given.name in names:
                yield contradiction(
                    place, "the entity has a column of this name", f"write {given.name!r} to take the column"
                )
            if not is_label(given.label):
                yield contradiction(place, f"{given.label!r} is no label", "write label='中文 | English'")
            if isinstance(given.of, str):
                target = Entity.by_name.get(given.of)
                if target is None:
                    yield unknown(place, "entity", given.of, Entity.by_name)
                elif isinstance(target.access, Internal):
                    yield contradiction(place, f"{given.of} is not part of the API", "name an open entity")
            elif not (given.of in INPUT_TYPES or issubclass(given.of, Choice)):
                yield contradiction(
                    place,
                    f"the API has no input of type {given.of.__name__}",
                    "write str, int, bool, Decimal, date, datetime, a Choice or the name of an entity",
                )


def guarded_rows(shape: Anatomy) -> Iterator[str]:
    """A guard is a condition on a row that is there, the same for every role, with a finished sentence."""
    for where, action in _actions(shape):
        if action.creates and (action.guards or action.separate_from):
            yield contradiction(
                where, "it makes a new row, and guards speak of one that is there", "refuse in the effect"
            )
        for guard in action.guards:
            place = f"{where}.guards[{guard.refusal.code}]"
            yield from predicate_contradictions(place, shape, guard.holds)
            scoped = {value.name for value in viewer_values(guard.holds)} & ROLE_SCOPED
            if scoped or any(isinstance(part, Visible) for part in walk(guard.holds)):
                yield contradiction(
                    place, "it depends on the viewer's role", "say it in granted=(...), or use VIEWER.user"
                )
            if not HAN.search(guard.refusal.sentence) or "{" in guard.refusal.sentence:
                yield contradiction(
                    place,
                    f"{guard.refusal.sentence!r} is no finished Chinese sentence",
                    "write one without {names}, or refuse in the effect",
                )


def separated_actions(shape: Anatomy) -> Iterator[str]:
    """Duties are separated between actions of one entity."""
    names = [action.name for action in shape.entity.actions]
    for where, action in _actions(shape):
        for name in action.separate_from:
            if name not in names:
                yield unknown(f"{where}.separate_from", "action", name, names)


def told_people(shape: Anatomy) -> Iterator[str]:
    """Who is told of an action is found over a relation of the row, or by role."""
    for where, action in _actions(shape):
        for audience in action.notifies:
            place = f"{where}.notifies[{audience.name}]"
            if audience.path and audience.path not in shape.relations:
                yield unknown(place, "relation", audience.path, shape.relations)
            if not (audience.path or audience.roles):
                yield contradiction(place, "it names nobody", "write path='...' or roles=(...)")


def owned_rows(shape: Anatomy) -> Iterator[str]:
    """What is made together with a row are rows of the API that refer to it."""
    many = {name: relation for name, relation in shape.relations.items() if relation.many}
    for name in shape.entity.owns.split():
        relation, where = many.get(name), f"{_name(shape)}.owns"
        if relation is None:
            yield unknown(where, "relation to many", name, many)
        elif relation.through:
            yield contradiction(
                where, f"the rows of {name!r} stand alone", "leave it out; their ids are an input anyway"
            )
        elif isinstance(relation.target.access, Access) and not relation.target.access.create:
            yield contradiction(
                where,
                f"nobody may create a {relation.target.__name__}",
                "write create=(...) in its access, or leave it out",
            )


def computed_columns(shape: Anatomy) -> Iterator[str]:
    """What only the system fills are columns and relations, by the names that inputs would have."""
    names = shown_names(shape) | set(shape.relations)
    for name in shape.entity.computed.split():
        if name not in names and not (name in shape.columns and shape.columns[name].hidden):
            yield unknown(f"{_name(shape)}.computed", "column", name, names)
        elif name.removesuffix("_id") in shape.relations and name not in shape.relations:
            yield contradiction(
                f"{_name(shape)}.computed",
                f"{name!r} is the id behind a relation",
                f"write {name.removesuffix('_id')!r}",
            )


def dated_periods(shape: Anatomy) -> Iterator[str]:
    """A period lies between two dates, of which the second may be open."""
    for name in shape.entity.in_force or ():
        where, column = f"{_name(shape)}.in_force", shape.columns.get(name)
        if column is None:
            yield unknown(where, "column", name, shape.columns)
        elif column.kind is not Kind.DATE:
            yield contradiction(where, f"{name!r} is {column.kind.name}", "name two DateFields")
        elif column.mask or column.hidden:
            yield contradiction(
                where, f"{name!r} is not shown to everybody, and asking by it would tell it", "leave it out"
            )


def mutations_apart(shapes: Sequence[Anatomy]) -> Iterator[str]:
    """No two mutations have one name: actions of all entities, and what is derived from access."""
    named = defaultdict(list)
    shown = [shape for shape in shapes if not isinstance(shape.entity.access, Internal)]
    for shape in shown:
        many = plural(shape.entity)
        for verb in VERBS[1:]:
            if getattr(shape.entity.access, verb):
                named[f"{verb}{_name(shape)}"].append(f"the {verb} of {_name(shape)}")
                named[f"{verb}{many[0].upper()}{many[1:]}"].append(f"the {verb} of {many}")
    for shape in shown:
        for action in shape.entity.actions:
            named[camel(action.name)].append(f"{_name(shape)}.actions.{action.name}")
    for name, said in named.items():
        # Two actions of one entity are told of by named_actions.
        if len(dict.fromkeys(said)) > 1:
            yield contradiction(said[-1], f"{name!r} is already {said[0]}", "rename it")


ACTION_RULES: tuple[Callable[[Anatomy], Iterator[str]], ...] = (
    named_actions,
    moved_states,
    states_moved_by_actions,
    needed_columns,
    typed_inputs,
    guarded_rows,
    separated_actions,
    told_people,
    owned_rows,
    computed_columns,
    dated_periods,
)


def _name(shape: Anatomy) -> str:
    return shape.entity.__name__


def _actions(shape: Anatomy) -> Iterator[tuple[str, Action]]:
    return ((f"{_name(shape)}.actions.{action.name}", action) for action in shape.entity.actions)
