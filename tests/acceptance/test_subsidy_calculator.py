"""Measure 5 and F.3 through the calculator: who gets what, why, how it was computed, and who may know."""

import json
import re
from typing import Any
from uuid import UUID

import pytest

from models.rules.subsidy_rules import RULES
from peipao.demo.enterprises import enterprise as enterprise_key
from resolvers.binding import opaque_id
from tests.recording import counted, listening
from tests.subsidy_calculator import CALCULATOR, broken, items, judged
from tests.writing import WritableCity

MATCHES = """query($of: ID!) { matchPolicies(enterpriseId: $of) {
  on items { code eligible } policies { code title level amount fit note leadUnit } morePolicies
} }"""


def firm(key: str) -> str:
    """The opaque id of E01 to E14."""
    return opaque_id("Enterprise", enterprise_key(key))


# --- the golden city on 30 June 2026 (DOMAIN §8.6) ----------------------------------------------


@pytest.mark.parametrize(
    ("key", "item", "first_broken", "amount"),
    [
        ("E01", "S03", "ALREADY_APPLIED", "1000000.00"),
        ("E01", "S02", "BEFORE_EFFECTIVE_DATE", "0.00"),
        ("E02", "S02", "ALREADY_APPLIED", "450000.00"),
        ("E02", "S01", "MUTUALLY_EXCLUSIVE", "0.00"),
        ("E03", "S06", "ALREADY_APPLIED", "100000.00"),
        ("E03", "S05", "ALREADY_APPLIED", "200000.00"),
        ("E04", "S04", "NO_QUALIFYING_EVENT", "0.00"),
        ("E05", "S02", "ALREADY_APPLIED", "450000.00"),
        ("E06", "S01", "ALREADY_APPLIED", "500000.00"),
        ("E07", "S01", "INDUSTRY_NOT_ELIGIBLE", "0.00"),
        ("E08", "S08", "NO_QUALIFYING_EVENT", "0.00"),
        ("E09", "S04", "ALREADY_APPLIED", "100000.00"),
        ("E10", "S08", "NO_QUALIFYING_EVENT", "0.00"),
        ("E11", "S09", "ENTITY_TYPE_NOT_ELIGIBLE", "0.00"),
        ("E11", "S11", "ALREADY_APPLIED", "100000.00"),
        ("E12", "S08", "ALREADY_APPLIED", "300000.00"),
        ("E13", "S01", "NO_QUALIFYING_EVENT", "0.00"),
        ("E14", "S10", "ENTITY_TYPE_NOT_ELIGIBLE", "0.00"),
        ("E14", "S11", "ENTITY_TYPE_NOT_ELIGIBLE", "0.00"),
    ],
)
async def test_each_enterprise_of_the_city_is_told_the_weightiest_reason_and_its_amount(
    writable_city: WritableCity, key: str, item: str, first_broken: str, amount: str
) -> None:
    found = await judged(writable_city, "city.finance", item, of=firm(key))
    assert (broken(found)[0], found["amount"], found["eligible"]) == (first_broken, amount, False)
    assert found["applied"] == (first_broken == "ALREADY_APPLIED")


async def test_all_items_are_judged_by_every_rule_with_its_clause(writable_city: WritableCity) -> None:
    found = await items(writable_city, "city.finance", of=firm("E01"))
    assert list(found) == [f"S{number:02}" for number in range(1, 12)]
    for item in found.values():
        assert [reason["code"] for reason in item["reasons"]] == [rule.code for rule in RULES]
        assert all(reason["sentence"] and reason["clause"] for reason in item["reasons"])
    assert {code: item["leadUnit"] for code, item in found.items() if code in {"S01", "S08"}} == {
        "S01": "普洱市工业和信息化局",
        "S08": "普洱市商务局",
    }
    champion = found["S03"]
    assert (champion["event"]["kind"], champion["event"]["on"]) == ("CHAMPION_PRODUCT", "2026-03-18")
    assert champion["event"]["id"].startswith("Certification_")


async def test_the_city_tops_up_what_the_province_has_paid(writable_city: WritableCity) -> None:
    found = await judged(writable_city, "city.finance", "S04", of=firm("E09"))
    assert found["arithmetic"] == ["S04 定额 30万元", "就高 30万元 − 已付 20万元 = 市级应付 10万元"]
    overlap = found["overlap"]
    assert (overlap["basis"], overlap["cityPayable"]) == ("HIGHER_NO_DUPLICATE", "100000.00")
    city, province = overlap["candidates"]
    assert (city["level"], city["entitlement"], city["wins"]) == ("CITY", "300000.00", True)
    assert (province["level"], province["entitlement"], province["alreadyPaid"]) == (
        "PROVINCE",
        "200000.00",
        "200000.00",
    )
    assert overlap["winner"] == city["title"]
    assert not found["redirected"]


async def test_what_is_paid_over_three_years_is_told_by_year(writable_city: WritableCity) -> None:
    found = await judged(writable_city, "city.finance", "S02", of=firm("E02"))
    assert [(part["index"], part["year"], part["amount"]) for part in found["parts"]] == [
        (1, 2026, "150000.00"),
        (2, 2027, "150000.00"),
        (3, 2028, "150000.00"),
    ]


async def test_an_amount_above_the_cap_is_told_as_it_would_be_refused(writable_city: WritableCity) -> None:
    found = await judged(writable_city, "city.finance", "S01", of=firm("E06"), requested="500000.01")
    assert broken(found) == ["ALREADY_APPLIED", "CAP_EXCEEDED"]
    assert "500000.00" in found["reasons"][-1]["sentence"]
    within = await judged(writable_city, "city.finance", "S01", of=firm("E06"), requested="400000.00")
    assert (broken(within), within["amount"]) == (["ALREADY_APPLIED"], "400000.00")
    assert within["arithmetic"] == ["S01 上限 50万元", "申请 40万元"]


async def test_an_amount_is_asked_for_one_item_only(writable_city: WritableCity) -> None:
    asked = {"of": firm("E06"), "requested": "1.00"}
    assert await writable_city.codes("city.finance", CALCULATOR, asked) == ["BAD_USER_INPUT"]
    unknown = {"of": firm("E06"), "item": "S99"}
    assert await writable_city.codes("city.finance", CALCULATOR, unknown) == ["BAD_USER_INPUT"]
    both = {"of": firm("E06"), "input": {"entityType": "ENTERPRISE", "industryClass": "C1530"}}
    assert await writable_city.codes("city.finance", CALCULATOR, both) == ["BAD_USER_INPUT"]
    assert await writable_city.codes("city.finance", CALCULATOR, {}) == ["BAD_USER_INPUT"]
    far = {"of": firm("E06"), "on": "2300-01-01"}
    assert await writable_city.codes("city.finance", CALCULATOR, far) == ["BAD_USER_INPUT"]


# --- who may know -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "key"),
    [
        ("enterprise.e01", "E01"),
        ("county.simao", "E01"),
        ("dept.commerce", "E01"),
        ("industry.lead", "E01"),
        ("city.relief", "E01"),
        ("auditor", "E01"),
        ("discipline", "E01"),
        ("leader.l1", "E01"),
        ("leader.l4", "E13"),
        ("enterprise.e13", "E13"),
        ("zone.industrial", "E13"),
        ("commissioner.c1", "E13"),
    ],
)
async def test_whoever_reads_applications_of_the_enterprise_is_told(
    writable_city: WritableCity, who: str, key: str
) -> None:
    assert len(await items(writable_city, who, of=firm(key))) == 11


@pytest.mark.parametrize(
    ("who", "key", "code"),
    [
        ("enterprise.e13", "E01", "NOT_FOUND"),
        ("county.mojiang", "E01", "NOT_FOUND"),
        ("leader.l4", "E01", "NOT_FOUND"),
        ("bank.b1", "E01", "NOT_FOUND"),
        ("public", "E01", "NOT_FOUND"),
        (None, "E01", "NOT_FOUND"),
        ("sysadmin", "E01", "NOT_FOUND"),
        ("city.invest", "E01", "FORBIDDEN"),
        ("city.org", "E01", "FORBIDDEN"),
        ("city.bizenv", "E01", "FORBIDDEN"),
    ],
)
async def test_nobody_else_learns_what_an_enterprise_may_get(
    writable_city: WritableCity, who: str | None, key: str, code: str
) -> None:
    assert await writable_city.codes(who, CALCULATOR, {"of": firm(key)}) == [code]
    if who is not None:
        assert await writable_city.codes(who, MATCHES, {"of": firm(key)}) == [code]


async def test_an_id_of_something_else_finds_no_enterprise(writable_city: WritableCity) -> None:
    item = await writable_city.id_of("SubsidyItem", code="S01")
    for wrong in (item, "E01"):
        assert await writable_city.codes("city.finance", CALCULATOR, {"of": wrong}) == ["NOT_FOUND"]


BLOCKING = {"OPEN_RECOVERY", "CREDIT_BLACKLISTED", "PAYMENT_BLOCKED"}


def blocks(found: dict[str, Any]) -> list[tuple[str, bool]]:
    """What is told of anything that blocks payments."""
    return [(each["code"], each["met"]) for each in found["reasons"] if each["code"] in BLOCKING]


async def test_a_leader_is_not_told_what_blocks_payments_while_finance_is(
    writable_city: WritableCity,
) -> None:
    free = await judged(writable_city, "leader.l1", "S01", of=firm("E01"))
    assert blocks(free) == [("PAYMENT_BLOCKED", True)]
    payment = await writable_city.rows_of(
        "select i.id from instalment i join enterprise e on e.id = i.enterprise_id "
        "where e.uscc = '91530802X00000019X' and i.status = 'PAID'"
    )
    await writable_city.did(
        "city.finance",
        "openRecovery",
        input={
            "instalment": opaque_id("Instalment", payment[0]["id"]),
            "reason": "ERROR",
            "amount": "1000.00",
            "note": "多付",
        },
    )
    told = await judged(writable_city, "city.finance", "S01", of=firm("E01"))
    assert blocks(told) == [("OPEN_RECOVERY", False), ("CREDIT_BLACKLISTED", True)]
    own = await judged(writable_city, "enterprise.e01", "S01", of=firm("E01"))
    assert blocks(own) == blocks(told)
    recovered = await judged(writable_city, "leader.l1", "S01", of=firm("E01"))
    assert blocks(recovered) == [("PAYMENT_BLOCKED", False)]
    # E10 is blacklisted and owes nothing: the leader is told the very same.
    listed = await judged(writable_city, "leader.l4", "S01", of=firm("E10"))
    assert blocks(listed) == blocks(recovered)
    assert listed["reasons"][-1] == recovered["reasons"][-1]
    assert "暂不能受理，请咨询牵头单位" in listed["reasons"][-1]["sentence"]
    for found in (recovered, listed):
        assert not {"OPEN_RECOVERY", "CREDIT_BLACKLISTED"} & set(json.dumps(found).split('"'))


async def test_what_others_have_paid_is_told_to_those_who_read_decisions_on_it(
    writable_city: WritableCity,
) -> None:
    await writable_city.pool.execute(
        'update leader_link set leader_id = (select l.id from leader l join "user" u on u.id = l.user_id '
        "where u.username = 'leader.l4') where enterprise_id = $1",
        enterprise_key("E09"),
    )
    found = {
        who: await judged(writable_city, who, "S04", of=firm("E09"))
        for who in ("county.lancang", "city.relief", "auditor", "leader.l4")
    }
    told = {who: each["overlap"] and len(each["overlap"]["candidates"]) for who, each in found.items()}
    assert told == {"county.lancang": 2, "city.relief": 2, "auditor": 2, "leader.l4": None}
    assert {each["amount"] for each in found.values()} == {"100000.00"}


# --- facts that anybody types in ----------------------------------------------------------------


def facts(entity_type: str = "ENTERPRISE", industry_class: str = "C1530", **more: Any) -> dict[str, Any]:
    """An enterprise that is described."""
    return {"entityType": entity_type, "industryClass": industry_class, **more}


def entry(
    kind: str, on: str, library: str = "ABOVE_SCALE_INDUSTRY", dropped: str | None = None
) -> dict[str, Any]:
    """An entry into a library."""
    return {"entryKind": kind, "enteredOn": on, "library": library, "droppedOn": dropped}


def award(kind: str, on: str) -> dict[str, Any]:
    """An award."""
    return {"kind": kind, "awardedOn": on}


def entered(*entries: tuple[str, str | None]) -> dict[str, Any]:
    """An enterprise that grew above scale on days, and dropped out on others."""
    return facts(entries=[entry("SMALL_UP", on, dropped=dropped) for on, dropped in entries])


def awarded(*awards: tuple[str, str]) -> dict[str, Any]:
    """An enterprise with awards."""
    return facts(awards=[award(kind, on) for kind, on in awards])


GIANT, PROVINCIAL = "LITTLE_GIANT_NATIONAL", "LITTLE_GIANT_PROVINCIAL"
TWO_AWARDS = awarded((GIANT, "2026-07-03"), (PROVINCIAL, "2026-07-08"))
INN = facts("INDIVIDUAL", "H61", entries=[entry("ANNUAL", "2026-01-01", "ABOVE_LIMIT_LODGING")])


@pytest.mark.parametrize(
    ("described", "item", "reasons", "amount"),
    [
        (INN, "S11", [], "100000.00"),
        (INN, "S09", ["ENTITY_TYPE_NOT_ELIGIBLE", "NO_QUALIFYING_EVENT"], "0.00"),
        ({**INN, "entityType": "COOPERATIVE"}, "S11", ["ENTITY_TYPE_NOT_ELIGIBLE"], "0.00"),
        (TWO_AWARDS, "S04", [], "300000.00"),
        (TWO_AWARDS, "S05", ["LADDER_HIGHER_IN_YEAR"], "0.00"),
        (awarded(("GROWTH_PROVINCIAL", "2024-10-15"), (PROVINCIAL, "2026-04-20")), "S05", [], "200000.00"),
        (awarded((PROVINCIAL, "2022-05-20")), "S05", ["BEFORE_EFFECTIVE_DATE"], "0.00"),
        (awarded((PROVINCIAL, "2022-05-20"), (PROVINCIAL, "2026-03-01")), "S05", ["NOT_NEW_AWARD"], "0.00"),
        (entered(("2026-03-01", None)), "S02", [], "450000.00"),
        (entered(("2026-03-01", "2026-09-05")), "S02", ["DROPPED_IN_YEAR"], "0.00"),
        (entered(("2026-03-01", "2027-01-05")), "S02", [], "450000.00"),
        (entered(("2019-02-01", "2020-03-01"), ("2026-03-01", None)), "S02", ["NOT_FIRST_ENTRY"], "0.00"),
        (facts(), "S03", ["NO_QUALIFYING_EVENT"], "0.00"),
    ],
)
async def test_whoever_has_not_signed_in_may_describe_an_enterprise(
    writable_city: WritableCity, described: dict[str, Any], item: str, reasons: list[str], amount: str
) -> None:
    found = await judged(writable_city, None, item, input=described, on="2026-12-31")
    assert (broken(found), found["amount"], found["eligible"]) == (reasons, amount, not reasons)
    assert found["event"] is None or found["event"]["id"] is None


@pytest.mark.parametrize(
    ("other", "amount", "redirected", "line"),
    [
        (
            {"level": "COUNTY", "paid": "200000.00"},
            "100000.00",
            False,
            "就高 30万元 − 已付 20万元 = 市级应付 10万元",
        ),
        (
            {"level": "PROVINCE", "gives": "500000.00"},
            "0.00",
            True,
            "省级其他政策：上级 50万元 不低于市级 30万元，按上级执行，市级 0",
        ),
        ({"level": "COUNTY", "gives": "200000.00"}, "300000.00", False, "市级应付 30万元"),
    ],
)
async def test_other_policies_may_be_described_too(
    writable_city: WritableCity, other: dict[str, str], amount: str, redirected: bool, line: str
) -> None:
    described = facts(awards=[award(GIANT, "2026-05-22")], otherPolicies=[{"itemCode": "S04", **other}])
    found = await judged(writable_city, None, "S04", input=described)
    assert (found["amount"], found["redirected"], found["arithmetic"][-1]) == (amount, redirected, line)


async def test_nothing_on_record_of_any_enterprise_is_read_for_facts_that_are_typed_in(
    writable_city: WritableCity,
) -> None:
    with listening() as heard:
        await items(writable_city, None, input=TWO_AWARDS)
    read = set(re.findall(r'\b(?:from|join) "?(\w+)"?', " ".join(counted(heard))))
    assert read <= {"system_param", "subsidy_item", "policy_item", "policy_document", "org_unit"}


async def test_an_enterprise_on_record_costs_three_statements(writable_city: WritableCity) -> None:
    await items(writable_city, "enterprise.e01", of=firm("E01"))
    with listening() as heard:
        await items(writable_city, "enterprise.e01", of=firm("E01"))
    asked = [statement for statement in counted(heard) if "session" not in statement]
    assert len(asked) == 3, asked


async def test_a_fixed_amount_is_no_other(writable_city: WritableCity) -> None:
    described = facts(awards=[award(PROVINCIAL, "2026-04-20")])
    found = await judged(writable_city, None, "S05", input=described, requested="199900.00")
    assert (broken(found), found["eligible"]) == (["FIXED_AMOUNT_REQUIRED"], False)


@pytest.mark.parametrize(
    "described",
    [
        facts("ELEPHANT"),
        facts(industry_class="1530"),
        facts(industry_class="C1530x"),
        facts(entries=[entry("SMALL_UP", "2026-03-01")] * 51),
        facts(awards=[award(GIANT, "2026-03-01")] * 51),
        facts(otherPolicies=[{"itemCode": "S04", "level": "COUNTY"}] * 51),
        facts(awards=[award("BEST_IN_SHOW", "2026-03-01")]),
        facts(entries=[entry("SMALL_UP", "2026-03-01", "LIBRARY_OF_BABEL")]),
        facts(entries=[entry("SNEAKED_IN", "2026-03-01")]),
        facts(entries=[entry("SMALL_UP", "2026-03-01", dropped="2026-02-01")]),
        facts(entries=[entry("SMALL_UP", "0026-03-01")]),
        facts(otherPolicies=[{"itemCode": "S04", "level": "GALAXY"}]),
        facts(otherPolicies=[{"itemCode": "S99", "level": "COUNTY"}]),
        facts(otherPolicies=[{"itemCode": "S04", "level": "COUNTY", "paid": "-1.00"}]),
    ],
)
async def test_what_no_record_would_hold_is_refused(
    writable_city: WritableCity, described: dict[str, Any]
) -> None:
    assert await writable_city.codes(None, CALCULATOR, {"input": described}) == ["BAD_USER_INPUT"]


# --- matching -----------------------------------------------------------------------------------


async def test_matching_judges_the_catalogue_and_lists_what_else_is_released(
    writable_city: WritableCity,
) -> None:
    found = (await writable_city.ask("enterprise.e01", MATCHES, {"of": firm("E01")}))["matchPolicies"]
    assert [each["code"] for each in found["items"]] == [f"S{number:02}" for number in range(1, 12)]
    policies = {each["code"]: each for each in found["policies"]}
    provincial = policies["YN-SRDI-01"]
    assert (provincial["level"], provincial["amount"]) == ("PROVINCE", "200000.00")
    assert (provincial["fit"], provincial["note"]) == ("CHECK", "须自行核对条件")
    assert not found["morePolicies"]
    assert not policies.keys() & {each["code"] for each in found["items"]}


async def test_structured_targets_are_compared_and_other_conditions_left_to_the_reader(
    writable_city: WritableCity,
) -> None:
    targets = {"entityTypes": ["ENTERPRISE"], "industries": ["C"]}
    await writable_city.pool.execute(
        "update policy_item set targets = $1::jsonb where code = 'YN-SRDI-01'", json.dumps(targets)
    )
    fits = {}
    for key in ("E01", "E11", "E08"):
        found = (await writable_city.ask("city.finance", MATCHES, {"of": firm(key)}))["matchPolicies"]
        fits[key] = next(each["fit"] for each in found["policies"] if each["code"] == "YN-SRDI-01")
    assert fits == {"E01": "MATCHES", "E11": "DOES_NOT_MATCH", "E08": "DOES_NOT_MATCH"}


async def moved_to(city: WritableCity, county: UUID) -> None:
    """Make the provincial policy one of a county."""
    await city.pool.execute(
        "update policy_document set level = 'COUNTY', county_id = $1 "
        "where id = (select document_id from policy_item where code = 'YN-SRDI-01')",
        county,
    )


async def test_a_policy_of_a_county_counts_for_what_lies_there(writable_city: WritableCity) -> None:
    county = await writable_city.id_of("Region", code="530822")
    elsewhere = await writable_city.id_of("Region", code="530802")
    await moved_to(writable_city, UUID(county.removeprefix("Region_")))
    candidates = {}
    for place in (county, elsewhere, None):
        described = awarded((GIANT, "2026-05-22")) | {"countyId": place}
        found = await judged(writable_city, None, "S04", input=described)
        candidates[place] = [each["level"] for each in found["overlap"]["candidates"]]
    assert candidates == {county: ["CITY", "COUNTY"], elsewhere: ["CITY"], None: ["CITY"]}
    no_county = {"input": facts(countyId=firm("E01"))}
    assert await writable_city.codes(None, CALCULATOR, no_county) == ["NOT_FOUND"]


async def test_what_is_not_released_or_of_another_county_is_not_listed(writable_city: WritableCity) -> None:
    async def listed(who: str, key: str) -> set[str]:
        found = (await writable_city.ask(who, MATCHES, {"of": firm(key)}))["matchPolicies"]
        return {each["code"] for each in found["policies"]}

    county = await writable_city.row("region", code="530822")
    await moved_to(writable_city, county["id"])
    assert "YN-SRDI-01" in await listed("city.finance", "E03")
    assert "YN-SRDI-01" not in await listed("city.finance", "E01")
    await writable_city.pool.execute(
        "update policy_document set status = 'APPROVED' "
        "where id = (select document_id from policy_item where code = 'YN-SRDI-01')"
    )
    assert "YN-SRDI-01" not in await listed("city.relief", "E03")
