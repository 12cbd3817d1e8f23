"""Declared predicates, bound to a kind of viewer: which rows of an entity it may read, and why."""

from functools import cache

from models.access import Access, BorrowedShape, Grant, Mask, Role, ViewerShape
from models.columns import Column, Kind, anatomy
from models.entity import Entity
from models.errors import DeclarationError
from models.predicates import (
    NEVER,
    ROLE_SCOPED,
    All,
    Any_,
    Compare,
    Exists,
    Moment,
    Not,
    Predicate,
    ViewerValue,
    Visible,
)
from resolvers.plan import (
    FALSE,
    TRUE,
    Both,
    Condition,
    Constant,
    Either,
    Given,
    Has,
    IsNull,
    Negation,
    OfClock,
    OfViewer,
    Operand,
    Source,
    Test,
)

SQL_TYPES: dict[Kind, str] = {
    Kind.ID: "uuid",
    Kind.TEXT: "text",
    Kind.INT: "int",
    Kind.BIGINT: "bigint",
    Kind.MONEY: "numeric",
    Kind.DECIMAL: "numeric",
    Kind.BOOL: "boolean",
    Kind.DATE: "date",
    Kind.INSTANT: "timestamptz",
    Kind.CHOICE: "text",
    Kind.TEXTS: "text[]",
    Kind.JSON: "jsonb",
    Kind.BYTES: "bytea",
    Kind.FILE: "text",
}


@cache
def source(entity: type[Entity], shape: ViewerShape) -> Source:
    """The entity's table with the rule of who may read it, for this kind of viewer."""
    return Source(shape=anatomy(entity), allowed=readable(entity, shape))


@cache
def readable(entity: type[Entity], shape: ViewerShape) -> Condition:
    """Which rows of the entity this kind of viewer may read: any of its grants holds."""
    if not isinstance(entity.access, Access):
        return FALSE
    allowed = covered(entity, entity.access.read, shape)
    return both(allowed, told(entity)) if isinstance(shape, BorrowedShape) else allowed


@cache
def told(entity: type[Entity]) -> Condition:
    """Which rows are not withheld: from whoever reads with another's eyes, or asks what another sees.

    Withheld are those declared so, and whatever belongs to one.
    """
    withheld = _withheld(entity, frozenset())
    if withheld in (FALSE, TRUE):
        return TRUE if withheld == FALSE else FALSE
    return Negation(withheld)


def _withheld(entity: type[Entity], passed: frozenset[type[Entity]]) -> Condition:
    access, passed = entity.access, passed | {entity}
    own = bound(entity, access.withheld, Role.PUBLIC) if isinstance(access, Access) else TRUE
    parts = [own]
    for relation in anatomy(entity).relations.values():
        target = relation.target
        if not relation.many and target not in passed and _leads_to_withheld(target):
            inside = _withheld(target, passed)
            parts.append(Has(relation, Source(shape=anatomy(target), allowed=TRUE), inside))
    return either(*parts)


@cache
def _leads_to_withheld(entity: type[Entity]) -> bool:
    """Whether rows of the entity are withheld, by themselves or by what they belong to."""
    seen, pending = {entity}, [entity]
    while pending:
        each = pending.pop()
        if isinstance(each.access, Access) and each.access.withheld != NEVER:
            return True
        found = {r.target for r in anatomy(each).relations.values() if not r.many} - seen
        seen |= found
        pending += found
    return False


def covered(entity: type[Entity], grants: tuple[Grant, ...], shape: ViewerShape) -> Condition:
    """Which rows some of the grants cover for this kind of viewer."""
    borrowed = isinstance(shape, BorrowedShape)
    return either(
        *(
            bound(entity, grant.rows, role, borrowed=borrowed)
            for grant in grants
            for role in _held(grant, shape)
        )
    )


def clear(entity: type[Entity], mask: Mask, shape: ViewerShape) -> Condition:
    """In which rows this kind of viewer sees the masked columns unmasked; with another's eyes, in none."""
    return FALSE if isinstance(shape, BorrowedShape) else covered(entity, mask.clear_for, shape)


def shown_to(entity: type[Entity], column: Column, shape: ViewerShape) -> bool:
    """Whether this kind of viewer is shown the column in some row."""
    return not (column.mask and column.absent_for_some and clear(entity, column.mask, shape) == FALSE)


def always_clear(entity: type[Entity], mask: Mask, shape: ViewerShape) -> bool:
    """Whether every row that this kind of viewer may read shows the masked columns in clear.

    Only then may they be filtered, ordered or grouped by: each grant that lets the viewer read
    must be one that shows them in clear.
    """
    if not isinstance(entity.access, Access) or isinstance(shape, BorrowedShape):
        return False
    reads = {bound(entity, grant.rows, role) for grant in entity.access.read for role in _held(grant, shape)}
    clears = {bound(entity, grant.rows, role) for grant in mask.clear_for for role in _held(grant, shape)}
    return TRUE in clears or reads <= clears


def bound(entity: type[Entity], predicate: Predicate, role: Role, *, borrowed: bool = False) -> Condition:
    """The predicate as a condition, with the viewer's values meaning those of ``role``."""
    match predicate:
        case All(parts):
            return both(*(bound(entity, part, role, borrowed=borrowed) for part in parts))
        case Any_(parts):
            return either(*(bound(entity, part, role, borrowed=borrowed) for part in parts))
        case Not(part):
            return Negation(bound(entity, part, role, borrowed=borrowed))
        case Compare():
            return _compare(entity, predicate, role)
        case Exists(name, where):
            relation = anatomy(entity).relations[name]
            target = Source(shape=anatomy(relation.target), allowed=TRUE)
            return Has(relation, target, bound(relation.target, where, role, borrowed=borrowed))
        case Visible(name):
            relation = anatomy(entity).relations[name]
            shape = BorrowedShape({role}) if borrowed else frozenset({role})
            return Has(relation, source(relation.target, shape), TRUE)
    raise DeclarationError(f"{entity.__name__}: {predicate!r} is no predicate; see models/predicates.py")


def both(*parts: Condition) -> Condition:
    """Every part holds, in the shortest form."""
    kept = tuple(dict.fromkeys(part for part in parts if part != TRUE))
    if FALSE in kept:
        return FALSE
    return kept[0] if len(kept) == 1 else Both(kept)


def either(*parts: Condition) -> Condition:
    """At least one part holds, in the shortest form."""
    kept = tuple(dict.fromkeys(part for part in parts if part != FALSE))
    if TRUE in kept:
        return TRUE
    return kept[0] if len(kept) == 1 else Either(kept)


def _held(grant: Grant, shape: ViewerShape) -> list[Role]:
    return sorted(grant.roles & shape)


def _compare(entity: type[Entity], compare: Compare, role: Role) -> Condition:
    column = anatomy(entity).columns[compare.column]
    if compare.operator == "is_null":
        return IsNull(column, negated=not compare.value)
    many = compare.operator in ("in", "overlaps")
    sql_type = SQL_TYPES[column.kind]
    if many and not sql_type.endswith("[]"):
        sql_type += "[]"
    return Test(column, compare.operator, Operand(_given(compare, role), sql_type))


def _given(compare: Compare, role: Role) -> Given:
    match compare.value:
        case ViewerValue() as value:
            return OfViewer(value.name, role if value.name in ROLE_SCOPED else None)
        case Moment(name):
            return OfClock(name)
        case literal:
            return Constant(literal)
