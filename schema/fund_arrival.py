"""The root field that tells how much of the money ordered has arrived, and how much of it in time."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import Annotated, Any, cast

import strawberry
from strawberry import Info

from models import clock
from resolvers.fund_arrival import ArrivalFigures, ArrivalPart, ArrivalStats, fund_arrival_stats
from schema.scalars import Day, DecimalNumber, Money

CENT = Decimal("0.01")


@strawberry.enum(description="到账统计维度 | What the arrival of funds is broken down by")
class FundArrivalBy(Enum):
    """The two ways to break the figures down."""

    LEVEL = strawberry.enum_value("LEVEL", description="资金层级 | Level of the treasury")
    COUNTY = strawberry.enum_value("COUNTY", description="县(区) | County")


@strawberry.type(description="到账情况 | What was ordered, and what of it has arrived")
class FundArrivalFigures:
    """One set of figures; rates in percent, as they are shown."""

    allocations: int = strawberry.field(description="下达笔数 | Number of allocations")
    ordered: Money = strawberry.field(description="下达金额（元） | Ordered, yuan")
    arrived: Money = strawberry.field(description="到账金额（元） | Arrived, yuan")
    rate: DecimalNumber | None = strawberry.field(
        description="到账率（%），未下达的为空 | Arrived of ordered, percent"
    )
    due: Money = strawberry.field(description="已到应到账日期的下达金额（元） | Ordered and due, yuan")
    on_time: Money = strawberry.field(description="其中按时到账（元） | Arrived in time of it, yuan")
    on_time_rate: DecimalNumber | None = strawberry.field(
        description="按时到账率（%），无到期的为空 | Arrived in time of due, percent"
    )

    @classmethod
    def of(cls, figures: ArrivalFigures) -> "FundArrivalFigures":
        """The figures as the API tells them."""
        return cls(
            allocations=figures.allocations,
            ordered=_money(figures.ordered),
            arrived=_money(figures.arrived),
            rate=_percent(figures.rate),
            due=_money(figures.due),
            on_time=_money(figures.on_time),
            on_time_rate=_percent(figures.on_time_rate),
        )


@strawberry.type(description="到账情况的一部分 | The figures of a level or a county")
class FundArrivalPart:
    """One level or county."""

    key: str | None = strawberry.field(
        description="层级或县(区)代码，不分县的为空 | Level or code of the county"
    )
    name: str | None = strawberry.field(description="名称 | Name")
    figures: FundArrivalFigures = strawberry.field(description="情况 | Figures")

    @classmethod
    def of(cls, part: ArrivalPart) -> "FundArrivalPart":
        """The part as the API tells it."""
        return cls(key=part.key, name=part.name, figures=FundArrivalFigures.of(part.figures))


@strawberry.type(description="资金到账统计 | The arrival of funds, of all that you may see")
class FundArrivalStats:
    """The whole and its parts."""

    as_of: Day = strawberry.field(description="统计日期 | Day of the figures")
    total: FundArrivalFigures = strawberry.field(description="合计 | Sum")
    parts: list[FundArrivalPart] = strawberry.field(description="分项 | Parts, if a breakdown is asked for")

    @classmethod
    def of(cls, stats: ArrivalStats) -> "FundArrivalStats":
        """The statistics as the API tells them."""
        return cls(
            as_of=Day(stats.as_of),
            total=FundArrivalFigures.of(stats.total),
            parts=[FundArrivalPart.of(part) for part in stats.parts],
        )


# Scalars of this schema are written by whoever fills them: JSON has no decimals.
def _money(amount: Decimal) -> Money:
    return cast("Money", str(amount))


def _percent(rate: Decimal | None) -> DecimalNumber | None:
    return None if rate is None else cast("DecimalNumber", str(rate.quantize(CENT, ROUND_HALF_UP)))


@strawberry.type
class FundArrivalQuery:
    """The root field of this module; a base of ``PythonQuery``."""

    @strawberry.field(
        description="资金到账统计（市、县两级），按您的数据范围 | Arrival of the city's and counties' funds"
    )
    async def fund_arrival_stats(
        self,
        info: Info,
        as_of: Annotated[
            Day | None, strawberry.argument(description="统计日期，默认今天 | Day of the figures; today")
        ] = None,
        since: Annotated[
            Day | None, strawberry.argument(description="只统计此日起下达的 | Only what was ordered since")
        ] = None,
        by: Annotated[
            FundArrivalBy | None, strawberry.argument(description="统计维度 | What to break down by")
        ] = None,
    ) -> FundArrivalStats:
        """The figures within the viewer's scope."""
        context: Any = info.context
        wanted = str(by.value) if by else None
        stats = await fund_arrival_stats(
            context.rows, context.viewer, as_of or clock.today(), by=wanted, since=since
        )
        return FundArrivalStats.of(stats)
