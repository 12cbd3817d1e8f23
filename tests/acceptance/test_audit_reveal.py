"""``revealContact``: masked contact details in clear, for officials who say why, and always on record."""

from typing import Any

import pytest

from tests.writing import REQUEST_ID, WritableCity

ASK = """mutation($id: ID!, $reason: String!, $fields: [String!]) {
    revealContact(id: $id, reason: $reason, fields: $fields) { ok values { field value } } }"""
REASON = "核实企业用电诉求，需电话联系"


async def enterprise(city: WritableCity, uscc_like: str = "普洱示例茶业有限公司") -> str:
    return await city.id_of("Enterprise", name=uscc_like)


async def reveal(city: WritableCity, username: str, row: str, fields: list[str] | None) -> dict[str, Any]:
    asked = {"id": row, "reason": REASON, "fields": fields}
    told = (await city.ask(username, ASK, asked))["revealContact"]
    assert told["ok"]
    return {each["field"]: each["value"] for each in told["values"]}


async def log(city: WritableCity) -> list[dict[str, Any]]:
    found = await city.rows("audit_log", action="revealContact")
    return sorted(found, key=lambda entry: int(entry["seq"]))


async def test_a_city_department_is_told_what_it_sees_masked_and_it_is_written_down(
    writable_city: WritableCity,
) -> None:
    row = await enterprise(writable_city)
    masked = await writable_city.ask(
        "dept.commerce", "query($id: ID!) { enterprise(id: $id) { contactPhone legalRep } }", {"id": row}
    )
    clear = await writable_city.row("enterprise", name="普洱示例茶业有限公司")
    assert masked["enterprise"]["contactPhone"] != clear["contact_phone"]
    told = await reveal(writable_city, "dept.commerce", row, ["contactPhone"])
    assert told == {"contactPhone": clear["contact_phone"]}
    entry = (await log(writable_city))[-1]
    user = await writable_city.row("user", username="dept.commerce")
    assert (entry["actor_id"], entry["subject"], entry["entity"]) == (user["id"], row, "Enterprise")
    assert (entry["fields_viewed"], entry["reason"]) == (["contactPhone"], REASON)
    assert (entry["success"], entry["request_id"]) == (True, REQUEST_ID)
    assert clear["contact_phone"] not in str(entry)


async def test_without_fields_it_is_all_that_is_given_out(writable_city: WritableCity) -> None:
    told = await reveal(writable_city, "dept.commerce", await enterprise(writable_city), None)
    clear = await writable_city.row("enterprise", name="普洱示例茶业有限公司")
    assert told == {"legalRep": clear["legal_rep"], "contactPhone": clear["contact_phone"]}


async def test_a_colleagues_phone_may_be_asked_for(writable_city: WritableCity) -> None:
    await writable_city.pool.execute(
        "update \"user\" set phone = '13887654321' where username = 'city.finance'"
    )
    row = await writable_city.id_of("User", username="city.finance")
    assert await reveal(writable_city, "county.simao", row, ["phone"]) == {"phone": "13887654321"}


@pytest.mark.parametrize("username", ["county.ninger", "enterprise.e13", "bank.b1", "sysadmin", "public"])
async def test_what_one_cannot_see_is_not_there(writable_city: WritableCity, username: str) -> None:
    before = await log(writable_city)
    asked = {"id": await enterprise(writable_city), "reason": REASON, "fields": ["contactPhone"]}
    missing = {**asked, "id": "Enterprise_00000000-0000-4000-8000-000000000000"}
    answers = [await writable_city.answer(username, ASK, each) for each in (asked, missing)]
    assert answers[0] == answers[1]
    assert [error["extensions"]["code"] for error in answers[0]["errors"]] == ["NOT_FOUND"]
    assert await log(writable_city) == before


async def test_the_auditors_read_masked_and_a_refusal_is_on_record(writable_city: WritableCity) -> None:
    asked = {"id": await enterprise(writable_city), "reason": REASON, "fields": ["contactPhone"]}
    assert await writable_city.codes("auditor", ASK, asked) == ["FORBIDDEN"]
    entry = (await log(writable_city))[-1]
    user = await writable_city.row("user", username="auditor")
    assert (entry["actor_id"], entry["success"]) == (user["id"], False)


@pytest.mark.parametrize(
    ("entity", "equal", "field"),
    [
        ("User", {"username": "city.finance"}, "idNo"),
        ("User", {"username": "city.finance"}, "username"),
        ("User", {"username": "city.finance"}, "passwordHash"),
        ("Enterprise", {"name": "普洱示例茶业有限公司"}, "name"),
        ("Enterprise", {"name": "普洱示例茶业有限公司"}, "contactphone"),
    ],
)
async def test_only_contact_details_are_given_out(
    writable_city: WritableCity, entity: str, equal: dict[str, str], field: str
) -> None:
    row = await writable_city.id_of(entity, **equal)
    asked = {"id": row, "reason": REASON, "fields": [field]}
    assert await writable_city.codes("city.relief", ASK, asked) == ["VALIDATION"]


async def test_complaints_give_nobody_away(writable_city: WritableCity) -> None:
    complaint = (await writable_city.rows("complaint"))[0]
    asked = {"id": f"Complaint_{complaint['id']}", "reason": REASON, "fields": ["contactPhone"]}
    for username in ("city.supervision", "discipline", "county.simao"):
        assert await writable_city.codes(username, ASK, asked) in (["VALIDATION"], ["NOT_FOUND"])


@pytest.mark.parametrize("reason", ["", "   看看   ", "长" * 301])
async def test_it_takes_a_reason(writable_city: WritableCity, reason: str) -> None:
    asked = {"id": await enterprise(writable_city), "reason": reason, "fields": ["contactPhone"]}
    assert await writable_city.codes("dept.commerce", ASK, asked) == ["VALIDATION"]


async def test_nobody_reveals_without_signing_in(writable_city: WritableCity) -> None:
    asked = {"id": await enterprise(writable_city), "reason": REASON, "fields": None}
    assert (await writable_city.codes(None, ASK, asked))[0] in {"UNAUTHENTICATED", "Unauthenticated"}
