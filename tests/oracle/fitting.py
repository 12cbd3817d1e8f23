"""Rows whose values must fit each other, or the table refuses them: what such a table asks for."""

import random
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID

from models.columns import anatomy
from models.entities.accountability import AccountabilityCase, InspectionRecord
from models.entities.arrears import ArrearsItem
from models.entities.assignment import Assignment
from models.entities.commissioner import Commissioner
from models.entities.complaint import Complaint
from models.entities.credit import CreditRecord
from models.entities.discipline import DisciplineCase
from models.entities.enterprise import Enterprise
from models.entities.fund_arrival import FundAllocation, FundArrival
from models.entities.import_job import ImportJob
from models.entities.land import IdleLandCase, LandParcel
from models.entities.legal import CompensationCase, InterEnterpriseDebt
from models.entities.org import OrgUnit, Region
from models.entities.performance import PerformanceEvaluation
from models.entities.person import Leader, User
from models.entities.platform import AuditLog
from models.entities.policy import PolicyItem
from models.entities.policy_conflict import PolicyConflict
from models.entities.project import Project
from models.entities.stored_file import StoredFile
from models.entities.subsidy import SubsidyItem
from models.entities.subsidy_payment import FundBudget
from models.entities.viewing import Viewing
from models.rules.performance import grade_of
from tests.oracle.fitting_arrears import FITTED_ARREARS
from tests.oracle.fitting_financing import FITTED_FINANCING
from tests.oracle.inserting import MORNING
from tests.oracle.rows import EntityType

Ids: TypeAlias = dict[EntityType, list[UUID]]
"""The ids of the rows that are there."""
PIECES = ("普洱茶", "Tea", "%_", "O'Neill \\ x")


def _viewing(rng: random.Random, _values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    """Somebody looks with another's eyes, for half an hour at most."""
    looker, seen = rng.sample(ids[User], 2)
    return {
        "looker_id": looker,
        "user_id": seen,
        "started_at": MORNING,
        "until_at": MORNING + timedelta(minutes=rng.randrange(1, 31)),
    }


def _none(names: str) -> dict[str, None]:
    return dict.fromkeys(names.split())


def _complaint(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    """Of a sealed complaint there is a stub; one that is protected names its enterprise elsewhere."""
    level = rng.choice(["NORMAL", "NORMAL", "PROTECTED", "SEALED"])
    given: dict[str, Any] = {
        "confidentiality": level,
        "title": "标题",
        "content": "内容" + rng.choice(PIECES),
    }
    if level == "SEALED":
        given |= {"status": "SEALED_TRANSFER", **_none("duplicate_of_id " + SEALED_AWAY)}
    if values["complainant_type"] == "ANONYMOUS":
        names = "complainant_enterprise_id confidential_complainant"
        return given | _none(f"{names} complainant_name contact_name contact_phone")
    here, there = "complainant_enterprise_id", "confidential_complainant"
    if level != "NORMAL":
        here, there = there, here
    # Those whom somebody of the cast acts for.
    return given | {here: rng.choice(ids[Enterprise][:14]), there: None}


SEALED_AWAY = (
    "title content complainant_name contact_name contact_phone respondent_unit_id respondent_enterprise_id "
    "respondent_person respondent_user_id responsible_unit_id handler_id findings measures"
)


def _assignment(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    of_project = values["kind"] in ("PROJECT_MANAGER", "SERVICE_COMMISSIONER")
    by_leader = values["kind"] in ("PROJECT_MANAGER", "RELIEF_SUPERVISOR")
    return {
        "project_id": rng.choice(ids[Project]) if of_project else None,
        "enterprise_id": None if of_project else rng.choice(ids[Enterprise]),
        "leader_id": rng.choice(ids[Leader]) if by_leader else None,
        "commissioner_id": None if by_leader else rng.choice(ids[Commissioner]),
        "end_on": None,
        "change_reason": rng.choice(CHANGES),
        "approval_doc_no": "文1号",
    }


CHANGES = [choice.value for choice in anatomy(Assignment).columns["change_reason"].choice or ()]


def _arrears(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    by_unit = values["debtor_type"] in ("ORGAN", "INSTITUTION")
    return {
        "debtor_unit_id": rng.choice(ids[OrgUnit]) if by_unit else None,
        "debtor_enterprise_id": None if by_unit else rng.choice(ids[Enterprise]),
        "contract_amount": Decimal(1000),
        "unpaid": Decimal(0),
        "disputed": True,
        "dispute_part": Decimal(0),
        "confirmed_on": MORNING.date(),
        "confirmed_amount": Decimal(rng.choice([0, 500])),
    }


def _policy_item(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    """An item says by what it was displaced if it was."""
    superseded, overridden = values["status"] == "SUPERSEDED", values["status"] == "OVERRIDDEN"
    return {
        "superseded_by_id": rng.choice(ids[PolicyItem]) if superseded else None,
        "superseded_from": MORNING.date() if superseded else None,
        "overridden_by_id": rng.choice(ids[PolicyItem]) if overridden else None,
        "overridden_from": MORNING.date() if overridden else None,
        "overridden_until": None,
    }


def _policy_conflict(rng: random.Random, _: dict[str, Any], ids: Ids) -> dict[str, Any]:
    older, newer = rng.sample(ids[PolicyItem], 2)
    return {"older_id": older, "newer_id": newer}


def _allocation(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    arrived = Decimal(rng.choice([0, 400, 1000]))
    return {
        "county_id": values["county_id"] or rng.choice(ids[Region]),
        "amount": Decimal(1000),
        "arrived": arrived,
        "arrived_in_full": arrived == 1000,
        "due_on": max(values["ordered_on"], MORNING.date()),
    }


def _performance(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    """A grade is its score's, a poor one suspends, and each scope has one object."""
    scope, score = values["scope"], Decimal(rng.choice([0, 58, 60, 85, 95]))
    judging, judged = rng.sample(ids[OrgUnit], 2)
    poor = score < 60
    return {
        "application_id": None,
        "item_id": rng.choice(ids[SubsidyItem]) if scope == "ITEM" else None,
        "enterprise_id": rng.choice(ids[Enterprise]) if scope == "ENTERPRISE" else None,
        "unit_id": judged if scope == "UNIT" else None,
        "evaluator_unit_id": judging,
        "score": score,
        "grade": grade_of(score),
        "evaluated_on": MORNING.date(),
        "suspended_until": MORNING.date().replace(year=2027) if poor else None,
    }


def _accountability(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    return {
        "county_id": values["county_id"] or rng.choice(ids[Region]),
        "closed_on": values["started_on"] if values["status"] == "CLOSED" else None,
        "result": "结果",
    }


def _inspection(_: random.Random, values: dict[str, Any], __: Ids) -> dict[str, Any]:
    return {
        "rectify_by": None if values["status"] == "CLEAN" else values["inspected_on"],
        "rectification": "已整改",
        "rectified_on": values["inspected_on"] if values["status"] == "RECTIFIED" else None,
    }


def _credit(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    """Nobody is listed unheard; only blacklistings are proposed, and only repairs repair one."""
    kind, today = values["kind"] if ids[CreditRecord] else "BLACKLIST", MORNING.date()
    status = values["status"] if kind == "BLACKLIST" else rng.choice(["LISTED", "DELISTED"])
    listed = status in ("LISTED", "REPAIR_APPLIED", "DELISTED")
    objects = rng.random() < 0.5
    return {
        "kind": kind,
        "status": status,
        "objection_due_on": today - timedelta(days=31),
        "listed_on": today - timedelta(days=rng.choice([7, 1])) if listed else None,
        "delisted_on": today if status == "DELISTED" else None,
        "objection": "异议" if objects else None,
        "objected_on": today if objects else None,
        "repairs_id": rng.choice(ids[CreditRecord]) if kind == "REPAIR" else None,
        "basis_doc_no": f"文{rng.randrange(10**6)}号",
    }


def _debt(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    creditor, debtor = rng.sample(ids[Enterprise], 2)
    return {
        "creditor_id": creditor,
        "debtor_id": debtor,
        "amount": Decimal(rng.choice([1, 360000])),
        "judgment_doc": "判1号",
        "effective_on": MORNING.date() - timedelta(days=90),
        "perform_by": MORNING.date() - timedelta(days=60),
        "refused_on": MORNING.date(),
        "refusal": "拒不履行",
        "performed_on": MORNING.date() if values["status"] == "PERFORMED" else None,
    }


def _compensation(rng: random.Random, values: dict[str, Any], _: Ids) -> dict[str, Any]:
    return {
        "amount": Decimal(rng.choice([1, 86000])),
        "paid_on": values["decided_on"] if values["status"] == "PAID" else None,
        "judgment_doc": f"文{rng.randrange(10**6)}号",
    }


def _parcel(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    held = values["plan_status"] in ("SUPPLIED", "IDLE", "REVITALISED")
    return {
        "code": f"D{rng.randrange(10**6)}",
        "area_mu": Decimal(rng.choice(["0.5", "90"])),
        "enterprise_id": rng.choice(ids[Enterprise]) if held else None,
    }


def _idle_land(rng: random.Random, values: dict[str, Any], _: Ids) -> dict[str, Any]:
    """Nothing is charged where a government is the cause, which alone is given more time."""
    caused, status = values["government_caused"], values["status"]
    fee = None if caused else Decimal(1200)
    return {
        "verdict": "GOVERNMENT_CAUSED" if caused else rng.choice(["FEE_DUE", "RECOVERABLE"]),
        "status": "OPEN" if caused and status == "FEE_CHARGED" else status,
        "fee_amount": fee,
        "disposal": ("DELAY" if caused else "RECOVER") if status == "DISPOSED" else None,
        "disposed_on": MORNING.date() if status in ("DISPOSED", "RESTARTED") else None,
    }


def _budget(rng: random.Random, values: dict[str, Any], _: Ids) -> dict[str, Any]:
    """What is approved and has not come back lies within the budget."""
    budget = Decimal(rng.choice(["500000.00", "1000000.01"]))
    approved = Decimal(rng.choice(["0", "500000.00"]))
    recovered = rng.choice([Decimal(0), approved])
    figures = {"budget": budget, "approved": approved, "paid": approved, "recovered": recovered}
    county = {"county_id": None} if values["level"] == "CITY" else {}
    return {**figures, "waiting": Decimal(0), "available": budget - approved + recovered, **county}


FITTED: dict[EntityType, Callable[[random.Random, dict[str, Any], Ids], dict[str, Any]]] = {
    FundBudget: _budget,
    Complaint: _complaint,
    Assignment: _assignment,
    ArrearsItem: _arrears,
    CreditRecord: _credit,
    InterEnterpriseDebt: _debt,
    CompensationCase: _compensation,
    LandParcel: _parcel,
    IdleLandCase: _idle_land,
    **FITTED_ARREARS,
    **FITTED_FINANCING,
    PolicyItem: _policy_item,
    PolicyConflict: _policy_conflict,
    FundAllocation: _allocation,
    FundArrival: lambda rng, *_: {"amount": Decimal(rng.choice([1, 500])), "certification_id": None},
    PerformanceEvaluation: _performance,
    AccountabilityCase: _accountability,
    InspectionRecord: _inspection,
    DisciplineCase: lambda rng, *_: {
        "no": f"JJ20260630-{rng.randrange(10**6):06d}",
        "fed_back_at": None,
        "feedback_to_complainant": None,
    },
    StoredFile: lambda rng, *_: {"sha256": f"{rng.getrandbits(256):064x}", "size": rng.randrange(10**6)},
    ImportJob: lambda *_: {"failure": "表头与模板不符", "policy": "EACH"},
    Viewing: _viewing,
    AuditLog: lambda rng, *_: {
        "seq": rng.randrange(1, 2**53),
        "hash": f"{rng.getrandbits(256):064x}",
        "prev_hash": "0" * 64,
    },
}
"""Rows whose values must fit each other."""
