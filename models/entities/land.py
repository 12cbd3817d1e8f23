"""Land for projects: parcels from the reserve to use, how they were supplied, which lie idle."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking, Role, grant
from models.entities.land_workflow import (
    CITY_READS_LAND,
    IDLE_ACTIONS,
    LAND_KEEPERS,
    PARCEL_ACTIONS,
    SUPPLY_ACTIONS,
)
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    ASSIGNED_TO_ME,
    AUDITORS,
    COUNTY_DEPTS_OF_LOCATION,
    DISCIPLINE,
    MY_ENTERPRISE,
    via,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import TODAY, Compare, all_of
from models.rules.idle_land import IdleBasis, IdleVerdict


class LandUse(Choice):
    """土地用途 | Use of land"""

    INDUSTRIAL = auto(), "工业 | Industry", "info"
    WAREHOUSE = auto(), "仓储 | Storage"
    COMMERCIAL = auto(), "商业、旅游、娱乐 | Commerce, tourism and entertainment"
    MIXED = auto(), "综合或其他 | Mixed or other"


class PlanStatus(Choice):
    """地块状态 | State of a parcel"""

    RESERVED = auto(), "规划预留 | Reserved", "neutral"
    APPROVED_NOT_SUPPLIED = auto(), "批而未供 | Approved, not supplied", "warning"
    SUPPLIED = auto(), "已供应 | Supplied", "success"
    IDLE = auto(), "闲置 | Idle", "danger"
    REVITALISED = auto(), "已盘活 | Revitalised", "success"
    RECOVERED = auto(), "已收回 | Recovered", "info"


class SupplyMode(Choice):
    """供地方式 | How land is supplied; the first four are those that the Measures encourage"""

    LONG_LEASE = auto(), "长期租赁 | Long lease", "success"
    LEASE_THEN_GRANT = auto(), "先租后让 | Lease, then grant", "success"
    LEASE_GRANT_MIX = auto(), "租让结合 | Lease and grant together", "success"
    FLEXIBLE_TERM_GRANT = auto(), "弹性年期出让 | Grant for a flexible term", "success"
    STANDARD_GRANT = auto(), "一般出让 | Ordinary grant"


READERS_OF_LAND = (
    *CITY_READS_LAND,
    *LAND_KEEPERS,
    COUNTY_DEPTS_OF_LOCATION,
    *via("project", *ASSIGNED_TO_ME),
    MY_ENTERPRISE,
    DISCIPLINE,
    AUDITORS,
)
READERS_OF_ITS_COURSE = (*via("parcel", *READERS_OF_LAND), MY_ENTERPRISE)
"""Supplies and cases of a parcel are read with it, and by the enterprise that they name."""
PUBLISHED_SUPPLY = grant(*Role, reason="供地结果公示后任何人可读", rows=Compare("notice_on", "lte", TODAY))


class LandParcel(Entity):
    """地块 | A parcel of land for projects, from the reserve to its use."""

    code = fields.CharField(40, db_index=True, description="地块编号 | Code")
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="land_parcels",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在县(区) | County",
    )
    zone: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="zone_land_parcels",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在园区 | Zone",
    )
    address = fields.CharField(300, null=True, description="位置 | Where it lies")
    area_mu = fields.DecimalField(max_digits=12, decimal_places=4, description="面积（亩） | Area, mu")
    use = ChoiceField(LandUse, db_index=True, description="用途 | Use")
    plan_status = ChoiceField(
        PlanStatus, default=PlanStatus.RESERVED, db_index=True, description="地块状态 | State"
    )
    approval_doc_no = fields.CharField(100, null=True, description="用地批准文号 | Document of the approval")
    industry_chain: Any = fields.ForeignKeyField(
        "models.IndustryChain",
        related_name="land_parcels",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="预留产业链 | Industry chain it is reserved for",
    )
    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="land_parcels",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="用地项目 | Project on it",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="land_parcels",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="土地使用权人 | Enterprise that holds it",
    )
    lead_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="land_parcels",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="主管单位（市自然资源和规划局） | Bureau of the city",
    )
    county_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="county_land_parcels",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="县(区)自然资源局 | Bureau of the county",
    )

    access = Access(
        read=READERS_OF_LAND,
        update=tuple(
            keeper.but(
                all_of(keeper.rows, Compare("plan_status", "in", ("RESERVED", "APPROVED_NOT_SUPPLIED"))),
                f"{keeper.reason}（供地前可更正）",
            ).limited_to("address", "area_mu", "use", "industry_chain")
            for keeper in LAND_KEEPERS
        ),
    )
    state = "plan_status"
    actions = PARCEL_ACTIONS
    computed = "lead_unit county_unit"
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="code county zone area_mu use plan_status industry_chain enterprise",
        title="code",
        tabs="plan_status",
        search="code address",
        groups={
            "地块 | Parcel": "code county zone address area_mu use",
            "规划与批准 | Plan and approval": "plan_status approval_doc_no industry_chain",
            "使用 | Use": "project enterprise",
            "主管 | In charge": "lead_unit county_unit",
        },
        steps="RESERVED APPROVED_NOT_SUPPLIED SUPPLIED",
    )
    filterable = "area_mu"
    natural_keys = ("code",)

    class Meta:
        """One code a city; who has the land took it over."""

        table = "land_parcel"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "code"), name="uq_land_parcel_code", condition="deleted_at is null"
            ),
            CheckConstraint(check="area_mu > 0", name="ck_land_parcel_area"),
            CheckConstraint(
                check="plan_status not in ('RESERVED', 'APPROVED_NOT_SUPPLIED', 'RECOVERED')"
                " or enterprise_id is null",
                name="ck_land_parcel_holder_was_supplied",
            ),
        )


class LandSupply(Entity):
    """供地 | The supply of a parcel: mode, term, price, and by when work is to start.

    Area, use and place are those of the day, as they stand in the contract and the public notice.
    """

    parcel: Any = fields.ForeignKeyField(
        "models.LandParcel",
        related_name="supplies",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="地块 | Parcel",
    )
    parcel_code = fields.CharField(40, description="地块编号 | Code of the parcel")
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="land_supplies",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在县(区) | County",
    )
    area_mu = fields.DecimalField(max_digits=12, decimal_places=4, description="面积（亩） | Area, mu")
    use = ChoiceField(LandUse, db_index=True, description="用途 | Use")
    mode = ChoiceField(SupplyMode, db_index=True, description="供地方式 | Mode")
    term_years = fields.IntField(description="使用年限（年） | Term, years")
    price = Money(description="土地价款（元） | Price, yuan")
    contract_no = fields.CharField(100, db_index=True, description="合同编号 | Contract number")
    supplied_on = fields.DateField(db_index=True, description="供地日期 | Supplied on")
    start_by = fields.DateField(db_index=True, description="约定动工日期 | Work to start by")
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="land_supplies",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="受让企业 | Enterprise that it was supplied to",
    )
    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="land_supplies",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="用地项目 | Project",
    )
    planned_investment = Money(null=True, description="约定总投资（元） | Investment agreed, yuan")
    recovery_agreed = fields.BooleanField(
        default=False, description="法律规定或合同约定闲置即收回 | Idle land is to be recovered by contract"
    )
    is_standard_land = fields.BooleanField(default=False, db_index=True, description="标准地 | Standard land")
    invest_intensity = Money(null=True, description="每亩投资强度（元） | Investment per mu, yuan")
    tax_per_mu = Money(null=True, description="亩均税收（元） | Tax per mu, yuan")
    plot_ratio = fields.DecimalField(
        max_digits=6, decimal_places=2, null=True, description="容积率 | Plot ratio"
    )
    energy_per_output = fields.DecimalField(
        max_digits=12,
        decimal_places=4,
        null=True,
        description="单位产值能耗（吨标煤/万元） | Energy, tonnes of coal equivalent per 万元",
    )
    env_standard = fields.CharField(200, null=True, description="环境标准 | Environmental standard")
    notice_on = fields.DateField(null=True, db_index=True, description="公示日期 | Published on")

    access = Access(
        read=(*READERS_OF_ITS_COURSE, PUBLISHED_SUPPLY),
        masks=(Mask("planned_investment", Masking.ABSENT, clear_for=READERS_OF_ITS_COURSE),),
    )
    actions = SUPPLY_ACTIONS
    computed = "parcel_code county area_mu use notice_on"
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="parcel_code county mode term_years price supplied_on start_by is_standard_land",
        title="contract_no",
        tabs="mode",
        search="parcel_code contract_no",
        groups={
            "地块 | Parcel": "parcel parcel_code county area_mu use",
            "供地 | Supply": "mode term_years price contract_no supplied_on start_by notice_on",
            "使用 | Use": "enterprise project planned_investment recovery_agreed",
            "标准地 | Standard land": "is_standard_land invest_intensity tax_per_mu plot_ratio",
            "能耗与环境 | Energy and environment": "energy_per_output env_standard",
        },
    )
    filterable = "price area_mu term_years"

    class Meta:
        """A contract supplies one parcel; standard land says what is demanded of it."""

        table = "land_supply"
        constraints = (
            UniqueConstraint(
                fields=("city_id", "contract_no"),
                name="uq_land_supply_contract",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="area_mu > 0 and price >= 0", name="ck_land_supply_figures"),
            CheckConstraint(check="term_years between 1 and 50", name="ck_land_supply_term"),
            CheckConstraint(
                check="not is_standard_land or num_nulls(invest_intensity, tax_per_mu, plot_ratio,"
                " energy_per_output, env_standard) = 0",
                name="ck_land_supply_standard_land_has_indicators",
            ),
        )


class IdleDisposal(Choice):
    """闲置处置方式 | How idle land is disposed of"""

    RECOVER = auto(), "收回 | Recovered", "danger"
    TRANSFER = auto(), "依法转让 | Transferred", "success"
    COOPERATE = auto(), "合作开发 | Developed with a partner", "success"
    DELAY = auto(), "延长动工期限 | More time to start", "info"


class IdleStatus(Choice):
    """闲置处置状态 | State of an idle-land case"""

    OPEN = auto(), "已认定 | Found idle", "danger"
    FEE_CHARGED = auto(), "已征缴闲置费 | Fee charged", "warning"
    DISPOSED = auto(), "已处置 | Disposed of", "success"
    RESTARTED = auto(), "已复工 | Work restarted", "success"


class IdleLandCase(Entity):
    """闲置土地 | A parcel found idle, what it costs, and what becomes of it."""

    parcel: Any = fields.ForeignKeyField(
        "models.LandParcel",
        related_name="idle_cases",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="地块 | Parcel",
    )
    supply: Any = fields.ForeignKeyField(
        "models.LandSupply",
        related_name="idle_cases",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="供地 | Supply under which it lies idle",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="idle_land_cases",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="土地使用权人 | Enterprise that held it",
    )
    area_mu = fields.DecimalField(max_digits=12, decimal_places=4, description="面积（亩） | Area, mu")
    found_on = fields.DateField(db_index=True, description="认定日期 | Found idle on")
    basis = ChoiceField(IdleBasis, db_index=True, description="认定情形 | Why it is idle")
    verdict = ChoiceField(IdleVerdict, db_index=True, description="认定结论 | Finding")
    idle_days = fields.IntField(
        description="认定时的天数 | Days since the start was due, or work stopped, when found"
    )
    idle_since = fields.DateField(db_index=True, description="构成闲置之日 | Idle since")
    recoverable_from = fields.DateField(
        null=True, db_index=True, description="可无偿收回之日 | May be recovered from"
    )
    recovery_agreed = fields.BooleanField(
        default=False, description="法律规定或合同约定收回 | To be recovered by law or contract"
    )
    for_transfer = fields.BooleanField(
        default=False, db_index=True, description="列入鼓励转让清单 | On the list for transfer"
    )
    started_on = fields.DateField(null=True, description="动工日期 | Work started on")
    stopped_on = fields.DateField(null=True, description="中止开发日期 | Work stopped on")
    built_mu = fields.DecimalField(
        max_digits=12, decimal_places=4, null=True, description="已开发面积（亩） | Built on, mu"
    )
    invested = Money(null=True, description="已投资额（元） | Invested, yuan")
    government_caused = fields.BooleanField(
        default=False, db_index=True, description="政府原因造成 | Caused by a government"
    )
    cause = fields.TextField(null=True, description="闲置原因 | Cause")
    fee_amount = Money(null=True, description="土地闲置费（元） | Idle fee, yuan")
    fee_doc_no = fields.CharField(100, null=True, description="征缴决定文号 | Document of the fee")
    fee_charged_on = fields.DateField(null=True, description="征缴日期 | Fee charged on")
    disposal = ChoiceField(IdleDisposal, null=True, db_index=True, description="处置方式 | Disposal")
    disposal_doc_no = fields.CharField(100, null=True, description="处置文号 | Document of the disposal")
    disposed_on = fields.DateField(
        null=True, db_index=True, description="处置或复工日期 | Disposed of or restarted on"
    )
    new_start_by = fields.DateField(null=True, description="新的动工日期 | New day to start by")
    restart_evidence = fields.CharField(500, null=True, description="复工证明 | Evidence of the restart")
    status = ChoiceField(IdleStatus, default=IdleStatus.OPEN, db_index=True, description="状态 | Status")

    access = Access(read=READERS_OF_ITS_COURSE)
    state = "status"
    actions = IDLE_ACTIONS
    computed = (
        "supply enterprise area_mu found_on basis verdict idle_days idle_since recoverable_from "
        "recovery_agreed for_transfer fee_amount fee_charged_on disposed_on"
    )
    page = Page(
        menu=Menu.FINANCE_LAND,
        columns="parcel enterprise area_mu verdict idle_since recoverable_from disposal status",
        title="parcel",
        tabs="status",
        search="cause disposal_doc_no",
        groups={
            "地块 | Parcel": "parcel supply enterprise area_mu",
            "认定 | Finding": "found_on basis verdict idle_days idle_since recoverable_from for_transfer",
            "开发情况 | Work": "started_on stopped_on built_mu invested",
            "原因 | Cause": "government_caused cause recovery_agreed",
            "闲置费 | Fee": "fee_amount fee_doc_no fee_charged_on",
            "处置 | Disposal": "disposal disposal_doc_no disposed_on new_start_by restart_evidence status",
        },
        steps="OPEN DISPOSED",
    )
    filterable = "area_mu fee_amount"

    class Meta:
        """One open case a parcel; a fee is only where one is due."""

        table = "idle_land_case"
        constraints = (
            UniqueConstraint(
                fields=("parcel_id",),
                name="uq_idle_land_case_open",
                condition="status in ('OPEN', 'FEE_CHARGED') and deleted_at is null",
            ),
            CheckConstraint(
                check="verdict <> 'NOT_IDLE' and (fee_amount is null or not government_caused)",
                name="ck_idle_land_case_is_idle",
            ),
            CheckConstraint(
                check="status <> 'FEE_CHARGED' or fee_amount is not null", name="ck_idle_land_case_fee"
            ),
            CheckConstraint(
                check="(status = 'DISPOSED') = (disposal is not null)"
                " and (status in ('DISPOSED', 'RESTARTED')) = (disposed_on is not null)",
                name="ck_idle_land_case_disposed_whole",
            ),
            CheckConstraint(
                check="disposal <> 'DELAY' or government_caused", name="ck_idle_land_case_delay_is_excused"
            ),
        )
