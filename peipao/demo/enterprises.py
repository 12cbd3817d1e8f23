"""The fourteen enterprises of the golden city, where they are and what they are like."""

from collections.abc import Iterator
from decimal import Decimal
from uuid import UUID

from models.entities.enterprise import Enterprise, EntityType, Ownership, SizeBasis, SizeClass
from models.entities.org import IndustryChain
from models.entity import Entity
from peipao.demo.golden_rows import SETTLED, day, instant, region, row
from peipao.reference.inserting import Tie
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

ENTERPRISES = table("""
key | uscc               | county | zone       | class | chain        | size   | name
E01 | 91530802X00000019X | 530802 |            | C1530 | TEA          | MEDIUM | 普洱示例茶业有限公司
E02 | 91530821X000000279 | 530821 |            | C1499 | COFFEE       | SMALL  | 宁洱示例咖啡有限公司
E03 | 91530822X00000035J | 530822 |            | C2740 | BIO_MED      | SMALL  | 墨江示例制药有限公司
E04 | 91530823X00000043U | 530823 |            | C2021 | FOREST       | SMALL  | 景东示例林产有限公司
E05 | 91530824X000000515 | 530824 |            | C2110 | FOREST       | SMALL  | 景谷示例家具有限公司
E06 | 91530825X0000006XB | 530825 |            | D4413 | GREEN_ENERGY | SMALL  | 镇沅示例水电有限公司
E07 | 91530826X00000078R | 530826 |            | A0154 | FRUIT        | MEDIUM | 江城示例果业有限公司
E08 | 91530827X000000863 | 530827 | Z530800-02 | F5127 | BORDER_TRADE | SMALL  | 孟连示例边贸有限公司
E09 | 91530828X00000094C | 530828 |            | C1340 | SUGAR        | MEDIUM | 澜沧示例糖业有限公司
E10 | 91530829X00000107G | 530829 |            | F5226 | BORDER_TRADE | MICRO  | 西盟示例商贸有限公司
E11 | 92530802X000001154 | 530802 |            | H61   | TOURISM      | MICRO  | 思茅示例客栈
E12 | 91530802X000001232 | 530802 |            | F52   |              | SMALL  | 思茅示例百货有限公司
E13 | 91530800X000001310 | 530802 | Z530800-01 | C30   | NEW_MATERIAL | MICRO  | 普洱示例新材料有限公司
E14 | 93530828X0000014X4 | 530828 |            | A0164 | TEA          | SMALL  | 澜沧示例茶农专业合作社
""")
"""E13 is registered with the city (530800) and located in 思茅区: rows follow the location."""

ENTITY_TYPES = {
    "91": EntityType.ENTERPRISE,
    "92": EntityType.INDIVIDUAL,
    "93": EntityType.COOPERATIVE,
}
"""First two characters of a USCC from market regulation."""

LOCATIONS = {line["key"]: (line["county"], line["zone"]) for line in ENTERPRISES}
"""County and zone of each."""

FIGURES = table("""
key | registered | capital  | employees | revenue   | assets    | legal_rep | contact | phone
E01 | 2008-03-12 | 3000     | 320       | 21500     | 18600     | 张志明    | 李晓燕  | 13808790001
E02 | 2012-06-08 | 800      | 65        | 2650      | 3100      | 陈国华    | 陈思雨  | 13908790002
E03 | 2010-11-19 | 2000     | 148       | 8600      | 12400     | 王建军    | 赵文静  | 15087900003
E04 | 2009-05-27 | 1500     | 120       | 5300      | 7200      | 罗永强    | 罗小芳  | 13769000004
E05 | 2015-09-02 | 600      | 58        | 2480      | 2900      | 刀志刚    | 刀玉香  | 18787900005
E06 | 2023-04-14 | 5000     | 36        | 2150      | 26000     | 杨正东    | 杨秀英  | 13987900006
E07 | 2011-08-30 | 1200     | 90        | 1650      | 4300      | 白文斌    | 白云峰  | 15908790007
E08 | 2014-02-21 | 1000     | 24        | 4600      | 3800      | 岩罕      | 玉罕香  | 13578790008
E09 | 2006-12-05 | 6000     | 310       | 16800     | 22500     | 李扎莫    | 李娜    | 13887900009
E10 | 2018-07-16 | 200      | 8         | 380       | 460       | 岩块      | 叶红梅  | 18287900010
E11 | 2019-05-20 | 30       | 9         | 260       | 180       | 周丽萍    | 周丽萍  | 13658790011
E12 | 2016-10-11 | 500      | 46        | 1350      | 1700      | 黄伟      | 黄婷    | 13708790012
E13 | 2026-05-28 | 20000    | 12        |           |           | 沈浩      | 顾明远  | 15288790013
E14 | 2017-03-03 | 100      | 6         | 90        | 240       | 李扎努    | 张阿妹  | 18388790014
""")
"""Money in 万元, of the year 2025; E13 is younger than that."""

KEY_LIST = ("E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09", "E10", "E12", "E13")
LANDED_ON = "2026-06-12"
"""When P01 landed: E13 came onto the key list that day."""

WAN = Decimal(10_000)


def enterprise(key: str) -> UUID:
    """The id of E01 to E14."""
    return stable_id(Enterprise, key)


def wan(amount: str | int) -> Decimal:
    """An amount in 万元 as yuan."""
    return Decimal(amount) * WAN


def enterprise_rows() -> Iterator[Entity | Tie]:
    """The enterprises with their chains."""
    figures = {line["key"]: line for line in FIGURES}
    for line in ENTERPRISES:
        known = figures[line["key"]]
        entered = max(SETTLED, instant(known["registered"]))
        made = row(
            Enterprise,
            line["key"],
            entered,
            uscc=line["uscc"],
            name=line["name"],
            short_name=line["name"].removesuffix("有限公司"),
            entity_type=ENTITY_TYPES[line["uscc"][:2]],
            ownership=Ownership.PRIVATE,
            registered_on=day(known["registered"]),
            registered_capital=wan(known["capital"]),
            legal_rep=known["legal_rep"],
            contact_name=known["contact"],
            contact_phone=known["phone"],
            county_id=region(line["county"]),
            zone_id=region(line["zone"]) if line["zone"] else None,
            industry_class=line["class"],
            employees=int(known["employees"]),
            revenue=wan(known["revenue"]) if known["revenue"] else None,
            total_assets=wan(known["assets"]) if known["assets"] else None,
            data_year=2025 if known["revenue"] else None,
            size_class=SizeClass(line["size"]),
            size_basis=SizeBasis.COMPUTED,
            is_key=line["key"] in KEY_LIST,
            is_leading_enterprise=line["key"] in {"E01", "E09"},
            data_source="市场监管登记与统计年报",
            verified_at=entered,
        )
        yield made
        if line["chain"]:
            yield Tie(made, "chains", IndustryChain, (stable_id(IndustryChain, line["chain"]),))
