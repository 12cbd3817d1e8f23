"""Measure 5 as data: a city adds an item to its catalogue, and its whole life follows without code."""

from typing import Any

import pytest

from tests.subsidy_life import (
    FINANCE,
    RELIEF,
    SENT,
    account,
    approve,
    approved,
    at,
    awarded,
    budget,
    by_clock,
    checked,
    drafted,
    entered,
    instalment,
    instalments,
    item,
    key_of,
    lead_unit,
    make_room,
    new_firm,
    next_year,
    noticed,
    paid,
    passed_first,
    passed_second,
    planned,
    refused,
    state,
    submitted,
    unwritten,
)
from tests.writing import WritableCity

HEAD, STAFF = "industry.lead", "dept.industry"
INNOVATIVE = {
    "code": "N01",
    "name": "创新型中小企业奖补",
    "fundUse": "PROJECT_UPGRADE",
    "amountKind": "CAP",
    "amount": "50000.00",
    "certificationKinds": ["INNOVATIVE_SME"],
    "entityTypes": ["ENTERPRISE"],
    "firstOnly": False,
    "effectiveFrom": "2026-01-01",
}
GROWING = {
    **INNOVATIVE,
    "code": "N02",
    "name": "规上企业两年稳增长奖补",
    "amountKind": "FIXED",
    "amount": "100000.01",
    "instalments": 2,
    "certificationKinds": [],
    "entryKinds": ["SMALL_UP", "NEW_BUILT"],
    "libraries": ["ABOVE_SCALE_INDUSTRY"],
    "industries": ["C"],
    "libraryDependent": True,
    "firstOnly": True,
}


@pytest.fixture(autouse=True)
def morning(empty_city: WritableCity) -> None:
    at(empty_city, "2026-06-30")


async def catalogued(city: WritableCity, said: dict[str, Any], **more: Any) -> str:
    """The id of an item that the industry department's head adds, once."""
    whole = {**said, "leadUnit": lead_unit("INDUSTRY"), **more}
    if not await city.rows("subsidy_item", code=whole["code"]):
        return str((await city.did(HEAD, "createSubsidyItem", input=whole))["id"])
    return await item(city, whole["code"])


async def with_budget(city: WritableCity) -> None:
    """There is money for projects this year."""
    if not await city.rows("fund_budget", year=2026):
        said = {"year": 2026, "level": "CITY", "fundUse": "PROJECT_UPGRADE", "budget": "10000000.00"}
        await city.did(FINANCE, "createFundBudget", input=said)
    await make_room(city, 500)


# --- a new item's whole life --------------------------------------------------------------------


async def test_a_new_item_lives_from_the_invitation_to_the_evaluation(empty_city: WritableCity) -> None:
    await catalogued(empty_city, INNOVATIVE)
    await with_budget(empty_city)
    firm = await new_firm(empty_city, "4001")
    award = await awarded(empty_city, firm, "INNOVATIVE_SME", "2026-06-18")
    assert (await by_clock(empty_city, "Certification", "invite_by_award", award)).ok
    (draft,) = await empty_city.rows("subsidy_application", enterprise_id=firm.key)
    assert (draft["invited"], f"{draft['requested']:.2f}", draft["no"]) == (
        True,
        "50000.00",
        "BT2026-N01-0001",
    )
    made = f"SubsidyApplication_{draft['id']}"
    high = {**SENT, "requested": "50000.01"}
    assert await unwritten(empty_city, firm.username, "submitApplication", id=made, input=high) == [
        "CAP_EXCEEDED"
    ]
    said = {**SENT, "requested": "42000.50"}
    await empty_city.did(firm.username, "submitApplication", id=made, input=said)
    await passed_second(empty_city, await passed_first(empty_city, made), "40000.25")
    await noticed(empty_city, "2026-07-07", made)
    at(empty_city, "2026-07-08")
    assert (await approve(empty_city, made))["ok"]
    part = await planned(empty_city, made)
    assert await checked(empty_city, part) == "PAYABLE"
    payment = await paid(empty_city, firm, part, "PZ-4001")
    assert f"{payment['amount']:.2f}" == "40000.25"
    named = f"Disbursement_{payment['id']}"
    await empty_city.did(firm.username, "confirmArrival", id=named)
    assert await state(empty_city, made) == "PAID"
    # It carries out no policy of the library: there is nothing to allocate money of.
    assert await empty_city.rows("fund_allocation") == []
    bad = {"score": "58", "findings": "资金未按计划使用"}
    await empty_city.did(STAFF, "evaluatePerformance", id=made, input=bad)
    await awarded(empty_city, firm, "INNOVATIVE_SME", "2026-07-06")
    assert await refused(empty_city, firm, "N01") == ["SUSPENDED_BY_PERFORMANCE"]


async def test_a_new_item_may_be_given_more_than_once_if_it_says_so(empty_city: WritableCity) -> None:
    await catalogued(empty_city, INNOVATIVE)
    firm = await new_firm(empty_city, "4002")
    first = await awarded(empty_city, firm, "INNOVATIVE_SME", "2026-03-18")
    second = await awarded(empty_city, firm, "INNOVATIVE_SME", "2026-06-18")
    for award in (first, second):
        made = await submitted(empty_city, firm, "N01", certification=award)
        assert await state(empty_city, made) == "SUBMITTED"
    assert await refused(empty_city, firm, "N01", certification=first) == ["ALREADY_APPLIED"]


async def test_a_new_item_of_two_years_is_parted_to_the_cent(empty_city: WritableCity) -> None:
    await next_year(empty_city)
    await catalogued(empty_city, GROWING)
    await with_budget(empty_city)
    farm = await new_firm(empty_city, "4004", industry="A0154")
    await entered(empty_city, farm, "SMALL_UP", "2026-06")
    assert await refused(empty_city, farm, "N02") == ["INDUSTRY_NOT_ELIGIBLE"]
    firm = await new_firm(empty_city, "4005")
    await entered(empty_city, firm, "NEW_BUILT", "2026-06")
    made = await approved(empty_city, firm, "N02")
    await planned(empty_city, made)
    parts = await instalments(empty_city, made)
    assert [(part["year"], f"{part['amount']:.2f}") for part in parts] == [
        (2026, "50000.00"),
        (2027, "50000.01"),
    ]
    part = await instalment(empty_city, made)
    assert await unwritten(empty_city, STAFF, "checkInstalment", id=part) == ["YEAR_NOT_OVER"]
    at(empty_city, "2027-01-05")
    said = {"year": 2027, "level": "CITY", "fundUse": "PROJECT_UPGRADE", "budget": "50000.00"}
    await empty_city.did(FINANCE, "createFundBudget", input=said)
    assert await checked(empty_city, part) == "PAYABLE"
    assert (await budget(empty_city, 2027))["available"] == 0
    paying = {"account": await account(empty_city, firm), "voucherNo": "PZ-4005"}
    await empty_city.did(FINANCE, "payInstalment", id=part, input=paying)
    assert await state(empty_city, made) == "PAYING"


async def test_new_items_exclude_each_other_as_they_say(empty_city: WritableCity) -> None:
    base = {**INNOVATIVE, "certificationKinds": ["SRDI_PROVINCIAL"]}
    await catalogued(empty_city, {**base, "code": "N11", "name": "甲", "exclusiveWith": ["N12"]})
    await catalogued(empty_city, {**base, "code": "N12", "name": "乙", "exclusiveWith": ["N11"]})
    firm = await new_firm(empty_city, "4006")
    await awarded(empty_city, firm, "SRDI_PROVINCIAL", "2026-06-18")
    await submitted(empty_city, firm, "N11")
    assert await refused(empty_city, firm, "N12") == ["MUTUALLY_EXCLUSIVE"]


async def test_a_new_item_on_the_ladder_gives_way_to_the_higher_rung(empty_city: WritableCity) -> None:
    for code, kind, rank in (("N21", "SRDI_CITY", 1), ("N22", "GROWTH_PROVINCIAL", 2)):
        said = {**INNOVATIVE, "code": code, "name": code, "certificationKinds": [kind], "ladderRank": rank}
        await catalogued(empty_city, {**said, "amountKind": "FIXED"})
    firm = await new_firm(empty_city, "4007")
    await awarded(empty_city, firm, "SRDI_CITY", "2026-02-18")
    await awarded(empty_city, firm, "GROWTH_PROVINCIAL", "2026-06-18")
    assert await refused(empty_city, firm, "N21") == ["LADDER_HIGHER_IN_YEAR"]
    assert await state(empty_city, await submitted(empty_city, firm, "N22")) == "SUBMITTED"


# --- keeping the catalogue ----------------------------------------------------------------------


async def test_the_catalogue_is_kept_by_the_relief_office_and_the_heads_of_the_lead_departments(
    empty_city: WritableCity,
) -> None:
    said = {**INNOVATIVE, "code": "N31", "leadUnit": lead_unit("INDUSTRY")}
    for who in (STAFF, FINANCE, "commerce.lead", "county.simao", "sysadmin", "enterprise.e01"):
        assert await unwritten(empty_city, who, "createSubsidyItem", input=said) == ["FORBIDDEN"], who
    await empty_city.did(HEAD, "createSubsidyItem", input=said)
    await empty_city.did(RELIEF, "createSubsidyItem", input={**said, "code": "N32"})
    made = await item(empty_city, "N31")
    change = {"name": "更名"}
    for who in (STAFF, "commerce.lead", "public"):
        assert await unwritten(empty_city, who, "updateSubsidyItem", id=made, input=change) == ["FORBIDDEN"]
    await empty_city.did(HEAD, "updateSubsidyItem", id=made, input={"amount": "60000.00"})
    seen = await empty_city.ask("public", "query($id: ID!) { subsidyItem(id: $id) { amount } }", {"id": made})
    assert seen["subsidyItem"] == {"amount": "60000.00"}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"amountKind": "RATE"}, "amountKind"),
        ({"certificationKinds": []}, "entryKinds"),
        ({"certificationKinds": [], "entryKinds": ["MONTHLY"]}, "entryKinds"),
        ({"splitParameter": "s02.split"}, "splitParameter"),
        ({"splitParameter": "s02.split", "instalments": 3}, "splitParameter"),
        ({"splitParameter": "s02.split", "instalments": 2, "amount": "450000.00"}, "splitParameter"),
        ({"splitParameter": "subsidy.notice_wd", "instalments": 3}, "splitParameter"),
        ({"splitParameter": "no.such", "instalments": 3}, "splitParameter"),
    ],
)
async def test_an_item_that_the_rules_cannot_apply_is_refused(
    empty_city: WritableCity, wrong: dict[str, Any], field: str
) -> None:
    said = {**INNOVATIVE, "code": "N41", "leadUnit": lead_unit("INDUSTRY"), **wrong}
    payload = await empty_city.do(HEAD, "createSubsidyItem", input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", field)]
    assert await empty_city.rows("subsidy_item", code="N41") == []


@pytest.mark.parametrize(
    "wrong",
    [{"amount": "0.00"}, {"amount": "-1.00"}, {"instalments": 0}, {"effectiveUntil": "2025-12-31"}],
)
async def test_amount_instalments_and_period_make_sense(
    empty_city: WritableCity, wrong: dict[str, Any]
) -> None:
    said = {**INNOVATIVE, "code": "N42", "leadUnit": lead_unit("INDUSTRY"), **wrong}
    assert await unwritten(empty_city, HEAD, "createSubsidyItem", input=said) == ["VALIDATION"]


async def test_a_split_by_parameter_gives_its_amounts(empty_city: WritableCity) -> None:
    said = {**GROWING, "code": "N43", "name": "三年", "amount": "450000.00", "instalments": 3}
    await catalogued(empty_city, {**said, "splitParameter": "s02.split", "entryKinds": ["ANNUAL"]})
    firm = await new_firm(empty_city, "4043")
    await entered(empty_city, firm, "ANNUAL", "2026-06")
    made = await submitted(empty_city, firm, "N43")
    parts = (
        await empty_city.ask(
            firm.username,
            "query($id: ID!) { subsidyApplication(id: $id) { judgement } }",
            {"id": made},
        )
    )["subsidyApplication"]["judgement"]["parts"]
    assert [(each["year"], each["amount"]) for each in parts] == [
        (2026, "150000.00"),
        (2027, "150000.00"),
        (2028, "150000.00"),
    ]


async def test_an_item_in_use_is_only_renamed_or_closed(empty_city: WritableCity) -> None:
    said = {**INNOVATIVE, "code": "N51", "name": "在用", "certificationKinds": ["CHAMPION_PRODUCT"]}
    made = await catalogued(empty_city, said)
    await empty_city.did(HEAD, "updateSubsidyItem", id=made, input={"amount": "45000.00"})
    firm = await new_firm(empty_city, "4051")
    await awarded(empty_city, firm, "CHAMPION_PRODUCT", "2026-06-18")
    await drafted(empty_city, firm, "N51")
    for change in (
        {"amount": "50000.00"},
        {"amountKind": "FIXED"},
        {"certificationKinds": ["SRDI_CITY"]},
        {"libraryDependent": True},
        {"effectiveFrom": "2026-06-01"},
    ):
        assert await unwritten(empty_city, HEAD, "updateSubsidyItem", id=made, input=change) == [
            "ITEM_IN_USE"
        ], change
    same = {"amount": "45000.00", "name": "在用（更名）", "effectiveUntil": "2026-12-31"}
    await empty_city.did(HEAD, "updateSubsidyItem", id=made, input=same)


async def test_each_event_is_paid_by_the_version_of_its_day(empty_city: WritableCity) -> None:
    base = {
        **INNOVATIVE,
        "code": "N61",
        "certificationKinds": ["CHAMPION_ENTERPRISE"],
        "leadUnit": lead_unit("INDUSTRY"),
    }
    older = await empty_city.did(HEAD, "createSubsidyItem", input=base)
    newer = {**base, "amount": "80000.00", "effectiveFrom": "2026-06-01"}
    assert await unwritten(empty_city, HEAD, "createSubsidyItem", input=newer) == ["VALIDATION"]
    close = {"effectiveUntil": "2026-05-31"}
    await empty_city.did(HEAD, "updateSubsidyItem", id=older["id"], input=close)
    made = await empty_city.did(HEAD, "createSubsidyItem", input=newer)
    reopen = {"effectiveUntil": "2026-06-01"}
    assert await unwritten(empty_city, HEAD, "updateSubsidyItem", id=older["id"], input=reopen) == [
        "VALIDATION"
    ]
    for tail, day, right, wrong, amount in (
        ("4061", "2026-05-31", older["id"], made["id"], "50000.00"),
        ("4062", "2026-06-01", made["id"], older["id"], "80000.00"),
    ):
        firm = await new_firm(empty_city, tail)
        award = await awarded(empty_city, firm, "CHAMPION_ENTERPRISE", day)
        # Whoever invites knows which version it is, even when the older one is closed by now.
        assert (await by_clock(empty_city, "Certification", "invite_by_award", award)).ok
        (draft,) = await empty_city.rows("subsidy_application", enterprise_id=firm.key)
        assert (draft["item_id"], f"{draft['requested']:.2f}") == (key_of(right), amount), day
        said = {"item": wrong, "enterprise": firm.id, "certification": award, "requested": "1000.00"}
        mistaken = (await empty_city.did(firm.username, "draftApplication", input=said))["id"]
        assert await unwritten(
            empty_city,
            firm.username,
            "submitApplication",
            id=mistaken,
            input={**SENT, "requested": "1000.00"},
        ) == ["BEFORE_EFFECTIVE_DATE"]
        sent = {**SENT, "requested": amount}
        await empty_city.did(
            firm.username, "submitApplication", id=f"SubsidyApplication_{draft['id']}", input=sent
        )
