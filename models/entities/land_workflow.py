"""Who keeps the city's land, and how it is registered, supplied, found idle and used again (measure 4)."""

from models.access import Role, grant
from models.audiences import ENTERPRISE
from models.entities.land_effects import (
    MUST_RECOVER,
    charge_fee,
    dispose,
    mark_recoverable,
    open_case,
    publish,
    register,
    restart,
    supply,
)
from models.grants import (
    CITY_DEPTS,
    CITY_OFFICES_READ,
    COUNTY_DEPTS,
    COUNTY_OF_LOCATION,
    ZONE_OF_LOCATION,
    via,
)
from models.predicates import TODAY, VIEWER, Compare, any_of
from models.workflow import Action, Guard, Input, Refusal

LAND_BUREAU = grant(
    *CITY_DEPTS,
    reason="市自然资源和规划局负责全市项目用地",
    rows=Compare("lead_unit_id", "in", VIEWER.units),
)
COUNTY_BUREAU = grant(
    *COUNTY_DEPTS,
    reason="县(区)自然资源局登记本县(区)的项目用地",
    rows=Compare("county_unit_id", "in", VIEWER.units),
)
LAND_MANAGERS = (LAND_BUREAU, COUNTY_OF_LOCATION, ZONE_OF_LOCATION)
"""Who decides: the bureau, counties and zones."""
LAND_KEEPERS = (*LAND_MANAGERS, COUNTY_BUREAU)
"""Who registers: a county's own bureau too."""
CITY_READS_LAND = (
    CITY_OFFICES_READ,
    grant(*CITY_DEPTS, Role.JUDICIAL, reason="市直单位可读全市项目用地"),
)

NOTICE_ON_RECORD = Refusal("STATE_CONFLICT", "该供地结果已公示")
FEE_NOT_DUE = Refusal("STATE_CONFLICT", "政府原因造成闲置的，不征缴土地闲置费（《闲置土地处置办法》第八条）")
PAST_THE_FEE = Refusal("STATE_CONFLICT", "闲置已满两年，应无偿收回（《闲置土地处置办法》第十四条）")
FOUND_RECOVERABLE = Refusal("STATE_CONFLICT", "未满两年，或已认定应收回")

_NOT_YET_RECOVERABLE = any_of(
    Compare("recoverable_from", "is_null", True), Compare("recoverable_from", "gt", TODAY)
)
_OPEN = ("OPEN", "FEE_CHARGED")

PARCEL_ACTIONS = (
    Action(
        name="register_parcel",
        label="登记地块 | Register a parcel",
        granted=LAND_KEEPERS,
        moves=((), "RESERVED"),
        needs=("code", "county", "area_mu", "use"),
        takes=("zone", "address", "industry_chain"),
        effect=register,
    ),
    Action(
        name="approve_parcel",
        label="登记用地批准 | Record the approval",
        granted=LAND_KEEPERS,
        moves=(("RESERVED",), "APPROVED_NOT_SUPPLIED"),
        needs=("approval_doc_no",),
    ),
)

SUPPLY_ACTIONS = (
    Action(
        name="record_supply",
        label="登记供地 | Record the supply",
        granted=via("parcel", *LAND_KEEPERS),
        moves=((), None),
        needs=("parcel", "mode", "term_years", "price", "contract_no", "start_by"),
        takes=(
            "supplied_on",
            "enterprise",
            "project",
            "planned_investment",
            "recovery_agreed",
            "is_standard_land",
            "invest_intensity",
            "tax_per_mu",
            "plot_ratio",
            "energy_per_output",
            "env_standard",
        ),
        effect=supply,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="publish_supply_notice",
        label="公示供地结果 | Publish the supply",
        granted=via("parcel", *LAND_MANAGERS),
        guards=(Guard(NOTICE_ON_RECORD, Compare("notice_on", "is_null", True)),),
        effect=publish,
    ),
)

IDLE_ACTIONS = (
    Action(
        name="open_idle_case",
        label="认定闲置 | Open an idle-land case",
        granted=via("parcel", *LAND_KEEPERS),
        moves=((), "OPEN"),
        needs=("parcel",),
        takes=("started_on", "stopped_on", "built_mu", "invested", "government_caused", "cause"),
        effect=open_case,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="charge_idle_fee",
        label="征缴闲置费 | Charge the idle fee",
        granted=via("parcel", *LAND_MANAGERS),
        moves=(("OPEN",), "FEE_CHARGED"),
        needs=("fee_doc_no",),
        guards=(
            Guard(FEE_NOT_DUE, Compare("government_caused", "eq", False)),
            Guard(PAST_THE_FEE, _NOT_YET_RECOVERABLE),
        ),
        effect=charge_fee,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="mark_recoverable",
        label="认定可收回 | Note that two years are full",
        granted=via("parcel", LAND_BUREAU),
        moves=(_OPEN, None),
        guards=(
            Guard(FOUND_RECOVERABLE, Compare("verdict", "eq", "FEE_DUE")),
            Guard(FOUND_RECOVERABLE, Compare("recoverable_from", "lte", TODAY)),
        ),
        effect=mark_recoverable,
        automatic=True,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="dispose_idle",
        label="处置闲置土地 | Dispose of the idle land",
        granted=via("parcel", *LAND_MANAGERS),
        moves=(_OPEN, "DISPOSED"),
        needs=("disposal", "disposal_doc_no"),
        takes=(
            "new_start_by",
            Input(name="new_holder", of="Enterprise", label="受让企业 | Enterprise that takes it over"),
        ),
        effect=dispose,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="restart_idle",
        label="登记复工 | Record that work has begun again",
        granted=via("parcel", *LAND_KEEPERS),
        moves=(_OPEN, "RESTARTED"),
        needs=("restart_evidence",),
        guards=(Guard(MUST_RECOVER, _NOT_YET_RECOVERABLE),),
        effect=restart,
        notifies=(ENTERPRISE,),
    ),
)
