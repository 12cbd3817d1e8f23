"""Who may see a complaint, and what in it (DOMAIN §5.3 rule 7, §5.4, §5.5).

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
NOT_AGAINST_OUR_UNIT = Not(Compare("respondent_unit_id", "in", VIEWER.units))
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
            NOT_AGAINST_OUR_UNIT,
        ),
        "县级管理员管理本县(区)的普通投诉，针对县(区)领导或本单位的除外",
    )
)
ZONE_ADMINS = ordinary(
    ZONE_OF_LOCATION.but(
        all_of(
            ZONE_OF_LOCATION.rows,
            Not(Exists("respondent_unit", Compare("region_id", "in", VIEWER.zones))),
            NOT_AGAINST_OUR_UNIT,
        ),
        "园区管理员管理本园区的普通投诉，针对本管委会的除外",
    )
)
OUR_COMPLAINTS = ordinary(
    OUR_UNIT_OR_CO.but(
        all_of(OUR_UNIT_OR_CO.rows, NOT_AGAINST_OUR_UNIT),
        "本单位（含下属单位）是承办或协办单位的普通投诉，针对本单位的除外",
    )
)
RESPONSIBLE_UNIT = ordinary(
    OUR_UNIT.but(
        all_of(OUR_UNIT.rows, NOT_AGAINST_OUR_UNIT), "本单位（含下属单位）是承办单位，针对本单位的除外"
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
            any_of(NOT_AGAINST_OUR_UNIT, Compare("identity_disclosure_agreed", "eq", True)),
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
