"""The GraphQL console for staff: GraphiQL under the header that says whose rows it shows."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from models.access import Viewer
from models.errors import Forbidden, Unauthenticated
from peipao.console_examples import examples_for
from peipao.frontend import VENDOR, Bundle
from peipao.web_pages import embedded_json, web_page

Authenticate = Callable[[Request], Awaitable[Viewer | None]]
CsrfToken = Callable[[Request], str]

MEDIA_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".ttf": "font/ttf",
}

ASSET_HEADERS = {
    # The name changes with the content; private, because only signed-in staff may have it.
    "cache-control": "private, max-age=31536000, immutable",
    "vary": "accept-encoding",
    "x-content-type-options": "nosniff",
    # A worker takes the policy of its own answer: it computes and talks to nobody.
    "content-security-policy": "default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
}


def console_routes(
    *, authenticate: Authenticate, csrf_token: CsrfToken, vendor: Path = VENDOR, endpoint: str = "/graphql"
) -> list[BaseRoute]:
    """``/graphiql`` and its files, for signed-in staff with ``console.use`` only.

    ``csrf_token`` is what the page sends back as ``x-csrf-token``.
    """

    async def page(request: Request) -> Response:
        viewer = await signed_in(authenticate, request)
        if viewer is None:
            return RedirectResponse(f"/signin?next={quote('/graphiql', safe='')}", 303, _NOT_STORED)
        return _page_for(viewer, csrf_token(request), vendor, endpoint)

    async def asset(request: Request) -> Response:
        viewer = await signed_in(authenticate, request)
        if viewer is None or not viewer.console:
            return PlainTextResponse("需要控制台权限", 401 if viewer is None else 403, _NOT_STORED)
        return _asset(vendor, request.path_params["name"], request.headers.get("accept-encoding", ""))

    return [
        Route("/graphiql", page, methods=["GET"]),
        Route("/assets/console/{name}", asset, methods=["GET"]),
    ]


_NOT_STORED = {"cache-control": "no-store", "x-content-type-options": "nosniff"}


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
    return web_page("console", {**shared, **files, "data": embedded_json(data)})


def _notice(status: int, title: str, message: str, shared: dict[str, str]) -> Response:
    return web_page("notice", {**shared, "title": title, "message": message}, status=status)


def _asset(vendor: Path, name: str, accepted: str) -> Response:
    media_type = MEDIA_TYPES.get(Path(name).suffix)
    file = vendor / name
    # The route's {name} holds no slash, and hidden files are never made.
    if media_type is None or name.startswith(".") or not file.is_file():
        return PlainTextResponse("未找到", 404, _NOT_STORED)
    packed = vendor / f"{name}.gz"
    if "gzip" in accepted and packed.is_file():
        return FileResponse(packed, 200, {**ASSET_HEADERS, "content-encoding": "gzip"}, media_type)
    return FileResponse(file, 200, ASSET_HEADERS, media_type)
