"""HTTP by hand: raw connections for clients that stall, flood, lie about lengths or walk away."""

import socket
from contextlib import suppress

import orjson

PATIENCE_S = 5.0
"""How long a test waits for what must come: far more than its deadlines, far less than for ever."""

POST = b"POST /graphql HTTP/1.1\r\nHost: peipao.test\r\nContent-Type: application/json\r\n"


class Connection:
    """A raw connection: bytes out, and whatever comes back until the server ends it."""

    def __init__(self, port: int, patience_s: float = PATIENCE_S) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=patience_s)

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def flood(self, data: bytes) -> None:
        """Send as a client does that does not listen while it sends."""
        with suppress(BrokenPipeError, ConnectionResetError):
            self.socket.sendall(data)

    def rest(self) -> bytes:
        """Everything until the server closes; fails where it does not."""
        received = b""
        while piece := self.socket.recv(65_536):
            received += piece
        return received

    def answer(self) -> bytes:
        """One answer on a connection that stays open."""
        received = b""
        while b"\r\n\r\n" not in received:
            received += self.socket.recv(65_536)
        head, _, body = received.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        while len(body) < length:
            body += self.socket.recv(65_536)
        return head + b"\r\n\r\n" + body


def status(answer: bytes) -> int:
    """The status of a raw answer."""
    return int(answer.split(b" ", 2)[1])


def code(answer: bytes) -> str:
    """The code of the only error of a refusal, which is JSON whoever refused."""
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"application/json" in head
    assert b"x-content-type-options: nosniff" in head
    assert b"\r\nserver:" not in head.lower()
    (error,) = orjson.loads(body)["errors"]
    found: str = error["extensions"]["code"]
    return found


def post(body: bytes = b'{"query":"{ok}"}', *headers: bytes, length: int | None = None) -> bytes:
    """A request for ``/graphql``, with a length that may be a lie."""
    told = b"Content-Length: %d" % (len(body) if length is None else length)
    return POST + b"\r\n".join([told, *headers]) + b"\r\n\r\n" + body
