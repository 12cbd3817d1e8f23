"""The declarations of the city contradict neither themselves nor each other."""

from models.checking import contradictions
from models.entities import ENTITIES


def test_the_citys_own_declarations_are_sound() -> None:
    assert contradictions(ENTITIES) == ()
