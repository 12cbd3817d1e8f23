"""The files that the panel's pages load: ours and Tabler's, read once, packed once, and kept by browsers."""

import gzip
import hashlib
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
OURS = Path(__file__).parent / "static"
LIBRARYS = {
    "tabler.css": "static/css/vendor/tabler.min.css",
    "tabler.js": "static/js/vendor/tabler.min.js",
}
"""Of starlette-admin's own files, the only ones that our pages load."""


@dataclass(frozen=True)
class File:
    """One file as it is sent."""

    content: bytes
    media_type: str

    @cached_property
    def packed(self) -> bytes:
        """The content for browsers that unpack it, which are all."""
        return gzip.compress(self.content, 9, mtime=0)

    @cached_property
    def stamp(self) -> str:
        """What its address changes with."""
        return hashlib.sha256(self.content).hexdigest()[:12]


class Files:
    """Every file by its name."""

    def __init__(self, base_url: str) -> None:
        library = files("starlette_admin")
        self.base_url = base_url
        self.known = {
            **{name: _file(name, library.joinpath(path).read_bytes()) for name, path in LIBRARYS.items()},
            **{path.name: _file(path.name, path.read_bytes()) for path in sorted(OURS.iterdir())},
        }

    def url(self, name: str) -> str:
        """The address of a file, which changes with its content.

        Raises:
            KeyError: there is no such file.
        """
        return f"{self.base_url}/static/{name}?v={self.known[name].stamp}"

    async def serve(self, request: Request) -> Response:
        """The file, for anybody: it holds nothing of the city."""
        file = self.known.get(request.path_params["name"])
        if file is None:
            return PlainTextResponse("未找到", 404)
        packs = "gzip" in request.headers.get("accept-encoding", "")
        headers = {
            "cache-control": "public, max-age=31536000, immutable",
            "vary": "accept-encoding",
            "x-content-type-options": "nosniff",
            "cross-origin-resource-policy": "same-origin",
            **({"content-encoding": "gzip"} if packs else {}),
        }
        return Response(file.packed if packs else file.content, 200, headers, file.media_type)


def _file(name: str, content: bytes) -> File:
    return File(content, MEDIA_TYPES[Path(name).suffix])
