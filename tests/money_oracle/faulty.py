"""Laws with one mistake each, as somebody in a hurry would make it: a check that misses one is no check."""

# ruff: noqa: ARG002 (to answer without looking at what is asked is the mistake)

from datetime import date
from decimal import Decimal

from tests.money_oracle.catalogue import AMOUNTS, LIBRARIES, NOTHING, RANK, UPPER_LEVELS
from tests.money_oracle.histories import Attempt, Award, Entry, Policy
from tests.money_oracle.law import Law
from tests.money_oracle.verdicts import Application


class AddsPoliciesUp(Law):
    """Pays in full what others have paid a part of (against F.3)."""

    def left_to_pay(self, grants: Decimal, paid: Decimal) -> Decimal:
        return max(NOTHING, grants)


class YieldsOnlyToMore(Law):
    """Lets an upper level override only where it grants more, not where it grants as much (against F.4)."""

    def overrides(self, policy: Policy, item: str) -> bool:
        return policy.level in UPPER_LEVELS and (policy.amount > AMOUNTS[item] or policy.wider_scope)


class TakesYearOfApplication(Law):
    """Asks for drops in the year of applying, not in that of the event (against 5.3)."""

    def subsidy_year(self, event: Entry, day: date) -> int:
        return day.year


class ForgetsEntriesBeforeMeasures(Law):
    """Calls an entry the first that is only the first since the measures took effect (against 5.6)."""

    def first_entry(self, item: str, event: Entry) -> bool:
        return not any(
            other.library in LIBRARIES[item] and self.in_force(other) and other.entered < event.entered
            for other in self.history.entries
        )


class LosesFirstDay(Law):
    """Has the measures begin on the day after (against F.1)."""

    def in_force(self, event: Entry | Award) -> bool:
        return event.day > self.parameters.effective_from


class PaysOnAfterDrop(Law):
    """Pays the later years to an enterprise that left the library before (against 5.3, for S02)."""

    def hit(self, application: Application, year: int, day: date) -> bool:
        drop = self.known_drop(application.event, day)
        return drop is not None and drop.year == year


class LadderAcrossYears(Law):
    """Holds a higher level of another year against a new one (against 5.8)."""

    def higher_in_year(self, item: str, event: Award, day: date) -> bool:
        return super().higher_in_year(item, event, day) or any(
            RANK[level] > RANK.get(item, 9) and self.new_award(level, other, day)
            for level in RANK
            for other in self.history.awards
        )


class ForgetsRevocation(Law):
    """Pays for certifications that have been taken back."""

    def revoked(self, award: Award, day: date) -> bool:
        return False


class LetsBothBePaid(Law):
    """Knows no exclusion between items (against 5.7)."""

    def excluded_by_another(self, attempt: Attempt) -> bool:
        return False


class LetsDebtorsApply(Law):
    """Looks for open recoveries only when paying (against 5.11)."""

    def reasons(self, attempt: Attempt) -> set[str]:
        return super().reasons(attempt) - {"OPEN_RECOVERY"}


FAULTY_LAWS: tuple[type[Law], ...] = (
    AddsPoliciesUp,
    YieldsOnlyToMore,
    TakesYearOfApplication,
    ForgetsEntriesBeforeMeasures,
    LosesFirstDay,
    PaysOnAfterDrop,
    LadderAcrossYears,
    ForgetsRevocation,
    LetsBothBePaid,
    LetsDebtorsApply,
)
