"""Root fields of land: the test of idle land, and the figures of disposal and supply (measure 4)."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, Any, cast

import strawberry
from strawberry import Info

from models import clock
from models.errors import InvalidInput
from models.rules.idle_land import IdleFinding, Rule, Site, idle_finding
from resolvers.land import LandFigures, LandSum, land_figures
from schema.scalars import Day, DecimalNumber, Money

CENT = Decimal("0.01")
LARGEST_MU = Decimal(100_000_000)
SMALLEST_MU = Decimal("0.0001")


@strawberry.input(description="闲置土地测算 | What is known of a piece of land that was supplied")
class IdleLandInput:
    """A site; areas in mu, money in yuan."""

    start_by: Day = strawberry.field(description="约定动工日期 | Work to start by")
    area_mu: DecimalNumber = strawberry.field(description="面积（亩） | Area, mu")
    price: Money = strawberry.field(description="土地价款（元） | Price, yuan")
    started_on: Day | None = strawberry.field(default=None, description="动工日期 | Work started on")
    stopped_on: Day | None = strawberry.field(default=None, description="中止开发日期 | Work stopped on")
    built_mu: DecimalNumber | None = strawberry.field(
        default=None, description="已开发面积（亩） | Built on, mu"
    )
    planned_investment: Money | None = strawberry.field(
        default=None, description="约定总投资（元） | Investment agreed, yuan"
    )
    invested: Money | None = strawberry.field(default=None, description="已投资额（元） | Invested, yuan")
    is_industrial: bool | None = strawberry.field(
        default=None, description="工业用地，默认是 | For industry, unless said otherwise"
    )
    government_caused: bool | None = strawberry.field(
        default=None, description="政府原因造成，默认否 | Caused by a government"
    )
    recovery_agreed: bool | None = strawberry.field(
        default=None, description="法律规定或合同约定收回，默认否 | To be recovered by law or contract"
    )
    as_of: Day | None = strawberry.field(default=None, description="测算日，默认今天 | On which day; today")

    def site(self) -> Site:
        """What was given, in the words of the rules.

        Raises:
            InvalidInput: a figure that no land has.
        """
        built, invested = self.built_mu or Decimal(0), self.invested or Decimal(0)
        if not SMALLEST_MU <= self.area_mu <= LARGEST_MU:
            raise InvalidInput(f"面积为 {SMALLEST_MU} 至 {LARGEST_MU} 亩", field="input.areaMu")
        if not 0 <= built <= self.area_mu:
            raise InvalidInput("已开发面积为零至地块面积", field="input.builtMu")
        for name, amount in {"price": self.price, "invested": invested}.items():
            if amount < 0:
                raise InvalidInput("金额不能为负数", field=f"input.{name}")
        if self.planned_investment is not None and self.planned_investment <= 0:
            raise InvalidInput("约定总投资须大于零", field="input.plannedInvestment")
        if self.stopped_on is not None and (self.started_on is None or self.stopped_on < self.started_on):
            raise InvalidInput("中止开发日期不能早于动工日期", field="input.stoppedOn")
        return Site(
            start_by=self.start_by,
            area_mu=self.area_mu,
            price=self.price,
            started_on=self.started_on,
            stopped_on=self.stopped_on,
            built_mu=built,
            planned_investment=self.planned_investment,
            invested=invested,
            is_industrial=self.is_industrial is not False,
            government_caused=bool(self.government_caused),
            recovery_agreed=bool(self.recovery_agreed),
        )


@strawberry.type(description="适用规则 | A rule that was applied")
class IdleRule:
    """One rule."""

    code: str = strawberry.field(description="代码 | Code")
    sentence: str = strawberry.field(description="规定 | What it says")
    clause: str = strawberry.field(description="条款 | Where it stands")

    @classmethod
    def of(cls, rule: Rule) -> "IdleRule":
        """The rule as the API tells it."""
        return cls(code=rule.code, sentence=rule.sentence, clause=rule.clause)


@strawberry.type(description="闲置土地测算结果 | What the test of idle land finds")
class IdleLandResult:
    """The finding."""

    is_idle: bool = strawberry.field(description="是否闲置 | Whether it is idle")
    verdict: str = strawberry.field(description="结论 | NOT_IDLE, FEE_DUE, RECOVERABLE or GOVERNMENT_CAUSED")
    verdict_label: str = strawberry.field(description="结论名称 | The finding in words")
    basis: str | None = strawberry.field(description="情形 | NOT_STARTED or STOPPED")
    days: int = strawberry.field(
        description="逾期未动工或中止开发天数 | Days since the start was due, or work stopped"
    )
    idle_from: Day | None = strawberry.field(description="构成闲置之日 | Idle from")
    recoverable_from: Day | None = strawberry.field(description="可无偿收回之日 | May be recovered from")
    fee: Money | None = strawberry.field(description="土地闲置费（元） | Idle fee, yuan")
    must_recover: bool = strawberry.field(description="应当收回 | Has to be recovered")
    for_transfer: bool = strawberry.field(
        description="可列入鼓励转让清单 | May stand on the list for transfer"
    )
    built_percent: DecimalNumber = strawberry.field(description="已开发面积占比（%） | Built on, percent")
    invested_percent: DecimalNumber | None = strawberry.field(
        description="已投资额占比（%） | Invested, percent"
    )
    rules: list[IdleRule] = strawberry.field(description="依据 | Rules that were applied")

    @classmethod
    def of(cls, found: IdleFinding) -> "IdleLandResult":
        """The finding as the API tells it."""
        return cls(
            is_idle=found.is_idle,
            verdict=found.verdict.value,
            verdict_label=found.verdict.label.zh,
            basis=found.basis.value if found.basis else None,
            days=found.days,
            idle_from=Day(found.idle_from) if found.idle_from else None,
            recoverable_from=Day(found.recoverable_from) if found.recoverable_from else None,
            fee=None if found.fee is None else cast("Money", str(found.fee)),
            must_recover=found.must_recover,
            for_transfer=found.for_transfer,
            built_percent=_number(found.built_percent),
            invested_percent=None if found.invested_percent is None else _number(found.invested_percent),
            rules=[IdleRule.of(rule) for rule in found.rules],
        )


@strawberry.type(description="土地合计 | Parcels that have something in common")
class LandTotal:
    """A count and an area."""

    key: str = strawberry.field(description="类别 | What they have in common")
    count: int = strawberry.field(description="宗数 | Number")
    mu: DecimalNumber = strawberry.field(description="面积（亩） | Area, mu")

    @classmethod
    def of(cls, total: LandSum) -> "LandTotal":
        """The sum as the API tells it."""
        return cls(key=total.key, count=total.count, mu=_number(total.mu))


@strawberry.type(description="土地统计 | Idle land and supply of a period, of all that you may see")
class LandStats:
    """The figures of K38 and of the modes of supply."""

    idle: LandTotal = strawberry.field(description="闲置土地 | Idle at any time of the period")
    disposed: list[LandTotal] = strawberry.field(
        description="已处置，按方式（延长期限不计） | Brought back to use in the period, by way"
    )
    disposed_mu: DecimalNumber = strawberry.field(description="已处置面积（亩） | Brought back, mu")
    disposal_rate: DecimalNumber | None = strawberry.field(
        description="闲置土地处置率（%） | Disposal rate, percent"
    )
    supplied: list[LandTotal] = strawberry.field(description="供地，按方式 | Supplied, by mode")
    standard_land: LandTotal = strawberry.field(description="标准地 | Standard land")
    standard_share: DecimalNumber | None = strawberry.field(
        description="标准地占工业供地比重（%） | Standard land of industrial land supplied, percent"
    )

    @classmethod
    def of(cls, figures: LandFigures) -> "LandStats":
        """The figures as the API tells them."""
        return cls(
            idle=LandTotal.of(figures.idle),
            disposed=[LandTotal.of(each) for each in figures.disposed],
            disposed_mu=_number(figures.disposed_mu),
            disposal_rate=_percent(figures.disposal_rate),
            supplied=[LandTotal.of(each) for each in figures.supplied],
            standard_land=LandTotal.of(figures.standard),
            standard_share=_percent(figures.standard_share),
        )


# Scalars of this schema are written by whoever fills them: JSON has no decimals.
def _number(value: Decimal) -> DecimalNumber:
    return cast("DecimalNumber", str(value))


def _percent(rate: Decimal | None) -> DecimalNumber | None:
    return None if rate is None else _number(rate.quantize(CENT, ROUND_HALF_UP))


@strawberry.type
class LandQuery:
    """The root fields of this module; a base of ``PythonQuery``."""

    @strawberry.field(description="闲置土地测算，任何人可用 | The test of idle land, for anybody")
    def idle_land_test(
        self,
        input: Annotated[  # noqa: A002 - the API's word
            IdleLandInput, strawberry.argument(description="地块情况 | What is known of the land")
        ],
    ) -> IdleLandResult:
        """What the rules say of a site on a day."""
        return IdleLandResult.of(idle_finding(input.site(), input.as_of or clock.today()))

    @strawberry.field(
        description="闲置处置与供地统计，按您的数据范围 | Disposal of idle land, and supply, of what you see"
    )
    async def land_stats(
        self,
        info: Info,
        from_: Annotated[
            Day, strawberry.argument(name="from", description="起（含） | First day of the period")
        ],
        to: Annotated[Day, strawberry.argument(description="止（含） | Last day of the period")],
    ) -> LandStats:
        """The figures of the period."""
        context: Any = info.context
        return LandStats.of(await land_figures(context.rows, context.viewer, from_, to))
