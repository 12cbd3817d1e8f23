"""Whether a request that a browser signs with a cookie comes from our own pages.

A browser attaches the cookie to whatever page asks. Three things tell our page from a foreign
one: ``Sec-Fetch-Site`` and ``Origin``, which a page cannot forge, and a header of our own, which
a foreign page cannot add without a preflight that is never granted. Its value is compared with the
session by whoever authenticates. Bearer tokens need none of this: no browser sends them by itself.
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

from models.errors import Forbidden

CSRF_HEADER = b"x-csrf-token"


def refuse_foreign_page(headers: Mapping[bytes, bytes], *, safe: bool, own_origins: frozenset[str]) -> None:
    """Pass if a cookie in these headers was sent on behalf of our own page.

    ``safe`` requests (GET) may come without ``Origin`` and without the token, which browsers leave
    out there, but not from a page that is known to be foreign.

    Raises:
        Forbidden: they come from elsewhere, or nothing shows where from.
    """
    site = headers.get(b"sec-fetch-site")
    origin = headers.get(b"origin")
    if site is not None and site != b"same-origin" and not (safe and site == b"none"):
        raise Forbidden("请求来自其他网站，已拒绝", code="CROSS_SITE")
    if origin is not None and not _is_own(origin.decode("latin-1"), headers, own_origins):
        raise Forbidden("请求来自其他网站，已拒绝", code="CROSS_SITE")
    if safe:
        return
    if site is None and origin is None:
        raise Forbidden("请求未注明来源 (Origin)，已拒绝", code="CROSS_SITE")
    if not headers.get(CSRF_HEADER):
        raise Forbidden("缺少防伪令牌 (X-CSRF-Token)，请刷新页面", code="CSRF_TOKEN_MISSING")


def _is_own(origin: str, headers: Mapping[bytes, bytes], own_origins: frozenset[str]) -> bool:
    """Behind a proxy that ends TLS our scheme is not the browser's: the host decides, or a setting."""
    if origin in own_origins:
        return True
    try:
        return urlsplit(origin).netloc == headers.get(b"host", b"").decode("latin-1") != ""
    except ValueError:
        return False
