"""Where grants hold rows to be: in the counties or zones of whoever holds the grant."""

from models.access import Grant, Role
from models.predicates import All, Compare, Predicate, ViewerValue

PLACES = frozenset({"counties", "zones"})


def place_of(grant: Grant, role: Role) -> tuple[str, str, Role] | None:
    """The column that the grant holds to the viewer's counties or zones."""
    for part in _conjuncts(grant.rows):
        if (
            isinstance(part, Compare)
            and part.operator == "in"
            and isinstance(part.value, ViewerValue)
            and part.value.name in PLACES
        ):
            return part.column, part.value.name, role
    return None


def _conjuncts(predicate: Predicate) -> tuple[Predicate, ...]:
    if isinstance(predicate, All):
        return tuple(inner for part in predicate.parts for inner in _conjuncts(part))
    return (predicate,)
