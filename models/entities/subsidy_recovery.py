"""How subsidies come back: what a drop from the library ends, and money that is asked back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from models.amounts import in_cents
from models.audiences import ENTERPRISE
from models.entities.subsidy_facts import OPEN_RECOVERY, entry_of
from models.entities.subsidy_intake import NOT_AN_AMOUNT
from models.entities.subsidy_money import DROPPED, ENDED, OVER, UNPAID, WAS_PAID, close
from models.entities.subsidy_workflow import STILL_DECIDED
from models.predicates import Compare, Exists
from models.rules.subsidies import in_library_whole_year
from models.urging import ladder, next_on
from models.workflow import Find, Refusal, Row, Step

BACK_AHEAD = Refusal("VALIDATION", "追回日期不能晚于今天", "recoveredOn")
NOT_PAID = Refusal("STATE_CONFLICT", "只有已拨付的分期可以追回", "instalment")
RECOVERY_TOO_MUCH = Refusal("RECOVERY_EXCEEDS_PAID", "追回金额须大于零且不超过 {most} 元", "amount")
NOTE_REQUIRED = Refusal("VALIDATION", "核销须写明依据", "note")
NEVER_PAID = "企业掉库，各期均不予补助（《若干措施》第五条）"


# --- drops from the library ---------------------------------------------------------------------


async def end_for_drop(step: Step, dropped: date) -> None:
    """What a drop does to the subsidies of a library record: void, or to be given back (5.3).

    Applications on the way become ineligible; unpaid parts of the year and all later ones are void;
    what was paid for the year is recovered. Earlier years stay paid (A-07).
    """
    own = Compare("library_record_id", "eq", str(step.row_id))
    applications, _, instalments = await step.find_all(
        Find(
            entity="SubsidyApplication",
            where=own,
            equal={"status": STILL_DECIDED},
            lock=True,
        ),
        Find(entity="RecoveryCase", where=Exists("instalment", own), lock=True),
        Find(entity="Instalment", where=own, order="application_id index", lock=True),
    )
    if not applications and not instalments:
        return
    # Only of what is held by now it is certain whether it was paid, and from which budget.
    part_of_any = {"instalment_id": [each["id"] for each in instalments]}
    payments, cases, paying, budgets = await step.find_all(
        Find(entity="Disbursement", equal=part_of_any),
        Find(entity="RecoveryCase", equal=part_of_any),
        Find(
            entity="SubsidyApplication",
            equal={"id": [each["application_id"] for each in instalments], "status": "PAYING"},
            lock=True,
        ),
        Find(
            entity="FundBudget",
            equal={"id": [each["budget_id"] for each in instalments if each["budget_id"]]},
            lock=True,
        ),
    )
    held = {each["id"]: dict(each) for each in budgets}
    reason = DROPPED.format(on=dropped.isoformat())
    for application in applications:
        if application["subsidy_year"] == dropped.year:
            step.change(
                "SubsidyApplication",
                application["id"],
                status="INELIGIBLE",
                refusal_reason=reason,
                step_due_at=None,
            )
    entry = replace(entry_of(step.row), dropped_on=dropped)
    for instalment in instalments:
        if in_library_whole_year(entry, instalment["year"]):
            continue
        if instalment["status"] in WAS_PAID:
            of_it = [each for each in cases if each["instalment_id"] == instalment["id"]]
            _recover(step, instalment, payments, of_it, dropped)
        elif instalment["status"] in UNPAID:
            in_year = instalment["year"] == dropped.year
            step.change(
                "Instalment",
                instalment["id"],
                status="VOID",
                void_reason=reason if in_year else ENDED,
                checked_on=step.today,
            )
            if instalment["budget_id"] is not None:
                budget = held[instalment["budget_id"]]
                budget["approved"] -= instalment["amount"]
                budget["available"] += instalment["amount"]
                step.change(
                    "FundBudget", budget["id"], approved=budget["approved"], available=budget["available"]
                )
    _close_dropped(step, {each["id"] for each in paying}, instalments, dropped)


def _recover(
    step: Step, instalment: Row, payments: Sequence[Row], cases: Sequence[Row], dropped: date
) -> None:
    """Ask back what has not been asked back yet, by the case that is open or a new one."""
    amount = instalment["amount"] - sum(each["amount"] for each in cases)
    if not amount:
        return
    opened = next((each for each in cases if each["status"] in OPEN_RECOVERY), None)
    if opened is not None:
        step.change("RecoveryCase", opened["id"], amount=opened["amount"] + amount)
        step.tell(ENTERPRISE, event="open_recovery")
        return
    payment = next(each for each in payments if each["instalment_id"] == instalment["id"])
    due_on = step.today + timedelta(days=step.parameter("recovery.due_days"))
    step.change("Instalment", instalment["id"], status="RECOVERING")
    step.add(
        "RecoveryCase",
        instalment_id=instalment["id"],
        item_id=instalment["item_id"],
        enterprise_id=instalment["enterprise_id"],
        county_id=payment["county_id"],
        year=payment["year"],
        reason="DROPPED",
        amount=amount,
        note=DROPPED.format(on=dropped.isoformat()),
        noticed_on=step.today,
        due_on=due_on,
        urge_on=_next_urge(step, due_on),
    )
    step.tell(ENTERPRISE, event="open_recovery")


def _close_dropped(step: Step, paying: set[UUID], instalments: Sequence[Row], dropped: date) -> None:
    """Applications of which only the dropped years were left are over."""
    for application_id in paying:
        of_it = [each for each in instalments if each["application_id"] == application_id]
        if all(each["year"] >= dropped.year or each["status"] in OVER for each in of_it):
            paid = any(each["status"] in WAS_PAID for each in of_it)
            close(step, application_id, None if paid else NEVER_PAID)


# --- recoveries ---------------------------------------------------------------------------------


def _next_urge(step: Step, due_on: date) -> date | None:
    return next_on(ladder(due_on, step.work_day, step.parameter("sla.urge")), step.today)


async def open_recovery(step: Step) -> None:
    """Money that was paid wrongly is asked back, with a term of thirty days."""
    instalment_id, amount = step.value("instalment_id"), step.value("amount")
    if instalment_id is None or amount is None:
        return
    instalments, payments = await step.find_all(
        Find(entity="Instalment", equal={"id": instalment_id}, lock=True),
        Find(entity="Disbursement", equal={"instalment_id": instalment_id}),
    )
    instalment = instalments[0]
    if instalment["status"] != "PAID" or not payments:
        raise NOT_PAID()
    if not 0 < amount <= instalment["amount"]:
        raise RECOVERY_TOO_MUCH(most=f"{instalment['amount']:.2f}")
    due_on = step.today + timedelta(days=step.parameter("recovery.due_days"))
    step.set(
        item_id=instalment["item_id"],
        enterprise_id=instalment["enterprise_id"],
        county_id=payments[0]["county_id"],
        year=payments[0]["year"],
        noticed_on=step.today,
        due_on=due_on,
        urge_on=_next_urge(step, due_on),
    )
    step.change("Instalment", instalment_id, status="RECOVERING")


async def record_recovery(step: Step) -> None:
    """Money came back: it is free again in the budget that paid it (5.10)."""
    row, received = step.row, step.given["received"]
    left = row["amount"] - row["recovered"]
    if not in_cents(received):
        raise NOT_AN_AMOUNT("received")
    if not 0 < received <= left:
        raise RECOVERY_TOO_MUCH("received", most=f"{left:.2f}")
    recovered_on = step.given.get("recovered_on") or step.today
    if recovered_on > step.today:
        raise BACK_AHEAD()
    _, budgets = await step.find_all(
        Find(entity="Instalment", equal={"id": row["instalment_id"]}, lock=True),
        Find(
            entity="FundBudget",
            where=Exists("instalments", Compare("id", "eq", str(row["instalment_id"]))),
            lock=True,
        ),
    )
    whole = received == left
    step.set(recovered=row["recovered"] + received, recovered_on=recovered_on)
    step.move("RECOVERED" if whole else "PARTIAL")
    if whole:
        step.set(urge_on=None)
        step.change("Instalment", row["instalment_id"], status="RECOVERED")
    for budget in budgets:
        step.change(
            "FundBudget",
            budget["id"],
            recovered=budget["recovered"] + received,
            available=budget["available"] + received,
        )


async def write_off(step: Step) -> None:
    """What will not come back is closed, on a document."""
    if not (step.given.get("note") or "").strip():
        raise NOTE_REQUIRED()
    step.set(urge_on=None)


async def urge_recovery(step: Step) -> None:
    """The enterprise is reminded, and asked again when the term is over."""
    step.set(urged_on=step.today, urge_on=_next_urge(step, step.row["due_on"]))
