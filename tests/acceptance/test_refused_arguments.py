"""Variables, arguments and ids that make no sense are refused by name, and what they hold is not repeated."""

import json
from typing import Any
from uuid import UUID

import pytest

from resolvers.binding import opaque_id
from tests.asking import RELIEF, ask, refused

NOBODY = UUID("00000000-0000-4000-8000-000000000000")
PRIVATE = "Hush-7788"
"""Stands in for whatever a caller would not like to see repeated in an error or a log."""

# --- variables -----------------------------------------------------------------------------------

ENTERPRISES = "query Q($v: {type}) {{ enterprises({place}) {{ totalCount }} }}"
WRONG = {
    "a text for a number": ("Int!", "first: $v", PRIVATE, "v"),
    "a fraction for a whole number": ("Int", "filter: {employees: {eq: $v}}", 7.7881, "v"),
    "more than 32 bits": ("Int", "filter: {employees: {eq: $v}}", 7788778877, "v"),
    "a flag for a number": ("Int", "filter: {employees: {eq: $v}}", True, "v"),
    "a number for a text": ("String", "filter: {name: {eq: $v}}", 7788, "v"),
    "a number for money": ("Money", "filter: {revenue: {eq: $v}}", 7788.5, "v"),
    "three decimals of money": ("Money", "filter: {revenue: {eq: $v}}", "77.885", "v"),
    "a day that is none": ("Date", "filter: {registeredOn: {eq: $v}}", "2026-02-30 " + PRIVATE, "v"),
    "an instant without offset": ("DateTime", "filter: {createdAt: {gt: $v}}", "2026-02-03T07:08:08", "v"),
    "a text for a flag": ("Boolean", "filter: {isKey: {eq: $v}}", PRIVATE, "v"),
    "a word that is none": ("SizeClass", "filter: {sizeClass: {eq: $v}}", PRIVATE, "v"),
    "a word in another case": ("SizeClass", "filter: {sizeClass: {eq: $v}}", "small", "v"),
    "an object for a text": ("String", "filter: {name: {eq: $v}}", {"a": PRIVATE}, "v"),
    "a list for a text": ("String", "filter: {name: {eq: $v}}", [PRIVATE], "v"),
    "a text for an object": ("EnterpriseFilter", "filter: $v", PRIVATE, "v"),
    "an unknown key": ("EnterpriseFilter", "filter: $v", {"nothing": PRIVATE}, "v"),
    "deep inside": (
        "EnterpriseFilter",
        "filter: $v",
        {"and": [{"isKey": {"eq": True}}, {"issues": {"some": {"status": {"in": ["CLOSED", PRIVATE]}}}}]},
        "v.and.1.issues.some.status.in.1",
    ),
    "an end of a span missing": (
        "DateSpan",
        "filter: {registeredOn: {between: $v}}",
        {"from": "2026-01-01"},
        "v.to",
    ),
    "null in a list": ("[String!]", "filter: {name: {in: $v}}", ["a", None], "v.1"),
    "null where a value must be": ("Int!", "first: $v", None, "v"),
}


@pytest.mark.parametrize("case", WRONG)
async def test_a_wrong_variable_is_named_with_its_place_and_its_value_is_not_repeated(
    city: Any, case: str
) -> None:
    type_, place, value, field = WRONG[case]
    error = await refused(city, ENTERPRISES.format(type=type_, place=place), {"v": value})
    assert (error["code"], error["field"]) == ("BAD_USER_INPUT", field)
    assert f"${field}" in error["message"] or "$v" in error["message"]
    assert PRIVATE not in json.dumps(error)
    assert "7788" not in json.dumps(error)


async def test_a_required_variable_that_is_absent_is_named(city: Any) -> None:
    error = await refused(city, ENTERPRISES.format(type="Int!", place="first: $v"))
    assert (error["code"], error["field"]) == ("BAD_USER_INPUT", "v")


@pytest.mark.parametrize(
    "text",
    [
        "query Q($v: Boolean = true) { projects @include(if: $v) { totalCount } }",
        "query Q($v: Boolean = true) { projects { totalCount @skip(if: $v) } }",
        "query Q($v: [ID!] = []) { nodes(ids: $v) { id } }",
        'query Q($v: ID = "x") { node(id: $v) { id } }',
        'query Q($v: String = "x") { arrearsRanking(periodKind: {period: $v, kind: COUNTY}) { period } }',
    ],
)
async def test_a_null_in_the_place_of_a_default_that_must_not_be_null_is_refused(
    city: Any, text: str
) -> None:
    error = await refused(city, text, {"v": None})
    assert (error["code"], error["field"]) == ("BAD_USER_INPUT", "v")


# --- arguments -----------------------------------------------------------------------------------

BAD_ARGUMENTS = {
    "first: 0": "first",
    "first: -1": "first",
    "first: 101": "first",
    "last: 0": "last",
    "last: 101": "last",
    "first: 5, last: 5": "last",
    "first: 5, offset: 10001": "offset",
    "first: 5, offset: -1": "offset",
    'after: "not a cursor"': "after",
    'after: ""': "after",
    'first: 5, before: "WyJ4Il0="': "before",
    'last: 5, after: "WyJ4Il0="': "after",
    'offset: 5, after: "WyJ4Il0="': "offset",
    "filter: {name: {eq: null}}": "filter.name.eq",
    "filter: {name: {in: null}}": "filter.name.in",
    "filter: {name: null}": "filter.name",
    "filter: {name: {isNull: null}}": "filter.name.isNull",
    "filter: {employees: {between: null}}": "filter.employees.between",
    "filter: {not: null}": "filter.not",
    "filter: {or: null}": "filter.or",
    "filter: {and: null}": "filter.and",
    "filter: {county: null}": "filter.county",
    "filter: {issues: null}": "filter.issues",
    "filter: {issues: {none: null}}": "filter.issues.none",
    "filter: {and: [{or: [{county: {code: {eq: null}}}]}]}": "filter.and.0.or.0.county.code.eq",
    'filter: {search: ""}': "filter.search",
    'filter: {search: "  "}': "filter.search",
    "filter: {search: null}": "filter.search",
    f'filter: {{search: "{"长" * 101}"}}': "filter.search",
    'filter: {name: {contains: ""}}': "filter.name.contains",
    'filter: {county: {shortName: {startsWith: ""}}}': "filter.county.shortName.startsWith",
    "orderBy: [{name: ASC, uscc: ASC}]": "orderBy.0",
    "orderBy: [{uscc: ASC}, {county: {}}]": "orderBy.1.county",
    "orderBy: [{name: null}]": "orderBy.0.name",
    "orderBy: [{}]": "orderBy.0",
}


@pytest.mark.parametrize("arguments", BAD_ARGUMENTS)
async def test_an_argument_out_of_range_or_without_sense_is_refused_and_named(
    city: Any, arguments: str
) -> None:
    error = await refused(city, f"{{ enterprises({arguments}) {{ nodes {{ id }} }} }}")
    assert error["code"] in {"BAD_USER_INPUT", "INVALID_CURSOR"}
    assert error["field"] == BAD_ARGUMENTS[arguments]


@pytest.mark.parametrize(
    ("argument", "value"),
    [("first", 0), ("first", -1), ("first", 101), ("last", -1), ("offset", -1), ("offset", 10_001)],
)
async def test_the_same_limits_hold_for_variables(city: Any, argument: str, value: int) -> None:
    text = f"query Q($v: Int) {{ enterprises({argument}: $v) {{ nodes {{ id }} }} }}"
    error = await refused(city, text, {"v": value})
    assert (error["code"], error["field"]) == ("BAD_USER_INPUT", argument)


async def test_a_cursor_of_another_order_is_refused(city: Any) -> None:
    page = await city.ask(
        RELIEF, "{ enterprises(first: 1, orderBy: {uscc: ASC}) { pageInfo { endCursor } } }"
    )
    cursor = page["enterprises"]["pageInfo"]["endCursor"]
    text = "query Q($c: String!) { enterprises(first: 1, after: $c, orderBy: {uscc: DESC}) { nodes { id } } }"
    assert (await refused(city, text, {"c": cursor}))["code"] == "INVALID_CURSOR"


BAD_GROUPS = {
    "by: []": "by",
    "by: [{}]": "by.0",
    "by: [{sizeClass: VALUE, isKey: VALUE}]": "by.0",
    "by: [{name: null}]": "by.0.name",
    "by: [{sizeClass: VALUE}, {sizeClass: VALUE}]": "by.1",
    "by: [{registeredOn: MONTH}, {registeredOn: YEAR}]": "by.1",
    "by: [{isKey: VALUE}, {status: VALUE}, {uscc: VALUE}, {ownership: VALUE}, {dataYear: VALUE}]": "by",
    "by: [{sizeClass: VALUE}], first: 0": "first",
    "by: [{sizeClass: VALUE}], first: 101": "first",
    "by: [{sizeClass: VALUE}], orderBy: [{key: {name: ASC}}]": "orderBy.0",
    "by: [{sizeClass: VALUE}], orderBy: [{count: ASC, key: {sizeClass: ASC}}]": "orderBy.0",
    "by: [{sizeClass: VALUE}], orderBy: [{count: null}]": "orderBy.0.count",
    "by: [{sizeClass: VALUE}], orderBy: [{sum: {employees: ASC, revenue: ASC}}]": "orderBy.0.sum",
    "by: [{sizeClass: VALUE}], having: {count: {gt: null}}": "having.count.gt",
    "by: [{sizeClass: VALUE}], having: {count: null}": "having.count",
    "by: [{sizeClass: VALUE}], having: {sum: {employees: null}}": "having.sum.employees",
}


@pytest.mark.parametrize("arguments", BAD_GROUPS)
async def test_groups_without_sense_are_refused_and_named(city: Any, arguments: str) -> None:
    error = await refused(city, f"{{ enterprises {{ groups({arguments}) {{ count }} }} }}")
    assert (error["code"], error["field"]) == ("BAD_USER_INPUT", BAD_GROUPS[arguments])


async def test_a_key_that_is_not_grouped_by_cannot_be_shown(city: Any) -> None:
    error = await refused(city, "{ enterprises { groups(by: [{sizeClass: VALUE}]) { key { isKey } } } }")
    assert (error["code"], error["field"]) == ("BAD_USER_INPUT", "by")


# --- one row -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    ["", "by: {}", "by: null", "id: null", 'id: "x", uscc: "y"', 'by: {uscc: "y"}, id: "x"'],
)
async def test_a_row_must_be_named_in_exactly_one_way(city: Any, arguments: str) -> None:
    named = f"({arguments})" if arguments else ""
    assert (await refused(city, f"{{ enterprise{named} {{ name }} }}"))["code"] in {
        "BAD_USER_INPUT",
        "GRAPHQL_VALIDATION_FAILED",
    }


@pytest.mark.parametrize("by", [{}, {"id": "x", "uscc": "y"}, {"uscc": None}])
async def test_a_variable_must_name_a_row_in_exactly_one_way_too(city: Any, by: dict[str, Any]) -> None:
    text = "query Q($by: EnterpriseBy!) { enterprise(by: $by) { name } }"
    assert (await refused(city, text, {"by": by}))["code"] == "BAD_USER_INPUT"


MISSING = opaque_id("Enterprise", NOBODY)
ONE = """
query One($id: ID!) {
  enterprise(id: $id) { name }
  node(id: $id) { id }
  nodes(ids: [$id, $id]) { id }
  enterprises(filter: {id: {in: [$id]}}) { totalCount nodes { name } }
  related: issues(filter: {enterprise: {id: {eq: $id}}}) { totalCount }
}
"""
JUNK = {
    "a word": "abc",
    "nothing": "",
    "a number": "1",
    "an underlined number": "1_0",
    "full-width digits": "Enterprise_" + str(NOBODY).replace("0", "０"),
    "a sign": "+1",
    "blanks before": f"  {MISSING}",
    "a line end": f"{MISSING}\n",
    "braces": f"Enterprise_{{{NOBODY}}}",
    "no hyphens": f"Enterprise_{NOBODY.hex}",
    "the key alone": str(NOBODY),
    "a type that is none": opaque_id("Nothing", NOBODY),
    "a type in another case": opaque_id("enterprise", NOBODY),
    "a table": opaque_id("Session", NOBODY),
    "too long": "Enterprise_" + "0" * 5_000,
    "quotes": "Enterprise_' or '1'='1",
}


@pytest.mark.parametrize("junk", JUNK)
async def test_an_id_that_is_none_is_answered_exactly_like_a_missing_row(city: Any, junk: str) -> None:
    missing = await ask(city, ONE, {"id": MISSING})
    assert [error["extensions"]["code"] for error in missing["errors"]] == ["NOT_FOUND"] * 4
    assert await ask(city, ONE, {"id": JUNK[junk]}) == missing


async def test_the_id_of_another_type_is_a_missing_row_of_this_type(city: Any) -> None:
    project = (await city.ask(RELIEF, "{ projects(first: 1) { nodes { id } } }"))["projects"]["nodes"][0][
        "id"
    ]
    text = """query Q($id: ID!) {
      enterprise(id: $id) { name }
      enterprises(filter: {id: {eq: $id}}) { totalCount }
    }"""
    missing = await ask(city, text, {"id": MISSING})
    assert await ask(city, text, {"id": project}) == missing
    as_enterprise = project.replace("Project_", "Enterprise_")
    assert await ask(city, text, {"id": as_enterprise}) == missing


async def test_an_id_with_capital_letters_is_not_the_id(city: Any) -> None:
    mine = (await city.ask(RELIEF, "{ enterprises(first: 1) { nodes { id } } }"))["enterprises"]["nodes"][0][
        "id"
    ]
    type_name, key = mine.split("_")
    answer = await ask(
        city, "query Q($id: ID!) { enterprise(id: $id) { name } }", {"id": f"{type_name}_{key.upper()}"}
    )
    assert answer["data"] == {"enterprise": None}


# --- values --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("{ enterprises @include(if: false) { totalCount } }", {}),
        ("{ a: __typename @skip(if: true) b: __typename }", {"b": "Query"}),
        ("{ nodes(ids: []) { id } }", {"nodes": []}),
        (
            "{ enterprises(filter: null, orderBy: null, first: null, after: null) { totalCount } }",
            {"enterprises": {"totalCount": 14}},
        ),
    ],
)
async def test_asking_for_nothing_is_answered_with_nothing(
    city: Any, text: str, data: dict[str, Any]
) -> None:
    assert (await ask(city, text))["data"] == data


@pytest.mark.parametrize(
    "arguments",
    [
        "orderBy: {contactPhone: ASC}",
        'filter: {contactPhone: {startsWith: "138"}}',
        "filter: {contactPhone: {isNull: false}}",
    ],
)
async def test_a_masked_column_cannot_be_ordered_or_filtered_by_whoever_sees_it_masked(
    city: Any, arguments: str
) -> None:
    text = f"{{ enterprises({arguments}) {{ totalCount }} }}"
    for masked in ("dept.commerce", "auditor"):
        assert (await refused(city, text, by=masked))["code"] == "FIELD_NOT_FILTERABLE", masked
    for clear in ("county.simao", "leader.l4"):
        assert "errors" not in await ask(city, text, by=clear)
