"""Which media type an answer has, and which status a request without data has in it."""

import pytest

from schema.negotiation import PLAIN_JSON, RESPONSE_JSON, negotiate
from schema.refusals import NotAcceptable


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (None, PLAIN_JSON),
        (b"", PLAIN_JSON),
        (b"*/*", PLAIN_JSON),
        (b"application/*", PLAIN_JSON),
        (b"text/html, */*;q=0.8", PLAIN_JSON),
        (b"application/json", PLAIN_JSON),
        (b"APPLICATION/JSON; charset=utf-8", PLAIN_JSON),
        (b"application/graphql-response+json", RESPONSE_JSON),
        (b"application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", RESPONSE_JSON),
        (b"application/json, application/graphql-response+json", RESPONSE_JSON),
        (b"application/graphql-response+json;q=0.4, application/json;q=0.9", PLAIN_JSON),
        (b"application/graphql-response+json;q=0.9, application/json;q=0.4", RESPONSE_JSON),
        (b"application/graphql-response+json;q=0, */*", PLAIN_JSON),
        (b"application/json;q=0, application/*", RESPONSE_JSON),
        (b"application/graphql-response+json, */*", RESPONSE_JSON),
        (b"application/json, */*;q=0.1", PLAIN_JSON),
    ],
)
def test_the_more_exact_and_then_the_better_liked_type_is_sent(accept, media):
    assert negotiate(accept) is media


@pytest.mark.parametrize(
    "accept",
    [b"text/html", b"*/*;q=0", b"application/json;q=0", b"application/json;q=nan", b"application/json;q=2"],
)
def test_who_accepts_neither_is_told_so(accept):
    with pytest.raises(NotAcceptable):
        negotiate(accept)
