"""What a list is asked for by its address, and how it looks: conditions, tabs, order, columns, words."""

import re
from itertools import product
from typing import Any

import httpx
import pytest

from tests.panel import PanelOfCity
from tests.panel_pages import Element, main_text, read_page
from tests.recording import counted, listening

OFFICE = "city.relief"
MOST_STATEMENTS = 3


async def listed(panel: PanelOfCity, path: str, who: str = OFFICE, **params: Any) -> Element:
    """The page of a list, which must open."""
    answer = await panel.get(who, path, **params)
    assert answer.status_code == 200, main_text(answer.text)
    return read_page(answer.text)


def total(page: Element) -> int:
    """How many rows it says there are."""
    return int(page.one("b", class_="pp-figure").text)


def heads(page: Element) -> list[str]:
    """The words above its columns, without the signs of the order."""
    found = [re.sub(r"[▲▼↕]", "", each.text).strip() for each in page.one("thead").all("th")]
    return [text for text in found if text]


def column(page: Element, label: str) -> list[str]:
    """What stands under a heading."""
    return [cell.text for cell in page.one("tbody").all("td") if cell.attributes.get("data-label") == label]


def rows(page: Element) -> list[Element]:
    """The rows on the page."""
    bodies = list(page.all("tbody"))
    return list(bodies[0].all("tr")) if bodies else []


@pytest.fixture
async def ids(panel: PanelOfCity) -> dict[str, str]:
    """The ids that the conditions name."""
    return {
        "lancang": await panel.city.id_of("Region", code="530828"),
        "simao": await panel.city.id_of("Region", code="530802"),
    }


CONDITIONS = {
    "a text contains": (
        "enterprise", {"f.name": "咖啡"}, {"name": {"contains": "咖啡"}},
    ),
    "one choice": (
        "enterprise", {"f.sizeClass": "SMALL"}, {"sizeClass": {"eq": "SMALL"}},
    ),
    "several choices": (
        "enterprise", {"f.sizeClass": ["SMALL", "MICRO"]}, {"sizeClass": {"in": ["SMALL", "MICRO"]}},
    ),
    "a relation": (
        "enterprise", {"f.county": "{lancang}"}, {"county": {"id": {"in": ["{lancang}"]}}},
    ),
    "several relations": (
        "enterprise", {"f.county": ["{lancang}", "{simao}"]},
        {"county": {"id": {"in": ["{lancang}", "{simao}"]}}},
    ),
    "no relation": (
        "enterprise", {"f.zone.null": "1"}, {"not": {"zone": {}}},
    ),
    "days from and to": (
        "enterprise", {"f.registeredOn.gte": "2010-01-01", "f.registeredOn.lte": "2020-12-31"},
        {"registeredOn": {"gte": "2010-01-01", "lte": "2020-12-31"}},
    ),
    "times, the last day whole": (
        "issue", {"f.receivedAt.gte": "2026-05-20", "f.receivedAt.lte": "2026-06-01"},
        {"receivedAt": {"gte": "2026-05-20T00:00:00+08:00", "lte": "2026-06-01T23:59:59+08:00"}},
    ),
    "amounts from": (
        "enterprise", {"f.revenue.gte": "30000000"}, {"revenue": {"gte": "30000000"}},
    ),
    "amounts as people write them": (
        "enterprise", {"f.revenue.gte": "30,000,000"}, {"revenue": {"gte": "30000000"}},
    ),
    "amounts to": (
        "enterprise", {"f.revenue.lte": "30000000.50"}, {"revenue": {"lte": "30000000.50"}},
    ),
    "whole numbers": (
        "enterprise", {"f.employees.gte": "50", "f.employees.lte": "200"},
        {"employees": {"gte": 50, "lte": 200}},
    ),
    "yes": ("enterprise", {"f.isKey": "true"}, {"isKey": {"eq": True}}),
    "no": ("enterprise", {"f.isKey": "false"}, {"isKey": {"eq": False}}),
    "a keyword": ("enterprise", {"q": "茶"}, {"search": "茶"}),
    "a tab": ("issue", {"tab": "CLOSED"}, {"status": {"eq": "CLOSED"}}),
    "several together": (
        "enterprise", {"q": "示例", "f.isKey": "true", "f.sizeClass": "SMALL"},
        {"search": "示例", "isKey": {"eq": True}, "sizeClass": {"eq": "SMALL"}},
    ),
    "nothing that is typed": ("enterprise", {"f.name": " ", "f.sizeClass": "", "q": ""}, {}),
}  # fmt: skip


@pytest.mark.parametrize("name", CONDITIONS)
async def test_a_condition_of_the_query_form_is_that_of_the_api(
    panel: PanelOfCity, ids: dict[str, str], name: str
) -> None:
    entity, params, expected = CONDITIONS[name]
    meta = {"enterprise": ("Enterprise", "enterprises"), "issue": ("Issue", "issues")}[entity]
    document = f"query($f: {meta[0]}Filter) {{ found: {meta[1]}(filter: $f) {{ totalCount }} }}"
    everything = (await panel.city.ask(OFFICE, document))["found"]["totalCount"]
    found = (await panel.city.ask(OFFICE, document, {"f": filled(expected, ids)}))["found"]["totalCount"]
    assert 0 < found < everything or not expected, "the condition must tell rows apart"
    page = await listed(panel, f"/{entity}/list", **filled(params, ids))
    assert total(page) == found
    assert len(rows(page)) == min(found, 20)


def filled(value: Any, ids: dict[str, str]) -> Any:
    """The conditions with the ids in place of their names."""
    if isinstance(value, dict):
        return {name: filled(each, ids) for name, each in value.items()}
    if isinstance(value, list):
        return [filled(each, ids) for each in value]
    return ids.get(value.strip("{}"), value) if isinstance(value, str) else value


async def test_the_query_form_keeps_what_was_asked_and_names_the_chosen_rows(
    panel: PanelOfCity, ids: dict[str, str]
) -> None:
    page = await listed(
        panel, "/enterprise/list",
        **{"q": "示例", "f.county": ids["lancang"], "f.sizeClass": "MEDIUM", "f.revenue.gte": "100"},
    )  # fmt: skip
    form = next(each for each in page.all("form") if each.attributes.get("role") == "search")
    assert form.one("input", name="q").attributes["value"] == "示例"
    assert form.one("input", name="f.revenue.gte").attributes["value"] == "100"
    assert form.one("input", name="f.county").attributes["value"] == ids["lancang"]
    assert "澜沧拉祜族自治县" in form.with_class("pp-chip")[0].text
    chosen = [
        each.text
        for each in form.one("select", name="f.sizeClass").all("option")
        if "selected" in each.attributes
    ]
    assert chosen == ["中型"]
    reset = next(each for each in form.all("a") if each.text == "重置")
    assert reset.attributes["href"] == "/admin/enterprise/list"


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("f.revenue.gte", "三千万", "请输入金额（元）"),
        ("f.employees.lte", "1.5", "请输入整数"),
        ("f.registeredOn.gte", "2026-02-30", "请输入日期，如 2026-06-30"),
        ("f.sizeClass", "GIGANTIC", "没有这个选项"),
        ("f.isKey", "maybe", "请选择是或否"),
        ("f.county", "530802", "请从列表中选择"),
    ],
)
async def test_a_condition_that_cannot_be_read_is_said_beside_its_field_and_the_rest_is_asked(
    panel: PanelOfCity, name: str, typed: str, sentence: str
) -> None:
    page = await listed(panel, "/enterprise/list", **{name: typed, "q": "茶"})
    form = next(each for each in page.all("form") if each.attributes.get("role") == "search")
    (told,) = form.with_class("invalid-feedback")
    assert told.text == f"{sentence}，未按此项查询"
    if name not in {"f.sizeClass", "f.isKey"}:
        assert form.one("input", name=name).attributes["value"] == typed
    assert 0 < total(page) == total(await listed(panel, "/enterprise/list", q="茶"))


async def test_tabs_count_what_each_state_holds_under_the_conditions(panel: PanelOfCity) -> None:
    everything = await listed(panel, "/issue/list")
    tabs = {
        each.texts[0].strip(): int(each.one("b").text) for each in everything.one(class_="pp-tabs").all("a")
    }
    data = await panel.city.ask(OFFICE, "{ issues { totalCount groups(by: [{status: VALUE}]) { count } } }")
    assert tabs.pop("全部") == data["issues"]["totalCount"] == sum(tabs.values())
    assert sorted(tabs.values()) == sorted(group["count"] for group in data["issues"]["groups"])
    narrowed = await listed(panel, "/issue/list", **{"f.category": "LAND", "tab": "CLOSED"})
    tabs = {
        each.texts[0].strip(): int(each.one("b").text) for each in narrowed.one(class_="pp-tabs").all("a")
    }
    assert tabs["全部"] == 2, "other tabs count under the same conditions, whichever tab is open"
    assert total(narrowed) == tabs["已销号"] == 1
    current = next(
        each for each in narrowed.one(class_="pp-tabs").all("a") if "aria-current" in each.attributes
    )
    assert current.text.startswith("已销号")


async def test_a_heading_orders_and_orders_back(panel: PanelOfCity) -> None:
    page = await listed(panel, "/issue/list", sort="no")
    numbers = column(page, "编号")
    assert numbers == sorted(numbers)
    head = next(each for each in page.one("thead").all("th") if each.text.startswith("编号"))
    assert head.attributes["aria-sort"] == "ascending"
    other_way = httpx.URL(head.one("a").attributes["href"])
    back = await listed(panel, other_way.path.removeprefix("/admin"), **dict(other_way.params))
    assert column(back, "编号") == numbers[::-1]


async def test_pages_and_their_size(panel: PanelOfCity) -> None:
    first = await listed(panel, "/enterprise/list", size="10", sort="uscc")
    second = await listed(panel, "/enterprise/list", size="10", sort="uscc", page="2")
    assert len(rows(first)) == 10
    assert len(rows(second)) == total(first) - 10
    label = "统一社会信用代码"
    assert not set(column(first, label)) & set(column(second, label))
    links = {
        each.attributes.get("rel"): each.attributes["href"] for each in first.one(class_="pp-pages").all("a")
    }
    assert set(links) == {"next"}
    assert "sort=uscc" in links["next"]
    beyond = await listed(panel, "/enterprise/list", page="400")
    assert "没有符合条件的记录" in beyond.text or "暂无" in beyond.text or rows(beyond) == []
    panel.client(OFFICE).cookies.clear()
    panel.client(OFFICE).cookies.set("who", OFFICE)


async def test_columns_size_and_density_are_remembered_for_each_list(panel: PanelOfCity) -> None:
    answer = await panel.get(OFFICE, "/enterprise/list", cols="name,revenue", density="dense", size="50")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    again = await listed(panel, "/enterprise/list")
    assert heads(again) == ["企业名称", "营业收入（元）（万元）", "操作"] or heads(again)[0] == "企业名称"
    assert len(heads(again)) == 3
    assert "pp-dense" in again.one("table").attributes["class"]
    other = await listed(panel, "/issue/list")
    assert len(heads(other)) > 3, "another list has its own"
    default = next(each for each in again.all("a") if each.text == "恢复默认").attributes["href"]
    restored = await listed(panel, default.removeprefix("/admin"))
    assert "统一社会信用代码" in heads(restored)
    panel.client(OFFICE).cookies.clear()
    panel.client(OFFICE).cookies.set("who", OFFICE)


async def test_columns_that_the_person_may_not_know_are_left_out(panel: PanelOfCity) -> None:
    page = await listed(
        panel, "/enterprise/list", who="county.simao", cols="name,deletedAt,cityId,noSuch,issues"
    )
    assert heads(page) == ["企业名称", "操作"]
    panel.client("county.simao").cookies.clear()
    panel.client("county.simao").cookies.set("who", "county.simao")


async def test_days_and_amounts_read_as_people_here_write_them(panel: PanelOfCity) -> None:
    firm = await panel.city.id_of("Enterprise", uscc="91530802X00000019X")
    page = await panel.get(OFFICE, "/enterprise/detail", pk=firm)
    told = main_text(page.text)
    assert "2008年3月12日" in told
    assert "3,000 万元" in told
    assert "30,000,000.00" in told
    assert "-null-" not in page.text
    assert "None" not in told
    english = main_text((await panel.get(OFFICE, "/enterprise/detail", pk=firm, lang="en")).text)
    assert "12 Mar 2008" in english
    assert "Registered capital" in english


async def test_the_language_is_chosen_once_and_kept(panel: PanelOfCity) -> None:
    page = await listed(panel, "/issue/list", tab="CLOSED")
    switch = next(each for each in page.all("a") if each.text == "English").attributes["href"]
    answer = await panel.client(OFFICE).get(switch)
    assert answer.headers["location"] == "/admin/issue/list?tab=CLOSED"
    english = await listed(panel, "/issue/list")
    assert english.one("html").attributes["lang"] == "en"
    assert [each.text for each in english.all("h1")] == ["Issue"] or english.one("h1").text.isascii()
    assert {"Number", "Enterprise"} & set(heads(english)) or all(text.isascii() for text in heads(english))
    menu = english.one("nav", id="menu").text
    assert not re.search("[一-鿿]", menu), menu
    panel.client(OFFICE).cookies.clear()
    panel.client(OFFICE).cookies.set("who", OFFICE)


async def test_an_empty_list_says_so_and_what_to_do(panel: PanelOfCity) -> None:
    page = await listed(panel, "/issue/list", q="没有这样的诉求")
    assert rows(page) == []
    assert "没有符合条件的记录" in page.text


async def test_long_names_of_autonomous_counties_stand_in_full(panel: PanelOfCity) -> None:
    page = await listed(panel, "/enterprise/list", size="100")
    counties = set(column(page, "属地县(区)"))
    assert "孟连傣族拉祜族佤族自治县" in counties
    assert not [name for name in counties if "…" in name]


LISTS = ("enterprise", "issue", "project", "subsidyApplication")


@pytest.mark.parametrize(
    ("who", "entity"),
    [*product(("county.simao", OFFICE), LISTS), ("county.simao", "complaint")],
)
async def test_a_list_page_costs_three_statements_at_most(panel: PanelOfCity, who: str, entity: str) -> None:
    # Once before it is counted: the first page of a kind of viewer is prepared, later ones are not.
    await panel.get(who, f"/{entity}/list")
    with listening() as heard:
        answer = await panel.get(who, f"/{entity}/list")
    assert answer.status_code == 200
    asked = counted(heard)
    assert 0 < len(asked) <= MOST_STATEMENTS, "\n".join(asked)


async def test_a_list_with_chosen_relations_still_costs_three_statements(
    panel: PanelOfCity, ids: dict[str, str]
) -> None:
    places = [ids["lancang"], ids["simao"]]
    params: dict[str, Any] = {"f.county": places, "q": "示例", "sort": "-name", "size": "100"}
    with listening() as heard:
        await listed(panel, "/enterprise/list", **params)
    assert len(counted(heard)) <= MOST_STATEMENTS
    panel.client(OFFICE).cookies.clear()
    panel.client(OFFICE).cookies.set("who", OFFICE)
