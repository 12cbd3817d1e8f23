"""What answers keep to themselves: from nobody everything, from a role what it may not read, the insides.

The client holds each answer against ``tests.site.promised``, and the site its log against having any error.
"""

import random
import re
import string

import httpx
import pytest
from graphql import GraphQLField, GraphQLNonNull, GraphQLObjectType, get_named_type

from peipao.console_examples import LIBRARY
from schema.build import city_schema
from schema.public_roots import PUBLIC_QUERIES
from tests.site import Client, Site, codes_of

QUERY = city_schema().graphql.query_type
assert QUERY is not None
ROOTS = dict(QUERY.fields)

ANY_ID = '"Enterprise_00000000-0000-4000-8000-000000000000"'
WITHIN = ("totalCount", "id", "username", "visible")


def question(field: GraphQLField, name: str) -> str:
    """The smallest question that reads something by a root field."""
    given = ", ".join(
        f"{argument}: [{ANY_ID}]" if "[" in str(declared.type) else f"{argument}: {ANY_ID}"
        for argument, declared in field.args.items()
        if isinstance(declared.type, GraphQLNonNull) or argument == "id"
    )
    returned = get_named_type(field.type)
    known = returned.fields if isinstance(returned, GraphQLObjectType) else {}
    within = next((asked for asked in WITHIN if asked in known), "__typename")
    return f"{{ {name}{f'({given})' if given else ''} {{ {within} }} }}"


# Nobody


@pytest.mark.parametrize("name", [name for name in ROOTS if name not in PUBLIC_QUERIES])
def test_nobody_reads_anything_by_any_root_field(demo_site: Site, name: str) -> None:
    for query in (question(ROOTS[name], name), f"{{ {name} }}", f"{{ {name} {{ nothingSuch }} }}"):
        response = demo_site.as_(None).graphql(query)
        assert response.status_code == 401
        assert codes_of(response.json()) == ["UNAUTHENTICATED"]
        assert "data" not in response.json()


def test_nobody_asks_what_is_public_beside_what_is_not(demo_site: Site) -> None:
    nobody, public = demo_site.as_(None), 'complaintByCode(no: "TS20260601-0001", code: "000000") { status }'
    assert nobody.codes(f"{{ {public} }}") == ["NOT_FOUND"]
    assert nobody.codes(f"{{ {public} viewer {{ username }} }}") == ["UNAUTHENTICATED"]
    assert nobody.codes(f"{{ ... {{ {public} enterprises {{ totalCount }} }} }}") == ["UNAUTHENTICATED"]


def test_nobody_reads_anything_beside_what_is_open_or_skipped(demo_site: Site) -> None:
    nobody = demo_site.as_(None)
    for query in (
        "{ __typename enterprises { totalCount } }",
        "{ ...F } fragment F on Query { enterprises { totalCount } }",
        "{ ... @include(if: true) { viewer { username } } }",
        "query ($yes: Boolean = true) { enterprises @include(if: $yes) { totalCount } }",
        "{ __typename: viewer { username } }",
    ):
        assert nobody.codes(query) == ["UNAUTHENTICATED"]
        assert nobody.get("/graphql", params={"query": query}).status_code == 401


@pytest.mark.parametrize("path", ["/graphiql", "/auth/session", "/assets/console/console.js"])
def test_nobody_sees_the_console_or_a_session(demo_site: Site, path: str) -> None:
    response = demo_site.as_(None).get(path)
    assert response.status_code in {303, 401} or response.json() == {"signedIn": False}


# Who has signed out


def test_a_token_that_has_been_signed_out_is_nobodys_on_the_very_next_request(demo_site: Site) -> None:
    for query in (
        "{ viewer { username } }",
        "{ enterprises { totalCount } }",
        "{ adminMeta { entities { name } } }",
        "{ __schema { queryType { name } } }",
        "{ __typename }",
    ):
        with Client(base_url=demo_site.url, headers={"origin": demo_site.url}) as browser:
            browser.headers["x-csrf-token"] = demo_site.sign_in(browser, "county.jinggu")["csrf"]
            assert "data" in browser.answer(query)
            # The cookie is taken along, as a thief would, beyond the browser's own signing out.
            with Client(
                base_url=demo_site.url, headers=browser.headers, cookies=dict(browser.cookies)
            ) as thief:
                assert "data" in thief.answer(query)
                browser.post("/auth/signout")
                assert thief.codes(query) == ["UNAUTHENTICATED"]


# Masks


@pytest.mark.parametrize(
    "username", ["county.simao", "city.relief", "leader.l4", "commissioner.c1", "enterprise.e13"]
)
def test_an_enterprises_contact_is_clear_for_who_serves_it(demo_site: Site, username: str) -> None:
    query = """{ enterprise(uscc: "91530800X000001310") {
      contactPhone contactPhoneMasked legalRep legalRepMasked } }"""
    assert demo_site.as_(username).ask(query)["enterprise"] == {
        "contactPhone": "15288790013",
        "contactPhoneMasked": False,
        "legalRep": "沈浩",
        "legalRepMasked": False,
    }


@pytest.mark.parametrize("username", ["dept.commerce", "city.invest", "auditor", "discipline"])
def test_an_enterprises_contact_is_masked_for_other_offices(demo_site: Site, username: str) -> None:
    query = """{ enterprise(uscc: "91530800X000001310") { contactPhone contactPhoneMasked legalRep
      again: contactPhone } }"""
    assert demo_site.as_(username).ask(query)["enterprise"] == {
        "contactPhone": "152****0013",
        "contactPhoneMasked": True,
        "legalRep": "沈*",
        "again": "152****0013",
    }


@pytest.mark.parametrize("username", ["county.ninger", "enterprise.e01", "bank.b1", "public", "sysadmin"])
def test_who_may_not_see_the_enterprise_is_told_that_there_is_none(demo_site: Site, username: str) -> None:
    query = "query ($u: String!) { enterprise(uscc: $u) { contactPhone } }"
    hidden = demo_site.as_(username).answer(query, {"u": "91530800X000001310"})
    assert codes_of(hidden) == ["NOT_FOUND"]
    assert hidden == demo_site.as_(username).answer(query, {"u": "91530800X000009999"})


def test_an_account_is_clear_for_finance_and_its_owner_and_shows_four_digits_to_others(
    demo_site: Site,
) -> None:
    query = "{ disbursements { nodes { bankAccount } } }"
    shown = {
        username: [
            node["bankAccount"] for node in demo_site.as_(username).ask(query)["disbursements"]["nodes"]
        ]
        for username in ("city.finance", "enterprise.e01", "auditor", "county.simao")
    }
    assert all(
        re.fullmatch(r"[0-9]{16}", account) for account in shown["city.finance"] + shown["enterprise.e01"]
    )
    assert len(shown["city.finance"]) == len(shown["auditor"]) == 5
    assert all(
        re.fullmatch(r"\*{4}[0-9]{4}", account) for account in shown["auditor"] + shown["county.simao"]
    )


def test_who_complains_is_known_to_who_handles_it_and_to_nobody_else(demo_site: Site) -> None:
    query = "{ complaints { totalCount nodes { complainantName contactName contactPhone } } }"
    handled = demo_site.as_("city.bizenv").ask(query)["complaints"]
    assert handled["totalCount"] == 11
    assert any(node["contactPhone"] for node in handled["nodes"])
    for username in ("county.simao", "discipline", "auditor"):
        seen = demo_site.as_(username).ask(query)["complaints"]["nodes"]
        assert seen
        assert all(set(node.values()) == {None} for node in seen)


@pytest.mark.parametrize(
    "query",
    [
        "{ users(filter: {lastLoginAt: {isNull: true}}) { totalCount } }",
        '{ users(filter: {not: {lastLoginAt: {gt: "2026-01-01T00:00:00Z"}}}) { totalCount } }',
        "{ users(orderBy: [{lastLoginAt: DESC}]) { nodes { id } } }",
        "{ users { groups(by: [{lastLoginAt: MONTH}]) { count } } }",
        "{ users { aggregate { max { lastLoginAt } } } }",
        "{ leaders(filter: {user: {lastLoginAt: {isNull: true}}}) { totalCount } }",
        "{ leaders(orderBy: [{user: {lastLoginAt: ASC}}]) { nodes { id } } }",
    ],
)
def test_what_a_role_may_not_read_it_may_neither_filter_order_group_nor_sum_by(
    demo_site: Site, query: str
) -> None:
    assert demo_site.as_("city.relief").codes(query) == ["FIELD_NOT_FILTERABLE"]
    assert "errors" not in demo_site.as_("sysadmin").answer(query)


# Insides


@pytest.mark.parametrize("username", [None, "county.simao", "public", "enterprise.e01"])
def test_no_damaged_question_is_answered_with_more_than_a_code_and_a_sentence(
    demo_site: Site, username: str | None
) -> None:
    chance = random.Random(f"damage {username}")
    client = demo_site.as_(username)
    letters = string.printable + '茶😀\u202e\\"{}()[]$@!:#'
    for _ in range(120):
        text = chance.choice(LIBRARY).query
        for _ in range(chance.randint(1, 4)):
            at, length = chance.randrange(len(text)), chance.choice((0, 1, 1, 5, 40))
            text = text[:at] + "".join(chance.choices(letters, k=chance.randint(0, 3))) + text[at + length :]
        variables = {chance.choice("abcf"): chance.choice((None, 1, "x", [], {}, [[{}]], 1.5, True))}
        client.graphql(text, chance.choice((None, variables)))


def test_every_example_of_the_console_is_answered_to_everybody_who_gets_it(demo_site: Site) -> None:
    for example in LIBRARY:
        for username in ("city.relief", "county.simao", "sysadmin"):
            demo_site.as_(username).graphql(example.query)


def test_the_site_is_healthy_after_all_this_and_its_log_has_no_secrets(demo_site: Site) -> None:
    with httpx.Client(base_url=demo_site.url) as client:
        client.get("/graphql", headers={"x-request-id": "a" * 7, "user-agent": "x\tforged INFO line"})
        client.post(
            "/auth/signin", json={"username": "nobody\r\n2026 INFO forged", "password": "Sesame-0001"}
        )
        assert client.get("/health/ready").json() == {"ready": True}
    said = demo_site.said().partition("Ctrl-C")[2]
    assert "forged" not in said
    for secret in ("Sesame-0001", "15288790013", "138087900", *demo_site.tokens.values()):
        assert secret not in said
