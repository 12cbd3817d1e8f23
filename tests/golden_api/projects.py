"""The four projects of DOMAIN §8.3, made through the API on their days; P01 lands and hands over its pair.

Needs the enterprises and the rules of the pools (``enterprises.build``); E13 need not be served by anybody.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

from models.entities.assignment import Assignment
from models.entities.project import Project
from peipao.demo.enterprises import wan
from peipao.demo.projects import FUNDS, LISTED, MILESTONES, NAMES, PLACES, PROJECTS, REPORTS, TALKS, TASKS
from resolvers.changing import act_by_system
from tests.golden_api.days import Deed, live
from tests.golden_api.enterprises import commissioner, enterprise, leader, region, unit
from tests.golden_api.issues import hire_staff, staff_of
from tests.writing import WritableCity

OFFICE = "city.invest"
COUNTIES = {"P01": "county.simao", "P02": "county.menglian", "P03": "county.lancang", "P04": "county.simao"}
PAIRS = {"P01": ("L4", "C1", "2026-03-23"), "P02": ("D1", "C2", "2026-04-07")}
"""Manager and service commissioner, and the day on which they were proposed."""
SILENCE = "2026-04-13T09:00"
"""D1 has no account: three working days after the 7th are over, and silence is consent."""
LANDED_ON = "2026-06-12"
PLANS = {
    "LANDED": "landingPlannedOn",
    "UNDER_CONSTRUCTION": "startPlannedOn",
    "COMMISSIONED": "commissioningPlannedOn",
}
LATER = {"capacityPlannedOn": "2028-12-31", "libraryPlannedOn": "2029-06-30"}
"""Every later stage is planned at the signing; §8.3 names the next ones."""
LAST_NIGHT = "2026-06-30T02:00"


async def build(city: WritableCity) -> None:
    """All four projects as they stand on the morning of 30 June 2026."""
    await live(city, deeds(city))


def deeds(city: WritableCity) -> Iterator[Deed]:
    """Their way, each step with its moment."""
    for line in PROJECTS:
        yield from _story(city, line["key"])
    yield Deed(SILENCE, partial(accept_in_silence, city))
    yield Deed(LAST_NIGHT, partial(tell_lights, city))


def _story(city: WritableCity, key: str) -> list[Deed]:
    place = _line(PLACES, key)
    deeds = [
        Deed(f"{place['registered']}T09:00", partial(register, city, key)),
        Deed(f"{place['registered']}T10:00", partial(negotiate, city, key)),
    ]
    if any(each["key"] == key for each in LISTED):
        deeds.append(Deed(f"{place['registered']}T11:00", partial(decide_tier, city, key)))
    if place["signed"]:
        deeds.append(Deed(f"{place['signed']}T09:00", partial(sign, city, key)))
    else:
        deeds.append(Deed(f"{place['registered']}T12:00", partial(plan_signing, city, key)))
    if key in PAIRS:
        deeds.append(Deed(f"{PAIRS[key][2]}T09:00", partial(assign_pair, city, key)))
    deeds += [
        Deed(f"{line['date']}T15:00", partial(record_funds, city, line))
        for line in FUNDS
        if line["key"] == key
    ]
    deeds += [
        Deed(f"{line['accepted']}T16:00", partial(report, city, line))
        for line in REPORTS
        if line["key"] == key
    ]
    deeds += [
        Deed("2026-06-15T09:00", partial(give_task, city, line)) for line in TASKS if line["key"] == key
    ]
    if place["landed"]:
        deeds.append(Deed(f"{place['landed']}T09:00", partial(land, city, key)))
    return deeds


# --- the way of a project -----------------------------------------------------------------------


async def register(city: WritableCity, key: str) -> None:
    """A lead of its county, under the number that §8.3 gives it."""
    line, place = _line(PROJECTS, key), _line(PLACES, key)
    name, investor, origin, service = NAMES[key]
    counties = place["counties"].split()
    said: dict[str, Any] = {
        "name": name,
        "investor": investor,
        "investorOrigin": origin,
        "industryClass": line["class"],
        "leadCounty": region(counties[0]),
        "counties": [region(code) for code in counties],
        "chains": [await city.id_of("IndustryChain", code=line["chain"])],
        "plannedInvestment": str(wan(line["planned"])),
        "responsibleUnit": unit(place["unit"]),
        "serviceContent": service,
    }
    if place["zone"]:
        said["zone"] = region(place["zone"])
    made = await city.did(OFFICE, "registerProject", input=said, select="{ no }")
    assert made["no"] == line["no"]


async def negotiate(city: WritableCity, key: str) -> None:
    """Packaged, talked about, in negotiation."""
    row, who = await project(city, key), COUNTIES[key]
    await city.did(who, "packageProject", id=row)
    said = _line(TALKS, key)
    talk = {name: said[name] for name in ("counterpart", "place", "summary")} | {"project": row}
    await city.did(who, "logContact", input=talk)
    await city.did(who, "negotiateProject", id=row)


async def decide_tier(city: WritableCity, key: str) -> None:
    """The committee's decision, and the project's place on the list of the year."""
    row, place = await project(city, key), _line(PLACES, key)
    said = {
        "tier": _line(PROJECTS, key)["tier"],
        "tierDecisionDocNo": f"示例招商委〔2026〕{int(key[1:])}号",
    }
    await city.did(OFFICE, "setTier", id=row, input=said)
    item = _line(LISTED, key)
    listed = {"leadLeader": leader(item["leader"]), "responsibleUnit": unit(place["unit"])}
    listed |= {"project": row, "year": 2026, "dueOn": item["due"]}
    await city.did(OFFICE, "listKeyProject", input=listed)


async def plan_signing(city: WritableCity, key: str) -> None:
    """The day on which a project in negotiation is to be signed."""
    said = {"project": await project(city, key), "stage": "SIGNED", "plannedOn": _planned(key)["SIGNED"]}
    await city.did(COUNTIES[key], "addMilestone", input=said)


async def sign(city: WritableCity, key: str) -> None:
    """Signed by the office, a general project by its county, with every later stage planned."""
    place = _line(PLACES, key)
    await plan_signing(city, key)
    plans = {PLANS[stage]: day for stage, day in _planned(key).items() if stage in PLANS}
    said = {
        "agreementFile": f"协议/{_line(PROJECTS, key)['no']}.pdf",
        "signedOn": place["signed"],
        "plannedInvestment": str(wan(_line(PROJECTS, key)["planned"])),
        **plans,
        **LATER,
    }
    who = COUNTIES[key] if _line(PROJECTS, key)["tier"] == "GENERAL" else OFFICE
    await city.did(who, "signProject", id=await project(city, key), input=said)


async def assign_pair(city: WritableCity, key: str) -> None:
    """Manager and service commissioner; a manager with an account acknowledges at once."""
    manager, server, _ = PAIRS[key]
    of_project = {"project": await project(city, key)}
    proposed = await city.did(
        OFFICE,
        "proposeAssignment",
        input={**of_project, "kind": "PROJECT_MANAGER", "leader": leader(manager)},
    )
    serving = {"kind": "SERVICE_COMMISSIONER", "commissioner": commissioner(server)}
    await city.did(OFFICE, "proposeAssignment", input={**of_project, **serving})
    if manager == "L4":
        await city.did("leader.l4", "acknowledgeAssignment", id=proposed["id"])


async def record_funds(city: WritableCity, line: dict[str, str]) -> None:
    """Money that arrived."""
    said = {
        "project": await project(city, line["key"]),
        "date": line["date"],
        "amount": str(wan(line["amount"])),
        "source": line["source"],
        "voucher": line["voucher"],
    }
    await city.did(COUNTIES[line["key"]], "recordFunds", input=said)


async def report(city: WritableCity, line: dict[str, str]) -> None:
    """A month as the county reports it and the office accepts it."""
    said = {
        "project": await project(city, line["key"]),
        "period": line["period"],
        "physicalProgress": line["progress"],
        "fundsInPlaceDelta": str(wan(line["funds"])),
        "text": line["text"],
    }
    made = await city.did(COUNTIES[line["key"]], "reportProgress", input=said)
    await city.did(OFFICE, "acceptProgress", id=made["id"])


async def give_task(city: WritableCity, line: dict[str, str]) -> None:
    """A task of the war map, signed in and, where §8.3 says so, begun."""
    await hire_staff(city, line["unit"])
    said = {
        "project": await project(city, line["key"]),
        "centre": "INVEST",
        "content": line["content"],
        "leadLeader": leader(line["leader"]),
        "responsibleUnit": unit(line["unit"]),
        "dueOn": line["due"],
    }
    made = await city.did(OFFICE, "assignMapTask", input=said)
    await city.did(staff_of(line["unit"]), "signInTask", id=made["id"])
    if line["status"] == "DOING":
        feedback = {"feedback": "已进场施工"}
        await city.did(staff_of(line["unit"]), "feedBackTask", id=made["id"], input=feedback)


async def land(city: WritableCity, key: str) -> None:
    """The county proposes the enterprise, the office confirms."""
    row = await project(city, key)
    firm = {"enterprise": await enterprise(city, _line(PROJECTS, key)["firm"])}
    await city.did(COUNTIES[key], "proposeLanding", id=row, input=firm)
    await city.did(OFFICE, "landProject", id=row, input={"landedOn": _line(PLACES, key)["landed"]})


# --- by the clock -------------------------------------------------------------------------------


async def accept_in_silence(city: WritableCity) -> None:
    """What the worker does about managers who did not answer in time."""
    due = await city.pool.fetch(
        "select id from assignment where status = 'PROPOSED' and project_id is not null"
    )
    for row in due:
        async with city.pool.acquire() as connection:
            outcome = await act_by_system(connection, Assignment, "acknowledge_assignment", row["id"])
        assert outcome.ok, outcome.problems


async def tell_lights(city: WritableCity) -> None:
    """What the worker does every night at two."""
    for row in await city.pool.fetch("select id from project"):
        async with city.pool.acquire() as connection:
            # Refused where nothing changes.
            await act_by_system(connection, Project, "recalculate_light", row["id"])


# --- ids ----------------------------------------------------------------------------------------


async def project(city: WritableCity, key: str) -> str:
    """The id of P01 to P04 in this city."""
    return await city.id_of("Project", no=_line(PROJECTS, key)["no"])


def _line(lines: list[dict[str, str]], key: str) -> dict[str, str]:
    return next(line for line in lines if line["key"] == key)


def _planned(key: str) -> dict[str, str]:
    return {line["stage"]: line["planned"] for line in MILESTONES if line["key"] == key}
