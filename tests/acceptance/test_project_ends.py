"""Landing, production, library, suspension, termination: the guards and effects of DOMAIN §6.1."""

from datetime import date, timedelta

import pytest

from models.entities.enterprise_records import LibraryRecord
from peipao.demo.enterprises import enterprise
from resolvers.deeds import deeds
from tests.project_life import (
    SIGNED_ON,
    a_milestone,
    a_pair,
    a_project,
    firm,
    key,
    ready_to_land,
)
from tests.writing import WritableCity

TODAY = date(2026, 6, 30)


# --- land (its conversion: test_project_landing) ------------------------------------------------


@pytest.mark.parametrize(
    ("lacking", "code"),
    [
        ({"proposal": False}, "STATE_CONFLICT"),
        ({"funds": False}, "VALIDATION"),
        ({"manager": False}, "VALIDATION"),
        ({"commissioner": False}, "VALIDATION"),
    ],
)
async def test_a_landing_lacks_nothing(
    writable_city: WritableCity, lacking: dict[str, bool], code: str
) -> None:
    proposed = None if "proposal" in lacking else SIGNED_ON
    project = await ready_to_land(writable_city, "E11", landing_proposed_on=proposed)
    pool = writable_city.pool
    if "funds" in lacking:
        await pool.execute("delete from funds_in_place where project_id = $1", key(project))
    for who, kind in (("manager", "PROJECT_MANAGER"), ("commissioner", "SERVICE_COMMISSIONER")):
        if who in lacking:
            await pool.execute(
                "delete from assignment where project_id = $1 and kind = $2", key(project), kind
            )
    given = {"landedOn": "2026-06-30"}
    assert await writable_city.refusals("city.invest", "landProject", id=project, input=given) == [code]


async def test_a_contract_for_the_premises_serves_in_place_of_funds(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    await a_pair(project)
    given = {"enterprise": firm("E14"), "premisesContract": "厂房租赁合同〔2026〕3号"}
    await writable_city.did("county.lancang", "proposeLanding", id=project, input=given)
    landed = {"landedOn": "2026-06-30"}
    row = await writable_city.did(
        "city.invest", "landProject", id=project, input=landed, select="{ stage landedOn }"
    )
    assert row == {"stage": "LANDED", "landedOn": "2026-06-30"}


@pytest.mark.parametrize(
    "wrong", ["uscc = '91530829X00000107H'", "status = 'CANCELLED'", "deleted_at = now()"]
)
async def test_the_enterprise_is_of_the_city_in_business_and_has_a_valid_code(
    writable_city: WritableCity, wrong: str
) -> None:
    project = await ready_to_land(writable_city, "E10")
    await writable_city.pool.execute(
        f"update enterprise set {wrong} where id = $1",  # noqa: S608 - of the cases above
        key(firm("E10")),
    )
    try:
        given = {"landedOn": "2026-06-30"}
        refused = await writable_city.refusals("city.invest", "landProject", id=project, input=given)
    finally:
        await writable_city.pool.execute(
            "update enterprise set uscc = '91530829X00000107G', status = 'OPERATING', deleted_at = null"
            " where id = $1",
            key(firm("E10")),
        )
    assert refused == ["VALIDATION"]


@pytest.mark.parametrize("day", ["2026-07-01", "2026-05-31"])
async def test_a_landing_is_neither_ahead_nor_before_the_signing(
    writable_city: WritableCity, day: str
) -> None:
    project = await ready_to_land(writable_city, "E11")
    given = {"landedOn": day}
    assert await writable_city.refusals("city.invest", "landProject", id=project, input=given) == [
        "VALIDATION"
    ]


# --- after the landing --------------------------------------------------------------------------


async def test_only_what_needs_no_construction_goes_from_landing_to_production(
    writable_city: WritableCity,
) -> None:
    given = {"commissionedOn": "2026-06-29", "commissioningEvidence": "验收单"}
    built = await a_project(writable_city, "LANDED")
    assert await writable_city.refusals("county.lancang", "commissionProject", id=built, input=given) == [
        "STATE_CONFLICT"
    ]
    rented = await a_project(writable_city, "LANDED", no_construction=True)
    row = await writable_city.did(
        "county.lancang", "commissionProject", id=rented, input=given, select="{ stage }"
    )
    assert row["stage"] == "COMMISSIONED"


async def test_reaching_a_stage_dates_its_milestone_and_tells_the_light_anew(
    writable_city: WritableCity,
) -> None:
    project = await a_project(writable_city, "LANDED", light="RED")
    late = await a_milestone(project, "UNDER_CONSTRUCTION", TODAY - timedelta(days=40))
    await a_milestone(project, "COMMISSIONED", TODAY + timedelta(days=400))
    given = {"startedOn": "2026-06-29", "startEvidence": "许可证", "delayReason": "雨季"}
    row = await writable_city.did("county.lancang", "startWork", id=project, input=given, select="{ light }")
    milestone = await writable_city.row("milestone", id=late)
    assert (str(milestone["actual_on"]), milestone["delay_reason"], row["light"]) == (
        "2026-06-29",
        "雨季",
        # No money has come, and one day of 401 has passed: 0 < 0.8 x 1/401.
        "YELLOW",
    )


async def test_production_hints_at_the_award_for_new_enterprises(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "UNDER_CONSTRUCTION")
    given = {"commissionedOn": "2026-06-29", "commissioningEvidence": "验收单"}
    payload = await writable_city.do("county.lancang", "commissionProject", id=project, input=given)
    assert {"event": "Project.hint_subsidy_s01", "audiences": ["enterprise"]} in payload["events"]


@pytest.mark.parametrize("stage", ["COMMISSIONED", "AT_CAPACITY"])
async def test_a_project_enters_the_library_when_its_enterprise_is_on_record_as_new(
    writable_city: WritableCity, stage: str
) -> None:
    firm_of_its_own = {"COMMISSIONED": "E10", "AT_CAPACITY": "E12"}[stage]
    unit = (await writable_city.row("org_unit", code="530800-INDUSTRY"))["id"]
    project = await a_project(
        writable_city, stage, enterprise_id=enterprise(firm_of_its_own), responsible_unit_id=unit
    )
    given = {"aboveScaleOn": "2026-06-30"}
    for who, codes in (("dept.industry", ["VALIDATION"]), ("county.lancang", ["FORBIDDEN"])):
        assert await writable_city.refusals(who, "enterLibrary", id=project, input=given) == codes
    await LibraryRecord.create(
        enterprise_id=enterprise(firm_of_its_own),
        library="ABOVE_SCALE_INDUSTRY",
        entry_kind="NEW_BUILT",
        entered_on=date(2026, 6, 1),
    )
    payload = await writable_city.do(
        "dept.industry", "enterLibrary", id=project, input=given, select="{ stage light }"
    )
    assert payload["row"] == {"stage": "ABOVE_SCALE", "light": "GREEN"}
    assert {"event": "Project.invite_subsidy_s01", "audiences": ["enterprise"]} in payload["events"]


# --- aside and away -----------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED"])
async def test_a_suspension_is_grey_reviewed_in_30_days_and_ends_where_it_began(
    writable_city: WritableCity, stage: str
) -> None:
    project = await a_project(writable_city, stage)
    chosen = "{ stage light suspensionReviewOn }"
    row = await writable_city.did(
        "city.invest", "suspendProject", id=project, input={"suspendReason": "等待"}, select=chosen
    )
    assert row == {"stage": "SUSPENDED", "light": "GREY", "suspensionReviewOn": "2026-07-30"}
    row = await writable_city.did("city.invest", "resumeProject", id=project, select=chosen)
    assert row == {"stage": stage, "light": "GREEN", "suspensionReviewOn": None}


async def test_a_major_project_is_terminated_by_document(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED", tier="MAJOR")
    given = {"terminateReason": "退出", "settled": True}
    payload = await writable_city.do("city.invest", "terminateProject", id=project, input=given)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [
        ("VALIDATION", "terminationDocNo")
    ]
    given["terminationDocNo"] = "示例招商委〔2026〕11号"
    row = await writable_city.did(
        "city.invest", "terminateProject", id=project, input=given, select="{ stage light }"
    )
    assert row == {"stage": "TERMINATED", "light": "GREY"}


async def test_nothing_is_terminated_before_land_and_funds_are_settled(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    given = {"terminateReason": "退出", "settled": False}
    payload = await writable_city.do("city.invest", "terminateProject", id=project, input=given)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", "settled")]


async def test_a_termination_ends_the_projects_assignments_and_none_of_the_enterprises(
    writable_city: WritableCity,
) -> None:
    project = await ready_to_land(writable_city, "E14", manager="L6", server="C2")
    await writable_city.did("city.invest", "landProject", id=project, input={"landedOn": "2026-06-30"})
    given = {"terminateReason": "退出", "settled": True}
    await writable_city.did("city.invest", "terminateProject", id=project, input=given)
    of_project = await writable_city.rows("assignment", project_id=key(project))
    assert {(each["status"], str(each["end_on"])) for each in of_project} == {("ENDED", "2026-06-30")}
    converted = {each["id"] for each in of_project}
    of_enterprise = [
        each for each in await writable_city.rows("assignment") if each["converted_from_id"] in converted
    ]
    assert len(of_enterprise) == 2
    assert {each["status"] for each in of_enterprise} <= {"ACTIVE", "PROPOSED"}


async def test_facts_are_edited_and_what_the_system_fills_is_no_input(writable_city: WritableCity) -> None:
    writable = deeds()["updateProject"].inputs
    assert not {"no", "light", "stage", "tier", "assignmentDueOn", "landedOn", "isKeyList"} & set(writable)
    project = await a_project(writable_city)
    row = await writable_city.did(
        "county.lancang", "updateProject", id=project, input={"name": "新名称"}, select="{ name }"
    )
    assert row["name"] == "新名称"
    over = await a_project(writable_city, "TERMINATED")
    assert await writable_city.refusals(
        "county.lancang", "updateProject", id=over, input={"name": "新名称"}
    ) == ["FORBIDDEN"]
