"""The board, lights and map of projects, and who may be chosen: all of what one may read."""

from typing import Any

import pytest

from tests.golden_api.enterprises import unit
from tests.golden_api.issue_desk import CITY_UNIT, COUNTY_UNIT, Desk
from tests.writing import WritableCity

FIGURES = "{ count plannedInvestment green yellow red grey }"
BOARD = (
    "query($tier: BoardTier, $light: BoardLight, $industry: String, $county: ID) "
    "{ stageBoard(tier: $tier, light: $light, industry: $industry, countyId: $county) { stage label "
    f"figures {FIGURES} cards {{ project {{ name stage light manager commissioner }} "
    "moves { action stage allowed reasonZh } } } }"
)
LIGHTS = (
    f"{{ lights {FIGURES} projects(first: 1) {{ totalCount aggregate {{ sum {{ plannedInvestment }} }} }} }}"
)
MAP = (
    f"{{ projectMap {{ counties {{ shortName }} total {FIGURES} cells {{ county {{ shortName }} stage "
    f"figures {FIGURES} }} red {{ project {{ name }} causes next {{ stage plannedOn delayDays }} "
    "leadLeader responsibleUnit } } }"
)
VIEWERS = ("city.invest", "city.relief", "county.simao", "county.ninger", "zone.border", "leader.l4")


async def board(city: WritableCity, who: str, **narrowed: Any) -> dict[str, dict[str, Any]]:
    """The columns by stage."""
    return {each["stage"]: each for each in (await city.ask(who, BOARD, narrowed))["stageBoard"]}


def names(columns: dict[str, dict[str, Any]]) -> set[str]:
    """The projects on the board."""
    return {card["project"]["name"] for column in columns.values() for card in column["cards"]}


@pytest.mark.parametrize("who", VIEWERS)
async def test_board_lights_and_map_count_the_projects_that_one_may_read(
    writable_city: WritableCity, who: str
) -> None:
    found = await writable_city.ask(who, LIGHTS)
    lights, projects = found["lights"], found["projects"]
    assert lights["count"] == projects["totalCount"]
    assert lights["count"] == sum(lights[each] for each in ("green", "yellow", "red", "grey"))
    assert float(lights["plannedInvestment"]) == float(projects["aggregate"]["sum"]["plannedInvestment"] or 0)
    columns = await board(writable_city, who)
    assert len(columns) == 11
    assert sum(column["figures"]["count"] for column in columns.values()) == lights["count"]
    assert len(names(columns)) == lights["count"]
    told = (await writable_city.ask(who, MAP))["projectMap"]
    assert told["total"] == lights
    assert sum(cell["figures"]["count"] for cell in told["cells"]) == lights["count"]
    assert len(told["red"]) == lights["red"]


async def test_the_golden_projects_stand_where_they_are(writable_city: WritableCity) -> None:
    columns = await board(writable_city, "city.invest")
    assert columns["SIGNED"]["figures"] == {
        "count": 2, "plannedInvestment": "350000000.00", "green": 0, "yellow": 1, "red": 1, "grey": 0,
    }  # fmt: skip
    assert [card["project"]["light"] for card in columns["SIGNED"]["cards"]] == ["RED", "YELLOW"]
    (landed,) = columns["LANDED"]["cards"]
    assert (landed["project"]["manager"], landed["project"]["commissioner"]) == ("岩温", "罗思敏")


async def test_a_move_is_offered_where_the_action_leads_with_the_reason_why_it_is_not_possible(
    writable_city: WritableCity,
) -> None:
    (card,) = (await board(writable_city, "county.lancang"))["SIGNED"]["cards"]
    (proposal,) = card["moves"]
    assert (proposal["action"], proposal["stage"], proposal["allowed"]) == ("proposeLanding", "LANDED", True)
    office = (await board(writable_city, "city.invest"))["SIGNED"]["cards"][1]
    landing = next(move for move in office["moves"] if move["action"] == "landProject")
    assert (landing["allowed"], landing["reasonZh"]) == (False, "县(区)或园区尚未提请落地确认")
    suspend = next(move for move in office["moves"] if move["action"] == "suspendProject")
    assert (suspend["stage"], suspend["allowed"]) == ("SUSPENDED", True)


async def test_a_suspended_project_may_only_go_back_to_its_stage(writable_city: WritableCity) -> None:
    city = writable_city
    project = await city.id_of("Project", name="勐阿口岸边民互市综合服务中心")
    await city.did("city.invest", "suspendProject", id=project, input={"suspendReason": "资金未到位"})
    (card,) = (await board(city, "city.invest"))["SUSPENDED"]["cards"]
    assert {move["stage"] for move in card["moves"]} == {"SIGNED", "TERMINATED"}
    assert card["project"]["light"] == "GREY"
    await city.did("city.invest", "resumeProject", id=project)


async def test_the_board_is_narrowed_down(writable_city: WritableCity) -> None:
    assert names(await board(writable_city, "city.invest", tier="MAJOR")) == {
        "高性能陶瓷新材料生产基地", "精品咖啡精深加工产业园",
    }  # fmt: skip
    county = await writable_city.id_of("Region", code="530828")
    assert names(await board(writable_city, "city.invest", county=county)) == {"景迈山古树茶初制所集群"}
    assert names(await board(writable_city, "county.simao", county=county)) == set()
    assert names(await board(writable_city, "city.invest", industry="C153")) == {"景迈山古树茶初制所集群"}
    asked = {"industry": "C'15"}
    assert await writable_city.codes("city.invest", BOARD, asked) == ["BAD_USER_INPUT"]
    assert await writable_city.codes("city.invest", BOARD, {"county": "Project_x"}) == ["NOT_FOUND"]


async def test_the_city_sees_every_county_on_the_map_and_a_county_only_its_own(
    writable_city: WritableCity,
) -> None:
    city = (await writable_city.ask("city.invest", MAP))["projectMap"]
    assert len(city["counties"]) == 10
    (red,) = city["red"]
    assert red["causes"] == ["“落地”节点滞后 46 天"]
    assert red["next"] == {"stage": "LANDED", "plannedOn": "2026-05-15", "delayDays": 46}
    county = (await writable_city.ask("county.simao", MAP))["projectMap"]
    assert county["counties"] == [{"shortName": "思茅"}]
    assert county["red"] == []


UNITS = "query($id: ID!) { dispatchUnits(id: $id) { id name near } }"


async def test_units_are_those_that_dispatching_will_take(writable_city: WritableCity) -> None:
    desk = await Desk(writable_city).open()
    issue = await desk.issue("ACCEPTED")
    office = (await writable_city.ask("city.relief", UNITS, {"id": issue}))["dispatchUnits"]
    assert {unit(CITY_UNIT), unit(COUNTY_UNIT)} <= {each["id"] for each in office}
    assert office[0]["near"]
    own = (await writable_city.ask("county.simao", UNITS, {"id": issue}))["dispatchUnits"]
    assert {each["near"] for each in own} == {True}
    assert unit(CITY_UNIT) not in {each["id"] for each in own}
    for each in (own[0], own[-1]):
        tried = await writable_city.do(
            "county.simao",
            "dispatchIssue",
            id=issue,
            input=await desk.inputs("dispatchIssue") | {"responsibleUnit": each["id"]},
            dry_run=True,
        )
        assert tried["ok"], tried["errors"]
    assert await writable_city.codes("county.ninger", UNITS, {"id": issue}) == ["NOT_FOUND"]
    project = await writable_city.id_of("Project", name="景迈山古树茶初制所集群")
    assert await writable_city.codes("city.relief", UNITS, {"id": project}) == ["BAD_USER_INPUT"]


async def test_leaders_are_those_whom_a_proposal_would_take(writable_city: WritableCity) -> None:
    asked = "query($id: ID!) { leaderCandidates(target: $id, kind: %s) { leader name reason near } }"
    project = await writable_city.id_of("Project", name="景迈山古树茶初制所集群")
    found = await writable_city.ask("city.invest", asked % "PROJECT_MANAGER", {"id": project})
    first, *_ = found["leaderCandidates"]
    assert (first["name"], first["near"]) == ("张文军", True)
    for each in found["leaderCandidates"]:
        said = {"kind": "PROJECT_MANAGER", "project": project, "leader": each["leader"]}
        tried = await writable_city.do("city.invest", "proposeAssignment", input=said, dry_run=True)
        assert tried["ok"], tried["errors"]
    firm = await writable_city.id_of("Enterprise", name="孟连示例边贸有限公司")
    (only,) = (await writable_city.ask("city.relief", asked % "RELIEF_SUPERVISOR", {"id": firm}))[
        "leaderCandidates"
    ]
    assert only["reason"] == "该企业的主要挂钩领导"
    assert await writable_city.codes("county.simao", asked % "PROJECT_MANAGER", {"id": project}) == [
        "NOT_FOUND"
    ]
    assert await writable_city.codes("city.invest", asked % "PROJECT_MANAGER", {"id": firm}) == [
        "BAD_USER_INPUT"
    ]
