"""The smallest history that still shows what a larger one shows."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from tests.money_oracle.histories import Attempt, Award, Entry, History, Parameters

LISTS = ("attempts", "policies", "payments", "awards", "entries", "blacklisted", "windows")
USUAL: dict[type, dict[str, Any]] = {
    Attempt: {"orders": (), "ended": None, "returned": None},
    Entry: {"dropped": None, "reported": None},
    Award: {"revoked": None},
}


def smallest(history: History, shows: Callable[[History], bool]) -> History:
    """What is left when nothing more can be taken away without losing the sight."""
    for smaller in _smaller(history):
        if shows(smaller):
            return smallest(smaller, shows)
    return history


def _smaller(history: History) -> Iterator[History]:
    if history.parameters != Parameters():
        yield replace(history, parameters=Parameters())
    for name in LISTS:
        rows: tuple[Any, ...] = getattr(history, name)
        for place, row in enumerate(rows):
            plain = replace(row, **USUAL.get(type(row), {}))
            for fewer in ((), (plain,)) if plain != row else ((),):
                changed: dict[str, Any] = {name: (*rows[:place], *fewer, *rows[place + 1 :])}
                yield replace(history, **changed)
