"""Which items of released policies give way to which others (final provision, F.2 and F.4).

Of two city policies on one matter the one that was issued later prevails. A national or provincial
item on the matter that gives as much as the city's, or covers more, applies instead of it. What is
left, smaller amounts of a higher level, is decided for each application (``overlap``).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from models.rules.overlap import NEWER_PREVAILS, UPPER, UPPER_LEVEL

RATE = "RATE"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedItem:
    """An item with what its document says of it; ``amount`` in yuan, or a rate where the kind says so."""

    key: UUID
    document: UUID
    code: str
    matter: str
    level: str
    issued_on: date
    effective_on: date
    expires_on: date | None = None
    amount_kind: str | None = None
    amount: Decimal | None = None
    wider_scope: bool = False
    overridden: bool = False
    """A higher level's item applies instead of it already."""


@dataclass(frozen=True, slots=True)
class Precedence:
    """One item gives way to another from a day on; ``until``: as long as the other is in force."""

    older: ReleasedItem
    newer: ReleasedItem
    resolution: str
    effective_from: date
    until: date | None = None


def precedences(released: Iterable[ReleasedItem], standing: Iterable[ReleasedItem]) -> tuple[Precedence, ...]:
    """What gives way to what when the items of one document join those that stand already.

    Each item gives way once: to a newer city policy rather than to a higher level, for the newer one
    stands in its place and meets the higher level itself.
    """
    new, old = tuple(released), tuple(standing)
    pairs = [*((each, old) for each in new), *((each, new) for each in old)]
    found = (_gives_way(each, others) for each, others in pairs if each.level == "CITY")
    return tuple(each for each in found if each is not None)


def _gives_way(item: ReleasedItem, others: Iterable[ReleasedItem]) -> Precedence | None:
    same = [each for each in others if each.matter == item.matter]
    newer = [each for each in same if each.level == "CITY" and each.issued_on > item.issued_on]
    if newer:
        # Of several in the newest policy the one that bears the same code.
        best = min(newer, key=lambda each: (-each.issued_on.toordinal(), each.code != item.code, each.code))
        return Precedence(item, best, NEWER_PREVAILS, best.effective_on)
    upper = [each for each in same if not item.overridden and displaces(each, item)]
    if upper:
        best = min(upper, key=lambda each: (-(each.amount or 0), each.effective_on, each.code))
        return Precedence(item, best, UPPER_LEVEL, best.effective_on, best.expires_on)
    return None


def displaces(upper: ReleasedItem, item: ReleasedItem) -> bool:
    """Whether an item of a higher level applies instead of the city's: as much, or a wider scope."""
    if upper.level not in UPPER:
        return False
    if upper.wider_scope:
        return True
    if upper.amount is None or item.amount is None:
        return False
    # A rate and a sum of money cannot be compared.
    return (upper.amount_kind == RATE) == (item.amount_kind == RATE) and upper.amount >= item.amount


def wholly_superseded(
    found: Iterable[Precedence], standing: Iterable[ReleasedItem]
) -> Iterator[tuple[UUID, date]]:
    """The documents of which nothing is left in place, with the day from which that is so.

    ``standing`` are all items that had not been superseded before.
    """
    since = {each.older.key: each.effective_from for each in found if each.resolution == NEWER_PREVAILS}
    items: dict[UUID, list[UUID]] = {}
    for each in standing:
        items.setdefault(each.document, []).append(each.key)
    for document, keys in items.items():
        if all(key in since for key in keys):
            yield document, max(since[key] for key in keys)
