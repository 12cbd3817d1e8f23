"""What the tables of a scaled city share: its firms and leaders, and its stream of chance."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from models.clock import SHANGHAI
from models.entity import Entity
from peipao.demo.chance import Chance
from peipao.demo.golden_rows import CLOCK

ENTERPRISES_PER_UNIT = 2_000
FIRST = datetime(2024, 1, 2, 9, 0, tzinfo=SHANGHAI)
LAST = CLOCK.replace(day=29, hour=9)
"""Everything happens between these mornings, so nothing is later than the demo's clock."""


class Firm(NamedTuple):
    """What other rows need to know of an enterprise."""

    id: UUID
    name: str
    county: str
    county_id: UUID
    zone_id: UUID | None
    kind: str
    industry: str
    chain_id: UUID
    contact: str
    phone: str
    since: datetime


@dataclass(slots=True)
class Sheet:
    """The rows of one table as COPY takes them; ``ties`` fill up while the rows are read."""

    entity: type[Entity]
    columns: str
    rows: Iterable[tuple[Any, ...]]
    ties: dict[str, list[tuple[UUID, UUID]]] = field(default_factory=dict)


@dataclass
class ScaledCity:
    """``n`` × 2,000 enterprises of a seed; tables are made in order, each from those before."""

    n: int
    seed: int
    chance: Chance = field(init=False)
    firms: list[Firm] = field(init=False, default_factory=list)
    leaders: dict[str, list[UUID]] = field(init=False, default_factory=dict)
    numbers: Counter[str] = field(init=False, default_factory=Counter)

    SOURCE = "模拟数据"

    def __post_init__(self) -> None:
        if self.n < 1:
            raise ValueError(f"a scaled city needs a size of at least 1, not {self.n}")
        self.chance = Chance(self.seed)

    @property
    def source(self) -> str:
        """What stands on its enterprises, so that it is known again."""
        return f"{self.SOURCE} {self.n}×{ENTERPRISES_PER_UNIT} 种子{self.seed}"

    def next_no(self, prefix: str) -> str:
        """The next business number after the prefix; those below 1001 are for people."""
        self.numbers[prefix] += 1
        return f"{prefix}-{self.numbers[prefix] + 1000:04d}"
