"""Where and under which unit things happen: regions, units, industry chains, banks."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Role, grant
from models.entity import ChoiceField, Entity, PinyinKey
from models.grants import ANYBODY, BUSINESS_STAFF, ENTERPRISE_ROLES, INVEST_OFFICE, RELIEF_OFFICE, SYS_ADMIN
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare
from models.workflow import Refusal, Step


class RegionKind(Choice):
    """区划类型 | Kind of region"""

    CITY = auto(), "州市 | City", "info"
    COUNTY = auto(), "县(区) | County", "neutral"
    ZONE = auto(), "园区 | Zone", "success"


class Region(Entity):
    """行政区划与园区 | A city, county or development zone."""

    code = fields.CharField(20, db_index=True, description="代码 | Code")
    name = fields.CharField(100, description="名称 | Name")
    short_name = fields.CharField(20, db_index=True, description="简称 | Short name")
    kind = ChoiceField(RegionKind, db_index=True, description="类型 | Kind")
    parent: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="children",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="上级区划 | Parent region",
    )
    host_counties: Any = fields.ManyToManyField(
        "models.Region",
        related_name="hosted_zones",
        through="region_host_county",
        backward_key="zone_id",
        forward_key="county_id",
        description="园区所在县(区) | Counties that host the zone",
    )
    aliases = ArrayField("text", default=list, description="曾用名和别名 | Former names and aliases")

    access = Access(read=(ANYBODY,), create=(SYS_ADMIN,), update=(SYS_ADMIN,))
    page = Page(
        menu=Menu.ORGANISATION,
        columns="code name short_name kind parent",
        tabs="kind",
        search="name short_name code",
    )
    natural_keys = ("code",)

    class Meta:
        """One code a city."""

        table = "region"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "code"), name="uq_region_code", condition="deleted_at is null"
            ),
            CheckConstraint(
                check="(kind = 'CITY') = (parent_id is null)", name="ck_region_only_a_city_has_no_parent"
            ),
        )


class UnitLevel(Choice):
    """单位层级 | Level of a unit"""

    CITY = auto(), "市级 | City", "info"
    COUNTY = auto(), "县(区)级 | County", "neutral"
    ZONE = auto(), "园区 | Zone", "success"
    TOWN = auto(), "乡镇 | Town", "neutral"
    VERTICAL = auto(), "垂直管理 | Vertically managed", "warning"


class UnitKind(Choice):
    """单位性质 | Kind of a unit"""

    PARTY = auto(), "党委 | Party"
    GOV = auto(), "政府 | Government"
    NPC = auto(), "人大 | People's congress"
    CPPCC = auto(), "政协 | Consultative conference"
    JUDICIAL = auto(), "司法 | Judicial"
    DISCIPLINE = auto(), "纪检监察 | Discipline inspection"
    MASS = auto(), "群团 | Mass organisation"
    OFFICE = auto(), "议事协调机构办公室 | Office of a leading group"
    ZONE = auto(), "园区管委会 | Zone administration"
    BANK = auto(), "银行机构 | Bank"
    ENTERPRISE_SERVICE = auto(), "企业服务机构 | Enterprise service"


BELOW_ITSELF = Refusal("VALIDATION", "上级单位不能是本单位或其下属单位", "parent")


async def _check_place(step: Step) -> None:
    """The tree of units stays a tree: what looks for all below a unit must come to an end."""
    parent = step.value("parent_id")
    if parent != step.row["parent_id"] and parent in await step.under(step.row_id):
        raise BELOW_ITSELF()


class OrgUnit(Entity):
    """机构单位 | A unit of the organisation, kept through renames and reforms."""

    code = fields.CharField(40, db_index=True, description="代码 | Code")
    name = fields.CharField(100, db_index=True, description="名称 | Name")
    name_pinyin = PinyinKey("name")
    short_name = fields.CharField(40, null=True, description="简称 | Short name")
    aliases = ArrayField("text", default=list, description="曾用名和别名 | Former names and aliases")
    level = ChoiceField(UnitLevel, db_index=True, description="层级 | Level")
    kind = ChoiceField(UnitKind, db_index=True, description="性质 | Kind")
    region: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="units",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在区划 | Region",
    )
    parent: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="children",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="上级单位 | Parent unit",
    )
    host_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="hosted_offices",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="办公室所在单位 | Unit that hosts the office",
    )
    successor: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="predecessors",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="承继单位 | Unit that took over",
    )
    functions = ArrayField(
        "text", default=list, description="职能（MACRO、INDUSTRY、FACTOR、FINANCE 等） | Functions"
    )
    valid_from = fields.DateField(null=True, description="设立日期 | Valid from")
    valid_to = fields.DateField(null=True, description="撤销日期 | Valid to")

    access = Access(read=(ANYBODY,), create=(SYS_ADMIN,), update=(SYS_ADMIN,))
    on_update = staticmethod(_check_place)
    page = Page(
        menu=Menu.ORGANISATION,
        columns="code name level kind region parent",
        tabs="level",
        search="name short_name code",
        groups={
            "基本信息 | Basics": "code name short_name aliases level kind region functions",
            "隶属与沿革 | Belonging and history": "parent host_unit successor valid_from valid_to",
        },
    )
    natural_keys = ("code",)

    class Meta:
        """One code a city; a unit is not its own parent."""

        table = "org_unit"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "code"), name="uq_org_unit_code", condition="deleted_at is null"
            ),
            CheckConstraint(check="parent_id <> id and successor_id <> id", name="ck_org_unit_not_its_own"),
            CheckConstraint(check="valid_to >= valid_from", name="ck_org_unit_period"),
        )


class IndustryChain(Entity):
    """重点产业链 | An industry chain that the city develops."""

    code = fields.CharField(30, db_index=True, description="代码 | Code")
    name = fields.CharField(50, description="名称 | Name")
    chain_leader: Any = fields.ForeignKeyField(
        "models.Leader",
        related_name="chains",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="链长 | Leader of the chain",
    )
    lead_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="led_chains",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头单位 | Lead unit",
    )

    access = Access(
        read=(ANYBODY,),
        create=(SYS_ADMIN, INVEST_OFFICE, RELIEF_OFFICE),
        update=(SYS_ADMIN, INVEST_OFFICE, RELIEF_OFFICE),
    )
    page = Page(menu=Menu.PROJECTS, columns="code name chain_leader lead_unit", search="name code")
    natural_keys = ("code",)

    class Meta:
        """One code a city."""

        table = "industry_chain"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "code"), name="uq_industry_chain_code", condition="deleted_at is null"
            ),
        )


class Bank(Entity):
    """银行 | A bank that may receive financing lists."""

    code = fields.CharField(30, db_index=True, description="代码 | Code")
    name = fields.CharField(100, description="名称 | Name")
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="banks",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="对应单位 | Unit in the organisation tree",
    )

    access = Access(
        read=(
            grant(*BUSINESS_STAFF, reason="工作人员可查阅银行名录"),
            SYS_ADMIN,
            grant(*ENTERPRISE_ROLES, reason="企业可查阅银行名录"),
            grant(Role.BANK, reason="本行", rows=Compare("id", "in", VIEWER.banks)),
        ),
        create=(SYS_ADMIN,),
        update=(SYS_ADMIN,),
    )
    page = Page(menu=Menu.FINANCE_LAND, columns="code name unit", search="name code")
    natural_keys = ("code",)

    class Meta:
        """One code a city."""

        table = "bank"
        constraints = (
            UniqueConstraint(fields=("city_id", "code"), name="uq_bank_code", condition="deleted_at is null"),
        )
