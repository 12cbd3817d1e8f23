"""Lodging: who may complain in whose name, where it belongs, which number and track it gets (§6.3)."""

import re
from typing import Any

import pytest

from tests.complaint_cast import ORDINARY, county, firm, key_of, lodged, unit
from tests.writing import WritableCity

FACTS = "{ id no title status county { code } source complainantType confidentiality statutoryTrack kind }"


async def lodge(city: WritableCity, by: str | None, **more: Any) -> dict[str, Any]:
    given = {name: value for name, value in {**ORDINARY, **more}.items() if value is not None}
    return await city.do(by, "lodgeComplaint", input=given, select=FACTS)


def secret(payload: dict[str, Any], name: str) -> str | None:
    return next((each["value"] for each in payload["secrets"] if each["name"] == name), None)


async def test_an_enterprise_complains_in_its_own_name(writable_city: WritableCity) -> None:
    payload = await lodge(writable_city, "enterprise.e01")
    assert payload["ok"], payload["errors"]
    row = payload["row"]
    assert re.fullmatch(r"TS20260630-\d{4}", row["no"])
    assert row["county"] == {"code": "530802"}
    assert (row["status"], row["source"], row["complainantType"]) == ("RECEIVED", "ENTERPRISE", "ENTERPRISE")


async def test_the_query_code_has_six_digits_and_is_kept_as_a_digest(writable_city: WritableCity) -> None:
    payload = await lodge(writable_city, "enterprise.e01")
    code = secret(payload, "queryCode")
    assert code is not None
    assert re.fullmatch(r"\d{6}", code)
    kept = await writable_city.row("complaint", no=payload["row"]["no"])
    assert re.fullmatch(r"[0-9a-f]{16}\$[0-9a-f]{64}", kept["anonymous_query_hash"])
    assert code not in kept["anonymous_query_hash"]


async def test_repeating_a_lodging_shows_its_code_no_second_time(writable_city: WritableCity) -> None:
    first = await writable_city.do("enterprise.e01", "lodgeComplaint", input=ORDINARY, key="lodge-1")
    again = await writable_city.do("enterprise.e01", "lodgeComplaint", input=ORDINARY, key="lodge-1")
    assert again["row"] == first["row"]
    assert again["secrets"] == []


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"content": "  "}, "content"),
        ({"content": None}, "content"),
        ({"content": "长" * 5001}, "content"),
        ({"category": None}, "category"),
        ({"complainantType": "INDIVIDUAL", "county": "530802"}, "contactPhone"),
        ({"complainantType": "ANONYMOUS"}, "county"),
    ],
)
async def test_what_is_missing_is_named(
    writable_city: WritableCity, given: dict[str, Any], field: str
) -> None:
    before = len(await writable_city.rows("complaint"))
    if "county" in given:
        given = {**given, "county": county(given["county"])}
    payload = await lodge(writable_city, "enterprise.e01", **given)
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", field)]
    assert len(await writable_city.rows("complaint")) == before


async def test_an_enterprise_cannot_complain_in_the_name_of_another(writable_city: WritableCity) -> None:
    # E13 is not visible to the people of E01: it answers like a missing one.
    assert await writable_city.refusals(
        "enterprise.e01", "lodgeComplaint", input={**ORDINARY, "complainantEnterprise": firm("E13")}
    ) == ["NOT_FOUND"]


async def test_nobody_needs_to_sign_in_to_complain(writable_city: WritableCity) -> None:
    payload = await lodge(
        writable_city, None, complainantType="ANONYMOUS", county=county("530821"), contactPhone="13887900000"
    )
    assert payload["ok"], payload["errors"]
    assert payload["row"] is None, "the public reads no complaints"
    number = secret(payload, "no")
    assert number is not None
    kept = await writable_city.row("complaint", no=number)
    assert kept["complainant_type"] == "ANONYMOUS"
    assert (kept["contact_phone"], kept["created_by_id"], kept["source"]) == (None, None, "PUBLIC_FORM")


async def test_numbers_told_to_the_public_stand_in_no_sequence(writable_city: WritableCity) -> None:
    numbers = []
    for by in ("public", None):
        payload = await lodge(writable_city, by, complainantType="ANONYMOUS", county=county("530821"))
        numbers.append(secret(payload, "no"))
    assert all(re.fullmatch(r"TS20260630-[A-Z][0-9A-Z]{7}", number or "") for number in numbers)
    before = (await lodge(writable_city, "enterprise.e01"))["row"]["no"]
    await lodge(writable_city, None, complainantType="ANONYMOUS", county=county("530821"))
    after = (await lodge(writable_city, "enterprise.e01"))["row"]["no"]
    assert int(after[-4:]) == int(before[-4:]) + 1


async def test_the_office_registers_what_came_by_the_hotline(writable_city: WritableCity) -> None:
    payload = await lodge(writable_city, "city.bizenv", complainantEnterprise=firm("E02"), source="HOTLINE")
    assert payload["row"]["source"] == "HOTLINE"
    assert payload["row"]["county"] == {"code": "530821"}


async def test_a_county_registers_complaints_of_its_own_county_only(writable_city: WritableCity) -> None:
    payload = await lodge(
        writable_city,
        "county.ninger",
        complainantType="INDIVIDUAL",
        contactPhone="13887900001",
        county=county("530802"),
    )
    assert payload["row"]["county"] == {"code": "530821"}
    assert [error["code"] for error in payload["errors"]] == ["FORCED"]


async def test_a_commissioner_complains_for_the_enterprise_in_their_care(writable_city: WritableCity) -> None:
    refused = await lodge(writable_city, "commissioner.c1", complainantEnterprise=firm("E13"))
    assert [(e["code"], e["field"]) for e in refused["errors"]] == [("VALIDATION", "consentGiven")]
    payload = await lodge(
        writable_city, "commissioner.c1", complainantEnterprise=firm("E13"), consentGiven=True
    )
    assert payload["ok"], payload["errors"]
    assert payload["row"]["source"] == "COMMISSIONER"


async def test_retaliation_protects_who_tells_of_it(writable_city: WritableCity) -> None:
    payload = await lodge(writable_city, "enterprise.e01", category="RETALIATION")
    assert payload["row"]["confidentiality"] == "PROTECTED"
    kept = await writable_city.row("complaint", no=payload["row"]["no"])
    assert kept["complainant_enterprise_id"] is None
    assert kept["confidential_complainant"] == key_of(firm("E01"))
    for username in ("city.bizenv", "county.simao", "leader.l4"):
        query = f'{{ complaint(id: "{payload["row"]["id"]}") {{ id }} }}'
        assert await writable_city.codes(username, query) == ["NOT_FOUND"]


async def test_identity_is_protected_on_request(writable_city: WritableCity) -> None:
    payload = await lodge(writable_city, "enterprise.e01", protectIdentity=True)
    assert payload["row"]["confidentiality"] == "PROTECTED"


async def test_complaints_against_county_leadership_are_the_citys(writable_city: WritableCity) -> None:
    payload = await lodge(writable_city, "enterprise.e01", respondentUnit=unit("530802-GOVERNMENT"))
    row = payload["row"]
    query = f'{{ complaint(id: "{row["id"]}") {{ againstCountyLeadership }} }}'
    told = await writable_city.ask("city.bizenv", query)
    assert told == {"complaint": {"againstCountyLeadership": True}}
    assert await writable_city.codes("county.simao", query) == ["NOT_FOUND"]


async def test_payment_complaints_lodged_here_are_clues_with_a_guide(writable_city: WritableCity) -> None:
    payload = await lodge(
        writable_city,
        "enterprise.e01",
        category="ARREARS",
        respondentUnit=unit("530802-COMMERCE"),
        contractNo="HT-2026-01",
    )
    assert payload["ok"]
    assert payload["row"]["statutoryTrack"] == "SME_PAYMENT"
    (guide,) = payload["errors"]
    assert guide["code"] == "STATUTORY_PLATFORM"
    assert "违约拖欠中小企业款项登记(投诉)平台" in guide["message"]


@pytest.mark.parametrize("missing", ["contractNo", "respondentUnit"])
async def test_without_contract_or_debtor_there_is_no_statutory_track(
    writable_city: WritableCity, missing: str
) -> None:
    given = {"category": "ARREARS", "respondentUnit": unit("530802-COMMERCE"), "contractNo": "HT-2026-01"}
    payload = await lodge(writable_city, "enterprise.e01", **{**given, missing: None})
    assert payload["row"]["statutoryTrack"] == "NONE"


async def test_what_a_higher_platform_transfers_needs_its_contract(writable_city: WritableCity) -> None:
    given = {"complainantEnterprise": firm("E02"), "receivedFromUpperOn": "2026-03-16"}
    refused = await lodge(writable_city, "city.bizenv", **given)
    assert [(e["code"], e["field"]) for e in refused["errors"]] == [("VALIDATION", "contractNo")]
    payload = await lodge(writable_city, "city.bizenv", **given, contractNo="HT-2025-07")
    assert (payload["row"]["statutoryTrack"], payload["row"]["source"]) == ("SME_PAYMENT", "UPPER_PLATFORM")


async def test_the_lodgers_account_stands_in_no_history(writable_city: WritableCity) -> None:
    row = await lodged(writable_city)
    query = f'{{ complaint(id: "{row}") {{ steps {{ nodes {{ type by {{ id }} }} }} }} }}'
    told = await writable_city.ask("city.bizenv", query)
    assert told["complaint"]["steps"]["nodes"] == [{"type": "LODGE", "by": None}]
