"""Enterprises and what is on record about them: entering, moving, libraries, awards, accounts."""

from typing import Any

import pytest

from tests.golden_api.enterprises import enterprise, region
from tests.writing import WritableCity

RELIEF = "city.relief"


def code(head: str) -> str:
    """A valid credit code that begins with these seventeen characters."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(alphabet.index(sign) * pow(3, place, 31) for place, sign in enumerate(head))
    return head + alphabet[(31 - total % 31) % 31]


def new(head: str, county: str = "530802", **more: Any) -> dict[str, Any]:
    """The input that enters an enterprise."""
    said = {"uscc": code(head), "name": f"普洱示例{head[-4:]}有限公司", "county": region(county)}
    return {**said, **more}


# --- entering -----------------------------------------------------------------------------------


async def test_a_countys_enterprise_lies_in_the_county_whatever_is_said(writable_city: WritableCity) -> None:
    payload = await writable_city.do(
        "county.ninger",
        "createEnterprise",
        input=new("91530821MA6X00011", "530802"),
        select="{ id county { code } }",
    )
    assert payload["ok"]
    assert payload["row"]["county"] == {"code": "530821"}
    assert [each["field"] for each in payload["errors"]] == ["county"]


async def test_the_location_counts_and_not_the_code(writable_city: WritableCity) -> None:
    said = new("91530800MA6X00012", "530828")
    made = await writable_city.did(RELIEF, "createEnterprise", input=said)
    seen = await writable_city.ask("county.lancang", "query($id: ID!) { enterprise(id: $id) { name } }", made)
    assert seen["enterprise"]["name"] == said["name"]


async def test_a_wrong_check_digit_is_refused(writable_city: WritableCity) -> None:
    said = new("91530802MA6X00013")
    said["uscc"] = said["uscc"][:-1] + ("0" if said["uscc"][-1] != "0" else "1")
    payload = await writable_city.do(RELIEF, "createEnterprise", input=said)
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("VALIDATION", "uscc")]


async def test_a_code_is_entered_once_and_upserted_after_that(writable_city: WritableCity) -> None:
    said = new("91530802MA6X00014")
    await writable_city.did(RELIEF, "createEnterprise", input=said)
    assert await writable_city.refusals(RELIEF, "createEnterprise", input=said) == ["DUPLICATE"]
    await writable_city.did(
        RELIEF, "upsertEnterprise", input={"uscc": said["uscc"], "address": "茶马大道1号"}
    )
    assert (await writable_city.row("enterprise", uscc=said["uscc"]))["address"] == "茶马大道1号"


async def test_contacts_and_awards_come_with_the_enterprise(writable_city: WritableCity) -> None:
    said = new(
        "91530802MA6X00015",
        contacts=[{"name": "李梅", "phone": "13808790100", "isPrimary": True}],
        certifications=[{"kind": "SRDI_CITY", "docNo": "示例普工信〔2026〕3号", "awardedOn": "2026-05-06"}],
    )
    select = "{ contacts { nodes { name phone } } certifications { nodes { kind } } }"
    made = await writable_city.did(RELIEF, "createEnterprise", input=said, select=select)
    assert made["contacts"]["nodes"] == [{"name": "李梅", "phone": "13808790100"}]
    assert made["certifications"]["nodes"] == [{"kind": "SRDI_CITY"}]


@pytest.mark.parametrize("who", ["city.invest", "dept.commerce", "leader.l4", "enterprise.e01", "auditor"])
async def test_others_do_not_enter_enterprises(writable_city: WritableCity, who: str) -> None:
    said = new("91530802MA6X00016")
    assert await writable_city.refusals(who, "createEnterprise", input=said) == ["FORBIDDEN"]


async def test_the_enterprise_changes_its_contact_and_nothing_else(writable_city: WritableCity) -> None:
    e01 = await enterprise(writable_city, "E01")
    phone = {"contactPhone": "13808790101"}
    await writable_city.did("enterprise.e01", "updateEnterprise", id=e01, input=phone)
    payload = await writable_city.do("enterprise.e01", "updateEnterprise", id=e01, input={"employees": 1})
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("FORBIDDEN", "employees")]


# --- moving -------------------------------------------------------------------------------------


WHY = {"reason": "迁址"}


async def test_only_the_city_moves_an_enterprise_to_another_county(writable_city: WritableCity) -> None:
    city, e12 = writable_city, await enterprise(writable_city, "E12")
    said = {"county": region("530821"), **WHY}
    assert await city.refusals("county.simao", "transferCounty", id=e12, input=said) == ["FORBIDDEN"]
    assert await city.refusals("county.ninger", "transferCounty", id=e12, input=said) == ["NOT_FOUND"]
    for wrong in ({"county": region("Z530800-01"), **WHY}, WHY):
        assert await city.refusals(RELIEF, "transferCounty", id=e12, input=wrong) == ["VALIDATION"]
    moved = await city.did(RELIEF, "transferCounty", id=e12, input=said, select="{ county { code } }")
    assert moved == {"county": {"code": "530821"}}
    assert await city.refusals(RELIEF, "transferCounty", id=e12, input=said) == ["STATE_CONFLICT"]


# --- libraries and awards -----------------------------------------------------------------------


async def test_an_entry_counts_from_the_first_of_its_month_until_the_drop(
    writable_city: WritableCity,
) -> None:
    said = {
        "enterprise": await enterprise(writable_city, "E10"),
        "library": "ABOVE_LIMIT_RETAIL",
        "entryKind": "MONTHLY",
        "enteredOn": "2026-05-17",
    }
    made = await writable_city.did("county.ximeng", "addLibraryRecord", input=said, select="{ id enteredOn }")
    assert made["enteredOn"] == "2026-05-01"
    assert await writable_city.refusals(RELIEF, "addLibraryRecord", input=said) == ["DUPLICATE"]
    dropped = {"droppedOn": "2026-06-15", "dropReason": "营业收入低于标准"}
    assert await writable_city.refusals(
        "county.ximeng", "dropFromLibrary", id=made["id"], input={"droppedOn": "2026-06-15"}
    ) == ["VALIDATION"]
    for day in ("2026-04-30", "2026-07-01"):
        wrong = {**dropped, "droppedOn": day}
        assert await writable_city.refusals(RELIEF, "dropFromLibrary", id=made["id"], input=wrong) == [
            "VALIDATION"
        ]
    assert await writable_city.refusals("county.ninger", "dropFromLibrary", id=made["id"], input=dropped) == [
        "NOT_FOUND"
    ]
    await writable_city.did("county.ximeng", "dropFromLibrary", id=made["id"], input=dropped)
    assert await writable_city.refusals(RELIEF, "dropFromLibrary", id=made["id"], input=dropped) == [
        "STATE_CONFLICT"
    ]


async def test_library_records_can_be_asked_as_of_a_day(writable_city: WritableCity) -> None:
    query = (
        "query($day: Date!) { libraryRecords(asOf: $day, filter: { enterprise: { uscc: "
        '{ eq: "91530821X000000279" } } }) { totalCount } }'
    )
    counts = [
        (await writable_city.ask(RELIEF, query, {"day": day}))["libraryRecords"]["totalCount"]
        for day in ("2026-02-28", "2026-03-01")
    ]
    assert counts == [0, 1]


async def test_awards_are_recorded_with_their_document(writable_city: WritableCity) -> None:
    said = {
        "enterprise": await enterprise(writable_city, "E05"),
        "kind": "SRDI_CITY",
        "docNo": "示例普工信〔2026〕9号",
        "awardedOn": "2026-06-01",
        "validTo": "2029-05-31",
    }
    await writable_city.did("county.jinggu", "addCertification", input=said)
    assert await writable_city.refusals("county.jinggu", "addCertification", input=said) == ["DUPLICATE"]
    ahead = {**said, "docNo": "示例普工信〔2026〕10号", "awardedOn": "2026-07-02"}
    assert await writable_city.refusals(RELIEF, "addCertification", input=ahead) == ["VALIDATION"]
    assert await writable_city.refusals("dept.industry", "addCertification", input=said) == ["FORBIDDEN"]


# --- accounts -----------------------------------------------------------------------------------

E03 = {"uscc": "91530822X00000035J", "legalRep": "王建军"}


async def test_an_account_is_bound_by_licence_and_confirmed_by_an_office(writable_city: WritableCity) -> None:
    for wrong in ({**E03, "legalRep": "张三"}, {**E03, "uscc": code("91530822MA6X00099")}):
        assert await writable_city.refusals("enterprise.e13", "bindEnterprise", input=wrong) == ["NOT_FOUND"]
    made = await writable_city.did("enterprise.e13", "bindEnterprise", input=E03, select="{ id status role }")
    assert (made["status"], made["role"]) == ("PENDING", "ADMIN")
    assert await writable_city.refusals("enterprise.e13", "bindEnterprise", input=E03) == ["STATE_CONFLICT"]
    see = "query($id: ID!) { enterprise(id: $id) { name } }"
    e03 = {"id": await enterprise(writable_city, "E03")}
    assert "NOT_FOUND" in await writable_city.codes("enterprise.e13", see, e03)
    assert await writable_city.refusals("county.ninger", "confirmBinding", id=made["id"]) == ["NOT_FOUND"]
    assert await writable_city.refusals("enterprise.e13", "confirmBinding", id=made["id"]) == ["FORBIDDEN"]
    await writable_city.did("county.mojiang", "confirmBinding", id=made["id"])
    assert (await writable_city.ask("enterprise.e13", see, e03))["enterprise"]["name"]
    await writable_city.did(RELIEF, "revokeBinding", id=made["id"])
    assert "NOT_FOUND" in await writable_city.codes("enterprise.e13", see, e03)


async def test_the_administrator_invites_an_account_that_is_no_officials(writable_city: WritableCity) -> None:
    e01 = await enterprise(writable_city, "E01")
    for name in ("city.relief", "nobody.knows"):
        said = {"username": name}
        assert await writable_city.refusals("enterprise.e01", "inviteMember", id=e01, input=said) == [
            "NOT_FOUND"
        ]
    await writable_city.did(
        "sysadmin", "createUser", input={"username": "member.e01", "displayName": "茶厂会计"}
    )
    await writable_city.did("enterprise.e01", "inviteMember", id=e01, input={"username": "member.e01"})
    see = "query($id: ID!) { enterprise(id: $id) { name } }"
    assert (await writable_city.ask("member.e01", see, {"id": e01}))["enterprise"]["name"]
    assert await writable_city.refusals(
        "enterprise.e01", "inviteMember", id=e01, input={"username": "member.e01"}
    ) == ["STATE_CONFLICT"]
    assert await writable_city.refusals(RELIEF, "inviteMember", id=e01, input={"username": "x.y"}) == [
        "FORBIDDEN"
    ]
