"""The application's clock: real, or fixed at one instant (a demo city lives on one morning)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")
_fixed: datetime | None = None


def fix(instant: datetime | None) -> None:
    """Stop the clock of this process at ``instant``, or let it run again with None."""
    global _fixed  # noqa: PLW0603 - a process has one clock
    _fixed = instant


def now() -> datetime:
    """The present instant, in Asia/Shanghai."""
    return _fixed.astimezone(SHANGHAI) if _fixed else datetime.now(SHANGHAI)


def today() -> date:
    """The present date in Asia/Shanghai, by which all day arithmetic is done."""
    return now().date()
