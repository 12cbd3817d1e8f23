"""The permission matrix: who may do what to which rows, and why, printed from the declarations.

One line says one thing and nothing counts or aligns, so that a changed rule is a changed line
of a review and a new entity only adds lines.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from models.access import VERBS, Access, Grant, Internal, Mask, Role
from models.columns import anatomy
from models.entity import Entity
from models.predicates import NEVER
from models.workflow import Action

HEADING = """# Who may do what

Printed from the declarations in `models/entities/`; do not edit. What stands in no line is closed.
`viewer.…` is a value of whoever asks; counties, zones and units are those that came with the role.
`see …` is the masked column in clear, `reveal …` the same on request and on record; other names in
backquotes are actions.
"""


def print_matrix(entities: Iterable[type[Entity]]) -> str:
    """The matrix of the entities as Markdown, in the order of their names."""
    sections = ("\n".join(_section(entity)) for entity in sorted(entities, key=lambda each: each.__name__))
    return "\n".join((HEADING, *sections))


def _section(entity: type[Entity]) -> Iterator[str]:
    yield f"## {entity.__name__}（{entity.label().zh}）"
    yield ""
    access = entity.access
    if isinstance(access, Internal):
        yield f"Not part of the API: {access.reason}"
        yield ""
        return
    yield "| roles | may | rows | why |"
    yield "|---|---|---|---|"
    for grant, deeds in _deeds_by_grant(access, entity.actions).items():
        yield f"| {_roles(grant.roles)} | {', '.join(deeds)} | {_cell(grant.rows)} | {_cell(grant.reason)} |"
    yield ""
    lines = (
        *map(_mask, access.masks),
        *_withheld(access),
        *_hidden(entity),
        *map(_action, entity.actions),
    )
    if lines:
        yield from lines
        yield ""


def _deeds_by_grant(access: Access, actions: Iterable[Action]) -> Mapping[Grant, list[str]]:
    deeds: dict[Grant, list[str]] = defaultdict(list)
    for grant, deed in _deeds(access, actions):
        # One rule is one line, whichever columns its updates are limited to.
        said = deeds[replace(grant, only=frozenset())]
        if deed not in said:
            said.append(deed)
    return deeds


def _deeds(access: Access, actions: Iterable[Action]) -> Iterator[tuple[Grant, str]]:
    for verb in VERBS:
        for grant in getattr(access, verb):
            yield grant, f"{verb} ({', '.join(sorted(grant.only))} only)" if grant.only else verb
    for mask in access.masks:
        for word, grants in (("see", mask.clear_for), ("reveal", mask.on_request)):
            for grant in grants:
                for name in mask.names:
                    yield grant, f"{word} `{name}`"
    for action in actions:
        for grant in action.granted:
            yield grant, f"`{action.name}`"


def _mask(mask: Mask) -> str:
    columns = ", ".join(f"`{name}`" for name in mask.names)
    return f"- masked {columns}: {mask.how.label.zh}{'' if mask.clear_for else ', for everybody'}"


def _withheld(access: Access) -> Iterator[str]:
    if access.withheld != NEVER:
        yield f"- never read with another's eyes: {_cell(access.withheld)}"


def _hidden(entity: type[Entity]) -> Iterator[str]:
    said = entity.hidden.split()
    columns = [f"`{name}`" for name in anatomy(entity).columns if name in said]
    if columns:
        yield f"- never leaves the server: {', '.join(columns)}"


def _action(action: Action) -> str:
    parts = []
    if action.moves:
        sources, target = action.moves
        targets = dict.fromkeys((target or "(the same)", *action.branches))
        parts.append(f"{', '.join(sources) or '(new)'} → {' or '.join(targets)}")
    if action.needs:
        parts.append(f"needs {', '.join(action.needs)}")
    if action.guards:
        # Several guards may refuse with one code.
        parts.append(f"unless {', '.join(dict.fromkeys(guard.refusal.code for guard in action.guards))}")
    if action.separate_from:
        parts.append(f"not by who did {', '.join(action.separate_from)}")
    if action.deadline:
        parts.append(f"within {action.deadline}")
    if action.automatic:
        parts.append("also by the clock")
    return f"- `{action.name}` {action.words.zh}{': ' if parts else ''}{'; '.join(parts)}"


def _roles(roles: frozenset[Role]) -> str:
    if len(roles) == len(Role):
        return "every role"
    return ", ".join(role.name for role in Role if role in roles)


def _cell(content: object) -> str:
    return str(content).replace("|", "\\|").replace("\n", " ")
