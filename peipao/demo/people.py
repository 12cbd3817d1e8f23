"""Leaders and commissioners of the golden city, and the two pools."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from models.entities.commissioner import (
    Commissioner,
    DeptFunction,
    MembershipStatus,
    Pool,
    PoolKind,
    PoolMembership,
)
from models.entities.org import IndustryChain
from models.entities.person import Leader, LeaderLevel, LeaderTeam, RankCode
from models.entity import Entity
from peipao.demo.accounts import user
from peipao.demo.enterprises import LANDED_ON
from peipao.demo.golden_rows import SETTLED, day, region, row, unit
from peipao.reference.inserting import Tie
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

LEADERS = table("""
key | name   | level  | team       | rank                    | region | account   | position
L1  | 李国梁 | CITY   | CPPCC      | CPPCC_CITY              | 530800 | leader.l1 | 市政协副主席
L2  | 高云霞 | CITY   | PARTY      | CITY_STANDING_COMMITTEE | 530800 |           | 市委常委、统战部部长
L3  | 赵明辉 | CITY   | GOVERNMENT | VICE_MAYOR              | 530800 |           | 副市长
L4  | 岩温   | CITY   | PARTY      | CITY_STANDING_COMMITTEE | 530800 | leader.l4 | 市委常委
L5  | 张文军 | COUNTY | PARTY      | COUNTY_LEADER_PARTY     | 530828 |           | 澜沧县委副书记
L6  | 叶建华 | COUNTY | GOVERNMENT | COUNTY_LEADER_GOV       | 530827 |           | 孟连县副县长
D1  | 何志远 | CITY   | GOVERNMENT | DEPUTY_SECGEN_GOV       | 530800 |           | 市政府副秘书长
""")
"""D1 manages a project and is no member of a leadership team: links are asked of L1 to L6."""

COMMISSIONERS = table("""
key | name   | home               | function | chains               | pools          | skills
C1  | 罗思敏 | INDUSTRY           | INDUSTRY | NEW_MATERIAL TEA     | SERVICE POLICY | 技改项目 政策申报
C2  | 段文博 | DEVELOPMENT_REFORM | MACRO    | BORDER_TRADE         | SERVICE        | 项目前期 审批代办
C3  | 杨雪梅 | INDUSTRY           | INDUSTRY | TEA COFFEE BIO_MED   | POLICY         | 政策申报
C4  | 周建明 | NATURAL_RESOURCES  | FACTOR   | FOREST GREEN_ENERGY  | POLICY         | 用地保障
C5  | 陶玉兰 | COMMERCE           | INDUSTRY | FRUIT SUGAR          | POLICY         | 市场拓展
""")

POOLS = {"SERVICE": 20, "POLICY": 30}
"""Kind of pool and how many it should hold."""
JOINED_BY_LANDING = ("C1", "POLICY")
"""Who came into which pool when the project landed that they had served (DOMAIN §6.1)."""


def leader(key: str) -> UUID:
    """The id of L1 to L6 and D1."""
    return stable_id(Leader, key)


def commissioner(key: str) -> UUID:
    """The id of C1 to C5."""
    return stable_id(Commissioner, key)


def people_rows() -> Iterator[Entity | Tie]:
    """Leaders, pools, commissioners and all their memberships."""
    yield from staff_rows()
    commissioner_key, kind = JOINED_BY_LANDING
    yield _membership(commissioner_key, kind, day(LANDED_ON))


def staff_rows() -> Iterator[Entity | Tie]:
    """Leaders, pools, commissioners and the memberships from before anything happened."""
    for line in LEADERS:
        yield row(
            Leader,
            line["key"],
            SETTLED,
            name=line["name"],
            user_id=user(line["account"]) if line["account"] else None,
            level=LeaderLevel(line["level"]),
            team=LeaderTeam(line["team"]),
            position=line["position"],
            is_standing_committee=line["rank"] == "CITY_STANDING_COMMITTEE",
            rank_code=RankCode(line["rank"]),
            region_id=region(line["region"]),
            start_on=day("2024-03-01"),
            office_phone="0879-2100000",
        )
    for kind, size in POOLS.items():
        yield row(Pool, kind, SETTLED, kind=PoolKind(kind), target_size=size)
    for line in COMMISSIONERS:
        made = row(
            Commissioner,
            line["key"],
            SETTLED,
            user_id=user(f"commissioner.{line['key'].lower()}"),
            name=line["name"],
            post="副科长",
            office_phone="0879-2100001",
            home_unit_id=unit(line["home"]),
            dept_function=DeptFunction(line["function"]),
            skills=line["skills"].split(),
            max_load=3,
        )
        yield made
        chains = tuple(stable_id(IndustryChain, chain) for chain in line["chains"].split())
        yield Tie(made, "chains", IndustryChain, chains)
    for line in COMMISSIONERS:
        for kind in line["pools"].split():
            if (line["key"], kind) != JOINED_BY_LANDING:
                yield _membership(line["key"], kind, SETTLED.date())


def _membership(key: str, kind: str, joined_on: date | None) -> PoolMembership:
    return row(
        PoolMembership,
        f"{key}:{kind}",
        SETTLED,
        commissioner_id=commissioner(key),
        pool_id=stable_id(Pool, kind),
        status=MembershipStatus.ACTIVE,
        joined_on=joined_on,
    )
