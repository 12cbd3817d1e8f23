"""Who am I, what may I, why do I see this row: the root fields that Python answers."""

from typing import Any

ID_OF_E01 = '{ enterprise(uscc: "91530802X00000019X") { id } }'


async def id_of_e01(city: Any) -> str:
    found: str = (await city.ask("city.relief", ID_OF_E01))["enterprise"]["id"]
    return found


async def test_a_county_administrator_reads_their_role_and_its_place(city: Any) -> None:
    data = await city.ask(
        "county.simao", "{ viewer { username displayName console grants { role scope label } } }"
    )
    assert data["viewer"] == {
        "username": "county.simao",
        "displayName": "思茅区·县级管理员",
        "console": True,
        "grants": [{"role": "COUNTY_ADMIN", "scope": "COUNTY:530802", "label": "思茅区·县级管理员"}],
    }


async def test_can_tells_of_a_kind_of_rows_and_of_one_row(city: Any) -> None:
    row = await id_of_e01(city)
    query = """query($id: ID!) { viewer {
        some: can(verb: UPDATE, entity: "Enterprise")
        this: can(verb: UPDATE, entity: "Enterprise", id: $id)
        gone: can(verb: DELETE, entity: "Enterprise", id: $id)
    } }"""
    simao = (await city.ask("county.simao", query, {"id": row}))["viewer"]
    ninger = (await city.ask("county.ninger", query, {"id": row}))["viewer"]
    assert simao == {"some": True, "this": True, "gone": False}
    assert ninger == {"some": True, "this": False, "gone": False}


async def test_can_of_something_that_is_no_entity_is_an_input_error(city: Any) -> None:
    for name in ("Nonsense", "Session"):
        assert await city.codes("sysadmin", f'{{ viewer {{ can(verb: READ, entity: "{name}") }} }}') == [
            "BAD_USER_INPUT"
        ]


async def test_the_grants_that_let_me_see_a_row_are_told_with_their_reasons(city: Any) -> None:
    query = "query($id: ID!) { explainAccess(id: $id) { visible grants { roles reason rule } } }"
    row = await id_of_e01(city)
    simao = (await city.ask("county.simao", query, {"id": row}))["explainAccess"]
    assert simao["visible"] is True
    assert [grant["roles"] for grant in simao["grants"]] == [["COUNTY_ADMIN"]]
    assert "viewer.counties" in simao["grants"][0]["rule"]
    assert simao["grants"][0]["reason"]


async def test_a_row_that_is_not_mine_and_one_that_does_not_exist_are_explained_alike(city: Any) -> None:
    query = "query($id: ID!) { explainAccess(id: $id) { visible grants { reason } } }"
    nothing = {"explainAccess": {"visible": False, "grants": []}}
    row = await id_of_e01(city)
    for wanted in (row, "Enterprise_00000000-0000-0000-0000-000000000000", "junk", "Session_" + row[11:]):
        assert await city.ask("county.ninger", query, {"id": wanted}) == nothing


META = """{ adminMeta { entities {
    name one many verbs label { zh en } page { title columns search tabs }
    fields { name kind widget masked target many filterable choices { value label { zh } colour } }
    actions { name label { zh } }
} } }"""


async def entities_of(city: Any, username: str) -> dict[str, Any]:
    data = await city.ask(username, META)
    return {entity["name"]: entity for entity in data["adminMeta"]["entities"]}


async def test_the_panel_is_told_of_the_entities_that_this_viewer_may_read(city: Any) -> None:
    simao, sysadmin = await entities_of(city, "county.simao"), await entities_of(city, "sysadmin")
    assert {"Enterprise", "Project", "Issue", "Complaint"} <= simao.keys()
    assert "DisciplineCase" not in simao
    assert not {"Enterprise", "Complaint"} & sysadmin.keys()
    assert "DisciplineCase" in await entities_of(city, "discipline")


async def test_an_entity_is_described_as_a_panel_draws_it(city: Any) -> None:
    project = (await entities_of(city, "county.simao"))["Project"]
    assert (project["one"], project["many"]) == ("project", "projects")
    fields = {field["name"]: field for field in project["fields"]}
    assert (fields["plannedInvestment"]["kind"], fields["plannedInvestment"]["widget"]) == ("MONEY", "money")
    assert fields["stage"]["choices"][0] == {"value": "LEAD", "label": {"zh": "线索"}, "colour": "neutral"}
    assert (fields["leadCounty"]["widget"], fields["leadCounty"]["target"]) == ("picker", "Region")
    assert set(project["page"]["columns"]) <= fields.keys()


async def test_verbs_and_actions_are_those_of_the_viewers_roles(city: Any) -> None:
    invest = (await entities_of(city, "city.invest"))["Project"]
    auditor = (await entities_of(city, "auditor"))["Project"]
    assert {"READ", "CREATE", "UPDATE"} <= set(invest["verbs"])
    assert (auditor["verbs"], auditor["actions"]) == (["READ"], [])
    assert "setTier" in {action["name"] for action in invest["actions"]}
