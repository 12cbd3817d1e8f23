"""What signing in takes: who needs a second factor, how old a password may be, how long one may sit idle.

Source: GB/T 22239-2019 8.1.4.1 a (passwords are changed), b (sessions end), d (administrators prove
themselves in two ways, one of them cryptographic); the figures are those of DOMAIN §4.13.
"""

from collections.abc import Iterable
from datetime import timedelta

from models.access import PendingStep, Role
from models.grants import CITY_OFFICES, STAFF

SECOND_FACTOR_ROLES = frozenset(
    {
        *CITY_OFFICES,
        Role.COUNTY_ADMIN,
        Role.ZONE_ADMIN,
        Role.DISCIPLINE,
        Role.AUDITOR,
        Role.SECURITY_AUDITOR,
        Role.SYS_ADMIN,
    }
)
"""Who administers, pays, inspects or watches: a password alone gives them nothing."""

PASSWORD_LIVES = timedelta(days=90)
SESSION_LIVES = timedelta(hours=12)
UNFINISHED_LIVES = timedelta(minutes=15)
"""How long a session waits for its second factor."""
ADMIN_IDLE, STAFF_IDLE = timedelta(minutes=15), timedelta(minutes=30)


def pending_step(
    roles: Iterable[Role],
    *,
    enrolled: bool,
    verified: bool,
    must_change: bool,
    password_age: timedelta | None,
) -> PendingStep | None:
    """What a session has yet to do before its roles hold; None when nothing is left.

    >>> pending_step(
    ...     [Role.COUNTY_ADMIN], enrolled=False, verified=False, must_change=True, password_age=None
    ... ).name
    'ENROLMENT'
    """
    if not verified and enrolled:
        return PendingStep.SECOND_FACTOR
    if not verified and not SECOND_FACTOR_ROLES.isdisjoint(roles):
        return PendingStep.ENROLMENT
    if must_change or (password_age is not None and password_age > PASSWORD_LIVES):
        return PendingStep.PASSWORD
    return None


def idle_limit(roles: frozenset[Role]) -> timedelta | None:
    """How long a session may rest before it ends; None for those whom only its age limits."""
    if roles & SECOND_FACTOR_ROLES:
        return ADMIN_IDLE
    return STAFF_IDLE if roles & frozenset(STAFF) else None
