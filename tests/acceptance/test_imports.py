"""Imports: a sheet is checked in full, mistakes are told by row and column, and nothing is made twice."""

import asyncio
import io
import json
import time
from typing import Any

import openpyxl
import pytest

from admin.asking import Asking
from admin.import_columns import import_columns
from admin.import_files import options_of, template
from resolvers.binding import parse_id
from schema.editions import Editions
from schema.entity_metas import entity_metas
from tests.sheet_work import cells, content, imported, sheet, uploaded, worked
from tests.writing import WritableCity

CHAIN = ("代码*", "名称*")
ENTERPRISE = ("统一社会信用代码*", "企业名称*", "属地县(区)", "企业规模", "所属产业链", "行业龙头企业")
LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)


def uscc(number: int) -> str:
    """A well-formed code of no real enterprise."""
    body = f"91530802MA{number:07d}"
    rest = 31 - sum(LETTERS.index(c) * w for c, w in zip(body, WEIGHTS, strict=True)) % 31
    return body + LETTERS[rest % 31]


def problems(row: Any) -> list[dict[str, Any]]:
    told = row["problems"]
    found: list[dict[str, Any]] = json.loads(told) if isinstance(told, str) else told
    return found


async def chains(city: WritableCity, prefix: str) -> int:
    count: int = await city.pool.fetchval(
        "select count(*) from industry_chain where starts_with(code, $1)", prefix
    )
    return count


async def confirmed(city: WritableCity, who: str, job: str, policy: str) -> dict[str, Any]:
    await city.did(who, "confirmImport", id=job, input={"policy": policy})
    return await worked(city, job)


async def test_a_checked_sheet_writes_nothing_until_it_is_confirmed(writable_city: WritableCity) -> None:
    rows = [["BAMBOO", "竹产业"], ["HONEY", "蜂产业"]]
    job = await imported(writable_city, "city.invest", "IndustryChain", CHAIN, rows)
    assert (job["status"], job["rows_total"], job["rows_good"], job["rows_bad"]) == ("CHECKED", 2, 2, 0)
    assert not await writable_city.rows("industry_chain", code="BAMBOO")
    done = await confirmed(writable_city, "city.invest", job["opaque"], "ALL_OR_NOTHING")
    assert (done["status"], done["rows_good"]) == ("DONE", 2)
    made = await writable_city.row("industry_chain", code="BAMBOO")
    assert made["name"] == "竹产业"
    audited = await writable_city.rows("audit_log", action="create", entity="IndustryChain")
    assert {row["actor_id"] for row in audited[-2:]} == {made["created_by_id"]}


async def test_mistakes_are_told_by_row_and_column(writable_city: WritableCity) -> None:
    rows = [
        [uscc(1), "检查示例一", "思茅区", "小型", "TEA", "是"],
        ["12345", "检查示例二", "思茅区", "小型", "TEA", "是"],
        [uscc(3), None, "思茅区", "巨型", "没有的产业", "也许"],
        [uscc(4), "检查示例四", "不存在县", None, None, None],
        [uscc(1), "检查示例五", None, None, None, None],
    ]
    job = await imported(writable_city, "city.relief", "Enterprise", ENTERPRISE, rows)
    assert job["status"] == "CHECKED", job["failure"]
    told = {(each["row"], each["column"]): each["message"] for each in problems(job)}
    assert "统一社会信用代码" in told[3, "统一社会信用代码"]
    assert told[4, "企业名称"] == "请填写企业名称"
    assert "大型" in told[4, "企业规模"]
    assert "应为 是 或 否" in told[4, "行业龙头企业"]
    assert "未找到" in told[4, "所属产业链"]
    assert "未找到“不存在县”" in told[5, "属地县(区)"]
    assert told[6, "统一社会信用代码"] == "统一社会信用代码与第 2 行重复"
    assert (job["rows_good"], job["rows_bad"]) == (1, 4)
    refused = await writable_city.refusals(
        "city.relief", "confirmImport", id=job["opaque"], input={"policy": "ALL_OR_NOTHING"}
    )
    assert refused == ["STATE_CONFLICT"]
    result = cells(await content(writable_city, job["result_id"]))
    assert result[0][-2:] == ["处理结果", "错误原因"]
    assert [row[-2] for row in result[1:]] == ["可导入", "有错误", "有错误", "有错误", "有错误"]
    assert "企业名称：请填写企业名称" in result[3][-1]


async def test_row_by_row_makes_the_good_and_tells_of_the_others(writable_city: WritableCity) -> None:
    rows = [["E_ONE", "逐行一"], ["TEA", "与已有的代码相同"], ["E_TWO", "逐行二"]]
    job = await imported(writable_city, "city.invest", "IndustryChain", CHAIN, rows)
    assert (job["rows_good"], job["rows_bad"]) == (2, 1)
    done = await confirmed(writable_city, "city.invest", job["opaque"], "EACH")
    assert (done["status"], done["rows_good"], done["rows_bad"]) == ("DONE", 2, 1)
    assert await chains(writable_city, "E_") == 2
    result = cells(await content(writable_city, done["result_id"]))
    assert [row[-2] for row in result[1:]] == ["已导入", "未导入", "已导入"]


async def test_all_or_nothing_writes_nothing_when_one_has_become_wrong(writable_city: WritableCity) -> None:
    rows = [[f"N_{n}", f"一起{n}"] for n in range(150)]
    job = await imported(writable_city, "city.invest", "IndustryChain", CHAIN, rows)
    assert job["rows_good"] == 150
    # Somebody takes one of the codes between the check and the import.
    await writable_city.did("city.invest", "createIndustryChain", input={"code": "N_149", "name": "先来的"})
    done = await confirmed(writable_city, "city.invest", job["opaque"], "ALL_OR_NOTHING")
    assert done["status"] == "FAILED"
    assert await chains(writable_city, "N_") == 1
    assert any(each["row"] == 151 for each in problems(done)), (done["failure"], problems(done)[:3])


async def test_a_county_makes_rows_of_its_own_county_alone(writable_city: WritableCity) -> None:
    rows = [[uscc(11), "宁洱导入示例", "思茅区", None, None, None]]
    job = await imported(writable_city, "county.ninger", "Enterprise", ENTERPRISE, rows)
    assert job["rows_good"] == 1, problems(job)
    await confirmed(writable_city, "county.ninger", job["opaque"], "EACH")
    made = await writable_city.row("enterprise", uscc=uscc(11))
    ninger = await writable_city.row("region", code="530821")
    assert made["county_id"] == ninger["id"]


async def test_a_row_that_the_importer_may_not_see_is_as_unknown_as_one_that_is_not_there(
    writable_city: WritableCity,
) -> None:
    hidden = await writable_city.row("enterprise", name="普洱示例茶业有限公司")
    metas = {meta.name: meta for meta in entity_metas((await writable_city.viewer("county.ninger")).shape)}
    columns = {column.name: column.heading for column in import_columns(metas["EnterpriseContact"], metas)}
    heads = (columns["enterprise"], columns["name"], columns["phone"])
    rows = [[name, "罗某", "13808790001"] for name in (hidden["name"], "没有这家企业", hidden["uscc"])]
    job = await imported(writable_city, "county.ninger", "EnterpriseContact", heads, rows)
    assert job["status"] == "CHECKED", job["failure"]
    told = [
        each["message"].replace(hidden["name"], "…").replace(hidden["uscc"], "…") for each in problems(job)
    ]
    assert [text.replace("没有这家企业", "…") for text in told] == ["未找到“…”，或您无权查看"] * 3


async def test_doing_it_twice_makes_nothing_twice(writable_city: WritableCity) -> None:
    for policy in ("ALL_OR_NOTHING", "EACH"):
        prefix = f"K{policy[0]}_"
        rows = [[f"{prefix}{n}", f"两次{n}"] for n in range(120)]
        job = await imported(writable_city, "city.invest", "IndustryChain", CHAIN, rows)
        await confirmed(writable_city, "city.invest", job["opaque"], policy)
        found = parse_id(job["opaque"])
        assert found is not None
        # As if the worker had been killed before it could tell that it was done.
        await writable_city.pool.execute("update import_job set status = 'CONFIRMED' where id = $1", found[1])
        again = await worked(writable_city, job["opaque"])
        assert (again["status"], again["rows_good"], again["rows_bad"]) == ("DONE", 120, 0)
        assert await chains(writable_city, prefix) == 120


async def test_a_worker_that_is_stopped_amid_an_import_leaves_no_duplicates(
    writable_city: WritableCity,
) -> None:
    rows = [[f"S_{n}", f"中断{n}"] for n in range(250)]
    job = await imported(writable_city, "city.invest", "IndustryChain", CHAIN, rows)
    await writable_city.did("city.invest", "confirmImport", id=job["opaque"], input={"policy": "EACH"})
    task = asyncio.create_task(worked(writable_city, job["opaque"]))
    while await chains(writable_city, "S_") < 30:  # noqa: ASYNC110 - the worker tells nobody of a row
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await chains(writable_city, "S_") < 250
    done = await worked(writable_city, job["opaque"])
    assert (done["status"], done["rows_good"]) == ("DONE", 250)
    assert await chains(writable_city, "S_") == 250


async def test_a_thousand_rows_leave_room_for_others(writable_city: WritableCity) -> None:
    rows = [[f"B_{n}", f"大量{n}"] for n in range(1_000)]
    job = await imported(writable_city, "city.invest", "IndustryChain", CHAIN, rows)
    await writable_city.did(
        "city.invest", "confirmImport", id=job["opaque"], input={"policy": "ALL_OR_NOTHING"}
    )
    task = asyncio.create_task(worked(writable_city, job["opaque"]))
    waits = []
    while not task.done():
        began = time.monotonic()
        await writable_city.ask("county.simao", "{ enterprises(first: 5) { nodes { name } } }")
        waits.append(time.monotonic() - began)
        await asyncio.sleep(0.02)
    assert (await task)["status"] == "DONE"
    chain = await writable_city.ask("security.auditor", "{ auditChain(entries: 3000) { ok problem } }")
    assert chain["auditChain"] == {"ok": True, "problem": None}
    assert len(waits) > 10
    assert sorted(waits)[len(waits) // 2] < 0.5
    assert max(waits) < 3


@pytest.mark.parametrize(
    ("headings", "says"),
    [
        (("代码*", "名称*", "颜色"), "列“颜色”不在模板中"),
        (("名称*",), "缺少必填的列：代码"),
        (("甲", "乙"), "第一行没有模板中的列名"),
        (("代码*", "名称*", "名称"), "出现了两次"),
    ],
)
async def test_a_sheet_with_other_columns_is_refused_as_a_whole(
    writable_city: WritableCity, headings: tuple[str, ...], says: str
) -> None:
    job = await imported(
        writable_city, "city.invest", "IndustryChain", headings, [["A", "B", "C"][: len(headings)]]
    )
    assert job["status"] == "FAILED"
    assert says in job["failure"]


async def test_what_is_no_sheet_is_refused(writable_city: WritableCity) -> None:
    for data in (b"PK\x03\x04 not a zip", sheet(CHAIN, [])):
        file = await uploaded(writable_city, "city.invest", data)
        job = await writable_city.did(
            "city.invest", "requestImport", input={"entityName": "IndustryChain", "file": file}
        )
        row = await worked(writable_city, job["id"])
        assert row["status"] == "FAILED"
        assert row["failure"]


async def test_only_ones_own_upload_is_imported_and_only_what_one_may_make(
    writable_city: WritableCity,
) -> None:
    file = await uploaded(writable_city, "city.invest", sheet(CHAIN, [["X", "Y"]]))
    given = {"entityName": "IndustryChain", "file": file}
    assert await writable_city.refusals("city.relief", "requestImport", input=given) in (
        ["NOT_FOUND"],
        ["VALIDATION"],
    )
    for entity in ("Issue", "Complaint", "RoleGrant", "Session"):
        mine = {"entityName": entity, "file": file}
        codes = await writable_city.refusals("city.invest", "requestImport", input=mine)
        assert codes == ["VALIDATION"], entity
    job = await writable_city.did("city.invest", "requestImport", input=given)
    query = "query Q($id: ID!) { importJob(id: $id) { title } }"
    assert await writable_city.codes("city.relief", query, {"id": job["id"]}) == ["NOT_FOUND"]


async def test_a_template_says_what_may_be_filled_in_and_reads_back(writable_city: WritableCity) -> None:
    viewer = await writable_city.viewer("county.simao")
    metas = {meta.name: meta for meta in entity_metas(viewer.shape)}
    columns = import_columns(metas["Enterprise"], metas)
    asking = Asking(engine=lambda: Editions(writable_city.engine), viewer=viewer)
    data = template("企业", columns, await options_of(columns, asking.ask))
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["数据", "填写说明", "示例", "选项"]
    heads = [cell.value for cell in book["数据"][1]]
    assert "统一社会信用代码*" in heads
    assert "企业名称*" in heads
    assert len(book["数据"].data_validations.dataValidation) >= 3
    assert book["选项"].sheet_state == "hidden"
    explained = {row[0]: row for row in book["填写说明"].iter_rows(min_row=5, values_only=True)}
    assert explained["统一社会信用代码"][1] == "是"
    example = list(book["示例"].iter_rows(values_only=True))
    assert len(example) == 2
