"""Root fields of the figures of issues and complaints in a period."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry import Info

from models.entities.complaint import Complaint
from models.entities.issue import Issue
from resolvers.overdue_tickets import KINDS, OverdueRanking, Place, overdue_ranking
from resolvers.ticket_figures import (
    Callbacks,
    ComplaintFigures,
    CountyPart,
    IssueFigures,
    Period,
    complaint_stats,
    issue_stats,
    rate,
)
from schema.scalars import Day, DecimalNumber
from schema.stats import percent, reader_of

Since = Annotated[Day, strawberry.argument(description="起日 | First day")]
Until = Annotated[Day, strawberry.argument(description="止日（含） | Last day, included")]


@strawberry.type(description="统计的县(区) | A county of the figures")
class StatsCounty:
    """A county."""

    id: strawberry.ID = strawberry.field(description="县(区)标识 | Id of the county")
    code: str = strawberry.field(description="区划代码 | Code")
    name: str = strawberry.field(description="名称 | Name")

    @classmethod
    def of(cls, part: CountyPart[Any]) -> "StatsCounty":
        """The county in the API's words."""
        return cls(id=strawberry.ID(part.id), code=part.code, name=part.name)


@strawberry.type(name="IssueFigures", description="诉求办理情况 | How issues were handled")
class IssueFiguresType:
    """K08 to K10."""

    counted: int = strawberry.field(
        description="期内接收数（不含不予受理、已合并） | Received in the period, without rejected and merged"
    )
    closed: int = strawberry.field(description="其中已销号 | Of them closed out")
    close_out_rate: DecimalNumber | None = strawberry.field(description="销号率（%，K08） | Closed, percent")
    due: int = strawberry.field(description="期内到期数（截至今日） | Fallen due in the period, up to today")
    on_time: int = strawberry.field(description="其中按期办结 | Of them finished in time")
    on_time_rate: DecimalNumber | None = strawberry.field(description="按期办结率（%，K09） | In time, %")
    overdue: int = strawberry.field(description="其中超期（含超期办结） | Of them overdue or finished late")
    overdue_rate: DecimalNumber | None = strawberry.field(description="超期率（%，K10） | Late, percent")

    @classmethod
    def of(cls, figures: IssueFigures) -> "IssueFiguresType":
        """The figures in the API's words."""
        return cls(
            counted=figures.counted,
            closed=figures.closed,
            close_out_rate=percent(rate(figures.closed, figures.counted)),
            due=figures.due,
            on_time=figures.on_time,
            on_time_rate=percent(rate(figures.on_time, figures.due)),
            overdue=figures.overdue,
            overdue_rate=percent(rate(figures.overdue, figures.due)),
        )


@strawberry.type(description="一个县(区)的诉求办理情况 | Issues of a county")
class IssueCountyFigures:
    """The part of a county."""

    county: StatsCounty = strawberry.field(description="县(区) | County")
    figures: IssueFiguresType = strawberry.field(description="情况 | Figures")
    rank: int | None = strawberry.field(
        description="按期办结率名次，无到期件不排名 | Rank by the share in time; none where nothing fell due"
    )


@strawberry.type(name="IssueStats", description="诉求统计，只含您可读的 | Issues that you may read, added up")
class IssueStatsType:
    """The figures of a period."""

    since: Day = strawberry.field(description="起日 | First day")
    until: Day = strawberry.field(description="止日 | Last day")
    due_until: Day = strawberry.field(description="到期件统计至 | Last day whose deadlines count")
    total: IssueFiguresType = strawberry.field(description="合计 | Total")
    counties: list[IssueCountyFigures] = strawberry.field(description="按县(区) | By county, by code")


@strawberry.type(name="ComplaintFigures", description="投诉办理情况 | How complaints were handled")
class ComplaintFiguresType:
    """K30 to K32."""

    received: int = strawberry.field(description="期内接收数 | Received in the period")
    counted: int = strawberry.field(description="其中未合并的 | Of them not merged")
    accepted: int = strawberry.field(description="其中受理 | Of those accepted")
    acceptance_rate: DecimalNumber | None = strawberry.field(description="受理率（%，K30） | Accepted, %")
    fed_back: int = strawberry.field(description="已反馈 | Fed back")
    completion_rate: DecimalNumber | None = strawberry.field(
        description="办结率（%，K31） | Fed back of the accepted, percent"
    )
    due: int = strawberry.field(description="期内到期数（截至今日） | Fallen due in the period, up to today")
    on_time: int = strawberry.field(description="其中按期办理 | Of them handled in time")
    on_time_rate: DecimalNumber | None = strawberry.field(description="按期率（%，K32） | In time, percent")

    @classmethod
    def of(cls, figures: ComplaintFigures) -> "ComplaintFiguresType":
        """The figures in the API's words."""
        return cls(
            received=figures.received,
            counted=figures.counted,
            accepted=figures.accepted,
            acceptance_rate=percent(rate(figures.accepted, figures.counted)),
            fed_back=figures.fed_back,
            completion_rate=percent(rate(figures.fed_back, figures.accepted)),
            due=figures.due,
            on_time=figures.on_time,
            on_time_rate=percent(rate(figures.on_time, figures.due)),
        )


@strawberry.type(description="一个县(区)的投诉办理情况 | Complaints of a county")
class ComplaintCountyFigures:
    """The part of a county."""

    county: StatsCounty = strawberry.field(description="县(区) | County")
    figures: ComplaintFiguresType = strawberry.field(description="情况 | Figures")


@strawberry.type(description="回访三率（K33、K34） | The three rates of callbacks")
class ThreeRates:
    """Response, solution and satisfaction, and their composite score."""

    valid: int = strawberry.field(description="有效回访数 | Valid callbacks")
    contacted: int = strawberry.field(description="其中联系上 | Reached")
    solved: int = strawberry.field(description="其中已解决 | Solved")
    satisfied: int = strawberry.field(description="其中满意和基本满意 | Satisfied, basically satisfied too")
    response_rate: DecimalNumber | None = strawberry.field(description="响应率（%） | Reached, percent")
    solution_rate: DecimalNumber | None = strawberry.field(description="解决率（%） | Solved, percent")
    satisfaction_rate: DecimalNumber | None = strawberry.field(description="满意率（%） | Satisfied, percent")
    score: DecimalNumber | None = strawberry.field(
        description="综合得分：响应 10%、解决 50%、满意 40% | Composite score"
    )

    @classmethod
    def of(cls, calls: Callbacks) -> "ThreeRates":
        """The rates in the API's words."""
        return cls(
            valid=calls.valid,
            contacted=calls.contacted,
            solved=calls.solved,
            satisfied=calls.satisfied,
            response_rate=percent(rate(calls.contacted, calls.valid)),
            solution_rate=percent(rate(calls.solved, calls.valid)),
            satisfaction_rate=percent(rate(calls.satisfied, calls.valid)),
            score=percent(calls.score),
        )


@strawberry.type(
    name="ComplaintStats",
    description="投诉统计，只含您可读的普通投诉 | Complaints that you may read",
)
class ComplaintStatsType:
    """The figures of a period."""

    since: Day = strawberry.field(description="起日 | First day")
    until: Day = strawberry.field(description="止日 | Last day")
    due_until: Day = strawberry.field(description="到期件统计至 | Last day whose deadlines count")
    total: ComplaintFiguresType = strawberry.field(description="合计 | Total")
    counties: list[ComplaintCountyFigures] = strawberry.field(description="按县(区) | By county, by code")
    callbacks: ThreeRates = strawberry.field(description="回访三率 | The three rates")


@strawberry.enum(description="工单种类 | Kind of ticket")
class TicketKind(Enum):
    """Issues or complaints."""

    ISSUE = strawberry.enum_value("ISSUE", description="诉求 | Issues")
    COMPLAINT = strawberry.enum_value("COMPLAINT", description="投诉 | Complaints")


@strawberry.type(description="超期排名的一行 | A unit or county with overdue tickets")
class OverduePlace:
    """One of them."""

    id: strawberry.ID = strawberry.field(description="单位或县(区)标识 | Id of the unit or county")
    name: str = strawberry.field(description="名称 | Name")
    count: int = strawberry.field(description="超期未办结数 | Overdue and not finished")

    @classmethod
    def of(cls, place: Place) -> "OverduePlace":
        """The place in the API's words."""
        return cls(id=strawberry.ID(place.id), name=place.name, count=place.count)


@strawberry.type(
    name="OverdueRanking", description="超期排名，只含您可读的 | Who has most of what is overdue"
)
class OverdueRankingType:
    """Units and counties, those with most first."""

    total: int = strawberry.field(description="超期未办结数 | Overdue and not finished")
    units: list[OverduePlace] = strawberry.field(description="按责任单位 | By unit")
    counties: list[OverduePlace] = strawberry.field(description="按县(区) | By county")

    @classmethod
    def of(cls, found: OverdueRanking) -> "OverdueRankingType":
        """The ranking in the API's words."""
        return cls(
            total=found.total,
            units=[OverduePlace.of(place) for place in found.units],
            counties=[OverduePlace.of(place) for place in found.counties],
        )


@strawberry.type
class TicketStatsQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(description="诉求统计（K08–K10），只含您可读的 | How issues were handled")
    async def issue_stats(self, info: Info, since: Since, until: Until) -> IssueStatsType:
        """Totals and counties."""
        viewer, period = reader_of(info, Issue), Period(since, until)
        found = await issue_stats(info.context.rows, viewer, period)
        shares = [rate(each.figures.on_time, each.figures.due) for each in found.counties]
        return IssueStatsType(
            since=since,
            until=until,
            due_until=Day(period.due_until),
            total=IssueFiguresType.of(found.total),
            counties=[
                IssueCountyFigures(
                    county=StatsCounty.of(part),
                    figures=IssueFiguresType.of(part.figures),
                    rank=None if share is None else 1 + sum(other > share for other in shares if other),
                )
                for part, share in zip(found.counties, shares, strict=True)
            ],
        )

    @strawberry.field(description="投诉统计（K30–K34），只含您可读的 | How complaints were handled")
    async def complaint_stats(self, info: Info, since: Since, until: Until) -> ComplaintStatsType:
        """Totals, counties and callbacks."""
        viewer, period = reader_of(info, Complaint), Period(since, until)
        found = await complaint_stats(info.context.rows, viewer, period)
        return ComplaintStatsType(
            since=since,
            until=until,
            due_until=Day(period.due_until),
            total=ComplaintFiguresType.of(found.total),
            counties=[
                ComplaintCountyFigures(
                    county=StatsCounty.of(part), figures=ComplaintFiguresType.of(part.figures)
                )
                for part in found.counties
            ],
            callbacks=ThreeRates.of(found.callbacks),
        )

    @strawberry.field(description="超期排名：红灯且未办结的诉求或投诉 | Who has most of what is overdue")
    async def overdue_ranking(
        self,
        info: Info,
        kind: Annotated[TicketKind, strawberry.argument(description="工单种类 | Kind of ticket")],
        first: Annotated[
            int, strawberry.argument(description="名次数，最多 100 | How many, at most 100")
        ] = 10,
    ) -> OverdueRankingType:
        """The ranking as it is now."""
        viewer, chosen = reader_of(info, KINDS[str(kind.value)].entity), str(kind.value)
        return OverdueRankingType.of(await overdue_ranking(info.context.rows, viewer, chosen, first))
