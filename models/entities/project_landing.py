"""The landing of a project: its two persons become those of the enterprise (DOMAIN §6.1, measure 9.7).

All of it is one step of one transaction: if any part is refused, the project has not landed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from models.audiences import RELIEF_OFFICE
from models.entities.project_effects import check_day, reach
from models.entities.project_lights import light_finds, light_of_step
from models.grants import LINK_IN_FORCE
from models.predicates import Compare, Exists, Not, all_of
from models.validators import unified_social_credit_code
from models.workflow import Audience, Find, Refusal, Row, Step

ENTERPRISE_NOT_FOUND = Refusal("VALIDATION", "落地企业须为注册在本市的企业", "enterprise")
USCC_INVALID = Refusal("VALIDATION", "落地企业的统一社会信用代码无效：{why}", "enterprise")
NOT_OPERATING = Refusal("VALIDATION", "落地企业须在营，目前已停业、注销、吊销或破产", "enterprise")
BEFORE_THE_ASSIGNMENT = Refusal(
    "VALIDATION", "落地日期不能早于项目主管和服务专员的任职日期 {day}", "landedOn"
)
POLICY_POOL_MISSING = Refusal("VALIDATION", "尚未设立政策专员库，请市民营办先行设立")
COMMISSIONER_SUSPENDED = Refusal(
    "VALIDATION", "服务专员在政策专员库中已暂停，请市委组织部恢复其资格，或先更换服务专员"
)

PAIR_GONE = Refusal("STATE_CONFLICT", "新落地项目的拟任人选已结束，不能接任")

PAIR_DECISION_WD = 5
"""Working days in which 市民营办 decides between the pairs of two landings (DOMAIN §6.1, step 5)."""
AS_RELIEF = {"PROJECT_MANAGER": "RELIEF_SUPERVISOR", "SERVICE_COMMISSIONER": "POLICY_COMMISSIONER"}
"""What each kind of assignment becomes when the project lands."""
RELIEF_KINDS = tuple(AS_RELIEF.values())

THE_TWO = (
    Audience("manager", path="assignments.leader"),
    Audience("commissioner", path="assignments.commissioner"),
)
LINKED_LEADERS = Audience("linked_leaders", path="enterprise.leader_links.leader")


async def propose_landing(step: Step) -> None:
    """The county or zone names the enterprise; the office is to confirm."""
    enterprise_id = step.value("enterprise_id")
    if enterprise_id is None:
        return
    check_enterprise(await step.find("Enterprise", id=enterprise_id))
    step.set(landing_proposed_on=step.today)


def check_enterprise(found: Sequence[Row]) -> Row:
    """The enterprise, if it is located in the city, in business, and has a valid credit code (A-01).

    Raises:
        RuleBroken: VALIDATION.
    """
    if not found:
        raise ENTERPRISE_NOT_FOUND()
    (enterprise,) = found
    if why := unified_social_credit_code.refusal(enterprise["uscc"]):
        raise USCC_INVALID(why=why)
    if enterprise["status"] != "OPERATING":
        raise NOT_OPERATING()
    return enterprise


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Everything that the landing rests on, read and locked in one statement."""

    pair: Sequence[Row]
    """The project's active manager and commissioner."""
    in_charge: Sequence[Row]
    """The active supervisor and commissioner that the enterprise has already."""
    links: Sequence[Row]
    listings: Sequence[Row]
    pools: Sequence[Row]
    memberships: Sequence[Row]

    def person(self, column: str) -> UUID | None:
        """The leader or commissioner of the project's pair."""
        return next((each[column] for each in self.pair if each[column] is not None), None)

    @property
    def landed_before(self) -> bool:
        """Whether those in charge came with another landed project, which stays (A-21)."""
        return any(each["converted_from_id"] is not None for each in self.in_charge)


async def land(step: Step) -> None:
    """The project lands and hands its two persons over to the enterprise, without a gap."""
    landed_on, enterprise_id = step.value("landed_on"), step.value("enterprise_id")
    if landed_on is None or enterprise_id is None:
        return
    check_day(step, "landed_on")
    enterprises, pair, in_charge, links, listings, pools, memberships, *for_light = await step.find_all(
        Find(entity="Enterprise", equal={"id": enterprise_id}, lock=True),
        Find(entity="Assignment", equal={"project_id": step.row_id, "status": "ACTIVE"}, lock=True),
        Find(
            entity="Assignment",
            equal={"enterprise_id": enterprise_id, "kind": RELIEF_KINDS, "status": "ACTIVE"},
            lock=True,
        ),
        Find(entity="LeaderLink", equal={"enterprise_id": enterprise_id}, where=LINK_IN_FORCE, lock=True),
        Find(
            entity="KeyEnterprise",
            equal={
                "enterprise_id": enterprise_id,
                "year": landed_on.year,
                "level": "CITY",
                "removed_on": None,
            },
        ),
        Find(entity="Pool", equal={"kind": "POLICY"}),
        Find(entity="PoolMembership", where=_OF_A_PROJECT_IN_POLICY_POOL, lock=True),
        *light_finds(step.row_id, lock_milestones=True),
    )
    check_enterprise(enterprises)
    found = Found(
        pair=pair,
        in_charge=in_charge,
        links=links,
        listings=listings,
        pools=pools,
        memberships=memberships,
    )
    _convert(step, found, landed_on)
    _put_on_key_list(step, found, landed_on)
    _link_leader(step, found, landed_on)
    _enrol(step, found, landed_on)
    step.tell(*THE_TWO)
    milestones, reports, funds, tasks = for_light
    reached = reach(step, "LANDED", landed_on, (milestones, reports, funds, tasks))
    step.set(light=light_of_step(step, "LANDED", reached))


_OF_A_PROJECT_IN_POLICY_POOL = all_of(
    Not(Compare("status", "eq", "EXITED")),
    Exists("pool", Compare("kind", "eq", "POLICY")),
    Exists(
        "commissioner",
        Exists(
            "assignments",
            all_of(Compare("kind", "eq", "SERVICE_COMMISSIONER"), Compare("status", "eq", "ACTIVE")),
        ),
    ),
)
"""Those who serve some project now: the commissioner of this one is told apart among these few."""


def _convert(step: Step, found: Found, landed_on: date) -> None:
    """Steps 1, 2 and 5: the project's pair is converted, the enterprise gets it, others make room."""
    latest = max((each["start_on"] for each in found.pair), default=landed_on)
    if latest > landed_on:
        raise BEFORE_THE_ASSIGNMENT(day=latest)
    # The earlier landing stays: the new pair is proposed, and the office decides between the two.
    status = "PROPOSED" if found.landed_before else "ACTIVE"
    if found.landed_before:
        step.set(pair_decision_due_on=step.work_day(PAIR_DECISION_WD))
        step.tell(RELIEF_OFFICE, event="decide_landing_pair")
    else:
        for each in found.in_charge:
            _end(step, each, landed_on)
    for each in found.pair:
        step.change("Assignment", each["id"], status="CONVERTED", end_on=landed_on)
        step.add(
            "Assignment",
            kind=AS_RELIEF[each["kind"]],
            enterprise_id=step.value("enterprise_id"),
            leader_id=each["leader_id"],
            commissioner_id=each["commissioner_id"],
            start_on=landed_on,
            status=status,
            converted_from_id=each["id"],
        )


def _end(step: Step, assignment: Row, day: date) -> None:
    step.change(
        "Assignment",
        assignment["id"],
        status="ENDED",
        end_on=max(assignment["start_on"], day),
        change_reason="LANDING_CONVERSION",
    )


def _put_on_key_list(step: Step, found: Found, landed_on: date) -> None:
    """Step 3: only an enterprise on the key list of the year has a supervisor."""
    if found.listings:
        return
    step.add(
        "KeyEnterprise",
        enterprise_id=step.value("enterprise_id"),
        year=landed_on.year,
        level="CITY",
        reason=f"项目落地：{step.value('name')}",
        added_on=landed_on,
    )
    step.change("Enterprise", step.value("enterprise_id"), is_key=True)


def _link_leader(step: Step, found: Found, landed_on: date) -> None:
    """Step 3: the manager is linked to the enterprise, first among all unless the earlier pair stays."""
    leader_id = found.person("leader_id")
    own = next((each for each in found.links if each["leader_id"] == leader_id), None)
    if own and (own["is_primary"] or found.landed_before):
        return
    if not found.landed_before:
        for each in found.links:
            if each["is_primary"]:
                demote(step, each)
    if own:
        # A link of its own begins, rather than the old one becoming primary: the history stays, and
        # at no moment are two links primary.
        step.change("LeaderLink", own["id"], end_on=max(own["start_on"], landed_on))
    step.add(
        "LeaderLink",
        leader_id=leader_id,
        enterprise_id=step.value("enterprise_id"),
        is_primary=not found.landed_before,
        start_on=landed_on,
        source="PROJECT_LANDING",
        reason=f"项目落地：{step.value('name')}",
    )


def demote(step: Step, link: Row) -> None:
    """The link is primary no more; both leaders and the office are told."""
    step.change("LeaderLink", link["id"], is_primary=False)
    step.tell(LINKED_LEADERS, RELIEF_OFFICE, event="change_primary_link")


def _enrol(step: Step, found: Found, landed_on: date) -> None:
    """Step 4: a commissioner of the service pool alone joins the policy pool."""
    commissioner_id = found.person("commissioner_id")
    if not found.pools:
        raise POLICY_POOL_MISSING()
    membership = next(
        (each for each in found.memberships if each["commissioner_id"] == commissioner_id), None
    )
    joined: dict[str, Any] = {"status": "ACTIVE", "joined_on": landed_on}
    if membership is None:
        step.add("PoolMembership", commissioner_id=commissioner_id, pool_id=found.pools[0]["id"], **joined)
    elif membership["status"] == "CANDIDATE":
        step.change("PoolMembership", membership["id"], **joined)
    elif membership["status"] == "SUSPENDED":
        raise COMMISSIONER_SUSPENDED()


# --- two landings of one enterprise -------------------------------------------------------------


async def decide_landing_pair(step: Step) -> None:
    """市民营办 decides which pair serves the enterprise; the other's time ends today."""
    take_over = step.given.get("take_over")
    if take_over is None:
        return
    assignments, links, mine = await step.find_all(
        Find(
            entity="Assignment",
            equal={
                "enterprise_id": step.row["enterprise_id"],
                "kind": RELIEF_KINDS,
                "status": ("PROPOSED", "ACTIVE"),
            },
            lock=True,
        ),
        Find(
            entity="LeaderLink",
            equal={"enterprise_id": step.row["enterprise_id"]},
            where=LINK_IN_FORCE,
            lock=True,
        ),
        Find(entity="Assignment", equal={"project_id": step.row_id}),
    )
    came_from_here = {each["id"] for each in mine}
    proposed = [each for each in assignments if each["converted_from_id"] in came_from_here]
    step.set(pair_decision_due_on=None)
    for each in proposed:
        _end(step, each, step.today)
    if not take_over:
        return
    if len(proposed) < len(AS_RELIEF):
        raise PAIR_GONE()
    for each in assignments:
        if each["status"] == "ACTIVE":
            _end(step, each, step.today)
    for each in proposed:
        # A row of its own: an index allows one active assignment of a kind at any moment.
        step.add(
            "Assignment",
            kind=each["kind"],
            enterprise_id=each["enterprise_id"],
            leader_id=each["leader_id"],
            commissioner_id=each["commissioner_id"],
            start_on=step.today,
            status="ACTIVE",
            converted_from_id=each["converted_from_id"],
        )
    _lead_with(step, links, next((each["leader_id"] for each in proposed if each["leader_id"]), None))


def _lead_with(step: Step, links: Sequence[Row], leader_id: UUID | None) -> None:
    if any(each["is_primary"] and each["leader_id"] == leader_id for each in links):
        return
    for each in links:
        if each["is_primary"]:
            demote(step, each)
        elif each["leader_id"] == leader_id:
            step.change("LeaderLink", each["id"], end_on=max(each["start_on"], step.today))
    step.add(
        "LeaderLink",
        leader_id=leader_id,
        enterprise_id=step.row["enterprise_id"],
        is_primary=True,
        start_on=step.today,
        source="PROJECT_LANDING",
        reason=f"项目落地：{step.row['name']}",
    )
