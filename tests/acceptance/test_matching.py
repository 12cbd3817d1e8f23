"""§6.6: the match score, its parts, its order, and who is left out."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from models.entities.project import Project
from models.errors import Forbidden, InvalidInput, NotFound
from models.matching import Candidate, ranked, score, shown
from peipao.reference.stable_ids import stable_id
from resolvers.binding import opaque_id
from resolvers.matching import Match, match_candidates
from tests.golden_api.enterprises import commissioner, enterprise, unit
from tests.writing import WritableCity


def _candidate(number: int = 1, **known: Any) -> Candidate:
    plain: dict[str, Any] = {"in_chain": False, "fits_function": True, "load": 0, "max_load": 3}
    return Candidate(commissioner_id=UUID(int=number), **{**plain, **known})


# --- the score ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("known", "total"),
    [
        ({"in_chain": True, "load": 1, "grade": "EXCELLENT"}, "93.33"),
        ({"grade": "COMPETENT"}, "57.00"),
        ({}, "57.00"),
        ({"in_chain": True, "grade": "EXCELLENT"}, "100.00"),
        ({"fits_function": False, "load": 2, "grade": "INCOMPETENT"}, "6.67"),
        ({"load": 2, "grade": "BASIC"}, "39.67"),
    ],
)
def test_the_score_is_the_sum_of_its_four_parts(known: dict[str, Any], total: str) -> None:
    assert shown(score(_candidate(**known)).total) == Decimal(total)


def test_of_equal_scores_less_load_comes_first_and_then_who_joined_earlier() -> None:
    # 3 of 6 taken and 2 of 4 taken leave the same share free.
    busy = _candidate(1, load=3, max_load=6, joined_on=date(2025, 1, 1))
    late = _candidate(2, load=2, max_load=4, joined_on=date(2026, 5, 1))
    early = _candidate(3, load=2, max_load=4, joined_on=date(2026, 1, 1))
    assert [each.commissioner_id.int for each, _ in ranked([busy, late, early])] == [3, 2, 1]


def test_who_is_full_or_recused_is_no_candidate() -> None:
    assert ranked([_candidate(1, load=3), _candidate(2, recused=True), _candidate(3, load=4)]) == []


# --- in the city --------------------------------------------------------------------------------

P03 = opaque_id("Project", stable_id(Project, "P03"))
"""Its chain is TEA."""


async def _matches(
    city: WritableCity, username: str, target: str, kind: str, need: str | None
) -> list[Match]:
    viewer = await city.viewer(username)
    async with city.pool.acquire() as connection:
        return await match_candidates(connection, viewer, target, kind, need)


@pytest.fixture(scope="module")
async def staffed(writable_city: WritableCity) -> WritableCity:
    """A newcomer in the service pool, and appraisals of the year for both."""
    said = {
        "user": await writable_city.id_of("User", username="dept.commerce"),
        "name": "钱新",
        "homeUnit": unit("530800-COMMERCE"),
        "deptFunction": "INDUSTRY",
    }
    newcomer = await writable_city.did("city.org", "createCommissioner", input=said)
    pool = await writable_city.id_of("Pool", kind="SERVICE")
    chosen = {"commissioner": newcomer["id"], "pool": pool}
    membership = await writable_city.did("city.org", "selectCommissioner", input=chosen)
    await writable_city.did("city.org", "activateMembership", id=membership["id"])
    for who, grade in ((commissioner("C1"), "EXCELLENT"), (newcomer["id"], "COMPETENT")):
        appraisal = {"commissioner": who, "year": 2025, "grade": grade}
        await writable_city.did("city.org", "appraise", input=appraisal)
    return writable_city


async def test_candidates_come_with_the_parts_of_their_score(staffed: WritableCity) -> None:
    first, second, *_ = await _matches(staffed, "city.invest", P03, "SERVICE_COMMISSIONER", "INDUSTRY")
    assert (first.name, shown(first.score.total)) == ("罗思敏", Decimal("93.33"))
    parts = first.score
    shares = [parts.chain, parts.function, parts.availability, parts.appraisal]
    assert [str(shown(part)) for part in shares] == ["40.00", "25.00", "13.33", "15.00"]
    assert (second.name, shown(second.score.total)) == ("钱新", Decimal("57.00"))


async def test_without_a_stated_need_every_function_fits(staffed: WritableCity) -> None:
    matches = await _matches(staffed, "city.invest", P03, "SERVICE_COMMISSIONER", None)
    assert {each.score.function for each in matches} == {25}


async def test_who_serves_three_is_not_offered_a_fourth(staffed: WritableCity) -> None:
    matches = await _matches(
        staffed, "city.relief", await enterprise(staffed, "E12"), "POLICY_COMMISSIONER", None
    )
    assert [each.name for each in matches] == ["罗思敏"]


async def test_who_is_recused_is_not_offered(staffed: WritableCity) -> None:
    e08 = await enterprise(staffed, "E08")
    said = {"commissioner": commissioner("C1"), "enterprise": e08, "reason": "近亲属任该企业高管"}
    await staffed.did("city.org", "createRecusal", input=said)
    assert await _matches(staffed, "city.relief", e08, "POLICY_COMMISSIONER", None) == []


async def test_only_those_who_assign_may_match_and_only_for_what_they_see(staffed: WritableCity) -> None:
    with pytest.raises(Forbidden):
        await _matches(staffed, "city.relief", P03, "SERVICE_COMMISSIONER", None)
    with pytest.raises(NotFound):
        await _matches(staffed, "county.ninger", P03, "SERVICE_COMMISSIONER", None)
    with pytest.raises(InvalidInput):
        await _matches(staffed, "city.invest", P03, "POLICY_COMMISSIONER", None)


async def test_the_api_tells_scores_as_decimals(staffed: WritableCity) -> None:
    query = (
        "query($target: ID!) { matchCandidates(target: $target, kind: SERVICE_COMMISSIONER, need: INDUSTRY) "
        "{ name score load maxLoad grade joinedOn parts { chain function availability appraisal } } }"
    )
    data = await staffed.ask("city.invest", query, {"target": P03})
    assert data["matchCandidates"][0] == {
        "name": "罗思敏",
        "score": "93.33",
        "load": 1,
        "maxLoad": 3,
        "grade": "EXCELLENT",
        "joinedOn": "2026-01-05",
        "parts": {"chain": "40.00", "function": "25.00", "availability": "13.33", "appraisal": "15.00"},
    }
