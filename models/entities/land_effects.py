"""What the registration, supply and disposal of land check and bring about (measure 4)."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from models.predicates import Compare, Exists, all_of, any_of
from models.rules.idle_land import IdleVerdict, Site, idle_finding
from models.workflow import Audience, Find, Refusal, Row, Step

LONGEST_TERM: Mapping[str, int] = MappingProxyType(
    {"INDUSTRIAL": 50, "WAREHOUSE": 50, "COMMERCIAL": 40, "MIXED": 50}
)
"""Years for which land of a use may be granted at most.

Source: 城镇国有土地使用权出让和转让暂行条例（国务院令第55号）第十二条.
"""
INDUSTRY = ("B", "C", "D")
"""Sections of GB/T 4754 that are industry: mining, manufacturing, and power, heat, gas and water."""
INDICATORS = {
    "invest_intensity": "投资强度",
    "tax_per_mu": "亩均税收",
    "plot_ratio": "容积率",
    "energy_per_output": "单位产值能耗",
    "env_standard": "环境标准",
}
"""The five control indicators without which land is no standard land."""
SUPPLIABLE = ("APPROVED_NOT_SUPPLIED", "RECOVERED")
IN_USE = ("SUPPLIED", "REVITALISED")
AFTER: Mapping[str, str] = MappingProxyType(
    {
        "RECOVER": "RECOVERED",
        "TRANSFER": "REVITALISED",
        "COOPERATE": "REVITALISED",
        "DELAY": "SUPPLIED",
    }
)
"""What a disposal makes of the parcel."""
BUREAU_OF_LAND = "-NATURAL_RESOURCES"
"""How the codes of bureaus of natural resources end (§4.2)."""
BUREAU = Audience("land_bureau", path="parcel.lead_unit")

NO_BUREAU = Refusal("STATE_CONFLICT", "机构中没有该地的自然资源部门，请联系系统管理员维护机构", "county")
NO_AREA = Refusal("VALIDATION", "面积须大于零", "areaMu")
NOT_SUPPLIABLE = Refusal("STATE_CONFLICT", "该地块未批准或已供应，不能登记供地", "parcel")
TERM_TOO_LONG = Refusal("VALIDATION", "该用途的土地使用年限为 1 至 {most} 年", "termYears")
TERM_NOT_FLEXIBLE = Refusal("VALIDATION", "弹性年期出让的年限须短于该用途的最高年限 {most} 年", "termYears")
START_BEFORE_SUPPLY = Refusal("VALIDATION", "约定动工日期不能早于供地日期", "startBy")
SUPPLY_AHEAD = Refusal("VALIDATION", "供地日期不能晚于今天", "suppliedOn")
NOT_NEW_INDUSTRY = Refusal(
    "VALIDATION", "“标准地”只用于尚未开工的新建工业项目（措施第四条）", "isStandardLand"
)
INDICATORS_MISSING = Refusal("VALIDATION", "“标准地”须列明全部控制性指标，还缺：{missing}", "isStandardLand")
NOT_SUPPLIED = Refusal("STATE_CONFLICT", "该地块未供应，不适用闲置认定", "parcel")
NOT_IDLE = Refusal("NOT_IDLE", "不能认定为闲置：{why}（{clause}）", "parcel")
STOPPED_BEFORE_START = Refusal("VALIDATION", "中止开发日期不能早于动工日期", "stoppedOn")
AHEAD = Refusal("VALIDATION", "日期不能晚于今天", "startedOn")
BUILT_TOO_MUCH = Refusal("VALIDATION", "已开发面积不能超过地块面积", "builtMu")
CAUSE_MISSING = Refusal("VALIDATION", "认定政府原因造成闲置的，请说明原因", "cause")
MUST_RECOVER = Refusal(
    "MUST_RECOVER", "闲置已满两年，或法律规定、合同约定应收回的，只能收回（措施第四条）", "disposal"
)
NOT_RECOVERABLE = Refusal("VALIDATION", "闲置未满两年，法律、合同也未要求收回，不能无偿收回", "disposal")
GOVERNMENT_CAUSED = Refusal("VALIDATION", "政府原因造成闲置的，不能无偿收回", "disposal")
OWN_DELAY = Refusal("VALIDATION", "只有政府原因造成闲置的，方可延长动工开发期限", "disposal")
NO_NEW_START = Refusal("VALIDATION", "请填写今天之后的新动工日期", "newStartBy")
NO_NEW_HOLDER = Refusal("VALIDATION", "转让须填写受让企业", "newHolder")


# --- parcels and their supply -------------------------------------------------------------------


async def register(step: Step) -> None:
    """A parcel is kept by the city's bureau of natural resources and by that of its county."""
    county = step.value("county_id")
    if county is None:
        return
    if step.value("area_mu") is not None and step.value("area_mu") <= 0:
        raise NO_AREA()
    here = any_of(Exists("region", Compare("kind", "eq", "CITY")), Compare("region_id", "eq", str(county)))
    (units,) = await step.find_all(
        Find(entity="OrgUnit", where=all_of(Compare("code", "contains", BUREAU_OF_LAND), here))
    )
    bureaus = {unit["region_id"] == county: unit["id"] for unit in units}
    if set(bureaus) != {True, False}:
        raise NO_BUREAU()
    step.set(lead_unit_id=bureaus[False], county_unit_id=bureaus[True])


async def supply(step: Step) -> None:
    """The parcel goes to whoever uses it, under terms that the law and the contract allow."""
    parcels, projects = await step.find_all(
        Find(entity="LandParcel", equal={"id": step.value("parcel_id")}, lock=True),
        Find(entity="Project", equal={"id": step.value("project_id")}),
    )
    if not parcels:
        return
    parcel = parcels[0]
    if parcel["plan_status"] not in SUPPLIABLE:
        raise NOT_SUPPLIABLE()
    _check_term(step, parcel)
    _check_days(step)
    _check_standard(step, parcel, projects[0] if projects else None)
    step.set(**{name: parcel[name] for name in ("area_mu", "use", "county_id")}, parcel_code=parcel["code"])
    step.change(
        "LandParcel",
        parcel["id"],
        plan_status="SUPPLIED",
        enterprise_id=step.value("enterprise_id"),
        project_id=step.value("project_id"),
    )


def _check_term(step: Step, parcel: Row) -> None:
    years, most = step.value("term_years"), LONGEST_TERM[parcel["use"]]
    if years is None:
        return
    if not 1 <= years <= most:
        raise TERM_TOO_LONG(most=most)
    if step.value("mode") == "FLEXIBLE_TERM_GRANT" and years == most:
        raise TERM_NOT_FLEXIBLE(most=most)


def _check_days(step: Step) -> None:
    supplied, start_by = step.value("supplied_on") or step.today, step.value("start_by")
    if supplied > step.today:
        raise SUPPLY_AHEAD()
    if start_by is not None and start_by < supplied:
        raise START_BEFORE_SUPPLY()
    step.set(supplied_on=supplied)


def _check_standard(step: Step, parcel: Row, project: Row | None) -> None:
    """Standard land is for industry that is still to be built, and says what is demanded of it."""
    if not step.value("is_standard_land"):
        return
    is_new_industry = (
        parcel["use"] == "INDUSTRIAL"
        and project is not None
        and (project["industry_class"] or "").startswith(INDUSTRY)
        and project["started_on"] is None
    )
    if not is_new_industry:
        raise NOT_NEW_INDUSTRY()
    missing = [label for name, label in INDICATORS.items() if step.value(name) in (None, "")]
    if missing:
        raise INDICATORS_MISSING(missing="、".join(missing))


async def publish(step: Step) -> None:
    """Anybody may read it from today."""
    step.set(notice_on=step.today)


# --- idle land ----------------------------------------------------------------------------------


async def open_case(step: Step) -> None:
    """The test of idle land on today's facts; what is not idle makes no case."""
    parcels, supplies = await step.find_all(
        Find(entity="LandParcel", equal={"id": step.value("parcel_id")}, lock=True),
        Find(
            entity="LandSupply",
            equal={"parcel_id": step.value("parcel_id")},
            order="-supplied_on",
            first=1,
        ),
    )
    if not parcels:
        return
    parcel = parcels[0]
    if parcel["plan_status"] not in IN_USE or not supplies:
        raise NOT_SUPPLIED()
    _check_facts(step, parcel)
    terms = supplies[0]
    found = idle_finding(_site(parcel, terms, step.value), step.today)
    if not found.is_idle:
        (rule,) = found.rules
        raise NOT_IDLE(why=rule.sentence, clause=rule.clause)
    step.set(
        supply_id=terms["id"],
        enterprise_id=parcel["enterprise_id"],
        area_mu=parcel["area_mu"],
        found_on=step.today,
        basis=found.basis,
        verdict=found.verdict,
        idle_days=found.days,
        idle_since=found.idle_from,
        recoverable_from=found.recoverable_from,
        recovery_agreed=terms["recovery_agreed"],
        fee_amount=found.fee,
        for_transfer=found.for_transfer,
    )
    step.change("LandParcel", parcel["id"], plan_status="IDLE")
    step.tell(BUREAU)


def _check_facts(step: Step, parcel: Row) -> None:
    started, stopped = step.value("started_on"), step.value("stopped_on")
    if started is not None and started > step.today:
        raise AHEAD()
    if stopped is not None:
        if stopped > step.today:
            raise AHEAD("stoppedOn")
        if started is None or stopped < started:
            raise STOPPED_BEFORE_START()
    if not 0 <= (step.value("built_mu") or 0) <= parcel["area_mu"]:
        raise BUILT_TOO_MUCH()
    if step.value("government_caused") and not step.value("cause"):
        raise CAUSE_MISSING()


def _site(parcel: Row, terms: Row, known: Callable[[str], Any]) -> Site:
    return Site(
        start_by=terms["start_by"],
        area_mu=parcel["area_mu"],
        price=terms["price"],
        started_on=known("started_on"),
        stopped_on=known("stopped_on"),
        built_mu=known("built_mu") or Decimal(0),
        planned_investment=terms["planned_investment"],
        invested=known("invested") or Decimal(0),
        is_industrial=parcel["use"] == "INDUSTRIAL",
        government_caused=bool(known("government_caused")),
        recovery_agreed=terms["recovery_agreed"],
    )


async def charge_fee(step: Step) -> None:
    """A fifth of the land price, as the test found it."""
    step.set(fee_charged_on=step.today)


async def mark_recoverable(step: Step) -> None:
    """Two years are full: there is nothing to pay and nothing to transfer any more."""
    step.set(verdict=IdleVerdict.RECOVERABLE, for_transfer=False)
    step.tell(BUREAU)


async def dispose(step: Step) -> None:
    """Taken back, passed on, developed with a partner, or given more time where a government caused it."""
    disposal = step.value("disposal")
    if disposal is None:
        return
    _check_disposal(step, disposal)
    new_start = step.value("new_start_by")
    (parcel,), (terms,) = await step.find_all(
        Find(entity="LandParcel", equal={"id": step.row["parcel_id"]}, lock=True),
        Find(entity="LandSupply", equal={"id": step.row["supply_id"]}, lock=True),
    )
    step.set(disposed_on=step.today)
    becomes: dict[str, Any] = {"plan_status": AFTER[disposal]}
    if disposal == "RECOVER":
        becomes |= {"enterprise_id": None, "project_id": None}
    elif disposal == "TRANSFER":
        becomes |= {"enterprise_id": step.given["new_holder"], "project_id": None}
    step.change("LandParcel", parcel["id"], **becomes)
    if new_start is not None and disposal != "RECOVER":
        step.change("LandSupply", terms["id"], start_by=new_start)


def _check_disposal(step: Step, disposal: str) -> None:
    recoverable = step.row["recoverable_from"]
    overdue = recoverable is not None and recoverable <= step.today
    caused = step.row["government_caused"]
    must_recover = not caused and (overdue or step.row["recovery_agreed"])
    if must_recover and disposal != "RECOVER":
        raise MUST_RECOVER()
    if disposal == "RECOVER" and not must_recover:
        raise GOVERNMENT_CAUSED() if caused else NOT_RECOVERABLE()
    if disposal == "DELAY" and not caused:
        raise OWN_DELAY()
    new_start = step.value("new_start_by")
    if disposal != "RECOVER" and (new_start is None or new_start <= step.today):
        raise NO_NEW_START()
    if disposal == "TRANSFER" and not step.given.get("new_holder"):
        raise NO_NEW_HOLDER()


async def restart(step: Step) -> None:
    """Work goes on: the land is in use again."""
    (parcel,) = (
        await step.find_all(Find(entity="LandParcel", equal={"id": step.row["parcel_id"]}, lock=True))
    )[0]
    step.set(disposed_on=step.today)
    step.change("LandParcel", parcel["id"], plan_status="SUPPLIED")
