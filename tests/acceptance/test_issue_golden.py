"""DOMAIN §8.5 reached through the API from an empty city, and the figures that follow from it."""

from decimal import Decimal
from typing import Any

import pytest

from tests.figures import percent
from tests.golden_api import enterprises, issues
from tests.writing import WritableCity

MONTH_ENDS = "2026-07-01T00:00+08:00"


@pytest.fixture(scope="module")
async def june(empty_city: WritableCity) -> WritableCity:
    """The city on the morning of 30 June 2026, ten issues later."""
    await enterprises.build(empty_city)
    await issues.build(empty_city)
    return empty_city


@pytest.fixture(scope="module")
async def counties(june: WritableCity) -> dict[str, dict[str, int]]:
    """By county: issues, closed, with a deadline in the period, finished in time (K08, K09)."""
    rows = await june.pool.fetch(
        """
        select r.short_name as county, count(*) as issues,
            count(*) filter (where i.status = 'CLOSED') as closed,
            count(*) filter (where i.due_at < $1::text::timestamptz) as due,
            count(*) filter (where i.status = 'CLOSED' and i.done_at <= i.due_at) as timely
        from issue i join region r on r.id = i.county_id
        where i.status not in ('REJECTED', 'MERGED') group by 1
        """,
        MONTH_ENDS,
    )
    return {row["county"]: dict(row) for row in rows}


async def test_eight_of_ten_are_closed_and_seven_of_nine_in_time(counties: Any) -> None:
    total = {
        name: sum(row[name] for row in counties.values()) for name in ("issues", "closed", "due", "timely")
    }
    assert total == {"issues": 10, "closed": 8, "due": 9, "timely": 7}
    assert percent(total["closed"], total["issues"]) == "80.00"
    assert percent(total["timely"], total["due"]) == "77.78"
    assert percent(total["due"] - total["timely"], total["due"]) == "22.22"


async def test_counties_are_ranked_by_what_was_in_time(counties: Any) -> None:
    rates = {county: percent(row["timely"], row["due"]) for county, row in counties.items()}
    assert rates == {"思茅": "100.00", "墨江": "100.00", "宁洱": "50.00", "澜沧": "50.00", "孟连": None}
    ranked = [Decimal(rate) for rate in rates.values() if rate]
    ranks = {
        county: rate and 1 + sum(other > Decimal(rate) for other in ranked) for county, rate in rates.items()
    }
    assert ranks == {"思茅": 1, "墨江": 1, "宁洱": 3, "澜沧": 3, "孟连": None}


async def test_the_overdue_issue_drew_an_urge_of_each_level_on_its_day(june: WritableCity) -> None:
    issue = await june.row("issue", no="WT20260605-0001")
    urges = await june.rows("urge", issue_id=issue["id"])
    sent = [(urge["level"], f"{urge['sent_at'].astimezone(issues.clock.SHANGHAI):%m-%d}") for urge in urges]
    assert sent == [("LEVEL_1", "06-24"), ("LEVEL_2", "06-26"), ("LEVEL_3", "06-30")]
    assert [urge["reply"] for urge in urges] == ["已催促测绘单位。", "指标已上报待批。", None]
    assert (issue["status"], issue["light"], issue["urge_on"]) == ("IN_PROGRESS", "RED", None)


async def test_the_issue_that_was_finished_three_days_late_was_urged_twice(june: WritableCity) -> None:
    issue = await june.row("issue", no="WT20260522-0001")
    assert [urge["level"] for urge in await june.rows("urge", issue_id=issue["id"])] == ["LEVEL_1", "LEVEL_2"]
    assert (issue["light"], issue["urge_on"]) == ("RED", None)
    assert sum(urge["issue_id"] is not None for urge in await june.rows("urge")) == 5


async def test_the_overdue_issue_stands_on_the_list_of_the_supervision_office(june: WritableCity) -> None:
    data = await june.ask("city.supervision", "{ issues { nodes { no } } }")
    assert [node["no"] for node in data["issues"]["nodes"]] == ["WT20260605-0001"]


async def test_the_city_is_as_the_golden_one_in_what_both_know(june: WritableCity) -> None:
    for line, clock in zip(issues.ISSUES, issues.CLOCKS, strict=True):
        issue = await june.row("issue", no=line["no"])
        days = {name: issue[f"{name}_at"] for name in ("received", "dispatched", "due", "done", "closed")}
        shown = {
            name: f"{at.astimezone(issues.clock.SHANGHAI):%Y-%m-%d}" if at else ""
            for name, at in days.items()
        }
        assert shown == {name: clock[name] for name in days}
        assert (issue["category"], issue["priority"]) == (line["category"], line["priority"])
        step_due = f"{issue['step_due_at'].astimezone(issues.clock.SHANGHAI):%Y-%m-%d}"
        assert step_due == clock["step_due"], line["no"]


async def test_every_timeline_is_in_order_without_a_gap(june: WritableCity) -> None:
    for issue in await june.rows("issue"):
        steps = sorted(
            await june.rows("issue_action", issue_id=issue["id"]), key=lambda step: int(step["seq"])
        )
        assert [step["seq"] for step in steps] == list(range(1, len(steps) + 1))
        assert [step["at"] for step in steps] == sorted(step["at"] for step in steps)
        assert [step["type"] for step in steps][:4] == ["CREATE", "ACCEPT", "DISPATCH", "SIGN_IN"]
