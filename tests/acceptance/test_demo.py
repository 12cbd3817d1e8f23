"""The demo as a newcomer meets it: loaded once, served on a free port, asked by two people, stopped."""

import json
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from peipao.demo.cast import CAST
from tests.site import Client, Site, environment, no_server_left, peipao, running_demo

QUESTION = "{ enterprises(orderBy: [{uscc: ASC}]) { totalCount nodes { name county { code } } } }"
SIMAO = ["普洱示例新材料有限公司", "普洱示例茶业有限公司", "思茅示例百货有限公司", "思茅示例客栈"]


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    """A data folder that nobody has used before."""
    # Not pytest's own temporary folder: it is closed to the account that the server runs as.
    folder = Path(tempfile.mkdtemp(prefix="peipao-demo-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def loaded(data: Path) -> str:
    """What the first loading says."""
    done = peipao("demo", "--load-only", env=environment(data))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(scope="module")
def site(data: Path, loaded: str) -> Iterator[Site]:  # noqa: ARG001 - it is there then
    """The demo, served."""
    with running_demo(data) as running:
        yield running


def test_the_first_loading_says_what_it_loads_and_ends_the_server_it_started(data: Path, loaded: str) -> None:
    assert "14 Enterprise" in loaded
    assert "11 Complaint" in loaded
    assert no_server_left(data)


def test_a_second_loading_has_nothing_new_and_prints_the_cast_again(site: Site) -> None:
    done = peipao("demo", "--load-only", env=site.env)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Enterprise" not in done.stdout
    assert all(account.username in done.stdout for account in CAST)


def test_the_terminal_shows_addresses_the_cast_and_their_password_and_no_noise(site: Site) -> None:
    said = site.said()
    for path in ("graphiql", "graphql", "health/live", "health/ready"):
        assert f"{site.url}/{path}" in said
    for account in CAST:
        assert f"{account.username} " in said
        assert account.display_name in said
    assert site.password("county.simao") in said
    assert not [noise for noise in ("INFO", "DEBUG", "Tortoise", "Traceback", "Warning") if noise in said]


def test_two_administrators_ask_the_same_and_each_gets_exactly_their_rows(site: Site) -> None:
    found = {}
    for username in ("county.simao", "city.relief"):
        with Client(base_url=site.url, headers={"origin": site.url}) as browser:
            browser.headers["x-csrf-token"] = site.sign_in(browser, username)["csrf"]
            found[username] = browser.ask(QUESTION)["enterprises"]
    assert [node["name"] for node in found["county.simao"]["nodes"]] == SIMAO
    assert {node["county"]["code"] for node in found["county.simao"]["nodes"]} == {"530802"}
    assert found["county.simao"]["totalCount"] == 4
    assert found["city.relief"]["totalCount"] == len(found["city.relief"]["nodes"]) == 14


def test_a_token_from_the_command_line_is_its_owners(site: Site) -> None:
    done = peipao("token", "--demo", "county.ninger", env=site.env)
    assert (done.returncode, done.stderr) == (0, "")
    (token,) = done.stdout.splitlines()
    answer = httpx.post(
        f"{site.url}/graphql",
        json={"query": "{ viewer { username grants { label } } enterprises { totalCount } }"},
        headers={"authorization": f"Bearer {token}"},
    )
    assert json.loads(answer.content)["data"] == {
        "viewer": {"username": "county.ninger", "grants": [{"label": "宁洱哈尼族彝族自治县·县级管理员"}]},
        "enterprises": {"totalCount": 1},
    }


def test_the_command_line_prints_a_code_that_completes_a_sign_in(site: Site) -> None:
    said = site.said()
    assert "totp --demo county.simao" in said
    assert "市纪委市监委（需动态验证码）" in said
    assert "市商务局·经办（" not in said
    with Client(base_url=site.url, headers={"origin": site.url}) as browser:
        given = {"username": "discipline", "password": site.password("discipline")}
        begun = browser.post("/auth/signin", json=given).json()
        assert begun["pending"] == "SECOND_FACTOR"
        assert browser.get("/auth/session").json()["roles"] == []
        done = peipao("totp", "--demo", "discipline", env=site.env)
        assert (done.returncode, done.stderr) == (0, "")
        code = {"code": done.stdout.strip()}
        answer = browser.post("/auth/verify", json=code, headers={"x-csrf-token": begun["csrf"]})
        assert (answer.status_code, answer.json()["pending"]) == (200, None)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("token", "--demo", "nobody.such"), "没有名为 nobody.such 的有效账户"),
        (("totp", "--demo", "dept.commerce"), "dept.commerce 没有启用动态验证码"),
        (("totp", "county.simao"), "--yes"),
        (("token", "--demo", "--days", "0", "county.simao"), "有效期"),
    ],
)
def test_a_token_or_code_that_cannot_be_had_is_refused_with_a_sentence(
    site: Site, arguments: tuple[str, ...], sentence: str
) -> None:
    done = peipao(*arguments, env=site.env)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("peipao: ")
    assert sentence in done.stderr


def test_a_port_that_is_taken_is_named_with_the_way_out(site: Site) -> None:
    done = peipao("demo", env=site.env)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("peipao: ")
    assert f"127.0.0.1:{site.port}" in done.stderr
    assert "PEIPAO_PORT" in done.stderr


def test_an_answer_does_not_wait_for_the_clients_acknowledgement(site: Site) -> None:
    waits = []
    with httpx.Client(base_url=site.url) as client:
        for _ in range(21):
            began = time.monotonic()
            client.get("/health/live")
            waits.append(time.monotonic() - began)
    assert sorted(waits)[10] < 0.03


def test_ctrl_c_ends_the_demo_and_leaves_no_server_behind(site: Site, data: Path) -> None:
    site.process.send_signal(signal.SIGINT)
    assert site.process.wait(30) in {0, 130, -signal.SIGINT}
    assert no_server_left(data)
    assert "Traceback" not in site.said()


def test_sigterm_ends_it_too(data: Path, site: Site) -> None:
    assert site.process.poll() is not None
    with running_demo(data) as again:
        assert httpx.get(f"{again.url}/health/ready").status_code == 200
    assert again.process.returncode in {0, 143, -signal.SIGTERM}
    assert no_server_left(data)
    assert "Traceback" not in again.said()
