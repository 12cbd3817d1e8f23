"""Root fields that Python answers: who is asking, what the panel may show, why a row is visible."""

import asyncio
from dataclasses import dataclass
from typing import Annotated, Any, Protocol

import strawberry
from strawberry import Info

from models.access import Access, Grant, HeldRole, Look, Viewer
from models.entities import ENTITIES
from models.entity import Entity
from models.errors import InvalidInput
from resolvers.binding import opaque_id
from resolvers.explaining import covering_grants, verbs
from schema.accountability import AccountabilityQuery
from schema.answers import GraphQLRequest
from schema.arrears import ArrearsQuery
from schema.audit_reading import AuditQuery
from schema.complaint_roots import ComplaintQuery
from schema.credit import CreditQuery
from schema.custom_field_state import CustomFieldQuery
from schema.dispatching import DispatchQuery
from schema.entity_metas import EntityMeta, Verb, entity_metas
from schema.financing import FinancingQuery
from schema.fund_arrival import FundArrivalQuery
from schema.inspecting import InspectingQuery
from schema.land import LandQuery
from schema.leader_candidates import LeaderCandidateQuery
from schema.ledgers import LedgerQuery
from schema.matching import MatchingQuery
from schema.payment_terms import PaymentQuery
from schema.project_board import ProjectBoardQuery
from schema.project_stats import ProjectStatsQuery
from schema.scalars import Instant
from schema.sessions import SessionQuery
from schema.size_test import SizeQuery
from schema.subsidies import SubsidyQuery
from schema.ticket_stats import TicketStatsQuery
from schema.todo import TodoQuery


class Rows(Protocol):
    """A way to one connection for one statement."""

    async def fetchrow(self, query: str, *args: Any) -> Any:
        """The first row of the query's result."""
        ...


class OneAtATime:
    """A connection for fields that run side by side: it answers one statement after the other."""

    def __init__(self, rows: Rows) -> None:
        self._rows, self._turn = rows, asyncio.Lock()

    async def fetchrow(self, query: str, *args: Any) -> Any:
        """The first row of the query's result."""
        async with self._turn:
            return await self._rows.fetchrow(query, *args)


@dataclass(frozen=True, slots=True)
class Context:
    """What the fields of this module know: who asks, where rows are, and by what request."""

    viewer: Viewer
    rows: OneAtATime
    request: GraphQLRequest


@strawberry.type(description="持有的角色与范围 | A role that you hold, and where")
class HeldGrant:
    """One role of the viewer."""

    role: str = strawberry.field(description="角色代码 | Code of the role")
    scope: str = strawberry.field(description="范围 | CITY, COUNTY, ZONE, UNIT or SELF")
    label: str = strawberry.field(description="如“思茅区·县级管理员” | In words")
    id: strawberry.ID | None = strawberry.field(
        default=None, description="授权标识，用于 actAs | Id of the grant, for actAs"
    )
    active: bool = strawberry.field(default=True, description="是否正在使用 | Whether it is in use now")

    @classmethod
    def of(cls, held: HeldRole, *, active: bool) -> "HeldGrant":
        """The role, in use or not."""
        return cls(
            role=held.role.value,
            scope=held.scope,
            label=held.label,
            id=strawberry.ID(opaque_id("RoleGrant", held.grant_id)) if held.grant_id else None,
            active=active,
        )


@strawberry.type(description="正在以他人视角查看 | A look with another person's eyes, read-only")
class ViewingAs:
    """Whose eyes, and until when."""

    display_name: str = strawberry.field(description="被查看人 | With whose eyes")
    until: Instant = strawberry.field(description="最迟结束时间 | Until, at the latest")
    reason: str = strawberry.field(description="查看理由 | Why")

    @classmethod
    def of(cls, look: Look) -> "ViewingAs":
        """The look in the API's words."""
        return cls(display_name=look.display_name, until=Instant(look.until), reason=look.reason)


@strawberry.type(name="Viewer", description="当前用户 | Whoever is asking")
class ViewerType:
    """The viewer, as they may see themselves."""

    username: str = strawberry.field(description="用户名 | User name")
    display_name: str = strawberry.field(description="显示名 | Name to show")
    console: bool = strawberry.field(description="可用查询控制台 | May use GraphiQL and read the schema")
    grants: list[HeldGrant] = strawberry.field(
        description="角色与范围，未在使用的也列出 | Roles and where they hold, also those not in use"
    )
    viewing_as: ViewingAs | None = strawberry.field(
        description="正在以谁的视角查看 | With whose eyes you look; null: with your own"
    )

    @strawberry.field(
        description="能否操作：某类数据，或其中一条 | Whether you may do it, to some row or to this one"
    )
    async def can(
        self,
        info: Info,
        verb: Annotated[Verb, strawberry.argument(description="操作 | What to do")],
        entity: Annotated[str, strawberry.argument(description="类型名 | Name of the type, as Enterprise")],
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID | None, strawberry.argument(description="标识 | Opaque id of the one row")
        ] = None,
    ) -> bool:
        """Whether some grant allows the verb, for any row or for the one named."""
        context: Context = info.context
        declared = _entity_named(entity)
        if id is None:
            return str(verb.value) in verbs(declared, context.viewer.shape)
        return bool(await covering_grants(context.rows, context.viewer, str(id), verb=str(verb.value)))


@strawberry.type(description="使您能看到该记录的一条授权 | A grant that lets you see the row")
class GrantExplained:
    """One grant in words."""

    roles: list[str] = strawberry.field(description="以您的哪些角色 | By which of your roles")
    reason: str = strawberry.field(description="理由 | The reason")
    rule: str = strawberry.field(description="规则 | The rule, as declared")


@strawberry.type(description="可见性说明 | Why you see a row, or that you do not")
class AccessExplanation:
    """All grants that cover a row."""

    visible: bool = strawberry.field(description="是否可见 | Whether you see it")
    grants: list[GrantExplained] = strawberry.field(description="依据 | The grants that cover it")


@strawberry.type(description="面板元数据 | What a panel may show")
class AdminMeta:
    """The entities of which this viewer may read rows."""

    entities: list[EntityMeta] = strawberry.field(description="实体 | Entities of which you may read rows")


@strawberry.type
class PythonQuery(
    CustomFieldQuery,
    FinancingQuery,
    ArrearsQuery,
    PaymentQuery,
    SizeQuery,
    SubsidyQuery,
    LedgerQuery,
    TodoQuery,
    ComplaintQuery,
    MatchingQuery,
    LandQuery,
    CreditQuery,
    AccountabilityQuery,
    FundArrivalQuery,
    ProjectBoardQuery,
    InspectingQuery,
    AuditQuery,
    DispatchQuery,
    LeaderCandidateQuery,
    TicketStatsQuery,
    ProjectStatsQuery,
    SessionQuery,
):
    """Root fields with resolvers; all others are compiled to SQL."""

    @strawberry.field(description="当前用户 | Whoever is asking")
    def viewer(self, info: Info) -> ViewerType:
        """The viewer."""
        viewer: Viewer = info.context.viewer
        look, in_use = viewer.look, {held.grant_id for held in viewer.held}
        # With another's eyes the roles are that person's.
        held = viewer.held if look else viewer.choices or viewer.held
        return ViewerType(
            username=viewer.username,
            display_name=viewer.display_name,
            console=viewer.console,
            grants=[HeldGrant.of(each, active=each.grant_id in in_use) for each in held],
            viewing_as=ViewingAs.of(look) if look else None,
        )

    @strawberry.field(description="面板元数据，按您的权限 | What a panel may show you")
    def admin_meta(self, info: Info) -> AdminMeta:
        """Entities, fields, labels, widgets and verbs for this viewer."""
        return AdminMeta(entities=list(entity_metas(info.context.viewer.shape)))

    @strawberry.field(description="为什么能看到这条记录 | Which grants let you see the row")
    async def explain_access(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="标识 | Opaque id of the row")
        ],
    ) -> AccessExplanation:
        """The grants that cover the row; none for a row that is not there."""
        context: Context = info.context
        covering = await covering_grants(context.rows, context.viewer, str(id), verb="read")
        explained = [_explained(grant, context.viewer) for grant in covering]
        return AccessExplanation(visible=bool(explained), grants=explained)


def _explained(grant: Grant, viewer: Viewer) -> GrantExplained:
    roles = sorted(role.value for role in grant.roles & viewer.shape)
    return GrantExplained(roles=roles, reason=grant.reason, rule=str(grant.rows))


def _entity_named(name: str) -> type[Entity]:
    found = next((e for e in ENTITIES if e.__name__ == name and isinstance(e.access, Access)), None)
    if found is None:
        raise InvalidInput("没有这种数据", field="entity")
    return found
