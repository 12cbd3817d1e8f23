"""How subsidies are paid: budgets, instalments with their checks, payments, and what goes with them."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from models.audiences import ENTERPRISE
from models.entities.fund_arrival_workflow import allocate, arrive, due_on
from models.entities.subsidy_facts import Known, entry_of, event_of, finds, item_of, known
from models.entities.subsidy_intake import BROKEN
from models.entities.subsidy_reviews import (
    WAITING_BUDGET,
    budget_for,
    budgets_of,
    fits,
    give_back,
    set_aside,
)
from models.predicates import Compare, Exists
from models.rules.performance import HIGHEST, LOWEST, consequence, grade_of, suspension_until
from models.rules.subsidies import in_library_whole_year, overlap_of, parts
from models.workflow import Find, Refusal, Row, Step

SEPARATED = Refusal("SEPARATION_OF_DUTIES", "按职责分离规定，须由另一人办理")
ACCOUNT_NOT_OWN = Refusal("ACCOUNT_NOT_OWN", "收款账户不是该企业本单位的有效账户", "account")
HOLDER_NOT_ENTERPRISE = Refusal("ACCOUNT_NOT_OWN", "账户户名须与企业名称一致", "holder")
YEAR_NOT_OVER = Refusal("YEAR_NOT_OVER", "{year} 年尚未结束，须在年度结束后按全年在库情况核查")
OVERLAP_CHANGED = Refusal(
    "OVERLAP_CHANGED", "其他政策已对同一事项付款，市级应付降为 {payable} 元，请先核减（《若干措施》附则）"
)
PAID_WRONG = Refusal("VALIDATION", "拨付日期须在核查之后且不晚于今天", "paidOn")
ARRIVED_WRONG = Refusal("VALIDATION", "到账日期须在拨付之后且不晚于今天", "arrivedOn")
REDUCTION_WRONG = Refusal("VALIDATION", "核减后的金额须低于 {most} 元，不得为负", "amount")
NO_SCORE = Refusal("VALIDATION", "得分须在 0 至 100 之间", "score")
BUDGET_BELOW_APPROVED = Refusal("BUDGET_BELOW_APPROVED", "预算不能低于已核定未退回的 {least} 元", "budget")

DROPPED = "企业 {on} 掉库，当年不予补助（《若干措施》第五条）"
REVOKED = "认定已于 {on} 撤销，不予补助（《若干措施》第五条）"
ENDED = "连续在库中断，此后各期不再补助（《若干措施》第五条）"
WAS_PAID = frozenset({"PAID", "RECOVERING", "RECOVERED"})
UNPAID = frozenset({"PLANNED", "CHECKING", "PAYABLE"})
OVER = WAS_PAID | {"VOID"}
"""States of an instalment from which nothing more is to be paid."""


# --- budgets ------------------------------------------------------------------------------------


async def open_budget(step: Step) -> None:
    """A new budget is whole."""
    step.set(available=step.value("budget"))


async def change_budget(step: Step) -> None:
    """More, or less as far as nothing is approved of it; who waits is served by the clock."""
    row, budget = step.row, step.value("budget")
    spoken_for = row["approved"] - row["recovered"]
    if budget < spoken_for:
        raise BUDGET_BELOW_APPROVED(least=f"{spoken_for:.2f}")
    step.set(available=budget - spoken_for)


# --- instalments --------------------------------------------------------------------------------


async def plan(step: Step) -> None:
    """Finance lays down the yearly parts; each is checked before it is paid (5.2)."""
    row = step.row
    items, offices = await step.find_all(
        Find(entity="SubsidyItem", equal={"id": row["item_id"]}),
        Find(entity="User", equal={"id": step.viewer.user_id}),
    )
    item = item_of(items[0], {}, {}, step.parameter)
    for part in parts(item, row["event_on"].year, row["approved"]):
        step.add(
            "Instalment",
            application_id=step.row_id,
            item_id=row["item_id"],
            enterprise_id=row["enterprise_id"],
            library_record_id=row["library_record_id"],
            budget_id=row["budget_id"],
            matter=row["matter"],
            index=part.index,
            year=part.year,
            amount=part.amount,
            # By 31 January the whole year is looked back upon; what is paid at once is checked at once.
            check_due_on=date(part.year + 1, 1, 31) if item.split else step.work_day(5),
        )
    step.add(
        "Review",
        application_id=step.row_id,
        step="FINANCE",
        by_id=step.viewer.user_id,
        unit_id=offices[0]["unit_id"] or items[0]["lead_unit_id"],
        decision="PASS",
        opinion=step.given.get("opinion"),
        at=step.now,
    )
    step.set(step_due_at=None)


async def check(step: Step) -> None:
    """By the library of that year: payable within the budget, or void with all that follow (5.2, 5.3)."""
    row = step.row
    of_it = Compare("id", "eq", str(row["application_id"]))
    items, records, awards = await step.find_all(
        Find(entity="SubsidyItem", equal={"id": row["item_id"]}),
        Find(entity="LibraryRecord", equal={"id": row["library_record_id"]}),
        Find(entity="Certification", where=Exists("subsidy_applications", of_it)),
    )
    item = items[0]
    yearly = item["instalments"] > 1
    entry = entry_of(records[0]) if records and item["library_dependent"] else None
    left = entry is not None and not in_library_whole_year(entry, row["year"])
    revoked = awards[0]["revoked_on"] if awards else None
    step.set(checked_on=step.today)
    if left or (revoked and revoked <= step.today):
        reason = DROPPED.format(on=records[0]["dropped_on"]) if left else REVOKED.format(on=revoked)
        step.set(void_reason=reason)
        step.move("VOID")
        await step.find_all(
            Find(
                entity="Instalment",
                equal={"application_id": row["application_id"]},
                where=Compare("year", "gt", row["year"]),
                order="index",
                lock=True,
            ),
            _application_held(row),
        )
        siblings, held = await step.find_all(
            Find(entity="Instalment", equal={"application_id": row["application_id"]}),
            Find(entity="FundBudget", equal={"id": row["budget_id"]}, lock=True),
        )
        void = {step.row_id, *_void_later(step, siblings, row["year"])}
        if held:
            give_back(step, held[0], row["amount"])
        _close_if_over(step, siblings, void, reason)
        return
    if yearly and step.today.year <= row["year"]:
        raise YEAR_NOT_OVER(year=row["year"])
    step.move("PAYABLE")
    if row["budget_id"] is None:
        (budgets,) = await step.find_all(budgets_of(step.today.year))
        budget = budget_for(step, budgets, str(item["fund_use"]))
        if not fits(budget, row["amount"], budgets):
            raise WAITING_BUDGET()
        step.set(budget_id=budget["id"])
        set_aside(step, budget, row["amount"])


def _application_held(instalment: Row) -> Find:
    """The application of an instalment, held by whoever may be the one to end it.

    Whoever holds several rows takes them in this order, so that nobody waits in a circle: the library
    record, recoveries, instalments by their number, applications, budgets by their id.
    """
    return Find(entity="SubsidyApplication", equal={"id": instalment["application_id"]}, lock=True)


def _void_later(step: Step, siblings: Iterable[Row], year: int) -> list[UUID]:
    """Void what would come after: without an unbroken stay there is nothing more to pay."""
    later = [each for each in siblings if each["year"] > year and each["status"] in UNPAID]
    for each in later:
        step.change("Instalment", each["id"], status="VOID", void_reason=ENDED, checked_on=step.today)
    return [each["id"] for each in later]


def _close_if_over(step: Step, siblings: Sequence[Row], over: set[UUID], reason: str | None = None) -> None:
    """The application is over when nothing of it is still to come (6.4 done); no reason: it is being paid."""
    if siblings and all(each["id"] in over or each["status"] in OVER for each in siblings):
        paid = reason is None or any(each["status"] in WAS_PAID for each in siblings)
        close(step, siblings[0]["application_id"], None if paid else reason)


def close(step: Step, application_id: UUID, why_never: str | None) -> None:
    """Paid, or ineligible if nothing ever was."""
    if why_never is None:
        step.change("SubsidyApplication", application_id, status="PAID")
    else:
        step.change("SubsidyApplication", application_id, status="INELIGIBLE", refusal_reason=why_never)


async def reduce(step: Step) -> None:
    """Less than was planned is to be paid, or nothing: another policy has paid meanwhile, say (F.3)."""
    row, amount, reason = step.row, step.given["amount"], step.given["reason"]
    if not 0 <= amount < row["amount"]:
        raise REDUCTION_WRONG(most=f"{row['amount']:.2f}")
    await step.find_all(_application_held(row))
    siblings, held = await step.find_all(
        Find(entity="Instalment", equal={"application_id": row["application_id"]}),
        Find(entity="FundBudget", equal={"id": row["budget_id"]}, lock=True),
    )
    if held:
        give_back(step, held[0], row["amount"] - amount)
    if amount:
        return
    # What is void still says how much it would have been.
    step.set(amount=row["amount"], checked_on=step.today, void_reason=reason)
    step.move("VOID")
    _close_if_over(step, siblings, {step.row_id}, reason)


# --- payments -----------------------------------------------------------------------------------


async def pay(step: Step) -> None:
    """To the enterprise's own account, by somebody who did not review it, unless something forbids it."""
    row = step.row
    paid_on = step.given.get("paid_on") or step.today
    if not row["checked_on"] <= paid_on <= step.today:
        raise PAID_WRONG()
    account_id = step.given["account"]
    matters = [row["matter"]] if row["matter"] else []
    # Of two who pay the last parts at once the second sees that nothing is to come.
    await step.find_all(_application_held(row))
    asked = finds(row["enterprise_id"], matters)
    *found, reviews, siblings, accounts, budgets = await step.find_all(
        *asked,
        Find(entity="Review", equal={"application_id": row["application_id"]}),
        Find(entity="Instalment", equal={"application_id": row["application_id"]}),
        Find(entity="EnterpriseAccount", equal={"id": account_id, "enterprise_id": row["enterprise_id"]}),
        Find(entity="FundBudget", equal={"id": row["budget_id"]}, lock=True),
    )
    if any(each["by_id"] == step.viewer.user_id and each["step"] != "FINANCE" for each in reviews):
        raise SEPARATED()
    if not accounts or accounts[0]["closed_on"] is not None:
        raise ACCOUNT_NOT_OWN()
    knows = known(found, step.parameter)
    if knows.facts.open_recovery:
        raise BROKEN["OPEN_RECOVERY"]()
    if knows.facts.blacklisted:
        raise BROKEN["CREDIT_BLACKLISTED"]()
    application = next(each for each in found[APPLICATIONS] if each["id"] == row["application_id"])
    _refuse_paid_by_others(step, knows, application, siblings)
    amount = row["amount"]
    item = knows.rows[row["item_id"]]
    payment = step.add(
        "Disbursement",
        instalment_id=step.row_id,
        item_id=row["item_id"],
        enterprise_id=row["enterprise_id"],
        county_id=application["county_id"],
        year=paid_on.year,
        amount=amount,
        bank_account=accounts[0]["account_no"],
        ordered_on=paid_on,
        paid_on=paid_on,
        arrival_due_on=due_on(step, paid_on),
        voucher_no=step.given["voucher_no"],
    )
    if item["policy_item_id"] is not None:
        allocate(
            step,
            ordered_on=paid_on,
            policy_item_id=item["policy_item_id"],
            level="CITY",
            disbursement_id=payment,
            amount=amount,
        )
    (budget,) = budgets
    step.change("FundBudget", budget["id"], paid=budget["paid"] + amount)
    _close_if_over(step, siblings, {step.row_id})
    step.tell(ENTERPRISE)


APPLICATIONS = 6
"""Where the applications stand among what ``subsidy_facts.finds`` finds."""


def _refuse_paid_by_others(step: Step, knows: Known, application: Row, parts: Sequence[Row]) -> None:
    """Refuse if others have paid so much for the event meanwhile that less is left than is to be paid."""
    item, submitted = knows.items[application["item_id"]], application["submitted_at"]
    overlap = overlap_of(
        item,
        knows.facts,
        knows.law,
        event=event_of(application) or "",
        entitlement=min(application["requested"], item.amount),
        on=submitted.astimezone(step.now.tzinfo).date() if submitted else step.today,
    )
    whole = sum((each["amount"] for each in parts if each["status"] != "VOID"), Decimal(0))
    if overlap is not None and overlap.city_payable < whole:
        raise OVERLAP_CHANGED(payable=f"{overlap.city_payable:.2f}")


async def confirm_arrival(step: Step) -> None:
    """The enterprise has the money; it counts as arrived (7.1)."""
    row = step.row
    # Finance may have seen it arrive already.
    arrived = step.given.get("arrived_on") or row["arrived_on"] or step.today
    if not row["paid_on"] <= arrived <= step.today:
        raise ARRIVED_WRONG()
    instalments, allocations = await step.find_all(
        Find(entity="Instalment", equal={"id": row["instalment_id"]}),
        Find(
            entity="FundAllocation",
            equal={"disbursement_id": step.row_id, "arrived_in_full": False},
            lock=True,
        ),
    )
    step.set(arrived_on=arrived, confirmed_by_enterprise_at=step.now)
    for allocation in allocations:
        arrive(
            step,
            allocation,
            amount=row["amount"],
            arrived_on=arrived,
            enterprise_id=row["enterprise_id"],
            library_record_id=instalments[0]["library_record_id"],
            voucher_no=row["voucher_no"],
            confirmed_at=step.now,
        )


# --- what goes with it --------------------------------------------------------------------------


async def evaluate(step: Step) -> None:
    """How well it was used; a poor grade closes the item to the enterprise for a while (7.3)."""
    row, score = step.row, step.given["score"]
    if not LOWEST <= score <= HIGHEST:
        raise NO_SCORE()
    (items,) = await step.find_all(Find(entity="SubsidyItem", equal={"id": row["item_id"]}))
    grade = grade_of(score)
    until = suspension_until(grade, step.today, step.parameter("performance.suspension_years"))
    step.add(
        "PerformanceEvaluation",
        scope="ENTERPRISE",
        application_id=step.row_id,
        item_id=row["item_id"],
        enterprise_id=row["enterprise_id"],
        evaluator_unit_id=items[0]["lead_unit_id"],
        year=step.today.year,
        score=score,
        grade=grade,
        findings=step.given["findings"],
        evaluated_on=step.today,
        suspended_until=until,
        linked_action=consequence(grade, until),
    )


async def open_account(step: Step) -> None:
    """An account in the enterprise's own name."""
    enterprise_id = step.value("enterprise_id")
    if enterprise_id is None:
        return
    (enterprises,) = await step.find_all(Find(entity="Enterprise", equal={"id": enterprise_id}))
    holder = step.value("holder")
    if holder is not None and holder.strip() != enterprises[0]["name"]:
        raise HOLDER_NOT_ENTERPRISE()
