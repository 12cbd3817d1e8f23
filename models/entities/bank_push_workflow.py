"""What a bank does with what was pushed to it: reads, answers in time, disburses (measure 3.1)."""

from models.access import Role, grant
from models.predicates import VIEWER, Compare, Exists, all_of, any_of
from models.workflow import Action, Audience, Find, Guard, Refusal, Step

ALREADY_READ = Refusal("STATE_CONFLICT", "该推送已经签收")
DECIDED_ALREADY = Refusal("STATE_CONFLICT", "已作出审批决定，不能再次反馈")
CONSENT_WITHDRAWN = Refusal(
    "CONSENT_WITHDRAWN", "企业已撤回同意，不再接收对该企业的反馈（融资清单须经企业同意）"
)
LIST_CLOSED = Refusal("STATE_CONFLICT", "该清单已办结，不再接收反馈")
CREDIT_MISSING = Refusal("VALIDATION", "批准时须填写授信金额", "creditAmount")
CREDIT_ABOVE_REQUEST = Refusal(
    "CREDIT_ABOVE_REQUEST", "授信金额不得超过企业需求金额 {amount} 元", "creditAmount"
)
DISBURSED_ABOVE_CREDIT = Refusal("DISBURSED_ABOVE_CREDIT", "放款金额须在零至授信金额之间", "disbursedAmount")
ONLY_WHEN_APPROVED = Refusal("VALIDATION", "未批准时不填授信金额和放款金额", "creditAmount")
REFUSAL_UNEXPLAINED = Refusal("VALIDATION", "未批准须说明理由", "reason")

OUR_BANK = grant(Role.BANK, reason="推送至本行的清单", rows=Compare("bank_id", "in", VIEWER.banks))
DISBURSING = OUR_BANK.but(
    all_of(OUR_BANK.rows, Compare("result", "eq", "APPROVED")), "本行已批准的授信可登记放款"
).limited_to("disbursed_amount")

FINANCE_UNIT = Audience("finance_unit", path="push.list.finance_unit")
BORROWER = Audience("enterprise", path="item.enterprise")


async def mark_read(step: Step) -> None:
    """The bank has it."""
    step.set(read_at=step.now)


async def feed_back(step: Step) -> None:
    """What the bank decided, or that it is still at it; the last missing answer completes the list."""
    result = step.value("result")
    if result is None:
        return
    (item,), (listed,) = await step.find_all(
        Find(entity="FinancingListItem", equal={"id": step.row["item_id"]}),
        Find(
            entity="FinancingList",
            where=Exists("items", Compare("id", "eq", str(step.row["item_id"]))),
            lock=True,
        ),
    )
    # Asked again: the enterprise may have withdrawn while the row was being waited for.
    if item["consent"] != "CONSENTED":
        raise CONSENT_WITHDRAWN()
    if listed["status"] == "CLOSED":
        raise LIST_CLOSED()
    _check_amounts(step, str(result), item["amount"])
    if result != "PENDING":
        step.set(decided_at=step.now)
    if step.row["result"] is None:
        step.set(fed_back_at=step.now, is_late=step.now > step.row["due_at"])
        left = listed["unanswered_count"] - 1
        complete = {} if left else {"status": "FED_BACK"}
        step.change("FinancingList", listed["id"], unanswered_count=left, **complete)
    step.tell(BORROWER, FINANCE_UNIT)


def _check_amounts(step: Step, result: str, requested: object) -> None:
    credit, disbursed = step.value("credit_amount"), step.value("disbursed_amount")
    if result != "APPROVED":
        if credit is not None or disbursed is not None:
            raise ONLY_WHEN_APPROVED()
        if result == "REFUSED" and not step.value("reason"):
            raise REFUSAL_UNEXPLAINED()
        return
    if credit is None or credit <= 0:
        raise CREDIT_MISSING()
    if credit > requested:
        raise CREDIT_ABOVE_REQUEST(amount=requested)
    if disbursed is not None and not 0 <= disbursed <= credit:
        raise DISBURSED_ABOVE_CREDIT()


async def check_disbursed(step: Step) -> None:
    """What was paid out lies within the credit."""
    disbursed = step.value("disbursed_amount")
    if disbursed is not None and not 0 <= disbursed <= step.row["credit_amount"]:
        raise DISBURSED_ABOVE_CREDIT()


PUSH_ACTIONS = (
    Action(
        name="mark_push_read",
        label="签收推送 | Mark as read",
        granted=(OUR_BANK,),
        guards=(Guard(ALREADY_READ, Compare("read_at", "is_null", True)),),
        effect=mark_read,
    ),
)

FEEDBACK_ACTIONS = (
    Action(
        name="bank_feedback",
        label="反馈审批结果 | Feed back",
        granted=(OUR_BANK,),
        needs=("result",),
        takes=("credit_amount", "disbursed_amount", "reason"),
        guards=(
            Guard(
                DECIDED_ALREADY,
                any_of(Compare("result", "is_null", True), Compare("result", "eq", "PENDING")),
            ),
            Guard(CONSENT_WITHDRAWN, Exists("item", Compare("consent", "eq", "CONSENTED"))),
        ),
        deadline="bank.feedback_wd",
        effect=feed_back,
    ),
)
