"""Why somebody can or cannot see a row: every grant judged, and nothing told of the row itself."""

from typing import Any
from uuid import uuid4

import pytest

from models.access import Access
from models.columns import anatomy
from models.entities import ENTITIES
from models.entity import Entity
from tests.accounts import new_user, unit_of
from tests.complaint_cast import lodged
from tests.writing import WritableCity

INSPECT = """query($id: ID!, $user: ID!) { inspectAccess(id: $id, user: $user) {
  known visible verdictZh entity entityZh person rolesZh notesZh
  grants { role rolesZh reasonZh rule holds conditions { depth textZh rule holds } }
  masks { columnsZh howZh isClear isOnRequest reasonsZh } } }"""
UNKNOWN = "不存在或无权查看"


async def inspected(city: WritableCity, asker: str, row: str, whom: str) -> dict[str, Any]:
    user = await city.id_of("User", username=whom)
    found: dict[str, Any] = (await city.ask(asker, INSPECT, {"id": row, "user": user}))["inspectAccess"]
    return found


async def issue_of(city: WritableCity, county: str) -> str:
    """An issue of the county with this code."""
    region = await city.row("region", code=county)
    return f"Issue_{(await city.rows('issue', county_id=region['id']))[0]['id']}"


async def test_it_names_the_grant_that_lets_the_person_see_the_row(writable_city: WritableCity) -> None:
    issue = await issue_of(writable_city, "530802")
    found = await inspected(writable_city, "sysadmin", issue, "county.simao")
    assert (found["known"], found["visible"], found["entityZh"]) == (True, True, "问题诉求")
    assert found["verdictZh"] == "思茅区·县级管理员可以看到这条记录"
    (letting,) = [each for each in found["grants"] if each["holds"]]
    assert letting["role"] == "COUNTY_ADMIN"
    assert letting["conditions"][0]["holds"]


async def test_a_row_may_be_named_by_its_business_number(writable_city: WritableCity) -> None:
    number = (await writable_city.rows("issue"))[0]["no"]
    uscc = (await writable_city.rows("enterprise"))[0]["uscc"]
    for name, kind in ((number, "Issue"), (f" {uscc} ", "Enterprise")):
        found = await inspected(writable_city, "sysadmin", name, "county.simao")
        assert (found["known"], found["entity"]) == (True, kind)
    assert (await inspected(writable_city, "sysadmin", "WT20991231-0001", "county.simao"))["known"] is False


async def test_it_says_which_condition_fails(writable_city: WritableCity) -> None:
    issue = await issue_of(writable_city, "530802")
    found = await inspected(writable_city, "sysadmin", issue, "county.ninger")
    assert (found["known"], found["visible"]) == (True, False)
    assert found["verdictZh"].endswith("看不到这条记录")
    mine = [each for each in found["grants"] if each["role"] == "COUNTY_ADMIN"]
    assert mine
    for each in mine:
        assert not each["holds"]
        assert any(not condition["holds"] for condition in each["conditions"])
    texts = [condition["textZh"] for each in mine for condition in each["conditions"]]
    assert "属地县(区) 属于 其管理的县(区)" in texts
    others = [each for each in found["grants"] if each["role"] is None]
    assert others
    assert all(each["conditions"] == [] and not each["holds"] for each in others)


@pytest.mark.parametrize(
    "username", ["county.simao", "dept.industry", "leader.l4", "enterprise.e01", "auditor"]
)
@pytest.mark.parametrize(
    "table", ["Issue", "Enterprise", "Project", "Complaint", "IssueAction", "Milestone", "RoleGrant"]
)
async def test_its_verdict_is_what_the_person_sees(
    writable_city: WritableCity, username: str, table: str
) -> None:

    ask = "query($id: ID!) { node(id: $id) { id } }"
    for row in (await writable_city.rows(anatomy(Entity.by_name[table]).table))[:6]:
        opaque = f"{table}_{row['id']}"
        sees = await writable_city.codes(username, ask, {"id": opaque}) == []
        found = await inspected(writable_city, "sysadmin", opaque, username)
        assert found["known"]
        assert found["visible"] is sees
        assert any(each["holds"] for each in found["grants"]) is sees


async def test_every_condition_of_every_entity_can_be_judged(writable_city: WritableCity) -> None:

    judged = 0
    for entity in ENTITIES:
        rows = await writable_city.rows(anatomy(entity).table) if isinstance(entity.access, Access) else []
        for row in rows[:1]:
            opaque = f"{entity.__name__}_{row['id']}"
            for username in ("county.simao", "city.relief", "enterprise.e01"):
                await inspected(writable_city, "sysadmin", opaque, username)
                judged += 1
    assert judged > 60


async def test_masks_are_judged_for_the_person(writable_city: WritableCity) -> None:
    row = await writable_city.id_of("Enterprise", name="普洱示例茶业有限公司")
    for username, clear in (("enterprise.e01", True), ("auditor", False)):
        found = await inspected(writable_city, "sysadmin", row, username)
        (phone,) = [each for each in found["masks"] if "联系电话" in "".join(each["columnsZh"])]
        assert phone["isClear"] is clear
        assert bool(phone["reasonsZh"]) is clear


async def test_nothing_of_the_row_is_told(writable_city: WritableCity) -> None:
    row = (await writable_city.rows("issue"))[0]
    found = await inspected(writable_city, "sysadmin", f"Issue_{row['id']}", "city.relief")
    said = str(found)
    assert row["no"] not in said
    assert row["title"] not in said


# --- what is not told of ------------------------------------------------------------------------


async def test_what_is_sealed_answers_like_what_does_not_exist(writable_city: WritableCity) -> None:
    complaint = await lodged(writable_city)
    await writable_city.did(
        "bizenv.lead", "updateComplaint", id=complaint, input={"confidentiality": "PROTECTED"}
    )
    step = (await writable_city.rows("complaint_step", complaint_id=complaint.partition("_")[2]))[0]["id"]
    user = await writable_city.id_of("User", username="bizenv.lead")
    unknown = (
        complaint,
        f"ComplaintStep_{step}",
        f"Complaint_{uuid4()}",
        f"DisciplineCase_{uuid4()}",
        f"Session_{uuid4()}",
        f"Nonsense_{uuid4()}",
        "nonsense",
        user.replace("User", "Issue"),
    )
    answers = [
        await writable_city.ask(asker, INSPECT, {"id": row, "user": user})
        for row in unknown
        for asker in ("sysadmin", "security.auditor")
    ]
    assert all(each == answers[0] for each in answers)
    told = answers[0]["inspectAccess"]
    assert (told["known"], told["visible"], told["verdictZh"]) == (False, False, UNKNOWN)
    assert (told["entity"], told["grants"], told["masks"]) == (None, [], [])


async def test_a_county_asks_about_its_own_people_and_rows_that_it_reads(writable_city: WritableCity) -> None:
    clerk = await new_user(writable_city, "simao.clerk", await unit_of(writable_city, "county.simao"))
    ours, theirs = [await issue_of(writable_city, county) for county in ("530802", "530821")]
    found = await inspected(writable_city, "county.simao", ours, "simao.clerk")
    assert (found["known"], found["visible"]) == (True, False)
    assert found["notesZh"] == ["该人员今天没有有效的角色"]
    assert (await inspected(writable_city, "county.simao", theirs, "simao.clerk"))["known"] is False
    for other in ("county.ninger", "city.relief", "sysadmin", "enterprise.e01"):
        user = await writable_city.id_of("User", username=other)
        assert await writable_city.codes("county.simao", INSPECT, {"id": ours, "user": user}) == ["NOT_FOUND"]
    assert clerk


@pytest.mark.parametrize("asker", ["city.relief", "leader.l4", "enterprise.e01", "discipline", "public"])
async def test_nobody_else_asks(writable_city: WritableCity, asker: str) -> None:
    issue = await issue_of(writable_city, "530802")
    user = await writable_city.id_of("User", username=asker)
    assert await writable_city.codes(asker, INSPECT, {"id": issue, "user": user}) == ["FORBIDDEN"]


async def test_a_disabled_account_sees_nothing_and_it_is_said_why(writable_city: WritableCity) -> None:
    user = await new_user(writable_city, "simao.gone", await unit_of(writable_city, "county.simao"))
    await writable_city.did("sysadmin", "updateUser", id=user, input={"status": "DISABLED"})
    found = await inspected(writable_city, "sysadmin", await issue_of(writable_city, "530802"), "simao.gone")
    assert (found["visible"], found["notesZh"]) == (False, ["该账号未启用，不能登录"])


async def test_asking_is_on_record(writable_city: WritableCity) -> None:
    issue = await issue_of(writable_city, "530802")
    await inspected(writable_city, "security.auditor", issue, "auditor")
    entries = await writable_city.rows("audit_log", subject=issue, action="INSPECT_ACCESS")
    asker = (await writable_city.row("user", username="security.auditor"))["id"]
    (entry,) = [each for each in entries if each["actor_id"] == asker]
    assert entry["fields_viewed"] == [await writable_city.id_of("User", username="auditor")]
    assert entry["request_id"] == "test-request-0001"


async def test_it_is_not_asked_with_anothers_eyes(writable_city: WritableCity) -> None:
    user = await writable_city.id_of("User", username="county.simao")
    await writable_city.did("sysadmin", "viewAs", input={"user": user, "reason": "核对其反映的问题"})
    issue = await issue_of(writable_city, "530802")
    assert await writable_city.codes("sysadmin", INSPECT, {"id": issue, "user": user}) == ["VIEW_ONLY"]
    await writable_city.ask("sysadmin", "mutation { endViewAs { ok } }")
