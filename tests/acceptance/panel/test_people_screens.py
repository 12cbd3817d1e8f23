"""The screens about people: accounts, roles in use, another's eyes, the inspector, the log, the calendar."""

import re
from collections.abc import AsyncIterator
from html import unescape
from typing import Any

import asyncpg
import pytest

from peipao.cluster import SUPERUSER
from peipao.postgres import EmbeddedServer
from tests.accounts import new_user, unit_of
from tests.panel import PanelOfCity


def text_of(response: Any) -> str:
    """What a page says, without its markup."""
    assert response.status_code == 200, response.text[:500]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", response.text)))


async def account(panel: PanelOfCity, username: str) -> str:
    return await panel.city.id_of("User", username=username)


@pytest.fixture(autouse=True)
async def own_eyes(panel: PanelOfCity) -> AsyncIterator[None]:
    yield
    await panel.city.pool.execute("update viewing set ended_at = until_at where ended_at is null")


SCREENS = ("/users", "/inspector", "/calendar", "/parameters", "/audit")
FOR = {
    "sysadmin": {"/users", "/inspector", "/calendar", "/parameters"},
    "security.auditor": {"/inspector", "/audit"},
    "county.simao": {"/users", "/inspector"},
    "city.relief": set(),
    "enterprise.e01": set(),
}


@pytest.mark.parametrize("username", FOR)
async def test_each_screen_is_for_whom_it_is_made(panel: PanelOfCity, username: str) -> None:
    statuses = {path: (await panel.get(username, path)).status_code for path in SCREENS}
    assert {path for path, status in statuses.items() if status == 200} == FOR[username]
    assert {status for path, status in statuses.items() if path not in FOR[username]} <= {404}


async def test_the_list_of_accounts_tells_roles_and_status(panel: PanelOfCity) -> None:
    said = text_of(await panel.get("sysadmin", "/users", q="思茅", role="COUNTY_ADMIN"))
    assert "思茅区·县级管理员" in said
    assert "county.simao" in said
    assert "宁洱" not in said


async def test_a_county_sees_no_buttons_for_people_who_are_not_its_own(panel: PanelOfCity) -> None:
    theirs = await panel.get("county.simao", "/users/account", id=await account(panel, "county.ninger"))
    assert "设置初始密码" not in text_of(theirs)
    ours = await panel.get("county.simao", "/users/account", id=await account(panel, "county.simao"))
    assert "设置初始密码" in text_of(ours)
    assert "以此人视角查看" not in text_of(ours)
    hidden = await panel.get("county.simao", "/users/account", id=await account(panel, "enterprise.e13"))
    assert hidden.status_code == 404


async def test_a_first_password_is_shown_once(panel: PanelOfCity) -> None:
    user = await new_user(panel.city, "panel.newcomer", await unit_of(panel.city, "county.simao"))
    shown = await panel.post("sysadmin", "/users/password", {"id": user})
    found = re.search(r'id="first-password"[^>]*>([^<]+)<', shown.text)
    assert found
    assert found[1] not in (await panel.get("sysadmin", "/users/account", id=user)).text
    refused = await panel.post("county.ninger", "/users/password", {"id": user})
    assert refused.status_code == 422
    assert "您不能为该账号设置密码" in refused.text


async def test_the_administrator_looks_and_a_bar_says_so_on_every_page(panel: PanelOfCity) -> None:
    user = await account(panel, "county.simao")
    refused = await panel.post("sysadmin", "/users/view-as", {"id": user, "reason": "看看"})
    assert refused.status_code == 422
    assert "请写明查看理由" in refused.text
    started = await panel.post("sysadmin", "/users/view-as", {"id": user, "reason": "核对工单列表"})
    assert started.status_code == 303
    said = text_of(await panel.get("sysadmin", "/issue/list"))
    assert "正在以他人视角查看：思茅区·县级管理员" in said
    assert "核对工单列表" in said
    assert "WT" in said
    assert (await panel.get("sysadmin", "/users")).status_code == 200  # as the county sees it
    assert (await panel.get("sysadmin", "/inspector")).status_code == 404
    ended = await panel.post("sysadmin", "/acting/end", {})
    assert ended.status_code == 303
    assert "正在以他人视角查看" not in text_of(await panel.get("sysadmin", "/users"))


async def test_a_form_that_is_posted_while_looking_is_refused(panel: PanelOfCity) -> None:
    started = {"id": await account(panel, "county.simao"), "reason": "核对工单列表"}
    await panel.post("sysadmin", "/users/view-as", started)
    before = await panel.city.rows("region")
    answer = await panel.post("sysadmin", "/users/password", {"id": await account(panel, "dept.industry")})
    assert answer.status_code != 303
    assert "VIEW_ONLY" in answer.text
    assert await panel.city.rows("region") == before


async def test_somebody_with_two_roles_uses_one_and_then_both(panel: PanelOfCity) -> None:
    user = await new_user(panel.city, "panel.two", await unit_of(panel.city, "city.relief"))
    for county in ("530802", "530821"):
        region = await panel.city.id_of("Region", code=county)
        asked = {"user": user, "role": "COUNTY_ADMIN", "scopeKind": "COUNTY", "region": region}
        await panel.city.did("sysadmin", "grantRole", input=asked)
    page = await panel.get("panel.two", "/acting")
    values = re.findall(r'name="grant" value="(RoleGrant_[^"]+)"', page.text)
    await panel.post("panel.two", "/acting/role", {"grant": values[0]})
    assert "当前只使用角色" in text_of(await panel.get("panel.two", "/issue/list"))
    await panel.post("panel.two", "/acting/role", {"grant": ""})
    assert "当前只使用角色" not in text_of(await panel.get("panel.two", "/issue/list"))


async def test_the_inspector_takes_a_number_or_the_address_of_a_page(panel: PanelOfCity) -> None:
    row = (await panel.city.rows("issue"))[0]
    user = await account(panel, "city.relief")
    address = f"http://127.0.0.1/admin/issue/detail?pk=Issue_{row['id']}"
    for typed in (row["no"], address, f"Issue_{row['id']}"):
        said = text_of(await panel.get("sysadmin", "/inspector", user=user, row=typed))
        assert "市民营办可以看到这条记录" in said
        assert row["title"] not in said
    assert "不存在或无权查看" in text_of(await panel.get("sysadmin", "/inspector", user=user, row="WT0"))


async def test_the_log_tells_values_of_roles_and_no_more_than_fields_of_the_business(
    panel: PanelOfCity,
) -> None:
    issue = (await panel.city.rows("issue"))[0]
    await panel.city.did(
        "city.relief", "updateIssue", id=f"Issue_{issue['id']}", input={"priority": "URGENT"}
    )
    await panel.city.did(
        "sysadmin", "setParam", input={"key": "sla.accept", "value": "2", "validFrom": "2026-07-01"}
    )
    said = text_of(await panel.get("security.auditor", "/audit", entity="SystemParam"))
    assert "设置参数" in said
    assert "逐条核验完整" in said
    entries = await panel.city.rows("audit_log", entity="SystemParam")
    told = text_of(await panel.get("security.auditor", "/audit/entry", id=f"AuditLog_{entries[-1]['id']}"))
    assert "sla.accept" in told
    changed = (await panel.city.rows("audit_log", entity="Issue", action="update"))[-1]
    told = text_of(await panel.get("security.auditor", "/audit/entry", id=f"AuditLog_{changed['id']}"))
    assert "业务数据只列出变更的字段" in told
    assert "变更后" not in told


async def test_a_changed_entry_is_told_on_both_pages(panel: PanelOfCity, server: EmbeddedServer) -> None:
    assert "没有缺失或改动" in text_of(await panel.get("security.auditor", "/audit/chain"))
    database = await panel.city.pool.fetchval("select current_database()")
    owner = await asyncpg.connect(server.dsn(SUPERUSER, database))
    change = "update audit_log set action = $1 where seq = 2 returning seq"
    former = await owner.fetchval("select action from audit_log where seq = 2")
    try:
        assert await owner.fetchval(change, "forged") == 2
        for path in ("/audit", "/audit/chain"):
            assert "第 2 条被改动" in text_of(await panel.get("security.auditor", path))
    finally:
        await owner.fetchval(change, former)
        await owner.close()


async def test_the_calendar_marks_holidays_and_days_that_make_up_in_words(panel: PanelOfCity) -> None:
    page = await panel.get("sysadmin", "/calendar", year=2026)
    assert "2026年10月1日 放假（国庆节）" in unescape(page.text)
    assert "补班" in page.text
    assert "尚未载入" in text_of(await panel.get("sysadmin", "/calendar", year=2028))


async def test_parameters_tell_unit_source_and_what_is_to_come(panel: PanelOfCity) -> None:
    await panel.city.did(
        "sysadmin", "setParam", input={"key": "sla.signin", "value": "3", "validFrom": "2026-08-01"}
    )
    said = text_of(await panel.get("sysadmin", "/parameters", q="签收"))
    assert "签收期限（工作日） sla.signin" in said
    assert "3 2026年8月1日 起" in said
    assert "建议值，可调整" in said
