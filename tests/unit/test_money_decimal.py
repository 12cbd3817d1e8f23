"""Money is Decimal from the request to the table and back: nothing is a float, nothing is rounded."""

import ast
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise import fields

import models
from models.columns import anatomy
from models.entities import ENTITIES
from models.entity import Money
from models.rules.subsidies import amount_refusal, parts
from models.rules.subsidy_terms import CAP, FIXED, Item
from tests.writing import WritableCity

FINANCE = "city.finance"
ROOT = Path(models.__file__).parent
ON_THE_WAY = sorted(
    path
    for pattern in (
        "amounts.py",
        "rules/*.py",
        "entities/subsidy*.py",
        "entities/arrears*.py",
        "entities/risk*.py",
        "entities/fund*.py",
        "entities/financing*.py",
        "entities/loan*.py",
        "entities/land*.py",
    )
    for path in ROOT.glob(pattern)
)
"""Every module through which money goes."""
INEXACT = {"float", "FloatField", "math", "numpy", "statistics"}
GREATEST = "9999999999999999.99"
BUDGET = "{ id budget available }"
FIGURES = "aggregate { count sum { budget available } max { budget } min { budget } }"


# --- no float in the code -------------------------------------------------------------------------


def _floats(tree: ast.AST) -> Iterator[str]:
    """Where a float is written, named, or made of a number by a module that knows no others."""
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Constant) and isinstance(node.value, float | complex):
            yield f"line {line}: the float {node.value}"
        if isinstance(node, ast.Name | ast.Attribute):
            name = node.id if isinstance(node, ast.Name) else node.attr
            if name in INEXACT:
                yield f"line {line}: {name}"
        if isinstance(node, ast.Import):
            yield from (f"line {line}: import {each.name}" for each in node.names if each.name in INEXACT)
        if isinstance(node, ast.ImportFrom) and node.module in INEXACT:
            yield f"line {line}: from {node.module}"


@pytest.mark.parametrize("path", ON_THE_WAY, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_float_is_written_where_money_goes(path: Path) -> None:
    assert list(_floats(ast.parse(path.read_text("utf-8")))) == []


def test_a_float_would_be_seen() -> None:
    source = "import math\nrate = 0.5\ncents = float(amount)\nwhole = math.floor(amount)"
    found = {each.split(":")[0] for each in _floats(ast.parse(source))}
    assert found == {"line 1", "line 2", "line 3", "line 4"}


def test_there_are_modules_on_the_way() -> None:
    names = {path.name for path in ON_THE_WAY}
    assert {"subsidies.py", "subsidy_money.py", "arrears.py", "risk_pool.py", "fund_arrival.py"} <= names


def test_no_column_of_any_entity_is_a_float() -> None:
    columns = [(entity, name) for entity in ENTITIES for name in anatomy(entity).columns]
    kinds = {(entity.__name__, name): entity._meta.fields_map[name] for entity, name in columns}
    assert [key for key, kind in kinds.items() if isinstance(kind, fields.FloatField)] == []


def test_every_column_in_yuan_is_money() -> None:
    wrong = [
        f"{entity.__name__}.{name}"
        for entity in ENTITIES
        for name, column in anatomy(entity).columns.items()
        if "（元）" in column.label.zh and not isinstance(entity._meta.fields_map[name], Money)
    ]
    assert wrong == []


# --- arithmetic -----------------------------------------------------------------------------------

CENTS = st.integers(1, 10**18 - 1).map(lambda cents: Decimal(cents).scaleb(-2))


def _item(kind: str, amount: Decimal, split: tuple[Decimal, ...] = ()) -> Item:
    return Item(code="X", name="示例", amount_kind=kind, amount=amount, entity_types=frozenset(), split=split)


@given(whole=CENTS, shares=st.lists(CENTS, min_size=1, max_size=5))
def test_the_parts_make_up_the_whole_to_the_cent(whole: Decimal, shares: list[Decimal]) -> None:
    item = _item(FIXED, sum(shares, Decimal(0)), tuple(shares))
    asked = min(whole, item.amount)
    made = parts(item, 2026, asked)
    assert sum((each.amount for each in made), Decimal(0)) == asked
    assert all(0 < each.amount <= shares[each.index - 1] for each in made)


@given(payable=CENTS, amount=CENTS)
def test_a_cent_more_than_is_payable_is_refused(payable: Decimal, amount: Decimal) -> None:
    assert (amount_refusal(_item(CAP, payable), amount, payable) is None) == (amount <= payable)
    assert (amount_refusal(_item(FIXED, payable), amount, payable) is None) == (amount == payable)


@pytest.mark.parametrize("amount", ["0.001", "49.999", "0.00", "-0.01", "0.0100000001"])
def test_no_amount_has_parts_of_a_cent_or_is_nothing(amount: str) -> None:
    assert amount_refusal(_item(CAP, Decimal(50)), Decimal(amount), Decimal(50)) == "VALIDATION"


# --- on the wire ----------------------------------------------------------------------------------

CREATE = f"""mutation($budget: Money!) {{ createFundBudget(input: {{
  year: 2031, level: CITY, fundUse: INTEREST_SUBSIDY, budget: $budget }}) {{
  ok fundBudget {BUDGET} errors {{ code field }} }} }}"""


@pytest.mark.parametrize(
    "value",
    [
        "0.001",
        "100.005",
        "1e3",
        "NaN",
        "Infinity",
        "-Infinity",
        "0x10",
        " 1.00",
        "1,000.00",
        "１００",
        "",
        ".5",
        "5.",
        "99999999999999999",
        "10000000000000000.00",
        500000.1,
        500000,
        1e16,
        True,
        ["1.00"],
        {"amount": "1.00"},
    ],
    ids=repr,
)
async def test_what_is_no_exact_amount_is_refused_before_anything_is_done(
    writable_city: WritableCity, value: Any
) -> None:
    before = await writable_city.rows("fund_budget")
    assert await writable_city.codes(FINANCE, CREATE, {"budget": value}) == ["BAD_USER_INPUT"]
    assert await writable_city.rows("fund_budget") == before


async def test_a_float_written_into_the_request_is_refused(writable_city: WritableCity) -> None:
    for literal in ("12.34", "1e2", "12"):
        query = CREATE.replace("($budget: Money!)", "").replace("$budget", literal)
        assert await writable_city.codes(FINANCE, query) == ["BAD_USER_INPUT"]


async def test_the_greatest_amount_comes_back_to_the_cent_and_is_added_up_to_the_cent(
    writable_city: WritableCity,
) -> None:
    made = []
    for use in ("RISK_COMPENSATION", "SERVICE_DEMO"):
        said = {"year": 2032, "level": "CITY", "fundUse": use, "budget": GREATEST}
        made.append(await writable_city.did(FINANCE, "createFundBudget", input=said, select=BUDGET))
    assert {(each["budget"], each["available"]) for each in made} == {(GREATEST, GREATEST)}
    stored = await writable_city.rows("fund_budget", year=2032)
    assert {row["budget"] for row in stored} == {Decimal(GREATEST)}
    query = (
        f"query($f: FundBudgetFilter) {{ fundBudgets(filter: $f) {{ nodes {BUDGET} {FIGURES} "
        "groups(by: [{year: VALUE}]) { key { year } sum { budget } } } }"
    )
    exactly = {"year": {"eq": 2032}, "budget": {"eq": GREATEST}}
    found = (await writable_city.ask(FINANCE, query, {"f": exactly}))["fundBudgets"]
    assert [node["budget"] for node in found["nodes"]] == [GREATEST, GREATEST]
    assert found["aggregate"] == {
        "count": 2,
        "sum": {"budget": "19999999999999999.98", "available": "19999999999999999.98"},
        "max": {"budget": GREATEST},
        "min": {"budget": GREATEST},
    }
    assert found["groups"] == [{"key": {"year": 2032}, "sum": {"budget": "19999999999999999.98"}}]
    # As floats these two would be the same number.
    near = {"year": {"eq": 2032}, "budget": {"eq": "9999999999999999.98"}}
    assert (await writable_city.ask(FINANCE, query, {"f": near}))["fundBudgets"]["nodes"] == []


async def test_a_cent_less_of_the_greatest_amount_is_another_amount(writable_city: WritableCity) -> None:
    said = {"year": 2033, "level": "CITY", "fundUse": "SERVICE_DEMO", "budget": GREATEST}
    made = await writable_city.did(FINANCE, "createFundBudget", input=said, select=BUDGET)
    lower = {"budget": "9999999999999999.98"}
    changed = await writable_city.did(FINANCE, "updateFundBudget", id=made["id"], input=lower, select=BUDGET)
    assert (changed["budget"], changed["available"]) == (lower["budget"], lower["budget"])
    rows = await writable_city.rows_of(
        "select changes from audit_log where subject = $1 and action = 'update'", made["id"]
    )
    on_record = [change for row in rows for change in row["changes"] if change["field"] == "budget"]
    assert on_record == [{"field": "budget", "old": GREATEST, "new": lower["budget"]}]


@pytest.mark.parametrize("received", ["0.001", "333333.335", "0.00", "-1.00", "1000000.01"])
async def test_what_came_back_is_whole_cents_and_no_more_than_is_owed(
    writable_city: WritableCity, received: str
) -> None:
    case = await _recovery(writable_city)
    said = {"received": received, "voucherNo": "TH-1"}
    codes = await writable_city.refusals(FINANCE, "recordRecovery", id=case, input=said)
    assert codes[0] in {"VALIDATION", "RECOVERY_EXCEEDS_PAID"}
    row = await writable_city.row("recovery_case")
    assert (row["recovered"], row["status"]) == (0, "OPEN")


async def test_thirds_of_what_is_owed_add_up_to_it_to_the_cent(writable_city: WritableCity) -> None:
    case = await _recovery(writable_city)
    for part in ("333333.33", "333333.33", "333333.34"):
        said = {"received": part, "voucherNo": f"TH-{part}"}
        done = await writable_city.did(
            FINANCE, "recordRecovery", id=case, input=said, select="{ recovered status }"
        )
    assert done == {"recovered": "1000000.00", "status": "RECOVERED"}
    budget = await writable_city.row("fund_budget", year=2026)
    assert budget["recovered"] == Decimal("1000000.00")
    assert budget["available"] == budget["budget"] - budget["approved"] + budget["recovered"]


async def _recovery(city: WritableCity) -> str:
    """The id of the one recovery: the 100 万元 of S03, asked back."""
    if not await city.rows("recovery_case"):
        item = await city.row("subsidy_item", code="S03")
        paid = await city.id_of("Instalment", item_id=item["id"])
        said = {"instalment": paid, "reason": "ERROR", "amount": "1000000.00"}
        await city.did(FINANCE, "openRecovery", input=said)
    return await city.id_of("RecoveryCase", item_id=(await city.row("subsidy_item", code="S03"))["id"])
