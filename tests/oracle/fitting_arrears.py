"""Rows about arrears whose values must fit each other."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID

from models.entities.arrears import ArrearsRepayment
from models.entities.arrears_records import AnnualDisclosure, AuditFinding, ReceivableConfirmation
from models.entities.bulletin import Bulletin
from models.entities.enterprise import Enterprise
from models.entities.org import OrgUnit, Region
from tests.oracle.inserting import MORNING
from tests.oracle.rows import EntityType

Ids: TypeAlias = dict[EntityType, list[UUID]]
Fitting: TypeAlias = Callable[[random.Random, dict[str, Any], Ids], dict[str, Any]]


def _repayment(rng: random.Random, values: dict[str, Any], _: Ids) -> dict[str, Any]:
    """A bill is honoured or refused; money is neither."""
    is_bill = values["method"] == "BILL"
    fate = rng.choice(["honoured_on", "dishonoured_on", None]) if is_bill else None
    return {
        "amount": Decimal(rng.choice([1, 500])),
        "honoured_on": None,
        "dishonoured_on": None,
        **({fate: values["date"]} if fate else {}),
    }


def _disclosure(rng: random.Random, _: dict[str, Any], ids: Ids) -> dict[str, Any]:
    year = rng.randrange(2020, 2026)
    published = date(year + 1, 3, 31) + timedelta(days=rng.choice([-5, 0, 5]))
    due = date(year + 1, 3, 31)
    return {
        "unit_id": rng.choice(ids[OrgUnit]),
        "year": year,
        "contracts": 2,
        "amount": Decimal(rng.choice([1, 500])),
        "published_on": published,
        "due_on": due,
        "late": published > due,
    }


def _finding(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    of_unit = rng.random() < 0.7
    return {
        "no": f"SJ20260630-{rng.randrange(10**6):06d}",
        "unit_id": rng.choice(ids[OrgUnit]) if of_unit else None,
        "enterprise_id": None if of_unit else rng.choice(ids[Enterprise]),
        "rectified_on": MORNING.date(),
        "closed_on": MORNING.date() if values["status"] == "CLOSED" else None,
    }


def _receivable(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    creditor, debtor = rng.sample(ids[Enterprise], 2)
    of_unit = rng.random() < 0.5
    return {
        "creditor_id": creditor,
        "debtor_unit_id": rng.choice(ids[OrgUnit]) if of_unit else None,
        "debtor_enterprise_id": None if of_unit else debtor,
        "amount": Decimal(500),
        "owed_amount": rng.choice([None, Decimal(400)]),
        "replied_on": None if values["status"] == "REQUESTED" else MORNING.date(),
    }


def _bulletin(rng: random.Random, values: dict[str, Any], ids: Ids) -> dict[str, Any]:
    return {
        "no": f"TB-{rng.randrange(10**6)}",
        "county_id": rng.choice(ids[Region]) if values["level"] == "COUNTY" else None,
        "issued_at": MORNING if values["status"] in ("ISSUED", "WITHDRAWN") else None,
        "withdrawn_at": MORNING if values["status"] == "WITHDRAWN" else None,
    }


FITTED_ARREARS: dict[EntityType, Fitting] = {
    ArrearsRepayment: _repayment,
    AnnualDisclosure: _disclosure,
    AuditFinding: _finding,
    ReceivableConfirmation: _receivable,
    Bulletin: _bulletin,
}
