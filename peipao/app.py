"""The application: everything that answers HTTP, put together over one database."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import asyncpg
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from models import clock
from models.checking import check
from models.entities import ENTITIES
from models.errors import Unavailable
from peipao.authenticating import Authentication
from peipao.charts import chart_routes
from peipao.console import console_routes
from peipao.database import Database, connection, open_pool
from peipao.files import Files
from peipao.orm import close_orm, init_orm
from peipao.pages import pages
from peipao.panel import panel_routes
from peipao.renewing import Renewing
from peipao.settings import Settings
from peipao.signin_page import signin_routes
from schema.build import ApiSchema, city_schema
from schema.editions import Editions
from schema.endpoint import GraphQLEndpoint, HttpPolicy
from schema.executing import Engine
from schema.limits import LIMITS, Limits


@asynccontextmanager
async def working(
    settings: Settings, database: Database, api: Callable[[], ApiSchema] | None = None
) -> AsyncIterator[None]:
    """A worker beside the server while the block runs, where the settings want one."""
    if not settings.worker:
        yield
        return
    # The queue comes with a web of packages that a process which only serves can do without.
    from peipao.worker import Worker  # noqa: PLC0415

    worker = Worker(database.direct_url, int(settings.city), allowed=settings.webhook_allow, api=api)
    task = asyncio.create_task(worker.run())
    try:
        yield
    finally:
        worker.stop()
        await task


class Application:
    """The ASGI application of one process. ``/graphql`` is answered before any routing.

    Starlette's router and its middlewares cost more than a small query; see ``docs/performance.md``.
    """

    def __init__(self, settings: Settings, database: Database, limits: Limits = LIMITS) -> None:
        check(ENTITIES)
        clock.fix(settings.clock)
        self.settings, self.database = settings, database
        self.pool: asyncpg.Pool | None = None
        self.authentication = Authentication(cookie_secure=settings.cookie_secure)
        self.engine = Editions(Engine(city_schema(), self.lend, limits))
        self.renewing = Renewing(
            self.engine, lambda api: Engine(api, self.lend, limits), self.lend, int(settings.city)
        )
        policy = HttpPolicy(session_cookie=self.authentication.cookie)
        self.graphql = GraphQLEndpoint(self.authentication, self.engine, policy)
        self.pages = self._pages()
        # The schema is a few million objects that never die: the collector need not walk them again.
        gc.collect()
        gc.freeze()

    def lend(self) -> AbstractAsyncContextManager[asyncpg.Connection]:
        """A connection for one request.

        Raises:
            Unavailable: the process is starting or stopping, or none became free in time.
        """
        if self.pool is None:
            raise Unavailable
        return connection(self.pool)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or take part in the server's start and stop."""
        if scope["type"] == "http" and scope["path"] == "/graphql":
            await self.graphql(scope, receive, send)
        else:
            await self.pages(scope, receive, send)

    def _pages(self) -> ASGIApp:
        viewer_of = self.authentication.viewer_of
        return pages(
            [
                Route("/", lambda _: RedirectResponse("/admin/"), methods=["GET"]),
                Route("/health/live", lambda _: JSONResponse({"live": True}), methods=["GET"]),
                Route("/health/ready", self._ready, methods=["GET"]),
                *self.authentication.routes(),
                *panel_routes(self.authentication, lambda: self.engine, self.settings.font),
                *Files(viewer_of, self.lend, lambda: self.engine).routes(),
                *signin_routes(
                    visitor=self.authentication.visitor_of, csrf_token=self.authentication.csrf_token
                ),
                *chart_routes(authenticate=viewer_of),
                *console_routes(authenticate=viewer_of, csrf_token=self.authentication.csrf_token),
            ],
            self._lifespan,
        )

    @asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        self.pool = await open_pool(self.database.url, self.settings.pool_size)
        await init_orm(self.database.url, self.settings.pool_size)
        try:
            async with (
                self.renewing.running(),
                working(self.settings, self.database, lambda: self.engine.api),
            ):
                yield
        finally:
            await close_orm()
            await self.pool.close()
            self.pool = None

    async def _ready(self, _: Request) -> Response:
        """Whether the database answers: what a load balancer asks before it sends people here."""
        try:
            async with self.lend() as held:
                await held.fetchval("select 1")
        except (Unavailable, asyncpg.PostgresError, OSError):
            return JSONResponse({"ready": False}, 503)
        return JSONResponse({"ready": True})
