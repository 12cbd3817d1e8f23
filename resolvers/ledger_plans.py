"""What a ledger of subsidies asks of the database: grouped sums, and by the same conditions their rows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Any

from models.access import ViewerShape
from models.columns import anatomy
from models.entities.org import Region
from models.entities.subsidy import SubsidyApplication, SubsidyItem
from models.entities.subsidy_facts import GRANTED
from models.entities.subsidy_payment import Disbursement, FundBudget, RecoveryCase
from models.entity import Entity
from models.naming import camel
from models.predicates import Operator
from resolvers import rules
from resolvers.asked import Field
from resolvers.listing import compared, nodes, one, page, plain
from resolvers.plan import (
    TRUE,
    Condition,
    Constant,
    FiguresOut,
    GroupKey,
    GroupsOut,
    Has,
    IsNull,
    KeyOut,
    MeasureOf,
    Operation,
    OrderKey,
    RootMany,
    Source,
    Test,
    Variable,
)
from resolvers.reading import Statement, compile_operation

MOST_ROWS = 5_000
"""How many rows of a kind are told as what figures are made of; beyond that a ledger has to be narrowed."""
MOST_GROUPS = 10_000
ALL = 1_000
"""Of items, of regions, of a year's budgets: a city has some dozens."""
BUDGET = ("budget", "approved", "paid", "recovered", "waiting", "available")


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Whether one county and one item are asked for: it shapes the statement."""

    county: bool
    item: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """Rows of which a column is added up, each told with the day by which it is dated.

    ``by_day``: the year is that of the date; else the row has a year of its own. ``done`` is a column
    that must have a value.
    """

    entity: type[Entity]
    amount: str
    dated: str
    by_day: bool = False
    done: str | None = None
    tests: tuple[tuple[str, Operator, Any], ...] = ()
    also: tuple[Field, ...] = ()

    def asked(self, narrowed: Narrowed) -> Condition:
        """Which of the rows that may be read."""
        shape = anatomy(self.entity)
        parts: list[Condition] = [
            compared(self.entity, name, operator, Constant(value)) for name, operator, value in self.tests
        ]
        parts += in_year(self.entity, self.dated) if self.by_day else [of_year(self.entity)]
        if self.done:
            parts.append(IsNull(shape.columns[self.done], negated=True))
        if narrowed.county:
            parts.append(compared(self.entity, "county_id", "eq", Variable(("county",))))
        if narrowed.item:
            items = Source(shape=anatomy(SubsidyItem), allowed=TRUE)
            of_code = compared(SubsidyItem, "code", "eq", Variable(("item",)))
            parts.append(Has(shape.relations["item"], items, of_code))
        return rules.both(*parts)

    @property
    def selected(self) -> tuple[Field, ...]:
        """What is told of each row."""
        return (
            Field("id", "id"),
            Field(camel(self.amount), "amount"),
            Field(camel(self.dated), "date"),
            *(one(relation, "id") for relation in ("item", "county")),
            one("enterprise", "name"),
            *self.also,
        )


APPLICATION_NO = Field("instalment", "instalment", {}, (one("application", "no"),))
APPROVED = Money(
    entity=SubsidyApplication,
    amount="approved",
    dated="approved_at",
    by_day=True,
    tests=(("status", "in", GRANTED),),
    also=(Field("no", "no"), Field("waitingBudget", "waiting")),
)
KINDS: Mapping[str, Money] = MappingProxyType(
    {
        "approved": APPROVED,
        "waiting": replace(APPROVED, tests=(*APPROVED.tests, ("waiting_budget", "eq", True))),
        "gross": Money(
            entity=Disbursement, amount="amount", dated="paid_on", done="paid_on", also=(APPLICATION_NO,)
        ),
        "recovered": Money(
            entity=RecoveryCase,
            amount="recovered",
            dated="recovered_on",
            tests=(("recovered", "gt", Decimal(0)),),
            also=(APPLICATION_NO,),
        ),
    }
)
"""What the columns of a ledger add up, in yuan."""
OPENED = ("approved", "gross", "recovered")
"""Of which the rows are told; who waits is among the approved."""


@cache
def figures(shape: ViewerShape, narrowed: Narrowed) -> Statement:
    """The sums of each kind by item and county, the names of both, and the budgets of the year."""
    named = plain("id", "code", "name")
    return compile_operation(
        Operation(
            (
                *(
                    RootMany(
                        alias=kind,
                        connection=page(money.entity, shape, money.asked(narrowed), _grouped(money), limit=1),
                    )
                    for kind, money in KINDS.items()
                ),
                nodes(
                    "items", SubsidyItem, shape, TRUE, (*named, Field("effectiveFrom", "since")), limit=ALL
                ),
                nodes("counties", Region, shape, TRUE, named, limit=ALL),
                nodes("budgets", FundBudget, shape, of_year(FundBudget), _BUDGETS, limit=ALL),
            )
        )
    )


@cache
def opened(shape: ViewerShape, narrowed: Narrowed) -> Statement:
    """The rows that the sums are made of, the oldest first."""
    roots = (
        nodes(
            kind, money.entity, shape, money.asked(narrowed), money.selected, money.dated, limit=MOST_ROWS + 1
        )
        for kind, money in KINDS.items()
        if kind in OPENED
    )
    return compile_operation(Operation(tuple(roots)))


def _grouped(money: Money) -> GroupsOut:
    columns = anatomy(money.entity).columns
    keys = (OrderKey(steps=(), column=columns[name], descending=False) for name in ("item_id", "county_id"))
    outputs = (
        ("item", KeyOut(0)),
        ("county", KeyOut(1)),
        ("count", MeasureOf("count")),
        ("sum", MeasureOf("sum", columns[money.amount])),
    )
    return GroupsOut(
        alias="groups",
        keys=tuple(GroupKey(path=(key.column.name,), expression=key, bucket="VALUE") for key in keys),
        having=(),
        order=(),
        first=MOST_GROUPS,
        outputs=FiguresOut(alias="", fields=outputs),
    )


_BUDGETS = (*plain("id", "level", "fundUse", *BUDGET), one("county", "name"))


def of_year(entity: type[Entity]) -> Test:
    """The row's own year is ``$year``."""
    return compared(entity, "year", "eq", Variable(("year",)))


def in_year(entity: type[Entity], name: str) -> list[Condition]:
    """The date or instant lies in the year that begins with ``$from`` and ends before ``$until``."""
    return [
        compared(entity, name, "gte", Variable(("from",))),
        compared(entity, name, "lt", Variable(("until",))),
    ]
