"""Working days as the city has loaded them: when so many are over, and how many lie between two days."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise

from models.clock import SHANGHAI
from models.refusals import CALENDAR_NOT_LOADED

END_OF_DAY = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The loaded days, as ordinals: stretches without a gap, and the working days among them."""

    stretches: tuple[tuple[int, int], ...]
    workdays: tuple[int, ...]

    @classmethod
    def of(cls, days: Iterable[tuple[date, bool]]) -> "Calendar":
        """The calendar of (day, whether people work)."""
        by_ordinal = {day.toordinal(): works for day, works in days}
        loaded = sorted(by_ordinal)
        ends = [before for before, after in pairwise(loaded) if after != before + 1] + loaded[-1:]
        starts = loaded[:1] + [after for before, after in pairwise(loaded) if after != before + 1]
        return cls(tuple(zip(starts, ends, strict=True)), tuple(day for day in loaded if by_ordinal[day]))

    def work_day(self, start: date, days: int) -> date:
        """The day that is so many working days after the start, which does not count, or before it.

        With no days it is the start itself, whether or not people work on it.

        Raises:
            RuleBroken: CALENDAR_NOT_LOADED, a day on the way is not loaded.
        """
        if not days:
            return start
        ordinal, step = start.toordinal(), 1 if days > 0 else -1
        first, last = self._stretch(ordinal + step)
        place = (
            bisect_right(self.workdays, ordinal) if days > 0 else bisect_left(self.workdays, ordinal)
        ) + (days - 1 if days > 0 else days)
        found = self.workdays[place] if 0 <= place < len(self.workdays) else None
        if found is None or not first <= found <= last:
            raise CALENDAR_NOT_LOADED(year=date.fromordinal((last if days > 0 else first) + step).year)
        return date.fromordinal(found)

    def work_days_between(self, start: date, end: date) -> int:
        """How many working days lie after the start up to the end; negative backwards.

        It is the inverse of ``work_day``: from a day to its n-th working day it is n.

        Raises:
            RuleBroken: CALENDAR_NOT_LOADED, a day on the way is not loaded.
        """
        if start == end:
            return 0
        here, there = start.toordinal(), end.toordinal()
        first, last = self._stretch(here + (1 if there > here else -1))
        if not first <= there <= last:
            raise CALENDAR_NOT_LOADED(year=end.year)
        if there > here:
            return bisect_right(self.workdays, there) - bisect_right(self.workdays, here)
        return bisect_left(self.workdays, there) - bisect_left(self.workdays, here)

    def is_workday(self, day: date) -> bool:
        """Whether people work on that day.

        Raises:
            RuleBroken: CALENDAR_NOT_LOADED.
        """
        self._stretch(day.toordinal())
        place = bisect_left(self.workdays, day.toordinal())
        return place < len(self.workdays) and self.workdays[place] == day.toordinal()

    def last_day(self, day: date, *, roll_forward: bool) -> date:
        """The last day of a term of natural days: the day itself, or the next on which people work.

        Which of them is the parameter ``deadline.roll_forward`` (DOMAIN A-28).
        """
        return self.work_day(day, 1) if roll_forward and not self.is_workday(day) else day

    def _stretch(self, ordinal: int) -> tuple[int, int]:
        for first, last in self.stretches:
            if first <= ordinal <= last:
                return first, last
        raise CALENDAR_NOT_LOADED(year=date.fromordinal(max(ordinal, 1)).year)


def end_of(day: date) -> datetime:
    """23:59:59 of that day in Asia/Shanghai: when a term ends."""
    return datetime.combine(day, END_OF_DAY, SHANGHAI)
