"""Policy release (DOMAIN §6.7): drafted, checked, released once for all, and never rewritten afterwards."""

from typing import Any

import pytest

from peipao.reference.org_units import unit_code
from tests.writing import WritableCity

INDUSTRY = unit_code("530800", "INDUSTRY")
FACTS = {
    "title": "普洱市中小企业纾困若干措施",
    "level": "CITY",
    "body": "一、……",
    "issuedOn": "2026-06-15",
    "effectiveOn": "2026-07-01",
}


@pytest.fixture(scope="module")
async def head(writable_city: WritableCity) -> str:
    """The head of the unit that releases policies."""
    unit = await writable_city.id_of("OrgUnit", code=INDUSTRY)
    given = {"username": "industry.head", "displayName": "市工信局·负责人", "unit": unit}
    user = (await writable_city.did("sysadmin", "createUser", input=given))["id"]
    role = {"user": user, "role": "CITY_DEPT_LEAD", "scopeKind": "UNIT", "unit": unit}
    await writable_city.did("sysadmin", "grantRole", input=role)
    return "industry.head"


async def drafted(city: WritableCity, number: str, **more: Any) -> str:
    unit = await city.id_of("OrgUnit", code=INDUSTRY)
    given = {**FACTS, "docNo": number, "issuerUnit": unit, "releaseUnit": unit, **more}
    made: str = (await city.did("dept.industry", "draftPolicy", input=given))["id"]
    return made


async def reviewed(city: WritableCity, head: str, number: str) -> str:
    policy = await drafted(city, number)
    await city.did("dept.industry", "submitPolicy", id=policy)
    await city.did(head, "reviewPolicy", id=policy, input={"legalityChecked": True})
    return policy


async def test_a_policy_is_drafted_checked_and_released(writable_city: WritableCity, head: str) -> None:
    policy = await reviewed(writable_city, head, "普工信发〔2026〕11号")
    before = await writable_city.ask("public", "{ policyDocuments { totalCount } }")
    assert await writable_city.refusals("dept.industry", "publishPolicy", id=policy) == ["FORBIDDEN"]
    released = await writable_city.did(head, "publishPolicy", id=policy, select="{ status publishedAt }")
    assert released == {"status": "PUBLISHED", "publishedAt": "2026-06-30T10:00:00+08:00"}
    after = await writable_city.ask("public", "{ policyDocuments { totalCount } }")
    count = [each["policyDocuments"]["totalCount"] for each in (before, after)]
    assert count[1] == count[0] + 1


async def test_nothing_is_released_that_was_not_checked(writable_city: WritableCity, head: str) -> None:
    policy = await drafted(writable_city, "普工信发〔2026〕12号")
    assert await writable_city.refusals(head, "publishPolicy", id=policy) == ["STATE_CONFLICT"]
    await writable_city.did("dept.industry", "submitPolicy", id=policy)
    for given in ({}, {"legalityChecked": False}):
        assert await writable_city.refusals(head, "reviewPolicy", id=policy, input=given) == ["VALIDATION"]
    assert await writable_city.refusals(
        "dept.industry", "reviewPolicy", id=policy, input={"legalityChecked": True}
    ) == ["FORBIDDEN"]


async def test_a_released_text_is_not_changed_any_more(writable_city: WritableCity, head: str) -> None:
    policy = await reviewed(writable_city, head, "普工信发〔2026〕13号")
    item = {"code": "SUPPORT", "matter": "support", "title": "支持事项", "benefitKind": "SERVICE"}
    draft = await drafted(writable_city, "普工信发〔2026〕14号")
    made = await writable_city.did("dept.industry", "createPolicyItem", input={**item, "document": draft})
    await writable_city.did("dept.industry", "submitPolicy", id=draft)
    await writable_city.did(head, "reviewPolicy", id=draft, input={"legalityChecked": True})
    await writable_city.did(head, "publishPolicy", id=policy)
    await writable_city.did(head, "publishPolicy", id=draft)
    for username in ("dept.industry", head, "city.relief"):
        for row in (policy, draft):
            refused = await writable_city.refusals(
                username, "updatePolicyDocument", id=row, input={"body": "二、……"}
            )
            assert refused == ["FORBIDDEN"]
        assert await writable_city.refusals(
            username, "updatePolicyItem", id=made["id"], input={"title": "改"}
        ) == ["FORBIDDEN"]
        late = {**item, "code": "LATE", "document": policy}
        assert await writable_city.refusals(username, "createPolicyItem", input=late) == ["FORBIDDEN"]


async def test_the_drafter_cannot_check_or_date_the_release(writable_city: WritableCity) -> None:
    policy = await drafted(writable_city, "普工信发〔2026〕15号")
    for given in ("{legalityChecked: true}", '{publishedAt: "2026-06-01T00:00:00+08:00"}'):
        document = f'mutation {{ updatePolicyDocument(id: "{policy}", version: 1, input: {given}) {{ ok }} }}'
        assert await writable_city.codes("dept.industry", document) == ["GRAPHQL_VALIDATION_FAILED"]


async def test_a_policy_expires_after_its_last_day(writable_city: WritableCity, head: str) -> None:
    policy = await reviewed(writable_city, head, "普工信发〔2026〕16号")
    await writable_city.did(head, "publishPolicy", id=policy)
    assert await writable_city.refusals(
        head, "expirePolicy", id=policy, input={"expiresOn": "2026-07-31"}
    ) == ["VALIDATION"]
    try:
        writable_city.at("2026-08-01T09:00")
        given = {"expiresOn": "2026-07-31"}
        ended = await writable_city.did(head, "expirePolicy", id=policy, input=given, select="{ status }")
        assert ended == {"status": "EXPIRED"}
    finally:
        writable_city.at("2026-06-30T10:00")


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("amendPolicy", "AMENDED"),
        ("supersedePolicy", "SUPERSEDED"),
        ("overridePolicy", "OVERRIDDEN"),
        ("repealPolicy", "REPEALED"),
    ],
)
async def test_what_was_released_ends_by_whoever_released_it(
    writable_city: WritableCity, head: str, name: str, state: str
) -> None:
    policy = await reviewed(writable_city, head, f"普工信发〔2026〕{name}")
    await writable_city.did(head, "publishPolicy", id=policy)
    assert await writable_city.refusals("city.relief", name, id=policy) == ["FORBIDDEN"]
    assert await writable_city.did(head, name, id=policy, select="{ status }") == {"status": state}
    assert await writable_city.refusals(head, name, id=policy) == ["STATE_CONFLICT"]


async def test_another_unit_does_not_know_of_the_draft(writable_city: WritableCity) -> None:
    policy = await drafted(writable_city, "普工信发〔2026〕17号")
    for username in ("dept.commerce", "county.simao", "enterprise.e01", "public"):
        assert await writable_city.refusals(username, "submitPolicy", id=policy) == ["NOT_FOUND"]


# --- in time (measure 6.1) ----------------------------------------------------------------------

OVERDUE = """query($now: DateTime!) { policyDocuments(
  filter: {publishedAt: {isNull: true}, releaseDueAt: {lt: $now}}) { nodes { id } } }"""


async def test_a_policy_is_to_be_released_within_five_working_days_of_its_issue(
    writable_city: WritableCity,
) -> None:
    # Head of the bureau since before the policy was issued, as the fixture's is not.
    head = "industry.lead"
    policy = await reviewed(writable_city, head, "普工信发〔2026〕18号")
    late = {}
    try:
        for moment in ("2026-06-23T23:59", "2026-06-24T00:00"):
            writable_city.at(moment)
            found = await writable_city.ask(head, OVERDUE, {"now": f"{moment}:00+08:00"})
            waiting = await writable_city.ask(head, "{ myTodo { id dueAt overdue } }")
            mine = {each["id"]: (each["dueAt"], each["overdue"]) for each in waiting["myTodo"]}
            listed = policy in [each["id"] for each in found["policyDocuments"]["nodes"]]
            late[moment] = (listed, *mine[policy])
        due = "2026-06-23T23:59:59+08:00"
        assert late == {
            "2026-06-23T23:59": (False, due, False),
            "2026-06-24T00:00": (True, due, True),
        }
        await writable_city.did(head, "publishPolicy", id=policy)
        found = await writable_city.ask(head, OVERDUE, {"now": "2026-06-24T00:00:00+08:00"})
        assert policy not in [each["id"] for each in found["policyDocuments"]["nodes"]]
    finally:
        writable_city.at("2026-06-30T10:00")


async def test_another_day_of_issue_is_another_term_and_none_where_no_calendar_reaches(
    writable_city: WritableCity,
) -> None:
    policy = await drafted(writable_city, "普工信发〔2026〕19号")
    for issued, due, codes in (
        ("2026-06-22", "2026-06-29T23:59:59+08:00", []),
        ("2008-06-22", None, ["CALENDAR_NOT_LOADED"]),
    ):
        payload = await writable_city.do(
            "dept.industry",
            "updatePolicyDocument",
            id=policy,
            input={"issuedOn": issued},
            select="{ releaseDueAt }",
        )
        assert payload["row"] == {"releaseDueAt": due}
        assert [each["code"] for each in payload["errors"]] == codes
