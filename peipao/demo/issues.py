"""The ten issues of the golden city: eight closed, one of them late, one overdue, one running."""

from collections.abc import Iterator
from uuid import UUID

from models.entities.issue import Issue, IssueCategory, IssueResult, IssueSource, IssueVerification
from models.entities.issue_records import IssueAction, IssueActionType, Urge, UrgeLevel
from models.entities.issue_workflow import IssueStatus
from models.entities.org import OrgUnit
from models.entity import Entity
from models.ticket import EvaluationGrade, TicketLight, TicketPriority
from peipao.demo.accounts import user
from peipao.demo.enterprises import LOCATIONS, enterprise
from peipao.demo.golden_rows import CLOCK, day, end_of, instant, region, row
from peipao.demo.people import leader
from peipao.demo.projects import project
from peipao.reference.inserting import Tie
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

ISSUES = table("""
no              | firm | category  | source       | priority | leader | unit
WT20260511-0001 | E01  | FINANCE   | LINK_VISIT   | NORMAL   | L1     | 530802-FINANCIAL_AFFAIRS
WT20260518-0001 | E12  | LICENCE   | ENTERPRISE   | NORMAL   | L3     | 530802-GOV_SERVICES
WT20260520-0001 | E02  | POLICY    | ENTERPRISE   | NORMAL   | L1     | 530821-INDUSTRY
WT20260522-0001 | E02  | LAND      | LINK_VISIT   | NORMAL   | L1     | 530821-NATURAL_RESOURCES
WT20260525-0001 | E11  | LABOUR    | SURVEY       | NORMAL   | L3     | 530802-COMMERCE
WT20260528-0001 | E09  | LOGISTICS | LINK_VISIT   | NORMAL   | L5     | 530828-COMMERCE
WT20260601-0001 | E03  | MARKET    | ENTERPRISE   | NORMAL   | L2     | 530800-INDUSTRY
WT20260605-0001 | E09  | LAND      | SURVEY       | NORMAL   | L5     | 530828-NATURAL_RESOURCES
WT20260612-0001 | E13  | UTILITIES | COMMISSIONER | URGENT   | L4     | 530802-DEVELOPMENT_REFORM
WT20260623-0001 | E08  | LOGISTICS | ENTERPRISE   | NORMAL   | L6     | 530800-COMMERCE
""")

CO_UNITS = {"WT20260601-0001": "530822-INDUSTRY", "WT20260623-0001": "530827-COMMERCE"}

CLOCKS = table("""
no              | received   | dispatched | due        | extendable | done       | closed     | step_due
WT20260511-0001 | 2026-05-11 | 2026-05-12 | 2026-05-26 | 2026-05-25 | 2026-05-22 | 2026-05-28 | 2026-06-11
WT20260518-0001 | 2026-05-18 | 2026-05-19 | 2026-06-02 | 2026-06-01 | 2026-05-29 | 2026-06-04 | 2026-06-18
WT20260520-0001 | 2026-05-20 | 2026-05-21 | 2026-06-04 | 2026-06-03 | 2026-06-03 | 2026-06-08 | 2026-06-23
WT20260522-0001 | 2026-05-22 | 2026-05-25 | 2026-06-08 | 2026-06-05 | 2026-06-11 | 2026-06-16 | 2026-07-01
WT20260525-0001 | 2026-05-25 | 2026-05-26 | 2026-06-09 | 2026-06-08 | 2026-06-08 | 2026-06-11 | 2026-06-26
WT20260528-0001 | 2026-05-28 | 2026-05-29 | 2026-06-12 | 2026-06-11 | 2026-06-11 | 2026-06-16 | 2026-07-01
WT20260601-0001 | 2026-06-01 | 2026-06-02 | 2026-06-16 | 2026-06-15 | 2026-06-15 | 2026-06-18 | 2026-07-03
WT20260605-0001 | 2026-06-05 | 2026-06-08 | 2026-06-23 | 2026-06-22 |            |            | 2026-06-23
WT20260612-0001 | 2026-06-12 | 2026-06-15 | 2026-06-18 | 2026-06-17 | 2026-06-17 | 2026-06-23 | 2026-07-07
WT20260623-0001 | 2026-06-23 | 2026-06-24 | 2026-07-08 | 2026-07-07 |            |            | 2026-07-08
""")
"""Ten working days from dispatch for ordinary issues, three for the urgent one; once closed, the enterprise
has ten more to have it reopened."""

TERMS = {TicketPriority.URGENT: 3, TicketPriority.NORMAL: 10}
NEXT_URGE = {"WT20260623-0001": "2026-07-06"}
"""Two working days before the deadline; of the overdue one everything has been said."""

TEXTS = {
    "WT20260511-0001": (
        "春茶收购流动资金贷款续贷困难",
        "春茶收购期流动资金需求集中，现有贷款6月到期，续贷审批时间长，请协调银行给予支持。",
        "已协调两家银行上门对接，续贷手续于到期前办结。",
    ),
    "WT20260518-0001": (
        "门店改造消防验收预约时间长",
        "门店升级改造完成后，消防验收预约排队超过一个月，影响开业。",
        "已纳入绿色通道，完成验收并出具意见书。",
    ),
    "WT20260520-0001": (
        "小升规奖补申报材料不清楚",
        "企业3月首次纳规，对小升规奖补的申报时间和材料要求不清楚。",
        "已派专人上门辅导，申报材料一次性告知。",
    ),
    "WT20260522-0001": (
        "咖啡鲜果处理站用地手续办理",
        "拟在同心镇建设鲜果处理站，设施农用地备案手续久未办结。",
        "经实地踏勘后完成设施农用地备案，因测绘返工超期三个工作日。",
    ),
    "WT20260525-0001": (
        "旅游旺季临时用工短缺",
        "暑期旺季客房服务人员缺口6人，请协助招聘。",
        "已通过专场招聘会对接用工，到岗5人。",
    ),
    "WT20260528-0001": (
        "白糖外运车皮计划不足",
        "榨季库存白糖外运车皮计划不足，仓储压力大。",
        "已协调增加车皮计划并安排公路分流。",
    ),
    "WT20260601-0001": (
        "中成药进入省级医院采购目录",
        "公司中成药品种质量稳定，希望协助对接省级医院采购渠道。",
        "已组织参加省级药品产销对接会，与三家医院达成意向。",
    ),
    "WT20260605-0001": (
        "甘蔗原料基地道路用地未落实",
        "原料基地机耕道改扩建用地指标尚未落实，影响下一榨季运输。",
        "",
    ),
    "WT20260612-0001": (
        "厂区临时用电容量不足",
        "项目落地后设备陆续进场，临时用电容量不足，请尽快增容。",
        "供电部门已完成临时增容2000千伏安。",
    ),
    "WT20260623-0001": (
        "口岸货物查验排队时间长",
        "进口水果旺季，勐阿口岸查验排队时间长，货损增加。",
        "",
    ),
}
"""Title, content and the unit's reply."""

OVERDUE = "WT20260605-0001"
TODAY = f"{CLOCK:%Y-%m-%d}"
URGES = table("""
level   | sent             | reply_due  | unit                     | replied          | reply
LEVEL_1 | 2026-06-24 09:00 | 2026-06-25 | 530828-NATURAL_RESOURCES | 2026-06-25 16:00 | 已催促测绘单位。
LEVEL_2 | 2026-06-26 09:00 | 2026-06-29 | 530828-NATURAL_RESOURCES | 2026-06-29 17:00 | 指标已上报待批。
LEVEL_3 | 2026-06-30 09:00 | 2026-07-01 | 530828-GOVERNMENT        |                  |
""")
"""What the overdue issue has drawn: a reminder on the day after, the next ones three and five days on."""


def issue_rows() -> Iterator[Entity | Tie]:
    """The issues with their steps and urges."""
    clocks = {line["no"]: line for line in CLOCKS}
    issues = [_issue(line, clocks[line["no"]]) for line in ISSUES]
    yield from issues
    for line, issue in zip(ISSUES, issues, strict=True):
        if line["no"] in CO_UNITS:
            yield Tie(issue, "co_units", OrgUnit, (stable_id(OrgUnit, CO_UNITS[line["no"]]),))
        yield from _steps(issue, clocks[line["no"]])
    for line in URGES:
        yield row(
            Urge,
            f"{OVERDUE}:{line['level']}",
            instant(line["sent"]),
            issue_id=stable_id(Issue, OVERDUE),
            level=UrgeLevel(line["level"]),
            sent_at=instant(line["sent"]),
            to_unit_id=stable_id(OrgUnit, line["unit"]),
            reply_due_at=end_of(line["reply_due"]),
            reply=line["reply"] or None,
            replied_at=instant(line["replied"]) if line["replied"] else None,
        )


def _issue(line: dict[str, str], clock: dict[str, str]) -> Issue:
    title, content, reply = TEXTS[line["no"]]
    county, zone = LOCATIONS[line["firm"]]
    closed = instant(f"{clock['closed']} 16:00") if clock["closed"] else None
    on_behalf = line["source"] in {"COMMISSIONER", "LINK_VISIT"}
    return row(
        Issue,
        line["no"],
        instant(clock["received"]),
        no=line["no"],
        title=title,
        content=content,
        enterprise_id=enterprise(line["firm"]),
        project_id=project("P01") if line["firm"] == "E13" else None,
        county_id=region(county),
        zone_id=region(zone) if zone else None,
        category=IssueCategory(line["category"]),
        source=IssueSource(line["source"]),
        priority=TicketPriority(line["priority"]),
        status=IssueStatus.CLOSED if closed else IssueStatus.IN_PROGRESS,
        light=TicketLight.RED if (clock["done"] or TODAY) > clock["due"] else TicketLight.GREEN,
        urge_on=day(NEXT_URGE.get(line["no"])),
        urge_level=len(URGES) if line["no"] == OVERDUE else 0,
        lead_leader_id=leader(line["leader"]),
        responsible_unit_id=stable_id(OrgUnit, line["unit"]),
        handler_id=_handler(line["unit"]),
        on_behalf=on_behalf,
        consent_given=on_behalf,
        received_at=instant(clock["received"]),
        dispatched_at=instant(f"{clock['dispatched']} 10:00"),
        due_at=end_of(clock["due"]),
        step_due_at=end_of(clock["step_due"]),
        term_work_days=TERMS[TicketPriority(line["priority"])],
        extendable_until=end_of(clock["extendable"]),
        done_at=instant(f"{clock['done']} 17:00") if clock["done"] else None,
        closed_at=closed,
        result=IssueResult.RESOLVED if closed else None,
        reply=reply or None,
        evidence=["办理情况说明.pdf"] if closed else [],
        verification=IssueVerification.PHONE if closed else None,
        evaluation_grade=EvaluationGrade.SATISFIED if closed else None,
        evaluated_at=instant(f"{clock['closed']} 10:00") if closed else None,
    )


def _handler(unit_code: str) -> UUID | None:
    """The account in the cast that works for the unit, where there is one."""
    return {"530800-INDUSTRY": user("dept.industry"), "530800-COMMERCE": user("dept.commerce")}.get(unit_code)


def _steps(issue: Issue, clock: dict[str, str]) -> Iterator[IssueAction]:
    office = user("city.relief")
    steps = [
        (IssueActionType.CREATE, f"{clock['received']} 09:00", None),
        (IssueActionType.ACCEPT, f"{clock['received']} 15:00", office),
        (IssueActionType.DISPATCH, f"{clock['dispatched']} 10:00", office),
        (IssueActionType.SIGN_IN, f"{clock['dispatched']} 16:00", issue.handler_id),  # type: ignore[attr-defined]
    ]
    if issue.no == OVERDUE:
        steps += [(IssueActionType.URGE, line["sent"], office) for line in URGES]
    if clock["closed"]:
        steps += [
            (IssueActionType.DONE, f"{clock['done']} 17:00", issue.handler_id),  # type: ignore[attr-defined]
            (IssueActionType.VERIFY, f"{clock['closed']} 09:30", office),
            (IssueActionType.EVALUATE, f"{clock['closed']} 10:00", None),
            (IssueActionType.CLOSE, f"{clock['closed']} 16:00", office),
        ]
    for seq, (kind, when, by) in enumerate(steps, 1):
        yield row(
            IssueAction,
            f"{issue.no}:{seq}",
            instant(when),
            issue_id=issue.id,
            seq=seq,
            type=kind,
            by_id=by,
            at=instant(when),
            text=issue.reply if kind is IssueActionType.DONE else None,
        )
