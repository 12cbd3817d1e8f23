"""Root fields that say when money is due to a small or medium enterprise, what the delay costs, and why."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, cast

import strawberry
from strawberry import Info

from models.errors import InvalidInput
from models.rules.payment_terms import REGULATION, Debt, Due
from resolvers.payment_terms import due_of, due_of_item
from schema.scalars import Day, DecimalNumber, Money

MOST_TERM_DAYS = 3_650


@strawberry.enum(description="付款方类型 | Kind of debtor, as the regulation tells them apart")
class PayingParty(Enum):
    """Debtors, and those to whom the regulation does not apply."""

    ORGAN = strawberry.enum_value("ORGAN", description="机关 | Government organ")
    INSTITUTION = strawberry.enum_value("INSTITUTION", description="事业单位 | Public institution")
    LARGE_STATE = strawberry.enum_value("LARGE_STATE", description="国有大型企业 | Large state enterprise")
    LARGE_OTHER = strawberry.enum_value("LARGE_OTHER", description="其他大型企业 | Other large enterprise")
    OTHER = strawberry.enum_value("OTHER", description="其他 | Anybody else")


@strawberry.enum(description="收款方规模 | Size of the creditor when the contract was signed")
class PayeeSize(Enum):
    """Sizes of enterprises."""

    LARGE = strawberry.enum_value("LARGE", description="大型 | Large")
    MEDIUM = strawberry.enum_value("MEDIUM", description="中型 | Medium")
    SMALL = strawberry.enum_value("SMALL", description="小型 | Small")
    MICRO = strawberry.enum_value("MICRO", description="微型 | Micro")


@strawberry.input(description="付款期限测算 | What is known of a contract")
class PaymentDueInput:
    """A contract and the money owed by it; rates are fractions, money is in yuan."""

    debtor_type: PayingParty = strawberry.field(description="付款方类型 | Kind of debtor")
    size_at_signing: PayeeSize | None = strawberry.field(
        default=None, description="订立合同时收款方规模 | Creditor's size at signing"
    )
    delivered_on: Day | None = strawberry.field(default=None, description="交付日期 | Delivered on")
    acceptance_agreed: bool | None = strawberry.field(
        default=None, description="约定验收后付款 | Payment after acceptance was agreed"
    )
    acceptance_due_on: Day | None = strawberry.field(
        default=None, description="约定验收期限届满日 | Acceptance was to be done by"
    )
    accepted_on: Day | None = strawberry.field(default=None, description="验收日期 | Accepted on")
    progress_settlement: bool | None = strawberry.field(
        default=None, description="按进度或定期结算 | Settled by progress or periods"
    )
    settled_on: Day | None = strawberry.field(default=None, description="结算确认日期 | Settled on")
    contract_term_days: int | None = strawberry.field(
        default=None, description="约定付款天数 | Agreed term in days"
    )
    back_to_back: bool | None = strawberry.field(
        default=None, description="以第三方付款为条件 | Paid only when a third party pays"
    )
    unpaid: Money | None = strawberry.field(default=None, description="未付金额（元） | Unpaid, yuan")
    dispute_part: Money | None = strawberry.field(
        default=None, description="其中有争议的金额（元） | Of it in dispute, yuan"
    )
    agreed_yearly_rate: DecimalNumber | None = strawberry.field(
        default=None, description="约定年利率（小数，如 0.0435） | Agreed yearly rate, a fraction"
    )
    lpr_at_signing: DecimalNumber | None = strawberry.field(
        default=None, description="订立合同时一年期LPR（小数） | One-year LPR at signing, a fraction"
    )
    as_of: Day | None = strawberry.field(default=None, description="测算日，默认今天 | On which day; today")

    def debt(self) -> Debt:
        """What was given, in the words of the rules.

        Raises:
            InvalidInput: a figure that no contract has.
        """
        unpaid, disputed = self.unpaid or Decimal(0), self.dispute_part or Decimal(0)
        if unpaid < 0:
            raise InvalidInput("未付金额不能为负数", field="input.unpaid")
        if not 0 <= disputed <= unpaid:
            raise InvalidInput("争议金额为零至未付金额", field="input.disputePart")
        if self.contract_term_days is not None and not 0 <= self.contract_term_days <= MOST_TERM_DAYS:
            raise InvalidInput(f"约定付款天数为 0 至 {MOST_TERM_DAYS} 日", field="input.contractTermDays")
        rates = {"agreedYearlyRate": self.agreed_yearly_rate, "lprAtSigning": self.lpr_at_signing}
        for name, rate in rates.items():
            if rate is not None and not 0 <= rate <= 1:
                raise InvalidInput("年利率以小数填写，为 0 至 1，如 0.0435 即 4.35%", field=f"input.{name}")
        return Debt(
            debtor_type=str(self.debtor_type.value),
            size_at_signing=str(self.size_at_signing.value) if self.size_at_signing else None,
            delivered_on=self.delivered_on,
            accepted_on=self.accepted_on,
            acceptance_due_on=self.acceptance_due_on,
            acceptance_agreed=bool(self.acceptance_agreed),
            settled_on=self.settled_on,
            progress_settlement=bool(self.progress_settlement),
            contract_term_days=self.contract_term_days,
            back_to_back=bool(self.back_to_back),
            agreed_yearly_rate=self.agreed_yearly_rate,
            lpr_at_signing=self.lpr_at_signing,
            unpaid=unpaid,
            dispute_part=disputed,
        )


@strawberry.type(description="付款条件提示 | What of the terms is unlawful or has to be looked at")
class PaymentFlag:
    """One finding."""

    code: str = strawberry.field(description="代码 | Code")
    article: str = strawberry.field(description="条款 | Article")
    sentence: str = strawberry.field(description="说明 | What it means")


@strawberry.type(description="适用的条款 | An article that was applied")
class PaymentArticle:
    """One article with what follows from it here."""

    article: str = strawberry.field(description="条款 | Article")
    sentence: str = strawberry.field(description="说明 | What follows from it")


@strawberry.type(description="付款期限与逾期利息 | When money is due, and what its delay costs")
class PaymentDue:
    """What follows from the regulation."""

    applicable: bool = strawberry.field(description="是否适用条例 | Whether the regulation applies")
    start_on: Day | None = strawberry.field(description="起算日 | From which day the term runs")
    term_days: int | None = strawberry.field(description="付款期限（日） | Term, days")
    due_on: Day | None = strawberry.field(description="应付日期 | Due date")
    overdue_days: int = strawberry.field(description="逾期天数 | Days overdue")
    interest: Money = strawberry.field(description="逾期利息（元） | Interest, yuan, rounded to the 分")
    payable: Money = strawberry.field(description="无争议的应付金额（元） | Undisputed part, yuan")
    flags: list[PaymentFlag] = strawberry.field(description="提示 | What is unlawful or to be looked at")
    articles: list[PaymentArticle] = strawberry.field(description="适用的条款 | Articles applied")
    source: str = strawberry.field(description="依据 | Regulation")

    @classmethod
    def of(cls, due: Due) -> "PaymentDue":
        """The result in the API's words."""
        return cls(
            applicable=due.applicable,
            start_on=Day(due.start_on) if due.start_on else None,
            term_days=due.term_days,
            due_on=Day(due.due_on) if due.due_on else None,
            overdue_days=due.overdue_days,
            interest=yuan(due.interest),
            payable=yuan(due.payable),
            flags=[
                PaymentFlag(code=each.code, article=each.article, sentence=each.sentence)
                for each in due.flags
            ],
            articles=[PaymentArticle(article=each.article, sentence=each.sentence) for each in due.applied],
            source=REGULATION,
        )


def yuan(amount: Decimal) -> Money:
    """The amount as it is written: scalars of this schema are written by whoever fills them."""
    return cast("Money", f"{amount:.2f}")


@strawberry.type
class PaymentQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(
        description="付款期限测算，无须登录 | When money is due to a small enterprise; open to all"
    )
    async def payment_due(
        self,
        info: Info,
        input: Annotated[  # noqa: A002 - the API's word
            PaymentDueInput, strawberry.argument(description="合同情况 | The contract")
        ],
    ) -> PaymentDue:
        """The due date, the interest and the articles."""
        context: Any = info.context
        return PaymentDue.of(await due_of(context.rows, context.viewer, input.debt(), input.as_of))

    @strawberry.field(
        description="某笔欠款的应付日期、逾期天数和利息 | The same of an item that you may read"
    )
    async def arrears_due(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="欠款标识 | Opaque id of the item")
        ],
        as_of: Annotated[
            Day | None, strawberry.argument(description="测算日，默认今天 | On which day; today")
        ] = None,
    ) -> PaymentDue:
        """What is due of the item on the day."""
        context: Any = info.context
        return PaymentDue.of(await due_of_item(context.rows, context.viewer, str(id), as_of))
