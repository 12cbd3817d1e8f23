"""Root fields of financing that no table answers: K11 to K13, and what was pushed to a bank."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from decimal import Decimal
from typing import Annotated, Any, cast

import strawberry
from strawberry import Info

from models.rules import loan_availability
from models.rules.loan_availability import Availability, PushFigures
from models.rules.loan_growth import CLAUSE, FORMULA, percent
from resolvers.binding import opaque_id
from resolvers.financing import Inbox, PushCell, bank_inbox, financing_stats, loan_growth
from schema.scalars import DecimalNumber, Instant, Money


def _decimal(value: Decimal | None) -> DecimalNumber | None:
    # Scalars of this schema are written by whoever fills them: JSON has no decimals.
    return None if value is None else cast("DecimalNumber", str(value))


def _money(value: Decimal | None) -> Money | None:
    return None if value is None else cast("Money", f"{value:.2f}")


@strawberry.type(description="推送与反馈（K11） | What was pushed to banks, and what of it was answered")
class PushStats:
    """K11 of one kind of list at one bank."""

    kind: str = strawberry.field(description="清单种类 | Kind of list")
    bank: strawberry.ID = strawberry.field(description="银行标识 | Id of the bank")
    bank_name: str = strawberry.field(description="银行 | Bank")
    pushed: int = strawberry.field(description="推送企业数 | Rows pushed")
    fed_back: int = strawberry.field(description="已反馈数 | Rows answered")
    late: int = strawberry.field(description="逾期反馈数 | Rows answered late")
    feedback_rate: DecimalNumber | None = strawberry.field(description="反馈率（%） | Answered, per cent")

    @classmethod
    def of(cls, cell: PushCell) -> "PushStats":
        """The cell as the API tells it."""
        figures = cell.figures
        return cls(
            kind=cell.kind,
            bank=strawberry.ID(opaque_id("Bank", cell.bank_id)),
            bank_name=cell.bank,
            pushed=figures.pushed,
            fed_back=figures.fed_back,
            late=figures.late,
            feedback_rate=_decimal(figures.rate),
        )


@strawberry.type(description="贷款获得率（K12） | How far needs were met")
class AvailabilityStats:
    """K12 of all needs, or of one type of loan."""

    type: str | None = strawberry.field(
        description="贷款类型，全部为空 | Type of loan, none for all together"
    )
    decided: int = strawberry.field(description="已作出决定的需求数 | Needs decided on")
    approved: int = strawberry.field(description="获批需求数 | Needs approved")
    approval_rate: DecimalNumber | None = strawberry.field(description="贷款获得率（%） | Approved, per cent")
    requested_amount: Money | None = strawberry.field(
        description="已作出决定的需求金额（元），不应知悉者为空 | Requested in those, yuan"
    )
    approved_amount: Money | None = strawberry.field(
        description="获批金额（元），不应知悉者为空 | Approved, yuan"
    )
    satisfaction: DecimalNumber | None = strawberry.field(
        description="金额满足率（%） | Approved of requested money, per cent"
    )

    @classmethod
    def of(cls, found: Availability, kind: str | None = None) -> "AvailabilityStats":
        """The figures as the API tells them."""
        return cls(
            type=kind,
            decided=found.decided,
            approved=found.approved,
            approval_rate=_decimal(found.approval_rate),
            requested_amount=_money(found.requested_amount),
            approved_amount=_money(found.approved_amount),
            satisfaction=_decimal(found.satisfaction),
        )


@strawberry.type(description="融资清单统计（K11、K12） | What the three lists of a period amount to")
class FinancingStats:
    """K11 and K12 within the viewer's scope."""

    period: str = strawberry.field(description="季度或月份 | Quarter or month")
    pushed: int = strawberry.field(description="推送企业数 | Rows pushed")
    fed_back: int = strawberry.field(description="已反馈数 | Rows answered")
    late: int = strawberry.field(description="逾期反馈数 | Rows answered late")
    feedback_rate: DecimalNumber | None = strawberry.field(description="反馈率（%） | Answered, per cent")
    pushes: list[PushStats] = strawberry.field(description="按清单种类和银行 | By kind of list and bank")
    availability: AvailabilityStats = strawberry.field(description="贷款获得率 | How far needs were met")
    by_type: list[AvailabilityStats] = strawberry.field(description="按贷款类型 | By type of loan")
    formula: str = strawberry.field(description="计算公式 | How it is computed")
    clause: str = strawberry.field(description="依据 | Clause of the measures")


@strawberry.type(description="银行待办清单 | A list that was pushed to your bank")
class BankInboxEntry:
    """One push."""

    push: strawberry.ID = strawberry.field(description="推送标识 | Id of the push")
    list_no: str = strawberry.field(description="清单编号 | Number of the list")
    kind: str = strawberry.field(description="清单种类 | Kind of list")
    pushed_at: Instant = strawberry.field(description="推送时间 | Pushed at")
    due_at: Instant = strawberry.field(description="反馈时限 | Feedback due")
    read_at: Instant | None = strawberry.field(description="签收时间 | Read at")
    pushed: int = strawberry.field(description="推送企业数 | Rows pushed")
    waiting: int = strawberry.field(description="待反馈数 | Rows not answered")
    withdrawn: int = strawberry.field(description="企业已撤回数 | Rows whose enterprise has withdrawn")

    @classmethod
    def of(cls, found: Inbox) -> "BankInboxEntry":
        """The push as the API tells it."""
        return cls(
            push=strawberry.ID(opaque_id("BankPush", found.id)),
            list_no=found.no,
            kind=found.kind,
            pushed_at=Instant(found.pushed_at),
            due_at=Instant(found.due_at),
            read_at=Instant(found.read_at) if found.read_at else None,
            pushed=found.pushed,
            waiting=found.waiting,
            withdrawn=found.withdrawn,
        )


@strawberry.type(description="年末余额与增速 | A year's balance and its growth")
class YearlyLoanGrowth:
    """One year."""

    year: int = strawberry.field(description="年度 | Year")
    balance: Money | None = strawberry.field(description="年末余额（元） | Balance, yuan")
    growth_rate: DecimalNumber | None = strawberry.field(
        description="比上年增长（%） | Growth over the year before, per cent"
    )


@strawberry.type(description="普惠小微贷款增速（K13） | How inclusive loans grow")
class LoanGrowth:
    """K13."""

    years: list[YearlyLoanGrowth] = strawberry.field(description="各年 | Each year")
    average_rate: DecimalNumber | None = strawberry.field(
        description="年均增速（复合，%） | Compound annual growth rate, per cent"
    )
    target_rate: DecimalNumber | None = strawberry.field(description="目标（%） | Target, per cent")
    met: bool | None = strawberry.field(description="是否达标 | Whether the target is met")
    formula: str = strawberry.field(description="计算公式 | How it is computed")
    clause: str = strawberry.field(description="依据 | Clause of the measures")


@strawberry.type
class FinancingQuery:
    """The root fields of this module."""

    @strawberry.field(description="融资清单统计，按您的范围 | What the lists of a period amount to")
    async def financing_stats(
        self,
        info: Info,
        period: Annotated[str, strawberry.argument(description="如 2026Q2、2026-06 | Quarter or month")],
    ) -> FinancingStats:
        """K11 and K12."""
        context: Any = info.context
        found = await financing_stats(context.rows, context.viewer, period)
        pushes: PushFigures = found.pushes
        return FinancingStats(
            period=period,
            pushed=pushes.pushed,
            fed_back=pushes.fed_back,
            late=pushes.late,
            feedback_rate=_decimal(pushes.rate),
            pushes=[PushStats.of(cell) for cell in found.cells],
            availability=AvailabilityStats.of(found.availability),
            by_type=[AvailabilityStats.of(each, name) for name, each in sorted(found.by_type.items())],
            formula=loan_availability.FORMULA,
            clause=loan_availability.CLAUSE,
        )

    @strawberry.field(description="推送至本行的清单，未签收的在前 | What was pushed to your bank")
    async def bank_inbox(self, info: Info) -> list[BankInboxEntry]:
        """The pushes; none for whoever is of no bank."""
        context: Any = info.context
        return [BankInboxEntry.of(each) for each in await bank_inbox(context.rows, context.viewer)]

    @strawberry.field(description="普惠小微贷款年均增速 | How inclusive loans to small enterprises grow")
    async def loan_growth(
        self,
        info: Info,
        from_year: Annotated[int | None, strawberry.argument(description="基期年度 | Baseline")] = None,
        to_year: Annotated[int | None, strawberry.argument(description="截止年度 | Last year")] = None,
    ) -> LoanGrowth:
        """K13."""
        context: Any = info.context
        found, target = await loan_growth(context.rows, context.viewer, from_year, to_year)
        return LoanGrowth(
            years=[
                YearlyLoanGrowth(
                    year=each.year, balance=_money(each.amount), growth_rate=_decimal(percent(each.growth))
                )
                for each in found.years
            ],
            average_rate=_decimal(percent(found.average)),
            target_rate=_decimal(percent(target)),
            met=found.met,
            formula=FORMULA,
            clause=CLAUSE,
        )
