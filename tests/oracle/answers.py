"""The answer that a person must get to a question, worked out row by row in plain Python."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from models.columns import anatomy
from models.naming import camel, plural, singular
from tests.oracle.actions import offers
from tests.oracle.figures import check_figures, figures, grouped
from tests.oracle.filters import Refused, check_filter, columns_of, passes, relations_of
from tests.oracle.orders import Order, order_of
from tests.oracle.questions import Ask, Slot
from tests.oracle.rows import EXPOSED, EntityType, Row
from tests.oracle.rules import Rules
from tests.oracle.values import read, wire

BY_NAME = {entity.__name__: entity for entity in EXPOSED}
MANY = {plural(entity): entity for entity in EXPOSED}
ONE = {singular(entity): entity for entity in EXPOSED}
PAGE = 20


@dataclass(frozen=True)
class Cursor:
    """Stands for the cursor of a row: opaque text that the oracle cannot know."""

    row: Row


@dataclass
class Expected:
    """The data, and the places of what was not found."""

    data: dict[str, Any]
    missing: list[list[str | int]] = field(default_factory=list)


@dataclass
class Page:
    """A stretch of the ordered rows, and whether there are more before and after."""

    rows: list[Row]
    before: bool
    after: bool


@dataclass
class Oracle:
    """Answers for one person. ``cursors`` are the rows at which the slots of the question stand."""

    rules: Rules
    cursors: dict[str, Row] = field(default_factory=dict)

    def answer(self, asks: Sequence[Ask]) -> Expected | Refused:
        """The whole answer; a refusal where the question speaks of what is masked for this person."""
        try:
            for ask in asks:
                self._check(ask, None)
        except Refused as refused:
            return refused
        expected = Expected({})
        for ask in asks:
            expected.data[ask.key] = self._root(ask, expected.missing)
        return expected

    # --- what is refused, wherever it stands and whether or not there is a row ------------------

    def _check(self, ask: Ask, owner: EntityType | None) -> None:
        target = _target(ask, owner)
        if target is None or ask.included is False:
            return
        check_filter(self.rules, target, ask.args.get("filter") or {})
        order_of(self.rules, target, ask.args.get("orderBy"))
        for part in ask.fields:
            if part.name == "aggregate":
                check_figures(self.rules, target, part.fields)
            elif part.name == "groups":
                grouped(self.rules, target, [], part)
        for inner in _asked_of_rows(ask):
            self._check(inner, BY_NAME.get(inner.on or "", target))

    # --- roots ----------------------------------------------------------------------------------

    def _root(self, ask: Ask, missing: list[list[str | int]]) -> Any:
        if ask.name == "__typename":
            return "Query"
        if ask.name in MANY:
            return self._connection(ask, MANY[ask.name], self.rules.visible(MANY[ask.name]))
        if ask.name == "nodes":
            nodes = [self._node(each, ask) for each in ask.args["ids"]]
            missing += [[ask.key, number] for number, node in enumerate(nodes) if node is None]
            return nodes
        found = self._node(ask.args["id"], ask) if ask.name == "node" else self._named(ask)
        if found is None:
            missing.append([ask.key])
        return found

    def _node(self, name: str, ask: Ask) -> dict[str, Any] | None:
        row = self._by_id(name)
        return None if row is None else self._object(row, ask.fields)

    def _by_id(self, name: str) -> Row | None:
        type_name, _, key = name.rpartition("_")
        if type_name not in BY_NAME:
            return None
        row = self.rules.rows.of[BY_NAME[type_name]].get(UUID(key))
        return row if row and self.rules.sees(row) else None

    def _named(self, ask: Ask) -> dict[str, Any] | None:
        """The row of an id or a natural key, given plainly, in parts, or inside ``by``."""
        ((name, value),) = ask.args["by"].items() if "by" in ask.args else ask.args.items()
        if name == "id":
            return self._node(value, ask) if value.startswith(f"{ONE[ask.name].__name__}_") else None
        columns = columns_of(ONE[ask.name])
        wanted = {name: value} if name in columns else value
        for row in self.rules.visible(ONE[ask.name]):
            if all(row[columns[part].name] == read(columns[part], each) for part, each in wanted.items()):
                return self._object(row, ask.fields)
        return None

    # --- one row --------------------------------------------------------------------------------

    def _object(self, row: Row, asks: Sequence[Ask]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        name = row.entity.__name__
        for ask in asks:
            if ask.on in (None, name) and ask.included is not False:
                found[ask.key] = self._field(row, ask)
        return found

    def _field(self, row: Row, ask: Ask) -> Any:
        columns, relations = columns_of(row.entity), relations_of(row.entity)
        if ask.name == "__typename":
            return row.entity.__name__
        if ask.name == "id":
            return f"{row.entity.__name__}_{row.id}"
        if ask.name == "availableActions":
            return [{part.key: offer[part.name] for part in ask.fields} for offer in offers(self.rules, row)]
        if ask.name in columns:
            column = columns[ask.name]
            return wire(column, self.rules.shown(row, column.name))
        if ask.name in relations:
            relation = relations[ask.name]
            if relation.many:
                return self._connection(ask, relation.target, self.rules.many(row, relation.name))
            related = self.rules.one(row, relation.name)
            return None if related is None else self._object(related, ask.fields)
        masked = next(c for c in anatomy(row.entity).shown if f"{camel(c.name)}Masked" == ask.name)
        return not self.rules.clear(row, masked.name)

    # --- many rows ------------------------------------------------------------------------------

    def _connection(self, ask: Ask, entity: EntityType, rows: list[Row]) -> dict[str, Any]:
        order = order_of(self.rules, entity, ask.args.get("orderBy"))
        asked = [row for row in rows if passes(self.rules, row, ask.args.get("filter") or {})]
        asked = [row for row in asked if _held(row, ask.args.get("asOf"))]
        page = self._page(order.sorted(asked), ask, order)
        found: dict[str, Any] = {}
        for part in ask.fields:
            found[part.key] = self._part(part, entity, asked, page)
        return found

    def _part(self, part: Ask, entity: EntityType, asked: list[Row], page: Page) -> Any:
        match part.name:
            case "__typename":
                return f"{entity.__name__}Connection"
            case "nodes":
                return [self._object(row, part.fields) for row in page.rows]
            case "edges":
                return [self._edge(row, part.fields) for row in page.rows]
            case "pageInfo":
                return {fact.key: _fact(page, fact.name) for fact in part.fields}
            case "totalCount":
                return len(asked)
            case "aggregate":
                return figures(entity, asked, part.fields)
            case "groups":
                return grouped(self.rules, entity, asked, part)
        raise AssertionError(part.name)

    def _edge(self, row: Row, asks: Sequence[Ask]) -> dict[str, Any]:
        return {
            ask.key: Cursor(row) if ask.name == "cursor" else self._object(row, ask.fields) for ask in asks
        }

    def _page(self, rows: list[Row], ask: Ask, order: Order) -> Page:
        """The stretch that the arguments name. Of the side that one comes from, the page tells only that
        one came from there."""
        after, before = self._place(ask, "after"), self._place(ask, "before")
        start = sum(order.compare(row, after) <= 0 for row in rows) if after else 0
        end = sum(order.compare(row, before) < 0 for row in rows) if before else len(rows)
        if "last" in ask.args:
            start = max(start, end - ask.args["last"])
            return Page(rows[start:end], before=start > 0, after=before is not None)
        passed = ask.args.get("offset", 0)
        start = min(start + passed, end)
        found = rows[start : min(end, start + ask.args.get("first", PAGE))]
        return Page(found, before=after is not None or passed > 0, after=start + len(found) < end)

    def _place(self, ask: Ask, name: str) -> Row | None:
        slot = ask.args.get(name)
        return self.cursors.get(slot.name) if isinstance(slot, Slot) else None


def _held(row: Row, day: str | None) -> bool:
    """Whether the row held on the day: both its ends belong to it, and it may have no last one."""
    if day is None or row.entity.in_force is None:
        return True
    start, end = (row[name] for name in row.entity.in_force)
    return (
        start is not None
        and start <= date.fromisoformat(day)
        and (end is None or date.fromisoformat(day) <= end)
    )


def _fact(page: Page, name: str) -> Any:
    match name:
        case "hasNextPage":
            return page.after
        case "hasPreviousPage":
            return page.before
        case "startCursor":
            return Cursor(page.rows[0]) if page.rows else None
        case "endCursor":
            return Cursor(page.rows[-1]) if page.rows else None
    raise AssertionError(name)


def _target(ask: Ask, owner: EntityType | None) -> EntityType | None:
    if owner is None:
        return (
            MANY.get(ask.name) or ONE.get(ask.name) or (EXPOSED[0] if ask.name in ("node", "nodes") else None)
        )
    relation = relations_of(owner).get(ask.name)
    return relation.target if relation else None


def _asked_of_rows(ask: Ask) -> list[Ask]:
    if ask.name in MANY or any(part.name in ("nodes", "edges") for part in ask.fields):
        nodes = [part for part in ask.fields if part.name == "nodes"]
        edges = [each for part in ask.fields if part.name == "edges" for each in part.fields]
        return [inner for part in nodes + [e for e in edges if e.name == "node"] for inner in part.fields]
    return list(ask.fields)


__all__ = ["Cursor", "Expected", "Oracle", "Refused"]
