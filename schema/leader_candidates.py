"""The root field that lists the leaders who may be proposed for a project or an enterprise."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry import Info

from resolvers.leader_candidates import LeaderCandidate as Found
from resolvers.leader_candidates import leader_candidates


@strawberry.enum(description="由领导担任的任职类型 | Kind of assignment that a leader takes")
class LeaderPost(Enum):
    """The kinds of assignment that leaders take."""

    PROJECT_MANAGER = strawberry.enum_value(
        "PROJECT_MANAGER", description="项目主管，对象为项目 | Project manager, of a project"
    )
    RELIEF_SUPERVISOR = strawberry.enum_value(
        "RELIEF_SUPERVISOR", description="纾困主管，对象为企业 | Relief supervisor, of an enterprise"
    )


@strawberry.type(description="可配备的领导 | A leader who may be proposed")
class LeaderCandidate:
    """One leader."""

    leader: strawberry.ID = strawberry.field(description="领导标识 | Id of the leader")
    name: str = strawberry.field(description="姓名 | Name")
    position: str = strawberry.field(description="职务 | Position")
    region: str | None = strawberry.field(description="任职区划简称 | Short name of the region")
    reason: str = strawberry.field(description="依据 | Why they may take the post")
    load: int = strawberry.field(description="在任和待确认的任职数 | Assignments in force or proposed")
    near: bool = strawberry.field(description="在该县(区)任职 | In office where the target lies")

    @classmethod
    def of(cls, found: Found) -> "LeaderCandidate":
        """The leader in the API's words."""
        return cls(
            leader=strawberry.ID(found.id),
            name=found.name,
            position=found.position,
            region=found.region,
            reason=found.reason,
            load=found.load,
            near=found.near,
        )


@strawberry.type
class LeaderCandidateQuery:
    """The root query; a base of ``PythonQuery``."""

    @strawberry.field(description="可担任主管的领导 | Leaders who may be manager or supervisor")
    async def leader_candidates(
        self,
        info: Info,
        target: Annotated[
            strawberry.ID, strawberry.argument(description="项目或企业 | Project or enterprise")
        ],
        kind: Annotated[LeaderPost, strawberry.argument(description="任职类型 | Kind of assignment")],
    ) -> list[LeaderCandidate]:
        """Those of the place first."""
        context: Any = info.context
        found = await leader_candidates(context.rows, context.viewer, str(target), str(kind.value))
        return [LeaderCandidate.of(each) for each in found]
