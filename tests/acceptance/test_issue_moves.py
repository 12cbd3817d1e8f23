"""Every row of DOMAIN §6.2: the right person moves it, others are refused, and only from the right state."""

from typing import NamedTuple

import pytest

from tests.golden_api.issue_desk import (
    COUNTY,
    COUNTY_STAFF,
    FIRM,
    HANDLER,
    HEAD,
    LEADER,
    OFFICE,
    OTHER_COUNTY,
    OTHER_FIRM,
    OTHER_UNIT,
    Desk,
)
from tests.writing import WritableCity


class Move(NamedTuple):
    """A step from a stage to a state: who may, who sees the issue and may not, who does not see it."""

    name: str
    stage: str
    by: str
    to: str
    forbidden: tuple[str, ...]
    hidden: tuple[str, ...]
    wrong: str


STRANGERS = (OTHER_COUNTY, OTHER_FIRM, OTHER_UNIT, "bank.b1", "sysadmin", "leader.l4")
MOVES = (
    Move("submitIssue", "DRAFT", FIRM, "SUBMITTED", (), (OFFICE, COUNTY, *STRANGERS), "SUBMITTED"),
    Move("acceptIssue", "SUBMITTED", OFFICE, "ACCEPTED", (FIRM, LEADER), (HANDLER, *STRANGERS), "ACCEPTED"),
    Move("acceptIssue", "SUBMITTED", COUNTY, "ACCEPTED", (FIRM, LEADER), STRANGERS, "DISPATCHED"),
    Move("rejectIssue", "SUBMITTED", COUNTY, "REJECTED", (FIRM, LEADER), STRANGERS, "ACCEPTED"),
    Move("objectIssue", "REJECTED", FIRM, "REJECTED", (OFFICE, COUNTY), STRANGERS, "SUBMITTED"),
    Move("reconsiderIssue", "OBJECTED", OFFICE, "ACCEPTED", (FIRM, COUNTY), STRANGERS, "SUBMITTED"),
    Move("mergeIssue", "SUBMITTED", OFFICE, "MERGED", (FIRM, LEADER), STRANGERS, "DISPATCHED"),
    Move("mergeIssue", "ACCEPTED", COUNTY, "MERGED", (FIRM, LEADER), STRANGERS, "CLOSED"),
    Move(
        "dispatchIssue", "ACCEPTED", OFFICE, "DISPATCHED", (FIRM, LEADER), (HANDLER, *STRANGERS), "SUBMITTED"
    ),
    Move(
        "signInIssue",
        "DISPATCHED",
        HANDLER,
        "IN_PROGRESS",
        (OFFICE, COUNTY, LEADER),
        (COUNTY_STAFF, *STRANGERS),
        "IN_PROGRESS",
    ),
    Move("returnIssue", "DISPATCHED", HANDLER, "ACCEPTED", (OFFICE, COUNTY, FIRM), STRANGERS, "IN_PROGRESS"),
    Move("replyIssue", "IN_PROGRESS", HANDLER, "IN_PROGRESS", (OFFICE, FIRM), STRANGERS, "DISPATCHED"),
    Move(
        "requestExtension",
        "IN_PROGRESS",
        HANDLER,
        "EXTENSION_PENDING",
        (HEAD, OFFICE, FIRM),
        STRANGERS,
        "EXTENSION_PENDING",
    ),
    Move(
        "decideExtension",
        "EXTENSION_PENDING",
        HEAD,
        "EXTENSION_PENDING",
        (HANDLER, COUNTY, FIRM, LEADER),
        STRANGERS,
        "IN_PROGRESS",
    ),
    Move("finishIssue", "IN_PROGRESS", HANDLER, "DONE", (OFFICE, COUNTY, FIRM), STRANGERS, "DISPATCHED"),
    Move("finishIssue", "REWORK", HEAD, "DONE", (OFFICE, COUNTY, FIRM), STRANGERS, "EXTENSION_PENDING"),
    Move("verifyIssue", "DONE", OFFICE, "VERIFIED", (HANDLER, HEAD, COUNTY, FIRM), STRANGERS, "IN_PROGRESS"),
    Move("reworkIssue", "DONE", OFFICE, "REWORK", (HANDLER, HEAD, COUNTY, FIRM), STRANGERS, "VERIFIED"),
    Move("evaluateIssue", "VERIFIED", FIRM, "VERIFIED", (OFFICE, HANDLER, LEADER), STRANGERS, "DONE"),
    Move(
        "closeIssue", "EVALUATED", OFFICE, "CLOSED", (HANDLER, HEAD, COUNTY, FIRM, LEADER), STRANGERS, "DONE"
    ),
    Move("reopenIssue", "CLOSED", FIRM, "REWORK", (COUNTY, HANDLER, LEADER), STRANGERS, "VERIFIED"),
    Move("reopenIssue", "CLOSED", OFFICE, "REWORK", (COUNTY, HANDLER, LEADER), STRANGERS, "DONE"),
    Move("approveLongTerm", "IN_PROGRESS", LEADER, "IN_PROGRESS", (OFFICE, HANDLER), STRANGERS, "CLOSED"),
    Move("keepIssueLongTerm", "AGREED", OFFICE, "LONG_TERM", (LEADER, HANDLER, FIRM), STRANGERS, "VERIFIED"),
    Move("reviewLongTerm", "LONG_TERM", LEADER, "LONG_TERM", (HANDLER, COUNTY, FIRM), STRANGERS, "DONE"),
    Move("urge", "DISPATCHED", COUNTY, "DISPATCHED", (HANDLER, FIRM, LEADER), STRANGERS, "DONE"),
    Move("urge", "IN_PROGRESS", OFFICE, "IN_PROGRESS", (HANDLER, FIRM, LEADER), STRANGERS, "ACCEPTED"),
    Move("escalate", "IN_PROGRESS", LEADER, "IN_PROGRESS", (HANDLER, FIRM), STRANGERS, "CLOSED"),
    Move("escalate", "ACCEPTED", COUNTY, "ACCEPTED", (FIRM,), STRANGERS, "REJECTED"),
    Move("instructIssue", "SUBMITTED", LEADER, "SUBMITTED", (OFFICE, COUNTY, FIRM), STRANGERS, "CLOSED"),
)
IDS = [f"{move.name}-{move.stage}-{move.by}" for move in MOVES]


@pytest.fixture
async def desk(writable_city: WritableCity) -> Desk:
    """The desk in the morning."""
    return await Desk(writable_city).open()


@pytest.mark.parametrize("move", MOVES, ids=IDS)
async def test_the_right_person_moves_it_and_nobody_else(desk: Desk, move: Move) -> None:
    issue, said = await desk.issue(move.stage), await desk.inputs(move.name)
    for who in move.forbidden:
        assert (await desk.refused(move.name, issue, who, **said))[0] == "FORBIDDEN", who
    for who in move.hidden:
        # What is not theirs to see they cannot tell from what is not there.
        refused = await _codes(desk, who, move.name, issue, said)
        assert refused == ["NOT_FOUND"], who
    await desk.take(move.name, issue, move.by, **said)
    assert (await desk.row(issue))["status"] == move.to


@pytest.mark.parametrize("move", MOVES, ids=IDS)
async def test_from_another_state_it_is_a_conflict(desk: Desk, move: Move) -> None:
    issue = await desk.issue(move.wrong)
    assert (await desk.refused(move.name, issue, move.by))[0] == "STATE_CONFLICT"


async def _codes(desk: Desk, who: str, name: str, issue: str, said: dict[str, object]) -> list[str]:
    return await desk.city.refusals(who, name, id=issue, input=said or None)
