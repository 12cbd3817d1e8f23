"""A change as it was asked for, and what came of it: what the writing side and its callers share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

from resolvers.deeds import Deed


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One change: ``row_id`` is the opaque id as given; ``given`` the inputs by API name, with ids
    opaque, enumerations as their words, money as Decimal, dates and instants as Python's.
    """

    deed: Deed
    row_id: str | None = None
    version: int | None = None
    given: Mapping[str, Any] = field(default_factory=dict)
    key: str | None = None
    dry_run: bool = False
    request_id: str = ""
    ip: str | None = None
    client: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """An entry of ``errors`` in a payload: a refusal, or, where it succeeded, a warning."""

    code: str
    message: str
    field: str | None = None
    version: int | None = None
    changed_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether one rule of the deed held, with its sentence where it did not."""

    name: str
    allowed: bool
    reason_zh: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An event that is told after the change (or would be), and to which audiences."""

    event: str
    audiences: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What came of one change. ``data`` is the JSON of the row as the caller selected it, if asked
    for and readable; nothing was written unless ``ok`` (or it was a dry run).
    """

    ok: bool
    row_id: UUID | None = None
    problems: Sequence[Problem] = ()
    verdicts: Sequence[Verdict] = ()
    events: Sequence[Told] = ()
    secrets: Sequence[tuple[str, str]] = ()
    data: Sequence[bytes | None] = ()
    unnamed: bool = False
    """Whether nothing may join the row to whoever made it."""


class ReadBack(Protocol):
    """Reads the changed row for the payload, inside its transaction: one JSON text a selection."""

    async def __call__(self, connection: Any, row_id: UUID) -> Sequence[bytes | None]: ...
