"""What somebody was not let do is on record, and what was merely wrong or late is not."""

from typing import Any

import pytest

from tests.writing import REQUEST_ID, WritableCity

TEA = "普洱示例茶业有限公司"
MISSING = "Enterprise_00000000-0000-4000-8000-000000000000"


async def refused(city: WritableCity) -> list[dict[str, Any]]:
    """Refusals on record, oldest first."""
    found = await city.rows("audit_log", success=False)
    return sorted(found, key=lambda entry: int(entry["seq"]))


async def test_a_visible_row_that_one_may_not_change(writable_city: WritableCity) -> None:
    row = await writable_city.id_of("Enterprise", name=TEA)
    given = {"address": "思茅区"}
    assert await writable_city.refusals("dept.commerce", "updateEnterprise", id=row, input=given) == [
        "FORBIDDEN"
    ]
    entry = (await refused(writable_city))[-1]
    user = await writable_city.row("user", username="dept.commerce")
    assert (entry["actor_id"], entry["action"], entry["entity"]) == (user["id"], "update", "Enterprise")
    assert (entry["subject"], entry["request_id"]) == (row, REQUEST_ID)
    assert entry["reason"].startswith("FORBIDDEN: ")
    assert entry["changes"] is None


async def test_an_invisible_row_and_a_missing_one_leave_the_same(writable_city: WritableCity) -> None:
    hidden = await writable_city.id_of("Enterprise", name=TEA)
    for row in (hidden, MISSING):
        given = {"address": "宁洱县"}
        assert await writable_city.refusals("county.ninger", "updateEnterprise", id=row, input=given) == [
            "NOT_FOUND"
        ]
    one, other = (await refused(writable_city))[-2:]
    assert [each["subject"] for each in (one, other)] == [hidden, MISSING]
    assert one["reason"] == other["reason"]


async def test_what_is_no_id_is_not_written_down(writable_city: WritableCity) -> None:
    given = {"address": "宁洱县"}
    assert await writable_city.refusals(
        "county.ninger", "updateEnterprise", id="'; drop table", version=1, input=given
    ) == ["NOT_FOUND"]
    assert (await refused(writable_city))[-1]["subject"] is None


@pytest.mark.parametrize("dry_run", [True, False])
async def test_a_wrong_value_an_old_version_and_a_rehearsal_are_no_refusals(
    writable_city: WritableCity, dry_run: bool
) -> None:
    row = await writable_city.id_of("Enterprise", name=TEA)
    before = await refused(writable_city)
    for how in ({"input": {"contactPhone": "12"}}, {"input": {"address": "x"}, "version": 99}):
        payload = await writable_city.do("county.simao", "updateEnterprise", id=row, dry_run=dry_run, **how)
        assert not payload["ok"]
    rehearsed = await writable_city.do(
        "dept.commerce", "updateEnterprise", id=row, input={"address": "x"}, dry_run=True
    )
    assert rehearsed["errors"][0]["code"] == "FORBIDDEN"
    assert await refused(writable_city) == before


async def test_the_history_of_the_row_tells_what_was_done_and_not_what_was_tried(
    writable_city: WritableCity,
) -> None:
    row = await writable_city.id_of("Enterprise", name=TEA)
    query = "query($id: ID!) { enterprise(id: $id) { history { action } } }"
    before = await writable_city.ask("county.simao", query, {"id": row})
    await writable_city.refusals("dept.commerce", "updateEnterprise", id=row, input={"address": "x"})
    assert await writable_city.ask("county.simao", query, {"id": row}) == before


async def test_of_many_rows_each_refusal_is_written(writable_city: WritableCity) -> None:
    before = len(await refused(writable_city))
    query = """mutation($inputs: [CreateDictItemInput!]!) {
        createDictItems(inputs: $inputs, policy: EACH) { ok } }"""
    inputs = [{"dictionary": "Mine", "code": code, "labelZh": code} for code in ("A", "B")]
    await writable_city.ask("city.relief", query, {"inputs": inputs})
    assert len(await refused(writable_city)) == before + 2
