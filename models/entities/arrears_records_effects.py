"""What steps of disclosures, audit findings and receivables check and bring about (§4.7)."""

from datetime import date, timedelta
from uuid import UUID

from models.entities.arrears_effects import unfilled
from models.workflow import Find, Numbered, Refusal, Row, Step

DISCLOSURE_OF_A_YEAR_TO_COME = Refusal("VALIDATION", "公示的是已结束的年度", "year")
PUBLISHED_AHEAD = Refusal("VALIDATION", "公示日期须在该年度结束之后且不晚于今天", "publishedOn")
FIGURES_DISAGREE = Refusal("VALIDATION", "合同数和金额须为零或者同时大于零", "amount")
ONE_AUDITED = Refusal("VALIDATION", "请填写被审计的单位或者国有大型企业其中之一，或者选择欠款", "unit")
NOT_AUDITED = Refusal(
    "VALIDATION", "审计对象为机关、事业单位和国有大型企业（条例第二十七条），该欠款的债务人不在其列", "item"
)
OTHER_DEBTOR = Refusal("VALIDATION", "所选单位不是该欠款的债务人", "unit")
DUE_IN_THE_PAST = Refusal("VALIDATION", "整改期限不能早于今天", "dueOn")
ONE_DEBTOR = Refusal("VALIDATION", "请填写债务单位或者债务企业其中之一", "debtorUnit")
OWN_RECEIVABLE = Refusal("VALIDATION", "债权企业不能是债务企业本身", "debtorEnterprise")
AMOUNT_NOT_POSITIVE = Refusal("VALIDATION", "申请确权金额须大于零", "amount")
OWED_OUT_OF_RANGE = Refusal("VALIDATION", "确认金额须大于零且不超过申请金额 {most} 元", "owedAmount")

AUDITED_DEBTORS = frozenset({"ORGAN", "INSTITUTION", "LARGE_STATE"})
"""Article 27 names these and no others."""
DISCLOSURE_DUE = (3, 31)
"""Month and day of the next year (article 18)."""
FIRST_YEAR = 2020
"""The year in which the regulation was first made."""


def disclosure_due(year: int) -> date:
    """By when a year's overdue contracts are to be disclosed.

    >>> str(disclosure_due(2025))
    '2026-03-31'
    """
    return date(year + 1, *DISCLOSURE_DUE)


async def record_disclosure(step: Step) -> None:
    """What a unit has published of a year that is over."""
    if unfilled(step):
        return
    year, published = step.value("year"), step.value("published_on")
    if not FIRST_YEAR <= year < step.today.year:
        raise DISCLOSURE_OF_A_YEAR_TO_COME()
    if not date(year, 12, 31) < published <= step.today:
        raise PUBLISHED_AHEAD()
    contracts, amount = step.value("contracts"), step.value("amount")
    if contracts < 0 or amount < 0 or (contracts > 0) != (amount > 0):
        raise FIGURES_DISAGREE()
    (unit,), (office,) = await step.find_all(
        Find(entity="OrgUnit", equal={"id": step.value("unit_id")}), _office(step)
    )
    due = disclosure_due(year)
    step.set(county_id=unit["region_id"], oversight_unit_id=office["id"], due_on=due, late=published > due)


def _office(step: Step) -> Find:
    return Find(entity="OrgUnit", equal={"code": f"{step.viewer.city_id}-ARREARS_OFFICE"})


# --- audit --------------------------------------------------------------------------------------


async def record_finding(step: Step) -> None:
    """A finding about a unit or an enterprise, or about whoever owes the item."""
    if unfilled(step):
        return
    if step.value("due_on") < step.today:
        raise DUE_IN_THE_PAST()
    named = {name: step.given.get(name) for name in ("item_id", "unit_id", "enterprise_id")}
    items, units, firms, (office,) = await step.find_all(
        Find(entity="ArrearsItem", equal={"id": _ids(named["item_id"])}),
        Find(entity="OrgUnit", equal={"id": _ids(named["unit_id"])}),
        Find(entity="Enterprise", equal={"id": _ids(named["enterprise_id"])}),
        _office(step),
    )
    if items:
        _take_debtor(step, items[0])
    elif (named["unit_id"] is None) == (named["enterprise_id"] is None):
        raise ONE_AUDITED()
    else:
        step.set(county_id=units[0]["region_id"] if units else firms[0]["county_id"])
    step.set(no=Numbered(f"SJ{step.today:%Y%m%d}-"), oversight_unit_id=office["id"])


def _take_debtor(step: Step, item: Row) -> None:
    if item["debtor_type"] not in AUDITED_DEBTORS:
        raise NOT_AUDITED()
    debtor = {"unit_id": item["debtor_unit_id"], "enterprise_id": item["debtor_enterprise_id"]}
    for name, owes in debtor.items():
        if step.given.get(name) not in (None, owes):
            raise OTHER_DEBTOR()
    step.set(**debtor, county_id=item["county_id"])


def _ids(one: UUID | None) -> tuple[UUID, ...]:
    return (one,) if one else ()


async def rectify(step: Step) -> None:
    """What the unit has done about it, and whether in time."""
    step.set(rectified_on=step.today, late=step.today > step.row["due_on"])


async def return_finding(step: Step) -> None:
    """Not enough was done; the term may be set anew."""
    due = step.given.get("due_on")
    if due is not None and due < step.today:
        raise DUE_IN_THE_PAST()
    step.set(rectified_on=None, late=False)


async def close_finding(step: Step) -> None:
    """Audit is content."""
    step.set(closed_on=step.today)


# --- receivables --------------------------------------------------------------------------------


async def request_receivable(step: Step) -> None:
    """A request, to be answered within thirty days (article 16)."""
    if unfilled(step):
        return
    unit_id, firm_id = step.value("debtor_unit_id"), step.value("debtor_enterprise_id")
    if (unit_id is None) == (firm_id is None):
        raise ONE_DEBTOR()
    if firm_id == step.value("creditor_id"):
        raise OWN_RECEIVABLE()
    if step.value("amount") <= 0:
        raise AMOUNT_NOT_POSITIVE()
    units, firms, (office,) = await step.find_all(
        Find(entity="OrgUnit", equal={"id": _ids(unit_id)}),
        Find(entity="Enterprise", equal={"id": _ids(firm_id)}),
        _office(step),
    )
    due = step.today + timedelta(days=step.parameter("pay.receivable_days"))
    step.set(
        county_id=units[0]["region_id"] if units else firms[0]["county_id"],
        oversight_unit_id=office["id"],
        requested_on=step.today,
        due_on=step.end_of(due).date() if step.parameter("deadline.roll_forward") else due,
    )


async def confirm_receivable(step: Step) -> None:
    """So much is owed."""
    if unfilled(step):
        return
    if not 0 < step.value("owed_amount") <= step.row["amount"]:
        raise OWED_OUT_OF_RANGE(most=step.row["amount"])
    _replied(step)


async def refuse_receivable(step: Step) -> None:
    """It is not owed, and why."""
    _replied(step)


def _replied(step: Step) -> None:
    step.set(replied_on=step.today, late=step.today > step.row["due_on"])
