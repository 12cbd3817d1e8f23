"""A-29 and §6.8: nothing goes to a bank without consent, and nothing more after its withdrawal."""

import asyncio

from tests.financing_life import (
    B1,
    LEAD,
    bank,
    built,
    consented,
    item_of,
    item_of_feedback,
    need,
    owner,
    pushed,
    second_bank,
    seen_by_bank,
    state,
)
from tests.writing import WritableCity

# --- consent ------------------------------------------------------------------------------------


async def test_nothing_is_pushed_before_every_enterprise_has_answered(writable_city: WritableCity) -> None:
    first, second = await need(writable_city, "E01"), await need(writable_city, "E03")
    made = await built(writable_city, "2029Q2", [first, second])
    banks = {"banks": [await bank(writable_city)]}
    seen = await seen_by_bank(writable_city)
    assert await writable_city.refusals(LEAD, "pushList", id=made, input=banks) == ["CONSENT_REQUIRED"]
    await consented(writable_city, "E01", first)
    assert await writable_city.refusals(LEAD, "pushList", id=made, input=banks) == ["CONSENT_REQUIRED"]
    assert await seen_by_bank(writable_city) == seen
    assert await writable_city.rows("bank_push", list_id=made.partition("_")[2]) == []
    await consented(writable_city, "E03", second)
    assert await state(writable_city, made) == "CONSENTED"
    await writable_city.did(LEAD, "pushList", id=made, input=banks)
    assert len(await seen_by_bank(writable_city)) == len(seen) + 2


async def test_only_the_enterprise_itself_consents(writable_city: WritableCity) -> None:
    submitted = await need(writable_city, "E01")
    await built(writable_city, "2029Q3", [submitted])
    item = await item_of(writable_city, submitted)
    strangers = {
        LEAD: "FORBIDDEN",
        "county.simao": "FORBIDDEN",
        "city.relief": "FORBIDDEN",
        "enterprise.e13": "NOT_FOUND",
        B1: "NOT_FOUND",
    }
    for who, code in strangers.items():
        assert await writable_city.refusals(who, "consentNeed", id=item) == [code], who
        assert await writable_city.refusals(who, "withdrawNeedConsent", id=item) == [code], who
    await writable_city.did("enterprise.e01", "consentNeed", id=item)
    assert await writable_city.refusals("enterprise.e01", "consentNeed", id=item) == ["STATE_CONFLICT"]


async def test_who_refuses_is_left_out_of_the_push(writable_city: WritableCity) -> None:
    first, second = await need(writable_city, "E01"), await need(writable_city, "E03")
    made = await built(writable_city, "2029Q4", [first, second])
    refused = await item_of(writable_city, second)
    await writable_city.did(await owner(writable_city, "E03"), "withdrawNeedConsent", id=refused)
    assert await state(writable_city, made) == "DRAFT"
    kept = await consented(writable_city, "E01", first)
    assert await state(writable_city, made) == "CONSENTED"
    await writable_city.did(LEAD, "pushList", id=made, input={"banks": [await bank(writable_city)]})
    rows = await writable_city.rows_of(
        "select f.item_id from bank_feedback f join bank_push p on p.id = f.push_id where p.list_id = $1",
        made.partition("_")[2],
    )
    assert [str(row["item_id"]) for row in rows] == [kept.partition("_")[2]]
    invisible = "query($id: ID!) { financingListItem(id: $id) { id } }"
    assert await writable_city.codes(B1, invisible, {"id": refused}) == ["NOT_FOUND"]


async def test_a_list_that_nobody_consents_to_is_pushed_to_nobody(writable_city: WritableCity) -> None:
    submitted = await need(writable_city, "E01")
    made = await built(writable_city, "2030Q1", [submitted])
    item = await item_of(writable_city, submitted)
    assert await writable_city.refusals("enterprise.e01", "withdrawNeed", id=submitted) == ["STATE_CONFLICT"]
    await writable_city.did("enterprise.e01", "withdrawNeedConsent", id=item)
    banks = {"banks": [await bank(writable_city)]}
    assert await writable_city.refusals(LEAD, "pushList", id=made, input=banks) == ["CONSENT_REQUIRED"]
    await writable_city.did("enterprise.e01", "withdrawNeed", id=submitted)


async def test_after_withdrawal_the_bank_keeps_what_it_had_marked_and_later_pushes_go_without(
    writable_city: WritableCity,
) -> None:
    made, rows = await pushed(writable_city, "2030Q2", "E01", "E03")
    other = await second_bank(writable_city)
    item = "FinancingListItem_" + str(
        (await writable_city.row("bank_feedback", id=rows["E01"].partition("_")[2]))["item_id"]
    )
    await writable_city.did("enterprise.e01", "withdrawNeedConsent", id=item)
    at_b1 = await seen_by_bank(writable_city)
    assert at_b1[rows["E01"]]["item"]["consent"] == "WITHDRAWN"
    assert at_b1[rows["E01"]]["item"]["withdrawnAt"] is not None
    assert at_b1[rows["E03"]]["item"]["consent"] == "CONSENTED"
    await writable_city.did(LEAD, "pushList", id=made, input={"banks": [await bank(writable_city, "B2")]})
    named = [node["item"]["enterpriseName"] for node in (await seen_by_bank(writable_city, other)).values()]
    assert named == ["墨江示例制药有限公司"]
    banks = {"banks": [await bank(writable_city), await bank(writable_city, "B2")]}
    assert await writable_city.refusals(LEAD, "pushList", id=made, input=banks) == ["STATE_CONFLICT"]
    await writable_city.did("enterprise.e01", "consentNeed", id=item)
    await writable_city.did(LEAD, "pushList", id=made, input=banks)
    assert len(await seen_by_bank(writable_city, other)) == 2


async def test_banks_answer_no_more_for_who_has_withdrawn_and_the_list_does_not_wait_for_it(
    writable_city: WritableCity,
) -> None:
    made, rows = await pushed(writable_city, "2032Q2", "E01", "E03")
    item = await item_of_feedback(writable_city, rows["E01"])
    refusal = {"result": "REFUSED", "reason": "负债率偏高"}
    await writable_city.did(B1, "bankFeedback", id=rows["E03"], input=refusal)
    assert await state(writable_city, made) == "PUSHED"
    await writable_city.did("enterprise.e01", "withdrawNeedConsent", id=item)
    assert await state(writable_city, made) == "FED_BACK"
    answer = {"id": rows["E01"], "input": refusal}
    assert await writable_city.refusals(B1, "bankFeedback", **answer) == ["CONSENT_WITHDRAWN"]
    await writable_city.did("enterprise.e01", "consentNeed", id=item)
    assert await state(writable_city, made) == "PUSHED"
    await writable_city.did(B1, "bankFeedback", **answer)
    assert await state(writable_city, made) == "FED_BACK"
    await writable_city.did(LEAD, "closeList", id=made)
    assert await writable_city.refusals("enterprise.e01", "withdrawNeedConsent", id=item) == [
        "STATE_CONFLICT"
    ]


MOVE = (
    "mutation($id: ID!, $version: Int!) {{ {name}(id: $id, version: $version) {{ ok errors {{ code }} }} }}"
)


async def test_enterprises_that_answer_at_once_all_count(writable_city: WritableCity) -> None:
    firms = ("E01", "E03", "E09", "E02", "E04")
    needs = {firm: await need(writable_city, firm, "100.00") for firm in firms}
    made = await built(writable_city, "2032Q3", list(needs.values()))
    items = {firm: await item_of(writable_city, each) for firm, each in needs.items()}
    moves = ("consentNeed", "consentNeed", "withdrawNeedConsent", "consentNeed", "withdrawNeedConsent")
    owners = {firm: await owner(writable_city, firm) for firm in firms}
    answers = await asyncio.gather(
        *(
            writable_city.ask(owners[firm], MOVE.format(name=name), {"id": item, "version": 1})
            for (firm, item), name in zip(items.items(), moves, strict=True)
        )
    )
    assert [answer[name]["ok"] for answer, name in zip(answers, moves, strict=True)] == [True] * 5
    listed = await writable_city.row("financing_list", id=made.partition("_")[2])
    assert (listed["status"], listed["awaiting_count"]) == ("CONSENTED", 0)


async def test_banks_that_answer_at_once_complete_the_list(writable_city: WritableCity) -> None:
    made, rows = await pushed(writable_city, "2032Q4", "E01", "E03", "E09")
    query = """mutation($id: ID!) { bankFeedback(id: $id, version: 1, input: {result: PENDING}) {
      ok errors { code } } }"""
    withdrawal = writable_city.ask(
        "enterprise.e01",
        MOVE.format(name="withdrawNeedConsent"),
        {"id": await item_of_feedback(writable_city, rows["E01"]), "version": 2},
    )
    answers = await asyncio.gather(
        *(writable_city.ask(B1, query, {"id": row}) for row in rows.values()), withdrawal
    )
    # Of E01's row either the bank's answer came first, or the enterprise's withdrawal refused it.
    assert answers[-1]["withdrawNeedConsent"]["ok"]
    assert [answer["bankFeedback"]["ok"] for answer in answers[1:3]] == [True, True]
    listed = await writable_city.row("financing_list", id=made.partition("_")[2])
    assert (listed["status"], listed["unanswered_count"]) == ("FED_BACK", 0)


async def test_a_bank_finds_what_it_owes_among_its_tasks(writable_city: WritableCity) -> None:
    await pushed(writable_city, "2033Q2", "E01")
    query = "{ myTodo { entity title dueAt actions { name } } }"
    waiting = (await writable_city.ask(B1, query))["myTodo"]
    assert {
        "entity": "BankFeedback",
        "title": "普洱示例茶业有限公司",
        "dueAt": "2026-07-14T23:59:59+08:00",
        "actions": [{"name": "bankFeedback"}],
    } in waiting
