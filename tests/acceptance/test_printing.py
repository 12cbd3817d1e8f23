"""A ticket or an application on paper: the page, the PDF, and who may have them."""

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from starlette.applications import Starlette

from admin.panel import Panel, mounted
from admin.pdf import Fonts, pdf_of
from admin.printing import Cell, Form, Section, Table
from models.errors import Unavailable
from schema.editions import Editions
from tests.panel import NamedAtTheDoor, PanelOfCity

ISSUE = "WT20260522-0001"
"""Of Ning'er, from submission to close-out."""


def reader_of(content: bytes) -> Any:
    assert content.startswith(b"%PDF-")
    return PdfReader(io.BytesIO(content))


def text_of(content: bytes) -> str:
    """The text of all pages without what only parts lines."""
    text = "".join(page.extract_text() for page in reader_of(content).pages)
    return text.replace("\n", "").replace(" ", "").replace("\u200b", "")


def fonts_of(reader: Any) -> dict[str, bool]:
    """Every font of the document by its name, and whether it is inside."""
    found = {}
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor = inner["/FontDescriptor"].get_object()
            found[inner["/BaseFont"]] = bool({"/FontFile2", "/FontFile3"} & descriptor.keys())
    return found


def form(**said: Any) -> Form:
    """A form with a section and a list, and whatever is said."""
    given: dict[str, Any] = {
        "lang": "zh",
        "title": "普洱市企业问题诉求办理单",
        "number": "WT1",
        "sections": (Section("诉求", ((Cell("属地", "孟连县"), Cell("类别", "用地")),)),),
        "tables": (),
        "signatures": ("经办人（签字）",),
        "words": {
            "number": "编号",
            "printed_by": "打印人",
            "printed_at": "打印时间",
            "date": "年  月  日",
            "left_out": "其余 {count} 条见系统",
            "page": "第 {page} 页，共 {pages} 页",
        },
        "printed_by": "思茅区·县级管理员（county.simao）",
        "printed_at": "2026年6月30日 10:00",
    }
    return Form(**given | said)


# --- what stands on it --------------------------------------------------------------------------


async def test_the_pdf_of_an_issue_tells_its_fields_its_way_and_who_printed_it(
    panel: PanelOfCity, writable_city: Any
) -> None:
    row = await writable_city.id_of("Issue", no=ISSUE)
    answer = await panel.get("county.ninger", f"/print/{row}.pdf")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert ISSUE in answer.headers["content-disposition"]
    text = text_of(answer.content)
    for told in (
        "普洱市企业问题诉求办理单",
        f"编号：{ISSUE}",
        "咖啡鲜果处理站用地手续办理",
        "宁洱哈尼族彝族自治县",
        "2026年6月16日16:00",
        "办理记录",
        "经实地踏勘后完成设施农用地备案",
        "经办人（签字）",
        "（county.ninger）",
        "第1页，共2页",
    ):
        assert told in text, told


async def test_every_font_of_the_pdf_is_inside_it(panel: PanelOfCity, writable_city: Any) -> None:
    row = await writable_city.id_of("Issue", no=ISSUE)
    fonts = fonts_of(reader_of((await panel.get("county.ninger", f"/print/{row}.pdf")).content))
    assert fonts
    assert all(fonts.values()), fonts


async def test_what_is_done_to_a_row_stands_in_its_course_with_time_and_person(
    panel: PanelOfCity, writable_city: Any
) -> None:
    enterprise = await writable_city.id_of("Enterprise", name="普洱示例茶业有限公司")
    said = {
        "title": "茶叶外运车辆不足",
        "content": "旺季运力不足",
        "category": "OTHER",
        "enterprise": enterprise,
    }
    row = (
        await writable_city.did("enterprise.e01", "createIssue", input={**said, "enterprise": enterprise})
    )["id"]
    await writable_city.did("enterprise.e01", "submitIssue", id=row)
    await writable_city.did("county.simao", "acceptIssue", id=row)
    text = text_of((await panel.get("county.simao", f"/print/{row}.pdf")).content)
    course = text[text.index("流转记录") :]
    assert "2026年6月30日10:00受理思茅区·县级管理员待受理→已受理" in course
    assert course.index("草稿") < course.index("已受理"), "the oldest stands first"


async def test_the_reviews_of_an_application_are_printed_with_their_opinions(
    panel: PanelOfCity, writable_city: Any
) -> None:
    row = await writable_city.id_of("SubsidyApplication", no="BT2026-S02-0001")
    text = text_of((await panel.get("city.relief", f"/print/{row}.pdf")).content)
    for told in (
        "普洱市财政补助申报审核单",
        "450,000.00元（45万元）",
        "补助审核",
        "财政审核",
        "材料齐全，符合条件。",
    ):
        assert told in text, told


async def test_the_page_for_the_browsers_own_print_says_the_same(
    panel: PanelOfCity, writable_city: Any
) -> None:
    row = await writable_city.id_of("Issue", no=ISSUE)
    answer = await panel.get("county.ninger", f"/print/{row}")
    assert answer.status_code == 200
    for told in (
        "普洱市企业问题诉求办理单",
        ISSUE,
        "咖啡鲜果处理站用地手续办理",
        "办理记录",
        f"/print/{row}.pdf",
    ):
        assert told in answer.text, told
    assert "<style" not in answer.text
    assert " style=" not in answer.text
    english = await panel.get("county.ninger", f"/print/{row}", lang="en")
    assert "Issue handling form" in english.text


# --- who may have it ----------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["", ".pdf"])
async def test_a_row_of_another_county_is_printed_as_little_as_one_that_does_not_exist(
    panel: PanelOfCity, writable_city: Any, end: str
) -> None:
    theirs = await writable_city.id_of("Issue", no=ISSUE)
    before = await writable_city.rows("audit_log", action="print", subject=theirs)
    for row in (theirs, "Issue_00000000-0000-0000-0000-000000000000", "Issue_junk", "junk"):
        answer = await panel.get("county.simao", f"/print/{row}{end}")
        assert answer.status_code == 404, row
        assert "咖啡鲜果" not in answer.text
    assert await writable_city.rows("audit_log", action="print", subject=theirs) == before


async def test_what_has_no_printed_form_is_not_printed(panel: PanelOfCity, writable_city: Any) -> None:
    row = (await writable_city.ask("county.simao", "{ enterprises(first: 1) { nodes { id } } }"))[
        "enterprises"
    ]
    row_id = row["nodes"][0]["id"]
    assert (await panel.get("county.simao", f"/print/{row_id}")).status_code == 404
    record = "mutation($id: ID!) { recordPrint(id: $id) { ok } }"
    assert await writable_city.codes("county.simao", record, {"id": row_id}) == ["BAD_USER_INPUT"]


async def test_what_is_masked_for_me_is_masked_on_my_paper(panel: PanelOfCity, writable_city: Any) -> None:
    complaint = await writable_city.row("complaint", no="TS20260601-0001")
    row = await writable_city.id_of("Complaint", no="TS20260601-0001")
    secrets = (complaint["contact_name"], complaint["contact_phone"], complaint["findings"])
    assert all(secrets)
    texts = {}
    for username in ("city.bizenv", "county.simao", "enterprise.e01"):
        texts[username] = text_of((await panel.get(username, f"/print/{row}.pdf")).content)
    assert [secret in texts["city.bizenv"] for secret in secrets] == [True, True, True]
    assert [secret in texts["county.simao"] for secret in secrets] == [False, False, True]
    assert [secret in texts["enterprise.e01"] for secret in secrets] == [True, True, False]


async def test_every_print_is_on_record(panel: PanelOfCity, writable_city: Any) -> None:
    row = await writable_city.id_of("Complaint", no="TS20260601-0001")
    simao = await writable_city.row("user", username="county.simao")
    mine = {"action": "print", "subject": row, "entity": "Complaint", "actor_id": simao["id"]}
    before = len(await writable_city.rows("audit_log", **mine))
    await panel.get("county.simao", f"/print/{row}")
    await panel.get("county.simao", f"/print/{row}.pdf")
    assert len(await writable_city.rows("audit_log", **mine)) == before + 2


async def test_nobody_is_asked_to_sign_in_first(panel: PanelOfCity, writable_city: Any) -> None:
    row = await writable_city.id_of("Issue", no=ISSUE)
    answer = await panel.get(None, f"/print/{row}.pdf")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/signin?next=")


# --- the layout ---------------------------------------------------------------------------------


def test_long_texts_and_lists_go_over_pages_and_lose_nothing() -> None:
    content = "".join(f"第{number}句：项目用地手续办理缓慢。" for number in range(400))
    web = "https://example.com/" + "".join(f"path{number}/" for number in range(40))
    rows = tuple((str(number), f"镇沅彝族哈尼族拉祜族自治县{number}") for number in range(80))
    said = form(
        sections=(Section("诉求", ((Cell("内容", f"{content}\n{web}", wide=True),),)),),
        tables=(Table("办理记录", ("序号", "办理人"), (0, 30), rows, 7),),
    )
    made = pdf_of(said, Fonts())
    text = text_of(made)
    assert len(reader_of(made).pages) >= 4
    assert all(f"第{number}句" in text for number in range(400))
    assert all(f"自治县{number}" in text for number in range(80))
    assert "其余7条见系统" in text
    assert text.count("序号") >= 2, "the head of a list is repeated on its pages"
    for page in reader_of(made).pages:
        assert 595 < page.mediabox.width < 596


def test_what_people_typed_is_text_and_never_layout() -> None:
    typed = '#panic("x") #sys.inputs *粗* $1+1$ [链接](x) \\ `code` <label> @ref // note'
    made = pdf_of(form(sections=(Section("诉求", ((Cell("内容", typed, wide=True),),)),)), Fonts())
    assert typed.replace(" ", "") in text_of(made)


def test_a_single_font_file_is_used_where_one_is_named() -> None:
    chosen = Path(
        next(str(each.path) for each in Fonts().found[0].fonts() if each.family == "Noto Sans CJK SC")
    )
    reader = reader_of(pdf_of(form(), Fonts(chosen)))
    assert all("NotoSansCJK" in name for name in fonts_of(reader))


# --- without fonts ------------------------------------------------------------------------------


def test_without_chinese_fonts_the_pdf_is_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="PEIPAO_FONT"):
        pdf_of(form(), Fonts(tmp_path))


async def test_without_chinese_fonts_the_page_is_printed_all_the_same(
    writable_city: Any, tmp_path: Path
) -> None:
    editions = Editions(writable_city.engine)
    bare = Panel(engine=lambda: editions, doorman=NamedAtTheDoor(writable_city), font=tmp_path)
    own = PanelOfCity(writable_city, Starlette(routes=[mounted(bare)]))
    row = await writable_city.id_of("Issue", no=ISSUE)
    refused = await own.get("county.ninger", f"/print/{row}.pdf")
    assert refused.status_code == 503
    assert "请安装 Noto CJK 字体" in refused.text
    assert (await own.get("county.ninger", f"/print/{row}")).status_code == 200
    await own.client("county.ninger").aclose()
