"""What administrators set up from the panel: a field, a report; and what becomes of them."""

import json
import re

from tests.panel import PanelOfCity

FIELD = {
    "entity": "Enterprise", "key": "honour", "labelZh": "荣誉等级", "labelEn": "Honour", "kind": "CHOICE",
    "isFilterable": "true", "inList": "true",
}  # fmt: skip


async def test_an_administrator_drafts_a_field_with_its_options_one_a_line(panel: PanelOfCity) -> None:
    form = await panel.get("sysadmin", "/customField/create")
    assert form.status_code == 200
    assert "荣誉" not in form.text
    made = await panel.post(
        "sysadmin", "/customField/create", {**FIELD, "options": "GOLD 金牌 Gold\nSILVER 银牌 Silver"}
    )
    assert made.status_code == 303, made.text
    row = await panel.city.row("custom_field", key="honour")
    assert row["status"] == "DRAFT"
    assert [each["zh"] for each in json.loads(row["choices"])] == ["金牌", "银牌"]


async def test_a_line_that_is_no_option_is_told_beside_the_field_and_nothing_typed_is_lost(
    panel: PanelOfCity,
) -> None:
    answer = await panel.post("sysadmin", "/customField/create", {**FIELD, "key": "other", "options": "金牌"})
    assert answer.status_code == 422
    assert "第 1 行应为" in answer.text
    assert 'value="other"' in answer.text
    assert not await panel.city.rows("custom_field", key="other")


async def test_nobody_else_is_told_that_there_is_such_a_form(panel: PanelOfCity) -> None:
    assert (await panel.get("county.simao", "/customField/create")).status_code == 404
    posted = await panel.post("county.simao", "/customField/create", FIELD | {"key": "mine"})
    assert posted.status_code == 404
    assert not await panel.city.rows("custom_field", key="mine")


async def test_a_shared_report_counts_for_each_reader_what_they_may_read(panel: PanelOfCity) -> None:
    made = await panel.post(
        "city.relief",
        "/savedReport/create",
        {
            "name": "各县诉求", "entity": "Issue", "groupBy": "county.shortName", "measure": "COUNT",
            "chart": "BAR", "sharedWith": ["CITY_RELIEF_OFFICE", "COUNTY_ADMIN"],
        },
    )  # fmt: skip
    assert made.status_code == 303, made.text
    report = await panel.city.row("saved_report", name="各县诉求")
    for username in ("city.relief", "county.simao"):
        page = await panel.get(username, "/reports", id=f"SavedReport_{report['id']}")
        assert page.status_code == 200
        figures = [int(each) for each in re.findall(r'pp-figure" data-label="数值">(\d+)<', page.text)]
        found = await panel.city.ask(username, "{ issues { totalCount } }")
        assert sum(figures) == found["issues"]["totalCount"] > 0
    assert (await panel.get("dept.commerce", "/reports", id=f"SavedReport_{report['id']}")).status_code == 404
