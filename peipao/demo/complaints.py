"""The eleven ordinary complaints of June 2026 in the golden city, their callbacks, and the sealed one."""

import json
from collections.abc import Iterator
from uuid import UUID

from models.entities.complaint import (
    AcceptDecision,
    Complaint,
    ComplaintKind,
    ComplaintRejectReason,
    ComplaintSource,
    FeedbackChannel,
)
from models.entities.complaint_access import ComplaintCategory, ComplaintStatus
from models.entities.complaint_records import Callback, CallbackSatisfaction
from models.entities.complaint_steps import ComplaintStep, ComplaintStepType
from models.entities.discipline import DisciplineCase, DisciplineStatus
from models.entities.org import OrgUnit
from models.entity import Entity
from models.sealing import SEAL, Place
from models.ticket import EvaluationGrade, TicketLight
from peipao.demo.accounts import user
from peipao.demo.enterprises import ENTERPRISES, FIGURES, LOCATIONS, enterprise
from peipao.demo.golden_rows import day, end_of, instant, region, row
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table
from resolvers.sealing import Vault, new_keys

COMPLAINTS = table("""
no              | firm | kind      | category            | status       | unit
TS20260601-0001 | E01  | COMPLAINT | LICENCE             | FED_BACK     | 530802-GOV_SERVICES
TS20260602-0001 | E09  | COMPLAINT | FUND_DELAY          | FED_BACK     | 530800-FINANCE
TS20260603-0001 | E02  | COMPLAINT | POLICY_NOT_HONOURED | FED_BACK     | 530821-INDUSTRY
TS20260604-0001 | E12  | COMPLAINT | LAW_ENFORCEMENT     | FED_BACK     | 530802-JUSTICE
TS20260605-0001 | E03  | COMPLAINT | ARREARS             | FED_BACK     | 530822-INDUSTRY
TS20260608-0001 | E04  | COMPLAINT | FAIR_COMPETITION    | FED_BACK     | 530800-COMMERCE
TS20260609-0001 | E11  | HELP      | SERVICE             | FED_BACK     | 530802-COMMERCE
TS20260615-0001 | E13  | COMPLAINT | LICENCE             | HANDLING     | 530800-INDUSTRY
TS20260615-0002 | E08  | HELP      | SERVICE             | FED_BACK     | 530827-GOV_SERVICES
TS20260616-0001 | E12  | COMPLAINT | LAW_ENFORCEMENT     | MERGED       |
TS20260617-0001 | E14  | COMPLAINT | OTHER               | NOT_ACCEPTED |
""")

RESPONDENTS = {
    "TS20260602-0001": "530828-FINANCE",
    "TS20260603-0001": "530821-COMMERCE",
    "TS20260604-0001": "530802-COMMERCE",
    "TS20260608-0001": "530823-COMMERCE",
    "TS20260615-0001": "530802-JUSTICE",
    "TS20260616-0001": "530802-COMMERCE",
}
"""The unit complained about; never a county's own administrators."""

MASTER = {"TS20260616-0001": "TS20260604-0001"}
"""The merged complaint and the one it was merged into, open on that day."""

CLOCKS = table("""
no              | received   | due        | handled    | callback   | closed     | fed_back
TS20260601-0001 | 2026-06-01 | 2026-06-23 | 2026-06-12 | 2026-06-15 | 2026-06-16 | 2026-06-17
TS20260602-0001 | 2026-06-02 | 2026-06-24 | 2026-06-18 | 2026-06-22 | 2026-06-23 | 2026-06-24
TS20260603-0001 | 2026-06-03 | 2026-06-25 | 2026-06-16 | 2026-06-17 | 2026-06-18 | 2026-06-22
TS20260604-0001 | 2026-06-04 | 2026-06-26 | 2026-06-22 | 2026-06-23 | 2026-06-24 | 2026-06-25
TS20260605-0001 | 2026-06-05 | 2026-06-29 | 2026-06-24 | 2026-06-25 | 2026-06-26 | 2026-06-29
TS20260608-0001 | 2026-06-08 | 2026-06-30 | 2026-06-23 | 2026-06-24 | 2026-06-25 | 2026-06-26
TS20260609-0001 | 2026-06-09 | 2026-06-16 | 2026-06-18 | 2026-06-22 | 2026-06-23 | 2026-06-24
TS20260615-0001 | 2026-06-15 | 2026-07-07 |            |            |            |
TS20260615-0002 | 2026-06-15 | 2026-06-23 | 2026-06-18 | 2026-06-22 | 2026-06-23 | 2026-06-24
TS20260616-0001 | 2026-06-16 |            |            |            |            |
TS20260617-0001 | 2026-06-17 |            |            |            |            |
""")
"""Accepted on the day of receipt: fifteen working days for complaints, five for requests for help."""

ANSWERS = table("""
no              | solved | satisfaction | evaluation
TS20260601-0001 | yes    | SATISFIED    | SATISFIED
TS20260602-0001 | yes    | SATISFIED    | VERY_SATISFIED
TS20260603-0001 | yes    | SATISFIED    | SATISFIED
TS20260604-0001 | yes    | BASICALLY    | BASICALLY_SATISFIED
TS20260605-0001 | yes    | BASICALLY    | BASICALLY_SATISFIED
TS20260608-0001 | yes    | SATISFIED    | SATISFIED
TS20260609-0001 | no     | NOT          | DISSATISFIED
TS20260615-0002 | yes    | SATISFIED    | SATISFIED
""")
"""What the eight said when they were called back, all at the first attempt."""

TEXTS = {
    "TS20260601-0001": (
        "食品生产许可证变更超时",
        "4月提交食品生产许可证变更申请，超过承诺时限仍未办结。",
        "许可变更已于6月11日办结发证，窗口已就超时原因致歉。",
    ),
    "TS20260602-0001": (
        "技改补助资金拨付迟缓",
        "2025年技改补助已公示，县级财政迟迟未拨付到账。",
        "补助资金已于6月17日拨付到账。",
    ),
    "TS20260603-0001": (
        "参展补贴政策不兑现",
        "参加省外展会的补贴，按文件应在三个月内兑现，至今没有答复。",
        "补贴申请已审核通过并列入本季度兑现名单。",
    ),
    "TS20260604-0001": (
        "同一事项重复检查",
        "同一季度内对门店同一事项检查三次，影响正常经营。",
        "已统筹检查计划，实行“综合查一次”。",
    ),
    "TS20260605-0001": (
        "供货货款被长期拖欠",
        "向某医疗机构供应药品，货款逾期半年未付。",
        "双方已签订还款计划，首笔货款到账。",
    ),
    "TS20260608-0001": (
        "招标文件设置不合理门槛",
        "采购文件要求本地注册满三年，排斥外地及新设企业。",
        "采购单位已修改采购文件并重新公告。",
    ),
    "TS20260609-0001": (
        "请求协助办理特种行业许可",
        "客栈扩建后许可变更需要多个部门证明，请协助。",
        "已协调部门现场勘验，尚缺一项证明，正在补办。",
    ),
    "TS20260615-0001": (
        "施工许可审批环节反复退件",
        "项目施工许可材料三次退回，每次理由不同，没有一次性告知。",
        "",
    ),
    "TS20260615-0002": (
        "请求协助开通报关无纸化",
        "企业办理报关无纸化签约不熟悉流程，请派人指导。",
        "已上门指导完成签约并试运行。",
    ),
    "TS20260616-0001": ("多次上门检查影响经营", "检查人员频繁上门，要求重复提供材料。", ""),
    "TS20260617-0001": ("茶叶收购合同纠纷", "与收购商的合同纠纷已在法院审理，请求政府协调。", ""),
}
"""Title, content and the answer fed back."""


ACCUSATION = {
    "content_cipher": {
        "title": "办理许可时被索要好处",
        "content": "办理经营许可期间，经办人员暗示须宴请并赠送烟酒，否则不予办理。",
        "category": "EXTORTION",
        "received_at": "2026-06-18 11:00:00+08:00",
    },
    "respondent_cipher": {"unit": "思茅区市场监督管理窗口", "person": "王某"},
    "complainant_cipher": {"type": "ANONYMOUS"},
}
"""What discipline inspection finds when it opens the sealed case."""


def complaint_rows() -> Iterator[Entity]:
    """The complaints, their callbacks, and the case that only discipline inspection knows."""
    clocks = {line["no"]: line for line in CLOCKS}
    answers = {line["no"]: line for line in ANSWERS}
    for line in COMPLAINTS:
        yield _complaint(line, clocks[line["no"]], answers.get(line["no"]))
    for no, answer in answers.items():
        when = instant(f"{clocks[no]['callback']} 10:00")
        yield row(
            Callback,
            f"{no}:1",
            when,
            complaint_id=stable_id(Complaint, no),
            attempt=1,
            at=when,
            by_id=user("city.bizenv"),
            contacted=True,
            solved=answer["solved"] == "yes",
            satisfaction=CallbackSatisfaction(answer["satisfaction"]),
            valid=True,
        )
    for line in COMPLAINTS:
        yield from _steps(line, clocks[line["no"]])
    yield _sealed()


def _light(clock: dict[str, str]) -> TicketLight:
    return TicketLight.RED if clock["handled"] > clock["due"] else TicketLight.GREEN


def _complaint(line: dict[str, str], clock: dict[str, str], answer: dict[str, str] | None) -> Complaint:
    no, firm = line["no"], line["firm"]
    title, content, feedback = TEXTS[no]
    county, zone = LOCATIONS[firm]
    contact = next(each for each in FIGURES if each["key"] == firm)
    refused = line["status"] == "NOT_ACCEPTED"
    accepted = line["status"] in {"FED_BACK", "HANDLING"}
    received = instant(f"{clock['received']} 09:30")
    return row(
        Complaint,
        no,
        received,
        no=no,
        title=title,
        content=content,
        kind=ComplaintKind(line["kind"]),
        category=ComplaintCategory(line["category"]),
        source=ComplaintSource.ENTERPRISE,
        status=ComplaintStatus(line["status"]),
        light=_light(clock) if accepted else TicketLight.GREY,
        county_id=region(county),
        zone_id=region(zone) if zone else None,
        complainant_enterprise_id=enterprise(firm),
        complainant_name=next(each["name"] for each in ENTERPRISES if each["key"] == firm),
        contact_name=contact["contact"],
        contact_phone=contact["phone"],
        respondent_unit_id=stable_id(OrgUnit, RESPONDENTS[no]) if no in RESPONDENTS else None,
        accept_decision=AcceptDecision.ACCEPTED if accepted else AcceptDecision.REJECTED if refused else None,
        reject_reason=ComplaintRejectReason.IN_PROCEEDINGS if refused else None,
        reject_guidance="案件已进入诉讼程序，请依法院裁判主张权利" if refused else None,
        duplicate_of_id=stable_id(Complaint, MASTER[no]) if no in MASTER else None,
        responsible_unit_id=stable_id(OrgUnit, line["unit"]) if line["unit"] else None,
        handler_id=_handler(line["unit"]),
        received_at=received,
        accepted_at=instant(f"{clock['received']} 15:00") if accepted else None,
        clock_start_on=day(clock["received"]) if accepted else None,
        dispatched_at=instant(f"{clock['received']} 16:00") if accepted else None,
        # Two working days before the open one is due: the light turns yellow then.
        urge_on=day("2026-07-03") if line["status"] == "HANDLING" else None,
        contacted_at=instant(f"{clock['received']} 17:30") if accepted else None,
        due_at=end_of(clock["due"]) if clock["due"] else None,
        step_due_at=end_of(clock["due"]) if line["status"] == "HANDLING" else None,
        done_at=instant(f"{clock['handled']} 17:00") if clock["handled"] else None,
        closed_at=instant(f"{clock['closed']} 15:00") if clock["closed"] else None,
        findings="经核实，投诉反映情况属实。" if answer else None,
        measures=feedback or None,
        feedback_at=instant(f"{clock['fed_back']} 15:00") if clock["fed_back"] else None,
        feedback_text=feedback or None,
        feedback_channel=FeedbackChannel.MINI_PROGRAM if answer else None,
        reply_draft=feedback or None,
        evidence=["办理情况说明.pdf"] if answer else None,
        evaluation_grade=EvaluationGrade(answer["evaluation"]) if answer else None,
        evaluated_at=instant(f"{clock['fed_back']} 18:00") if answer else None,
    )


LOG = table("""
type       | day      | time  | who         | of
LODGE      | received | 09:30 |             | *
NOT_ACCEPT | received | 15:00 | city.bizenv | NOT_ACCEPTED
MERGE      | received | 15:00 | city.bizenv | MERGED
ACCEPT     | received | 15:00 | city.bizenv | FED_BACK HANDLING
DISPATCH   | received | 16:00 | city.bizenv | FED_BACK HANDLING
SIGN_IN    | received | 17:00 | unit        | FED_BACK HANDLING
HANDLE     | handled  | 17:00 | unit        | FED_BACK
CALLBACK   | callback | 10:00 | city.bizenv | FED_BACK
CLOSE      | closed   | 15:00 | city.bizenv | FED_BACK
FEED_BACK  | fed_back | 15:00 | city.bizenv | FED_BACK
EVALUATE   | fed_back | 18:00 |             | FED_BACK
""")
"""The steps that complaints of these states have been through; nobody is named where the enterprise acted."""


def _steps(line: dict[str, str], clock: dict[str, str]) -> Iterator[ComplaintStep]:
    no = line["no"]
    taken = [step for step in LOG if step["of"] == "*" or line["status"] in step["of"].split()]
    for seq, step in enumerate(taken, start=1):
        when = instant(f"{clock[step['day']]} {step['time']}")
        by_office = user(step["who"]) if step["who"] == "city.bizenv" else None
        yield row(
            ComplaintStep,
            f"{no}:{seq}",
            when,
            complaint_id=stable_id(Complaint, no),
            seq=seq,
            type=ComplaintStepType(step["type"]),
            by_id=_handler(line["unit"]) if step["who"] == "unit" else by_office,
            at=when,
            text=TEXTS[no][2] if step["type"] == "FEED_BACK" else None,
        )


def _handler(unit_code: str) -> UUID | None:
    """The account in the cast that works for the unit, where there is one."""
    return {"530800-INDUSTRY": user("dept.industry"), "530800-COMMERCE": user("dept.commerce")}.get(unit_code)


def _sealed() -> DisciplineCase:
    when, key = instant("2026-06-18 11:00"), "JJ20260618-0001"
    # Without keys of its own (as in tests) the city gets a throw-away one: nobody opens the case.
    sealer = SEAL.sealer or Vault(new_keys())
    case_id = stable_id(DisciplineCase, key)
    ciphers = {
        column: sealer.seal(Place("discipline_case", column, case_id), json.dumps(said, ensure_ascii=False))
        for column, said in ACCUSATION.items()
    }
    return row(
        DisciplineCase,
        key,
        when,
        no=key,
        received_at=when,
        handler_id=user("discipline"),
        status=DisciplineStatus.UNDER_REVIEW,
        **ciphers,
    )
