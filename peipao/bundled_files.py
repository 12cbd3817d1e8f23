"""The files of the bundle, as a browser gets them: packed, and kept for as long as their name lasts."""

from pathlib import Path

from starlette.responses import FileResponse, PlainTextResponse, Response

MEDIA_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".ttf": "font/ttf",
}
HEADERS = {
    # The name changes with the content; private, because only signed-in people may have it.
    "cache-control": "private, max-age=31536000, immutable",
    "vary": "accept-encoding",
    "x-content-type-options": "nosniff",
    # A worker takes the policy of its own answer: it computes and talks to nobody.
    "content-security-policy": "default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
}
NOT_STORED = {"cache-control": "no-store", "x-content-type-options": "nosniff"}


def bundled_file(folder: Path, name: str, accepted: str) -> Response:
    """The file, packed where the browser unpacks it; 404 where the folder has none of that name."""
    media_type = MEDIA_TYPES.get(Path(name).suffix)
    file = folder / name
    # The routes' {name} holds no slash, and hidden files are never made.
    if media_type is None or name.startswith(".") or not file.is_file():
        return PlainTextResponse("未找到", 404, NOT_STORED)
    packed = folder / f"{name}.gz"
    if "gzip" in accepted and packed.is_file():
        return FileResponse(packed, 200, {**HEADERS, "content-encoding": "gzip"}, media_type)
    return FileResponse(file, 200, HEADERS, media_type)
