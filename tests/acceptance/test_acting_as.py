"""One role in use of several: narrower than all together, never wider, and gone when the grant is."""

from models.access import Role
from tests.accounts import new_user, unit_of
from tests.writing import WritableCity

SIMAO, NINGER = "530802", "530821"
ACT = "mutation($grant: ID) { actAs(grant: $grant) { ok } }"
GRANTS = "{ viewer { grants { id role scope label active } } }"
COUNTS = "{ issues { totalCount } enterprises { totalCount } projects { totalCount } }"


async def of_two_counties(city: WritableCity, username: str) -> dict[str, str]:
    """Somebody who keeps two counties: the ids of the grants by county."""
    user = await new_user(city, username, await unit_of(city, "city.relief"))
    given = {}
    for county in (SIMAO, NINGER):
        region = await city.id_of("Region", code=county)
        asked = {"user": user, "role": "COUNTY_ADMIN", "scopeKind": "COUNTY", "region": region}
        given[county] = (await city.did("sysadmin", "grantRole", input=asked))["id"]
    return given


async def act(city: WritableCity, username: str, grant: str | None) -> None:
    assert (await city.ask(username, ACT, {"grant": grant}))["actAs"] == {"ok": True}


async def in_use(city: WritableCity, username: str) -> list[tuple[str, bool]]:
    grants = (await city.ask(username, GRANTS))["viewer"]["grants"]
    return [(each["scope"], each["active"]) for each in grants]


async def test_one_role_shows_exactly_what_that_grant_shows(writable_city: WritableCity) -> None:
    grants = await of_two_counties(writable_city, "two.counties")
    both = await writable_city.ask("two.counties", COUNTS)
    assert await in_use(writable_city, "two.counties") == [
        (f"COUNTY:{SIMAO}", True),
        (f"COUNTY:{NINGER}", True),
    ]
    alone = {}
    for county, name in ((SIMAO, "county.simao"), (NINGER, "county.ninger")):
        await act(writable_city, "two.counties", grants[county])
        alone[county] = await writable_city.ask("two.counties", COUNTS)
        assert alone[county] == await writable_city.ask(name, COUNTS)
    assert await in_use(writable_city, "two.counties") == [
        (f"COUNTY:{SIMAO}", False),
        (f"COUNTY:{NINGER}", True),
    ]
    for thing in ("issues", "enterprises"):
        assert both[thing]["totalCount"] == sum(each[thing]["totalCount"] for each in alone.values()) > 0
    await act(writable_city, "two.counties", None)
    assert await writable_city.ask("two.counties", COUNTS) == both


async def test_a_delegated_role_can_be_used_alone_until_the_delegation_ends(
    writable_city: WritableCity,
) -> None:
    deputy = await new_user(writable_city, "ninger.both", await unit_of(writable_city, "county.ninger"))
    region = await writable_city.id_of("Region", code=NINGER)
    own = {"user": deputy, "role": "COUNTY_DEPT_STAFF", "scopeKind": "COUNTY", "region": region}
    await writable_city.did("sysadmin", "grantRole", input=own)
    asked = {"to": deputy, "until": "2026-07-03"}
    delegation = (await writable_city.did("county.ninger", "grantDelegation", input=asked))["id"]
    grants = (await writable_city.ask("ninger.both", GRANTS))["viewer"]["grants"]
    (delegated,) = [each for each in grants if each["role"] == "COUNTY_ADMIN"]
    assert "代理" in delegated["label"]
    await act(writable_city, "ninger.both", delegated["id"])
    assert await in_use(writable_city, "ninger.both") == [
        (f"COUNTY:{NINGER}", False),
        (f"COUNTY:{NINGER}", True),
    ]
    assert await writable_city.ask("ninger.both", COUNTS) == await writable_city.ask("county.ninger", COUNTS)
    await writable_city.did("county.ninger", "endDelegation", id=delegation)
    assert [
        each["role"] for each in (await writable_city.ask("ninger.both", GRANTS))["viewer"]["grants"]
    ] == ["COUNTY_DEPT_STAFF"]
    session = await writable_city.rows(
        "session", user_id=(await writable_city.row("user", username="ninger.both"))["id"]
    )
    assert [each["acting_grant_id"] for each in session] == [None]


async def test_a_chosen_role_that_is_revoked_leaves_the_others_and_is_not_chosen_again(
    writable_city: WritableCity,
) -> None:
    grants = await of_two_counties(writable_city, "simao.leaves")
    await act(writable_city, "simao.leaves", grants[SIMAO])
    assert await in_use(writable_city, "simao.leaves") == [
        (f"COUNTY:{SIMAO}", True),
        (f"COUNTY:{NINGER}", False),
    ]
    await writable_city.did("sysadmin", "revokeRole", id=grants[SIMAO])
    assert await in_use(writable_city, "simao.leaves") == [(f"COUNTY:{NINGER}", True)]
    assert await writable_city.ask("simao.leaves", COUNTS) == await writable_city.ask("county.ninger", COUNTS)


async def test_nobody_uses_a_role_that_is_not_theirs(writable_city: WritableCity) -> None:
    theirs = (await writable_city.ask("city.relief", GRANTS))["viewer"]["grants"][0]["id"]
    user = await writable_city.id_of("User", username="city.relief")
    for grant in (theirs, theirs.replace("RoleGrant", "User"), user, "nonsense", ""):
        assert await writable_city.codes("county.simao", ACT, {"grant": grant}) == ["NOT_FOUND"]
    assert (await writable_city.viewer("county.simao")).shape == {Role.COUNTY_ADMIN}


async def test_what_is_done_in_a_role_is_on_record_under_that_role(writable_city: WritableCity) -> None:
    grants = await of_two_counties(writable_city, "on.record")
    await act(writable_city, "on.record", grants[NINGER])
    (entry,) = await writable_city.rows("audit_log", subject=grants[NINGER], action="ACT_AS")
    assert str(entry["role_grant_id"]) in grants[NINGER]
    assert entry["success"]


async def test_another_session_of_the_person_keeps_its_own_choice(writable_city: WritableCity) -> None:
    grants = await of_two_counties(writable_city, "other.window")
    await act(writable_city, "other.window", grants[SIMAO])
    del writable_city.tokens["other.window"]
    assert [active for _, active in await in_use(writable_city, "other.window")] == [True, True]
