"""Fields that administrators add to entities at run time: their definitions, and which are in force here.

A definition becomes a ``Column`` like a declared one, except that its value lies under a key of the row's
``custom``. Which definitions are in force is said for a task (``using``), never for the whole process: a
request that began on the former ones ends on them, and a new schema can be made beside it.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import auto
from functools import lru_cache
from typing import Any

from models.access import Access, Grant, Mask, Masking, Role
from models.columns import Added, Anatomy, Column, Kind, anatomy
from models.entity import CUSTOM, Entity
from models.labels import Choice, Label
from models.naming import camel

PREFIX = "c_"
"""Begins the name of every added field, so that no column that is declared later can clash with one."""
LONGEST_TEXT = 4_000
MOST_CHOICES = 60
NUMBER_DIGITS, NUMBER_PLACES = 18, 4


class CustomFieldKind(Choice):
    """自定义字段类型 | Type of an added field"""

    TEXT = auto(), "文本 | Text"
    NUMBER = auto(), "数字 | Number"
    DATE = auto(), "日期 | Date"
    CHOICE = auto(), "单选 | Choice"
    BOOL = auto(), "是否 | Yes or no"
    FILE = auto(), "附件 | File"


KINDS: Mapping[str, Kind] = {
    CustomFieldKind.TEXT: Kind.TEXT,
    CustomFieldKind.NUMBER: Kind.DECIMAL,
    CustomFieldKind.DATE: Kind.DATE,
    CustomFieldKind.CHOICE: Kind.CHOICE,
    CustomFieldKind.BOOL: Kind.BOOL,
    CustomFieldKind.FILE: Kind.FILE,
}


@dataclass(frozen=True, slots=True)
class Option:
    """One value of an added field of choices."""

    value: str
    zh: str
    en: str
    colour: str = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDefinition:
    """What an administrator says of a field."""

    entity: str
    key: str
    label: Label
    kind: str
    options: tuple[Option, ...] = ()
    required: bool = False
    max_length: int | None = None
    smallest: Decimal | None = None
    largest: Decimal | None = None
    read_roles: frozenset[str] = frozenset()
    write_roles: frozenset[str] = frozenset()
    in_list: bool = False
    is_filterable: bool = False
    place: int = 100

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> "FieldDefinition":
        """The definition in a row of ``custom_field``, whose JSON may come as text."""
        return cls(
            entity=row["entity"],
            key=row["key"],
            label=Label(row["label_zh"], row["label_en"]),
            kind=str(row["kind"]),
            options=_options(row["choices"]),
            required=bool(row["required"]),
            max_length=row["max_length"],
            smallest=row["smallest"],
            largest=row["largest"],
            read_roles=frozenset(row["read_roles"] or ()),
            write_roles=frozenset(row["write_roles"] or ()),
            in_list=bool(row["in_list"]),
            is_filterable=bool(row["is_filterable"]),
            place=row["place"],
        )


def _options(stored: Any) -> tuple[Option, ...]:
    """The options in JSON; what is none of the form has empty words, which are refused by their rules."""
    try:
        listed = json.loads(stored) if isinstance(stored, str | bytes) else stored
    except ValueError:
        listed = stored
    if not isinstance(listed, list | None):
        return (Option("", "", ""),)
    return tuple(map(_option, listed or ()))


def _option(stored: Any) -> Option:
    words = stored if isinstance(stored, Mapping) else {}
    value, zh, en, colour = (str(words.get(word) or "") for word in ("value", "zh", "en", "colour"))
    return Option(value, zh, en, colour or "neutral")


# --- a definition as a column -------------------------------------------------------------------


@lru_cache(maxsize=4_096)
def column_of(definition: FieldDefinition) -> Column:
    """The column that a definition amounts to; the same definition is the same column."""
    entity = Entity.by_name[definition.entity]
    kind = KINDS[definition.kind]
    return Column(
        name=PREFIX + definition.key,
        db=CUSTOM,
        kind=kind,
        null=True,
        label=definition.label,
        choice=_choice(definition) if kind is Kind.CHOICE else None,
        max_length=definition.max_length if kind is Kind.TEXT else None,
        filterable=definition.is_filterable and kind is not Kind.FILE,
        mask=_mask(entity, definition),
        added=Added(
            key=definition.key,
            required=definition.required,
            smallest=definition.smallest,
            largest=definition.largest,
            writers=frozenset(map(Role, definition.write_roles)),
            in_list=definition.in_list,
        ),
    )


def _choice(definition: FieldDefinition) -> type[Choice]:
    name = definition.entity + "".join(word.capitalize() for word in (PREFIX + definition.key).split("_"))
    members = [(o.value, (o.value, f"{o.zh} | {o.en}", o.colour)) for o in definition.options]
    made: Any = Choice(name, members)  # type: ignore[arg-type]
    made.__doc__ = str(definition.label)
    return made  # type: ignore[no-any-return]


def _mask(entity: type[Entity], definition: FieldDefinition) -> Mask | None:
    """Who may read the field is who may read the row by one of the named roles; others are shown nothing."""
    access = entity.access
    if not definition.read_roles or not isinstance(access, Access):
        return None
    return Mask(
        PREFIX + definition.key,
        Masking.ABSENT,
        clear_for=narrowed(access.read, frozenset(map(Role, definition.read_roles))),
    )


def narrowed(grants: Iterable[Grant], roles: frozenset[Role]) -> tuple[Grant, ...]:
    """The grants as far as they are to these roles."""
    return tuple(replace(each, roles=each.roles & roles) for each in grants if each.roles & roles)


def writing_grants(column: Column, grants: Iterable[Grant]) -> tuple[Grant, ...]:
    """Which of the grants to make or change rows let the added field be written.

    Of the named roles every one does. Without named roles those do that are not limited to columns; and of
    those that are, who keeps at least half of what anybody may change: not who may correct one thing.
    """
    assert column.added is not None  # noqa: S101 - asked of added fields only
    listed = tuple(grants)
    if column.added.writers:
        return narrowed(listed, column.added.writers)
    whole = tuple(each for each in listed if not each.only)
    if whole:
        return whole
    covered = frozenset[str]().union(*(each.only for each in listed))
    return tuple(each for each in listed if 2 * len(each.only) >= len(covered))


# --- which are in force -------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class AddedColumns:
    """The fields added to one entity, in order. Compared by identity, so that plans can be kept by it."""

    columns: tuple[Column, ...] = ()

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)


NO_COLUMNS = AddedColumns()


@dataclass(frozen=True, eq=False)
class Additions:
    """A set of published definitions; ``version`` is the same in every process that reads the same rows."""

    version: str = ""
    by_entity: Mapping[str, AddedColumns] = field(default_factory=dict)
    problem: str | None = None
    """Why a later set could not come into force."""

    @classmethod
    def of(cls, version: str, definitions: Iterable[FieldDefinition]) -> "Additions":
        """The definitions in the order in which forms show them.

        Raises:
            ValueError: one contradicts the declarations; it is named, with the reason.
        """
        sorted_: dict[str, list[FieldDefinition]] = {}
        for each in sorted(definitions, key=lambda each: (each.entity, each.place, each.key)):
            if fault := next(faults(each), None):
                raise ValueError(f"{each.entity}.{each.key}: {fault.sentence}")
            sorted_.setdefault(each.entity, []).append(each)
        return cls(
            version,
            {name: AddedColumns(tuple(map(column_of, listed))) for name, listed in sorted_.items()},
        )


NOTHING = Additions()
_IN_FORCE: ContextVar[Additions] = ContextVar("additions", default=NOTHING)


@contextmanager
def using(additions: Additions) -> Iterator[None]:
    """These fields are in force while the block runs, for this task and what it starts."""
    token = _IN_FORCE.set(additions)
    try:
        yield
    finally:
        _IN_FORCE.reset(token)


def in_force() -> Additions:
    """The fields that this task works with."""
    return _IN_FORCE.get()


def added_to(entity: type[Entity]) -> AddedColumns:
    """The fields added to the entity, for this task."""
    return _IN_FORCE.get().by_entity.get(entity.__name__, NO_COLUMNS)


# --- contradictions -----------------------------------------------------------------------------

KEY = re.compile(r"(?!.*_masked$)[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*")
VALUE = re.compile(r"[A-Z][A-Z0-9_]*")
LONGEST_KEY = 40
COLOURS = ("neutral", "info", "success", "warning", "danger")


@dataclass(frozen=True, slots=True)
class Fault:
    """What contradicts in a definition: the column of it, and the sentence."""

    column: str
    sentence: str


def carriers() -> dict[str, Anatomy]:
    """The entities to which fields may be added, by name."""
    return {
        name: anatomy(entity) for name, entity in Entity.by_name.items() if CUSTOM in entity._meta.fields_map
    }


def faults(definition: FieldDefinition) -> Iterator[Fault]:
    """Every contradiction of a definition with itself and with what is declared."""
    shape = carriers().get(definition.entity)
    if shape is None:
        yield Fault("entity", f"“{definition.entity}”不能添加自定义字段")
        return
    yield from _key_faults(definition, shape)
    yield from _label_faults(definition)
    yield from _kind_faults(definition)
    yield from _role_faults(definition, shape.entity)


def _key_faults(definition: FieldDefinition, shape: Anatomy) -> Iterator[Fault]:
    key = definition.key
    if not KEY.fullmatch(key) or len(key) > LONGEST_KEY:
        form = "由小写字母开头的词以下划线相连，只含小写字母和数字，不以 _masked 结尾"
        yield Fault("key", f"字段键须{form}，最多 {LONGEST_KEY} 个字符")
        return
    taken = {camel(name) for name in (*shape.columns, *shape.relations)}
    if camel(key) in taken or camel(PREFIX + key) in taken:
        yield Fault("key", f"“{key}”与系统字段同名，请换一个字段键")


def _label_faults(definition: FieldDefinition) -> Iterator[Fault]:
    for column, text in (("label_zh", definition.label.zh), ("label_en", definition.label.en)):
        if not text.strip() or "|" in text or "\n" in text:
            yield Fault(column, "名称不能为空，也不能含“|”或换行")


def _kind_faults(definition: FieldDefinition) -> Iterator[Fault]:
    kind = definition.kind
    if kind not in KINDS:
        yield Fault("kind", "没有这种字段类型")
        return
    if kind == CustomFieldKind.CHOICE:
        yield from _option_faults(definition.options)
    elif definition.options:
        yield Fault("choices", "只有单选字段才有选项")
    if kind != CustomFieldKind.TEXT and definition.max_length is not None:
        yield Fault("max_length", "只有文本字段才有最大长度")
    if definition.max_length is not None and not 1 <= definition.max_length <= LONGEST_TEXT:
        yield Fault("max_length", f"最大长度应为 1 至 {LONGEST_TEXT}")
    bounds = (definition.smallest, definition.largest)
    if kind != CustomFieldKind.NUMBER and bounds != (None, None):
        yield Fault("smallest", "只有数字字段才有最小值和最大值")
    elif None not in bounds and bounds[0] > bounds[1]:  # type: ignore[operator]
        yield Fault("smallest", "最小值不能大于最大值")
    if kind == CustomFieldKind.FILE and definition.is_filterable:
        yield Fault("is_filterable", "附件字段不能筛选")


def _option_faults(options: Sequence[Option]) -> Iterator[Fault]:
    if not 1 <= len(options) <= MOST_CHOICES:
        yield Fault("choices", f"单选字段须有 1 至 {MOST_CHOICES} 个选项")
    values = [option.value for option in options]
    if len(set(values)) < len(values):
        yield Fault("choices", "选项的取值不能重复")
    for option in options:
        if not VALUE.fullmatch(option.value) or len(option.value) > LONGEST_KEY:
            yield Fault("choices", f"选项取值“{option.value}”须以大写字母开头，只含大写字母、数字和下划线")
        if any(not text.strip() or "|" in text or "\n" in text for text in (option.zh, option.en)):
            yield Fault("choices", f"选项“{option.value}”须有中英文名称，且不含“|”")
        if option.colour not in COLOURS:
            yield Fault("choices", f"选项颜色应为 {'、'.join(COLOURS)} 之一")


def _role_faults(definition: FieldDefinition, entity: type[Entity]) -> Iterator[Fault]:
    access = entity.access
    assert isinstance(access, Access)  # noqa: S101 - carriers are open
    makers = [each for action in entity.actions if action.creates for each in action.granted]
    may: Mapping[str, tuple[frozenset[str], Iterable[Grant], str]] = {
        "read_roles": (definition.read_roles, access.read, "查看"),
        "write_roles": (definition.write_roles, (*access.create, *access.update, *makers), "填写"),
    }
    for column, (named, grants, verb) in may.items():
        able = {role.value for each in grants for role in each.roles}
        for role in sorted(named - able):
            label = Role(role).label.zh if role in Role.__members__ else role
            yield Fault(column, f"“{label}”不能{verb}“{entity.label().zh}”，字段的权限不能宽于记录的权限")
