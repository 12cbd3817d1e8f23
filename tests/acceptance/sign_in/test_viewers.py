"""What a signed-in person is to the rules: roles, places, units, and whose person they are."""

from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import pytest

from models import clock
from models.access import Role, Viewer
from models.entities.commissioner import Commissioner, DeptFunction
from models.entities.enterprise import (
    BindingMethod,
    BindingStatus,
    Enterprise,
    EnterpriseUser,
    EnterpriseUserRole,
)
from models.entities.org import Bank, OrgUnit, Region, RegionKind, UnitKind, UnitLevel
from models.entities.person import (
    Leader,
    LeaderLevel,
    LeaderTeam,
    RankCode,
    RoleGrant,
    ScopeKind,
    User,
    UserStatus,
)
from models.entities.session import Session, SessionKind
from models.errors import Unauthenticated
from resolvers import viewers
from resolvers.sessions import resume
from resolvers.signing_in import issue_token
from resolvers.viewers import ViewerCache, load_viewer, read_stamp, renew, up_to_date

TODAY = date(2026, 6, 30)
numbers = count(1)


@pytest.fixture(autouse=True)
def a_day_in_june() -> Iterator[None]:
    clock.fix(datetime(2026, 6, 30, 10, tzinfo=clock.SHANGHAI))
    yield
    clock.fix(None)


async def region(code: str, name: str, kind: RegionKind) -> Region:
    city = None if kind is RegionKind.CITY else await region("530800", "普洱市", RegionKind.CITY)
    found, _ = await Region.get_or_create(
        code=code, defaults={"name": name, "short_name": name[:20], "kind": kind, "parent": city}
    )
    return found


async def simao() -> Region:
    return await region("530802", "思茅区", RegionKind.COUNTY)


async def ninger() -> Region:
    return await region("530821", "宁洱哈尼族彝族自治县", RegionKind.COUNTY)


async def unit(name: str, parent: OrgUnit | None = None) -> OrgUnit:
    return await OrgUnit.create(
        code=f"TEST-{next(numbers)}",
        name=name,
        level=UnitLevel.CITY,
        kind=UnitKind.GOV,
        region=await simao(),
        parent=parent,
    )


async def person(**columns: Any) -> User:
    given = {"username": f"person{next(numbers)}", "display_name": "王强", "status": UserStatus.ACTIVE}
    return await User.create(**{**given, **columns})


async def give(user: User, role: Role, kind: ScopeKind = ScopeKind.CITY, **columns: Any) -> RoleGrant:
    return await RoleGrant.create(
        **{"user": user, "role": role, "scope_kind": kind, "valid_from": TODAY, **columns}
    )


async def viewer_of(user: User) -> Viewer:
    return await resume(await issue_token(user.username, 1), SessionKind.BEARER)


async def enterprise() -> Enterprise:
    number = next(numbers)
    return await Enterprise.create(
        uscc=valid_uscc(f"91530802MA{number:07d}"), name=f"思茅茶业{number}号", county=await simao()
    )


def valid_uscc(first_seventeen: str) -> str:
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(alphabet.index(sign) * pow(3, place, 31) for place, sign in enumerate(first_seventeen))
    return first_seventeen + alphabet[-total % 31]


async def bind(
    user: User,
    status: BindingStatus = BindingStatus.ACTIVE,
    role: EnterpriseUserRole = EnterpriseUserRole.ADMIN,
) -> EnterpriseUser:
    return await EnterpriseUser.create(
        enterprise=await enterprise(),
        user=user,
        binding_method=BindingMethod.ADMIN_INVITE,
        status=status,
        role=role,
    )


async def leader(**columns: Any) -> Leader:
    given = {
        "name": "张三",
        "level": LeaderLevel.CITY,
        "team": LeaderTeam.GOVERNMENT,
        "position": "副市长",
        "rank_code": RankCode.VICE_MAYOR,
        "region": await simao(),
        "start_on": date(2025, 1, 1),
    }
    return await Leader.create(**{**given, **columns})


async def commissioner(user: User) -> Commissioner:
    return await Commissioner.create(
        user=user, name="陈静", home_unit=await unit("市商务局"), dept_function=DeptFunction.INDUSTRY
    )


# --- places and units ---------------------------------------------------------------------------


async def test_a_county_administrator_has_the_county_and_is_told_so() -> None:
    user = await person()
    await give(user, Role.COUNTY_ADMIN, ScopeKind.COUNTY, region=await simao())
    viewer = await viewer_of(user)
    assert viewer.shape == {Role.COUNTY_ADMIN}
    assert viewer.value("counties", Role.COUNTY_ADMIN) == ((await simao()).id,)
    assert viewer.value("zones", Role.COUNTY_ADMIN) == ()
    assert viewer.value("user", Role.COUNTY_ADMIN) == user.id
    (held,) = viewer.held
    assert (held.scope, held.label) == ("COUNTY:530802", "思茅区·县级管理员")


async def test_the_scope_of_one_role_is_not_the_scope_of_another() -> None:
    user = await person()
    zone = await region("TEST-ZONE", "普洱市工业园区", RegionKind.ZONE)
    await give(user, Role.COUNTY_ADMIN, ScopeKind.COUNTY, region=await simao())
    await give(user, Role.COUNTY_DEPT_LEAD, ScopeKind.COUNTY, region=await ninger())
    await give(user, Role.ZONE_ADMIN, ScopeKind.ZONE, region=zone)
    viewer = await viewer_of(user)
    assert viewer.value("counties", Role.COUNTY_ADMIN) == ((await simao()).id,)
    assert viewer.value("counties", Role.COUNTY_DEPT_LEAD) == ((await ninger()).id,)
    assert viewer.value("counties", Role.ZONE_ADMIN) == ()
    assert viewer.value("zones", Role.ZONE_ADMIN) == (zone.id,)
    assert viewer.value("zones", Role.COUNTY_ADMIN) == ()


async def test_a_city_office_has_no_county_of_its_own() -> None:
    user = await person(console=True)
    await give(user, Role.CITY_RELIEF_OFFICE, region=await region("530800", "普洱市", RegionKind.CITY))
    viewer = await viewer_of(user)
    assert viewer.value("counties", Role.CITY_RELIEF_OFFICE) == ()
    assert viewer.held[0].label == "市民营办"


async def test_a_department_has_its_unit_and_all_below_it() -> None:
    bureau = await unit("市工业和信息化局")
    division = await unit("企业科", bureau)
    desk = await unit("企业科一组", division)
    await unit("市财政局")
    former = await unit("已撤销科室", bureau)
    await OrgUnit.filter(id=former.id).update(deleted_at=datetime.now(UTC))
    user = await person(unit=bureau)
    await give(user, Role.CITY_DEPT_STAFF)
    assert set((await viewer_of(user)).value("units", Role.CITY_DEPT_STAFF)) == {
        bureau.id,
        division.id,
        desk.id,
    }


async def test_the_unit_of_a_grant_comes_before_the_unit_of_the_person() -> None:
    home, lent = await unit("市财政局"), await unit("市商务局")
    user = await person(unit=home)
    await give(user, Role.CITY_DEPT_LEAD, ScopeKind.UNIT, unit=lent)
    await give(user, Role.CITY_FINANCE)
    viewer = await viewer_of(user)
    assert viewer.value("units", Role.CITY_DEPT_LEAD) == (lent.id,)
    assert viewer.value("units", Role.CITY_FINANCE) == (home.id,)
    assert "市商务局·市直部门负责人" in {held.label for held in viewer.held}


async def test_units_that_are_below_each_other_do_not_hang_the_server() -> None:
    above = await unit("甲单位")
    below = await unit("乙单位", above)
    await OrgUnit.filter(id=above.id).update(parent_id=below.id)
    user = await person(unit=above)
    await give(user, Role.CITY_DEPT_STAFF)
    assert set((await viewer_of(user)).value("units", Role.CITY_DEPT_STAFF)) == {above.id, below.id}


# --- whose person -------------------------------------------------------------------------------


async def test_an_enterprises_person_has_the_enterprises_bound_and_not_those_pending_or_revoked() -> None:
    user = await person(console=True)
    await give(user, Role.ENTERPRISE_ADMIN, ScopeKind.SELF)
    bound = await bind(user)
    await bind(user, BindingStatus.PENDING)
    await bind(user, BindingStatus.REVOKED)
    viewer = await viewer_of(user)
    assert viewer.value("enterprises", Role.ENTERPRISE_ADMIN) == (bound.enterprise_id,)
    assert viewer.console is False  # the console is for officials


async def test_an_administrator_of_one_enterprise_is_only_a_member_of_the_other() -> None:
    user = await person()
    await give(user, Role.ENTERPRISE_ADMIN, ScopeKind.SELF)
    await give(user, Role.ENTERPRISE_MEMBER, ScopeKind.SELF)
    own, other = await bind(user), await bind(user, role=EnterpriseUserRole.MEMBER)
    viewer = await viewer_of(user)
    assert viewer.value("enterprises", Role.ENTERPRISE_ADMIN) == (own.enterprise_id,)
    assert set(viewer.value("enterprises", Role.ENTERPRISE_MEMBER)) == {
        own.enterprise_id,
        other.enterprise_id,
    }


async def test_a_leader_who_is_also_a_liaison_has_the_leaders_reach_only_for_themself() -> None:
    boss, aide = await person(), await person()
    for role in (Role.LEADER, Role.LIAISON):
        await give(aide, role, ScopeKind.SELF)
    own, served = await leader(user=aide), await leader(user=boss, liaison_user=aide)
    viewer = await viewer_of(aide)
    assert viewer.value("leaders", Role.LEADER) == (own.id,)
    assert viewer.value("leaders", Role.LIAISON) == (served.id,)


async def test_a_leader_is_the_leader_and_a_liaison_stands_for_theirs() -> None:
    boss, aide = await person(), await person()
    await give(boss, Role.LEADER, ScopeKind.SELF)
    await give(aide, Role.LIAISON, ScopeKind.SELF)
    post = await leader(user=boss, liaison_user=aide)
    await leader(liaison_user=boss)  # without the role of a liaison, this opens nothing
    await leader(user=aide)
    await leader(user=boss, end_on=date(2026, 6, 29))  # a post that was left
    assert (await viewer_of(boss)).value("leaders", Role.LEADER) == (post.id,)
    assert (await viewer_of(aide)).value("leaders", Role.LIAISON) == (post.id,)


async def test_a_commissioner_and_a_bank_are_known_as_such() -> None:
    cadre, banker = await person(), await person()
    await give(cadre, Role.COMMISSIONER, ScopeKind.SELF)
    post = await commissioner(cadre)
    bank = await Bank.create(code="TEST-BANK", name="普洱农商银行")
    await give(banker, Role.BANK, ScopeKind.SELF, bank=bank)
    assert (await viewer_of(cadre)).value("commissioners", Role.COMMISSIONER) == (post.id,)
    viewer = await viewer_of(banker)
    assert viewer.value("banks", Role.BANK) == (bank.id,)
    assert viewer.held[0].label == "普洱农商银行·银行"


async def test_somebody_without_a_role_has_nothing() -> None:
    user = await person(unit=await unit("市商务局"), console=True)
    await bind(user)
    await leader(user=user)
    await commissioner(user)
    viewer = await viewer_of(user)
    assert (viewer.shape, viewer.held, dict(viewer.scopes), viewer.console) == (frozenset(), (), {}, False)


# --- the time of a grant ------------------------------------------------------------------------

TIMES: dict[str, tuple[dict[str, Any], bool]] = {
    "from today": ({"valid_from": TODAY}, True),
    "until today": ({"valid_from": date(2026, 1, 1), "valid_to": TODAY}, True),
    "from tomorrow": ({"valid_from": date(2026, 7, 1)}, False),
    "until yesterday": ({"valid_from": date(2026, 1, 1), "valid_to": date(2026, 6, 29)}, False),
    "deleted": ({"deleted_at": datetime(2026, 6, 1, tzinfo=UTC)}, False),
}


@pytest.mark.parametrize("when", TIMES)
async def test_a_role_holds_from_its_first_day_to_its_last(when: str) -> None:
    columns, holds = TIMES[when]
    user = await person(console=True)
    await give(user, Role.AUDITOR, **columns)
    viewer = await viewer_of(user)
    assert (Role.AUDITOR in viewer.shape) is holds
    assert viewer.console is holds


async def test_a_role_ends_at_midnight_in_a_session_that_goes_on() -> None:
    user = await person()
    await give(user, Role.AUDITOR, valid_to=TODAY)
    token = await issue_token(user.username, 1)
    assert (await resume(token, SessionKind.BEARER)).shape == {Role.AUDITOR}
    clock.fix(datetime(2026, 7, 1, 0, 0, tzinfo=clock.SHANGHAI))
    assert (await resume(token, SessionKind.BEARER)).shape == frozenset()


# --- what has changed since ---------------------------------------------------------------------


async def everybody() -> User:
    """A person of whom every kind of row exists that rights come from."""
    user = await person()
    for role in (Role.ENTERPRISE_ADMIN, Role.LEADER, Role.LIAISON, Role.COMMISSIONER):
        await give(user, role, ScopeKind.SELF)
    await bind(user)
    await leader(user=user)
    await leader(liaison_user=user)
    await commissioner(user)
    return user


Change = Callable[[User], Awaitable[Any]]
CHANGES: dict[str, Change] = {
    "a role is revoked": lambda u: RoleGrant.filter(user_id=u.id, role=Role.LEADER).update(valid_to=TODAY),
    "a role is deleted": lambda u: RoleGrant.filter(user_id=u.id, role=Role.LEADER).delete(),
    "a role is given": lambda u: give(u, Role.AUDITOR),
    "a binding is revoked": lambda u: EnterpriseUser.filter(user_id=u.id).update(
        status=BindingStatus.REVOKED
    ),
    "a binding is added": bind,
    "the leader leaves": lambda u: Leader.filter(user_id=u.id).update(end_on=TODAY),
    "the liaison changes": lambda u: Leader.filter(liaison_user_id=u.id).update(liaison_user_id=None),
    "the commissioner goes": lambda u: Commissioner.filter(user_id=u.id).update(deleted_at=datetime.now(UTC)),
    "the console is taken away": lambda u: User.filter(id=u.id).update(console=False),
}


@pytest.mark.parametrize("change", CHANGES)
async def test_the_stamp_differs_as_soon_as(change: str) -> None:
    user = await everybody()
    viewer = await viewer_of(user)
    assert viewer.session_id is not None
    assert await read_stamp(None, viewer.session_id) == viewer.stamp
    await CHANGES[change](user)
    assert await read_stamp(None, viewer.session_id) not in {viewer.stamp, None}


async def test_the_stamp_is_not_touched_by_what_happens_to_others_or_by_activity() -> None:
    viewer = await viewer_of(await everybody())
    await everybody()
    await Session.filter(id=viewer.session_id).update(last_seen_at=datetime.now(UTC))
    assert await up_to_date(viewer) is viewer


ENDINGS: dict[str, Callable[[Viewer], Awaitable[Any]]] = {
    "signed out": lambda v: Session.filter(id=v.session_id).update(ended_at=datetime.now(UTC)),
    "expired": lambda v: Session.filter(id=v.session_id).update(expires_at=datetime.now(UTC) - timedelta(1)),
    "disabled": lambda v: User.filter(id=v.user_id).update(status=UserStatus.DISABLED),
    "locked": lambda v: User.filter(id=v.user_id).update(status=UserStatus.LOCKED),
    "deleted": lambda v: User.filter(id=v.user_id).update(deleted_at=datetime.now(UTC)),
}


@pytest.mark.parametrize("ending", ENDINGS)
async def test_there_is_no_stamp_and_no_viewer_once(ending: str) -> None:
    viewer = await viewer_of(await everybody())
    assert viewer.session_id is not None
    await ENDINGS[ending](viewer)
    assert await read_stamp(None, viewer.session_id) is None
    with pytest.raises(Unauthenticated):
        await renew(viewer)
    with pytest.raises(Unauthenticated):
        await load_viewer(None, viewer.session_id)


async def test_nobody_has_the_stamp_of_a_session_that_never_was() -> None:
    assert await read_stamp(None, uuid4()) is None


async def test_a_revoked_enterprise_user_has_no_enterprise_from_the_next_look_on() -> None:
    user = await person()
    await give(user, Role.ENTERPRISE_MEMBER, ScopeKind.SELF)
    binding = await bind(user)
    token = await issue_token(user.username, 1)
    viewer = await resume(token, SessionKind.BEARER)
    assert viewer.value("enterprises", Role.ENTERPRISE_MEMBER) != ()
    await EnterpriseUser.filter(id=binding.id).update(status=BindingStatus.REVOKED)
    assert (await up_to_date(viewer)).value("enterprises", Role.ENTERPRISE_MEMBER) == ()
    # and what is remembered from now on is the renewed one
    assert (await resume(token, SessionKind.BEARER)).value("enterprises", Role.ENTERPRISE_MEMBER) == ()


# --- what is kept between requests --------------------------------------------------------------


async def test_a_right_that_ends_while_its_person_is_being_loaded_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    really = viewers._grants_in_force

    async def just_before(connection: Any, user_id: UUID) -> Any:
        found = await really(connection, user_id)
        await RoleGrant.filter(user_id=user_id).delete()
        return found

    user = await person()
    await give(user, Role.AUDITOR)
    monkeypatch.setattr(viewers, "_grants_in_force", just_before)
    viewer = await viewer_of(user)
    monkeypatch.undo()
    assert viewer.shape == {Role.AUDITOR}
    assert (await up_to_date(viewer)).shape == frozenset()


def somebody(session_id: UUID | None = None) -> Viewer:
    return Viewer(uuid4(), "x", "x", 530800, frozenset(), session_id=session_id or uuid4())


async def test_a_running_session_is_not_loaded_again_for_every_request() -> None:
    user = await everybody()
    token = await issue_token(user.username, 1)
    assert await resume(token, SessionKind.BEARER) is await resume(token, SessionKind.BEARER)


def test_the_cache_keeps_the_most_recently_used_and_no_more_than_fit() -> None:
    cache = ViewerCache(capacity=2)
    for name in ("first", "second"):
        cache.remember(("COOKIE", name), somebody())
    assert cache.recall(("COOKIE", "first"))
    cache.remember(("COOKIE", "third"), somebody())
    assert cache.recall(("COOKIE", "second")) is None
    assert cache.recall(("COOKIE", "first"))
    assert len(cache) == 2


def test_the_cache_knows_a_viewer_for_a_day_and_a_minute_at_most() -> None:
    cache, old = ViewerCache(), ViewerCache(max_age_s=-1)
    cache.remember(("COOKIE", "x"), somebody())
    old.remember(("COOKIE", "x"), somebody())
    assert old.recall(("COOKIE", "x")) is None
    assert cache.recall(("COOKIE", "x"))
    clock.fix(datetime(2026, 7, 1, 0, 0, 1, tzinfo=clock.SHANGHAI))
    assert cache.recall(("COOKIE", "x")) is None


def test_a_forgotten_session_is_gone_and_a_bearer_is_not_a_cookie() -> None:
    cache, session_id = ViewerCache(), uuid4()
    cache.remember(("COOKIE", "x"), somebody(session_id))
    assert cache.recall(("BEARER", "x")) is None
    assert cache.forget(session_id) == ("COOKIE", "x")
    assert cache.forget(session_id) is None
    assert cache.recall(("COOKIE", "x")) is None
    assert len(cache) == 0
