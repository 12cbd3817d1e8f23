"""``orderBy`` of a request -> a total order, the primary key always last."""

from models.columns import Column, Relation
from models.entity import Entity
from models.errors import InvalidInput
from resolvers import rules
from resolvers.asked import Argument, Asking
from resolvers.filtering import constant, items, only_field, refuse_null, usable
from resolvers.names import names
from resolvers.plan import OrderKey, Source


def plan_order(
    entity: type[Entity], argument: Argument | None, asking: Asking, path: str
) -> tuple[OrderKey, ...]:
    """The order of a page: as asked, newest first without a wish.

    Raises:
        InvalidInput: too many terms, a term of several fields, a masked column.
    """
    terms = items(argument, path)
    if len(terms) > asking.limits.most_order_terms:
        raise InvalidInput(f"排序字段最多 {asking.limits.most_order_terms} 个", field=path)
    keys = []
    for index, term in enumerate(terms):
        steps, column, _, direction = plan_path(entity, term, asking, f"{path}.{index}")
        place = column.ordered_by or column
        keys.append(OrderKey(steps=steps, column=place, descending=direction == "DESC"))
    by_id = names(entity).shape.columns["id"]
    if not any(key.column == by_id and not key.steps for key in keys):
        keys.append(OrderKey(steps=(), column=by_id, descending=keys[-1].descending if keys else True))
    return tuple(keys)


def plan_path(
    entity: type[Entity], argument: Argument, asking: Asking, path: str
) -> tuple[tuple[tuple[Relation, Source], ...], Column, tuple[str, ...], str]:
    """A column named by an input object like ``{county: {code: ASC}}``.

    Returns the visible way to it, the column, its API path and the word at the leaf.

    Raises:
        InvalidInput: not exactly one field at a level, or a masked column.
    """
    name, value = only_field(argument, path)
    known = names(entity)
    if column := known.columns.get(name):
        refuse_null(value, f"{path}.{name}")
        return (), usable(entity, column, asking, f"{path}.{name}"), (name,), str(constant(value))
    relation = known.ones[name]
    steps, column, rest, word = plan_path(relation.target, value, asking, f"{path}.{name}")
    return ((relation, rules.source(relation.target, asking.shape)), *steps), column, (name, *rest), word
