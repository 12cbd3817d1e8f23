"""DOMAIN §8.2 to §8.5 and §8.8 in one city reached through the API alone, and who sees what of it."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from inspect import signature
from types import ModuleType
from typing import Any

import pytest

from models.sealing import SEAL
from peipao.demo.complaints import COMPLAINTS
from peipao.demo.enterprises import ENTERPRISES
from peipao.demo.issues import ISSUES
from resolvers.audit_verifying import verify
from tests.acceptance import (
    test_complaint_golden,
    test_golden_figures,
    test_issue_golden,
    test_link_figures,
    test_project_golden,
)
from tests.acceptance.test_row_counts import COUNTS, EXPECTED
from tests.acceptance.test_sealed_complaints import LOOKS, OTHERS
from tests.golden_api import city as golden
from tests.golden_api.enterprises import enterprise
from tests.golden_api.projects import project
from tests.writing import WritableCity

THE_CITY = frozenset({"city", "made", "june", "built"})
"""What the tests of single stories call the one fixture that they ask."""
OF_OTHER_PARTS = {
    "test_two_of_three_windows_of_meetings_were_held": "meetings are of §8.9",
    "test_nothing_of_the_sealed_accusation_is_in_reach_of_the_ordinary_tables": "here it has its stub",
}
SAME = """query ($id: ID!) { node(id: $id) { id } }"""


@pytest.fixture(scope="module")
async def lived(empty_city: WritableCity) -> AsyncIterator[WritableCity]:
    """The city on the morning of 30 June 2026, after half a year of work by everybody."""
    await golden.build(empty_city)
    yield empty_city
    SEAL.sealer = None


# --- the figures of §8.2, §8.3, §8.5, §8.8 --------------------------------------------------------

Figure = Callable[[Any], Awaitable[None]]


def figures(*modules: ModuleType) -> Iterator[Any]:
    """The tests of these modules that ask nothing but a city."""
    for module in modules:
        for name, test in vars(module).items():
            if name.startswith("test_") and name not in OF_OTHER_PARTS:
                asked = signature(test).parameters
                if len(asked) == 1 and asked.keys() <= THE_CITY:
                    yield pytest.param(test, id=f"{module.__name__.rpartition('.')[2]}::{name}")


FIGURES = list(
    figures(
        test_golden_figures, test_link_figures, test_project_golden, test_issue_golden, test_complaint_golden
    )
)


@pytest.mark.parametrize("figure", FIGURES)
async def test_the_figure_holds_with_everything_in_one_city(lived: WritableCity, figure: Figure) -> None:
    await figure(lived)


# --- who counts what (§8.4) -----------------------------------------------------------------------


@pytest.mark.parametrize("username", EXPECTED)
async def test_everybody_counts_exactly_their_rows(lived: WritableCity, username: str) -> None:
    data = await lived.ask(username, COUNTS)
    counts = [data[name]["totalCount"] for name in ("enterprises", "projects", "issues", "complaints")]
    assert [
        (seen, known)
        for seen, known in zip(counts, EXPECTED[username], strict=True)
        if known not in (None, seen)
    ] == []


@pytest.mark.parametrize(
    ("username", "firms"),
    [
        ("enterprise.e01", {"E01"}),
        ("leader.l4", {"E07", "E10", "E13"}),
        ("zone.industrial", {"E13"}),
        ("zone.border", {"E08"}),
        ("bank.b1", set()),
    ],
)
async def test_issues_and_complaints_are_told_with_their_enterprises(
    lived: WritableCity, username: str, firms: set[str]
) -> None:
    codes = {line["uscc"]: line["key"] for line in ENTERPRISES}
    seen = await lived.ask(
        username,
        """{ enterprises { nodes { uscc } } issues { nodes { no enterprise { uscc } } }
        complaints { nodes { no } } }""",
    )
    assert {codes[each["uscc"]] for each in seen["enterprises"]["nodes"]} == firms
    for root, lines in (("issues", ISSUES), ("complaints", COMPLAINTS)):
        theirs = {line["no"] for line in lines if line["firm"] in firms}
        assert {each["no"] for each in seen[root]["nodes"]} == theirs, root


# --- what each of them is told of (§8.4, security scenarios) --------------------------------------


async def test_a_county_is_not_told_of_another_countys_project_or_complaints(lived: WritableCity) -> None:
    """Scenario 1."""
    not_theirs = await lived.answer("county.ninger", SAME, {"id": await project(lived, "P01")})
    assert not_theirs["data"] == {"node": None}
    assert [error["extensions"]["code"] for error in not_theirs["errors"]] == ["NOT_FOUND"]
    query = """query ($id: ID!) { project(id: $id) { no enterprise { complaints { totalCount } }
        counties { nodes { code complaints { totalCount } issues { totalCount } } } } }"""
    shared = (await lived.ask("county.ninger", query, {"id": await project(lived, "P04")}))["project"]
    assert shared["enterprise"] is None
    counts = {
        county["code"]: (county["complaints"]["totalCount"], county["issues"]["totalCount"])
        for county in shared["counties"]["nodes"]
    }
    assert counts == {"530802": (0, 0), "530821": (1, 2)}


async def test_over_a_manager_a_county_reaches_only_projects_of_its_own(lived: WritableCity) -> None:
    """Scenario 2: L4 came by P01 to E13, both of Simao, and cares for E07 and E10 elsewhere."""
    query = """query ($id: ID!) { project(id: $id) { assignments(first: 5) { nodes { kind leader {
        assignments(first: 9) { totalCount nodes { project { no } enterprise { uscc } } }
        links(first: 9) { totalCount nodes { enterprise { uscc } } } } } } } }"""
    seen = await lived.ask("county.simao", query, {"id": await project(lived, "P01")})
    (l4,) = (each["leader"] for each in seen["project"]["assignments"]["nodes"] if each["leader"])
    e13 = {"uscc": "91530800X000001310"}
    assert l4["links"] == {"totalCount": 1, "nodes": [{"enterprise": e13}]}
    assert l4["assignments"]["totalCount"] == 2
    for reached in (
        {"project": {"no": "ZS-2026-530802-0001"}, "enterprise": None},
        {"project": None, "enterprise": e13},
    ):
        assert reached in l4["assignments"]["nodes"]


async def test_an_accusation_changes_no_count_of_anybody(lived: WritableCity) -> None:
    """Scenario 4: a second one, from an enterprise this time."""
    before = {who: await lived.ask(who, LOOKS) for who in OTHERS}
    said = {"title": "窗口索要好处", "content": "经办人暗示须送礼。", "category": "EXTORTION"}
    sealed = await lived.did("enterprise.e12", "lodgeComplaint", input=said, select="{ id status }")
    assert sealed["status"] == "SEALED_TRANSFER"
    assert {who: await lived.ask(who, LOOKS) for who in OTHERS} == before
    told = [
        (await lived.ask(who, "{ complaints { totalCount } }"))["complaints"]["totalCount"]
        for who in ("county.simao", "city.bizenv")
    ]
    assert told == [5, 11]


async def test_who_is_revoked_sees_nothing_with_the_next_request(lived: WritableCity) -> None:
    """Scenario 9."""
    seen = "{ enterprises { totalCount } issues { totalCount } complaints { totalCount } }"
    before = await lived.ask("enterprise.e13", seen)
    assert before["enterprises"] == {"totalCount": 1}
    user = await lived.row("user", username="enterprise.e13")
    binding = await lived.id_of("EnterpriseUser", user_id=user["id"])
    await lived.did("city.relief", "revokeBinding", id=binding)
    assert await lived.ask("enterprise.e13", seen) == {name: {"totalCount": 0} for name in before}


async def test_a_complaint_is_nothing_to_the_administrator_and_without_content_to_the_auditor(
    lived: WritableCity,
) -> None:
    """Scenario 11."""
    complaint = await lived.id_of("Complaint", no="TS20260615-0001")
    query = "query ($id: ID!) { complaint(id: $id) { id } node(id: $id) { id } }"
    for who in ("sysadmin", "security.auditor"):
        answer = await lived.answer(who, query, {"id": complaint})
        assert answer["data"] == {"complaint": None, "node": None}, who
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["NOT_FOUND"] * 2, who
    entries = f'auditLogs(orderBy: [{{seq: ASC}}], filter: {{subject: {{eq: "{complaint}"}}}})'
    log = await lived.ask("security.auditor", f"{{ {entries} {{ nodes {{ action entity success }} }} }}")
    assert [each["action"] for each in log["auditLogs"]["nodes"]] == [
        "lodge_complaint",
        "accept_complaint",
        "dispatch_complaint",
        "sign_in_complaint",
    ]
    content = f"{{ {entries} {{ nodes {{ changes }} }} }}"
    assert await lived.codes("security.auditor", content) == ["GRAPHQL_VALIDATION_FAILED"]
    assert (await lived.ask("sysadmin", f"{{ {entries} {{ totalCount }} }}"))["auditLogs"] == {
        "totalCount": 0
    }


async def test_an_outdated_version_changes_nothing(lived: WritableCity) -> None:
    """Scenario 12."""
    firm = await enterprise(lived, "E01")
    row = await lived.row("enterprise", uscc="91530802X00000019X")
    await lived.did("city.relief", "updateEnterprise", id=firm, input={"employees": 201})
    changed = await lived.row("enterprise", uscc="91530802X00000019X")
    payload = await lived.do(
        "county.simao", "updateEnterprise", id=firm, version=row["version"], input={"employees": 5}
    )
    (error,) = payload["errors"]
    assert (error["code"], error["version"]) == ("CONFLICT", changed["version"])
    assert await lived.row("enterprise", uscc="91530802X00000019X") == changed


# --- what is on record ----------------------------------------------------------------------------

RECORDED = """query ($after: String) { %s(first: 5, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { id state: %s history(first: 50) { at action changes { field old new } } } } }"""


async def rows_on_record(city: WritableCity, who: str, root: str, state: str) -> list[dict[str, Any]]:
    """Every row that the viewer sees, with its history."""
    found: list[dict[str, Any]] = []
    after, more = None, True
    while more:
        page = (await city.ask(who, RECORDED % (root, state), {"after": after}))[root]
        found += page["nodes"]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    return found


@pytest.mark.parametrize(
    ("who", "root", "state", "beginnings"),
    [
        ("city.relief", "issues", "status", {"createIssue": 10}),
        ("city.bizenv", "complaints", "status", {"lodgeComplaint": 11}),
        ("city.org", "assignments", "status", {"proposeAssignment": 23, "landProject": 2}),
        ("city.invest", "projects", "stage", {"registerProject": 4}),
    ],
)
async def test_each_has_its_history_from_its_beginning_to_the_state_in_which_it_is(
    lived: WritableCity, who: str, root: str, state: str, beginnings: dict[str, int]
) -> None:
    rows = await rows_on_record(lived, who, root, state)
    for row in rows:
        steps = row["history"][::-1]
        assert steps, row
        assert [step["at"] for step in steps] == sorted(step["at"] for step in steps)
        states = [change for step in steps for change in step["changes"] if change["field"] == state]
        assert [change["old"] for change in states] == [None, *(change["new"] for change in states[:-1])]
        assert states[-1]["new"] == row["state"]
    assert Counter(row["history"][-1]["action"] for row in rows) == beginnings


async def test_the_chain_of_the_whole_half_year_is_unbroken(lived: WritableCity) -> None:
    async with lived.pool.acquire() as connection:
        (found,) = await verify(connection)
        entries = await connection.fetchval("select count(*) from audit_log")
    assert (found.problem, found.entries) == (None, entries)
    assert entries > 400
