"""What rankings of clearance rates are made of, and what follows from them (K15, K16)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from models import clock
from models.entities.arrears_effects import unfilled
from models.entities.bulletin_effects import bulletin_number
from models.predicates import Compare, Exists, Not
from models.rules.clearance import Entry, Figures, Payment, Placed, figures, period_days, placed
from models.workflow import Find, Refusal, Row, Step

PERIOD_UNKNOWN = Refusal("VALIDATION", "期间写作 2026Q2、2026-06、2026H1 或者 2026", "period")
PERIOD_AHEAD = Refusal("VALIDATION", "该期间尚未开始", "period")
PERIOD_RUNS = Refusal("STATE_CONFLICT", "期间尚未结束，不能发布")
DRAFT_TOO_OLD = Refusal("STATE_CONFLICT", "排序是在期间结束前测算的，请重新测算后发布")
AVERAGE_OUT_OF_RANGE = Refusal("VALIDATION", "平均清偿率为 0 至 100（%）", "provincialAverage")
NOBODY_BELOW = Refusal("STATE_CONFLICT", "没有低于全省平均清偿率的单位，无须通报批评")
CRITICISED = Refusal("STATE_CONFLICT", "该排序已有通报批评 {no}")

CONFIRMED = Compare("confirmed_on", "is_null", False)
NOT_WITHDRAWN = Not(Compare("status", "eq", "WITHDRAWN"))
WHOSE = {"COUNTY": "region_id", "CITY_DEPT": "unit_id"}
"""Kind of ranking: what its rows are of."""
FIGURES_TOLD = 2
"""Decimal places of a rate in a bulletin."""


# --- the ledger ---------------------------------------------------------------------------------


def entry(item: Mapping[str, Any], payments: Iterable[Mapping[str, Any]]) -> Entry:
    """A confirmed item with its repayments, as the rules see it."""
    return Entry(
        confirmed_on=item["confirmed_on"],
        confirmed=item["confirmed_amount"],
        disputed=item["dispute_part"],
        accepted=item["dispute_accepted"] or Decimal(0),
        rejected=item["dispute_rejected"] or Decimal(0),
        settled_on=item["dispute_settled_on"],
        due_on=item["due_on"],
        payments=tuple(Payment(amount=each["amount"], counts_on=counts_on(each)) for each in payments),
    )


def counts_on(payment: Mapping[str, Any]) -> date | None:
    """The day from which a repayment counts: of a bill, when it was honoured."""
    day: date | None = payment["honoured_on"] if payment["method"] == "BILL" else payment["date"]
    return day


# --- drafts -------------------------------------------------------------------------------------


async def draft(step: Step) -> None:
    """The figures of a period as the ledger has them, with who is first."""
    if unfilled(step):
        return
    days = period_days(step.value("period"))
    if days is None:
        raise PERIOD_UNKNOWN()
    if days[0] > step.today:
        raise PERIOD_AHEAD()
    office = await _draft(step, step.value("kind"), days)
    step.set(oversight_unit_id=office)


async def redraft(step: Step) -> None:
    """The figures anew."""
    days = period_days(step.row["period"])
    if days is None:
        raise PERIOD_UNKNOWN()
    await _draft(step, step.row["kind"], days)


async def _draft(step: Step, kind: str, days: tuple[date, date]) -> UUID:
    """Write the rows; the id of the office that publishes."""
    items, payments, regions, debtors, (office,), known = await step.find_all(
        Find(entity="ArrearsItem", where=CONFIRMED),
        Find(entity="ArrearsRepayment", where=Exists("item", CONFIRMED)),
        Find(entity="Region", order="code"),
        Find(entity="OrgUnit", where=Exists("payables", CONFIRMED)),
        Find(entity="OrgUnit", equal={"code": f"{step.viewer.city_id}-ARREARS_OFFICE"}),
        Find(entity="ArrearsRankingRow", equal={"ranking_id": step.row_id}, lock=True),
    )
    column = WHOSE[kind]
    places = grouped(kind, items, payments, regions, debtors)
    there = {row[column]: row["id"] for row in known}
    for each in placed({key: figures(entries, *days) for key, entries in places.items()}):
        if each.key in there:
            step.change("ArrearsRankingRow", there[each.key], **_columns(each))
        else:
            step.add("ArrearsRankingRow", ranking_id=step.row_id, **{column: each.key}, **_columns(each))
    step.set(drafted_at=step.now)
    return office["id"]  # type: ignore[no-any-return]


def _columns(each: Placed[UUID]) -> dict[str, Any]:
    known = each.figures
    return {
        "opening": known.opening,
        "added": known.added,
        "cleared": known.cleared,
        "closing": known.closing,
        "rate": known.rate,
        "rank": each.rank,
    }


def grouped(
    kind: str,
    items: Sequence[Row],
    payments: Sequence[Row],
    regions: Sequence[Row],
    debtors: Sequence[Row],
) -> dict[UUID, list[Entry]]:
    """What each county owes, or each city department.

    What departments of the city owe is theirs and no county's; every county is listed, departments
    are listed that have owed something.
    """
    paid: defaultdict[UUID, list[Row]] = defaultdict(list)
    for each in payments:
        paid[each["item_id"]].append(each)
    counties = {each["id"] for each in regions if each["kind"] == "COUNTY"}
    city = {each["id"] for each in regions if each["kind"] == "CITY"}
    departments = {each["id"] for each in debtors if each["region_id"] in city}
    places: dict[UUID, list[Entry]] = {}
    if kind == "COUNTY":
        places = {each["id"]: [] for each in regions if each["kind"] == "COUNTY"}
    for item in items:
        of_city = item["debtor_unit_id"] in departments
        if kind == "CITY_DEPT" and of_city:
            places.setdefault(item["debtor_unit_id"], []).append(entry(item, paid[item["id"]]))
        elif kind == "COUNTY" and not of_city and item["county_id"] in counties:
            places[item["county_id"]].append(entry(item, paid[item["id"]]))
    return places


# --- the average, the publication, the criticism ------------------------------------------------


async def set_average(step: Step) -> None:
    """The province's figure, a percentage."""
    if unfilled(step):
        return
    if not 0 <= step.value("provincial_average") <= 100:
        raise AVERAGE_OUT_OF_RANGE()


async def publish(step: Step) -> None:
    """From now on nothing of the ranking changes: its period is over, and it was computed since."""
    days = period_days(step.row["period"])
    if days is None:
        raise PERIOD_UNKNOWN()
    if step.today <= days[1]:
        raise PERIOD_RUNS()
    drafted = step.row["drafted_at"]
    if drafted is None or drafted.astimezone(clock.SHANGHAI).date() <= days[1]:
        raise DRAFT_TOO_OLD()
    if step.row["provincial_average"] is None:
        step.warn(
            "AVERAGE_MISSING",
            "没有录入全省平均清偿率：发布后不能再录入，也不能据此形成通报批评",
            "provincialAverage",
        )
    step.set(published_at=step.now)


async def draft_criticism(step: Step) -> None:
    """A draft bulletin that names whoever is below the average, with the figures (measure 7.6)."""
    rows, regions, units, (office,), bulletins = await step.find_all(
        Find(entity="ArrearsRankingRow", equal={"ranking_id": step.row_id}, order="rank"),
        Find(entity="Region", order="code"),
        Find(entity="OrgUnit", where=Exists("arrears_ranking_rows", Compare("rank", "is_null", False))),
        Find(entity="OrgUnit", equal={"id": step.row["oversight_unit_id"]}),
        Find(
            entity="Bulletin",
            equal={"arrears_ranking_id": step.row_id, "type": "ARREARS_CRITICISM"},
            where=NOT_WITHDRAWN,
        ),
    )
    if bulletins:
        raise CRITICISED(no=bulletins[0]["no"])
    average = step.row["provincial_average"]
    names = {each["id"]: each["name"] for each in (*regions, *units)}
    named = list(_below(rows, names, average, WHOSE[step.row["kind"]]))
    if not named:
        raise NOBODY_BELOW()
    period = step.row["period"]
    listed = "、".join(f"{each['name']}（{each['rate']}%）" for each in named)
    who = "、".join(each["name"] for each in named)
    step.add(
        "Bulletin",
        no=bulletin_number("ARREARS_CRITICISM", period),
        type="ARREARS_CRITICISM",
        period=period,
        level="CITY",
        title=f"关于{period}清理拖欠账款清偿率低于全省平均水平的通报",
        owner_unit_id=office["id"],
        arrears_ranking_id=step.row_id,
        internal_body=(
            f"{period}全省平均清偿率为 {_told(average)}%（来源：{step.row['average_source']}）。"
            f"下列单位清偿率低于全省平均水平，予以通报批评：{listed}。"
        ),
        public_body=f"{period}清理拖欠账款清偿率低于全省平均水平的单位：{who}。",
        data={
            "period": period,
            "kind": step.row["kind"],
            "provincialAverage": str(average),
            "averageSource": step.row["average_source"],
            "named": named,
        },
        status="DRAFT",
    )


def _below(
    rows: Sequence[Row], names: Mapping[UUID, str], average: Decimal, column: str
) -> Iterator[dict[str, Any]]:
    for row in rows:
        known = Figures(row["opening"], row["added"], row["cleared"])
        if known.is_below(average):
            yield {
                "name": names[row[column]],
                "rank": row["rank"],
                "rate": _told(row["rate"]),
                "confirmed": str(known.confirmed),
                "cleared": str(known.cleared),
            }


def _told(rate: Decimal) -> str:
    """A rate with two decimals, or with as many as it has where two would say something else."""
    short = f"{rate:.{FIGURES_TOLD}f}"
    return short if Decimal(short) == rate else f"{rate.normalize():f}"
