"""Load on one server for some seconds: wrk where the machine has it, else a small client of our own."""

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from math import ceil
from pathlib import Path

import psutil

from tests.benchmarks.servers import Request, Running

CONNECTIONS = 16
LONGEST_ROUND_S = 15.0
WRK = shutil.which("wrk")
LUA = """wrk.method = "POST"
wrk.body = %s
%s
done = function(summary, latency, _)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read
    + summary.errors.write + summary.errors.timeout
  io.write(string.format("\\nFOUND [%%d, %%f, %%f, %%f, %%d]\\n", summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, bad))
end
"""


@dataclass(frozen=True, slots=True)
class Sample:
    """What came of one round on one server."""

    requests_per_s: float
    cpu_ms: float
    p50_ms: float
    p99_ms: float


def client_name() -> str:
    """What makes the load on this machine."""
    return "wrk" if WRK else "the benchmark's own client (install wrk for a client that costs less)"


def measure(server: Running, request: Request, seconds: float) -> Sample:
    """Ask again and again over sixteen connections, and see what the server makes of it.

    Raises:
        RuntimeError: some answers were not 200.
    """
    process = psutil.Process(server.process.pid)
    before = process.cpu_times()
    requests, took_s, p50, p99, bad = _wrk(request, seconds) if WRK else _own_client(request, seconds)
    after = process.cpu_times()
    if bad:
        raise RuntimeError(f"{server.name} {request.path}: {bad} of {requests} answers were not good")
    cpu_s = after.user + after.system - before.user - before.system
    return Sample(requests / took_s, cpu_s * 1_000 / max(requests, 1), p50, p99)


def long_enough(seconds: float, rate: float) -> float:
    """A round in which at least ten answers fall to each connection, within bounds.

    What is under way at the end is not counted, which in a short round would tell against the slow.
    """
    return min(max(seconds, 10 * CONNECTIONS / max(rate, 1.0)), LONGEST_ROUND_S)


def _wrk(request: Request, seconds: float) -> tuple[int, float, float, float, int]:
    headers = "\n".join(
        f"wrk.headers[{_lua_text(name)}] = {_lua_text(value)}" for name, value in request.headers.items()
    )
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "request.lua"
        script.write_text(LUA % (_lua_text(request.body), headers), encoding="utf-8")
        made = subprocess.run(  # noqa: S603 - wrk, on a server of our own
            [
                str(WRK),
                "-t1",
                "--timeout",
                "60s",
                f"-c{CONNECTIONS}",
                f"-d{ceil(seconds)}s",
                "-s",
                str(script),
                f"http://127.0.0.1:{request.port}{request.path}",
            ],
            capture_output=True,
            text=True,
            check=True,
        )
    found = next(line for line in made.stdout.splitlines() if line.startswith("FOUND "))
    requests, took, p50, p99, bad = json.loads(found.removeprefix("FOUND "))
    return requests, took, p50, p99, bad


def _lua_text(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _own_client(request: Request, seconds: float) -> tuple[int, float, float, float, int]:
    made = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.client"],
        input=json.dumps({**asdict(request), "connections": CONNECTIONS, "seconds": seconds}),
        capture_output=True,
        text=True,
        check=True,
    )
    requests, took, p50, p99, bad = json.loads(made.stdout)
    return requests, took, p50, p99, bad
