"""The subsidies of DOMAIN §8.6 up to the end of 2026: applied for, judged, paid, recovered by the API."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any, NamedTuple

from models import clock
from models.entities.enterprise_records import Certification, LibraryRecord
from models.entities.subsidy import SubsidyApplication
from peipao.demo.cast import COUNTY_NAMES
from peipao.demo.enterprises import LOCATIONS, wan
from peipao.demo.policies import CATALOGUE, LIBRARIES, MATTERS, NAMES, QUALIFIES
from peipao.reference.tables import table
from resolvers.binding import parse_id
from tests.golden_api.days import Deed, live
from tests.golden_api.enterprises import ENTERPRISES, FIGURES, enterprise, make_enterprise, unit
from tests.golden_api.issues import account_of, engage_enterprise
from tests.golden_api.july import by_clock
from tests.oracle.deadlines import work_day
from tests.writing import WritableCity

RELIEF, FINANCE = "city.relief", "city.finance"
STAFF = {"INDUSTRY": "dept.industry", "COMMERCE": "dept.commerce"}
HEADS = {"INDUSTRY": "industry.lead", "COMMERCE": "commerce.lead"}
BEGUN = "2024-01-08T09:00"
YEAR_END = "2026-12-31T10:00"
BUDGETS = {2024: 100, 2025: 100, 2026: 260}
"""In 万元."""

EVENTS = table("""
firm | known      | on         | kind                    | library
E05  | 2024-03-05 | 2024-02-01 | SMALL_UP                | ABOVE_SCALE_INDUSTRY
E03  | 2024-10-18 | 2024-10-15 | GROWTH_PROVINCIAL       |
E11  | 2026-02-10 | 2026-01-01 | ANNUAL                  | ABOVE_LIMIT_LODGING
E01  | 2026-03-20 | 2026-03-18 | CHAMPION_PRODUCT        |
E02  | 2026-04-10 | 2026-03-01 | SMALL_UP                | ABOVE_SCALE_INDUSTRY
E03  | 2026-04-22 | 2026-04-20 | LITTLE_GIANT_PROVINCIAL |
E12  | 2026-05-10 | 2026-04-01 | MONTHLY                 | ABOVE_LIMIT_RETAIL
E06  | 2026-05-20 | 2026-05-01 | NEW_BUILT               | ABOVE_SCALE_INDUSTRY
E09  | 2026-05-25 | 2026-05-22 | LITTLE_GIANT_NATIONAL   |
E04  | 2026-07-16 | 2026-07-15 | LITTLE_GIANT_NATIONAL   |
E04  | 2026-07-16 | 2026-07-15 | LITTLE_GIANT_PROVINCIAL |
""")
"""What qualifies, and when it came onto the record."""

LIVES = table("""
firm | code | sent       | noticed    | approved   | checked    | paid
E05  | S02  | 2024-10-15 | 2024-10-24 | 2024-11-05 |            |
E03  | S06  | 2024-11-01 | 2024-11-20 | 2024-12-05 | 2024-12-06 | 2024-12-20
E11  | S11  | 2026-03-10 | 2026-04-03 | 2026-04-20 | 2026-04-22 | 2026-05-20
E01  | S03  | 2026-04-08 | 2026-05-12 | 2026-05-25 | 2026-05-27 | 2026-06-18
E02  | S02  | 2026-04-27 | 2026-05-26 | 2026-06-08 |            |
E03  | S05  | 2026-05-12 | 2026-06-08 | 2026-06-22 | 2026-06-24 | 2026-07-02
E12  | S08  | 2026-05-20 | 2026-06-29 | 2026-07-10 | 2026-07-13 | 2026-08-20
E06  | S01  | 2026-06-09 | 2026-06-25 | 2026-07-08 | 2026-07-09 | 2026-07-20
E09  | S04  | 2026-06-11 | 2026-09-15 | 2026-09-28 |            |
E04  | S04  | 2026-08-03 | 2026-08-13 | 2026-08-25 | 2026-08-27 | 2026-09-10
""")
"""Reviews follow on the two days after it was sent; the rest of E02, E05 and E09 stands below."""

REFUSED = table("""
firm | code | at         | asked | code_expected
E06  | S01  | 2026-06-08 | 50.01 | CAP_EXCEEDED
E11  | S09  | 2026-03-09 | 15    | ENTITY_TYPE_NOT_ELIGIBLE
E14  | S10  | 2026-06-01 | 20    | ENTITY_TYPE_NOT_ELIGIBLE
E02  | S01  | 2026-06-15 | 50    | MUTUALLY_EXCLUSIVE
E04  | S05  | 2026-08-05 | 20    | LADDER_HIGHER_IN_YEAR
""")
FIRMS = tuple(f"E{number:02}" for number in range(1, 15) if number != 13)
PROVINCIAL = {"code": "YN-SRDI-01", "amount": 20}


class Course(NamedTuple):
    """The moments of the further payments."""

    check: str
    pay: str


YEARS_OF_E05 = (Course("2025-01-20", "2025-02-15"), Course("2026-01-20", "2026-02-15"))
DROPS = {"E05": "2026-09-10", "E12": "2026-11-05"}
RECOVERED_ON = "2026-12-10"
RELEASED = Course("2026-12-14", "2026-12-15")


async def build(city: WritableCity) -> None:
    """From an empty city to the last day of 2026."""
    await be_in_post(city)
    await live(city, deeds(city))
    city.at(YEAR_END)


async def be_in_post(city: WritableCity) -> None:
    """The people of the cast are in post since before the story begins."""
    await city.pool.execute("update role_grant set valid_from = '2023-12-01'")


def deeds(city: WritableCity) -> Iterator[Deed]:
    """Everything, each with its moment."""
    yield Deed(BEGUN, partial(found, city))
    yield Deed("2026-03-02T09:00", partial(province, city))
    for year, budget in BUDGETS.items():
        yield Deed(f"{year}-01-15T09:00", partial(open_budget, city, year, budget))
    for line in EVENTS:
        yield Deed(f"{line['known']}T09:00", partial(record_event, city, line))
    yield Deed("2026-05-30T09:00", partial(pay_by_province, city))
    for line in LIVES:
        yield from life(city, line)
    for line in REFUSED:
        yield Deed(f"{line['at']}T11:00", partial(refused, city, line))
    for index, course in enumerate(YEARS_OF_E05, 1):
        yield Deed(f"{course.check}T09:00", partial(check, city, "E05", "S02", index))
        yield Deed(f"{course.pay}T09:00", partial(pay, city, "E05", "S02", index))
    for firm, on in DROPS.items():
        yield Deed(f"{on}T09:00", partial(drop, city, firm, on))
    yield Deed(f"{RECOVERED_ON}T09:00", partial(recover, city, "E12", 30))
    yield Deed("2026-12-11T09:00", partial(release, city, "E09", "S04"))
    yield Deed("2026-12-11T10:00", partial(plan, city, "E09", "S04"))
    yield Deed(f"{RELEASED.check}T09:00", partial(check, city, "E09", "S04", 1))
    yield Deed(f"{RELEASED.pay}T09:00", partial(pay, city, "E09", "S04", 1))


def life(city: WritableCity, line: dict[str, str]) -> Iterator[Deed]:
    """One application from the draft to the payment."""
    firm, code = line["firm"], line["code"]
    sent = date.fromisoformat(line["sent"])
    first, second = (sent + timedelta(days=days) for days in (1, 2))
    yield Deed(f"{sent}T09:00", partial(submit, city, firm, code))
    yield Deed(f"{first}T09:00", partial(first_review, city, firm, code))
    yield Deed(f"{second}T09:00", partial(second_review, city, firm, code))
    yield Deed(f"{line['noticed']}T09:00", partial(give_notice, city, firm, code))
    yield Deed(f"{line['approved']}T09:00", partial(approve, city, firm, code))
    if firm != "E09":
        yield Deed(f"{line['approved']}T10:00", partial(plan, city, firm, code))
    if line["checked"]:
        yield Deed(f"{line['checked']}T09:00", partial(check, city, firm, code, 1))
        yield Deed(f"{line['paid']}T09:00", partial(pay, city, firm, code, 1))


# --- the city and its law -----------------------------------------------------------------------


async def found(city: WritableCity) -> None:
    """Enterprises with people who act for them, their accounts, and the catalogue of measure 5."""
    for firm in FIRMS:
        await make_enterprise(city, firm)
        await engage_enterprise(city, firm)
    await city.did(RELIEF, "confirmBinding", id=await _bound(city, "enterprise.e01", "E01"))
    for firm in FIRMS:
        name = (await city.row("enterprise", id=await key(city, firm)))["name"]
        account = {"enterprise": await enterprise(city, firm), "holder": name, "bankName": "普洱示例银行"}
        account["accountNo"] = f"6222000000000{firm[1:]}01"
        await city.did(account_of(firm), "openAccount", input=account)
    await catalogue(city)


async def _bound(city: WritableCity, username: str, firm: str) -> str:
    line = next(each for each in ENTERPRISES if each["key"] == firm)
    known = next(each for each in FIGURES if each["key"] == firm)
    said = {"uscc": line["uscc"], "legalRep": known["legal_rep"]}
    return str((await city.did(username, "bindEnterprise", input=said))["id"])


async def catalogue(city: WritableCity) -> None:
    """S01 to S11 as rows, by the people who keep them: no code knows one of them."""
    document = await _policy(city, "示例普办发〔2022〕1号", "CITY", "2022-06-01", "2022-06-01")
    items = {line["code"]: await _policy_item(city, document, line) for line in CATALOGUE}
    await _publish(city, document)
    for line in CATALOGUE:
        await city.did(RELIEF, "createSubsidyItem", input=item_input(line, items[line["code"]]))


def item_input(line: dict[str, str], policy_item: str) -> dict[str, Any]:
    """One line of the catalogue as it is typed in."""
    libraries, kinds = LIBRARIES.get(line["industries"], []), QUALIFIES[line["code"]]
    return {
        "code": line["code"],
        "name": NAMES[line["code"]],
        "policyItem": policy_item,
        "fundUse": "PROJECT_UPGRADE",
        "amountKind": line["kind"],
        "amount": str(wan(line["amount"])),
        "instalments": int(line["years"]),
        "splitParameter": "s02.split" if line["code"] == "S02" else None,
        "libraryDependent": bool(libraries),
        "entityTypes": ["ENTERPRISE", *(["INDIVIDUAL"] if line["individuals"] else [])],
        "industries": line["industries"].split(),
        "entryKinds": kinds if libraries else [],
        "libraries": libraries,
        "certificationKinds": [] if libraries else kinds,
        "firstOnly": True,
        "exclusiveWith": line["excludes"].split(),
        "exclusivePerEvent": line["lead"] == "COMMERCE",
        "ladderRank": int(line["rank"]) if line["rank"] else None,
        "leadUnit": unit(f"530800-{line['lead']}"),
        "effectiveFrom": "2022-06-01",
    }


async def _policy(city: WritableCity, doc_no: str, level: str, issued: str, effective: str) -> str:
    industry = unit("530800-INDUSTRY")
    said = {
        "docNo": doc_no,
        "title": f"{doc_no} 示例措施",
        "level": level,
        "body": "一、……",
        "issuedOn": issued,
        "effectiveOn": effective,
        "issuerUnit": industry,
        "releaseUnit": industry,
        "commentEvidence": "征求意见情况.pdf",
    }
    return str((await city.did("dept.industry", "draftPolicy", input=said))["id"])


async def _policy_item(city: WritableCity, document: str, line: dict[str, str]) -> str:
    said = {
        "document": document,
        "code": line["code"],
        "matter": MATTERS[line["code"]],
        "title": NAMES[line["code"]],
        "benefitKind": "CASH",
        "amountKind": line["kind"],
        "amount": str(wan(line["amount"])),
        "leadUnit": unit(f"530800-{line['lead']}"),
    }
    return str((await city.did("dept.industry", "createPolicyItem", input=said))["id"])


async def _publish(city: WritableCity, document: str) -> None:
    await city.did("dept.industry", "submitPolicy", id=document)
    await city.did("industry.lead", "reviewPolicy", id=document, input={"legalityChecked": True})
    await city.did("industry.lead", "publishPolicy", id=document)


async def province(city: WritableCity, amount: int = PROVINCIAL["amount"]) -> None:
    """The province's policy on the same matter as S04, in force from 1 March 2026."""
    document = await _policy(city, "示例云工信企业〔2026〕9号", "PROVINCE", "2026-02-20", "2026-03-01")
    said = {
        "document": document,
        "code": PROVINCIAL["code"],
        "matter": MATTERS["S04"],
        "title": "国家级专精特新“小巨人”企业省级扶持",
        "benefitKind": "CASH",
        "amountKind": "FIXED",
        "amount": str(wan(amount)),
    }
    await city.did("dept.industry", "createPolicyItem", input=said)
    await _publish(city, document)


async def open_budget(city: WritableCity, year: int, budget: int) -> None:
    """The city's budget of a year."""
    said = {"year": year, "level": "CITY", "fundUse": "PROJECT_UPGRADE", "budget": str(wan(budget))}
    await city.did(FINANCE, "createFundBudget", input=said)


# --- events -------------------------------------------------------------------------------------


async def record_event(city: WritableCity, line: dict[str, str]) -> None:
    """An entry or an award comes onto the record; the clock then invites to what it entitles to."""
    firm = await enterprise(city, line["firm"])
    if line["library"]:
        said = {"enterprise": firm, "library": line["library"], "entryKind": line["kind"]}
        made = await city.did(RELIEF, "addLibraryRecord", input=said | {"enteredOn": line["on"]})
        await by_clock(city, LibraryRecord, "invite_by_entry", made["id"])
    else:
        said = {"enterprise": firm, "kind": line["kind"], "docNo": f"示例〔{line['on']}〕{line['kind']}"}
        made = await city.did(RELIEF, "addCertification", input=said | {"awardedOn": line["on"]})
        await by_clock(city, Certification, "invite_by_award", made["id"])


async def pay_by_province(city: WritableCity) -> None:
    """E09 has its 20 万元 from the province."""
    policy_item = await city.id_of("PolicyItem", code=PROVINCIAL["code"])
    amount = str(wan(PROVINCIAL["amount"]))
    said = {"policyItem": policy_item, "level": "PROVINCE", "amount": amount}
    allocation = await city.did(FINANCE, "orderAllocation", input=said)
    arrived = {"allocation": allocation["id"], "enterprise": await enterprise(city, "E09"), "amount": amount}
    arrived |= {"arrivedOn": "2026-05-30", "voucherNo": "SJ20260530-1"}
    await city.did(FINANCE, "recordArrival", input=arrived)


async def drop(city: WritableCity, firm: str, on: str) -> None:
    """An enterprise leaves its library."""
    record = await city.id_of("LibraryRecord", enterprise_id=await key(city, firm), dropped_on=None)
    await city.did(RELIEF, "dropFromLibrary", id=record, input={"droppedOn": on, "dropReason": "低于标准"})


# --- applications -------------------------------------------------------------------------------


async def submit(city: WritableCity, firm: str, code: str) -> None:
    """The enterprise sends what it was invited to, or drafts it itself."""
    rows = await _applications(city, firm, code)
    draft = next((each["id"] for each in rows if each["status"] == "DRAFT"), None)
    who = account_of(firm)
    if draft is None:
        said = {"item": await item(city, code), "enterprise": await enterprise(city, firm)}
        found = await city.did(who, "draftApplication", input=said)
        opaque = found["id"]
    else:
        opaque = await city.id_of("SubsidyApplication", id=draft)
    await city.did(who, "submitApplication", id=opaque, input={"commitmentSigned": True})


async def refused(city: WritableCity, line: dict[str, str]) -> None:
    """What is asked for in vain, and by which code; the draft is given up."""
    firm, who = line["firm"], account_of(line["firm"])
    rows = await _applications(city, firm, line["code"])
    if rows:
        draft = await city.id_of("SubsidyApplication", id=rows[0]["id"])
    else:
        said = {"item": await item(city, line["code"]), "enterprise": await enterprise(city, firm)}
        draft = (await city.did(who, "draftApplication", input=said))["id"]
    asked = {"commitmentSigned": True, "requested": str(wan(line["asked"]))}
    codes = await city.refusals(who, "submitApplication", id=draft, input=asked)
    assert codes == [line["code_expected"]], (line, codes)


async def first_review(city: WritableCity, firm: str, code: str) -> None:
    """The county passes it on."""
    county = f"county.{COUNTY_NAMES[LOCATIONS[firm][0]]}"
    await city.did(county, "startFirstReview", id=await of(city, firm, code))
    said = {"decision": "PASS", "opinion": "材料齐全"}
    await city.did(county, "firstReview", id=await of(city, firm, code), input=said)


async def second_review(city: WritableCity, firm: str, code: str) -> None:
    """The lead department grants what the rules leave."""
    application = await of(city, firm, code)
    payable = (await city.row("subsidy_application", id=key_of(application)))["payable"]
    said = {"decision": "PASS", "approved": str(payable), "opinion": "按规定核定"}
    await city.did(STAFF[lead(code)], "secondReview", id=application, input=said)


async def give_notice(city: WritableCity, firm: str, code: str) -> None:
    """For five working days."""
    until = work_day(clock.today(), 5)
    said = {"title": f"{NAMES[code]}公示", "applications": [await of(city, firm, code)], "toOn": str(until)}
    await city.did(STAFF[lead(code)], "openNotice", input=said)


async def approve(city: WritableCity, firm: str, code: str) -> None:
    """The department's head; the budget decides whether it waits."""
    payload = await city.do(HEADS[lead(code)], "approveApplication", id=await of(city, firm, code))
    assert payload["ok"], payload["errors"]
    waits = [error["code"] for error in payload["errors"]] == ["WAITING_BUDGET"]
    assert waits == (firm == "E09"), (firm, payload["errors"])


async def release(city: WritableCity, firm: str, code: str) -> None:
    """What waits gets what has come back, by the clock."""
    await by_clock(city, SubsidyApplication, "release_waiting", await of(city, firm, code))


async def plan(city: WritableCity, firm: str, code: str) -> None:
    """Finance lays down the parts."""
    await city.did(FINANCE, "planInstalments", id=await of(city, firm, code))


async def check(city: WritableCity, firm: str, code: str, index: int) -> None:
    """The lead department looks into the library."""
    await city.did(STAFF[lead(code)], "checkInstalment", id=await part(city, firm, code, index))


async def pay(city: WritableCity, firm: str, code: str, index: int) -> None:
    """Finance pays to the enterprise's account, and the enterprise has it."""
    account = await city.id_of("EnterpriseAccount", enterprise_id=await key(city, firm))
    said = {"account": account, "voucherNo": f"PZ-{firm}-{code}-{index}"}
    paid = await part(city, firm, code, index)
    await city.did(FINANCE, "payInstalment", id=paid, input=said)
    payment = await city.id_of("Disbursement", instalment_id=key_of(paid))
    await city.did(account_of(firm), "confirmArrival", id=payment)


async def recover(city: WritableCity, firm: str, amount: int) -> None:
    """It comes back."""
    case = await city.id_of("RecoveryCase", enterprise_id=await key(city, firm))
    said = {"received": str(wan(amount)), "voucherNo": "TH20261210-1"}
    await city.did(FINANCE, "recordRecovery", id=case, input=said)


# --- ids ----------------------------------------------------------------------------------------


def lead(code: str) -> str:
    """The duty of the lead department."""
    return next(line["lead"] for line in CATALOGUE if line["code"] == code)


async def key(city: WritableCity, firm: str) -> Any:
    """The key of an enterprise."""
    return key_of(await enterprise(city, firm))


def key_of(opaque: str) -> Any:
    """The key behind an opaque id."""
    found = parse_id(opaque)
    assert found is not None
    return found[1]


async def item(city: WritableCity, code: str) -> str:
    """The id of an item of the catalogue."""
    return await city.id_of("SubsidyItem", code=code)


async def _applications(city: WritableCity, firm: str, code: str) -> list[dict[str, Any]]:
    item_id = (await city.row("subsidy_item", code=code))["id"]
    return await city.rows("subsidy_application", enterprise_id=await key(city, firm), item_id=item_id)


async def of(city: WritableCity, firm: str, code: str) -> str:
    """The id of the enterprise's one application for the item."""
    (row,) = await _applications(city, firm, code)
    return await city.id_of("SubsidyApplication", id=row["id"])


async def part(city: WritableCity, firm: str, code: str, index: int) -> str:
    """The id of an instalment of it."""
    application = key_of(await of(city, firm, code))
    return await city.id_of("Instalment", application_id=application, index=index)
