"""Links between leaders and enterprises in the golden city, their visits, and the meetings."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from models.entities.enterprise import Enterprise
from models.entities.issue import Issue
from models.entities.link import LeaderLink, LinkSource, LinkVisit, VisitStatus
from models.entities.meeting import Meeting, MeetingStatus, MeetingType
from models.entity import Entity
from peipao.demo.accounts import user
from peipao.demo.enterprises import LANDED_ON, enterprise
from peipao.demo.golden_rows import SETTLED, day, instant, region, row, unit
from peipao.demo.people import leader
from peipao.reference.inserting import Tie
from peipao.reference.regions import CITY_CODE
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

LINKED_ON = "2026-01-08"
SILENCE = timedelta(days=9)
"""After five working days without an answer a visit counts as confirmed; no holiday here makes that more."""
LINKS = {
    "L1": ("E01", "E02"),
    "L2": ("E03",),
    "L3": ("E04", "E05", "E06"),
    "L4": ("E07", "E10", "E13"),
    "L5": ("E09",),
    "L6": ("E08",),
}
"""Whom each leader is linked to, all as the primary one; E13 came to L4 with the landing of P01."""

VISITS = table("""
leader | firm | visited    | issue           | summary
L1     | E01  | 2026-03-05 |                 | 了解春茶生产准备和订单情况。
L1     | E01  | 2026-05-11 | WT20260511-0001 | 了解春茶收购资金需求，企业反映续贷困难。
L1     | E02  | 2026-05-22 | WT20260522-0001 | 了解鲜果处理站建设情况，企业反映用地手续问题。
L2     | E03  | 2026-04-16 |                 | 了解药品生产和研发投入情况。
L3     | E04  | 2026-02-26 |                 | 了解林下资源利用和胶合板订单情况。
L3     | E04  | 2026-06-10 |                 | 了解技改项目进展。
L3     | E05  | 2026-03-12 |                 | 了解家具生产线复工情况。
L3     | E05  | 2026-06-11 |                 | 了解出口订单和在库稳定情况。
L3     | E06  | 2026-03-13 |                 | 了解电站建设收尾情况。
L3     | E06  | 2026-05-14 |                 | 了解并网发电和纳规准备情况。
L4     | E07  | 2026-02-27 |                 | 了解牛油果基地管护情况。
L4     | E07  | 2026-05-21 |                 | 了解果品分选线建设情况。
L4     | E10  | 2026-03-26 |                 | 了解边民互市商品落地加工情况。
L4     | E10  | 2026-06-04 |                 | 了解门店经营和进货渠道情况。
L5     | E09  | 2026-02-05 |                 | 了解榨季生产和蔗农兑付情况。
L5     | E09  | 2026-05-28 | WT20260528-0001 | 了解白糖库存和外运情况，企业反映车皮计划不足。
L6     | E08  | 2026-04-09 |                 | 了解口岸通关和进口水果经营情况。
""")
"""All confirmed; what a visit found became an issue the same day."""

MEETINGS = table("""
window  | held       | status  | firms               | topic
2026-B1 | 2026-02-10 | HELD    | E01 E02 E05 E11     | 第一次政企双月见面会：茶咖企业融资与用工
2026-B2 | 2026-04-22 | HELD    | E03 E07 E08 E09     | 第二次政企双月见面会：口岸通关与物流
2026-B3 |            | PLANNED |                     | 第三次政企双月见面会：项目落地与要素保障
""")


def link(leader_key: str, firm: str) -> UUID:
    """The id of the link between a leader and an enterprise."""
    return stable_id(LeaderLink, f"{leader_key}:{firm}")


def link_rows() -> Iterator[Entity | Tie]:
    """Links, visits and meetings."""
    for leader_key, firms in LINKS.items():
        for firm in firms:
            landed = firm == "E13"
            start = LANDED_ON if landed else LINKED_ON
            yield row(
                LeaderLink,
                f"{leader_key}:{firm}",
                instant(start),
                leader_id=leader(leader_key),
                enterprise_id=enterprise(firm),
                is_primary=True,
                start_on=day(start),
                source=LinkSource.PROJECT_LANDING if landed else LinkSource.ASSIGNED,
                reason="招商引资项目落地，项目主管转为纾困主管" if landed else None,
            )
    for line in VISITS:
        yield from _visit(line)
    for line in MEETINGS:
        yield from _meeting(line)


def _visit(line: dict[str, str]) -> Iterator[Entity | Tie]:
    visited = instant(f"{line['visited']} 15:00")
    by_enterprise = line["firm"] == "E01"
    made = row(
        LinkVisit,
        f"{line['leader']}:{line['firm']}:{line['visited']}",
        visited,
        link_id=link(line["leader"], line["firm"]),
        visited_on=day(line["visited"]),
        place="企业厂区",
        attendees="挂钩领导、联络员、企业负责人",
        summary=line["summary"],
        evidence=[f"{line['visited']}-现场照片.jpg"],
        status=VisitStatus.CONFIRMED,
        submitted_at=instant(f"{line['visited']} 18:00"),
        confirmed_at=visited + (timedelta(days=1) if by_enterprise else SILENCE),
        confirmed_by_id=user("enterprise.e01") if by_enterprise else None,
        auto_confirmed=not by_enterprise,
    )
    yield made
    if line["issue"]:
        yield Tie(made, "problems", Issue, (stable_id(Issue, line["issue"]),))


def _meeting(line: dict[str, str]) -> Iterator[Entity | Tie]:
    held = day(line["held"] or None)
    made = row(
        Meeting,
        line["window"],
        SETTLED,
        type=MeetingType.GOV_ENT_BIMONTHLY,
        organiser_unit_id=unit("RELIEF_OFFICE"),
        region_id=region(CITY_CODE),
        year=2026,
        window=line["window"],
        held_on=held,
        topic=line["topic"],
        attendees=["市委、市政府领导", "市民营办", "市工商联"] if held else [],
        minutes="会议纪要已印发，企业诉求转有关部门办理。" if held else None,
        status=MeetingStatus(line["status"]),
    )
    yield made
    if line["firms"]:
        yield Tie(made, "enterprises", Enterprise, tuple(enterprise(firm) for firm in line["firms"].split()))
