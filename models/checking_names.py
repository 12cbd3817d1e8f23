"""Rules of names: what is named apart here stays apart in the API and in the database."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from models.access import Internal, Masking, Role
from models.checking_form import choices
from models.columns import Anatomy
from models.constraints import choice_check
from models.contradictions import contradiction
from models.custom_fields import PREFIX
from models.naming import camel, plural, singular

OF_CONNECTIONS = frozenset(
    {"nodes", "edges", "pageInfo", "totalCount", "aggregate", "groups", "cursor", "__typename"}
)
OF_FILTERS = frozenset({"and", "or", "not", "search", "some", "none", "every"})
OF_ROWS = frozenset({"availableActions", "history"})
OF_THE_ROOT = frozenset({"node", "nodes", "viewer", "adminMeta", "explainAccess", "myTodo"})
OF_THE_SCHEMA = frozenset(
    {"Query", "Mutation", "Subscription", "PageInfo", "Node", "Viewer", "Money", "Decimal", "DateTime"}
    | {"Date", "BigInt", "JSON", "ID", "String", "Int", "Float", "Boolean"}
    | {"AvailableAction", "ActionInput", "ActionChoice", "Change", "FieldChange"}
)


def names_apart(shape: Anatomy) -> Iterator[str]:
    """No two columns or relations have one name in the API, where masks have fields of their own."""
    named = defaultdict(list)
    for name in _api_names(shape):
        named[camel(name)].append(name)
    for column in shape.shown:
        if column.mask:
            named[f"{camel(column.name)}Masked"].append(f"the mask of {column.name}")
    for api_name, names in named.items():
        if len(names) > 1:
            yield contradiction(
                shape.entity.__name__, f"{' and '.join(names)} are both {api_name!r} in the API", "rename one"
            )


def keys_apart(shape: Anatomy) -> Iterator[str]:
    """Each natural key is an argument of its own beside the id."""
    seen = {"id"}
    for key in shape.entity.natural_keys:
        argument = camel("_".join(key.split()))
        if argument in seen:
            yield contradiction(
                f"{shape.entity.__name__}.natural_keys",
                f"{argument!r} is already asked by",
                f"leave {key!r} out",
            )
        seen.add(argument)


def names_unadded(shape: Anatomy) -> Iterator[str]:
    """No column or relation begins like the fields that administrators add at run time."""
    for name in _api_names(shape):
        if name.startswith(PREFIX):
            yield contradiction(
                f"{shape.entity.__name__}.{name}", f"{PREFIX!r} begins the fields of cities", "rename it"
            )


def names_unreserved(shape: Anatomy) -> Iterator[str]:
    """No column or relation is named like a part of connections or filters, or like what every row has."""
    words = ((OF_CONNECTIONS, "connections"), (OF_FILTERS, "filters"), (OF_ROWS, "every row"))
    for name in _api_names(shape):
        for reserved, whose in words:
            if camel(name) in reserved:
                yield contradiction(
                    f"{shape.entity.__name__}.{name}", f"{camel(name)!r} is a word of {whose}", "rename it"
                )


def root_fields_apart(shapes: Sequence[Anatomy]) -> Iterator[str]:
    """No two entities are asked for by the same field."""
    taken: dict[str, str] = dict.fromkeys(OF_THE_ROOT, "the API itself")
    for shape in shapes:
        if isinstance(shape.entity.access, Internal):
            continue
        name = shape.entity.__name__
        if name in OF_THE_SCHEMA:
            yield contradiction(name, "the API has a type of this name", "rename the class")
        for field in (singular(shape.entity), plural(shape.entity)):
            if field in taken:
                yield contradiction(name, f"{field!r} already asks for {taken[field]}", "rename the class")
            taken.setdefault(field, name)


def enumerations_apart(shapes: Sequence[Anatomy]) -> Iterator[str]:
    """An enumeration has one definition, and no entity has its name."""
    entities = {shape.entity.__name__ for shape in shapes}
    known: dict[str, type] = {"Role": Role, "Masking": Masking}
    for shape in shapes:
        for column, enumeration in choices(shape.entity).items():
            where = f"{shape.entity.__name__}.{column}"
            name = enumeration.__name__
            if name in entities:
                yield contradiction(where, f"{name} is also an entity", "rename the enumeration")
            if known.setdefault(name, enumeration) is not enumeration:
                yield contradiction(where, f"there is another enumeration {name}", "rename one, or share it")


def tables_apart(shapes: Sequence[Anatomy]) -> Iterator[str]:
    """Every entity has a table of its own."""
    yield from _repeated("table", ((shape.table, shape.entity.__name__) for shape in shapes))


def constraints_apart(shapes: Sequence[Anatomy]) -> Iterator[str]:
    """Every constraint has a name of its own, by which its violations are explained."""
    for shape in shapes:
        for constraint in getattr(shape.entity._meta, "constraints", ()):
            if constraint.name in {choice_check(shape, column) for column in shape.columns.values()}:
                yield contradiction(
                    f"{shape.entity.__name__}.Meta",
                    f"{constraint.name!r} is the check of an enumeration",
                    "rename it",
                )
    yield from _repeated(
        "constraint",
        (
            (str(constraint.name), shape.entity.__name__)
            for shape in shapes
            for constraint in getattr(shape.entity._meta, "constraints", ())
        ),
    )


NAME_RULES: tuple[Callable[[Anatomy], Iterator[str]], ...] = (
    names_apart,
    names_unreserved,
    names_unadded,
    keys_apart,
)
RULES_BETWEEN_NAMES: tuple[Callable[[Sequence[Anatomy]], Iterator[str]], ...] = (
    root_fields_apart,
    enumerations_apart,
    tables_apart,
    constraints_apart,
)


def _api_names(shape: Anatomy) -> Iterator[str]:
    yield from (column.name for column in shape.shown)
    yield from shape.relations


def _repeated(what: str, named: Iterable[tuple[str, str]]) -> Iterator[str]:
    first: dict[str, str] = {}
    for name, entity in named:
        if first.setdefault(name, entity) != entity:
            yield contradiction(f"{entity}.Meta", f"{first[name]} has a {what} {name!r} too", "rename one")
