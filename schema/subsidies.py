"""Root fields that tell which subsidies an enterprise may get, how much, and every reason."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, cast

import strawberry
from strawberry import Info

from models import clock
from models.errors import InvalidInput
from models.rules.overlap import Overlap
from models.rules.subsidies import Part, Reason
from models.rules.subsidy_terms import Event
from resolvers.binding import opaque_id
from resolvers.policy_matching import PolicyMatch, other_policies
from resolvers.subsidies import Asked, Judged, calculate, calculate_described
from schema.payment_terms import yuan
from schema.scalars import Day, Money
from schema.subsidy_facts import SubsidyFactsInput, check_day


@strawberry.type(description="一条规则的核验 | A rule as it was judged")
class SubsidyReason:
    """One rule."""

    code: str = strawberry.field(description="代码 | Code, as refusals have it")
    sentence: str = strawberry.field(description="不满足时的说明 | What it means if it is not met")
    clause: str = strawberry.field(description="依据条款 | Clause of the measures")
    met: bool = strawberry.field(description="是否满足 | Whether it is met")

    @classmethod
    def of(cls, reason: Reason) -> "SubsidyReason":
        """The reason in the API's words."""
        return cls(code=reason.code, sentence=reason.sentence, clause=reason.clause, met=reason.met)


@strawberry.type(description="资格事项 | The entry or award that qualifies")
class SubsidyEvent:
    """One event."""

    id: strawberry.ID | None = strawberry.field(
        description="在库记录或资质标识，自行填写的没有 | Id of the record; none if it was only described"
    )
    kind: str = strawberry.field(description="入库方式或资质类别 | Kind of entry or of award")
    library: str | None = strawberry.field(description="统计单位库 | Library, of an entry")
    on: Day = strawberry.field(description="日期 | Date")

    @classmethod
    def of(cls, event: Event, *, on_record: bool) -> "SubsidyEvent":
        """The event in the API's words."""
        record = "Certification" if event.library is None else "LibraryRecord"
        return cls(
            id=strawberry.ID(f"{record}_{event.key}") if on_record else None,
            kind=event.kind,
            library=event.library,
            on=Day(event.on),
        )


@strawberry.type(description="分年金额 | One year's part")
class SubsidyPart:
    """One part."""

    index: int = strawberry.field(description="期次 | Number, from 1")
    year: int = strawberry.field(description="年度 | Year")
    amount: Money = strawberry.field(description="金额（元） | Amount, yuan")

    @classmethod
    def of(cls, part: Part) -> "SubsidyPart":
        """The part in the API's words."""
        return cls(index=part.index, year=part.year, amount=yuan(part.amount))


@strawberry.type(description="同一事项的政策 | A policy on the same matter")
class SubsidyCandidate:
    """One of the policies compared."""

    title: str = strawberry.field(description="政策事项 | Policy item")
    level: str = strawberry.field(description="层级 | Level")
    entitlement: Money = strawberry.field(description="可得金额（元） | What it gives, yuan")
    already_paid: Money = strawberry.field(description="已付金额（元） | What it has paid, yuan")
    wins: bool = strawberry.field(description="是否适用 | Whether it is the one that applies")


@strawberry.type(description="就高不重复认定 | What comes of other policies on the matter")
class SubsidyOverlap:
    """The comparison; without a basis there was nothing to compare."""

    candidates: list[SubsidyCandidate] = strawberry.field(description="比较的政策 | Policies compared")
    winner: str | None = strawberry.field(description="适用的政策 | Title of the policy that applies")
    basis: str | None = strawberry.field(description="认定依据代码 | Code of the basis")
    city_payable: Money = strawberry.field(description="市级应付（元） | What the city pays, yuan")
    arithmetic: str = strawberry.field(description="计算过程 | How it was computed")

    @classmethod
    def of(cls, found: Overlap) -> "SubsidyOverlap":
        """The comparison in the API's words."""
        candidates = [
            SubsidyCandidate(
                title=each.title,
                level=each.level,
                entitlement=yuan(each.entitlement),
                already_paid=yuan(each.already_paid),
                wins=each.policy == found.winner,
            )
            for each in found.candidates
        ]
        return cls(
            candidates=candidates,
            winner=next((each.title for each in candidates if each.wins), None),
            basis=found.basis,
            city_payable=yuan(found.city_payable),
            arithmetic=found.arithmetic,
        )


@strawberry.type(description="一个补助项目的测算 | One item as it was judged")
class SubsidyJudgement:
    """One item of the catalogue for the enterprise."""

    id: strawberry.ID = strawberry.field(description="补助项目标识 | Id of the item")
    code: str = strawberry.field(description="项目编码 | Code")
    name: str = strawberry.field(description="项目名称 | Name")
    lead_unit: str | None = strawberry.field(description="牵头单位 | Lead department")
    amount_kind: str = strawberry.field(description="定额（FIXED）或上限（CAP） | Fixed, or at most")
    item_amount: Money = strawberry.field(description="项目金额（元） | Amount of the item, yuan")
    eligible: bool = strawberry.field(description="现在可否申报 | Whether it could be applied for now")
    applied: bool = strawberry.field(
        description="已就该事项申报，金额为该申报按规则可得 | Applied for; the amount is that one's"
    )
    redirected: bool = strawberry.field(description="改按其他政策执行 | Another policy applies instead")
    reasons: list[SubsidyReason] = strawberry.field(description="逐条核验 | Every rule, judged")
    event: SubsidyEvent | None = strawberry.field(description="资格事项 | What qualifies")
    amount: Money = strawberry.field(description="市级可付（元） | What the city pays at most, yuan")
    arithmetic: list[str] = strawberry.field(description="计算过程 | How it was computed, line by line")
    parts: list[SubsidyPart] = strawberry.field(description="分年金额 | Parts per year")
    overlap: SubsidyOverlap | None = strawberry.field(
        description="就高不重复，可读认定者可见 | Other policies, for who reads decisions on them"
    )

    @classmethod
    def of(cls, judged: Judged, *, on_record: bool) -> "SubsidyJudgement":
        """The judgement in the API's words."""
        row, found = judged.row, judged.assessment
        return cls(
            id=strawberry.ID(opaque_id("SubsidyItem", row["id"])),
            code=found.item.code,
            name=found.item.name,
            lead_unit=judged.lead_unit,
            amount_kind=found.item.amount_kind,
            item_amount=yuan(found.item.amount),
            eligible=judged.eligible,
            applied=judged.applied,
            redirected=found.redirected,
            reasons=[SubsidyReason.of(each) for each in judged.reasons],
            event=SubsidyEvent.of(found.event, on_record=on_record) if found.event else None,
            amount=yuan(found.amount),
            arithmetic=list(found.arithmetic),
            parts=[SubsidyPart.of(each) for each in found.parts],
            overlap=SubsidyOverlap.of(judged.overlap) if judged.overlap else None,
        )


@strawberry.type(description="补助测算 | What an enterprise may get")
class SubsidyCalculation:
    """All items that were asked for."""

    on: Day = strawberry.field(description="测算日 | On which day")
    items: list[SubsidyJudgement] = strawberry.field(description="各项目 | The items, by code")

    @classmethod
    def of(cls, on: date, items: tuple[Judged, ...], *, on_record: bool) -> "SubsidyCalculation":
        """The calculation in the API's words."""
        return cls(on=Day(on), items=[SubsidyJudgement.of(each, on_record=on_record) for each in items])


@strawberry.type(description="其他惠企政策 | A policy that is not of the subsidy catalogue")
class OtherPolicyMatch:
    """What it gives, and whether it is meant for the enterprise as far as its targets say."""

    id: strawberry.ID = strawberry.field(description="政策事项标识 | Id of the policy item")
    code: str = strawberry.field(description="事项编码 | Code")
    title: str = strawberry.field(description="事项名称 | Title")
    document: str = strawberry.field(description="政策文件 | Title of the document")
    level: str = strawberry.field(description="层级 | Level")
    benefit_kind: str = strawberry.field(description="惠企方式 | Kind of benefit")
    amount_kind: str | None = strawberry.field(description="金额方式 | Fixed, at most or a rate")
    amount: Money | None = strawberry.field(description="金额（元） | Amount, yuan")
    conditions: str | None = strawberry.field(description="申报条件 | Conditions")
    apply_mode: str = strawberry.field(description="兑现方式 | How it is obtained")
    window_from: Day | None = strawberry.field(description="申报开始 | Applications from")
    window_to: Day | None = strawberry.field(description="申报截止 | Applications until")
    lead_unit: str | None = strawberry.field(description="牵头单位 | Lead unit")
    contact: str | None = strawberry.field(description="咨询方式 | Office to ask")
    fit: str = strawberry.field(
        description="适用对象：MATCHES 相符、DOES_NOT_MATCH 不符、CHECK 须自行核对 | As its targets say"
    )
    note: str = strawberry.field(description="说明 | The fit in words")

    @classmethod
    def of(cls, found: PolicyMatch) -> "OtherPolicyMatch":
        """The policy in the API's words."""
        return cls(
            id=strawberry.ID(found.id),
            code=found.code,
            title=found.title,
            document=found.document,
            level=found.level,
            benefit_kind=found.benefit_kind,
            amount_kind=found.amount_kind,
            amount=_money(found.amount),
            conditions=found.conditions,
            apply_mode=found.apply_mode,
            window_from=Day(found.window_from) if found.window_from else None,
            window_to=Day(found.window_to) if found.window_to else None,
            lead_unit=found.lead_unit,
            contact=found.contact,
            fit=found.fit,
            note=found.note,
        )


@strawberry.type(description="政策匹配 | Policies for an enterprise")
class PolicyMatches:
    """The catalogue judged, and other policies listed."""

    on: Day = strawberry.field(description="匹配日 | On which day")
    items: list[SubsidyJudgement] = strawberry.field(description="补助项目 | Items of the catalogue, judged")
    policies: list[OtherPolicyMatch] = strawberry.field(
        description="其他政策，最多 100 项 | Other policies in force, at most 100"
    )
    more_policies: bool = strawberry.field(description="其他政策未列全 | There are more than are listed")


def _money(amount: Decimal | None) -> Money | None:
    return None if amount is None else cast("Money", f"{amount:.2f}")


@strawberry.type
class SubsidyQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(
        description="补助测算：在册企业，或自行填写的情况（无须登录） | Of an enterprise or of facts"
    )
    async def subsidy_calculator(
        self,
        info: Info,
        *,
        enterprise_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="企业标识 | Id of an enterprise on record")
        ] = None,
        input: Annotated[  # noqa: A002 - the API's word
            SubsidyFactsInput | None, strawberry.argument(description="企业情况 | Facts, instead of an id")
        ] = None,
        on: Annotated[Day | None, strawberry.argument(description="测算日，默认今天 | Day; today")] = None,
        item_code: Annotated[
            str | None, strawberry.argument(description="只测算该项目 | Code of the one item to judge")
        ] = None,
        requested: Annotated[
            Money | None, strawberry.argument(description="申请金额（元） | Amount to apply for, yuan")
        ] = None,
    ) -> SubsidyCalculation:
        """Each item with its reasons, amount and arithmetic."""
        context: Any = info.context
        day = on or clock.today()
        check_day(day, "on")
        asked = Asked(on=day, item=item_code, requested=requested)
        if (enterprise_id is None) == (input is None):
            raise InvalidInput("请填写企业标识或企业情况之一", field="enterpriseId")
        if input is not None:
            items = await calculate_described(context.rows, context.viewer, input.described(), asked)
            return SubsidyCalculation.of(day, items, on_record=False)
        known = await calculate(context.rows, context.viewer, str(enterprise_id), asked)
        return SubsidyCalculation.of(day, known.items, on_record=True)

    @strawberry.field(
        description="政策匹配：逐项核验补助，并列出其他政策 | Subsidies judged, and other policies listed"
    )
    async def match_policies(
        self,
        info: Info,
        enterprise_id: Annotated[
            strawberry.ID, strawberry.argument(description="企业标识 | Id of the enterprise")
        ],
    ) -> PolicyMatches:
        """All items of the catalogue, and what else is released."""
        context: Any = info.context
        day = clock.today()
        known = await calculate(context.rows, context.viewer, str(enterprise_id), Asked(on=day))
        others, more = await other_policies(context.rows, context.viewer, known.enterprise)
        return PolicyMatches(
            on=Day(day),
            items=[SubsidyJudgement.of(each, on_record=True) for each in known.items],
            policies=[OtherPolicyMatch.of(each) for each in others],
            more_policies=more,
        )
