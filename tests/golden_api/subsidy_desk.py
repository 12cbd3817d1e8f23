"""Every step of subsidies that the year of §8.6 did without, taken once in November 2026."""

from models import clock
from tests.golden_api import subsidies
from tests.golden_api.enterprises import enterprise
from tests.golden_api.issues import account_of
from tests.golden_api.subsidies import FINANCE, RELIEF, item, key, key_of, part
from tests.oracle.deadlines import work_day
from tests.writing import WritableCity

STAFF, HEAD = "dept.industry", "industry.lead"
JIANGCHENG, MENGLIAN = "county.jiangcheng", "county.menglian"
PASS = {"decision": "PASS", "opinion": "符合条件"}
TODAY = "2026-11-16T09:00"


async def go_on(city: WritableCity) -> None:
    """After the year has been lived: the clock is set back, for the calendar of 2027 is not out yet."""
    city.at(TODAY)
    for steps in (an_objection, an_overlap, a_reduction, a_recovery, an_evaluation, catalogue, accounts):
        await steps(city)


async def award(city: WritableCity, firm: str, kind: str) -> str:
    """A new award on the record."""
    said = {"enterprise": await enterprise(city, firm), "kind": kind, "docNo": f"示例〔2026〕{kind}"}
    made = await city.did(RELIEF, "addCertification", input=said | {"awardedOn": "2026-11-02"})
    return str(made["id"])


async def an_objection(city: WritableCity) -> None:
    """E07 is invited by hand, gives up, applies, supplements, meets an objection, and is refused at last."""
    firm, who = await enterprise(city, "E07"), account_of("E07")
    await award(city, "E07", "SRDI_CITY")
    said = {"item": await item(city, "S07"), "enterprise": firm}
    invited = (await city.did(STAFF, "inviteApplication", input=said))["id"]
    await city.did(who, "withdrawApplication", id=invited)
    drafted = (await city.did(who, "draftApplication", input=said))["id"]
    await city.did(who, "updateSubsidyApplication", id=drafted, input={"materials": ["营业执照"]})
    await city.did(who, "submitApplication", id=drafted, input={"commitmentSigned": True})
    returned = {"decision": "RETURN", "opinion": "缺认定文件"}
    await city.did(JIANGCHENG, "firstReview", id=drafted, input=returned)
    await city.did(who, "supplementApplication", id=drafted, input={"materials": ["营业执照", "认定文件"]})
    await city.did(JIANGCHENG, "firstReview", id=drafted, input=PASS)
    granted = PASS | {"approved": "100000.00"}
    await city.did(STAFF, "secondReview", id=drafted, input=granted)
    until = str(work_day(clock.today(), 5))
    notice = {"title": "公示", "applications": [drafted], "toOn": until}
    opened = (await city.did(STAFF, "openNotice", input=notice))["id"]
    no = (await city.row("subsidy_application", id=key_of(drafted)))["no"]
    await city.did(who, "objectNotice", id=opened, input={"no": no, "reason": "认定文件待核"})
    await city.did(STAFF, "returnToReview", id=drafted, input={"opinion": "异议成立"})
    refused = {"decision": "REJECT", "opinion": "认定文件已撤销"}
    await city.did(STAFF, "secondReview", id=drafted, input=refused)


async def an_overlap(city: WritableCity) -> None:
    """E08's application meets the province's policy, and the decision is taken anew."""
    who = account_of("E08")
    await award(city, "E08", "LITTLE_GIANT_NATIONAL")
    said = {"item": await item(city, "S04"), "enterprise": await enterprise(city, "E08")}
    drafted = (await city.did(who, "draftApplication", input=said))["id"]
    await city.did(who, "submitApplication", id=drafted, input={"commitmentSigned": True})
    await city.did(MENGLIAN, "startFirstReview", id=drafted)
    await city.did(STAFF, "decideOverlap", id=drafted)


async def a_reduction(city: WritableCity) -> None:
    """The last part of E02 becomes smaller."""
    said = {"amount": "140000.00", "reason": "其他政策已付1万元"}
    await city.did(HEAD, "reduceInstalment", id=await part(city, "E02", "S02", 3), input=said)


async def a_recovery(city: WritableCity) -> None:
    """Some of what E01 got was a mistake; it objects, pays a part, and the rest is written off."""
    said = {"instalment": await part(city, "E01", "S03", 1), "reason": "ERROR", "amount": "1000.00"}
    opened = (await city.did(HEAD, "openRecovery", input=said))["id"]
    await city.did(account_of("E01"), "objectRecovery", id=opened, input={"objection": "金额有误"})
    city.at("2026-12-14T09:00")
    await city.did(FINANCE, "urgeRecovery", id=opened)
    received = {"received": "400.00", "voucherNo": "TH-2"}
    await city.did(FINANCE, "recordRecovery", id=opened, input=received)
    await city.did(FINANCE, "writeOffRecovery", id=opened, input={"note": "示例财〔2026〕8号"})
    city.at(TODAY)


async def an_evaluation(city: WritableCity) -> None:
    """How E03 used its money."""
    paid = await subsidies.of(city, "E03", "S05")
    said = {"score": "92.50", "findings": "用于技术改造，成效明显"}
    await city.did(STAFF, "evaluatePerformance", id=paid, input=said)


async def catalogue(city: WritableCity) -> None:
    """An item is renamed, and the budget of the year is raised."""
    await city.did(RELIEF, "updateSubsidyItem", id=await item(city, "S10"), input={"name": "年度升限奖补"})
    budget = await city.id_of("FundBudget", year=2026)
    await city.did(FINANCE, "updateFundBudget", id=budget, input={"budget": "2700000.00"})


async def accounts(city: WritableCity) -> None:
    """An account is closed."""
    account = await city.id_of("EnterpriseAccount", enterprise_id=await key(city, "E07"))
    await city.did(account_of("E07"), "closeAccount", id=account, input={"closedOn": "2026-11-16"})
