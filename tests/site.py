"""The demo as people start it: a process of its own over a test database, and clients that let nothing pass.

Every answer that a ``Client`` receives is held against what all answers promise (``promised``), so that
each test over HTTP proves the promises once more.
"""

import fcntl
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pyotp
import pytest

from peipao.database import Database
from peipao.settings import PREFIX

PROJECT = Path(__file__).parent.parent
STARTS_WITHIN_S = 120.0
ENDS_WITHIN_S = 30.0

# The closed list: a client can be written against it.
CODES = frozenset({
    "BAD_REQUEST", "METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "REQUEST_TIMEOUT", "PAYLOAD_TOO_LARGE",
    "UNSUPPORTED_MEDIA_TYPE", "HEADERS_TOO_LARGE", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED",
    "BAD_USER_INPUT", "QUERY_TOO_COMPLEX", "FIELD_NOT_FILTERABLE", "INVALID_CURSOR", "UNAUTHENTICATED",
    "FORBIDDEN", "CROSS_SITE", "CSRF_TOKEN_MISSING", "CSRF_TOKEN_INVALID", "NOT_FOUND", "RATE_LIMITED",
    "WEAK_PASSWORD", "VIEW_ONLY", "TIMEOUT", "UNAVAILABLE",
})  # fmt: skip
INSIDES = re.compile(
    r"Traceback|File \"|\.py\b|site-packages|/usr/|/home/|/tmp/|/root/|asyncpg|tortoise|strawberry|httptools"
    r"|postgres|\bselect\b.+\bfrom\b|syntax error at|(?:relation|column|constraint) \"|\$\d\b|<class '"
    r"|object at 0x|NoneType|\w+Error\b|Exception\b|Errno|invalid literal|codec can't|__\w+__\(",
    re.IGNORECASE,
)
BROWSER_MEDIA = "application/graphql-response+json, application/json;q=0.9"


def _no_constant(word: str) -> Any:
    raise AssertionError(f"{word} is not JSON")


def strict_json(body: bytes) -> Any:
    """The JSON value of a body in UTF-8, without NaN and Infinity."""
    return json.loads(body.decode("utf-8", "strict"), parse_constant=_no_constant)


def promised(response: httpx.Response) -> None:
    """What every answer of this server promises, whatever was asked.

    No 5xx but 503 and 504 with a code; strict JSON; a code of the closed list and a Chinese sentence in
    every error; nothing from inside; never sniffed, stored only if it is a file, no banner.
    """
    said = response.text[:2_000]
    assert response.status_code < 500 or response.status_code in {503, 504}, said
    assert not {"server", "x-powered-by", "access-control-allow-origin"} & response.headers.keys()
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "no-store" in response.headers["cache-control"] or response.status_code in {200, 304}
    if "json" not in response.headers.get("content-type", ""):
        assert response.status_code < 400 or not INSIDES.search(said), said
        return
    answer = strict_json(response.content)
    assert response.status_code < 400 or "errors" in answer or "ready" in answer, said
    errors = answer.get("errors", [])
    assert len(errors) <= 5, said
    for error in errors:
        assert error["extensions"]["code"] in CODES, error
        assert re.search(r"[一-鿿]", error["message"]), error
        assert len(error["message"]) <= 300, error
    leak = INSIDES.search(json.dumps(errors, ensure_ascii=False))
    assert not leak, f"{leak and leak[0]!r} in {errors}"


class Client(httpx.Client):
    """Somebody's connections to the site; whatever comes back must keep the promises."""

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        response = super().send(request, **options)
        response.read()
        promised(response)
        return response

    def graphql(self, query: Any, variables: Any = None, **more: Any) -> httpx.Response:
        """The response to a GraphQL request."""
        body = {"query": query, **({} if variables is None else {"variables": variables}), **more}
        return self.post("/graphql", content=json.dumps(body).encode(), headers=JSON)

    def answer(self, query: Any, variables: Any = None, **more: Any) -> Any:
        """The whole answer to a GraphQL request, as JSON."""
        return self.graphql(query, variables, **more).json()

    def ask(self, query: str, variables: Mapping[str, Any] | None = None) -> Any:
        """The data of a request that must succeed without errors."""
        answer = self.answer(query, variables)
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    def codes(self, query: Any, variables: Any = None, **more: Any) -> list[str]:
        """The codes of the errors of a request."""
        return codes_of(self.answer(query, variables, **more))


JSON = {"content-type": "application/json"}


def codes_of(answer: Any) -> list[str]:
    """The codes of an answer's errors."""
    return [error["extensions"]["code"] for error in answer.get("errors", ())]


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def environment(data: Path, **settings: str) -> dict[str, str]:
    """The environment of a process with these settings and no others."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return {**inherited, f"{PREFIX}DATA": str(data), **{PREFIX + n.upper(): v for n, v in settings.items()}}


def peipao(*arguments: str, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """The outcome of one command."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "peipao.commands", *arguments],
        cwd=PROJECT,
        env=dict(env),
        capture_output=True,
        text=True,
        timeout=STARTS_WITHIN_S,
        check=False,
    )


def no_server_left(data: Path) -> bool:
    """Whether no process of the data folder's embedded server is alive: they all hold one file."""
    with (data / "postgres" / "running").open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


@dataclass
class Site:
    """A running demo: where it is, how its cast signs in, and the process behind it."""

    url: str
    env: Mapping[str, str]
    process: subprocess.Popen[bytes]
    output: Path
    data: Path
    tokens: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)
    clients: dict[str | None, Client] = field(default_factory=dict)

    @property
    def port(self) -> int:
        """Where it listens, for raw connections."""
        return int(self.url.rpartition(":")[2])

    def password(self, username: str) -> str:  # noqa: ARG002 - one for all the cast, for now
        """The demo password of one of the cast."""
        return (self.data / "demo_password").read_text(encoding="utf-8")

    def token(self, username: str) -> str:
        """A bearer token, as ``peipao token`` prints it."""
        if username not in self.tokens:
            self.tokens |= self._told_by(ISSUE_ALL)
        return self.tokens[username]

    def code(self, username: str) -> str:
        """A one-time code of one of the cast that will be accepted, however often somebody signed in."""
        if f"{PREFIX}DATABASE_URL" not in self.env:
            return peipao("totp", "--demo", username, env=self.env).stdout.strip()
        if not self.secrets:
            self.secrets |= self._told_by(TELL_SECRETS)
        # Codes are good once; nobody waits half a minute between two tests.
        self._told_by(FORGET_CODES)
        return pyotp.TOTP(self.secrets[username]).now()

    def sign_in(self, browser: Client, username: str) -> dict[str, Any]:
        """Sign in as a browser does, with a code where one is due; the last answer."""
        given = {"username": username, "password": self.password(username)}
        answer: dict[str, Any] = browser.post("/auth/signin", json=given, headers={"origin": self.url}).json()
        if answer["pending"] == "SECOND_FACTOR":
            headers = {"origin": self.url, "x-csrf-token": answer["csrf"]}
            code = {"code": self.code(username)}
            answer = browser.post("/auth/verify", json=code, headers=headers).json()
        assert answer["pending"] is None, answer
        return answer

    def as_(self, username: str | None) -> Client:
        """A client that sends the person's token, or nothing; kept for the site's life."""
        if username not in self.clients:
            headers = {"accept": BROWSER_MEDIA}
            if username is not None:
                headers["authorization"] = f"Bearer {self.token(username)}"
            self.clients[username] = Client(base_url=self.url, headers=headers, timeout=30)
        return self.clients[username]

    def said(self) -> str:
        """What the process has printed and logged so far."""
        return self.output.read_text(encoding="utf-8")

    def cpu_s(self) -> float:
        """The processor time that the process has used, in steps of 10 ms; only where there is /proc."""
        stat = Path(f"/proc/{self.process.pid}/stat")
        if not stat.exists():
            pytest.skip("processor time is read from /proc")
        fields = stat.read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _told_by(self, program: str) -> dict[str, str]:
        """What a program says of the whole cast: one process instead of thirty."""
        keys = str(self.data / "seal_keys.json")
        done = subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", program, self.env[f"{PREFIX}DATABASE_URL"], keys],
            cwd=PROJECT,
            env=dict(self.env),
            capture_output=True,
            text=True,
            timeout=STARTS_WITHIN_S,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        told: dict[str, str] = json.loads(done.stdout)
        return told


ISSUE_ALL = """
import asyncio, json, sys
from peipao.demo.cast import CAST
from peipao.orm import close_orm, init_orm
from resolvers.signing_in import issue_token

async def main():
    await init_orm(sys.argv[1], 2)
    print(json.dumps({account.username: await issue_token(account.username, 1) for account in CAST}))
    await close_orm()

asyncio.run(main())
"""


TELL_SECRETS = """
import asyncio, json, sys
from pathlib import Path
from models.entities.credential import SecondFactor
from peipao.orm import close_orm, init_orm
from resolvers.one_time_codes import opened
from resolvers.sealing import use_keys_of

async def main():
    use_keys_of(Path(sys.argv[2]))
    await init_orm(sys.argv[1], 2)
    rows = await SecondFactor.filter(confirmed_at__not_isnull=True).select_related("user")
    print(json.dumps({row.user.username: opened(row) for row in rows}))
    await close_orm()

asyncio.run(main())
"""
FORGET_CODES = """
import asyncio, sys
import asyncpg

async def main():
    connection = await asyncpg.connect(sys.argv[1])
    await connection.execute("update second_factor set last_counter = 0")
    await connection.close()
    print("{}")

asyncio.run(main())
"""


@contextmanager
def running_demo(data: Path, *arguments: str, **settings: str) -> Iterator[Site]:
    """``peipao demo`` in a process of its own, until the block ends."""
    data.mkdir(parents=True, exist_ok=True)
    port = free_port()
    # The worker has tests of its own; beside a server whose time and connections are measured it stays out.
    env = environment(data, port=str(port), **{"worker": "false", **settings})
    output = data / "output.log"
    with output.open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "peipao.commands", "demo", *arguments],
            cwd=PROJECT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    site = Site(f"http://127.0.0.1:{port}", env, process, output, data)
    try:
        _wait_until_ready(site)
        yield site
    finally:
        for client in site.clients.values():
            client.close()
        process.terminate()
        try:
            process.wait(ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise


def _wait_until_ready(site: Site) -> None:
    ends = time.monotonic() + STARTS_WITHIN_S
    while site.process.poll() is None and time.monotonic() < ends:
        try:
            if httpx.get(f"{site.url}/health/ready").status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    pytest.fail(f"the demo did not come up:\n{site.said()}")


@pytest.fixture(scope="session")
async def site_database(template: str, new_database: Any) -> Database:
    """The database of the session's site, for tests that look at it or disturb it from outside."""
    made: Database = await new_database(template)
    return made


@pytest.fixture(scope="session")
def demo_site(site_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The golden city on the morning of 30 June 2026, served by a process of its own.

    At the end, its log must hold no error: whatever a test asked of it was the test's fault or nobody's.
    """
    with running_demo(
        tmp_path_factory.mktemp("site"),
        database_url=site_database.url,
        database_direct_url=site_database.direct_url,
    ) as site:
        yield site
    said = site.said()
    assert "unexpected error" not in said, said[-5_000:]
    assert "Traceback" not in said, said[-5_000:]
