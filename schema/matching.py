"""The root field that matches commissioners with a project or enterprise and explains the score."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from enum import Enum
from fractions import Fraction
from typing import Annotated, Any, cast

import strawberry
from strawberry import Info

from models.matching import shown
from resolvers.binding import opaque_id
from resolvers.matching import Match, match_candidates
from schema.scalars import Day, DecimalNumber


@strawberry.enum(description="按匹配配备的任职类型 | Kind of assignment that is matched from a pool")
class MatchKind(Enum):
    """The kinds of assignment for which commissioners are matched."""

    SERVICE_COMMISSIONER = strawberry.enum_value(
        "SERVICE_COMMISSIONER", description="服务专员，对象为项目 | Service commissioner, of a project"
    )
    POLICY_COMMISSIONER = strawberry.enum_value(
        "POLICY_COMMISSIONER", description="政策专员，对象为企业 | Policy commissioner, of an enterprise"
    )


@strawberry.enum(description="需要的部门职能 | Function of department that is needed")
class MatchNeed(Enum):
    """The three functions from which commissioners come."""

    MACRO = strawberry.enum_value("MACRO", description="宏观经济 | Macro-economy")
    INDUSTRY = strawberry.enum_value("INDUSTRY", description="行业管理 | Industry")
    FACTOR = strawberry.enum_value("FACTOR", description="要素保障 | Factors of production")


@strawberry.type(description="得分构成 | What a score is made of")
class MatchParts:
    """The four parts of a score."""

    chain: DecimalNumber = strawberry.field(description="产业链，满分 40 | Industry chain, of 40")
    function: DecimalNumber = strawberry.field(description="部门职能，满分 25 | Function of the unit, of 25")
    availability: DecimalNumber = strawberry.field(description="空余能力，满分 20 | Availability, of 20")
    appraisal: DecimalNumber = strawberry.field(description="上次考核，满分 15 | Last appraisal, of 15")


@strawberry.type(description="候选专员 | A commissioner who may be assigned")
class MatchCandidate:
    """One candidate with the score and its parts."""

    commissioner: strawberry.ID = strawberry.field(description="专员标识 | Id of the commissioner")
    name: str = strawberry.field(description="姓名 | Name")
    home_unit: str = strawberry.field(description="派出单位 | Home unit")
    score: DecimalNumber = strawberry.field(description="匹配得分 | Score, 0 to 100")
    parts: MatchParts = strawberry.field(description="得分构成 | What it is made of")
    load: int = strawberry.field(description="在任服务数 | Assignments in force")
    max_load: int = strawberry.field(description="服务上限 | Most assignments at a time")
    grade: str | None = strawberry.field(description="上次考核等次 | Grade of the last appraisal")
    joined_on: Day | None = strawberry.field(description="入库日期 | Joined the pool on")

    @classmethod
    def of(cls, match: Match) -> "MatchCandidate":
        """The match as the API tells it."""
        candidate, score = match.candidate, match.score
        return cls(
            commissioner=strawberry.ID(opaque_id("Commissioner", candidate.commissioner_id)),
            name=match.name,
            home_unit=match.home_unit,
            score=_shown(score.total),
            parts=MatchParts(
                chain=_shown(score.chain),
                function=_shown(score.function),
                availability=_shown(score.availability),
                appraisal=_shown(score.appraisal),
            ),
            load=candidate.load,
            max_load=candidate.max_load,
            grade=candidate.grade,
            joined_on=Day(candidate.joined_on) if candidate.joined_on else None,
        )


def _shown(part: Fraction) -> DecimalNumber:
    # Scalars of this schema are written by whoever fills them: JSON has no decimals.
    return cast("DecimalNumber", str(shown(part)))


@strawberry.type
class MatchingQuery:
    """The root field of this module."""

    @strawberry.field(description="专员匹配，按得分排列 | Commissioners who fit, best first")
    async def match_candidates(
        self,
        info: Info,
        target: Annotated[
            strawberry.ID, strawberry.argument(description="项目或企业 | Project or enterprise")
        ],
        kind: Annotated[MatchKind, strawberry.argument(description="任职类型 | Kind of assignment")],
        need: Annotated[
            MatchNeed | None, strawberry.argument(description="需要的部门职能 | Function that is needed")
        ] = None,
    ) -> list[MatchCandidate]:
        """The candidates in order."""
        context: Any = info.context
        wanted = str(need.value) if need else None
        matches = await match_candidates(context.rows, context.viewer, str(target), str(kind.value), wanted)
        return [MatchCandidate.of(match) for match in matches]
