"""How arrears are reported, confirmed, contested, repaid and withdrawn (measure 7, DOMAIN §6.8)."""

from datetime import date
from decimal import Decimal

from models.audiences import COUNTY
from models.entities.arrears_access import (
    CLEARING,
    CREDITOR,
    DEBTOR_UNIT,
    DEBTORS,
    HELPING_THE_CREDITOR,
    RepaymentMethod,
)
from models.entities.arrears_effects import (
    amend_terms,
    confirm,
    dishonour,
    dispute,
    honour,
    record_repayment,
    report,
    resolve_dispute,
)
from models.grants import via
from models.predicates import Compare, all_of
from models.workflow import Action, Audience, Guard, Input, Refusal

CREDITOR_TOLD = Audience("creditor", path="creditor")
DEBTOR_TOLD = Audience("debtor_unit", path="debtor_unit")
DEBTOR_FIRM_TOLD = Audience("debtor_enterprise", path="debtor_enterprise")
DEBTORS_TOLD = (DEBTOR_TOLD, DEBTOR_FIRM_TOLD)

NOT_DISPUTED = Refusal("STATE_CONFLICT", "该欠款没有待处理的争议")
NO_BILL = Refusal("STATE_CONFLICT", "只有票据需要登记兑付或者拒付")
BILL_SETTLED = Refusal("STATE_CONFLICT", "该票据已登记兑付或者拒付")

TERMS = (
    "delivered_on",
    "acceptance_agreed",
    "acceptance_due_on",
    "accepted_on",
    "progress_settlement",
    "settled_on",
    "contract_term_days",
    "back_to_back",
    "size_at_signing",
    "interest_rate",
    "lpr_at_signing",
)
"""What the due date and the interest follow from."""
RECORDERS = (*CLEARING, DEBTOR_UNIT)
"""Who records that money was paid: who clears arrears, and the unit that pays."""

ARREARS_ACTIONS = (
    Action(
        name="report_arrears",
        label="填报拖欠账款 | Report arrears",
        granted=(CREDITOR, *CLEARING, HELPING_THE_CREDITOR),
        moves=((), "REPORTED"),
        needs=("creditor", "debtor_type", "contract_no", "goods_kind", "contract_amount", "unpaid"),
        takes=("debtor_unit", "debtor_enterprise", "county", *TERMS),
        effect=report,
        notifies=(*DEBTORS_TOLD, COUNTY),
    ),
    Action(
        name="amend_arrears_terms",
        label="更正付款条件 | Amend the terms",
        granted=(
            *CLEARING,
            CREDITOR.but(
                all_of(CREDITOR.rows, Compare("status", "eq", "REPORTED")), "确认前债权人可更正付款条件"
            ),
        ),
        moves=(("REPORTED", "DISPUTED", "CONFIRMED", "REPAYING"), None),
        takes=TERMS,
        effect=amend_terms,
    ),
    Action(
        name="confirm_arrears",
        label="确认欠款 | Confirm",
        granted=CLEARING,
        moves=(("REPORTED", "DISPUTED"), "CONFIRMED"),
        needs=("confirmed_amount",),
        takes=("dispute_part", "dispute_reason", "repayment_plan"),
        effect=confirm,
        notifies=(CREDITOR_TOLD, *DEBTORS_TOLD),
    ),
    Action(
        name="dispute_arrears",
        label="提出争议 | Dispute",
        granted=DEBTORS,
        moves=(("REPORTED",), "DISPUTED"),
        needs=("dispute_reason",),
        takes=("dispute_part",),
        effect=dispute,
        notifies=(CREDITOR_TOLD, COUNTY),
    ),
    Action(
        name="resolve_dispute",
        label="处理争议 | Settle the dispute",
        granted=CLEARING,
        moves=(("DISPUTED", "CONFIRMED", "REPAYING"), None),
        branches=("CONFIRMED", "CLEARED", "WITHDRAWN"),
        needs=("dispute_accepted", "dispute_resolution"),
        guards=(Guard(NOT_DISPUTED, Compare("disputed", "eq", True)),),
        effect=resolve_dispute,
        notifies=(CREDITOR_TOLD, *DEBTORS_TOLD),
    ),
    Action(
        name="record_repayment",
        label="登记偿还 | Record a repayment",
        granted=RECORDERS,
        moves=(("CONFIRMED", "REPAYING"), "REPAYING"),
        branches=("CLEARED",),
        takes=(
            Input(name="paid_on", of=date, label="偿还日期 | Paid on", required=True),
            Input(name="amount", of=Decimal, label="偿还金额（元） | Amount, yuan", required=True),
            Input(name="method", of=RepaymentMethod, label="偿还方式 | Method", required=True),
            "repayment_plan",
        ),
        effect=record_repayment,
        notifies=(CREDITOR_TOLD, *DEBTORS_TOLD),
    ),
    Action(
        name="withdraw_arrears",
        label="撤回填报 | Withdraw",
        granted=(CREDITOR,),
        moves=(("REPORTED", "DISPUTED"), "WITHDRAWN"),
        needs=("withdraw_reason",),
        notifies=(*DEBTORS_TOLD, COUNTY),
    ),
)

_OPEN_BILL = (
    Guard(NO_BILL, Compare("method", "eq", "BILL")),
    Guard(
        BILL_SETTLED,
        all_of(Compare("honoured_on", "is_null", True), Compare("dishonoured_on", "is_null", True)),
    ),
)

REPAYMENT_ACTIONS = (
    Action(
        name="honour_bill",
        label="登记票据兑付 | Record that a bill was honoured",
        granted=via("item", *RECORDERS, CREDITOR),
        needs=("honoured_on",),
        guards=_OPEN_BILL,
        effect=honour,
    ),
    Action(
        name="dishonour_bill",
        label="登记票据拒付 | Record that a bill was refused",
        granted=via("item", *RECORDERS, CREDITOR),
        needs=("dishonoured_on",),
        guards=_OPEN_BILL,
        effect=dishonour,
    ),
)
