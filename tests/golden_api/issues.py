"""The ten issues of DOMAIN §8.5, brought up, handled and closed out through the API, day by day."""

from collections.abc import Awaitable, Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from models import clock
from models.entities.issue import Issue
from peipao.demo.cast import CAST
from peipao.demo.enterprises import ENTERPRISES, FIGURES
from peipao.demo.issues import CLOCKS, CO_UNITS, ISSUES, OVERDUE, TEXTS, URGES
from resolvers.changing import act_by_system
from tests.golden_api.days import Deed, live
from tests.golden_api.enterprises import enterprise, leader, region, unit
from tests.oracle.deadlines import work_day
from tests.writing import WritableCity

OFFICE = "city.relief"
HIRED = "2026-05-08T09:00"
LAST_DAY = date(2026, 6, 30)
OF_THE_CAST = {"530800-INDUSTRY": "dept.industry", "530800-COMMERCE": "dept.commerce"}


async def build(city: WritableCity) -> None:
    """All ten issues as they stand on the morning of 30 June 2026; enterprises and leaders are there."""
    await live(city, deeds(city))


def deeds(city: WritableCity) -> Iterator[Deed]:
    """Their way, each step with its moment, and the worker's look at the clock every working morning."""
    for line in ISSUES:
        yield Deed(HIRED, partial(hire_staff, city, line["unit"]))
        yield Deed(HIRED, partial(engage_enterprise, city, line["firm"]))
    for line in ISSUES:
        yield from Handled(city, line["no"]).story()
    for day in _work_days("2026-05-12"):
        yield Deed(f"{day}T09:00", partial(look_at_the_clock, city))


class Handled:
    """One issue of §8.5 and the steps that it goes through."""

    def __init__(self, city: WritableCity, no: str) -> None:
        self.city, self.no = city, no
        self.line = next(each for each in ISSUES if each["no"] == no)
        self.clock = next(each for each in CLOCKS if each["no"] == no)
        self.title, self.content, self.reply = TEXTS[no]
        self.staff = staff_of(self.line["unit"])
        self.firm = account_of(self.line["firm"])
        self.issue = ""

    def story(self) -> Iterator[Deed]:
        """Its steps with their moments."""
        received, dispatched, closed = (self.clock[name] for name in ("received", "dispatched", "closed"))
        yield Deed(f"{received}T09:10", self.bring_up)
        yield Deed(f"{received}T15:00", lambda: self.move(OFFICE, "acceptIssue"))
        yield Deed(f"{dispatched}T10:00", self.dispatch)
        yield Deed(f"{dispatched}T16:00", self.sign_in)
        if self.no == OVERDUE:
            for line in URGES:
                if line["replied"]:
                    yield Deed(line["replied"].replace(" ", "T"), self.answer(line["level"], line["reply"]))
        if closed:
            result = {"reply": self.reply, "result": "RESOLVED", "evidence": ["办理情况说明.pdf"]}
            yield Deed(f"{self.clock['done']}T17:00", self.doing(self.staff, "finishIssue", result))
            yield Deed(f"{closed}T09:30", self.doing(OFFICE, "verifyIssue", {"verification": "PHONE"}))
            grade = {"evaluationGrade": "SATISFIED"}
            yield Deed(f"{closed}T10:00", self.doing(self.firm, "evaluateIssue", grade))
            yield Deed(f"{closed}T16:00", lambda: self.move(OFFICE, "closeIssue"))

    async def bring_up(self) -> None:
        """Entered by the enterprise itself, or by the office that heard of it."""
        source = self.line["source"]
        who = self.firm if source == "ENTERPRISE" else OFFICE
        said = {
            "enterprise": await enterprise(self.city, self.line["firm"]),
            "title": self.title,
            "content": self.content,
            "category": self.line["category"],
            "source": source,
        }
        made = await self.city.did(who, "createIssue", input=said, select="{ id no }")
        assert made["no"] == self.no
        self.issue = str(made["id"])
        await self.move(who, "submitIssue")

    async def dispatch(self) -> None:
        """To the unit, with the leader; the deadline follows from the priority."""
        said: dict[str, Any] = {
            "leadLeader": leader(self.line["leader"]),
            "responsibleUnit": unit(self.line["unit"]),
            "priority": self.line["priority"],
        }
        if self.no in CO_UNITS:
            said["coUnits"] = [unit(CO_UNITS[self.no])]
        await self.move(OFFICE, "dispatchIssue", said)

    async def sign_in(self) -> None:
        """The unit names who handles it."""
        handler = await self.city.id_of("User", username=self.staff)
        await self.move(self.staff, "signInIssue", {"handler": handler})

    def answer(self, level: str, text: str) -> Callable[[], Awaitable[None]]:
        """The unit's reply to an urge."""

        async def reply() -> None:
            issue = await self.city.row("issue", no=self.no)
            urge = await self.city.id_of("Urge", issue_id=issue["id"], level=level)
            await self.city.did(self.staff, "replyUrge", id=urge, input={"reply": text})

        return reply

    def doing(self, who: str, name: str, said: dict[str, Any]) -> Callable[[], Awaitable[None]]:
        """A step with its inputs, to be done later."""
        return lambda: self.move(who, name, said)

    async def move(self, who: str, name: str, said: dict[str, Any] | None = None) -> None:
        """A step that must succeed."""
        await self.city.did(who, name, id=self.issue, input=said)


async def look_at_the_clock(city: WritableCity) -> None:
    """What the worker does every working morning: light and urging of every issue whose day has come."""
    due = await city.pool.fetch(
        "select id from issue where urge_on <= $1 and status = any($2)",
        clock.today(),
        ["DISPATCHED", "IN_PROGRESS", "EXTENSION_PENDING", "REWORK"],
    )
    for row in due:
        await by_system(city, "urge_by_clock", row["id"])


async def by_system(city: WritableCity, action: str, row_id: UUID) -> Any:
    """An action of the clock on an issue."""
    async with city.pool.acquire() as connection:
        return await act_by_system(connection, Issue, action, row_id)


# --- people -------------------------------------------------------------------------------------


def staff_of(unit_code: str) -> str:
    """The account that works for the unit."""
    return OF_THE_CAST.get(unit_code, f"staff.{unit_code.lower()}")


def account_of(firm: str) -> str:
    """The account of an enterprise of §8.1."""
    return f"enterprise.{firm.lower()}"


async def hire_staff(city: WritableCity, unit_code: str) -> None:
    """Somebody who works for the unit, unless there is somebody already."""
    role = "CITY_DEPT_STAFF" if unit_code.startswith("530800") else "COUNTY_DEPT_STAFF"
    if unit_code not in OF_THE_CAST:
        await hire(city, staff_of(unit_code), role, unit_code)


async def hire(city: WritableCity, username: str, role: str, unit_code: str) -> None:
    """An account with a role at a unit, made by the system administrator."""
    if await city.rows("user", username=username):
        return
    said = {"username": username, "displayName": f"{username}·经办", "unit": unit(unit_code)}
    user = await city.did("sysadmin", "createUser", input=said)
    scope: dict[str, Any] = {"scopeKind": "COUNTY", "region": region(unit_code[:6])}
    if role.startswith("CITY_DEPT"):
        scope = {"scopeKind": "UNIT", "unit": unit(unit_code)}
    await city.did(
        "sysadmin", "grantRole", input={"user": user["id"], "role": role, **scope, **_from_today()}
    )


async def engage_enterprise(city: WritableCity, firm: str) -> None:
    """An account that may act for the enterprise as its administrator, bound once the enterprise is there."""
    username = account_of(firm)
    if not await city.rows("user", username=username):
        user = await city.did("sysadmin", "createUser", input={"username": username, "displayName": firm})
        said = {"user": user["id"], "role": "ENTERPRISE_ADMIN", "scopeKind": "SELF", **_from_today()}
        await city.did("sysadmin", "grantRole", input=said)
    if username not in {account.username for account in CAST}:
        line = next(each for each in ENTERPRISES if each["key"] == firm)
        known = next(each for each in FIGURES if each["key"] == firm)
        said = {"uscc": line["uscc"], "legalRep": known["legal_rep"]}
        user_id = (await city.row("user", username=username))["id"]
        if not await city.rows("enterprise_user", user_id=user_id):
            made = await city.did(username, "bindEnterprise", input=said)
            await city.did(OFFICE, "confirmBinding", id=made["id"])


def _from_today() -> dict[str, str]:
    return {"validFrom": clock.today().isoformat()}


def _work_days(first: str) -> Iterator[date]:
    day = work_day(date.fromisoformat(first) - timedelta(days=1), 1)
    while day <= LAST_DAY:
        yield day
        day = work_day(day, 1)
