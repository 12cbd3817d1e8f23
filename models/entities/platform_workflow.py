"""How parameters and the work calendar are changed: from a day on, never backwards (DOMAIN §4.9, §10)."""

from datetime import date
from decimal import Decimal
from enum import auto
from itertools import islice

from models.access import Grant
from models.grants import SYS_ADMIN
from models.labels import Choice
from models.parameter_values import ALTERNATIVES, NotAValue, ParamValue, typed
from models.predicates import TODAY, Compare
from models.published_calendar import days_by_exceptions, days_of
from models.workflow import Action, Guard, Input, Refusal, Step


class CalendarSource(Choice):
    """日历来源 | Where a calendar day came from"""

    LIBRARY = auto(), "日历库导入 | Imported from a calendar library"
    MANUAL = auto(), "人工维护 | Entered by hand", "info"


class ParamType(Choice):
    """参数类型 | Type of a parameter's value"""

    INTEGER = auto(), "整数 | Integer"
    DECIMAL = auto(), "小数 | Decimal"
    BOOLEAN = auto(), "是否 | Yes or no"
    DATE = auto(), "日期 | Date"
    TEXT = auto(), "文本 | Text"
    LIST = auto(), "列表 | List"


# --- parameters ---------------------------------------------------------------------------------

PARAM_UNKNOWN = Refusal("VALIDATION", "没有名为“{key}”的参数", "key")
PARAM_VALUE = Refusal("VALIDATION", "参数值应为{kind}，且不为负数", "value")
PARAM_ALTERNATIVE = Refusal("VALIDATION", "参数值应为 {allowed} 之一", "value")
PARAM_IN_FORCE = Refusal("VALIDATION", "参数只能从今天或以后起改变，已作出的期限不追溯", "validFrom")
SIGNED = frozenset({"sla.urge"})
"""Parameters whose figures may be negative: days relative to a deadline."""

VALUE_TO_COME: Grant = SYS_ADMIN.but(
    Compare("valid_from", "gte", TODAY), "系统管理员可更正今天或以后才生效的参数值，已生效的不改"
)


async def _set_param(step: Step) -> None:
    """A value from a day on; what was decided before stands."""
    key, start = step.value("key"), step.value("valid_from") or step.today
    known = await step.find("SystemParam", key=key)
    if not known:
        raise PARAM_UNKNOWN(key=key)
    if start < step.today:
        raise PARAM_IN_FORCE()
    newest = max(known, key=lambda row: row["valid_from"])
    _check(key, newest["type"], step.value("value"), newest["value"])
    step.set(type=newest["type"], valid_from=start, remark=step.value("remark") or newest["remark"])


async def check_value(step: Step) -> None:
    """A corrected value is one of the parameter's type too."""
    _check(step.row["key"], step.row["type"], step.value("value"), step.row["value"])


def _check(key: str, kind: str, text: str | None, like: str) -> None:
    try:
        value = typed(text or "", kind)
    except NotAValue:
        raise PARAM_VALUE(kind=ParamType(kind).label.zh) from None
    if not _fits(key, value, typed(like, kind)):
        raise PARAM_VALUE(kind=ParamType(kind).label.zh)
    allowed = ALTERNATIVES.get(key)
    if allowed and value not in allowed:
        raise PARAM_ALTERNATIVE(allowed="、".join(allowed))


def _fits(key: str, value: ParamValue, like: ParamValue) -> bool:
    """A list holds as many figures of the same kind as before; only offsets may be negative."""
    if isinstance(value, list) and isinstance(like, list):
        return len(value) == len(like) and all(
            _fits(key, one, other) for one, other in zip(value, like, strict=True)
        )
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return isinstance(like, int | Decimal) and (value >= 0 or key in SIGNED)
    return type(value) is type(like)


PARAMETER_ACTIONS = (
    Action(
        name="set_param",
        label="设置参数 | Set a parameter",
        granted=(VALUE_TO_COME,),
        moves=((), None),
        needs=("key", "value", "type", "valid_from"),
        fills=("type",),
        takes=("remark",),
        effect=_set_param,
    ),
)


# --- work calendar ------------------------------------------------------------------------------

YEAR_NOT_AVAILABLE = Refusal(
    "YEAR_NOT_AVAILABLE", "尚未收录 {year} 年的放假安排，请按公布的安排填写放假日和补班日", "year"
)
YEAR_LOADED = Refusal("STATE_CONFLICT", "{year} 年的工作日历已经载入，个别日期请逐日设置", "year")
YEAR_OUT_OF_RANGE = Refusal("VALIDATION", "年份应在 {first} 至 {last} 之间", "year")
DAY_OF_ANOTHER_YEAR = Refusal("VALIDATION", "{day} 不在 {year} 年", "daysOff")
DAY_IS_PAST = Refusal("STATE_CONFLICT", "已过去的日期不再更改，已作出的期限不追溯")
FIRST_YEAR, YEARS_AHEAD = 2004, 2


async def _load_calendar(step: Step) -> None:
    """Every day of the year that is not there yet; what somebody has set by hand stays."""
    year: int = step.given["year"]
    last = step.today.year + YEARS_AHEAD
    if not FIRST_YEAR <= year <= last:
        raise YEAR_OUT_OF_RANGE(first=FIRST_YEAR, last=last)
    off, made_up = step.given.get("days_off") or (), step.given.get("make_up_days") or ()
    for day in (*off, *made_up):
        if day.year != year:
            raise DAY_OF_ANOTHER_YEAR(day=day, year=year)
    by_hand = bool(off or made_up)
    days = list(days_by_exceptions(year, off, made_up) if by_hand else days_of(year))
    if not days:
        raise YEAR_NOT_AVAILABLE(year=year)
    known = {row["date"] for row in await step.find("WorkCalendarDay", date=tuple(day.date for day in days))}
    missing = iter([day for day in days if day.date not in known])
    source = CalendarSource.MANUAL if by_hand else CalendarSource.LIBRARY
    for day in islice(missing, 1):
        step.set(**day._asdict(), source=source)
    if step.value("date") is None:
        raise YEAR_LOADED(year=year)
    for day in missing:
        step.add("WorkCalendarDay", **day._asdict(), source=source)


async def _set_day(step: Step) -> None:
    step.set(source=CalendarSource.MANUAL)


CALENDAR_ACTIONS = (
    Action(
        name="load_calendar",
        label="载入年度日历 | Load a year of the calendar",
        granted=(SYS_ADMIN,),
        moves=((), None),
        takes=(
            Input(name="year", of=int, label="年份 | Year", required=True),
            Input(
                name="days_off",
                of=date,
                many=True,
                label="放假日（未收录的年份填写） | Days off, for a year that is not known yet",
            ),
            Input(
                name="make_up_days",
                of=date,
                many=True,
                label="补班日（未收录的年份填写） | Days that make up for them",
            ),
        ),
        effect=_load_calendar,
    ),
    Action(
        name="set_calendar_day",
        label="设置日历日 | Set a day",
        granted=(SYS_ADMIN,),
        needs=("is_workday",),
        takes=("name",),
        guards=(Guard(DAY_IS_PAST, Compare("date", "gte", TODAY)),),
        effect=_set_day,
    ),
)
