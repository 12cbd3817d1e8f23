"""Root fields of accountability: who could be held to account, and what is told of leaders on record."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, Any, cast

import strawberry
from strawberry import Info

from models.entities.accountability import AccountabilityStatus, AccountabilityTrigger
from models.rules.accountability import Standing
from resolvers.accountability import (
    AccountabilityCandidate,
    FoundReason,
    OverdueItem,
    accountability_candidates,
)
from resolvers.leader_reference import CaseRow, LeaderReference, RateRow, ReferenceAsked, leader_reference
from schema.scalars import Day, DecimalNumber, Money

CENT = Decimal("0.01")


# Scalars of this schema are written by whoever fills them: JSON has no decimals.
def _percent(rate: Decimal | None) -> DecimalNumber | None:
    return None if rate is None else cast("DecimalNumber", str(rate.quantize(CENT, ROUND_HALF_UP)))


def _money(amount: Decimal) -> Money:
    return cast("Money", str(amount))


@strawberry.type(description="低于平均的一期 | A published ranking in which the rate was below average")
class CandidateStanding:
    """One period."""

    ranking: strawberry.ID = strawberry.field(description="排序标识 | Id of the ranking")
    period: str = strawberry.field(description="期间 | Period")
    rate: DecimalNumber | None = strawberry.field(description="清偿率（%） | Clearance rate, percent")
    average: DecimalNumber | None = strawberry.field(
        description="全省平均（%） | Provincial average, percent"
    )
    rank: int | None = strawberry.field(description="名次 | Rank")

    @classmethod
    def of(cls, standing: Standing) -> "CandidateStanding":
        """The standing as the API tells it."""
        return cls(
            ranking=strawberry.ID(standing.ranking),
            period=standing.period,
            rate=_percent(standing.rate),
            average=_percent(standing.average),
            rank=standing.rank,
        )


@strawberry.type(description="逾期账款 | A debt long overdue; details only for whoever may read debts")
class CandidateItem:
    """One debt."""

    overdue_days: int = strawberry.field(description="逾期天数 | Days overdue")
    item: strawberry.ID | None = strawberry.field(description="欠款标识 | Id of the debt")
    contract_no: str | None = strawberry.field(description="合同编号 | Contract number")
    due_on: Day | None = strawberry.field(description="应付日期 | Due date")
    unpaid: Money | None = strawberry.field(description="未付金额（元） | Unpaid, yuan")

    @classmethod
    def of(cls, item: OverdueItem) -> "CandidateItem":
        """The debt as the API tells it."""
        return cls(
            overdue_days=item.days,
            item=strawberry.ID(item.id) if item.id else None,
            contract_no=item.contract_no,
            due_on=Day(item.due_on) if item.due_on else None,
            unpaid=None if item.unpaid is None else _money(item.unpaid),
        )


@strawberry.type(description="列为线索的理由 | Why somebody is a candidate")
class CandidateReason:
    """One reason with the rows that it rests on."""

    code: str = strawberry.field(description="理由代码 | Code of the reason")
    sentence: str = strawberry.field(description="理由 | Reason")
    clause: str = strawberry.field(description="条款 | Clause")
    standings: list[CandidateStanding] = strawberry.field(description="所依据的排序 | Rankings it rests on")
    items: list[CandidateItem] = strawberry.field(description="所依据的账款 | Debts it rests on")

    @classmethod
    def of(cls, reason: FoundReason) -> "CandidateReason":
        """The reason as the API tells it."""
        return cls(
            code=reason.code,
            sentence=reason.sentence,
            clause=reason.clause,
            standings=[CandidateStanding.of(each) for each in reason.standings],
            items=[CandidateItem.of(each) for each in reason.items],
        )


@strawberry.type(
    name="AccountabilityCandidate",
    description="问责线索 | Somebody who could be held to account; people decide",
)
class AccountabilityCandidateType:
    """A county or a department of the city."""

    subject: strawberry.ID = strawberry.field(description="县(区)或单位标识 | Id of the county or unit")
    name: str = strawberry.field(description="名称 | Name")
    reasons: list[CandidateReason] = strawberry.field(description="理由 | Reasons")
    case_open: bool = strawberry.field(description="是否已启动问责 | Whether a case is open")

    @classmethod
    def of(cls, candidate: AccountabilityCandidate) -> "AccountabilityCandidateType":
        """The candidate as the API tells it."""
        return cls(
            subject=strawberry.ID(candidate.subject.opaque),
            name=candidate.subject.name,
            reasons=[CandidateReason.of(each) for each in candidate.reasons],
            case_open=candidate.case_open,
        )


@strawberry.type
class AccountabilityQuery:
    """The root query of this module; a base of ``PythonQuery``."""

    @strawberry.field(
        description="问责线索（仅市纪委市监委、市委组织部） | Who could be held to account for arrears"
    )
    async def accountability_candidates(self, info: Info) -> list[AccountabilityCandidateType]:
        """The candidates of today."""
        context: Any = info.context
        found = await accountability_candidates(context.rows, context.viewer)
        return [AccountabilityCandidateType.of(each) for each in found]


# --- leaders ------------------------------------------------------------------------------------


@strawberry.type(description="清偿率记录 | A place in a published ranking")
class ReferenceRate:
    """One period."""

    period: str = strawberry.field(description="期间 | Period")
    subject: str = strawberry.field(description="县(区)或单位 | County or unit")
    confirmed: Money = strawberry.field(description="确认金额（元） | Confirmed, yuan")
    cleared: Money = strawberry.field(description="已清偿（元） | Cleared, yuan")
    rate: DecimalNumber | None = strawberry.field(description="清偿率（%） | Clearance rate, percent")
    rank: int | None = strawberry.field(description="名次 | Rank")
    average: DecimalNumber | None = strawberry.field(
        description="全省平均（%） | Provincial average, percent"
    )
    is_below: bool = strawberry.field(description="是否低于平均 | Whether below average")
    criticised_in: str | None = strawberry.field(description="通报批评编号 | Bulletin that criticised it")

    @classmethod
    def of(cls, row: RateRow) -> "ReferenceRate":
        """The row as the API tells it."""
        return cls(
            period=row.period,
            subject=row.subject,
            confirmed=_money(row.confirmed),
            cleared=_money(row.cleared),
            rate=_percent(row.rate),
            rank=row.rank,
            average=_percent(row.average),
            is_below=row.is_below,
            criticised_in=row.criticised_in,
        )


@strawberry.type(description="问责记录 | A case of accountability")
class ReferenceCase:
    """One case."""

    trigger: str = strawberry.field(description="事由 | Why")
    started_on: Day = strawberry.field(description="启动日期 | Started on")
    status: str = strawberry.field(description="状态 | State")
    result: str | None = strawberry.field(description="处理结果 | Result")

    @classmethod
    def of(cls, row: CaseRow) -> "ReferenceCase":
        """The case in words."""
        return cls(
            trigger=AccountabilityTrigger(row.trigger).label.zh,
            started_on=Day(row.started_on),
            status=AccountabilityStatus(row.status).label.zh,
            result=row.result,
        )


@strawberry.type(description="领导干部考核参考 | What is told of arrears when a leader is appraised")
class LeaderReferenceSheet:
    """The sheet of a leader, or of a county."""

    year: int = strawberry.field(description="年度 | Year")
    leader: str | None = strawberry.field(description="领导姓名 | Name of the leader")
    position: str | None = strawberry.field(description="职务 | Position")
    county: str | None = strawberry.field(description="县(区) | County")
    unit: str | None = strawberry.field(description="单位 | Unit")
    rates: list[ReferenceRate] = strawberry.field(description="清偿率排序 | Places in published rankings")
    cases: list[ReferenceCase] = strawberry.field(description="问责 | Cases of accountability")

    @classmethod
    def of(cls, sheet: LeaderReference) -> "LeaderReferenceSheet":
        """The sheet as the API tells it."""
        return cls(
            year=sheet.year,
            leader=sheet.leader,
            position=sheet.position,
            county=sheet.county,
            unit=sheet.unit,
            rates=[ReferenceRate.of(each) for each in sheet.rates],
            cases=[ReferenceCase.of(each) for each in sheet.cases],
        )


@strawberry.type
class LeaderReferenceMutation:
    """The root mutation of this module; a base of ``PythonMutation``: each use is on record."""

    @strawberry.field(
        description="导出领导干部考核参考（仅市委组织部，记入审计） | Reference sheet of a leader, on record"
    )
    async def leader_reference(
        self,
        info: Info,
        year: Annotated[int, strawberry.argument(description="年度 | Year")],
        reason: Annotated[str, strawberry.argument(description="用途 | What it is for")],
        leader: Annotated[
            strawberry.ID | None, strawberry.argument(description="领导标识 | Id of the leader")
        ] = None,
        county: Annotated[
            strawberry.ID | None, strawberry.argument(description="县(区)标识 | Id of the county")
        ] = None,
    ) -> LeaderReferenceSheet:
        """The sheet, of one leader or one county."""
        context: Any = info.context
        request = context.request
        asked = ReferenceAsked(
            leader=str(leader) if leader else None,
            county=str(county) if county else None,
            year=year,
            reason=reason,
            request_id=request.request_id,
            ip=request.ip,
            client=request.client,
        )
        return LeaderReferenceSheet.of(await leader_reference(context.connection, context.viewer, asked))
