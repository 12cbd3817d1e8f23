"""A county cannot reach another county's rows, by whichever address, picker, form or list it tries."""

from collections.abc import Awaitable, Callable

import pytest

from schema.entity_metas import EntityMeta, entity_metas
from tests.panel import PanelOfCity
from tests.panel_pages import control, error_of, read_page
from tests.writing import WritableCity

MINE, THEIRS = "county.simao", "county.lancang"
NOT_THERE = "没有这条记录，或您无权查看"
TICKET = {
    "title": "厂区道路雨季积水",
    "content": "厂区门前市政道路雨季积水，货车无法进出，请协调排水改造。",
    "category": "UTILITIES",
    "source": "SURVEY",
    "consentGiven": True,
}

Submit = Callable[[str, str], Awaitable[str]]


@pytest.fixture
async def submit(panel: PanelOfCity) -> Submit:
    """Submits an issue of an enterprise, by its credit code, on behalf of somebody; its id."""

    async def submitted(username: str, uscc: str) -> str:
        firm = await panel.city.id_of("Enterprise", uscc=uscc)
        made = await panel.city.did(username, "createIssue", input={**TICKET, "enterprise": firm})
        done = await panel.city.did(username, "submitIssue", id=made["id"])
        return str(done["id"])

    return submitted


OURS_USCC, THEIR_USCC = "91530802X00000019X", "91530828X0000009"
"""Of 思茅's E01; the beginning of 澜沧's E09."""


async def their_firm(city: WritableCity) -> dict[str, str]:
    """An enterprise of the other county, as its own clerk sees it."""
    data = await city.ask(THEIRS, "{ enterprises(first: 1) { nodes { id name uscc } } }")
    found: dict[str, str] = data["enterprises"]["nodes"][0]
    return found


async def hidden_rows(city: WritableCity) -> list[tuple[EntityMeta, str]]:
    """For each entity that our clerk knows, a row that others see and our clerk does not."""
    mine = {meta.name: meta for meta in entity_metas((await city.viewer(MINE)).shape)}
    found: dict[str, str] = {}
    for other in (THEIRS, "city.relief", "city.bizenv", "city.finance", "city.invest"):
        for meta in entity_metas((await city.viewer(other)).shape):
            if meta.name not in mine or meta.name in found:
                continue
            rows = f"{{ rows: {meta.many}(first: 100) {{ nodes {{ id }} }} }}"
            theirs = {row["id"] for row in (await city.ask(other, rows))["rows"]["nodes"]}
            if not theirs:
                continue
            those = f"{meta.many}(filter: {{id: {{in: $ids}}}}, first: 100)"
            seen = f"query($ids: [ID!]!) {{ rows: {those} {{ nodes {{ id }} }} }}"
            known = await city.ask(MINE, seen, {"ids": sorted(theirs)})
            hidden = sorted(theirs - {row["id"] for row in known["rows"]["nodes"]})
            if hidden:
                found[meta.name] = hidden[0]
    return [(mine[name], row) for name, row in found.items()]


async def test_no_address_of_another_countys_row_says_that_it_is_there(panel: PanelOfCity) -> None:
    hidden = await hidden_rows(panel.city)
    assert {"Enterprise", "Issue", "Project", "Complaint", "SubsidyApplication"} <= {
        m.name for m, _ in hidden
    }
    reached = []
    for meta, row in hidden:
        many = next((field.name for field in meta.fields if field.many), "issues")
        for path, params in (
            ("detail", {}),
            ("edit", {}),
            ("related", {"field": many}),
            *((f"act/{action.name}", {}) for action in meta.actions[:1] if not action.creates),
        ):
            page = await panel.get(MINE, f"/{meta.one}/{path}", pk=row, **params)
            refused = page.status_code == 404 or (path == "edit" and page.status_code == 403)
            if not refused:
                reached.append((meta.name, path, page.status_code))
    assert not reached, "\n".join(map(str, reached))


async def test_an_id_of_another_kind_or_of_nothing_is_not_there_either(panel: PanelOfCity) -> None:
    firm = (await their_firm(panel.city))["id"]
    for pk in (firm, "Issue_00000000-0000-0000-0000-000000000000", "Issue_x", "", "' or 1=1", "x" * 5_000):
        page = await panel.get(MINE, "/issue/detail", pk=pk)
        assert page.status_code == 404, pk[:50]
        assert NOT_THERE in page.text
    assert (await panel.get(MINE, "/credential/list")).status_code == 404
    assert (await panel.get(MINE, "/nothing/list")).status_code == 404


@pytest.mark.parametrize("form", ["", ".pdf"])
async def test_another_countys_ticket_is_not_printed(panel: PanelOfCity, form: str) -> None:
    theirs = await panel.city.id_of("Issue", no="WT20260605-0001")
    page = await panel.get(MINE, f"/print/{theirs}{form}")
    assert page.status_code == 404
    assert "WT20260605" not in page.text


async def test_a_relation_picker_offers_what_the_clerk_sees_and_no_more(panel: PanelOfCity) -> None:
    theirs = await their_firm(panel.city)
    found = (await panel.get(MINE, "/enterprise/lookup", q=theirs["name"])).json()
    assert found == {"rows": [], "total": 0}
    offered = (await panel.get(MINE, "/enterprise/lookup")).json()
    own = await panel.city.ask(MINE, "{ enterprises(first: 100) { totalCount nodes { id } } }")
    assert offered["total"] == own["enterprises"]["totalCount"]
    assert {row["id"] for row in offered["rows"]} == {row["id"] for row in own["enterprises"]["nodes"]}


async def test_a_posted_relation_to_another_countys_row_is_refused_beside_the_field(
    panel: PanelOfCity,
) -> None:
    theirs = await their_firm(panel.city)
    before = await panel.city.rows("issue")
    answer = await panel.post(
        MINE, "/issue/create", {**TICKET, "consentGiven": "true", "enterprise": theirs["id"]}
    )
    assert answer.status_code == 422
    page = read_page(answer.text)
    assert error_of(page, "enterprise")
    assert control(page, "title").one("input").attributes["value"] == TICKET["title"]
    assert theirs["name"] not in answer.text, "the form must not name what the clerk may not see"
    assert await panel.city.rows("issue") == before


async def test_an_action_on_another_countys_row_is_not_there_and_changes_nothing(
    panel: PanelOfCity, submit: Submit
) -> None:
    theirs = await submit(THEIRS, (await their_firm(panel.city))["uscc"])
    before = await panel.city.rows("issue")
    for fragment in ({}, {"x-fragment": "1"}):
        client = panel.client(MINE)
        answer = await panel.post(MINE, "/issue/act/acceptIssue", {"pk": theirs, "version": "1"})
        assert answer.status_code == 404
        answer = await client.get("/admin/issue/act/acceptIssue", params={"pk": theirs}, headers=fragment)
        assert answer.status_code == 404
        assert NOT_THERE in answer.text
    answer = await panel.post(
        MINE, "/issue/edit", {"pk": theirs, "version": "1", "title": "改了", "was.title": ""}
    )
    assert answer.status_code == 404
    assert await panel.city.rows("issue") == before


async def test_an_action_takes_no_relation_to_another_countys_row(panel: PanelOfCity, submit: Submit) -> None:
    ours = await submit(MINE, OURS_USCC)
    theirs = await panel.city.id_of("Issue", no="WT20260605-0001")
    before = await panel.city.rows("issue")
    version = await panel.city.version(ours)
    answer = await panel.post(
        MINE, "/issue/act/mergeIssue", {"pk": ours, "version": str(version), "duplicateOf": theirs}
    )
    assert answer.status_code == 422
    assert error_of(read_page(answer.text), "duplicateOf")
    assert "WT20260605" not in answer.text
    assert await panel.city.rows("issue") == before


async def test_a_batch_counts_foreign_rows_as_missing_and_leaves_them_as_they_are(
    panel: PanelOfCity, submit: Submit
) -> None:
    ours = await submit(MINE, OURS_USCC)
    theirs = await submit(THEIRS, (await their_firm(panel.city))["uscc"])
    untouched = await panel.city.row("issue", id=_key(theirs))
    answer = await panel.post(MINE, "/issue/batch/acceptIssue", {"pk": [ours, theirs, "Issue_x"]})
    assert answer.status_code == 200
    told = " ".join(each.text for each in read_page(answer.text).with_class("alert"))
    assert "成功 1" in told
    assert "未办理 2" in told
    assert "无权查看 2" in told
    assert theirs not in answer.text
    assert (await panel.city.row("issue", id=_key(ours)))["status"] == "ACCEPTED"
    assert await panel.city.row("issue", id=_key(theirs)) == untouched


async def test_a_batch_of_foreign_rows_alone_is_not_there(panel: PanelOfCity, submit: Submit) -> None:
    theirs = await submit(THEIRS, (await their_firm(panel.city))["uscc"])
    before = await panel.city.rows("issue")
    answer = await panel.post(MINE, "/issue/batch/acceptIssue", {"pk": [theirs]})
    assert answer.status_code == 404
    assert await panel.city.rows("issue") == before


@pytest.mark.parametrize("mixed", [False, True])
async def test_deleting_reaches_only_rows_that_are_the_clerks(panel: PanelOfCity, mixed: bool) -> None:
    firms = [(MINE, await panel.city.id_of("Enterprise", uscc=OURS_USCC))]
    firms += [(THEIRS, (await their_firm(panel.city))["id"])]
    ours, theirs = [
        (
            await panel.city.did(
                who,
                "createEnterpriseContact",
                input={"enterprise": firm, "name": "新联系人", "phone": "13800000000"},
            )
        )["id"]
        for who, firm in firms
    ]
    answer = await panel.post(
        MINE, "/enterpriseContact/delete", {"pk": [ours, theirs] if mixed else [theirs]}
    )
    assert answer.status_code == (303 if mixed else 404)
    assert (await panel.city.row("enterprise_contact", id=_key(theirs)))["deleted_at"] is None
    gone = (await panel.city.row("enterprise_contact", id=_key(ours)))["deleted_at"] is not None
    assert gone == mixed


async def test_a_masked_value_of_another_countys_row_is_not_told(panel: PanelOfCity) -> None:
    theirs = await their_firm(panel.city)
    answer = await panel.post(
        MINE,
        "/enterprise/reveal",
        {"pk": theirs["id"], "field": "contactPhone", "reason": "核对企业联系方式"},
    )
    assert answer.status_code == 404
    assert not await panel.city.rows("audit_log", action="revealContact", success=True)


async def test_a_condition_on_another_countys_rows_finds_none_of_them(panel: PanelOfCity) -> None:
    theirs = await their_firm(panel.city)
    for params in ({"f.enterprise": theirs["id"]}, {"q": "WT20260605-0001"}):
        page = await panel.get(MINE, "/issue/list", **params)
        assert page.status_code == 200
        assert read_page(page.text).one("b", class_="pp-figure").text == "0"
        assert theirs["name"] not in page.text


async def test_an_export_with_another_countys_condition_holds_no_row(panel: PanelOfCity) -> None:
    theirs = await their_firm(panel.city)
    document = "mutation($input: RequestExportInput!) { payload: requestExport(input: $input) { ok rows } }"
    asked = {"entity": "Issue", "columns": ["no", "title"], "reason": "核对本月台账"}
    for condition in ({"enterprise": {"id": {"in": [theirs["id"]]}}}, {"no": {"eq": "WT20260605-0001"}}):
        data = await panel.city.ask(MINE, document, {"input": {**asked, "filter": condition}})
        assert not data["payload"]["rows"], data


async def test_views_that_somebody_keeps_private_are_not_offered_shown_or_changed(panel: PanelOfCity) -> None:
    made = {}
    for name, sharing in (("澜沧自用", "PRIVATE"), ("澜沧共享", "STAFF")):
        made[sharing] = (
            await panel.city.did(
                THEIRS,
                "createSavedView",
                input={"target": "Issue", "name": name, "query": "tab=CLOSED", "sharing": sharing},
            )
        )["id"]
    listed = await panel.get(MINE, "/issue/list")
    assert "澜沧共享" in listed.text
    assert "澜沧自用" not in listed.text
    assert (await panel.get(MINE, "/savedView/detail", pk=made["PRIVATE"])).status_code == 404
    answer = await panel.post(
        MINE, "/savedView/edit", {"pk": made["STAFF"], "version": "1", "name": "改名", "was.name": "澜沧共享"}
    )
    assert answer.status_code == 422, "what is shared is shared for reading"
    answer = await panel.post(MINE, "/savedView/delete", {"pk": [made["STAFF"]]})
    assert answer.status_code == 303
    kept = {row["name"] for row in await panel.city.rows("saved_view", deleted_at=None)}
    assert kept >= {"澜沧自用", "澜沧共享"}


def _key(row: str) -> str:
    return row.partition("_")[2]
