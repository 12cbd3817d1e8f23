"""The subsidies of the golden city, one history each, with what must come of every application.

Source: the golden dataset's table of subsidies, seen from 2026-12-31, and the proofs beside the rules; then
some at the edges of the rules, worked out by hand.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from tests.money_oracle.histories import WAN, Attempt, Award, Entry, History, OtherPayment, Policy

END_OF_2026 = date(2026, 12, 31)


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What must come of an application. ``reasons`` must be among those found; shares are in 万元."""

    reasons: frozenset[str] = frozenset()
    payable: Decimal = Decimal(0)
    shares: tuple[tuple[int, int, str], ...] = ()
    redirected: bool = False


def refused(*reasons: str) -> Expected:
    """Refused, for these reasons at least."""
    return Expected(reasons=frozenset(reasons))


def pays(wan: int, *shares: tuple[int, int, str]) -> Expected:
    """The city pays so much, in these instalments."""
    return Expected(payable=wan * WAN, shares=shares)


REDIRECTED = Expected(redirected=True)


def _entry(kind: str, library: str, entered: date, dropped: date | None = None, ref: str = "entry") -> Entry:
    return Entry(ref=ref, library=library, kind=kind, entered=entered, dropped=dropped, reported=dropped)


def _award(kind: str, awarded: date, ref: str = "award") -> Award:
    return Award(ref=ref, kind=kind, awarded=awarded)


def _asks(
    item: str, wan: str | int, day: date, event: str | None, *orders: date, returned: date | None = None
) -> Attempt:
    requested = Decimal(wan) * WAN
    return Attempt(day=day, item=item, event=event, requested=requested, orders=orders, returned=returned)


def _e09(provincial: int, *, paid: bool) -> History:
    policy = Policy(
        ref="province",
        level="PROVINCE",
        matter="S04",
        amount=provincial * WAN,
        issued=date(2026, 2, 1),
        effective=date(2026, 3, 1),
    )
    payment = OtherPayment(policy="province", event="award", amount=provincial * WAN, day=date(2026, 5, 20))
    return History(
        entity_type="ENTERPRISE",
        industry_class="C1340",
        as_of=END_OF_2026,
        awards=(_award("LITTLE_GIANT_NATIONAL", date(2026, 5, 11)),),
        policies=(policy,),
        payments=(payment,) if paid else (),
        attempts=(_asks("S04", 30, date(2026, 6, 10), "award", date(2026, 12, 15)),),
    )


E06 = History(
    entity_type="ENTERPRISE",
    industry_class="D4413",
    as_of=END_OF_2026,
    entries=(_entry("NEW_BUILT", "ABOVE_SCALE_INDUSTRY", date(2026, 5, 1)),),
    attempts=(
        _asks("S01", "50.01", date(2026, 6, 1), "entry"),
        _asks("S01", "50.00", date(2026, 6, 2), "entry", date(2026, 9, 1)),
    ),
)
E05 = History(
    entity_type="ENTERPRISE",
    industry_class="C2110",
    as_of=date(2027, 12, 31),
    entries=(
        _entry("SMALL_UP", "ABOVE_SCALE_INDUSTRY", date(2024, 2, 1), date(2026, 9, 10)),
        _entry("SMALL_UP", "ABOVE_SCALE_INDUSTRY", date(2027, 3, 1), ref="again"),
    ),
    attempts=(
        _asks("S02", 45, date(2024, 4, 1), "entry", date(2025, 2, 15), date(2026, 2, 15), date(2027, 2, 15)),
        _asks("S02", 45, date(2027, 4, 1), "again"),
    ),
)
E12 = History(
    entity_type="ENTERPRISE",
    industry_class="F52",
    as_of=END_OF_2026,
    entries=(_entry("MONTHLY", "ABOVE_LIMIT_RETAIL", date(2026, 4, 1), date(2026, 11, 5)),),
    awards=(_award("SRDI_CITY", date(2026, 10, 8)),),
    attempts=(
        _asks("S08", 30, date(2026, 5, 6), "entry", date(2026, 8, 20), returned=date(2026, 12, 10)),
        _asks("S07", 10, date(2026, 11, 20), "award"),
    ),
)
E11 = History(
    entity_type="INDIVIDUAL",
    industry_class="H61",
    as_of=END_OF_2026,
    entries=(_entry("ANNUAL", "ABOVE_LIMIT_LODGING", date(2026, 1, 1)),),
    attempts=(
        _asks("S09", 15, date(2026, 2, 3), "entry"),
        _asks("S11", 10, date(2026, 2, 4), "entry", date(2026, 5, 12)),
    ),
)
E03 = History(
    entity_type="ENTERPRISE",
    industry_class="C2740",
    as_of=END_OF_2026,
    entries=(_entry("SMALL_UP", "ABOVE_SCALE_INDUSTRY", date(2023, 2, 1), date(2026, 6, 1)),),
    awards=(
        _award("GROWTH_PROVINCIAL", date(2024, 10, 15), "growth"),
        _award("LITTLE_GIANT_PROVINCIAL", date(2026, 4, 15), "giant"),
    ),
    attempts=(
        _asks("S06", 10, date(2024, 11, 1), "growth", date(2024, 12, 20)),
        _asks("S05", 20, date(2026, 5, 8), "giant", date(2026, 7, 30)),
    ),
)
E01 = History(
    entity_type="ENTERPRISE",
    industry_class="C1530",
    as_of=END_OF_2026,
    awards=(
        _award("CHAMPION_PRODUCT", date(2026, 3, 20)),
        _award("CHAMPION_PRODUCT", date(2026, 11, 20), "again"),
    ),
    attempts=(
        _asks("S03", 100, date(2026, 4, 7), "award", date(2026, 7, 1)),
        _asks("S03", 100, date(2026, 12, 7), "again"),
    ),
)
E04 = History(
    entity_type="ENTERPRISE",
    industry_class="C2021",
    as_of=END_OF_2026,
    awards=(
        _award("LITTLE_GIANT_NATIONAL", date(2026, 7, 10), "national"),
        _award("LITTLE_GIANT_PROVINCIAL", date(2026, 7, 2), "provincial"),
    ),
    attempts=(
        _asks("S04", 30, date(2026, 7, 20), "national", date(2026, 10, 9)),
        _asks("S05", 20, date(2026, 7, 21), "provincial"),
    ),
)
E02 = History(
    entity_type="ENTERPRISE",
    industry_class="C1499",
    as_of=END_OF_2026,
    entries=(_entry("SMALL_UP", "ABOVE_SCALE_INDUSTRY", date(2026, 3, 1)),),
    attempts=(
        _asks("S02", 45, date(2026, 4, 1), "entry", date(2027, 1, 31)),
        _asks("S01", 50, date(2026, 4, 2), "entry"),
    ),
)
E14 = History(
    entity_type="COOPERATIVE",
    industry_class="A0164",
    as_of=END_OF_2026,
    attempts=(_asks("S10", 20, date(2026, 6, 30), None),),
)
EARLY_AWARD = History(
    entity_type="ENTERPRISE",
    industry_class="C1530",
    as_of=END_OF_2026,
    awards=(_award("LITTLE_GIANT_PROVINCIAL", date(2022, 5, 20)),),
    attempts=(
        _asks("S05", "19.99", date(2022, 6, 30), "award"),
        _asks("S05", 20, date(2022, 6, 30), "award"),
    ),
)

SUCCEEDING_LEVELS = History(
    entity_type="ENTERPRISE",
    industry_class="C2021",
    as_of=END_OF_2026,
    awards=(
        _award("LITTLE_GIANT_PROVINCIAL", date(2026, 1, 1), "provincial"),
        _award("LITTLE_GIANT_NATIONAL", date(2026, 12, 31), "national"),
    ),
    attempts=(
        _asks("S05", 20, date(2026, 2, 2), "provincial", date(2026, 4, 1)),
        _asks("S04", 30, date(2026, 12, 31), "national"),
    ),
)
HIGHER_BEFORE_MEASURES = History(
    entity_type="ENTERPRISE",
    industry_class="C2021",
    as_of=END_OF_2026,
    awards=(
        _award("LITTLE_GIANT_NATIONAL", date(2022, 5, 31), "national"),
        _award("LITTLE_GIANT_PROVINCIAL", date(2022, 6, 1), "provincial"),
    ),
    attempts=(
        _asks("S04", 30, date(2022, 7, 1), "national"),
        _asks("S05", 20, date(2022, 7, 1), "provincial", date(2022, 9, 1)),
    ),
)


def _dropped_at_turn_of_year(dropped: date) -> History:
    return History(
        entity_type="ENTERPRISE",
        industry_class="B0610",
        as_of=END_OF_2026,
        entries=(_entry("NEW_BUILT", "ABOVE_SCALE_INDUSTRY", date(2025, 12, 1), dropped),),
        attempts=(_asks("S01", 50, date(2025, 12, 2), "entry", date(2025, 12, 30)),),
    )


def _county(amount: int, *, paid: bool) -> History:
    policy = Policy(
        ref="county",
        level="COUNTY",
        matter="S04",
        amount=amount * WAN,
        issued=date(2025, 2, 1),
        effective=date(2025, 3, 1),
    )
    payment = OtherPayment(policy="county", event="award", amount=amount * WAN, day=date(2026, 5, 20))
    return replace(_e09(20, paid=False), policies=(policy,), payments=(payment,) if paid else ())


GOLDEN: dict[str, tuple[History, tuple[Expected, ...]]] = {
    "E06 gets 50 and not a cent more": (E06, (refused("CAP_EXCEEDED"), pays(50, (2026, 50, "PAID")))),
    "E05 is paid for the years before its drop": (
        E05,
        (
            pays(45, (2024, 15, "PAID"), (2025, 15, "PAID"), (2026, 15, "VOID")),
            refused("NOT_FIRST_ENTRY"),
        ),
    ),
    "E12 gives back what it was paid for the year": (
        E12,
        (pays(30, (2026, 30, "RECOVERED")), refused("OPEN_RECOVERY")),
    ),
    "E11 may apply for the yearly item alone": (
        E11,
        (refused("ENTITY_TYPE_NOT_ELIGIBLE"), pays(10, (2026, 10, "PAID"))),
    ),
    "E03 climbs the ladder, whatever library it leaves": (
        E03,
        (pays(10, (2024, 10, "PAID")), pays(20, (2026, 20, "PAID"))),
    ),
    "E01 is a champion once": (E01, (pays(100, (2026, 100, "PAID")), refused("NOT_NEW_AWARD"))),
    "E04 gets the higher of two levels of a year": (
        E04,
        (pays(30, (2026, 30, "PAID")), refused("LADDER_HIGHER_IN_YEAR")),
    ),
    "E09 gets the difference to the province's 20": (_e09(20, paid=True), (pays(10, (2026, 10, "PAID")),)),
    "E09 is sent to the province for its 50": (_e09(50, paid=False), (REDIRECTED,)),
    "E02 may not be new and grown up at once": (
        E02,
        (
            pays(45, (2026, 15, "PLANNED"), (2027, 15, "PLANNED"), (2028, 15, "PLANNED")),
            refused("MUTUALLY_EXCLUSIVE"),
        ),
    ),
    "E14 is a cooperative": (E14, (refused("ENTITY_TYPE_NOT_ELIGIBLE"),)),
    "an award before the measures counts for nothing": (
        EARLY_AWARD,
        (refused("FIXED_AMOUNT_REQUIRED", "BEFORE_EFFECTIVE_DATE"), refused("BEFORE_EFFECTIVE_DATE")),
    ),
    "a higher level makes up for what a lower one of the year got": (
        SUCCEEDING_LEVELS,
        (pays(20, (2026, 20, "PAID")), pays(10, (2026, 10, "PAYABLE"))),
    ),
    "a higher award before the measures stands in nobody's way": (
        HIGHER_BEFORE_MEASURES,
        (refused("BEFORE_EFFECTIVE_DATE"), pays(20, (2022, 20, "PAID"))),
    ),
    "whoever drops on the last day of the year gives back": (
        _dropped_at_turn_of_year(date(2025, 12, 31)),
        (pays(50, (2025, 50, "RECOVERING")),),
    ),
    "whoever drops on the first of the next year does not": (
        _dropped_at_turn_of_year(date(2026, 1, 1)),
        (pays(50, (2025, 50, "PAID")),),
    ),
    "the county's 20 does not add to the city's 30": (
        _county(20, paid=False),
        (pays(30, (2026, 30, "PAID")),),
    ),
    "the county's 20 is deducted once it is paid": (_county(20, paid=True), (pays(10, (2026, 10, "PAID")),)),
    "the county's 40 leaves the city nothing": (_county(40, paid=False), (REDIRECTED,)),
}
