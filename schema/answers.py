"""What passes between the HTTP endpoint and the engine behind it: one request in, one answer out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from models.access import Viewer


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """One operation that a caller asks for, checked for form and not yet for meaning."""

    query: str
    operation_name: str | None
    variables: dict[str, Any]
    extensions: dict[str, Any]
    queries_only: bool
    """True for GET: the operation must be a query."""
    request_id: str
    """The request id of the answer's header; also the reference of an unexpected error."""
    ip: str | None = None
    client: str | None = None
    """Where it comes from and what sent it, for the audit trail."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole GraphQL response as JSON bytes, and what HTTP has to know of it."""

    body: bytes
    has_data: bool
    """False where the operation was refused before it ran: the entry ``data`` is absent."""
    status: int | None = None
    """Set only where HTTP has a status of its own for the failure (401, 429, 503 …)."""
    headers: Mapping[str, str] | None = None


class Authenticate(Protocol):
    """Who is asking: None for nobody. A token that is given and is not good raises Unauthenticated."""

    async def __call__(self, headers: Mapping[bytes, bytes]) -> Viewer | None: ...


class Execute(Protocol):
    """Run one operation for one viewer. May raise any ApiError; cancellation must stop the work."""

    async def __call__(self, request: GraphQLRequest, viewer: Viewer | None) -> Answer: ...
