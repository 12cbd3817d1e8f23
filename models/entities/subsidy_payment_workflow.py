"""What may be done to instalments, payments and recoveries, by whom and when (DOMAIN §6.4)."""

from datetime import date
from decimal import Decimal

from models.audiences import ENTERPRISE
from models.entities import subsidy_money as money
from models.entities import subsidy_recovery as recovery
from models.entities.subsidy_actions import FINANCE_OFFICE
from models.entities.subsidy_workflow import LEAD_DEPT_OF_PAYMENT, LEAD_HEAD, LEAD_HEAD_OF_PAYMENT
from models.grants import FINANCE, MY_ENTERPRISE, MY_ENTERPRISE_AS_ADMIN
from models.predicates import TODAY, Compare
from models.workflow import Action, Guard, Input, Refusal

NOT_DUE = Refusal("STATE_CONFLICT", "尚未到催缴日期")
CONFIRMED_ALREADY = Refusal("STATE_CONFLICT", "该笔资金已确认到账")

INSTALMENT_ACTIONS = (
    Action(
        name="check_instalment",
        label="核查在库情况 | Check the library",
        granted=(LEAD_DEPT_OF_PAYMENT,),
        moves=(("PLANNED", "CHECKING"), None),
        branches=("PAYABLE", "VOID"),
        effect=money.check,
        notifies=(ENTERPRISE, FINANCE_OFFICE),
    ),
    Action(
        name="reduce_instalment",
        label="核减 | Reduce",
        granted=(LEAD_HEAD.via("application"),),
        moves=(("PLANNED", "CHECKING", "PAYABLE"), None),
        branches=("VOID",),
        takes=(
            "amount",
            Input(name="reason", of=str, label="核减理由 | Reason", required=True, max_length=300),
        ),
        effect=money.reduce,
        notifies=(ENTERPRISE, FINANCE_OFFICE),
    ),
    Action(
        name="pay_instalment",
        label="拨付 | Pay",
        granted=(FINANCE,),
        moves=(("PAYABLE",), "PAID"),
        takes=(
            Input(
                name="account",
                of="EnterpriseAccount",
                label="收款账户 | Account of the enterprise",
                required=True,
            ),
            Input(name="voucher_no", of=str, label="凭证号 | Voucher number", required=True, max_length=60),
            Input(name="paid_on", of=date, label="拨付日期，默认今天 | Paid on, today unless given"),
        ),
        effect=money.pay,
        notifies=(ENTERPRISE,),
    ),
)

DISBURSEMENT_ACTIONS = (
    Action(
        name="confirm_arrival",
        label="确认到账 | Confirm the arrival",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        takes=("arrived_on",),
        guards=(Guard(CONFIRMED_ALREADY, Compare("confirmed_by_enterprise_at", "is_null", True)),),
        deadline="fund.confirm_wd",
        effect=money.confirm_arrival,
        notifies=(FINANCE_OFFICE,),
    ),
)

RECOVERY_ACTIONS = (
    Action(
        name="open_recovery",
        label="立案追回 | Ask money back",
        granted=(FINANCE, LEAD_HEAD_OF_PAYMENT),
        moves=((), "OPEN"),
        needs=("instalment", "reason", "amount"),
        takes=("note",),
        effect=recovery.open_recovery,
        notifies=(ENTERPRISE, FINANCE_OFFICE),
    ),
    Action(
        name="record_recovery",
        label="登记追回 | Record what came back",
        granted=(FINANCE,),
        moves=(("OPEN", "PARTIAL"), None),
        branches=("PARTIAL", "RECOVERED"),
        needs=("voucher_no",),
        takes=(
            Input(name="received", of=Decimal, label="本次追回金额（元） | Received, yuan", required=True),
            "recovered_on",
        ),
        effect=recovery.record_recovery,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="object_recovery",
        label="申辩 | Object",
        granted=(MY_ENTERPRISE,),
        moves=(("OPEN", "PARTIAL"), None),
        needs=("objection",),
        notifies=(FINANCE_OFFICE,),
    ),
    Action(
        name="write_off_recovery",
        label="核销 | Write off",
        granted=(FINANCE,),
        moves=(("OPEN", "PARTIAL"), "WRITTEN_OFF"),
        takes=("note",),
        effect=recovery.write_off,
    ),
    Action(
        name="urge_recovery",
        label="催缴 | Urge",
        granted=(FINANCE,),
        moves=(("OPEN", "PARTIAL"), None),
        guards=(Guard(NOT_DUE, Compare("urge_on", "lte", TODAY)),),
        effect=recovery.urge_recovery,
        automatic=True,
        notifies=(ENTERPRISE, FINANCE_OFFICE),
    ),
)
