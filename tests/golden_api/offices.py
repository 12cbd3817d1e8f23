"""What offices keep beside the five workflows: each kind of entry made, changed and ended once, in July."""

from datetime import date
from typing import Any

from tests.golden_api.enterprises import commissioner, enterprise, leader, region, unit
from tests.golden_api.issue_desk import key_of
from tests.golden_api.projects import project
from tests.writing import WritableCity

RELIEF, INVEST, ORG, SYSADMIN = "city.relief", "city.invest", "city.org", "sysadmin"
SIMAO, LANCANG, FIRM, C1 = "county.simao", "county.lancang", "enterprise.e01", "commissioner.c1"
INDUSTRY_STAFF, INDUSTRY_HEAD, EXPERT = "dept.industry", "head.industry", "expert.platform"
INDUSTRY = unit("530800-INDUSTRY")
TODAY = "2026-07-27"


async def keep(city: WritableCity) -> None:
    """One office after another, on one morning."""
    city.at(f"{TODAY}T09:00")
    for keeping in (records, projects, links, commissioners, meetings, policies, accounts, reference_data):
        await keeping(city)


async def make(city: WritableCity, who: str, name: str, /, **said: Any) -> str:
    """A new row's id."""
    return str((await city.did(who, name, input=said))["id"])


async def move(city: WritableCity, who: str, name: str, row: str, /, **said: Any) -> None:
    """A step of a row that is there."""
    await city.did(who, name, id=row, input=said or None)


# --- enterprises --------------------------------------------------------------------------------


async def records(city: WritableCity) -> None:
    """Of enterprises: contacts, awards, libraries, lists, members, location."""
    e01, e12 = await enterprise(city, "E01"), await enterprise(city, "E12")
    contact = await make(
        city, SIMAO, "createEnterpriseContact", enterprise=e01, name="李梅", phone="13808790100"
    )
    await move(city, SIMAO, "updateEnterpriseContact", contact, post="办公室副主任")
    await move(city, SIMAO, "deleteEnterpriseContact", contact)
    await move(city, RELIEF, "updateEnterprise", e01, employees=201)
    await city.did(RELIEF, "upsertEnterprise", input={"uscc": "91530802X00000019X", "address": "茶马大道1号"})
    award = {"kind": "SRDI_CITY", "docNo": "示例普工信〔2026〕9号", "awardedOn": "2026-06-01"}
    awarded = await make(city, SIMAO, "addCertification", enterprise=e01, **award)
    await move(city, SIMAO, "updateCertification", awarded, validTo="2029-05-31")
    entry = {"library": "ABOVE_LIMIT_RETAIL", "entryKind": "MONTHLY", "enteredOn": "2026-05-01"}
    entered = await make(city, RELIEF, "addLibraryRecord", enterprise=e12, **entry)
    await move(city, RELIEF, "updateLibraryRecord", entered, entryKind="ANNUAL")
    await move(city, RELIEF, "dropFromLibrary", entered, droppedOn=TODAY, dropReason="低于标准")
    listed = await city.id_of("KeyEnterprise", enterprise_id=key_of(e01))
    await move(city, RELIEF, "updateKeyEnterprise", listed, reason="市级重点茶企")
    await move(city, RELIEF, "transferCounty", e12, county=region("530821"), reason="迁址")
    await make(city, SYSADMIN, "createUser", username="member.e01", displayName="茶厂会计")
    await move(city, FIRM, "inviteMember", e01, username="member.e01")
    member = await city.row("user", username="member.e01")
    await move(city, FIRM, "revokeBinding", await city.id_of("EnterpriseUser", user_id=member["id"]))


# --- projects -----------------------------------------------------------------------------------


async def projects(city: WritableCity) -> None:
    """Of projects: reports, money, talks, milestones, tasks, the list of the year, task forces."""
    third = await project(city, "P03")
    month = {"period": "2026-07", "physicalProgress": "3.00", "text": "场地平整"}
    report = await make(city, LANCANG, "draftProgress", project=third, **month)
    await move(city, LANCANG, "updateProgressReport", report, text="场地平整三成")
    await move(city, LANCANG, "submitProgress", report)
    await move(city, INVEST, "returnProgress", report, returnReason="请补充设备安装情况")
    paid = {"date": TODAY, "amount": "50000.00", "source": "OUT_OF_CITY", "voucher": "进账单"}
    funds = await make(city, LANCANG, "recordFunds", project=third, **paid)
    await move(city, INVEST, "updateFundsInPlace", funds, amount="49999.99")
    said = {"counterpart": "投资方代表", "summary": "商定供地时间"}
    talk = await make(city, LANCANG, "logContact", project=third, **said)
    await move(city, LANCANG, "updateProjectContact", talk, nextStep="签订供地协议")
    stage = await city.id_of("Milestone", project_id=key_of(third), stage="LANDED")
    await move(city, LANCANG, "updateMilestone", stage, plannedOn="2026-08-31", delayReason="雨季")
    task = {"centre": "INVEST", "content": "办理供地手续", "leadLeader": leader("L5"), "dueOn": "2026-08-31"}
    given = await make(city, INVEST, "assignMapTask", project=third, responsibleUnit=INDUSTRY, **task)
    await move(city, INVEST, "updateMapTask", given, dueOn="2026-09-15")
    await move(city, INDUSTRY_STAFF, "signInTask", given)
    await move(city, INDUSTRY_STAFF, "feedBackTask", given, feedback="已受理")
    await move(city, INDUSTRY_STAFF, "finishTask", given, feedback="已批复")
    await move(city, INVEST, "verifyTask", given)
    listed = await city.id_of("KeyProject", project_id=key_of(await project(city, "P04")))
    await move(city, INVEST, "removeKeyProject", listed)
    chain = await city.id_of("IndustryChain", code="TEA")
    force = {"name": "茶产业专班", "chain": chain, "leadLeader": leader("L3"), "leadUnit": INDUSTRY}
    formed = await make(city, INVEST, "createTaskForce", **force)
    await move(city, INVEST, "updateTaskForce", formed, name="茶咖产业专班")
    await move(city, INVEST, "deleteTaskForce", formed)
    report_up = {"centre": "INVEST", "period": "2026-06", "toBody": "INVEST_COMMITTEE"}
    await make(city, INVEST, "submitCentreReport", progress="按计划推进", **report_up)


# --- leaders ------------------------------------------------------------------------------------


async def links(city: WritableCity) -> None:
    """Of leaders: a link more, that becomes the primary one, and another that ends."""
    e12 = await enterprise(city, "E12")
    first = await make(city, RELIEF, "createLink", leader=leader("L2"), enterprise=e12)
    await move(city, RELIEF, "updateLeaderLink", first, reason="补齐挂钩")
    await move(city, RELIEF, "setPrimaryLink", first)
    second = await make(city, RELIEF, "createLink", leader=leader("L1"), enterprise=e12)
    await move(city, RELIEF, "endLink", second)
    new = {"name": "王新", "level": "CITY", "team": "CPPCC", "position": "市政协副主席"}
    await make(city, ORG, "createLeader", rankCode="CPPCC_CITY", region=region("530800"), **new)


# --- commissioners ------------------------------------------------------------------------------


async def commissioners(city: WritableCity) -> None:
    """Of commissioners: selection, training, appraisal, recusal, service, advice."""
    account = {"username": "commissioner.new", "displayName": "新专员", "unit": INDUSTRY}
    user = await make(city, SYSADMIN, "createUser", **account)
    said = {"user": user, "name": "新专员", "homeUnit": INDUSTRY, "deptFunction": "INDUSTRY"}
    new = await make(city, ORG, "createCommissioner", **said)
    await move(city, ORG, "updateCommissioner", new, maxLoad=4)
    pool = await city.id_of("Pool", kind="SERVICE")
    await move(city, ORG, "updatePool", pool, targetSize=21)
    await city.did(ORG, "upsertPool", input={"kind": "POLICY", "targetSize": 31})
    rule = await city.id_of("ManagementRule", pool_id=key_of(pool))
    await move(city, INVEST, "updateManagementRule", rule, file="管理办法.pdf")
    chain = await city.id_of("IndustryChain", code="TEA")
    target = await make(city, ORG, "createPoolTarget", pool=pool, chain=chain, target=2)
    await move(city, ORG, "updatePoolTarget", target, target=3)
    await move(city, ORG, "deletePoolTarget", target)
    member = await make(city, ORG, "selectCommissioner", commissioner=new, pool=pool)
    await move(city, ORG, "activateMembership", member)
    await move(city, ORG, "suspendMembership", member)
    await move(city, ORG, "exitPool", member, exitedOn=TODAY, exitReason="调离")
    course = {"course": "惠企政策实务", "date": "2026-06-18", "hours": "8.0", "passed": True}
    trained = await make(city, ORG, "recordTraining", commissioner=new, **course)
    await move(city, ORG, "updateTraining", trained, hours="9.0")
    grade = {"year": 2025, "grade": "COMPETENT", "enterpriseScore": "91.5"}
    appraised = await make(city, ORG, "appraise", commissioner=commissioner("C1"), **grade)
    await move(city, ORG, "updateAppraisal", appraised, enterpriseScore="92.5")
    note = await make(
        city, ORG, "createCadreNote", commissioner=commissioner("C1"), content="在项目一线表现突出"
    )
    await move(city, ORG, "updateCadreNote", note, content="在项目一线表现很突出")
    kin = {"commissioner": new, "enterprise": await enterprise(city, "E03"), "reason": "亲属任职"}
    recused = await make(city, ORG, "createRecusal", **kin)
    await move(city, ORG, "deleteRecusal", recused)
    e13 = {"enterprise_id": key_of(await enterprise(city, "E13")), "kind": "POLICY_COMMISSIONER"}
    served = await city.id_of("Assignment", status="ACTIVE", **e13)
    logged = await make(city, C1, "logService", assignment=served, matter="协助办理环评")
    await move(city, C1, "updateServiceLog", logged, result="已受理")
    await advice(city)


async def advice(city: WritableCity) -> None:
    """Of experts: a question and its answer."""
    account = {"username": EXPERT, "displayName": "服务平台", "unit": unit("530800-SME_SERVICE")}
    user = await make(city, SYSADMIN, "createUser", **account)
    await make(city, SYSADMIN, "grantRole", user=user, role="SME_SERVICE", scopeKind="SELF")
    asked = await make(city, C1, "askExpert", kind="LEGAL", question="招用季节工如何签订合同？")
    await move(city, EXPERT, "answerExpert", asked, expert="何律师", answer="可签订以任务为期限的合同。")


# --- meetings -----------------------------------------------------------------------------------


async def meetings(city: WritableCity) -> None:
    """Of the relief office: a meeting with a demand and a decision."""
    e01 = await enterprise(city, "E01")
    said = {"type": "GOV_ENT_BIMONTHLY", "year": 2026, "window": "2026-B4", "topic": "政企双月见面会"}
    said |= {"organiserUnit": unit("530800-RELIEF_OFFICE"), "region": region("530800"), "enterprises": [e01]}
    held = await make(city, RELIEF, "createMeeting", **said)
    await move(city, RELIEF, "updateMeeting", held, topic="第四次政企双月见面会")
    await move(city, RELIEF, "holdMeeting", held, heldOn=TODAY, minutes="会议纪要（示例）")
    await move(city, RELIEF, "raiseDemand", held, enterprise=e01, demand="希望增加流动资金贷款。")
    decided = {"content": "协调延时服务", "leadLeader": leader("L3"), "dueOn": "2026-08-31"}
    await move(city, RELIEF, "recordDecision", held, responsibleUnit=INDUSTRY, **decided)


# --- policies -----------------------------------------------------------------------------------


async def policies(city: WritableCity) -> None:
    """Of the industry bureau: policies drafted, checked, released, and each way in which they end."""
    first = await drafted(city, 1)
    await move(city, INDUSTRY_STAFF, "updatePolicyDocument", first, title="惠企措施（示例一）")
    item = {"code": "SUPPORT", "matter": "support", "title": "支持事项", "benefitKind": "SERVICE"}
    added = await make(city, INDUSTRY_STAFF, "createPolicyItem", document=first, **item)
    await move(city, INDUSTRY_STAFF, "updatePolicyItem", added, title="支持事项一")
    await released(city, first)
    for number, end in enumerate(("amendPolicy", "repealPolicy", "overridePolicy", "supersedePolicy"), 2):
        ending = await drafted(city, number)
        await released(city, ending)
        await move(city, INDUSTRY_HEAD, end, ending)


async def drafted(city: WritableCity, number: int) -> str:
    """A draft."""
    said = {"title": f"惠企措施（示例{number}）", "level": "CITY", "body": "一、……", "issuedOn": "2026-07-01"}
    said |= {"effectiveOn": "2026-07-01", "docNo": f"普工信发〔2026〕{number}号", "issuerUnit": INDUSTRY}
    said |= {"releaseUnit": INDUSTRY, "commentEvidence": "征求意见情况.pdf"}
    return await make(city, INDUSTRY_STAFF, "draftPolicy", **said)


async def released(city: WritableCity, policy: str) -> None:
    """From the draft to the release."""
    await move(city, INDUSTRY_STAFF, "submitPolicy", policy)
    await move(city, INDUSTRY_HEAD, "reviewPolicy", policy, legalityChecked=True)
    await move(city, INDUSTRY_HEAD, "publishPolicy", policy)


# --- accounts -----------------------------------------------------------------------------------


async def accounts(city: WritableCity) -> None:
    """Of administrators: accounts, roles, deputies, webhooks, what was read."""
    said = {"username": "simao.deputy", "displayName": "思茅·副职", "unit": unit("530802-RELIEF_OFFICE")}
    deputy = await make(city, SIMAO, "createUser", **said)
    await move(city, SIMAO, "updateUser", deputy, displayName="思茅·副主任")
    acting = await make(city, SIMAO, "grantDelegation", to=deputy, until="2026-07-31", reason="出差")
    await move(city, SIMAO, "endDelegation", acting)
    clerk = {"role": "COUNTY_DEPT_STAFF", "scopeKind": "COUNTY", "region": region("530802")}
    granted = await make(city, SIMAO, "grantRole", user=deputy, **clerk)
    await move(city, SIMAO, "revokeRole", granted)
    hook = await make(
        city, SYSADMIN, "registerWebhook", url="https://hooks.example.cn/", events=["Issue.accept_issue"]
    )
    await move(city, SYSADMIN, "updateWebhook", hook, remark="省平台")
    for name in ("pauseWebhook", "resumeWebhook", "rotateWebhookSecret"):
        await move(city, SYSADMIN, name, hook)


# --- reference data -----------------------------------------------------------------------------


async def reference_data(city: WritableCity) -> None:
    """Of the system administrator: codes, places, units, parameters, days; and the year's budget."""
    kinds: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
        ("DictItem", {"dictionary": "PolicyTheme", "code": "TEA", "labelZh": "茶产业"}, {"labelZh": "茶业"}),
        ("Bank", {"code": "B9", "name": "示例银行"}, {"name": "示例村镇银行"}),
        ("IndustryChain", {"code": "HEMP", "name": "工业大麻"}, {"name": "工业大麻产业链"}),
        ("IndustryClass", {"code": "Z", "name": "示例门类", "level": "SECTION"}, {"name": "示例门类一"}),
        (
            "Region",
            {"code": "530899", "name": "示例县", "shortName": "示例", "kind": "COUNTY"}
            | {"parent": region("530800")},
            {"name": "示例区"},
        ),
        (
            "OrgUnit",
            {"code": "530800-TEA", "name": "市茶产业办", "level": "CITY", "kind": "GOV"}
            | {"region": region("530800")},
            {"name": "市茶咖产业办"},
        ),
    )
    for kind, said, changed in kinds:
        row = await make(city, SYSADMIN, f"create{kind}", **said)
        await move(city, SYSADMIN, f"update{kind}", row, **changed)
        await city.did(SYSADMIN, f"upsert{kind}", input={**said, **changed})
    later = await make(city, SYSADMIN, "setParam", key="sla.close", value="2", validFrom="2026-09-01")
    await move(city, SYSADMIN, "updateSystemParam", later, value="3")
    await move(city, SYSADMIN, "deleteSystemParam", later)
    await city.did(SYSADMIN, "loadCalendar", input={"year": 2023})
    day = await city.id_of("WorkCalendarDay", date=date(2026, 8, 3))
    await move(city, SYSADMIN, "setCalendarDay", day, isWorkday=False, name="全市防汛停工")
    budget = {"year": 2027, "level": "CITY", "fundUse": "PROJECT_UPGRADE", "budget": "2600000.00"}
    made = await make(city, "city.finance", "createFundBudget", **budget)
    await move(city, "city.finance", "updateFundBudget", made, budget="2700000.00")
