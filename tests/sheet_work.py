"""What tests of exports and imports share: the worker's part done at once, and sheets read back."""

import io
from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

import openpyxl
import xlsxwriter

from models.entities.stored_file import MEDIA_TYPES
from models.entity import Entity
from peipao.export_jobs import fail_export, write_export
from peipao.import_jobs import fail_import, go_through
from peipao.sheet_jobs import Desk, in_turn
from resolvers.auditing import subject_of
from resolvers.binding import parse_id
from resolvers.stored_files import FileToStore, pieces_of, store
from schema.build import city_schema
from tests.writing import WritableCity

CITY = 530800
REQUEST = """mutation Ask($input: RequestExportInput!, $dryRun: Boolean) {
  requestExport(input: $input, dryRun: $dryRun) { ok id rows needsApproval notes { code message } } }"""


def desk_of(city: WritableCity) -> Desk:
    """The worker's desk over the test's own database."""
    return Desk(city.pool, CITY, city_schema)


async def export(
    city: WritableCity, who: str, entity: str, columns: Sequence[str], **more: Any
) -> dict[str, Any]:
    """What ``requestExport`` answers."""
    asked = {"entity": entity, "columns": list(columns), "reason": "核对年度台账", **more}
    found = await city.ask(who, REQUEST, {"input": asked})
    payload: dict[str, Any] = found["requestExport"]
    return payload


async def worked(city: WritableCity, row: str) -> dict[str, Any]:
    """The row of an export or import after the worker has done its part."""
    found = parse_id(row)
    assert found is not None
    job: Any = SimpleNamespace(payload=str(found[1]).encode())
    if found[0] == "ExportJob":
        await in_turn(desk_of(city), write_export, fail_export, job)
        return await city.row("export_job", id=found[1])
    await in_turn(desk_of(city), go_through, fail_import, job)
    return await city.row("import_job", id=found[1])


async def content(city: WritableCity, file_id: Any) -> bytes:
    """The bytes of a stored file."""
    return b"".join([piece async for piece in pieces_of(desk_of(city).lend, file_id)])


def cells(data: bytes, sheet: int = 0) -> list[list[Any]]:
    """The values of a sheet."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [list(row) for row in book.worksheets[sheet].iter_rows(values_only=True)]


def sheet(headings: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    """An xlsx file with these rows below these headings."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    page = book.add_worksheet("数据")
    for number, row in enumerate([headings, *rows]):
        page.write_row(number, 0, row)
    book.close()
    return made.getvalue()


async def uploaded(city: WritableCity, who: str, data: bytes, name: str = "导入.xlsx") -> str:
    """The id of a file that somebody has uploaded."""
    given = FileToStore(
        name=name,
        media_type=MEDIA_TYPES["xlsx"],
        size=len(data),
        sha256="0" * 64,
        content=io.BytesIO(data),
        expires_at=None,
    )
    async with desk_of(city).lend() as held:
        return subject_of(Entity.by_name["StoredFile"], await store(held, await city.viewer(who), given))


async def imported(
    city: WritableCity, who: str, entity: str, headings: Sequence[str], rows: Sequence[Sequence[Any]]
) -> Mapping[str, Any]:
    """The import of these rows, checked."""
    file = await uploaded(city, who, sheet(headings, rows))
    job = await city.did(who, "requestImport", input={"entityName": entity, "file": file})
    return {**await worked(city, job["id"]), "opaque": job["id"]}
