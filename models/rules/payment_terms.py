"""When money owed to a small or medium enterprise is due, and what its delay costs (DOMAIN §4.7).

The rules are those of 《保障中小企业款项支付条例》(State Council Order 802). Terms are natural days; a last
day without work stays the last day unless the city rolls terms forward (A-28).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from models.amounts import CENT

REGULATION = "《保障中小企业款项支付条例》"
PUBLIC_DEBTORS = frozenset({"ORGAN", "INSTITUTION"})
LARGE_DEBTORS = frozenset({"LARGE_STATE", "LARGE_OTHER"})
SMALL_OR_MEDIUM = frozenset({"MEDIUM", "SMALL", "MICRO"})
DAYS_A_YEAR = 365

TERM_EXCEEDS_60 = "TERM_EXCEEDS_60"
TERM_REVIEW = "TERM_REVIEW"
BACK_TO_BACK_ILLEGAL = "BACK_TO_BACK_ILLEGAL"
RATE_BELOW_LPR = "RATE_BELOW_LPR"


@dataclass(frozen=True, slots=True, kw_only=True)
class TermParameters:
    """The adjustable figures, by the parameters ``pay.*``."""

    organ_days: int = 30
    organ_max: int = 60
    large_days: int = 60
    default_daily: Decimal = Decimal("0.0005")


PARAMETER_KEYS = {
    "organ_days": "pay.organ_days",
    "organ_max": "pay.organ_max",
    "large_days": "pay.large_days",
    "default_daily": "pay.default_interest_daily",
}
"""Field of ``TermParameters``: key of the parameter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Debt:
    """What is known of a contract and of the money owed by it, in yuan."""

    debtor_type: str
    size_at_signing: str | None = None
    delivered_on: date | None = None
    accepted_on: date | None = None
    acceptance_due_on: date | None = None
    acceptance_agreed: bool = False
    settled_on: date | None = None
    progress_settlement: bool = False
    contract_term_days: int | None = None
    back_to_back: bool = False
    agreed_yearly_rate: Decimal | None = None
    """A fraction: 0.0435 is 4.35 % a year."""
    lpr_at_signing: Decimal | None = None
    unpaid: Decimal = Decimal(0)
    dispute_part: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Applied:
    """An article that decided something, and the sentence that says what."""

    article: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Flag:
    """Something in the contract that the regulation forbids or that has to be looked at."""

    code: str
    article: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When the money is due, what has become due by the day asked for, and why."""

    applicable: bool
    start_on: date | None = None
    due_on: date | None = None
    term_days: int | None = None
    overdue_days: int = 0
    interest: Decimal = Decimal("0.00")
    payable: Decimal = Decimal("0.00")
    """The undisputed part, which must be paid in any case (article 15)."""
    flags: tuple[Flag, ...] = ()
    applied: tuple[Applied, ...] = ()


Roll = Callable[[date], date]
"""What becomes of the last day of a term: itself, or the next working day."""


def payment_due(
    debt: Debt, as_of: date, parameters: TermParameters | None = None, roll: Roll | None = None
) -> Due:
    """When the debt is due and what is owed on that day, with the articles that say so.

    >>> owed = Debt(debtor_type="ORGAN", delivered_on=date(2026, 3, 2), unpaid=Decimal(100_000))
    >>> due = payment_due(owed, date(2026, 6, 30))
    >>> str(due.due_on), due.overdue_days, str(due.interest)
    ('2026-04-01', 90, '4500.00')
    """
    known = parameters or TermParameters()
    covered, why = _covered(debt)
    if not covered:
        return Due(applicable=False, applied=(why,))
    start, start_why = _start(debt)
    days, term_why = _term(debt, known)
    due_on = start + timedelta(days=days) if start else None
    if due_on and roll:
        due_on = roll(due_on)
    late = overdue_days(due_on, as_of)
    return Due(
        applicable=True,
        start_on=start,
        due_on=due_on,
        term_days=days,
        overdue_days=late,
        interest=interest(debt.unpaid, debt.agreed_yearly_rate, late, known.default_daily),
        payable=debt.unpaid - debt.dispute_part,
        flags=flags(debt, known),
        applied=(why, start_why, term_why, *_paid_in_part(debt), *_charged(debt, late, known)),
    )


def overdue_days(due_on: date | None, as_of: date) -> int:
    """How many days have passed since the day the money was due; none before, and none without one."""
    return max((as_of - due_on).days, 0) if due_on else 0


def interest(unpaid: Decimal, yearly_rate: Decimal | None, days: int, default_daily: Decimal) -> Decimal:
    """The interest for so many days of delay, in yuan, cents rounded half up (article 17).

    With an agreed yearly rate a year has 365 days, leap years too.

    >>> str(interest(Decimal(100_000), Decimal("0.0365"), 90, Decimal("0.0005")))
    '900.00'
    """
    # Divided last: so that a sum that ends in half a cent is seen as one.
    owed = unpaid * default_daily * days if yearly_rate is None else unpaid * yearly_rate * days / DAYS_A_YEAR
    return owed.quantize(CENT, ROUND_HALF_UP)


def flags(debt: Debt, parameters: TermParameters) -> tuple[Flag, ...]:
    """What of the contract is unlawful or has to be looked at."""
    term, public = debt.contract_term_days, debt.debtor_type in PUBLIC_DEBTORS
    found = []
    if term is not None and public and term > parameters.organ_max:
        said = (
            f"约定付款期限 {term} 日，超过机关、事业单位最长 {parameters.organ_max} 日的规定，"
            f"按 {parameters.organ_max} 日计算"
        )
        found.append(Flag(TERM_EXCEEDS_60, "9", said))
    if term is not None and not public and term > parameters.large_days:
        said = f"约定付款期限 {term} 日，超过 {parameters.large_days} 日，须核查约定是否合理"
        found.append(Flag(TERM_REVIEW, "9", said))
    if debt.back_to_back:
        found.append(Flag(BACK_TO_BACK_ILLEGAL, "9", BACK_TO_BACK_SENTENCE[public]))
    rate, floor = debt.agreed_yearly_rate, debt.lpr_at_signing
    if rate is not None and floor is not None and rate < floor:
        said = f"约定的逾期利率 {_percent(rate)} 低于订立合同时一年期贷款市场报价利率 {_percent(floor)}"
        found.append(Flag(RATE_BELOW_LPR, "17", said))
    return tuple(found)


BACK_TO_BACK_SENTENCE = {
    True: "以收到第三方付款为条件的约定不改变机关、事业单位的付款期限",
    False: "大型企业不得约定以收到第三方付款作为付款条件，也不得按第三方付款进度比例付款",
}
"""By whether the debtor is public."""


def _covered(debt: Debt) -> tuple[bool, Applied]:
    if debt.debtor_type not in PUBLIC_DEBTORS | LARGE_DEBTORS:
        return False, Applied("2", "付款方不是机关、事业单位或者大型企业，不适用" + REGULATION)
    if debt.size_at_signing is not None and debt.size_at_signing not in SMALL_OR_MEDIUM:
        return False, Applied("3", "收款方订立合同时不是中型、小型或者微型企业，不适用" + REGULATION)
    return True, Applied("2、3", "付款方和收款方属于" + REGULATION + "的适用范围，规模按订立合同时认定")


def _start(debt: Debt) -> tuple[date | None, Applied]:
    if debt.acceptance_agreed and not debt.progress_settlement:
        return _accepted(debt)
    begins, said, not_yet = debt.delivered_on, "自货物、工程、服务交付之日起算", "；尚未交付，付款期限未起算"
    if debt.progress_settlement:
        said, not_yet = "按进度、定期结算的，自双方确认结算金额之日起算", "；双方尚未确认，付款期限未起算"
        begins = debt.settled_on
    return begins, Applied("9", said if begins else said + not_yet)


def _accepted(debt: Debt) -> tuple[date | None, Applied]:
    accepted, latest = debt.accepted_on, debt.acceptance_due_on
    if latest is not None and (accepted is None or accepted > latest):
        return latest, Applied("10", "拖延检验或者验收的，自约定的检验或者验收期限届满之日起算")
    said = "约定以检验或者验收合格为条件的，自检验或者验收合格之日起算"
    return accepted, Applied("10", said if accepted else said + "；尚未验收，付款期限未起算")


def _term(debt: Debt, parameters: TermParameters) -> tuple[int, Applied]:
    agreed = debt.contract_term_days
    if debt.debtor_type not in PUBLIC_DEBTORS:
        days = parameters.large_days if agreed is None else agreed
        said = (
            f"合同没有约定的，大型企业 {days} 日内支付" if agreed is None else f"按合同约定的 {days} 日支付"
        )
        return days, Applied("9", said)
    days = min(parameters.organ_days if agreed is None else agreed, parameters.organ_max)
    if agreed is None:
        return days, Applied("9", f"合同没有约定的，机关、事业单位 {days} 日内支付")
    return days, Applied("9", f"合同约定 {agreed} 日，最长 {parameters.organ_max} 日，按 {days} 日支付")


def _paid_in_part(debt: Debt) -> tuple[Applied, ...]:
    if not debt.dispute_part:
        return ()
    return (Applied("15", f"部分款项有争议的，无争议的 {debt.unpaid - debt.dispute_part:f} 元应当按期支付"),)


def _charged(debt: Debt, late: int, parameters: TermParameters) -> tuple[Applied, ...]:
    if not late:
        return ()
    said = f"没有约定利率的，按每日 {_percent(parameters.default_daily)} 支付逾期利息"
    if debt.agreed_yearly_rate is not None:
        said = f"按约定年利率 {_percent(debt.agreed_yearly_rate)} 支付逾期利息，一年按 365 日计"
    return (Applied("17", f"逾期 {late} 日，{said}"),)


def _percent(rate: Decimal) -> str:
    return f"{(rate * 100).normalize():f}%"
