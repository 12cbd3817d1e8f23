"""Root fields of the ledger of arrears: clearance rates, the age of debts, missing disclosures."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import Annotated, Any, cast

import strawberry
from strawberry import Info

from models import clock
from models.entities.arrears_records_effects import FIRST_YEAR
from models.errors import InvalidInput
from models.rules.clearance import Figures
from resolvers.arrears import (
    Ageing,
    Clearance,
    ClearanceRow,
    Overdue,
    Sum,
    ageing,
    clearance,
)
from resolvers.binding import opaque_id
from resolvers.disclosures import Undisclosed, undisclosed
from resolvers.payment_terms import default_interest
from schema.payment_terms import yuan
from schema.scalars import Day, DecimalNumber, Money
from schema.weighing import checked_page_size

PERCENT_PLACES = Decimal("0.01")
PAGE = 100


@strawberry.enum(description="排序对象 | Who is ranked by clearance rate")
class ClearanceKind(Enum):
    """Counties and city departments are ranked separately."""

    COUNTY = strawberry.enum_value("COUNTY", description="县(区) | Counties")
    CITY_DEPT = strawberry.enum_value("CITY_DEPT", description="市直部门 | City departments")


@strawberry.type(description="清偿情况 | What was confirmed and cleared")
class ClearanceFigures:
    """Figures of a period."""

    opening: Money = strawberry.field(description="期初确认（元） | Confirmed at the opening, yuan")
    added: Money = strawberry.field(description="新增确认（元） | Newly confirmed, yuan")
    confirmed: Money = strawberry.field(description="累计确认（元） | Confirmed in all, yuan")
    cleared: Money = strawberry.field(description="累计清偿（元） | Cleared in all, yuan")
    closing: Money = strawberry.field(description="期末余额（元） | Closing balance, yuan")
    rate: DecimalNumber | None = strawberry.field(
        description="清偿率（%，两位小数），没有欠款时为空 | Clearance rate, percent; none without arrears"
    )

    @classmethod
    def of(cls, known: Figures) -> "ClearanceFigures":
        """The figures in the API's words."""
        rate = known.rate
        return cls(
            opening=yuan(known.opening),
            added=yuan(known.added),
            confirmed=yuan(known.confirmed),
            cleared=yuan(known.cleared),
            closing=yuan(known.closing),
            rate=None
            if rate is None
            else cast("DecimalNumber", str(rate.quantize(PERCENT_PLACES, ROUND_HALF_UP))),
        )


@strawberry.type(description="清偿率排序的一行 | A county or city department in the order")
class ClearancePlace:
    """One place."""

    id: strawberry.ID = strawberry.field(description="县(区)或单位标识 | Id of the county or unit")
    name: str = strawberry.field(description="名称 | Name")
    rank: int | None = strawberry.field(description="名次，没有欠款的不排名 | Rank; none without arrears")
    below_average: bool | None = strawberry.field(
        description="是否低于全省平均，没有平均值时为空 | Strictly below the average; null without one"
    )
    figures: ClearanceFigures = strawberry.field(description="清偿情况 | Figures")

    @classmethod
    def of(cls, row: ClearanceRow, average: Decimal | None) -> "ClearancePlace":
        """The row in the API's words."""
        return cls(
            id=strawberry.ID(opaque_id("Region" if row.of_region else "OrgUnit", row.key)),
            name=row.name,
            rank=row.rank,
            below_average=None if average is None else row.figures.is_below(average),
            figures=ClearanceFigures.of(row.figures),
        )


@strawberry.type(description="清偿率排序 | Clearance rates in order")
class ClearanceOrder:
    """The order of a period."""

    period: str = strawberry.field(description="期间 | Period")
    published: bool = strawberry.field(
        description="是否已发布的排序，否则为实时测算 | As published; else as the ledger is now"
    )
    whole_city: bool = strawberry.field(
        description="是否全市口径，否则只含您可读的欠款 | Of the whole ledger; else of what you may read"
    )
    provincial_average: DecimalNumber | None = strawberry.field(
        description="全省平均清偿率（%） | Provincial average, percent"
    )
    average_source: str | None = strawberry.field(description="平均值来源 | Source of the average")
    rows: list[ClearancePlace] = strawberry.field(description="各行 | Rows, the highest rate first")
    total: ClearanceFigures = strawberry.field(description="合计 | Sum of the rows")

    @classmethod
    def of(cls, period: str, found: Clearance) -> "ClearanceOrder":
        """The order in the API's words."""
        return cls(
            period=period,
            published=found.published,
            whole_city=found.whole_city,
            provincial_average=None
            if found.average is None
            else cast("DecimalNumber", f"{found.average.normalize():f}"),
            average_source=found.source,
            rows=[ClearancePlace.of(row, found.average) for row in found.rows],
            total=ClearanceFigures.of(found.total),
        )


@strawberry.type(description="逾期欠款合计 | Overdue items added up")
class OverdueSum:
    """A sum."""

    count: int = strawberry.field(description="笔数 | Items")
    unpaid: Money = strawberry.field(description="未付金额（元） | Unpaid, yuan")
    disputed: Money = strawberry.field(description="其中有争议（元） | Of it in dispute, yuan")
    interest: Money = strawberry.field(description="逾期利息（元） | Interest, yuan")

    @classmethod
    def of(cls, total: Sum) -> "OverdueSum":
        """The sum in the API's words."""
        return cls(
            count=total.count,
            unpaid=yuan(total.unpaid),
            disputed=yuan(total.disputed),
            interest=yuan(total.interest),
        )


@strawberry.type(description="账龄分段 | Items of an age")
class AgeBucket:
    """One bucket."""

    code: str = strawberry.field(description="代码 | Code")
    label: str = strawberry.field(description="名称 | What it is called")
    sum: OverdueSum = strawberry.field(description="合计 | Sum")


@strawberry.type(description="逾期欠款 | An overdue item on the day")
class OverdueItem:
    """One item."""

    id: strawberry.ID = strawberry.field(description="欠款标识 | Opaque id of the item")
    contract_no: str = strawberry.field(description="合同编号 | Contract number")
    due_on: Day = strawberry.field(description="应付日期 | Due date")
    overdue_days: int = strawberry.field(description="逾期天数 | Days overdue")
    bucket: str = strawberry.field(description="账龄分段代码 | Code of its bucket")
    unpaid: Money = strawberry.field(description="未付金额（元） | Unpaid, yuan")
    disputed: Money = strawberry.field(description="其中有争议（元） | Of it in dispute, yuan")
    interest: Money = strawberry.field(description="逾期利息（元） | Interest, yuan")

    @classmethod
    def of(cls, item: Overdue) -> "OverdueItem":
        """The item in the API's words."""
        return cls(
            id=strawberry.ID(opaque_id("ArrearsItem", item.item_id)),
            contract_no=item.contract_no,
            due_on=Day(item.due_on),
            overdue_days=item.days,
            bucket=item.bucket.code,
            unpaid=yuan(item.unpaid),
            disputed=yuan(item.disputed),
            interest=yuan(item.interest),
        )


@strawberry.type(description="欠款账龄 | How old what is overdue is")
class ArrearsAgeing:
    """Buckets, their total, and a page of the items that they are made of."""

    as_of: Day = strawberry.field(description="测算日 | On which day")
    buckets: list[AgeBucket] = strawberry.field(description="分段 | Buckets")
    total: OverdueSum = strawberry.field(description="合计 | Total of the buckets")
    items: list[OverdueItem] = strawberry.field(
        description="逾期最久的在前 | The items, the oldest first; page with first and offset"
    )

    @classmethod
    def of(cls, found: Ageing, first: int, offset: int) -> "ArrearsAgeing":
        """The ageing in the API's words."""
        return cls(
            as_of=Day(found.as_of),
            buckets=[
                AgeBucket(code=bucket.code, label=bucket.label, sum=OverdueSum.of(total))
                for bucket, total in found.buckets
            ],
            total=OverdueSum.of(found.total),
            items=[OverdueItem.of(each) for each in found.items[offset : offset + first]],
        )


@strawberry.type(description="尚未公示的单位 | A unit that has yet to disclose what it owed")
class MissingDisclosure:
    """One unit."""

    unit: strawberry.ID = strawberry.field(description="单位标识 | Opaque id of the unit")
    name: str = strawberry.field(description="单位名称 | Name")
    due_on: Day = strawberry.field(description="公示期限 | To be disclosed by")
    overdue_days: int = strawberry.field(description="逾期天数 | Days overdue")
    contracts: int = strawberry.field(description="年末逾期未支付合同数 | Overdue items at the year's end")
    unpaid: Money = strawberry.field(description="年末逾期未支付金额（元） | Unpaid at the year's end, yuan")

    @classmethod
    def of(cls, found: Undisclosed) -> "MissingDisclosure":
        """The unit in the API's words."""
        return cls(
            unit=strawberry.ID(opaque_id("OrgUnit", found.unit_id)),
            name=found.name,
            due_on=Day(found.due_on),
            overdue_days=found.overdue_days,
            contracts=found.contracts,
            unpaid=yuan(found.unpaid),
        )


@strawberry.type
class ArrearsQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(
        description="清偿率排序：已发布的，或按您可读的欠款实时测算 | Clearance rates, as published or live"
    )
    async def clearance_ranking(
        self,
        info: Info,
        period: Annotated[str, strawberry.argument(description="期间，如 2026Q2 | Period")],
        kind: Annotated[ClearanceKind, strawberry.argument(description="排序对象 | Who is ranked")],
    ) -> ClearanceOrder:
        """The order of the period."""
        context: Any = info.context
        found = await clearance(context.rows, context.viewer, period, str(kind.value))
        return ClearanceOrder.of(period, found)

    @strawberry.field(description="欠款账龄，只含您可读的 | How old the overdue items are that you may read")
    async def arrears_ageing(
        self,
        info: Info,
        as_of: Annotated[
            Day | None, strawberry.argument(description="测算日，默认今天 | On which day; today")
        ] = None,
        first: Annotated[int, strawberry.argument(description="每页笔数 | Items a page")] = 20,
        offset: Annotated[int, strawberry.argument(description="跳过笔数 | Items to skip")] = 0,
    ) -> ArrearsAgeing:
        """Buckets and items."""
        first = checked_page_size(first, "first", PAGE)
        if offset < 0:
            raise InvalidInput("跳过笔数不能为负数", field="offset")
        context: Any = info.context
        daily = await default_interest(context.rows, context.viewer)
        found = await ageing(context.rows, context.viewer, daily, as_of)
        return ArrearsAgeing.of(found, first, offset)

    @strawberry.field(
        description="年末有逾期欠款而尚未公示的单位 | Units that owed at a year's end and told nobody"
    )
    async def missing_disclosures(
        self,
        info: Info,
        year: Annotated[int, strawberry.argument(description="年度 | Year that is over")],
    ) -> list[MissingDisclosure]:
        """The units, by name."""
        context: Any = info.context
        if not FIRST_YEAR <= year < clock.today().year:
            raise InvalidInput("公示的是已结束的年度", field="year")
        found = await undisclosed(context.rows, context.viewer, year)
        return [MissingDisclosure.of(each) for each in found]
