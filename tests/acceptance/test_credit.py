"""Measure 13.7 and 13.11: the credit blacklist, from a refused judgment to the repair of credit."""

from typing import Any

import pytest

from models.entities.credit_workflow import blocks_payment
from tests.accounts import codes_and_fields, new_user
from tests.golden_api.enterprises import enterprise
from tests.writing import WritableCity

COURT, E01, E13 = "court.liaison", "enterprise.e01", "enterprise.e13"
BASIS = {
    "basisKind": "JUDGMENT",
    "basisDocNo": "示例（2026）民终1号",
    "court": "普洱市中级人民法院",
    "basisEffectiveOn": "2026-04-01",
    "refusedOn": "2026-06-01",
    "refusal": "经两次催告仍未履行。",
    "amount": "180000.00",
}
OBJECTION = {"objection": "款项已于六月支付，附银行回单。"}
REPAIR = {"fulfilledOn": "2026-07-20", "fulfilmentEvidence": ["执行完毕证明.pdf"]}
GRANTED = {"repairDocNo": "示例修复〔2026〕1号", "repairReview": "义务已全部履行，同意修复。"}
PUBLIC_FIELDS = "subjectName subjectUscc basisDocNo court listedOn"
NUMBERS = iter(range(1, 1000))


@pytest.fixture(scope="module", autouse=True)
async def court(writable_city: WritableCity) -> str:
    """The court's liaison officer."""
    unit = await writable_city.id_of("OrgUnit", code="530800-COURT")
    user = await new_user(writable_city, COURT, "530800-COURT")
    role = {"user": user, "role": "JUDICIAL", "scopeKind": "UNIT", "unit": unit}
    await writable_city.did("sysadmin", "grantRole", input=role)
    return COURT


@pytest.fixture(autouse=True)
def morning(writable_city: WritableCity) -> None:
    """Each test begins on Tuesday 30 June."""
    writable_city.at("2026-06-30T10:00")


async def proposed(city: WritableCity, firm: str = "E01", **more: Any) -> str:
    """A blacklisting of the enterprise, on a judgment of its own."""
    number = {"basisDocNo": f"示例（2026）民初{next(NUMBERS)}号"}
    said = {"enterprise": await enterprise(city, firm), **BASIS, **number, **more}
    return str((await city.did(COURT, "proposeBlacklist", input=said))["id"])


async def noticed(city: WritableCity, firm: str = "E01", **more: Any) -> str:
    record = await proposed(city, firm, **more)
    await city.did(COURT, "noticeBlacklist", id=record)
    return record


async def listed(city: WritableCity, firm: str = "E01", **more: Any) -> str:
    record = await noticed(city, firm)
    city.at("2026-07-08T09:00")
    await city.did(COURT, "listBlacklist", id=record, input=more or None)
    return record


async def applied(city: WritableCity, firm: str = "E01") -> str:
    record = await listed(city, firm)
    city.at("2026-07-21T09:00")
    await city.did(E01, "applyRepair", id=record, input=REPAIR)
    return record


async def status(city: WritableCity, record: str) -> str:
    asked = await city.ask(COURT, "query($id: ID!) { creditRecord(id: $id) { status } }", {"id": record})
    return str(asked["creditRecord"]["status"])


# --- the basis ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "without", ["basisKind", "basisDocNo", "court", "basisEffectiveOn", "refusedOn", "refusal"]
)
async def test_nobody_is_proposed_without_an_effective_document_and_a_refusal(
    writable_city: WritableCity, without: str
) -> None:
    said = {name: value for name, value in BASIS.items() if name != without}
    said["enterprise"] = await enterprise(writable_city, "E07")
    found = await codes_and_fields(writable_city, COURT, "proposeBlacklist", input=said)
    assert found == [("BASIS_REQUIRED", "basisDocNo")]
    assert not [r for r in await writable_city.rows("credit_record") if r["subject_name"].startswith("江城")]


async def test_a_judgment_that_is_not_yet_in_force_is_no_basis(writable_city: WritableCity) -> None:
    said = {**BASIS, "enterprise": await enterprise(writable_city, "E07"), "basisEffectiveOn": "2026-07-01"}
    found = await codes_and_fields(writable_city, COURT, "proposeBlacklist", input=said)
    assert found == [("BASIS_REQUIRED", "basisEffectiveOn")]
    said |= {"basisEffectiveOn": "2026-06-30", "refusedOn": "2026-07-01"}
    found = await codes_and_fields(writable_city, COURT, "proposeBlacklist", input=said)
    assert found == [("VALIDATION", "refusedOn")]


async def test_a_refused_debt_is_a_basis_of_itself(writable_city: WritableCity) -> None:
    debt = await writable_city.id_of("InterEnterpriseDebt", contract_no="HT-2025-0032")
    e08, e10 = [await enterprise(writable_city, key) for key in ("E08", "E10")]
    found = await codes_and_fields(
        writable_city, COURT, "proposeBlacklist", input={"enterprise": e08, "debt": debt}
    )
    assert found == [("BASIS_REQUIRED", "debt")]
    refused = await writable_city.id_of("InterEnterpriseDebt", contract_no="HT-2024-0011")
    found = await codes_and_fields(
        writable_city, COURT, "proposeBlacklist", input={"enterprise": e08, "debt": refused}
    )
    assert found == [("VALIDATION", "debt")]
    # The debt's judgment is listed already: once a document.
    twice = {"enterprise": e10, "debt": refused}
    assert await writable_city.refusals(COURT, "proposeBlacklist", input=twice) == ["DUPLICATE"]
    made = await writable_city.did(
        COURT,
        "proposeBlacklist",
        input={**twice, "basisDocNo": "示例（2026）执1号"},
        select="{ basisKind basisDocNo court amount refusedOn subjectName }",
    )
    assert made == {
        "basisKind": "JUDGMENT",
        "basisDocNo": "示例（2026）执1号",
        "court": "普洱市中级人民法院",
        "amount": "180000.00",
        "refusedOn": "2026-02-26",
        "subjectName": "西盟示例商贸有限公司",
    }


async def test_only_the_court_proposes_notices_and_lists(writable_city: WritableCity) -> None:
    said = {**BASIS, "enterprise": await enterprise(writable_city, "E01")}
    for who in ("city.relief", "dept.commerce", "county.simao", E01, "discipline", "auditor"):
        assert await writable_city.refusals(who, "proposeBlacklist", input=said) == ["FORBIDDEN"], who
    record = await proposed(writable_city)
    strangers = {
        "city.relief": "FORBIDDEN",
        "county.simao": "FORBIDDEN",
        E01: "FORBIDDEN",
        "county.ninger": "NOT_FOUND",
        E13: "NOT_FOUND",
        "bank.b1": "NOT_FOUND",
        "public": "NOT_FOUND",
    }
    for who, code in strangers.items():
        assert await writable_city.refusals(who, "noticeBlacklist", id=record) == [code], who


async def test_a_proposal_is_corrected_until_the_enterprise_is_told(writable_city: WritableCity) -> None:
    record = await proposed(writable_city)
    await writable_city.did(COURT, "updateCreditRecord", id=record, input={"amount": "90000.00"})
    await writable_city.did(COURT, "updateCreditRecord", id=record, input={"refusal": None})
    assert await writable_city.refusals(COURT, "noticeBlacklist", id=record) == ["VALIDATION"]
    await writable_city.did(COURT, "updateCreditRecord", id=record, input={"refusal": "拒不履行"})
    await writable_city.did(COURT, "noticeBlacklist", id=record)
    changed = {"amount": "1.00"}
    assert await writable_city.refusals(COURT, "updateCreditRecord", id=record, input=changed) == [
        "FORBIDDEN"
    ]


# --- notice and objection -----------------------------------------------------------------------


async def test_the_enterprise_has_five_working_days_to_object(writable_city: WritableCity) -> None:
    record = await proposed(writable_city)
    told = await writable_city.do(COURT, "noticeBlacklist", id=record, select="{ noticeOn objectionDueOn }")
    # Five working days after Tuesday 30 June.
    assert told["row"] == {"noticeOn": "2026-06-30", "objectionDueOn": "2026-07-07"}
    assert told["events"] == [{"event": "CreditRecord.notice_blacklist", "audiences": ["enterprise"]}]
    writable_city.at("2026-07-07T23:59")
    assert await writable_city.refusals(COURT, "listBlacklist", id=record) == ["OBJECTION_PERIOD"]
    writable_city.at("2026-07-08T00:00")
    assert await writable_city.refusals(E01, "objectBlacklist", id=record, input=OBJECTION) == [
        "DEADLINE_PASSED"
    ]
    row = await writable_city.did(COURT, "listBlacklist", id=record, select="{ status listedOn }")
    assert row == {"status": "LISTED", "listedOn": "2026-07-08"}


async def test_an_open_objection_stops_the_listing_until_it_is_decided(writable_city: WritableCity) -> None:
    record = await noticed(writable_city)
    writable_city.at("2026-07-07T17:00")
    assert await writable_city.refusals(E01, "objectBlacklist", id=record, input={}) == ["VALIDATION"]
    assert await writable_city.refusals(COURT, "objectBlacklist", id=record, input=OBJECTION) == ["FORBIDDEN"]
    assert await writable_city.refusals(E13, "objectBlacklist", id=record, input=OBJECTION) == ["NOT_FOUND"]
    told = await writable_city.do(E01, "objectBlacklist", id=record, input=OBJECTION)
    assert told["events"] == [{"event": "CreditRecord.object_blacklist", "audiences": ["judicial"]}]
    assert await writable_city.refusals(E01, "objectBlacklist", id=record, input=OBJECTION) == [
        "STATE_CONFLICT"
    ]
    writable_city.at("2026-07-10T09:00")
    assert await writable_city.refusals(COURT, "listBlacklist", id=record) == ["OBJECTION_OPEN"]
    dismissed = {"objectionUpheld": False, "objectionReply": "回单与本案无关，异议不成立。"}
    row = await writable_city.did(
        COURT, "decideObjection", id=record, input=dismissed, select="{ status objectionDecidedOn }"
    )
    assert row == {"status": "NOTICED", "objectionDecidedOn": "2026-07-10"}
    await writable_city.did(COURT, "listBlacklist", id=record)
    assert await status(writable_city, record) == "LISTED"


async def test_dismissed_early_the_period_still_has_to_end(writable_city: WritableCity) -> None:
    record = await noticed(writable_city)
    await writable_city.did(E01, "objectBlacklist", id=record, input=OBJECTION)
    dismissed = {"objectionUpheld": False, "objectionReply": "异议不成立。"}
    await writable_city.did(COURT, "decideObjection", id=record, input=dismissed)
    assert await writable_city.refusals(COURT, "listBlacklist", id=record) == ["OBJECTION_PERIOD"]


async def test_an_objection_that_is_upheld_ends_it(writable_city: WritableCity) -> None:
    record = await noticed(writable_city)
    upheld = {"objectionUpheld": True, "objectionReply": "经核实已履行，不予列入。"}
    assert await writable_city.refusals(COURT, "decideObjection", id=record, input=upheld) == [
        "STATE_CONFLICT"
    ]
    await writable_city.did(E01, "objectBlacklist", id=record, input=OBJECTION)
    assert await writable_city.refusals(
        COURT, "decideObjection", id=record, input={"objectionReply": "…"}
    ) == ["VALIDATION"]
    row = await writable_city.did(
        COURT, "decideObjection", id=record, input=upheld, select="{ status withdrawReason listedOn }"
    )
    assert row == {"status": "WITHDRAWN", "withdrawReason": upheld["objectionReply"], "listedOn": None}
    writable_city.at("2026-07-10T09:00")
    assert await writable_city.refusals(COURT, "listBlacklist", id=record) == ["STATE_CONFLICT"]


async def test_a_proposal_can_be_withdrawn_before_it_is_listed(writable_city: WritableCity) -> None:
    record = await noticed(writable_city)
    assert await writable_city.refusals(COURT, "withdrawBlacklist", id=record, input={}) == ["VALIDATION"]
    await writable_city.did(COURT, "withdrawBlacklist", id=record, input={"withdrawReason": "当日已付清。"})
    assert await status(writable_city, record) == "WITHDRAWN"


# --- repair -------------------------------------------------------------------------------------


async def test_repair_needs_evidence_that_the_obligations_are_fulfilled(writable_city: WritableCity) -> None:
    record = await listed(writable_city)
    writable_city.at("2026-07-21T09:00")
    for said, field in [
        ({"fulfilledOn": "2026-07-20"}, "fulfilmentEvidence"),
        ({"fulfilledOn": "2026-07-20", "fulfilmentEvidence": []}, "fulfilmentEvidence"),
        ({"fulfilmentEvidence": ["证明.pdf"]}, "fulfilledOn"),
        ({"fulfilledOn": "2026-07-22", "fulfilmentEvidence": ["证明.pdf"]}, "fulfilledOn"),
    ]:
        found = await codes_and_fields(writable_city, E01, "applyRepair", id=record, input=said)
        assert found == [("VALIDATION", field)]
    assert await writable_city.refusals(COURT, "applyRepair", id=record, input=REPAIR) == ["FORBIDDEN"]
    assert await writable_city.refusals(E13, "applyRepair", id=record, input=REPAIR) == ["NOT_FOUND"]
    assert await status(writable_city, record) == "LISTED"


async def test_repair_may_not_be_possible_before_a_day(writable_city: WritableCity) -> None:
    record = await listed(writable_city, repairableOn="2026-10-08")
    writable_city.at("2026-10-07T09:00")
    assert await writable_city.refusals(E01, "applyRepair", id=record, input=REPAIR) == ["STATE_CONFLICT"]
    writable_city.at("2026-10-08T09:00")
    await writable_city.did(E01, "applyRepair", id=record, input=REPAIR)


async def test_a_repair_that_is_granted_delists_and_is_on_record(writable_city: WritableCity) -> None:
    record = await applied(writable_city)
    assert await writable_city.refusals(COURT, "delist", id=record, input={}) == ["VALIDATION"]
    assert await writable_city.refusals(E01, "delist", id=record, input=GRANTED) == ["FORBIDDEN"]
    row = await writable_city.did(
        COURT,
        "delist",
        id=record,
        input=GRANTED,
        select="{ status delistedOn repairRecords { nodes { kind status basisDocNo listedOn amount } } }",
    )
    assert (row["status"], row["delistedOn"]) == ("DELISTED", "2026-07-21")
    assert row["repairRecords"]["nodes"] == [
        {
            "kind": "REPAIR",
            "status": "LISTED",
            "basisDocNo": GRANTED["repairDocNo"],
            "listedOn": "2026-07-21",
            "amount": "180000.00",
        }
    ]


async def test_a_repair_that_is_refused_leaves_it_listed_and_may_be_applied_for_again(
    writable_city: WritableCity,
) -> None:
    record = await applied(writable_city)
    assert await writable_city.refusals(COURT, "refuseRepair", id=record, input={}) == ["VALIDATION"]
    await writable_city.did(COURT, "refuseRepair", id=record, input={"repairRefusal": "尚欠迟延履行利息。"})
    assert await status(writable_city, record) == "LISTED"
    writable_city.at("2026-08-03T09:00")
    await writable_city.did(E01, "applyRepair", id=record, input=REPAIR)
    assert await status(writable_city, record) == "REPAIR_APPLIED"


async def test_a_listing_that_was_wrong_is_revoked_without_repair(writable_city: WritableCity) -> None:
    record = await listed(writable_city)
    said = {"delistReason": "再审撤销原判决。"}
    assert await writable_city.refusals("city.relief", "revokeListing", id=record, input=said) == [
        "FORBIDDEN"
    ]
    row = await writable_city.did(
        COURT, "revokeListing", id=record, input=said, select="{ status repairRecords { totalCount } }"
    )
    assert row == {"status": "DELISTED", "repairRecords": {"totalCount": 0}}


async def test_every_step_stands_in_its_state(writable_city: WritableCity) -> None:
    repairing = await applied(writable_city)
    writable_city.at("2026-06-30T10:00")
    on_list = await listed(writable_city)
    writable_city.at("2026-06-30T10:00")
    first, told = await proposed(writable_city), await noticed(writable_city)
    wrong: list[tuple[str, str, str, dict[str, Any] | None]] = [
        (COURT, "listBlacklist", first, None),
        (E01, "objectBlacklist", first, OBJECTION),
        (COURT, "noticeBlacklist", told, None),
        (E01, "applyRepair", told, REPAIR),
        (COURT, "withdrawBlacklist", on_list, {"withdrawReason": "…"}),
        (COURT, "delist", on_list, GRANTED),
        (COURT, "refuseRepair", on_list, {"repairRefusal": "…"}),
        (COURT, "endIncentive", on_list, {"delistReason": "…"}),
        (E01, "applyRepair", repairing, REPAIR),
    ]
    for who, name, record, said in wrong:
        assert await writable_city.refusals(who, name, id=record, input=said) == ["STATE_CONFLICT"], name


# --- incentives ---------------------------------------------------------------------------------


async def test_an_incentive_is_recorded_and_ended(writable_city: WritableCity) -> None:
    said = {
        "enterprise": await enterprise(writable_city, "E01"),
        "basisDocNo": "示例守信〔2026〕9号",
        "court": BASIS["court"],
    }
    assert await writable_city.refusals("city.relief", "recordIncentive", input=said) == ["FORBIDDEN"]
    made = await writable_city.did(COURT, "recordIncentive", input=said, select="{ id kind status listedOn }")
    assert (made["kind"], made["status"], made["listedOn"]) == ("INCENTIVE", "LISTED", "2026-06-30")
    for who, name, given in [
        (E01, "applyRepair", REPAIR),
        (COURT, "revokeListing", {"delistReason": "…"}),
    ]:
        assert await writable_city.refusals(who, name, id=made["id"], input=given) == ["STATE_CONFLICT"]
    await writable_city.did(COURT, "endIncentive", id=made["id"], input={"delistReason": "期满"})
    assert await status(writable_city, made["id"]) == "DELISTED"


# --- what is published --------------------------------------------------------------------------


async def test_the_public_and_banks_read_the_published_fields_of_those_listed_and_nothing_else(
    writable_city: WritableCity,
) -> None:
    unheard, record = await noticed(writable_city, "E03"), await listed(writable_city, "E03")
    query = (
        f"{{ creditRecords(first: 40) {{ nodes {{ id kind {PUBLIC_FIELDS} amount refusal objectionDueOn "
        "noticeOn fulfilmentEvidence basisKind delistedOn enterprise { name } debt { amount } } } }"
    )
    for who in ("public", "bank.b1"):
        seen = {each["id"]: each for each in (await writable_city.ask(who, query))["creditRecords"]["nodes"]}
        assert {each["kind"] for each in seen.values()} == {"BLACKLIST"}
        assert unheard not in seen
        row = seen[record]
        assert (row["subjectName"], row["listedOn"]) == ("墨江示例制药有限公司", "2026-07-08")
        assert row["subjectUscc"] == "91530822X00000035J"
        published = {"id", "kind", *PUBLIC_FIELDS.split()}
        assert {name for name, value in row.items() if value is not None} == published


async def test_what_is_not_published_is_not_found_by_asking_either(writable_city: WritableCity) -> None:
    query = '{ creditRecords(filter: {amount: {gt: "1.00"}}) { totalCount } }'
    assert await writable_city.codes("public", query) == ["FIELD_NOT_FILTERABLE"]
    through = '{ creditRecords(filter: {enterprise: {name: {eq: "西盟示例商贸有限公司"}}}) { totalCount } }'
    assert (await writable_city.ask("public", through))["creditRecords"]["totalCount"] == 0
    assert (await writable_city.ask("city.relief", through))["creditRecords"]["totalCount"] >= 1


async def test_the_code_of_an_individual_business_is_published_in_part(writable_city: WritableCity) -> None:
    record = await proposed(writable_city, "E11")
    asked = await writable_city.ask(
        COURT,
        "query($id: ID!) { creditRecord(id: $id) { subjectUscc enterprise { uscc } } }",
        {"id": record},
    )
    assert asked["creditRecord"] == {
        "subjectUscc": "92530802******1154",
        "enterprise": {"uscc": "92530802X000001154"},
    }


async def test_the_enterprise_reads_its_own_records_whole_and_no_others(writable_city: WritableCity) -> None:
    mine, other = await noticed(writable_city, "E01"), await noticed(writable_city, "E03")
    query = "query($id: ID!) { creditRecord(id: $id) { amount refusal } }"
    own = await writable_city.ask(E01, query, {"id": mine})
    assert own["creditRecord"] == {"amount": "180000.00", "refusal": BASIS["refusal"]}
    assert await writable_city.codes(E01, query, {"id": other}) == ["NOT_FOUND"]
    assert await writable_city.codes("county.ninger", query, {"id": mine}) == ["NOT_FOUND"]


# --- payments and figures -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "status", "blocks"),
    [
        ("BLACKLIST", "PROPOSED", False),
        ("BLACKLIST", "NOTICED", False),
        ("BLACKLIST", "LISTED", True),
        ("BLACKLIST", "REPAIR_APPLIED", True),
        ("BLACKLIST", "DELISTED", False),
        ("BLACKLIST", "WITHDRAWN", False),
        ("INCENTIVE", "LISTED", False),
        ("REPAIR", "LISTED", False),
    ],
)
def test_payment_is_blocked_from_the_listing_to_the_delisting(
    kind: str, status: str, *, blocks: bool
) -> None:
    assert blocks_payment({"kind": kind, "status": status}) is blocks


async def test_the_enterprise_is_reminded_of_its_last_day_to_object(writable_city: WritableCity) -> None:
    record = await noticed(writable_city)
    asked = await writable_city.ask(E01, "{ myTodo { id dueAt actions { name } } }")
    waiting = {each["id"]: each for each in asked["myTodo"]}
    assert waiting[record]["dueAt"].startswith("2026-07-07")
    assert [each["name"] for each in waiting[record]["actions"]] == ["objectBlacklist"]


async def test_listings_repairs_and_delistings_are_counted_with_their_amounts(
    writable_city: WritableCity,
) -> None:
    query = """query($from: Date!) {
        listed: creditRecords(filter: {kind: {eq: BLACKLIST}, listedOn: {gte: $from}})
            { totalCount aggregate { sum { amount } } }
        repaired: creditRecords(filter: {kind: {eq: REPAIR}, listedOn: {gte: $from}}) { totalCount }
        delisted: creditRecords(filter: {kind: {eq: BLACKLIST}, delistedOn: {gte: $from}}) { totalCount } }"""
    writable_city.at("2026-11-03T09:00")
    said = {"basisEffectiveOn": "2026-10-12", "refusedOn": "2026-11-02", "amount": "70000.00"}
    record = await proposed(writable_city, **said)
    await writable_city.did(COURT, "noticeBlacklist", id=record)
    writable_city.at("2026-11-11T09:00")
    await writable_city.did(COURT, "listBlacklist", id=record)
    writable_city.at("2026-11-25T09:00")
    await writable_city.did(E01, "applyRepair", id=record, input={**REPAIR, "fulfilledOn": "2026-11-24"})
    done = {**GRANTED, "repairDocNo": "示例修复〔2026〕99号"}
    await writable_city.did(COURT, "delist", id=record, input=done)
    assert await writable_city.ask(COURT, query, {"from": "2026-11-01"}) == {
        "listed": {"totalCount": 1, "aggregate": {"sum": {"amount": "70000.00"}}},
        "repaired": {"totalCount": 1},
        "delisted": {"totalCount": 1},
    }


async def test_anybody_may_ask_who_is_on_the_blacklist_now(writable_city: WritableCity) -> None:
    await writable_city.pool.execute("update credit_record set deleted_at = now() where court is not null")
    query = "{ blacklist { totalCount entries { name uscc basisDocNo court listedOn } } }"
    record = await listed(writable_city, "E11")
    writable_city.at("2026-07-02T10:00")
    repairing = await noticed(writable_city, "E01")
    writable_city.at("2026-07-13T09:00")
    await writable_city.did(COURT, "listBlacklist", id=repairing)
    await writable_city.did(E01, "applyRepair", id=repairing, input={**REPAIR, "fulfilledOn": "2026-07-12"})
    found: dict[str, Any] = {}
    for who in (None, "public", "bank.b1", E13, "city.relief"):
        found = (await writable_city.ask(who, query))["blacklist"]
        assert [(each["name"], each["listedOn"]) for each in found["entries"]] == [
            ("普洱示例茶业有限公司", "2026-07-13"),
            ("思茅示例客栈", "2026-07-08"),
        ], who
    assert found["totalCount"] == 2
    assert found["entries"][1]["uscc"] == "92530802******1154"
    await writable_city.did(COURT, "delist", id=repairing, input={**GRANTED, "repairDocNo": "示例修复100号"})
    await writable_city.did(COURT, "revokeListing", id=record, input={"delistReason": "再审改判。"})
    assert (await writable_city.ask(None, query))["blacklist"] == {"totalCount": 0, "entries": []}


@pytest.mark.parametrize("page", ["first: 0", "first: 101", "offset: -1", "offset: 10001"])
async def test_the_list_is_read_by_pages(writable_city: WritableCity, page: str) -> None:
    query = f"{{ blacklist({page}) {{ totalCount }} }}"
    assert await writable_city.codes("public", query) == ["BAD_USER_INPUT"]


async def test_the_history_of_a_listing_tells_the_public_nothing_that_is_not_published(
    writable_city: WritableCity,
) -> None:
    record = await listed(writable_city, "E03")
    query = """query($id: ID!) { creditRecord(id: $id) { history { action changes { field old new } } } }"""
    asked = (await writable_city.ask("public", query, {"id": record}))["creditRecord"]
    assert [each["action"] for each in asked["history"]]
    for secret in ("催告", "180000", "2026-06-01"):
        assert secret not in str(asked), asked
