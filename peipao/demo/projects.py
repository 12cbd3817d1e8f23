"""The four projects of the golden city, with their milestones, reports, funds and tasks."""

from collections.abc import Iterator
from uuid import UUID

from models.entities.command_centre import KeyProject
from models.entities.map_task import CommandCentre, MapTask, MapTaskStatus
from models.entities.org import IndustryChain, OrgUnit, Region
from models.entities.project import Project
from models.entities.project_contact import ProjectContact
from models.entities.project_progress import (
    FundsInPlace,
    Milestone,
    ProgressReport,
    ReportStatus,
)
from models.entities.project_stages import InvestorOrigin, ProjectLight, ProjectStage, ProjectTier
from models.entity import Entity
from peipao.demo.accounts import user
from peipao.demo.enterprises import enterprise, wan
from peipao.demo.golden_rows import day, instant, region, row
from peipao.demo.people import leader
from peipao.reference.inserting import Tie
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

PROJECTS = table("""
key | no                  | tier    | planned | stage       | light  | class | chain        | leader | firm
P01 | ZS-2026-530802-0001 | MAJOR   | 120000  | LANDED      | GREEN  | C30   | NEW_MATERIAL | L4     | E13
P02 | ZS-2026-530827-0001 | KEY     | 30000   | SIGNED      | RED    | F5127 | BORDER_TRADE | D1     |
P03 | ZS-2026-530828-0001 | GENERAL | 5000    | SIGNED      | YELLOW | C1530 | TEA          |        |
P04 | ZS-2026-530802-0002 | MAJOR   | 60000   | NEGOTIATING | GREEN  | C1499 | COFFEE       |        |
""")
"""Planned investment in 万元."""

PLACES = table("""
key | counties      | zone       | unit              | registered | signed     | assign by  | landed
P01 | 530802        | Z530800-01 | 530800-INDUSTRY   | 2026-01-12 | 2026-03-20 | 2026-03-27 | 2026-06-12
P02 | 530827        | Z530800-02 | 530800-COMMERCE   | 2026-01-20 | 2026-04-02 | 2026-04-10 |
P03 | 530828        |            | 530828-INVESTMENT | 2026-03-06 | 2026-06-15 | 2026-06-23 |
P04 | 530802 530821 |            | 530800-INVESTMENT | 2026-04-15 |            |            |
""")
"""The first county leads. Manager and commissioner are due five working days after the signing."""

NAMES = {
    "P01": (
        "高性能陶瓷新材料生产基地",
        "示例新材料控股有限公司",
        "OUT_OF_PROVINCE",
        "用地、用电与环评审批全程代办",
    ),
    "P02": (
        "勐阿口岸边民互市综合服务中心",
        "示例供应链集团有限公司",
        "OUT_OF_PROVINCE",
        "口岸查验与仓储用地协调",
    ),
    "P03": ("景迈山古树茶初制所集群", "示例茶业投资有限公司", "OUT_OF_CITY", "初制所选址与设施农用地备案"),
    "P04": ("精品咖啡精深加工产业园", "示例食品（亚洲）有限公司", "FOREIGN", "两县(区)布局方案比选"),
}
"""Name, investor, origin and what the services are about."""

MILESTONES = table("""
key | stage              | planned    | actual
P01 | SIGNED             | 2026-03-20 | 2026-03-20
P01 | LANDED             | 2026-06-15 | 2026-06-12
P01 | UNDER_CONSTRUCTION | 2026-07-10 |
P01 | COMMISSIONED       | 2027-12-31 |
P02 | SIGNED             | 2026-04-10 | 2026-04-02
P02 | LANDED             | 2026-05-15 |
P02 | UNDER_CONSTRUCTION | 2026-09-01 |
P02 | COMMISSIONED       | 2027-06-30 |
P03 | SIGNED             | 2026-06-15 | 2026-06-15
P03 | LANDED             | 2026-06-20 |
P03 | UNDER_CONSTRUCTION | 2026-08-20 |
P03 | COMMISSIONED       | 2027-03-31 |
P04 | SIGNED             | 2026-07-10 |
""")

REPORTS = table("""
key | period  | progress | funds | accepted   | text
P01 | 2026-05 | 0        | 0     | 2026-06-03 | 完成用地预审和环评编制，公司注册手续办理中。
P01 | 2026-06 | 2        | 1200  | 2026-06-26 | 项目公司注册成立，注册资金到位，场地平整招标完成。
P02 | 2026-06 | 0        | 0     | 2026-06-25 | 仓储用地供地方案未获批复，落地节点滞后。
P03 | 2026-06 | 0        | 0     | 2026-06-26 | 完成签约，初制所选址踏勘三处，落地协议会签中。
P04 | 2026-06 | 0        | 0     | 2026-06-24 | 完成第三轮洽谈，投资协议文本基本达成一致。
""")

FUNDS = table("""
key | date       | amount | source          | voucher
P01 | 2026-04-20 | 800    | OUT_OF_PROVINCE | 银行进账单20260420-01
P01 | 2026-06-10 | 1200   | OUT_OF_PROVINCE | 银行进账单20260610-03
P02 | 2026-04-28 | 300    | OUT_OF_PROVINCE | 银行进账单20260428-02
""")

TASKS = table("""
key | content                        | leader | unit                     | due        | status
P01 | 完成厂区临时用电增容和道路接入 | L4     | 530802-DEVELOPMENT_REFORM | 2026-07-08 | DOING
P02 | 报批口岸仓储用地供地方案       | D1     | 530827-NATURAL_RESOURCES | 2026-07-10 | SIGNED_IN
""")

TALKS = table("""
key | date       | counterpart            | place      | summary
P01 | 2026-01-15 | 示例新材料控股有限公司 | 普洱       | 介绍工业园区用地、用电条件，对方拟派技术团队踏勘。
P02 | 2026-02-03 | 示例供应链集团有限公司 | 孟连       | 实地查看勐阿口岸互市点，商定仓储选址。
P03 | 2026-03-20 | 示例茶业投资有限公司   | 澜沧       | 踏勘景迈山周边三处初制所选址。
P04 | 2026-04-28 | 示例食品（亚洲）有限公司 | 线上     | 比较思茅、宁洱两处布局，对方要求提供鲜果产量数据。
""")

LISTED = table("""
key | leader | due
P01 | L4     | 2026-07-10
P02 | D1     | 2026-08-31
P04 | L3     | 2026-07-10
""")
"""The key project list of the year: leader and time of each item; the unit is the project's."""


def project(key: str) -> UUID:
    """The id of P01 to P04."""
    return stable_id(Project, key)


def project_rows() -> Iterator[Entity | Tie]:
    """The projects and all that stands under them."""
    for line, place in zip(PROJECTS, PLACES, strict=True):
        yield from _project(line, place)
    for line in MILESTONES:
        place = next(each for each in PLACES if each["key"] == line["key"])
        yield row(
            Milestone,
            f"{line['key']}:{line['stage']}",
            instant(place["signed"] or place["registered"]),
            project_id=project(line["key"]),
            stage=ProjectStage(line["stage"]),
            planned_on=day(line["planned"]),
            actual_on=day(line["actual"] or None),
            responsible_unit_id=stable_id(OrgUnit, place["unit"]),
        )
    for line in REPORTS:
        accepted = instant(f"{line['accepted']} 16:00")
        yield row(
            ProgressReport,
            f"{line['key']}:{line['period']}",
            accepted,
            project_id=project(line["key"]),
            period=line["period"],
            physical_progress=line["progress"],
            funds_in_place_delta=wan(line["funds"]),
            text=line["text"],
            reported_by_id=user("city.invest"),
            accepted_at=accepted,
            status=ReportStatus.ACCEPTED,
        )
    for line in FUNDS:
        yield row(
            FundsInPlace,
            f"{line['key']}:{line['date']}",
            instant(line["date"]),
            project_id=project(line["key"]),
            date=day(line["date"]),
            amount=wan(line["amount"]),
            source=InvestorOrigin(line["source"]),
            voucher=line["voucher"],
        )
    for line in TALKS:
        yield row(
            ProjectContact,
            f"{line['key']}:{line['date']}",
            instant(f"{line['date']} 17:00"),
            project_id=project(line["key"]),
            contacted_on=day(line["date"]),
            counterpart=line["counterpart"],
            place=line["place"],
            summary=line["summary"],
        )
    for line in LISTED:
        place = next(each for each in PLACES if each["key"] == line["key"])
        yield row(
            KeyProject,
            f"{line['key']}:2026",
            instant(place["registered"]),
            project_id=project(line["key"]),
            year=2026,
            lead_leader_id=leader(line["leader"]),
            responsible_unit_id=stable_id(OrgUnit, place["unit"]),
            due_on=day(line["due"]),
            added_on=day(place["registered"]),
        )
    for line in TASKS:
        yield row(
            MapTask,
            f"{line['key']}:1",
            instant("2026-06-15"),
            project_id=project(line["key"]),
            centre=CommandCentre.INVEST,
            content=line["content"],
            lead_leader_id=leader(line["leader"]),
            responsible_unit_id=stable_id(OrgUnit, line["unit"]),
            due_on=day(line["due"]),
            status=MapTaskStatus(line["status"]),
            signed_in_at=instant("2026-06-16"),
        )


def _project(line: dict[str, str], place: dict[str, str]) -> Iterator[Entity | Tie]:
    name, investor, origin, service = NAMES[line["key"]]
    counties = place["counties"].split()
    made = row(
        Project,
        line["key"],
        instant(place["registered"]),
        no=line["no"],
        name=name,
        tier=ProjectTier(line["tier"]),
        tier_decision_doc_no=None
        if line["tier"] == "GENERAL"
        else f"示例招商委〔2026〕{int(line['key'][1:])}号",
        industry_class=line["class"],
        investor=investor,
        investor_origin=InvestorOrigin(origin),
        planned_investment=wan(line["planned"]),
        lead_county_id=region(counties[0]),
        zone_id=region(place["zone"]) if place["zone"] else None,
        stage=ProjectStage(line["stage"]),
        light=ProjectLight(line["light"]),
        lead_leader_id=leader(line["leader"]) if line["leader"] else None,
        responsible_unit_id=stable_id(OrgUnit, place["unit"]),
        service_content=service,
        signed_on=day(place["signed"] or None),
        agreement_file=f"协议/{line['no']}.pdf" if place["signed"] else None,
        assignment_due_on=day(place["assign by"] or None),
        landing_proposed_on=day(place["landed"] or None),
        landed_on=day(place["landed"] or None),
        enterprise_id=enterprise(line["firm"]) if line["firm"] else None,
        is_key_list=line["tier"] != "GENERAL",
        confidential_terms="土地价格与扶持条款见投资协议附件（示例）。" if place["signed"] else None,
    )
    yield made
    yield Tie(made, "counties", Region, tuple(region(code) for code in counties))
    yield Tie(made, "chains", IndustryChain, (stable_id(IndustryChain, line["chain"]),))
