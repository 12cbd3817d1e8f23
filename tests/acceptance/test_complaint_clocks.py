"""When a complaint is due: working days by its kind, statutory days, extensions (§4.7, §6.3, §8.8)."""

from typing import Any

import pytest

from tests.complaint_cast import STAFF, TO_HANDLING, advanced, firm, lodged, newcomer, unit
from tests.writing import WritableCity

HEAD = "head.clocks"


@pytest.fixture(scope="module", autouse=True)
async def people(writable_city: WritableCity) -> None:
    await newcomer(writable_city, HEAD, "CITY_DEPT_LEAD", "530800-INDUSTRY")


async def due(city: WritableCity, row: str, name: str = "dueAt") -> str:
    told = await city.ask("city.bizenv", f'{{ complaint(id: "{row}") {{ {name} }} }}')
    return str(told["complaint"][name])


@pytest.mark.parametrize(
    ("accepted", "kind", "due_on"),
    [
        ("2026-06-15T10:00", "COMPLAINT", "2026-07-07"),
        ("2026-06-18T10:00", "CONSULT", "2026-06-22"),
        ("2026-06-15T10:00", "HELP", "2026-06-23"),
    ],
)
async def test_the_clock_runs_from_acceptance_in_working_days(
    writable_city: WritableCity, accepted: str, kind: str, due_on: str
) -> None:
    writable_city.at(accepted)
    row = await advanced(writable_city, await lodged(writable_city, kind=kind), "accept")
    assert await due(writable_city, row) == f"{due_on}T23:59:59+08:00"


async def transferred(city: WritableCity, at: str = "2026-03-17T10:00") -> str:
    """A payment complaint that the province transferred on 16 March 2026, being handled."""
    city.at(at)
    row = await lodged(
        city,
        "city.bizenv",
        complainantEnterprise=firm("E02"),
        receivedFromUpperOn="2026-03-16",
        contractNo="HT-2025-07",
    )
    return await advanced(city, row, *TO_HANDLING)


async def test_a_transferred_payment_complaint_has_thirty_days_from_receipt(
    writable_city: WritableCity,
) -> None:
    row = await transferred(writable_city)
    assert await due(writable_city, row) == "2026-04-15T23:59:59+08:00"


async def test_its_extension_ends_after_ninety_days(writable_city: WritableCity) -> None:
    row = await transferred(writable_city)
    given = {"newDueOn": "2026-06-15", "extensionReason": "案情复杂"}
    assert await writable_city.refusals(STAFF, "extendComplaint", id=row, input=given) == ["FORBIDDEN"]
    assert await writable_city.refusals(HEAD, "extendComplaint", id=row, input=given) == ["MAX_90_DAYS"]
    done = await writable_city.did(
        HEAD,
        "extendComplaint",
        id=row,
        input={**given, "newDueOn": "2026-06-14"},
        select="{ dueAt originalDueAt extensionDueAt }",
    )
    assert done == {
        "dueAt": "2026-06-14T23:59:59+08:00",
        "originalDueAt": "2026-04-15T23:59:59+08:00",
        "extensionDueAt": None,
    }


async def test_what_is_lodged_here_is_transferred_within_ten_working_days(
    writable_city: WritableCity,
) -> None:
    writable_city.at("2026-03-02T10:00")
    row = await lodged(
        writable_city,
        category="ARREARS",
        respondentUnit=unit("530802-COMMERCE"),
        contractNo="HT-2026-01",
    )
    await advanced(writable_city, row, "accept")
    assert await due(writable_city, row, "clockStartOn") == "2026-03-16"
    assert await due(writable_city, row) == "2026-04-15T23:59:59+08:00"
    writable_city.at("2026-03-10T10:00")
    await advanced(writable_city, row, "dispatch")
    assert await due(writable_city, row) == "2026-04-09T23:59:59+08:00"


async def handling(city: WritableCity) -> str:
    city.at("2026-06-15T10:00")
    return await advanced(city, await lodged(city), *TO_HANDLING)


REASON = {"extensionReason": "需上级部门核实"}


async def test_an_extension_is_asked_for_by_the_head_and_decided_by_the_office(
    writable_city: WritableCity,
) -> None:
    row = await handling(writable_city)
    decide = "decideComplaintExtension"
    assert await writable_city.refusals("city.bizenv", decide, id=row, input={"approved": True}) == [
        "STATE_CONFLICT"
    ]
    await writable_city.did(HEAD, "extendComplaint", id=row, input={**REASON, "newDueOn": "2026-07-21"})
    assert await due(writable_city, row) == "2026-07-07T23:59:59+08:00"
    assert await writable_city.refusals(HEAD, decide, id=row, input={"approved": True}) == ["FORBIDDEN"]
    await writable_city.did("city.bizenv", decide, id=row, input={"approved": True})
    assert await due(writable_city, row) == "2026-07-21T23:59:59+08:00"
    assert await due(writable_city, row, "originalDueAt") == "2026-07-07T23:59:59+08:00"


async def test_a_refused_extension_leaves_the_deadline_and_was_the_only_one(
    writable_city: WritableCity,
) -> None:
    row = await handling(writable_city)
    given = {**REASON, "newDueOn": "2026-07-10"}
    await writable_city.did(HEAD, "extendComplaint", id=row, input=given)
    await writable_city.did("city.bizenv", "decideComplaintExtension", id=row, input={"approved": False})
    assert await due(writable_city, row) == "2026-07-07T23:59:59+08:00"
    assert await writable_city.refusals(HEAD, "extendComplaint", id=row, input=given) == ["STATE_CONFLICT"]


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({**REASON, "newDueOn": "2026-07-22"}, "VALIDATION", "newDueOn"),
        ({**REASON, "newDueOn": "2026-07-07"}, "VALIDATION", "newDueOn"),
        ({"newDueOn": "2026-07-10"}, "VALIDATION", "extensionReason"),
    ],
)
async def test_ten_working_days_at_most_and_with_a_reason(
    writable_city: WritableCity, given: dict[str, Any], code: str, field: str
) -> None:
    row = await handling(writable_city)
    payload = await writable_city.do(HEAD, "extendComplaint", id=row, input=given)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [(code, field)]


async def test_nothing_is_extended_after_it_was_due(writable_city: WritableCity) -> None:
    row = await handling(writable_city)
    writable_city.at("2026-07-08T09:00")
    given = {**REASON, "newDueOn": "2026-07-10"}
    assert await writable_city.refusals(HEAD, "extendComplaint", id=row, input=given) == ["DEADLINE_PASSED"]


async def test_a_payment_complaint_is_answered_by_its_unit_in_writing_and_upwards(
    writable_city: WritableCity,
) -> None:
    row = await transferred(writable_city)
    await advanced(writable_city, row, "handle", "callback", "close")
    text = {"feedbackText": "货款已支付。"}
    name = "feedBackComplaint"
    assert await writable_city.refusals("city.bizenv", name, id=row, input=text) == ["FORBIDDEN"]
    for given, field in (
        ({**text, "feedbackChannel": "PHONE"}, "feedbackChannel"),
        (text, "upperRepliedOn"),
    ):
        payload = await writable_city.do(STAFF, name, id=row, input=given)
        assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", field)]
    done = await writable_city.did(
        STAFF,
        name,
        id=row,
        input={**text, "upperRepliedOn": "2026-03-18"},
        select="{ feedbackChannel status }",
    )
    assert done == {"feedbackChannel": "WRITTEN", "status": "FED_BACK"}


async def test_the_ladder_urges_a_complaint_that_is_overdue(writable_city: WritableCity) -> None:
    row = await handling(writable_city)
    writable_city.at("2026-07-08T09:00")
    done = await writable_city.did(
        "city.bizenv", "urgeComplaintByClock", id=row, select="{ light urges { nodes { level } } }"
    )
    assert done == {"light": "RED", "urges": {"nodes": [{"level": "LEVEL_1"}]}}
    writable_city.at("2026-07-15T09:00")
    done = await writable_city.did(
        "city.bizenv", "urgeComplaintByClock", id=row, select="{ urges { nodes { level } } }"
    )
    assert sorted(each["level"] for each in done["urges"]["nodes"]) == ["LEVEL_1", "LEVEL_2", "LEVEL_3"]
    told = await writable_city.ask("city.supervision", f'{{ complaint(id: "{row}") {{ status }} }}')
    assert told == {"complaint": {"status": "HANDLING"}}


async def test_the_office_urges_by_hand(writable_city: WritableCity) -> None:
    row = await handling(writable_city)
    done = await writable_city.did(
        "city.bizenv",
        "urgeComplaint",
        id=row,
        input={"level": "LEVEL_2"},
        select="{ urges { nodes { level } } }",
    )
    assert done == {"urges": {"nodes": [{"level": "LEVEL_2"}]}}
    assert await writable_city.refusals(STAFF, "urgeComplaint", id=row, input={}) == ["FORBIDDEN"]
