"""Every row of DOMAIN §6.1: who moves a project, from where to where, and who and what does not."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from models.entities.project_contact import ProjectContact
from models.entities.project_stages import ProjectStage
from tests.project_life import (
    PLANS,
    SIGNING,
    a_project,
    firm,
    key,
)
from tests.writing import WritableCity

TODAY = date(2026, 6, 30)


@dataclass(frozen=True)
class Move:
    """A row of the table: the mutation, from which stages to which, by whom, with what, and by whom not."""

    name: str
    sources: tuple[str, ...]
    target: str | None
    doer: str
    input: dict[str, Any] = field(default_factory=dict)
    columns: dict[str, Any] = field(default_factory=dict)
    stranger: str = "city.relief"
    """Sees every project and may not do this."""
    blind: str = "county.simao"
    """Does not see a project of another county."""


MOVES = (
    Move("packageProject", ("LEAD",), "RESERVE", "county.lancang", {"plannedInvestment": "500.00"}),
    Move("negotiateProject", ("LEAD", "RESERVE"), "NEGOTIATING", "county.lancang"),
    Move("signProject", ("NEGOTIATING",), "SIGNED", "county.lancang", SIGNING),
    Move(
        "signProject", ("NEGOTIATING",), "SIGNED", "city.invest", SIGNING, {"tier": "KEY"}, "county.lancang"
    ),
    Move(
        "setTier",
        ("NEGOTIATING", "SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED", "AT_CAPACITY"),
        None,
        "city.invest",
        {"tier": "KEY", "tierDecisionDocNo": "示例招商委〔2026〕9号"},
        stranger="county.lancang",
    ),
    Move(
        "proposeLanding", ("SIGNED",), None, "county.lancang", {"enterprise": "E14"}, stranger="city.invest"
    ),
    Move(
        "startWork",
        ("LANDED",),
        "UNDER_CONSTRUCTION",
        "county.lancang",
        {"startedOn": "2026-06-20", "startEvidence": "施工许可证〔2026〕1号"},
        stranger="city.invest",
    ),
    Move(
        "commissionProject",
        ("UNDER_CONSTRUCTION",),
        "COMMISSIONED",
        "county.lancang",
        {"commissionedOn": "2026-06-29", "commissioningEvidence": "竣工验收备案表"},
        stranger="city.invest",
    ),
    Move(
        "reachCapacity",
        ("COMMISSIONED",),
        "AT_CAPACITY",
        "county.lancang",
        {"atCapacityOn": "2026-06-29", "capacityEvidence": "12 个月产量统计"},
        stranger="city.invest",
    ),
    Move(
        "suspendProject",
        ("SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED"),
        "SUSPENDED",
        "city.invest",
        {"suspendReason": "投资方资金安排调整"},
        stranger="county.lancang",
    ),
    Move("resumeProject", ("SUSPENDED",), "SIGNED", "city.invest", stranger="county.lancang"),
    Move("reviewSuspension", ("SUSPENDED",), None, "city.invest", stranger="county.lancang"),
    Move(
        "terminateProject",
        tuple(stage for stage in ProjectStage if stage not in ("ABOVE_SCALE", "TERMINATED")),
        "TERMINATED",
        "city.invest",
        {"terminateReason": "投资方退出", "settled": True},
        stranger="county.lancang",
    ),
)
IDS = [f"{move.name}-{move.doer}" for move in MOVES]


async def prepared(city: WritableCity, move: Move, stage: str) -> tuple[str, dict[str, Any]]:
    """A project in the stage that lacks nothing for the move, and the inputs with their ids."""
    project = await a_project(city, stage, **move.columns)
    given = dict(move.input)
    if move.name == "packageProject":
        given["chains"] = [await city.id_of("IndustryChain", code="TEA")]
    if move.name == "negotiateProject":
        await ProjectContact.create(project_id=key(project), counterpart="投资方代表", summary="首谈")
    if "enterprise" in given:
        given["enterprise"] = firm(given["enterprise"])
    return project, given


@pytest.mark.parametrize("move", MOVES, ids=IDS)
async def test_the_right_person_moves_it(writable_city: WritableCity, move: Move) -> None:
    for source in move.sources:
        project, given = await prepared(writable_city, move, source)
        row = await writable_city.did(
            move.doer, move.name, id=project, input=given or None, select="{ stage }"
        )
        assert row["stage"] == (move.target or source)


@pytest.mark.parametrize("move", MOVES, ids=IDS)
async def test_whoever_sees_it_and_may_not_is_forbidden(writable_city: WritableCity, move: Move) -> None:
    project, given = await prepared(writable_city, move, move.sources[0])
    refused = await writable_city.refusals(move.stranger, move.name, id=project, input=given or None)
    assert refused == ["FORBIDDEN"]


@pytest.mark.parametrize("move", MOVES, ids=IDS)
async def test_whoever_does_not_see_it_is_not_told_that_it_exists(
    writable_city: WritableCity, move: Move
) -> None:
    project, given = await prepared(writable_city, move, move.sources[0])
    refused = await writable_city.refusals(move.blind, move.name, id=project, input=given or None)
    assert refused == ["NOT_FOUND"]


@pytest.mark.parametrize("move", MOVES, ids=IDS)
async def test_from_any_other_stage_it_does_not_move(writable_city: WritableCity, move: Move) -> None:
    for stage in set(ProjectStage) - set(move.sources):
        project, given = await prepared(writable_city, move, stage)
        refused = await writable_city.refusals(move.doer, move.name, id=project, input=given or None)
        assert refused == ["STATE_CONFLICT"], stage
        assert (await writable_city.row("project", id=key(project)))["stage"] == stage


@pytest.mark.parametrize(
    ("name", "stage", "doer", "leaving"),
    [
        ("signProject", "NEGOTIATING", "county.lancang", "agreementFile"),
        ("signProject", "NEGOTIATING", "county.lancang", "signedOn"),
        *(("signProject", "NEGOTIATING", "county.lancang", plan) for plan in PLANS),
        ("setTier", "SIGNED", "city.invest", "tierDecisionDocNo"),
        ("proposeLanding", "SIGNED", "county.lancang", "enterprise"),
        ("startWork", "LANDED", "county.lancang", "startedOn"),
        ("startWork", "LANDED", "county.lancang", "startEvidence"),
        ("commissionProject", "UNDER_CONSTRUCTION", "county.lancang", "commissioningEvidence"),
        ("reachCapacity", "COMMISSIONED", "county.lancang", "capacityEvidence"),
        ("suspendProject", "SIGNED", "city.invest", "suspendReason"),
        ("terminateProject", "SIGNED", "city.invest", "terminateReason"),
        ("terminateProject", "SIGNED", "city.invest", "settled"),
    ],
)
async def test_what_the_step_needs_is_asked_for_by_name(
    writable_city: WritableCity, name: str, stage: str, doer: str, leaving: str
) -> None:
    move = next(each for each in MOVES if each.name == name and each.doer == doer)
    project, given = await prepared(writable_city, move, stage)
    del given[leaving]
    payload = await writable_city.do(doer, name, id=project, input=given)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", leaving)]
