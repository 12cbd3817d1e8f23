"""Mutations as documents: what is selected is answered, what is asked runs in order, nothing runs twice."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from peipao.database import connection
from schema.build import city_schema
from schema.documents import Documents
from schema.executing import Engine
from schema.limits import LIMITS
from tests.writing import WritableCity

SIMAO, RELIEF = "county.simao", "city.relief"
TEA = "普洱示例茶业有限公司"
PHONE = "13800138000"

CREATE = """
mutation Add($input: CreateEnterpriseContactInput!, $long: Boolean = false, $note: String) {
  createEnterpriseContact(input: $input, idempotencyKey: $note) {
    ok enterpriseContact { name post @include(if: $long) }
  }
}
"""
ADD = 'createEnterpriseContact(input: {{enterprise: $e, name: "{name}", phone: "13800138000"}})'


@pytest.fixture
async def tea(writable_city: WritableCity) -> str:
    """The opaque id of an enterprise of Simao."""
    return await writable_city.id_of("Enterprise", name=TEA)


@pytest.fixture
async def names(writable_city: WritableCity) -> Callable[[], Awaitable[set[str]]]:
    """Asks for the names of all contacts there are."""

    async def now() -> set[str]:
        return {row["name"] for row in await writable_city.rows("enterprise_contact")}

    return now


def adding(*names: str) -> str:
    """A document that adds a contact a name, each under an alias."""
    roots = " ".join(f"a{n}: {ADD.format(name=name)} {{ ok }}" for n, name in enumerate(names))
    return f"mutation($e: ID!) {{ {roots} }}"


# --- selections ----------------------------------------------------------------------------------


async def test_a_payload_has_exactly_what_was_selected_in_that_order(
    writable_city: WritableCity, tea: str
) -> None:
    data = await writable_city.ask(
        SIMAO,
        """
        mutation($e: ID!, $no: Boolean = false) {
          kind: __typename
          made: createEnterpriseContact(input: {enterprise: $e, name: "甲", phone: "13800138000"}) {
            problems: errors { code }
            ...Whole
            row: enterpriseContact { __typename firm: enterprise { name } }
            events @include(if: $no) { event }
            done: ok
            of: __typename
          }
        }
        fragment Whole on EnterpriseContactPayload {
          ... on EnterpriseContactPayload { row: enterpriseContact { name } }
          secrets { name value kind: __typename }
        }
        """,
        {"e": tea},
    )
    assert data == {
        "kind": "Mutation",
        "made": {
            "problems": [],
            "row": {"__typename": "EnterpriseContact", "name": "甲", "firm": {"name": TEA}},
            "secrets": [],
            "done": True,
            "of": "EnterpriseContactPayload",
        },
    }
    assert list(data["made"]) == ["problems", "row", "secrets", "done", "of"]


async def test_the_row_can_be_selected_under_several_names(writable_city: WritableCity, tea: str) -> None:
    data = await writable_city.ask(
        SIMAO,
        f"mutation($e: ID!) {{ made: {ADD.format(name='乙')} {{"
        " a: enterpriseContact { name } ok b: enterpriseContact { phone } } }",
        {"e": tea},
    )
    assert data == {"made": {"a": {"name": "乙"}, "ok": True, "b": {"phone": PHONE}}}


async def test_the_row_is_read_back_with_lists_and_variables_of_their_own(
    writable_city: WritableCity, tea: str
) -> None:
    data = await writable_city.ask(
        SIMAO,
        f"""mutation($e: ID!, $n: Int) {{ made: {ADD.format(name="丙")} {{
          enterpriseContact {{ enterprise {{
            contacts(first: $n, orderBy: [{{createdAt: DESC}}]) {{ nodes {{ name }} }}
          }} }} }} }}""",
        {"e": tea, "n": 1},
    )
    contacts = data["made"]["enterpriseContact"]["enterprise"]["contacts"]["nodes"]
    assert contacts == [{"name": "丙"}]


async def test_a_refusal_has_no_row_and_tells_code_field_and_sentence(
    writable_city: WritableCity, tea: str
) -> None:
    payload = await writable_city.do(
        SIMAO,
        "createEnterpriseContact",
        input={"enterprise": tea, "name": " ", "phone": PHONE},
        select="{ id name }",
    )
    assert not payload["ok"]
    assert payload["enterpriseContact"] is None
    (error,) = payload["errors"]
    assert (error["code"], error["field"]) == ("VALIDATION", "name")
    assert "姓名" in error["message"]


# --- several root fields -------------------------------------------------------------------------


async def test_root_fields_run_in_order_and_each_sees_what_the_one_before_did(
    writable_city: WritableCity, tea: str
) -> None:
    total = "enterpriseContact { enterprise { contacts { totalCount } } }"
    data = await writable_city.ask(
        SIMAO,
        "mutation($e: ID!) {"
        f"one: {ADD.format(name='丁')} {{ {total} }} two: {ADD.format(name='戊')} {{ {total} }} }}",
        {"e": tea},
    )
    one, two = (data[alias]["enterpriseContact"]["enterprise"]["contacts"]["totalCount"] for alias in data)
    assert (list(data), two) == (["one", "two"], one + 1)


async def test_a_refused_root_field_undoes_nothing_of_the_others(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    data = await writable_city.ask(SIMAO, adding("己", "", "庚"), {"e": tea})
    assert [data[alias]["ok"] for alias in data] == [True, False, True]
    assert {"己", "庚"} <= await names()


async def test_fifty_aliased_mutations_are_refused_and_nothing_is_stored(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    before = await names()
    assert await writable_city.codes(SIMAO, adding(*(f"别名{n}" for n in range(50))), {"e": tea}) == [
        "QUERY_TOO_COMPLEX"
    ]
    assert await names() == before


async def test_five_root_fields_run_and_six_are_refused(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    five, six = [f"五之{n}" for n in range(5)], [f"六之{n}" for n in range(6)]
    await writable_city.ask(SIMAO, adding(*five), {"e": tea})
    assert await writable_city.codes(SIMAO, adding(*six), {"e": tea}) == ["QUERY_TOO_COMPLEX"]
    found = await names()
    assert set(five) <= found
    assert not set(six) & found


async def test_a_field_selected_twice_is_one_change(writable_city: WritableCity, tea: str) -> None:
    field = f"{ADD.format(name='辛')}"
    await writable_city.ask(
        SIMAO,
        f"mutation($e: ID!) {{ {field} {{ ok }} ...Again }}"
        f"fragment Again on Mutation {{ {field} {{ errors {{ code }} }} }}",
        {"e": tea},
    )
    assert len(await writable_city.rows("enterprise_contact", name="辛")) == 1


async def test_what_directives_leave_out_is_not_done(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    data = await writable_city.ask(
        SIMAO,
        f"mutation($e: ID!, $no: Boolean!) {{ a: {ADD.format(name='壬')} @include(if: $no) {{ ok }}"
        f" b: {ADD.format(name='癸')} @skip(if: $no) {{ ok }} }}",
        {"e": tea, "no": False},
    )
    assert data == {"b": {"ok": True}}
    assert {"癸"} == {"壬", "癸"} & await names()


async def test_one_response_name_with_two_meanings_is_refused(writable_city: WritableCity, tea: str) -> None:
    query = f"mutation($e: ID!) {{ {ADD.format(name='甲甲')} {{ ok }} {ADD.format(name='乙乙')} {{ ok }} }}"
    assert await writable_city.codes(SIMAO, query, {"e": tea}) == ["GRAPHQL_VALIDATION_FAILED"]


async def test_fields_with_a_resolver_run_in_their_turn_among_the_others(
    writable_city: WritableCity, tea: str
) -> None:
    query = f"""mutation($e: ID!, $id: ID!, $why: String!) {{
      a: {ADD.format(name="先")} {{ ok }}
      clear: revealContact(id: $id, reason: $why) {{ __typename ...Values }}
      b: {ADD.format(name="后")} {{ ok }}
    }}
    fragment Values on RevealPayload {{ values {{ field }} }}"""
    given = {"e": tea, "id": tea, "why": "核对联系方式，回访企业"}
    data = await writable_city.ask("city.invest", query, given)
    assert list(data) == ["a", "clear", "b"]
    assert data["clear"]["__typename"] == "RevealPayload"
    assert {value["field"] for value in data["clear"]["values"]} >= {"contactPhone"}


async def test_a_resolver_that_refuses_is_told_at_its_place_and_the_others_are_done(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    query = f"""mutation($e: ID!) {{
      a: {ADD.format(name="仍一")} {{ ok }}
      clear: revealContact(id: "Enterprise_1", reason: "核对联系方式，回访企业") {{ ok }}
      b: {ADD.format(name="仍二")} {{ ok }} }}"""
    answer = await writable_city.answer(SIMAO, query, {"e": tea})
    assert answer["data"] == {"a": {"ok": True}, "clear": None, "b": {"ok": True}}
    (error,) = answer["errors"]
    assert (error["path"], error["extensions"]["code"]) == (["clear"], "NOT_FOUND")
    assert {"仍一", "仍二"} <= await names()


# --- arguments -----------------------------------------------------------------------------------


async def test_literals_and_variables_say_the_same(writable_city: WritableCity, tea: str) -> None:
    data = await writable_city.ask(
        SIMAO,
        """
        mutation($whole: CreateEnterpriseContactInput!, $e: ID!, $name: String!, $main: Boolean) {
          a: createEnterpriseContact(input: $whole) { ...Row }
          b: createEnterpriseContact(
            input: {enterprise: $e, name: $name, phone: "13800138000", isPrimary: $main, post: null}
          ) { ...Row }
        }
        fragment Row on EnterpriseContactPayload { ok enterpriseContact { name phone isPrimary post } }
        """,
        {
            "whole": {"enterprise": tea, "name": "某甲", "phone": PHONE, "isPrimary": False},
            "e": tea,
            "name": "某甲",
        },
    )
    assert data["a"] == data["b"]
    assert data["a"]["ok"]


async def test_a_variable_that_is_absent_leaves_the_column_as_it_is(
    writable_city: WritableCity, tea: str
) -> None:
    made = await writable_city.did(
        SIMAO,
        "createEnterpriseContact",
        input={"enterprise": tea, "name": "原名", "phone": PHONE, "post": "经理"},
        select="{ id version }",
    )
    query = """mutation($id: ID!, $v: Int!, $post: String, $name: String) {
      updateEnterpriseContact(id: $id, version: $v, input: {post: $post, name: $name}) {
        ok enterpriseContact { name post } } }"""
    data = await writable_city.ask(SIMAO, query, {"id": made["id"], "v": made["version"], "post": None})
    assert data["updateEnterpriseContact"] == {
        "ok": True,
        "enterpriseContact": {"name": "原名", "post": None},
    }


async def test_a_mistake_in_the_last_root_field_refuses_the_first(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    query = f"""mutation($e: ID!, $v: Int = 1) {{
      a: {ADD.format(name="不该有")} {{ ok }}
      b: deleteEnterpriseContact(id: "EnterpriseContact_x", version: $v) {{ ok }} }}"""
    assert await writable_city.codes(SIMAO, query, {"e": tea, "v": None}) == ["BAD_USER_INPUT"]
    assert "不该有" not in await names()


@pytest.mark.parametrize(
    ("field", "value"),
    [("shape", '"x"'), ("version", "7"), ("createdAt", '"2020-01-01T00:00:00Z"'), ("cityId", "1")],
)
async def test_input_fields_that_do_not_exist_are_refused(
    writable_city: WritableCity, tea: str, field: str, value: str
) -> None:
    query = f"""mutation($e: ID!) {{ createEnterpriseContact(
      input: {{enterprise: $e, name: "多余", phone: "1", {field}: {value}}}) {{ ok }} }}"""
    assert await writable_city.codes(SIMAO, query, {"e": tea}) == ["GRAPHQL_VALIDATION_FAILED"]
    given = {"enterprise": tea, "name": "多余", "phone": PHONE, field: 1}
    assert await writable_city.codes(SIMAO, CREATE, {"input": given}) == ["BAD_USER_INPUT"]


# --- kept plans ----------------------------------------------------------------------------------


async def test_a_mutation_is_planned_once_whatever_it_is_given(writable_city: WritableCity) -> None:
    documents, viewer = Documents(city_schema(), LIMITS), await writable_city.viewer(SIMAO)
    given: list[dict[str, Any]] = [
        {"enterprise": "Enterprise_1", "name": "a", "phone": "1"},
        {"enterprise": "Enterprise_2", "name": "b", "phone": "2", "isPrimary": True, "post": None},
    ]
    for each in given:
        documents.prepare(
            CREATE, None, {"input": each, "note": "k"}, viewer.shape, queries_only=False, introspection=False
        )
    for cache in (documents.documents, documents.variants):
        assert (cache.figures.hits, cache.figures.misses) == (1, 1)


async def test_what_a_directive_decides_is_another_plan(writable_city: WritableCity, tea: str) -> None:
    given = {"enterprise": tea, "name": "长短", "phone": PHONE, "post": "厂长"}
    for long, row in ((True, {"name": "长短", "post": "厂长"}), (False, {"name": "长短"})):
        data = await writable_city.ask(SIMAO, CREATE, {"input": given, "long": long})
        assert data["createEnterpriseContact"]["enterpriseContact"] == row


# --- many rows -----------------------------------------------------------------------------------

MANY = """
mutation Many($inputs: [CreateEnterpriseContactInput!]!, $policy: BulkPolicy) {
  createEnterpriseContacts(inputs: $inputs, policy: $policy) {
    __typename ok
    results { ok enterpriseContact { name } errors { code field } }
    names: results { row: enterpriseContact { name phone } }
    errors { code field }
  }
}
"""


def contacts(tea: str, *names: str) -> list[dict[str, Any]]:
    return [{"enterprise": tea, "name": name, "phone": PHONE} for name in names]


async def test_many_rows_have_a_result_each_under_every_name_that_was_asked_for(
    writable_city: WritableCity, tea: str
) -> None:
    data = await writable_city.ask(SIMAO, MANY, {"inputs": contacts(tea, "众一", "众二")})
    payload = data["createEnterpriseContacts"]
    assert (payload["__typename"], payload["ok"], payload["errors"]) == (
        "EnterpriseContactBulkPayload",
        True,
        [],
    )
    assert [r["enterpriseContact"]["name"] for r in payload["results"]] == ["众一", "众二"]
    assert [r["row"] for r in payload["names"]] == [
        {"name": "众一", "phone": PHONE},
        {"name": "众二", "phone": PHONE},
    ]


async def test_all_or_nothing_is_what_happens_where_nothing_is_said(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    data = await writable_city.ask(SIMAO, MANY, {"inputs": contacts(tea, "全一", "", "全三")})
    payload = data["createEnterpriseContacts"]
    assert [result["ok"] for result in payload["results"]] == [False, False, False]
    assert {"code": "VALIDATION", "field": "inputs.1.name"} in payload["errors"]
    assert not {"全一", "全三"} & await names()


async def test_each_row_by_itself_is_written_where_it_is_right(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    given = {"inputs": contacts(tea, "各一", "", "各三"), "policy": "EACH"}
    payload = (await writable_city.ask(SIMAO, MANY, given))["createEnterpriseContacts"]
    assert not payload["ok"]
    assert [result["ok"] for result in payload["results"]] == [True, False, True]
    assert payload["errors"] == [{"code": "VALIDATION", "field": "inputs.1.name"}]
    assert {"各一", "各三"} <= await names()


async def test_more_than_a_hundred_rows_a_request_are_refused_whole(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    light = """mutation($a: [CreateEnterpriseContactInput!]!, $b: [CreateEnterpriseContactInput!]!) {
      a: createEnterpriseContacts(inputs: $a) { ok } b: createEnterpriseContacts(inputs: $b) { ok } }"""
    given = {"a": contacts(tea, *["过多"] * 60), "b": contacts(tea, *["过多"] * 41)}
    answer = await writable_city.answer(SIMAO, light, given)
    (error,) = answer["errors"]
    assert (error["extensions"], "100" in error["message"]) == (
        {"code": "BAD_USER_INPUT", "field": "inputs"},
        True,
    )
    assert "过多" not in await names()


async def test_no_row_at_all_is_a_mistake(writable_city: WritableCity) -> None:
    assert await writable_city.codes(SIMAO, MANY, {"inputs": []}) == ["BAD_USER_INPUT"]


async def test_many_rows_cost_more_than_few(writable_city: WritableCity) -> None:
    documents, viewer = Documents(city_schema(), LIMITS), await writable_city.viewer(SIMAO)

    def cost(rows: int) -> int:
        given = {"inputs": contacts("Enterprise_1", *["某"] * rows)}
        ready = documents.prepare(MANY, None, given, viewer.shape, queries_only=False, introspection=False)
        return ready.cost.requested

    assert cost(40) - cost(20) == cost(20) - cost(0)
    assert cost(20) - cost(0) >= 20 * 10


# --- who asks ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query",
    [
        'mutation { acceptIssue(id: "Issue_1", version: 1) { ok } }',
        "mutation { createEnterprises(inputs: []) { ok } }",
        "mutation { doesNotExist { ok } }",
        "mutation { acceptIssue(nonsense: 1) { bogus } }",
        'mutation($v: Int!) { acceptIssue(id: "Issue_1", version: $v) { ok } }',
        'mutation { lodgeComplaint(input: {}) { ok } acceptIssue(id: "Issue_1", version: 1) { ok } }',
        "mutation { lodgeComplaint(input: {}) { ok bogus } }",
    ],
)
async def test_who_has_not_signed_in_is_told_nothing_else(writable_city: WritableCity, query: str) -> None:
    assert await writable_city.codes(None, query) == ["UNAUTHENTICATED"]


async def test_nobody_may_ask_what_kind_of_thing_this_is(writable_city: WritableCity) -> None:
    assert await writable_city.ask(None, "mutation { __typename }") == {"__typename": "Mutation"}


async def test_a_right_that_was_taken_away_does_not_outlive_it_by_one_mutation(
    writable_city: WritableCity, names: Any
) -> None:
    clerk = "county.ninger"
    ninger = (await writable_city.row("region", code="530821"))["id"]
    firm = (await writable_city.rows("enterprise", county_id=ninger))[0]["id"]
    given = {"input": {"enterprise": f"Enterprise_{firm}", "name": "撤权前", "phone": PHONE}}
    assert (await writable_city.ask(clerk, CREATE, given))["createEnterpriseContact"]["ok"]
    user = (await writable_city.row("user", username=clerk))["id"]
    await writable_city.pool.execute("update role_grant set valid_to = valid_from where user_id = $1", user)
    given["input"]["name"] = "撤权后"
    data = await writable_city.ask(
        clerk, CREATE.replace("ok enterpriseContact", "ok errors { code } enterpriseContact"), given
    )
    payload = data["createEnterpriseContact"]
    assert (payload["ok"], payload["enterpriseContact"]) == (False, None)
    assert [error["code"] for error in payload["errors"]] == ["FORBIDDEN"]
    assert "撤权后" not in await names()


async def test_a_right_that_was_given_holds_for_the_very_next_mutation(
    writable_city: WritableCity, tea: str
) -> None:
    clerk, query = "dept.commerce", CREATE.replace("ok enterprise", "ok errors { code } enterprise")
    given = {"input": {"enterprise": tea, "name": "授权", "phone": PHONE}}
    refused = (await writable_city.ask(clerk, query, given))["createEnterpriseContact"]
    assert [error["code"] for error in refused["errors"]] == ["FORBIDDEN"]
    user, model = [(await writable_city.row("user", username=name))["id"] for name in (clerk, "city.relief")]
    await writable_city.pool.execute(
        "update role_grant set role = (select role from role_grant where user_id = $2), scope_kind = 'CITY'"
        " where user_id = $1",
        user,
        model,
    )
    assert (await writable_city.ask(clerk, query, given))["createEnterpriseContact"]["ok"]


# --- when the system fails -----------------------------------------------------------------------


async def test_a_system_failure_of_one_field_is_told_at_its_place_and_leaves_the_others(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    engine = Engine(city_schema(), _failing_on(writable_city, {2}))
    failing = WritableCity(writable_city.pool, engine, writable_city.tokens)
    answer = await failing.answer(SIMAO, adding("存一", "失二", "存三"), {"e": tea})
    assert answer["data"] == {"a0": {"ok": True}, "a1": None, "a2": {"ok": True}}
    (error,) = answer["errors"]
    assert (error["path"], error["extensions"]["code"]) == (["a1"], "UNAVAILABLE")
    found = await names()
    assert ({"存一", "存三"} <= found, "失二" in found) == (True, False)


async def test_of_rows_that_are_each_by_themselves_the_one_that_the_system_fails_is_told_as_such(
    writable_city: WritableCity, tea: str, names: Any
) -> None:
    engine = Engine(city_schema(), _failing_on(writable_city, {2}))
    failing = WritableCity(writable_city.pool, engine, writable_city.tokens)
    given = {"inputs": contacts(tea, "行一", "行二", "行三"), "policy": "EACH"}
    payload = (await failing.ask(SIMAO, MANY, given))["createEnterpriseContacts"]
    assert [result["ok"] for result in payload["results"]] == [True, False, True]
    assert payload["errors"] == [{"code": "UNAVAILABLE", "field": "inputs.1"}]
    found = await names()
    assert ({"行一", "行三"} <= found, "行二" in found) == (True, False)


async def test_a_right_that_is_taken_away_between_rows_makes_none_of_them_twice(
    writable_city: WritableCity, tea: str
) -> None:
    user = (await writable_city.row("user", username=SIMAO))["id"]
    renewed = 0

    @asynccontextmanager
    async def lend() -> AsyncIterator[Any]:
        nonlocal renewed
        renewed += 1
        # Any change of the account makes the viewer old, and takes nothing away.
        await writable_city.pool.execute('update "user" set updated_at = updated_at where id = $1', user)
        async with connection(writable_city.pool) as held:
            yield held

    restless = WritableCity(writable_city.pool, Engine(city_schema(), lend), writable_city.tokens)
    given = {"inputs": contacts(tea, "动一", "动二"), "policy": "EACH"}
    answer = await restless.answer(SIMAO, MANY, given)
    results = answer["data"]["createEnterpriseContacts"]["results"]
    assert [[error["code"] for error in result["errors"]] for result in results] == [["UNAUTHENTICATED"]] * 2
    assert await writable_city.rows("enterprise_contact", name="动一") == []


def _failing_on(city: WritableCity, turns: set[int]) -> Any:
    """Lends connections, but on these turns fails as a server does that is going away."""
    lent = 0

    @asynccontextmanager
    async def lend() -> AsyncIterator[Any]:
        nonlocal lent
        lent += 1
        if lent in turns:
            raise ConnectionResetError("the server is going away")
        async with connection(city.pool) as held:
            yield held

    return lend
