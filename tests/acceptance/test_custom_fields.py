"""Fields that an administrator adds while the system runs: typed, checked, filtered, masked, told."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from schema.build import city_schema
from tests.custom_desk import ADMIN, Desk
from tests.writing import WritableCity

CLERK, OTHER_COUNTY, RELIEF = "county.simao", "county.ninger", "city.relief"
ENTERPRISE = "enterprise.e01"


@pytest.fixture(scope="module")
async def desk(writable_city: WritableCity) -> Desk:
    """A city with fields of every kind, published."""
    desk = Desk(writable_city)
    text = await desk.add(
        key="main_product", labelZh="主营产品", kind="TEXT", maxLength=20, isFilterable=True, inList=True
    )
    number = await desk.add(
        key="tea_acres", labelZh="茶园面积", kind="NUMBER", smallest="0", largest="90000", isFilterable=True
    )
    day = await desk.add(key="visited_on", labelZh="走访日期", kind="DATE", isFilterable=True)
    grade = [
        {"value": "GOLD", "zh": "金牌", "en": "Gold", "colour": "success"},
        {"value": "SILVER", "zh": "银牌", "en": "Silver"},
    ]
    choice = await desk.add(key="grade", labelZh="等级", kind="CHOICE", choices=grade, isFilterable=True)
    flag = await desk.add(key="exports", labelZh="有出口", kind="BOOL", isFilterable=True)
    secret = await desk.add(
        key="risk_note",
        labelZh="风险提示",
        kind="TEXT",
        isFilterable=True,
        readRoles=["CITY_RELIEF_OFFICE"],
        writeRoles=["CITY_RELIEF_OFFICE"],
    )
    await desk.publish(text, number, day, choice, flag, secret)
    return desk


async def enterprise_of(desk: Desk, who: str) -> str:
    data = await desk.ask(who, "{ enterprises(first: 1) { nodes { id } } }")
    return str(data["enterprises"]["nodes"][0]["id"])


async def test_a_published_field_is_written_and_read_back_typed(desk: Desk) -> None:
    enterprise = await enterprise_of(desk, CLERK)
    payload = await desk.update(
        CLERK,
        enterprise,
        cMainProduct="普洱茶",
        cTeaAcres="120.50",
        cVisitedOn="2026-06-01",
        cGrade="GOLD",
        cExports=True,
    )
    assert payload["ok"], payload
    row = await desk.ask(
        CLERK,
        "query($id: ID!) { enterprise(id: $id) { cMainProduct cTeaAcres cVisitedOn cGrade cExports } }",
        id=enterprise,
    )
    assert row["enterprise"] == {
        "cMainProduct": "普洱茶",
        "cTeaAcres": "120.50",
        "cVisitedOn": "2026-06-01",
        "cGrade": "GOLD",
        "cExports": True,
    }


async def test_filters_orders_groups_and_figures_speak_of_it(desk: Desk) -> None:
    listed = await desk.ask(RELIEF, "{ enterprises(first: 3, orderBy: [{createdAt: ASC}]) { nodes { id } } }")
    tea, coffee, none = (each["id"] for each in listed["enterprises"]["nodes"])
    assert (await desk.update(RELIEF, tea, cTeaAcres="9", cGrade="GOLD", cMainProduct="茶"))["ok"]
    assert (await desk.update(RELIEF, coffee, cTeaAcres="100", cGrade="SILVER", cMainProduct="咖啡"))["ok"]
    assert (await desk.update(RELIEF, none, cTeaAcres=None, cGrade=None, cMainProduct=None))["ok"]
    data = await desk.ask(
        RELIEF,
        """query($ids: [ID!]!) {
          large: enterprises(filter: {id: {in: $ids}, cTeaAcres: {gte: "10"}}) { nodes { id } }
          gold: enterprises(filter: {id: {in: $ids}, cGrade: {eq: GOLD}}) { nodes { id } }
          other: enterprises(filter: {id: {in: $ids}, cGrade: {ne: GOLD}}) { totalCount }
          said: enterprises(filter: {id: {in: $ids}, cMainProduct: {contains: "啡"}}) { nodes { id } }
          silent: enterprises(filter: {id: {in: $ids}, cTeaAcres: {isNull: true}}) { nodes { id } }
          ordered: enterprises(filter: {id: {in: $ids}}, orderBy: [{cTeaAcres: DESC}], first: 2) {
            edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
          figures: enterprises(filter: {id: {in: $ids}}) {
            aggregate { sum { cTeaAcres } max { cTeaAcres } }
            groups(by: [{cGrade: VALUE}], orderBy: [{sum: {cTeaAcres: DESC}}]) {
              key { cGrade } count sum { cTeaAcres } } } }""",
        ids=[tea, coffee, none],
    )
    assert [each["id"] for each in data["large"]["nodes"]] == [coffee]
    assert [each["id"] for each in data["gold"]["nodes"]] == [tea]
    assert data["other"]["totalCount"] == 2
    assert [each["id"] for each in data["said"]["nodes"]] == [coffee]
    assert [each["id"] for each in data["silent"]["nodes"]] == [none]
    # Nulls come first where the order descends, as with every declared column.
    assert [each["node"]["id"] for each in data["ordered"]["edges"]] == [none, coffee]
    figures = data["figures"]
    assert figures["aggregate"] == {"sum": {"cTeaAcres": "109"}, "max": {"cTeaAcres": "100"}}
    assert {"key": {"cGrade": "GOLD"}, "count": 1, "sum": {"cTeaAcres": "9"}} in figures["groups"]
    after = await desk.ask(
        RELIEF,
        """query($ids: [ID!]!, $after: String!) {
          enterprises(filter: {id: {in: $ids}}, orderBy: [{cTeaAcres: DESC}], first: 2, after: $after) {
            nodes { id } } }""",
        ids=[tea, coffee, none],
        after=data["ordered"]["pageInfo"]["endCursor"],
    )
    assert [each["id"] for each in after["enterprises"]["nodes"]] == [tea]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"cMainProduct": "茶" * 21}, "cMainProduct"),
        ({"cTeaAcres": "-1"}, "cTeaAcres"),
        ({"cTeaAcres": "90000.01"}, "cTeaAcres"),
        ({"cTeaAcres": "1.00001"}, "cTeaAcres"),
        ({"cVisitedOn": "1899-12-31"}, "cVisitedOn"),
        ({"cMainProduct": "a\x00b"}, "cMainProduct"),
    ],
)
async def test_a_value_that_the_field_cannot_hold_is_refused_beside_it(
    desk: Desk, values: dict[str, Any], field: str
) -> None:
    payload = await desk.update(CLERK, await enterprise_of(desk, CLERK), **values)
    assert not payload["ok"]
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]
    assert payload["errors"][0]["message"][0] in "主茶走"


@pytest.mark.parametrize("value", ['"many"', "BRONZE", "true"])
async def test_a_value_of_another_type_is_no_valid_document(desk: Desk, value: str) -> None:
    enterprise = await enterprise_of(desk, CLERK)
    change = f'updateEnterprise(id: "{enterprise}", version: 1, input: {{cGrade: {value}}})'
    assert await desk.city.codes(CLERK, f"mutation {{ {change} {{ ok }} }}")


async def test_whoever_may_not_read_it_sees_nothing_and_cannot_ask_by_it(desk: Desk) -> None:
    enterprise = await enterprise_of(desk, CLERK)
    assert (await desk.update(RELIEF, enterprise, cRiskNote="欠薪风险"))["ok"]
    query = "query($id: ID!) { enterprise(id: $id) { cRiskNote cRiskNoteMasked } }"
    seen = await desk.ask(RELIEF, query, id=enterprise)
    assert seen["enterprise"] == {"cRiskNote": "欠薪风险", "cRiskNoteMasked": False}
    hidden = await desk.ask(CLERK, query, id=enterprise)
    assert hidden["enterprise"] == {"cRiskNote": None, "cRiskNoteMasked": True}
    for asked in (
        '{ enterprises(filter: {cRiskNote: {contains: "欠薪"}}) { totalCount } }',
        "{ enterprises(orderBy: [{cRiskNote: ASC}]) { totalCount nodes { id } } }",
        "{ enterprises { groups(by: [{cRiskNote: VALUE}]) { count } } }",
    ):
        assert await desk.city.codes(CLERK, asked) == ["FIELD_NOT_FILTERABLE"]
        assert await desk.city.codes(RELIEF, asked) == []
    history = await desk.ask(
        CLERK, "query($id: ID!) { enterprise(id: $id) { history { changes { field new } } } }", id=enterprise
    )
    assert "欠薪风险" not in str(history)


async def test_whoever_may_not_write_it_is_refused_for_the_field(desk: Desk) -> None:
    enterprise = await enterprise_of(desk, CLERK)
    payload = await desk.update(CLERK, enterprise, cRiskNote="无", cMainProduct="咖啡")
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("FORBIDDEN", "cRiskNote")]
    row = await desk.ask(RELIEF, "query($id: ID!) { enterprise(id: $id) { cMainProduct } }", id=enterprise)
    assert row["enterprise"]["cMainProduct"] != "咖啡"


async def test_an_enterprise_that_may_correct_its_contact_does_not_fill_in_what_its_keepers_do(
    desk: Desk,
) -> None:
    own = await enterprise_of(desk, ENTERPRISE)
    payload = await desk.update(ENTERPRISE, own, cMainProduct="茶")
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("FORBIDDEN", "cMainProduct")]


async def test_another_county_still_sees_nothing_of_the_row(desk: Desk) -> None:
    enterprise = await enterprise_of(desk, CLERK)
    assert (await desk.update(CLERK, enterprise, cMainProduct="独有产品"))["ok"]
    query = """{ enterprises(filter: {cMainProduct: {eq: "独有产品"}}) { totalCount } }"""
    assert (await desk.ask(CLERK, query))["enterprises"]["totalCount"] == 1
    assert (await desk.ask(OTHER_COUNTY, query))["enterprises"]["totalCount"] == 0
    assert (await desk.update(OTHER_COUNTY, enterprise, cMainProduct="茶"))["errors"][0][
        "code"
    ] == "NOT_FOUND"


async def test_the_history_of_the_row_tells_what_became_of_it(desk: Desk) -> None:
    enterprise = await enterprise_of(desk, CLERK)
    assert (await desk.update(CLERK, enterprise, cMainProduct="红茶"))["ok"]
    assert (await desk.update(CLERK, enterprise, cMainProduct="绿茶"))["ok"]
    data = await desk.ask(
        CLERK,
        "query($id: ID!) { enterprise(id: $id) { history(first: 1) { changes { field label old new } } } }",
        id=enterprise,
    )
    told = data["enterprise"]["history"][0]["changes"]
    assert {"field": "cMainProduct", "label": "主营产品", "old": "红茶", "new": "绿茶"} in told


async def test_the_panel_is_told_of_it_as_of_any_other_field(desk: Desk) -> None:
    query = """{ adminMeta { entities { name page { columns groups { label { zh } fields } }
      fields { name kind widget custom filterable updatable choices { value label { zh } colour } } } } }"""
    entities = (await desk.ask(CLERK, query))["adminMeta"]["entities"]
    meta = next(each for each in entities if each["name"] == "Enterprise")
    fields = {each["name"]: each for each in meta["fields"]}
    assert fields["cGrade"] == {
        "name": "cGrade",
        "kind": "CHOICE",
        "widget": "select",
        "custom": True,
        "filterable": True,
        "updatable": True,
        "choices": [
            {"value": "GOLD", "label": {"zh": "金牌"}, "colour": "success"},
            {"value": "SILVER", "label": {"zh": "银牌"}, "colour": "neutral"},
        ],
    }
    assert not fields["name"]["custom"]
    assert "cRiskNote" not in fields
    assert meta["page"]["columns"][-1] == "cMainProduct"
    assert "cTeaAcres" in meta["page"]["groups"][-1]["fields"]


async def test_a_retired_field_is_gone_from_the_api_and_comes_back_with_its_values(desk: Desk) -> None:
    enterprise = await enterprise_of(desk, CLERK)
    assert (await desk.update(CLERK, enterprise, cExports=True))["ok"]
    field = await desk.city.id_of("CustomField", key="exports")
    await desk.city.did(ADMIN, "retireCustomField", id=field)
    assert await desk.renewing.look()
    query = "query($id: ID!) { enterprise(id: $id) { cExports } }"
    assert await desk.city.codes(CLERK, query, {"id": enterprise})
    await desk.publish(field)
    assert (await desk.ask(CLERK, query, id=enterprise))["enterprise"]["cExports"] is True


async def test_a_request_in_flight_ends_on_the_schema_that_it_began_on(desk: Desk) -> None:
    before = desk.editions.api.version
    field = await desk.add(key="in_flight", labelZh="途中字段", kind="BOOL")
    await desk.publish(field)
    assert desk.editions.api.version != before
    assert "cInFlight" in desk.editions.api.graphql.type_map["Enterprise"].fields  # type: ignore[attr-defined]
    assert "cInFlight" not in city_schema().graphql.type_map["Enterprise"].fields  # type: ignore[attr-defined]


async def test_a_schema_that_cannot_be_made_leaves_the_former_one_and_tells_administrators(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = await desk.add(key="unlucky", labelZh="未成字段", kind="BOOL")
    await desk.city.did(ADMIN, "publishCustomField", id=field)
    version = desk.editions.api.version

    def fails(*_: Any) -> None:
        raise RuntimeError("two types of one name")

    with monkeypatch.context() as patched:
        patched.setattr("peipao.renewing.build", fails)
        assert not await desk.renewing.look()
    assert desk.editions.api.version == version
    query = "{ customFieldState { inForce published problem } }"
    state = (await desk.ask(ADMIN, query))["customFieldState"]
    assert state["problem"] == "two types of one name"
    assert state["inForce"] == version != state["published"]
    assert await desk.city.codes(CLERK, query) == ["FORBIDDEN"]
    desk.renewing._failed = None
    assert await desk.renewing.look()
    state = (await desk.ask(ADMIN, query))["customFieldState"]
    assert state == {"inForce": state["published"], "published": state["published"], "problem": None}


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"key": "Main"}, "key"),
        ({"key": "name"}, "key"),
        ({"key": "x_masked"}, "key"),
        ({"entity": "AuditLog"}, "entity"),
        ({"entity": "Complaint"}, "entity"),
        ({"kind": "CHOICE"}, "choices"),
        ({"kind": "CHOICE", "choices": [{"value": "low", "zh": "低", "en": "Low"}]}, "choices"),
        ({"kind": "CHOICE", "choices": "low"}, "choices"),
        ({"kind": "NUMBER", "smallest": "2", "largest": "1"}, "smallest"),
        ({"kind": "DATE", "maxLength": 3}, "maxLength"),
        ({"labelZh": "甲|乙"}, "labelZh"),
        ({"writeRoles": ["ENTERPRISE_MEMBER", "BANK"]}, "writeRoles"),
        ({"readRoles": ["NOBODY"]}, "readRoles"),
        ({"kind": "FILE", "isFilterable": True}, "isFilterable"),
    ],
)
async def test_a_contradictory_field_is_refused_when_it_is_drafted(
    desk: Desk, said: dict[str, Any], field: str
) -> None:
    given = {
        "entity": "Enterprise",
        "key": "fine",
        "labelZh": "好字段",
        "labelEn": "Fine",
        "kind": "TEXT",
        **said,
    }
    payload = await desk.city.do(ADMIN, "createCustomField", input=given)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]


async def test_nobody_but_an_administrator_adds_fields(desk: Desk) -> None:
    given = {"entity": "Enterprise", "key": "mine", "labelZh": "我的", "labelEn": "Mine", "kind": "TEXT"}
    assert await desk.city.refusals(CLERK, "createCustomField", input=given) == ["FORBIDDEN"]


async def test_what_values_depend_on_stays_after_publication(desk: Desk) -> None:
    grade = await desk.city.id_of("CustomField", key="grade")
    product = await desk.city.id_of("CustomField", key="main_product")
    for field, changed in (
        (grade, {"choices": [{"value": "GOLD", "zh": "金", "en": "Gold"}]}),
        (product, {"kind": "BOOL", "maxLength": None}),
        (product, {"readRoles": ["CITY_RELIEF_OFFICE"]}),
    ):
        assert await desk.city.refusals(ADMIN, "updateCustomField", id=field, input=changed) == [
            "CUSTOM_FIELD_FIXED"
        ]


async def test_a_file_belongs_to_the_row_whose_field_names_it(desk: Desk) -> None:
    await desk.publish(await desk.add(key="licence_scan", labelZh="证照扫描件", kind="FILE"))
    enterprise = await enterprise_of(desk, CLERK)
    mine = await uploaded(desk, CLERK)
    theirs = await uploaded(desk, OTHER_COUNTY)
    for wrong in (theirs, "StoredFile_00000000-0000-4000-8000-000000000000", enterprise):
        payload = await desk.update(CLERK, enterprise, cLicenceScan=wrong)
        assert [(each["code"], each["field"]) for each in payload["errors"]] == [
            ("VALIDATION", "cLicenceScan")
        ]
    assert (await desk.update(CLERK, enterprise, cLicenceScan=mine))["ok"]
    kept = await desk.city.row("stored_file", id=UUID(mine.partition("_")[2]))
    assert kept["owner"] == enterprise
    # Whoever changes something else, or says the same again, need not have uploaded it.
    assert (await desk.update(RELIEF, enterprise, cLicenceScan=mine))["ok"]
    other = await desk.ask(
        CLERK,
        "query($id: ID!) { enterprises(filter: {id: {ne: $id}}, first: 1) { nodes { id } } }",
        id=enterprise,
    )
    payload = await desk.update(CLERK, other["enterprises"]["nodes"][0]["id"], cLicenceScan=mine)
    assert payload["errors"][0]["code"] == "VALIDATION"


async def uploaded(desk: Desk, who: str) -> str:
    """The id of a file that somebody has uploaded."""
    owner = await desk.city.row("user", username=who)
    file_id = uuid4()
    await desk.city.pool.execute(
        "insert into stored_file (id, city_id, version, created_at, updated_at, created_by_id, name,"
        " media_type, size, sha256)"
        " values ($1, 530800, 1, now(), now(), $2, 'a.pdf', 'application/pdf', 0, $3)",
        file_id,
        owner["id"],
        "0" * 64,
    )
    return f"StoredFile_{file_id}"


async def test_what_must_be_filled_is_asked_of_who_may_fill_it_and_of_nobody_else(desk: Desk) -> None:
    await desk.publish(
        await desk.add(
            entity="DictItem", key="must_have", labelZh="必填项", kind="TEXT", required=True, maxLength=5
        ),
        await desk.add(
            entity="Issue", key="channel_note", labelZh="渠道说明", kind="TEXT", required=True,
            writeRoles=["COUNTY_ADMIN"],
        ),
    )  # fmt: skip
    made = """mutation($input: CreateDictItemInput!) {
      createDictItem(input: $input) {
        ok errors { code field message } dictItem { id version cMustHave } } }"""
    entry = {"dictionary": "T", "code": "one", "labelZh": "一"}
    refused = (await desk.ask(ADMIN, made, input=entry))["createDictItem"]
    assert [(each["code"], each["field"]) for each in refused["errors"]] == [("VALIDATION", "cMustHave")]
    assert refused["errors"][0]["message"] == "请填写必填项"
    done = (await desk.ask(ADMIN, made, input={**entry, "cMustHave": " 有 "}))["createDictItem"]
    assert done["dictItem"]["cMustHave"] == "有"
    emptied = """mutation($id: ID!, $version: Int!, $input: UpdateDictItemInput!) {
      updateDictItem(id: $id, version: $version, input: $input) { ok errors { code field } } }"""
    row = {"id": done["dictItem"]["id"], "version": done["dictItem"]["version"]}
    answer = await desk.ask(ADMIN, emptied, **row, input={"cMustHave": None})
    assert answer["updateDictItem"]["errors"] == [{"code": "VALIDATION", "field": "cMustHave"}]
    assert (await desk.ask(ADMIN, emptied, **row, input={"labelZh": "二"}))["updateDictItem"]["ok"]
    written = {
        "title": "厂区道路积水",
        "content": "雨季厂区门前道路积水，车辆无法进出。",
        "category": "OTHER",
    }
    issue = await desk.ask(
        ENTERPRISE,
        """mutation($input: CreateIssueInput!) {
          createIssue(input: $input) { ok errors { code field message } issue { cChannelNote } } }""",
        input={**written, "enterprise": await enterprise_of(desk, ENTERPRISE)},
    )
    assert issue["createIssue"]["ok"], issue
