"""Rows whose values must fit each other, or the table refuses them: what such a table asks for."""

import random
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID

from models.columns import anatomy
from models.entities.arrears import ArrearsItem
from models.entities.assignment import Assignment
from models.entities.commissioner import Commissioner
from models.entities.complaint import Complaint
from models.entities.discipline import DisciplineCase
from models.entities.enterprise import Enterprise
from models.entities.org import OrgUnit
from models.entities.person import Leader
from models.entities.platform import AuditLog
from models.entities.project import Project
from tests.oracle.inserting import MORNING
from tests.oracle.rows import EntityType

Ids: TypeAlias = dict[EntityType, list[UUID]]
"""The ids of the rows that are there."""
PIECES = ("普洱茶", "Tea", "%_", "O'Neill \\ x")


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


FITTED: dict[EntityType, Callable[[random.Random, dict[str, Any], Ids], dict[str, Any]]] = {
    Complaint: _complaint,
    Assignment: _assignment,
    ArrearsItem: _arrears,
    DisciplineCase: lambda rng, *_: {
        "no": f"JJ20260630-{rng.randrange(10**6):06d}",
        "fed_back_at": None,
        "feedback_to_complainant": None,
    },
    AuditLog: lambda rng, *_: {
        "seq": rng.randrange(1, 2**53),
        "hash": f"{rng.getrandbits(256):064x}",
        "prev_hash": "0" * 64,
    },
}
"""Rows whose values must fit each other."""
