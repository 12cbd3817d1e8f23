"""The worker goes through an uploaded sheet: checks all of it, and once confirmed makes its rows."""

import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from admin.asking import Asking
from admin.import_columns import import_columns
from admin.import_files import result_sheet
from admin.importing import (
    BATCH,
    MOST_ROWS,
    ROLLED_BACK,
    Making,
    ReadSheet,
    SheetRow,
    Unreadable,
    read_sheet,
    understand,
)
from models import clock
from models.access import Viewer
from models.entities.import_job import ImportJob
from models.entities.import_workflow import (
    FAIL_IMPORT,
    FILE_LIFE,
    FINISH_CHECK,
    FINISH_IMPORT,
    ImportPolicy,
    importable,
)
from models.entity import Entity
from peipao.sheet_jobs import (
    GONE,
    LIMITS_OF_SHEETS,
    Desk,
    Hopeless,
    Progress,
    all_or_nothing,
    done_by_system,
    stored,
)
from resolvers.stored_files import pieces_of
from resolvers.viewers import viewer_as
from schema.entity_metas import entity_metas

WANTED = """select id, title, entity_name, file_id, policy, status, requester_id from import_job
where id = $1 and status in ('QUEUED', 'CONFIRMED') and deleted_at is null"""
PROGRESS = "update import_job set rows_done = $2 where id = $1"
MOST_TOLD = 100
"""Mistakes that are kept on the row; all of them stand in the result sheet."""

LIMITS_OF_IMPORTS = replace(
    LIMITS_OF_SHEETS,
    list_values=MOST_ROWS,
    variable_values=MOST_ROWS * 200,
    rows_changed=MOST_ROWS,
)
"""All or nothing is one request: nothing else can undo the first row for the sake of the last."""

CHECKED = {"wrong": "有错误", "made": "可导入", "good": "可导入"}
DONE = {"wrong": "未导入", "made": "已导入", "good": "未导入"}


async def go_through(desk: Desk, row_id: UUID) -> None:
    """Check the sheet or make its rows, whichever comes next; doing it again makes nothing twice.

    Raises:
        Hopeless: nothing of it can be done; the sentence says why.
    """
    async with desk.lend() as held:
        job = await held.fetchrow(WANTED, row_id)
    if job is None:
        return
    viewer = await viewer_as(None, job["requester_id"])
    if viewer is None or not importable(job["entity_name"], viewer.shape):
        raise Hopeless(GONE)
    with tempfile.TemporaryDirectory(prefix="peipao-import-") as folder:
        path = Path(folder) / "upload.xlsx"
        await _fetched(desk, job["file_id"], path)
        work = _Going(desk, job, viewer, Path(folder))
        try:
            await work.go(path)
        except Unreadable as unreadable:
            raise Hopeless(str(unreadable)) from None


async def _fetched(desk: Desk, file_id: UUID, path: Path) -> None:
    with path.open("wb") as file:
        async for piece in pieces_of(desk.lend, file_id):
            file.write(piece)


class _Going:
    """One pass through a sheet."""

    def __init__(self, desk: Desk, job: Any, viewer: Viewer, folder: Path) -> None:
        self.desk, self.job, self.viewer, self.folder = desk, job, viewer, folder
        self.entity = Entity.by_name[job["entity_name"]]
        self.progress = Progress(desk, PROGRESS, job["id"])

    async def go(self, path: Path) -> None:
        """Read, understand, check or make, and tell."""
        metas = {meta.name: meta for meta in entity_metas(self.viewer.shape)}
        columns = import_columns(metas[self.entity.__name__], metas)
        sheet = await asyncio.to_thread(read_sheet, path, columns)
        if not sheet.rows:
            raise Unreadable("文件中没有数据，请从第 2 行起填写")
        asking = self.desk.asking(self.viewer)
        await understand(sheet, self.entity, asking.ask)
        if self.job["status"] == "QUEUED":
            await self._check(sheet, asking)
        else:
            await self._make(sheet, asking)

    async def _check(self, sheet: ReadSheet, asking: Asking) -> None:
        making = Making(
            ask=asking.ask, entity=self.entity, columns=sheet.columns, policy="ALL_OR_NOTHING", dry_run=True
        )
        await making.rows(sheet.good, BATCH, self.progress.tell)
        await self._tell(sheet, FINISH_CHECK, CHECKED, len(sheet.good))

    async def _make(self, sheet: ReadSheet, asking: Asking) -> None:
        if self.job["policy"] == ImportPolicy.EACH:
            await self._making(asking, sheet, "EACH").rows(sheet.good, BATCH, self.progress.tell)
        elif not sheet.mistakes:
            await self._all(sheet)
        made = [row for row in sheet.rows if row.made]
        if not made:
            await self._tell(sheet, FAIL_IMPORT, DONE, 0, failure="没有一行可以导入，未写入任何数据")
            return
        await self._tell(sheet, FINISH_IMPORT, DONE, len(made))

    def _making(self, asking: Asking, sheet: ReadSheet, policy: str) -> Making:
        key = f"import:{self.job['id']}"
        return Making(
            ask=asking.ask, entity=self.entity, columns=sheet.columns, policy=policy, dry_run=False, key=key
        )

    async def _all(self, sheet: ReadSheet) -> None:
        """Every row in one request, and so in one transaction."""
        asking = self.desk.asking(self.viewer, limits=LIMITS_OF_IMPORTS)
        await self._making(asking, sheet, "ALL_OR_NOTHING").rows(sheet.rows, MOST_ROWS, self.progress.tell)

    async def _tell(self, sheet: ReadSheet, action: Any, words: Any, good: int, **more: Any) -> None:
        """Keep the result sheet and move the import on, both or neither."""
        path = self.folder / "result.xlsx"
        await asyncio.to_thread(result_sheet, path, sheet, words)
        bad = [row for row in sheet.rows if row.mistakes]
        name = f"{self.job['title']}_结果_{clock.now():%Y%m%d_%H%M}.xlsx"
        async with all_or_nothing(self.desk) as held:
            result, _ = await stored(held, self.viewer, path, name, clock.now() + FILE_LIFE)
            await done_by_system(
                held,
                ImportJob,
                action,
                self.job["id"],
                self.desk.city_id,
                rowsTotal=len(sheet.rows),
                rowsDone=len(sheet.rows),
                rowsGood=good,
                rowsBad=len(bad),
                problems=_told(bad),
                result=result,
                **more,
            )


def _told(rows: Sequence[SheetRow]) -> list[dict[str, Any]]:
    told = [mistake for row in rows for mistake in row.mistakes]
    # What was undone for the sake of another comes after what was wrong itself.
    told.sort(key=lambda mistake: mistake.code == ROLLED_BACK)
    return [mistake.as_json for mistake in told[:MOST_TOLD]]


async def fail_import(desk: Desk, row_id: UUID, sentence: str) -> None:
    """Say on the row why nothing comes of it."""
    async with desk.lend() as held:
        await done_by_system(held, ImportJob, FAIL_IMPORT, row_id, desk.city_id, failure=sentence[:300])
