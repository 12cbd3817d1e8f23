"""Every deadline of an issue, counted by hand over the published calendar (DOMAIN §0.2, §6.2, §10).

Written from DOMAIN and the calendar that the State Council publishes, without the product's code:
an issue's record is replayed step by step, and what its clocks must show is worked out anew.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import TypeAlias

import chinese_calendar

SHANGHAI = timezone(timedelta(hours=8))
HANDLING = {"URGENT": 3, "NORMAL": 10, "COMPLEX": 20}
ACCEPT = DISPATCH = SIGN_IN = DECIDE_EXTENSION = CLOSE = CONTACT = URGE_REPLY = 1
OBJECT, VERIFY, EVALUATE, REOPEN, EXTENSION_AT_MOST = 5, 2, 5, 10, 10
LADDER = (-2, 0, 3, 5)
GRADES_OF_DISSATISFACTION = ("DISSATISFIED", "VERY_DISSATISFIED")


def work_day(start: date, days: int) -> date:
    """The day so many working days after the start, which does not count; before it if negative."""
    day, left, step = start, abs(days), timedelta(days=1 if days > 0 else -1)
    while left:
        day += step
        left -= chinese_calendar.is_workday(day)
    return day


def work_days_between(start: date, end: date) -> int:
    """How many working days lie after the start up to the end."""
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    return sum(map(chinese_calendar.is_workday, days))


def end_of(day: date) -> datetime:
    """The last second of the day in Shanghai."""
    return datetime.combine(day, time(23, 59, 59), SHANGHAI)


def within(start: date, days: int) -> datetime:
    """When so many working days from the start are over."""
    return end_of(work_day(start, days))


def half(term: int) -> int:
    """Rework gets half the original time, the odd day to the unit, and two working days at least."""
    return max(2, -(-term // 2))


def urges(due: date) -> dict[str, date]:
    """The days from which a deadline is yellow, and urged at each level."""
    return {
        "YELLOW": work_day(due, LADDER[0]),
        "LEVEL_1": work_day(due, LADDER[1]) + timedelta(days=1),
        "LEVEL_2": work_day(due, LADDER[2]),
        "LEVEL_3": work_day(due, LADDER[3]),
    }


def light(due: date, today: date) -> str:
    """The light of an issue that is being handled."""
    days = urges(due)
    return "RED" if today >= days["LEVEL_1"] else "YELLOW" if today >= days["YELLOW"] else "GREEN"


def levels(due: date, today: date) -> list[str]:
    """The levels of urging that must have been sent by today, if the clock was looked at every day."""
    return [level for level, day in urges(due).items() if level != "YELLOW" and day <= today]


@dataclass(frozen=True)
class Event:
    """One step of the record: its type, its day, and what the step was given.

    ``kind`` is as in the record (CREATE, ACCEPT, …). ``due`` is the deadline that a dispatch was
    given, ``days`` the length of an extension, ``agreed`` whether it was granted in the end,
    ``grade`` an evaluation, ``review`` the next review of long-term work.
    """

    kind: str
    day: date
    priority: str = "NORMAL"
    due: date | None = None
    days: int = 0
    agreed: bool | None = None
    grade: str | None = None
    review: date | None = None


@dataclass
class Clocks:
    """What the clocks of an issue show."""

    due_at: datetime | None = None
    step_due_at: datetime | None = None
    extendable_until: datetime | None = None
    urge_on: date | None = None
    """When the ladder speaks next; until the worker has looked, the first day after the deadline was set."""
    light: str = "GREEN"
    """As it was when the deadline was set, or when the unit finished."""
    term: int = 0
    extension: int = 0
    dissatisfied: int = 0

    def run(self, due: date, today: date) -> None:
        """A new deadline of the handling, whose ladder has not spoken yet."""
        self.due_at = self.step_due_at = end_of(due)
        self.extendable_until = within(due, -1)
        self.light = light(due, today)
        self.urge_on = min((day for day in urges(due).values() if day > today), default=None)

    def back(self, today: date) -> None:
        """Back to the unit."""
        self.run(work_day(today, half(self.term)), today)

    def rest(self) -> None:
        """Nobody is urged any more."""
        self.urge_on = None


def replay(events: Iterable[Event]) -> Clocks:
    """The clocks of an issue after these steps."""
    clocks = Clocks()
    for event in events:
        _STEPS[event.kind](clocks, event)
    return clocks


Replayed: TypeAlias = Callable[[Clocks, Event], None]


def _next(days: int) -> Replayed:
    def step(clocks: Clocks, event: Event) -> None:
        clocks.step_due_at = within(event.day, days)

    return step


def _dispatch(clocks: Clocks, event: Event) -> None:
    due = event.due or work_day(event.day, HANDLING[event.priority])
    clocks.term = work_days_between(event.day, due)
    clocks.run(due, event.day)
    clocks.step_due_at = within(event.day, SIGN_IN)


def _return(clocks: Clocks, event: Event) -> None:
    clocks.due_at = clocks.extendable_until = None
    clocks.light = "GREEN"
    clocks.rest()
    clocks.step_due_at = within(event.day, DISPATCH)


def _sign_in(clocks: Clocks, _: Event) -> None:
    clocks.step_due_at = clocks.due_at


def _ask_extension(clocks: Clocks, event: Event) -> None:
    clocks.extension = event.days
    clocks.step_due_at = within(event.day, DECIDE_EXTENSION)


def _decide_extension(clocks: Clocks, event: Event) -> None:
    assert clocks.due_at is not None
    if event.agreed:
        clocks.run(work_day(clocks.due_at.date(), clocks.extension), event.day)
    elif event.agreed is False:
        clocks.step_due_at = clocks.due_at


def _evaluate(clocks: Clocks, event: Event) -> None:
    clocks.step_due_at = within(event.day, CLOSE)
    if event.grade in GRADES_OF_DISSATISFACTION:
        clocks.dissatisfied += 1
        if clocks.dissatisfied == 1:
            clocks.back(event.day)


def _back(clocks: Clocks, event: Event) -> None:
    clocks.back(event.day)


def _nothing(clocks: Clocks, event: Event) -> None:
    pass


def _done(clocks: Clocks, event: Event) -> None:
    assert clocks.due_at is not None
    clocks.step_due_at = within(event.day, VERIFY)
    clocks.light = "RED" if event.day > clocks.due_at.date() else "GREEN"
    clocks.rest()


def _reject(clocks: Clocks, event: Event) -> None:
    clocks.step_due_at, clocks.light = within(event.day, OBJECT), "GREY"


def _accept(clocks: Clocks, event: Event) -> None:
    clocks.step_due_at, clocks.light = within(event.day, DISPATCH), "GREEN"


def _ended(clocks: Clocks, _: Event) -> None:
    clocks.step_due_at, clocks.light = None, "GREY"


def _long_term(clocks: Clocks, event: Event) -> None:
    if event.review:
        clocks.step_due_at, clocks.light = end_of(event.review), "GREY"
        clocks.rest()


_STEPS: Mapping[str, Replayed] = {
    "CREATE": _next(ACCEPT),
    "ACCEPT": _accept,
    "REJECT": _reject,
    "OBJECT": _next(ACCEPT),
    "MERGE": _ended,
    "DISPATCH": _dispatch,
    "RETURN": _return,
    "SIGN_IN": _sign_in,
    "EXTEND_REQUEST": _ask_extension,
    "EXTEND_DECISION": _decide_extension,
    "DONE": _done,
    "VERIFY": _next(EVALUATE),
    "REWORK": _back,
    "EVALUATE": _evaluate,
    "CLOSE": _next(REOPEN),
    "REOPEN": _back,
    "LONG_TERM": _long_term,
    "REPLY": _nothing,
    "URGE": _nothing,
    "ESCALATE": _nothing,
    "INSTRUCT": _nothing,
}
