"""Parameters: read as their types say, valid from a day on, and never changed backwards."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from models.entities.platform import SystemParam
from models.parameter_values import NotAValue, typed
from models.published_calendar import days_of
from peipao.reference.parameters import PARAMETERS
from resolvers.calendar import Calendar
from resolvers.parameters import Parameters, Reference, UnknownParameter, reference
from resolvers.steps import WorkingStep, system_viewer
from tests.writing import WritableCity

CITY = 530800


def row(key: str, value: str, kind: str, start: str) -> dict[str, Any]:
    return {"key": key, "value": value, "type": kind, "valid_from": date.fromisoformat(start)}


# --- in memory ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("5", "INTEGER", 5),
        ("0.0005", "DECIMAL", Decimal("0.0005")),
        ("true", "BOOLEAN", True),
        ("2022-06-01", "DATE", date(2022, 6, 1)),
        ("PER_ENTERPRISE", "TEXT", "PER_ENTERPRISE"),
        ("[-2, 0, 3, 5]", "LIST", [-2, 0, 3, 5]),
    ],
)
def test_a_value_is_what_its_type_says(text: str, kind: str, value: object) -> None:
    found = typed(text, kind)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("5.0", "INTEGER"),
        ("five", "INTEGER"),
        ("٥", "INTEGER"),
        ("1e3", "DECIMAL"),
        ("NaN", "DECIMAL"),
        ("yes", "BOOLEAN"),
        ("2022-6-1", "DATE"),
        (" ", "TEXT"),
        ("{}", "LIST"),
        ("[1", "LIST"),
        ("[[1]]", "LIST"),
        ("[NaN]", "LIST"),
        ("[" * 100_000, "LIST"),
    ],
)
def test_what_is_no_value_of_the_type_is_refused(text: str, kind: str) -> None:
    with pytest.raises(NotAValue):
        typed(text, kind)


def test_every_default_is_a_value_of_its_type() -> None:
    for line in PARAMETERS:
        typed(line["value"], line["type"])


def test_the_newest_value_that_is_valid_by_then_holds() -> None:
    known = Parameters(
        [
            row("sla.accept", "3", "INTEGER", "2026-07-01"),
            row("sla.accept", "1", "INTEGER", "2022-06-01"),
            row("sla.accept", "2", "INTEGER", "2026-01-01"),
        ]
    )
    values = [
        known.value("sla.accept", date.fromisoformat(day))
        for day in ("2022-06-01", "2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01", "2030-01-01")
    ]
    assert values == [1, 1, 2, 2, 3, 3]


def test_a_key_that_does_not_exist_is_named() -> None:
    with pytest.raises(UnknownParameter, match=r"'sla\.acept' does not exist"):
        Parameters([]).value("sla.acept", date(2026, 6, 30))


def test_nothing_is_made_up_for_the_time_before_the_first_value() -> None:
    known = Parameters([row("sla.accept", "1", "INTEGER", "2022-06-01")])
    with pytest.raises(UnknownParameter, match="its first holds from 2022-06-01"):
        known.value("sla.accept", date(2022, 5, 31))


@pytest.mark.parametrize(("rolls", "last"), [("false", "2026-10-01"), ("true", "2026-10-08")])
def test_a_natural_term_that_ends_on_a_holiday_ends_as_the_parameter_says(rolls: str, last: str) -> None:
    known = Parameters([row("deadline.roll_forward", rolls, "BOOLEAN", "2022-06-01")])
    calendar = Calendar.of((day.date, day.is_workday) for day in days_of(2026))
    step = WorkingStep(
        connection=None,
        viewer=system_viewer(CITY),
        entity=SystemParam,
        row={},
        row_id=UUID(int=1),
        given={},
        reference=Reference("", known, calendar),
        now=datetime.fromisoformat("2026-09-01T09:00:00+08:00"),
    )
    assert step.end_of(date(2026, 10, 1)).isoformat() == f"{last}T23:59:59+08:00"


async def test_the_reference_is_kept_until_something_changed(writable_city: WritableCity) -> None:
    async with writable_city.pool.acquire() as connection:
        kept = await reference(connection, CITY)
        assert await reference(connection, CITY, kept.stamp) is kept
        assert await reference(connection, CITY) is kept
        await connection.execute("update system_param set remark = '签收' where key = 'sla.signin'")
        renewed = await reference(connection, CITY)
        assert renewed is not kept
        assert renewed.stamp != kept.stamp
        await connection.execute("update work_calendar_day set name = name where date = '2026-12-31'")
        assert (await reference(connection, CITY)).stamp != renewed.stamp


async def test_what_is_rolled_back_is_not_kept(writable_city: WritableCity) -> None:
    async with writable_city.pool.acquire() as connection:
        transaction = connection.transaction()
        await transaction.start()
        await connection.execute("update system_param set value = '77' where key = 'sla.signin'")
        assert (await reference(connection, CITY)).parameters.value("sla.signin", date(2026, 6, 30)) == 77
        await transaction.rollback()
        assert (await reference(connection, CITY)).parameters.value("sla.signin", date(2026, 6, 30)) == 1


# --- through the API ----------------------------------------------------------------------------


async def test_a_parameter_gets_a_new_value_from_a_day_on_and_keeps_the_old_one(
    writable_city: WritableCity,
) -> None:
    made = await writable_city.did(
        "sysadmin",
        "setParam",
        input={"key": "sla.dispatch", "value": "2", "validFrom": "2026-07-15"},
        select="{ key value type validFrom remark }",
    )
    assert made == {
        "key": "sla.dispatch",
        "value": "2",
        "type": "INTEGER",
        "validFrom": "2026-07-15",
        "remark": "分办期限（工作日）",
    }
    values = [found["value"] for found in await writable_city.rows("system_param", key="sla.dispatch")]
    assert sorted(values) == ["1", "2"]
    async with writable_city.pool.acquire() as connection:
        known = (await reference(connection, CITY)).parameters
    assert known.value("sla.dispatch", date(2026, 7, 14)) == 1
    assert known.value("sla.dispatch", date(2026, 7, 15)) == 2


async def test_without_a_day_it_is_from_today_on(writable_city: WritableCity) -> None:
    made = await writable_city.did(
        "sysadmin",
        "setParam",
        input={"key": "visit.min_per_year", "value": "3"},
        select="{ validFrom }",
    )
    assert made == {"validFrom": "2026-06-30"}


BAD_VALUES = [
    ("sla.accept", "two", "value"),
    ("sla.accept", "-1", "value"),
    ("sla.accept", "1.5", "value"),
    ("risk.pool_share", "half", "value"),
    ("weight.first_year_strict", "yes", "value"),
    ("policy.effective_from", "June", "value"),
    ("visit.rule", "PER_COUNTY", "value"),
    ("sla.urge", "[-2, 0]", "value"),
    ("sla.urge", "[-2, 0, 3, true]", "value"),
    ("review.coefficients", "[100, 80, 60, 30, -1]", "value"),
    ("sla.unheard_of", "1", "key"),
]


@pytest.mark.parametrize(("key", "value", "field"), BAD_VALUES)
async def test_a_value_that_does_not_fit_is_refused(
    writable_city: WritableCity, key: str, value: str, field: str
) -> None:
    before = await writable_city.rows("system_param", key=key)
    payload = await writable_city.do("sysadmin", "setParam", input={"key": key, "value": value})
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", field)]
    assert await writable_city.rows("system_param", key=key) == before


async def test_days_relative_to_a_deadline_may_lie_before_it(writable_city: WritableCity) -> None:
    await writable_city.did(
        "sysadmin",
        "setParam",
        input={"key": "sla.urge", "value": "[-3, 0, 3, 5]", "validFrom": "2026-08-01"},
    )


async def test_no_value_reaches_into_the_past(writable_city: WritableCity) -> None:
    payload = await writable_city.do(
        "sysadmin", "setParam", input={"key": "sla.verify", "value": "3", "validFrom": "2026-06-29"}
    )
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", "validFrom")]


async def test_what_is_in_force_is_neither_changed_nor_removed(writable_city: WritableCity) -> None:
    old = await writable_city.id_of("SystemParam", key="sla.verify")
    assert await writable_city.refusals("sysadmin", "updateSystemParam", id=old, input={"value": "9"}) == [
        "FORBIDDEN"
    ]
    assert await writable_city.refusals("sysadmin", "deleteSystemParam", id=old) == ["FORBIDDEN"]


async def test_what_is_still_to_come_may_be_corrected_and_withdrawn(writable_city: WritableCity) -> None:
    made = await writable_city.did(
        "sysadmin", "setParam", input={"key": "sla.close", "value": "2", "validFrom": "2026-09-01"}
    )
    corrected = await writable_city.did(
        "sysadmin", "updateSystemParam", id=made["id"], input={"value": "3"}, select="{ value }"
    )
    assert corrected == {"value": "3"}
    assert await writable_city.refusals(
        "sysadmin", "updateSystemParam", id=made["id"], input={"value": "three"}
    ) == ["VALIDATION"]
    assert (await writable_city.do("sysadmin", "deleteSystemParam", id=made["id"]))["ok"]
    again = {"key": "sla.close", "value": "4", "validFrom": "2026-09-01"}
    assert (await writable_city.do("sysadmin", "setParam", input=again))["ok"]


@pytest.mark.parametrize("username", ["city.relief", "county.simao", "security.auditor"])
async def test_only_the_system_administrator_sets_parameters(
    writable_city: WritableCity, username: str
) -> None:
    asked = {"key": "sla.feedback", "value": "3"}
    assert await writable_city.refusals(username, "setParam", input=asked) == ["FORBIDDEN"]


# --- the calendar -------------------------------------------------------------------------------

MAKE_UP = ["2027-02-20", "2027-10-09"]
DAYS_OFF = ["2027-01-01", "2027-02-08", "2027-02-09", "2027-10-01", "2027-10-04"]


async def test_a_year_that_is_not_published_must_be_told(writable_city: WritableCity) -> None:
    assert await writable_city.refusals("sysadmin", "loadCalendar", input={"year": 2027}) == [
        "YEAR_NOT_AVAILABLE"
    ]


async def test_a_year_is_loaded_by_its_days_off_and_the_days_that_make_up_for_them(
    writable_city: WritableCity,
) -> None:
    asked = {"year": 2027, "daysOff": DAYS_OFF, "makeUpDays": MAKE_UP}
    first = await writable_city.did(
        "sysadmin", "loadCalendar", input=asked, select="{ date isWorkday name source }"
    )
    assert first == {"date": "2027-01-01", "isWorkday": False, "name": "休假", "source": "MANUAL"}
    async with writable_city.pool.acquire() as connection:
        calendar = (await reference(connection, CITY)).calendar
        loaded = await connection.fetchval(
            "select count(*) from work_calendar_day where date between '2027-01-01' and '2027-12-31'"
        )
    assert loaded == 365
    assert calendar.work_day(date(2026, 12, 31), 1) == date(2027, 1, 4)
    assert calendar.work_day(date(2027, 2, 19), 1) == date(2027, 2, 20)
    assert await writable_city.refusals("sysadmin", "loadCalendar", input=asked) == ["STATE_CONFLICT"]


async def test_a_year_that_the_library_knows_is_taken_from_it(writable_city: WritableCity) -> None:
    await writable_city.did("sysadmin", "loadCalendar", input={"year": 2023})
    days = [found for found in await writable_city.rows("work_calendar_day") if found["date"].year == 2023]
    assert len(days) == 365
    assert {found["source"] for found in days} == {"LIBRARY"}
    assert next(found for found in days if found["date"] == date(2023, 1, 28))["is_workday"]


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({"year": 1999}, "year"),
        ({"year": 2099}, "year"),
        ({"year": 2028, "daysOff": ["2027-01-01"]}, "daysOff"),
    ],
)
async def test_a_year_must_make_sense(writable_city: WritableCity, asked: dict[str, Any], field: str) -> None:
    payload = await writable_city.do("sysadmin", "loadCalendar", input=asked)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", field)]


async def test_a_day_to_come_may_be_set_by_hand_and_counts_from_then_on(
    writable_city: WritableCity,
) -> None:
    day = await writable_city.id_of("WorkCalendarDay", date=date(2026, 7, 3))
    changed = await writable_city.did(
        "sysadmin",
        "setCalendarDay",
        id=day,
        input={"isWorkday": False, "name": "全市防汛停工"},
        select="{ isWorkday name source }",
    )
    assert changed == {"isWorkday": False, "name": "全市防汛停工", "source": "MANUAL"}
    async with writable_city.pool.acquire() as connection:
        calendar = (await reference(connection, CITY)).calendar
    assert calendar.work_day(date(2026, 7, 2), 1) == date(2026, 7, 6)


async def test_a_past_day_is_not_set_any_more(writable_city: WritableCity) -> None:
    day = await writable_city.id_of("WorkCalendarDay", date=date(2026, 6, 29))
    assert await writable_city.refusals("sysadmin", "setCalendarDay", id=day, input={"isWorkday": False}) == [
        "STATE_CONFLICT"
    ]


async def test_only_the_system_administrator_touches_the_calendar(writable_city: WritableCity) -> None:
    day = await writable_city.id_of("WorkCalendarDay", date=date(2026, 7, 6))
    for username in ("city.relief", "county.simao"):
        assert await writable_city.refusals(
            username, "setCalendarDay", id=day, input={"isWorkday": False}
        ) == ["FORBIDDEN"]
        assert await writable_city.refusals(username, "loadCalendar", input={"year": 2022}) == ["FORBIDDEN"]


# --- dictionaries -------------------------------------------------------------------------------


async def test_a_dictionary_entry_is_made_once_and_changed_afterwards(writable_city: WritableCity) -> None:
    asked = {"dictionary": "PolicyTheme", "code": "TEA", "labelZh": "茶产业"}
    made = await writable_city.did("sysadmin", "upsertDictItem", input=asked)
    changed = await writable_city.did(
        "sysadmin", "upsertDictItem", input={**asked, "labelZh": "茶业"}, select="{ id labelZh }"
    )
    assert changed == {"id": made["id"], "labelZh": "茶业"}
    assert await writable_city.refusals("city.relief", "upsertDictItem", input=asked) == ["FORBIDDEN"]
