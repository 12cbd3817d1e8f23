"""The charts of the panel, for whoever is signed in; without them its pages still say everything in words."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from peipao.bundled_files import NOT_STORED, bundled_file
from peipao.console import Authenticate, signed_in
from peipao.frontend import VENDOR, Bundle

CHARTS = "charts.js"
"""The name by which a page asks for the charts, whatever the bundle calls them today."""


def chart_routes(*, authenticate: Authenticate, vendor: Path = VENDOR) -> list[BaseRoute]:
    """``/assets/panel/{name}``, for whoever is signed in; ``charts.js`` leads to the present bundle."""

    async def asset(request: Request) -> Response:
        if await signed_in(authenticate, request) is None:
            return PlainTextResponse("请先登录", 401, NOT_STORED)
        name = request.path_params["name"]
        bundle = Bundle.installed(vendor)
        if name == CHARTS and bundle is not None:
            return RedirectResponse(f"/assets/panel/{bundle.charts}", 307, NOT_STORED)
        return bundled_file(vendor / "panel", name, request.headers.get("accept-encoding", ""))

    return [Route("/assets/panel/{name}", asset, methods=["GET"])]
