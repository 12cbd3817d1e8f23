"""Whoever asks whatever: the answer is the one that a second implementation works out from the rows."""

import asyncio
import os
import random
import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, event, given, note, settings
from hypothesis import strategies as st

from models.access import Role
from models.columns import anatomy
from models.entities.assignment import Assignment
from models.entities.commissioner import Appraisal
from models.entities.complaint import Complaint
from models.entities.enterprise import Enterprise
from models.entities.issue import Issue
from models.entities.person import User
from models.entities.project import Project
from schema.build import city_schema
from tests import oracle
from tests.city import City
from tests.oracle.answers import Oracle
from tests.oracle.comparing import Seen, differences
from tests.oracle.crowded_city import CrowdedCity, crowded_city
from tests.oracle.filters import Refused
from tests.oracle.people import OTHER_CITY
from tests.oracle.queries import Questions
from tests.oracle.questions import Ask, Document, slots_of, written
from tests.oracle.rows import EXPOSED, EntityType, Row
from tests.oracle.rules import Rules

EXAMPLES = int(os.environ.get("PEIPAO_SCOPE_EXAMPLES") or (2_000 if os.environ.get("CI") else 200))
PAGES = 3
"""So many pages are turned where a question has room for a cursor."""
# What the rules are most about is asked for more often.
ASKED_FOR: tuple[EntityType, ...] = (
    *EXPOSED,
    *(Project, Enterprise, Complaint, Issue) * 5,
    *(User, Appraisal) * 3,
)


@pytest.fixture(scope="session")
async def crowded(template: str, new_database: Any, city: City) -> AsyncIterator[CrowdedCity]:
    """The golden city with rows that stress every rule."""
    assert city, "it opens the models, and stops the clock"
    async with crowded_city(await new_database(template)) as opened:
        yield opened


@pytest.fixture(scope="session")
def questions(crowded: CrowdedCity) -> Questions:
    """What may be asked of it."""
    return Questions(city_schema().graphql, crowded.rows, ASKED_FOR)


def test_everybody_has_the_roles_and_the_reach_that_the_rows_give_them(crowded: CrowdedCity) -> None:
    for username, viewer in crowded.viewers.items():
        asker = crowded.rules(username).asker
        assert viewer.shape == asker.roles, username
        names = {name for _, name in [*viewer.scopes, *asker.reach]}
        for role in (None, *Role):
            for name in names:
                reach = frozenset(viewer.scopes.get((role, name), ()))
                assert reach == asker.reach.get((role, name), frozenset()), (username, role, name)


def test_the_oracle_knows_nothing_of_the_engine() -> None:
    for module in Path(oracle.__path__[0]).glob("*.py"):
        imports = re.findall(r"^(?:from|import) (\w+)", module.read_text(encoding="utf-8"), re.MULTILINE)
        engine = {"resolvers", "schema", "admin"} & set(imports)
        # The place to ask in has the engine beside the rows.
        assert not engine or module.name == "crowded_city.py", (module, engine)


def test_the_crowd_is_one(crowded: CrowdedCity) -> None:
    few = [entity.__name__ for entity in EXPOSED if len(crowded.rows.all(entity)) < 5]
    assert not few, "their constraints refuse what tests/oracle/crowd.py draws"
    for entity in (Project, Enterprise, Complaint, Assignment):
        rows = crowded.rows.all(entity)
        assert sum(row["deleted_at"] is None for row in rows) >= 40
        assert any(row["deleted_at"] for row in rows)
        assert any(row["city_id"] == OTHER_CITY for row in rows)
    levels = {row["confidentiality"] for row in crowded.rows.all(Complaint)}
    assert levels == {"NORMAL", "PROTECTED", "SEALED"}


async def test_everybody_is_told_why_they_see_a_row_and_nothing_of_others(crowded: CrowdedCity) -> None:
    query = "query Q($id: ID!) { explainAccess(id: $id) { visible grants { reason } } }"
    chance = random.Random(5)
    for _ in range(EXAMPLES // 4):
        username = chance.choice(somebody(crowded))
        rules = crowded.rules(username)
        row = chance.choice(crowded.rows.all(chance.choice(ASKED_FOR)))
        answer = await crowded.answer(username, query, {"id": str(row)})
        assert "data" in answer, (username, row, answer)
        reasons = [{"reason": grant.reason} for grant in rules.grants(row)]
        expected = {"visible": rules.sees(row), "grants": reasons}
        assert answer["data"] == {"explainAccess": expected}, (username, row)


PATIENT = settings(
    deadline=None,
    print_blob=True,
    report_multiple_bugs=False,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a smaller seed is no smaller question
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


@settings(PATIENT, max_examples=EXAMPLES)
@given(seed=st.integers(0, 2**64 - 1))
async def test_every_answer_is_the_one_worked_out_from_the_rows(
    crowded: CrowdedCity, questions: Questions, seed: int
) -> None:
    username = random.Random(seed).choice(somebody(crowded))
    asks = questions.asked_by(seed)
    document = written(asks, questions.schema)
    note(f"{username}\n{document.text}\n{document.variables}")
    outcome = await compare(crowded, username, asks, document, crowded.rules(username))
    event(outcome)
    assume(outcome != TOO_COMPLEX)


def somebody(crowded: CrowdedCity, roles: int = 0) -> list[str]:
    """Whom to ask as: those with so many roles at least, as often as they have roles; and one without."""
    held = {username: len(viewer.shape) for username, viewer in sorted(crowded.viewers.items())}
    found = [name for name, count in held.items() for _ in range(count) if count >= roles]
    return found if roles else ["x.nobody", *found]


TOO_COMPLEX = "QUERY_TOO_COMPLEX"


async def compare(
    crowded: CrowdedCity, username: str, asks: tuple[Ask, ...], document: Document, rules: Rules
) -> str:
    """What came of it: compared page after page, as far as the question has room for cursors."""
    slots = slots_of(asks)
    texts: dict[str, str | None] = dict.fromkeys(slots)
    rows: dict[str, Row] = {}
    for _ in range(PAGES):
        cursors = {document.slots[name]: text for name, text in texts.items()}
        actual = await crowded.answer(username, document.text, {**document.variables, **cursors})
        codes = {error["extensions"]["code"] for error in actual.get("errors", ())}
        if TOO_COMPLEX in codes:
            return TOO_COMPLEX
        expected = Oracle(rules, rows).answer(asks)
        if isinstance(expected, Refused):
            assert codes == {expected.code}, actual
            assert actual.get("data") is None
            return expected.code
        seen = Seen()
        assert "data" in actual, actual
        found = differences(expected.data, actual["data"], seen)
        assert not found, "\n".join(found)
        assert [error["path"] for error in actual.get("errors", ())] == expected.missing
        assert codes <= {"NOT_FOUND"}
        turned = {name: seen.at(place) for name, place in slots.items()}
        if not any(turned.values()):
            break
        texts |= {name: cursor[0] for name, cursor in turned.items() if cursor}
        rows |= {name: cursor[1] for name, cursor in turned.items() if cursor}
    return "answered"


# --- the test itself is put to the test ---------------------------------------------------------


def everything_exists(rules: Rules) -> None:
    """Takes deleted rows and those of other cities for rows that are there."""
    rules.exists = lambda row: True  # type: ignore[method-assign]  # noqa: ARG005


def relations_lead_anywhere(rules: Rules) -> None:
    """Asks nobody for leave on the way over a relation."""

    def many(row: Row, name: str) -> list[Row]:
        related = rules.rows.related(row, anatomy(row.entity).relations[name])
        return [each for each in related if rules.exists(each)]

    rules.many = many  # type: ignore[method-assign, assignment]


def nothing_is_masked(rules: Rules) -> None:
    """Shows what is there."""
    rules.clear = lambda *_: True  # type: ignore[method-assign]


def masked_columns_can_be_asked_about(rules: Rules) -> None:
    """Filters, orders, groups and sums by whatever there is."""
    rules.usable = lambda *_: True  # type: ignore[method-assign]


def a_role_sees_what_another_may_see(rules: Rules) -> None:
    """Looks at a related row with all the roles of a person at once."""
    honest = rules.sees
    rules.sees = lambda row, _=None: honest(row)  # type: ignore[method-assign, assignment]


FAULTS = (
    everything_exists,
    relations_lead_anywhere,
    nothing_is_masked,
    masked_columns_can_be_asked_about,
    a_role_sees_what_another_may_see,
)


@pytest.mark.parametrize("fault", FAULTS)
async def test_an_implementation_with_a_fault_is_found_out(
    crowded: CrowdedCity, questions: Questions, fault: Callable[[Rules], None]
) -> None:
    loop, faulty = asyncio.get_running_loop(), dict[str, Rules]()
    # The last fault is none to those who have one role.
    people = somebody(crowded, roles=2 if fault is FAULTS[-1] else 0)

    @settings(PATIENT, max_examples=2_000, phases=[Phase.generate], derandomize=True)
    @given(who=st.sampled_from(people), asks=questions.question())
    def asked(who: str, asks: tuple[Ask, ...]) -> None:
        if who not in faulty:
            honest = crowded.rules(who)
            faulty[who] = Rules(honest.rows, honest.asker, honest.now)
            fault(faulty[who])
        comparison = compare(crowded, who, asks, written(asks, questions.schema), faulty[who])
        asyncio.run_coroutine_threadsafe(comparison, loop).result()

    with pytest.raises(AssertionError):
        await asyncio.to_thread(asked)
