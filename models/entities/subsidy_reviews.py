"""How applications are decided: two reviews, public notice and objection, approval within the budget."""

import json
from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from models.entities.subsidy_intake import (
    decisions_on,
    gives_nothing,
    judged,
    keep_event,
    record,
    refuse_amount,
    refuse_broken,
)
from models.entities.subsidy_workflow import ReviewDecision
from models.predicates import Compare, Exists, all_of, any_of
from models.workflow import Find, Refusal, Row, Step

OPINION_REQUIRED = Refusal("VALIDATION", "退回、不予通过或核减金额须写明理由", "opinion")
SUPPLEMENT_ONCE = Refusal("SUPPLEMENT_ONCE", "补正须一次性告知，只能退回补正一次", "decision")
NO_SECOND_RETURN = Refusal("VALIDATION", "复核只能通过或不予通过", "decision")
REDIRECTED_ALREADY = Refusal("STATE_CONFLICT", "按其他政策执行，市级无应付金额，请作就高不重复认定后转办")
NOT_UNDER_REVIEW = Refusal("STATE_CONFLICT", "所选申报须均已通过复核、尚未公示", "applications")
OTHER_LEAD_UNIT = Refusal("VALIDATION", "一次公示只列同一牵头单位的申报", "applications")
NOTICE_TOO_SHORT = Refusal("NOTICE_TOO_SHORT", "公示期不少于 {days} 个工作日，截止日不早于 {until}", "toOn")
NO_SUCH_ENTRY = Refusal("NOT_FOUND", "公示名单中没有该编号", "no")
OBJECTED_ALREADY = Refusal("STATE_CONFLICT", "该申报的异议正在核查", "no")
BUDGET_MISSING = Refusal("BUDGET_MISSING", "尚未下达 {year} 年度该资金用途的市级预算，请财政部门先行下达")
WAITING_BUDGET = Refusal(
    "WAITING_BUDGET", "预算不足，按批准时间先后排队等待，资金退回或追加后依次安排（《若干措施》第五条）"
)


# --- reviews ------------------------------------------------------------------------------------


def _reviewed(step: Step, which: str, unit_id: UUID | None) -> None:
    """Put the review on record."""
    step.add(
        "Review",
        application_id=step.row_id,
        step=which,
        by_id=step.viewer.user_id,
        unit_id=unit_id,
        decision=step.given["decision"],
        opinion=step.given.get("opinion"),
        at=step.now,
    )


def _decision(step: Step) -> ReviewDecision:
    decision = ReviewDecision(step.given["decision"])
    if decision is not ReviewDecision.PASS and not _has_opinion(step):
        raise OPINION_REQUIRED()
    return decision


def _has_opinion(step: Step) -> bool:
    return bool((step.given.get("opinion") or "").strip())


def _reject(step: Step) -> None:
    step.set(refusal_reason=step.given["opinion"], step_due_at=None)
    step.move("REJECTED")


async def first_review(step: Step) -> None:
    """The county's department: pass on by the records, ask once for what is missing, or refuse."""
    decision = _decision(step)
    knows, assessment, (decisions,) = await judged(step, decisions_on(step))
    lead_unit_id = knows.rows[step.row["item_id"]]["lead_unit_id"]
    _reviewed(step, "FIRST", step.row["review_unit_id"] or lead_unit_id)
    if decision is ReviewDecision.REJECT:
        _reject(step)
    elif decision is ReviewDecision.RETURN:
        if step.row["supplement_request"] is not None:
            raise SUPPLEMENT_ONCE()
        step.set(supplement_request=step.given["opinion"], step_due_at=step.deadline("subsidy.supplement_wd"))
        step.move("SUPPLEMENT")
    else:
        refuse_broken(assessment)
        # Another event may have been named while it was supplemented.
        keep_event(step, assessment)
        step.move("SECOND_REVIEW")
        step.set(step_due_at=step.deadline("subsidy.second_wd"))
        record(step, assessment, decisions)


async def second_review(step: Step) -> None:
    """The lead department: the amount within what the rules leave, or refuse (5.1, A-10)."""
    decision = _decision(step)
    knows, assessment, (decisions,) = await judged(step, decisions_on(step))
    _reviewed(step, "SECOND", knows.rows[step.row["item_id"]]["lead_unit_id"])
    if decision is ReviewDecision.RETURN:
        raise NO_SECOND_RETURN()
    if decision is ReviewDecision.REJECT:
        _reject(step)
        return
    refuse_broken(assessment)
    approved = step.given.get("approved")
    step.move("PUBLIC_NOTICE")
    record(step, assessment, decisions)
    if gives_nothing(assessment):
        step.set(approved=None)
    else:
        refuse_amount(assessment.item, approved, assessment.amount, "approved")
        if approved is not None and approved < assessment.amount and not _has_opinion(step):
            raise OPINION_REQUIRED()
        step.set(step_due_at=step.deadline("subsidy.second_wd"))


async def return_to_review(step: Step) -> None:
    """What the notice brought up is looked into: the second review is held again."""
    step.set(approved=None, notice_ends_on=None, step_due_at=step.deadline("subsidy.second_wd"))


# --- public notice ------------------------------------------------------------------------------


async def open_notice(step: Step) -> None:
    """Names, items and amounts for the public, for five working days at least (6.4)."""
    ids = tuple(map(str, step.given.get("applications") or ()))
    until, days = step.value("to_on"), step.parameter("subsidy.notice_wd")
    if not ids or until is None:
        return
    # The day on which it is put up does not count.
    earliest = step.work_day(days)
    if until < earliest:
        raise NOTICE_TOO_SHORT(days=days, until=earliest)
    named = Compare("id", "in", ids)
    applications, items, enterprises = await step.find_all(
        Find(entity="SubsidyApplication", where=named, lock=True),
        Find(entity="SubsidyItem", where=Exists("applications", named)),
        Find(entity="Enterprise", where=Exists("subsidy_applications", named)),
    )
    if any(str(each["status"]) != "PUBLIC_NOTICE" or each["notice_ends_on"] for each in applications):
        raise NOT_UNDER_REVIEW()
    item_of = {each["id"]: each for each in items}
    name_of = {each["id"]: each["name"] for each in enterprises}
    leads = {each["lead_unit_id"] for each in items}
    if len(leads) != 1:
        raise OTHER_LEAD_UNIT()
    step.set(
        lead_unit_id=leads.pop(),
        from_on=step.today,
        entries=[
            {
                "no": each["no"],
                "enterprise": name_of[each["enterprise_id"]],
                "item": item_of[each["item_id"]]["name"],
                "amount": f"{each['approved']:.2f}",
            }
            for each in applications
        ],
    )
    for each in applications:
        step.change("SubsidyApplication", each["id"], notice_ends_on=until, step_due_at=None)


async def object_notice(step: Step) -> None:
    """Somebody says why one of those under notice must not be paid; it is looked into again."""
    no = step.given["no"]
    entries = json.loads(step.row["entries"] or "[]")
    if no not in {each.get("no") for each in entries}:
        raise NO_SUCH_ENTRY()
    (applications,) = await step.find_all(
        Find(entity="SubsidyApplication", equal={"no": no, "status": "PUBLIC_NOTICE"}, lock=True)
    )
    if not applications:
        raise OBJECTED_ALREADY()
    said = json.loads(step.row["objections"] or "[]")
    step.set(objections=[*said, {"no": no, "reason": step.given["reason"], "at": step.now.isoformat()}])
    step.change(
        "SubsidyApplication",
        applications[0]["id"],
        status="OBJECTION",
        step_due_at=step.deadline("subsidy.second_wd"),
    )


# --- approval within the budget -----------------------------------------------------------------


def budgets_of(year: int) -> Find:
    """The city's budgets of the year, held until the step is over: who is second sees what is left.

    With them those of earlier years for which somebody still waits, who comes before.
    """
    of_year_or_waited_for = any_of(Compare("year", "eq", year), Compare("waiting", "gt", 0))
    return Find(entity="FundBudget", equal={"level": "CITY"}, where=of_year_or_waited_for, lock=True)


def budget_for(step: Step, budgets: Sequence[Row], fund_use: str) -> Row:
    """The budget of the use among those held.

    Raises:
        RuleBroken: BUDGET_MISSING, there is none yet.
    """
    year = step.today.year
    found = next((each for each in budgets if (each["fund_use"], each["year"]) == (fund_use, year)), None)
    if found is None:
        raise BUDGET_MISSING(year=year)
    return found


def fits(budget: Row, amount: Decimal, budgets: Sequence[Row]) -> bool:
    """Whether the budget has room for it, and nobody waits who came before, this year or earlier."""
    waited_for = any(each["waiting"] and each["fund_use"] == budget["fund_use"] for each in budgets)
    return bool(budget["available"] >= amount and not waited_for)


def set_aside(step: Step, budget: Row, amount: Decimal) -> None:
    """Charge the budget with what is approved."""
    step.change(
        "FundBudget",
        budget["id"],
        approved=budget["approved"] + amount,
        available=budget["available"] - amount,
    )


def give_back(step: Step, budget: Row, amount: Decimal) -> None:
    """What was set aside and will not be paid."""
    set_aside(step, budget, -amount)


async def approve(step: Step) -> None:
    """Within the budget of the year, or on the waiting list by the time of approval (5.10).

    What is paid over several years burdens the budget of each year when its part becomes payable.
    """
    enterprise = Find(entity="Enterprise", equal={"id": step.row["enterprise_id"]}, lock=True)
    _, budgets = await step.find_all(enterprise, budgets_of(step.today.year))
    knows, assessment, _ = await judged(step, requested=step.row["requested"])
    refuse_broken(assessment)
    if gives_nothing(assessment):
        raise REDIRECTED_ALREADY()
    amount, item = step.row["approved"], assessment.item
    refuse_amount(item, amount, assessment.amount, "approved")
    step.set(
        approved_at=step.now,
        payable=assessment.amount,
        step_due_at=step.deadline("subsidy.order_wd"),
    )
    if item.split:
        return
    budget = budget_for(step, budgets, str(knows.rows[step.row["item_id"]]["fund_use"]))
    step.set(budget_id=budget["id"])
    if fits(budget, amount, budgets):
        set_aside(step, budget, amount)
        return
    step.set(waiting_budget=True, step_due_at=None)
    step.change("FundBudget", budget["id"], waiting=budget["waiting"] + amount)
    step.warn(WAITING_BUDGET.code, WAITING_BUDGET.sentence)


async def release_waiting(step: Step) -> None:
    """The first of those who wait gets what has become free, in this year's budget (5.10)."""
    row, amount = step.row, step.row["approved"]
    # In one find, by id: whoever holds several budgets takes them in one order.
    (held,) = await step.find_all(
        Find(
            entity="FundBudget",
            where=any_of(
                Compare("id", "eq", str(row["budget_id"])),
                all_of(Compare("year", "eq", step.today.year), Compare("level", "eq", "CITY")),
            ),
            lock=True,
        )
    )
    before = next(each for each in held if each["id"] == row["budget_id"])
    queue, *_ = await step.find_all(
        Find(
            entity="SubsidyApplication",
            equal={"waiting_budget": True},
            where=Exists("budget", Compare("fund_use", "eq", str(before["fund_use"]))),
            order="approved_at id",
            first=1,
        )
    )
    budget = budget_for(step, held, str(before["fund_use"]))
    if (queue and queue[0]["id"] != step.row_id) or budget["available"] < amount:
        raise WAITING_BUDGET()
    step.set(waiting_budget=False, budget_id=budget["id"], step_due_at=step.deadline("subsidy.order_wd"))
    step.change("FundBudget", before["id"], waiting=before["waiting"] - amount)
    set_aside(step, budget, amount)
