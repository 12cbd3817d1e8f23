"""What the rules of subsidies know of an enterprise: which rows to find, and what they mean."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.amounts import CENT, WAN
from models.entities.credit_workflow import blocks_payment
from models.predicates import TODAY, Compare, Exists, Predicate, any_of
from models.rules.overlap import Overlap, Paid, Policy
from models.rules.subsidies import Assessment
from models.rules.subsidy_terms import Claim, Event, Facts, Item, Law
from models.workflow import Find, Row

Parameter = Callable[[str], Any]

NOT_LIVING = ("DRAFT", "REJECTED", "INELIGIBLE", "WITHDRAWN", "REDIRECTED")
"""States in which an application does not count beside others."""
GRANTED = ("APPROVED", "PAYING", "PAID", "EVALUATED")
OPEN_RECOVERY = ("OPEN", "PARTIAL")
IN_THE_LIBRARY = ("PUBLISHED", "SUPERSEDED")
"""States of a document whose items are compared; the older of two city policies is known by its date."""


def finds(enterprise_id: UUID, matters: Iterable[str] = ()) -> tuple[Find, ...]:
    """The rows that ``Known`` is made of; other policies only on the given matters."""
    named = tuple(sorted(matters))
    of_catalogue: Predicate = Exists("subsidy_items", Compare("instalments", "gte", 1))
    of_matter: Predicate = Compare("matter", "in", named) if named else of_catalogue
    # What was declared to apply instead need not be about the same matter by its key.
    wanted = any_of(of_catalogue, of_matter, Exists("overrides", of_catalogue))
    of_enterprise = {"enterprise_id": enterprise_id}
    return (
        Find(entity="SubsidyItem", order="code -effective_from"),
        Find(entity="PolicyItem", where=wanted),
        Find(entity="PolicyDocument", where=Exists("items", wanted)),
        Find(entity="Enterprise", equal={"id": enterprise_id}),
        Find(entity="LibraryRecord", equal=of_enterprise),
        Find(entity="Certification", equal=of_enterprise),
        Find(entity="SubsidyApplication", equal=of_enterprise),
        Find(entity="FundArrival", equal=of_enterprise),
        Find(entity="CreditRecord", equal=of_enterprise),
        Find(entity="RecoveryCase", equal={**of_enterprise, "status": OPEN_RECOVERY}, first=1),
        Find(
            entity="PerformanceEvaluation",
            equal={"grade": "POOR"},
            where=Compare("suspended_until", "gte", TODAY),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The rows, and the law and facts that follow from them."""

    enterprise: Row
    items: Mapping[UUID, Item]
    rows: Mapping[UUID, Row]
    """The rows of the items."""
    law: Law
    matters: Mapping[UUID, str | None]
    """The matter of each item, by which other policies are known to be about the same."""
    claims: Mapping[UUID, Claim]
    drafts: frozenset[tuple[UUID, UUID | None]]
    """Items and events of drafts that nobody has sent yet."""
    facts: Facts

    def drafted(self, item_id: UUID, event_id: UUID) -> bool:
        """Whether a draft of the item for the event lies there."""
        return (item_id, event_id) in self.drafts

    def without(self, application_id: UUID | None) -> Facts:
        """The facts beside one application, which is not its own rival."""
        if application_id not in self.claims:
            return self.facts
        others = tuple(claim for key, claim in self.claims.items() if key != application_id)
        return replace(self.facts, claims=others)

    def in_force(self, on: date) -> list[UUID]:
        """The latest version of each item of the catalogue that is in force for events of the day."""
        latest: dict[str, UUID] = {}
        for key, item in sorted(self.items.items(), key=lambda each: each[1].effective_from):
            if item.effective_from <= on and (item.effective_until or date.max) >= on:
                latest[item.code] = key
        return [latest[code] for code in sorted(latest)]


def known(found: Sequence[Sequence[Row]], parameter: Parameter, unit_id: UUID | None = None) -> Known:
    """What the rows that ``finds`` asked for mean; ``unit_id`` is the unit of the first review."""
    catalogue, policy_items, documents, enterprises, entries, awards, applications, arrivals, *rest = found
    credit, recoveries, evaluations = rest
    document_of = {row["id"]: row for row in documents}
    policies = {row["id"]: policy for row in policy_items if (policy := _policy(row, document_of))}
    row_of = {row["id"]: row for row in policy_items}
    items = {row["id"]: item_of(row, policies, row_of, parameter) for row in catalogue}
    enterprise = enterprises[0]
    claims = {row["id"]: _claim(row, items) for row in applications if row["status"] not in NOT_LIVING}
    matter_of = {key: row["matter"] for key, row in row_of.items()}
    own = {row["policy_item_id"] for row in catalogue}
    in_library = {
        key: policy
        for key, policy in policies.items()
        if key not in own and _reaches(document_of[row_of[key]["document_id"]], enterprise)
    }
    matters = {row["id"]: matter_of.get(row["policy_item_id"]) for row in catalogue}
    about = _about(items, matters)
    others = [row for row in arrivals if row["policy_item_id"] not in own]
    facts = Facts(
        entity_type=str(enterprise["entity_type"]),
        industry_class=enterprise["industry_class"] or "",
        events=(*map(entry_of, entries), *map(_award, awards)),
        claims=tuple(claims.values()),
        policies={
            code: tuple(policy for key, policy in in_library.items() if {matter_of[key], str(key)} & shared)
            for code, shared in about.items()
        },
        payments={
            code: tuple(_paid(row) for row in others if matter_of.get(row["policy_item_id"]) in shared)
            for code, shared in about.items()
        },
        suspended=frozenset(
            item.code
            for row in evaluations
            for key, item in items.items()
            if row["item_id"] in (None, key)
            and row["enterprise_id"] in (None, enterprise["id"])
            and row["unit_id"] in (None, unit_id)
            and (row["enterprise_id"] or row["unit_id"])
        ),
        blacklisted=any(map(blocks_payment, credit)),
        open_recovery=bool(recoveries),
    )
    return Known(
        enterprise=enterprise,
        items=items,
        rows={row["id"]: row for row in catalogue},
        law=_law(catalogue, parameter),
        matters=matters,
        claims=claims,
        drafts=frozenset(
            (row["item_id"], row["library_record_id"] or row["certification_id"])
            for row in applications
            if row["status"] == "DRAFT"
        ),
        facts=facts,
    )


def _about(items: Mapping[UUID, Item], matters: Mapping[UUID, str | None]) -> dict[str, set[str]]:
    """By the code of an item the matters of all its versions, and the keys of what displaces them."""
    about: dict[str, set[str]] = {}
    for key, item in items.items():
        shared = about.setdefault(item.code, set())
        shared |= {each for each in (matters[key], item.displaced_by) if each}
    return about


def _law(catalogue: Iterable[Row], parameter: Parameter) -> Law:
    return Law(
        effective_from=parameter("policy.effective_from"),
        ladder={
            kind: row["ladder_rank"]
            for row in catalogue
            if row["ladder_rank"] is not None
            for kind in row["certification_kinds"]
        },
        ladder_mode=parameter("subsidy.ladder_mode"),
        overlap_mode=parameter("overlap.mode"),
    )


def item_of(
    row: Row, policies: Mapping[UUID, Policy], rows: Mapping[UUID, Row], parameter: Parameter
) -> Item:
    """The item of the catalogue that a row declares."""
    policy_item = rows.get(row["policy_item_id"])
    displaced = policy_item["overridden_by_id"] if policy_item else None
    return Item(
        code=row["code"],
        name=row["name"],
        amount_kind=str(row["amount_kind"]),
        amount=row["amount"],
        entity_types=frozenset(row["entity_types"]),
        industries=tuple(row["industries"]),
        entry_kinds=frozenset(row["entry_kinds"]),
        libraries=frozenset(row["libraries"]),
        certifications=frozenset(row["certification_kinds"]),
        first_only=row["first_only"],
        library_dependent=row["library_dependent"],
        exclusive_with=frozenset(row["exclusive_with"]),
        exclusive_per_event=row["exclusive_per_event"],
        ladder_rank=row["ladder_rank"],
        split=_split(row, parameter),
        effective_from=row["effective_from"],
        effective_until=row["effective_until"],
        window_from=policy_item["window_from"] if policy_item else None,
        window_to=policy_item["window_to"] if policy_item else None,
        city_policy=policies.get(row["policy_item_id"]),
        displaced_by=str(displaced) if displaced else None,
        displaced_from=policy_item["overridden_from"] if policy_item else None,
        displaced_until=policy_item["overridden_until"] if policy_item else None,
    )


def _split(row: Row, parameter: Parameter) -> tuple[Decimal, ...]:
    """The yearly amounts by the parameter that the item names (in 万元), or equal ones."""
    years = row["instalments"]
    if row["split_parameter"]:
        return tuple(Decimal(each) * WAN for each in parameter(row["split_parameter"]))
    if years == 1:
        return ()
    equal = (row["amount"] / years).quantize(CENT)
    return (*[equal] * (years - 1), row["amount"] - equal * (years - 1))


def _policy(row: Row, documents: Mapping[UUID, Row]) -> Policy | None:
    document = documents.get(row["document_id"])
    if document is None:
        return None
    return Policy(
        key=str(row["id"]),
        title=row["title"],
        level=str(document["level"]),
        amount=row["amount"] if str(row["amount_kind"]) in ("FIXED", "CAP") else None,
        issued_on=document["issued_on"],
        effective_on=document["effective_on"],
        expires_on=document["expires_on"],
        wider_scope=row["wider_scope"],
    )


def _reaches(document: Row, enterprise: Row) -> bool:
    """Whether a document stands in the library and holds where the enterprise lies."""
    return document["status"] in IN_THE_LIBRARY and document["county_id"] in (None, enterprise["county_id"])


def _claim(row: Row, items: Mapping[UUID, Item]) -> Claim:
    item = items[row["item_id"]]
    granted = row["approved"] if row["status"] in GRANTED and row["approved"] else Decimal(0)
    return Claim(
        key=str(row["id"]),
        item=item.code,
        event=event_of(row) or "",
        event_on=row["event_on"],
        ladder_rank=item.ladder_rank,
        granted=granted,
    )


def event_of(application: Row) -> str | None:
    """The key of the event for which an application was made."""
    key = application["library_record_id"] or application["certification_id"]
    return str(key) if key else None


def entry_of(row: Row) -> Event:
    """An entry into a library as the rules speak of it."""
    return Event(
        key=str(row["id"]),
        kind=str(row["entry_kind"]),
        on=row["entered_on"],
        library=str(row["library"]),
        dropped_on=row["dropped_on"],
    )


def _award(row: Row) -> Event:
    return Event(
        key=str(row["id"]), kind=str(row["kind"]), on=row["awarded_on"], revoked_on=row["revoked_on"]
    )


def _paid(row: Row) -> Paid:
    event = row["library_record_id"] or row["certification_id"]
    return Paid(policy=str(row["policy_item_id"]), amount=row["amount"], event=str(event) if event else None)


# --- as it is stored ----------------------------------------------------------------------------


def judgement(assessment: Assessment) -> dict[str, Any]:
    """The judgement as reviewers read it: every rule with its clause, and how the amount was found."""
    return {
        "eligible": assessment.eligible,
        "reasons": [
            {"code": each.code, "sentence": each.sentence, "clause": each.clause, "met": each.met}
            for each in assessment.reasons
        ],
        "amount": f"{assessment.amount:.2f}",
        "arithmetic": list(assessment.arithmetic),
        "parts": [
            {"index": each.index, "year": each.year, "amount": f"{each.amount:.2f}"}
            for each in assessment.parts
        ],
    }


def candidates(overlap: Overlap) -> list[dict[str, Any]]:
    """The policies that were compared, as the decision shows them."""
    return [
        {
            "policyItem": each.policy,
            "title": each.title,
            "level": each.level,
            "entitlement": f"{each.entitlement:.2f}",
            "alreadyPaid": f"{each.already_paid:.2f}",
        }
        for each in overlap.candidates
    ]
