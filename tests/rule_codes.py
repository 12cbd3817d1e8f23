"""Every code of a rule with its sentence and the mutations that may answer it, found in the declarations."""

import inspect
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from types import CodeType, FunctionType, ModuleType
from typing import Any

from models.errors import ApiError
from models.refusals import CALENDAR_NOT_LOADED
from models.workflow import Refusal
from resolvers.deeds import Deed, Verb, deeds

MOST_NAMED = 6
BY_THE_CALENDAR = {"deadline", "work_day", "work_days_between"}
"""What an effect calls to count working days, which may fail for a year without a calendar."""


def table() -> str:
    """The rows of the documentation: code, sentence, mutations."""
    general = {kind.code for kind in _kinds(ApiError)}
    asked: dict[str, set[str]] = defaultdict(set)
    for name, deed in deeds().items():
        for code in _codes(deed):
            asked[code].add(name)
    rows = [
        f"| `{code}` | {sentence} | {_listed(asked[code])} |"
        for code, sentence in sorted(declared().items())
        if code not in general
    ]
    return "\n".join(["| Code | 含义 | Of |", "|---|---|---|", *rows])


def declared() -> dict[str, str]:
    """The sentence of each refusal of the project; ``Refusal.by_code`` has those of tests as well."""
    constants = [
        value
        for name, module in sys.modules.items()
        if name.startswith(("models.", "resolvers."))
        for value in vars(module).values()
        if isinstance(value, Refusal)
    ]
    guards = [guard.refusal for deed in deeds().values() if deed.action for guard in deed.action.guards]
    return {refusal.code: refusal.sentence for refusal in (*constants, *guards)}


def _listed(names: set[str]) -> str:
    shown = sorted(names)
    more = f" and {len(shown) - MOST_NAMED} more" if len(shown) > MOST_NAMED else ""
    return ", ".join(f"`{name}`" for name in shown[:MOST_NAMED]) + more


def _codes(deed: Deed) -> Iterator[str]:
    """The codes of the guards of a mutation, and those that its effect may come to."""
    if deed.action:
        yield from (guard.refusal.code for guard in deed.action.guards)
        if deed.action.separate_from:
            yield "SEPARATION_OF_DUTIES"
    effects = {Verb.CREATE: deed.entity.on_create, Verb.UPDATE: deed.entity.on_update}
    effect = deed.action.effect if deed.action else effects.get(deed.verb)
    if effect is not None:
        yield from _within(inspect.unwrap(effect), set())


def _within(function: Callable[..., Any], seen: set[Any]) -> Iterator[str]:
    """The codes of the refusals that a function names, or another that it calls."""
    if function in seen or not isinstance(function, FunctionType):
        return
    seen.add(function)
    names = _names(function.__code__)
    if names & BY_THE_CALENDAR:
        yield CALENDAR_NOT_LOADED.code
    for name in names:
        found = function.__globals__.get(name)
        parts = vars(found) if isinstance(found, ModuleType) else vars(type(found)) if _is_ours(found) else {}
        for value in (found, *(parts.get(part) for part in names)):
            if isinstance(value, Refusal):
                yield value.code
            elif isinstance(value, FunctionType) and value.__module__.startswith("models."):
                yield from _within(inspect.unwrap(value), seen)


def _is_ours(value: Any) -> bool:
    """Whether it is an object of a class of our own, whose methods are called by name."""
    return type(value).__module__.startswith("models.")


def _names(code: CodeType) -> set[str]:
    inner = [_names(part) for part in code.co_consts if isinstance(part, CodeType)]
    return set(code.co_names).union(*inner)


def _kinds(kind: type[ApiError]) -> Iterator[type[ApiError]]:
    for each in kind.__subclasses__():
        if each.__module__ == "models.errors":
            yield each
            yield from _kinds(each)
