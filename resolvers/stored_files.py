"""Files in and out of the database: stored with their bytes or not at all, read piece by piece."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO
from uuid import UUID

from models import clock
from models.access import Viewer
from models.entities.stored_file import CHUNK_BYTES, STORE, StoredFile
from models.entity import new_id
from models.errors import Forbidden
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record, subject_of
from resolvers.changing import change
from resolvers.deeds import Deed, Verb
from resolvers.outcome import Asked

DOWNLOAD = "downloadFile"
STORING = Deed("storeFile", Verb.ACT, StoredFile, STORE)

ADD_CHUNK = """insert into file_chunk (id, city_id, version, created_at, updated_at, file_id, place, content)
values ($1, $2, 1, $3, $3, $4, $5, $6)"""
KNOWN = """select id, name, media_type, size, sha256, owner, created_by_id from stored_file
where id = $1 and city_id = $2 and deleted_at is null and (expires_at is null or expires_at > $3)"""
CHUNK = "select content from file_chunk where file_id = $1 and place = $2"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """A file without its bytes; ``owner`` is the id of the row that it belongs to."""

    id: UUID
    name: str
    media_type: str
    size: int
    sha256: str
    owner: str | None
    created_by_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileToStore:
    """What is to become a file: its bytes stand in ``content`` from the beginning to the end."""

    name: str
    media_type: str
    size: int
    sha256: str
    content: BinaryIO
    expires_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The request that something came with, for the audit log."""

    ip: str | None = None
    client: str | None = None
    request_id: str = ""


async def store(connection: Any, viewer: Viewer, given: FileToStore, origin: Origin = Origin()) -> UUID:
    """Store the file as the viewer's, in a transaction; its id.

    Raises:
        Forbidden: nobody who is not signed in stores files.
    """
    said = {
        "name": given.name,
        "mediaType": given.media_type,
        "size": given.size,
        "sha256": given.sha256,
        "expiresAt": given.expires_at,
    }
    asked = Asked(deed=STORING, given=said, ip=origin.ip, client=origin.client, request_id=origin.request_id)
    async with connection.transaction():
        outcome = await change(connection, viewer, asked)
        if not outcome.ok or outcome.row_id is None:
            raise Forbidden(outcome.problems[0].message)
        now = clock.now()
        for place, content in enumerate(_pieces(given.content)):
            values = (new_id(), viewer.city_id, now, outcome.row_id, place, content)
            await connection.execute(ADD_CHUNK, *values)
    return outcome.row_id


def _pieces(content: BinaryIO) -> Iterable[bytes]:
    content.seek(0)
    while piece := content.read(CHUNK_BYTES):
        yield piece


async def facts_of(connection: Any, file_id: UUID, city_id: int) -> FileFacts | None:
    """What is known of the file, while it lasts; whether somebody may have it is the caller's question."""
    row = await connection.fetchrow(KNOWN, file_id, city_id, clock.now())
    return None if row is None else FileFacts(**row)


async def pieces_of(lend: Any, file_id: UUID) -> AsyncIterator[bytes]:
    """The bytes, a piece at a time; no connection is held while whoever reads is slow."""
    place = 0
    while True:
        async with lend() as connection:
            content = await connection.fetchval(CHUNK, file_id, place)
        if content is None:
            return
        yield bytes(content)
        place += 1


async def note_download(connection: Any, viewer: Viewer, file: FileFacts, origin: Origin) -> None:
    """Write down who has the file, before the first byte is sent."""
    entry = AuditEntry(
        seq=0,  # numbered when it is sealed
        at=clock.now(),
        actor_id=viewer.user_id,
        ip=origin.ip,
        client=origin.client,
        action=DOWNLOAD,
        entity=StoredFile.__name__,
        subject=subject_of(StoredFile, file.id),
        reason=file.name[:300],
        request_id=origin.request_id or None,
    )
    await record(connection, [entry], viewer.city_id)
