"""Measures 1.3 and 1.4: meetings, the demands raised at them and what they decide."""

from typing import Any

import pytest

from tests.golden_api.enterprises import enterprise, leader, region, unit
from tests.writing import WritableCity

RELIEF = "city.relief"


def bimonthly(window: str, **more: Any) -> dict[str, Any]:
    """The input that plans a meeting with enterprises."""
    said = {
        "type": "GOV_ENT_BIMONTHLY",
        "organiserUnit": unit("530800-RELIEF_OFFICE"),
        "region": region("530800"),
        "year": 2026,
        "window": window,
        "topic": "政企双月见面会",
    }
    return {**said, **more}


@pytest.mark.parametrize(
    "said",
    [
        bimonthly("2025-B1"),
        bimonthly("2026-B4", type="JOINT_MEETING"),
        {key: value for key, value in bimonthly("2026-B4").items() if key != "window"},
    ],
)
async def test_a_window_belongs_to_the_bimonthly_meeting_of_its_year(
    writable_city: WritableCity, said: dict[str, Any]
) -> None:
    payload = await writable_city.do(RELIEF, "createMeeting", input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", "window")]


async def test_a_meeting_is_held_within_its_window(writable_city: WritableCity) -> None:
    third = await writable_city.id_of("Meeting", window="2026-B3")
    assert await writable_city.refusals(RELIEF, "holdMeeting", id=third, input={}) == ["VALIDATION"]
    for day in ("2026-07-01", "2026-04-30"):
        assert await writable_city.refusals(RELIEF, "holdMeeting", id=third, input={"heldOn": day}) == [
            "VALIDATION"
        ]
    held = {"heldOn": "2026-06-29", "minutes": "会议纪要（示例）"}
    assert await writable_city.refusals("dept.commerce", "holdMeeting", id=third, input=held) == ["NOT_FOUND"]
    await writable_city.did(RELIEF, "holdMeeting", id=third, input=held)
    assert await writable_city.refusals(RELIEF, "holdMeeting", id=third, input=held) == ["STATE_CONFLICT"]


async def test_a_demand_becomes_an_issue_of_an_invited_enterprise(writable_city: WritableCity) -> None:
    first = await writable_city.id_of("Meeting", window="2026-B1")
    said = {"enterprise": await enterprise(writable_city, "E01"), "demand": "希望增加收购季流动资金贷款。"}
    select = "{ demands { nodes { source content county { code } } } }"
    row = await writable_city.did("enterprise.e01", "raiseDemand", id=first, input=said, select=select)
    assert {"source": "MEETING", "content": said["demand"], "county": {"code": "530802"}} in row["demands"][
        "nodes"
    ]
    e03 = {**said, "enterprise": await enterprise(writable_city, "E03")}
    assert await writable_city.refusals(RELIEF, "raiseDemand", id=first, input=e03) == ["VALIDATION"]
    assert await writable_city.refusals("enterprise.e13", "raiseDemand", id=first, input=said) == [
        "NOT_FOUND"
    ]


async def test_a_decision_becomes_a_task_with_leader_unit_and_time(writable_city: WritableCity) -> None:
    second = await writable_city.id_of("Meeting", window="2026-B2")
    said = {
        "content": "协调口岸查验延时服务",
        "leadLeader": leader("L3"),
        "responsibleUnit": unit("530800-COMMERCE"),
        "dueOn": "2026-07-31",
    }
    for name in ("leadLeader", "responsibleUnit", "dueOn"):
        part = {key: value for key, value in said.items() if key != name}
        payload = await writable_city.do(RELIEF, "recordDecision", id=second, input=part)
        assert [(e["code"], e["field"]) for e in payload["errors"]] == [("LIST_ITEM_INCOMPLETE", name)]
    for content in ("协调口岸查验延时服务", "增开冷链专线", "设立边贸金融窗口"):
        select = "{ decisions { nodes { content status dueOn } } }"
        row = await writable_city.did(
            RELIEF, "recordDecision", id=second, input={**said, "content": content}, select=select
        )
    assert len(row["decisions"]["nodes"]) == 3
    assert {each["dueOn"] for each in row["decisions"]["nodes"]} == {"2026-07-31"}
