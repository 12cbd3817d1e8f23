"""How the money of policies is ordered and arrives: what is checked, and what follows (measure 7.1).

The subsidies' own steps write the same rows: ``allocate`` and ``arrive`` are for them.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.access import Role, grant
from models.audiences import ENTERPRISE
from models.grants import COUNTY_OF_LOCATION, FINANCE, MY_ENTERPRISE_AS_ADMIN, via
from models.predicates import VIEWER, Compare, Exists, all_of
from models.workflow import Action, Find, Guard, Refusal, Row, Step

COUNTY_PART = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员下达本县(区)承担的资金",
    rows=all_of(Compare("county_id", "in", VIEWER.counties), Compare("level", "eq", "COUNTY")),
)
PAYERS = (FINANCE, COUNTY_PART)
RECORDERS = (FINANCE, *via("allocation", COUNTY_OF_LOCATION))

ALLOCATION_AMOUNT = Refusal("VALIDATION", "下达金额须大于零", "amount")
ALLOCATION_AHEAD = Refusal("VALIDATION", "下达日期不能晚于今天", "orderedOn")
ALLOCATION_COUNTY = Refusal("VALIDATION", "县级资金须填写县(区)", "county")
ALLOCATION_OF_PAYMENT = Refusal("VALIDATION", "下达金额须与所选拨付的金额一致", "amount")
ARRIVAL_AMOUNT = Refusal("VALIDATION", "到账金额须大于零", "amount")
ARRIVAL_AHEAD = Refusal("VALIDATION", "到账日期不能晚于今天", "arrivedOn")
ARRIVAL_TOO_EARLY = Refusal("VALIDATION", "到账日期不能早于下达和拨付日期", "arrivedOn")
ARRIVAL_EXCEEDS_ALLOCATION = Refusal(
    "ARRIVAL_EXCEEDS_ALLOCATION",
    "到账合计不得超过下达金额：本笔资金尚未到账 {left} 元（措施第七条第一款）",
    "amount",
)
ONE_EVENT = Refusal("VALIDATION", "在库记录和资质认定只能填写一项", "certification")
EVENT_OF_ANOTHER = Refusal("VALIDATION", "所选资格事项不属于该企业")
PAID_TO_ANOTHER = Refusal("VALIDATION", "该笔资金是拨付给另一企业的补助", "enterprise")
CONFIRMED_ALREADY = Refusal("STATE_CONFLICT", "企业已确认到账")


def allocate(step: Step, *, ordered_on: date, **columns: Any) -> UUID:
    """A new order of money, due as the parameter ``fund.arrival_days`` says; nothing has arrived yet."""
    return step.add("FundAllocation", ordered_on=ordered_on, due_on=due_on(step, ordered_on), **columns)


def arrive(step: Step, allocation: Row, *, amount: Decimal, arrived_on: date, **columns: Any) -> UUID:
    """Money of an allocation (found with ``lock``) reaches an enterprise.

    Raises:
        RuleBroken: more than what was ordered, or before it was.
    """
    step.change("FundAllocation", allocation["id"], **received(allocation, amount, arrived_on))
    return step.add(
        "FundArrival",
        allocation_id=allocation["id"],
        amount=amount,
        arrived_on=arrived_on,
        **{**of_allocation(step, allocation), **columns},
    )


def due_on(step: Step, ordered_on: date) -> date:
    """The day by which all of it has to arrive."""
    return ordered_on + timedelta(days=step.parameter("fund.arrival_days"))


def received(allocation: Row, amount: Decimal, arrived_on: date) -> Mapping[str, Any]:
    """What becomes of an allocation when money of it arrives.

    Raises:
        RuleBroken: the sum would exceed what was ordered, or it came before the order.
    """
    if amount <= 0:
        raise ARRIVAL_AMOUNT()
    if arrived_on < allocation["ordered_on"]:
        raise ARRIVAL_TOO_EARLY()
    arrived = allocation["arrived"] + amount
    if arrived > allocation["amount"]:
        raise ARRIVAL_EXCEEDS_ALLOCATION(left=allocation["amount"] - allocation["arrived"])
    return {"arrived": arrived, "arrived_in_full": arrived == allocation["amount"]}


def of_allocation(step: Step, allocation: Row) -> Mapping[str, Any]:
    """What an arrival has from its allocation, and by when the enterprise is asked to confirm it."""
    return {
        "policy_item_id": allocation["policy_item_id"],
        "confirm_due_at": step.deadline("fund.confirm_wd"),
    }


async def order(step: Step) -> None:
    """Money is ordered; from then on the days count within which it has to arrive."""
    ordered = step.value("ordered_on") or step.today
    if ordered > step.today:
        raise ALLOCATION_AHEAD()
    if step.value("amount") <= 0:
        raise ALLOCATION_AMOUNT()
    if step.value("level") == "COUNTY" and step.value("county_id") is None:
        raise ALLOCATION_COUNTY()
    payment = step.value("disbursement_id")
    if payment is not None:
        (paid,) = await step.find("Disbursement", id=payment)
        if paid["amount"] != step.value("amount"):
            raise ALLOCATION_OF_PAYMENT()
    step.set(ordered_on=ordered, due_on=due_on(step, ordered), arrived=Decimal(0), arrived_in_full=False)


async def record(step: Step) -> None:
    """Money has reached an enterprise: never more than was ordered, whoever else records at the time."""
    enterprise_id, allocation_id = step.value("enterprise_id"), step.value("allocation_id")
    record_id, certification_id = step.value("library_record_id"), step.value("certification_id")
    arrived_on = step.value("arrived_on")
    if record_id is not None and certification_id is not None:
        raise ONE_EVENT()
    if arrived_on > step.today:
        raise ARRIVAL_AHEAD()
    of_enterprise = {"enterprise_id": enterprise_id}
    # The payment before its allocation: who confirms a payment locks them in this order too.
    payments, (allocation,), entries, awards = await step.find_all(
        Find(
            entity="Disbursement",
            where=Exists("allocations", Compare("id", "eq", str(allocation_id))),
            lock=True,
        ),
        Find(entity="FundAllocation", equal={"id": allocation_id}, lock=True),
        Find(entity="LibraryRecord", equal={"id": record_id, **of_enterprise}),
        Find(entity="Certification", equal={"id": certification_id, **of_enterprise}),
    )
    if record_id is not None and not entries:
        raise EVENT_OF_ANOTHER("libraryRecord")
    if certification_id is not None and not awards:
        raise EVENT_OF_ANOTHER("certification")
    now = received(allocation, step.value("amount"), arrived_on)
    for payment in payments:
        if payment["enterprise_id"] != enterprise_id:
            raise PAID_TO_ANOTHER()
        if payment["paid_on"] is None or arrived_on < payment["paid_on"]:
            raise ARRIVAL_TOO_EARLY()
        if now["arrived_in_full"] and payment["arrived_on"] is None:
            step.change("Disbursement", payment["id"], arrived_on=arrived_on)
    step.change("FundAllocation", allocation["id"], **now)
    step.set(**of_allocation(step, allocation))


async def confirm(step: Step) -> None:
    """The enterprise's word that the money is there."""
    step.set(confirmed_at=step.now)


ALLOCATION_ACTIONS = (
    Action(
        name="order_allocation",
        label="下达资金 | Order money",
        granted=PAYERS,
        moves=((), None),
        needs=("policy_item", "level", "amount"),
        takes=("county", "disbursement", "ordered_on", "note"),
        effect=order,
    ),
)

ARRIVAL_ACTIONS = (
    Action(
        name="record_arrival",
        label="登记到账 | Record an arrival",
        granted=RECORDERS,
        moves=((), None),
        needs=("allocation", "enterprise", "amount", "arrived_on", "voucher_no"),
        takes=("library_record", "certification"),
        deadline="fund.arrival_days",
        effect=record,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="confirm_fund_arrival",
        label="确认到账 | Confirm the arrival",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        guards=(Guard(CONFIRMED_ALREADY, Compare("confirmed_at", "is_null", True)),),
        deadline="fund.confirm_wd",
        effect=confirm,
    ),
)
