"""Who asks and which rows they see in which form: DOMAIN §5 read a second time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models.access import Access, Grant, Role
from models.columns import anatomy
from models.entities.commissioner import Commissioner
from models.entities.delegation import Delegation
from models.entities.enterprise import EnterpriseUser
from models.entities.org import OrgUnit
from models.entities.person import Leader, RoleGrant, User
from models.masking import MASKS
from models.predicates import (
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
from tests.oracle.rows import EntityType, Row, Rows


@dataclass(frozen=True)
class Asker:
    """A person with the roles that hold today and how far each of them reaches."""

    user: Row
    roles: frozenset[Role]
    reach: Mapping[tuple[Role | None, str], frozenset[UUID]]

    def value(self, name: str, role: Role) -> Any:
        """What ``viewer.<name>`` is in a grant to the role."""
        if name == "user":
            return self.user.id
        return self.reach.get((role if name in ROLE_SCOPED else None, name), frozenset())


def _alive(row: Row) -> bool:
    return row["deleted_at"] is None


def _lasts(row: Row, since: str, until: str, today: date) -> bool:
    return bool(row[since] <= today and (row[until] is None or today <= row[until]))


BINDINGS: Mapping[Role, tuple[str, ...]] = {
    Role.ENTERPRISE_ADMIN: ("ADMIN",),
    Role.ENTERPRISE_MEMBER: ("ADMIN", "MEMBER"),
}
"""The bindings to enterprises by which each role reaches them."""
POSTS: Mapping[Role, str] = {Role.LEADER: "user_id", Role.LIAISON: "liaison_user_id"}
"""Where a leader names the person who has the role."""


HANDLES = frozenset(
    role for role in Role if role.name.startswith(("CITY_", "COUNTY_")) and role is not Role.CITY_SUPERVISION
) | {Role.ZONE_ADMIN, Role.LEADER, Role.LIAISON, Role.COMMISSIONER, Role.JUDICIAL}
WATCHES = (Role.SYS_ADMIN, Role.SECURITY_AUDITOR)
DELEGABLE = HANDLES | {Role.CITY_SUPERVISION}
"""What an official may leave to a deputy: the work, not the trust in the person."""


def _excludes(one: Role, other: Role) -> bool:
    """Whether nobody may have both (DOMAIN §5.2)."""
    if one == other or Role.PUBLIC in (one, other):
        return False
    officials = DELEGABLE | {Role.DISCIPLINE, Role.AUDITOR, *WATCHES}
    return any(
        first in WATCHES
        or (first is Role.DISCIPLINE and second in HANDLES)
        or (first is Role.EVALUATOR and second in officials)
        for first, second in ((one, other), (other, one))
    )


def _in_force(rows: Rows, user: Row, today: date) -> list[Row]:
    return [
        grant
        for grant in rows.where(RoleGrant, "user_id", user.id)
        if _alive(grant) and grant["revoked_at"] is None and _lasts(grant, "valid_from", "valid_to", today)
    ]


def _parts(rows: Rows, user: Row, today: date) -> list[tuple[Row, list[Row]]]:
    """The accounts whose rights a person has, each with the grants that count: their own, and those of
    whom they stand in for."""
    own = _in_force(rows, user, today)
    parts = [(user, own)]
    for delegation in rows.where(Delegation, "deputy_id", user.id):
        (absent,) = rows.where(User, "id", delegation["absent_id"])
        if (
            _alive(delegation)
            and delegation["ended_at"] is None
            and _lasts(delegation, "from_on", "until_on", today)
            and _alive(absent)
            and absent["status"] == "ACTIVE"
            and user["city_id"] == absent["city_id"] == delegation["city_id"]
        ):
            held = [Role(grant["role"]) for grant in own]
            left = [
                grant
                for grant in _in_force(rows, absent, today)
                if Role(grant["role"]) in DELEGABLE
                and not any(_excludes(role, Role(grant["role"])) for role in held)
            ]
            parts.append((absent, left))
    return parts


def asker(rows: Rows, username: str, today: date) -> Asker:
    """Somebody with an account, by what the rows say of them."""
    user = next(u for u in rows.where(User, "username", username))
    # Somebody else knows their password: until they change it, nobody knows who asks.
    parts = [] if user["must_change_password"] else _parts(rows, user, today)
    roles = frozenset(Role(grant["role"]) for _, grants in parts for grant in grants)
    reach: dict[tuple[Role | None, str], frozenset[UUID]] = {}
    for person, grants in parts:
        for key, ids in _reach(rows, person, grants, today).items():
            reach[key] = reach.get(key, frozenset()) | ids
    return Asker(user, roles, reach)


def _reach(
    rows: Rows, user: Row, grants: list[Row], today: date
) -> dict[tuple[Role | None, str], frozenset[UUID]]:
    roles = frozenset(Role(grant["role"]) for grant in grants)
    reach: dict[tuple[Role | None, str], frozenset[UUID]] = {}

    def add(role: Role | None, name: str, ids: set[UUID]) -> None:
        reach[role, name] = reach.get((role, name), frozenset()) | ids

    for grant in grants:
        role = Role(grant["role"])
        place = {"COUNTY": "counties", "ZONE": "zones"}.get(grant["scope_kind"])
        if place and grant["region_id"]:
            add(role, place, {grant["region_id"]})
        if unit := grant["unit_id"] or user["unit_id"]:
            add(role, "units", _subtree(rows, unit))
        if role is Role.BANK and grant["bank_id"]:
            add(None, "banks", {grant["bank_id"]})
    bound = [
        b for b in rows.where(EnterpriseUser, "user_id", user.id) if _alive(b) and b["status"] == "ACTIVE"
    ]
    for role, fits in BINDINGS.items():
        if role in roles:
            add(role, "enterprises", {b["enterprise_id"] for b in bound if b["role"] in fits})
    for role, column in POSTS.items():
        if role in roles:
            posts = rows.where(Leader, column, user.id)
            add(
                role,
                "leaders",
                {post.id for post in posts if _alive(post) and _lasts(post, "start_on", "end_on", today)},
            )
    if Role.COMMISSIONER in roles:
        mine = rows.where(Commissioner, "user_id", user.id)
        add(None, "commissioners", {row.id for row in mine if _alive(row)})
    return reach


def _subtree(rows: Rows, unit: UUID) -> set[UUID]:
    found, pending = {unit}, [unit]
    while pending:
        for below in rows.where(OrgUnit, "parent_id", pending.pop()):
            if _alive(below) and below.id not in found:
                found.add(below.id)
                pending.append(below.id)
    return found


COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": lambda value, wanted: value == wanted,
    "in": lambda value, wanted: value in wanted,
    "gt": lambda value, wanted: value > wanted,
    "gte": lambda value, wanted: value >= wanted,
    "lt": lambda value, wanted: value < wanted,
    "lte": lambda value, wanted: value <= wanted,
    "contains": lambda value, wanted: wanted in value,
    "starts_with": lambda value, wanted: value.startswith(wanted),
    "overlaps": lambda value, wanted: bool(set(value) & set(wanted)),
}
"""Comparisons of a value that is there; null never passes one."""


@dataclass
class Rules:
    """What one person may see of the rows, at one moment."""

    rows: Rows
    asker: Asker
    now: datetime
    _seen: dict[tuple[Row, frozenset[Role]], bool] = field(default_factory=dict)

    def exists(self, row: Row) -> bool:
        """Whether the row is there at all: not deleted, and of the asker's city."""
        return _alive(row) and row["city_id"] == self.asker.user["city_id"]

    def sees(self, row: Row, roles: frozenset[Role] | None = None) -> bool:
        """Whether a grant lets them read the row, in any of the roles."""
        roles = self.asker.roles if roles is None else roles
        if (row, roles) not in self._seen:
            access = row.entity.access
            assert isinstance(access, Access)
            self._seen[row, roles] = self.exists(row) and self._covered(row, access.read, roles)
        return self._seen[row, roles]

    def grants(self, row: Row) -> list[Grant]:
        """The grants by which they see the row, for explanations."""
        access = row.entity.access
        assert isinstance(access, Access)
        if not self.sees(row):
            return []
        return [grant for grant in access.read if self._covered(row, (grant,), self.asker.roles)]

    def visible(self, entity: EntityType) -> list[Row]:
        """Every row of an entity that they may read."""
        return [row for row in self.rows.all(entity) if self.sees(row)]

    def one(self, row: Row, relation: str) -> Row | None:
        """The visible row at the other end of a to-one relation."""
        return next(iter(self.many(row, relation)), None)

    def many(self, row: Row, relation: str) -> list[Row]:
        """The visible rows at the other end of a relation."""
        found = self.rows.related(row, anatomy(row.entity).relations[relation])
        return [each for each in found if self.sees(each)]

    def clear(self, row: Row, column: str) -> bool:
        """Whether they see the column of this row as it is."""
        mask = anatomy(row.entity).columns[column].mask
        return mask is None or self._covered(row, mask.clear_for, self.asker.roles)

    def shown(self, row: Row, column: str) -> Any:
        """The value in the form in which they may see it."""
        value, mask = row[column], anatomy(row.entity).columns[column].mask
        if value is None or mask is None or self.clear(row, column):
            return value
        return MASKS[mask.how](str(value))

    def usable(self, entity: EntityType, column: str) -> bool:
        """Whether they may filter, order, group and sum by the column: it is clear wherever they look."""
        access, mask = entity.access, anatomy(entity).columns[column].mask
        assert isinstance(access, Access)
        if mask is None:
            return True
        clear = self._bound(mask.clear_for)
        return (All(()), None) in clear or self._bound(access.read) <= clear

    def covers(self, row: Row, grants: tuple[Grant, ...]) -> bool:
        """Whether one of the grants covers the row, in any of their roles."""
        return self._covered(row, grants, self.asker.roles)

    def holds(self, row: Row, predicate: Predicate) -> bool:
        """Whether a condition holds that does not depend on the role in which they ask."""
        return self._holds(row, predicate, next(iter(self.asker.roles)))

    def _bound(self, grants: tuple[Grant, ...]) -> set[tuple[Predicate, Role | None]]:
        return {
            (grant.rows, role if _speaks_of_role(grant.rows) else None)
            for grant in grants
            for role in grant.roles & self.asker.roles
        }

    def _covered(self, row: Row, grants: tuple[Grant, ...], roles: frozenset[Role]) -> bool:
        return any(self._holds(row, grant.rows, role) for grant in grants for role in grant.roles & roles)

    def _holds(self, row: Row, predicate: Predicate, role: Role) -> bool:
        match predicate:
            case All(parts):
                return all(self._holds(row, part, role) for part in parts)
            case Any_(parts):
                return any(self._holds(row, part, role) for part in parts)
            case Not(part):
                return not self._holds(row, part, role)
            case Exists(relation, where):
                related = self.rows.related(row, anatomy(row.entity).relations[relation])
                return any(self.exists(each) and self._holds(each, where, role) for each in related)
            case Visible(relation):
                related = self.rows.related(row, anatomy(row.entity).relations[relation])
                return any(self.sees(each, frozenset({role})) for each in related)
            case Compare(column, operator, wanted):
                value = row[column]
                if operator == "is_null":
                    return (value is None) == wanted
                return value is not None and COMPARISONS[operator](value, self._meant(wanted, role))
        raise AssertionError(predicate)

    def _meant(self, wanted: Any, role: Role) -> Any:
        match wanted:
            case ViewerValue(name):
                return self.asker.value(name, role)
            case Moment("today"):
                return self.now.date()
            case Moment():
                return self.now
        return wanted


def _speaks_of_role(predicate: Predicate) -> bool:
    match predicate:
        case All(parts) | Any_(parts):
            return any(map(_speaks_of_role, parts))
        case Not(part) | Exists(_, part):
            return _speaks_of_role(part)
        case Compare(value=ViewerValue(name)):
            return name in ROLE_SCOPED
        case Visible():
            return True
    return False
