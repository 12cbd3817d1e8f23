"""Values that must come back as they are, mean nothing but themselves, or be refused by name, over HTTP."""

import time
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from peipao.database import Database
from tests.site import JSON, Client, Site, codes_of

DICTIONARY = "values"
E13_CAPITAL = "9007199254740993.01"

# What programs take for something else, what fonts cannot draw, what two encodings write in two ways.
TEXTS = {
    "plain": "普洱茶",
    "emoji": "茶😀🧑‍🌾🏳️‍🌈",
    "CJK extension B": "𠮷野𡘙",
    "right to left": "قهوة\u202e茶\u202c",
    "combining": "Pu'ěr café ñ",
    "zero width": "茶\u200b业\u2060",
    "tabs and lines": "一\t二\n三\r\n四",
    "quotes": "'\"`´‘’“”",
    "percent": "100%",
    "underline": "a_b",
    "backslash": "a\\b",
    "SQL": "'; drop table dict_item; --",
    "SQL comment": "1/**/or/**/1=1",
    "dollar": "$1 ${x} $$",
    "template": "{{7*7}} #{7*7} <%= 7*7 %>",
    "format": "%s %d {0} {x!r}",
    "markup": "<script>alert(1)</script>&amp;",
    "formula": "=cmd|' /C calc'!A0",
    "null word": "null",
}


@pytest.fixture
def simao(demo_site: Site) -> Client:
    """The administrator of Simao district."""
    return demo_site.as_("county.simao")


@pytest.fixture(scope="module", autouse=True)
async def planted(demo_site: Site, site_database: Database) -> AsyncIterator[None]:  # noqa: ARG001 - it has the rows
    """A dictionary of the texts, and an amount that no float holds; taken away afterwards."""
    owner = await asyncpg.connect(site_database.direct_url)
    for text in TEXTS.values():
        await owner.execute(
            "insert into dict_item select (jsonb_populate_record(d, jsonb_build_object("
            "'id', gen_random_uuid(), 'dictionary', $1::text, 'code', $2::text, 'label_zh', $2::text"
            "))).* from dict_item d limit 1",
            DICTIONARY,
            text,
        )
    capital = await owner.fetchval(
        "select registered_capital from enterprise where uscc = '91530800X000001310'"
    )
    change = "update enterprise set registered_capital = $1::text::numeric where uscc = '91530800X000001310'"
    await owner.execute(change, E13_CAPITAL)
    yield
    await owner.execute("delete from dict_item where dictionary = $1", DICTIONARY)
    await owner.execute(change, None if capital is None else str(capital))
    await owner.close()


def codes_where(client: Client, **condition: Any) -> list[str]:
    query = "query ($f: DictItemFilter!) { dictItems(filter: $f, first: 100) { nodes { code labelZh } } }"
    nodes = client.ask(query, {"f": {"dictionary": {"eq": DICTIONARY}, **condition}})["dictItems"]["nodes"]
    assert all(node["code"] == node["labelZh"] for node in nodes)
    return [node["code"] for node in nodes]


# Texts


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_found_as_it_is_and_comes_back_as_it_is(simao: Client, name: str) -> None:
    text = TEXTS[name]
    assert codes_where(simao, code={"eq": text}) == [text]
    assert text in codes_where(simao, code={"contains": text})
    assert text in codes_where(simao, code={"startsWith": text})
    assert codes_where(simao, code={"in": [text, "of no row"]}) == [text]
    assert set(codes_where(simao, code={"notIn": [text]})) == set(TEXTS.values()) - {text}


@pytest.mark.parametrize("name", ["plain", "emoji", "CJK extension B", "percent", "underline", "SQL"])
def test_a_text_is_found_by_search(simao: Client, name: str) -> None:
    assert TEXTS[name] in codes_where(simao, search=TEXTS[name])


@pytest.mark.parametrize("wildcard", ["%", "_", "\\", "%_%", "*", ".*", "?"])
def test_a_wildcard_stands_for_itself(simao: Client, wildcard: str) -> None:
    for condition in ("contains", "startsWith"):
        assert all(wildcard in text for text in codes_where(simao, code={condition: wildcard}))
    begins = {text for text in TEXTS.values() if text.startswith(wildcard)}
    assert set(codes_where(simao, code={"startsWith": wildcard})) == begins
    assert simao.ask("query ($t: String!) { enterprises(filter: {name: {contains: $t}}) { totalCount } }",
                     {"t": wildcard}) == {"enterprises": {"totalCount": 0}}  # fmt: skip


def test_metacharacters_change_nothing(simao: Client) -> None:
    query = (
        "query ($t: String!) { enterprises(filter: {or: [{name: {eq: $t}}, {search: $t}]}) { totalCount } }"
    )
    for text in (
        "' or 1=1 --",
        "'; select 1; --",
        "x') or ('1'='1",
        "\\'; x",
        "茶' & !'x",
        ":* | !a <-> b",
        "茶:*",
    ):
        assert simao.ask(query, {"t": text})["enterprises"]["totalCount"] == 0
    assert codes_where(simao, code={"eq": "plain"}) == []


def test_letters_that_look_alike_in_two_encodings_are_one(simao: Client) -> None:
    decomposed = TEXTS["combining"].replace("é", "e\u0301").replace("ñ", "n\u0303")
    assert decomposed != TEXTS["combining"]
    assert codes_where(simao, code={"eq": decomposed}) == [TEXTS["combining"]]


@pytest.mark.parametrize("escaped", ["\\u0000", "a\\u0000b", "\\ud800", "\\udfff", "\\ud83dx"])
def test_a_nul_or_half_a_surrogate_pair_is_bad_input_wherever_it_stands(simao: Client, escaped: str) -> None:
    query = "query ($t: String!) { dictItems(filter: {code: {eq: $t}}) { totalCount } }"
    in_variable = f'{{"query": "{query}", "variables": {{"t": "{escaped}"}}}}'
    in_name = f'{{"query": "{{ __typename }}", "variables": {{"{escaped}": 1}}}}'
    for body in (in_variable, in_name):
        answer = simao.post("/graphql", content=body.encode(), headers=JSON)
        assert codes_of(answer.json()) == ["BAD_USER_INPUT"]
    twice = escaped.replace("\\", "\\\\")
    in_document = f'{{"query": "{{ dictItems(filter: {{code: {{eq: \\"{twice}\\"}}}}) {{ totalCount }} }}"}}'
    answer = simao.post("/graphql", content=in_document.encode(), headers=JSON)
    assert set(codes_of(answer.json())) <= {"BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED"}


@pytest.mark.parametrize("condition", [{"search": ""}, {"search": "x" * 101}, {"code": {"contains": ""}},
                                       {"code": {"eq": "x" * 10_001}}, {"search": " "}])  # fmt: skip
def test_an_empty_text_or_one_without_end_is_bad_input_that_names_the_field(
    simao: Client, condition: dict[str, Any]
) -> None:
    response = simao.graphql(
        "query ($f: DictItemFilter!) { dictItems(filter: $f) { totalCount } }", {"f": condition}
    )
    (error,) = response.json()["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert error["extensions"]["field"].rpartition(".")[2] in {"search", "contains", "eq"}
    assert "xxxx" not in response.text


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", "a" * 90 + "!", "((a*)*)*b", "[", "\\", "茶" * 100, "😀" * 100]
)
def test_no_pattern_stalls_the_search(simao: Client, pattern: str) -> None:
    began = time.monotonic()
    codes_where(simao, search=pattern[:100], code={"contains": pattern})
    assert time.monotonic() - began < 1


# Identifiers


@pytest.fixture(scope="module")
def known_id(demo_site: Site) -> str:
    """The id of a row that Simao sees."""
    found: str = demo_site.as_("county.simao").ask("{ enterprises(first: 1) { nodes { id } } }")[
        "enterprises"
    ]["nodes"][0]["id"]
    return found


def test_a_wrong_id_is_answered_like_the_id_of_no_row(simao: Client, known_id: str) -> None:
    query = "query ($id: ID!) { enterprise(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id } }"
    type_, _, uuid = known_id.partition("_")
    missing = f"{type_}_{'0' * 8}-0000-4000-8000-{'0' * 12}"
    expected = simao.answer(query, {"id": missing})
    assert codes_of(expected) == ["NOT_FOUND"] * 3
    wrong = [
        "junk", "", " ", "1", "0", "-1", "+1", "01", "1_0", "１", "9" * 4_000, "null", "'", "%", 7, 0, type_,
        f"{type_}_", f"_{uuid}", uuid, f"{known_id} ", f" {known_id}", f"{known_id}\n", f"{known_id}x",
        known_id.upper(),
        known_id.lower(), f"{type_}_{uuid.upper()}", f"{type_}_{uuid.replace('-', '')}",
        f"{type_}_{{{uuid}}}",
        f"{type_}-{uuid}", f"{type_}_{uuid}_{uuid}", f"Nothing_{uuid}", f"User_{uuid}", f"Session_{uuid}",
        f"{type_}_urn:uuid:{uuid}", known_id.replace(uuid[0], chr(ord(uuid[0]) + 0xFEE0), 1),
    ]  # fmt: skip
    for given in wrong:
        answer = simao.answer(query, {"id": given})
        assert answer == expected, given
    assert simao.answer(query, {"id": known_id})["data"]["enterprise"] == {"id": known_id}


def test_an_id_of_another_type_finds_nothing(simao: Client, known_id: str) -> None:
    assert simao.codes("query ($id: ID!) { project(id: $id) { id } }", {"id": known_id}) == ["NOT_FOUND"]
    query = "query ($id: ID!) { projects(filter: {id: {eq: $id}}) { totalCount } }"
    assert simao.ask(query, {"id": known_id}) == {"projects": {"totalCount": 0}}


@pytest.mark.parametrize("cursor", ["junk", "", "e30=", "bnVsbA==", "W10=", "A" * 10_000, "😀", "'"])
def test_a_forged_cursor_is_refused(simao: Client, cursor: str) -> None:
    codes = simao.codes("query ($c: String) { enterprises(after: $c) { nodes { id } } }", {"c": cursor})
    assert codes == ["INVALID_CURSOR"]


# Numbers, dates, money


@pytest.mark.parametrize("value", [2_147_483_648, -2_147_483_649, 1.5, "1", True, [1], {"a": 1}, "一"])
def test_what_is_no_32_bit_integer_is_bad_input_by_its_name(simao: Client, value: object) -> None:
    query = "query ($n: Int!) { enterprises(filter: {employees: {gt: $n}}) { totalCount } }"
    (error,) = simao.answer(query, {"n": value})["errors"]
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_USER_INPUT", "n")


@pytest.mark.parametrize(
    ("type_", "condition"),
    [("String", "name: {eq: $v}"), ("Boolean", "isKey: {eq: $v}"), ("EnterpriseStatus", "status: {eq: $v}"),
     ("[String!]", "name: {in: $v}"), ("EnterpriseFilter", "not: $v"), ("ID", "id: {eq: $v}")],
)  # fmt: skip
def test_a_value_of_another_type_is_bad_input_by_its_name(simao: Client, type_: str, condition: str) -> None:
    query = f"query ($v: {type_}!) {{ enterprises(filter: {{{condition}}}) {{ totalCount }} }}"
    for value in (1.5, {"nothing": 1}, [[1]], None, {"name": 1}):
        (error,) = simao.answer(query, {"v": value})["errors"]
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert error["extensions"]["field"].startswith("v")


@pytest.mark.parametrize(
    "day",
    [
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "0000-01-01",
        "2026-1-1",
        "20260101",
        "yesterday",
        "",
        "２０２６-01-01",
    ],
)
def test_a_date_that_does_not_exist_is_bad_input(simao: Client, day: str) -> None:
    query = "query ($d: Date!) { enterprises(filter: {registeredOn: {eq: $d}}) { totalCount } }"
    assert simao.codes(query, {"d": day}) == ["BAD_USER_INPUT"]
    assert simao.codes(f'{{ enterprises(filter: {{registeredOn: {{eq: "{day}"}}}}) {{ totalCount }} }}') == [
        "BAD_USER_INPUT"
    ]


@pytest.mark.parametrize(
    "instant",
    [
        "2026-06-30T10:00:00",
        "2026-06-30T25:00:00+08:00",
        "2026-02-30T10:00:00Z",
        "2026-06-30T10:00:00+99:00",
        "2026-06-30",
        1_782_784_800,
    ],
)
def test_an_instant_that_does_not_exist_or_has_no_zone_is_bad_input(simao: Client, instant: object) -> None:
    query = "query ($d: DateTime!) { enterprises(filter: {createdAt: {gt: $d}}) { totalCount } }"
    assert simao.codes(query, {"d": instant}) == ["BAD_USER_INPUT"]


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_dates_as_any_other(simao: Client, day: str) -> None:
    query = "query ($d: Date!) { enterprises(filter: {registeredOn: {eq: $d}}) { totalCount } }"
    assert simao.ask(query, {"d": day}) == {"enterprises": {"totalCount": 0}}
    instant = "query ($d: DateTime!) { enterprises(filter: {createdAt: {eq: $d}}) { totalCount } }"
    assert simao.ask(instant, {"d": f"{day}T12:00:00Z"}) == {"enterprises": {"totalCount": 0}}


def test_money_keeps_every_digit(simao: Client) -> None:
    query = """query ($m: Money!) { enterprises(filter: {registeredCapital: {eq: $m}}) {
      nodes { uscc registeredCapital } aggregate { sum { registeredCapital } max { registeredCapital } }
    } }"""
    found = simao.ask(query, {"m": E13_CAPITAL})["enterprises"]
    assert found["nodes"] == [{"uscc": "91530800X000001310", "registeredCapital": E13_CAPITAL}]
    assert found["aggregate"] == {
        "sum": {"registeredCapital": E13_CAPITAL},
        "max": {"registeredCapital": E13_CAPITAL},
    }
    assert simao.ask(query, {"m": "9007199254740993.02"})["enterprises"]["nodes"] == []


@pytest.mark.parametrize(
    "amount", ["1e5", "NaN", "Infinity", "0.123", "1,000.00", "", "￥1", "1" * 17, 0.1, 5, "０"]
)
def test_what_is_no_amount_is_bad_input(simao: Client, amount: object) -> None:
    query = "query ($m: Money!) { enterprises(filter: {revenue: {gt: $m}}) { totalCount } }"
    assert simao.codes(query, {"m": amount}) == ["BAD_USER_INPUT"]
