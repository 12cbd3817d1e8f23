"""An answer beside the expected one: equal but for cursors, which are collected by their places."""

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from tests.oracle.answers import Cursor
from tests.oracle.rows import Row

Place: TypeAlias = tuple[str, ...]
"""The keys that lead to a field, whichever rows of the lists between."""


@dataclass
class Seen:
    """The cursors of an answer, with the rows that they stand for."""

    cursors: dict[Place, tuple[str, Row]] = field(default_factory=dict)

    def at(self, place: Place) -> tuple[str, Row] | None:
        """The last one at the place."""
        return self.cursors.get(place)


def differences(expected: Any, actual: Any, seen: Seen, place: Place = ()) -> list[str]:
    """Where the two differ, in words."""
    match expected:
        case dict() if isinstance(actual, dict) and list(expected) == list(actual):
            return [
                each
                for key in expected
                for each in differences(expected[key], actual[key], seen, (*place, key))
            ]
        case list() if isinstance(actual, list) and len(expected) == len(actual):
            pairs = zip(expected, actual, strict=True)
            return [each for one, other in pairs for each in differences(one, other, seen, place)]
        case Cursor(row) if isinstance(actual, str):
            seen.cursors[place] = actual, row
            return []
    same = expected == actual and isinstance(expected, bool) == isinstance(actual, bool)
    return [] if same else [f"{'.'.join(place)}: expected {_short(expected)}, got {_short(actual)}"]


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) < 1500 else f"{text[:1500]}…"
