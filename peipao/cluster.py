"""The cluster on disk that an embedded server serves: where it lies, how it is made, who may open it."""

import contextlib
import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from peipao.binaries import Account, Binaries, machine_binaries
from peipao.settings import StartupError

SUPERUSER, OWNER, APPLICATION = "postgres", "peipao_owner", "peipao_app"

# Case and \w of Chinese text need a UTF-8 character type; rows sort by byte, the same on every machine.
CHARACTER_TYPES = ("C.UTF-8", "C.utf8", "en_US.UTF-8", "zh_CN.UTF-8")


class ServerError(StartupError):
    """The embedded server cannot be started, reached or stopped."""


class WrongMajor(ServerError):
    """The cluster on disk was made by another major version than the programs at hand."""


def reachable_home(home: Path, account: Account | None, state: Path) -> Path:
    """The folder of the server's files: ``home``, or one the account can reach, linked from there."""
    home.parent.mkdir(parents=True, exist_ok=True, mode=0o711)
    if home.is_symlink() and not home.exists():
        home.unlink()
    for _ in range(3):  # several first starts may be at it; one of them wins
        with contextlib.suppress(FileExistsError):
            home.mkdir(mode=0o711)
        folder = home.resolve()
        if account is None or _reachable(folder, account):
            return folder
        # Data below root's home: opening the parent folders is not ours to do, so the cluster goes
        # elsewhere. The name is random, so that a deleted data folder is a new beginning.
        place = state / "clusters" / secrets.token_hex(8)
        place.mkdir(parents=True, mode=0o711)
        try:
            if _reachable(place, account):
                home.rmdir()
                home.symlink_to(place)
                return place
        except OSError:
            pass
        place.rmdir()
    raise ServerError(
        f"{home} cannot be entered by the server's account, nor be moved to {state}; "
        "set PEIPAO_DATA to a folder below which others may go"
    )


def cluster_in(folder: Path, binaries: Binaries, account: Account | None, running: int) -> Path:
    """The cluster's folder, made if there is none, and refused if the programs cannot open it."""
    cluster = folder / "data"
    for half_made in folder.glob("making-*"):
        shutil.rmtree(half_made)
    if not cluster.exists():
        _make(cluster, binaries, account, running)
    major = int((cluster / "PG_VERSION").read_text(encoding="ascii"))
    if major != binaries.major:
        others = [str(each.folder) for each in machine_binaries(account) if each.major == major]
        raise WrongMajor(
            f"{cluster} was made by PostgreSQL {major}, and {binaries.folder} is PostgreSQL "
            f"{binaries.version}. To go on with {major}, set PEIPAO_PG_BINDIR="
            f"{others[0] if others else f'<folder of the programs of {major}>'}; "
            "to move, dump with those, set PEIPAO_DATA to a new folder and restore"
        )
    return cluster


def _make(cluster: Path, binaries: Binaries, account: Account | None, running: int) -> None:
    folder = cluster.parent
    draft = Path(tempfile.mkdtemp(prefix="making-", dir=folder))
    give(draft, account)
    for character_type in CHARACTER_TYPES:
        made = subprocess.run(  # noqa: S603 -- the program is PostgreSQL's
            [
                binaries.program("initdb"),
                *(
                    "-D",
                    str(draft),
                    "-U",
                    SUPERUSER,
                    "-E",
                    "UTF8",
                    "-k",
                    "--auth=peer",
                    "--auth-host=reject",
                ),
                *("--locale-provider=libc", "--locale=C", f"--lc-ctype={character_type}"),
                *("--text-search-config=simple", "--no-instructions"),
            ],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            **child_arguments(account, running),
        )
        if "invalid locale name" not in made.stderr:
            break
    if made.returncode:
        raise ServerError(f"initdb could not make a cluster in {folder}: {made.stderr.strip()}")
    # Who may enter is known by the kernel: the account that made the cluster, in any of its roles.
    me = pwd.getpwuid(os.geteuid()).pw_name
    roles = "".join(f'peipao "{me}" {role}\n' for role in (SUPERUSER, OWNER, APPLICATION))
    for name, text in (("pg_hba.conf", "local all all peer map=peipao\n"), ("pg_ident.conf", roles)):
        with (draft / name).open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    draft.rename(cluster)  # last: a half-made cluster never has this name


def give(folder: Path, account: Account | None) -> None:
    """Let the server's account own a folder."""
    if account is not None:
        os.chown(folder, account.uid, account.gid)


def child_arguments(account: Account | None, running: int) -> dict[str, Any]:
    """How every program of PostgreSQL is run: holding ``running``, as the account, and without
    the PG* variables of a user who has another server."""
    return {
        "pass_fds": (running,),
        "cwd": "/",
        "env": {"PATH": os.defpath, "LC_ALL": "C"},
        **(account.popen_arguments() if account else {}),
    }


def _reachable(folder: Path, account: Account) -> bool:
    """Whether the account can enter the folder; tried, because modes do not tell all (ACLs, mounts)."""
    return not subprocess.run(  # noqa: S603 -- a fixed program; the folder is an argument of its own
        ["/bin/sh", "-c", 'cd -- "$1"', "sh", str(folder)],
        check=False,
        cwd="/",
        stderr=subprocess.DEVNULL,
        **account.popen_arguments(),
    ).returncode
