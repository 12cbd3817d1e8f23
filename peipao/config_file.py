"""What administrators have set up at run time, as one text: the same set-up is always the same text.

The text is TOML: one table for each thing, in a fixed order, keys in a fixed order, nothing that is empty.
Things are told apart by their natural keys, so that two systems can be compared line by line.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from models.entity import Entity
from peipao.settings import StartupError

FORMAT = 1
HEAD = "# 运行时配置 | What was set up at run time: see docs/howto/custom-fields.md"
MOST_BYTES = 4 * 2**20


class ConfigError(StartupError):
    """The file, or what it asks for, contradicts itself or this release; the message names the line."""


@dataclass(frozen=True, slots=True)
class Section:
    """One sort of thing: the entity, the columns that tell one from another, the others with their types."""

    name: str
    entity: str
    keys: tuple[str, ...]
    columns: Mapping[str, type]
    """Of the keys too; ``list`` is one of texts, ``dict`` any JSON, ``Decimal`` a number kept exact."""


SECTIONS = (
    Section(
        "custom_field",
        "CustomField",
        ("entity", "key"),
        {
            "entity": str, "key": str, "label_zh": str, "label_en": str, "kind": str, "choices": dict,
            "required": bool, "max_length": int, "smallest": Decimal, "largest": Decimal,
            "read_roles": list, "write_roles": list, "in_list": bool, "is_filterable": bool,
            "place": int, "status": str,
        },
    ),
    Section(
        "notification_rule",
        "NotificationRule",
        ("name",),
        {
            "name": str, "entity": str, "event": str, "field": str, "values": list, "roles": list,
            "place": str, "channel": str, "text_zh": str, "enabled": bool,
        },
    ),
    Section(
        "saved_report",
        "SavedReport",
        ("name",),
        {
            "name": str, "entity": str, "columns": list, "conditions": dict, "group_by": list,
            "measure": str, "measure_field": str, "chart": str, "shared_with": list,
        },
    ),
)  # fmt: skip
BY_NAME = {section.name: section for section in SECTIONS}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a section, its values in normal form; ``line`` is where the file speaks of it."""

    section: Section
    values: Mapping[str, Any]
    line: int = 0

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from the others of its section."""
        return tuple(str(self.values[name]) for name in self.section.keys)

    @property
    def words(self) -> str:
        """What it is called in a plan."""
        return f"{self.section.name} {'.'.join(self.key)}"


def normal(section: Section, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as the text tells them: only what is not as the declaration has it anyway."""
    found = {}
    for name, kind in section.columns.items():
        value = values.get(name)
        if kind is dict and isinstance(value, str):
            value = json.loads(value)
        elif kind is Decimal and value is not None:
            value = f"{Decimal(value).normalize():f}"
        elif kind is list:
            value = [str(each) for each in value or ()]
        elif kind is str and value is not None:
            value = str(getattr(value, "value", value))
        if value not in (None, "", [], {}, default_of(section, name)):
            found[name] = value
    return found


def default_of(section: Section, column: str) -> Any:
    """What a column holds of which nothing is said."""
    default = Entity.by_name[section.entity]._meta.fields_map[column].default
    default = default() if callable(default) else default
    return getattr(default, "value", default)


# --- writing ------------------------------------------------------------------------------------


def written(items: Iterable[Item]) -> str:
    """The text of the things: sorted, so that it depends on nothing but what they are."""
    parts = [f"{HEAD}\nformat = {FORMAT}\n"]
    for section in SECTIONS:
        own = sorted((item for item in items_of(items, section)), key=lambda item: item.key)
        parts += [_table(item) for item in own]
    return "\n".join(parts)


def items_of(items: Iterable[Item], section: Section) -> list[Item]:
    """The things of one section."""
    return [item for item in items if item.section is section]


def _table(item: Item) -> str:
    lines = [f"[[{item.section.name}]]"]
    for name, kind in item.section.columns.items():
        if name in item.values:
            lines.append(f"{name} = {_value(item.values[name], kind)}")
    return "\n".join(lines) + "\n"


def _value(value: Any, kind: type) -> str:
    if kind is dict:
        # Conditions and options are JSON of any form, which TOML cannot say without ambiguity.
        if isinstance(value, list):
            return "[\n" + "".join(f"  {_text(_json(each))},\n" for each in value) + "]"
        return _text(_json(value))
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return str(value)
    if kind is list:
        return f"[{', '.join(_text(each) for each in value)}]"
    return _text(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _text(value: str) -> str:
    if "'" not in value and value.isprintable():
        return f"'{value}'" if '"' in value or "\\" in value else f'"{value}"'
    # What JSON escapes, TOML reads; it wants DEL and what lies beside it escaped too.
    return re.sub(
        r"[\x7f-\x9f]", lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False)
    )


def save(text: str, file: Path) -> None:
    """Write the text to a file.

    Raises:
        ConfigError: that cannot be done.
    """
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise ConfigError(f"{file} cannot be written ({problem.strerror})") from problem


# --- reading ------------------------------------------------------------------------------------

_HEADER = re.compile(r"^\s*\[\[\s*([\w-]+)\s*\]\]", re.MULTILINE)


def load(file: Path) -> list[Item]:
    """The things that a file speaks of.

    Raises:
        ConfigError: it cannot be read, or is no such text.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigError(f"{file} cannot be read ({problem})") from problem
    return read_config(text, str(file))


def read_config(text: str, name: str = "config") -> list[Item]:
    """The things that a text speaks of.

    Raises:
        ConfigError: it is no such text; the line is named.
    """
    if len(text.encode()) > MOST_BYTES:
        raise ConfigError(f"{name}: it has more than {MOST_BYTES} bytes; split the set-up")
    try:
        parsed = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise ConfigError(f"{name}: {problem}") from problem
    if parsed.pop("format", None) != FORMAT:
        raise ConfigError(f"{name}:1: write 'format = {FORMAT}' at the top; this release reads no other")
    lines: dict[str, list[int]] = {}
    for found in _HEADER.finditer(text):
        lines.setdefault(found[1], []).append(text.count("\n", 0, found.start(1)) + 1)
    items: list[Item] = []
    for title, tables in parsed.items():
        section = BY_NAME.get(title)
        line = lines.get(title, [1])[0]
        if section is None or not isinstance(tables, list):
            raise ConfigError(f"{name}:{line}: there is no section {title!r}; write {', '.join(BY_NAME)}")
        for place, table in enumerate(tables):
            items.append(
                _item(section, table, f"{name}:{(lines[title] + [line])[place]}", lines[title][place])
            )
    _check_once(items, name)
    return items


def _item(section: Section, table: Any, where: str, line: int) -> Item:
    if not isinstance(table, dict):
        raise ConfigError(f"{where}: a {section.name} is a table; write [[{section.name}]]")
    for column in section.keys:
        if not table.get(column):
            raise ConfigError(f"{where}: {column} is missing")
    values = {}
    for column, value in table.items():
        kind = section.columns.get(column)
        if kind is None:
            raise ConfigError(
                f"{where}: {section.name} has no {column!r}; it has {', '.join(section.columns)}"
            )
        values[column] = _read(kind, value, f"{where}: {column}")
    return Item(section, normal(section, values), line)


def _read(kind: type, value: Any, where: str) -> Any:
    """A value of the file as the section means it."""
    try:
        if kind is dict:
            return [json.loads(each) for each in value] if isinstance(value, list) else json.loads(value)
        if kind is Decimal:
            return Decimal(str(value))
    except (ValueError, TypeError, InvalidOperation) as problem:
        raise ConfigError(f"{where}: {problem}") from problem
    wanted = {str: str, int: int, bool: bool, list: list}[kind]
    fits = isinstance(value, wanted) and (kind is bool or not isinstance(value, bool))
    if not fits or (kind is list and not all(isinstance(each, str) for each in value)):
        raise ConfigError(
            f"{where}: {value!r} is not of its type, {'a list of texts' if kind is list else kind.__name__}"
        )
    return value


def _check_once(items: Iterable[Item], name: str) -> None:
    seen: dict[tuple[str, tuple[str, ...]], int] = {}
    for item in items:
        first = seen.setdefault((item.section.name, item.key), item.line)
        if first != item.line:
            raise ConfigError(f"{name}:{item.line}: {item.words} stands on line {first} already; keep one")
