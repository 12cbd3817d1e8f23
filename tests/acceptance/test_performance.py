"""Measure 7.3 and K20: how the use of money is judged, by whom, and what a poor grade brings."""

from typing import Any

import pytest

from tests.golden_api.enterprises import unit
from tests.writing import WritableCity

LEAD, COMMERCE = "industry.lead", "commerce.lead"


async def item(city: WritableCity, code: str = "S04") -> str:
    """The id of an item of the catalogue."""
    return await city.id_of("SubsidyItem", code=code)


async def judged(city: WritableCity, **more: Any) -> dict[str, Any]:
    """What is said of S04, which 市工信局 leads."""
    said = {
        "scope": "ITEM",
        "item": await item(city),
        "evaluatorUnit": unit("530800-INDUSTRY"),
        "year": 2025,
        "score": "91.50",
        "findings": "资金使用规范，目标完成较好。",
    }
    return {**said, **more}


async def of_unit(city: WritableCity, **more: Any) -> dict[str, Any]:
    """What is said of how 墨江's bureau of industry used the money."""
    said = await judged(city, scope="UNIT", unit=unit("530822-INDUSTRY"), score="58")
    return {**{name: value for name, value in said.items() if name != "item"}, **more}


RESULT = "{ score grade evaluatedOn suspendedUntil linkedAction }"


async def test_a_score_of_58_is_poor_and_suspends_for_a_year(writable_city: WritableCity) -> None:
    said = await of_unit(writable_city, year=2024)
    made = await writable_city.did(LEAD, "evaluateFund", input=said, select=RESULT)
    assert made == {
        "score": "58.00",
        "grade": "POOR",
        "evaluatedOn": "2026-06-30",
        "suspendedUntil": "2027-06-30",
        "linkedAction": "自评价之日起暂停支持至2027年6月30日",
    }


@pytest.mark.parametrize(
    ("score", "grade", "year"),
    [("90", "EXCELLENT", 2021), ("89.99", "GOOD", 2022), ("60", "MEDIUM", 2023)],
)
async def test_a_better_grade_suspends_nothing(
    writable_city: WritableCity, score: str, grade: str, year: int
) -> None:
    said = await judged(writable_city, score=score, year=year)
    made = await writable_city.did(LEAD, "evaluateFund", input=said, select=RESULT)
    assert (made["grade"], made["suspendedUntil"]) == (grade, None)


async def test_grades_are_counted_and_their_consequences_listed(writable_city: WritableCity) -> None:
    poor = await of_unit(writable_city, year=2020, unit=unit("530821-INDUSTRY"))
    good = await judged(writable_city, year=2020, score="85")
    for said in (poor, good):
        await writable_city.did(LEAD, "evaluateFund", input=said)
    query = """{ performanceEvaluations(filter: { year: { eq: 2020 } }) {
        groups(by: [{ grade: VALUE }]) { key { grade } count }
        nodes { grade linkedAction } } }"""
    found = (await writable_city.ask("city.finance", query))["performanceEvaluations"]
    counts = {each["key"]["grade"]: each["count"] for each in found["groups"]}
    assert counts == {"GOOD": 1, "POOR": 1}
    assert all(each["linkedAction"] for each in found["nodes"])


async def test_a_department_judges_what_it_leads(writable_city: WritableCity) -> None:
    for_another = await judged(writable_city, year=2019, item=await item(writable_city, "S08"))
    payload = await writable_city.do(LEAD, "evaluateFund", input=for_another)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", "evaluatorUnit")]
    as_another = await judged(writable_city, year=2019)
    assert await writable_city.refusals(COMMERCE, "evaluateFund", input=as_another) == ["FORBIDDEN"]
    own = await judged(
        writable_city,
        year=2019,
        item=await item(writable_city, "S08"),
        evaluatorUnit=unit("530800-COMMERCE"),
    )
    await writable_city.did(COMMERCE, "evaluateFund", input=own)


@pytest.mark.parametrize(
    "who", ["dept.industry", "city.finance", "city.relief", "auditor", "county.mojiang", "enterprise.e01"]
)
async def test_only_heads_of_departments_judge(writable_city: WritableCity, who: str) -> None:
    said = await judged(writable_city, year=2018)
    assert await writable_city.refusals(who, "evaluateFund", input=said) == ["FORBIDDEN"]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"score": "100.01"}, "score"),
        ({"score": "-1"}, "score"),
        ({"year": 2027}, "year"),
        ({"unit": unit("530822-INDUSTRY")}, "scope"),
        ({"scope": "UNIT"}, "scope"),
        ({"scope": "ENTERPRISE"}, "scope"),
        ({"scope": "UNIT", "unit": unit("530800-INDUSTRY")}, "unit"),
    ],
)
async def test_a_judgement_that_cannot_be_is_refused(
    writable_city: WritableCity, more: dict[str, Any], field: str
) -> None:
    before = len(await writable_city.rows("performance_evaluation"))
    said = await judged(writable_city, **{"year": 2017, **more})
    payload = await writable_city.do(LEAD, "evaluateFund", input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]
    assert len(await writable_city.rows("performance_evaluation")) == before


async def test_an_item_is_judged_once_a_year(writable_city: WritableCity) -> None:
    said = await judged(writable_city, year=2016)
    await writable_city.did(LEAD, "evaluateFund", input=said)
    assert await writable_city.refusals(LEAD, "evaluateFund", input=said) == ["DUPLICATE"]


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        ("industry.lead", True),
        ("dept.industry", True),
        ("city.finance", True),
        ("city.relief", True),
        ("auditor", True),
        ("discipline", True),
        ("commerce.lead", False),
        ("county.mojiang", False),
        ("enterprise.e01", False),
        ("leader.l1", False),
        ("bank.b1", False),
    ],
)
async def test_who_reads_how_a_unit_was_judged(writable_city: WritableCity, who: str, sees: bool) -> None:
    rows = await writable_city.rows("performance_evaluation", scope="UNIT", year=2015)
    if not rows:
        said = await of_unit(writable_city, year=2015)
        await writable_city.did(LEAD, "evaluateFund", input=said)
    query = (
        """{ performanceEvaluations(filter: { scope: { eq: UNIT }, year: { eq: 2015 } }) { totalCount } }"""
    )
    found = await writable_city.ask(who, query)
    assert found["performanceEvaluations"]["totalCount"] == int(sees)


async def test_an_enterprise_and_its_county_read_how_it_was_judged(writable_city: WritableCity) -> None:
    await writable_city.pool.execute(
        """insert into performance_evaluation (id, city_id, created_at, updated_at, version, scope,
             enterprise_id, item_id, evaluator_unit_id, year, score, grade, findings, evaluated_on,
             suspended_until)
           select gen_random_uuid(), e.city_id, now(), now(), 1, 'ENTERPRISE', e.id, i.id, i.lead_unit_id,
             2014, 58, 'POOR', '未达目标', date '2026-06-30', date '2027-06-30'
           from enterprise e, subsidy_item i
           where e.uscc = '91530802X00000019X' and i.code = 'S04'"""
    )
    query = "{ performanceEvaluations(filter: { year: { eq: 2014 } }) { nodes { grade suspendedUntil } } }"
    seen = {"enterprise.e01": 1, "county.simao": 1, "enterprise.e13": 0, "county.ninger": 0}
    for who, count in seen.items():
        nodes = (await writable_city.ask(who, query))["performanceEvaluations"]["nodes"]
        assert nodes == [{"grade": "POOR", "suspendedUntil": "2027-06-30"}] * count, who
