"""Derived mutations: what may be created, changed and deleted by whom, and what is answered (DOMAIN §5.3)."""

import asyncio
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from models.validators import uscc_check_character
from schema.build import city_schema
from tests.writing import WritableCity, bulk, takes_a_row

RELIEF, SIMAO, NINGER, FIRM = "city.relief", "county.simao", "county.ninger", "enterprise.e01"
TEA = "普洱示例茶业有限公司"
PHONE = "13800138000"
_numbers: Iterator[int] = count(1)


def new_uscc() -> str:
    """A credit code that nobody has."""
    code = f"91530802MA{next(_numbers):07d}"
    return code + uscc_check_character(code)


@pytest.fixture
async def tea(writable_city: WritableCity) -> str:
    """The opaque id of an enterprise of Simao, whose administrator is enterprise.e01."""
    return await writable_city.id_of("Enterprise", name=TEA)


@pytest.fixture
async def simao(writable_city: WritableCity) -> str:
    """The opaque id of Simao."""
    return await writable_city.id_of("Region", code="530802")


@pytest.fixture
async def ninger(writable_city: WritableCity) -> str:
    """The opaque id of Ninger."""
    return await writable_city.id_of("Region", code="530821")


async def contact(city: WritableCity, tea: str, name: str, **more: Any) -> dict[str, Any]:
    """A new contact of the tea company."""
    return await city.did(
        SIMAO,
        "createEnterpriseContact",
        input={"enterprise": tea, "name": name, "phone": PHONE, **more},
        select="{ id version name }",
    )


# --- the schema ----------------------------------------------------------------------------------


def test_every_mutation_and_each_of_its_parts_is_described_in_both_languages() -> None:
    root = city_schema().graphql.mutation_type
    assert root is not None
    undescribed = [
        f"{name}.{part}"
        for name, field in root.fields.items()
        for part, described in {"": field, **field.args}.items()
        if " | " not in (described.description or "")
    ]
    inputs = {
        argument.type
        for field in root.fields.values()
        for argument in field.args.values()
        if hasattr(argument.type, "fields")
    }
    undescribed += [
        f"{type_.name}.{name}"
        for type_ in inputs
        for name, field in type_.fields.items()
        if " | " not in (field.description or "")
    ]
    assert not undescribed


def test_what_changes_a_row_that_is_there_takes_its_id_and_version_and_every_mutation_a_key() -> None:
    api = city_schema()
    root = api.graphql.mutation_type
    assert root is not None
    for name, deed in api.deeds.items():
        arguments = {n: str(a.type) for n, a in root.fields[name].args.items()}
        assert (arguments.get("id"), arguments.get("version")) == (
            ("ID!", "Int!") if takes_a_row(deed) else (None, None)
        ), name
        assert (arguments["idempotencyKey"], arguments["dryRun"]) == ("String", "Boolean"), name


def test_no_input_takes_what_the_system_keeps() -> None:
    kept = {"id", "cityId", "createdAt", "updatedAt", "createdBy", "updatedBy", "deletedAt", "version"}
    for deed in city_schema().deeds.values():
        assert not kept & deed.inputs.keys(), deed.name


@pytest.mark.parametrize(
    "absent", ["createAuditLog", "updateAuditLog", "deleteEnterprise", "createSession", "deleteIssue"]
)
def test_what_nobody_may_do_is_no_mutation(absent: str) -> None:
    root = city_schema().graphql.mutation_type
    assert root is not None
    assert absent not in root.fields


# --- creating ------------------------------------------------------------------------------------


async def test_a_county_makes_an_enterprise_of_its_own_with_contacts_in_one_mutation(
    writable_city: WritableCity, simao: str
) -> None:
    uscc = new_uscc()
    row = await writable_city.did(
        SIMAO,
        "createEnterprise",
        input={
            "uscc": uscc,
            "name": "思茅新设企业",
            "county": simao,
            "registeredCapital": "12345678901234.56",
            "registeredOn": "2026-02-28",
            "contacts": [
                {"name": "甲", "phone": PHONE, "isPrimary": True},
                {"name": "乙", "phone": "13900139000"},
            ],
        },
        select="""{ uscc registeredCapital registeredOn version county { code }
                    createdBy { displayName } contacts { totalCount nodes { name isPrimary } } }""",
    )
    assert row["uscc"] == uscc
    assert (row["registeredCapital"], row["registeredOn"]) == ("12345678901234.56", "2026-02-28")
    assert (row["version"], row["county"]) == (1, {"code": "530802"})
    assert {(c["name"], c["isPrimary"]) for c in row["contacts"]["nodes"]} == {("甲", True), ("乙", False)}


async def test_a_mistake_in_a_child_is_named_by_its_place_and_nothing_is_written(
    writable_city: WritableCity, simao: str
) -> None:
    uscc = new_uscc()
    payload = await writable_city.do(
        SIMAO,
        "createEnterprise",
        input={
            "uscc": uscc,
            "name": "子项有误",
            "county": simao,
            "contacts": [{"name": "甲", "phone": PHONE}, {"name": "乙", "phone": "不是电话"}],
        },
    )
    assert [(e["code"], e["field"]) for e in payload["errors"]] == [("VALIDATION", "contacts.1.phone")]
    assert await writable_city.rows("enterprise", uscc=uscc) == []


async def test_a_county_that_names_another_gets_its_own_and_a_warning(
    writable_city: WritableCity, ninger: str
) -> None:
    payload = await writable_city.do(
        SIMAO,
        "createEnterprise",
        input={"uscc": new_uscc(), "name": "误填县区", "county": ninger},
        select="{ county { code } }",
    )
    assert (payload["ok"], payload["row"]) == (True, {"county": {"code": "530802"}})
    assert [(e["code"], e["field"]) for e in payload["errors"]] == [("FORCED", "county")]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("uscc", "91530802MA0000000X"),
        ("uscc", "短"),
        ("name", "长" * 2_000),
        ("name", "   "),
        ("employees", -5),
        ("registeredOn", "0001-01-01"),
        ("contactPhone", "++"),
    ],
)
async def test_a_value_that_the_column_cannot_hold_is_refused_by_name_and_not_repeated(
    writable_city: WritableCity, simao: str, field: str, value: Any
) -> None:
    uscc = new_uscc()
    given = {"uscc": uscc, "name": "无效值", "county": simao, field: value}
    payload = await writable_city.do(SIMAO, "createEnterprise", input=given)
    (error,) = payload["errors"]
    assert (payload["ok"], error["code"], error["field"]) == (False, "VALIDATION", field)
    assert str(value).strip() == "" or str(value) not in error["message"]
    assert await writable_city.rows("enterprise", uscc=uscc) == []


async def test_a_key_that_exists_already_is_refused_without_a_word_on_who_holds_it(
    writable_city: WritableCity, ninger: str, tea: str
) -> None:
    held = await writable_city.row("enterprise", name=TEA)
    payload = await writable_city.do(
        NINGER, "createEnterprise", input={"uscc": held["uscc"], "name": "重复", "county": ninger}
    )
    (error,) = payload["errors"]
    assert (error["code"], error["field"]) == ("DUPLICATE", "uscc")
    assert not [word for word in (TEA, tea, "思茅", held["uscc"]) if word in str(payload)]


@pytest.mark.parametrize("who", ["dept.commerce", "auditor", "discipline", "bank.b1", FIRM, "sysadmin"])
async def test_who_holds_no_grant_to_create_is_forbidden(
    writable_city: WritableCity, who: str, simao: str
) -> None:
    given = {"uscc": new_uscc(), "name": "无权新建", "county": simao}
    assert await writable_city.refusals(who, "createEnterprise", input=given) == ["FORBIDDEN"]
    assert await writable_city.rows("enterprise", name="无权新建") == []


# --- changing ------------------------------------------------------------------------------------


async def test_a_change_raises_the_version_and_says_who_made_it(
    writable_city: WritableCity, tea: str
) -> None:
    made = await contact(writable_city, tea, "改前")
    row = await writable_city.did(
        SIMAO,
        "updateEnterpriseContact",
        id=made["id"],
        input={"name": "改后"},
        select="{ name version phone updatedBy { displayName } }",
    )
    assert (row["name"], row["version"], row["phone"]) == ("改后", made["version"] + 1, PHONE)


async def test_an_old_version_is_refused_with_the_present_one_and_who_made_it(
    writable_city: WritableCity, tea: str
) -> None:
    made = await contact(writable_city, tea, "先后")
    await writable_city.did(RELIEF, "updateEnterpriseContact", id=made["id"], input={"post": "一"})
    payload = await writable_city.do(
        SIMAO, "updateEnterpriseContact", id=made["id"], version=made["version"], input={"post": "二"}
    )
    (error,) = payload["errors"]
    assert (error["code"], error["version"]) == ("CONFLICT", made["version"] + 1)
    assert error["changedBy"] == "市民营办"
    assert (await writable_city.row("enterprise_contact", name="先后"))["post"] == "一"


async def test_of_two_changes_at_once_exactly_one_is_made(writable_city: WritableCity, tea: str) -> None:
    made = await contact(writable_city, tea, "同时")
    for post in ("甲", "乙", "丙"):
        version = await writable_city.version(made["id"])
        payloads = await asyncio.gather(
            *(
                writable_city.do(
                    who,
                    "updateEnterpriseContact",
                    id=made["id"],
                    version=version,
                    input={"post": f"{post}{who}"},
                )
                for who in (SIMAO, RELIEF)
            )
        )
        assert sorted(payload["ok"] for payload in payloads) == [False, True]
        assert [e["code"] for payload in payloads for e in payload["errors"]] == ["CONFLICT"]


async def test_the_enterprise_changes_its_contact_and_nothing_else_of_itself(
    writable_city: WritableCity, tea: str
) -> None:
    row = await writable_city.did(
        FIRM, "updateEnterprise", id=tea, input={"contactName": "新联系人"}, select="{ contactName }"
    )
    assert row == {"contactName": "新联系人"}
    payload = await writable_city.do(
        FIRM, "updateEnterprise", id=tea, input={"contactName": "又一人", "employees": 1}
    )
    (error,) = payload["errors"]
    assert (error["code"], error["field"]) == ("FORBIDDEN", "employees")
    assert (await writable_city.row("enterprise", name=TEA))["contact_name"] == "新联系人"


# --- deleting ------------------------------------------------------------------------------------


async def test_what_is_deleted_is_gone_for_everybody_and_kept_in_the_table(
    writable_city: WritableCity, tea: str
) -> None:
    made = await contact(writable_city, tea, "要删除")
    payload = await writable_city.do(SIMAO, "deleteEnterpriseContact", id=made["id"])
    assert (payload["ok"], payload["row"]) == (True, None)
    found = await writable_city.answer(SIMAO, "query($id: ID!) { node(id: $id) { id } }", {"id": made["id"]})
    assert found["data"] == {"node": None}
    assert (await writable_city.row("enterprise_contact", name="要删除"))["deleted_at"] is not None
    again = await writable_city.refusals(SIMAO, "deleteEnterpriseContact", id=made["id"])
    assert again == ["NOT_FOUND"]


async def test_many_are_deleted_and_changed_at_once(writable_city: WritableCity, tea: str) -> None:
    rows = [await contact(writable_city, tea, f"批{n}") for n in range(3)]
    items = [{"id": row["id"], "version": row["version"], "set": {"post": "批改"}} for row in rows]
    name = bulk("updateEnterpriseContact")
    data = await writable_city.ask(
        SIMAO,
        f"mutation($items: [UpdateEnterpriseContactItem!]!) {{ {name}(inputs: $items) {{"
        " ok results { enterpriseContact { post version } } } }",
        {"items": items},
    )
    changed = data[name]["results"]
    assert [r["enterpriseContact"] for r in changed] == [{"post": "批改", "version": 2}] * 3
    name = bulk("deleteEnterpriseContact")
    data = await writable_city.ask(
        SIMAO,
        f"mutation($items: [DeleteItem!]!) {{ {name}(inputs: $items) {{ ok }} }}",
        {"items": [{"id": row["id"], "version": 2} for row in rows]},
    )
    assert data[name] == {"ok": True}


# --- creating or changing ------------------------------------------------------------------------


async def test_an_upsert_makes_the_row_and_then_changes_it(writable_city: WritableCity, simao: str) -> None:
    uscc = new_uscc()
    given = {"uscc": uscc, "name": "先建", "county": simao}
    made = await writable_city.did(RELIEF, "upsertEnterprise", input=given, select="{ id name version }")
    assert (made["name"], made["version"]) == ("先建", 1)
    changed = await writable_city.did(
        RELIEF, "upsertEnterprise", input={"uscc": uscc, "name": "后改"}, select="{ id name version }"
    )
    assert changed == {"id": made["id"], "name": "后改", "version": 2}
    assert len(await writable_city.rows("enterprise", uscc=uscc)) == 1


async def test_an_upsert_on_a_row_that_one_may_not_see_is_a_duplicate_and_changes_nothing(
    writable_city: WritableCity,
) -> None:
    held = await writable_city.row("enterprise", name=TEA)
    payload = await writable_city.do(
        NINGER, "upsertEnterprise", input={"uscc": held["uscc"], "name": "夺取", "county": None}
    )
    assert not payload["ok"]
    assert (await writable_city.row("enterprise", uscc=held["uscc"]))["name"] == TEA
    assert TEA not in str(payload)


# --- repeating -----------------------------------------------------------------------------------


async def test_the_same_key_answers_alike_and_writes_once(writable_city: WritableCity, tea: str) -> None:
    given = {"enterprise": tea, "name": "一次", "phone": PHONE}
    payloads = [
        await writable_city.do(
            SIMAO, "createEnterpriseContact", input=given, key="once", select="{ id name version }"
        )
        for _ in range(3)
    ]
    assert payloads[0]["ok"]
    assert payloads[1] == payloads[2] == {**payloads[0], "verdicts": payloads[1]["verdicts"]}
    assert len(await writable_city.rows("enterprise_contact", name="一次")) == 1


async def test_ten_repeats_side_by_side_store_one_row_and_answer_alike(
    writable_city: WritableCity, tea: str
) -> None:
    given = {"enterprise": tea, "name": "并发", "phone": PHONE}
    payloads = await asyncio.gather(
        *(
            writable_city.do(
                SIMAO, "createEnterpriseContact", input=given, key="parallel", select="{ id name }"
            )
            for _ in range(10)
        )
    )
    assert all(payload["ok"] for payload in payloads)
    assert len({payload["row"]["id"] for payload in payloads}) == 1
    assert len(await writable_city.rows("enterprise_contact", name="并发")) == 1


async def test_the_same_key_with_other_arguments_is_refused(writable_city: WritableCity, tea: str) -> None:
    given = {"enterprise": tea, "name": "原样", "phone": PHONE}
    await writable_city.did(SIMAO, "createEnterpriseContact", input=given, key="reused")
    other = {**given, "name": "别样"}
    payload = await writable_city.do(SIMAO, "createEnterpriseContact", input=other, key="reused")
    (error,) = payload["errors"]
    assert (error["code"], error["field"]) == ("IDEMPOTENCY_KEY_REUSED", "idempotencyKey")
    assert await writable_city.rows("enterprise_contact", name="别样") == []


async def test_a_key_is_its_senders_own(writable_city: WritableCity, tea: str) -> None:
    for who, name in ((SIMAO, "甲的"), (RELIEF, "乙的")):
        given = {"enterprise": tea, "name": name, "phone": PHONE}
        assert await writable_city.did(who, "createEnterpriseContact", input=given, key="own")


async def test_what_was_refused_may_be_repeated_under_its_key_when_it_is_right(
    writable_city: WritableCity, tea: str
) -> None:
    wrong = {"enterprise": tea, "name": " ", "phone": PHONE}
    assert await writable_city.refusals(SIMAO, "createEnterpriseContact", input=wrong, key="again")
    right = {**wrong, "name": "改正"}
    assert await writable_city.did(SIMAO, "createEnterpriseContact", input=right, key="again")


async def test_a_key_is_forgotten_after_a_day(writable_city: WritableCity, tea: str) -> None:
    given = {"enterprise": tea, "name": "次日", "phone": PHONE}
    try:
        first = await writable_city.did(SIMAO, "createEnterpriseContact", input=given, key="day")
        writable_city.at("2026-07-01T10:00:01")
        second = await writable_city.did(SIMAO, "createEnterpriseContact", input=given, key="day")
    finally:
        writable_city.at("2026-06-30T10:00")
    assert first["id"] != second["id"]


async def test_many_rows_under_one_key_are_written_once(writable_city: WritableCity, tea: str) -> None:
    query = """mutation($inputs: [CreateEnterpriseContactInput!]!, $policy: BulkPolicy) {
      createEnterpriseContacts(inputs: $inputs, policy: $policy, idempotencyKey: "many") {
        ok results { enterpriseContact { id } } } }"""
    given = {
        "inputs": [{"enterprise": tea, "name": f"众{n}", "phone": PHONE} for n in range(3)],
        "policy": "ALL_OR_NOTHING",
    }
    first, second = [await writable_city.ask(SIMAO, query, given) for _ in range(2)]
    assert first == second
    for n in range(3):
        assert len(await writable_city.rows("enterprise_contact", name=f"众{n}")) == 1


# --- trying --------------------------------------------------------------------------------------


async def test_a_dry_run_answers_like_the_change_and_writes_nothing(
    writable_city: WritableCity, tea: str
) -> None:
    given = {"enterprise": tea, "name": "试办", "phone": PHONE}
    payload = await writable_city.do(
        SIMAO, "createEnterpriseContact", input=given, dry_run=True, select="{ name enterprise { name } }"
    )
    assert (payload["ok"], payload["row"]) == (True, {"name": "试办", "enterprise": {"name": TEA}})
    assert await writable_city.rows("enterprise_contact", name="试办") == []


async def test_a_dry_run_of_an_action_tells_its_verdicts_and_whom_it_would_tell(
    writable_city: WritableCity, tea: str
) -> None:
    given = {"enterprise": tea, "title": "用电", "content": "需要扩容", "category": "UTILITIES"}
    made = await writable_city.did(FIRM, "createIssue", input=given)
    made = await writable_city.did(FIRM, "submitIssue", id=made["id"], select="{ id version }")
    payload = await writable_city.do(SIMAO, "acceptIssue", id=made["id"], dry_run=True, select="{ status }")
    assert payload["ok"], payload["errors"]
    assert all(verdict["allowed"] for verdict in payload["verdicts"])
    assert payload["verdicts"]
    assert [event["event"] for event in payload["events"]]
    issue = await writable_city.row("issue", title="用电")
    assert (issue["status"], issue["version"]) == ("SUBMITTED", made["version"])
