"""How an issue moves, by whom, under which rules and by when (DOMAIN §6.2).

The office may do what the clock does (``automatic``) as soon as its time has come.
"""

from enum import auto

from models import audiences, urging
from models.entities import issue_closing, issue_effects, issue_intake
from models.entities.issue_effects import SEPARATION_OF_DUTIES
from models.entities.issue_grants import (
    CENTRE,
    HANDLER,
    IN_MY_CARE,
    LEADERS_IN_CHARGE,
    LED_BY_ME,
    OFFICE,
    ON_BEHALF,
    UNIT_HEAD,
)
from models.entities.issue_records import UrgeLevel
from models.grants import MY_ENTERPRISE, OUR_UNIT, RELIEF_OFFICE
from models.labels import Choice
from models.predicates import NOW, TODAY, VIEWER, Compare, Exists, Not, any_of
from models.workflow import Action, Guard, Input, Refusal


class IssueStatus(Choice):
    """诉求状态 | State of an issue; a returned one is accepted again"""

    DRAFT = auto(), "草稿 | Draft"
    SUBMITTED = auto(), "待受理 | Submitted", "warning"
    REJECTED = auto(), "不予受理 | Rejected"
    ACCEPTED = auto(), "已受理 | Accepted", "info"
    DISPATCHED = auto(), "已分办 | Dispatched", "info"
    IN_PROGRESS = auto(), "办理中 | In progress", "info"
    EXTENSION_PENDING = auto(), "延期待批 | Extension pending", "warning"
    DONE = auto(), "待核验 | Done, to be verified", "warning"
    REWORK = auto(), "重办 | Rework", "danger"
    VERIFIED = auto(), "待评价 | Verified, to be evaluated", "info"
    CLOSED = auto(), "已销号 | Closed out", "success"
    LONG_TERM = auto(), "长期推进 | Long-term work", "info"
    MERGED = auto(), "已合并 | Merged"


_RUNNING = ("DISPATCHED", "IN_PROGRESS", "EXTENSION_PENDING", "REWORK")
"""With a unit, and a deadline that runs."""
_OPEN = ("SUBMITTED", "ACCEPTED", *_RUNNING, "DONE", "VERIFIED", "LONG_TERM")
_HANDLING = ("sign_in_issue", "finish_issue", "request_extension")
"""Who has done one of these may not verify, evaluate or close (DOMAIN §5.2)."""


def _in_time(sentence: str, column: str = "step_due_at") -> Guard:
    return Guard(Refusal("DEADLINE_PASSED", sentence), Compare(column, "gte", NOW))


def _state(sentence: str) -> Refusal:
    return Refusal("STATE_CONFLICT", sentence)


_TIME_IS_OVER = Guard(_state("期限未到"), Compare("step_due_at", "lt", NOW))
_NOT_BY_THE_HANDLER = Guard(SEPARATION_OF_DUTIES, Not(Compare("handler_id", "eq", VIEWER.user)))
_CONSENTED = Guard(
    Refusal("VALIDATION", "代为提交须取得企业同意", "consentGiven"),
    any_of(Compare("on_behalf", "eq", False), Compare("consent_given", "eq", True)),
)
_NOT_EVALUATED = Guard(_state("该诉求已经评价"), Compare("evaluation_grade", "is_null", True))
_EVALUATED = Guard(_state("企业评价或默认评价后方可销号"), Compare("evaluation_grade", "is_null", False))
_UNSATISFIED = Compare("evaluation_grade", "in", tuple(map(str, issue_closing.DISSATISFIED)))
_LEADER_AGREED = Compare("long_term_approved_at", "is_null", False)

_REASON = Input(name="reason", of=str, label="理由 | Reason", required=True, max_length=500)
_TEXT = Input(name="text", of=str, label="内容 | Text", required=True, max_length=2000)
_COMMENT = Input(name="comment", of=str, label="意见 | Comment", max_length=500)

ISSUE_ACTIONS = (
    Action(
        name="submit_issue",
        label="提交 | Submit",
        granted=(MY_ENTERPRISE, *ON_BEHALF, *OFFICE),
        moves=(("DRAFT",), "SUBMITTED"),
        needs=("enterprise", "title", "content"),
        fills=("enterprise", "title", "content"),
        guards=(_CONSENTED,),
        effect=issue_intake.submit,
        notifies=(audiences.RELIEF_OFFICE, audiences.COUNTY, audiences.ENTERPRISE),
    ),
    Action(
        name="accept_issue",
        label="受理 | Accept",
        granted=OFFICE,
        moves=(("SUBMITTED",), "ACCEPTED"),
        deadline="sla.accept",
        effect=issue_intake.accept,
        notifies=(audiences.ENTERPRISE,),
    ),
    Action(
        name="reject_issue",
        label="不予受理 | Reject",
        granted=OFFICE,
        moves=(("SUBMITTED",), "REJECTED"),
        needs=("reject_reason", "reject_guidance"),
        deadline="sla.accept",
        effect=issue_intake.reject,
        notifies=(audiences.ENTERPRISE,),
    ),
    Action(
        name="object_issue",
        label="提出异议 | Object to the rejection",
        granted=(MY_ENTERPRISE,),
        moves=(("REJECTED",), None),
        needs=("objection",),
        guards=(
            Guard(_state("只能提出一次异议"), Compare("objected_at", "is_null", True)),
            _in_time("已超过提出异议的期限"),
        ),
        deadline="sla.objection",
        effect=issue_intake.object_to_rejection,
        notifies=(audiences.RELIEF_OFFICE,),
    ),
    Action(
        name="reconsider_issue",
        label="复核异议 | Decide on the objection",
        granted=(RELIEF_OFFICE,),
        moves=(("REJECTED",), None),
        branches=("ACCEPTED",),
        takes=(
            Input(name="accept", of=bool, label="是否受理 | Whether it is taken up after all", required=True),
            _COMMENT,
        ),
        guards=(
            Guard(_state("企业没有提出异议"), Compare("objected_at", "is_null", False)),
            Guard(_state("异议已经复核"), Compare("objection_decided_at", "is_null", True)),
        ),
        deadline="sla.accept",
        effect=issue_intake.reconsider,
        notifies=(audiences.ENTERPRISE, audiences.COUNTY),
    ),
    Action(
        name="merge_issue",
        label="合并 | Merge",
        granted=OFFICE,
        moves=(("SUBMITTED", "ACCEPTED"), "MERGED"),
        needs=("duplicate_of",),
        effect=issue_intake.merge,
        notifies=(audiences.ENTERPRISE,),
    ),
    Action(
        name="dispatch_issue",
        label="分办 | Dispatch",
        granted=OFFICE,
        moves=(("ACCEPTED",), "DISPATCHED"),
        needs=("lead_leader", "responsible_unit", "due_at"),
        takes=("co_units", "priority"),
        deadline="sla.dispatch",
        effect=issue_effects.dispatch,
        notifies=(audiences.RESPONSIBLE_UNIT, audiences.LEAD_LEADER, audiences.ENTERPRISE),
    ),
    Action(
        name="sign_in_issue",
        label="签收 | Sign in",
        granted=(OUR_UNIT,),
        moves=(("DISPATCHED",), "IN_PROGRESS"),
        needs=("handler",),
        deadline="sla.signin",
        effect=issue_effects.sign_in,
        notifies=(audiences.HANDLER, audiences.RELIEF_OFFICE),
    ),
    Action(
        name="return_issue",
        label="退回 | Return",
        granted=(OUR_UNIT,),
        moves=(("DISPATCHED",), "ACCEPTED"),
        needs=("suggested_unit",),
        takes=(_REASON,),
        guards=(
            _in_time("已超过退回期限"),
            Guard(
                _state("每个单位只能退回一次；两次退回后由市民营办最终确定（首接负责）"),
                Compare("returnable", "eq", True),
            ),
        ),
        deadline="sla.signin",
        effect=issue_effects.give_back,
        notifies=(audiences.RELIEF_OFFICE, audiences.COUNTY),
    ),
    Action(
        name="reply_issue",
        label="答复进展 | Reply meanwhile",
        granted=(OUR_UNIT,),
        moves=(("IN_PROGRESS", "EXTENSION_PENDING", "REWORK"), None),
        takes=(_TEXT,),
        effect=issue_effects.reply_meanwhile,
        notifies=(audiences.ENTERPRISE,),
    ),
    Action(
        name="request_extension",
        label="申请延期 | Request an extension",
        granted=(HANDLER,),
        moves=(("IN_PROGRESS",), "EXTENSION_PENDING"),
        takes=(
            Input(name="days", of=int, label="延期工作日 | Working days", required=True),
            _REASON,
        ),
        guards=(
            _in_time("延期须在办结时限前 1 个工作日之前申请", "extendable_until"),
            Guard(
                _state("每件诉求只能延期一次"),
                Not(Exists("extensions", Compare("status", "in", ("PENDING", "APPROVED")))),
            ),
        ),
        effect=issue_effects.request_extension,
        notifies=(urging.UNIT_HEAD, audiences.RELIEF_OFFICE),
    ),
    Action(
        name="decide_extension",
        label="审批延期 | Decide on the extension",
        granted=(UNIT_HEAD, RELIEF_OFFICE),
        moves=(("EXTENSION_PENDING",), None),
        branches=("IN_PROGRESS",),
        takes=(
            Input(name="agree", of=bool, label="是否同意 | Whether it is agreed to", required=True),
            _COMMENT,
        ),
        guards=(_in_time("已超过审批期限，视为不同意延期"),),
        deadline="sla.extension_decision",
        separate_from=("request_extension",),
        effect=issue_effects.decide_extension,
        notifies=(audiences.HANDLER, urging.UNIT_HEAD, audiences.RELIEF_OFFICE),
    ),
    Action(
        name="refuse_extension_by_silence",
        label="延期逾期未批 | Extension refused by silence",
        granted=(RELIEF_OFFICE,),
        moves=(("EXTENSION_PENDING",), "IN_PROGRESS"),
        guards=(_TIME_IS_OVER,),
        effect=issue_effects.refuse_extension_by_silence,
        notifies=(audiences.HANDLER, urging.UNIT_HEAD, audiences.RELIEF_OFFICE),
        automatic=True,
    ),
    Action(
        name="finish_issue",
        label="办结 | Finish",
        granted=(OUR_UNIT,),
        moves=(("IN_PROGRESS", "REWORK"), "DONE"),
        needs=("reply", "result", "evidence"),
        deadline="sla.issue.normal",
        effect=issue_effects.finish,
        notifies=(audiences.RELIEF_OFFICE, audiences.COUNTY),
    ),
    Action(
        name="verify_issue",
        label="核验 | Verify",
        granted=CENTRE,
        moves=(("DONE",), "VERIFIED"),
        needs=("verification",),
        takes=(_COMMENT,),
        guards=(_NOT_BY_THE_HANDLER,),
        deadline="sla.verify",
        separate_from=_HANDLING,
        effect=issue_closing.verify,
        notifies=(audiences.ENTERPRISE,),
    ),
    Action(
        name="rework_issue",
        label="退回重办 | Send back for rework",
        granted=CENTRE,
        moves=(("DONE",), "REWORK"),
        takes=(_REASON,),
        guards=(_NOT_BY_THE_HANDLER,),
        deadline="sla.verify",
        separate_from=_HANDLING,
        effect=issue_closing.rework,
        notifies=(audiences.RESPONSIBLE_UNIT, audiences.HANDLER),
    ),
    Action(
        name="evaluate_issue",
        label="评价 | Evaluate",
        granted=(MY_ENTERPRISE,),
        moves=(("VERIFIED",), None),
        branches=("REWORK",),
        needs=("evaluation_grade",),
        takes=("evaluation_comment",),
        guards=(_NOT_EVALUATED, _NOT_BY_THE_HANDLER),
        deadline="sla.evaluate_default_wd",
        separate_from=_HANDLING,
        effect=issue_closing.evaluate,
        notifies=(audiences.RELIEF_OFFICE, audiences.RESPONSIBLE_UNIT, audiences.LEAD_LEADER),
    ),
    Action(
        name="evaluate_by_default",
        label="默认评价 | Evaluate by default",
        granted=(RELIEF_OFFICE,),
        moves=(("VERIFIED",), None),
        guards=(_NOT_EVALUATED, _TIME_IS_OVER),
        effect=issue_closing.evaluate_by_default,
        notifies=(audiences.ENTERPRISE, audiences.RELIEF_OFFICE),
        automatic=True,
    ),
    Action(
        name="rule_on_issue",
        label="裁定 | Rule on a second dissatisfaction",
        granted=(LED_BY_ME,),
        moves=(("VERIFIED",), None),
        branches=("REWORK",),
        needs=("ruling",),
        takes=(Input(name="rework", of=bool, label="是否退回重办 | Whether it is reworked", required=True),),
        guards=(Guard(_state("企业没有再次表示不满意"), _UNSATISFIED),),
        effect=issue_closing.rule,
        notifies=(audiences.RELIEF_OFFICE, audiences.RESPONSIBLE_UNIT, audiences.ENTERPRISE),
    ),
    Action(
        name="close_issue",
        label="销号 | Close out",
        granted=CENTRE,
        moves=(("VERIFIED",), "CLOSED"),
        needs=("result", "evaluation_grade"),
        fills=("result", "evaluation_grade"),
        guards=(
            _NOT_BY_THE_HANDLER,
            _EVALUATED,
            Guard(
                _state("企业再次不满意的诉求须经牵头领导裁定后方可销号"),
                any_of(Not(_UNSATISFIED), Compare("ruled_at", "is_null", False)),
            ),
            Guard(
                _state("纳入长期推进的诉求须经牵头领导同意后方可销号"),
                any_of(Not(Compare("result", "eq", "LONG_TERM")), _LEADER_AGREED),
            ),
        ),
        deadline="sla.close",
        separate_from=_HANDLING,
        effect=issue_closing.close,
        notifies=(audiences.ENTERPRISE, audiences.RESPONSIBLE_UNIT, audiences.LEAD_LEADER),
    ),
    Action(
        name="reopen_issue",
        label="重新办理 | Reopen",
        granted=(MY_ENTERPRISE, RELIEF_OFFICE),
        moves=(("CLOSED",), "REWORK"),
        needs=("reopen_ground",),
        takes=(_REASON,),
        deadline="sla.reopen",
        effect=issue_closing.reopen,
        notifies=(
            audiences.RELIEF_OFFICE,
            audiences.RESPONSIBLE_UNIT,
            audiences.HANDLER,
            audiences.LEAD_LEADER,
        ),
    ),
    Action(
        name="approve_long_term",
        label="同意长期推进 | Agree to long-term work",
        granted=(LED_BY_ME,),
        moves=(("IN_PROGRESS", "DONE", "VERIFIED"), None),
        takes=(_COMMENT,),
        effect=issue_closing.approve_long_term,
        notifies=(audiences.RELIEF_OFFICE,),
    ),
    Action(
        name="keep_issue_long_term",
        label="纳入长期推进 | Take into long-term work",
        granted=(RELIEF_OFFICE,),
        moves=(("IN_PROGRESS", "DONE"), "LONG_TERM"),
        needs=("long_term_plan", "next_review_on"),
        guards=(Guard(_state("须先经牵头领导同意"), _LEADER_AGREED),),
        effect=issue_closing.keep_long_term,
        notifies=(audiences.ENTERPRISE, audiences.RESPONSIBLE_UNIT, audiences.LEAD_LEADER),
    ),
    Action(
        name="review_long_term",
        label="复核长期推进 | Review long-term work",
        granted=(RELIEF_OFFICE, LED_BY_ME),
        moves=(("LONG_TERM",), None),
        branches=("IN_PROGRESS",),
        takes=(
            Input(name="resume", of=bool, label="是否恢复办理 | Whether it is taken up again", required=True),
            _TEXT,
            "next_review_on",
        ),
        effect=issue_closing.review_long_term,
        notifies=(audiences.ENTERPRISE, audiences.RESPONSIBLE_UNIT, audiences.LEAD_LEADER),
    ),
    Action(
        name="urge",
        label="督促 | Urge",
        granted=OFFICE,
        moves=(_RUNNING, None),
        takes=(
            Input(name="level", of=UrgeLevel, label="级别 | Level"),
            Input(name="text", of=str, label="内容 | Text", max_length=500),
        ),
        effect=issue_effects.urge,
    ),
    Action(
        name="urge_by_clock",
        label="按时限督促 | Light and urging by the clock",
        granted=(RELIEF_OFFICE,),
        moves=(_RUNNING, None),
        guards=(Guard(_state("尚未到督促时间"), Compare("urge_on", "lte", TODAY)),),
        deadline="sla.urge",
        effect=issue_effects.urge_by_clock,
        automatic=True,
    ),
    Action(
        name="escalate",
        label="提级 | Escalate",
        granted=(*OFFICE, LED_BY_ME, *IN_MY_CARE),
        moves=(_OPEN, None),
        takes=(_REASON,),
        effect=issue_effects.escalate,
        notifies=(audiences.RELIEF_OFFICE, audiences.LEAD_LEADER, urging.UNIT_HEAD, audiences.SUPERVISION),
    ),
    Action(
        name="instruct_issue",
        label="批示 | Instruct",
        granted=LEADERS_IN_CHARGE,
        moves=(_OPEN, None),
        takes=(_TEXT,),
        effect=issue_effects.instruct,
        notifies=(audiences.RELIEF_OFFICE, audiences.RESPONSIBLE_UNIT, audiences.HANDLER),
    ),
)
