"""Notification rules and saved reports, which administrators and staff add at run time."""

from typing import Any

import pytest

from schema.report_questions import question
from tests.acceptance.test_notifications import announce, tell_all, told
from tests.writing import WritableCity

ADMIN, SIMAO, NINGER, RELIEF = "sysadmin", "county.simao", "county.ninger", "city.relief"


@pytest.fixture(autouse=True)
async def quiet(writable_city: WritableCity) -> None:
    """Every test begins with nothing to be told, nothing told and no rule."""
    await writable_city.pool.execute("delete from outbox_event")
    await writable_city.pool.execute("delete from notification")
    await writable_city.pool.execute("delete from notification_rule")


@pytest.fixture
async def issue(writable_city: WritableCity) -> str:
    """E01's issue in Simao, with the industry bureau."""
    return await writable_city.id_of("Issue", title="春茶收购流动资金贷款续贷困难")


async def add_rule(city: WritableCity, **said: Any) -> str:
    """A rule about issues; its id."""
    given = {
        "name": "诉求受理告知", "entity": "Issue", "event": "accept_issue", "roles": ["COUNTY_ADMIN"],
        "place": "COUNTY", "textZh": "诉求{no}（{title}）已受理，企业：{enterprise}", **said,
    }  # fmt: skip
    return str((await city.did(ADMIN, "createNotificationRule", input=given))["id"])


async def test_holders_of_the_roles_in_the_rows_county_are_told_in_the_words_of_the_rule(
    writable_city: WritableCity, issue: str
) -> None:
    await add_rule(writable_city)
    await announce(writable_city, "Issue.accept_issue", issue)
    await tell_all(writable_city)
    people = await told(writable_city, issue)
    assert people.keys() == {SIMAO}
    row = await writable_city.row("issue", title="春茶收购流动资金贷款续贷困难")
    assert people[SIMAO] == [f"诉求{row['no']}（{row['title']}）已受理，企业：普洱示例茶业有限公司"]


async def test_a_rule_is_no_way_around_the_rule_of_reading(writable_city: WritableCity, issue: str) -> None:
    await add_rule(writable_city, roles=["COUNTY_ADMIN", "ENTERPRISE_ADMIN"], place="CITY")
    await announce(writable_city, "Issue.accept_issue", issue)
    await tell_all(writable_city)
    assert (await told(writable_city, issue)).keys() == {SIMAO, "enterprise.e01"}


async def test_what_is_masked_for_the_recipient_is_masked_in_the_text(writable_city: WritableCity) -> None:
    await add_rule(
        writable_city,
        entity="Enterprise",
        event="update",
        roles=["DISCIPLINE", "COUNTY_ADMIN"],
        place="CITY",
        textZh="{name}联系电话{contactPhone}",
    )
    enterprise = await writable_city.id_of("Enterprise", name="普洱示例茶业有限公司")
    await announce(writable_city, "Enterprise.update", enterprise)
    await tell_all(writable_city)
    people = await told(writable_city, enterprise)
    phone = (await writable_city.row("enterprise", name="普洱示例茶业有限公司"))["contact_phone"]
    assert phone in people[SIMAO][0]
    assert phone not in people["discipline"][0]


async def test_rows_that_do_not_meet_the_condition_are_not_spoken_of(
    writable_city: WritableCity, issue: str
) -> None:
    row = await writable_city.row("issue", title="春茶收购流动资金贷款续贷困难")
    await add_rule(writable_city, field="priority", values=[row["priority"]])
    other = "URGENT" if row["priority"] != "URGENT" else "NORMAL"
    await add_rule(writable_city, name="另一条", field="priority", values=[other], textZh="不该出现")
    await announce(writable_city, "Issue.accept_issue", issue)
    await tell_all(writable_city)
    assert "不该出现" not in str(await told(writable_city, issue))
    assert (await told(writable_city, issue)).keys() == {SIMAO}


async def test_a_rule_that_is_switched_off_or_of_another_event_says_nothing(
    writable_city: WritableCity, issue: str
) -> None:
    await add_rule(writable_city, enabled=False)
    await add_rule(writable_city, name="结案", event="close_issue")
    await announce(writable_city, "Issue.accept_issue", issue)
    await tell_all(writable_city)
    assert not await told(writable_city, issue)


async def test_of_rows_that_are_withheld_no_rule_tells_anybody(writable_city: WritableCity) -> None:
    await add_rule(writable_city, entity="Complaint", event="update", textZh="投诉{no}有变化", place="CITY",
                   roles=["DISCIPLINE", "CITY_BIZENV_OFFICE", "COUNTY_ADMIN"])  # fmt: skip
    for row in await writable_city.rows("complaint", status="UNDER_SEAL"):
        await announce(writable_city, "Complaint.update", f"Complaint_{row['id']}")
    for case in await writable_city.rows("discipline_case"):
        await announce(writable_city, "DisciplineCase.update", f"DisciplineCase_{case['id']}")
    await tell_all(writable_city)
    assert not await writable_city.rows("notification")


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"entity": "Session"}, "entity"),
        ({"event": "fly"}, "event"),
        ({"field": "contactPhone", "values": ["1"]}, "field"),
        ({"field": "priority", "values": ["HUGE"]}, "values"),
        ({"field": "priority"}, "values"),
        ({"roles": ["PUBLIC"]}, "roles"),
        ({"roles": []}, "roles"),
        ({"entity": "Region", "event": "update", "textZh": "x", "place": "UNIT"}, "place"),
        ({"textZh": "{nothing}"}, "textZh"),
        ({"textZh": "{title.__class__}"}, "textZh"),
        ({"textZh": "{0}"}, "textZh"),
        ({"textZh": "{title!r}"}, "textZh"),
        ({"textZh": "{"}, "textZh"),
    ],
)
async def test_a_rule_that_contradicts_the_declarations_is_refused(
    writable_city: WritableCity, said: dict[str, Any], field: str
) -> None:
    given = {"name": "规则", "entity": "Issue", "event": "accept_issue", "roles": ["COUNTY_ADMIN"],
             "textZh": "{title}", **said}  # fmt: skip
    payload = await writable_city.do(ADMIN, "createNotificationRule", input=given)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]


async def test_only_administrators_have_rules(writable_city: WritableCity) -> None:
    given = {
        "name": "规则",
        "entity": "Issue",
        "event": "accept_issue",
        "roles": ["COUNTY_ADMIN"],
        "textZh": "x",
    }
    assert await writable_city.refusals(RELIEF, "createNotificationRule", input=given) == ["FORBIDDEN"]
    assert (
        await writable_city.ask(RELIEF, '{ viewer { can(verb: READ, entity: "NotificationRule") } }')
    ) == {"viewer": {"can": False}}


# --- reports ------------------------------------------------------------------------------------

REPORT = """query($id: ID!) { savedReport(id: $id) {
  entity columns conditions groupBy measure measureField chart isShared } }"""


async def figures(city: WritableCity, who: str, report: str) -> Any:
    """The answer of a saved report, asked with somebody's own rights."""
    row = (await city.ask(who, REPORT, {"id": report}))["savedReport"]
    asked = question(row)
    return (await city.ask(who, asked.query, asked.variables))["rows"]


async def test_a_shared_report_shows_each_reader_their_own_rows(writable_city: WritableCity) -> None:
    given = {"name": "企业数", "entity": "Enterprise", "groupBy": ["county.code"], "chart": "BAR",
             "sharedWith": ["COUNTY_ADMIN", "CITY_RELIEF_OFFICE"]}  # fmt: skip
    report = (await writable_city.did(RELIEF, "createSavedReport", input=given))["id"]
    city = {
        each["key"]["county"]["code"]: each["count"]
        for each in (await figures(writable_city, RELIEF, report))["groups"]
    }
    own = {
        each["key"]["county"]["code"]: each["count"]
        for each in (await figures(writable_city, SIMAO, report))["groups"]
    }
    assert len(city) > 2
    assert own == {code: count for code, count in city.items() if code in own}
    assert len(own) < len(city)


async def test_a_report_is_its_owners_alone_until_it_is_shared(writable_city: WritableCity) -> None:
    given = {"name": "我的清单", "entity": "Issue", "columns": ["no", "title", "enterprise"],
             "conditions": {"status": {"ne": "DRAFT"}}}  # fmt: skip
    report = (await writable_city.did(SIMAO, "createSavedReport", input=given))["id"]
    listed = await figures(writable_city, SIMAO, report)
    assert listed["totalCount"] == len(listed["nodes"])
    assert {"no", "title", "enterprise"} <= listed["nodes"][0].keys()
    assert await writable_city.codes(NINGER, REPORT, {"id": report}) == ["NOT_FOUND"]
    assert await writable_city.codes(ADMIN, REPORT, {"id": report}) == ["NOT_FOUND"]
    await writable_city.did(SIMAO, "updateSavedReport", id=report, input={"sharedWith": ["COUNTY_ADMIN"]})
    assert (await writable_city.ask(NINGER, REPORT, {"id": report}))["savedReport"]["isShared"]
    assert await writable_city.refusals(NINGER, "updateSavedReport", id=report, input={"name": "夺"}) == [
        "FORBIDDEN"
    ]
    await writable_city.did(ADMIN, "deleteSavedReport", id=report)
    assert await writable_city.codes(NINGER, REPORT, {"id": report}) == ["NOT_FOUND"]


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"entity": "Nothing", "columns": ["no"]}, "entity"),
        ({}, "columns"),
        ({"columns": ["no"], "groupBy": ["status"]}, "columns"),
        ({"columns": ["secret"]}, "columns"),
        ({"groupBy": ["createdAt"]}, "groupBy"),
        ({"groupBy": ["status:MONTH"]}, "groupBy"),
        ({"groupBy": ["county.nothing"]}, "groupBy"),
        ({"groupBy": ["status"], "measure": "SUM"}, "measureField"),
        ({"groupBy": ["status"], "measure": "SUM", "measureField": "title"}, "measureField"),
        ({"columns": ["no"], "conditions": ["status"]}, "conditions"),
        ({"columns": ["no"], "sharedWith": ["BANK"]}, "sharedWith"),
    ],
)
async def test_a_report_that_asks_for_what_there_is_not_is_refused(
    writable_city: WritableCity, said: dict[str, Any], field: str
) -> None:
    payload = await writable_city.do(
        SIMAO, "createSavedReport", input={"name": "报表", "entity": "Issue", **said}
    )
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]
