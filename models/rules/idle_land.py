"""Whether land lies idle, since when, and what follows: fee, free recovery or transfer (measure 4.3).

Days are counted from the agreed day to start, or from the day work stopped. Years are full on the
day of the same number, and where a month has no such day on its last one (29 February → 28
February; Civil Code, article 202). The signs are those of the rule: land that was never started is
idle when *more* than a year has passed, land where work stopped when *at least* a year has; free
recovery begins with the second anniversary itself.

Source: 闲置土地处置办法（国土资源部令第53号）第二条、第八条、第十二条、第十四条.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import auto

from models.amounts import CENT
from models.labels import Choice

FEE_RATE = Decimal("0.20")
"""The idle fee as a part of the price of the land."""
LEAST_AREA = (1, 3)
LEAST_INVESTMENT = (25, 100)
"""Below a third of the area, or a quarter of the investment, work has not got on; exact fractions."""


class IdleBasis(Choice):
    """闲置认定情形 | Why land counts as idle"""

    NOT_STARTED = auto(), "超过约定动工日期未动工 | Not started", "danger"
    STOPPED = auto(), "开发不足且中止开发 | Begun, hardly built on, and stopped", "warning"


class IdleVerdict(Choice):
    """闲置认定结论 | What the test of idle land finds"""

    NOT_IDLE = auto(), "不构成闲置 | Not idle", "success"
    FEE_DUE = auto(), "闲置，征缴闲置费 | Idle, the fee is due", "warning"
    RECOVERABLE = auto(), "闲置，可无偿收回 | Idle, may be recovered without pay", "danger"
    GOVERNMENT_CAUSED = auto(), "政府原因造成闲置 | Idle, and a government is the cause", "info"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that was applied: its code, what it says, and where it stands."""

    code: str
    sentence: str
    clause: str


OF_THE_STATE = "《闲置土地处置办法》"
NOT_STARTED_FOR_A_YEAR = Rule(
    "NOT_STARTED", "超过约定的动工开发日期满一年未动工开发，认定为闲置土地", f"{OF_THE_STATE}第二条"
)
STOPPED_FOR_A_YEAR = Rule(
    "STOPPED",
    "已动工但开发面积不足三分之一或已投资额不足百分之二十五，且中止开发满一年，认定为闲置土地",
    f"{OF_THE_STATE}第二条",
)
CAUSED_BY_GOVERNMENT = Rule(
    "GOVERNMENT_CAUSED",
    "因政府、政府有关部门的行为造成动工开发延迟的，不征缴闲置费、不无偿收回，可延长动工开发期限",
    f"{OF_THE_STATE}第八条、第十二条",
)
FEE = Rule("IDLE_FEE", "满一年的，按土地价款的百分之二十征缴土地闲置费", f"{OF_THE_STATE}第十四条第一项")
FREE_RECOVERY = Rule("FREE_RECOVERY", "满两年的，无偿收回土地使用权", f"{OF_THE_STATE}第十四条第二项")
RECOVERY_AGREED = Rule("RECOVERY_AGREED", "法律规定或合同约定应收回的，依法依约收回", "措施第四条")
ENCOURAGED = Rule(
    "TRANSFER_ENCOURAGED", "闲置工业用地除依法依约应收回的外，鼓励依法转让或合作开发", "措施第四条"
)
YEAR_NOT_FULL = Rule("YEAR_NOT_FULL", "未动工或中止开发尚未满一年，不构成闲置土地", f"{OF_THE_STATE}第二条")
WORK_GOES_ON = Rule("WORK_GOES_ON", "已动工且未中止开发，不构成闲置土地", f"{OF_THE_STATE}第二条")
BUILT_ENOUGH = Rule(
    "BUILT_ENOUGH", "开发面积已达三分之一且投资额已达百分之二十五，不构成闲置土地", f"{OF_THE_STATE}第二条"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is known of a piece of land that was supplied; areas in mu, money in yuan.

    ``started_on`` is empty while nobody has begun, ``stopped_on`` while work goes on. Without the
    investment that was agreed only the area is judged. ``recovery_agreed``: a law or the contract
    itself demands that the land be taken back, however long it has lain idle.
    """

    start_by: date
    area_mu: Decimal
    price: Decimal
    started_on: date | None = None
    stopped_on: date | None = None
    built_mu: Decimal = Decimal(0)
    planned_investment: Decimal | None = None
    invested: Decimal = Decimal(0)
    is_industrial: bool = True
    government_caused: bool = False
    recovery_agreed: bool = False

    @property
    def is_hardly_built(self) -> bool:
        """Less than a third of the area built on, or less than a quarter invested."""
        planned = self.planned_investment
        return _below(self.built_mu, self.area_mu, LEAST_AREA) or (
            planned is not None and _below(self.invested, planned, LEAST_INVESTMENT)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleFinding:
    """What the test finds on a day, and by which rules.

    ``days`` are those since the start was due, or since work stopped, whether or not they make the
    land idle. ``idle_from`` and ``recoverable_from`` are the first days on which it is idle and may
    be taken back; empty where no time makes it so. ``fee`` is due only between the two.
    """

    verdict: IdleVerdict
    basis: IdleBasis | None
    days: int
    idle_from: date | None
    recoverable_from: date | None
    fee: Decimal | None
    must_recover: bool
    for_transfer: bool
    built_percent: Decimal
    invested_percent: Decimal | None
    rules: tuple[Rule, ...]

    @property
    def is_idle(self) -> bool:
        """Whether the land lies idle, whoever is the cause."""
        return self.verdict is not IdleVerdict.NOT_IDLE


def idle_finding(site: Site, as_of: date) -> IdleFinding:
    """Judge a site on a day.

    >>> late = Site(start_by=date(2025, 3, 1), area_mu=Decimal(90), price=Decimal(12_000_000))
    >>> found = idle_finding(late, date(2026, 6, 30))
    >>> found.days, found.verdict.value, found.fee
    (486, 'FEE_DUE', Decimal('2400000.00'))
    """
    basis, since, idle_from = _course(site)
    if since is None or idle_from is None or as_of < idle_from:
        return _finding(site, as_of, _spared(site, basis), IdleVerdict.NOT_IDLE)
    found = NOT_STARTED_FOR_A_YEAR if basis is IdleBasis.NOT_STARTED else STOPPED_FOR_A_YEAR
    if site.government_caused:
        return _finding(site, as_of, (found, CAUSED_BY_GOVERNMENT), IdleVerdict.GOVERNMENT_CAUSED)
    if as_of >= anniversary(since, 2):
        return _finding(site, as_of, (found, FREE_RECOVERY), IdleVerdict.RECOVERABLE)
    further = (RECOVERY_AGREED,) if site.recovery_agreed else (ENCOURAGED,) if site.is_industrial else ()
    return _finding(site, as_of, (found, FEE, *further), IdleVerdict.FEE_DUE)


def idle_fee(price: Decimal) -> Decimal:
    """A fifth of the price, in cents, half a cent rounded up.

    >>> idle_fee(Decimal("12000000.00"))
    Decimal('2400000.00')
    """
    return (price * FEE_RATE).quantize(CENT, rounding=ROUND_HALF_UP)


def anniversary(day: date, years: int) -> date:
    """The day on which so many years are full.

    >>> anniversary(date(2024, 2, 29), 1), anniversary(date(2024, 2, 29), 4)
    (datetime.date(2025, 2, 28), datetime.date(2028, 2, 29))
    """
    year = day.year + years
    if year > date.max.year:
        return date.max
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def _course(site: Site) -> tuple[IdleBasis | None, date | None, date | None]:
    """On what ground the land may become idle, since when days count, and the first idle day."""
    if site.started_on is None:
        # A year late is the anniversary; more than that, the day after.
        year_late = anniversary(site.start_by, 1)
        over = year_late if year_late == date.max else year_late + timedelta(days=1)
        return IdleBasis.NOT_STARTED, site.start_by, over
    if site.stopped_on is None or not site.is_hardly_built:
        return None, site.stopped_on, None
    return IdleBasis.STOPPED, site.stopped_on, anniversary(site.stopped_on, 1)


def _spared(site: Site, basis: IdleBasis | None) -> tuple[Rule, ...]:
    if basis is not None:
        return (YEAR_NOT_FULL,)
    return (WORK_GOES_ON,) if site.stopped_on is None else (BUILT_ENOUGH,)


def _finding(site: Site, as_of: date, rules: tuple[Rule, ...], verdict: IdleVerdict) -> IdleFinding:
    basis, since, idle_from = _course(site)
    idle = verdict is not IdleVerdict.NOT_IDLE
    excused = site.government_caused
    owed = verdict in (IdleVerdict.FEE_DUE, IdleVerdict.RECOVERABLE)
    must_recover = verdict is IdleVerdict.RECOVERABLE or (owed and site.recovery_agreed)
    planned = site.planned_investment
    return IdleFinding(
        verdict=verdict,
        basis=basis if idle else None,
        days=max((as_of - since).days, 0) if since else 0,
        idle_from=idle_from,
        recoverable_from=None if excused or basis is None or since is None else anniversary(since, 2),
        fee=idle_fee(site.price) if verdict is IdleVerdict.FEE_DUE else None,
        must_recover=must_recover,
        for_transfer=idle and site.is_industrial and not must_recover,
        built_percent=_percent(site.built_mu, site.area_mu),
        invested_percent=None if planned is None else _percent(site.invested, planned),
        rules=rules,
    )


def _below(part: Decimal, whole: Decimal, least: tuple[int, int]) -> bool:
    over, under = least
    return part * under < whole * over


def _percent(part: Decimal, whole: Decimal) -> Decimal:
    """For display only: comparisons are of exact fractions."""
    return (part * 100 / whole).quantize(CENT, rounding=ROUND_HALF_UP) if whole else Decimal("0.00")
