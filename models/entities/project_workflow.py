"""How a project moves, by whom and under which rules (DOMAIN §6.1), and the grants only projects have."""

from datetime import date

from models import audiences
from models.access import Role, grant
from models.entities.project_effects import (
    PLANS,
    alarm_missing_assignment,
    package,
    reached,
    recalculate_light,
    register,
    resume,
    review_suspension,
    set_tier,
    sign,
    suspend,
    terminate,
)
from models.entities.project_landing import decide_landing_pair, land, propose_landing
from models.entities.project_stages import BEFORE_THE_END
from models.grants import CITY_DEPTS, COUNTY_DEPTS, INVEST_OFFICE, OUR_UNIT, RELIEF_OFFICE, ZONE_OF_LOCATION
from models.predicates import ALWAYS, TODAY, VIEWER, Compare, Exists, Not, Predicate, all_of, any_of
from models.workflow import Action, Audience, Guard, Input, Refusal

LEAD_COUNTY = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员管理本县(区)牵头的项目",
    rows=Compare("lead_county_id", "in", VIEWER.counties),
)
TASK_FORCE = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="专班成员登记本专班产业链上、由本单位负责的项目",
    rows=all_of(
        OUR_UNIT.rows,
        Exists("chains", Exists("task_forces", Exists("members", Compare("id", "eq", VIEWER.user)))),
    ),
)
INVEST_SIGNS = INVEST_OFFICE.but(Compare("tier", "in", ("MAJOR", "KEY")), "市招商委办签约重大、重点项目")
LEAD_COUNTY_SIGNS = LEAD_COUNTY.but(
    all_of(LEAD_COUNTY.rows, Compare("tier", "eq", "GENERAL")), "一般项目由牵头县(区)签约"
)
CONFIRMS_LIBRARY_ENTRY = grant(*CITY_DEPTS, reason="市直责任单位确认纳规入库", rows=OUR_UNIT.rows)
REGISTRARS = (INVEST_OFFICE, LEAD_COUNTY, ZONE_OF_LOCATION)
CITY_OR_COUNTY = (INVEST_OFFICE, LEAD_COUNTY)
PLACE = (LEAD_COUNTY, ZONE_OF_LOCATION)

LEAD_COUNTY_TOLD = Audience("lead_county", path="lead_county", roles=(Role.COUNTY_ADMIN,))


# --- what must hold -----------------------------------------------------------------------------


def _active(kind: str) -> Predicate:
    return Exists("assignments", all_of(Compare("kind", "eq", kind), Compare("status", "eq", "ACTIVE")))


HAS_MANAGER, HAS_COMMISSIONER = _active("PROJECT_MANAGER"), _active("SERVICE_COMMISSIONER")
ASSIGNMENT_OVERDUE = all_of(
    Compare("stage", "eq", "SIGNED"),
    Compare("assignment_due_on", "lt", TODAY),
    any_of(Not(HAS_MANAGER), Not(HAS_COMMISSIONER)),
)
"""Signed for longer than the parameter says, and without a manager or commissioner (measure 9.1)."""

CONTACTED = Guard(Refusal("VALIDATION", "请先登记至少一次洽谈记录", "contacts"), Exists("contacts", ALWAYS))
LANDING_PROPOSED = Guard(
    Refusal("STATE_CONFLICT", "县(区)或园区尚未提请落地确认"),
    Compare("landing_proposed_on", "is_null", False),
)
MANAGED = Guard(Refusal("VALIDATION", "落地前须配备在任的项目主管", "assignments"), HAS_MANAGER)
SERVED = Guard(Refusal("VALIDATION", "落地前须配备在任的服务专员", "assignments"), HAS_COMMISSIONER)
FUNDED = Guard(
    Refusal("VALIDATION", "落地须有到位资金，或已签订用地、场地合同", "funds"),
    any_of(Exists("funds", Compare("amount", "gt", 0)), Compare("premises_contract", "is_null", False)),
)
NEEDS_NO_CONSTRUCTION = Guard(
    Refusal("STATE_CONFLICT", "须先开工建设；只有无需建设的项目可由落地直接投产"),
    any_of(Compare("stage", "eq", "UNDER_CONSTRUCTION"), Compare("no_construction", "eq", True)),
)
IN_LIBRARY_AS_NEW = Guard(
    Refusal("VALIDATION", "落地企业尚无“新建投产”在库记录", "enterprise"),
    Exists(
        "enterprise",
        Exists(
            "library_records",
            all_of(Compare("entry_kind", "eq", "NEW_BUILT"), Compare("dropped_on", "is_null", True)),
        ),
    ),
)
ALARM_DUE = Guard(Refusal("STATE_CONFLICT", "未超过配备期限，或主管和专员均已在任"), ASSIGNMENT_OVERDUE)
NOT_ALARMED = Guard(
    Refusal("STATE_CONFLICT", "已发出过配备超期告警"), Compare("assignment_alarm_on", "is_null", True)
)
PAIR_UNDECIDED = Guard(
    Refusal("STATE_CONFLICT", "该项目没有待决定的承接人选"), Compare("pair_decision_due_on", "is_null", False)
)

DELAY_REASON = Input(
    name="delay_reason", of=str, max_length=300, label="滞后原因 | Why it is later than planned"
)


# --- actions ------------------------------------------------------------------------------------

PROJECT_ACTIONS = (
    Action(
        name="register_project",
        label="登记线索 | Register a project",
        granted=(*REGISTRARS, TASK_FORCE),
        moves=((), "LEAD"),
        needs=("name", "investor", "industry_class", "lead_county"),
        takes=(
            "counties",
            "zone",
            "chains",
            "investor_origin",
            "planned_investment",
            "responsible_unit",
            "service_content",
            "no_construction",
            Input(name="confirm_duplicate", of=bool, label="确认不是重复项目 | It is no duplicate"),
        ),
        effect=register,
        notifies=(audiences.INVEST_OFFICE, LEAD_COUNTY_TOLD),
    ),
    Action(
        name="package_project",
        label="储备包装 | Package",
        granted=CITY_OR_COUNTY,
        moves=(("LEAD",), "RESERVE"),
        needs=("lead_county", "chains", "planned_investment"),
        fills=("lead_county",),
        effect=package,
        notifies=(audiences.RESPONSIBLE_UNIT,),
    ),
    Action(
        name="negotiate_project",
        label="进入洽谈 | Negotiate",
        granted=CITY_OR_COUNTY,
        moves=(("LEAD", "RESERVE"), "NEGOTIATING"),
        guards=(CONTACTED,),
        notifies=(audiences.RESPONSIBLE_UNIT,),
    ),
    Action(
        name="sign_project",
        label="签约 | Sign",
        granted=(INVEST_SIGNS, LEAD_COUNTY_SIGNS),
        moves=(("NEGOTIATING",), "SIGNED"),
        needs=("agreement_file", "signed_on", "planned_investment"),
        takes=(
            *(
                Input(name=name, of=date, label=f"{stage.label.zh}计划日期 | Planned: {stage.label.en}")
                for name, stage in PLANS.items()
            ),
            DELAY_REASON,
        ),
        effect=sign,
        notifies=(audiences.INVEST_OFFICE, LEAD_COUNTY_TOLD, audiences.RESPONSIBLE_UNIT),
    ),
    Action(
        name="set_tier",
        label="定级 | Set the tier",
        granted=(INVEST_OFFICE,),
        moves=(
            ("NEGOTIATING", "SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED", "AT_CAPACITY"),
            None,
        ),
        needs=("tier", "tier_decision_doc_no"),
        effect=set_tier,
        notifies=(LEAD_COUNTY_TOLD, audiences.RESPONSIBLE_UNIT),
    ),
    Action(
        name="propose_landing",
        label="提请落地确认 | Propose the landing",
        granted=PLACE,
        moves=(("SIGNED",), None),
        needs=("enterprise",),
        takes=("premises_contract",),
        effect=propose_landing,
        notifies=(audiences.INVEST_OFFICE,),
    ),
    Action(
        name="land_project",
        label="确认落地 | Land",
        granted=(INVEST_OFFICE,),
        moves=(("SIGNED",), "LANDED"),
        needs=("enterprise", "landed_on"),
        takes=(DELAY_REASON,),
        guards=(LANDING_PROPOSED, FUNDED, MANAGED, SERVED),
        separate_from=("propose_landing",),
        effect=land,
        notifies=(audiences.ENTERPRISE, LEAD_COUNTY_TOLD, audiences.RELIEF_OFFICE),
    ),
    Action(
        name="decide_landing_pair",
        label="决定承接人选 | Decide who serves the enterprise",
        granted=(RELIEF_OFFICE,),
        guards=(PAIR_UNDECIDED,),
        takes=(
            Input(
                name="take_over",
                of=bool,
                required=True,
                label="由新落地项目的主管和专员接任 | The pair of the new landing takes over",
            ),
        ),
        effect=decide_landing_pair,
        notifies=(audiences.ENTERPRISE, audiences.INVEST_OFFICE),
    ),
    Action(
        name="start_work",
        label="开工 | Start work",
        granted=PLACE,
        moves=(("LANDED",), "UNDER_CONSTRUCTION"),
        needs=("started_on", "start_evidence"),
        takes=(DELAY_REASON,),
        effect=reached("UNDER_CONSTRUCTION", "started_on"),
        notifies=(audiences.INVEST_OFFICE, audiences.ENTERPRISE),
    ),
    Action(
        name="commission_project",
        label="竣工投产 | Commission",
        granted=PLACE,
        moves=(("UNDER_CONSTRUCTION", "LANDED"), "COMMISSIONED"),
        needs=("commissioned_on", "commissioning_evidence"),
        takes=(DELAY_REASON,),
        guards=(NEEDS_NO_CONSTRUCTION,),
        effect=reached("COMMISSIONED", "commissioned_on"),
        notifies=(audiences.INVEST_OFFICE, audiences.ENTERPRISE),
    ),
    Action(
        name="reach_capacity",
        label="达产 | Reach capacity",
        granted=(LEAD_COUNTY,),
        moves=(("COMMISSIONED",), "AT_CAPACITY"),
        needs=("at_capacity_on", "capacity_evidence"),
        takes=(DELAY_REASON,),
        effect=reached("AT_CAPACITY", "at_capacity_on"),
        notifies=(audiences.INVEST_OFFICE, audiences.ENTERPRISE),
    ),
    Action(
        name="enter_library",
        label="纳规入库 | Enter the library",
        granted=(CONFIRMS_LIBRARY_ENTRY, INVEST_OFFICE),
        moves=(("COMMISSIONED", "AT_CAPACITY"), "ABOVE_SCALE"),
        needs=("enterprise", "above_scale_on"),
        fills=("enterprise",),
        takes=(DELAY_REASON,),
        guards=(IN_LIBRARY_AS_NEW,),
        effect=reached("ABOVE_SCALE", "above_scale_on"),
        notifies=(audiences.INVEST_OFFICE, LEAD_COUNTY_TOLD, audiences.ENTERPRISE),
        automatic=True,
    ),
    Action(
        name="suspend_project",
        label="暂缓 | Suspend",
        granted=(INVEST_OFFICE,),
        moves=(("SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED"), "SUSPENDED"),
        needs=("suspend_reason",),
        effect=suspend,
        notifies=(LEAD_COUNTY_TOLD, audiences.RESPONSIBLE_UNIT),
    ),
    Action(
        name="review_suspension",
        label="复核暂缓 | Review the suspension",
        granted=(INVEST_OFFICE,),
        moves=(("SUSPENDED",), None),
        needs=("suspend_reason",),
        effect=review_suspension,
    ),
    # It returns to the stage in which it was suspended, so the target is not a constant.
    Action(
        name="resume_project",
        label="恢复推进 | Resume",
        granted=(INVEST_OFFICE,),
        moves=(("SUSPENDED",), None),
        branches=("SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED"),
        effect=resume,
        notifies=(LEAD_COUNTY_TOLD, audiences.RESPONSIBLE_UNIT),
    ),
    Action(
        name="terminate_project",
        label="终止 | Terminate",
        granted=(INVEST_OFFICE,),
        moves=(BEFORE_THE_END, "TERMINATED"),
        needs=("terminate_reason", "settled"),
        takes=("termination_doc_no",),
        effect=terminate,
        notifies=(LEAD_COUNTY_TOLD, audiences.RESPONSIBLE_UNIT, audiences.ENTERPRISE),
    ),
    Action(
        name="recalculate_light",
        label="重算亮灯 | Recalculate the light",
        granted=(INVEST_OFFICE,),
        effect=recalculate_light,
        automatic=True,
    ),
    Action(
        name="alarm_missing_assignment",
        label="配备超期告警 | Alarm of a missing manager or commissioner",
        granted=(INVEST_OFFICE,),
        moves=(("SIGNED",), None),
        guards=(ALARM_DUE, NOT_ALARMED),
        effect=alarm_missing_assignment,
        notifies=(audiences.INVEST_OFFICE, LEAD_COUNTY_TOLD),
        automatic=True,
    ),
)
