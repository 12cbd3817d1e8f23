"""Operands -> values: what each ``$n`` of a statement is for one request and one viewer."""

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID

import orjson

from models import clock
from models.access import Viewer
from models.errors import InvalidInput
from resolvers.plan import Constant, Given, OfClock, OfViewer, Operand, Several, Variable

Variables: TypeAlias = Mapping[str, Any]
Binder: TypeAlias = Callable[[Variables, Viewer], Any]

LONGEST_SEARCH = 100
LARGEST_OFFSET = 10_000
_ID = re.compile(r"([A-Z][A-Za-z]{0,60})_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")


def opaque_id(type_name: str, key: UUID) -> str:
    """The id of a row as the API writes it."""
    return f"{type_name}_{key}"


def parse_id(text: object) -> tuple[str, UUID] | None:
    """The type and key in an opaque id; None for anything that is not canonically one."""
    found = _ID.fullmatch(text) if isinstance(text, str) else None
    return (found[1], UUID(found[2])) if found else None


def binders(operands: Iterable[Operand]) -> tuple[Binder, ...]:
    """For each operand, what fetches its value."""
    return tuple(_binder(operand) for operand in operands)


def _binder(operand: Operand) -> Binder:
    fetch = _fetcher(operand.given)
    name, _, details = operand.prepare.partition(":")
    if not name:
        return fetch
    prepare = PREPARE[name](details)
    return lambda variables, viewer: prepare(fetch(variables, viewer))


def _fetcher(given: Given) -> Binder:
    match given:
        case Constant(value):
            return lambda _, __: value
        case Variable((name,)):
            return lambda variables, _: _inside(variables, (name,))
        case Variable(path):
            return lambda variables, _: _inside(variables, path)
        case Several(parts):
            fetchers = tuple(map(_fetcher, parts))
            return lambda variables, viewer: [fetch(variables, viewer) for fetch in fetchers]
        case OfViewer("city"):
            return lambda _, viewer: viewer.city_id
        case OfViewer("session"):
            return lambda _, viewer: viewer.session_id
        case OfViewer(name, role):
            return lambda _, viewer: viewer.value(name, role)
        case OfClock("today"):
            return lambda _, __: clock.today()
        case OfClock():
            return lambda _, __: clock.now()
    raise TypeError(f"no way to fetch {given!r}; add it to resolvers/binding.py")


def _inside(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def _id_of(type_name: str) -> Callable[[Any], UUID | None]:
    """The key of an id of this type; None (which equals no row) for every other text."""

    def prepare(text: Any) -> UUID | None:
        found = parse_id(text)
        return found[1] if found and found[0] == type_name else None

    return prepare


def _each(details: str) -> Callable[[Any], list[Any]]:
    name, _, rest = details.partition(":")
    prepare = PREPARE[name](rest)
    return lambda values: [found for value in values if (found := prepare(value)) is not None]


def _search_text(path: str) -> Callable[[Any], str]:
    def prepare(text: Any) -> str:
        if not isinstance(text, str) or not text.strip():
            raise InvalidInput("查找的文字不能为空", field=path)
        if len(text) > LONGEST_SEARCH:
            raise InvalidInput(f"查找的文字最多 {LONGEST_SEARCH} 个字符", field=path)
        return text

    return prepare


def _offset(_: str) -> Callable[[Any], int]:
    def prepare(number: Any) -> int:
        if not isinstance(number, int) or not 0 <= number <= LARGEST_OFFSET:
            raise InvalidInput(f"offset 应为 0 至 {LARGEST_OFFSET}", field="offset")
        return number

    return prepare


_CURSOR_VALUES: dict[str, Callable[[Any], Any]] = {
    "ID": UUID,
    "TEXT": str,
    "CHOICE": str,
    "INT": int,
    "BIGINT": int,
    "MONEY": Decimal,
    "DECIMAL": Decimal,
    "BOOL": bool,
    "DATE": date.fromisoformat,
    "INSTANT": datetime.fromisoformat,
}


def _cursor(details: str) -> Callable[[Any], Any]:
    """One value out of a cursor, which must have been made for the same order."""
    signature, index, kind = details.split(":")
    read = _CURSOR_VALUES[kind]

    def prepare(cursor: Any) -> Any:
        try:
            values = orjson.loads(base64.b64decode(cursor, validate=True))
            if values[0] != signature:
                raise ValueError("made for another order")
            value = values[int(index) + 1]
            return None if value is None else read(value)
        except (ValueError, TypeError, LookupError, ArithmeticError, binascii.Error) as error:
            raise InvalidInput(
                "游标无效或不属于此排序，请从第一页重新读取", code="INVALID_CURSOR", field="after"
            ) from error

    return prepare


PREPARE: dict[str, Callable[[str], Callable[[Any], Any]]] = {
    "id": _id_of,
    "each": _each,
    "search": _search_text,
    "offset": _offset,
    "cursor": _cursor,
}
"""How a value is made ready, by the first word of ``Operand.prepare``."""
