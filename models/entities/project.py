"""Investment-attraction projects, from the first lead to the statistical library (DOMAIN §6.1)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking, Role, grant
from models.entity import ChoiceField, Entity, Money, PinyinKey
from models.grants import (
    ASSIGNED_TO_ME,
    AUDITORS,
    CITY_DEPTS,
    CITY_OFFICES_READ,
    DISCIPLINE,
    INVEST_OFFICE,
    MY_ENTERPRISE,
    OUR_UNIT,
    PROJECT_LOCAL_ADMINS,
    ZONE_OF_LOCATION,
)
from models.labels import Choice
from models.page import Page
from models.predicates import VIEWER, Compare, all_of
from models.workflow import Action


class ProjectTier(Choice):
    """项目等级 | Tier of a project"""

    MAJOR = auto(), "重大 | Major", "danger"
    KEY = auto(), "重点 | Key", "warning"
    GENERAL = auto(), "一般 | General", "neutral"


class InvestorOrigin(Choice):
    """资金来源地 | Where the investor or the money comes from"""

    OUT_OF_PROVINCE = auto(), "省外 | Out of province", "success"
    OUT_OF_CITY = auto(), "省内市外 | Out of city", "info"
    FOREIGN = auto(), "境外 | Foreign", "warning"
    LOCAL = auto(), "市内 | Local"


class ProjectStage(Choice):
    """项目阶段 | Stage of a project"""

    LEAD = auto(), "线索 | Lead", "neutral"
    RESERVE = auto(), "储备/包装 | Reserve", "neutral"
    NEGOTIATING = auto(), "在谈 | Negotiating", "info"
    SIGNED = auto(), "签约 | Signed", "info"
    LANDED = auto(), "落地 | Landed", "success"
    UNDER_CONSTRUCTION = auto(), "开工在建 | Under construction", "success"
    COMMISSIONED = auto(), "竣工投产 | Commissioned", "success"
    AT_CAPACITY = auto(), "达产 | At capacity", "success"
    ABOVE_SCALE = auto(), "纳规入库 | Above scale", "success"
    SUSPENDED = auto(), "暂缓 | Suspended", "warning"
    TERMINATED = auto(), "终止 | Terminated", "danger"


class ProjectLight(Choice):
    """项目亮灯 | Light of a project"""

    GREEN = auto(), "绿灯 | Green", "success"
    YELLOW = auto(), "黄灯 | Yellow", "warning"
    RED = auto(), "红灯 | Red", "danger"
    GREY = auto(), "灰灯 | Grey", "neutral"


LEAD_COUNTY = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员管理本县(区)牵头的项目",
    rows=Compare("lead_county_id", "in", VIEWER.counties),
)
LEAD_COUNTY_SIGNS = LEAD_COUNTY.but(
    all_of(LEAD_COUNTY.rows, Compare("tier", "eq", "GENERAL")), "一般项目由牵头县(区)签约"
)
CONFIRMS_LIBRARY_ENTRY = grant(*CITY_DEPTS, reason="市直责任单位确认纳规入库", rows=OUR_UNIT.rows)
REGISTRARS = (INVEST_OFFICE, LEAD_COUNTY, ZONE_OF_LOCATION)
PLACE = (LEAD_COUNTY, ZONE_OF_LOCATION)
FACTS = (
    "name",
    "industry_class",
    "chains",
    "investor",
    "investor_origin",
    "planned_investment",
    "service_content",
    "responsible_unit",
    "no_construction",
    "confidential_terms",
)
"""What an edit may change; stage, tier and place move by actions of their own."""
BEFORE_THE_END = (
    "LEAD",
    "RESERVE",
    "NEGOTIATING",
    "SIGNED",
    "LANDED",
    "UNDER_CONSTRUCTION",
    "COMMISSIONED",
    "AT_CAPACITY",
    "SUSPENDED",
)


class Project(Entity):
    """招商引资项目 | An investment-attraction project."""

    no = fields.CharField(30, db_index=True, description="项目编号 | Number")
    name = fields.CharField(200, db_index=True, description="项目名称 | Name")
    name_pinyin = PinyinKey("name")
    tier = ChoiceField(ProjectTier, default=ProjectTier.GENERAL, db_index=True, description="项目等级 | Tier")
    tier_decision_doc_no = fields.CharField(
        100, null=True, description="定级文号 | Document of the tier decision"
    )
    industry_class = fields.CharField(
        5, null=True, db_index=True, description="国民经济行业类别 | Industry class (GB/T 4754-2017)"
    )
    chains: Any = fields.ManyToManyField(
        "models.IndustryChain",
        related_name="projects",
        through="project_chain",
        backward_key="project_id",
        forward_key="chain_id",
        description="所属产业链 | Industry chains",
    )
    investor = fields.CharField(200, description="投资方 | Investor")
    investor_origin = ChoiceField(
        InvestorOrigin, null=True, db_index=True, description="投资方来源 | Origin of the investor"
    )
    planned_investment = Money(null=True, description="计划投资（元） | Planned investment, yuan")
    lead_county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="lead_projects",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头县(区) | Lead county",
    )
    counties: Any = fields.ManyToManyField(
        "models.Region",
        related_name="projects",
        through="project_county",
        backward_key="project_id",
        forward_key="county_id",
        description="涉及县(区)（含牵头） | Counties, the lead county among them",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_projects",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone",
    )
    stage = ChoiceField(
        ProjectStage, default=ProjectStage.LEAD, db_index=True, description="项目阶段 | Stage"
    )
    stage_before_suspension = ChoiceField(
        ProjectStage, null=True, description="暂缓前阶段 | Stage before suspension"
    )
    light = ChoiceField(ProjectLight, default=ProjectLight.GREEN, db_index=True, description="亮灯 | Light")
    lead_leader: Any = fields.ForeignKeyField(
        "models.Leader",
        related_name="led_projects",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="牵头领导 | Lead leader",
    )
    responsible_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="projects",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="责任单位 | Responsible unit",
    )
    service_content = fields.TextField(null=True, description="服务内容 | Service content")
    signed_on = fields.DateField(null=True, db_index=True, description="签约日期 | Signed on")
    landed_on = fields.DateField(null=True, db_index=True, description="落地日期 | Landed on")
    started_on = fields.DateField(null=True, db_index=True, description="开工日期 | Started on")
    commissioned_on = fields.DateField(null=True, description="投产日期 | Commissioned on")
    at_capacity_on = fields.DateField(null=True, description="达产日期 | At capacity on")
    above_scale_on = fields.DateField(null=True, description="纳规日期 | Above scale on")
    no_construction = fields.BooleanField(default=False, description="无需建设 | Needs no construction")
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="projects",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="落地企业 | Landed enterprise",
    )
    is_key_list = fields.BooleanField(default=False, description="列入重点项目清单 | On the key project list")
    confidential_terms = fields.TextField(
        null=True, description="协议条款（保密） | Agreement terms, confidential"
    )
    suspend_reason = fields.CharField(300, null=True, description="暂缓原因 | Reason of suspension")
    terminate_reason = fields.CharField(300, null=True, description="终止原因 | Reason of termination")

    access = Access(
        read=(
            CITY_OFFICES_READ,
            *PROJECT_LOCAL_ADMINS,
            OUR_UNIT,
            *ASSIGNED_TO_ME,
            MY_ENTERPRISE,
            DISCIPLINE,
            AUDITORS,
        ),
        create=REGISTRARS,
        update=tuple(registrar.limited_to(*FACTS) for registrar in REGISTRARS),
        masks=(
            Mask(
                "confidential_terms",
                Masking.ABSENT,
                clear_for=(INVEST_OFFICE, LEAD_COUNTY, *ASSIGNED_TO_ME),
            ),
        ),
    )
    state = "stage"
    actions = (
        Action(
            name="register_project",
            label="登记线索 | Register a project",
            granted=REGISTRARS,
            moves=((), "LEAD"),
            needs=("name", "investor", "industry_class", "lead_county"),
        ),
        Action(
            name="package_project",
            label="储备包装 | Package",
            granted=REGISTRARS,
            moves=(("LEAD",), "RESERVE"),
            needs=("lead_county", "chains", "planned_investment"),
        ),
        Action(
            name="negotiate_project",
            label="进入洽谈 | Negotiate",
            granted=REGISTRARS,
            moves=(("LEAD", "RESERVE"), "NEGOTIATING"),
        ),
        Action(
            name="sign_project",
            label="签约 | Sign",
            granted=(INVEST_OFFICE, LEAD_COUNTY_SIGNS),
            moves=(("NEGOTIATING",), "SIGNED"),
            needs=("signed_on", "planned_investment"),
        ),
        Action(
            name="set_tier",
            label="定级 | Set the tier",
            granted=(INVEST_OFFICE,),
            moves=(
                ("NEGOTIATING", "SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED", "AT_CAPACITY"),
                None,
            ),
            needs=("tier_decision_doc_no",),
        ),
        Action(
            name="propose_landing",
            label="提请落地确认 | Propose the landing",
            granted=PLACE,
            moves=(("SIGNED",), None),
            needs=("enterprise",),
        ),
        Action(
            name="land_project",
            label="确认落地 | Land",
            granted=(INVEST_OFFICE,),
            moves=(("SIGNED",), "LANDED"),
            needs=("enterprise", "landed_on"),
        ),
        Action(
            name="start_work",
            label="开工 | Start work",
            granted=PLACE,
            moves=(("LANDED",), "UNDER_CONSTRUCTION"),
            needs=("started_on",),
        ),
        Action(
            name="commission_project",
            label="竣工投产 | Commission",
            granted=PLACE,
            moves=(("UNDER_CONSTRUCTION", "LANDED"), "COMMISSIONED"),
            needs=("commissioned_on",),
        ),
        Action(
            name="reach_capacity",
            label="达产 | Reach capacity",
            granted=(LEAD_COUNTY,),
            moves=(("COMMISSIONED",), "AT_CAPACITY"),
            needs=("at_capacity_on",),
        ),
        Action(
            name="enter_library",
            label="纳规入库 | Enter the library",
            granted=(CONFIRMS_LIBRARY_ENTRY, INVEST_OFFICE),
            moves=(("COMMISSIONED", "AT_CAPACITY"), "ABOVE_SCALE"),
            needs=("enterprise", "above_scale_on"),
        ),
        Action(
            name="suspend_project",
            label="暂缓 | Suspend",
            granted=(INVEST_OFFICE,),
            moves=(("SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED"), "SUSPENDED"),
            needs=("suspend_reason",),
        ),
        # It returns to the stage in which it was suspended, so the target is not a constant.
        Action(
            name="resume_project",
            label="恢复推进 | Resume",
            granted=(INVEST_OFFICE,),
            moves=(("SUSPENDED",), None),
            needs=("stage_before_suspension",),
        ),
        Action(
            name="terminate_project",
            label="终止 | Terminate",
            granted=(INVEST_OFFICE,),
            moves=(BEFORE_THE_END, "TERMINATED"),
            needs=("terminate_reason",),
        ),
    )
    page = Page(
        columns="no name tier stage light lead_county planned_investment lead_leader",
        tabs="stage",
        search="name no investor",
        groups={
            "基本信息 | Basics": "no name industry_class investor investor_origin",
            "等级 | Tier": "tier tier_decision_doc_no is_key_list",
            "属地与责任 | Place and duty": "lead_county zone lead_leader responsible_unit",
            "落地与服务 | Landing and service": "enterprise service_content",
            "推进情况 | Progress": "stage light no_construction suspend_reason terminate_reason",
            "签约落地 | Signing and landing": "signed_on landed_on started_on",
            "投产达产 | Operation": "commissioned_on at_capacity_on above_scale_on",
            "投资与协议 | Investment and agreement": "planned_investment confidential_terms",
        },
    )
    filterable = "planned_investment commissioned_on at_capacity_on above_scale_on is_key_list"
    natural_keys = ("no",)

    class Meta:
        """One number a city; what has landed has an enterprise."""

        table = "project"
        constraints = (
            UniqueConstraint(fields=("city_id", "no"), name="uq_project_no"),
            CheckConstraint(check="planned_investment >= 0", name="ck_project_planned_investment"),
            CheckConstraint(
                check="stage not in"
                " ('LANDED', 'UNDER_CONSTRUCTION', 'COMMISSIONED', 'AT_CAPACITY', 'ABOVE_SCALE')"
                " or (enterprise_id is not null and landed_on is not null)",
                name="ck_project_landed_has_enterprise",
            ),
            CheckConstraint(
                check="stage <> 'SUSPENDED' or stage_before_suspension is not null",
                name="ck_project_suspension_remembers",
            ),
            CheckConstraint(check="industry_class ~ '^[A-T][0-9]{0,4}$'", name="ck_project_industry_class"),
        )
