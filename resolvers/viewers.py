"""Who asks: the roles and scopes of a session's person, as they are today, and kept as long as they hold."""

import time
from collections import OrderedDict, defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models import clock
from models.access import BorrowedShape, HeldRole, Look, PendingStep, Role, Viewer
from models.duties import DELEGATED, conflict
from models.entities.commissioner import Commissioner
from models.entities.delegation import Delegation
from models.entities.enterprise import BindingStatus, EnterpriseUser, EnterpriseUserRole
from models.entities.org import OrgUnit
from models.entities.person import Leader, RoleGrant, ScopeKind, User, UserStatus
from models.entities.session import Session, SessionKind
from models.entities.viewing import NOT_LOOKED_AT
from models.errors import Unauthenticated
from models.grants import STAFF
from models.sign_in import pending_step
from resolvers.looking import Running, end_look, running_look
from resolvers.stamp import READ_STAMP

STAFF_ROLES = frozenset(STAFF)
MAX_AGE_S = 60.0
CAPACITY = 10_000

# Tortoise's ``region_id`` and the like are columns that the type checker does not know.
GrantRow = Any
UserRow = Any
Scopes = dict[tuple[Role | None, str], tuple[UUID, ...]]
SessionKey = tuple[str, str]
"""The kind of a session and the hash of its token."""


async def load_viewer(connection: BaseDBAsyncClient | None, session_id: UUID) -> Viewer:
    """The person of a session with the roles that hold today; ``connection`` as Tortoise's ``using_db``.

    Raises:
        Unauthenticated: the session has ended or the account is not active.
    """
    # The stamp before the rows: what changes in between makes the stamp old, and is noticed with the
    # next statement. The other way round it would never be.
    stamp = await read_stamp(connection, session_id)
    session = await (
        Session.filter(id=session_id, deleted_at=None).using_db(connection).select_related("user").first()
    )
    if stamp is None or session is None:
        raise Unauthenticated(session.end_reason.label.zh if session and session.end_reason else None)
    user: UserRow = session.user
    parts = await _parts(connection, user)
    pending = _pending(session, user, parts)
    if pending:
        return replace(await _viewer(connection, user, [], session_id, stamp), pending=pending)
    chosen = _narrowed(parts, session.acting_grant_id)
    if chosen is None and parts:
        # Cleared, and not only passed over: the same role given back later is chosen anew.
        await Session.filter(id=session_id).using_db(connection).update(acting_grant_id=None)
        return await load_viewer(connection, session_id)
    viewer = replace(
        await _viewer(connection, user, chosen or [], session_id, stamp),
        choices=tuple(_held(grant, part.stands_for) for part in parts for grant in part.grants),
    )
    look = await running_look(connection, session_id)
    return await _with_eyes(connection, viewer, look) if look else viewer


def _pending(session: Session, user: UserRow, parts: list["_Part"]) -> PendingStep | None:
    """What is left of signing in. Real time, as for all that has to do with it; a program's token asks
    for no second factor and for no new password but the first.
    """
    if session.kind is SessionKind.BEARER:
        return PendingStep.PASSWORD if user.must_change_password else None
    changed: datetime | None = user.password_changed_at
    return pending_step(
        [Role(grant.role) for part in parts for grant in part.grants],
        enrolled=bool(user.mfa_enabled),
        verified=session.second_factor_at is not None,
        must_change=user.must_change_password,
        password_age=datetime.now(UTC) - changed if changed else None,
    )


def _narrowed(parts: list["_Part"], grant_id: UUID | None) -> list["_Part"] | None:
    """The one grant that was chosen, or all where none was; None when it is not held any longer."""
    if grant_id is None:
        return parts
    for part in parts:
        for grant in part.grants:
            if grant.id == grant_id:
                return [replace(part, grants=[grant])]
    return None


async def _with_eyes(connection: BaseDBAsyncClient | None, viewer: Viewer, look: Running) -> Viewer:
    """The viewer with the rights of the person looked at; the look ends when either may no longer be.

    Their rights are not in the stamp: such a viewer is loaded for every request (``ViewerCache``).
    """
    seen = await viewer_as(connection, look.user_id)
    held = next((role for role in viewer.held if role.role is Role.SYS_ADMIN), None)
    if seen is None or held is None or seen.shape & NOT_LOOKED_AT or look.is_over:
        await end_look(look, "已满三十分钟" if look.is_over else "不再具备查看条件")
        return await load_viewer(connection, look.session_id)
    return replace(
        seen,
        username=viewer.username,
        display_name=viewer.display_name,
        shape=BorrowedShape(seen.shape),
        console=False,
        session_id=viewer.session_id,
        stamp=viewer.stamp,
        choices=viewer.choices,
        look=Look(look.id, viewer.user_id, held.grant_id, seen.display_name, look.until_at, look.reason),
    )


async def viewer_as(connection: BaseDBAsyncClient | None, user_id: UUID) -> Viewer | None:
    """The person with the roles that hold today, without a session: for whoever writes to them, not for
    answering them. None when the account is not active.
    """
    user: UserRow = (
        await User.filter(id=user_id, status=UserStatus.ACTIVE, deleted_at=None).using_db(connection).first()
    )
    if user is None:
        return None
    return await _viewer(connection, user, await _parts(connection, user), None, "")


async def _viewer(
    connection: BaseDBAsyncClient | None,
    user: UserRow,
    parts: list["_Part"],
    session_id: UUID | None,
    stamp: str,
) -> Viewer:
    shape = frozenset(Role(grant.role) for part in parts for grant in part.grants)
    return Viewer(
        user_id=user.id,
        username=user.username,
        display_name=user.display_name,
        city_id=user.city_id,
        shape=shape,
        held=tuple(_held(grant, part.stands_for) for part in parts for grant in part.grants),
        scopes=_together([await _scopes_of(connection, part) for part in parts]),
        console=bool(user.console and shape & STAFF_ROLES),
        session_id=session_id,
        stamp=stamp,
    )


async def read_stamp(connection: BaseDBAsyncClient | None, session_id: UUID) -> str | None:
    """What ``STAMP`` is now; None when the session has ended or the account is not active."""
    rows = await (connection or Tortoise.get_connection("default")).execute_query_dict(
        READ_STAMP, [session_id]
    )
    stamp: str | None = rows[0]["stamp"]
    return stamp


@dataclass(frozen=True, slots=True)
class _Part:
    """The grants that come from one account: the person's own, or that of somebody they stand in for."""

    user: UserRow
    grants: list[GrantRow]
    stands_for: str | None = None


async def _parts(connection: BaseDBAsyncClient | None, user: UserRow) -> list[_Part]:
    """The person's own rights, and those that others have delegated to them for today.

    What was itself delegated is not passed on, and a duty that excludes one of the person's own stays out.
    """
    today = clock.today()
    own = await _grants_in_force(connection, user.id)
    parts = [_Part(user, own)]
    delegations = (
        Delegation.filter(
            deputy_id=user.id,
            city_id=user.city_id,
            from_on__lte=today,
            until_on__gte=today,
            ended_at=None,
            deleted_at=None,
            absent__city_id=user.city_id,
            absent__status=UserStatus.ACTIVE,
            absent__deleted_at=None,
        )
        .using_db(connection)
        .select_related("absent")
        .order_by("from_on", "id")
    )
    mine = [Role(grant.role) for grant in own]
    for delegation in await delegations:
        absent: UserRow = delegation.absent
        grants = [
            grant
            for grant in await _grants_in_force(connection, absent.id)
            if grant.role in DELEGATED and conflict(mine, Role(grant.role)) is None
        ]
        parts.append(_Part(absent, grants, absent.display_name))
    return parts


async def _grants_in_force(connection: BaseDBAsyncClient | None, user_id: UUID) -> list[GrantRow]:
    today = clock.today()
    grants = (
        RoleGrant.filter(
            Q(valid_to=None) | Q(valid_to__gte=today),
            user_id=user_id,
            valid_from__lte=today,
            revoked_at=None,
            deleted_at=None,
        )
        .using_db(connection)
        .select_related("region", "unit", "bank")
        .order_by("valid_from", "id")
    )
    return list(await grants)


# --- scopes -------------------------------------------------------------------------------------

REGION_SCOPES = {ScopeKind.COUNTY: "counties", ScopeKind.ZONE: "zones"}
"""What the region of a grant is to rules. A grant for the whole city names no county: rules that
speak of counties are for those who have one."""


async def _scopes_of(connection: BaseDBAsyncClient | None, part: _Part) -> Scopes:
    shape = frozenset(Role(grant.role) for grant in part.grants)
    return {
        **await _scopes_of_roles(connection, part.user, part.grants),
        **await _scopes_of_person(connection, part.user, part.grants, shape),
    }


def _together(several: list[Scopes]) -> Scopes:
    """What comes with a role in any of the parts."""
    keys = dict.fromkeys(key for scopes in several for key in scopes)
    return {key: tuple(sorted({id_ for scopes in several for id_ in scopes.get(key, ())})) for key in keys}


async def _scopes_of_roles(
    connection: BaseDBAsyncClient | None, user: UserRow, grants: list[GrantRow]
) -> Scopes:
    scopes: defaultdict[tuple[Role | None, str], set[UUID]] = defaultdict(set)
    roots: defaultdict[Role, set[UUID]] = defaultdict(set)
    for grant in grants:
        role, name = Role(grant.role), REGION_SCOPES.get(grant.scope_kind)
        if name and grant.region_id:
            scopes[role, name].add(grant.region_id)
        if unit := grant.unit_id or user.unit_id:
            roots[role].add(unit)
    for role, units in roots.items():
        scopes[role, "units"] = await _with_subtree(connection, units)
    return {key: tuple(sorted(ids)) for key, ids in scopes.items()}


async def _with_subtree(connection: BaseDBAsyncClient | None, units: set[UUID]) -> set[UUID]:
    """The units and all below them; one query a level, and a tree that bites its tail ends too."""
    known = set(units)
    frontier = units
    while frontier:
        below = OrgUnit.filter(parent_id__in=list(frontier), deleted_at=None)
        frontier = set(await _ids(below, "id", connection)) - known
        known |= frontier
    return known


BINDINGS = {
    Role.ENTERPRISE_ADMIN: Q(role=EnterpriseUserRole.ADMIN),
    # A member's rights hold in every enterprise one belongs to, an administrator's where one is that.
    Role.ENTERPRISE_MEMBER: Q(),
}
POSTS = {Role.LEADER: "user_id", Role.LIAISON: "liaison_user_id"}
"""Who one is as a leader, and for whom one speaks as a liaison."""


async def _scopes_of_person(
    connection: BaseDBAsyncClient | None, user: UserRow, grants: list[GrantRow], shape: frozenset[Role]
) -> Scopes:
    today = clock.today()
    scopes: Scopes = {}
    for role in shape & BINDINGS.keys():
        bound = EnterpriseUser.filter(
            BINDINGS[role], user_id=user.id, status=BindingStatus.ACTIVE, deleted_at=None
        )
        scopes[role, "enterprises"] = await _ids(bound, "enterprise_id", connection)
    for role in shape & POSTS.keys():
        in_office = Q(Q(end_on=None) | Q(end_on__gte=today), start_on__lte=today, deleted_at=None)
        mine = Leader.filter(in_office, **{POSTS[role]: user.id})
        scopes[role, "leaders"] = await _ids(mine, "id", connection)
    if Role.COMMISSIONER in shape:
        served = Commissioner.filter(user_id=user.id, deleted_at=None)
        scopes[None, "commissioners"] = await _ids(served, "id", connection)
    if Role.BANK in shape:
        # A grant of another role may name a bank too; it does not make its person one of the bank's.
        banks = {grant.bank_id for grant in grants if grant.role == Role.BANK}
        scopes[None, "banks"] = tuple(sorted(banks))
    return scopes


async def _ids(rows: QuerySet[Any], column: str, connection: BaseDBAsyncClient | None) -> tuple[UUID, ...]:
    found: list[Any] = await rows.using_db(connection).values_list(column, flat=True)
    return tuple(sorted(set(found)))


# --- how a role is told -------------------------------------------------------------------------

PLACES = {ScopeKind.COUNTY: "region", ScopeKind.ZONE: "region", ScopeKind.UNIT: "unit"}
"""Which relation of a grant names where it holds."""


def _held(grant: GrantRow, stands_for: str | None) -> HeldRole:
    """The role with where it holds: ``COUNTY:530802``, and in words ``思茅区·县级管理员``."""
    role = Role(grant.role)
    told = PLACES.get(grant.scope_kind)
    place = grant.bank or (told and getattr(grant, told))
    kind = "BANK" if grant.bank else grant.scope_kind.value
    words = f"{place.name}·{role.label.zh}" if place else role.label.zh
    return HeldRole(
        role,
        f"{kind}:{place.code}" if place else kind,
        f"{words}（代理{stands_for}）" if stands_for else words,
        grant.id,
    )


# --- viewers kept between requests --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Kept:
    viewer: Viewer
    day: date
    loaded_at: float


class ViewerCache:
    """Loaded viewers by the key of their session: as many as fit, for a minute, never past midnight.

    What a viewer may do is checked with every statement (``resolvers.stamp``). The minute bounds
    what the stamp does not cover (idle sessions, units that were moved), the day the validity of grants.
    """

    def __init__(self, capacity: int = CAPACITY, max_age_s: float = MAX_AGE_S) -> None:
        self.capacity = capacity
        self.max_age_s = max_age_s
        self._kept: OrderedDict[SessionKey, _Kept] = OrderedDict()
        self._keys: dict[UUID, SessionKey] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def recall(self, key: SessionKey) -> Viewer | None:
        """The viewer of the session, if it was loaded today and lately."""
        kept = self._kept.get(key)
        if kept is None:
            return None
        if kept.day != clock.today() or time.monotonic() - kept.loaded_at > self.max_age_s:
            self._drop(key)
            return None
        self._kept.move_to_end(key)
        return kept.viewer

    def remember(self, key: SessionKey, viewer: Viewer) -> None:
        """Keep a viewer that was just loaded; the one unused for longest makes room.

        Not one that looks with another's eyes: the stamp does not tell when that person's rights change.
        """
        self._drop(key)
        if viewer.look is not None:
            return
        self._kept[key] = _Kept(viewer, clock.today(), time.monotonic())
        if viewer.session_id is not None:
            self._keys[viewer.session_id] = key
        while len(self._kept) > self.capacity:
            self._drop(next(iter(self._kept)))

    def forget(self, session_id: UUID | None) -> SessionKey | None:
        """Drop the viewer of a session; the key that it was kept under, if it was."""
        key = self._keys.get(session_id) if session_id else None
        if key is not None:
            self._drop(key)
        return key

    def clear(self) -> None:
        """Drop them all."""
        self._kept.clear()
        self._keys.clear()

    def _drop(self, key: SessionKey) -> None:
        kept = self._kept.pop(key, None)
        if kept is not None and kept.viewer.session_id is not None:
            self._keys.pop(kept.viewer.session_id, None)


VIEWERS = ViewerCache()
"""Those of this process."""


async def renew(viewer: Viewer, connection: BaseDBAsyncClient | None = None) -> Viewer:
    """The same session's viewer as it is now, after a statement returned another stamp.

    Raises:
        Unauthenticated: the session has ended or the account is not active.
    """
    key = VIEWERS.forget(viewer.session_id)
    if viewer.session_id is None:
        raise Unauthenticated
    renewed = await load_viewer(connection, viewer.session_id)
    if key is not None:
        VIEWERS.remember(key, renewed)
    return renewed


async def up_to_date(viewer: Viewer, connection: BaseDBAsyncClient | None = None) -> Viewer:
    """The viewer as it is now, for whoever answers without a statement that returns the stamp.

    Raises:
        Unauthenticated: the session has ended or the account is not active.
    """
    if viewer.session_id is not None and await read_stamp(connection, viewer.session_id) == viewer.stamp:
        return viewer
    return await renew(viewer, connection)
