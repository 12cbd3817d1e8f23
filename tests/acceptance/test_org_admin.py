"""Accounts and roles: within one's own ceiling, and never duties that exclude each other."""

import asyncio

import pytest

from models.access import Role
from models.duties import APART, conflict
from models.entities.session import SessionKind
from resolvers.sessions import resume
from resolvers.signing_in import change_password, issue_token, sign_in
from tests.accounts import codes_and_fields, county_grant, fresh, new_user, unit_of
from tests.writing import WritableCity

SIMAO, NINGER = "530802", "530821"


# --- organisation and accounts ------------------------------------------------------------------


async def test_a_unit_is_made_once_by_its_code_and_changed_afterwards(writable_city: WritableCity) -> None:
    region = await writable_city.id_of("Region", code="530800")
    asked = {"code": "TEA_OFFICE", "name": "市茶产业办", "level": "CITY", "kind": "OFFICE", "region": region}
    made = await writable_city.did("sysadmin", "upsertOrgUnit", input=asked)
    renamed = await writable_city.did(
        "sysadmin",
        "upsertOrgUnit",
        input={**asked, "name": "市茶咖产业办", "aliases": ["市茶产业办"]},
        select="{ id name aliases }",
    )
    assert renamed == {"id": made["id"], "name": "市茶咖产业办", "aliases": ["市茶产业办"]}
    for username in ("city.relief", "county.simao"):
        assert await writable_city.refusals(username, "upsertOrgUnit", input=asked) == ["FORBIDDEN"]


async def test_a_unit_is_not_put_below_itself(writable_city: WritableCity) -> None:
    region = await writable_city.id_of("Region", code="530800")
    upper = {"code": "UPPER", "name": "上级单位", "level": "CITY", "kind": "GOV", "region": region}
    above = (await writable_city.did("sysadmin", "upsertOrgUnit", input=upper))["id"]
    below = (
        await writable_city.did(
            "sysadmin", "upsertOrgUnit", input={**upper, "code": "LOWER", "name": "下级单位", "parent": above}
        )
    )["id"]
    assert await codes_and_fields(
        writable_city, "sysadmin", "updateOrgUnit", id=above, input={"parent": below}
    ) == [("VALIDATION", "parent")]


async def test_the_county_opens_accounts_for_its_own_units_only(writable_city: WritableCity) -> None:
    ours, theirs = [await unit_of(writable_city, f"county.{name}") for name in ("simao", "ninger")]
    await new_user(writable_city, "simao.new", ours, by="county.simao")
    given = {"username": "ninger.new", "displayName": "新同志"}
    given["unit"] = await writable_city.id_of("OrgUnit", code=theirs)
    assert await writable_city.refusals("county.simao", "createUser", input=given) == ["FORBIDDEN"]
    del given["unit"]
    assert await writable_city.refusals("county.simao", "createUser", input=given) == ["FORBIDDEN"]
    assert await writable_city.rows("user", username="ninger.new") == []


@pytest.mark.parametrize("username", ["city.relief", "leader.l4", "enterprise.e01", "security.auditor"])
async def test_nobody_else_opens_accounts(writable_city: WritableCity, username: str) -> None:
    given = {"username": "somebody", "displayName": "某人"}
    assert await writable_city.refusals(username, "createUser", input=given) == ["FORBIDDEN"]


async def test_usernames_are_kept_in_small_letters_and_only_once(writable_city: WritableCity) -> None:
    made = await writable_city.did(
        "sysadmin",
        "createUser",
        input={"username": " New.Clerk ", "displayName": "新"},
        select="{ username }",
    )
    assert made == {"username": "new.clerk"}
    again = {"username": "new.clerk", "displayName": "另一人"}
    assert await writable_city.refusals("sysadmin", "createUser", input=again) == ["DUPLICATE"]
    bad = {"username": "新同志", "displayName": "新"}
    assert await codes_and_fields(writable_city, "sysadmin", "createUser", input=bad) == [
        ("VALIDATION", "username")
    ]


async def test_a_county_does_not_hand_out_the_console(writable_city: WritableCity) -> None:
    unit = await writable_city.id_of("OrgUnit", code=await unit_of(writable_city, "county.simao"))
    given = {"username": "simao.console", "displayName": "新", "unit": unit, "console": True}
    assert await codes_and_fields(writable_city, "county.simao", "createUser", input=given) == [
        ("FORBIDDEN", "console")
    ]


async def test_a_county_neither_takes_people_from_others_nor_sends_them_there(
    writable_city: WritableCity,
) -> None:
    ours, theirs = [await unit_of(writable_city, f"county.{name}") for name in ("simao", "ninger")]
    clerk = await new_user(writable_city, "simao.mover", ours)
    unit = await writable_city.id_of("OrgUnit", code=theirs)
    assert await codes_and_fields(
        writable_city, "county.simao", "updateUser", id=clerk, input={"unit": unit}
    ) == [("FORBIDDEN", "unit")]
    other = await writable_city.id_of("User", username="county.ninger")
    assert await writable_city.refusals(
        "county.simao", "updateUser", id=other, input={"displayName": "改名"}
    ) == ["FORBIDDEN"]


async def test_nobody_locks_themselves_out(writable_city: WritableCity) -> None:
    me = await writable_city.id_of("User", username="sysadmin")
    assert await codes_and_fields(
        writable_city, "sysadmin", "updateUser", id=me, input={"status": "DISABLED"}
    ) == [("FORBIDDEN", "status")]


# --- first passwords ----------------------------------------------------------------------------

ISSUE = "mutation($id: ID!) { issuePassword(id: $id) { ok password } }"


async def test_a_new_account_gets_a_password_that_its_owner_must_change(writable_city: WritableCity) -> None:
    unit = await unit_of(writable_city, "county.simao")
    user = await new_user(writable_city, "simao.first", unit, by="county.simao")
    role = await county_grant(writable_city, user, "COUNTY_DEPT_STAFF", SIMAO)
    await writable_city.did("county.simao", "grantRole", input=role)
    issued = (await writable_city.ask("county.simao", ISSUE, {"id": user}))["issuePassword"]
    where = {"ip": "10.1.1.1", "user_agent": None, "kind": SessionKind.COOKIE}
    signed = await sign_in("simao.first", issued["password"], **where)
    assert signed.must_change_password
    assert signed.viewer.shape == frozenset()
    await change_password("simao.first", issued["password"], "Puer-Tea-2026", ip="10.1.1.1")
    assert (await sign_in("simao.first", "Puer-Tea-2026", **where)).viewer.shape == {Role.COUNTY_DEPT_STAFF}
    (entry,) = await writable_city.rows("audit_log", subject=user, action="issuePassword")
    assert (entry["success"], entry["actor_id"]) == (
        True,
        (await writable_city.row("user", username="county.simao"))["id"],
    )
    assert issued["password"] not in str(entry)


@pytest.mark.parametrize(
    ("username", "whose", "code"),
    [
        ("county.simao", "county.ninger", "FORBIDDEN"),
        ("county.simao", "dept.commerce", "FORBIDDEN"),
        ("county.simao", "county.simao", "FORBIDDEN"),
        ("county.simao", "enterprise.e13", "NOT_FOUND"),
        ("city.relief", "dept.commerce", "FORBIDDEN"),
        ("enterprise.e01", "sysadmin", "NOT_FOUND"),
        ("sysadmin", "sysadmin", "FORBIDDEN"),
    ],
)
async def test_nobody_else_gets_anybodys_password(
    writable_city: WritableCity, username: str, whose: str, code: str
) -> None:
    user = await writable_city.id_of("User", username=whose)
    before = await writable_city.row("user", username=whose)
    assert await writable_city.codes(username, ISSUE, {"id": user}) == [code]
    assert await writable_city.row("user", username=whose) == before


async def test_a_county_does_not_take_over_an_account_with_more_than_its_own_roles(
    writable_city: WritableCity,
) -> None:
    user = await new_user(writable_city, "simao.chief", await unit_of(writable_city, "county.simao"))
    await writable_city.did(
        "sysadmin", "grantRole", input={"user": user, "role": "LEADER", "scopeKind": "SELF"}
    )
    assert await writable_city.codes("county.simao", ISSUE, {"id": user}) == ["FORBIDDEN"]
    assert await writable_city.codes("sysadmin", ISSUE, {"id": user}) == []


# --- roles --------------------------------------------------------------------------------------


async def test_a_role_holds_with_the_next_request_and_ends_with_it(writable_city: WritableCity) -> None:
    unit = await unit_of(writable_city, "county.simao")
    user = await new_user(writable_city, "simao.clerk", unit)
    asked = await county_grant(writable_city, user, "COUNTY_DEPT_STAFF", SIMAO)
    given = await writable_city.did(
        "county.simao",
        "grantRole",
        input=asked,
        select="{ id role scopeKind validFrom validTo region { code } grantedBy { displayName } }",
    )
    assert given["region"] == {"code": SIMAO}
    assert given["grantedBy"] == {"displayName": "思茅区·县级管理员"}
    assert given["validFrom"] == "2026-06-30"
    assert (await fresh("simao.clerk")).shape == {Role.COUNTY_DEPT_STAFF}
    token = await issue_token("simao.clerk", 1)
    seen = await writable_city.ask("simao.clerk", "{ issues { totalCount } }")
    assert seen["issues"]["totalCount"] >= 0
    await writable_city.did("county.simao", "revokeRole", id=given["id"])
    assert (await resume(token, SessionKind.BEARER)).shape == frozenset()
    assert await writable_city.refusals("county.simao", "revokeRole", id=given["id"]) == ["STATE_CONFLICT"]


async def test_a_role_can_be_given_a_last_day_that_is_never_put_off(writable_city: WritableCity) -> None:
    user = await new_user(writable_city, "simao.temp", await unit_of(writable_city, "county.simao"))
    asked = await county_grant(writable_city, user, "COUNTY_DEPT_STAFF", SIMAO)
    given = await writable_city.did("county.simao", "grantRole", input={**asked, "validTo": "2026-12-31"})
    ended = await writable_city.did(
        "county.simao",
        "revokeRole",
        id=given["id"],
        input={"validTo": "2026-09-30"},
        select="{ validTo revokedAt }",
    )
    assert ended == {"validTo": "2026-09-30", "revokedAt": None}
    for day in ("2026-10-01", "2026-06-29"):
        assert await codes_and_fields(
            writable_city, "county.simao", "revokeRole", id=given["id"], input={"validTo": day}
        ) == [("VALIDATION", "validTo")]


@pytest.mark.parametrize(
    "role", ["CITY_RELIEF_OFFICE", "SYS_ADMIN", "DISCIPLINE", "LEADER", "ENTERPRISE_ADMIN"]
)
async def test_a_county_grants_no_role_above_its_own(writable_city: WritableCity, role: str) -> None:
    unit = await unit_of(writable_city, "county.simao")
    user = await new_user(writable_city, f"simao.{role.lower()}", unit)
    kind = "SELF" if role in {"LEADER", "ENTERPRISE_ADMIN"} else "CITY"
    region = await writable_city.id_of("Region", code=SIMAO)
    for asked in ({"scopeKind": kind}, {"scopeKind": kind, "region": region}):
        asked |= {"user": user, "role": role}
        assert await writable_city.refusals("county.simao", "grantRole", input=asked) == ["FORBIDDEN"]
    assert (await fresh(f"simao.{role.lower()}")).shape == frozenset()


async def test_a_county_grants_roles_for_itself_to_its_own_people(writable_city: WritableCity) -> None:
    mine = await new_user(writable_city, "simao.two", await unit_of(writable_city, "county.simao"))
    theirs = await new_user(writable_city, "ninger.two", await unit_of(writable_city, "county.ninger"))
    official = await writable_city.id_of("User", username="dept.commerce")
    elsewhere = await county_grant(writable_city, mine, "COUNTY_DEPT_LEAD", NINGER)
    forced = await writable_city.did(
        "county.simao", "grantRole", input=elsewhere, select="{ region { code } }"
    )
    assert forced == {"region": {"code": SIMAO}}
    for user in (theirs, official):
        stranger = await county_grant(writable_city, user, "COUNTY_DEPT_LEAD", SIMAO)
        assert await codes_and_fields(writable_city, "county.simao", "grantRole", input=stranger) == [
            ("FORBIDDEN", "user")
        ]
    unit = await writable_city.id_of("OrgUnit", code=await unit_of(writable_city, "county.ninger"))
    reaching = {**await county_grant(writable_city, mine, "COUNTY_DEPT_LEAD", SIMAO), "unit": unit}
    assert await codes_and_fields(writable_city, "county.simao", "grantRole", input=reaching) == [
        ("FORBIDDEN", "unit")
    ]


async def test_a_county_takes_no_role_of_another_county_and_no_higher_one(
    writable_city: WritableCity,
) -> None:
    theirs = await writable_city.row("user", username="county.ninger")
    other = await writable_city.id_of("RoleGrant", user_id=theirs["id"])
    assert await writable_city.refusals("county.simao", "revokeRole", id=other) == ["NOT_FOUND"]


async def test_nobody_grants_or_takes_their_own_roles(writable_city: WritableCity) -> None:
    me = await writable_city.row("user", username="sysadmin")
    asked = {"user": f"User_{me['id']}", "role": "CITY_FINANCE", "scopeKind": "CITY"}
    assert await codes_and_fields(writable_city, "sysadmin", "grantRole", input=asked) == [
        ("FORBIDDEN", "user")
    ]
    mine = await writable_city.id_of("RoleGrant", user_id=me["id"])
    assert await writable_city.refusals("sysadmin", "revokeRole", id=mine) == ["FORBIDDEN"]


CONFLICTS = [
    ("sysadmin", "SECURITY_AUDITOR", "CITY"),
    ("security.auditor", "CITY_FINANCE", "CITY"),
    ("security.auditor", "SYS_ADMIN", "CITY"),
    ("city.relief", "SYS_ADMIN", "CITY"),
    ("city.relief", "SECURITY_AUDITOR", "CITY"),
    ("enterprise.e01", "SYS_ADMIN", "CITY"),
    ("discipline", "CITY_DEPT_STAFF", "CITY"),
    ("dept.commerce", "DISCIPLINE", "CITY"),
    ("commissioner.c1", "DISCIPLINE", "CITY"),
    ("city.bizenv", "EVALUATOR", "SELF"),
]


@pytest.mark.parametrize(("username", "role", "kind"), CONFLICTS)
async def test_duties_that_exclude_each_other_are_not_given_to_one_person(
    writable_city: WritableCity, username: str, role: str, kind: str
) -> None:
    asked = {"user": await writable_city.id_of("User", username=username), "role": role, "scopeKind": kind}
    by = "sysadmin"
    if username == by:
        # Somebody else keeps the accounts as well: nobody changes their own roles.
        second = await new_user(writable_city, "sysadmin2", None)
        await writable_city.did(
            by, "grantRole", input={"user": second, "role": "SYS_ADMIN", "scopeKind": "CITY"}
        )
        by = "sysadmin2"
    assert await codes_and_fields(writable_city, by, "grantRole", input=asked) == [("DUTY_CONFLICT", "role")]


async def test_of_two_duties_given_at_the_same_moment_one_is_refused(writable_city: WritableCity) -> None:
    for round_ in range(10):
        user = await new_user(writable_city, f"twice{round_}", None)
        payloads = await asyncio.gather(
            *(
                writable_city.do(
                    "sysadmin", "grantRole", input={"user": user, "role": role, "scopeKind": "CITY"}
                )
                for role in ("SECURITY_AUDITOR", "CITY_FINANCE")
            )
        )
        assert sorted(payload["ok"] for payload in payloads) == [False, True]
        (refused,) = [payload["errors"][0]["code"] for payload in payloads if not payload["ok"]]
        assert refused == "DUTY_CONFLICT"


async def test_duties_may_follow_each_other(writable_city: WritableCity) -> None:
    user = await new_user(writable_city, "follows", None)
    first = {"user": user, "role": "CITY_FINANCE", "scopeKind": "CITY", "validTo": "2026-08-31"}
    await writable_city.did("sysadmin", "grantRole", input=first)
    then = {"user": user, "role": "SECURITY_AUDITOR", "scopeKind": "CITY"}
    assert await writable_city.refusals(
        "sysadmin", "grantRole", input={**then, "validFrom": "2026-08-31"}
    ) == ["DUTY_CONFLICT"]
    assert (await writable_city.do("sysadmin", "grantRole", input={**then, "validFrom": "2026-09-01"}))["ok"]


def test_what_excludes_excludes_both_ways() -> None:
    for one, others in APART.items():
        for other in others:
            assert conflict([one], other) is one
            assert conflict([other], one) is other
    assert conflict([Role.CITY_DEPT_STAFF, Role.COMMISSIONER], Role.CITY_DEPT_LEAD) is None


SCOPES = [
    ({"role": "COUNTY_ADMIN", "scopeKind": "CITY"}, "scopeKind"),
    ({"role": "CITY_FINANCE", "scopeKind": "COUNTY"}, "scopeKind"),
    ({"role": "COUNTY_ADMIN", "scopeKind": "COUNTY"}, "region"),
    ({"role": "CITY_DEPT_STAFF", "scopeKind": "UNIT"}, "unit"),
    ({"role": "BANK", "scopeKind": "SELF"}, "bank"),
    ({"role": "CITY_FINANCE", "scopeKind": "CITY", "validFrom": "2026-06-29"}, "validTo"),
    ({"role": "CITY_FINANCE", "scopeKind": "CITY", "validTo": "2026-06-29"}, "validTo"),
]


@pytest.mark.parametrize(("asked", "field"), SCOPES)
async def test_a_role_says_where_it_holds(
    writable_city: WritableCity, asked: dict[str, str], field: str
) -> None:
    user = await writable_city.id_of("User", username="public")
    assert await codes_and_fields(writable_city, "sysadmin", "grantRole", input={**asked, "user": user}) == [
        ("VALIDATION", field)
    ]


async def test_a_county_scope_names_a_county(writable_city: WritableCity) -> None:
    user = await writable_city.id_of("User", username="public")
    region = await writable_city.id_of("Region", code="530800")
    asked = {"user": user, "role": "COUNTY_ADMIN", "scopeKind": "COUNTY", "region": region}
    assert await codes_and_fields(writable_city, "sysadmin", "grantRole", input=asked) == [
        ("VALIDATION", "region")
    ]


# --- leaders ------------------------------------------------------------------------------------


async def test_leaders_are_imported_together_or_not_at_all(writable_city: WritableCity) -> None:
    region = await writable_city.id_of("Region", code="530800")
    one = {
        "name": "刀红梅",
        "level": "CITY",
        "team": "GOVERNMENT",
        "position": "副市长",
        "rankCode": "VICE_MAYOR",
        "region": region,
    }
    query = """mutation($inputs: [CreateLeaderInput!]!) {
        createLeaders(inputs: $inputs, policy: ALL_OR_NOTHING) { ok results { ok leader { name } } } }"""
    asked = {"inputs": [one, {**one, "name": "X"}]}
    assert not (await writable_city.ask("city.org", query, asked))["createLeaders"]["ok"]
    assert await writable_city.rows("leader", name="刀红梅") == []
    asked = {"inputs": [one, {**one, "name": "白云峰"}]}
    made = (await writable_city.ask("city.org", query, asked))["createLeaders"]
    assert made["ok"]
    assert [each["leader"]["name"] for each in made["results"]] == ["刀红梅", "白云峰"]
