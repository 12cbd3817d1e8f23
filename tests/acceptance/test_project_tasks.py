"""Tasks of the war map, the key project list and the reports of the command centres (measures 8.2 to 8.7)."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from models.entities.map_task import MapTask
from resolvers.changing import act_by_system
from tests.project_life import a_project, key
from tests.writing import WritableCity

NOW = "2026-06-30T10:00"
UNIT = "530800-INDUSTRY"
"""dept.industry belongs to it."""


@pytest.fixture(autouse=True)
async def morning(writable_city: WritableCity) -> AsyncIterator[None]:
    """Every test begins on the morning of 30 June 2026."""
    writable_city.at(NOW)
    yield
    writable_city.at(NOW)


async def item(city: WritableCity, **said: Any) -> dict[str, Any]:
    """A complete item of a list: leader, unit and time."""
    named = {
        "leadLeader": await city.id_of("Leader", name="岩温"),
        "responsibleUnit": await city.id_of("OrgUnit", code=UNIT),
        "dueOn": "2026-07-10",
    }
    return named | said


async def task(city: WritableCity, project: str | None = None, **said: Any) -> str:
    given = await item(city, centre="INVEST", content="报批用地", project=project, **said)
    given = {name: value for name, value in given.items() if value is not None}
    made: str = (await city.did("city.invest", "assignMapTask", input=given))["id"]
    return made


async def overdue(city: WritableCity, row: str) -> list[str]:
    async with city.pool.acquire() as connection:
        outcome = await act_by_system(connection, MapTask, "mark_task_overdue", key(row))
    return [problem.code for problem in outcome.problems]


async def test_every_step_of_a_task_is_done_by_its_own_person_and_dated(writable_city: WritableCity) -> None:
    row = await task(writable_city)
    chosen = "{ status signedInAt fedBackAt doneAt verifiedAt kind }"
    steps = (
        ("signInTask", "dept.industry", None, "SIGNED_IN", "signedInAt"),
        ("feedBackTask", "dept.industry", {"feedback": "已报县政府"}, "DOING", "fedBackAt"),
        ("finishTask", "dept.industry", {"feedback": "已批复"}, "DONE", "doneAt"),
        ("verifyTask", "city.invest", None, "VERIFIED", "verifiedAt"),
    )
    for minute, (name, who, given, status, dated) in enumerate(steps):
        writable_city.at(f"2026-06-30T11:{minute:02}")
        stranger = "city.invest" if who == "dept.industry" else "dept.industry"
        assert await writable_city.refusals(stranger, name, id=row, input=given) == ["FORBIDDEN"]
        assert await writable_city.refusals("dept.commerce", name, id=row, input=given) == ["NOT_FOUND"]
        found = await writable_city.did(who, name, id=row, input=given, select=chosen)
        assert found["status"] == status
        assert found[dated].startswith(f"2026-06-30T11:{minute:02}")
    assert found["kind"] == "BATTLE"


@pytest.mark.parametrize(
    ("name", "given", "states"),
    [
        ("signInTask", None, {"SIGNED_IN", "DOING", "DONE", "VERIFIED"}),
        ("feedBackTask", {"feedback": "进展"}, {"ASSIGNED", "DONE", "VERIFIED"}),
        ("finishTask", {"feedback": "完成"}, {"ASSIGNED", "DONE", "VERIFIED"}),
        ("verifyTask", None, {"ASSIGNED", "SIGNED_IN", "DOING", "OVERDUE", "VERIFIED"}),
    ],
)
async def test_a_task_skips_no_step(
    writable_city: WritableCity, name: str, given: Any, states: set[str]
) -> None:
    who = "city.invest" if name == "verifyTask" else "dept.industry"
    for state in states:
        row = await task(writable_city)
        await writable_city.pool.execute(
            "update map_task set status = $2, done_at = now() where id = $1", key(row), state
        )
        assert await writable_city.refusals(who, name, id=row, input=given) == ["STATE_CONFLICT"]


@pytest.mark.parametrize("name", ["feedBackTask", "finishTask"])
async def test_an_overdue_task_is_signed_in_before_it_goes_on(writable_city: WritableCity, name: str) -> None:
    row = await task(writable_city)
    writable_city.at("2026-07-11T09:00")
    assert await overdue(writable_city, row) == []
    given = {"feedback": "办理中"}
    assert await writable_city.refusals("dept.industry", name, id=row, input=given) == ["STATE_CONFLICT"]
    found = await writable_city.did("dept.industry", "signInTask", id=row, select="{ status }")
    assert found["status"] == "OVERDUE"
    await writable_city.did("dept.industry", name, id=row, input=given)


@pytest.mark.parametrize(
    ("lacking", "named"),
    [
        (["leadLeader"], "leadLeader"),
        (["responsibleUnit"], "responsibleUnit"),
        (["dueOn"], "dueOn"),
        (["leadLeader", "responsibleUnit", "dueOn"], "leadLeader"),
    ],
)
async def test_an_item_of_a_list_names_leader_unit_and_time(
    writable_city: WritableCity, lacking: list[str], named: str
) -> None:
    complete = await item(writable_city)
    given = {name: value for name, value in complete.items() if name not in lacking}
    project = await a_project(writable_city, "SIGNED")
    for mutation, more in (
        ("assignMapTask", {"centre": "INVEST", "content": "报批用地"}),
        ("listKeyProject", {"project": project, "year": 2026}),
    ):
        payload = await writable_city.do("city.invest", mutation, input=given | more)
        problems = [(error["code"], error["field"]) for error in payload["errors"]]
        assert problems == [("LIST_ITEM_INCOMPLETE", named)]
    assert (await writable_city.row("project", id=key(project)))["is_key_list"] is False


async def test_no_task_is_due_before_it_is_assigned(writable_city: WritableCity) -> None:
    given = await item(writable_city, centre="INVEST", content="报批用地", dueOn="2026-06-29")
    assert await writable_city.refusals("city.invest", "assignMapTask", input=given) == ["VALIDATION"]


async def test_an_overdue_task_makes_its_project_red_until_it_is_done(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    row = await task(writable_city, project)
    assert await overdue(writable_city, row) == ["STATE_CONFLICT"]
    writable_city.at("2026-07-11T02:00")
    assert await overdue(writable_city, row) == []
    assert (await writable_city.row("project", id=key(project)))["light"] == "RED"
    await writable_city.did("dept.industry", "signInTask", id=row)
    await writable_city.did("dept.industry", "finishTask", id=row, input={"feedback": "已办结"})
    assert (await writable_city.row("project", id=key(project)))["light"] == "GREEN"


async def test_more_time_for_a_task_is_given_by_the_centre_and_ends_the_red_light(
    writable_city: WritableCity,
) -> None:
    project = await a_project(writable_city, "SIGNED")
    row = await task(writable_city, project)
    await writable_city.did("dept.industry", "signInTask", id=row)
    writable_city.at("2026-07-11T02:00")
    assert await overdue(writable_city, row) == []
    more = {"dueOn": "2026-07-20"}
    assert await writable_city.refusals("dept.industry", "updateMapTask", id=row, input=more) == ["FORBIDDEN"]
    await writable_city.did("city.invest", "updateMapTask", id=row, input=more)
    assert (await writable_city.row("project", id=key(project)))["light"] == "GREEN"
    found = await writable_city.did(
        "dept.industry", "feedBackTask", id=row, input={"feedback": "推进中"}, select="{ status }"
    )
    assert found["status"] == "DOING"


# --- key project list ---------------------------------------------------------------------------


async def test_the_investment_office_keeps_the_key_project_list(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    given = await item(writable_city, project=project, year=2026)
    assert await writable_city.refusals("city.relief", "listKeyProject", input=given) == ["FORBIDDEN"]
    assert await writable_city.refusals("county.lancang", "listKeyProject", input=given) == ["FORBIDDEN"]
    row = await writable_city.did("city.invest", "listKeyProject", input=given, select="{ id addedOn }")
    assert row["addedOn"] == "2026-06-30"
    assert (await writable_city.row("project", id=key(project)))["is_key_list"] is True
    assert await writable_city.refusals("city.invest", "listKeyProject", input=given) == ["DUPLICATE"]
    await writable_city.did("city.invest", "removeKeyProject", id=row["id"])
    assert (await writable_city.row("project", id=key(project)))["is_key_list"] is False
    assert await writable_city.refusals("city.invest", "removeKeyProject", id=row["id"]) == ["STATE_CONFLICT"]


# --- reports of the centres ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "centre", "body", "codes"),
    [
        ("city.invest", "INVEST", "INVEST_COMMITTEE", []),
        ("city.relief", "RELIEF", "LEADING_GROUP", []),
        ("city.invest", "INVEST", "LEADING_GROUP", ["WRONG_BODY"]),
        ("city.relief", "RELIEF", "INVEST_COMMITTEE", ["WRONG_BODY"]),
        ("city.relief", "INVEST", "INVEST_COMMITTEE", ["FORBIDDEN"]),
        ("county.lancang", "INVEST", "INVEST_COMMITTEE", ["FORBIDDEN"]),
    ],
)
async def test_each_centre_reports_to_its_own_body(
    writable_city: WritableCity, who: str, centre: str, body: str, codes: list[str]
) -> None:
    period = f"2026-0{5 - len(codes)}"
    given = {"centre": centre, "period": period, "progress": "签约 3 个项目", "toBody": body}
    payload = await writable_city.do(who, "submitCentreReport", input=given)
    assert [error["code"] for error in payload["errors"]] == codes


async def test_a_centre_reports_a_month_once_and_none_ahead(writable_city: WritableCity) -> None:
    given = {"centre": "INVEST", "period": "2026-06", "progress": "进展", "toBody": "INVEST_COMMITTEE"}
    await writable_city.did("city.invest", "submitCentreReport", input=given)
    assert await writable_city.refusals("city.invest", "submitCentreReport", input=given) == ["DUPLICATE"]
    ahead = given | {"period": "2026-07"}
    assert await writable_city.refusals("city.invest", "submitCentreReport", input=ahead) == ["VALIDATION"]
