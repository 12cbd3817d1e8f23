"""The servers under measurement, each a process of its own with one worker on a loopback port."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import Any

import uvicorn

from models import clock
from peipao.app import Application
from peipao.database import Database
from peipao.serving import server
from peipao.settings import Settings
from schema.limits import Limits
from tests.benchmarks.bare import bare_application
from tests.benchmarks.naive import naive_application
from tests.benchmarks.questions import LARGEST_PAGE, QUESTIONS, Question
from tests.benchmarks.scaled import MORNING

OURS, NAIVE, BARE = "ours", "naive", "bare"
SERVERS = (OURS, NAIVE, BARE)
LIMITS = Limits(page_size=LARGEST_PAGE, cost=20_000)
PATIENCE_S = 30.0


@dataclass(frozen=True, slots=True)
class Task:
    """All that a server's process has to know."""

    url: str
    port: int
    tokens: Mapping[str, str]
    variables: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it is sent again and again."""

    port: int
    path: str
    headers: Mapping[str, str]
    body: str


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers."""

    name: str
    process: subprocess.Popen[bytes]
    task: Task

    def request(self, question: Question, username: str) -> Request:
        """The request that puts the question to this server on behalf of somebody."""
        naive = self.name == NAIVE and question.naive_document
        body = {"query": naive or question.document, "variables": self.task.variables[question.name]}
        path = f"/{username}/{question.name}" if self.name == BARE else "/graphql"
        headers = {
            "content-type": "application/json",
            "authorization": f"Bearer {self.task.tokens[username]}",
        }
        return Request(self.task.port, path, headers, json.dumps(body, ensure_ascii=False))


def answer(request: Request) -> Any:
    """The data of one answer.

    Raises:
        RuntimeError: it is not an answer without errors.
    """
    sent = urllib.request.Request(
        f"http://127.0.0.1:{request.port}{request.path}", request.body.encode(), dict(request.headers)
    )
    try:
        with urllib.request.urlopen(sent, timeout=PATIENCE_S) as response:  # noqa: S310 - as above
            found = json.load(response)
    except urllib.error.HTTPError as error:
        raise RuntimeError(f"{request.path}: {error.code} {error.read()[:500]!r}") from error
    if found.get("errors"):
        raise RuntimeError(f"{request.path}: {json.dumps(found['errors'], ensure_ascii=False)[:500]}")
    return found["data"]


@contextmanager
def running(
    database: Database, tokens: Mapping[str, str], variables: Mapping[str, Mapping[str, Any]]
) -> Iterator[list[Running]]:
    """All servers, answering, until the block ends."""
    with ExitStack() as stack:
        started = []
        for name in SERVERS:
            task = Task(database.url, _free_port(), tokens, variables)
            process = subprocess.Popen(  # noqa: S603 - this module, in a process of its own
                [sys.executable, "-m", "tests.benchmarks.servers", name],
                stdin=subprocess.PIPE,
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
            )
            stack.callback(process.wait)
            stack.callback(process.terminate)
            assert process.stdin is not None
            process.stdin.write(json.dumps([task.url, task.port, tokens, variables]).encode())
            process.stdin.close()
            started.append(Running(name, process, task))
        for each in started:
            _wait_for(each)
        yield started


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(started: Running) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            socket.create_connection(("127.0.0.1", started.task.port), 1).close()
            return
        except OSError:
            if started.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(
                    f"the {started.name} server did not start; see its message above"
                ) from None
            time.sleep(0.1)


def _serve(name: str, task: Task) -> None:
    """Be the server of this name until told to stop."""
    clock.fix(MORNING)
    settings = replace(Settings.read(), clock=MORNING, cookie_secure=False)
    if name == OURS:
        application = Application(settings, Database(task.url, task.url), LIMITS)
        server(application, host="127.0.0.1", port=task.port).run()
        return
    if name == NAIVE:
        app = naive_application(task.url, settings.pool_size)
    else:
        asked = {question.name: (question.document, task.variables[question.name]) for question in QUESTIONS}
        app = bare_application(task.url, settings.pool_size, LIMITS, task.tokens, asked)
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=task.port,
        http="httptools",
        loop="uvloop",
        ws="none",
        lifespan="on",
        access_log=False,
        log_level="warning",
    )


if __name__ == "__main__":
    _serve(sys.argv[1], Task(*json.load(sys.stdin)))
