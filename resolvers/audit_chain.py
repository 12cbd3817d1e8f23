"""The form in which an entry of the audit log is sealed, for those who write the chain and who check it."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson

FIRST_PREV_HASH = "0" * 64
"""What the first entry of a city's chain follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """What an entry of the audit log says; every column of it but the digests themselves.

    ``changes`` holds ``{"field", "old", "new"}`` with values as JSON knows them: amounts, dates and
    ids as texts, so that they come back from the database as they went in.
    """

    seq: int
    at: datetime
    actor_id: UUID | None = None
    role_grant_id: UUID | None = None
    ip: str | None = None
    client: str | None = None
    action: str
    entity: str | None = None
    subject: str | None = None
    fields_viewed: Sequence[str] | None = None
    changes: Sequence[Mapping[str, Any]] | None = None
    anonymous: bool = False
    success: bool = True
    reason: str | None = None
    request_id: str | None = None


COLUMNS = tuple(field.name for field in fields(AuditEntry))
"""The columns that are sealed, in the table's names."""


def digest(prev_hash: str, entry: AuditEntry) -> str:
    """The seal of an entry behind the one whose seal is ``prev_hash``: SHA-256, in hex."""
    return hashlib.sha256(prev_hash.encode() + b"\n" + canonical(entry)).hexdigest()


def canonical(entry: AuditEntry) -> bytes:
    """The one spelling of an entry: JSON with sorted keys, the instant in UTC to the microsecond.

    >>> from datetime import UTC, datetime
    >>> canonical(AuditEntry(seq=1, at=datetime(2026, 6, 30, 2, tzinfo=UTC), action="SIGN_IN"))[:52]
    b'{"action":"SIGN_IN","actor_id":null,"anonymous":fals'
    """
    said = {name: getattr(entry, name) for name in COLUMNS}
    said["at"] = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    # The driver's UUIDs are of a kind of its own.
    return orjson.dumps(said, option=orjson.OPT_SORT_KEYS, default=str)
