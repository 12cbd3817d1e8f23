"""What an enterprise, known or described, may get of the subsidies, and every reason why or why not.

The rules, and the rows that they know of, are those by which applications are judged.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from models import clock
from models.access import Access, Grant, Role, Viewer
from models.entities.enterprise import Enterprise
from models.entities.policy import PolicyLevel
from models.entities.subsidy import SubsidyApplication
from models.entities.subsidy_decisions import OverlapDecision
from models.entities.subsidy_facts import Known, finds, known
from models.entities.subsidy_intake import AMOUNTS
from models.entities.subsidy_payment import RecoveryCase
from models.entity import Entity
from models.errors import Forbidden, InvalidInput, NotFound
from models.predicates import Compare, Exists
from models.rules.overlap import Overlap, Paid, Policy
from models.rules.subsidies import Assessment, Reason, amount_refusal, assess
from models.rules.subsidy_terms import Claim, Facts
from models.workflow import Find, Row
from resolvers.binding import binders, parse_id
from resolvers.explaining import covering_grants
from resolvers.parameters import Parameters
from resolvers.reading import Connection
from resolvers.sql import Writer
from resolvers.writing_sql import finding

ALREADY_APPLIED = "ALREADY_APPLIED"
BLOCKING = ("OPEN_RECOVERY", "CREDIT_BLACKLISTED")
PAYMENT_BLOCKED = Reason("PAYMENT_BLOCKED", "暂不能受理，请咨询牵头单位", "第五条、第十三条", met=False)
"""What is said in place of both to whoever may not know of money that is being recovered."""

LAW_KEYS = ("policy.effective_from", "subsidy.ladder_mode", "overlap.mode")
LAW = """select
  (select coalesce(json_agg(held), '[]') from (select key, value, type, valid_from from system_param
    where city_id = $1 and deleted_at is null and (key = any($2) or key in (
      select split_parameter from subsidy_item where city_id = $1 and deleted_at is null))) held) as held,
  (select coalesce(json_agg(distinct p.matter), '[]') from policy_item p
    join subsidy_item s on s.policy_item_id = p.id
    where s.city_id = $1 and s.deleted_at is null and p.deleted_at is null) as matters"""
"""The parameters that the rules ask for, and the matters that other policies may share."""

LEADS = Find(entity="OrgUnit", where=Exists("subsidy_items", Compare("instalments", "gte", 1)))
CATALOGUE = slice(0, 3)
"""Where the items, their policy items and the documents stand among what ``finds`` finds."""
APPLICATIONS = 6
"""And where the enterprise's applications stand."""
UNKNOWN = 5
"""What is not described of an enterprise: applications, arrivals, blacklist, recoveries and evaluations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPolicy:
    """What somebody says that another policy gives or has paid for the matter of an item, in yuan."""

    item: str
    level: str
    gives: Decimal | None = None
    paid: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """An enterprise that somebody describes: its entries and awards as rows of the records."""

    entity_type: str
    industry_class: str
    county_id: UUID | None = None
    """Where it lies; policies of a county hold only there."""
    entries: tuple[Row, ...] = ()
    awards: tuple[Row, ...] = ()
    policies: tuple[OtherPolicy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One item for the enterprise; ``applied``: it has been applied for, and is judged beside that."""

    row: Row
    lead_unit: str | None
    assessment: Assessment
    reasons: tuple[Reason, ...]
    overlap: Overlap | None
    """The other policies that were compared, for whoever reads decisions on them."""
    applied: bool

    @property
    def eligible(self) -> bool:
        """Whether it could be applied for now."""
        return all(reason.met for reason in self.reasons)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of the calculator: the day, and perhaps one item with an amount."""

    on: date
    item: str | None = None
    requested: Decimal | None = None

    def __post_init__(self) -> None:
        if self.requested is not None and self.item is None:
            raise InvalidInput("填写申请金额时须同时指明补助项目", field="itemCode")


@dataclass(frozen=True, slots=True)
class Calculated:
    """The items that were asked for, and the enterprise as its record has it."""

    enterprise: Row
    items: tuple[Judged, ...]


async def calculate(rows: Connection, viewer: Viewer, enterprise: str, asked: Asked) -> Calculated:
    """Each item for an enterprise that is on record.

    Raises:
        NotFound: the enterprise is not the viewer's to see.
        Forbidden: the viewer reads no applications of it.
        InvalidInput: no item of that code is in force on the day.
    """
    found = parse_id(enterprise)
    if found is None or found[0] != Enterprise.__name__:
        raise NotFound(field="enterpriseId")
    covering = await covering_grants(rows, viewer, enterprise, verb="read")
    if not covering:
        raise NotFound(field="enterpriseId")
    if not _reads(SubsidyApplication, covering, viewer):
        raise Forbidden("只有该企业、办理补助的部门和负责该企业的人员可测算其补助")
    parameters, matters = await _law(rows, viewer)
    records = await _find(rows, viewer, (*finds(found[1], matters), LEADS))
    knows = known(records[:-1], _on(parameters, asked.on))
    sent = {
        row["id"]: row["submitted_at"].astimezone(clock.SHANGHAI).date()
        for row in records[APPLICATIONS]
        if row["submitted_at"] is not None
    }
    judged = _judged(knows, asked, _names(records[-1]), sent)
    if not _reads(OverlapDecision, covering, viewer):
        judged = tuple(replace(each, overlap=None) for each in judged)
    if not _reads(RecoveryCase, covering, viewer):
        judged = tuple(replace(each, reasons=_without_block(each.reasons)) for each in judged)
    return Calculated(knows.enterprise, judged)


async def calculate_described(
    rows: Connection, viewer: Viewer, described: Described, asked: Asked
) -> tuple[Judged, ...]:
    """Each item for an enterprise that somebody describes; nothing on record of any enterprise is read.

    Raises:
        InvalidInput: no item of that code is in force on the day.
    """
    parameters, matters = await _law(rows, viewer)
    nobody = UUID(int=0)
    *catalogue, leads = await _find(rows, viewer, (*finds(nobody, matters)[CATALOGUE], LEADS))
    enterprise = {
        "id": nobody,
        "entity_type": described.entity_type,
        "industry_class": described.industry_class,
        "county_id": described.county_id,
    }
    records: tuple[Sequence[Row], ...] = (
        *catalogue,
        [enterprise],
        described.entries,
        described.awards,
        *[()] * UNKNOWN,
    )
    knows = known(records, _on(parameters, asked.on))
    if unknown := {each.item for each in described.policies} - {each.code for each in knows.items.values()}:
        raise InvalidInput(f"没有补助项目 {min(unknown)}", field="input.otherPolicies")
    knows = replace(knows, facts=_with_policies(knows.facts, described.policies, asked.on))
    return _judged(knows, asked, _names(leads), {})


def _reads(entity: type[Entity], covering: Collection[Grant], viewer: Viewer) -> bool:
    """Whether a role by which the enterprise is seen is one that reads such rows."""
    readers: set[Role] = set()
    if isinstance(entity.access, Access):
        readers.update(*(grant.roles for grant in entity.access.read))
    return any(grant.roles & viewer.shape & readers for grant in covering)


# --- judging ------------------------------------------------------------------------------------


def _judged(
    knows: Known, asked: Asked, leads: Mapping[UUID, str], sent: Mapping[UUID, date]
) -> tuple[Judged, ...]:
    wanted = [key for key in knows.in_force(asked.on) if asked.item in (None, knows.items[key].code)]
    if not wanted and asked.item is not None:
        raise InvalidInput("没有这个补助项目，或当日不在施行期间", field="itemCode")
    return tuple(_judge(knows, key, asked, leads, sent) for key in wanted)


def _judge(
    knows: Known, item_id: UUID, asked: Asked, leads: Mapping[UUID, str], sent: Mapping[UUID, date]
) -> Judged:
    item, row, facts = knows.items[item_id], knows.rows[item_id], knows.facts
    amount = _amount_reason(knows, item_id, asked.requested)
    requested = asked.requested if amount is None else None
    found = assess(item, facts, knows.law, asked.on, requested=requested)
    own = _own_application(knows, found)
    if own is not None and found.event is not None:
        # What has been applied for is shown as its reviewers judge it: beside the other applications.
        found = assess(
            item,
            knows.without(own),
            knows.law,
            asked.on,
            event=found.event.key,
            requested=requested,
            applied_on=sent.get(own),
        )
    reasons = (
        reason if own is None or reason.code != ALREADY_APPLIED else replace(reason, met=False)
        for reason in found.reasons
    )
    return Judged(
        row=row,
        lead_unit=leads.get(row["lead_unit_id"]),
        assessment=found,
        reasons=(*reasons, *([amount] if amount else [])),
        overlap=found.overlap,
        applied=own is not None,
    )


def _own_application(knows: Known, found: Assessment) -> UUID | None:
    """The application for the very item and event, where there is one."""

    def is_own(claim: Claim) -> bool:
        return found.event is not None and (claim.item, claim.event) == (found.item.code, found.event.key)

    return next((key for key, claim in knows.claims.items() if is_own(claim)), None)


def _amount_reason(knows: Known, item_id: UUID, requested: Decimal | None) -> Reason | None:
    """Why so much cannot be applied for, as it would be refused; none where it can."""
    item = knows.items[item_id]
    code = None if requested is None else amount_refusal(item, requested, item.amount)
    if code is None:
        return None
    return Reason(code, AMOUNTS[code].sentence.format(payable=f"{item.amount:.2f}"), "第五条", met=False)


def _without_block(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """The reasons with one neutral line for all that blocks payments."""
    open_to_all = [each for each in reasons if each.code not in BLOCKING]
    met = all(each.met for each in reasons if each.code in BLOCKING)
    return (*open_to_all, replace(PAYMENT_BLOCKED, met=met))


def _with_policies(facts: Facts, said: Sequence[OtherPolicy], on: date) -> Facts:
    policies, payments = dict(facts.policies), dict(facts.payments)
    for nth, each in enumerate(said):
        key = f"given:{nth}"
        if each.gives is not None:
            given = Policy(
                key=key,
                title=f"{PolicyLevel(each.level).label.zh}其他政策",
                level=each.level,
                amount=each.gives,
                issued_on=on,
                effective_on=on,
            )
            policies[each.item] = (*policies.get(each.item, ()), given)
        if each.paid is not None:
            payments[each.item] = (*payments.get(each.item, ()), Paid(policy=key, amount=each.paid))
    return replace(facts, policies=policies, payments=payments)


# --- reading ------------------------------------------------------------------------------------


async def _law(rows: Connection, viewer: Viewer) -> tuple[Parameters, list[str]]:
    row = await rows.fetchrow(LAW, viewer.city_id, list(LAW_KEYS))
    held = (
        {**each, "valid_from": date.fromisoformat(each["valid_from"])} for each in json.loads(row["held"])
    )
    return Parameters(held), json.loads(row["matters"])


def _on(parameters: Parameters, on: date) -> Any:
    """The parameters of the day; of today, for a day that is over: the law as it is now is applied."""
    day = max(on, clock.today())
    return lambda key: parameters.value(key, day)


async def _find(rows: Connection, viewer: Viewer, asked: Sequence[Find]) -> list[list[Row]]:
    """The rows of the finds, whoever asks: what is told of them is decided here."""
    writer = Writer()
    sql = finding(asked, writer, Role.PUBLIC)
    record = await rows.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    return [list(found) for found in record]


def _names(units: Sequence[Row]) -> dict[UUID, str]:
    return {unit["id"]: unit["name"] for unit in units}
