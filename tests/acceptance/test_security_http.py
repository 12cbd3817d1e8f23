"""What is refused before GraphQL is looked at, on the real server: envelopes, sizes, methods, media, pages.

Stalling and flooding with many connections are in ``test_http_abuse``, on a server with short deadlines.
"""

import gzip
import json
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.raw_http import Connection, code, post, status
from tests.site import JSON, Client, Site, codes_of

CHEAP_S = 0.5


@pytest.fixture(scope="module", autouse=True)
def stalled(demo_site: Site) -> Iterator[dict[str, tuple[float, Connection]]]:
    """Two clients that send half of something when this module begins; its last test looks at them."""
    halves = {
        "header": b"POST /graphql HTTP/1.1\r\nHost: peipao.test\r\nX-Half: ",
        "body": post(b'{"query":', length=1_000),
    }
    opened = {}
    for name, sent in halves.items():
        connection = Connection(demo_site.port, patience_s=65)
        connection.send(sent)
        opened[name] = (time.monotonic(), connection)
    yield opened
    for _, connection in opened.values():
        connection.socket.close()


@pytest.fixture
def simao(demo_site: Site) -> Client:
    """The administrator of Simao district."""
    return demo_site.as_("county.simao")


def send(client: Client, content: bytes, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.post("/graphql", content=content, headers={**JSON, **named})


# Bodies


@pytest.mark.parametrize(
    "body", ["1", '"x"', "null", "true", "[]", "{}", '{"query": 1}', '{"query": null}', ""]
)
def test_a_body_that_is_no_request_object_is_a_bad_request(simao: Client, body: str) -> None:
    answer = send(simao, body.encode())
    assert (answer.status_code, codes_of(answer.json())) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize(
    "member", ['"variables": []', '"variables": "x"', '"operationName": 1', '"extensions": 3']
)
def test_a_member_of_another_type_is_a_bad_request_that_names_it(simao: Client, member: str) -> None:
    answer = send(simao, f'{{"query": "{{ __typename }}", {member}}}'.encode())
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"]["field"] in member


@pytest.mark.parametrize(
    "body",
    [
        b'{"query": "{ __typename }\xff"}',
        '{"query": "{ enterprises(filter: {name: {eq: \\"é\\"}}) { totalCount } }"}'.encode("latin-1"),
        '{"query": "{ __typename }"}'.encode("utf-16"),
        b"\x80\x81\x82",
        gzip.compress(b'{"query": "{ __typename }"}'),
    ],
    ids=["a wild byte", "Latin-1", "UTF-16", "no text", "gzip"],
)
def test_a_body_that_is_not_utf_8_is_a_bad_request(simao: Client, body: bytes) -> None:
    answer = send(simao, body)
    assert (answer.status_code, codes_of(answer.json())) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "identity, gzip"])
def test_a_compressed_body_is_not_unpacked(simao: Client, encoding: str) -> None:
    body = gzip.compress(b'{"query": "{ __typename }"}')
    assert send(simao, body, content_encoding=encoding).status_code == 415


@pytest.mark.parametrize("depth", [10_000, 100_000])
@pytest.mark.parametrize("brackets", ["[]", "{}"])
def test_json_nested_without_end_is_refused_at_once(
    demo_site: Site, simao: Client, depth: int, brackets: str
) -> None:
    opening = brackets[0] if brackets == "[]" else '{"a":'
    nested = opening * depth + "1" + brackets[1] * depth
    before = demo_site.cpu_s()
    answer = send(simao, f'{{"query": "{{ __typename }}", "variables": {{"a": {nested}}}}}'.encode())
    assert (answer.status_code, codes_of(answer.json())) == (400, ["BAD_REQUEST"])
    assert demo_site.cpu_s() - before < CHEAP_S


@pytest.mark.parametrize(
    "number",
    ["9" * 5_000, "-" + "9" * 40, "18446744073709551616", "0." + "1" * 50, "1e400"],
    ids=["5,000 digits", "41 characters", "2^64", "50 decimals", "no double"],
)
def test_a_number_that_would_not_be_kept_exactly_is_refused_without_being_repeated(
    simao: Client, number: str
) -> None:
    answer = send(simao, f'{{"query": "{{ __typename }}", "variables": {{"a": {number}}}}}'.encode())
    assert answer.status_code == 400
    assert number[:20] not in answer.text


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_what_is_no_number_of_json_is_refused(simao: Client, word: str) -> None:
    query = "query ($n: Int) { enterprises(first: $n) { totalCount } }"
    answer = send(simao, f'{{"query": "{query}", "variables": {{"n": {word}}}}}'.encode())
    assert answer.status_code == 400


def test_a_batch_is_refused_whatever_its_length(simao: Client) -> None:
    for batch in ([{"query": "{ __typename }"}], [{"query": "{ __typename }"}] * 1_000, [1], [None]):
        answer = send(simao, json.dumps(batch).encode())
        assert (answer.status_code, codes_of(answer.json())) == (400, ["BAD_REQUEST"])


def test_unknown_members_of_the_envelope_are_ignored(simao: Client) -> None:
    assert simao.answer("{ __typename }", id=7, persisted=None)["data"] == {"__typename": "Query"}


# Sizes


def test_a_body_over_the_limit_is_413_before_it_is_read(demo_site: Site) -> None:
    with Connection(demo_site.port) as connection:
        connection.send(post(b"", length=100_000_000))
        answer = connection.answer()
    assert (status(answer), code(answer)) == (413, "PAYLOAD_TOO_LARGE")


def test_a_hundred_megabytes_cost_the_server_no_memory(demo_site: Site) -> None:
    def peak_kb() -> int:
        file = Path(f"/proc/{demo_site.process.pid}/status")
        if not file.exists():
            pytest.skip("memory is read from /proc")
        (line,) = (line for line in file.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1])

    before = peak_kb()
    with Connection(demo_site.port) as connection:
        connection.flood(post(b" " * 100_000_000))
        assert status(connection.answer()) == 413
    assert peak_kb() - before < 20_000


def test_a_body_without_a_length_is_413_when_it_passes_the_limit(demo_site: Site) -> None:
    chunk = b"10000\r\n" + b" " * 65_536 + b"\r\n"
    with Connection(demo_site.port) as connection:
        connection.send(post().split(b"Content-Length")[0] + b"Transfer-Encoding: chunked\r\n\r\n")
        connection.flood(chunk * 20)
        answer = connection.answer()
    assert (status(answer), code(answer)) == (413, "PAYLOAD_TOO_LARGE")


@pytest.mark.parametrize(
    "headers",
    [b"X-Long: " + b"a" * 2**20, b"\r\n".join(b"X-%d: 1" % n for n in range(10_000))],
    ids=["1 MB", "10,000"],
)
def test_headers_without_end_are_431(demo_site: Site, headers: bytes) -> None:
    with Connection(demo_site.port) as connection:
        connection.flood(b"POST /graphql HTTP/1.1\r\nHost: peipao.test\r\n" + headers + b"\r\n\r\n")
        answer = connection.rest()
    assert (status(answer), code(answer)) == (431, "HEADERS_TOO_LARGE")


@pytest.mark.parametrize(
    "lengths",
    [
        b"Content-Length: 5\r\nTransfer-Encoding: chunked",
        b"Content-Length: 5\r\nContent-Length: 6",
        b"Content-Length: +5",
    ],
)
def test_a_length_that_can_be_read_in_two_ways_is_400_and_ends_the_connection(
    demo_site: Site, lengths: bytes
) -> None:
    with Connection(demo_site.port) as connection:
        connection.send(b"POST /graphql HTTP/1.1\r\nHost: peipao.test\r\n" + lengths + b"\r\n\r\nabcde")
        answer = connection.rest()
    assert (status(answer), code(answer)) == (400, "BAD_REQUEST")


# Methods and media


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "HEAD"])
def test_other_methods_are_405_and_told_what_is_allowed(demo_site: Site, method: str) -> None:
    answer = httpx.request(method, f"{demo_site.url}/graphql")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, POST"


@pytest.mark.parametrize("operation", ["mutation { x }", "subscription { x }"])
def test_get_changes_nothing(simao: Client, operation: str) -> None:
    answer = simao.get("/graphql", params={"query": operation})
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"


def test_get_answers_queries_with_variables(simao: Client) -> None:
    asked = {"query": "query ($n: Int) { regions(first: $n) { nodes { id } } }", "variables": '{"n": 2}'}
    assert len(simao.get("/graphql", params=asked).json()["data"]["regions"]["nodes"]) == 2


@pytest.mark.parametrize(
    "media",
    [
        "application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data; boundary=x",
        "",
        "application/xml",
        "application/json; charset=gbk",
    ],
)
def test_what_a_foreign_page_can_send_without_asking_is_refused(simao: Client, media: str) -> None:
    answer = send(simao, b'{"query": "{ __typename }"}', content_type=media)
    assert (answer.status_code, codes_of(answer.json())) == (415, ["UNSUPPORTED_MEDIA_TYPE"])


def test_who_accepts_neither_of_our_media_types_is_told_so(simao: Client) -> None:
    answer = send(simao, b'{"query": "{ __typename }"}', accept="text/html")
    assert (answer.status_code, codes_of(answer.json())) == (406, ["NOT_ACCEPTABLE"])


# Origins and headers


def test_a_foreign_origin_gets_no_permission(demo_site: Site, simao: Client) -> None:
    foreign = {"origin": "https://evil.example"}
    asking = {
        **foreign,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization",
    }
    for path in ("/graphql", "/auth/signin", "/health/ready"):
        preflight = httpx.options(demo_site.url + path, headers=asking)
        assert preflight.status_code == 405
        assert not [name for name in preflight.headers if name.startswith("access-control-")]
    answer = send(simao, b'{"query": "{ __typename }"}', **foreign)
    assert not [name for name in answer.headers if name.startswith("access-control-")]


def test_a_foreign_page_cannot_use_a_visitors_cookie(demo_site: Site) -> None:
    with Client(base_url=demo_site.url) as browser:
        signed = demo_site.sign_in(browser, "county.mojiang")
        own = {"origin": demo_site.url, "x-csrf-token": signed["csrf"]}
        asked = b'{"query": "{ viewer { username } }"}'
        assert send(browser, asked, **own).json()["data"]["viewer"]["username"] == "county.mojiang"
        for headers, refusal in (
            ({**own, "origin": "https://evil.example"}, "CROSS_SITE"),
            ({**own, "sec-fetch-site": "cross-site"}, "CROSS_SITE"),
            ({"x-csrf-token": signed["csrf"]}, "CROSS_SITE"),
            ({"origin": demo_site.url}, "CSRF_TOKEN_MISSING"),
            ({**own, "x-csrf-token": "x"}, "CSRF_TOKEN_INVALID"),
        ):
            answer = send(browser, asked, **headers)
            assert (answer.status_code, codes_of(answer.json())) == (403, [refusal])


@pytest.mark.parametrize(
    "path",
    [
        "/graphql?query={__typename}",
        "/",
        "/signin",
        "/graphiql",
        "/health/live",
        "/nowhere",
        "/assets/static/pages.css",
        "/assets/static/nothing.css",
        "/assets/static/../pages/signin.html",
        "/assets/static/%2e%2e/pages/signin.html",
    ],
)
def test_every_page_forbids_sniffing_and_names_no_software(demo_site: Site, path: str) -> None:
    answer = demo_site.as_(None).get(path)  # the client checks each answer
    assert answer.status_code in {200, 303, 307, 404}
    if answer.status_code == 404:
        assert codes_of(answer.json()) == ["NOT_FOUND"]


def test_a_request_id_comes_back_and_a_bad_one_is_replaced(simao: Client) -> None:
    asked = b'{"query": "{ __typename }"}'
    assert send(simao, asked, x_request_id="0190-abcd-ef01").headers["x-request-id"] == "0190-abcd-ef01"
    for bad in ("short", "a" * 65, "with space in it", "<script>alert</script>"):
        given = send(simao, asked, x_request_id=bad).headers["x-request-id"]
        assert given != bad
        assert len(given) == 32


def test_a_token_in_the_address_is_not_accepted(demo_site: Site) -> None:
    token = demo_site.token("county.simao")
    for name in ("token", "access_token", "authorization"):
        answer = demo_site.as_(None).get("/graphql", params={"query": "{ viewer { username } }", name: token})
        assert (answer.status_code, codes_of(answer.json())) == (401, ["UNAUTHENTICATED"])


@pytest.mark.parametrize(
    "given",
    [
        "Bearer",
        "Bearer x",
        "Basic YTpi",
        "Bearer " + "A" * 43,
        "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJjb3VudHkuc2ltYW8ifQ.",
    ],
)
def test_a_token_that_is_not_ours_is_refused_in_one_way(demo_site: Site, given: str) -> None:
    with Client(base_url=demo_site.url) as somebody:
        answer = send(somebody, b'{"query": "{ __typename }"}', authorization=given)
    assert (answer.status_code, codes_of(answer.json())) == (401, ["UNAUTHENTICATED"])


# The last: what has been waited for since the first


def test_who_sends_half_of_something_is_dropped(stalled: dict[str, tuple[float, Connection]]) -> None:
    for began, connection in stalled.values():
        answer = connection.rest()
        assert (status(answer), code(answer)) == (408, "REQUEST_TIMEOUT")
        assert time.monotonic() - began < 25
