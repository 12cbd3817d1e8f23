"""The envelope of a request: what is taken, what is refused, and that refusing is cheap."""

import time
from urllib.parse import urlencode

import orjson
import pytest

from models.errors import ApiError, InvalidInput
from schema.refusals import MalformedRequest, UnsupportedMediaType
from schema.requests import decode_json, parse_body, parse_query_string

JSON = b"application/json"


def body(text: bytes, content_type: bytes | None = JSON, encoding: bytes | None = None):
    return parse_body(text, content_type, encoding, "request-1")


def test_a_request_is_its_query_and_what_comes_with_it():
    request = body(
        b'{"query":"{a}","operationName":"A","variables":{"n":1},"extensions":{"x":[]},"unknown":true}'
    )
    assert request.query == "{a}"
    assert request.operation_name == "A"
    assert request.variables == {"n": 1}
    assert request.extensions == {"x": []}
    assert request.request_id == "request-1"
    assert not request.queries_only


def test_what_is_absent_or_null_is_empty():
    for text in (
        b'{"query":"{a}"}',
        b'{"query":"{a}","operationName":null,"variables":null,"extensions":null}',
    ):
        request = body(text)
        assert (request.operation_name, request.variables, request.extensions) == (None, {}, {})


def test_of_two_entries_with_one_name_the_last_counts():
    assert body(b'{"query":"{a}","query":"{b}"}').query == "{b}"


@pytest.mark.parametrize(
    "content_type",
    [
        JSON,
        b"application/json; charset=utf-8",
        b'Application/JSON;Charset="UTF-8"',
        b"application/graphql+json",
    ],
)
def test_utf_8_json_is_taken_by_any_spelling(content_type):
    assert body(b'{"query":"{a}"}', content_type).query == "{a}"


@pytest.mark.parametrize(
    "content_type",
    [
        None,
        b"",
        b"text/plain",
        b"application/x-www-form-urlencoded",
        b"multipart/form-data; boundary=x",
        b"application/graphql",
        b"application/json; charset=gbk",
        b"application/json; charset=latin1",
        b"application/jsonp",
        b"\xff\xfe",
    ],
)
def test_what_a_foreign_page_can_send_without_asking_is_no_request(content_type):
    with pytest.raises(UnsupportedMediaType):
        body(b'{"query":"{a}"}', content_type)


def test_a_compressed_body_is_refused_and_an_identical_one_is_not():
    assert body(b'{"query":"{a}"}', encoding=b"identity").query == "{a}"
    with pytest.raises(UnsupportedMediaType):
        body(b"\x1f\x8b\x08", encoding=b"gzip")


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b" ",
        b"1",
        b'"x"',
        b"null",
        b"true",
        b"[]",
        b"[1]",
        b"[null]",
        b'[{"query":"{a}"}]',
        b"{",
        b"{}",
        b"{}{}",
    ]
    + [
        b'{"query":"{a}"',
        b'{"query":"{a}",}',
        b'{"query":"\x00"}',
        b"\xef\xbb\xbf{}",
        b'{"query":NaN}',
        b"{'query':1}",
    ]
    + [b'{"query":%s}' % v for v in (b"null", b"1", b"{}", b"[]", b"false", b'""')]
    + [b'{"query":"{a}","variables":%s}' % v for v in (b"0", b'"x"', b"[]", b"false")]
    + [b'{"query":"{a}","extensions":%s}' % v for v in (b"0", b'"x"', b"[]", b"false")]
    + [b'{"query":"{a}","operationName":%s}' % v for v in (b"0", b"{}", b"[]", b"false")]
    + [
        b'{"query":"{a}","variables":{"x":%s}}' % v
        for v in (b"NaN", b"Infinity", b"-Infinity", b"1e999", b"01", b"+1")
    ],
)
def test_what_is_not_one_request_as_a_json_object_is_refused(text):
    with pytest.raises(MalformedRequest) as refused:
        body(text)
    assert refused.value.status == 400
    assert refused.value.code == "BAD_REQUEST"


@pytest.mark.parametrize("raw", [b"\xff", b"\xe9t\xe9", b"\xc0\xaf", b"\xed\xa0\x80", b"\x1f\x8b"])
def test_bytes_that_are_not_utf_8_are_refused(raw):
    with pytest.raises(MalformedRequest, match="UTF-8"):
        body(b'{"query":"' + raw + b'"}')


@pytest.mark.parametrize("text", [r"\u0000", r"a\u0000b", r"\ud800", r"\udc00", r"\ud83d", r"\ude00\ud83d"])
@pytest.mark.parametrize(
    "envelope",
    [
        '{"query":"{a}","variables":{"x":"%s"}}',
        '{"query":"%s"}',
        '{"query":"{a}","variables":{"x":[{"%s":1}]}}',
    ],
)
def test_a_nul_or_half_a_character_is_a_bad_input(envelope, text):
    with pytest.raises(InvalidInput) as refused:
        body((envelope % text).encode())
    assert refused.value.code == "BAD_USER_INPUT"


def test_an_escaped_backslash_before_u0000_is_ordinary_text():
    assert body(rb'{"query":"{a}","variables":{"x":"\\u0000"}}').variables == {"x": r"\u0000"}


@pytest.mark.parametrize(
    "text", ["😀", "𠀀㐀", "\u202eمرحبا", "普洱市思茅区", "'; drop table--", "%_\\", "\u2028", "{{7*7}}"]
)
def test_text_of_any_script_arrives_as_it_was_sent(text):
    variables = {"x": text}
    assert body(orjson.dumps({"query": "{a}", "variables": variables})).variables == variables
    in_url = urlencode({"query": "{a}", "variables": orjson.dumps(variables)}).encode()
    assert parse_query_string(in_url, "request-1").variables == variables


@pytest.mark.parametrize(
    "number",
    [
        "9" * 5000,
        "-" + "9" * 41,
        "0." + "1" * 60,
        "18446744073709551616",
        "-9223372036854775809",
        "12345678901234567.89",
        "0.1000000000000000055511",
    ],
)
def test_a_number_that_would_lose_digits_is_a_bad_input_and_is_not_repeated(number):
    with pytest.raises(InvalidInput) as refused:
        body(b'{"query":"{a}","variables":{"x":%s}}' % number.encode())
    assert number[:20] not in refused.value.message


@pytest.mark.parametrize(
    "number", ["9007199254740993", "18446744073709551615", "-9223372036854775808", "1234567.89"]
)
def test_a_number_that_is_kept_exactly_is_taken(number):
    (given,) = body(b'{"query":"{a}","variables":{"x":%s}}' % number.encode()).variables.values()
    assert str(given) == number


def test_digits_and_brackets_within_text_are_only_text():
    text = "[" * 500 + "9" * 500 + '\\"' + "{" * 500
    assert decode_json(orjson.dumps({"a": text})) == {"a": text}


def test_sixty_four_levels_are_read_and_one_more_is_not():
    assert decode_json(b"[" * 64 + b"]" * 64)
    with pytest.raises(MalformedRequest, match="64"):
        decode_json(b"[" * 65 + b"]" * 65)
    assert decode_json(b"[" + b"[]," * 1000 + b"[]]")


@pytest.mark.parametrize(
    "raw",
    [
        b"[" * 10_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 100_000,
        b"[" * 1_000_000,
        b"[]," * 330_000,
        b'"\\"' * 330_000,
        b'{"a":"' + b'\\"' * 500_000,
        b'"" ' * 330_000 + b"[" * 100,
        b"9" * 1_000_000,
        b"[" + b"123456789012345678," * 50_000 + b"1]",
        b"[" + b"1234567890.12345678," * 50_000 + b"1]",
        b"123456789012345a" * 60_000,
        b'{"query":"' + b"\\u0000" * 150_000 + b'"}',
        b"\\" * 1_000_000,
    ],
)
def test_a_megabyte_of_anything_is_answered_within_half_a_second_of_work(raw):
    began = time.process_time()
    try:
        body(raw)
    except ApiError as refused:
        assert refused.status == 400  # noqa: PT017 - some of these are JSON, and then no request
    assert time.process_time() - began < 0.5


def test_a_get_holds_the_request_in_its_query_string():
    request = parse_query_string(
        b"query=query+A%28%24x%3AString%29%7Ba%28x%3A%24x%29%7D&operationName=A"
        b"&variables=%7B%22x%22%3A%22%E6%99%AE%E6%B4%B1%22%7D&extensions=",
        "request-1",
    )
    assert request.query == "query A($x:String){a(x:$x)}"
    assert request.operation_name == "A"
    assert request.variables == {"x": "普洱"}
    assert request.queries_only


@pytest.mark.parametrize(
    "query_string",
    [
        b"",
        b"query=",
        b"q=1",
        b"query=%ff",
        b"query=%ed%a0%80",
        b"\xff",
        b"query=%7Ba%7D&variables=1",
        b"query=%7Ba%7D&variables=%7B",
        b"query=%7Ba%7D&variables=" + b"[" * 500,
        b"query=%7Ba%7D&variables=NaN",
        b"&".join(b"a=1" for _ in range(100)),
    ],
)
def test_a_query_string_that_holds_no_request_is_refused(query_string):
    with pytest.raises(MalformedRequest):
        parse_query_string(query_string, "request-1")


@pytest.mark.parametrize(
    "query_string", [b"query=%00", b"query=%7Ba%7D&variables=%7B%22x%22%3A%22%5Cu0000%22%7D"]
)
def test_a_nul_in_a_query_string_is_a_bad_input(query_string):
    with pytest.raises(InvalidInput):
        parse_query_string(query_string, "request-1")
