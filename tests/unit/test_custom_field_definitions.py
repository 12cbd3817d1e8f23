"""Definitions of added fields: what they become, what contradicts, and for whom they are in force."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from models.access import Masking, Role
from models.columns import Kind, anatomy
from models.custom_fields import (
    NOTHING,
    Additions,
    FieldDefinition,
    Option,
    added_to,
    carriers,
    column_of,
    faults,
    in_force,
    using,
    writing_grants,
)
from models.entities.complaint import Complaint
from models.entities.custom_field import CustomField
from models.entities.enterprise import Enterprise
from models.entities.person import User
from models.entity import CUSTOM
from models.labels import Label
from resolvers.deeds import Verb, derived
from resolvers.names import names
from schema.report_questions import question

PRODUCT = FieldDefinition(
    entity="Enterprise",
    key="main_product",
    label=Label("主营产品", "Main product"),
    kind="TEXT",
    max_length=40,
)
GRADE = replace(PRODUCT, key="grade", kind="CHOICE", max_length=None, options=(Option("GOLD", "金", "Gold"),))


def set_of(*definitions: FieldDefinition) -> Additions:
    """A set as a process would have read it."""
    return Additions.of("test", definitions)


def test_what_keeps_secrets_and_what_describes_the_system_itself_carries_no_added_fields() -> None:
    able = carriers()
    assert {"Enterprise", "Project", "Issue", "DictItem"} <= able.keys()
    assert not {"Complaint", "DisciplineCase", "User", "AuditLog", "CustomField", "SavedReport"} & able.keys()
    for entity in (Complaint, User, CustomField):
        assert CUSTOM not in anatomy(entity).columns
    assert anatomy(Enterprise).columns[CUSTOM].hidden


def test_a_definition_is_one_column_that_knows_where_it_lives() -> None:
    column = column_of(PRODUCT)
    assert column is column_of(replace(PRODUCT))
    assert (column.name, column.db, column.kind, column.null) == ("c_main_product", CUSTOM, Kind.TEXT, True)
    assert column.added is not None
    assert column.added.key == "main_product"
    assert column.mask is None


def test_read_roles_become_a_mask_that_is_clear_for_the_readers_of_the_row_among_them() -> None:
    column = column_of(replace(PRODUCT, read_roles=frozenset({"COUNTY_ADMIN"})))
    assert column.mask is not None
    assert column.mask.how is Masking.ABSENT
    assert {role for grant in column.mask.clear_for for role in grant.roles} == {Role.COUNTY_ADMIN}
    assert {grant.rows for grant in column.mask.clear_for} <= {grant.rows for grant in Enterprise.access.read}  # type: ignore[union-attr]


def test_options_become_an_enumeration_with_labels_and_colours() -> None:
    choice = column_of(GRADE).choice
    assert choice is not None
    assert choice.__name__ == "EnterpriseCGrade"
    assert [(each.value, each.label.zh, each.colour) for each in choice] == [("GOLD", "金", "neutral")]


def test_without_roles_it_is_written_by_whoever_keeps_the_row_and_not_by_who_corrects_one_thing() -> None:
    grants = derived(Verb.UPDATE, Enterprise).grants
    by_default = {role for grant in writing_grants(column_of(PRODUCT), grants) for role in grant.roles}
    assert Role.COUNTY_ADMIN in by_default
    assert Role.ENTERPRISE_ADMIN not in by_default
    named = column_of(replace(PRODUCT, write_roles=frozenset({"ENTERPRISE_ADMIN"})))
    assert {role for grant in writing_grants(named, grants) for role in grant.roles} == {
        Role.ENTERPRISE_ADMIN
    }


@pytest.mark.parametrize(
    "key",
    ["Main", "1x", "a__b", "a_", "_a", "a-b", "x" * 41, "a_1", "name", "county", "x_masked", "id", "c c"],
)
def test_a_key_that_would_be_no_name_or_somebody_elses_is_a_contradiction(key: str) -> None:
    assert next(faults(replace(PRODUCT, key=key))).column == "key"


def test_two_keys_are_never_one_name() -> None:
    keys = ["a", "a_b", "ab", "a_b_c", "ab_c", "a_bc", "a1", "a1_b"]
    assert all(not list(faults(replace(PRODUCT, key=key))) for key in keys)
    assert len({column_of(replace(PRODUCT, key=key)).name for key in keys}) == len(keys)
    with using(set_of(*(replace(PRODUCT, key=key) for key in keys))):
        assert len(set(names(Enterprise).columns)) == len(names(Enterprise).shape.shown) + len(keys)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("NUMBER", {"options": (Option("A", "甲", "A"),)}),
        ("CHOICE", {"options": ()}),
        ("CHOICE", {"options": (Option("A", "甲", "A"), Option("A", "乙", "B"))}),
        ("CHOICE", {"options": (Option("A", "甲", "A", "pink"),)}),
        ("CHOICE", {"options": (Option("A", "", "A"),)}),
        ("TEXT", {"max_length": 0}),
        ("TEXT", {"max_length": 4_001}),
        ("COLOUR", {}),
    ],
)
def test_limits_that_do_not_belong_to_the_kind_are_contradictions(kind: str, said: dict[str, Any]) -> None:
    assert list(faults(replace(PRODUCT, kind=kind, **{"max_length": None, **said})))


def test_a_set_with_a_contradiction_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"Enterprise\.name: "):
        set_of(PRODUCT, replace(PRODUCT, key="name"))


def test_without_additions_names_and_inputs_are_the_declared_ones_and_the_same_objects() -> None:
    assert in_force() is NOTHING
    before, deed = names(Enterprise), derived(Verb.UPDATE, Enterprise)
    with using(set_of(PRODUCT)):
        assert "cMainProduct" in names(Enterprise).columns
        assert "cMainProduct" in derived(Verb.UPDATE, Enterprise).inputs
    assert names(Enterprise) is before
    assert derived(Verb.UPDATE, Enterprise) is deed
    assert "cMainProduct" not in before.columns
    assert "cMainProduct" not in deed.inputs


async def test_each_task_works_with_the_fields_that_were_in_force_when_it_began() -> None:
    old, new = set_of(PRODUCT), set_of(PRODUCT, GRADE)
    begun, exchanged = asyncio.Event(), asyncio.Event()

    async def request() -> list[str]:
        with using(old):
            begun.set()
            await exchanged.wait()
            return [column.name for column in added_to(Enterprise)]

    running = asyncio.create_task(request())
    await begun.wait()
    with using(new):
        exchanged.set()
        assert await running == ["c_main_product"]
        assert len(added_to(Enterprise).columns) == 2


def test_fields_stand_in_the_order_that_was_set_for_them() -> None:
    listed = set_of(replace(PRODUCT, place=2), replace(GRADE, place=1)).by_entity["Enterprise"]
    assert [column.name for column in listed] == ["c_grade", "c_main_product"]


def test_a_report_may_list_and_group_by_added_fields() -> None:
    report = {"entity": "Enterprise", "columns": ["name", "cMainProduct"], "conditions": None, "groupBy": []}
    with using(set_of(PRODUCT)):
        assert "cMainProduct" in question(report).query
    with pytest.raises(LookupError):
        question(report)
