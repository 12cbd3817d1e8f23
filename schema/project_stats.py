"""Root fields about projects as a whole: how far they have come, and who lacks somebody in charge."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry import Info

from models.entities.assignment import AssignmentKind
from models.entities.project import Project
from resolvers.coverage import Coverage, Gap, coverage
from resolvers.project_figures import ProjectFigures, project_figures
from schema.payment_terms import yuan
from schema.scalars import Day, DecimalNumber, Money
from schema.stats import percent, reader_of


@strawberry.type(description="项目推进统计（K25–K27），只含您可读的 | Signed projects that you may read")
class ProjectStats:
    """Signed projects and beyond."""

    signed: int = strawberry.field(description="签约及以后 | Signed or later")
    honoured: int = strawberry.field(description="已注册公司或资金到位 | With a company or money in place")
    landed: int = strawberry.field(description="落地及以后 | Landed or later")
    converted: int = strawberry.field(description="落地且已转任 | Landed, with assignments handed over")
    started: int = strawberry.field(description="开工及以后 | Started or later")
    commissioned: int = strawberry.field(description="投产及以后 | Commissioned or later")
    planned: Money = strawberry.field(description="计划投资（元） | Planned investment, yuan")
    in_place: Money = strawberry.field(description="到位资金（元） | Money in place, yuan")
    honoured_rate: DecimalNumber | None = strawberry.field(description="履约率（%） | Honoured, percent")
    landing_rate: DecimalNumber | None = strawberry.field(description="落地率（%） | Landed, percent")
    conversion_rate: DecimalNumber | None = strawberry.field(description="转任率（%） | Handed over, percent")
    start_rate: DecimalNumber | None = strawberry.field(description="开工率（%） | Started of landed, %")
    commissioning_rate: DecimalNumber | None = strawberry.field(
        description="投产率（%） | Commissioned of started, percent"
    )
    funds_rate: DecimalNumber | None = strawberry.field(description="资金到位率（%） | In place, percent")

    @classmethod
    def of(cls, figures: ProjectFigures) -> "ProjectStats":
        """The figures in the API's words."""
        return cls(
            signed=figures.signed,
            honoured=figures.honoured,
            landed=figures.landed,
            converted=figures.converted,
            started=figures.started,
            commissioned=figures.commissioned,
            planned=yuan(figures.planned),
            in_place=yuan(figures.in_place),
            **{f"{name}_rate": percent(value) for name, value in figures.rates.items()},
        )


@strawberry.enum(description="配备对象 | What is to be covered")
class CoverageKind(Enum):
    """Projects or enterprises."""

    PROJECT = strawberry.enum_value(
        "PROJECT", description="签约及以后的项目：主管和服务专员 | Signed projects: manager and commissioner"
    )
    ENTERPRISE = strawberry.enum_value(
        "ENTERPRISE",
        description="重点企业：纾困主管和政策专员 | Key enterprises: both posts",
    )


@strawberry.type(description="缺少的任职 | A post that nobody holds")
class MissingPost:
    """A kind of assignment."""

    kind: str = strawberry.field(description="任职类型 | Kind of assignment")
    label: str = strawberry.field(description="任职类型名称 | In Chinese")

    @classmethod
    def of(cls, kind: AssignmentKind) -> "MissingPost":
        """The kind in the API's words."""
        return cls(kind=kind.value, label=kind.label.zh)


@strawberry.type(description="配备缺口 | A project or enterprise that lacks somebody")
class CoverageGap:
    """One of them."""

    id: strawberry.ID = strawberry.field(description="项目或企业标识 | Id of the project or enterprise")
    name: str = strawberry.field(description="名称 | Name")
    county_id: strawberry.ID = strawberry.field(description="县(区)标识 | Id of its county")
    county: str = strawberry.field(description="县(区) | County")
    missing: list[MissingPost] = strawberry.field(description="缺少 | What it lacks")
    due_on: Day | None = strawberry.field(description="配备期限 | To be filled by")

    @classmethod
    def of(cls, gap: Gap) -> "CoverageGap":
        """The gap in the API's words."""
        return cls(
            id=strawberry.ID(gap.id),
            name=gap.name,
            county_id=strawberry.ID(gap.county_id),
            county=gap.county,
            missing=[MissingPost.of(kind) for kind in gap.missing],
            due_on=Day(gap.due_on) if gap.due_on else None,
        )


@strawberry.type(description="配备覆盖（K23），只含您可读的 | Who has somebody in charge")
class CoverageGaps:
    """The figures and a page of the gaps."""

    required: int = strawberry.field(description="应配备数 | To be covered")
    covered: int = strawberry.field(description="已配齐数 | Covered by both")
    rate: DecimalNumber | None = strawberry.field(description="覆盖率（%） | Covered, percent")
    total_count: int = strawberry.field(description="缺口数 | How many lack somebody")
    nodes: list[CoverageGap] = strawberry.field(description="缺口，期限近的在前 | The most urgent first")

    @classmethod
    def of(cls, found: Coverage) -> "CoverageGaps":
        """The coverage in the API's words."""
        return cls(
            required=found.required,
            covered=found.covered,
            rate=percent(found.rate),
            total_count=found.required - found.covered,
            nodes=[CoverageGap.of(gap) for gap in found.gaps],
        )


@strawberry.type
class ProjectStatsQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(description="项目推进统计（K25–K27），只含您可读的 | How far signed projects have come")
    async def project_stats(
        self,
        info: Info,
        year: Annotated[
            int | None, strawberry.argument(description="只看该年签约的 | Only those signed in the year")
        ] = None,
    ) -> ProjectStats:
        """Counts, money and rates."""
        viewer = reader_of(info, Project)
        return ProjectStats.of(await project_figures(info.context.rows, viewer, year))

    @strawberry.field(
        description="配备缺口与覆盖率（K23），仅见部分任职者为空 | Who lacks somebody; null: you cannot tell"
    )
    async def coverage_gaps(
        self,
        info: Info,
        kind: Annotated[CoverageKind, strawberry.argument(description="配备对象 | What is to be covered")],
        first: Annotated[int, strawberry.argument(description="条数，最多 100 | How many, at most 100")] = 20,
        offset: Annotated[int, strawberry.argument(description="跳过条数 | How many to skip")] = 0,
    ) -> CoverageGaps | None:
        """Figures and a page."""
        context: Any = info.context
        found = await coverage(context.rows, context.viewer, str(kind.value), first, offset)
        return CoverageGaps.of(found) if found else None
