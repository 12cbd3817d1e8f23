"""§6.6 and measures 9.5, 9.6, 10.6: taking up a post, changing and ending it, and what is done in it."""

import asyncio
from typing import Any

import pytest

from models.entities.assignment import Assignment
from models.entities.project import Project
from peipao.demo.enterprises import enterprise as golden_enterprise
from peipao.demo.people import commissioner as golden_commissioner
from peipao.reference.stable_ids import stable_id
from resolvers.binding import opaque_id, parse_id
from resolvers.changing import act_by_system
from resolvers.outcome import Outcome
from tests.golden_api.enterprises import commissioner, enterprise, leader
from tests.writing import WritableCity

INVEST, RELIEF = "city.invest", "city.relief"
TRANSFER = {"changeReason": "TRANSFER", "approvalDocNo": "示例民营办〔2026〕12号"}


def project(key: str) -> str:
    """The id of P01 to P04."""
    return opaque_id("Project", stable_id(Project, key))


async def held(city: WritableCity, key: str, kind: str) -> str:
    """The id of the golden city's assignment in force of an enterprise."""
    row = await city.row("assignment", enterprise_id=golden_enterprise(key), kind=kind, status="ACTIVE")
    return opaque_id("Assignment", row["id"])


async def proposed(city: WritableCity, target: str, who: str) -> str:
    """The id of a new proposal of a manager."""
    said = {"kind": "PROJECT_MANAGER", "project": project(target), "leader": leader(who)}
    return str((await city.did(INVEST, "proposeAssignment", input=said))["id"])


async def by_system(city: WritableCity, assignment: str) -> Outcome:
    """The system takes silence for consent."""
    found = parse_id(assignment)
    assert found is not None
    async with city.pool.acquire() as connection:
        return await act_by_system(connection, Assignment, "acknowledge_assignment", found[1])


# --- acknowledging ------------------------------------------------------------------------------


async def test_the_leader_takes_up_the_post(writable_city: WritableCity) -> None:
    made = await proposed(writable_city, "P04", "L4")
    for stranger, code in (("leader.l1", "NOT_FOUND"), (INVEST, "FORBIDDEN"), ("county.simao", "FORBIDDEN")):
        assert await writable_city.refusals(stranger, "acknowledgeAssignment", id=made) == [code]
    row = await writable_city.did(
        "leader.l4", "acknowledgeAssignment", id=made, select="{ status autoAcknowledged acknowledgedAt }"
    )
    assert (row["status"], row["autoAcknowledged"]) == ("ACTIVE", False)
    assert row["acknowledgedAt"].startswith("2026-06-30")
    assert await writable_city.refusals("leader.l4", "acknowledgeAssignment", id=made) == ["STATE_CONFLICT"]


async def test_silence_is_consent_after_three_working_days(writable_city: WritableCity) -> None:
    made = await proposed(writable_city, "P03", "L5")
    writable_city.at("2026-07-03T23:00")
    early = await by_system(writable_city, made)
    assert [problem.code for problem in early.problems] == ["STATE_CONFLICT"]
    writable_city.at("2026-07-04T00:00")
    assert (await by_system(writable_city, made)).ok
    found = parse_id(made)
    assert found is not None
    row = await writable_city.row("assignment", id=found[1])
    assert (row["status"], row["auto_acknowledged"], row["updated_by_id"]) == ("ACTIVE", True, None)
    writable_city.at("2026-06-30T10:00")


# --- changing -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({}, "changeReason"),
        ({"approvalDocNo": "示例〔2026〕1号"}, "changeReason"),
        ({"changeReason": "TRANSFER"}, "approvalDocNo"),
        ({"changeReason": "TRANSFER", "approvalDocNo": "  "}, "approvalDocNo"),
        ({"changeReason": "LANDING_CONVERSION", "approvalDocNo": "示例〔2026〕1号"}, "changeReason"),
    ],
)
async def test_nothing_is_changed_without_a_reason_and_an_approval(
    writable_city: WritableCity, said: dict[str, Any], field: str
) -> None:
    one = await held(writable_city, "E01", "POLICY_COMMISSIONER")
    payload = await writable_city.do(RELIEF, "changeAssignment", id=one, input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [
        ("ADJUSTMENT_NOT_PERMITTED", field)
    ]


async def test_a_change_with_reason_and_approval_makes_room_for_another(writable_city: WritableCity) -> None:
    one = await held(writable_city, "E02", "POLICY_COMMISSIONER")
    for stranger, code in (
        (INVEST, "FORBIDDEN"),
        ("county.ninger", "FORBIDDEN"),
        ("commissioner.c2", "NOT_FOUND"),
    ):
        assert await writable_city.refusals(stranger, "changeAssignment", id=one, input=TRANSFER) == [code]
    row = await writable_city.did(
        RELIEF, "changeAssignment", id=one, input=TRANSFER, select="{ status endOn changeReason }"
    )
    assert row == {"status": "CHANGED", "endOn": "2026-06-30", "changeReason": "TRANSFER"}
    assert await writable_city.refusals(RELIEF, "changeAssignment", id=one, input=TRANSFER) == [
        "STATE_CONFLICT"
    ]
    said = {
        "kind": "POLICY_COMMISSIONER",
        "enterprise": await enterprise(writable_city, "E02"),
        "commissioner": commissioner("C1"),
        "choiceReason": "原专员调离",
    }
    assert (await writable_city.did(RELIEF, "proposeAssignment", input=said, select="{ id status }"))[
        "status"
    ] == "ACTIVE"


async def test_who_was_changed_for_recusal_does_not_come_back(writable_city: WritableCity) -> None:
    one = await held(writable_city, "E04", "POLICY_COMMISSIONER")
    recusal = {"changeReason": "RECUSAL", "approvalDocNo": "示例民营办〔2026〕13号"}
    await writable_city.did(RELIEF, "changeAssignment", id=one, input=recusal)
    said = {
        "kind": "POLICY_COMMISSIONER",
        "enterprise": await enterprise(writable_city, "E04"),
        "commissioner": commissioner("C4"),
        "choiceReason": "熟悉情况",
    }
    assert await writable_city.refusals(RELIEF, "proposeAssignment", input=said) == ["VALIDATION"]


# --- ending -------------------------------------------------------------------------------------


async def test_in_force_an_assignment_does_not_end_while_there_is_somebody_to_serve(
    writable_city: WritableCity,
) -> None:
    one = await held(writable_city, "E05", "POLICY_COMMISSIONER")
    assert await writable_city.refusals(RELIEF, "endAssignment", id=one) == ["ADJUSTMENT_NOT_PERMITTED"]
    off = {"reason": "迁出本市"}
    await writable_city.did(RELIEF, "removeFromKeyList", id=await enterprise(writable_city, "E05"), input=off)
    assert await writable_city.refusals(INVEST, "endAssignment", id=one) == ["FORBIDDEN"]
    row = await writable_city.did(RELIEF, "endAssignment", id=one, select="{ status endOn }")
    assert row == {"status": "ENDED", "endOn": "2026-06-30"}


# --- service log --------------------------------------------------------------------------------


async def test_the_commissioner_logs_what_was_done(writable_city: WritableCity) -> None:
    mine = await held(writable_city, "E13", "POLICY_COMMISSIONER")
    said = {"assignment": mine, "matter": "协助办理环评", "onBehalf": True}
    row = await writable_city.did(
        "commissioner.c1", "logService", input=said, select="{ date onBehalf assignment { id } }"
    )
    assert row == {"date": "2026-06-30", "onBehalf": True, "assignment": {"id": mine}}
    ahead = {**said, "date": "2026-07-01"}
    assert await writable_city.refusals("commissioner.c1", "logService", input=ahead) == ["VALIDATION"]
    assert await writable_city.refusals("commissioner.c2", "logService", input=said) == ["NOT_FOUND"]
    assert await writable_city.refusals(RELIEF, "logService", input=said) == ["FORBIDDEN"]


async def test_nothing_is_logged_in_an_assignment_that_is_over(writable_city: WritableCity) -> None:
    mine = await held(writable_city, "E13", "POLICY_COMMISSIONER")
    await writable_city.did(RELIEF, "changeAssignment", id=mine, input=TRANSFER)
    said = {"assignment": mine, "matter": "协助办理环评"}
    assert await writable_city.refusals("commissioner.c1", "logService", input=said) == ["STATE_CONFLICT"]


# --- one at a time ------------------------------------------------------------------------------


async def test_of_two_proposals_at_once_one_is_made(writable_city: WritableCity) -> None:
    e12 = await enterprise(writable_city, "E12")
    said = {"kind": "POLICY_COMMISSIONER", "enterprise": e12, "commissioner": commissioner("C1")}
    said["choiceReason"] = "同时提名"
    both = await asyncio.gather(
        *(writable_city.do(RELIEF, "proposeAssignment", input=said, select="{ id }") for _ in range(2))
    )
    assert sorted(each["ok"] for each in both) == [False, True]
    (loser,) = [each for each in both if not each["ok"]]
    assert loser["errors"][0]["code"] == "ASSIGNMENT_EXISTS"
    active = await writable_city.rows(
        "assignment", enterprise_id=golden_enterprise("E12"), kind="POLICY_COMMISSIONER", status="ACTIVE"
    )
    assert len(active) == 1


async def test_a_commissioner_with_room_for_one_more_is_given_one_more(writable_city: WritableCity) -> None:
    serving = len(
        await writable_city.rows("assignment", commissioner_id=golden_commissioner("C1"), status="ACTIVE")
    )
    room = {"maxLoad": serving + 1}
    await writable_city.did("city.org", "updateCommissioner", id=commissioner("C1"), input=room)
    proposals = [
        {
            "kind": "POLICY_COMMISSIONER",
            "enterprise": await enterprise(writable_city, key),
            "commissioner": commissioner("C1"),
            "choiceReason": "同时提名",
        }
        for key in ("E08", "E13")
    ]
    both = await asyncio.gather(
        *(writable_city.do(RELIEF, "proposeAssignment", input=said) for said in proposals)
    )
    assert sorted(each["ok"] for each in both) == [False, True]
