"""Who brings up a need for money, who makes the three lists, and who consents (measure 3.1, DOMAIN §6.8)."""

from models.access import Role, grant
from models.entities.financing_effects import (
    CONSENT_CLOSED,
    add_rows,
    build_list,
    consent,
    push_list,
    submit_need,
    withdraw_consent,
)
from models.entities.financing_units import DEPARTMENTS
from models.grants import (
    ASSIGNED_COMMISSIONER,
    AUDITORS,
    CITY_DEPTS,
    COUNTY_DEPTS_OF_LOCATION,
    COUNTY_OF_LOCATION,
    ENTERPRISE_IN_MY_CARE,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    MY_ENTERPRISE_AS_ADMIN,
    RELIEF_OFFICE,
    via,
)
from models.predicates import VIEWER, Compare, Exists, Not, all_of
from models.workflow import Action, Audience, Guard, Input, Refusal

CONSENT_REQUIRED = Refusal(
    "CONSENT_REQUIRED", "清单内企业须全部答复是否同意后方可推送（融资清单须经企业同意）"
)
STILL_LISTED = Refusal("STATE_CONFLICT", "该需求在未办结的清单内，请先在清单中撤回同意")
FEEDBACK_OUTSTANDING = Refusal("STATE_CONFLICT", "仍有银行未对已同意的企业作出审批决定，不能办结清单")

# --- who ----------------------------------------------------------------------------------------

LEAD_UNIT = grant(
    *CITY_DEPTS, reason="本单位牵头办理该融资清单", rows=Compare("lead_unit_id", "in", VIEWER.units)
)
COUNTY_DRAFT = COUNTY_OF_LOCATION.but(COUNTY_OF_LOCATION.rows, "县级管理员拟定本县(区)的融资清单")
KNOWS_THE_AMOUNT = (
    DEPARTMENTS,
    RELIEF_OFFICE,
    *LOCAL_ADMINS,
    COUNTY_DEPTS_OF_LOCATION,
    MY_ENTERPRISE,
)
"""DOMAIN §5.4: how much an enterprise needs is known to these and to the banks that it is pushed to."""
READS_NEEDS = (*KNOWS_THE_AMOUNT, *via("enterprise", *ENTERPRISE_IN_MY_CARE), AUDITORS)
SUBMITS_NEEDS = (
    MY_ENTERPRISE_AS_ADMIN,
    DEPARTMENTS,
    *LOCAL_ADMINS,
    *via("enterprise", ASSIGNED_COMMISSIONER),
)
"""The enterprise itself; the others on its behalf, and it consents all the same before a row is pushed."""
PUSHED_TO_US = grant(
    Role.BANK,
    reason="该企业所在清单已推送至本行，且推送时企业已同意",
    rows=Exists("feedbacks", Compare("bank_id", "in", VIEWER.banks)),
)
LIST_PUSHED_TO_US = grant(
    Role.BANK, reason="该清单已推送至本行", rows=Exists("pushes", Compare("bank_id", "in", VIEWER.banks))
)

# --- what ---------------------------------------------------------------------------------------

_ON_THE_LIST = Audience("enterprise", path="enterprise")
_NEEDS = Input(
    name="needs", of="FinancingNeed", many=True, required=True, label="列入的融资需求 | Needs to list"
)

NEED_ACTIONS = (
    Action(
        name="submit_need",
        label="提交融资需求 | Submit a need",
        granted=SUBMITS_NEEDS,
        moves=((), "SUBMITTED"),
        needs=("enterprise", "type", "amount", "purpose"),
        takes=("project", "industry_chain", "term_months", "collateral"),
        effect=submit_need,
        notifies=(_ON_THE_LIST,),
    ),
    Action(
        name="withdraw_need",
        label="撤回融资需求 | Withdraw the need",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        moves=(("SUBMITTED",), "WITHDRAWN"),
        guards=(
            Guard(
                STILL_LISTED,
                Not(
                    Exists(
                        "list_items",
                        all_of(
                            Not(Compare("consent", "eq", "WITHDRAWN")),
                            Exists("list", Not(Compare("status", "eq", "CLOSED"))),
                        ),
                    )
                ),
            ),
        ),
    ),
)

LIST_ACTIONS = (
    Action(
        name="build_list",
        label="编制清单 | Build a list",
        granted=(LEAD_UNIT, COUNTY_DRAFT),
        moves=((), "DRAFT"),
        needs=("kind", "period"),
        takes=(_NEEDS,),
        effect=build_list,
    ),
    Action(
        name="add_list_rows",
        label="增列企业 | Add rows",
        granted=(LEAD_UNIT, COUNTY_DRAFT),
        moves=(("DRAFT", "CONSENTED"), "DRAFT"),
        takes=(_NEEDS,),
        effect=add_rows,
    ),
    Action(
        name="push_list",
        label="推送银行 | Push to banks",
        granted=(LEAD_UNIT,),
        moves=(("DRAFT", "CONSENTED", "PUSHED", "FED_BACK"), "PUSHED"),
        takes=(Input(name="banks", of="Bank", many=True, required=True, label="推送的银行 | Banks"),),
        guards=(Guard(CONSENT_REQUIRED, Not(Compare("status", "eq", "DRAFT"))),),
        effect=push_list,
    ),
    Action(
        name="close_list",
        label="办结清单 | Close the list",
        granted=(LEAD_UNIT,),
        moves=(("PUSHED", "FED_BACK"), "CLOSED"),
        guards=(
            Guard(
                FEEDBACK_OUTSTANDING,
                Not(
                    Exists(
                        "items",
                        all_of(
                            Compare("consent", "eq", "CONSENTED"),
                            Exists("feedbacks", Not(Compare("result", "in", ("APPROVED", "REFUSED")))),
                        ),
                    )
                ),
            ),
        ),
    ),
)

_STILL_OPEN = Guard(CONSENT_CLOSED, Exists("list", Not(Compare("status", "eq", "CLOSED"))))

ITEM_ACTIONS = (
    Action(
        name="consent_need",
        label="同意推送 | Consent to be pushed",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        moves=(("INVITED", "WITHDRAWN"), "CONSENTED"),
        guards=(_STILL_OPEN,),
        effect=consent,
    ),
    Action(
        name="withdraw_need_consent",
        label="不同意或撤回同意 | Refuse or withdraw consent",
        granted=(MY_ENTERPRISE_AS_ADMIN,),
        moves=(("INVITED", "CONSENTED"), "WITHDRAWN"),
        guards=(_STILL_OPEN,),
        effect=withdraw_consent,
    ),
)
