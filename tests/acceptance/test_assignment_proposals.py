"""Measures 9.2–9.4, 10.1–10.3, 11.3: who may be proposed for what, by whom."""

from typing import Any

import pytest

from models.entities.project import Project
from peipao.reference.stable_ids import stable_id
from resolvers.binding import opaque_id
from tests.golden_api.enterprises import commissioner, enterprise, leader
from tests.writing import WritableCity

INVEST, RELIEF = "city.invest", "city.relief"


def project(key: str) -> str:
    """The id of P01 to P04."""
    return opaque_id("Project", stable_id(Project, key))


def manager(target: str, who: str, **more: Any) -> dict[str, Any]:
    """The input that proposes a leader for a project."""
    return {"kind": "PROJECT_MANAGER", "project": project(target), "leader": leader(who), **more}


def server(target: str, who: str, **more: Any) -> dict[str, Any]:
    """The input that proposes a commissioner for a project."""
    said = {"kind": "SERVICE_COMMISSIONER", "project": project(target), "commissioner": commissioner(who)}
    return {**said, **more}


async def refused(city: WritableCity, who: str, said: dict[str, Any]) -> tuple[str, str | None]:
    """Code and field of the refusal of a proposal."""
    payload = await city.do(who, "proposeAssignment", input=said)
    assert not payload["ok"], payload
    (error,) = payload["errors"]
    return error["code"], error["field"]


async def tried(city: WritableCity, who: str, said: dict[str, Any]) -> dict[str, Any]:
    """What a proposal would amount to, without making it."""
    payload = await city.do(
        who, "proposeAssignment", input=said, dry_run=True, select="{ status matchScore acknowledgeDueAt }"
    )
    assert payload["ok"], payload["errors"]
    row: dict[str, Any] = payload["row"]
    return row


async def test_a_major_project_is_managed_by_the_standing_committee_or_a_vice_mayor(
    writable_city: WritableCity,
) -> None:
    for who in ("L2", "L3", "L4"):
        assert (await tried(writable_city, INVEST, manager("P04", who)))["status"] == "PROPOSED"


@pytest.mark.parametrize("who", ["D1", "L1", "L5"])
async def test_a_major_project_is_managed_by_nobody_else_whatever_is_approved(
    writable_city: WritableCity, who: str
) -> None:
    approved = {"override": True, "approvalDocNo": "示例招商委〔2026〕9号"}
    for said in (manager("P04", who), manager("P04", who, **approved)):
        assert await refused(writable_city, INVEST, said) == ("MANAGER_RANK_MISMATCH", "leader")


async def test_a_general_project_is_managed_by_a_leader_of_the_county(writable_city: WritableCity) -> None:
    made = await tried(writable_city, "county.lancang", manager("P03", "L5"))
    # Three working days after Tuesday 30 June.
    assert (made["status"], made["acknowledgeDueAt"][:10]) == ("PROPOSED", "2026-07-03")
    assert await refused(writable_city, "county.lancang", manager("P03", "L3")) == (
        "MANAGER_RANK_MISMATCH",
        "leader",
    )


async def test_a_key_project_is_managed_by_a_deputy_secretary_general_unless_approved_otherwise(
    writable_city: WritableCity,
) -> None:
    held = await writable_city.row("assignment", project_id=stable_id(Project, "P02"), kind="PROJECT_MANAGER")
    over = {"changeReason": "TRANSFER", "approvalDocNo": "示例招商委〔2026〕15号"}
    await writable_city.did(INVEST, "changeAssignment", id=opaque_id("Assignment", held["id"]), input=over)
    assert (await tried(writable_city, INVEST, manager("P02", "D1")))["status"] == "PROPOSED"
    mismatch = ("MANAGER_RANK_MISMATCH", "leader")
    assert await refused(writable_city, INVEST, manager("P02", "L3")) == mismatch
    assert await refused(writable_city, INVEST, manager("P02", "L3", override=True)) == mismatch
    document = {"approvalDocNo": "示例招商委〔2026〕16号"}
    assert await refused(writable_city, INVEST, manager("P02", "L3", **document)) == mismatch
    assert (await tried(writable_city, INVEST, manager("P02", "L3", override=True, **document)))["status"]


async def test_a_second_manager_or_commissioner_is_refused(writable_city: WritableCity) -> None:
    await writable_city.did(INVEST, "proposeAssignment", input=manager("P04", "L3"))
    assert (await refused(writable_city, INVEST, manager("P04", "L4")))[0] == "ASSIGNMENT_EXISTS"
    assert (await refused(writable_city, INVEST, server("P02", "C1")))[0] == "ASSIGNMENT_EXISTS"


async def test_only_the_office_in_charge_or_the_county_of_a_general_project_proposes(
    writable_city: WritableCity,
) -> None:
    assert (await refused(writable_city, RELIEF, manager("P03", "L5")))[0] == "FORBIDDEN"
    assert (await refused(writable_city, "leader.l4", manager("P03", "L5")))[0] == "FORBIDDEN"
    # Of a key project the county is told that it may not; of another county's, nothing.
    assert (await refused(writable_city, "county.menglian", server("P02", "C2")))[0] in {
        "FORBIDDEN",
        "ASSIGNMENT_EXISTS",
    }
    assert await refused(writable_city, "county.ninger", manager("P03", "L5")) == ("NOT_FOUND", "project")


async def test_a_target_and_a_person_of_the_wrong_sort_are_refused(writable_city: WritableCity) -> None:
    e12 = await enterprise(writable_city, "E12")
    cases = {
        "enterprise": manager("P03", "L5", enterprise=e12),
        "project": {"kind": "PROJECT_MANAGER", "leader": leader("L5")},
        "leader": {"kind": "PROJECT_MANAGER", "project": project("P03")},
        "commissioner": manager("P03", "L5", commissioner=commissioner("C1")),
    }
    for field, said in cases.items():
        assert await refused(writable_city, INVEST, said) == ("VALIDATION", field)


# --- relief supervisors (measure 10) ------------------------------------------------------------


async def test_the_supervisor_is_the_primary_linked_leader(writable_city: WritableCity) -> None:
    e12 = await enterprise(writable_city, "E12")
    said = {"kind": "RELIEF_SUPERVISOR", "enterprise": e12, "leader": leader("L2")}
    assert await refused(writable_city, RELIEF, said) == ("NOT_LINKED_LEADER", "leader")
    link = {"leader": leader("L2"), "enterprise": e12}
    made = await writable_city.did(RELIEF, "createLink", input=link)
    assert await refused(writable_city, RELIEF, said) == ("NOT_LINKED_LEADER", "leader")
    await writable_city.did(RELIEF, "setPrimaryLink", id=made["id"])
    assert (await tried(writable_city, RELIEF, said))["status"] == "PROPOSED"


async def test_an_enterprise_off_the_key_list_has_nobody(writable_city: WritableCity) -> None:
    e14 = await enterprise(writable_city, "E14")
    for said in (
        {"kind": "RELIEF_SUPERVISOR", "enterprise": e14, "leader": leader("L5")},
        {"kind": "POLICY_COMMISSIONER", "enterprise": e14, "commissioner": commissioner("C1")},
    ):
        assert await refused(writable_city, RELIEF, said) == ("VALIDATION", "enterprise")


# --- commissioners ------------------------------------------------------------------------------


async def test_a_commissioner_takes_up_the_post_at_once_with_the_score(writable_city: WritableCity) -> None:
    e12 = await enterprise(writable_city, "E12")
    said = {"kind": "POLICY_COMMISSIONER", "enterprise": e12, "commissioner": commissioner("C1")}
    made = await tried(writable_city, RELIEF, said)
    # No chain, 25 for the function, 20 × 2/3, 12 without an appraisal.
    assert (made["status"], made["matchScore"]) == ("ACTIVE", "50.33")


async def test_a_commissioner_who_is_full_or_not_in_the_pool_is_refused(writable_city: WritableCity) -> None:
    e12 = await enterprise(writable_city, "E12")
    for who in ("C2", "C3"):
        said = {"kind": "POLICY_COMMISSIONER", "enterprise": e12, "commissioner": commissioner(who)}
        assert await refused(writable_city, RELIEF, said) == ("VALIDATION", "commissioner")


async def test_another_than_the_best_match_needs_a_reason(writable_city: WritableCity) -> None:
    second = server("P04", "C1", neededFunction="MACRO")
    assert await refused(writable_city, INVEST, second) == ("VALIDATION", "choiceReason")
    made = await tried(writable_city, INVEST, {**second, "choiceReason": "熟悉投资方情况"})
    assert made["matchScore"] == "25.33"
    best = await tried(writable_city, INVEST, server("P04", "C2", neededFunction="MACRO"))
    assert best["matchScore"] == "50.33"


async def test_a_pool_without_a_rule_in_force_assigns_nobody(writable_city: WritableCity) -> None:
    said = server("P04", "C2", neededFunction="MACRO")
    rule = await writable_city.id_of("ManagementRule", doc_no="示例招商委办〔2026〕1号")
    await writable_city.did(INVEST, "updateManagementRule", id=rule, input={"repealedOn": "2026-06-30"})
    assert await refused(writable_city, INVEST, said) == ("VALIDATION", "kind")
    assert await writable_city.refusals(RELIEF, "updateManagementRule", id=rule, input={"file": "x"}) == [
        "FORBIDDEN"
    ]
    renewed = {
        "pool": await writable_city.id_of("Pool", kind="SERVICE"),
        "docNo": "示例招商委办〔2026〕8号",
        "effectiveOn": "2026-06-30",
    }
    await writable_city.did(INVEST, "createManagementRule", input=renewed)
    assert (await tried(writable_city, INVEST, said))["status"] == "ACTIVE"


async def test_a_recused_commissioner_is_refused(writable_city: WritableCity) -> None:
    e08 = await enterprise(writable_city, "E08")
    said = {"commissioner": commissioner("C1"), "enterprise": e08, "reason": "近亲属任该企业高管"}
    await writable_city.did("city.org", "createRecusal", input=said)
    proposal = {"kind": "POLICY_COMMISSIONER", "enterprise": e08, "commissioner": commissioner("C1")}
    assert await refused(writable_city, RELIEF, proposal) == ("VALIDATION", "commissioner")
