"""Passwords: which are good enough, how they are kept (argon2id), how long it takes to compare one."""

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from models.errors import InvalidInput

MIN_CHARS, MAX_CHARS = 10, 128
MIN_CLASSES = 3
CLASSES = (re.compile(r"[a-z]"), re.compile(r"[A-Z]"), re.compile(r"[0-9]"), re.compile(r"[^A-Za-z0-9]"))

# The library's parameters are those of RFC 9106 for machines with little memory (64 MiB a hash).
_HASHER = PasswordHasher()

# Two at once: each takes 64 MiB and all of a core, and the loop must go on meanwhile.
_THREADS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")

_NOBODYS = _HASHER.hash("nobody has this password")
"""Compared with where there is no account, so that its absence takes as long as a wrong password."""


async def hash_password(password: str) -> str:
    """The password as it is kept."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _HASHER.hash, password)


async def matches(kept: str | None, password: str) -> bool:
    """Whether it is the kept password; without one, no, after the same time."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _matches, kept, password)


def is_outdated(kept: str) -> bool:
    """Whether the password was hashed with other parameters than today's."""
    return _HASHER.check_needs_rehash(kept)


def check_policy(password: str, username: str) -> None:
    """Refuse a password that is easily guessed (DOMAIN §4.13).

    Raises:
        InvalidInput: with what it lacks.
    """
    if not MIN_CHARS <= len(password) <= MAX_CHARS:
        raise InvalidInput(f"密码须为 {MIN_CHARS} 至 {MAX_CHARS} 个字符", code="WEAK_PASSWORD", field="new")
    if sum(bool(kind.search(password)) for kind in CLASSES) < MIN_CLASSES:
        raise InvalidInput(
            "密码须包含小写字母、大写字母、数字、其他字符中的至少三种", code="WEAK_PASSWORD", field="new"
        )
    if username.casefold() in password.casefold():
        raise InvalidInput("密码不能包含用户名", code="WEAK_PASSWORD", field="new")


def _matches(kept: str | None, password: str) -> bool:
    try:
        _HASHER.verify(kept or _NOBODYS, password)
    except (VerificationError, InvalidHashError):
        return False
    return bool(kept)
