"""The columns of a sheet to import: what a viewer may fill in, and what its cells mean."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from admin.words import CITY_TIME
from models.entity import Entity
from models.naming import camel
from schema.entity_metas import EntityMeta, FieldMeta

REQUIRED_MARK = "*"
TYPABLE = frozenset(
    {"TEXT", "INT", "BIGINT", "MONEY", "DECIMAL", "BOOL", "DATE", "INSTANT", "CHOICE", "TEXTS", "RELATION"}
)
SEPARATORS = re.compile(r"[、,，;；\n]+")
YES, NO = (
    frozenset({"是", "有", "true", "yes", "y", "1", "√"}),
    frozenset({"否", "无", "false", "no", "n", "0"}),
)
EXACT_DIGITS = 15
"""Excel keeps so many digits of a number; of a longer one the end is lost before we see it."""


class CellError(ValueError):
    """A cell does not say what its column asks for; the sentence is for whoever typed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """The fields whose text names a row: those that may be filtered by, and whether the rest is searched."""

    fields: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    searched: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportColumn:
    """One column: its heading, what it is in the API, and by which fields a relation is found."""

    name: str
    label: str
    kind: str
    required: bool
    many: bool = False
    max_length: int | None = None
    choices: Mapping[str, str] = field(default_factory=dict)
    """The words of a choice, and its value."""
    target: str | None = None
    named_by: Naming = Naming()

    @property
    def heading(self) -> str:
        """What stands at its head in the template."""
        return f"{self.label}{REQUIRED_MARK}" if self.required else self.label


def import_columns(meta: EntityMeta, metas: Mapping[str, EntityMeta]) -> tuple[ImportColumn, ...]:
    """What this viewer may fill in when rows are made, in the order of a form: the required first."""
    owned = frozenset(map(camel, Entity.by_name[meta.name].owns.split()))
    usable = [
        found
        for each in meta.fields
        if each.creatable and each.name not in owned and (found := _column(each, metas))
    ]
    return tuple(sorted(_apart(usable), key=lambda column: not column.required))


def missing_in_sheets(meta: EntityMeta, metas: Mapping[str, EntityMeta]) -> tuple[str, ...]:
    """The labels of what must be given and cannot be given in a sheet: such rows are not imported."""
    return tuple(
        each.label.zh for each in meta.fields if each.creatable and each.required and not _column(each, metas)
    )


def _column(meta: FieldMeta, metas: Mapping[str, EntityMeta]) -> ImportColumn | None:
    if meta.kind not in TYPABLE:
        return None
    naming = naming_of(meta.target, metas) if meta.target else Naming()
    if meta.kind == "RELATION" and not naming.fields:
        return None
    return ImportColumn(
        name=meta.name,
        label=meta.label.zh,
        kind=meta.kind,
        required=meta.required,
        many=meta.many or meta.kind == "TEXTS",
        max_length=meta.max_length,
        choices={choice.label.zh: choice.value for choice in meta.choices},
        target=meta.target,
        named_by=naming,
    )


def _apart(columns: Iterable[ImportColumn]) -> Iterable[ImportColumn]:
    seen: set[str] = set()
    for column in columns:
        if column.label in seen:
            continue
        seen.add(column.label)
        yield column


def naming_of(target: str, metas: Mapping[str, EntityMeta]) -> Naming:
    """By which texts a row of the target is found: its title, its keys, what it is searched by."""
    meta, entity = metas.get(target), Entity.by_name[target]
    if meta is None:
        return Naming()
    texts = {each.name: each for each in meta.fields if each.kind == "TEXT" and not each.masked}
    keys = [camel(key) for key in entity.natural_keys if " " not in key]
    listed = dict.fromkeys([meta.page.title, *keys, *meta.page.search])
    fields = tuple(name for name in listed if name in texts and texts[name].max_length)
    return Naming(
        fields=fields,
        asked=tuple(name for name in fields if texts[name].filterable),
        searched=not frozenset(meta.page.search).isdisjoint(fields),
    )


# --- what cells mean ----------------------------------------------------------------------------


def text_of(value: Any) -> str:
    """What somebody has typed, as text: whole numbers without their ``.0``.

    >>> text_of(13808790001.0), text_of("  普洱茶 ")
    ('13808790001', '普洱茶')
    """
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and len(str(abs(value))) > EXACT_DIGITS:
        raise CellError("数字超过 15 位，Excel 已改变其末位，请将此列设为“文本”格式后重新填写")
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    return str(value).strip()


def meaning(column: ImportColumn, value: Any) -> Any:
    """The value as the API takes it; of a relation the text by which it is to be found.

    Raises:
        CellError: it cannot be meant.
    """
    if column.many:
        return [_one(column, part) for part in SEPARATORS.split(text_of(value)) if part.strip()]
    return _one(column, value)


def _one(column: ImportColumn, value: Any) -> Any:
    reader: Callable[[ImportColumn, Any], Any] = READERS.get(column.kind, _text)
    return reader(column, value)


def _text(column: ImportColumn, value: Any) -> str:
    text = text_of(value)
    if column.max_length and len(text) > column.max_length:
        raise CellError(f"最多 {column.max_length} 字，现为 {len(text)} 字")
    return text


def _choice(column: ImportColumn, value: Any) -> str:
    text = text_of(value)
    if text in column.choices:
        return column.choices[text]
    if text in column.choices.values():
        return text
    raise CellError(f"“{text[:20]}”不是可选值，可填：{'、'.join(list(column.choices)[:12])}")


def _bool(_: ImportColumn, value: Any) -> bool:
    text = text_of(value).lower()
    if text in YES | NO:
        return text in YES
    raise CellError(f"“{text[:20]}”应为 是 或 否")


def _number(_: ImportColumn, value: Any) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        # Fifteen digits are what the sheet has; the rest is how a computer writes fractions.
        return f"{Decimal(f'{value:.15g}'):f}"
    text = text_of(value).replace(",", "").replace("，", "")
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise CellError(f"“{text[:20]}”不是数字") from None
    if not number.is_finite():
        raise CellError(f"“{text[:20]}”不是数字")
    return f"{number:f}"


def _money(column: ImportColumn, value: Any) -> str:
    number = Decimal(_number(column, value))
    if number != round(number, 2):
        raise CellError("金额最多两位小数（单位：元）")
    return f"{number:.2f}"


def _int(column: ImportColumn, value: Any) -> int:
    number = Decimal(_number(column, value))
    if number != int(number):
        raise CellError("应为整数")
    return int(number)


def _bigint(column: ImportColumn, value: Any) -> str:
    return str(_int(column, value))


DAYS: Final = (
    re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日"),
    re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"),
    re.compile(r"(\d{4})(\d{2})(\d{2})"),
)
CLOCK = re.compile(r"(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?")


def _day_and_rest(value: Any) -> tuple[date, str]:
    text = text_of(value)
    for form in DAYS:
        if found := form.match(text):
            try:
                return date(*map(int, found.groups())), text[found.end() :].strip(" T")
            except ValueError:
                break
    raise CellError(f"“{text[:20]}”不是日期，请写成 2026年6月30日 或 2026-06-30")


def _date(_: ImportColumn, value: Any) -> str:
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    day, rest = _day_and_rest(value)
    if rest and not CLOCK.fullmatch(rest):
        raise CellError("只填日期，请写成 2026年6月30日 或 2026-06-30")
    return day.isoformat()


def _instant(_: ImportColumn, value: Any) -> str:
    if isinstance(value, datetime):
        return value.replace(tzinfo=CITY_TIME).isoformat(timespec="seconds")
    day, rest = (value, "") if isinstance(value, date) else _day_and_rest(value)
    found = CLOCK.fullmatch(rest) if rest else None
    if rest and not found:
        raise CellError("时间请写成 2026-06-30 10:05")
    try:
        hour, minute, second = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
        at = time(hour, minute, second)
    except ValueError:
        raise CellError("时间请写成 2026-06-30 10:05") from None
    return datetime.combine(day, at, CITY_TIME).isoformat(timespec="seconds")


READERS: Final[Mapping[str, Callable[[ImportColumn, Any], Any]]] = {
    "CHOICE": _choice,
    "BOOL": _bool,
    "INT": _int,
    "BIGINT": _bigint,
    "MONEY": _money,
    "DECIMAL": _number,
    "DATE": _date,
    "INSTANT": _instant,
}
