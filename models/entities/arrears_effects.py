"""What steps of arrears check and bring about: due dates, amounts, and what is left to pay (§4.7, §6.8).

The money of a confirmed item is one sum: what is unpaid is the confirmed amount less the repayments that
count. A bill counts when it is honoured, and until then nobody can pay its share a second time. What is in
dispute is neither paid nor counted before the dispute is settled.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.amounts import in_cents
from models.predicates import NEVER, Compare, Exists
from models.rules.payment_terms import (
    LARGE_DEBTORS,
    PARAMETER_KEYS,
    PUBLIC_DEBTORS,
    SMALL_OR_MEDIUM,
    Debt,
    TermParameters,
    overdue_days,
    payment_due,
)
from models.workflow import Audience, Find, Refusal, Row, Step

CREDITOR_NOT_SME = Refusal(
    "CREDITOR_NOT_SME",
    "债权企业订立合同时不是中型、小型或者微型企业，不适用《保障中小企业款项支付条例》（第二条、第三条）",
    "sizeAtSigning",
)
REPAYMENT_PLAN_REQUIRED = Refusal(
    "REPAYMENT_PLAN_REQUIRED",
    "欠款超过 {most} 元或者逾期超过 {days} 日的，分期偿还须先填写还款计划",
    "repaymentPlan",
)
REPAYMENT_EXCEEDS_UNPAID = Refusal(
    "REPAYMENT_EXCEEDS_UNPAID",
    "偿还金额超过可偿还的金额 {free} 元（未付金额减去有争议的部分和待兑付的票据）",
    "amount",
)
SIZE_UNKNOWN = Refusal("VALIDATION", "请填写债权企业订立合同时的规模", "sizeAtSigning")
DEBTOR_UNIT_MISSING = Refusal("VALIDATION", "债务人是机关、事业单位的，请填写债务单位", "debtorUnit")
DEBTOR_FIRM_MISSING = Refusal("VALIDATION", "债务人是大型企业的，请填写债务企业", "debtorEnterprise")
OWN_DEBT = Refusal("VALIDATION", "债权企业不能是债务企业本身", "debtorEnterprise")
COUNTY_UNCLEAR = Refusal("VALIDATION", "债务人所在园区涉及多个县(区)，请选择其中一个", "county")
NOTHING_OWED = Refusal("VALIDATION", "未付金额须大于零且不超过合同金额", "unpaid")
TERM_TOO_LONG = Refusal("VALIDATION", "约定付款天数为 0 至 {most} 日", "contractTermDays")
RATE_OUT_OF_RANGE = Refusal("VALIDATION", "年利率以小数填写，为 0 至 1，如 0.0435 即 4.35%", "interestRate")
CONFIRMED_OUT_OF_RANGE = Refusal(
    "VALIDATION", "确认金额须大于零且不超过填报的未付金额 {claimed} 元", "confirmedAmount"
)
DISPUTE_OUT_OF_RANGE = Refusal("VALIDATION", "争议金额须大于零且不超过未付金额 {most} 元", "disputePart")
ALL_IN_DISPUTE = Refusal(
    "VALIDATION", "确认金额中须有无争议的部分；全部有争议的，请先处理争议", "disputePart"
)
ACCEPTED_OUT_OF_RANGE = Refusal("VALIDATION", "认定金额为零至争议金额 {most} 元", "disputeAccepted")
PAID_NOTHING = Refusal("VALIDATION", "偿还金额须大于零，以分为最小单位", "amount")
PAID_AHEAD = Refusal("VALIDATION", "日期不能晚于今天", "paidOn")
HONOURED_OUT_OF_RANGE = Refusal("VALIDATION", "兑付（拒付）日期须在收到票据之日至今天之间", "honouredOn")

MOST_TERM_DAYS = 3_650
OFFICE = Audience("arrears_office", path="oversight_unit.host_unit")
"""The office that clears arrears sits in the unit that hosts it."""


def unfilled(step: Step) -> bool:
    """Whether something that the action needs is missing, which is told when its effect is over."""
    return any(
        step.value(name) in (None, "") and step.value(f"{name}_id") is None for name in step.action.needs
    )


# --- the claim ----------------------------------------------------------------------------------


async def report(step: Step) -> None:
    """A claim of a small or medium enterprise, where its debtor is, and when it was due.

    The size is that at signing; where it is not given, the creditor's present one is kept.
    """
    if unfilled(step):
        return
    unit_id, firm_id = step.value("debtor_unit_id"), step.value("debtor_enterprise_id")
    of_unit = Exists("units", Compare("id", "eq", str(unit_id))) if unit_id else NEVER
    (creditor,), units, firms, (office,), regions, hosts, others = await step.find_all(
        Find(entity="Enterprise", equal={"id": step.value("creditor_id")}),
        Find(entity="OrgUnit", equal={"id": (unit_id,) if unit_id else ()}),
        Find(entity="Enterprise", equal={"id": (firm_id,) if firm_id else ()}),
        Find(entity="OrgUnit", equal={"code": f"{step.viewer.city_id}-ARREARS_OFFICE"}),
        Find(entity="Region", where=of_unit),
        Find(entity="Region", where=Exists("hosted_zones", of_unit) if unit_id else NEVER, order="code"),
        Find(
            entity="ArrearsItem",
            equal={"creditor_id": step.value("creditor_id"), "contract_no": step.value("contract_no")},
        ),
    )
    size = step.value("size_at_signing") or creditor["size_class"]
    if size is None:
        raise SIZE_UNKNOWN()
    if size not in SMALL_OR_MEDIUM:
        raise CREDITOR_NOT_SME()
    if not 0 < step.value("unpaid") <= step.value("contract_amount"):
        raise NOTHING_OWED()
    _check_debtor(step, firms)
    step.set(
        size_at_signing=size,
        county_id=_county(step, firms, units, regions, hosts),
        oversight_unit_id=office["id"],
        reported_amount=step.value("unpaid"),
    )
    _date(step)
    if any(each["status"] != "WITHDRAWN" for each in others):
        step.warn("DUPLICATE", "该合同已有填报的欠款，请核对是否为同一笔", "contractNo")
    step.tell(OFFICE)


def _check_debtor(step: Step, firms: list[Row]) -> None:
    kind = step.value("debtor_type")
    unit_id, firm_id = step.value("debtor_unit_id"), step.value("debtor_enterprise_id")
    if kind in PUBLIC_DEBTORS and (unit_id is None or firm_id is not None):
        raise DEBTOR_UNIT_MISSING()
    if kind in LARGE_DEBTORS and (firm_id is None or unit_id is not None):
        raise DEBTOR_FIRM_MISSING()
    if firm_id == step.value("creditor_id"):
        raise OWN_DEBT()
    # Its size may have been another when the contract was signed, so this is told and not refused.
    if firms and firms[0]["size_class"] != "LARGE":
        step.warn("VALIDATION", "债务企业现登记的规模不是大型，请核对订立合同时的规模", "debtorEnterprise")


def _county(
    step: Step, firms: list[Row], units: list[Row], regions: list[Row], hosts: list[Row]
) -> UUID | None:
    """Where the debtor is; a zone may lie in several counties, and then somebody has to say which."""
    if firms:
        return firms[0]["county_id"]  # type: ignore[no-any-return]
    if regions[0]["kind"] != "ZONE":
        return units[0]["region_id"]  # type: ignore[no-any-return]
    possible = [each["id"] for each in hosts]
    if len(possible) == 1:
        return possible[0]  # type: ignore[no-any-return]
    said: UUID | None = step.given.get("county_id")
    if said not in possible:
        raise COUNTY_UNCLEAR()
    return said


async def amend_terms(step: Step) -> None:
    """Other dates or terms, and with them another due date."""
    if step.value("size_at_signing") not in {None, *SMALL_OR_MEDIUM}:
        raise CREDITOR_NOT_SME()
    _date(step)


def _date(step: Step) -> None:
    """When the money is due, and what of the terms is unlawful, by the regulation."""
    days = step.value("contract_term_days")
    if days is not None and not 0 <= days <= MOST_TERM_DAYS:
        raise TERM_TOO_LONG(most=MOST_TERM_DAYS)
    for column, field in RATES.items():
        rate = step.value(column)
        if rate is not None and not 0 <= rate <= 1:
            raise RATE_OUT_OF_RANGE(field)
    due = payment_due(
        debt_of({name: step.value(name) for name in TERM_COLUMNS}),
        step.today,
        terms(step),
        lambda day: step.end_of(day).date() if step.parameter("deadline.roll_forward") else day,
    )
    step.set(due_on=due.due_on, term_flags=[each.code for each in due.flags])


RATES = {"interest_rate": "interestRate", "lpr_at_signing": "lprAtSigning"}
YES_OR_NO = ("acceptance_agreed", "progress_settlement", "back_to_back")
TERM_COLUMNS = (
    "debtor_type",
    "size_at_signing",
    "delivered_on",
    "accepted_on",
    "acceptance_due_on",
    "acceptance_agreed",
    "settled_on",
    "progress_settlement",
    "contract_term_days",
    "back_to_back",
    "interest_rate",
    "lpr_at_signing",
)


def debt_of(row: Mapping[str, Any]) -> Debt:
    """An item's columns in the words of the regulation; what a new row does not say yet is not so."""
    values: dict[str, Any] = {name: row[name] for name in TERM_COLUMNS}
    values |= {name: bool(values[name]) for name in YES_OR_NO}
    return Debt(agreed_yearly_rate=values.pop("interest_rate"), **values)


def terms(step: Step) -> TermParameters:
    """The adjustable figures as they are today."""
    return TermParameters(**{name: step.parameter(key) for name, key in PARAMETER_KEYS.items()})


# --- confirmation and dispute -------------------------------------------------------------------


async def confirm(step: Step) -> None:
    """So much is owed; a disputed part of it is left out of the clearance rate until it is settled.

    No repayment plan is asked for here: the debtor writes it, and could keep its debts out of the
    ranking by not doing so. ``record_repayment`` asks for it.
    """
    if unfilled(step):
        return
    amount, claimed = step.value("confirmed_amount"), step.row["unpaid"]
    if not 0 < amount <= claimed:
        raise CONFIRMED_OUT_OF_RANGE(claimed=claimed)
    disputed = step.value("dispute_part") or Decimal(0)
    if disputed < 0:
        raise DISPUTE_OUT_OF_RANGE(most=claimed)
    if disputed >= amount:
        raise ALL_IN_DISPUTE()
    step.set(unpaid=amount, dispute_part=disputed, disputed=disputed > 0, confirmed_on=step.today)


async def dispute(step: Step) -> None:
    """The debtor contests the claim, all of it unless a part is named; only before it is confirmed."""
    part, unpaid = step.given.get("dispute_part"), step.row["unpaid"]
    part = unpaid if part is None else part
    if not 0 < part <= unpaid:
        raise DISPUTE_OUT_OF_RANGE(most=unpaid)
    step.set(dispute_part=part, disputed=True)
    step.tell(OFFICE)


async def resolve_dispute(step: Step) -> None:
    """So much of what was in dispute is owed, and the rest is not.

    A claim that had not been confirmed is so with it; if nothing is left of it, it is withdrawn.
    """
    if unfilled(step):
        return
    disputed, accepted = step.row["dispute_part"], step.value("dispute_accepted")
    if not 0 <= accepted <= disputed:
        raise ACCEPTED_OUT_OF_RANGE(most=disputed)
    rejected = disputed - accepted
    unpaid = step.row["unpaid"] - rejected
    step.set(
        unpaid=unpaid,
        disputed=False,
        dispute_part=Decimal(0),
        dispute_rejected=rejected,
        dispute_settled_on=step.today,
    )
    if step.row["confirmed_on"] is not None:
        step.set(confirmed_amount=step.row["confirmed_amount"] - rejected)
        if not unpaid:
            step.move("CLEARED")
    elif unpaid:
        step.set(confirmed_amount=unpaid, confirmed_on=step.today)
        step.move("CONFIRMED")
    else:
        step.move("WITHDRAWN")


# --- repayment ----------------------------------------------------------------------------------


async def record_repayment(step: Step) -> None:
    """Money came in, or a bill did; with the last yuan the debt is cleared.

    Who pays a large or old debt in parts says first when the rest will come (§6.8): the plan is asked
    for here, where the debtor acts. Who pays everything at once needs none.
    """
    amount, method, paid_on = step.given["amount"], step.given["method"], step.given["paid_on"]
    if amount <= 0 or not in_cents(amount):
        raise PAID_NOTHING()
    if paid_on > step.today:
        raise PAID_AHEAD()
    bills = await step.find(
        "ArrearsRepayment", item_id=step.row_id, method="BILL", honoured_on=None, dishonoured_on=None
    )
    unpaid = step.row["unpaid"]
    free = unpaid - step.row["dispute_part"] - sum(bill["amount"] for bill in bills)
    if amount > free:
        raise REPAYMENT_EXCEEDS_UNPAID(free=free)
    counts = method != "BILL"
    if amount < unpaid or not counts:
        _require_plan(step)
    step.add("ArrearsRepayment", item_id=step.row_id, date=paid_on, amount=amount, method=method)
    if counts:
        step.set(unpaid=unpaid - amount)
        if amount == unpaid:
            step.move("CLEARED")


def _require_plan(step: Step) -> None:
    most, days = step.parameter("arrears.plan_amount"), step.parameter("arrears.plan_days")
    late = overdue_days(step.row["due_on"], step.today)
    needed = step.row["unpaid"] > most or late > days
    if needed and not (step.value("repayment_plan") or "").strip():
        raise REPAYMENT_PLAN_REQUIRED(most=most, days=days)


async def honour(step: Step) -> None:
    """The bill was paid: from that day it counts."""
    if unfilled(step):
        return
    item = await _item(step, step.value("honoured_on"), "honouredOn")
    unpaid = item["unpaid"] - step.row["amount"]
    if unpaid < item["dispute_part"]:
        raise REPAYMENT_EXCEEDS_UNPAID("honouredOn", free=item["unpaid"] - item["dispute_part"])
    step.change("ArrearsItem", item["id"], unpaid=unpaid, status="REPAYING" if unpaid else "CLEARED")
    step.tell(ITEM_CREDITOR)


async def dishonour(step: Step) -> None:
    """The bill was refused: it never counts, and its share may be paid otherwise."""
    if unfilled(step):
        return
    await _item(step, step.value("dishonoured_on"), "dishonouredOn")
    step.tell(ITEM_CREDITOR)


ITEM_CREDITOR = Audience("creditor", path="item.creditor")


async def _item(step: Step, day: date, field: str) -> Row:
    """What the bill is to repay, locked, if that day is one between its receipt and today."""
    if not step.row["date"] <= day <= step.today:
        raise HONOURED_OUT_OF_RANGE(field)
    ((item,),) = await step.find_all(Find(entity="ArrearsItem", equal={"id": step.row["item_id"]}, lock=True))
    return item
