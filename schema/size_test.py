"""The root field that tells the size of an enterprise from its figures, and the libraries near it."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from decimal import Decimal
from typing import Annotated, cast

import strawberry

from models.errors import InvalidInput
from models.rules.size_class import CLAUSE, SIZE_NAMES, SOURCE, UNKNOWN_CLASS, group_of, size_of
from models.rules.thresholds import LibraryHint, library_hint
from schema.scalars import Money


@strawberry.input(description="划型指标 | The figures that decide the size")
class SizeTestInput:
    """What is known; money in yuan."""

    industry_class: str = strawberry.field(
        description="国民经济行业类别，如 C1530 | Industry class (GB/T 4754-2017)"
    )
    employees: int | None = strawberry.field(default=None, description="从业人员（人） | Employees, persons")
    revenue: Money | None = strawberry.field(
        default=None, description="年营业收入（元） | Revenue of the year, yuan"
    )
    total_assets: Money | None = strawberry.field(
        default=None, description="资产总额（元） | Total assets, yuan"
    )


@strawberry.type(description="入库标准提示 | What the revenue means for a statistical library")
class LibraryCandidate:
    """One library; its entries are decided by the statistics authority."""

    library: str = strawberry.field(description="统计单位库代码 | Code of the library")
    label: str = strawberry.field(description="统计单位库 | Library")
    candidate: bool = strawberry.field(description="是否达到标准 | Whether the threshold is reached")
    threshold: Money = strawberry.field(description="年营业收入标准（元） | Least revenue of a year, yuan")
    reason: str = strawberry.field(description="说明 | Why")

    @classmethod
    def of(cls, hint: LibraryHint) -> "LibraryCandidate":
        """The hint as the API tells it."""
        return cls(
            library=hint.library,
            label=hint.name,
            candidate=hint.candidate,
            # Scalars of this schema are written by whoever fills them: JSON has no decimals.
            threshold=cast("Money", f"{hint.threshold:.2f}"),
            reason=hint.reason,
        )


@strawberry.type(description="企业划型结果 | The size of an enterprise, and why")
class SizeTest:
    """What follows from the figures."""

    size_class: str | None = strawberry.field(
        description="企业规模，不能判定时为空 | LARGE, MEDIUM, SMALL or MICRO; null where it cannot be told"
    )
    label: str | None = strawberry.field(description="规模名称 | What the size is called")
    group: str | None = strawberry.field(description="划型行业 | Industry group of the table")
    reasons: list[str] = strawberry.field(description="逐项说明 | Each indicator against its bounds")
    source: str = strawberry.field(description="依据 | Where the bounds stand")
    article: str = strawberry.field(description="条款 | Article")
    libraries: list[LibraryCandidate] = strawberry.field(
        description="入库标准提示 | Statistical libraries of the industry"
    )


NEGATIVE = "{what}不能为负数"


@strawberry.type
class SizeQuery:
    """The root field of this module."""

    @strawberry.field(description="企业划型测算 | The size that follows from an enterprise's figures")
    def size_test(
        self,
        input: Annotated[  # noqa: A002 - the API's word
            SizeTestInput, strawberry.argument(description="划型指标 | The figures")
        ],
    ) -> SizeTest:
        """The size, its reasons and the libraries."""
        figures: dict[str, tuple[str, int | Decimal | None]] = {
            "employees": ("从业人员", input.employees),
            "revenue": ("营业收入", input.revenue),
            "totalAssets": ("资产总额", input.total_assets),
        }
        for name, (what, figure) in figures.items():
            if figure is not None and figure < 0:
                raise InvalidInput(NEGATIVE.format(what=what), field=f"input.{name}")
        if group_of(input.industry_class)[1] == UNKNOWN_CLASS:
            raise InvalidInput(UNKNOWN_CLASS, field="input.industryClass")
        judged = size_of(input.industry_class, input.employees, input.revenue, input.total_assets)
        hint = library_hint(input.industry_class, input.revenue)
        return SizeTest(
            size_class=judged.size,
            label=SIZE_NAMES[judged.size] if judged.size else None,
            group=judged.group.name if judged.group else None,
            reasons=list(judged.reasons),
            source=SOURCE,
            article=CLAUSE,
            libraries=[LibraryCandidate.of(hint)] if hint else [],
        )
