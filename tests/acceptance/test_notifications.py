"""Who is told of what: events become notifications for those of the audience who may read the row."""

import ast
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from models.access import Role
from models.audiences import (
    BIZENV_OFFICE,
    COMPLAINANT,
    COUNTY,
    DISCIPLINE,
    ENTERPRISE,
    EVENTS,
    LEAD_LEADER,
    RELIEF_OFFICE,
    RESPONSIBLE_UNIT,
)
from models.columns import anatomy
from models.entities import ENTITIES
from models.sealing import SEAL
from models.workflow import Audience
from peipao.outbox import tell_batch
from resolvers import notifying
from resolvers.binding import parse_id
from resolvers.sealing import Vault, new_keys
from tests.writing import WritableCity

MINE = "{ notifications(first: 100) { totalCount nodes { id version event titleZh entity rowId readAt } } }"


async def announce(
    city: WritableCity, event: str, row: str, *audiences: Audience, by: str | None = None
) -> None:
    """Write an event as the engine does, with a change of the row."""
    found = parse_id(row)
    assert found is not None
    listed = [{"name": a.name, "path": a.path, "roles": [role.value for role in a.roles]} for a in audiences]
    actor = (await city.row("user", username=by))["id"] if by else None
    await city.pool.execute(
        "insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq,"
        " event, entity, row_id, actor_id, audiences)"
        " select gen_random_uuid(), 530800, 1, now(), now(), now(), coalesce(max(seq), 0) + 1,"
        " $1, $2, $3, $4, $5 from outbox_event",
        *(event, found[0], found[1], actor, json.dumps(listed)),
    )


async def tell_all(city: WritableCity) -> int:
    """Empty the outbox."""
    told = 0
    while batch := await tell_batch(city.pool):
        told += batch
    return told


async def told(city: WritableCity, row: str) -> dict[str, list[str]]:
    """The titles that everybody was told of the row, by username."""
    rows = await city.pool.fetch(
        'select u.username, n.title_zh from notification n join "user" u on u.id = n.recipient_id '
        "where n.row_id = $1 order by n.id",
        row,
    )
    found: dict[str, list[str]] = {}
    for username, title in rows:
        found.setdefault(username, []).append(title)
    return found


async def seen_by(city: WritableCity, username: str, row: str) -> list[dict[str, Any]]:
    """The notifications about the row in somebody's own list."""
    listed = (await city.ask(username, MINE))["notifications"]["nodes"]
    return [each for each in listed if each["rowId"] == row]


@pytest.fixture(autouse=True)
async def quiet(writable_city: WritableCity) -> None:
    """Every test begins with nothing to be told and nothing told."""
    await writable_city.pool.execute("delete from outbox_event")
    await writable_city.pool.execute("delete from notification")


@pytest.fixture
async def issue(writable_city: WritableCity) -> str:
    """E01's issue in Simao, with the industry bureau."""
    return await writable_city.id_of("Issue", title="春茶收购流动资金贷款续贷困难")


@pytest.fixture
async def complaint(writable_city: WritableCity) -> str:
    """A complaint of the golden city that is being handled."""
    return await writable_city.id_of("Complaint", no="TS20260615-0001")


async def test_those_of_the_audience_who_may_read_the_row_are_told_and_find_it_in_their_list(
    writable_city: WritableCity, issue: str
) -> None:
    await announce(writable_city, "Issue.accept_issue", issue, ENTERPRISE, COUNTY, RELIEF_OFFICE, LEAD_LEADER)
    assert await tell_all(writable_city) == 1
    people = await told(writable_city, issue)
    assert people.keys() == {"enterprise.e01", "county.simao", "city.relief", "leader.l1"}
    assert set().union(*people.values()) == {"受理：春茶收购流动资金贷款续贷困难"}
    (mine,) = await seen_by(writable_city, "enterprise.e01", issue)
    assert (mine["event"], mine["entity"], mine["readAt"]) == ("Issue.accept_issue", "Issue", None)
    read = await writable_city.ask(
        "enterprise.e01", "query($id: ID!) { node(id: $id) { id } }", {"id": mine["rowId"]}
    )
    assert read["node"]["id"] == issue


async def test_an_office_of_the_audience_that_may_not_read_the_row_is_not_told(
    writable_city: WritableCity, issue: str
) -> None:
    everybody = Audience("everybody", roles=tuple(Role))
    await announce(writable_city, "Issue.accept_issue", issue, everybody)
    await tell_all(writable_city)
    people = set(await told(writable_city, issue))
    assert {"county.simao", "enterprise.e01", "city.relief"} <= people
    assert not people & {
        "county.ninger",
        "enterprise.e13",
        "sysadmin",
        "security.auditor",
        "city.finance",
        "bank.b1",
    }


async def test_nobody_is_told_of_what_they_did_themselves(writable_city: WritableCity, issue: str) -> None:
    await announce(writable_city, "Issue.accept_issue", issue, COUNTY, RELIEF_OFFICE, by="city.relief")
    await tell_all(writable_city)
    assert set(await told(writable_city, issue)) == {"county.simao"}


async def test_a_change_is_told_after_its_commit_and_a_dry_run_never(
    writable_city: WritableCity, issue: str
) -> None:
    enterprise = (await writable_city.ask("enterprise.e01", ENTERPRISE_OF, {"id": issue}))["issue"][
        "enterprise"
    ]
    written = {
        "title": "厂区道路积水",
        "content": "雨季厂区门前道路积水，车辆无法进出。",
        "category": "OTHER",
    }
    draft = await writable_city.did(
        "enterprise.e01", "createIssue", input={**written, "enterprise": enterprise["id"]}
    )
    tried = await writable_city.do("enterprise.e01", "submitIssue", id=draft["id"], dry_run=True)
    assert tried["ok"]
    assert {event["event"] for event in tried["events"]} == {"Issue.submit_issue"}
    await tell_all(writable_city)
    assert not await told(writable_city, draft["id"])
    await writable_city.did("enterprise.e01", "submitIssue", id=draft["id"])
    await tell_all(writable_city)
    people = await told(writable_city, draft["id"])
    assert "enterprise.e01" not in people
    await writable_city.did("county.simao", "acceptIssue", id=draft["id"])
    await tell_all(writable_city)
    assert "受理：厂区道路积水" in (await told(writable_city, draft["id"]))["enterprise.e01"]


ENTERPRISE_OF = "query($id: ID!) { issue(id: $id) { enterprise { id } } }"


async def test_a_notification_is_its_recipients_alone_to_see_and_to_mark(
    writable_city: WritableCity, issue: str
) -> None:
    await announce(writable_city, "Issue.accept_issue", issue, ENTERPRISE, COUNTY)
    await tell_all(writable_city)
    (mine,) = await seen_by(writable_city, "enterprise.e01", issue)
    (theirs,) = await seen_by(writable_city, "county.simao", issue)
    assert mine["id"] != theirs["id"]
    assert not await seen_by(writable_city, "sysadmin", issue)
    assert await writable_city.refusals("enterprise.e01", "markNotificationRead", id=theirs["id"]) == [
        "NOT_FOUND"
    ]
    await writable_city.did("enterprise.e01", "markNotificationRead", id=mine["id"])
    (read,) = await seen_by(writable_city, "enterprise.e01", issue)
    assert read["readAt"] is not None
    writable_city.at("2026-06-30T11:00")
    await writable_city.did("enterprise.e01", "markNotificationRead", id=mine["id"])
    (again,) = await seen_by(writable_city, "enterprise.e01", issue)
    assert again["readAt"] == read["readAt"]
    writable_city.at("2026-06-30T10:00")


async def test_an_event_that_is_told_twice_is_heard_once(writable_city: WritableCity, issue: str) -> None:
    await announce(writable_city, "Issue.accept_issue", issue, ENTERPRISE, COUNTY)
    await tell_all(writable_city)
    await writable_city.pool.execute("update outbox_event set done_at = null")
    assert await tell_all(writable_city) == 1
    assert {len(titles) for titles in (await told(writable_city, issue)).values()} == {1}


async def test_the_events_of_a_row_are_told_in_their_order_whoever_tells_them(
    writable_city: WritableCity, issue: str
) -> None:
    names = ["accept_issue", "dispatch_issue", "sign_in_issue", "finish_issue", "verify_issue", "close_issue"]
    for name in names:
        await announce(writable_city, f"Issue.{name}", issue, COUNTY)
    async with writable_city.pool.acquire() as other, other.transaction():
        (first,) = await notifying.claim(other, 50)
        assert first.event == "Issue.accept_issue"
        assert await tell_batch(writable_city.pool) == 0, "the row is being told of by somebody else"
    await tell_all(writable_city)
    labels = {a.name: a.words.zh for e in ENTITIES if e.__name__ == "Issue" for a in e.actions}
    titles = (await told(writable_city, issue))["county.simao"]
    assert [title.partition("：")[0] for title in titles] == [labels[name] for name in names]


async def test_a_disabled_account_and_a_role_that_has_ended_are_told_nothing(
    writable_city: WritableCity, issue: str
) -> None:
    county = await writable_city.row("user", username="county.simao")
    relief = await writable_city.row("user", username="city.relief")
    await writable_city.pool.execute("update \"user\" set status = 'DISABLED' where id = $1", county["id"])
    await writable_city.pool.execute(
        "update role_grant set valid_to = '2026-06-29' where user_id = $1", relief["id"]
    )
    try:
        await announce(writable_city, "Issue.accept_issue", issue, COUNTY, RELIEF_OFFICE, ENTERPRISE)
        await tell_all(writable_city)
        assert set(await told(writable_city, issue)) == {"enterprise.e01"}
    finally:
        await writable_city.pool.execute("update \"user\" set status = 'ACTIVE' where id = $1", county["id"])
        await writable_city.pool.execute(
            "update role_grant set valid_to = null where user_id = $1", relief["id"]
        )


async def test_an_event_that_cannot_be_told_becomes_a_job_and_does_not_hold_up_the_others(
    writable_city: WritableCity, issue: str, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = notifying.tell

    async def broken(connection: Any, event: notifying.Event, memory: notifying.Memory) -> None:
        if event.entity == "Issue":
            raise RuntimeError("planted")
        await real(connection, event, memory)

    monkeypatch.setattr("peipao.outbox.tell", broken)
    await announce(writable_city, "Issue.accept_issue", issue, COUNTY)
    await announce(writable_city, "Complaint.accept_complaint", complaint, RESPONSIBLE_UNIT)
    await tell_all(writable_city)
    assert not await told(writable_city, issue)
    assert await told(writable_city, complaint)
    jobs = await writable_city.pool.fetch("delete from pgqueuer.job returning entrypoint, payload")
    (event,) = await writable_city.rows("outbox_event", event="Issue.accept_issue")
    assert [(job["entrypoint"], job["payload"]) for job in jobs] == [("tell_event", event["id"].bytes)]


async def test_a_complaint_is_spoken_of_by_its_number_and_never_by_who_complains(
    writable_city: WritableCity, complaint: str
) -> None:
    await announce(
        writable_city,
        "Complaint.dispatch_complaint",
        complaint,
        *(COMPLAINANT, RESPONSIBLE_UNIT, COUNTY, RELIEF_OFFICE, DISCIPLINE),
    )
    await tell_all(writable_city)
    people = await told(writable_city, complaint)
    assert "dept.industry" in people
    for titles in people.values():
        assert titles == ["分办：TS20260615-0001"]


async def test_what_was_told_of_a_row_goes_when_the_row_is_no_longer_within_reach(
    writable_city: WritableCity, complaint: str
) -> None:
    await announce(writable_city, "Complaint.dispatch_complaint", complaint, RESPONSIBLE_UNIT, COUNTY)
    await tell_all(writable_city)
    assert "dept.industry" in await told(writable_city, complaint)
    found = parse_id(complaint)
    assert found is not None
    await writable_city.pool.execute("update complaint set deleted_at = now() where id = $1", found[1])
    try:
        await announce(writable_city, "Complaint.reclassify_to_discipline", complaint, DISCIPLINE)
        await tell_all(writable_city)
        assert not await told(writable_city, complaint)
    finally:
        await writable_city.pool.execute("update complaint set deleted_at = null where id = $1", found[1])


async def test_when_a_complaint_is_sealed_those_who_were_told_of_it_find_nothing_of_it_any_more(
    writable_city: WritableCity, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SEAL, "sealer", Vault(new_keys()))
    await announce(writable_city, "Complaint.dispatch_complaint", complaint, RESPONSIBLE_UNIT, BIZENV_OFFICE)
    await tell_all(writable_city)
    assert {"dept.industry", "city.bizenv"} <= (await told(writable_city, complaint)).keys()
    await writable_city.pool.execute("delete from outbox_event")
    sealed = await writable_city.do("city.bizenv", "reclassifyToDiscipline", id=complaint)
    assert sealed["ok"], sealed["errors"]
    await tell_all(writable_city)
    assert (await told(writable_city, complaint)).keys() <= {"discipline"}
    everything = await writable_city.pool.fetch(
        'select u.username from notification n join "user" u on u.id = n.recipient_id'
    )
    assert {row["username"] for row in everything} <= {"discipline"}


async def test_a_sealed_case_is_told_to_the_discipline_office_alone(writable_city: WritableCity) -> None:
    case, *_ = await writable_city.rows("discipline_case")
    everybody = Audience("everybody", roles=tuple(Role))
    row = f"DisciplineCase_{case['id']}"
    await announce(writable_city, "DisciplineCase.create", row, everybody)
    await tell_all(writable_city)
    assert set(await told(writable_city, row)) == {"discipline"}
    for username in ("city.bizenv", "bizenv.lead", "sysadmin", "security.auditor", "leader.l1"):
        assert not await seen_by(writable_city, username, row)


def test_every_declared_audience_leads_from_its_row_to_people() -> None:
    for entity in ENTITIES:
        for action in entity.actions:
            for audience in action.notifies:
                where = f"{entity.__name__}.{action.name}: {audience.name}"
                target = entity
                for name in filter(None, audience.path.split(".")):
                    assert name in anatomy(target).relations, where
                    target = anatomy(target).relations[name].target
                if audience.path:
                    assert target.__name__ in notifying.PEOPLE, where
                else:
                    assert audience.roles, where


def test_every_event_that_an_effect_tells_besides_has_a_name_for_people() -> None:
    assert set(_names_told(Path("models").rglob("*.py"))) <= EVENTS.keys()


def _names_told(modules: Iterable[Path]) -> Iterable[str]:
    for module in modules:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tell":
                for keyword in node.keywords:
                    if isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str):
                        yield keyword.value.value
