"""``complaintByCode``: how a complaint stands, told to whoever has its number and code (§5.5, §5.8)."""

from typing import Any

import pytest

from resolvers import query_codes
from tests.complaint_cast import ORDINARY, TO_CLOSED, advanced, county
from tests.writing import WritableCity

FOLLOW = """query($no: String!, $code: String!) { complaintByCode(no: $no, code: $code) {
    no status statusLabel dueAt feedback guidance steps { type label text } } }"""


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that no other test has used up."""
    for name, most in (("OF_NUMBERS", 5), ("OF_VIEWERS", 60), ("OF_PASSERS_BY", 600)):
        monkeypatch.setattr(query_codes, name, query_codes.Attempts(most))


async def anonymous(city: WritableCity) -> dict[str, str]:
    """Number and code of a complaint that nobody signed."""
    await city.viewer("public")  # the city's log begins with somebody's signing in
    given = {**ORDINARY, "complainantType": "ANONYMOUS", "county": county("530821")}
    payload = await city.do(None, "lodgeComplaint", input=given)
    told = {each["name"]: each["value"] for each in payload["secrets"]}
    return {"no": told["no"], "code": told["queryCode"]}


async def opaque(city: WritableCity, no: str) -> str:
    return await city.id_of("Complaint", no=no)


@pytest.mark.parametrize("reader", [None, "public", "enterprise.e13", "city.bizenv"])
async def test_number_and_code_tell_how_it_stands(writable_city: WritableCity, reader: str | None) -> None:
    variables = await anonymous(writable_city)
    found = (await writable_city.ask(reader, FOLLOW, variables))["complaintByCode"]
    assert (found["no"], found["status"], found["statusLabel"]) == (variables["no"], "RECEIVED", "已接收")
    assert found["steps"] == [{"type": "LODGE", "label": "接收", "text": None}]


async def test_the_answer_is_read_by_code(writable_city: WritableCity) -> None:
    variables = await anonymous(writable_city)
    row = await opaque(writable_city, variables["no"])
    await advanced(writable_city, row, *TO_CLOSED, "feed_back")
    found = (await writable_city.ask(None, FOLLOW, variables))["complaintByCode"]
    assert (found["status"], found["feedback"]) == ("FED_BACK", "您反映的问题已解决。")
    assert [step["type"] for step in found["steps"]] == [
        "LODGE", "ACCEPT", "DISPATCH", "SIGN_IN", "HANDLE", "CALLBACK", "CLOSE", "FEED_BACK",
    ]  # fmt: skip


async def test_words_among_officials_are_not_told(writable_city: WritableCity) -> None:
    variables = await anonymous(writable_city)
    row = await opaque(writable_city, variables["no"])
    await advanced(writable_city, row, "accept", "dispatch")
    await writable_city.did(
        "dept.industry", "returnComplaint", id=row, input={"reason": "内部意见"}, select="{ id }"
    )
    found = (await writable_city.ask(None, FOLLOW, variables))["complaintByCode"]
    assert found["steps"][-1] == {"type": "RETURN", "label": "退回", "text": None}


async def test_numbers_may_be_typed_in_small_letters(writable_city: WritableCity) -> None:
    variables = await anonymous(writable_city)
    small = {"no": f" {variables['no'].lower()} ", "code": f"{variables['code']} "}
    assert (await writable_city.ask(None, FOLLOW, small))["complaintByCode"]["no"] == variables["no"]


def errors_of(answer: dict[str, Any]) -> list[tuple[str, str]]:
    return [(error["extensions"]["code"], error["message"]) for error in answer["errors"]]


async def test_a_wrong_number_and_a_wrong_code_answer_alike(writable_city: WritableCity) -> None:
    variables = await anonymous(writable_city)
    wrong = "000000" if variables["code"] != "000000" else "111111"
    answers = [
        errors_of(await writable_city.answer(None, FOLLOW, asked))
        for asked in (
            {**variables, "code": wrong},
            {"no": "TS20990101-0001", "code": variables["code"]},
            {"no": "", "code": ""},
        )
    ]
    assert answers == [[("NOT_FOUND", "编号或查询码有误")]] * 3


async def test_a_complaint_without_a_code_is_not_followed_by_an_empty_one(
    writable_city: WritableCity,
) -> None:
    assert await writable_city.codes(None, FOLLOW, {"no": "TS20260601-0001", "code": ""}) == ["NOT_FOUND"]


async def test_after_five_wrong_codes_the_right_one_waits_too(writable_city: WritableCity) -> None:
    variables = await anonymous(writable_city)
    wrong = "000000" if variables["code"] != "000000" else "111111"
    for _ in range(5):
        assert await writable_city.codes(None, FOLLOW, {**variables, "code": wrong}) == ["NOT_FOUND"]
    for asked in (variables, {**variables, "code": wrong}):
        assert await writable_city.codes("public", FOLLOW, asked) == ["RATE_LIMITED"]
    # Other numbers are not concerned, and one that does not exist is limited just the same.
    assert await writable_city.codes(None, FOLLOW, await anonymous(writable_city)) == []
    for _ in range(5):
        await writable_city.codes(None, FOLLOW, {"no": "TS20990101-0001", "code": wrong})
    assert await writable_city.codes(None, FOLLOW, {"no": "TS20990101-0001", "code": wrong}) == [
        "RATE_LIMITED"
    ]


async def test_an_account_that_tries_many_numbers_is_stopped(
    writable_city: WritableCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(query_codes, "OF_VIEWERS", query_codes.Attempts(3))
    for n in range(3):
        asked = {"no": f"TS20990101-000{n}", "code": "000000"}
        assert await writable_city.codes("public", FOLLOW, asked) == ["NOT_FOUND"]
    assert await writable_city.codes("public", FOLLOW, await anonymous(writable_city)) == ["RATE_LIMITED"]


async def test_a_code_under_another_server_key_is_not_recognised(writable_city: WritableCity) -> None:
    variables = await anonymous(writable_city)
    held = query_codes.SEAL.codes
    try:
        query_codes.use_codes_of("another server key that nobody knows")
        assert await writable_city.codes(None, FOLLOW, variables) == ["NOT_FOUND"]
    finally:
        query_codes.SEAL.codes = held
    assert await writable_city.codes(None, FOLLOW, variables) == []
