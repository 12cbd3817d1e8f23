"""Root fields of the subsidy ledger: sums by item and county with the rows behind each, and cycle times."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, Any, cast

import strawberry
from strawberry import Info

from models.errors import InvalidInput
from resolvers.cycle_times import TARGET_WD, CycleTime, subsidy_cycle_time
from resolvers.ledgers import BudgetLine, Entry, Ledger, LedgerLine, Name, Opened, Wanted, subsidy_ledger
from schema.payment_terms import yuan
from schema.scalars import Day, DecimalNumber, Money

LARGEST_PAGE = 100
PERCENT_PLACES = Decimal("0.01")

First = Annotated[int, strawberry.argument(description="笔数，最多 100 | How many, at most 100")]
Offset = Annotated[int, strawberry.argument(description="跳过笔数 | How many to skip")]


@strawberry.type(description="台账的项目 | An item of the ledger")
class LedgerItem:
    """An item, by its newest version."""

    id: strawberry.ID = strawberry.field(description="补助项目标识 | Id of the item")
    code: str = strawberry.field(description="项目编码 | Code")
    name: str = strawberry.field(description="项目名称 | Name")

    @classmethod
    def of(cls, name: Name) -> "LedgerItem":
        """The item in the API's words."""
        return cls(id=strawberry.ID(name.id), code=name.code, name=name.name)


@strawberry.type(description="台账的县(区) | A county of the ledger")
class LedgerCounty:
    """A county."""

    id: strawberry.ID = strawberry.field(description="县(区)标识 | Id of the county")
    code: str = strawberry.field(description="区划代码 | Code")
    name: str = strawberry.field(description="名称 | Name")

    @classmethod
    def of(cls, name: Name) -> "LedgerCounty":
        """The county in the API's words."""
        return cls(id=strawberry.ID(name.id), code=name.code, name=name.name)


@strawberry.type(description="台账明细 | A row that a figure is made of")
class LedgerEntry:
    """An application, a payment or a recovery."""

    id: strawberry.ID = strawberry.field(description="记录标识 | Id of the row")
    no: str | None = strawberry.field(description="申报编号 | Number of the application")
    enterprise_name: str | None = strawberry.field(description="企业 | Enterprise")
    amount: Money = strawberry.field(description="计入金额（元） | What counts of it, yuan")
    date: Day | None = strawberry.field(description="批准、拨付或追回日期 | Approved, paid or recovered on")
    waiting: bool = strawberry.field(description="等待预算 | Waits for the budget")

    @classmethod
    def of(cls, entry: Entry) -> "LedgerEntry":
        """The row in the API's words."""
        return cls(
            id=strawberry.ID(entry.id),
            no=entry.no,
            enterprise_name=entry.enterprise,
            amount=yuan(entry.amount),
            date=Day(entry.on) if entry.on else None,
            waiting=entry.waiting,
        )


@strawberry.type(name="SubsidyLedgerLine", description="台账的一行 | A line of the ledger")
class LedgerLineType:
    """An item in a county; without one of them, all of them; with the rows that each figure is made of."""

    item: LedgerItem | None = strawberry.field(description="补助项目，空为全部 | Item; null for all")
    county: LedgerCounty | None = strawberry.field(description="县(区)，空为全部 | County; null for all")
    applications: int = strawberry.field(description="当年批准的申报数 | Applications approved in the year")
    approved: Money = strawberry.field(description="其核定金额（元） | What was approved of them, yuan")
    waiting: Money = strawberry.field(description="其中等待预算（元） | Of it waiting for the budget, yuan")
    gross: Money = strawberry.field(description="当年拨付（元） | Paid in the year, yuan")
    recovered: Money = strawberry.field(description="当年拨付中已追回（元） | Of it recovered, yuan")
    net: Money = strawberry.field(description="净拨付（元） | Paid less recovered, yuan")
    line: strawberry.Private[LedgerLine]
    opened: strawberry.Private[Opened]

    @classmethod
    def of(cls, line: LedgerLine, opened: Opened) -> "LedgerLineType":
        """The line in the API's words."""
        figures = line.figures
        return cls(
            item=LedgerItem.of(line.item) if line.item else None,
            county=LedgerCounty.of(line.county) if line.county else None,
            applications=figures.applications,
            approved=yuan(figures.approved),
            waiting=yuan(figures.waiting),
            gross=yuan(figures.gross),
            recovered=yuan(figures.recovered),
            net=yuan(figures.net),
            line=line,
            opened=opened,
        )

    @strawberry.field(description="拨付明细 | Payments that gross is made of, the oldest first")
    async def payments(self, first: First = 20, offset: Offset = 0) -> list[LedgerEntry]:
        """A page of them."""
        return await self._page("gross", first, offset)

    @strawberry.field(description="追回明细 | Recoveries that recovered is made of, the oldest first")
    async def recoveries(self, first: First = 20, offset: Offset = 0) -> list[LedgerEntry]:
        """A page of them."""
        return await self._page("recovered", first, offset)

    @strawberry.field(
        description="申报明细 | Applications that approved and waiting are made of, the oldest first"
    )
    async def application_rows(self, first: First = 20, offset: Offset = 0) -> list[LedgerEntry]:
        """A page of them."""
        return await self._page("approved", first, offset)

    async def _page(self, kind: str, first: int, offset: int) -> list[LedgerEntry]:
        if not 1 <= first <= LARGEST_PAGE:
            raise InvalidInput(f"first 应为 1 至 {LARGEST_PAGE}", field="first")
        if offset < 0:
            raise InvalidInput("跳过笔数不能为负数", field="offset")
        entries = await self.opened.entries(kind, self.line)
        return [LedgerEntry.of(each) for each in entries[offset : offset + first]]


@strawberry.type(description="年度预算 | A budget of the year")
class LedgerBudget:
    """One use of the fund."""

    id: strawberry.ID = strawberry.field(description="预算标识 | Id of the budget")
    level: str = strawberry.field(description="层级 | Level")
    county: str | None = strawberry.field(description="县(区)，县级预算才有 | County, of a county's budget")
    fund_use: str = strawberry.field(description="资金用途 | Use of the fund")
    budget: Money = strawberry.field(description="预算（元） | Budget, yuan")
    approved: Money = strawberry.field(description="已核定（元） | Approved, yuan")
    paid: Money = strawberry.field(description="已拨付（元） | Paid, yuan")
    recovered: Money = strawberry.field(description="已追回（元） | Recovered, yuan")
    waiting: Money = strawberry.field(description="等待中（元） | Waiting for it, yuan")
    available: Money = strawberry.field(description="可用（元） | Available, yuan")

    @classmethod
    def of(cls, line: BudgetLine) -> "LedgerBudget":
        """The budget in the API's words."""
        return cls(
            id=strawberry.ID(line.id),
            level=line.level,
            county=line.county,
            fund_use=line.fund_use,
            **{name: yuan(amount) for name, amount in line.amounts.items()},
        )


@strawberry.type(name="SubsidyLedger", description="补助资金台账 | The ledger of subsidies of a year")
class SubsidyLedgerType:
    """What the viewer may read of it, added up."""

    year: int = strawberry.field(description="年度 | Year")
    rows: list[LedgerLineType] = strawberry.field(description="项目×县(区) | By item and county")
    by_item: list[LedgerLineType] = strawberry.field(description="按项目 | By item")
    by_county: list[LedgerLineType] = strawberry.field(description="按县(区) | By county")
    total: LedgerLineType = strawberry.field(description="合计 | Total")
    budgets: list[LedgerBudget] = strawberry.field(description="年度预算 | Budgets of the year")

    @classmethod
    def of(cls, year: int, found: Ledger) -> "SubsidyLedgerType":
        """The ledger in the API's words."""
        of = LedgerLineType.of
        return cls(
            year=year,
            rows=[of(line, found.opened) for line in found.lines],
            by_item=[of(line, found.opened) for line in found.by_item],
            by_county=[of(line, found.opened) for line in found.by_county],
            total=of(found.total, found.opened),
            budgets=[LedgerBudget.of(line) for line in found.budgets],
        )


@strawberry.type(name="SubsidyCycleTime", description="补助办理周期（K19） | How long subsidies take")
class SubsidyCycleTimeType:
    """From sending the application to the arrival of the money."""

    year: int = strawberry.field(description="到账年度 | Year of arrival")
    payments: int = strawberry.field(description="首期到账笔数 | First payments that arrived")
    median_working_days: DecimalNumber | None = strawberry.field(
        description="提交至到账工作日中位数 | Median of working days"
    )
    target_working_days: int = strawberry.field(description="目标工作日 | Working days in which it should be")
    share_in_time: DecimalNumber | None = strawberry.field(
        description="在目标内的占比（%，两位小数） | Share within the target, percent"
    )

    @classmethod
    def of(cls, year: int, found: CycleTime) -> "SubsidyCycleTimeType":
        """The figures in the API's words."""
        share = found.share_in_time
        return cls(
            year=year,
            payments=found.payments,
            median_working_days=_decimal(found.median),
            target_working_days=TARGET_WD,
            share_in_time=_decimal(
                share.quantize(PERCENT_PLACES, ROUND_HALF_UP) if share is not None else None
            ),
        )


def _decimal(value: Decimal | None) -> DecimalNumber | None:
    # Scalars of this schema are written by whoever fills them: JSON has no decimals.
    return None if value is None else cast("DecimalNumber", str(value))


@strawberry.type
class LedgerQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(
        description="补助资金台账，只含您可读的（K18） | Subsidies by item and county, of what you may read"
    )
    async def subsidy_ledger(
        self,
        info: Info,
        year: Annotated[int, strawberry.argument(description="年度 | Year")],
        county_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="只看该县(区) | Id of the one county")
        ] = None,
        item_code: Annotated[
            str | None, strawberry.argument(description="只看该项目 | Code of the one item")
        ] = None,
    ) -> SubsidyLedgerType:
        """Sums by item and county, by each, and in all; and the budgets."""
        context: Any = info.context
        wanted = Wanted(year, None if county_id is None else str(county_id), item_code)
        return SubsidyLedgerType.of(year, await subsidy_ledger(context.rows, context.viewer, wanted))

    @strawberry.field(
        description="补助办理周期，只含您可读的（K19） | From application to arrival, of what you may read"
    )
    async def subsidy_cycle_time(
        self, info: Info, year: Annotated[int, strawberry.argument(description="到账年度 | Year of arrival")]
    ) -> SubsidyCycleTimeType:
        """Median and share in time."""
        context: Any = info.context
        return SubsidyCycleTimeType.of(year, await subsidy_cycle_time(context.rows, context.viewer, year))
