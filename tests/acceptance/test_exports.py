"""Exports: whose rows they hold, who has to approve, what the sheet looks like, how long it is there."""

import io
from datetime import timedelta
from typing import Any

import openpyxl
import pytest

from models import clock
from models.access import Role
from peipao.due_work import BY_NAME, HOUSEKEEPING, due_rows, keep_house
from peipao.sheet_jobs import enqueue_sheets
from resolvers.changing import act_by_system
from tests.sheet_work import cells, content, export, worked
from tests.writing import WritableCity

ENTERPRISES = (
    "name",
    "uscc",
    "county",
    "sizeClass",
    "isKey",
    "contactPhone",
    "createdAt",
    "registeredCapital",
)


async def rows_of(city: WritableCity, row: dict[str, Any]) -> list[list[Any]]:
    assert row["status"] == "DONE", row["failure"]
    return cells(await content(city, row["file_id"]))


async def test_a_county_takes_away_its_own_rows_and_no_others(writable_city: WritableCity) -> None:
    asked = await export(writable_city, "county.ninger", "Enterprise", ["name", "county"])
    seen = await writable_city.ask(
        "county.ninger", "{ enterprises(first: 100) { totalCount nodes { name } } }"
    )
    assert asked["rows"] == seen["enterprises"]["totalCount"] > 0
    assert not asked["needsApproval"]
    _, head, *rows = await rows_of(writable_city, await worked(writable_city, asked["id"]))
    assert head == ["企业名称", "属地县(区)"]
    assert {row[0] for row in rows} == {node["name"] for node in seen["enterprises"]["nodes"]}
    assert {row[1] for row in rows} == {"宁洱哈尼族彝族自治县"}


async def test_a_filter_and_an_order_are_those_of_the_list(writable_city: WritableCity) -> None:
    asked = await export(
        writable_city,
        "city.relief",
        "Enterprise",
        ["name", "uscc"],
        filter={"isKey": {"eq": True}},
        orderBy=[{"uscc": "DESC"}],
    )
    _, _, *rows = await rows_of(writable_city, await worked(writable_city, asked["id"]))
    listed = await writable_city.ask(
        "city.relief",
        "{ enterprises(filter: {isKey: {eq: true}}, orderBy: [{uscc: DESC}], first: 99) { nodes { uscc } } }",
    )
    assert [row[1] for row in rows] == [node["uscc"] for node in listed["enterprises"]["nodes"]]


async def test_a_sheet_says_labels_days_and_amounts_and_who_took_it(writable_city: WritableCity) -> None:
    asked = await export(writable_city, "city.relief", "Enterprise", ENTERPRISES)
    row = await worked(writable_city, asked["id"])
    data = await content(writable_city, row["file_id"])
    book = openpyxl.load_workbook(io.BytesIO(data))
    page = book.worksheets[0]
    assert page.title == "企业导出"
    assert page.freeze_panes == "A3"
    mark = page["A1"].value
    assert "市民营办（city.relief）" in mark
    assert "2026年6月30日" in mark
    assert "核对年度台账" in mark
    assert "市民营办（city.relief）" in page.oddFooter.left.text
    assert page.print_title_rows == "$1:$2"
    head = {cell.value: cell.column for cell in page[2]}
    by_label = {label: page.cell(3, column) for label, column in head.items()}
    assert by_label["企业规模"].value in {"大型", "中型", "小型", "微型", None}
    assert by_label["重点服务企业"].value in {"是", "否"}
    assert by_label["创建时间"].is_date
    assert by_label["创建时间"].number_format == 'yyyy"年"m"月"d"日" hh:mm'
    capital = next(label for label in head if label.startswith("注册资本"))
    assert "元" in capital
    assert by_label[capital].value is None or isinstance(by_label[capital].value, int | float)
    assert by_label[capital].number_format == "#,##0.00"


async def test_what_could_be_a_formula_is_a_text(writable_city: WritableCity) -> None:
    enterprise = await writable_city.id_of("Enterprise", name="普洱示例茶业有限公司")
    risky = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1+1"]
    for text in risky:
        await writable_city.did(
            "city.relief",
            "createIssue",
            input={"enterprise": enterprise, "title": text, "content": "旺季运力", "category": "LOGISTICS"},
        )
    asked = await export(writable_city, "city.relief", "Issue", ["title"])
    row = await worked(writable_city, asked["id"])
    book = openpyxl.load_workbook(io.BytesIO(await content(writable_city, row["file_id"])))
    found = {cell.value: cell for (cell,) in book.worksheets[0].iter_rows(min_row=3)}
    kept = [cell for text, cell in found.items() if text and text.strip()[0] in "=+-@＝"]
    assert len(kept) == len(risky)
    for cell in kept:
        assert cell.data_type == "s"
        assert cell.quotePrefix


async def test_five_hundred_rows_are_free_and_more_wait_for_the_units_head(
    writable_city: WritableCity,
) -> None:
    await writable_city.pool.execute(
        "update system_param set value = '3' where key = 'export.free_rows' and city_id = 530800"
    )
    try:
        asked = await export(writable_city, "dept.commerce", "Enterprise", ["name"])
        assert asked["needsApproval"]
        assert [note["code"] for note in asked["notes"]] == ["APPROVAL_REQUIRED"]
        row = asked["id"]
        assert (await worked(writable_city, row))["status"] == "WAITING"
        # Neither the requester, nor the head of another unit, nor the county sees it to approve it.
        assert await writable_city.refusals("dept.commerce", "approveExport", id=row) == ["FORBIDDEN"]
        assert await writable_city.refusals("industry.lead", "approveExport", id=row) == ["NOT_FOUND"]
        assert await writable_city.refusals("county.simao", "approveExport", id=row) == ["NOT_FOUND"]
        await writable_city.did("commerce.lead", "approveExport", id=row)
        done = await worked(writable_city, row)
        assert done["status"] == "DONE"
        assert done["rows_done"] == asked["rows"]
    finally:
        await writable_city.pool.execute(
            "update system_param set value = '500' where key = 'export.free_rows' and city_id = 530800"
        )


async def test_a_head_does_not_approve_of_their_own_export(writable_city: WritableCity) -> None:
    asked = await export(writable_city, "commerce.lead", "Enterprise", ["name", "contactPhone"], clear=True)
    assert asked["needsApproval"]
    refused = await writable_city.refusals("commerce.lead", "approveExport", id=asked["id"])
    assert refused == ["SEPARATION_OF_DUTIES"]


async def test_personal_data_in_clear_need_approval_and_are_masked_without(
    writable_city: WritableCity,
) -> None:
    asked = await export(writable_city, "county.simao", "Enterprise", ["name", "contactPhone"])
    assert not asked["needsApproval"]
    _, _, *rows = await rows_of(writable_city, await worked(writable_city, asked["id"]))
    assert all("*" in row[1] for row in rows if row[1])
    asked = await export(writable_city, "county.simao", "Enterprise", ["name", "contactPhone"], clear=True)
    assert asked["needsApproval"]
    assert await writable_city.refusals("county.simao", "approveExport", id=asked["id"]) == ["FORBIDDEN"]
    await writable_city.did("city.relief", "approveExport", id=asked["id"])
    _, _, *rows = await rows_of(writable_city, await worked(writable_city, asked["id"]))
    assert any(row[1] and "*" not in row[1] for row in rows)


async def test_an_export_that_is_refused_says_why_and_makes_no_file(writable_city: WritableCity) -> None:
    asked = await export(writable_city, "county.simao", "Enterprise", ["name", "contactPhone"], clear=True)
    needs = {"decisionReason": "用途不明"}
    await writable_city.did("city.relief", "rejectExport", id=asked["id"], input=needs)
    row = await worked(writable_city, asked["id"])
    assert (row["status"], row["decision_reason"], row["file_id"]) == ("REJECTED", "用途不明", None)


@pytest.mark.parametrize(
    ("who", "entity", "columns", "code"),
    [
        ("city.relief", "DisciplineCase", ["no"], "EXPORT_FORBIDDEN"),
        ("discipline", "Issue", ["no"], "FORBIDDEN"),
        ("city.relief", "Enterprise", ["name", "nothing"], "BAD_USER_INPUT"),
        ("city.relief", "Nothing", ["name"], "BAD_USER_INPUT"),
        ("sysadmin", "Issue", ["no"], "FORBIDDEN"),
        ("enterprise.e01", "Issue", ["no"], "FORBIDDEN"),
    ],
)
async def test_what_is_not_exported_is_refused(
    writable_city: WritableCity, who: str, entity: str, columns: list[str], code: str
) -> None:
    asked = {"entity": entity, "columns": columns, "reason": "核对年度台账"}
    query = "mutation A($i: RequestExportInput!) { requestExport(input: $i) { ok } }"
    assert await writable_city.codes(who, query, {"i": asked}) == [code]


async def test_a_filter_on_what_is_masked_is_refused_as_in_the_list(writable_city: WritableCity) -> None:
    asked = {"entity": "Enterprise", "columns": ["name"], "reason": "核对年度台账",
             "filter": {"contactPhone": {"eq": "13808790001"}}}  # fmt: skip
    query = "mutation A($i: RequestExportInput!) { requestExport(input: $i) { ok } }"
    codes = await writable_city.codes("dept.commerce", query, {"i": asked})
    assert codes in (["FIELD_NOT_FILTERABLE"], ["BAD_USER_INPUT"])


async def test_sealed_complaints_are_never_in_an_export(writable_city: WritableCity) -> None:
    sealed = await writable_city.rows("complaint", confidentiality="SEALED")
    asked = await export(writable_city, "city.bizenv", "Complaint", ["no", "confidentiality"])
    _, _, *rows = await rows_of(writable_city, await worked(writable_city, asked["id"]))
    assert not {row[0] for row in rows} & {row["no"] for row in sealed}


async def test_the_sheet_holds_what_its_requester_may_read_when_it_is_written(
    writable_city: WritableCity,
) -> None:
    asked = await export(writable_city, "county.menglian", "Enterprise", ["name"])
    await writable_city.pool.execute(
        "update role_grant set revoked_at = now() where role = $1 and user_id = "
        "(select id from \"user\" where username = 'county.menglian')",
        Role.COUNTY_ADMIN.value,
    )
    row = await worked(writable_city, asked["id"])
    assert row["status"] == "FAILED"
    assert "权限" in row["failure"]


async def test_writing_it_twice_gives_it_once(writable_city: WritableCity) -> None:
    asked = await export(writable_city, "city.relief", "Enterprise", ["name"])
    first = await worked(writable_city, asked["id"])
    files = len(await writable_city.rows("stored_file"))
    assert (await worked(writable_city, asked["id"]))["file_id"] == first["file_id"]
    assert len(await writable_city.rows("stored_file")) == files


async def test_after_seven_days_the_file_is_gone_and_the_record_is_not(writable_city: WritableCity) -> None:
    asked = await export(writable_city, "city.relief", "Enterprise", ["name"])
    row = await worked(writable_city, asked["id"])
    assert row["expires_at"] - clock.now() == timedelta(days=7)
    try:
        writable_city.at("2026-07-07T10:01")
        work = BY_NAME["ExportJob.expire_export"]
        async with writable_city.pool.acquire() as held:
            assert row["id"] in await due_rows(held, work, 530800)
            outcome = await act_by_system(held, work.declared_in, work.action, row["id"])
            assert outcome.ok
            chore = next(each for each in HOUSEKEEPING if each.name == "expired_files")
            await keep_house(held, chore)
        assert await content(writable_city, row["file_id"]) == b""
        kept = await writable_city.row("export_job", id=row["id"])
        assert (kept["status"], kept["sha256"]) == ("EXPIRED", row["sha256"])
    finally:
        writable_city.at("2026-06-30T10:00")


async def test_a_dry_run_tells_what_it_would_be_and_notes_nothing(writable_city: WritableCity) -> None:
    before = len(await writable_city.rows("export_job"))
    query = """mutation A($i: RequestExportInput!) {
      requestExport(input: $i, dryRun: true) { ok id rows needsApproval } }"""
    asked = {"entity": "Enterprise", "columns": ["name"], "reason": "核对年度台账"}
    told = (await writable_city.ask("city.relief", query, {"i": asked}))["requestExport"]
    assert told["ok"]
    assert told["id"] is None
    assert told["rows"] > 0
    assert len(await writable_city.rows("export_job")) == before


async def test_a_head_reads_what_is_asked_and_not_the_file(writable_city: WritableCity) -> None:
    asked = await export(writable_city, "county.simao", "Enterprise", ["name"])
    await worked(writable_city, asked["id"])
    query = (
        "query Q($id: ID!) { exportJob(id: $id) { reason conditions file { id } createdBy { displayName } } }"
    )
    found = (await writable_city.ask("city.relief", query, {"id": asked["id"]}))["exportJob"]
    assert found["reason"] == "核对年度台账"
    assert found["file"] is None
    assert await writable_city.codes("county.ninger", query, {"id": asked["id"]}) == ["NOT_FOUND"]


async def test_what_waits_for_the_worker_is_put_on_the_queue_once(writable_city: WritableCity) -> None:
    asked = await export(writable_city, "city.relief", "Enterprise", ["name"])
    async with writable_city.pool.acquire() as held:
        assert await enqueue_sheets(held, 530800) >= 1
        assert await enqueue_sheets(held, 530800) == 0
    await worked(writable_city, asked["id"])
