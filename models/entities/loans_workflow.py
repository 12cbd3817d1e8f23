"""How loans are recorded, and what follows when one is pulled, cut or broken off (measures 3.4 to 3.7)."""

from typing import Any
from uuid import UUID

from models.access import Role, grant
from models.entities.financing_units import (
    DEPARTMENTS,
    FINANCE,
    INDUSTRY,
    REGULATOR,
    city_units,
    ids_by_duty,
)
from models.entities.issue_intake import raise_issue
from models.grants import (
    ASSIGNED_COMMISSIONER,
    AUDITORS,
    BUSINESS_STAFF,
    CITY_DEPTS,
    COUNTY_DEPTS_OF_LOCATION,
    ENTERPRISE_IN_MY_CARE,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    MY_ENTERPRISE_AS_ADMIN,
    RELIEF_OFFICE,
    via,
)
from models.predicates import VIEWER, Compare, Exists, all_of
from models.ticket import TicketPriority
from models.workflow import Action, Audience, Find, Input, Refusal, Row, Step

NOT_NORMAL_OPERATION = Refusal(
    "NOT_NORMAL_OPERATION",
    "该企业未标识为生产经营正常，不适用“不抽贷、压贷、断贷”的规定，请先由政策专员核实",
    "enterprise",
)
NOT_ITS_LOAN = Refusal("VALIDATION", "所选贷款不是该企业在该银行的贷款", "loan")
BORROWER_UNKNOWN = Refusal("VALIDATION", "请填写有效的借款企业统一社会信用代码，或选择本行的清单反馈", "uscc")
NOT_APPROVED = Refusal("STATE_CONFLICT", "该清单反馈尚未批准，不能登记放款", "feedback")
BANK_UNCLEAR = Refusal("VALIDATION", "请选择办理的银行", "bank")
GRANTED_AHEAD = Refusal("VALIDATION", "发放日期不能晚于今天", "grantedOn")
MATURES_BEFORE = Refusal("VALIDATION", "到期日期须晚于发放日期", "maturesOn")
NO_AMOUNT = Refusal("VALIDATION", "金额须大于零", "amount")

OF_OUR_BANK = grant(Role.BANK, reason="本行的贷款", rows=Compare("bank_id", "in", VIEWER.banks))
READS_LOANS = (
    DEPARTMENTS,
    RELIEF_OFFICE,
    *LOCAL_ADMINS,
    COUNTY_DEPTS_OF_LOCATION,
    *via("enterprise", *ENTERPRISE_IN_MY_CARE),
    MY_ENTERPRISE,
    AUDITORS,
    OF_OUR_BANK,
)
_FINANCE_UNIT = grant(
    *CITY_DEPTS, reason="市金融办协调处置", rows=Compare("finance_unit_id", "in", VIEWER.units)
)
_REGULATOR = grant(
    *CITY_DEPTS, reason="银行监管部门依法监管", rows=Compare("regulator_unit_id", "in", VIEWER.units)
)
READS_DISRUPTIONS = (
    DEPARTMENTS,
    _REGULATOR,
    RELIEF_OFFICE,
    *LOCAL_ADMINS,
    *via("enterprise", *ENTERPRISE_IN_MY_CARE),
    MY_ENTERPRISE,
    AUDITORS,
)
"""Not the bank that it is about: it is asked by the office, which need not say who has told."""
REPORTS_DISRUPTIONS = (MY_ENTERPRISE_AS_ADMIN, *via("enterprise", ASSIGNED_COMMISSIONER))

READS_BALANCES = grant(*BUSINESS_STAFF, reason="工作人员可读普惠小微贷款余额")
BALANCE_KEEPERS = grant(
    *CITY_DEPTS,
    reason="金融职能单位（人行、银行监管、金融办）报送普惠小微贷款余额",
    rows=all_of(
        Compare("reporting_unit_id", "in", VIEWER.units),
        Exists("reporting_unit", Compare("functions", "overlaps", ("FINANCE",))),
    ),
)
FINANCE_UNIT = Audience("finance_unit", path="finance_unit")
REGULATOR_UNIT = Audience("regulator_unit", path="regulator_unit")
KIND_NAMES = {"PULL": "抽贷", "CUT": "压贷", "BREAK": "断贷"}


def our_bank(step: Step) -> UUID:
    """The bank for which somebody acts: the one named, or the only one that is theirs.

    Raises:
        RuleBroken: several are, and none was named.
    """
    held: Any = step.viewer.value("banks", None)
    chosen: UUID | None = step.value("bank_id") or (held[0] if len(held) == 1 else None)
    if chosen is None:
        raise BANK_UNCLEAR()
    return chosen


async def record_loan(step: Step) -> None:
    """A loan of the bank to whoever the feedback or the credit code names."""
    feedback_id = step.value("feedback_id")
    row_of_list = Exists("feedbacks", Compare("id", "eq", str(feedback_id)))
    borrower: dict[str, Any] = (
        {"where": Exists("financing_list_items", row_of_list)}
        if feedback_id
        else {"equal": {"uscc": (step.given.get("uscc") or "").strip().upper()}}
    )
    enterprises, feedbacks, units = await step.find_all(
        Find(entity="Enterprise", **borrower),
        Find(entity="BankFeedback", equal={"id": feedback_id}),
        city_units(step, INDUSTRY, FINANCE),
    )
    if not enterprises:
        raise BORROWER_UNKNOWN()
    if any(each["result"] != "APPROVED" for each in feedbacks):
        raise NOT_APPROVED()
    check_term(step)
    industry, finance = ids_by_duty(step, units, INDUSTRY, FINANCE)
    (enterprise,) = enterprises
    step.set(
        bank_id=feedbacks[0]["bank_id"] if feedbacks else our_bank(step),
        enterprise_id=enterprise["id"],
        enterprise_name=enterprise["name"],
        county_id=enterprise["county_id"],
        zone_id=enterprise["zone_id"],
        industry_unit_id=industry,
        finance_unit_id=finance,
    )


def check_term(step: Step) -> None:
    """A loan was granted by today, and is due later than that."""
    granted, matures = step.value("granted_on"), step.value("matures_on")
    if granted is not None and granted > step.today:
        raise GRANTED_AHEAD()
    if granted is not None and matures is not None and matures <= granted:
        raise MATURES_BEFORE()


async def report_disruption(step: Step) -> None:
    """An urgent issue for the financial affairs office, told to the regulator too (measure 3.4)."""
    (enterprise,), banks, loans, units = await step.find_all(
        Find(entity="Enterprise", equal={"id": step.value("enterprise_id")}),
        Find(entity="Bank", equal={"id": step.value("bank_id")}),
        Find(entity="LoanRecord", equal={"id": step.value("loan_id")}),
        city_units(step, INDUSTRY, FINANCE, REGULATOR),
    )
    if not enterprise["is_normal_operation"]:
        raise NOT_NORMAL_OPERATION()
    amount = step.value("amount")
    if amount is not None and amount <= 0:
        raise NO_AMOUNT()
    for loan in loans:
        if (loan["enterprise_id"], loan["bank_id"]) != (enterprise["id"], step.value("bank_id")):
            raise NOT_ITS_LOAN()
    industry, finance, regulator = ids_by_duty(step, units, INDUSTRY, FINANCE, REGULATOR)
    step.set(
        county_id=enterprise["county_id"],
        zone_id=enterprise["zone_id"],
        industry_unit_id=industry,
        finance_unit_id=finance,
        regulator_unit_id=regulator,
        reported_on=step.today,
    )
    for bank in banks:
        step.set(issue_id=_urgent_issue(step, enterprise, bank, finance))


def _urgent_issue(step: Step, enterprise: Row, bank: Row, finance: UUID) -> UUID:
    what = KIND_NAMES.get(str(step.value("kind")), "")
    return raise_issue(
        step,
        enterprise,
        title=f"{bank['name']}{what} {step.value('amount')} 元",
        content=step.value("description") or what,
        category="FINANCE",
        source="ENTERPRISE",
        priority=TicketPriority.URGENT,
        responsible_unit_id=finance,
    )


LOAN_ACTIONS = (
    Action(
        name="record_loan",
        label="登记贷款 | Record a loan",
        granted=(OF_OUR_BANK,),
        moves=((), None),
        needs=("type", "amount", "granted_on", "matures_on"),
        takes=(
            "bank",
            "feedback",
            Input(
                name="uscc",
                of=str,
                max_length=18,
                label="借款企业统一社会信用代码 | Credit code of the borrower",
            ),
            "annual_rate",
        ),
        effect=record_loan,
    ),
)

DISRUPTION_ACTIONS = (
    Action(
        name="report_loan_disruption",
        label="报告抽贷压贷断贷 | Report a disruption",
        granted=REPORTS_DISRUPTIONS,
        moves=((), "REPORTED"),
        needs=("enterprise", "bank", "kind", "amount", "description"),
        takes=("loan", "evidence"),
        effect=report_disruption,
        notifies=(FINANCE_UNIT, REGULATOR_UNIT),
    ),
    Action(
        name="settle_loan_disruption",
        label="登记处置结果 | Settle",
        granted=(_FINANCE_UNIT,),
        moves=(("REPORTED",), "SETTLED"),
        needs=("outcome",),
        notifies=(Audience("enterprise", path="enterprise"),),
    ),
)
