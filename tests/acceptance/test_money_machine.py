"""Random years of subsidies: whatever people do, in whatever order, the books are right after every step."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from tests.golden_api import subsidies as golden
from tests.money_city import (
    FINANCE,
    FOUNDED,
    Kept,
    awarded,
    budget,
    entered,
    found,
    keep,
    load_calendar,
    payable,
    payment,
    put_back,
    under_notice,
)
from tests.money_life import FIRMS, History
from tests.writing import WritableCity

HISTORIES, STEPS = 32, 40


@dataclass(frozen=True)
class Beginnings:
    """The city with its law and nothing paid, and the city in the middle of things."""

    city: WritableCity
    kept: tuple[tuple[str, Kept], ...]
    enterprises: Mapping[Any, str]


@pytest.fixture(scope="module")
async def beginnings(empty_city: WritableCity) -> Beginnings:
    """Where histories begin: in the first year, or when much has been applied for, approved and paid."""
    city = empty_city
    await found(city)
    await load_calendar(city, 2027, 2030)
    city.at("2026-03-02T09:00")
    await golden.province(city)
    city.at("2026-05-01T09:00")
    policy_item = await city.id_of("PolicyItem", code=golden.PROVINCIAL["code"])
    said = {"policyItem": policy_item, "level": "PROVINCE", "amount": "9000000.00"}
    await city.did(FINANCE, "orderAllocation", input=said)
    city.at(FOUNDED)
    for year, yuan in ((2024, "1000000.00"), (2025, "500000.00"), (2026, "700000.00")):
        await budget(city, year, yuan)
    first = await keep(city)
    enterprises = {await golden.key(city, firm): firm for firm in FIRMS}
    city.at("2024-03-04T09:00")
    await entered(city, "E05", "SMALL_UP", "ABOVE_SCALE_INDUSTRY", "2024-02-01")
    await under_notice(city, "E05", "S02")
    city.at("2024-03-18T09:00")
    await city.did("industry.lead", "approveApplication", id=await golden.of(city, "E05", "S02"))
    await golden.plan(city, "E05", "S02")
    city.at("2026-02-02T09:00")
    for index in (1, 2):
        await golden.check(city, "E05", "S02", index)
    await entered(city, "E06", "NEW_BUILT", "ABOVE_SCALE_INDUSTRY", "2026-02-01")
    await entered(city, "E12", "MONTHLY", "ABOVE_LIMIT_RETAIL", "2026-02-01")
    await awarded(city, "E02", "GROWTH_PROVINCIAL", "2026-01-20")
    for firm, code in (("E06", "S01"), ("E12", "S08"), ("E02", "S06")):
        await under_notice(city, firm, code)
    city.at("2026-02-24T09:00")
    paid = await payable(city, "E12", "S08")
    await city.did(FINANCE, "payInstalment", id=paid, input=await payment(city, "E12"))
    # A higher rung of the same year, which makes up for what the lower one gave.
    await city.did("industry.lead", "approveApplication", id=await golden.of(city, "E02", "S06"))
    await awarded(city, "E02", "LITTLE_GIANT_PROVINCIAL", "2026-02-20")
    await under_notice(city, "E02", "S05")
    return Beginnings(
        city, (("2024-02-01T09:00", first), ("2026-02-25T09:00", await keep(city))), enterprises
    )


async def test_the_books_are_right_after_every_step_of_random_years(beginnings: Beginnings) -> None:
    done: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for number in range(HISTORIES):
        at, kept = beginnings.kept[min(number % 4, 1)]
        await put_back(beginnings.city, kept)
        beginnings.city.at(at)
        history = History(beginnings.city, random.Random(number), beginnings.enterprises, done, told)
        history.story.append(f"history {number}")
        await history.live(STEPS)
    assert {"approveApplication", "payInstalment", "dropFromLibrary", "recordRecovery"} <= done.keys(), done
    assert {"release_waiting", "updateFundBudget"} <= done.keys(), done
    assert {"WAITING_BUDGET", "STATE_CONFLICT", "CAP_EXCEEDED", "OPEN_RECOVERY"} <= told.keys(), told
