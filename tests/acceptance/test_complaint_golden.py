"""The figures of DOMAIN §8.8, reached through the API from a city in which nothing has happened."""

from collections import Counter
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from models.sealing import SEAL
from tests.figures import percent
from tests.golden_api import complaints, enterprises
from tests.writing import WritableCity

JUNE = '{receivedAt: {gte: "2026-06-01T00:00:00+08:00", lt: "2026-07-01T00:00:00+08:00"}}'


@pytest.fixture(scope="module")
async def june(empty_city: WritableCity) -> AsyncIterator[WritableCity]:
    """The city on the morning of 30 June."""
    await enterprises.build(empty_city)
    await complaints.build(empty_city)
    yield empty_city
    SEAL.sealer = None


async def counted(city: WritableCity, **filters: str) -> dict[str, int]:
    """How many complaints of June the office counts, by filter."""
    parts = " ".join(
        f"{name}: complaints(filter: {{and: [{JUNE}, {text}]}}) {{ totalCount }}"
        for name, text in filters.items()
    )
    told = await city.ask("city.bizenv", f"{{ {parts} }}")
    return {name: told[name]["totalCount"] for name in filters}


async def rows(city: WritableCity, who: str = "city.bizenv") -> list[dict[str, Any]]:
    facts = "no status dueAt doneAt county { name shortName }"
    told = await city.ask(who, f"{{ complaints(first: 100, filter: {JUNE}) {{ nodes {{ {facts} }} }} }}")
    found: list[dict[str, Any]] = told["complaints"]["nodes"]
    return found


async def test_eleven_were_received_and_what_became_of_them(june: WritableCity) -> None:
    assert Counter(row["status"] for row in await rows(june)) == {
        "FED_BACK": 8,
        "HANDLING": 1,
        "MERGED": 1,
        "NOT_ACCEPTED": 1,
    }


async def test_k30_acceptance_is_90(june: WritableCity) -> None:
    figures = await counted(
        june, accepted="{acceptedAt: {isNull: false}}", merged="{status: {eq: MERGED}}", received="{}"
    )
    # What is sealed is in no figure of the office, so that there is nothing to take off.
    assert percent(figures["accepted"], figures["received"] - figures["merged"]) == "90.00"


async def test_k31_completion_is_88_89(june: WritableCity) -> None:
    figures = await counted(
        june, accepted="{acceptedAt: {isNull: false}}", fed_back="{status: {eq: FED_BACK}}"
    )
    assert percent(figures["fed_back"], figures["accepted"]) == "88.89"


async def test_k32_seven_of_eight_were_handled_in_time(june: WritableCity) -> None:
    due = [row for row in await rows(june) if row["dueAt"] and row["dueAt"] < "2026-07-01"]
    timely = [row for row in due if row["doneAt"] and row["doneAt"] <= row["dueAt"]]
    assert percent(len(timely), len(due)) == "87.50"
    assert [row["no"] for row in due if row not in timely] == ["TS20260609-0001"]


async def test_the_one_that_is_open_is_due_on_7_july(june: WritableCity) -> None:
    assert [row["dueAt"] for row in await rows(june) if row["status"] == "HANDLING"] == [
        "2026-07-07T23:59:59+08:00"
    ]


async def test_k33_and_k34_of_eight_valid_callbacks(june: WritableCity) -> None:
    told = await june.ask(
        "city.bizenv",
        """{ valid: callbacks(filter: {valid: {eq: true}}) { totalCount }
        contacted: callbacks(filter: {valid: {eq: true}, contacted: {eq: true}}) { totalCount }
        solved: callbacks(filter: {valid: {eq: true}, solved: {eq: true}}) { totalCount }
        satisfied: callbacks(filter: {valid: {eq: true}, satisfaction: {eq: SATISFIED}}) { totalCount }
        basically: callbacks(filter: {valid: {eq: true}, satisfaction: {eq: BASICALLY}}) { totalCount }
        unhappy: callbacks(filter: {valid: {eq: true}, satisfaction: {eq: NOT}}) { totalCount } }""",
    )
    counts = {name: found["totalCount"] for name, found in told.items()}
    assert counts == {
        "valid": 8, "contacted": 8, "solved": 7, "satisfied": 5, "basically": 2, "unhappy": 1,
    }  # fmt: skip
    rates = [percent(counts[name], counts["valid"]) for name in ("contacted", "solved")] + [
        percent(counts["satisfied"] + counts["basically"], counts["valid"])
    ]
    assert rates == ["100.00", "87.50", "87.50"]
    weights = (Decimal("0.1"), Decimal("0.5"), Decimal("0.4"))
    assert sum(weight * Decimal(rate or 0) for weight, rate in zip(weights, rates, strict=True)) == Decimal(
        "88.75"
    )


async def test_the_split_by_county(june: WritableCity) -> None:
    assert Counter(row["county"]["shortName"] for row in await rows(june)) == {
        "思茅": 5, "澜沧": 2, "宁洱": 1, "孟连": 1, "墨江": 1, "景东": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("who", "expected"),
    [("county.simao", 5), ("county.ninger", 1), ("county.lancang", 2), ("county.jinggu", 0), ("sysadmin", 0)],
)
async def test_counties_count_their_own(june: WritableCity, who: str, expected: int) -> None:
    assert len(await rows(june, who)) == expected


async def test_the_bulletin_says_11_received_and_fewer_than_3_transferred(june: WritableCity) -> None:
    counts = f'complaints(filter: {JUNE}) {{ totalCount }} sealedComplaintCount(period: "2026-06")'
    told = await june.ask("city.bizenv", f"{{ {counts} }}")
    said = f"接收 {told['complaints']['totalCount']} 件；移送纪检监察 {told['sealedComplaintCount']}"
    assert said == "接收 11 件；移送纪检监察 <3"


async def test_the_late_one_was_urged_the_day_after_it_was_due(june: WritableCity) -> None:
    complaint = await june.row("complaint", no="TS20260609-0001")
    urges = await june.rows("urge", complaint_id=complaint["id"])
    sent = [(urge["level"], urge["sent_at"].date().isoformat()) for urge in urges]
    assert sent == [("LEVEL_1", "2026-06-17")]
    assert complaint["light"] == "RED"


async def test_every_evaluation_is_the_enterprises_own(june: WritableCity) -> None:
    figures = await counted(june, fed_back="{status: {eq: FED_BACK}}")
    assert figures == {"fed_back": 8}
    graded = [row for row in await june.rows("complaint") if row["evaluation_grade"]]
    assert len(graded) == 8
    assert not any(row["evaluation_is_default"] for row in graded)
