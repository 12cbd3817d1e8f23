"""The review desk（评审台）: applications for subsidies by step, with every rule beside the decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar
from urllib.parse import urlencode

import orjson
from starlette.responses import Response

from admin.asking import Refused
from admin.choices import Choices
from admin.desk_forms import Offer, Sheet, chosen, offers, sheet, taken
from admin.screen import Screen
from admin.selecting import ACTIONS
from admin.visit import Visit
from models.amounts import in_capitals
from models.errors import NotFound

SHOWN = 50
UNPROCESSABLE = 422
ENTITY = "SubsidyApplication"


@dataclass(frozen=True, slots=True)
class Step:
    """A step at which applications wait: which those are, and what is done to them."""

    tab: str
    label: str
    where: Mapping[str, Any]
    actions: tuple[str, ...]
    order: str = "stepDueAt"

    @property
    def states(self) -> Sequence[str]:
        """Its states."""
        found: Sequence[str] = self.where["status"]["in"]
        return found


STEPS = (
    Step(
        "first",
        "初审 | First review",
        {"status": {"in": ["SUBMITTED", "FIRST_REVIEW"]}},
        ("firstReview", "decideOverlap", "startFirstReview"),
    ),
    Step(
        "second",
        "复核 | Second review",
        {"status": {"in": ["SECOND_REVIEW"]}},
        ("secondReview", "decideOverlap"),
    ),
    Step(
        "notice",
        "公示与批准 | Notice and approval",
        {"status": {"in": ["PUBLIC_NOTICE", "OBJECTION"]}},
        ("approveApplication", "returnToReview"),
    ),
    Step(
        "waiting",
        "等待预算 | Waiting for the budget",
        {"status": {"in": ["APPROVED"]}, "waitingBudget": {"eq": True}},
        ("releaseWaiting",),
        "approvedAt",
    ),
    Step(
        "plan",
        "待下达 | To be paid",
        {"status": {"in": ["APPROVED"]}, "waitingBudget": {"eq": False}},
        ("planInstalments",),
    ),
)
LISTED = (
    "id no status requested payable approved stepDueAt submittedAt approvedAt noticeEndsOn waitingBudget "
    "item { code name } enterprise { name } county { shortName }"
)
TOLD = (
    "no status requested payable approved approvedAt subsidyYear eventOn submittedAt stepDueAt "
    "supplementRequest noticeEndsOn waitingBudget invited refusalReason materials commitmentSigned "
    "judgement matter "
    "item { id code name amountKind amount fundUse leadUnit { name } } "
    "enterprise { id name uscc entityType industryClass sizeClass isKey status county { name } } "
    "county { name } zone { name } reviewUnit { name } "
    "libraryRecord { id library entryKind enteredOn droppedOn } certification { id kind awardedOn docNo } "
    "reviews(first: 10) { nodes { step decision opinion at by { displayName } } } "
    "overlapDecisions(first: 1) { nodes { basis arithmetic redirected at candidates } }"
)
APPLIED = "ALREADY_APPLIED"
HEADINGS = {
    "ENTITY_TYPE_NOT_ELIGIBLE": "主体类型 | Type of entity",
    "INDUSTRY_NOT_ELIGIBLE": "所属行业 | Industry",
    "MUTUALLY_EXCLUSIVE": "互斥项目 | Exclusive items",
    "SUSPENDED_BY_PERFORMANCE": "绩效暂停 | Suspension by performance",
    "NO_QUALIFYING_EVENT": "资格事项 | Qualifying event",
    "BEFORE_EFFECTIVE_DATE": "施行期间 | Period of the measures",
    "NOT_FIRST_ENTRY": "首次入库 | First entry",
    "NOT_NEW_AWARD": "新认定 | New award",
    "LADDER_HIGHER_IN_YEAR": "梯度从高 | Highest rank of the year",
    "DROPPED_IN_YEAR": "当年在库 | In the library this year",
    APPLIED: "重复申报 | Applied before",
    "OUTSIDE_WINDOW": "申报时间 | Window",
    "OPEN_RECOVERY": "应追回资金 | Money to be given back",
    "CREDIT_BLACKLISTED": "失信名单 | Credit blacklist",
}
"""What a rule is about; the sentence of the API says what is wrong where it is broken."""
CALCULATED = (
    "query($firm: ID!, $item: String!) { calculated: subsidyCalculator(enterpriseId: $firm, itemCode: $item) "
    "{ items { eligible reasons { code sentence clause met } amount arithmetic "
    "parts { index year amount } } } }"
)
"""What is told by the rules as things are today, of an application that has no judgement of its own."""
BUDGETS = (
    "query($year: Int!) { ledger: subsidyLedger(year: $year) "
    "{ budgets { level county fundUse budget approved paid recovered waiting available } } }"
)


class Review(Screen):
    """List, application, and the rules beside the decision."""

    path = "/desk/review"
    label: ClassVar[str] = "评审台 | Review desk"
    icon = "check"
    order: ClassVar[int] = 30
    entities: ClassVar[tuple[str, ...]] = (ENTITY,)
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (("/desk/review", "POST", "take"),)

    def may(self, visit: Visit) -> bool:
        """For whoever decides at one of the steps."""
        return bool(_mine(visit))

    async def page(self, visit: Visit) -> Response:
        """``?tab=second&q=&id=&do=``."""
        row = await _row(visit, visit.query.get("id", ""))
        form = None
        if row is not None:
            offer = chosen(_offers(visit, row), visit.query.get("do"))
            form = await sheet(visit, _suggested(row, offer), offer) if offer else None
        return await self._drawn(visit, row, form)

    async def take(self, visit: Visit) -> Response:
        """A decision that was posted."""
        form = await visit.form()
        row = await _row(visit, str(form.get("id") or ""))
        if row is None:
            raise NotFound("没有这条记录，或您无权查看")
        offer = next((offer for offer in _offers(visit, row) if offer.name == form.get("action")), None)
        if offer is None:
            raise NotFound("该申报已不在此环节，请刷新后重试")
        view = visit.panel.view_of(visit, "subsidyApplication")
        outcome = await taken(view, row, offer, form)
        if isinstance(outcome, Sheet):
            return await self._drawn(visit, row, outcome, UNPROCESSABLE)
        told = "；".join([f"{row['no']} {offer.label}：已完成", *(e["message"] for e in outcome["errors"])])
        named = _step(visit, row, await _counted(visit))
        return visit.redirect(_address(visit, named), flash=told)

    async def _drawn(
        self, visit: Visit, row: Mapping[str, Any] | None, form: Sheet | None, status: int = 200
    ) -> Response:
        counts = await _counted(visit)
        step = _step(visit, row, counts)
        found = await _listed(visit, step)
        judged = await _judgement(visit, row)
        notices = visit.meta("PublicNotice")
        opens = notices is not None and any(each.name == "openNotice" for each in notices.actions)
        return visit.page(
            "screens/review.html",
            status=status,
            step=step,
            steps=_mine(visit),
            counts=counts,
            rows=found,
            row=row,
            form=form,
            offers=_offers(visit, row) if row is not None else [],
            reasons=_reasons(judged),
            judged=judged,
            overlap=_overlap(row),
            budget=await _budget(visit, row, judged),
            notice=_notice_address(visit, row) if opens and row is not None else None,
            capitals=_capitals,
            said=Choices(visit),
            address=lambda **more: _address(visit, step, **more),
        )


def _mine(visit: Visit) -> list[Step]:
    """The steps at which the person's roles decide."""
    meta = visit.meta(ENTITY)
    names = {action.name for action in meta.actions} if meta else set()
    return [step for step in STEPS if names & set(step.actions)]


def _step(visit: Visit, row: Mapping[str, Any] | None, counts: Mapping[str, int]) -> Step:
    """The step that was asked for; else that of the row, else the first of the person's own with work."""
    steps = _mine(visit)
    named = next((step for step in steps if step.tab == visit.query.get("tab")), None)
    of_row = next((step for step in steps if row is not None and _is_at(row, step)), None)
    busy = next((step for step in steps if counts[step.tab]), steps[0])
    return named or of_row or busy


def _is_at(row: Mapping[str, Any], step: Step) -> bool:
    waiting = step.where.get("waitingBudget")
    return row["status"] in step.states and (waiting is None or waiting["eq"] == row["waitingBudget"])


def _address(visit: Visit, step: Step, **more: str) -> str:
    kept = {"q": words} if (words := visit.query.get("q")) else {}
    return f"{visit.panel.base_url}{Review.path}?{urlencode({'tab': step.tab, **kept, **more})}"


def _offers(visit: Visit, row: Mapping[str, Any]) -> list[Offer]:
    names = [name for step in STEPS if _is_at(row, step) for name in step.actions]
    return offers(visit.panel.view_of(visit, "subsidyApplication"), row, names)


def _suggested(row: Mapping[str, Any], offer: Offer | None) -> Mapping[str, Any]:
    """The row with the amount that the rules leave, where an amount is to be decided."""
    if offer is not None and offer.name == "secondReview" and row["approved"] is None:
        return {**row, "approved": row["payable"]}
    return row


async def _counted(visit: Visit) -> dict[str, int]:
    """How many applications wait at each of the person's steps."""
    variables = {step.tab: step.where for step in _mine(visit)}
    declared = ", ".join(f"${tab}: {ENTITY}Filter" for tab in variables)
    counts = " ".join(
        f"{tab}: subsidyApplications(first: 1, filter: ${tab}) {{ totalCount }}" for tab in variables
    )
    found = await visit.ask(f"query({declared}) {{ {counts} }}", variables)
    return {tab: each["totalCount"] for tab, each in found.items()}


async def _listed(visit: Visit, step: Step) -> list[dict[str, Any]]:
    """The applications at a step, the most urgent first; those that wait for the budget in their turn."""
    words = (visit.query.get("q") or "").strip()
    asked = {**step.where, **({"search": words[:100]} if words else {})}
    found = await visit.ask(
        f"query($filter: {ENTITY}Filter) {{ rows: subsidyApplications(first: {SHOWN}, filter: $filter, "
        f"orderBy: [{{{step.order}: ASC}}]) {{ nodes {{ {LISTED} }} }} }}",
        {"filter": asked},
    )
    rows: list[dict[str, Any]] = found["rows"]["nodes"]
    return rows


async def _row(visit: Visit, row_id: str) -> dict[str, Any] | None:
    """The application in the middle; None where none is chosen.

    Raises:
        NotFound: it is not there for this person.
    """
    return await visit.chosen("subsidyApplication", row_id, f"id version {TOLD} {ACTIONS}")


# --- beside the decision ------------------------------------------------------------------------


async def _judgement(visit: Visit, row: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """The judgement that the application keeps; of an older one, what the rules say today."""
    kept = row["judgement"] if row else None
    if row is None or kept or row["enterprise"] is None:
        told: Mapping[str, Any] = orjson.loads(kept) if isinstance(kept, str) else (kept or {})
        return told
    asked = {"firm": row["enterprise"]["id"], "item": row["item"]["code"]}
    try:
        items = (await visit.ask(CALCULATED, asked))["calculated"]["items"]
    except Refused:
        return {}
    if not items:
        return {}
    # Asked about today, the application itself is one that was made for the event.
    others = [reason for reason in items[0]["reasons"] if reason["code"] != APPLIED]
    return {**items[0], "reasons": others, "eligible": all(each["met"] for each in others), "today": True}


def _reasons(judged: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every rule, the broken ones first, each with what it is about."""
    told = [
        {**reason, "heading": HEADINGS.get(reason["code"], reason["code"])}
        for reason in judged.get("reasons", ())
    ]
    return sorted(told, key=lambda reason: bool(reason["met"]))


def _overlap(row: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    decided = row["overlapDecisions"]["nodes"] if row and row["overlapDecisions"] else []
    if not decided:
        return None
    listed = decided[0]["candidates"]
    return {**decided[0], "candidates": orjson.loads(listed) if isinstance(listed, str) else listed}


async def _budget(
    visit: Visit, row: Mapping[str, Any] | None, judged: Mapping[str, Any]
) -> dict[str, Any] | None:
    """The city's budget of the year for the item's use, as far as the person may read it, and whether
    what the application asks for fits in."""
    if row is None or row["item"] is None:
        return None
    year = _year(row, judged)
    lines = (await visit.ask(BUDGETS, {"year": year}))["ledger"]["budgets"]
    line = next((b for b in lines if b["fundUse"] == row["item"]["fundUse"] and b["level"] == "CITY"), None)
    if line is None:
        return None
    asked = row["approved"] or row["payable"] or row["requested"]
    fits = asked is not None and Decimal(line["available"]) >= Decimal(asked)
    return {**line, "year": year, "asked": asked, "fits": fits}


def _year(row: Mapping[str, Any], judged: Mapping[str, Any]) -> int:
    """The year whose budget bears it: that of the first part."""
    parts = judged.get("parts") or ()
    return int(parts[0]["year"]) if parts else int(row["subsidyYear"])


def _notice_address(visit: Visit, row: Mapping[str, Any]) -> str | None:
    """The form that gives public notice of the application, where that comes next."""
    if row["status"] != "PUBLIC_NOTICE" or row["noticeEndsOn"] is not None:
        return None
    named = {"set.applications": row["id"], "set.title": f"{row['item']['name']}拟补助企业名单公示"}
    return f"{visit.panel.base_url}/publicNotice/act/openNotice?{urlencode(named)}"


def _capitals(amount: str | None) -> str:
    """The amount in the capitals of documents."""
    return in_capitals(Decimal(amount)) if amount is not None else ""
