"""What effects call to put an accusation under seal; the keys and the cipher are the resolvers' business.

A process that has keys hands them over at its start (``SEAL.sealer``). Without them an accusation is
refused before anything of it is stored: nothing that belongs under seal is ever kept in clear.
"""

import secrets
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from models.access import Viewer
from models.errors import Unavailable
from models.workflow import Refusal

SEAL_KEY_MISSING = Refusal(
    "SEAL_KEY_MISSING",
    "本系统尚未配置密封密钥，不能接收对工作人员的举报，内容未保存；请联系系统管理员配置，或直接向市纪委市监委举报",
)

READABLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Digits and letters that are not taken for one another when they are read out."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a ciphertext stands: moved to another row or column it does not open."""

    table: str
    column: str
    row_id: UUID


class Sealer(Protocol):
    """Encrypts for everybody, and decrypts for discipline inspection alone."""

    def seal(self, place: Place, text: str) -> bytes:
        """The text, encrypted for its place."""
        ...

    def open(self, place: Place, cipher: bytes, viewer: Viewer) -> str:
        """The text again.

        Raises:
            Forbidden: the session is not one of discipline inspection.
            Unavailable: the key is not at hand, or the ciphertext is not what was written here.
        """
        ...

    def thread(self, kept_code: str) -> str:
        """What leads from a complainant's kept query code to the case, for this process alone."""
        ...


class QueryCodes(Protocol):
    """Codes by which complainants follow what they told."""

    def issue(self) -> tuple[str, str]:
        """A new code and what is kept of it."""
        ...


class Seal:
    """What this process seals with; set once at its start."""

    sealer: Sealer | None = None
    codes: QueryCodes | None = None

    def required(self) -> Sealer:
        """The sealer.

        Raises:
            RuleBroken: SEAL_KEY_MISSING, there is no key.
        """
        if self.sealer is None:
            raise SEAL_KEY_MISSING()
        return self.sealer

    def new_code(self) -> tuple[str, str]:
        """A query code and what is kept of it."""
        if self.codes is None:
            raise Unavailable
        return self.codes.issue()


SEAL = Seal()


def scattered_number(prefix: str) -> str:
    """A number that is in no sequence, so that none is missed: the first character is a letter.

    Numbers that are counted look for digits after the same prefix and do not see it.
    """
    letter = secrets.choice(READABLE[8:])
    return prefix + letter + "".join(secrets.choice(READABLE) for _ in range(7))
