"""The worker writes what was asked to be exported: with the rights that its requester has by then."""

import asyncio
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson

from admin.exporting import Sheet, Watermark, pages
from admin.words import zh_time
from models import clock
from models.access import Viewer
from models.entities.export_job import ExportJob
from models.entities.export_workflow import EXPORTERS, FAIL_EXPORT, FILE_LIFE, FINISH_EXPORT
from models.sheets import exported_entity, sheet_columns
from peipao.sheet_jobs import GONE, Desk, Hopeless, Progress, all_or_nothing, done_by_system, stored
from resolvers.parameters import reference
from resolvers.viewers import viewer_as

WANTED = """select id, title, entity_name, columns, conditions, order_by, clear, personal, reason, rows_total,
requester_id, decided_at from export_job where id = $1 and status = 'QUEUED' and deleted_at is null"""
PROGRESS = "update export_job set rows_done = $2 where id = $1"
GROWN = "符合条件的数据已超过批准的行数，请重新申请导出"
RENEW_EVERY = 20
"""After so many pages the requester's rights are looked up again."""


async def write_export(desk: Desk, row_id: UUID) -> None:
    """Write the sheet and give it to its requester; doing it again writes it anew, and gives it once.

    Raises:
        Hopeless: it cannot be had any more; the sentence says why.
    """
    async with desk.lend() as held:
        job = await held.fetchrow(WANTED, row_id)
        if job is None:
            return
        parameters = (await reference(held, desk.city_id)).parameters
        free = parameters.value("export.free_rows", clock.today())
    # What was counted may have grown since: a little where it was approved, never past what needs approval.
    most = job["rows_total"] + max(100, job["rows_total"] // 10) if job["decided_at"] else int(str(free))
    with tempfile.TemporaryDirectory(prefix="peipao-export-") as folder:
        path = Path(folder) / "export.xlsx"
        viewer, rows = await _written(desk, job, path, most)
        name = f"{job['title']}_{clock.now():%Y%m%d_%H%M}.xlsx"
        async with all_or_nothing(desk) as held:
            file, digest = await stored(held, viewer, path, name, clock.now() + FILE_LIFE)
            if not await done_by_system(
                held, ExportJob, FINISH_EXPORT, row_id, desk.city_id, file=file, sha256=digest, rowsDone=rows
            ):
                raise Hopeless(GONE)


async def _written(desk: Desk, job: Any, path: Path, most: int) -> tuple[Viewer, int]:
    """Who it is for, and how many rows there were."""
    entity = exported_entity(job["entity_name"])
    columns = sheet_columns(entity, job["columns"])
    viewer = await requester(job["requester_id"])
    # What nobody has approved of in clear is not clear, whatever has been granted since.
    clear = job["clear"] and job["personal"]
    sheet = Sheet(path, job["title"], columns, _watermark(job, viewer), clear=clear)
    progress, done, asking = Progress(desk, PROGRESS, job["id"]), 0, desk.asking(viewer)

    async def ask(query: str, variables: Any) -> dict[str, Any]:
        return await asking.ask(query, variables)

    number = 0
    async for page in pages(ask, entity, columns, _json(job["conditions"]), _json(job["order_by"])):
        number += 1
        done += len(page)
        if done > most:
            raise Hopeless(GROWN)
        sheet.add(page)
        await progress.tell(done)
        if number % RENEW_EVERY == 0:
            viewer = await requester(job["requester_id"])
            asking = desk.asking(viewer)
    await asyncio.to_thread(sheet.close)
    return viewer, done


async def requester(user_id: UUID) -> Viewer:
    """The person with the rights of this moment.

    Raises:
        Hopeless: the account is not active any more, or may export nothing.
    """
    viewer = await viewer_as(None, user_id)
    if viewer is None or not viewer.shape & set(EXPORTERS):
        raise Hopeless(GONE)
    return viewer


def _watermark(job: Any, viewer: Viewer) -> Watermark:
    person = f"{viewer.display_name}（{viewer.username}）"
    return Watermark(person=person, at=zh_time(clock.now()), reason=job["reason"], rows=job["rows_total"])


def _json(told: Any) -> Any:
    return orjson.loads(told) if isinstance(told, str | bytes) else told


async def fail_export(desk: Desk, row_id: UUID, sentence: str) -> None:
    """Say on the row why there will be no file."""
    async with desk.lend() as held:
        await done_by_system(held, ExportJob, FAIL_EXPORT, row_id, desk.city_id, failure=sentence[:300])
