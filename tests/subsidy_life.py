"""Subsidies as people of the city bring them about, from the event to the money, through the API."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.entity import Entity
from peipao.demo.enterprises import LOCATIONS, wan
from peipao.demo.subsidies import APPLICATIONS
from resolvers.binding import parse_id
from resolvers.changing import act_by_system
from resolvers.outcome import Outcome
from tests.golden_api.enterprises import enterprise, region, unit
from tests.golden_api.issues import account_of, engage_enterprise, hire, staff_of
from tests.recording import counted, listening, recording
from tests.writing import MOST_STATEMENTS, WritableCity

RELIEF, FINANCE = "city.relief", "city.finance"
STAFF = {"INDUSTRY": "dept.industry", "COMMERCE": "dept.commerce"}
HEAD = {"INDUSTRY": "industry.lead", "COMMERCE": "commerce.lead"}
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
SENT = {"commitmentSigned": True, "materials": ["营业执照", "资格事项证明"]}
PASSED = {"decision": "PASS", "opinion": "材料齐全，符合条件。"}
BANK = {"bankName": "普洱示例银行思茅支行"}
TABLES = (
    "subsidy_application",
    "overlap_decision",
    "review",
    "public_notice",
    "instalment",
    "disbursement",
    "recovery_case",
    "fund_budget",
    "fund_allocation",
    "fund_arrival",
    "performance_evaluation",
    "subsidy_item",
)
"""What an application may write to."""


@dataclass(frozen=True, slots=True)
class Firm:
    """An enterprise with the account of its administrator."""

    id: str
    name: str
    username: str
    county: str
    """The name of its county in usernames of county administrators is ``county.<name>``."""

    @property
    def key(self) -> UUID:
        """The id in the table."""
        return key_of(self.id)


def key_of(opaque: str) -> UUID:
    """The id in the table of what the API names so."""
    found = parse_id(opaque)
    assert found is not None, opaque
    return found[1]


def at(city: WritableCity, moment: str) -> None:
    """Set the clock; sessions begun at another time are forgotten."""
    city.at(moment if "T" in moment else f"{moment}T10:00")
    city.tokens.clear()


async def next_year(city: WritableCity) -> None:
    """Load the working days of 2027, once: Monday to Friday but for New Year's Day."""
    if not await city.pool.fetchval("select 1 from work_calendar_day where date = '2027-01-04'"):
        said = {"year": 2027, "daysOff": ["2027-01-01"], "makeUpDays": []}
        await city.did("sysadmin", "loadCalendar", input=said)


# --- enterprises --------------------------------------------------------------------------------


async def new_firm(
    city: WritableCity, tail: str, county: str = "530802", industry: str = "C2110", **more: Any
) -> Firm:
    """A private enterprise that nobody knows yet, with an account; ``tail`` are four signs of its code."""
    head = f"91{county}MA6Y0{tail}"
    total = sum(ALPHABET.index(sign) * pow(3, place, 31) for place, sign in enumerate(head))
    uscc = head + ALPHABET[(31 - total % 31) % 31]
    said = {
        "uscc": uscc,
        "name": f"普洱示例{tail}有限公司",
        "county": region(county),
        "industryClass": industry,
        "entityType": "ENTERPRISE",
        "ownership": "PRIVATE",
        "legalRep": "林小满",
        **more,
    }
    made = await city.did(RELIEF, "createEnterprise", input=said)
    username = f"firm.{tail.lower()}"
    user = await city.did("sysadmin", "createUser", input={"username": username, "displayName": tail})
    role = {"user": user["id"], "role": "ENTERPRISE_ADMIN", "scopeKind": "SELF"}
    await city.did("sysadmin", "grantRole", input=role)
    binding = await city.did(username, "bindEnterprise", input={"uscc": uscc, "legalRep": "林小满"})
    await city.did(RELIEF, "confirmBinding", id=binding["id"])
    # Whoever signed in before the enterprise was theirs would be looked up twice.
    city.tokens.pop(username)
    # Before a test looks ahead: who is hired then could not review today.
    for duty in STAFF:
        await reviewer(city, f"{county}-{duty}")
    return Firm(made["id"], said["name"], username, county)


async def golden_firm(city: WritableCity, key: str) -> Firm:
    """One of E01 to E14, with an account."""
    await engage_enterprise(city, key)
    made = await enterprise(city, key)
    name = (await city.row("enterprise", id=key_of(made)))["name"]
    return Firm(made, name, account_of(key), LOCATIONS[key][0])


async def entered(city: WritableCity, firm: Firm, kind: str, month: str, library: str | None = None) -> str:
    """The id of the record of an entry into a library."""
    said = {
        "enterprise": firm.id,
        "library": library or "ABOVE_SCALE_INDUSTRY",
        "entryKind": kind,
        "enteredOn": f"{month}-01",
    }
    return str((await city.did(RELIEF, "addLibraryRecord", input=said))["id"])


async def dropped(city: WritableCity, record: str, on: str) -> None:
    """The enterprise leaves the library."""
    said = {"droppedOn": on, "dropReason": "营业收入低于标准"}
    await city.did(RELIEF, "dropFromLibrary", id=record, input=said)


async def awarded(city: WritableCity, firm: Firm, kind: str, on: str) -> str:
    """The id of an award."""
    said = {"enterprise": firm.id, "kind": kind, "docNo": f"示例认定〔{on}〕{kind}", "awardedOn": on}
    return str((await city.did(RELIEF, "addCertification", input=said))["id"])


# --- applications -------------------------------------------------------------------------------


async def item(city: WritableCity, code: str) -> str:
    """The id of an item of the catalogue."""
    return await city.id_of("SubsidyItem", code=code)


async def golden(city: WritableCity, no: str) -> str:
    """The id of an application of the golden city: ``BT2026-S08``."""
    assert no in {each["no"] for each in APPLICATIONS}
    return await city.id_of("SubsidyApplication", no=f"{no}-0001")


async def drafted(city: WritableCity, firm: Firm, code: str, **more: Any) -> str:
    """The id of a draft of the enterprise's own."""
    said = {"item": await item(city, code), "enterprise": firm.id, **more}
    return str((await city.did(firm.username, "draftApplication", input=said))["id"])


def asked(application: Mapping[str, Any], requested: str | None = None) -> dict[str, Any]:
    """What is sent with an application."""
    return {**SENT, "requested": requested or f"{application['requested']:.2f}"}


async def of(city: WritableCity, application: str) -> dict[str, Any]:
    """The application as the table has it."""
    return await city.row("subsidy_application", id=key_of(application))


async def submitted(
    city: WritableCity, firm: Firm, code: str, requested: str | None = None, **more: Any
) -> str:
    """The id of an application that is sent."""
    made = await drafted(city, firm, code, **more)
    said = asked(await of(city, made), requested)
    await city.did(firm.username, "submitApplication", id=made, input=said)
    return made


async def refused(
    city: WritableCity, firm: Firm, code: str, requested: str | None = None, **more: Any
) -> list[str]:
    """The codes for which an application is not accepted; nothing but its draft is there after that."""
    made = await drafted(city, firm, code, **more)
    said = asked(await of(city, made), requested)
    return await unwritten(city, firm.username, "submitApplication", id=made, input=said)


async def unwritten(city: WritableCity, username: str, name: str, **how: Any) -> list[str]:
    """The codes for which a mutation is refused, and of all that it might have written, nothing is."""
    before = await _everything(city)
    codes = await city.refusals(username, name, **how)
    assert await _everything(city) == before, name
    return codes


async def _everything(city: WritableCity) -> str:
    """A digest of every row that subsidies write to."""
    parts = " || ".join(
        f"(select coalesce(md5(string_agg(md5(t::text), '' order by id)), '') from {table} t)"  # noqa: S608
        for table in TABLES
    )
    return str(await city.pool.fetchval(f"select {parts}"))


async def state(city: WritableCity, application: str) -> str:
    """The state of an application."""
    return str((await of(city, application))["status"])


# --- reviews ------------------------------------------------------------------------------------


async def duty_of(city: WritableCity, application: str) -> str:
    """INDUSTRY or COMMERCE: which department leads the item."""
    (found,) = await city.rows_of(
        "select u.code from subsidy_application a join subsidy_item i on i.id = a.item_id"
        " join org_unit u on u.id = i.lead_unit_id where a.id = $1",
        key_of(application),
    )
    return str(found["code"]).rpartition("-")[2]


async def first_reviewer(city: WritableCity, application: str) -> str:
    """The account of the county's department that reviews first."""
    row = await of(city, application)
    return await reviewer(city, str((await city.row("org_unit", id=row["review_unit_id"]))["code"]))


async def reviewer(city: WritableCity, code: str) -> str:
    """The account that works for a department of a county."""
    username = staff_of(code)
    await hire(city, username, "COUNTY_DEPT_STAFF", code)
    return username


async def passed_first(city: WritableCity, application: str) -> str:
    """The same application, passed by the county's department."""
    who = await first_reviewer(city, application)
    await city.did(who, "firstReview", id=application, input=PASSED)
    return application


async def passed_second(city: WritableCity, application: str, approved: str | None = None) -> str:
    """The same application, passed by the lead department with all that the rules leave."""
    said = {**PASSED, "approved": approved or f"{(await of(city, application))['payable']:.2f}"}
    who = STAFF[await duty_of(city, application)]
    await city.did(who, "secondReview", id=application, input=said)
    return application


async def noticed(city: WritableCity, until: str, *applications: str) -> str:
    """The id of a public notice."""
    said = {"title": "奖补资金公示", "applications": list(applications), "toOn": until}
    who = STAFF[await duty_of(city, applications[0])]
    return str((await city.did(who, "openNotice", input=said))["id"])


async def approve(city: WritableCity, application: str) -> dict[str, Any]:
    """The payload of the approval by the head of the lead department."""
    return await city.do(HEAD[await duty_of(city, application)], "approveApplication", id=application)


async def approved(
    city: WritableCity, firm: Firm, code: str, requested: str | None = None, **more: Any
) -> str:
    """The id of an application sent on 30 June 2026 and approved on 8 July, after its notice."""
    at(city, "2026-06-30")
    made = await submitted(city, firm, code, requested, **more)
    await passed_second(city, await passed_first(city, made))
    await noticed(city, "2026-07-07", made)
    at(city, "2026-07-08")
    payload = await approve(city, made)
    assert payload["ok"], payload["errors"]
    return made


# --- money --------------------------------------------------------------------------------------


async def budget(city: WritableCity, year: int = 2026) -> dict[str, Any]:
    """The city's budget of the year for projects."""
    return await city.row("fund_budget", year=year, level="CITY", fund_use="PROJECT_UPGRADE")


async def make_room(city: WritableCity, amount: int, year: int = 2026) -> None:
    """Let so much (in 万元) be available in the budget of the year."""
    row = await budget(city, year)
    whole = row["approved"] - row["recovered"] + wan(amount)
    made = await city.id_of("FundBudget", year=year, level="CITY", fund_use="PROJECT_UPGRADE")
    await city.did(FINANCE, "updateFundBudget", id=made, input={"budget": f"{whole:.2f}"})


async def account(city: WritableCity, firm: Firm, number: str = "6222000000001234567") -> str:
    """The id of the account in the enterprise's name, registered once."""
    if not await city.rows("enterprise_account", enterprise_id=firm.key, account_no=number):
        said = {"enterprise": firm.id, "holder": firm.name, "accountNo": number, **BANK}
        await city.did(firm.username, "openAccount", input=said)
    return await city.id_of("EnterpriseAccount", enterprise_id=firm.key, account_no=number)


async def instalments(city: WritableCity, application: str) -> list[dict[str, Any]]:
    """The parts of an application in their order."""
    rows = await city.rows("instalment", application_id=key_of(application))
    return sorted(rows, key=lambda row: int(row["index"]))


async def instalment(city: WritableCity, application: str, index: int = 1) -> str:
    """The id of a part."""
    return f"Instalment_{(await instalments(city, application))[index - 1]['id']}"


async def planned(city: WritableCity, application: str) -> str:
    """The id of the first part of an application that finance plans."""
    await city.did(FINANCE, "planInstalments", id=application)
    return await instalment(city, application)


async def checked(city: WritableCity, part: str) -> str:
    """The state of a part after the lead department has checked it."""
    application = (await city.row("instalment", id=key_of(part)))["application_id"]
    who = STAFF[await duty_of(city, f"SubsidyApplication_{application}")]
    return str((await city.did(who, "checkInstalment", id=part, select="{ status }"))["status"])


async def paid(city: WritableCity, firm: Firm, part: str, voucher: str) -> dict[str, Any]:
    """The payment of a part that may be paid."""
    said = {"account": await account(city, firm), "voucherNo": voucher}
    await city.did(FINANCE, "payInstalment", id=part, input=said)
    return await city.row("disbursement", instalment_id=key_of(part))


async def by_clock(city: WritableCity, entity: str, action: str, row: str) -> Outcome:
    """What the worker does to a row."""
    with listening() as heard:
        async with recording(city.pool) as connection:
            outcome = await act_by_system(connection, Entity.by_name[entity], action, key_of(row))
    assert len(counted(heard)) <= MOST_STATEMENTS, "\n".join(heard)
    return outcome


def lead_unit(duty: str) -> str:
    """The id of a department of the city."""
    return unit(f"530800-{duty}")


# --- whole stories ------------------------------------------------------------------------------


async def award_winner(city: WritableCity, tail: str) -> tuple[Firm, str]:
    """A new enterprise, and its application for S07 approved on 8 July."""
    firm = await new_firm(city, tail)
    await awarded(city, firm, "SRDI_CITY", "2026-06-18")
    return firm, await approved(city, firm, "S07")


async def trader(city: WritableCity, tail: str) -> tuple[Firm, str, str]:
    """A new retailer with its entry, and its application for S08 approved on 8 July."""
    firm = await new_firm(city, tail, industry="F52")
    record = await entered(city, firm, "MONTHLY", "2026-06", "ABOVE_LIMIT_RETAIL")
    return firm, record, await approved(city, firm, "S08")


async def beneficiary(city: WritableCity, tail: str) -> tuple[Firm, str, dict[str, Any]]:
    """A new retailer with its entry, and the thirty that it was paid on 8 July."""
    firm, record, application = await trader(city, tail)
    part = await planned(city, application)
    assert await checked(city, part) == "PAYABLE"
    return firm, record, await paid(city, firm, part, f"PZ-{tail}")


async def recovery(city: WritableCity, payment: dict[str, Any]) -> dict[str, Any]:
    """The recovery of what was paid."""
    return await city.row("recovery_case", instalment_id=payment["instalment_id"])


async def money(city: WritableCity, year: int = 2026) -> dict[str, Any]:
    """The budget in 万元; what is available is what is left."""
    row = await budget(city, year)
    names = ("budget", "approved", "paid", "recovered", "waiting", "available")
    found = {name: Decimal(row[name]) / 10_000 for name in names}
    assert found["available"] == found["budget"] - found["approved"] + found["recovered"]
    return found
