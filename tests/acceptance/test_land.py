"""Measure 4: parcels, the ways to supply them, and what becomes of land that lies idle."""

import asyncio
from typing import Any

import pytest

from models.entities.land import IdleLandCase
from resolvers.binding import opaque_id, parse_id
from resolvers.changing import act_by_system
from tests.accounts import codes_and_fields, new_user
from tests.golden_api.enterprises import enterprise, region, unit
from tests.writing import WritableCity

BUREAU, LOCAL, SIMAO, ZONE = "land.bureau", "simao.land", "county.simao", "zone.industrial"
E01, E13 = "enterprise.e01", "enterprise.e13"
INDICATORS = {
    "investIntensity": "7500000.00",
    "taxPerMu": "280000.00",
    "plotRatio": "1.2",
    "energyPerOutput": "0.32",
    "envStandard": "工业园区规划环评准入清单",
}
NUMBERS = iter(range(1, 1000))


@pytest.fixture(scope="module", autouse=True)
async def bureaus(writable_city: WritableCity) -> None:
    """The city's bureau of natural resources, and that of 思茅."""
    user = await new_user(writable_city, BUREAU, "530800-NATURAL_RESOURCES")
    held = {"user": user, "role": "CITY_DEPT_STAFF", "scopeKind": "UNIT"}
    held["unit"] = unit("530800-NATURAL_RESOURCES")
    await writable_city.did("sysadmin", "grantRole", input=held)
    user = await new_user(writable_city, LOCAL, "530802-NATURAL_RESOURCES")
    held = {"user": user, "role": "COUNTY_DEPT_STAFF", "scopeKind": "COUNTY", "region": region("530802")}
    await writable_city.did("sysadmin", "grantRole", input=held)


@pytest.fixture(autouse=True)
def morning(writable_city: WritableCity) -> None:
    writable_city.at("2026-06-30T10:00")


async def registered(city: WritableCity, by: str = BUREAU, **more: Any) -> str:
    """A parcel of 90 mu in 思茅, for industry."""
    said = {
        "code": f"530802-T-{next(NUMBERS)}",
        "county": region("530802"),
        "areaMu": "90",
        "use": "INDUSTRIAL",
        **more,
    }
    return str((await city.did(by, "registerParcel", input=said))["id"])


async def approved(city: WritableCity, **more: Any) -> str:
    parcel = await registered(city, **more)
    await city.did(BUREAU, "approveParcel", id=parcel, input={"approvalDocNo": "示例政地〔2024〕9号"})
    return parcel


async def supply_input(city: WritableCity, parcel: str, **more: Any) -> dict[str, Any]:
    return {
        "parcel": parcel,
        "mode": "STANDARD_GRANT",
        "termYears": 50,
        "price": "12000000.00",
        "contractNo": f"HT-LAND-{next(NUMBERS)}",
        "startBy": "2025-03-01",
        "suppliedOn": "2023-06-01",
        "enterprise": await enterprise(city, "E01"),
        **more,
    }


async def supplied(city: WritableCity, use: str = "INDUSTRIAL", **more: Any) -> str:
    """A parcel that E01 got for 1 200 万元, to start by 1 March 2025."""
    parcel = await approved(city, use=use)
    more.setdefault("termYears", 40)
    await city.did(BUREAU, "recordSupply", input=await supply_input(city, parcel, **more))
    return parcel


async def idle(city: WritableCity, start_by: str = "2025-03-01", **more: Any) -> str:
    parcel = await supplied(city, startBy=start_by, **more)
    return str((await city.did(BUREAU, "openIdleCase", input={"parcel": parcel}))["id"])


async def plan_status(city: WritableCity, case: str) -> str:
    query = "query($id: ID!) { idleLandCase(id: $id) { parcel { planStatus } } }"
    return str((await city.ask(BUREAU, query, {"id": case}))["idleLandCase"]["parcel"]["planStatus"])


TRANSFER_LIST = """query($today: Date!) { idleLandCases(first: 50, filter: {forTransfer: {eq: true},
    status: {in: [OPEN, FEE_CHARGED]}, recoverableFrom: {gt: $today}}) { nodes { id } } }"""


async def transfer_list(city: WritableCity) -> set[str]:
    asked = await city.ask("city.invest", TRANSFER_LIST, {"today": "2026-06-30"})
    return {each["id"] for each in asked["idleLandCases"]["nodes"]}


# --- parcels ------------------------------------------------------------------------------------


async def test_a_parcel_is_registered_by_bureau_county_zone_and_the_countys_own_bureau(
    writable_city: WritableCity,
) -> None:
    for who in (BUREAU, SIMAO, LOCAL):
        parcel = await registered(writable_city, who)
        query = """query($id: ID!) { landParcel(id: $id)
            { planStatus leadUnit { code } countyUnit { code } } }"""
        asked = await writable_city.ask(who, query, {"id": parcel})
        assert asked["landParcel"] == {
            "planStatus": "RESERVED",
            "leadUnit": {"code": "530800-NATURAL_RESOURCES"},
            "countyUnit": {"code": "530802-NATURAL_RESOURCES"},
        }
    await registered(writable_city, ZONE, zone=region("Z530800-01"))
    said = {"code": "X", "county": region("530821"), "areaMu": "1", "use": "MIXED"}
    assert await writable_city.refusals(LOCAL, "registerParcel", input=said) == ["FORBIDDEN"]
    for who in ("city.relief", "dept.commerce", E01, "discipline", "auditor", "bank.b1", "public"):
        assert await writable_city.refusals(who, "registerParcel", input=said) == ["FORBIDDEN"], who


async def test_a_county_registers_in_the_county_and_nowhere_else(writable_city: WritableCity) -> None:
    said = {"code": "530802-T-F", "county": region("530821"), "areaMu": "2", "use": "INDUSTRIAL"}
    payload = await writable_city.do(
        SIMAO, "registerParcel", input=said, select="{ county { code } countyUnit { code } }"
    )
    assert [each["code"] for each in payload["errors"]] == ["FORCED"]
    assert payload["row"] == {
        "county": {"code": "530802"},
        "countyUnit": {"code": "530802-NATURAL_RESOURCES"},
    }


async def test_a_code_is_given_once_and_an_area_is_more_than_nothing(writable_city: WritableCity) -> None:
    said = {"code": "530802-T-0", "county": region("530802"), "areaMu": "0", "use": "INDUSTRIAL"}
    found = await codes_and_fields(writable_city, BUREAU, "registerParcel", input=said)
    assert found == [("VALIDATION", "areaMu")]
    await writable_city.did(BUREAU, "registerParcel", input={**said, "areaMu": "1.5"})
    assert await writable_city.refusals(BUREAU, "registerParcel", input={**said, "areaMu": "2"}) == [
        "DUPLICATE"
    ]


async def test_who_reads_a_parcel(writable_city: WritableCity) -> None:
    parcel = await supplied(writable_city)
    query = "query($id: ID!) { landParcel(id: $id) { code } }"
    for who in (BUREAU, LOCAL, SIMAO, "city.relief", "dept.commerce", E01, "discipline", "auditor"):
        assert (await writable_city.ask(who, query, {"id": parcel}))["landParcel"], who
    for who in ("county.ninger", ZONE, E13, "bank.b1", "public", "leader.l4", "commissioner.c2"):
        assert await writable_city.codes(who, query, {"id": parcel}) == ["NOT_FOUND"], who
    golden = await writable_city.id_of("LandParcel", code="530802-2026-1")
    for who in (ZONE, E13, "leader.l4", SIMAO):
        assert (await writable_city.ask(who, query, {"id": golden}))["landParcel"], who


# --- supply -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"termYears": 51}, "termYears"),
        ({"termYears": 0}, "termYears"),
        ({"mode": "FLEXIBLE_TERM_GRANT", "termYears": 50}, "termYears"),
        ({"startBy": "2023-05-31"}, "startBy"),
        ({"suppliedOn": "2026-07-01", "startBy": "2027-01-01"}, "suppliedOn"),
        ({"isStandardLand": True, **INDICATORS}, "isStandardLand"),
    ],
)
async def test_a_supply_keeps_to_the_law(
    writable_city: WritableCity, more: dict[str, Any], field: str
) -> None:
    parcel = await approved(writable_city)
    said = await supply_input(writable_city, parcel, **more)
    assert await codes_and_fields(writable_city, BUREAU, "recordSupply", input=said) == [
        ("VALIDATION", field)
    ]


@pytest.mark.parametrize(
    ("mode", "years"),
    [
        ("LONG_LEASE", 20),
        ("LEASE_THEN_GRANT", 30),
        ("LEASE_GRANT_MIX", 30),
        ("FLEXIBLE_TERM_GRANT", 49),
        ("STANDARD_GRANT", 50),
    ],
)
async def test_there_are_five_modes_of_supply(writable_city: WritableCity, mode: str, years: int) -> None:
    parcel = await approved(writable_city)
    said = await supply_input(writable_city, parcel, mode=mode, termYears=years)
    row = await writable_city.did(
        SIMAO,
        "recordSupply",
        input=said,
        select="{ mode termYears areaMu use parcelCode parcel { planStatus enterprise { uscc } } }",
    )
    assert (row["mode"], row["termYears"], row["areaMu"], row["use"]) == (
        mode,
        years,
        "90.0000",
        "INDUSTRIAL",
    )
    assert row["parcel"] == {"planStatus": "SUPPLIED", "enterprise": {"uscc": "91530802X00000019X"}}


async def test_commerce_has_forty_years(writable_city: WritableCity) -> None:
    parcel = await approved(writable_city, use="COMMERCIAL")
    said = await supply_input(writable_city, parcel, termYears=41)
    assert await writable_city.refusals(BUREAU, "recordSupply", input=said) == ["VALIDATION"]
    await writable_city.did(BUREAU, "recordSupply", input={**said, "termYears": 40})


async def test_a_parcel_is_supplied_once_and_only_after_its_approval(writable_city: WritableCity) -> None:
    reserved = await registered(writable_city)
    said = await supply_input(writable_city, reserved)
    assert await writable_city.refusals(BUREAU, "recordSupply", input=said) == ["STATE_CONFLICT"]
    taken = await supplied(writable_city)
    said = await supply_input(writable_city, taken)
    assert await writable_city.refusals(BUREAU, "recordSupply", input=said) == ["STATE_CONFLICT"]
    for who, code in {"city.relief": "FORBIDDEN", E01: "FORBIDDEN", "county.ninger": "NOT_FOUND"}.items():
        assert await writable_city.refusals(who, "recordSupply", input=said) == [code], who


async def test_of_two_who_supply_one_parcel_at_once_one_comes_too_late(writable_city: WritableCity) -> None:
    parcel = await approved(writable_city)
    terms = [await supply_input(writable_city, parcel) for _ in range(2)]
    payloads = await asyncio.gather(
        *(
            writable_city.do(who, "recordSupply", input=said)
            for who, said in zip((BUREAU, SIMAO), terms, strict=True)
        )
    )
    assert sorted(each["ok"] for each in payloads) == [False, True]
    (late,) = [each for each in payloads if not each["ok"]]
    assert [each["code"] for each in late["errors"]] == ["STATE_CONFLICT"]
    assert len(await writable_city.rows("land_supply", parcel_id=_key(parcel))) == 1


async def test_standard_land_is_for_new_industry_and_states_all_five_indicators(
    writable_city: WritableCity,
) -> None:
    parcel = await approved(writable_city)
    p01, p02 = [
        await writable_city.id_of("Project", no=no) for no in ("ZS-2026-530802-0001", "ZS-2026-530827-0001")
    ]
    said = await supply_input(writable_city, parcel, isStandardLand=True, project=p01, **INDICATORS)
    for name in INDICATORS:
        without = {key: value for key, value in said.items() if key != name}
        payload = await writable_city.do("city.invest", "recordSupply", input=without)
        assert payload["errors"][0]["code"] == "FORBIDDEN"
        payload = await writable_city.do(SIMAO, "recordSupply", input=without)
        assert [(each["code"], each["field"]) for each in payload["errors"]] == [
            ("VALIDATION", "isStandardLand")
        ], name
    row = await writable_city.did(
        SIMAO, "recordSupply", input=said, select="{ isStandardLand project { no } }"
    )
    assert row == {"isStandardLand": True, "project": {"no": "ZS-2026-530802-0001"}}
    # P02 is wholesale trade, no industry.
    border = await writable_city.id_of("LandParcel", code="530827-2026-1")
    said = await supply_input(
        writable_city, border, isStandardLand=True, project=p02, enterprise=None, **INDICATORS
    )
    assert await writable_city.refusals("county.menglian", "recordSupply", input=said) == ["VALIDATION"]


async def test_the_public_reads_supplies_that_are_published_and_nothing_else_of_land(
    writable_city: WritableCity,
) -> None:
    parcel = await supplied(writable_city, plannedInvestment="30000000.00")
    query = (
        "query($id: ID!) { landSupply(id: $id) { parcelCode mode price plannedInvestment parcel { code } } }"
    )
    supply = opaque_id(
        "LandSupply",
        (await writable_city.row("land_supply", parcel_id=_key(parcel)))["id"],
    )
    for who in ("public", "bank.b1", E13):
        assert await writable_city.codes(who, query, {"id": supply}) == ["NOT_FOUND"]
    assert await writable_city.refusals(LOCAL, "publishSupplyNotice", id=supply) == ["FORBIDDEN"]
    await writable_city.did(BUREAU, "publishSupplyNotice", id=supply)
    assert await writable_city.refusals(BUREAU, "publishSupplyNotice", id=supply) == ["STATE_CONFLICT"]
    for who in ("public", "bank.b1", E13):
        seen = (await writable_city.ask(who, query, {"id": supply}))["landSupply"]
        assert (seen["price"], seen["plannedInvestment"], seen["parcel"]) == ("12000000.00", None, None)
    counts = await writable_city.ask("public", "{ landParcels { totalCount } idleLandCases { totalCount } }")
    assert counts == {"landParcels": {"totalCount": 0}, "idleLandCases": {"totalCount": 0}}


# --- idle land: the proofs ----------------------------------------------------------------------

FOUND = "{ id verdict basis idleDays idleSince recoverableFrom feeAmount forTransfer parcel { planStatus } }"


async def test_486_days_without_a_start_make_idle_land_with_a_fee_of_240_wan(
    writable_city: WritableCity,
) -> None:
    parcel = await supplied(writable_city, startBy="2025-03-01")
    found = await writable_city.did(LOCAL, "openIdleCase", input={"parcel": parcel}, select=FOUND)
    assert found.pop("id") in await transfer_list(writable_city)
    assert found == {
        "verdict": "FEE_DUE",
        "basis": "NOT_STARTED",
        "idleDays": 486,
        "idleSince": "2026-03-02",
        "recoverableFrom": "2027-03-01",
        "feeAmount": "2400000.00",
        "forTransfer": True,
        "parcel": {"planStatus": "IDLE"},
    }


async def test_after_851_days_it_may_be_recovered_and_is_not_on_the_transfer_list(
    writable_city: WritableCity,
) -> None:
    parcel = await supplied(writable_city, startBy="2024-03-01")
    found = await writable_city.did(BUREAU, "openIdleCase", input={"parcel": parcel}, select=FOUND)
    assert (found["idleDays"], found["verdict"], found["feeAmount"]) == (851, "RECOVERABLE", None)
    assert found["id"] not in await transfer_list(writable_city)
    start = {"newStartBy": "2026-12-31", "disposalDocNo": "处1"}
    other = await enterprise(writable_city, "E09")
    for said in (
        {**start, "disposal": "TRANSFER", "newHolder": other},
        {**start, "disposal": "COOPERATE"},
        {**start, "disposal": "DELAY"},
    ):
        refused = await codes_and_fields(writable_city, BUREAU, "disposeIdle", id=found["id"], input=said)
        assert refused == [("MUST_RECOVER", "disposal")]
    charge = {"feeDocNo": "费1"}
    assert await writable_city.refusals(BUREAU, "chargeIdleFee", id=found["id"], input=charge) == [
        "STATE_CONFLICT"
    ]
    resumed = {"restartEvidence": "照片"}
    assert await writable_city.refusals(BUREAU, "restartIdle", id=found["id"], input=resumed) == [
        "MUST_RECOVER"
    ]
    recover = {"disposal": "RECOVER", "disposalDocNo": "处1"}
    done = await writable_city.did(
        SIMAO,
        "disposeIdle",
        id=found["id"],
        input=recover,
        select="{ status disposedOn parcel { planStatus enterprise { id } } }",
    )
    assert done == {
        "status": "DISPOSED",
        "disposedOn": "2026-06-30",
        "parcel": {"planStatus": "RECOVERED", "enterprise": None},
    }
    # What was taken back can be supplied again.
    again = await supply_input(writable_city, parcel)
    await writable_city.did(BUREAU, "recordSupply", input=again)


async def test_20_of_90_mu_and_stopped_since_may_of_last_year_is_idle(writable_city: WritableCity) -> None:
    parcel = await supplied(writable_city)
    said = {"parcel": parcel, "startedOn": "2025-02-01", "stoppedOn": "2025-05-01", "builtMu": "20"}
    found = await writable_city.did(BUREAU, "openIdleCase", input=said, select=FOUND)
    assert (found["basis"], found["verdict"], found["idleDays"]) == ("STOPPED", "FEE_DUE", 425)


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"startedOn": "2025-11-20"},
        {"startedOn": "2025-02-01", "stoppedOn": "2025-05-01", "builtMu": "30"},
        {"startedOn": "2025-02-01", "stoppedOn": "2025-07-01", "builtMu": "20"},
    ],
)
async def test_land_that_is_not_idle_makes_no_case(writable_city: WritableCity, more: dict[str, Any]) -> None:
    parcel = await supplied(writable_city, startBy="2025-12-01")
    found = await codes_and_fields(writable_city, BUREAU, "openIdleCase", input={"parcel": parcel, **more})
    assert found == [("NOT_IDLE", "parcel")]
    row = await writable_city.row("land_parcel", id=_key(parcel))
    assert row["plan_status"] == "SUPPLIED"


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"stoppedOn": "2025-05-01"}, "stoppedOn"),
        ({"startedOn": "2025-05-02", "stoppedOn": "2025-05-01"}, "stoppedOn"),
        ({"startedOn": "2026-07-01"}, "startedOn"),
        ({"startedOn": "2025-05-02", "stoppedOn": "2026-07-01"}, "stoppedOn"),
        ({"builtMu": "90.0001"}, "builtMu"),
        ({"governmentCaused": True}, "cause"),
    ],
)
async def test_facts_of_a_case_must_fit_each_other(
    writable_city: WritableCity, more: dict[str, Any], field: str
) -> None:
    parcel = await supplied(writable_city)
    found = await codes_and_fields(writable_city, BUREAU, "openIdleCase", input={"parcel": parcel, **more})
    assert found == [("VALIDATION", field)]


async def test_only_supplied_land_can_be_idle_and_only_once_at_a_time(writable_city: WritableCity) -> None:
    parcel = await approved(writable_city)
    assert await writable_city.refusals(BUREAU, "openIdleCase", input={"parcel": parcel}) == [
        "STATE_CONFLICT"
    ]
    taken = await supplied(writable_city)
    await writable_city.did(BUREAU, "openIdleCase", input={"parcel": taken})
    assert await writable_city.refusals(BUREAU, "openIdleCase", input={"parcel": taken}) == ["STATE_CONFLICT"]


# --- idle land: what follows --------------------------------------------------------------------


async def test_the_fee_is_charged_and_the_land_passed_on(writable_city: WritableCity) -> None:
    case = await idle(writable_city)
    charge = {"feeDocNo": "示例费〔2026〕3号"}
    people = {
        LOCAL: "FORBIDDEN",
        E01: "FORBIDDEN",
        "city.invest": "FORBIDDEN",
        "county.ninger": "NOT_FOUND",
        E13: "NOT_FOUND",
        "public": "NOT_FOUND",
    }
    for who, code in people.items():
        assert await writable_city.refusals(who, "chargeIdleFee", id=case, input=charge) == [code], who
    assert await writable_city.refusals(BUREAU, "chargeIdleFee", id=case, input={}) == ["VALIDATION"]
    row = await writable_city.did(
        BUREAU, "chargeIdleFee", id=case, input=charge, select="{ status feeAmount feeChargedOn }"
    )
    assert row == {"status": "FEE_CHARGED", "feeAmount": "2400000.00", "feeChargedOn": "2026-06-30"}
    assert await writable_city.refusals(BUREAU, "chargeIdleFee", id=case, input=charge) == ["STATE_CONFLICT"]
    said = {"disposal": "TRANSFER", "disposalDocNo": "处2", "newStartBy": "2027-01-31"}
    for wrong, field in [
        ({**said, "newStartBy": "2026-06-30"}, "newStartBy"),
        (said, "newHolder"),
        ({**said, "disposal": "RECOVER"}, "disposal"),
        ({**said, "disposal": "DELAY"}, "disposal"),
    ]:
        found = await codes_and_fields(writable_city, BUREAU, "disposeIdle", id=case, input=wrong)
        assert found == [("VALIDATION", field)]
    done = await writable_city.did(
        BUREAU,
        "disposeIdle",
        id=case,
        input={**said, "newHolder": await enterprise(writable_city, "E09")},
        select="{ status supply { startBy } parcel { planStatus enterprise { uscc } } }",
    )
    assert done == {
        "status": "DISPOSED",
        "supply": {"startBy": "2027-01-31"},
        "parcel": {"planStatus": "REVITALISED", "enterprise": {"uscc": "91530828X00000094C"}},
    }


async def test_a_contract_that_demands_recovery_leaves_no_choice(writable_city: WritableCity) -> None:
    case = await idle(writable_city, recoveryAgreed=True)
    said = {"disposal": "COOPERATE", "disposalDocNo": "处3", "newStartBy": "2027-01-31"}
    assert await writable_city.refusals(BUREAU, "disposeIdle", id=case, input=said) == ["MUST_RECOVER"]
    assert case not in await transfer_list(writable_city)
    await writable_city.did(
        BUREAU, "disposeIdle", id=case, input={"disposal": "RECOVER", "disposalDocNo": "处3"}
    )
    assert await plan_status(writable_city, case) == "RECOVERED"


async def test_a_delay_that_a_government_caused_gets_more_time_and_costs_nothing(
    writable_city: WritableCity,
) -> None:
    parcel = await supplied(writable_city, startBy="2024-03-01")
    said = {"parcel": parcel, "governmentCaused": True, "cause": "征地拆迁未完成，未按约交地。"}
    found = await writable_city.did(BUREAU, "openIdleCase", input=said, select=FOUND)
    assert (found["verdict"], found["feeAmount"], found["recoverableFrom"]) == (
        "GOVERNMENT_CAUSED",
        None,
        None,
    )
    case = found["id"]
    assert await writable_city.refusals(BUREAU, "chargeIdleFee", id=case, input={"feeDocNo": "费"}) == [
        "STATE_CONFLICT"
    ]
    recover = {"disposal": "RECOVER", "disposalDocNo": "处4"}
    assert await writable_city.refusals(BUREAU, "disposeIdle", id=case, input=recover) == ["VALIDATION"]
    delay = {"disposal": "DELAY", "disposalDocNo": "处4", "newStartBy": "2027-03-01"}
    row = await writable_city.did(
        BUREAU, "disposeIdle", id=case, input=delay, select="{ supply { startBy } parcel { planStatus } }"
    )
    assert row == {"supply": {"startBy": "2027-03-01"}, "parcel": {"planStatus": "SUPPLIED"}}
    assert await writable_city.refusals(BUREAU, "openIdleCase", input={"parcel": parcel}) == ["NOT_IDLE"]


async def test_work_that_begins_again_ends_the_case(writable_city: WritableCity) -> None:
    case = await idle(writable_city)
    assert await writable_city.refusals(E01, "restartIdle", id=case, input={"restartEvidence": "x"}) == [
        "FORBIDDEN"
    ]
    assert await writable_city.refusals(LOCAL, "restartIdle", id=case, input={}) == ["VALIDATION"]
    row = await writable_city.did(
        LOCAL, "restartIdle", id=case, input={"restartEvidence": "复工照片"}, select="{ status disposedOn }"
    )
    assert row == {"status": "RESTARTED", "disposedOn": "2026-06-30"}
    assert await plan_status(writable_city, case) == "SUPPLIED"


async def test_the_day_on_which_two_years_are_full_ends_the_choice_by_itself(
    writable_city: WritableCity,
) -> None:
    case = await idle(writable_city, start_by="2024-07-01")

    async def by_system() -> bool:
        async with writable_city.pool.acquire() as connection:
            return (await act_by_system(connection, IdleLandCase, "mark_recoverable", _key(case))).ok

    assert not await by_system()
    assert case in await transfer_list(writable_city)
    writable_city.at("2026-07-01T02:00")
    said = {"disposal": "COOPERATE", "disposalDocNo": "处5", "newStartBy": "2027-01-31"}
    assert await writable_city.refusals(BUREAU, "disposeIdle", id=case, input=said) == ["MUST_RECOVER"]
    assert await by_system()
    row = await writable_city.row("idle_land_case", id=_key(case))
    assert (row["verdict"], row["for_transfer"]) == ("RECOVERABLE", False)
    assert not await by_system()


def _key(opaque: str) -> Any:
    found = parse_id(opaque)
    assert found is not None
    return found[1]


# --- what can be asked --------------------------------------------------------------------------

TEST = """query($input: IdleLandInput!) { idleLandTest(input: $input) { isIdle verdict basis days idleFrom
    recoverableFrom fee mustRecover forTransfer builtPercent rules { code clause } } }"""
SITE = {"startBy": "2025-03-01", "areaMu": "90", "price": "12000000.00"}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, {"verdict": "FEE_DUE", "days": 486, "fee": "2400000.00", "forTransfer": True}),
        (
            {"startBy": "2024-03-01"},
            {"verdict": "RECOVERABLE", "days": 851, "forTransfer": False, "mustRecover": True},
        ),
        (
            {"startedOn": "2024-12-01", "stoppedOn": "2025-05-01", "builtMu": "20"},
            {"isIdle": True, "basis": "STOPPED", "builtPercent": "22.22"},
        ),
        ({"startBy": "2025-12-01"}, {"verdict": "NOT_IDLE", "days": 211, "fee": None}),
        ({"asOf": "2026-03-01"}, {"isIdle": False, "idleFrom": "2026-03-02"}),
    ],
)
async def test_anybody_may_test_a_site(
    writable_city: WritableCity, more: dict[str, Any], expected: dict[str, Any]
) -> None:
    for who in (None, "public", SIMAO):
        found = (await writable_city.ask(who, TEST, {"input": {**SITE, **more}}))["idleLandTest"]
        assert {name: found[name] for name in expected} == expected
        assert found["rules"]


@pytest.mark.parametrize(
    "more",
    [
        {"areaMu": "0"},
        {"areaMu": "100000000.1"},
        {"builtMu": "91"},
        {"builtMu": "-1"},
        {"price": "-1.00"},
        {"invested": "-0.01"},
        {"plannedInvestment": "0.00"},
        {"stoppedOn": "2025-05-01"},
        {"startBy": "2025-02-29"},
    ],
)
async def test_a_site_that_cannot_be_is_refused(writable_city: WritableCity, more: dict[str, Any]) -> None:
    assert await writable_city.codes(None, TEST, {"input": {**SITE, **more}}) == ["BAD_USER_INPUT"]


STATS = """query($from: Date!, $to: Date!) { landStats(from: $from, to: $to) {
    idle { count mu } disposed { key count mu } disposedMu disposalRate
    supplied { key count mu } standardLand { count mu } standardShare } }"""
QUARTER = {"from": "2026-04-01", "to": "2026-06-30"}


async def test_the_rate_of_disposal_is_by_area_and_more_time_is_no_disposal(
    writable_city: WritableCity,
) -> None:
    """In 西盟: 90 mu taken back, 60 restarted, 30 delayed, 20 open: 150 of 200."""
    county = region("530829")

    async def case(mu: str, start_by: str, **facts: Any) -> str:
        parcel = await registered(writable_city, areaMu=mu, county=county)
        await writable_city.did(BUREAU, "approveParcel", id=parcel, input={"approvalDocNo": "批"})
        terms = await supply_input(writable_city, parcel, startBy=start_by)
        await writable_city.did(BUREAU, "recordSupply", input=terms)
        said = {"parcel": parcel, **facts}
        return str((await writable_city.did(BUREAU, "openIdleCase", input=said))["id"])

    taken, again, delayed = [
        await case("90", "2024-03-01"),
        await case("60", "2025-03-01"),
        await case("30", "2025-03-01", governmentCaused=True, cause="未按约交地。"),
    ]
    await case("20", "2025-03-01")
    recover = {"disposal": "RECOVER", "disposalDocNo": "处6"}
    await writable_city.did(BUREAU, "disposeIdle", id=taken, input=recover)
    await writable_city.did(BUREAU, "restartIdle", id=again, input={"restartEvidence": "照片"})
    delay = {"disposal": "DELAY", "disposalDocNo": "处7", "newStartBy": "2027-03-01"}
    await writable_city.did(BUREAU, "disposeIdle", id=delayed, input=delay)
    found = (await writable_city.ask("county.ximeng", STATS, QUARTER))["landStats"]
    assert found["idle"] == {"count": 4, "mu": "200.0000"}
    assert found["disposed"] == [
        {"key": "RECOVER", "count": 1, "mu": "90.0000"},
        {"key": "RESTARTED", "count": 1, "mu": "60.0000"},
    ]
    assert (found["disposedMu"], found["disposalRate"]) == ("150.0000", "75.00")
    before = {"from": "2026-01-01", "to": "2026-03-31"}
    assert (await writable_city.ask("county.ximeng", STATS, before))["landStats"]["disposalRate"] is None


async def test_supply_is_counted_by_mode_with_the_share_of_standard_land(writable_city: WritableCity) -> None:
    # Of the golden city, in 景谷 in 2023: 90 mu, leased and then granted.
    found = await writable_city.ask("county.jinggu", STATS, {"from": "2023-01-01", "to": "2023-12-31"})
    assert found["landStats"]["supplied"] == [{"key": "LEASE_THEN_GRANT", "count": 1, "mu": "90.0000"}]
    assert (found["landStats"]["standardLand"]["count"], found["landStats"]["standardShare"]) == (0, "0.00")
    zone = (await writable_city.ask(ZONE, STATS, QUARTER))["landStats"]
    assert (zone["standardLand"], zone["standardShare"]) == ({"count": 1, "mu": "160.0000"}, "100.00")


async def test_a_period_does_not_end_before_it_begins(writable_city: WritableCity) -> None:
    backwards = {"from": "2026-06-30", "to": "2026-06-29"}
    assert await writable_city.codes(SIMAO, STATS, backwards) == ["BAD_USER_INPUT"]


async def test_the_golden_ledger_of_idle_land(writable_city: WritableCity) -> None:
    """§8.9: 486 days and 240.00 万, 851 days and recoverable, 22.22 % and stopped, 211 days and no case."""
    query = """query($codes: [String!]) { landParcels(filter: {code: {in: $codes}}, orderBy: [{code: DESC}]) {
        nodes { code planStatus idleCases { nodes { verdict idleDays feeAmount basis } } } } }"""
    codes = ["530823-2024-1", "530822-2023-1", "530824-2023-2", "530826-2025-1"]
    found = (await writable_city.ask(BUREAU, query, {"codes": codes}))["landParcels"]["nodes"]
    shown = {each["code"]: (each["planStatus"], each["idleCases"]["nodes"]) for each in found}
    case = {"basis": "NOT_STARTED"}
    assert shown == {
        "530823-2024-1": (
            "IDLE",
            [{**case, "verdict": "FEE_DUE", "idleDays": 486, "feeAmount": "2400000.00"}],
        ),
        "530822-2023-1": (
            "IDLE",
            [{**case, "verdict": "RECOVERABLE", "idleDays": 851, "feeAmount": None}],
        ),
        "530824-2023-2": (
            "IDLE",
            [{"basis": "STOPPED", "verdict": "FEE_DUE", "idleDays": 425, "feeAmount": "1800000.00"}],
        ),
        "530826-2025-1": ("SUPPLIED", []),
    }
