"""The choice between Chinese and English, remembered for all pages of this browser."""

from starlette.responses import Response

from admin.visit import LANGUAGE_COOKIE, Visit
from admin.words import LANGUAGES

REMEMBERED_S = 365 * 24 * 3600


async def language(visit: Visit) -> Response:
    """Back to the page, in the other language: ``?to=en&next=/admin/…``."""
    following = visit.query.get("next", "")
    own = following.startswith(f"{visit.panel.base_url}/") and "\\" not in following
    response = visit.redirect(following if own else f"{visit.panel.base_url}/")
    to = visit.query.get("to", "")
    if to in LANGUAGES:
        response.set_cookie(LANGUAGE_COOKIE, to, max_age=REMEMBERED_S, path="/", samesite="strict")
    return response
