"""The period that a page of figures is about: from the beginning of month, quarter or year until today."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from admin.words import translated, zh_date

MONTHS_OF_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the periods to choose from."""

    label: str
    begins: Callable[[date], date]


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "month": Kind("本月 | This month", lambda day: day.replace(day=1)),
        "quarter": Kind(
            "本季度 | This quarter",
            lambda day: date(day.year, day.month - (day.month - 1) % MONTHS_OF_QUARTER, 1),
        ),
        "year": Kind("本年 | This year", lambda day: date(day.year, 1, 1)),
    }
)


@dataclass(frozen=True, slots=True)
class Period:
    """A chosen period; ``until`` is today."""

    key: str
    since: date
    until: date

    @classmethod
    def chosen(cls, key: str | None, today: date) -> "Period":
        """The period of that key; of the year where there is no such key."""
        known = key if key and key in KINDS else "year"
        return cls(known, KINDS[known].begins(today), today)

    def label(self, lang: str) -> str:
        """``本年``."""
        return translated(KINDS[self.key].label, lang)

    def days(self, lang: str) -> str:
        """``2026年1月1日至2026年6月30日``."""
        joint = " to " if lang == "en" else "至"
        return f"{zh_date(self.since, lang)}{joint}{zh_date(self.until, lang)}"

    def received(self) -> dict[str, str]:
        """The condition of a list of tickets for those received in it."""
        return {"receivedAt__gte": self.since.isoformat(), "receivedAt__lte": self.until.isoformat()}

    def due(self) -> dict[str, str]:
        """The condition of a list of tickets for those that fell due in it."""
        return {"dueAt__gte": self.since.isoformat(), "dueAt__lte": self.until.isoformat()}
