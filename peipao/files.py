"""Files over HTTP: ``POST /files`` takes one, ``GET /files/{id}`` gives it to whoever may read its row."""

import hashlib
import secrets
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from http import HTTPStatus
from typing import Any, BinaryIO, Final
from urllib.parse import quote, unquote

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from models import clock
from models.access import Viewer
from models.entities.stored_file import MEDIA_TYPES, MOST_BYTES, UNCLAIMED, StoredFile
from models.errors import ApiError, InvalidInput, NotFound, Unauthenticated
from resolvers.auditing import subject_of
from resolvers.binding import parse_id
from resolvers.looking import refuse_changes
from resolvers.stored_files import (
    FileFacts,
    FileToStore,
    Origin,
    facts_of,
    note_download,
    pieces_of,
    store,
)
from schema.answers import Execute, GraphQLRequest
from schema.errors import refusal
from schema.refusals import BodyTooLarge, UnsupportedMediaType

NAME_HEADER = "x-file-name"
LONGEST_NAME = 200
IN_MEMORY = 2**20
READ = "query File($id: ID!) { node(id: $id) { id } }"

BEGINNINGS: Final = {
    "pdf": b"%PDF-",
    "jpg": b"\xff\xd8\xff",
    "jpeg": b"\xff\xd8\xff",
    "png": b"\x89PNG\r\n\x1a\n",
    "docx": b"PK\x03\x04",
    "xlsx": b"PK\x03\x04",
    "ofd": b"PK\x03\x04",
}
"""What a file of the kind begins with: a name alone proves nothing."""


class Files:
    """The two routes. A file is found by its id alone: no part of a path comes from a request."""

    def __init__(
        self,
        authenticate: Callable[[Request], Awaitable[Viewer | None]],
        lend: Callable[[], AbstractAsyncContextManager[Any]],
        engine: Callable[[], Execute],
    ) -> None:
        self.authenticate, self.lend, self.engine = authenticate, lend, engine

    def routes(self) -> list[Route]:
        """What Starlette is to serve."""
        return [
            Route("/files", self._served(self._take), methods=["POST"]),
            Route("/files/{id}", self._served(self._give), methods=["GET"]),
        ]

    def _served(
        self, handler: Callable[[Request, Viewer], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def serve(request: Request) -> Response:
            try:
                viewer = await self.authenticate(request)
                if viewer is None:
                    raise Unauthenticated
                # With another's eyes pages are looked at, and nothing is taken away.
                refuse_changes(viewer)
                return await handler(request, viewer)
            except ClientDisconnect:
                return Response(status_code=HTTPStatus.BAD_REQUEST)  # for nobody
            except Exception as error:  # everything becomes an answer with a code; bugs are logged there
                answer = refusal(error, reference=secrets.token_hex(16))
                return Response(answer.body, answer.status or 400, answer.headers, "application/json")

        return serve

    # --- in ------------------------------------------------------------------------------------

    async def _take(self, request: Request, viewer: Viewer) -> Response:
        """Store the body; it waits a day for a row that names it."""
        name = file_name(unquote(request.headers.get(NAME_HEADER, "")))
        kind = name.rpartition(".")[2].lower()
        length = request.headers.get("content-length", "0")
        if length.isdigit() and int(length[:18]) > MOST_BYTES:
            raise _too_large()
        with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as body:
            size, digest = await _received(request, body)  # type: ignore[arg-type]
            body.seek(0)
            if not body.read(16).startswith(BEGINNINGS[kind]):
                raise UnsupportedMediaType(f"文件内容不是 {kind} 格式")
            given = FileToStore(
                name=name,
                media_type=MEDIA_TYPES[kind],
                size=size,
                sha256=digest,
                content=body,  # type: ignore[arg-type]
                expires_at=clock.now() + UNCLAIMED,
            )
            async with self.lend() as connection:
                row = await store(connection, viewer, given, _origin(request))
        answer = {"id": subject_of(StoredFile, row), "name": name, "size": size, "sha256": digest}
        return Response(orjson.dumps(answer), HTTPStatus.CREATED, media_type="application/json")

    # --- out -----------------------------------------------------------------------------------

    async def _give(self, request: Request, viewer: Viewer) -> Response:
        found = parse_id(request.path_params["id"])
        if found is None or found[0] != StoredFile.__name__:
            raise NotFound
        async with self.lend() as connection:
            file = await facts_of(connection, found[1], viewer.city_id)
        if file is None or not await self._may(viewer, file):
            raise NotFound
        async with self.lend() as connection:
            await note_download(connection, viewer, file, _origin(request))
        headers = {
            "content-disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}",
            "content-length": str(file.size),
            "content-security-policy": "default-src 'none'; sandbox",
            "cache-control": "no-store",
            "x-content-type-options": "nosniff",
        }
        return StreamingResponse(self._pieces(file), headers=headers, media_type=file.media_type)

    def _pieces(self, file: FileFacts) -> AsyncIterator[bytes]:
        return pieces_of(self.lend, file.id)

    async def _may(self, viewer: Viewer, file: FileFacts) -> bool:
        """Whether GraphQL shows this person the file's own row, or the row that it belongs to."""
        ids = [subject_of(StoredFile, file.id), *([file.owner] if file.owner else [])]
        for each in ids:
            request = GraphQLRequest(READ, None, {"id": each}, {}, True, secrets.token_hex(16))
            answer = orjson.loads((await self.engine()(request, viewer)).body)
            if (answer.get("data") or {}).get("node"):
                return True
        return False


def file_name(given: str) -> str:
    """The name without any folder, if files of this kind are taken.

    >>> file_name("..\\\\..\\\\企业名单.XLSX")
    '企业名单.XLSX'

    Raises:
        InvalidInput, UnsupportedMediaType: no name, or of a kind that is not taken.
    """
    name = given.replace("\\", "/").rpartition("/")[2].strip()
    name = "".join(letter for letter in name if letter.isprintable())
    if not name.strip("."):
        raise InvalidInput(f"请在 {NAME_HEADER} 请求头中给出文件名（URL 编码）", field=NAME_HEADER)
    stem, _, kind = name.rpartition(".")
    if not stem or kind.lower() not in MEDIA_TYPES:
        raise UnsupportedMediaType(f"不支持此类文件，可上传：{'、'.join(MEDIA_TYPES)}")
    return f"{stem[: LONGEST_NAME - len(kind) - 1]}.{kind}"


async def _received(request: Request, body: BinaryIO) -> tuple[int, str]:
    """How many bytes have come, and their digest.

    Raises:
        BodyTooLarge: as soon as there are more than a file may have.
    """
    size, digest = 0, hashlib.sha256()
    async for chunk in request.stream():
        size += len(chunk)
        if size > MOST_BYTES:
            raise _too_large()
        digest.update(chunk)
        body.write(chunk)
    if not size:
        raise InvalidInput("文件为空", field="file")
    return size, digest.hexdigest()


def _too_large() -> ApiError:
    return BodyTooLarge(f"文件过大，上限为 {MOST_BYTES // 2**20} MB")


def _origin(request: Request) -> Origin:
    return Origin(
        ip=request.client.host if request.client else None,
        client=(request.headers.get("user-agent") or "")[:200] or None,
        request_id=secrets.token_hex(16),
    )
