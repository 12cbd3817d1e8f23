"""Accusations against officials: sealed at once or later, read by discipline inspection alone (§5.5)."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from models.sealing import SEAL
from resolvers.sealing import Vault, new_keys
from tests.complaint_cast import (
    STAFF,
    TO_HANDLING,
    account,
    advanced,
    county,
    key_of,
    lodged,
    newcomer,
    unit,
)
from tests.writing import WritableCity

ACCUSATION = {
    "title": "甲乙丙窗口索要好处",
    "content": "经办人丁戊己暗示须送礼，否则不予办理。",
    "category": "EXTORTION",
    "contactName": "庚辛壬",
    "contactPhone": "13987654321",
    "respondentPerson": "丁戊己",
}
PLANTED = ("甲乙丙", "丁戊己", "庚辛壬", "13987654321")

OTHERS = (
    "county.simao",
    "city.bizenv",
    "bizenv.lead",
    "sysadmin",
    "leader.l4",
    "leader.l1",
    "commissioner.c1",
    "city.relief",
    "city.supervision",
    "city.org",
    "auditor",
    "dept.industry",
    "enterprise.e13",
    "public",
)
LOOKS = """{
    complaints { totalCount aggregate { count } groups(by: [{status: VALUE}]) { count } }
    sealed: complaints(filter: {confidentiality: {eq: SEALED}}) { totalCount }
    extortion: complaints(filter: {category: {eq: EXTORTION}}) { totalCount }
    found: complaints(filter: {search: "甲乙丙"}) { totalCount }
    complaintSteps { totalCount }
    disciplineCases { totalCount }
    notifications { totalCount }
    regions(filter: {complaints: {some: {confidentiality: {eq: SEALED}}}}) { totalCount }
    supervisionNotices { totalCount }
    myTodo { id }
}"""


@pytest.fixture(scope="module", autouse=True)
def keys() -> Iterator[None]:
    SEAL.sealer = Vault(new_keys())
    yield
    SEAL.sealer = None


@pytest.fixture(autouse=True)
def morning(writable_city: WritableCity) -> Iterator[None]:
    writable_city.at("2026-06-30T10:00")
    yield
    writable_city.at("2026-06-30T10:00")


def secrets_of(payload: dict[str, Any]) -> dict[str, str]:
    return {each["name"]: each["value"] for each in payload["secrets"]}


async def accuse(city: WritableCity, by: str | None = "enterprise.e01", **more: Any) -> dict[str, Any]:
    payload = await city.do(
        by, "lodgeComplaint", input={**ACCUSATION, **more}, select="{ id no status category }"
    )
    assert payload["ok"], payload["errors"]
    return payload


async def newest_case(city: WritableCity) -> dict[str, Any]:
    """The case that was made last: ids and times do not tell, so the transactions are compared."""
    rows = await city.pool.fetch("select * from discipline_case order by xmin::text::bigint desc limit 1")
    return dict(rows[0])


async def case_id(city: WritableCity) -> str:
    return await city.id_of("DisciplineCase", no=(await newest_case(city))["no"])


async def containing(city: WritableCity, word: str) -> list[str]:
    """The tables of which some row holds the word, in clear or as the bytes of it."""
    tables = await city.pool.fetch(
        "select table_name from information_schema.tables where table_schema = 'public' "
        "and table_type = 'BASE TABLE'"
    )
    found = []
    for (table,) in tables:
        for said in (word, word.encode().hex()):
            sql = f'select 1 from "{table}" t where position($1 in t::text) > 0 limit 1'  # noqa: S608
            if await city.pool.fetchval(sql, said):
                found.append(table)
    return found


# --- sealed at once -----------------------------------------------------------------------------


async def test_an_accusation_changes_nothing_for_anybody_else(writable_city: WritableCity) -> None:
    before = {who: await writable_city.ask(who, LOOKS) for who in OTHERS}
    await accuse(writable_city)
    assert {who: await writable_city.ask(who, LOOKS) for who in OTHERS} == before


async def test_the_county_still_counts_five_and_the_office_eleven(writable_city: WritableCity) -> None:
    for who, expected in (("county.simao", 5), ("city.bizenv", 11)):
        told = await writable_city.ask(who, "{ complaints { totalCount } }")
        assert told == {"complaints": {"totalCount": expected}}, who


async def test_its_complainant_sees_a_stub_and_nothing_in_it(writable_city: WritableCity) -> None:
    row = (await accuse(writable_city))["row"]
    query = f"""{{ complaint(id: "{row["id"]}") {{ status confidentiality title content contactPhone
        respondentPerson respondentUnit {{ id }} availableActions {{ name allowed }} }} }}"""
    told = (await writable_city.ask("enterprise.e01", query))["complaint"]
    actions = told.pop("availableActions")
    assert told == {
        "status": "SEALED_TRANSFER",
        "confidentiality": "SEALED",
        "title": None,
        "content": None,
        "contactPhone": None,
        "respondentPerson": None,
        "respondentUnit": None,
    }
    assert not any(each["allowed"] for each in actions)


@pytest.mark.parametrize("who", OTHERS)
async def test_nobody_else_finds_the_stub_by_its_id_or_number(writable_city: WritableCity, who: str) -> None:
    row = (await accuse(writable_city))["row"]
    for query in (
        f'{{ complaint(id: "{row["id"]}") {{ id }} }}',
        f'{{ node(id: "{row["id"]}") {{ id }} }}',
        f'{{ complaint(no: "{row["no"]}") {{ id }} }}',
    ):
        codes = await writable_city.codes(who, query)
        assert codes == ["NOT_FOUND"], query


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("acceptComplaint", None),
        ("withdrawComplaint", None),
        ("reclassifyToDiscipline", None),
        ("updateComplaint", {"kind": "HELP"}),
    ],
)
async def test_nobody_moves_a_stub(
    writable_city: WritableCity, name: str, given: dict[str, Any] | None
) -> None:
    row = (await accuse(writable_city))["row"]["id"]
    for who in ("city.bizenv", "bizenv.lead", "county.simao", "sysadmin"):
        assert await writable_city.refusals(who, name, id=row, input=given) == ["NOT_FOUND"], who
    own = await writable_city.refusals("enterprise.e01", name, id=row, input=given)
    assert own in (["STATE_CONFLICT"], ["FORBIDDEN"])


async def test_no_word_of_it_stands_in_the_database(writable_city: WritableCity) -> None:
    for by, more in (
        ("enterprise.e01", {"respondentUnit": unit("530802-GOV_SERVICES")}),
        (None, {"complainantType": "INDIVIDUAL", "county": county("530802")}),
    ):
        await accuse(writable_city, by, **more)
    for word in PLANTED:
        assert await containing(writable_city, word) == [], word


async def test_a_refused_accusation_leaves_no_word_either(writable_city: WritableCity) -> None:
    payload = await writable_city.do(
        None, "lodgeComplaint", input={**ACCUSATION, "complainantType": "ANONYMOUS"}
    )
    assert [(error["code"], error["field"]) for error in payload["errors"]] == [("VALIDATION", "county")]
    for word in PLANTED:
        assert await containing(writable_city, word) == [], word


@pytest.mark.parametrize(
    "more", [{"category": "FUND_WITHHELD"}, {"category": "SERVICE", "accusesOfficial": True}]
)
async def test_the_switch_and_withheld_funds_seal_as_well(
    writable_city: WritableCity, more: dict[str, Any]
) -> None:
    assert (await accuse(writable_city, **more))["row"]["status"] == "SEALED_TRANSFER"


async def test_ordinary_numbers_show_no_gap(writable_city: WritableCity) -> None:
    async def next_number() -> int:
        row = await lodged(writable_city)
        told = await writable_city.ask("city.bizenv", f'{{ complaint(id: "{row}") {{ no }} }}')
        return int(told["complaint"]["no"].partition("-")[2])

    first = await next_number()
    number = (await accuse(writable_city))["row"]["no"]
    assert await next_number() == first + 1
    assert not number.partition("-")[2].isdigit()


async def test_even_the_first_number_of_a_day_is_the_first(writable_city: WritableCity) -> None:
    writable_city.at("2026-07-20T10:00")
    await accuse(writable_city)
    row = await lodged(writable_city)
    told = await writable_city.ask("city.bizenv", f'{{ complaint(id: "{row}") {{ no }} }}')
    assert told["complaint"]["no"] == "TS20260720-0001"


async def test_nothing_in_the_tables_joins_the_case_to_the_complaint(writable_city: WritableCity) -> None:
    row = (await accuse(writable_city))["row"]
    stub = await writable_city.row("complaint", no=row["no"])
    case = await newest_case(writable_city)
    telling = {value for value in case.values() if isinstance(value, datetime | UUID | str | bytes)}
    shared = telling & {value for value in stub.values() if not isinstance(value, list)}
    assert shared == set()
    month = datetime.fromisoformat("2026-06-01T00:00:00+08:00")
    assert {name for name, value in case.items() if value == month} == {
        "received_at",
        "created_at",
        "updated_at",
    }
    assert case["id"].version == 4, "an id by time would tell the moment"
    assert case["created_by_id"] is None


async def test_nowhere_stands_who_lodged_it(writable_city: WritableCity) -> None:
    """Of an anonymous accusation by somebody signed in, the account is in no row."""
    who = key_of(account("enterprise.e13"))

    async def rows_naming() -> int:
        return int(
            await writable_city.pool.fetchval(
                """select (select count(*) from audit_log where actor_id = $1) +
                (select count(*) from outbox_event where actor_id = $1) +
                (select count(*) from complaint where created_by_id = $1 or updated_by_id = $1) +
                (select count(*) from discipline_case where created_by_id = $1)""",
                who,
            )
        )

    before = await rows_naming()
    await accuse(writable_city, "enterprise.e13", complainantType="ANONYMOUS", county=county("530802"))
    assert await rows_naming() == before


async def test_without_a_key_nothing_is_kept(writable_city: WritableCity) -> None:
    held, SEAL.sealer = SEAL.sealer, None
    before = [len(await writable_city.rows(table)) for table in ("complaint", "discipline_case", "audit_log")]
    try:
        refusal = await writable_city.do("enterprise.e01", "lodgeComplaint", input=ACCUSATION)
        assert [error["code"] for error in refusal["errors"]] == ["SEAL_KEY_MISSING"]
        row = await lodged(writable_city)
        assert await writable_city.refusals("city.bizenv", "reclassifyToDiscipline", id=row) == [
            "SEAL_KEY_MISSING"
        ]
    finally:
        SEAL.sealer = held
    after = [len(await writable_city.rows(table)) for table in ("complaint", "discipline_case", "audit_log")]
    # The ordinary complaint, its entry and that of its first step.
    assert after[0] == before[0] + 1
    assert after[1] == before[1]
    assert await containing(writable_city, "甲乙丙") == []


# --- sealed later -------------------------------------------------------------------------------


async def told_and_handled(city: WritableCity) -> str:
    row = await lodged(city, **{**ACCUSATION, "category": "LICENCE"})
    await advanced(city, row, *TO_HANDLING)
    await city.did(STAFF, "replyInterim", id=row, input={"text": "正在核实丁戊己的情况"})
    return row


async def test_what_was_read_already_is_sealed_and_erased(writable_city: WritableCity) -> None:
    row = await told_and_handled(writable_city)
    assert "complaint" in await containing(writable_city, "甲乙丙")
    payload = await writable_city.do(STAFF, "reclassifyToDiscipline", id=row)
    assert payload["ok"], payload["errors"]
    assert payload["row"] is None
    for word in PLANTED:
        assert await containing(writable_city, word) == [], word
    for who in (STAFF, "city.bizenv", "county.simao"):
        assert await writable_city.codes(who, f'{{ complaint(id: "{row}") {{ id }} }}') == ["NOT_FOUND"]


async def test_who_dealt_with_it_before_stays_on_record(writable_city: WritableCity) -> None:
    row = await told_and_handled(writable_city)
    await writable_city.did(STAFF, "reclassifyToDiscipline", id=row, select="{ id }")
    entries = sorted(
        await writable_city.rows("audit_log", subject=row, entity="Complaint"), key=lambda each: each["seq"]
    )
    assert [entry["action"] for entry in entries] == [
        "lodge_complaint",
        "accept_complaint",
        "dispatch_complaint",
        "sign_in_complaint",
        "reply_interim",
        "reclassify_to_discipline",
    ]
    assert entries[3]["actor_id"] == key_of(account(STAFF))


async def test_events_of_a_transfer_reach_discipline_alone(writable_city: WritableCity) -> None:
    row = await told_and_handled(writable_city)
    payload = await writable_city.do("city.bizenv", "reclassifyToDiscipline", id=row)
    assert payload["events"] == [{"event": "Complaint.reclassify_to_discipline", "audiences": ["discipline"]}]


@pytest.mark.parametrize("stage", [(), ("accept",), ("accept", "dispatch"), TO_HANDLING])
async def test_it_is_transferred_until_it_is_handled(
    writable_city: WritableCity, stage: tuple[str, ...]
) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *stage)
    await writable_city.did("city.bizenv", "reclassifyToDiscipline", id=row, select="{ id }")
    kept = await writable_city.row("complaint", id=key_of(row))
    assert (kept["status"], kept["light"]) == ("SEALED_TRANSFER", "GREY")


async def test_what_is_handled_is_transferred_no_more(writable_city: WritableCity) -> None:
    row = await advanced(writable_city, await lodged(writable_city), *TO_HANDLING, "handle")
    for who, code in (("city.bizenv", "STATE_CONFLICT"), ("enterprise.e01", "FORBIDDEN")):
        assert await writable_city.refusals(who, "reclassifyToDiscipline", id=row) == [code]


# --- discipline inspection ----------------------------------------------------------------------

OPEN = """mutation($id: ID!, $reason: String!) { revealSealed(id: $id, reason: $reason) {
    no complaintNo title content category respondentUnit respondentPerson complainant contactPhone steps
} }"""


async def test_discipline_inspection_opens_it_on_record(writable_city: WritableCity) -> None:
    number = (await accuse(writable_city, respondentUnit=unit("530802-GOV_SERVICES")))["row"]["no"]
    case = await case_id(writable_city)
    told = await writable_city.ask("discipline", OPEN, {"id": case, "reason": "初核"})
    opened = told["revealSealed"]
    assert opened["complaintNo"] == number
    assert (opened["title"], opened["content"]) == (ACCUSATION["title"], ACCUSATION["content"])
    assert (opened["respondentPerson"], opened["contactPhone"]) == ("丁戊己", "13987654321")
    assert opened["respondentUnit"] == "思茅区政务服务管理局"
    assert opened["complainant"].startswith("普洱示例")
    (entry,) = await writable_city.rows("audit_log", action="read_sealed", subject=case)
    assert (entry["actor_id"], entry["reason"]) == (key_of(account("discipline")), "初核")
    assert entry["fields_viewed"] == ["content", "respondent", "complainant", "complaint"]
    for word in PLANTED:
        assert await containing(writable_city, word) == [], word


async def test_it_learns_what_was_done_before_the_transfer(writable_city: WritableCity) -> None:
    row = await told_and_handled(writable_city)
    await writable_city.did(STAFF, "reclassifyToDiscipline", id=row, select="{ id }")
    variables = {"id": await case_id(writable_city), "reason": "初核"}
    told = await writable_city.ask("discipline", OPEN, variables)
    assert any("正在核实丁戊己的情况" in step for step in told["revealSealed"]["steps"])


@pytest.mark.parametrize(
    "who", ["city.bizenv", "bizenv.lead", "sysadmin", "security.auditor", "county.simao"]
)
async def test_nobody_else_opens_it(writable_city: WritableCity, who: str) -> None:
    await accuse(writable_city)
    variables = {"id": await case_id(writable_city), "reason": "看看"}
    assert await writable_city.codes(who, OPEN, variables) == ["NOT_FOUND"]


async def test_opening_needs_a_reason(writable_city: WritableCity) -> None:
    await accuse(writable_city)
    case = await case_id(writable_city)
    assert await writable_city.codes("discipline", OPEN, {"id": case, "reason": " "}) == ["BAD_USER_INPUT"]
    assert await writable_city.rows("audit_log", action="read_sealed", subject=case) == []


async def test_the_accused_does_not_open_their_own_case(writable_city: WritableCity) -> None:
    await newcomer(writable_city, "discipline.two", "DISCIPLINE", "530800-DISCIPLINE", scope="CITY")
    row = await lodged(writable_city)
    person = await writable_city.id_of("User", username="discipline.two")
    await writable_city.did("city.bizenv", "acceptComplaint", id=row, input={"respondentAccount": person})
    await writable_city.did("city.bizenv", "reclassifyToDiscipline", id=row, select="{ id }")
    variables = {"id": await case_id(writable_city), "reason": "初核"}
    assert await writable_city.codes("discipline.two", OPEN, variables) == ["FORBIDDEN"]
    assert await writable_city.codes("discipline", OPEN, variables) == []


async def test_the_security_auditor_sees_that_it_was_opened_and_not_what(
    writable_city: WritableCity,
) -> None:
    await accuse(writable_city)
    case = await case_id(writable_city)
    await writable_city.ask("discipline", OPEN, {"id": case, "reason": "初核"})
    query = f'{{ auditLogs(filter: {{subject: {{eq: "{case}"}}}}) {{ nodes {{ action entity reason }} }} }}'
    told = await writable_city.ask("security.auditor", query)
    assert told["auditLogs"]["nodes"] == [
        {"action": "read_sealed", "entity": "DisciplineCase", "reason": "初核"}
    ]


async def test_the_case_moves_by_discipline_alone(writable_city: WritableCity) -> None:
    await accuse(writable_city)
    case = await case_id(writable_city)
    for who in ("city.bizenv", "sysadmin", "enterprise.e01"):
        codes = await writable_city.refusals(
            who, "updateDisciplineCase", id=case, input={"toStatus": "UNDER_REVIEW"}
        )
        assert codes in (["NOT_FOUND"], ["FORBIDDEN"]), who
    given = {"toStatus": "UNDER_REVIEW", "handler": account("discipline")}
    done = await writable_city.did(
        "discipline", "updateDisciplineCase", id=case, input=given, select="{ status handler { id } }"
    )
    assert done == {"status": "UNDER_REVIEW", "handler": {"id": account("discipline")}}


# --- following by code --------------------------------------------------------------------------

FOLLOW = """query($no: String!, $code: String!) { complaintByCode(no: $no, code: $code) {
    status statusLabel feedback steps { type text } } }"""


@pytest.mark.parametrize("reader", [None, "public", "enterprise.e01"])
async def test_the_complainant_reads_the_answer_of_discipline_by_code(
    writable_city: WritableCity, reader: str | None
) -> None:
    told = secrets_of(await accuse(writable_city, None, complainantType="ANONYMOUS", county=county("530802")))
    case = await case_id(writable_city)
    variables = {"no": told["no"], "code": told["queryCode"]}
    found = await writable_city.ask(reader, FOLLOW, variables)
    assert found["complaintByCode"] == {
        "status": "SEALED_TRANSFER",
        "statusLabel": "已移送",
        "feedback": None,
        "steps": [],
    }
    await writable_city.did("discipline", "updateDisciplineCase", id=case, input={"toStatus": "UNDER_REVIEW"})
    text = {"feedbackToComplainant": "已立案核查。"}
    await writable_city.did("discipline", "feedBackDiscipline", id=case, input=text)
    found = await writable_city.ask(reader, FOLLOW, variables)
    assert found["complaintByCode"]["feedback"] == "已立案核查。"


async def test_a_code_leads_on_after_a_later_transfer(writable_city: WritableCity) -> None:
    payload = await writable_city.do(
        "enterprise.e01", "lodgeComplaint", input={**ACCUSATION, "category": "LICENCE"}, select="{ id no }"
    )
    await writable_city.did("city.bizenv", "reclassifyToDiscipline", id=payload["row"]["id"], select="{ id }")
    case = await case_id(writable_city)
    await writable_city.did("discipline", "updateDisciplineCase", id=case, input={"toStatus": "CLOSED"})
    text = {"feedbackToComplainant": "已依规处理。"}
    await writable_city.did("discipline", "feedBackDiscipline", id=case, input=text)
    code = secrets_of(payload)["queryCode"]
    found = await writable_city.ask(None, FOLLOW, {"no": payload["row"]["no"], "code": code})
    assert found["complaintByCode"]["feedback"] == "已依规处理。"


async def test_an_answer_needs_words(writable_city: WritableCity) -> None:
    await accuse(writable_city)
    case = await case_id(writable_city)
    given = {"feedbackToComplainant": "已核查"}
    assert await writable_city.refusals("discipline", "feedBackDiscipline", id=case, input=given) == [
        "STATE_CONFLICT"
    ]
    await writable_city.did("discipline", "updateDisciplineCase", id=case, input={"toStatus": "UNDER_REVIEW"})
    assert await writable_city.refusals(
        "discipline", "feedBackDiscipline", id=case, input={"feedbackToComplainant": " "}
    ) == ["VALIDATION"]


# --- the number that may be known ---------------------------------------------------------------

COUNT = "query($period: String!) { sealedComplaintCount(period: $period) }"


async def test_small_numbers_are_not_told(writable_city: WritableCity) -> None:
    async def told(period: str, who: str = "city.bizenv") -> str:
        return str((await writable_city.ask(who, COUNT, {"period": period}))["sealedComplaintCount"])

    assert await told("2026-08") == "0"
    writable_city.at("2026-08-03T10:00")
    for expected in ("<3", "<3", "3", "4"):
        await accuse(writable_city)
        assert await told("2026-08") == expected
    assert await told("2026-09") == "0"
    assert await told("2026-08", "bizenv.lead") == "4"


@pytest.mark.parametrize("who", ["county.simao", "city.relief", "sysadmin", "enterprise.e01", "leader.l4"])
async def test_no_other_office_is_told_the_number(writable_city: WritableCity, who: str) -> None:
    assert await writable_city.codes(who, COUNT, {"period": "2026-06"}) == ["FORBIDDEN"]


@pytest.mark.parametrize("period", ["2026", "2026-13", "2026-6", "'; --"])
async def test_a_period_is_a_month(writable_city: WritableCity, period: str) -> None:
    assert await writable_city.codes("city.bizenv", COUNT, {"period": period}) == ["BAD_USER_INPUT"]
