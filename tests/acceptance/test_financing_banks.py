"""Measure 3.1: what a bank sees of the lists, and what it answers in ten working days."""

from typing import Any

import pytest

from tests.accounts import codes_and_fields
from tests.financing_life import (
    B1,
    LEAD,
    STATS,
    feedback_of,
    item_of_feedback,
    pushed,
    second_bank,
    seen_by_bank,
    state,
)
from tests.writing import WritableCity

# --- what a bank sees ---------------------------------------------------------------------------


async def test_a_bank_sees_the_limited_fields_of_rows_pushed_to_it_and_nothing_behind_them(
    writable_city: WritableCity,
) -> None:
    _, rows = await pushed(writable_city, "2030Q3", "E01")
    shown = (await seen_by_bank(writable_city))[rows["E01"]]
    item = shown["item"]
    assert shown["result"] is None
    assert item == {
        "enterpriseName": "普洱示例茶业有限公司",
        "uscc": "91530802X00000019X",
        "county": {"code": "530802"},
        "industryClass": "C1530",
        "type": "CREDIT",
        "amount": "5000000.00",
        "termMonths": 12,
        "purpose": "收购季流动资金",
        "consent": "CONSENTED",
        "withdrawnAt": None,
        "employees": 320,
        "revenue": "215000000.00",
        "need": None,
        "enterprise": None,
        "list": {"no": "RZ2030Q3-KE", "kind": "KEY_ENTERPRISE"},
    }
    nothing = "{ enterprises { totalCount } financingNeeds { totalCount } issues { totalCount } }"
    assert await writable_city.ask(B1, nothing) == {
        "enterprises": {"totalCount": 0},
        "financingNeeds": {"totalCount": 0},
        "issues": {"totalCount": 0},
    }


async def test_the_history_of_a_pushed_row_tells_a_bank_no_names(writable_city: WritableCity) -> None:
    _, rows = await pushed(writable_city, "2033Q3", "E01")
    query = """query($id: ID!) { bankFeedback(id: $id) { push { history { action actor } }
      item { history { action actor } list { history { action actor changes { field } } } } } }"""
    found = (await writable_city.ask(B1, query, {"id": rows["E01"]}))["bankFeedback"]
    listed = found["item"]["list"]["history"]
    steps = [*found["item"]["history"], *listed, *found["push"]["history"]]
    assert {step["action"] for step in steps} == {"buildList", "consentNeed", "pushList"}
    assert {step["actor"] for step in steps} == {None}
    told = {change["field"] for step in listed for change in step["changes"]}
    assert not told & {"awaitingCount", "unansweredCount"}


async def test_what_was_pushed_to_one_bank_does_not_exist_for_another(writable_city: WritableCity) -> None:
    made, rows = await pushed(writable_city, "2030Q4", "E01", "E03")
    other = await second_bank(writable_city)
    for entity, single, key in (
        ("FinancingList", "financingList", made),
        ("BankFeedback", "bankFeedback", rows["E01"]),
    ):
        query = f"query($id: ID!) {{ {single}(id: $id) {{ id }} }}"
        assert await writable_city.codes(B1, query, {"id": key}) == [], entity
        assert await writable_city.codes(other, query, {"id": key}) == ["NOT_FOUND"], entity
        assert await writable_city.codes("public", query, {"id": key}) == ["NOT_FOUND"], entity
    said = {"result": "PENDING"}
    assert await writable_city.refusals(other, "bankFeedback", id=rows["E01"], input=said) == ["NOT_FOUND"]


async def test_a_bank_that_reads_a_push_says_so_once_and_finds_it_in_its_inbox(
    writable_city: WritableCity,
) -> None:
    made, _ = await pushed(writable_city, "2031Q1", "E01", "E03")
    push = await writable_city.row("bank_push", list_id=made.partition("_")[2])
    inbox = "{ bankInbox { listNo kind readAt dueAt pushed waiting withdrawn } }"
    (entry,) = [
        each for each in (await writable_city.ask(B1, inbox))["bankInbox"] if each["listNo"] == "RZ2031Q1-KE"
    ]
    # Ten working days after Tuesday 30 June.
    assert entry == {
        "listNo": "RZ2031Q1-KE",
        "kind": "KEY_ENTERPRISE",
        "readAt": None,
        "dueAt": "2026-07-14T23:59:59+08:00",
        "pushed": 2,
        "waiting": 2,
        "withdrawn": 0,
    }
    assert (await writable_city.ask(LEAD, inbox))["bankInbox"] == []
    key = f"BankPush_{push['id']}"
    assert await writable_city.refusals(LEAD, "markPushRead", id=key) == ["FORBIDDEN"]
    assert await writable_city.refusals(await second_bank(writable_city), "markPushRead", id=key) == [
        "NOT_FOUND"
    ]
    row = await writable_city.did(B1, "markPushRead", id=key, select="{ readAt }")
    assert row == {"readAt": "2026-06-30T10:00:00+08:00"}
    assert await writable_city.refusals(B1, "markPushRead", id=key) == ["STATE_CONFLICT"]


# --- feedback -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({"result": "APPROVED"}, ("VALIDATION", "creditAmount")),
        ({"result": "APPROVED", "creditAmount": "0.00"}, ("VALIDATION", "creditAmount")),
        (
            {"result": "APPROVED", "creditAmount": "5000000.01"},
            ("CREDIT_ABOVE_REQUEST", "creditAmount"),
        ),
        (
            {"result": "APPROVED", "creditAmount": "100.00", "disbursedAmount": "100.01"},
            ("DISBURSED_ABOVE_CREDIT", "disbursedAmount"),
        ),
        ({"result": "REFUSED"}, ("VALIDATION", "reason")),
        ({"result": "REFUSED", "reason": "x", "creditAmount": "1.00"}, ("VALIDATION", "creditAmount")),
        ({"result": "PENDING", "creditAmount": "1.00"}, ("VALIDATION", "creditAmount")),
        ({}, ("VALIDATION", "result")),
    ],
)
async def test_a_feedback_is_whole_and_never_more_than_was_asked_for(
    writable_city: WritableCity, said: dict[str, Any], refused: tuple[str, str]
) -> None:
    known = await writable_city.rows("financing_list", period="2031Q2")
    if not known:
        await pushed(writable_city, "2031Q2", "E01")
    (row,) = await writable_city.rows_of(
        "select f.id from bank_feedback f join financing_list_item i on i.id = f.item_id "
        "join financing_list l on l.id = i.list_id where l.period = '2031Q2'"
    )
    key = f"BankFeedback_{row['id']}"
    assert await codes_and_fields(writable_city, B1, "bankFeedback", id=key, input=said) == [refused]
    stored = await writable_city.row("bank_feedback", id=row["id"])
    assert (stored["result"], stored["credit_amount"], stored["fed_back_at"]) == (None, None, None)


async def test_who_is_still_deciding_decides_later_and_once(writable_city: WritableCity) -> None:
    made, rows = await pushed(writable_city, "2031Q3", "E01")
    key = rows["E01"]
    pending = await writable_city.did(
        B1, "bankFeedback", id=key, input={"result": "PENDING"}, select="{ result fedBackAt decidedAt }"
    )
    assert pending == {"result": "PENDING", "fedBackAt": "2026-06-30T10:00:00+08:00", "decidedAt": None}
    assert await state(writable_city, made) == "FED_BACK"
    assert await writable_city.refusals(LEAD, "closeList", id=made) == ["STATE_CONFLICT"]
    less = {"result": "APPROVED", "creditAmount": "4999999.99"}
    await writable_city.did(B1, "bankFeedback", id=key, input=less)
    assert await writable_city.refusals(B1, "bankFeedback", id=key, input=less) == ["STATE_CONFLICT"]
    over = {"disbursedAmount": "5000000.00"}
    assert await writable_city.refusals(B1, "updateBankFeedback", id=key, input=over) == [
        "DISBURSED_ABOVE_CREDIT"
    ]
    paid = await writable_city.did(
        B1,
        "updateBankFeedback",
        id=key,
        input={"disbursedAmount": "2000000.00"},
        select="{ disbursedAmount }",
    )
    assert paid == {"disbursedAmount": "2000000.00"}
    for who in (LEAD, "enterprise.e01", "county.simao"):
        assert await writable_city.refusals(who, "bankFeedback", id=key, input=less) == ["FORBIDDEN"], who


async def test_feedback_after_ten_working_days_is_late(writable_city: WritableCity) -> None:
    _, rows = await pushed(writable_city, "2031Q4", "E01", "E03")
    said = {"result": "REFUSED", "reason": "不符合授信条件"}
    try:
        writable_city.at("2026-07-14T23:59")
        in_time = await writable_city.did(B1, "bankFeedback", id=rows["E01"], input=said, select="{ isLate }")
        writable_city.at("2026-07-15T00:01")
        late = await writable_city.did(B1, "bankFeedback", id=rows["E03"], input=said, select="{ isLate }")
    finally:
        writable_city.at("2026-06-30T10:00")
    assert (in_time, late) == ({"isLate": False}, {"isLate": True})
    found = (await writable_city.ask(LEAD, STATS, {"period": "2031Q4"}))["financingStats"]
    assert (found["fedBack"], found["late"]) == (2, 1)


async def test_the_enterprise_sees_where_its_row_went_and_what_came_of_it(
    writable_city: WritableCity,
) -> None:
    _, rows = await pushed(writable_city, "2032Q1", "E01", "E03")
    query = "query($id: ID!) { bankFeedback(id: $id) { result bank { name } item { enterpriseName } } }"
    own = await writable_city.ask("enterprise.e01", query, {"id": rows["E01"]})
    assert own["bankFeedback"] == {
        "result": None,
        "bank": {"name": "普洱示例银行"},
        "item": {"enterpriseName": "普洱示例茶业有限公司"},
    }
    assert await writable_city.codes("enterprise.e01", query, {"id": rows["E03"]}) == ["NOT_FOUND"]
    assert await feedback_of(writable_city, await item_of_feedback(writable_city, rows["E01"])) == rows["E01"]
