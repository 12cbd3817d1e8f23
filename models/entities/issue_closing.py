"""How issues end: verified, evaluated, closed out, reopened, kept for the long term (DOMAIN §6.2)."""

from datetime import timedelta

from models.access import Role
from models.entities.issue_effects import due_by_priority, record, run_until
from models.entities.issue_records import IssueActionType
from models.ticket import EvaluationGrade, TicketLight
from models.urging import stop_clock
from models.workflow import Find, Refusal, Row, Step

REWORK_AT_LEAST_WORK_DAYS = 2
REVIEW_WITHIN_DAYS = 90
DISSATISFIED = (EvaluationGrade.DISSATISFIED, EvaluationGrade.VERY_DISSATISFIED)
SHARED = ("result", "reply", "done_at")
"""What those merged into an issue have of it at the end."""

REOPENED_BEFORE = Refusal("STATE_CONFLICT", "企业只能重新提出一次，请联系市民营办")
REOPENED_TOO_LATE = Refusal("DEADLINE_PASSED", "已超过销号后重新提出的期限，请联系市民营办")
REVIEW_TOO_FAR = Refusal(
    "VALIDATION", f"下次复核日期须在今天之后 {REVIEW_WITHIN_DAYS} 天以内", "nextReviewOn"
)


async def verify(step: Step) -> None:
    """The enterprise may evaluate; after a while the system does. What it said of an earlier end is past."""
    step.set(
        step_due_at=step.deadline("sla.evaluate_default_wd"),
        evaluation_grade=None,
        evaluation_is_default=False,
        evaluation_comment=None,
        evaluated_at=None,
        ruling=None,
        ruled_at=None,
    )
    record(step, IssueActionType.VERIFY, step.given.get("comment"))


async def rework(step: Step) -> None:
    """Back to the unit, for half the time."""
    _send_back(step)
    record(step, IssueActionType.REWORK, step.given["reason"])


async def evaluate(step: Step) -> None:
    """The first dissatisfaction reopens it by itself, a second one is for the lead leader to rule on."""
    grade = step.value("evaluation_grade")
    if grade is None:
        return
    step.set(evaluated_at=step.now)
    said = f"{EvaluationGrade(grade).label.zh} {step.value('evaluation_comment') or ''}".strip()
    record(step, IssueActionType.EVALUATE, said)
    if grade not in DISSATISFIED:
        step.set(step_due_at=step.deadline("sla.close"))
        return
    step.set(dissatisfactions=step.row["dissatisfactions"] + 1)
    if step.row["dissatisfactions"]:
        step.set(step_due_at=step.deadline("sla.close"))
        return
    _send_back(step)
    record(step, IssueActionType.REOPEN, "企业不满意，自动退回重办")
    step.move("REWORK")


async def evaluate_by_default(step: Step) -> None:
    """No word within the time: 基本满意, marked as given by default."""
    step.set(
        evaluation_grade=EvaluationGrade.BASICALLY_SATISFIED,
        evaluation_is_default=True,
        evaluated_at=step.now,
        step_due_at=step.deadline("sla.close"),
    )
    record(step, IssueActionType.EVALUATE, "逾期未评价，默认基本满意")


async def rule(step: Step) -> None:
    """The leader sends it back once more, or has it closed as explained: it still counts as unsatisfied."""
    text = step.value("ruling")
    if step.given["rework"]:
        _send_back(step)
        step.move("REWORK")
    else:
        step.set(ruled_at=step.now, result="EXPLAINED", step_due_at=step.deadline("sla.close"))
    record(step, IssueActionType.RULE, text)


async def close(step: Step) -> None:
    """Those merged into it end with it, with its result."""
    step.set(closed_at=step.now, step_due_at=step.deadline("sla.reopen"))
    record(step, IssueActionType.CLOSE)
    for follower in await _followers(step):
        step.change("Issue", follower["id"], closed_at=step.now, **{name: step.row[name] for name in SHARED})
        record(step, IssueActionType.CLOSE, f"随主件 {step.row['no']} 销号", issue=follower["id"])


async def reopen(step: Step) -> None:
    """Once by the enterprise, within ten working days; by the relief office at any time."""
    if Role.CITY_RELIEF_OFFICE not in step.viewer.shape:
        if step.row["reopened_at"] is not None:
            raise REOPENED_BEFORE()
        if step.row["step_due_at"] is None or step.now > step.row["step_due_at"]:
            raise REOPENED_TOO_LATE()
        step.set(reopened_at=step.now)
    if step.value("reopen_ground") == "DISSATISFACTION":
        step.set(dissatisfactions=step.row["dissatisfactions"] + 1)
    _send_back(step)
    record(step, IssueActionType.REOPEN, step.given["reason"])
    for follower in await _followers(step):
        step.change("Issue", follower["id"], closed_at=None, **dict.fromkeys(SHARED))


async def approve_long_term(step: Step) -> None:
    """The lead leader's word, without which nothing becomes long-term work."""
    step.set(long_term_approved_at=step.now)
    record(step, IssueActionType.LONG_TERM, step.given.get("comment") or "牵头领导同意纳入长期推进")


async def keep_long_term(step: Step) -> None:
    """It is reviewed at latest after ninety days, and is not counted as closed."""
    _review_by(step)
    stop_clock(step, TicketLight.GREY)
    record(step, IssueActionType.LONG_TERM, step.value("long_term_plan"))


async def review_long_term(step: Step) -> None:
    """Its time has come, and the clock runs anew; or it is reviewed again."""
    if step.given["resume"]:
        due_on = due_by_priority(step)
        step.set(
            term_work_days=step.work_days_between(step.today, due_on),
            done_at=None,
            next_review_on=None,
            long_term_approved_at=None,
        )
        run_until(step, due_on)
        step.move("IN_PROGRESS")
    else:
        _review_by(step)
    record(step, IssueActionType.LONG_TERM, step.given["text"])


def _send_back(step: Step) -> None:
    """Half the original time, at least two working days; reply, result and evidence are to be given anew.

    What they were stays in the record and the audit trail.
    """
    half = (step.row["term_work_days"] + 1) // 2
    run_until(step, step.work_day(max(half, REWORK_AT_LEAST_WORK_DAYS)))
    step.set(
        done_at=None,
        closed_at=None,
        reply=None,
        result=None,
        evidence=[],
        verification=None,
        long_term_approved_at=None,
    )


def _review_by(step: Step) -> None:
    review = step.value("next_review_on")
    if review and not step.today < review <= step.today + timedelta(days=REVIEW_WITHIN_DAYS):
        raise REVIEW_TOO_FAR()
    if review:
        step.set(step_due_at=step.end_of(review))


async def _followers(step: Step) -> list[Row]:
    """The issues that were merged into this one."""
    (found,) = await step.find_all(Find(entity="Issue", equal={"duplicate_of_id": step.row_id}, lock=True))
    return found
