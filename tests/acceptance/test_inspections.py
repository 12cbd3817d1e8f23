"""Measure 7.10: how payments are inspected, and what was found is put right."""

from typing import Any

import pytest

from tests.golden_api.enterprises import unit
from tests.writing import WritableCity

SUPERVISION = "city.supervision"
PLAN = {
    "title": "中小企业账款支付专项督查",
    "topic": "PAYMENT",
    "content": "到期账款支付、还款计划执行情况",
    "fromOn": "2026-06-01",
    "toOn": "2026-06-30",
}


async def planned(city: WritableCity) -> str:
    """An inspection that 督查室 plans."""
    return str((await city.did(SUPERVISION, "createInspectionPlan", input=PLAN))["id"])


async def found_at(city: WritableCity, code: str, **more: Any) -> dict[str, Any]:
    """What is said of something found at a unit."""
    said = {
        "plan": await planned(city),
        "unit": unit(code),
        "inspectedOn": "2026-06-29",
        "findings": "一笔到期工程款未按还款计划支付。",
        "rectifyBy": "2026-07-15",
    }
    return {**said, **more}


async def test_what_an_inspection_finds_is_put_right_by_the_unit(writable_city: WritableCity) -> None:
    said = await found_at(writable_city, "530800-COMMERCE")
    payload = await writable_city.do(
        SUPERVISION, "recordInspection", input=said, select="{ id status rectifyBy }"
    )
    record = payload["row"]
    assert (record["status"], record["rectifyBy"]) == ("TO_RECTIFY", "2026-07-15")
    assert payload["events"][0]["audiences"] == ["inspected_unit"]
    waiting = await writable_city.ask("commerce.lead", "{ myTodo { id dueAt } }")
    assert {"id": record["id"], "dueAt": "2026-07-15T23:59:59+08:00"} in waiting["myTodo"]
    answer = {"rectification": "已于6月30日支付剩余款项。"}
    for who, code in {"industry.lead": "NOT_FOUND", SUPERVISION: "FORBIDDEN", "auditor": "FORBIDDEN"}.items():
        assert await writable_city.refusals(who, "rectifyInspection", id=record["id"], input=answer) == [code]
    done = await writable_city.did(
        "commerce.lead",
        "rectifyInspection",
        id=record["id"],
        input=answer,
        select="{ status rectifiedOn }",
    )
    assert done == {"status": "RECTIFIED", "rectifiedOn": "2026-06-30"}
    assert await writable_city.refusals(
        "commerce.lead", "rectifyInspection", id=record["id"], input=answer
    ) == ["STATE_CONFLICT"]


async def test_a_county_answers_for_its_units(writable_city: WritableCity) -> None:
    said = await found_at(writable_city, "530822-STATE_ASSETS")
    record = (await writable_city.did(SUPERVISION, "recordInspection", input=said))["id"]
    answer = {"rectification": "已督促支付。"}
    assert await writable_city.refusals("county.ninger", "rectifyInspection", id=record, input=answer) == [
        "NOT_FOUND"
    ]
    await writable_city.did("county.mojiang", "rectifyInspection", id=record, input=answer)


async def test_where_nothing_was_found_there_is_nothing_to_put_right(writable_city: WritableCity) -> None:
    said = await found_at(writable_city, "530800-COMMERCE", rectifyBy=None, findings="未发现问题。")
    record = await writable_city.did(SUPERVISION, "recordInspection", input=said, select="{ id status }")
    assert record["status"] == "CLEAN"
    answer = {"rectification": "无"}
    assert await writable_city.refusals(
        "commerce.lead", "rectifyInspection", id=record["id"], input=answer
    ) == ["STATE_CONFLICT"]


@pytest.mark.parametrize("who", ["city.relief", "discipline", "auditor", "commerce.lead", "county.simao"])
async def test_only_the_supervision_office_inspects(writable_city: WritableCity, who: str) -> None:
    assert await writable_city.refusals(who, "createInspectionPlan", input=PLAN) == ["FORBIDDEN"]
    said = await found_at(writable_city, "530800-COMMERCE")
    assert await writable_city.refusals(who, "recordInspection", input=said) == ["FORBIDDEN"]


async def test_an_inspection_that_cannot_be_is_refused(writable_city: WritableCity) -> None:
    backwards = {**PLAN, "toOn": "2026-05-31"}
    assert await writable_city.refusals(SUPERVISION, "createInspectionPlan", input=backwards) == [
        "VALIDATION"
    ]
    ahead = await found_at(writable_city, "530800-COMMERCE", inspectedOn="2026-07-01")
    assert await writable_city.refusals(SUPERVISION, "recordInspection", input=ahead) == ["VALIDATION"]
    late = await found_at(writable_city, "530800-COMMERCE", rectifyBy="2026-06-28")
    assert await writable_city.refusals(SUPERVISION, "recordInspection", input=late) == ["VALIDATION"]
    said = await found_at(writable_city, "530800-COMMERCE")
    await writable_city.did(SUPERVISION, "finishInspectionPlan", id=said["plan"])
    assert await writable_city.refusals(SUPERVISION, "recordInspection", input=said) == ["STATE_CONFLICT"]
    cancelled = await planned(writable_city)
    await writable_city.did(SUPERVISION, "cancelInspectionPlan", id=cancelled)
    assert await writable_city.refusals(SUPERVISION, "finishInspectionPlan", id=cancelled) == [
        "STATE_CONFLICT"
    ]
