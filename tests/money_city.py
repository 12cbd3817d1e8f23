"""A city with money in it: what its books must say at every moment, and ways to bring rows to a point."""

import asyncio
import random
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from models.entity import Entity
from models.errors import ApiError
from resolvers.binding import parse_id
from resolvers.changing import act_by_system
from tests.golden_api import subsidies as golden
from tests.golden_api.enterprises import enterprise
from tests.golden_api.issues import account_of
from tests.recording import recording
from tests.writing import WritableCity

RELIEF, FINANCE, SECOND_FINANCE = "city.relief", "city.finance", "finance.second"
FOUNDED = "2024-01-08T09:00"
USE = "PROJECT_UPGRADE"

BOOKS: Mapping[str, str] = {
    "nobody is paid more than the item gives": """
        select a.no from subsidy_application a join subsidy_item s on s.id = a.item_id
        join instalment i on i.application_id = a.id join disbursement d on d.instalment_id = i.id
        group by a.id, s.id having sum(d.amount) > s.amount or sum(d.amount) > a.approved""",
    "no instalment is paid twice": """
        select instalment_id::text from disbursement group by instalment_id having count(*) > 1""",
    "no event is paid twice by one item": """
        select s.code from disbursement d join instalment i on i.id = d.instalment_id
        join subsidy_application a on a.id = i.application_id join subsidy_item s on s.id = a.item_id
        group by s.code, a.enterprise_id, coalesce(a.library_record_id, a.certification_id)
        having count(distinct a.id) > 1""",
    "items that exclude each other are never both alive": """
        select a.no || ' and ' || b.no from subsidy_application a join subsidy_item s on s.id = a.item_id
        join subsidy_application b on b.enterprise_id = a.enterprise_id and b.id > a.id
        join subsidy_item t on t.id = b.item_id
        where (t.code = any (s.exclusive_with) or s.code = any (t.exclusive_with))
        and (not s.exclusive_per_event or a.library_record_id = b.library_record_id)
        and not a.status = any ('{DRAFT,REJECTED,INELIGIBLE,WITHDRAWN,REDIRECTED}')
        and not b.status = any ('{DRAFT,REJECTED,INELIGIBLE,WITHDRAWN,REDIRECTED}')""",
    "a year's ladder gives no more than its highest rung": """
        select a.enterprise_id::text from subsidy_application a join subsidy_item s on s.id = a.item_id
        where s.ladder_rank is not null and a.status = any ('{APPROVED,PAYING,PAID,EVALUATED}')
        group by a.enterprise_id, extract(year from a.event_on)
        having sum(a.approved) > max(s.amount)""",
    "the year of a subsidy is the year of its event": """
        select a.no from subsidy_application a
        left join library_record l on l.id = a.library_record_id
        left join certification c on c.id = a.certification_id
        where a.status not in ('DRAFT', 'WITHDRAWN', 'SUBMITTED', 'FIRST_REVIEW', 'SUPPLEMENT')
        and (a.event_on, a.subsidy_year) is distinct from
        (coalesce(l.entered_on, c.awarded_on), extract(year from coalesce(l.entered_on, c.awarded_on)))""",
    "a payment says what its application says": """
        select d.id::text from disbursement d join instalment i on i.id = d.instalment_id
        join subsidy_application a on a.id = i.application_id
        where (d.item_id, d.enterprise_id, d.county_id, d.amount) is distinct from
        (a.item_id, a.enterprise_id, a.county_id, i.amount) or d.year <> extract(year from d.paid_on)""",
    "what was paid has a payment, and nothing else has": """
        select i.id::text from instalment i left join disbursement d on d.instalment_id = i.id
        where (i.status in ('PAID', 'RECOVERING', 'RECOVERED')) <> (d.id is not null)""",
    "the parts make up what was approved": """
        select a.no from subsidy_application a join instalment i on i.application_id = a.id
        group by a.id having sum(i.amount) <> a.approved""",
    "an application is being paid as long as something is to come": """
        select a.no from subsidy_application a join instalment i on i.application_id = a.id
        group by a.id having (a.status = 'PAYING')
        <> bool_or(i.status in ('PLANNED', 'CHECKING', 'PAYABLE'))
        or (a.status = 'INELIGIBLE') <> bool_and(i.status = 'VOID')""",
    "who dropped in the year is not paid for it, or gives everything back": """
        select a.no || ' ' || i.status from instalment i join subsidy_application a on a.id = i.application_id
        join subsidy_item s on s.id = a.item_id join library_record l on l.id = i.library_record_id
        where s.library_dependent and extract(year from l.dropped_on) <= i.year
        and (i.status in ('PAYABLE', 'PAID') or (i.status in ('RECOVERING', 'RECOVERED')
        and i.amount <> (select sum(r.amount) from recovery_case r where r.instalment_id = i.id)))""",
    "no more is asked back than was paid": """
        select i.id::text from instalment i join recovery_case r on r.instalment_id = i.id
        group by i.id having sum(r.amount) > i.amount or sum(r.recovered) > i.amount""",
    "an instalment is being recovered as long as a case is open": """
        select i.id::text from instalment i left join recovery_case r on r.instalment_id = i.id
        group by i.id having (i.status = 'RECOVERED' and bool_or(r.status in ('OPEN', 'PARTIAL')))
        or (i.status not in ('RECOVERING', 'RECOVERED') and count(r.id) > 0)""",
    "a budget says what its rows say": """
        select b.year || ': ' || to_jsonb(w)::text || ' but ' || to_jsonb(b)::text from fund_budget b,
        lateral (select
          (select coalesce(sum(i.amount), 0) from instalment i
            where i.budget_id = b.id and i.status <> 'VOID')
          + (select coalesce(sum(a.approved), 0) from subsidy_application a
            where a.budget_id = b.id and a.status = 'APPROVED' and not a.waiting_budget) as approved,
          (select coalesce(sum(d.amount), 0) from disbursement d join instalment i on i.id = d.instalment_id
            where i.budget_id = b.id) as paid,
          (select coalesce(sum(r.recovered), 0) from recovery_case r
            join instalment i on i.id = r.instalment_id where i.budget_id = b.id) as recovered,
          (select coalesce(sum(a.approved), 0) from subsidy_application a
            where a.budget_id = b.id and a.waiting_budget) as waiting) w
        where (w.approved, w.paid, w.recovered, w.waiting, b.budget - w.approved + w.recovered)
        is distinct from (b.approved, b.paid, b.recovered, b.waiting, b.available)""",
    "what is paid and has not come back stays within the budget": """
        select year::text from fund_budget where paid - recovered > budget or approved - recovered > budget
        or available < 0""",
    "nobody is served before those who wait": """
        select a.no || ' before ' || w.no from subsidy_application a join fund_budget b on b.id = a.budget_id
        join subsidy_application w on w.waiting_budget and w.approved_at < a.approved_at
        join fund_budget c on c.id = w.budget_id and c.fund_use = b.fund_use
        where a.status = 'APPROVED' and not a.waiting_budget""",
    "who waits is approved and has nothing yet": """
        select a.no from subsidy_application a where a.waiting_budget
        and (a.status <> 'APPROVED' or exists (select from instalment i where i.application_id = a.id))""",
}
"""What holds after every step, and which rows would break it."""
_ALL_BOOKS = " union all ".join(
    f"select {number} as nth, t.culprit from ({sql}) t (culprit)"  # noqa: S608 - of this table
    for number, sql in enumerate(BOOKS.values())
)


async def faults(city: WritableCity, *, but: frozenset[str] = frozenset()) -> list[str]:
    """What the books say that they must not."""
    names = list(BOOKS)
    found = [(names[row["nth"]], row["culprit"]) for row in await city.pool.fetch(_ALL_BOOKS)]
    return [f"{name}: {culprit}" for name, culprit in found if name not in but]


# --- the ledger as the API tells it -------------------------------------------------------------

_GROUPS = "groups(by: [{item: {code: VALUE}}, {county: {code: VALUE}}, {year: VALUE}], first: 100)"
_KEY = "key { item { code } county { code } year }"
_LEDGER = (
    f"{{ disbursements {{ {_GROUPS} {{ {_KEY} sum {{ amount }} }} aggregate {{ sum {{ amount }} }} }} "
    f"recoveryCases {{ {_GROUPS} {{ {_KEY} sum {{ recovered }} }} aggregate {{ sum {{ recovered }} }} }} }}"
)
Ledger = dict[tuple[str, str, int], Decimal]


async def ledgers(city: WritableCity, who: str = FINANCE) -> tuple[Ledger, Ledger]:
    """What was paid and what came back, by item, county and year, as somebody is told."""
    data = await city.ask(who, _LEDGER)
    told = []
    for root, column in (("disbursements", "amount"), ("recoveryCases", "recovered")):
        groups: Ledger = {}
        for each in data[root]["groups"]:
            key = each["key"]
            place = (key["item"]["code"], key["county"]["code"], key["year"])
            groups[place] = Decimal(each["sum"][column])
        whole = Decimal(data[root]["aggregate"]["sum"][column] or 0)
        assert sum(groups.values(), Decimal(0)) == whole, "the parts make up the whole"
        told.append(groups)
    return told[0], told[1]


_LINE = "item { code } county { code } approved waiting gross recovered net"
_OF_YEAR = f"""query($year: Int!) {{ subsidyLedger(year: $year) {{
  rows {{ {_LINE} }} byItem {{ {_LINE} }} byCounty {{ {_LINE} }} total {{ {_LINE} }} }} }}"""
_FIGURES = ("approved", "waiting", "gross", "recovered", "net")


async def yearly(city: WritableCity, year: int, who: str = FINANCE) -> Ledger:
    """What is net of a year by its ledger, whose lines add up by item, by county and altogether."""
    told = (await city.ask(who, _OF_YEAR, {"year": year}))["subsidyLedger"]
    total = {name: Decimal(told["total"][name]) for name in _FIGURES}
    for part in ("rows", "byItem", "byCounty"):
        sums = {name: sum((Decimal(each[name]) for each in told[part]), Decimal(0)) for name in _FIGURES}
        assert sums == total, f"{part} of {year} add up to {sums}, not {total}"
    assert total["net"] == total["gross"] - total["recovered"]
    waiting = await city.pool.fetchval(
        """select coalesce(sum(approved), 0) from subsidy_application where waiting_budget
        and extract(year from approved_at at time zone 'Asia/Shanghai') = $1""",
        year,
    )
    assert total["waiting"] == waiting
    nets = {
        (each["item"]["code"], each["county"]["code"], year): Decimal(each["net"]) for each in told["rows"]
    }
    return {place: net for place, net in nets.items() if net}


async def ledgers_by_rows(city: WritableCity) -> tuple[Ledger, Ledger]:
    """The same from the rows themselves, added up here."""
    rows = await city.pool.fetch("""
        select s.code, g.code as county, extract(year from d.paid_on)::int as year, d.amount, coalesce((
          select sum(r.recovered) from recovery_case r where r.instalment_id = d.instalment_id), 0) as back,
          exists (select from recovery_case r where r.instalment_id = d.instalment_id) as has_case
        from disbursement d join instalment i on i.id = d.instalment_id
        join subsidy_application a on a.id = i.application_id join subsidy_item s on s.id = a.item_id
        join region g on g.id = a.county_id""")
    paid: Ledger = {}
    back: Ledger = {}
    for row in rows:
        place = (row["code"], row["county"], row["year"])
        paid[place] = paid.get(place, Decimal(0)) + row["amount"]
        if row["has_case"]:
            back[place] = back.get(place, Decimal(0)) + row["back"]
    return paid, back


# --- a city to begin with -----------------------------------------------------------------------


async def found(city: WritableCity) -> None:
    """Enterprises with accounts and administrators, the catalogue, and a second person in finance."""
    city.at(FOUNDED)
    await city.pool.execute("update role_grant set valid_from = '2023-12-01'")
    await golden.found(city)
    unit = await city.id_of("OrgUnit", code="530800-FINANCE")
    said = {"username": SECOND_FINANCE, "displayName": "市财政局·第二人", "unit": unit}
    user = await city.did("sysadmin", "createUser", input=said)
    region = await city.id_of("Region", code="530800")
    grant = {"user": user["id"], "role": "CITY_FINANCE", "scopeKind": "CITY", "region": region}
    await city.did("sysadmin", "grantRole", input=grant)


async def load_calendar(city: WritableCity, first: int, last: int) -> None:
    """Years whose holidays nobody has published yet: Monday to Friday."""
    await city.pool.execute(
        """insert into work_calendar_day select made.*
        from generate_series(make_date($1, 1, 1), make_date($2, 12, 31), interval '1 day') d,
        (select to_jsonb(t) as row from work_calendar_day t limit 1) pattern,
        jsonb_populate_record(null::work_calendar_day, row || jsonb_build_object(
            'id', gen_random_uuid(), 'date', d::date, 'is_workday', extract(isodow from d) < 6)) made""",
        first,
        last,
    )


async def budget(city: WritableCity, year: int, yuan: str, use: str = USE) -> str:
    """The id of a new budget of the city."""
    said = {"year": year, "level": "CITY", "fundUse": use, "budget": yuan}
    return str((await city.did(FINANCE, "createFundBudget", input=said))["id"])


async def entered(city: WritableCity, firm: str, kind: str, library: str, on: str) -> str:
    """The id of an entry into a library."""
    said = {"enterprise": await enterprise(city, firm), "library": library, "entryKind": kind}
    return str((await city.did(RELIEF, "addLibraryRecord", input=said | {"enteredOn": on}))["id"])


async def awarded(city: WritableCity, firm: str, kind: str, on: str) -> str:
    """The id of an award."""
    said = {"enterprise": await enterprise(city, firm), "kind": kind, "docNo": f"示例〔{on}〕{kind}"}
    return str((await city.did(RELIEF, "addCertification", input=said | {"awardedOn": on}))["id"])


async def drafted(city: WritableCity, firm: str, code: str, **more: Any) -> str:
    """The id of a draft by the enterprise itself."""
    said = {"item": await golden.item(city, code), "enterprise": await enterprise(city, firm), **more}
    return str((await city.did(account_of(firm), "draftApplication", input=said))["id"])


async def under_notice(city: WritableCity, firm: str, code: str) -> str:
    """The id of an application whose public notice has begun today."""
    for step in (golden.submit, golden.first_review, golden.second_review, golden.give_notice):
        await step(city, firm, code)
    return await golden.of(city, firm, code)


async def payable(city: WritableCity, firm: str, code: str) -> str:
    """The id of the first instalment of an application under notice, approved and checked."""
    await city.did(
        golden.HEADS[golden.lead(code)], "approveApplication", id=await golden.of(city, firm, code)
    )
    await golden.plan(city, firm, code)
    await golden.check(city, firm, code, 1)
    return await golden.part(city, firm, code, 1)


async def payment(city: WritableCity, firm: str, voucher: str = "PZ-1") -> dict[str, Any]:
    """What finance says of a payment to the enterprise."""
    account = await city.id_of("EnterpriseAccount", enterprise_id=await golden.key(city, firm))
    return {"account": account, "voucherNo": voucher}


def key_of(opaque: str) -> UUID:
    """The key in the table."""
    found_id = parse_id(opaque)
    assert found_id is not None
    return found_id[1]


# --- the books kept and put back ----------------------------------------------------------------

MONEY_TABLES = (
    "fund_budget",
    "library_record",
    "certification",
    "subsidy_item",
    "subsidy_application",
    "public_notice",
    "public_notice_application",
    "review",
    "overlap_decision",
    "instalment",
    "disbursement",
    "recovery_case",
    "fund_allocation",
    "fund_arrival",
    "performance_evaluation",
    "credit_record",
)
"""Parents before children."""
Kept = dict[str, str]


async def keep(city: WritableCity) -> Kept:
    """The rows of all that money touches, to begin from again."""
    return {
        table: await city.pool.fetchval(
            f"select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text from {table} t"  # noqa: S608 - of the list
        )
        for table in MONEY_TABLES
    }


async def put_back(city: WritableCity, kept: Kept) -> None:
    """Everything as it was kept; the audit trail goes on."""
    async with city.pool.acquire() as held, held.transaction():
        for table in reversed(MONEY_TABLES):
            await held.execute(f"delete from {table}")  # noqa: S608 - of the list
        for table in MONEY_TABLES:
            if kept[table] != "[]":
                await held.execute(
                    f"insert into {table} select * from jsonb_populate_recordset(null::{table}, $1::jsonb)",  # noqa: S608 - of the list
                    kept[table],
                )


# --- several at once ----------------------------------------------------------------------------


FAULT = "FAULT"
"""Told where the system itself fails: a deadlock, a lost connection, too many statements."""


class Try(NamedTuple):
    """Somebody's attempt; the worker's where nobody is named."""

    who: str | None
    deed: str
    row: str | None
    given: Mapping[str, Any] | None = None


class Told(NamedTuple):
    """What came of an attempt: whether it was done, and the codes that were told with it."""

    ok: bool
    codes: tuple[str, ...]


async def attempt(city: WritableCity, wish: Try, version: int | None = None) -> Told:
    """What came of it; a fault of the system is told by its code, like any refusal."""
    try:
        if wish.who is None:
            assert wish.row is not None, "the worker acts on a row"
            entity, key = wish.row.partition("_")[0], key_of(wish.row)
            async with recording(city.pool) as connection:
                outcome = await act_by_system(connection, Entity.by_name[entity], wish.deed, key)
            return Told(outcome.ok, tuple(each.code for each in outcome.problems))
        payload = await city.do(wish.who, wish.deed, id=wish.row, version=version, input=wish.given)
        return Told(payload["ok"], tuple(each["code"] for each in payload["errors"]))
    except (AssertionError, ApiError) as fault:
        return Told(ok=False, codes=(FAULT, str(fault)))


async def race(city: WritableCity, chance: random.Random, *wishes: Try) -> list[Told]:
    """All of them at once, each begun within a few milliseconds of the others, by the versions of before."""

    async def begin(wish: Try, version: int | None) -> Told:
        await asyncio.sleep(chance.uniform(0, 0.004))
        return await attempt(city, wish, version)

    versions = [await city.version(wish.row) if wish.who else None for wish in wishes]
    return list(await asyncio.gather(*(begin(*each) for each in zip(wishes, versions, strict=True))))
