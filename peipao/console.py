"""The GraphQL console for staff: GraphiQL under the header that says whose rows it shows."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from models.access import Viewer
from models.errors import Forbidden, Unauthenticated
from peipao.bundled_files import NOT_STORED, bundled_file
from peipao.console_examples import examples_for
from peipao.frontend import VENDOR, Bundle
from peipao.web_pages import INLINE_STYLES, embedded_json, web_page

Authenticate = Callable[[Request], Awaitable[Viewer | None]]
CsrfToken = Callable[[Request], str]


def console_routes(
    *, authenticate: Authenticate, csrf_token: CsrfToken, vendor: Path = VENDOR, endpoint: str = "/graphql"
) -> list[BaseRoute]:
    """``/graphiql`` and its files, for signed-in staff with ``console.use`` only.

    ``csrf_token`` is what the page sends back as ``x-csrf-token``.
    """

    async def page(request: Request) -> Response:
        viewer = await signed_in(authenticate, request)
        if viewer is None:
            return RedirectResponse(f"/signin?next={quote('/graphiql', safe='')}", 303, NOT_STORED)
        return _page_for(viewer, csrf_token(request), vendor, endpoint)

    async def asset(request: Request) -> Response:
        viewer = await signed_in(authenticate, request)
        if viewer is None or not viewer.console:
            return PlainTextResponse("需要控制台权限", 401 if viewer is None else 403, NOT_STORED)
        return bundled_file(vendor, request.path_params["name"], request.headers.get("accept-encoding", ""))

    return [
        Route("/graphiql", page, methods=["GET"]),
        Route("/assets/console/{name}", asset, methods=["GET"]),
    ]


async def signed_in(authenticate: Authenticate, request: Request) -> Viewer | None:
    """Who asks for a page; whoever has no good session is nobody, and is asked to sign in."""
    try:
        return await authenticate(request)
    except (Unauthenticated, Forbidden):
        return None


def _page_for(viewer: Viewer, csrf: str, vendor: Path, endpoint: str) -> Response:
    labels = [held.label for held in viewer.held]
    # An account of an office is often called what its scope is called: said once, it is enough.
    person = viewer.username if viewer.display_name in labels else viewer.display_name
    shared = {"csrf": csrf, "person": person, "scope": "、".join(labels) or "未授予角色"}
    if not viewer.console:
        return _notice(
            403,
            "无权使用控制台",
            "您的账号没有控制台权限（console.use）。如工作需要，请联系系统管理员开通。",
            shared,
        )
    bundle = Bundle.installed(vendor)
    if bundle is None:
        return _notice(503, "控制台暂不可用", "控制台资源尚未安装：运行 ./dev assets", shared)
    data = {
        "endpoint": endpoint,
        "username": viewer.username,
        "examples": [asdict(example) for example in examples_for(viewer.shape)],
    }
    files = {"script": f"/assets/console/{bundle.script}", "style": f"/assets/console/{bundle.style}"}
    return web_page("console", {**shared, **files, "data": embedded_json(data)}, styles=INLINE_STYLES)


def _notice(status: int, title: str, message: str, shared: dict[str, str]) -> Response:
    return web_page("notice", {**shared, "title": title, "message": message}, status=status)
