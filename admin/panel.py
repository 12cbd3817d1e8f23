"""The panel: starlette-admin's frame around pages that are fed by our own GraphQL engine."""

import logging
import secrets
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette_admin import BaseAdmin, CustomView
from starlette_admin.theme import BaseTheme, IconSet

from admin.asking import Execute, Problem, Refused
from admin.entity_view import EntityView
from admin.files import Files
from admin.packing import packed
from admin.pages import PAGES
from admin.pdf import Fonts
from admin.screen import Screen, screens
from admin.showing import jinja_globals
from admin.visit import Doorman, Handler, Visit, flash_of
from models.custom_fields import using
from models.errors import ApiError, Forbidden, NotFound, Unauthenticated

_log = logging.getLogger("peipao.admin")

UNEXPECTED = HTTPException(500)
SAFE_METHODS = frozenset({"GET", "HEAD"})
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'nonce-{nonce}'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
}
STATUSES = {
    "NOT_FOUND": 404,
    "FORBIDDEN": 403,
    "CROSS_SITE": 403,
    "CSRF_TOKEN_INVALID": 403,
    "UNAUTHENTICATED": 401,
    "RATE_LIMITED": 429,
    "UNAVAILABLE": 503,
}


class PanelTheme(BaseTheme):
    """Our templates, above those of the library."""

    name = "peipao"
    package = "admin"

    def get_icon_set(self) -> IconSet:
        """None: our icons are drawn by ``macros.html``."""
        return IconSet()


class Panel(BaseAdmin):
    """The application under ``/admin``.

    ``engine`` is asked for at each request, because fields that administrators add replace it.
    """

    def __init__(
        self,
        *,
        engine: Callable[[], Execute],
        doorman: Doorman,
        signin: str = "/signin",
        font: Path | None = None,
    ) -> None:
        self.engine, self.doorman, self.signin = engine, doorman, signin
        self.fonts = Fonts(font)
        self.files = Files("/admin")
        self.screens = screens()
        home = next((screen for screen in self.screens if screen.path == "/"), None)
        super().__init__(
            title="陪跑",
            base_url="/admin",
            templates_dir=str(Path(__file__).parent / "templates"),
            theme=PanelTheme(),
            index_view=home,
            secret_key=secrets.token_hex(32),
            timezone_config=None,
        )
        self.templates.env.globals.update(jinja_globals(self))
        for screen in self.screens:
            if screen is not home:
                self.add_view(screen)

    # What the library would put in front of every request, and we do ourselves: sessions and their
    # tokens against forged requests are those of the API, and flashed sentences need no signature.

    def _init_locale(self) -> None: ...

    def _init_flash(self) -> None: ...

    def _init_csrf(self) -> None: ...

    def _init_routes(self) -> None:
        self.routes.append(Route("/static/{name}", self.files.serve, methods=["GET"], name="static"))
        self._register_extra_routes(self.index_view)
        self.routes.extend(
            Route(path, self.answering(handler), methods=list(methods), name=name)
            for path, methods, name, handler in PAGES
        )

    def _register_extra_routes(self, custom_view: CustomView) -> None:
        if not isinstance(custom_view, Screen):
            return
        name = type(custom_view).__name__
        addresses: Sequence[tuple[str, str, str]] = ((custom_view.path, "GET", "page"), *custom_view.routes)
        for path, method, handler in addresses:
            endpoint = self.answering(getattr(custom_view, handler), custom_view)
            # Before those with {key}, which would take them for the name of an entity.
            self.routes.insert(1, Route(path, endpoint, methods=[method], name=f"{name}.{handler}"))

    def view_of(self, visit: Visit, key: str) -> EntityView:
        """The adapter for the entity with this key, as this person may know it.

        Raises:
            NotFound: there is none, or the person reads none of its rows.
        """
        for meta in visit.metas.values():
            if meta.one == key:
                return EntityView(self, visit, meta)
        raise NotFound("没有这个页面，或您无权查看")

    # --- one request ---

    def answering(
        self, handler: Handler, screen: Screen | None = None
    ) -> Callable[[Request], Awaitable[Response]]:
        """What answers a request: it knows who asks, checks what is posted, and tells what goes wrong."""

        async def answer(request: Request) -> Response:
            # Which added fields there are holds for the whole request, as for the engine's part of it.
            with using(self.engine().additions):
                return await answered(request)

        async def answered(request: Request) -> Response:
            try:
                visit = await self._visit(request)
            except (Unauthenticated, Forbidden):
                visit = None
            if visit is None:
                return self._asked_to_sign_in(request)
            try:
                if request.method not in SAFE_METHODS:
                    await visit.check_posted()
                if screen is not None and not screen.may(visit):
                    raise NotFound("没有这个页面，或您无权查看")
                response = await handler(visit)
            except Refused as refused:
                if refused.code == "UNAUTHENTICATED":
                    return self._asked_to_sign_in(request)
                response = self._refusal(visit, refused.problems)
            except ApiError as error:
                response = self._refusal(visit, (Problem(error.code, error.message, error.field),))
            except Exception:
                reference = secrets.token_hex(8)
                _log.exception("page failed, reference %s", reference)
                sentence = f"系统出现意外错误，请联系管理员并告知编号 {reference}"
                response = self._refusal(visit, (Problem("INTERNAL", sentence),))
            response.headers.update({**HEADERS, "content-security-policy": POLICY.format(nonce=visit.nonce)})
            return packed(request, response)

        return answer

    async def _visit(self, request: Request) -> Visit | None:
        viewer = await self.doorman.viewer_of(dict(request.scope["headers"]))
        if viewer is None or viewer.pending is not None:
            return None
        return Visit(
            request=request,
            panel=self,
            viewer=viewer,
            engine=self.engine,
            csrf=self.doorman.csrf_of(request),
            nonce=secrets.token_urlsafe(18),
            flashed=flash_of(request),
        )

    def _asked_to_sign_in(self, request: Request) -> Response:
        """To the sign-in page, and back to this one; what a script asked for is told to its page."""
        url = request.url
        is_page = "text/html" in request.headers.get("accept", "") or request.method in SAFE_METHODS
        if request.headers.get("x-fragment") or not is_page:
            return JSONResponse({"signin": self.signin}, 401, HEADERS)
        following = quote(f"{url.path}?{url.query}" if url.query else url.path, safe="")
        return RedirectResponse(f"{self.signin}?next={following}", 303, HEADERS)

    def _refusal(self, visit: Visit, problems: tuple[Problem, ...]) -> Response:
        status = STATUSES.get(problems[0].code, 500 if problems[0].code == "INTERNAL" else 400)
        template = "problem_part.html" if visit.wants_fragment else "problem.html"
        return visit.page(template, status=status, problems=problems)

    async def _render_error(self, request: Request, exc: Exception = UNEXPECTED) -> Response:
        """What the router itself refuses: an address that does not exist, a method that has none."""

        async def tell(visit: Visit) -> Response:
            status = exc.status_code if isinstance(exc, HTTPException) else 500
            code = {404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED"}.get(status, "BAD_REQUEST")
            return visit.page("problem.html", status=status, problems=(Problem(code, "没有这个页面"),))

        return await self.answering(tell)(request)


def mounted(panel: Panel) -> Any:
    """The panel as an application that can stand under ``panel.base_url``."""
    outer = Starlette()
    panel.mount_to(outer)
    return outer.routes[-1]
