"""The server to compare with: Strawberry, Tortoise and dataloaders, written by the book.

It answers the same five questions under the same rules of who sees what. Where there was a choice,
it was made in its favour: a viewer is loaded once and then kept without asking whether the rights
still hold, the document has no filter arguments that it does not need, words of enumerations are
plain strings. Documents are parsed and validated with each request, as Strawberry does by default.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, ClassVar
from uuid import UUID

import strawberry
from pypika_tortoise.context import SqlContext
from pypika_tortoise.terms import Term, ValueWrapper
from pypika_tortoise.utils import format_alias_sql
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from tortoise import Tortoise, fields
from tortoise.expressions import Expression, Q, ResolveContext, ResolveResult

from models.access import Role, Viewer
from models.columns import anatomy
from models.constraints import search_text
from models.entities.assignment import Assignment
from models.entities.complaint import Complaint
from models.entities.enterprise import Enterprise
from models.entities.org import Region
from models.entities.person import Leader
from models.entities.project import Project
from models.entities.session import SessionKind
from models.entity import Entity
from peipao.orm import close_orm, orm_config
from resolvers.sessions import resume

# --- who sees what: DOMAIN's rules for the two viewers, as filters of Tortoise ------------------


def _everything(_: Viewer) -> Q:
    return Q()


def _enterprises(viewer: Viewer) -> Q:
    return Q(county_id__in=_counties(viewer))


def _projects(viewer: Viewer) -> Q:
    # The viewer has one county, so that the join repeats no project.
    return Q(counties__id__in=_counties(viewer))


def _assignments(viewer: Viewer) -> Q:
    counties = _counties(viewer)
    return Q(
        Q(project__counties__id__in=counties, project__deleted_at=None),
        Q(enterprise__county_id__in=counties, enterprise__deleted_at=None),
        join_type="OR",
    )


def _ordinary_complaints(viewer: Viewer) -> Q:
    not_against_me = Q(Q(respondent_user_id=None), ~Q(respondent_user_id=viewer.user_id), join_type="OR")
    return Q(not_against_me, confidentiality="NORMAL")


def _complaints_of_my_county(viewer: Viewer) -> Q:
    units = viewer.value("units", Role.COUNTY_ADMIN)
    return Q(
        _ordinary_complaints(viewer),
        Q(Q(respondent_unit_id=None), ~Q(respondent_unit_id__in=units), join_type="OR"),
        county_id__in=_counties(viewer),
        against_county_leadership=False,
    )


def _counties(viewer: Viewer) -> Any:
    return viewer.value("counties", Role.COUNTY_ADMIN)


RULES = {
    Role.COUNTY_ADMIN: {
        Enterprise: _enterprises,
        Project: _projects,
        Assignment: _assignments,
        Complaint: _complaints_of_my_county,
    },
    Role.CITY_BIZENV_OFFICE: {Complaint: _ordinary_complaints},
}


def rows(entity: type[Entity], viewer: Viewer) -> Any:
    """The rows of the entity that the viewer may read, newest first."""
    (role,) = viewer.shape
    rule = RULES[role].get(entity, _everything)
    return entity.filter(rule(viewer), deleted_at=None, city_id=viewer.city_id)


# --- loaders: one query for all that a level of the answer needs --------------------------------


class Loaders:
    """The dataloaders of one request."""

    def __init__(self, viewer: Viewer) -> None:
        self.viewer = viewer
        self.region = self._one(Region)
        self.enterprise = self._one(Enterprise)
        self.leader = self._one(Leader)
        self.manager = DataLoader(self._managers)
        self.complaints = self._many(Complaint, "complainant_enterprise_id", "-received_at")
        self.projects = self._many(Project, "enterprise_id", "-created_at")

    def _one(self, entity: type[Entity]) -> DataLoader[UUID, Any]:
        async def load(ids: list[UUID]) -> Sequence[Any]:
            found = {row.id: row for row in await rows(entity, self.viewer).filter(id__in=ids)}
            return [found.get(key) for key in ids]

        return DataLoader(load)

    def _many(self, entity: type[Entity], key: str, order: str) -> DataLoader[UUID, list[Any]]:
        async def load(ids: list[UUID]) -> list[list[Any]]:
            found: defaultdict[UUID, list[Any]] = defaultdict(list)
            for row in await rows(entity, self.viewer).filter(**{f"{key}__in": ids}).order_by(order, "-id"):
                found[getattr(row, key)].append(row)
            return [found[parent] for parent in ids]

        return DataLoader(load)

    async def _managers(self, ids: list[UUID]) -> list[Any]:
        managers = rows(Assignment, self.viewer).filter(
            project_id__in=ids, kind="PROJECT_MANAGER", status="ACTIVE"
        )
        found: dict[UUID, Any] = {row.project_id: row for row in await managers.order_by("id")}  # type: ignore[attr-defined]
        return [found.get(key) for key in ids]


def _loaders(info: strawberry.Info) -> Loaders:
    loaders: Loaders = info.context["loaders"]
    return loaders


# --- types --------------------------------------------------------------------------------------

Row = strawberry.Private[Any]


def _money(amount: Any) -> str | None:
    return None if amount is None else str(amount)


@strawberry.type(name="Region")
class RegionType:
    name: str


@strawberry.type(name="Leader")
class LeaderType:
    name: str
    position: str | None


@strawberry.type(name="Assignment")
class AssignmentType:
    row: Row
    start_on: date

    @strawberry.field
    async def leader(self, info: strawberry.Info) -> LeaderType | None:
        leader = await _loaders(info).leader.load(self.row.leader_id)
        return leader and LeaderType(name=leader.name, position=leader.position)


@strawberry.type(name="Complaint")
class ComplaintType:
    no: str
    title: str | None
    status: str
    received_at: datetime


@strawberry.type(name="ComplaintConnection")
class ComplaintConnection:
    nodes: list[ComplaintType]


@strawberry.enum
class Order(Enum):
    ASC = "ASC"
    DESC = "DESC"


@strawberry.input
class OrderInput:
    created_at: Order | None = None
    received_at: Order | None = None


@strawberry.type(name="Enterprise")
class EnterpriseType:
    row: Row
    id: strawberry.ID
    name: str
    uscc: str
    status: str
    size_class: str | None
    employees: int | None
    revenue: str | None
    registered_on: date | None

    @strawberry.field
    async def county(self, info: strawberry.Info) -> RegionType | None:
        county = await _loaders(info).region.load(self.row.county_id)
        return county and RegionType(name=county.name)

    @strawberry.field
    async def complaints(
        self,
        info: strawberry.Info,
        first: int,
        order_by: list[OrderInput] | None = None,  # noqa: ARG002 - newest first is the only order it has
    ) -> ComplaintConnection:
        found = await _loaders(info).complaints.load(self.row.id)
        nodes = [
            ComplaintType(no=c.no, title=c.title, status=c.status.value, received_at=c.received_at)
            for c in found[:first]
        ]
        return ComplaintConnection(nodes=nodes)

    @strawberry.field
    async def projects(
        self,
        info: strawberry.Info,
        first: int,
        order_by: list[OrderInput] | None = None,  # noqa: ARG002 - as above
    ) -> "ProjectConnection":
        found = await _loaders(info).projects.load(self.row.id)
        return ProjectConnection(nodes=[_project(row) for row in found[:first]])


@strawberry.type(name="Project")
class ProjectType:
    row: Row
    id: strawberry.ID
    no: str
    name: str
    stage: str
    light: str
    planned_investment: str | None

    @strawberry.field
    async def lead_county(self, info: strawberry.Info) -> RegionType | None:
        county = await _loaders(info).region.load(self.row.lead_county_id)
        return county and RegionType(name=county.name)

    @strawberry.field
    async def enterprise(self, info: strawberry.Info) -> EnterpriseType | None:
        if self.row.enterprise_id is None:
            return None
        enterprise = await _loaders(info).enterprise.load(self.row.enterprise_id)
        return enterprise and _enterprise(enterprise)

    @strawberry.field
    async def manager(self, info: strawberry.Info) -> AssignmentType | None:
        manager = await _loaders(info).manager.load(self.row.id)
        return manager and AssignmentType(row=manager, start_on=manager.start_on)


@strawberry.type(name="ProjectConnection")
class ProjectConnection:
    nodes: list[ProjectType]


def _enterprise(row: Any) -> EnterpriseType:
    return EnterpriseType(
        row=row,
        id=strawberry.ID(f"Enterprise_{row.id}"),
        name=row.name,
        uscc=row.uscc,
        status=row.status.value,
        size_class=row.size_class and row.size_class.value,
        employees=row.employees,
        revenue=_money(row.revenue),
        registered_on=row.registered_on,
    )


def _project(row: Any) -> ProjectType:
    return ProjectType(
        row=row,
        id=strawberry.ID(f"Project_{row.id}"),
        no=row.no,
        name=row.name,
        stage=row.stage.value,
        light=row.light.value,
        planned_investment=_money(row.planned_investment),
    )


# --- text ---------------------------------------------------------------------------------------


class _Matches(Term):
    """The indexed expression of the search box, matched with a text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def get_sql(self, ctx: SqlContext) -> str:
        document = search_text(anatomy(Enterprise))
        text = ValueWrapper(self.text).get_sql(ctx.copy(with_alias=False))
        sql = f"zh_tsv({document}) @@ zh_query({text})"
        return format_alias_sql(sql, self.alias, ctx) if ctx.with_alias else f"({sql})"


class Matches(Expression):
    """Whether an enterprise matches a text, by the same bigram index that the product uses."""

    def __init__(self, text: str) -> None:
        self.text = text

    def resolve(self, resolve_context: ResolveContext) -> ResolveResult:
        """As Tortoise asks for it."""
        del resolve_context
        return ResolveResult(term=_Matches(self.text), joins=[], output_field=fields.BooleanField())


@strawberry.input
class TextFilter:
    contains: str


@strawberry.input
class EnterpriseFilter:
    name: TextFilter


@strawberry.type(name="EnterpriseConnection")
class EnterpriseConnection:
    query: Row
    first: strawberry.Private[int]

    @strawberry.field
    async def total_count(self) -> int:
        count: int = await self.query.count()
        return count

    @strawberry.field
    async def nodes(self) -> list[EnterpriseType]:
        return [_enterprise(row) for row in await self.query.order_by("-created_at", "-id").limit(self.first)]


# --- roots --------------------------------------------------------------------------------------


@strawberry.type
class Query:
    """The root fields of the five questions."""

    @strawberry.field
    async def projects(
        self,
        info: strawberry.Info,
        first: int,
        order_by: list[OrderInput] | None = None,  # noqa: ARG002 - as above
    ) -> ProjectConnection:
        found = await rows(Project, _loaders(info).viewer).order_by("-created_at", "-id").limit(first)
        return ProjectConnection(nodes=[_project(row) for row in found])

    @strawberry.field
    async def enterprises(
        self,
        info: strawberry.Info,
        first: int,
        filter: EnterpriseFilter | None = None,  # noqa: A002 - the argument's name in the API
        order_by: list[OrderInput] | None = None,  # noqa: ARG002 - as above
    ) -> EnterpriseConnection:
        query = rows(Enterprise, _loaders(info).viewer)
        if filter is not None:
            text = filter.name.contains
            query = query.annotate(matches=Matches(text)).filter(matches=True, name__contains=text)
        return EnterpriseConnection(query=query, first=first)

    @strawberry.field
    async def enterprise(self, info: strawberry.Info, id: strawberry.ID) -> EnterpriseType | None:  # noqa: A002 - the argument's name in the API
        key = UUID(id.removeprefix("Enterprise_"))
        row = await rows(Enterprise, _loaders(info).viewer).filter(id=key).first()
        return row and _enterprise(row)


class _Endpoint(GraphQL[dict[str, Any], None]):
    viewers: ClassVar[dict[str, Viewer]] = {}

    async def get_context(self, request: Request | Any, response: Response | Any) -> dict[str, Any]:
        del response
        token = request.headers["authorization"].removeprefix("Bearer ")
        viewer = self.viewers.get(token)
        if viewer is None:
            viewer = self.viewers[token] = await resume(token, SessionKind.BEARER)
        return {"loaders": Loaders(viewer)}


def naive_application(url: str, pool_size: int) -> ASGIApp:
    """The server's application over the database."""
    endpoint = _Endpoint(strawberry.Schema(Query), graphql_ide=None)

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            await endpoint(scope, receive, send)
            return
        await receive()
        config = orm_config(url, pool_size)
        config["connections"]["default"]["engine"] = "tortoise.backends.asyncpg"  # Tortoise's own
        await Tortoise.init(config=config, _enable_global_fallback=True)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await close_orm()
        await send({"type": "lifespan.shutdown.complete"})

    return answer
