"""A field that is published in one process is there in another within seconds, and after a restart."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from peipao.database import Database
from tests.site import Site, peipao, running_demo

ADMIN, CLERK = "sysadmin", "county.simao"
WITHIN_S = 90.0
"""Two seconds until it is noticed, and as long as a slow machine takes to make a schema."""
ASKED = "{ enterprises(first: 1) { nodes { id cMainProduct } } }"


@pytest.fixture(scope="module")
async def database(template: str, new_database: Any) -> Database:
    """A database of the module's own."""
    made: Database = await new_database(template)
    return made


@pytest.fixture
def site(database: Database, tmp_path: Path) -> Iterator[Site]:
    """The demo over the module's database."""
    with _served(database, tmp_path / "one") as running:
        yield running


def _served(database: Database, data: Path) -> Any:
    return running_demo(data, database_url=database.url, database_direct_url=database.direct_url)


def known_within(site: Site, seconds: float) -> float | None:
    """How long it took until the clerk's question was a valid one."""
    began = time.monotonic()
    while time.monotonic() < began + seconds:
        if not site.as_(CLERK).codes(ASKED):
            return time.monotonic() - began
        time.sleep(0.2)
    return None


def test_a_published_field_is_soon_in_every_process_and_there_after_a_restart(
    site: Site, database: Database, tmp_path: Path
) -> None:
    with _served(database, tmp_path / "two") as second:
        administrator = site.as_(ADMIN)
        given = {
            "entity": "Enterprise",
            "key": "main_product",
            "labelZh": "主营产品",
            "labelEn": "Main product",
            "kind": "TEXT",
        }
        made = administrator.ask(
            """mutation($input: CreateCustomFieldInput!) {
              createCustomField(input: $input) { ok customField { id version } } }""",
            {"input": given},
        )["createCustomField"]["customField"]
        assert site.as_(CLERK).codes(ASKED) == ["GRAPHQL_VALIDATION_FAILED"]
        published = administrator.ask(
            "mutation($id: ID!, $version: Int!) { publishCustomField(id: $id, version: $version) { ok } }",
            made,
        )
        assert published["publishCustomField"]["ok"]
        # The former schema answers while the next one is made, and does not wait for it.
        slowest = 0.0
        began = time.monotonic()
        while site.as_(CLERK).codes(ASKED) and time.monotonic() < began + WITHIN_S:
            asked = time.monotonic()
            site.as_(CLERK).ask("{ enterprises(first: 1) { totalCount } }")
            slowest = max(slowest, time.monotonic() - asked)
        assert known_within(site, 1.0) is not None
        assert slowest < 10.0
        assert known_within(second, WITHIN_S) is not None
        state = second.as_(ADMIN).ask("{ customFieldState { inForce published problem } }")[
            "customFieldState"
        ]
        assert state == {"inForce": state["published"], "published": state["published"], "problem": None}
    with _served(database, tmp_path / "three") as third:
        assert third.as_(CLERK).codes(ASKED) == []


def test_the_command_writes_what_was_set_up_and_brings_it_back(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    env = {**site.env, "PEIPAO_DATA": str(tmp_path / "one")}
    assert peipao("config", "export", str(file), "--demo", env=env).returncode == 0
    applied = peipao("config", "apply", str(file), "--demo", "--dry-run", env=env)
    assert (applied.returncode, "nothing to change" in applied.stdout) == (0, True), applied.stderr
    file.write_text(file.read_text(encoding="utf-8").replace("主营产品", "主要产品"), encoding="utf-8")
    applied = peipao("config", "apply", str(file), "--demo", env=env)
    assert "~ custom_field Enterprise.main_product: label_zh" in applied.stdout, applied.stderr
    file.write_text("format = 1\n[[custom_field]]\nentity = 'Enterprise'\n", encoding="utf-8")
    refused = peipao("config", "apply", str(file), "--demo", env=env)
    assert refused.returncode == 2
    assert ":2: key is missing" in refused.stderr
