"""Every step of the five workflows that the half year of the golden city did without, taken once in July."""

from collections.abc import Mapping

from models.entities.complaint import Complaint
from models.entities.issue import Issue
from models.entities.map_task import MapTask
from models.entities.project import Project
from models.entity import Entity
from models.naming import camel
from peipao.demo.projects import PROJECTS, TASKS
from resolvers.changing import act_by_system
from tests.complaint_cast import STAFF, TO_CLOSED, TO_HANDLING, advanced, lodged, unit
from tests.golden_api import offices
from tests.golden_api.days import MORNING
from tests.golden_api.enterprises import commissioner, enterprise, leader
from tests.golden_api.issue_desk import FIRM, HANDLER, HEAD, LEADER, OFFICE, Desk, key_of
from tests.golden_api.issues import hire
from tests.golden_api.links import link_of
from tests.golden_api.projects import project
from tests.recording import listening, recording
from tests.writing import WritableCity

INVEST, RELIEF, BIZENV = "city.invest", "city.relief", "city.bizenv"
HEAD_OF_INDUSTRY = "head.industry"
SIMAO = "county.simao"
APPROVED = {"changeReason": "TRANSFER", "approvalDocNo": "示例民营办〔2026〕12号"}


async def go_on(city: WritableCity) -> None:
    """From the morning of 30 June 2026 on; people first, then the clock."""
    city.at(MORNING)
    waiting_issues = await issues(city)
    waiting_complaints = await complaints(city)
    await visits(city)
    await projects(city)
    await assignments(city)
    city.at("2026-07-15T09:00")
    for action, issue in waiting_issues.items():
        await by_clock(city, Issue, action, issue)
    for action, complaint in waiting_complaints.items():
        await by_clock(city, Complaint, action, complaint)
    task = await city.id_of("MapTask", content=TASKS[0]["content"])
    await by_clock(city, MapTask, "mark_task_overdue", task)
    await by_clock(city, Project, "alarm_missing_assignment", await project(city, "P03"))
    city.at("2026-07-25T02:00")
    await by_clock(city, Project, "recalculate_light", await project(city, "P03"))
    await offices.keep(city)


async def by_clock(city: WritableCity, entity: type[Entity], action: str, row: str) -> None:
    """What the worker does to a row when its time has come."""
    with listening() as heard:
        async with recording(city.pool) as connection:
            outcome = await act_by_system(connection, entity, action, key_of(row))
    assert outcome.ok, (action, outcome.problems)
    city.statements.setdefault(camel(action), heard)


# --- issues -------------------------------------------------------------------------------------

STEPS = (
    ("SUBMITTED", "mergeIssue", OFFICE),
    ("OBJECTED", "reconsiderIssue", OFFICE),
    ("DISPATCHED", "returnIssue", HANDLER),
    ("IN_PROGRESS", "replyIssue", HANDLER),
    ("EXTENSION_PENDING", "decideExtension", HEAD),
    ("REWORK", "finishIssue", HANDLER),
    ("CLOSED", "reopenIssue", FIRM),
    ("LONG_TERM", "reviewLongTerm", LEADER),
    ("IN_PROGRESS", "urge", OFFICE),
    ("ACCEPTED", "escalate", OFFICE),
    ("SUBMITTED", "instructIssue", LEADER),
)
"""The stage of a new issue, and what is done to it then."""
BY_CLOCK = {
    "urge_by_clock": "IN_PROGRESS",
    "refuse_extension_by_silence": "EXTENSION_PENDING",
    "evaluate_by_default": "VERIFIED",
}
"""What the clock does, and the stage in which it waits for that."""


async def issues(city: WritableCity) -> Mapping[str, str]:
    """All steps of §6.2; the issues that wait for the clock, by what it will do."""
    desk = await Desk(city).open()
    for stage, name, who in STEPS:
        await desk.take(name, await desk.issue(stage), who)
    await desk.take("ruleOnIssue", await desk.disputed())
    draft = await desk.draft()
    await city.did(FIRM, "updateIssue", id=draft, input={"title": "仓储用地到期"})
    return {action: await desk.issue(stage) for action, stage in BY_CLOCK.items()}


# --- complaints ---------------------------------------------------------------------------------

NOTICE = {
    "issuer": "GOV_OFFICE",
    "targetUnit": unit("530800-INDUSTRY"),
    "trigger": "办理许可反复退件造成不良影响",
    "requirement": "一个月内完成整改",
    "dueOn": "2026-07-31",
}
UNHAPPY = {"contacted": True, "solved": False, "satisfaction": "NOT"}


async def complaints(city: WritableCity) -> Mapping[str, str]:
    """All steps of §6.3; the complaints that wait for the clock, by what it will do."""
    await hire(city, HEAD_OF_INDUSTRY, "CITY_DEPT_LEAD", "530800-INDUSTRY")
    returned = await advanced(city, await lodged(city), "accept", "dispatch")
    await city.did(STAFF, "returnComplaint", id=returned, input={"reason": "非本单位职责"})
    await city.did(FIRM, "withdrawComplaint", id=returned)
    await extended_and_supervised(city, await advanced(city, await lodged(city), *TO_HANDLING))
    reworked = await advanced(city, await lodged(city), *TO_HANDLING, "handle")
    await city.did(BIZENV, "recordCallback", id=reworked, input=UNHAPPY)
    await city.did(BIZENV, "reworkComplaint", id=reworked, input={"reason": "证照仍未发出"})
    sealed = await advanced(city, await lodged(city), *TO_HANDLING)
    await city.did(STAFF, "reclassifyToDiscipline", id=sealed)
    urgent = await advanced(city, await lodged(city, kind="HELP"), *TO_HANDLING)
    answered = await advanced(city, await lodged(city), *TO_CLOSED, "feed_back")
    return {"urge_complaint_by_clock": urgent, "evaluate_complaint_by_default": answered}


async def extended_and_supervised(city: WritableCity, complaint: str) -> None:
    """More time is asked for and given, and the unit is called to account."""
    await city.did(STAFF, "replyInterim", id=complaint, input={"text": "已联系窗口，三日内答复。"})
    longer = {"extensionReason": "需上级部门批复", "newDueOn": "2026-07-28"}
    await city.did(HEAD_OF_INDUSTRY, "extendComplaint", id=complaint, input=longer)
    await city.did(BIZENV, "decideComplaintExtension", id=complaint, input={"approved": True})
    await city.did(BIZENV, "urgeComplaint", id=complaint)
    await city.did(BIZENV, "updateComplaint", id=complaint, input={"adverseInfluence": True})
    await city.did(BIZENV, "proposeSupervision", id=complaint, input=NOTICE)
    told = await city.did(
        "city.supervision",
        "issueSupervision",
        id=complaint,
        input={"approved": True},
        select="{ supervisionNotice { id } }",
    )
    notice = told["supervisionNotice"]["id"]
    await city.did(STAFF, "replySupervision", id=notice, input={"result": "已整改到位"})
    await city.did("city.supervision", "confirmRectification", id=notice)


# --- visits -------------------------------------------------------------------------------------


async def visits(city: WritableCity) -> None:
    """All steps of §6.5: one visit that does not take place, and one that is told late and not believed."""
    said = {"link": await link_of(city, "L1", "E01"), "plannedOn": "2026-07-08"}
    cancelled = await city.did(LEADER, "planVisit", input=said)
    await city.did(LEADER, "updateLinkVisit", id=cancelled["id"], input={"plannedOn": "2026-07-09"})
    await city.did(LEADER, "cancelVisit", id=cancelled["id"])
    late = (await city.did(LEADER, "planVisit", input=said))["id"]
    done = {"visitedOn": "2026-06-12", "place": "企业厂区"}
    await city.did(LEADER, "completeVisit", id=late, input=done)
    await city.did(RELIEF, "approveBackdating", id=late)
    record = {
        "summary": "了解夏茶加工情况。",
        "evidence": ["20260612-1.jpg"],
        "problemsFound": ["用工难招。"],
    }
    await city.did(LEADER, "submitVisit", id=late, input=record)
    await city.did(FIRM, "rejectVisit", id=late, input={"rejectReason": "走访日期有误"})


# --- projects -----------------------------------------------------------------------------------


async def projects(city: WritableCity) -> None:
    """All steps of §6.1: P04 lands where P01 landed, P01 goes on to the end, P02 stops."""
    await land_again(city, await project(city, "P04"))
    first = await project(city, "P01")
    for who, name, said in (
        (SIMAO, "startWork", {"startedOn": "2026-06-29", "startEvidence": "施工许可证"}),
        (SIMAO, "commissionProject", {"commissionedOn": "2026-06-30", "commissioningEvidence": "验收单"}),
        (SIMAO, "reachCapacity", {"atCapacityOn": "2026-06-30", "capacityEvidence": "产值报表"}),
    ):
        await city.did(who, name, id=first, input=said)
    entry = {"library": "ABOVE_SCALE_INDUSTRY", "entryKind": "NEW_BUILT", "enteredOn": "2026-06-01"}
    await city.did(RELIEF, "addLibraryRecord", input={"enterprise": await enterprise(city, "E13"), **entry})
    await city.did(INVEST, "enterLibrary", id=first, input={"aboveScaleOn": "2026-06-30"})
    stopped = await project(city, "P02")
    await city.did(INVEST, "suspendProject", id=stopped, input={"suspendReason": "等待用地批复"})
    await city.did(INVEST, "reviewSuspension", id=stopped, input={"suspendReason": "仍在等待用地批复"})
    await city.did(INVEST, "resumeProject", id=stopped)
    await city.did(
        INVEST, "terminateProject", id=stopped, input={"terminateReason": "投资方退出", "settled": True}
    )
    third = await project(city, "P03")
    await city.did("county.lancang", "updateProject", id=third, input={"serviceContent": "初制所用地备案"})


async def land_again(city: WritableCity, row: str) -> None:
    """A second project of E13; its commissioner might take over, and does not."""
    planned = next(line["planned"] for line in PROJECTS if line["key"] == "P04")
    said = {
        "agreementFile": "协议/P04.pdf",
        "signedOn": "2026-06-30",
        "plannedInvestment": f"{planned}0000.00",
        "landingPlannedOn": "2026-08-01",
        "startPlannedOn": "2026-09-01",
        "commissioningPlannedOn": "2027-01-01",
        "capacityPlannedOn": "2027-06-01",
        "libraryPlannedOn": "2027-12-01",
    }
    await city.did(INVEST, "signProject", id=row, input=said)
    manager = {"project": row, "kind": "PROJECT_MANAGER", "leader": leader("L4")}
    proposed = await city.did(INVEST, "proposeAssignment", input=manager)
    await city.did("leader.l4", "acknowledgeAssignment", id=proposed["id"])
    server = {"project": row, "kind": "SERVICE_COMMISSIONER", "commissioner": commissioner("C2")}
    await city.did(INVEST, "proposeAssignment", input={**server, "choiceReason": "熟悉项目前期"})
    funds = {"project": row, "date": "2026-06-30", "amount": "1000000.00"}
    await city.did(SIMAO, "recordFunds", input={**funds, "source": "FOREIGN", "voucher": "进账单"})
    firm = {"enterprise": await enterprise(city, "E13")}
    await city.did(SIMAO, "proposeLanding", id=row, input=firm)
    await city.did(INVEST, "landProject", id=row, input={"landedOn": "2026-06-30"})
    await city.did(RELIEF, "decideLandingPair", id=row, input={"takeOver": False})


# --- assignments --------------------------------------------------------------------------------


async def assignments(city: WritableCity) -> None:
    """All steps of §6.6: one serves another enterprise, and one enterprise is served no more."""
    await city.did(RELIEF, "changeAssignment", id=await serving(city, "E02"), input=APPROVED)
    moving = await enterprise(city, "E05")
    await city.did(RELIEF, "removeFromKeyList", id=moving, input={"reason": "迁出本市"})
    await city.did(RELIEF, "endAssignment", id=await serving(city, "E05"))


async def serving(city: WritableCity, key: str) -> str:
    """The assignment of the policy commissioner of an enterprise."""
    held = {"kind": "POLICY_COMMISSIONER", "status": "ACTIVE"}
    return await city.id_of("Assignment", enterprise_id=key_of(await enterprise(city, key)), **held)
