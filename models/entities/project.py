"""Investment-attraction projects, from the first lead to the statistical library (DOMAIN §6.1)."""

from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking
from models.entities.project_effects import change_facts
from models.entities.project_stages import (
    ENDED,
    InvestorOrigin,
    ProjectLight,
    ProjectStage,
    ProjectTier,
)
from models.entities.project_workflow import LEAD_COUNTY, PROJECT_ACTIONS, REGISTRARS
from models.entity import ChoiceField, Entity, Money, PinyinKey
from models.grants import (
    ASSIGNED_TO_ME,
    AUDITORS,
    CITY_OFFICES_READ,
    DISCIPLINE,
    INVEST_OFFICE,
    MY_ENTERPRISE,
    OUR_UNIT,
    PROJECT_LOCAL_ADMINS,
)
from models.page import Menu, Page
from models.predicates import Compare, Not, all_of

FACTS = (
    "name",
    "industry_class",
    "chains",
    "investor",
    "investor_origin",
    "planned_investment",
    "service_content",
    "responsible_unit",
    "lead_leader",
    "no_construction",
    "confidential_terms",
)
"""What an edit may change; stage, tier and place move by actions of their own."""
KEEPS_THE_FACTS = tuple(
    each.but(all_of(each.rows, Not(Compare("stage", "in", ENDED))), f"{each.reason}（已纳规、终止的除外）")
    for each in REGISTRARS
)


OFFICIALS = (
    CITY_OFFICES_READ,
    *PROJECT_LOCAL_ADMINS,
    OUR_UNIT,
    *ASSIGNED_TO_ME,
    DISCIPLINE,
    AUDITORS,
)
OUR_LANDED_PROJECT = MY_ENTERPRISE.but(
    all_of(MY_ENTERPRISE.rows, Compare("landed_on", "is_null", False)), "您企业已落地的项目"
)
INTERNAL_NOTES = "suspend_reason terminate_reason assignment_alarm_on pair_decision_due_on"
"""What officials write for officials: the enterprise reads its project without it (DOMAIN §5.6)."""


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
    agreement_file = fields.CharField(300, null=True, description="协议文件 | File of the agreement")
    tier_due_on = fields.DateField(null=True, db_index=True, description="定级期限 | Tier to be decided by")
    assignment_due_on = fields.DateField(
        null=True, db_index=True, description="主管专员配备期限 | Manager and commissioner due by"
    )
    assignment_alarm_on = fields.DateField(
        null=True, db_index=True, description="配备超期告警日期 | Alarm of a missing assignment on"
    )
    landing_proposed_on = fields.DateField(null=True, description="提请落地日期 | Landing proposed on")
    premises_contract = fields.CharField(
        200, null=True, description="用地或场地合同 | Contract for land or premises"
    )
    pair_decision_due_on = fields.DateField(
        null=True, db_index=True, description="承接人选决定期限 | Who serves the enterprise, to be decided by"
    )
    start_evidence = fields.CharField(
        300, null=True, description="开工许可或现场照片 | Permit to build, or photo"
    )
    commissioning_evidence = fields.CharField(
        300, null=True, description="投产证明 | Evidence of the commissioning"
    )
    capacity_evidence = fields.CharField(
        300, null=True, description="达产证明 | Design capacity, or twelve months of output"
    )
    suspension_review_on = fields.DateField(
        null=True, db_index=True, description="暂缓复核日期 | Suspension to be reviewed on"
    )
    settled = fields.BooleanField(default=False, description="土地和资金已清算 | Land and funds are settled")
    termination_doc_no = fields.CharField(
        100, null=True, description="终止文号 | Document of the termination"
    )
    suspend_reason = fields.CharField(300, null=True, description="暂缓原因 | Reason of suspension")
    terminate_reason = fields.CharField(300, null=True, description="终止原因 | Reason of termination")

    access = Access(
        read=(*OFFICIALS, OUR_LANDED_PROJECT),
        create=REGISTRARS,
        update=tuple(keeper.limited_to(*FACTS) for keeper in KEEPS_THE_FACTS),
        masks=(
            Mask(
                "confidential_terms agreement_file",
                Masking.ABSENT,
                clear_for=(INVEST_OFFICE, LEAD_COUNTY, *ASSIGNED_TO_ME),
            ),
            Mask(INTERNAL_NOTES, Masking.ABSENT, clear_for=OFFICIALS),
        ),
    )
    state = "stage"
    actions = PROJECT_ACTIONS
    on_update = staticmethod(change_facts)
    computed = (
        "no light stage_before_suspension assignment_due_on assignment_alarm_on tier_due_on "
        "landing_proposed_on pair_decision_due_on suspension_review_on is_key_list"
    )
    page = Page(
        menu=Menu.PROJECTS,
        columns="no name tier stage light lead_county planned_investment lead_leader",
        tabs="stage",
        search="name no investor",
        groups={
            "基本信息 | Basics": "no name industry_class investor investor_origin",
            "等级 | Tier": "tier tier_decision_doc_no is_key_list",
            "属地与责任 | Place and duty": "lead_county zone lead_leader responsible_unit",
            "落地与服务 | Landing and service": "enterprise service_content",
            "推进情况 | Progress": "stage light no_construction",
            "签约落地 | Signing and landing": "signed_on landing_proposed_on landed_on started_on",
            "投产达产 | Operation": "commissioned_on at_capacity_on above_scale_on",
            "期限 | Deadlines": "tier_due_on assignment_due_on assignment_alarm_on pair_decision_due_on",
            "投资与协议 | Investment and agreement": "planned_investment agreement_file confidential_terms",
            "凭据 | Evidence": "premises_contract start_evidence commissioning_evidence capacity_evidence",
            "暂缓与终止 | Aside and away": "suspend_reason suspension_review_on terminate_reason settled",
        },
        steps=(
            "LEAD RESERVE NEGOTIATING SIGNED LANDED UNDER_CONSTRUCTION COMMISSIONED AT_CAPACITY ABOVE_SCALE"
        ),
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
