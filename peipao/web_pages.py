"""Our own HTML pages: the templates beside this file, filled with escaped text, under a strict policy."""

import html
import json
import re
import secrets
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Template

from starlette.responses import HTMLResponse

from peipao.frontend import ASSETS

PAGES = ASSETS / "pages"
STATIC = ASSETS / "static"

# Scripts run by nonce only; 'strict-dynamic' lets a page's entry load its own parts.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'nonce-{nonce}' 'strict-dynamic'",
        "style-src {styles}",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)


OWN_STYLES = "'self'"
# The console's editor writes its lines and colours as inline styles, and has no place for a nonce.
INLINE_STYLES = "'self' 'unsafe-inline'"


class Markup(str):
    """Text that is HTML already; everything else is escaped."""

    __slots__ = ()


def web_page(
    name: str, values: Mapping[str, str], *, status: int = 200, styles: str = OWN_STYLES
) -> HTMLResponse:
    """The page ``assets/pages/<name>.html`` with its ``${values}``, never stored by anybody."""
    nonce = secrets.token_urlsafe(18)
    texts = {key: value if isinstance(value, Markup) else html.escape(value) for key, value in values.items()}
    return HTMLResponse(
        _template(PAGES / f"{name}.html").substitute(texts, nonce=nonce),
        status_code=status,
        headers={
            "content-security-policy": POLICY.format(nonce=nonce, styles=styles),
            "cache-control": "no-store",
            "x-content-type-options": "nosniff",
            "x-frame-options": "DENY",
            "referrer-policy": "no-referrer",
            "cross-origin-opener-policy": "same-origin",
        },
    )


def embedded_json(value: object) -> Markup:
    """The value as JSON that cannot end the ``<script>`` element it stands in."""
    text = json.dumps(value, ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def local_path(address: str | None, otherwise: str) -> str:
    """The address if it is a path on this server, else the other one: nobody is sent elsewhere.

    >>> local_path("/graphiql?tab=1", "/")
    '/graphiql?tab=1'
    >>> local_path("//example.org", "/")
    '/'
    """
    # Browsers read a backslash as a slash, and drop tabs and line breaks before they read.
    safe = address and re.fullmatch(r"/(?![/\\])[!-\[\]-~]*", address)
    return address if address and safe else otherwise


@cache
def _template(file: Path) -> Template:
    return Template(file.read_text(encoding="utf-8"))
