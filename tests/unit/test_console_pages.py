"""The console's pages, as anybody on the network meets them: who gets in, and under which policy."""

import json
import re
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from graphql import OperationDefinitionNode, parse
from starlette.applications import Starlette
from starlette.requests import Request

from models.access import HeldRole, Role, Viewer
from models.errors import Unauthenticated
from peipao.console import console_routes
from peipao.console_examples import FOR_ROLE, LIBRARY, examples_for
from peipao.signin_page import signin_routes
from peipao.web_pages import local_path

SIMAO = Viewer(
    user_id=UUID(int=1),
    username="county.simao",
    display_name="思茅区管理员",
    city_id=530800,
    shape=frozenset({Role.COUNTY_ADMIN}),
    held=(HeldRole(Role.COUNTY_ADMIN, "530802", "思茅区·县级管理员"),),
    console=True,
)
ENTERPRISE = replace(
    SIMAO, username="enterprise.e01", shape=frozenset({Role.ENTERPRISE_ADMIN}), console=False
)

WITHOUT_CONSOLE = {
    Role.ENTERPRISE_ADMIN,
    Role.ENTERPRISE_MEMBER,
    Role.ASSOCIATION,
    Role.BANK,
    Role.PUBLIC,
}


@pytest.fixture
def vendor(tmp_path: Path) -> Path:
    """A bundle of two small files."""
    names = {"script": "console-A1.js", "style": "console-B2.css", "charts": "charts-C3.js"}
    manifest = {"stamp": "s", **names}
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    (tmp_path / "console-A1.js").write_text("plain")
    (tmp_path / "console-A1.js.gz").write_bytes(b"packed")
    (tmp_path / "console-B2.css").write_text("")
    return tmp_path


def browser(viewer: Viewer | Exception | None, vendor: Path) -> httpx.AsyncClient:
    async def authenticate(_: Request) -> Viewer | None:
        if isinstance(viewer, Exception):
            raise viewer
        return viewer

    routes = [
        *console_routes(authenticate=authenticate, csrf_token=lambda _: "the-token", vendor=vendor),
        *signin_routes(visitor=authenticate),
    ]
    transport = httpx.ASGITransport(app=Starlette(routes=routes))
    return httpx.AsyncClient(transport=transport, base_url="http://city.test")


@pytest.mark.parametrize("nobody", [None, Unauthenticated()])
async def test_whoever_is_not_signed_in_is_sent_to_sign_in_and_back(
    nobody: Exception | None, vendor: Path
) -> None:
    async with browser(nobody, vendor) as page:
        answer = await page.get("/graphiql")
        assert answer.status_code == 303
        assert answer.headers["location"] == "/signin?next=%2Fgraphiql"
        form = await page.get(answer.headers["location"])
        assert '"next": "/graphiql"' in form.text
        assert (await page.get("/assets/console/console-A1.js")).status_code == 401


async def test_an_enterprise_is_told_in_chinese_that_the_console_is_not_for_it(vendor: Path) -> None:
    async with browser(ENTERPRISE, vendor) as page:
        answer = await page.get("/graphiql")
        assert answer.status_code == 403
        assert "没有控制台权限" in answer.text
        assert "console-A1.js" not in answer.text
        assert (await page.get("/assets/console/console-A1.js")).status_code == 403


async def test_the_header_says_whose_scope_it_is(vendor: Path) -> None:
    async with browser(SIMAO, vendor) as page:
        answer = await page.get("/graphiql")
    assert answer.status_code == 200
    assert re.search(r'id="scope"[^>]*>思茅区·县级管理员<', answer.text)
    assert '<meta name="csrf-token" content="the-token">' in answer.text


async def test_without_a_bundle_the_page_says_how_to_get_it(tmp_path: Path) -> None:
    async with browser(SIMAO, tmp_path) as page:
        answer = await page.get("/graphiql")
    assert answer.status_code == 503
    assert "控制台资源尚未安装：运行 ./dev assets" in answer.text


@pytest.mark.parametrize("address", ["/graphiql", "/signin"])
async def test_scripts_run_by_a_nonce_that_is_used_once(address: str, vendor: Path) -> None:
    async with browser(SIMAO if address == "/graphiql" else None, vendor) as page:
        first, second = await page.get(address), await page.get(address)
    nonces = []
    for answer in (first, second):
        policy = answer.headers["content-security-policy"]
        nonce = re.search(r"script-src 'nonce-([\w-]{20,})' 'strict-dynamic'", policy)
        assert nonce
        nonces.append(nonce[1])
        scripts = re.findall(r"<script\b[^>]*>", answer.text)
        assert scripts
        assert all(f'nonce="{nonce[1]}"' in script for script in scripts)
        assert not re.search(r"\son\w+=", answer.text)
        assert {"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"} <= set(policy.split("; "))
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
    assert nonces[0] != nonces[1]


async def test_a_name_is_text_and_never_markup(vendor: Path) -> None:
    spiteful = replace(SIMAO, display_name="</script><script>alert(1)</script>", username='"</script><b>')
    async with browser(spiteful, vendor) as page:
        text = (await page.get("/graphiql")).text
    assert "<script>alert" not in text
    assert "</script><b>" not in text
    data = re.search(r'<script[^>]*id="console-data"[^>]*>(.*?)</script>', text, re.DOTALL)
    assert data
    assert json.loads(data[1])["username"] == '"</script><b>'


async def test_files_are_kept_by_the_browser_and_sent_packed(vendor: Path) -> None:
    async with browser(SIMAO, vendor) as page:
        plain = await page.get("/assets/console/console-A1.js", headers={"accept-encoding": "identity"})
        assert plain.text == "plain"
        assert plain.headers["content-type"] == "text/javascript; charset=utf-8"
        assert "immutable" in plain.headers["cache-control"]
        assert plain.headers["cache-control"].startswith("private")
        assert plain.headers["content-security-policy"] == "default-src 'none'"
        request = page.build_request(
            "GET", "/assets/console/console-A1.js", headers={"accept-encoding": "gzip"}
        )
        packed = await page.send(request, stream=True)
        assert packed.headers["content-encoding"] == "gzip"
        assert b"".join([part async for part in packed.aiter_raw()]) == b"packed"


@pytest.mark.parametrize(
    "name",
    [
        "manifest.json",
        "console-A1.js.gz",
        "absent.js",
        ".hidden.js",
        "..%2f..%2fconsole.js",
        "%2e%2e/signin.js",
        "a%00.js",
    ],
)
async def test_nothing_but_the_bundle_is_served(name: str, vendor: Path) -> None:
    (vendor / ".hidden.js").write_text("")
    async with browser(SIMAO, vendor) as page:
        assert (await page.get(f"/assets/console/{name}")).status_code == 404


async def test_whoever_is_signed_in_goes_on_without_the_form(vendor: Path) -> None:
    async with browser(SIMAO, vendor) as page:
        answer = await page.get("/signin?next=/graphiql%3Ftab=1")
        assert (answer.status_code, answer.headers["location"]) == (303, "/graphiql?tab=1")
        assert (await page.get("/signin?next=//example.test")).headers["location"] == "/graphiql"


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "graphiql",
        "//example.test",
        "/\\example.test",
        "/a\\b",
        "https://example.test",
        "/\t/example.test",
        "/\n/example.test",
        "javascript:alert(1)",
    ],
)
def test_nobody_is_sent_to_another_host(address: str | None) -> None:
    assert local_path(address, "/home") == "/home"


def test_every_role_with_a_console_starts_with_at_least_four_examples() -> None:
    assert set(FOR_ROLE) == set(Role) - WITHOUT_CONSOLE
    assert not {role.name for role, names in FOR_ROLE.items() if len(set(names.split())) < 4}
    assert [example.name for example in examples_for({Role.BANK})] == ["WhoAmI"]


def test_an_example_is_one_operation_of_its_own_name() -> None:
    assert len({example.name for example in LIBRARY}) == len(LIBRARY)
    for example in LIBRARY:
        (operation,) = parse(example.query).definitions
        assert isinstance(operation, OperationDefinitionNode)
        assert operation.name
        assert operation.name.value == example.name
        given = set(json.loads(example.variables or "{}"))
        assert given == {each.variable.name.value for each in operation.variable_definitions or ()}


def test_several_roles_share_an_example_once() -> None:
    names = [example.name for example in examples_for({Role.COUNTY_ADMIN, Role.LEADER})]
    assert len(names) == len(set(names))
    assert names[-1] == "WhoAmI"
