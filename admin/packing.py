"""Pages packed for the line: a list of twenty rows is eight times smaller so.

Packing what holds a secret beside what a stranger may choose tells the secret bit by bit to whoever
can have the page fetched again and again and see its length. Our session cookie goes with no request
that another site begins (``SameSite=Strict``), so nobody but the person can have it fetched.
"""

import gzip
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

WORTH_IT: Final = 1_400
"""Less fits into one packet anyhow."""
LEVEL: Final = 4
PACKED: Final = ("text/html", "application/json")


def packed(request: Request, response: Response) -> Response:
    """The response, packed if it is a page and the browser unpacks."""
    body = getattr(response, "body", b"")
    kind = response.headers.get("content-type", "").partition(";")[0]
    if len(body) < WORTH_IT or kind not in PACKED or "content-encoding" in response.headers:
        return response
    response.headers["vary"] = "accept-encoding"
    if "gzip" in request.headers.get("accept-encoding", ""):
        response.body = gzip.compress(body, LEVEL, mtime=0)
        response.headers["content-encoding"] = "gzip"
        response.headers["content-length"] = str(len(response.body))
    return response
