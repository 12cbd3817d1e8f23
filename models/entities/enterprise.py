"""Enterprises, the people to reach there and the accounts that act for them."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking, grant
from models.entities.enterprise_effects import judge_size
from models.entities.enterprise_workflow import (
    BINDING_ACTIONS,
    ENTERPRISE_ACTIONS,
    KEEPERS,
    REACHES_IT,
    REACHES_ON_REQUEST,
)
from models.entity import ChoiceField, Entity, Money, PinyinKey
from models.grants import (
    AUDITORS,
    CITY_OFFICES_READ_BASIC,
    COUNTY_DEPTS_OF_LOCATION,
    DISCIPLINE,
    ENTERPRISE_IN_MY_CARE,
    ENTERPRISE_ROLES,
    LOCAL_ADMINS,
    MY_ENTERPRISE_AS_ADMIN,
    OWN_ENTERPRISE,
    READS_THE_ENTERPRISE,
    via,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare
from models.validators import phone, unified_social_credit_code


class EntityType(Choice):
    """主体类型 | Type of entity"""

    ENTERPRISE = auto(), "企业 | Enterprise", "info"
    INDIVIDUAL = auto(), "个体工商户 | Individual business", "neutral"
    COOPERATIVE = auto(), "农民专业合作社 | Farmers' cooperative", "success"
    BRANCH = auto(), "分支机构 | Branch", "neutral"


class Ownership(Choice):
    """所有制 | Ownership"""

    PRIVATE = auto(), "民营 | Private", "info"
    STATE = auto(), "国有 | State"
    COLLECTIVE = auto(), "集体 | Collective"
    FOREIGN = auto(), "外资 | Foreign"
    MIXED = auto(), "混合所有制 | Mixed"


class SizeClass(Choice):
    """企业规模 | Size of an enterprise"""

    LARGE = auto(), "大型 | Large", "info"
    MEDIUM = auto(), "中型 | Medium", "info"
    SMALL = auto(), "小型 | Small"
    MICRO = auto(), "微型 | Micro"


class SizeBasis(Choice):
    """规模依据 | Basis of the size"""

    COMPUTED = auto(), "按指标计算 | Computed"
    RECOGNISED = auto(), "经认定 | Recognised"


class EnterpriseStatus(Choice):
    """经营状态 | Operating status"""

    OPERATING = auto(), "在营 | Operating", "success"
    SUSPENDED = auto(), "停业 | Suspended", "warning"
    CANCELLED = auto(), "注销 | Cancelled", "neutral"
    REVOKED = auto(), "吊销 | Revoked", "danger"
    BANKRUPTCY = auto(), "破产 | Bankruptcy", "danger"


FACTS = (
    "name",
    "short_name",
    "entity_type",
    "ownership",
    "registered_on",
    "registered_capital",
    "legal_rep",
    "contact_name",
    "contact_phone",
    "zone",
    "address",
    "industry_class",
    "chains",
    "employees",
    "revenue",
    "total_assets",
    "data_year",
    "size_class",
    "size_basis",
    "is_private",
    "is_leading_enterprise",
    "is_normal_operation",
    "status",
    "data_source",
    "verified_at",
)
"""What an edit may change; county and key list move by actions of their own."""


class Enterprise(Entity):
    """企业 | A market entity located in the city.

    Banks and the public have no grant: they get what is pushed to them or published, and until
    financing lists and published lists declare that, nothing.
    """

    uscc = fields.CharField(
        18,
        db_index=True,
        validators=[unified_social_credit_code],
        description="统一社会信用代码 | Unified social credit code",
    )
    name = fields.CharField(200, db_index=True, description="企业名称 | Name")
    name_pinyin = PinyinKey("name")
    short_name = fields.CharField(50, null=True, description="简称 | Short name")
    entity_type = ChoiceField(
        EntityType, default=EntityType.ENTERPRISE, db_index=True, description="主体类型 | Type of entity"
    )
    ownership = ChoiceField(
        Ownership, default=Ownership.PRIVATE, db_index=True, description="所有制 | Ownership"
    )
    registered_on = fields.DateField(null=True, db_index=True, description="成立日期 | Registered on")
    registered_capital = Money(null=True, description="注册资本（元） | Registered capital, yuan")
    legal_rep = fields.CharField(50, null=True, description="法定代表人 | Legal representative")
    contact_name = fields.CharField(50, null=True, description="主要联系人 | Primary contact")
    contact_phone = fields.CharField(
        20, null=True, validators=[phone], description="联系电话 | Contact phone"
    )
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="enterprises",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="属地县(区) | County of location",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_enterprises",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone of location",
    )
    address = fields.CharField(300, null=True, description="经营地址 | Address")
    industry_class = fields.CharField(
        5, null=True, db_index=True, description="国民经济行业类别 | Industry class (GB/T 4754-2017)"
    )
    chains: Any = fields.ManyToManyField(
        "models.IndustryChain",
        related_name="enterprises",
        through="enterprise_chain",
        backward_key="enterprise_id",
        forward_key="chain_id",
        description="所属产业链 | Industry chains",
    )
    employees = fields.IntField(null=True, description="从业人员（人） | Employees, persons")
    revenue = Money(null=True, description="营业收入（元） | Revenue of the year, yuan")
    total_assets = Money(null=True, description="资产总额（元） | Total assets, yuan")
    data_year = fields.IntField(null=True, description="数据年度 | Year of the figures")
    size_class = ChoiceField(SizeClass, null=True, db_index=True, description="企业规模 | Size")
    size_basis = ChoiceField(SizeBasis, null=True, description="规模依据 | Basis of the size")
    is_private = fields.BooleanField(
        default=True, description="民营或民营控股 | Private or privately controlled"
    )
    is_key = fields.BooleanField(default=False, db_index=True, description="重点服务企业 | Key enterprise")
    is_leading_enterprise = fields.BooleanField(
        default=False, description="行业龙头企业 | Leader of its industry"
    )
    is_normal_operation = fields.BooleanField(default=True, description="生产经营正常 | Operates normally")
    status = ChoiceField(
        EnterpriseStatus,
        default=EnterpriseStatus.OPERATING,
        db_index=True,
        description="经营状态 | Operating status",
    )
    data_source = fields.CharField(100, null=True, description="数据来源 | Source of the data")
    verified_at = fields.DatetimeField(null=True, description="核实时间 | Verified at")

    access = Access(
        read=(
            CITY_OFFICES_READ_BASIC,
            *LOCAL_ADMINS,
            COUNTY_DEPTS_OF_LOCATION,
            *ENTERPRISE_IN_MY_CARE,
            OWN_ENTERPRISE,
            DISCIPLINE,
            AUDITORS,
        ),
        create=KEEPERS,
        update=(
            *(keeper.limited_to(*FACTS) for keeper in KEEPERS),
            OWN_ENTERPRISE.limited_to("contact_name", "contact_phone"),
        ),
        masks=(
            Mask("contact_phone", Masking.PHONE, clear_for=REACHES_IT, on_request=REACHES_ON_REQUEST),
            Mask("legal_rep", Masking.NAME, clear_for=REACHES_IT, on_request=REACHES_ON_REQUEST),
        ),
    )
    actions = ENTERPRISE_ACTIONS
    on_create = staticmethod(judge_size)
    on_update = staticmethod(judge_size)
    computed = "is_key"
    owns = "contacts certifications"
    page = Page(
        menu=Menu.ENTERPRISES,
        columns="name uscc county zone size_class is_key status",
        tabs="status",
        search="name short_name uscc",
        groups={
            "基本信息 | Basics": "uscc name short_name entity_type ownership status",
            "登记信息 | Registration": "registered_on registered_capital",
            "联系方式 | Contact": "legal_rep contact_name contact_phone address",
            "属地与行业 | Place and industry": "county zone industry_class",
            "经营规模 | Size": "employees revenue total_assets data_year size_class size_basis",
            "服务标识 | Service marks": "is_private is_key is_leading_enterprise is_normal_operation",
            "数据来源 | Source": "data_source verified_at",
        },
    )
    filterable = (
        "contact_phone employees revenue total_assets registered_capital data_year "
        "is_private is_leading_enterprise is_normal_operation verified_at"
    )
    natural_keys = ("uscc",)

    class Meta:
        """One row a credit code and city."""

        table = "enterprise"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "uscc"), name="uq_enterprise_uscc", condition="deleted_at is null"
            ),
            CheckConstraint(check="char_length(uscc) = 18", name="ck_enterprise_uscc_length"),
            CheckConstraint(
                check="industry_class ~ '^[A-T][0-9]{0,4}$'", name="ck_enterprise_industry_class"
            ),
            CheckConstraint(
                check="employees >= 0 and total_assets >= 0 and registered_capital >= 0",
                name="ck_enterprise_figures",
            ),
            CheckConstraint(
                check="(size_class is null) = (size_basis is null)", name="ck_enterprise_size_has_basis"
            ),
        )


class EnterpriseContact(Entity):
    """企业联系人 | A person to reach at an enterprise."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="contacts",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    name = fields.CharField(50, description="姓名 | Name")
    phone = fields.CharField(20, validators=[phone], description="电话 | Phone")
    post = fields.CharField(50, null=True, description="职务 | Post")
    is_primary = fields.BooleanField(default=False, description="主要联系人 | Primary")

    access = Access(
        read=(READS_THE_ENTERPRISE,),
        create=via("enterprise", *KEEPERS, OWN_ENTERPRISE),
        update=via("enterprise", *KEEPERS, OWN_ENTERPRISE),
        delete=via("enterprise", *KEEPERS, OWN_ENTERPRISE),
        masks=(
            Mask(
                "phone",
                Masking.PHONE,
                clear_for=via("enterprise", *REACHES_IT),
                on_request=via("enterprise", *REACHES_ON_REQUEST),
            ),
        ),
    )
    page = Page(columns="enterprise name post phone is_primary", search="name")

    class Meta:
        """At most one primary contact."""

        table = "enterprise_contact"
        constraints = (
            UniqueConstraint(
                fields=("enterprise_id",),
                name="uq_enterprise_contact_primary",
                condition="is_primary and deleted_at is null",
            ),
        )


class EnterpriseUserRole(Choice):
    """企业账号角色 | Role of an account in its enterprise"""

    ADMIN = auto(), "管理员 | Administrator", "info"
    MEMBER = auto(), "成员 | Member"


class BindingMethod(Choice):
    """绑定方式 | How the account was bound"""

    LICENCE_LEGAL_REP = auto(), "营业执照与法定代表人核验 | Licence and legal representative"
    ADMIN_INVITE = auto(), "管理员邀请 | Invitation by an administrator"


class BindingStatus(Choice):
    """绑定状态 | Status of a binding"""

    PENDING = auto(), "待核验 | Pending", "warning"
    ACTIVE = auto(), "有效 | Active", "success"
    REVOKED = auto(), "已撤销 | Revoked", "neutral"


class EnterpriseUser(Entity):
    """企业账号绑定 | An account that acts for an enterprise."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="enterprise_users",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="enterprise_bindings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="用户 | User",
    )
    role = ChoiceField(EnterpriseUserRole, default=EnterpriseUserRole.MEMBER, description="角色 | Role")
    binding_method = ChoiceField(BindingMethod, description="绑定方式 | Binding method")
    status = ChoiceField(
        BindingStatus, default=BindingStatus.PENDING, db_index=True, description="绑定状态 | Status"
    )
    authorisation_file = fields.CharField(300, null=True, description="授权书 | Authorisation file")

    access = Access(
        read=(
            *via("enterprise", *KEEPERS),
            MY_ENTERPRISE_AS_ADMIN,
            grant(
                *ENTERPRISE_ROLES, reason="这是您本人的企业绑定", rows=Compare("user_id", "eq", VIEWER.user)
            ),
        ),
    )
    state = "status"
    actions = BINDING_ACTIONS
    page = Page(
        menu=Menu.ENTERPRISES,
        columns="enterprise user role binding_method status",
        title="user",
        tabs="status",
        steps="PENDING ACTIVE",
    )

    class Meta:
        """A person is bound to an enterprise once at a time."""

        table = "enterprise_user"
        constraints = (
            UniqueConstraint(
                fields=("enterprise_id", "user_id"),
                name="uq_enterprise_user_current",
                condition="status <> 'REVOKED' and deleted_at is null",
            ),
        )
