"""What happens on which day: deeds with their moments, done one after another with the clock set to each."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, NamedTuple

from tests.writing import WritableCity

MORNING = "2026-06-30T10:00"
"""When every story has been told."""


class Deed(NamedTuple):
    """Something that happens at a moment."""

    at: str
    what: Callable[[], Awaitable[Any]]


async def live(city: WritableCity, deeds: Iterable[Deed]) -> None:
    """Do everything in the order of time; what happens at the same moment, in the order given."""
    for deed in sorted(deeds, key=lambda each: each.at):
        city.at(deed.at)
        await deed.what()
    city.at(MORNING)
