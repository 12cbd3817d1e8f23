"""Filters of a request -> conditions. Whatever a filter walks through carries its own read rule."""

from collections.abc import Callable, Mapping

from models.columns import Column, Kind
from models.entity import Entity
from models.errors import InvalidInput
from models.predicates import Operator
from resolvers import rules
from resolvers.asked import Argument, Asking
from resolvers.names import names
from resolvers.plan import (
    Condition,
    Constant,
    Has,
    IsNull,
    Negation,
    Operand,
    Search,
    Several,
    Test,
    Variable,
)
from resolvers.rules import SQL_TYPES, both, either


def usable(entity: type[Entity], column: Column, asking: Asking, path: str) -> Column:
    """The column, if this kind of viewer may filter, order, group or sum by it.

    Raises:
        InvalidInput: FIELD_NOT_FILTERABLE, the viewer may see it masked.
    """
    if column.mask and not rules.always_clear(entity, column.mask, asking.shape):
        raise InvalidInput(
            f"“{column.label.zh}”对您是脱敏字段，不能用于筛选、排序或统计",
            code="FIELD_NOT_FILTERABLE",
            field=path,
        )
    return column


def operand(argument: Argument, sql_type: str, *, prepare: str = "", path: str = "") -> Operand:
    """The bound parameter for a leaf of the request.

    Raises:
        InvalidInput: null, or not a leaf.
    """
    if isinstance(argument, Constant) and argument.value is None:
        raise InvalidInput("此处不能为 null；判断是否为空请用 isNull", field=path)
    if isinstance(argument, Constant | Variable | Several):
        return Operand(argument, sql_type, prepare)
    raise InvalidInput("此处应为单个值", field=path)


def refuse_null(argument: Argument, path: str) -> None:
    """Let nothing pass for a condition that is none: a negation would turn it into "no row".

    Raises:
        InvalidInput: the argument is null.
    """
    if isinstance(argument, Constant) and argument.value is None:
        raise InvalidInput("此处不能为 null", field=path)


def constant(argument: Argument | None) -> object:
    """The value of an argument that shapes the statement; None when it is absent."""
    if argument is None:
        return None
    if not isinstance(argument, Constant):
        raise TypeError(f"{argument!r} shapes the statement and must be part of the plan's key")
    return argument.value


def structure(argument: Argument | None, path: str = "") -> Mapping[str, Argument]:
    """The fields of an input object; none when it is absent or null."""
    if argument is None or (isinstance(argument, Constant) and argument.value is None):
        return {}
    if not isinstance(argument, Mapping):
        raise InvalidInput("此处应为输入对象", field=path)
    return argument


def items(argument: Argument | None, path: str = "") -> tuple[Argument, ...]:
    """The elements of a list of input objects; none when it is absent or null."""
    if argument is None or (isinstance(argument, Constant) and argument.value is None):
        return ()
    if isinstance(argument, Mapping):
        return (argument,)
    if not isinstance(argument, tuple):
        raise InvalidInput("此处应为列表", field=path)
    return argument


def only_field(argument: Argument, path: str) -> tuple[str, Argument]:
    """The one field of an input object that must have exactly one."""
    given = structure(argument, path)
    if len(given) != 1:
        raise InvalidInput("此处的每个输入对象须恰好有一个字段", field=path)
    ((name, value),) = given.items()
    return name, value


def plan_filter(entity: type[Entity], argument: Argument | None, asking: Asking, path: str) -> Condition:
    """The condition that a filter says about a row of the entity.

    Raises:
        InvalidInput: a masked column, a null where a value belongs, an empty search.
    """
    return both(
        *(
            _part(entity, name, value, asking, f"{path}.{name}")
            for name, value in structure(argument, path).items()
        )
    )


def _part(entity: type[Entity], name: str, value: Argument, asking: Asking, path: str) -> Condition:
    known = names(entity)
    if column := known.columns.get(name):
        return _tests(entity, usable(entity, column, asking, path), value, path)
    refuse_null(value, path)
    if name in _CONNECTIVES:
        return _CONNECTIVES[name](entity, value, asking, path)
    if relation := known.ones.get(name):
        target = rules.source(relation.target, asking.shape)
        return Has(relation, target, plan_filter(relation.target, value, asking, path))
    relation = known.manies[name]
    target = rules.source(relation.target, asking.shape)
    parts = []
    for quantifier, inner in structure(value, path).items():
        refuse_null(inner, f"{path}.{quantifier}")
        where = plan_filter(relation.target, inner, asking, f"{path}.{quantifier}")
        parts.append(_QUANTIFIERS[quantifier](lambda condition: Has(relation, target, condition), where))
    return both(*parts)


_QUANTIFIERS: dict[str, Callable[[Callable[[Condition], Condition], Condition], Condition]] = {
    "some": lambda has, where: has(where),
    "none": lambda has, where: Negation(has(where)),
    "every": lambda has, where: Negation(has(Negation(where))),
}


def _search(entity: type[Entity], value: Argument, asking: Asking, path: str) -> Condition:
    shape = names(entity).shape
    for column in shape.search_columns:
        usable(entity, column, asking, path)
    return Search(shape, operand(value, "text", prepare=f"search:{path}", path=path), exact=True)


_CONNECTIVES: dict[str, Callable[[type[Entity], Argument, Asking, str], Condition]] = {
    "and": lambda entity, value, asking, path: both(
        *(plan_filter(entity, item, asking, f"{path}.{i}") for i, item in enumerate(items(value, path)))
    ),
    "or": lambda entity, value, asking, path: either(
        *(plan_filter(entity, item, asking, f"{path}.{i}") for i, item in enumerate(items(value, path)))
    ),
    "not": lambda entity, value, asking, path: Negation(plan_filter(entity, value, asking, path)),
    "search": _search,
}


def _tests(entity: type[Entity], column: Column, given: Argument, path: str) -> Condition:
    operators = structure(given, path)
    if not operators and isinstance(given, Constant):
        raise InvalidInput("此处不能为 null；判断是否为空请用 isNull", field=path)
    return both(
        *(_OPERATORS[name](entity, column, value, f"{path}.{name}") for name, value in operators.items())
    )


_Builder = Callable[[type[Entity], Column, Argument, str], Condition]


def _prepare(entity: type[Entity], column: Column) -> str:
    return f"id:{entity.__name__}" if column.kind is Kind.ID else ""


def _one(operator: Operator) -> _Builder:
    def build(entity: type[Entity], column: Column, value: Argument, path: str) -> Condition:
        sql_type = SQL_TYPES[column.kind]
        return Test(column, operator, operand(value, sql_type, prepare=_prepare(entity, column), path=path))

    return build


def _listed(operator: Operator) -> _Builder:
    def build(entity: type[Entity], column: Column, value: Argument, path: str) -> Condition:
        sql_type = SQL_TYPES[column.kind].removesuffix("[]") + "[]"
        prepare = _prepare(entity, column)
        return Test(
            column,
            operator,
            operand(value, sql_type, prepare=f"each:{prepare}" if prepare else "", path=path),
        )

    return build


def _text(operator: Operator) -> _Builder:
    def build(entity: type[Entity], column: Column, value: Argument, path: str) -> Condition:
        bound = operand(value, "text", prepare=f"search:{path}", path=path)
        shape = names(entity).shape
        found: Condition = Test(column, operator, bound)
        return both(Search(shape, bound, exact=False), found) if column in shape.search_columns else found

    return build


def _negated(builder: _Builder) -> _Builder:
    return lambda entity, column, value, path: Negation(builder(entity, column, value, path))


def _between(entity: type[Entity], column: Column, value: Argument, path: str) -> Condition:
    refuse_null(value, path)
    ends = structure(value, path)
    return both(
        _one("gte")(entity, column, ends["from"], f"{path}.from"),
        _one("lte")(entity, column, ends["to"], f"{path}.to"),
    )


def _is_null(_: type[Entity], column: Column, value: Argument, path: str) -> Condition:
    wanted = constant(value)
    if not isinstance(wanted, bool):
        raise InvalidInput("此处应为 true 或 false", field=path)
    return IsNull(column, negated=not wanted)


_OPERATORS: dict[str, _Builder] = {
    "eq": _one("eq"),
    "ne": _negated(_one("eq")),
    "in": _listed("in"),
    "notIn": _negated(_listed("in")),
    "gt": _one("gt"),
    "gte": _one("gte"),
    "lt": _one("lt"),
    "lte": _one("lte"),
    "between": _between,
    "contains": _text("contains"),
    "startsWith": _text("starts_with"),
    "isNull": _is_null,
    "hasAny": _listed("overlaps"),
}
