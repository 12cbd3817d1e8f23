"""The statements that each mutation sends, one file a mutation in ``tests/plans/writes``.

They are those of its first success in the golden city made through the API and in July of it, or in the city
of subsidies and arrears.
The stamps of a viewer's rights and of the city's parameters, which all of them read, are only named.
``PEIPAO_ACCEPT=1`` writes them anew (``./dev accept``).
"""

import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from models.entities import ENTITIES
from models.sealing import SEAL
from resolvers.deeds import deeds
from resolvers.parameters import REFERENCE_STAMP
from resolvers.stamp import STAMP
from tests.acceptance.test_plans import ACCEPT, PLANS, RENEW, hold, laid_out
from tests.golden_api import city as golden
from tests.golden_api import july, money
from tests.recording import counted
from tests.writing import BEGINNING, MOST_STATEMENTS, WritableCity, opened

WRITES = PLANS / "writes"
WITHOUT = WRITES / "without.txt"
"""The mutations that nobody does in those cities."""
WHOLE = (
    *("Project", "Issue", "Complaint", "LinkVisit", "Assignment"),
    *("SubsidyApplication", "PublicNotice", "Instalment", "Disbursement", "RecoveryCase"),
)
"""Workflows of which every action is written down."""


@pytest.fixture(scope="module")
async def sent(empty_template: str, new_database: Any) -> AsyncIterator[Mapping[str, list[str]]]:
    """The statements of each mutation, by its name."""
    statements: dict[str, list[str]] = {}
    for build in (half_a_year, money.build):
        async with opened(new_database, empty_template, BEGINNING) as city:
            await build(city)
            statements = city.statements | statements
    yield {name: counted(heard) for name, heard in sorted(statements.items())}
    SEAL.sealer = None


async def half_a_year(city: WritableCity) -> None:
    """The golden city, and July of it."""
    await golden.build(city)
    await july.go_on(city)


def whatever(text: str, name: str, value: str) -> re.Pattern[str]:
    """A part of statements with any value in its place."""
    return re.compile(re.escape(text).replace(re.escape(f"{{{name}}}"), value))


STAMPS = {
    "stamp of rights": whatever(STAMP, "session", r"\$\d+(?:::\w+)?"),
    "stamp of parameters": whatever(REFERENCE_STAMP, "city", r"\$\d+(?:::\w+)?"),
}


def text_of(statements: list[str]) -> str:
    """Statements in their order, an empty line between two."""
    named = statements
    for name, pattern in STAMPS.items():
        named = [pattern.sub(f"({name})", sql) for sql in named]
    shown = [laid_out(sql) for sql in named]
    for sql, text in zip(named, shown, strict=True):
        assert re.sub(r"\s", "", text) == re.sub(r"\s", "", sql), "the layout has changed more than blanks"
    return "\n".join(shown)


async def test_each_mutation_sends_what_is_written_down(sent: Mapping[str, list[str]]) -> None:
    differing = []
    for name, statements in sent.items():
        try:
            hold(WRITES / f"{name}.sql", text_of(statements))
        except AssertionError as difference:
            differing.append(str(difference).partition(";")[0])
    assert not differing, f"{', '.join(differing)}; {RENEW}"


async def test_what_is_written_down_is_still_done(sent: Mapping[str, list[str]]) -> None:
    left = {file.stem: file for file in WRITES.glob("*.sql") if file.stem not in sent}
    if ACCEPT:
        for file in left.values():
            file.unlink()
        left = {}
    assert sorted(left) == [], RENEW


async def test_no_mutation_sends_more_than_eight_statements(sent: Mapping[str, list[str]]) -> None:
    costs = {name: len(statements) for name, statements in sent.items()}
    assert max(costs.values()) <= MOST_STATEMENTS, costs
    # Locked, checked, changed, audited: what costs less has left something out.
    assert min(costs.values()) >= 2, costs


async def test_every_action_of_the_great_workflows_is_written_down(sent: Mapping[str, list[str]]) -> None:
    assert [
        name for name, deed in deeds().items() if deed.entity.__name__ in WHOLE and name not in sent
    ] == []


async def test_the_others_that_are_not_are_known(sent: Mapping[str, list[str]]) -> None:
    order = [entity.__name__ for entity in ENTITIES]
    missing = sorted(
        (order.index(deed.entity.__name__), name) for name, deed in deeds().items() if name not in sent
    )
    hold(WITHOUT, "".join(f"{order[at]}.{name}\n" for at, name in missing))
