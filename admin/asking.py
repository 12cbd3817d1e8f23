"""The panel's only way to rows: our own GraphQL engine, in process, as the signed-in person."""

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import orjson

from models.access import Viewer
from models.custom_fields import Additions
from models.errors import ApiError, Unauthenticated
from schema.answers import Answer, GraphQLRequest
from schema.requests import decode_json


class Execute(Protocol):
    """What the panel needs of an engine."""

    @property
    def additions(self) -> Additions:
        """The fields that administrators have added, as this engine knows them."""
        ...

    async def __call__(self, request: GraphQLRequest, viewer: Viewer | None) -> Answer: ...


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a stable code, a sentence in Chinese, and the input at fault."""

    code: str
    message: str
    field: str | None = None
    version: int | None = None
    changed_by: str | None = None


class Refused(Exception):
    """The engine refused a question, or a part of it; ``data`` is what it answered nevertheless."""

    def __init__(self, problems: tuple[Problem, ...], data: Mapping[str, Any] | None = None) -> None:
        super().__init__("; ".join(f"{problem.code}: {problem.message}" for problem in problems))
        self.problems = problems
        self.data = data or {}

    @property
    def code(self) -> str:
        """The code of the first problem."""
        return self.problems[0].code


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Asks on behalf of one person, for one request of theirs."""

    engine: Callable[[], Execute]
    """The engine as it is now: fields that administrators add replace it while the server runs."""
    viewer: Viewer
    ip: str | None = None
    client: str | None = None

    async def ask(self, query: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The ``data`` of the answer.

        Raises:
            Refused: the answer has errors; a row that is not there is one (``NOT_FOUND``).
            InvalidInput: a value that the endpoint takes from nobody, as a text with U+0000.
        """
        request = GraphQLRequest(
            query=query,
            operation_name=None,
            # What people type and put into addresses is checked as if it had come over HTTP.
            variables=decode_json(orjson.dumps(variables or {})),
            extensions={},
            queries_only=False,
            request_id=secrets.token_hex(16),
            ip=self.ip,
            client=self.client,
        )
        try:
            answer = orjson.loads((await self.engine()(request, self.viewer)).body)
        except Unauthenticated:
            raise
        except ApiError as error:
            # Of variables that are not of their type: the endpoint would tell it so.
            raise Refused((_problem_of(error),)) from error
        data: dict[str, Any] = answer.get("data") or {}
        if errors := answer.get("errors"):
            raise Refused(tuple(_problem(error) for error in errors), data)
        return data


def problems_of(payload: Mapping[str, Any]) -> tuple[Problem, ...]:
    """The ``errors`` of a mutation's payload; of one that succeeded, its warnings."""
    return tuple(
        Problem(
            code=error["code"],
            message=error["message"],
            field=error.get("field"),
            version=error.get("version"),
            changed_by=error.get("changedBy"),
        )
        for error in payload.get("errors") or ()
    )


def _problem_of(error: ApiError) -> Problem:
    told = re.search(r"\$input\.(\w+)", error.message)
    return Problem(error.code, error.message, error.field or (told[1] if told else None))


def _problem(error: Mapping[str, Any]) -> Problem:
    extensions = error.get("extensions") or {}
    return Problem(extensions.get("code", "INTERNAL"), error["message"], extensions.get("field"))
