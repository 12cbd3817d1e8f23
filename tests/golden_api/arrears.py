"""The arrears of DOMAIN §8.7, made through the API: reported, confirmed, repaid, ranked and criticised."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from peipao.demo.arrears import AVERAGE, ITEMS, PLAN, SOURCE, delivered
from peipao.demo.enterprises import wan
from tests.golden_api.days import Deed, live
from tests.golden_api.enterprises import BEGUN, BINDINGS, bind, enterprise, make_enterprise, unit
from tests.writing import WritableCity

OFFICE, HEAD = "dept.industry", "industry.lead"
"""The office that clears arrears sits in the industry department."""
REPORTED, CONFIRMED, REPAID = "2026-01-08T09:00", "2026-01-09T09:00", "2026-03-25T15:00"
LATE = "HT-2026-0203"
"""Delivered on 2 March and reported after it; nothing of it is repaid."""
LATE_REPORTED, LATE_CONFIRMED = "2026-03-19T09:00", "2026-03-20T09:00"
RANKED, PUBLISHED = "2026-04-07T09:00", "2026-04-14T10:00"
CREDITORS = sorted({line["creditor"] for line in ITEMS})
COUNTIES = {"530821": "county.ninger", "530802": "county.simao", "530828": "county.lancang"}
"""Who confirms what debtors of a county owe; of the others the city's office does."""


async def build(city: WritableCity) -> None:
    """Creditors, their claims, and the published ranking of the first quarter with its criticism."""
    await live(city, deeds(city))


def deeds(city: WritableCity) -> Iterator[Deed]:
    """The same, each with its moment."""
    for key in CREDITORS:
        yield Deed(BEGUN, partial(make_enterprise, city, key))
    for username, key in BINDINGS.items():
        if key in CREDITORS:
            yield Deed(BEGUN, partial(bind, city, username))
    yield from ledger(city)
    yield Deed(RANKED, partial(rank, city, "2026Q1", "COUNTY", str(AVERAGE)))
    yield Deed(PUBLISHED, partial(publish, city, "2026Q1", "COUNTY"))
    yield Deed(PUBLISHED, partial(criticise, city, "2026Q1", "COUNTY"))


def ledger(city: WritableCity) -> Iterator[Deed]:
    """What becomes of the claims."""
    for line in ITEMS:
        late = line["contract"] == LATE
        yield Deed(LATE_REPORTED if late else REPORTED, partial(report, city, line))
        yield Deed(LATE_CONFIRMED if late else CONFIRMED, partial(confirm, city, line))
        if line["repaid"] != "0":
            yield Deed(REPAID, partial(repay, city, line))


async def report(city: WritableCity, line: dict[str, str]) -> None:
    """A claim: of a creditor that has an account by itself, of the others by the office."""
    own = next((name for name, key in BINDINGS.items() if key == line["creditor"]), OFFICE)
    await city.did(own, "reportArrears", input=await claim(city, line))


async def claim(city: WritableCity, line: dict[str, str]) -> dict[str, Any]:
    """What is entered of a claim."""
    return {
        "creditor": await enterprise(city, line["creditor"]),
        "debtorType": line["type"],
        "debtorUnit": unit(line["debtor"]),
        "contractNo": line["contract"],
        "goodsKind": line["kind"],
        "contractAmount": str(wan(line["sum"])),
        "unpaid": str(wan(line["sum"])),
        "deliveredOn": str(delivered(line)),
    }


async def confirm(city: WritableCity, line: dict[str, str]) -> None:
    """Confirmed in full."""
    said = {"confirmedAmount": str(wan(line["sum"]))}
    await city.did(clerk(line), "confirmArrears", id=await item(city, line["contract"]), input=said)


async def repay(city: WritableCity, line: dict[str, str]) -> None:
    """What has been paid, with a plan for the rest."""
    said = {
        "paidOn": REPAID[:10],
        "amount": str(wan(line["repaid"])),
        "method": "CASH",
        "repaymentPlan": PLAN,
    }
    await city.did(clerk(line), "recordRepayment", id=await item(city, line["contract"]), input=said)


def clerk(line: dict[str, str]) -> str:
    """Who sees to it that the debt is paid."""
    return COUNTIES.get(line["debtor"].split("-")[0], OFFICE)


async def rank(city: WritableCity, period: str, kind: str, average: str | None = None) -> str:
    """The id of a drafted ranking, with the province's average if there is one."""
    made = await city.did(OFFICE, "draftRanking", input={"period": period, "kind": kind})
    if average is not None:
        said = {"provincialAverage": average, "averageSource": SOURCE}
        await city.did(OFFICE, "setProvincialAverage", id=made["id"], input=said)
    return str(made["id"])


async def publish(city: WritableCity, period: str, kind: str) -> None:
    """From then on it stays as it is."""
    await city.did(HEAD, "publishRanking", id=await ranking(city, period, kind))


async def criticise(city: WritableCity, period: str, kind: str) -> None:
    """A draft bulletin on whoever is below the average."""
    await city.did(OFFICE, "draftCriticism", id=await ranking(city, period, kind))


# --- ids ----------------------------------------------------------------------------------------


async def item(city: WritableCity, contract: str) -> str:
    """The id of the claim of a contract."""
    return await city.id_of("ArrearsItem", contract_no=contract)


async def ranking(city: WritableCity, period: str, kind: str) -> str:
    """The id of the ranking of a period."""
    return await city.id_of("ArrearsRanking", period=period, kind=kind)
