"""Who is responsible for which project and enterprise of the golden city."""

from collections.abc import Iterator
from typing import Any

from models.entities.assignment import Assignment, AssignmentKind, AssignmentStatus, ServiceLog
from models.entities.commissioner import Pool
from models.entities.commissioner_records import ManagementRule
from models.entity import Entity
from peipao.demo.enterprises import LANDED_ON, enterprise
from peipao.demo.golden_rows import SETTLED, day, instant, row
from peipao.demo.links import LINKED_ON, LINKS
from peipao.demo.people import commissioner, leader
from peipao.demo.projects import project
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

POLICY_COMMISSIONERS = {
    "C3": ("E01", "E02", "E03"),
    "C4": ("E04", "E05", "E06"),
    "C5": ("E07", "E09", "E10"),
}
"""Besides C1, who came to E13 with its landing. E08 and E12 have none: coverage is 10 of 12."""

ON_PROJECTS = (
    ("P01", "L4", "C1", "2026-03-23", LANDED_ON),
    ("P02", "D1", "C2", "2026-04-07", ""),
)
"""Project, manager, service commissioner, from, and until when, if it has landed."""

SERVICE_LOGS = table("""
key      | date       | matter                 | result
P01:C1   | 2026-04-15 | 代办用地预审材料       | 一次性通过预审
P01:C1   | 2026-05-26 | 协助办理公司注册       | 5月28日取得营业执照
E13:C1   | 2026-06-16 | 协调厂区临时用电增容   | 供电部门6月17日完成增容
P02:C2   | 2026-05-20 | 协调仓储用地供地方案   | 方案已报县政府，待批复
E03:C3   | 2026-06-10 | 辅导省级小巨人奖补申报 | 材料齐全，已提交
""")

RULES = {"SERVICE": "示例招商委办〔2026〕1号", "POLICY": "示例民营办〔2026〕1号"}
"""By which document each pool is managed; without one it may not assign."""


def assignment_rows() -> Iterator[Entity]:
    """Rules of the pools, people of projects and enterprises, and what they did."""
    for kind, document in RULES.items():
        yield row(
            ManagementRule,
            kind,
            SETTLED,
            pool_id=stable_id(Pool, kind),
            doc_no=document,
            effective_on=SETTLED.date(),
        )
    for key, manager, server, start, landed in ON_PROJECTS:
        status = AssignmentStatus.CONVERTED if landed else AssignmentStatus.ACTIVE
        since = {"start_on": day(start), "end_on": day(landed or None), "status": status}
        yield _made(
            f"{key}:{manager}",
            start,
            AssignmentKind.PROJECT_MANAGER,
            project_id=project(key),
            leader_id=leader(manager),
            approval_doc_no="示例招商委〔2026〕7号",
            **since,
        )
        yield _made(
            f"{key}:{server}",
            start,
            AssignmentKind.SERVICE_COMMISSIONER,
            project_id=project(key),
            commissioner_id=commissioner(server),
            match_score="93.33",
            **since,
        )
    for key, firms in LINKS.items():
        for firm in firms:
            yield _for_enterprise(
                firm, key, AssignmentKind.RELIEF_SUPERVISOR, "P01:L4", leader_id=leader(key)
            )
    for key, firms in (*POLICY_COMMISSIONERS.items(), ("C1", ("E13",))):
        for firm in firms:
            yield _for_enterprise(
                firm, key, AssignmentKind.POLICY_COMMISSIONER, "P01:C1", commissioner_id=commissioner(key)
            )
    for line in SERVICE_LOGS:
        yield row(
            ServiceLog,
            f"{line['key']}:{line['date']}",
            instant(f"{line['date']} 17:30"),
            assignment_id=stable_id(Assignment, line["key"]),
            date=day(line["date"]),
            matter=line["matter"],
            result=line["result"],
        )


def _for_enterprise(firm: str, person: str, kind: AssignmentKind, converted: str, **who: Any) -> Assignment:
    landed = firm == "E13"
    start = LANDED_ON if landed else LINKED_ON
    return _made(
        f"{firm}:{person}",
        start,
        kind,
        enterprise_id=enterprise(firm),
        start_on=day(start),
        status=AssignmentStatus.ACTIVE,
        converted_from_id=stable_id(Assignment, converted) if landed else None,
        **who,
    )


def _made(key: str, start: str, kind: AssignmentKind, **values: Any) -> Assignment:
    return row(Assignment, key, instant(start), kind=kind, **values)
