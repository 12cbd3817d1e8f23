"""The complaints of DOMAIN §8.8, lodged, handled, called back and answered through the API, day by day."""

from collections.abc import Awaitable, Callable, Iterator
from datetime import date
from functools import partial
from typing import Any

from models import clock
from models.entities.complaint import Complaint
from models.sealing import SEAL
from peipao.demo.complaints import ANSWERS, CLOCKS, COMPLAINTS, MASTER, RESPONDENTS, TEXTS
from resolvers.changing import act_by_system
from resolvers.sealing import Vault, new_keys
from tests.golden_api.days import Deed, live
from tests.golden_api.enterprises import region, unit
from tests.golden_api.issues import account_of, engage_enterprise, hire_staff, staff_of
from tests.writing import WritableCity

OFFICE = "city.bizenv"
HIRED = "2026-05-29T10:00"
LAST_DAY = date(2026, 6, 30)
ANSWERED = {
    "findings": "经核实，投诉反映情况属实。",
    "replyDraft": "您反映的问题已办理，现答复如下。",
    "evidence": ["办理情况说明.pdf"],
}
SEALED_AT = "2026-06-18T11:00"


async def build(city: WritableCity) -> None:
    """The eleven complaints and the sealed one as they stand on 30 June 2026; enterprises are there."""
    await live(city, deeds(city))


def deeds(city: WritableCity) -> Iterator[Deed]:
    """Their way, each step with its moment, and the worker's look at the clock every morning."""
    for line in COMPLAINTS:
        if line["unit"]:
            yield Deed(HIRED, partial(hire_staff, city, line["unit"]))
        yield Deed(HIRED, partial(engage_enterprise, city, line["firm"]))
    ids: dict[str, str] = {}
    for line in COMPLAINTS:
        yield from Complained(city, line["no"], ids).story()
    yield Deed(SEALED_AT, partial(accuse, city))
    for day in range(1, LAST_DAY.day + 1):
        yield Deed(f"2026-06-{day:02}T08:30", partial(look_at_the_clock, city))


class Complained:
    """One complaint of §8.8 and the steps that it goes through."""

    def __init__(self, city: WritableCity, no: str, ids: dict[str, str]) -> None:
        self.city, self.no, self.ids = city, no, ids
        self.line = next(each for each in COMPLAINTS if each["no"] == no)
        self.clock = next(each for each in CLOCKS if each["no"] == no)
        self.answer = next((each for each in ANSWERS if each["no"] == no), None)
        self.title, self.content, self.feedback = TEXTS[no]
        self.staff = staff_of(self.line["unit"]) if self.line["unit"] else ""
        self.firm = account_of(self.line["firm"])

    def story(self) -> Iterator[Deed]:
        """Its steps with their moments; two of a day come in the order of their numbers."""
        day = self.clock["received"]
        yield Deed(f"{day}T09:3{self.no[-1]}", self.lodge)
        status = self.line["status"]
        if status == "NOT_ACCEPTED":
            said = {"rejectReason": "IN_PROCEEDINGS", "rejectGuidance": "请依法院裁判主张权利"}
            yield Deed(f"{day}T15:00", self.doing(OFFICE, "notAcceptComplaint", said))
        elif status == "MERGED":
            yield Deed(f"{day}T15:00", self.merge)
        else:
            yield Deed(f"{day}T15:00", self.doing(OFFICE, "acceptComplaint"))
            to_unit = {"responsibleUnit": unit(self.line["unit"])}
            yield Deed(f"{day}T16:00", self.doing(OFFICE, "dispatchComplaint", to_unit))
            yield Deed(f"{day}T17:00", self.doing(self.staff, "signInComplaint"))
        if self.answer is not None:
            yield from self.ending(self.answer)

    def ending(self, answer: dict[str, str]) -> Iterator[Deed]:
        """From the unit's work to the complainant's judgement."""
        handled, called, closed, told = (
            self.clock[name] for name in ("handled", "callback", "closed", "fed_back")
        )
        done = {**ANSWERED, "measures": self.feedback}
        yield Deed(f"{handled}T17:00", self.doing(self.staff, "handleComplaint", done))
        said = {
            "contacted": True,
            "solved": answer["solved"] == "yes",
            "satisfaction": answer["satisfaction"],
        }
        yield Deed(f"{called}T10:00", self.doing(OFFICE, "recordCallback", said))
        yield Deed(f"{closed}T15:00", self.doing(OFFICE, "closeComplaint"))
        text = {"feedbackText": self.feedback, "feedbackChannel": "MINI_PROGRAM"}
        yield Deed(f"{told}T15:00", self.doing(OFFICE, "feedBackComplaint", text))
        grade = {"evaluationGrade": answer["evaluation"]}
        yield Deed(f"{told}T18:00", self.doing(self.firm, "evaluateComplaint", grade))

    async def lodge(self) -> None:
        """By the enterprise itself."""
        said: dict[str, Any] = {
            "title": self.title,
            "content": self.content,
            "kind": self.line["kind"],
            "category": self.line["category"],
        }
        if self.no in RESPONDENTS:
            said["respondentUnit"] = unit(RESPONDENTS[self.no])
        made = await self.city.did(self.firm, "lodgeComplaint", input=said, select="{ id no }")
        assert made["no"] == self.no
        self.ids[self.no] = str(made["id"])

    async def merge(self) -> None:
        """Into the one that tells of the same."""
        await self.move(OFFICE, "mergeComplaint", {"duplicateOf": self.ids[MASTER[self.no]]})

    def doing(self, who: str, name: str, said: dict[str, Any] | None = None) -> Callable[[], Awaitable[None]]:
        """A step with its inputs, to be done later."""
        return lambda: self.move(who, name, said)

    async def move(self, who: str, name: str, said: dict[str, Any] | None = None) -> None:
        """A step that must succeed."""
        await self.city.did(who, name, id=self.ids[self.no], input=said)


async def accuse(city: WritableCity) -> None:
    """The accusation of 18 June in 思茅, by nobody who is named."""
    if SEAL.sealer is None:
        SEAL.sealer = Vault(new_keys())
    said = {
        "content": "办理经营许可期间，经办人员索要好处。",
        "category": "EXTORTION",
        "complainantType": "ANONYMOUS",
        "county": region("530802"),
    }
    payload = await city.do(None, "lodgeComplaint", input=said)
    assert payload["ok"], payload["errors"]


async def look_at_the_clock(city: WritableCity) -> None:
    """What the worker does every morning: light and urging of every complaint whose day has come."""
    due = await city.pool.fetch(
        "select id from complaint where urge_on <= $1 and status in ('DISPATCHED', 'HANDLING')", clock.today()
    )
    for row in due:
        async with city.pool.acquire() as connection:
            await act_by_system(connection, Complaint, "urge_complaint_by_clock", row["id"])
