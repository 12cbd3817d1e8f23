"""A request as the endpoint answers it, whether the engine returns the refusal or raises it."""

import json
from typing import Any

from models.errors import ApiError
from schema.answers import GraphQLRequest
from schema.errors import refusal

RELIEF = "city.relief"
"""Reads all enterprises of the golden city, in clear."""


async def ask(
    city: Any,
    text: str,
    variables: dict[str, Any] | None = None,
    *,
    operation: str | None = None,
    by: str = RELIEF,
) -> dict[str, Any]:
    """The whole answer, as the endpoint makes it of whatever the engine returns or raises."""
    request = GraphQLRequest(text, operation, variables or {}, {}, False, "test-request-0001")
    try:
        body = (await city.engine(request, await city.viewer(by))).body
    except ApiError as error:
        body = refusal(error, reference="test-request-0001").body
    answer: dict[str, Any] = json.loads(body)
    return answer


async def refused(
    city: Any, text: str, variables: dict[str, Any] | None = None, **how: Any
) -> dict[str, Any]:
    """The one error of a request that is refused before it runs."""
    answer = await ask(city, text, variables, **how)
    assert "data" not in answer
    (error,) = answer["errors"]
    return {
        "code": error["extensions"]["code"],
        "field": error["extensions"].get("field"),
        "message": error["message"],
    }
