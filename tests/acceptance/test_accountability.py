"""Measures 7.2, 7.7 and 7.8: who may be held to account, and what is told of leaders."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import pytest

from peipao.demo.golden_rows import region as region_key
from resolvers.binding import opaque_id, parse_id
from tests.golden_api.enterprises import leader, region, unit
from tests.writing import REQUEST_ID, WritableCity

DISCIPLINE, ORG, SUPERVISION = "discipline", "city.org", "city.supervision"
STRANGERS = (
    "city.finance",
    "city.relief",
    SUPERVISION,
    "auditor",
    "industry.lead",
    "county.mojiang",
    "leader.l1",
    "enterprise.e01",
    "sysadmin",
)
"""Whom neither candidates nor sheets are for."""
CANDIDATES = """{ accountabilityCandidates { name subject caseOpen reasons { code sentence clause
    standings { period rate average rank } items { overdueDays item contractNo dueOn unpaid } } } }"""
WITHHELD = {"trigger": "FUND_WITHHELD", "basis": "专项资金截留超过六个月，经督查仍未拨付。"}


async def candidates(city: WritableCity, who: str = DISCIPLINE) -> list[dict[str, Any]]:
    """Who could be held to account, as somebody is told."""
    found: list[dict[str, Any]] = (await city.ask(who, CANDIDATES))["accountabilityCandidates"]
    return found


@asynccontextmanager
async def ranking(
    city: WritableCity,
    period: str,
    average: str | None,
    cleared: dict[str, int],
    *,
    status: str = "PUBLISHED",
    kind: str = "COUNTY",
) -> AsyncIterator[UUID]:
    """A ranking in which each has 100 confirmed and so much of it cleared, as long as the block lasts."""
    column = {"COUNTY": "region_id", "CITY_DEPT": "unit_id"}[kind]
    key = uuid4()
    await city.pool.execute(
        """insert into arrears_ranking (id, city_id, created_at, updated_at, version, period, kind,
             oversight_unit_id, provincial_average, average_source, status, published_at)
           select $1, 530800, now(), now(), 1, $2, $3, id, $4::text::numeric,
             case when $4::text is null then null else '示例来源' end, $5::text,
             case when $5::text = 'PUBLISHED' then now() end
           from org_unit where code = '530800-ARREARS_OFFICE'""",
        key,
        period,
        kind,
        average,
        status,
    )
    for place, (code, paid) in enumerate(cleared.items(), 1):
        subject = parse_id(region(code) if kind == "COUNTY" else unit(code))
        assert subject is not None
        await city.pool.execute(
            f"""insert into arrears_ranking_row (id, city_id, created_at, updated_at, version, ranking_id,
                 {column}, opening, added, cleared, closing, rate, rank)
               values ($1, 530800, now(), now(), 1, $2, $3, 100, 0, $4::int, 100 - $4::int, $4::int, $5)""",  # noqa: S608
            uuid4(),
            key,
            subject[1],
            paid,
            place,
        )
    try:
        yield key
    finally:
        await city.pool.execute("delete from bulletin where arrears_ranking_id = $1", key)
        await city.pool.execute("delete from arrears_ranking_row where ranking_id = $1", key)
        await city.pool.execute("delete from arrears_ranking where id = $1", key)


# --- 7.7: candidates ----------------------------------------------------------------------------


async def test_one_period_below_average_makes_no_candidate(writable_city: WritableCity) -> None:
    # 墨江 stands at 60.00 in the first quarter; its debt is 365 days overdue, which is not more than 365.
    assert await candidates(writable_city) == []


async def test_mojiang_is_a_candidate_after_two_periods_below_average(writable_city: WritableCity) -> None:
    async with ranking(writable_city, "2026Q2", "75.00", {"530828": 75, "530822": 74}):
        assert await candidates(writable_city) == [
            {
                "name": "墨江哈尼族自治县",
                "subject": region("530822"),
                "caseOpen": False,
                "reasons": [
                    {
                        "code": "BELOW_AVERAGE",
                        "sentence": "清偿率连续 2 期低于全省平均水平",
                        "clause": "措施第七条",
                        "standings": [
                            {"period": "2026Q1", "rate": "60.00", "average": "75.00", "rank": 4},
                            {"period": "2026Q2", "rate": "74.00", "average": "75.00", "rank": 2},
                        ],
                        "items": [],
                    }
                ],
            }
        ]
        assert await candidates(writable_city, ORG) == await candidates(writable_city)


@pytest.mark.parametrize(
    "how",
    [
        {"cleared": {"530822": 75}},  # at the average is not below it
        {"average": None},
        {"status": "DRAFT"},
        {"cleared": {"530821": 10}},  # 墨江 is not in it
        {"period": "2025Q4", "cleared": {"530828": 10}},  # below once, and not any more
        {"period": "2026H1"},  # no period of the same course
        {"kind": "CITY_DEPT", "cleared": {"530800-COMMERCE": 10}},  # below for the first time
    ],
)
async def test_what_is_not_two_periods_running_makes_no_candidate(
    writable_city: WritableCity, how: dict[str, Any]
) -> None:
    below = {"period": "2026Q2", "average": "75.00", "cleared": {"530822": 10}}
    async with ranking(writable_city, **{**below, **how}):
        assert await candidates(writable_city) == []


async def test_a_department_of_the_city_is_a_candidate_like_a_county(writable_city: WritableCity) -> None:
    commerce = {"530800-COMMERCE": 20}
    async with (
        ranking(writable_city, "2026Q1", "75.00", commerce, kind="CITY_DEPT"),
        ranking(writable_city, "2026Q2", "75.01", commerce, kind="CITY_DEPT"),
    ):
        (found,) = await candidates(writable_city)
        assert (found["name"], found["subject"]) == ("普洱市商务局", unit("530800-COMMERCE"))


async def test_a_debt_more_than_365_days_overdue_makes_a_candidate(writable_city: WritableCity) -> None:
    writable_city.at("2026-07-01T09:00")
    try:
        (found,) = await candidates(writable_city)
        assert found["name"] == "墨江哈尼族自治县"
        (reason,) = found["reasons"]
        assert (reason["code"], reason["sentence"]) == ("LONG_OVERDUE", "单笔账款逾期超过 365 日")
        assert reason["items"] == [
            {
                "overdueDays": 366,
                "item": await writable_city.id_of("ArrearsItem", contract_no="HT-2025-0401"),
                "contractNo": "HT-2025-0401",
                "dueOn": "2025-06-30",
                "unpaid": "8000000.00",
            }
        ]
        # 市委组织部 reads no debts: it is told that there is one, and not whose or how much.
        (told,) = await candidates(writable_city, ORG)
        assert told["reasons"][0]["items"] == [
            {"overdueDays": 366, "item": None, "contractNo": None, "dueOn": None, "unpaid": None}
        ]
        async with ranking(writable_city, "2026Q2", "75.00", {"530822": 60}):
            (both,) = await candidates(writable_city)
            assert [each["code"] for each in both["reasons"]] == ["BELOW_AVERAGE", "LONG_OVERDUE"]
    finally:
        writable_city.at("2026-06-30T10:00")


@pytest.mark.parametrize(
    "who",
    [*STRANGERS, "public"],
)
async def test_candidates_are_for_discipline_and_the_organisation_department(
    writable_city: WritableCity, who: str
) -> None:
    assert await writable_city.codes(who, CANDIDATES) == ["FORBIDDEN"]


# --- 7.2, 7.7: cases ----------------------------------------------------------------------------


async def opened(city: WritableCity, **more: Any) -> str:
    """A case against 市商务局."""
    said = {**WITHHELD, "unit": unit("530800-COMMERCE"), **more}
    return str((await city.did(DISCIPLINE, "openAccountability", input=said))["id"])


async def test_a_case_is_opened_on_a_basis_and_closed_with_a_result(writable_city: WritableCity) -> None:
    said = {**WITHHELD, "unit": unit("530800-COMMERCE")}
    payload = await writable_city.do(
        DISCIPLINE, "openAccountability", input=said, select="{ id status startedOn unit { name } }"
    )
    case = payload["row"]
    assert (case["status"], case["startedOn"]) == ("OPEN", "2026-06-30")
    assert case["unit"] == {"name": "普洱市商务局"}
    assert payload["events"] == [
        {"event": "AccountabilityCase.open_accountability", "audiences": ["org_dept"]}
    ]
    assert await writable_city.refusals(DISCIPLINE, "closeAccountability", id=case["id"], input={}) == [
        "VALIDATION"
    ]
    closed = await writable_city.did(
        DISCIPLINE,
        "closeAccountability",
        id=case["id"],
        input={"result": "责令限期拨付，对分管负责人诫勉谈话。"},
        select="{ status closedOn }",
    )
    assert closed == {"status": "CLOSED", "closedOn": "2026-06-30"}
    again = {"result": "再次办结"}
    assert await writable_city.refusals(DISCIPLINE, "closeAccountability", id=case["id"], input=again) == [
        "STATE_CONFLICT"
    ]


async def test_an_open_case_is_told_with_the_candidate(writable_city: WritableCity) -> None:
    async with ranking(writable_city, "2026Q2", "75.00", {"530822": 50}):
        arrears = {"trigger": "ARREARS", "basis": "清偿率连续两期低于全省平均。", "county": region("530822")}
        case = await writable_city.did(DISCIPLINE, "openAccountability", input=arrears)
        assert [each["caseOpen"] for each in await candidates(writable_city)] == [True]
        done = {"result": "约谈县政府主要负责人。"}
        await writable_city.did(DISCIPLINE, "closeAccountability", id=case["id"], input=done)
        assert [each["caseOpen"] for each in await candidates(writable_city)] == [False]


@pytest.mark.parametrize(
    ("more", "field"), [({"unit": None}, "unit"), ({"startedOn": "2026-07-01"}, "startedOn")]
)
async def test_a_case_is_somebody_s_and_has_begun(
    writable_city: WritableCity, more: dict[str, Any], field: str
) -> None:
    said = {**WITHHELD, "unit": unit("530800-COMMERCE"), **more}
    payload = await writable_city.do(DISCIPLINE, "openAccountability", input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]


async def test_cases_are_hidden_from_all_but_two(writable_city: WritableCity) -> None:
    case = await opened(writable_city)
    query = "query($id: ID!) { accountabilityCase(id: $id) { status } }"
    for who in (DISCIPLINE, ORG):
        assert (await writable_city.ask(who, query, {"id": case}))["accountabilityCase"] == {"status": "OPEN"}
    done = {"result": "已办结"}
    assert await writable_city.refusals(ORG, "closeAccountability", id=case, input=done) == ["FORBIDDEN"]
    assert await writable_city.refusals(ORG, "openAccountability", input=WITHHELD) == ["FORBIDDEN"]
    for who in ("commerce.lead", SUPERVISION, "auditor", "city.relief", "county.simao", "leader.l1"):
        found = await writable_city.answer(who, query, {"id": case})
        assert (found.get("data") or {}).get("accountabilityCase") is None, who
        code = await writable_city.refusals(who, "closeAccountability", id=case, input=done)
        assert code == ["NOT_FOUND"], who


# --- 7.8: what is told of leaders ---------------------------------------------------------------

REFERENCE = """mutation($leader: ID, $county: ID, $year: Int!, $reason: String!) {
    leaderReference(leader: $leader, county: $county, year: $year, reason: $reason) {
        year leader position county unit
        rates { period subject confirmed cleared rate rank average isBelow criticisedIn }
        cases { trigger startedOn status result } } }"""
PURPOSE = "年度考核使用"


async def reference(city: WritableCity, **how: Any) -> dict[str, Any]:
    """The sheet as the organisation department gets it."""
    asked = {"year": 2026, "reason": PURPOSE, **how}
    told: dict[str, Any] = (await city.ask(ORG, REFERENCE, asked))["leaderReference"]
    return told


async def log(city: WritableCity) -> list[dict[str, Any]]:
    """What the audit log says of sheets, in order."""
    found = await city.rows("audit_log", action="leaderReference")
    return sorted(found, key=lambda entry: int(entry["seq"]))


async def test_the_sheet_of_a_county_tells_its_places_criticism_and_cases(
    writable_city: WritableCity,
) -> None:
    async with ranking(writable_city, "2026Q2", "75.00", {"530828": 80, "530822": 74}) as second:
        await writable_city.pool.execute(
            """insert into bulletin (id, city_id, created_at, updated_at, version, no, type, period, level,
                 title, owner_unit_id, arrears_ranking_id, internal_body, status, issued_at)
               select gen_random_uuid(), 530800, now(), now(), 1, 'TB-ARREARS_CRITICISM-2026Q2-1',
                 'ARREARS_CRITICISM', '2026Q2', 'CITY', '通报批评', oversight_unit_id, id, '内容', 'ISSUED',
                 now() from arrears_ranking where id = $1""",
            second,
        )
        case = {"trigger": "ARREARS", "basis": "两期低于平均", "county": region("530822")}
        await writable_city.did(DISCIPLINE, "openAccountability", input=case)
        told = await reference(writable_city, county=region("530822"))
        assert (told["year"], told["leader"], told["county"]) == (2026, None, "墨江哈尼族自治县")
        assert [(r["period"], r["rate"], r["isBelow"], r["criticisedIn"]) for r in told["rates"]] == [
            ("2026Q1", "60.00", True, "TB-ARREARS_CRITICISM-2026Q1-1"),
            ("2026Q2", "74.00", True, "TB-ARREARS_CRITICISM-2026Q2-1"),
        ]
        assert told["rates"][0]["confirmed"] == "20000000.00"
        assert {
            "trigger": "拖欠账款影响恶劣",
            "startedOn": "2026-06-30",
            "status": "办理中",
            "result": None,
        } in (told["cases"])
        neighbour = await reference(writable_city, county=region("530828"))
        assert [(r["period"], r["isBelow"], r["criticisedIn"]) for r in neighbour["rates"]] == [
            ("2026Q1", False, None),
            ("2026Q2", False, None),
        ]
        assert neighbour["cases"] == []
        assert (await reference(writable_city, county=region("530822"), year=2025))["rates"] == []


async def test_of_a_leader_only_the_time_in_office_is_told(writable_city: WritableCity) -> None:
    new = {
        "name": "钱立新",
        "level": "COUNTY",
        "team": "GOVERNMENT",
        "position": "墨江县副县长",
        "rankCode": "COUNTY_LEADER_GOV",
        "region": region("530822"),
        "startOn": "2026-04-01",
    }
    person = (await writable_city.did(ORG, "createLeader", input=new))["id"]
    async with ranking(writable_city, "2026Q2", "75.00", {"530822": 74}):
        told = await reference(writable_city, leader=person)
        assert (told["leader"], told["position"]) == ("钱立新", "墨江县副县长")
        assert [each["period"] for each in told["rates"]] == ["2026Q2"]
    in_lancang = await reference(writable_city, leader=leader("L5"))
    assert [(r["period"], r["subject"], r["rate"]) for r in in_lancang["rates"]] == [
        ("2026Q1", "澜沧拉祜族自治县", "75.00")
    ]


async def test_every_sheet_is_written_down(writable_city: WritableCity) -> None:
    before = len(await log(writable_city))
    await reference(writable_city, leader=leader("L5"))
    entries = await log(writable_city)
    assert len(entries) == before + 1
    user = await writable_city.row("user", username=ORG)
    entry = entries[-1]
    assert (entry["actor_id"], entry["entity"], entry["subject"]) == (user["id"], "Leader", leader("L5"))
    assert (entry["success"], entry["reason"], entry["request_id"]) == (True, PURPOSE, REQUEST_ID)
    assert entry["fields_viewed"] == ["clearanceRates", "criticisms", "accountabilityCases"]


@pytest.mark.parametrize(
    "who",
    [*STRANGERS, DISCIPLINE, "security.auditor"],
)
async def test_nobody_else_gets_a_sheet_and_the_attempt_is_on_record(
    writable_city: WritableCity, who: str
) -> None:
    before = len(await log(writable_city))
    asked = {"county": region("530822"), "year": 2026, "reason": PURPOSE}
    assert await writable_city.codes(who, REFERENCE, asked) == ["FORBIDDEN"]
    entries = await log(writable_city)
    assert (len(entries), entries[-1]["success"]) == (before + 1, False)


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ({}, "VALIDATION"),
        ({"leader": leader("L5"), "county": region("530828")}, "VALIDATION"),
        ({"leader": leader("L5"), "reason": "看"}, "VALIDATION"),
        ({"leader": leader("L5"), "year": 1999}, "VALIDATION"),
        ({"leader": region("530828")}, "NOT_FOUND"),
        ({"leader": opaque_id("Leader", uuid4())}, "NOT_FOUND"),
        ({"county": opaque_id("Region", region_key("530800"))}, "NOT_FOUND"),
    ],
)
async def test_a_sheet_is_of_one_leader_or_one_county(
    writable_city: WritableCity, how: dict[str, Any], code: str
) -> None:
    asked = {"year": 2026, "reason": PURPOSE, **how}
    assert await writable_city.codes(ORG, REFERENCE, asked) == [code]
