"""Rankings from the draft to the criticism, and bulletins from the draft to the withdrawal (K16, §6.8)."""

from typing import Any

import pytest

from resolvers.binding import opaque_id, parse_id
from tests.accounts import codes_and_fields
from tests.golden_api.enterprises import enterprise, region, unit
from tests.writing import WritableCity

OFFICE, HEAD, E01 = "dept.industry", "industry.lead", "enterprise.e01"
AVERAGE = {"provincialAverage": "75.00", "averageSource": "示例：全省清理拖欠工作通报（2026年第二季度）"}
PUBLIC_TEXT = "query($id: ID!) { bulletin(id: $id) { no publicBody internalBody data status } }"


async def drafted(city: WritableCity, period: str, kind: str = "COUNTY") -> str:
    """The id of a ranking in draft."""
    made = await city.did(OFFICE, "draftRanking", input={"period": period, "kind": kind})
    return str(made["id"])


async def places(city: WritableCity, ranking: str) -> dict[str, tuple[str, int | None]]:
    """Name of each county or department with arrears: its rate and rank."""
    query = """query($id: ID!) { arrearsRanking(id: $id) {
      rows(first: 50) { nodes { region { shortName } unit { shortName } rate rank } } } }"""
    rows = (await city.ask(OFFICE, query, {"id": ranking}))["arrearsRanking"]["rows"]["nodes"]
    return {
        (row["region"] or row["unit"])["shortName"]: (row["rate"], row["rank"]) for row in rows if row["rate"]
    }


async def reads(city: WritableCity, who: str, query: str, row: str) -> dict[str, Any] | None:
    """What somebody is told of the row; nothing if it is not theirs to see."""
    data: dict[str, Any] = (await city.answer(who, query, {"id": row}))["data"]
    (told,) = data.values()
    return told  # type: ignore[no-any-return]


async def bulletin(city: WritableCity, who: str = "city.relief", **more: Any) -> str:
    """The id of a drafted bulletin on links."""
    said = {
        "type": "LINK",
        "period": "2026Q2",
        "title": "挂钩联系情况通报",
        "internalBody": "内部数据",
        "publicBody": "公开数据",
        **more,
    }
    return str((await city.did(who, "draftBulletin", input=said))["id"])


# --- rankings -----------------------------------------------------------------------------------


async def test_the_golden_ledger_gives_the_golden_order(writable_city: WritableCity) -> None:
    made = await drafted(writable_city, "2026H1")
    assert await places(writable_city, made) == {
        "宁洱": ("90.0000", 1),
        "思茅": ("80.0000", 2),
        "澜沧": ("75.0000", 3),
        "墨江": ("60.0000", 4),
    }
    assert len(await writable_city.rows("arrears_ranking_row", ranking_id=parse_id(made)[1])) == 10  # type: ignore[index]


async def test_a_draft_follows_the_ledger_when_it_is_computed_anew(writable_city: WritableCity) -> None:
    made = await drafted(writable_city, "2026")
    said = {"paidOn": "2026-06-30", "amount": "500000.00", "method": "CASH"}
    item = await writable_city.id_of("ArrearsItem", contract_no="HT-2025-0101")
    row = await writable_city.did(
        "county.ninger", "recordRepayment", id=item, input=said, select="{ status }"
    )
    assert row == {"status": "CLEARED"}
    assert (await places(writable_city, made))["宁洱"] == ("90.0000", 1)
    await writable_city.did(OFFICE, "redraftRanking", id=made)
    assert (await places(writable_city, made))["宁洱"] == ("100.0000", 1)
    assert len(await writable_city.rows("arrears_ranking_row", ranking_id=parse_id(made)[1])) == 10  # type: ignore[index]


async def test_departments_of_the_city_are_ranked_apart(writable_city: WritableCity) -> None:
    for contract, debtor, paid in (
        ("HT-2026-0501", "530800-COMMERCE", "30.00"),
        ("HT-2026-0502", "530800-FINANCE", "60.00"),
        ("HT-2026-0503", "530800-INVESTMENT", "60.00"),
    ):
        said = {
            "creditor": await enterprise(writable_city, "E01"),
            "debtorType": "ORGAN",
            "debtorUnit": unit(debtor),
            "contractNo": contract,
            "goodsKind": "SERVICE",
            "contractAmount": "100.00",
            "unpaid": "100.00",
            "deliveredOn": "2026-05-01",
        }
        item = (await writable_city.did(OFFICE, "reportArrears", input=said))["id"]
        await writable_city.did(OFFICE, "confirmArrears", id=item, input={"confirmedAmount": "100.00"})
        part = {"paidOn": "2026-06-30", "amount": paid, "method": "CASH"}
        await writable_city.did(OFFICE, "recordRepayment", id=item, input=part)
    counties = await places(writable_city, await drafted(writable_city, "2026-06"))
    assert set(counties) == {"宁洱", "思茅", "澜沧", "墨江"}
    made = await drafted(writable_city, "2026-06", "CITY_DEPT")
    assert await places(writable_city, made) == {
        "市财政局": ("60.0000", 1),
        "市投资促进局": ("60.0000", 1),
        "市商务局": ("30.0000", 3),
    }


@pytest.mark.parametrize("period", ["2026Q5", "二季度", "2026Q3"])
async def test_a_period_is_one_that_has_begun(writable_city: WritableCity, period: str) -> None:
    said = {"period": period, "kind": "COUNTY"}
    assert await codes_and_fields(writable_city, OFFICE, "draftRanking", input=said) == [
        ("VALIDATION", "period")
    ]


async def test_only_the_office_that_clears_arrears_ranks(writable_city: WritableCity) -> None:
    said = {"period": "2026-05", "kind": "COUNTY"}
    for who in ("county.simao", "dept.commerce", "city.relief", "auditor", "discipline", E01, "leader.l1"):
        assert await writable_city.refusals(who, "draftRanking", input=said) == ["FORBIDDEN"], who
    made = await drafted(writable_city, "2026-05")
    for who, code in {"auditor": "FORBIDDEN", "county.simao": "NOT_FOUND", "public": "NOT_FOUND"}.items():
        refusals = await writable_city.refusals(who, "setProvincialAverage", id=made, input=AVERAGE)
        assert refusals == [code], who


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"provincialAverage": "75.00"}, "averageSource"),
        ({"averageSource": "省通报"}, "provincialAverage"),
        ({"provincialAverage": "100.01", "averageSource": "省通报"}, "provincialAverage"),
    ],
)
async def test_an_average_is_a_percentage_with_its_source(
    writable_city: WritableCity, said: dict[str, str], field: str
) -> None:
    rows = await writable_city.rows("arrears_ranking", period="2026-04")
    made = opaque_id("ArrearsRanking", rows[0]["id"]) if rows else await drafted(writable_city, "2026-04")
    assert await codes_and_fields(writable_city, OFFICE, "setProvincialAverage", id=made, input=said) == [
        ("VALIDATION", field)
    ]


async def test_a_ranking_is_published_when_its_period_is_over_and_computed_since(
    writable_city: WritableCity,
) -> None:
    made = await drafted(writable_city, "2026Q2")
    assert await writable_city.refusals(OFFICE, "draftCriticism", id=made) == ["STATE_CONFLICT"]
    assert await writable_city.refusals(OFFICE, "publishRanking", id=made) == ["STATE_CONFLICT"]
    writable_city.at("2026-07-01T08:00")
    assert await writable_city.refusals(OFFICE, "publishRanking", id=made) == ["STATE_CONFLICT"]
    await writable_city.did(OFFICE, "redraftRanking", id=made)
    await writable_city.did(
        OFFICE, "setProvincialAverage", id=made, input=AVERAGE | {"provincialAverage": "60.00"}
    )
    query = "query($id: ID!) { arrearsRanking(id: $id) { status } }"
    assert await reads(writable_city, "public", query, made) is None
    await writable_city.did(OFFICE, "publishRanking", id=made)
    assert await reads(writable_city, "public", query, made) == {"status": "PUBLISHED"}
    # 墨江 at 60.00 is not below 60.00.
    assert await writable_city.refusals(OFFICE, "draftCriticism", id=made) == ["STATE_CONFLICT"]
    writable_city.at("2026-06-30T10:00")


# --- bulletins ----------------------------------------------------------------------------------


async def test_a_bulletin_is_drafted_reviewed_issued_and_withdrawn(writable_city: WritableCity) -> None:
    made = await bulletin(writable_city)
    for who in ("public", E01, "county.simao"):
        assert await reads(writable_city, who, PUBLIC_TEXT, made) is None, who
    await writable_city.did("city.relief", "submitBulletin", id=made)
    changed = {"publicBody": "改"}
    assert await writable_city.refusals("city.relief", "updateBulletin", id=made, input=changed) == [
        "FORBIDDEN"
    ]
    back = {"returnReason": "请补充数据"}
    await writable_city.did("city.relief", "returnBulletin", id=made, input=back)
    await writable_city.did("city.relief", "updateBulletin", id=made, input=changed)
    await writable_city.did("city.relief", "submitBulletin", id=made)
    row = await writable_city.did("city.relief", "issueBulletin", id=made, select="{ no status issuedAt }")
    assert row == {
        "no": "TB-LINK-2026Q2-1",
        "status": "ISSUED",
        "issuedAt": "2026-06-30T10:00:00+08:00",
    }
    assert await writable_city.refusals("city.relief", "updateBulletin", id=made, input=changed) == [
        "FORBIDDEN"
    ]
    assert await writable_city.refusals("city.relief", "returnBulletin", id=made, input=back) == [
        "STATE_CONFLICT"
    ]
    assert await writable_city.refusals("city.relief", "withdrawBulletin", id=made, input={}) == [
        "VALIDATION"
    ]
    gone = {"withdrawReason": "数据有误"}
    row = await writable_city.did(
        "city.relief", "withdrawBulletin", id=made, input=gone, select="{ no status }"
    )
    assert row == {"no": "TB-LINK-2026Q2-1", "status": "WITHDRAWN"}
    assert await reads(writable_city, "public", PUBLIC_TEXT, made) is None
    # Its number is never given again.
    second = await bulletin(writable_city)
    assert (await writable_city.row("bulletin", id=parse_id(second)[1]))["no"] == "TB-LINK-2026Q2-2"  # type: ignore[index]


async def test_the_public_reads_the_public_text_of_issued_bulletins_only(writable_city: WritableCity) -> None:
    issued, kept = await bulletin(writable_city), await bulletin(writable_city, publicBody=None)
    for made in (issued, kept):
        await writable_city.did("city.relief", "submitBulletin", id=made)
        await writable_city.did("city.relief", "issueBulletin", id=made)
    for who in ("public", E01, "bank.b1"):
        told = await reads(writable_city, who, PUBLIC_TEXT, issued) or {}
        assert (told["publicBody"], told["internalBody"], told["data"]) == ("公开数据", None, None), who
        assert await reads(writable_city, who, PUBLIC_TEXT, kept) is None, who
    for who in ("county.simao", "leader.l1", "commissioner.c1", "auditor", "discipline"):
        told = await reads(writable_city, who, PUBLIC_TEXT, issued) or {}
        assert told["internalBody"] == "内部数据", who


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("city.relief", "COMPLAINT"),
        ("city.bizenv", "LINK"),
        ("city.invest", "FUND_ARRIVAL"),
        ("auditor", "LINK"),
        ("discipline", "LINK"),
        (E01, "LINK"),
    ],
)
async def test_each_office_drafts_its_own_kinds(writable_city: WritableCity, who: str, kind: str) -> None:
    said = {"type": kind, "period": "2026Q2", "title": "通报"}
    assert await writable_city.refusals(who, "draftBulletin", input=said) == ["FORBIDDEN"]


async def test_a_county_drafts_bulletins_of_its_own(writable_city: WritableCity) -> None:
    made = await bulletin(writable_city, "county.simao", type="ISSUE")
    of_another = {"type": "ISSUE", "period": "2026-06", "title": "问题清单通报", "county": region("530821")}
    payload = await writable_city.do(
        "county.simao", "draftBulletin", input=of_another, select="{ county { code } }"
    )
    assert payload["row"] == {"county": {"code": "530802"}}
    assert await writable_city.refusals("city.relief", "draftBulletin", input=of_another) == ["VALIDATION"]
    assert await writable_city.refusals("county.ninger", "submitBulletin", id=made) == ["NOT_FOUND"]
    await writable_city.did("county.simao", "submitBulletin", id=made)
    row = await writable_city.did("county.simao", "issueBulletin", id=made, select="{ level status }")
    assert row == {"level": "COUNTY", "status": "ISSUED"}


async def test_the_head_of_a_department_issues_what_its_staff_drafts(writable_city: WritableCity) -> None:
    made = await bulletin(writable_city, OFFICE, type="ARREARS")
    await writable_city.did(OFFICE, "submitBulletin", id=made)
    assert await writable_city.refusals(OFFICE, "issueBulletin", id=made) == ["FORBIDDEN"]
    row = await writable_city.did(HEAD, "issueBulletin", id=made, select="{ status ownerUnit { code } }")
    assert row == {"status": "ISSUED", "ownerUnit": {"code": "530800-ARREARS_OFFICE"}}
    for kind in ("ARREARS", "LINK"):
        said = {"type": kind, "period": "2026Q2", "title": "通报"}
        assert await writable_city.refusals("dept.commerce", "draftBulletin", input=said) == ["FORBIDDEN"]
    said = {"type": "ARREARS_CRITICISM", "period": "2026Q2", "title": "通报"}
    assert await codes_and_fields(writable_city, OFFICE, "draftBulletin", input=said) == [
        ("VALIDATION", "type")
    ]


async def test_an_empty_bulletin_is_not_submitted(writable_city: WritableCity) -> None:
    made = await bulletin(writable_city, internalBody=None)
    assert await codes_and_fields(writable_city, "city.relief", "submitBulletin", id=made) == [
        ("VALIDATION", "internalBody")
    ]
