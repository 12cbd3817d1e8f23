"""How a complaint comes in: in whose name, where it belongs, on which track, and what is sealed at once."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from models.access import Role
from models.audiences import DISCIPLINE
from models.entities.complaint_sealing import seal_lodged
from models.entities.complaint_steps import log
from models.errors import RuleBroken
from models.grants import ENTERPRISE_ROLES
from models.sealing import SEAL, scattered_number
from models.workflow import Find, Numbered, Refusal, Row, Step

NEEDS_CONTENT = Refusal("VALIDATION", "请填写投诉内容", "content")
NEEDS_CATEGORY = Refusal("VALIDATION", "请选择投诉类别", "category")
NEEDS_PLACE = Refusal("VALIDATION", "请选择事发县(区)", "county")
NEEDS_CONTACT = Refusal("VALIDATION", "请留下联系电话；不愿留的可选择匿名投诉", "contactPhone")
NEEDS_CONTRACT = Refusal("VALIDATION", "上级转办的中小企业款项支付投诉须填写合同编号", "contractNo")
NEEDS_CONSENT = Refusal("VALIDATION", "代企业投诉须先征得企业同意", "consentGiven")
TOO_LONG = Refusal("VALIDATION", "投诉内容最多 {most} 个字符", "content")
MOST_CHARS = 5_000

ACCUSATIONS = frozenset({"EXTORTION", "FUND_WITHHELD"})
"""Categories that are sealed at once, whoever chose them (DOMAIN §6.3)."""
PROTECTED = frozenset({"RETALIATION"})
"""Who complains of retaliation is protected (保障中小企业款项支付条例, articles 20 and 35)."""

LEADERSHIP = frozenset({"PARTY", "PARTY_OFFICE", "GOVERNMENT", "GOV_OFFICE", "NPC", "CPPCC"})
"""Duties of county units, as their codes end, that stand for the county's leadership (A-20)."""
SMALL = frozenset({"MEDIUM", "SMALL", "MICRO"})
PUBLIC_DEBTORS = frozenset(
    {"PARTY", "GOV", "NPC", "CPPCC", "JUDICIAL", "DISCIPLINE", "MASS", "OFFICE", "ZONE"}
)
"""Kinds of units that pay as 机关、事业单位 (article 2)."""

STATUTORY_GUIDE = (
    "中小企业款项支付投诉由省级以上部门受理：请同时登录国家“违约拖欠中小企业款项登记(投诉)平台”或"
    "省工业和信息化部门的投诉渠道提交（附合同、发票、对账等材料）。本市已登记线索，"
    "并参照法定时限办理：10 个工作日内转办，30 日内答复，延长后最长不超过 90 日。"
)

IN_ITS_OWN_NAME = (
    (frozenset(ENTERPRISE_ROLES), "ENTERPRISE"),
    (frozenset({Role.COMMISSIONER}), "COMMISSIONER"),
    (frozenset({Role.ASSOCIATION}), "ASSOCIATION"),
    (frozenset({Role.PUBLIC}), "PUBLIC_FORM"),
)
"""Where a complaint comes from, by who hands it in; offices say it themselves."""
BIZENV = frozenset({Role.CITY_BIZENV_OFFICE, Role.CITY_BIZENV_LEAD})
OFFICES = BIZENV | {Role.COUNTY_ADMIN, Role.ZONE_ADMIN}


async def lodge(step: Step) -> None:
    """Register a complaint, or seal it: content, and a contact unless it is anonymous (§6.3)."""
    content = (step.value("content") or "").strip()
    if not content:
        raise NEEDS_CONTENT()
    if len(content) > MOST_CHARS:
        raise TOO_LONG(most=MOST_CHARS)
    category = step.value("category")
    if category is None:
        raise NEEDS_CATEGORY()
    accuses = bool(step.given.get("accuses_official")) or category in ACCUSATIONS
    if accuses:
        SEAL.required()  # before anything is judged, so that nothing else is said about it
    own = _own_firm(step)
    step.set(complainant_enterprise_id=own, source=_source(step), received_at=step.now)
    firms, units = await _named(step)
    _complainant(step, firms)
    _place(step, firms, units)
    _track(step, firms, units)
    code, kept = SEAL.new_code()
    step.set(anonymous_query_hash=kept)
    step.reveal("queryCode", code)
    if not (step.value("title") or "").strip():
        step.set(title=content[:30])
    protects = bool(step.given.get("protect_identity")) or category in PROTECTED
    if protects and not accuses:
        step.set(
            confidentiality="PROTECTED",
            complainant_enterprise_id=None,
            confidential_complainant=step.value("complainant_enterprise_id"),
        )
    _number(step, is_sealed=accuses)
    if accuses:
        seal_lodged(step, units=units, firms=firms, kept_code=kept)
        step.move("SEALED_TRANSFER")
        step.tell(DISCIPLINE)
        return
    log(step, "LODGE", by_complainant=True)


def _own_firm(step: Step) -> UUID | None:
    """The enterprise in whose name it is; its only one where its own people do not say."""
    named: UUID | None = step.given.get("complainant_enterprise_id")
    if named or not step.viewer.shape & frozenset(ENTERPRISE_ROLES):
        return named
    if step.given.get("complainant_type") in ("INDIVIDUAL", "ANONYMOUS"):
        return None
    own: set[UUID] = set()
    for role in ENTERPRISE_ROLES:
        listed = step.viewer.value("enterprises", role)
        own |= set(listed if isinstance(listed, tuple) else (listed,))
    return own.pop() if len(own) == 1 else None


def _source(step: Step) -> str:
    for roles, source in IN_ITS_OWN_NAME:
        if step.viewer.shape & roles and not step.viewer.shape & OFFICES:
            return source
    said = step.given.get("source")
    return said if said in ("UPPER_PLATFORM", "PUBLIC_FORM", "HOTLINE") else "HOTLINE"


async def _named(step: Step) -> tuple[dict[Any, Row], dict[Any, Row]]:
    firm_ids = [step.value("complainant_enterprise_id"), step.value("respondent_enterprise_id")]
    unit_id = step.value("respondent_unit_id")
    firms, units = await step.find_all(
        Find(entity="Enterprise", equal={"id": tuple(each for each in firm_ids if each)}),
        Find(entity="OrgUnit", equal={"id": (unit_id,) if unit_id else ()}),
    )
    return {row["id"]: row for row in firms}, {row["id"]: row for row in units}


def _complainant(step: Step, firms: Mapping[Any, Row]) -> None:
    firm = firms.get(step.value("complainant_enterprise_id"))
    said = step.given.get("complainant_type")
    if firm is not None:
        on_behalf = step.viewer.shape & {Role.COMMISSIONER, Role.ASSOCIATION}
        if on_behalf and not step.value("consent_given"):
            raise NEEDS_CONSENT()
        step.set(
            complainant_type="ENTERPRISE",
            complainant_name=firm["name"],
            contact_name=step.value("contact_name") or firm["contact_name"],
            contact_phone=step.value("contact_phone") or firm["contact_phone"],
        )
    elif said == "ANONYMOUS":
        step.set(complainant_type="ANONYMOUS", complainant_name=None, contact_name=None, contact_phone=None)
    elif not step.value("contact_phone"):
        raise NEEDS_CONTACT()
    else:
        step.set(complainant_type="INDIVIDUAL")


def _place(step: Step, firms: Mapping[Any, Row], units: Mapping[Any, Row]) -> None:
    """County and zone of the complainant; of whoever is none, where the unit complained about is."""
    firm = firms.get(step.value("complainant_enterprise_id"))
    unit = units.get(step.value("respondent_unit_id"))
    if firm is not None:
        step.set(county_id=firm["county_id"], zone_id=firm["zone_id"])
    elif step.value("county_id") is None:
        if unit is None or unit["level"] != "COUNTY":
            raise NEEDS_PLACE()
        step.set(county_id=unit["region_id"])
    if unit is not None and unit["level"] == "COUNTY" and unit["code"].partition("-")[2] in LEADERSHIP:
        step.set(against_county_leadership=True)


def _track(step: Step, firms: Mapping[Any, Row], units: Mapping[Any, Row]) -> None:
    """The statutory track of payment complaints (article 24 of the regulation, A-14)."""
    firm = firms.get(step.value("complainant_enterprise_id"))
    debtor_firm = firms.get(step.value("respondent_enterprise_id"))
    debtor_unit = units.get(step.value("respondent_unit_id"))
    from_upper = step.value("received_from_upper_on") is not None and step.viewer.shape & OFFICES
    if not from_upper:
        step.set(received_from_upper_on=None)
    debtor = (debtor_firm is not None and debtor_firm["size_class"] == "LARGE") or (
        debtor_unit is not None and debtor_unit["kind"] in PUBLIC_DEBTORS
    )
    small = firm is not None and firm["size_class"] in SMALL
    contract = (step.value("contract_no") or "").strip()
    if from_upper:
        if not contract:
            raise NEEDS_CONTRACT()
        step.set(statutory_track="SME_PAYMENT", source="UPPER_PLATFORM", category="ARREARS")
    elif step.value("category") == "ARREARS" and debtor and small and contract:
        step.set(statutory_track="SME_PAYMENT")
        step.warn("STATUTORY_PLATFORM", STATUTORY_GUIDE)


def _number(step: Step, *, is_sealed: bool) -> None:
    """A number in sequence where its lodger can read it; else one of no sequence, told beside the code.

    What is protected, anonymous and sealed has numbers of one kind, and none of them leaves a gap.
    """
    shape = step.viewer.shape
    is_open = step.value("confidentiality") in (None, "NORMAL") and not is_sealed
    in_its_name = step.value("complainant_type") == "ENTERPRISE"
    readable = is_open and (bool(shape & OFFICES) or (in_its_name and Role.PUBLIC not in shape))
    if step.value("against_county_leadership") and shape & OFFICES and not shape & BIZENV:
        readable = False
    prefix = f"TS{step.today:%Y%m%d}-"
    if readable:
        step.set(no=Numbered(prefix))
        return
    number = scattered_number(prefix)
    step.set(no=number)
    step.reveal("no", number)


def sealed_by_action_only(category: str | None, confidentiality: str | None) -> None:
    """Refuse to make an accusation of a complaint by a mere edit.

    Raises:
        RuleBroken: it is to be transferred to discipline inspection.
    """
    if category in ACCUSATIONS or confidentiality == "SEALED":
        raise RuleBroken(
            "对工作人员的举报须使用“移送纪检监察”办理，不能直接修改类别或保密等级",
            code="STATE_CONFLICT",
            field="category" if category in ACCUSATIONS else "confidentiality",
        )
