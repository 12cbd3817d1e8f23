"""A PostgreSQL server of our own: started by its first user, shared by many processes, stopped by the last.

No fact about the server is read from a process id. Three files in the server's home are asked instead,
and the kernel answers, also after ``kill -9`` and across a restart of the machine:

``turn``     held exclusively while a process starts or stops the server: they take turns
``users``    held shared by every process that uses the server: the reference count
``running``  inherited by every process of PostgreSQL itself: free means that none is left
"""

import atexit
import contextlib
import enum
import fcntl
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, Self
from urllib.parse import quote

from peipao.binaries import SYSTEM_STATE, Account, Binaries
from peipao.cluster import (
    APPLICATION,
    OWNER,
    SUPERUSER,
    ServerError,
    child_arguments,
    cluster_in,
    give,
    reachable_home,
)

__all__ = ["APPLICATION", "OWNER", "SUPERUSER", "EmbeddedServer", "ServerError"]

PORT = 5432  # names the socket file; nothing listens on the network
PATIENCE_S = 60.0  # recovery after a crash replays at most max_wal_size (1 GB) of log
PAUSE_S = 0.02
LOG_LIMIT_BYTES = 10_000_000

OPTIONS = {
    "listen_addresses": "",
    "port": str(PORT),
    "timezone": "Asia/Shanghai",
    "log_timezone": "Asia/Shanghai",
    "unix_socket_permissions": "0700",
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "shared_buffers": "128MB",
    "fsync": "on",
    # Personal data stands in the DETAIL of a refused row and in the text of a failed statement.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
}


# Fields of an error message of the protocol: the letter C, then the SQLSTATE.
CANNOT_CONNECT_NOW, TOO_MANY_CONNECTIONS = b"\0C57P03\0", b"\0C53300\0"


class Answer(enum.Enum):
    """What a server says to somebody who wants to come in."""

    READY = enum.auto()
    NOT_YET = enum.auto()
    NONE = enum.auto()


@dataclass
class EmbeddedServer:
    """A server over the cluster in ``home``; a context manager that holds it for this process.

    Entering starts the server or joins it, leaving lets go of it, and the last one to leave stops it. A
    process that is killed has let go too: the kernel closes its files.
    """

    home: Path
    binaries: Binaries
    account: Account | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    state: Path = SYSTEM_STATE
    _users: int | None = field(default=None, init=False, repr=False)
    _process: int = field(default=0, init=False, repr=False)
    _folder: Path = field(init=False, repr=False)
    _signals: dict[int, Any] = field(default_factory=dict, init=False, repr=False)

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self) -> None:
        """Join the server, starting it if it does not run; may be repeated to revive a server that died."""
        self._folder = reachable_home(self.home, self.account, self.state)
        with self._turn():
            if self._users is None:
                self._users = _hold(self._folder / "users", fcntl.LOCK_SH)
                self._process = os.getpid()
            try:
                self._ensure_running()
            except BaseException:
                self._let_go()
                raise
        atexit.register(self.close)
        self._end_politely()

    def close(self) -> None:
        """Let go of the server, and stop it if nobody else holds it; may be repeated."""
        if self._users is None:
            return
        atexit.unregister(self.close)
        if os.getpid() != self._process:
            self._let_go()  # a fork of the holder: it shares the holder's lock, and may not speak for it
            return
        self._restore_signals()
        with self._turn():
            try:
                fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return  # others use it
            else:
                self._stop()
            finally:
                self._let_go()

    def alive(self) -> bool:
        """Whether any process of the server runs; asked without a connection."""
        return self._any_process()

    def dsn(self, user: str, database: str) -> str:
        """The address of a database of this server for one of its roles."""
        return f"postgresql://{user}@/{quote(database)}?host={quote(str(self.socket_folder))}&port={PORT}"

    @property
    def socket_folder(self) -> Path:
        return Path((self._folder / "socket").read_text(encoding="utf-8").strip())

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        descriptor = _hold(self._folder / "turn", fcntl.LOCK_EX)
        try:
            yield
        finally:
            os.close(descriptor)

    def _let_go(self) -> None:
        if self._users is not None:
            os.close(self._users)
            self._users = None

    def _ensure_running(self) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while (answer := self._ask()) is not Answer.NONE:
            if answer is Answer.READY:
                return
            if time.monotonic() > deadline:
                raise ServerError(f"{self._folder}: the server answers but is not ready{self._log_tail()}")
            time.sleep(PAUSE_S)
        # Nobody listens. Whatever is left of an earlier server (a backend that has not yet noticed, an
        # initdb whose parent was killed) is waited for; then the data folder is ours alone.
        try:
            running = _hold(self._folder / "running", fcntl.LOCK_EX)
        except ServerError:
            raise ServerError(
                f"{self._folder}: processes of an earlier server still run but do not answer on "
                f"{self._folder / 'socket'}; end them (`fuser {self._folder / 'running'}` lists them)"
            ) from None
        try:
            cluster = cluster_in(self._folder, self.binaries, self.account, running)
            # Left by a crash. It may name the process id of somebody else by now, which PostgreSQL would
            # take for a running server; that none runs is known from the lock.
            (cluster / "postmaster.pid").unlink(missing_ok=True)
            self._start(cluster, running)
        finally:
            os.close(running)
        self._await_answer(deadline)

    def _start(self, cluster: Path, running: int) -> None:
        options = {**OPTIONS, **self.options, "unix_socket_directories": str(self._socket_folder_ready())}
        log = self._folder / "server.log"
        if log.exists() and log.stat().st_size > LOG_LIMIT_BYTES:
            log.replace(log.with_suffix(".log.old"))
        # The shell starts the server and ends, so the server is nobody's child: no zombie when it dies, and
        # in a session of its own neither Ctrl-C nor the terminal's end reaches it.
        with os.fdopen(os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab") as output:
            subprocess.run(  # noqa: S603 -- the program is PostgreSQL's
                [
                    *("/bin/sh", "-c", '"$@" &', "sh"),
                    *(self.binaries.program("postgres"), "-D", str(cluster)),
                    *(part for name, value in options.items() for part in ("-c", f"{name}={value}")),
                ],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
                check=True,
                **child_arguments(self.account, running),
            )

    def _await_answer(self, deadline: float) -> None:
        while self._ask() is not Answer.READY:
            if not self._any_process():
                raise ServerError(f"{self._folder}: the server ended while starting{self._log_tail()}")
            if time.monotonic() > deadline:
                raise ServerError(f"{self._folder}: the server is still not ready{self._log_tail()}")
            time.sleep(PAUSE_S)

    def _stop(self) -> None:
        for how, patience_s in ((signal.SIGINT, PATIENCE_S), (signal.SIGQUIT, 10.0)):
            postmaster = self._postmaster()
            if postmaster is not None:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(postmaster, how)
            deadline = time.monotonic() + patience_s
            while self._any_process() and time.monotonic() < deadline:
                time.sleep(PAUSE_S)
            if not self._any_process():
                shutil.rmtree(self.socket_folder, ignore_errors=True)
                (self._folder / "socket").unlink(missing_ok=True)
                return
        raise ServerError(f"{self._folder}: the server does not stop{self._log_tail()}")

    def _any_process(self) -> bool:
        """Whether any process of PostgreSQL for this cluster is alive."""
        descriptor = os.open(self._folder / "running", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        else:
            return False
        finally:
            os.close(descriptor)

    def _ask(self) -> Answer:
        """What the server says to somebody who wants to come in."""
        greeting = f"user\0{SUPERUSER}\0database\0postgres\0\0".encode()
        try:
            with self._connection() as talk:
                talk.sendall(struct.pack("!ii", 8 + len(greeting), 3 << 16) + greeting)
                said = talk.recv(4096)
        except TimeoutError:
            return Answer.NOT_YET
        except OSError:
            return Answer.NONE
        if said[:1] == b"R" or TOO_MANY_CONNECTIONS in said:
            return Answer.READY
        if said[:1] != b"E" or CANNOT_CONNECT_NOW in said:
            return Answer.NOT_YET
        fields = {part[:1]: part[1:].decode(errors="replace") for part in said[5:].split(b"\0")}
        raise ServerError(
            f"{self._folder}: the server refuses: {fields.get(b'M', said)}; the data folder belongs to the "
            "account that first used it"
        )

    def _connection(self) -> socket.socket:
        talk = socket.socket(socket.AF_UNIX)
        talk.settimeout(5)
        try:
            talk.connect(str(self.socket_folder / f".s.PGSQL.{PORT}"))
        except OSError:
            talk.close()
            raise
        return talk

    def _postmaster(self) -> int | None:
        """The process that listens on the socket, by the kernel's word."""
        try:
            with self._connection() as talk:
                if sys.platform == "darwin":
                    level, local_peerpid = 0, 2
                    return int.from_bytes(talk.getsockopt(level, local_peerpid, 4), sys.byteorder)
                return int(struct.unpack("3i", talk.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[0])
        except OSError:
            return None

    def _socket_folder_ready(self) -> Path:
        """A short private folder (a socket's path ends at 107 bytes); kept over a crash, so that the
        addresses that other processes hold stay right."""
        record = self._folder / "socket"
        with contextlib.suppress(FileNotFoundError):
            known = self.socket_folder
            status = known.lstat()
            if status.st_uid == (self.account.uid if self.account else os.geteuid()):
                # The lock beside the socket names a process id as well, which may be somebody else's by now.
                for left in known.glob(".s.PGSQL.*"):
                    left.unlink()
                return known
        fresh = Path(tempfile.mkdtemp(prefix="peipao-", dir="/tmp"))
        give(fresh, self.account)
        draft = record.with_suffix(".new")
        draft.write_text(f"{fresh}\n", encoding="utf-8")
        draft.rename(record)
        return fresh

    def _log_tail(self) -> str:
        with contextlib.suppress(FileNotFoundError):
            log = self._folder / "server.log"
            lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-5:]
            return f"; the last lines of {log}:\n" + "\n".join(lines)
        return ""

    def _end_politely(self) -> None:
        """Let SIGTERM and SIGHUP unwind the stack as Ctrl-C does, unless the program has its own way."""
        if threading.current_thread() is not threading.main_thread():
            return
        for number in (signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) is signal.SIG_DFL:
                self._signals[number] = signal.signal(number, _leave)

    def _restore_signals(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            return
        for number in self._signals:
            if signal.getsignal(number) is _leave:
                signal.signal(number, signal.SIG_DFL)
        self._signals.clear()


def _leave(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def _hold(file: Path, kind: int) -> int:
    """An open descriptor that holds the lock; closing it, or dying, lets go.

    Raises:
        ServerError: others held it for a minute.
    """
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                os.close(descriptor)
                raise ServerError(
                    f"{file} has been held by another process for {PATIENCE_S:.0f} s; `fuser {file}` names it"
                ) from None
            time.sleep(PAUSE_S)
        else:
            return descriptor
