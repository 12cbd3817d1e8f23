"""What a filter says of one row: conditions are two-valued, relations lead to rows that one may see."""

from collections.abc import Callable, Mapping
from typing import Any

from models.columns import Column, Relation, anatomy
from models.naming import camel
from tests.oracle.rows import EntityType, Row
from tests.oracle.rules import Rules
from tests.oracle.values import comparable, read


class Refused(Exception):
    """The question is refused as a whole; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def columns_of(entity: EntityType) -> Mapping[str, Column]:
    """The columns by their names in the API."""
    return {camel(column.name): column for column in anatomy(entity).shown}


def relations_of(entity: EntityType) -> Mapping[str, Relation]:
    """The relations by their names in the API."""
    return {camel(name): relation for name, relation in anatomy(entity).relations.items()}


def _there(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, wanted: value is not None and compare(comparable(value), wanted)


OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": _there(lambda value, wanted: value == comparable(wanted)),
    "ne": lambda value, wanted: value is None or value != wanted,
    "in": lambda value, wanted: value is not None and value in wanted,
    "notIn": lambda value, wanted: value is None or value not in wanted,
    "gt": _there(lambda value, wanted: value > comparable(wanted)),
    "gte": _there(lambda value, wanted: value >= comparable(wanted)),
    "lt": _there(lambda value, wanted: value < comparable(wanted)),
    "lte": _there(lambda value, wanted: value <= comparable(wanted)),
    "between": _there(lambda value, wanted: comparable(wanted[0]) <= value <= comparable(wanted[1])),
    "isNull": lambda value, wanted: (value is None) == wanted,
    "hasAny": lambda value, wanted: value is not None and bool(set(value) & set(wanted)),
    "contains": lambda value, wanted: value is not None and wanted in value,
    "startsWith": lambda value, wanted: value is not None and value.startswith(wanted),
}


def passes(rules: Rules, row: Row, asked: Mapping[str, Any]) -> bool:
    """Whether the row meets the filter, as far as this person can tell."""
    return all(_part(rules, row, name, wanted) for name, wanted in asked.items())


def _part(rules: Rules, row: Row, name: str, wanted: Any) -> bool:
    columns, relations = columns_of(row.entity), relations_of(row.entity)
    match name:
        case "and":
            return all(passes(rules, row, part) for part in wanted)
        case "or":
            return any(passes(rules, row, part) for part in wanted)
        case "not":
            return not passes(rules, row, wanted)
        case "search":
            return wanted.lower() in "\n".join(_searched(row)).lower()
    if name in columns:
        column = columns[name]
        return all(
            OPERATORS[operator](row[column.name], _operand(column, operator, value))
            for operator, value in wanted.items()
        )
    relation = relations[name]
    if not relation.many:
        related = rules.one(row, relation.name)
        return related is not None and passes(rules, related, wanted)
    many = rules.many(row, relation.name)
    return all(
        QUANTIFIERS[word](passes(rules, each, inner) for each in many) for word, inner in wanted.items()
    )


QUANTIFIERS: Mapping[str, Callable[[Any], bool]] = {
    "some": any,
    "none": lambda held: not any(held),
    "every": all,
}


def _searched(row: Row) -> list[str]:
    return [row[column.name] or "" for column in anatomy(row.entity).search_columns]


def _operand(column: Column, operator: str, value: Any) -> Any:
    match operator:
        case "isNull":
            return value
        case "in" | "notIn":
            return [read(column, each) for each in value]
        case "between":
            return read(column, value["from"]), read(column, value["to"])
    return read(column, value)


def check_filter(rules: Rules, entity: EntityType, asked: Mapping[str, Any]) -> None:
    """Refuse a filter that speaks of a column which this person does not see in clear everywhere.

    Raises:
        Refused: it does.
    """
    columns, relations = columns_of(entity), relations_of(entity)
    for name, wanted in asked.items():
        if name in ("and", "or"):
            for part in wanted:
                check_filter(rules, entity, part)
        elif name == "not":
            check_filter(rules, entity, wanted)
        elif name == "search":
            for column in anatomy(entity).search_columns:
                check_column(rules, entity, column)
        elif name in columns:
            check_column(rules, entity, columns[name])
        else:
            relation = relations[name]
            for inner in wanted.values() if relation.many else (wanted,):
                check_filter(rules, relation.target, inner)


def check_column(rules: Rules, entity: EntityType, column: Column) -> None:
    """Refuse a masked column.

    Raises:
        Refused: the column is not in clear in every row that this person may read.
    """
    if not rules.usable(entity, column.name):
        raise Refused("FIELD_NOT_FILTERABLE")
