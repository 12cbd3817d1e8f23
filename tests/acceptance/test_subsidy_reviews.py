"""Measure 5, F.2 to F.4 and §6.4: two reviews, other policies on the matter, the public notice, approval."""

from typing import Any
from uuid import uuid4

import pytest

from tests.accounts import new_user
from tests.golden_api.enterprises import region, unit
from tests.golden_api.issues import hire
from tests.subsidy_life import (
    FINANCE,
    PASSED,
    RELIEF,
    Firm,
    approve,
    at,
    awarded,
    dropped,
    entered,
    first_reviewer,
    golden,
    golden_firm,
    item,
    key_of,
    make_room,
    new_firm,
    noticed,
    of,
    passed_first,
    passed_second,
    refused,
    state,
    submitted,
    unwritten,
)
from tests.writing import WritableCity

RETURNED = {"decision": "RETURN", "opinion": "请补充认定文件、开户许可证"}
REJECTED = {"decision": "REJECT", "opinion": "认定文件与主体不符"}
STAFF, HEAD = "dept.industry", "industry.lead"
LITTLE_GIANT = "SRDI_LITTLE_GIANT_NATIONAL"


@pytest.fixture(autouse=True)
def morning(writable_city: WritableCity) -> None:
    at(writable_city, "2026-06-30")


async def sent(city: WritableCity, tail: str, county: str = "530802", **more: Any) -> tuple[Firm, str]:
    """A new enterprise's application for S07, ten for an award of the city."""
    firm = await new_firm(city, tail, county, **more)
    await awarded(city, firm, "SRDI_CITY", "2026-06-18")
    return firm, await submitted(city, firm, "S07")


async def in_second(city: WritableCity, tail: str) -> tuple[Firm, str]:
    """The same, passed by the county's department."""
    firm, made = await sent(city, tail)
    return firm, await passed_first(city, made)


async def blacklisted(city: WritableCity, firm: Firm) -> None:
    """The court puts the enterprise on the blacklist."""
    await city.pool.execute(
        "insert into credit_record select (jsonb_populate_record(c, jsonb_build_object("
        "'id', gen_random_uuid(), 'enterprise_id', $1::uuid, 'basis_doc_no', $1::text,"
        "'kind', 'BLACKLIST', 'status', 'LISTED', 'notice_on', '2026-05-06',"
        "'objection_due_on', '2026-05-13', 'listed_on', '2026-05-14', 'delisted_on', null,"
        "'repairs_id', null))).* from credit_record c limit 1",
        firm.key,
    )


async def policy(
    city: WritableCity, matter: str, level: str, amount: int, county: str = "530802", **dates: str
) -> str:
    """The id of an item of another policy on the matter, in 万元; it applies from 1 March 2026."""
    here = key_of(region(county)) if level == "COUNTY" else None
    document, made = uuid4(), uuid4()
    issued, effective = dates.get("issued", "2026-02-20"), dates.get("effective", "2026-03-01")
    await city.pool.execute(
        "insert into policy_document select (jsonb_populate_record(d, jsonb_build_object('id', $1::uuid,"
        "'doc_no', $1::text, 'level', $2::text, 'issued_on', $3::text,"
        "'effective_on', $4::text, 'county_id', $5::uuid))).*"
        " from policy_document d where level = 'PROVINCE' and status = 'PUBLISHED'"
        " order by created_at limit 1",
        document,
        level,
        issued,
        effective,
        here,
    )
    await city.pool.execute(
        "insert into policy_item select (jsonb_populate_record(i, jsonb_build_object('id', $1::uuid,"
        "'document_id', $2::uuid, 'code', left($1::text, 20), 'matter', $3::text, 'amount', $4::numeric,"
        "'title', $5::text))).* from policy_item i where code = 'YN-SRDI-01'",
        made,
        document,
        matter,
        amount * 10_000,
        f"{level} 扶持",
    )
    return f"PolicyItem_{made}"


async def arrived(
    city: WritableCity,
    firm: Firm,
    policy_item: str,
    amount: int,
    award: str | None,
    *,
    on: str = "2026-06-30",
) -> None:
    """So much (in 万元) of another policy has reached the enterprise, for an award or for any."""
    ordered = {"policyItem": policy_item, "level": "PROVINCE", "amount": f"{amount * 10_000}.00"}
    allocation = (await city.did(FINANCE, "orderAllocation", input=ordered))["id"]
    said = {
        "allocation": allocation,
        "enterprise": firm.id,
        "amount": f"{amount * 10_000}.00",
        "arrivedOn": on,
        "voucherNo": "SJ-1",
    }
    if award:
        said["certification"] = award
    await city.did(FINANCE, "recordArrival", input=said)


async def decision(city: WritableCity, application: str) -> dict[str, Any]:
    """The decision on other policies."""
    return await city.row("overlap_decision", application_id=key_of(application))


# --- the first review ---------------------------------------------------------------------------


async def test_the_countys_department_passes_it_on(writable_city: WritableCity) -> None:
    _, made = await sent(writable_city, "2001")
    who = await first_reviewer(writable_city, made)
    await writable_city.did(who, "startFirstReview", id=made)
    assert await state(writable_city, made) == "FIRST_REVIEW"
    assert await unwritten(writable_city, who, "startFirstReview", id=made) == ["STATE_CONFLICT"]
    await writable_city.did(who, "firstReview", id=made, input=PASSED)
    assert await state(writable_city, made) == "SECOND_REVIEW"
    (review,) = await writable_city.rows("review", application_id=key_of(made))
    office = await writable_city.row("org_unit", code="530802-INDUSTRY")
    assert (review["step"], review["decision"], review["unit_id"]) == ("FIRST", "PASS", office["id"])


async def test_the_countys_administration_may_review_as_well(writable_city: WritableCity) -> None:
    _, made = await sent(writable_city, "2002")
    await writable_city.did("county.simao", "firstReview", id=made, input=PASSED)
    assert await state(writable_city, made) == "SECOND_REVIEW"


async def test_rows_of_a_zone_are_reviewed_by_the_zone_and_no_other(writable_city: WritableCity) -> None:
    _, made = await sent(writable_city, "2003", "530827", zone=region("Z530800-02"))
    codes = await unwritten(writable_city, "zone.industrial", "firstReview", id=made, input=PASSED)
    assert codes == ["NOT_FOUND"]
    await writable_city.did("zone.border", "firstReview", id=made, input=PASSED)
    assert await state(writable_city, made) == "SECOND_REVIEW"


async def test_others_do_not_review_first(writable_city: WritableCity) -> None:
    firm, made = await sent(writable_city, "2004")
    await hire(writable_city, "staff.ninger", "COUNTY_DEPT_STAFF", "530821-INDUSTRY")
    await hire(writable_city, "staff.simao.commerce", "COUNTY_DEPT_STAFF", "530802-COMMERCE")
    unseen = ("county.ninger", "staff.ninger", "staff.simao.commerce", "dept.commerce", "public", "bank.b1")
    for who in unseen:
        codes = await unwritten(writable_city, who, "firstReview", id=made, input=PASSED)
        assert codes == ["NOT_FOUND"], who
    for who in (firm.username, STAFF, HEAD, RELIEF, FINANCE, "auditor", "discipline"):
        codes = await unwritten(writable_city, who, "firstReview", id=made, input=PASSED)
        assert codes == ["FORBIDDEN"], who


async def test_what_is_missing_is_asked_for_once_and_within_ten_working_days(
    writable_city: WritableCity,
) -> None:
    firm, made = await sent(writable_city, "2005")
    who = await first_reviewer(writable_city, made)
    mute = {"decision": "RETURN", "opinion": "  "}
    assert await unwritten(writable_city, who, "firstReview", id=made, input=mute) == ["VALIDATION"]
    await writable_city.did(who, "firstReview", id=made, input=RETURNED)
    row = await of(writable_city, made)
    assert (row["status"], row["supplement_request"]) == ("SUPPLEMENT", RETURNED["opinion"])
    # Ten working days after Tuesday 30 June.
    assert row["step_due_at"].isoformat()[:10] == "2026-07-14"
    said = {"materials": ["营业执照", "认定文件", "开户许可证"]}
    codes = await unwritten(writable_city, "county.simao", "supplementApplication", id=made, input=said)
    assert codes == ["FORBIDDEN"]
    await writable_city.did(firm.username, "supplementApplication", id=made, input=said)
    assert await state(writable_city, made) == "FIRST_REVIEW"
    assert await unwritten(writable_city, who, "firstReview", id=made, input=RETURNED) == ["SUPPLEMENT_ONCE"]
    await writable_city.did(who, "firstReview", id=made, input=PASSED)
    assert await state(writable_city, made) == "SECOND_REVIEW"


async def test_what_comes_after_the_term_is_too_late(writable_city: WritableCity) -> None:
    firm, made = await sent(writable_city, "2006")
    await writable_city.did(await first_reviewer(writable_city, made), "firstReview", id=made, input=RETURNED)
    at(writable_city, "2026-07-15T00:00:30")
    said = {"materials": ["认定文件"]}
    assert await unwritten(writable_city, firm.username, "supplementApplication", id=made, input=said) == [
        "DEADLINE_PASSED"
    ]
    await writable_city.did(firm.username, "withdrawApplication", id=made)


async def test_an_amount_that_is_supplemented_is_the_items(writable_city: WritableCity) -> None:
    firm, made = await sent(writable_city, "2007")
    who = await first_reviewer(writable_city, made)
    await writable_city.did(who, "firstReview", id=made, input=RETURNED)
    said = {"requested": "50000.00"}
    assert await unwritten(writable_city, firm.username, "supplementApplication", id=made, input=said) == [
        "FIXED_AMOUNT_REQUIRED"
    ]
    # Nor does it pass where it was changed beside the supplement.
    await writable_city.did(firm.username, "updateSubsidyApplication", id=made, input=said)
    papers = {"materials": ["认定文件"]}
    assert await unwritten(writable_city, firm.username, "supplementApplication", id=made, input=papers) == [
        "FIXED_AMOUNT_REQUIRED"
    ]


async def test_an_amount_that_is_supplemented_stays_below_the_cap(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "2008")
    await entered(writable_city, firm, "NEW_BUILT", "2026-06")
    made = await submitted(writable_city, firm, "S01", "400000.00")
    who = await first_reviewer(writable_city, made)
    await writable_city.did(who, "firstReview", id=made, input=RETURNED)
    for amount, codes in (("500000.01", ["CAP_EXCEEDED"]), ("0.00", ["VALIDATION"])):
        said = {"requested": amount}
        assert (
            await unwritten(writable_city, firm.username, "supplementApplication", id=made, input=said)
            == codes
        )
    await writable_city.did(firm.username, "supplementApplication", id=made, input={"requested": "450000.00"})
    await passed_first(writable_city, made)
    assert f"{(await of(writable_city, made))['payable']:.2f}" == "450000.00"


async def test_who_refuses_says_why_and_it_may_be_applied_for_anew(writable_city: WritableCity) -> None:
    firm, made = await sent(writable_city, "2009")
    who = await first_reviewer(writable_city, made)
    said = {"decision": "REJECT"}
    assert await unwritten(writable_city, who, "firstReview", id=made, input=said) == ["VALIDATION"]
    await writable_city.did(who, "firstReview", id=made, input=REJECTED)
    row = await of(writable_city, made)
    assert (row["status"], row["refusal_reason"]) == ("REJECTED", REJECTED["opinion"])
    assert await unwritten(writable_city, who, "firstReview", id=made, input=PASSED) == ["STATE_CONFLICT"]
    assert await state(writable_city, await submitted(writable_city, firm, "S07")) == "SUBMITTED"


# --- the second review --------------------------------------------------------------------------


async def test_the_lead_department_approves_the_amount_that_the_rules_leave(
    writable_city: WritableCity,
) -> None:
    _, made = await in_second(writable_city, "2101")
    for amount in ("99999.99", "100000.01"):
        said = {**PASSED, "approved": amount}
        assert await unwritten(writable_city, STAFF, "secondReview", id=made, input=said) == [
            "FIXED_AMOUNT_REQUIRED"
        ], amount
    assert await unwritten(writable_city, STAFF, "secondReview", id=made, input=PASSED) == ["VALIDATION"]
    assert await unwritten(
        writable_city, STAFF, "secondReview", id=made, input={**RETURNED, "approved": "100000.00"}
    ) == ["VALIDATION"]
    await passed_second(writable_city, made)
    row = await of(writable_city, made)
    assert (row["status"], f"{row['approved']:.2f}") == ("PUBLIC_NOTICE", "100000.00")
    steps = [each["step"] for each in await writable_city.rows("review", application_id=key_of(made))]
    assert steps == ["FIRST", "SECOND"]


async def test_of_a_cap_less_may_be_approved_and_not_more_than_was_asked_for(
    writable_city: WritableCity,
) -> None:
    firm = await new_firm(writable_city, "2102")
    await entered(writable_city, firm, "NEW_BUILT", "2026-06")
    made = await passed_first(writable_city, await submitted(writable_city, firm, "S01", "400000.00"))
    said = {**PASSED, "approved": "400000.01"}
    assert await unwritten(writable_city, STAFF, "secondReview", id=made, input=said) == ["CAP_EXCEEDED"]
    unreasoned = {"decision": "PASS", "approved": "350000.00"}
    assert await unwritten(writable_city, STAFF, "secondReview", id=made, input=unreasoned) == ["VALIDATION"]
    await passed_second(writable_city, made, "350000.00")
    assert f"{(await of(writable_city, made))['approved']:.2f}" == "350000.00"


async def test_the_golden_s01_is_approved_with_50_and_not_with_50_01(writable_city: WritableCity) -> None:
    made = await golden(writable_city, "BT2026-S01")
    said = {**PASSED, "approved": "500100.00"}
    assert await unwritten(writable_city, STAFF, "secondReview", id=made, input=said) == ["CAP_EXCEEDED"]
    await passed_second(writable_city, made, "500000.00")
    assert await state(writable_city, made) == "PUBLIC_NOTICE"


async def test_others_do_not_review_second(writable_city: WritableCity) -> None:
    firm, made = await in_second(writable_city, "2103")
    said = {**PASSED, "approved": "100000.00"}
    for who in ("dept.commerce", "commerce.lead", "county.ninger"):
        codes = await unwritten(writable_city, who, "secondReview", id=made, input=said)
        assert codes == ["NOT_FOUND"], who
    for who in (firm.username, "county.simao", RELIEF, FINANCE, "auditor"):
        codes = await unwritten(writable_city, who, "secondReview", id=made, input=said)
        assert codes == ["FORBIDDEN"], who
    assert await unwritten(writable_city, STAFF, "firstReview", id=made, input=PASSED) == ["FORBIDDEN"]


async def test_there_is_no_second_review_before_the_first(writable_city: WritableCity) -> None:
    _, made = await sent(writable_city, "2104")
    said = {**PASSED, "approved": "100000.00"}
    assert await unwritten(writable_city, STAFF, "secondReview", id=made, input=said) == ["STATE_CONFLICT"]


async def test_who_reviewed_first_does_not_review_second(writable_city: WritableCity) -> None:
    _, made = await sent(writable_city, "2105")
    user = await new_user(writable_city, "both.2105", "530802-INDUSTRY")
    for role in (
        {"role": "COUNTY_DEPT_STAFF", "scopeKind": "COUNTY", "region": region("530802")},
        {"role": "CITY_DEPT_STAFF", "scopeKind": "UNIT", "unit": unit("530800-INDUSTRY")},
    ):
        await writable_city.did("sysadmin", "grantRole", input={"user": user, **role})
    await writable_city.did("both.2105", "firstReview", id=made, input=PASSED)
    said = {**PASSED, "approved": "100000.00"}
    assert await unwritten(writable_city, "both.2105", "secondReview", id=made, input=said) == [
        "SEPARATION_OF_DUTIES"
    ]
    await writable_city.did(STAFF, "secondReview", id=made, input=said)


async def test_the_second_review_refuses_with_a_reason(writable_city: WritableCity) -> None:
    _, made = await in_second(writable_city, "2106")
    await writable_city.did(STAFF, "secondReview", id=made, input=REJECTED)
    assert await state(writable_city, made) == "REJECTED"


# --- facts that change in between ---------------------------------------------------------------


async def test_a_drop_in_the_year_ends_what_is_still_under_review(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "2201")
    record = await entered(writable_city, firm, "NEW_BUILT", "2026-02")
    made = await passed_first(writable_city, await submitted(writable_city, firm, "S01"))
    await dropped(writable_city, record, "2026-06-25")
    row = await of(writable_city, made)
    assert (row["status"], row["step_due_at"]) == ("INELIGIBLE", None)
    assert row["refusal_reason"] == "企业 2026-06-25 掉库，当年不予补助（《若干措施》第五条）"


async def test_an_award_that_is_revoked_passes_no_review(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "2202")
    award = await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    made = await submitted(writable_city, firm, "S07")
    said = {"revokedOn": "2026-06-29"}
    await writable_city.did(RELIEF, "updateCertification", id=award, input=said)
    who = await first_reviewer(writable_city, made)
    assert await unwritten(writable_city, who, "firstReview", id=made, input=PASSED) == [
        "NO_QUALIFYING_EVENT"
    ]
    await writable_city.did(who, "firstReview", id=made, input=REJECTED)


async def test_who_comes_onto_the_blacklist_meanwhile_passes_neither_review_nor_approval(
    writable_city: WritableCity,
) -> None:
    firm, made = await in_second(writable_city, "2203")
    other, under_notice = await in_second(writable_city, "2204")
    await passed_second(writable_city, under_notice)
    await noticed(writable_city, "2026-07-07", under_notice)
    for each in (firm, other):
        await blacklisted(writable_city, each)
    said = {**PASSED, "approved": "100000.00"}
    assert await unwritten(writable_city, STAFF, "secondReview", id=made, input=said) == [
        "CREDIT_BLACKLISTED"
    ]
    at(writable_city, "2026-07-08")
    assert await unwritten(writable_city, HEAD, "approveApplication", id=under_notice) == [
        "CREDIT_BLACKLISTED"
    ]


async def test_what_was_sent_in_time_is_not_outside_the_window_when_it_is_reviewed(
    writable_city: WritableCity,
) -> None:
    _, made = await sent(writable_city, "2205")
    set_window = "update policy_item set window_to = $1::text::date where code = 'S07'"
    await writable_city.pool.execute(set_window, "2026-06-30")
    at(writable_city, "2026-07-02")
    await passed_first(writable_city, made)
    await writable_city.pool.execute(set_window, None)


# --- other policies on the matter (F.2 to F.4) --------------------------------------------------


async def test_e09_is_topped_up_to_thirty(writable_city: WritableCity) -> None:
    made = await golden(writable_city, "BT2026-S04")
    said = {**PASSED, "approved": "300000.00"}
    assert await unwritten(writable_city, STAFF, "secondReview", id=made, input=said) == [
        "FIXED_AMOUNT_REQUIRED"
    ]
    await passed_second(writable_city, made, "100000.00")
    row = await of(writable_city, made)
    assert (row["status"], f"{row['payable']:.2f}") == ("PUBLIC_NOTICE", "100000.00")
    # It is the same decision as before the review, taken again.
    firm = await golden_firm(writable_city, "E09")
    (found,) = await writable_city.rows("overlap_decision", enterprise_id=firm.key)
    assert f"{found['city_payable']:.2f}" == "100000.00"


async def test_reviewers_read_which_policies_were_compared_and_how(writable_city: WritableCity) -> None:
    firm = await new_firm(writable_city, "2301", "530828")
    award = await awarded(writable_city, firm, "LITTLE_GIANT_NATIONAL", "2026-05-20")
    provincial = await writable_city.id_of("PolicyItem", code="YN-SRDI-01")
    await arrived(writable_city, firm, provincial, 20, award)
    made = await submitted(writable_city, firm, "S04")
    assert await state(writable_city, made) == "SUBMITTED"
    query = (
        "query($id: ID!) { subsidyApplication(id: $id) { payable overlapDecisions { nodes { matter event"
        " basis cityPayable redirected arithmetic candidates winnerItem { code } } } } }"
    )
    for who in ("county.lancang", await first_reviewer(writable_city, made), STAFF, FINANCE, firm.username):
        seen = (await writable_city.ask(who, query, {"id": made}))["subsidyApplication"]
        assert seen["payable"] == "100000.00", who
        (found,) = seen["overlapDecisions"]["nodes"]
        # The candidates are in the order: the city's own first.
        compared = [
            (each["level"], each["entitlement"], each["alreadyPaid"]) for each in found.pop("candidates")
        ]
        assert compared == [("CITY", "300000.00", "0.00"), ("PROVINCE", "200000.00", "200000.00")], who
        assert found == {
            "matter": LITTLE_GIANT,
            "event": "2026-05-20 新评定国家级专精特新“小巨人”奖补",
            "basis": "HIGHER_NO_DUPLICATE",
            "cityPayable": "100000.00",
            "redirected": False,
            "arithmetic": "就高 30万元 − 已付 20万元 = 市级应付 10万元",
            "winnerItem": {"code": "S04"},
        }, who
    assert await writable_city.codes("county.simao", query, {"id": made}) == ["NOT_FOUND"]


async def test_a_province_that_gives_fifty_takes_the_application_over(writable_city: WritableCity) -> None:
    set_amount = "update policy_item set amount = $1 where code = 'YN-SRDI-01'"
    await writable_city.pool.execute(set_amount, 500_000)
    firm = await new_firm(writable_city, "2302", "530828")
    await awarded(writable_city, firm, "LITTLE_GIANT_NATIONAL", "2026-05-20")
    made = await submitted(writable_city, firm, "S04")
    row = await of(writable_city, made)
    assert (row["status"], f"{row['payable']:.2f}", row["step_due_at"]) == ("REDIRECTED", "0.00", None)
    found = await decision(writable_city, made)
    winner = await writable_city.row("policy_item", code="YN-SRDI-01")
    assert (found["basis"], found["redirected"], found["city_payable"]) == ("UPPER_LEVEL", True, 0)
    assert found["winner_item_id"] == winner["id"]
    await writable_city.pool.execute(set_amount, 200_000)


async def test_a_province_that_only_promises_twenty_leaves_the_city_its_thirty(
    writable_city: WritableCity,
) -> None:
    firm = await new_firm(writable_city, "2303", "530828")
    await awarded(writable_city, firm, "LITTLE_GIANT_NATIONAL", "2026-05-20")
    made = await submitted(writable_city, firm, "S04")
    assert f"{(await of(writable_city, made))['payable']:.2f}" == "300000.00"
    assert (await decision(writable_city, made))["basis"] == "HIGHER_NO_DUPLICATE"


async def test_a_wider_policy_of_a_higher_level_takes_over_whatever_it_gives(
    writable_city: WritableCity,
) -> None:
    wider = await policy(writable_city, "SRDI_CITY", "PROVINCE", 5)
    change = "update policy_item set wider_scope = $2 where id = $1"
    await writable_city.pool.execute(change, key_of(wider), True)
    _, made = await sent(writable_city, "2312")
    assert await state(writable_city, made) == "REDIRECTED"
    assert (await decision(writable_city, made))["basis"] == "UPPER_LEVEL"
    await writable_city.pool.execute("update policy_item set matter = 'OTHER' where id = $1", key_of(wider))


async def test_what_was_declared_to_apply_instead_does_so_from_its_day_to_its_last(
    writable_city: WritableCity,
) -> None:
    upper = await policy(writable_city, "TRAINING_OF_SMES", "PROVINCE", 5)
    ours = await writable_city.id_of("PolicyItem", code="S07")
    said = {"overriddenBy": upper, "overriddenFrom": "2026-07-01", "overriddenUntil": "2026-07-31"}
    await writable_city.did(HEAD, "overridePolicyItem", id=ours, input=said)
    firms = []
    for tail in ("2313", "2314", "2315"):
        firm = await new_firm(writable_city, tail)
        await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
        firms.append(firm)
    for firm, day, outcome in zip(
        firms,
        ("2026-06-30", "2026-07-01", "2026-08-03"),
        ("SUBMITTED", "REDIRECTED", "SUBMITTED"),
        strict=True,
    ):
        at(writable_city, day)
        made = await submitted(writable_city, firm, "S07")
        assert await state(writable_city, made) == outcome, day
        if outcome == "REDIRECTED":
            found = await decision(writable_city, made)
            assert (found["basis"], found["winner_item_id"]) == ("UPPER_LEVEL", key_of(upper))
    await writable_city.pool.execute(
        "update policy_item set overridden_by_id = null, overridden_from = null,"
        " overridden_until = null, status = 'IN_FORCE' where code = 'S07'"
    )


async def test_an_older_city_policy_gives_way_whatever_it_gives(writable_city: WritableCity) -> None:
    await policy(writable_city, "SRDI_CITY", "CITY", 40, issued="2020-01-10", effective="2020-02-01")
    _, made = await sent(writable_city, "2304")
    row, found = await of(writable_city, made), await decision(writable_city, made)
    assert (row["status"], f"{row['payable']:.2f}") == ("SUBMITTED", "100000.00")
    assert (found["basis"], found["redirected"]) == ("NEWER_PREVAILS", False)
    await writable_city.pool.execute("delete from overlap_decision where matter = 'SRDI_CITY'")
    await writable_city.pool.execute(
        "update policy_item set matter = 'OTHER' where matter = 'SRDI_CITY' and code <> 'S07'"
    )


async def test_what_the_county_has_paid_is_made_up_for(writable_city: WritableCity) -> None:
    of_county = await policy(writable_city, "SRDI_LITTLE_GIANT_PROVINCIAL", "COUNTY", 15)
    firm = await new_firm(writable_city, "2305")
    award = await awarded(writable_city, firm, "LITTLE_GIANT_PROVINCIAL", "2026-06-10")
    await arrived(writable_city, firm, of_county, 15, award)
    made = await submitted(writable_city, firm, "S05")
    row = await of(writable_city, made)
    assert (row["status"], f"{row['payable']:.2f}") == ("SUBMITTED", "50000.00")


async def test_a_policy_of_another_county_counts_for_nothing_here(writable_city: WritableCity) -> None:
    await policy(writable_city, "SRDI_CITY", "COUNTY", 40, "530822")
    _, made = await sent(writable_city, "2310")
    row = await of(writable_city, made)
    assert (row["status"], f"{row['payable']:.2f}") == ("SUBMITTED", "100000.00")
    firm = await new_firm(writable_city, "2311", "530822")
    await awarded(writable_city, firm, "SRDI_CITY", "2026-06-18")
    there = await submitted(writable_city, firm, "S07")
    assert await state(writable_city, there) == "REDIRECTED"
    assert (await decision(writable_city, there))["basis"] == "HIGHER_NO_DUPLICATE"
    await writable_city.pool.execute("update policy_item set matter = 'OTHER' where title = 'COUNTY 扶持'")


async def test_what_others_pay_meanwhile_is_found_by_the_next_review(writable_city: WritableCity) -> None:
    of_county = await policy(writable_city, "SRDI_GROWTH_PROVINCIAL", "COUNTY", 10)
    firm = await new_firm(writable_city, "2306")
    award = await awarded(writable_city, firm, "GROWTH_PROVINCIAL", "2026-06-10")
    made = await passed_first(writable_city, await submitted(writable_city, firm, "S06"))
    assert f"{(await of(writable_city, made))['payable']:.2f}" == "100000.00"
    await arrived(writable_city, firm, of_county, 4, award)
    said = {**PASSED, "approved": "100000.00"}
    assert await unwritten(writable_city, STAFF, "secondReview", id=made, input=said) == [
        "FIXED_AMOUNT_REQUIRED"
    ]
    await arrived(writable_city, firm, of_county, 6, award)
    await writable_city.did(STAFF, "secondReview", id=made, input=said)
    row = await of(writable_city, made)
    assert (row["status"], row["approved"], f"{row['payable']:.2f}") == ("REDIRECTED", None, "0.00")


async def test_the_lead_department_decides_on_other_policies_whenever_they_appear(
    writable_city: WritableCity,
) -> None:
    firm, made = await in_second(writable_city, "2307")
    assert await unwritten(writable_city, STAFF, "decideOverlap", id=made) == ["STATE_CONFLICT"]
    assert await unwritten(writable_city, "county.simao", "decideOverlap", id=made) == ["FORBIDDEN"]
    of_county = await policy(writable_city, "SRDI_CITY", "COUNTY", 3)
    await arrived(writable_city, firm, of_county, 3, None)
    await writable_city.did(STAFF, "decideOverlap", id=made)
    row, found = await of(writable_city, made), await decision(writable_city, made)
    assert (row["status"], f"{row['payable']:.2f}") == ("SECOND_REVIEW", "70000.00")
    who = await writable_city.row("user", username=STAFF)
    assert (f"{found['city_payable']:.2f}", found["by_id"]) == ("70000.00", who["id"])
    await writable_city.pool.execute("update policy_item set matter = 'OTHER' where title = 'COUNTY 扶持'")


async def test_a_decision_after_the_notice_lowers_what_was_approved(writable_city: WritableCity) -> None:
    firm, made = await in_second(writable_city, "2308")
    await passed_second(writable_city, made)
    said = {"opinion": "县级另有奖补，需重新认定"}
    await writable_city.did(STAFF, "returnToReview", id=made, input=said)
    of_county = await policy(writable_city, "SRDI_CITY", "COUNTY", 3)
    await arrived(writable_city, firm, of_county, 3, None)
    await writable_city.did(STAFF, "decideOverlap", id=made)
    await passed_second(writable_city, made, "70000.00")
    assert f"{(await of(writable_city, made))['approved']:.2f}" == "70000.00"
    await writable_city.pool.execute("update policy_item set matter = 'OTHER' where title = 'COUNTY 扶持'")


async def test_the_sum_is_never_paid_where_only_one_may_be(writable_city: WritableCity) -> None:
    """With ``overlap.mode`` HIGHEST_ONLY nothing is made up for."""
    firm = await new_firm(writable_city, "2309", "530828")
    award = await awarded(writable_city, firm, "LITTLE_GIANT_NATIONAL", "2026-05-20")
    provincial = await writable_city.id_of("PolicyItem", code="YN-SRDI-01")
    await arrived(writable_city, firm, provincial, 20, award)
    said = {"key": "overlap.mode", "value": "HIGHEST_ONLY"}
    await writable_city.did("sysadmin", "setParam", input=said)
    made = await submitted(writable_city, firm, "S04")
    await writable_city.pool.execute("delete from system_param where value = 'HIGHEST_ONLY'")
    assert await state(writable_city, made) == "REDIRECTED"
    assert (await decision(writable_city, made))["city_payable"] == 0


# --- the public notice --------------------------------------------------------------------------


async def test_a_notice_lasts_five_working_days_and_says_no_more_than_it_must(
    writable_city: WritableCity,
) -> None:
    firm, made = await in_second(writable_city, "2401")
    await passed_second(writable_city, made)
    said = {"title": "奖补资金公示", "applications": [made], "toOn": "2026-07-06"}
    assert await unwritten(writable_city, STAFF, "openNotice", input=said) == ["NOTICE_TOO_SHORT"]
    assert await unwritten(writable_city, "dept.commerce", "openNotice", input=said) == ["NOT_FOUND"]
    assert await unwritten(writable_city, RELIEF, "openNotice", input={**said, "toOn": "2026-07-07"}) == [
        "FORBIDDEN"
    ]
    notice = await noticed(writable_city, "2026-07-07", made)
    seen = await writable_city.ask(
        "public",
        "query($id: ID!) { publicNotice(id: $id) { entries objections fromOn toOn leadUnit { code } } }",
        {"id": notice},
    )
    row = await of(writable_city, made)
    assert seen["publicNotice"] == {
        "entries": [
            {
                "no": row["no"],
                "enterprise": firm.name,
                "item": "新评定市级专精特新企业奖补",
                "amount": "100000.00",
            }
        ],
        "objections": None,
        "fromOn": "2026-06-30",
        "toOn": "2026-07-07",
        "leadUnit": {"code": "530800-INDUSTRY"},
    }
    assert await unwritten(writable_city, STAFF, "openNotice", input={**said, "toOn": "2026-07-07"}) == [
        "STATE_CONFLICT"
    ]


async def test_a_notice_lists_what_has_passed_the_second_review_of_one_department(
    writable_city: WritableCity,
) -> None:
    _, early = await in_second(writable_city, "2402")
    said = {"title": "奖补资金公示", "applications": [early], "toOn": "2026-07-07"}
    assert await unwritten(writable_city, STAFF, "openNotice", input=said) == ["STATE_CONFLICT"]
    await passed_second(writable_city, early)
    trade = await new_firm(writable_city, "2403", industry="F52")
    await entered(writable_city, trade, "MONTHLY", "2026-06", "ABOVE_LIMIT_RETAIL")
    other = await passed_second(
        writable_city, await passed_first(writable_city, await submitted(writable_city, trade, "S08"))
    )
    user = await writable_city.row("user", username=STAFF)
    role = {"role": "CITY_DEPT_STAFF", "scopeKind": "UNIT", "unit": unit("530800-COMMERCE")}
    await writable_city.did("sysadmin", "grantRole", input={"user": f"User_{user['id']}", **role})
    codes = await unwritten(
        writable_city, STAFF, "openNotice", input={**said, "applications": [early, other]}
    )
    assert codes == ["VALIDATION"]
    grant = await writable_city.row("role_grant", user_id=user["id"], unit_id=key_of(unit("530800-COMMERCE")))
    await writable_city.did("sysadmin", "revokeRole", id=f"RoleGrant_{grant['id']}")


async def test_the_public_objects_and_the_second_review_is_held_again(writable_city: WritableCity) -> None:
    firm, made = await in_second(writable_city, "2404")
    await passed_second(writable_city, made)
    notice = await noticed(writable_city, "2026-07-07", made)
    no = (await of(writable_city, made))["no"]
    wrong = {"no": "BT2026-S07-9999", "reason": "认定有误"}
    assert await unwritten(writable_city, "public", "objectNotice", id=notice, input=wrong) == ["NOT_FOUND"]
    said = {"no": no, "reason": "该企业认定文件有误"}
    at(writable_city, "2026-07-07T23:00")
    await writable_city.did("public", "objectNotice", id=notice, input=said)
    assert await state(writable_city, made) == "OBJECTION"
    assert await unwritten(writable_city, "public", "objectNotice", id=notice, input=said) == [
        "STATE_CONFLICT"
    ]
    query = "query($id: ID!) { publicNotice(id: $id) { objections } }"
    seen = (await writable_city.ask(STAFF, query, {"id": notice}))["publicNotice"]["objections"]
    assert [(each["no"], each["reason"]) for each in seen] == [(no, said["reason"])]
    for who in ("public", firm.username, "county.simao"):
        hidden = await writable_city.ask(who, query, {"id": notice})
        assert hidden["publicNotice"] == {"objections": None}, who
    at(writable_city, "2026-07-08")
    assert await unwritten(writable_city, HEAD, "approveApplication", id=made) == ["STATE_CONFLICT"]
    found = {"opinion": "经核查认定文件真实有效"}
    assert await unwritten(writable_city, firm.username, "returnToReview", id=made, input=found) == [
        "FORBIDDEN"
    ]
    await writable_city.did(STAFF, "returnToReview", id=made, input=found)
    assert await state(writable_city, made) == "SECOND_REVIEW"
    await passed_second(writable_city, made)
    assert await unwritten(writable_city, HEAD, "approveApplication", id=made) == ["NOTICE_REQUIRED"]
    await noticed(writable_city, "2026-07-15", made)
    at(writable_city, "2026-07-16")
    assert (await approve(writable_city, made))["ok"]


async def test_after_the_notice_nobody_objects(writable_city: WritableCity) -> None:
    _, made = await in_second(writable_city, "2405")
    await passed_second(writable_city, made)
    notice = await noticed(writable_city, "2026-07-07", made)
    at(writable_city, "2026-07-08T00:00:30")
    said = {"no": (await of(writable_city, made))["no"], "reason": "认定有误"}
    assert await unwritten(writable_city, "public", "objectNotice", id=notice, input=said) == [
        "DEADLINE_PASSED"
    ]


# --- approval -----------------------------------------------------------------------------------


async def test_the_departments_head_approves_after_the_notice_and_not_before(
    writable_city: WritableCity,
) -> None:
    await make_room(writable_city, 100)
    firm, made = await in_second(writable_city, "2501")
    await passed_second(writable_city, made)
    assert await unwritten(writable_city, HEAD, "approveApplication", id=made) == ["NOTICE_REQUIRED"]
    await noticed(writable_city, "2026-07-07", made)
    at(writable_city, "2026-07-07")
    assert await unwritten(writable_city, HEAD, "approveApplication", id=made) == ["NOTICE_RUNNING"]
    at(writable_city, "2026-07-08")
    for who in (STAFF, RELIEF, FINANCE, "county.simao", firm.username):
        codes = await unwritten(writable_city, who, "approveApplication", id=made)
        assert codes == ["FORBIDDEN"], who
    assert await unwritten(writable_city, "commerce.lead", "approveApplication", id=made) == ["NOT_FOUND"]
    await writable_city.did(HEAD, "approveApplication", id=made)
    row = await of(writable_city, made)
    assert (row["status"], row["waiting_budget"], row["approved_at"].isoformat()[:10]) == (
        "APPROVED",
        False,
        "2026-07-08",
    )
    # Finance lays the plan down within ten working days: Wednesday 22 July.
    assert row["step_due_at"].isoformat()[:10] == "2026-07-22"
    assert await unwritten(writable_city, firm.username, "withdrawApplication", id=made) == ["STATE_CONFLICT"]


async def test_what_others_paid_during_the_notice_is_found_by_the_approval(
    writable_city: WritableCity,
) -> None:
    firm, made = await in_second(writable_city, "2503")
    await passed_second(writable_city, made)
    await noticed(writable_city, "2026-07-07", made)
    of_county = await policy(writable_city, "SRDI_CITY", "COUNTY", 3)
    await arrived(writable_city, firm, of_county, 3, None)
    at(writable_city, "2026-07-08")
    assert await unwritten(writable_city, HEAD, "approveApplication", id=made) == ["FIXED_AMOUNT_REQUIRED"]
    await arrived(writable_city, firm, of_county, 7, None, on="2026-07-08")
    assert await unwritten(writable_city, HEAD, "approveApplication", id=made) == ["STATE_CONFLICT"]
    said = {"opinion": "县级已付清，需重新认定"}
    await writable_city.did(STAFF, "returnToReview", id=made, input=said)
    await writable_city.did(STAFF, "decideOverlap", id=made)
    assert await state(writable_city, made) == "REDIRECTED"
    await writable_city.pool.execute("update policy_item set matter = 'OTHER' where title = 'COUNTY 扶持'")


async def test_the_golden_s08_is_approved_when_its_notice_is_over(writable_city: WritableCity) -> None:
    made = await golden(writable_city, "BT2026-S08")
    at(writable_city, "2026-07-02")
    assert await unwritten(writable_city, "commerce.lead", "approveApplication", id=made) == [
        "NOTICE_RUNNING"
    ]
    at(writable_city, "2026-07-03")
    await make_room(writable_city, 100)
    await writable_city.did("commerce.lead", "approveApplication", id=made)
    assert await state(writable_city, made) == "APPROVED"


async def test_a_rival_that_was_sent_earlier_excludes_the_later_one_at_its_review(
    writable_city: WritableCity,
) -> None:
    firm = await new_firm(writable_city, "2502")
    await entered(writable_city, firm, "SMALL_UP", "2026-06")
    await submitted(writable_city, firm, "S02")
    assert await refused(writable_city, firm, "S01") == ["MUTUALLY_EXCLUSIVE"]
    assert await item(writable_city, "S01") != await item(writable_city, "S02")
