"""How the loop 投诉—分办—处理—销号—反馈 moves: who may do what in which state, by when (DOMAIN §6.3)."""

from datetime import date

from models.access import Grant, Role, grant
from models.audiences import (
    BIZENV_OFFICE,
    COMPLAINANT,
    COUNTY,
    DISCIPLINE,
    HANDLER,
    RESPONSIBLE_UNIT,
    SUPERVISION,
)
from models.entities import complaint_effects as effects
from models.entities.complaint_access import (
    BIZENV,
    BY_ASSOCIATION,
    COUNTY_ADMINS,
    NOMINATED_HANDLER,
    NOT_AGAINST_OUR_UNIT,
    OF_MY_ENTERPRISE,
    UNDER_SUPERVISION,
    ZONE_ADMINS,
    ordinary,
)
from models.entities.complaint_access import RESPONSIBLE_UNIT as BY_THE_UNIT
from models.entities.complaint_lodging import lodge
from models.entities.complaint_records import CallbackSatisfaction, NoticeIssuer
from models.entities.complaint_supervision import decide, propose
from models.entities.issue_records import UrgeLevel
from models.grants import ASSIGNED_COMMISSIONER, ENTERPRISE_ROLES, OUR_UNIT, via
from models.predicates import VIEWER, Compare, Exists, Not, all_of, any_of
from models.workflow import Action, Guard, Input, Refusal

_OFFICE = (*BIZENV, *COUNTY_ADMINS, *ZONE_ADMINS)
_HANDLING = (*BY_THE_UNIT, NOMINATED_HANDLER)
_UNIT_HEADS = ordinary(
    grant(
        Role.CITY_DEPT_LEAD,
        Role.COUNTY_DEPT_LEAD,
        reason="承办单位负责人申请延期",
        rows=all_of(OUR_UNIT.rows, NOT_AGAINST_OUR_UNIT),
    )
)
_NOT_HANDLING = tuple(
    each.but(
        all_of(each.rows, Not(Compare("handler_id", "eq", VIEWER.user))), "市营商办回访销号，承办人本人除外"
    )
    for each in BIZENV
)
_STATUTORY = Compare("statutory_track", "eq", "SME_PAYMENT")
_ANSWERING: tuple[Grant, ...] = (
    *(each.but(all_of(each.rows, Not(_STATUTORY)), each.reason) for each in BIZENV),
    *(
        each.but(all_of(each.rows, _STATUTORY), "支付投诉由处理部门书面答复投诉人和受理部门")
        for each in _HANDLING
    ),
)

_IN_NO_FIRMS_NAME = all_of(
    Compare("complainant_enterprise_id", "is_null", True),
    Compare("confidential_complainant", "is_null", True),
)
_CONFIDENTIAL = Compare("confidentiality", "in", ("PROTECTED", "SEALED"))
_LODGERS = (
    grant(
        *ENTERPRISE_ROLES,
        reason="企业可以本企业名义投诉，也可匿名投诉",
        rows=any_of(OF_MY_ENTERPRISE.rows, _IN_NO_FIRMS_NAME),
    ),
    grant(Role.PUBLIC, reason="任何人均可投诉，可以匿名", rows=_IN_NO_FIRMS_NAME),
    # The enterprise that they name is one that they see: of what is confidential no more can be asked.
    *(
        each.but(any_of(each.rows, _CONFIDENTIAL, _IN_NO_FIRMS_NAME), "专员可代所服务的企业投诉")
        for each in via("complainant_enterprise", ASSIGNED_COMMISSIONER)
    ),
    grant(Role.ASSOCIATION, reason="商会协会经企业同意可代为投诉"),
    grant(Role.CITY_BIZENV_OFFICE, Role.CITY_BIZENV_LEAD, reason="市营商办登记热线和上级转办的投诉"),
    grant(
        Role.COUNTY_ADMIN,
        reason="县级管理员登记本县(区)的热线投诉",
        rows=Compare("county_id", "in", VIEWER.counties),
    ),
    grant(
        Role.ZONE_ADMIN,
        reason="园区管理员登记本园区企业的投诉",
        rows=any_of(Compare("zone_id", "in", VIEWER.zones), _CONFIDENTIAL, _IN_NO_FIRMS_NAME),
    ),
)

_OPEN = effects.OPEN
_RETURNED_ONCE = Guard(
    Refusal("STATE_CONFLICT", "投诉已退回过一次，不能再次退回"), Compare("return_count", "eq", 0)
)
_EXTENDED_ONCE = Guard(Refusal("STATE_CONFLICT", "只能申请延期一次"), Compare("extension_count", "eq", 0))
_EXTENSION_PENDING = Guard(
    Refusal("STATE_CONFLICT", "没有待审批的延期申请"), Compare("extension_due_at", "is_null", False)
)
_COUNTED = Compare("superseded", "eq", False)
_CALLED_BACK = Guard(
    Refusal("STATE_CONFLICT", "尚未完成回访：须已联系上投诉人，或在三个不同日期回访三次"),
    Exists(
        "callbacks", all_of(_COUNTED, any_of(Compare("contacted", "eq", True), Compare("attempt", "gte", 3)))
    ),
)
_NOT_CONTENT = Guard(
    Refusal("STATE_CONFLICT", "投诉人已表示解决且满意，无须重办"),
    Exists(
        "callbacks",
        all_of(_COUNTED, any_of(Compare("solved", "eq", False), Compare("satisfaction", "eq", "NOT"))),
    ),
)
_REWORKED_ONCE = Guard(
    Refusal("STATE_CONFLICT", "已重办过一次，不能再次退回重办"), Compare("rework_count", "eq", 0)
)
_NOT_EVALUATED = Guard(Refusal("STATE_CONFLICT", "已评价"), Compare("evaluated_at", "is_null", True))
_GROUNDS = Guard(
    Refusal("STATE_CONFLICT", "须已造成不良影响或已三级督查，才能提请督查通报"),
    any_of(Compare("adverse_influence", "eq", True), Exists("urges", Compare("level", "eq", "LEVEL_3"))),
)
_NOT_PROPOSED = Guard(
    Refusal("STATE_CONFLICT", "已提请督查通报"),
    all_of(
        Compare("supervision_proposed_at", "is_null", True), Compare("supervision_notice_id", "is_null", True)
    ),
)
_PROPOSED = Guard(
    Refusal("STATE_CONFLICT", "没有待决定的督查通报"), Compare("supervision_proposed_at", "is_null", False)
)

COMPLAINT_ACTIONS = (
    Action(
        name="lodge_complaint",
        label="投诉 | Lodge",
        granted=_LODGERS,
        moves=((), "RECEIVED"),
        branches=("SEALED_TRANSFER",),
        takes=(
            "title",
            "content",
            "kind",
            "category",
            Input(name="accuses_official", of=bool, label="这是对工作人员的举报 | This accuses an official"),
            Input(name="protect_identity", of=bool, label="请求保护身份 | Protect my identity"),
            "complainant_type",
            "complainant_enterprise",
            "complainant_name",
            "contact_name",
            "contact_phone",
            "identity_disclosure_agreed",
            "consent_given",
            "county",
            "respondent_unit",
            "respondent_enterprise",
            "respondent_person",
            "against_county_leadership",
            "contract_no",
            "source",
            "received_from_upper_on",
        ),
        effect=lodge,
        notifies=(BIZENV_OFFICE, COUNTY),
        anonymous=True,
    ),
    Action(
        name="reclassify_to_discipline",
        label="移送纪检监察 | Reclassify to discipline",
        granted=(*_OFFICE, *_HANDLING),
        moves=(("RECEIVED", "ACCEPTED", "DISPATCHED", "HANDLING"), "SEALED_TRANSFER"),
        deadline="sla.seal",
        effect=effects.reclassify,
        notifies=(DISCIPLINE,),
    ),
    Action(
        name="accept_complaint",
        label="受理 | Accept",
        granted=_OFFICE,
        moves=(("RECEIVED",), "ACCEPTED"),
        takes=(
            "kind",
            "priority",
            Input(name="respondent_account", of="User", label="被投诉人账号 | Account of the respondent"),
        ),
        deadline="sla.accept",
        effect=effects.accept,
        notifies=(COMPLAINANT,),
    ),
    Action(
        name="not_accept_complaint",
        label="不予受理 | Do not accept",
        granted=_OFFICE,
        moves=(("RECEIVED",), "NOT_ACCEPTED"),
        needs=("reject_reason", "reject_guidance"),
        takes=(Input(name="redirected", of=bool, label="告知转向 | Redirected"),),
        deadline="sla.accept",
        effect=effects.not_accept,
        notifies=(COMPLAINANT,),
    ),
    Action(
        name="merge_complaint",
        label="合并 | Merge",
        granted=_OFFICE,
        moves=(("RECEIVED", "ACCEPTED"), "MERGED"),
        needs=("duplicate_of",),
        effect=effects.merge,
        notifies=(COMPLAINANT,),
    ),
    Action(
        name="dispatch_complaint",
        label="分办 | Dispatch",
        granted=_OFFICE,
        moves=(("ACCEPTED",), "DISPATCHED"),
        needs=("responsible_unit", "due_at"),
        fills=("due_at",),
        takes=("co_units", "handler"),
        deadline="sla.dispatch",
        effect=effects.dispatch,
        notifies=(RESPONSIBLE_UNIT, HANDLER),
    ),
    Action(
        name="sign_in_complaint",
        label="签收 | Sign in",
        granted=_HANDLING,
        moves=(("DISPATCHED",), "HANDLING"),
        needs=("handler",),
        takes=(
            Input(name="has_interest", of=bool, label="与投诉事项有利害关系 | Has an interest in the matter"),
        ),
        deadline="sla.signin",
        effect=effects.sign_in,
    ),
    Action(
        name="return_complaint",
        label="退回 | Return",
        granted=_HANDLING,
        moves=(("DISPATCHED",), "ACCEPTED"),
        takes=(
            Input(name="reason", of=str, label="退回理由 | Reason", required=True, max_length=500),
            Input(name="suggested_unit", of="OrgUnit", label="建议承办单位 | Suggested unit"),
        ),
        guards=(_RETURNED_ONCE,),
        deadline="sla.signin",
        effect=effects.send_back,
        notifies=(BIZENV_OFFICE, COUNTY),
    ),
    Action(
        name="reply_interim",
        label="阶段答复 | Interim reply",
        granted=(*BIZENV, *_HANDLING),
        moves=(("ACCEPTED", "DISPATCHED", "HANDLING", "HANDLED", "CALLBACK", "CLOSED"), None),
        takes=(Input(name="text", of=str, label="答复内容 | Text", required=True, max_length=2000),),
        effect=effects.reply_interim,
        notifies=(COMPLAINANT,),
    ),
    Action(
        name="extend_complaint",
        label="延期 | Extend",
        granted=_UNIT_HEADS,
        moves=(("HANDLING",), None),
        needs=("extension_reason",),
        takes=(Input(name="new_due_on", of=date, label="延期至 | New due date", required=True),),
        guards=(_EXTENDED_ONCE,),
        deadline="sla.extension_wd",
        effect=effects.extend,
        notifies=(BIZENV_OFFICE,),
    ),
    Action(
        name="decide_complaint_extension",
        label="审批延期 | Decide the extension",
        granted=BIZENV,
        moves=(("HANDLING",), None),
        takes=(Input(name="approved", of=bool, label="同意 | Approved", required=True),),
        guards=(_EXTENSION_PENDING,),
        separate_from=("extend_complaint",),
        deadline="sla.extension_decision",
        effect=effects.decide_extension,
        notifies=(RESPONSIBLE_UNIT, HANDLER, COMPLAINANT),
    ),
    Action(
        name="handle_complaint",
        label="办结 | Handle",
        granted=_HANDLING,
        moves=(("HANDLING",), "HANDLED"),
        needs=("findings", "measures", "reply_draft", "evidence"),
        deadline="sla.complaint.complaint",
        effect=effects.handle,
        notifies=(BIZENV_OFFICE,),
    ),
    Action(
        name="record_callback",
        label="回访 | Record a callback",
        granted=_NOT_HANDLING,
        moves=(("HANDLED", "CALLBACK"), "CALLBACK"),
        takes=(
            Input(name="contacted", of=bool, label="是否联系上 | Contacted", required=True),
            Input(name="solved", of=bool, label="是否解决 | Solved"),
            Input(name="satisfaction", of=CallbackSatisfaction, label="满意度 | Satisfaction"),
            Input(name="excluded", of=bool, label="约定不计入统计 | Agreed to be left out of the rates"),
            Input(name="remark", of=str, label="备注 | Remark", max_length=500),
        ),
        separate_from=("handle_complaint", "sign_in_complaint"),
        deadline="sla.callback",
        effect=effects.record_callback,
    ),
    Action(
        name="rework_complaint",
        label="退回重办 | Send back to the unit",
        granted=_NOT_HANDLING,
        moves=(("CALLBACK",), "HANDLING"),
        takes=(Input(name="reason", of=str, label="重办理由 | Reason", required=True, max_length=500),),
        guards=(_NOT_CONTENT, _REWORKED_ONCE),
        separate_from=("handle_complaint", "sign_in_complaint"),
        deadline="sla.callback",
        effect=effects.rework,
        notifies=(RESPONSIBLE_UNIT, HANDLER),
    ),
    Action(
        name="close_complaint",
        label="销号 | Close out",
        granted=_NOT_HANDLING,
        moves=(("CALLBACK",), "CLOSED"),
        guards=(_CALLED_BACK,),
        separate_from=("handle_complaint", "sign_in_complaint"),
        deadline="sla.close",
        effect=effects.close,
    ),
    Action(
        name="feed_back_complaint",
        label="反馈 | Feed back",
        granted=_ANSWERING,
        moves=(("CLOSED",), "FED_BACK"),
        needs=("feedback_text", "feedback_channel"),
        takes=("upper_replied_on",),
        deadline="sla.feedback",
        effect=effects.feed_back,
        notifies=(COMPLAINANT,),
    ),
    Action(
        name="evaluate_complaint",
        label="评价 | Evaluate",
        granted=(OF_MY_ENTERPRISE,),
        moves=(("FED_BACK",), None),
        needs=("evaluation_grade",),
        takes=("evaluation_comment",),
        guards=(_NOT_EVALUATED,),
        deadline="sla.evaluate_default_wd",
        effect=effects.evaluate,
        notifies=(BIZENV_OFFICE,),
        anonymous=True,
    ),
    Action(
        name="evaluate_complaint_by_default",
        label="默认评价 | Evaluate by default",
        granted=BIZENV,
        moves=(("FED_BACK",), None),
        guards=(_NOT_EVALUATED,),
        effect=effects.evaluate_by_default,
        automatic=True,
    ),
    Action(
        name="withdraw_complaint",
        label="撤回 | Withdraw",
        granted=(OF_MY_ENTERPRISE, *BY_ASSOCIATION),
        moves=(("RECEIVED", "ACCEPTED", "DISPATCHED", "HANDLING"), "WITHDRAWN"),
        effect=effects.withdraw,
        notifies=(BIZENV_OFFICE, RESPONSIBLE_UNIT),
        anonymous=True,
    ),
    Action(
        name="urge_complaint",
        label="督促 | Urge",
        granted=_OFFICE,
        moves=(("DISPATCHED", "HANDLING"), None),
        takes=(Input(name="level", of=UrgeLevel, label="级别 | Level"),),
        deadline="sla.urge",
        effect=effects.urge,
    ),
    Action(
        name="urge_complaint_by_clock",
        label="自动督促 | Urge by the clock",
        granted=BIZENV,
        moves=(("DISPATCHED", "HANDLING"), None),
        effect=effects.urge_by_clock,
        automatic=True,
    ),
    Action(
        name="propose_supervision",
        label="提请督查通报 | Propose supervision",
        granted=BIZENV,
        moves=(_OPEN, None),
        takes=(
            Input(name="issuer", of=NoticeIssuer, label="通报机关 | Issuer", required=True),
            Input(name="target_unit", of="OrgUnit", label="被通报单位 | Target unit", required=True),
            Input(
                name="trigger", of=str, label="通报事由 | What gave rise to it", required=True, max_length=200
            ),
            Input(name="requirement", of=str, label="整改要求 | Requirement", required=True, max_length=2000),
            Input(name="due_on", of=date, label="整改期限 | Due date", required=True),
        ),
        guards=(_GROUNDS, _NOT_PROPOSED),
        effect=propose,
        notifies=(SUPERVISION,),
    ),
    Action(
        name="issue_supervision",
        label="发出督查通报 | Issue a supervision notice",
        granted=UNDER_SUPERVISION,
        moves=(_OPEN, None),
        takes=(Input(name="approved", of=bool, label="同意发出 | Approved"),),
        guards=(_PROPOSED,),
        separate_from=("propose_supervision",),
        effect=decide,
        notifies=(BIZENV_OFFICE,),
    ),
)
