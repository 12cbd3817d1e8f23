"""The organisation tree: every unit that the Measures name, and its counterparts in the ten counties.

A unit's code is its region and its duty (``530802-INDUSTRY``), so that a renamed office keeps its
row. Which bureau hosts an office of a leading group is a first guess that the city edits.
"""

from collections.abc import Iterator
from typing import NamedTuple

from peipao.reference.regions import BORDER_ZONE, CITY_CODE, COUNTIES, INDUSTRIAL_ZONE, RegionSeed


class UnitSeed(NamedTuple):
    """One unit; ``parent`` and ``host`` are codes of units."""

    code: str
    name: str
    short_name: str
    kind: str
    level: str
    region: str
    parent: str | None = None
    host: str | None = None
    functions: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


class Duty(NamedTuple):
    """A duty as it stands in one region: names without the region, and its place in the tree."""

    duty: str
    name: str
    short_name: str
    kind: str
    parent: str | None = None
    host: str | None = None
    functions: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


CITY_UNITS = (
    Duty("PARTY", "中共普洱市委", "市委", "PARTY"),
    Duty("PARTY_OFFICE", "中共普洱市委办公室", "市委办公室", "PARTY", "PARTY"),
    Duty("PARTY_SUPERVISION", "中共普洱市委督查室", "市委督查室", "PARTY", "PARTY_OFFICE"),
    Duty("ORGANISATION", "中共普洱市委组织部", "市委组织部", "PARTY", "PARTY"),
    Duty("PUBLICITY", "中共普洱市委宣传部", "市委宣传部", "PARTY", "PARTY"),
    Duty("UNITED_FRONT", "中共普洱市委统战部", "市委统战部", "PARTY", "PARTY"),
    Duty("POLITICAL_LEGAL", "中共普洱市委政法委员会", "市委政法委", "PARTY", "PARTY"),
    Duty("ASSESSMENT", "普洱市综合考评办公室", "市考评办", "PARTY", "PARTY"),
    Duty("DISCIPLINE", "中共普洱市纪律检查委员会 普洱市监察委员会", "市纪委市监委", "DISCIPLINE"),
    Duty("NPC", "普洱市人民代表大会常务委员会", "市人大常委会", "NPC"),
    Duty("CPPCC", "中国人民政治协商会议普洱市委员会", "市政协", "CPPCC"),
    Duty("GOVERNMENT", "普洱市人民政府", "市政府", "GOV"),
    Duty("GOV_OFFICE", "普洱市人民政府办公室", "市政府办公室", "GOV", "GOVERNMENT"),
    Duty("GOV_SUPERVISION", "普洱市人民政府督查室", "市政府督查室", "GOV", "GOV_OFFICE"),
    Duty(
        "DEVELOPMENT_REFORM", "普洱市发展和改革委员会", "市发展改革委", "GOV", "GOVERNMENT", None, ("MACRO",)
    ),
    Duty("INDUSTRY", "普洱市工业和信息化局", "市工信局", "GOV", "GOVERNMENT", None, ("INDUSTRY",)),
    Duty("FINANCE", "普洱市财政局", "市财政局", "GOV", "GOVERNMENT", None, ("MACRO", "FINANCE")),
    Duty(
        "NATURAL_RESOURCES", "普洱市自然资源和规划局", "市自然资源局", "GOV", "GOVERNMENT", None, ("FACTOR",)
    ),
    Duty("COMMERCE", "普洱市商务局", "市商务局", "GOV", "GOVERNMENT", None, ("INDUSTRY",)),
    Duty("JUSTICE", "普洱市司法局", "市司法局", "GOV", "GOVERNMENT"),
    Duty("AUDIT", "普洱市审计局", "市审计局", "GOV", "GOVERNMENT"),
    Duty("STATE_ASSETS", "普洱市人民政府国有资产监督管理委员会", "市国资委", "GOV", "GOVERNMENT"),
    Duty(
        "FINANCIAL_AFFAIRS", "普洱市金融办公室", "市金融办", "GOV", "GOVERNMENT", None, ("FACTOR", "FINANCE")
    ),
    Duty("INVESTMENT", "普洱市投资促进局", "市投资促进局", "GOV", "GOVERNMENT", None, ("INDUSTRY",)),
    Duty("GOV_SERVICES", "普洱市政务服务局", "市政务服务局", "GOV", "GOVERNMENT"),
    Duty("ARREARS_OFFICE", "普洱市减轻企业负担工作办公室", "市减负办", "OFFICE", "GOVERNMENT", "INDUSTRY"),
    Duty("LEADING_GROUP", "普洱市促进民营经济暨中小企业发展工作领导小组", "领导小组", "OFFICE"),
    Duty(
        "RELIEF_OFFICE",
        "普洱市促进民营经济暨中小企业发展工作领导小组办公室",
        "市民营办",
        "OFFICE",
        "LEADING_GROUP",
        "INDUSTRY",
    ),
    Duty("INVEST_COMMITTEE", "普洱市招商引资工作委员会", "市招商委", "OFFICE"),
    Duty(
        "INVEST_OFFICE",
        "普洱市招商引资工作委员会办公室",
        "市招商委办",
        "OFFICE",
        "INVEST_COMMITTEE",
        "INVESTMENT",
    ),
    Duty("BIZENV_GROUP", "普洱市营商环境建设工作领导小组", "营商环境领导小组", "OFFICE"),
    Duty("BIZENV_OFFICE", "普洱市营商环境建设工作领导小组办公室", "市营商办", "OFFICE", "BIZENV_GROUP"),
    Duty("COURT", "普洱市中级人民法院", "市法院", "JUDICIAL"),
    Duty("PROCURATORATE", "普洱市人民检察院", "市检察院", "JUDICIAL"),
    Duty("FEDERATION", "普洱市工商业联合会", "市工商联", "MASS"),
    Duty("SME_SERVICE", "普洱市中小企业服务平台", "中小企业服务平台", "ENTERPRISE_SERVICE"),
)

VERTICAL_UNITS = (
    Duty(
        "CENTRAL_BANK",
        "中国人民银行普洱市中心支行",
        "人行普洱市中心支行",
        "GOV",
        None,
        None,
        ("FINANCE",),
        ("中国人民银行普洱市分行",),
    ),
    Duty(
        "BANKING_REGULATOR",
        "中国银行保险监督管理委员会普洱监管分局",
        "普洱银保监分局",
        "GOV",
        None,
        None,
        ("FINANCE",),
        ("国家金融监督管理总局普洱监管分局",),
    ),
)
"""Units of the state's own line of command, with the names they took in 2023 as aliases."""

ZONE_UNITS = (
    UnitSeed(
        f"{INDUSTRIAL_ZONE}-COMMITTEE",
        "普洱市工业园区管理委员会",
        "市工业园区管委会",
        "ZONE",
        "ZONE",
        INDUSTRIAL_ZONE,
    ),
    UnitSeed(
        f"{BORDER_ZONE}-COMMITTEE",
        "孟连(勐阿)边合区管理委员会",
        "孟连边合区管委会",
        "ZONE",
        "ZONE",
        BORDER_ZONE,
        aliases=("孟连边境经济合作区管理委员会",),
    ),
)

COUNTY_UNITS = (
    Duty("PARTY", "中共{}委员会", "{}委", "PARTY"),
    Duty("PARTY_OFFICE", "中共{}委员会办公室", "{}委办公室", "PARTY", "PARTY"),
    Duty("PARTY_SUPERVISION", "中共{}委员会督查室", "{}委督查室", "PARTY", "PARTY_OFFICE"),
    Duty("ORGANISATION", "中共{}委员会组织部", "{}委组织部", "PARTY", "PARTY"),
    Duty("PUBLICITY", "中共{}委员会宣传部", "{}委宣传部", "PARTY", "PARTY"),
    Duty("UNITED_FRONT", "中共{}委员会统战部", "{}委统战部", "PARTY", "PARTY"),
    Duty("POLITICAL_LEGAL", "中共{}委员会政法委员会", "{}委政法委", "PARTY", "PARTY"),
    Duty("DISCIPLINE", "中共{0}纪律检查委员会 {0}监察委员会", "{}纪委监委", "DISCIPLINE"),
    Duty("NPC", "{}人民代表大会常务委员会", "{}人大常委会", "NPC"),
    Duty("CPPCC", "中国人民政治协商会议{}委员会", "{}政协", "CPPCC"),
    Duty("GOVERNMENT", "{}人民政府", "{}政府", "GOV"),
    Duty("GOV_OFFICE", "{}人民政府办公室", "{}政府办公室", "GOV", "GOVERNMENT"),
    Duty("GOV_SUPERVISION", "{}人民政府督查室", "{}政府督查室", "GOV", "GOV_OFFICE"),
    Duty("DEVELOPMENT_REFORM", "{}发展和改革局", "{}发改局", "GOV", "GOVERNMENT", None, ("MACRO",)),
    Duty("INDUSTRY", "{}工业和信息化局", "{}工信局", "GOV", "GOVERNMENT", None, ("INDUSTRY",)),
    Duty("FINANCE", "{}财政局", "{}财政局", "GOV", "GOVERNMENT", None, ("MACRO", "FINANCE")),
    Duty("NATURAL_RESOURCES", "{}自然资源局", "{}自然资源局", "GOV", "GOVERNMENT", None, ("FACTOR",)),
    Duty("COMMERCE", "{}商务局", "{}商务局", "GOV", "GOVERNMENT", None, ("INDUSTRY",)),
    Duty("JUSTICE", "{}司法局", "{}司法局", "GOV", "GOVERNMENT"),
    Duty("AUDIT", "{}审计局", "{}审计局", "GOV", "GOVERNMENT"),
    Duty("STATE_ASSETS", "{}国有资产监督管理局", "{}国资局", "GOV", "GOVERNMENT"),
    Duty("FINANCIAL_AFFAIRS", "{}金融办公室", "{}金融办", "GOV", "GOVERNMENT", None, ("FACTOR", "FINANCE")),
    Duty("INVESTMENT", "{}投资促进局", "{}投促局", "GOV", "GOVERNMENT", None, ("INDUSTRY",)),
    Duty("GOV_SERVICES", "{}政务服务管理局", "{}政务服务局", "GOV", "GOVERNMENT"),
    Duty("ARREARS_OFFICE", "{}减轻企业负担工作办公室", "{}减负办", "OFFICE", "GOVERNMENT", "INDUSTRY"),
    Duty(
        "RELIEF_OFFICE",
        "{}促进民营经济暨中小企业发展工作领导小组办公室",
        "{}民营办",
        "OFFICE",
        "GOVERNMENT",
        "INDUSTRY",
    ),
    Duty(
        "INVEST_OFFICE",
        "{}招商引资工作委员会办公室",
        "{}招商委办",
        "OFFICE",
        "GOVERNMENT",
        "INVESTMENT",
    ),
    Duty("BIZENV_OFFICE", "{}营商环境建设工作领导小组办公室", "{}营商办", "OFFICE", "GOVERNMENT"),
    Duty("COURT", "{}人民法院", "{}法院", "JUDICIAL"),
    Duty("PROCURATORATE", "{}人民检察院", "{}检察院", "JUDICIAL"),
    Duty("FEDERATION", "{}工商业联合会", "{}工商联", "MASS"),
)
"""What every county has; ``{}`` stands for the county."""


def unit_code(region: str, duty: str) -> str:
    """The code of the unit that has a duty in a region."""
    return f"{region}-{duty}"


def units() -> Iterator[UnitSeed]:
    """Every unit, parents and hosts before those that name them."""
    for duty in CITY_UNITS:
        yield _unit(duty, CITY_CODE, "CITY")
    for duty in VERTICAL_UNITS:
        yield _unit(duty, CITY_CODE, "VERTICAL")
    yield from ZONE_UNITS
    for county in COUNTIES:
        for duty in COUNTY_UNITS:
            named = duty._replace(
                name=duty.name.format(county.name), short_name=duty.short_name.format(_short(county))
            )
            yield _unit(named, county.code, "COUNTY")


def _unit(duty: Duty, region: str, level: str) -> UnitSeed:
    return UnitSeed(
        code=unit_code(region, duty.duty),
        name=duty.name,
        short_name=duty.short_name,
        kind=duty.kind,
        level=level,
        region=region,
        parent=unit_code(region, duty.parent) if duty.parent else None,
        host=unit_code(region, duty.host) if duty.host else None,
        functions=duty.functions,
        aliases=duty.aliases,
    )


def _short(county: RegionSeed) -> str:
    return county.name if county.name.endswith("区") else f"{county.short_name}县"
