"""What people read: every label is said once, in Chinese and English, as ``中文 | English``."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class Label:
    """A text in both languages of the product."""

    zh: str
    en: str

    @classmethod
    def parse(cls, text: str) -> "Label":
        """The two halves of ``中文 | English``.

        >>> Label.parse("联系电话 | Contact phone").zh
        '联系电话'

        Raises:
            ValueError: the text does not have exactly the two halves.
        """
        zh, bar, en = (part.strip() for part in text.partition("|"))
        if not (zh and bar and en):
            raise ValueError(f"{text!r} is not of the form '中文 | English'")
        return cls(zh, en)

    def __str__(self) -> str:
        return f"{self.zh} | {self.en}"


class Choice(StrEnum):
    """An enumeration whose values carry labels: ``OPEN = auto(), "待办 | Open", "warning"``.

    The value is the name; the optional third part is the colour in which panels show it
    (neutral, info, success, warning or danger).
    """

    label: Label
    colour: str

    def __new__(cls, value: str, label: str = "", colour: str = "neutral") -> "Choice":
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = Label.parse(label)
        member.colour = colour
        return member

    @staticmethod
    def _generate_next_value_(name: str, *_: Any) -> str:
        return name


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a form offers for a text column; like a value of a ``Choice``, but not the only ones."""

    value: str
    label: Label
    colour: str = "neutral"
