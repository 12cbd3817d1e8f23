"""What may be done to applications and public notices, by whom and when (DOMAIN §6.4)."""

from decimal import Decimal

from models.access import Role, grant
from models.audiences import COUNTY, ENTERPRISE
from models.entities import subsidy_intake as intake
from models.entities import subsidy_money as money
from models.entities import subsidy_reviews as reviews
from models.entities.subsidy_workflow import (
    DRAFTERS,
    FIRST_REVIEW,
    INVITERS,
    LEAD_DEPT,
    LEAD_HEAD,
    STILL_DECIDED,
    ReviewDecision,
)
from models.grants import FINANCE, MY_ENTERPRISE_AS_ADMIN
from models.predicates import NOW, TODAY, VIEWER, Compare, Not, any_of
from models.workflow import Action, Audience, Guard, Input, Refusal

NOTICE_NOT_OPENED = Refusal("NOTICE_REQUIRED", "须先公示（《若干措施》第五条）")
NOTICE_RUNNING = Refusal("NOTICE_RUNNING", "公示期未满，期满无异议后方可批准")
SUPPLEMENT_LATE = Refusal("DEADLINE_PASSED", "补正期限已过，请重新申报")
NOT_WAITING = Refusal("STATE_CONFLICT", "该申报未在等待预算")
NOTICE_OVER = Refusal("DEADLINE_PASSED", "公示期已满")

REVIEW_UNIT = Audience("review_unit", path="review_unit")
FINANCE_OFFICE = Audience("finance", roles=(Role.CITY_FINANCE,))
LEAD = Audience("lead_department", path="item.lead_unit")

_OPINION = Input(name="opinion", of=str, label="意见 | Opinion", max_length=2000)
_DECISION = Input(name="decision", of=ReviewDecision, label="结论 | Decision", required=True)

APPLICATION_ACTIONS = (
    Action(
        name="draft_application",
        label="起草申报 | Draft an application",
        granted=DRAFTERS,
        moves=((), "DRAFT"),
        needs=("item", "enterprise"),
        takes=("library_record", "certification", "requested", "materials", "commitment_signed"),
        effect=intake.draft,
    ),
    Action(
        name="invite_application",
        label="邀请申报（免申即享） | Invite to apply",
        granted=INVITERS,
        moves=((), "DRAFT"),
        needs=("item", "enterprise"),
        takes=("library_record", "certification"),
        deadline="subsidy.invite_wd",
        effect=intake.invite,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="submit_application",
        label="提交申报 | Submit",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        moves=(("DRAFT",), "SUBMITTED"),
        branches=("REDIRECTED",),
        needs=("requested", "commitment_signed"),
        takes=("materials",),
        deadline="subsidy.first_wd",
        effect=intake.submit,
        notifies=(REVIEW_UNIT, COUNTY),
    ),
    Action(
        name="start_first_review",
        label="开始初审 | Take up the first review",
        granted=FIRST_REVIEW,
        moves=(("SUBMITTED",), "FIRST_REVIEW"),
    ),
    Action(
        name="first_review",
        label="初审 | First review",
        granted=FIRST_REVIEW,
        moves=(("SUBMITTED", "FIRST_REVIEW"), None),
        branches=("SECOND_REVIEW", "SUPPLEMENT", "REJECTED", "REDIRECTED"),
        takes=(_DECISION, _OPINION),
        deadline="subsidy.first_wd",
        separate_from=("second_review", "plan_instalments"),
        effect=reviews.first_review,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="supplement_application",
        label="补正 | Supplement",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        moves=(("SUPPLEMENT",), "FIRST_REVIEW"),
        takes=("materials", "requested"),
        guards=(Guard(SUPPLEMENT_LATE, Compare("step_due_at", "gte", NOW)),),
        deadline="subsidy.supplement_wd",
        effect=intake.supplement,
        notifies=(REVIEW_UNIT, COUNTY),
    ),
    Action(
        name="decide_overlap",
        label="就高不重复认定 | Decide on overlapping policies",
        granted=(LEAD_DEPT,),
        moves=(("SUBMITTED", "FIRST_REVIEW", "SECOND_REVIEW"), None),
        branches=("REDIRECTED",),
        effect=intake.decide_overlap,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="second_review",
        label="复核 | Second review",
        granted=(LEAD_DEPT,),
        moves=(("SECOND_REVIEW",), None),
        branches=("PUBLIC_NOTICE", "REJECTED", "REDIRECTED"),
        takes=(_DECISION, "approved", _OPINION),
        deadline="subsidy.second_wd",
        separate_from=("first_review", "plan_instalments"),
        effect=reviews.second_review,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="return_to_review",
        label="退回复核 | Hold the second review again",
        granted=(LEAD_DEPT,),
        moves=(("PUBLIC_NOTICE", "OBJECTION"), "SECOND_REVIEW"),
        takes=(
            Input(name="opinion", of=str, label="核查情况 | What was found", required=True, max_length=2000),
        ),
        effect=reviews.return_to_review,
    ),
    Action(
        name="approve_application",
        label="批准 | Approve",
        granted=(LEAD_HEAD,),
        moves=(("PUBLIC_NOTICE",), "APPROVED"),
        guards=(
            Guard(NOTICE_NOT_OPENED, Compare("notice_ends_on", "is_null", False)),
            Guard(
                NOTICE_RUNNING,
                any_of(Compare("notice_ends_on", "is_null", True), Compare("notice_ends_on", "lt", TODAY)),
            ),
        ),
        effect=reviews.approve,
        notifies=(ENTERPRISE, FINANCE_OFFICE),
    ),
    Action(
        name="release_waiting",
        label="安排预算 | Give it the budget it waits for",
        granted=(FINANCE,),
        moves=(("APPROVED",), None),
        guards=(Guard(NOT_WAITING, Compare("waiting_budget", "eq", True)),),
        effect=reviews.release_waiting,
        automatic=True,
        notifies=(ENTERPRISE, FINANCE_OFFICE),
    ),
    Action(
        name="plan_instalments",
        label="下达拨付计划 | Plan the payments",
        granted=(FINANCE,),
        moves=(("APPROVED",), "PAYING"),
        takes=(_OPINION,),
        guards=(Guard(reviews.WAITING_BUDGET, Compare("waiting_budget", "eq", False)),),
        deadline="subsidy.order_wd",
        separate_from=("first_review", "second_review"),
        effect=money.plan,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="evaluate_performance",
        label="绩效评价 | Evaluate the performance",
        granted=(LEAD_DEPT,),
        moves=(("PAID",), "EVALUATED"),
        takes=(
            Input(name="score", of=Decimal, label="得分 | Score, 0 to 100", required=True),
            Input(name="findings", of=str, label="评价意见 | Findings", required=True, max_length=5000),
        ),
        effect=money.evaluate,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="withdraw_application",
        label="撤回 | Withdraw",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        moves=(("DRAFT", *STILL_DECIDED), "WITHDRAWN"),
        effect=intake.withdraw,
    ),
)

_NOTICE_KEEPERS = (
    grant(
        *LEAD_DEPT.roles,
        reason="本单位（含下属单位）是牵头单位",
        rows=Compare("lead_unit_id", "in", VIEWER.units),
    ),
)
_READERS = grant(*Role, reason="公示期内任何人可提出异议", rows=Compare("from_on", "lte", TODAY))

NOTICE_ACTIONS = (
    Action(
        name="open_notice",
        label="公示 | Give public notice",
        granted=_NOTICE_KEEPERS,
        moves=((), None),
        needs=("title", "applications", "to_on"),
        takes=("url",),
        deadline="subsidy.notice_wd",
        effect=reviews.open_notice,
    ),
    Action(
        name="object_notice",
        label="提出异议 | Object",
        granted=(_READERS,),
        takes=(
            Input(
                name="no", of=str, label="申报编号 | Number of the application", required=True, max_length=30
            ),
            Input(name="reason", of=str, label="异议理由 | Reason", required=True, max_length=2000),
        ),
        guards=(Guard(NOTICE_OVER, Not(Compare("to_on", "lt", TODAY))),),
        effect=reviews.object_notice,
    ),
)
