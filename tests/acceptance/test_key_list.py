"""Measure 8.4: the key list of a year, kept by the city and, for its own list, by the county."""

from peipao.demo.enterprises import enterprise as golden_enterprise
from tests.golden_api.enterprises import enterprise
from tests.writing import WritableCity

RELIEF = "city.relief"
WHY = {"reason": "带动就业明显"}


async def listed(city: WritableCity, key: str) -> list[tuple[int, str]]:
    """The lists on which the enterprise is."""
    rows = await city.rows("key_enterprise", enterprise_id=golden_enterprise(key))
    return [(row["year"], row["level"]) for row in rows if row["removed_on"] is None]


async def is_key(city: WritableCity, key: str) -> bool:
    """Whether the enterprise is marked as a key one."""
    return bool((await city.row("enterprise", id=golden_enterprise(key)))["is_key"])


async def test_the_relief_office_puts_an_enterprise_on_the_citys_list(writable_city: WritableCity) -> None:
    e14 = await enterprise(writable_city, "E14")
    row = await writable_city.did(RELIEF, "addToKeyList", id=e14, input=WHY, select="{ isKey }")
    assert row == {"isKey": True}
    assert await listed(writable_city, "E14") == [(2026, "CITY")]
    assert await writable_city.refusals(RELIEF, "addToKeyList", id=e14, input=WHY) == ["STATE_CONFLICT"]


async def test_a_county_keeps_its_own_list(writable_city: WritableCity) -> None:
    e11 = await enterprise(writable_city, "E11")
    city_list = {**WHY, "level": "CITY"}
    assert await writable_city.refusals("county.simao", "addToKeyList", id=e11, input=city_list) == [
        "VALIDATION"
    ]
    await writable_city.did("county.simao", "addToKeyList", id=e11, input=WHY)
    assert await listed(writable_city, "E11") == [(2026, "COUNTY")]


async def test_others_do_not_touch_the_list(writable_city: WritableCity) -> None:
    e12 = await enterprise(writable_city, "E12")
    strangers = {
        "county.ninger": "NOT_FOUND",
        "city.invest": "FORBIDDEN",
        "dept.commerce": "FORBIDDEN",
        "leader.l4": "NOT_FOUND",
    }
    for who, code in strangers.items():
        assert await writable_city.refusals(who, "addToKeyList", id=e12, input=WHY) == [code], who
        assert await writable_city.refusals(who, "removeFromKeyList", id=e12, input=WHY) == [code], who


async def test_off_the_list_it_is_no_key_enterprise_unless_the_other_list_has_it(
    writable_city: WritableCity,
) -> None:
    e12 = await enterprise(writable_city, "E12")
    await writable_city.did("county.simao", "addToKeyList", id=e12, input=WHY)
    await writable_city.did(RELIEF, "removeFromKeyList", id=e12, input=WHY)
    assert await is_key(writable_city, "E12")
    await writable_city.did("county.simao", "removeFromKeyList", id=e12, input=WHY)
    assert not await is_key(writable_city, "E12")
    assert await writable_city.refusals(RELIEF, "removeFromKeyList", id=e12, input=WHY) == ["STATE_CONFLICT"]


async def test_only_private_enterprises_in_business_are_listed(writable_city: WritableCity) -> None:
    e11 = await enterprise(writable_city, "E11")
    await writable_city.did(RELIEF, "updateEnterprise", id=e11, input={"status": "SUSPENDED"})
    assert await writable_city.refusals(RELIEF, "addToKeyList", id=e11, input=WHY) == ["STATE_CONFLICT"]
    changed = {"status": "OPERATING", "isPrivate": False}
    await writable_city.did(RELIEF, "updateEnterprise", id=e11, input=changed)
    assert await writable_city.refusals(RELIEF, "addToKeyList", id=e11, input=WHY) == ["VALIDATION"]


async def test_a_reason_is_given_and_the_year_is_this_or_the_next(writable_city: WritableCity) -> None:
    e01 = await enterprise(writable_city, "E01")
    payload = await writable_city.do(RELIEF, "addToKeyList", id=e01, input={"reason": ""})
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", "reason")]
    past = {**WHY, "year": 2025}
    assert await writable_city.refusals(RELIEF, "addToKeyList", id=e01, input=past) == ["VALIDATION"]
    await writable_city.did(RELIEF, "addToKeyList", id=e01, input={**WHY, "year": 2027})
    assert sorted(await listed(writable_city, "E01")) == [(2026, "CITY"), (2027, "CITY")]


async def test_the_list_can_be_asked_as_of_a_day(writable_city: WritableCity) -> None:
    query = (
        "query($day: Date!) { keyEnterprises(asOf: $day, filter: { year: { eq: 2026 }, level: { eq: CITY } })"
        " { totalCount } }"
    )
    before = await writable_city.ask(RELIEF, query, {"day": "2026-01-04"})
    spring = await writable_city.ask(RELIEF, query, {"day": "2026-06-11"})
    landed = await writable_city.ask(RELIEF, query, {"day": "2026-06-12"})
    counts = [each["keyEnterprises"]["totalCount"] for each in (before, spring, landed)]
    assert counts == [0, 11, 12]


async def test_nobody_writes_the_mark_or_the_list_past_the_actions(writable_city: WritableCity) -> None:
    query = '{ __type(name: "UpdateEnterpriseInput") { inputFields { name } } }'
    fields = (await writable_city.ask(RELIEF, query))["__type"]["inputFields"]
    names = {field["name"] for field in fields}
    assert "address" in names
    assert not names & {"isKey", "county", "uscc"}
    assert "createKeyEnterprise" not in {
        field["name"]
        for field in (await writable_city.ask(RELIEF, "{ __schema { mutationType { fields { name } } } }"))[
            "__schema"
        ]["mutationType"]["fields"]
    }
