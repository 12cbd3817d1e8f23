"""What follows from each step of a project, and what it is refused for (DOMAIN §6.1)."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from models.access import Role, Viewer
from models.audiences import ENTERPRISE, INVEST_OFFICE
from models.entities.assignment_effects import MANAGER_RANK_MISMATCH, rank_fits
from models.entities.project_lights import ReadForLight, day_of, light_finds, light_of_step, with_row
from models.entities.project_stages import ProjectStage
from models.naming import camel
from models.predicates import Compare, Exists, all_of
from models.workflow import Effect, Find, Numbered, Refusal, Row, Step

DUPLICATE_PROJECT = Refusal(
    "DUPLICATE_PROJECT",
    "{months} 个月内本县(区)已登记过同一投资方、同一行业的项目 {no}；确非重复的，请勾选“确认不是重复项目”",
    "confirmDuplicate",
)
NOT_A_COUNTY = Refusal("VALIDATION", "牵头县(区)应为县(区)，不能是州市或园区", "leadCounty")
ZONE_ELSEWHERE = Refusal("VALIDATION", "所填园区不在牵头县(区)", "zone")
DAY_AHEAD = Refusal("VALIDATION", "日期不能晚于今天")
DAY_BEFORE_LAST_STAGE = Refusal("VALIDATION", "日期不能早于上一阶段的日期 {day}")
MILESTONE_MISSING = Refusal("VALIDATION", "签约须排定“{stage}”的计划日期")
MILESTONES_IN_DISORDER = Refusal("VALIDATION", "“{stage}”的计划日期不能早于前面阶段的计划日期或签约日期")
MANAGER_TO_CHANGE = "项目主管的职级与调整后的项目等级不符，请按程序调整项目主管"
CHAINS_MISSING = Refusal("VALIDATION", "请填写所属产业链", "chains")
NOT_SETTLED = Refusal("VALIDATION", "终止前须清算土地和资金，并勾选“土地和资金已清算”", "settled")
DECISION_MISSING = Refusal("VALIDATION", "终止重大项目须填写市招商委的文号", "terminationDocNo")

LIGHT_UNCHANGED = Refusal("STATE_CONFLICT", "亮灯没有变化")
INVESTMENT_AGREED = Refusal("VALIDATION", "已签约项目的计划投资不能清空", "plannedInvestment")

TIER_DECISION_WD = 5
"""Working days after the signing within which the tier is decided (DOMAIN §6.1)."""
REVIEW_DAYS = 30
"""Days after which a suspension is reviewed (DOMAIN §6.1)."""
DAYS_OF_STAGES = (
    "signed_on",
    "landed_on",
    "started_on",
    "commissioned_on",
    "at_capacity_on",
    "above_scale_on",
)
PLANS: Mapping[str, ProjectStage] = {
    "landing_planned_on": ProjectStage.LANDED,
    "start_planned_on": ProjectStage.UNDER_CONSTRUCTION,
    "commissioning_planned_on": ProjectStage.COMMISSIONED,
    "capacity_planned_on": ProjectStage.AT_CAPACITY,
    "library_planned_on": ProjectStage.ABOVE_SCALE,
}
"""Inputs of the signing, each the planned day of a later stage."""


# --- before the signing -------------------------------------------------------------------------


async def register(step: Step) -> None:
    """The number of the place and year; not the same investor, industry and county twice in a year."""
    county_id, investor, industry = map(step.value, ("lead_county_id", "investor", "industry_class"))
    if county_id is None:
        return
    zone_id = step.value("zone_id")
    counties, zones, alike = await step.find_all(
        Find(entity="Region", equal={"id": county_id, "kind": "COUNTY"}),
        Find(
            entity="Region",
            equal={"id": zone_id},
            where=Exists("host_counties", Compare("id", "eq", str(county_id))),
        ),
        Find(
            entity="Project",
            equal={"investor": investor, "industry_class": industry, "lead_county_id": county_id},
            order="-created_at",
        ),
    )
    if not counties:
        raise NOT_A_COUNTY()
    if zone_id is not None and not zones:
        raise ZONE_ELSEWHERE()
    months = step.parameter("project.dup_window_months")
    since = months_before(step.today, months)
    known = [each for each in alike if day_of(each["created_at"]) >= since and _may_know(step.viewer, each)]
    if known and not step.given.get("confirm_duplicate"):
        raise DUPLICATE_PROJECT(months=months, no=known[0]["no"])
    step.set(no=Numbered(f"ZS-{step.today:%Y}-{counties[0]['code']}-"))
    # The lead county is one of the project's counties, the first (DOMAIN §3.3).
    step.link("counties", dict.fromkeys((county_id, *step.given.get("counties", ()))))


def _may_know(viewer: Viewer, project: Row) -> bool:
    """A zone is not told of a project elsewhere in its county (DOMAIN §5.3, rule 2)."""
    return (
        Role.CITY_INVEST_OFFICE in viewer.shape
        or project["lead_county_id"] in _scope(viewer, "counties", Role.COUNTY_ADMIN)
        or project["zone_id"] in _scope(viewer, "zones", Role.ZONE_ADMIN)
    )


def _scope(viewer: Viewer, name: str, role: Role) -> Sequence[UUID]:
    found = viewer.value(name, role)
    return found if isinstance(found, tuple) else (found,)


def months_before(day: date, months: int) -> date:
    """The same day so many months ago, or the last of that month.

    >>> months_before(date(2026, 3, 31), 1)
    datetime.date(2026, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


async def package(step: Step) -> None:
    """The project belongs to an industry chain."""
    if "chains" in step.given:
        return
    of_it = Exists("projects", Compare("id", "eq", str(step.row_id)))
    (chains,) = await step.find_all(Find(entity="IndustryChain", where=of_it, first=1))
    if not chains:
        raise CHAINS_MISSING()


# --- the signing and the tier -------------------------------------------------------------------


async def sign(step: Step) -> None:
    """Every later stage is planned; the clocks of tier and assignments start; the tier is asked for."""
    signed_on = step.value("signed_on")
    if signed_on is None:
        return
    check_day(step, "signed_on")
    milestones, *rest = await step.find_all(*light_finds(step.row_id, lock_milestones=True))
    planned = _plan(step, milestones, signed_on)
    reports, funds, tasks = rest
    found = reach(step, "SIGNED", signed_on, (planned, reports, funds, tasks))
    step.set(
        # Stored, because a parameter that changes later moves no deadline that runs.
        assignment_due_on=step.work_day(step.parameter("project.assign_alarm_wd"), signed_on),
        tier_due_on=step.work_day(TIER_DECISION_WD, signed_on),
        light=light_of_step(step, "SIGNED", found),
    )
    step.tell(INVEST_OFFICE, event="request_tier_decision")


def _plan(step: Step, milestones: Sequence[Row], signed_on: date) -> list[Row]:
    """The milestones with the days that were just given; those of all later stages, in order."""
    by_stage: dict[str, dict[str, Any]] = {each["stage"]: dict(each) for each in milestones}
    skipped = {"UNDER_CONSTRUCTION"} if step.value("no_construction") else set()
    before = signed_on
    for name, stage in PLANS.items():
        day, field = step.given.get(name), camel(name)
        if day is not None and stage in by_stage:
            step.change("Milestone", by_stage[stage]["id"], planned_on=day)
            by_stage[stage]["planned_on"] = day
        elif day is not None:
            unit = step.value("responsible_unit_id")
            made = step.add(
                "Milestone", project_id=step.row_id, stage=stage, planned_on=day, responsible_unit_id=unit
            )
            by_stage[stage] = {"id": made, "stage": stage, "planned_on": day, "actual_on": None}
        elif stage not in by_stage:
            if stage in skipped:
                continue
            raise MILESTONE_MISSING(field, stage=stage.label.zh)
        if by_stage[stage]["planned_on"] < before:
            raise MILESTONES_IN_DISORDER(field, stage=stage.label.zh)
        before = by_stage[stage]["planned_on"]
    return list(by_stage.values())


async def set_tier(step: Step) -> None:
    """The rank that the new tier asks of the project manager is looked at again (measure 9.2)."""
    manages_it = all_of(
        Compare("project_id", "eq", str(step.row_id)),
        Compare("kind", "eq", "PROJECT_MANAGER"),
        Compare("status", "in", ("PROPOSED", "ACTIVE")),
    )
    (managers,) = await step.find_all(Find(entity="Leader", where=Exists("assignments", manages_it)))
    if not all(rank_fits(step.value("tier"), each) for each in managers):
        # The tier is the committee's decision and stands; it is the manager who has to change.
        step.warn(MANAGER_RANK_MISMATCH.code, MANAGER_TO_CHANGE, "tier")
        step.tell(INVEST_OFFICE, event="review_manager_rank")
    step.set(tier_due_on=None)


# --- later stages -------------------------------------------------------------------------------


def reached(stage: str, column: str) -> Effect:
    """The effect of reaching a stage on the day in that column: its milestone is done, the light anew."""

    async def effect(step: Step) -> None:
        if step.value(column) is None:
            return
        check_day(step, column)
        milestones, reports, funds, tasks = await step.find_all(
            *light_finds(step.row_id, lock_milestones=True)
        )
        found = reach(step, stage, step.value(column), (milestones, reports, funds, tasks))
        step.set(light=light_of_step(step, stage, found))
        if stage in SUBSIDY_HINTS:
            step.tell(ENTERPRISE, event=SUBSIDY_HINTS[stage])

    return effect


SUBSIDY_HINTS = {"COMMISSIONED": "hint_subsidy_s01", "ABOVE_SCALE": "invite_subsidy_s01"}
"""Stages after which the enterprise is told of the award for new above-scale enterprises (S01)."""


def check_day(step: Step, column: str) -> None:
    """Nothing happens in the future, or before what had to come first.

    Raises:
        RuleBroken: VALIDATION, with the field.
    """
    day = step.value(column)
    if day > step.today:
        raise DAY_AHEAD(camel(column))
    earlier = [step.value(name) for name in DAYS_OF_STAGES[: DAYS_OF_STAGES.index(column)]]
    last = max((each for each in earlier if each is not None), default=None)
    if last is not None and day < last:
        raise DAY_BEFORE_LAST_STAGE(camel(column), day=last)


def reach(step: Step, stage: str, day: date, found: ReadForLight) -> ReadForLight:
    """Mark the milestone of the stage as reached; what was found, with that."""
    milestones, reports, funds, tasks = found
    for each in milestones:
        if each["stage"] == stage:
            reached_on: dict[str, Any] = {"actual_on": day}
            if step.given.get("delay_reason"):
                reached_on["delay_reason"] = step.given["delay_reason"]
            step.change("Milestone", each["id"], **reached_on)
            milestones = with_row(milestones, {**dict(each), **reached_on})
    return milestones, reports, funds, tasks


# --- aside and away -----------------------------------------------------------------------------


async def suspend(step: Step) -> None:
    """The stage is remembered, the light goes grey, and the suspension is looked at in thirty days."""
    step.set(
        stage_before_suspension=step.row["stage"],
        suspension_review_on=step.today + timedelta(days=REVIEW_DAYS),
        light="GREY",
    )


async def review_suspension(step: Step) -> None:
    """It stays suspended, and is looked at again in thirty days."""
    step.set(suspension_review_on=step.today + timedelta(days=REVIEW_DAYS))


async def resume(step: Step) -> None:
    """Back to the stage in which it was suspended."""
    stage = step.row["stage_before_suspension"]
    milestones, reports, funds, tasks = await step.find_all(*light_finds(step.row_id))
    step.move(stage)
    step.set(
        stage_before_suspension=None,
        suspension_review_on=None,
        light=light_of_step(step, stage, (milestones, reports, funds, tasks)),
    )


async def terminate(step: Step) -> None:
    """Who served the project serves it no more; who serves the enterprise goes on."""
    if not step.value("settled"):
        raise NOT_SETTLED()
    if step.row["tier"] == "MAJOR" and not step.value("termination_doc_no"):
        raise DECISION_MISSING()
    (assignments,) = await step.find_all(
        Find(
            entity="Assignment",
            equal={"project_id": step.row_id, "status": ("PROPOSED", "ACTIVE", "CONVERTED")},
            lock=True,
        )
    )
    for each in assignments:
        end_on = each["end_on"] or max(each["start_on"], step.today)
        step.change("Assignment", each["id"], status="ENDED", end_on=end_on)
    step.set(light="GREY")


async def change_facts(step: Step) -> None:
    """What was agreed at the signing is not emptied; an amount or a plan may change the light."""
    if step.row["signed_on"] is not None and step.value("planned_investment") is None:
        raise INVESTMENT_AGREED()
    await _relight(step)


# --- by the clock -------------------------------------------------------------------------------


async def recalculate_light(step: Step) -> None:
    """The light as it is today."""
    before = step.row["light"]
    await _relight(step)
    if step.is_system and step.value("light") == before:
        # Every night, for every project: what stays as it was leaves no trace and no new version.
        raise LIGHT_UNCHANGED()


async def _relight(step: Step) -> None:
    milestones, reports, funds, tasks = await step.find_all(*light_finds(step.row_id))
    light = light_of_step(step, step.row["stage"], (milestones, reports, funds, tasks))
    if light != step.row["light"]:
        step.set(light=light)


async def alarm_missing_assignment(step: Step) -> None:
    """The alarm is noted, so that it sounds once."""
    step.set(assignment_alarm_on=step.today)
