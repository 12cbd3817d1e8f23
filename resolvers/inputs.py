"""Inputs as the API brings them -> values of columns, checked one by one; and whose rows they name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import ValidationError

from models.columns import Column, Kind
from models.entity import Entity
from models.errors import InvalidInput, NotFound
from models.validators import Format
from resolvers.added_values import added_value
from resolvers.binding import parse_id
from resolvers.deeds import Deed, InputField

INVALID = "VALIDATION"
INT_BOUNDS = {fields.SmallIntField: 2**15 - 1, fields.IntField: 2**31 - 1, fields.BigIntField: 2**63 - 1}
LONGEST_LIST = 100
EARLIEST, LATEST = 1900, 2200


@dataclass(frozen=True, slots=True)
class Named:
    """Rows that the caller named in one input, all of which must be theirs to see."""

    field: str
    target: type[Entity]
    ids: tuple[UUID, ...]


@dataclass(slots=True)
class Inputs:
    """What was given, by the keys that effects use; the rows it names; rows to be made with it."""

    values: dict[str, Any] = field(default_factory=dict)
    named: list[Named] = field(default_factory=list)
    children: dict[str, list["Inputs"]] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    """The API names by key, for refusals."""


def read_inputs(entity: type[Entity], known: Mapping[str, InputField], given: Mapping[str, Any]) -> Inputs:
    """The inputs of one row, read.

    Raises:
        InvalidInput: a value that the column cannot hold; the field is named, the value is not.
        NotFound: an id that is none of the target's.
    """
    read = Inputs()
    for name, value in given.items():
        said = known.get(name)
        if said is None:
            raise InvalidInput("没有此项输入", field=name, code=INVALID)
        read.fields[said.key] = name
        if said.children:
            children = {child.name: child for child in said.children}
            target = said.target
            assert target is not None  # noqa: S101 - owned rows have a type
            read.children[said.key] = [
                _within(f"{name}.{place}", read_inputs, target, children, each)
                for place, each in enumerate(value or ())
            ]
        elif said.target is not None:
            read.values[said.key] = _ids(said, value, read) if said.many else _id(said, value, read)
        elif said.column is not None and said.column.added:
            read.values[said.key] = added_value(said.column, name, value)
        elif said.column is not None:
            read.values[said.key] = column_value(entity, said.column, name, value)
        else:
            read.values[said.key] = _own_value(said, value)
    for said in known.values():
        if said.required and read.values.get(said.key) in (None, "") and said.key not in read.children:
            raise InvalidInput(f"请填写{zh(said)}", field=said.name, code=INVALID)
    return read


def zh(said: InputField) -> str:
    """The Chinese half of an input's label."""
    return said.label.partition(" | ")[0]


def _within(place: str, read: Any, *args: Any) -> Inputs:
    try:
        found: Inputs = read(*args)
    except (InvalidInput, NotFound) as refused:
        refused.field = f"{place}.{refused.field}" if refused.field else place
        raise
    found.named = [Named(f"{place}.{each.field}", each.target, each.ids) for each in found.named]
    return found


# --- ids ----------------------------------------------------------------------------------------


def _id(said: InputField, value: Any, read: Inputs) -> UUID | None:
    if value is None:
        _refuse_null(said)
        return None
    (key,) = _keys(said, [value])
    read.named.append(Named(said.name, _target(said), (key,)))
    return key


def _ids(said: InputField, value: Any, read: Inputs) -> tuple[UUID, ...]:
    listed = list(value or ())
    if len(listed) > LONGEST_LIST:
        raise InvalidInput(f"{zh(said)}最多 {LONGEST_LIST} 项", field=said.name, code=INVALID)
    keys = tuple(dict.fromkeys(_keys(said, listed)))
    if keys:
        read.named.append(Named(said.name, _target(said), keys))
    return keys


def _keys(said: InputField, given: list[Any]) -> Iterator[UUID]:
    for text in given:
        found = parse_id(text)
        if found is None or found[0] != _target(said).__name__:
            raise NotFound(f"未找到{zh(said)}", field=said.name)
        yield found[1]


def _target(said: InputField) -> type[Entity]:
    target = said.target
    assert target is not None  # noqa: S101 - asked only of what names rows
    return target


def _refuse_null(said: InputField) -> None:
    if said.relation and not said.relation.null:
        raise InvalidInput(f"{zh(said)}不能为空", field=said.name, code=INVALID)


# --- values -------------------------------------------------------------------------------------


def column_value(entity: type[Entity], column: Column, name: str, value: Any) -> Any:
    """The value as the column is to hold it, in normal form.

    Raises:
        InvalidInput: it cannot hold it.
    """
    declared = entity._meta.fields_map[column.name]
    formats = [check for check in declared.validators if isinstance(check, Format)]
    label = column.label.zh

    def refuse(sentence: str) -> InvalidInput:
        return InvalidInput(sentence, field=name, code=INVALID)

    if isinstance(value, str) and column.kind is Kind.TEXT:
        value = _normal(value, column, formats)
    if value is None:
        if not column.null:
            raise refuse(f"{label}不能为空")
        return None
    for kind, check in CHECKS.items():
        if (
            isinstance(value, kind)
            and not isinstance(value, bool)
            and (fault := check(declared, column, value))
        ):
            raise refuse(f"{label}{fault}")
    for required in formats:
        try:
            required(value)
        except ValidationError as wrong:
            raise refuse(str(wrong)) from None
    return getattr(value, "value", value)


def _normal(value: str, column: Column, formats: list[Format]) -> str | None:
    value = value.strip() if column.max_length else value
    for each in formats:
        value = each.normal(value) if value else value
    return None if column.null and not value.strip() else value


def _text_fault(_: Any, column: Column, value: str) -> str | None:
    if "\x00" in value:
        return "含有不允许的字符"
    if column.max_length and len(value) > column.max_length:
        return f"最多 {column.max_length} 个字符"
    return "不能为空" if column.kind is Kind.TEXT and not column.null and not value.strip() else None


def _decimal_fault(declared: Any, _: Column, value: Decimal) -> str | None:
    digits, places = getattr(declared, "max_digits", 38), getattr(declared, "decimal_places", 10)
    if not value.is_finite():
        return "应为数字"
    exponent = value.normalize().as_tuple().exponent
    if isinstance(exponent, int) and -exponent > places:
        return f"最多 {places} 位小数"
    return "超出允许的范围" if abs(value) >= Decimal(10) ** (digits - places) else None


def _int_fault(declared: Any, _: Column, value: int) -> str | None:
    bound = next((bound for kind, bound in INT_BOUNDS.items() if isinstance(declared, kind)), None)
    return "超出允许的范围" if bound is not None and not -bound <= value <= bound else None


def _date_fault(_: Any, __: Column, value: date) -> str | None:
    return None if EARLIEST <= value.year <= LATEST else f"应在 {EARLIEST} 至 {LATEST} 年之间"


def _list_fault(_: Any, __: Column, value: list[Any]) -> str | None:
    return f"最多 {LONGEST_LIST} 项" if len(value) > LONGEST_LIST else None


CHECKS: Mapping[type, Callable[[Any, Column, Any], str | None]] = {
    str: _text_fault,
    Decimal: _decimal_fault,
    int: _int_fault,
    date: _date_fault,
    list: _list_fault,
}
"""What is wrong with a value, by its type, as the rest of a sentence that begins with the label."""


def _own_value(said: InputField, value: Any) -> Any:
    declared = said.declared
    assert declared is not None  # noqa: S101 - what is neither column nor relation is declared
    values = value if declared.many and isinstance(value, list) else [value]
    for each in values:
        if isinstance(each, str):
            if "\x00" in each:
                raise InvalidInput(f"{zh(said)}含有不允许的字符", field=said.name, code=INVALID)
            if declared.max_length and len(each) > declared.max_length:
                sentence = f"{zh(said)}最多 {declared.max_length} 个字符"
                raise InvalidInput(sentence, field=said.name, code=INVALID)
        if isinstance(each, date | datetime) and not EARLIEST <= each.year <= LATEST:
            raise InvalidInput(f"{zh(said)}超出允许的范围", field=said.name, code=INVALID)
    cleaned = [_plain(each) for each in values]
    return tuple(cleaned) if declared.many else cleaned[0]


def _plain(value: Any) -> Any:
    value = getattr(value, "value", value)
    if isinstance(value, str):
        return value.strip() or None
    return value


def inputs_of(deed: Deed, given: Mapping[str, Any]) -> Inputs:
    """The inputs of a deed, read."""
    return read_inputs(deed.entity, deed.inputs, given)
