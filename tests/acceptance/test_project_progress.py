"""Milestones, reports and funds of a project, and what they make of its light; alarms by the clock (§6.1)."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any

import pytest

from models.entities.project import Project
from models.naming import camel
from resolvers.changing import act_by_system
from resolvers.deeds import deeds
from tests.project_life import a_milestone, a_pair, a_project, key, some_funds
from tests.writing import WritableCity

TODAY = date(2026, 6, 30)
NOW = "2026-06-30T10:00"


@pytest.fixture(autouse=True)
async def morning(writable_city: WritableCity) -> AsyncIterator[None]:
    """Every test begins on the morning of 30 June 2026."""
    writable_city.at(NOW)
    yield
    writable_city.at(NOW)


async def light(city: WritableCity, project: str) -> str:
    found: str = (await city.row("project", id=key(project)))["light"]
    return found


async def by_clock(city: WritableCity, action: str, project: str) -> list[str]:
    """The codes for which the system refuses to do it, none if it was done."""
    async with city.pool.acquire() as connection:
        outcome = await act_by_system(connection, Project, action, key(project))
    return [problem.code for problem in outcome.problems]


# --- milestones ---------------------------------------------------------------------------------


async def test_a_milestone_is_planned_by_those_who_keep_the_project(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "NEGOTIATING")
    given = {"project": project, "stage": "SIGNED", "plannedOn": "2026-06-20"}
    assert await writable_city.refusals("city.relief", "addMilestone", input=given) == ["FORBIDDEN"]
    assert await writable_city.refusals("county.simao", "addMilestone", input=given) == ["NOT_FOUND"]
    row = await writable_city.did("county.lancang", "addMilestone", input=given, select="{ id actualOn }")
    assert row["actualOn"] is None
    assert await light(writable_city, project) == "YELLOW", "ten days late"
    assert await writable_city.refusals("county.lancang", "addMilestone", input=given) == ["DUPLICATE"]
    put_off = {"plannedOn": "2026-07-20", "delayReason": "投资方换届"}
    await writable_city.did("county.lancang", "updateMilestone", id=row["id"], input=put_off)
    assert await light(writable_city, project) == "GREEN"


@pytest.mark.parametrize("stage", ["LEAD", "SUSPENDED", "TERMINATED", "SIGNED", "NEGOTIATING"])
async def test_no_milestone_is_planned_that_is_none_or_lies_behind(
    writable_city: WritableCity, stage: str
) -> None:
    project = await a_project(writable_city, "SIGNED")
    given = {"project": project, "stage": stage, "plannedOn": "2026-08-01"}
    assert await writable_city.refusals("county.lancang", "addMilestone", input=given) == ["VALIDATION"]


async def test_the_day_on_which_a_milestone_was_reached_is_no_input() -> None:
    for name in ("addMilestone", "updateMilestone"):
        assert "actualOn" not in deeds()[name].inputs


# --- reports ------------------------------------------------------------------------------------


def report_of(project: str, **said: Any) -> dict[str, Any]:
    given = {"project": project, "period": "2026-06", "physicalProgress": "10.00", "text": "基础施工"}
    return given | said


async def test_a_report_goes_from_hand_to_hand_and_back(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "UNDER_CONSTRUCTION")
    chosen = "{ id status reportedBy { displayName } acceptedAt returnReason }"
    given = report_of(project)
    drafted = await writable_city.did("county.lancang", "draftProgress", input=given, select=chosen)
    assert (drafted["status"], drafted["reportedBy"]["displayName"]) == (
        "DRAFT",
        "澜沧拉祜族自治县·县级管理员",
    )
    report = drafted["id"]
    assert await writable_city.refusals("city.invest", "acceptProgress", id=report) == ["STATE_CONFLICT"]
    await writable_city.did("county.lancang", "submitProgress", id=report)
    assert await writable_city.refusals(
        "county.lancang", "updateProgressReport", id=report, input={"text": "改写"}
    ) == ["FORBIDDEN"]
    assert await writable_city.refusals("city.invest", "returnProgress", id=report) == ["VALIDATION"]
    back = {"returnReason": "请补充设备安装情况"}
    row = await writable_city.did("city.invest", "returnProgress", id=report, input=back, select=chosen)
    assert (row["status"], row["returnReason"]) == ("RETURNED", back["returnReason"])
    await writable_city.did(
        "county.lancang", "updateProgressReport", id=report, input={"text": "设备安装三成"}
    )
    await writable_city.did("county.lancang", "submitProgress", id=report)
    row = await writable_city.did("city.invest", "acceptProgress", id=report, select=chosen)
    assert (row["status"], row["returnReason"]) == ("ACCEPTED", None)
    assert row["acceptedAt"].startswith("2026-06-30T10:00:00")


async def test_nobody_accepts_or_returns_a_report_of_their_own(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    made = await writable_city.did("county.lancang", "reportProgress", input=report_of(project))
    for name, given in (("acceptProgress", None), ("returnProgress", {"returnReason": "不全"})):
        refused = await writable_city.refusals("county.lancang", name, id=made["id"], input=given)
        assert refused == ["SEPARATION_OF_DUTIES"]
    await writable_city.did("city.invest", "acceptProgress", id=made["id"])


async def test_a_service_commissioner_reports_and_does_not_accept(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    assert await writable_city.refusals("commissioner.c2", "reportProgress", input=report_of(project)) == [
        "NOT_FOUND"
    ]
    await a_pair(project)
    made = await writable_city.did("commissioner.c2", "reportProgress", input=report_of(project))
    assert await writable_city.refusals("commissioner.c2", "acceptProgress", id=made["id"]) == ["FORBIDDEN"]


@pytest.mark.parametrize(
    ("said", "name"), [({"period": "2026-07"}, "period"), ({"period": "2026-13"}, "period")]
)
async def test_a_report_is_of_a_month_that_has_begun(
    writable_city: WritableCity, said: dict[str, str], name: str
) -> None:
    project = await a_project(writable_city, "SIGNED")
    payload = await writable_city.do("county.lancang", "reportProgress", input=report_of(project, **said))
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", name)]


async def test_a_month_is_reported_once_and_a_project_at_its_end_no_more(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    await writable_city.did("county.lancang", "reportProgress", input=report_of(project))
    assert await writable_city.refusals("city.invest", "reportProgress", input=report_of(project)) == [
        "DUPLICATE"
    ]
    for stage in ("ABOVE_SCALE", "TERMINATED"):
        over = await a_project(writable_city, stage)
        assert await writable_city.refusals("county.lancang", "reportProgress", input=report_of(over)) == [
            "STATE_CONFLICT"
        ]


async def test_an_accepted_report_makes_a_silent_project_green_again(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED", light="RED")
    made = await writable_city.did("county.lancang", "reportProgress", input=report_of(project))
    assert await light(writable_city, project) == "RED", "what is not accepted does not count"
    await writable_city.did("city.invest", "acceptProgress", id=made["id"])
    assert await light(writable_city, project) == "GREEN"


# --- funds --------------------------------------------------------------------------------------


def funds_of(project: str, **said: Any) -> dict[str, Any]:
    given = {"date": "2026-06-29", "amount": "50000.00", "source": "FOREIGN", "voucher": "进账单1"}
    return {"project": project, **given, **said}


async def test_money_is_recorded_by_those_who_keep_the_project_and_the_light_follows(
    writable_city: WritableCity,
) -> None:
    # Half of the time is over: 400,000 of the million have to be there.
    project = await a_project(writable_city, "UNDER_CONSTRUCTION", started_on=TODAY - timedelta(days=100))
    await a_milestone(project, "COMMISSIONED", TODAY + timedelta(days=100))
    await some_funds(project, 300_000)
    assert await writable_city.refusals("city.relief", "recordFunds", input=funds_of(project)) == [
        "FORBIDDEN"
    ]
    first = await writable_city.did("county.lancang", "recordFunds", input=funds_of(project))
    assert await light(writable_city, project) == "YELLOW", "350,000"
    await writable_city.did("city.invest", "recordFunds", input=funds_of(project, voucher="进账单2"))
    assert await light(writable_city, project) == "GREEN", "400,000"
    await writable_city.did("city.invest", "updateFundsInPlace", id=first["id"], input={"amount": "49999.99"})
    assert await light(writable_city, project) == "YELLOW", "399,999.99"


@pytest.mark.parametrize(
    ("said", "name"),
    [({"date": "2026-07-01"}, "date"), ({"amount": "0.00"}, "amount"), ({"voucher": ""}, "voucher")],
)
async def test_money_has_arrived_is_more_than_none_and_has_a_voucher(
    writable_city: WritableCity, said: dict[str, str], name: str
) -> None:
    project = await a_project(writable_city, "SIGNED")
    payload = await writable_city.do("county.lancang", "recordFunds", input=funds_of(project, **said))
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", name)]


# --- by the clock -------------------------------------------------------------------------------


async def test_the_light_is_told_anew_every_night(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    await a_milestone(project, "LANDED", date(2026, 7, 1))
    seen = []
    for day in ("2026-07-01", "2026-07-02", "2026-07-31", "2026-08-01"):
        writable_city.at(f"{day}T02:00")
        before = await light(writable_city, project)
        codes = await by_clock(writable_city, "recalculate_light", project)
        seen.append(await light(writable_city, project))
        assert codes == (["STATE_CONFLICT"] if seen[-1] == before else []), "no trace of no change"
    # A month without a report is yellow too: registered on 06-30, so from 08-01.
    assert seen == ["GREEN", "YELLOW", "YELLOW", "RED"]


async def test_the_golden_lights_are_what_the_night_finds(writable_city: WritableCity) -> None:
    stored = {row["no"]: row["light"] for row in await writable_city.rows("project") if "-2026-" in row["no"]}
    for no in stored:
        project = await writable_city.id_of("Project", no=no)
        await by_clock(writable_city, "recalculate_light", project)
    told = {row["no"]: row["light"] for row in await writable_city.rows("project") if row["no"] in stored}
    assert told == stored
    assert {
        "ZS-2026-530802-0001": "GREEN",
        "ZS-2026-530827-0001": "RED",
        "ZS-2026-530828-0001": "YELLOW",
        "ZS-2026-530802-0002": "GREEN",
    }.items() <= told.items()


async def test_p03_signed_on_15_june_without_a_commissioner_alarms_from_24_june(
    writable_city: WritableCity,
) -> None:
    project = await writable_city.id_of("Project", no="ZS-2026-530828-0001")
    assert str((await writable_city.row("project", id=key(project)))["assignment_due_on"]) == "2026-06-23"
    writable_city.at("2026-06-23T23:59")
    assert await by_clock(writable_city, "alarm_missing_assignment", project) == ["STATE_CONFLICT"]
    writable_city.at("2026-06-24T00:00")
    assert await by_clock(writable_city, "alarm_missing_assignment", project) == []
    row = await writable_city.row("project", id=key(project))
    assert str(row["assignment_alarm_on"]) == "2026-06-24"
    # It sounds once.
    assert await by_clock(writable_city, "alarm_missing_assignment", project) == ["STATE_CONFLICT"]


async def test_no_alarm_for_a_project_with_both_and_one_for_a_project_with_one(
    writable_city: WritableCity,
) -> None:
    both = await a_project(writable_city, "SIGNED")
    await a_pair(both)
    assert await by_clock(writable_city, "alarm_missing_assignment", both) == ["STATE_CONFLICT"]
    one = await a_project(writable_city, "SIGNED")
    await a_pair(one)
    await writable_city.pool.execute(
        "update assignment set status = 'ENDED' where project_id = $1 and kind = 'SERVICE_COMMISSIONER'",
        key(one),
    )
    assert await by_clock(writable_city, "alarm_missing_assignment", one) == []


async def test_the_clock_of_the_assignment_runs_from_the_day_of_the_signing(
    writable_city: WritableCity,
) -> None:
    project = await a_project(writable_city, "NEGOTIATING")
    days = ("landing", "start", "commissioning", "capacity", "library")
    plans = {f"{name}PlannedOn": f"2027-0{place}-01" for place, name in enumerate(days, 1)}
    given = {"agreementFile": "协议.pdf", "signedOn": "2026-06-15", "plannedInvestment": "100.00", **plans}
    row = await writable_city.did(
        "county.lancang", "signProject", id=project, input=given, select="{ assignmentDueOn tierDueOn }"
    )
    # 06-16, 17, 18, 22, 23: the 19th is a holiday.
    assert row == {"assignmentDueOn": "2026-06-23", "tierDueOn": "2026-06-23"}


@pytest.mark.parametrize("action", ["recalculate_light", "alarm_missing_assignment"])
async def test_what_the_clock_does_an_office_may_do_and_a_county_may_not(
    writable_city: WritableCity, action: str
) -> None:
    project = await a_project(writable_city, "SIGNED")
    assert await writable_city.refusals("county.lancang", camel(action), id=project) == ["FORBIDDEN"]
    await writable_city.did("city.invest", camel(action), id=project)
