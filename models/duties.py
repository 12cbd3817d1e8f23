"""Which roles one person may not hold together (DOMAIN §5.2), and where each role may hold."""

from collections.abc import Iterable, Mapping

from models.access import Role
from models.grants import BUSINESS_STAFF, STAFF

_HANDLING = frozenset(BUSINESS_STAFF) - {Role.DISCIPLINE, Role.AUDITOR, Role.CITY_SUPERVISION}
_ALL_BUT_THE_PUBLIC = frozenset(Role) - {Role.PUBLIC}

APART: Mapping[Role, frozenset[Role]] = {
    Role.SYS_ADMIN: _ALL_BUT_THE_PUBLIC - {Role.SYS_ADMIN},
    Role.SECURITY_AUDITOR: _ALL_BUT_THE_PUBLIC - {Role.SECURITY_AUDITOR},
    Role.DISCIPLINE: _HANDLING,
    # A third party judges the units of the city: it is nobody of theirs.
    Role.EVALUATOR: frozenset(STAFF),
}
"""Who keeps the accounts, who watches, who judges and who handles are different people."""

NOT_DELEGATED = frozenset({Role.SYS_ADMIN, Role.SECURITY_AUDITOR, Role.DISCIPLINE, Role.AUDITOR})
"""Trust in a person, which a deputy does not inherit."""
DELEGATED = frozenset(BUSINESS_STAFF) - NOT_DELEGATED
"""What a deputy may do for whoever is away."""


def conflict(held: Iterable[Role], new: Role) -> Role | None:
    """The first of the held roles that nobody may hold together with the new one.

    >>> conflict([Role.LEADER, Role.CITY_FINANCE], Role.SYS_ADMIN).name
    'CITY_FINANCE'
    """
    for other in sorted(held):
        if new in APART.get(other, ()) or other in APART.get(new, ()):
            return other
    return None


CITY, COUNTY, ZONE, UNIT, SELF = "CITY", "COUNTY", "ZONE", "UNIT", "SELF"
_OF_COUNTIES = dict.fromkeys((Role.COUNTY_ADMIN, Role.COUNTY_DEPT_STAFF, Role.COUNTY_DEPT_LEAD), (COUNTY,))
_OF_UNITS = dict.fromkeys((Role.CITY_DEPT_STAFF, Role.CITY_DEPT_LEAD, Role.JUDICIAL), (CITY, UNIT))
_OF_PERSONS = dict.fromkeys(
    (
        Role.LIAISON,
        Role.COMMISSIONER,
        Role.ENTERPRISE_ADMIN,
        Role.ENTERPRISE_MEMBER,
        Role.BANK,
        Role.EVALUATOR,
        Role.SME_SERVICE,
        Role.PUBLIC,
    ),
    (SELF,),
)
SCOPES: Mapping[Role, tuple[str, ...]] = {
    **dict.fromkeys(Role, (CITY,)),
    **_OF_COUNTIES,
    **_OF_UNITS,
    **_OF_PERSONS,
    Role.ZONE_ADMIN: (ZONE,),
    Role.LEADER: (SELF, COUNTY),
    Role.ASSOCIATION: (SELF, COUNTY),
}
"""The kinds of scope with which each role may be held."""
COUNTY_ROLES = frozenset(_OF_COUNTIES)
"""What a county's administrator may grant: their own role and those below it."""
