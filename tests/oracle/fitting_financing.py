"""Rows of financing whose values must fit each other: lists, feedback, balances, claims."""

import random
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID

from models.entities.bank_push import BankFeedback
from models.entities.financing import FinancingList, FinancingListItem
from models.entities.loans import InclusiveLoanBalance
from models.entities.risk_pool import RiskAccount, RiskClaim, RiskPool
from tests.oracle.inserting import MORNING
from tests.oracle.rows import EntityType

Fit: TypeAlias = Callable[[random.Random, dict[str, Any], dict[EntityType, list[UUID]]], dict[str, Any]]


def _item(rng: random.Random, values: dict[str, Any], _: Any) -> dict[str, Any]:
    """Every row has an amount; consent and its end are dated."""
    return {
        "amount": Decimal(rng.choice(["0.01", "500000.00"])),
        "consented_at": MORNING,
        "withdrawn_at": MORNING if values["consent"] == "WITHDRAWN" else None,
    }


def _feedback(rng: random.Random, values: dict[str, Any], _: Any) -> dict[str, Any]:
    result = values["result"]
    approved = result == "APPROVED"
    return {
        "credit_amount": Decimal(500) if approved else None,
        "disbursed_amount": Decimal(rng.choice([0, 500])) if approved else None,
        "reason": "负债率偏高",
        "fed_back_at": MORNING if result else None,
        "decided_at": MORNING if result in ("APPROVED", "REFUSED") else None,
    }


def _claim(_: random.Random, values: dict[str, Any], __: Any) -> dict[str, Any]:
    shared = values["status"] in ("APPROVED", "PAID")
    return {
        "loss_principal": Decimal(200),
        "pool_share": Decimal(100) if shared else None,
        "city_share": Decimal(50) if shared else None,
        "county_share": Decimal(50) if shared else None,
        "bank_share": Decimal(100) if shared else None,
        "decided_at": MORNING if shared else None,
        "decision_reason": "抵押物尚未处置",
        "paid_at": MORNING if values["status"] == "PAID" else None,
    }


FITTED_FINANCING: Mapping[EntityType, Fit] = {
    FinancingList: lambda rng, *_: {"period": rng.choice(["2026Q1", "2026Q2"])},
    FinancingListItem: _item,
    BankFeedback: _feedback,
    InclusiveLoanBalance: lambda rng, *_: {"year": rng.randrange(1990, 2020), "balance": Decimal(500)},
    RiskPool: lambda rng, *_: {"year": rng.randrange(1990, 2020)},
    RiskAccount: lambda *_: {
        "contributed": Decimal(500),
        "paid_out": Decimal(200),
        "balance": Decimal(300),
    },
    RiskClaim: _claim,
}
