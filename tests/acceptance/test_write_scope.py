"""The write side of scope: what is not yours to see is not yours to change, to name, or to learn of."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from models.columns import anatomy
from models.labels import Choice
from resolvers.binding import opaque_id
from resolvers.deeds import Deed, deeds
from schema.build import city_schema
from schema.public_roots import is_public
from tests.writing import WritableCity, takes_a_row

SIMAO, NINGER, FIRM, OTHER_FIRM = "county.simao", "county.ninger", "enterprise.e01", "enterprise.e13"
ZONE = "zone.industrial"
TEA = "普洱示例茶业有限公司"
PHONE = "13800138000"
OUTSIDERS = (NINGER, FIRM, "bank.b1", "public", "security.auditor")

ON_ROWS = [deed for deed in deeds().values() if takes_a_row(deed)]


@pytest.fixture
async def tea(writable_city: WritableCity) -> str:
    """An enterprise of Simao, whose administrator is enterprise.e01."""
    return await writable_city.id_of("Enterprise", name=TEA)


SAMPLES: dict[Any, Any] = {str: "说明", int: 1, bool: True, Decimal: "1.00", date: "2026-06-30"}


def least(deed: Deed) -> dict[str, Any] | None:
    """As little as the mutation can be given."""
    given = {}
    for field in deed.inputs.values():
        if field.required:
            of = field.declared.of if field.declared else str
            chosen = next(iter(of)).value if isinstance(of, type) and issubclass(of, Choice) else None
            one = opaque_id(field.target.__name__, uuid4()) if field.target else chosen or SAMPLES[of]
            given[field.name] = [one] if field.many else one
    return given if deed.inputs else None


async def hidden_row(city: WritableCity, who: str, deed: Deed) -> str | None:
    """The opaque id of a row that this viewer does not see, if there is one."""
    name = deed.entity.__name__
    ids = [opaque_id(name, row["id"]) for row in await city.rows(anatomy(deed.entity).table, deleted_at=None)]
    for page in (ids[at : at + 100] for at in range(0, min(len(ids), 300), 100)):
        found = await city.answer(who, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": page})
        for row, seen in zip(page, found["data"]["nodes"], strict=True):
            if seen is None:
                return row
    return None


# --- rows of others ------------------------------------------------------------------------------


@pytest.mark.parametrize("who", OUTSIDERS)
async def test_a_row_that_one_may_not_see_answers_every_mutation_like_one_that_is_not_there(
    writable_city: WritableCity, who: str
) -> None:
    compared = 0
    hidden: dict[str, str | None] = {}
    for deed in ON_ROWS:
        name = deed.entity.__name__
        if name not in hidden:
            hidden[name] = await hidden_row(writable_city, who, deed)
        row = hidden[name]
        if row is None:
            continue
        for dry_run in (False, True):
            how: dict[str, Any] = {"version": 1, "dry_run": dry_run, "input": least(deed)}
            there = await writable_city.do(who, deed.name, id=row, **how)
            missing = await writable_city.do(who, deed.name, id=opaque_id(name, uuid4()), **how)
            assert there == missing, deed.name
            assert (there["ok"], there["row"], there["verdicts"]) == (False, None, []), deed.name
            assert [error["code"] for error in there["errors"]] == ["NOT_FOUND"], deed.name
        compared += 1
    assert compared > 30


@pytest.mark.parametrize("how", ['{name: "别人改的"}', '{post: "别人改的"}'])
async def test_another_countys_row_is_not_changed_deleted_or_told_of(
    writable_city: WritableCity, tea: str, how: str
) -> None:
    made = await writable_city.did(
        SIMAO, "createEnterpriseContact", input={"enterprise": tea, "name": "思茅的", "phone": PHONE}
    )
    key = (await writable_city.rows("enterprise_contact", name="思茅的"))[-1]["id"]
    before = await writable_city.row("enterprise_contact", id=key)
    answers = []
    for row in (made["id"], opaque_id("EnterpriseContact", uuid4())):
        query = f"""mutation($id: ID!) {{
          u: updateEnterpriseContact(id: $id, version: 1, input: {how}) {{ ...Told }}
          d: deleteEnterpriseContact(id: $id, version: 1) {{ ...Told }}
          b: updateEnterpriseContacts(inputs: [{{id: $id, version: 1, set: {how}}}]) {{
            ok results {{ ...Told }} }} }}
          fragment Told on EnterpriseContactPayload {{
            ok enterpriseContact {{ id }} errors {{ code field message }} }}"""
        answers.append(await writable_city.answer(NINGER, query, {"id": row}))
    assert answers[0] == answers[1]
    assert [answers[0]["data"][alias]["ok"] for alias in "udb"] == [False, False, False]
    assert await writable_city.row("enterprise_contact", id=key) == before


@pytest.mark.parametrize(
    "junk",
    [
        "",
        "abc",
        "1",
        "１",
        "1_0",
        "+1",
        " ",
        "Enterprise_",
        "EnterpriseContact_x",
        "0" * 5_000,
        "'; drop table x",
    ],
)
async def test_an_id_that_is_none_answers_like_a_missing_one(writable_city: WritableCity, junk: str) -> None:
    missing = opaque_id("EnterpriseContact", uuid4())
    payloads = [
        await writable_city.do(SIMAO, "deleteEnterpriseContact", id=row, version=1) for row in (junk, missing)
    ]
    assert payloads[0] == payloads[1]
    assert [error["code"] for error in payloads[0]["errors"]] == ["NOT_FOUND"]


async def test_an_id_of_another_type_answers_like_a_missing_one(
    writable_city: WritableCity, tea: str
) -> None:
    payload = await writable_city.do(SIMAO, "deleteEnterpriseContact", id=tea, version=1)
    assert [error["code"] for error in payload["errors"]] == ["NOT_FOUND"]


# --- where a row may lie -------------------------------------------------------------------------


async def test_a_child_is_not_attached_to_a_parent_that_one_may_not_see(
    writable_city: WritableCity, tea: str
) -> None:
    answers = []
    for parent in (tea, opaque_id("Enterprise", uuid4())):
        given = {"enterprise": parent, "name": "越界", "phone": PHONE}
        answers.append(await writable_city.do(NINGER, "createEnterpriseContact", input=given))
    assert answers[0] == answers[1]
    (error,) = answers[0]["errors"]
    assert (error["code"], error["field"]) == ("NOT_FOUND", "enterprise")
    assert await writable_city.rows("enterprise_contact", name="越界") == []


async def test_ones_own_child_is_not_moved_to_a_parent_that_one_may_not_see(
    writable_city: WritableCity, tea: str
) -> None:
    made = await writable_city.did(
        SIMAO, "createEnterpriseContact", input={"enterprise": tea, "name": "不搬", "phone": PHONE}
    )
    simao = (await writable_city.row("region", code="530802"))["id"]
    others = [row for row in await writable_city.rows("enterprise") if row["county_id"] != simao]
    payload = await writable_city.do(
        SIMAO,
        "updateEnterpriseContact",
        id=made["id"],
        input={"enterprise": opaque_id("Enterprise", others[0]["id"])},
    )
    (error,) = payload["errors"]
    assert (payload["ok"], error["code"], error["field"]) == (False, "NOT_FOUND", "enterprise")


async def test_ones_own_row_is_not_moved_out_of_ones_place(writable_city: WritableCity) -> None:
    """A zone may read every zone's name, and may still not give away an enterprise or take one."""
    zones = {row["name"]: row["id"] for row in await writable_city.rows("region", kind="ZONE")}
    own = (await writable_city.viewer(ZONE)).held[0].scope.removeprefix("ZONE:")
    here = (await writable_city.row("region", code=own))["id"]
    other = next(key for key in zones.values() if key != here)
    (firm, *_) = await writable_city.rows("enterprise", zone_id=here)
    payload = await writable_city.do(
        ZONE,
        "updateEnterprise",
        id=opaque_id("Enterprise", firm["id"]),
        input={"zone": opaque_id("Region", other)},
    )
    assert (payload["ok"], [error["code"] for error in payload["errors"]]) == (False, ["FORBIDDEN"])
    assert (await writable_city.row("enterprise", id=firm["id"]))["zone_id"] == here


async def test_an_account_of_ones_county_is_not_moved_to_another(writable_city: WritableCity) -> None:
    unit = await writable_city.pool.fetchval(
        "select u.id from org_unit u join region r on r.id = u.region_id where r.code = '530821' limit 1"
    )
    account = await writable_city.row("user", username=SIMAO)
    payload = await writable_city.do(
        SIMAO,
        "updateUser",
        id=opaque_id("User", account["id"]),
        input={"unit": opaque_id("OrgUnit", unit)},
    )
    assert not payload["ok"]
    assert (await writable_city.row("user", username=SIMAO))["unit_id"] == account["unit_id"]


async def test_an_enterprise_makes_nothing_for_another(writable_city: WritableCity, tea: str) -> None:
    given = {"enterprise": tea, "title": "冒名", "content": "冒名", "category": "LAND"}
    payload = await writable_city.do(OTHER_FIRM, "createIssue", input=given)
    (error,) = payload["errors"]
    assert (error["code"], error["field"]) == ("NOT_FOUND", "enterprise")
    assert await writable_city.rows("issue", title="冒名") == []


# --- who has not signed in -----------------------------------------------------------------------


async def test_nobody_changes_anything_without_signing_in_but_what_the_public_may(
    writable_city: WritableCity,
) -> None:
    root = city_schema().graphql.mutation_type
    assert root is not None
    allowed = {name for name, deed in city_schema().deeds.items() if is_public(deed)}
    for name in root.fields.keys() - allowed:
        arguments = root.fields[name].args
        declared = ", ".join(f"${each}: {argument.type}" for each, argument in arguments.items())
        passed = ", ".join(f"{each}: ${each}" for each in arguments)
        head = f"mutation({declared}) {{ {name}({passed})" if arguments else f"mutation {{ {name}"
        assert await writable_city.codes(None, f"{head} {{ __typename }} }}") == ["UNAUTHENTICATED"], name
    assert allowed == {"lodgeComplaint"}


async def test_nobody_is_told_what_is_missing_in_what_the_public_may_do(writable_city: WritableCity) -> None:
    """The form of a public field is public; nothing that stands beside or within it is."""
    query = "mutation($input: LodgeComplaintInput!) { lodgeComplaint(input: $input) { ok errors { code } } }"
    assert await writable_city.codes(None, query, {"input": {"bogus": 1}}) == ["BAD_USER_INPUT"]
    assert await writable_city.codes(None, query.replace("ok", "bogus"), {"input": {}}) == ["UNAUTHENTICATED"]


# --- values --------------------------------------------------------------------------------------

UPDATE = """mutation($id: ID!, $v: Int!, $name: String) {
  updateEnterpriseContact(id: $id, version: $v, input: {name: $name}) {
    ok errors { code field message } enterpriseContact { name version } } }"""


@pytest.fixture
async def contact(writable_city: WritableCity, tea: str) -> str:
    """A contact of the tea company."""
    made = await writable_city.did(
        SIMAO, "createEnterpriseContact", input={"enterprise": tea, "name": "初名", "phone": PHONE}
    )
    found: str = made["id"]
    return found


@pytest.mark.parametrize(
    "text",
    [
        "𠀀𪚥 CJK 扩展",
        "😀👨‍👩‍👧‍👦",
        "\u202eשלום‎ RTL",
        "Robert'); drop table enterprise;--",
        "{{7*7}} ${7*7} <%= 7 %> #{7}",
        "<script>alert(1)</script>",
        "100% _like_ \\ \"quoted\" 'single' `tick`",
        "=1+1",
    ],
)
async def test_text_is_kept_exactly_as_it_was_written(
    writable_city: WritableCity, contact: str, text: str
) -> None:
    row = await writable_city.did(
        SIMAO, "updateEnterpriseContact", id=contact, input={"name": text}, select="{ name }"
    )
    assert row["name"] == text


async def test_text_is_kept_in_composed_form(writable_city: WritableCity, contact: str) -> None:
    row = await writable_city.did(
        SIMAO, "updateEnterpriseContact", id=contact, input={"name": "Ame\u0301lie"}, select="{ name }"
    )
    assert row["name"] == "Am\u00e9lie"


@pytest.mark.parametrize("text", ["", "   ", "长" * 51, "a" * 9_999])
async def test_text_that_is_empty_or_too_long_is_refused_by_its_field(
    writable_city: WritableCity, contact: str, text: str
) -> None:
    payload = await writable_city.do(SIMAO, "updateEnterpriseContact", id=contact, input={"name": text})
    (error,) = payload["errors"]
    assert (payload["ok"], error["code"], error["field"]) == (False, "VALIDATION", "name")
    assert len(error["message"]) < 60


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"name": "长" * 10_001}, "BAD_USER_INPUT"),
        ({"name": 5}, "BAD_USER_INPUT"),
        ({"name": ["x"]}, "BAD_USER_INPUT"),
        ({"v": 2**31}, "BAD_USER_INPUT"),
        ({"v": "1"}, "BAD_USER_INPUT"),
        ({"v": 1.5}, "BAD_USER_INPUT"),
        ({"v": None}, "BAD_USER_INPUT"),
        ({"id": {}}, "BAD_USER_INPUT"),
    ],
)
async def test_values_of_a_wrong_type_are_refused_before_anything_is_done(
    writable_city: WritableCity, contact: str, variables: dict[str, Any], code: str
) -> None:
    given = {"id": contact, "v": 1, "name": "新", **variables}
    assert await writable_city.codes(SIMAO, UPDATE, given) == [code]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("registeredOn", "2026-02-30"),
        ("registeredOn", "2026-13-01"),
        ("registeredOn", "昨天"),
        ("registeredCapital", 500000.0),
        ("registeredCapital", "1e5"),
        ("registeredCapital", "0.001"),
        ("registeredCapital", "9" * 17),
        ("employees", 2**40),
        ("sizeClass", "GIGANTIC"),
    ],
)
async def test_dates_amounts_and_words_that_do_not_exist_are_refused(
    writable_city: WritableCity, tea: str, field: str, value: Any
) -> None:
    query = """mutation($id: ID!, $v: Int!, $input: UpdateEnterpriseInput!) {
      updateEnterprise(id: $id, version: $v, input: $input) { ok } }"""
    answer = await writable_city.answer(SIMAO, query, {"id": tea, "v": 1, "input": {field: value}})
    (error,) = answer["errors"]
    assert error["extensions"] == {"code": "BAD_USER_INPUT", "field": f"input.{field}"}


@pytest.mark.parametrize("amount", ["0.01", "9999999999999999.99", "1234567890123456.78", "0.10"])
async def test_money_keeps_every_digit(writable_city: WritableCity, tea: str, amount: str) -> None:
    row = await writable_city.did(
        SIMAO,
        "updateEnterprise",
        id=tea,
        input={"registeredCapital": amount},
        select="{ registeredCapital }",
    )
    assert row["registeredCapital"] == amount


async def test_a_null_character_in_a_document_is_refused(writable_city: WritableCity, contact: str) -> None:
    query = UPDATE.replace("$name}", '"a\\u0000b"}').replace(", $name: String", "")
    assert await writable_city.codes(SIMAO, query, {"id": contact}) == ["BAD_USER_INPUT"]


# --- what a payload shows ------------------------------------------------------------------------


async def test_a_payload_shows_no_more_of_the_row_than_reading_it_would(
    writable_city: WritableCity, tea: str
) -> None:
    payload = await writable_city.do(
        FIRM,
        "updateEnterprise",
        id=tea,
        input={"contactName": "某人"},
        select="{ contactPhone contactPhoneMasked contactName county { code } }",
    )
    read = await writable_city.ask(
        FIRM,
        "query($id: ID!) { enterprise(id: $id) "
        "{ contactPhone contactPhoneMasked contactName county { code } } }",
        {"id": tea},
    )
    assert payload["row"] == read["enterprise"]
