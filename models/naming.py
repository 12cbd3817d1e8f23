"""How declarations are called in the API: columns in camelCase, rows in the singular and the plural."""

from models.entity import Entity


def camel(name: str) -> str:
    """The name of a column or relation in the API.

    >>> camel("planned_investment")
    'plannedInvestment'
    """
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def singular(entity: type[Entity]) -> str:
    """The root field of one row: ``orgUnit``."""
    return entity.__name__[0].lower() + entity.__name__[1:]


def plural(entity: type[Entity]) -> str:
    """The root field of many rows: ``orgUnits``, ``industryClasses``, ``policies``."""
    name = singular(entity)
    if name.endswith(("s", "x", "ch", "sh")):
        return f"{name}es"
    if name.endswith("y") and name[-2:-1] not in {*"aeiou"}:
        return f"{name[:-1]}ies"
    return f"{name}s"
