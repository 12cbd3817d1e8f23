"""The ready queries of the console: a library of questions, and which of them each role starts with."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.access import Role


@dataclass(frozen=True, slots=True)
class Example:
    """One question: the name of its operation, what people read, and the document."""

    name: str
    title: str
    note: str
    query: str
    variables: str = ""


def _example(name: str, title: str, note: str, selection: str, variables: str = "") -> Example:
    heading = f"query {name}" if selection.startswith("(") else f"query {name} "
    return Example(name, title, note, f"# {title}\n# {note}\n{heading}{selection.strip()}\n", variables)


LIBRARY: tuple[Example, ...] = (
    _example(
        "WhoAmI",
        "我是谁",
        "当前登录人、所持角色与数据范围",
        """{
  viewer {
    displayName
    grants { role scope label }
  }
}""",
    ),
    _example(
        "MyEnterprises",
        "我范围内的企业",
        "按名称排列，附县(区)、园区与经营状态",
        """{
  enterprises(orderBy: [{ name: ASC }], first: 20) {
    totalCount
    nodes {
      uscc
      name
      status
      sizeClass
      county { name }
      zone { name }
    }
    pageInfo { hasNextPage endCursor }
  }
}""",
    ),
    _example(
        "SearchEnterprises",
        "按关键词查企业",
        "在变量区修改关键词，一个字也可以",
        """($words: String!) {
  enterprises(filter: { search: $words }, first: 20) {
    totalCount
    nodes { uscc name county { name } status }
  }
}""",
        '{\n  "words": "茶业"\n}',
    ),
    _example(
        "EnterprisesByCounty",
        "各县(区)企业数",
        "按属地统计您可见的企业",
        """{
  enterprises {
    totalCount
    groups(by: [{ county: { shortName: VALUE } }]) {
      key { county { shortName } }
      count
    }
  }
}""",
    ),
    _example(
        "KeyEnterprises",
        "重点服务企业",
        "重点企业及其经营情况",
        """{
  enterprises(filter: { isKey: { eq: true }, status: { eq: OPERATING } }, first: 50) {
    totalCount
    nodes { name county { name } sizeClass isLeadingEnterprise }
  }
}""",
    ),
    _example(
        "ProjectsByStage",
        "项目阶段分布",
        "各阶段项目数与计划投资合计",
        """{
  projects {
    totalCount
    aggregate { count sum { plannedInvestment } }
    groups(by: [{ stage: VALUE }]) {
      key { stage }
      count
    }
  }
}""",
    ),
    _example(
        "RedAndYellowProjects",
        "亮灯项目",
        "进度亮红灯、黄灯的项目",
        """{
  projects(filter: { light: { in: [RED, YELLOW] } }, orderBy: [{ light: ASC }], first: 50) {
    totalCount
    nodes { no name tier stage light plannedInvestment counties { nodes { name } } }
  }
}""",
    ),
    _example(
        "ProjectDetail",
        "项目与落地企业",
        "项目、落地企业和最近的里程碑",
        """{
  projects(orderBy: [{ no: ASC }], first: 10) {
    nodes {
      no
      name
      stage
      enterprise { name county { name } }
      milestones(orderBy: [{ plannedOn: ASC }], first: 5) {
        nodes { stage plannedOn actualOn }
      }
    }
  }
}""",
    ),
    _example(
        "OpenIssues",
        "未办结的问题",
        "按办理期限排列，越靠前越急",
        """{
  issues(filter: { closedAt: { isNull: true } }, orderBy: [{ dueAt: ASC }], first: 50) {
    totalCount
    nodes {
      no
      title
      status
      priority
      dueAt
      enterprise { name }
      responsibleUnit { name }
    }
  }
}""",
    ),
    _example(
        "IssuesByCategory",
        "问题类别统计",
        "各类问题的数量，多者在前",
        """{
  issues {
    totalCount
    groups(by: [{ category: VALUE }]) {
      key { category }
      count
    }
  }
}""",
    ),
    _example(
        "IssueHistory",
        "问题办理过程",
        "最近的问题及其每一步办理记录",
        """{
  issues(orderBy: [{ receivedAt: DESC }], first: 5) {
    nodes {
      no
      title
      status
      actionsTaken(first: 20) {
        nodes { seq type at text }
      }
    }
  }
}""",
    ),
    _example(
        "UrgedIssues",
        "升级督办的问题",
        "已发二级督办、三级督查的问题与回复期限",
        """{
  issues(filter: { urges: { some: { level: { in: [LEVEL_2, LEVEL_3] } } } }, first: 20) {
    totalCount
    nodes {
      no
      title
      dueAt
      responsibleUnit { name }
      urges { totalCount nodes { level sentAt replyDueAt } }
    }
  }
}""",
    ),
    _example(
        "ComplaintsThisMonth",
        "本月投诉",
        "收到时间在所给日期之后的投诉",
        """($since: DateTime!) {
  complaints(filter: { receivedAt: { gte: $since } }, orderBy: [{ receivedAt: DESC }], first: 50) {
    totalCount
    nodes { no category status receivedAt dueAt county { name } }
  }
}""",
        '{\n  "since": "2026-06-01T00:00:00+08:00"\n}',
    ),
    _example(
        "ComplaintsByStatus",
        "投诉办理情况",
        "各办理状态的投诉数",
        """{
  complaints {
    totalCount
    groups(by: [{ status: VALUE }]) {
      key { status }
      count
    }
  }
}""",
    ),
    _example(
        "ComplaintCallbacks",
        "投诉回访",
        "最近的投诉及其回访结果",
        """{
  complaints(orderBy: [{ receivedAt: DESC }], first: 20) {
    nodes {
      no
      status
      callbacks { nodes { attempt contacted solved satisfaction } }
    }
  }
}""",
    ),
    _example(
        "SubsidiesByStatus",
        "奖补申报进度",
        "各状态的申报件数与核定金额",
        """{
  subsidyApplications {
    totalCount
    aggregate { count sum { approved } }
    groups(by: [{ status: VALUE }]) {
      key { status }
      count
      sum { approved }
    }
  }
}""",
    ),
    _example(
        "SubsidyApplications",
        "补助申报",
        "申报事项、企业与金额",
        """{
  subsidyApplications(orderBy: [{ createdAt: DESC }], first: 50) {
    nodes {
      no
      subsidyYear
      requested
      approved
      status
      item { code name }
      enterprise { name county { name } }
    }
  }
}""",
    ),
    _example(
        "FundBudgets",
        "专项资金预算",
        "各年度预算",
        """{
  fundBudgets(orderBy: [{ year: DESC }], first: 20) {
    nodes { year level fundUse budget approved paid recovered waiting available }
  }
}""",
    ),
    _example(
        "SubsidyLedger",
        "补助资金台账",
        "按项目、按县(区)：拨付、追回、净额与等待预算，只含您可读的",
        """($year: Int!) {
  subsidyLedger(year: $year) {
    total {
      applications
      approved
      gross
      recovered
      net
      waiting
    }
    byItem {
      item { code name }
      gross
      recovered
      net
    }
    byCounty {
      county { name }
      gross
      recovered
      net
    }
  }
}""",
        '{\n  "year": 2026\n}',
    ),
    _example(
        "SubsidyCalculator",
        "补助测算",
        "按填写的情况逐条核验，不查任何企业；在变量区修改",
        """($facts: SubsidyFactsInput!) {
  subsidyCalculator(input: $facts) {
    items {
      code
      name
      eligible
      amount
      arithmetic
      reasons { sentence clause met }
    }
  }
}""",
        '{\n  "facts": {\n    "entityType": "ENTERPRISE",\n    "industryClass": "C1530",\n'
        '    "awards": [{"kind": "LITTLE_GIANT_NATIONAL", "awardedOn": "2026-05-22"}]\n  }\n}',
    ),
    _example(
        "PaymentDue",
        "应付日期与逾期利息",
        "按《保障中小企业款项支付条例》逐条计算；在变量区修改",
        """($debt: PaymentDueInput!) {
  paymentDue(input: $debt) {
    dueOn
    overdueDays
    interest
    flags { code sentence }
    articles { article sentence }
  }
}""",
        '{\n  "debt": {"debtorType": "ORGAN", "deliveredOn": "2026-03-02", "unpaid": "100000.00"}\n}',
    ),
    _example(
        "ArrearsAgeing",
        "拖欠账款账龄",
        "逾期金额按账龄分段，只含您可读的",
        """{
  arrearsAgeing {
    asOf
    buckets {
      label
      sum { count unpaid }
    }
    total { count unpaid interest }
  }
}""",
    ),
    _example(
        "Disbursements",
        "资金拨付",
        "最近的拨付与到账日期",
        """{
  disbursements(orderBy: [{ orderedOn: DESC }], first: 50) {
    totalCount
    aggregate { sum { amount } }
    nodes { amount orderedOn paidOn arrivedOn voucherNo }
  }
}""",
    ),
    _example(
        "Recoveries",
        "资金追缴",
        "追缴案件与已追回金额",
        """{
  recoveryCases(orderBy: [{ dueOn: ASC }], first: 50) {
    totalCount
    nodes { reason amount recovered dueOn status }
  }
}""",
    ),
    _example(
        "Arrears",
        "拖欠账款",
        "欠款合计与各状态件数",
        """{
  arrearsItems {
    totalCount
    aggregate { sum { unpaid } }
    groups(by: [{ status: VALUE }]) {
      key { status }
      count
      sum { unpaid }
    }
  }
}""",
    ),
    _example(
        "LinksOfLeaders",
        "领导挂钩企业",
        "每位领导挂钩联系的企业",
        """{
  leaders(first: 20) {
    nodes {
      name
      position
      links(first: 10) { totalCount nodes { isPrimary startOn enterprise { name } } }
    }
  }
}""",
    ),
    _example(
        "RecentVisits",
        "走访调研",
        "最近的走访及其状态",
        """{
  linkVisits(orderBy: [{ visitedOn: DESC }], first: 30) {
    totalCount
    nodes { visitedOn status link { leader { name } enterprise { name } } }
  }
}""",
    ),
    _example(
        "MyAssignments",
        "结对与配备",
        "项目主管、纾困主管、服务专员、政策专员的配备",
        """{
  assignments(filter: { status: { eq: ACTIVE } }, first: 50) {
    totalCount
    nodes { kind status project { name } enterprise { name } }
  }
}""",
    ),
    _example(
        "ServiceLogs",
        "服务日志",
        "最近的帮跑、陪跑记录",
        """{
  serviceLogs(orderBy: [{ date: DESC }], first: 30) {
    totalCount
    nodes { date matter result onBehalf }
  }
}""",
    ),
    _example(
        "CommissionerPools",
        "专员队伍",
        "专员库与在库人数",
        """{
  pools {
    nodes {
      kind
      targetSize
      memberships { totalCount groups(by: [{ status: VALUE }]) { key { status } count } }
    }
  }
}""",
    ),
    _example(
        "Meetings",
        "会议台账",
        "大会、联席会议与政企双月见面会",
        """{
  meetings(orderBy: [{ heldOn: DESC }], first: 30) {
    totalCount
    nodes { type year window heldOn topic status }
  }
}""",
    ),
    _example(
        "Policies",
        "惠企政策",
        "最近印发的政策文件",
        """{
  policyDocuments(orderBy: [{ issuedOn: DESC }], first: 20) {
    totalCount
    nodes { docNo title level issuedOn status }
  }
}""",
    ),
    _example(
        "Regions",
        "区划与园区",
        "本市的县(区)与园区",
        """{
  regions(orderBy: [{ code: ASC }], first: 50) {
    totalCount
    nodes { code name shortName kind }
  }
}""",
    ),
    _example(
        "UnitsByLevel",
        "机构单位",
        "各层级的单位数",
        """{
  orgUnits {
    totalCount
    groups(by: [{ level: VALUE }]) {
      key { level }
      count
    }
  }
}""",
    ),
    _example(
        "IndustryChains",
        "重点产业链",
        "产业链与牵头单位",
        """{
  industryChains(first: 50) {
    nodes { code name leadUnit { name } }
  }
}""",
    ),
    _example(
        "Users",
        "账号",
        "账号状态与最近登录",
        """{
  users(orderBy: [{ username: ASC }], first: 50) {
    totalCount
    nodes { username displayName status lastLoginAt }
  }
}""",
    ),
    _example(
        "RoleGrants",
        "角色授予",
        "各角色的授予数",
        """{
  roleGrants {
    totalCount
    groups(by: [{ role: VALUE }]) {
      key { role }
      count
    }
  }
}""",
    ),
    _example(
        "Parameters",
        "系统参数",
        "当前参数值",
        """{
  systemParams(orderBy: [{ key: ASC }], first: 100) {
    nodes { key value validFrom }
  }
}""",
    ),
    _example(
        "WorkCalendar",
        "工作日历",
        "所给日期起的 31 天，哪些是工作日",
        """($from: Date!) {
  workCalendarDays(filter: { date: { gte: $from } }, orderBy: [{ date: ASC }], first: 31) {
    nodes { date isWorkday name }
  }
}""",
        '{\n  "from": "2026-06-01"\n}',
    ),
    _example(
        "DisciplineCases",
        "举报件",
        "密封的举报件；仅纪检监察可见，每次读取均留痕",
        """{
  disciplineCases(orderBy: [{ receivedAt: DESC }], first: 20) {
    totalCount
    nodes { no status receivedAt }
  }
}""",
    ),
    _example(
        "AuditLog",
        "审计日志",
        "最近的操作记录",
        """{
  auditLogs(orderBy: [{ at: DESC }], first: 50) {
    totalCount
    nodes { seq at action entity success }
  }
}""",
    ),
    _example(
        "AuditByAction",
        "操作统计",
        "各类操作的次数",
        """{
  auditLogs {
    totalCount
    groups(by: [{ action: VALUE }]) {
      key { action }
      count
    }
  }
}""",
    ),
    _example(
        "FailedActions",
        "失败的操作",
        "被拒绝或未成功的操作",
        """{
  auditLogs(filter: { success: { eq: false } }, orderBy: [{ at: DESC }], first: 50) {
    totalCount
    nodes { seq at action entity reason }
  }
}""",
    ),
)

# Role -> the names of its examples, in the order of the panel. Enterprises, banks and the public
# have no console.
FOR_ROLE: dict[Role, str] = {
    Role.CITY_RELIEF_OFFICE: (
        "MyEnterprises EnterprisesByCounty KeyEnterprises OpenIssues IssuesByCategory LinksOfLeaders Meetings"
    ),
    Role.CITY_INVEST_OFFICE: "ProjectsByStage RedAndYellowProjects ProjectDetail MyAssignments MyEnterprises",
    Role.CITY_BIZENV_OFFICE: "ComplaintsThisMonth ComplaintsByStatus ComplaintCallbacks MyEnterprises",
    Role.CITY_BIZENV_LEAD: "ComplaintsByStatus ComplaintsThisMonth ComplaintCallbacks MyEnterprises",
    Role.CITY_SUPERVISION: "UrgedIssues OpenIssues RedAndYellowProjects ComplaintsByStatus",
    Role.CITY_DEPT_STAFF: (
        "OpenIssues IssueHistory SubsidyApplications SubsidyCalculator PaymentDue SearchEnterprises"
    ),
    Role.CITY_DEPT_LEAD: "OpenIssues SubsidiesByStatus SubsidyLedger Arrears ArrearsAgeing SearchEnterprises",
    Role.CITY_FINANCE: "SubsidyLedger FundBudgets SubsidiesByStatus Disbursements Recoveries",
    Role.CITY_ORG_DEPT: "CommissionerPools LinksOfLeaders RecentVisits MyAssignments",
    Role.CITY_ASSESSMENT: "Meetings LinksOfLeaders ProjectsByStage EnterprisesByCounty",
    Role.COUNTY_ADMIN: (
        "MyEnterprises OpenIssues ProjectsByStage ComplaintsByStatus SubsidyApplications Arrears PaymentDue"
    ),
    Role.COUNTY_DEPT_STAFF: "OpenIssues IssueHistory SubsidyApplications SubsidyCalculator SearchEnterprises",
    Role.COUNTY_DEPT_LEAD: "OpenIssues IssuesByCategory SubsidiesByStatus SearchEnterprises",
    Role.ZONE_ADMIN: "MyEnterprises ProjectDetail RedAndYellowProjects OpenIssues",
    Role.LEADER: "MyEnterprises ProjectDetail OpenIssues RecentVisits",
    Role.LIAISON: "RecentVisits MyEnterprises OpenIssues ProjectDetail",
    Role.COMMISSIONER: "MyAssignments MyEnterprises ServiceLogs OpenIssues Policies SubsidyCalculator",
    Role.DISCIPLINE: "DisciplineCases ComplaintsByStatus OpenIssues MyEnterprises",
    Role.AUDITOR: "SubsidyLedger Disbursements Recoveries Arrears ArrearsAgeing FundBudgets",
    Role.SECURITY_AUDITOR: "AuditLog AuditByAction FailedActions RoleGrants",
    Role.SYS_ADMIN: "Users RoleGrants Parameters WorkCalendar UnitsByLevel",
    Role.JUDICIAL: "SearchEnterprises MyEnterprises Regions Policies",
    Role.EVALUATOR: "Policies Regions IndustryChains UnitsByLevel",
    Role.SME_SERVICE: "Policies IndustryChains Regions UnitsByLevel",
}

FOR_EVERYBODY = "WhoAmI"

BY_NAME = {example.name: example for example in LIBRARY}


def examples_for(roles: Iterable[Role]) -> tuple[Example, ...]:
    """The examples of all the roles, each once, then the one that answers anybody."""
    names = [name for role in Role if role in set(roles) for name in FOR_ROLE.get(role, "").split()]
    return tuple(BY_NAME[name] for name in dict.fromkeys([*names, *FOR_EVERYBODY.split()]))
