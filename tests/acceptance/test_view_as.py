"""Looking with another person's eyes: what they see and no more, nothing changed, all of it on record."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull, is_required_argument
from graphql import is_required_input_field as is_required

from models.access import Role
from models.columns import anatomy
from models.entities import ENTITIES
from models.sealing import SEAL
from peipao.due_work import BY_NAME, due_rows
from resolvers.changing import act_by_system
from resolvers.looking import READ
from resolvers.sealing import Vault, new_keys
from resolvers.sessions import sign_out
from schema.answers import GraphQLRequest
from schema.build import city_schema
from tests.accounts import codes_and_fields, new_user, unit_of
from tests.complaint_cast import key_of, lodged
from tests.writing import WritableCity

LOOKER = "sysadmin"
END = "mutation { endViewAs { ok } }"
WHO = "{ viewer { username grants { role } viewingAs { displayName until reason } } }"
COUNTS = (
    "{ issues { totalCount } enterprises { totalCount } projects { totalCount } complaints { totalCount } }"
)


async def look(city: WritableCity, username: str, reason: str = "核对其反映的列表缺失问题") -> str:
    """The administrator looks with somebody's eyes: the id of the record of it."""
    user = await city.id_of("User", username=username)
    return str((await city.did(LOOKER, "viewAs", input={"user": user, "reason": reason}))["id"])


async def stop(city: WritableCity) -> None:
    assert (await city.ask(LOOKER, END))["endViewAs"] == {"ok": True}


@pytest.fixture(scope="module", autouse=True)
def keys() -> Iterator[None]:
    SEAL.sealer = Vault(new_keys())
    yield
    SEAL.sealer = None


@pytest.fixture(autouse=True)
async def own_eyes(writable_city: WritableCity) -> Any:
    yield
    await writable_city.pool.execute("update viewing set ended_at = until_at where ended_at is null")


# --- what is seen -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "username", ["county.simao", "leader.l4", "dept.industry", "enterprise.e01", "auditor"]
)
async def test_the_administrator_sees_what_the_person_sees(
    writable_city: WritableCity, username: str
) -> None:
    assert (await writable_city.ask(LOOKER, COUNTS))["issues"] == {"totalCount": 0}
    await look(writable_city, username)
    assert await writable_city.ask(LOOKER, COUNTS) == await writable_city.ask(username, COUNTS)
    told = (await writable_city.ask(LOOKER, WHO))["viewer"]
    name = (await writable_city.row("user", username=username))["display_name"]
    assert told["username"] == "sysadmin"
    assert (told["viewingAs"]["displayName"], told["viewingAs"]["reason"]) == (
        name,
        "核对其反映的列表缺失问题",
    )
    own = (await writable_city.ask(username, "{ viewer { grants { role } } }"))["viewer"]
    assert told["grants"] == own["grants"]
    await stop(writable_city)
    told = (await writable_city.ask(LOOKER, WHO))["viewer"]
    assert (told["viewingAs"], told["grants"]) == (None, [{"role": "SYS_ADMIN"}])
    assert (await writable_city.ask(LOOKER, COUNTS))["issues"] == {"totalCount": 0}


async def test_what_the_person_is_given_or_loses_meanwhile_shows_at_once(writable_city: WritableCity) -> None:
    unit = await unit_of(writable_city, "county.simao")
    user = await new_user(writable_city, "simao.watched", unit)
    region = await writable_city.id_of("Region", code="530802")
    asked = {"user": user, "role": "COUNTY_ADMIN", "scopeKind": "COUNTY", "region": region}
    given = (await writable_city.did(LOOKER, "grantRole", input=asked))["id"]
    await look(writable_city, "simao.watched")
    seen = (await writable_city.ask(LOOKER, COUNTS))["enterprises"]["totalCount"]
    assert seen > 0
    await writable_city.did("county.simao", "revokeRole", id=given)
    assert (await writable_city.ask(LOOKER, COUNTS))["enterprises"]["totalCount"] == 0


async def test_personal_data_stay_masked_although_the_person_sees_them(writable_city: WritableCity) -> None:
    ask = "{ enterprises(first: 100) { nodes { contactPhone contactPhoneMasked } } }"
    own = (await writable_city.ask("county.simao", ask))["enterprises"]["nodes"]
    assert not any(each["contactPhoneMasked"] for each in own)
    await look(writable_city, "county.simao")
    seen = (await writable_city.ask(LOOKER, ask))["enterprises"]["nodes"]
    assert len(seen) == len(own)
    assert all(each["contactPhoneMasked"] for each in seen)
    assert not any(a["contactPhone"] == b["contactPhone"] for a, b in zip(seen, own, strict=True))


# --- what is sealed -----------------------------------------------------------------------------

OF_COMPLAINTS = """query($id: ID!) {
  node(id: $id) { id } complaint(id: $id) { id }
  complaints { totalCount } complaintSteps { totalCount } callbacks { totalCount }
}"""
STEPS = "{ complaints { totalCount } complaintSteps(first: 100) { nodes { complaint { id } } } }"


async def test_protected_complaints_are_absent_with_all_that_belongs_to_them(
    writable_city: WritableCity,
) -> None:
    row = await lodged(writable_city)
    await writable_city.did("bizenv.lead", "updateComplaint", id=row, input={"confidentiality": "PROTECTED"})
    before = await writable_city.ask("bizenv.lead", OF_COMPLAINTS, {"id": row})
    assert before["complaint"] == {"id": row}
    await look(writable_city, "bizenv.lead")
    answer = await writable_city.answer(LOOKER, OF_COMPLAINTS, {"id": row})
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["NOT_FOUND", "NOT_FOUND"]
    seen = answer["data"]
    assert seen["complaint"] is seen["node"] is None
    assert seen["complaints"]["totalCount"] < before["complaints"]["totalCount"]
    assert seen["complaintSteps"]["totalCount"] < before["complaintSteps"]["totalCount"]
    steps = (await writable_city.ask(LOOKER, STEPS))["complaintSteps"]["nodes"]
    assert all(step["complaint"] and step["complaint"]["id"] != row for step in steps)
    await stop(writable_city)


async def test_the_stub_of_a_sealed_complaint_is_absent_for_its_enterprise_too(
    writable_city: WritableCity,
) -> None:
    row = await lodged(writable_city, category="EXTORTION", title="窗口索要好处")
    ask = "query($id: ID!) { node(id: $id) { id } }"
    assert (await writable_city.row("complaint", id=row.partition("_")[2]))["confidentiality"] == "SEALED"
    assert (await writable_city.ask("enterprise.e01", ask, {"id": row}))["node"] == {"id": row}
    await look(writable_city, "enterprise.e01")
    assert await writable_city.codes(LOOKER, ask, {"id": row}) == ["NOT_FOUND"]


async def test_not_even_how_many_are_sealed_is_told(writable_city: WritableCity) -> None:
    ask = '{ sealedComplaintCount(period: "2026-06") }'
    await writable_city.ask("city.bizenv", ask)
    await look(writable_city, "city.bizenv")
    assert await writable_city.codes(LOOKER, ask) == ["VIEW_ONLY"]


async def test_notes_on_cadres_and_a_persons_own_mail_and_sign_ins_are_absent(
    writable_city: WritableCity,
) -> None:
    ask = "{ cadreNotes { totalCount } notifications { totalCount } auditLogs { totalCount } }"
    await look(writable_city, "city.org")
    seen = await writable_city.ask(LOOKER, ask)
    assert [each["totalCount"] for each in seen.values()] == [0, 0, 0]


@pytest.mark.parametrize("username", ["discipline", "security.auditor"])
async def test_nobody_looks_with_the_eyes_of_the_trusted(writable_city: WritableCity, username: str) -> None:
    user = await writable_city.id_of("User", username=username)
    given = {"user": user, "reason": "核对其反映的问题"}
    assert await codes_and_fields(writable_city, LOOKER, "viewAs", input=given) == [("FORBIDDEN", "user")]
    assert (await writable_city.ask(LOOKER, WHO))["viewer"]["viewingAs"] is None


async def test_nor_with_their_own_nor_with_those_of_another_administrator(
    writable_city: WritableCity,
) -> None:
    other = await new_user(writable_city, "sysadmin.two", await unit_of(writable_city, "sysadmin"))
    await writable_city.did(
        LOOKER, "grantRole", input={"user": other, "role": "SYS_ADMIN", "scopeKind": "CITY"}
    )
    own = await writable_city.id_of("User", username=LOOKER)
    for user, code in ((other, "FORBIDDEN"), (own, "VALIDATION")):
        given = {"user": user, "reason": "核对其反映的问题"}
        assert await codes_and_fields(writable_city, LOOKER, "viewAs", input=given) == [(code, "user")]


async def test_a_look_ends_when_the_person_is_trusted_with_more(writable_city: WritableCity) -> None:
    user = await new_user(writable_city, "promoted", await unit_of(writable_city, "discipline"))
    await look(writable_city, "promoted")
    given = """insert into role_grant
    (id, city_id, user_id, role, scope_kind, valid_from, created_at, updated_at, version)
    values (gen_random_uuid(), 530800, $1, 'DISCIPLINE', 'CITY', '2026-06-01', now(), now(), 1)"""
    await writable_city.pool.execute(given, user.partition("_")[2])
    told = (await writable_city.ask(LOOKER, WHO))["viewer"]
    assert (told["viewingAs"], told["grants"]) == (None, [{"role": "SYS_ADMIN"}])


@pytest.mark.parametrize(
    "username", ["security.auditor", "county.simao", "city.relief", "discipline", "enterprise.e01"]
)
async def test_only_the_system_administrator_looks(writable_city: WritableCity, username: str) -> None:
    user = await writable_city.id_of("User", username="dept.industry")
    given = {"user": user, "reason": "核对其反映的问题"}
    assert await writable_city.refusals(username, "viewAs", input=given) == ["FORBIDDEN"]


@pytest.mark.parametrize("reason", ["", "    ", "看看", "好" * 201])
async def test_why_must_be_said(writable_city: WritableCity, reason: str) -> None:
    given = {"user": await writable_city.id_of("User", username="county.simao"), "reason": reason}
    ((code, field),) = await codes_and_fields(writable_city, LOOKER, "viewAs", input=given)
    assert (code, field) == ("VALIDATION", "reason")


# --- nothing is changed -------------------------------------------------------------------------


def _some(kind: Any) -> str:
    """Some value of the type, as it stands in a document."""
    if isinstance(kind, GraphQLNonNull):
        return _some(kind.of_type)
    if isinstance(kind, GraphQLList):
        return f"[{_some(kind.of_type)}]"
    if isinstance(kind, GraphQLEnumType):
        return str(next(iter(kind.values)))
    if isinstance(kind, GraphQLInputObjectType):
        filled = {name: field for name, field in kind.fields.items() if is_required(field)}
        return "{" + ", ".join(f"{name}: {_some(field.type)}" for name, field in filled.items()) + "}"
    return {
        "Int": "1",
        "Boolean": "true",
        "Float": "1.0",
        "Date": '"2026-07-01"',
        "DateTime": '"2026-07-01T09:00:00+08:00"',
        "Money": '"1.00"',
        "Decimal": '"1.00"',
        "BigInt": '"1"',
        "JSON": "{}",
    }.get(kind.name, '"Issue_01900000-0000-7000-8000-000000000000"')


def _selection(kind: Any) -> str:
    while isinstance(kind, GraphQLNonNull | GraphQLList):
        kind = kind.of_type
    return "{ __typename }" if hasattr(kind, "fields") else ""


def every_change() -> dict[str, str]:
    """A document for each root mutation."""
    root = city_schema().graphql.mutation_type
    assert root is not None
    documents = {}
    for name, field in root.fields.items():
        given = [f"{arg}: {_some(a.type)}" for arg, a in field.args.items() if is_required_argument(a)]
        arguments = f"({', '.join(given)})" if given else ""
        documents[name] = f"mutation {{ {name}{arguments} {_selection(field.type)} }}"
    return documents


async def _state(city: WritableCity) -> dict[str, Any]:
    """What all tables hold, in short; the log of what was tried is none of it."""
    tables = {name for (name,) in await city.pool.fetch("select relname from pg_stat_user_tables")}
    tables &= {anatomy(each).table for each in ENTITIES}
    tables -= {"audit_log", "audit_head", "session"}
    told = '(select (count(*), sum(version), max(updated_at))::text from "{0}") as "{0}"'
    parts = [told.format(table) for table in sorted(tables)]
    return dict(await city.pool.fetchrow(f"select {', '.join(parts)}"))


async def test_nothing_is_changed_by_any_mutation_with_anybodys_eyes(writable_city: WritableCity) -> None:
    documents = every_change()
    assert len(documents) > 200
    del documents["endViewAs"]
    await look(writable_city, "county.simao")
    before = await _state(writable_city)
    answers = {name: await writable_city.codes(LOOKER, text) for name, text in documents.items()}
    assert {name: codes for name, codes in answers.items() if codes != ["VIEW_ONLY"]} == {}
    together = 'mutation { endViewAs { ok } markNotificationRead(id: "x", version: 1) { ok } }'
    assert await writable_city.codes(LOOKER, together) == ["VIEW_ONLY"]
    assert (await writable_city.ask(LOOKER, WHO))["viewer"]["viewingAs"]
    assert await _state(writable_city) == before


CHANGE = (
    'mutation($id: ID!, $n: Int!) { updateUser(id: $id, version: $n, input: {phone: "13987654321"}) { ok } }'
)


async def test_a_change_from_a_window_that_does_not_know_of_the_look_is_refused(
    writable_city: WritableCity,
) -> None:
    await writable_city.ask(LOOKER, WHO)
    unaware = await writable_city.viewer(LOOKER)
    await look(writable_city, "county.simao")
    for username in (LOOKER, "county.simao", "county.ninger"):
        row = await writable_city.id_of("User", username=username)
        given = {"id": row, "n": await writable_city.version(row)}
        request = GraphQLRequest(CHANGE, None, given, {}, False, "test-request-0002")
        answer = json.loads((await writable_city.engine(request, unaware)).body)
        assert answer["data"] == {"updateUser": None}
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["VIEW_ONLY"]
        assert await writable_city.version(row) == given["n"]


# --- the end, and the record --------------------------------------------------------------------


async def test_a_look_is_over_after_half_an_hour(writable_city: WritableCity) -> None:
    record = await look(writable_city, "county.simao")
    row = await writable_city.row("viewing", id=record.partition("_")[2])
    assert row["until_at"] - row["started_at"] == timedelta(minutes=30)
    assert abs(row["started_at"] - datetime.now(UTC)) < timedelta(minutes=1)
    assert (await writable_city.ask(LOOKER, WHO))["viewer"]["viewingAs"]
    earlier = """update viewing set started_at = started_at - interval '30 minutes 1 second',
        until_at = until_at - interval '30 minutes 1 second' where id = $1"""
    await writable_city.pool.execute(earlier, row["id"])
    told = (await writable_city.ask(LOOKER, WHO))["viewer"]
    assert (told["viewingAs"], told["grants"]) == (None, [{"role": "SYS_ADMIN"}])
    (entry,) = await writable_city.rows("audit_log", subject=record, action="END_VIEW_AS")
    assert entry["reason"] == "已满三十分钟"
    assert (await writable_city.row("viewing", id=row["id"]))["ended_at"] is not None
    assert await writable_city.codes(LOOKER, END) == ["NOT_FOUND"]


async def test_every_request_that_reads_is_on_record_and_the_chain_holds_it(
    writable_city: WritableCity,
) -> None:
    issue = await writable_city.id_of("Issue", no=(await writable_city.rows("issue"))[0]["no"])
    record = await look(writable_city, "city.relief", "核对工单可见范围")
    await writable_city.ask(LOOKER, "{ viewer { username } adminMeta { entities { name } } }")
    await writable_city.ask(
        LOOKER, "query($id: ID!) { a: issue(id: $id) { no } enterprises { totalCount } }", {"id": issue}
    )
    await writable_city.ask(LOOKER, "{ myTodo { id } }")
    await stop(writable_city)
    entries = sorted(
        await writable_city.rows("audit_log", subject=record), key=lambda entry: int(entry["seq"])
    )
    read = [each for each in entries if each["action"] == READ]
    assert [each["fields_viewed"] for each in read] == [["issue", "enterprises", issue], ["myTodo"]]
    looker = (await writable_city.row("user", username=LOOKER))["id"]
    for each in read:
        assert each["actor_id"] == looker
        assert each["request_id"] == "test-request-0001"
        assert each["reason"] == "核对工单可见范围"
    assert [each["action"] for each in entries] == ["view_as", READ, READ, "END_VIEW_AS"]
    watched = (await writable_city.row("user", username="city.relief"))["id"]
    by_watched = await writable_city.rows("audit_log", actor_id=watched, success=True)
    assert by_watched == [], "what the administrator reads is never on the person's account"


async def test_the_person_and_the_security_auditor_can_read_who_looked_and_why(
    writable_city: WritableCity,
) -> None:
    record = await look(writable_city, "leader.l1", "核对挂钩企业名单")
    await stop(writable_city)
    ask = (
        "query($id: ID!) { viewing(id: $id) { reason endedAt looker { displayName } user { displayName } } }"
    )
    for username in ("leader.l1", "security.auditor", LOOKER):
        told = (await writable_city.ask(username, ask, {"id": record}))["viewing"]
        assert (told["reason"], told["looker"]["displayName"]) == ("核对挂钩企业名单", "系统管理员")
        assert told["endedAt"]
    for username in ("leader.l4", "county.simao", "discipline"):
        assert await writable_city.codes(username, ask, {"id": record}) == ["NOT_FOUND"]
    (event,) = await writable_city.rows(
        "outbox_event", row_id=(await writable_city.row("viewing", id=record.partition("_")[2]))["id"]
    )
    assert event["event"] == "Viewing.view_as"


async def test_signing_out_ends_the_look(writable_city: WritableCity) -> None:
    record = await look(writable_city, "county.simao")
    viewer = await writable_city.viewer(LOOKER)
    assert viewer.session_id is not None
    await sign_out(viewer.session_id)
    del writable_city.tokens[LOOKER]
    assert (await writable_city.row("viewing", id=record.partition("_")[2]))["ended_at"] is not None
    assert (await writable_city.viewer(LOOKER)).shape == {Role.SYS_ADMIN}


async def test_the_worker_ends_a_look_whose_session_is_not_used_again(writable_city: WritableCity) -> None:
    record = await look(writable_city, "county.simao")
    key, work = key_of(record), BY_NAME["Viewing.end_lapsed_viewing"]
    lapsed = """update viewing set started_at = timestamptz '2026-06-30 09:00+08',
        until_at = timestamptz '2026-06-30 09:30+08' where id = $1"""
    async with writable_city.pool.acquire() as held:
        assert key not in await due_rows(held, work, 530800)
        await held.execute(lapsed, key)
        assert key in await due_rows(held, work, 530800)
        assert (await act_by_system(held, work.declared_in, work.action, key)).ok
    row = await writable_city.row("viewing", id=key)
    assert row["ended_at"] == row["until_at"]
