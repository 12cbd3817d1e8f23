"""Values of fields that administrators have added, as the row's ``custom`` holds them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import orjson

from models.columns import Column, Kind
from models.custom_fields import LONGEST_TEXT, NUMBER_DIGITS, NUMBER_PLACES
from models.entity import CUSTOM
from models.errors import InvalidInput
from models.workflow import Row
from resolvers.binding import parse_id

INVALID = "VALIDATION"
EARLIEST, LATEST = 1900, 2200


# --- one value ----------------------------------------------------------------------------------


def added_value(column: Column, name: str, value: Any) -> Any:
    """The value as ``custom`` is to hold it; None takes it away.

    Raises:
        InvalidInput: it is none of this field's; the field is named, the value is not.
    """
    value = getattr(value, "value", value)
    if isinstance(value, str):
        value = value.strip() or None
    if value is None:
        return None
    if fault := FAULTS[column.kind](column, value):
        raise InvalidInput(f"{column.label.zh}{fault}", field=name, code=INVALID)
    return f"{value:f}" if isinstance(value, Decimal) else value


def _text_fault(column: Column, value: str) -> str | None:
    if "\x00" in value:
        return "含有不允许的字符"
    most = column.max_length or LONGEST_TEXT
    return f"最多 {most} 个字符" if len(value) > most else None


def _number_fault(column: Column, value: Decimal) -> str | None:
    assert column.added is not None  # noqa: S101 - asked of added fields only
    smallest, largest = column.added.smallest, column.added.largest
    if not value.is_finite():
        return "应为数字"
    exponent = value.normalize().as_tuple().exponent
    if isinstance(exponent, int) and -exponent > NUMBER_PLACES:
        return f"最多 {NUMBER_PLACES} 位小数"
    if abs(value) >= Decimal(10) ** (NUMBER_DIGITS - NUMBER_PLACES):
        return "超出允许的范围"
    if smallest is not None and value < smallest:
        return f"不能小于 {smallest.normalize():f}"
    return f"不能大于 {largest.normalize():f}" if largest is not None and value > largest else None


def _date_fault(_: Column, value: date) -> str | None:
    return None if EARLIEST <= value.year <= LATEST else f"应在 {EARLIEST} 至 {LATEST} 年之间"


def _choice_fault(column: Column, value: str) -> str | None:
    return None if column.choice and value in {each.value for each in column.choice} else "的取值有误"


def _file_fault(_: Column, value: str) -> str | None:
    found = parse_id(value)
    return None if found and found[0] == "StoredFile" else "应为已上传的文件"


FAULTS: Mapping[Kind, Callable[[Column, Any], str | None]] = {
    Kind.TEXT: _text_fault,
    Kind.DECIMAL: _number_fault,
    Kind.DATE: _date_fault,
    Kind.CHOICE: _choice_fault,
    Kind.BOOL: lambda _, value: None if isinstance(value, bool) else "应为是或否",
    Kind.FILE: _file_fault,
}
"""What is wrong with a value, as the rest of a sentence that begins with the label."""


# --- all values of a row ------------------------------------------------------------------------


def held_values(row: Row) -> dict[str, Any]:
    """The added values of a row as it was read, by their keys."""
    held = row.get(CUSTOM)
    values: dict[str, Any] = orjson.loads(held) if isinstance(held, str | bytes) else dict(held or {})
    return values


# --- what the audit trail tells -----------------------------------------------------------------


def added_changes(columns: Iterable[Column], before: Row, after: Row) -> Iterator[tuple[Column, Any, Any]]:
    """The added fields that ``after`` changes, each with its old and its new value."""
    if CUSTOM not in after:
        return
    earlier, later = held_values(before), held_values(after)
    for column in columns:
        assert column.added is not None  # noqa: S101 - it is one of the added ones
        old, new = earlier.get(column.added.key), later.get(column.added.key)
        if old != new:
            yield column, old, new
