"""Two readings of the law beside each other: where they differ, and how often each outcome was met."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import TypeAlias

from tests.money_oracle.histories import History
from tests.money_oracle.shrinking import smallest
from tests.money_oracle.verdicts import Verdict

Reading: TypeAlias = Callable[[History], Sequence[Verdict]]
"""What becomes of each application of a history."""


def difference(history: History, expected: Reading, actual: Reading) -> str | None:
    """The history with what the two readings make of it; nothing where they agree."""
    one, other = expected(history), actual(history)
    apart = [
        f"{place}. {verdict.attempt.item} of {verdict.attempt.day}\n    expected {told(verdict)}\n"
        f"    got      {told(found)}"
        for place, (verdict, found) in enumerate(zip(one, other, strict=True), 1)
        if told(verdict) != told(found)
    ]
    return "\n".join((str(history), *apart)) if apart else None


def report(histories: Iterable[History], expected: Reading, actual: Reading, shown: int = 3) -> str | None:
    """How many histories show a difference, and the first few of them at their smallest."""

    def differ(history: History) -> bool:
        return difference(history, expected, actual) is not None

    found = [history for history in histories if differ(history)]
    told_smallest = (str(difference(smallest(each, differ), expected, actual)) for each in found[:shown])
    return "\n\n".join((f"{len(found)} histories differ, such as", *told_smallest)) if found else None


def told(verdict: Verdict) -> str:
    """The verdict in one line."""
    if verdict.overlap is None:
        return f"refused for {', '.join(sorted(verdict.refused_for))}"
    overlap = verdict.overlap
    candidates = ", ".join(sorted(f"{c.policy}={c.grants} ({c.paid} paid)" for c in overlap.candidates))
    shares = ", ".join(f"{share.year} {share.amount} {share.status}" for share in verdict.shares)
    to = "redirected to" if overlap.redirected else "by"
    return f"pays {overlap.payable} {to} {overlap.winner} because {overlap.basis} of {candidates}: {shares}"


def outcomes(verdicts: Iterable[Verdict]) -> Counter[str]:
    """How often each code, basis, state of an instalment and kind of payment occurs."""
    met: Counter[str] = Counter()
    for verdict in verdicts:
        met.update(verdict.refused_for)
        if len(verdict.refused_for) > 1:
            met["several reasons"] += 1
        if verdict.overlap is None:
            continue
        overlap = verdict.overlap
        met[f"{overlap.basis}, {'redirected' if overlap.redirected else 'paid by the city'}"] += 1
        if not overlap.redirected:
            met[_part(overlap.payable, verdict.attempt.requested)] += 1
        met.update(share.status for share in verdict.shares)
        met[f"{verdict.attempt.item} accepted"] += verdict.accepted
    return met


def _part(payable: Decimal, requested: Decimal) -> str:
    if payable == requested:
        return "in full"
    return "in part" if payable else "nothing left"
