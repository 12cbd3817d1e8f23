"""Measure 3.1, K11 and K12: needs, the three lists, and what they amount to."""

import pytest

from tests.accounts import codes_and_fields
from tests.financing_life import (
    B1,
    LEAD,
    STATS,
    bank,
    built,
    consented,
    need,
    officer,
    owner,
    pushed,
    second_bank,
    state,
)
from tests.golden_api.enterprises import enterprise
from tests.writing import WritableCity

# --- proof 3.1 ----------------------------------------------------------------------------------


async def test_three_needs_end_in_an_approval_rate_of_66_67_and_a_satisfaction_of_70_per_cent(
    writable_city: WritableCity,
) -> None:
    made, rows = await pushed(writable_city, "2027Q1", "E01", "E03", "E09")
    answers = {
        "E01": {"result": "APPROVED", "creditAmount": "5000000.00", "disbursedAmount": "5000000.00"},
        "E03": {"result": "REFUSED", "reason": "负债率偏高"},
        "E09": {"result": "APPROVED", "creditAmount": "9000000.00"},
    }
    before = (await writable_city.ask(LEAD, STATS, {"period": "2027Q1"}))["financingStats"]
    assert (before["pushed"], before["fedBack"], before["feedbackRate"]) == (3, 0, "0.00")
    assert before["availability"]["approvalRate"] is None
    for firm, said in answers.items():
        assert await state(writable_city, made) == "PUSHED"
        await writable_city.did(B1, "bankFeedback", id=rows[firm], input=said)
    assert await state(writable_city, made) == "FED_BACK"
    stats = (await writable_city.ask(LEAD, STATS, {"period": "2027Q1"}))["financingStats"]
    assert stats["availability"] == {
        "decided": 3,
        "approved": 2,
        "approvalRate": "66.67",
        "requestedAmount": "20000000.00",
        "approvedAmount": "14000000.00",
        "satisfaction": "70.00",
    }
    assert stats["pushes"] == [
        {
            "kind": "KEY_ENTERPRISE",
            "bankName": "普洱示例银行",
            "pushed": 3,
            "fedBack": 3,
            "feedbackRate": "100.00",
        }
    ]
    assert stats["byType"] == [{"type": "CREDIT", "decided": 3, "approved": 2, "approvalRate": "66.67"}]
    await writable_city.did(LEAD, "closeList", id=made)
    assert await state(writable_city, made) == "CLOSED"


async def test_everybody_counts_within_their_own_scope(writable_city: WritableCity) -> None:
    asked = {"period": "2027Q1"}
    of_simao = (await writable_city.ask("county.simao", STATS, asked))["financingStats"]
    assert (of_simao["pushed"], of_simao["availability"]["satisfaction"]) == (1, "100.00")
    of_ninger = (await writable_city.ask("county.ninger", STATS, asked))["financingStats"]
    assert (of_ninger["pushed"], of_ninger["availability"]["decided"]) == (0, 0)
    of_bank = (await writable_city.ask(B1, STATS, asked))["financingStats"]
    assert of_bank["availability"]["satisfaction"] == "70.00"
    of_other = (await writable_city.ask(await second_bank(writable_city), STATS, asked))["financingStats"]
    assert of_other["pushed"] == 0


async def test_who_may_not_know_the_amounts_gets_counts_and_no_sums(writable_city: WritableCity) -> None:
    found = (await writable_city.ask("auditor", STATS, {"period": "2027Q1"}))["financingStats"][
        "availability"
    ]
    assert (found["decided"], found["approvalRate"]) == (3, "66.67")
    assert (found["requestedAmount"], found["approvedAmount"], found["satisfaction"]) == (None, None, None)


async def test_the_golden_city_shows_the_figures_of_the_second_quarter(writable_city: WritableCity) -> None:
    stats = (await writable_city.ask("city.relief", STATS, {"period": "2026Q2"}))["financingStats"]
    assert (stats["pushed"], stats["fedBack"], stats["feedbackRate"]) == (5, 3, "60.00")
    shown = stats["availability"]
    assert (shown["decided"], shown["approved"], shown["approvalRate"]) == (3, 2, "66.67")
    assert (shown["requestedAmount"], shown["satisfaction"]) == ("20000000.00", "70.00")
    for wrong in ("2026", "2026-13", "2026Q5", ""):
        assert await writable_city.codes("city.relief", STATS, {"period": wrong}) == ["BAD_USER_INPUT"]


# --- needs --------------------------------------------------------------------------------------


async def test_a_need_lies_with_its_enterprise_and_may_be_submitted_on_its_behalf(
    writable_city: WritableCity,
) -> None:
    said = {
        "enterprise": await enterprise(writable_city, "E13"),
        "type": "MEDIUM_LONG",
        "amount": "80000000.00",
        "purpose": "新材料产线建设",
    }
    select = "{ onBehalf status county { code } zone { code } amount }"
    own = await writable_city.did("enterprise.e13", "submitNeed", input=said, select=select)
    assert own == {
        "onBehalf": False,
        "status": "SUBMITTED",
        "county": {"code": "530802"},
        "zone": {"code": "Z530800-01"},
        "amount": "80000000.00",
    }
    # C1 is the policy commissioner of E13, and is not told the amount (DOMAIN §5.4).
    by_c1 = await writable_city.did("commissioner.c1", "submitNeed", input=said, select="{ onBehalf amount }")
    assert by_c1 == {"onBehalf": True, "amount": None}
    for who in ("county.simao", "zone.industrial", LEAD):
        row = await writable_city.did(who, "submitNeed", input=said, select="{ onBehalf }")
        assert row == {"onBehalf": True}, who


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("county.ninger", "NOT_FOUND"),
        ("commissioner.c2", "NOT_FOUND"),
        ("enterprise.e13", "NOT_FOUND"),
        ("dept.commerce", "FORBIDDEN"),
        (B1, "FORBIDDEN"),
        ("auditor", "FORBIDDEN"),
    ],
)
async def test_nobody_else_submits_a_need(writable_city: WritableCity, who: str, code: str) -> None:
    said = {
        "enterprise": await enterprise(writable_city, "E01"),
        "type": "FIRST",
        "amount": "1.00",
        "purpose": "周转",
    }
    assert await writable_city.refusals(who, "submitNeed", input=said) == [code]


async def test_a_need_is_read_by_its_own_and_by_the_departments_only(writable_city: WritableCity) -> None:
    submitted = await need(writable_city, "E03")
    query = "query($id: ID!) { financingNeed(id: $id) { amount amountMasked } }"
    clear = {"financingNeed": {"amount": "3000000.00", "amountMasked": False}}
    office = await officer(writable_city)
    for who in (await owner(writable_city, "E03"), "city.relief", LEAD, office, "county.mojiang"):
        assert await writable_city.ask(who, query, {"id": submitted}) == clear, who
    absent = {"financingNeed": {"amount": None, "amountMasked": True}}
    assert await writable_city.ask("auditor", query, {"id": submitted}) == absent
    for who in ("enterprise.e01", "county.simao", B1, "dept.commerce", "leader.l4", "sysadmin", "discipline"):
        assert await writable_city.codes(who, query, {"id": submitted}) == ["NOT_FOUND"], who


async def test_a_withdrawn_need_is_neither_changed_nor_listed(writable_city: WritableCity) -> None:
    submitted = await need(writable_city, "E01")
    changed = await writable_city.did(
        "enterprise.e01",
        "updateFinancingNeed",
        id=submitted,
        input={"amount": "4000000.00"},
        select="{ amount }",
    )
    assert changed == {"amount": "4000000.00"}
    assert await writable_city.refusals("county.simao", "withdrawNeed", id=submitted) == ["FORBIDDEN"]
    await writable_city.did("enterprise.e01", "withdrawNeed", id=submitted)
    assert await writable_city.refusals("enterprise.e01", "withdrawNeed", id=submitted) == ["STATE_CONFLICT"]
    said = {"amount": "1.00"}
    assert await writable_city.refusals(
        "enterprise.e01", "updateFinancingNeed", id=submitted, input=said
    ) == ["FORBIDDEN"]
    listed = {"kind": "KEY_ENTERPRISE", "period": "2027Q2", "needs": [submitted]}
    assert await codes_and_fields(writable_city, LEAD, "buildList", input=listed) == [("VALIDATION", "needs")]
    assert await writable_city.rows("financing_list", period="2027Q2") == []


# --- lists --------------------------------------------------------------------------------------


async def test_a_list_has_its_number_and_asks_its_enterprises(writable_city: WritableCity) -> None:
    submitted = await need(writable_city, "E01")
    said = {"kind": "KEY_ENTERPRISE", "period": "2028Q1", "needs": [submitted]}
    payload = await writable_city.do(
        LEAD,
        "buildList",
        input=said,
        select="{ no status leadUnit { code } county { code } "
        "items { nodes { consent enterpriseName amount } } }",
    )
    assert payload["row"] == {
        "no": "RZ2028Q1-KE",
        "status": "DRAFT",
        "leadUnit": {"code": "530800-INDUSTRY"},
        "county": None,
        "items": {
            "nodes": [
                {"consent": "INVITED", "enterpriseName": "普洱示例茶业有限公司", "amount": "5000000.00"}
            ]
        },
    }
    assert "enterprise" in payload["events"][0]["audiences"]
    assert await writable_city.refusals(LEAD, "buildList", input=said) == ["DUPLICATE"]
    finance = await officer(writable_city)
    other = {**said, "period": "2028Q2"}
    row = await writable_city.did(finance, "buildList", input=other, select="{ no leadUnit { code } }")
    assert row == {"no": "RZ2028Q2-KE", "leadUnit": {"code": "530800-FINANCIAL_AFFAIRS"}}


async def test_a_county_drafts_its_own_list_which_the_city_pushes(writable_city: WritableCity) -> None:
    submitted = await need(writable_city, "E01")
    said = {"kind": "KEY_ENTERPRISE", "period": "2028Q1", "needs": [submitted]}
    row = await writable_city.did(
        "county.simao", "buildList", input=said, select="{ id no county { code } leadUnit { code } }"
    )
    assert (row["no"], row["county"], row["leadUnit"]) == (
        "RZ2028Q1-KE-530802",
        {"code": "530802"},
        {"code": "530800-INDUSTRY"},
    )
    await consented(writable_city, "E01", submitted)
    banks = {"banks": [await bank(writable_city)]}
    assert await writable_city.refusals("county.simao", "pushList", id=row["id"], input=banks) == [
        "FORBIDDEN"
    ]
    assert await writable_city.refusals("county.ninger", "pushList", id=row["id"], input=banks) == [
        "NOT_FOUND"
    ]
    await writable_city.did(LEAD, "pushList", id=row["id"], input=banks)


@pytest.mark.parametrize("period", ["2026", "2026Q5", "2026-Q2", "Q2"])
async def test_a_list_is_of_a_quarter(writable_city: WritableCity, period: str) -> None:
    submitted = await need(writable_city, "E01")
    said = {"kind": "KEY_ENTERPRISE", "period": period, "needs": [submitted]}
    assert await codes_and_fields(writable_city, LEAD, "buildList", input=said) == [("VALIDATION", "period")]


async def test_each_kind_of_list_takes_the_needs_of_its_kind(writable_city: WritableCity) -> None:
    plain = await need(writable_city, "E01")
    tea = await writable_city.id_of("IndustryChain", code="TEA")
    of_chain = await need(writable_city, "E01", industryChain=tea)
    said = {"period": "2028Q3", "needs": [plain]}
    for kind in ("KEY_INDUSTRY", "KEY_PROJECT"):
        refused = await codes_and_fields(writable_city, LEAD, "buildList", input={**said, "kind": kind})
        assert refused == [("VALIDATION", "needs")], kind
    said = {"kind": "KEY_INDUSTRY", "period": "2028Q3", "needs": [of_chain]}
    row = await writable_city.did(LEAD, "buildList", input=said, select="{ no }")
    assert row == {"no": "RZ2028Q3-KI"}
    # E14 is not on the key list.
    small = await need(writable_city, "E14", "100000.00")
    said = {"kind": "KEY_ENTERPRISE", "period": "2028Q3", "needs": [small]}
    assert await codes_and_fields(writable_city, LEAD, "buildList", input=said) == [("VALIDATION", "needs")]


@pytest.mark.parametrize(
    ("who", "code"), [("dept.commerce", "NOT_FOUND"), (B1, "FORBIDDEN"), ("enterprise.e01", "FORBIDDEN")]
)
async def test_only_the_two_departments_and_counties_make_lists(
    writable_city: WritableCity, who: str, code: str
) -> None:
    submitted = await need(writable_city, "E01")
    said = {"kind": "KEY_ENTERPRISE", "period": "2028Q4", "needs": [submitted]}
    assert await writable_city.refusals(who, "buildList", input=said) == [code]


async def test_rows_are_added_until_the_list_is_pushed(writable_city: WritableCity) -> None:
    first, second = await need(writable_city, "E01"), await need(writable_city, "E03")
    made = await built(writable_city, "2029Q1", [first])
    await consented(writable_city, "E01", first)
    assert await state(writable_city, made) == "CONSENTED"
    await writable_city.did(LEAD, "addListRows", id=made, input={"needs": [second]})
    assert await state(writable_city, made) == "DRAFT"
    again = {"needs": [second]}
    assert await codes_and_fields(writable_city, LEAD, "addListRows", id=made, input=again) == [
        ("VALIDATION", "needs")
    ]
    await consented(writable_city, "E03", second)
    await writable_city.did(LEAD, "pushList", id=made, input={"banks": [await bank(writable_city)]})
    third = {"needs": [await need(writable_city, "E09")]}
    assert await writable_city.refusals(LEAD, "addListRows", id=made, input=third) == ["STATE_CONFLICT"]
