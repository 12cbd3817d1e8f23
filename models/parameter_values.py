"""What the text of a parameter means, by its type."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

ParamValue: TypeAlias = int | Decimal | bool | date | str | list[Any]


class NotAValue(ValueError):
    """A text that does not write down a value of the type."""


def typed(text: str, kind: str) -> ParamValue:
    """The value that the text writes down, for one of ``ParamType``.

    >>> typed("[-2, 0, 3, 5]", "LIST")
    [-2, 0, 3, 5]

    Raises:
        NotAValue: the text does not write down a value of that type.
    """
    try:
        return READERS[kind](text)
    except (ValueError, ArithmeticError, RecursionError) as problem:
        raise NotAValue(f"{text[:40]!r} is no {kind}") from problem


def _integer(text: str) -> int:
    if not re.fullmatch(r"-?\d{1,18}", text, re.ASCII):
        raise ValueError(text)
    return int(text)


def _decimal(text: str) -> Decimal:
    if not re.fullmatch(r"-?\d{1,18}(\.\d{1,18})?", text, re.ASCII):
        raise ValueError(text)
    return Decimal(text)


def _boolean(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


def _date(text: str) -> date:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
        raise ValueError(text)
    return date.fromisoformat(text)


def _list(text: str) -> list[Any]:
    read = json.loads(text, parse_float=Decimal, parse_constant=_refuse)
    if not isinstance(read, list) or any(isinstance(each, list | dict) for each in read):
        raise ValueError(text)
    return read


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _text(text: str) -> str:
    if not text.strip():
        raise ValueError(text)
    return text


READERS: Mapping[str, Callable[[str], ParamValue]] = {
    "INTEGER": _integer,
    "DECIMAL": _decimal,
    "BOOLEAN": _boolean,
    "DATE": _date,
    "TEXT": _text,
    "LIST": _list,
}

ALTERNATIVES: Mapping[str, tuple[str, ...]] = {
    "visit.rule": ("PER_ENTERPRISE", "PER_LEADER"),
    "subsidy.ladder_mode": ("FULL_NEXT_YEAR_HIGHEST_SAME_YEAR", "TOP_UP"),
    "overlap.mode": ("TOP_UP", "HIGHEST_ONLY"),
}
"""What the parameters that choose between rules may say (DOMAIN §10)."""
