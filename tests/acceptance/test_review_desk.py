"""An application on the review desk: both reviews, notice, approval, and the wait for the budget."""

import re
from typing import Any

from peipao.demo.enterprises import wan
from tests.panel import PanelOfCity
from tests.subsidy_life import (
    FINANCE,
    approve,
    at,
    awarded,
    budget,
    make_room,
    new_firm,
    noticed,
    of,
    passed_first,
    passed_second,
    state,
    submitted,
)
from tests.writing import WritableCity

DESK, COUNTY, STAFF, HEAD = "/desk/review", "county.simao", "dept.industry", "industry.lead"
SEE_OTHER, UNPROCESSABLE, MISSING = 303, 422, 404


async def new_application(city: WritableCity, tail: str) -> str:
    """An application for a specialised small enterprise of the city, just sent."""
    firm = await new_firm(city, tail)
    await awarded(city, firm, "SRDI_CITY", "2026-06-18")
    return await submitted(city, firm, "S07")


async def decide(panel: PanelOfCity, who: str, application: str, action: str, **said: str) -> tuple[int, str]:
    """Status and page of a decision that somebody posts."""
    version = str(await panel.city.version(application))
    form = {"id": application, "action": action, "version": version, **said}
    answer = await panel.post(who, DESK, form)
    return answer.status_code, answer.text


async def test_an_application_passes_both_reviews_on_the_desk_by_two_people(panel: PanelOfCity) -> None:
    city = panel.city
    at(city, "2026-06-30")
    await make_room(city, 500)
    made = await new_application(city, "3101")
    page = (await panel.get(COUNTY, DESK, id=made)).text
    assert "该申报未存核验结果" not in page, "it keeps its judgement"
    assert "全部符合" in page
    assert "S07" in page
    status, page = await decide(panel, COUNTY, made, "firstReview", decision="RETURN")
    assert status == UNPROCESSABLE
    assert re.search(r'data-control="opinion".*?须写明理由', page, re.DOTALL), "beside its field"
    assert '<option value="RETURN" selected' in page
    status, _ = await decide(panel, COUNTY, made, "firstReview", decision="PASS")
    assert (status, await state(city, made)) == (SEE_OTHER, "SECOND_REVIEW")
    status, page = await decide(panel, STAFF, made, "secondReview", decision="PASS", approved="100000.01")
    assert (status, await state(city, made)) == (UNPROCESSABLE, "SECOND_REVIEW")
    assert "100000.01" in page
    status, _ = await decide(panel, STAFF, made, "secondReview", decision="PASS", approved="100000.00")
    assert (status, await state(city, made)) == (SEE_OTHER, "PUBLIC_NOTICE")
    page = (await panel.get(STAFF, DESK, tab="notice", id=made)).text
    assert f"/admin/publicNotice/act/openNotice?set.applications={made}" in page


async def test_it_is_approved_when_its_notice_is_over_and_until_then_the_desk_says_why_not(
    panel: PanelOfCity,
) -> None:
    city = panel.city
    at(city, "2026-06-30")
    await make_room(city, 500)
    made = await passed_second(city, await passed_first(city, await new_application(city, "3102")))
    await noticed(city, "2026-07-07", made)
    page = (await panel.get(HEAD, DESK, id=made)).text
    assert "公示期未满，期满无异议后方可批准" in page
    assert (await decide(panel, HEAD, made, "approveApplication"))[0] == UNPROCESSABLE
    at(city, "2026-07-08")
    status, _ = await decide(panel, HEAD, made, "approveApplication")
    assert (status, await state(city, made)) == (SEE_OTHER, "APPROVED")


async def waiting(panel: PanelOfCity, tail: str) -> str:
    """An application that was approved and waits for the budget."""
    city = panel.city
    at(city, "2026-06-30")
    await make_room(city, 500)
    made = await passed_second(city, await passed_first(city, await new_application(city, tail)))
    await noticed(city, "2026-07-07", made)
    at(city, "2026-07-08")
    await make_room(city, 5)
    await approve(city, made)
    assert (await of(city, made))["waiting_budget"]
    return made


async def test_the_finance_bureau_ends_the_wait_for_the_budget_when_there_is_room(panel: PanelOfCity) -> None:
    city = panel.city
    made = await waiting(panel, "3103")
    no = (await of(city, made))["no"]
    listed = (await panel.get(FINANCE, DESK, tab="waiting")).text
    assert no in listed
    page = (await panel.get(FINANCE, DESK, id=made)).text
    assert "预算不足" in page
    assert "人民币壹拾万元整" in page
    status, page = await decide(panel, FINANCE, made, "releaseWaiting")
    assert status == UNPROCESSABLE
    assert "预算不足，按批准时间先后排队等待" in page
    row: dict[str, Any] = await budget(city)
    said = {"budget": f"{row['budget'] + wan(10):.2f}"}
    await city.did(FINANCE, "updateFundBudget", id=f"FundBudget_{row['id']}", input=said)
    assert "预算可以安排本件" in (await panel.get(FINANCE, DESK, id=made)).text
    status, _ = await decide(panel, FINANCE, made, "releaseWaiting")
    assert status == SEE_OTHER
    assert not (await of(city, made))["waiting_budget"]
    assert no in (await panel.get(FINANCE, DESK, tab="plan")).text
    status, _ = await decide(panel, FINANCE, made, "planInstalments")
    assert (status, await state(city, made)) == (SEE_OTHER, "PAYING")


async def test_whoever_does_not_decide_about_money_cannot_end_the_wait_by_posting(panel: PanelOfCity) -> None:
    made = await waiting(panel, "3104")
    for who in (STAFF, HEAD, COUNTY):
        assert (await decide(panel, who, made, "releaseWaiting"))[0] == MISSING
    assert (await of(panel.city, made))["waiting_budget"]
