"""What the calculator, the ages and the order of clearance rates answer, and to whom (§4.7, K15, K17)."""

import asyncio
from typing import Any

import pytest

from tests.golden_api.enterprises import enterprise, unit
from tests.writing import WritableCity

OFFICE, E01 = "dept.industry", "enterprise.e01"
DUE = """query($input: PaymentDueInput!) { paymentDue(input: $input) {
  applicable startOn dueOn termDays overdueDays interest payable source
  flags { code article sentence } articles { article sentence } } }"""
OF_ITEM = """query($id: ID!, $asOf: Date) { arrearsDue(id: $id, asOf: $asOf) {
  dueOn overdueDays interest payable articles { article } } }"""
ORDER = """query($period: String!) { clearanceRanking(period: $period, kind: COUNTY) {
  published wholeCity rows { name } total { confirmed rate } } }"""


async def due(city: WritableCity, who: str | None = "public", **said: Any) -> dict[str, Any]:
    """What the calculator answers for an organ, unless said otherwise."""
    given = {"debtorType": "ORGAN", "deliveredOn": "2026-03-02", **said}
    found: dict[str, Any] = (await city.ask(who, DUE, {"input": given}))["paymentDue"]
    return found


async def reported(city: WritableCity, **more: Any) -> str:
    """The id of a claim of E01 for 1 000 yuan of which 30 June is the 61st day since delivery."""
    said = {
        "creditor": await enterprise(city, "E01"),
        "debtorType": "ORGAN",
        "debtorUnit": unit("530802-COMMERCE"),
        "contractNo": "HT-2026-0700",
        "goodsKind": "GOODS",
        "contractAmount": "1000.00",
        "unpaid": "1000.00",
        "deliveredOn": "2026-04-30",
        **more,
    }
    return str((await city.did(E01, "reportArrears", input=said))["id"])


# --- the calculator -----------------------------------------------------------------------------


async def test_every_answer_names_the_regulation_and_the_articles(writable_city: WritableCity) -> None:
    found = await due(writable_city, unpaid="100000.00", disputePart="30000.00")
    assert found["source"] == "《保障中小企业款项支付条例》"
    assert (found["payable"], found["interest"]) == ("70000.00", "4500.00")
    assert [each["article"] for each in found["articles"]] == ["2、3", "9", "9", "15", "17"]
    assert "70000" in found["articles"][3]["sentence"]


async def test_a_large_creditor_is_told_why_the_regulation_is_not_for_it(writable_city: WritableCity) -> None:
    found = await due(writable_city, sizeAtSigning="LARGE", unpaid="100000.00")
    assert (found["applicable"], found["dueOn"], found["interest"]) == (False, None, "0.00")
    assert [each["article"] for each in found["articles"]] == ["3"]
    found = await due(writable_city, debtorType="OTHER")
    assert [each["article"] for each in found["articles"]] == ["2"]


async def test_an_agreed_rate_is_charged_and_compared_with_the_lpr(writable_city: WritableCity) -> None:
    found = await due(
        writable_city, unpaid="100000.00", agreedYearlyRate="0.0365", lprAtSigning="0.04", backToBack=True
    )
    assert found["interest"] == "900.00"
    assert [(each["code"], each["article"]) for each in found["flags"]] == [
        ("BACK_TO_BACK_ILLEGAL", "9"),
        ("RATE_BELOW_LPR", "17"),
    ]


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"unpaid": "-1.00"}, "input.unpaid"),
        ({"unpaid": "1.00", "disputePart": "1.01"}, "input.disputePart"),
        ({"contractTermDays": -1}, "input.contractTermDays"),
        ({"contractTermDays": 2_000_000_000}, "input.contractTermDays"),
        ({"agreedYearlyRate": "4.35"}, "input.agreedYearlyRate"),
        ({"deliveredOn": "9999-12-31"}, None),
    ],
)
async def test_what_no_contract_says_is_refused(
    writable_city: WritableCity, said: dict[str, Any], field: str | None
) -> None:
    given = {"debtorType": "ORGAN", "deliveredOn": "2026-03-02", **said}
    (error,) = (await writable_city.answer("public", DUE, {"input": given}))["errors"]
    assert (error["extensions"]["code"], error["extensions"].get("field")) == ("BAD_USER_INPUT", field)


async def test_terms_are_rolled_forward_where_the_city_says_so(writable_city: WritableCity) -> None:
    # 60 days after 2 March is 1 May, and the holiday lasts to 5 May.
    said = {"debtorType": "LARGE_OTHER"}
    assert (await due(writable_city, **said))["dueOn"] == "2026-05-01"
    change = "update system_param set value = $1 where key = 'deadline.roll_forward'"
    await writable_city.pool.execute(change, "true")
    try:
        assert (await due(writable_city, **said))["dueOn"] == "2026-05-06"
        assert (await due(writable_city))["dueOn"] == "2026-04-01"
        item = await reported(writable_city, deliveredOn="2026-04-01", contractTermDays=30)
        row = await writable_city.row("arrears_item", id=item_key(item))
        assert str(row["due_on"]) == "2026-05-06"
    finally:
        await writable_city.pool.execute(change, "false")


def item_key(item: str) -> str:
    """The id of the row behind an opaque id."""
    return item.partition("_")[2]


# --- of an item ---------------------------------------------------------------------------------


async def test_an_item_s_interest_is_of_what_was_unpaid_that_day(writable_city: WritableCity) -> None:
    item = await reported(writable_city)
    told = (await writable_city.ask(E01, OF_ITEM, {"id": item}))["arrearsDue"]
    # Due on 30 May, 31 days overdue: 1 000 × 0.0005 × 31.
    assert (told["dueOn"], told["overdueDays"], told["interest"]) == ("2026-05-30", 31, "15.50")
    said = {"confirmedAmount": "1000.00", "disputePart": "400.00"}
    await writable_city.did("county.simao", "confirmArrears", id=item, input=said)
    part = {"paidOn": "2026-06-29", "amount": "200.00", "method": "CASH"}
    await writable_city.did("county.simao", "recordRepayment", id=item, input=part)
    told = (await writable_city.ask(E01, OF_ITEM, {"id": item}))["arrearsDue"]
    assert (told["payable"], told["interest"]) == ("400.00", "12.40")
    assert "15" in [each["article"] for each in told["articles"]]


async def test_an_item_out_of_sight_is_not_found(writable_city: WritableCity) -> None:
    item = await reported(writable_city)
    for who in ("public", "enterprise.e13", "county.ninger", "city.relief"):
        assert await writable_city.codes(who, OF_ITEM, {"id": item}) == ["NOT_FOUND"], who
    for odd in ("x", "Issue_" + item_key(item), "ArrearsItem_00000000-0000-0000-0000-000000000000"):
        assert await writable_city.codes(OFFICE, OF_ITEM, {"id": odd}) == ["NOT_FOUND"], odd


# --- figures ------------------------------------------------------------------------------------


async def test_before_it_is_published_the_public_is_told_nothing_of_an_order(
    writable_city: WritableCity,
) -> None:
    for who in (None, "public", "bank.b1", "county.ninger"):
        found = (await writable_city.ask(who, ORDER, {"period": "2026-02"}))["clearanceRanking"]
        assert (found["published"], found["wholeCity"]) == (False, False), who
        seen = {row["name"] for row in found["rows"]}
        assert seen == ({"宁洱哈尼族彝族自治县"} if who == "county.ninger" else set()), who
    assert await writable_city.codes("public", ORDER, {"period": "二季度"}) == ["BAD_USER_INPUT"]


@pytest.mark.parametrize("page", ["first: 0", "first: 101", "offset: -1"])
async def test_a_page_of_the_ages_has_its_bounds(writable_city: WritableCity, page: str) -> None:
    query = f"{{ arrearsAgeing({page}) {{ asOf }} }}"
    assert await writable_city.codes(OFFICE, query) == ["BAD_USER_INPUT"]


# --- at the same moment -------------------------------------------------------------------------


async def test_two_bills_honoured_at_once_both_count(writable_city: WritableCity) -> None:
    item = await reported(writable_city)
    await writable_city.did("county.simao", "confirmArrears", id=item, input={"confirmedAmount": "1000.00"})
    said = {"paidOn": "2026-06-30", "amount": "500.00", "method": "BILL"}
    for _ in range(2):
        await writable_city.did("county.simao", "recordRepayment", id=item, input=said)
    bills = await writable_city.rows("arrears_repayment", item_id=item_key(item))
    honoured = await asyncio.gather(
        *(
            writable_city.do(
                "county.simao",
                "honourBill",
                id=f"ArrearsRepayment_{bill['id']}",
                input={"honouredOn": "2026-06-30"},
            )
            for bill in bills
        )
    )
    assert [each["ok"] for each in honoured] == [True, True]
    row = await writable_city.row("arrears_item", id=item_key(item))
    assert (row["status"], row["unpaid"]) == ("CLEARED", 0)
