"""Files: what is known of each in one table, their bytes in another that nothing else reads."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Internal, grant
from models.entity import Entity
from models.grants import SIGNED_IN
from models.page import Page
from models.predicates import VIEWER, Compare
from models.workflow import Action, Find, Refusal, Step

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ofd": "application/ofd",
}
"""What may be uploaded, by the end of its name."""

MOST_BYTES = 20 * 2**20
"""Of an uploaded file."""

CHUNK_BYTES = 512 * 1024
"""How much of a file one row of bytes holds: what a process holds of it at a time."""

UNCLAIMED = timedelta(hours=24)
"""How long an upload waits for a row that names it."""

FILE_NOT_YOURS = Refusal("VALIDATION", "文件应由您本人上传且未用于其他记录，请重新上传")

MY_FILE = grant(*SIGNED_IN, reason="这是您上传或生成的文件", rows=Compare("created_by_id", "eq", VIEWER.user))
STORE = Action(
    name="store_file",
    label="保存文件 | Store a file",
    granted=(MY_FILE,),
    moves=((), None),
    takes=("name", "media_type", "size", "sha256", "owner", "expires_at"),
)
"""How the process stores one. It is no mutation: a row without bytes is no file."""


class StoredFile(Entity):
    """文件 | A file: its name, type, size and digest; whoever may read its owner's row may have it."""

    name = fields.CharField(200, db_index=True, description="文件名 | Name")
    media_type = fields.CharField(100, description="类型 | Media type")
    size = fields.IntField(description="大小（字节） | Size in bytes")
    sha256 = fields.CharField(64, description="摘要（SHA-256） | Digest (SHA-256), in hex")
    owner = fields.CharField(
        100, null=True, db_index=True, description="所属记录 | Id of the row that it belongs to"
    )
    expires_at = fields.DatetimeField(
        null=True, db_index=True, description="到期时间 | When it is deleted; never where there is none"
    )

    access = Access(read=(MY_FILE,))
    page = Page(columns="name media_type size created_at expires_at", search="name")

    class Meta:
        """What is there can be checked."""

        table = "stored_file"
        constraints = (
            CheckConstraint(check="sha256 ~ '^[0-9a-f]{64}$'", name="ck_stored_file_digest"),
            CheckConstraint(check="size >= 0", name="ck_stored_file_size"),
        )


class FileChunk(Entity):
    """文件内容 | A piece of a file's bytes."""

    file: Any = fields.ForeignKeyField(
        "models.StoredFile",
        related_name="chunks",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="文件 | File",
    )
    place = fields.IntField(description="次序 | Place in the file, from 0")
    content = fields.BinaryField(description="内容 | Bytes")

    access = Internal("文件内容只经下载地址提供，逐次记入审计")

    class Meta:
        """Each piece once."""

        table = "file_chunk"
        constraints = (UniqueConstraint(fields=("file_id", "place"), name="uq_file_chunk_place"),)


async def claim(step: Step, entity: str, file_id: UUID, field: str | None = None) -> None:
    """Make an upload of whoever acts the row's own: from then on it stays, and is read by the row's readers.

    Raises:
        RuleBroken: it is somebody else's upload, or another row's file.
    """
    owner = f"{entity}_{step.row_id}"
    (found,) = await step.find_all(Find(entity="StoredFile", equal={"id": file_id}, lock=True))
    mine = [row for row in found if row["created_by_id"] == step.viewer.user_id or row["owner"] == owner]
    if not mine or mine[0]["owner"] not in (None, owner):
        raise FILE_NOT_YOURS(field)
    step.change("StoredFile", file_id, owner=owner, expires_at=None)
