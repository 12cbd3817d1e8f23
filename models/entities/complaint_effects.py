"""What each step of the complaint loop checks and brings about (DOMAIN §6.3)."""

from datetime import date, timedelta
from typing import Any

from models import urging
from models.access import Role
from models.entities.complaint_lodging import sealed_by_action_only
from models.entities.complaint_sealing import seal_told
from models.entities.complaint_steps import log
from models.entities.issue_records import UrgeLevel
from models.errors import DeadlinePassed
from models.naming import camel
from models.ticket import TicketLight
from models.urging import day_of
from models.workflow import Refusal, Step

RESPONDENT_CANNOT_HANDLE = Refusal(
    "RESPONDENT_CANNOT_HANDLE", "被投诉单位及其下属单位不能承办对其作风、行为的投诉", "responsibleUnit"
)
COUNTY_UNITS_ONLY = Refusal("FORBIDDEN", "县级管理员只能分办给本县(区)的单位", "responsibleUnit")
NOMINATE = Refusal(
    "VALIDATION", "身份保护的投诉、交由被投诉单位答复的投诉须指定承办人，他人不能查看", "handler"
)
INTERESTED = Refusal("FORBIDDEN", "承办人与投诉事项有利害关系，应当回避，请改由他人承办", "handler")
OF_THE_UNIT = Refusal("VALIDATION", "承办人须为本单位人员", "handler")
MASTER_OPEN = Refusal("VALIDATION", "只能合并到尚未办结的另一件投诉", "duplicateOf")
MAX_90_DAYS = Refusal(
    "MAX_90_DAYS", "中小企业款项支付投诉自收到之日起最长办理 {most} 日，最迟为 {last}", "newDueOn"
)
AFTER_DUE = Refusal(
    "VALIDATION", "延期后的时限须晚于现时限，且最多延长 {most} 个工作日（{last}）", "newDueOn"
)
NEEDS_EVIDENCE = Refusal("VALIDATION", "请提供佐证材料", "evidence")
SAME_DAY = Refusal("STATE_CONFLICT", "今天已回访过，三次回访须在不同的日期")
REACHED = Refusal("STATE_CONFLICT", "投诉人已接受回访，请销号或退回重办")
NO_MORE_CALLS = Refusal("STATE_CONFLICT", "已回访三次，请销号")
WHAT_THEY_SAID = Refusal("VALIDATION", "联系上投诉人的，须记录是否解决和满意度")
FEEDBACK_REQUIRED = Refusal("FEEDBACK_REQUIRED", "请填写反馈内容，不能空白反馈", "feedbackText")
IN_WRITING = Refusal("VALIDATION", "中小企业款项支付投诉须以书面形式答复投诉人", "feedbackChannel")
TO_UPPER = Refusal("VALIDATION", "上级转办的投诉须同时书面答复受理部门，请填写答复日期", "upperRepliedOn")
NOT_YET_DEFAULT = Refusal("STATE_CONFLICT", "评价期限未到，不作默认评价")
BEFORE_ACCEPTANCE = Refusal("STATE_CONFLICT", "受理后不能再改变计时方式")

CONDUCT = frozenset(
    {"SERVICE", "LICENCE", "LAW_ENFORCEMENT", "FAIR_COMPETITION", "RETALIATION", "LOAN_DISRUPTION", "OTHER"}
)
"""Categories in which a unit's own doings are complained of; the others are of sums and promises."""
OPEN = ("RECEIVED", "ACCEPTED", "DISPATCHED", "HANDLING", "HANDLED", "CALLBACK")
CLOCKS = {
    "CONSULT": "sla.complaint.consult",
    "HELP": "sla.complaint.help",
    "COMPLAINT": "sla.complaint.complaint",
}
ATTEMPTS = 3
BIZENV = frozenset({Role.CITY_BIZENV_OFFICE, Role.CITY_BIZENV_LEAD})


async def reclassify(step: Step) -> None:
    """Seal what turns out to accuse an official, even if it was read before (§5.5)."""
    await seal_told(step)


async def accept(step: Step) -> None:
    """Accept it, and start the clock: 1, 5 or 15 working days, or the statutory days."""
    step.set(accept_decision="ACCEPTED", accepted_at=step.now, light=TicketLight.GREEN)
    if account := step.given.get("respondent_account"):
        step.set(respondent_user_id=account)
    start, due_on = _clock(step)
    step.set(clock_start_on=start, due_at=step.end_of(due_on))
    log(step, "ACCEPT")


def _clock(step: Step) -> tuple[date, date]:
    """The day from which it counts, and the day on which it is due."""
    if step.value("statutory_track") == "SME_PAYMENT":
        # Article 25: thirty days from receipt of what the accepting department transferred. What is
        # lodged here is given the same, behind the ten working days that a transfer may take.
        upper: date | None = step.value("received_from_upper_on")
        start = upper or step.work_day(step.parameter("sme.transfer_wd"))
        return start, start + timedelta(days=step.parameter("sme.handle_d"))
    return step.today, step.work_day(step.parameter(CLOCKS[step.value("kind")]))


def _started(step: Step) -> date:
    """The day from which its time is counted; of rows that were imported, the day of receipt."""
    start: date | None = step.row["clock_start_on"]
    return start or day_of(step.row["received_at"])


async def not_accept(step: Step) -> None:
    """Refuse it with one of the listed reasons, and say where to go instead."""
    redirected = bool(step.given.get("redirected"))
    step.set(accept_decision="REDIRECTED" if redirected else "REJECTED", light=TicketLight.GREY)
    log(step, "NOT_ACCEPT", step.value("reject_guidance"))


async def merge(step: Step) -> None:
    """Let it share the fate of another that is still open."""
    masters = await step.find("Complaint", id=step.value("duplicate_of_id"))
    if not masters or masters[0]["status"] not in OPEN or masters[0]["id"] == step.row_id:
        raise MASTER_OPEN()
    urging.stop_clock(step, TicketLight.GREY)
    log(step, "MERGE")


async def dispatch(step: Step) -> None:
    """Give it to a unit that may judge it: never the respondent, nor a unit below it."""
    unit_id, respondent = step.value("responsible_unit_id"), step.row["respondent_unit_id"]
    units = {unit_id, *step.given.get("co_units", ())} - {None}
    if unit_id is None:
        return
    judged = frozenset[Any]()
    if respondent is not None:
        judged = await step.under(respondent) & units
        if judged and step.row["kind"] == "COMPLAINT" and step.row["category"] in CONDUCT:
            raise RESPONDENT_CANNOT_HANDLE()
    if not step.viewer.shape & BIZENV:
        await _only_county_units(step, tuple(units))
    if (judged or step.row["confidentiality"] == "PROTECTED") and not step.value("handler_id"):
        raise NOMINATE()
    step.set(dispatched_at=step.now)
    if step.row["statutory_track"] == "SME_PAYMENT" and step.row["received_from_upper_on"] is None:
        due_on = step.today + timedelta(days=step.parameter("sme.handle_d"))
        step.set(clock_start_on=step.today, due_at=step.end_of(due_on))
    urging.start_clock(step, day_of(step.value("due_at")))
    log(step, "DISPATCH")


async def _only_county_units(step: Step, units: tuple[Any, ...]) -> None:
    named = await step.find("OrgUnit", id=units)
    own = {*_scope(step, "counties", Role.COUNTY_ADMIN), *_scope(step, "zones", Role.ZONE_ADMIN)}
    if any(unit["region_id"] not in own for unit in named):
        raise COUNTY_UNITS_ONLY()


def _scope(step: Step, name: str, role: Role) -> tuple[Any, ...]:
    if role not in step.viewer.shape:
        return ()
    listed = step.viewer.value(name, role)
    return listed if isinstance(listed, tuple) else (listed,)


async def sign_in(step: Step) -> None:
    """Take it on, by name; whoever has an interest in it withdraws (信访工作条例 第二十八条)."""
    handler = step.given.get("handler_id") or step.row["handler_id"] or step.viewer.user_id
    people = await step.find("User", id=handler)
    if step.given.get("has_interest") or handler == step.row["respondent_user_id"]:
        raise INTERESTED()
    if people and people[0]["display_name"] == step.row["respondent_person"]:
        raise INTERESTED()
    own = {unit for role in step.viewer.shape for unit in _scope(step, "units", role)}
    if handler != step.viewer.user_id and not (people and people[0]["unit_id"] in own):
        raise OF_THE_UNIT()
    step.set(handler_id=handler, contact_due_at=step.deadline("sla.signin"))
    log(step, "SIGN_IN")


async def send_back(step: Step) -> None:
    """Return it within a working day of its dispatch, once."""
    if step.today > step.work_day(step.parameter("sla.signin"), day_of(step.row["dispatched_at"])):
        raise DeadlinePassed("分办已超过 1 个工作日，不能退回")
    step.set(
        responsible_unit_id=None,
        handler_id=None,
        dispatched_at=None,
        return_count=step.row["return_count"] + 1,
    )
    step.link("co_units", ())
    urging.stop_clock(step, TicketLight.GREEN)
    log(step, "RETURN", step.given.get("reason"))


async def reply_interim(step: Step) -> None:
    """Tell the complainant how things stand before they are settled (A-19)."""
    if step.row["contacted_at"] is None and step.row["status"] == "HANDLING":
        step.set(contacted_at=step.now)
    log(step, "INTERIM_REPLY", step.given["text"])


async def extend(step: Step) -> None:
    """Ask for more time once, before it is due; a payment complaint is extended at once, to 90 days."""
    if step.now > step.row["due_at"]:
        raise DeadlinePassed("已过办结时限，不能延期")
    due_on, wished = day_of(step.row["due_at"]), step.given["new_due_on"]
    if step.row["statutory_track"] == "SME_PAYMENT":
        most = step.parameter("sme.max_d")
        last = _started(step) + timedelta(days=most)
        if wished > last:
            raise MAX_90_DAYS(most=most, last=last)
    else:
        most = step.parameter("sla.extension_wd")
        last = step.work_day(most, due_on)
    if not due_on < wished <= last:
        raise AFTER_DUE(most=most, last=last)
    step.set(extension_count=step.row["extension_count"] + 1)
    log(step, "EXTEND_REQUEST", step.value("extension_reason"))
    if step.row["statutory_track"] == "SME_PAYMENT":
        _extended_to(step, wished)
    else:
        step.set(extension_due_at=step.end_of(wished))


async def decide_extension(step: Step) -> None:
    """Grant the extension that a unit has asked for, or do not."""
    if step.given["approved"]:
        _extended_to(step, day_of(step.row["extension_due_at"]))
    else:
        log(step, "EXTEND_DECISION", "未同意延期")
    step.set(extension_due_at=None)


def _extended_to(step: Step, day: date) -> None:
    step.set(original_due_at=step.row["due_at"], due_at=step.end_of(day))
    urging.start_clock(step, day)
    log(step, "EXTEND_DECISION", f"同意延期至 {day}")


async def handle(step: Step) -> None:
    """Finish it at the unit: findings, measures, evidence, and the draft of a written reply."""
    if not step.value("evidence"):
        raise NEEDS_EVIDENCE()
    step.set(done_at=step.now, extension_due_at=None)
    urging.stop_clock(step, TicketLight.GREEN if step.now <= step.row["due_at"] else TicketLight.RED)
    log(step, "HANDLE")


async def record_callback(step: Step) -> None:
    """Note one attempt to reach the complainant: three on three days, and what was said."""
    calls = await step.find("Callback", complaint_id=step.row_id, superseded=False)
    if any(call["contacted"] for call in calls):
        raise REACHED()
    if len(calls) >= ATTEMPTS:
        raise NO_MORE_CALLS()
    if any(day_of(call["at"]) == step.today for call in calls):
        raise SAME_DAY()
    contacted, given = step.given["contacted"], step.given
    if contacted:
        for name in ("solved", "satisfaction"):
            if given.get(name) is None:
                raise WHAT_THEY_SAID(field=name)
    attempt = len(calls) + 1
    step.add(
        "Callback",
        complaint_id=step.row_id,
        attempt=attempt,
        at=step.now,
        by_id=step.viewer.user_id,
        contacted=contacted,
        solved=given.get("solved") if contacted else None,
        satisfaction=given.get("satisfaction") if contacted else None,
        # K33: reached, or three attempts; without what was agreed to be left out
        valid=(contacted or attempt == ATTEMPTS) and not given.get("excluded"),
        remark=given.get("remark"),
    )
    log(step, "CALLBACK")


async def rework(step: Step) -> None:
    """Give it back to the unit for half its time; what was said so far counts no longer."""
    calls = await step.find("Callback", complaint_id=step.row_id, superseded=False)
    for call in calls:
        step.change("Callback", call["id"], superseded=True, valid=False)
    start = _started(step)
    first_due = day_of(step.row["original_due_at"] or step.row["due_at"])
    if step.row["statutory_track"] == "SME_PAYMENT":
        due_on = step.today + timedelta(days=_half((first_due - start).days))
    else:
        due_on = step.work_day(_half(step.work_days_between(start, first_due)))
    step.set(rework_count=step.row["rework_count"] + 1, done_at=None, due_at=step.end_of(due_on))
    urging.start_clock(step, due_on)
    log(step, "REWORK", step.given["reason"])


def _half(days: int) -> int:
    """Half of the days, in the unit's favour.

    >>> [_half(days) for days in (1, 5, 15)]
    [1, 3, 8]
    """
    return max(1, (days + 1) // 2)


async def close(step: Step) -> None:
    """Close it out, before the formal answer is given (13.1: 销号 precedes 反馈)."""
    step.set(closed_at=step.now)
    log(step, "CLOSE")


async def feed_back(step: Step) -> None:
    """Give the formal answer, also to those whose complaints were merged into it."""
    text = (step.given.get("feedback_text") or "").strip()
    if not text:
        raise FEEDBACK_REQUIRED()
    channel = step.given.get("feedback_channel") or _channel(step)
    if step.row["statutory_track"] == "SME_PAYMENT":
        # Article 25: in writing, and to the accepting department as well.
        if channel != "WRITTEN":
            raise IN_WRITING()
        if step.row["received_from_upper_on"] and not step.value("upper_replied_on"):
            raise TO_UPPER()
    said = {"feedback_text": text, "feedback_at": step.now, "feedback_channel": channel}
    step.set(**said)
    for merged in await step.find("Complaint", duplicate_of_id=step.row_id, status="MERGED"):
        step.change("Complaint", merged["id"], **said)
    log(step, "FEED_BACK", text)


def _channel(step: Step) -> str:
    if step.row["statutory_track"] == "SME_PAYMENT":
        return "WRITTEN"
    return "MINI_PROGRAM" if step.row["complainant_type"] == "ENTERPRISE" else "QUERY_CODE"


async def evaluate(step: Step) -> None:
    """Take the complainant's own judgement."""
    step.set(evaluated_at=step.now)
    log(step, "EVALUATE", by_complainant=True)


async def evaluate_by_default(step: Step) -> None:
    """Five working days of silence count as 基本满意 (云政办发〔2020〕6号)."""
    answered = day_of(step.row["feedback_at"])
    if step.today <= step.work_day(step.parameter("sla.evaluate_default_wd"), answered):
        raise NOT_YET_DEFAULT()
    step.set(evaluation_grade="BASICALLY_SATISFIED", evaluation_is_default=True, evaluated_at=step.now)
    log(step, "EVALUATE")


async def withdraw(step: Step) -> None:
    """Take it back."""
    urging.stop_clock(step, TicketLight.GREY)
    log(step, "WITHDRAW", by_complainant=True)


async def urge(step: Step) -> None:
    """Remind the unit by hand."""
    urging.urge_by_hand(step, UrgeLevel(step.given.get("level") or "LEVEL_1"), "complaint_id")
    log(step, "URGE")


async def urge_by_clock(step: Step) -> None:
    """Say what the deadline's ladder has to say today."""
    for level in urging.climb(step, "complaint_id"):
        log(step, "URGE", level.label.zh)


async def edit(step: Step) -> None:
    """Keep what an edit may not bring about: seals, and another clock for what is accepted."""
    sealed_by_action_only(step.given.get("category"), step.given.get("confidentiality"))
    for name in ("kind", "statutory_track", "received_from_upper_on"):
        changed = name in step.given and step.given[name] != step.row[name]
        if changed and step.row["status"] != "RECEIVED":
            raise BEFORE_ACCEPTANCE(field=camel(name))
    wished = step.given.get("confidentiality")
    if wished in ("NORMAL", "PROTECTED") and wished != step.row["confidentiality"]:
        here, there = "complainant_enterprise_id", "confidential_complainant"
        if wished == "NORMAL":
            here, there = there, here
        step.set(**{here: None, there: step.row[here]})
