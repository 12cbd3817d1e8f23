"""Rows as a sheet for Excel: read page by page as their requester sees them, written as they come."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, Protocol

import xlsxwriter

from admin.words import instant
from models.columns import Kind
from models.entity import Entity
from models.masking import MASKS
from models.naming import plural
from models.sheets import SheetColumn
from schema.exports import narrowed

PAGE_ROWS: Final = 100
FORMULA_MARKS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""With which a text begins that a sheet could take for a formula; the wide forms too."""
EXACT_DIGITS = 15
"""A sheet keeps no more of a number; what is longer is written as text."""

DATE_FORMAT = 'yyyy"年"m"月"d"日"'
TIME_FORMAT = 'yyyy"年"m"月"d"日" hh:mm'
MONEY_FORMAT = "#,##0.00"
YUAN = "（元）"
LONGEST_CELL = 32_767
LONGEST_SHEET_NAME = 31
LONGEST_FOOTER = 200
NARROWEST, WIDEST = 8, 50


class Ask(Protocol):
    """Asks GraphQL as the requester; the data of the answer."""

    async def __call__(self, query: str, variables: Mapping[str, Any]) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Watermark:
    """What every page says of who took it away, when and what for."""

    person: str
    at: str
    reason: str
    rows: int

    def __str__(self) -> str:
        said = f"导出人：{self.person}　时间：{self.at}　用途：{self.reason}　共 {self.rows} 行"
        return f"{said}　仅供本次用途使用，不得外传"


# --- reading ------------------------------------------------------------------------------------


def page_query(entity: type[Entity], columns: Sequence[SheetColumn]) -> str:
    """The question for one page of the rows with these columns."""
    name = entity.__name__
    chosen = " ".join(f"c{place}: {column.selection}" for place, column in enumerate(columns))
    return (
        f"query Page($filter: {name}Filter, $orderBy: [{name}Order!], $after: String) "
        f"{{ rows: {plural(entity)}(filter: $filter, orderBy: $orderBy, first: {PAGE_ROWS}, after: $after) "
        f"{{ pageInfo {{ hasNextPage endCursor }} nodes {{ {chosen} }} }} }}"
    )


async def pages(
    ask: Ask, entity: type[Entity], columns: Sequence[SheetColumn], conditions: Any, order: Any
) -> AsyncIterator[list[list[Any]]]:
    """The values of the rows, a page at a time and each after the one before, whatever changes meanwhile."""
    query, after = page_query(entity, columns), None
    narrow = narrowed(entity.__name__, conditions)
    while True:
        found = (await ask(query, {"filter": narrow, "orderBy": order or [], "after": after}))["rows"]
        yield [[_value(row, place, column) for place, column in enumerate(columns)] for row in found["nodes"]]
        if not found["pageInfo"]["hasNextPage"]:
            return
        after = found["pageInfo"]["endCursor"]


def _value(row: Mapping[str, Any], place: int, column: SheetColumn) -> Any:
    value: Any = row[f"c{place}"]
    for key in column.keys[1:]:
        if value is None:
            return None
        value = value[key]
    return value


# --- writing ------------------------------------------------------------------------------------


def read_as(column: SheetColumn, value: Any, *, clear: bool) -> Any:
    """The value as it stands in a cell: a text, a number, a day or a time; a masked one stays masked."""
    if value is None:
        return None
    if column.column.mask is not None and not clear:
        return MASKS[column.column.mask.how](str(value))
    return READ.get(column.kind, str)(value) if column.kind is not Kind.CHOICE else _choice(column, value)


def _choice(column: SheetColumn, value: str) -> str:
    choice = column.column.choice
    return choice(value).label.zh if choice and value in set(choice) else value


def _number(value: Any) -> Any:
    number = Decimal(str(value))
    return number if len(number.as_tuple().digits) <= EXACT_DIGITS else str(value)


def _time(value: str) -> Any:
    told = instant(value)
    return told.replace(tzinfo=None) if told else None


READ: Final[Mapping[Kind, Callable[[Any], Any]]] = {
    Kind.BOOL: lambda value: "是" if value else "否",
    Kind.DATE: date.fromisoformat,
    Kind.INSTANT: _time,
    Kind.MONEY: _number,
    Kind.DECIMAL: _number,
    Kind.INT: _number,
    Kind.BIGINT: _number,
    Kind.TEXTS: "、".join,
}

FORMATS: Final[Mapping[Kind, Mapping[str, Any]]] = {
    Kind.DATE: {"num_format": DATE_FORMAT, "align": "left"},
    Kind.INSTANT: {"num_format": TIME_FORMAT, "align": "left"},
    Kind.MONEY: {"num_format": MONEY_FORMAT},
    Kind.TEXT: {"num_format": "@"},
}
WIDTHS: Final = {
    Kind.DATE: 16,
    Kind.INSTANT: 23,
    Kind.MONEY: 18,
    Kind.BOOL: 8,
    Kind.CHOICE: 16,
    Kind.TEXT: 24,
}


def width_of(text: str) -> int:
    """How many columns of a fixed font a text takes: two for each Chinese character.

    >>> width_of("企业A")
    5
    """
    return sum(2 if ord(letter) > 0x2E7F else 1 for letter in text)


def header_of(column: SheetColumn) -> str:
    """The label, with the unit of an amount."""
    has_unit = column.kind is not Kind.MONEY or "元" in column.label
    return column.label if has_unit else f"{column.label}{YUAN}"


class Sheet:
    """An xlsx file that grows row by row; memory holds one row of it."""

    def __init__(
        self,
        path: Path,
        title: str,
        columns: Sequence[SheetColumn],
        watermark: Watermark,
        *,
        clear: bool = False,
    ) -> None:
        self.columns, self.clear, self.row = columns, clear, 2
        self.book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "strings_to_formulas": False})
        self.book.set_properties({"title": title, "author": watermark.person, "comments": str(watermark)})
        self.sheet = self.book.add_worksheet(title[:LONGEST_SHEET_NAME])
        self._formats = {
            kind: self.book.add_format({"valign": "top", **said}) for kind, said in FORMATS.items()
        }
        self._plain = self.book.add_format({"valign": "top"})
        self._quoted = self.book.add_format({"valign": "top", "num_format": "@", "quote_prefix": True})
        self._head(watermark)

    def _head(self, watermark: Watermark) -> None:
        sheet, words = self.sheet, str(watermark)
        for place, column in enumerate(self.columns):
            sheet.set_column(place, place, _width(column))
        # On every page that is printed too: as its heading rows, and at its foot.
        sheet.freeze_panes(2, 0)
        sheet.repeat_rows(0, 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        foot = f"导出人：{watermark.person}　{watermark.at}"[:LONGEST_FOOTER].replace("&", "&&")
        sheet.set_footer(f"&L{foot}&R第 &P 页，共 &N 页")
        sheet.set_header(f"&C{foot}")
        sheet.set_row(0, 20)
        sheet.write_string(0, 0, words, self.book.add_format({"font_color": "#9C0006", "italic": True}))
        head = self.book.add_format(
            {"bold": True, "bg_color": "#DCE6F4", "bottom": 1, "valign": "vcenter", "text_wrap": True}
        )
        sheet.set_row(1, 24)
        for place, column in enumerate(self.columns):
            sheet.write_string(1, place, header_of(column), head)

    def add(self, rows: Sequence[Sequence[Any]]) -> None:
        """Write rows as the API answered them."""
        for row in rows:
            for place, (column, value) in enumerate(zip(self.columns, row, strict=True)):
                self._write(place, column, read_as(column, value, clear=self.clear))
            self.row += 1

    def _write(self, place: int, column: SheetColumn, value: Any) -> None:
        form = self._formats.get(column.kind, self._plain)
        if value is None or value == "":
            return
        if isinstance(value, datetime | date):
            self.sheet.write_datetime(self.row, place, value, form)
        elif isinstance(value, Decimal):
            self.sheet.write_number(self.row, place, float(value), form)
        else:
            text = str(value)[:LONGEST_CELL]
            self.sheet.write_string(self.row, place, text, self._quoted if risky(text) else form)

    def close(self) -> None:
        """Finish the file."""
        self.sheet.autofilter(1, 0, max(self.row - 1, 1), len(self.columns) - 1)
        self.book.close()


def risky(text: str) -> bool:
    """Whether a sheet could take the text for a formula, once it is edited or saved in another form.

    >>> risky("=1+1"), risky("普洱茶")
    (True, False)
    """
    return text.lstrip(" ").startswith(FORMULA_MARKS)


def _width(column: SheetColumn) -> int:
    said = max(width_of(header_of(column)) + 4, WIDTHS.get(column.kind, 12))
    longest = column.column.max_length
    if column.kind is Kind.TEXT and longest and longest <= WIDEST:
        said = max(width_of(header_of(column)) + 4, min(said, 2 * longest))
    return min(max(said, NARROWEST), WIDEST)
