"""Who gets in, from where, and what every page of the panel promises the browser."""

import re

import httpx
import pytest

from admin.panel import POLICY
from admin.screen import screens
from schema.entity_metas import entity_metas
from tests.panel import ORIGIN, PanelOfCity, token_of
from tests.panel_pages import against_the_policy, main_text, read_page

CLERK = "county.simao"
READERS = (CLERK, "city.relief", "security.auditor")
NONCE = re.compile(r"'nonce-([A-Za-z0-9_-]+)'")
ADDRESSES = ("/issue/list", "/issue/list?tab=CLOSED&page=2", "/", "/issue/detail?pk=Issue_x", "/no/such/page")


@pytest.mark.parametrize("path", ADDRESSES)
async def test_nobody_is_led_to_the_sign_in_page_and_back_again(panel: PanelOfCity, path: str) -> None:
    answer = await panel.client(None).get(f"/admin{path}")
    assert answer.status_code == 303
    where = httpx.URL(answer.headers["location"])
    assert where.path == "/signin"
    assert where.params["next"] == f"/admin{path}"
    assert "no-store" in answer.headers["cache-control"]


async def test_what_a_script_asks_of_a_lost_session_is_told_as_such(panel: PanelOfCity) -> None:
    nobody = panel.client(None)
    part = await nobody.get("/admin/issue/act/acceptIssue", headers={"x-fragment": "1"})
    sent = await nobody.post("/admin/issue/create", data={"title": "x"}, headers={"origin": ORIGIN})
    for answer in (part, sent):
        assert answer.status_code == 401
        assert answer.json() == {"signin": "/signin"}


async def test_a_form_of_a_lost_session_leads_to_the_sign_in_page_and_back_to_the_form(
    panel: PanelOfCity,
) -> None:
    headers = {"origin": ORIGIN, "accept": "text/html,*/*"}
    sent = await panel.client(None).post("/admin/issue/create", data={"title": "x"}, headers=headers)
    assert sent.status_code == 303
    assert sent.headers["location"] == "/signin?next=%2Fadmin%2Fissue%2Fcreate"


FORGED = {
    "without a token": ({}, {"origin": ORIGIN}),
    "with an empty token": ({"csrf": ""}, {"origin": ORIGIN}),
    "with somebody else's token": ({"csrf": token_of("county.lancang")}, {"origin": ORIGIN}),
    "with a token that is no text": ({"csrf": "茶" * 43}, {"origin": ORIGIN}),
    "from a foreign page": ({"csrf": token_of(CLERK)}, {"origin": "https://example.org"}),
    "from a page of no origin": ({"csrf": token_of(CLERK)}, {"origin": "null"}),
    "from another site": ({"csrf": token_of(CLERK)}, {"sec-fetch-site": "cross-site"}),
    "from a sister site": ({"csrf": token_of(CLERK)}, {"sec-fetch-site": "same-site"}),
}


@pytest.mark.parametrize("how", FORGED)
@pytest.mark.parametrize(
    "path", ["enterpriseContact/create", "enterpriseContact/delete", "enterprise/reveal"]
)
async def test_a_form_that_is_forged_writes_nothing(panel: PanelOfCity, path: str, how: str) -> None:
    forged, headers = FORGED[how]
    firm = await panel.city.id_of("Enterprise", uscc="91530802X00000019X")
    contact = (await panel.city.ask(CLERK, "{ enterpriseContacts(first: 1) { nodes { id } } }"))[
        "enterpriseContacts"
    ]["nodes"][0]["id"]
    asked = {
        "enterpriseContact/create": {"enterprise": firm, "name": "伪造", "phone": "13800000000"},
        "enterpriseContact/delete": {"pk": contact},
        "enterprise/reveal": {"pk": firm, "field": "contactPhone", "reason": "核对企业联系方式"},
    }[path]
    before = [await panel.city.rows(table) for table in ("enterprise_contact", "audit_log")]
    answer = await panel.client(CLERK).post(f"/admin/{path}", data={**asked, **forged}, headers=headers)
    assert answer.status_code == 403
    assert [await panel.city.rows(table) for table in ("enterprise_contact", "audit_log")] == before


async def test_every_page_keeps_to_the_policy_and_loads_nothing_from_elsewhere(panel: PanelOfCity) -> None:
    broken: list[str] = []
    opened: set[str] = set()
    for username in READERS:
        addresses = ["/", "/issue/create", "/no/such/page"]
        addresses += [screen.path for screen in screens() if screen.in_menu and "{" not in screen.path]
        for meta in entity_metas((await panel.city.viewer(username)).shape):
            if meta.page.menu is None or meta.name in opened:
                continue
            opened.add(meta.name)
            addresses.append(f"/{meta.one}/list")
            if meta.name in {"Enterprise", "Issue", "Project", "SubsidyApplication", "Complaint"}:
                data = await panel.city.ask(
                    username, f"{{ rows: {meta.many}(first: 1) {{ nodes {{ id }} }} }}"
                )
                addresses += [f"/{meta.one}/detail?pk={row['id']}" for row in data["rows"]["nodes"]]
                addresses += [f"/{meta.one}/edit?pk={row['id']}" for row in data["rows"]["nodes"]]
                addresses += [f"/{meta.one}/create"]
                addresses += [f"/{meta.one}/act/{action.name}" for action in meta.actions if action.creates]
        for address in dict.fromkeys(addresses):
            answer = await panel.get(username, address)
            assert answer.status_code < 500, f"{username} {address}: {main_text(answer.text)}"
            policy = answer.headers["content-security-policy"]
            nonce = NONCE.search(policy)
            assert nonce, policy
            assert policy == POLICY.format(nonce=nonce[1])
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["x-frame-options"] == "DENY"
            assert "no-store" in answer.headers["cache-control"]
            broken += [f"{username} {address}: {each}" for each in against_the_policy(answer.text, nonce[1])]
    assert not broken, "\n".join(sorted(set(broken))[:50])


async def test_pages_are_packed_for_browsers_that_unpack(panel: PanelOfCity) -> None:
    client = panel.client(CLERK)
    packed = await client.get("/admin/issue/list", headers={"accept-encoding": "gzip"})
    plain = await client.get("/admin/issue/list", headers={"accept-encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert int(packed.headers["content-length"]) * 4 < int(plain.headers["content-length"])
    for answer in (packed, plain):
        assert "accept-encoding" in answer.headers["vary"]
        assert "问题诉求" in answer.text


async def test_no_two_pages_share_a_nonce(panel: PanelOfCity) -> None:
    found = {
        NONCE.findall((await panel.get(CLERK, "/issue/list")).headers["content-security-policy"])[0]
        for _ in range(5)
    }
    assert len(found) == 5


@pytest.mark.parametrize(
    "typed",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}", "javascript:alert(1)"],
)
async def test_what_people_type_is_shown_as_text(panel: PanelOfCity, typed: str) -> None:
    firm = await panel.city.id_of("Enterprise", uscc="91530802X00000019X")
    made = await panel.city.did(
        CLERK,
        "createIssue",
        input={
            "title": typed, "content": typed, "enterprise": firm, "category": "OTHER",
            "source": "SURVEY", "consentGiven": True,
        },
    )  # fmt: skip
    for path, params in (
        ("/issue/detail", {"pk": made["id"]}),
        ("/issue/edit", {"pk": made["id"]}),
        ("/issue/list", {"q": typed}),
        ("/issue/list", {"sort": "-receivedAt", "size": "100"}),
        ("/issue/act/submitIssue", {"pk": made["id"]}),
    ):
        answer = await panel.get(CLERK, path, **params)
        assert answer.status_code == 200
        nonce = NONCE.findall(answer.headers["content-security-policy"])[0]
        assert against_the_policy(answer.text, nonce) == []
        page = read_page(answer.text)
        assert not [each for each in page.all("img") if each.attributes["src"] == "x"]
        assert "49" not in [each.text for each in page.all("h1")]


HOSTILE = (
    "f.status=NO_SUCH_STATE", "f.receivedAt.gte=yesterday", "f.enterprise=%00",
    "f.enterprise=Issue_1", "page=-1", "page=999999999999", "page=99999", "size=0", "size=abc",
    "sort=noSuchField", "sort=-enterprise", "cols=noSuchField", "cols=issues", "tab=NO_SUCH_TAB",
    "q=%00", "q=" + "茶" * 500, "f.noSuch=1", "f.=1", "f=1", "density=huge", "lang=fr",
    "f.onBehalf=maybe", "f.returnCount.gte=many", "f.title.gte=x", "f.county.gte=1",
    "f.status.gte=OPEN", "f.id=Issue_1", "f.version=x", "f.no=1&f.no=2", "f.dueAt=2026-06-30",
)  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE)
async def test_an_address_that_asks_for_nonsense_is_answered_in_words(panel: PanelOfCity, query: str) -> None:
    answer = await panel.get(CLERK, f"/issue/list?{query}")
    assert answer.status_code in {200, 400}, main_text(answer.text)
    assert "INTERNAL" not in main_text(answer.text)
    assert re.search("[一-鿿]", main_text(answer.text))


@pytest.mark.parametrize("version", ["", "x", "-1", "99999999999999999999", "1.5", "１"])
async def test_a_version_that_was_tampered_with_writes_nothing(panel: PanelOfCity, version: str) -> None:
    firm = await panel.city.id_of("Enterprise", uscc="91530802X00000019X")
    before = await panel.city.row("enterprise", uscc="91530802X00000019X")
    sent = {"pk": firm, "version": version, "name": "改名了", "was.name": before["name"]}
    for path in ("edit", "act/addToKeyList", "act/transferCounty"):
        answer = await panel.post(CLERK, f"/enterprise/{path}", sent)
        assert answer.status_code in {400, 403, 404, 422}, main_text(answer.text)
    assert await panel.city.row("enterprise", uscc="91530802X00000019X") == before


async def test_a_sentence_for_the_next_page_is_shown_once_and_as_text(panel: PanelOfCity) -> None:
    client = panel.client(CLERK)
    client.cookies.set("peipao_flash", "%5B%22%3Cb%3Ehello%3C%2Fb%3E%22%2C%22success%20onload%3D%22%5D")
    answer = await client.get("/admin/issue/list")
    assert "&lt;b&gt;hello&lt;/b&gt;" in answer.text
    assert "onload" not in answer.text
    assert 'peipao_flash=""' in answer.headers["set-cookie"]
    client.cookies.set("peipao_flash", "not json")
    assert (await client.get("/admin/issue/list")).status_code == 200
    client.cookies.delete("peipao_flash")


async def test_the_way_back_from_the_language_stays_on_our_pages(panel: PanelOfCity) -> None:
    for following in (
        "https://example.org/",
        "//example.org/admin/",
        "/admin\\..//example.org",
        "/graphiql",
        "",
    ):
        answer = await panel.get(CLERK, "/language", to="en", next=following)
        assert answer.headers["location"] == "/admin/"
    panel.client(CLERK).cookies.delete("peipao_lang")
