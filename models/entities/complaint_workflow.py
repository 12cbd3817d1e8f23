"""Who may see a complaint, and how the loop 投诉—分办—处理—销号—反馈 moves (DOMAIN §5.5, §6.3).

Every grant names the confidentiality it reaches: an ordinary complaint (NORMAL) is for those whose
task or enterprise it is; a PROTECTED one for the head of the business-environment office, the
nominated handler and its own enterprise; of a SEALED one only a stub stands here, which discipline
and its own enterprise see. Nobody sees a complaint against themselves or their own unit.
"""

from enum import auto

from models.access import Grant, Role, grant
from models.grants import (
    AUDITORS,
    CITY_DEPTS,
    COUNTY_DEPTS,
    COUNTY_OF_LOCATION,
    DISCIPLINE,
    ENTERPRISE_IN_MY_CARE,
    ENTERPRISE_ROLES,
    OUR_UNIT,
    OUR_UNIT_OR_CO,
    ZONE_OF_LOCATION,
    via,
)
from models.labels import Choice
from models.predicates import VIEWER, Compare, Exists, Not, Predicate, all_of, any_of
from models.workflow import Action


class ComplaintStatus(Choice):
    """投诉状态 | State of a complaint; it counts as finished when fed back"""

    RECEIVED = auto(), "已接收 | Received", "warning"
    NOT_ACCEPTED = auto(), "不予受理 | Not accepted"
    ACCEPTED = auto(), "已受理 | Accepted", "info"
    DISPATCHED = auto(), "已分办 | Dispatched", "info"
    HANDLING = auto(), "处理中 | Being handled", "info"
    HANDLED = auto(), "已处理 | Handled, to be called back", "warning"
    CALLBACK = auto(), "已回访 | Called back", "info"
    CLOSED = auto(), "已销号 | Closed out, to be fed back", "warning"
    FED_BACK = auto(), "已反馈 | Fed back", "success"
    SEALED_TRANSFER = auto(), "已移送 | Transferred under seal"
    MERGED = auto(), "已合并 | Merged"
    WITHDRAWN = auto(), "已撤回 | Withdrawn"


class Confidentiality(Choice):
    """保密等级 | Who may know of a complaint"""

    NORMAL = auto(), "普通 | Ordinary"
    PROTECTED = auto(), "身份保护 | Identity protected", "warning"
    SEALED = auto(), "密封 | Sealed", "danger"


class ComplaintCategory(Choice):
    """投诉类别 | What a complaint is about"""

    SERVICE = auto(), "政务服务 | Government service"
    LICENCE = auto(), "行政审批 | Licensing"
    FUND_DELAY = auto(), "资金拨付迟缓 | Funds paid late"
    FUND_WITHHELD = auto(), "截留资金 | Funds withheld", "danger"
    ARREARS = auto(), "拖欠账款 | Arrears"
    EXTORTION = auto(), "吃拿卡要 | Extortion by officials", "danger"
    LAW_ENFORCEMENT = auto(), "行政执法 | Law enforcement"
    POLICY_NOT_HONOURED = auto(), "政策不兑现 | Policy not honoured"
    FAIR_COMPETITION = auto(), "公平竞争 | Fair competition"
    LOAN_DISRUPTION = auto(), "抽贷断贷 | Loans cut off"
    RETALIATION = auto(), "打击报复 | Retaliation", "danger"
    OTHER = auto(), "其他 | Other"


ORDINARY = Compare("confidentiality", "eq", Confidentiality.NORMAL.value)
_ORDINARY_OR_PROTECTED = Compare("confidentiality", "in", ("NORMAL", "PROTECTED"))
_NOT_AGAINST_ME = Not(Compare("respondent_user_id", "eq", VIEWER.user))
_NOT_AGAINST_OUR_UNIT = Not(Compare("respondent_unit_id", "in", VIEWER.units))
_LEVEL_3 = Exists("urges", Compare("level", "eq", "LEVEL_3"))


def ordinary(*grants: Grant, unless: Predicate | None = None) -> tuple[Grant, ...]:
    """The grants for ordinary complaints that are not against the viewer, or as ``unless`` says."""
    kept = (ORDINARY, _NOT_AGAINST_ME) if unless is None else (ORDINARY, _NOT_AGAINST_ME, Not(unless))
    return tuple(each.but(all_of(*kept, each.rows), each.reason) for each in grants)


BIZENV_ORDINARY = grant(
    Role.CITY_BIZENV_OFFICE,
    reason="市营商办负责全市普通投诉的闭环办理",
    rows=all_of(ORDINARY, _NOT_AGAINST_ME),
)
BIZENV_LEAD = grant(
    Role.CITY_BIZENV_LEAD,
    reason="市营商办负责人负责普通投诉和身份保护投诉",
    rows=all_of(_ORDINARY_OR_PROTECTED, _NOT_AGAINST_ME),
)
BIZENV = (BIZENV_ORDINARY, BIZENV_LEAD)
COUNTY_ADMINS = ordinary(
    COUNTY_OF_LOCATION.but(
        all_of(
            COUNTY_OF_LOCATION.rows,
            Compare("against_county_leadership", "eq", False),
            _NOT_AGAINST_OUR_UNIT,
        ),
        "县级管理员管理本县(区)的普通投诉，针对县(区)领导或本单位的除外",
    )
)
ZONE_ADMINS = ordinary(
    ZONE_OF_LOCATION.but(
        all_of(
            ZONE_OF_LOCATION.rows,
            Not(Exists("respondent_unit", Compare("region_id", "in", VIEWER.zones))),
            _NOT_AGAINST_OUR_UNIT,
        ),
        "园区管理员管理本园区的普通投诉，针对本管委会的除外",
    )
)
OUR_COMPLAINTS = ordinary(
    OUR_UNIT_OR_CO.but(
        all_of(OUR_UNIT_OR_CO.rows, _NOT_AGAINST_OUR_UNIT),
        "本单位（含下属单位）是承办或协办单位的普通投诉，针对本单位的除外",
    )
)
RESPONSIBLE_UNIT = ordinary(
    OUR_UNIT.but(
        all_of(OUR_UNIT.rows, _NOT_AGAINST_OUR_UNIT), "本单位（含下属单位）是承办单位，针对本单位的除外"
    )
)
NOMINATED_HANDLER = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="您是该投诉的指定承办人",
    rows=all_of(_ORDINARY_OR_PROTECTED, _NOT_AGAINST_ME, Compare("handler_id", "eq", VIEWER.user)),
)
IN_MY_CARE = ordinary(*via("complainant_enterprise", *ENTERPRISE_IN_MY_CARE))
UNDER_SUPERVISION = ordinary(
    grant(
        Role.CITY_SUPERVISION,
        reason="督查室可读造成不良影响、已三级督查或已督查通报的普通投诉",
        rows=any_of(
            Compare("adverse_influence", "eq", True),
            Compare("supervision_notice_id", "is_null", False),
            _LEVEL_3,
        ),
    )
)
OF_MY_ENTERPRISE = grant(
    *ENTERPRISE_ROLES,
    reason="这是您的企业提出的投诉",
    rows=any_of(
        Compare("complainant_enterprise_id", "in", VIEWER.enterprises),
        Compare("confidential_complainant", "in", VIEWER.enterprises),
    ),
)
BY_ASSOCIATION = ordinary(
    grant(Role.ASSOCIATION, reason="您代企业提出的投诉", rows=Compare("created_by_id", "eq", VIEWER.user))
)
DISCIPLINE_ALL = DISCIPLINE.but(_NOT_AGAINST_ME, "市纪委市监委可读全部投诉，针对本人的除外")
AUDITED = ordinary(
    AUDITORS.but(
        Compare("category", "in", ("ARREARS", "FUND_DELAY", "FUND_WITHHELD")),
        "市审计局可读拖欠账款和惠企资金类普通投诉",
    )
)

IDENTITY_FOR = (
    *BIZENV,
    NOMINATED_HANDLER.but(
        all_of(
            ORDINARY,
            _NOT_AGAINST_ME,
            Compare("handler_id", "eq", VIEWER.user),
            any_of(_NOT_AGAINST_OUR_UNIT, Compare("identity_disclosure_agreed", "eq", True)),
        ),
        "您是该投诉的指定承办人；被投诉单位的承办人须经投诉人同意",
    ),
    OF_MY_ENTERPRISE,
)
"""Who is told who complained (DOMAIN §5.4)."""
READ = (
    *BIZENV,
    *COUNTY_ADMINS,
    *ZONE_ADMINS,
    *OUR_COMPLAINTS,
    NOMINATED_HANDLER,
    *IN_MY_CARE,
    *UNDER_SUPERVISION,
    OF_MY_ENTERPRISE,
    *BY_ASSOCIATION,
    DISCIPLINE_ALL,
    *AUDITED,
)
WORKING_NOTES_FOR = tuple(each for each in READ if each not in (OF_MY_ENTERPRISE, *BY_ASSOCIATION))
"""What the unit found is for officials; the complainant is answered in the feedback."""

_OFFICE = (*BIZENV, *COUNTY_ADMINS, *ZONE_ADMINS)
_HANDLING = (*RESPONSIBLE_UNIT, NOMINATED_HANDLER)
_UNIT_HEADS = ordinary(
    grant(
        Role.CITY_DEPT_LEAD,
        Role.COUNTY_DEPT_LEAD,
        reason="承办单位负责人审批",
        rows=all_of(OUR_UNIT.rows, _NOT_AGAINST_OUR_UNIT),
    )
)
_NOT_HANDLING = tuple(
    each.but(
        all_of(each.rows, Not(Compare("handler_id", "eq", VIEWER.user))), "市营商办回访销号，承办人本人除外"
    )
    for each in BIZENV
)
_OPEN = ("RECEIVED", "ACCEPTED", "DISPATCHED", "HANDLING", "HANDLED", "CALLBACK")

COMPLAINT_ACTIONS = (
    Action(
        name="lodge_complaint",
        label="投诉 | Lodge",
        granted=(
            grant(
                *ENTERPRISE_ROLES,
                Role.PUBLIC,
                Role.ASSOCIATION,
                Role.COMMISSIONER,
                Role.CITY_BIZENV_OFFICE,
                Role.CITY_BIZENV_LEAD,
                Role.COUNTY_ADMIN,
                Role.ZONE_ADMIN,
                reason="任何企业和个人均可投诉，专员、商会协会可代为提出",
            ),
        ),
        moves=((), "RECEIVED"),
        needs=("content",),
    ),
    Action(
        name="reclassify_to_discipline",
        label="移送纪检监察 | Reclassify to discipline",
        granted=(*_OFFICE, *_HANDLING),
        moves=(("RECEIVED", "ACCEPTED", "DISPATCHED", "HANDLING"), "SEALED_TRANSFER"),
        deadline="sla.seal",
    ),
    Action(
        name="accept_complaint",
        label="受理 | Accept",
        granted=_OFFICE,
        moves=(("RECEIVED",), "ACCEPTED"),
        deadline="sla.accept",
    ),
    Action(
        name="not_accept_complaint",
        label="不予受理 | Do not accept",
        granted=_OFFICE,
        moves=(("RECEIVED",), "NOT_ACCEPTED"),
        needs=("reject_reason", "reject_guidance"),
        deadline="sla.accept",
    ),
    Action(
        name="merge_complaint",
        label="合并 | Merge",
        granted=_OFFICE,
        moves=(("RECEIVED", "ACCEPTED"), "MERGED"),
        needs=("duplicate_of",),
    ),
    Action(
        name="dispatch_complaint",
        label="分办 | Dispatch",
        granted=_OFFICE,
        moves=(("ACCEPTED",), "DISPATCHED"),
        needs=("responsible_unit", "due_at"),
        deadline="sla.dispatch",
    ),
    Action(
        name="sign_in_complaint",
        label="签收 | Sign in",
        granted=_HANDLING,
        moves=(("DISPATCHED",), "HANDLING"),
        needs=("handler",),
        deadline="sla.signin",
    ),
    Action(
        name="return_complaint",
        label="退回 | Return",
        granted=_HANDLING,
        moves=(("DISPATCHED",), "ACCEPTED"),
        deadline="sla.signin",
    ),
    Action(
        name="extend_complaint",
        label="延期 | Extend",
        granted=(*_UNIT_HEADS, *BIZENV),
        moves=(("HANDLING",), None),
        deadline="sla.extension_wd",
    ),
    Action(
        name="handle_complaint",
        label="办结 | Handle",
        granted=_HANDLING,
        moves=(("HANDLING",), "HANDLED"),
        needs=("findings", "measures"),
        deadline="sla.complaint.complaint",
    ),
    Action(
        name="record_callback",
        label="回访 | Record a callback",
        granted=_NOT_HANDLING,
        moves=(("HANDLED", "CALLBACK"), "CALLBACK"),
        deadline="sla.callback",
    ),
    Action(
        name="rework_complaint",
        label="退回重办 | Send back to the unit",
        granted=_NOT_HANDLING,
        moves=(("CALLBACK",), "HANDLING"),
        deadline="sla.callback",
    ),
    Action(
        name="close_complaint",
        label="销号 | Close out",
        granted=_NOT_HANDLING,
        moves=(("CALLBACK",), "CLOSED"),
        deadline="sla.close",
    ),
    Action(
        name="feed_back_complaint",
        label="反馈 | Feed back",
        granted=BIZENV,
        moves=(("CLOSED",), "FED_BACK"),
        needs=("feedback_text", "feedback_channel"),
        deadline="sla.feedback",
    ),
    Action(
        name="evaluate_complaint",
        label="评价 | Evaluate",
        granted=(OF_MY_ENTERPRISE,),
        moves=(("FED_BACK",), None),
        needs=("evaluation_grade",),
        deadline="sla.evaluate_default_wd",
    ),
    Action(
        name="withdraw_complaint",
        label="撤回 | Withdraw",
        granted=(OF_MY_ENTERPRISE, *BY_ASSOCIATION),
        moves=(("RECEIVED", "ACCEPTED", "DISPATCHED", "HANDLING"), "WITHDRAWN"),
    ),
    Action(
        name="urge_complaint",
        label="督促 | Urge",
        granted=_OFFICE,
        moves=(("DISPATCHED", "HANDLING"), None),
        deadline="sla.urge",
    ),
    Action(
        name="propose_supervision",
        label="提请督查通报 | Propose supervision",
        granted=BIZENV,
        moves=(_OPEN, None),
    ),
    Action(
        name="issue_supervision",
        label="发出督查通报 | Issue a supervision notice",
        granted=UNDER_SUPERVISION,
        moves=(_OPEN, None),
        needs=("supervision_notice",),
    ),
)
