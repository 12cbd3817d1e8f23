"""Nobody is told of rows that are not theirs, by whatever way they ask (DOMAIN §5.3, §5.5, §8.4)."""

import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from models import clock
from models.entities.complaint import Complaint
from models.entities.discipline import DisciplineCase
from models.entities.enterprise import Enterprise
from models.entities.org import Region
from models.entities.platform import AuditLog
from models.entities.project import Project
from models.entity import Entity
from peipao.reference.stable_ids import stable_id
from schema.build import city_schema
from schema.executing import Engine
from tests.city import City
from tests.oracle.inserting import insert

SIMAO, NINGER = "530802", "530821"


def named(entity: type[Entity], key: str) -> str:
    """The opaque id of a row of the golden city."""
    return f"{entity.__name__}_{stable_id(entity, key)}"


# --- 1, 11: what is not yours is not there ------------------------------------------------------

NOT_THEIRS = [
    ("county.ninger", Project, "P01"),
    ("county.ninger", Enterprise, "E01"),
    ("county.simao", Project, "P02"),
    ("zone.border", Enterprise, "E13"),
    ("leader.l4", Enterprise, "E01"),
    ("commissioner.c1", Project, "P02"),
    ("enterprise.e01", Enterprise, "E13"),
    ("bank.b1", Enterprise, "E01"),
    ("public", Enterprise, "E01"),
    ("city.relief", Complaint, "TS20260615-0001"),
    ("sysadmin", Complaint, "TS20260615-0001"),
    ("security.auditor", Complaint, "TS20260615-0001"),
    ("city.bizenv", DisciplineCase, "JJ20260618-0001"),
    ("bizenv.lead", DisciplineCase, "JJ20260618-0001"),
    ("county.simao", DisciplineCase, "JJ20260618-0001"),
    ("sysadmin", DisciplineCase, "JJ20260618-0001"),
]
SINGLE = {
    Project: "project",
    Enterprise: "enterprise",
    Complaint: "complaint",
    DisciplineCase: "disciplineCase",
    AuditLog: "auditLog",
}


@pytest.mark.parametrize(("username", "entity", "key"), NOT_THEIRS)
async def test_a_row_of_others_is_null_and_not_found_as_one_that_never_was(
    city: City, username: str, entity: type[Entity], key: str
) -> None:
    single, never = SINGLE[entity], f"{entity.__name__}_{UUID(int=0)}"
    fields = f"node(id: $id) {{ id }} {single}(id: $id) {{ id }} nodes(ids: [$id]) {{ id }}"
    query = f"query Q($id: ID!) {{ {fields} }}"
    theirs = await city.answer(username, query, {"id": named(entity, key)})
    nobodys = await city.answer(username, query, {"id": never})
    assert theirs["data"] == {"node": None, single: None, "nodes": [None]}
    assert [error["path"] for error in theirs["errors"]] == [["node"], [single], ["nodes", 0]]
    assert {error["extensions"]["code"] for error in theirs["errors"]} == {"NOT_FOUND"}
    assert theirs == nobodys


async def test_a_natural_key_of_others_finds_nothing(city: City) -> None:
    query = """query Q($uscc: String!) {
        plain: enterprise(uscc: $uscc) { id } by: enterprise(by: {uscc: $uscc}) { id } }"""
    (uscc,) = [
        row["uscc"]
        for row in (await city.ask("city.relief", "{ enterprises { nodes { uscc name } } }"))["enterprises"][
            "nodes"
        ]
        if row["name"] == "普洱示例茶业有限公司"
    ]
    assert (await city.answer("county.ninger", query, {"uscc": uscc}))["data"] == {"plain": None, "by": None}
    assert (await city.ask("county.simao", query, {"uscc": uscc}))["plain"]["id"] == named(Enterprise, "E01")


async def test_a_project_of_two_counties_opens_nothing_else_of_the_other_county(city: City) -> None:
    query = """query Q($id: ID!) { project(id: $id) { no counties { nodes {
        code complaints { totalCount } enterprises { totalCount aggregate { count } } issues { totalCount }
        projects { nodes { id } } } } } }"""
    project = (await city.ask("county.ninger", query, {"id": named(Project, "P04")}))["project"]
    simao = next(county for county in project["counties"]["nodes"] if county["code"] == SIMAO)
    assert simao["complaints"]["totalCount"] == simao["issues"]["totalCount"] == 0
    assert simao["enterprises"] == {"totalCount": 0, "aggregate": {"count": 0}}
    assert simao["projects"]["nodes"] == [{"id": named(Project, "P04")}]


async def test_the_security_auditor_sees_no_content_and_the_administrator_no_log(city: City) -> None:
    async with changed(city) as (city_after, connection):
        await insert(connection, AuditLog, audit_entry())
        query = '{ auditLogs(filter: {action: {eq: "read_sealed"}}) { totalCount nodes { action entity } } }'
        seen = (await city_after.ask("security.auditor", query))["auditLogs"]
        assert seen == {"totalCount": 1, "nodes": [{"action": "read_sealed", "entity": "DisciplineCase"}]}
        asked = "{ auditLogs { nodes { changes } } }"
        assert await city_after.codes("security.auditor", asked) == ["GRAPHQL_VALIDATION_FAILED"]
        for username in ("sysadmin", "city.bizenv", "discipline", "county.simao"):
            assert (await city_after.ask(username, query))["auditLogs"]["totalCount"] == 0


def audit_entry() -> dict[str, Any]:
    """An entry of the log that speaks of a sealed complaint."""
    content = json.dumps([{"field": "title", "old": None, "new": "吃拿卡要"}])
    return {
        "id": UUID(int=1),
        "seq": 999_999,
        "at": clock.now(),
        "action": "read_sealed",
        "entity": "DisciplineCase",
        "changes": content,
        "prev_hash": "0" * 64,
        "hash": "f" * 64,
    }


# --- 2: over a visible person to invisible work ------------------------------------------------


async def test_over_a_manager_one_reaches_only_projects_of_ones_own_county(city: City) -> None:
    query = """{ projects(first: 5) { nodes { id assignments(first: 5) { nodes { leader {
        assignments(first: 10) { totalCount nodes { project { id } enterprise { id } } }
        ledProjects(first: 10) { nodes { id } }
        links(first: 10) { nodes { enterprise { id } } } } } } } } }"""
    reached: set[str] = set()
    for project in (await city.ask("county.simao", query))["projects"]["nodes"]:
        for assignment in project["assignments"]["nodes"]:
            leader = assignment["leader"] or {"assignments": {"nodes": [], "totalCount": 0}}
            assert leader["assignments"]["totalCount"] == len(leader["assignments"]["nodes"])
            reached |= set(ids_in(leader))
    assert named(Enterprise, "E13") in reached
    own = {named(Project, "P01"), named(Project, "P04")} | {
        named(Enterprise, f"E{n}") for n in ("01", "11", "12", "13")
    }
    assert reached <= own


def ids_in(answer: Any) -> list[str]:
    """Every id in an answer."""
    if isinstance(answer, list):
        return [each for part in answer for each in ids_in(part)]
    if isinstance(answer, dict):
        return [each for name, part in answer.items() for each in ([part] if name == "id" else ids_in(part))]
    return []


# --- 4: a sealed complaint ----------------------------------------------------------------------

BLIND = [
    "county.simao", "county.ninger", "city.bizenv", "bizenv.lead", "city.relief", "city.supervision",
    "sysadmin", "security.auditor", "auditor", "leader.l4", "leader.l1", "zone.industrial",
    "dept.commerce", "commissioner.c1", "enterprise.e13", "public",
]  # fmt: skip
TRACES = (
    """{ complaints(first: 100) { totalCount nodes { id no confidentiality } pageInfo { hasNextPage }
        aggregate { count min { receivedAt } max { createdAt receivedAt } }
        groups(by: [{confidentiality: VALUE}]) { key { confidentiality } count }
        byCounty: groups(by: [{county: {code: VALUE}}, {receivedAt: MONTH}]) {
            key { county { code } receivedAt } count } } }""",
    """{ found: complaints(filter: {search: "密封"}) { totalCount }
        bySeal: complaints(filter: {confidentiality: {eq: SEALED}}) { totalCount }
        byNumber: complaints(filter: {no: {eq: "TS20260620-0099"}}) { totalCount }
        notNormal: complaints(filter: {not: {confidentiality: {eq: NORMAL}}}) { totalCount }
        one: complaints(filter: {county: {code: {eq: "530802"}}}) { totalCount } }""",
    """{ regions(filter: {complaints: {some: {confidentiality: {eq: SEALED}}}}) { totalCount } }""",
    """{ region(code: "530802") { complaints { totalCount aggregate { count }
        groups(by: [{category: VALUE}]) { key { category } count } } } }""",
    """{ enterprises(filter: {complaints: {some: {confidentiality: {ne: NORMAL}}}}) { totalCount } }""",
    """{ enterprises(first: 30, orderBy: [{uscc: ASC}]) { nodes { uscc complaints { totalCount } } } }""",
    """{ disciplineCases { totalCount aggregate { count } groups(by: [{status: VALUE}]) { count } } }""",
    """{ byNumber: disciplineCases(filter: {search: "JJ20260620"}) { totalCount nodes { id } } }""",
    """{ users(filter: {disciplineCases: {some: {no: {startsWith: "JJ"}}}}) { totalCount } }""",
    """{ callbacks { totalCount } urges { totalCount } supervisionNotices { totalCount } }""",
)


@pytest.mark.parametrize("username", BLIND)
async def test_a_sealed_complaint_leaves_no_trace(city: City, username: str) -> None:
    before = [await city.ask(username, query) for query in TRACES]
    async with changed(city) as (city_after, connection):
        await file_sealed(connection)
        assert [await city_after.ask(username, query) for query in TRACES] == before


async def test_discipline_inspection_does_see_it(city: City) -> None:
    query = "{ complaints { totalCount } disciplineCases { totalCount } }"
    before = await city.ask("discipline", query)
    async with changed(city) as (city_after, connection):
        await file_sealed(connection)
        after = await city_after.ask("discipline", query)
    for name in ("complaints", "disciplineCases"):
        assert after[name]["totalCount"] == before[name]["totalCount"] + 1


async def file_sealed(connection: Any) -> None:
    """What filing an accusation leaves: a case under seal, and a stub."""
    when = clock.now()
    stub = {
        "no": "TS20260620-0099",
        "category": "EXTORTION",
        "confidentiality": "SEALED",
        "status": "SEALED_TRANSFER",
        "county_id": stable_id(Region, SIMAO),
        "complainant_type": "ENTERPRISE",
        "evidence": [],
        "confidential_complainant": stable_id(Enterprise, "E12"),
        "received_at": when,
    }
    case = {"no": "JJ20260620-0099", "content_cipher": b"sealed", "received_at": when}
    await insert(connection, Complaint, {"id": UUID(int=2), **stub})
    await insert(connection, DisciplineCase, {"id": UUID(int=3), **case})


@asynccontextmanager
async def changed(city: City) -> AsyncIterator[tuple[City, Any]]:
    """The city on one connection, whose changes are taken back at the end."""
    async with city.pool.acquire() as connection:

        @asynccontextmanager
        async def lend() -> AsyncIterator[Any]:
            yield connection

        transaction = connection.transaction()
        await transaction.start()
        try:
            yield replace(city, engine=Engine(city_schema(), lend)), connection
        finally:
            await transaction.rollback()


# --- 5, 6: masked fields ------------------------------------------------------------------------


async def test_each_sees_the_contact_of_an_enterprise_as_far_as_they_may(city: City) -> None:
    query = "query Q($id: ID!) { enterprise(id: $id) { contactPhone contactPhoneMasked } }"
    asked = {"id": named(Enterprise, "E13")}
    clear = (await city.ask("commissioner.c1", query, asked))["enterprise"]
    masked = (await city.ask("dept.commerce", query, asked))["enterprise"]
    assert clear["contactPhoneMasked"] is False
    assert masked == {
        "contactPhone": f"{clear['contactPhone'][:3]}****{clear['contactPhone'][-4:]}",
        "contactPhoneMasked": True,
    }
    assert (await city.answer("county.ninger", query, asked))["data"] == {"enterprise": None}


MASKED_USES = [
    "{ users(orderBy: [{username: ASC}]) { totalCount } }",
    '{ users(filter: {username: {startsWith: "c"}}) { totalCount } }',
    '{ users(filter: {not: {or: [{username: {contains: "c"}}]}}) { totalCount } }',
    "{ users { groups(by: [{username: VALUE}]) { count } } }",
    "{ users { aggregate { min { lastLoginAt } } } }",
    "{ users(orderBy: [{lastLoginAt: DESC}]) { totalCount } }",
    '{ leaders(filter: {user: {username: {eq: "leader.l4"}}}) { totalCount } }',
    "{ leaders(orderBy: [{user: {username: ASC}}]) { totalCount } }",
    "{ leaders { groups(by: [{user: {username: VALUE}}]) { count } } }",
    '{ orgUnits { nodes { users(filter: {username: {gt: "m"}}) { totalCount } } } }',
    '{ orgUnits(filter: {users: {some: {username: {gt: "m"}}}}) { totalCount } }',
]


@pytest.mark.parametrize("query", MASKED_USES)
async def test_what_is_masked_cannot_be_asked_about(city: City, query: str) -> None:
    assert await city.codes("dept.commerce", query) == ["FIELD_NOT_FILTERABLE"]


@pytest.mark.parametrize("query", MASKED_USES[:6])
async def test_who_sees_it_in_clear_may_ask_about_it(city: City, query: str) -> None:
    # Enterprise people are no colleagues of anybody: the only account they see is their own.
    assert await city.codes("enterprise.e01", query) == []


async def test_a_number_that_has_no_filter_is_no_way_around_the_mask(city: City) -> None:
    for query in (
        "{ enterprises(orderBy: [{contactPhone: ASC}]) { totalCount } }",
        '{ enterprises(filter: {contactPhone: {startsWith: "138"}}) { totalCount } }',
        "{ enterprises { groups(by: [{contactPhone: VALUE}]) { count } } }",
    ):
        answer = await city.codes("dept.commerce", query)
        assert answer
        assert set(answer) <= {"FIELD_NOT_FILTERABLE", "GRAPHQL_VALIDATION_FAILED"}
    found = await city.ask("dept.commerce", '{ enterprises(filter: {search: "13800"}) { totalCount } }')
    assert found["enterprises"]["totalCount"] == 0


# --- pages --------------------------------------------------------------------------------------

PAGED = """query Q($after: String) {
    enterprises(orderBy: [{name: ASC}], first: 3, after: $after) { edges { cursor } } }"""


async def test_a_cursor_of_another_order_or_of_nobodys_making_is_refused(city: City) -> None:
    page = (await city.ask("city.relief", PAGED))["enterprises"]
    cursor = page["edges"][0]["cursor"]
    signature, *values = json.loads(base64.b64decode(cursor))
    forged = [
        "", "x", "eyJhIjoxfQ==", cursor[:-4], cursor + "AAAA", cursor[::-1],
        packed([signature]), packed([signature, *values[:-1]]), packed([signature, *values[:-1], "no id"]),
        packed(["00000000", *values]), packed({"0": signature}), packed(signature), packed(None),
    ]  # fmt: skip
    for each in forged:
        assert await city.codes("city.relief", PAGED, {"after": each}) == ["INVALID_CURSOR"], each
    for other in (
        PAGED.replace("ASC", "DESC"),
        PAGED.replace("name:", "uscc:"),
        PAGED.replace("[{name: ASC}]", "[]"),
    ):
        assert await city.codes("city.relief", other, {"after": cursor}) == ["INVALID_CURSOR"]


def packed(content: Any) -> str:
    """Something in the form of a cursor."""
    return base64.b64encode(json.dumps(content).encode()).decode()


async def test_a_cursor_made_up_for_a_place_opens_no_row_that_is_not_ones_own(city: City) -> None:
    page = (await city.ask("city.relief", PAGED))["enterprises"]
    signature, *_ = json.loads(base64.b64decode(page["edges"][0]["cursor"]))
    start = packed([signature, "", str(UUID(int=0))])
    query = PAGED.replace("{ cursor }", "{ node { id } }").replace("first: 3", "first: 50")
    seen = (await city.ask("county.ninger", query, {"after": start}))["enterprises"]["edges"]
    assert [edge["node"]["id"] for edge in seen] == [named(Enterprise, "E02")]


ORDERS = ["[]", "[{county: {code: ASC}}]", "[{zone: {code: DESC}}, {name: ASC}]", "[{sizeClass: DESC}]"]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("username", ["city.relief", "county.simao", "leader.l4", "auditor"])
async def test_paging_to_the_end_lists_each_of_ones_rows_once(city: City, username: str, order: str) -> None:
    whole = f"{{ enterprises(orderBy: {order}, first: 100) {{ totalCount nodes {{ id }} }} }}"
    listed = (await city.ask(username, whole))["enterprises"]
    ids = [node["id"] for node in listed["nodes"]]
    assert len(ids) == listed["totalCount"] == len(set(ids))
    forward = await turned(
        city, username, f"orderBy: {order}, first: 2, after: $at", "hasNextPage", "endCursor"
    )
    backward = await turned(
        city, username, f"orderBy: {order}, last: 2, before: $at", "hasPreviousPage", "startCursor"
    )
    assert [each for page in forward for each in page] == ids
    assert [each for page in reversed(backward) for each in page] == ids


async def turned(city: City, username: str, args: str, more: str, cursor: str) -> list[list[str]]:
    """The ids of each page, as far as there are more."""
    query = (
        f"query Q($at: String) {{ enterprises({args}) {{ nodes {{ id }} pageInfo {{ {more} {cursor} }} }} }}"
    )
    pages, at, there_is_more = [], None, True
    while there_is_more:
        page = (await city.ask(username, query, {"at": at}))["enterprises"]
        pages.append([node["id"] for node in page["nodes"]])
        there_is_more, at = page["pageInfo"][more], page["pageInfo"][cursor]
    return pages
