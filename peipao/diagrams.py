"""The workflows as pages for people: a diagram of the states of each entity, and what each action asks.

Printed from the declarations into ``docs/workflows/``, compared by a test: a changed workflow is a
changed picture of a review.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from models.access import Access
from models.columns import anatomy
from models.entity import Entity
from models.labels import Choice
from models.workflow import Action

FOLDER = Path("docs/workflows")
INDEX = "README.md"
PRINTED = "由声明打印，请勿手改 | Printed from the declarations by `peipao diagrams`; do not edit."
SAME = "（不变）"


def pages(entities: Iterable[type[Entity]]) -> Mapping[str, str]:
    """The pages by file name: one for each entity whose actions move a state, and the index."""
    moved = sorted(filter(_has_workflow, entities), key=lambda entity: entity.__name__)
    return {INDEX: _index(moved), **{file_of(entity): _page(entity) for entity in moved}}


def write(entities: Iterable[type[Entity]], folder: Path = FOLDER) -> list[str]:
    """Print the pages; the names of those that were not so before, and of those that are no longer."""
    stale = differing(entities, folder)
    printed = pages(entities)
    folder.mkdir(parents=True, exist_ok=True)
    for name in stale:
        if name in printed:
            (folder / name).write_text(printed[name], encoding="utf-8")
        else:
            (folder / name).unlink()
    return stale


def differing(entities: Iterable[type[Entity]], folder: Path = FOLDER) -> list[str]:
    """The pages that are not what the declarations say."""
    printed = pages(entities)
    found = {file.name: file.read_text(encoding="utf-8") for file in folder.glob("*.md")}
    return sorted(name for name in printed.keys() | found if printed.get(name) != found.get(name))


def file_of(entity: type[Entity]) -> str:
    """The name of an entity's page.

    >>> file_of(type("SubsidyApplication", (), {}))
    'subsidy-application.md'
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", entity.__name__).lower() + ".md"


def _has_workflow(entity: type[Entity]) -> bool:
    return bool(entity.state and any(action.moves for action in entity.actions))


def _states(entity: type[Entity]) -> type[Choice]:
    choice = anatomy(entity).columns[entity.state or ""].choice
    assert choice is not None  # noqa: S101 - models/checking_actions.py has seen to it
    return choice


# --- the index ----------------------------------------------------------------------------------


def _index(entities: Iterable[type[Entity]]) -> str:
    rows = [
        f"| [{entity.label().zh}]({file_of(entity)}) | `{entity.__name__}` | {len(_states(entity))} "
        f"| {len(entity.actions)} |"
        for entity in entities
    ]
    table = ["| 对象 Entity | 类型 Type | 状态数 States | 操作数 Actions |", "|---|---|---|---|", *rows]
    return "\n".join(["# 工作流 Workflows", "", PRINTED, "", *table, ""])


# --- one page -----------------------------------------------------------------------------------


def _page(entity: type[Entity]) -> str:
    label = entity.label()
    diagram = ["```mermaid", "stateDiagram-v2", *(f"    {line}" for line in _diagram(entity)), "```"]
    head = [f"# {label.zh} {label.en}（`{entity.__name__}`）", "", PRINTED, "", *diagram, ""]
    return "\n".join([*head, *_table(entity), "", *_rules(entity), ""])


def _diagram(entity: type[Entity]) -> Iterator[str]:
    states = _states(entity)
    arrows = list(_arrows(entity))
    known = {state for before, after, _ in arrows for state in (before, after)}
    for state in states:
        if state.value in known:
            yield f'state "{state.label.zh}" as {state.value}'
    order = {"[*]": -1} | {state.value: place for place, state in enumerate(states)}
    ways = sorted(arrows, key=lambda arrow: (order[arrow[0]], order[arrow[1]]))
    for (before, after), same in groupby(ways, key=lambda arrow: arrow[:2]):
        yield f"{before} --> {after}: {'、'.join(dict.fromkeys(label for _, _, label in same))}"
    left = {before for before, after, _ in arrows if after != before}
    for state in states:
        if state.value in known - left:
            yield f"{state.value} --> [*]"


def _arrows(entity: type[Entity]) -> Iterator[tuple[str, str, str]]:
    """From, to and what the way is called; a new row comes from ``[*]``."""
    for action in entity.actions:
        sources, target = action.moves or ((), None)
        targets = dict.fromkeys((*([target] if target else ()), *action.branches))
        for source in ["[*]"] if action.creates else sources:
            for reached in targets:
                if reached != source:
                    yield source, reached, action.words.zh
    created = isinstance(entity.access, Access) and entity.access.create
    default = entity._meta.fields_map[entity.state or ""].default
    if created and default is not None and not any(action.creates for action in entity.actions):
        yield "[*]", str(default), "新建"


def _table(entity: type[Entity]) -> Iterator[str]:
    yield "| 操作 | 由 | 至 | 须填 | 时限 | 可由系统办理 |"
    yield "|---|---|---|---|---|---|"
    states = _states(entity)
    for action in entity.actions:
        sources, target = action.moves or ((), None)
        reached = [states(state).label.zh for state in dict.fromkeys((target, *action.branches)) if state]
        row = (
            f"{action.words.zh} `{action.name}`",
            "（新建）" if action.creates else _named(sources, states) or "（任何）",
            " 或 ".join(reached if target else [SAME, *reached]),
            "、".join(_needed(entity, name) for name in action.needs),
            f"`{action.deadline}`" if action.deadline else "",
            "是" if action.automatic else "",
        )
        yield f"| {' | '.join(row)} |"


def _named(values: Iterable[str], states: type[Choice]) -> str:
    return "、".join(states(value).label.zh for value in values)


def _needed(entity: type[Entity], name: str) -> str:
    shape = anatomy(entity)
    label = shape.relations[name].label if name in shape.relations else shape.columns[name].label
    return label.zh.replace("|", "\\|")


def _rules(entity: type[Entity]) -> Iterator[str]:
    """Who may, and what refuses, action by action."""
    labels = {action.name: action.words.zh for action in entity.actions}
    for action in entity.actions:
        yield f"- **{action.words.zh}**：{'；'.join(dict.fromkeys(each.reason for each in action.granted))}"
        yield from (f"  - {rule}" for rule in _refusals(action, labels))


def _refusals(action: Action, labels: Mapping[str, str]) -> Iterator[str]:
    for guard in action.guards:
        yield f"`{guard.refusal.code}` {guard.refusal.sentence}"
    if action.separate_from:
        before = "、".join(labels[name] for name in action.separate_from)
        yield f"`SEPARATION_OF_DUTIES` 办理过“{before}”的人不能办理"
