"""How applications begin: the catalogue, invitations, drafts, and the sending of an application."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.access import Role, grant
from models.amounts import WAN
from models.audiences import ENTERPRISE
from models.entities.subsidy_facts import Known, candidates, event_of, finds, item_of, judgement, known
from models.grants import RELIEF_OFFICE
from models.predicates import VIEWER, Compare, Exists
from models.rules.subsidies import Assessment, amount_refusal, assess
from models.rules.subsidy_rules import RULES
from models.rules.subsidy_terms import Event, Item
from models.workflow import Find, Numbered, Refusal, Row, Step

BROKEN: Mapping[str, Refusal] = {
    rule.code: Refusal(rule.code, f"{rule.sentence}（《若干措施》{rule.clause}）") for rule in RULES
}
"""The refusal of each rule: the same sentence and clause that the calculator shows."""
CAP_EXCEEDED = Refusal("CAP_EXCEEDED", "金额超过可补助的上限 {payable} 元（《若干措施》第五条）", "requested")
FIXED_AMOUNT_REQUIRED = Refusal(
    "FIXED_AMOUNT_REQUIRED", "该项目为定额补助，金额须为 {payable} 元（《若干措施》第五条）", "requested"
)
NOT_AN_AMOUNT = Refusal("VALIDATION", "金额须大于零，以分为最小单位", "requested")
AMOUNTS = {each.code: each for each in (CAP_EXCEEDED, FIXED_AMOUNT_REQUIRED, NOT_AN_AMOUNT)}
COMMITMENT_REQUIRED = Refusal("COMMITMENT_REQUIRED", "提交前须由企业签署承诺", "commitmentSigned")
ITEM_IN_USE = Refusal("ITEM_IN_USE", "该项目已有申报，只能停用；如需修改请停用后另建新版本", "effectiveFrom")
FIXED_OR_CAP = Refusal("VALIDATION", "补助项目的金额方式只能是定额或上限", "amountKind")
EVENT_NEEDED = Refusal("VALIDATION", "须写明合格的入库方式和统计单位库，或者资质类别", "entryKinds")
VERSIONS_OVERLAP = Refusal("VALIDATION", "起止日期与 {start} 起用的版本重叠，请先停用该版本", "effectiveFrom")
SPLIT_UNFIT = Refusal("VALIDATION", "分年金额参数须有 {years} 个数，合计等于项目金额", "splitParameter")

CATALOGUE_KEEPERS = (
    RELIEF_OFFICE,
    grant(
        Role.CITY_DEPT_LEAD,
        reason="牵头单位负责人维护本单位牵头的补助项目",
        rows=Compare("lead_unit_id", "in", VIEWER.units),
    ),
)
FREE_IN_USE = {"name", "effective_until"}
"""What may change of an item by which somebody has applied: the law of an application stays as it was."""


# --- the catalogue ------------------------------------------------------------------------------


async def check_item(step: Step) -> None:
    """An item that the rules can apply."""
    if str(step.value("amount_kind")) not in ("FIXED", "CAP"):
        raise FIXED_OR_CAP()
    entries = bool(step.value("entry_kinds")) and bool(step.value("libraries"))
    if not entries and not step.value("certification_kinds"):
        raise EVENT_NEEDED()
    key, years = step.value("split_parameter"), step.value("instalments") or 1
    if key:
        shares = _shares(step, key)
        if len(shares) != years or sum(shares) != step.value("amount"):
            raise SPLIT_UNFIT(years=years)
    await _refuse_overlap(step)


def _shares(step: Step, key: str) -> list[Decimal]:
    """The yearly amounts of a parameter in yuan; none if it is no list of them."""
    try:
        listed = step.parameter(key)
    except LookupError:
        return []
    return [Decimal(each) * WAN for each in listed] if isinstance(listed, list) else []


async def _refuse_overlap(step: Step) -> None:
    """Of one item only one version is in force on any day: the applicant does not choose the law."""
    start, end = step.value("effective_from"), step.value("effective_until") or date.max
    versions = await step.find("SubsidyItem", code=step.value("code"))
    for other in versions:
        apart = end < other["effective_from"] or (other["effective_until"] or date.max) < start
        if other["id"] != step.row_id and not apart:
            raise VERSIONS_OVERLAP(start=other["effective_from"])


async def change_item(step: Step) -> None:
    """The same; an item in use is only closed, and its next version is another row."""
    await check_item(step)
    changed = {name for name, value in step.given.items() if value != step.row.get(name)}
    if changed - FREE_IN_USE:
        (applications,) = await step.find_all(
            Find(entity="SubsidyApplication", equal={"item_id": step.row_id}, first=1)
        )
        if applications:
            raise ITEM_IN_USE()


# --- judging ------------------------------------------------------------------------------------


async def judged(
    step: Step, *more: Find, requested: Decimal | None = None
) -> tuple[Known, Assessment, Sequence[list[Row]]]:
    """The application of the step by the rules, as things are now; the rows of ``more`` beside."""
    row = step.row
    asked = finds(row["enterprise_id"], [row["matter"]] if row["matter"] else [])
    found = await step.find_all(*asked, *more)
    knows = known(found[: len(asked)], step.parameter, row["review_unit_id"])
    submitted = row["submitted_at"]
    assessment = assess(
        knows.items[row["item_id"]],
        knows.without(step.row_id),
        knows.law,
        step.today,
        event=event_of({**row, **step.given}),
        requested=requested if requested is not None else step.value("requested"),
        applied_on=submitted.astimezone(step.now.tzinfo).date() if submitted else None,
    )
    return knows, assessment, found[len(asked) :]


def refuse_broken(assessment: Assessment) -> None:
    """Refuse by the weightiest rule that is broken."""
    if assessment.broken:
        raise BROKEN[assessment.broken[0].code]()


def refuse_amount(item: Item, amount: Decimal | None, payable: Decimal, field: str) -> None:
    """Refuse an amount that the item does not give."""
    code = amount_refusal(item, amount or Decimal(0), payable)
    if code is not None:
        raise AMOUNTS[code](field=field, payable=f"{payable:.2f}")


# --- drafts -------------------------------------------------------------------------------------


def _units(enterprise_id: UUID) -> tuple[Find, Find]:
    """The departments that lead the items, and the units of the enterprise's county."""
    here = Compare("id", "eq", str(enterprise_id))
    return (
        Find(entity="OrgUnit", where=Exists("subsidy_items", Compare("instalments", "gte", 1))),
        Find(entity="OrgUnit", where=Exists("region", Exists("enterprises", here))),
    )


async def _known_for_draft(step: Step, enterprise_id: UUID) -> tuple[Known, Sequence[list[Row]]]:
    asked = finds(enterprise_id)
    # Of policies only the catalogue's own are wanted here: an overlap is decided when it is sent.
    *found, leads, local = await step.find_all(*asked, *_units(enterprise_id))
    return known(found, step.parameter), (leads, local)


def _of_event(event: Event) -> dict[str, Any]:
    """The event as an application names it."""
    column, other = "library_record_id", "certification_id"
    if event.library is None:
        column, other = other, column
    return {column: UUID(event.key), other: None, "event_on": event.on}


def _drafted(
    step: Step, knows: Known, item_id: UUID, units: Sequence[list[Row]], event: str | None
) -> dict[str, Any]:
    """A draft as it is filled in beforehand."""
    item, row, enterprise = knows.items[item_id], knows.rows[item_id], knows.enterprise
    assessment = assess(item, knows.facts, knows.law, step.today, event=event)
    qualifies = assessment.event
    year = qualifies.on.year if qualifies else step.today.year
    drafted = {
        "no": Numbered(f"BT{year}-{item.code}-"),
        "item_id": item_id,
        "enterprise_id": enterprise["id"],
        "county_id": enterprise["county_id"],
        "zone_id": enterprise["zone_id"],
        "review_unit_id": _reviewing(row["lead_unit_id"], *units),
        "matter": knows.matters.get(item_id),
        "subsidy_year": year,
        "requested": item.amount,
        "judgement": judgement(assessment),
    }
    return drafted | (_of_event(qualifies) if qualifies else {})


def _reviewing(lead_unit_id: UUID, leads: list[Row], local: list[Row]) -> UUID | None:
    """The county's department that has the same duty as the lead department."""
    duty = next((unit["code"].split("-", 1)[-1] for unit in leads if unit["id"] == lead_unit_id), None)
    return next((unit["id"] for unit in local if unit["code"].split("-", 1)[-1] == duty), None)


async def draft(step: Step) -> None:
    """An application that is not sent yet, filled in as far as the records know."""
    enterprise_id, item_id = step.value("enterprise_id"), step.value("item_id")
    if enterprise_id is None or item_id is None:
        return
    knows, units = await _known_for_draft(step, enterprise_id)
    drafted = _drafted(step, knows, item_id, units, event_of(_named_event(step)))
    step.set(**{name: value for name, value in drafted.items() if step.given.get(name) is None})


def _named_event(step: Step) -> dict[str, Any]:
    return {name: step.given.get(name) for name in ("library_record_id", "certification_id")}


async def invite(step: Step) -> None:
    """The same for an enterprise that is known to be eligible, which is told of it (免申即享)."""
    enterprise_id, item_id = step.value("enterprise_id"), step.value("item_id")
    if enterprise_id is None or item_id is None:
        return
    knows, units = await _known_for_draft(step, enterprise_id)
    named = event_of(_named_event(step))
    refuse_broken(assess(knows.items[item_id], knows.facts, knows.law, step.today, event=named))
    step.set(**_drafted(step, knows, item_id, units, named), invited=True)


async def invite_by_event(step: Step) -> None:
    """Drafts of all that an entry or an award entitles to; none where there is one already (6.4)."""
    enterprise_id, event = step.row["enterprise_id"], str(step.row_id)
    knows, units = await _known_for_draft(step, enterprise_id)
    step.set(invited_on=step.today)
    invited = False
    happened_on = step.row.get("entered_on") or step.row["awarded_on"]
    for item_id in knows.in_force(happened_on):
        assessment = assess(knows.items[item_id], knows.facts, knows.law, step.today, event=event)
        if assessment.eligible and not knows.drafted(item_id, step.row_id):
            step.add("SubsidyApplication", **_drafted(step, knows, item_id, units, event), invited=True)
            invited = True
    if invited:
        step.tell(ENTERPRISE, event="invite_application")


# --- sending ------------------------------------------------------------------------------------


async def submit(step: Step) -> None:
    """Every rule is asked; other policies may take the application's place (F.3, F.4)."""
    if not step.value("commitment_signed"):
        raise COMMITMENT_REQUIRED()
    # Whoever sends for the same enterprise waits here: two rivals are not both the first.
    await step.find_all(Find(entity="Enterprise", equal={"id": step.row["enterprise_id"]}, lock=True))
    _, assessment, (decisions,) = await judged(step, decisions_on(step))
    refuse_broken(assessment)
    item, asked = assessment.item, step.value("requested")
    refuse_amount(item, asked, item.amount, "requested")
    keep_event(step, assessment)
    step.set(submitted_at=step.now, step_due_at=step.deadline("subsidy.first_wd"))
    record(step, assessment, decisions)


def keep_event(step: Step, assessment: Assessment) -> None:
    """Note the event that was judged, its day and its year."""
    if assessment.event is not None:
        step.set(**_of_event(assessment.event), subsidy_year=assessment.event.on.year)


async def supplement(step: Step) -> None:
    """What was missing is there; the first review goes on."""
    (items,) = await step.find_all(Find(entity="SubsidyItem", equal={"id": step.row["item_id"]}))
    refuse_amount(
        item_of(items[0], {}, {}, step.parameter), step.value("requested"), items[0]["amount"], "requested"
    )
    step.set(step_due_at=step.deadline("subsidy.first_wd"))


async def withdraw(step: Step) -> None:
    """Nobody waits for it any more."""
    step.set(step_due_at=None)


def decisions_on(step: Step) -> Find:
    """The decisions on other policies about the matter of the application."""
    return Find(
        entity="OverlapDecision",
        equal={"enterprise_id": step.row["enterprise_id"], "matter": step.row["matter"] or ""},
    )


def record(step: Step, assessment: Assessment, decisions: list[Row]) -> None:
    """Keep the judgement, and the decision on other policies where there is one; redirect by it."""
    step.set(payable=assessment.amount, judgement=judgement(assessment))
    overlap, event = assessment.overlap, assessment.event
    if overlap is None or overlap.basis is None or event is None:
        return
    said = {
        "application_id": step.row_id,
        "candidates": candidates(overlap),
        "winner_item_id": UUID(overlap.winner),
        "city_payable": overlap.city_payable,
        "basis": overlap.basis,
        "arithmetic": overlap.arithmetic,
        "redirected": overlap.redirected,
        "by_id": None if step.is_system else step.viewer.user_id,
        "at": step.now,
    }
    name = event_name(event.on, assessment.item)
    earlier = next((each for each in decisions if each["event"] == name), None)
    if earlier is not None:
        step.change("OverlapDecision", earlier["id"], **said)
    else:
        step.add(
            "OverlapDecision",
            enterprise_id=step.row["enterprise_id"],
            matter=step.row["matter"],
            event=name,
            **said,
        )
    if gives_nothing(assessment):
        step.set(step_due_at=None)
        step.move("REDIRECTED")


def gives_nothing(assessment: Assessment) -> bool:
    """Whether the city pays nothing, because another policy applies or has paid as much."""
    overlap = assessment.overlap
    return overlap is not None and (overlap.redirected or overlap.city_payable == 0)


def event_name(on: date, item: Item) -> str:
    """The event as a decision names it."""
    return f"{on.isoformat()} {item.name}"


async def decide_overlap(step: Step) -> None:
    """The decision on other policies, taken anew by what is known today."""
    _, assessment, (decisions,) = await judged(step, decisions_on(step))
    refuse_broken(assessment)
    if assessment.overlap is None or assessment.overlap.basis is None:
        raise NO_OVERLAP()
    record(step, assessment, decisions)


NO_OVERLAP = Refusal("STATE_CONFLICT", "没有其他政策涉及同一事项，无需作就高不重复认定")
