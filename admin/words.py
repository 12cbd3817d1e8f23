"""How values read: both languages of a label, Chinese dates, amounts in 万元, waiting times in words."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from models import clock
from models.labels import Label

CITY_TIME = ZoneInfo("Asia/Shanghai")
LANGUAGES = ("zh", "en")
NOTHING = "—"

WAN = Decimal(10_000)
CENT = Decimal("0.01")


def translated(text: str, lang: str) -> str:
    """The half of ``中文 | English`` for the language; a text without halves as it is.

    >>> translated("查询 | Search", "en")
    'Search'
    """
    try:
        label = Label.parse(text)
    except ValueError:
        return text
    return label.en if lang == "en" else label.zh


def instant(value: str | datetime | None) -> datetime | None:
    """The time on the clocks of the city."""
    if not value:
        return None
    told = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    return told.astimezone(CITY_TIME)


def day(value: str | date | None) -> date | None:
    """The day of a date or time."""
    if not value:
        return None
    if isinstance(value, datetime) or (isinstance(value, str) and "T" in value):
        told = instant(value)
        return told.date() if told else None
    return value if isinstance(value, date) else date.fromisoformat(value)


def zh_date(value: str | date | None, lang: str = "zh") -> str:
    """``2026年6月30日``, or ``30 Jun 2026``.

    >>> zh_date("2026-06-30")
    '2026年6月30日'
    """
    told = day(value)
    if told is None:
        return NOTHING
    if lang == "en":
        return f"{told.day} {told:%b %Y}"
    return f"{told.year}年{told.month}月{told.day}日"


def zh_time(value: str | datetime | None, lang: str = "zh") -> str:
    """``2026年6月30日 10:05``."""
    told = instant(value)
    return f"{zh_date(told, lang)} {told:%H:%M}" if told else NOTHING


UNIT = re.compile(r"(（元）|, yuan)$")


def bare(label: str) -> str:
    """The label of an amount without its unit, which is told where the amount is.

    >>> bare("注册资本（元）")
    '注册资本'
    """
    return UNIT.sub("", label)


def spaced(name: str) -> str:
    """The name of a type in words: ``Subsidy application``.

    >>> spaced("SubsidyApplication")
    'Subsidy application'
    """
    first, *rest = re.findall(r"[A-Z][a-z0-9]*", name)
    return " ".join([first, *(word.lower() for word in rest)])


def yuan(value: str | Decimal | None) -> str:
    """An amount with its thousands parted: ``1,234,500.00``."""
    return NOTHING if value is None else f"{Decimal(value):,.2f}"


def wan(value: str | Decimal | None) -> str:
    """An amount of 元 in 万元, to two places and without zeros at the end.

    >>> wan("12345000")
    '1,234.5'
    """
    if value is None:
        return NOTHING
    told = f"{(Decimal(value) / WAN).quantize(CENT, ROUND_HALF_UP):,.2f}"
    return told.rstrip("0").rstrip(".")


SPANS: tuple[tuple[timedelta, Callable[[timedelta], str], Callable[[timedelta], str]], ...] = (
    (
        timedelta(days=3),
        lambda left: f"{left.days} 天",
        lambda left: f"{left.days} days",
    ),
    (
        timedelta(days=1),
        lambda left: f"{left.days} 天 {left.seconds // 3600} 小时",
        lambda left: f"{left.days} d {left.seconds // 3600} h",
    ),
    (
        timedelta(hours=1),
        lambda left: f"{left.seconds // 3600} 小时",
        lambda left: f"{left.seconds // 3600} h",
    ),
    (timedelta(0), lambda _: "不到 1 小时", lambda _: "less than an hour"),
)


def countdown(due_at: str | datetime | None, lang: str = "zh") -> tuple[str, str]:
    """How long there is until then in words, and the colour: ``剩 2 天 3 小时``, ``逾期 1 天``."""
    if not due_at:
        return NOTHING, "neutral"
    if isinstance(due_at, str) and "T" not in due_at:
        due_at = datetime.combine(date.fromisoformat(due_at), datetime.max.time(), CITY_TIME)
    due = instant(due_at)
    now = clock.now().astimezone(UTC)
    if due is None:
        return NOTHING, "neutral"
    left = due - now
    spent = abs(left)
    _, zh, en = next(span for span in SPANS if spent >= span[0])
    if left < timedelta(0):
        return (f"{en(spent)} overdue" if lang == "en" else f"逾期 {zh(spent)}"), "danger"
    colour = "warning" if left < timedelta(days=2) else "success"
    return (f"{en(spent)} left" if lang == "en" else f"剩 {zh(spent)}"), colour
