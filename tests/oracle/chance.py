"""Choices drawn from one seed: the same seed asks the same question, whatever happened before."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, Protocol, TypeVar

T = TypeVar("T")
Choice = Callable[[Random], T]


class Draw(Protocol):
    """Makes a choice."""

    def __call__(self, choice: Choice[Any], /) -> Any: ...


def drawing(seed: int) -> Draw:
    """What draws by this seed."""
    chance = Random(seed)
    return lambda choice: choice(chance)


def integers(least: int, most: int) -> Choice[int]:
    """A whole number, both ends included."""
    return lambda chance: chance.randint(least, most)


def sampled_from(values: Sequence[T]) -> Choice[T]:
    """One of the values."""
    return lambda chance: chance.choice(values)


def booleans() -> Choice[bool]:
    """One way or the other."""
    return lambda chance: chance.random() < 0.5
