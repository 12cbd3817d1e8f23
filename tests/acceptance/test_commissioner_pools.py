"""Measures 10.6, 11.1, 11.2, 11.5, 11.6: who comes into the pools, is trained, appraised and advised."""

from typing import Any

import pytest

from models.entities.commissioner import Pool
from peipao.demo.people import commissioner as golden_commissioner
from peipao.reference.stable_ids import stable_id
from resolvers.binding import opaque_id
from tests.golden_api.enterprises import commissioner, unit
from tests.writing import WritableCity

ORG = "city.org"
SERVICE = opaque_id("Pool", stable_id(Pool, "SERVICE"))
POLICY = opaque_id("Pool", stable_id(Pool, "POLICY"))
EXPERT = "sme.service"


async def person(city: WritableCity, username: str, code: str, function: str) -> dict[str, Any]:
    """The input that makes an account a commissioner from a unit."""
    return {
        "user": await city.id_of("User", username=username),
        "name": "钱新",
        "homeUnit": unit(code),
        "deptFunction": function,
    }


async def membership(city: WritableCity, who: str, pool: str) -> str:
    """The id of a membership of the golden city."""
    return await city.id_of(
        "PoolMembership", commissioner_id=golden_commissioner(who), pool_id=stable_id(Pool, pool)
    )


# --- selection ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("username", "code", "function"),
    [
        ("county.simao", "530802-INDUSTRY", "INDUSTRY"),
        ("city.finance", "530800-FINANCE", "INDUSTRY"),
        ("discipline", "530800-DISCIPLINE", "MACRO"),
    ],
)
async def test_commissioners_come_from_city_departments_with_their_function(
    writable_city: WritableCity, username: str, code: str, function: str
) -> None:
    said = await person(writable_city, username, code, function)
    payload = await writable_city.do(ORG, "createCommissioner", input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [
        ("NOT_CITY_DEPARTMENT", "homeUnit")
    ]


async def test_who_moved_to_another_department_is_no_candidate(writable_city: WritableCity) -> None:
    said = await person(writable_city, "city.finance", "530800-FINANCE", "MACRO")
    made = await writable_city.did(ORG, "createCommissioner", input=said)
    moved = {"homeUnit": unit("530800-AUDIT")}
    assert await writable_city.refusals(ORG, "updateCommissioner", id=made["id"], input=moved) == [
        "NOT_CITY_DEPARTMENT"
    ]
    await writable_city.pool.execute(
        "update org_unit set functions = '{FINANCE}' where code = '530800-FINANCE'"
    )
    chosen = {"commissioner": made["id"], "pool": SERVICE}
    assert await writable_city.refusals(ORG, "selectCommissioner", input=chosen) == ["NOT_CITY_DEPARTMENT"]


async def test_a_person_may_be_in_both_pools_and_in_each_once(writable_city: WritableCity) -> None:
    chosen = {"commissioner": commissioner("C2"), "pool": POLICY}
    made = await writable_city.did(ORG, "selectCommissioner", input=chosen, select="{ id status }")
    assert made["status"] == "CANDIDATE"
    assert await writable_city.refusals(ORG, "selectCommissioner", input=chosen) == ["DUPLICATE"]
    row = await writable_city.did(ORG, "activateMembership", id=made["id"], select="{ status joinedOn }")
    assert row == {"status": "ACTIVE", "joinedOn": "2026-06-30"}


@pytest.mark.parametrize("who", ["city.relief", "city.invest", "county.simao", "commissioner.c1"])
async def test_only_the_organisation_department_selects(writable_city: WritableCity, who: str) -> None:
    chosen = {"commissioner": commissioner("C1"), "pool": SERVICE}
    assert await writable_city.refusals(who, "selectCommissioner", input=chosen) == ["FORBIDDEN"]


# --- leaving ------------------------------------------------------------------------------------


async def test_nobody_leaves_a_pool_with_somebody_to_serve_from_it(writable_city: WritableCity) -> None:
    policy = await membership(writable_city, "C3", "POLICY")
    out = {"exitReason": "调离"}
    assert await writable_city.refusals(ORG, "suspendMembership", id=policy) == ["STATE_CONFLICT"]
    assert await writable_city.refusals(ORG, "exitPool", id=policy, input=out) == ["STATE_CONFLICT"]
    for row in await writable_city.rows(
        "assignment", commissioner_id=golden_commissioner("C3"), status="ACTIVE"
    ):
        said = {"changeReason": "TRANSFER", "approvalDocNo": "示例民营办〔2026〕22号"}
        await writable_city.did(
            "city.relief", "changeAssignment", id=opaque_id("Assignment", row["id"]), input=said
        )
    assert await writable_city.refusals(ORG, "exitPool", id=policy, input={}) == ["VALIDATION"]
    gone = await writable_city.did(ORG, "exitPool", id=policy, input=out, select="{ status exitedOn }")
    assert gone == {"status": "EXITED", "exitedOn": "2026-06-30"}
    assert await writable_city.refusals(ORG, "suspendMembership", id=policy) == ["STATE_CONFLICT"]


async def test_who_serves_from_the_other_pool_may_pause_in_this_one(writable_city: WritableCity) -> None:
    # C1's project has landed: the enterprise is served from the policy pool.
    service = await membership(writable_city, "C1", "SERVICE")
    await writable_city.did(ORG, "suspendMembership", id=service)
    row = await writable_city.did(ORG, "activateMembership", id=service, select="{ joinedOn }")
    assert row == {"joinedOn": "2026-01-05"}


# --- training and appraisal ---------------------------------------------------------------------


async def test_training_is_recorded_by_the_organisation_department(writable_city: WritableCity) -> None:
    said = {
        "commissioner": commissioner("C1"),
        "course": "惠企政策实务",
        "date": "2026-06-18",
        "hours": "8.0",
        "passed": True,
    }
    await writable_city.did(ORG, "recordTraining", input=said)
    ahead = {**said, "date": "2026-07-01"}
    assert await writable_city.refusals(ORG, "recordTraining", input=ahead) == ["VALIDATION"]
    assert await writable_city.refusals("city.relief", "recordTraining", input=said) == ["FORBIDDEN"]


async def test_appraisals_are_given_by_the_organisation_department_alone(writable_city: WritableCity) -> None:
    said = {"commissioner": commissioner("C1"), "year": 2025, "grade": "COMPETENT", "enterpriseScore": "91.5"}
    for who in ("city.relief", "city.invest", "county.simao", "commissioner.c1"):
        assert await writable_city.refusals(who, "appraise", input=said) == ["FORBIDDEN"], who
    made = await writable_city.did(ORG, "appraise", input=said, select="{ byUser { displayName } }")
    assert made == {"byUser": {"displayName": "市委组织部"}}
    assert await writable_city.refusals(ORG, "appraise", input=said) == ["DUPLICATE"]
    ahead = {**said, "year": 2027}
    assert await writable_city.refusals(ORG, "appraise", input=ahead) == ["VALIDATION"]
    seen = await writable_city.ask("commissioner.c1", "{ appraisals { nodes { grade enterpriseScore } } }")
    assert seen["appraisals"]["nodes"] == [{"grade": "COMPETENT", "enterpriseScore": None}]


async def test_more_than_a_fifth_of_excellent_grades_is_told(writable_city: WritableCity) -> None:
    warnings = []
    for who in ("C2", "C4"):
        said = {"commissioner": commissioner(who), "year": 2025, "grade": "EXCELLENT"}
        payload = await writable_city.do(ORG, "appraise", input=said)
        assert payload["ok"]
        warnings.append([each["field"] for each in payload["errors"]])
    assert warnings[-1] == ["grade"]


async def test_notes_on_cadres_are_the_organisation_departments_alone(writable_city: WritableCity) -> None:
    said = {"commissioner": commissioner("C1"), "content": "在项目一线表现突出"}
    await writable_city.did(ORG, "createCadreNote", input=said)
    assert await writable_city.refusals("city.relief", "createCadreNote", input=said) == ["FORBIDDEN"]
    query = "{ cadreNotes { totalCount } }"
    assert (await writable_city.ask(ORG, query))["cadreNotes"]["totalCount"] == 1
    for who in ("city.relief", "sysadmin", "discipline", "commissioner.c1"):
        assert (await writable_city.ask(who, query))["cadreNotes"]["totalCount"] == 0, who


async def test_memberships_can_be_asked_as_of_a_day(writable_city: WritableCity) -> None:
    query = (
        "query($day: Date!) { poolMemberships(asOf: $day, filter: { commissioner: { name: "
        '{ eq: "罗思敏" } } }) { nodes { pool { kind } } } }'
    )
    before = (await writable_city.ask(ORG, query, {"day": "2026-06-11"}))["poolMemberships"]["nodes"]
    after = (await writable_city.ask(ORG, query, {"day": "2026-06-12"}))["poolMemberships"]["nodes"]
    assert [each["pool"]["kind"] for each in before] == ["SERVICE"]
    assert sorted(each["pool"]["kind"] for each in after) == ["POLICY", "SERVICE"]


# --- advice of experts --------------------------------------------------------------------------


@pytest.fixture(scope="module")
async def platform(writable_city: WritableCity) -> WritableCity:
    """The city with somebody of the SME service platform who answers."""
    account = {"username": EXPERT, "displayName": "服务平台", "unit": unit("530800-SME_SERVICE")}
    made = await writable_city.did("sysadmin", "createUser", input=account)
    said = {"user": made["id"], "role": "SME_SERVICE", "scopeKind": "SELF"}
    await writable_city.did("sysadmin", "grantRole", input=said)
    return writable_city


@pytest.mark.parametrize("kind", ["LICENCE", "FINANCE", "LEGAL", "HR"])
async def test_a_question_is_answered_free_and_in_three_working_days(
    platform: WritableCity, kind: str
) -> None:
    asked = await platform.did(
        "commissioner.c1",
        "askExpert",
        input={"kind": kind, "question": "招用季节工如何签订合同？"},
        select="{ id status answerDueAt fee }",
    )
    assert asked["answerDueAt"] == "2026-07-03T23:59:59+08:00"
    assert (asked["status"], asked["fee"]) == ("ASKED", "0.00")
    said = {"expert": "何律师", "answer": "可签订以完成一定工作任务为期限的劳动合同。"}
    for who, code in {"commissioner.c2": "NOT_FOUND", "commissioner.c1": "FORBIDDEN"}.items():
        assert await platform.refusals(who, "answerExpert", id=asked["id"], input=said) == [code]
    costly = {**said, "fee": "100.00"}
    assert await platform.refusals(EXPERT, "answerExpert", id=asked["id"], input=costly) == [
        "FEE_MUST_BE_ZERO"
    ]
    assert await platform.refusals(EXPERT, "answerExpert", id=asked["id"], input={}) == ["VALIDATION"]
    await platform.did(EXPERT, "answerExpert", id=asked["id"], input=said)
    assert await platform.refusals(EXPERT, "answerExpert", id=asked["id"], input=said) == ["STATE_CONFLICT"]


async def test_enterprises_and_offices_do_not_ask(platform: WritableCity) -> None:
    said = {"kind": "LEGAL", "question": "？"}
    for who in ("enterprise.e01", "city.relief"):
        assert await platform.refusals(who, "askExpert", input=said) == ["FORBIDDEN"], who
    paid = {**said, "fee": "1.00"}
    assert await platform.refusals("commissioner.c1", "askExpert", input=paid) == ["FEE_MUST_BE_ZERO"]
