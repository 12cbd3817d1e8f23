"""The ladder that a ticket's deadline climbs: light, reminder, three levels of urging (DOMAIN §6.2).

Two working days before the deadline the light turns yellow and the unit is reminded; when the
deadline has passed the light is red and the unit is urged; three working days on, its head and the
lead leader; five on, the supervision office. The days are the parameter ``sla.urge``.

A ticket keeps the day on which its ladder speaks next (``urge_on``) and how far it has climbed
(``urge_level``), so that the worker finds what is due by an index, and nothing is said twice.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import TypeAlias
from uuid import UUID

from models.access import Role
from models.audiences import HANDLER, LEAD_LEADER, RESPONSIBLE_UNIT, SUPERVISION
from models.clock import SHANGHAI
from models.entities.issue_records import UrgeLevel
from models.ticket import TicketLight
from models.workflow import Audience, Step

WorkDay: TypeAlias = Callable[[int, date], date]
"""So many working days after (or before) a day: ``step.work_day``."""

REPLY_WORK_DAYS = 1
"""Each urge needs a reply within one working day (§6.2)."""
LEVELS = (UrgeLevel.LEVEL_1, UrgeLevel.LEVEL_2, UrgeLevel.LEVEL_3)

UNIT_HEAD = Audience("unit_head", path="responsible_unit", roles=(Role.CITY_DEPT_LEAD, Role.COUNTY_DEPT_LEAD))
REMINDED = (RESPONSIBLE_UNIT, HANDLER)
URGED: dict[UrgeLevel, tuple[Audience, ...]] = {
    UrgeLevel.LEVEL_1: (RESPONSIBLE_UNIT, HANDLER),
    UrgeLevel.LEVEL_2: (RESPONSIBLE_UNIT, HANDLER, UNIT_HEAD, LEAD_LEADER),
    UrgeLevel.LEVEL_3: (RESPONSIBLE_UNIT, HANDLER, UNIT_HEAD, LEAD_LEADER, SUPERVISION),
}
"""Who is told of an urge: each level reaches further up."""


@dataclass(frozen=True, slots=True)
class Rung:
    """From this day on the light is so, and so far is urged."""

    on: date
    light: TicketLight
    level: UrgeLevel | None


def ladder(due_on: date, work_day: WorkDay, offsets: Sequence[int]) -> Iterator[Rung]:
    """The four rungs of a deadline, in time; ``offsets`` are the working days of ``sla.urge``.

    A deadline lasts to the end of its day, so it is overdue from the day after. A rung is counted
    when it is asked for: a far one, beyond the loaded calendar, hinders nobody today.
    """
    remind, overdue, *further = offsets
    yield Rung(work_day(remind, due_on), TicketLight.YELLOW, None)
    yield Rung(work_day(overdue, due_on) + timedelta(days=1), TicketLight.RED, LEVELS[0])
    for offset, level in zip(further, LEVELS[1:], strict=True):
        yield Rung(work_day(offset, due_on), TicketLight.RED, level)


def light_on(rungs: Iterable[Rung], today: date) -> TicketLight:
    """The light of a ticket whose clock runs."""
    lights = [rung.light for rung in takewhile(lambda rung: rung.on <= today, rungs)]
    return lights[-1] if lights else TicketLight.GREEN


def urges_due(rungs: Iterable[Rung], today: date, already: Collection[UrgeLevel]) -> list[UrgeLevel]:
    """The levels that are to be sent today and were not, the lowest first."""
    reached = takewhile(lambda rung: rung.on <= today, rungs)
    return [rung.level for rung in reached if rung.level and rung.level not in already]


def next_on(rungs: Iterable[Rung], today: date) -> date | None:
    """The next day on which the ladder has something to say; None when it has said everything."""
    return next((rung.on for rung in rungs if rung.on > today), None)


def climbed(level: int) -> tuple[UrgeLevel, ...]:
    """The levels up to a ticket's ``urge_level``."""
    return LEVELS[:level]


# --- on a ticket --------------------------------------------------------------------------------


def day_of(instant: datetime) -> date:
    """The day in Asia/Shanghai on which an instant of the database falls."""
    return instant.astimezone(SHANGHAI).date()


def start_clock(step: Step, due_on: date) -> None:
    """Set light and ladder of the ticket for a new deadline: what was urged for the old one is past."""
    light, speaks_on = light_on(_rungs(step, due_on), step.today), next_on(_rungs(step, due_on), step.today)
    step.set(light=light, urge_on=speaks_on, urge_level=0)


def stop_clock(step: Step, light: TicketLight) -> None:
    """Nobody is urged any more; the light stays as given."""
    step.set(light=light, urge_on=None)


def climb(step: Step, ticket: str) -> list[UrgeLevel]:
    """Say what the clock has to say today of the ticket; the levels that were sent.

    ``ticket`` is the column by which an urge refers to it: ``issue_id`` or ``complaint_id``.
    """
    due_on, sent = day_of(step.row["due_at"]), climbed(step.row["urge_level"])
    light = light_on(_rungs(step, due_on), step.today)
    levels = urges_due(_rungs(step, due_on), step.today, sent)
    if light is TicketLight.YELLOW:
        step.tell(*REMINDED, event="remind")
    for level in levels:
        send_urge(step, level, ticket)
    speaks_on = next_on(_rungs(step, due_on), step.today)
    step.set(light=light, urge_on=speaks_on, urge_level=len(sent) + len(levels))
    return levels


def urge_by_hand(step: Step, level: UrgeLevel, ticket: str) -> None:
    """Send an urge that somebody wants; on an overdue ticket it counts as a rung of the ladder."""
    send_urge(step, level, ticket)
    if step.today > day_of(step.row["due_at"]):
        step.set(urge_level=max(step.row["urge_level"], 1 + LEVELS.index(level)))


def send_urge(step: Step, level: UrgeLevel, ticket: str) -> UUID:
    """A formal reminder to the responsible unit, to be answered within a working day."""
    step.tell(*URGED[level], event="urged")
    return step.add(
        "Urge",
        **{ticket: step.row_id},
        level=level,
        sent_at=step.now,
        to_unit_id=step.row["responsible_unit_id"],
        reply_due_at=step.end_of(step.work_day(REPLY_WORK_DAYS)),
    )


async def propose_for_bulletin(step: Step, *offices: Audience) -> None:
    """Tell the offices if this is the second level-3 urge on the unit within a quarter (§6.2)."""
    unit = step.row["responsible_unit_id"]
    earlier = await step.find("Urge", to_unit_id=unit, level=UrgeLevel.LEVEL_3)
    sent = [*((unit, day_of(urge["sent_at"])) for urge in earlier), (unit, step.today)]
    if (unit, quarter_of(step.today)) in bulletin_candidates(sent):
        step.tell(*offices, event="bulletin_candidate")


def bulletin_candidates(sent: Iterable[tuple[UUID, date]]) -> set[tuple[UUID, str]]:
    """Units with two or more level-3 urges in a quarter, from (unit, day sent): (unit, quarter)."""
    counted = Counter((unit, quarter_of(day)) for unit, day in sent)
    return {each for each, times in counted.items() if times >= 2}


def quarter_of(day: date) -> str:
    """The quarter as it is written.

    >>> quarter_of(date(2026, 6, 30))
    '2026Q2'
    """
    return f"{day.year}Q{(day.month + 2) // 3}"


def _rungs(step: Step, due_on: date) -> Iterator[Rung]:
    return ladder(due_on, step.work_day, step.parameter("sla.urge"))
