"""Histories drawn by chance, close to where rules change their answer: year ends, caps, first days and last.

One seed always draws the same histories; Hypothesis draws by the same hand.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from hypothesis import strategies as st

from tests.money_oracle.catalogue import AMOUNTS, AWARD_KINDS, ENTRY_KIND, EXCLUDED, LIBRARIES, UP_TO
from tests.money_oracle.histories import (
    WAN,
    Attempt,
    Award,
    Entry,
    History,
    OtherPayment,
    Parameters,
    Policy,
    Span,
    Window,
)

INDUSTRIAL, TRADING, CATERING = ("S01", "S02"), ("S08", "S10"), ("S09", "S11")
FIELDS = {
    INDUSTRIAL: ("B0610", "C1530", "C2110", "C", "D4413"),
    TRADING: ("F51", "F5127", "F52", "F5226"),
    CATERING: ("H61", "H6110", "H62", "H6231"),
}
ELSEWHERE = ("A0164", "E4700", "G5960", "L7100", "I6510")
LEVELS = ("S03", "S04", "S05", "S06", "S07")
UNPAID_KINDS = ("INNOVATIVE_SME", "SRDI_PROVINCIAL")
SPLITS = ((15, 15, 15), (20, 15, 10), (10, 15, 20))
CENT = Decimal("0.01")
HIGHER, LOWER = (CENT, 10 * WAN, 20 * WAN), (CENT, 5 * WAN, 8 * WAN)


def drawn_histories(count: int, seed: int) -> Iterator[History]:
    """So many histories, the same ones for the same seed."""
    for number in range(count):
        yield drawn_history(Random(f"{seed}/{number}"))


def histories() -> st.SearchStrategy[History]:
    """Histories that Hypothesis draws, and makes smaller where one shows a difference."""
    return st.randoms(use_true_random=False).map(drawn_history)


def drawn_history(chance: Random) -> History:
    """One history."""
    field = chance.choice((INDUSTRIAL, INDUSTRIAL, TRADING, CATERING))
    parameters = _parameters(chance)
    entries = _entries(chance, field, parameters.effective_from)
    awards = _awards(chance, parameters.effective_from)
    bare = History(
        entity_type=_entity_type(chance, field),
        industry_class=chance.choice(FIELDS[field] if chance.random() < 0.92 else ELSEWHERE),
        as_of=chance.choice((date(2026, 12, 31), date(2027, 1, 1), date(2028, 6, 30))),
        entries=entries,
        awards=awards,
        parameters=parameters,
    )
    attempts = _attempts(chance, bare)
    policies = _policies(chance, attempts, parameters.effective_from)
    return replace(
        bare,
        as_of=max(bare.as_of, attempts[-1].day),
        attempts=attempts,
        policies=policies,
        payments=_payments(chance, policies, attempts),
        blacklisted=_spans(chance, attempts),
        windows=_windows(chance, attempts),
    )


def _entity_type(chance: Random, field: tuple[str, str]) -> str:
    if field != INDUSTRIAL and chance.random() < 0.15:
        return "INDIVIDUAL"
    return chance.choices(("ENTERPRISE", "INDIVIDUAL", "COOPERATIVE", "BRANCH"), (93, 3, 2, 2))[0]


def _parameters(chance: Random) -> Parameters:
    first, second, third = chance.choice(SPLITS)
    return Parameters(
        effective_from=chance.choice((date(2022, 6, 1),) * 6 + (date(2024, 1, 1),)),
        s02_split=(first * WAN, second * WAN, third * WAN),
        ladder_mode="TOP_UP" if chance.random() < 0.15 else "FULL_NEXT_YEAR_HIGHEST_SAME_YEAR",
        overlap_mode="HIGHEST_ONLY" if chance.random() < 0.2 else "TOP_UP",
    )


# Dates


def _day(chance: Random, year: int) -> date:
    edges = (date(year, 1, 1), date(year, 12, 31))
    return chance.choice(edges) if chance.random() < 0.3 else date(year, 1, 1) + days(chance.randrange(365))


def days(count: int) -> timedelta:
    """So many days."""
    return timedelta(days=count)


def _near(chance: Random, day: date) -> date:
    """The day itself, its neighbours, or the end and the start of its year."""
    choices = (day, day - days(1), day + days(1), date(day.year, 12, 31), date(day.year, 1, 1))
    return chance.choices(choices, (5, 2, 2, 1, 1))[0]


def _month(chance: Random, year: int) -> date:
    month = chance.choice((1, 12)) if chance.random() < 0.4 else chance.randint(1, 12)
    return date(year, month, 1)


# What happened


def _entries(chance: Random, field: tuple[str, str], effective: date) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    entered = _month(chance, chance.choice((2021, 2022, 2023, 2024, 2025, 2025, 2026, 2026)))
    if chance.random() < 0.15:
        entered = chance.choice((effective, date(effective.year - 1, 12, 1)))
    for number in range(chance.choices((0, 1, 2, 3), (1, 6, 3, 1))[0]):
        group = field if chance.random() < 0.9 else chance.choice((INDUSTRIAL, TRADING, CATERING))
        item = chance.choice(group)
        dropped = _drop(chance, entered)
        lag = chance.choices((0, chance.randint(1, 200)), (3, 2))[0]
        entries.append(
            Entry(
                ref=f"entry{number + 1}",
                library=chance.choice(sorted(LIBRARIES[item])),
                kind=ENTRY_KIND[item],
                entered=entered,
                dropped=dropped,
                reported=dropped and dropped + days(lag),
            )
        )
        if dropped is None:
            break
        gap = dropped + days(chance.choice((31, 31, 200, 400)))
        entered = date(gap.year, gap.month, 1)
    return tuple(entries)


def _drop(chance: Random, entered: date) -> date | None:
    if chance.random() < 0.35:
        return None
    year = entered.year + chance.choices((0, 1, 2, 3), (5, 3, 2, 1))[0]
    return max(_day(chance, year), entered + days(14))


def _awards(chance: Random, effective: date) -> tuple[Award, ...]:
    years = (chance.choice((2022, 2023, 2023, 2024)), chance.choice((2025, 2026)))
    awards: list[Award] = []
    for number in range(chance.choices((0, 1, 2, 3, 4), (2, 2, 3, 3, 2))[0]):
        level = chance.choice(LEVELS)
        kind = chance.choice(sorted(AWARD_KINDS[level]) if chance.random() < 0.95 else UNPAID_KINDS)
        awarded = _day(chance, chance.choice(years))
        if chance.random() < 0.12:
            awarded = chance.choice((effective, effective - days(1), date(effective.year, 12, 31)))
        if any(_one_level(each.kind, kind) and each.awarded == awarded for each in awards):
            continue
        revoked = awarded + days(chance.choice((20, 90, 400))) if chance.random() < 0.2 else None
        awards.append(Award(ref=f"award{number + 1}", kind=kind, awarded=awarded, revoked=revoked))
    return tuple(awards)


def _one_level(one: str, other: str) -> bool:
    return one == other or any({one, other} <= kinds for kinds in AWARD_KINDS.values())


# What is applied for


def _attempts(chance: Random, history: History) -> tuple[Attempt, ...]:
    fitting = _fitting(history)
    wanted: list[tuple[str, Entry | Award | None]] = []
    for _ in range(chance.choices((1, 2, 3, 4), (2, 4, 4, 2))[0]):
        if fitting and chance.random() < 0.9:
            wanted.append(chance.choice(fitting))
        else:
            events: tuple[Entry | Award | None, ...] = (*history.entries, *history.awards, None)
            wanted.append((chance.choice(sorted(AMOUNTS)), chance.choice(events)))
    for item, event in list(wanted):
        if item in EXCLUDED and chance.random() < 0.15:
            wanted.append((EXCLUDED[item], event))
    attempts = [_attempt(chance, item, event) for item, event in wanted]
    owing = [each for each in history.entries if each.dropped and each.dropped.year == each.entered.year]
    if owing and chance.random() < 0.6:
        attempts.extend(_while_owing(chance, chance.choice(owing), fitting))
    return tuple(sorted(attempts, key=lambda each: each.day))


def _while_owing(chance: Random, entry: Entry, fitting: list[tuple[str, Entry | Award]]) -> Iterator[Attempt]:
    """One paid before the drop was reported, and another about the time at which it is to be given back."""
    paid_for = [item for item, event in fitting if event == entry]
    if not paid_for or entry.reported is None:
        return
    first = _attempt(chance, paid_for[0], entry)
    ordered = entry.reported - days(chance.choice((-1, 0, 1, 1, 5)))
    day = max(entry.entered, ordered - days(chance.choice((0, 1, 10))))
    yield replace(first, day=day, requested=AMOUNTS[first.item], orders=(max(ordered, day),), ended=None)
    item, event = chance.choice(fitting)
    settled = first.returned or entry.reported
    day = chance.choice((entry.reported, entry.reported + days(20), settled, settled - days(1)))
    second = _attempt(chance, item, event)
    yield replace(
        second, day=max(day, event.day), orders=tuple(each and max(each, day) for each in second.orders)
    )


def _fitting(history: History) -> list[tuple[str, Entry | Award]]:
    """What each event may be applied for, as far as its kind goes."""
    entries = [
        (item, each)
        for each in history.entries
        for item, kind in ENTRY_KIND.items()
        if kind == each.kind and each.library in LIBRARIES[item]
    ]
    awards = [
        (item, each) for each in history.awards for item, kinds in AWARD_KINDS.items() if each.kind in kinds
    ]
    return [*entries, *awards]


def _attempt(chance: Random, item: str, event: Entry | Award | None) -> Attempt:
    since = event.day if event else _day(chance, 2025)
    waiting = chance.choices((0, 30, 120, 300, 500, -10), (2, 6, 4, 3, 2, 0.4))[0]
    day = since + days(waiting)
    if chance.random() < 0.15:
        day = max(_near(chance, day), since)
    if isinstance(event, Award) and event.revoked and chance.random() < 0.3:
        day = max(_near(chance, event.revoked), since)
    if isinstance(event, Entry) and event.reported and chance.random() < 0.15:
        day = max(_near(chance, event.reported), since)
    orders = _orders(chance, item, day, since.year)
    reported = event.reported if isinstance(event, Entry) else None
    back = chance.choice((0, 30, 90, 400, None, None))
    return Attempt(
        day=day,
        item=item,
        event=event.ref if event else None,
        requested=_requested(chance, item),
        orders=orders,
        ended=day + days(chance.choice((0, 10, 60, 200))) if chance.random() < 0.12 else None,
        returned=reported + days(back) if reported and back is not None else None,
    )


def _orders(chance: Random, item: str, day: date, year: int) -> tuple[date | None, ...]:
    if item != "S02":
        return (day + days(chance.choice((0, 20, 60, 120, 200))),) if chance.random() < 0.8 else ()
    checks = [date(each + 1, 1, 1) + days(chance.choice((-1, 0, 30, 45))) for each in range(year, year + 3)]
    return tuple(max(each, day) if chance.random() < 0.8 else None for each in checks)


def _requested(chance: Random, item: str) -> Decimal:
    amount = AMOUNTS[item]
    if chance.random() < (0.7 if item in UP_TO else 0.9):
        return amount
    less = (amount - CENT, amount / 2, CENT)
    more = (amount + CENT, amount + 100)
    return chance.choice((*less, *more)) if item in UP_TO else chance.choice((less[0], more[0]))


# What other policies grant and paid


def _policies(chance: Random, attempts: tuple[Attempt, ...], effective: date) -> tuple[Policy, ...]:
    policies: list[Policy] = []
    for attempt in attempts:
        if chance.random() < 0.45:
            continue
        for level in chance.sample(("NATIONAL", "PROVINCE", "COUNTY", "CITY"), chance.choice((1, 1, 2))):
            if any((each.matter, each.level) == (attempt.item, level) for each in policies):
                continue
            policies.append(_policy(chance, f"policy{len(policies) + 1}", level, attempt, effective))
    return tuple(policies)


def _policy(chance: Random, ref: str, level: str, attempt: Attempt, effective: date) -> Policy:
    own = AMOUNTS[attempt.item]
    amount = chance.choice((own, own + chance.choice(HIGHER), own - chance.choice(LOWER), own / 2))
    issued = effective - days(400) if level == "CITY" else attempt.day - days(600)
    day = attempt.day
    since = chance.choices((day, day + days(1), day - days(1), day - days(300)), (2, 1, 1, 6))[0]
    until = chance.choices((None, day, day - days(1), day + days(1), day + days(300)), (8, 1, 2, 1, 1))[0]
    return Policy(
        ref=ref,
        level=level,
        matter=attempt.item if chance.random() < 0.93 else "OTHER",
        amount=amount,
        issued=issued,
        effective=max(since, issued),
        expires=max(until, since) if until else None,
        wider_scope=level in {"NATIONAL", "PROVINCE"} and chance.random() < 0.15,
    )


def _payments(
    chance: Random, policies: tuple[Policy, ...], attempts: tuple[Attempt, ...]
) -> tuple[OtherPayment, ...]:
    payments: list[OtherPayment] = []
    for policy in policies:
        rests_on = [each for each in attempts if each.item == policy.matter and each.event]
        if not rests_on or chance.random() < 0.45:
            continue
        attempt = chance.choice(rests_on)
        event = attempt.event if chance.random() < 0.85 else chance.choice(attempts).event
        if event is None:
            continue
        amount = policy.amount if chance.random() < 0.7 else (policy.amount / 4).quantize(CENT)
        day = attempt.day + days(chance.choice((-200, -30, -1, 0, 0, 1)))
        payments.append(OtherPayment(policy=policy.ref, event=event, amount=amount, day=day))
    return tuple(payments)


# What stands in the way


def _spans(chance: Random, attempts: tuple[Attempt, ...]) -> tuple[Span, ...]:
    if chance.random() > 0.12:
        return ()
    attempt = chance.choice(attempts)
    moments = (attempt.day, *(day for day in attempt.orders if day))
    since = chance.choice(moments) - days(chance.choice((-1, 0, 1, 100)))
    return (Span(since=since, until=chance.choice((None, since + days(1), since + days(100)))),)


def _windows(chance: Random, attempts: tuple[Attempt, ...]) -> tuple[Window, ...]:
    if chance.random() > 0.12:
        return ()
    attempt = chance.choice(attempts)
    opens = chance.choice((None, attempt.day, attempt.day + days(1), attempt.day - days(40)))
    closes = chance.choice((None, attempt.day, attempt.day - days(1), attempt.day + days(40)))
    if opens and closes and closes < opens:
        closes = opens
    return (Window(item=attempt.item, opens=opens, closes=closes),)
