"""Leaders' links, supervisors, commissioners and visits of DOMAIN §8.2, made through the API."""

from collections.abc import Iterator, Sequence
from functools import partial
from uuid import UUID

from models import clock
from models.entities.assignment import Assignment
from models.entities.link import LinkVisit
from peipao.demo.assignments import POLICY_COMMISSIONERS
from peipao.demo.links import LINKED_ON, LINKS, VISITS
from peipao.reference.org_units import unit_code
from peipao.reference.regions import CITY_CODE
from resolvers.binding import parse_id
from resolvers.changing import act_by_system
from tests.golden_api.days import Deed, live
from tests.golden_api.enterprises import YOUNGEST, commissioner, enterprise, leader, list_enterprise, unit
from tests.writing import WritableCity

LIAISON = "liaison.links"
"""Keeps the visits of all leaders; those without an account cannot do so themselves."""
SILENT_AFTER = "2026-01-14T09:00"
"""The three working days after 8 January in which leaders acknowledge are over."""
LANDED = "2026-06-12T09:00"
ANSWERS = {"91530802X00000019X": "enterprise.e01"}
"""The enterprise E01 and its account, which answers; of the others silence confirms the visit."""
LAST_SILENCE = "2026-06-30T09:00"


async def build(city: WritableCity) -> None:
    """Links and people of January, then the visits in their order; E13 comes with its project."""
    await live(city, deeds(city))


def deeds(city: WritableCity) -> Iterator[Deed]:
    """The same, each with its moment."""
    begun = f"{LINKED_ON}T09:00"
    yield Deed(begun, partial(appoint_liaison, city))
    for key, firms in LINKS.items():
        for firm in firms:
            if firm != YOUNGEST:
                yield Deed(begun, partial(link_and_supervise, city, key, firm))
    for key, firms in POLICY_COMMISSIONERS.items():
        for firm in firms:
            yield Deed(begun, partial(commission, city, key, firm))
    yield Deed(SILENT_AFTER, partial(accept_in_silence, city))
    for line in VISITS:
        evening = f"{line['visited']}T18:00"
        yield Deed(evening, partial(confirm_in_silence, city))
        yield Deed(evening, partial(visit_linked, city, line))
    yield Deed(LAST_SILENCE, partial(confirm_in_silence, city))


async def stand_in_for_landing(city: WritableCity) -> None:
    """What the landing of P01 does to E13, done by hand where the project itself is not built."""
    city.at(LANDED)
    await list_enterprise(city, YOUNGEST)
    await link_and_supervise(city, "L4", YOUNGEST)
    membership = await city.did(
        "city.org",
        "selectCommissioner",
        input={"commissioner": commissioner("C1"), "pool": await city.id_of("Pool", kind="POLICY")},
    )
    await city.did("city.org", "activateMembership", id=membership["id"])
    await commission(city, "C1", YOUNGEST)
    city.at("2026-06-18T09:00")
    await accept_in_silence(city)


async def appoint_liaison(city: WritableCity) -> None:
    """An account in the role of liaison, named by the organisation department for every leader."""
    office = unit(unit_code(CITY_CODE, "RELIEF_OFFICE"))
    account = {"username": LIAISON, "displayName": "挂钩联络员", "unit": office}
    made = await city.did("sysadmin", "createUser", input=account)
    said = {"user": made["id"], "role": "LIAISON", "scopeKind": "SELF"}
    await city.did("sysadmin", "grantRole", input=said)
    for key in LINKS:
        await city.did("city.org", "updateLeader", id=leader(key), input={"liaisonUser": made["id"]})


async def link_and_supervise(city: WritableCity, key: str, firm: str) -> str:
    """A primary link, and the proposal of its leader as the enterprise's supervisor; the link's id."""
    firm_id = await enterprise(city, firm)
    made = await city.did(
        "city.relief",
        "createLink",
        input={"leader": leader(key), "enterprise": firm_id, "isPrimary": True},
    )
    await city.did(
        "city.relief",
        "proposeAssignment",
        input={"kind": "RELIEF_SUPERVISOR", "enterprise": firm_id, "leader": leader(key)},
    )
    return str(made["id"])


async def commission(city: WritableCity, key: str, firm: str) -> None:
    """The policy commissioner of an enterprise."""
    said = {
        "kind": "POLICY_COMMISSIONER",
        "enterprise": await enterprise(city, firm),
        "commissioner": commissioner(key),
        "choiceReason": "按产业链分片联系",
    }
    await city.did("city.relief", "proposeAssignment", input=said)


async def visit_linked(city: WritableCity, line: dict[str, str]) -> None:
    """A visit of §8.2."""
    await visit(city, await link_of(city, line["leader"], line["firm"]), summary=line["summary"])


async def visit(city: WritableCity, link: str, *, summary: str, problems: Sequence[str] = ()) -> str:
    """A visit of today, submitted the same evening; the enterprise may answer at once. The visit's id."""
    today = clock.today().isoformat()
    made = await city.did(LIAISON, "planVisit", input={"link": link, "plannedOn": today})
    said = {"visitedOn": today, "place": "企业厂区", "attendees": "挂钩领导、联络员、企业负责人"}
    await city.did(LIAISON, "completeVisit", id=made["id"], input=said)
    record = {"summary": summary, "evidence": [f"{today}-现场照片.jpg"], "problemsFound": list(problems)}
    visited = await city.did(
        LIAISON, "submitVisit", id=made["id"], input=record, select="{ id link { enterprise { uscc } } }"
    )
    account = ANSWERS.get(visited["link"]["enterprise"]["uscc"])
    if account:
        await city.did(account, "confirmVisit", id=made["id"])
    return str(made["id"])


async def link_of(city: WritableCity, key: str, firm: str) -> str:
    """The id of the link between a leader and an enterprise."""
    equal = {"leader_id": _key(leader(key)), "enterprise_id": _key(await enterprise(city, firm))}
    return await city.id_of("LeaderLink", **equal)


async def accept_in_silence(city: WritableCity) -> None:
    """What the worker does about proposals that nobody answered in time."""
    due = await city.pool.fetch(
        "select id from assignment where status = 'PROPOSED' and acknowledge_due_at < $1", clock.now()
    )
    for row in due:
        async with city.pool.acquire() as connection:
            outcome = await act_by_system(connection, Assignment, "acknowledge_assignment", row["id"])
        assert outcome.ok, outcome.problems


async def confirm_in_silence(city: WritableCity) -> None:
    """What the worker does about visits whose enterprise did not answer in time."""
    due = await city.pool.fetch(
        "select id from link_visit where status = 'SUBMITTED' and confirm_due_at < $1", clock.now()
    )
    for row in due:
        async with city.pool.acquire() as connection:
            outcome = await act_by_system(connection, LinkVisit, "confirm_visit", row["id"])
        assert outcome.ok, outcome.problems


def _key(opaque: str) -> UUID:
    found = parse_id(opaque)
    assert found is not None
    return found[1]
