"""What the measures grant an enterprise, worked out from its history one application after the other.

Measure 5 (rules 5.1 to 5.9 and 5.11) and the final provision (F.1 to F.4), as one would do it by hand. Each
question is a method of ``Law``, so that a deliberately wrong law can differ in one answer.
"""

from datetime import date
from decimal import Decimal

from tests.money_oracle.catalogue import (
    AMOUNTS,
    AWARD_KINDS,
    CLASSES,
    ENTRY_KIND,
    EXCLUDED,
    LIBRARIES,
    NOTHING,
    OPEN_TO_INDIVIDUALS,
    RANK,
    UP_TO,
    UPPER_LEVELS,
)
from tests.money_oracle.histories import Attempt, Award, Entry, History, Policy
from tests.money_oracle.verdicts import Application, Candidate, Instalment, Overlap, Share, Verdict


class Law:
    """The law, for one history."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.parameters = history.parameters
        self.applications: list[Application] = []

    def verdicts(self) -> list[Verdict]:
        """What becomes of each application, in the order of applying."""
        judged = [self._judged(attempt) for attempt in self.history.attempts]
        return [self._followed(verdict, application) for verdict, application in judged]

    def _judged(self, attempt: Attempt) -> tuple[Verdict, Application | None]:
        refused_for = frozenset(self.reasons(attempt))
        event = self.history.event(attempt.event)
        if refused_for or event is None:
            return Verdict(attempt=attempt, refused_for=refused_for), None
        overlap = self.overlap(attempt, event)
        verdict = Verdict(attempt=attempt, refused_for=refused_for, overlap=overlap)
        if overlap.redirected:
            return verdict, None
        application = Application(
            attempt=attempt,
            event=event,
            payable=overlap.payable,
            instalments=self.instalments(attempt.item, event, overlap.payable),
        )
        self.applications.append(application)
        return verdict, application

    def _followed(self, verdict: Verdict, application: Application | None) -> Verdict:
        if application is None:
            return verdict
        return Verdict(
            attempt=verdict.attempt,
            refused_for=verdict.refused_for,
            overlap=verdict.overlap,
            shares=self.shares(application, self.history.as_of),
        )

    # Who may apply, for what, and when

    def reasons(self, attempt: Attempt) -> set[str]:
        """Every rule the application fails."""
        day, item = attempt.day, attempt.item
        event = self.history.event(attempt.event)
        reasons = self.reasons_of_amount(item, attempt.requested)
        if not self.entity_may_apply(item):
            reasons.add("ENTITY_TYPE_NOT_ELIGIBLE")
        if item in CLASSES and self.history.industry_class[0] not in CLASSES[item]:
            reasons.add("INDUSTRY_NOT_ELIGIBLE")
        if any(span.covers(day) for span in self.history.blacklisted):
            reasons.add("CREDIT_BLACKLISTED")
        if self.owes_recovery(day):
            reasons.add("OPEN_RECOVERY")
        if not self.window_is_open(item, day):
            reasons.add("OUTSIDE_WINDOW")
        if self.excluded_by_another(attempt):
            reasons.add("MUTUALLY_EXCLUSIVE")
        if event is None or not self.qualifies(item, event, day):
            return reasons | {"NO_QUALIFYING_EVENT"}
        return reasons | self.reasons_of_event(item, event, day)

    def reasons_of_amount(self, item: str, requested: Decimal) -> set[str]:
        """5.1: up to the cap, or the fixed amount exactly."""
        if item in UP_TO:
            return {"CAP_EXCEEDED"} if requested > AMOUNTS[item] else set()
        return {"FIXED_AMOUNT_REQUIRED"} if requested != AMOUNTS[item] else set()

    def reasons_of_event(self, item: str, event: Entry | Award, day: date) -> set[str]:
        """The rules that ask about an event which is of the right kind."""
        reasons = set()
        if not self.in_force(event):
            reasons.add("BEFORE_EFFECTIVE_DATE")
        if isinstance(event, Entry):
            if not self.first_entry(item, event):
                reasons.add("NOT_FIRST_ENTRY")
            if self.dropped_in(self.subsidy_year(event, day), event, day):
                reasons.add("DROPPED_IN_YEAR")
        else:
            if self.awarded_before(item, event):
                reasons.add("NOT_NEW_AWARD")
            if self.higher_in_year(item, event, day):
                reasons.add("LADDER_HIGHER_IN_YEAR")
        if any(a.item == item and a.event == event for a in self.living(day)):
            reasons.add("ALREADY_APPLIED")
        return reasons

    def entity_may_apply(self, item: str) -> bool:
        """5.5: enterprises; individual businesses for the yearly items alone; cooperatives for none."""
        entity_type = self.history.entity_type
        return entity_type == "ENTERPRISE" or (entity_type == "INDIVIDUAL" and item in OPEN_TO_INDIVIDUALS)

    def qualifies(self, item: str, event: Entry | Award, day: date) -> bool:
        """Whether the item is paid for events like this one, and it stands on the day."""
        if event.day > day:
            return False
        if isinstance(event, Entry):
            return event.library in LIBRARIES.get(item, set()) and event.kind == ENTRY_KIND[item]
        return event.kind in AWARD_KINDS.get(item, set()) and not self.revoked(event, day)

    def revoked(self, award: Award, day: date) -> bool:
        """Whether the certification has been taken back by the day."""
        return award.revoked is not None and award.revoked <= day

    def window_is_open(self, item: str, day: date) -> bool:
        """Whether the item takes applications on the day."""
        return all(
            (window.opens is None or window.opens <= day) and (window.closes is None or day <= window.closes)
            for window in self.history.windows
            if window.item == item
        )

    def in_force(self, event: Entry | Award) -> bool:
        """F.1: events before the measures took effect give no entitlement."""
        return event.day >= self.parameters.effective_from

    def first_entry(self, item: str, event: Entry) -> bool:
        """5.6: whether the enterprise was never in such a library before."""
        return not any(
            other.library in LIBRARIES[item] and other.entered < event.entered
            for other in self.history.entries
        )

    def awarded_before(self, item: str, event: Award) -> bool:
        """5.6: whether the enterprise had been awarded that level before."""
        return any(
            other.kind in AWARD_KINDS[item] and other.awarded < event.awarded for other in self.history.awards
        )

    def subsidy_year(self, event: Entry, _day: date) -> int:
        """The calendar year of the event, whenever it is applied for."""
        return event.entered.year

    def dropped_in(self, year: int, event: Entry, day: date) -> bool:
        """5.3: whether it is known on the day that the enterprise left the library in the year."""
        drop = self.known_drop(event, day)
        return drop is not None and drop.year == year

    def known_drop(self, event: Entry | Award, day: date) -> date | None:
        """The day of leaving the library, once reported. Awards know no drop (5.4)."""
        if isinstance(event, Award) or event.dropped is None or event.reported is None:
            return None
        return event.dropped if event.reported <= day else None

    # One event, one subsidy

    def living(self, day: date) -> list[Application]:
        """The applications that are neither withdrawn nor rejected, and have not become ineligible."""
        return [each for each in self.applications if not self.over(each, day)]

    def over(self, application: Application, day: date) -> bool:
        """Whether the application has come to nothing by the day."""
        event = application.event
        if self.given_up(application, day):
            return True
        if not isinstance(event, Entry) or not self.dropped_in(event.entered.year, event, day):
            return False
        return event.reported is not None and not self.paid_before(application, event.reported)

    def given_up(self, application: Application, day: date) -> bool:
        """Whether it was withdrawn or rejected by the day; what has been paid cannot be."""
        ended = application.attempt.ended
        return ended is not None and ended <= day and not self.paid_before(application, ended)

    def excluded_by_another(self, attempt: Attempt) -> bool:
        """5.7: new plant or small grown up; for one entry, by month or by year."""
        return any(
            other.item == EXCLUDED.get(attempt.item)
            and (attempt.item in {"S01", "S02"} or other.attempt.event == attempt.event)
            for other in self.living(attempt.day)
        )

    def higher_in_year(self, item: str, event: Award, day: date) -> bool:
        """5.8: a higher new level of the year comes first, and any level no lower that was applied for."""
        if item not in RANK or self.parameters.ladder_mode == "TOP_UP":
            return False
        awarded = any(
            RANK[level] > RANK[item] and self.new_award(level, other, day) and self.same_year(other, event)
            for level in RANK
            for other in self.history.awards
        )
        applied_for = any(
            each.item != item and RANK.get(each.item, 0) >= RANK[item] and self.same_year(each.event, event)
            for each in self.living(day)
        )
        return awarded or applied_for

    def new_award(self, level: str, award: Award, day: date) -> bool:
        """5.6: of that level, in force, the first of its level, and since the measures took effect."""
        return (
            self.qualifies(level, award, day)
            and self.in_force(award)
            and not self.awarded_before(level, award)
        )

    def same_year(self, one: Entry | Award, other: Entry | Award) -> bool:
        """Whether both fall into one calendar year."""
        return one.day.year == other.day.year

    def granted_on_ladder(self, item: str, event: Entry | Award, day: date) -> Decimal:
        """5.8: what other levels have been granted that belongs to the same highest one."""
        every_year = self.parameters.ladder_mode == "TOP_UP"
        return sum(
            (
                each.payable
                for each in self.living(day)
                if item in RANK and each.item in RANK and (every_year or self.same_year(each.event, event))
            ),
            NOTHING,
        )

    # Several policies on one matter

    def overlap(self, attempt: Attempt, event: Entry | Award) -> Overlap:
        """F.2 to F.4: newer city policy, upper level, otherwise the highest and never the sum."""
        day, item = attempt.day, attempt.item
        others = [each for each in self.history.policies if each.matter == item and in_force(each, day)]
        superseded = [each for each in others if self.superseded(each)]
        rivals = [each for each in others if not self.superseded(each)]
        left = max(NOTHING, attempt.requested - self.granted_on_ladder(item, event, day))
        own = Candidate(policy=item, grants=left, paid=NOTHING)
        candidates = frozenset({own, *(self.candidate(each, event, day) for each in rivals)})

        overriding = [each for each in rivals if self.overrides(each, item)]
        if overriding:
            winner = max(overriding, key=_highest_first)
            return Overlap(
                candidates=candidates,
                winner=winner.ref,
                basis="UPPER_LEVEL",
                payable=NOTHING,
                redirected=True,
            )
        higher = [each for each in rivals if each.amount > own.grants]
        if higher:
            return Overlap(
                candidates=candidates,
                winner=max(higher, key=_highest_first).ref,
                basis="HIGHER_NO_DUPLICATE",
                payable=NOTHING,
                redirected=True,
            )
        paid = self.paid_by_others(item, event, day)
        return Overlap(
            candidates=candidates,
            winner=item,
            basis=self.basis(duplicate=bool(rivals) or paid > NOTHING, superseded=bool(superseded)),
            payable=self.left_to_pay(own.grants, paid),
            redirected=False,
        )

    def superseded(self, policy: Policy) -> bool:
        """F.2: an earlier policy of the city gives way to the measures."""
        return policy.level == "CITY" and policy.issued < self.parameters.effective_from

    def overrides(self, policy: Policy, item: str) -> bool:
        """F.4: an upper level that grants no less, or to more."""
        return policy.level in UPPER_LEVELS and (policy.amount >= AMOUNTS[item] or policy.wider_scope)

    def basis(self, *, duplicate: bool, superseded: bool) -> str | None:
        """Why the city's own policy applies; nothing needs saying where no other is about."""
        if duplicate:
            return "HIGHER_NO_DUPLICATE"
        return "NEWER_PREVAILS" if superseded else None

    def left_to_pay(self, grants: Decimal, paid: Decimal) -> Decimal:
        """F.3: the difference to what others paid, or nothing where differences are not made up."""
        if paid > NOTHING and self.parameters.overlap_mode == "HIGHEST_ONLY":
            return NOTHING
        return max(NOTHING, grants - paid)

    def candidate(self, policy: Policy, event: Entry | Award, day: date) -> Candidate:
        """The policy beside the city's."""
        paid = [
            each.amount
            for each in self.history.payments
            if each.policy == policy.ref and each.event == event.ref and each.day <= day
        ]
        return Candidate(policy=policy.ref, grants=policy.amount, paid=sum(paid, NOTHING))

    def paid_by_others(self, item: str, event: Entry | Award, day: date) -> Decimal:
        """What was paid on the matter for the event, under policies in force, past or superseded."""
        on_matter = [each for each in self.history.policies if each.matter == item]
        return sum((self.candidate(each, event, day).paid for each in on_matter), NOTHING)

    # What is paid, when, and what is taken back

    def instalments(self, item: str, event: Entry | Award, payable: Decimal) -> tuple[Instalment, ...]:
        """5.2: by year. What others paid shortens the tail of what is paid over three years."""
        year, left = event.day.year, payable
        result: list[Instalment] = []
        split = self.parameters.s02_split if item == "S02" else (payable,)
        for later, part in enumerate(split):
            amount = min(part, left)
            left -= amount
            result.append((year + later, amount))
        return tuple((year, amount) for year, amount in result if amount)

    def hit(self, application: Application, year: int, day: date) -> bool:
        """5.3: whether a drop known on the day takes that year's money; for S02 a later year's too."""
        drop = self.known_drop(application.event, day)
        return drop is not None and (drop.year == year or (application.item == "S02" and drop.year < year))

    def pay_day(self, application: Application, index: int) -> date | None:
        """The day on which the instalment is paid, if finance orders it on a day on which it may be."""
        attempt = application.attempt
        year, _ = application.instalments[index]
        day = attempt.orders[index] if index < len(attempt.orders) else None
        if day is None or day < attempt.day:
            return None
        checked = application.item != "S02" or day.year > year
        may_be_paid = checked and not self.barred(application, day) and not self.hit(application, year, day)
        return day if may_be_paid and not self.given_up(application, day) else None

    def barred(self, _application: Application, day: date) -> bool:
        """5.11: whether nothing at all is paid to the enterprise on the day."""
        return any(span.covers(day) for span in self.history.blacklisted) or self.owes_recovery(day)

    def paid_before(self, application: Application, day: date) -> bool:
        """Whether anything was paid before the day."""
        orders = zip(application.instalments, application.attempt.orders, strict=False)
        earlier = [
            index for index, (_, ordered) in enumerate(orders) if ordered is not None and ordered < day
        ]
        return any(self.pay_day(application, index) is not None for index in earlier)

    def owes_recovery(self, day: date) -> bool:
        """5.11: whether money is to be given back that has not come back yet."""
        return any(
            self.to_recover(each, index, day)
            and not (each.attempt.returned is not None and each.attempt.returned <= day)
            for each in self.applications
            for index in range(len(each.instalments))
        )

    def to_recover(self, application: Application, index: int, day: date) -> bool:
        """A-07: whether the instalment was paid before a drop was reported that takes it."""
        event, orders = application.event, application.attempt.orders
        year, _ = application.instalments[index]
        if not isinstance(event, Entry) or not self.hit(application, year, day) or index >= len(orders):
            return False
        ordered, reported = orders[index], event.reported
        if ordered is None or reported is None or ordered >= reported:
            return False
        return self.pay_day(application, index) is not None

    def shares(self, application: Application, day: date) -> tuple[Share, ...]:
        """Every instalment as it stands at the end of the day."""
        if self.given_up(application, day):
            return ()
        return tuple(
            Share(year=year, amount=amount, status=self.status(application, index, day))
            for index, (year, amount) in enumerate(application.instalments)
        )

    def status(self, application: Application, index: int, day: date) -> str:
        """How far the instalment has come by the end of the day."""
        year, _ = application.instalments[index]
        paid = self.pay_day(application, index)
        returned = application.attempt.returned
        if paid is not None and paid <= day:
            if not self.to_recover(application, index, day):
                return "PAID"
            return "RECOVERED" if returned is not None and returned <= day else "RECOVERING"
        if self.hit(application, year, day):
            return "VOID"
        return "PLANNED" if application.item == "S02" and day.year <= year else "PAYABLE"


def in_force(policy: Policy, day: date) -> bool:
    """Whether the policy applies on the day."""
    return policy.effective <= day and (policy.expires is None or day <= policy.expires)


def _highest_first(policy: Policy) -> tuple[Decimal, int]:
    return policy.amount, UPPER_LEVELS.get(policy.level, 0)
