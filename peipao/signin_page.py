"""The sign-in page: one step after another, in Chinese or English, and the files it loads."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from models.access import Viewer
from models.errors import Forbidden, Unauthenticated
from peipao.authenticating import home_of
from peipao.signin_words import LANGUAGE_COOKIE, LANGUAGES, PAGE, SCRIPT, said
from peipao.web_pages import STATIC, embedded_json, local_path, web_page

Visitor = Callable[[Request], Awaitable[Viewer | None]]
CsrfToken = Callable[[Request], str]
YEAR_S = 365 * 24 * 3_600


@dataclass(frozen=True, slots=True)
class _Found:
    """Who opens the page, and what ended the session that they come with."""

    viewer: Viewer | None = None
    ended: str = ""


def signin_routes(*, visitor: Visitor, csrf_token: CsrfToken = lambda _: "") -> list[BaseRoute]:
    """``/signin?next=/path&lang=en`` and ``/assets/static``.

    ``visitor`` finds also whoever has a step of signing in left: they go on where they were.
    """

    async def page(request: Request) -> Response:
        found = await _found(visitor, request)
        following = local_path(request.query_params.get("next"), "")
        if found.viewer and not found.viewer.pending:
            return RedirectResponse(following or home_of(found.viewer), 303, {"cache-control": "no-store"})
        return _page(request, following, found, csrf_token(request) if found.viewer else "")

    return [
        Route("/signin", page, methods=["GET"]),
        Mount("/assets/static", StaticFiles(directory=STATIC)),
    ]


async def _found(visitor: Visitor, request: Request) -> _Found:
    try:
        return _Found(await visitor(request))
    except Unauthenticated as ended:
        return _Found(ended="" if ended.message == Unauthenticated.sentence else ended.message)
    except Forbidden:
        return _Found()


def _page(request: Request, following: str, found: _Found, csrf: str) -> Response:
    asked = request.query_params.get("lang")
    lang = next((each for each in (asked, request.cookies.get(LANGUAGE_COOKIE)) if each in LANGUAGES), "zh")
    other = "zh" if lang == "en" else "en"
    back = f"&next={quote(following, safe='')}" if following else ""
    step = found.viewer.pending if found.viewer else None
    state = {
        "next": following,
        "step": step.value if step else "START",
        "csrf": csrf,
        "username": found.viewer.username if found.viewer else "",
        "words": said(SCRIPT, lang),
        "lang": lang,
    }
    values = {
        **said(PAGE, lang),
        "lang": LANGUAGES[lang],
        "ended": found.ended,
        "state": embedded_json(state),
        "other_address": f"/signin?lang={other}{back}",
        "other_lang": LANGUAGES[other],
    }
    response = web_page("signin", values)
    if asked in LANGUAGES:
        response.set_cookie(LANGUAGE_COOKIE, lang, max_age=YEAR_S, path="/", samesite="lax")
    return response
