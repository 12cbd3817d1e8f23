"""Random years of subsidies: what anybody may wish at a moment, and what came of everything tried."""

import random
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from models import clock
from peipao.demo.cast import COUNTY_NAMES
from peipao.demo.enterprises import ENTERPRISES, LOCATIONS, wan
from peipao.demo.policies import CATALOGUE, LIBRARIES, QUALIFIES
from tests.golden_api import subsidies as golden
from tests.golden_api.enterprises import enterprise
from tests.golden_api.issues import account_of
from tests.money_city import (
    FAULT,
    FINANCE,
    RELIEF,
    SECOND_FINANCE,
    Try,
    attempt,
    budget,
    faults,
    ledgers,
    ledgers_by_rows,
    payment,
    race,
    yearly,
)
from tests.writing import WritableCity

AT_ONCE = 0.2
"""How often several people act in the same moment."""
CODES = [line["code"] for line in CATALOGUE]
CAPS = {line["code"]: wan(line["amount"]) for line in CATALOGUE}
INDUSTRIES = {line["code"]: tuple(line["industries"].split()) for line in CATALOGUE}
CLASS_OF = {line["key"]: line["class"] for line in ENTERPRISES}
FIRMS = ("E02", "E05", "E06", "E08", "E11", "E12")
"""Few enough that their rights meet."""
AWARDS = ("LITTLE_GIANT_NATIONAL", "LITTLE_GIANT_PROVINCIAL", "GROWTH_PROVINCIAL", "SRDI_CITY")
CENT = Decimal("0.01")
MOSTLY = 0.85
"""How often people do what is right."""
LEDGER_ASKED = 0.3
"""After how many of the steps the ledger of a year is asked for; it adds up more than the rest."""
NOTICE_DAYS = 18
"""Five working days at least, whatever holidays there are."""


def _library(firm: str) -> str | None:
    """A library that the enterprise may enter."""
    for industries, libraries in LIBRARIES.items():
        if CLASS_OF[firm].startswith(tuple(industries.split())):
            return libraries[0]
    return None


def _kinds(firm: str) -> list[str]:
    return [kind for code in CODES if _fits(firm, code) for kind in QUALIFIES[code] if INDUSTRIES[code]]


def _fits(firm: str, code: str) -> bool:
    return not INDUSTRIES[code] or CLASS_OF[firm].startswith(INDUSTRIES[code])


@dataclass
class History:
    """One random life of the city, with what came of everything that was tried."""

    city: WritableCity
    chance: random.Random
    enterprises: Mapping[Any, str]
    done: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    story: list[str] = field(default_factory=list)
    applications: list[dict[str, Any]] = field(default_factory=list)
    instalments: list[dict[str, Any]] = field(default_factory=list)

    async def live(self, steps: int) -> None:
        """So many steps; after each the books are right."""
        for _ in range(steps):
            self.applications = await self.city.rows_of("""
                select 'SubsidyApplication_' || a.id as id, a.no, a.status, a.enterprise_id, a.payable,
                a.notice_ends_on, a.waiting_budget, a.invited, s.code from subsidy_application a
                join subsidy_item s on s.id = a.item_id order by a.no""")
            self.instalments = await self.city.rows_of("""
                select 'Instalment_' || i.id as id, i.status, i.amount, i.check_due_on, i.enterprise_id,
                s.code from instalment i join subsidy_item s on s.id = i.item_id order by i.id""")
            if self.chance.random() < 0.25:
                await self.time_passes()
                continue
            most = self.chance.choice((2, 3, 4)) if self.chance.random() < AT_ONCE else 1
            wishes = [wish for _ in range(most) if (wish := await self.some_wish()) is not None]
            if await self.carry_out(wishes):
                await self.audit()

    async def carry_out(self, wishes: list[Try]) -> bool:
        """All of them at once; whether anything was done."""
        if not wishes:
            return False
        moved = False
        alone = len(wishes) == 1
        told = [await attempt(self.city, wishes[0])] if alone else await race(self.city, self.chance, *wishes)
        for wish, each in zip(wishes, told, strict=True):
            outcome = "done" if each.ok else "refused"
            self.story.append(
                f"{clock.today()} {wish.who} {wish.deed} {wish.row} {wish.given}: {outcome} {each.codes}"
            )
            assert FAULT not in each.codes, "\n".join(self.story[-30:])
            if each.ok:
                self.done[wish.deed] += 1
            self.told.update(each.codes)
            moved = moved or each.ok
        return moved

    async def audit(self) -> None:
        """The books, and the ledgers as the API tells them."""
        wrong = await faults(self.city)
        assert wrong == [], "\n".join([*wrong, *self.story[-40:]])
        paid, back = await ledgers_by_rows(self.city)
        assert await ledgers(self.city) == (paid, back), "\n".join(self.story[-40:])
        if self.chance.random() < LEDGER_ASKED:
            year = clock.today().year - self.chance.choice((0, 0, 1))
            nets = {place: sum_ - back.get(place, 0) for place, sum_ in paid.items() if place[2] == year}
            told = await yearly(self.city, year)
            assert told == {place: net for place, net in nets.items() if net}, "\n".join(self.story[-40:])

    async def time_passes(self) -> None:
        """Some days, now and then to the end of the year and beyond; the clock does its work."""
        today = clock.today()
        if self.chance.random() < 0.15:
            later = date(today.year, 12, self.chance.randint(28, 31))
            days = (later - today).days or self.chance.randint(1, 20)
        else:
            days = self.chance.choice((1, 3, 8, 19, 19, 40))
        later = today + timedelta(days=days)
        self.city.at(f"{later}T10:00")
        self.story.append(f"--- {later}")
        if later.year != today.year and self.chance.random() < 0.8:
            await self.budget_of(later.year)
        for each in self.applications:
            if each["waiting_budget"] and self.chance.random() < 0.5:
                await self.carry_out([Try(None, "release_waiting", each["id"])])
        await self.audit()

    async def budget_of(self, year: int) -> None:
        """A budget for the year, seldom enough for all."""
        if not await self.city.rows("fund_budget", year=year):
            await budget(self.city, year, f"{self.chance.choice((300_000, 700_000, 2_000_000))}.00")

    # --- what somebody may wish ------------------------------------------------------------------

    async def some_wish(self) -> Try | None:
        """Something that somebody might do now."""
        wishes = self.chance.choices(list(WISHES), weights=list(WISHES.values()), k=8)
        for wish in wishes:
            found_wish = await wish(self)
            if found_wish is not None:
                return found_wish
        return None

    def firm(self, row: Mapping[str, Any]) -> str:
        """Whose it is."""
        return self.enterprises[row["enterprise_id"]]

    def one(self, *states: str, **equal: Any) -> dict[str, Any] | None:
        """An application in one of the states."""
        rows = [
            each
            for each in self.applications
            if each["status"] in states and all(each[name] == value for name, value in equal.items())
        ]
        return self.chance.choice(rows) if rows else None

    def part(self, *states: str) -> dict[str, Any] | None:
        """An instalment in one of the states."""
        rows = [each for each in self.instalments if each["status"] in states]
        return self.chance.choice(rows) if rows else None

    def amount(self, whole: Decimal) -> str:
        """An amount that is right, mostly."""
        wrong = (whole + CENT, whole - CENT, whole / 2, CENT, Decimal(0))
        return f"{whole if self.chance.random() < MOSTLY else self.chance.choice(wrong):.2f}"

    async def enter(self) -> Try | None:
        firm = self.chance.choice(FIRMS)
        library = _library(firm)
        if library is None:
            return None
        month = (clock.today() - timedelta(days=self.chance.choice((0, 40, 200)))).replace(day=1)
        said = {
            "enterprise": await enterprise(self.city, firm),
            "library": library,
            "entryKind": self.chance.choice(_kinds(firm)),
            "enteredOn": str(month),
        }
        return Try(RELIEF, "addLibraryRecord", None, said)

    async def award(self) -> Try | None:
        on = clock.today() - timedelta(days=self.chance.choice((0, 5, 100)))
        kind = self.chance.choice(AWARDS)
        said = {
            "enterprise": await enterprise(self.city, self.chance.choice(FIRMS)),
            "kind": kind,
            "docNo": f"示例〔{on}〕{self.chance.randrange(10**6)}",
            "awardedOn": str(on),
        }
        return Try(RELIEF, "addCertification", None, said)

    async def draft(self) -> Try | None:
        firm = self.chance.choice(FIRMS)
        code = self.chance.choice([each for each in CODES if _fits(firm, each)])
        said = {
            "item": await golden.item(self.city, code),
            "enterprise": await enterprise(self.city, firm),
        }
        return Try(account_of(firm), "draftApplication", None, said)

    async def invite(self) -> Try | None:
        table, entity, action = self.chance.choice(
            (
                ("library_record", "LibraryRecord", "invite_by_entry"),
                ("certification", "Certification", "invite_by_award"),
            )
        )
        rows = await self.city.rows(table, invited_on=None)
        rows = [each for each in rows if each["enterprise_id"] in self.enterprises]
        return Try(None, action, f"{entity}_{self.chance.choice(rows)['id']}") if rows else None

    async def submit(self) -> Try | None:
        row = (self.chance.random() < MOSTLY and self.one("DRAFT", invited=True)) or self.one("DRAFT")
        if row is None:
            return None
        said = {"commitmentSigned": True, "requested": self.amount(CAPS[row["code"]])}
        return Try(applicant(self, row), "submitApplication", row["id"], said)

    async def first_review(self) -> Try | None:
        row = self.one("SUBMITTED", "FIRST_REVIEW")
        if row is None:
            return None
        decision = self.chance.choice(("PASS",) * 12 + ("RETURN", "REJECT"))
        county = COUNTY_NAMES[LOCATIONS[self.firm(row)][0]]
        said = {"decision": decision, "opinion": "已核对"}
        return Try(f"county.{county}", "firstReview", row["id"], said)

    async def second_review(self) -> Try | None:
        row = self.one("SECOND_REVIEW")
        if row is None:
            return None
        decision = self.chance.choice(("PASS",) * 12 + ("REJECT",))
        said = {"decision": decision, "approved": self.amount(row["payable"] or CENT), "opinion": "已复核"}
        return Try(staff(self, row), "secondReview", row["id"], said)

    async def notice(self) -> Try | None:
        row = self.one("PUBLIC_NOTICE", notice_ends_on=None)
        if row is None:
            return None
        until = clock.today() + timedelta(days=NOTICE_DAYS)
        said = {"title": "公示", "applications": [row["id"]], "toOn": str(until)}
        return Try(staff(self, row), "openNotice", None, said)

    async def object(self) -> Try | None:
        row = self.one("PUBLIC_NOTICE")
        notices = await self.city.rows("public_notice")
        if row is None or not notices:
            return None
        said = {"no": row["no"], "reason": "不符合条件"}
        return Try("public", "objectNotice", f"PublicNotice_{notices[-1]['id']}", said)

    async def check(self) -> Try | None:
        row = self.part("PLANNED")
        if row is None or (row["check_due_on"].year > clock.today().year and self.chance.random() < MOSTLY):
            return None
        return Try(staff(self, row), "checkInstalment", row["id"])

    async def pay(self) -> Try | None:
        row = self.part("PAYABLE")
        if row is None:
            return None
        said = await payment(self.city, self.firm(row), f"PZ-{self.chance.randrange(10**6)}")
        return Try(self.chance.choice((FINANCE, SECOND_FINANCE)), "payInstalment", row["id"], said)

    async def confirm(self) -> Try | None:
        rows = await self.city.rows("disbursement", confirmed_by_enterprise_at=None)
        if not rows:
            return None
        row = self.chance.choice(rows)
        return Try(applicant(self, row), "confirmArrival", f"Disbursement_{row['id']}")

    async def drop(self) -> Try | None:
        rows = await self.city.rows("library_record", dropped_on=None)
        rows = [each for each in rows if each["enterprise_id"] in self.enterprises]
        if not rows:
            return None
        row = self.chance.choice(rows)
        days = self.chance.choice((0, 0, 10, 100))
        on = max(row["entered_on"], clock.today() - timedelta(days=days))
        said = {"droppedOn": str(on), "dropReason": "低于标准"}
        return Try(RELIEF, "dropFromLibrary", f"LibraryRecord_{row['id']}", said)

    async def rename_entry(self) -> Try | None:
        rows = await self.city.rows("library_record", dropped_on=None)
        rows = [each for each in rows if each["enterprise_id"] in self.enterprises]
        if not rows:
            return None
        row = self.chance.choice(rows)
        kind = self.chance.choice(_kinds(self.enterprises[row["enterprise_id"]]))
        return Try(RELIEF, "updateLibraryRecord", f"LibraryRecord_{row['id']}", {"entryKind": kind})

    async def ask_back(self) -> Try | None:
        row = self.part("PAID", "RECOVERED")
        if row is None:
            return None
        amount = self.chance.choice((row["amount"], row["amount"] / 3, CENT, row["amount"] + CENT))
        said = {"instalment": row["id"], "reason": "ERROR", "amount": f"{amount:.2f}"}
        return Try(FINANCE, "openRecovery", None, said)

    async def _case(self) -> dict[str, Any] | None:
        rows = await self.city.rows_of("""
            select 'RecoveryCase_' || id as id, amount - recovered as missing from recovery_case
            where status in ('OPEN', 'PARTIAL') order by id""")
        return self.chance.choice(rows) if rows else None

    async def get_back(self) -> Try | None:
        case = await self._case()
        if case is None:
            return None
        some = self.chance.choice((case["missing"], case["missing"] / 3, CENT, case["missing"] + CENT))
        said = {"received": f"{some:.2f}", "voucherNo": "TH-1"}
        return Try(self.chance.choice((FINANCE, SECOND_FINANCE)), "recordRecovery", case["id"], said)

    async def write_off(self) -> Try | None:
        case = await self._case()
        if case is None:
            return None
        return Try(FINANCE, "writeOffRecovery", case["id"], {"note": "法院裁定终结执行"})

    async def change_budget(self) -> Try | None:
        rows = await self.city.rows("fund_budget")
        if not rows:
            return None
        row = self.chance.choice(rows)
        by = Decimal(self.chance.choice((-500_000, -100_000, 100_000, 300_000, 500_000)))
        said = {"budget": f"{max(Decimal(0), row['budget'] + by):.2f}"}
        return Try(FINANCE, "updateFundBudget", f"FundBudget_{row['id']}", said)

    async def pay_elsewhere(self) -> Try | None:
        allocations = await self.city.rows("fund_allocation", level="PROVINCE")
        firm = self.chance.choice(FIRMS)
        said = {
            "allocation": f"FundAllocation_{allocations[0]['id']}",
            "enterprise": await enterprise(self.city, firm),
            "amount": self.chance.choice(("100000.00", "200000.00")),
            "arrivedOn": str(clock.today()),
            "voucherNo": f"SJ-{self.chance.randrange(10**6)}",
        }
        return Try(FINANCE, "recordArrival", None, said)


Wish = Callable[[History], Awaitable[Try | None]]
By = Callable[[History, Mapping[str, Any]], str | None]
"""Who does something to an application, or what hangs on one; nobody: the worker."""


def staff(_: History, row: Mapping[str, Any]) -> str:
    """Somebody of the lead department."""
    return golden.STAFF[golden.lead(row["code"])]


def head(_: History, row: Mapping[str, Any]) -> str:
    """Its head."""
    return golden.HEADS[golden.lead(row["code"])]


def applicant(history: History, row: Mapping[str, Any]) -> str:
    """The administrator of the enterprise."""
    return account_of(history.firm(row))


def finance(_: History, __: Mapping[str, Any]) -> str:
    """The treasury."""
    return FINANCE


def worker(_: History, __: Mapping[str, Any]) -> None:
    """Nobody."""


def upon(deed: str, by: By, *states: str, said: Mapping[str, Any] | None = None, **equal: Any) -> Wish:
    """The wish to do something to an application in one of the states."""

    async def wish(history: History) -> Try | None:
        row = history.one(*states, **equal)
        return None if row is None else Try(by(history, row), deed, row["id"], said)

    return wish


GRADED = {"score": "85", "findings": "按指标评价"}
FAILED = {"score": "30", "findings": "未达指标"}
WISHES: Mapping[Wish, float] = {
    upon("evaluatePerformance", staff, "PAID", said=FAILED): 0.3,
    History.enter: 2,
    History.award: 2,
    History.draft: 1,
    History.invite: 9,
    History.submit: 9,
    History.first_review: 15,
    upon("supplementApplication", applicant, "SUPPLEMENT", said={"materials": ["补正材料"]}): 6,
    History.second_review: 15,
    History.notice: 15,
    History.object: 0.5,
    upon("returnToReview", staff, "OBJECTION", said={"opinion": "已核查"}): 3,
    upon("approveApplication", head, "PUBLIC_NOTICE"): 12,
    upon("release_waiting", worker, "APPROVED", waiting_budget=True): 2,
    upon("planInstalments", finance, "APPROVED"): 9,
    History.check: 9,
    History.pay: 9,
    History.confirm: 1,
    upon("evaluatePerformance", staff, "PAID", said=GRADED): 0.7,
    upon("withdrawApplication", applicant, "DRAFT", "SUBMITTED", "FIRST_REVIEW", "SECOND_REVIEW"): 0.4,
    History.drop: 1.2,
    History.rename_entry: 0.7,
    History.ask_back: 0.7,
    History.get_back: 3,
    History.write_off: 0.4,
    History.change_budget: 1.5,
    History.pay_elsewhere: 0.7,
}
"""What is wished how often, where it can be."""
