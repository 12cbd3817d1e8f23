"""How disclosures are recorded, audit findings rectified and receivables confirmed (measure 7, §4.7)."""

from models.access import grant
from models.entities.arrears_access import CREDITOR, DEBTORS, HELPING_THE_CREDITOR, OVERSIGHT
from models.entities.arrears_records_effects import (
    close_finding,
    confirm_receivable,
    record_disclosure,
    record_finding,
    rectify,
    refuse_receivable,
    request_receivable,
    return_finding,
)
from models.grants import AUDITORS, CITY_DEPTS, COUNTY_DEPTS, COUNTY_OF_LOCATION, ENTERPRISE_ROLES
from models.predicates import VIEWER, Compare
from models.workflow import Action, Audience

UNIT_TOLD = Audience("unit", path="unit")
ENTERPRISE_TOLD = Audience("enterprise", path="enterprise")

DISCLOSING_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）公示上年度逾期未支付信息",
    rows=Compare("unit_id", "in", VIEWER.units),
)
DISCLOSING_COUNTY = COUNTY_OF_LOCATION.but(COUNTY_OF_LOCATION.rows, "县级管理员登记本县(区)单位的公示")
AUDITED_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）是被审计单位",
    rows=Compare("unit_id", "in", VIEWER.units),
)
AUDITED_ENTERPRISE = grant(
    *ENTERPRISE_ROLES,
    reason="您的企业是被审计的国有大型企业",
    rows=Compare("enterprise_id", "in", VIEWER.enterprises),
)
RECTIFIERS = (AUDITED_UNIT, AUDITED_ENTERPRISE)
AUDITORS_RECORD = AUDITORS.but(AUDITORS.rows, "市审计局登记审计发现的问题并督促整改，不改动业务数据")

DISCLOSURE_ACTIONS = (
    Action(
        name="record_disclosure",
        label="登记公示 | Record a disclosure",
        granted=(DISCLOSING_UNIT, OVERSIGHT, DISCLOSING_COUNTY),
        moves=((), None),
        needs=("unit", "year", "contracts", "amount", "published_on"),
        takes=("url",),
        effect=record_disclosure,
    ),
)

FINDING_ACTIONS = (
    Action(
        name="record_audit_finding",
        label="登记审计发现问题 | Record a finding",
        granted=(AUDITORS_RECORD,),
        moves=((), "OPEN"),
        needs=("finding", "due_on"),
        takes=("item", "unit", "enterprise"),
        effect=record_finding,
        notifies=(UNIT_TOLD, ENTERPRISE_TOLD),
    ),
    Action(
        name="rectify_finding",
        label="报告整改 | Report that it is rectified",
        granted=RECTIFIERS,
        moves=(("OPEN",), "RECTIFIED"),
        needs=("rectification",),
        effect=rectify,
        notifies=(Audience("auditors", roles=tuple(AUDITORS.roles)),),
    ),
    Action(
        name="return_finding",
        label="退回整改 | Return",
        granted=(AUDITORS_RECORD,),
        moves=(("RECTIFIED",), "OPEN"),
        needs=("opinion",),
        takes=("due_on",),
        effect=return_finding,
        notifies=(UNIT_TOLD, ENTERPRISE_TOLD),
    ),
    Action(
        name="close_finding",
        label="销号 | Close",
        granted=(AUDITORS_RECORD,),
        moves=(("RECTIFIED",), "CLOSED"),
        takes=("opinion",),
        effect=close_finding,
        notifies=(UNIT_TOLD, ENTERPRISE_TOLD),
    ),
)

RECEIVABLE_ACTIONS = (
    Action(
        name="request_receivable_confirmation",
        label="申请应收账款确权 | Ask for confirmation",
        granted=(CREDITOR, HELPING_THE_CREDITOR),
        moves=((), "REQUESTED"),
        needs=("creditor", "contract_no", "amount"),
        takes=("debtor_unit", "debtor_enterprise"),
        effect=request_receivable,
        notifies=(
            Audience("debtor_unit", path="debtor_unit"),
            Audience("debtor_enterprise", path="debtor_enterprise"),
        ),
    ),
    Action(
        name="confirm_receivable",
        label="确认应收账款 | Confirm",
        granted=DEBTORS,
        moves=(("REQUESTED",), "CONFIRMED"),
        needs=("owed_amount",),
        takes=("reply",),
        deadline="pay.receivable_days",
        effect=confirm_receivable,
        notifies=(Audience("creditor", path="creditor"),),
    ),
    Action(
        name="refuse_receivable",
        label="不予确认 | Refuse",
        granted=DEBTORS,
        moves=(("REQUESTED",), "REFUSED"),
        needs=("reply",),
        deadline="pay.receivable_days",
        effect=refuse_receivable,
        notifies=(Audience("creditor", path="creditor"),),
    ),
)
