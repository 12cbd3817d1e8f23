"""How debts between enterprises are mediated, judged and refused; how damage is compensated (measure 13)."""

from models.access import Role, grant
from models.audiences import ENTERPRISE
from models.grants import CITY_DEPTS, COUNTY_DEPTS, ENTERPRISE_ROLES, JUDICIAL
from models.predicates import TODAY, VIEWER, Compare
from models.validators import unified_social_credit_code
from models.workflow import Action, Audience, Find, Guard, Input, Refusal, Step

OF_THE_CREDITOR = grant(
    Role.ENTERPRISE_ADMIN, reason="您的企业是债权人", rows=Compare("creditor_id", "in", VIEWER.enterprises)
)
PARTIES = (
    grant(
        *ENTERPRISE_ROLES, reason="您的企业是债权人", rows=Compare("creditor_id", "in", VIEWER.enterprises)
    ),
    grant(*ENTERPRISE_ROLES, reason="您的企业是债务人", rows=Compare("debtor_id", "in", VIEWER.enterprises)),
)
CREDITOR = Audience("creditor", path="creditor")
DEBTOR = Audience("debtor", path="debtor")

SAME_PARTY = Refusal("VALIDATION", "债权人和债务人不能是同一企业", "debtor")
NO_SUCH_DEBTOR = Refusal(
    "VALIDATION", "请选择债务企业，或填写本市在册债务企业的统一社会信用代码", "debtorUscc"
)
NOTHING_OWED = Refusal("VALIDATION", "债务金额须大于零", "amount")
PERFORM_BEFORE_EFFECT = Refusal("VALIDATION", "履行期限不能早于文书生效日期", "performBy")
NOT_YET_DUE = Refusal("STATE_CONFLICT", "履行期限未满，不能登记拒不履行")
REFUSED_IN_FUTURE = Refusal("VALIDATION", "拒不履行日期不能晚于今天", "refusedOn")
REFUSED_BEFORE_DUE = Refusal("VALIDATION", "拒不履行日期须在履行期限之后", "refusedOn")
PERFORMED_IN_FUTURE = Refusal("VALIDATION", "履行日期不能晚于今天", "performedOn")


# --- debts between enterprises ------------------------------------------------------------------


async def register_debt(step: Step) -> None:
    """A debt of one enterprise to another; a creditor, who cannot look others up, names it by its code."""
    if step.value("debtor_id") is None:
        code = unified_social_credit_code.normal(step.given.get("debtor_uscc") or "")
        (found,) = await step.find_all(Find(entity="Enterprise", equal={"uscc": code}))
        if not found:
            raise NO_SUCH_DEBTOR()
        step.set(debtor_id=found[0]["id"])
    if step.value("creditor_id") is not None and step.value("creditor_id") == step.value("debtor_id"):
        raise SAME_PARTY()
    if step.value("amount") is not None and step.value("amount") <= 0:
        raise NOTHING_OWED()


async def bind_debtor(step: Step) -> None:
    """A document that has taken effect, and the day by which it is to be performed."""
    effective, by = step.value("effective_on"), step.value("perform_by")
    if effective is not None and by is not None and by < effective:
        raise PERFORM_BEFORE_EFFECT()


async def record_refusal(step: Step) -> None:
    """The term is over and the debtor will not pay: a blacklisting may rest on it."""
    refused = step.value("refused_on")
    if refused is None:
        return
    if refused > step.today:
        raise REFUSED_IN_FUTURE()
    if refused <= step.row["perform_by"]:
        raise REFUSED_BEFORE_DUE()


async def perform(step: Step) -> None:
    """Paid, early or late; a listing that rests on the debt ends only by repair."""
    performed = step.value("performed_on")
    if performed is not None and performed > step.today:
        raise PERFORMED_IN_FUTURE()


DEBT_ACTIONS = (
    Action(
        name="register_debt",
        label="登记企业间债务 | Register a debt",
        granted=(JUDICIAL, OF_THE_CREDITOR),
        moves=((), "REGISTERED"),
        needs=("creditor", "contract_no", "amount"),
        takes=(
            "debtor",
            Input(
                name="debtor_uscc",
                of=str,
                max_length=30,
                label="债务企业统一社会信用代码 | Credit code of the debtor",
            ),
        ),
        effect=register_debt,
    ),
    Action(
        name="mediate_debt",
        label="组织调解 | Mediate",
        granted=(JUDICIAL,),
        moves=(("REGISTERED",), "MEDIATING"),
        needs=("mediation",),
        notifies=(CREDITOR, DEBTOR),
    ),
    Action(
        name="settle_debt",
        label="调解达成 | Settled by mediation",
        granted=(JUDICIAL,),
        moves=(("MEDIATING",), "SETTLED"),
        needs=("mediation_doc", "court", "effective_on", "perform_by"),
        takes=("mediation",),
        effect=bind_debtor,
        notifies=(CREDITOR, DEBTOR),
    ),
    Action(
        name="judge_debt",
        label="登记判决 | Record the judgment",
        granted=(JUDICIAL,),
        moves=(("REGISTERED", "MEDIATING"), "JUDGED"),
        needs=("judgment_doc", "court", "effective_on", "perform_by"),
        effect=bind_debtor,
        notifies=(CREDITOR, DEBTOR),
    ),
    Action(
        name="record_refusal",
        label="登记拒不履行 | Record that it was not performed",
        granted=(JUDICIAL,),
        moves=(("SETTLED", "JUDGED"), "REFUSED"),
        needs=("refused_on", "refusal"),
        guards=(Guard(NOT_YET_DUE, Compare("perform_by", "lt", TODAY)),),
        effect=record_refusal,
        notifies=(CREDITOR, DEBTOR),
    ),
    Action(
        name="perform_debt",
        label="登记履行 | Record that it was paid",
        granted=(JUDICIAL,),
        moves=(("REGISTERED", "MEDIATING", "SETTLED", "JUDGED", "REFUSED"), "PERFORMED"),
        needs=("performed_on",),
        effect=perform,
        notifies=(CREDITOR, DEBTOR),
    ),
)


# --- compensation by the state ------------------------------------------------------------------

JUSTICE = grant(
    *CITY_DEPTS,
    reason="市司法局负责行政赔偿事项",
    rows=Compare("oversight_unit_id", "in", VIEWER.units),
)
UNIT_AT_FAULT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）是赔偿义务机关",
    rows=Compare("unit_id", "in", VIEWER.units),
)
PAYING_UNIT = Audience("unit", path="unit")

FINDING_REQUIRED = Refusal(
    "FINDING_REQUIRED",
    "行政行为须经依法认定违法并造成损害，方可赔偿（措施第十三条）：请填写认定文书号",
    "judgmentDoc",
)
NOTHING_DUE = Refusal("VALIDATION", "赔偿金额须大于零", "amount")
DECIDED_IN_FUTURE = Refusal("VALIDATION", "决定日期不能晚于今天", "decidedOn")
PAID_BEFORE_DECISION = Refusal("VALIDATION", "支付日期不能早于赔偿决定日期", "paidOn")
PAID_IN_FUTURE = Refusal("VALIDATION", "支付日期不能晚于今天", "paidOn")
NO_JUSTICE_UNIT = Refusal("STATE_CONFLICT", "机构中没有市司法局，请联系系统管理员维护机构", "unit")


async def open_compensation(step: Step) -> None:
    """Damage that an unlawful act of a unit has done, as a document finds."""
    (offices,) = await step.find_all(Find(entity="OrgUnit", equal={"code": f"{step.viewer.city_id}-JUSTICE"}))
    if not offices:
        raise NO_JUSTICE_UNIT()
    step.set(oversight_unit_id=offices[0]["id"])
    if not step.value("judgment_doc"):
        raise FINDING_REQUIRED()
    amount, decided = step.value("amount"), step.value("decided_on")
    if amount is not None and amount <= 0:
        raise NOTHING_DUE()
    if decided is not None and decided > step.today:
        raise DECIDED_IN_FUTURE()


async def pay_compensation(step: Step) -> None:
    """The enterprise has the money."""
    paid = step.given.get("paid_on") or step.today
    if paid > step.today:
        raise PAID_IN_FUTURE()
    if paid < step.row["decided_on"]:
        raise PAID_BEFORE_DECISION()
    step.set(paid_on=paid)


COMPENSATION_ACTIONS = (
    Action(
        name="open_compensation",
        label="立案赔偿 | Open a compensation case",
        granted=(JUSTICE, UNIT_AT_FAULT),
        moves=((), "OPEN"),
        needs=("enterprise", "unit", "amount", "decided_on"),
        takes=("judgment_doc", "matter"),
        effect=open_compensation,
        notifies=(ENTERPRISE, PAYING_UNIT),
    ),
    Action(
        name="pay_compensation",
        label="登记支付 | Record the payment",
        granted=(JUSTICE, UNIT_AT_FAULT),
        moves=(("OPEN",), "PAID"),
        needs=("payment_doc",),
        takes=("paid_on",),
        effect=pay_compensation,
        notifies=(ENTERPRISE,),
    ),
)
