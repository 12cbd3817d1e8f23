"""The endpoint alone, called as a server calls it: envelope, statuses, headers, deadlines."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

import httpx
import orjson
import pytest
import strawberry
from graphql import GraphQLError, validate
from graphql import parse as parse_document

from models.errors import Forbidden, InvalidInput, RateLimited, Unauthenticated, Unavailable
from schema.answers import Answer, GraphQLRequest
from schema.endpoint import GraphQLEndpoint, HttpPolicy
from schema.errors import refusals
from schema.limits import check_document, check_source
from schema.operations import chosen_operation

RESPONSE_JSON = "application/graphql-response+json"


@strawberry.type
class Query:
    @strawberry.field
    def hello(self) -> str:
        return "你好"

    @strawberry.field
    def echo(self, text: str) -> str:
        return text

    @strawberry.field
    def number(self, of: int) -> int:
        return of


@strawberry.type
class Mutation:
    @strawberry.mutation
    def rename(self) -> str:
        return "done"


SCHEMA = strawberry.Schema(Query, Mutation)


async def nobody(_headers: Mapping[bytes, bytes]) -> None:
    return None


async def execute(request: GraphQLRequest, _viewer: Any) -> Answer:
    """The least that an engine does: limits, rules, operation, execution."""
    check_source(request.query)
    document = parse_document(request.query)
    operation = chosen_operation(document, request.operation_name, queries_only=request.queries_only)
    cost = check_document(document, SCHEMA._schema, operation, request.variables)
    if errors := validate(SCHEMA._schema, document, max_errors=5, hide_suggestions=True):
        return refusals(errors, reference=request.request_id)
    result = await SCHEMA.execute(request.query, request.variables, operation_name=request.operation_name)
    if result.data is None and result.errors:
        return refusals(result.errors, reference=request.request_id)
    extensions = {"cost": {"requested": cost.requested, "limit": cost.limit}}
    return Answer(orjson.dumps({"data": result.data, "extensions": extensions}), has_data=True)


def raising(error: BaseException):
    async def fail(_request: GraphQLRequest, _viewer: Any) -> Answer:
        raise error

    return fail


def client(app: Any) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://peipao.test")


async def ask(app: Any = None, method: str = "POST", **options: Any) -> httpx.Response:
    async with client(app or GraphQLEndpoint(nobody, execute)) as http:
        return await http.request(method, "/graphql", **options)


def code(response: httpx.Response) -> str:
    """The code of the only error, after a look at everything that every refusal must have."""
    assert response.headers["content-type"].startswith("application/")
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-request-id"]
    body = orjson.loads(response.content)
    assert "data" not in body
    (error,) = body["errors"]
    assert error["message"]
    return error["extensions"]["code"]


class Wire:
    """One request on the raw ASGI interface: what the client sends when, and what it has got."""

    def __init__(
        self, *messages: dict[str, Any], method: str = "POST", headers: Mapping[str, str] | None = None
    ):
        given = {"content-type": "application/json", **(headers or {})}
        self.scope = {
            "type": "http",
            "method": method,
            "path": "/graphql",
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in given.items()],
        }
        self.incoming: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        for message in messages:
            self.incoming.put_nowait(message)
        self.received = 0
        self.sent: list[dict[str, Any]] = []

    async def receive(self) -> dict[str, Any]:
        message = await self.incoming.get()
        self.received += 1
        return message

    async def send(self, message: dict[str, Any]) -> None:
        self.sent.append(message)

    @property
    def status(self) -> int:
        return self.sent[0]["status"]


def chunk(body: bytes, more_body: bool = False) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more_body}


QUESTION = chunk(b'{"query":"{hello}"}')
DISCONNECT = {"type": "http.disconnect"}


# Answers


async def test_a_question_is_answered_with_data_and_its_cost():
    response = await ask(json={"query": "{hello}"})
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    assert response.json() == {
        "data": {"hello": "你好"},
        "extensions": {"cost": {"requested": 1, "limit": 5000}},
    }


async def test_a_question_may_come_by_get():
    response = await ask(
        method="GET", params={"query": "query($t:String!){echo(text:$t)}", "variables": '{"t":"普洱"}'}
    )
    assert response.json()["data"] == {"echo": "普洱"}


async def test_every_answer_is_private_unsniffable_and_says_nothing_of_the_server():
    response = await ask(json={"query": "{hello}"}, headers={"origin": "https://evil.example"})
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cache-control"] == "no-store"
    assert "server" not in response.headers
    assert not [name for name in response.headers if name.startswith("access-control-")]


async def test_a_request_id_of_good_form_comes_back_and_any_other_is_replaced():
    good = "0123-abcdef-XYZ"
    assert (await ask(json={"query": "{hello}"}, headers={"x-request-id": good})).headers[
        "x-request-id"
    ] == good
    fresh = set()
    for bad in ("short", "a" * 65, "12345678 9", "12345678\u00e9", "<script>alert(1)</script>"):
        response = await ask(json={"query": "{hello}"}, headers={"x-request-id": bad.encode("latin-1")})
        fresh.add(response.headers["x-request-id"])
        assert bad not in fresh
    assert len(fresh) == 5


async def test_text_of_any_script_goes_there_and_back():
    for text in ("😀", "𠀀㐀", "\u202eمرحبا", "'; drop table--", "{{7*7}}", "<b>&amp;", "a_b%c\\", "﷐"):
        response = await ask(json={"query": "query($t:String!){echo(text:$t)}", "variables": {"t": text}})
        assert response.json()["data"] == {"echo": text}


# Statuses


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{nothing}", "GRAPHQL_VALIDATION_FAILED"),
        ("query($of:Int!){number(of:$of)}", "BAD_USER_INPUT"),
        ("query A{hello} query B{hello}", "BAD_USER_INPUT"),
        ("{" + " ".join(f"a{i}:hello" for i in range(100)) + "}", "QUERY_TOO_COMPLEX"),
        ("mutation{" + " ".join(f"a{i}:rename" for i in range(50)) + "}", "QUERY_TOO_COMPLEX"),
    ],
)
async def test_a_request_that_was_not_executed_is_400_or_for_old_clients_200(query, expected):
    for accept, status in ((RESPONSE_JSON, 400), ("application/json", 200), ("*/*", 200)):
        response = await ask(json={"query": query}, headers={"accept": accept})
        assert (response.status_code, code(response)) == (status, expected)
        assert response.headers["content-type"].startswith(
            RESPONSE_JSON if status == 400 else "application/json"
        )


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"1",
        b'"x"',
        b"null",
        b"true",
        b"[]",
        b'[{"query":"{hello}"}]',
        b"{",
        b"\xff",
        b"[" * 100_000,
        b'{"query":1}',
        b"\x1f\x8b\x08\x00",
        b'{"query":"{hello}","variables":{"a":NaN}}',
        b'{"query":"{hello}","variables":{"a":1e999}}',
    ],
)
async def test_what_is_no_request_is_400_in_every_media_type(body):
    for accept in (RESPONSE_JSON, "application/json"):
        headers = {"accept": accept, "content-type": "application/json"}
        response = await ask(content=body, headers=headers)
        assert (response.status_code, code(response)) == (400, "BAD_REQUEST")


async def test_a_nul_half_a_character_and_a_number_of_thousands_of_digits_are_bad_inputs():
    for value in (rb'"\u0000"', rb'"\ud800"', b"9" * 5000):
        body = b'{"query":"query($t:String!){echo(text:$t)}","variables":{"t":%s}}' % value
        response = await ask(
            content=body, headers={"content-type": "application/json", "accept": RESPONSE_JSON}
        )
        assert (response.status_code, code(response)) == (400, "BAD_USER_INPUT")
        assert "999" not in response.text


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
async def test_what_a_foreign_page_can_send_without_asking_is_415(content_type):
    response = await ask(content=b'{"query":"{hello}"}', headers={"content-type": content_type})
    assert (response.status_code, code(response)) == (415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"])
async def test_other_methods_are_405_and_told_which_are_allowed(method):
    response = await ask(method=method)
    assert (response.status_code, code(response)) == (405, "METHOD_NOT_ALLOWED")
    assert response.headers["allow"] == "GET, POST"


async def test_a_change_by_get_is_405_and_a_preflight_grants_nothing():
    response = await ask(method="GET", params={"query": "mutation{rename}"})
    assert (response.status_code, code(response)) == (405, "METHOD_NOT_ALLOWED")
    assert response.headers["allow"] == "POST"
    preflight = await ask(
        method="OPTIONS", headers={"origin": "https://evil.example", "access-control-request-method": "POST"}
    )
    assert not [name for name in preflight.headers if name.startswith("access-control-")]


async def test_who_accepts_only_html_is_told_in_json_what_there_is():
    response = await ask(json={"query": "{hello}"}, headers={"accept": "text/html"})
    assert (response.status_code, code(response)) == (406, "NOT_ACCEPTABLE")


@pytest.mark.parametrize(
    ("error", "status", "expected"),
    [
        (Unauthenticated(), 401, "UNAUTHENTICATED"),
        (Forbidden(), 403, "FORBIDDEN"),
        (RateLimited(), 429, "RATE_LIMITED"),
        (Unavailable(), 503, "UNAVAILABLE"),
        (InvalidInput(), 200, "BAD_USER_INPUT"),
        (ConnectionRefusedError("postgres://u:secret@h"), 503, "UNAVAILABLE"),
        (GraphQLError("secret", original_error=KeyError("secret")), 500, "INTERNAL_SERVER_ERROR"),
        (KeyError("secret"), 500, "INTERNAL_SERVER_ERROR"),
        (RecursionError("secret"), 500, "INTERNAL_SERVER_ERROR"),
    ],
)
async def test_a_failure_of_the_engine_has_its_status_and_none_of_its_words(error, status, expected):
    response = await ask(GraphQLEndpoint(nobody, raising(error)), json={"query": "{hello}"})
    assert (response.status_code, code(response)) == (status, expected)
    assert "secret" not in response.text


async def test_a_bug_is_told_by_its_reference_which_the_log_explains(caplog):
    with caplog.at_level(logging.ERROR):
        response = await ask(GraphQLEndpoint(nobody, raising(KeyError("secret"))), json={"query": "{hello}"})
    reference = response.headers["x-request-id"]
    assert response.json()["errors"][0]["extensions"]["reference"] == reference
    assert reference in caplog.text
    assert "Traceback" in caplog.text


async def test_a_token_that_is_not_good_is_401_before_anything_runs():
    async def refuse(_headers: Mapping[bytes, bytes]) -> None:
        raise Unauthenticated

    app = GraphQLEndpoint(refuse, raising(AssertionError("must not run")))
    response = await ask(app, json={"query": "{hello}"}, headers={"authorization": "Bearer x"})
    assert (response.status_code, code(response)) == (401, "UNAUTHENTICATED")


# Bodies


async def test_a_body_that_says_it_is_too_long_is_refused_unread():
    wire = Wire(headers={"content-length": str(1_048_577)})
    await GraphQLEndpoint(nobody, execute)(wire.scope, wire.receive, wire.send)
    assert (wire.status, wire.received) == (413, 0)


async def test_a_body_that_grows_too_long_is_refused_as_soon_as_it_has():
    wire = Wire(*(chunk(b"x" * 65_536, more_body=True) for _ in range(100)))
    await GraphQLEndpoint(nobody, execute)(wire.scope, wire.receive, wire.send)
    assert (wire.status, wire.received) == (413, 17)


@pytest.mark.parametrize("length", ["-1", "1_000", "０", "x", "9" * 5000])
async def test_a_length_that_is_no_number_is_refused(length):
    wire = Wire(QUESTION)
    wire.scope["headers"] = [(b"content-length", length.encode())]
    await GraphQLEndpoint(nobody, execute)(wire.scope, wire.receive, wire.send)
    assert wire.status in {400, 413}


async def test_a_body_in_pieces_is_one_body():
    wire = Wire(chunk(b'{"query":', more_body=True), chunk(b"", more_body=True), chunk(b'"{hello}"}'))
    await GraphQLEndpoint(nobody, execute)(wire.scope, wire.receive, wire.send)
    assert wire.status == 200


async def test_a_body_that_does_not_come_is_408_and_the_connection_ends():
    wire = Wire(chunk(b'{"query":', more_body=True))
    await GraphQLEndpoint(nobody, execute, HttpPolicy(body_s=0.02))(wire.scope, wire.receive, wire.send)
    assert wire.status == 408
    assert (b"connection", b"close") in wire.sent[0]["headers"]


async def test_who_waits_for_leave_to_send_too_much_is_refused_and_the_connection_ends():
    wire = Wire(headers={"content-length": "9999999", "expect": "100-continue"})
    await GraphQLEndpoint(nobody, execute)(wire.scope, wire.receive, wire.send)
    assert wire.status == 413
    assert (b"connection", b"close") in wire.sent[0]["headers"]


# Waiting


class Slow:
    """Work that never ends by itself and remembers that it was stopped."""

    def __init__(self) -> None:
        self.stopped = asyncio.Event()

    async def __call__(self, _request: GraphQLRequest, _viewer: Any) -> Answer:
        try:
            await asyncio.sleep(60)
        finally:
            self.stopped.set()
        raise AssertionError


async def test_a_client_that_leaves_stops_the_work_and_gets_nothing():
    work = Slow()
    wire = Wire(QUESTION)
    call = asyncio.create_task(
        GraphQLEndpoint(nobody, work, HttpPolicy(watch_after_s=0.01))(wire.scope, wire.receive, wire.send)
    )
    await asyncio.sleep(0.03)
    assert not work.stopped.is_set()
    wire.incoming.put_nowait(DISCONNECT)
    await asyncio.wait_for(call, 1)
    assert work.stopped.is_set()
    assert wire.sent == []


async def test_a_client_that_leaves_in_the_middle_of_its_body_gets_nothing():
    wire = Wire(chunk(b'{"query":', more_body=True), DISCONNECT)
    await GraphQLEndpoint(nobody, raising(AssertionError("must not run")))(
        wire.scope, wire.receive, wire.send
    )
    assert wire.sent == []


async def test_work_that_takes_too_long_is_stopped_and_answered_as_a_timeout():
    work = Slow()
    wire = Wire(QUESTION)
    policy = HttpPolicy(watch_after_s=0.01, request_s=0.03)
    await GraphQLEndpoint(nobody, work, policy)(wire.scope, wire.receive, wire.send)
    assert work.stopped.is_set()
    assert wire.status == 504
    assert orjson.loads(wire.sent[1]["body"])["errors"][0]["extensions"]["code"] == "TIMEOUT"
    current = asyncio.current_task()
    assert current is not None
    assert current.cancelling() == 0


async def test_a_server_that_stops_cancels_a_request_like_any_task():
    wire = Wire(QUESTION)
    call = asyncio.create_task(GraphQLEndpoint(nobody, Slow())(wire.scope, wire.receive, wire.send))
    await asyncio.sleep(0.01)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert wire.sent == []


async def test_an_answer_leaves_no_watcher_behind():
    async def briefly(_request: GraphQLRequest, _viewer: Any) -> Answer:
        await asyncio.sleep(0.02)
        return Answer(b"{}", has_data=True)

    before = asyncio.all_tasks()
    wire = Wire(QUESTION)
    await GraphQLEndpoint(nobody, briefly, HttpPolicy(watch_after_s=0.005))(
        wire.scope, wire.receive, wire.send
    )
    await asyncio.sleep(0)
    assert wire.status == 200
    assert asyncio.all_tasks() == before


# Cookies

COOKIE = {"cookie": "theme=dark; __Host-peipao=abc"}
OWN = {"origin": "http://peipao.test", "x-csrf-token": "t"}


@pytest.mark.parametrize(
    "headers",
    [
        OWN,
        OWN | {"sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "same-origin", "x-csrf-token": "t"},
        {"origin": "https://panel.example", "x-csrf-token": "t"},
    ],
)
async def test_a_cookie_is_believed_from_our_own_page(headers):
    app = GraphQLEndpoint(nobody, execute, HttpPolicy(own_origins=frozenset({"https://panel.example"})))
    response = await ask(app, json={"query": "{hello}"}, headers=COOKIE | headers)
    assert response.status_code == 200


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, "CROSS_SITE"),
        ({"x-csrf-token": "t"}, "CROSS_SITE"),
        (OWN | {"origin": "https://evil.example"}, "CROSS_SITE"),
        (OWN | {"origin": "http://peipao.test.evil.example"}, "CROSS_SITE"),
        (OWN | {"origin": "http://peipao.test:8080"}, "CROSS_SITE"),
        (OWN | {"origin": "null"}, "CROSS_SITE"),
        (OWN | {"origin": "http://[peipao"}, "CROSS_SITE"),
        (OWN | {"sec-fetch-site": "cross-site"}, "CROSS_SITE"),
        (OWN | {"sec-fetch-site": "same-site"}, "CROSS_SITE"),
        (OWN | {"sec-fetch-site": "none"}, "CROSS_SITE"),
        ({"origin": "http://peipao.test"}, "CSRF_TOKEN_MISSING"),
    ],
)
async def test_a_cookie_sent_on_behalf_of_a_foreign_page_is_403_before_anything_runs(headers, expected):
    app = GraphQLEndpoint(nobody, raising(AssertionError("must not run")))
    response = await ask(app, json={"query": "{hello}"}, headers=COOKIE | headers)
    assert (response.status_code, code(response)) == (403, expected)


async def test_a_cookie_is_believed_for_a_get_unless_it_comes_from_a_foreign_page():
    for headers, status in (
        ({}, 200),
        ({"sec-fetch-site": "none"}, 200),
        ({"sec-fetch-site": "same-origin"}, 200),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"origin": "https://evil.example"}, 403),
    ):
        response = await ask(method="GET", params={"query": "{hello}"}, headers=COOKIE | headers)
        assert response.status_code == status


async def test_a_bearer_token_and_other_cookies_need_no_origin():
    for headers in ({"authorization": "Bearer x", **COOKIE}, {"cookie": "theme=dark"}):
        assert (await ask(json={"query": "{hello}"}, headers=headers)).status_code == 200


async def test_the_engine_is_told_where_a_request_comes_from_and_what_sent_it():
    seen: list[GraphQLRequest] = []

    async def note(request: GraphQLRequest, _viewer: Any) -> Answer:
        seen.append(request)
        return Answer(b"{}", has_data=True)

    body = {"json": {"query": "{ hello }"}}
    await ask(GraphQLEndpoint(nobody, note), headers={"user-agent": "a" * 400}, **body)
    await ask(GraphQLEndpoint(nobody, note), headers={"user-agent": ""}, **body)
    assert [(request.ip, request.client) for request in seen] == [
        ("127.0.0.1", "a" * 300),
        ("127.0.0.1", None),
    ]
