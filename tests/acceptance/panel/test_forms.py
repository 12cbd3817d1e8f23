"""Forms: what is wrong stands beside the field, nothing typed is lost, nobody overwrites anybody unseen."""

from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.panel import ORIGIN, PanelOfCity, token_of
from tests.panel_pages import Element, control, error_of, main_text, read_page, typed_in

CLERK, COLLEAGUE, READER = "county.simao", "city.relief", "city.bizenv"
USCC = "91530802X00000019X"
NEW_USCC = "91530802MA6N0TEA1H"


def form_of(answer: httpx.Response) -> Element:
    """The form of a page, as it stands there."""
    return next(each for each in read_page(answer.text).all("form") if "data-form" in each.attributes)


async def send(
    panel: PanelOfCity,
    who: str,
    path: str,
    form: Element,
    changed: Mapping[str, Any],
    *,
    fragment: bool = False,
) -> httpx.Response:
    """The answer to the form with something typed over, everything else as it stands."""
    data = {**typed_in(form), **changed}
    headers = {"origin": ORIGIN, **({"x-fragment": "1"} if fragment else {})}
    return await panel.client(who).post(f"/admin{path}", data=data, headers=headers)


@pytest.fixture
async def firm(panel: PanelOfCity) -> str:
    """The enterprise E01 of the clerk's county."""
    return await panel.city.id_of("Enterprise", uscc=USCC)


# --- what is wrong ------------------------------------------------------------------------------

WRONG = {
    "uscc": ("9153080", None),
    "name": ("", "请填写此项"),
    "registeredCapital": ("三千万", None),
    "employees": ("many", "请输入整数"),
    "contactPhone": ("12", None),
    "sizeClass": ("GIGANTIC", None),
    "registeredOn": ("2026-02-30", None),
    "county": ("Region_x", None),
}


async def test_a_form_with_nothing_in_it_says_beside_each_field_that_it_is_missing(
    panel: PanelOfCity,
) -> None:
    before = await panel.city.rows("enterprise")
    answer = await panel.post(CLERK, "/enterprise/create", {})
    assert answer.status_code == 422
    page = read_page(answer.text)
    for name in ("uscc", "name"):
        assert error_of(page, name) == "请填写此项"
    assert await panel.city.rows("enterprise") == before


@pytest.mark.parametrize("name", [name for name in WRONG if name != "name"])
async def test_what_is_wrong_is_said_beside_its_field_and_all_that_was_typed_is_kept(
    panel: PanelOfCity, name: str
) -> None:
    typed, sentence = WRONG[name]
    county = await panel.city.id_of("Region", code="530802")
    right = {
        "uscc": NEW_USCC, "name": "思茅示例新茶业有限公司", "county": county, "legalRep": "王小明",
        "address": "思茅区茶城大道9号", "registeredCapital": "5,000,000", "employees": "35",
    }  # fmt: skip
    before = await panel.city.rows("enterprise")
    answer = await panel.post(CLERK, "/enterprise/create", {**right, name: typed})
    assert answer.status_code == 422, main_text(answer.text)
    page = read_page(answer.text)
    told = error_of(page, name)
    assert told, [each.text for each in page.with_class("alert")]
    assert sentence is None or told == sentence
    kept = typed_in(form_of(answer))
    for each, value in right.items():
        if each != name:
            assert kept[each] == [value]
            assert error_of(page, each) is None
    if name != "sizeClass":  # a list of choices has no room for what is none of them
        assert kept[name] == [typed]
    assert await panel.city.rows("enterprise") == before


async def test_several_errors_are_all_told_at_once(panel: PanelOfCity) -> None:
    answer = await panel.post(
        CLERK, "/enterprise/create", {"uscc": NEW_USCC, "employees": "many", "registeredCapital": "x"}
    )
    page = read_page(answer.text)
    assert error_of(page, "name") == "请填写此项"
    assert error_of(page, "employees") == "请输入整数"
    assert len(page.with_class("invalid-feedback")) >= 3


async def test_a_number_that_is_taken_is_said_beside_the_number(panel: PanelOfCity) -> None:
    county = await panel.city.id_of("Region", code="530802")
    answer = await panel.post(
        CLERK, "/enterprise/create", {"uscc": USCC, "name": "重复企业", "county": county}
    )
    assert answer.status_code == 422
    assert error_of(read_page(answer.text), "uscc")


async def test_amounts_are_taken_as_people_write_them(panel: PanelOfCity) -> None:
    county = await panel.city.id_of("Region", code="530802")
    answer = await panel.post(
        CLERK,
        "/enterprise/create",
        {
            "uscc": "91530802MA6N0TEA2L", "name": "金额写法示例有限公司", "county": county,
            "registeredCapital": "1，234,500.5", "registeredOn": "2026-06-01", "isPrivate": "false",
        },
    )  # fmt: skip
    page = read_page(answer.text)
    assert answer.status_code == 303, [each.text for each in page.with_class("invalid-feedback")]
    row = await panel.city.row("enterprise", name="金额写法示例有限公司")
    assert str(row["registered_capital"]) == "1234500.50"
    assert row["is_private"] is False
    shown = await panel.get(CLERK, httpx.URL(answer.headers["location"]).raw_path.decode()[len("/admin") :])
    assert "已新建" in shown.text, "the next page says what was done"
    assert "2026年6月1日" in shown.text
    assert "123.45 万元" in main_text(shown.text)


# --- actions ------------------------------------------------------------------------------------


async def test_an_action_says_beside_its_input_what_is_missing(panel: PanelOfCity, firm: str) -> None:
    issue = await submitted(panel, firm)
    opened = await panel.client(CLERK).get(
        "/admin/issue/act/rejectIssue", params={"pk": issue}, headers={"x-fragment": "1"}
    )
    assert opened.status_code == 200
    assert "<html" not in opened.text, "a part of a page for the dialog"
    answer = await send(
        panel,
        CLERK,
        "/issue/act/rejectIssue",
        form_of(opened),
        {"rejectGuidance": "请向劳动监察大队反映"},
        fragment=True,
    )
    assert answer.status_code == 422
    page = read_page(answer.text)
    assert error_of(page, "rejectReason")
    assert control(page, "rejectGuidance").one("textarea").text == "请向劳动监察大队反映"
    done = await send(
        panel,
        CLERK,
        "/issue/act/rejectIssue",
        form_of(answer),
        {"rejectReason": "CIVIL_DISPUTE"},
        fragment=True,
    )
    assert done.json()["ok"], done.text
    assert (await panel.city.row("issue", id=issue.partition("_")[2]))["status"] == "REJECTED"


async def test_an_action_that_the_state_forbids_is_refused_with_the_reason(
    panel: PanelOfCity, firm: str
) -> None:
    issue = await submitted(panel, firm)
    before = await panel.city.row("issue", id=issue.partition("_")[2])
    answer = await panel.post(
        CLERK, "/issue/act/closeIssue", {"pk": issue, "version": str(before["version"])}
    )
    assert answer.status_code == 422
    assert read_page(answer.text).with_class("alert-danger")
    assert await panel.city.row("issue", id=issue.partition("_")[2]) == before


async def test_an_action_sent_twice_is_done_once(panel: PanelOfCity, firm: str) -> None:
    issue = await submitted(panel, firm)
    opened = await panel.client(CLERK).get("/admin/issue/act/acceptIssue", params={"pk": issue})
    for _ in range(2):
        answer = await send(panel, CLERK, "/issue/act/acceptIssue", form_of(opened), {})
        assert answer.status_code == 303, main_text(answer.text)
    data = await panel.city.ask(CLERK, f'{{ issue(id: "{issue}") {{ history(first: 50) {{ action }} }} }}')
    assert [each["action"] for each in data["issue"]["history"]].count("acceptIssue") == 1


async def test_an_action_on_a_row_that_somebody_has_changed_says_who_and_keeps_what_was_typed(
    panel: PanelOfCity, firm: str
) -> None:
    issue = await submitted(panel, firm)
    opened = await panel.client(CLERK).get("/admin/issue/act/rejectIssue", params={"pk": issue})
    await panel.city.did(COLLEAGUE, "updateIssue", id=issue, input={"priority": "URGENT"})
    typed = {"rejectReason": "CIVIL_DISPUTE", "rejectGuidance": "请向法院起诉"}
    answer = await send(panel, CLERK, "/issue/act/rejectIssue", form_of(opened), typed)
    assert answer.status_code == 422
    assert "市民营办" in read_page(answer.text).with_class("alert-warning")[0].text
    assert (await panel.city.row("issue", id=issue.partition("_")[2]))["status"] == "SUBMITTED"
    again = await send(panel, CLERK, "/issue/act/rejectIssue", form_of(answer), {})
    assert again.status_code == 303, "the form that is shown again can be sent as it stands"
    row = await panel.city.row("issue", id=issue.partition("_")[2])
    assert (row["status"], row["reject_guidance"]) == ("REJECTED", "请向法院起诉")


async def test_a_batch_tells_row_by_row_what_became_of_it(panel: PanelOfCity, firm: str) -> None:
    fresh = await submitted(panel, firm)
    closed = await panel.city.id_of("Issue", no="WT20260511-0001")
    asked = await panel.post(CLERK, "/issue/batch/rejectIssue", {"pk": [fresh, closed]})
    assert asked.status_code == 200
    form = form_of(asked)
    wrong = await send(panel, CLERK, "/issue/batch/rejectIssue", form, {"rejectGuidance": "请起诉"})
    assert wrong.status_code == 422
    assert error_of(read_page(wrong.text), "rejectReason") == "请填写此项"
    done = await send(
        panel, CLERK, "/issue/batch/rejectIssue", form_of(wrong), {"rejectReason": "CIVIL_DISPUTE"}
    )
    assert done.status_code == 200
    rows = {row.one("a").text: row.text for row in read_page(done.text).one("tbody").all("tr")}
    assert len(rows) == 2
    assert "已完成" in rows["货车进出厂区道路狭窄"]
    assert "已完成" not in rows["春茶收购流动资金贷款续贷困难"]
    assert "成功 1" in main_text(done.text)
    assert "未办理 1" in main_text(done.text)


async def submitted(panel: PanelOfCity, firm: str) -> str:
    """An issue that waits to be accepted."""
    made = await panel.city.did(
        CLERK,
        "createIssue",
        input={
            "enterprise": firm, "title": "货车进出厂区道路狭窄", "content": "请协调拓宽。",
            "category": "UTILITIES", "source": "SURVEY", "consentGiven": True,
        },
    )  # fmt: skip
    return str((await panel.city.did(CLERK, "submitIssue", id=made["id"]))["id"])


# --- two people, one row ------------------------------------------------------------------------


async def test_two_clerks_change_a_row_and_neither_loses_anything(panel: PanelOfCity, firm: str) -> None:
    first, second = [await panel.get(who, "/enterprise/edit", pk=firm) for who in (COLLEAGUE, CLERK)]
    answer = await send(
        panel, COLLEAGUE, "/enterprise/edit", form_of(first),
        {"address": "思茅区振兴大道1号", "employees": "333", "shortName": "示例茶业"},
    )  # fmt: skip
    assert answer.status_code == 303
    answer = await send(
        panel, CLERK, "/enterprise/edit", form_of(second),
        {"address": "思茅区人民西路2号", "contactName": "王敏", "shortName": "示例茶业"},
    )  # fmt: skip
    assert answer.status_code == 422
    page = read_page(answer.text)
    told = page.with_class("alert-warning")[0].text
    assert "市民营办" in told, "whose change it was"
    theirs = control(page, "address").with_class("pp-theirs")[0]
    assert "思茅区振兴大道1号" in theirs.text
    assert next(theirs.all("button")).attributes["data-take"] == "思茅区振兴大道1号"
    kept = typed_in(form_of(answer))
    assert kept["address"] == ["思茅区人民西路2号"], "what was typed stays"
    assert kept["contactName"] == ["王敏"]
    assert kept["employees"] == ["333"], "what only the other has changed is taken over"
    assert not control(page, "shortName").with_class("pp-theirs"), "both wrote the same"
    row = await panel.city.row("enterprise", uscc=USCC)
    assert (row["address"], row["contact_name"] == "王敏") == ("思茅区振兴大道1号", False)
    answer = await send(panel, CLERK, "/enterprise/edit", form_of(answer), {})
    assert answer.status_code == 303
    row = await panel.city.row("enterprise", uscc=USCC)
    assert (row["address"], row["contact_name"]) == ("思茅区人民西路2号", "王敏")
    assert (row["employees"], row["short_name"]) == (333, "示例茶业")


async def test_only_what_was_changed_is_sent(panel: PanelOfCity, firm: str) -> None:
    before = await panel.city.row("enterprise", uscc=USCC)
    opened = await panel.get(CLERK, "/enterprise/edit", pk=firm)
    answer = await send(panel, CLERK, "/enterprise/edit", form_of(opened), {"dataSource": "实地核实"})
    assert answer.status_code == 303
    after = await panel.city.row("enterprise", uscc=USCC)
    changed = {name for name in before if before[name] != after[name]}
    assert {"data_source", "version"} <= changed <= {"data_source", "version", "updated_at", "updated_by_id"}
    opened = await panel.get(CLERK, "/enterprise/edit", pk=firm)
    answer = await send(panel, CLERK, "/enterprise/edit", form_of(opened), {})
    assert answer.status_code == 303
    assert await panel.city.row("enterprise", uscc=USCC) == after, "a form sent as it was changes nothing"


async def test_a_form_without_a_field_leaves_the_field_alone(panel: PanelOfCity, firm: str) -> None:
    before = await panel.city.row("enterprise", uscc=USCC)
    answer = await panel.post(CLERK, "/enterprise/edit", {"pk": firm, "version": str(before["version"])})
    assert answer.status_code == 303
    assert await panel.city.row("enterprise", uscc=USCC) == before


async def test_somebody_who_may_change_two_fields_is_asked_for_two(panel: PanelOfCity) -> None:
    who = "enterprise.e01"
    firm = await panel.city.id_of("Enterprise", uscc=USCC)
    opened = await panel.get(who, "/enterprise/edit", pk=firm)
    asked = {
        each.attributes["data-control"] for each in form_of(opened).all() if "data-control" in each.attributes
    }
    assert asked == {"contactName", "contactPhone"}
    before = await panel.city.row("enterprise", uscc=USCC)
    sent = {"csrf": token_of(who), "name": "改名", "was.name": before["name"]}
    answer = await send(panel, who, "/enterprise/edit", form_of(opened), sent)
    assert answer.status_code == 303
    assert await panel.city.row("enterprise", uscc=USCC) == before


# --- masked values ------------------------------------------------------------------------------


async def test_a_masked_value_is_told_for_a_reason_and_that_is_on_record(
    panel: PanelOfCity, firm: str
) -> None:
    page = await panel.get(READER, "/enterprise/detail", pk=firm)
    row = await panel.city.row("enterprise", uscc=USCC)
    assert row["contact_phone"] not in page.text
    button = read_page(page.text).one("button", data_field="contactPhone")
    asked = {"pk": firm, "field": "contactPhone"}
    path = button.attributes["data-reveal"].removeprefix("/admin")
    for reason in ("", "看看"):
        answer = await panel.post(READER, path, {**asked, "reason": reason})
        assert answer.status_code == 400
        assert row["contact_phone"] not in answer.text
    assert not await panel.city.rows("audit_log", action="revealContact")
    answer = await panel.post(READER, path, {**asked, "reason": "回访企业，核对联系方式"})
    assert answer.json() == {"values": {"contactPhone": row["contact_phone"]}}
    (noted,) = await panel.city.rows("audit_log", action="revealContact")
    assert noted["reason"] == "回访企业，核对联系方式"
    assert noted["subject"] == firm


async def test_a_field_that_is_not_masked_is_not_given_out_that_way(panel: PanelOfCity, firm: str) -> None:
    for field in ("name", "passwordHash", "", "contact_phone", "contactPhone\0"):
        answer = await panel.post(
            READER, "/enterprise/reveal", {"pk": firm, "field": field, "reason": "回访企业，核对联系方式"}
        )
        assert answer.status_code == 400
