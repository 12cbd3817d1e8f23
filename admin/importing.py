"""A sheet of rows to be made: read, checked row by row, made through the bulk mutations of the API."""

import zipfile
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

import openpyxl

from admin.asking import Refused
from admin.import_columns import REQUIRED_MARK, CellError, ImportColumn, Naming, meaning, text_of
from models.entity import Entity
from models.naming import camel, plural

MOST_ROWS: Final = 10_000
MOST_HEADINGS: Final = 200
MOST_UNPACKED: Final = 300 * 2**20
BATCH: Final = 100
"""Rows that one request brings; the most that the API takes."""
NAMES_AT_ONCE: Final = 20
FEW: Final = 500
"""Rows of a target that are read whole, instead of being asked for by their names."""
LONGEST_SEARCH: Final = 100
RESULT, WRONG = "处理结果", "错误原因"
"""Headings that we add; a sheet that comes back with them is read without."""
ROLLED_BACK = "ROLLED_BACK"
OF_ONE_VALUE = frozenset({"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "VALIDATION"})


class Unreadable(Exception):
    """The file as a whole cannot be imported; the sentence says what to do."""


class Ask(Protocol):
    """Asks GraphQL as the person who imports; the data of the answer."""

    async def __call__(self, query: str, variables: Mapping[str, Any]) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong in one row: the heading of the column, if it is in one, and the sentence."""

    row: int
    column: str | None
    message: str
    code: str = "VALIDATION"

    @property
    def as_json(self) -> dict[str, Any]:
        """The mistake as it is kept on the import."""
        return {"row": self.row, "column": self.column, "message": self.message, "code": self.code}


@dataclass(slots=True)
class SheetRow:
    """One row of the sheet: its number there, its cells, what they mean, and what is wrong."""

    number: int
    cells: tuple[Any, ...]
    given: dict[str, Any] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)
    hints: list[Mistake] = field(default_factory=list)
    made: bool = False

    def wrong(self, column: str | None, message: str, code: str = "VALIDATION") -> None:
        """Note what is wrong with the row."""
        self.mistakes.append(Mistake(self.number, column, message, code))


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """A sheet as it was uploaded, with its columns recognised."""

    headings: tuple[str, ...]
    columns: tuple[ImportColumn | None, ...]
    rows: list[SheetRow]

    @property
    def mistakes(self) -> list[Mistake]:
        """Everything that is wrong, from the top."""
        return [mistake for row in self.rows for mistake in row.mistakes]

    @property
    def good(self) -> list[SheetRow]:
        """The rows in which nothing is wrong."""
        return [row for row in self.rows if not row.mistakes]


# --- the file -----------------------------------------------------------------------------------


def read_sheet(path: Path, columns: Sequence[ImportColumn]) -> ReadSheet:
    """The first sheet of the file; it blocks, so do it in a thread.

    Raises:
        Unreadable: not an xlsx file, too large, or with other columns than the template.
    """
    _check_size(path)
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except Exception as problem:  # the library raises whatever the file makes it raise
        raise Unreadable("文件无法读取，请用 Excel 或 WPS 另存为 .xlsx 后重新上传") from problem
    try:
        lines = book.worksheets[0].iter_rows(values_only=True, max_col=MOST_HEADINGS)
        headings = _headings(_next(lines) or ())
        return ReadSheet(headings, _recognised(headings, columns), list(_rows(lines, len(headings))))
    finally:
        book.close()


def _next(lines: Iterator[Sequence[Any]]) -> Sequence[Any] | None:
    """The next row; None after the last.

    Raises:
        Unreadable: what the file says there is no row.
    """
    try:
        return next(lines, None)
    except Exception as problem:  # as above: a file may hold anything
        raise Unreadable("文件内容已损坏，请另存为 .xlsx 后重新上传") from problem


def _check_size(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise Unreadable("文件解压后过大，请拆分后分别导入")
    except zipfile.BadZipFile:
        raise Unreadable("文件不是 xlsx 格式，请用 Excel 或 WPS 另存为 .xlsx 后重新上传") from None


def _headings(cells: Iterable[Any]) -> tuple[str, ...]:
    said = ["" if cell is None else str(cell).strip() for cell in cells]
    while said and not said[-1]:
        said.pop()
    return tuple(said)


def _recognised(headings: Sequence[str], columns: Sequence[ImportColumn]) -> tuple[ImportColumn | None, ...]:
    by_label = {column.label: column for column in columns}
    found: list[ImportColumn | None] = []
    unknown = []
    for heading in headings:
        column = by_label.get(heading.rstrip(f"{REQUIRED_MARK}＊ "))
        found.append(column)
        if column is None and heading and heading not in (RESULT, WRONG):
            unknown.append(heading)
    known = [column for column in found if column]
    if not known:
        raise Unreadable("第一行没有模板中的列名，请使用下载的模板填写")
    if unknown:
        raise Unreadable(f"列“{'、'.join(unknown[:5])}”不在模板中，请删除或改为模板中的列名")
    twice = [label for label, times in Counter(column.label for column in known).items() if times > 1]
    if twice:
        raise Unreadable(f"列“{'、'.join(twice)}”出现了两次，请保留一列")
    missing = [column.label for column in columns if column.required and column not in known]
    if missing:
        raise Unreadable(f"缺少必填的列：{'、'.join(missing)}")
    return tuple(found)


def _rows(lines: Iterator[Sequence[Any]], width: int) -> Iterator[SheetRow]:
    found, number = 0, 1
    while (cells := _next(lines)) is not None:
        number += 1
        kept = tuple(cells[:width]) + (None,) * (width - len(cells))
        if all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in kept):
            continue
        found += 1
        if found > MOST_ROWS:
            raise Unreadable(f"一次最多导入 {MOST_ROWS} 行，请拆分后分别导入")
        yield SheetRow(number, kept)


# --- what the rows mean -------------------------------------------------------------------------


async def understand(sheet: ReadSheet, entity: type[Entity], ask: Ask) -> None:
    """Turn the cells into what the API takes; what cannot be meant is noted in its row."""
    for row in sheet.rows:
        _read_cells(row, sheet.columns)
    for column in sheet.columns:
        if column is not None and column.target is not None:
            await _resolve(sheet.rows, column, ask)
    _note_repeated(sheet, entity)


def _read_cells(row: SheetRow, columns: Sequence[ImportColumn | None]) -> None:
    for column, cell in zip(columns, row.cells, strict=True):
        if column is None:
            continue
        if cell is None or (isinstance(cell, str) and not cell.strip()):
            if column.required:
                row.wrong(column.label, f"请填写{column.label}")
            continue
        try:
            row.given[column.name] = meaning(column, cell)
        except CellError as problem:
            row.wrong(column.label, str(problem))


async def _resolve(rows: Sequence[SheetRow], column: ImportColumn, ask: Ask) -> None:
    """Put the ids of the rows that are named into the place of their names."""
    named = [row for row in rows if column.name in row.given]
    wanted = dict.fromkeys(text for row in named for text in _listed(row.given[column.name]))
    found = await found_rows(column, list(wanted), ask)
    for row in named:
        ids = []
        for text in _listed(row.given.pop(column.name)):
            match found[text]:
                case [one]:
                    ids.append(one)
                case []:
                    row.wrong(column.label, f"未找到“{text[:40]}”，或您无权查看", "NOT_FOUND")
                case several:
                    row.wrong(column.label, f"“{text[:40]}”有 {len(several)} 条，请改填其代码", "AMBIGUOUS")
        if ids:
            row.given[column.name] = ids if column.many else ids[0]


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


async def found_rows(column: ImportColumn, texts: Sequence[str], ask: Ask) -> dict[str, list[str]]:
    """For each text the ids of the rows that it names: by the first of the column's fields that knows it."""
    target, fields = Entity.by_name[column.target or ""], column.named_by.fields
    known: dict[str, dict[str, dict[str, None]]] = {name: {} for name in fields}
    async for node in _candidates(target, column.named_by, texts, ask):
        for place, name in enumerate(fields):
            if node[f"k{place}"] is not None:
                known[name].setdefault(node[f"k{place}"], {})[node["id"]] = None
    return {
        text: list(next((known[name][text] for name in fields if text in known[name]), {})) for text in texts
    }


async def _candidates(
    target: type[Entity], naming: Naming, texts: Sequence[str], ask: Ask
) -> AsyncIterator[Mapping[str, Any]]:
    """Rows among which all those are that the texts may name: every row, where they are few."""
    count = f"query Count {{ rows: {plural(target)}(first: 1) {{ totalCount }} }}"
    filters: list[Mapping[str, Any]] = [{}]
    if (await ask(count, {}))["rows"]["totalCount"] > FEW:
        filters = [
            {"or": [{name: {"in": list(some)}} for name in naming.asked]}
            for some in in_batches(texts, NAMES_AT_ONCE)
            if naming.asked
        ]
        if naming.searched and set(naming.fields) - set(naming.asked):
            filters += [{"search": text[:LONGEST_SEARCH]} for text in texts]
    keys = " ".join(f"k{place}: {name}" for place, name in enumerate(naming.fields))
    query = (
        f"query Named($filter: {target.__name__}Filter, $after: String) {{ rows: {plural(target)}"
        f"(filter: $filter, first: 100, after: $after) {{ pageInfo {{ hasNextPage endCursor }} "
        f"nodes {{ id {keys} }} }} }}"
    )
    for asked in filters:
        after = None
        while True:
            page = (await ask(query, {"filter": asked, "after": after}))["rows"]
            for node in page["nodes"]:
                yield node
            if not page["pageInfo"]["hasNextPage"]:
                break
            after = page["pageInfo"]["endCursor"]


def _note_repeated(sheet: ReadSheet, entity: type[Entity]) -> None:
    """Rows with one natural key twice: the table would take the first alone."""
    labels = {column.name: column.label for column in sheet.columns if column}
    for key in entity.natural_keys:
        names = [camel(name.removesuffix("_id")) for name in key.split()]
        first: dict[tuple[str, ...], int] = {}
        for row in sheet.rows:
            if not all(name in row.given for name in names):
                continue
            values = tuple(str(row.given[name]) for name in names)
            if values in first:
                told = "、".join(labels[name] for name in names)
                row.wrong(labels[names[0]], f"{told}与第 {first[values]} 行重复", "DUPLICATE")
            first.setdefault(values, row.number)


# --- making them --------------------------------------------------------------------------------


def bulk_document(entity: type[Entity]) -> tuple[str, str]:
    """The mutation that makes many rows, and its name."""
    many = plural(entity)
    name = f"create{many[0].upper()}{many[1:]}"
    text = (
        f"mutation Import($inputs: [Create{entity.__name__}Input!]!, $policy: BulkPolicy, $key: String, "
        f"$dryRun: Boolean) {{ done: {name}(inputs: $inputs, policy: $policy, idempotencyKey: $key, "
        f"dryRun: $dryRun) {{ ok results {{ ok errors {{ code field message }} }} }} }}"
    )
    return text, name


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """How rows are made: for whom, which entity, and whether at all."""

    ask: Ask
    entity: type[Entity]
    columns: Sequence[ImportColumn | None]
    policy: str
    dry_run: bool
    key: str | None = None

    async def rows(self, rows: Sequence[SheetRow], size: int, tell: Callable[[int], Any]) -> None:
        """Make the rows, so many in a request; what is refused is noted in its row.

        Repeated with the same key it makes nothing twice.

        Raises:
            Refused: the API does not take part in this at all.
        """
        done = 0
        for number, some in enumerate(in_batches(rows, size)):
            await self._some(some, number)
            done += len(some)
            await tell(done)

    async def _some(self, rows: Sequence[SheetRow], number: int) -> None:
        text, _ = bulk_document(self.entity)
        variables: dict[str, Any] = {
            "inputs": [row.given for row in rows],
            "policy": self.policy,
            "dryRun": self.dry_run,
        }
        if self.key and not self.dry_run:
            variables["key"] = f"{self.key}:{number}"
        try:
            found = (await self.ask(text, variables))["done"]
        except Refused as refused:
            if not self.dry_run or refused.code not in OF_ONE_VALUE:
                raise
            # One value that the schema itself refuses takes the whole request along: find whose it is.
            if len(rows) == 1:
                self._note(rows[0], {"ok": False, "errors": [_as_error(refused)]})
            else:
                for row in rows:
                    await self._some([row], number)
            return
        for row, result in zip(rows, found["results"], strict=True):
            self._note(row, result)

    def _note(self, row: SheetRow, result: Mapping[str, Any]) -> None:
        labels = {column.name: column.label for column in self.columns if column}
        for error in result["errors"]:
            name = (error.get("field") or "").partition(".")[0]
            told = Mistake(row.number, labels.get(name), error["message"], error["code"])
            if result["ok"]:
                row.hints.append(told)
            elif error["code"] != ROLLED_BACK or not self.dry_run:
                row.mistakes.append(told)
        row.made = bool(result["ok"]) and not self.dry_run


def _as_error(refused: Refused) -> dict[str, Any]:
    first = refused.problems[0]
    return {
        "code": first.code,
        "field": (first.field or "").rpartition(".")[2] or None,
        "message": first.message,
    }


T = TypeVar("T")


def in_batches(listed: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The list in pieces of so many.

    >>> list(in_batches("普洱茶叶", 3))
    ['普洱茶', '叶']
    """
    for start in range(0, len(listed), size):
        yield listed[start : start + size]


def shown(value: Any) -> Any:
    """A cell as it is written back: as it was read, texts without what surrounds them."""
    try:
        return value if isinstance(value, int | float) or value is None else text_of(value)
    except CellError:
        return str(value)
