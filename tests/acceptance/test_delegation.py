"""Deputies: they act for whoever is away until the end date, with that person's reach and no more."""

import pytest

from models.access import Role
from tests.accounts import codes_and_fields, county_grant, fresh, new_user, unit_of
from tests.writing import WritableCity

SIMAO = "530802"


async def test_a_deputy_acts_for_the_absent_until_the_end_date(writable_city: WritableCity) -> None:
    deputy = await new_user(writable_city, "simao.deputy", await unit_of(writable_city, "county.simao"))
    asked = {"to": deputy, "until": "2026-07-03", "reason": "出差"}
    given = await writable_city.did(
        "county.simao", "grantDelegation", input=asked, select="{ id fromOn untilOn absent { displayName } }"
    )
    assert (given["fromOn"], given["untilOn"]) == ("2026-06-30", "2026-07-03")
    acting = await fresh("simao.deputy")
    assert acting.shape == {Role.COUNTY_ADMIN}
    assert [held.label for held in acting.held] == ["思茅区·县级管理员（代理思茅区·县级管理员）"]
    count = "{ issues { totalCount } enterprises { totalCount } }"
    assert await writable_city.ask("simao.deputy", count) == await writable_city.ask("county.simao", count)
    assert acting.username == "simao.deputy"
    try:
        writable_city.at("2026-07-03T23:59:59")
        assert (await fresh("simao.deputy")).shape == {Role.COUNTY_ADMIN}
        writable_city.at("2026-07-04T00:00:01")
        assert (await fresh("simao.deputy")).shape == frozenset()
    finally:
        writable_city.at("2026-06-30T10:00:00")
    await writable_city.did("county.simao", "endDelegation", id=given["id"])
    assert (await fresh("simao.deputy")).shape == frozenset()
    assert await writable_city.refusals("county.simao", "endDelegation", id=given["id"]) == ["STATE_CONFLICT"]


async def test_a_deputy_loses_what_the_absent_loses_with_the_next_request(
    writable_city: WritableCity,
) -> None:
    unit = await unit_of(writable_city, "county.simao")
    absent = await new_user(writable_city, "simao.absent", unit)
    role = await writable_city.did(
        "county.simao",
        "grantRole",
        input=await county_grant(writable_city, absent, "COUNTY_DEPT_LEAD", SIMAO),
    )
    deputy = await new_user(writable_city, "simao.standin", unit)
    await writable_city.did("simao.absent", "grantDelegation", input={"to": deputy, "until": "2026-07-31"})
    seen = "{ viewer { grants { role label } } }"
    held = (await writable_city.ask("simao.standin", seen))["viewer"]["grants"]
    assert [each["role"] for each in held] == ["COUNTY_DEPT_LEAD"]
    await writable_city.did("county.simao", "revokeRole", id=role["id"])
    assert (await writable_city.ask("simao.standin", seen))["viewer"]["grants"] == []


async def test_a_leaders_deputy_sees_what_the_leader_sees(writable_city: WritableCity) -> None:
    deputy = await new_user(writable_city, "party.deputy", await unit_of(writable_city, "leader.l4"))
    await writable_city.did("leader.l4", "grantDelegation", input={"to": deputy, "until": "2026-07-31"})
    count = "{ projects { totalCount } enterprises { totalCount } }"
    seen = await writable_city.ask("party.deputy", count)
    assert seen == await writable_city.ask("leader.l4", count)
    assert seen["projects"]["totalCount"] > 0


async def test_what_was_delegated_is_not_passed_on(writable_city: WritableCity) -> None:
    unit = await unit_of(writable_city, "county.ninger")
    first, second = [await new_user(writable_city, f"ninger.deputy{n}", unit) for n in (1, 2)]
    await writable_city.did("county.ninger", "grantDelegation", input={"to": first, "until": "2026-07-31"})
    assert await writable_city.refusals(
        "ninger.deputy1", "grantDelegation", input={"to": second, "until": "2026-07-31"}
    ) == ["VALIDATION"]
    assert (await fresh("ninger.deputy2")).shape == frozenset()


REFUSED = [
    ("city.finance", "city.finance", "2026-07-31", "VALIDATION", "to"),
    ("city.finance", "county.simao", "2026-07-31", "VALIDATION", "to"),
    ("city.finance", "enterprise.e01", "2026-07-31", "NOT_FOUND", "to"),
    ("city.finance", "city.invest", "2026-06-29", "VALIDATION", "until"),
    ("city.finance", "city.invest", "2028-06-30", "VALIDATION", "until"),
    ("city.finance", "sysadmin", "2026-07-31", "DUTY_CONFLICT", "to"),
    ("city.finance", "security.auditor", "2026-07-31", "DUTY_CONFLICT", "to"),
    ("city.relief", "discipline", "2026-07-31", "DUTY_CONFLICT", "to"),
]


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: f"{case[0]} by {case[1]} until {case[2]}")
async def test_not_everybody_can_be_anybodys_deputy(
    writable_city: WritableCity, case: tuple[str, ...]
) -> None:
    absent, deputy, until, code, field = case
    asked = {"to": await writable_city.id_of("User", username=deputy), "until": until}
    assert await codes_and_fields(writable_city, absent, "grantDelegation", input=asked) == [(code, field)]


@pytest.mark.parametrize("username", ["discipline", "security.auditor", "auditor", "enterprise.e01"])
async def test_trust_in_a_person_is_not_delegated(writable_city: WritableCity, username: str) -> None:
    asked = {"to": await writable_city.id_of("User", username="city.invest"), "until": "2026-07-31"}
    refused = await writable_city.refusals(username, "grantDelegation", input=asked)
    assert refused in (["FORBIDDEN"], ["NOT_FOUND"])


async def test_nobody_delegates_for_somebody_else_but_the_administrator(writable_city: WritableCity) -> None:
    absent = await writable_city.id_of("User", username="city.supervision")
    deputy = await new_user(
        writable_city, "supervision.deputy", await unit_of(writable_city, "city.supervision")
    )
    asked = {"from": absent, "to": deputy, "until": "2026-07-31"}
    assert await writable_city.refusals("city.invest", "grantDelegation", input=asked) == ["FORBIDDEN"]
    await writable_city.did("sysadmin", "grantDelegation", input=asked)
    assert (await fresh("supervision.deputy")).shape == {Role.CITY_SUPERVISION}
    assert await codes_and_fields(writable_city, "sysadmin", "grantDelegation", input=asked) == [
        ("STATE_CONFLICT", "until")
    ]
