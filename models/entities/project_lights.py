"""The light of a project: what it stands on, how it is told from that, and when it is told anew (§6.1)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.clock import SHANGHAI
from models.entities.project_stages import WAY, ProjectLight
from models.workflow import Find, Row, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class LightRules:
    """The figures that the light is told by, days and a ratio (parameters ``light.*``)."""

    yellow_days: int = 1
    red_days: int = 30
    report_yellow_days: int = 31
    report_red_days: int = 60
    funds_ratio: Decimal = Decimal("0.8")

    @classmethod
    def of(cls, parameter: Callable[[str], Any]) -> "LightRules":
        """The rules as the city's parameters have them."""
        report_yellow_days, report_red_days = parameter("light.report_days")
        return cls(
            yellow_days=parameter("light.yellow_days"),
            red_days=parameter("light.red_days"),
            report_yellow_days=report_yellow_days,
            report_red_days=report_red_days,
            funds_ratio=parameter("light.funds_ratio"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LightFacts:
    """What a light is told from. ``plans`` are days by stage of milestones that are not reached yet.

    ``finish_on`` is the day by which the project was to be commissioned, reached or not: by then the
    money is to be in place. ``open_tasks`` are the due days of tasks that nobody has finished.
    """

    stage: str
    registered_on: date
    plans: Sequence[tuple[str, date]] = ()
    reported_on: date | None = None
    started_on: date | None = None
    finish_on: date | None = None
    planned_investment: Decimal | None = None
    funds_in_place: Decimal = Decimal(0)
    open_tasks: Sequence[date] = ()


def project_light(facts: LightFacts, today: date, rules: LightRules) -> ProjectLight:
    """The light of the project on that day.

    A project that has entered the library is at its end: nothing of it is late any more, so its
    light is green. One that was never reported on counts its days from its registration.
    """
    if facts.stage in ("SUSPENDED", "TERMINATED"):
        return ProjectLight.GREY
    if facts.stage == WAY[-1]:
        return ProjectLight.GREEN
    delay = delay_days(facts, today)
    silence = (today - (facts.reported_on or facts.registered_on)).days
    if (
        delay > rules.red_days
        or silence > rules.report_red_days
        or any(due < today for due in facts.open_tasks)
    ):
        return ProjectLight.RED
    if (
        delay >= rules.yellow_days
        or silence > rules.report_yellow_days
        or funds_lag(facts, today, rules.funds_ratio)
    ):
        return ProjectLight.YELLOW
    return ProjectLight.GREEN


def delay_days(facts: LightFacts, today: date) -> int:
    """By how many days the next milestone is late; before its day, and without one, not above zero."""
    place = WAY.index(facts.stage)
    ahead = [(WAY.index(stage), planned_on) for stage, planned_on in facts.plans if WAY.index(stage) > place]
    return (today - min(ahead)[1]).days if ahead else 0


def funds_lag(facts: LightFacts, today: date, ratio: Decimal) -> bool:
    """Whether less money is in place than the time that has passed since work started asks for."""
    if facts.started_on is None or facts.finish_on is None or not facts.planned_investment:
        return False
    whole = max((facts.finish_on - facts.started_on).days, 1)
    elapsed = min(max((today - facts.started_on).days, 0), whole)
    return facts.funds_in_place * whole < ratio * elapsed * facts.planned_investment


# --- telling it anew after a change -------------------------------------------------------------

UNFINISHED = ("ASSIGNED", "SIGNED_IN", "DOING", "OVERDUE")
ReadForLight = tuple[Sequence[Row], Sequence[Row], Sequence[Row], Sequence[Row]]
"""Milestones, the last accepted report, funds and unfinished tasks of one project."""


def light_finds(project_id: UUID, *, lock_milestones: bool = False) -> tuple[Find, ...]:
    """What to find for the light of a project, in the order of ``ReadForLight``."""
    return (
        Find(entity="Milestone", equal={"project_id": project_id}, lock=lock_milestones),
        Find(
            entity="ProgressReport",
            equal={"project_id": project_id, "status": "ACCEPTED"},
            order="-accepted_at id",
            first=1,
        ),
        Find(entity="FundsInPlace", equal={"project_id": project_id}),
        Find(entity="MapTask", equal={"project_id": project_id, "status": UNFINISHED}),
    )


def light_facts(project: Row, found: ReadForLight) -> LightFacts:
    """The facts of a project, from its row and what ``light_finds`` found."""
    milestones, reports, funds, tasks = found
    return LightFacts(
        stage=project["stage"],
        registered_on=day_of(project["created_at"]),
        plans=[(each["stage"], each["planned_on"]) for each in milestones if each["actual_on"] is None],
        reported_on=day_of(reports[0]["accepted_at"]) if reports else None,
        started_on=project["started_on"],
        finish_on=next((each["planned_on"] for each in milestones if each["stage"] == "COMMISSIONED"), None),
        planned_investment=project["planned_investment"],
        funds_in_place=sum((each["amount"] for each in funds), Decimal(0)),
        open_tasks=[each["due_on"] for each in tasks],
    )


def day_of(instant: datetime) -> date:
    """The day of an instant in the city."""
    return instant.astimezone(SHANGHAI).date()


def light_of_step(step: Step, stage: str, found: ReadForLight) -> ProjectLight:
    """The light of the project that the step is about, as it will be in that stage."""
    names = ("created_at", "started_on", "planned_investment")
    project = {"stage": stage} | {name: step.value(name) for name in names}
    return project_light(light_facts(project, found), step.today, LightRules.of(step.parameter))


async def relight(step: Step, project_id: UUID, replace: Callable[[ReadForLight], ReadForLight]) -> Row:
    """The project of a step about something else, whose light is told anew after the step's change.

    ``replace`` puts the change into what was found, because nothing of the step is written yet.
    """
    (project,), *found = await step.find_all(
        Find(entity="Project", equal={"id": project_id}, lock=True), *light_finds(project_id)
    )
    milestones, reports, funds, tasks = found
    facts = light_facts(project, replace((milestones, reports, funds, tasks)))
    light = project_light(facts, step.today, LightRules.of(step.parameter))
    if light != project["light"]:
        step.change("Project", project_id, light=light)
    return project


def with_row(rows: Iterable[Row], row: Row) -> list[Row]:
    """The rows with one of them changed, or one more."""
    return [*(each for each in rows if each["id"] != row["id"]), row]
