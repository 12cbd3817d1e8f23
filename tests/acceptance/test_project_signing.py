"""From the first lead to the signing and the tier: the guards and effects of DOMAIN §6.1, one by one."""

from datetime import date, datetime, time
from typing import Any

import pytest

from tests.project_life import (
    SIGNING,
    a_milestone,
    a_pair,
    a_project,
    county,
    key,
    talk,
)
from tests.writing import WritableCity

TODAY = date(2026, 6, 30)


# --- register -----------------------------------------------------------------------------------


def lead(**said: Any) -> dict[str, Any]:
    return {"name": "古茶园", "investor": "投资甲", "industryClass": "C1530", "leadCounty": county(), **said}


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("county.lancang", {}),
        ("city.invest", {"leadCounty": county("530802")}),
        ("zone.border", {"leadCounty": county("530827"), "zone": county("Z530800-02")}),
    ],
)
async def test_office_county_and_zone_register_a_lead_under_the_countys_next_number(
    writable_city: WritableCity, who: str, said: dict[str, Any]
) -> None:
    given = lead(investor=f"{who}的投资方", **said)
    chosen = "{ no stage leadCounty { code } counties { nodes { code } } }"
    row = await writable_city.did(who, "registerProject", input=given, select=chosen)
    code = row["leadCounty"]["code"]
    assert row["stage"] == "LEAD"
    assert [each["code"] for each in row["counties"]["nodes"]] == [code]
    assert row["no"].startswith(f"ZS-2026-{code}-")
    again = {**given, "confirmDuplicate": True}
    following = await writable_city.did(who, "registerProject", input=again, select="{ no }")
    assert int(following["no"][-4:]) == int(row["no"][-4:]) + 1


async def test_a_task_force_registers_for_its_own_chain_and_unit(writable_city: WritableCity) -> None:
    chain = await writable_city.id_of("IndustryChain", code="COFFEE")
    unit = await writable_city.id_of("OrgUnit", code="530800-INDUSTRY")
    staff = await writable_city.id_of("User", username="dept.industry")
    given = lead(investor="专班引进方", chains=[chain], responsibleUnit=unit)
    assert await writable_city.refusals("dept.industry", "registerProject", input=given) == ["FORBIDDEN"]
    force = {
        "name": "咖啡产业专班",
        "chain": chain,
        "leadUnit": unit,
        "leadLeader": await writable_city.id_of("Leader", name="赵明辉"),
        "members": [staff],
    }
    await writable_city.did("city.invest", "createTaskForce", input=force)
    row = await writable_city.did("dept.industry", "registerProject", input=given, select="{ stage }")
    assert row["stage"] == "LEAD"


@pytest.mark.parametrize("leaving", ["name", "investor", "industryClass", "leadCounty"])
async def test_a_lead_has_name_investor_industry_and_county(
    writable_city: WritableCity, leaving: str
) -> None:
    given = lead(investor="投资乙")
    del given[leaving]
    payload = await writable_city.do("city.invest", "registerProject", input=given)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", leaving)]


async def test_a_county_registers_nothing_in_another(writable_city: WritableCity) -> None:
    given = lead(investor="投资丙", leadCounty=county("530802"))
    # Its own county is put in place of the other (DOMAIN §5.3, rule 6).
    payload = await writable_city.do(
        "county.lancang", "registerProject", input=given, select="{ leadCounty { code } }"
    )
    assert payload["row"]["leadCounty"] == {"code": "530828"}
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("FORCED", "leadCounty")]


async def test_the_lead_county_is_a_county(writable_city: WritableCity) -> None:
    given = lead(investor="投资丁", leadCounty=county("Z530800-01"))
    assert await writable_city.refusals("city.invest", "registerProject", input=given) == ["VALIDATION"]


async def test_a_zone_lies_in_the_lead_county(writable_city: WritableCity) -> None:
    given = lead(investor="投资戊", leadCounty=county("530802"))
    payload = await writable_city.do("zone.border", "registerProject", input=given)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", "zone")]


async def test_the_same_investor_industry_and_county_within_a_year_is_a_duplicate_unless_confirmed(
    writable_city: WritableCity,
) -> None:
    given = lead(investor="重复投资方")
    await writable_city.did("county.lancang", "registerProject", input=given)
    assert await writable_city.refusals("city.invest", "registerProject", input=given) == [
        "DUPLICATE_PROJECT"
    ]
    for other in (
        {"industryClass": "C1499"},
        {"leadCounty": county("530827")},
        {"investor": "另一投资方"},
        {"confirmDuplicate": True},
    ):
        await writable_city.did("city.invest", "registerProject", input=given | other)


async def test_a_project_of_a_year_and_a_day_ago_is_no_duplicate(writable_city: WritableCity) -> None:
    for day, codes in ((date(2025, 6, 30), ["DUPLICATE_PROJECT"]), (date(2025, 6, 29), [])):
        investor = f"去年的投资方{day}"
        project = await a_project(writable_city, "TERMINATED", investor=investor)
        await writable_city.pool.execute(
            "update project set created_at = $2 at time zone 'Asia/Shanghai' where id = $1",
            key(project),
            day_at_nine(day),
        )
        payload = await writable_city.do("county.lancang", "registerProject", input=lead(investor=investor))
        assert [error["code"] for error in payload["errors"]] == codes


def day_at_nine(day: date) -> datetime:
    return datetime.combine(day, time(9))


async def test_a_zone_is_not_told_of_a_duplicate_that_it_may_not_see(writable_city: WritableCity) -> None:
    given = lead(investor="县内投资方", leadCounty=county("530827"))
    await writable_city.did("city.invest", "registerProject", input=given)
    in_zone = given | {"zone": county("Z530800-02")}
    await writable_city.did("zone.border", "registerProject", input=in_zone)
    assert await writable_city.refusals("zone.border", "registerProject", input=in_zone) == [
        "DUPLICATE_PROJECT"
    ]


# --- package, negotiate -------------------------------------------------------------------------


async def test_a_package_names_its_chain(writable_city: WritableCity) -> None:
    project = await a_project(writable_city)
    payload = await writable_city.do("city.invest", "packageProject", id=project)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", "chains")]
    chains = [await writable_city.id_of("IndustryChain", code="TEA")]
    await writable_city.did("city.invest", "updateProject", id=project, input={"chains": chains})
    row = await writable_city.did("city.invest", "packageProject", id=project, select="{ stage }")
    assert row["stage"] == "RESERVE"


async def test_nothing_is_negotiated_before_anybody_has_talked(writable_city: WritableCity) -> None:
    project = await a_project(writable_city)
    ask = "query($id: ID!) { project(id: $id) { availableActions { name allowed reasonZh } } }"
    offered = await writable_city.ask("county.lancang", ask, {"id": project})
    negotiate = next(
        each for each in offered["project"]["availableActions"] if each["name"] == "negotiateProject"
    )
    assert (negotiate["allowed"], negotiate["reasonZh"]) == (False, "请先登记至少一次洽谈记录")
    assert await writable_city.refusals("county.lancang", "negotiateProject", id=project) == ["VALIDATION"]
    await talk(writable_city, project)
    await writable_city.did("county.lancang", "negotiateProject", id=project)


async def test_a_talk_has_taken_place_and_is_logged_by_those_of_the_project(
    writable_city: WritableCity,
) -> None:
    project = await a_project(writable_city)
    said = {"project": project, "counterpart": "投资方", "summary": "谈妥"}
    ahead = said | {"contactedOn": "2026-07-01"}
    assert await writable_city.refusals("county.lancang", "logContact", input=ahead) == ["VALIDATION"]
    assert await writable_city.refusals("city.relief", "logContact", input=said) == ["FORBIDDEN"]
    assert await writable_city.refusals("county.simao", "logContact", input=said) == ["NOT_FOUND"]
    over = said | {"project": await a_project(writable_city, "TERMINATED")}
    assert await writable_city.refusals("county.lancang", "logContact", input=over) == ["STATE_CONFLICT"]


# --- sign, tier ---------------------------------------------------------------------------------


async def test_the_signing_plans_every_later_stage_and_starts_both_clocks(
    writable_city: WritableCity,
) -> None:
    project = await a_project(writable_city, "NEGOTIATING")
    await a_milestone(project, "SIGNED", date(2026, 6, 25))
    given = SIGNING | {"delayReason": "协议会签推迟"}
    payload = await writable_city.do(
        "county.lancang",
        "signProject",
        id=project,
        input=given,
        select="{ tierDueOn assignmentDueOn light"
        " milestones { nodes { stage plannedOn actualOn delayReason } } }",
    )
    row = payload["row"]
    plans = {each["stage"]: each for each in row["milestones"]["nodes"]}
    assert plans["SIGNED"] == {
        "stage": "SIGNED",
        "plannedOn": "2026-06-25",
        "actualOn": "2026-06-30",
        "delayReason": "协议会签推迟",
    }
    assert {stage: each["plannedOn"] for stage, each in plans.items() if stage != "SIGNED"} == {
        "LANDED": "2026-08-01",
        "UNDER_CONSTRUCTION": "2026-09-01",
        "COMMISSIONED": "2027-01-01",
        "AT_CAPACITY": "2027-06-01",
        "ABOVE_SCALE": "2027-12-01",
    }
    # 07-01, 02, 03, 06, 07 are the five working days after 06-30.
    assert (row["tierDueOn"], row["assignmentDueOn"], row["light"]) == ("2026-07-07", "2026-07-07", "GREEN")
    assert {"event": "Project.request_tier_decision", "audiences": ["invest_office"]} in payload["events"]


async def test_milestones_that_were_there_before_count(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "NEGOTIATING")
    for stage, day in (("LANDED", date(2026, 8, 1)), ("UNDER_CONSTRUCTION", date(2026, 9, 1))):
        given = {"project": project, "stage": stage, "plannedOn": str(day)}
        await writable_city.did("county.lancang", "addMilestone", input=given)
    given = {
        name: value for name, value in SIGNING.items() if name not in ("landingPlannedOn", "startPlannedOn")
    }
    await writable_city.did("county.lancang", "signProject", id=project, input=given)
    assert len(await writable_city.rows("milestone", project_id=key(project))) == 5


async def test_what_needs_no_construction_plans_none(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "NEGOTIATING", no_construction=True)
    given = {name: value for name, value in SIGNING.items() if name != "startPlannedOn"}
    await writable_city.did("county.lancang", "signProject", id=project, input=given)
    planned = await writable_city.rows("milestone", project_id=key(project))
    assert "UNDER_CONSTRUCTION" not in {each["stage"] for each in planned}


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"signedOn": "2026-07-01"}, "signedOn"),
        ({"landingPlannedOn": "2026-06-29"}, "landingPlannedOn"),
        ({"commissioningPlannedOn": "2026-08-31"}, "commissioningPlannedOn"),
    ],
)
async def test_days_of_a_signing_are_in_their_order(
    writable_city: WritableCity, wrong: dict[str, str], name: str
) -> None:
    project = await a_project(writable_city, "NEGOTIATING")
    payload = await writable_city.do("county.lancang", "signProject", id=project, input=SIGNING | wrong)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", name)]
    assert await writable_city.rows("milestone", project_id=key(project)) == []


@pytest.mark.parametrize(
    ("tier", "manager", "warned"),
    [
        ("MAJOR", "L4", False),
        ("MAJOR", "L3", False),
        ("MAJOR", "D1", True),
        ("KEY", "D1", False),
        ("KEY", "L3", True),
        ("GENERAL", "L5", False),
        ("GENERAL", "D1", True),
    ],
)
async def test_a_new_tier_asks_again_whether_the_manager_is_of_the_rank(
    writable_city: WritableCity, tier: str, manager: str, warned: bool
) -> None:
    project = await a_project(writable_city, "SIGNED")
    await a_pair(project, manager)
    given = {"tier": tier, "tierDecisionDocNo": "示例招商委〔2026〕10号"}
    payload = await writable_city.do("city.invest", "setTier", id=project, input=given, select="{ tier }")
    assert (payload["ok"], payload["row"]["tier"]) == (True, tier)
    assert [error["code"] for error in payload["errors"]] == ["MANAGER_RANK_MISMATCH"] * warned


async def test_what_was_agreed_at_the_signing_is_not_emptied(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    given = {"plannedInvestment": None}
    assert await writable_city.refusals("city.invest", "updateProject", id=project, input=given) == [
        "VALIDATION"
    ]
