"""Chance that repeats: the same seed makes the same city, on every machine and every Python."""

from bisect import bisect
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar
from uuid import UUID

from models.validators import ORGANISATION_WEIGHTS, uscc_check_character
from peipao.demo.words import GIVEN, SURNAMES

T = TypeVar("T")


class Shares(Generic[T]):
    """Choices with their shares, summed up once and drawn from often."""

    def __init__(self, *shares: tuple[T, int]) -> None:
        self.choices = [choice for choice, _ in shares]
        self.sums = list(accumulate(share for _, share in shares))


class Chance:
    """A repeatable stream of draws. Only ``random()`` and ``getrandbits()`` stay the same for ever."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - test data is repeatable, not secret
        self.draw = self._random.random

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices, each as likely."""
        return choices[int(self.draw() * len(choices))]

    def share(self, shares: Shares[T]) -> T:
        """One of the choices, as often as its share says."""
        return shares.choices[bisect(shares.sums, self.draw() * shares.sums[-1])]

    def owner(self, owners: Sequence[T]) -> T:
        """One of the owners; the first come up a few dozen times as often as the average."""
        return owners[int(self.draw() ** 1.3 * len(owners))]

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self.draw() * (high - low + 1))

    def moment(self, first: datetime, last: datetime) -> datetime:
        """A moment of a working hour between two days."""
        days = (last - first).days
        return first + timedelta(days=int(self.draw() * days), minutes=int(self.draw() * 480))

    def day(self, first: date, last: date) -> date:
        """A day between two days."""
        return first + timedelta(days=int(self.draw() * (last - first).days))

    def person(self) -> str:
        """A name of two or three characters."""
        given = self.pick(GIVEN) + (self.pick(GIVEN) if self.draw() < 0.7 else "")
        return self.pick(SURNAMES) + given

    def mobile(self) -> str:
        """A mobile number in a valid form."""
        return f"1{self.pick('3578')}{self.between(0, 10**9 - 1):09d}"

    def id(self, when: datetime) -> UUID:
        """A UUIDv7 of that moment, as rows that people enter have."""
        bits = self._random.getrandbits(74)
        moment = int(when.timestamp() * 1000) << 80
        return UUID(int=moment | 7 << 76 | (bits >> 62) << 64 | 2 << 62 | bits & ((1 << 62) - 1))


def uscc(kind: str, region: str, number: int) -> str:
    """A valid credit code: two characters of kind, the registering region, and a running number.

    >>> uscc("91", "530802", 7)
    '91530802Y000000753'
    """
    organisation = f"Y{number:07d}"
    weighted = sum(
        int(char, 36) * weight for char, weight in zip(organisation, ORGANISATION_WEIGHTS, strict=True)
    )
    check = -weighted % 11
    code = f"{kind}{region}{organisation}{'X' if check == 10 else check}"
    return code + uscc_check_character(code)
