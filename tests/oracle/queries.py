"""Random questions, generated from the GraphQL schema, about values that the rows really have."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, TypeVar

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
)
from hypothesis import strategies as st

from models.columns import Column, Kind, anatomy
from models.naming import camel
from tests.oracle.answers import BY_NAME, MANY, ONE
from tests.oracle.chance import Draw, booleans, drawing, integers, sampled_from
from tests.oracle.filters import columns_of
from tests.oracle.questions import Ask, Slot, Word
from tests.oracle.rows import EntityType, Rows
from tests.oracle.values import wire

T = TypeVar("T")
OF_ACTIONS = ("availableActions", "history")
"""Fields of rows that are neither columns nor relations; what history tells, no table holds apart."""
MEASURES = ("sum", "avg", "min", "max")


@dataclass
class Budget:
    """How much a question may still grow: levels down, and connections in all; and numbers for its slots."""

    depth: int
    connections: int
    numbers: Iterator[int]


@dataclass(frozen=True)
class Questions:
    """Draws questions; ``entities`` are asked for at the root as often as they stand there."""

    def __repr__(self) -> str:
        """Short: what fails is printed with its arguments, and this holds all the rows."""
        return "its questions"

    schema: GraphQLSchema
    rows: Rows
    entities: Sequence[EntityType]
    _pools: dict[tuple[EntityType, str], list[Any]] = field(default_factory=dict)

    @property
    def query(self) -> GraphQLObjectType:
        """The type of all root fields."""
        assert self.schema.query_type
        return self.schema.query_type

    def question(self) -> st.SearchStrategy[tuple[Ask, ...]]:
        """One operation: a root field or two. Drawn from one seed, and not choice by choice: Hypothesis
        would have to remember a tree of choices that no example walks twice.
        """
        return st.integers(0, 2**64 - 1).map(self.asked_by)

    def asked_by(self, seed: int) -> tuple[Ask, ...]:
        """The question of a seed."""
        draw = drawing(seed)
        budget = Budget(depth=3, connections=4, numbers=count())
        roots = [self._root(draw, budget)]
        if draw(integers(0, 4)) == 0:
            roots.append(replace(self._root(draw, budget), alias="second"))
        return tuple(roots)

    # --- roots ----------------------------------------------------------------------------------

    def _root(self, draw: Draw, budget: Budget) -> Ask:
        kind = draw(sampled_from(["many"] * 8 + ["one", "node", "nodes"]))
        entity = draw(sampled_from(self.entities))
        if kind == "many":
            name = next(name for name, e in MANY.items() if e is entity)
            return self._connection(draw, name, entity, budget, root=True)
        if kind == "nodes":
            some = [draw(sampled_from(self.entities)) for _ in range(draw(integers(1, 3)))]
            ids = [self._id(draw, each) for each in some]
            fields = tuple(Ask("id", on=each.__name__) for each in dict.fromkeys(some))
            return Ask("nodes", {"ids": ids}, fields, by_variable=self._by_variable(draw, ["ids"]))
        fields = self._object(draw, entity, budget)
        if kind == "node":
            apart = tuple(replace(each, on=entity.__name__) for each in fields)
            return Ask("node", {"id": self._id(draw, entity)}, apart, by_variable=frozenset({"id"}))
        name = next(name for name, e in ONE.items() if e is entity)
        args = self._naming(draw, name, entity)
        return Ask(name, args, fields, by_variable=self._by_variable(draw, list(args)))

    def _naming(self, draw: Draw, name: str, entity: EntityType) -> dict[str, Any]:
        """The arguments that name one row: its id, or a natural key, either also inside ``by``."""
        rows = self.rows.all(entity)
        if not rows:
            return {"id": self._id(draw, entity)}
        row = draw(sampled_from(rows))
        ways: list[dict[str, Any]] = [{"id": f"{entity.__name__}_{row.id}"}]
        columns = columns_of(entity)
        declared = self.query.fields[name].args
        for argument, each in declared.items():
            if argument in columns and argument != "id":
                ways.append({argument: self._word(columns[argument], row[columns[argument].name])})
            elif argument not in ("id", "by"):
                parts = get_named_type(each.type).fields
                ways.append(
                    {argument: {part: self._word(columns[part], row[columns[part].name]) for part in parts}}
                )
        way = draw(sampled_from(ways))
        return {"by": way} if "by" in declared and draw(booleans()) else way

    def _id(self, draw: Draw, entity: EntityType) -> str:
        """The id of some row, whoever may see it, or of none."""
        rows = self.rows.all(entity)
        if not rows or draw(integers(0, 9)) == 0:
            return f"{entity.__name__}_01900000-0000-7000-8000-000000000000"
        return f"{entity.__name__}_{draw(sampled_from(rows)).id}"

    # --- one row --------------------------------------------------------------------------------

    def _object(self, draw: Draw, entity: EntityType, budget: Budget) -> tuple[Ask, ...]:
        type_ = self.schema.get_type(entity.__name__)
        assert isinstance(type_, GraphQLObjectType)
        leaves, ones, manies = ["__typename"], [], []
        for name, declared in type_.fields.items():
            inner = get_named_type(declared.type)
            if inner.name.endswith("Connection"):
                manies.append(name)
            elif inner.name in BY_NAME:
                ones.append(name)
            elif name not in OF_ACTIONS:
                leaves.append(name)
        masked = [camel(column.name) for column in anatomy(entity).shown if column.mask]
        asks = [Ask(name) for name in self._some(draw, leaves, 1, 3)]
        if draw(booleans()) and masked:
            name = draw(sampled_from(masked))
            asks += [Ask(name), Ask(f"{name}Masked")]
        if "availableActions" in type_.fields and draw(integers(0, 2)) == 0:
            asks.append(Ask("availableActions", fields=(Ask("name"), Ask("allowed"))))
        if budget.depth > 0:
            deeper = Budget(budget.depth - 1, budget.connections, budget.numbers)
            for name in self._some(draw, ones, 0, 1):
                target = BY_NAME[get_named_type(type_.fields[name].type).name]
                asks.append(Ask(name, fields=self._object(draw, target, deeper)))
            if deeper.connections > 0 and draw(integers(0, 2)) == 0:
                for name in self._some(draw, manies, 0, 1):
                    target = _target_of(type_, name)
                    asks.append(self._connection(draw, name, target, deeper))
            budget.connections = deeper.connections
        unique = list({ask.key: ask for ask in asks}.values())
        return tuple(self._put(draw, ask, entity.__name__) for ask in unique)

    def _put(self, draw: Draw, ask: Ask, on: str) -> Ask:
        """The same field in other words: under an alias, in a fragment, in two halves, with a directive."""
        how = draw(sampled_from(["plain"] * 8 + ["alias", "inline", "apart", "twice", "in", "out"]))
        if how == "alias":
            return replace(ask, alias=f"other_{ask.name.strip('_')}")
        if how == "inline":
            return replace(ask, on=on)
        if how in ("in", "out"):
            return replace(ask, included=how == "in")
        return replace(ask, apart=how == "apart" and bool(ask.fields), twice=how == "twice")

    # --- many rows ------------------------------------------------------------------------------

    def _connection(
        self, draw: Draw, name: str, entity: EntityType, budget: Budget, *, root: bool = False
    ) -> Ask:
        budget.connections -= 1
        args: dict[str, Any] = {}
        if draw(integers(0, 2 if root else 3)) > 0 if root else draw(booleans()):
            args["filter"] = self._filter(draw, self._input(entity, "Filter"), 2)
        if draw(booleans()):
            args["orderBy"] = [
                self._order(draw, self._input(entity, "Order"), 2) for _ in range(draw(integers(1, 2)))
            ]
        if entity.in_force and draw(integers(0, 2)) == 0:
            args["asOf"] = draw(sampled_from(self._pool(entity, draw(sampled_from(entity.in_force)))))
        args |= self._page(draw, name, budget, root=root)
        parts = self._some(draw, ["nodes", "edges", "totalCount", "aggregate", "groups"], 1, 2)
        asks = [self._part(draw, part, entity, budget) for part in parts]
        if draw(booleans()) or any(isinstance(value, Slot) for value in args.values()):
            facts = ("hasNextPage", "hasPreviousPage", "startCursor", "endCursor")
            asks.append(Ask("pageInfo", fields=tuple(Ask(fact) for fact in facts)))
        return Ask(name, args, tuple(asks), by_variable=self._by_variable(draw, list(args)))

    def _page(self, draw: Draw, name: str, budget: Budget, *, root: bool) -> dict[str, Any]:
        """How much of the list; a slot for a cursor makes it a walk from page to page."""
        size = draw(integers(1, 5 if root else 3))
        slot = Slot(f"{name}{next(budget.numbers)}")
        ways: list[dict[str, Any]] = [
            {"first": size},
            {"first": size, "after": slot},
            {"last": size, "before": slot},
            {"first": size, "offset": draw(integers(0, 4))},
            {"last": size},
        ]
        return draw(sampled_from(ways))

    def _part(self, draw: Draw, part: str, entity: EntityType, budget: Budget) -> Ask:
        match part:
            case "nodes":
                return Ask("nodes", fields=self._object(draw, entity, budget))
            case "edges":
                inner = self._object(draw, entity, budget)
                return Ask("edges", fields=(Ask("cursor"), Ask("node", fields=inner)))
            case "aggregate":
                return Ask("aggregate", fields=self._figures(draw, entity))
            case "groups":
                return self._groups(draw, entity)
        return Ask(part)

    # --- figures --------------------------------------------------------------------------------

    def _figures(self, draw: Draw, entity: EntityType) -> tuple[Ask, ...]:
        asks = [Ask("count")]
        for measure in self._some(draw, MEASURES, 0, 2):
            names = self._open(draw, entity, self._figure_names(entity, measure))
            if names:
                chosen = self._some(draw, names, 1, 2)
                asks.append(Ask(measure, fields=tuple(Ask(name) for name in chosen)))
        return tuple(asks)

    def _figure_names(self, entity: EntityType, measure: str) -> list[str]:
        type_ = self.schema.get_type(f"{entity.__name__}{measure.capitalize()}")
        return list(type_.fields) if isinstance(type_, GraphQLObjectType) else []

    def _groups(self, draw: Draw, entity: EntityType) -> Ask:
        wishes: list[dict[str, Any]] = []
        for _ in range(draw(integers(1, 2))):
            wish = self._order(draw, self._input(entity, "GroupBy"), 1)
            if wish not in wishes and _path(wish) not in map(_path, wishes):
                wishes.append(wish)
        args: dict[str, Any] = {"by": wishes, "first": draw(integers(1, 30))}
        numbers = self._open(draw, entity, self._figure_names(entity, "sum"))
        if draw(integers(0, 2)) == 0:
            args["having"] = self._having(draw, numbers)
        if draw(booleans()):
            args["orderBy"] = [self._group_order(draw, wishes, numbers)]
        key = Ask("key", fields=_keys([_path(wish) for wish in wishes]))
        return Ask(
            "groups",
            args,
            (key, *self._figures(draw, entity)),
            by_variable=self._by_variable(draw, list(args)),
        )

    def _having(self, draw: Draw, numbers: list[str]) -> dict[str, Any]:
        operator = draw(sampled_from(["eq", "ne", "gt", "gte", "lt", "lte"]))
        if draw(booleans()) and numbers:
            wanted = draw(sampled_from(["0", "1", "2.5", "500000.00"]))
            measure = draw(sampled_from(MEASURES))
            return {measure: {draw(sampled_from(numbers)): {operator: wanted}}}
        return {"count": {operator: str(draw(integers(0, 3)))}}

    def _group_order(self, draw: Draw, wishes: list[dict[str, Any]], numbers: list[str]) -> dict[str, Any]:
        direction = draw(sampled_from([Word("ASC"), Word("DESC")]))
        kind = draw(sampled_from(["count", "key", "figure"]))
        if kind == "key":
            return {"key": _at(_path(draw(sampled_from(wishes))), direction)}
        if kind == "figure" and numbers:
            return {draw(sampled_from(MEASURES)): {draw(sampled_from(numbers)): direction}}
        return {"count": direction}

    # --- orders and filters ---------------------------------------------------------------------

    def _input(self, entity: EntityType, ending: str) -> GraphQLInputObjectType:
        type_ = self.schema.get_type(f"{entity.__name__}{ending}")
        assert isinstance(type_, GraphQLInputObjectType)
        return type_

    def _order(self, draw: Draw, type_: GraphQLInputObjectType, depth: int) -> dict[str, Any]:
        """One way through an input of words: ``{county: {code: ASC}}``; to group by it is the same."""
        entity = _entity_of(type_)
        leaves = [n for n, f in type_.fields.items() if isinstance(get_named_type(f.type), GraphQLEnumType)]
        ways = [n for n in type_.fields if n not in leaves]
        leaves = self._open(draw, entity, leaves)
        if ways and depth and (not leaves or draw(integers(0, 3)) == 0):
            name = draw(sampled_from(ways))
            inner = get_named_type(type_.fields[name].type)
            return {name: self._order(draw, inner, depth - 1)}
        name = draw(sampled_from(leaves))
        words = list(get_named_type(type_.fields[name].type).values)
        return {name: Word(draw(sampled_from(words)))}

    def _filter(self, draw: Draw, type_: GraphQLInputObjectType, depth: int) -> dict[str, Any]:
        entity = _entity_of(type_)
        names = self._open(draw, entity, list(type_.fields))
        if not depth:
            names = [n for n in names if n in columns_of(entity)]
        relations = [n for n in names if n not in columns_of(entity)]
        if draw(booleans()) and relations:
            names = relations
        return {
            name: self._condition(draw, entity, name, get_named_type(type_.fields[name].type), depth)
            for name in self._some(draw, names, 1, 2)
        }

    def _condition(self, draw: Draw, entity: EntityType, name: str, type_: Any, depth: int) -> Any:
        if name == "search":
            return self._piece(draw, entity, draw(sampled_from(anatomy(entity).search_columns)).name)
        if name in ("and", "or"):
            return [self._filter(draw, type_, depth - 1) for _ in range(draw(integers(1, 2)))]
        if name == "not" or type_.name.removesuffix("Filter") in BY_NAME:
            return self._filter(draw, type_, depth - 1)
        if type_.name.removesuffix("ListFilter") in BY_NAME:
            inner = get_named_type(type_.fields["some"].type)
            return {draw(sampled_from(list(type_.fields))): self._filter(draw, inner, depth - 1)}
        return self._comparison(draw, entity, name, type_)

    def _comparison(self, draw: Draw, entity: EntityType, name: str, type_: Any) -> dict[str, Any]:
        column = columns_of(entity)[name]
        operator = draw(sampled_from(list(type_.fields)))

        def value() -> Any:
            return draw(sampled_from(self._pool(entity, column.name)))

        made: Callable[[], Any] = {
            "isNull": lambda: draw(booleans()),
            "in": lambda: [value() for _ in range(draw(integers(0, 3)))],
            "hasAny": lambda: [value() for _ in range(draw(integers(0, 3)))],
            "notIn": lambda: [value() for _ in range(draw(integers(0, 3)))],
            "between": lambda: {"from": value(), "to": value()},
            "contains": lambda: self._piece(draw, entity, column.name),
            "startsWith": lambda: _not_blank(value()[: draw(integers(1, 3))]),
        }.get(operator, value)
        return {operator: made()}

    def _piece(self, draw: Draw, entity: EntityType, column: str) -> str:
        """A part of a text that some row has, perhaps in the other case."""
        texts = [text for text in self._pool(entity, column) if isinstance(text, str)]
        text = draw(sampled_from(texts or ["茶"]))
        start = draw(integers(0, max(len(text) - 1, 0)))
        piece = _not_blank(text[start : start + draw(integers(1, 3))])
        return piece.swapcase() if draw(integers(0, 3)) == 0 else piece

    def _pool(self, entity: EntityType, name: str) -> list[Any]:
        """Values of a column as a request writes them: of a few rows, and always at least one."""
        if (entity, name) not in self._pools:
            column = anatomy(entity).columns[name]
            held = [row[name] for row in self.rows.all(entity) if row[name] is not None]
            # Of a list of texts, the texts.
            values = {each for one in held for each in (one if column.kind is Kind.TEXTS else [one])}
            some = sorted(values, key=str)
            some = [self._word(column, value, entity) for value in some[:: max(len(some) // 25, 1)]]
            self._pools[entity, name] = some or [self._made_up(column)]
        return self._pools[entity, name]

    def _word(self, column: Any, value: Any, entity: EntityType | None = None) -> Any:
        if column.choice:
            return Word(value)
        if column.name == "id" and entity:
            return f"{entity.__name__}_{value}"
        return value if column.kind is Kind.TEXTS else wire(column, value)

    def _made_up(self, column: Column) -> Any:
        if column.choice:
            return Word(next(iter(column.choice)))
        return MADE_UP[column.kind]

    # --- drawing --------------------------------------------------------------------------------

    def _open(self, draw: Draw, entity: EntityType, names: list[str]) -> list[str]:
        """Mostly the names of columns without masks; now and then those with one, which mostly is refused."""
        columns = columns_of(entity)
        masked = [name for name in names if name in columns and columns[name].mask]
        if masked and draw(integers(0, 5)) == 0:
            return masked
        return [name for name in names if name not in masked]

    def _some(self, draw: Draw, of: Sequence[T], least: int, most: int) -> list[T]:
        left, size = list(of), draw(integers(min(least, len(of)), min(most, len(of))))
        return [left.pop(draw(integers(0, len(left) - 1))) for _ in range(size)]

    def _by_variable(self, draw: Draw, names: list[str]) -> frozenset[str]:
        return frozenset(names) if draw(integers(0, 1)) else frozenset()


MADE_UP: dict[Kind, Any] = {
    Kind.ID: "01900000-0000-7000-8000-000000000000",
    Kind.TEXT: "茶",
    Kind.TEXTS: "茶",
    Kind.INT: 1,
    Kind.BIGINT: "1",
    Kind.MONEY: "1.00",
    Kind.DECIMAL: "1",
    Kind.BOOL: True,
    Kind.DATE: "2026-06-30",
    Kind.INSTANT: "2026-06-30T10:00:00+08:00",
}
"""A value of each kind, for columns of which there is none."""


def _entity_of(type_: GraphQLInputObjectType) -> EntityType:
    ending = next(each for each in ("GroupBy", "Filter", "Order") if type_.name.endswith(each))
    return BY_NAME[type_.name.removesuffix(ending)]


def _target_of(type_: GraphQLObjectType, name: str) -> EntityType:
    return BY_NAME[get_named_type(type_.fields[name].type).name.removesuffix("Connection")]


def _not_blank(text: str) -> str:
    """What is looked for must not be blank."""
    return text if text.strip() else "茶"


def _path(wish: dict[str, Any]) -> tuple[str, ...]:
    ((name, inner),) = wish.items()
    return (name, *_path(inner)) if isinstance(inner, dict) else (name,)


def _at(path: tuple[str, ...], word: Word) -> dict[str, Any]:
    return {path[0]: _at(path[1:], word) if path[1:] else word}


def _keys(paths: list[tuple[str, ...]]) -> tuple[Ask, ...]:
    heads = dict.fromkeys(path[0] for path in paths)
    return tuple(
        Ask(head, fields=_keys([path[1:] for path in paths if path[0] == head and path[1:]]))
        for head in heads
    )
