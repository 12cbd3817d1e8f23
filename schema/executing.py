"""Runs a request: a query in one statement and Strawberry's part, a mutation field by field; one answer."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from typing import Any, Protocol

import orjson
from graphql import GraphQLError

from models.access import Viewer
from models.errors import Forbidden, InvalidInput, NotFound, Unauthenticated
from resolvers.looking import note_reading
from resolvers.reading import Connection, Rows, Statement, read
from resolvers.viewers import renew, up_to_date
from schema.acting_as import origin_of
from schema.answers import Answer, GraphQLRequest
from schema.build import ApiSchema
from schema.documents import Documents, Prepared
from schema.errors import MAX_ERRORS, as_api_error, refusal, refusals, wire_error, wire_errors
from schema.excerpts import root_fields
from schema.introspecting import Introspection
from schema.limits import LIMITS, Limits
from schema.meta import Context, OneAtATime
from schema.mutating import ATTEMPTS, Mutating
from schema.public_roots import PASSER_BY


class Lend(Protocol):
    """Lends a connection for as long as the block lasts."""

    def __call__(self) -> AbstractAsyncContextManager[Connection]: ...


OF_ONESELF = frozenset({"viewer", "adminMeta", "__typename", "__schema", "__type"})
"""Root fields that read no rows of the city."""

FAILED = frozenset({401, 503, 504})
"""Statuses of HTTP that a mutation answers with when nothing of it could be carried out."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What came of a prepared request: JSON of the compiled part, data of Python's part, errors.

    ``python`` is None where ``data`` is all there is.
    """

    data: bytes
    python: dict[str, Any] | None
    errors: list[dict[str, Any]]


class Engine:
    """Answers GraphQL requests for viewers; the ``execute`` of the HTTP endpoint."""

    def __init__(self, api: ApiSchema, lend: Lend, limits: Limits = LIMITS) -> None:
        self.api, self.lend = api, lend
        self.documents = Documents(api, limits)
        self.introspection = Introspection(api)

    async def __call__(self, request: GraphQLRequest, viewer: Viewer | None) -> Answer:
        """The whole answer to one request."""
        try:
            return await self._answer(request, viewer)
        except ExceptionGroup as group:
            return refusals(
                [e for e in group.exceptions if isinstance(e, Exception)], reference=request.request_id
            )
        except GraphQLError as error:
            return refusal(error, reference=request.request_id)

    async def _answer(self, request: GraphQLRequest, viewer: Viewer | None) -> Answer:
        if viewer is None:
            self._check_public(request)
            viewer = PASSER_BY
        for _ in range(ATTEMPTS):
            prepared = self._prepare(request, viewer)
            variant = prepared.variant
            if variant.changes:
                return await self._changed(request, prepared, viewer)
            if variant.statement is None:
                if viewer is PASSER_BY and variant.is_open:
                    return _assembled(prepared, _Found(b"", dict.fromkeys(variant.places, "Query"), []))
                # Nothing is read that would return the viewer's stamp.
                renewed = await up_to_date(viewer) if viewer.session_id else viewer
                if renewed is not viewer:
                    viewer = renewed
                    continue
                if variant.introspects and variant.python is not None:
                    data = await self.introspection.data(variant.python, prepared.variables)
                    return _assembled(prepared, _Found(data, None, []))
            values = variant.statement.values(prepared.variables, viewer) if variant.statement else []
            async with self.lend() as connection:
                rows, viewer, is_current = await _read_if_current(
                    connection, variant.statement, values, viewer
                )
                if not is_current:
                    continue
                if viewer.look is not None:
                    # On record before it is told.
                    await self._note(request, viewer)
                found = await self._found(request, prepared, rows, viewer, connection)
            return _assembled(prepared, found)
        raise Unauthenticated

    async def _changed(self, request: GraphQLRequest, prepared: Prepared, viewer: Viewer) -> Answer:
        """The answer to a mutation; where all of it failed, the status tells why."""
        most = self.documents.limits.rows_changed
        work = Mutating(
            self.api, self.lend, lambda whom: self._prepare(request, whom), request, viewer, most_rows=most
        )
        changed = await work.run(prepared)
        answer = _assembled(prepared, _Found(changed.json, None, changed.errors[:MAX_ERRORS]))
        if changed.failure is None or not changed.all_failed:
            return answer
        known = as_api_error(changed.failure)
        return replace(answer, status=known.status if known and known.status in FAILED else None)

    def _prepare(self, request: GraphQLRequest, viewer: Viewer) -> Prepared:
        return self.documents.prepare(
            request.query,
            request.operation_name,
            request.variables,
            viewer.shape,
            queries_only=request.queries_only,
            introspection=viewer.console,
        )

    async def _note(self, request: GraphQLRequest, viewer: Viewer) -> None:
        """Write down what is read with another's eyes."""
        document = self.documents.document(
            request.query,
            request.operation_name,
            queries_only=request.queries_only,
            introspection=viewer.console,
        )
        roots = [node.name.value for node in root_fields(document.operation, document.fragments)]
        if not OF_ONESELF.issuperset(roots):
            await note_reading(viewer, roots, request.query, request.variables, origin_of(request))

    def _check_public(self, request: GraphQLRequest) -> None:
        """Who has not signed in may ask what is public, and what kind of thing this is, and nothing else:
        also not, by looking at the faults that are found in questions, what could be asked.

        Raises:
            Unauthenticated: it is anything else, or nothing that could be asked.
        """
        try:
            document = self.documents.document(
                request.query,
                request.operation_name,
                queries_only=request.queries_only,
                introspection=False,
            )
            # Directives may leave out what is not public.
            if document.is_public or self._prepare(request, PASSER_BY).variant.is_public:
                return
        except (ExceptionGroup, InvalidInput, Forbidden):
            pass
        raise Unauthenticated

    async def _found(
        self,
        request: GraphQLRequest,
        prepared: Prepared,
        rows: Rows | None,
        viewer: Viewer,
        connection: Connection,
    ) -> _Found:
        variant, errors, python = prepared.variant, [], dict[str, Any]()
        if rows is not None:
            for path, missing in zip(variant.singles, rows.missing, strict=True):
                if missing:
                    errors.append(wire_error(NotFound(), reference=request.request_id, path=path))
        if variant.python is not None:
            result = await self.api.strawberry.execute(
                variant.python,
                variable_values=request.variables,
                context_value=Context(viewer, OneAtATime(connection), request),
            )
            for entry in wire_errors(result.errors or (), reference=request.request_id):
                entry.pop("locations", None)  # they are of the part that Python was given
                errors.append(entry)
            if result.data is None:
                return _Found(b"null", None, errors)
            python = result.data
        return _Found(rows.data if rows else b"", python, errors)


async def _read_if_current(
    connection: Connection, statement: Statement | None, values: list[Any], viewer: Viewer
) -> tuple[Rows | None, Viewer, bool]:
    """The rows, if the viewer's rights were still those that the statement was made for."""
    if statement is None:
        return None, viewer, True
    rows = await read(connection, statement, values)
    if viewer.session_id is None or rows.stamp == viewer.stamp:
        return rows, viewer, True
    return None, await renew(viewer), False


def _assembled(prepared: Prepared, found: _Found) -> Answer:
    variant = prepared.variant
    data = found.data or b"{}"  # nothing, where directives have skipped every root field
    if variant.python is not None and found.python is not None:
        merged = {**orjson.loads(data), **found.python}
        data = orjson.dumps({place: merged.get(place) for place in variant.places})
    errors = b',"errors":' + orjson.dumps(found.errors) if found.errors else b""
    cost = prepared.cost
    tail = b',"extensions":{"cost":{"requested":%d,"limit":%d}}}' % (cost.requested, cost.limit)
    return Answer(b"".join((b'{"data":', data, errors, tail)), has_data=True)
