"""A client that does little: raw sockets kept alive, one request at a time on each."""

import asyncio
import json
import sys
import time
from typing import Any

import uvloop


class Caller(asyncio.Protocol):
    """One connection, which asks again as soon as it has been answered."""

    def __init__(self, request: bytes, until: float, ended: asyncio.Future[None]) -> None:
        self.request, self.until, self.ended = request, until, ended
        self.took: list[float] = []
        self.bad = 0
        self.rest = -1  # bytes of the body still to come; -1 before the headers' end
        self.received = b""
        self.asked = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the first time."""
        self.transport: Any = transport
        self._ask()

    def connection_lost(self, exc: Exception | None) -> None:
        """Count what is unanswered as bad."""
        del exc
        if not self.ended.done():
            self.bad += 1
            self.ended.set_result(None)

    def data_received(self, data: bytes) -> None:
        """Read on until the answer is whole."""
        if self.rest < 0:
            self.received += data
            head, end, body = self.received.partition(b"\r\n\r\n")
            if not end:
                return
            length = head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0]
            self.bad += not head.startswith(b"HTTP/1.1 200 ")
            self.rest = int(length) - len(body)
        else:
            self.rest -= len(data)
        if self.rest == 0:
            now = time.perf_counter()
            self.took.append(now - self.asked)
            if now < self.until:
                self._ask()
            else:
                self.ended.set_result(None)
                self.transport.close()

    def _ask(self) -> None:
        self.rest, self.received = -1, b""
        self.asked = time.perf_counter()
        self.transport.write(self.request)


async def ask(task: dict[str, Any]) -> list[float]:
    """Requests, seconds, median and 99th percentile in milliseconds, bad answers."""
    body = task["body"].encode()
    headers = {**task["headers"], "host": "127.0.0.1", "content-length": len(body)}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    request = f"POST {task['path']} HTTP/1.1\r\n{lines}\r\n".encode() + body
    loop = asyncio.get_running_loop()
    began = time.perf_counter()
    callers = []
    for _ in range(task["connections"]):
        caller = Caller(request, began + task["seconds"], loop.create_future())
        await loop.create_connection(lambda caller=caller: caller, "127.0.0.1", task["port"])
        callers.append(caller)
    await asyncio.gather(*(caller.ended for caller in callers))
    took = sorted(second for caller in callers for second in caller.took) or [0.0]
    spread = [took[int(len(took) * part)] * 1_000 for part in (0.5, 0.99)]
    requests = sum(len(caller.took) for caller in callers)
    return [requests, time.perf_counter() - began, *spread, sum(caller.bad for caller in callers)]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(uvloop.run(ask(json.load(sys.stdin)))))
