"""A row as a printed form: what stands on the paper, the same for the page and for the PDF.

Everything follows from what is declared of the entity: its sections, the rows that have no list of
their own, its workflow. It is read as the person who prints, so what is masked for them stays masked.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from admin.selecting import selection
from admin.showing import plain
from admin.visit import Visit
from admin.words import translated, wan, yuan, zh_time
from models import clock
from models.errors import NotFound
from schema.entity_metas import EntityMeta, FieldMeta, Label

MOST_LINES = 100
"""So many rows of a kind stand on the form; how many more there are is said."""
SHORT = 22
"""Values up to so many characters stand two in a row."""
HALF_OF_PAPER, WIDEST = 44, 60
"""Figures beside each other on half a line; and as many as one column ever asks room for."""
NUMBER = "no"
"""The field that numbers a row stands beside the title."""
EMPTY: tuple[Any, ...] = (None, "", [], {})
SIGNATURES = (
    "经办人（签字） | Handled by",
    "审核人（签字） | Checked by",
    "负责人（签章） | Approved by",
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with what it is called."""

    label: str
    text: str
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of the form: rows of one wide or two short values."""

    title: str
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A titled list. ``widths``: 0 for columns as wide as what stands in them, else their share of the rest.
    ``left_out``: how many rows there are beside these."""

    title: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """All that stands on the paper."""

    lang: str
    title: str
    number: str
    sections: tuple[Section, ...]
    tables: tuple[Table, ...]
    signatures: tuple[str, ...]
    words: Mapping[str, str]
    printed_by: str
    printed_at: str

    @property
    def watermark(self) -> str:
        """Who printed it and when, across every page."""
        return f"{self.printed_by} {self.printed_at}"


WORDS = {
    "number": "编号 | No.",
    "printed_by": "打印人 | Printed by",
    "printed_at": "打印时间 | Printed at",
    "date": "年  月  日 | Date:",
    "left_out": "其余 {count} 条见系统 | {count} more in the system",
    "page": "第 {page} 页，共 {pages} 页 | Page {page} of {pages}",
}


async def printed_form(visit: Visit, row_id: str) -> Form:
    """The form of a row; that it is printed is on record.

    Raises:
        NotFound: no such row, or not this person's to see, or nothing that is printed.
        Refused: the engine says no.
    """
    meta = visit.meta(row_id.partition("_")[0])
    if meta is None or meta.page.printed is None:
        raise NotFound("没有这条记录，或您无权查看")
    await visit.ask("mutation($id: ID!) { recordPrint(id: $id) { ok } }", {"id": row_id})
    found = await visit.ask(_query(visit, meta), {"id": row_id})
    row = found["row"]
    if row is None:
        raise NotFound("没有这条记录，或您无权查看")
    city = next((each["name"] for each in found.get("city", {}).get("nodes", ())), "")
    tables = [each for lines in _lines(visit, meta) if (each := await _table_of(visit, meta, lines, row_id))]
    records = _records(visit, meta, row["history"])
    return Form(
        lang=visit.lang,
        title=_half(visit, meta.page.printed) if visit.lang == "en" else city + meta.page.printed.zh,
        number=str(row.get(NUMBER) or ""),
        sections=tuple(_sections(visit, meta, row)),
        tables=(*tables, *([records] if records.rows else [])),
        signatures=tuple(translated(each, visit.lang) for each in SIGNATURES),
        words={name: translated(text, visit.lang) for name, text in WORDS.items()},
        printed_by=f"{visit.viewer.display_name}（{visit.viewer.username}）",
        printed_at=zh_time(clock.now(), visit.lang),
    )


# --- what is asked ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Lines:
    """Rows that have no list of their own, and stand on the form of the row that they belong to."""

    field: FieldMeta
    target: EntityMeta
    columns: tuple[FieldMeta, ...]


def _lines(visit: Visit, meta: EntityMeta) -> list[_Lines]:
    found = []
    for field in meta.fields:
        target = visit.meta(field.target or "")
        back = [each for each in target.fields if each.target == meta.name] if target else []
        if field.many and target is not None and target.page.menu is None and back:
            known = {each.name: each for each in target.fields}
            texts = (each.name for each in target.fields if each.widget == "textarea")
            names = dict.fromkeys((*target.page.columns, *texts))
            columns = tuple(known[name] for name in names if name in known and known[name] not in back)
            found.append(_Lines(field, target, columns))
    return found


def _query(visit: Visit, meta: EntityMeta) -> str:
    names = [field.name for field in meta.fields if not field.many]
    history = "history(first: 100) { at label actor changes { field old new } }"
    city = (
        "city: regions(filter: {kind: {eq: CITY}}, first: 1) { nodes { name } }"
        if visit.meta("Region")
        else ""
    )
    chosen = f"{selection(visit, meta, names)} {history}"
    return f"query($id: ID!) {{ row: {meta.one}(id: $id) {{ {chosen} }} {city} }}"


def _lines_query(visit: Visit, meta: EntityMeta, lines: _Lines) -> str:
    """A question for each list: all in one would be larger than questions may be."""
    chosen = selection(visit, lines.target, [column.name for column in lines.columns])
    asked = f"lines: {lines.field.name}(first: {MOST_LINES}, orderBy: [{{createdAt: ASC}}])"
    return (
        f"query($id: ID!) {{ row: {meta.one}(id: $id) {{ {asked} {{ totalCount nodes {{ {chosen} }} }} }} }}"
    )


# --- what is told -------------------------------------------------------------------------------


def _sections(visit: Visit, meta: EntityMeta, row: Mapping[str, Any]) -> Iterable[Section]:
    """The declared sections with what is filled in; without any, one of all fields."""
    known = {field.name: field for field in meta.fields}
    groups = [(_half(visit, group.label), group.fields) for group in meta.page.groups]
    groups = groups or [(_half(visit, meta.label), [name for name in known if name not in {"id", "version"}])]
    for title, names in groups:
        filled = [name for name in names if name in known and name != NUMBER and row.get(name) not in EMPTY]
        # Where nothing but "0 times" and "no" would stand, nothing has happened yet.
        if any(row[name] not in (0, False) for name in filled):
            yield Section(title, tuple(_paired([_cell(visit, known[name], row) for name in filled])))


def _cell(visit: Visit, field: FieldMeta, row: Mapping[str, Any]) -> Cell:
    text = told(visit, field, row)
    return Cell(_half(visit, field.label), text, len(text) > SHORT or "\n" in text)


def _paired(cells: list[Cell]) -> Iterable[tuple[Cell, ...]]:
    """Short values two by two, as far as they stand beside each other."""
    waiting: Cell | None = None
    for cell in cells:
        if cell.wide:
            if waiting:
                yield (waiting,)
            waiting = None
            yield (cell,)
        elif waiting:
            yield (waiting, cell)
            waiting = None
        else:
            waiting = cell
    if waiting:
        yield (waiting,)


async def _table_of(visit: Visit, meta: EntityMeta, lines: _Lines, row_id: str) -> Table | None:
    """The list with the columns in which something stands; None if it is empty."""
    found = (await visit.ask(_lines_query(visit, meta, lines), {"id": row_id}))["row"]["lines"]
    nodes = found["nodes"]
    filled = [each for each in lines.columns if any(node.get(each.name) not in EMPTY for node in nodes)]
    if not filled:
        return None
    rows = [tuple(told(visit, column, node) for column in filled) for node in nodes]
    heads = tuple(_half(visit, column.label) for column in filled)
    return _table(_half(visit, lines.target.label), heads, rows, found["totalCount"] - len(rows))


def _records(visit: Visit, meta: EntityMeta, history: list[dict[str, Any]]) -> Table:
    """The way of the row: when, which step, who, and from which state to which."""
    state = next((field for field in meta.fields if field.name == meta.state), None)
    rows = [
        (
            zh_time(entry["at"], visit.lang),
            entry["label"],
            entry["actor"] or "—",
            " → ".join(_moved(visit, state, entry)),
        )
        for entry in reversed(history)
    ]
    heads = ("时间 | When", "环节 | Step", "办理人 | By", "状态 | State")
    title = translated("流转记录 | Course", visit.lang)
    return _table(title, tuple(translated(head, visit.lang) for head in heads), rows, 0)


def _moved(visit: Visit, state: FieldMeta | None, entry: Mapping[str, Any]) -> list[str]:
    labels = {each.value: _half(visit, each.label) for each in state.choices} if state else {}
    change = next((each for each in entry["changes"] if state and each["field"] == state.name), None)
    return [labels.get(each, each) for each in (change["old"], change["new"]) if each] if change else []


def _table(title: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]], left_out: int) -> Table:
    needed = [max(map(_width, column)) for column in zip(heads, *rows, strict=True)]
    return Table(title, heads, _shares(needed), tuple(rows), left_out)


def _shares(needed: Sequence[int]) -> tuple[int, ...]:
    """Columns of short values get what they need, the narrowest first, while half of the paper is left;
    the rest is shared by the others, by need.

    >>> _shares([2, 8, 120, 60])
    (0, 0, 60, 60)
    """
    shares, taken = [min(each, WIDEST) for each in needed], 0
    for place in sorted(range(len(needed)), key=needed.__getitem__)[:-1]:
        taken += needed[place] + 2
        if taken > HALF_OF_PAPER:
            break
        shares[place] = 0
    return tuple(shares)


def _width(text: str) -> int:
    """How wide the longest line is; a Chinese character is as wide as two figures."""
    return max(sum(2 if char >= "\u2e80" else 1 for char in line) for line in text.split("\n"))


def told(visit: Visit, field: FieldMeta, row: Mapping[str, Any]) -> str:
    """The value as it stands on paper; texts keep their lines."""
    value = row.get(field.name)
    if isinstance(value, str) and field.kind == "TEXT":
        return value.strip()
    if field.kind == "JSON":
        return _json_told(visit, value)
    if field.kind == "TEXTS" and isinstance(value, list):
        return "、".join(plain(visit, field, {field.name: [each]}) for each in value)
    if field.kind == "MONEY" and isinstance(value, str) and visit.lang == "zh":
        return f"{yuan(value)} 元（{wan(value)} 万元）"
    return plain(visit, field, row)


def _json_told(visit: Visit, value: Any) -> str:
    """Structured values as lines: what programs need of them is left out."""
    if isinstance(value, Mapping):
        parts = [
            f"{name}：{_json_told(visit, each)}" for name, each in value.items() if each not in (None, "")
        ]
        return "；".join(parts)
    if isinstance(value, list):
        return "\n".join(_json_told(visit, each) for each in value)
    if isinstance(value, bool):
        return translated("是 | Yes" if value else "否 | No", visit.lang)
    return "—" if value is None else str(value)


def _half(visit: Visit, label: Label) -> str:
    return label.en if visit.lang == "en" else label.zh
