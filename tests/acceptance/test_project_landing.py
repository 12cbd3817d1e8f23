"""The landing of a project: all six steps of DOMAIN §6.1, every variant, and nothing where one fails."""

import asyncio
from datetime import date
from typing import Any

from models.entities.assignment import Assignment
from models.entities.link import LeaderLink
from models.entities.person import RoleGrant
from models.entities.project import Project
from peipao.demo.enterprises import enterprise
from peipao.demo.people import commissioner, leader
from resolvers.notifying import event_by_id, people_of
from tests.project_life import a_milestone, a_pair, a_project, firm, key, ready_to_land, some_funds
from tests.writing import WritableCity

LANDED_ON = date(2026, 6, 30)
LANDING = {"landedOn": str(LANDED_ON)}
TABLES = (
    "project",
    "milestone",
    "assignment",
    "leader_link",
    "key_enterprise",
    "pool_membership",
    "enterprise",
    "audit_log",
    "outbox_event",
)


async def land(city: WritableCity, project: str, **said: Any) -> dict[str, Any]:
    """The payload of a landing that must succeed."""
    payload = await city.do(
        "city.invest",
        "landProject",
        id=project,
        input=LANDING | said,
        select="{ stage light landedOn pairDecisionDueOn enterprise { isKey } }",
    )
    assert payload["ok"], payload["errors"]
    return payload


async def everything(city: WritableCity) -> dict[str, list[dict[str, Any]]]:
    return {table: await city.rows(table) for table in TABLES}


async def of_enterprise(city: WritableCity, name: str, *statuses: str) -> list[dict[str, Any]]:
    rows = await city.rows("assignment", enterprise_id=enterprise(name))
    return [row for row in rows if row["status"] in statuses]


async def links(city: WritableCity, name: str) -> set[tuple[Any, ...]]:
    rows = await city.rows("leader_link", enterprise_id=enterprise(name))
    return {(row["leader_id"], row["is_primary"], row["source"], row["end_on"]) for row in rows}


async def test_an_enterprise_nobody_served_gets_the_pair_the_list_and_the_link(
    writable_city: WritableCity,
) -> None:
    project = await ready_to_land(writable_city, "E11")
    milestone = await a_milestone(project, "LANDED", date(2026, 6, 25))
    payload = await land(writable_city, project)
    # 1. The project's two assignments are converted and end on the day.
    before = {row["kind"]: row for row in await writable_city.rows("assignment", project_id=key(project))}
    assert {(row["status"], row["end_on"]) for row in before.values()} == {("CONVERTED", LANDED_ON)}
    # 2. The same two persons serve the enterprise from that day on, cross-linked.
    served = await of_enterprise(writable_city, "E11", "ACTIVE")
    assert {
        (row["kind"], row["leader_id"], row["commissioner_id"], row["start_on"], row["converted_from_id"])
        for row in served
    } == {
        ("RELIEF_SUPERVISOR", leader("L5"), None, LANDED_ON, before["PROJECT_MANAGER"]["id"]),
        ("POLICY_COMMISSIONER", None, commissioner("C2"), LANDED_ON, before["SERVICE_COMMISSIONER"]["id"]),
    }
    # 3. The enterprise is on the key list of the year, and the manager its primary leader.
    listed = await writable_city.row("key_enterprise", enterprise_id=enterprise("E11"))
    assert (listed["year"], listed["level"], listed["added_on"]) == (2026, "CITY", LANDED_ON)
    assert payload["row"]["enterprise"] == {"isKey": True}
    assert await links(writable_city, "E11") == {(leader("L5"), True, "PROJECT_LANDING", None)}
    # 4. The commissioner of the service pool has joined the policy pool.
    pools = {row["id"]: row["kind"] for row in await writable_city.rows("pool")}
    joined = {
        pools[row["pool_id"]]: (row["status"], row["joined_on"])
        for row in await writable_city.rows("pool_membership", commissioner_id=commissioner("C2"))
    }
    assert joined == {"SERVICE": ("ACTIVE", date(2026, 1, 5)), "POLICY": ("ACTIVE", LANDED_ON)}
    # 6. Enterprise, both persons, county and 市民营办 are told; nobody has to decide anything.
    (event,) = payload["events"]
    assert set(event["audiences"]) == {
        "enterprise",
        "manager",
        "commissioner",
        "lead_county",
        "relief_office",
    }
    assert payload["row"]["pairDecisionDueOn"] is None
    assert (payload["row"]["stage"], payload["row"]["landedOn"]) == ("LANDED", str(LANDED_ON))
    assert (await writable_city.row("milestone", id=milestone))["actual_on"] == LANDED_ON


async def test_those_who_served_the_enterprise_before_make_room(writable_city: WritableCity) -> None:
    project = await ready_to_land(writable_city, "E01", manager="L3")
    payload = await land(writable_city, project)
    ended = await of_enterprise(writable_city, "E01", "ENDED")
    assert {
        (row["leader_id"] or row["commissioner_id"], row["end_on"], row["change_reason"]) for row in ended
    } == {(each, LANDED_ON, "LANDING_CONVERSION") for each in (leader("L1"), commissioner("C3"))}
    now = await of_enterprise(writable_city, "E01", "ACTIVE")
    assert {row["leader_id"] or row["commissioner_id"] for row in now} == {leader("L3"), commissioner("C2")}
    # The other leader's primary link becomes another one; its history is kept.
    assert await links(writable_city, "E01") == {
        (leader("L1"), False, "ASSIGNED", None),
        (leader("L3"), True, "PROJECT_LANDING", None),
    }
    told = next(each for each in payload["events"] if each["event"] == "Project.change_primary_link")
    assert told["audiences"] == ["linked_leaders", "relief_office"]
    assert len(await writable_city.rows("key_enterprise", enterprise_id=enterprise("E01"))) == 1


async def test_a_leader_who_is_linked_already_becomes_the_primary_one(writable_city: WritableCity) -> None:
    await LeaderLink.create(
        leader_id=leader("L4"), enterprise_id=enterprise("E03"), start_on=date(2026, 2, 1)
    )
    await land(writable_city, await ready_to_land(writable_city, "E03", manager="L4"))
    assert await links(writable_city, "E03") == {
        (leader("L2"), False, "ASSIGNED", None),
        (leader("L4"), False, "ASSIGNED", LANDED_ON),
        (leader("L4"), True, "PROJECT_LANDING", None),
    }


async def test_a_primary_leader_who_manages_the_project_stays_as_linked(writable_city: WritableCity) -> None:
    before = await links(writable_city, "E04")
    await land(writable_city, await ready_to_land(writable_city, "E04", manager="L3", server="C4"))
    assert await links(writable_city, "E04") == before
    now = await of_enterprise(writable_city, "E04", "ACTIVE")
    assert {row["start_on"] for row in now} == {LANDED_ON}


async def test_the_two_go_on_reading_and_serving_the_project_after_its_landing(
    writable_city: WritableCity,
) -> None:
    project = await ready_to_land(writable_city, "E02", manager="L4", server="C1")
    await land(writable_city, project)
    ask = "query($id: ID!) { project(id: $id) { stage } }"
    for who in ("leader.l4", "commissioner.c1"):
        assert await writable_city.ask(who, ask, {"id": project}) == {"project": {"stage": "LANDED"}}
    given = {"project": project, "period": "2026-06", "physicalProgress": "3.00", "text": "场地平整"}
    await writable_city.did("commissioner.c1", "reportProgress", input=given)


async def test_everybody_whom_the_landing_concerns_is_told(writable_city: WritableCity) -> None:
    project = await ready_to_land(writable_city, "E07", manager="L4", server="C1")
    await land(writable_city, project)
    said = await writable_city.row("outbox_event", event="Project.land_project", row_id=key(project))
    async with writable_city.pool.acquire() as connection:
        event = await event_by_id(connection, said["id"])
        assert event is not None
        people = await people_of(Project, event)
    users = {row["username"] for row in await writable_city.rows("user") if row["id"] in people}
    assert users == {"leader.l4", "commissioner.c1", "county.lancang", "city.relief"}


# --- a second landing of the same enterprise ----------------------------------------------------


async def second_landing(city: WritableCity, name: str) -> str:
    """A project that has landed with an enterprise where another project landed before."""
    project = await ready_to_land(city, name, manager="L3", server="C2")
    payload = await land(city, project)
    assert {"event": "Project.decide_landing_pair", "audiences": ["relief_office"]} in payload["events"]
    # 07-01, 02, 03, 06, 07 are the five working days after 06-30.
    assert payload["row"]["pairDecisionDueOn"] == "2026-07-07"
    return project


async def test_the_earlier_landing_stays_and_the_new_pair_is_proposed(writable_city: WritableCity) -> None:
    stayed = await of_enterprise(writable_city, "E13", "ACTIVE")
    project = await second_landing(writable_city, "E13")
    assert await of_enterprise(writable_city, "E13", "ACTIVE") == stayed
    proposed = await of_enterprise(writable_city, "E13", "PROPOSED")
    assert {row["leader_id"] or row["commissioner_id"] for row in proposed} == {
        leader("L3"),
        commissioner("C2"),
    }
    assert (leader("L3"), False, "PROJECT_LANDING", None) in await links(writable_city, "E13")
    assert (leader("L4"), True, "PROJECT_LANDING", None) in await links(writable_city, "E13")
    # 市民营办 decides, and nobody else.
    given = {"takeOver": False}
    for who in ("city.invest", "county.lancang"):
        assert await writable_city.refusals(who, "decideLandingPair", id=project, input=given) == [
            "FORBIDDEN"
        ]
    await writable_city.did("city.relief", "decideLandingPair", id=project, input=given)
    assert await of_enterprise(writable_city, "E13", "ACTIVE") == stayed
    assert await of_enterprise(writable_city, "E13", "PROPOSED") == []
    assert await writable_city.refusals("city.relief", "decideLandingPair", id=project, input=given) == [
        "STATE_CONFLICT"
    ]


async def test_the_new_pair_takes_over_where_the_office_decides_so(writable_city: WritableCity) -> None:
    first = await ready_to_land(writable_city, "E05", manager="L4", server="C1")
    await land(writable_city, first)
    second = await second_landing(writable_city, "E05")
    await writable_city.did("city.relief", "decideLandingPair", id=second, input={"takeOver": True})
    now = await of_enterprise(writable_city, "E05", "ACTIVE")
    assert {row["leader_id"] or row["commissioner_id"] for row in now} == {leader("L3"), commissioner("C2")}
    assert await of_enterprise(writable_city, "E05", "PROPOSED") == []
    primary = [link for link in await links(writable_city, "E05") if link[1] and link[3] is None]
    assert [link[0] for link in primary] == [leader("L3")]


# --- where a step fails -------------------------------------------------------------------------


async def test_a_landing_with_an_assignment_that_begins_later_leaves_nothing(
    writable_city: WritableCity,
) -> None:
    project = await a_project(
        writable_city, "SIGNED", enterprise_id=enterprise("E06"), landing_proposed_on=LANDED_ON
    )
    await a_pair(project, start=date(2026, 6, 30))
    await some_funds(project)
    before = await everything(writable_city)
    payload = await writable_city.do(
        "city.invest", "landProject", id=project, input={"landedOn": "2026-06-29"}
    )
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", "landedOn")]
    assert await everything(writable_city) == before


async def test_a_commissioner_suspended_in_the_policy_pool_lands_nowhere(writable_city: WritableCity) -> None:
    project = await ready_to_land(writable_city, "E06", server="C5")
    pool = writable_city.pool
    await pool.execute(
        "update pool_membership set status = 'SUSPENDED' where commissioner_id = $1", commissioner("C5")
    )
    before = await everything(writable_city)
    assert await writable_city.refusals("city.invest", "landProject", id=project, input=LANDING) == [
        "VALIDATION"
    ]
    assert await everything(writable_city) == before


async def test_a_step_that_the_database_refuses_undoes_all_the_others(writable_city: WritableCity) -> None:
    project = await ready_to_land(writable_city, "E12")
    # A row of another city, which no effect finds: the index stops the new pair when all else is written.
    hidden = await Assignment.create(
        city_id=530900,
        kind="POLICY_COMMISSIONER",
        enterprise_id=enterprise("E12"),
        commissioner_id=commissioner("C3"),
        status="ACTIVE",
    )
    before = await everything(writable_city)
    assert await writable_city.refusals("city.invest", "landProject", id=project, input=LANDING) == [
        "DUPLICATE"
    ]
    assert await everything(writable_city) == before
    await hidden.delete()
    await land(writable_city, project)


async def test_whoever_proposed_the_landing_does_not_confirm_it(writable_city: WritableCity) -> None:
    project = await a_project(writable_city, "SIGNED")
    await a_pair(project)
    await some_funds(project)
    await writable_city.did("county.lancang", "proposeLanding", id=project, input={"enterprise": firm("E14")})
    # For a day the county's administrator stands in for the office.
    who = (await writable_city.row("user", username="county.lancang"))["id"]
    held = await RoleGrant.create(user_id=who, role="CITY_INVEST_OFFICE", scope_kind="CITY")
    try:
        refused = await writable_city.refusals("county.lancang", "landProject", id=project, input=LANDING)
    finally:
        await writable_city.pool.execute("delete from role_grant where id = $1", held.id)
    assert refused == ["SEPARATION_OF_DUTIES"]


async def test_a_dry_run_of_a_landing_tells_everything_and_does_nothing(writable_city: WritableCity) -> None:
    project = await ready_to_land(writable_city, "E06")
    before = await everything(writable_city)
    payload = await writable_city.do(
        "city.invest", "landProject", id=project, input=LANDING, select="{ stage }", dry_run=True
    )
    assert (payload["ok"], payload["row"]) == (True, {"stage": "LANDED"})
    assert all(verdict["allowed"] for verdict in payload["verdicts"])
    assert await everything(writable_city) == before


async def test_only_one_of_two_landings_at_once_succeeds(writable_city: WritableCity) -> None:
    project = await ready_to_land(writable_city, "E08", manager="L6")
    version = (await writable_city.row("project", id=key(project)))["version"]
    both = await asyncio.gather(
        *(
            writable_city.do("city.invest", "landProject", id=project, input=LANDING, version=version)
            for _ in range(2)
        )
    )
    assert sorted(payload["ok"] for payload in both) == [False, True]
    refused = next(payload for payload in both if not payload["ok"])
    assert refused["errors"][0]["code"] in ("CONFLICT", "STATE_CONFLICT")
    assert await Assignment.filter(enterprise_id=enterprise("E08"), status="ACTIVE").count() == 2


async def test_the_enterprise_reads_its_project_once_landed_and_without_what_officials_note(
    writable_city: WritableCity,
) -> None:
    ask = "query($id: ID!) { project(id: $id) { stage suspendReason confidentialTerms } }"
    proposed = await ready_to_land(writable_city, "E13", manager="L3", server="C2")
    assert await writable_city.codes("enterprise.e13", ask, {"id": proposed}) == ["NOT_FOUND"]
    landed = await a_project(
        writable_city,
        "LANDED",
        enterprise_id=enterprise("E13"),
        suspend_reason="资金未到位",
        confidential_terms="地价",
    )
    seen = {"stage": "LANDED", "suspendReason": None, "confidentialTerms": None}
    assert await writable_city.ask("enterprise.e13", ask, {"id": landed}) == {"project": seen}
    clear = {"stage": "LANDED", "suspendReason": "资金未到位", "confidentialTerms": "地价"}
    assert await writable_city.ask("city.invest", ask, {"id": landed}) == {"project": clear}


async def test_a_pair_that_has_gone_takes_nothing_over(writable_city: WritableCity) -> None:
    project = await second_landing(writable_city, "E13")
    await writable_city.pool.execute(
        "update assignment set status = 'ENDED' where status = 'PROPOSED' and enterprise_id = $1",
        enterprise("E13"),
    )
    given = {"takeOver": True}
    assert await writable_city.refusals("city.relief", "decideLandingPair", id=project, input=given) == [
        "STATE_CONFLICT"
    ]
    await writable_city.did("city.relief", "decideLandingPair", id=project, input={"takeOver": False})
