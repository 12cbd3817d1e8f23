"""The sheets that an import gives out: the template to fill in, and what was sent with what became of it."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import xlsxwriter

from admin.asking import Refused
from admin.exporting import DATE_FORMAT, MONEY_FORMAT, TIME_FORMAT, risky, width_of
from admin.import_columns import ImportColumn
from admin.importing import MOST_ROWS, RESULT, WRONG, Ask, ReadSheet, SheetRow, shown
from models.entity import Entity
from models.naming import plural

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_LISTED = 100
"""Of how many rows of a target the template offers a list."""
NAMES, HOW, EXAMPLE, OPTIONS = "数据", "填写说明", "示例", "选项"

FORMS: Final[Mapping[str, str]] = {
    "TEXT": "@",
    "RELATION": "@",
    "CHOICE": "@",
    "TEXTS": "@",
    "BIGINT": "@",
    "DATE": DATE_FORMAT,
    "INSTANT": TIME_FORMAT,
    "MONEY": MONEY_FORMAT,
}
KINDS_TOLD: Final[Mapping[str, str]] = {
    "TEXT": "文本",
    "INT": "整数",
    "BIGINT": "整数",
    "MONEY": "金额，单位：元，最多两位小数",
    "DECIMAL": "数字",
    "BOOL": "是 或 否",
    "DATE": "日期，如 2026年6月30日",
    "INSTANT": "日期和时间，如 2026-06-30 10:05",
    "CHOICE": "从列表中选择",
    "TEXTS": "多项，用顿号“、”分隔",
    "RELATION": "填写名称或代码，须与系统中一致",
}
EXAMPLES: Final[Mapping[str, str]] = {
    "TEXT": "示例{label}",
    "INT": "1",
    "BIGINT": "1",
    "MONEY": "500000.00",
    "DECIMAL": "0.5",
    "BOOL": "是",
    "DATE": "2026-06-30",
    "INSTANT": "2026-06-30 10:05",
    "TEXTS": "甲、乙",
}


async def options_of(columns: Sequence[ImportColumn], ask: Ask) -> dict[str, list[str]]:
    """What can be chosen in a column: its words, or the names of rows that the viewer sees, where few."""
    options: dict[str, list[str]] = {}
    for column in columns:
        if column.choices:
            options[column.name] = list(column.choices)
        elif column.kind == "BOOL":
            options[column.name] = ["是", "否"]
        elif column.target and not column.many and (names := await _names(column, ask)):
            options[column.name] = names
    return options


async def _names(column: ImportColumn, ask: Ask) -> list[str]:
    target, key = Entity.by_name[column.target or ""], column.named_by.fields[0]
    query = f"{{ rows: {plural(target)}(first: {MOST_LISTED}) {{ totalCount nodes {{ key: {key} }} }} }}"
    try:
        found = (await ask(query, {}))["rows"]
    except Refused:
        return []
    if found["totalCount"] > MOST_LISTED:
        return []
    return list(dict.fromkeys(node["key"] for node in found["nodes"] if node["key"]))


def template(title: str, columns: Sequence[ImportColumn], options: Mapping[str, Sequence[str]]) -> bytes:
    """The workbook to fill in: headings, lists to choose from, an explanation and an example."""
    content = BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"title": f"{title}导入模板"})
    data = book.add_worksheet(NAMES)
    _explain(book, title, columns, options)
    _show_example(book, columns, options)
    listed = book.add_worksheet(OPTIONS)
    listed.hide()
    must = book.add_format({"bold": True, "bg_color": "#FCE4D6", "bottom": 1})
    may = book.add_format({"bold": True, "bg_color": "#DCE6F4", "bottom": 1})
    data.freeze_panes(1, 0)
    for place, column in enumerate(columns):
        form = book.add_format({"num_format": FORMS[column.kind]}) if column.kind in FORMS else None
        data.set_column(place, place, max(width_of(column.heading) + 4, 14), form)
        data.write_string(0, place, column.heading, must if column.required else may)
        if words := options.get(column.name):
            listed.write_column(0, place, words)
            letter = xlsxwriter.utility.xl_col_to_name(place)
            source = f"='{OPTIONS}'!${letter}$1:${letter}${len(words)}"
            rule = {
                "validate": "list",
                "source": source,
                "error_title": "不在列表中",
                "error_message": "请从列表中选择",
            }
            # Choices are what the list says; a row may also be named by its code.
            data.data_validation(
                1, place, MOST_ROWS, place, {**rule, "show_error": not column.target, "ignore_blank": True}
            )
    book.close()
    return content.getvalue()


def _explain(
    book: Any, title: str, columns: Sequence[ImportColumn], options: Mapping[str, Sequence[str]]
) -> None:
    sheet, bold = book.add_worksheet(HOW), book.add_format({"bold": True, "bg_color": "#DCE6F4"})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    lines = (
        f"{title}导入模板：请在“{NAMES}”页从第 2 行起填写，每行一条，最多 {MOST_ROWS} 行。",
        "不要改动第一行的列名。",
        "标 * 的列必填。属地等由您的管辖范围决定的内容会自动填写。上传后先检查，确认无误再导入。",
    )
    for number, line in enumerate(lines):
        sheet.write_string(number, 0, line)
    for place, (heading, width) in enumerate((("列", 24), ("必填", 8), ("填写要求", 34), ("可选值", 80))):
        sheet.set_column(place, place, width)
        sheet.write_string(3, place, heading, bold)
    for number, column in enumerate(columns, 4):
        told = KINDS_TOLD[column.kind]
        if column.max_length and column.kind == "TEXT":
            told += f"，最多 {column.max_length} 字"
        if column.many and column.kind == "RELATION":
            told += "，多项用顿号“、”分隔"
        cells = (column.label, "是" if column.required else "", told, "、".join(options.get(column.name, ())))
        for place, text in enumerate(cells):
            sheet.write_string(number, place, text[:2_000], wrap)


def _show_example(book: Any, columns: Sequence[ImportColumn], options: Mapping[str, Sequence[str]]) -> None:
    sheet, bold = book.add_worksheet(EXAMPLE), book.add_format({"bold": True, "bg_color": "#DCE6F4"})
    for place, column in enumerate(columns):
        sheet.set_column(place, place, max(width_of(column.heading) + 4, 16))
        sheet.write_string(0, place, column.heading, bold)
        words = options.get(column.name)
        said = words[0] if words else EXAMPLES.get(column.kind, "").format(label=column.label)
        sheet.write_string(1, place, said[: column.max_length] if column.max_length else said)


def result_sheet(path: Path, sheet: ReadSheet, word_for: Mapping[str, str]) -> None:
    """The rows as they were sent, and beside each what became of it and why; it blocks.

    ``word_for`` says what ``wrong``, ``made`` and ``good`` are called.
    """
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "strings_to_formulas": False})
    page = book.add_worksheet(NAMES)
    bold = book.add_format({"bold": True, "bg_color": "#DCE6F4", "bottom": 1})
    red = book.add_format({"font_color": "#9C0006", "bg_color": "#FFC7CE"})
    quoted = book.add_format({"num_format": "@", "quote_prefix": True})
    kept = [place for place, heading in enumerate(sheet.headings) if heading not in ("", RESULT, WRONG)]
    page.freeze_panes(1, 0)
    for place, source in enumerate(kept):
        page.set_column(place, place, max(width_of(sheet.headings[source]) + 4, 14))
        page.write_string(0, place, sheet.headings[source], bold)
    page.set_column(len(kept), len(kept), 12)
    page.set_column(len(kept) + 1, len(kept) + 1, 70)
    for place, heading in enumerate((RESULT, WRONG), len(kept)):
        page.write_string(0, place, heading, bold)
    for number, row in enumerate(sheet.rows, 1):
        for place, source in enumerate(kept):
            value = shown(row.cells[source])
            if isinstance(value, str) and value:
                page.write_string(number, place, value, quoted if risky(value) else None)
            elif value is not None and value != "":
                page.write(number, place, value)
        state = "wrong" if row.mistakes else "made" if row.made else "good"
        page.write_string(number, len(kept), word_for[state], red if row.mistakes else None)
        page.write_string(number, len(kept) + 1, told(row), red if row.mistakes else None)
    book.close()


def told(row: SheetRow) -> str:
    """What is wrong with the row, and what was put right, in one line."""
    said = [f"{each.column}：{each.message}" if each.column else each.message for each in row.mistakes]
    said += [f"（{each.message}）" for each in row.hints]
    return "；".join(said)
