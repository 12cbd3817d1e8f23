"""The work desks of the panel: what each is shown, what it does, and what it refuses without writing."""

import re
from datetime import date

from tests.golden_api.enterprises import enterprise, leader, unit
from tests.golden_api.issue_desk import CITY_UNIT, COUNTY_UNIT, Desk, key_of
from tests.panel import PanelOfCity
from tests.writing import WritableCity

DISPATCH, REVIEW, ASSIGN = "/desk/dispatch", "/desk/review", "/desk/assign"
ALIEN_UNIT = "530821-INDUSTRY"
SEE_OTHER, UNPROCESSABLE, MISSING = 303, 422, 404


async def desk_of(panel: PanelOfCity) -> Desk:
    """The issues of E01, in the morning."""
    return await Desk(panel.city).open()


def numbers(page: str) -> list[str]:
    """The numbers of what is listed on the left."""
    return re.findall(r'class="desk-no">([^<]+)<', page)


async def dispatched(panel: PanelOfCity, who: str, issue: str, **said: str) -> tuple[int, str]:
    """Status and page of the form that sends an issue on."""
    form = {"id": issue, "action": "dispatchIssue", "version": str(await panel.city.version(issue)), **said}
    answer = await panel.post(who, f"{DISPATCH}?tab=issue", form)
    return answer.status_code, answer.text


# --- to-do --------------------------------------------------------------------------------------


async def test_what_waits_is_grouped_by_when_it_is_due_and_can_be_done_from_the_list(
    panel: PanelOfCity,
) -> None:
    page = (await panel.get("dept.commerce", "/todo")).text
    assert "口岸货物查验排队时间长" in page
    assert 'id="later"' in page
    assert 'id="overdue"' not in page
    assert "剩 8 天" in page
    assert "/act/finishIssue?pk=Issue_" in page
    panel.city.at("2026-07-10T10:00")
    late = (await panel.get("dept.commerce", "/todo")).text
    panel.city.at("2026-06-30T10:00")
    assert 'id="overdue"' in late
    assert "逾期 1 天" in late


async def test_a_step_with_a_desk_of_its_own_leads_there(panel: PanelOfCity) -> None:
    desk = await desk_of(panel)
    issue = await desk.issue("ACCEPTED")
    page = (await panel.get("city.relief", "/todo")).text
    (there,) = re.findall(rf'href="/admin(/desk/dispatch[^"]+id={issue})"', page)
    assert (await panel.get("city.relief", there.replace("&amp;", "&"))).text.count(f'value="{issue}"') == 1


async def test_somebody_with_nothing_to_do_is_led_to_the_issues(panel: PanelOfCity) -> None:
    page = (await panel.get("county.ximeng", "/todo")).text
    assert "没有待办，去看看本县(区)的问题清单" in page
    assert '"/admin/issue/list"' in page


# --- the dispatch desk --------------------------------------------------------------------------


async def test_a_county_finds_its_own_issues_on_the_dispatch_desk_and_no_others(panel: PanelOfCity) -> None:
    desk = await desk_of(panel)
    no = (await desk.row(await desk.issue("SUBMITTED")))["no"]
    assert no in numbers((await panel.get("county.simao", DISPATCH)).text)
    assert no in numbers((await panel.get("city.relief", DISPATCH)).text)
    assert numbers((await panel.get("county.ninger", DISPATCH)).text) == []


async def test_the_row_of_another_county_is_not_there_on_the_desk(panel: PanelOfCity) -> None:
    desk = await desk_of(panel)
    issue = await desk.issue("ACCEPTED")
    before = await desk.row(issue)
    assert (await panel.get("county.ninger", DISPATCH, tab="issue", id=issue)).status_code == MISSING
    for action in ("dispatchIssue", "acceptIssue"):
        said = {"id": issue, "action": action, "version": str(before["version"])}
        assert (await panel.post("county.ninger", f"{DISPATCH}?tab=issue", said)).status_code == MISSING
    assert await desk.row(issue) == before


async def test_whoever_dispatches_nothing_has_no_dispatch_desk(panel: PanelOfCity) -> None:
    assert (await panel.get("dept.commerce", DISPATCH)).status_code == MISSING
    assert DISPATCH not in (await panel.get("dept.commerce", "/todo")).text


async def test_an_issue_is_accepted_and_dispatched_with_the_deadline_that_was_previewed(
    panel: PanelOfCity,
) -> None:
    desk = await desk_of(panel)
    issue = await desk.issue("SUBMITTED")
    page = (await panel.get("city.relief", DISPATCH, tab="issue", id=issue)).text
    assert "不予受理" in page
    assert "仓库租期将满" in page
    accepted = await panel.post(
        "city.relief", f"{DISPATCH}?tab=issue", {"id": issue, "action": "acceptIssue", "version": "2"}
    )
    assert accepted.status_code == SEE_OTHER
    assert f"id={issue}" in accepted.headers["location"]
    form = (await panel.get("city.relief", DISPATCH, tab="issue", id=issue)).text
    assert f'value="{unit(CITY_UNIT)}"' in form
    said = {"responsibleUnit": unit(CITY_UNIT), "leadLeader": leader("L1"), "priority": "URGENT"}
    status, previewed = await dispatched(panel, "city.relief", issue, preview="1", **said)
    assert status == 200
    assert "2026年7月3日 23:59" in previewed
    assert (await desk.row(issue))["status"] == "ACCEPTED"
    status, _ = await dispatched(panel, "city.relief", issue, **said)
    row = await desk.row(issue)
    assert (status, row["status"]) == (SEE_OTHER, "DISPATCHED")
    assert row["due_at"].astimezone().date() == date(2026, 7, 3)


async def test_a_county_may_choose_only_among_its_own_units_and_posting_another_writes_nothing(
    panel: PanelOfCity,
) -> None:
    desk = await desk_of(panel)
    issue = await desk.issue("ACCEPTED")
    before = await desk.row(issue)
    form = (await panel.get("county.simao", DISPATCH, tab="issue", id=issue)).text
    assert unit(COUNTY_UNIT) in form
    assert unit(ALIEN_UNIT) not in form
    assert unit(CITY_UNIT) not in form
    status, page = await dispatched(
        panel,
        "county.simao",
        issue,
        responsibleUnit=unit(ALIEN_UNIT),
        leadLeader=leader("L1"),
        priority="COMPLEX",
    )
    assert status == UNPROCESSABLE
    assert "不是本县(区)或本园区的单位，只能由市民营办分办" in page
    assert '<option value="COMPLEX" selected' in page, "what was typed is kept"
    assert await desk.row(issue) == before


async def test_what_is_missing_is_said_beside_its_field(panel: PanelOfCity) -> None:
    desk = await desk_of(panel)
    issue = await desk.issue("ACCEPTED")
    status, page = await dispatched(
        panel, "city.relief", issue, leadLeader=leader("L1"), dueAt="2026-07-20T18:00"
    )
    assert status == UNPROCESSABLE
    shown = re.search(r'data-control="responsibleUnit".*?</div>\s*</div>', page, re.DOTALL)
    assert shown
    assert "请填写" in shown[0]
    assert "2026-07-20T18:00" in page


async def test_who_was_slower_is_told_whose_change_it_was(panel: PanelOfCity) -> None:
    desk = await desk_of(panel)
    issue = await desk.issue("ACCEPTED")
    said = {"responsibleUnit": unit(CITY_UNIT), "leadLeader": leader("L1"), "version": "1"}
    status, page = await dispatched(panel, "city.relief", issue, **said)
    assert status == UNPROCESSABLE
    assert "已被" in page
    assert "修改" in page
    assert (await desk.row(issue))["status"] == "ACCEPTED"


async def test_a_form_that_was_tampered_with_is_refused_and_writes_nothing(panel: PanelOfCity) -> None:
    desk = await desk_of(panel)
    issue = await desk.issue("ACCEPTED")
    before = await desk.row(issue)
    said = {"responsibleUnit": unit(CITY_UNIT), "leadLeader": leader("L1")}
    for wrong in ({"version": "zwei"}, {"version": "99999999999"}, {"dueAt": "bald"}, {"leadLeader": issue}):
        status, page = await dispatched(panel, "city.relief", issue, **{**said, **wrong})
        assert status in {400, UNPROCESSABLE}, (wrong, status)
        assert "编号" not in page or "意外" not in page
    assert await desk.row(issue) == before


async def test_a_form_from_another_page_is_not_taken(panel: PanelOfCity) -> None:
    desk = await desk_of(panel)
    issue = await desk.issue("SUBMITTED")
    said = {"id": issue, "action": "acceptIssue", "version": "2", "csrf": "x" * 43}
    assert (await panel.post("city.relief", f"{DISPATCH}?tab=issue", said)).status_code == 403
    assert (await desk.row(issue))["status"] == "SUBMITTED"


async def test_complaints_are_dispatched_on_the_same_desk(panel: PanelOfCity) -> None:
    city = panel.city
    lodged = await city.did(
        "enterprise.e01",
        "lodgeComplaint",
        input={
            "title": "补正多次",
            "content": "同一材料反复补正三次。",
            "kind": "COMPLAINT",
            "category": "LICENCE",
            "complainantEnterprise": await enterprise(city, "E01"),
            "respondentUnit": unit("530802-GOV_SERVICES"),
        },
        select="{ id no }",
    )
    where = f"{DISPATCH}?tab=complaint"
    assert lodged["no"] in (await panel.get("county.simao", where)).text
    said = {"id": lodged["id"], "action": "acceptComplaint", "version": "1"}
    assert (await panel.post("county.simao", where, said)).status_code == SEE_OTHER
    form = (await panel.get("county.simao", f"{where}&id={lodged['id']}")).text
    assert unit("530802-COMMERCE") in form
    assert unit("530802-GOV_SERVICES") not in form, "who is complained about does not handle it"
    said |= {"action": "dispatchComplaint", "version": "2", "responsibleUnit": unit("530802-COMMERCE")}
    assert (await panel.post("county.simao", where, said)).status_code == SEE_OTHER
    assert (await city.row("complaint", id=key_of(lodged["id"])))["status"] == "DISPATCHED"


# --- the review desk ----------------------------------------------------------------------------


async def application(city: WritableCity, no: str) -> str:
    """The application with this number."""
    return await city.id_of("SubsidyApplication", no=no)


async def test_an_application_is_shown_with_every_rule_beside_the_decision_and_passed(
    panel: PanelOfCity,
) -> None:
    one = await application(panel.city, "BT2026-S01-0001")
    page = (await panel.get("dept.industry", REVIEW, tab="second", id=one)).text
    assert "人民币伍拾万元整" in page
    assert "主体类型" in page
    assert "失信名单" in page
    assert "第十三条" in page
    assert 'value="500000.00"' in page, "the amount that the rules leave is suggested"
    said = {"id": one, "action": "secondReview", "version": str(await panel.city.version(one))}
    refused = await panel.post("dept.industry", f"{REVIEW}?tab=second", {**said, "decision": "REJECT"})
    assert refused.status_code == UNPROCESSABLE
    assert "须写明理由" in refused.text
    answer = await panel.post(
        "dept.industry", f"{REVIEW}?tab=second", {**said, "decision": "PASS", "approved": "500000.00"}
    )
    assert answer.status_code == SEE_OTHER
    assert (await panel.city.row("subsidy_application", id=key_of(one)))["status"] == "PUBLIC_NOTICE"


async def test_a_county_reviews_no_other_countys_applications(panel: PanelOfCity) -> None:
    one = await application(panel.city, "BT2026-S04-0001")
    assert (await panel.get("county.simao", REVIEW, id=one)).status_code == MISSING
    said = {"id": one, "action": "firstReview", "version": "1", "decision": "PASS"}
    assert (await panel.post("county.simao", REVIEW, said)).status_code == MISSING


async def test_steps_are_those_of_the_persons_roles(panel: PanelOfCity) -> None:
    finance = (await panel.get("city.finance", REVIEW)).text
    assert "等待预算" in finance
    assert "tab=first" not in finance
    county = (await panel.get("county.simao", REVIEW)).text
    assert "tab=first" in county
    assert "tab=waiting" not in county
    assert (await panel.get("commissioner.c1", REVIEW)).status_code == MISSING


# --- the board and the wall map -----------------------------------------------------------------


async def test_cards_may_be_moved_only_where_an_action_leads(panel: PanelOfCity) -> None:
    page = (await panel.get("county.simao", "/board")).text
    assert "高性能陶瓷新材料生产基地" in page
    assert "精品咖啡精深加工产业园" in page
    assert "勐阿口岸边民互市综合服务中心" not in page
    assert 'data-move="UNDER_CONSTRUCTION" data-allowed="yes"' in page
    assert "/act/startWork?pk=Project_" in page
    assert 'data-move="COMMISSIONED" data-allowed="no"' in page
    assert "/act/commissionProject" not in page
    assert "须先开工建设" in page


async def test_the_board_is_narrowed_down_by_its_form(panel: PanelOfCity) -> None:
    red = (await panel.get("city.invest", "/board", light="RED")).text
    assert "勐阿口岸边民互市综合服务中心" in red
    assert "精品咖啡精深加工产业园" not in red
    assert (await panel.get("city.invest", "/board", light="PINK")).status_code == 400


async def test_every_number_of_the_wall_map_leads_to_the_list_that_it_counts(panel: PanelOfCity) -> None:
    page = (await panel.get("city.invest", "/wall-map")).text
    assert "孟连傣族拉祜族佤族自治县" in page
    assert "西盟佤族自治县" in page
    assert "“落地”节点滞后 46 天" in page
    (red,) = re.findall(r'class="wall-red" href="([^"]+f\.leadCounty[^"]+f\.stage=SIGNED[^"]*)"', page)
    found = (await panel.client("city.invest").get(red.replace("&amp;", "&"))).text
    assert "勐阿口岸边民互市综合服务中心" in found
    assert "景迈山古树茶初制所集群" not in found


async def test_a_countys_wall_map_shows_its_own_projects(panel: PanelOfCity) -> None:
    page = (await panel.get("county.simao", "/wall-map")).text
    assert "思茅区" in page
    assert "孟连" not in page


# --- the assignment desk ------------------------------------------------------------------------


async def test_who_is_missing_is_proposed_from_the_desk_with_a_reason_for_another_than_the_best(
    panel: PanelOfCity,
) -> None:
    city = panel.city
    project = await city.id_of("Project", no="ZS-2026-530828-0001")
    where = {"id": project, "kind": "SERVICE_COMMISSIONER"}
    page = (await panel.get("city.invest", ASSIGN, **where)).text
    assert "90.33" in page
    assert "40.00 / 40" in page
    assert "罗思敏" in page
    second = await city.id_of("Commissioner", name="段文博")
    refused = await panel.post("city.invest", ASSIGN, {**where, "person": second})
    assert refused.status_code == UNPROCESSABLE
    assert "不是匹配得分最高者" in refused.text
    assert f'value="{second}" form="propose" checked' in refused.text
    assert not await city.rows("assignment", project_id=key_of(project))
    said = {**where, "person": second, "choiceReason": "熟悉当地情况"}
    assert (await panel.post("city.invest", ASSIGN, said)).status_code == SEE_OTHER
    (made,) = await city.rows("assignment", project_id=key_of(project))
    assert (made["kind"], made["status"]) == ("SERVICE_COMMISSIONER", "ACTIVE")


async def test_a_county_assigns_nobody_to_another_countys_project(panel: PanelOfCity) -> None:
    project = await panel.city.id_of("Project", no="ZS-2026-530828-0001")
    said = {"id": project, "kind": "PROJECT_MANAGER", "person": leader("L1")}
    assert (await panel.post("county.simao", ASSIGN, said)).status_code == MISSING
