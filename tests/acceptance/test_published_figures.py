"""The figures of DOMAIN §8 as the API publishes them, for the city and for those who see a part of it."""

from typing import Any

import pytest

from tests.city import City

YEAR = '(since: "2026-01-01", until: "2026-06-30")'
JUNE = '(since: "2026-06-01", until: "2026-06-30")'
ISSUE = "counted closed closeOutRate due onTime onTimeRate overdue overdueRate"
COMPLAINT = "received counted accepted acceptanceRate fedBack completionRate due onTime onTimeRate"
CALLS = "valid contacted solved satisfied responseRate solutionRate satisfactionRate score"


async def asked(city: City, who: str, field: str) -> Any:
    """The value of one root field, or of the first under its alias."""
    (value,) = (await city.ask(who, f"{{ {field} }}")).values()
    return value


async def test_k08_to_k10_of_the_city(city: City) -> None:
    told = await asked(city, "city.relief", f"issueStats{YEAR} {{ dueUntil total {{ {ISSUE} }} }}")
    assert told == {
        "dueUntil": "2026-06-30",
        "total": {
            "counted": 10, "closed": 8, "closeOutRate": "80.00",
            "due": 9, "onTime": 7, "onTimeRate": "77.78", "overdue": 2, "overdueRate": "22.22",
        },
    }  # fmt: skip


async def test_counties_are_ranked_by_their_share_in_time(city: City) -> None:
    counties = "counties { county { name } figures { onTimeRate } rank }"
    told = await asked(city, "city.relief", f"issueStats{YEAR} {{ {counties} }}")
    ranked = {
        part["county"]["name"][:2]: (part["rank"], part["figures"]["onTimeRate"]) for part in told["counties"]
    }
    assert ranked == {
        "思茅": (1, "100.00"), "墨江": (1, "100.00"), "宁洱": (3, "50.00"), "澜沧": (3, "50.00"),
        "孟连": (None, None),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("county.simao", [4, 4, 4, 4]),
        ("county.lancang", [2, 1, 2, 1]),
        ("county.menglian", [1, 0, 0, 0]),
        ("county.ximeng", [0, 0, 0, 0]),
    ],
)
async def test_a_county_counts_its_own_issues(city: City, who: str, expected: list[int]) -> None:
    told = await asked(
        city, who, f"issueStats{YEAR} {{ total {{ {ISSUE} }} counties {{ county {{ id }} }} }}"
    )
    assert [told["total"][name] for name in ("counted", "closed", "due", "onTime")] == expected
    assert len(told["counties"]) == (1 if expected[0] else 0)


async def test_k30_to_k34_of_june(city: City) -> None:
    told = await asked(
        city, "city.bizenv", f"complaintStats{JUNE} {{ total {{ {COMPLAINT} }} callbacks {{ {CALLS} }} }}"
    )
    assert told["total"] == {
        "received": 11, "counted": 10, "accepted": 9, "acceptanceRate": "90.00",
        "fedBack": 8, "completionRate": "88.89", "due": 8, "onTime": 7, "onTimeRate": "87.50",
    }  # fmt: skip
    assert told["callbacks"] == {
        "valid": 8, "contacted": 8, "solved": 7, "satisfied": 7, "responseRate": "100.00",
        "solutionRate": "87.50", "satisfactionRate": "87.50", "score": "88.75",
    }  # fmt: skip


async def test_what_is_sealed_is_in_nobodys_figures(city: City) -> None:
    received = f"complaintStats{JUNE} {{ total {{ received }} }}"
    simao = await asked(city, "county.simao", received)
    assert simao["total"]["received"] == 5
    discipline = await asked(city, "discipline", received)
    assert discipline["total"]["received"] == 11


async def test_a_county_without_callbacks_has_no_rates(city: City) -> None:
    told = await asked(city, "county.jinggu", f"complaintStats{JUNE} {{ callbacks {{ {CALLS} }} }}")
    assert told["callbacks"] == {
        **dict.fromkeys(("valid", "contacted", "solved", "satisfied"), 0),
        **dict.fromkeys(("responseRate", "solutionRate", "satisfactionRate", "score")),
    }


async def test_k25_to_k27_of_the_city(city: City) -> None:
    told = await asked(
        city,
        "city.invest",
        """projectStats { signed honoured landed converted started planned inPlace
        landingRate honouredRate fundsRate conversionRate startRate commissioningRate }""",
    )
    assert told == {
        "signed": 3, "honoured": 2, "landed": 1, "converted": 1, "started": 0,
        "planned": "1550000000.00", "inPlace": "23000000.00",
        "landingRate": "33.33", "honouredRate": "66.67", "fundsRate": "1.48", "conversionRate": "100.00",
        "startRate": "0.00", "commissioningRate": None,
    }  # fmt: skip


async def test_projects_signed_in_another_year_are_left_out(city: City) -> None:
    told = await asked(city, "city.invest", "projectStats(year: 2025) { signed planned landingRate }")
    assert told == {"signed": 0, "planned": "0.00", "landingRate": None}


async def test_k23_of_projects_and_of_key_enterprises(city: City) -> None:
    ask = "{ required covered rate totalCount nodes { name missing { label } dueOn } }"
    projects = await asked(city, "city.invest", f"coverageGaps(kind: PROJECT) {ask}")
    enterprises = await asked(city, "city.relief", f"coverageGaps(kind: ENTERPRISE) {ask}")
    assert [projects[name] for name in ("required", "covered", "rate", "totalCount")] == [3, 2, "66.67", 1]
    assert [enterprises[name] for name in ("required", "covered", "rate", "totalCount")] == [
        12,
        10,
        "83.33",
        2,
    ]
    (gap,) = projects["nodes"]
    assert [post["label"] for post in gap["missing"]] == ["项目主管", "服务专员"]
    lacking = {gap["name"]: [post["label"] for post in gap["missing"]] for gap in enterprises["nodes"]}
    assert lacking == {
        "思茅示例百货有限公司": ["纾困主管", "政策专员"],
        "孟连示例边贸有限公司": ["政策专员"],
    }


async def test_gaps_are_told_in_pages_and_to_a_county_only_its_own(city: City) -> None:
    page = "coverageGaps(kind: ENTERPRISE, first: 1, offset: 1) { totalCount nodes { name } }"
    assert (await asked(city, "city.relief", page))["nodes"] == [{"name": "孟连示例边贸有限公司"}]
    own = "coverageGaps(kind: ENTERPRISE) { required covered nodes { name } }"
    assert await asked(city, "county.menglian", own) == {
        "required": 1, "covered": 0, "nodes": [{"name": "孟连示例边贸有限公司"}],
    }  # fmt: skip


async def test_whoever_sees_some_assignments_only_is_told_of_no_gaps(city: City) -> None:
    """Departments read every enterprise, but not who is in charge of it."""
    for kind in ("PROJECT", "ENTERPRISE"):
        assert await asked(city, "dept.industry", f"coverageGaps(kind: {kind}) {{ required }}") is None


@pytest.mark.parametrize("who", ["leader.l4", "commissioner.c1", "zone.industrial", "auditor"])
async def test_nobody_is_told_of_a_gap_that_is_none(city: City, who: str) -> None:
    real = {"思茅示例百货有限公司", "孟连示例边贸有限公司", "景迈山古树茶初制所集群"}
    for kind in ("PROJECT", "ENTERPRISE"):
        told = await asked(city, who, f"coverageGaps(kind: {kind}) {{ nodes {{ name }} }}")
        assert {node["name"] for node in told["nodes"]} <= real


@pytest.mark.parametrize(
    ("who", "field", "code"),
    [
        ("public", f"issueStats{YEAR} {{ dueUntil }}", "FORBIDDEN"),
        ("sysadmin", f"complaintStats{YEAR} {{ dueUntil }}", "FORBIDDEN"),
        ("public", "projectStats { signed }", "FORBIDDEN"),
        ("public", "coverageGaps(kind: PROJECT) { required }", "FORBIDDEN"),
        (
            "city.relief",
            'issueStats(since: "2026-07-01", until: "2026-06-01") { dueUntil }',
            "BAD_USER_INPUT",
        ),
        ("city.relief", "coverageGaps(kind: PROJECT, first: 101) { required }", "BAD_USER_INPUT"),
        ("city.relief", "coverageGaps(kind: PROJECT, offset: -1) { required }", "BAD_USER_INPUT"),
        ("city.relief", "projectStats(year: 1) { signed }", "BAD_USER_INPUT"),
    ],
)
async def test_nobody_is_told_zeros_that_are_no_figures(city: City, who: str, field: str, code: str) -> None:
    assert await city.codes(who, f"{{ {field} }}") == [code]
