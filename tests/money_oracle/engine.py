"""The rules engine, asked in the words of a history: what it says takes the place of the plain reading.

Which applications are alive, what has been paid and what was reported follows from the history; whatever
is a question of law is the engine's to answer, over the catalogue of the demo city.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from models.columns import anatomy
from models.entities.subsidy import SubsidyItem
from models.entities.subsidy_facts import item_of
from models.rules import overlap as policies
from models.rules import subsidies as engine
from models.rules import subsidy_terms as terms
from peipao.demo.policies import policy_rows
from tests.money_oracle.catalogue import AMOUNTS, AWARD_KINDS, RANK
from tests.money_oracle.histories import WAN, Attempt, Award, Entry, History, Policy
from tests.money_oracle.law import Law
from tests.money_oracle.verdicts import Application, Candidate, Instalment, Overlap

STOPS_PAYMENT = {"OPEN_RECOVERY", "CREDIT_BLACKLISTED"}
SEEDED: dict[str, dict[str, Any]] = {
    row.code: {name: getattr(row, name) for name in anatomy(SubsidyItem).columns}
    for row in policy_rows()
    if isinstance(row, SubsidyItem)
}
"""The catalogue as the demo city has it: what is compared is the data as well as the rules."""
LADDER = {kind: rank for level, rank in RANK.items() for kind in AWARD_KINDS[level]}


class EngineLaw(Law):
    """The law as the engine has it."""

    def __init__(self, history: History) -> None:
        super().__init__(history)
        self.law = terms.Law(
            effective_from=self.parameters.effective_from,
            ladder=LADDER,
            ladder_mode=self.parameters.ladder_mode,
            overlap_mode=self.parameters.overlap_mode,
        )

    def reasons(self, attempt: Attempt) -> set[str]:
        codes = {reason.code for reason in self.assessed(attempt).broken}
        by_amount = engine.amount_refusal(self.item(attempt.item), attempt.requested, AMOUNTS[attempt.item])
        return codes | {by_amount} if by_amount else codes

    def overlap(self, attempt: Attempt, event: Entry | Award) -> Overlap:
        assessment = self.assessed(attempt)
        assert assessment.event is not None, "the engine found no event for what it calls eligible"
        assert assessment.event.key == event.ref, "the engine looked at another event than was named"
        found = assessment.overlap
        if found is None:
            alone = Candidate(policy=attempt.item, grants=attempt.requested, paid=Decimal(0))
            return Overlap(
                candidates=frozenset({alone}),
                winner=attempt.item,
                basis=None,
                payable=assessment.amount,
                redirected=assessment.redirected,
            )
        return Overlap(
            candidates=frozenset(
                Candidate(policy=each.policy, grants=each.entitlement, paid=each.already_paid)
                for each in found.candidates
            ),
            winner=found.winner,
            basis=found.basis,
            payable=assessment.amount,
            redirected=assessment.redirected,
        )

    def instalments(self, item: str, event: Entry | Award, payable: Decimal) -> tuple[Instalment, ...]:
        found = engine.parts(self.item(item), event.day.year, payable)
        return tuple((part.year, part.amount) for part in found if part.amount)

    def hit(self, application: Application, year: int, day: date) -> bool:
        if isinstance(application.event, Award):
            return False
        return not engine.in_library_whole_year(self.event(application.event, day), year)

    def barred(self, application: Application, day: date) -> bool:
        again = self.assessed(application.attempt, day)
        return any(reason.code in STOPS_PAYMENT for reason in again.broken)

    # The history in the engine's words

    def assessed(self, attempt: Attempt, day: date | None = None) -> engine.Assessment:
        """What the engine says of the application on its own day, or again on a later one."""
        return engine.assess(
            self.item(attempt.item),
            self.facts(day or attempt.day),
            self.law,
            day or attempt.day,
            event=attempt.event or "none",
            requested=attempt.requested,
            applied_on=attempt.day,
        )

    def best(self, item: str, day: date) -> engine.Assessment:
        """What the engine says of the item when no event is named."""
        return engine.assess(self.item(item), self.facts(day), self.law, day)

    def grant_refused(self, item: str, amount: Decimal, payable: Decimal) -> str | None:
        """The code by which the engine refuses to grant an amount."""
        return engine.amount_refusal(self.item(item), amount, payable)

    def facts(self, day: date) -> terms.Facts:
        """What is known on the day."""
        return terms.Facts(
            entity_type=self.history.entity_type,
            industry_class=self.history.industry_class,
            events=tuple(self.event(each, day) for each in self.history.events),
            claims=tuple(
                terms.Claim(
                    key=f"{each.item}/{each.attempt.day}",
                    item=each.item,
                    event=each.event.ref,
                    event_on=each.event.day,
                    ladder_rank=RANK.get(each.item),
                    granted=each.payable,
                )
                for each in self.living(day)
            ),
            policies={
                item: tuple(_policy(each) for each in self.history.policies if each.matter == item)
                for item in AMOUNTS
            },
            payments={item: self.paid_on(item, day) for item in AMOUNTS},
            blacklisted=any(span.covers(day) for span in self.history.blacklisted),
            open_recovery=self.owes_recovery(day),
        )

    def event(self, event: Entry | Award, day: date) -> terms.Event:
        """The entry, without a drop that nobody has reported yet, or the award."""
        if isinstance(event, Award):
            return terms.Event(key=event.ref, kind=event.kind, on=event.awarded, revoked_on=event.revoked)
        return terms.Event(
            key=event.ref,
            kind=event.kind,
            on=event.entered,
            library=event.library,
            dropped_on=self.known_drop(event, day),
        )

    def paid_on(self, item: str, day: date) -> tuple[policies.Paid, ...]:
        """What others have paid on the matter by the day."""
        on_matter = {each.ref for each in self.history.policies if each.matter == item}
        return tuple(
            policies.Paid(policy=each.policy, amount=each.amount, event=each.event)
            for each in self.history.payments
            if each.policy in on_matter and each.day <= day
        )

    def item(self, code: str) -> terms.Item:
        """The item, with what this history sets differently."""
        window = next((each for each in self.history.windows if each.item == code), None)
        issued = self.parameters.effective_from
        policy = policies.Policy(
            key=code,
            title=code,
            level="CITY",
            amount=SEEDED[code]["amount"],
            issued_on=issued,
            effective_on=issued,
        )
        return replace(
            item_of(SEEDED[code], {}, {}, self.parameter),
            window_from=window.opens if window else None,
            window_to=window.closes if window else None,
            city_policy=policy,
        )

    def parameter(self, key: str) -> list[Decimal]:
        """The only parameter that an item asks for: its yearly amounts, in 万元."""
        assert key == "s02.split"
        return [each / WAN for each in self.parameters.s02_split]


def _policy(policy: Policy) -> policies.Policy:
    return policies.Policy(
        key=policy.ref,
        title=policy.ref,
        level=policy.level,
        amount=policy.amount,
        issued_on=policy.issued,
        effective_on=policy.effective,
        expires_on=policy.expires,
        wider_scope=policy.wider_scope,
    )
