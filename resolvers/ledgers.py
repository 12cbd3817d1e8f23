"""The ledger of subsidies by item and county, as far as a viewer may read the rows that it adds up (K18).

Figures are grouped sums of applications, payments and recoveries, each held to the viewer's own rules of
reading; what they are made of is read by the same conditions.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import orjson

from models.access import Viewer
from models.clock import SHANGHAI
from models.entities.org import Region
from models.errors import InvalidInput, NotFound
from resolvers.binding import parse_id
from resolvers.ledger_plans import BUDGET, KINDS, MOST_ROWS, OPENED, Narrowed, figures, opened
from resolvers.reading import Connection, read

YEARS = range(2000, 2101)
NOTHING = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The part of the ledger that is asked for: a year, perhaps of one county and one item."""

    year: int
    county: str | None = None
    item: str | None = None

    @property
    def narrowed(self) -> Narrowed:
        """What of it shapes the statement."""
        return Narrowed(self.county is not None, self.item is not None)

    def variables(self) -> dict[str, Any]:
        """The values of a statement about it.

        Raises:
            InvalidInput: no such year.
            NotFound: the id is no county's.
        """
        county = parse_id(self.county)
        if self.county is not None and (county is None or county[0] != Region.__name__):
            raise NotFound(field="countyId")
        return {
            "year": checked_year(self.year),
            "from": _beginning(self.year),
            "until": _beginning(self.year + 1),
            "county": county[1] if county else None,
            "item": self.item,
        }


def checked_year(year: int) -> int:
    """The year, if it may be one.

    Raises:
        InvalidInput: it is not.
    """
    if year not in YEARS:
        raise InvalidInput(f"年度应为 {YEARS[0]} 至 {YEARS[-1]}", field="year")
    return year


def _beginning(year: int) -> datetime:
    return datetime.combine(date(year, 1, 1), time(), SHANGHAI)


# --- figures ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Sums in yuan; ``applications`` counts those approved."""

    applications: int = 0
    approved: Decimal = NOTHING
    waiting: Decimal = NOTHING
    gross: Decimal = NOTHING
    recovered: Decimal = NOTHING

    @property
    def net(self) -> Decimal:
        """What was paid and has not come back."""
        return self.gross - self.recovered

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            applications=self.applications + other.applications,
            approved=self.approved + other.approved,
            waiting=self.waiting + other.waiting,
            gross=self.gross + other.gross,
            recovered=self.recovered + other.recovered,
        )


@dataclass(frozen=True, slots=True)
class Name:
    """An item or a county: opaque id, code and name."""

    id: str
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """The figures of an item in a county; without one of them, of all."""

    item: Name | None
    county: Name | None
    figures: Figures


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """A budget of the year; ``amounts`` by the names of ``BUDGET``."""

    id: str
    level: str
    county: str | None
    fund_use: str
    amounts: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that a figure is made of, by the codes of its item and county."""

    id: str
    no: str | None
    enterprise: str | None
    amount: Decimal
    on: date | None
    waiting: bool
    item: str
    county: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A year: by item and county, and by each alone, in the order of their codes."""

    lines: Sequence[LedgerLine]
    budgets: Sequence[BudgetLine]
    opened: "Opened"

    @property
    def total(self) -> LedgerLine:
        """All of it."""
        return LedgerLine(None, None, _sum(self.lines))

    @property
    def by_item(self) -> list[LedgerLine]:
        """Each item in all counties."""
        return [
            LedgerLine(item, None, _sum(line for line in self.lines if line.item == item))
            for item in _distinct(line.item for line in self.lines)
        ]

    @property
    def by_county(self) -> list[LedgerLine]:
        """Each county with all items."""
        return [
            LedgerLine(None, county, _sum(line for line in self.lines if line.county == county))
            for county in _distinct(line.county for line in self.lines)
        ]


def _sum(lines: Iterable[LedgerLine]) -> Figures:
    return sum((line.figures for line in lines), Figures())


def _distinct(names: Iterable[Name | None]) -> list[Name]:
    return sorted({name for name in names if name is not None}, key=lambda name: name.code)


async def subsidy_ledger(rows: Connection, viewer: Viewer, wanted: Wanted) -> Ledger:
    """The year's ledger of what the viewer may read; empty for whoever may read none of it.

    Raises:
        InvalidInput: no such year.
        NotFound: the id is no county's.
    """
    statement = figures(viewer.shape, wanted.narrowed)
    values = statement.values(wanted.variables(), viewer)
    found = orjson.loads((await read(rows, statement, values)).data)
    names = _Names(found["items"]["nodes"], found["counties"]["nodes"])
    return Ledger(
        lines=_lines(found, names),
        budgets=[_budget(node) for node in found["budgets"]["nodes"]],
        opened=Opened(rows, viewer, wanted, names),
    )


class _Names:
    """Items and counties by their keys; the versions of an item are one line of a ledger."""

    def __init__(self, items: Iterable[Mapping[str, Any]], counties: Iterable[Mapping[str, Any]]) -> None:
        listed = sorted(items, key=lambda node: node["since"])
        newest = {node["code"]: _name(node) for node in listed}
        self.items = {_key(node): newest[node["code"]] for node in listed}
        self.counties = {_key(node): _name(node) for node in counties}


def _name(node: Mapping[str, Any]) -> Name:
    return Name(node["id"], node["code"], node["name"])


def _key(node: Mapping[str, Any]) -> str:
    """The key in the opaque id of a row."""
    return str(node["id"]).partition("_")[2]


def _lines(found: Mapping[str, Any], names: _Names) -> list[LedgerLine]:
    places: dict[tuple[Name, Name], Figures] = {}
    for kind in KINDS:
        for group in found[kind]["groups"]:
            place = (names.items[group["item"]], names.counties[group["county"]])
            places[place] = places.get(place, Figures()) + _added(kind, group)
    ordered = sorted(places.items(), key=lambda each: (each[0][0].code, each[0][1].code))
    return [LedgerLine(item, county, added) for (item, county), added in ordered]


def _added(kind: str, group: Mapping[str, Any]) -> Figures:
    added: dict[str, Any] = {kind: Decimal(group["sum"])}
    if kind == "approved":
        added["applications"] = group["count"]
    return Figures(**added)


def _budget(node: Mapping[str, Any]) -> BudgetLine:
    return BudgetLine(
        id=node["id"],
        level=node["level"],
        county=node["county"]["name"] if node["county"] else None,
        fund_use=node["fundUse"],
        amounts={name: Decimal(node[name]) for name in BUDGET},
    )


# --- what figures are made of -------------------------------------------------------------------


@dataclass(slots=True)
class Opened:
    """The rows behind a ledger, read once, when the first of its figures is opened."""

    rows: Connection
    viewer: Viewer
    wanted: Wanted
    names: _Names
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _found: Mapping[str, list[Entry]] | None = None

    async def entries(self, kind: str, line: LedgerLine) -> list[Entry]:
        """The rows of a kind of ``OPENED`` behind a line, the oldest first.

        Raises:
            InvalidInput: the year has more rows than are told at once.
        """
        async with self._turn:
            if self._found is None:
                self._found = await self._read()
        return [
            each
            for each in self._found[kind]
            if (line.item is None or line.item.code == each.item)
            and (line.county is None or line.county.code == each.county)
        ]

    async def _read(self) -> Mapping[str, list[Entry]]:
        statement = opened(self.viewer.shape, self.wanted.narrowed)
        values = statement.values(self.wanted.variables(), self.viewer)
        found = orjson.loads((await read(self.rows, statement, values)).data)
        if any(len(found[kind]["nodes"]) > MOST_ROWS for kind in OPENED):
            raise InvalidInput(f"明细超过 {MOST_ROWS} 笔，请指定县(区)或补助项目", field="countyId")
        return {kind: [self._entry(node) for node in found[kind]["nodes"]] for kind in OPENED}

    def _entry(self, node: Mapping[str, Any]) -> Entry:
        return Entry(
            id=node["id"],
            no=node["no"] if "no" in node else _no_of(node["instalment"]),
            enterprise=node["enterprise"]["name"] if node["enterprise"] else None,
            amount=Decimal(node["amount"]),
            on=day_of(node["date"]),
            waiting=node.get("waiting", False),
            item=self.names.items[_key(node["item"])].code,
            county=self.names.counties[_key(node["county"])].code,
        )


def _no_of(instalment: Mapping[str, Any] | None) -> str | None:
    application = instalment["application"] if instalment else None
    return application["no"] if application else None


def day_of(text: str | None) -> date | None:
    """The day of a date as JSON has it, or of an instant in the city's time."""
    if text is None:
        return None
    instant = datetime.fromisoformat(text)
    return instant.astimezone(SHANGHAI).date() if instant.tzinfo else instant.date()
