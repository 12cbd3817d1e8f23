"""The sign-in page: a form that works on a phone, and the two files it loads."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from peipao.console import Authenticate, signed_in
from peipao.web_pages import STATIC, local_path, web_page


def signin_routes(*, authenticate: Authenticate, home: str = "/graphiql") -> list[BaseRoute]:
    """``/signin?next=/path`` and ``/assets/static``; ``home`` is where those go who came without ``next``."""

    async def page(request: Request) -> Response:
        following = local_path(request.query_params.get("next"), home)
        if await signed_in(authenticate, request):
            return RedirectResponse(following, 303, {"cache-control": "no-store"})
        return web_page("signin", {"next": following})

    return [
        Route("/signin", page, methods=["GET"]),
        Mount("/assets/static", StaticFiles(directory=STATIC)),
    ]
