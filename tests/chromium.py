"""Debian's Chromium, cut off from every host but this machine: for tests, pictures and measurements."""

import os
import shutil
from typing import NoReturn

import pytest

ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Chromium itself asks a server about every form it meets.
    "--disable-features=AutofillServerCommunication",
    # Whatever a page asks of another host fails, and is seen.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
MISSING = "no Chromium on this machine: apt-get install chromium fonts-noto-cjk"


def program() -> str | None:
    """Where it is, if it is installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def missing(reason: str) -> NoReturn:
    """Pass over what needs a program that this machine has not; in CI that is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
