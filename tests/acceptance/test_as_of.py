"""``asOf``: lists of what holds for a time, as they were on a day."""

from datetime import date, timedelta
from typing import Any

import pytest

from models.columns import anatomy
from models.entities import ENTITIES
from models.entity import Entity
from models.naming import plural

DATED = [entity for entity in ENTITIES if entity.in_force]
PAGE = "query ($day: Date) {{ {0}(asOf: $day, first: 100) {{ totalCount nodes {{ id }} }} }}"


async def held(city: Any, entity: type[Entity], day: date | None) -> set[str]:
    """The ids of the rows that held on the day, found in Python."""
    start, end = entity.in_force or ("", "")
    rows = await city.pool.fetch(
        f'select id, "{start}" as start, "{end}" as "end" from "{anatomy(entity).table}" '  # noqa: S608 - declared
        "where deleted_at is null"
    )
    return {
        f"{entity.__name__}_{row['id']}"
        for row in rows
        if day is None or (row["start"] and row["start"] <= day and (row["end"] is None or row["end"] >= day))
    }


@pytest.mark.parametrize("entity", DATED, ids=lambda entity: entity.__name__)
async def test_a_list_is_as_it_was_on_the_day(writable_city: Any, entity: type[Entity]) -> None:
    query, name = PAGE.format(plural(entity)), plural(entity)
    everything = await writable_city.ask(
        "city.relief", query.replace("asOf: $day, ", "").replace("($day: Date)", "")
    )
    visible = {row["id"] for row in everything[name]["nodes"]}
    for day in (None, date(2024, 12, 31), date(2026, 3, 1), date(2026, 6, 30), date(2030, 1, 1)):
        found = await writable_city.ask("city.relief", query, {"day": day and day.isoformat()})
        expected = visible & await held(writable_city, entity, day)
        assert {row["id"] for row in found[name]["nodes"]} == expected
        assert found[name]["totalCount"] == len(expected)


async def test_the_first_and_the_last_day_belong_to_it(writable_city: Any) -> None:
    (link, *_) = await writable_city.rows("leader_link")
    first, last = date(2026, 2, 3), date(2026, 2, 9)
    await writable_city.pool.execute(
        "update leader_link set start_on = $2, end_on = $3 where id = $1", link["id"], first, last
    )
    query = "query ($day: Date, $id: ID!) { leaderLinks(asOf: $day, filter: {id: {eq: $id}}) { totalCount } }"
    counts = []
    for day in (first - timedelta(1), first, last, last + timedelta(1)):
        variables = {"day": day.isoformat(), "id": f"LeaderLink_{link['id']}"}
        found = await writable_city.ask("city.relief", query, variables)
        counts.append(found["leaderLinks"]["totalCount"])
    assert counts == [0, 1, 1, 0]


async def test_it_holds_for_related_rows_too(writable_city: Any) -> None:
    query = """query ($id: ID!) { enterprise(id: $id) {
      now: leaderLinks { totalCount } before: leaderLinks(asOf: "1999-01-01") { totalCount } } }"""
    (link, *_) = await writable_city.rows("leader_link")
    found = await writable_city.ask("city.relief", query, {"id": f"Enterprise_{link['enterprise_id']}"})
    assert found["enterprise"]["now"]["totalCount"] >= 1
    assert found["enterprise"]["before"]["totalCount"] == 0


async def test_what_holds_for_no_time_cannot_be_asked_as_of_a_day(writable_city: Any) -> None:
    query = '{ issues(asOf: "2026-01-01") { totalCount } }'
    assert await writable_city.codes("city.relief", query) == ["GRAPHQL_VALIDATION_FAILED"]
