"""Projects for tests: in any stage at once, or through the API step by step."""

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID

from models.entities.assignment import Assignment
from models.entities.project import Project
from models.entities.project_progress import FundsInPlace, Milestone
from peipao.demo.enterprises import enterprise
from peipao.demo.golden_rows import region
from peipao.demo.people import commissioner, leader
from resolvers.binding import opaque_id, parse_id

_numbers = count(1)
COUNTY = "530828"
"""澜沧: its administrator is ``county.lancang``."""
SIGNED_ON = date(2026, 6, 1)
PLANS = {
    "landingPlannedOn": "2026-08-01",
    "startPlannedOn": "2026-09-01",
    "commissioningPlannedOn": "2027-01-01",
    "capacityPlannedOn": "2027-06-01",
    "libraryPlannedOn": "2027-12-01",
}
SIGNING = {
    "agreementFile": "协议/1.pdf",
    "signedOn": "2026-06-30",
    "plannedInvestment": "1000000.00",
    **PLANS,
}
AFTER_LANDING = ("LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED", "AT_CAPACITY", "ABOVE_SCALE")


def key(row: str) -> UUID:
    """The key behind an opaque id."""
    found = parse_id(row)
    assert found is not None
    return found[1]


def county(code: str = COUNTY) -> str:
    """The opaque id of a county or zone."""
    return opaque_id("Region", region(code))


def firm(name: str) -> str:
    """The opaque id of E01 to E14."""
    return opaque_id("Enterprise", enterprise(name))


async def a_project(city: Any, stage: str = "LEAD", *, code: str = COUNTY, **columns: Any) -> str:
    """The opaque id of a project that stands in the stage, with nothing behind it but its columns."""
    number = next(_numbers)
    needed: dict[str, Any] = {
        "no": f"ZS-2025-{code}-{number:04}",
        "name": f"示例项目{number}",
        "investor": f"示例投资方{number}",
        "industry_class": "C1530",
        "planned_investment": Decimal(1_000_000),
        "lead_county_id": region(code),
        "stage": stage,
    }
    if stage in AFTER_LANDING:
        needed |= {"signed_on": SIGNED_ON, "landed_on": date(2026, 6, 8), "enterprise_id": enterprise("E11")}
    if stage == "SIGNED":
        needed |= {"signed_on": SIGNED_ON, "assignment_due_on": date(2026, 6, 8)}
    if stage == "SUSPENDED":
        needed |= {"stage_before_suspension": "SIGNED", "suspend_reason": "投资方调整计划"}
    made = await Project.create(**needed | columns)
    await city.pool.execute(
        "insert into project_county (project_id, county_id) values ($1, $2)", made.id, region(code)
    )
    return opaque_id("Project", made.id)


async def a_pair(
    project: str, manager: str = "L5", server: str = "C2", start: date = SIGNED_ON, status: str = "ACTIVE"
) -> None:
    """A manager and a service commissioner of the project."""
    said: dict[str, Any] = {"project_id": key(project), "start_on": start, "status": status}
    await Assignment.create(kind="PROJECT_MANAGER", leader_id=leader(manager), **said)
    await Assignment.create(kind="SERVICE_COMMISSIONER", commissioner_id=commissioner(server), **said)


async def some_funds(project: str, amount: int = 100_000, day: date = SIGNED_ON) -> None:
    """Money that has arrived."""
    said: dict[str, Any] = {"date": day, "amount": amount, "source": "OUT_OF_PROVINCE", "voucher": "进账单"}
    await FundsInPlace.create(project_id=key(project), **said)


async def a_milestone(project: str, stage: str, planned_on: date) -> UUID:
    """A planned stage of the project."""
    made = await Milestone.create(project_id=key(project), stage=stage, planned_on=planned_on)
    return made.id


async def ready_to_land(
    city: Any, name: str, *, manager: str = "L5", server: str = "C2", **columns: Any
) -> str:
    """A signed project with funds and its two persons, whose landing with that enterprise is proposed."""
    said: dict[str, Any] = {"enterprise_id": enterprise(name), "landing_proposed_on": date(2026, 6, 9)}
    project = await a_project(city, "SIGNED", **said | columns)
    await a_pair(project, manager, server)
    await some_funds(project)
    return project


async def talk(city: Any, project: str, who: str = "county.lancang") -> None:
    """A talk with the investor, on record."""
    said = {"project": project, "counterpart": "投资方代表", "summary": "介绍园区条件"}
    await city.did(who, "logContact", input=said)
