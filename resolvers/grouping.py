"""``aggregate`` and ``groups`` of a connection -> the figures to compute."""

from collections.abc import Iterable

from models.columns import COMPARABLE, SUMMABLE
from models.entity import Entity
from models.errors import InvalidInput
from resolvers.asked import Argument, Asking, Field
from resolvers.filtering import constant, items, only_field, operand, refuse_null, structure, usable
from resolvers.names import names
from resolvers.ordering import plan_path
from resolvers.plan import (
    FiguresOut,
    GroupKey,
    GroupsOut,
    HavingTest,
    KeyOut,
    Measure,
    MeasureOf,
    OrderKey,
    TextOut,
)

MEASURES: dict[str, Measure] = {"sum": "sum", "avg": "avg", "min": "min", "max": "max"}
MOST_KEYS = 4


def type_word(entity: type[Entity], suffix: str) -> str:
    """The name of one of the types that belong to an entity: ``ProjectAggregate``."""
    return f"{entity.__name__}{suffix}"


def plan_aggregate(entity: type[Entity], field: Field, asking: Asking) -> FiguresOut:
    """The figures of ``aggregate { count sum { … } }``."""
    return FiguresOut(alias=field.alias, fields=_figures(entity, field.selections, asking, "Aggregate", {}))


def plan_groups(entity: type[Entity], field: Field, asking: Asking) -> GroupsOut:
    """The plan of ``groups(by, having, orderBy, first)``.

    Raises:
        InvalidInput: no key, too many, the same twice, a key asked for that is not grouped by.
    """
    keys: dict[tuple[str, ...], GroupKey] = {}
    for index, term in enumerate(items(field.arguments.get("by"), "by")):
        steps, column, path, bucket = plan_path(entity, term, asking, f"by.{index}")
        if path in keys:
            raise InvalidInput("同一字段不能重复分组", field=f"by.{index}")
        expression = OrderKey(steps=steps, column=column, descending=False)
        keys[path] = GroupKey(path=path, expression=expression, bucket=bucket)  # type: ignore[arg-type]
    if not 1 <= len(keys) <= MOST_KEYS:
        raise InvalidInput(f"分组字段应为 1 至 {MOST_KEYS} 个", field="by")
    places = {path: KeyOut(index) for index, path in enumerate(keys)}
    first = constant(field.arguments.get("first"))
    limit = asking.limits.largest_page if first is None else first
    if not isinstance(limit, int) or not 1 <= limit <= asking.limits.largest_page:
        raise InvalidInput(f"first 应为 1 至 {asking.limits.largest_page}", field="first")
    return GroupsOut(
        alias=field.alias,
        keys=tuple(keys.values()),
        having=tuple(_having(entity, field.arguments.get("having"), asking)),
        order=tuple(_order(entity, field.arguments.get("orderBy"), asking, places)),
        first=limit,
        outputs=FiguresOut(alias="", fields=_figures(entity, field.selections, asking, "Group", places)),
    )


_Part = MeasureOf | TextOut | FiguresOut | KeyOut


def _figures(
    entity: type[Entity],
    selections: Iterable[Field],
    asking: Asking,
    suffix: str,
    places: dict[tuple[str, ...], KeyOut],
) -> tuple[tuple[str, _Part], ...]:
    parts: list[tuple[str, _Part]] = []
    for field in selections:
        if field.name == "__typename":
            part: _Part = TextOut(alias=field.alias, text=type_word(entity, suffix))
        elif field.name == "count":
            part = MeasureOf("count")
        elif field.name == "key":
            part = FiguresOut(alias=field.alias, fields=_keys(entity, field, (), places))
        else:
            part = FiguresOut(alias=field.alias, fields=_measures(entity, field, asking))
        parts.append((field.alias, part))
    return tuple(parts)


def _measures(entity: type[Entity], field: Field, asking: Asking) -> tuple[tuple[str, _Part], ...]:
    measure = MEASURES[field.name]
    known = names(entity).columns
    return tuple(
        (
            inner.alias,
            TextOut(alias=inner.alias, text=type_word(entity, field.name.capitalize()))
            if inner.name == "__typename"
            else MeasureOf(measure, usable(entity, known[inner.name], asking, f"{field.name}.{inner.name}")),
        )
        for inner in field.selections
    )


def _keys(
    entity: type[Entity], field: Field, path: tuple[str, ...], places: dict[tuple[str, ...], KeyOut]
) -> tuple[tuple[str, _Part], ...]:
    known = names(entity)
    parts: list[tuple[str, _Part]] = []
    for inner in field.selections:
        here = (*path, inner.name)
        if inner.name == "__typename":
            part: _Part = TextOut(alias=inner.alias, text=type_word(entity, "GroupKey"))
        elif inner.name in known.ones:
            part = FiguresOut(
                alias=inner.alias, fields=_keys(known.ones[inner.name].target, inner, here, places)
            )
        elif here in places:
            part = places[here]
        else:
            raise InvalidInput(f"key.{'.'.join(here)} 不在 by 中", field="by")
        parts.append((inner.alias, part))
    return tuple(parts)


def _figure_named(
    entity: type[Entity], name: str, value: Argument, asking: Asking, path: str
) -> Iterable[tuple[MeasureOf, Argument, str]]:
    """The figures named by ``{count: …}`` or ``{sum: {amount: …}}``, with what is said of each, and where."""
    refuse_null(value, path)
    if name == "count":
        yield MeasureOf("count"), value, path
        return
    known = names(entity).columns
    allowed = SUMMABLE if name in ("sum", "avg") else COMPARABLE
    for column_name, said in structure(value, path).items():
        where = f"{path}.{column_name}"
        column = usable(entity, known[column_name], asking, where)
        if column.kind not in allowed:
            raise InvalidInput(f"“{column.label.zh}”不能这样统计", field=where)
        refuse_null(said, where)
        yield MeasureOf(MEASURES[name], column), said, where


def _having(entity: type[Entity], argument: Argument | None, asking: Asking) -> Iterable[HavingTest]:
    for name, value in structure(argument, "having").items():
        for measure, tests, where in _figure_named(entity, name, value, asking, f"having.{name}"):
            for operator, bound in structure(tests, where).items():
                yield HavingTest(
                    measure=measure,
                    operator="eq" if operator == "ne" else operator,  # type: ignore[arg-type]
                    operand=operand(bound, "numeric", path=f"{where}.{operator}"),
                    negated=operator == "ne",
                )


def _order(
    entity: type[Entity],
    argument: Argument | None,
    asking: Asking,
    places: dict[tuple[str, ...], KeyOut],
) -> Iterable[tuple[MeasureOf | KeyOut, bool]]:
    for index, term in enumerate(items(argument, "orderBy")):
        name, value = only_field(term, f"orderBy.{index}")
        if name == "key":
            _, _, path, direction = plan_path(entity, value, asking, f"orderBy.{index}.key")
            if path not in places:
                raise InvalidInput(f"key.{'.'.join(path)} 不在 by 中", field=f"orderBy.{index}")
            yield places[path], direction == "DESC"
        else:
            if name != "count":
                only_field(value, f"orderBy.{index}.{name}")
            for measure, said, _ in _figure_named(entity, name, value, asking, f"orderBy.{index}.{name}"):
                yield measure, constant(said) == "DESC"
