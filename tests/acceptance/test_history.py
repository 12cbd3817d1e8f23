"""The history of a row: what was done to it, by whom, as far as each reader may know."""

from typing import Any

from models import clock
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record

HISTORY = """query ($id: ID!) { node(id: $id) { ... on %s { history {
  at action label actor changes { field label old new }
} } } }"""


async def history(city: Any, person: str, row: str) -> list[dict[str, Any]] | None:
    """The history of the row as the person reads it; None where they do not see the row."""
    answer = await city.answer(person, HISTORY % row.partition("_")[0], {"id": row})
    node = answer["data"]["node"]
    return None if node is None else node["history"]


async def submitted_issue(city: Any) -> str:
    """An issue that its enterprise has just submitted."""
    writable = {"title": "茶叶外运车辆不足", "content": "旺季运力不足", "category": "OTHER"}
    enterprise = await city.id_of("Enterprise", name="普洱示例茶业有限公司")
    made = await city.did("enterprise.e01", "createIssue", input={**writable, "enterprise": enterprise})
    await city.did("enterprise.e01", "submitIssue", id=made["id"])
    row: str = made["id"]
    return row


async def test_a_step_is_told_with_its_doer_and_what_it_changed(writable_city: Any) -> None:
    issue = await submitted_issue(writable_city)
    await writable_city.did("city.relief", "acceptIssue", id=issue)
    accepted, submitted, created = await history(writable_city, "city.relief", issue) or ()
    assert accepted["at"].startswith("2026-06-30T10:00:00")
    assert (accepted["action"], accepted["label"]) == ("acceptIssue", "受理")
    assert accepted["actor"] == "市民营办"
    assert {"field": "status", "label": "办理状态", "old": "SUBMITTED", "new": "ACCEPTED"} in accepted[
        "changes"
    ]
    assert (submitted["action"], submitted["label"]) == ("submitIssue", "提交")
    assert created["label"] == "新建"
    told = {change["field"]: change["new"] for change in created["changes"]}
    assert (told["title"], told["enterprise"]) == ("茶叶外运车辆不足", "普洱示例茶业有限公司")


async def test_as_many_of_the_latest_as_are_asked_for(writable_city: Any) -> None:
    issue = await submitted_issue(writable_city)
    query = "query ($id: ID!) { issue(id: $id) { history(first: 1) { action } } }"
    latest = await writable_city.ask("city.relief", query, {"id": issue})
    assert latest["issue"]["history"] == [{"action": "submitIssue"}]


async def test_more_than_a_page_of_history_is_refused(writable_city: Any) -> None:
    query = "query ($first: Int) { issues(first: 1) { nodes { history(first: $first) { action } } } }"
    assert await writable_city.codes("city.relief", query, {"first": 101}) == ["BAD_USER_INPUT"]
    assert await writable_city.codes("city.relief", query, {"first": 0}) == ["BAD_USER_INPUT"]


async def test_the_doer_is_named_only_to_those_who_may_read_that_person(writable_city: Any) -> None:
    issue = await submitted_issue(writable_city)
    await writable_city.did("city.relief", "acceptIssue", id=issue)
    by_official = [step["actor"] for step in await history(writable_city, "city.relief", issue) or ()]
    by_enterprise = [step["actor"] for step in await history(writable_city, "enterprise.e01", issue) or ()]
    assert by_official == ["市民营办", None, None]
    assert by_enterprise == [None, *["普洱示例茶业有限公司·企业管理员"] * 2]


async def test_nobody_is_named_for_a_step_that_keeps_its_doer(writable_city: Any) -> None:
    issue = await submitted_issue(writable_city)
    actor = (await writable_city.row("user", username="enterprise.e01"))["id"]
    await noted(writable_city, issue, "title", "甲", "乙", actor_id=actor, anonymous=True)
    told = await history(writable_city, "enterprise.e01", issue) or []
    assert [step["actor"] for step in told] == [None, *["普洱示例茶业有限公司·企业管理员"] * 2]


async def test_a_related_row_is_named_only_to_those_who_may_read_it(writable_city: Any) -> None:
    issue = await submitted_issue(writable_city)
    known = await writable_city.ask("enterprise.e01", "{ leaders(first: 100) { nodes { name } } }")
    names = {each["name"] for each in known["leaders"]["nodes"]}
    leader = next(row for row in await writable_city.rows("leader") if row["name"] not in names)
    await noted(writable_city, issue, "leadLeader", None, f"Leader_{leader['id']}")
    (to_official, *_) = await history(writable_city, "city.relief", issue) or ()
    (to_enterprise, *_) = await history(writable_city, "enterprise.e01", issue) or ()
    assert to_official["changes"] == [
        {"field": "leadLeader", "label": "牵头领导", "old": None, "new": leader["name"]}
    ]
    assert to_enterprise["changes"] == [
        {"field": "leadLeader", "label": "牵头领导", "old": None, "new": None}
    ]


async def test_a_masked_column_stays_masked_even_for_those_who_read_it_in_clear(writable_city: Any) -> None:
    enterprise = await writable_city.id_of("Enterprise", name="普洱示例茶业有限公司")
    await writable_city.did(
        "enterprise.e01", "updateEnterprise", id=enterprise, input={"contactPhone": "13987654321"}
    )
    (changed, *_) = await history(writable_city, "enterprise.e01", enterprise) or ()
    assert changed["changes"] == [
        {"field": "contactPhone", "label": "联系电话", "old": "138****0001", "new": "139****4321"}
    ]


async def test_whoever_does_not_see_the_row_reads_nothing_of_it(writable_city: Any) -> None:
    issue = await submitted_issue(writable_city)
    assert await history(writable_city, "enterprise.e13", issue) is None


async def test_failed_attempts_and_readings_are_no_part_of_it(writable_city: Any) -> None:
    issue = await submitted_issue(writable_city)
    await noted(writable_city, issue, "title", "甲", "乙", success=False)
    await noted(writable_city, issue, "title", "甲", "乙", action="REVEAL_CONTACT")
    told = await history(writable_city, "city.relief", issue) or []
    assert [step["action"] for step in told] == ["submitIssue", "createIssue"]


async def noted(city: Any, row: str, field: str, old: str | None, new: str | None, **said: Any) -> None:
    """An entry of the audit trail about the row that no mutation has written."""
    changes = [{"field": field, "old": old, "new": new}]
    said = {"seq": 0, "at": clock.now(), "action": "accept_issue", "subject": row, "changes": changes} | said
    async with city.pool.acquire() as connection:
        await record(connection, [AuditEntry(**said)], 530800)
