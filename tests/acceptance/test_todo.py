"""``myTodo``: exactly the steps that are the viewer's to take now, the most urgent first."""

from typing import Any

import pytest

from models.columns import anatomy
from models.entity import Entity
from models.naming import camel
from peipao.demo.cast import CAST
from resolvers.todo import CLOCKS
from tests.writing import WritableCity

WAITING = (
    "query($due: Date) { myTodo(due: $due) "
    "{ id entity entityLabel title dueAt daysLeft hoursLeft overdue light actions { name label } } }"
)
OFFERED = "query($id: ID!) { node(id: $id) { ... on %s { availableActions { name allowed } } } }"
WRITTEN = {"title": "厂区道路积水", "content": "雨季厂区门前道路积水，车辆无法进出。", "category": "OTHER"}


async def todo(city: WritableCity, username: str, due: str | None = None) -> list[dict[str, Any]]:
    """What waits for somebody."""
    found: list[dict[str, Any]] = (await city.ask(username, WAITING, {"due": due}))["myTodo"]
    return found


async def steps(city: WritableCity, username: str, row: str) -> set[str]:
    """The steps that wait for somebody on one row."""
    return {
        action["name"]
        for each in await todo(city, username)
        if each["id"] == row
        for action in each["actions"]
    }


def test_every_clock_speaks_of_columns_and_actions_that_exist() -> None:
    for clock in CLOCKS:
        entity = Entity.by_name[clock.entity]
        assert clock.due in anatomy(entity).columns, clock
        assert set(clock.actions.split()) <= {action.name for action in entity.actions}, clock


async def test_the_unit_finds_what_it_handles_with_the_time_that_is_left(writable_city: WritableCity) -> None:
    (item,) = await todo(writable_city, "dept.commerce")
    assert (item["entity"], item["title"]) == ("Issue", "口岸货物查验排队时间长")
    assert item["dueAt"] == "2026-07-08T23:59:59+08:00"
    assert (item["daysLeft"], item["hoursLeft"], item["overdue"], item["light"]) == (8, 205, False, "GREEN")
    assert {"name": "finishIssue", "label": "办结"} in item["actions"]
    writable_city.at("2026-07-10T10:00")
    (late,) = await todo(writable_city, "dept.commerce")
    writable_city.at("2026-06-30T10:00")
    assert (late["daysLeft"], late["hoursLeft"], late["overdue"]) == (-2, -35, True)


@pytest.mark.parametrize("username", [account.username for account in CAST])
async def test_what_waits_for_somebody_is_what_they_see_and_may_do(
    writable_city: WritableCity, username: str
) -> None:
    items = await todo(writable_city, username)
    for item in items:
        row = (await writable_city.ask(username, OFFERED % item["entity"], {"id": item["id"]}))["node"]
        allowed = {each["name"] for each in row["availableActions"] if each["allowed"]}
        wanted = {
            camel(name)
            for clock in CLOCKS
            if clock.entity == item["entity"]
            for name in clock.actions.split()
        }
        assert {action["name"] for action in item["actions"]} == allowed & wanted
        assert item["actions"]
    dues = [item["dueAt"] for item in items]
    known = [due for due in dues if due]
    assert dues == sorted(known) + [None] * (len(dues) - len(known))


async def test_a_step_leaves_the_list_of_who_has_taken_it_and_enters_that_of_the_next(
    writable_city: WritableCity,
) -> None:
    enterprise = await writable_city.ask("enterprise.e01", "{ enterprises(first: 1) { nodes { id } } }")
    mine = enterprise["enterprises"]["nodes"][0]["id"]
    draft = await writable_city.did("enterprise.e01", "createIssue", input={**WRITTEN, "enterprise": mine})
    assert not await steps(writable_city, "county.simao", draft["id"])
    await writable_city.did("enterprise.e01", "submitIssue", id=draft["id"])
    for office in ("county.simao", "city.relief"):
        assert await steps(writable_city, office, draft["id"]) == {"acceptIssue", "rejectIssue"}
    for other in ("county.ninger", "enterprise.e01", "dept.industry", "auditor"):
        assert not await steps(writable_city, other, draft["id"])
    await writable_city.did("county.simao", "acceptIssue", id=draft["id"])
    assert await steps(writable_city, "county.simao", draft["id"]) == {"dispatchIssue"}


async def test_the_list_can_end_at_a_day(writable_city: WritableCity) -> None:
    assert not await todo(writable_city, "dept.commerce", "2026-07-07")
    assert len(await todo(writable_city, "dept.commerce", "2026-07-08")) == 1
