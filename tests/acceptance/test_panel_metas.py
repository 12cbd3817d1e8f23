"""What the panel is told of entities is what mutations accept: one truth, for every kind of viewer."""

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import get_named_type

from models.access import Access, Role
from models.entities import ENTITIES
from models.entity import Entity
from models.page import Menu
from resolvers.deeds import Verb, deeds, derived
from schema.build import city_schema
from schema.entity_metas import EntityMeta, entity_metas

SHAPES = [frozenset({role}) for role in Role] + [
    frozenset({Role.COUNTY_ADMIN, Role.LIAISON}),
    frozenset(Role),
]
OFFICES = (
    Role.COUNTY_ADMIN,
    Role.ZONE_ADMIN,
    Role.CITY_RELIEF_OFFICE,
    Role.CITY_INVEST_OFFICE,
    Role.CITY_FINANCE,
)
CAST = ("county.simao", "city.relief", "city.invest", "zone.industrial", "enterprise.e01", "commissioner.c1")
META = """{ adminMeta { entities { name many verbs state states deadline
    page { menu { value label { zh en } } printed { zh } }
    fields { name kind many maxLength computed creatable required updatable masked }
    actions { name creates inputs { name maxLength } }
} } }"""


async def metas_of(city: Any, username: str) -> dict[str, Any]:
    data = await city.ask(username, META)
    return {entity["name"]: entity for entity in data["adminMeta"]["entities"]}


def inputs_in_schema(verb: Verb, entity: type[Entity]) -> dict[str, Any]:
    """The fields of the mutation's input type, if there is such a mutation."""
    root = city_schema().graphql.mutation_type
    assert root is not None
    field = root.fields.get(derived(verb, entity).name)
    fields: dict[str, Any] = get_named_type(field.args["input"].type).fields if field else {}
    return fields


# --- the menu -----------------------------------------------------------------------------------


async def test_a_county_sees_the_menu_of_its_work_and_system_sections_are_told_to_their_keepers(
    writable_city: Any,
) -> None:
    county = await metas_of(writable_city, "county.simao")
    sections = [meta["page"]["menu"] and meta["page"]["menu"]["value"] for meta in county.values()]
    assert county["Issue"]["page"]["menu"] == {
        "value": "ISSUES",
        "label": {"zh": "问题与投诉", "en": "Issues and complaints"},
    }
    assert county["IssueAction"]["page"]["menu"] is None
    order = [None if name is None else list(Menu).index(Menu(name)) for name in sections]
    placed = [place for place in order if place is not None]
    assert placed == sorted(placed)
    assert order[len(placed) :] == [None] * (len(order) - len(placed))
    assert "Webhook" not in county
    assert "Webhook" in await metas_of(writable_city, "sysadmin")


def test_what_has_no_list_of_its_own_is_reached_from_rows_that_have_one() -> None:
    for role in OFFICES:
        metas = {meta.name: meta for meta in entity_metas(frozenset({role}))}
        listed = {name for name, meta in metas.items() if meta.page.menu}
        for meta in metas.values():
            owners = {field.target for field in meta.fields if field.kind == "RELATION" and not field.many}
            assert meta.name in listed or owners & listed, f"{meta.name} for {role}"


def test_every_section_has_a_list_and_every_printed_form_a_title() -> None:
    pages = [entity.page for entity in ENTITIES if isinstance(entity.access, Access)]
    assert {page.menu for page in pages} >= set(Menu)
    assert sum(page.printed is not None for page in pages) == 3


# --- what may be written ------------------------------------------------------------------------


def told(shape: frozenset[Role]) -> Iterator[tuple[type[Entity], EntityMeta]]:
    by_name = {meta.name: meta for meta in entity_metas(shape)}
    return ((entity, by_name[entity.__name__]) for entity in ENTITIES if entity.__name__ in by_name)


@pytest.mark.parametrize("verb", [Verb.CREATE, Verb.UPDATE])
def test_a_field_is_told_as_writable_just_where_the_mutation_has_it_and_a_grant_covers_it(verb: Verb) -> None:
    for shape in SHAPES:
        for entity, meta in told(shape):
            known = inputs_in_schema(verb, entity)
            access = entity.access
            assert isinstance(access, Access)
            grants = [each for each in getattr(access, verb.name.lower()) if each.roles & shape]
            whole = any(not grant.only for grant in grants)
            columns = {name: key for name, key in _keys(verb, entity).items() if name in known}
            expected = {
                name
                for name, key in columns.items()
                if whole or any({key, key.removesuffix("_id")} & grant.only for grant in grants)
            }
            found = {
                field.name
                for field in meta.fields
                if (field.creatable if verb is Verb.CREATE else field.updatable)
            }
            assert found == expected, f"{meta.name} for {sorted(shape)}"


def _keys(verb: Verb, entity: type[Entity]) -> dict[str, str]:
    deed = deeds().get(derived(verb, entity).name)
    return {name: said.key for name, said in deed.inputs.items()} if deed else {}


def test_required_is_what_the_schema_requires() -> None:
    for entity, meta in told(frozenset(Role)):
        known = inputs_in_schema(Verb.CREATE, entity)
        required = {name for name, field in known.items() if str(field.type).endswith("!")}
        assert {field.name for field in meta.fields if field.required} == required, meta.name


def test_what_the_system_fills_is_no_input() -> None:
    for shape in SHAPES:
        for _, meta in told(shape):
            for field in meta.fields:
                assert not (field.computed and (field.creatable or field.updatable)), (meta.name, field.name)


@pytest.mark.parametrize("username", CAST)
async def test_a_change_is_refused_for_just_those_fields_that_are_not_told_as_mine(
    writable_city: Any, username: str
) -> None:
    """Dry runs that give one field the value it has, on rows that the person may change."""
    refused, accepted = set(), set()
    for name, meta in (await metas_of(writable_city, username)).items():
        if "UPDATE" not in meta["verbs"]:
            continue
        known = inputs_in_schema(Verb.UPDATE, Entity.by_name[name])
        chosen = " ".join(_selected(field, known) for field in meta["fields"])
        query = f"{{ found: {meta['many']}(first: 20) {{ nodes {{ id version {chosen} }} }} }}"
        rows = (await writable_city.ask(username, query))["found"]["nodes"]
        mine = [row for row in rows if await _may_change(writable_city, username, name, row["id"])][:2]
        for field in meta["fields"]:
            if field["name"] not in known or field["masked"]:
                continue
            found = [await _codes(writable_city, username, name, row, field["name"]) for row in mine]
            if not field["updatable"]:
                refused |= {(name, field["name"])} if found else set()
                assert all(codes == ["FORBIDDEN"] for codes in found), (name, field["name"], found)
            elif any("FORBIDDEN" not in codes for codes in found):
                accepted.add((name, field["name"]))
    assert len(accepted) >= 3, "nothing of theirs was tried"
    if username == "enterprise.e01":
        assert refused, "nothing of others was tried"


def _selected(field: Any, known: Any) -> str:
    if field["name"] not in known or field["masked"]:
        return ""
    inner = "nodes { id }" if field["many"] else "id"
    return f"{field['name']} {{ {inner} }}" if field["kind"] == "RELATION" else str(field["name"])


async def _may_change(city: Any, username: str, entity: str, row: str) -> bool:
    query = "query($e: String!, $id: ID!) { viewer { can(verb: UPDATE, entity: $e, id: $id) } }"
    found: bool = (await city.ask(username, query, {"e": entity, "id": row}))["viewer"]["can"]
    return found


async def _codes(city: Any, username: str, entity: str, row: Any, given: str) -> list[str]:
    payload = await city.do(
        username,
        f"update{entity}",
        id=row["id"],
        version=row["version"],
        input={given: _given(row[given])},
        dry_run=True,
    )
    return [error["code"] for error in payload["errors"] if not payload["ok"]]


def _given(value: Any) -> Any:
    """The value as an input takes it: of related rows their ids."""
    if isinstance(value, dict) and "nodes" in value:
        return [each["id"] for each in value["nodes"]]
    return value["id"] if isinstance(value, dict) and value.keys() == {"id"} else value


# --- the course of a row ------------------------------------------------------------------------


async def test_the_usual_steps_and_the_deadline_of_a_ticket_are_told(writable_city: Any) -> None:
    metas = await metas_of(writable_city, "county.simao")
    issue = metas["Issue"]
    assert (issue["state"], issue["deadline"]) == ("status", "stepDueAt")
    assert issue["states"][0] == "SUBMITTED"
    assert issue["states"][-1] == "CLOSED"
    assert not {"REJECTED", "MERGED"} & set(issue["states"])
    enterprise = metas["Enterprise"]
    assert (enterprise["state"], enterprise["states"], enterprise["deadline"]) == (None, [], None)
    assert metas["LinkVisit"]["deadline"] == "confirmDueAt"


async def test_texts_are_told_with_their_length(writable_city: Any) -> None:
    enterprise = (await metas_of(writable_city, "city.relief"))["Enterprise"]
    fields = {field["name"]: field for field in enterprise["fields"]}
    assert fields["uscc"]["maxLength"] == 18
    assert fields["createdAt"]["computed"]
    assert fields["createdAt"]["maxLength"] is None
    assert fields["name"]["required"]


def test_the_same_kind_of_viewer_is_answered_from_memory() -> None:
    shape = frozenset({Role.COUNTY_ADMIN})
    assert entity_metas(shape) is entity_metas(frozenset({Role.COUNTY_ADMIN}))
